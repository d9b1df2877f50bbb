//! How a career stands to the answers, in a few words: no percentage, no rank. And the chips of its
//! card.

use model::locale::Locale;
use model::profile::Level;

use crate::limit;
use crate::report::Reader;

/// How much a career and a person have in common, as far as the page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Points {
    /// Many points in common with the answers.
    Many,
    /// Several.
    Several,
    /// Some.
    Some,
}

/// How clearly the answers set a lead apart from other careers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// The answers set it apart clearly. It promises no more: on another day the first lead seldom
    /// is the same.
    Clear,
    /// The answers set it apart a little.
    FairlyClear,
    /// It is one of many that would do.
    Possible,
}

impl Certainty {
    /// As it is drawn, beside its word.
    pub const fn dots(self) -> &'static str {
        match self {
            Self::Clear => "●●●",
            Self::FairlyClear => "●●○",
            Self::Possible => "●○○",
        }
    }

    /// The number for programs: 3 is the firmest.
    pub const fn solidity(self) -> u8 {
        match self {
            Self::Clear => 3,
            Self::FairlyClear => 2,
            Self::Possible => 1,
        }
    }
}

/// Stage where somebody looks at the studies of a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Stage lower secondary school, which ends before a CAP begins.
    College,
    /// Stage upper secondary school, or the studies after it, or unknown.
    School,
    /// Stage work, with studies of their own behind them.
    Work,
}

impl Stage {
    /// To whom that belongs.
    pub const fn reader(self) -> Reader {
        match self {
            Self::College | Self::School => Reader::Pupil,
            Self::Work => Reader::Adult,
        }
    }
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// How clearly the answers set a lead apart, in a word or two.
    pub fn certainty(self, certainty: Certainty) -> &'static str {
        match certainty {
            Certainty::Clear => fr: "nette", en: "clear",
            Certainty::FairlyClear => fr: "assez nette", en: "fairly clear",
            Certainty::Possible => fr: "possible", en: "possible",
        }
    }
    /// The lowest studies with which a career is entered.
    pub fn studies(self, entry: Level, from: Stage) -> &'static str {
        match (entry, from) {
            (Level::None, _) => fr: "sans diplôme demandé", en: "no diploma asked for",
            (Level::Cap, Stage::College) =>
                fr: "un CAP, 2 ans après le collège",
                en: "a CAP, 2 years after collège",
            (Level::Cap, Stage::School) => fr: "un CAP, 2 ans", en: "a CAP, 2 years",
            (Level::Cap, Stage::Work) => fr: "niveau CAP", en: "CAP level",
            (Level::Bac, Stage::College) =>
                fr: "le bac, 3 ans après le collège",
                en: "the bac, 3 years after collège",
            (Level::Bac, Stage::School) => fr: "avec le bac", en: "with the bac",
            (Level::Bac, Stage::Work) => fr: "niveau bac", en: "bac level",
            (Level::Bac2, Stage::College | Stage::School) =>
                fr: "2 ans après le bac",
                en: "2 years after the bac",
            (Level::Bac2, Stage::Work) => fr: "niveau bac + 2", en: "2 years above the bac",
            (Level::Bac3, Stage::College | Stage::School) =>
                fr: "3 ans après le bac",
                en: "3 years after the bac",
            (Level::Bac3, Stage::Work) => fr: "niveau bac + 3", en: "bachelor's level",
            (Level::Bac5, Stage::College | Stage::School) =>
                fr: "5 ans après le bac",
                en: "5 years after the bac",
            (Level::Bac5, Stage::Work) => fr: "niveau bac + 5", en: "master's level",
            (Level::Bac8, Stage::College | Stage::School) =>
                fr: "8 ans après le bac",
                en: "8 years after the bac",
            (Level::Bac8, Stage::Work) => fr: "niveau bac + 8", en: "8 years of study",
        }
    }
    /// How long training takes behind the bac, where its diploma does not say it.
    pub fn years_after_the_bac(self, years: f64) -> String {
        fr: format!("{} après le bac", limit::of(Locale::Fr).years(years)),
        en: format!("{} after the bac", limit::of(Locale::En).years(years)),
    }
    /// What a career and the answers have in common, and how clear a lead it is.
    pub fn standing(self, points: Points, certainty: Certainty) -> String {
        fr: {
            let points = match points {
                Points::Many => "Beaucoup de points communs",
                Points::Several => "Plusieurs points communs",
                Points::Some => "Quelques points communs",
            };
            let certainty = match certainty {
                Certainty::Clear => "une piste nette",
                Certainty::FairlyClear => "une piste assez nette",
                Certainty::Possible => "une piste possible",
            };
            format!("{points} avec tes réponses, {certainty}")
        },
        en: {
            let points = match points {
                Points::Many => "Many points in common",
                Points::Several => "Several points in common",
                Points::Some => "Some points in common",
            };
            let certainty = match certainty {
                Certainty::Clear => "a clear lead",
                Certainty::FairlyClear => "a fairly clear lead",
                Certainty::Possible => "a possible lead",
            };
            format!("{points} with your answers, {certainty}")
        },
    }
}
