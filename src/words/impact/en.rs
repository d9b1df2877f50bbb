//! What an edit changes, in English.

use super::{ImpactWording, Part};
use crate::english::{self, number};
use audit::impact::Edit;
use audit::mutation::Changed;

pub(super) struct English;

impl ImpactWording for English {
    fn working(&self) -> &'static str {
        "Simulated people answer"
    }

    fn title(&self) -> &'static str {
        "What these edits change"
    }

    fn no_edit(&self) -> &'static str {
        "Nothing changes: no level, demand, rule or question differs."
    }

    fn nothing_changes(&self, people: usize) -> String {
        format!(
            "Nothing changes: none of {} simulated people and no persona gets another list.",
            number(people as f64)
        )
    }

    fn changes(&self, changed: usize, first: usize, people: usize) -> String {
        let [changed, first, people] = [changed, first, people].map(|n| number(n as f64));
        format!(
            "Of {people} simulated people, {changed} get another list and {first} another first \
             career."
        )
    }

    fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Edits => "Edits, each with what it does by itself",
            Part::Careers => "Careers that gain or lose",
            Part::Personas => "Personas who get another list",
        }
    }

    fn edit(&self, edit: &Edit, career: &str) -> String {
        match edit {
            Edit::Added(_) => format!("{career}: a new career"),
            Edit::Removed(_) => format!("{career}: no longer there"),
            Edit::Moved(_) => format!("{career}: moved to another family"),
            Edit::Traits => "the traits or their correlations".to_owned(),
            Edit::Quiz(id) => format!("the questions of the quiz `{id}`"),
            Edit::Changed(..) | Edit::Demanded(..) | Edit::Ruled(..) => career.to_owned(),
        }
    }

    fn number(&self, career: &str, what: Changed, of: &str, from: &str, to: &str) -> String {
        let what = english::number_of(what);
        format!("{career}: {what} {of}, {from} → {to}")
    }

    fn demanded(&self, career: &str, of: &str) -> String {
        format!("{career}: demand of {of} added or taken away")
    }

    fn ruled(&self, career: &str, rule: &str) -> String {
        format!("{career}: rule “{rule}”")
    }

    fn alone(&self, lists: usize, of: usize) -> String {
        if lists == 0 {
            return "nothing changes".to_owned();
        }
        let [lists, of] = [lists, of].map(|n| number(n as f64));
        format!("{lists} of {of} people get another list")
    }

    fn moved(&self, name: &str, gains: &[String], loses: &[String]) -> String {
        match (gains, loses) {
            ([], []) => format!("{name}: another order"),
            (gains, []) => format!("{name}: gains {}", gains.join(", ")),
            ([], loses) => format!("{name}: loses {}", loses.join(", ")),
            (gains, loses) => format!(
                "{name}: gains {}; loses {}",
                gains.join(", "),
                loses.join(", ")
            ),
        }
    }

    fn first(&self, from: &str, to: &str) -> String {
        format!("first career: {from} → {to}")
    }

    fn career(&self, title: &str, before: usize, after: usize) -> String {
        let [old, new] = [before, after].map(|n| number(n as f64));
        format!("{title}: on {old} lists, now {new}")
    }

    fn and_more(&self, n: usize) -> String {
        english::and_more_in_json(n)
    }
}
