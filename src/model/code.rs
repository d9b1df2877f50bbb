//! Codes that people read out, write down and type: of a record, a class, a seat.

use std::fmt;

/// Characters by chance that are hard to mistake for each other, shown in two halves: `KMR-TQX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Letters<const LENGTH: usize>([u8; LENGTH]);

/// The same, the last of which tells a slip: `7KQM-2F4R`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Checked<const LENGTH: usize>(Letters<LENGTH>);

/// Twenty letters and eight digits: no I, L, O, and none of B, S, Z, which look like 8, 5, 2.
const ALPHABET: &[u8; 28] = b"ACDEFGHJKMNPQRTUVWXY23456789";

const M: u64 = ALPHABET.len() as u64;

impl<const LENGTH: usize> Letters<LENGTH> {
    /// Some by chance: 28 to the power of the length are different; the length is 13 at most.
    pub fn of_chance(chance: u64) -> Self {
        let mut rest = chance;
        let mut values = [0; LENGTH];
        for value in &mut values {
            *value = rest % M;
            rest /= M;
        }
        Self::of(values)
    }

    /// Reads what somebody typed, in either case, with or without hyphens and spaces; `None` unless it is as many
    /// characters of a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let letters = typed.map(|c| {
            let letter = u8::try_from(c.to_ascii_uppercase()).ok();
            letter.filter(|letter| ALPHABET.contains(letter))
        });
        let letters: Vec<u8> = letters.collect::<Option<_>>()?;
        <[u8; LENGTH]>::try_from(letters).ok().map(Self)
    }

    fn of(values: [u64; LENGTH]) -> Self {
        Self(values.map(|value| usize::try_from(value).map_or(0, |value| ALPHABET[value])))
    }

    fn values(self) -> [u64; LENGTH] {
        let below = |letter: u8| ALPHABET.iter().take_while(move |known| **known != letter);
        self.0
            .map(|letter| below(letter).fold(0, |value, _| value + 1))
    }
}

impl<const LENGTH: usize> Checked<LENGTH> {
    /// One by chance: 28 to the power of one less than the length are different.
    pub fn of_chance(chance: u64) -> Self {
        Self::of(Letters::of_chance(chance))
    }

    /// Reads what somebody typed as [`Letters::parse`] does; `None` unless it is a code.
    pub fn parse(typed: &str) -> Option<Self> {
        let letters = Letters::parse(typed)?;
        Some(Self::of(letters)).filter(|code| code.0 == letters)
    }

    /// The code that begins as these letters do.
    fn of(letters: Letters<LENGTH>) -> Self {
        let mut values = letters.values();
        if let Some((last, first)) = values.split_last_mut() {
            *last = check(first);
        }
        Self(Letters::of(values))
    }
}

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

impl<const LENGTH: usize> fmt::Display for Letters<LENGTH> {
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

impl<const LENGTH: usize> fmt::Display for Checked<LENGTH> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::{ALPHABET, Checked, Letters};

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Checked::<8>::of_chance(123_456_789);
        let text = code.to_string();
        assert_eq!(text.len(), 9);
        for typed in [
            text.clone(),
            text.to_lowercase(),
            text.replace('-', ""),
            text.replace('-', " "),
            format!("  {text} "),
        ] {
            assert_eq!(Checked::parse(&typed), Some(code), "{typed}");
        }
        for other in ["", "-", "é", &text[1..], &format!("{text}A"), "nurse.json"] {
            assert_eq!(Checked::<8>::parse(other), None, "{other}");
        }
    }

    #[test]
    fn no_single_slip_gives_another_code() {
        for chance in 0..500_u64 {
            let code = Checked::<8>::of_chance(chance.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            let text = code.to_string();
            for (place, own) in text.bytes().enumerate().filter(|(_, own)| *own != b'-') {
                for other in ALPHABET.iter().filter(|other| **other != own) {
                    let mut slip = text.clone().into_bytes();
                    slip[place] = *other;
                    let slip = String::from_utf8(slip).unwrap();
                    assert_eq!(Checked::<8>::parse(&slip), None, "{text} → {slip}");
                }
            }
        }
    }

    #[test]
    fn every_short_code_is_somebodys() {
        let first = Letters::<6>::of_chance(0);
        assert_eq!(first.to_string(), "AAA-AAA");
        let last = Letters::<6>::of_chance(28_u64.pow(6) - 1);
        assert_eq!(last.to_string(), "999-999");
        assert_eq!(Letters::parse("kmr tqx"), Letters::<6>::parse("KMR-TQX"));
        assert_eq!(Letters::<6>::parse("KMR-TQ"), None);
        assert_eq!(Letters::<6>::parse("KMR-TQ0"), None, "0 may be meant as O");
    }
}
