//! What two sheets of one person tell: whether chance is taken for a change, whether a change is seen, and what
//! both sheets together are worth.

use crate::respondent::Respondent;
use crate::{Instrument, Progress, for_each, one_if};
use model::answers::AnswerSheet;
use model::traits::{Domain, TraitIndex};
use rules::held::Moved;
use rules::{Ranking, State};

/// By how many standard deviations one interest of a person changes.
pub const CHANGES: [f64; 3] = [1.0, 2.0, 3.0];

/// What two sheets of one person tell; shares, 0–1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Held {
    /// How many people there were.
    pub people: usize,
    /// The share of those who did not change and are told that something moved.
    pub false_alarms: f64,
    /// For each of [`CHANGES`] the share of those who are told that the interest moved which did.
    pub seen: [f64; 3],
    /// How many people had a list on the first day; the other figures are of these.
    pub with_list: usize,
    /// The main list of the first day holds the career that truly fits best.
    pub once: f64,
    /// The main list of both days together does.
    pub both: f64,
    /// The families on both pages hold it.
    pub on_both_pages: f64,
    /// How many families that are, on average.
    pub families: f64,
}

/// What one person's sheets tell.
struct OfPerson {
    false_alarm: bool,
    seen: [bool; 3],
    page: Option<Page>,
}

/// Whether pages hold the best career.
#[derive(Clone, Copy)]
struct Page {
    once: bool,
    both: bool,
    on_both_pages: bool,
    families: usize,
}

/// Asks `people` simulated people on two days; each is one piece of work.
pub(super) fn held(instrument: &Instrument<'_>, people: usize, progress: Progress<'_>) -> Held {
    let mut found = Held::default();
    for_each(
        people,
        progress,
        |number| of_person(instrument, number),
        |person| found.add(&person),
    );
    found.mean()
}

fn of_person(instrument: &Instrument<'_>, number: u64) -> OfPerson {
    let (people, scoring) = (&instrument.people, &instrument.scoring);
    let person = people.person(number);
    let again = people.another_day(&person);
    let of = changed_interest(instrument, number);
    let seen = CHANGES.map(|by| {
        let changed = of.map(|of| changed(instrument, &person, of, by));
        let moved = changed.map_or_else(Vec::new, |sheet| scoring.moved(&person.sheet, &sheet));
        moved
            .iter()
            .any(|Moved { of: moved, .. }| Some(*moved) == of)
    });
    let held = scoring.held(&person.sheet, &again);
    let best = instrument.truth(&person.theta)[0];
    let holds = |page: &Ranking| page.main_list().any(|career| career == best);
    OfPerson {
        false_alarm: !held.moved.is_empty(),
        seen,
        page: (held.pages[0].state == State::Ok).then(|| Page {
            once: holds(&held.pages[0]),
            both: holds(&held.both),
            on_both_pages: held.families.contains(&instrument.families()[best]),
            families: held.families.len(),
        }),
    }
}

/// The interest of a person that changes: each in turn.
fn changed_interest(instrument: &Instrument<'_>, number: u64) -> Option<TraitIndex> {
    let interests = instrument.catalog.traits.of_domain(Domain::Interest);
    let measured = interests.filter(|of| instrument.quiz.measures(*of));
    let interests: Vec<TraitIndex> = measured.collect();
    let turn = number.checked_rem(interests.len() as u64)?;
    interests.get(usize::try_from(turn).ok()?).copied()
}

/// What a person answers another day who likes something so much more, or less, by turns.
fn changed(
    instrument: &Instrument<'_>,
    person: &Respondent,
    of: TraitIndex,
    by: f64,
) -> AnswerSheet {
    let mut theta = person.theta.clone();
    theta[of.0] += if person.number.is_multiple_of(2) {
        by
    } else {
        -by
    };
    instrument.people.changed(person, &theta)
}

impl Held {
    fn add(&mut self, person: &OfPerson) {
        self.people += 1;
        self.false_alarms += one_if(person.false_alarm);
        for (seen, is_seen) in self.seen.iter_mut().zip(person.seen) {
            *seen += one_if(is_seen);
        }
        if let Some(page) = person.page {
            self.with_list += 1;
            self.once += one_if(page.once);
            self.both += one_if(page.both);
            self.on_both_pages += one_if(page.on_both_pages);
            self.families += page.families as f64;
        }
    }

    fn mean(self) -> Self {
        let (n, with_list) = (self.people.max(1) as f64, self.with_list.max(1) as f64);
        Self {
            false_alarms: self.false_alarms / n,
            seen: self.seen.map(|seen| seen / n),
            once: self.once / with_list,
            both: self.both / with_list,
            on_both_pages: self.on_both_pages / with_list,
            families: self.families / with_list,
            ..self
        }
    }
}
