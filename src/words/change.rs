//! The sentences about what would change: other answers, more of a skill, answers that carry a
//! place.

use rules::counterfactual::Goal;

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading.
    pub fn heading(self) -> &'static str {
        fr: "Ce qui changerait sa place",
        en: "What would change its place",
    }
    /// What these lines are for, and what they are not.
    pub fn intro(self) -> &'static str {
        fr: "Ces lignes montrent sur quoi le résultat repose. Une compétence se travaille ; tes \
             goûts sont à toi, et rien ici ne conseille d'en changer.",
        en: "These lines show what the result rests on. A skill can be worked on; your tastes are \
             yours, and nothing here is advice to change them.",
    }
    /// There is no list to come to.
    pub fn no_list(self) -> &'static str {
        fr: "Tes réponses ne suffisent pas encore pour une liste : il n'y a pas de place à \
             comparer.",
        en: "Your answers are not enough for a list yet: there is no place to compare.",
    }
    /// A condition about the situation does not hold.
    pub fn closed(self) -> &'static str {
        fr: "Une condition sur ta situation n'est pas remplie aujourd'hui. D'autres réponses sur \
             tes goûts ou tes compétences n'y changeraient rien.",
        en: "A condition about your situation does not hold today. Other answers about your tastes \
             or your skills would not change that.",
    }
    /// The person refuses what the career asks of a life.
    pub fn set_apart(self) -> &'static str {
        fr: "Ce métier est mis de côté d'après ce que tu as dit de ta vie. D'autres réponses sur \
             tes goûts ou tes compétences n'y changeraient rien.",
        en: "This career is set apart because of what you said about your life. Other answers \
             about your tastes or your skills would not change that.",
    }
    /// The person said no to the career.
    pub fn refused(self) -> &'static str {
        fr: "Tu as dit non à ce métier : il n'est pas montré. D'autres réponses n'y changeraient \
             rien ; reprendre ce que tu as dit, si.",
        en: "You said no to this career, so it is not shown. Other answers would not change that; \
             taking back what you said would.",
    }
    /// The career is there.
    pub fn there(self, goal: Goal) -> &'static str {
        match goal {
            Goal::List =>
                fr: "Il est déjà dans la liste des pistes.",
                en: "It is already on the list of leads.",
            Goal::Front => fr: "Il vient déjà en premier.", en: "It already comes first.",
        }
    }
    /// With so many points more of a skill, from one score to another, 0–100, the career would be
    /// there.
    pub fn raise(self, goal: Goal, skill: &str, from: f64, to: f64) -> String {
        fr: {
            let end = match goal {
                Goal::List => "il entrerait dans la liste",
                Goal::Front => "il viendrait en premier",
            };
            format!(
                "À travailler, si tu en as envie : avec « {skill} » à {to:.0} sur 100 au lieu de \
                 {from:.0}, {end}."
            )
        },
        en: {
            let end = match goal {
                Goal::List => "it would be on the list",
                Goal::Front => "it would come first",
            };
            format!(
                "To work on, if you feel like it: with “{skill}” at {to:.0} of 100 instead of \
                 {from:.0}, {end}."
            )
        },
    }
    /// No skill alone brings the career there.
    pub fn no_raise(self, goal: Goal) -> &'static str {
        match goal {
            Goal::List =>
                fr: "Progresser dans une seule compétence ne le mettrait pas dans la liste.",
                en: "Getting better at one skill alone would not put it on the list.",
            Goal::Front =>
                fr: "Progresser dans une seule compétence ne le mettrait pas en premier.",
                en: "Getting better at one skill alone would not put it first.",
        }
    }
    /// The career expects no skill that is not there.
    pub fn none_short(self) -> &'static str {
        fr: "D'après tes réponses, aucune compétence attendue au début de la formation ne manque : \
             ce n'est pas là que cela se joue.",
        en: "By your answers, no skill that is expected at the start of training is missing: that \
             is not what decides here.",
    }
    /// With so many other answers, which follow, the career would be there.
    pub fn answers(self, goal: Goal, n: usize) -> String {
        fr: {
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
        },
        en: {
            let questions =
                if n == 1 { "this question".to_owned() } else { format!("these {n} questions") };
            let end = match goal {
                Goal::List => "it would be on the list",
                Goal::Front => "it would come first",
            };
            format!("If you had answered {questions} differently, {end}:")
        },
    }
    /// An answer and the one in its place.
    pub fn instead(self, prompt: &str, from: &str, to: &str) -> String {
        fr: format!("« {prompt} » : {to} (au lieu de : {from})"),
        en: format!("“{prompt}”: {to} (instead of: {from})"),
    }
    /// The options of a ranking, best first.
    pub fn order(self, labels: &[&str]) -> String {
        fr: labels.join(", puis "),
        en: labels.join(", then "),
    }
    /// No set of up to so many answers brings the career there.
    pub fn not_within(self, goal: Goal, n: usize) -> String {
        fr: {
            let end = match goal {
                Goal::List => "dans la liste",
                Goal::Front => "en premier",
            };
            match n {
                0 => format!(
                    "Aucune petite série d'autres réponses n'a été trouvée pour le mettre {end}."
                ),
                1 => format!(
                    "Changer une seule réponse ne le mettrait pas {end}, quelle qu'elle soit. \
                     Au-delà, le programme n'a pas cherché."
                ),
                n => format!(
                    "Changer jusqu'à {n} réponses ne le mettrait pas {end}, quelles qu'elles \
                     soient. Au-delà, le programme n'a pas cherché."
                ),
            }
        },
        en: {
            let end = match goal {
                Goal::List => "on the list",
                Goal::Front => "first",
            };
            match n {
                0 => format!("No small set of other answers was found that puts it {end}."),
                1 => format!(
                    "Changing a single answer, whichever it is, would not put it {end}. Beyond \
                     that the program did not look."
                ),
                n => format!(
                    "Changing up to {n} answers, whichever they are, would not put it {end}. \
                     Beyond that the program did not look."
                ),
            }
        },
    }
    /// No other answers bring it there.
    pub fn never(self, goal: Goal) -> &'static str {
        match goal {
            Goal::List =>
                fr: "Changer des réponses, même toutes à la fois, ne le mettrait jamais dans la \
                     liste.",
                en: "Changing answers, even all at once, would never put it on the list.",
            Goal::Front =>
                fr: "Changer des réponses, même toutes à la fois, ne le mettrait jamais en \
                     premier.",
                en: "Changing answers, even all at once, would never put it first.",
        }
    }
    /// What counts as one change of ticks or of a ranking.
    pub fn one_move(self) -> &'static str {
        fr: "Pour des cases à cocher ou un classement, changer veut dire ici : une case, ou un \
             choix déplacé.",
        en: "For ticks or a ranking, a change means here: one tick, or one choice moved.",
    }
    /// The heading of the answers that carry the place.
    pub fn carried_heading(self) -> &'static str {
        fr: "Les réponses qui portent sa place",
        en: "The answers that carry its place",
    }
    /// Without any one of so many answers, which follow, the place is lost.
    pub fn carried(self, goal: Goal, n: usize) -> String {
        fr: {
            let without = if n < 2 {
                "Sans cette réponse".to_owned()
            } else {
                format!("Sans l'une de ces {}", french::count(n, "réponse", "réponses"))
            };
            match goal {
                Goal::List => format!("{without}, il ne serait plus dans la liste :"),
                Goal::Front => format!("{without}, un autre métier viendrait en premier :"),
            }
        },
        en: {
            let without = if n == 1 {
                "Without this answer".to_owned()
            } else {
                format!("Without any one of these {}", english::count(n, "answer", "answers"))
            };
            match goal {
                Goal::List => format!("{without}, it would no longer be on the list:"),
                Goal::Front => format!("{without}, another career would come first:"),
            }
        },
    }
    /// No single answer carries the place.
    pub fn carried_by_none(self) -> &'static str {
        fr: "Même sans l'une de tes réponses, il garderait sa place.",
        en: "Even without one of your answers, it would keep its place.",
    }
}
