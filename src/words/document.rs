//! What only a web page needs: the words of a chart, of the signs, and of what is filled in by
//! hand.

use model::traits::Domain;

/// A part of a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Third {
    /// Its lower part.
    Low,
    /// Around its middle.
    Middle,
    /// Its upper part.
    High,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// How to read a chart.
    pub fn how_to_read(self) -> &'static str {
        fr: "La bande montre où tes réponses te placent, le point en est le milieu. Plus la bande \
             est large, moins c'est sûr.",
        en: "The band shows where your answers place you, the dot is its middle. The wider the \
             band, the less sure it is.",
    }
    /// The low and the high end of a scale.
    pub fn ends(self, domain: Domain) -> [&'static str; 2] {
        match domain {
            Domain::Interest | Domain::Topic =>
                fr: ["m'attire peu", "m'attire beaucoup"],
                en: ["appeals little", "appeals a lot"],
            Domain::Skill => fr: ["je débute", "je sais faire"], en: ["just starting", "can do it"],
        }
    }
    /// Where a band lies, from its lower end to its upper end.
    pub fn band(self, reach: [Third; 2]) -> &'static str {
        match reach {
            [Third::Low, Third::Low] =>
                fr: "La bande est dans le bas de l'échelle.",
                en: "The band lies low on the scale.",
            [Third::Middle, Third::Middle] =>
                fr: "La bande est au milieu de l'échelle.",
                en: "The band lies in the middle of the scale.",
            [Third::High, Third::High] =>
                fr: "La bande est dans le haut de l'échelle.",
                en: "The band lies high on the scale.",
            [Third::Low, Third::Middle] | [Third::Middle, Third::Low] =>
                fr: "La bande va du bas au milieu de l'échelle.",
                en: "The band goes from low to the middle of the scale.",
            [Third::Middle, Third::High] | [Third::High, Third::Middle] =>
                fr: "La bande va du milieu au haut de l'échelle.",
                en: "The band goes from the middle to high on the scale.",
            [Third::Low, Third::High] | [Third::High, Third::Low] =>
                fr: "La bande va du bas au haut de l'échelle.",
                en: "The band goes from low to high on the scale.",
        }
    }
    /// Stands before a reason that speaks for a career, where its sign is not seen.
    pub fn speaks_for(self) -> &'static str { fr: "Pour :", en: "For:" }
    /// … against a career.
    pub fn speaks_against(self) -> &'static str { fr: "Fait hésiter :", en: "Gives pause:" }
    /// … before something to know.
    pub fn to_know(self) -> &'static str { fr: "À savoir :", en: "To know:" }
    /// Stands before the answers behind a reason.
    pub fn behind(self) -> &'static str { fr: "Ta réponse :", en: "Your answer:" }
    /// What somebody writes on the paper: the name and the day.
    pub fn name_and_day(self) -> [&'static str; 2] {
        fr: ["Prénom", "Date"],
        en: ["First name", "Date"],
    }
    /// The heading of the lines to write on.
    pub fn own_notes(self) -> &'static str { fr: "Ce que j'en pense", en: "What I think of it" }
    /// The link to the numbers, for the person who guides the student.
    pub fn to_the_numbers(self) -> &'static str {
        fr: "Pour la personne qui t'accompagne : la méthode et les nombres",
        en: "For the person who guides you: the method and the numbers",
    }
}
