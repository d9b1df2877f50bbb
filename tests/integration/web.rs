//! `boussole serve`, as a browser without a script meets it, and as those who mean no good do.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::ops::Deref;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use boussole::web::DAYS_KEPT;

/// The program as a server, with the words that it starts with.
struct Server {
    child: Child,
    at: Address,
    screen: String,
}

/// Where one listens on this computer.
#[derive(Clone)]
struct Address {
    host: String,
    port: u16,
}

impl Deref for Server {
    type Target = Address;

    fn deref(&self) -> &Address {
        &self.at
    }
}

fn serve(database: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    command
        .args(["--lang", "fr", "serve", "--database"])
        .arg(database)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Server {
    fn start(database: &Path) -> Self {
        let mut child = serve(database, &["--port", "0"])
            .spawn()
            .expect("the program starts");
        let mut screen = String::new();
        let told = child.stdout.as_mut().expect("it is piped");
        BufReader::new(told)
            .read_line(&mut screen)
            .expect("it tells where it is");
        let port = attribute(&screen, "http://127.0.0.1:", ' ').parse();
        let port = port.unwrap_or_else(|_| panic!("no port in {screen:?}"));
        Self {
            child,
            at: Address {
                host: format!("127.0.0.1:{port}"),
                port,
            },
            screen,
        }
    }

    /// As a power cut would: at once, whatever is under way.
    fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// As the system asks; gives what it said, and its exit code.
    #[cfg(unix)]
    fn end(mut self) -> (String, Option<i32>) {
        use nix::sys::signal::{Signal, kill};
        let id = i32::try_from(self.child.id()).expect("a process");
        kill(nix::unistd::Pid::from_raw(id), Signal::SIGTERM).expect("it runs");
        let code = self.child.wait().expect("it ends").code();
        let mut said = String::new();
        let errors = self.child.stderr.as_mut().expect("it is piped");
        errors.read_to_string(&mut said).expect("it is text");
        (said, code)
    }
}

impl Address {
    /// What comes back for some bytes, however wrong they are.
    fn raw(&self, request: &[u8]) -> Page {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        stream.write_all(request).expect("it reads");
        Page::read(&mut stream)
    }

    fn send(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Page {
        self.raw(self.request(method, path, headers, body).as_bytes())
    }

    fn request(&self, method: &str, path: &str, headers: &[&str], body: &str) -> String {
        let mut head = vec![
            format!("{method} {path} HTTP/1.1"),
            "Connection: close".to_owned(),
            format!("Content-Length: {}", body.len()),
        ];
        if !headers.iter().any(|header| header.starts_with("Host")) {
            head.push(format!("Host: {}", self.host));
        }
        let kind = "Content-Type: ";
        if method == "POST" && !headers.iter().any(|header| header.starts_with(kind)) {
            head.push(format!("{kind}application/x-www-form-urlencoded"));
        }
        head.extend(headers.iter().map(|header| (*header).to_owned()));
        format!("{}\r\n\r\n{body}", head.join("\r\n"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let (Ok(()) | Err(_)) = self.child.kill();
        let (Ok(_) | Err(_)) = self.child.wait();
    }
}

#[derive(Clone, Debug)]
struct Page {
    status: u16,
    head: String,
    body: String,
}

impl Page {
    fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("it answers");
        let text = String::from_utf8(bytes).expect("pages are text");
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.unwrap_or_else(|| panic!("no status in {head:?}")),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| {
            let (of, value) = line.split_once(": ")?;
            of.eq_ignore_ascii_case(name).then_some(value)
        })
    }

    /// The form that is sent to an address with that end.
    fn form(&self, to: &str) -> Form {
        let mut forms = self.body.split("<form method=\"post\" action=\"").skip(1);
        let form = forms.find(|form| {
            let action = form.split('"').next().unwrap_or_default();
            action.trim_end_matches('/').ends_with(to)
        });
        let form = form.unwrap_or_else(|| panic!("no form to {to} in {}", self.body));
        let form = form.split("</form>").next().expect("it ends");
        let mut fields = Vec::new();
        let mut choices: Vec<(String, Vec<String>)> = Vec::new();
        for tag in form.split('<').filter(|tag| tag.contains("name=\"")) {
            let name = attribute(tag, "name=\"", '"').to_owned();
            let value = attribute(tag, "value=\"", '"').to_owned();
            if tag.contains("type=\"hidden\"") {
                fields.push((name, value));
            } else if let Some((_, values)) = choices.iter_mut().find(|(of, _)| *of == name) {
                values.push(value);
            } else {
                choices.push((name, vec![value]));
            }
        }
        Form {
            to: form.split('"').next().unwrap_or_default().to_owned(),
            fields,
            choices,
        }
    }
}

/// A form: what it carries, and what may be chosen in it.
#[derive(Clone, Debug)]
struct Form {
    to: String,
    fields: Vec<(String, String)>,
    choices: Vec<(String, Vec<String>)>,
}

impl Form {
    fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Each answer chosen, by the name of what is asked, among those there are.
    fn filled(mut self, choose: impl Fn(&str, usize) -> Option<usize>) -> Self {
        let item = self.fields.iter().find(|(name, _)| name == "item");
        let item = item.map(|(_, item)| item.clone()).unwrap_or_default();
        for (name, values) in self.choices.clone() {
            let asked = name.strip_prefix("answer.").unwrap_or(&item);
            if let Some(at) = choose(asked, values.len()) {
                self = self.with(&name, &values[at]);
            }
        }
        self
    }

    fn body(&self) -> String {
        let pair =
            |(name, value): &(String, String)| format!("{}={}", escaped(name), escaped(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        pairs.join("&")
    }
}

fn escaped(text: &str) -> String {
    let write = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(write).collect()
}

fn attribute<'t>(text: &'t str, before: &str, end: char) -> &'t str {
    let after = text.split(before).nth(1).unwrap_or_default();
    after.split(end).next().unwrap_or_default()
}

/// The path of a link on the page of another path.
fn resolved(base: &str, link: &str) -> String {
    if link.starts_with('/') {
        return link.to_owned();
    }
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// Somebody with a browser.
#[derive(Clone)]
struct Browser {
    cookie: Option<String>,
    path: String,
    page: Page,
}

impl Browser {
    fn at(server: &Address, path: &str) -> Self {
        let page = Page {
            status: 0,
            head: String::new(),
            body: String::new(),
        };
        let mut browser = Self {
            cookie: None,
            path: String::new(),
            page,
        };
        browser.get(server, path);
        browser
    }

    fn go(&mut self, server: &Address, method: &str, path: &str, body: &str) {
        let cookie = self
            .cookie
            .as_ref()
            .map(|cookie| format!("Cookie: {cookie}"));
        let headers: Vec<&str> = cookie.iter().map(String::as_str).collect();
        let page = server.send(method, path, &headers, body);
        if let Some(set) = page.header("set-cookie") {
            for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(set.contains(attribute), "{set}");
            }
            let value = set.split(';').next().expect("a value").to_owned();
            self.cookie = Some(value).filter(|_| !set.contains("Max-Age=0"));
        }
        path.clone_into(&mut self.path);
        if let Some(to) = page.header("location") {
            let to = to.to_owned();
            assert!([301, 303].contains(&page.status), "{}", page.head);
            return self.get(server, &to);
        }
        self.page = page;
    }

    fn get(&mut self, server: &Address, path: &str) {
        self.go(server, "GET", path, "");
    }

    fn post(&mut self, server: &Address, form: &Form) {
        let to = resolved(&self.path, &form.to);
        self.go(server, "POST", &to, &form.body());
    }

    /// The form of what is asked.
    fn question(&self) -> Form {
        let to = if self.cookie.is_some() {
            "quiz"
        } else {
            "start"
        };
        self.page.form(to)
    }

    fn answer(&mut self, server: &Address, step: usize) {
        let likes = ["animal", "health", "nature", "science"];
        let form = self.question().filled(|asked, of| {
            let is_liked = likes.iter().any(|word| asked.contains(word));
            let place = if is_liked { of - 1 } else { step % of };
            (asked != "whole-day").then_some(place)
        });
        self.post(server, &form);
    }

    /// One page on, whatever it asks.
    fn step(&mut self, server: &Address, step: usize) {
        if self.path.ends_with("/idea") {
            let form = self.page.form("idea").with("typed", "vétérinaire");
            self.post(server, &form);
        } else if self.path.ends_with("/job") {
            self.get(server, "/fr/quiz");
        } else if self.page.body.contains("name=\"remark\"") {
            let form = self.page.form("quiz").with("remark", "meant");
            self.post(server, &form);
        } else {
            self.answer(server, step);
        }
    }

    /// Goes on to the result.
    fn finish(&mut self, server: &Address) {
        for step in 0..90 {
            if self.path.ends_with("/result") {
                return;
            }
            self.step(server, step);
        }
        panic!("no result, but {}", self.path);
    }

    /// All answers so far, as the person may take them along.
    fn sheet(&self, server: &Address) -> String {
        let mut other = self.clone();
        other.get(server, "/fr/sheet.json");
        assert_eq!(other.page.status, 200);
        other.page.body
    }
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("boussole.db");
    (folder, path)
}

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

/// A page that says why there is no other one, in a language, and that nobody keeps or shows elsewhere.
fn is_a_fault(page: &Page, status: u16, language: &str, what: &str) {
    assert_eq!(page.status, status, "{what}");
    let begins = format!("<html lang=\"{language}\">");
    assert!(page.body.contains(&begins), "{what}: {}", page.body);
    assert!(page.body.contains("<h1>"), "{what}: {}", page.body);
    assert_eq!(page.header("set-cookie"), None, "{what}");
    assert_eq!(page.header("allow").is_some(), status == 405, "{what}");
    assert_eq!(page.header("cache-control"), Some("no-store"), "{what}");
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'; style-src 'self';"));
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
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
