//! Reasons in English.

use super::{Basis, ReasonWording, Use};
use crate::{capitalized, english};
use model::profile::{Evidence, Status};
use rules::SkillStanding;

pub(super) struct English;

impl ReasonWording for English {
    fn grounds(&self, sentence: &str, because: &str) -> String {
        english::grounds(sentence, because)
    }

    fn liked_and_used(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::AtTheHeart => "and it is at the heart of this career",
            Use::Much => "and this career asks for a lot of it",
            Use::Partly => "and this career asks for a fair share of it",
            Use::Little | Use::NotAtAll => "and this career asks for a little of it",
        };
        format!("You like {doing}, {work}.")
    }

    fn liked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String> {
        let level = match skill {
            SkillStanding::Met => "you already have the level that training starts from.",
            SkillStanding::Short => {
                "you do not yet have the level that training starts from, and it can be learned."
            }
            SkillStanding::NotAsked | SkillStanding::Untried => return None,
        };
        Some(format!("{}, {level}", capitalized(by(basis))))
    }

    fn disliked_and_spared(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::NotAtAll => "and this career asks for none of it",
            Use::Little => "and this career asks for only a little of it",
            Use::Partly | Use::Much | Use::AtTheHeart => {
                "and that is not what this career asks for most"
            }
        };
        format!("You are less drawn to {doing}, {work}.")
    }

    fn disliked_and_used(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::AtTheHeart => "while it is at the heart of this career",
            Use::Much => "while this career asks for a lot of it",
            Use::Partly => "while this career asks for a fair share of it",
            Use::Little | Use::NotAtAll => "and this career still asks for a little of it",
        };
        format!("You are less drawn to {doing}, {work}.")
    }

    fn disliked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String> {
        (skill == SkillStanding::Met).then(|| {
            format!(
                "And yet, {}, you already have the level that training starts from.",
                by(basis)
            )
        })
    }

    fn liked_and_spared(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::NotAtAll => "but this career asks for none of it",
            Use::Little | Use::Partly | Use::Much | Use::AtTheHeart => {
                "but this career asks for only a little of it"
            }
        };
        format!("You like {doing}, {work}.")
    }

    fn skill_met(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        format!(
            "From the start, training expects you to manage {doing}{}: {}, that \
             level is already there.",
            expected.map_or("", evidence),
            by(basis)
        )
    }

    fn skill_short(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        format!(
            "From the start, training expects you to manage {doing}{}: {}, that \
             level is not there yet.",
            expected.map_or("", evidence),
            by(basis)
        )
    }

    fn learnable(&self) -> &'static str {
        "It can be learned."
    }

    fn skill_untried(&self, doing: &str) -> String {
        format!(
            "To try: {doing}. This career uses it, and too few of your answers say whether you can."
        )
    }

    fn few_answers(&self, doing: &str) -> String {
        format!(
            "To be confirmed: this career involves {doing}, and your answers say little about it yet."
        )
    }

    fn requirement_met(&self) -> &'static str {
        "From your answers, this condition is met."
    }

    fn requirement_unclear(&self) -> &'static str {
        "One condition is still to be checked."
    }

    fn requirement_unmet(&self) -> &'static str {
        "Not yet: you would need to meet one condition first."
    }

    fn young(&self, status: Status) -> Option<&'static str> {
        match status {
            Status::Established => None,
            Status::Emerging => {
                Some("This career is young: its name, training and pay are still moving.")
            }
            Status::Contested => Some(
                "This career is young and debated: well-informed people doubt that it will last as \
                 a job of its own.",
            ),
        }
    }
}

/// Whose word it is.
fn by(basis: Basis) -> &'static str {
    match basis {
        Basis::OneAnswer => "going by a single answer",
        Basis::Answers => "by your own account",
    }
}

fn evidence(level: Evidence) -> &'static str {
    match level {
        Evidence::LittleHelp => " with a little help",
        Evidence::Alone => " without help",
        Evidence::HasShown => " well enough to show someone how",
    }
}
