//! French.

use super::super::fr::quote;
use super::super::{Description, words};
use crate::catalog::lint::Doubt;
use crate::wording::french::{count, number};

#[expect(clippy::too_many_lines, reason = "a table")]
pub(in super::super) fn describe(doubt: &Doubt) -> Description {
    match doubt {
        Doubt::EmptyFamily => words(
            "aucun métier dans cette famille",
            "",
            "ajoutez-en un, ou supprimez la famille",
        ),
        Doubt::Indistinguishable { other } => words(
            format!(
                "ce métier demande exactement la même chose que {}",
                quote(other)
            ),
            "",
            "aucune réponse ne peut les départager ; dites en quoi ils diffèrent",
        ),
        Doubt::NearTwins {
            other,
            same_family: true,
        } => words(
            format!(
                "les intérêts de ce métier sont presque ceux de {}",
                quote(other)
            ),
            "",
            "départagez-les par un fait, ou citez l'un parmi les voisins de l'autre",
        ),
        Doubt::NearTwins {
            other,
            same_family: false,
        } => words(
            format!(
                "les intérêts de ce métier sont presque ceux de {}, d'une autre famille",
                quote(other)
            ),
            "",
            "départagez-les par un fait, ou mettez-les dans une même famille",
        ),
        Doubt::NoExamples => words(
            "ce métier n'a pas d'exemple",
            "",
            "dites pour quels scores il convient, et pour lesquels non",
        ),
        Doubt::IdleTrait { name } => words(
            format!("aucun quiz ne mesure {}", quote(name)),
            "déclaré ici",
            "ajoutez des questions qui le mesurent, ou retirez-le",
        ),
        Doubt::ThinTrait { name, found, least } => words(
            format!(
                "{} n'est mesuré que par {}",
                quote(name),
                count(*found, "question", "questions")
            ),
            "ici",
            format!(
                "une seule réponse étrange décide alors de tout\u{a0}; il en faut au moins {least}"
            ),
        ),
        Doubt::OrderOnly { name } => words(
            format!("{} n'est mesuré que par comparaison", quote(name)),
            "ici",
            "choisir entre des options dit ce qu'on préfère, jamais combien on l'aime\u{a0}; \
             ajoutez au moins une question à échelle (`Rating`)",
        ),
        Doubt::DominatedOption { better } => words(
            format!("cette option n'apporte rien de plus que {}", quote(better)),
            "elle en dit moins",
            "entre les deux, il n'y a pas de choix\u{a0}: faites pencher chacune vers un trait différent",
        ),
        Doubt::SameOptions => words(
            "toutes les options disent la même chose",
            "dans cette question",
            "quelle que soit la réponse, on n'apprend rien\u{a0}; faites pencher chacune vers un trait différent",
        ),
        Doubt::NearlyFlatCareer { sd, least } => words(
            format!(
                "les niveaux de ce métier se ressemblent presque tous (écart-type {}, mieux vaut {})",
                number(*sd),
                number(*least)
            ),
            "",
            "il conviendrait à peu près à tout le monde\u{a0}: dites ce qu'il utilise vraiment, et ce dont il se passe",
        ),
        Doubt::OnlyBoosts => words(
            "toutes les règles de ce métier parlent pour lui",
            "la première",
            "un métier a aussi des raisons contre\u{a0}: ajoutez une mise en garde (`Caution`), ou retirez des bonus",
        ),
        Doubt::UnreachableScore { low, high, always } => words(
            if *always {
                "ce seuil ne départage personne\u{a0}: toutes les réponses sont du même côté"
            } else {
                "aucune réponse au quiz n'atteint ce seuil"
            },
            "ce seuil",
            format!(
                "les réponses mènent ce score nettement sous {}, ou nettement au-dessus de {}, pas plus loin",
                number(low.ceil()),
                number(high.floor())
            ),
        ),
        Doubt::NeverHolds => words(
            "personne ne peut remplir cette condition",
            "à partir d'ici",
            "ses parties s'excluent\u{a0}; vouliez-vous `Any` au lieu de `All`\u{a0}?",
        ),
        Doubt::AlwaysHolds => words(
            "tout le monde remplit cette condition",
            "à partir d'ici",
            "la règle vaut alors pour tous et ne dit rien de la personne\u{a0}; resserrez la condition, ou retirez la règle",
        ),
        Doubt::ContradictingRequirements { other } => words(
            format!("cette exigence contredit {}", quote(other)),
            "celle-ci",
            "personne ne peut remplir les deux\u{a0}: le métier ne serait jamais proposé",
        ),
        Doubt::CancellingBoosts { other } => words(
            format!(
                "ce bonus et {} s'appliquent aux mêmes personnes, en sens contraire",
                quote(other)
            ),
            "celui-ci",
            "gardez-en un seul, de la différence",
        ),
    }
}
