//! A few values of each kind of fact, so that tests can look at every problem in words without a list
//! that a new code would have to be added to.

use model::locale::Locale;
use model::traits::Domain;

/// What problems are made of.
pub(crate) trait Sample: Sized {
    /// At least one value; what can be quoted from a file is `text`.
    fn samples(text: &str) -> Vec<Self>;
}

/// What `make` makes of each combination of the values that it picks.
pub(crate) fn all<T>(text: &str, make: impl Fn(&mut Pick<'_>) -> T) -> Vec<T> {
    let mut all = Vec::new();
    loop {
        let mut pick = Pick {
            text,
            rest: all.len(),
            n_combinations: 1,
        };
        all.push(make(&mut pick));
        if all.len() == pick.n_combinations {
            return all;
        }
    }
}

/// Picks a value of each kind for one of their combinations.
pub(crate) struct Pick<'t> {
    text: &'t str,
    rest: usize,
    n_combinations: usize,
}

impl Pick<'_> {
    /// The value of the next kind.
    pub(crate) fn one<T: Sample>(&mut self) -> T {
        let mut values = T::samples(self.text);
        let at = self.rest % values.len();
        self.rest /= values.len();
        self.n_combinations *= values.len();
        values.swap_remove(at)
    }
}

macro_rules! samples {
    ($($type:ty: $values:expr),* $(,)?) => {
        $(
            impl Sample for $type {
                fn samples(_: &str) -> Vec<Self> {
                    Vec::from($values)
                }
            }
        )*
    };
}

samples! {
    &'static str: ["id"],
    Locale: Locale::ALL,
    Domain: Domain::ALL,
    bool: [true, false],
    char: ['(', '\u{202e}'],
    f64: [0.125, 12.5],
    i32: [40],
    u16: [1990],
    u32: [1],
    u64: [1 << 20],
    usize: [1, 3],
}

impl Sample for String {
    fn samples(text: &str) -> Vec<Self> {
        vec![text.to_owned()]
    }
}

impl<T: Sample> Sample for Option<T> {
    fn samples(text: &str) -> Vec<Self> {
        let some = T::samples(text).into_iter().map(Some);
        [None].into_iter().chain(some).collect()
    }
}

impl<T: Sample> Sample for Vec<T> {
    fn samples(text: &str) -> Vec<Self> {
        vec![Self::new(), T::samples(text)]
    }
}
