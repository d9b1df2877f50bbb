//! Answer sheets as codes: there and back, what damage does, and how long they are.

use std::process::Command;

use boussole::answers::AnswerSheet;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::quiz::Quiz;
use boussole::sheet::{SheetNote, SheetProblem, code};
use proptest::prelude::*;

use crate::same_bytes::drawn;
use crate::sample::quiz;
use crate::sheet::sheets;

fn catalog() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is valid")
}

/// What a code holds of a sheet.
fn bare(mut sheet: AnswerSheet) -> AnswerSheet {
    sheet.on = None;
    sheet.job = None;
    sheet.guesses.clear();
    sheet.reactions.clear();
    sheet.seconds.clear();
    sheet
}

fn read(text: &str, quiz: &Quiz) -> Result<AnswerSheet, SheetProblem> {
    code::read(text, std::slice::from_ref(quiz)).map(|read| read.sheet)
}

/// The symbols of a code without what stands between the groups.
fn characters(code: &str) -> Vec<char> {
    code.chars().filter(|c| *c != '-').collect()
}

#[test]
fn the_codes_of_built_in_quizzes_read_back_and_are_short() {
    let catalog = catalog();
    let quizzes = &catalog.quizzes;
    let mut longest = 0;
    for seed in 0..600 {
        let quiz = &quizzes[usize::try_from(seed).expect("small") % quizzes.len()];
        let sheet = drawn(quiz, catalog.traits.len(), seed);
        let written = code::write(quiz, &sheet);
        longest = longest.max(characters(&written).len());
        let read = code::read(&written, quizzes).expect("it is one");
        assert_eq!(quizzes[read.quiz].id, quiz.id, "{written}");
        assert_eq!(read.sheet, bare(sheet), "{written}");
        assert_eq!(read.notes, [SheetNote::FromCode]);
    }
    // With the hyphens between its groups, a line of 90 columns.
    assert!((40..=72).contains(&longest), "{longest}");
}

#[test]
fn nothing_answered_is_a_code_of_nothing() {
    let written = code::write(&quiz(), &AnswerSheet::default());
    assert_eq!(read(&written, &quiz()), Ok(AnswerSheet::default()));
}

#[test]
fn a_code_of_other_questions_is_told_and_not_misread() {
    let own = quiz();
    let written = code::write(&own, &AnswerSheet::default());
    let mut others = vec![own.clone(); 4];
    others[0].items.swap(0, 1);
    others[1].context.pop();
    others[2].id = boussole::id::QuizId::new("another").expect("an id");
    others[3].context[0].options.swap(0, 1);
    for other in &others {
        assert_eq!(read(&written, other), Err(SheetProblem::ForeignCode));
    }
    // What is only worded otherwise is the same question.
    let mut reworded = own;
    reworded.items[0].prompt.fr = "Autrement dit".to_owned();
    reworded.edition = "2030-01".to_owned();
    assert!(read(&written, &reworded).is_ok());
}

/// Each character in turn as each other one, and each two neighbours the other way round.
#[test]
fn no_wrong_character_and_no_swap_goes_unnoticed() {
    let catalog = catalog();
    let quiz = catalog.quiz("orientation").expect("built in");
    let own = characters(&code::write(quiz, &drawn(quiz, catalog.traits.len(), 5)));
    let mut tried = 0;
    let mut is_noticed = |other: &[char]| {
        let other: String = other.iter().collect();
        tried += 1;
        assert_eq!(
            read(&other, quiz),
            Err(SheetProblem::DamagedCode),
            "{other}"
        );
    };
    for at in 0..own.len() {
        for letter in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
            let mut other = own.clone();
            other[at] = letter;
            if other != own {
                is_noticed(&other);
            }
        }
        let mut other = own.clone();
        other.swap(at, (at + 1) % own.len());
        if other != own {
            is_noticed(&other);
        }
        let mut other = own.clone();
        other.remove(at);
        is_noticed(&other);
    }
    assert!(tried > 30 * own.len());
}

/// The zero that a number may begin with is a second way to write it.
#[test]
fn each_sheet_has_one_code() {
    let own = characters(&code::write(&quiz(), &AnswerSheet::default()));
    let mut longer = own;
    longer.insert(4, '0');
    let longer: String = longer.iter().collect();
    assert_eq!(read(&longer, &quiz()), Err(SheetProblem::DamagedCode));
}

fn boussole(arguments: &[&str]) -> (Option<i32>, String, String) {
    let program = env!("CARGO_BIN_EXE_boussole");
    let output = Command::new(program).args(arguments).output();
    let output = output.expect("it runs");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    (output.status.code(), out, err)
}

#[test]
fn a_command_takes_a_code_where_no_file_is_called_so() {
    let catalog = catalog();
    let quiz = catalog.quiz("orientation").expect("built in");
    let written = code::write(quiz, &drawn(quiz, catalog.traits.len(), 5));
    let typed = written.to_lowercase().replace('0', "o");
    let recommend = ["--lang", "en", "recommend"];
    let (status, page, _) = boussole(&[&recommend[..], &[&typed, "--one-page"]].concat());
    assert_eq!(status, Some(0));
    let joined: String = page.split_whitespace().collect();
    assert!(joined.contains(&written), "{page}");
    let (status, _, told) = boussole(&["--lang", "en", "explain", &written, "nurse"]);
    assert_eq!(status, Some(0), "{told}");
    let wrong = written.replacen(
        &written[5..6],
        if &written[5..6] == "7" { "8" } else { "7" },
        1,
    );
    let (status, _, told) = boussole(&[&recommend[..], &[&wrong]].concat());
    assert_eq!(status, Some(1));
    assert!(told.contains("no file is called"), "{told}");
    assert!(told.contains("compare the code"), "{told}");
    let (status, _, told) = boussole(&[&recommend[..], &["0000-0000-0000"]].concat());
    assert_eq!(status, Some(1), "{told}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_code_reads_back_as_the_answers(sheet in sheets()) {
        let written = code::write(&quiz(), &sheet);
        prop_assert_eq!(read(&written, &quiz()), Ok(bare(sheet)));
    }

    /// BIP 173: any error in at most four of 89 characters.
    #[test]
    fn up_to_four_wrong_characters_are_noticed(
        sheet in sheets(),
        wrong in prop::collection::btree_map(0..89_usize, 0..32_usize, 1..=4),
    ) {
        let own = characters(&code::write(&quiz(), &sheet));
        let mut other = own.clone();
        for (at, letter) in wrong {
            let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
            let at = at % own.len();
            other[at] = letters.chars().nth(letter).expect("one of 32");
        }
        let text: String = other.iter().collect();
        if other != own {
            prop_assert_eq!(read(&text, &quiz()), Err(SheetProblem::DamagedCode));
        }
    }

    #[test]
    fn any_text_gives_an_answer(text in "[0-9A-Za-z -]{0,120}") {
        let _ = read(&text, &quiz());
    }
}
