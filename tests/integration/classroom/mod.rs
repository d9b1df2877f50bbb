//! A class on `boussole serve`: whoever leads it at the desk, and its students, each with a browser without a script.

mod cable;
mod codes;
mod cuts;
mod erased;
mod lesson;
mod past;
mod rows;
mod told;
#[cfg(feature = "postgres")]
mod two_servers;

use std::path::Path;

use crate::browser::{Browser, Form};
use crate::served::{Address, Server, attribute};

const CONTACT: [&str; 2] = ["--contact", "CDI, cdi@ecole.example"];

/// A server that may take classes in.
fn server(database: &Path) -> Server {
    Server::with(database, &CONTACT)
}

/// A class, and the browser of whoever leads it.
struct Class {
    desk: Browser,
    /// The path of its page at the desk.
    lesson: String,
    /// What its students type.
    code: String,
}

impl Class {
    /// Begins one.
    fn begin(server: &Server, label: &str, quiz: &str, seats: usize) -> Self {
        let mut desk = Browser::at(server, &server.desk);
        assert_eq!((desk.path.as_str(), desk.page.status), ("/fr/desk", 200));
        let mut form = desk.page.form("desk");
        let until = form.choices.iter().find(|(name, _)| name == "until");
        let until = until.map(|(_, values)| values[0].clone());
        for (name, value) in [
            ("label", label),
            ("quiz", quiz),
            ("seats", &seats.to_string()),
            ("until", &until.expect("a day is proposed")),
        ] {
            form = form.with(name, value);
        }
        desk.post(server, &form);
        let lesson = desk.path.clone();
        assert!(lesson.starts_with("/fr/desk/"), "{}", desk.page.body);
        let code = code_on(&desk);
        Self { desk, lesson, code }
    }

    /// The path of a page below it.
    fn path(&self, below: &str) -> String {
        format!("{}{below}", self.lesson)
    }

    /// A page below it, as it is seen at the desk.
    fn see(&mut self, server: &Address, below: &str) -> &str {
        let path = self.path(below);
        self.desk.get(server, &path);
        assert_eq!(self.desk.page.status, 200, "{path}");
        &self.desk.page.body
    }

    /// What stands on the board, in the order of the counts: seats, joined, going, finished.
    fn counts(&mut self, server: &Address) -> Vec<String> {
        let board = self.see(server, "");
        let counts = attribute(board, "<dl class=\"counts\">", '\u{0}');
        let counts = counts.split("</dl>").next().expect("it ends");
        let parts = counts.split("<dd>").skip(1);
        parts
            .map(|part| part.split('<').next().expect("it ends").to_owned())
            .collect()
    }

    /// Does something with its door: `open`, `shut` or `new`; gives the code on the board, if there is one.
    fn door(&mut self, server: &Address, is: &str) -> Option<String> {
        self.see(server, "");
        let form = self.desk.page.form("/door");
        let form = form.with("is", is);
        self.desk.post(server, &form);
        let is_open = self.desk.page.body.contains("class=\"big\"");
        is_open.then(|| code_on(&self.desk))
    }

    /// Closes it.
    fn close(&mut self, server: &Address) {
        self.see(server, "");
        let form = self.desk.page.form("/close");
        self.desk.post(server, &form);
        let form = self.desk.page.form("/close");
        self.desk.post(server, &form);
        assert_eq!(
            (&self.desk.path, self.desk.page.status),
            (&self.lesson, 200)
        );
    }

    /// The names of its seats with where each is, in the order of the page.
    fn seats(&mut self, server: &Address) -> Vec<(String, String)> {
        let page = self.see(server, "/seats");
        let rows = page.split("<th scope=\"row\">").skip(1);
        let row = |row: &str| {
            let name = row.split('<').next().expect("it ends").to_owned();
            (name, attribute(row, "<td>", '<').to_owned())
        };
        rows.map(row).collect()
    }

    /// Does something at a seat by its name.
    fn at_seat(&mut self, server: &Address, name: &str, what: &str) {
        let seats = self.seats(server);
        let place = seats.iter().position(|(seat, _)| seat == name);
        let place = place.expect("there is such a seat").to_string();
        let form = self.desk.page.form("/seats");
        let token = form.fields.iter().find(|(field, _)| field == "token");
        let token = token.expect("it carries one").1.clone();
        let path = self.path("/seats");
        let body = format!("token={token}&seat={place}&do={what}");
        self.desk.go(server, "POST", &path, &body);
        assert_eq!(self.desk.page.status, 200, "{}", self.desk.page.body);
    }
}

/// The code on a board, or of a seat that was given one.
fn code_on(browser: &Browser) -> String {
    let body = &browser.page.body;
    let code = attribute(attribute(body, "class=\"big\"", '/'), ">", '<');
    let code = code.trim();
    let code = if code.is_empty() {
        attribute(body, "<code>", '<')
    } else {
        code
    };
    assert!([7, 9].contains(&code.len()), "{code:?} in {body}");
    code.to_owned()
}

/// Somebody who sits in a class.
#[derive(Clone)]
struct Student {
    browser: Browser,
    /// What their seat is called.
    name: String,
    /// What opens it again.
    code: String,
}

impl Student {
    fn join(server: &Address, code: &str) -> Self {
        let mut browser = Browser::at(server, "/fr/join");
        types(&mut browser, server, code);
        assert_eq!(browser.path, "/fr/place", "{code}: {}", browser.page.body);
        let body = &browser.page.body;
        let name = attribute(body, "<strong>", '<').to_owned();
        let code = attribute(body, "<code>", '<').to_owned();
        Self {
            browser,
            name,
            code,
        }
    }

    /// Answers all there is, as somebody does who chooses so.
    fn finish(&mut self, server: &Address, taste: usize) {
        self.browser.get(server, "/fr/quiz");
        for step in 0..90 {
            if self.browser.path.ends_with("/result") {
                return;
            }
            self.answer(server, taste + step);
        }
        panic!("no result, but {}", self.browser.path);
    }

    /// One page on.
    fn answer(&mut self, server: &Address, choice: usize) {
        let form = self.choice(choice);
        self.browser.post(server, &form);
    }

    /// What is chosen on the page of a question, or of a remark.
    fn choice(&self, choice: usize) -> Form {
        if self.browser.page.body.contains("name=\"remark\"") {
            return self.browser.page.form("quiz").with("remark", "meant");
        }
        let mut form = self.browser.question();
        let places = form.choices.iter().map(|(name, _)| name.clone());
        let places: Vec<String> = places.filter(|name| name.starts_with("place.")).collect();
        if places.is_empty() {
            form = form.filled(|_, of| Some(choice % of));
        }
        for (at, name) in places.iter().enumerate() {
            let place = (at + choice) % places.len() + 1;
            form = form.with(name, &place.to_string());
        }
        form
    }
}

/// Types a code into the field.
fn types(browser: &mut Browser, server: &Address, code: &str) {
    let form = browser.page.form("join").with("code", code);
    browser.post(server, &form);
}
