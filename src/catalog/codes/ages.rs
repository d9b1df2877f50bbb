//! Doubts about how a figure is read: as newer than it is, or as another measure.

use crate::phrases::words;

codes! {
    /// Doubts about how a figure is read.
    pub enum Ages;

    /// A figure older than the limit in years, without a caution.
    StaleClaim { limit: u16 } "stale-claim" Advice
        says =>
            fr: words(
                format!("ce chiffre a plus de {limit} ans"),
                "cette date",
                "cherchez-en un plus récent\u{a0}; sinon, dites dans `caution` ce qui a pu \
                 changer",
            ),
            en: words(
                format!("this figure is more than {limit} years old"),
                "this date",
                "look for a newer one; else say in `caution` what may have changed",
            ),
        means =>
            fr: "Un chiffre est ancien",
            en: "A figure is old",
        matters =>
            fr: "Une famille le lirait comme s'il datait d'aujourd'hui.",
            en: "Families would read it as if it were of today.",
        mending =>
            fr: "Cherchez-en un plus récent ; sinon, dites dans `caution` ce qui a pu changer.",
            en: "Look for a newer one; otherwise say in `caution` what may have changed.",

    /// Pay after deductions beside pay before them, at one stage and without a caution.
    NetBesideGross "net-beside-gross" Warning
        says =>
            fr: words(
                "un salaire net à côté d'un salaire brut",
                "net",
                "gardez une seule mesure, le brut par mois, ou dites la différence dans `caution`",
            ),
            en: words(
                "pay after deductions beside pay before them",
                "net",
                "keep one measure, gross a month, or say the difference in `caution`",
            ),
        means =>
            fr: "Un salaire net et un salaire brut se côtoient au même stade",
            en: "Net and gross pay stand side by side at one stage",
        matters =>
            fr: "On croirait que deux sources se contredisent, alors que l'une est après les \
                 cotisations.",
            en: "Two sources would seem to contradict each other, though they measure two things.",
        mending =>
            fr: "Gardez le brut par mois, que donnent la plupart des fiches, ou dites dans la \
                 `caution` du net ce qu'il est.",
            en: "Keep gross a month, which most sheets give; or say in the `caution` of the net \
                 pay what it is.",

    /// A figure without a date, though its source was published in a known year.
    UndatedClaim { published: u16 } "undated-claim" Advice
        says =>
            fr: words(
                "ce chiffre est donné sans date, alors que sa source en a une",
                "sans date",
                format!(
                    "la source est de {published}\u{a0}: écrivez l'année du chiffre, ou dites \
                     dans `caution` pourquoi elle manque"
                ),
            ),
            en: words(
                "this figure has no date, although its source has one",
                "no date",
                format!(
                    "the source is of {published}: give the year of the figure, or say in \
                     `caution` why it has none"
                ),
            ),
        means =>
            fr: "Un chiffre est donné sans date, alors que sa source en a une",
            en: "A figure has no date, although its source has one",
        matters =>
            fr: "Le lecteur ne peut pas juger de son âge.",
            en: "Readers cannot judge its age.",
        mending =>
            fr: "Écrivez l'année du chiffre, ou dites dans `caution` pourquoi elle manque. Si la \
                 date de la source est celle de votre lecture, écrivez `undated`.",
            en: "Write the year of the figure, or say in `caution` why it is missing. Where the \
                 date of the source is that of your reading, write `undated`.",

    /// Several pages of one site, all published on the same day.
    DateOfACopy { n_pages: usize } "date-of-a-copy" Advice
        says =>
            fr: words(
                format!("{n_pages} pages de ce site ont toutes cette date"),
                "cette date",
                "c'est celle du fichier où on les a lues\u{a0}: écrivez \"undated\", et dans `via` \
                 l'adresse du fichier",
            ),
            en: words(
                format!("{n_pages} pages of this site all have this date"),
                "this date",
                "it is that of the file in which they were read: write \"undated\", and in `via` \
                 the address of that file",
            ),
        means =>
            fr: "Plusieurs pages d'un site ont toutes la même date, au jour près",
            en: "Several pages of a site all have the same date, to the day",
        matters =>
            fr: "C'est la date d'une copie : les chiffres peuvent être bien plus vieux.",
            en: "It is the date of a copy: the figures may be much older.",
        mending =>
            fr: "Écrivez `date: \"undated\"`, `Undated(read: …)` aux chiffres, et dans `via` où on \
                 les a lus.",
            en: "Write `date: \"undated\"`, `Undated(read: …)` for the figures, and in `via` where \
                 they were read.",
}
