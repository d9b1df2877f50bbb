//! What is said while a quiz is taken line by line: what to type, and what came of it.

use administration::sitting::Within;
use model::quiz::Shape;

say! {
    /// The sentences of the line mode.
    pub struct Words;

    /// Introduces the commands of the line mode.
    pub fn commands(self, within: Within) -> &'static str {
        match within {
            Within::Itself =>
                fr: "À chaque question, tape un numéro puis Entrée. Ou bien : b = question \
                     précédente, s = passer, ? = pourquoi cette question, q = arrêter et voir le \
                     résultat.",
                en: "At each question, type a number, then Enter. Or: b = previous question, s = \
                     skip, ? = why this question, q = stop and see the result.",
            Within::Hour { .. } =>
                fr: "À chaque question, tape un numéro puis Entrée. Ou bien : b = question \
                     précédente, s = passer, ? = pourquoi cette question, q = revenir à \
                     l'entretien.",
                en: "At each question, type a number, then Enter. Or: b = previous question, s = \
                     skip, ? = why this question, q = back to the hour.",
        }
    }
    /// Asks for the number of a choice, in the line mode.
    pub fn choice(self, choices: usize) -> String {
        fr: format!("Ton choix (1 à {choices}, ou q pour en rester là) :"),
        en: format!("Your choice (1 to {choices}, or q to leave it at that):"),
    }
    /// How an answer that is there is kept, in the line mode.
    pub fn keep(self) -> &'static str {
        fr: "Entrée seule : garder ta réponse.",
        en: "Enter alone: keep your answer.",
    }
    /// What to type for an answer, in the line mode; `most` is how many options may be chosen at
    /// most, where not all may.
    pub fn prompt(self, shape: Shape, options: usize, most: Option<usize>) -> String {
        match shape {
            Shape::One =>
                fr: format!("Ta réponse (1 à {options}) :"),
                en: format!("Your answer (1 to {options}):"),
            Shape::Several =>
                fr: {
                    let most = most.map_or_else(String::new, |most| format!("{most} au plus, "));
                    format!("Tes réponses (numéros séparés par des espaces, {most}0 = rien) :")
                },
                en: {
                    let most = most.map_or_else(String::new, |most| format!("{most} at most, "));
                    format!("Your answers (numbers with spaces between, {most}0 = none):")
                },
            Shape::Ranked =>
                fr: format!("Ton classement (les {options} numéros, le plus important d'abord) :"),
                en: format!("Your ranking (all {options} numbers, most important first):"),
        }
    }
    /// Whether a line agrees.
    pub fn yes(self, line: &str) -> bool {
        fr: ["o", "oui"].contains(&line.trim().to_lowercase().as_str()),
        en: ["y", "yes"].contains(&line.trim().to_lowercase().as_str()),
    }

    /// More was typed than may be chosen.
    pub fn too_many(self, most: usize) -> String {
        fr: format!("C'est trop : choisis-en {most} au plus."),
        en: format!("That is too many: choose {most} at most."),
    }
    /// What was typed is no answer, and what would be.
    pub fn not_understood(self, shape: Shape, options: usize, most: Option<usize>) -> String {
        fr: {
            let most = most.map_or_else(String::new, |most| format!(", {most} au plus"));
            let accepted = match shape {
                Shape::One => format!("Tape un numéro de 1 à {options}"),
                Shape::Several => format!(
                    "Tape un ou plusieurs numéros différents de 1 à {options}{most} (par exemple 1 \
                     3), ou 0 si rien ne te correspond"
                ),
                Shape::Ranked => {
                    format!(
                        "Tape les {options} numéros, chacun une fois, le plus important d'abord"
                    )
                }
            };
            format!("Je n'ai pas compris. {accepted}, ou bien b, s, ? ou q.")
        },
        en: {
            let most = most.map_or_else(String::new, |most| format!(", {most} at most"));
            let accepted = match shape {
                Shape::One => format!("Type a number from 1 to {options}"),
                Shape::Several => format!(
                    "Type one or more different numbers from 1 to {options}{most} (such as 1 3), \
                     or 0 if none of them fits"
                ),
                Shape::Ranked => {
                    format!("Type all {options} numbers, each once, most important first")
                }
            };
            format!("I did not understand. {accepted}; or b, s, ?, or q.")
        },
    }
    /// Nothing could be understood for the last time, and the question is left.
    pub fn given_up(self) -> &'static str {
        fr: "Je n'arrive pas à comprendre ; on laisse cette question et on passe à la suite.",
        en: "I cannot make it out; let us leave this question and go on to the next.",
    }

    /// An answer is recorded.
    pub fn recorded(self, labels: &[&str]) -> String {
        match labels {
            [] =>
                fr: "Noté : aucune de ces réponses.".to_owned(),
                en: "Noted: none of these.".to_owned(),
            _ =>
                fr: format!("Noté : {}.", labels.join(" ; ")),
                en: format!("Noted: {}.", labels.join("; ")),
        }
    }
    /// A question stays open.
    pub fn skipped(self) -> &'static str { fr: "Question passée.", en: "Question skipped." }
    /// A question is left open, and its answer taken back.
    pub fn taken_back(self) -> &'static str {
        fr: "Question passée ; ta réponse d'avant est retirée.",
        en: "Question skipped; your earlier answer is taken back.",
    }
    /// An answer stays as it was.
    pub fn answer_kept(self) -> &'static str { fr: "Réponse gardée.", en: "Answer kept." }
    /// There is nothing before the first question.
    pub fn no_way_back(self) -> &'static str {
        fr: "C'est la première question.",
        en: "This is the first question.",
    }

    /// Offers more questions at the end of a form that stopped early, on one line; `yes`
    /// understands the answer.
    pub fn more(self, within: Within) -> &'static str {
        match within {
            Within::Itself =>
                fr: "On peut s'arrêter là. Répondre à d'autres questions, pour préciser ? (o = \
                     oui, Entrée = voir le résultat)",
                en: "We can stop here. Answer more questions, for a clearer one? (y = yes, Enter = \
                     see the result)",
            Within::Hour { .. } =>
                fr: "On peut s'arrêter là. Répondre à d'autres questions, pour préciser ? (o = \
                     oui, Entrée = revenir à l'entretien)",
                en: "We can stop here. Answer more questions, for a clearer one? (y = yes, Enter = \
                     back to the hour)",
        }
    }
    /// Offers to look at some questions again, on one line; `yes` understands the answer.
    pub fn look_again(self) -> &'static str {
        fr: "Revoir ces questions ? (o = oui, Entrée = non)",
        en: "Look at these questions again? (y = yes, Enter = no)",
    }
}
