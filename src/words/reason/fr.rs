//! Reasons in French.

use super::{Basis, ReasonWording, Use};
use crate::{capitalized, french};
use model::profile::{Evidence, Status};
use rules::SkillStanding;

pub(super) struct French;

impl ReasonWording for French {
    fn grounds(&self, sentence: &str, because: &str) -> String {
        french::grounds(sentence, because)
    }

    fn liked_and_used(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::AtTheHeart => "et c'est au cœur de ce métier",
            Use::Much => "et ce métier en demande beaucoup",
            Use::Partly => "et ce métier en demande une bonne part",
            Use::Little | Use::NotAtAll => "et ce métier en demande un peu",
        };
        format!("Tu aimes {doing}, {work}.")
    }

    fn liked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String> {
        let level = match skill {
            SkillStanding::Met => "tu as déjà le niveau attendu en début de formation.",
            SkillStanding::Short => {
                "tu n'as pas encore le niveau attendu en début de formation, et cela s'apprend."
            }
            SkillStanding::NotAsked | SkillStanding::Untried => return None,
        };
        Some(format!("{}, {level}", capitalized(by(basis))))
    }

    fn disliked_and_spared(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::NotAtAll => "et ce métier n'en demande pas",
            Use::Little => "et ce métier n'en demande qu'un peu",
            Use::Partly | Use::Much | Use::AtTheHeart => {
                "et ce n'est pas ce que ce métier demande le plus"
            }
        };
        format!("{} t'attire moins, {work}.", capitalized(doing))
    }

    fn disliked_and_used(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::AtTheHeart => "alors que c'est au cœur de ce métier",
            Use::Much => "alors que ce métier en demande beaucoup",
            Use::Partly => "alors que ce métier en demande une bonne part",
            Use::Little | Use::NotAtAll => "et ce métier en demande tout de même un peu",
        };
        format!("{} t'attire moins, {work}.", capitalized(doing))
    }

    fn disliked_and_able(&self, skill: SkillStanding, basis: Basis) -> Option<String> {
        (skill == SkillStanding::Met).then(|| {
            format!(
                "{}, tu as pourtant déjà le niveau attendu en début de formation.",
                capitalized(by(basis))
            )
        })
    }

    fn liked_and_spared(&self, doing: &str, used: Use) -> String {
        let work = match used {
            Use::NotAtAll => "mais ce métier n'en demande pas",
            Use::Little | Use::Partly | Use::Much | Use::AtTheHeart => {
                "mais ce métier n'en demande qu'un peu"
            }
        };
        format!("Tu aimes {doing}, {work}.")
    }

    fn skill_met(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        format!(
            "Dès le début, la formation attend que tu saches {doing}{} : {}, ce niveau \
             est déjà là.",
            expected.map_or("", evidence),
            by(basis)
        )
    }

    fn skill_short(&self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        format!(
            "Dès le début, la formation attend que tu saches {doing}{} : {}, ce niveau \
             n'est pas encore là.",
            expected.map_or("", evidence),
            by(basis)
        )
    }

    fn learnable(&self) -> &'static str {
        "Cela s'apprend."
    }

    fn skill_untried(&self, doing: &str) -> String {
        format!(
            "À essayer : {doing}. Ce métier s'en sert, et trop peu de tes réponses disent si tu \
             sais le faire."
        )
    }

    fn few_answers(&self, doing: &str) -> String {
        format!(
            "À confirmer : ce métier demande {}, et tes réponses en disent encore peu.",
            french::de(doing)
        )
    }

    fn requirement_met(&self) -> &'static str {
        "D'après tes réponses, cette condition est remplie."
    }

    fn requirement_unclear(&self) -> &'static str {
        "Une condition reste à vérifier."
    }

    fn requirement_unmet(&self) -> &'static str {
        "Pas encore : il te faudrait d'abord remplir une condition."
    }

    fn young(&self, status: Status) -> Option<&'static str> {
        match status {
            Status::Established => None,
            Status::Emerging => {
                Some("Ce métier est jeune : son nom, ses formations et sa paie bougent encore.")
            }
            Status::Contested => Some(
                "Ce métier est jeune et discuté : des personnes bien informées doutent qu'il reste \
                 un métier à part entière.",
            ),
        }
    }
}

/// Whose word it is.
fn by(basis: Basis) -> &'static str {
    match basis {
        Basis::OneAnswer => "d'après une seule réponse",
        Basis::Answers => "d'après toi",
    }
}

fn evidence(level: Evidence) -> &'static str {
    match level {
        Evidence::LittleHelp => " avec un peu d'aide",
        Evidence::Alone => " sans aide",
        Evidence::HasShown => " au point de montrer à quelqu'un comment faire",
    }
}
