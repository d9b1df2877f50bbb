//! How simulated people answer otherwise than the engine assumes of them.

use rand::rngs::ChaCha8Rng;

use model::chance::{two_normals, uniform};

/// What differs between items, and between people, beside the traits.
///
/// Everything is in the units of the answers to five steps, and carried to other response formats by
/// what these assume: a loading of twice the usual one is twice that of any format.
///
/// # Source
///
/// 740 people's answers to 60 interest items (*jobcannon*, public): their contrasts have .70 of the
/// variance that the model gives them; simulated people with a spread of 1 have .85, of .6 to 1 .58.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Population {
    /// The standard deviation of the items' loadings around .64; they are cut to .35 to .85.
    pub loading: f64,
    /// The standard deviation of the weights with which items are crossed, around .75.
    pub crossing: f64,
    /// The standard deviation of the items' means, in SD of an answer.
    pub item_mean: f64,
    /// The standard deviation of what all of a person's ratings of likings in one response format have in
    /// common, in SD of an answer.
    pub intercept: f64,
    /// The least and the most that a person uses of the nominal spread of ratings; any is equally likely.
    pub spread: (f64, f64),
}

/// The loading of an item of five steps around which loadings vary…
const LOADING: f64 = 0.64;

/// … and the least and the most of them.
const LOADINGS: (f64, f64) = (0.35, 0.85);

/// The weight of the second trait of an item around which such weights vary.
const CROSSING: f64 = 0.75;

impl Population {
    /// People as real ones seem to be: items differ, and each person has a way of using a scale. What an
    /// audit asks, it asks of them.
    pub const TYPICAL: Self = Self {
        loading: 0.10,
        crossing: 0.25,
        item_mean: 0.24,
        intercept: 0.5,
        spread: (0.7, 1.1),
    };

    /// People who keep nearer to the middle of every scale than most: the hard case.
    pub const NARROW: Self = Self {
        spread: (0.6, 1.0),
        ..Self::TYPICAL
    };

    /// People who answer just as the engine assumes: whom audits asked before edition 2.
    pub const NOMINAL: Self = Self {
        loading: 0.0,
        crossing: 0.0,
        item_mean: 0.0,
        intercept: 0.0,
        spread: (1.0, 1.0),
    };

    /// All of them.
    pub const ALL: [Self; 3] = [Self::TYPICAL, Self::NARROW, Self::NOMINAL];

    /// Draws what an item has of its own.
    pub(super) fn item(&self, chance: &mut ChaCha8Rng) -> OfItem {
        let ([loading, crossing], [mean, _]) = (two_normals(chance), two_normals(chance));
        let (least, most) = LOADINGS;
        OfItem {
            loading: (LOADING + self.loading * loading).clamp(least, most) / LOADING,
            crossing: (CROSSING + self.crossing * crossing).max(0.0) / CROSSING,
            mean: self.item_mean * mean,
        }
    }

    /// Draws how much of the nominal spread a person uses.
    pub(super) fn spread(&self, chance: &mut ChaCha8Rng) -> f64 {
        let (least, most) = self.spread;
        least + (most - least) * uniform(chance)
    }

    /// Draws what a person's ratings in one response format have in common.
    pub(super) fn intercept(&self, chance: &mut ChaCha8Rng) -> f64 {
        self.intercept * two_normals(chance)[0]
    }
}

/// What an item has of its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct OfItem {
    /// Its loading, as a share of that of its response format.
    pub(super) loading: f64,
    /// The weight of the traits that it is crossed with, as a share of what its author gave.
    pub(super) crossing: f64,
    /// How much more than the midpoint says it is liked, in SD of an answer.
    pub(super) mean: f64,
}

#[cfg(test)]
mod tests {
    use super::{LOADING, LOADINGS, OfItem, Population};
    use crate::statistics::variance;
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    fn items(population: Population) -> Vec<OfItem> {
        let mut chance = ChaCha8Rng::seed_from_u64(1);
        (0..4_000).map(|_| population.item(&mut chance)).collect()
    }

    fn mean_and_sd(numbers: &[f64]) -> (f64, f64) {
        let mean = numbers.iter().sum::<f64>() / numbers.len() as f64;
        (mean, libm::sqrt(variance(numbers)))
    }

    fn assert_near(found: (f64, f64), (mean, sd): (f64, f64)) {
        // Four thousand draws: three standard errors of a mean are .05 SD, of an SD .035.
        assert!((found.0 - mean).abs() <= 0.05 * sd, "{found:?}");
        assert!((found.1 - sd).abs() <= 0.05 * sd, "{found:?}");
    }

    #[test]
    fn items_differ_as_much_as_is_said() {
        let items = items(Population::TYPICAL);
        let of = |number: fn(&OfItem) -> f64| items.iter().map(number).collect::<Vec<_>>();
        let loadings = of(|item| item.loading * LOADING);
        // Cut at −2.9 and 2.1 SD, which takes a little from the spread.
        assert_near(mean_and_sd(&loadings), (0.64, 0.099));
        let (least, most) = LOADINGS;
        assert!(
            loadings
                .iter()
                .all(|l| (least - 1e-12..=most + 1e-12).contains(l))
        );
        assert!(loadings.iter().any(|loading| *loading >= most - 1e-12));
        assert_near(mean_and_sd(&of(|item| 0.75 * item.crossing)), (0.75, 0.25));
        assert_near(mean_and_sd(&of(|item| item.mean)), (0.0, 0.24));
    }

    #[test]
    #[expect(
        clippy::float_cmp,
        reason = "they are to the bit what the engine assumes"
    )]
    fn nominal_items_and_people_are_those_that_the_engine_assumes() {
        let mut chance = ChaCha8Rng::seed_from_u64(2);
        let nominal = Population::NOMINAL;
        for item in items(nominal) {
            assert_eq!([item.loading, item.crossing, item.mean], [1.0, 1.0, 0.0]);
            assert_eq!(nominal.spread(&mut chance), 1.0);
            assert_eq!(nominal.intercept(&mut chance), 0.0);
        }
    }
}
