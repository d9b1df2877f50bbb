//! Small windows: what does not fit is said to be there.

use super::{CTRL_C, ENTER, FULL, Tty};

#[test]
fn the_end_of_the_welcome_can_be_read_on_a_small_screen() {
    for (language, read_on, promise) in [
        (
            "fr",
            "Espace : lire la suite",
            "sauf si tu les enregistres.",
        ),
        ("en", "Space: read on", "unless you save them."),
    ] {
        let mut tty = Tty::start(
            8,
            40,
            &["--lang", language, "quiz", "--full", "--seed", "1"],
        );
        let shown = tty.until(read_on);
        assert!(!shown.contains(promise), "it does not fit:\n{shown}");
        tty.press(" ");
        for _ in 0..20 {
            let shown = tty.until_any(&["1/", "2/", "3/", "4/", "5/", "6/"]);
            let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            if flat.contains("enregistres.") || flat.contains("save them.") {
                break;
            }
            let before = tty.screen();
            tty.press(ENTER);
            tty.wait_for(
                |tty| tty.cursor().is_some() && tty.screen() != before,
                "page",
            );
            assert!(!tty.screen().contains(read_on), "nothing more:\n{shown}");
        }
        tty.press("q");
        tty.until(read_on);
    }
}

#[test]
fn hidden_answers_are_counted() {
    for (language, below) in [("fr", "plus bas"), ("en", "more below")] {
        let mut tty = Tty::start(
            8,
            44,
            &["--lang", language, "quiz", "--full", "--seed", "1"],
        );
        tty.until_any(&["commencer", "start"]);
        tty.press(ENTER);
        tty.until("1/103");
        tty.refuse_all_tiles();
        let shown = tty.until_all(&["26/103", below]);
        let visible = (1..=5).filter(|digit| shown.contains(&format!("  {digit} ")));
        let hidden = 5 - visible.count();
        assert!(shown.contains(&hidden.to_string()), "{hidden}:\n{shown}");
    }
}

#[test]
fn a_new_size_is_drawn_at_once_at_every_kind_of_question() {
    let quizzes = super::with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = super::mini_begun(folder, 24, 100);
    for (rows, columns) in [(24, 50), (12, 44), (24, 100)] {
        tty.resize(rows, columns);
        // Nothing is drawn for a key that does nothing, but what was drawn for another size is gone.
        let has_options = |tty: &Tty| {
            let shown = tty.screen();
            let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            ["1/2", "> [ ] Réparer", "[ ] Aider", "Espace"]
                .iter()
                .all(|text| flat.contains(text))
                && flat.matches("[ ]").count() == 3
        };
        tty.wait_for(has_options, "whole question");
    }
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
}

#[test]
fn the_smallest_screens_end_in_good_order() {
    for (rows, columns) in [(1, 1), (2, 10), (4, 20)] {
        let mut tty = Tty::start(rows, columns, &FULL);
        tty.wait_for(|tty| tty.parser.screen().alternate_screen(), "screen");
        tty.press(CTRL_C);
        assert!(tty.end());
    }
}

#[test]
fn why_a_question_is_asked_can_be_read_in_three_rows() {
    let mut tty = Tty::start(3, 80, &FULL);
    tty.until("commencer");
    tty.press(ENTER);
    let shown = tty.until("1 Non");
    assert_eq!(shown.trim().lines().count(), 2, "{shown}");
    tty.press("?");
    tty.until("Pourquoi cette question ?");
    while !tty.screen().contains("Ta réponse compte pour «") {
        let before = tty.screen();
        tty.press(" ");
        tty.wait_for(
            |tty| tty.cursor().is_some() && tty.screen() != before,
            "page",
        );
        assert!(
            !tty.screen().contains("1 Non"),
            "it was not told:\n{before}"
        );
    }
    tty.press(CTRL_C);
    tty.until("1 Non");
}
