//! How a career stands to the answers, in a few words: no percentage, no rank.

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

/// How firmly the answers carry a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It would most likely still be there after other, similar questions.
    Solid,
    /// It may or may not.
    ToConfirm,
    /// It is one of many that would do.
    Open,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// What a career and the answers have in common, and how firmly.
    pub fn standing(self, points: Points, certainty: Certainty) -> String {
        fr: {
            let points = match points {
                Points::Many => "Beaucoup de points communs",
                Points::Several => "Plusieurs points communs",
                Points::Some => "Quelques points communs",
            };
            let certainty = match certainty {
                Certainty::Solid => "piste solide",
                Certainty::ToConfirm => "piste à confirmer",
                Certainty::Open => "piste ouverte",
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
                Certainty::Solid => "a solid lead",
                Certainty::ToConfirm => "a lead to confirm",
                Certainty::Open => "an open lead",
            };
            format!("{points} with your answers, {certainty}")
        },
    }
}
