//! The line mode, over texts.

use std::io::{self, BufReader, Read};
use std::sync::Arc;

use boussole::answers::{Answer, AnswerSheet, Guess};
use boussole::flow::Administration;
use boussole::id::{FamilyId, ItemId, ProfileId};
use boussole::instrument::Instrument;
use boussole::journal::Journal;
use boussole::locale::Locale;
use boussole::quiz::Item;
use boussole::session::{Session, Step};
use boussole::sitting::Sitting;
use boussole::terminal::lines::{self, Setting};

use crate::instrument::{instrument, instrument_of};
use crate::sample::opened;

/// Finds a career and a family for every word but `nothing`.
fn careers(words: &str) -> Vec<(Guess, String)> {
    let career = ProfileId::new("nurse").expect("an id");
    let family = FamilyId::new("health").expect("an id");
    if words == "nothing" {
        return Vec::new();
    }
    vec![
        (Guess::Career(career), "Nurse".to_owned()),
        (Guess::Family(family), "Health".to_owned()),
    ]
}

/// The sample in the author's order; nothing of it is kept.
fn sitting(instrument: Arc<Instrument>) -> Sitting<Journal> {
    let quiz = instrument.quiz();
    let items = (0..quiz.items.len()).map(Step::Item);
    let steps = items
        .chain((0..quiz.context.len()).map(Step::Question))
        .collect();
    let session = Session::full(instrument, steps);
    Sitting::unkept(Administration::of(session, false))
}

/// Answers in the author's order; gives the sheet and everything that was said.
fn talk(locale: Locale, input: &[u8]) -> (AnswerSheet, String) {
    talk_on(instrument(), locale, input)
}

fn talk_on(instrument: Arc<Instrument>, locale: Locale, input: &[u8]) -> (AnswerSheet, String) {
    let mut said = Vec::new();
    let setting = Setting {
        locale,
        columns: 79,
    };
    let begun = sitting(instrument);
    let ended = lines::run(begun, setting, &careers, &mut &*input, &mut said)
        .expect("the test set-up holds");
    let session = ended.taken.expect("there is always a result");
    let sheet = session.into_sheet();
    let said = String::from_utf8(said).expect("the test set-up holds");
    for line in said.lines() {
        assert_eq!(line, line.trim_end(), "no blanks at the end");
        assert!(line.chars().count() <= 79, "no long lines: {line}");
    }
    (sheet, said.replace('\u{a0}', " "))
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
        said.replace('\n', " ").ends_with(
            "All done, thank you! You answered 9 of the 9 questions about you and 2 of the 2 questions \
             about your situation.  "
        ),
        "{said}"
    );
}

#[test]
fn the_output_reads_from_top_to_bottom() {
    let (_, said) = talk(Locale::Fr, b"1\n2\n");
    for line in [
        "« Would you? »",
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
        said.contains("Tu as répondu à 3 des 9 questions sur toi et à 0 des 2"),
        "{said}"
    );
    let (sheet, said) = talk(Locale::Fr, b"");
    assert!(sheet.is_empty());
    assert!(
        said.contains("Tu n'as répondu à aucune question."),
        "{said}"
    );
}

/// Everything that is said of the opening, in the author's order.
#[test]
fn a_battery_is_asked_tile_by_tile_and_its_question_put_once() {
    let instrument = instrument_of(&opened());
    let input = b"1\n3\nb\n\nsome\n3\n?\nyes\n1 2 3\n2 tile-sea\n2 tile-sand\nq\n";
    let (sheet, said) = talk_on(instrument, Locale::En, input);
    for (text, times) in [
        ("Prompt of first", 1),
        ("Prompt of second", 1),
        ("Would you?", 3),
        ("Help for second\nHelp for tile-sand", 1),
        ("(numbers with spaces between, 2 at most, 0 = none):", 3),
        ("That is too many: choose 2 at most.", 1),
        ("I did not understand. Type one or more different", 1),
        (
            "1. Option tile-wood\n2. Option tile-ice\n3. Option tile-moon\n4. Option tile-sand\n",
            1,
        ),
        ("Noted: Option tile-ice; Option tile-sand.", 1),
    ] {
        assert_eq!(said.matches(text).count(), times, "{text} in {said}");
    }
    let first = said.find("Prompt of first").expect("it is there");
    assert!(first < said.find("Prompt of tile-sea").expect("it is there"));
    assert_eq!(answer(&sheet, "tile-sea"), Some(Answer::One(0)));
    assert_eq!(
        answer(&sheet, "favourites"),
        Some(Answer::Several(vec![2, 4]))
    );
    insta::assert_snapshot!("opening", said);
}

#[test]
fn bytes_without_lines_end_too() {
    let (sheet, _) = talk(Locale::En, &vec![0xff; 20_000]);
    assert!(sheet.is_empty());
}

#[test]
fn three_lines_that_bring_nothing_leave_the_question() {
    let (sheet, said) = talk(Locale::En, b"b\n9\nx\n2\n?\n?\nno\nq\n");
    assert_eq!(said.matches("I cannot make it out").count(), 1, "{said}");
    assert_eq!(answer(&sheet, "like-proof"), None);
    assert_eq!(answer(&sheet, "like-graph"), Some(Answer::One(1)));
    assert_eq!(answer(&sheet, "like-listen"), Some(Answer::One(0)));
    let (sheet, _) = talk(Locale::En, b"1\nb\n9\n9\n9\nq\n");
    assert_eq!(
        answer(&sheet, "like-proof"),
        Some(Answer::One(0)),
        "what was there stays"
    );
    let (_, said) = talk(Locale::En, &b"7\n".repeat(50));
    assert!(said.contains("All done"), "{said}");
}

#[test]
fn another_part_is_announced_once() {
    let (_, said) = talk(
        Locale::En,
        b"1\n1\n1\nb\n1\n?\n1\n1\n1\n1\n0\n1 2 3\n1\n1\n",
    );
    for news in [
        "Now, what you can do.",
        "Now, a few choices.",
        "Last, a word on your situation.",
    ] {
        assert_eq!(said.matches(news).count(), 1, "{news} in {said}");
    }
    assert!(!said.contains("Now, what you would like."));
}

#[test]
fn why_says_first_what_the_answer_counts_for() {
    let ahead = "1\n1\n1\n1\n1\n";
    let why = |ahead: &str| talk(Locale::En, format!("{ahead}?\n").as_bytes()).1;
    let counts = |name: &str, what: &str| {
        format!("Your answer counts for “{name}”, as something that you {what}.\nHelp for")
    };
    assert!(why("").contains(&counts("analysis/interest", "like")));
    assert!(why("1\n1\n1\n").contains(&counts("analysis/skill", "can do")));
    let pair = why(ahead);
    let between = "between “analysis/interest” and “analysis/skill”";
    assert!(pair.replace('\n', " ").contains(between), "{pair}");
    let context = why(&format!("{ahead}1\n1\n0\n1 2 3\n"));
    assert!(context.contains("Your answer enters no score"), "{context}");
}

/// The same bytes for ever.
struct Endless(&'static [u8]);

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = buffer.len() / self.0.len() * self.0.len();
        for (at, byte) in buffer[..count].iter_mut().enumerate() {
            *byte = self.0[at % self.0.len()];
        }
        Ok(count)
    }
}

#[test]
fn an_input_without_end_comes_to_one() {
    for input in ["3\n", "b\n", "1\nb\n", "\n", "1\nb\n\n", "s\nb\ns\n"] {
        let setting = Setting {
            locale: Locale::En,
            columns: 79,
        };
        let mut endless = BufReader::new(Endless(input.as_bytes()));
        let begun = sitting(instrument());
        lines::run(begun, setting, &careers, &mut endless, &mut io::sink()).expect("it ends");
    }
}

#[test]
fn what_one_expects_is_said_before_the_first_answer() {
    let (sheet, said) = talk(
        Locale::En,
        b"g nothing\ng health care\n2\ng nurse\n1\n3\ng more\nq\n",
    );
    let named: Vec<&str> = sheet.guesses.iter().map(Guess::as_str).collect();
    assert_eq!(named, ["nothing", "health", "nurse"]);
    assert!(said.contains("Noted as it is: “nothing”."), "{said}");
    assert!(
        said.contains("1. Nurse\n2. The whole family “Health”\n"),
        "{said}"
    );
    assert!(
        said.contains("You are thinking of: The whole family “Health”."),
        "{said}"
    );
    let after = said.rsplit("Noted:").next().expect("an answer was given");
    assert!(after.contains("I did not understand."), "too late: {after}");
    assert_eq!(sheet.len(), 1);
}

#[test]
fn no_number_means_none_of_those_found() {
    for line in ["", "0", "4", "x"] {
        let (sheet, _) = talk(Locale::En, format!("g nurse\n{line}\n1\nq\n").as_bytes());
        assert_eq!(sheet.guesses, [], "{line:?}");
        assert_eq!(sheet.len(), 1, "{line:?}");
    }
}

/// Ratings alone, so many that one answer all along is remarked.
pub(crate) fn ratings() -> Arc<Instrument> {
    let mut quiz = crate::sample::quiz();
    let rated = quiz.items[0].clone();
    quiz.context.clear();
    quiz.items = (0..24)
        .map(|n| Item {
            id: ItemId::new(&format!("i{n}")).expect("an id"),
            ..rated.clone()
        })
        .collect();
    instrument_of(&quiz)
}

#[test]
fn a_remark_is_made_once_and_answers_stay_unless_they_are_changed() {
    let all = "3\n".repeat(24);
    for rest in ["", "\n", "n\n", "yes please\n"] {
        let input = format!("{all}{rest}");
        let (sheet, said) = talk_on(ratings(), Locale::En, input.as_bytes());
        assert!(sheet.iter().all(|(_, answer)| *answer == Answer::One(2)));
        assert_eq!(sheet.len(), 24, "{rest:?}");
        assert_eq!(said.matches("One small thing before").count(), 1, "{said}");
        assert!(said.contains("All done, thank you!"), "{said}");
    }
}

#[test]
fn who_wants_to_look_again_is_asked_those_questions_and_no_others() {
    let all = "3\n".repeat(24);
    let (sheet, said) = talk_on(
        ratings(),
        Locale::En,
        format!("{all}y\n1\n2\n\n{}", "\n".repeat(24)).as_bytes(),
    );
    let given = |place| {
        let of = |(_, answer): &(_, &Answer)| **answer == Answer::One(place);
        sheet.iter().filter(of).count()
    };
    assert_eq!((given(0), given(1), given(2)), (1, 1, 22), "{said}");
    assert_eq!(said.matches("One small thing before").count(), 1);
    assert_eq!(said.matches("Answer kept.").count(), 22, "{said}");
    assert!(said.contains("All done, thank you!"), "{said}");
}

#[test]
fn an_answer_that_one_went_back_to_is_kept_by_enter_alone() {
    let (sheet, said) = talk(Locale::En, b"3\nb\n\nq\n");
    assert_eq!(answer(&sheet, "like-proof"), Some(Answer::One(2)), "{said}");
    assert!(
        said.contains("3. yes (your answer)\nEnter alone: keep your answer.\n"),
        "{said}"
    );
    assert_eq!(said.matches("Answer kept.").count(), 1);
    // Whatever its shape.
    let ahead = "1\n1\n1\n1\n1\n1\n1\n0\n2 1 3\n2\n";
    let input = format!("{ahead}b\nb\nb\n\n\n\nq\n");
    let (sheet, said) = talk(Locale::Fr, input.as_bytes());
    assert_eq!(
        answer(&sheet, "any-of"),
        Some(Answer::Several(vec![])),
        "{said}"
    );
    assert_eq!(
        answer(&sheet, "in-order"),
        Some(Answer::Ranked(vec![1, 0, 2]))
    );
    assert_eq!(sheet.contexts().count(), 1);
    assert_eq!(said.matches("Réponse gardée.").count(), 3, "{said}");
}

#[test]
fn who_skips_an_answered_question_is_told_that_its_answer_is_gone() {
    let (sheet, said) = talk(Locale::En, b"3\nb\ns\nq\n");
    assert!(sheet.is_empty());
    assert!(
        said.contains("Question skipped; your earlier answer is taken back."),
        "{said}"
    );
}
