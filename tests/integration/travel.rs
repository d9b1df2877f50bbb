//! Answers that travel, and pages that one comes back to: codes, files, what a device keeps, steps of a history.

use boussole::locale::Locale;
use boussole::pages::{self, Host, Seen};
use boussole::sheet::code;
use boussole::words;

use crate::pages::{Visitor, attribute, cards, house, journey};

/// The code on a page.
fn code_on(html: &str) -> String {
    let groups = html.split("<p class=\"groups\"><code>").nth(1);
    let groups = groups.and_then(|rest| rest.split("</code>").next());
    groups.expect("there is a code").replace("<wbr>", "")
}

/// What is chosen on a page of tiles, how many of them are marked as open, and in which order they stand.
fn tiles(html: &str) -> (usize, usize, Vec<String>) {
    let chosen = html.matches(" checked>").count();
    let open = html.matches("class=\"tile open\"").count();
    let names = html.split("<fieldset").skip(1);
    let names = names.map(|tile| attribute(tile, "name=\"").to_owned());
    (chosen, open, names.collect())
}

#[test]
fn a_result_is_seen_again_elsewhere_by_its_code() {
    for host in [Host::Server, Host::Device] {
        let house = house(host);
        let visitor = &mut Visitor::new(&house);
        journey(visitor, Locale::Fr);
        let mut before = cards(&visitor.html);
        // The idea that one had is in no code.
        assert_eq!(before.pop().as_deref(), Some("architect"));
        let written = code_on(&visitor.html);
        for page in ["/fr/print", "/fr/pause"] {
            visitor.get(page);
            assert_eq!(code_on(&visitor.html), written, "{page}");
            assert!(visitor.html.contains("<svg role=\"img\" viewBox=\"0 0 "));
        }
        let other = &mut Visitor::new(&house);
        let typed = written.to_lowercase().replace('-', "+");
        other.post("/fr/resume", &format!("sheet={typed}"));
        assert_eq!((other.status, &*other.path), (200, "/fr/result"));
        assert_eq!(cards(&other.html), before);
        assert_eq!(code_on(&other.html), written);
    }
}

#[test]
fn a_code_on_the_way_goes_on_with_the_quiz() {
    let house = house(Host::Server);
    let visitor = &mut Visitor::new(&house);
    visitor.get("/fr");
    visitor.answer(|_, values| Some(values.len() - 1));
    visitor.get("/fr/pause");
    let written = code_on(&visitor.html);
    let other = &mut Visitor::new(&house);
    other.post("/fr/resume", &format!("sheet={written}"));
    assert_eq!(other.path, "/fr/quiz");
    other.get("/fr/sheet.json");
    assert_eq!(other.html.matches("\"yes\"").count(), 12, "{}", other.html);
}

#[test]
fn a_wrong_code_is_told_and_stays_to_be_mended() {
    let house = house(Host::Server);
    for locale in Locale::ALL {
        let visitor = &mut Visitor::new(&house);
        journey(visitor, locale);
        let mut wrong = code_on(&visitor.html).replace('-', "");
        wrong.truncate(wrong.len() - 1);
        let other = &mut Visitor::new(&house);
        other.post(&format!("/{locale}/resume"), &format!("sheet={wrong}"));
        assert_eq!(other.status, 422);
        let say = words::sheet::of(locale);
        let told = say.describe(&boussole::sheet::SheetProblem::DamagedCode);
        let told = told.split(" :").next().unwrap_or_default();
        assert!(other.html.contains(told), "{}", other.html);
        assert!(other.html.contains(&wrong), "{}", other.html);
        assert!(other.seat.is_none());
    }
    assert!(!code::may_be("nothing"), "a short word is no code");
}

#[test]
fn a_tile_without_an_answer_is_pointed_out_before_one_goes_on() {
    for host in [Host::Server, Host::Device] {
        let house = house(host);
        let visitor = &mut Visitor::new(&house);
        visitor.get("/fr");
        let (_, _, order) = tiles(&visitor.html);
        let first = order[3].clone();
        let tile = first.trim_start_matches("answer.").to_owned();
        visitor.answer(|asked, _| (asked == tile || !asked.starts_with("tile-")).then_some(0));
        // The hidden order is the only field that is no tile.
        assert_eq!(visitor.status, 422);
        assert!(visitor.seat.is_none(), "nobody has begun yet");
        let (chosen, open, _) = tiles(&visitor.html);
        assert_eq!((chosen, open), (1, 11));

        let item = attribute(&visitor.html, "name=\"item\" value=\"").to_owned();
        let joined: Vec<&str> = order
            .iter()
            .map(|n| n.trim_start_matches("answer."))
            .collect();
        let shown = joined.join(".");
        let sent = format!("item={item}&order={shown}&{first}=yes");
        visitor.post("/fr/start", &sent);
        assert_eq!(
            tiles(&visitor.html),
            (1, 11, order.clone()),
            "in the same order"
        );
        visitor.post("/fr/start", &format!("{sent}&open=yes"));
        assert_eq!((visitor.status, &*visitor.path), (200, "/fr/quiz"));

        // The second screen of tiles as well, and what was chosen of the first is there.
        visitor.answer(|_, _| None);
        assert_eq!(visitor.status, 422);
        visitor.get("/fr/sheet.json");
        assert_eq!(
            visitor.html.matches("\"yes\"").count(),
            1,
            "{}",
            visitor.html
        );
    }
}

#[test]
fn only_a_device_is_asked_to_keep_answers() {
    let server = house(Host::Server);
    let visitor = &mut Visitor::new(&server);
    visitor.get("/fr");
    visitor.answer(|_, _| Some(0));
    visitor.get("/fr/pause");
    assert!(!visitor.html.contains("name=\"keep\""));
    visitor.post("/fr/keep", "keep=yes");
    assert_eq!(visitor.status, 404);

    let device = house(Host::Device);
    let visitor = &mut Visitor::new(&device);
    visitor.post("/fr/keep", "keep=yes");
    assert_eq!(visitor.path, "/fr", "there is nothing to keep");
    visitor.get("/fr");
    visitor.answer(|_, _| Some(0));
    let keeps = |visitor: &Visitor<'_>| visitor.seat.as_ref().is_some_and(pages::Seat::is_kept);
    assert!(!keeps(visitor), "not unless it is wanted");
    for (keep, is_kept, told) in [
        ("yes", true, "value=\"no\""),
        ("no", false, "value=\"yes\""),
        ("refused", false, "role=\"alert\""),
        ("yes", true, "role=\"status\""),
    ] {
        visitor.post("/fr/keep", &format!("keep={keep}"));
        assert_eq!(visitor.path, "/fr/pause");
        assert_eq!(keeps(visitor), is_kept, "{keep}");
        assert!(visitor.html.contains(told), "{keep}: {}", visitor.html);
    }
    // Whoever begins anew is somebody else.
    visitor.post("/fr/start", "");
    assert!(!keeps(visitor));
}

#[test]
fn one_comes_back_to_any_question_that_was_asked() {
    let house = house(Host::Device);
    let visitor = &mut Visitor::new(&house);
    visitor.get("/en");
    let mut seen = Vec::new();
    for step in 0..8 {
        if visitor.path.ends_with("/idea") {
            visitor.get("/en/quiz");
        }
        visitor.answer(|_, values| Some(step % values.len()));
        if visitor.path.ends_with("/quiz") {
            let item = attribute(&visitor.html, "name=\"item\" value=\"").to_owned();
            let title = attribute(&visitor.html, "<title>").to_owned();
            seen.push((item, title));
        }
    }
    assert!(seen.len() > 5);
    let (there, back) = (seen.iter(), seen.iter().rev());
    for (item, title) in back.chain(there) {
        visitor.post("/en/quiz/at", &format!("item={item}"));
        assert_eq!(attribute(&visitor.html, "name=\"item\" value=\""), item);
        assert_eq!(attribute(&visitor.html, "<title>"), title);
    }
    visitor.post("/en/quiz/at", "item=never-asked");
    let (last, _) = seen.last().expect("there are some");
    assert_eq!(attribute(&visitor.html, "name=\"item\" value=\""), last);
    visitor.get("/en/quiz/at");
    assert_eq!(visitor.status, 405);
}

#[test]
fn a_lost_address_leads_on_from_any_depth_without_a_script() {
    let house = house(Host::Device);
    let Seen::Page { html, status, .. } = pages::lost(&house, Locale::Fr, "/boussole/") else {
        panic!("it is a page");
    };
    assert_eq!(status, 404);
    assert!(!html.contains("<script"));
    for link in html.split("href=\"").skip(1) {
        let link = link.split('"').next().unwrap_or_default();
        assert!(link.starts_with("/boussole/") || link == "#main", "{link}");
    }
}
