//! Draws from the posterior: what the answers leave open.

use std::f64::consts::PI;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};

use crate::fit::Fit;
use model::chance::uniform;
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

/// `n` independent standard normal numbers (Box & Muller 1958).
pub(super) fn standard_normals(rng: &mut impl Rng, n: usize) -> Vec<f64> {
    let mut normals = Vec::with_capacity(n + 1);
    while normals.len() < n {
        let radius = libm::sqrt(-2.0 * libm::log(1.0 - uniform(rng)));
        let angle = 2.0 * PI * uniform(rng);
        normals.push(radius * libm::cos(angle));
        normals.push(radius * libm::sin(angle));
    }
    normals.truncate(n);
    normals
}

/// How many draws are worked on together, so that sums stay in registers and columns in the cache.
pub(crate) const BLOCK: usize = 16;

/// One number in [`BLOCK`] draws.
pub(crate) type Block = [f64; BLOCK];

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

    pub(crate) fn blocks(&self) -> impl Iterator<Item = &[Block]> {
        self.blocks.chunks_exact(self.n_traits)
    }
}

/// The fits of some careers in each draw, in a fixed order of the careers.
///
/// No careers or no draws at all are allowed and give shares of 0.
#[derive(Clone, Debug)]
pub struct DrawnFits {
    n_draws: usize,
    n_careers: usize,
    /// One column a career for each block of draws; what fills up the last counts for nothing.
    blocks: Vec<Block>,
}

impl DrawnFits {
    /// Takes a column of `n_draws` fits for each career.
    pub fn new(n_draws: usize, columns: &[Vec<f64>]) -> Self {
        let block = |column: &Vec<f64>, start: usize| {
            let mut block = [0.0; BLOCK];
            let some = &column[start..n_draws.min(start + BLOCK)];
            block[..some.len()].copy_from_slice(some);
            block
        };
        let starts = (0..n_draws).step_by(BLOCK);
        Self {
            n_draws,
            n_careers: columns.len(),
            blocks: starts
                .flat_map(|start| columns.iter().map(move |column| block(column, start)))
                .collect(),
        }
    }

    /// The fits of careers in some draws of θ, each with what its rules add.
    pub fn of(careers: &[(&Fit, f64)], draws: &Draws) -> Self {
        let fits = |theta| {
            careers.iter().map(move |(fit, boosts)| {
                let mut fits = fit.at_block(theta);
                for fit in &mut fits {
                    *fit += boosts;
                }
                fits
            })
        };
        Self {
            n_draws: draws.n,
            n_careers: careers.len(),
            blocks: draws.blocks().flat_map(fits).collect(),
        }
    }

    /// For each career the share of draws in which it is among the `k` best.
    ///
    /// Careers that tie for the last place share it equally, so the shares sum to `k` (or to the
    /// number of careers, if there are fewer). The cost is linear in careers, draws and `k`.
    pub fn share_in_top(&self, k: usize) -> Vec<f64> {
        self.shares_in_top([k])[0].clone()
    }

    /// [`DrawnFits::share_in_top`] for several numbers of best careers at once.
    pub(crate) fn shares_in_top<const N: usize>(&self, ks: [usize; N]) -> [Vec<f64>; N] {
        let ks = ks.map(|k| k.min(self.n_careers));
        let most = ks.into_iter().max().unwrap_or_default();
        let mut totals = [(); N].map(|()| vec![[0.0; BLOCK]; self.n_careers]);
        for (block, fits) in self.blocks().enumerate() {
            let mut best = best(fits, most);
            for place in &mut best {
                // Nothing is better than, or ties with, what fills up the last block.
                place[BLOCK.min(self.n_draws - block * BLOCK)..].fill(f64::INFINITY);
            }
            for (k, totals) in ks.iter().zip(&mut totals) {
                count(fits, &best[..*k], totals);
            }
        }
        totals.map(|totals| {
            let share = |total: &Block| total.iter().sum::<f64>() / self.n_draws.max(1) as f64;
            totals.iter().map(share).collect()
        })
    }

    /// The share of draws in which the first career fits strictly better than the second.
    pub fn share_ahead(&self, first: usize, second: usize) -> f64 {
        let ahead: usize = self
            .blocks()
            .enumerate()
            .map(|(block, fits)| {
                let n_filled = BLOCK.min(self.n_draws - block * BLOCK);
                let draws = fits[first].iter().zip(&fits[second]).take(n_filled);
                draws.filter(|(first, second)| first > second).count()
            })
            .sum();
        ahead as f64 / self.n_draws.max(1) as f64
    }

    /// How many careers there are.
    pub fn n_careers(&self) -> usize {
        self.n_careers
    }

    fn blocks(&self) -> impl Iterator<Item = &[Block]> {
        self.blocks.chunks_exact(self.n_careers.max(1))
    }
}

/// The `k` best fits of each draw of a block, best first.
fn best(fits: &[Block], k: usize) -> Vec<Block> {
    let mut best = vec![[f64::NEG_INFINITY; BLOCK]; k];
    for fits in fits {
        let mut sinking = *fits;
        for place in &mut best {
            for (kept, fit) in place.iter_mut().zip(&mut sinking) {
                let (high, low) = if *fit > *kept {
                    (*fit, *kept)
                } else {
                    (*kept, *fit)
                };
                *kept = high;
                *fit = low;
            }
        }
    }
    best
}

/// Adds to each career's total, draw by draw, its part of a place among the best: 1 if it is better
/// than the last of them, an equal share of what is left if it ties with the last.
fn count(fits: &[Block], best: &[Block], totals: &mut [Block]) {
    let Some(last) = best.last() else {
        return;
    };
    let (mut left, mut equal) = ([best.len() as f64; BLOCK], [0.0; BLOCK]);
    for place in best {
        for ((left, fit), last) in left.iter_mut().zip(place).zip(last) {
            *left -= of(fit > last);
        }
    }
    for fits in fits {
        for ((equal, fit), last) in equal.iter_mut().zip(fits).zip(last) {
            *equal += of(ties(*fit, *last));
        }
    }
    for (left, equal) in left.iter_mut().zip(&equal) {
        *left /= f64::max(1.0, *equal);
    }
    for (total, fits) in totals.iter_mut().zip(fits) {
        let draws = total.iter_mut().zip(fits).zip(last).zip(&left);
        for (((total, fit), last), share) in draws {
            *total += of(fit > last) + of(ties(*fit, *last)) * share;
        }
    }
}

/// 1 for what is so, 0 for what is not.
fn of(is_so: bool) -> f64 {
    f64::from(u8::from(is_so))
}

/// Careers tie in a draw only if they fit to the bit alike.
#[expect(clippy::float_cmp, reason = "a tie is exact")]
fn ties(a: f64, b: f64) -> bool {
    a == b
}
