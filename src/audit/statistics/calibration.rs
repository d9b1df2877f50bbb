//! Whether a stated probability comes true as often as it says.

use super::share;

/// Stated probabilities against what came true, by tenths of what was stated.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    tenths: [Tenth; 10],
}

/// The statements of one tenth of 0–1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Tenth {
    /// How many statements fell into it.
    pub n: usize,
    /// The sum of what they stated.
    pub stated: f64,
    /// How many came true.
    pub true_ones: usize,
}

impl Tenth {
    /// The mean probability stated; 0 without a statement.
    pub fn mean_stated(&self) -> f64 {
        self.stated / self.n.max(1) as f64
    }

    /// The share that came true; 0 without a statement.
    pub fn share_true(&self) -> f64 {
        share(self.true_ones, self.n)
    }

    fn error(&self) -> f64 {
        (self.mean_stated() - self.share_true()).abs()
    }
}

impl Calibration {
    /// Counts one statement: `p`, 0–1, and whether it came true.
    pub fn add(&mut self, p: f64, is_true: bool) {
        let tenth = (1..10)
            .filter(|bound| p * 10.0 >= f64::from(*bound))
            .count();
        let bin = &mut self.tenths[tenth];
        bin.n += 1;
        bin.stated += p;
        bin.true_ones += usize::from(is_true);
    }

    /// The tenths, from 0–.1 to .9–1.
    pub fn tenths(&self) -> &[Tenth; 10] {
        &self.tenths
    }

    /// The expected calibration error: the mean distance between stated and true, weighted by how
    /// often a tenth is stated; 0 without a statement.
    ///
    /// # Source
    ///
    /// Naeini, Cooper & Hauskrecht (2015), "Obtaining well calibrated probabilities using Bayesian
    /// binning", AAAI 29.
    pub fn error(&self) -> f64 {
        let n: usize = self.tenths.iter().map(|bin| bin.n).sum();
        let weighted = self.tenths.iter().map(|bin| bin.n as f64 * bin.error());
        weighted.sum::<f64>() / n.max(1) as f64
    }

    /// The largest distance among the tenths with at least `least` statements; 0 if none has.
    pub fn worst(&self, least: usize) -> f64 {
        let enough = self.tenths.iter().filter(|bin| bin.n >= least.max(1));
        enough.map(Tenth::error).fold(0.0, f64::max)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_true_as_often_as_stated_has_no_error() {
        let mut calibration = Calibration::default();
        for n in 0..4 {
            calibration.add(0.25, n == 0);
        }
        assert!(calibration.error() < 1e-12);
        // Twice as often as stated: the two tenths weigh 4 and 2.
        calibration.add(0.5, true);
        calibration.add(0.5, true);
        assert!((calibration.error() - 0.5 * 2.0 / 6.0).abs() < 1e-12);
        assert!((calibration.worst(1) - 0.5).abs() < 1e-12);
        assert!(calibration.worst(3) < 1e-12);
    }

    #[test]
    fn the_ends_of_the_range_have_a_tenth() {
        let mut calibration = Calibration::default();
        calibration.add(0.0, false);
        calibration.add(1.0, true);
        assert_eq!(calibration.tenths()[0].n, 1);
        assert_eq!(calibration.tenths()[9].n, 1);
    }
}
