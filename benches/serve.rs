//! How much a server does on this computer, with those who ask on the same cores: people without a pause go from the
//! door to the result again and again, each on a connection of its own.
//!
//! ```sh
//! cargo bench --bench serve
//! ```
//!
//! Told are the forms that were confirmed, each with the page that follows it, in a second; how long a form took; and
//! the processor time of the server for each, beside a yardstick: a million multiplications.

#![expect(
    clippy::print_stdout,
    reason = "what it measures is told on standard output"
)]

use std::fs;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// So many people, for so long; as a test, hardly any.
const PEOPLE: usize = 64;
const LASTS: Duration = Duration::from_secs(10);

/// Somebody who never pauses.
struct Person {
    stream: BufReader<TcpStream>,
    host: String,
    cookie: String,
}

/// What comes back: the way on, or a page.
struct Reply {
    location: Option<String>,
    body: String,
}

impl Person {
    fn new(host: &str) -> Self {
        let stream = TcpStream::connect(host).expect("it listens");
        stream.set_nodelay(true).expect("a connection");
        Self {
            stream: BufReader::new(stream),
            host: host.to_owned(),
            cookie: String::new(),
        }
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Reply {
        let (host, cookie, length) = (&self.host, &self.cookie, body.len());
        let text = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nContent-Type: \
             application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        let writing = self.stream.get_mut().write_all(text.as_bytes());
        writing.expect("it reads");
        let (mut location, mut length) = (None, 0);
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("it answers");
            let line = line.trim_end();
            match line.split_once(": ") {
                Some(("location", to)) => location = Some(to.to_owned()),
                Some(("content-length", bytes)) => length = bytes.parse().expect("a number"),
                Some(("set-cookie", set)) => {
                    self.cookie = set.split(';').next().expect("a value").to_owned();
                }
                Some(_) => {}
                None if line.is_empty() => break,
                None => assert!(line.contains(" 200 ") || line.contains(" 303 "), "{line}"),
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).expect("it answers");
        let body = String::from_utf8(body).expect("text");
        Reply { location, body }
    }

    /// From the door to the result; how long each form took to be confirmed.
    fn journey(&mut self, who: usize, until: Instant, took: &mut Vec<Duration>) {
        let (mut path, mut step) = ("/fr".to_owned(), 0);
        while Instant::now() < until {
            let page = self.ask("GET", &path, "");
            if let Some(to) = page.location {
                path = to;
                continue;
            }
            if path.ends_with("/result") {
                return;
            }
            let Some(form) = page.body.split("id=\"question\"").nth(1) else {
                // Neither an idea nor a remark is told.
                let way = "<form method=\"post\"";
                let is_remark = page.body.contains("name=\"remark\"");
                let token = value(page.body.split(way).nth(1).unwrap_or_default(), "token");
                let body = format!("token={token}&remark=meant");
                path = if is_remark {
                    let told = self.ask("POST", "/fr/quiz", &body);
                    told.location.expect("a way on")
                } else {
                    "/fr/quiz".to_owned()
                };
                continue;
            };
            let body = filled(form, who + step);
            let to = if step == 0 { "/fr/start" } else { "/fr/quiz" };
            let begun = Instant::now();
            let confirmed = self.ask("POST", to, &body).location;
            took.push(begun.elapsed());
            path = confirmed.expect("it is confirmed");
            step += 1;
        }
    }
}

fn value<'t>(form: &'t str, name: &str) -> &'t str {
    let before = format!("name=\"{name}\" value=\"");
    let after = form.split(&before).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default()
}

/// A form with one choice of each question.
fn filled(form: &str, choice: usize) -> String {
    let form = form.split("</form>").next().unwrap_or_default();
    let mut names: Vec<(&str, Vec<&str>)> = Vec::new();
    for part in form.split("name=\"").skip(1) {
        let name = part.split('"').next().unwrap_or_default();
        let value = part.split("value=\"").nth(1).unwrap_or_default();
        let value = value.split('"').next().unwrap_or_default();
        match names.iter_mut().find(|(of, _)| *of == name) {
            Some((_, values)) => values.push(value),
            None => names.push((name, vec![value])),
        }
    }
    let chosen = names.iter().enumerate();
    let chosen = chosen.map(|(at, (name, values))| {
        let value = values[(choice * 7 + at * 5) % values.len()];
        format!("{name}={value}")
    });
    chosen.collect::<Vec<_>>().join("&")
}

/// The processor time of a process so far, in seconds, as Linux tells it in hundredths.
fn processor_time(process: u32) -> f64 {
    let told = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let fields = told.rsplit(')').next().unwrap_or_default();
    let hundredths = fields.split_whitespace().skip(11).take(2);
    let hundredths = hundredths.filter_map(|field| field.parse::<f64>().ok());
    hundredths.sum::<f64>() / 100.0
}

/// A million multiplications, in seconds.
fn yardstick() -> f64 {
    let once = || {
        let begun = Instant::now();
        let product = (0..1_000_000).fold(1.0, |x: f64, _| black_box(x * 1.000_000_1));
        black_box(product);
        begun.elapsed().as_secs_f64()
    };
    (0..20).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// A server, and where it listens.
fn started(database: &Path) -> (Child, String) {
    let mut server = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(["serve", "--port", "0", "--database"])
        .arg(database)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut screen = String::new();
    let told = server.stdout.as_mut().expect("it is piped");
    let read = BufReader::new(told).read_line(&mut screen);
    read.expect("it tells where it is");
    let host = screen.split("http://").nth(1).expect("an address");
    let host = host.split(' ').next().expect("an address").to_owned();
    (server, host)
}

fn main() {
    let is_test = std::env::args().any(|argument| argument == "--test");
    let (people, lasts) = if is_test {
        (2, Duration::from_millis(500))
    } else {
        (PEOPLE, LASTS)
    };
    let folder = tempfile::tempdir().expect("there is room");
    let (mut server, host) = started(&folder.path().join("boussole.db"));
    let host = host.as_str();
    let before = processor_time(server.id());
    let until = Instant::now() + lasts;
    let mut took: Vec<Duration> = thread::scope(|scope| {
        let person = |who| {
            scope.spawn(move || {
                let (mut person, mut took) = (Person::new(host), Vec::new());
                while Instant::now() < until {
                    person.cookie.clear();
                    person.journey(who, until, &mut took);
                }
                took
            })
        };
        let all: Vec<_> = (0..people).map(person).collect();
        let all = all.into_iter().map(thread::ScopedJoinHandle::join);
        all.flat_map(|took| took.expect("no panic")).collect()
    });
    let spent = processor_time(server.id()) - before;
    server.kill().expect("it runs");
    server.wait().expect("it ends");
    took.sort();
    let forms = took.len() as f64;
    let one = spent / forms;
    let yard = yardstick();
    println!(
        "{people} people without a pause, {:.0} s",
        lasts.as_secs_f64()
    );
    println!(
        "forms confirmed, each with its page: {:.0} a second",
        forms / lasts.as_secs_f64()
    );
    println!(
        "a form: half within {:?}, 99 of 100 within {:?}",
        took[took.len() / 2],
        took[took.len() * 99 / 100]
    );
    println!(
        "processor time of the server, a form and its page: {:.2} ms, {:.2} yardsticks",
        one * 1000.0,
        one / yard
    );
}
