//! English.

use super::super::{Description, short, words};
use crate::english::{count, number};
use catalog::lint::{Doubt, Spacing};
use model::locale::Locale;

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
        Doubt::Placeholder { n_texts } => words(
            match n_texts {
                1 => "a text is still to be written".to_owned(),
                _ => format!("{n_texts} texts are still to be written"),
            },
            "the first",
            "replace each text that begins with “À écrire” or “To write”",
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
        Doubt::SameLabel => words(
            "this text is the same as another one beside it",
            "the second one",
            "nobody can choose between the two; word them differently",
        ),
        Doubt::FallingScale => words(
            "the highest step of this scale reads as the lowest",
            "the last step",
            "steps go from low to high; if two labels were exchanged, all scores would be turned round",
        ),
        Doubt::OnlyReverse { name } => words(
            format!("every answer speaks against `{}`", short(name)),
            "here",
            "a scale that was turned round by mistake looks the same; measure it with `Forward` items too",
        ),
        Doubt::SamePlace {
            name,
            place,
            n_items,
        } => words(
            format!(
                "`{}` is always option {place}, in {n_items} items",
                short(name)
            ),
            "here",
            "whoever takes what comes first, or last, would seem to have the trait; change the order from item to item",
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
                "the clearest answers put this score below {} or above {}, never further",
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
        Doubt::StaleClaim { limit } => words(
            format!("this figure is more than {limit} years old"),
            "this date",
            "look for a newer one; else say in `caution` what may have changed",
        ),
        Doubt::UndatedClaim { published } => words(
            "this figure has no date, although its source has one",
            "no date",
            format!(
                "the source is of {published}: give the year of the figure, or say in `caution` why it has none"
            ),
        ),
        Doubt::Untranslated => words(
            "the same text in both languages",
            "not translated",
            "translate it",
        ),
        Doubt::UnequalTranslations { longer } => words(
            match longer {
                Locale::Fr => "the French is more than twice as long as the English",
                Locale::En => "the English is more than twice as long as the French",
            },
            "the shorter one",
            "do both say the same? Complete the one, or lighten the other",
        ),
        Doubt::UnequalFigures { figure, missing } => words(
            match missing {
                Locale::Fr => format!("the number `{}` is missing in French", short(figure)),
                Locale::En => format!("the number `{}` is missing in English", short(figure)),
            },
            "missing here",
            "give the same figure in both languages",
        ),
        Doubt::HardSentence { n_words, n_long } => words(
            format!(
                "a sentence that is hard to read: {n_words} words, {n_long} of them of more than six letters"
            ),
            "this sentence",
            "cut it in two, or put everyday words in place of long ones",
        ),
        Doubt::GenderedWord { word, other } => match other {
            Some(feminine) => words(
                format!("`{}` speaks to boys only", short(word)),
                "without the feminine form",
                format!("add `{}`, or turn the sentence", short(feminine)),
            ),
            None => words(
                format!("`{}` names one gender only", short(word)),
                "this word",
                "English has words for everybody: `they`, `firefighter`, `staff`",
            ),
        },
        Doubt::OneGenderTitle { feminine } => words(
            "this career has its masculine French name only",
            "the feminine form is the same",
            format!("this noun has a feminine ({feminine}); write it in `fr_f`"),
        ),
        Doubt::JobTitleInItem { title } => words(
            format!("`{}` is the name of a career", short(title)),
            "in an item",
            "people would answer to the image of the job; describe what one does",
        ),
        Doubt::ForbiddenWord { word } => words(
            format!("`{}` judges or promises", short(word)),
            "here",
            "a lead is neither a verdict nor a promise; say what one does, or what is shared",
        ),
        Doubt::SensitiveQuestion { word } => words(
            format!("a question that pries: `{}`", short(word)),
            "here",
            "no career needs to know, and the law protects such data; remove the question",
        ),
        Doubt::Markup { mark } => words(
            format!("`{}` is not text", short(mark)),
            "shown as it is",
            "write without formatting",
        ),
        Doubt::LinkInText => words(
            "an address in a sentence",
            "here",
            "put it in `url`, among the sources; on paper nobody can follow it",
        ),
        Doubt::LooseSpacing(spacing) => match spacing {
            Spacing::Outside => words("a space at the edge of a text", "this text", "remove it"),
            Spacing::Double => words("two spaces in a row", "here", "keep one"),
            Spacing::Before => words("a space too many before this mark", "here", "remove it"),
            Spacing::MissingBefore => words(
                "a space is missing before this mark",
                "here",
                "French has one before `;` `:` `?` `!`; an ordinary space will do",
            ),
            Spacing::MissingInside => words(
                "a space is missing inside the quotation marks",
                "here",
                "leave one on each side; ordinary spaces will do",
            ),
        },
    }
}
