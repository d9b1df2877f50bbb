//! What is said while questions are put on the screen: the welcome, the keys, why a question is
//! asked, and what may be looked at again.

use administration::session::Part;
use administration::sitting::Within;
use model::quiz::Shape;
use model::traits::{Domain, Trait};
use rules::careless::SignKind;

use crate::{english, french};

say! {
    /// The sentences of an interview, addressed to the person who answers.
    pub struct Words;

    /// What one may do.
    pub fn freedom(self) -> &'static str {
        fr: "Tu peux passer une question, revenir en arrière ou faire une pause à tout moment.",
        en: "You can skip a question, go back, or take a break whenever you like.",
    }
    /// The key that starts, and the one to say first what one expects.
    pub fn start_keys(self) -> &'static str {
        fr: "Entrée : commencer · g : dire d'abord à quel métier je pense",
        en: "Enter: start · g: say first which career I am thinking of",
    }
    /// The key that starts, where one has said already what one expects.
    pub fn start_key(self) -> &'static str { fr: "Entrée : commencer", en: "Enter: start" }
    /// Stands for the end of what is to come, where the screen has no room for it, with the key to
    /// read it.
    pub fn read_on(self) -> &'static str {
        fr: "… (Espace : lire la suite)",
        en: "… (Space: read on)",
    }
    /// Announces another part of the quiz, in a short line: what follows, and no praise.
    pub fn begins(self, part: Part) -> &'static str {
        match part {
            Part::Topics =>
                fr: "Maintenant, ce qui t'attire.",
                en: "Now, what draws you.",
            Part::Likes =>
                fr: "Maintenant, ce qui te plairait.",
                en: "Now, what you would like.",
            Part::Skills =>
                fr: "Maintenant, ce que tu sais faire.",
                en: "Now, what you can do.",
            Part::Comparisons =>
                fr: "Maintenant, quelques choix.",
                en: "Now, a few choices.",
            Part::Situation =>
                fr: "Pour finir, un mot sur ta situation.",
                en: "Last, a word on your situation.",
        }
    }
    /// Marks the answer that is already there.
    pub fn your_answer(self) -> &'static str { fr: "(ta réponse)", en: "(your answer)" }
    /// The keys of a question, one after the other with ` · ` between them.
    pub fn keys(self, shape: Shape, options: usize, place: Place, within: Within) -> String {
        fr: {
            let answer = match shape {
                Shape::One => format!("1 à {} ou flèches puis Entrée : répondre", options.min(9)),
                Shape::Several => {
                    "Flèches : se déplacer · Espace : cocher · Entrée : valider, même sans rien \
                     cocher".to_owned()
                }
                Shape::Ranked => {
                    "Du plus au moins important · Espace : prendre ou poser une ligne · flèches : \
                     la déplacer · Entrée : valider".to_owned()
                }
            };
            let back = match place {
                Place::First => "",
                Place::Later => "b : retour · ",
            };
            let pause = self.pause(within);
            format!("{answer} · {back}s : passer · ? : pourquoi cette question · {pause}")
        },
        en: {
            let answer = match shape {
                Shape::One => format!("1 to {}, or arrows then Enter: answer", options.min(9)),
                Shape::Several => {
                    "Arrows: move · Space: check · Enter: done (nothing checked = none of \
                     these)".to_owned()
                }
                Shape::Ranked => {
                    "Most important first · Space: pick up or put down a line · arrows: move it · \
                     Enter: done".to_owned()
                }
            };
            let back = match place {
                Place::First => "",
                Place::Later => "b: back · ",
            };
            let pause = self.pause(within);
            format!("{answer} · {back}s: skip · ?: why this question · {pause}")
        },
    }
    fn pause(self, within: Within) -> &'static str {
        match within {
            Within::Itself =>
                fr: "p : pause, résultat jusqu'ici",
                en: "p: take a break, result so far",
            Within::Hour { .. } => fr: "p : pause", en: "p: pause",
        }
    }
    /// The keys in one short line, for a small screen.
    pub fn keys_short(self, shape: Shape, place: Place) -> &'static str {
        match (shape, place) {
            (Shape::One, Place::First) =>
                fr: "s passer · ? pourquoi · p pause",
                en: "s skip · ? why · p pause",
            (Shape::One, Place::Later) =>
                fr: "b retour · s passer · ? aide · p pause",
                en: "b back · s skip · ? why · p pause",
            (Shape::Several, _) =>
                fr: "Espace cocher · Entrée finir · p pause",
                en: "Space check · Enter done · p pause",
            (Shape::Ranked, _) =>
                fr: "Espace prendre · Entrée finir · p pause",
                en: "Space pick up · Enter done · p pause",
        }
    }
    /// The keys of a screen of tiles, with so many steps.
    pub fn tile_keys(self, steps: usize, place: Place, within: Within) -> String {
        fr: {
            let back = match place {
                Place::First => "",
                Place::Later => "b : retour · ",
            };
            format!(
                "1 à {steps} : répondre · flèches : changer de ligne · {back}s : passer · \
                 ? : pourquoi cette question · {}",
                self.pause(within)
            )
        },
        en: {
            let back = match place {
                Place::First => "",
                Place::Later => "b: back · ",
            };
            format!(
                "1 to {steps}: answer · arrows: move up or down · {back}s: skip · \
                 ?: why this question · {}",
                self.pause(within)
            )
        },
    }
    /// The same in one short line.
    pub fn tile_keys_short(self, place: Place) -> &'static str {
        match place {
            Place::First =>
                fr: "flèches · s passer · ? aide · p pause",
                en: "arrows · s skip · ? why · p pause",
            Place::Later =>
                fr: "b retour · s passer · ? aide · p pause",
                en: "b back · s skip · ? why · p pause",
        }
    }
    /// Another answer is one too many.
    pub fn at_most(self, most: usize) -> String {
        fr: format!("{most} au plus : décoche d'abord une ligne."),
        en: format!("{most} at most: first uncheck a line."),
    }
    /// So many choices stand above those in sight.
    pub fn more_above(self, count: usize) -> String {
        fr: format!("encore {count} plus haut"),
        en: format!("{count} more above"),
    }
    /// So many choices stand below those in sight.
    pub fn more_below(self, count: usize) -> String {
        fr: format!("encore {count} plus bas"),
        en: format!("{count} more below"),
    }
    /// Heads the explanation of a question.
    pub fn why_asked(self) -> &'static str {
        fr: "Pourquoi cette question ?",
        en: "Why this question?",
    }
    /// What the answer to a question counts for.
    pub fn counts_for(self, purpose: Purpose<'_>) -> String {
        match purpose {
            Purpose::Rated(measured) =>
                fr: {
                    let what = match measured {
                        [of, ..] if of.id.domain == Domain::Skill => "ce que tu sais faire",
                        [of, ..] if of.id.domain == Domain::Topic => "ce qui t'attire",
                        _ => "ce qui te plaît",
                    };
                    let names = self.named(measured);
                    format!("Ta réponse compte pour {names}, du côté de {what}.")
                },
                en: {
                    let what = match measured {
                        [of, ..] if of.id.domain == Domain::Skill => "can do",
                        [of, ..] if of.id.domain == Domain::Topic => "are drawn to",
                        _ => "like",
                    };
                    let names = self.named(measured);
                    format!("Your answer counts for {names}, as something that you {what}.")
                },
            Purpose::Compared(measured) =>
                fr: {
                    let what = match measured {
                        [of, ..] if of.id.domain == Domain::Skill => "ce que tu sais déjà faire",
                        _ => "ce qui t'attire le plus",
                    };
                    let names = self.named(measured);
                    format!("Ton choix dit {what}, entre {names}.")
                },
                en: {
                    let what = match measured {
                        [of, ..] if of.id.domain == Domain::Skill => "what you can already do",
                        _ => "what draws you more",
                    };
                    let names = self.named(measured);
                    format!("Your choice tells {what}, between {names}.")
                },
            Purpose::Favourites =>
                fr: "Ton choix dit ce qui t'attire le plus, parmi ce que tu n'as pas écarté."
                    .to_owned(),
                en: "Your choice tells what draws you most, among what you did not turn down."
                    .to_owned(),
            Purpose::Studies =>
                fr: "Ta réponse fait avancer les métiers dont les études ont la longueur que tu \
                     envisages, et reculer les autres.".to_owned(),
                en: "Your answer brings careers forward whose studies are as long as you have in \
                     mind, and sets others back.".to_owned(),
            Purpose::Limit =>
                fr: "« Jamais » met de côté les métiers où c'est ainsi, et tu peux les faire \
                     revenir ; « plutôt non » te prévient. Aucun score ne change.".to_owned(),
                en: "“Never” sets aside the jobs that come with it, and you can bring them back; \
                     “rather not” warns you. No score changes.".to_owned(),
            Purpose::Situation =>
                fr: "Ta réponse n'entre dans aucun score : elle sert à te parler comme il faut et \
                     à te signaler les conditions d'un métier.".to_owned(),
                en: "Your answer enters no score: it serves to speak to you as it fits and to \
                     point out the conditions of a career.".to_owned(),
        }
    }
    /// The key that goes back to the question.
    pub fn any_key(self) -> &'static str {
        fr: "Une touche : revenir à la question",
        en: "Any key: back to the question",
    }
    /// The keys of the help with a question that one of so many digits answers.
    pub fn digit_or_back(self, options: usize) -> String {
        fr: format!(
            "1 à {} : répondre · autre touche : revenir à la question",
            options.min(9)
        ),
        en: format!("1 to {}: answer · any other key: back to the question", options.min(9)),
    }
    /// The keys of a text on several pages.
    pub fn page_keys(self, page: usize, pages: usize) -> String {
        fr: {
            let last = if page == pages { "terminer" } else { "suite" };
            format!("{page}/{pages} · Entrée : {last} · b : page d'avant · q : fermer")
        },
        en: {
            let last = if page == pages { "done" } else { "next" };
            format!("{page}/{pages} · Enter: {last} · b: previous page · q: close")
        },
    }
    /// The keys of a line that one types.
    pub fn line_keys(self) -> &'static str {
        fr: "Entrée : valider · Ctrl-U : tout effacer · Échap : annuler",
        en: "Enter: done · Ctrl-U: clear · Esc: cancel",
    }

    /// Asks whether the order shown is meant, when nothing was moved.
    pub fn unchanged_order(self) -> &'static str {
        fr: "Tu n'as rien déplacé. Cet ordre est-il le tien ?",
        en: "You have not moved anything. Is this your order?",
    }
    /// The order is meant.
    pub fn keep_order(self) -> &'static str {
        fr: "Oui, c'est mon ordre",
        en: "Yes, this is my order",
    }
    /// Goes back to the ranking.
    pub fn go_on_ranking(self) -> &'static str {
        fr: "Non, je continue à classer",
        en: "No, let me keep sorting",
    }

    /// Offers to look at some questions again, whose answers look as if they were given without
    /// reading; the prompts are at least one.
    pub fn look_again(self, kind: SignKind, prompts: &[&str]) -> String {
        fr: {
            let n = prompts.len();
            let seen = match kind {
                SignKind::SameAnswer => {
                    let (first, last) = (prompts[0], prompts[n - 1]);
                    format!(
                        "Tu as donné la même réponse à {n} questions du même type, l'une après \
                         l'autre, de « {first} » à « {last} »."
                    )
                }
                SignKind::LittleVariation => {
                    format!("Tes réponses à {n} questions se ressemblent beaucoup.")
                }
                SignKind::HardToRead => {
                    let prompts: Vec<String> = prompts.iter().map(|p| format!("« {p} »")).collect();
                    format!(
                        "Certaines de tes réponses semblent se contredire, surtout celles-ci : {}.",
                        prompts.join(", ")
                    )
                }
                SignKind::AllAgreed => {
                    "Tu as dit oui à presque tout, même à des choses opposées.".to_owned()
                }
                SignKind::Haste => {
                    format!("Tu as répondu à {n} questions en moins de deux secondes chacune.")
                }
            };
            format!(
                "Avant le résultat, une petite chose. {seen} Si c'est ce que tu penses, tout va \
                 bien. Sinon, tu peux y revenir. Tes réponses restent comme elles sont tant que tu \
                 ne les changes pas, et personne d'autre ne voit ce message."
            )
        },
        en: {
            let n = prompts.len();
            let seen = match kind {
                SignKind::SameAnswer => {
                    let (first, last) = (prompts[0], prompts[n - 1]);
                    format!(
                        "You gave the same answer to {n} questions of the same kind, one after the \
                         other, from “{first}” to “{last}”."
                    )
                }
                SignKind::LittleVariation => {
                    format!("Your answers to {n} questions are very much alike.")
                }
                SignKind::HardToRead => {
                    let prompts: Vec<String> = prompts.iter().map(|p| format!("“{p}”")).collect();
                    format!(
                        "Some of your answers seem to go against each other, above all these: {}.",
                        prompts.join(", ")
                    )
                }
                SignKind::AllAgreed => {
                    "You said yes to nearly everything, even to opposites.".to_owned()
                }
                SignKind::Haste => {
                    format!("You answered {n} questions in less than two seconds each.")
                }
            };
            format!(
                "One small thing before the result. {seen} If that is what you think, all is well. \
                 If not, you can go back to them. Your answers stay as they are unless you change \
                 them, and nobody else sees this message."
            )
        },
    }

    /// « Analyse » et « Soin », each once.
    fn named(self, measured: &[&Trait]) -> String {
        fr: {
            let mut names: Vec<String> = Vec::new();
            for of in measured {
                let name = format!("« {} »", of.name.fr);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            french::list(&names.iter().map(String::as_str).collect::<Vec<_>>())
        },
        en: {
            let mut names: Vec<String> = Vec::new();
            for of in measured {
                let name = format!("“{}”", of.name.en);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            english::list(&names.iter().map(String::as_str).collect::<Vec<_>>())
        },
    }
}

/// Whether a question has another before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the first.
    First,
    /// One can go back.
    Later,
}

/// What an answer counts for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Purpose<'a> {
    /// A rating: these dimensions, as what one likes or can do.
    Rated(&'a [&'a Trait]),
    /// Options side by side that lean to these dimensions.
    Compared(&'a [&'a Trait]),
    /// What one likes best of all that one did not refuse.
    Favourites,
    /// A context question about the studies that one wants.
    Studies,
    /// A limit of what a career may ask.
    Limit,
    /// No score at all.
    Situation,
}
