//! What would change, in French.

use super::ChangeWording;
use crate::french;
use rules::counterfactual::Goal;

pub(super) struct French;

impl ChangeWording for French {
    fn heading(&self) -> &'static str {
        "Ce qui changerait sa place"
    }

    fn intro(&self) -> &'static str {
        "Ces lignes montrent sur quoi le résultat repose. Une compétence se travaille ; tes goûts sont \
         à toi, et rien ici ne conseille d'en changer."
    }

    fn no_list(&self) -> &'static str {
        "Tes réponses ne suffisent pas encore pour une liste : il n'y a pas de place à comparer."
    }

    fn closed(&self) -> &'static str {
        "Une condition sur ta situation n'est pas remplie aujourd'hui. D'autres réponses sur tes goûts \
         ou tes compétences n'y changeraient rien."
    }

    fn there(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => "Il est déjà dans la liste des pistes.",
            Goal::Front => "Il vient déjà en premier.",
        }
    }

    fn raise(&self, goal: Goal, skill: &str, from: f64, to: f64) -> String {
        let end = match goal {
            Goal::List => "il entrerait dans la liste",
            Goal::Front => "il viendrait en premier",
        };
        format!(
            "À travailler, si tu en as envie : avec « {skill} » à {to:.0} sur 100 au lieu de {from:.0}, \
             {end}."
        )
    }

    fn no_raise(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => "Progresser dans une seule compétence ne le mettrait pas dans la liste.",
            Goal::Front => "Progresser dans une seule compétence ne le mettrait pas en premier.",
        }
    }

    fn none_short(&self) -> &'static str {
        "D'après tes réponses, aucune compétence attendue au début de la formation ne manque : ce n'est \
         pas là que cela se joue."
    }

    fn answers(&self, goal: Goal, n: usize) -> String {
        let questions = if n < 2 {
            "à cette question".to_owned()
        } else {
            format!("à ces {n} questions")
        };
        let end = match goal {
            Goal::List => "il serait dans la liste",
            Goal::Front => "il viendrait en premier",
        };
        format!("Si tu avais répondu autrement {questions}, {end} :")
    }

    fn instead(&self, prompt: &str, from: &str, to: &str) -> String {
        format!("« {prompt} » : {to} (au lieu de : {from})")
    }

    fn order(&self, labels: &[&str]) -> String {
        labels.join(", puis ")
    }

    fn not_within(&self, goal: Goal, n: usize) -> String {
        let end = match goal {
            Goal::List => "dans la liste",
            Goal::Front => "en premier",
        };
        match n {
            0 => format!(
                "Aucune petite série d'autres réponses n'a été trouvée pour le mettre {end}."
            ),
            1 => format!(
                "Changer une seule réponse ne le mettrait pas {end}, quelle qu'elle soit. Au-delà, \
                 le programme n'a pas cherché."
            ),
            n => format!(
                "Changer jusqu'à {n} réponses ne le mettrait pas {end}, quelles qu'elles soient. \
                 Au-delà, le programme n'a pas cherché."
            ),
        }
    }

    fn never(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => {
                "Changer des réponses, même toutes à la fois, ne le mettrait jamais dans la liste."
            }
            Goal::Front => {
                "Changer des réponses, même toutes à la fois, ne le mettrait jamais en premier."
            }
        }
    }

    fn one_move(&self) -> &'static str {
        "Pour des cases à cocher ou un classement, changer veut dire ici : une case, ou un choix \
         déplacé."
    }

    fn carried_heading(&self) -> &'static str {
        "Les réponses qui portent sa place"
    }

    fn carried(&self, goal: Goal, n: usize) -> String {
        let without = if n < 2 {
            "Sans cette réponse".to_owned()
        } else {
            format!(
                "Sans l'une de ces {}",
                french::count(n, "réponse", "réponses")
            )
        };
        match goal {
            Goal::List => format!("{without}, il ne serait plus dans la liste :"),
            Goal::Front => format!("{without}, un autre métier viendrait en premier :"),
        }
    }

    fn carried_by_none(&self) -> &'static str {
        "Même sans l'une de tes réponses, il garderait sa place."
    }
}
