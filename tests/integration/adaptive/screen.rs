//! The adaptive quiz in a pseudo-terminal: what is asked stays the same, and nothing is lost.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::terminal::{CTRL_C, DOWN, ENTER, FULL, Tty};

const ADAPTIVE: [&str; 3] = ["quiz", "--seed", "1"];

/// The questions that open the quiz: 24 tiles, and which of them to keep.
const OPENING: usize = 25;

/// The most items that are chosen behind them.
const MOST: usize = 30;

/// What tells the place of a question: among all, or how many are ahead in its part.
fn told(place: usize) -> [String; 2] {
    let ahead = if place <= OPENING {
        format!("Thèmes : encore {} ·", OPENING + 1 - place)
    } else {
        let ahead = (OPENING + MOST + 1).saturating_sub(place);
        let most = if ahead == 1 { " ·" } else { " au plus" };
        format!("Activités : encore {ahead}{most}")
    };
    [format!(" {place}/"), ahead]
}

/// Waits for the question of a place, before the situation.
fn at(tty: &mut Tty, place: usize) -> String {
    let told = told(place);
    tty.until_any(&told.each_ref().map(String::as_str));
    tty.until("pause")
}

/// The key of a place: some variety, and right for every question.
fn key(place: usize) -> &'static str {
    match place {
        OPENING => ENTER,
        _ if place.is_multiple_of(2) => "1",
        _ => "2",
    }
}

/// Answers the questions of these places.
fn answer(tty: &mut Tty, places: std::ops::RangeInclusive<usize>) {
    for place in places {
        at(tty, place);
        tty.press(key(place));
        at(tty, place + 1);
    }
}

fn start(arguments: &[&str]) -> Tty {
    let mut tty = Tty::start(24, 80, arguments);
    tty.until("commencer");
    tty.press(ENTER);
    tty
}

/// The names of what was answered, in order, from what is kept.
fn answered(tty: &Tty, what: &str) -> Vec<String> {
    let kept = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    let entries = kept.lines().skip(1).map(|line| {
        let entry: Value = serde_json::from_str(line).expect("JSON");
        entry[what].as_str().map(str::to_owned)
    });
    entries.flatten().collect()
}

fn leave(tty: &mut Tty) {
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(CTRL_C);
    assert!(tty.end());
}

/// The items of the first places, without an interruption.
fn uninterrupted(arguments: &[&str], n: usize) -> Vec<String> {
    let mut tty = start(arguments);
    answer(&mut tty, 1..=n);
    let items = answered(&tty, "item");
    leave(&mut tty);
    items
}

#[test]
fn the_same_seed_and_answers_ask_the_same() {
    let mut tty = start(&ADAPTIVE);
    let shown = at(&mut tty, 1);
    assert!(shown.contains("Thèmes : encore 25 ·"), "{shown}");
    leave(&mut tty);
    let items = uninterrupted(&ADAPTIVE, OPENING + 12);
    assert_eq!(items.len(), OPENING + 12);
    assert_eq!(items, uninterrupted(&ADAPTIVE, OPENING + 12));
    let others = ["2", "3", "4"].map(|seed| uninterrupted(&["quiz", "--seed", seed], 2));
    assert!(
        others.iter().any(|other| *other != items[..2]),
        "{others:?}"
    );
}

#[test]
#[cfg(unix)]
fn after_a_kill_the_same_questions_follow() {
    let items = uninterrupted(&ADAPTIVE, OPENING + 14);
    for n in [1, 4, OPENING, OPENING + 1, OPENING + 11] {
        let mut tty = start(&ADAPTIVE);
        answer(&mut tty, 1..=n);
        // Without a command or a seed, it goes on all the same.
        let mut tty = Tty::start_in(tty.kill(), 24, 80, &[]);
        let plural = if n == 1 { "" } else { "s" };
        tty.until_all(&["attend la suite", &format!(", {n} réponse{plural}.")]);
        tty.press("1");
        answer(&mut tty, n + 1..=n + 3);
        assert_eq!(answered(&tty, "item"), items[..n + 3]);
        leave(&mut tty);
    }
}

/// How many answers of a saved sheet there are.
fn save(tty: &mut Tty) -> usize {
    tty.press("p");
    tty.until("> Continuer");
    let saved = tty.save_answers();
    let saved: Value = serde_json::from_str(&saved).expect("JSON");
    saved["answers"].as_object().expect("answers").len()
}

#[test]
#[cfg(unix)]
fn one_may_go_on_with_another_kind_of_form() {
    for [first, second] in [
        [&FULL[..], &[][..]],
        [&ADAPTIVE[..], &["quiz", "--full"][..]],
    ] {
        let mut tty = start(first);
        answer(&mut tty, 1..=6);
        let before = answered(&tty, "item");
        let mut tty = Tty::start_in(tty.kill(), 24, 80, second);
        tty.until(", 6 réponses.");
        tty.press("1");
        answer(&mut tty, 7..=9);
        let after = answered(&tty, "item");
        assert_eq!(after[..6], before, "nothing is lost");
        let distinct: BTreeSet<&String> = after.iter().collect();
        assert_eq!(distinct.len(), 9, "nothing is asked twice: {after:?}");
        assert_eq!(save(&mut tty), 9);
    }
}

/// Answers until the menu at the end; gives the place after the last.
fn to_the_end(tty: &mut Tty, from: usize) -> usize {
    let mut place = from;
    let mut open = 11;
    loop {
        let [among_all, in_part] = told(place);
        let situation = format!("Situation : encore {open} ·");
        let next = [&among_all, &in_part, &situation].map(String::as_str);
        let end = ["une petite chose", "> Voir mon résultat"];
        let shown = tty.until_any(&[&next[..], &end[..]].concat());
        open -= usize::from(shown.contains(&situation));
        if shown.contains("> Voir mon résultat") {
            return place;
        }
        if shown.contains("une petite chose") {
            tty.press(ENTER);
            tty.until("> Voir mon résultat");
        } else {
            tty.press(key(place));
            place += 1;
        }
    }
}

#[test]
fn after_an_early_stop_one_may_be_asked_the_rest() {
    let mut tty = start(&ADAPTIVE);
    at(&mut tty, 1);
    let end = to_the_end(&mut tty, 1);
    assert!(end <= OPENING + MOST + 11 + 1, "{end}");
    let shown = tty.until("Le quiz peut s'arrêter ici");
    assert!(shown.contains("Répondre à d'autres questions"), "{shown}");
    let early = answered(&tty, "item");
    assert_eq!(early.len() + answered(&tty, "question").len(), end - 1);
    tty.press(DOWN);
    tty.until("> Répondre à d'autres questions");
    tty.press(ENTER);
    let shown = at(&mut tty, end);
    assert!(
        shown.contains(&format!("{end}/103")),
        "all is known now:\n{shown}"
    );
    assert_eq!(to_the_end(&mut tty, end), 104);
    let shown = tty.until("C'était la dernière question");
    assert!(!shown.contains("Répondre à d'autres questions"), "{shown}");
    let all = answered(&tty, "item");
    assert_eq!(all[..early.len()], early);
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!((all.len(), distinct.len()), (92, 92), "each is asked once");
    leave(&mut tty);
}
