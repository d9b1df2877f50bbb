//! The problems of a sheet in English.

use super::{listed, quoted};
use administration::sheet::{
    Expected, Fault, MAX_BYTES, MAX_CHARACTERS, MAX_ENTRIES, MAX_GUESSES, Place, Position,
    SheetNote, SheetProblem,
};
use model::quiz::Shape;

#[expect(
    clippy::too_many_lines,
    reason = "a table: one sentence for each problem"
)]
pub(super) fn describe(problem: &SheetProblem) -> String {
    match problem {
        SheetProblem::TooLarge { .. } => format!(
            "The file is too large: more than {} MiB. Is it really an answer sheet?",
            MAX_BYTES >> 20
        ),
        SheetProblem::IsAResult => "This is a result, not an answer sheet. Give the file that \
                                    holds the answers (`answers`)."
            .to_owned(),
        SheetProblem::NotUtf8 { at } => format!(
            "{}: this file is not text in UTF-8. Save it again as UTF-8.",
            position(*at)
        ),
        SheetProblem::Utf16 => "This file is in UTF-16. Save it again as UTF-8.".to_owned(),
        SheetProblem::NotASheet => {
            "This file is not an answer sheet: a sheet in JSON starts with `{`, a sheet in RON \
             with `(`."
                .to_owned()
        }
        SheetProblem::Syntax { at, fault } => format!("{}: {}", position(*at), syntax(*fault)),
        SheetProblem::TooDeep { at } => format!(
            "{}: too many lists within lists for an answer sheet.",
            position(*at)
        ),
        SheetProblem::TooManyEntries { at } => format!(
            "{}: more than {MAX_ENTRIES} values; this is not an answer sheet.",
            position(*at)
        ),
        SheetProblem::MissingField { field } => format!("The field `{field}` is missing."),
        SheetProblem::UnknownField { field, suggestion } => format!(
            "There is no field {}{}. The fields are `quiz`, `edition`, `answers`, `context`, \
             `guesses`, and `seconds`.",
            quoted(field),
            meant(suggestion.as_deref())
        ),
        SheetProblem::DuplicateKey { place } => {
            format!(
                "{}: this key stands twice. Keep one of them.",
                somewhere(place)
            )
        }
        SheetProblem::WrongType { place, expected } => {
            format!("{}: this must be {}.", somewhere(place), wanted(*expected))
        }
        SheetProblem::Null { place } => format!(
            "{}: the value is empty. Leave the whole entry out if there is no answer.",
            somewhere(place)
        ),
        SheetProblem::ForbiddenCharacter { place, character } => format!(
            "{}: the invisible character U+{:04X} does not belong there. Remove it.",
            somewhere(place),
            u32::from(*character)
        ),
        SheetProblem::TooLong { place } => format!(
            "{}: this text has more than {MAX_CHARACTERS} characters; an identifier is shorter.",
            somewhere(place)
        ),
        SheetProblem::UnknownQuiz {
            quiz,
            suggestion,
            known,
        } => format!(
            "There is no quiz {}{}. The quizzes are: {}.",
            quoted(quiz),
            meant(suggestion.as_deref()),
            listed(known)
        ),
        SheetProblem::UnknownItem { place, suggestion } => format!(
            "{}: the quiz has no such question{}.",
            somewhere(place),
            meant(suggestion.as_deref())
        ),
        SheetProblem::UnknownQuestion {
            question,
            suggestion,
        } => format!(
            "`context`, {}: the quiz has no such question about the situation{}.",
            quoted(question),
            meant(suggestion.as_deref())
        ),
        SheetProblem::UnknownOption {
            place,
            option,
            suggestion,
            known,
        } => format!(
            "{}: {} is not one of the answers{}. The answers are: {}.",
            somewhere(place),
            quoted(option),
            meant(suggestion.as_deref()),
            listed(known)
        ),
        SheetProblem::WrongShape { item, expected } => {
            format!(
                "Answer to {}: this must be {}.",
                quoted(item),
                shape(*expected)
            )
        }
        SheetProblem::RepeatedOption { item, option } => {
            format!(
                "Answer to {}: {} stands twice.",
                quoted(item),
                quoted(option)
            )
        }
        SheetProblem::IncompleteRanking { item, missing } => format!(
            "Answer to {}: a ranking holds every option; these are missing: {}.",
            quoted(item),
            listed(missing)
        ),
        SheetProblem::TooManyGuesses { count } => {
            format!("`guesses`: {count} careers or families, at most {MAX_GUESSES}.")
        }
        SheetProblem::UnknownCareer { career, suggestion } => format!(
            "`guesses`: no career or family is called {} here{}. `boussole careers` lists them.",
            quoted(career),
            meant(suggestion.as_deref())
        ),
        SheetProblem::RepeatedGuess { career } => {
            format!("`guesses`: {} stands twice.", quoted(career))
        }
        SheetProblem::SecondsOutOfRange { item } => format!(
            "Time for {}: this must be a number of seconds from 0 to 86400.",
            quoted(item)
        ),
        SheetProblem::SecondsWithoutAnswer { item } => format!(
            "Time for {}: this question has no answer. Add the answer, or remove the time.",
            quoted(item)
        ),
    }
}

pub(super) fn note(note: &SheetNote) -> String {
    match note {
        SheetNote::OtherEdition { sheet, quiz } => format!(
            "This sheet was filled in with edition {} of the quiz; it is read with edition {}.",
            quoted(sheet),
            quoted(quiz)
        ),
    }
}

fn position(at: Position) -> String {
    format!("Line {}, column {}", at.line, at.column)
}

fn syntax(fault: Fault) -> &'static str {
    match fault {
        Fault::UnexpectedEnd => {
            "the file ends too early. A quotation mark, bracket, or brace is not closed."
        }
        Fault::MissingComma => "a comma, or a closing bracket or brace, is missing.",
        Fault::TrailingComma => "there is a comma too many before the closing. Remove it.",
        Fault::MissingColon => "a colon is missing between the key and its value.",
        Fault::KeyNotText => "a key is written between straight quotation marks.",
        Fault::BadEscape => "this backslash means nothing here.",
        Fault::ControlCharacter => "a text between quotation marks cannot have a line break.",
        Fault::BadNumber => "this number cannot be read.",
        Fault::TrailingText => "there is text after the end of the sheet. Remove it.",
        Fault::Unreadable => {
            "this cannot be read. Texts are written between straight quotation marks."
        }
    }
}

fn somewhere(place: &Place) -> String {
    match place {
        Place::Sheet => "The sheet".to_owned(),
        Place::Field(field) => format!("Field {}", quoted(field)),
        Place::Answer(item) => format!("Answer to {}", quoted(item)),
        Place::Context(question) => format!("`context`, {}", quoted(question)),
        Place::Guess(number) => format!("`guesses`, number {number}"),
        Place::Seconds(item) => format!("Time for {}", quoted(item)),
    }
}

fn wanted(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "a text between quotation marks",
        Expected::Number => "a number",
        Expected::Texts => "a list of texts between brackets",
        Expected::Map => "keys with their values",
        Expected::Answer => "a text between quotation marks, or a list of texts between brackets",
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::One => "one answer between quotation marks, without brackets",
        Shape::Several => "a list of answers between brackets (empty if none of them fits)",
        Shape::Ranked => "a list of every answer between brackets, the favorite first",
    }
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!("; perhaps {}", quoted(name)))
}
