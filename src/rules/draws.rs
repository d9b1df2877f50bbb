//! Draws from the posterior: what the answers leave open.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::chance::standard_normals;
use crate::matrix::Matrix;
use crate::traits::TraitIndex;

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
    /// For every second draw, one number a trait; the other draws are their mirror images.
    halves: Vec<f64>,
}

impl Normals {
    /// Numbers for `n` draws, rounded up to an even number.
    pub fn new(n_traits: usize, n: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(SEED);
        let half = |_| standard_normals(&mut rng, n_traits);
        Self {
            n_traits,
            halves: (0..n.div_ceil(2)).flat_map(half).collect(),
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
        let n_traits = self.n_traits.max(1);
        let n = 2 * self.halves.len() / n_traits;
        let mut blocks = vec![[0.0; BLOCK]; n.div_ceil(BLOCK) * n_traits];
        for (pair, half) in self.halves.chunks_exact(n_traits).enumerate() {
            // A block holds an even number of draws, so no pair is parted.
            let (block, place) = (2 * pair / BLOCK * n_traits, 2 * pair % BLOCK);
            for (t, (m, s)) in mean.iter().zip(factor.times(half)).enumerate() {
                blocks[block + t][place] = m + s;
                blocks[block + t][place + 1] = m - s;
            }
        }
        Draws {
            n,
            n_traits,
            blocks,
        }
    }
}

/// How many draws are worked on together, so that sums stay in registers and columns in the cache.
pub const BLOCK: usize = 16;

/// One number in [`BLOCK`] draws.
pub type Block = [f64; BLOCK];

/// Draws of θ, in blocks.
#[derive(Clone, Debug)]
pub struct Draws {
    n: usize,
    n_traits: usize,
    /// One column a trait for each block of draws, the last filled up with zeros.
    blocks: Vec<Block>,
}

impl Draws {
    /// How many draws there are.
    pub fn n(&self) -> usize {
        self.n
    }

    /// θ in one draw.
    pub fn theta(&self, draw: usize) -> Vec<f64> {
        let start = draw / BLOCK * self.n_traits;
        let columns = &self.blocks[start..start + self.n_traits];
        columns.iter().map(|column| column[draw % BLOCK]).collect()
    }

    /// One trait in one draw.
    pub(crate) fn get(&self, draw: usize, of: TraitIndex) -> f64 {
        self.blocks[draw / BLOCK * self.n_traits + of.0][draw % BLOCK]
    }

    /// The blocks, one column a trait each, and how many of their draws are draws; what fills up the
    /// last block is none.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = (&[Block], usize)> {
        let blocks = self.blocks.chunks_exact(self.n_traits.max(1));
        blocks
            .enumerate()
            .map(|(block, theta)| (theta, BLOCK.min(self.n - block * BLOCK)))
    }
}
