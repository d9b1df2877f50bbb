//! The check of a code.

/// How many symbols it has.
pub(super) const LENGTH: usize = 6;

/// The remainder of a division of polynomials over GF(32), 30 bits, of which any error in at most four of 89
/// symbols leaves another, and of all other errors all but one in 2³⁰.
///
/// # Source
///
/// BIP 173 (Wuille and Maxwell 2017), *Checksum*: the generator was chosen there among all BCH codes of that length.
fn remainder(symbols: impl IntoIterator<Item = u8>) -> u32 {
    const GENERATOR: [u32; 5] = [
        0x3b6a_57b2,
        0x2650_8e6d,
        0x1ea1_19fa,
        0x3d42_33dd,
        0x2a14_62b3,
    ];
    symbols.into_iter().fold(1, |check, symbol| {
        let top = check >> 25;
        let next = (check & 0x1ff_ffff) << 5 ^ u32::from(symbol);
        let parts = GENERATOR.iter().enumerate();
        let parts = parts.filter(|(bit, _)| top >> bit & 1 == 1);
        parts.fold(next, |next, (_, part)| next ^ part)
    })
}

/// What the remainder is of symbols with their check. With 1 in its place symbols could be put in before the end
/// unnoticed (BIP 350, Wuille 2020, *Bech32m*).
const WHOLE: u32 = 0x2bc8_30a3;

/// The check of some symbols, to stand behind them.
pub(super) fn of(symbols: &[u8]) -> [u8; LENGTH] {
    let open = symbols.iter().copied().chain([0; LENGTH]);
    let check = remainder(open) ^ WHOLE;
    [25, 20, 15, 10, 5, 0].map(|shift| (check >> shift & 31) as u8)
}

/// Whether the last symbols are the check of the others.
pub(super) fn holds(symbols: &[u8]) -> bool {
    remainder(symbols.iter().copied()) == WHOLE
}

/// Twenty bits of what a text leaves, as symbols: a fingerprint of it.
pub(super) fn fingerprint(text: &str) -> [u8; 4] {
    let symbols = text.bytes().flat_map(|byte| [byte >> 5, byte & 31]);
    let left = remainder(symbols);
    [15, 10, 5, 0].map(|shift| (left >> shift & 31) as u8)
}

#[cfg(test)]
mod tests {
    use super::holds;

    /// The symbols of a published string: those of its prefix as BIP 173 spreads them, then its data.
    fn symbols(text: &str) -> Vec<u8> {
        const LETTERS: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
        let text = text.to_lowercase();
        let (prefix, data) = text.rsplit_once('1').expect("a separator");
        let data = data.chars().map(|c| LETTERS.find(c).expect("a letter"));
        let high = prefix.bytes().map(|byte| byte >> 5);
        let low = prefix.bytes().map(|byte| byte & 31);
        let data = data.map(|place| u8::try_from(place).expect("below 32"));
        high.chain([0]).chain(low).chain(data).collect()
    }

    /// BIP 350, *Test vectors for Bech32m*.
    #[test]
    fn published_strings_hold_or_do_not() {
        for text in [
            "A1LQFN3A",
            "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
            "split1checkupstagehandshakeupstreamerranterredcaperredlc445v",
            "?1v759aa",
        ] {
            assert!(holds(&symbols(text)), "{text}");
        }
        for text in ["M1VUXWEZ", "A1LQFN3Q", "?1v759a2"] {
            assert!(!holds(&symbols(text)), "{text}");
        }
    }
}
