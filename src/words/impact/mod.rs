//! What an edit of definitions changes, said to its author.

mod en;
mod fr;

use audit::impact::Edit;
use audit::mutation::Changed;
use model::locale::Locale;

/// The sentences about the impact of edits.
pub trait ImpactWording {
    /// Stands before the bar that tells how far the comparison is.
    fn working(&self) -> &'static str;
    /// Heads the whole.
    fn title(&self) -> &'static str;
    /// Nothing that scores differs.
    fn no_edit(&self) -> &'static str;
    /// Something differs, and nobody's list does.
    fn nothing_changes(&self, people: usize) -> String;
    /// How many simulated people get another list, and how many another first career.
    fn changes(&self, changed: usize, first: usize, people: usize) -> String;
    /// Heads a part.
    fn part(&self, part: Part) -> &'static str;
    /// An edit of which there is nothing to say but that it is one.
    fn edit(&self, edit: &Edit, career: &str) -> String;
    /// A number of a career is another.
    fn number(&self, career: &str, what: Changed, of: &str, from: &str, to: &str) -> String;
    /// A demand on a skill came or went.
    fn demanded(&self, career: &str, of: &str) -> String;
    /// A rule came, went or changed.
    fn ruled(&self, career: &str, rule: &str) -> String;
    /// What an edit does by itself: so many of so many people get another list.
    fn alone(&self, lists: usize, of: usize) -> String;
    /// A persona whose list changes: what it gains and loses, and its first career.
    fn moved(&self, name: &str, gains: &[String], loses: &[String]) -> String;
    /// A persona's first career changes.
    fn first(&self, from: &str, to: &str) -> String;
    /// On how many lists a career is, before and after.
    fn career(&self, title: &str, before: usize, after: usize) -> String;
    /// How many more there are than those shown; `n` is at least 1.
    fn and_more(&self, n: usize) -> String;
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

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn ImpactWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
