//! What becomes of the answers: kept on the way, lost, gone on with, saved, erased.

use std::io;

use administration::record::{Loss, NotKept};
use administration::sitting::Resume;
use jiff::civil::DateTime;

use crate::{english, french};

say! {
    /// The sentences about what becomes of the answers.
    pub struct Words;

    /// What becomes of the answers, where a journal keeps them while the quiz is under way.
    pub fn promise(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur. Si tout s'arrête en route, elles t'attendent \
             ici ; à la fin elles sont effacées, sauf si tu les enregistres.",
        en: "Your answers stay on this computer. If everything stops on the way, they wait for you \
             here; at the end they are erased, unless you save them.",
    }
    /// What becomes of the answers that are part of an hour of two people, kept or not.
    pub fn within_hour(self, is_kept: bool) -> &'static str {
        match is_kept {
            true =>
                fr: "Tes réponses restent sur cet ordinateur, avec l'entretien, et s'effacent avec \
                     lui.",
                en: "Your answers stay on this computer, with the hour, and are erased with it.",
            false =>
                fr: "Tes réponses restent ici le temps de l'entretien ; il n'en est rien gardé \
                     ensuite.",
                en: "Your answers stay here for the hour; nothing of them is kept afterwards.",
        }
    }
    /// What becomes of the answers in the line mode, where a journal keeps them.
    pub fn line_promise(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur. Si tu t'arrêtes avec q, ou si tout s'arrête \
             en route, elles t'attendent ici ; à la fin elles sont effacées.",
        en: "Your answers stay on this computer. If you stop with q, or everything stops on the \
             way, they wait for you here; at the end they are erased.",
    }
    /// What becomes of the answers where nothing can be saved.
    pub fn stays_here(self) -> &'static str {
        fr: "Tes réponses restent sur cet ordinateur.",
        en: "Your answers stay on this computer.",
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
    /// The journal could not be removed.
    pub fn not_erased(self, path: &str) -> String {
        fr: format!(
            "Tes réponses n'ont pas pu être effacées. Supprime toi-même le fichier {path}."
        ),
        en: format!("Your answers could not be erased. Please remove the file {path} yourself."),
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
    /// Asks the same on one line; `lines` has the `yes` that understands the answer.
    pub fn may_replace(self, path: &str) -> String {
        fr: format!("Le fichier {path} existe déjà. Le remplacer ? (o = oui, Entrée = non)"),
        en: format!("The file {path} already exists. Replace it? (y = yes, Enter = no)"),
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
