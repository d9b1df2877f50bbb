//! What can be wrong with definitions, as facts; `wording::problem` says them in both languages.

use crate::safe::Forbidden;
use std::fmt;

use crate::locale::Locale;

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
}

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    NotFound,
    /// The system does not allow it.
    Denied,
    /// Something else, in the words of the system.
    Other(String),
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
    /// The closing bracket.
    Closing(char),
    /// A value in parentheses after this word.
    Parentheses(String),
    /// Something that only the parser's own English says.
    Unworded(String),
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
    MissingFamily { family: String },
    /// A family without a career.
    EmptyFamily,
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
    /// Another career asks for exactly the same.
    Indistinguishable { other: String },
    /// The interests of another career point the same way: hardly an answer tells them apart.
    NearTwins { other: String, same_family: bool },
    /// A career without an example.
    NoExamples,
    /// An example that the scoring does not confirm.
    ExampleFails { number: usize, outcome: Outcome },
}

impl Problem {
    /// The stable name of the problem, in kebab case, for programs and for searching.
    #[expect(clippy::too_many_lines, reason = "a table")]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "unreadable",
            Self::NotAFile => "not-a-file",
            Self::SymbolicLink => "symbolic-link",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::SetTooLarge { .. } => "set-too-large",
            Self::TooManyFiles { .. } => "too-many-files",
            Self::CaseClash { .. } => "case-clash",
            Self::Encoding(_) => "wrong-encoding",
            Self::ForbiddenCharacter { class, .. } => match class {
                Forbidden::Control => "control-character",
                Forbidden::Bidi => "bidi-character",
                Forbidden::Invisible => "invisible-character",
            },
            Self::EmptyFile => "empty-file",
            Self::LooksLikeJson => "looks-like-json",
            Self::MergeConflict => "merge-conflict",
            Self::SmartQuote { .. } => "smart-quote",
            Self::TooDeep { .. } => "too-deep",
            Self::UnclosedBracket { .. } => "unclosed-bracket",
            Self::StrayBracket { .. } => "stray-bracket",
            Self::UnclosedText => "unclosed-text",
            Self::UnclosedComment => "unclosed-comment",
            Self::InvalidEscape => "invalid-escape",
            Self::UnknownExtension => "unknown-extension",
            Self::TrailingText => "trailing-text",
            Self::Syntax(_) => "syntax",
            Self::WrongStructName { .. } => "wrong-struct-name",
            Self::UnknownField { .. } => "unknown-field",
            Self::UnknownVariant { .. } => "unknown-variant",
            Self::DuplicateField { .. } => "duplicate-field",
            Self::MissingField { .. } => "missing-field",
            Self::MissingTranslation { .. } => "missing-translation",
            Self::WrongType { .. } => "wrong-type",
            Self::WrongLength => "wrong-length",
            Self::EscapedIdentifier => "escaped-identifier",
            Self::FormatNewer { .. } => "format-newer",
            Self::FormatOlder { .. } => "format-older",
            Self::InvalidId { .. } => "invalid-id",
            Self::IdNotFileName { .. } => "id-not-file-name",
            Self::FamilyNotFolder { .. } => "family-not-folder",
            Self::ProfileOutsideFamily => "profile-outside-family",
            Self::MissingFamily { .. } => "missing-family",
            Self::EmptyFamily => "empty-family",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::ListedTwice { .. } => "listed-twice",
            Self::UnknownReference { .. } => "unknown-reference",
            Self::SelfReference => "self-reference",
            Self::BlankText => "blank-text",
            Self::TextTooLong { .. } => "text-too-long",
            Self::NotFinite => "not-finite",
            Self::NotWhole => "not-whole",
            Self::OutOfRange { .. } => "out-of-range",
            Self::WrongCount { .. } => "wrong-count",
            Self::InvalidDate => "invalid-date",
            Self::MissingTraits => "missing-traits",
            Self::SeveralTraits => "several-traits",
            Self::MissingQuiz => "missing-quiz",
            Self::MissingProfiles => "missing-profiles",
            Self::EmptyDimension => "empty-dimension",
            Self::SelfCorrelation => "self-correlation",
            Self::NotPositiveDefinite => "not-positive-definite",
            Self::NoMeasures => "no-measures",
            Self::ZeroWeight => "zero-weight",
            Self::InvalidLevel => "invalid-level",
            Self::MissingInterest { .. } => "missing-interest",
            Self::WrongDomain { .. } => "wrong-domain",
            Self::FlatCareer { .. } => "flat-career",
            Self::UnmeasuredTrait { .. } => "unmeasured-trait",
            Self::RequirementOnSkill => "requirement-on-skill",
            Self::ConditionTooDeep { .. } => "condition-too-deep",
            Self::ConditionTooLarge { .. } => "condition-too-large",
            Self::EmptyCondition => "empty-condition",
            Self::BoostTotal { .. } => "boost-total",
            Self::ImplausibleYear { .. } => "implausible-year",
            Self::EmptySpan => "empty-span",
            Self::NegativeFigure => "negative-figure",
            Self::InvalidCountry => "invalid-country",
            Self::InvalidUrl => "invalid-url",
            Self::InvalidCode { .. } => "invalid-code",
            Self::Indistinguishable { .. } => "indistinguishable",
            Self::NearTwins { .. } => "near-twins",
            Self::NoExamples => "no-examples",
            Self::ExampleFails { .. } => "example-fails",
        }
    }

    /// How much it matters.
    pub const fn severity(&self) -> Severity {
        if matches!(
            self,
            Self::Indistinguishable { .. }
                | Self::EmptyFamily
                | Self::NearTwins {
                    same_family: false,
                    ..
                }
        ) {
            Severity::Warning
        } else if matches!(self, Self::NoExamples | Self::NearTwins { .. }) {
            Severity::Advice
        } else {
            Severity::Error
        }
    }
}

impl fmt::Display for Problem {
    /// Writes the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
