//! What can be wrong with the rules of a career and their conditions.

use crate::phrases::{decimal_comma, words};

codes! {
    /// What can be wrong with the rules of a career and their conditions.
    pub enum Conditions;

    /// A requirement that rests on what people say they can do.
    RequirementOnSkill "requirement-on-skill" Error
        says =>
            fr: words(
                "une condition obligatoire ne peut reposer sur ce que l'on dit savoir faire",
                "une compétence",
                "faites-en une exigence (`demands`) ou une mise en garde (`Caution`)",
            ),
            en: words(
                "a requirement must not rest on what people say they can do",
                "a skill",
                "make it a demand, or a caution",
            ),
        means =>
            fr: "Une condition obligatoire repose sur ce qu'on dit savoir faire",
            en: "A requirement rests on what people say they can do",
        matters =>
            fr: "Personne n'est écarté d'un métier parce qu'il doute de lui.",
            en: "Nobody is kept from a career because of self-doubt.",
        mending =>
            fr: "Faites-en une exigence (`demands`) ou une mise en garde (`Caution`).",
            en: "Make it a demand (`demands`) or a `Caution`.",

    /// Conditions nested deeper than the limit.
    ConditionTooDeep { limit: usize } "condition-too-deep" Error
        says =>
            fr: words(
                format!("la condition a plus de {limit} niveaux"),
                "",
                "faites-en deux règles",
            ),
            en: words(
                format!("the condition is nested more than {limit} deep"),
                "",
                "make two rules of it",
            ),
        means =>
            fr: "Une condition en emboîte trop d'autres",
            en: "A condition holds too many others inside one another",
        matters =>
            fr: "Personne ne peut la relire.",
            en: "Nobody can read it over.",
        mending =>
            fr: "Faites-en deux règles.",
            en: "Make it two rules.",

    /// A condition of more parts than the limit.
    ConditionTooLarge { limit: usize } "condition-too-large" Error
        says =>
            fr: words(
                format!("la condition a plus de {limit} parties"),
                "",
                "faites-en deux règles",
            ),
            en: words(
                format!("the condition has more than {limit} parts"),
                "",
                "make two rules of it",
            ),
        means =>
            fr: "Une condition a trop de parties",
            en: "A condition has too many parts",
        matters =>
            fr: "Personne ne peut la relire.",
            en: "Nobody can read it over.",
        mending =>
            fr: "Faites-en deux règles.",
            en: "Make it two rules.",

    /// A condition without parts or options.
    EmptyCondition "empty-condition" Error
        says =>
            fr: words("une condition sans contenu", "", "dites quand la règle s'applique"),
            en: words("a condition without parts", "", "say when the rule applies"),
        means =>
            fr: "Une condition ne contient rien",
            en: "A condition holds nothing",
        matters =>
            fr: "On ne saurait pas quand la règle s'applique.",
            en: "Nobody could tell when the rule applies.",
        mending =>
            fr: "Dites quelle réponse, ou quel score, la déclenche.",
            en: "Say which answer, or which score, triggers it.",

    /// The boosts of a career together exceed the limit in SD.
    BoostTotal { limit: f64 } "boost-total" Error
        says =>
            fr: words(
                format!(
                    "les règles déplacent ensemble l'accord de plus de {}",
                    decimal_comma(*limit)
                ),
                "avec celle-ci",
                "que les intérêts et les compétences décident ; baissez-en",
            ),
            en: words(
                format!("the rules together move the fit by more than {limit}"),
                "with this one",
                "interests and skills should decide; lower some",
            ),
        means =>
            fr: "Les règles d'un métier déplacent ensemble trop l'accord",
            en: "The rules of a career move the fit too much together",
        matters =>
            fr: "Les goûts de la personne doivent décider, pas les règles.",
            en: "The person's tastes must decide, not the rules.",
        mending =>
            fr: "Baissez les `Boost`, ou faites-en des `Caution`.",
            en: "Lower the `Boost`s, or make them `Caution`s.",
}
