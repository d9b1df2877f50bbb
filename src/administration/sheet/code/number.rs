//! Cases as one number: what is likely takes little of it.
//!
//! A case that is `size` of `of` equally likely ones multiplies the number by about `of / size`, so a row of
//! cases takes the bits that its probability has, and no table is needed.
//!
//! # Source
//!
//! Asymmetric numeral systems, in their first form, one growing number (Duda 2009, arXiv:0902.0271): the last case
//! goes in first, and comes out last.

/// A number of any size in symbols of five bits, the lowest first, none above the highest that counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Number(Vec<u8>);

impl Number {
    fn of(mut symbols: Vec<u8>) -> Self {
        let high = symbols.iter().rposition(|symbol| *symbol > 0);
        symbols.truncate(high.map_or(0, |high| high + 1));
        Self(symbols)
    }

    /// Divides it; gives what is left.
    fn divide(&mut self, by: usize) -> usize {
        let mut left = 0;
        for symbol in self.0.iter_mut().rev() {
            let part = left << 5 | usize::from(*symbol);
            (*symbol, left) = (low(part / by), part % by);
        }
        *self = Self::of(std::mem::take(&mut self.0));
        left
    }

    /// Multiplies it, and adds something.
    fn grow(&mut self, by: usize, plus: usize) {
        let mut carried = plus;
        for symbol in &mut self.0 {
            carried += usize::from(*symbol) * by;
            *symbol = low(carried);
            carried >>= 5;
        }
        while carried > 0 {
            self.0.push(low(carried));
            carried >>= 5;
        }
    }
}

/// The lowest five bits.
fn low(number: usize) -> u8 {
    u8::try_from(number & 31).unwrap_or_default()
}

/// A case: `size` of `of`, from `start` on.
#[derive(Clone, Copy, Debug)]
struct Case {
    start: usize,
    size: usize,
    of: usize,
}

/// Writes cases.
#[derive(Debug, Default)]
pub(super) struct Writer(Vec<Case>);

impl Writer {
    /// One of so many, which are equally likely.
    pub(super) fn one(&mut self, start: usize, of: usize) {
        self.0.push(Case { start, size: 1, of });
    }

    /// Whether something is, which it is in `yes` of `of` cases.
    pub(super) fn whether(&mut self, is: bool, yes: usize, of: usize) {
        let (start, size) = if is { (0, yes) } else { (yes, of - yes) };
        self.0.push(Case { start, size, of });
    }

    /// Which of some things are, where it is known how many.
    pub(super) fn which(&mut self, are: &[bool]) {
        let mut left = are.iter().filter(|is| **is).count();
        for (place, is) in are.iter().enumerate() {
            self.whether(*is, left, are.len() - place);
            left -= usize::from(*is);
        }
    }

    /// The number, its highest symbol first.
    pub(super) fn symbols(self) -> Vec<u8> {
        let mut number = Number::default();
        for Case { start, size, of } in self.0.into_iter().rev() {
            let left = number.divide(size);
            number.grow(of, start + left);
        }
        number.0.reverse();
        number.0
    }
}

/// Reads cases as they were written; whatever the number is, it gives some.
#[derive(Debug)]
pub(super) struct Reader(Number);

impl Reader {
    /// Reads from symbols, the highest first.
    pub(super) fn new(symbols: &[u8]) -> Self {
        Self(Number::of(symbols.iter().rev().copied().collect()))
    }

    /// One of so many, at least one.
    pub(super) fn one(&mut self, of: usize) -> usize {
        self.0.divide(of)
    }

    /// Whether something is, which it is in `yes` of `of` cases.
    pub(super) fn whether(&mut self, yes: usize, of: usize) -> bool {
        let left = self.0.divide(of);
        let is = left < yes;
        if is {
            self.0.grow(yes, left);
        } else {
            self.0.grow(of - yes, left - yes);
        }
        is
    }

    /// Which of so many things are, where it is known how many.
    pub(super) fn which(&mut self, count: usize, of: usize) -> Vec<bool> {
        let mut left = count;
        let is = |place| {
            let is = self.whether(left, of - place);
            left -= usize::from(is);
            is
        };
        (0..of).map(is).collect()
    }

    /// Whether all of the number is read.
    pub(super) fn is_over(&self) -> bool {
        self.0.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::{Reader, Writer};

    #[test]
    fn cases_come_out_as_they_went_in() {
        let mut writer = Writer::default();
        writer.one(6, 7);
        writer.which(&[true, false, false, true]);
        writer.whether(false, 1, 2);
        writer.one(0, 3);
        let symbols = writer.symbols();
        let mut reader = Reader::new(&symbols);
        assert_eq!(reader.one(7), 6);
        assert_eq!(reader.which(2, 4), [true, false, false, true]);
        assert!(!reader.whether(1, 2));
        assert_eq!(reader.one(3), 0);
        assert!(reader.is_over());
    }

    /// log₂ of the 64 choose 32 ways is 60.7: 13 symbols, where a bit each would take 64.
    #[test]
    fn what_is_known_to_be_half_takes_fewer_bits_than_one_each() {
        let mut writer = Writer::default();
        let halves: Vec<bool> = (0..64).map(|place| place * 7 % 64 < 32).collect();
        writer.which(&halves);
        let symbols = writer.symbols();
        assert!(symbols.len() <= 13, "{}", symbols.len());
        assert_eq!(Reader::new(&symbols).which(32, 64), halves);
    }
}
