//! What can be wrong with definitions, as facts; `words::problem` says them in both languages.

use std::fmt;

use crate::code::Code;
use crate::lint::Doubt;
use model::locale::Locale;
use model::safe::Forbidden;

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The definitions cannot be used.
    Error,
    /// They can be used, but something is most likely not meant so.
    Warning,
    /// They could be better.
    Advice,
}

impl Severity {
    /// The word used in JSON: `error`, `warning` or `advice`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A class of named things, for which a name can be unknown or used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each names the type of that name")]
pub enum Kind {
    Dimension,
    Trait,
    Quiz,
    Format,
    Anchor,
    Item,
    ItemOption,
    Question,
    QuestionOption,
    Family,
    Profile,
    Rule,
    Source,
}

/// Things that are counted against a least or a most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Dimensions of the traits file.
    Dimensions,
    /// Scored items of a quiz.
    Items,
    /// Steps of a scale.
    Anchors,
    /// Options of an item.
    Options,
    /// Options of a context question.
    Answers,
    /// Careers of a set.
    Careers,
    /// Parts of a condition.
    Parts,
    /// Entries of any other list.
    Entries,
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    NotFound,
    /// The system does not allow it.
    Denied,
    /// Something else, with the number that the system has for it.
    Other(Option<i32>),
}

/// Why nothing is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// A folder with no file whose name ends in `.ron`.
    NoDefinition,
    /// A folder that lies below more folders than the limit.
    TooDeep {
        /// The most folders.
        limit: usize,
    },
}

/// What is wrong with the encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The whole file is UTF-16.
    Utf16,
    /// A byte that Windows-1252 reads as this character.
    Windows1252(u8, char),
    /// A byte that begins no character.
    Byte(u8),
}

/// What the grammar expects where it found something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A comma between two entries.
    Comma,
    /// A colon after a field's name.
    Colon,
    /// A colon instead of the equals sign that stands there.
    ColonNotEquals,
    /// Something between two commas, or before the first.
    NoComma,
    /// The closing bracket.
    Closing(char),
    /// The opening bracket of what is closed further down.
    Opening(char),
    /// A value in parentheses after this word.
    Parentheses(String),
    /// The name of a struct before its parenthesis.
    Name(String),
    /// A name of letters, digits and `_`, instead of this one.
    PlainName(String),
    /// A decimal point, where a comma parts two numbers: 0,75 for 0.75.
    DecimalPoint,
    /// More: the file ends in the middle.
    More,
    /// A value, where something stands that is none.
    Value,
}

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text in quotes.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list in brackets.
    List,
    /// A struct of this name.
    Struct(&'static str),
    /// A bare word, one of a few.
    Word,
}

/// What an example expects of the scoring, against what came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The fit should be at least, or at most, so much.
    Fit {
        /// Whether the bound is a lower one.
        at_least: bool,
        /// The bound, in SD.
        bound: f64,
        /// The fit, in SD.
        actual: f64,
    },
    /// Another trait should contribute most, or take most.
    Trait {
        /// The one expected.
        expected: String,
        /// The one that does.
        actual: Option<String>,
    },
    /// The requirements should be in another state.
    Requirement {
        /// The state expected: `met`, `unclear`, `unmet`.
        expected: &'static str,
        /// The state they are in.
        actual: &'static str,
    },
}

/// One thing that is wrong with definitions, without words.
///
/// Texts in it are quoted from files and may hold anything: escape them before showing them.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "fields are quoted facts; their variant says which"
)]
pub enum Problem {
    /// The file or folder cannot be read.
    Unreadable(Unreadable),
    /// It is neither a file nor a folder: a device, a pipe, a socket.
    NotAFile,
    /// A symbolic link leads out of the folder, or to another folder.
    SymbolicLink,
    /// The file is larger than the limit in bytes.
    FileTooLarge { limit: u64 },
    /// The files together are larger than the limit in bytes.
    SetTooLarge { limit: u64 },
    /// There are more files than the limit.
    TooManyFiles { limit: usize },
    /// A folder in which nothing is looked at.
    NotRead(NotRead),
    /// A file of definitions whose name does not end in `.ron`.
    MisnamedFile { right: String },
    /// Another file's name differs only by case.
    CaseClash { other: String },
    /// The file is not UTF-8.
    Encoding(Encoding),
    /// A character that could deceive a reader or a terminal.
    ForbiddenCharacter { character: char, class: Forbidden },

    /// Nothing but blanks and comments.
    EmptyFile,
    /// JSON, where RON is expected.
    LooksLikeJson,
    /// The marks that a version control system leaves in a conflict.
    MergeConflict,
    /// A typographic quote where a straight one belongs.
    SmartQuote { character: char },
    /// Brackets nested deeper than the limit.
    TooDeep { limit: usize },
    /// A bracket that is opened and not closed.
    UnclosedBracket { bracket: char },
    /// A bracket that is closed and was not opened.
    StrayBracket { bracket: char },
    /// A text whose closing quote is missing.
    UnclosedText,
    /// A block comment that is not closed.
    UnclosedComment,
    /// A backslash before something that it does not combine with.
    InvalidEscape,
    /// An attribute or extension of RON that is not used here.
    UnknownExtension,
    /// Something after the end of the definition.
    TrailingText,
    /// Another mistake of grammar.
    Syntax(Wanted),

    /// A struct with another name, or at the start of a file with none.
    WrongStructName {
        found: Option<String>,
        expected: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// A field that the struct does not have.
    UnknownField {
        field: String,
        /// The struct, where the parser knows its name.
        inside: Option<String>,
        /// The fields that it may still have.
        known: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// A word that is none of those possible.
    UnknownVariant {
        found: String,
        known: Vec<&'static str>,
        suggestion: Option<String>,
    },
    /// The same field twice.
    DuplicateField { field: String },
    /// A field that must be there.
    MissingField {
        field: &'static str,
        inside: Option<String>,
    },
    /// A text that lacks one of the two languages.
    MissingTranslation { missing: Locale },
    /// A value of another shape.
    WrongType { expected: Shape },
    /// Too few or too many values in parentheses.
    WrongLength,
    /// An identifier written with an escape.
    EscapedIdentifier,

    /// A format that a newer version of the program reads.
    FormatNewer { found: String, supported: u32 },
    /// A format that no version reads any more.
    FormatOlder { found: String, supported: u32 },
    /// Not an identifier: `[a-z][a-z0-9-]*`, at most 64 characters.
    InvalidId { found: String },
    /// The identifier of a file is not its stem.
    IdNotFileName { expected: String },
    /// The identifier of a family is not its folder's name.
    FamilyNotFolder { expected: String },
    /// A profile whose folder names no family.
    ProfileOutsideFamily,
    /// A folder of profiles without `family.ron`.
    MissingFamily {
        family: String,
        suggestion: Option<String>,
    },
    /// The same name twice.
    DuplicateId { kind: Kind, id: String },
    /// The same thing twice in one list.
    ListedTwice { name: String },
    /// A name that nothing bears.
    UnknownReference {
        kind: Kind,
        name: String,
        suggestion: Option<String>,
    },
    /// A career that refers to itself.
    SelfReference,
    /// A text of nothing but blanks.
    BlankText,
    /// More characters than the limit.
    TextTooLong { limit: usize, found: usize },
    /// `NaN` or infinite.
    NotFinite,
    /// A number with decimals where a whole one is needed.
    NotWhole,
    /// A number below the least or above the most allowed.
    OutOfRange { low: f64, high: f64 },
    /// Too few or too many of something.
    WrongCount {
        counted: Counted,
        found: usize,
        low: usize,
        high: usize,
    },
    /// Not an edition or month such as `2026-11`.
    InvalidDate,

    /// No traits file in the set.
    MissingTraits,
    /// More than one traits file in the set.
    SeveralTraits,
    /// No quiz in the set.
    MissingQuiz,
    /// No career profile in the set.
    MissingProfiles,
    /// A dimension that is neither an interest nor a skill.
    EmptyDimension,
    /// A correlation of a trait with itself.
    SelfCorrelation,
    /// Correlations that cannot all hold at once.
    NotPositiveDefinite,

    /// An item whose answers say nothing about any trait.
    NoMeasures,
    /// A weight of zero.
    ZeroWeight,

    /// A level that is none of the five steps.
    InvalidLevel,
    /// Interests for which the career states no level.
    MissingInterest { traits: Vec<String> },
    /// A skill where an interest belongs, or the reverse.
    WrongDomain { interest_wanted: bool },
    /// Levels so even that everybody fits equally.
    FlatCareer { sd: f64 },
    /// A trait that no quiz measures; for demands, no rating.
    UnmeasuredTrait { name: String, demanded: bool },
    /// A requirement that rests on what people say they can do.
    RequirementOnSkill,
    /// Conditions nested deeper than the limit.
    ConditionTooDeep { limit: usize },
    /// A condition of more parts than the limit.
    ConditionTooLarge { limit: usize },
    /// A condition without parts or options.
    EmptyCondition,
    /// The boosts of a career together exceed the limit in SD.
    BoostTotal { limit: f64 },
    /// A year outside 1990..=2100.
    ImplausibleYear { low: u16, high: u16 },
    /// A span whose start is not below its end.
    EmptySpan,
    /// A negative amount.
    NegativeFigure,
    /// Not two capital letters.
    InvalidCountry,
    /// Not an `https://` address.
    InvalidUrl,
    /// Not a code of that classification.
    InvalidCode { example: &'static str },
    /// An example that the scoring does not confirm.
    ExampleFails { number: usize, outcome: Outcome },

    /// The file begins with a byte order mark.
    ByteOrderMark,
    /// A file or folder name that some systems cannot have.
    UnportableName,
    /// YAML, where RON is expected.
    LooksLikeYaml,
    /// TOML, where RON is expected.
    LooksLikeToml,
    /// A character of another script that looks like one of ASCII.
    Confusable { character: char, like: char },
    /// A character that means nothing to others.
    UnusualCharacter { character: char },
    /// A letter with more marks than the limit.
    TooManyMarks { limit: usize },
    /// A number that can be written more plainly.
    NumberStyle { plain: String },
    /// Something that is valid, but doubtful.
    Doubtful(Doubt),
}

impl Problem {
    /// The kind of problem that it is.
    #[expect(clippy::too_many_lines, reason = "a table")]
    pub const fn code(&self) -> Code {
        match self {
            Self::Unreadable(_) => Code::Unreadable,
            Self::NotAFile => Code::NotAFile,
            Self::SymbolicLink => Code::SymbolicLink,
            Self::FileTooLarge { .. } => Code::FileTooLarge,
            Self::SetTooLarge { .. } => Code::SetTooLarge,
            Self::TooManyFiles { .. } => Code::TooManyFiles,
            Self::NotRead(_) => Code::NotRead,
            Self::MisnamedFile { .. } => Code::MisnamedFile,
            Self::CaseClash { .. } => Code::CaseClash,
            Self::Encoding(_) => Code::WrongEncoding,
            Self::ForbiddenCharacter { class, .. } => match class {
                Forbidden::Control => Code::ControlCharacter,
                Forbidden::Bidi => Code::BidiCharacter,
                Forbidden::Invisible => Code::InvisibleCharacter,
            },
            Self::EmptyFile => Code::EmptyFile,
            Self::LooksLikeJson => Code::LooksLikeJson,
            Self::MergeConflict => Code::MergeConflict,
            Self::SmartQuote { .. } => Code::SmartQuote,
            Self::TooDeep { .. } => Code::TooDeep,
            Self::UnclosedBracket { .. } => Code::UnclosedBracket,
            Self::StrayBracket { .. } => Code::StrayBracket,
            Self::UnclosedText => Code::UnclosedText,
            Self::UnclosedComment => Code::UnclosedComment,
            Self::InvalidEscape => Code::InvalidEscape,
            Self::UnknownExtension => Code::UnknownExtension,
            Self::TrailingText => Code::TrailingText,
            Self::Syntax(_) => Code::Syntax,
            Self::WrongStructName { .. } => Code::WrongStructName,
            Self::UnknownField { .. } => Code::UnknownField,
            Self::UnknownVariant { .. } => Code::UnknownVariant,
            Self::DuplicateField { .. } => Code::DuplicateField,
            Self::MissingField { .. } => Code::MissingField,
            Self::MissingTranslation { .. } => Code::MissingTranslation,
            Self::WrongType { .. } => Code::WrongType,
            Self::WrongLength => Code::WrongLength,
            Self::EscapedIdentifier => Code::EscapedIdentifier,
            Self::FormatNewer { .. } => Code::FormatNewer,
            Self::FormatOlder { .. } => Code::FormatOlder,
            Self::InvalidId { .. } => Code::InvalidId,
            Self::IdNotFileName { .. } => Code::IdNotFileName,
            Self::FamilyNotFolder { .. } => Code::FamilyNotFolder,
            Self::ProfileOutsideFamily => Code::ProfileOutsideFamily,
            Self::MissingFamily { .. } => Code::MissingFamily,
            Self::DuplicateId { .. } => Code::DuplicateId,
            Self::ListedTwice { .. } => Code::ListedTwice,
            Self::UnknownReference { .. } => Code::UnknownReference,
            Self::SelfReference => Code::SelfReference,
            Self::BlankText => Code::BlankText,
            Self::TextTooLong { .. } => Code::TextTooLong,
            Self::NotFinite => Code::NotFinite,
            Self::NotWhole => Code::NotWhole,
            Self::OutOfRange { .. } => Code::OutOfRange,
            Self::WrongCount { .. } => Code::WrongCount,
            Self::InvalidDate => Code::InvalidDate,
            Self::MissingTraits => Code::MissingTraits,
            Self::SeveralTraits => Code::SeveralTraits,
            Self::MissingQuiz => Code::MissingQuiz,
            Self::MissingProfiles => Code::MissingProfiles,
            Self::EmptyDimension => Code::EmptyDimension,
            Self::SelfCorrelation => Code::SelfCorrelation,
            Self::NotPositiveDefinite => Code::NotPositiveDefinite,
            Self::NoMeasures => Code::NoMeasures,
            Self::ZeroWeight => Code::ZeroWeight,
            Self::InvalidLevel => Code::InvalidLevel,
            Self::MissingInterest { .. } => Code::MissingInterest,
            Self::WrongDomain { .. } => Code::WrongDomain,
            Self::FlatCareer { .. } => Code::FlatCareer,
            Self::UnmeasuredTrait { .. } => Code::UnmeasuredTrait,
            Self::RequirementOnSkill => Code::RequirementOnSkill,
            Self::ConditionTooDeep { .. } => Code::ConditionTooDeep,
            Self::ConditionTooLarge { .. } => Code::ConditionTooLarge,
            Self::EmptyCondition => Code::EmptyCondition,
            Self::BoostTotal { .. } => Code::BoostTotal,
            Self::ImplausibleYear { .. } => Code::ImplausibleYear,
            Self::EmptySpan => Code::EmptySpan,
            Self::NegativeFigure => Code::NegativeFigure,
            Self::InvalidCountry => Code::InvalidCountry,
            Self::InvalidUrl => Code::InvalidUrl,
            Self::InvalidCode { .. } => Code::InvalidCode,
            Self::ExampleFails { .. } => Code::ExampleFails,
            Self::ByteOrderMark => Code::ByteOrderMark,
            Self::UnportableName => Code::UnportableName,
            Self::LooksLikeYaml => Code::LooksLikeYaml,
            Self::LooksLikeToml => Code::LooksLikeToml,
            Self::Confusable { .. } => Code::Confusable,
            Self::UnusualCharacter { .. } => Code::UnusualCharacter,
            Self::TooManyMarks { .. } => Code::TooManyMarks,
            Self::NumberStyle { .. } => Code::NumberStyle,
            Self::Doubtful(doubt) => doubt.code(),
        }
    }

    /// How much it matters.
    pub const fn severity(&self) -> Severity {
        if let Self::Doubtful(doubt) = self {
            doubt.severity()
        } else if matches!(
            self,
            Self::ByteOrderMark | Self::UnusualCharacter { .. } | Self::NumberStyle { .. }
        ) {
            Severity::Warning
        } else {
            Severity::Error
        }
    }
}

impl From<Doubt> for Problem {
    fn from(doubt: Doubt) -> Self {
        Self::Doubtful(doubt)
    }
}

impl fmt::Display for Problem {
    /// Writes the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code().as_str())
    }
}
