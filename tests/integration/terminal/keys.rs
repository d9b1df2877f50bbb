//! Keys: what they do at every question, and what is not taken for one.

use std::fs;

use super::{CTRL_C, DOWN, ENTER, ESCAPE, FULL, Tty, mini_begun, with_mini};

/// At the first question of the whole form, a tile.
pub(super) fn begun() -> Tty {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.begin("1/103");
    tty
}

/// At its first activity, behind 24 tiles.
pub(super) fn rated() -> Tty {
    let mut tty = begun();
    tty.refuse_all_tiles();
    tty
}

/// How many answers are kept.
pub(super) fn kept(tty: &Tty) -> usize {
    let kept = fs::read_to_string(tty.journal("orientation")).unwrap_or_default();
    kept.lines().count().saturating_sub(1)
}

#[test]
fn a_held_interrupt_erases_nothing() {
    for times in [2, 8] {
        let mut tty = begun();
        tty.press("3");
        tty.until("2/103");
        tty.press("3");
        tty.until("3/103");
        tty.press(&CTRL_C.repeat(times));
        assert!(tty.end());
        let shown: String = tty.screen().split_whitespace().collect();
        assert!(shown.contains("Pourcontinuer:"), "{shown}");
        assert!(shown.contains("quizorientation--full"), "{shown}");
        assert_eq!(kept(&tty), 2);
        let mut tty = Tty::start_in(tty.folder, 24, 80, &FULL);
        tty.until(", 2 réponses.");
        tty.press(&CTRL_C.repeat(times));
        assert!(tty.end());
        assert_eq!(kept(&tty), 2, "nor before it goes on");
    }
}

#[test]
fn an_interrupt_never_leaves_what_is_not_kept() {
    let mut first = begun();
    first.press("3");
    first.until("2/103");
    let mut tty = Tty::start_in(first.folder, 24, 80, &FULL);
    tty.until_all(&["ouvert dans une autre fenêtre", "commencer"]);
    tty.press(ENTER);
    tty.until("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press(&CTRL_C.repeat(8));
    tty.until("> Continuer");
    // The menu comes again at each; what is pressed before it is drawn is no choice.
    tty.press_until(ENTER, "2/103");
    tty.leave();
}

#[test]
fn a_key_before_the_question_is_no_answer() {
    let mut tty = Tty::start(24, 80, &FULL);
    // Before anything is drawn.
    tty.press("\r1111");
    tty.begin("1/103");
    assert_eq!(kept(&tty), 0);
    // Nor do keys go through to what comes after.
    tty.refuse_all_tiles();
    tty.press("1111111111111111");
    tty.until("27/103");
    tty.press("p");
    tty.until("> Continuer");
    assert!(kept(&tty) < 24 + 16, "{}", kept(&tty));
}

#[test]
fn the_digit_that_closes_the_help_answers() {
    let mut tty = begun();
    tty.press("?");
    tty.until("autre touche : revenir");
    tty.press("3");
    tty.until("2/103");
    assert_eq!(kept(&tty), 1);
    // One that names no answer only goes back.
    tty.press("?");
    tty.until("autre touche : revenir");
    tty.press("9");
    tty.until("Voici douze thèmes.");
    assert_eq!(kept(&tty), 1);
}

#[test]
fn a_pasted_text_answers_nothing() {
    let mut tty = begun();
    tty.press("\x1b[200~call me at 06 12 34 51 22 please\r\x1b[201~");
    tty.press("3");
    tty.until("2/103");
    assert_eq!(kept(&tty), 1);
    tty.press("\x1b[200~12");
    tty.press("34\r\x03");
    tty.until("Tu veux t'arrêter ?");
    assert_eq!(kept(&tty), 1);
}

#[test]
fn a_key_without_a_meaning_answers_nothing() {
    // Ctrl and Shift with arrows, F1, F5, F10, Alt with a digit.
    for key in [
        "\x1b[1;5A",
        "\x1b[1;2B",
        "\x1bOP",
        "\x1b[15~",
        "\x1b[21~",
        "\x1b4",
        "\x1b3",
    ] {
        for (mut tty, answers) in [(begun(), 0), (rated(), 24)] {
            tty.press(key);
            tty.press("?");
            tty.until("Pourquoi cette question ?");
            assert_eq!(kept(&tty), answers, "{key:?}");
        }
    }
}

#[test]
#[cfg(unix)]
fn the_key_that_saves_elsewhere_freezes_nothing() {
    let mut tty = begun();
    for place in 2..8 {
        tty.press("\x133");
        tty.until(&format!("{place}/103"));
    }
}

#[test]
fn every_question_can_be_explained_skipped_and_gone_back_from() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = mini_begun(folder, 24, 80);
    tty.press(DOWN);
    tty.until("> [ ] Écrire");
    tty.press(" ");
    tty.until("> [x] Écrire");
    tty.press("?");
    tty.until("Pourquoi cette question ?");
    tty.press("x");
    tty.until("> [x] Écrire");
    tty.press("s");
    tty.until("> [ ] Doré");
    tty.press(" ");
    tty.until("> [=] Doré");
    tty.press(DOWN);
    tty.until("  [ ] Argenté\n> [=] Doré");
    tty.press("?");
    tty.until("Pourquoi cette question ?");
    tty.press("x");
    tty.until("  [ ] Argenté\n> [ ] Doré");
    tty.press("b");
    tty.until("> [ ] Réparer");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
}

#[test]
fn the_cursor_stands_on_the_marked_line() {
    let mut tty = rated();
    let stands = |tty: &mut Tty, marked: &str| {
        let is_there = |tty: &Tty| tty.cursor().is_some() && tty.line_of_cursor().contains(marked);
        tty.wait_for(is_there, marked);
    };
    for place in 1..=5 {
        tty.press(DOWN);
        stands(&mut tty, &format!("> {place} "));
    }
    tty.press(ESCAPE);
    stands(&mut tty, "> Continuer");
    tty.press(DOWN);
    stands(&mut tty, "> Question précédente");
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = mini_begun(folder, 15, 40);
    stands(&mut tty, "> [ ] Réparer");
    tty.press(DOWN);
    stands(&mut tty, "> [ ] Écrire");
}

#[test]
fn a_name_typed_over_the_proposed_one_replaces_it() {
    let mut tty = begun();
    tty.press("3");
    tty.until("2/103");
    tty.press("p");
    tty.until("> Continuer");
    tty.choose("Enregistrer mes réponses dans un fichier");
    tty.until("> boussole-orientation.json");
    tty.press("a.json");
    tty.until("> a.json\n");
    tty.press("\x15");
    tty.until("> \n");
    tty.press("b");
    tty.until("> b\n");
    tty.press(ESCAPE);
    tty.until("> Continuer");
    assert!(!tty.file("b").exists());
    tty.choose("Enregistrer mes réponses dans un fichier");
    tty.until("> boussole-orientation.json");
    tty.press("c.json");
    tty.until("> c.json\n");
    tty.press(ENTER);
    tty.until("Réponses enregistrées dans c.json.");
    assert!(tty.file("c.json").exists());
    assert_eq!(kept(&tty), 1, "one goes on where one was");
}
