//! What is said while a quiz is taken: a method for each sentence, the same in both languages.

use std::io;

use administration::record::{Loss, NotKept};
use administration::session::{Part, Progress, Share};
use administration::sitting::Resume;
use jiff::civil::DateTime;
use model::quiz::Shape;
use model::traits::{Domain, Trait};
use rules::careless::SignKind;

use crate::{english, french};

say! {
    /// The sentences of an interview, addressed to the person who answers.
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
                    "Environ {} questions, choisies au fil de tes réponses, {time}. Rien ne \
                     presse.",
                    progress.steps
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
                return format!(
                    "About {} questions, chosen as you answer, {time}. There is no rush.",
                    progress.steps
                );
            }
            format!(
                "{}, {time}. There is no rush.",
                english::questions(progress.items.of, progress.questions.of)
            )
        },
    }
    /// What one may do.
    pub fn freedom(self) -> &'static str {
        fr: "Tu peux passer une question, revenir en arrière ou faire une pause à tout moment.",
        en: "You can skip a question, go back, or take a break whenever you like.",
    }
    /// What becomes of the answers, where a journal keeps them while the quiz is under way.
    pub fn promise(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur. Si tout s'arrête en route, elles t'attendent \
             ici ; à la fin elles sont effacées, sauf si tu les enregistres.",
        en: "Your answers stay on this computer. If everything stops on the way, they wait for you \
             here; at the end they are erased, unless you save them.",
    }
    /// What becomes of the answers where none does, and why.
    pub fn not_kept(self, reason: NotKept) -> String {
        fr: format!(
            "Tes réponses restent sur cet ordinateur et ne sont gardées que si tu les \
             enregistres : {}.",
            self.why_not_kept(reason)
        ),
        en: format!(
            "Your answers stay on this computer, and are kept only if you save them: {}.",
            self.why_not_kept(reason)
        ),
    }
    /// After a quiz that could not be kept: which file is in the way.
    pub fn foreign(self, path: &str) -> String {
        fr: format!(
            "Rien n'a été gardé en route, car `{path}` n'est pas un quiz en cours de cette \
             version. Déplace ou efface ce fichier, et le prochain quiz sera gardé."
        ),
        en: format!(
            "Nothing was kept on the way, since `{path}` is no quiz under way of this version. \
             Move or delete that file, and the next quiz will be kept."
        ),
    }
    /// An answer could not be written to the journal: why, and what that means from now on.
    pub fn no_longer_kept(self, reason: NotKept) -> String {
        fr: format!(
            "Ta réponse est bien notée, mais l'ordinateur n'a pas pu la mettre de côté : {}. Si \
             tout s'arrête en route, les prochaines réponses seront perdues. Tu peux les \
             enregistrer à tout moment, depuis le menu (touche p ou Échap).",
            self.why_not_kept(reason)
        ),
        en: format!(
            "Your answer counts, but the computer could not put it aside: {}. If everything stops \
             on the way, the next answers are lost. You can save them at any time, from the menu \
             (press p or Esc).",
            self.why_not_kept(reason)
        ),
    }
    /// A quiz that was not finished: when the last answer was given, where that is known, and how
    /// many there are.
    pub fn unfinished(self, at: Option<DateTime>, answers: usize) -> String {
        fr: {
            let answers = french::count(answers, "réponse", "réponses");
            let Some(at) = at else {
                return format!("Un quiz commencé ici attend la suite : {answers}.");
            };
            let month = french::month(&format!("{:04}-{:02}", at.year(), at.month()));
            format!(
                "Un quiz commencé ici attend la suite : {} {month} à {}h{:02}, {answers}.",
                at.day(),
                at.hour(),
                at.minute()
            )
        },
        en: {
            let answers = english::count(answers, "answer", "answers");
            let Some(at) = at else {
                return format!("You have an unfinished quiz here: {answers}.");
            };
            let month = english::month(&format!("{:04}-{:02}", at.year(), at.month()));
            format!(
                "You have an unfinished quiz here: {} {month} at {}:{:02}, {answers}.",
                at.day(),
                at.hour(),
                at.minute()
            )
        },
    }
    /// What is lost of it.
    pub fn lost(self, loss: Loss) -> String {
        match loss {
            Loss::Lines(1) =>
                fr: "Une ligne n'a pas pu être relue.".to_owned(),
                en: "One line could not be read.".to_owned(),
            Loss::Lines(lines) =>
                fr: format!("{lines} lignes n'ont pas pu être relues."),
                en: format!("{lines} lines could not be read."),
            Loss::OtherEdition =>
                fr: "Le quiz a changé depuis ; ce qui va encore est gardé.".to_owned(),
                en: "The quiz has changed since; what still fits is kept.".to_owned(),
        }
    }
    /// A choice about it.
    pub fn resume_choice(self, choice: Resume) -> &'static str {
        match choice {
            Resume::GoOn => fr: "C'est le mien : continuer", en: "It is mine: continue",
            Resume::NotMine =>
                fr: "Ce n'est pas le mien : commencer sans y toucher",
                en: "It is not mine: start without touching it",
            Resume::Anew =>
                fr: "Recommencer à zéro (ces réponses sont effacées)",
                en: "Start from the beginning (these answers are erased)",
        }
    }
    /// The keys of a menu.
    pub fn menu_keys(self) -> &'static str {
        fr: "Flèches puis Entrée : choisir",
        en: "Arrows then Enter: choose",
    }
    /// The keys of a choice in which nothing is proposed.
    pub fn pick_keys(self, choices: usize) -> String {
        fr: format!("1 à {choices} : choisir · Échap : sortir"),
        en: format!("1 to {choices}: choose · Esc: leave"),
    }
    /// The journal could not be removed.
    pub fn not_erased(self, path: &str) -> String {
        fr: format!(
            "Tes réponses n'ont pas pu être effacées. Supprime toi-même le fichier {path}."
        ),
        en: format!("Your answers could not be erased. Please remove the file {path} yourself."),
    }
    /// The quiz waits to be gone on with, and how: a line each.
    pub fn waits(self, command: &str) -> [String; 2] {
        fr: [
            "À bientôt ! Tes réponses t'attendent sur cet ordinateur.".to_owned(),
            format!("Pour continuer : {command}"),
        ],
        en: [
            "See you soon! Your answers wait on this computer.".to_owned(),
            format!("To continue: {command}"),
        ],
    }
    /// Said after a failure: the answers are not lost, and how to go on: a line each.
    pub fn still_there(self, command: &str) -> [String; 2] {
        fr: [
            "Tes réponses ne sont pas perdues : elles t'attendent sur cet ordinateur.".to_owned(),
            format!("Pour continuer : {command}"),
        ],
        en: [
            "Your answers are not lost: they wait on this computer.".to_owned(),
            format!("To continue: {command}"),
        ],
    }

    /// What one has said to expect.
    pub fn guessed(self, titles: &[&str]) -> String {
        fr: format!("Tu penses à : {}.", french::list(titles)),
        en: format!("You are thinking of: {}.", english::list(titles)),
    }
    /// Asks for something one expects, after so many.
    pub fn guess(self, named: usize) -> String {
        match named {
            0 =>
                fr: "À quel métier ou à quelle famille de métiers penses-tu ? Jusqu'à trois ; cela \
                     ne change rien au résultat. (Un mot, puis Entrée.)".to_owned(),
                en: "Which career or family of careers are you thinking of? Up to three; it \
                     changes nothing in the result. (A word, then Enter.)".to_owned(),
            _ =>
                fr: "Noté. Un autre ? (Un mot, puis Entrée ; rien pour continuer.)".to_owned(),
                en: "Noted. Another one? (A word, then Enter; nothing to go on.)".to_owned(),
        }
    }
    /// Nothing is called so.
    pub fn nothing_found(self, words: &str) -> String {
        fr: format!("Rien trouvé pour « {words} ». Essaie un autre mot."),
        en: format!("Nothing found for “{words}”. Try another word."),
    }
    /// Asks which of those found is meant.
    pub fn which_of(self, words: &str) -> String {
        fr: format!("« {words} » : que veux-tu dire ?"),
        en: format!("“{words}”: what do you mean?"),
    }
    /// None of those found is meant.
    pub fn none_of_them(self) -> &'static str {
        fr: "Rien de tout cela : chercher autre chose",
        en: "None of these: search again",
    }
    /// Marks the name of a family.
    pub fn family(self, title: &str) -> String {
        fr: format!("Toute la famille « {title} »"),
        en: format!("The whole family “{title}”"),
    }
    /// What becomes of the answers where nothing can be saved.
    pub fn stays_here(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur.",
        en: "Your answers stay on this computer.",
    }
    /// The key that starts, and the one to say first what one expects.
    pub fn start_keys(self) -> &'static str {
        fr: "Entrée : commencer · g : dire d'abord à quel métier je pense",
        en: "Enter: start · g: say first which career I am thinking of",
    }
    /// Stands for the end of what is to come, where the screen has no room for it, with the key to
    /// read it.
    pub fn read_on(self) -> &'static str {
        fr: "… (Espace : lire la suite)",
        en: "… (Space: read on)",
    }
    /// Where one is, and how long the rest takes.
    pub fn progress(self, progress: Progress) -> String {
        fr: {
            let about = if progress.is_sure { "" } else { "~" };
            let place = format!("{}/{about}{}", progress.place.min(progress.steps), progress.steps);
            match minutes(progress.seconds_left) {
                None => format!("{place} · moins d'une minute"),
                Some(minutes) => format!("{place} · encore {minutes} min environ"),
            }
        },
        en: {
            let about = if progress.is_sure { "" } else { "~" };
            let place = format!("{}/{about}{}", progress.place.min(progress.steps), progress.steps);
            match minutes(progress.seconds_left) {
                None => format!("{place} · less than a minute left"),
                Some(minutes) => format!("{place} · about {minutes} min left"),
            }
        },
    }
    /// Announces another part of the quiz, in a short line.
    pub fn begins(self, part: Part) -> &'static str {
        match part {
            Part::Likes =>
                fr: "Merci ! Maintenant, ce qui te plairait.",
                en: "Thank you! Now, what you would like.",
            Part::Skills =>
                fr: "Bravo ! Maintenant, ce que tu sais faire.",
                en: "Well done! Now, what you can do.",
            Part::Comparisons =>
                fr: "On avance bien ! Place à quelques choix.",
                en: "Nicely done! Now, a few choices.",
            Part::Situation =>
                fr: "Merci ! Pour finir, un mot sur ta situation.",
                en: "Thank you! Last, a word on your situation.",
        }
    }
    /// Marks the answer that is already there.
    pub fn your_answer(self) -> &'static str { fr: "(ta réponse)", en: "(your answer)" }
    /// The keys of a question, one after the other with ` · ` between them.
    pub fn keys(self, shape: Shape, options: usize, place: Place) -> String {
        fr: {
            let answer = match shape {
                Shape::One => format!("1 à {} ou flèches puis Entrée : répondre", options.min(9)),
                Shape::Several => {
                    "Flèches : se déplacer · Espace : cocher · Entrée : valider (rien de coché = \
                     aucune)".to_owned()
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
            format!("{answer} · {back}s : passer · ? : pourquoi cette question · p : pause")
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
            format!("{answer} · {back}s: skip · ?: why this question · p: pause")
        },
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
                fr: "Espace cocher · Entrée valider · p pause",
                en: "Space check · Enter done · p pause",
            (Shape::Ranked, _) =>
                fr: "Espace prendre · Entrée valider · p pause",
                en: "Space pick up · Enter done · p pause",
        }
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
                        _ => "ce qui te plaît",
                    };
                    let names = self.named(measured);
                    format!("Ta réponse compte pour {names}, du côté de {what}.")
                },
                en: {
                    let what = match measured {
                        [of, ..] if of.id.domain == Domain::Skill => "can do",
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
            Purpose::Situation =>
                fr: "Ta réponse n'entre dans aucun score : elle sert seulement à te signaler les \
                     conditions d'un métier.".to_owned(),
                en: "Your answer enters no score: it only serves to point out the conditions of a \
                     career.".to_owned(),
        }
    }
    /// The key that goes back to the question.
    pub fn any_key(self) -> &'static str {
        fr: "Une touche : revenir à la question",
        en: "Any key: back to the question",
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

    /// Heads the menu of a pause.
    pub fn pause(self) -> &'static str {
        fr: "Pause. Prends ton temps.",
        en: "Taking a break. Take your time.",
    }
    /// Heads the same menu after Ctrl-C.
    pub fn interrupted(self) -> &'static str {
        fr: "Tu veux t'arrêter ?",
        en: "Do you want to stop?",
    }
    /// What a second Ctrl-C does, where the answers are kept.
    pub fn once_more(self) -> &'static str {
        fr: "Ctrl-C encore une fois : quitter et continuer plus tard",
        en: "Ctrl-C once more: leave and continue later",
    }
    /// A choice of the menu.
    pub fn menu(self, choice: MenuChoice) -> &'static str {
        match choice {
            MenuChoice::GoOn => fr: "Continuer", en: "Carry on",
            MenuChoice::Back => fr: "Question précédente", en: "Previous question",
            MenuChoice::Skip => fr: "Passer cette question", en: "Skip this question",
            MenuChoice::Why => fr: "Pourquoi cette question ?", en: "Why this question?",
            MenuChoice::ResultSoFar =>
                fr: "Voir le résultat jusqu'ici",
                en: "See the result so far",
            MenuChoice::Save =>
                fr: "Enregistrer mes réponses dans un fichier",
                en: "Save my answers in a file",
            MenuChoice::Later =>
                fr: "Quitter et continuer plus tard",
                en: "Leave and continue later",
            MenuChoice::Leave =>
                fr: "Quitter et effacer mes réponses",
                en: "Leave and erase my answers",
            MenuChoice::LeaveSaved => fr: "Quitter", en: "Leave",
            MenuChoice::Result => fr: "Voir mon résultat", en: "See my result",
            MenuChoice::ResultAgain => fr: "Revoir mon résultat", en: "See my result again",
            MenuChoice::More =>
                fr: "Répondre à d'autres questions, pour préciser",
                en: "Answer more questions, for a clearer result",
            MenuChoice::LastQuestion =>
                fr: "Revenir à la dernière question",
                en: "Back to the last question",
            MenuChoice::AsMeant => fr: "C'est bien ce que je pense", en: "That is what I think",
            MenuChoice::LookAgain =>
                fr: "Revoir ces questions",
                en: "Look at these questions again",
        }
    }

    /// Heads the menu after the last question; `has_more` where the form stopped before its last
    /// item.
    pub fn finished(self, progress: Progress, has_more: bool) -> String {
        fr: {
            let why = if has_more {
                "C'est assez pour un résultat."
            } else {
                "C'était la dernière question."
            };
            format!("{why} {}", self.answered(progress))
        },
        en: {
            let why = if has_more {
                "That is enough for a result."
            } else {
                "That was the last question."
            };
            format!("{why} {}", self.answered(progress))
        },
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
    /// Asks the same on one line; `yes` understands the answer.
    pub fn look_again_on_a_line(self) -> &'static str {
        fr: "Revoir ces questions ? (o = oui, Entrée = non)",
        en: "Look at these questions again? (y = yes, Enter = no)",
    }

    /// Heads the menu after the result, while the answers are not saved; the file is where the
    /// result is written on leaving, whatever is chosen.
    pub fn keep_answers(self, file: Option<&str>) -> String {
        match file {
            None =>
                fr: "Veux-tu garder tes réponses ? Sans elles, ce résultat ne pourra pas être \
                     revu.".to_owned(),
                en: "Do you want to keep your answers? Without them this result cannot be seen \
                     again.".to_owned(),
            Some(file) =>
                fr: format!(
                    "Quand tu quittes, ton résultat est écrit dans {file}. Veux-tu aussi garder \
                     tes réponses ?"
                ),
                en: format!(
                    "When you leave, your result is written to {file}. Do you want to keep your \
                     answers too?"
                ),
        }
    }
    /// Said when all is over: how to see the result again.
    pub fn see_again(self, command: &str) -> String {
        fr: format!("Pour revoir ton résultat : {command}"),
        en: format!("To see your result again: {command}"),
    }
    /// Said when all is over and nothing is saved.
    pub fn goodbye(self) -> &'static str {
        fr: "À bientôt ! Tes réponses n'ont pas été gardées.",
        en: "See you soon! Your answers were not kept.",
    }

    /// The keys of a line that one types.
    pub fn line_keys(self) -> &'static str {
        fr: "Entrée : valider · Ctrl-U : tout effacer · Échap : annuler",
        en: "Enter: done · Ctrl-U: clear · Esc: cancel",
    }
    /// Asks for the name of the file for the answers.
    pub fn file_name(self) -> &'static str {
        fr: "Nom du fichier pour tes réponses (garde celui-ci, ou tape le tien)",
        en: "Name of the file for your answers (keep this one, or type yours)",
    }
    /// Asks whether a file may be replaced.
    pub fn replace(self, path: &str) -> String {
        fr: format!("Le fichier {path} existe déjà."),
        en: format!("The file {path} already exists."),
    }
    /// Asks the same on one line; `yes` understands the answer.
    pub fn may_replace(self, path: &str) -> String {
        fr: format!("Le fichier {path} existe déjà. Le remplacer ? (o = oui, Entrée = non)"),
        en: format!("The file {path} already exists. Replace it? (y = yes, Enter = no)"),
    }
    /// Whether a line agrees.
    pub fn yes(self, line: &str) -> bool {
        fr: ["o", "oui"].contains(&line.trim().to_lowercase().as_str()),
        en: ["y", "yes"].contains(&line.trim().to_lowercase().as_str()),
    }
    /// A choice about replacing.
    pub fn replace_choice(self, choice: ReplaceChoice) -> &'static str {
        match choice {
            ReplaceChoice::OtherName => fr: "Choisir un autre nom", en: "Choose another name",
            ReplaceChoice::Stop => fr: "Le garder et m'arrêter là", en: "Keep it and stop here",
            ReplaceChoice::Replace => fr: "Le remplacer", en: "Replace it",
        }
    }
    /// The answers are saved.
    pub fn saved(self, path: &str) -> String {
        fr: format!("Réponses enregistrées dans {path}."),
        en: format!("Answers saved in {path}."),
    }
    /// The answers could not be saved, and why.
    pub fn not_saved(self, path: &str, error: io::ErrorKind) -> String {
        fr: {
            let why = self.refusal(error);
            format!("Impossible d'enregistrer dans {path} : {why}. Essaie un autre nom.")
        },
        en: {
            let why = self.refusal(error);
            format!("Could not save to {path}: {why}. Try another name.")
        },
    }

    /// Offers, in the line mode, to say what one expects.
    pub fn line_guess(self) -> &'static str {
        fr: "Tu penses déjà à un métier ou à une famille de métiers ? Avant ta première réponse, \
             tape g et un mot, par exemple : g infirmier. Cela ne change rien au résultat.",
        en: "Already thinking of a career or a family of careers? Before your first answer, type g \
             and a word, such as: g nurse. It changes nothing in the result.",
    }
    /// Asks for the number of one of those found, in the line mode.
    pub fn line_pick(self, choices: usize) -> String {
        fr: format!("Que veux-tu dire (1 à {choices}, ou Entrée pour rien de tout cela) ?"),
        en: format!("Which one (1 to {choices}, or Enter for none)?"),
    }
    /// There is no room for another guess.
    pub fn enough_guesses(self, most: usize) -> String {
        fr: format!("Tu en as déjà {most}, c'est assez pour commencer."),
        en: format!("You have {most} already, enough to start with."),
    }
    /// Introduces the commands of the line mode.
    pub fn line_commands(self) -> &'static str {
        fr: "À chaque question, tape un numéro puis Entrée. Ou bien : b = question précédente, s = \
             passer, ? = pourquoi cette question, q = arrêter et voir le résultat.",
        en: "At each question, type a number, then Enter. Or: b = previous question, s = skip, ? = \
             why this question, q = stop and see the result.",
    }
    /// What becomes of the answers in the line mode, where a journal keeps them.
    pub fn line_promise(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur. Si tu t'arrêtes avec q, ou si tout s'arrête \
             en route, elles t'attendent ici ; à la fin elles sont effacées.",
        en: "Your answers stay on this computer. If you stop with q, or everything stops on the \
             way, they wait for you here; at the end they are erased.",
    }
    /// What becomes of the answers in the line mode, where none does, and why.
    pub fn line_not_kept(self, reason: NotKept) -> String {
        fr: format!(
            "Tes réponses restent sur cet ordinateur et ne sont pas gardées si tout s'arrête en \
             route : {}.",
            self.why_not_kept(reason)
        ),
        en: format!(
            "Your answers stay on this computer, and are not kept if everything stops on the way: \
             {}.",
            self.why_not_kept(reason)
        ),
    }
    /// An answer could not be written to the journal, in the line mode.
    pub fn line_no_longer_kept(self, reason: NotKept) -> String {
        fr: format!(
            "Ta réponse est bien notée, mais l'ordinateur n'a pas pu la mettre de côté : {}. Si \
             tout s'arrête en route, les prochaines réponses seront perdues.",
            self.why_not_kept(reason)
        ),
        en: format!(
            "Your answer counts, but the computer could not put it aside: {}. If everything stops \
             on the way, the next answers are lost.",
            self.why_not_kept(reason)
        ),
    }
    /// Asks for the number of a choice, in the line mode.
    pub fn line_choice(self, choices: usize) -> String {
        fr: format!("Ton choix (1 à {choices}, ou q pour en rester là) :"),
        en: format!("Your choice (1 to {choices}, or q to leave it at that):"),
    }
    /// How an answer that is there is kept, in the line mode.
    pub fn line_keep(self) -> &'static str {
        fr: "Entrée seule : garder ta réponse.",
        en: "Enter alone: keep your answer.",
    }
    /// What to type for an answer, in the line mode.
    pub fn line_prompt(self, shape: Shape, options: usize) -> String {
        match shape {
            Shape::One =>
                fr: format!("Ta réponse (1 à {options}) :"),
                en: format!("Your answer (1 to {options}):"),
            Shape::Several =>
                fr: "Tes réponses (numéros séparés par des espaces, 0 = aucune) :".into(),
                en: "Your answers (numbers with spaces between, 0 = none):".to_owned(),
            Shape::Ranked =>
                fr: format!("Ton classement (les {options} numéros, le plus important d'abord) :"),
                en: format!("Your ranking (all {options} numbers, most important first):"),
        }
    }
    /// What was typed is no answer, and what would be.
    pub fn not_understood(self, shape: Shape, options: usize) -> String {
        fr: {
            let accepted = match shape {
                Shape::One => format!("Tape un numéro de 1 à {options}"),
                Shape::Several => format!(
                    "Tape un ou plusieurs numéros différents de 1 à {options} (par exemple 1 3), \
                     ou 0 si rien ne te correspond"
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
            let accepted = match shape {
                Shape::One => format!("Type a number from 1 to {options}"),
                Shape::Several => format!(
                    "Type one or more different numbers from 1 to {options} (such as 1 3), or 0 if \
                     none of them fits"
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
    /// The input ended, or the person stopped, before the last question.
    pub fn stopped(self, progress: Progress) -> String {
        fr: format!("On s'arrête là. {}", self.answered(progress)),
        en: format!("Stopping here. {}", self.answered(progress)),
    }
    /// Offers more questions at the end of a form that stopped early, on one line; `yes`
    /// understands the answer.
    pub fn more_on_a_line(self) -> &'static str {
        fr: "On peut s'arrêter là. Répondre à d'autres questions, pour préciser ? (o = oui, Entrée \
             = voir le résultat)",
        en: "We can stop here. Answer more questions, for a clearer one? (y = yes, Enter = see the \
             result)",
    }
    /// The last question is behind, in the line mode.
    pub fn line_finished(self, progress: Progress) -> String {
        fr: format!("C'est fini, merci ! {}", self.answered(progress)),
        en: format!("All done, thank you! {}", self.answered(progress)),
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
    /// Why the system refused to write.
    fn refusal(self, error: io::ErrorKind) -> &'static str {
        match error {
            io::ErrorKind::NotFound =>
                fr: "le dossier n'existe pas",
                en: "the folder does not exist",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem =>
                fr: "tu n'as pas le droit d'écrire à cet endroit",
                en: "you are not allowed to write there",
            io::ErrorKind::IsADirectory => fr: "c'est un dossier", en: "it is a folder",
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => fr: "le disque est plein", en: "the disk is full",
            _ => fr: "l'ordinateur a refusé l'écriture", en: "the computer refused to write it",
        }
    }
    /// Why answers are not kept while the quiz is under way.
    fn why_not_kept(self, reason: NotKept) -> &'static str {
        match reason {
            NotKept::InUse =>
                fr: "le même quiz est ouvert dans une autre fenêtre",
                en: "the same quiz is open in another window",
            NotKept::Others =>
                fr: "un autre quiz attend déjà à cette place, et il n'est pas à toi",
                en: "another quiz already waits in that place, and it is not yours",
            NotKept::NoQuiz =>
                fr: "aucun quiz ne porte ce nom",
                en: "there is no quiz of that name",
            NotKept::Foreign =>
                fr: "le fichier prévu pour cela contient autre chose",
                en: "the file meant for it holds something else",
            NotKept::Exposed =>
                fr: "d'autres personnes pourraient lire ou changer l'endroit prévu pour cela",
                en: "other people could read or change the place meant for it",
            NotKept::Refused(error) => fr: self.refusal(error), en: self.refusal(error),
        }
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

/// What can be chosen in a pause or at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuChoice {
    /// Goes on with the question.
    GoOn,
    /// Goes to the question before.
    Back,
    /// Leaves the question open.
    Skip,
    /// Explains why it is asked.
    Why,
    /// Shows what the answers say so far.
    ResultSoFar,
    /// Writes the answers to a file of one's own.
    Save,
    /// Leaves, and the quiz waits.
    Later,
    /// Leaves, and the answers are gone.
    Leave,
    /// Leaves, and the answers are in the file.
    LeaveSaved,
    /// At the end: shows the result.
    Result,
    /// After the result: shows it once more.
    ResultAgain,
    /// At the end: goes back to the last question.
    LastQuestion,
    /// The answers are meant as they are.
    AsMeant,
    /// Goes to the first of the questions to look at again.
    LookAgain,
    /// At the end of a form that stopped early: puts the questions that are left.
    More,
}

/// What can be done about a file that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplaceChoice {
    /// Chooses another name.
    OtherName,
    /// Replaces the file.
    Replace,
    /// Leaves the file as it is, and stops.
    Stop,
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
    /// No score at all.
    Situation,
}

/// The minutes to announce: rounded up, so that nobody is told less than is expected; `None` for
/// less than one.
fn minutes(seconds: f64) -> Option<u32> {
    let whole = (1..600)
        .find(|minutes| f64::from(*minutes) * 60.0 >= seconds)
        .unwrap_or(600);
    (seconds >= 60.0).then_some(whole)
}
