//! Careers that hardly any person tells apart.

use rayon::prelude::*;

use crate::Instrument;
use crate::statistics::standardized;
use rules::draws::Normals;
use rules::fit::Fit;

/// From this correlation of the fits on, two careers say the same of nearly everybody.
pub const TWINS: f64 = 0.98;

/// How many people of the model population stand behind a correlation; its error near .98 is .0006.
const PEOPLE: usize = 4_096;

/// Two careers whose fits go together in the model population.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Twins {
    /// The first, by its place in the catalog.
    pub one: usize,
    /// The second, after the first.
    pub other: usize,
    /// The correlation of their fits over the model population, skills included and rules left out.
    pub correlation: f64,
}

/// Every pair whose fits correlate by [`TWINS`] or more, the closest first.
pub(super) fn twins(instrument: &Instrument<'_>) -> Vec<Twins> {
    let phi = instrument.catalog.traits.correlations();
    let draws = Normals::new(phi.size(), PEOPLE).draw(&vec![0.0; phi.size()], phi);
    let fits = instrument.scoring.fits();
    let theta: Vec<Vec<f64>> = (0..draws.n()).map(|draw| draws.theta(draw)).collect();
    let column = |fit: &Fit| standardized(theta.iter().map(|theta| fit.at(theta)).collect());
    let columns: Vec<Vec<f64>> = fits.par_iter().map(column).collect();
    let mut twins = Vec::new();
    for (other, column) in columns.iter().enumerate() {
        for (one, earlier) in columns[..other].iter().enumerate() {
            let correlation = model::matrix::dot(column, earlier);
            if correlation >= TWINS {
                twins.push(Twins {
                    one,
                    other,
                    correlation,
                });
            }
        }
    }
    twins.sort_by(|a, b| b.correlation.total_cmp(&a.correlation));
    twins
}
