//! That few people live from a career, of the many who try.

use serde::{Deserialize, Serialize};

use super::Ground;
use crate::locale::Text;

/// Far more people try for a career than live from it alone.
///
/// It meets no limit and moves no number: somebody may well want to try. It is told wherever the career is shown.
/// A hard exam or a school with few seats is none, where those who pass live from the job.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FewPlaces {
    /// What people do beside it, or before, in a sentence that discourages nobody.
    pub beside: Text,
    /// What it rests on.
    pub ground: Ground,
}
