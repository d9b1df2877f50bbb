//! How the lists of two groups differ, and which items carry it.
//!
//! A group is never an input of the scoring, so the same answers give the same lists whoever gives
//! them. What can differ is how groups answer: here the same simulated people answer as two groups
//! would.

use crate::respondent::{Group, Respondent};
use crate::statistics::{distance, share_kept};
use crate::{Instrument, Progress, Settings, for_each};
use model::matrix::dot;
use model::traits::{TraitId, TraitIndex};
use rules::Ranking;

/// The published differences of interests between men and women, in SD, positive where men are higher.
///
/// They stand on the dimensions that come nearest: Realistic on hands-on, Investigative on analysis,
/// Artistic on creativity, Social on care.
///
/// # Source
///
/// Su, Rounds & Armstrong (2009), "Men and things, women and people: a meta-analysis of sex
/// differences in interests", Psychological Bulletin 135(6), 503,188 people. That the dimensions are
/// the same is our assumption.
pub const INTEREST_GAPS: [(&str, f64); 4] = [
    ("hands-on/interest", 0.84),
    ("analysis/interest", 0.26),
    ("creativity/interest", -0.35),
    ("care/interest", -0.68),
];

/// The skill that a group under-rates, and by how many SD.
pub const UNDER_RATED: (&str, f64) = ("coding/skill", 0.4);

/// The two stress tests.
#[derive(Clone, Debug, PartialEq)]
pub struct Fairness {
    /// Two groups with the published differences of interests.
    pub interests: Comparison,
    /// A group that can do as much as the other and says less of one skill.
    pub self_image: Comparison,
}

/// How the lists of two groups of the same people differ.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// How many people answered as both.
    pub people: usize,
    /// The mean share of a person's main list that stays when they answer as the other group, over
    /// those who have a list in the first; nothing stays for whoever has none in the second.
    pub kept: f64,
    /// Half the sum of the differences of the careers' shares of main-list places: 0 if both groups
    /// are shown the same, 1 if nothing is shared.
    pub distance_of_careers: f64,
    /// The same for families.
    pub distance_of_families: f64,
    /// For each career, in the catalog's order, how many people of each group have it on the main
    /// list.
    pub careers: Vec<(usize, usize)>,
    /// For each family the places of its careers on main lists.
    pub families: Vec<(usize, usize)>,
    /// What each item, by its place in the quiz, carries of the differences of the fits; the largest
    /// first; together 1 (0 if there is no difference).
    pub items: Vec<(usize, f64)>,
}

/// How many people answer in each of the tests.
fn people(settings: Settings) -> usize {
    settings.people.div_ceil(8)
}

/// How many pieces of work both tests are.
pub(super) fn work(settings: Settings) -> usize {
    2 * people(settings)
}

/// Runs both tests.
pub(super) fn fairness(
    instrument: &Instrument<'_>,
    settings: Settings,
    progress: Progress<'_>,
) -> Fairness {
    let gaps: Vec<f64> = shifts(instrument, &INTEREST_GAPS);
    let half = |sign: f64| Group {
        traits: gaps.iter().map(|gap| 0.5 * sign * gap).collect(),
        ..Group::default()
    };
    let (skill, less) = UNDER_RATED;
    let modest = Group {
        self_image: shifts(instrument, &[(skill, -less)]),
        ..Group::default()
    };
    let people = people(settings);
    let compare = |groups: [Group; 2]| compare(instrument, people, &groups, progress);
    Fairness {
        interests: compare([half(1.0), half(-1.0)]),
        self_image: compare([Group::default(), modest]),
    }
}

/// Shifts by trait; a trait that is not declared is left out.
fn shifts(instrument: &Instrument<'_>, by: &[(&str, f64)]) -> Vec<f64> {
    let traits = &instrument.catalog.traits;
    let mut shifts = vec![0.0; traits.len()];
    for (name, shift) in by {
        let of = TraitId::parse(name).and_then(|id| traits.index_of(&id));
        if let Some(of) = of {
            shifts[of.0] = *shift;
        }
    }
    shifts
}

/// What one person is shown in one group.
struct Side {
    ranking: Ranking,
    /// The exact part of each item in each career's fit: a row for each career.
    shares: Vec<Vec<f64>>,
}

/// Lets people answer as both groups; each person is one piece of work.
pub fn compare(
    instrument: &Instrument<'_>,
    people: usize,
    groups: &[Group; 2],
    progress: Progress<'_>,
) -> Comparison {
    let (n_careers, n_items) = (
        instrument.catalog.profiles.len(),
        instrument.quiz.items.len(),
    );
    let family_of = instrument.families();
    let mut found = Comparison {
        people,
        careers: vec![(0, 0); n_careers],
        families: vec![(0, 0); instrument.catalog.families.len()],
        ..Comparison::default()
    };
    let mut gaps = vec![vec![0.0; n_items]; n_careers];
    let mut with_list = 0_u32;
    let both = |number| {
        groups
            .each_ref()
            .map(|g| side(instrument, &instrument.people.person_of(number, g)))
    };
    for_each(people, progress, both, |[one, other]| {
        let lists = [&one, &other].map(|s| s.ranking.main_list().collect::<Vec<_>>());
        if !lists[0].is_empty() {
            with_list += 1;
            found.kept += share_kept(&lists[0], &lists[1]);
        }
        for career in &lists[0] {
            found.careers[*career].0 += 1;
            found.families[family_of[*career]].0 += 1;
        }
        for career in &lists[1] {
            found.careers[*career].1 += 1;
            found.families[family_of[*career]].1 += 1;
        }
        for (gap, (a, b)) in gaps.iter_mut().zip(one.shares.iter().zip(&other.shares)) {
            for (cell, (a, b)) in gap.iter_mut().zip(a.iter().zip(b)) {
                *cell += (a - b) / people as f64;
            }
        }
    });
    found.kept /= f64::from(with_list.max(1));
    found.distance_of_careers = distance(&found.careers);
    found.distance_of_families = distance(&found.families);
    found.items = carriers(&gaps, n_items);
    found
}

fn side(instrument: &Instrument<'_>, person: &Respondent) -> Side {
    let scoring = &instrument.scoring;
    let posterior = scoring.posterior(&person.sheet);
    let places: Vec<usize> = person
        .sheet
        .iter()
        .filter_map(|(id, _)| instrument.quiz.items.iter().position(|item| item.id == *id))
        .collect();
    let shares = scoring.fits().iter().map(|fit| {
        let slopes: Vec<f64> = (0..instrument.catalog.traits.len())
            .map(|t| fit.slope(TraitIndex(t), posterior.mean()))
            .collect();
        let mut row = vec![0.0; instrument.quiz.items.len()];
        for (place, part) in places.iter().zip(posterior.parts()) {
            row[*place] = dot(&slopes, part);
        }
        row
    });
    Side {
        shares: shares.collect(),
        ranking: scoring.ranking(&person.sheet),
    }
}

/// What each item carries: its gap in each career's fit, weighted by the career's whole gap, as a
/// share of the sum of squares; so the shares sum to 1.
fn carriers(gaps: &[Vec<f64>], n_items: usize) -> Vec<(usize, f64)> {
    let whole: Vec<f64> = gaps.iter().map(|gap| gap.iter().sum()).collect();
    let squares: f64 = whole.iter().map(|gap| gap * gap).sum();
    let share = |item: usize| {
        let with_whole: f64 = gaps
            .iter()
            .zip(&whole)
            .map(|(gap, whole)| gap[item] * whole)
            .sum();
        if squares > 0.0 {
            with_whole / squares
        } else {
            0.0
        }
    };
    let mut carriers: Vec<(usize, f64)> = (0..n_items).map(|item| (item, share(item))).collect();
    carriers.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    carriers
}
