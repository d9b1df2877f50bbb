//! The code of a record: what stands on the student's sheet, and opens it again.

use std::fmt;

/// Eight characters that are hard to mistake for each other: seven by chance, and one that tells a slip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code([u8; LENGTH]);

const LENGTH: usize = 8;

/// Twenty letters and eight digits: no I, L, O, and none of B, S, Z, which look like 8, 5, 2.
const ALPHABET: &[u8; 28] = b"ACDEFGHJKMNPQRTUVWXY23456789";

impl Code {
    /// One by chance: 28⁷ are different.
    pub fn of_chance(chance: u64) -> Self {
        let mut rest = chance;
        let mut values = [0; LENGTH - 1];
        for value in &mut values {
            *value = rest % M;
            rest /= M;
        }
        let all = values.into_iter().chain([check(&values)]);
        let mut letters = [0; LENGTH];
        for (letter, value) in letters.iter_mut().zip(all) {
            *letter = usize::try_from(value).map_or(0, |value| ALPHABET[value]);
        }
        Self(letters)
    }

    /// Reads what somebody typed, in either case, with or without hyphens and spaces; `None` unless it is a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let typed: Vec<u8> = typed
            .map(|c| u8::try_from(c.to_ascii_uppercase()).ok())
            .collect::<Option<_>>()?;
        let letters = <[u8; LENGTH]>::try_from(typed).ok()?;
        let value = |letter: &u8| {
            let place = ALPHABET.iter().position(|known| known == letter)?;
            u64::try_from(place).ok()
        };
        let values: Vec<u64> = letters.iter().map(value).collect::<Option<_>>()?;
        let (last, first) = values.split_last()?;
        (check(first) == *last).then_some(Self(letters))
    }
}

const M: u64 = ALPHABET.len() as u64;

/// The check character, of the hybrid system: no single wrong character passes.
///
/// # Source
///
/// ISO/IEC 7064:2003, the recursive method of the hybrid systems, with M = 28.
fn check(values: &[u64]) -> u64 {
    let product = values.iter().fold(M, |product, value| {
        let sum = match (product + value) % M {
            0 => M,
            sum => sum,
        };
        2 * sum % (M + 1)
    });
    (M + 1 - product) % M
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, letter) in self.0.iter().enumerate() {
            if place == LENGTH / 2 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(*letter))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::{ALPHABET, Code};

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Code::of_chance(123_456_789);
        let text = code.to_string();
        assert_eq!(text.len(), 9);
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " "),
            format!("  {text} "),
        ] {
            assert_eq!(Code::parse(&typed), Some(code), "{typed}");
        }
        for other in ["", "-", "é", &text[1..], &format!("{text}A"), "nurse.json"] {
            assert_eq!(Code::parse(other), None, "{other}");
        }
    }

    #[test]
    fn no_single_slip_gives_another_code() {
        for chance in 0..500_u64 {
            let text = Code::of_chance(chance.wrapping_mul(0x9e37_79b9_7f4a_7c15)).to_string();
            for (place, own) in text.bytes().enumerate().filter(|(_, own)| *own != b'-') {
                for other in ALPHABET.iter().filter(|other| **other != own) {
                    let mut slip = text.clone().into_bytes();
                    slip[place] = *other;
                    let slip = String::from_utf8(slip).unwrap();
                    assert_eq!(Code::parse(&slip), None, "{text} → {slip}");
                }
            }
        }
    }
}
