//! Which careers of its family stand beside one that is shown.

use crate::rank::SIBLINGS;
use crate::recommendation::{Match, Recommendation};
use crate::studies::Length;

impl Recommendation {
    /// The next [`SIBLINGS`] of the family of a career, open and not turned down: where its studies miss what the
    /// person wants, those first that meet it, and else best fit first.
    pub fn beside(&self, of: &Match) -> Vec<&Match> {
        let family = self.matches.iter().filter(|o| o.family == of.family);
        let others = family.filter(|other| other.career != of.career);
        let open = others.filter(|other| other.group.is_some() && !other.refused);
        beside(of.missed, open, |other| other.missed)
    }
}

/// The first [`SIBLINGS`] of others, which are in their order, best fit first. Beside a career whose studies miss what
/// the person wants, those come before that miss nothing.
pub(crate) fn beside<T>(
    missed: Option<Length>,
    others: impl Iterator<Item = T>,
    of: impl Fn(&T) -> Option<Length>,
) -> Vec<T> {
    let meets = |other: &T| missed.is_some() && of(other).is_none();
    let (mut all, further): (Vec<T>, Vec<T>) = others.partition(meets);
    all.extend(further);
    all.truncate(SIBLINGS);
    all
}

#[cfg(test)]
mod tests {
    use super::beside;
    use crate::studies::Length;

    #[test]
    fn what_meets_a_wish_stands_first_only_where_it_is_missed() {
        let others = [
            (1, Some(Length::Above)),
            (2, Some(Length::Above)),
            (3, None),
        ];
        let of = |missed| beside(missed, others.iter(), |(_, missed)| *missed);
        let places = |missed| {
            of(missed)
                .iter()
                .map(|(place, _)| *place)
                .collect::<Vec<_>>()
        };
        assert_eq!(places(Some(Length::Above)), [3, 1]);
        assert_eq!(places(None), [1, 2]);
    }
}
