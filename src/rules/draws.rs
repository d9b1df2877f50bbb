//! Draws from the posterior: what the answers leave open.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use model::chance::standard_normals;
use model::matrix::Matrix;
use model::traits::TraitIndex;

/// How many draws stand behind the probabilities of a recommendation.
///
/// The Monte-Carlo error of a probability is at most .016.
pub const DRAWS: usize = 1024;

/// The seed of every set of draws: a constant, so that the same answers give the same bytes.
const SEED: u64 = 0x0B00_550E;

/// Independent standard normal numbers for `n` draws of some traits, worked out once: the same
/// arguments give the same numbers.
#[derive(Clone, Debug)]
pub struct Normals {
    n_traits: usize,
    n_pairs: usize,
    /// For each pair of draws one number a trait, laid out as the draws are.
    halves: Vec<[f64; PAIRS]>,
}

impl Normals {
    /// Numbers for `n` draws, rounded up to an even number.
    pub fn new(n_traits: usize, n: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        let n_pairs = n.div_ceil(2);
        let mut halves = vec![[0.0; PAIRS]; n_pairs.div_ceil(PAIRS) * n_traits];
        for pair in 0..n_pairs {
            let block = pair / PAIRS * n_traits;
            for (t, number) in standard_normals(&mut rng, n_traits).into_iter().enumerate() {
                halves[block + t][pair % PAIRS] = number;
            }
        }
        Self {
            n_traits,
            n_pairs,
            halves,
        }
    }

    /// Draws θ from the normal distribution with this mean and covariance.
    ///
    /// Draws come in antithetic pairs `μ ± L ξ`, which makes their mean exact.
    ///
    /// # Panics
    ///
    /// If the covariance is not positive definite; a posterior's always is.
    pub fn draw(&self, mean: &[f64], covariance: &Matrix) -> Draws {
        let factor = covariance
            .cholesky()
            .expect("a posterior covariance is positive definite");
        let column = |(at, half): (usize, &[[f64; PAIRS]])| {
            let mut spread = [0.0; PAIRS];
            for (factor, half) in factor.row(at).iter().zip(half) {
                for (spread, number) in spread.iter_mut().zip(half) {
                    *spread += factor * number;
                }
            }
            let mut column = [mean[at]; BLOCK];
            for (pair, spread) in column.chunks_exact_mut(2).zip(spread) {
                pair[0] += spread;
                pair[1] -= spread;
            }
            column
        };
        let blocks = self.halves.chunks_exact(self.n_traits.max(1));
        Draws {
            n: 2 * self.n_pairs,
            n_traits: self.n_traits,
            n_columns: self.n_traits,
            blocks: blocks
                .flat_map(|half| (0..half.len()).map(move |at| (at, &half[..=at])))
                .map(column)
                .collect(),
        }
    }
}

/// How many pairs of draws a block holds.
const PAIRS: usize = BLOCK / 2;

/// How many draws are worked on together, so that sums stay in registers and columns in the cache.
pub const BLOCK: usize = 16;

/// One number in [`BLOCK`] draws.
pub type Block = [f64; BLOCK];

/// Draws of θ, in blocks.
#[derive(Clone, Debug)]
pub struct Draws {
    n: usize,
    n_traits: usize,
    /// One column a trait, and perhaps one more.
    n_columns: usize,
    /// The columns of each block of draws; what fills up the last is none.
    blocks: Vec<Block>,
}

impl Draws {
    /// How many draws there are.
    pub fn n(&self) -> usize {
        self.n
    }

    /// The same draws with one more column in each block, the last: the mean of some of the traits, 0 of none.
    #[must_use]
    pub(crate) fn with_mean_of(self, traits: &[usize]) -> Self {
        let share = 1.0 / traits.len().max(1) as f64;
        let mean = |theta: &[Block]| {
            let mut sum = [0.0; BLOCK];
            for column in traits.iter().map(|of| &theta[*of]) {
                for (sum, theta) in sum.iter_mut().zip(column) {
                    *sum += theta;
                }
            }
            sum.map(|sum| sum * share)
        };
        let n_columns = self.n_columns + 1;
        let mut blocks = Vec::with_capacity(self.blocks.len() / self.n_columns.max(1) * n_columns);
        for theta in self.blocks.chunks_exact(self.n_columns.max(1)) {
            blocks.extend_from_slice(theta);
            blocks.push(mean(theta));
        }
        Self {
            n_columns,
            blocks,
            ..self
        }
    }

    /// θ in one draw.
    pub fn theta(&self, draw: usize) -> Vec<f64> {
        let start = draw / BLOCK * self.n_columns;
        let columns = &self.blocks[start..start + self.n_traits];
        columns.iter().map(|column| column[draw % BLOCK]).collect()
    }

    /// One trait in one draw.
    pub(crate) fn get(&self, draw: usize, of: TraitIndex) -> f64 {
        self.blocks[draw / BLOCK * self.n_columns + of.0][draw % BLOCK]
    }

    /// The blocks, their columns each, and how many of their draws are draws; what fills up the
    /// last block is none.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (&[Block], usize)> {
        let blocks = self.blocks.chunks_exact(self.n_columns.max(1));
        blocks
            .enumerate()
            .map(|(block, theta)| (theta, BLOCK.min(self.n - block * BLOCK)))
    }
}
