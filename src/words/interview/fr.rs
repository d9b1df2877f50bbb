//! The interview in French.

use std::io;

use jiff::civil::DateTime;

use super::{Interview, Loss, MenuChoice, Place, Purpose, ReplaceChoice, ResumeChoice, minutes};
use crate::french;
use administration::journal::NotKept;
use administration::session::{Part, Progress, Share};
use model::quiz::Shape;
use model::traits::{Domain, Trait};
use rules::careless::SignKind;

/// French, with *tu*.
pub(super) struct French;

impl Interview for French {
    fn length(&self, progress: Progress) -> String {
        let time = match minutes(progress.seconds_left) {
            None => "moins d'une minute".to_owned(),
            Some(1) => "environ une minute".to_owned(),
            Some(minutes) => format!("environ {minutes} minutes"),
        };
        if !progress.is_sure {
            return format!(
                "Environ {} questions, choisies au fil de tes réponses, {time}. Rien ne presse.",
                progress.steps
            );
        }
        format!(
            "{}, {time}. Rien ne presse.",
            french::questions(progress.items.of, progress.questions.of)
        )
    }

    fn freedom(&self) -> &'static str {
        "Tu peux passer une question, revenir en arrière ou faire une pause à tout moment."
    }

    fn promise(&self) -> &'static str {
        "Tes réponses restent sur cet ordinateur. Si tout s'arrête en route, elles t'attendent ici ; \
         à la fin elles sont effacées, sauf si tu les enregistres."
    }

    fn not_kept(&self, reason: NotKept) -> String {
        format!(
            "Tes réponses restent sur cet ordinateur et ne sont gardées que si tu les enregistres : {}.",
            not_kept(reason)
        )
    }

    fn no_longer_kept(&self, reason: NotKept) -> String {
        format!(
            "Ta réponse est bien notée, mais l'ordinateur n'a pas pu la mettre de côté : {}. Si tout \
             s'arrête en route, les prochaines réponses seront perdues. Tu peux les enregistrer à \
             tout moment, depuis le menu (touche p ou Échap).",
            not_kept(reason)
        )
    }

    fn unfinished(&self, at: Option<DateTime>, answers: usize) -> String {
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
    }

    fn lost(&self, loss: Loss) -> String {
        match loss {
            Loss::Lines(1) => "Une ligne n'a pas pu être relue.".to_owned(),
            Loss::Lines(lines) => format!("{lines} lignes n'ont pas pu être relues."),
            Loss::OtherEdition => {
                "Le quiz a changé depuis ; ce qui va encore est gardé.".to_owned()
            }
        }
    }

    fn resume_choice(&self, choice: ResumeChoice) -> &'static str {
        match choice {
            ResumeChoice::GoOn => "C'est le mien : continuer",
            ResumeChoice::NotMine => "Ce n'est pas le mien : commencer sans y toucher",
            ResumeChoice::Anew => "Recommencer à zéro (ces réponses sont effacées)",
        }
    }

    fn menu_keys(&self) -> &'static str {
        "Flèches puis Entrée : choisir"
    }

    fn pick_keys(&self, choices: usize) -> String {
        format!("1 à {choices} : choisir · Échap : sortir")
    }

    fn not_erased(&self, path: &str) -> String {
        format!("Tes réponses n'ont pas pu être effacées. Supprime toi-même le fichier {path}.")
    }

    fn waits(&self, command: &str) -> [String; 2] {
        [
            "À bientôt ! Tes réponses t'attendent sur cet ordinateur.".to_owned(),
            format!("Pour continuer : {command}"),
        ]
    }

    fn still_there(&self, command: &str) -> [String; 2] {
        [
            "Tes réponses ne sont pas perdues : elles t'attendent sur cet ordinateur.".to_owned(),
            format!("Pour continuer : {command}"),
        ]
    }

    fn guessed(&self, titles: &[&str]) -> String {
        format!("Tu penses à : {}.", french::list(titles))
    }

    fn guess(&self, named: usize) -> String {
        match named {
            0 => {
                "À quel métier ou à quelle famille de métiers penses-tu ? Jusqu'à trois ; cela ne \
                  change rien au résultat. (Un mot, puis Entrée.)"
                    .to_owned()
            }
            _ => "Noté. Un autre ? (Un mot, puis Entrée ; rien pour continuer.)".to_owned(),
        }
    }

    fn nothing_found(&self, words: &str) -> String {
        format!("Rien trouvé pour « {words} ». Essaie un autre mot.")
    }

    fn which_of(&self, words: &str) -> String {
        format!("« {words} » : que veux-tu dire ?")
    }

    fn none_of_them(&self) -> &'static str {
        "Rien de tout cela : chercher autre chose"
    }

    fn family(&self, title: &str) -> String {
        format!("Toute la famille « {title} »")
    }

    fn stays_here(&self) -> &'static str {
        "Tes réponses restent sur cet ordinateur."
    }

    fn start_keys(&self) -> &'static str {
        "Entrée : commencer · g : dire d'abord à quel métier je pense"
    }

    fn read_on(&self) -> &'static str {
        "… (Espace : lire la suite)"
    }

    fn progress(&self, progress: Progress) -> String {
        let about = if progress.is_sure { "" } else { "~" };
        let place = format!(
            "{}/{about}{}",
            progress.place.min(progress.steps),
            progress.steps
        );
        match minutes(progress.seconds_left) {
            None => format!("{place} · moins d'une minute"),
            Some(minutes) => format!("{place} · encore {minutes} min environ"),
        }
    }

    fn begins(&self, part: Part) -> &'static str {
        match part {
            Part::Likes => "Merci ! Maintenant, ce qui te plairait.",
            Part::Skills => "Bravo ! Maintenant, ce que tu sais faire.",
            Part::Comparisons => "On avance bien ! Place à quelques choix.",
            Part::Situation => "Merci ! Pour finir, un mot sur ta situation.",
        }
    }

    fn your_answer(&self) -> &'static str {
        "(ta réponse)"
    }

    fn keys(&self, shape: Shape, options: usize, place: Place) -> String {
        let answer = match shape {
            Shape::One => format!("1 à {} ou flèches puis Entrée : répondre", options.min(9)),
            Shape::Several => "Flèches : se déplacer · Espace : cocher · \
                               Entrée : valider (rien de coché = aucune)"
                .to_owned(),
            Shape::Ranked => "Du plus au moins important · Espace : prendre ou poser une ligne · \
                              flèches : la déplacer · Entrée : valider"
                .to_owned(),
        };
        let back = match place {
            Place::First => "",
            Place::Later => "b : retour · ",
        };
        format!("{answer} · {back}s : passer · ? : pourquoi cette question · p : pause")
    }

    fn keys_short(&self, shape: Shape, place: Place) -> &'static str {
        match (shape, place) {
            (Shape::One, Place::First) => "s passer · ? pourquoi · p pause",
            (Shape::One, Place::Later) => "b retour · s passer · ? aide · p pause",
            (Shape::Several, _) => "Espace cocher · Entrée valider · p pause",
            (Shape::Ranked, _) => "Espace prendre · Entrée valider · p pause",
        }
    }

    fn more_above(&self, count: usize) -> String {
        format!("encore {count} plus haut")
    }

    fn more_below(&self, count: usize) -> String {
        format!("encore {count} plus bas")
    }

    fn why_asked(&self) -> &'static str {
        "Pourquoi cette question ?"
    }

    fn counts_for(&self, purpose: Purpose<'_>) -> String {
        match purpose {
            Purpose::Rated(measured) => {
                let what = match measured {
                    [of, ..] if of.id.domain == Domain::Skill => "ce que tu sais faire",
                    _ => "ce qui te plaît",
                };
                let names = named(measured);
                format!("Ta réponse compte pour {names}, du côté de {what}.")
            }
            Purpose::Compared(measured) => {
                let what = match measured {
                    [of, ..] if of.id.domain == Domain::Skill => "ce que tu sais déjà faire",
                    _ => "ce qui t'attire le plus",
                };
                let names = named(measured);
                format!("Ton choix dit {what}, entre {names}.")
            }
            Purpose::Situation => "Ta réponse n'entre dans aucun score : elle sert seulement à te \
                                   signaler les conditions d'un métier."
                .to_owned(),
        }
    }

    fn any_key(&self) -> &'static str {
        "Une touche : revenir à la question"
    }

    fn page_keys(&self, page: usize, pages: usize) -> String {
        let last = if page == pages { "terminer" } else { "suite" };
        format!("{page}/{pages} · Entrée : {last} · b : page d'avant · q : fermer")
    }

    fn unchanged_order(&self) -> &'static str {
        "Tu n'as rien déplacé. Cet ordre est-il le tien ?"
    }

    fn keep_order(&self) -> &'static str {
        "Oui, c'est mon ordre"
    }

    fn go_on_ranking(&self) -> &'static str {
        "Non, je continue à classer"
    }

    fn pause(&self) -> &'static str {
        "Pause. Prends ton temps."
    }

    fn interrupted(&self) -> &'static str {
        "Tu veux t'arrêter ?"
    }

    fn once_more(&self) -> &'static str {
        "Ctrl-C encore une fois : quitter et continuer plus tard"
    }

    fn menu(&self, choice: MenuChoice) -> &'static str {
        match choice {
            MenuChoice::GoOn => "Continuer",
            MenuChoice::Back => "Question précédente",
            MenuChoice::Skip => "Passer cette question",
            MenuChoice::Why => "Pourquoi cette question ?",
            MenuChoice::ResultSoFar => "Voir le résultat jusqu'ici",
            MenuChoice::Save => "Enregistrer mes réponses dans un fichier",
            MenuChoice::Later => "Quitter et continuer plus tard",
            MenuChoice::Leave => "Quitter et effacer mes réponses",
            MenuChoice::LeaveSaved => "Quitter",
            MenuChoice::Result => "Voir mon résultat",
            MenuChoice::ResultAgain => "Revoir mon résultat",
            MenuChoice::More => "Répondre à d'autres questions, pour préciser",
            MenuChoice::LastQuestion => "Revenir à la dernière question",
            MenuChoice::AsMeant => "C'est bien ce que je pense",
            MenuChoice::LookAgain => "Revoir ces questions",
        }
    }

    fn finished(&self, progress: Progress, has_more: bool) -> String {
        let why = if has_more {
            "C'est assez pour un résultat."
        } else {
            "C'était la dernière question."
        };
        format!("{why} {}", answered(progress))
    }

    fn look_again(&self, kind: SignKind, prompts: &[&str]) -> String {
        let n = prompts.len();
        let seen = match kind {
            SignKind::SameAnswer => {
                let (first, last) = (prompts[0], prompts[n - 1]);
                format!(
                    "Tu as donné la même réponse à {n} questions du même type, l'une après l'autre, de « {first} » à \
                     « {last} »."
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
            "Avant le résultat, une petite chose. {seen} Si c'est ce que tu penses, tout va bien. Sinon, tu \
             peux y revenir. Tes réponses restent comme elles sont tant que tu ne les changes pas, et \
             personne d'autre ne voit ce message."
        )
    }

    fn look_again_on_a_line(&self) -> &'static str {
        "Revoir ces questions ? (o = oui, Entrée = non)"
    }

    fn keep_answers(&self, file: Option<&str>) -> String {
        match file {
            None => {
                "Veux-tu garder tes réponses ? Sans elles, ce résultat ne pourra pas être revu."
                    .to_owned()
            }
            Some(file) => format!(
                "Quand tu quittes, ton résultat est écrit dans {file}. Veux-tu aussi garder tes réponses ?"
            ),
        }
    }

    fn see_again(&self, command: &str) -> String {
        format!("Pour revoir ton résultat : {command}")
    }

    fn goodbye(&self) -> &'static str {
        "À bientôt ! Tes réponses n'ont pas été gardées."
    }

    fn line_keys(&self) -> &'static str {
        "Entrée : valider · Ctrl-U : tout effacer · Échap : annuler"
    }

    fn file_name(&self) -> &'static str {
        "Nom du fichier pour tes réponses (garde celui-ci, ou tape le tien)"
    }

    fn replace(&self, path: &str) -> String {
        format!("Le fichier {path} existe déjà.")
    }

    fn may_replace(&self, path: &str) -> String {
        format!("Le fichier {path} existe déjà. Le remplacer ? (o = oui, Entrée = non)")
    }

    fn yes(&self, line: &str) -> bool {
        ["o", "oui"].contains(&line.trim().to_lowercase().as_str())
    }

    fn replace_choice(&self, choice: ReplaceChoice) -> &'static str {
        match choice {
            ReplaceChoice::OtherName => "Choisir un autre nom",
            ReplaceChoice::Stop => "Le garder et m'arrêter là",
            ReplaceChoice::Replace => "Le remplacer",
        }
    }

    fn saved(&self, path: &str) -> String {
        format!("Réponses enregistrées dans {path}.")
    }

    fn not_saved(&self, path: &str, error: io::ErrorKind) -> String {
        let why = refusal(error);
        format!("Impossible d'enregistrer dans {path} : {why}. Essaie un autre nom.")
    }

    fn line_guess(&self) -> &'static str {
        "Tu penses déjà à un métier ou à une famille de métiers ? Avant ta première réponse, tape g \
         et un mot, par exemple : g infirmier. Cela ne change rien au résultat."
    }

    fn line_pick(&self, choices: usize) -> String {
        format!("Que veux-tu dire (1 à {choices}, ou Entrée pour rien de tout cela) ?")
    }

    fn enough_guesses(&self, most: usize) -> String {
        format!("Tu en as déjà {most}, c'est assez pour commencer.")
    }

    fn line_commands(&self) -> &'static str {
        "À chaque question, tape un numéro puis Entrée. Ou bien : b = question précédente, \
         s = passer, ? = pourquoi cette question, q = arrêter et voir le résultat."
    }

    fn line_prompt(&self, shape: Shape, options: usize) -> String {
        match shape {
            Shape::One => format!("Ta réponse (1 à {options}) :"),
            Shape::Several => "Tes réponses (numéros séparés par des espaces, 0 = aucune) :".into(),
            Shape::Ranked => {
                format!("Ton classement (les {options} numéros, le plus important d'abord) :")
            }
        }
    }

    fn not_understood(&self, shape: Shape, options: usize) -> String {
        let accepted = match shape {
            Shape::One => format!("Tape un numéro de 1 à {options}"),
            Shape::Several => format!(
                "Tape un ou plusieurs numéros différents de 1 à {options} (par exemple 1 3), \
                 ou 0 si rien ne te correspond"
            ),
            Shape::Ranked => {
                format!("Tape les {options} numéros, chacun une fois, le plus important d'abord")
            }
        };
        format!("Je n'ai pas compris. {accepted}, ou bien b, s, ? ou q.")
    }

    fn given_up(&self) -> &'static str {
        "Je n'arrive pas à comprendre ; on laisse cette question et on passe à la suite."
    }

    fn recorded(&self, labels: &[&str]) -> String {
        match labels {
            [] => "Noté : aucune de ces réponses.".to_owned(),
            _ => format!("Noté : {}.", labels.join(" ; ")),
        }
    }

    fn skipped(&self) -> &'static str {
        "Question passée."
    }

    fn no_way_back(&self) -> &'static str {
        "C'est la première question."
    }

    fn stopped(&self, progress: Progress) -> String {
        format!("On s'arrête là. {}", answered(progress))
    }

    fn more_on_a_line(&self) -> &'static str {
        "On peut s'arrêter là. Répondre à d'autres questions, pour préciser ? \
         (o = oui, Entrée = voir le résultat)"
    }

    fn line_finished(&self, progress: Progress) -> String {
        format!("C'est fini, merci ! {}", answered(progress))
    }
}

fn answered(progress: Progress) -> String {
    let Progress {
        items, questions, ..
    } = progress;
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
}

/// Why the system refused to write.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is the general case"
)]
fn refusal(error: io::ErrorKind) -> &'static str {
    match error {
        io::ErrorKind::NotFound => "le dossier n'existe pas",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "tu n'as pas le droit d'écrire à cet endroit"
        }
        io::ErrorKind::IsADirectory => "c'est un dossier",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "le disque est plein"
        }
        _ => "l'ordinateur a refusé l'écriture",
    }
}

/// Why answers are not kept while the quiz is under way.
fn not_kept(reason: NotKept) -> &'static str {
    match reason {
        NotKept::InUse => "le même quiz est ouvert dans une autre fenêtre",
        NotKept::Others => "un autre quiz attend déjà à cette place, et il n'est pas à toi",
        NotKept::Foreign => "le fichier prévu pour cela contient autre chose",
        NotKept::Exposed => {
            "d'autres personnes pourraient lire ou changer l'endroit prévu pour cela"
        }
        NotKept::Refused(error) => refusal(error),
    }
}

/// « Analyse » et « Soin », each once.
fn named(measured: &[&Trait]) -> String {
    let mut names: Vec<String> = Vec::new();
    for of in measured {
        let name = format!("« {} »", of.name.fr);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    french::list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
