//! What is still worth a look where nothing stands out: leads of which each has its reason.

use crate::fact::{Fact, Reason, Side};
use crate::rank::{LEADS, SHOWN};
use crate::recommendation::{Match, Recommendation};

impl Recommendation {
    /// Of each family the best open career that uses something which is liked, up to [`SHOWN`], best fit first.
    ///
    /// Where these are fewer than [`LEADS`], careers for which something else speaks come to them, up to so many.
    /// They are the leads of a *flat* sheet; empty where nothing speaks for any career.
    pub fn weak_leads(&self) -> Vec<&Match> {
        let is_liked = |reason: &Reason| matches!(reason.fact, Fact::LikedAndUsed { .. });
        let speaks = |reason: &Reason| reason.side() == Side::For;
        let mut careers = Vec::new();
        self.add(&mut careers, SHOWN, is_liked);
        self.add(&mut careers, LEADS, speaks);
        careers.sort_by_key(|found| found.rank);
        careers
    }

    /// Adds open careers with such a reason, one of each family that has none yet, until there are so many.
    fn add<'m>(
        &'m self,
        careers: &mut Vec<&'m Match>,
        most: usize,
        is_such: impl Fn(&Reason) -> bool,
    ) {
        let matches = self.matches.iter();
        let open = matches.filter(|found| found.group.is_some() && !found.refused);
        for found in open.filter(|found| found.reasons.iter().any(&is_such)) {
            if careers.len() < most && careers.iter().all(|other| other.family != found.family) {
                careers.push(found);
            }
        }
    }
}
