//! What stopping early costs: the adaptive form against the full one, on the same people.

use std::collections::BTreeSet;

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::respondent::Respondent;
use crate::shift::{self, Shift};
use crate::{Instrument, Progress, for_each, one_if};
use model::answers::{Answer, AnswerSheet};
use model::quiz::Quiz;
use model::traits::Domain;
use rules::adaptive::{Next, Stop};
use rules::{Ranking, State, TOP};

/// The adaptive form beside the full one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Adaptive {
    /// How many people there were.
    pub people: usize,
    /// How many items were asked, on average.
    pub asked: f64,
    /// How many were asked at the most.
    pub most_asked: usize,
    /// How many answers a person gives in all, in the middle of all people: what opens the quiz, each
    /// favourite, the items asked and the questions on the situation.
    pub taps: usize,
    /// The rating of a skill that is asked least, by its place in the quiz, with the share of the people who
    /// are asked it; `None` without one.
    pub least_asked: Option<(usize, f64)>,
    /// The seconds that these items are expected to take, on average.
    pub seconds: f64,
    /// How often the kind of question changed, on average.
    pub switches: f64,
    /// For how many people asking stopped, for each reason of [`Stop::ALL`].
    pub stops: [usize; Stop::ALL.len()],
    /// The people to whom the adaptive form gives a list.
    pub short_with_list: usize,
    /// The share of all people for whom the families shown hold the career that truly fits best after
    /// [`AFTER`] items, whatever stopped asking; without a list none are shown.
    pub hold_after: [f64; AFTER.len()],
    /// What a step more in every liking does, on both forms.
    pub shift: [Shift; 2],
    /// The people to whom the full form gives a list; all that follows is about them.
    pub with_list: usize,
    /// The share of them to whom the adaptive form gives none.
    pub without_list: f64,
    /// How often the families that the adaptive form shows hold the full form's first career; a form
    /// without a list shows none.
    pub full_first: f64,
    /// How often the families shown hold the career that truly fits best; a form without a list shows
    /// none.
    pub true_best: Forms,
    /// The same among those to whom both forms give a list.
    pub both_true_best: Forms,
    /// What the adaptive form states for that, on average, among the same.
    pub stated: f64,
    /// How many families are shown.
    pub families: Forms,
    /// The share of the full form's three best careers that are the adaptive form's, too.
    pub overlap: f64,
    /// How much worse than its own first career the full form rates the adaptive form's, in SD.
    pub regret: f64,
}

/// After how many items behind what opens the quiz it is looked at what is shown.
pub const AFTER: [usize; 5] = [12, 16, 20, 24, 30];

/// A figure of the adaptive form, and the same of the full one.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Forms {
    /// Of the adaptive form.
    pub adaptive: f64,
    /// Of the full form.
    pub full: f64,
}

impl Forms {
    fn add(&mut self, other: Self) {
        self.adaptive += other.adaptive;
        self.full += other.full;
    }

    fn over(self, n: f64) -> Self {
        Self {
            adaptive: self.adaptive / n,
            full: self.full / n,
        }
    }

    /// What the adaptive form loses of it.
    pub fn lost(self) -> f64 {
        self.full - self.adaptive
    }
}

/// A person who took both.
struct Taken {
    sitting: Sitting,
    adaptive: Ranking,
    full: Ranking,
    best: usize,
    /// Whether the families shown hold the best after so many items.
    hold_after: [bool; AFTER.len()],
    shift: [shift::OfPerson; 2],
}

/// The adaptive form as one person took it.
struct Sitting {
    sheet: AnswerSheet,
    asked: Vec<usize>,
    stop: Stop,
}

/// Lets `people` simulated people take both forms; each is one piece of work.
pub(super) fn adaptive(
    instrument: &Instrument<'_>,
    people: usize,
    progress: Progress<'_>,
) -> Adaptive {
    let mut tally = Tally::new(instrument);
    let take = |number| {
        let person = instrument.people.person(number);
        let sitting = sit(instrument, &person);
        let best = instrument.truth(&person.theta)[0];
        Taken {
            adaptive: instrument.scoring.ranking(&sitting.sheet),
            full: instrument.scoring.ranking(&person.sheet),
            hold_after: hold_after(instrument, &person, &sitting, best),
            shift: [&sitting.sheet, &person.sheet].map(|sheet| shift::of_person(instrument, sheet)),
            best,
            sitting,
        }
    };
    for_each(people, progress, take, |taken: Taken| tally.add(&taken));
    tally.finish(people)
}

/// Lets a person who has an answer to everything take the adaptive form.
fn sit(instrument: &Instrument<'_>, person: &Respondent) -> Sitting {
    let mut chance = ChaCha8Rng::seed_from_u64(person.number);
    let (mut sheet, mut asked) = (opening(instrument.quiz, &person.sheet), Vec::new());
    loop {
        match instrument.scoring.next(&asked, &sheet, &mut chance) {
            Next::Stop(stop) => return Sitting { sheet, asked, stop },
            Next::Ask(item) => {
                answer_as(instrument, person, &mut sheet, item);
                asked.push(item);
            }
        }
    }
}

/// Answers an item as on the full form.
fn answer_as(
    instrument: &Instrument<'_>,
    person: &Respondent,
    sheet: &mut AnswerSheet,
    item: usize,
) {
    let id = &instrument.quiz.items[item].id;
    let answer = person.sheet.get(id).expect("everything is answered");
    sheet
        .answer(instrument.quiz, id, answer.clone())
        .expect("an answer of the same quiz");
}

/// Whether the families shown hold the best career after so many items: those that were asked, then those
/// that would tell most.
fn hold_after(
    instrument: &Instrument<'_>,
    person: &Respondent,
    sitting: &Sitting,
    best: usize,
) -> [bool; AFTER.len()] {
    let family_of = instrument.families();
    let mut chance = ChaCha8Rng::seed_from_u64(!person.number);
    let mut sheet = opening(instrument.quiz, &person.sheet);
    let mut asked = Vec::new();
    AFTER.map(|n| {
        while asked.len() < n {
            let next = sitting.asked.get(asked.len()).copied();
            let next = next.or_else(|| instrument.scoring.go_on(&asked, &sheet, &mut chance));
            let Some(item) = next else {
                break;
            };
            answer_as(instrument, person, &mut sheet, item);
            asked.push(item);
        }
        families(&instrument.scoring.ranking(&sheet)).contains(&family_of[best])
    })
}

/// What a full sheet says to the items that open the quiz.
fn opening(quiz: &Quiz, full: &AnswerSheet) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in quiz.items.iter().filter(|item| quiz.opens(item)) {
        if let Some(answer) = full.get(&item.id) {
            sheet
                .answer(quiz, &item.id, answer.clone())
                .expect("an answer of the same quiz");
        }
    }
    sheet
}

/// Sums over people.
struct Tally<'a> {
    instrument: &'a Instrument<'a>,
    family_of: Vec<usize>,
    /// How many people have a list from both forms.
    both: usize,
    /// How often each item was asked.
    times_asked: Vec<usize>,
    /// How many answers each person gives.
    taps: Vec<usize>,
    sums: Adaptive,
}

impl<'a> Tally<'a> {
    fn new(instrument: &'a Instrument<'a>) -> Self {
        Self {
            instrument,
            family_of: instrument.families(),
            both: 0,
            times_asked: vec![0; instrument.quiz.items.len()],
            taps: Vec::new(),
            sums: Adaptive::default(),
        }
    }

    fn add(&mut self, taken: &Taken) {
        self.add_length(&taken.sitting);
        for (sum, holds) in self.sums.hold_after.iter_mut().zip(taken.hold_after) {
            *sum += one_if(holds);
        }
        for (sum, shift) in self.sums.shift.iter_mut().zip(taken.shift) {
            sum.add(shift);
        }
        self.sums.short_with_list += usize::from(taken.adaptive.state == State::Ok);
        if taken.full.state != State::Ok {
            return;
        }
        self.sums.with_list += 1;
        let best = self.family_of[taken.best];
        let [adaptive, full] = [&taken.adaptive, &taken.full].map(families);
        let hold = Forms {
            adaptive: one_if(adaptive.contains(&best)),
            full: one_if(full.contains(&best)),
        };
        self.sums.true_best.add(hold);
        if taken.adaptive.state != State::Ok {
            self.sums.without_list += 1.0;
            return;
        }
        self.both += 1;
        let first = first(&taken.full);
        let sums = &mut self.sums;
        sums.full_first += one_if(adaptive.contains(&self.family_of[first]));
        sums.both_true_best.add(hold);
        sums.families.add(Forms {
            adaptive: adaptive.len() as f64,
            full: full.len() as f64,
        });
        let shown = taken.adaptive.families.iter().filter(|family| family.shown);
        sums.stated += shown.map(|family| family.p_best).sum::<f64>();
        let [few, all] = [&taken.adaptive, &taken.full].map(best_three);
        sums.overlap += few.intersection(&all).count() as f64 / TOP as f64;
        sums.regret += fit(&taken.full, first) - fit(&taken.full, self::first(&taken.adaptive));
    }

    fn add_length(&mut self, sitting: &Sitting) {
        let items = sitting
            .asked
            .iter()
            .map(|item| &self.instrument.quiz.items[*item]);
        let kinds = items.clone().map(|item| self.instrument.scoring.kind(item));
        let kinds: Vec<Option<Domain>> = kinds.collect();
        for item in &sitting.asked {
            self.times_asked[*item] += 1;
        }
        self.taps.push(taps(self.instrument.quiz, sitting));
        let sums = &mut self.sums;
        sums.most_asked = sums.most_asked.max(sitting.asked.len());
        sums.asked += sitting.asked.len() as f64;
        sums.seconds += items.map(|item| f64::from(item.seconds)).sum::<f64>();
        sums.switches += kinds.windows(2).filter(|two| two[0] != two[1]).count() as f64;
        for (stop, count) in Stop::ALL.iter().zip(&mut sums.stops) {
            *count += usize::from(*stop == sitting.stop);
        }
    }

    /// The rating of a skill that is asked least.
    fn least_asked(&self, people: f64) -> Option<(usize, f64)> {
        let items = self.instrument.quiz.items.iter().enumerate();
        let skills =
            items.filter(|(_, item)| self.instrument.scoring.kind(item) == Some(Domain::Skill));
        let least = skills.min_by_key(|(at, _)| self.times_asked[*at]);
        least.map(|(at, _)| (at, self.times_asked[at] as f64 / people))
    }

    fn finish(mut self, people: usize) -> Adaptive {
        let (all, with_list, both) = (
            people.max(1) as f64,
            self.sums.with_list.max(1) as f64,
            self.both.max(1) as f64,
        );
        let least_asked = self.least_asked(all);
        self.taps.sort_unstable();
        let middle = self.taps.get(self.taps.len() / 2);
        let sums = self.sums;
        Adaptive {
            people,
            asked: sums.asked / all,
            most_asked: sums.most_asked,
            taps: middle.copied().unwrap_or_default(),
            least_asked,
            seconds: sums.seconds / all,
            switches: sums.switches / all,
            stops: sums.stops,
            short_with_list: sums.short_with_list,
            hold_after: sums.hold_after.map(|held| held / all),
            shift: sums.shift.map(Shift::mean),
            with_list: sums.with_list,
            without_list: sums.without_list / with_list,
            full_first: sums.full_first / with_list,
            true_best: sums.true_best.over(with_list),
            both_true_best: sums.both_true_best.over(both),
            stated: sums.stated / both,
            families: sums.families.over(both),
            overlap: sums.overlap / both,
            regret: sums.regret / both,
        }
    }
}

/// How many answers somebody gives in all.
fn taps(quiz: &Quiz, sitting: &Sitting) -> usize {
    let opening = quiz.items.iter().filter(|item| quiz.opens(item));
    let taps = opening.map(|item| match sitting.sheet.get(&item.id) {
        Some(Answer::Several(picked)) => picked.len(),
        Some(Answer::One(_) | Answer::Ranked(_)) => 1,
        None => 0,
    });
    taps.sum::<usize>() + sitting.asked.len() + quiz.context.len()
}

fn families(ranking: &Ranking) -> BTreeSet<usize> {
    let shown = ranking.families.iter().filter(|family| family.shown);
    shown.map(|family| family.family).collect()
}

fn best_three(ranking: &Ranking) -> BTreeSet<usize> {
    let open = ranking.careers.iter().filter(|s| s.group.is_some());
    open.take(TOP).map(|standing| standing.career).collect()
}

fn first(ranking: &Ranking) -> usize {
    ranking.first().expect("a list has careers")
}

fn fit(ranking: &Ranking, career: usize) -> f64 {
    let mut standings = ranking.careers.iter();
    let standing = standings.find(|standing| standing.career == career);
    standing.map_or(0.0, |standing| standing.fit)
}
