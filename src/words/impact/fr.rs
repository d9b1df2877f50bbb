//! What an edit changes, in French.

use super::{ImpactWording, Part};
use crate::french::{self, number};
use audit::impact::Edit;
use audit::mutation::Changed;

pub(super) struct French;

impl ImpactWording for French {
    fn working(&self) -> &'static str {
        "Des personnes simulées répondent"
    }

    fn title(&self) -> &'static str {
        "Ce que ces modifications changent"
    }

    fn no_edit(&self) -> &'static str {
        "Rien ne change : aucun niveau, aucune exigence, règle ou question n'est différente."
    }

    fn nothing_changes(&self, people: usize) -> String {
        format!(
            "Rien ne change : aucune des {} personnes simulées ni des personnes inventées ne reçoit \
             une autre liste.",
            number(people as f64)
        )
    }

    fn changes(&self, changed: usize, first: usize, people: usize) -> String {
        let [changed, first, people] = [changed, first, people].map(|n| number(n as f64));
        format!(
            "Sur {people} personnes simulées, {changed} reçoivent une autre liste et {first} un autre \
             premier métier."
        )
    }

    fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Edits => "Les modifications, et ce que chacune fait seule",
            Part::Careers => "Les métiers qui gagnent ou qui perdent",
            Part::Personas => "Les personnes inventées qui reçoivent une autre liste",
        }
    }

    fn edit(&self, edit: &Edit, career: &str) -> String {
        match edit {
            Edit::Added(_) => format!("{career} : un nouveau métier"),
            Edit::Removed(_) => format!("{career} : n'est plus là"),
            Edit::Moved(_) => format!("{career} : change de famille"),
            Edit::Traits => "les traits ou leurs corrélations".to_owned(),
            Edit::Quiz(id) => format!("les questions du quiz `{id}`"),
            Edit::Changed(..) | Edit::Demanded(..) | Edit::Ruled(..) => career.to_owned(),
        }
    }

    fn number(&self, career: &str, what: Changed, of: &str, from: &str, to: &str) -> String {
        let what = french::number_of(what);
        format!("{career} : {what} {of}, {from} → {to}")
    }

    fn demanded(&self, career: &str, of: &str) -> String {
        format!("{career} : exigence de {of} ajoutée ou retirée")
    }

    fn ruled(&self, career: &str, rule: &str) -> String {
        format!("{career} : règle « {rule} »")
    }

    fn alone(&self, lists: usize, of: usize) -> String {
        if lists == 0 {
            return "rien ne change".to_owned();
        }
        let [shown, of] = [lists, of].map(|n| number(n as f64));
        let verb = if lists == 1 { "reçoit" } else { "reçoivent" };
        format!("{shown} sur {of} {verb} une autre liste")
    }

    fn moved(&self, name: &str, gains: &[String], loses: &[String]) -> String {
        match (gains, loses) {
            ([], []) => format!("{name} : un autre ordre"),
            (gains, []) => format!("{name} : gagne {}", gains.join(", ")),
            ([], loses) => format!("{name} : perd {}", loses.join(", ")),
            (gains, loses) => format!(
                "{name} : gagne {} ; perd {}",
                gains.join(", "),
                loses.join(", ")
            ),
        }
    }

    fn first(&self, from: &str, to: &str) -> String {
        format!("premier métier : {from} → {to}")
    }

    fn career(&self, title: &str, before: usize, after: usize) -> String {
        let [old, new] = [before, after].map(|n| number(n as f64));
        format!("{title} : sur {old} listes, maintenant {new}")
    }

    fn and_more(&self, n: usize) -> String {
        french::and_more_in_json(n)
    }
}
