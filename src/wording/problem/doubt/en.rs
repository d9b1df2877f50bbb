//! English.

use super::super::{Description, short, words};
use crate::catalog::lint::Doubt;
use crate::wording::english::{count, number};

#[expect(clippy::too_many_lines, reason = "a table")]
pub(in super::super) fn describe(doubt: &Doubt) -> Description {
    match doubt {
        Doubt::EmptyFamily => words(
            "no career belongs to this family",
            "",
            "add one, or remove the family",
        ),
        Doubt::Indistinguishable { other } => words(
            format!(
                "this career asks for exactly the same as `{}`",
                short(other)
            ),
            "",
            "no answer can decide between them; say where they differ",
        ),
        Doubt::NearTwins {
            other,
            same_family: true,
        } => words(
            format!(
                "the interests of this career are nearly those of `{}`",
                short(other)
            ),
            "",
            "tell them apart by a fact, or name one among the neighbours of the other",
        ),
        Doubt::NearTwins {
            other,
            same_family: false,
        } => words(
            format!(
                "the interests of this career are nearly those of `{}`, in another family",
                short(other)
            ),
            "",
            "tell them apart by a fact, or put them in one family",
        ),
        Doubt::NoExamples => words(
            "this career has no example",
            "",
            "say for which scores it should fit, and for which not",
        ),
        Doubt::IdleTrait { name } => words(
            format!("no quiz measures `{}`", short(name)),
            "declared here",
            "add items that measure it, or remove it",
        ),
        Doubt::ThinTrait { name, found, least } => words(
            format!(
                "`{}` is measured by only {}",
                short(name),
                count(*found, "item", "items")
            ),
            "here",
            format!("a single odd answer would decide; it takes at least {least}"),
        ),
        Doubt::OrderOnly { name } => words(
            format!("`{}` is measured by comparison only", short(name)),
            "here",
            "choosing between options tells what is liked more, never how much; \
             add at least one item with a scale (`Rating`)",
        ),
        Doubt::DominatedOption { better } => words(
            format!(
                "this option offers nothing that `{}` does not",
                short(better)
            ),
            "it says less",
            "there is nothing to choose between the two; let each lean to another trait",
        ),
        Doubt::SameOptions => words(
            "all the options say the same",
            "in this item",
            "whatever the answer, nothing is learned; let each lean to another trait",
        ),
        Doubt::NearlyFlatCareer { sd, least } => words(
            format!(
                "the levels of this career are nearly all alike (SD {}, better {})",
                number(*sd),
                number(*least)
            ),
            "",
            "it would suit almost everybody; say what it really uses, and what it does without",
        ),
        Doubt::OnlyBoosts => words(
            "all the rules of this career speak for it",
            "the first one",
            "a career has reasons against it too: add a `Caution`, or remove boosts",
        ),
        Doubt::UnreachableScore { low, high, always } => words(
            if *always {
                "this bar tells nobody apart: all answers are on one side of it"
            } else {
                "no answers to the quiz reach this bar"
            },
            "this bar",
            format!(
                "answers bring this score clearly below {}, or clearly above {}, and no further",
                number(low.ceil()),
                number(high.floor())
            ),
        ),
        Doubt::NeverHolds => words(
            "nobody can meet this condition",
            "from here on",
            "its parts exclude each other; did you mean `Any` instead of `All`?",
        ),
        Doubt::AlwaysHolds => words(
            "everybody meets this condition",
            "from here on",
            "so the rule holds for all and says nothing of the person; narrow it, or remove the rule",
        ),
        Doubt::ContradictingRequirements { other } => words(
            format!("this requirement contradicts `{}`", short(other)),
            "this one",
            "nobody can meet both, so the career would never be suggested",
        ),
        Doubt::CancellingBoosts { other } => words(
            format!(
                "this boost and `{}` apply to the same people, in opposite directions",
                short(other)
            ),
            "this one",
            "keep one of them, with the difference",
        ),
    }
}
