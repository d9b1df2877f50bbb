//! The lesson that goes from topics to job sheets.

use super::{Counts, Plan, step};

say! {
    /// The sentences of the lesson.
    pub struct Words;

    /// What whoever leads it reads.
    pub(super) fn plan(self, n: &Counts) -> Plan {
        fr: Plan {
            title: "Des thèmes aux métiers".to_owned(),
            opening: format!(
                "Chaque élève dit parmi {} thèmes ce qui l'attire, reçoit quelques métiers à \
                 regarder et en lit deux fiches.",
                n.topics
            ),
            aims: vec![
                "Mettre des mots sur ce qui attire, sans partir d'un métier.",
                "Lire une fiche : une journée, ce qui est difficile, les études.",
                "Repartir avec un métier à regarder et une question à poser à quelqu'un.",
            ],
            before: vec![
                "Une salle informatique, un poste pour chaque élève ; ouvrir le quiz sur un poste \
                 d'élève la veille.".to_owned(),
                "Lire la page « Pour quoi Boussole est fait » et avoir prévenu les familles (page \
                 « Pour les parents »).".to_owned(),
                format!(
                    "Une feuille d'élève pour chacune et chacun ; au vidéoprojecteur, la liste des \
                     {} métiers en {} familles.",
                    n.careers,
                    n.families
                ),
                format!(
                    "Sans ordinateur, la feuille d'élève suffit : les {} thèmes à cocher, puis des \
                     métiers à regarder pour chacun. Imprimez ces fiches, ou passez par le CDI.",
                    n.topics
                ),
            ],
            steps: vec![
                step(
                    5,
                    "Écouter, et dire un thème que l'on regarde déjà en ligne.",
                    "La première page du quiz. « Il n'y a pas de bonne réponse. Rien n'est noté, \
                     et personne ne verra tes réponses. »",
                ),
                step(
                    15,
                    format!(
                        "Chacune et chacun pour soi, en silence : {} thèmes, ses préférés ({} au \
                         plus), puis les questions jusqu'au résultat.",
                        n.topics,
                        n.favourites
                    ),
                    "La page « Tes réponses ». Aider à lire un mot, jamais à choisir.",
                ),
                step(
                    12,
                    "Choisir deux métiers de sa page, ouvrir les fiches et noter : une journée, ce \
                     qui est difficile, les études.",
                    "Une fiche au choix de la classe : où se trouvent la journée, les sources, les \
                     dates.",
                ),
                step(
                    10,
                    "À deux : chacune et chacun raconte une surprise de sa fiche, sans montrer sa \
                     liste. L'autre pose une question.",
                    "« Qu'est-ce qui t'étonne ? » « Qu'est-ce que tu voudrais demander à une \
                     personne qui le fait ? »",
                ),
                step(
                    8,
                    "Écrire sur sa feuille : un métier à regarder, une question, une personne à \
                     qui la poser.",
                    "« Qui, autour de toi ou au CDI, pourrait te répondre cette semaine ? »",
                ),
                step(
                    5,
                    "Imprimer la page du résultat ou enregistrer ses réponses, puis les effacer du \
                     poste.",
                    "« Effacer mes réponses », sous le résultat. Fermer le navigateur.",
                ),
            ],
            portfolio: "La page à imprimer du résultat, une feuille A4 avec de la place pour \
                        écrire ; à défaut, la feuille d'élève. C'est l'élève qui la range.",
        },
        en: Plan {
            title: "From topics to careers".to_owned(),
            opening: format!(
                "Each student says which of {} topics appeal to them, is given a few careers to \
                 look at, and reads two job sheets.",
                n.topics
            ),
            aims: vec![
                "Finding words for what appeals, without starting from a job.",
                "Reading a job sheet: a day, what is hard, the studies.",
                "Leaving with one career to look at and one question to ask somebody.",
            ],
            before: vec![
                "A computer room, a machine for each student; open the quiz on a student's machine \
                 the day before.".to_owned(),
                "Read the page “What Boussole is made for”, and have told the families (page “For \
                 parents”).".to_owned(),
                format!(
                    "A student's sheet for everybody; on the projector, the list of the {} careers \
                     in {} families.",
                    n.careers,
                    n.families
                ),
                format!(
                    "Without computers the student's sheet is enough: the {} topics to tick, then \
                     careers to look at for each. Print those job sheets, or go through the \
                     library.",
                    n.topics
                ),
            ],
            steps: vec![
                step(
                    5,
                    "They listen, and name a topic that they already look at online.",
                    "The first page of the quiz. “There are no right answers. Nothing is graded, \
                     and nobody will see your answers.”",
                ),
                step(
                    15,
                    format!(
                        "Alone, in silence: {} topics, their favourites ({} at most), then the \
                         questions up to the result.",
                        n.topics,
                        n.favourites
                    ),
                    "The page “Your answers”. Help with reading a word, never with choosing.",
                ),
                step(
                    12,
                    "They choose two careers of their page, open the job sheets and note: a day, \
                     what is hard, the studies.",
                    "One sheet that the class chooses: where the day, the sources and the dates \
                     are.",
                ),
                step(
                    10,
                    "In pairs: each tells one surprise from their sheet, without showing their \
                     list. The other asks a question.",
                    "“What surprises you?” “What would you like to ask somebody who does it?”",
                ),
                step(
                    8,
                    "They write on their sheet: one career to look at, one question, one person to \
                     ask.",
                    "“Who around you, or in the library, could tell you this week?”",
                ),
                step(
                    5,
                    "They print the page of the result or save their answers, then erase them from \
                     the machine.",
                    "“Erase my answers”, below the result. Close the browser.",
                ),
            ],
            portfolio: "The page of the result to print, one A4 with room to write; without it, \
                        the student's sheet. The student files it.",
        },
    }

    /// Heads the paper.
    pub fn sheet(self) -> &'static str { fr: "Ce qui m'attire", en: "What appeals to me" }
    /// What to do with it.
    pub fn how(self) -> &'static str {
        fr: "Coche une case par ligne : la première idée suffit.",
        en: "Tick one box a line: your first thought will do.",
    }
    /// Names the columns.
    pub fn columns(self) -> [&'static str; 2] {
        fr: ["Thème", "Ma réponse"],
        en: ["Topic", "My answer"],
    }
    /// Heads careers to look at.
    pub fn careers(self) -> &'static str {
        fr: "Des métiers à regarder, par thème",
        en: "Careers to look at, by topic",
    }
    /// How they are chosen.
    pub fn chosen(self) -> &'static str {
        fr: "Pour chaque thème, des métiers qui en parlent toute la journée, après des études plus \
             ou moins longues. Il y en a d'autres : ceux-ci sont un début.",
        en: "For each topic, careers that are about it all day, after shorter or longer studies. \
             There are others: these are a start.",
    }
    /// What is written down at the end.
    pub fn lines(self) -> [&'static str; 3] {
        fr: [
            "Un métier que je veux regarder",
            "Ce que j'ai appris dans sa fiche, et ce qui m'étonne",
            "Ma question, et la personne à qui je la pose",
        ],
        en: [
            "A career that I want to look at",
            "What I learned from its sheet, and what surprises me",
            "My question, and the person I will ask",
        ],
    }
}
