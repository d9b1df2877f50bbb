//! The web page in French.

use super::{DocumentWording, Third};
use model::traits::Domain;

pub(super) struct French;

impl DocumentWording for French {
    fn how_to_read(&self) -> &'static str {
        "La bande montre où tes réponses te placent, le point en est le milieu. Plus la bande est \
         large, moins c'est sûr."
    }

    fn ends(&self, domain: Domain) -> [&'static str; 2] {
        match domain {
            Domain::Interest => ["m'attire peu", "m'attire beaucoup"],
            Domain::Skill => ["je débute", "je sais faire"],
        }
    }

    fn band(&self, reach: [Third; 2]) -> &'static str {
        match reach {
            [Third::Low, Third::Low] => "La bande est dans le bas de l'échelle.",
            [Third::Middle, Third::Middle] => "La bande est au milieu de l'échelle.",
            [Third::High, Third::High] => "La bande est dans le haut de l'échelle.",
            [Third::Low, Third::Middle] | [Third::Middle, Third::Low] => {
                "La bande va du bas au milieu de l'échelle."
            }
            [Third::Middle, Third::High] | [Third::High, Third::Middle] => {
                "La bande va du milieu au haut de l'échelle."
            }
            [Third::Low, Third::High] | [Third::High, Third::Low] => {
                "La bande va du bas au haut de l'échelle."
            }
        }
    }

    fn speaks_for(&self) -> &'static str {
        "Pour :"
    }

    fn speaks_against(&self) -> &'static str {
        "Fait hésiter :"
    }

    fn to_know(&self) -> &'static str {
        "À savoir :"
    }

    fn behind(&self) -> &'static str {
        "Ta réponse :"
    }

    fn name_and_day(&self) -> [&'static str; 2] {
        ["Prénom", "Date"]
    }

    fn own_notes(&self) -> &'static str {
        "Ce que j'en pense"
    }

    fn to_the_numbers(&self) -> &'static str {
        "Pour la personne qui t'accompagne : la méthode et les nombres"
    }
}
