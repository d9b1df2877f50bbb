//! What a server of pages tells whoever runs it, and why one does not start.
//!
//! The sentences quote paths, so they must be made safe before they are shown.

use std::io;

use crate::failure;
use crate::quoted::quoted;
use model::locale::Locale;

say! {
    /// The sentences of a server.
    pub struct Words;

    /// Where it is.
    pub fn at(self, url: &str) -> String {
        fr: format!("Boussole : {url}"),
        en: format!("Boussole: {url}"),
    }
    /// How it ends, and where the answers are.
    pub fn how_to_stop(self, path: &str) -> String {
        fr: format!("Ctrl-C : arrêter. Réponses : {path}"),
        en: format!("Ctrl-C: stop. Answers: {path}"),
    }
    /// The way to the desk of whoever leads classes, on the computer of the server.
    pub fn desk(self, url: &str) -> String {
        fr: format!("Pour vous, sur cet ordinateur : {url}  (clé valable jusqu'à l'arrêt)"),
        en: format!("For you, on this computer: {url}  (key valid until the stop)"),
    }
    /// The same, where the server is known by a name.
    pub fn desk_outside(self, url: &str) -> String {
        fr: format!("Pour vous : {url}  (clé valable jusqu'à l'arrêt)"),
        en: format!("For you: {url}  (key valid until the stop)"),
    }
    /// The way in for a class.
    pub fn class(self, url: &str) -> String {
        fr: format!("Pour la classe : {url}"),
        en: format!("For the class: {url}"),
    }
    /// What to try before a lesson, and what if it fails.
    pub fn try_it(self) -> &'static str {
        fr: "Essayez cette adresse sur UN poste d'élève avant le cours. Si rien ne s'ouvre, le \
             réseau sépare les postes : `boussole quiz situations` sur chaque poste, ou sur papier \
             avec `boussole class print`.",
        en: "Try this address on ONE student's computer before the lesson. If nothing opens, the \
             network keeps the computers apart: `boussole quiz situations` on each of them, or on \
             paper with `boussole class print`.",
    }
    /// What others on the network can read.
    pub fn without_encryption(self) -> &'static str {
        fr: "Rien n'est chiffré : qui est sur le même réseau peut lire ce qui passe. Ne le faites \
             que sur un réseau de confiance.",
        en: "Nothing is encrypted: whoever is on the same network can read what passes. Only do \
             this on a network that you trust.",
    }
    /// All is as it must be.
    pub fn is_ready(self, url: &str, path: &str) -> String {
        fr: format!("Tout est prêt. Pages : {url}. Réponses : {path}"),
        en: format!("Everything is ready. Pages: {url}. Answers: {path}"),
    }

    /// Something could not be kept; the person who answered was told.
    pub fn not_saved(self, cause: &str) -> String {
        fr: format!("une réponse n'a pas été enregistrée, la personne le sait : {cause}"),
        en: format!("an answer was not saved, and the person was told: {cause}"),
    }
    /// A page broke off.
    pub fn broken(self) -> &'static str {
        fr: "une page n'a pas pu être faite ; aucune réponse n'est perdue.",
        en: "a page could not be made; no answer is lost.",
    }
    /// Seats that nobody used for long were erased.
    pub fn purged(self, seats: u64) -> String {
        match seats {
            1 =>
                fr: "les réponses d'une personne sont effacées : 30 jours sans visite.".to_owned(),
                en: "the answers of one person are erased: 30 days without a visit.".to_owned(),
            _ =>
                fr: format!(
                    "les réponses de {seats} personnes sont effacées : 30 jours sans visite."
                ),
                en: format!("the answers of {seats} people are erased: 30 days without a visit."),
        }
    }

    /// Classes whose day has come were erased.
    pub fn classes_erased(self, classes: u64) -> String {
        match classes {
            1 =>
                fr: "une classe arrivée à sa date est effacée, avec ses réponses.".to_owned(),
                en: "a class whose day has come is erased, with its answers.".to_owned(),
            _ =>
                fr: format!(
                    "{classes} classes arrivées à leur date sont effacées, avec leurs réponses."
                ),
                en: format!(
                    "{classes} classes whose day has come are erased, with their answers."
                ),
        }
    }

    /// Somebody else has the port.
    pub fn taken(self, port: u16, free: Option<u16>) -> String {
        match free {
            Some(free) =>
                fr: format!("le port {port} est déjà pris. `--port {free}` est libre."),
                en: format!("the port {port} is taken already. `--port {free}` is free."),
            None =>
                fr: format!("le port {port} est déjà pris ; `--port` en choisit un autre."),
                en: format!("the port {port} is taken already; `--port` chooses another."),
        }
    }
    /// The system does not let it listen.
    pub fn not_listening(self, port: u16, error: io::ErrorKind) -> String {
        fr: format!(
            "impossible d'écouter au port {port} : {}. `--port` en choisit un autre, au-dessus de \
             1023.",
            failure::of(Locale::Fr).cause(error)
        ),
        en: format!(
            "cannot listen at the port {port}: {}. `--port` chooses another, above 1023.",
            failure::of(Locale::En).cause(error)
        ),
    }
    /// There is no folder to keep answers in.
    pub fn no_place(self) -> &'static str {
        fr: "aucun dossier pour garder les réponses : `--database` dit dans quel fichier.",
        en: "no folder to keep the answers in: `--database` says in which file.",
    }
    /// Another process has the database open.
    pub fn in_use(self, path: &str, holder: Option<u32>) -> String {
        match holder {
            Some(holder) =>
                fr: format!(
                    "la base {} sert déjà au processus {holder}. Arrêtez-le, ou donnez un autre \
                     fichier avec `--database`.",
                    quoted(path)
                ),
                en: format!(
                    "the database {} is in use by process {holder}. Stop it, or give another file \
                     with `--database`.",
                    quoted(path)
                ),
            None =>
                fr: format!(
                    "la base {} sert déjà à un autre processus. Arrêtez-le, ou donnez un autre \
                     fichier avec `--database`.",
                    quoted(path)
                ),
                en: format!(
                    "the database {} is in use by another process. Stop it, or give another file \
                     with `--database`.",
                    quoted(path)
                ),
        }
    }
    /// The file is none of ours.
    pub fn foreign(self, path: &str) -> String {
        fr: format!(
            "{} n'est pas une base de Boussole ; rien n'y a été changé. Donnez un autre fichier \
             avec `--database`.",
            quoted(path)
        ),
        en: format!(
            "{} is no database of Boussole; nothing was changed in it. Give another file with \
             `--database`.",
            quoted(path)
        ),
    }
    /// A newer version wrote it.
    pub fn newer(self, path: &str) -> String {
        fr: format!(
            "la base {} vient d'une version plus récente de Boussole ; rien n'y a été changé. \
             Installez cette version, ou donnez un autre fichier avec `--database`.",
            quoted(path)
        ),
        en: format!(
            "the database {} was written by a newer version of Boussole; nothing was changed in \
             it. Install that version, or give another file with `--database`.",
            quoted(path)
        ),
    }
    /// It is not as it was written.
    pub fn damaged(self, path: &str) -> String {
        fr: format!(
            "la base {} est abîmée ; rien n'y a été changé. `boussole sessions restore` remet une \
             sauvegarde à sa place, `--database` donne un autre fichier.",
            quoted(path)
        ),
        en: format!(
            "the database {} is damaged; nothing was changed in it. `boussole sessions restore` \
             puts a backup in its place, `--database` gives another file.",
            quoted(path)
        ),
    }
    /// It cannot be written to.
    pub fn read_only(self, path: &str) -> String {
        fr: format!(
            "impossible d'écrire dans la base {} : donnez le droit d'y écrire, et dans son \
             dossier, ou un autre fichier avec `--database`.",
            quoted(path)
        ),
        en: format!(
            "cannot write to the database {}: give the right to write to it and to its folder, or \
             another file with `--database`.",
            quoted(path)
        ),
    }
    /// The system or SQLite refuses it, for a reason in their words.
    pub fn not_opened(self, path: &str, cause: &str) -> String {
        fr: format!(
            "impossible d'ouvrir la base {} ({cause}). Regardez le dossier et la place sur le \
             disque, ou donnez un autre fichier avec `--database`.",
            quoted(path)
        ),
        en: format!(
            "cannot open the database {} ({cause}). Look at the folder and the room on the disk, \
             or give another file with `--database`.",
            quoted(path)
        ),
    }
}
