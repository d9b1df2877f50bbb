//! The lesson on situations to talk about.

use super::{Counts, Plan, step};

say! {
    /// The sentences of the lesson.
    pub struct Words;

    /// What whoever leads it reads.
    pub(super) fn plan(self, n: &Counts) -> Plan {
        fr: Plan {
            title: format!("{} situations : que ferais-tu ?", n.situations),
            opening: format!(
                "Devant {} moments de tous les jours, chaque élève répond pour soi, puis donne ses \
                 raisons en petit groupe. Toutes les réponses se défendent.",
                n.situations
            ),
            aims: vec![
                "Dire une raison, et en entendre d'autres.",
                "Voir qu'une même situation demande des personnes différentes.",
                "Repérer une raison qui compte pour soi, et un métier où elle sert.",
            ],
            before: vec![
                format!(
                    "Sur ordinateur : `boussole quiz situations --seed 1` sur chaque poste, dans \
                     le même ordre pour tout le monde ({} minutes).",
                    n.minutes
                ),
                "Choisir trois situations pour la discussion ; l'aide de chacune, sur votre \
                 feuille, donne la question à poser.".to_owned(),
                "Avoir prévenu les familles (page « Pour les parents »).".to_owned(),
                format!(
                    "Sans ordinateur, la feuille d'élève porte les {} situations, mot pour mot ; \
                     la fin se fait avec la liste des métiers.",
                    n.situations
                ),
            ],
            steps: vec![
                step(
                    5,
                    "Lire la première situation ensemble et chercher une raison pour chacune des \
                     réponses.",
                    "« Toutes les réponses se défendent. Ce sont les raisons qui comptent. »",
                ),
                step(
                    12,
                    format!(
                        "Chacune et chacun pour soi, en silence : les {} situations.",
                        n.situations
                    ),
                    "Rien : on se tait, vous aussi.",
                ),
                step(
                    5,
                    "Pour les trois situations choisies, lève la main qui veut, option par option.",
                    "Le tableau à mains levées. Personne n'est obligé de lever la main ; on ne dit \
                     aucun nom.",
                ),
                step(
                    18,
                    "À trois ou quatre, six minutes par situation : chacune et chacun dit sa \
                     réponse et sa raison ; les autres questionnent, sans juger.",
                    "La question à discuter de chaque situation. « Et si personne ne le fait ? »",
                ),
                step(
                    7,
                    "Toute la classe : quelle raison entendue vous a fait hésiter ?",
                    "On cite des raisons, jamais des personnes.",
                ),
                step(
                    5,
                    "Écrire une raison qui compte pour soi et un métier où elle servirait.",
                    "La liste des métiers par famille.",
                ),
                step(
                    3,
                    "Ranger sa feuille ; sur ordinateur, effacer ses réponses.",
                    "« Cette feuille est à toi. »",
                ),
            ],
            portfolio: "La feuille d'élève, ou la page à imprimer du résultat : une feuille A4, à \
                        compléter à la main. C'est l'élève qui la range.",
        },
        en: Plan {
            title: format!("{} situations: what would you do?", n.situations),
            opening: format!(
                "In {} everyday moments, each student answers for themselves, then gives their \
                 reasons in a small group. Every answer can be defended.",
                n.situations
            ),
            aims: vec![
                "Giving a reason, and hearing others.",
                "Seeing that one situation needs different people.",
                "Noticing a reason that counts for oneself, and a career where it helps.",
            ],
            before: vec![
                format!(
                    "On computers: `boussole quiz situations --seed 1` on each machine, in the \
                     same order for everybody ({} minutes).",
                    n.minutes
                ),
                "Choose three situations to discuss; the help of each, on your sheet, gives the \
                 question to ask.".to_owned(),
                "Have told the families (page “For parents”).".to_owned(),
                format!(
                    "Without computers, the student's sheet holds the {} situations, word for \
                     word; the end is done with the list of careers.",
                    n.situations
                ),
            ],
            steps: vec![
                step(
                    5,
                    "They read the first situation together and look for a reason for each of the \
                     answers.",
                    "“Every answer can be defended. The reasons are what counts.”",
                ),
                step(
                    12,
                    format!("Alone, in silence: the {} situations.", n.situations),
                    "Nothing: silence, yours too.",
                ),
                step(
                    5,
                    "For the three situations chosen, whoever wants to raises a hand, option by \
                     option.",
                    "The table for a show of hands. Nobody has to raise a hand; no names are said.",
                ),
                step(
                    18,
                    "In threes or fours, six minutes a situation: each says their answer and their \
                     reason; the others ask, without judging.",
                    "The question to discuss of each situation. “And if nobody did it?”",
                ),
                step(
                    7,
                    "The whole class: which reason that you heard made you hesitate?",
                    "Reasons are quoted, never people.",
                ),
                step(
                    5,
                    "They write down a reason that counts for them and a career where it would \
                     help.",
                    "The list of careers by family.",
                ),
                step(
                    3,
                    "They put their sheet away; on computers, they erase their answers.",
                    "“This sheet is yours.”",
                ),
            ],
            portfolio: "The student's sheet, or the page of the result to print: one A4, to be \
                        filled in by hand. The student files it.",
        },
    }

    /// Heads the paper of whoever takes part.
    pub fn sheet(self) -> &'static str { fr: "Que ferais-tu ?", en: "What would you do?" }
    /// How a situation of one answer is answered.
    pub fn choose(self) -> &'static str { fr: "Coche une réponse.", en: "Tick one answer." }
    /// How a ranking is answered.
    pub fn rank(self, options: usize) -> String {
        fr: format!("Mets un chiffre de 1 (le plus) à {options} devant chaque réponse."),
        en: format!("Put a number from 1 (most) to {options} in front of each answer."),
    }
    /// What is written down at the end.
    pub fn lines(self) -> [&'static str; 2] {
        fr: ["Une raison qui compte pour moi", "Un métier où elle servirait"],
        en: ["A reason that counts for me", "A career where it would help"],
    }
    /// Heads the paper of whoever leads.
    pub fn own_sheet(self) -> &'static str { fr: "Votre feuille", en: "Your sheet" }
    /// Heads the table for a show of hands.
    pub fn hands(self) -> &'static str {
        fr: "Le tableau à mains levées",
        en: "The table for a show of hands",
    }
    /// How it is filled in.
    pub fn how_hands(self) -> &'static str {
        fr: "Pour un classement, comptez les premières places. N'écrivez aucun nom.",
        en: "For a ranking, count first places. Write no names.",
    }
    /// Names the column of situations.
    pub fn situation(self) -> &'static str { fr: "Situation", en: "Situation" }
    /// Heads the questions to discuss.
    pub fn questions(self) -> &'static str {
        fr: "La question à discuter de chaque situation",
        en: "The question to discuss of each situation",
    }
}
