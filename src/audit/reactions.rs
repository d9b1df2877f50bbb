//! What it is worth that people say what they think of the careers that they are shown, and what it costs where
//! they say anything.

use rand::Rng;

use crate::stream::REACTION;
use crate::{Instrument, Progress, for_each, one_if};
use model::answers::AnswerSheet;
use model::chance::{below, two_normals};
use model::matrix::dot;
use model::reaction::{Because, Is, Reaction};
use rules::reaction::LOADING;
use rules::{Ranking, State};

/// So many of the careers shown are reacted to.
const REACTED: usize = 6;

/// Beyond this a person says yes, and below its negative no, in SD of what they think: a third do each.
const CLEAR_FROM: f64 = 0.430_727_299_295_457_5;

/// What reactions do; shares, 0–1, of the people with a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reactions {
    /// How many people there were.
    pub people: usize,
    /// Where nothing is said.
    pub without: Holds,
    /// Where people say what they think, which is what they truly like as far as the engine assumes it.
    pub sincere: Holds,
    /// Where they say anything.
    pub random: Holds,
}

/// The page holds the career that truly fits best.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Holds {
    /// Its main list does.
    pub main: f64,
    /// The families shown do.
    pub families: f64,
}

/// Asks `people` simulated people; each is one piece of work.
pub(super) fn reactions(
    instrument: &Instrument<'_>,
    people: usize,
    progress: Progress<'_>,
) -> Reactions {
    let mut found = Reactions::default();
    for_each(
        people,
        progress,
        |number| of_person(instrument, number),
        |holds: Option<[Holds; 3]>| {
            if let Some([without, sincere, random]) = holds {
                found.people += 1;
                found.without.add(without);
                found.sincere.add(sincere);
                found.random.add(random);
            }
        },
    );
    let n = found.people.max(1) as f64;
    for holds in [&mut found.without, &mut found.sincere, &mut found.random] {
        holds.main /= n;
        holds.families /= n;
    }
    found
}

fn of_person(instrument: &Instrument<'_>, number: u64) -> Option<[Holds; 3]> {
    let person = instrument.people.person(number);
    let page = instrument.scoring.ranking(&person.sheet);
    if page.state != State::Ok {
        return None;
    }
    let best = instrument.truth(&person.theta)[0];
    let family = instrument.families()[best];
    let holds = |page: &Ranking| Holds {
        main: one_if(page.main_list().any(|career| career == best)),
        families: one_if(page.families.iter().any(|f| f.shown && f.family == family)),
    };
    let chance = &mut instrument.people.chance(number, REACTION);
    let careers: Vec<usize> = page.shown().take(REACTED).collect();
    let sincere = careers.iter().map(|career| {
        let weights = instrument.scoring.fits()[*career].weights();
        let phi = instrument.catalog.traits.correlations();
        let level = dot(weights, &person.theta) / libm::sqrt(phi.between(weights, weights));
        let noise = libm::sqrt(1.0 - LOADING * LOADING) * two_normals(chance)[0];
        answer(LOADING * level + noise)
    });
    let sincere: Vec<Is> = sincere.collect();
    let random: Vec<Is> = careers.iter().map(|_| anything(chance)).collect();
    let [sincere, random] = [sincere, random].map(|is| {
        let sheet = said(instrument, &person.sheet, careers.iter().copied().zip(is));
        holds(&instrument.scoring.ranking(&sheet))
    });
    Some([holds(&page), sincere, random])
}

fn answer(level: f64) -> Is {
    match level {
        level if level > CLEAR_FROM => Is::Yes,
        level if level < -CLEAR_FROM => Is::No,
        _ => Is::Unsure,
    }
}

fn anything(chance: &mut impl Rng) -> Is {
    [Is::Yes, Is::Unsure, Is::No][below(3, chance)]
}

/// The sheet of somebody who says this of careers, for what one does there.
fn said(
    instrument: &Instrument<'_>,
    sheet: &AnswerSheet,
    of: impl Iterator<Item = (usize, Is)>,
) -> AnswerSheet {
    let reaction = |(career, is): (usize, Is)| {
        let because = [Because::Activities].into();
        let id = instrument.catalog.profiles[career].id.clone();
        (id, Reaction { is, because })
    };
    let mut sheet = sheet.clone();
    sheet.reactions = of.map(reaction).collect();
    sheet
}

impl Holds {
    fn add(&mut self, other: Self) {
        self.main += other.main;
        self.families += other.families;
    }
}
