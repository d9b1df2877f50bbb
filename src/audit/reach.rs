//! For every career the answers that put it first, or the rule that forbids it.

use rayon::prelude::*;

use crate::respondent::{best_first, n_picked};
use crate::step::nearest_step;
use crate::{Instrument, Progress};
use model::answers::{Answer, AnswerSheet};
use model::id::RuleId;
use model::profile::RequirementState;
use model::quiz::{Item, Load, Quiz, Response, ScoredOption};
use rules::{Fact, State};

/// Whether a career can be first.
#[derive(Clone, Debug, PartialEq)]
pub enum Reach {
    /// These answers put it first, on a list.
    First(AnswerSheet),
    /// This rule of the career is not met by the answers that fit it best.
    Forbidden(RuleId),
    /// The answers that were found to fit it best put another career first, or give no list.
    NotFound {
        /// The career that comes first instead, by its place in the catalog; `None` if there is no
        /// list.
        first: Option<usize>,
        /// What the answers carry.
        state: State,
    },
}

/// Searches for each career, in the catalog's order; each is one piece of work.
///
/// Whatever is found was scored as any other sheet is; a career for which nothing is found may still
/// have answers that the search missed.
pub(super) fn reach(instrument: &Instrument<'_>, progress: Progress<'_>) -> Vec<Reach> {
    (0..instrument.catalog.profiles.len())
        .into_par_iter()
        .map(|career| {
            let reach = of_career(instrument, career);
            progress();
            reach
        })
        .collect()
}

fn of_career(instrument: &Instrument<'_>, career: usize) -> Reach {
    let mut shares = leaning(instrument, career);
    let mut rounds = 0;
    let (sheet, ranking) = loop {
        let sheet = sheet_of(instrument, &shares);
        let ranking = instrument.scoring.ranking(&sheet);
        if ranking.state == State::Ok && ranking.first() == Some(career) {
            return Reach::First(sheet);
        }
        if rounds == ROUNDS || !comes_ahead(instrument, career, &mut shares) {
            break (sheet, ranking);
        }
        rounds += 1;
    };
    if let Some(rule) = unmet(instrument, career, &sheet) {
        return Reach::Forbidden(rule);
    }
    Reach::NotFound {
        first: (ranking.state == State::Ok)
            .then(|| ranking.first())
            .flatten(),
        state: ranking.state,
    }
}

/// The first rule of a career that these answers do not meet.
fn unmet(instrument: &Instrument<'_>, career: usize, sheet: &AnswerSheet) -> Option<RuleId> {
    let recommendation = instrument.scoring.recommend(sheet);
    let found = recommendation.matches.iter().find(|m| m.career == career)?;
    let rule = found.reasons.iter().find_map(|reason| {
        let Fact::Requirement { rule, state } = reason.fact else {
            return None;
        };
        (state == RequirementState::Unmet).then_some(rule)
    })?;
    Some(instrument.catalog.profiles[career].rules[rule].id.clone())
}

/// For each trait a share of the scale, 0–1, at which all that measures it is answered; `None` leaves
/// it unanswered where nothing else is measured there.
type Shares = Vec<Option<f64>>;

/// The shares that are tried for each trait.
const TRIED: [Option<f64>; 6] = [
    None,
    Some(0.0),
    Some(0.25),
    Some(0.5),
    Some(0.75),
    Some(1.0),
];

/// How many times at most the traits are gone through.
const ROUNDS: usize = 4;

/// The shares with which the search begins: interests lean as the career's weights do.
fn leaning(instrument: &Instrument<'_>, career: usize) -> Shares {
    let weights = instrument.scoring.fits()[career].weights();
    let largest = weights.iter().fold(0.0_f64, |most, w| most.max(w.abs()));
    let lean = |weight: &f64| {
        let share = 0.5 + 0.5 * weight / largest.max(f64::MIN_POSITIVE);
        (weight.abs() > 0.0).then(|| share.clamp(0.0, 1.0))
    };
    weights.iter().map(lean).collect()
}

/// Goes from trait to trait and keeps of each the share that puts a career farthest ahead; whether any was better
/// than the one before.
fn comes_ahead(instrument: &Instrument<'_>, career: usize, shares: &mut Shares) -> bool {
    let mut best = lead(instrument, career, shares);
    let mut is_better = false;
    for of in 0..shares.len() {
        for share in TRIED {
            let before = std::mem::replace(&mut shares[of], share);
            let now = lead(instrument, career, shares);
            if now > best {
                best = now;
                is_better = true;
            } else {
                shares[of] = before;
            }
        }
    }
    is_better
}

/// How far a career is ahead of all others, in SD, rules left out.
fn lead(instrument: &Instrument<'_>, career: usize, shares: &Shares) -> f64 {
    let sheet = sheet_of(instrument, shares);
    let posterior = instrument.scoring.posterior(&sheet);
    let fits = instrument.scoring.fits().iter().enumerate();
    let others = fits
        .filter(|(other, _)| *other != career)
        .map(|(_, fit)| fit.at(posterior.mean()))
        .fold(f64::NEG_INFINITY, f64::max);
    instrument.scoring.fits()[career].at(posterior.mean()) - others
}

fn sheet_of(instrument: &Instrument<'_>, shares: &Shares) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (place, item) in instrument.quiz.items.iter().enumerate() {
        let answer = match &item.response {
            Response::Rating {
                measures, anchors, ..
            } => shares[measures[0].of.0].map(|share| {
                let step = nearest_step(anchors, measures[0].keying.share(share));
                Answer::One(step)
            }),
            Response::Multi(options) => ticked(instrument.quiz, place, options, shares),
            Response::Pair(options) | Response::Choice(options) => {
                in_order(options, shares).map(|order| Answer::One(order[0]))
            }
            Response::Ranking(options) => in_order(options, shares).map(Answer::Ranked),
            Response::Favourites(favourites) => {
                let shown = sheet.shown(instrument.quiz, &item.id, favourites);
                in_order(&favourites.options, shares).map(|order| {
                    let liked = order.into_iter().filter(|k| shown.contains(k));
                    let picked = liked.take(n_picked(favourites, &shown));
                    let mut picked: Vec<usize> = picked.collect();
                    picked.sort_unstable();
                    Answer::Several(picked)
                })
            }
        };
        if let Some(answer) = answer {
            sheet
                .answer(instrument.quiz, &item.id, answer)
                .expect("an answer of the item's own shape");
        }
    }
    sheet
}

/// The options of a list that are ticked: of the lists with an option for a trait, the first ones up
/// to its share. `None` where no share is given for what is measured.
fn ticked(quiz: &Quiz, place: usize, options: &[ScoredOption], shares: &Shares) -> Option<Answer> {
    let is_ticked = |option: &ScoredOption| {
        let load = option.loads.first()?;
        let share = shares[load.of.0]?;
        let lists = |items: &[Item]| {
            let is_list = |item: &&Item| matches!(item.response, Response::Multi(_));
            items
                .iter()
                .filter(is_list)
                .filter(|i| i.measures(load.of))
                .count() as f64
        };
        let at = (lists(&quiz.items[..place]) + 0.5) / lists(&quiz.items);
        Some(
            at < if load.weight > 0.0 {
                share
            } else {
                1.0 - share
            },
        )
    };
    let ticked: Vec<Option<bool>> = options.iter().map(is_ticked).collect();
    ticked.iter().any(Option::is_some).then(|| {
        let ticked = (0..ticked.len()).filter(|k| ticked[*k] == Some(true));
        Answer::Several(ticked.collect())
    })
}

/// The options of a comparison, the one for the highest share first; `None` where no share is given
/// for what is measured.
fn in_order(options: &[ScoredOption], shares: &Shares) -> Option<Vec<usize>> {
    let mut loads = options.iter().flat_map(|option| &option.loads);
    if loads.all(|load| shares[load.of.0].is_none()) {
        return None;
    }
    let pull = |load: &Load| load.weight * (shares[load.of.0].unwrap_or(0.5) - 0.5);
    let pulls = options.iter().map(|o| o.loads.iter().map(pull).sum());
    Some(best_first(&pulls.collect::<Vec<f64>>()))
}
