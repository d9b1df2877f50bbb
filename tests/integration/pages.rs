//! The web pages, as a browser without a script asks for them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use boussole::catalog::Place;
use boussole::content;
use boussole::day::Day;
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::pages::{self, Host, House, Reply, Request, Seat, Seen};

const SEED: u64 = 7;

fn house(host: Host) -> House {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = Arc::new(loaded.catalog.expect("the built-in set is valid"));
    let quiz = catalog
        .quiz("orientation")
        .expect("there is the quiz")
        .clone();
    House::new(Arc::new(Instrument::new(catalog, &quiz)), host)
}

/// Where pages are put for whoever wants to look at them, or to hold them against others.
fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

/// Somebody with a browser: what the last page was, and what is kept for them.
struct Visitor<'h> {
    house: &'h House,
    seat: Option<Seat>,
    path: String,
    html: String,
    status: u16,
}

impl<'h> Visitor<'h> {
    fn new(house: &'h House) -> Self {
        Self {
            house,
            seat: None,
            path: String::new(),
            html: String::new(),
            status: 0,
        }
    }

    fn ask(&mut self, is_post: bool, path: &str, fields: &[(String, String)]) -> Reply {
        let request = Request {
            is_post,
            path,
            fields,
            today: Day::parse("2026-11-30"),
            seed: SEED,
        };
        pages::respond(self.house, &request, &mut self.seat)
    }

    /// Follows a reply to the page that is then seen; a file is seen as it is.
    fn see(&mut self, path: &str, reply: Reply) {
        let mut path = path.to_owned();
        let mut reply = reply;
        for _ in 0..4 {
            match reply.seen {
                Seen::Page { status, html, .. } => {
                    (self.status, self.html, self.path) = (status, html, path);
                    return;
                }
                Seen::File { text, .. } => {
                    (self.status, self.html, self.path) = (200, text, path);
                    return;
                }
                Seen::Elsewhere { to, .. } => {
                    reply = self.ask(false, &to, &[]);
                    path = to;
                }
            }
        }
        panic!("no page behind {path}");
    }

    fn get(&mut self, path: &str) {
        let (at, query) = path.split_once('?').unwrap_or((path, ""));
        let reply = self.ask(false, at, &fields(query));
        self.see(path, reply);
    }

    fn post(&mut self, path: &str, query: &str) {
        let reply = self.ask(true, path, &fields(query));
        self.see(path, reply);
    }

    /// Sends the form of a question, each answer chosen by `choose` among those there are.
    fn answer(&mut self, choose: impl Fn(&str, &[&str]) -> Option<usize>) {
        let form = self.html.split("id=\"question\"").nth(1).expect("a form");
        let form = form.split("</form>").next().expect("its end").to_owned();
        let item = attribute(&form, "name=\"item\" value=\"");
        let mut query = format!("item={item}");
        let mut options: Vec<(String, String)> = Vec::new();
        for part in form.split("name=\"").skip(1) {
            let name = part.split('"').next().unwrap_or_default();
            if name == "item" {
                continue;
            }
            let value = attribute(part, "value=\"");
            options.push((name.to_owned(), value.to_owned()));
        }
        let mut names: Vec<&String> = options.iter().map(|(name, _)| name).collect();
        names.dedup();
        for name in names {
            let of_name = options.iter().filter(|(of, _)| of == name);
            let values: Vec<&str> = of_name.map(|(_, value)| value.as_str()).collect();
            let asked = name.strip_prefix("answer.").unwrap_or(item);
            if let Some(chosen) = choose(asked, &values) {
                query.extend(["&", name, "=", values[chosen]]);
            }
        }
        let to = if self.seat.is_some() { "quiz" } else { "start" };
        let language = self.path[1..3].to_owned();
        self.post(&format!("/{language}/{to}"), &query);
    }
}

fn fields(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.to_owned(), value.replace('+', " "))
    };
    pairs.map(pair).collect()
}

fn attribute<'t>(text: &'t str, before: &str) -> &'t str {
    let after = text.split(before).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default()
}

/// From the door to the result; gives the pages on the way.
fn journey(visitor: &mut Visitor<'_>, locale: Locale) -> Vec<(String, String)> {
    let language = locale.code();
    let mut seen = Vec::new();
    visitor.get(&format!("/{language}"));
    for step in 0..90 {
        seen.push((visitor.path.clone(), visitor.html.clone()));
        let path = visitor.path.clone();
        if path.ends_with("/idea") {
            visitor.post(&path, "typed=vétérinaire");
        } else if path.ends_with("/job") {
            visitor.post(&path, "typed=infirmière");
        } else if path.ends_with("/result") {
            return seen;
        } else if visitor.html.contains("name=\"remark\"") {
            visitor.post(&format!("/{language}/quiz"), "remark=meant");
        } else {
            visitor.answer(|item, values| {
                let likes = ["animal", "health", "nature", "science"];
                let likes = likes.iter().any(|word| item.contains(word));
                let place = if likes {
                    values.len() - 1
                } else {
                    step % values.len()
                };
                (item != "whole-day").then_some(place)
            });
        }
    }
    panic!("no result, but {}", visitor.path);
}

#[test]
fn a_journey_leads_from_the_door_to_a_result_in_both_languages() {
    let house = house(Host::Server);
    for locale in Locale::ALL {
        let mut visitor = Visitor::new(&house);
        let seen = journey(&mut visitor, locale);
        let language = locale.code();
        // For whoever wants to look at them.
        let folder = folder();
        fs::write(folder.join("style.css"), pages::STYLE).expect("it can be written");
        for (number, (path, html)) in seen.iter().enumerate() {
            let html = html
                .replace("../../style.css", "style.css")
                .replace("../style.css", "style.css");
            let name = format!("{language}-{number:02}.html");
            fs::write(folder.join(name), &html).expect("it can be written");
            assert!(html.len() <= 60_000, "{path} has {} bytes", html.len());
            for command in ["boussole ", "--"] {
                let around = html.split(command).next().unwrap_or_default();
                let around: String = around.chars().rev().take(80).collect();
                let around: String = around.chars().rev().collect();
                assert!(
                    !html.contains(command),
                    "{path} speaks of a terminal: {around}{command}"
                );
            }
        }
        let questions = seen.iter().filter(|(path, _)| path.ends_with("/quiz"));
        assert!(questions.count() <= 45, "too many pages");
        assert_eq!(visitor.status, 200);
        let cards = visitor.html.matches("<article class=\"card\">").count();
        assert!(cards >= 3, "{cards} cards");
        for page in ["numbers", "print", "sheet.json", "erase", "resume", "about"] {
            visitor.get(&format!("/{language}/{page}"));
            assert_eq!(visitor.status, 200, "{page}");
            let name = format!("{language}-{page}.html");
            let html = visitor.html.replace("../style.css", "style.css");
            fs::write(folder.join(name), html).expect("it can be written");
        }
    }
}
