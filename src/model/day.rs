//! A day of the calendar, as it stands in a file.

use std::fmt;

/// A day from the year 1 to 9999, as ISO 8601 writes it: `2026-11-30`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

impl Day {
    /// The last of them.
    pub const MAX: Self = Self {
        year: 9999,
        month: 12,
        of_month: 31,
    };

    /// The day, if the (Gregorian) calendar has it.
    pub fn new(year: u16, month: u8, of_month: u8) -> Option<Self> {
        let is_leap =
            year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if is_leap => 29,
            2 => 28,
            _ => 31,
        };
        let is_one = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (is_one && (1..=days).contains(&of_month)).then_some(Self {
            year,
            month,
            of_month,
        })
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let is_digit = |at: usize, byte: u8| matches!(at, 4 | 7) || byte.is_ascii_digit();
        let bytes = text.as_bytes();
        let is_shaped = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
        if !is_shaped
            || !bytes
                .iter()
                .enumerate()
                .all(|(at, byte)| is_digit(at, *byte))
        {
            return None;
        }
        Self::new(
            text[..4].parse().ok()?,
            text[5..7].parse().ok()?,
            text[8..].parse().ok()?,
        )
    }

    /// How many days after the first of 1970 it is; less than none before.
    ///
    /// # Source
    ///
    /// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
    pub fn since_1970(self) -> i64 {
        let (month, of_month) = (i64::from(self.month), i64::from(self.of_month));
        // Years begin in March, so that the day that a leap year adds is the last.
        let year = i64::from(self.year) - i64::from(month <= 2);
        let of_year = (153 * ((month + 9) % 12) + 2) / 5 + of_month - 1;
        365 * year + year / 4 - year / 100 + year / 400 + of_year - 719_468
    }

    /// The day that is so many days after the first of 1970, if it has four digits of a year.
    ///
    /// # Source
    ///
    /// The same, `civil_from_days`.
    pub fn after_1970(days: i64) -> Option<Self> {
        let days = days.checked_add(719_468)?;
        let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
        let of_years = of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096;
        let year = of_years / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let of_month = of_year - (153 * month + 2) / 5 + 1;
        let month = (month + 2) % 12 + 1;
        let year = era * 400 + year + i64::from(month <= 2);
        Self::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(of_month).ok()?,
        )
    }

    /// The year, the month and the day of the month, from 1.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.of_month)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

#[cfg(test)]
mod tests {
    use super::Day;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for (text, is_day) in [
            ("2026-11-30", true),
            ("2024-02-29", true),
            ("2000-02-29", true),
            ("0001-01-01", true),
            ("2026-02-29", false),
            ("1900-02-29", false),
            ("2026-04-31", false),
            ("2026-13-01", false),
            ("2026-00-10", false),
            ("2026-01-00", false),
            ("0000-01-01", false),
            ("2026-1-01", false),
            ("26-11-30", false),
            ("2026/11/30", false),
            ("2026-11-3é", false),
            ("+026-11-30", false),
            ("2026-11-30 ", false),
            ("", false),
        ] {
            let read = Day::parse(text);
            assert_eq!(read.is_some(), is_day, "{text}");
            assert!(read.is_none_or(|day| day.to_string() == text), "{text}");
        }
    }

    #[test]
    fn days_are_counted_from_1970_one_by_one() {
        for (text, number) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2000-03-01", 11_017),
            ("2026-11-30", 20_787),
        ] {
            assert_eq!(Day::parse(text).unwrap().since_1970(), number, "{text}");
        }
        let first = Day::new(1, 1, 1).unwrap().since_1970();
        let last = Day::MAX.since_1970();
        let days = (first..=last).map(|number| Day::after_1970(number).expect("a day"));
        let mut before = None;
        for (day, number) in days.zip(first..) {
            assert_eq!(day.since_1970(), number);
            assert!(Some(day) > before);
            before = Some(day);
        }
        for none in [first - 1, last + 1, i64::MIN, i64::MAX] {
            assert_eq!(Day::after_1970(none), None);
        }
    }
}
