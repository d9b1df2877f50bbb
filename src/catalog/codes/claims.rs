//! What can be wrong with figures and sources.

use crate::phrases::words;

codes! {
    /// What can be wrong with figures and sources.
    pub enum Claims;

    /// A year outside 1990..=2100.
    ImplausibleYear { low: u16, high: u16 } "implausible-year" Error
        says =>
            fr: words(
                "cette année ne peut pas être juste",
                "ici",
                format!("elle va de {low} à {high}"),
            ),
            en: words(
                "this year cannot be right",
                "here",
                format!("from {low} to {high} are possible"),
            ),
        means =>
            fr: "L'année d'un chiffre ne peut pas être juste",
            en: "The year of a figure cannot be right",
        matters =>
            fr: "Le lecteur ne pourrait pas juger de son âge.",
            en: "Readers could not judge its age.",
        mending =>
            fr: "Écrivez l'année en quatre chiffres.",
            en: "Write the year in four digits.",

    /// A span whose start is not below its end.
    EmptySpan "empty-span" Error
        says =>
            fr: words(
                "l'intervalle finit avant de commencer",
                "pas au-dessus du début",
                "écrivez d'abord le plus petit chiffre",
            ),
            en: words(
                "the span ends before it begins",
                "not above the start",
                "write the smaller figure first",
            ),
        means =>
            fr: "Un intervalle finit avant de commencer",
            en: "A span ends before it starts",
        matters =>
            fr: "Il ne contient aucune valeur.",
            en: "It holds no value.",
        mending =>
            fr: "Écrivez le plus petit chiffre d'abord ; s'il n'y en a qu'un, `Exactly(…)`.",
            en: "Write the smaller figure first; where there is only one, `Exactly(…)`.",

    /// A negative amount.
    NegativeFigure "negative-figure" Error
        says =>
            fr: words("ce chiffre est négatif", "ici", "seuls les pourcentages peuvent l'être"),
            en: words("this figure is below zero", "here", "only percents may be"),
        means =>
            fr: "Un chiffre est négatif",
            en: "A figure is negative",
        matters =>
            fr: "Seule une évolution en pourcentage peut l'être.",
            en: "Only a change in percent can be.",
        mending =>
            fr: "Vérifiez le signe et l'unité.",
            en: "Check the sign and the unit.",

    /// A fact with neither a source nor the word that it is judged.
    Ungrounded "fact-without-ground" Error
        says =>
            fr: words(
                "on ne sait pas qui le dit",
                "ici",
                "ajoutez `source: \"…\"`, ou `editorial: true` si c'est votre jugement",
            ),
            en: words(
                "nobody knows who says so",
                "here",
                "add `source: \"…\"`, or `editorial: true` if you judge so yourself",
            ),
        means =>
            fr: "Une circonstance ou une durée n'a ni source ni `editorial: true`",
            en: "A circumstance or a length has neither a source nor `editorial: true`",
        matters =>
            fr: "Elle peut écarter le métier, donc il faut pouvoir vérifier.",
            en: "It may set the career apart: readers must be able to check it.",
        mending =>
            fr: "Nommez une source de la fiche, ou dites que c'est votre jugement.",
            en: "Name a source of the sheet, or say that it is your judgement.",

    /// Not two capital letters.
    InvalidCountry "invalid-country" Error
        says =>
            fr: words("ce n'est pas un code de pays", "ici", "deux majuscules, par exemple FR"),
            en: words("this is not a country code", "here", "two capital letters, such as FR"),
        means =>
            fr: "Ce n'est pas un code de pays",
            en: "It is not the code of a country",
        matters =>
            fr: "Un salaire n'a de sens que dans son pays.",
            en: "Pay means something only in its country.",
        mending =>
            fr: "Deux majuscules : `FR`, `US`, `BE`.",
            en: "Two capital letters: `FR`, `US`, `BE`.",

    /// Not an `https://` address.
    InvalidUrl "invalid-url" Error
        says =>
            fr: words(
                "ce n'est pas une adresse web sûre",
                "ici",
                "écrivez `https://`, un hôte et un chemin",
            ),
            en: words(
                "this is not a safe web address",
                "here",
                "write `https://`, a host and a path",
            ),
        means =>
            fr: "Ce n'est pas une adresse web sûre",
            en: "It is not a safe web address",
        matters =>
            fr: "Un élève doit pouvoir la suivre sans risque.",
            en: "Students must be able to follow it without risk.",
        mending =>
            fr: "Écrivez l'adresse entière : `https://`, un site, une page.",
            en: "Write the whole address: `https://`, a site, a page.",

    /// Not a code of that classification.
    InvalidCode { example: &'static str } "invalid-code" Error
        says =>
            fr: words(
                "ce n'est pas un code de cette nomenclature",
                "ici",
                format!("il ressemble à {example}"),
            ),
            en: words(
                "this is no code of that list",
                "here",
                format!("it should look like {example}"),
            ),
        means =>
            fr: "Ce n'est pas un code de cette nomenclature",
            en: "It is not a code of that classification",
        matters =>
            fr: "On ne retrouverait pas le métier dans les fichiers publics.",
            en: "The career would not be found in public files.",
        mending =>
            fr: "Recopiez le code de la source, avec ses lettres, ses points et ses tirets.",
            en: "Copy the code from the source, with its letters, dots and dashes.",
}
