//! How symbols are written: Crockford's alphabet, in groups.
//!
//! # Source
//!
//! Douglas Crockford, *Base 32*: digits, and letters but I, L, O and U, so that nothing is taken for something else.

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// So many characters stand together.
const GROUP: usize = 4;

/// Symbols below 32 as characters, in groups with hyphens between.
pub(super) fn grouped(symbols: &[u8]) -> String {
    let letter = |symbol: &u8| char::from(LETTERS[usize::from(symbol & 31)]);
    let groups = symbols.chunks(GROUP);
    let groups: Vec<String> = groups.map(|g| g.iter().map(letter).collect()).collect();
    groups.join("-")
}

/// The symbols of a text, kindly read; `None` where some character is none of a code, or there are more than `most`.
pub(super) fn symbols(text: &str, most: usize) -> Option<Vec<u8>> {
    let between =
        |c: &char| c.is_whitespace() || ('\u{2010}'..='\u{2015}').contains(c) || *c == '-';
    let said = text.chars().filter(|c| !between(c)).take(most + 1);
    let symbols: Vec<u8> = said.map(symbol).collect::<Option<_>>()?;
    (symbols.len() <= most).then_some(symbols)
}

fn symbol(character: char) -> Option<u8> {
    let meant = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    let place = LETTERS
        .iter()
        .position(|letter| char::from(*letter) == meant)?;
    u8::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use super::{grouped, symbols};

    #[test]
    fn a_code_is_read_as_it_may_be_copied() {
        let own = symbols("01AZ-V9", 99);
        assert_eq!(own.as_deref().map(grouped).as_deref(), Some("01AZ-V9"));
        for copied in ["oLaz\u{2011}u9", " O i A Z\n–v 9 ", "01azv9"] {
            assert_eq!(symbols(copied, 99), own, "{copied}");
        }
        for other in ["01AZ.V9", "01AZé", "01AZ/V9"] {
            assert_eq!(symbols(other, 99), None, "{other}");
        }
        assert_eq!(symbols("01AZV9", 5), None);
    }
}
