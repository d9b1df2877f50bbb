//! What is said of the records of hours: what is kept, erased, written, and why something is not.
//!
//! The sentences quote paths and what was typed, so they must be made safe before they are shown.

use crate::quoted::quoted;
use crate::{english, french};

say! {
    /// The sentences about records.
    pub struct Words;

    /// Records whose day had come were erased.
    pub fn purged(self, records: u64) -> String {
        match records {
            1 =>
                fr: "1 entretien arrivé à sa date a été effacé aujourd'hui.".to_owned(),
                en: "1 hour whose date had come was erased today.".to_owned(),
            _ =>
                fr: format!(
                    "{records} entretiens arrivés à leur date ont été effacés aujourd'hui."
                ),
                en: format!("{records} hours whose date had come were erased today."),
        }
    }
    /// There is no record of that code.
    pub fn none(self, code: &str) -> String {
        fr: format!(
            "aucun entretien pour le code {}. Vérifie le code sur la feuille.",
            quoted(code)
        ),
        en: format!("no hour for the code {}. Check the code on the sheet.", quoted(code)),
    }
    /// What was given is neither a file nor a code.
    pub fn neither(self, given: &str) -> String {
        fr: format!(
            "{} n'est ni un fichier lisible, ni un code comme 7KQM-2F4E.",
            quoted(given)
        ),
        en: format!("{} is neither a readable file nor a code such as 7KQM-2F4E.", quoted(given)),
    }
    /// A file that was exported is not as it was written.
    pub fn not_exported(self, path: &str) -> String {
        fr: format!(
            "{} n'est pas un entretien exporté, ou a été changé depuis. Rien n'a été repris.",
            quoted(path)
        ),
        en: format!(
            "{} is no exported hour, or was changed since. Nothing was taken from it.",
            quoted(path)
        ),
    }
    /// The record of a file is here already.
    pub fn is_here(self, code: &str) -> String {
        fr: format!("l'entretien {code} est déjà ici. `boussole guide --open {code}` le reprend."),
        en: format!("the hour {code} is here already. `boussole guide --open {code}` goes on."),
    }
    /// Nothing can be written.
    pub fn not_stored(self, cause: &str) -> String {
        fr: format!("l'entretien n'a pas pu être écrit : {cause}. Rien de ce qui était gardé \
                     n'a changé."),
        en: format!("the hour could not be written: {cause}. Nothing that was kept has changed."),
    }
    /// Why not: too much is waiting.
    pub fn busy(self) -> &'static str {
        fr: "trop de choses attendent d'être écrites",
        en: "too much is waiting to be written",
    }
    /// Why not: somebody else wrote in between.
    pub fn taken(self) -> &'static str {
        fr: "autre chose y a été écrit entre-temps",
        en: "something else was written there in between",
    }
    /// Why not: the system refused.
    pub fn failed(self, cause: &str) -> String {
        fr: format!("l'ordinateur a refusé l'écriture ; le disque est peut-être plein : {cause}"),
        en: format!("the computer refused to write it; the disk may be full: {cause}"),
    }
    /// From now on nothing is kept, for as long as it cannot be.
    pub fn no_longer_kept(self, cause: &str) -> String {
        fr: format!(
            "Ce qui suit n'est pas encore gardé ({cause}). Continuez : la suite sera écrite dès \
             que possible, et la feuille peut toujours être imprimée."
        ),
        en: format!(
            "What follows is not kept yet ({cause}). Go on: it will be written as soon as it can \
             be, and the sheet can still be printed."
        ),
    }
    /// Everything is kept again.
    pub fn kept_again(self) -> &'static str {
        fr: "Tout est de nouveau gardé.",
        en: "Everything is kept again.",
    }
    /// The record begins.
    pub fn begun(self, code: &str) -> String {
        fr: format!("Gardé sous le code {code}."),
        en: format!("Kept under the code {code}."),
    }
    /// The two meet again when nothing is kept any more, and how it is kept longer.
    pub fn erased_before(self, until: &str, command: &str) -> String {
        fr: format!(
            "L'entretien s'efface le {until}, avant ce jour-là. Pour le garder plus longtemps : \
             {command}"
        ),
        en: format!(
            "The hour is erased on {until}, before that day. To keep it longer: {command}"
        ),
    }
    /// They stop for now.
    pub fn paused(self, command: &str) -> String {
        fr: format!("À plus tard. Pour reprendre : {command}"),
        en: format!("See you later. To go on: {command}"),
    }
    /// They stop, and nothing is kept.
    pub fn gone(self) -> &'static str {
        fr: "Rien n'a été gardé.",
        en: "Nothing was kept.",
    }
    /// The record is erased.
    pub fn erased(self) -> &'static str { fr: "Effacé.", en: "Erased." }
    /// So many records are erased.
    pub fn erased_all(self, records: usize) -> String {
        match records {
            1 => fr: "1 entretien effacé.".to_owned(), en: "1 hour erased.".to_owned(),
            _ =>
                fr: format!("{records} entretiens effacés."),
                en: format!("{records} hours erased."),
        }
    }
    /// Asks whether to erase so many.
    pub fn erase(self, records: usize) -> String {
        fr: format!(
            "Effacer {} pour de bon ? (oui / non)",
            french::count(records, "entretien", "entretiens")
        ),
        en: format!("Erase {} for good? (yes / no)", english::count(records, "hour", "hours")),
    }
    /// Asks whether to erase classes of that name, with so many seats that are taken.
    pub fn erase_class(self, label: &str, classes: usize, seats: usize) -> String {
        fr: format!(
            "Effacer {} ({}) pour de bon : {}, les réponses, les codes, la page de classe ? \
             (oui / non)",
            quoted(label),
            french::count(classes, "classe", "classes"),
            french::count(seats, "place prise", "places prises")
        ),
        en: format!(
            "Erase {} ({}) for good: {}, the answers, the codes, the class page? (yes / no)",
            quoted(label),
            english::count(classes, "class", "classes"),
            english::count(seats, "taken seat", "taken seats")
        ),
    }
    /// So many classes are erased.
    pub fn erased_classes(self, classes: usize) -> String {
        match classes {
            1 => fr: "1 classe effacée.".to_owned(), en: "1 class erased.".to_owned(),
            _ =>
                fr: format!("{classes} classes effacées."),
                en: format!("{classes} classes erased."),
        }
    }
    /// There is no class of that name.
    pub fn no_class(self, label: &str) -> String {
        fr: format!(
            "aucune classe ne s'appelle {}. Son nom est à la page « Vos classes » de \
             `boussole serve`.",
            quoted(label)
        ),
        en: format!(
            "no class is called {}. Its name is on the page “Your classes” of `boussole serve`.",
            quoted(label)
        ),
    }
    /// Nothing was erased.
    pub fn nothing_erased(self) -> &'static str {
        fr: "Rien n'a été effacé.",
        en: "Nothing was erased.",
    }
    /// Until when it is kept.
    pub fn kept_until(self, day: &str) -> String {
        fr: format!("Gardé jusqu'au {day}."),
        en: format!("Kept until {day}."),
    }
    /// The name of the file of a sheet.
    pub fn sheet_file(self, code: &str) -> String {
        fr: format!("boussole-feuille-{code}.html"),
        en: format!("boussole-sheet-{code}.html"),
    }
    /// The name of the file of a sheet of which nothing is kept.
    pub fn own_sheet_file(self) -> &'static str {
        fr: "boussole-feuille.html",
        en: "boussole-sheet.html",
    }
    /// The sheet is written.
    pub fn printed(self, path: &str) -> String {
        fr: format!("La feuille est dans {path} : ouvre-la et imprime-la."),
        en: format!("The sheet is in {path}: open it and print it."),
    }
    /// The quiz of the record is another edition.
    pub fn other_edition(self) -> &'static str {
        fr: "Le quiz a changé depuis : les pages sont refaites avec celui d'aujourd'hui.",
        en: "The quiz has changed since: the pages are made anew with today's.",
    }
    /// Some lines do not fit any more.
    pub fn lost(self, lines: usize) -> String {
        fr: format!(
            "{} de l'entretien ne se lit plus, ou ne va plus avec le quiz.",
            french::count(lines, "ligne", "lignes")
        ),
        en: format!(
            "{} of the hour cannot be read any more, or no longer fits the quiz.",
            english::count(lines, "line", "lines")
        ),
    }

    /// The heads of the list.
    pub fn columns(self) -> [&'static str; 6] {
        fr: ["code", "jour", "étape", "étiquette", "à revoir", "s'efface"],
        en: ["code", "day", "step", "label", "again", "erased"],
    }
    /// What the list is of.
    pub fn list(self) -> &'static str { fr: "Les entretiens gardés", en: "The hours that are kept" }
    /// How many there are.
    pub fn how_many(self, records: usize) -> String {
        match records {
            0 => fr: "Aucun entretien n'est gardé.".to_owned(), en: "No hour is kept.".to_owned(),
            _ =>
                fr: format!("{}.", french::count(records, "entretien", "entretiens")),
                en: format!("{}.", english::count(records, "hour", "hours")),
        }
    }
    /// Heads the lines in an exported file.
    pub fn lines_heading(self) -> &'static str {
        fr: "Les lignes, telles qu'elles sont gardées",
        en: "The lines, as they are kept",
    }
    /// The file is written.
    pub fn exported(self, path: &str) -> String {
        fr: format!("Tout ce qui est gardé est dans {path}."),
        en: format!("All that is kept is in {path}."),
    }
    /// Whether a line agrees.
    pub fn yes(self, line: &str) -> bool {
        fr: ["o", "oui"].contains(&line.trim().to_lowercase().as_str()),
        en: ["y", "yes"].contains(&line.trim().to_lowercase().as_str()),
    }
}
