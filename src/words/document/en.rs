//! The web page in English.

use super::{DocumentWording, Third};
use model::traits::Domain;

pub(super) struct English;

impl DocumentWording for English {
    fn how_to_read(&self) -> &'static str {
        "The band shows where your answers place you, the dot is its middle. The wider the band, the \
         less sure it is."
    }

    fn ends(&self, domain: Domain) -> [&'static str; 2] {
        match domain {
            Domain::Interest => ["appeals little", "appeals a lot"],
            Domain::Skill => ["just starting", "can do it"],
        }
    }

    fn band(&self, reach: [Third; 2]) -> &'static str {
        match reach {
            [Third::Low, Third::Low] => "The band lies low on the scale.",
            [Third::Middle, Third::Middle] => "The band lies in the middle of the scale.",
            [Third::High, Third::High] => "The band lies high on the scale.",
            [Third::Low, Third::Middle] | [Third::Middle, Third::Low] => {
                "The band goes from low to the middle of the scale."
            }
            [Third::Middle, Third::High] | [Third::High, Third::Middle] => {
                "The band goes from the middle to high on the scale."
            }
            [Third::Low, Third::High] | [Third::High, Third::Low] => {
                "The band goes from low to high on the scale."
            }
        }
    }

    fn speaks_for(&self) -> &'static str {
        "For:"
    }

    fn speaks_against(&self) -> &'static str {
        "Gives pause:"
    }

    fn to_know(&self) -> &'static str {
        "To know:"
    }

    fn behind(&self) -> &'static str {
        "Your answer:"
    }

    fn name_and_day(&self) -> [&'static str; 2] {
        ["First name", "Date"]
    }

    fn own_notes(&self) -> &'static str {
        "What I think of it"
    }

    fn to_the_numbers(&self) -> &'static str {
        "For the person who guides you: the method and the numbers"
    }
}
