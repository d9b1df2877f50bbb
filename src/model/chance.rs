//! Chance that stays the same whichever version of the generator's crate is used.

use std::f64::consts::TAU;

use rand::Rng;

/// A number in `0..bound`, each equally likely.
///
/// # Panics
///
/// If the bound is 0.
///
/// # Source
///
/// Lemire (2019), "Fast random integer generation in an interval", ACM Transactions on Modeling and
/// Computer Simulation 29(1).
pub fn below(bound: usize, rng: &mut impl Rng) -> usize {
    let bound = u128::try_from(bound).expect("a usize fits");
    let rejected = (1_u128 << 64) % bound;
    loop {
        let wide = u128::from(rng.next_u64()) * bound;
        if wide & u128::from(u64::MAX) >= rejected {
            return usize::try_from(wide >> 64).expect("less than the bound");
        }
    }
}

/// A number in 0..1 with 53 random bits.
pub fn uniform(rng: &mut impl Rng) -> f64 {
    (rng.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
}

/// Two independent standard normal numbers.
///
/// # Source
///
/// Box & Muller (1958), "A note on the generation of random normal deviates", Annals of Mathematical
/// Statistics 29(2).
pub fn two_normals(rng: &mut impl Rng) -> [f64; 2] {
    let radius = libm::sqrt(-2.0 * libm::log(1.0 - uniform(rng)));
    let angle = TAU * uniform(rng);
    [radius * libm::cos(angle), radius * libm::sin(angle)]
}

/// `n` independent standard normal numbers.
pub fn standard_normals(rng: &mut impl Rng, n: usize) -> Vec<f64> {
    let pairs = std::iter::repeat_with(|| two_normals(rng)).take(n.div_ceil(2));
    pairs.flatten().take(n).collect()
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;

    use super::below;

    #[test]
    fn each_number_below_a_bound_is_equally_likely() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let mut counts = [0_u32; 3];
        for _ in 0..30_000 {
            counts[below(3, &mut rng)] += 1;
        }
        assert!(
            counts.iter().all(|count| count.abs_diff(10_000) < 300),
            "{counts:?}"
        );
    }
}
