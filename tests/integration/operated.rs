//! `boussole serve` for whoever runs it for others: what it says of itself, behind a proxy, and who gets in.

use std::path::Path;
use std::process::Command;
use std::thread;

use crate::browser::Browser;
use crate::served::{Address, Page, Server, is_a_fault, place, serve};

/// The value of a line of the numbers.
fn counted(server: &Address, name: &str) -> u64 {
    let page = server.send("GET", "/metrics", &[], "");
    assert_eq!(page.status, 200);
    let kind = page.header("content-type").unwrap_or_default();
    assert!(kind.starts_with("text/plain; version=0.0.4"), "{kind}");
    let line = page.body.lines().find_map(|line| line.strip_prefix(name));
    let line = line.unwrap_or_else(|| panic!("no {name} in {}", page.body));
    line.trim().parse().expect("a number")
}

#[test]
fn numbers_are_told_to_this_computer_alone_and_hold_nothing_of_anybody() {
    let (_folder, database) = place();
    let server = Server::with(&database, &["--public-url", "https://example.org"]);
    let mut browser = Browser::at(&server, "/fr");
    for step in 0..6 {
        browser.step(&server, step);
    }
    assert_eq!(counted(&server, "boussole_seats_begun_total"), 1);
    assert!(counted(&server, "boussole_entries_total") > 12);
    assert_eq!(
        counted(&server, "boussole_commit_seconds_count"),
        counted(&server, "boussole_commit_seconds_bucket{le=\"+Inf\"}")
    );
    let answered = counted(&server, "boussole_requests_total{class=\"2xx\"}");
    server.send("GET", "/fr/about", &[], "");
    assert!(counted(&server, "boussole_requests_total{class=\"2xx\"}") > answered);
    let page = server.send("GET", "/metrics", &[], "").body;
    let cookie = browser.cookie.clone().expect("there is a seat");
    let token = cookie.strip_prefix("boussole=").expect("its name");
    for secret in [token, "tile", "animal", "127.0.0.1"] {
        assert!(!page.contains(secret), "{page}");
    }
    for path in ["/live", "/ready", "/metrics"] {
        for header in [
            "Host: example.org",
            "X-Forwarded-For: 192.0.2.1",
            "Forwarded: for=192.0.2.1",
            "Via: 1.1 proxy",
        ] {
            let page = server.send("GET", path, &[header], "");
            is_a_fault(&page, 404, "fr", &format!("{path} {header}"));
        }
    }
}

/// A request as a proxy on the same computer passes it on, from an address.
fn passed_on(
    server: &Address,
    method: &str,
    path: &str,
    headers: &[&str],
    from: &str,
    body: &str,
) -> Page {
    let from = format!("X-Forwarded-For: {from}");
    let all = [&["Host: example.org", from.as_str()], headers].concat();
    server.send(method, path, &all, body)
}

#[test]
fn behind_a_proxy_the_cookie_is_for_encrypted_ways_alone() {
    let (_folder, database) = place();
    let mut command = serve(&database, &["--port", "0"]);
    let server = Server::run(command.env("BOUSSOLE_PUBLIC_URL", "https://example.org"));
    let door = passed_on(&server, "GET", "/fr", &[], "192.0.2.1", "");
    assert_eq!(door.status, 200);
    assert_eq!(
        door.header("strict-transport-security"),
        Some("max-age=31536000")
    );
    let form = door.form("start").filled(|_, _| Some(0)).body();
    let send = |origin: &str| {
        let origin = format!("Origin: {origin}");
        passed_on(&server, "POST", "/fr/start", &[&origin], "192.0.2.1", &form)
    };
    for foreign in [
        "http://example.org",
        "https://example.org.evil.net",
        "https://localhost",
    ] {
        is_a_fault(&send(foreign), 403, "fr", foreign);
    }
    let begun = send("https://example.org");
    assert_eq!(begun.header("location"), Some("/fr/quiz"));
    let set = begun.header("set-cookie").expect("there is a seat");
    assert!(set.starts_with("__Host-boussole="), "{set}");
    for attribute in ["; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"] {
        assert!(set.contains(attribute), "{set}");
    }
    assert!(!set.contains("Domain"), "{set}");
    let cookie = format!("Cookie: {}", set.split(';').next().expect("a value"));
    let quiz = passed_on(&server, "GET", "/fr/quiz", &[&cookie], "192.0.2.1", "");
    assert_eq!(quiz.status, 200);
    // The same number in the open opens nothing.
    let plain = cookie.replace("__Host-", "");
    let quiz = passed_on(&server, "GET", "/fr/quiz", &[&plain], "192.0.2.1", "");
    assert_eq!(quiz.status, 303);
    // This computer may still ask by its own name.
    assert_eq!(server.send("GET", "/fr", &[], "").status, 200);
}

#[test]
fn a_wrong_public_address_is_refused_before_anything_is_begun() {
    let (_folder, database) = place();
    for wrong in [
        "example.org",
        "https://example.org/quiz",
        "ftp://example.org",
    ] {
        let output = serve(&database, &["--port", "0", "--public-url", wrong]).output();
        let output = output.expect("it runs");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("--public-url"), "{said}");
    }
    assert!(!database.exists());
}

#[test]
fn an_address_of_postgresql_is_refused_where_it_cannot_be_used_and_becomes_no_file() {
    let folder = tempfile::tempdir().expect("there is room");
    let address = Path::new("postgres://127.0.0.1:1/boussole");
    let mut refused = vec![("PostgreSQL", serve(address, &["--port", "0"]))];
    for arguments in [
        ["sessions", "backup", "--to", "b.db"].as_slice(),
        &["sessions", "list"],
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
        command.args(["--lang", "fr"]).args(arguments);
        command.arg("--database").arg(address);
        refused.push(("pg_dump", command));
    }
    for (expected, mut command) in refused {
        let output = command
            .current_dir(folder.path())
            .output()
            .expect("it runs");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(5), "{said}");
        assert!(said.contains(expected), "{said}");
    }
    let files = std::fs::read_dir(folder.path()).expect("it is there");
    assert_eq!(files.count(), 0);
}

#[test]
fn a_school_gets_in_at_once_and_a_flood_from_one_address_does_not() {
    let (_folder, database) = place();
    let server = Server::with(&database, &["--public-url", "http://example.org"]);
    let door = passed_on(&server, "GET", "/en", &[], "192.0.2.1", "");
    let form = door.form("start").with("open", "yes").body();
    let start = |from: &str| passed_on(&server, "POST", "/en/start", &[], from, &form);
    let let_in: usize = thread::scope(|scope| {
        let class =
            |_| scope.spawn(|| (0..35).filter(|_| start("192.0.2.1").status == 303).count());
        let classes: Vec<_> = (0..8).map(class).collect();
        let classes = classes.into_iter().map(thread::ScopedJoinHandle::join);
        classes.map(|count| count.expect("no panic")).sum()
    });
    assert_eq!(let_in, 8 * 35, "eight classes behind one address");
    let refused = (0..200)
        .map(|_| start("192.0.2.1"))
        .find(|page| page.status != 303);
    let refused = refused.expect("a flood is stopped");
    is_a_fault(&refused, 429, "en", "a flood");
    assert_eq!(refused.header("set-cookie"), None);
    assert_eq!(start("192.0.2.2").status, 303, "others get in");
}

#[test]
fn who_leaves_a_device_leaves_nothing_in_it_and_loses_nothing() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let mut browser = Browser::at(&server, "/fr");
    for step in 0..4 {
        browser.step(&server, step);
    }
    let (sheet, before) = (browser.sheet(&server), browser.clone());
    browser.get(&server, "/fr");
    assert!(browser.page.body.contains("leave"), "the way there");
    browser.get(&server, "/fr/leave");
    assert!(
        browser.page.body.contains("sheet.json"),
        "answers may be taken along"
    );
    let form = browser.page.form("leave");
    browser.post(&server, &form);
    assert_eq!((browser.page.status, browser.cookie.clone()), (200, None));
    let forgets = browser.page.header("clear-site-data");
    assert_eq!(forgets, Some("\"cache\""));
    assert_eq!(browser.page.header("cache-control"), Some("no-store"));
    let body = &browser.page.body;
    assert!(
        body.contains("ne te connaît plus") && body.contains("href"),
        "{body}"
    );
    browser.get(&server, "/fr/quiz");
    assert_eq!(browser.path, "/fr", "the next person begins");
    assert_eq!(before.sheet(&server), sheet, "what is kept is kept");
    // Who has no seat may leave too.
    let form = browser.page.form("start").fields[0].clone();
    let body = format!("{}={}", form.0, form.1);
    assert_eq!(server.send("POST", "/fr/leave", &[], &body).status, 200);
}
