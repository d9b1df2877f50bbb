//! Somebody at the quiz, on a connection of their own.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// The name by which the server is asked, as a proxy passes it on: each person may so have an address of their own.
pub(crate) const NAME: &str = "boussole.test";

/// Somebody, and where their quiz stands.
pub(crate) struct Person {
    stream: BufReader<TcpStream>,
    address: String,
    cookie: String,
    path: String,
    step: usize,
    choice: usize,
}

/// What comes back: the way on, or a page.
struct Reply {
    location: Option<String>,
    body: String,
}

/// How long somebody waited.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Took {
    /// For a form to be confirmed.
    Form(Duration),
    /// For a page.
    Page(Duration),
}

impl Person {
    pub(crate) fn new(host: &str, choice: usize) -> Self {
        let stream = TcpStream::connect(host).expect("it listens");
        stream.set_nodelay(true).expect("a connection");
        let mut person = Self {
            stream: BufReader::new(stream),
            address: String::new(),
            cookie: String::new(),
            path: String::new(),
            step: 0,
            choice,
        };
        person.begins_anew(choice);
        person
    }

    /// Somebody else sits down, at another address.
    pub(crate) fn begins_anew(&mut self, who: usize) {
        self.address = format!("10.{}.{}.{}", who >> 16 & 255, who >> 8 & 255, who & 255);
        self.cookie.clear();
        "/fr".clone_into(&mut self.path);
        self.step = 0;
    }

    fn ask(&mut self, method: &str, path: &str, body: &str) -> Reply {
        let (address, cookie, length) = (&self.address, &self.cookie, body.len());
        let text = format!(
            "{method} {path} HTTP/1.1\r\nHost: {NAME}\r\nX-Forwarded-For: {address}\r\nCookie: \
             {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \
             {length}\r\n\r\n{body}"
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

    /// Looks at the page where the quiz stands.
    fn looks(&mut self, took: &mut Vec<Took>) -> String {
        loop {
            let begun = Instant::now();
            let page = self.ask("GET", &self.path.clone(), "");
            took.push(Took::Page(begun.elapsed()));
            match page.location {
                Some(to) => self.path = to,
                None => return page.body,
            }
        }
    }

    fn sends(&mut self, to: &str, body: &str, took: &mut Vec<Took>) {
        let begun = Instant::now();
        let confirmed = self.ask("POST", to, body).location;
        took.push(Took::Form(begun.elapsed()));
        self.path = confirmed.expect("it is confirmed");
    }

    /// One page and what it asks; whether the result was reached.
    pub(crate) fn taps(&mut self, took: &mut Vec<Took>) -> bool {
        let page = self.looks(took);
        if self.path.ends_with("/result") {
            return true;
        }
        let Some(form) = page.split("id=\"question\"").nth(1) else {
            // Neither an idea nor a remark is told.
            if page.contains("name=\"remark\"") {
                let form = page.split("<form method=\"post\"").nth(1);
                let token = value(form.unwrap_or_default(), "token");
                self.sends("/fr/quiz", &format!("token={token}&remark=meant"), took);
            } else {
                "/fr/quiz".clone_into(&mut self.path);
            }
            return false;
        };
        let body = filled(form, self.choice + self.step);
        let to = if self.step == 0 {
            "/fr/start"
        } else {
            "/fr/quiz"
        };
        self.sends(to, &body, took);
        self.step += 1;
        false
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
