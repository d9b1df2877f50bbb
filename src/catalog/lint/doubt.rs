//! What can be doubtful, as facts; `words::problem` says them in both languages.

use crate::code::Code;
use crate::problem::Severity;
use model::locale::Locale;

/// One thing that is valid, but most likely not meant so, or better said otherwise.
///
/// Texts in it are quoted from files and may hold anything: escape them before showing them.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    missing_docs,
    reason = "fields are quoted facts; their variant says which"
)]
pub enum Doubt {
    /// A family without a career.
    EmptyFamily,
    /// Another career asks for exactly the same.
    Indistinguishable { other: String },
    /// The interests of another career point the same way: hardly an answer tells them apart.
    NearTwins { other: String, same_family: bool },
    /// A career without an example.
    NoExamples,
    /// Texts that a template left to be written; the first of them is the place.
    Placeholder { n_texts: usize },
    /// A trait that no quiz of the set measures.
    IdleTrait { name: String },
    /// A trait that a quiz measures with fewer items than the least.
    ThinTrait {
        name: String,
        found: usize,
        least: usize,
    },
    /// A trait that a quiz measures by comparisons only.
    OrderOnly { name: String },
    /// An option that says no more than another of any trait, and less of one.
    DominatedOption { better: String },
    /// An item whose options all say the same.
    SameOptions,
    /// A text that is the same, in a language, as another one beside it.
    SameLabel,
    /// A scale whose highest step reads as the lowest.
    FallingScale,
    /// A trait of which all answers of a quiz speak against it.
    OnlyReverse { name: String },
    /// A trait whose options always stand at the same place, counted from 1.
    SamePlace {
        name: String,
        place: usize,
        n_items: usize,
    },
    /// Levels so even that the career suits nearly everybody.
    NearlyFlatCareer { sd: f64, least: f64 },
    /// A career whose rules all speak for it.
    OnlyBoosts,
    /// A bar that no answers reach, or that all clear.
    UnreachableScore { low: f64, high: f64, always: bool },
    /// A condition that nobody meets.
    NeverHolds,
    /// A condition that everybody meets.
    AlwaysHolds,
    /// A requirement that cannot hold together with those before it.
    ContradictingRequirements { other: String },
    /// A boost that another one takes back from the same people.
    CancellingBoosts { other: String },
    /// A figure older than the limit in years, without a caution.
    StaleClaim { limit: u16 },
    /// A figure without a date, though its source was published in a known year.
    UndatedClaim { published: u16 },
    /// The same text in both languages.
    Untranslated,
    /// A text that is far longer in one language.
    UnequalTranslations { longer: Locale },
    /// A number that only the other language has.
    UnequalFigures { figure: String, missing: Locale },
    /// A sentence of too many words, or of too many long ones.
    HardSentence { n_words: usize, n_long: usize },
    /// A word for one gender where everybody is meant; in French, the form that is missing.
    GenderedWord {
        word: String,
        other: Option<&'static str>,
    },
    /// Two equal forms of a title that has a feminine.
    OneGenderTitle { feminine: &'static str },
    /// The title of a career in an item.
    JobTitleInItem { title: String },
    /// A word that judges or promises.
    ForbiddenWord { word: String },
    /// A question about what is nobody's business.
    SensitiveQuestion { word: String },
    /// Marks of HTML or Markdown.
    Markup { mark: String },
    /// An address in a sentence.
    LinkInText,
    /// A blank that does not sit right.
    LooseSpacing(Spacing),
}

/// A blank that does not sit right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// At the start or end of a text.
    Outside,
    /// Two in a row.
    Double,
    /// Before a mark that follows its word closely.
    Before,
    /// None before a mark that French sets apart.
    MissingBefore,
    /// None inside French quotation marks.
    MissingInside,
}

impl Doubt {
    /// The kind of doubt that it is.
    pub const fn code(&self) -> Code {
        match self {
            Self::EmptyFamily => Code::EmptyFamily,
            Self::Indistinguishable { .. } => Code::Indistinguishable,
            Self::NearTwins { .. } => Code::NearTwins,
            Self::NoExamples => Code::NoExamples,
            Self::Placeholder { .. } => Code::Placeholder,
            Self::IdleTrait { .. } => Code::IdleTrait,
            Self::ThinTrait { .. } => Code::ThinTrait,
            Self::OrderOnly { .. } => Code::OrderOnly,
            Self::DominatedOption { .. } => Code::DominatedOption,
            Self::SameOptions => Code::SameOptions,
            Self::SameLabel => Code::SameLabel,
            Self::FallingScale => Code::FallingScale,
            Self::OnlyReverse { .. } => Code::OnlyReverse,
            Self::SamePlace { .. } => Code::SamePlace,
            Self::NearlyFlatCareer { .. } => Code::NearlyFlatCareer,
            Self::OnlyBoosts => Code::OnlyBoosts,
            Self::UnreachableScore { .. } => Code::UnreachableScore,
            Self::NeverHolds => Code::NeverHolds,
            Self::AlwaysHolds => Code::AlwaysHolds,
            Self::ContradictingRequirements { .. } => Code::ContradictingRequirements,
            Self::CancellingBoosts { .. } => Code::CancellingBoosts,
            Self::StaleClaim { .. } => Code::StaleClaim,
            Self::UndatedClaim { .. } => Code::UndatedClaim,
            Self::Untranslated => Code::Untranslated,
            Self::UnequalTranslations { .. } => Code::UnequalTranslations,
            Self::UnequalFigures { .. } => Code::UnequalFigures,
            Self::HardSentence { .. } => Code::HardSentence,
            Self::GenderedWord { .. } => Code::GenderedWord,
            Self::OneGenderTitle { .. } => Code::OneGenderTitle,
            Self::JobTitleInItem { .. } => Code::JobTitleInItem,
            Self::ForbiddenWord { .. } => Code::ForbiddenWord,
            Self::SensitiveQuestion { .. } => Code::SensitiveQuestion,
            Self::Markup { .. } => Code::Markup,
            Self::LinkInText => Code::LinkInText,
            Self::LooseSpacing(_) => Code::LooseSpacing,
        }
    }

    /// How much it matters: a warning where it is most likely not meant so, else advice.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::NearTwins {
                same_family: false, ..
            }
            | Self::Indistinguishable { .. }
            | Self::EmptyFamily
            | Self::IdleTrait { .. }
            | Self::ThinTrait { .. }
            | Self::OrderOnly { .. }
            | Self::DominatedOption { .. }
            | Self::SameOptions
            | Self::SameLabel
            | Self::FallingScale
            | Self::OnlyReverse { .. }
            | Self::SamePlace { .. }
            | Self::UnreachableScore { .. }
            | Self::NeverHolds
            | Self::AlwaysHolds
            | Self::ContradictingRequirements { .. }
            | Self::CancellingBoosts { .. }
            | Self::Placeholder { .. }
            | Self::Untranslated
            | Self::UnequalFigures { .. }
            | Self::GenderedWord { .. }
            | Self::OneGenderTitle { .. }
            | Self::JobTitleInItem { .. }
            | Self::ForbiddenWord { .. }
            | Self::SensitiveQuestion { .. }
            | Self::Markup { .. }
            | Self::LinkInText => Severity::Warning,
            Self::NearTwins {
                same_family: true, ..
            }
            | Self::NoExamples
            | Self::NearlyFlatCareer { .. }
            | Self::OnlyBoosts
            | Self::StaleClaim { .. }
            | Self::UndatedClaim { .. }
            | Self::UnequalTranslations { .. }
            | Self::HardSentence { .. }
            | Self::LooseSpacing(_) => Severity::Advice,
        }
    }
}
