//! The quiz of an hour.

use boussole::store::Records;

use super::{Hour, INES, Place, text};
use crate::terminal::{CTRL_C, ENTER, Tty};

#[test]
fn a_quiz_that_is_taken_in_the_hour_is_part_of_it() {
    let place = Place::new();
    let mut hour = Hour::of(place.command("fr", &["guide"]));
    while let Some(prompt) = hour.prompt() {
        if prompt == "answers quiz" {
            break;
        }
        let answer = match prompt.as_str() {
            "guesses guess-1" => "infirmière",
            "guesses which" => "1",
            prompt => &INES.answer(prompt),
        };
        hour.say(answer);
    }
    hour.say("1");
    for _ in 0..130 {
        hour.say("2");
    }
    // What is left of the lines is no answer to what comes; the quiz ends before.
    drop(hour.says);
    let output = hour.child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    // What it says of the answers, and of leaving, is what becomes of them in an hour.
    let said = text(&output.stderr);
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for (words, is_said) in [
        ("avec l'entretien, et s'effacent avec lui", true),
        ("q = revenir à l'entretien", true),
        ("voir le résultat", false),
        ("à la fin elles sont effacées", false),
    ] {
        assert_eq!(said.contains(words), is_said, "{words} in {said}");
    }
    let listed = place.told(&["sessions", "list", "--format", "json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let code = listed[0]["code"].as_str().expect("a code");
    assert_eq!(listed[0]["label"], "canary-label");
    let shown = place.told(&["sessions", "show", code, "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(shown["sheet"]["guesses"][0], "nurse");
    let answers = shown["sheet"]["answers"].as_object().expect("answers");
    assert!(answers.len() > 20, "{}", answers.len());
}

#[test]
fn whoever_leaves_the_quiz_of_an_hour_is_back_in_it_with_every_answer() {
    let mut tty = Tty::start(24, 80, &["guide", "--database", "records.db"]);
    for (asked, typed) in [
        ("On garde cet entretien", "1"),
        ("étiquette", ""),
        ("savoir en sortant", ""),
        ("échéance", ""),
        ("à quel métier penses-tu", ""),
        ("Répondre maintenant", "1"),
    ] {
        tty.until(asked);
        tty.press(&format!("{typed}{ENTER}"));
    }
    let shown = tty.until("commencer");
    assert!(!shown.contains("dire d'abord"), "{shown}");
    tty.press(ENTER);
    tty.until("encore 25");
    tty.press("3");
    tty.until("encore 24");
    tty.press("p");
    let shown = tty.until("Revenir à l'entretien");
    for words in ["effacer", "Enregistrer", "résultat", "plus tard"] {
        assert!(!shown.contains(words), "{words} in {shown}");
    }
    tty.press(CTRL_C);
    tty.until("Ctrl-C encore une fois : revenir à l'entretien");
    tty.press(CTRL_C);
    tty.until("Le quiz est commencé");
    tty.press(&format!("/p{ENTER}"));
    assert!(tty.end());
    let database = tty.file("records.db");
    let records = Records::open(&database).expect("it is there");
    let (record, _) = records.all().expect("it is read").remove(0);
    let (_, kept) = records
        .find(&record.code)
        .expect("it is read")
        .expect("it is there");
    let answers = kept
        .lines
        .iter()
        .filter(|(_, line)| line.contains("\"answer\""));
    assert_eq!(answers.count(), 1, "{kept:?}");
}
