//! What a career asks of a life, and what follows for whoever would rather not.

use model::profile::{Circumstance, Demanded};

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// A circumstance of work, as it stands in a sentence.
    pub fn circumstance(self, circumstance: Circumstance) -> &'static str {
        match circumstance {
            Circumstance::Nights => fr: "le travail de nuit", en: "night work",
            Circumstance::Weekends => fr: "le travail le week-end", en: "weekend work",
            Circumstance::Evenings =>
                fr: "les horaires du soir ou décalés",
                en: "evening or odd hours",
            Circumstance::Carrying => fr: "les charges lourdes", en: "heavy loads",
            Circumstance::Standing =>
                fr: "les longues heures debout",
                en: "long hours on your feet",
            Circumstance::Blood => fr: "le sang et les blessures", en: "blood and wounds",
            Circumstance::Travel => fr: "les déplacements", en: "being away or on the road",
            Circumstance::Outdoors =>
                fr: "le travail dehors par tous les temps",
                en: "work outside in all weathers",
            Circumstance::PeopleAllDay =>
                fr: "les journées entières avec des gens",
                en: "whole days with people",
        }
    }
    /// How long training takes, at least.
    pub fn years(self, years: f64) -> String {
        fr: {
            let unit = if years < 2.0 { "an" } else { "ans" };
            format!("{} {unit}", french::number(years))
        },
        en: {
            let unit = if years > 1.0 { "years" } else { "year" };
            format!("{} {unit}", english::number(years))
        },
    }
    /// What a career asks, in a list of such things.
    pub fn demanded(self, is: Demanded) -> String {
        match is {
            Demanded::Circumstance(circumstance) =>
                fr: self.circumstance(circumstance).to_owned(),
                en: self.circumstance(circumstance).to_owned(),
            Demanded::TrainingYears(years) if years > 0.0 =>
                fr: format!("une formation d'au moins {}", self.years(years)),
                en: format!("training of at least {}", self.years(years)),
            Demanded::TrainingYears(_) =>
                fr: "une formation sur le tas".to_owned(),
                en: "training on the job".to_owned(),
        }
    }
}
