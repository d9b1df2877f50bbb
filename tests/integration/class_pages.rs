//! The pages of a class: what the seat, the desk and everybody around them are shown.

use std::fmt::Write as _;
use std::fs;
use std::slice;

use boussole::day::Day;
use boussole::locale::Locale;
use boussole::pages::class::{
    self, Address, Board, Chair, Class, Code, Door, NewClass, NotIn, Past, Refused, Row, Standing,
    View, Within,
};
use boussole::pages::{self, Contact, Host, House, Request, Seen};
use boussole::report::document::{Block, Document, Paper};
use boussole::words;

use crate::pages::{Visitor, folder, house, journey};

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn chair() -> Chair {
    Chair {
        name: "Loutre 42".to_owned(),
        code: "7KQM-2F4R".to_owned(),
        class: "2de 4 <b>".to_owned(),
        is_finished: false,
        is_recoded: false,
        is_for_a_talk: false,
        until: day("2027-08-31"),
    }
}

fn class_with(door: Door) -> Class {
    Class {
        number: 3,
        label: "2de 4 <b>".to_owned(),
        quiz: "situations".to_owned(),
        seats: 32,
        joined: 31,
        finished: 9,
        until: day("2027-08-31"),
        door,
    }
}

fn row(number: u16, name: &str, is: Standing) -> Row {
    Row {
        number,
        name: name.to_owned(),
        is,
        is_for_a_talk: number == 1,
    }
}

fn contact() -> Option<Contact> {
    Contact::read("CDI, cdi@lycee.example")
}

/// A page of a class, and its status.
fn shown(
    house: &House,
    locale: Locale,
    address: Address,
    within: Within<'_>,
    view: View<'_>,
) -> (u16, String) {
    let request = Request {
        is_post: false,
        path: &address.path(locale),
        fields: &[],
        today: Some(day("2026-11-30")),
        seed: 7,
        within,
    };
    match class::shown(house, &request, view) {
        Seen::Page {
            status,
            html,
            is_public: false,
        } => (status, html),
        seen @ (Seen::Page { .. } | Seen::Elsewhere { .. } | Seen::File { .. }) => {
            panic!("{seen:?}")
        }
    }
}

fn sent(house: &House, fields: &[(&str, &str)]) -> Result<NewClass, Refused> {
    let own = |text: &str| text.to_owned();
    let fields: Vec<_> = fields.iter().map(|(n, v)| (own(n), own(v))).collect();
    let request = Request {
        is_post: true,
        path: "/fr/desk",
        fields: &fields,
        today: Some(day("2026-11-30")),
        seed: 7,
        within: Within::NoClass,
    };
    NewClass::read(house, &request)
}

/// Where a code is typed.
fn join_page(why: Option<NotIn>) -> View<'static> {
    View::Join {
        why,
        is_under_way: false,
    }
}

/// What stands in the middle of a page.
fn main_of(html: &str) -> &str {
    let from = html.find("<main").expect("a middle");
    let to = html.find("</main>").expect("its end");
    &html[from..to]
}

/// The pages of a class in one language, each with a name and its status.
struct Album<'h> {
    house: &'h House,
    locale: Locale,
    pages: Vec<(&'static str, u16, String)>,
}

impl Album<'_> {
    fn add(&mut self, name: &'static str, address: Address, within: Within<'_>, view: View<'_>) {
        let (status, html) = shown(self.house, self.locale, address, within, view);
        self.pages.push((name, status, html));
    }

    /// What whoever joins, or sits down, is shown.
    fn of_students(&mut self) {
        let (join, place, none) = (Address::Join, Address::Place, Within::NoClass);
        let chair = chair();
        let kept = Chair {
            is_finished: true,
            is_for_a_talk: true,
            ..chair.clone()
        };
        let of = Within::Class(&chair);
        self.add("join", join, none, join_page(None));
        self.add("join-here", join, of, join_page(None));
        self.add("join-wrong", join, none, join_page(Some(NotIn::NoSuchCode)));
        self.add("join-full", join, none, join_page(Some(NotIn::Full)));
        self.add("join-wait", join, none, join_page(Some(NotIn::Wait)));
        self.add("join-gone", join, none, join_page(Some(NotIn::Gone)));
        let under_way = View::Join {
            why: None,
            is_under_way: true,
        };
        self.add("join-under-way", join, none, under_way);
        self.add("place", place, of, View::Place);
        self.add("place-kept", place, Within::Class(&kept), View::Place);
    }

    /// The desk, and the board of a class.
    fn of_the_desk(&mut self) {
        let (desk, at, none) = (Address::Desk, Address::Lesson(3), Within::NoClass);
        let wrong = [("label", ""), ("quiz", "x"), ("seats", "61")];
        let wrong = sent(self.house, &wrong).expect_err("nothing is right");
        let open = class_with(Door::Open("KMR-TQX".to_owned()));
        let (shut, closed) = (class_with(Door::Shut), class_with(Door::Closed));
        let past = Past {
            number: 2,
            on: day("2025-09-15"),
            until: day("2027-09-15"),
        };
        let board = Board {
            address: "http://192.168.1.20:8080",
            is_crowded: false,
        };
        let crowded = Board {
            is_crowded: true,
            ..board
        };
        self.add("desk-first", desk, none, View::Desk(&[], &[], None));
        let all = View::Desk(slice::from_ref(&open), slice::from_ref(&past), None);
        self.add("desk", desk, none, all);
        self.add("desk-wrong", desk, none, View::Desk(&[], &[], Some(&wrong)));
        let nameless = House::new(self.house.instrument().clone(), Host::Server);
        let view = View::Desk(&[], &[], None);
        let (status, html) = shown(&nameless, self.locale, desk, none, view);
        self.pages.push(("desk-nameless", status, html));
        self.add("lesson", at, none, View::Lesson(&open, board));
        self.add("lesson-crowded", at, none, View::Lesson(&open, crowded));
        self.add("lesson-shut", at, none, View::Lesson(&shut, board));
        self.add("lesson-closed", at, none, View::Lesson(&closed, board));
        let at = Address::Board(3);
        self.add("board", at, none, View::Board(&open, board));
        self.add("board-crowded", at, none, View::Board(&open, crowded));
        self.add("board-shut", at, none, View::Board(&shut, board));
        self.add("board-closed", at, none, View::Board(&closed, board));
    }

    /// The seats of a class, and what is asked before something goes.
    fn of_a_class(&mut self) {
        let (seats, none) = (Address::Seats(3), Within::NoClass);
        let open = class_with(Door::Open("KMR-TQX".to_owned()));
        let rows = [
            row(0, "Loutre 42", Standing::Going),
            row(1, "Hibou 7", Standing::Finished),
            row(2, "Lynx 3", Standing::Free),
            row(3, "Cigogne 18", Standing::Silent),
        ];
        let code = Code {
            name: "Loutre 42",
            code: "M4TR-9XKD",
        };
        let mut document = Document::titled(self.locale, "2de 4");
        document.paper = Paper::OneSheet;
        document.blocks.push(Block::Paragraph("29/32".to_owned()));
        let mut visitor = Visitor::new(self.house);
        journey(&mut visitor, self.locale);
        let seat = visitor.seat.expect("there is a result");
        self.add("seats", seats, none, View::Seats(&open, &rows));
        self.add("new-code", seats, none, View::NewCode(&open, code));
        self.add("recode", seats, none, View::Recode(&open, 0, "Loutre 42"));
        self.add("remove", seats, none, View::Remove(&open, 0, "Loutre 42"));
        let talk = View::Talk(&open, "Hibou 7", &seat);
        self.add("talk", Address::Talk(3, 1), none, talk);
        self.add("close", Address::Close(3), none, View::Close(&open));
        let page = View::Page(Some(&open), &document);
        self.add("page", Address::Page(3), none, page);
        let past = View::Page(None, &document);
        self.add("page-past", Address::Page(2), none, past);
        self.add("erase", Address::Erase(3), none, View::Erase(&open));
    }
}

#[test]
fn every_page_of_a_class_stands_by_itself_in_both_languages() {
    let house = house(Host::Server).with_contact(contact());
    for locale in Locale::ALL {
        let folder = folder();
        fs::write(folder.join("style.css"), pages::STYLE).expect("it can be written");
        let mut album = Album {
            house: &house,
            locale,
            pages: Vec::new(),
        };
        album.of_students();
        album.of_the_desk();
        album.of_a_class();
        let mut all = String::new();
        for (name, status, html) in album.pages {
            let expected = match name {
                "join-wrong" | "join-full" | "desk-wrong" => 422,
                "join-wait" => 429,
                _ => 200,
            };
            assert_eq!(status, expected, "{name}");
            assert!(html.len() <= 60_000, "{name} has {} bytes", html.len());
            assert_eq!(html.matches("<h1>").count(), 1, "{name}");
            assert!(!html.contains("<script"), "{name}");
            assert!(!html.contains("<b>"), "{name}: a label is text");
            let file = html.replace("../", "");
            let file_name = format!("class-{name}-{}.html", locale.code());
            fs::write(folder.join(file_name), file).expect("it can be written");
            if name != "talk" {
                let main = main_of(&html).trim_end();
                writeln!(all, "== {name} ==\n{main}\n").expect("text can be written");
            }
        }
        insta::assert_snapshot!(format!("class_pages_{}", locale.code()), all);
    }
}

#[test]
fn a_seat_is_named_on_each_page_and_asked_for_nothing_in_its_own_words() {
    let house = house(Host::Server);
    let chair = chair();
    for locale in Locale::ALL {
        let language = locale.code();
        let leave = words::chair::of(locale).leave().replace('\'', "&#39;");
        let visitor = &mut Visitor::new(&house);
        visitor.post(&format!("/{language}/start"), "");
        visitor.chair = Some(chair.clone());
        visitor.get(&format!("/{language}/quiz"));
        let mut pages = Vec::new();
        for step in 0..90 {
            pages.push((visitor.path.clone(), visitor.html.clone()));
            if visitor.path.ends_with("/result") {
                break;
            }
            if visitor.html.contains("name=\"remark\"") {
                visitor.post(&format!("/{language}/quiz"), "remark=meant");
            } else {
                visitor.answer(|item, values| (item != "whole-day").then_some(step % values.len()));
            }
        }
        assert!(visitor.path.ends_with("/result"), "{}", visitor.path);
        for page in [
            "", "numbers", "print", "erase", "leave", "privacy", "nothing",
        ] {
            visitor.get(&format!("/{language}/{page}"));
            pages.push((visitor.path.clone(), visitor.html.clone()));
        }
        for (path, html) in &pages {
            assert!(
                html.contains("Loutre 42") && html.contains(&leave),
                "{path}"
            );
            assert!(!html.contains("name=\"typed\""), "{path}");
            assert!(html.len() <= 60_000, "{path} has {} bytes", html.len());
        }

        // Whatever is sent all the same is heard by nobody.
        visitor.get(&format!("/{language}/sheet.json"));
        let before = visitor.html.clone();
        for (page, sent) in [
            ("idea", "typed=canary&as_typed=yes"),
            ("job", "typed=canary&career=nurse"),
            ("start", ""),
            ("resume", "sheet=canary"),
        ] {
            visitor.post(&format!("/{language}/{page}"), sent);
            visitor.get(&format!("/{language}/sheet.json"));
            assert_eq!(visitor.html, before, "{page}");
        }
    }
}

#[test]
fn nothing_on_the_board_does_anything() {
    let house = house(Host::Server);
    let board = Board {
        address: "http://192.168.1.20:8080",
        is_crowded: true,
    };
    for locale in Locale::ALL {
        for door in [Door::Open("KMR-TQX".to_owned()), Door::Shut, Door::Closed] {
            let view = View::Board(&class_with(door), board);
            let (_, html) = shown(&house, locale, Address::Board(3), Within::NoClass, view);
            assert!(!html.contains("<form") && !html.contains("<button"));
        }
    }
}

#[test]
fn no_quiz_is_proposed_that_leaves_no_time_to_talk() {
    let house = house(Host::Server).with_contact(contact());
    let view = View::Desk(&[], &[], None);
    let (_, html) = shown(&house, Locale::Fr, Address::Desk, Within::NoClass, view);
    assert!(
        html.contains("<option value=\"situations\" selected>"),
        "{html}"
    );
}

#[test]
fn whoever_has_finished_is_led_to_their_result() {
    let house = house(Host::Server);
    for (is_finished, way) in [(false, "quiz"), (true, "result")] {
        let chair = Chair {
            is_finished,
            ..chair()
        };
        let within = Within::Class(&chair);
        let (_, html) = shown(&house, Locale::Fr, Address::Place, within, View::Place);
        let link = format!("<a class=\"answer\" href=\"../fr/{way}/\">");
        assert!(main_of(&html).contains(&link), "{html}");
    }
}

#[test]
fn who_leaves_a_seat_or_erases_it_is_named_no_more() {
    let house = house(Host::Server);
    for end in ["leave", "erase"] {
        let visitor = &mut Visitor::new(&house);
        visitor.post("/fr/start", "");
        visitor.chair = Some(chair());
        visitor.get(&format!("/fr/{end}"));
        assert!(visitor.html.contains("Loutre 42"), "{end}");
        visitor.post(&format!("/fr/{end}"), "");
        assert_eq!(visitor.status, 200);
        assert!(!visitor.html.contains("Loutre"), "{end}");
        assert!(!visitor.html.contains("7KQM"), "{end}");
    }
}

#[test]
fn at_the_door_of_a_class_a_code_is_asked_for_before_anything_else() {
    let house = house(Host::Server);
    let request = |within| Request {
        is_post: false,
        path: "/fr",
        fields: &[],
        today: None,
        seed: 7,
        within,
    };
    let page = |within| match pages::respond(&house, &request(within), &mut None).seen {
        Seen::Page { html, .. } => html,
        seen @ (Seen::Elsewhere { .. } | Seen::File { .. }) => panic!("{seen:?}"),
    };
    let asked = pages::respond(&house, &request(Within::AtTheDoor), &mut None).seen;
    let to = Address::Join.path(Locale::Fr);
    assert_eq!(asked, Seen::Elsewhere { status: 303, to });
    let alone = page(Within::NoClass);
    assert!(!alone.contains("name=\"code\"") && alone.contains("fieldset"));
    let chair = chair();
    let seated = page(Within::Class(&chair));
    assert!(seated.contains("Loutre 42") && !seated.contains("fieldset"));
}

#[test]
fn where_no_class_is_kept_its_addresses_lead_nowhere() {
    for host in [Host::Device, Host::Server] {
        let house = house(host);
        for address in Address::EACH {
            let visitor = &mut Visitor::new(&house);
            visitor.get(&address.path(Locale::Fr));
            assert_eq!(visitor.status, 404, "{address:?}");
            visitor.post(&address.path(Locale::Fr), "sure=yes");
            assert_eq!(visitor.status, 404, "{address:?}");
        }
    }
}

#[test]
fn a_class_begins_with_all_that_it_needs_or_every_fault_is_told() {
    let house = house(Host::Server).with_contact(contact());
    let good = [
        ("label", "  2de 4, jeudi "),
        ("quiz", "situations"),
        ("seats", "32"),
        ("until", "2027-08-31"),
    ];
    let begun = sent(&house, &good).expect("all is right");
    assert_eq!(begun.label, "2de 4, jeudi");
    assert_eq!((begun.seats, begun.until), (32, day("2027-08-31")));
    let long = "é".repeat(NewClass::LABEL + 1);
    for (field, wrong) in [
        ("label", " "),
        ("label", "a\u{202e}b"),
        ("label", &long),
        ("quiz", ""),
        ("quiz", "../situations"),
        ("seats", "1"),
        ("seats", "61"),
        ("seats", "-3"),
        ("until", "2026-11-30"),
        ("until", "2027-12-01"),
        ("until", "31/08/2027"),
    ] {
        let fields = good.map(|(name, value)| (name, if name == field { wrong } else { value }));
        let refused = sent(&house, &fields).expect_err(wrong);
        let address = Address::Desk;
        let view = View::Desk(&[], &[], Some(&refused));
        let (status, html) = shown(&house, Locale::Fr, address, Within::NoClass, view);
        assert_eq!(status, 422);
        assert_eq!(html.matches("aria-invalid").count(), 1, "{field}: {wrong}");
        assert!(html.contains(&format!("id=\"{field}-wrong\"")), "{wrong}");
    }
    for last in ["2026-12-01", "2027-11-30"] {
        let fields = good.map(|(name, value)| (name, if name == "until" { last } else { value }));
        assert!(sent(&house, &fields).is_ok(), "{last}");
    }
    let nameless = House::new(house.instrument().clone(), Host::Server);
    assert!(sent(&nameless, &good).is_err(), "nobody to write to");
}

#[test]
fn a_result_that_is_read_for_a_talk_has_nothing_to_press_and_gives_no_code() {
    let house = house(Host::Server);
    for locale in Locale::ALL {
        let visitor = &mut Visitor::new(&house);
        journey(visitor, locale);
        let first = crate::pages::cards(&visitor.html)[0].clone();
        let language = locale.code();
        visitor.post(
            &format!("/{language}/react"),
            &format!("career={first}&is=no&because=hours"),
        );
        let carry_on = words::portable::of(locale).carry_on();
        assert!(visitor.html.contains(carry_on));
        let seat = visitor.seat.clone().expect("there is a result");
        let class = class_with(Door::Shut);
        let view = View::Talk(&class, "Hibou 7", &seat);
        let (_, html) = shown(&house, locale, Address::Talk(3, 1), Within::NoClass, view);
        assert!(html.matches("<article class=\"card\">").count() >= 3);
        assert!(!html.contains("<form") && !html.contains("<button"));
        assert!(!html.contains(carry_on));
    }
}
