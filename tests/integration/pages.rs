//! The web pages, as a browser without a script asks for them.

use std::fs;
use std::path::{Path, PathBuf};

use boussole::day::Day;
use boussole::locale::Locale;
use boussole::pages::class::{Chair, Within};
use boussole::pages::{self, Host, House, Reply, Request, Seat, Seen};
use boussole::words;

use crate::instrument::built_in;

const SEED: u64 = 7;

pub(crate) fn house(host: Host) -> House {
    House::new(built_in(), host)
}

/// Where pages are put for whoever wants to look at them, or to hold them against others.
pub(crate) fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pages");
    fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

/// Somebody with a browser: what the last page was, and what is kept for them.
pub(crate) struct Visitor<'h> {
    house: &'h House,
    pub(crate) seat: Option<Seat>,
    pub(crate) path: String,
    pub(crate) html: String,
    pub(crate) status: u16,
    /// Where they sit in a class.
    pub(crate) chair: Option<Chair>,
}

impl<'h> Visitor<'h> {
    pub(crate) fn new(house: &'h House) -> Self {
        Self {
            house,
            seat: None,
            path: String::new(),
            html: String::new(),
            status: 0,
            chair: None,
        }
    }

    fn ask(&mut self, is_post: bool, path: &str, fields: &[(String, String)]) -> Reply {
        let request = Request {
            is_post,
            path,
            fields,
            today: Day::parse("2026-11-30"),
            seed: SEED,
            within: self.chair.as_ref().map_or(Within::NoClass, Within::Class),
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

    pub(crate) fn get(&mut self, path: &str) {
        let (at, query) = path.split_once('?').unwrap_or((path, ""));
        let reply = self.ask(false, at, &fields(query));
        self.see(path, reply);
    }

    pub(crate) fn post(&mut self, path: &str, query: &str) {
        let reply = self.ask(true, path, &fields(query));
        self.see(path, reply);
    }

    /// Sends the form of a question, each answer chosen by `choose` among those there are.
    pub(crate) fn answer(&mut self, choose: impl Fn(&str, &[&str]) -> Option<usize>) {
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

pub(crate) fn attribute<'t>(text: &'t str, before: &str) -> &'t str {
    let after = text.split(before).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default()
}

/// From the door to the result; gives the pages on the way.
pub(crate) fn journey(visitor: &mut Visitor<'_>, locale: Locale) -> Vec<(String, String)> {
    let language = locale.code();
    let mut seen = Vec::new();
    visitor.get(&format!("/{language}"));
    for step in 0..90 {
        seen.push((visitor.path.clone(), visitor.html.clone()));
        let path = visitor.path.clone();
        if path.ends_with("/idea") {
            visitor.post(&path, "typed=architecte");
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
        let told = seen
            .iter()
            .filter_map(|(_, html)| html.split_once("class=\"so-far\">"));
        let told: Vec<&str> = told
            .filter_map(|(_, line)| line.split('<').next())
            .collect();
        assert!(told.len() > 1, "{told:?}");
        assert!(
            told.windows(2).all(|two| two[0] != two[1]),
            "the same is told again: {told:?}"
        );
        let questions = seen.iter().filter(|(path, _)| path.ends_with("/quiz"));
        assert!(questions.count() <= 45, "too many pages");
        assert_eq!(visitor.status, 200);
        let cards = visitor.html.matches("<article class=\"card\">").count();
        assert!(cards >= 3, "{cards} cards");
        for page in ["numbers", "print", "sheet.json", "erase", "resume"] {
            visitor.get(&format!("/{language}/{page}"));
            assert_eq!(visitor.status, 200, "{page}");
            let name = format!("{language}-{page}.html");
            let html = visitor.html.replace("../style.css", "style.css");
            fs::write(folder.join(name), html).expect("it can be written");
        }
    }
}

/// The careers whose cards the page shows, in its order, by their ids.
pub(crate) fn cards(html: &str) -> Vec<String> {
    let cards = html.split("<article class=\"card\">").skip(1);
    let career = |card: &str| attribute(card, "name=\"career\" value=\"").to_owned();
    cards.map(career).collect()
}

#[test]
fn a_career_is_turned_down_with_a_reason_and_put_back_as_if_nothing_had_been() {
    let house = house(Host::Server);
    for locale in Locale::ALL {
        let say = words::pages::of(locale);
        let visitor = &mut Visitor::new(&house);
        journey(visitor, locale);
        let before = visitor.html.clone();
        let first = cards(&before)[0].clone();
        let language = locale.code();
        let path = format!("/{language}/react");
        visitor.post(&path, &format!("career={first}&is=no"));
        assert_eq!(
            (visitor.status, visitor.path.as_str()),
            (200, path.as_str())
        );
        assert_eq!(visitor.html.matches("name=\"because\"").count(), 8);
        let html = visitor.html.replace("../style.css", "style.css");
        let folder = folder();
        fs::write(folder.join(format!("{language}-why.html")), html).expect("it is written");
        visitor.get(&format!("/{language}/result"));
        assert_eq!(visitor.html, before, "nothing is said before the reason is");

        visitor.post(&path, &format!("career={first}&is=no&because=hours"));
        assert!(visitor.path.ends_with("/result"));
        let after = visitor.html.clone();
        assert!(!cards(&after).contains(&first));
        assert_eq!(cards(&after).len(), cards(&before).len());
        assert!(after.contains(say.take_back()), "{after}");
        assert!(after.len() <= 60_000, "{} bytes", after.len());
        let html = after.replace("../style.css", "style.css");
        fs::write(folder.join(format!("{language}-refused.html")), html).expect("it is written");
        visitor.get(&format!("/{language}/sheet.json"));
        let said = format!(
            "\"{first}\": {{\n      \"is\": \"no\",\n      \"because\": [\n        \"hours\""
        );
        assert!(visitor.html.contains(&said), "{}", visitor.html);

        visitor.post(&path, &format!("career={first}&is=none"));
        assert_eq!(visitor.html, before);
    }
}

#[test]
fn careers_are_kept_up_to_five_and_stand_first_on_paper() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    journey(visitor, Locale::Fr);
    let say = words::reaction::of(Locale::Fr);
    let careers = cards(&visitor.html);
    for (n, career) in careers[1..6].iter().enumerate() {
        visitor.post("/fr/react", &format!("career={career}&is=yes"));
        assert_eq!(visitor.status, 200);
        assert_eq!(visitor.html.matches(say.kept()).count(), n + 1);
    }
    let folder = folder();
    let html = visitor.html.replace("../style.css", "style.css");
    fs::write(folder.join("fr-kept.html"), html).expect("it is written");
    visitor.post("/fr/react", &format!("career={}&is=yes", careers[0]));
    assert_eq!(visitor.status, 422, "there is no room for a sixth");
    visitor.post("/fr/react", &format!("career={}&is=yes", careers[1]));
    assert_eq!(visitor.status, 200, "what is sent twice is there once");
    visitor.get("/fr/print");
    let html = visitor.html.replace("../style.css", "style.css");
    fs::write(folder.join("fr-kept-print.html"), html).expect("it is written");
    let kept = visitor.html.find(say.kept_heading()).expect("a heading");
    let (_, paper) = visitor.html.split_at(kept);
    let first = paper.split("</h2>").nth(1).unwrap_or_default();
    assert_eq!(first.matches("<article").count(), 5);
    assert!(!paper.contains("/react"), "nothing is pressed on paper");
    visitor.post("/fr/react", &format!("career={}&is=none", careers[1]));
    assert_eq!(visitor.html.matches(say.kept()).count(), 4);
}

#[test]
fn what_cannot_be_said_of_a_career_is_refused_and_changes_nothing() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    visitor.post("/fr/react", "career=nurse&is=no&because=hours");
    assert_eq!(
        visitor.path, "/fr",
        "without a quiz there is nothing to speak of"
    );
    journey(visitor, Locale::Fr);
    let before = visitor.html.clone();
    for wrong in [
        "",
        "career=nurse",
        "is=no",
        "career=unknown&is=no&because=hours",
        "career=nurse&is=maybe",
        "career=nurse&is=no&because=weather",
    ] {
        visitor.post("/fr/react", wrong);
        assert_eq!(visitor.status, 422, "{wrong}");
    }
    visitor.get("/fr/react");
    assert_eq!(visitor.status, 405);
    visitor.get("/fr/result");
    assert_eq!(visitor.html, before);
    // Eight careers at most are spoken of.
    for (n, profile) in house
        .instrument()
        .catalog()
        .profiles
        .iter()
        .take(9)
        .enumerate()
    {
        let said = format!("career={}&is=no&because=", profile.id);
        visitor.post("/fr/react", &said);
        assert_eq!(visitor.status, if n < 8 { 200 } else { 422 }, "{n}");
    }
}

#[test]
fn going_past_a_question_takes_no_answer_away() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    visitor.get("/fr");
    visitor.answer(|_, values| Some(values.len() - 1));
    visitor.answer(|_, values| Some(values.len() - 1));
    let answers = |visitor: &mut Visitor<'_>| {
        visitor.get("/fr/sheet.json");
        visitor.html.clone()
    };
    let before = answers(visitor);
    assert!(before.matches("\"yes\"").count() >= 24, "{before}");
    visitor.post("/fr/quiz/back", "");
    visitor.post("/fr/quiz/back", "");
    visitor.post("/fr/quiz/skip", "");
    visitor.post("/fr/quiz/skip", "");
    assert_eq!(answers(visitor), before);
}

#[test]
fn a_second_tap_goes_neither_past_a_question_nor_back() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    visitor.get("/fr");
    visitor.answer(|_, _| Some(0));
    let item = attribute(&visitor.html, "name=\"item\" value=\"").to_owned();
    visitor.post("/fr/quiz/skip", &format!("item={item}"));
    visitor.get("/fr/quiz");
    let next = visitor.html.clone();
    assert_ne!(attribute(&next, "name=\"item\" value=\""), item);
    for step in ["skip", "back"] {
        visitor.post(&format!("/fr/quiz/{step}"), &format!("item={item}"));
        assert_eq!(visitor.html, next, "{step}");
    }
}

#[test]
fn nobody_begins_anew_by_a_tile_where_a_quiz_is_under_way() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    visitor.get("/fr");
    assert!(visitor.html.contains("class=\"tile\""));
    visitor.answer(|_, values| Some(values.len() - 1));
    visitor.get("/fr");
    assert!(!visitor.html.contains("class=\"tile\""), "{}", visitor.html);
    visitor.get("/fr/sheet.json");
    assert!(visitor.html.contains("\"yes\""));
    visitor.post("/fr/start", "");
    visitor.get("/fr/sheet.json");
    assert!(!visitor.html.contains("\"yes\""), "{}", visitor.html);
}
