//! What no browser of good will sends: each request comes to the answer that is written down for it, in the language
//! of whoever asked, with nothing of what was sent taken for markup, and without a trace in a quiz under way.

use boussole::pages::{Host, House};

use crate::browser::{Browser, escaped};
use crate::instrument::built_in;
use crate::served::{Address, Page, Server, is_a_fault, place};

/// What a request comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comes {
    /// To a page that says why there is no other one.
    Refused(u16),
    /// To a line that says so, before anything is known of who asks.
    Cut(u16),
    /// To the page that was asked for, or to the way on.
    Answered(u16),
}

use Comes::{Answered, Cut, Refused};

/// Markup that must never come back as such.
const PROBE: &str = "<script>p0</script>\"'><img src=x onerror=p0>";

/// Somebody in the middle of a quiz, and what must be there afterwards.
struct Seated<'s> {
    server: &'s Address,
    browser: Browser,
    token: String,
    sheet: String,
    page: String,
}

impl<'s> Seated<'s> {
    fn new(server: &'s Address) -> Self {
        let mut browser = Browser::at(server, "/fr");
        for step in 0..8 {
            browser.step(server, step);
        }
        browser.get(server, "/fr/quiz");
        let token = browser.page.form("skip").fields[0].1.clone();
        Self {
            server,
            token,
            sheet: browser.sheet(server),
            page: browser.page.body.clone(),
            browser,
        }
    }

    /// Sends a head and a body; of the head only what is not there already is added.
    fn send(&self, line: &str, headers: &[String], body: &[u8]) -> Page {
        let has = |name: &str| headers.iter().any(|header| header.starts_with(name));
        let cookie = self.browser.cookie.clone().unwrap_or_default();
        let mut head = vec![format!("{line} HTTP/1.1"), "Connection: close".to_owned()];
        for (name, value) in [
            ("Host:", self.server.host.clone()),
            ("Cookie:", cookie),
            (
                "Content-Type:",
                "application/x-www-form-urlencoded".to_owned(),
            ),
            ("Content-Length:", body.len().to_string()),
        ] {
            let is_for_forms = name.starts_with("Content-");
            if !has(name) && (line.starts_with("POST") || !is_for_forms) {
                head.push(format!("{name} {value}"));
            }
        }
        // A name alone says that there is to be none.
        let given = headers.iter().filter(|header| !header.ends_with(':'));
        head.extend(given.cloned());
        let mut bytes = (head.join("\r\n") + "\r\n\r\n").into_bytes();
        bytes.extend_from_slice(body);
        self.server.raw(&bytes)
    }

    /// Holds an answer against what is written down, and the quiz against what it was.
    fn holds(&self, page: &Page, comes: Comes, language: &str, what: &str) {
        match comes {
            Refused(status) => is_a_fault(page, status, language, what),
            Cut(status) => {
                assert_eq!(page.status, status, "{what}");
                assert_eq!(page.body, "", "{what}");
            }
            Answered(status) => assert_eq!(page.status, status, "{what}: {}", page.head),
        }
        for raw in ["<script>p0", "<img src=x", "onerror=p0>"] {
            assert!(!page.body.contains(raw), "{what}: {}", page.body);
        }
        assert!(!page.head.contains("p0"), "{what}: {}", page.head);
        assert_eq!(self.browser.sheet(self.server), self.sheet, "{what}");
    }

    /// The quiz stands where it stood, and goes on.
    fn goes_on(mut self) {
        self.browser.get(self.server, "/fr/quiz");
        assert_eq!(self.browser.page.body, self.page);
        self.browser.answer(self.server, 1);
        assert_ne!(self.browser.sheet(self.server), self.sheet);
    }
}

/// A request a line: what it comes to, its first line, and its headers. In braces stand the server, the cookie, the
/// probe, and how often a letter comes; a header without a value is left out.
const ASKED: &str = "
answered 200 HEAD /fr/quiz
refused 405 OPTIONS /fr/quiz
refused 405 DELETE /fr/quiz
refused 405 PATCH /fr/sheet.json
refused 405 QUERY /fr/metiers
refused 405 TRACE /fr
refused 405 get /fr
answered 200 GET /fr/erase | X-HTTP-Method-Override: POST
refused 404 GET /fr/../fr/quiz
refused 404 GET /fr/%2e%2e/%2e%2e/etc/passwd
refused 404 GET /fr/%71uiz
refused 404 GET /fr//quiz
refused 404 GET /fr\\quiz
refused 404 GET /fr/quiz;x=1
refused 404 GET /fr/quiz.
refused 404 GET /fr/metiers/..%2fquiz
refused 404 GET /fr/{probe}
refused 404 GET /fr/metiers/{probe}
refused 404 GET /fr/%0d%0aSet-Cookie:p0=1
refused 414 GET /fr/metiers?q={x 2048}
answered 200 GET /fr/metiers?q={probe}
answered 303 GET /fr/compare?a={probe}&b={probe}
refused 400 GET /fr/metiers?q=%00
refused 400 GET /fr/metiers?q=%ff
refused 400 GET /fr/metiers?q=%ed%a0%80
refused 400 GET /fr/metiers?q=%c0%af
answered 200 GET /fr/metiers?q=a%0d%0ap0:%20b
refused 413 GET /fr/metiers?{a& 300}
answered 200 GET /fr/quiz?item=x&seat=1&role=admin
refused 400 GET /fr | Host:
refused 400 GET /fr | Host: {host} | Host: {host}
refused 421 GET /fr | Host: example.org
refused 421 GET /fr | Host: 127.0.0.1.
refused 421 GET /fr | Host: {host}@example.org
refused 400 GET http://{host}/fr
answered 200 GET /fr/quiz | Cookie: a={x 9999}; {cookie}
answered 200 GET /fr/quiz | Cookie: {a=b;  50}{cookie}
answered 200 GET /fr/quiz | Cookie: {cookie}; boussole={0 32}
refused 404 GET /nowhere | Accept-Language: fr{,de;q=.1 900}
cut 431 GET /fr | X: {x 20000}
cut 431 GET /fr{ | X: y 70}
";

/// Fills in what stands in braces.
fn filled(text: &str, seated: &Seated<'_>) -> String {
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('{') {
        let (what, after) = behind.split_once('}').expect("it is closed");
        filled += before;
        filled += &match (what, what.rsplit_once(' ')) {
            ("host", _) => seated.server.host.clone(),
            ("cookie", _) => seated.browser.cookie.clone().expect("there is a seat"),
            ("probe", _) => escaped(PROBE),
            (_, Some((letters, times))) => letters.repeat(times.parse().expect("a number")),
            _ => panic!("what is {what}?"),
        };
        rest = after;
    }
    filled + rest
}

#[test]
fn whatever_is_asked_for_comes_to_what_is_written_down() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let seated = Seated::new(&server);
    for row in ASKED.trim().lines() {
        let (comes, rest) = row.split_once(' ').expect("what it comes to");
        let (status, rest) = rest.split_once(' ').expect("a status");
        let status = status.parse().expect("a status");
        let comes = match comes {
            "answered" => Answered(status),
            "refused" => Refused(status),
            _ => Cut(status),
        };
        let request = filled(rest, &seated);
        let mut parts = request.split(" | ");
        let line = parts.next().expect("a first line");
        let headers: Vec<String> = parts.map(str::to_owned).collect();
        let page = seated.send(line, &headers, b"");
        seated.holds(&page, comes, "fr", row);
    }
    seated.goes_on();
}

/// Whole requests; in braces the server.
const BYTES: [(&str, Comes); 14] = [
    ("GET /fr\r\n\r\n", Cut(400)),
    ("GET /fr HTTP/1.0\r\n\r\n", Refused(400)),
    ("GET /fr HTTP/1.0\r\nHost: {host}\r\n\r\n", Answered(200)),
    ("GET /fr HTTP/3.0\r\nHost: {host}\r\n\r\n", Cut(400)),
    ("\x16\x03\x01\x02\0\x01\0\x01\x7c\x03\x03\r\n\r\n", Cut(400)),
    ("GET /fr HTTP/1.1\r\nHost : {host}\r\n\r\n", Cut(400)),
    (
        "GET /fr HTTP/1.1\r\nHost: {host}\r\nA: b\r\n c\r\n\r\n",
        Cut(400),
    ),
    (
        "GET /fr HTTP/1.1\r\nHost: {host}\r\nA: b\0c\r\n\r\n",
        Cut(400),
    ),
    (
        "{post}Content-Length: 3\r\nContent-Length: 4\r\n\r\na=b",
        Cut(400),
    ),
    ("{post}Content-Length: -1\r\n\r\n", Cut(400)),
    (
        "{post}Content-Length: 99999999999999999999\r\n\r\n",
        Cut(400),
    ),
    ("{post}Transfer-Encoding: gzip\r\n\r\n", Cut(400)),
    (
        "{post}Transfer-Encoding: chunked\r\n\r\nzz\r\na=b\r\n0\r\n\r\n",
        Refused(400),
    ),
    // Of two lengths the chunks count, and the form carries nothing of ours.
    (
        "{post}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\na=b\r\n0\r\n\r\n",
        Refused(415),
    ),
];

#[test]
fn bytes_that_are_no_request_are_cut_off() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let seated = Seated::new(&server);
    let host = &server.host;
    let post = "POST /fr/quiz HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n";
    for (bytes, comes) in BYTES {
        let bytes = filled(&bytes.replace("{post}", post), &seated);
        let page = server.raw(bytes.as_bytes());
        seated.holds(&page, comes, "fr", &format!("{bytes:?}"));
    }
    // Two at once are answered one after the other.
    let one = |path: &str| format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n");
    let two = format!(
        "{}\r\n{}Connection: close\r\n\r\n",
        one("/fr/about"),
        one("/en/about")
    );
    let page = server.raw(two.as_bytes());
    assert_eq!(page.status, 200);
    assert_eq!(page.body.matches("HTTP/1.1 200").count(), 1);
    seated.goes_on();
}

#[test]
fn a_form_is_refused_wherever_it_is_sent() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let seated = Seated::new(&server);
    let token = format!("token={}", seated.token);
    let with = |more: &[u8]| [token.as_bytes(), b"&", more].concat();
    let header = |text: &str| vec![text.to_owned()];
    let other = format!("token={}", "0".repeat(32));
    let rows: Vec<(Vec<String>, Vec<u8>, Comes)> = vec![
        (vec![], vec![], Refused(403)),
        (vec![], other.clone().into(), Answered(303)),
        (vec![], format!("{other}&{token}").into(), Answered(303)),
        (vec![], b"item=x".to_vec(), Refused(403)),
        (vec![], with(b"a=%ff"), Refused(400)),
        (vec![], with(b"a=%00"), Refused(400)),
        (vec![], with(b"a=%ed%a0%80"), Refused(400)),
        (vec![], with(b"a=%c0%af"), Refused(400)),
        (vec![], with(b"a=\xff\xfe"), Refused(400)),
        (vec![], with(&b"a=1&".repeat(300)), Refused(413)),
        (vec![], with(&b"x".repeat(64 * 1024)), Refused(413)),
        (
            header("Origin: http://example.org"),
            with(b""),
            Refused(403),
        ),
        (header("Origin: https://127.0.0.1"), with(b""), Refused(403)),
        (
            header("Sec-Fetch-Site: cross-site"),
            with(b""),
            Refused(403),
        ),
        (header("Sec-Fetch-Site: same-site"), with(b""), Refused(403)),
        (
            header("Content-Type: application/json"),
            b"{}".to_vec(),
            Refused(415),
        ),
        (header("Content-Type: text/plain"), with(b""), Refused(415)),
        (
            header("Content-Type: multipart/form-data; boundary=b"),
            b"--b--".to_vec(),
            Refused(415),
        ),
        (header("Content-Type:"), with(b""), Refused(415)),
        (header("Host: example.org"), with(b""), Refused(421)),
    ];
    for path in House::new(built_in(), Host::Server).paths() {
        let language = &path[1..3];
        for (headers, body, comes) in &rows {
            let page = seated.send(&format!("POST {path}"), headers, body);
            let shown = String::from_utf8_lossy(body.get(..60).unwrap_or(body));
            let what = format!("{path} {headers:?} {shown}");
            seated.holds(&page, *comes, language, &what);
        }
    }
    seated.goes_on();
}

#[test]
fn a_form_of_ours_with_fields_that_are_not_changes_nothing() {
    let (_folder, database) = place();
    let server = Server::start(&database);
    let seated = Seated::new(&server);
    let asked = seated.browser.question();
    let item = asked.fields.iter().find(|(name, _)| name == "item");
    let item = item
        .map(|(_, item)| item.as_str())
        .expect("something is asked");
    let probe = escaped(PROBE);
    let big = "x".repeat(4097);
    let rows: Vec<(&str, String, u16)> = vec![
        ("quiz", String::new(), 303),
        ("quiz", "item=nothing&answer=yes".into(), 303),
        (
            "quiz",
            "item=tile-animals&answer.tile-animals=no".into(),
            303,
        ),
        ("quiz", format!("item={item}&answer=nothing"), 422),
        ("quiz", format!("item={item}&answer={probe}"), 422),
        ("quiz", format!("item={item}&answer={big}"), 422),
        ("quiz", "remark=meant".into(), 303),
        (
            "quiz",
            "role=admin&seat=1&score=100&counselor=1".into(),
            303,
        ),
        ("quiz/back", "item=nothing".into(), 303),
        ("quiz/skip", "item=nothing".into(), 303),
        ("idea", format!("career={probe}"), 303),
        ("idea", "typed=%20".into(), 303),
        ("job", format!("career={probe}"), 200),
        ("job", format!("typed={probe}"), 200),
        ("with", format!("career={probe}"), 303),
        ("react", format!("career={probe}&is=no"), 422),
        ("react", format!("career=nurse&is={probe}"), 422),
        ("resume", format!("sheet={probe}"), 422),
        (
            "resume",
            format!(
                "sheet={}",
                escaped(&format!("{{\"quiz\": \"{}\"}}", PROBE.replace('"', "")))
            ),
            422,
        ),
        ("resume", format!("sheet={}", "[".repeat(10_000)), 422),
    ];
    for (form, fields, status) in rows {
        let body = format!("token={}&{fields}", seated.token);
        let page = seated.send(&format!("POST /fr/{form}"), &[], body.as_bytes());
        let what = format!("{form} {}", fields.get(..60).unwrap_or(&fields));
        seated.holds(&page, Answered(status), "fr", &what);
    }
    seated.goes_on();
}
