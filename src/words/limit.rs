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
    /// A circumstance of work in a word.
    pub fn short(self, circumstance: Circumstance) -> &'static str {
        match circumstance {
            Circumstance::Nights => fr: "nuits", en: "nights",
            Circumstance::Weekends => fr: "week-ends", en: "weekends",
            Circumstance::Evenings => fr: "soirs", en: "evenings",
            Circumstance::Carrying => fr: "charges lourdes", en: "heavy loads",
            Circumstance::Standing => fr: "station debout", en: "standing",
            Circumstance::Blood => fr: "du sang ou des blessures", en: "blood or wounds",
            Circumstance::Travel => fr: "déplacements", en: "travel",
            Circumstance::Outdoors => fr: "dehors", en: "outdoors",
            Circumstance::PeopleAllDay =>
                fr: "des gens toute la journée",
                en: "people all day",
        }
    }
    /// Far more people try for a career than live from it, in a chip.
    pub fn few_places(self) -> &'static str {
        fr: "très peu de places",
        en: "very few places",
    }
    /// The same in a sentence; followed by what people do beside it.
    pub fn few_live_from_it(self) -> &'static str {
        fr: "Très peu de places : beaucoup essaient, peu en vivent.",
        en: "Very few places: many try, few make a living from it.",
    }
    /// A career asks of a life what the person would rather do without.
    pub fn unwelcome(self, is: Demanded) -> String {
        match is {
            Demanded::Circumstance(circumstance) =>
                fr: format!(
                    "Tu préfères éviter {} ; ici, cela fait partie du métier.",
                    self.circumstance(circumstance)
                ),
                en: format!(
                    "You would rather avoid {}; here, that comes with the job.",
                    self.circumstance(circumstance)
                ),
            Demanded::TrainingYears(_) =>
                fr: format!(
                    "Les études sont plus longues que celles que tu envisages : {}.",
                    self.demanded(is)
                ),
                en: format!("The studies are longer than you have in mind: {}.", self.demanded(is)),
        }
    }
    /// A career asks of a life what the person refuses.
    pub fn refused(self, is: Demanded) -> String {
        match is {
            Demanded::Circumstance(circumstance) =>
                fr: format!(
                    "Tu refuses {} ; ici, cela fait partie du métier.",
                    self.circumstance(circumstance)
                ),
                en: format!(
                    "You ruled out {}; here, that comes with the job.",
                    self.circumstance(circumstance)
                ),
            Demanded::TrainingYears(_) =>
                fr: self.unwelcome(is),
                en: self.unwelcome(is),
        }
    }
    /// It is the job that the person does, and wants to leave.
    pub fn own_job(self) -> &'static str {
        fr: "C'est le travail que tu fais aujourd'hui, et tu veux faire autre chose.",
        en: "It is the work you do today, and you want to do something else.",
    }
    /// The heading of the careers that are set apart.
    pub fn apart_heading(self) -> &'static str {
        fr: "Mis de côté",
        en: "Set apart",
    }
    /// What they are.
    pub fn apart_intro(self) -> &'static str {
        fr: "Tes goûts mènent aussi à ces métiers. Ils restent de côté tant que tu le veux ainsi.",
        en: "Your tastes lead to these careers too. They stay aside as long as you want it so.",
    }
    /// Some of the best careers are set apart; at least one.
    pub fn some_apart(self, careers: usize) -> String {
        fr: {
            let careers = french::count(careers, "métier", "métiers");
            format!("Mis de côté : {careers}, vois plus bas.")
        },
        en: {
            let careers = english::count(careers, "career", "careers");
            format!("Set apart: {careers}, see below.")
        },
    }
    /// Stands before the ways to bring one back, and all.
    pub fn bring_back(self) -> &'static str {
        fr: "Pour en faire revenir un, ou tous :",
        en: "To bring one back, or all:",
    }
    /// Stands in a command for the file of the person's answers.
    pub fn sheet(self) -> &'static str { fr: "MES-REPONSES.json", en: "MY-ANSWERS.json" }
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
