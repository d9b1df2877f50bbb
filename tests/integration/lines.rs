//! The line mode, over texts.

use boussole::answers::{Answer, AnswerSheet};
use boussole::id::ItemId;
use boussole::locale::Locale;
use boussole::session::{Session, Step};
use boussole::terminal::lines;

use crate::sample::quiz;

/// Answers in the author's order; gives the sheet and everything that was said.
fn talk(locale: Locale, input: &[u8]) -> (AnswerSheet, String) {
    let quiz = quiz();
    let items = (0..quiz.items.len()).map(Step::Item);
    let steps = items
        .chain((0..quiz.context.len()).map(Step::Question))
        .collect();
    let mut said = Vec::new();
    let sheet = lines::run(Session::new(&quiz, steps), locale, &mut &*input, &mut said)
        .expect("the test set-up holds");
    (
        sheet,
        String::from_utf8(said).expect("the test set-up holds"),
    )
}

fn answer(sheet: &AnswerSheet, item: &str) -> Option<Answer> {
    sheet
        .get(&ItemId::new(item).expect("the test set-up holds"))
        .cloned()
}

#[test]
fn every_kind_of_question_is_answered_by_number_or_name() {
    let input = b"3\nsome\n1\n2\n1\nright\n3\n1, 4\n3 1 2\nno\n2\n";
    let (sheet, said) = talk(Locale::En, input);
    assert_eq!(sheet.len(), 9);
    assert_eq!(sheet.contexts().count(), 2);
    assert_eq!(answer(&sheet, "like-graph"), Some(Answer::One(1)));
    assert_eq!(answer(&sheet, "either"), Some(Answer::One(1)));
    assert_eq!(answer(&sheet, "any-of"), Some(Answer::Several(vec![0, 3])));
    assert_eq!(
        answer(&sheet, "in-order"),
        Some(Answer::Ranked(vec![2, 0, 1]))
    );
    assert!(
        said.contains("Noted: Option bronze; Option gold; Option silver."),
        "{said}"
    );
    assert!(
        said.ends_with("All done, thank you! You answered 11 of 11 questions.\n\n"),
        "{said}"
    );
}

#[test]
fn the_output_reads_from_top_to_bottom() {
    let (_, said) = talk(Locale::Fr, b"1\n2\n");
    for line in [
        "« Prompt of like-proof »",
        "1. « no »",
        "3. « yes »",
        "Noté : « some ».",
    ] {
        assert!(
            said.lines().any(|said| said.trim_end() == line),
            "{line} in {said}"
        );
    }
    assert!(
        !said.contains(|c: char| c.is_control() && c != '\n'),
        "no cursor movement, no color"
    );
}

#[test]
fn one_can_go_back_skip_and_ask_why() {
    let (sheet, said) = talk(Locale::En, b"b\n1\ns\nb\n?\n3\nq\n");
    assert!(said.contains("This is the first question."));
    assert!(said.contains("Question skipped."));
    assert!(said.contains("Help for like-graph"));
    assert_eq!(answer(&sheet, "like-proof"), Some(Answer::One(0)));
    assert_eq!(answer(&sheet, "like-graph"), Some(Answer::One(2)));
    assert_eq!(sheet.len(), 2);
}

#[test]
fn going_back_shows_the_answer_that_is_there() {
    let (_, said) = talk(Locale::En, b"2\nb\n");
    assert!(said.contains("2. some (your answer)"), "{said}");
}

#[test]
fn what_is_no_answer_is_asked_again_with_what_is() {
    let ahead = "1\n1\n1\n1\n1\n1\n1\n";
    for wrong in ["5", "1 1", "0 1", "", "north south up", "-1", "é\u{1b}[2J"] {
        let (sheet, said) = talk(Locale::En, format!("{ahead}{wrong}\n0\nq\n").as_bytes());
        assert!(
            said.contains("I did not understand. Type one or more"),
            "{wrong:?}: {said}"
        );
        assert_eq!(
            answer(&sheet, "any-of"),
            Some(Answer::Several(vec![])),
            "{wrong:?}"
        );
        assert!(!said.contains('\u{1b}'));
    }
    for wrong in ["1 2", "1 2 3 3", "1 2 2", "gold silver"] {
        let (sheet, said) = talk(Locale::En, format!("{ahead}0\n{wrong}\n").as_bytes());
        assert!(said.contains("Type all 3 numbers"), "{wrong:?}");
        assert_eq!(answer(&sheet, "in-order"), None, "{wrong:?}");
    }
}

#[test]
fn the_end_of_the_input_keeps_what_is_answered() {
    let (sheet, said) = talk(Locale::Fr, b"1\n2\n3");
    assert_eq!(sheet.len(), 3);
    assert!(
        said.contains("On s'arrête là. Tu as répondu à 3 questions sur 11."),
        "{said}"
    );
    let (sheet, said) = talk(Locale::Fr, b"");
    assert!(sheet.is_empty());
    assert!(
        said.contains("Tu n'as répondu à aucune question."),
        "{said}"
    );
}

#[test]
fn bytes_without_lines_end_too() {
    let (sheet, _) = talk(Locale::En, &vec![0xff; 20_000]);
    assert!(sheet.is_empty());
}
