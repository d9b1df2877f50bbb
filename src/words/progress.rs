//! How long a quiz is, how far one is in it, and what is answered of it at the end.

use administration::session::{Part, PartProgress, Progress, Share};
use rules::adaptive::Stop;

use crate::{english, french};

say! {
    /// The sentences about what is behind and what is ahead.
    pub struct Words;

    /// How long the quiz is, before it starts.
    pub fn length(self, progress: Progress) -> String {
        fr: {
            let time = match minutes(progress.seconds_left) {
                None => "moins d'une minute".to_owned(),
                Some(1) => "environ une minute".to_owned(),
                Some(minutes) => format!("environ {minutes} minutes"),
            };
            if !progress.is_sure {
                return format!(
                    "Des questions choisies au fil de tes réponses, {time}. Rien ne presse."
                );
            }
            format!(
                "{}, {time}. Rien ne presse.",
                french::questions(progress.items.of, progress.questions.of)
            )
        },
        en: {
            let time = match minutes(progress.seconds_left) {
                None => "less than a minute".to_owned(),
                Some(1) => "about a minute".to_owned(),
                Some(minutes) => format!("about {minutes} minutes"),
            };
            if !progress.is_sure {
                return format!("Questions chosen as you answer, {time}. There is no rush.");
            }
            format!(
                "{}, {time}. There is no rush.",
                english::questions(progress.items.of, progress.questions.of)
            )
        },
    }
    /// Where one is, and how long the rest takes: among all questions, or in a part of them where
    /// nobody can tell yet how many there will be.
    pub fn so_far(self, progress: Progress) -> String {
        fr: {
            let minutes = minutes(progress.seconds_left);
            if let Some(part) = progress.part {
                let place = self.in_part(part);
                return match minutes {
                    None => format!("{place} · fin dans moins d'une minute"),
                    Some(minutes) => format!("{place} · fin dans {minutes} min environ"),
                };
            }
            let place = format!("{}/{}", progress.place.min(progress.steps), progress.steps);
            match minutes {
                None => format!("{place} · moins d'une minute"),
                Some(minutes) => format!("{place} · encore {minutes} min environ"),
            }
        },
        en: {
            let minutes = minutes(progress.seconds_left);
            if let Some(part) = progress.part {
                let place = self.in_part(part);
                return match minutes {
                    None => format!("{place} · done in less than a minute"),
                    Some(minutes) => format!("{place} · done in about {minutes} min"),
                };
            }
            let place = format!("{}/{}", progress.place.min(progress.steps), progress.steps);
            match minutes {
                None => format!("{place} · less than a minute left"),
                Some(minutes) => format!("{place} · about {minutes} min left"),
            }
        },
    }

    /// Heads the menu after the last question; `has_more` where the form stopped before its last
    /// item.
    pub fn finished(self, progress: Progress, has_more: bool) -> String {
        fr: {
            let why = if has_more {
                "Le quiz peut s'arrêter ici."
            } else {
                "C'était la dernière question."
            };
            format!("{why} {}", self.answered(progress))
        },
        en: {
            let why = if has_more {
                "The quiz can stop here."
            } else {
                "That was the last question."
            };
            format!("{why} {}", self.answered(progress))
        },
    }
    /// The last question is behind, in the line mode.
    pub fn line_finished(self, progress: Progress) -> String {
        fr: format!("C'est fini, merci ! {}", self.answered(progress)),
        en: format!("All done, thank you! {}", self.answered(progress)),
    }
    /// The input ended, or the person stopped, before the last question.
    pub fn stopped(self, progress: Progress) -> String {
        fr: format!("On s'arrête là. {}", self.answered(progress)),
        en: format!("Stopping here. {}", self.answered(progress)),
    }
    /// How many items are left, and why the quiz asked no more, where it stopped by itself.
    pub fn open_questions(self, stop: Option<Stop>, open: usize) -> String {
        fr: {
            let Some(stop) = stop else {
                let left =
                    french::count(open, "question reste ouverte", "questions restent ouvertes");
                return format!("{left} : tu peux y répondre quand tu veux, pour préciser.");
            };
            let why = match stop {
                Stop::Sure => {
                    "Le quiz s'arrête ici : d'autres réponses changeraient peu ces familles. Elles \
                     restent des pistes."
                }
                Stop::NoList => {
                    "Pour l'instant, tes réponses ne dessinent pas de piste nette, et quelques \
                     questions de plus n'y suffiraient sans doute pas."
                }
                Stop::Longest => "C'est beaucoup de questions pour une fois.",
                Stop::Complete => "Tu as vu toutes les questions.",
            };
            let left = french::count(open, "question reste ouverte", "questions restent ouvertes");
            match stop {
                Stop::Longest => format!("{why} {left} : y répondre peut préciser les pistes."),
                Stop::Sure | Stop::NoList | Stop::Complete => {
                    format!("{why} {left}, si tu veux préciser.")
                }
            }
        },
        en: {
            let Some(stop) = stop else {
                let left =
                    english::count(open, "question is still open", "questions are still open");
                return format!("{left}: answer them whenever you like, for a clearer result.");
            };
            let why = match stop {
                Stop::Sure => {
                    "The quiz stops here: more answers would hardly change these families. They \
                     are leads to look into, no more."
                }
                Stop::NoList => {
                    "For now your answers draw no clear lead, and a few more questions would \
                     probably not be enough."
                }
                Stop::Longest => "That is a lot of questions for one go.",
                Stop::Complete => "You have seen all the questions.",
            };
            let left = english::count(open, "question is still open", "questions are still open");
            match stop {
                Stop::Longest => format!("{why} {left}: answering can make the leads clearer."),
                Stop::Sure | Stop::NoList | Stop::Complete => {
                    format!("{why} {left}, if you want to go further.")
                }
            }
        },
    }

    fn in_part(self, progress: PartProgress) -> String {
        fr: {
            let name = match progress.part {
                Part::Topics => "Thèmes",
                Part::Likes | Part::Skills | Part::Comparisons => "Activités",
                Part::Situation => "Situation",
            };
            let most = if progress.is_sure { "" } else { " au plus" };
            format!("{name} : encore {}{most}", progress.ahead)
        },
        en: {
            let name = match progress.part {
                Part::Topics => "Topics",
                Part::Likes | Part::Skills | Part::Comparisons => "Activities",
                Part::Situation => "Situation",
            };
            let most = if progress.is_sure { "" } else { "at most " };
            format!("{name}: {most}{} left", progress.ahead)
        },
    }

    fn answered(self, progress: Progress) -> String {
        fr: {
            let Progress { items, questions, .. } = progress;
            let share = |share: Share| match (share.answered, share.of) {
                (1, 1) => "la seule question".to_owned(),
                (0, 1) => "aucune question".to_owned(),
                (answered, of) => format!("{answered} des {of} questions"),
            };
            let of_items = if progress.is_sure {
                share(items)
            } else {
                french::count(items.answered, "question", "questions")
            };
            match (items.answered + questions.answered, questions.of) {
                (0, _) => "Tu n'as répondu à aucune question.".to_owned(),
                (_, 0) => format!("Tu as répondu à {of_items}."),
                _ => format!(
                    "Tu as répondu à {of_items} sur toi et à {} sur ta situation.",
                    share(questions)
                ),
            }
        },
        en: {
            let Progress { items, questions, .. } = progress;
            let share = |share: Share| match (share.answered, share.of) {
                (1, 1) => "the only question".to_owned(),
                (0, 1) => "no question".to_owned(),
                (answered, of) => format!("{answered} of the {of} questions"),
            };
            let of_items = if progress.is_sure {
                share(items)
            } else {
                english::count(items.answered, "question", "questions")
            };
            match (items.answered + questions.answered, questions.of) {
                (0, _) => "You have not answered any question.".to_owned(),
                (_, 0) => format!("You answered {of_items}."),
                _ => format!(
                    "You answered {of_items} about you and {} about your situation.",
                    share(questions)
                ),
            }
        },
    }
}

/// The minutes to announce: rounded up, so that nobody is told less than is expected; `None` for
/// less than one.
fn minutes(seconds: f64) -> Option<u32> {
    let whole = (1..600)
        .find(|minutes| f64::from(*minutes) * 60.0 >= seconds)
        .unwrap_or(600);
    (seconds >= 60.0).then_some(whole)
}
