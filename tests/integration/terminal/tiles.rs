//! Batteries and favourites: one screen, many answers.

use super::keys::{begun, kept};
use super::{CTRL_C, DOWN, ENTER, ESCAPE, FULL, Tty};

const UP: &str = "\x1b[A";

/// The rows of tiles in sight, each with the step that was chosen.
fn rows(tty: &Tty) -> Vec<String> {
    let shown = tty.screen();
    let rows = shown.lines().filter(|line| line.get(2..3) == Some("["));
    rows.map(str::to_owned).collect()
}

/// Waits until the tile in a row, of twelve, is the one that the keys act on.
fn points_to(tty: &mut Tty, row: usize) {
    let is_there = |tty: &Tty| {
        let rows = rows(tty);
        rows.len() == 12 && rows[row].starts_with("> [") && tty.cursor().is_some()
    };
    tty.wait_for(is_there, &format!("tile {row}"));
    assert!(tty.line_of_cursor().starts_with("> ["), "for readers");
}

#[test]
fn a_battery_is_one_screen_that_digits_answer_row_by_row() {
    let mut tty = begun();
    let shown = tty.until_all(&["Voici douze thèmes.", "1 Non · 2 Un peu · 3 Oui\n"]);
    let before = rows(&tty);
    assert_eq!(before.len(), 12, "{shown}");
    for (row, step) in ["1", "2", "3"].iter().enumerate() {
        points_to(&mut tty, row);
        tty.press(step);
    }
    points_to(&mut tty, 3);
    let after = rows(&tty);
    for (row, step) in ["[Non   ]", "[Un peu]", "[Oui   ]"].iter().enumerate() {
        let tile = before[row].replace("[      ]", step);
        assert_eq!(after[row][2..], tile[2..]);
    }
    assert_eq!(after[4..], before[4..], "nothing moves");
    assert_eq!(kept(&tty), 3);
}

#[test]
fn arrows_go_from_tile_to_tile_and_past_what_is_open() {
    let mut tty = begun();
    points_to(&mut tty, 0);
    tty.press(UP);
    tty.press(DOWN);
    points_to(&mut tty, 1);
    tty.press("3");
    points_to(&mut tty, 2);
    tty.press(UP);
    points_to(&mut tty, 1);
    tty.press(UP);
    points_to(&mut tty, 0);
    tty.press("2");
    points_to(&mut tty, 1);
    assert!(rows(&tty)[0].contains("[Un peu]") && rows(&tty)[1].contains("[Oui   ]"));
    // The answer goes, as at every question.
    tty.press("s");
    points_to(&mut tty, 2);
    assert!(rows(&tty)[1].contains("[      ]"), "{:?}", rows(&tty));
    for row in 3..12 {
        tty.press(DOWN);
        points_to(&mut tty, row);
    }
    // Down from the last leads nowhere; its answer leads on.
    tty.press(DOWN);
    tty.press("\r3");
    tty.until_all(&["13/103", "Douze autres thèmes"]);
    points_to(&mut tty, 0);
    tty.press("b");
    tty.until("12/103");
    points_to(&mut tty, 11);
    assert!(rows(&tty)[11].contains("[Oui   ]"));
    tty.press(ENTER);
    tty.until("13/103");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    let saved: String = tty.save_answers().split_whitespace().collect();
    assert_eq!(saved.matches("\"tile-").count(), 2, "{saved}");
}

/// All tiles are in sight, so that keys may come as fast as they like; the next screen is another one.
#[test]
fn whoever_is_quick_loses_no_tile_and_answers_none_unseen() {
    let mut tty = begun();
    tty.press(&"3".repeat(16));
    tty.until("13/103");
    points_to(&mut tty, 0);
    assert_eq!(kept(&tty), 12);
    // Nor do keys go through a page that stood between.
    tty.press("?333");
    tty.until("Pourquoi cette question ?");
    tty.press(ENTER);
    tty.until("13/103");
    points_to(&mut tty, 0);
    assert_eq!(kept(&tty), 12);
}

#[test]
fn a_battery_is_explained_with_its_tile_and_can_be_left() {
    let mut tty = begun();
    tty.press("?");
    let shown = tty.until_all(&["Pourquoi cette question ?", "revenir à la question"]);
    for said in ["t'attire.", "Il s'agit d'envie,", "un meuble en bois"] {
        assert!(shown.contains(said), "{said} in {shown}");
    }
    tty.press("x");
    points_to(&mut tty, 0);
    tty.press("33");
    points_to(&mut tty, 2);
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.choose("Quitter et continuer plus tard");
    assert!(tty.end());
    let mut tty = Tty::start_in(tty.kept(), 24, 80, &FULL);
    tty.until(", 2 réponses.");
    tty.press("1");
    tty.until("3/103");
    points_to(&mut tty, 2);
    let rows = rows(&tty);
    let given = rows.iter().filter(|row| row.contains("[Oui   ]"));
    assert_eq!(given.count(), 2, "{rows:?}");
}

#[test]
fn a_battery_fits_every_window() {
    for (language, steps) in [
        ("fr", ["Non", "Un peu", "Oui"]),
        ("en", ["No", "A little", "Yes"]),
    ] {
        let arguments = ["--lang", language, "quiz", "--full", "--seed", "1"];
        let mut tty = Tty::start(24, 80, &arguments);
        tty.until_any(&["commencer", "start"]);
        tty.press(ENTER);
        let legend = format!("1 {} · 2 {} · 3 {}\n", steps[0], steps[1], steps[2]);
        let pointed = |tty: &Tty| -> Option<String> {
            let row = rows(tty).into_iter().find(|row| row.starts_with("> ["))?;
            // The end of it may wrap.
            Some(row.chars().take(18).collect())
        };
        let mut tile = 0;
        let mut last = None;
        for (lines, columns) in [(24, 80), (20, 60), (12, 40), (9, 44), (24, 40), (4, 30)] {
            tty.resize(lines, columns);
            // On the tiniest screens there is room for the steps and for one tile.
            let is_tiny = lines == 4;
            for _ in 0..2 {
                tile += 1;
                let is_whole = |tty: &Tty| {
                    let shown = tty.screen();
                    let marks = shown.lines().filter(|line| line.starts_with("… "));
                    let counts = marks.flat_map(|mark| mark.split(' '));
                    let hidden: usize = counts.filter_map(|word| word.parse::<usize>().ok()).sum();
                    let is_told = shown.contains(&format!("{tile}/103"));
                    (is_tiny || is_told && rows(tty).len() + hidden == 12)
                        && shown.contains(&legend)
                        && pointed(tty).is_some_and(|tile| Some(tile) != last)
                        && tty.cursor().is_some()
                };
                tty.wait_for(is_whole, &format!("tile {tile} at {lines}x{columns}"));
                last = pointed(&tty);
                tty.press("3");
            }
        }
        tty.resize(24, 80);
        tty.until_any(&["Douze autres thèmes", "Twelve more topics"]);
        assert_eq!(kept(&tty), 12);
    }
}

#[test]
fn no_more_favourites_are_checked_than_may_be() {
    let mut tty = begun();
    tty.press(&"3".repeat(12));
    tty.until("13/103");
    points_to(&mut tty, 0);
    tty.press(&"1".repeat(12));
    let shown = tty.until_all(&["25/103", "> [ ] ", "Cinq au plus."]);
    assert_eq!(
        shown.matches("[ ]").count(),
        12,
        "what was not refused:\n{shown}"
    );
    for checked in 1..=5 {
        tty.press(" ");
        let is_checked = |tty: &Tty| tty.screen().matches("[x]").count() == checked;
        tty.wait_for(is_checked, "check");
        tty.press(DOWN);
        let is_below = |tty: &Tty| tty.screen().contains("> [ ]") && tty.cursor().is_some();
        tty.wait_for(is_below, "next line");
    }
    tty.press(" ");
    let shown = tty.until("5 au plus : décoche d'abord une ligne.");
    assert_eq!(shown.matches("[x]").count(), 5, "{shown}");
    // What is looked at between leaves them checked.
    tty.press("?");
    tty.until("parmi ce que tu n'as pas écarté.");
    tty.press(ENTER);
    let shown = tty.until_all(&["25/103", "Entrée"]);
    assert_eq!(shown.matches("[x]").count(), 5, "{shown}");
    // Nor is the line lost at which one was.
    points_to(&mut tty, 5);
    tty.press(ENTER);
    tty.until("26/103");
    tty.press("b");
    let shown = tty.until_all(&["25/103", "> [x]"]);
    assert_eq!(shown.matches("[x]").count(), 5, "{shown}");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    let saved: String = tty.save_answers().split_whitespace().collect();
    let (_, picked) = saved.split_once("\"whole-day\":[").expect(&saved);
    let (picked, _) = picked.split_once(']').expect(&saved);
    for tile in picked.split(',') {
        assert!(
            saved.contains(&format!("{tile}:\"yes\"")),
            "{tile} in {saved}"
        );
    }
    assert_eq!(picked.split(',').count(), 5);
}

#[test]
fn whoever_refuses_every_tile_is_asked_for_no_favourite() {
    let mut tty = begun();
    tty.refuse_all_tiles();
    tty.until("Est-ce que ça te plairait ?");
    tty.press("b");
    tty.until("24/103");
    points_to(&mut tty, 11);
}
