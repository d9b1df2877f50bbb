//! Explanations in English.

use super::ExplainWording;
use crate::english;
use model::traits::Domain;
use rules::Status;

pub(super) struct English;

impl ExplainWording for English {
    fn title(&self, career: &str) -> String {
        format!("You and this career: {career}")
    }

    fn place(&self, status: Status) -> &'static str {
        match status {
            Status::Main => "On the page: in the list “Leads to explore”.",
            Status::Further => "On the page: in the list “Further afield”.",
            Status::Listed => "Compared with the other careers, and not shown on the page.",
            Status::NotYet => "Not yet: one condition does not hold today.",
        }
    }

    fn no_list(&self) -> &'static str {
        "Your answers do not carry a list: these numbers do not rank this career."
    }

    fn intro(&self) -> &'static str {
        "These numbers are for the person who guides you. They count standard deviations of a \
         simulated reference group: 0 is the middle of the group, a positive number brings closer, \
         a negative one takes away. They measure neither abilities nor success."
    }

    fn reasons_heading(&self) -> &'static str {
        "In words"
    }

    fn no_reason(&self) -> &'static str {
        "Your answers give no particular reason, neither for nor against."
    }

    fn answers_heading(&self) -> &'static str {
        "Answer by answer"
    }

    fn traits_heading(&self) -> &'static str {
        "Dimension by dimension"
    }

    fn start(&self) -> &'static str {
        "Start, before any answer"
    }

    fn change_nothing(&self, n: usize) -> String {
        let change = if n == 1 { "changes" } else { "change" };
        format!(
            "{} that {change} nothing here",
            english::count(n, "answer", "answers")
        )
    }

    fn side(&self, name: &str, domain: Domain) -> String {
        match domain {
            Domain::Interest => format!("{name} (interest)"),
            Domain::Skill => format!("{name} (skill)"),
        }
    }

    fn rule(&self, because: &str) -> String {
        format!("Rule of the career: {because}")
    }

    fn total(&self) -> &'static str {
        "Total: how your answers and this career agree"
    }

    fn exact(&self, total: f64) -> String {
        format!(
            "The lines add up to the total, in both sums. They are rounded to three decimals; the \
             exact total is {}.",
            total.to_string().replace('-', "−")
        )
    }

    fn rivals_heading(&self) -> &'static str {
        "Too close to tell apart"
    }

    fn no_rivals(&self) -> &'static str {
        "No other career: your answers set this one apart from all the others."
    }

    fn not_yet(&self) -> &'static str {
        "One condition does not hold: this career is not compared with the others."
    }

    fn signed(&self, value: f64) -> String {
        super::signed(value, '.')
    }
}
