//! The result page in French.

use super::{Answered, Certainty, GuessFound, Leaning, Points, ReportWording};
use crate::french;
use model::traits::Domain;
use rules::State;
use rules::adaptive::Stop;

pub(super) struct French;

impl ReportWording for French {
    fn title(&self) -> &'static str {
        "Tes pistes"
    }

    fn opening(&self, state: State) -> &'static str {
        match state {
            State::Ok => {
                "Merci d'avoir pris le temps de répondre. Tes réponses montrent déjà des \
                 directions : voici des pistes à explorer, famille par famille. Garde ce qui te \
                 parle, laisse le reste."
            }
            State::Flat => {
                "Merci d'avoir pris le temps de répondre. Pour l'instant, aucun de tes intérêts ne \
                 se détache nettement des autres : une liste de métiers serait inventée. Voici \
                 plutôt des portes d'entrée variées, pour découvrir laquelle tu as envie de pousser."
            }
            State::NothingAttractsYet => {
                "Merci d'avoir répondu franchement. Pour l'instant, aucune des activités proposées \
                 ne t'attire beaucoup, et tu as le droit de le dire. Rien ne presse : voici de \
                 quoi essayer avant de choisir quoi que ce soit."
            }
            State::NothingMeasured => {
                "Il n'y a pas encore de quoi parler de toi : aucune réponse ne dit ce qui t'attire \
                 ou ce que tu sais faire. Ce n'est pas grave, on peut commencer autrement."
            }
        }
    }

    fn too_early(&self, silent: usize, topics: usize) -> String {
        let lacking = if silent == 1 {
            "n'a pas encore assez de réponses"
        } else {
            "n'ont pas encore assez de réponses"
        };
        format!(
            "Merci pour ces premières réponses. Il est trop tôt pour dire ce qui t'attire le plus : \
             {} sur {topics} {lacking}. En attendant, voici des portes d'entrée variées.",
            french::count(silent, "sujet", "sujets"),
        )
    }

    fn how_to_get_a_result(&self) -> &'static str {
        "Pour obtenir un résultat, réponds aux questions à ton rythme. Tu peux en passer : deux \
         ou trois réponses par sujet suffisent souvent."
    }

    fn portrait_heading(&self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest => "Ce qui t'attire, d'après toi",
            Domain::Skill => "Ce que tu sais faire, d'après toi",
        }
    }

    fn in_between(&self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest => "parfois oui, parfois non",
            Domain::Skill => "en chemin",
        }
    }

    fn to_confirm(&self, domain: Domain, leaning: Leaning) -> &'static str {
        match (leaning, domain) {
            (Leaning::High, _) => "plutôt oui, à confirmer",
            (Leaning::Low, Domain::Interest) => "plutôt non, à confirmer",
            (Leaning::Low, Domain::Skill) => "pas encore, à confirmer",
            (Leaning::Neither, _) => "entre les deux, à confirmer",
        }
    }

    fn nothing_told(&self, names: &[&str]) -> String {
        format!(
            "Tes réponses n'en disent rien pour l'instant : {}.",
            french::list(names)
        )
    }

    fn main_heading(&self) -> &'static str {
        "Des pistes à explorer"
    }

    fn main_intro(&self) -> &'static str {
        "« Solide », « à confirmer », « ouverte » : ces mots disent à quel point tes réponses \
         portent une piste, pas si tu dois la suivre. Le signe + va dans le sens du métier, le \
         signe − fait hésiter."
    }

    fn further_heading(&self) -> &'static str {
        "Un peu plus loin"
    }

    fn further_intro(&self) -> &'static str {
        "D'autres familles, à ne pas écarter trop vite."
    }

    fn not_yet_heading(&self) -> &'static str {
        "Pas encore"
    }

    fn not_yet_intro(&self) -> &'static str {
        "Ces métiers rejoignent tes réponses, mais une condition n'est pas remplie aujourd'hui. \
         Une situation, cela change."
    }

    fn leads_heading(&self) -> &'static str {
        "Des portes d'entrée"
    }

    fn leads_intro(&self) -> &'static str {
        "Un métier par famille, pour ouvrir l'éventail. Ce n'est pas un choix fait à ta place."
    }

    fn standing(&self, points: Points, certainty: Certainty) -> String {
        let points = match points {
            Points::Many => "Beaucoup de points communs",
            Points::Several => "Plusieurs points communs",
            Points::Some => "Quelques points communs",
        };
        let certainty = match certainty {
            Certainty::Solid => "piste solide",
            Certainty::ToConfirm => "piste à confirmer",
            Certainty::Open => "piste ouverte",
        };
        format!("{points} avec tes réponses, {certainty}")
    }

    fn too_close(&self, titles: &[&str]) -> String {
        format!(
            "Entre {}, tes réponses ne tranchent pas : ces pistes sont trop proches.",
            french::list(titles)
        )
    }

    fn all_too_close(&self) -> &'static str {
        "Ces pistes sont trop proches pour que tes réponses les départagent : leur ordre ne veut \
         rien dire."
    }

    fn many_too_close(&self) -> &'static str {
        "Plusieurs de ces pistes sont trop proches pour que tes réponses les départagent : leur \
         ordre ne veut presque rien dire."
    }

    fn also_close(&self, titles: &[&str], more: usize) -> String {
        let more = (more > 0).then(|| french::count(more, "autre", "autres"));
        let all: Vec<&str> = titles.iter().copied().chain(more.as_deref()).collect();
        format!("Tout près aussi : {}.", french::list(&all))
    }

    fn quote(&self, prompt: &str, answer: &str) -> String {
        format!("« {prompt} » : {answer}")
    }

    fn none_of_these(&self) -> &'static str {
        "aucune de ces réponses"
    }

    fn ranked_first(&self, label: &str) -> String {
        format!("en premier, {label}")
    }

    fn next_heading(&self) -> &'static str {
        "Et maintenant"
    }

    fn read_a_sheet(&self, title: &str) -> String {
        format!("Lis une fiche à tête reposée, par exemple celle-ci : {title}.")
    }

    fn browse_careers(&self) -> &'static str {
        "Feuillette les fiches de métiers, sans rien chercher de précis."
    }

    fn talk(&self, title: &str) -> String {
        format!("Parle avec quelqu'un, par exemple pour la piste « {title} ».")
    }

    fn talk_to_anyone(&self) -> &'static str {
        "Parle avec quelqu'un : une personne qui aime son métier, ou qui t'accompagne dans ton \
         orientation. Demande-lui comment se passe une vraie semaine."
    }

    fn try_one_thing(&self, title: &str) -> String {
        format!("Essaie une petite chose, par exemple pour la piste « {title} ».")
    }

    fn generic_tries(&self) -> [&'static str; 3] {
        [
            "Passe une heure avec quelqu'un pendant son travail, et note ce qui t'a plu ou ennuyé.",
            "Fabrique ou répare une petite chose, du début à la fin.",
            "Aide quelqu'un à comprendre ou à organiser quelque chose, et vois si le temps passe \
             vite.",
        ]
    }

    fn guesses_heading(&self) -> &'static str {
        "Tes idées de départ"
    }

    fn guessed(&self, found: GuessFound, titles: &[&str]) -> String {
        let titles = quoted(titles);
        match found {
            GuessFound::Shown => {
                format!("Tu y pensais, et tes réponses y mènent aussi : {titles}.")
            }
            GuessFound::Close => format!(
                "Tu y pensais, et c'est tout près de tes pistes : {titles}. Tes réponses ne \
                 permettent pas de trancher."
            ),
            GuessFound::FamilyShown => format!(
                "Tu pensais à {titles}. Tes pistes n'en sont pas loin : un autre métier de la même \
                 famille y est."
            ),
            GuessFound::NotYet => format!(
                "Tu pensais à {titles}. D'après ta situation d'aujourd'hui, il manque une condition ; \
                 cela peut changer."
            ),
            GuessFound::Elsewhere => format!(
                "Tu pensais à {titles}. Tes réponses de ce jour mènent plutôt ailleurs ; cela ne \
                 ferme aucune porte, et ton envie compte."
            ),
            GuessFound::NoListYet => format!(
                "Tu pensais à {titles}. Tes réponses n'en disent pas encore assez ; garde cette idée."
            ),
        }
    }

    fn explain_guess(&self, career: &str, others: &[&str]) -> String {
        let others = match others {
            [] => String::new(),
            _ => format!(" De même pour {}.", french::list(others)),
        };
        format!(
            "Pour voir pourquoi, réponse par réponse : `boussole explain FEUILLE {career}`, où \
             FEUILLE est le fichier de tes réponses.{others}"
        )
    }

    fn surprise(&self, title: &str) -> String {
        format!("Tu n'y pensais peut-être pas : « {title} ». Va voir ce qui t'y attire.")
    }

    fn notes_heading(&self) -> &'static str {
        "À noter"
    }

    fn family_heading(&self) -> &'static str {
        "Pour la famille"
    }

    fn family(&self, state: State) -> &'static str {
        match state {
            State::Ok | State::Flat | State::NothingAttractsYet => {
                "Ces pistes viennent de réponses données un jour précis. Elles ouvrent une \
                 conversation ; elles ne mesurent ni les capacités ni les chances, et ne décident \
                 de rien."
            }
            State::NothingMeasured => {
                "Ces pistes sont des exemples, sans lien avec des réponses. Elles ouvrent une \
                 conversation ; elles ne mesurent ni les capacités ni les chances, et ne décident \
                 de rien."
            }
        }
    }

    fn basis_heading(&self) -> &'static str {
        "Sur quoi cela repose"
    }

    fn basis(&self, about_you: Answered, situation: Answered) -> String {
        let situation = match situation.of {
            0 => String::new(),
            of => format!(" et à {} des {of} sur ta situation", situation.answered),
        };
        format!(
            "Tu as répondu à {} des {} questions sur toi{situation} : ce résultat repose sur ces \
             réponses, et sur rien d'autre. Aimer une activité aujourd'hui renseigne peu sur la \
             satisfaction au travail plus tard : cela aide à choisir quoi explorer, pas à prédire.",
            about_you.answered, about_you.of,
        )
    }

    fn open_questions(&self, stop: Option<Stop>, open: usize) -> String {
        let Some(stop) = stop else {
            let left = french::count(open, "question ouverte", "questions ouvertes");
            return format!("Il reste {left} ; y répondre peut encore changer les pistes.");
        };
        let why = match stop {
            Stop::Sure => "Tes réponses suffisent pour proposer ces familles de métiers.",
            Stop::Settled => {
                "D'autres réponses ne changeraient sans doute presque rien à cette page."
            }
            Stop::NoList => {
                "Pour l'instant, tes réponses ne dessinent pas de piste nette, et quelques questions de \
                 plus n'y suffiraient sans doute pas."
            }
            Stop::Longest => "C'est assez de questions pour une fois.",
            Stop::Complete => "Tu as vu toutes les questions.",
        };
        let left = french::count(open, "question reste ouverte", "questions restent ouvertes");
        match stop {
            Stop::Longest => format!("{why} {left} : y répondre peut préciser les pistes."),
            Stop::Sure | Stop::Settled | Stop::NoList | Stop::Complete => {
                format!("{why} {left}, si tu veux préciser.")
            }
        }
    }
}

fn quoted(titles: &[&str]) -> String {
    let quoted: Vec<String> = titles.iter().map(|title| format!("« {title} »")).collect();
    french::list(&quoted.iter().map(String::as_str).collect::<Vec<_>>())
}
