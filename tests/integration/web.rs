//! `boussole serve`, as a browser without a script meets it, and as those who mean no good do.

use std::fs;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::process::Output;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use boussole::web::DAYS_KEPT;

use crate::browser::Browser;
use crate::served::{Address, Page, Server, is_a_fault, place, serve};

#[test]
fn a_journey_without_a_script_outlasts_a_kill_and_leaves_nothing_once_erased() {
    let (folder, database) = place();
    let server = Server::start(&database);
    assert!(
        server
            .screen
            .contains("        Ctrl-C : arrêter. Réponses : "),
        "{}",
        server.screen
    );
    let mut browser = Browser::at(&server, "/");
    assert_eq!((browser.path.as_str(), browser.page.status), ("/fr", 200));
    for step in 0..12 {
        browser.step(&server, step);
    }
    browser.get(&server, "/fr/quiz");
    let (before, answers) = (browser.page.body.clone(), browser.sheet(&server));
    server.kill();

    let server = Server::start(&database);
    browser.get(&server, "/fr/quiz");
    assert_eq!(
        browser.page.body, before,
        "the same question, byte for byte"
    );
    assert_eq!(browser.sheet(&server), answers);
    browser.finish(&server);
    let cards = browser
        .page
        .body
        .matches("<article class=\"card\">")
        .count();
    assert!(cards >= 3, "{cards} cards");
    for page in ["numbers", "print", "erase"] {
        browser.get(&server, &format!("/fr/{page}"));
        assert_eq!(browser.page.status, 200, "{page}");
        assert_eq!(browser.page.header("cache-control"), Some("no-store"));
        assert!(browser.page.body.len() <= 60_000, "{page}");
    }

    let last = browser.clone();
    browser.post(&server, &last.page.form("erase"));
    assert_eq!((browser.page.status, browser.cookie.clone()), (200, None));
    // Back, by who still shows the number: there is nothing any more.
    let mut back = last.clone();
    for page in ["/fr/result", "/fr/quiz", "/fr/sheet.json", "/fr/numbers"] {
        back.cookie.clone_from(&last.cookie);
        back.get(&server, page);
        assert_eq!(back.path, "/fr", "{page}");
    }
    let (_, code) = server.end();
    assert_eq!(code, Some(0));
    for file in fs::read_dir(folder.path()).expect("it is there") {
        let path = file.expect("a file").path();
        let bytes = fs::read(&path).expect("it can be read");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("tile-animals"), "{}", path.display());
    }
}

#[test]
fn a_form_that_comes_twice_or_late_changes_nothing() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let mut browser = Browser::at(&server, "/en");
    let door = browser.question().filled(|_, of| Some(of - 1));
    browser.post(&server, &door);
    let seat = browser.cookie.clone();
    browser.path = "/en".to_owned();
    browser.post(&server, &door);
    assert_eq!(browser.cookie, seat, "it goes on as it began");
    assert_eq!(browser.path, "/en/quiz");
    while !browser.path.ends_with("/idea") {
        browser.answer(&server, 0);
    }
    browser.get(&server, "/en/quiz");

    // A double tap.
    let old = browser.clone();
    let form = old.question().filled(|_, _| Some(1));
    browser.post(&server, &form);
    let (next, answers) = (browser.page.body.clone(), browser.sheet(&server));
    browser.path.clone_from(&old.path);
    browser.post(&server, &form);
    assert_eq!(browser.page.body, next);
    assert_eq!(browser.sheet(&server), answers);

    // Another tab, in which the question of before still stands, with another answer.
    let mut tab = old.clone();
    tab.post(&server, &old.question().filled(|_, of| Some(of - 1)));
    assert_eq!(tab.page.body, next, "it leads to where the quiz is");
    assert_eq!(tab.sheet(&server), answers);

    // Back, and another answer: it takes the place of the first.
    browser.post(&server, &browser.page.form("back"));
    assert_eq!(
        browser.page.body.matches("aria-current=\"true\"").count(),
        2
    );
    browser.post(&server, &browser.question().filled(|_, of| Some(of - 1)));
    let changed = browser.sheet(&server);
    assert_ne!(changed, answers);
    assert_eq!(changed.lines().count(), answers.lines().count());

    // Who is there already may begin anew; what was before is gone.
    browser.get(&server, "/en");
    let form = browser.page.form("start").filled(|_, of| Some(of - 1));
    browser.post(&server, &form);
    assert_ne!(browser.cookie, seat);
    let mut before = old;
    before.get(&server, "/en/quiz");
    assert_eq!(before.path, "/en");
}

#[test]
fn whoever_asks_for_what_is_not_there_is_told_so_on_a_page() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let english = "Accept-Language: de, en;q=0.5";
    let long = format!("/fr/metiers?q={}", "x".repeat(2048));
    let near = format!("Host: localhost:{}@example.org", server.port);
    for (method, path, headers, status) in [
        ("GET", "/fr/nothing", &[][..], 404),
        ("GET", "/nothing", &[english], 404),
        ("GET", "/fr/../../etc/passwd", &[], 404),
        ("GET", "/fr/%2e%2e/quiz", &[], 404),
        ("GET", "/fr/start", &[], 405),
        ("GET", "/fr/quiz/back", &[], 405),
        ("PUT", "/fr/quiz", &[], 405),
        ("TRACE", "/fr/quiz", &[], 405),
        ("GET", "/fr", &["Host: example.org"], 421),
        ("GET", "/fr", &[&near], 421),
        ("GET", "/fr", &["Host: a", "Host: b"], 400),
        ("GET", "/fr/metiers?q=%ed%a0%80", &[], 400),
        ("GET", &long, &[], 414),
    ] {
        let page = server.send(method, path, headers, "");
        let language = if headers.contains(&english) {
            "en"
        } else {
            "fr"
        };
        is_a_fault(
            &page,
            status,
            language,
            &format!("{method} {path} {headers:?}"),
        );
    }
    for request in [
        "GET /fr HTTP/1.0\r\n\r\n",
        "GET /fr HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET http://example.org/fr HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n",
        "nonsense\r\n\r\n",
    ] {
        assert_eq!(server.raw(request.as_bytes()).status, 400, "{request}");
    }
}

#[test]
fn a_form_that_none_of_our_pages_sends_is_refused() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let browser = Browser::at(&server, "/fr");
    let form = browser.question().filled(|_, _| Some(0)).body();
    let own = format!("Origin: http://{}", server.host);
    let big = format!("{form}&more={}", "x".repeat(64 * 1024));
    let many = format!("{form}{}", "&x=1".repeat(300));
    let json = "Content-Type: application/json";
    for (path, headers, body, status) in [
        ("/fr/about", &[][..], form.as_str(), 405),
        ("/fr/start", &["Origin: http://example.org"], &form, 403),
        ("/fr/start", &["Sec-Fetch-Site: cross-site"], &form, 403),
        ("/fr/start", &[&own], "item=tile-animals", 403),
        ("/fr/start", &[&own], &big, 413),
        ("/fr/start", &[&own], &many, 413),
        ("/fr/start", &[&own], "token=%ff", 400),
        ("/fr/start", &[&own, json], "{}", 415),
    ] {
        let page = server.send("POST", path, headers, body);
        is_a_fault(&page, status, "fr", &format!("{path} {headers:?} {status}"));
    }
    // What no page has is passed over.
    let fields = form.clone() + "&role=admin&item=nothing&seat=1";
    let begun = server.send("POST", "/fr/start", &[&own], &fields);
    assert_eq!(begun.status, 303);
    assert_eq!(begun.header("location"), Some("/fr/quiz"));
}

#[test]
fn pages_for_everybody_may_be_kept_and_those_of_a_person_may_not() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let kept = |path: &str| {
        let page = server.send("GET", path, &[], "");
        assert_eq!(page.status, 200, "{path}");
        let kept = page.header("cache-control").expect("it says so");
        kept.starts_with("public")
    };
    for path in [
        "/style.css",
        "/fr/metiers",
        "/en/careers/nurse",
        "/fr/about",
    ] {
        assert!(kept(path), "{path}");
    }
    for path in ["/fr", "/fr/resume", "/live", "/ready"] {
        assert!(!kept(path), "{path}");
    }
    // A browser that shows what is gone is told to forget it, and nobody else is.
    let gone = "Cookie: boussole=00000000000000000000000000000000";
    let page = server.send("GET", "/fr/metiers", &[gone], "");
    assert!(
        page.header("set-cookie")
            .is_some_and(|set| set.contains("Max-Age=0"))
    );
    assert_eq!(page.header("cache-control"), Some("no-store"));
    for notice in ["about", "privacy", "parents"] {
        let told = server.send("GET", &format!("/fr/{notice}"), &[], "").body;
        assert!(told.contains(&format!("{DAYS_KEPT} jours")), "{told}");
    }
    let moved = server.send("GET", "/fr/metiers/infirmier", &[], "");
    assert_eq!(
        (moved.status, moved.header("location")),
        (301, Some("/fr/metiers/infirmiere"))
    );
    let home = server.send("GET", "/", &["Accept-Language: en"], "");
    assert_eq!((home.status, home.header("location")), (303, Some("/en")));
    let head = server.send("HEAD", "/fr/metiers", &[], "");
    assert_eq!((head.status, head.body.as_str()), (200, ""));
}

#[test]
fn markup_in_an_idea_is_text() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let mut browser = Browser::at(&server, "/fr");
    while !browser.path.ends_with("/idea") {
        browser.answer(&server, 0);
    }
    let hostile = "<script>alert(1)</script>\"><form method=\"post\" action=\"x\">";
    let form = browser.page.form("idea").with("typed", hostile);
    browser.post(&server, &form);
    assert!(
        !browser.page.body.contains("<script"),
        "{}",
        browser.page.body
    );
    if browser.path.ends_with("/idea") {
        let form = browser.page.form("idea").with("as_typed", "yes");
        browser.post(&server, &form);
    }
    browser.get(&server, "/fr/result");
    assert_eq!(browser.page.status, 200);
    assert!(browser.page.body.contains("&#60;script"), "it is quoted");
    for page in ["result", "numbers", "print"] {
        browser.get(&server, &format!("/fr/{page}"));
        assert!(!browser.page.body.contains("<script"), "{page}");
        assert!(!browser.page.body.contains("action=\"x\""), "{page}");
    }
}

#[test]
fn a_class_answers_at_once_and_nobody_gets_the_answers_of_another() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    thread::scope(|scope| {
        let server = &server;
        let students: Vec<_> = (0..12)
            .map(|student| {
                scope.spawn(move || {
                    let mut browser = Browser::at(server, "/fr");
                    let form = browser.question().filled(|asked, of| {
                        let number: usize = asked.bytes().map(usize::from).sum();
                        Some((number * (student + 1)) % of)
                    });
                    browser.post(server, &form);
                    browser.get(server, "/fr/quiz");
                    (browser.sheet(server), form, browser)
                })
            })
            .collect();
        for student in students {
            let (sheet, form, browser) = student.join().expect("no panic");
            assert_eq!(browser.sheet(server), sheet);
            for (name, value) in &form.fields {
                if let Some(item) = name.strip_prefix("answer.") {
                    let line = format!("\"{item}\": \"{value}\"");
                    assert!(sheet.contains(&line), "{line} in {sheet}");
                }
            }
        }
    });
}

fn ended(database: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stderr, .. } = serve(database, arguments).output().expect("it runs");
    (status.code(), String::from_utf8(stderr).expect("text"))
}

#[test]
fn a_server_that_cannot_start_says_what_to_do() {
    let (folder, database) = place();
    let server = Server::start(&database);
    let (code, said) = ended(&database, &["--port", "0"]);
    let holder = format!("processus {}", server.child.id());
    assert_eq!(code, Some(5), "{said}");
    assert!(
        said.contains(&holder) && said.contains("--database"),
        "{said}"
    );

    let other = folder.path().join("other.db");
    let taken = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let port = taken.local_addr().expect("it listens").port().to_string();
    let (code, said) = ended(&other, &["--port", &port]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains(&port) && said.contains("`--port "), "{said}");
    assert!(!other.exists(), "nothing is begun without a port");

    let foreign = folder.path().join("foreign.db");
    fs::write(&foreign, "a shopping list").expect("there is room");
    let (code, said) = ended(&foreign, &["--port", "0"]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("pas une base de Boussole"), "{said}");

    drop(server);
    let mut rights = fs::metadata(&database).expect("it is there").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&database, rights).expect("it is ours");
    let (code, said) = ended(&database, &["--port", "0", "--check"]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("impossible d'écrire"), "{said}");

    let checked = serve(&other, &["--port", "0", "--check"]).output();
    let checked = checked.expect("it runs");
    assert_eq!(checked.status.code(), Some(0));
    let said = String::from_utf8(checked.stdout).expect("text");
    assert!(said.starts_with("Tout est prêt."), "{said}");
}

#[cfg(unix)]
#[test]
fn what_is_under_way_is_finished_before_the_end() {
    use nix::sys::signal::{Signal, kill};
    let (_folder, database) = place();
    let mut server = Server::start(&database);
    let browser = Browser::at(&server, "/fr");
    let form = browser.question().filled(|_, _| Some(0)).body();
    let request = server.request("POST", "/fr/start", &[], &form);
    let (most, rest) = request.split_at(request.len() - 10);
    let mut stream = TcpStream::connect(&server.host).expect("it listens");
    stream.write_all(most.as_bytes()).expect("it reads");
    // Whoever came later and is answered already shows that the first one was taken up.
    assert_eq!(server.send("GET", "/live", &[], "").status, 200);
    let id = i32::try_from(server.child.id()).expect("a process");
    kill(nix::unistd::Pid::from_raw(id), Signal::SIGTERM).expect("it runs");
    while TcpStream::connect(&server.host).is_ok() {
        thread::yield_now();
    }
    stream.write_all(rest.as_bytes()).expect("it reads");
    let begun = Page::read(&mut stream);
    assert_eq!(begun.status, 303);
    assert_eq!(server.child.wait().expect("it ends").code(), Some(0));
    let cookie = begun
        .header("set-cookie")
        .and_then(|set| set.split(';').next());
    let server = Server::start(&database);
    let mut later = browser;
    later.cookie = cookie.map(str::to_owned);
    later.get(&server, "/fr/quiz");
    assert_eq!(later.path, "/fr/quiz", "it is there after the end");
}

/// Answers until the server is gone; gives the last state that was seen, with all that was confirmed by then.
fn answers_until_the_end(
    server: &Address,
    student: usize,
    steps: &AtomicUsize,
) -> (Browser, String) {
    let mut browser = Browser::at(server, "/fr");
    let mut last = None;
    loop {
        let step = AssertUnwindSafe(|| {
            let mut next = browser.clone();
            if next.path.ends_with("/result") {
                next = Browser::at(server, "/fr");
            }
            next.step(server, student);
            let sheet = next.sheet(server);
            (next, sheet)
        });
        // The client gives up where nobody answers.
        let Ok((next, sheet)) = panic::catch_unwind(step) else {
            return last.expect("it began before the end");
        };
        browser = next.clone();
        last = Some((next, sheet));
        steps.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn what_was_confirmed_outlasts_a_kill_under_load() {
    let (_folder, database) = place();
    let mut server = Server::start(&database);
    let (at, steps) = (&server.at.clone(), &AtomicUsize::new(0));
    let last: Vec<(Browser, String)> = thread::scope(|scope| {
        let student = |student| scope.spawn(move || answers_until_the_end(at, student, steps));
        let students: Vec<_> = (0..6).map(student).collect();
        while steps.load(Ordering::Relaxed) < 60 {
            thread::yield_now();
        }
        server.child.kill().expect("it runs");
        let ended = students.into_iter().map(thread::ScopedJoinHandle::join);
        ended.map(|last| last.expect("no panic")).collect()
    });
    drop(server);
    let server = Server::start(&database);
    for (browser, sheet) in last {
        let now = browser.sheet(&server);
        for line in sheet.lines().filter(|line| line.contains("\": \"")) {
            let line = line.trim_end_matches(',');
            assert!(
                now.contains(line),
                "{line} was confirmed, and is not in {now}"
            );
        }
    }
}
