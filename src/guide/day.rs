//! A day, as people say it.

use model::day::Day;
use model::language::{english, french};
use model::locale::Locale;
use model::titles::words::folded;

/// A day as ISO 8601 writes it, or as people do: `22 septembre 2026`, `September 22`, in French `22/9/2026`; without a
/// year the next one from a day on.
pub(crate) fn read(typed: &str, from: Option<Day>, locale: Locale) -> Option<Day> {
    let as_spoken = || {
        // What `3/4` means is not the same everywhere that English is spoken.
        let in_numbers = || in_numbers(typed).filter(|_| locale == Locale::Fr);
        let (day, month, year) = in_words(typed).or_else(in_numbers)?;
        let in_year = |year| Day::new(year, month, day);
        if let Some(year) = year {
            return in_year(year);
        }
        let from = from?;
        let (this, ..) = from.parts();
        // A leap day may be eight years ahead.
        let mut days = (this..=this + 8).filter_map(in_year);
        days.find(|day| *day >= from)
    };
    Day::parse(typed).or_else(as_spoken)
}

/// The day of a month, the month and, where it is told, the year.
type Spoken = (u8, u8, Option<u16>);

/// `22/9`, `22/9/2026`.
fn in_numbers(typed: &str) -> Option<Spoken> {
    let parts: Vec<&str> = typed.split('/').collect();
    let (day, month, year) = match parts.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year.parse().ok()?)),
        _ => return None,
    };
    Some((day.parse().ok()?, month.parse().ok()?, year))
}

/// What may stand beside a day and its month, in both languages.
const BESIDE: [&str; 15] = [
    "le",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
];

/// `mardi 22 septembre 2026`, `1er mars`, `March 18th`. A day of the week is not held against the others.
fn in_words(typed: &str) -> Option<Spoken> {
    let (mut day, mut month, mut year) = (None, None, None);
    for word in folded(typed) {
        let is_it = |name: &&str| folded(name).concat() == word;
        let named = |months: &[&str]| months.iter().position(&is_it);
        let end = word.find(|letter: char| !letter.is_ascii_digit());
        let (number, ending) = word.split_at(end.unwrap_or(word.len()));
        if let Some(at) = named(&french::MONTHS).or_else(|| named(&english::MONTHS)) {
            month = Some(u8::try_from(at + 1).ok()?);
        } else if number.len() == 4 && ending.is_empty() {
            year = Some(number.parse().ok()?);
        } else if ["", "er", "st", "nd", "rd", "th"].contains(&ending) {
            if day.replace(number.parse().ok()?).is_some() {
                return None;
            }
        } else if !BESIDE.contains(&word.as_str()) {
            return None;
        }
    }
    Some((day?, month?, year))
}
