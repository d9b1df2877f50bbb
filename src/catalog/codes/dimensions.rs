//! What can be wrong with the traits file.

use crate::phrases::words;

codes! {
    /// What can be wrong with the traits file.
    pub enum Dimensions;

    /// A dimension that is neither an interest nor a skill.
    EmptyDimension "empty-dimension" Error
        says =>
            fr: words(
                "cette dimension n'est ni un intérêt ni une compétence",
                "",
                "ajoutez `interest: Poles(…)` ou `skill: Poles(…)`",
            ),
            en: words(
                "this dimension is neither an interest nor a skill",
                "",
                "add `interest: Poles(…)` or `skill: Poles(…)`",
            ),
        means =>
            fr: "Une dimension n'est mesurée ni comme intérêt ni comme compétence",
            en: "A dimension is measured neither as an interest nor as a skill",
        matters =>
            fr: "Elle ne servirait à rien.",
            en: "It would be of no use.",
        mending =>
            fr: "Ajoutez `interest: Poles(…)` ou `skill: Poles(…)`.",
            en: "Add `interest: Poles(…)` or `skill: Poles(…)`.",

    /// A correlation of a trait with itself.
    SelfCorrelation "self-correlation" Error
        says =>
            fr: words(
                "une corrélation d'un trait avec lui-même",
                "le même trait",
                "elle vaut toujours 1 ; supprimez-la",
            ),
            en: words(
                "a correlation of a trait with itself",
                "the same trait",
                "it is always 1; remove it",
            ),
        means =>
            fr: "Une corrélation lie un trait à lui-même",
            en: "A correlation ties a trait to itself",
        matters =>
            fr: "Elle vaut toujours 1.",
            en: "It is always 1.",
        mending =>
            fr: "Effacez-la.",
            en: "Delete it.",

    /// Correlations that cannot all hold at once.
    NotPositiveDefinite "not-positive-definite" Error
        says =>
            fr: words(
                "ces corrélations ne peuvent pas toutes être vraies",
                "la liste commence ici",
                "rapprochez-en certaines de 0",
            ),
            en: words(
                "these correlations cannot all hold at once",
                "the list begins here",
                "bring some of them nearer to 0",
            ),
        means =>
            fr: "Ces corrélations ne peuvent pas toutes être vraies",
            en: "These correlations cannot all be true",
        matters =>
            fr: "Aucun groupe de personnes ne pourrait les montrer ensemble.",
            en: "No group of people could show them together.",
        mending =>
            fr: "Rapprochez-en certaines de 0.",
            en: "Bring some of them closer to 0.",
}
