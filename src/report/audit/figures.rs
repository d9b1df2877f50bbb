//! The figures of an audit, with what each should be.

use audit::Audit;
use audit::careless::Pattern;
use audit::reach::Reach;
use rules::adaptive::Stop;
use rules::careless::FALSE_ALARMS;
use words::audit::{Bound, Measure, Part, Value};

/// A figure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Figure {
    /// The part it belongs to.
    pub part: Part,
    /// What it is.
    pub measure: Measure,
    /// How much.
    pub value: Value,
    /// What it should be; `None` for a figure that is only reported.
    pub target: Option<(Bound, f64)>,
}

impl Figure {
    /// Whether it is what it should be; `None` where nothing is asked of it.
    pub fn is_met(&self) -> Option<bool> {
        let (bound, target) = self.target?;
        Some(bound.holds(self.value.get(), target))
    }

    /// Its name for programs.
    #[expect(clippy::too_many_lines, reason = "a table of names")]
    pub const fn id(&self) -> &'static str {
        match self.measure {
            Measure::Unreached => "unreached",
            Measure::RarelyListed => "rarely_listed",
            Measure::LargestFirst => "largest_share_of_firsts",
            Measure::EffectiveFirsts => "effective_firsts",
            Measure::EffectiveMain => "effective_main",
            Measure::GiniMain => "gini_main",
            Measure::Twins => "twins",
            Measure::WithList => "with_list",
            Measure::CareersListed => "careers_on_main",
            Measure::CareersShown => "careers_shown",
            Measure::FamiliesListed => "families_on_main",
            Measure::FamiliesShown => "families_shown",
            Measure::ShownOfFamilies => "share_of_families_shown",
            Measure::CoverageShown => "families_shown_hold_best",
            Measure::CoverageFamilies => "families_on_main_hold_best",
            Measure::CoverageMain => "main_holds_best",
            Measure::CoverageCareers => "careers_shown_hold_best",
            Measure::Top3Error => "top3_calibration_error",
            Measure::Top3Worst => "top3_worst_tenth",
            Measure::FamilyWorst => "family_worst_tenth",
            Measure::FamilyError => "family_calibration_error",
            Measure::Asked => "items_asked",
            Measure::Minutes => "minutes_asked",
            Measure::Longest => "asked_the_most",
            Measure::Switches => "kinds_changed",
            Measure::WithoutList => "full_list_lost",
            Measure::FullFirst => "families_shown_hold_full_first",
            Measure::BestShort => "short_families_hold_best",
            Measure::BestFull => "full_families_hold_best",
            Measure::BestLost => "best_lost_by_stopping",
            Measure::BestLostOfBoth => "best_lost_where_both_give_a_list",
            Measure::StatedShort => "stated_short_hold_best",
            Measure::StatedGap => "stated_against_true_short",
            Measure::FamiliesShort => "families_shown_short",
            Measure::Overlap => "top3_of_full_kept",
            Measure::Regret => "regret",
            Measure::NudgeGroup => "nudge_first_group_kept",
            Measure::NudgeInGroup => "nudge_first_in_first_group",
            Measure::NudgeFirst => "nudge_same_first",
            Measure::NudgeTop3 => "nudge_top3_kept",
            Measure::RetestFirst => "retest_same_first",
            Measure::RetestFamily => "retest_same_family",
            Measure::RetestInGroup => "retest_first_in_first_group",
            Measure::FirstGroup => "first_group",
            Measure::NoiseLists => "noise_lists",
            Measure::HiddenTies => "hidden_ties",
            Measure::FallingFits => "falling_fits",
            Measure::FallingOrders => "falling_orders",
            Measure::InterestsKept => "interests_main_kept",
            Measure::InterestsCareers => "interests_distance_of_careers",
            Measure::InterestsFamilies => "interests_distance_of_families",
            Measure::SelfImageKept => "self_image_main_kept",
            Measure::SelfImageCareers => "self_image_distance_of_careers",
            Measure::SelfImageFamilies => "self_image_distance_of_families",
            Measure::MutationScore => "mutation_score",
            Measure::MutationExpected => "mutation_score_by_expectations",
            Measure::FalseAlarms => "careless_false_alarms",
            Measure::FalseAlarmsShort => "careless_false_alarms_short",
            Measure::NoticedSame => "careless_same_noticed",
            Measure::NoticedRandom => "careless_random_noticed",
            Measure::NoticedRandomShort => "careless_random_noticed_short",
            Measure::NoticedMiddle => "careless_middle_noticed",
        }
    }
}

/// The least share of places on main lists that a career should have.
pub const RARELY: f64 = 0.000_5;

/// The least number of statements for which a tenth of stated probabilities is judged: the standard
/// error of a share is then at most .016.
const ENOUGH: usize = 1_000;

/// All figures of an audit, part by part.
pub fn figures(audit: &Audit) -> Vec<Figure> {
    let all = [
        reach(audit),
        certainty(audit),
        adaptive(audit),
        stability(audit),
        order(audit),
        fairness(audit),
        care(audit),
        careless(audit),
    ];
    all.into_iter().flatten().collect()
}

/// Figures of one part, each with its target.
struct Of(Part);

impl Of {
    const fn target(&self, measure: Measure, value: Value, bound: Bound, target: f64) -> Figure {
        Figure {
            part: self.0,
            measure,
            value,
            target: Some((bound, target)),
        }
    }

    const fn none(&self, measure: Measure, value: Value) -> Figure {
        self.target(measure, value, Bound::Exactly, 0.0)
    }

    const fn report(&self, measure: Measure, value: Value) -> Figure {
        Figure {
            part: self.0,
            measure,
            value,
            target: None,
        }
    }
}

/// The careers that have less than [`RARELY`] of the places on main lists, the rarest first.
pub(super) fn rarely_listed(audit: &Audit) -> Vec<usize> {
    let lists = &audit.lists;
    let places: usize = lists.careers.iter().map(|c| c.main).sum();
    let mut rare: Vec<usize> = (0..lists.careers.len())
        .filter(|c| (lists.careers[*c].main as f64) < RARELY * places as f64)
        .collect();
    rare.sort_by_key(|career| lists.careers[*career].main);
    rare
}

fn reach(audit: &Audit) -> Vec<Figure> {
    let (of, lists) = (Of(Part::Reach), &audit.lists);
    let is_unreached = |reach: &&Reach| !matches!(reach, Reach::First(_));
    let unreached = audit.reach.iter().filter(is_unreached).count();
    vec![
        of.none(Measure::Unreached, Value::Count(unreached)),
        of.none(
            Measure::RarelyListed,
            Value::Count(rarely_listed(audit).len()),
        ),
        of.target(
            Measure::LargestFirst,
            Value::Share(lists.firsts.largest),
            Bound::AtMost,
            0.05,
        ),
        of.report(
            Measure::EffectiveFirsts,
            Value::Mean(lists.firsts.effective),
        ),
        of.report(Measure::EffectiveMain, Value::Mean(lists.main.effective)),
        of.report(Measure::GiniMain, Value::Mean(lists.main.gini)),
        of.report(Measure::Twins, Value::Count(audit.twins.len())),
    ]
}

fn certainty(audit: &Audit) -> Vec<Figure> {
    let (of, lists) = (Of(Part::Certainty), &audit.lists);
    let (length, coverage) = (&lists.length, &lists.coverage);
    let share = |n: f64, of: usize| Value::Share(n / of.max(1) as f64);
    vec![
        of.report(
            Measure::WithList,
            share(lists.with_list as f64, lists.people),
        ),
        of.report(Measure::CareersListed, Value::Mean(length.careers)),
        of.report(Measure::CareersShown, Value::Mean(length.careers_shown)),
        of.report(Measure::FamiliesListed, Value::Mean(length.families)),
        of.report(Measure::FamiliesShown, Value::Mean(length.families_shown)),
        of.target(
            Measure::ShownOfFamilies,
            share(length.families_shown, lists.families.len()),
            Bound::AtMost,
            7.0 / 16.0,
        ),
        of.target(
            Measure::CoverageShown,
            Value::Share(coverage.families_shown),
            Bound::AtLeast,
            0.94,
        ),
        of.report(Measure::CoverageFamilies, Value::Share(coverage.families)),
        of.report(Measure::CoverageMain, Value::Share(coverage.main)),
        of.report(
            Measure::CoverageCareers,
            Value::Share(coverage.careers_shown),
        ),
        of.target(
            Measure::Top3Error,
            Value::Small(lists.top3.error()),
            Bound::AtMost,
            0.01,
        ),
        of.report(Measure::Top3Worst, Value::Share(lists.top3.worst(ENOUGH))),
        of.target(
            Measure::FamilyError,
            Value::Small(lists.holds_best.error()),
            Bound::AtMost,
            0.01,
        ),
        of.report(
            Measure::FamilyWorst,
            Value::Share(lists.holds_best.worst(ENOUGH)),
        ),
    ]
}

fn adaptive(audit: &Audit) -> Vec<Figure> {
    let (of, found) = (Of(Part::Adaptive), &audit.adaptive);
    let share = |n: usize| Value::Share(n as f64 / found.people.max(1) as f64);
    let longest = Stop::ALL.iter().zip(&found.stops);
    let longest = longest.filter(|(stop, _)| **stop == Stop::Longest);
    let (best, both, families) = (found.true_best, found.both_true_best, found.families);
    let most = |measure, value, target| of.target(measure, value, Bound::AtMost, target);
    vec![
        most(Measure::Asked, Value::Mean(found.asked), 24.0),
        most(Measure::Minutes, Value::Mean(found.seconds / 60.0), 6.0),
        of.report(Measure::Longest, share(longest.map(|(_, n)| n).sum())),
        of.report(Measure::Switches, Value::Mean(found.switches)),
        of.report(Measure::WithoutList, Value::Share(found.without_list)),
        of.target(
            Measure::FullFirst,
            Value::Share(found.full_first),
            Bound::AtLeast,
            0.95,
        ),
        of.report(Measure::BestShort, Value::Share(best.adaptive)),
        of.report(Measure::BestFull, Value::Share(best.full)),
        most(
            Measure::BestLost,
            Value::Share(best.full - best.adaptive),
            0.03,
        ),
        of.report(
            Measure::BestLostOfBoth,
            Value::Share(both.full - both.adaptive),
        ),
        of.report(Measure::StatedShort, Value::Share(found.stated)),
        most(
            Measure::StatedGap,
            Value::Share((found.stated - both.adaptive).abs()),
            0.03,
        ),
        of.report(Measure::FamiliesShort, Value::Mean(families.adaptive)),
        of.report(Measure::Overlap, Value::Share(found.overlap)),
        of.report(Measure::Regret, Value::Mean(found.regret)),
    ]
}

fn stability(audit: &Audit) -> Vec<Figure> {
    let (of, found) = (Of(Part::Stability), &audit.robustness);
    vec![
        of.target(
            Measure::NudgeInGroup,
            Value::Share(found.nudge.in_first_group),
            Bound::AtLeast,
            0.85,
        ),
        of.target(
            Measure::NudgeGroup,
            Value::Share(found.nudge.group),
            Bound::AtLeast,
            0.85,
        ),
        of.target(
            Measure::NudgeFirst,
            Value::Share(found.nudge.first),
            Bound::AtLeast,
            0.85,
        ),
        of.target(
            Measure::NudgeTop3,
            Value::Share(found.nudge.top3),
            Bound::AtLeast,
            0.90,
        ),
        of.report(Measure::RetestFirst, Value::Share(found.retest.first)),
        of.report(Measure::RetestFamily, Value::Share(found.retest.family)),
        of.report(
            Measure::RetestInGroup,
            Value::Share(found.retest.in_first_group),
        ),
        of.report(
            Measure::FirstGroup,
            Value::Mean(audit.lists.length.first_group),
        ),
        of.none(Measure::NoiseLists, Value::Count(found.noise.lists)),
        of.none(Measure::HiddenTies, Value::Count(found.hidden_ties)),
    ]
}

fn order(audit: &Audit) -> Vec<Figure> {
    let (of, found) = (Of(Part::Order), &audit.monotonicity);
    vec![
        of.none(Measure::FallingFits, Value::Count(found.falling_fits)),
        of.none(Measure::FallingOrders, Value::Count(found.falling_orders)),
    ]
}

fn fairness(audit: &Audit) -> Vec<Figure> {
    let (of, found) = (Of(Part::Fairness), &audit.fairness);
    let (interests, image) = (&found.interests, &found.self_image);
    [
        (Measure::InterestsKept, interests.kept),
        (Measure::InterestsCareers, interests.distance_of_careers),
        (Measure::InterestsFamilies, interests.distance_of_families),
        (Measure::SelfImageKept, image.kept),
        (Measure::SelfImageCareers, image.distance_of_careers),
        (Measure::SelfImageFamilies, image.distance_of_families),
    ]
    .map(|(measure, share)| of.report(measure, Value::Share(share)))
    .to_vec()
}

fn care(audit: &Audit) -> Vec<Figure> {
    let (of, found) = (Of(Part::Care), &audit.mutation);
    let expected = found.by_examples + found.by_personas;
    vec![
        of.target(
            Measure::MutationScore,
            Value::Share(found.score()),
            Bound::AtLeast,
            0.85,
        ),
        of.report(
            Measure::MutationExpected,
            Value::Share(expected as f64 / found.mutants.max(1) as f64),
        ),
    ]
}

/// Of the full form, then of the short one; a quiz with few ratings has neither.
fn careless(audit: &Audit) -> Vec<Figure> {
    let of = Of(Part::Careless);
    let figure = |measure, form: usize, pattern, bound, target| {
        let power = audit.careless.get(form)?.of(pattern)?;
        Some(of.target(measure, Value::Share(power.noticed), bound, target))
    };
    let honest =
        |measure, form| figure(measure, form, Pattern::Honest, Bound::AtMost, FALSE_ALARMS);
    let noticed =
        |measure, form, pattern, target| figure(measure, form, pattern, Bound::AtLeast, target);
    let figures = [
        honest(Measure::FalseAlarms, 0),
        honest(Measure::FalseAlarmsShort, 1),
        noticed(Measure::NoticedSame, 0, Pattern::Same, 0.99),
        noticed(Measure::NoticedMiddle, 0, Pattern::Middle, 0.95),
        noticed(Measure::NoticedRandom, 0, Pattern::Random, 0.95),
        noticed(Measure::NoticedRandomShort, 1, Pattern::Random, 0.75),
    ];
    figures.into_iter().flatten().collect()
}
