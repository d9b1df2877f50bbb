//! The sentences of the result page: what a student reads, and their family over the shoulder.
//!
//! No percentage, no rank, no verdict; the same care in both languages.

use rules::State;

use crate::{english, french};

/// How many questions of a kind were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered {
    /// So many were.
    pub answered: usize,
    /// So many were asked.
    pub of: usize,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading of the page.
    pub fn title(self) -> &'static str { fr: "Tes pistes", en: "Your leads" }
    /// The first words, which depend on what the answers carry.
    pub fn opening(self, state: State) -> &'static str {
        match state {
            State::Ok =>
                fr: "Merci d'avoir pris le temps de répondre. Tes réponses montrent déjà des \
                     directions : voici des pistes à explorer, famille par famille. Garde ce qui \
                     te parle, laisse le reste.",
                en: "Thank you for taking the time to answer. Your answers already point in some \
                     directions: here are leads to explore, family by family. Keep what speaks to \
                     you, leave the rest.",
            State::Flat =>
                fr: "Merci d'avoir pris le temps de répondre. Pour l'instant, aucun de tes \
                     intérêts ne se détache nettement des autres : une liste de métiers serait \
                     inventée. Voici plutôt des portes d'entrée variées, pour découvrir laquelle \
                     tu as envie de pousser.",
                en: "Thank you for taking the time to answer. For now, none of your interests \
                     clearly stands out from the others: a list of careers would be made up. Here \
                     are some varied ways in instead, to find out which door you feel like \
                     pushing.",
            State::NothingAttractsYet =>
                fr: "Merci d'avoir répondu franchement. Pour l'instant, aucune des activités \
                     proposées ne t'attire beaucoup, et tu as le droit de le dire. Rien ne \
                     presse : voici de quoi essayer avant de choisir quoi que ce soit.",
                en: "Thank you for answering frankly. For now, none of the activities we offered \
                     draws you much, and that is fine to say. There is no hurry: here are things \
                     to try before choosing anything at all.",
            State::NothingMeasured =>
                fr: "Il n'y a pas encore de quoi parler de toi : aucune réponse ne dit ce qui \
                     t'attire ou ce que tu sais faire. Ce n'est pas grave, on peut commencer \
                     autrement.",
                en: "There is not enough yet to talk about you: no answer says what draws you or \
                     what you can do. That is all right, we can start another way.",
        }
    }
    /// The first words where too few answers carry no list: so many activities of all have too few.
    pub fn too_early(self, silent: usize, all: usize) -> String {
        fr: {
            let lacking = if silent == 1 {
                "n'a pas encore assez de réponses"
            } else {
                "n'ont pas encore assez de réponses"
            };
            format!(
                "Merci pour ces premières réponses. Il est trop tôt pour dire ce qui t'attire le \
                 plus : {} sur {all} {lacking}. En attendant, voici des portes d'entrée \
                 variées.",
                french::count(silent, "activité", "activités"),
            )
        },
        en: {
            let lack = if silent == 1 { "does not" } else { "do not" };
            format!(
                "Thank you for these first answers. It is too early to say what draws you most: \
                 {silent} of {} {lack} have enough answers yet. In the meantime, here are some \
                 varied ways in.",
                english::count(all, "activity", "activities"),
            )
        },
    }
    /// What to do for a result, where answers are missing for one; followed by a command.
    pub fn how_to_get_a_result(self) -> &'static str {
        fr: "Pour obtenir un résultat, réponds aux questions à ton rythme. Tu peux en passer : \
             deux ou trois réponses par activité suffisent souvent.",
        en: "To get a result, answer the questions at your own pace. You may skip some: two or \
             three answers an activity are often enough.",
    }
    /// The heading of the main list.
    pub fn main_heading(self) -> &'static str {
        fr: "Des pistes à explorer",
        en: "Leads to explore",
    }
    /// How to read the main list.
    pub fn main_intro(self) -> &'static str {
        fr: "« Solide », « à confirmer », « ouverte » : ces mots disent à quel point tes réponses \
             portent une piste, pas si tu dois la suivre. Le signe + va dans le sens du métier, le \
             signe − fait hésiter.",
        en: "“Solid”, “to confirm”, “open”: these words say how firmly your answers carry a lead, \
             not whether you should follow it. The sign + speaks for the career, the sign − gives \
             pause.",
    }
    /// The heading of the leads that the main list does not show.
    pub fn further_heading(self) -> &'static str { fr: "Un peu plus loin", en: "Further afield" }
    /// How to read them.
    pub fn further_intro(self) -> &'static str {
        fr: "D'autres familles, à ne pas écarter trop vite.",
        en: "Other families, not to be ruled out too soon.",
    }
    /// The heading of the careers with an unmet condition.
    pub fn not_yet_heading(self) -> &'static str { fr: "Pas encore", en: "Not yet" }
    /// How to read them.
    pub fn not_yet_intro(self) -> &'static str {
        fr: "Ces métiers rejoignent tes réponses, mais une condition n'est pas remplie \
             aujourd'hui. Une situation, cela change.",
        en: "These careers meet your answers, but one condition does not hold today. Situations \
             change.",
    }
    /// The heading of the leads where there is no list.
    pub fn leads_heading(self) -> &'static str { fr: "Des portes d'entrée", en: "Ways in" }
    /// How to read them.
    pub fn leads_intro(self) -> &'static str {
        fr: "Un métier par famille, pour ouvrir l'éventail. Ce n'est pas un choix fait à ta place.",
        en: "One career from each family, to widen the view. Nothing here is chosen for you.",
    }
    /// Some careers of the list are too close to tell apart.
    pub fn too_close(self, titles: &[&str]) -> String {
        fr: format!(
            "Entre {}, tes réponses ne tranchent pas : ces pistes sont trop proches.",
            french::list(titles)
        ),
        en: format!(
            "Between {}, your answers do not decide: these leads are too close.",
            english::list(titles)
        ),
    }
    /// All careers of the list are.
    pub fn all_too_close(self) -> &'static str {
        fr: "Ces pistes sont trop proches pour que tes réponses les départagent : leur ordre ne \
             veut rien dire.",
        en: "These leads are too close for your answers to tell them apart: their order means \
             nothing.",
    }
    /// Many of them are, too many to name.
    pub fn many_too_close(self) -> &'static str {
        fr: "Plusieurs de ces pistes sont trop proches pour que tes réponses les départagent : \
             leur ordre ne veut presque rien dire.",
        en: "Several of these leads are too close for your answers to tell them apart: their order \
             means next to nothing.",
    }
    /// Careers that are not shown and are too close to those that are: some by name, and so many
    /// more.
    pub fn also_close(self, titles: &[&str], more: usize) -> String {
        fr: {
            let more = (more > 0).then(|| french::count(more, "autre", "autres"));
            let all: Vec<&str> = titles.iter().copied().chain(more.as_deref()).collect();
            format!("Tout près aussi : {}.", french::list(&all))
        },
        en: {
            let more = (more > 0).then(|| format!("{more} more"));
            let all: Vec<&str> = titles.iter().copied().chain(more.as_deref()).collect();
            format!("Also very close: {}.", english::list(&all))
        },
    }
    /// The heading of the next steps.
    pub fn next_heading(self) -> &'static str { fr: "Et maintenant", en: "What comes next" }
    /// To read a sheet; followed by a command.
    pub fn read_a_sheet(self, title: &str) -> String {
        fr: format!("Lis une fiche à tête reposée, par exemple celle-ci : {title}."),
        en: format!("Read a career sheet in your own time, for instance this one: {title}."),
    }
    /// To read about any career, where there is no lead; followed by a command.
    pub fn browse_careers(self) -> &'static str {
        fr: "Feuillette les fiches de métiers, sans rien chercher de précis.",
        en: "Leaf through the career sheets, without looking for anything in particular.",
    }
    /// To talk to somebody about a lead; followed by the author's advice, if any.
    pub fn talk(self, title: &str) -> String {
        fr: format!("Parle avec quelqu'un, par exemple pour la piste « {title} »."),
        en: format!("Talk to someone, for instance about the lead “{title}”."),
    }
    /// To talk to somebody, where there is no lead.
    pub fn talk_to_anyone(self) -> &'static str {
        fr: "Parle avec quelqu'un : une personne qui aime son métier, ou qui t'accompagne dans ton \
             orientation. Demande-lui comment se passe une vraie semaine.",
        en: "Talk to someone: a person who likes their job, or who is guiding you through these \
             choices. Ask them what a real week looks like.",
    }
    /// To try something for a lead; followed by the author's advice.
    pub fn try_one_thing(self, title: &str) -> String {
        fr: format!("Essaie une petite chose, par exemple pour la piste « {title} »."),
        en: format!("Try one small thing, for instance for the lead “{title}”."),
    }
    /// Things that anybody can try, at least three.
    pub fn generic_tries(self) -> [&'static str; 3] {
        fr: [
            "Passe une heure avec quelqu'un pendant son travail, et note ce qui t'a plu ou ennuyé.",
            "Fabrique ou répare une petite chose, du début à la fin.",
            "Aide quelqu'un à comprendre ou à organiser quelque chose, et vois si le temps passe \
             vite.",
        ],
        en: [
            "Spend an hour with someone at work, and note what you enjoyed and what bored you.",
            "Make or repair one small thing, from start to finish.",
            "Help someone understand or organize something, and see whether time flies.",
        ],
    }
    /// The heading of the notes about this answer sheet.
    pub fn notes_heading(self) -> &'static str { fr: "À noter", en: "Please note" }
    /// The heading of the words for the family.
    pub fn family_heading(self) -> &'static str { fr: "Pour la famille", en: "For the family" }
    /// What a family should know.
    pub fn family(self, state: State) -> &'static str {
        match state {
            State::Ok | State::Flat | State::NothingAttractsYet =>
                fr: "Ces pistes viennent de réponses données un jour précis. Elles ouvrent une \
                     conversation ; elles ne mesurent ni les capacités ni les chances, et ne \
                     décident de rien.",
                en: "These leads come from answers given on one particular day. They open a \
                     conversation; they measure neither abilities nor chances, and they decide \
                     nothing.",
            State::NothingMeasured =>
                fr: "Ces pistes sont des exemples, sans lien avec des réponses. Elles ouvrent une \
                     conversation ; elles ne mesurent ni les capacités ni les chances, et ne \
                     décident de rien.",
                en: "These leads are examples, drawn from no answers. They open a conversation; \
                     they measure neither abilities nor chances, and they decide nothing.",
        }
    }
    /// The heading of what the result rests on.
    pub fn basis_heading(self) -> &'static str {
        fr: "Sur quoi cela repose",
        en: "What this rests on",
    }
    /// What the result rests on: the questions about the person, and those about their situation.
    pub fn basis(self, about_you: Answered, situation: Answered) -> String {
        fr: {
            let situation = match situation.of {
                0 => String::new(),
                of => format!(" et à {} des {of} sur ta situation", situation.answered),
            };
            format!(
                "Tu as répondu à {} des {} questions sur toi{situation} : ce résultat repose sur \
                 ces réponses, et sur rien d'autre. Aimer une activité aujourd'hui renseigne peu \
                 sur la satisfaction au travail plus tard : cela aide à choisir quoi explorer, pas \
                 à prédire.",
                about_you.answered, about_you.of,
            )
        },
        en: {
            let situation = match situation.of {
                0 => String::new(),
                of => format!(" and {} of the {of} about your situation", situation.answered),
            };
            format!(
                "You answered {} of the {} questions about you{situation}: this result rests on \
                 those answers and on nothing else. Liking an activity today says little about \
                 being satisfied at work later: it helps to choose what to explore, not to \
                 predict.",
                about_you.answered, about_you.of,
            )
        },
    }
}
