//! An hour from its first question to its sheet.

use std::collections::BTreeSet;

use super::{Hour, INES, Person, Place, code, page};

#[test]
fn an_hour_from_a_pipe_ends_with_a_sheet_in_the_words_of_the_student() {
    for locale in ["fr", "en"] {
        let place = Place::new();
        let mut hour = Hour::start(&place, locale, "sheet.json");
        let said = hour.go_on(&INES);
        let (read, exit) = hour.end();
        assert_eq!(exit, Some(0), "{read}");
        let steps: BTreeSet<&str> = said
            .iter()
            .map(|(p, _)| p.split(' ').next().unwrap_or(""))
            .collect();
        for step in [
            "demand", "leads", "threads", "limits", "keep", "plan", "sheet",
        ] {
            assert!(steps.contains(step), "{step} in {steps:?}");
        }
        let page = page(&place);
        let once = |words: &str| {
            assert_eq!(page.matches(words).count(), 1, "{words} in {page}");
        };
        once("si le droit, &#60;b&#62;c&#39;est que&#60;/b&#62; des procès &#38; rien d&#39;autre");
        once("zythologue à l&#39;étang");
        once("ma tante, M. Petit (PP)");
        once("lire deux fiches");
        once("17 h, CDI");
        once("Sonia");
        once("le CDI est fermé");
        once("j&#39;y vais mercredi");
        once("lire une fiche");
        // A lead that was refused is nowhere, and neither is a number or the name of the record.
        for no in [
            "Infirmière",
            "Nurse",
            "nurse",
            "canary-label",
            "%",
            "<script",
        ] {
            let below = page.split("<main").nth(1).expect("a page");
            assert!(!below.contains(no), "{no} in {below}");
        }
        assert!(page.contains(&code(&read)), "{read}");
        // Who meets again when nothing is kept any more is told so, and what to do.
        let keep = format!("{} --database", code(&read));
        assert!(read.contains("boussole sessions keep "), "{read}");
        assert!(read.contains(&keep), "{read}");
    }
}

#[test]
fn nothing_is_kept_unless_it_is_chosen() {
    let place = Place::new();
    let person = Person {
        keeps: "2",
        at_the_end: "1",
        ..INES
    };
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    let said = hour.go_on(&person);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0));
    assert!(
        said.iter().all(|(prompt, _)| prompt != "demand label"),
        "{said:?}"
    );
    assert!(!place.path("records.db").exists(), "{read}");
    assert!(page(&place).contains("lire deux fiches"));
}

#[test]
fn what_is_no_answer_is_told_and_asked_again() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    assert_eq!(hour.prompt().as_deref(), Some("demand keep"));
    for (line, told) in [
        ("3", "Choisis parmi"),
        ("", "il faut choisir"),
        ("/s", "il faut choisir"),
        ("/x", "Cette touche n'existe pas"),
        ("/b", "Il n'y a rien avant"),
        ("/?", "Une question claire"),
        ("/c", "Reformulez"),
    ] {
        hour.say(line);
        assert_eq!(hour.prompt().as_deref(), Some("demand keep"), "{line}");
        assert!(hour.read.contains(told), "{told} in {}", hour.read);
    }
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say(&"x".repeat(10_000));
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    assert!(hour.read.contains("il y en a 10000"), "{}", hour.read);
    hour.say("//une barre");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("/b");
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say("/n");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("31/2/2027");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    assert!(hour.read.contains("Ce n'est pas un jour"));
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
}

#[test]
fn three_doors_are_open_to_whoever_disagrees() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    hour.goes_on_to("leads nurse");
    hour.say("/d");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt"));
    hour.say("1");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.answer"));
    hour.say("others");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.answer"));
    hour.say("tile-law");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.option"));
    hour.say("yes");
    assert_eq!(
        hour.prompt().as_deref(),
        Some("leads nurse"),
        "the leads stay"
    );
    hour.say("/d");
    hour.prompt();
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.career"));
    hour.say("nurse");
    assert_eq!(hour.prompt().as_deref(), Some("leads nurse.not-so"));
    hour.say("canary-not-so");
    hour.goes_on_to("sheet end");
    hour.say("");
    assert_eq!(hour.prompt(), None);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0));
    let shown = place.told(&["sessions", "show", &code(&read), "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(shown["sheet"]["answers"]["tile-law"], "yes");
    assert_eq!(shown["reactions"]["nurse"]["is"], "no");
    assert_eq!(shown["own"][0], "typed:zythologue à l'étang");
    assert_eq!(shown["plan"][0]["confidence"], 6);
    assert!(
        place
            .told(&["sessions", "show", &code(&read)])
            .contains("canary-not-so")
    );
}

#[test]
fn a_step_skipped_from_further_back_leaves_out_nothing_further_on() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    hour.goes_on_to("plan what-1");
    hour.say("/b");
    assert_eq!(hour.prompt().as_deref(), Some("keep further"));
    hour.say("/s");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    // An idea of one's own, said in between, leads back to where they were.
    hour.say("/d");
    assert_eq!(hour.prompt().as_deref(), Some("plan doubt"));
    hour.say("3");
    assert_eq!(hour.prompt().as_deref(), Some("leads own-2"));
    hour.say("zythologue");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    // So does a door that is closed again.
    hour.say("/d");
    hour.prompt();
    hour.say("3");
    hour.prompt();
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    hour.say("/p");
    assert_eq!(hour.prompt(), None);
    let (read, _) = hour.end();
    let shown = place.told(&["sessions", "show", &code(&read), "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    let own = serde_json::json!(["typed:zythologue à l'étang", "typed:zythologue"]);
    assert_eq!(shown["own"], own, "nothing said is no answer");
    assert_eq!(shown["further"], "occupational-therapist");
}

#[test]
fn what_stands_above_several_questions_is_said_once() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    hour.goes_on_to("limits helps");
    let asked = hour.read.matches("[6/9 limits ").count();
    assert!(asked > 5, "{}", hour.read);
    let above = "Un « jamais » met de côté les métiers où";
    assert_eq!(hour.read.matches(above).count(), 1, "{}", hour.read);
}
