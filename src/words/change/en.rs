//! What would change, in English.

use super::ChangeWording;
use crate::english;
use rules::counterfactual::Goal;

pub(super) struct English;

impl ChangeWording for English {
    fn heading(&self) -> &'static str {
        "What would change its place"
    }

    fn intro(&self) -> &'static str {
        "These lines show what the result rests on. A skill can be worked on; your tastes are yours, \
         and nothing here is advice to change them."
    }

    fn no_list(&self) -> &'static str {
        "Your answers are not enough for a list yet: there is no place to compare."
    }

    fn closed(&self) -> &'static str {
        "A condition about your situation does not hold today. Other answers about your tastes or \
         your skills would not change that."
    }

    fn there(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => "It is already on the list of leads.",
            Goal::Front => "It already comes first.",
        }
    }

    fn raise(&self, goal: Goal, skill: &str, from: f64, to: f64) -> String {
        let end = match goal {
            Goal::List => "it would be on the list",
            Goal::Front => "it would come first",
        };
        format!(
            "To work on, if you feel like it: with “{skill}” at {to:.0} of 100 instead of {from:.0}, \
             {end}."
        )
    }

    fn no_raise(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => "Getting better at one skill alone would not put it on the list.",
            Goal::Front => "Getting better at one skill alone would not put it first.",
        }
    }

    fn none_short(&self) -> &'static str {
        "By your answers, no skill that is expected at the start of training is missing: that is not \
         what decides here."
    }

    fn answers(&self, goal: Goal, n: usize) -> String {
        let questions = if n == 1 {
            "this question".to_owned()
        } else {
            format!("these {n} questions")
        };
        let end = match goal {
            Goal::List => "it would be on the list",
            Goal::Front => "it would come first",
        };
        format!("If you had answered {questions} differently, {end}:")
    }

    fn instead(&self, prompt: &str, from: &str, to: &str) -> String {
        format!("“{prompt}”: {to} (instead of: {from})")
    }

    fn order(&self, labels: &[&str]) -> String {
        labels.join(", then ")
    }

    fn not_within(&self, goal: Goal, n: usize) -> String {
        let end = match goal {
            Goal::List => "on the list",
            Goal::Front => "first",
        };
        match n {
            0 => format!("No small set of other answers was found that puts it {end}."),
            1 => format!(
                "Changing a single answer, whichever it is, would not put it {end}. Beyond that \
                 the program did not look."
            ),
            n => format!(
                "Changing up to {n} answers, whichever they are, would not put it {end}. Beyond that \
                 the program did not look."
            ),
        }
    }

    fn never(&self, goal: Goal) -> &'static str {
        match goal {
            Goal::List => "Changing answers, even all at once, would never put it on the list.",
            Goal::Front => "Changing answers, even all at once, would never put it first.",
        }
    }

    fn one_move(&self) -> &'static str {
        "For ticks or a ranking, a change means here: one tick, or one choice moved."
    }

    fn carried_heading(&self) -> &'static str {
        "The answers that carry its place"
    }

    fn carried(&self, goal: Goal, n: usize) -> String {
        let without = if n == 1 {
            "Without this answer".to_owned()
        } else {
            format!(
                "Without any one of these {}",
                english::count(n, "answer", "answers")
            )
        };
        match goal {
            Goal::List => format!("{without}, it would no longer be on the list:"),
            Goal::Front => format!("{without}, another career would come first:"),
        }
    }

    fn carried_by_none(&self) -> &'static str {
        "Even without one of your answers, it would keep its place."
    }
}
