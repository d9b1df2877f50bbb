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
}
