//! Explanations in French.

use super::ExplainWording;
use crate::french;
use model::traits::Domain;
use rules::Status;

pub(super) struct French;

impl ExplainWording for French {
    fn title(&self, career: &str) -> String {
        format!("Toi et ce métier : {career}")
    }

    fn place(&self, status: Status) -> &'static str {
        match status {
            Status::Main => "Sur la page : dans la liste « Des pistes à explorer ».",
            Status::Further => "Sur la page : dans la liste « Un peu plus loin ».",
            Status::Listed => "Comparé aux autres métiers, et pas montré sur la page.",
            Status::NotYet => "Pas encore : une condition n'est pas remplie aujourd'hui.",
        }
    }

    fn no_list(&self) -> &'static str {
        "Tes réponses ne portent pas de liste : ces nombres ne classent pas ce métier."
    }

    fn intro(&self) -> &'static str {
        "Ces nombres sont pour la personne qui t'accompagne. Ils comptent en écarts-types d'un \
         groupe de référence simulé : 0 est le milieu du groupe, un nombre positif rapproche, un \
         nombre négatif éloigne. Ils ne mesurent ni les capacités ni la réussite."
    }

    fn reasons_heading(&self) -> &'static str {
        "En mots"
    }

    fn no_reason(&self) -> &'static str {
        "Tes réponses ne donnent pas de raison particulière, ni pour ni contre."
    }

    fn answers_heading(&self) -> &'static str {
        "Réponse par réponse"
    }

    fn traits_heading(&self) -> &'static str {
        "Dimension par dimension"
    }

    fn start(&self) -> &'static str {
        "Départ, sans aucune réponse"
    }

    fn change_nothing(&self, n: usize) -> String {
        let change = if n < 2 {
            "qui ne change rien ici"
        } else {
            "qui ne changent rien ici"
        };
        format!("{} {change}", french::count(n, "réponse", "réponses"))
    }

    fn side(&self, name: &str, domain: Domain) -> String {
        match domain {
            Domain::Interest => format!("{name} (intérêt)"),
            Domain::Skill => format!("{name} (compétence)"),
        }
    }

    fn rule(&self, because: &str) -> String {
        format!("Règle du métier : {because}")
    }

    fn total(&self) -> &'static str {
        "Total : l'accord entre tes réponses et ce métier"
    }

    fn exact(&self, total: f64) -> String {
        format!(
            "La somme des lignes est le total, dans les deux calculs. Elles sont arrondies à trois \
             décimales ; le total exact est {}.",
            total.to_string().replace('.', ",").replace('-', "−")
        )
    }

    fn rivals_heading(&self) -> &'static str {
        "Trop proches pour être départagées"
    }

    fn no_rivals(&self) -> &'static str {
        "Aucun autre métier : tes réponses distinguent celui-ci de tous les autres."
    }

    fn not_yet(&self) -> &'static str {
        "Une condition n'est pas remplie : ce métier n'est pas comparé aux autres."
    }

    fn signed(&self, value: f64) -> String {
        super::signed(value, ',')
    }
}
