//! What an edit of definitions changes, said to its author.

use audit::impact::Edit;
use audit::mutation::Changed;

use crate::{english, french};

say! {
    /// The sentences about the impact of edits.
    pub struct Words;

    /// Heads the whole.
    pub fn title(self) -> &'static str {
        fr: "Ce que ces modifications changent",
        en: "What these edits change",
    }
    /// Nothing that scores differs.
    pub fn no_edit(self) -> &'static str {
        fr: "Rien ne change : aucun niveau, aucune exigence, règle ou question n'est différente.",
        en: "Nothing changes: no level, demand, rule or question differs.",
    }
    /// Something differs, and nobody's list does.
    pub fn nothing_changes(self, people: usize) -> String {
        fr: format!(
            "Rien ne change : aucune des {} personnes simulées ni des personnes inventées ne \
             reçoit une autre liste.",
            french::number(people as f64)
        ),
        en: format!(
            "Nothing changes: none of {} simulated people and no persona gets another list.",
            english::number(people as f64)
        ),
    }
    /// How many simulated people get another list, and how many another first career.
    pub fn changes(self, changed: usize, first: usize, people: usize) -> String {
        fr: {
            let [changed, first, people] =
                [changed, first, people].map(|n| french::number(n as f64));
            format!(
                "Sur {people} personnes simulées, {changed} reçoivent une autre liste et {first} \
                 un autre premier métier."
            )
        },
        en: {
            let [changed, first, people] =
                [changed, first, people].map(|n| english::number(n as f64));
            format!(
                "Of {people} simulated people, {changed} get another list and {first} another \
                 first career."
            )
        },
    }
    /// Heads a part.
    pub fn part(self, part: Part) -> &'static str {
        match part {
            Part::Edits =>
                fr: "Les modifications, et ce que chacune fait seule",
                en: "Edits, each with what it does by itself",
            Part::Careers =>
                fr: "Les métiers qui gagnent ou qui perdent",
                en: "Careers that gain or lose",
            Part::Personas =>
                fr: "Les personnes inventées qui reçoivent une autre liste",
                en: "Personas who get another list",
        }
    }
    /// An edit of which there is nothing to say but that it is one.
    pub fn edit(self, edit: &Edit, career: &str) -> String {
        match edit {
            Edit::Added(_) =>
                fr: format!("{career} : un nouveau métier"),
                en: format!("{career}: a new career"),
            Edit::Removed(_) =>
                fr: format!("{career} : n'est plus là"),
                en: format!("{career}: no longer there"),
            Edit::Moved(_) =>
                fr: format!("{career} : change de famille"),
                en: format!("{career}: moved to another family"),
            Edit::Traits =>
                fr: "les traits ou leurs corrélations".to_owned(),
                en: "the traits or their correlations".to_owned(),
            Edit::Quiz(id) =>
                fr: format!("les questions du quiz `{id}`"),
                en: format!("the questions of the quiz `{id}`"),
            Edit::Changed(..) | Edit::Demanded(..) | Edit::Ruled(..) =>
                fr: career.to_owned(),
                en: career.to_owned(),
        }
    }
    /// A number of a career is another.
    pub fn number(self, career: &str, what: Changed, of: &str, from: &str, to: &str) -> String {
        fr: {
            let what = french::number_of(what);
            format!("{career} : {what} {of}, {from} → {to}")
        },
        en: {
            let what = english::number_of(what);
            format!("{career}: {what} {of}, {from} → {to}")
        },
    }
    /// A demand on a skill came or went.
    pub fn demanded(self, career: &str, of: &str) -> String {
        fr: format!("{career} : exigence de {of} ajoutée ou retirée"),
        en: format!("{career}: demand of {of} added or taken away"),
    }
    /// A rule came, went or changed.
    pub fn ruled(self, career: &str, rule: &str) -> String {
        fr: format!("{career} : règle « {rule} »"),
        en: format!("{career}: rule “{rule}”"),
    }
    /// What an edit does by itself: so many of so many people get another list.
    pub fn alone(self, lists: usize, of: usize) -> String {
        fr: {
            if lists == 0 {
                return "rien ne change".to_owned();
            }
            let [shown, of] = [lists, of].map(|n| french::number(n as f64));
            let verb = if lists == 1 { "reçoit" } else { "reçoivent" };
            format!("{shown} sur {of} {verb} une autre liste")
        },
        en: {
            if lists == 0 {
                return "nothing changes".to_owned();
            }
            let [lists, of] = [lists, of].map(|n| english::number(n as f64));
            format!("{lists} of {of} people get another list")
        },
    }
    /// A persona whose list changes: what it gains and loses, and its first career.
    pub fn moved(self, name: &str, gains: &[String], loses: &[String]) -> String {
        match (gains, loses) {
            ([], []) =>
                fr: format!("{name} : un autre ordre"),
                en: format!("{name}: another order"),
            (gains, []) =>
                fr: format!("{name} : gagne {}", gains.join(", ")),
                en: format!("{name}: gains {}", gains.join(", ")),
            ([], loses) =>
                fr: format!("{name} : perd {}", loses.join(", ")),
                en: format!("{name}: loses {}", loses.join(", ")),
            (gains, loses) =>
                fr: format!("{name} : gagne {} ; perd {}", gains.join(", "), loses.join(", ")),
                en: format!("{name}: gains {}; loses {}", gains.join(", "), loses.join(", ")),
        }
    }
    /// A persona's first career changes.
    pub fn first(self, from: &str, to: &str) -> String {
        fr: format!("premier métier : {from} → {to}"),
        en: format!("first career: {from} → {to}"),
    }
    /// On how many lists a career is, before and after.
    pub fn career(self, title: &str, before: usize, after: usize) -> String {
        fr: {
            let [old, new] = [before, after].map(|n| french::number(n as f64));
            format!("{title} : sur {old} listes, maintenant {new}")
        },
        en: {
            let [old, new] = [before, after].map(|n| english::number(n as f64));
            format!("{title}: on {old} lists, now {new}")
        },
    }
    /// How many more there are than those shown; `n` is at least 1.
    pub fn and_more(self, n: usize) -> String {
        fr: french::and_more_in_json(n),
        en: english::and_more_in_json(n),
    }
}

/// The parts, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What was edited.
    Edits,
    /// Which careers gain and lose.
    Careers,
    /// Which personas get another list.
    Personas,
}
