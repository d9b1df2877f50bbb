//! What can be wrong with an answer sheet: as data; `words::sheet` has the sentences.

use model::quiz::Shape;

/// Something that keeps a file from being an answer sheet.
///
/// Texts are as the file has them and must be made safe before they are shown.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetProblem {
    /// The file is larger than [`MAX_BYTES`](super::MAX_BYTES).
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The file is not text in UTF-8.
    NotUtf8 {
        /// Where the first wrong byte stands.
        at: Position,
    },
    /// The file is text in UTF-16.
    Utf16,
    /// The first character is that of neither JSON nor RON, and it is no code.
    NotASheet,
    /// A code has a wrong character, or too few or too many.
    DamagedCode,
    /// A code that is right, of other questions.
    ForeignCode,
    /// The file is a result of ours, as JSON.
    IsAResult,
    /// The text is not well-formed.
    Syntax {
        /// Where reading stopped.
        at: Position,
        /// What is wrong there.
        fault: Fault,
    },
    /// Lists in lists go deeper than any answer sheet.
    TooDeep {
        /// Where reading stopped.
        at: Position,
    },
    /// There are more than [`MAX_ENTRIES`](super::MAX_ENTRIES) values.
    TooManyEntries {
        /// Where reading stopped.
        at: Position,
    },
    /// A field that every sheet has is missing.
    MissingField {
        /// Its name.
        field: &'static str,
    },
    /// There is no such field.
    UnknownField {
        /// Its name.
        field: String,
        /// The field that may be meant.
        suggestion: Option<String>,
    },
    /// A key stands twice.
    DuplicateKey {
        /// Which.
        place: Place,
    },
    /// A value has the wrong type.
    WrongType {
        /// Which.
        place: Place,
        /// What it should be.
        expected: Expected,
    },
    /// A value is `null` or `None`; what is not answered is left out.
    Null {
        /// Which.
        place: Place,
    },
    /// A text holds a character that nobody types.
    ForbiddenCharacter {
        /// Which text.
        place: Place,
        /// The character.
        character: char,
    },
    /// A text is longer than [`MAX_CHARACTERS`](super::MAX_CHARACTERS).
    TooLong {
        /// Which text.
        place: Place,
    },
    /// There is no such quiz.
    UnknownQuiz {
        /// Its name.
        quiz: String,
        /// The quiz that may be meant.
        suggestion: Option<String>,
        /// The quizzes there are.
        known: Vec<String>,
    },
    /// The quiz has no such item.
    UnknownItem {
        /// An answer or a time.
        place: Place,
        /// The item that may be meant.
        suggestion: Option<String>,
    },
    /// The quiz has no such context question.
    UnknownQuestion {
        /// Its name.
        question: String,
        /// The question that may be meant.
        suggestion: Option<String>,
    },
    /// The item or question has no such option.
    UnknownOption {
        /// The answer.
        place: Place,
        /// The option.
        option: String,
        /// The option that may be meant.
        suggestion: Option<String>,
        /// The options there are.
        known: Vec<String>,
    },
    /// The answer has another shape than the item asks for.
    WrongShape {
        /// The item.
        item: String,
        /// The shape that it asks for.
        expected: Shape,
    },
    /// An option stands twice in an answer.
    RepeatedOption {
        /// The item.
        item: String,
        /// The option.
        option: String,
    },
    /// More options than may be picked.
    TooManyPicked {
        /// The item.
        item: String,
        /// How many there are.
        found: usize,
        /// How many there may be.
        most: usize,
    },
    /// A ranking leaves options out.
    IncompleteRanking {
        /// The item.
        item: String,
        /// Those that are missing.
        missing: Vec<String>,
    },
    /// The day on which the answers were given is no day of the calendar.
    NoDay {
        /// What stands there.
        found: String,
    },
    /// There are more than [`MAX_GUESSES`](super::MAX_GUESSES) guesses.
    TooManyGuesses {
        /// How many.
        count: usize,
    },
    /// There is no such career or family.
    UnknownCareer {
        /// Its name.
        career: String,
        /// The career or family that may be meant.
        suggestion: Option<String>,
    },
    /// There is no such career for the job that the person does.
    UnknownJob {
        /// Its name.
        career: String,
        /// The career that may be meant.
        suggestion: Option<String>,
    },
    /// There is no such career to react to.
    UnknownReacted {
        /// Its name.
        career: String,
        /// The career that may be meant.
        suggestion: Option<String>,
    },
    /// There are more than [`MAX_REACTIONS`](super::MAX_REACTIONS) reactions.
    TooManyReactions {
        /// How many.
        count: usize,
    },
    /// A reaction has no such field.
    UnknownReactionField {
        /// The career.
        career: String,
        /// The field.
        field: String,
        /// The field that may be meant.
        suggestion: Option<String>,
    },
    /// A reaction does not say what it is.
    MissingReaction {
        /// The career.
        career: String,
    },
    /// A reason stands twice in a reaction.
    RepeatedReason {
        /// The career.
        career: String,
        /// The reason.
        reason: String,
    },
    /// A career is guessed twice.
    RepeatedGuess {
        /// Its name.
        career: String,
    },
    /// A time is not a number from 0 to a day's seconds.
    SecondsOutOfRange {
        /// The item.
        item: String,
    },
    /// A time is given for an item that is not answered.
    SecondsWithoutAnswer {
        /// The item.
        item: String,
    },
}

impl SheetProblem {
    /// The stable name of the kind of problem.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "sheet-too-large",
            Self::NotUtf8 { .. } => "sheet-not-utf8",
            Self::Utf16 => "sheet-utf16",
            Self::NotASheet => "not-a-sheet",
            Self::DamagedCode => "damaged-code",
            Self::ForeignCode => "foreign-code",
            Self::IsAResult => "is-a-result",
            Self::Syntax { .. } => "sheet-syntax",
            Self::TooDeep { .. } => "sheet-too-deep",
            Self::TooManyEntries { .. } => "too-many-entries",
            Self::MissingField { .. } => "missing-field",
            Self::UnknownField { .. } => "unknown-field",
            Self::DuplicateKey { .. } => "duplicate-key",
            Self::WrongType { .. } => "wrong-type",
            Self::Null { .. } => "null-value",
            Self::ForbiddenCharacter { .. } => "forbidden-character",
            Self::TooLong { .. } => "text-too-long",
            Self::UnknownQuiz { .. } => "unknown-quiz",
            Self::UnknownItem { .. } => "unknown-item",
            Self::UnknownQuestion { .. } => "unknown-question",
            Self::UnknownOption { .. } => "unknown-option",
            Self::WrongShape { .. } => "wrong-shape",
            Self::RepeatedOption { .. } => "repeated-option",
            Self::TooManyPicked { .. } => "too-many-picked",
            Self::IncompleteRanking { .. } => "incomplete-ranking",
            Self::NoDay { .. } => "no-such-day",
            Self::TooManyGuesses { .. } => "too-many-guesses",
            Self::UnknownCareer { .. } => "unknown-career",
            Self::UnknownJob { .. } => "unknown-job",
            Self::UnknownReacted { .. } => "unknown-reacted",
            Self::TooManyReactions { .. } => "too-many-reactions",
            Self::UnknownReactionField { .. } => "unknown-reaction-field",
            Self::MissingReaction { .. } => "missing-reaction",
            Self::RepeatedReason { .. } => "repeated-reason",
            Self::RepeatedGuess { .. } => "repeated-guess",
            Self::SecondsOutOfRange { .. } => "seconds-out-of-range",
            Self::SecondsWithoutAnswer { .. } => "seconds-without-answer",
        }
    }

    /// Where in the file, for problems of the text itself.
    pub fn position(&self) -> Option<Position> {
        match self {
            Self::NotUtf8 { at }
            | Self::Syntax { at, .. }
            | Self::TooDeep { at }
            | Self::TooManyEntries { at } => Some(*at),
            Self::TooLarge { .. }
            | Self::Utf16
            | Self::NotASheet
            | Self::DamagedCode
            | Self::ForeignCode
            | Self::IsAResult
            | Self::MissingField { .. }
            | Self::UnknownField { .. }
            | Self::DuplicateKey { .. }
            | Self::WrongType { .. }
            | Self::Null { .. }
            | Self::ForbiddenCharacter { .. }
            | Self::TooLong { .. }
            | Self::UnknownQuiz { .. }
            | Self::UnknownItem { .. }
            | Self::UnknownQuestion { .. }
            | Self::UnknownOption { .. }
            | Self::WrongShape { .. }
            | Self::RepeatedOption { .. }
            | Self::TooManyPicked { .. }
            | Self::IncompleteRanking { .. }
            | Self::NoDay { .. }
            | Self::TooManyGuesses { .. }
            | Self::UnknownCareer { .. }
            | Self::UnknownJob { .. }
            | Self::UnknownReacted { .. }
            | Self::TooManyReactions { .. }
            | Self::UnknownReactionField { .. }
            | Self::MissingReaction { .. }
            | Self::RepeatedReason { .. }
            | Self::RepeatedGuess { .. }
            | Self::SecondsOutOfRange { .. }
            | Self::SecondsWithoutAnswer { .. } => None,
        }
    }
}

/// A place in a text, counted in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// 1 for the first line.
    pub line: usize,
    /// 1 for the first character of the line.
    pub column: usize,
}

/// What is wrong where reading stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text ends too early: something is not closed.
    UnexpectedEnd,
    /// A comma or a closing bracket should stand here.
    MissingComma,
    /// A comma stands before a closing bracket, which JSON does not allow.
    TrailingComma,
    /// A colon should stand between a key and its value.
    MissingColon,
    /// A key must be a text.
    KeyNotText,
    /// A backslash is followed by something that means nothing.
    BadEscape,
    /// A line break or another control character stands within a text.
    ControlCharacter,
    /// A number cannot be read.
    BadNumber,
    /// There is more after the end of the sheet.
    TrailingText,
    /// Something else; often a text without quotes.
    Unreadable,
}

/// A place in a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The sheet as a whole.
    Sheet,
    /// A field of the sheet.
    Field(String),
    /// The answer to an item.
    Answer(String),
    /// The answer to a context question.
    Context(String),
    /// One of the guesses, 1 for the first.
    Guess(usize),
    /// The reaction to a career.
    Reaction(String),
    /// The time for an item.
    Seconds(String),
}

/// What a value should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A text between quotes.
    Text,
    /// A number.
    Number,
    /// A list of texts.
    Texts,
    /// Keys with values.
    Map,
    /// A text or a list of texts.
    Answer,
}

/// Something to tell about a sheet that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetNote {
    /// The sheet was filled in for another edition of the quiz.
    OtherEdition {
        /// The sheet's.
        sheet: String,
        /// The quiz's.
        quiz: String,
    },
    /// Answers that the quiz does not ask for any more, or in other words, are left out.
    LeftOut {
        /// How many.
        answers: usize,
    },
    /// It was a code, which holds the answers alone.
    FromCode,
    /// The job that one has is a job without a sheet, so nothing is set apart for it.
    JobWithoutSheet {
        /// As it was written.
        job: String,
    },
}

impl SheetNote {
    /// The stable name of the kind of note.
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherEdition { .. } => "other-edition",
            Self::LeftOut { .. } => "left-out",
            Self::FromCode => "from-code",
            Self::JobWithoutSheet { .. } => "job-without-sheet",
        }
    }
}
