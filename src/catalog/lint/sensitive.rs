//! Questions that a school may not ask, or that no career needs the answer to.

use std::sync::LazyLock;

use crate::check::scope::Scope;
use crate::codes::privacy::Privacy;
use crate::lint::phrases::Phrases;
use crate::lint::report_part;
use crate::source::{Quiz, Text};

/// What tells who a person is, belongs to the special categories of the GDPR (article 9), or to the
/// family's purse.
///
/// Each speaks to the person: *ta santé* is a question, *expliquer une règle de santé* an activity.
const SENSITIVE: &[&str] = &[
    // Who the person is, and where to find them
    "ton nom",
    "ton prénom",
    "quel âge as-tu",
    "quel est ton âge",
    "ton adresse",
    "ton quartier",
    "où habites-tu",
    "ton code postal",
    "ton numéro",
    "ton email",
    "date de naissance",
    "lieu de naissance",
    "es-tu né",
    "es-tu née",
    "your name",
    "your first name",
    "your surname",
    "your age",
    "how old are you",
    "your address",
    "where do you live",
    "your zip code",
    "your postcode",
    "your phone number",
    "your email",
    "date of birth",
    "birth date",
    "your birthday",
    "were you born",
    // Origin and gender
    "ta nationalité",
    "ton pays d'origine",
    "tes origines",
    "your nationality",
    "your origin",
    "your origins",
    "fille ou garçon",
    "fille ou un garçon",
    "ton sexe",
    "ton genre",
    "girl or boy",
    "girl or a boy",
    "your sex",
    "your gender",
    // Health
    "ta santé",
    "es-tu malade",
    "as-tu une maladie",
    "ton handicap",
    "as-tu un handicap",
    "es-tu enceinte",
    "your health",
    "do you have an illness",
    "your disability",
    "do you have a disability",
    "are you pregnant",
    // What the person believes
    "ta religion",
    "tes croyances",
    "es-tu croyant",
    "es-tu croyante",
    "tes opinions politiques",
    "ton parti",
    "pour qui votes-tu",
    "ton syndicat",
    "es-tu syndiqué",
    "es-tu syndiquée",
    "your religion",
    "your beliefs",
    "are you religious",
    "your political views",
    "your political opinions",
    "your party",
    "your union",
    "your trade union",
    // The family's purse
    "revenus de ta famille",
    "revenu de ta famille",
    "revenus de tes parents",
    "tes parents gagnent",
    "ta famille gagne",
    "your family income",
    "your family's income",
    "your parents earn",
    "your family earn",
    "your family earns",
];

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(SENSITIVE.iter().copied()));

/// Reports items and questions that ask what is nobody's business, in their prompts and answers.
pub(crate) fn check(scope: &mut Scope<'_>, source: &Quiz<'_>) {
    for item in &source.items {
        for text in item.prompts() {
            check_text(scope, text);
        }
    }
    for context in &source.context {
        for text in context.prompts() {
            check_text(scope, text);
        }
    }
}

fn check_text(scope: &mut Scope<'_>, text: &Text<'_>) {
    for said in [&text.fr, &text.en] {
        if let Some(found) = PHRASES.find(said) {
            let word = found.to_owned();
            report_part(scope, said, found, Privacy::SensitiveQuestion { word });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PHRASES;

    #[test]
    fn questions_about_the_person_are_told_from_activities() {
        for asked in [
            "Quelle est ta date de naissance ?",
            "Es-tu une fille ou un garçon ?",
            "Combien tes parents gagnent-ils ?",
            "Do you have a disability?",
            "What is your zip code?",
            "What is your family's income?",
        ] {
            assert!(PHRASES.find(asked).is_some(), "{asked}");
        }
        for asked in [
            "Expliquer une règle de santé à des enfants",
            "Adapter un jeu pour une personne qui a un handicap",
            "Accueillir une femme enceinte",
            "Étudier l'histoire des religions",
            "Aller loin de chez toi",
            "Give a game a name",
            "Debate a political question",
        ] {
            assert_eq!(PHRASES.find(asked), None, "{asked}");
        }
    }
}
