//! Answer sheets as a code of some fifty characters, to be written on paper, read aloud or typed.
//!
//! A code is the fingerprint of the questions (4 symbols), the answers, and a check (6 symbols), in groups of four.
//! It holds what was answered and nothing else: no day, no idea of one's own, no job, nothing of what was said of
//! careers, and no time. Only which questions there are, with which answers in which order, is in the fingerprint,
//! so a corrected sentence spoils no code.

mod alphabet;
mod check;
mod number;
mod pack;

use model::answers::AnswerSheet;
use model::id::OptionId;
use model::quiz::{Item, Question, Quiz, Shape};

use super::ReadSheet;
use super::problem::{SheetNote, SheetProblem};

/// The way in which answers are packed; another one is told as other questions are.
const VERSION: u32 = 1;

/// The symbols of a fingerprint.
const FINGERPRINT: usize = 4;

/// The fewest symbols of a code: nothing is answered.
const SHORTEST: usize = FINGERPRINT + check::LENGTH;

/// More symbols than any quiz has answers for.
const LONGEST: usize = 4_096;

/// The code of a sheet of the quiz, such as `7Q3K-0M2A-…`: digits and capital letters but I, L, O and U.
///
/// [`read`] gives the same sheet without its day, guesses, job, reactions and times.
pub fn write(quiz: &Quiz, sheet: &AnswerSheet) -> String {
    let mut symbols = fingerprint(quiz).to_vec();
    symbols.extend(pack::pack(quiz, sheet));
    let check = check::of(&symbols);
    symbols.extend(check);
    alphabet::grouped(&symbols)
}

/// Whether a text may be meant as a code: long enough, and of its characters alone.
pub fn may_be(text: &str) -> bool {
    symbols(text).is_some()
}

fn symbols(text: &str) -> Option<Vec<u8>> {
    let symbols = alphabet::symbols(text, LONGEST)?;
    (symbols.len() >= SHORTEST).then_some(symbols)
}

/// Reads a code of one of the quizzes.
///
/// Small letters are as good as capitals, O is read as 0, I and L as 1, U as V; spaces, hyphens and dashes mean
/// nothing.
///
/// # Errors
///
/// [`SheetProblem::NotASheet`] for a text that cannot be meant as a code, [`SheetProblem::DamagedCode`] where the
/// check or the answers are wrong, and [`SheetProblem::ForeignCode`] for a right code of other questions: one in a
/// million of those would be taken for one of a given quiz.
pub fn read(text: &str, quizzes: &[Quiz]) -> Result<ReadSheet, SheetProblem> {
    let symbols = symbols(text).ok_or(SheetProblem::NotASheet)?;
    if !check::holds(&symbols) {
        return Err(SheetProblem::DamagedCode);
    }
    let (of, rest) = symbols.split_at(FINGERPRINT);
    let answers = &rest[..rest.len() - check::LENGTH];
    let quiz = quizzes.iter().position(|quiz| fingerprint(quiz) == *of);
    let quiz = quiz.ok_or(SheetProblem::ForeignCode)?;
    let sheet = pack::unpack(&quizzes[quiz], answers).ok_or(SheetProblem::DamagedCode)?;
    Ok(ReadSheet {
        quiz,
        sheet,
        notes: vec![SheetNote::FromCode],
    })
}

/// What a code must know of a quiz to be read: its questions and their answers, in their order.
fn fingerprint(quiz: &Quiz) -> [u8; FINGERPRINT] {
    let item = |item: &Item| {
        let shape = match item.response.shape() {
            Shape::One => "one",
            Shape::Several => "several",
            Shape::Ranked => "ranked",
        };
        let when = if quiz.opens(item) { "first" } else { "then" };
        let most = item.response.favourites().map_or(0, |of| of.most);
        let options = item.option_ids().into_iter().map(OptionId::as_str);
        let options = options.collect::<Vec<_>>().join(" ");
        format!("{} {shape} {when} {most} {options}", item.id)
    };
    let question = |question: &Question| {
        let options = question.options.iter().map(|option| option.id.as_str());
        let options = options.collect::<Vec<_>>().join(" ");
        format!("{} {options}", question.id)
    };
    let head = format!("{VERSION} {}", quiz.id);
    let items = quiz.items.iter().map(item);
    let questions = quiz.context.iter().map(question);
    let lines: Vec<String> = [head].into_iter().chain(items).chain(questions).collect();
    check::fingerprint(&lines.join("\n"))
}
