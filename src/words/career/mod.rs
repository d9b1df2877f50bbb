//! The sentences of a career sheet, of the list of careers and of a search.

mod en;
mod fr;

use crate::reason::Use;
use model::locale::Locale;
use model::profile::{Date, Evidence, Figure, Level, Status, Unit};

/// A part of a career sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What one does.
    Missions,
    /// What it takes.
    Takes,
    /// What is hard about it.
    Hard,
    /// How much each interest is used.
    Interests,
    /// The skills expected at the start of training.
    Demands,
    /// How one gets there.
    Studies,
    /// Where one works.
    Sectors,
    /// Under which conditions.
    Conditions,
    /// What it pays.
    Pay,
    /// Where demand is heading.
    Outlook,
    /// Careers close to it.
    Neighbours,
    /// Careers that people move on to.
    Evolutions,
    /// Something to try.
    ToTry,
    /// Whom to meet.
    ToMeet,
    /// What sets two careers apart.
    Apart,
    /// Figures that are old or do not overlap.
    ToReview,
    /// The other figures.
    Others,
    /// Its entries in classifications.
    Codes,
    /// Where the facts come from.
    Sources,
}

/// What the pay is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// At the start.
    Entry,
    /// After some years.
    Experienced,
    /// The source does not say.
    General,
}

/// The sentences of one language.
pub trait CareerWording: Sync {
    /// The heading of a part of the sheet.
    fn heading(&self, part: Part) -> &'static str;
    /// How settled a career is.
    fn status(&self, status: Status) -> &'static str;
    /// The family it belongs to.
    fn family(&self, title: &str) -> String;
    /// How much it uses an interest.
    fn used(&self, used: Use) -> &'static str;
    /// A skill and how far it is expected.
    fn expected(&self, level: Evidence, importance: u8) -> String;
    /// A label and what it announces.
    fn labelled(&self, label: &str, text: &str) -> String;
    /// A name and the author's ground.
    fn grounds(&self, sentence: &str, because: &str) -> String;
    /// The lowest level at which people enter.
    fn entry(&self, level: Level) -> String;
    /// Before the list of diplomas.
    fn diplomas(&self) -> &'static str;
    /// Before the list of ways in.
    fn routes(&self) -> &'static str;
    /// The law does not reserve it.
    fn free(&self) -> &'static str;
    /// The law reserves a part.
    fn partly_regulated(&self) -> &'static str;
    /// The law reserves it.
    fn regulated(&self) -> &'static str;
    /// What the pay is of.
    fn stage(&self, stage: Stage) -> &'static str;
    /// A figure with its unit.
    fn figure(&self, value: Figure, unit: Unit) -> String;
    /// Where and when.
    fn place_and_time(&self, country: &str, date: &Date) -> String;
    /// Before the source of a claim.
    fn source_label(&self) -> &'static str;
    /// A source, with its date unless it has none.
    fn source(&self, title: &str, date: &str) -> String;
    /// The figure is an estimate.
    fn estimate(&self) -> &'static str;
    /// The judgement is ours.
    fn editorial(&self) -> &'static str;
    /// No reliable figure was found.
    fn no_figure(&self) -> &'static str;
    /// How many careers there are, or were found.
    fn careers(&self, n: usize) -> String;
    /// No career is as the filters ask.
    fn none_left(&self) -> &'static str;
    /// An interest that one career uses much more than another.
    fn apart(&self, name: &str, more: (&str, Use), less: (&str, Use)) -> String;
    /// No interest sets two careers clearly apart.
    fn alike(&self) -> &'static str;
    /// No skill is expected at the start of training.
    fn no_demand(&self) -> &'static str;
    /// How many figures there are, in the year in which they are judged.
    fn figures(&self, n: usize, year: u16) -> String;
    /// How old a figure is.
    fn age(&self, years: u16) -> String;
    /// A figure is older than so many years, or was read longer ago.
    fn stale(&self, years: u16) -> String;
    /// A figure does not overlap with others of the same career.
    fn conflict(&self, others: &[String]) -> String;
    /// A search found nothing.
    fn nothing_found(&self, words: &str) -> String;
    /// How to read a sheet; followed by a command.
    fn read_one(&self) -> &'static str;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn CareerWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
