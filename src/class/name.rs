//! What the people of a class are called by: an animal and a number.

use model::locale::Locale;
use words::class::ANIMALS;

/// The name of a seat: *Loutre 42*, in English *Otter 42*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeatName(usize);

/// The numbers have two digits: 10 and so many more.
const NUMBERS: usize = 90;

/// From one seat to the next; it shares no divisor with [`NUMBERS`], so that 90 seats have 90 numbers.
const STRIDE: usize = 37;

/// The number of the first seat, above 10.
const FIRST: usize = 32;

impl SeatName {
    /// The name of a seat by its place in the class, from 0: as many seats in a row as there are animals have each its
    /// own animal and number, and 5,490 have each its own name.
    pub fn of(place: usize) -> Self {
        Self(place)
    }

    /// The name in a language.
    pub fn get(self, locale: Locale) -> String {
        let animal = ANIMALS[self.0 % ANIMALS.len()].get(locale);
        let turn = self.0 % NUMBERS;
        let number = 10 + (turn * STRIDE + FIRST) % NUMBERS;
        format!("{animal}\u{a0}{number}")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::locale::Locale;

    use super::SeatName;

    #[test]
    fn both_languages_name_the_same_seat() {
        let seat = SeatName::of(0);
        assert_eq!(seat.get(Locale::Fr), "Loutre\u{a0}42");
        assert_eq!(seat.get(Locale::En), "Otter\u{a0}42");
    }

    #[test]
    fn no_two_seats_of_a_class_share_an_animal_or_a_number() {
        for locale in [Locale::Fr, Locale::En] {
            let names: Vec<String> = (0..60)
                .map(|place| SeatName::of(place).get(locale))
                .collect();
            let parts = |at: usize| -> BTreeSet<&str> {
                let part = |name: &'_ String| name.split('\u{a0}').nth(at).map(str::len);
                assert!(names.iter().all(|name| part(name).is_some()));
                names
                    .iter()
                    .filter_map(|name| name.split('\u{a0}').nth(at))
                    .collect()
            };
            assert_eq!(parts(0).len(), 60);
            assert_eq!(parts(1).len(), 60);
            let many = (0..5_490).map(|place| SeatName::of(place).get(locale));
            assert_eq!(many.collect::<BTreeSet<String>>().len(), 5_490);
        }
    }
}
