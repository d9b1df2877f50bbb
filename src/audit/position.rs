//! Whether it matters in which order things are shown to whoever takes more of what comes first.

use crate::respondent::Group;
use crate::statistics::distance;
use crate::{Instrument, Progress, for_each};
use rules::State;

/// What each place further down costs, in SD of an answer.
pub const A_PLACE: f64 = 0.1;

/// What the order does; shares, 0–1, of the people with a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Position {
    /// How many people there were with a list.
    pub people: usize,
    /// Those whose first career is another when each place costs [`A_PLACE`].
    pub moved: f64,
    /// Half the sum of the differences of the families' shares of first places, with that cost and without.
    pub families: f64,
    /// The same of two days of the same people, without that cost: what chance does.
    pub by_chance: f64,
}

impl Position {
    /// By how much the order favours some families beyond what chance does.
    pub fn bias(&self) -> f64 {
        f64::max(0.0, self.families - self.by_chance)
    }
}

/// The first careers of one person: as they are, where places cost, and another day.
type Firsts = [Option<usize>; 3];

/// Tries `people` simulated people; each is one piece of work.
pub(super) fn position(
    instrument: &Instrument<'_>,
    people: usize,
    progress: Progress<'_>,
) -> Position {
    let family_of = instrument.families();
    let mut found = Position::default();
    let mut families = vec![[0_usize; 3]; instrument.catalog.families.len()];
    for_each(
        people,
        progress,
        |number| firsts(instrument, number),
        |firsts: Firsts| {
            if firsts[0].is_none() {
                return;
            }
            found.people += 1;
            found.moved += crate::one_if(firsts[0] != firsts[1]);
            for (k, first) in firsts.iter().enumerate() {
                if let Some(first) = first {
                    families[family_of[*first]][k] += 1;
                }
            }
        },
    );
    let against = |k: usize| distance(&families.iter().map(|n| (n[0], n[k])).collect::<Vec<_>>());
    found.moved /= found.people.max(1) as f64;
    found.families = against(1);
    found.by_chance = against(2);
    found
}

fn firsts(instrument: &Instrument<'_>, number: u64) -> Firsts {
    let people = &instrument.people;
    let costly = Group {
        place: -A_PLACE,
        ..Group::default()
    };
    let person = people.person(number);
    let other_day = people.another_day(&person);
    [
        &person.sheet,
        &people.person_of(number, &costly).sheet,
        &other_day,
    ]
    .map(|sheet| {
        let ranking = instrument.scoring.ranking(sheet);
        ranking.first().filter(|_| ranking.state == State::Ok)
    })
}
