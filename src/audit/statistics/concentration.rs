//! Whether a few careers take what there is for all.

/// How evenly something is shared among careers or families.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Concentration {
    /// The effective number exp(H), H the entropy of the shares: as many careers with equal shares
    /// would be as even. From 1 to the number of careers; 0 if nothing was shared out.
    pub effective: f64,
    /// The largest share, 0–1.
    pub largest: f64,
    /// Who has it, by place; the first of equals.
    pub leader: usize,
    /// The Gini coefficient: 0 if all have the same, towards 1 if one has all.
    pub gini: f64,
}

impl Concentration {
    /// Measures how counts are shared out.
    ///
    /// # Source
    ///
    /// Hill (1973), "Diversity and evenness", Ecology 54(2), for exp(H).
    pub fn of(counts: &[usize]) -> Self {
        let total: usize = counts.iter().sum();
        if total == 0 {
            return Self::default();
        }
        let shares: Vec<f64> = counts.iter().map(|c| *c as f64 / total as f64).collect();
        let leader = (0..shares.len()).rev().max_by_key(|c| counts[*c]);
        let leader = leader.unwrap_or_default();
        let entropy: f64 = shares
            .iter()
            .filter(|share| **share > 0.0)
            .map(|share| -share * libm::log(*share))
            .sum();
        Self {
            effective: libm::exp(entropy),
            largest: shares[leader],
            leader,
            gini: gini(&shares),
        }
    }
}

/// Half the mean difference of all pairs, as a share of the mean.
fn gini(shares: &[f64]) -> f64 {
    let mut sorted = shares.to_vec();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len() as f64;
    let weighted = sorted
        .iter()
        .enumerate()
        .map(|(i, s)| (2.0 * (i as f64 + 1.0) - n - 1.0) * s);
    weighted.sum::<f64>() / (n * sorted.iter().sum::<f64>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_counts_are_as_many_as_there_are() {
        let even = Concentration::of(&[5, 5, 5, 5]);
        assert!((even.effective - 4.0).abs() < 1e-12 && even.gini.abs() < 1e-12);
        assert!((even.largest - 0.25).abs() < 1e-12 && even.leader == 0);
    }

    #[test]
    fn one_that_has_all_is_alone() {
        let one = Concentration::of(&[0, 8, 0, 0]);
        assert!((one.effective - 1.0).abs() < 1e-12 && one.leader == 1);
        // (n − 1)/n for n careers.
        assert!((one.gini - 0.75).abs() < 1e-12);
    }

    #[test]
    fn nothing_shared_out_is_no_division_by_zero() {
        assert_eq!(Concentration::of(&[0, 0]), Concentration::default());
        assert_eq!(Concentration::of(&[]), Concentration::default());
    }
}
