//! Doubts about rules and their conditions.

use crate::phrases::{quote, short, words};
use model::language::{english, french};

codes! {
    /// Doubts about rules and their conditions.
    pub enum Logic;

    /// A career whose rules all speak for it.
    OnlyBoosts "only-boosts" Advice
        says =>
            fr: words(
                "toutes les règles de ce métier parlent pour lui",
                "la première",
                "un métier a aussi des raisons contre\u{a0}: ajoutez une mise en garde \
                 (`Caution`), ou retirez des bonus",
            ),
            en: words(
                "all the rules of this career speak for it",
                "the first one",
                "a career has reasons against it too: add a `Caution`, or remove boosts",
            ),
        means =>
            fr: "Toutes les règles du métier parlent pour lui",
            en: "All rules of the career speak for it",
        matters =>
            fr: "Un métier a aussi des raisons contre ; les taire le fait passer devant les \
                 autres.",
            en: "A career has reasons against it too; leaving them out puts it ahead of others.",
        mending =>
            fr: "Ajoutez une mise en garde (`Caution`), ou retirez des `Boost`.",
            en: "Add a `Caution`, or take out `Boost`s.",

    /// A bar that no answers reach, or that all clear.
    UnreachableScore { low: f64, high: f64, always: bool } "unreachable-score" Warning
        says =>
            fr: words(
                if *always {
                    "ce seuil ne départage personne\u{a0}: toutes les réponses sont du même \
                     côté"
                } else {
                    "aucune réponse au quiz n'atteint ce seuil"
                },
                "ce seuil",
                format!(
                    "les réponses les plus nettes placent ce score au-dessous de {} ou \
                     au-dessus de {}, jamais plus loin",
                    french::number(low.ceil()),
                    french::number(high.floor())
                ),
            ),
            en: words(
                if *always {
                    "this bar tells nobody apart: all answers are on one side of it"
                } else {
                    "no answers to the quiz reach this bar"
                },
                "this bar",
                format!(
                    "the clearest answers put this score below {} or above {}, never further",
                    english::number(low.ceil()),
                    english::number(high.floor())
                ),
            ),
        means =>
            fr: "Un seuil se trouve hors de ce que les réponses peuvent atteindre",
            en: "A bar lies beyond what answers can reach",
        matters =>
            fr: "La règle vaudrait pour tous, ou pour personne.",
            en: "The rule would hold for everybody, or for nobody.",
        mending =>
            fr: "Rapprochez le seuil du milieu, ou retirez la règle.",
            en: "Move the bar towards the middle, or take out the rule.",

    /// A condition that nobody meets.
    NeverHolds "never-holds" Warning
        says =>
            fr: words(
                "personne ne peut remplir cette condition",
                "à partir d'ici",
                "ses parties s'excluent\u{a0}; vouliez-vous `Any` au lieu de `All`\u{a0}?",
            ),
            en: words(
                "nobody can meet this condition",
                "from here on",
                "its parts exclude each other; did you mean `Any` instead of `All`?",
            ),
        means =>
            fr: "Personne ne peut remplir la condition",
            en: "Nobody can meet the condition",
        matters =>
            fr: "Ses parties s'excluent ; la règle ne servira jamais.",
            en: "Its parts exclude each other; the rule will never apply.",
        mending =>
            fr: "Vérifiez `All` et `Any` : l'un est souvent mis pour l'autre.",
            en: "Check `All` and `Any`: one is often put for the other.",

    /// A condition that everybody meets.
    AlwaysHolds "always-holds" Warning
        says =>
            fr: words(
                "tout le monde remplit cette condition",
                "à partir d'ici",
                "la règle vaut alors pour tous et ne dit rien de la personne\u{a0}; resserrez \
                 la condition, ou retirez la règle",
            ),
            en: words(
                "everybody meets this condition",
                "from here on",
                "so the rule holds for all and says nothing of the person; narrow it, or \
                 remove the rule",
            ),
        means =>
            fr: "Tout le monde remplit la condition",
            en: "Everybody meets the condition",
        matters =>
            fr: "La règle vaut alors pour tous et ne dit rien de la personne.",
            en: "The rule then holds for all and says nothing about the person.",
        mending =>
            fr: "Resserrez la condition, ou retirez la règle.",
            en: "Tighten the condition, or take out the rule.",

    /// A requirement that cannot hold together with those before it.
    ContradictingRequirements { other: String } "contradicting-requirements" Warning
        says =>
            fr: words(
                format!("cette exigence contredit {}", quote(other)),
                "celle-ci",
                "personne ne peut remplir les deux\u{a0}: le métier ne serait jamais proposé",
            ),
            en: words(
                format!("this requirement contradicts `{}`", short(other)),
                "this one",
                "nobody can meet both, so the career would never be suggested",
            ),
        means =>
            fr: "Deux conditions obligatoires se contredisent",
            en: "Two requirements contradict each other",
        matters =>
            fr: "Personne ne peut remplir les deux : le métier ne serait jamais proposé.",
            en: "Nobody can meet both: the career would never be recommended.",
        mending =>
            fr: "Relisez la source, et gardez celle qu'elle énonce.",
            en: "Reread the source, and keep the one that it states.",

    /// A boost that another one takes back from the same people.
    CancellingBoosts { other: String } "cancelling-boosts" Warning
        says =>
            fr: words(
                format!(
                    "ce bonus et {} s'appliquent aux mêmes personnes, en sens contraire",
                    quote(other)
                ),
                "celui-ci",
                "gardez-en un seul, de la différence",
            ),
            en: words(
                format!(
                    "this boost and `{}` apply to the same people, in opposite directions",
                    short(other)
                ),
                "this one",
                "keep one of them, with the difference",
            ),
        means =>
            fr: "Deux bonus de sens contraire s'appliquent aux mêmes personnes",
            en: "Two boosts of opposite sign apply to the same people",
        matters =>
            fr: "Ils s'annulent en tout ou en partie, et donnent deux raisons opposées.",
            en: "They cancel out, wholly or in part, and give two opposite reasons.",
        mending =>
            fr: "Gardez-en un seul, de la différence.",
            en: "Keep one of them, of the difference.",
}
