//! The sentences about what would change: other answers, more of a skill, answers that carry a place.

mod en;
mod fr;

use model::locale::Locale;
use rules::counterfactual::Goal;

/// The sentences of one language.
pub trait ChangeWording: Sync {
    /// The heading.
    fn heading(&self) -> &'static str;
    /// What these lines are for, and what they are not.
    fn intro(&self) -> &'static str;
    /// There is no list to come to.
    fn no_list(&self) -> &'static str;
    /// A condition about the situation does not hold.
    fn closed(&self) -> &'static str;
    /// The career is there.
    fn there(&self, goal: Goal) -> &'static str;
    /// With so many points more of a skill, from one score to another, 0–100, the career would be
    /// there.
    fn raise(&self, goal: Goal, skill: &str, from: f64, to: f64) -> String;
    /// No skill alone brings the career there.
    fn no_raise(&self, goal: Goal) -> &'static str;
    /// The career expects no skill that is not there.
    fn none_short(&self) -> &'static str;
    /// With so many other answers, which follow, the career would be there.
    fn answers(&self, goal: Goal, n: usize) -> String;
    /// An answer and the one in its place.
    fn instead(&self, prompt: &str, from: &str, to: &str) -> String;
    /// The options of a ranking, best first.
    fn order(&self, labels: &[&str]) -> String;
    /// No set of up to so many answers brings the career there.
    fn not_within(&self, goal: Goal, n: usize) -> String;
    /// No other answers bring it there.
    fn never(&self, goal: Goal) -> &'static str;
    /// What counts as one change of ticks or of a ranking.
    fn one_move(&self) -> &'static str;
    /// The heading of the answers that carry the place.
    fn carried_heading(&self) -> &'static str;
    /// Without any one of so many answers, which follow, the place is lost.
    fn carried(&self, goal: Goal, n: usize) -> String;
    /// No single answer carries the place.
    fn carried_by_none(&self) -> &'static str;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn ChangeWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
