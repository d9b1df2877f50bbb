//! Who gets which careers, and whether what is said of them is true.

use std::collections::BTreeSet;

use crate::statistics::{Calibration, Concentration};
use crate::{Instrument, Progress, for_each, one_if};
use rules::{Ranking, State, TOP};

/// What simulated people are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Lists {
    /// How many people there were.
    pub people: usize,
    /// How many of them get a list; all other figures are about these.
    pub with_list: usize,
    /// For each career, in the catalog's order.
    pub careers: Vec<Appearances>,
    /// For each family, in the catalog's order; `first` counts first careers of the family.
    pub families: Vec<Appearances>,
    /// How first places are shared among careers.
    pub firsts: Concentration,
    /// How places on main lists are shared among careers.
    pub main: Concentration,
    /// How long the lists are.
    pub length: Length,
    /// How often the career that truly fits best is among those shown.
    pub coverage: Coverage,
    /// P(among the best three) of each career, against the true best three.
    pub top3: Calibration,
    /// P(holds the best) of each family, against the family of the true best.
    pub holds_best: Calibration,
}

/// For how many people a career or family appears.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearances {
    /// It is first.
    pub first: usize,
    /// It is on the main list.
    pub main: usize,
}

/// Means over the people with a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Length {
    /// Careers on the main list.
    pub careers: f64,
    /// Their families.
    pub families: f64,
    /// Careers shown, on the main list or further afield.
    pub careers_shown: f64,
    /// Families shown, on the main list or further afield.
    pub families_shown: f64,
    /// Careers in the first tie group.
    pub first_group: f64,
    /// The share of people with one clear first career.
    pub clear_first: f64,
}

/// Shares, 0–1, of the people with a list.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Coverage {
    /// The main list holds the career that truly fits best.
    pub main: f64,
    /// The careers shown, on the main list or further afield, do.
    pub careers_shown: f64,
    /// The families of the main list do.
    pub families: f64,
    /// The families shown do.
    pub families_shown: f64,
    /// What is stated for that, on average: the probabilities of the families shown.
    pub stated: f64,
    /// The careers shown hold one of the three that truly fit best.
    pub one_of_three: f64,
    /// The share of all other careers that the first three shown truly fit better than, on average.
    pub leads: f64,
}

impl Coverage {
    /// How much more is stated for the families shown than comes true.
    pub fn overstated(&self) -> f64 {
        self.stated - self.families_shown
    }
}

/// What one person is shown, against what is true of them.
struct Shown {
    ranking: Ranking,
    truth: Vec<usize>,
}

/// Shows lists to `people` simulated people; each is one piece of work.
pub(super) fn lists(instrument: &Instrument<'_>, people: usize, progress: Progress<'_>) -> Lists {
    let mut tally = Tally::new(instrument);
    let shown = |number| {
        let person = instrument.people.person(number);
        let ranking = instrument.scoring.ranking(&person.sheet);
        (ranking.state == State::Ok).then(|| Shown {
            ranking,
            truth: instrument.truth(&person.theta),
        })
    };
    for_each(people, progress, shown, |shown| {
        if let Some(shown) = shown {
            tally.add(&shown);
        }
    });
    tally.finish(people)
}

/// Sums over the people with a list.
struct Tally {
    family_of: Vec<usize>,
    with_list: usize,
    careers: Vec<Appearances>,
    families: Vec<Appearances>,
    length: Length,
    coverage: Coverage,
    top3: Calibration,
    holds_best: Calibration,
}

impl Tally {
    fn new(instrument: &Instrument<'_>) -> Self {
        let family_of = instrument.families();
        Self {
            with_list: 0,
            careers: vec![Appearances::default(); family_of.len()],
            families: vec![Appearances::default(); instrument.catalog.families.len()],
            family_of,
            length: Length::default(),
            coverage: Coverage::default(),
            top3: Calibration::default(),
            holds_best: Calibration::default(),
        }
    }

    fn add(&mut self, shown: &Shown) {
        self.with_list += 1;
        let main: BTreeSet<usize> = shown
            .ranking
            .main_list()
            .map(|c| self.family_of[c])
            .collect();
        self.count(shown, &main);
        self.measure(shown, &main);
        for standing in &shown.ranking.careers {
            let is_true = shown.truth.iter().take(TOP).any(|c| *c == standing.career);
            self.top3.add(standing.p_top3, is_true);
        }
        let best = self.family_of[shown.truth[0]];
        for family in &shown.ranking.families {
            self.holds_best.add(family.p_best, family.family == best);
        }
    }

    fn count(&mut self, shown: &Shown, main: &BTreeSet<usize>) {
        if let Some(first) = shown.ranking.first() {
            self.careers[first].first += 1;
            self.families[self.family_of[first]].first += 1;
        }
        for career in shown.ranking.main_list() {
            self.careers[career].main += 1;
        }
        for family in main {
            self.families[*family].main += 1;
        }
    }

    fn measure(&mut self, shown: &Shown, main: &BTreeSet<usize>) {
        let best = shown.truth[0];
        let families = shown.ranking.families.iter().filter(|f| f.shown);
        let families: BTreeSet<usize> = families.map(|f| f.family).collect();
        let first_group = shown.ranking.careers.iter().filter(|s| s.group == Some(1));
        let first_group = first_group.count();
        let length = &mut self.length;
        length.careers += shown.ranking.main_list().count() as f64;
        length.careers_shown += shown.ranking.shown().count() as f64;
        length.families += main.len() as f64;
        length.families_shown += families.len() as f64;
        length.first_group += first_group as f64;
        length.clear_first += one_if(first_group == 1);
        let coverage = &mut self.coverage;
        coverage.main += one_if(shown.ranking.main_list().any(|career| career == best));
        coverage.careers_shown += one_if(shown.ranking.shown().any(|career| career == best));
        coverage.families += one_if(main.contains(&self.family_of[best]));
        coverage.families_shown += one_if(families.contains(&self.family_of[best]));
        let stated = shown.ranking.families.iter().filter(|f| f.shown);
        coverage.stated += stated.map(|family| family.p_best).sum::<f64>();
        let best_three = &shown.truth[..TOP.min(shown.truth.len())];
        let mut careers = shown.ranking.shown();
        coverage.one_of_three += one_if(careers.any(|career| best_three.contains(&career)));
        coverage.leads += leads(shown);
    }

    fn finish(self, people: usize) -> Lists {
        let n = self.with_list.max(1) as f64;
        let counts =
            |of: fn(&Appearances) -> usize| self.careers.iter().map(of).collect::<Vec<_>>();
        let (length, coverage) = (self.length, self.coverage);
        Lists {
            people,
            with_list: self.with_list,
            firsts: Concentration::of(&counts(|c| c.first)),
            main: Concentration::of(&counts(|c| c.main)),
            careers: self.careers,
            families: self.families,
            length: Length {
                careers: length.careers / n,
                careers_shown: length.careers_shown / n,
                families: length.families / n,
                families_shown: length.families_shown / n,
                first_group: length.first_group / n,
                clear_first: length.clear_first / n,
            },
            coverage: Coverage {
                main: coverage.main / n,
                careers_shown: coverage.careers_shown / n,
                families: coverage.families / n,
                families_shown: coverage.families_shown / n,
                stated: coverage.stated / n,
                one_of_three: coverage.one_of_three / n,
                leads: coverage.leads / n,
            },
            top3: self.top3,
            holds_best: self.holds_best,
        }
    }
}

/// How many careers the first three that are shown truly fit better than, as a share of all others.
fn leads(shown: &Shown) -> f64 {
    let others = shown.truth.len().saturating_sub(1).max(1) as f64;
    let behind = |career: usize| {
        let place = shown.truth.iter().position(|other| *other == career);
        1.0 - place.unwrap_or_default() as f64 / others
    };
    let leads: Vec<f64> = shown.ranking.shown().take(TOP).map(behind).collect();
    leads.iter().sum::<f64>() / leads.len().max(1) as f64
}
