//! What can be wrong with the way into a career.

use crate::phrases::{quote, words};

codes! {
    /// What can be wrong with the way into a career.
    pub enum Ladder;

    /// More is asked at the start of training than its lowest diploma gives at the end.
    EntryAboveDiploma { entry: &'static str, lowest: &'static str } "entry-above-diploma" Warning
        says =>
            fr: words(
                "on entrerait en formation avec plus que ce diplôme ne donne",
                "ce diplôme",
                format!(
                    "`entry` est {}, ce diplôme {}\u{a0}: baissez `entry`, ou mettez ce niveau \
                     dans `qualification`",
                    quote(entry),
                    quote(lowest)
                ),
            ),
            en: words(
                "training would begin with more than this diploma gives",
                "this diploma",
                format!(
                    "`entry` is {}, this diploma {}: lower `entry`, or put that level into \
                     `qualification`",
                    quote(entry),
                    quote(lowest)
                ),
            ),
        means =>
            fr: "Il faudrait plus pour entrer en formation que ce que donne un de ses diplômes",
            en: "Entering training would take more than one of its diplomas gives",
        matters =>
            fr: "Un élève croirait fermé un métier qui lui est ouvert.",
            en: "Students would think a career closed that is open to them.",
        mending =>
            fr: "`entry` dit ce qu'il faut pour commencer la formation, `qualification` le niveau \
                 avec lequel on en sort.",
            en: "`entry` says what it takes to start training, `qualification` the level one \
                 leaves with.",

    /// No diploma of the list has the level with which one is said to leave.
    UnmatchedQualification { qualification: &'static str } "unmatched-qualification" Warning
        says =>
            fr: words(
                "aucun diplôme de la liste n'a le niveau annoncé",
                "le plus bas de la liste",
                format!(
                    "`qualification` est {}\u{a0}: nommez un diplôme de ce niveau, ou corrigez-le",
                    quote(qualification)
                ),
            ),
            en: words(
                "no diploma of the list has the level that is announced",
                "the lowest of the list",
                format!(
                    "`qualification` is {}: name a diploma of that level, or correct it",
                    quote(qualification)
                ),
            ),
        means =>
            fr: "Aucun diplôme de la liste n'a le niveau avec lequel on sortirait",
            en: "No diploma of the list has the level with which one is said to leave",
        matters =>
            fr: "La durée d'études annoncée ne serait celle d'aucune formation.",
            en: "The length of studies announced would be that of no training.",
        mending =>
            fr: "Nommez un diplôme de ce niveau, ou donnez à `qualification` le niveau d'un de la \
                 liste.",
            en: "Name a diploma of that level, or give `qualification` the level of one of the \
                 list.",

    /// One applies by a competition, yet access is said to be free.
    FreeCompetition "free-competition" Warning
        says =>
            fr: words(
                "l'accès est dit libre, alors qu'on y entre par concours",
                "ici",
                "dites dans `regulated` ce que le concours réserve\u{a0}: `Partly(how: …)` ou \
                 `Regulated(how: …)`",
            ),
            en: words(
                "access is said to be free, although people enter by a competition",
                "here",
                "say in `regulated` what the competition reserves: `Partly(how: …)` or \
                 `Regulated(how: …)`",
            ),
        means =>
            fr: "L'accès est dit libre, alors qu'on entre par concours",
            en: "Access is said to be free, although people enter by a competition",
        matters =>
            fr: "Une famille ne préparerait pas le concours.",
            en: "A family would not prepare for the competition.",
        mending =>
            fr: "Écrivez `Partly(how: …)` si une partie des postes est sur concours, \
                 `Regulated(how: …)` si tous le sont ; sinon, ôtez `Competition` de `apply`.",
            en: "Write `Partly(how: …)` where a part of the posts takes the competition, \
                 `Regulated(how: …)` where all do; otherwise remove `Competition` from `apply`.",
}
