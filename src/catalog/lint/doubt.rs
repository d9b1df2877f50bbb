//! What can be doubtful, as facts; `wording::problem` says them in both languages.

use crate::catalog::code::Code;
use crate::catalog::problem::Severity;

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
}

impl Doubt {
    /// The kind of doubt that it is.
    pub const fn code(&self) -> Code {
        match self {
            Self::EmptyFamily => Code::EmptyFamily,
            Self::Indistinguishable { .. } => Code::Indistinguishable,
            Self::NearTwins { .. } => Code::NearTwins,
            Self::NoExamples => Code::NoExamples,
            Self::IdleTrait { .. } => Code::IdleTrait,
            Self::ThinTrait { .. } => Code::ThinTrait,
            Self::OrderOnly { .. } => Code::OrderOnly,
            Self::DominatedOption { .. } => Code::DominatedOption,
            Self::SameOptions => Code::SameOptions,
            Self::NearlyFlatCareer { .. } => Code::NearlyFlatCareer,
            Self::OnlyBoosts => Code::OnlyBoosts,
            Self::UnreachableScore { .. } => Code::UnreachableScore,
            Self::NeverHolds => Code::NeverHolds,
            Self::AlwaysHolds => Code::AlwaysHolds,
            Self::ContradictingRequirements { .. } => Code::ContradictingRequirements,
            Self::CancellingBoosts { .. } => Code::CancellingBoosts,
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
            | Self::UnreachableScore { .. }
            | Self::NeverHolds
            | Self::AlwaysHolds
            | Self::ContradictingRequirements { .. }
            | Self::CancellingBoosts { .. } => Severity::Warning,
            Self::NearTwins {
                same_family: true, ..
            }
            | Self::NoExamples
            | Self::NearlyFlatCareer { .. }
            | Self::OnlyBoosts => Severity::Advice,
        }
    }
}
