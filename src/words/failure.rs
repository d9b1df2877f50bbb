//! Why a command did not do what it was asked, where the command line was right.
//!
//! The sentences quote paths, so they must be made safe before they are shown.

use std::io;

use crate::quoted::quoted;

say! {
    /// The sentences about what failed.
    pub struct Words;

    /// Stands before every error.
    pub fn error(self, message: &str) -> String {
        fr: format!("erreur : {message}"),
        en: format!("error: {message}"),
    }
    /// A file could not be read.
    pub fn unreadable(self, path: &str, error: io::ErrorKind) -> String {
        fr: format!("impossible de lire {} : {}.", quoted(path), self.cause(error)),
        en: format!("cannot read {}: {}.", quoted(path), self.cause(error)),
    }
    /// Neither a file nor the code of a sheet.
    pub fn neither(self, text: &str) -> String {
        fr: format!(
            "aucun fichier ne s'appelle {}, et ce n'est pas un code juste : vérifie le nom du \
             fichier, ou compare le code groupe par groupe avec l'original.",
            quoted(text)
        ),
        en: format!(
            "no file is called {}, and as a code it is not right: check the name of the file, or \
             compare the code with the original, group by group.",
            quoted(text)
        ),
    }
    /// The engine for the browser was built of other careers than this program.
    pub fn other_engine(self, path: &str) -> String {
        fr: format!(
            "le quiz pour le navigateur ({path}) n'a pas été fait avec les mêmes métiers que ce \
             programme : refais-le avec `src/site/build`, ou `--engine` dit où est le bon."
        ),
        en: format!(
            "the quiz for the browser ({path}) was not made with the same careers as this \
             program: make it anew with `src/site/build`, or `--engine` says where the right one \
             is."
        ),
    }
    /// The engine for the browser is not there.
    pub fn no_engine(self, path: &str) -> String {
        fr: format!(
            "le quiz pour le navigateur n'est pas là : {path}. `src/site/build` le fait, dans le \
             dossier du projet ; `--engine` dit où il est."
        ),
        en: format!(
            "the quiz for the browser is not there: {path}. `src/site/build` makes it, in the \
             project's folder; `--engine` says where it is."
        ),
    }
    /// A folder holds something else than a site of ours.
    pub fn not_ours(self, path: &str) -> String {
        fr: format!("le dossier {path} contient autre chose qu'un site : donne un dossier vide."),
        en: format!("the folder {path} holds something else than a site: give an empty folder."),
    }
    /// A file could not be written.
    pub fn unwritable(self, path: &str, error: io::ErrorKind) -> String {
        fr: format!("impossible d'écrire {} : {}.", quoted(path), self.cause(error)),
        en: format!("cannot write {}: {}.", quoted(path), self.cause(error)),
    }
    /// The terminal or the output failed.
    pub fn broken(self, error: io::ErrorKind) -> String {
        fr: format!("le terminal ou la sortie ne répond plus : {}.", self.cause(error)),
        en: format!("the terminal or the output no longer responds: {}.", self.cause(error)),
    }
    /// An answer sheet is refused; the problems follow.
    pub fn refused_answers(self, path: &str, problems: usize) -> String {
        match problems {
            1 =>
                fr: format!("la feuille de réponses {} a un problème.", quoted(path)),
                en: format!("the answer sheet {} has a problem.", quoted(path)),
            _ =>
                fr: format!("la feuille de réponses {} a {problems} problèmes.", quoted(path)),
                en: format!("the answer sheet {} has {problems} problems.", quoted(path)),
        }
    }
    /// Two answer sheets, each with its quiz, are not of one quiz.
    pub fn other_quiz(self, sheets: [(&str, &str); 2]) -> String {
        fr: {
            let [(one, of_one), (other, of_other)] = sheets;
            format!(
                "ces deux feuilles ne se comparent pas : {} répond au quiz `{of_one}`, {} au quiz \
                 `{of_other}`. Donne deux feuilles du même quiz.",
                quoted(one),
                quoted(other)
            )
        },
        en: {
            let [(one, of_one), (other, of_other)] = sheets;
            format!(
                "these two sheets cannot be compared: {} answers the quiz `{of_one}`, {} the quiz \
                 `{of_other}`. Give two sheets of the same quiz.",
                quoted(one),
                quoted(other)
            )
        },
    }
    /// The definitions are refused; the diagnostics stand before.
    pub fn refused_definitions(self, errors: usize) -> String {
        match errors {
            0 | 1 =>
                fr: "une définition est à corriger ; rien n'a été fait.".to_owned(),
                en: "a definition needs correcting; nothing was done.".to_owned(),
            _ =>
                fr: format!(
                    "{errors} erreurs à corriger dans les définitions ; rien n'a été fait."
                ),
                en: format!(
                    "{errors} errors need correcting in the definitions; nothing was done."
                ),
        }
    }

    pub(crate) fn cause(self, error: io::ErrorKind) -> &'static str {
        match error {
            io::ErrorKind::NotFound =>
                fr: "rien de ce nom n'existe",
                en: "nothing of that name exists",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem =>
                fr: "accès refusé",
                en: "access is denied",
            io::ErrorKind::IsADirectory => fr: "c'est un dossier", en: "it is a folder",
            io::ErrorKind::AlreadyExists =>
                fr: "ce fichier existe déjà et n'a pas été remplacé ; choisis un autre nom",
                en: "this file exists already and was not replaced; choose another name",
            io::ErrorKind::NotADirectory => fr: "ce n'est pas un dossier", en: "it is not a folder",
            io::ErrorKind::InvalidFilename =>
                fr: "ce nom n'est pas possible ici",
                en: "this name is not possible here",
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => fr: "le disque est plein", en: "the disk is full",
            _ => fr: "erreur du système", en: "a system error",
        }
    }
}
