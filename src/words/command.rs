//! What a command tells of what it did.
//!
//! The sentences quote paths, so they must be made safe before they are shown.

use model::safe::shell_word;

use crate::quoted::{quoted, some_of};
use crate::{english, french};

say! {
    /// The sentences of the commands that have no page of their own.
    pub struct Words;

    /// Definitions were checked, and have errors; the diagnostics stand before.
    pub fn found(self, errors: usize, remarks: usize) -> String {
        fr: {
            let errors = french::count(errors, "erreur trouvée", "erreurs trouvées");
            match remarks {
                0 => format!("{errors}."),
                _ => format!("{errors}, {}.", french::count(remarks, "remarque", "remarques")),
            }
        },
        en: {
            let errors = english::count(errors, "error found", "errors found");
            match remarks {
                0 => format!("{errors}."),
                _ => format!("{errors}, {}.", english::count(remarks, "remark", "remarks")),
            }
        },
    }
    /// Definitions were checked, and nothing forbids using them.
    pub fn checked(self, careers: usize, quizzes: usize, remarks: usize) -> String {
        fr: {
            let remarks = match remarks {
                0 => "aucune remarque".to_owned(),
                1 => "une remarque".to_owned(),
                _ => format!("{remarks} remarques"),
            };
            format!("Vérifié : {careers} métiers, {quizzes} quiz, aucune erreur, {remarks}.")
        },
        en: {
            let plural = |count: usize, one: &str, many: &str| match count {
                1 => format!("1 {one}"),
                _ => format!("{count} {many}"),
            };
            format!(
                "Checked: {}, {}, no errors, {}.",
                plural(careers, "career", "careers"),
                plural(quizzes, "quiz", "quizzes"),
                plural(remarks, "remark", "remarks")
            )
        },
    }
    /// Files are watched from now on.
    pub fn watching(self, files: usize) -> String {
        fr: {
            let files = french::count(files, "fichier surveillé", "fichiers surveillés");
            format!("{files} ; Ctrl-C pour arrêter.")
        },
        en: {
            let files = english::count(files, "file watched", "files watched");
            format!("{files}; Ctrl-C to stop.")
        },
    }
    /// Files have changed; there is at least one.
    pub fn changed(self, paths: &[String]) -> String {
        match paths {
            [_] =>
                fr: format!("{} a changé.", some_of(paths, 3)),
                en: format!("{} has changed.", some_of(paths, 3)),
            _ =>
                fr: format!("{} ont changé.", some_of(paths, 3)),
                en: format!("{} have changed.", some_of(paths, 3)),
        }
    }
    /// How long a check took.
    pub fn took(self, milliseconds: u128) -> String {
        fr: format!("Vérifié en {milliseconds} ms."),
        en: format!("Checked in {milliseconds} ms."),
    }

    /// The site was written into a folder.
    pub fn site_written(self, pages: usize, path: &str) -> String {
        fr: format!("{pages} pages dans {path} : copiez ce dossier sur n'importe quel espace web."),
        en: format!("{pages} pages in {path}: copy this folder to any web space."),
    }
    /// The site was written into a file.
    pub fn single_written(self, path: &str) -> String {
        fr: format!("Tout est dans {path} : il s'ouvre dans un navigateur, sans réseau."),
        en: format!("All of it is in {path}: it opens in a browser, without a network."),
    }
    /// The pages that are put online name nobody.
    pub fn no_contact(self) -> &'static str {
        fr: "Ces pages ne nomment personne : ajoutez --contact 'QUI, COMMENT LUI ÉCRIRE' avant que \
             d'autres ne s'en servent.",
        en: "These pages name nobody: add --contact 'WHO, HOW TO WRITE TO THEM' before others use \
             them.",
    }
    /// The result is saved.
    pub fn result_saved(self, path: &str) -> String {
        fr: format!("Résultat écrit dans {}.", quoted(path)),
        en: format!("Result written to {}.", quoted(path)),
    }
    /// A built-in file was copied, since the new one needs it.
    pub fn copied(self, path: &str) -> String {
        fr: format!("Copié du programme : {path}"),
        en: format!("Copied from the program: {path}"),
    }
    /// A file was written to be filled in: that it was, and what to do next, with the program as a
    /// shell starts it.
    pub fn started(self, program: &str, started: &Started) -> [String; 2] {
        fr: {
            let (path, check) = (started.path(), check(program, started.path()));
            let more = match started {
                Started::Career { .. } => "Le guide : profiles/AUTHORING.md.".to_owned(),
                Started::Family { folder, id, .. } => format!(
                    "Un premier métier : `{program} --profiles {} new career NOM --family {id}`.",
                    shell_word(folder)
                ),
                Started::Quiz { folder, id, .. } => format!(
                    "Pour l'essayer : `{program} --quizzes {} quiz {id}`. Le guide : \
                     quizzes/AUTHORING.md.",
                    shell_word(folder)
                ),
            };
            [
                format!("Écrit : {path}"),
                format!("Ensuite : remplis-le dans un éditeur de texte, puis {check}. {more}"),
            ]
        },
        en: {
            let (path, check) = (started.path(), check(program, started.path()));
            let more = match started {
                Started::Career { .. } => "The guide: profiles/AUTHORING.md.".to_owned(),
                Started::Family { folder, id, .. } => format!(
                    "A first career: `{program} --profiles {} new career NAME --family {id}`.",
                    shell_word(folder)
                ),
                Started::Quiz { folder, id, .. } => format!(
                    "To try it: `{program} --quizzes {} quiz {id}`. The guide: \
                     quizzes/AUTHORING.md.",
                    shell_word(folder)
                ),
            };
            [
                format!("Written: {path}"),
                format!("Next: fill it in with a text editor, then {check}. {more}"),
            ]
        },
    }
}

/// A file that was written for its author to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// A career.
    Career {
        /// Its file.
        path: String,
    },
    /// A family.
    Family {
        /// Its file.
        path: String,
        /// The folder of all families.
        folder: String,
        /// Its name.
        id: String,
    },
    /// A quiz.
    Quiz {
        /// Its file.
        path: String,
        /// Its folder.
        folder: String,
        /// Its name.
        id: String,
    },
}

impl Started {
    fn path(&self) -> &str {
        match self {
            Self::Career { path } | Self::Family { path, .. } | Self::Quiz { path, .. } => path,
        }
    }
}

/// A command that checks a file, to be copied into a shell.
fn check(program: &str, path: &str) -> String {
    format!("`{program} check {}`", shell_word(path))
}
