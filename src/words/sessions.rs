//! What looking after the database of a server tells, and why it does not work.
//!
//! The sentences quote paths, so they must be made safe before they are shown.

use crate::quoted::quoted;
use crate::{english, french};

say! {
    /// The sentences of a database that is looked after.
    pub struct Words;

    /// A copy was made, of so many people.
    pub fn backed_up(self, path: &str, seats: u64) -> String {
        fr: format!("Sauvegarde écrite et vérifiée : {} ({}).", quoted(path), self.people(seats)),
        en: format!("Backup written and verified: {} ({}).", quoted(path), self.people(seats)),
    }
    /// A copy was put back; so many of it had been erased since.
    pub fn restored(self, path: &str, seats: u64, erased: u64) -> String {
        fr: format!(
            "Sauvegarde remise à sa place : {} ({} ; effacées depuis, et qui le restent : \
             {erased}).",
            quoted(path),
            self.people(seats)
        ),
        en: format!(
            "Backup put back in its place: {} ({}; erased since, and still erased: {erased}).",
            quoted(path),
            self.people(seats)
        ),
    }
    /// So many people.
    pub fn people(self, seats: u64) -> String {
        fr: french::count(
            usize::try_from(seats).unwrap_or(usize::MAX),
            "personne",
            "personnes"
        ),
        en: english::count(usize::try_from(seats).unwrap_or(usize::MAX), "person", "people"),
    }

    /// There is nothing to copy.
    pub fn missing(self, path: &str) -> String {
        fr: format!(
            "{} n'existe pas. Vérifiez le nom, et `--database` pour la base.",
            quoted(path)
        ),
        en: format!("There is no {}. Check the name, and `--database`.", quoted(path)),
    }
    /// A file or a database stands where the copy is to go.
    pub fn exists(self, path: &str) -> String {
        fr: format!(
            "{} existe déjà ; rien n'y a été changé. Une sauvegarde veut un autre nom. Pour \
             restaurer à sa place, ajoutez `--replace` : ce qui s'y trouve est alors perdu.",
            quoted(path)
        ),
        en: format!(
            "{} exists already; nothing was changed in it. A backup takes another name. To \
             restore in its place, add `--replace`: what is there is lost then.",
            quoted(path)
        ),
    }
    /// What is to be copied is none of ours.
    pub fn not_ours(self, path: &str) -> String {
        fr: format!(
            "{} n'est ni une base de Boussole ni sa sauvegarde ; rien n'a été changé. Donnez un \
             autre fichier.",
            quoted(path)
        ),
        en: format!(
            "{} is neither a database of Boussole nor a backup of one; nothing was changed. Give \
             another file.",
            quoted(path)
        ),
    }
    /// A newer version wrote it.
    pub fn newer(self, path: &str) -> String {
        fr: format!(
            "{} vient d'une version plus récente de Boussole ; rien n'a été changé. Installez \
             cette version.",
            quoted(path)
        ),
        en: format!(
            "{} was written by a newer version of Boussole; nothing was changed. Install that \
             version.",
            quoted(path)
        ),
    }
    /// It is not as it was written.
    pub fn damaged(self, path: &str) -> String {
        fr: format!(
            "{} est abîmé ; rien n'a été changé. Prenez une sauvegarde d'avant.",
            quoted(path)
        ),
        en: format!(
            "{} is damaged; nothing was changed. Take an earlier backup.",
            quoted(path)
        ),
    }
    /// It cannot be read, for a reason in the words of the system.
    pub fn unreadable(self, path: &str, cause: &str) -> String {
        fr: format!(
            "impossible de lire {} ({cause}) ; rien n'a été changé. Vérifiez vos droits sur le \
             fichier et sur son dossier.",
            quoted(path)
        ),
        en: format!(
            "cannot read {} ({cause}); nothing was changed. Check your rights to the file and \
             its folder.",
            quoted(path)
        ),
    }
    /// It cannot be written, for a reason in the words of the system.
    pub fn unwritable(self, path: &str, cause: &str) -> String {
        fr: format!(
            "impossible d'écrire {} ({cause}). Vérifiez le dossier, vos droits et la place sur \
             le disque.",
            quoted(path)
        ),
        en: format!(
            "cannot write {} ({cause}). Check the folder, your rights and the room on the disk.",
            quoted(path)
        ),
    }
}
