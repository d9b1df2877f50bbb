//! What can be wrong with figures and sources.

use crate::phrases::{decimal_comma, words};

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

    /// A fact, or `FewPlaces`, with neither a source nor the word that it is judged.
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
            fr: "Une circonstance, une durée ou `FewPlaces` n'a ni source ni `editorial: true`",
            en: "A circumstance, length or `FewPlaces` has neither a source nor `editorial: true`",
        matters =>
            fr: "Cela peut écarter le métier ou en détourner, donc il faut pouvoir vérifier.",
            en: "It may set the career apart, or put people off: readers must be able to check it.",
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

    /// A date of publication that is neither a year, a month or a day, nor `undated`.
    InvalidPublication "invalid-publication" Error
        says =>
            fr: words(
                "ce n'est pas une date de publication",
                "ici",
                "écrivez 2026, 2026-11, 2026-11-30, ou undated si la source n'a pas de date",
            ),
            en: words(
                "this is no date of publication",
                "here",
                "write 2026, 2026-11, 2026-11-30, or undated where the source has no date",
            ),
        means =>
            fr: "La date d'une source n'en est pas une",
            en: "The date of a source is none",
        matters =>
            fr: "On doit pouvoir dire de quand est ce qu'on cite, ou qu'on ne le sait pas.",
            en: "Readers are told when what is quoted was published, or that nobody knows.",
        mending =>
            fr: "Écrivez l'année, le mois ou le jour : 2026, 2026-11, 2026-11-30 ; `undated` si la \
                 source ne dit rien.",
            en: "Write the year, the month or the day: 2026, 2026-11, 2026-11-30; `undated` where \
                 the source says nothing.",

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

    /// Full-time pay in France below the legal minimum of its time.
    BelowMinimum { floor: f64 } "below-minimum" Error
        says =>
            fr: words(
                "personne ne peut être payé si peu, à cette date, pour un temps plein",
                "ici",
                format!(
                    "le minimum légal était de {} €\u{a0}: écrivez `Smic(source: …)` si la source \
                     dit «\u{a0}Smic\u{a0}», `EurIncomeMonth` si ce n'est pas un salaire\u{a0}; \
                     sinon, ôtez ce chiffre",
                    decimal_comma(*floor)
                ),
            ),
            en: words(
                "nobody can be paid so little, at that time, for full time",
                "here",
                format!(
                    "the legal minimum was {floor} euros: write `Smic(source: …)` where the source \
                     says minimum wage, `EurIncomeMonth` where it is no wage; otherwise remove it"
                ),
            ),
        means =>
            fr: "Une paie à temps plein est sous le minimum légal de sa date",
            en: "Full-time pay is below the legal minimum of its time",
        matters =>
            fr: "Le chiffre est plus vieux qu'il n'en a l'air, ou compte autre chose.",
            en: "The figure is older than it looks, or counts something else.",
        mending =>
            fr: "Écrivez `Smic(source: …)` si la source dit « Smic » : sa valeur suit la loi. \
                 `EurIncomeMonth` si c'est le revenu de gens à leur compte. Sinon, ôtez ce \
                 chiffre.",
            en: "Write `Smic(source: …)` where the source says minimum wage: its value follows the \
                 law. `EurIncomeMonth` for the income of the self-employed. Otherwise remove the \
                 figure.",

    /// A year given to a figure by its author, since its source has none.
    BorrowedYear "borrowed-year" Error
        says =>
            fr: words(
                "ce chiffre a une année que sa source ne donne pas",
                "cette année",
                "écrivez `Undated(read: \"…\")`, ou la date de la source si elle en a une",
            ),
            en: words(
                "this figure has a year that its source does not give",
                "this year",
                "write `Undated(read: \"…\")`, or the date of the source where it has one",
            ),
        means =>
            fr: "Un chiffre a une année, sa source n'en a pas",
            en: "A figure has a year, its source has none",
        matters =>
            fr: "Un vieux chiffre passerait pour récent.",
            en: "An old figure would pass for a new one.",
        mending =>
            fr: "Écrivez `Undated(read: \"2026-11\")`, le mois où vous avez lu la page. L'année du \
                 fichier où on l'a trouvée n'est pas la sienne.",
            en: "Write `Undated(read: \"2026-11\")`, the month in which you read the page. The \
                 year of the file in which it was found is not its own.",
}
