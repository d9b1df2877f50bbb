//! The figures of an audit for programs; a contract.

use serde::Serialize;

use crate::audit::{Figure, Subject, figures};
use crate::json;
use administration::sheet;
use audit::adaptive::Adaptive;
use audit::careless::{Form, Pattern};
use audit::fairness::Comparison;
use audit::lists::{Appearances, Lists};
use audit::mutation::Change;
use audit::reach::Reach;
use audit::statistics::Calibration;
use audit::topics::Topic;
use model::answers::AnswerSheet;
use rules::METHOD;
use rules::adaptive::Stop;
use words::audit::Bound;

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    method: u32,
    people: usize,
    seed: u64,
    quiz: Definition<'a>,
    catalog: Definition<'a>,
    figures: Vec<FigureEntry>,
    careers: Vec<CareerEntry<'a>>,
    families: Vec<FamilyEntry<'a>>,
    twins: Vec<TwinsEntry<'a>>,
    top3: Vec<TenthEntry>,
    family_holds_best: Vec<TenthEntry>,
    stops: Vec<StopEntry>,
    fairness: FairnessEntry<'a>,
    mutation: MutationEntry<'a>,
    careless: Vec<CarelessEntry>,
    scales: Vec<ScaleEntry>,
    topics: Vec<TopicEntry>,
    /// The item of a skill that is asked least.
    least_asked: Option<&'a str>,
    populations: Vec<PopulationEntry>,
}

#[derive(Serialize)]
struct Definition<'a> {
    id: &'a str,
    hash: &'a str,
}

#[derive(Serialize)]
struct FigureEntry {
    id: &'static str,
    value: f64,
    bound: Option<&'static str>,
    target: Option<f64>,
    met: Option<bool>,
}

#[derive(Serialize)]
struct CareerEntry<'a> {
    career: &'a str,
    first: usize,
    main: usize,
    reach: &'static str,
    /// The answers that put it first; an answer sheet as `recommend` reads it.
    sheet: Option<serde_json::Value>,
    /// The rule that forbids it.
    rule: Option<&'a str>,
}

#[derive(Serialize)]
struct FamilyEntry<'a> {
    family: &'a str,
    first: usize,
    main: usize,
}

#[derive(Serialize)]
struct TwinsEntry<'a> {
    careers: [&'a str; 2],
    correlation: f64,
}

#[derive(Serialize)]
struct TenthEntry {
    stated: f64,
    comes_true: f64,
    n: usize,
}

#[derive(Serialize)]
struct FairnessEntry<'a> {
    interests: ComparisonEntry<'a>,
    self_image: ComparisonEntry<'a>,
}

#[derive(Serialize)]
struct ComparisonEntry<'a> {
    people: usize,
    kept: f64,
    distance_of_careers: f64,
    distance_of_families: f64,
    careers: Vec<GroupsEntry<'a>>,
    families: Vec<GroupsEntry<'a>>,
    items: Vec<ItemEntry<'a>>,
}

#[derive(Serialize)]
struct GroupsEntry<'a> {
    id: &'a str,
    one: usize,
    other: usize,
}

#[derive(Serialize)]
struct ItemEntry<'a> {
    item: &'a str,
    share: f64,
}

#[derive(Serialize)]
struct MutationEntry<'a> {
    mutants: usize,
    by_examples: usize,
    by_personas: usize,
    by_lists: usize,
    unnoticed: Vec<MutantEntry<'a>>,
}

#[derive(Serialize)]
struct MutantEntry<'a> {
    career: &'a str,
    what: &'static str,
    name: String,
    from: String,
    to: String,
}

/// For how many people the adaptive form stopped for a reason.
#[derive(Serialize)]
struct StopEntry {
    stop: &'static str,
    people: usize,
}

/// What is found of careless answers in some ratings.
#[derive(Serialize)]
struct CarelessEntry {
    ratings: usize,
    patterns: Vec<PatternEntry>,
}

/// Shares of the people who answer by a pattern.
#[derive(Serialize)]
struct PatternEntry {
    pattern: &'static str,
    noticed: f64,
    longest_run: f64,
    low_variation: f64,
    misfit: f64,
    agreement: f64,
}

#[derive(Serialize)]
struct ScaleEntry {
    of: String,
    ratings: usize,
    expected: f64,
    alpha: Option<f64>,
    explained: f64,
    error: f64,
    difference: f64,
}

#[derive(Serialize)]
struct TopicEntry {
    of: String,
    careers: usize,
    reliability: f64,
    is_thin: bool,
}

/// The main figures among people who answer in one way: on the full form, and on the short one.
#[derive(Serialize)]
struct PopulationEntry {
    population: &'static str,
    people: usize,
    with_list: usize,
    families_shown_hold_best: f64,
    stated: f64,
    leads_true_percentile: f64,
    short_people: usize,
    short_with_list: usize,
    short_families_hold_best: f64,
    items_asked: f64,
}

/// Writes JSON, numbers unrounded, with a line feed at its end.
pub fn to_json(subject: &Subject<'_>) -> String {
    let audit = subject.audit;
    let document = Document {
        format: 1,
        method: METHOD,
        people: audit.settings.people,
        seed: audit.settings.seed,
        quiz: Definition {
            id: subject.quiz.id.as_str(),
            hash: &subject.quiz.hash,
        },
        catalog: Definition {
            id: "profiles",
            hash: &subject.catalog.hash,
        },
        figures: figures(audit).map(figure).collect(),
        careers: careers(subject),
        families: families(subject),
        twins: audit
            .twins
            .iter()
            .map(|twins| TwinsEntry {
                careers: [twins.one, twins.other].map(|career| career_id(subject, career)),
                correlation: twins.correlation,
            })
            .collect(),
        top3: tenths(&audit.lists.top3),
        family_holds_best: tenths(&audit.lists.holds_best),
        stops: Stop::ALL
            .iter()
            .zip(audit.adaptive.stops)
            .map(|(stop, people)| StopEntry {
                stop: stop.as_str(),
                people,
            })
            .collect(),
        fairness: FairnessEntry {
            interests: comparison(subject, &audit.fairness.interests),
            self_image: comparison(subject, &audit.fairness.self_image),
        },
        mutation: mutation(subject),
        careless: audit.careless.iter().map(careless).collect(),
        scales: scales(subject),
        topics: audit.topics.iter().map(|of| topic(subject, of)).collect(),
        least_asked: audit
            .adaptive
            .least_asked
            .map(|(item, _)| subject.quiz.items[item].id.as_str()),
        populations: vec![
            population("typical", &audit.lists, &audit.adaptive),
            population("narrow", &audit.narrow.lists, &audit.narrow.adaptive),
            population("nominal", &audit.nominal.lists, &audit.nominal.adaptive),
        ],
    };
    json::write(&document)
}

/// An answer sheet as `recommend` reads it.
fn written(subject: &Subject<'_>, sheet: &AnswerSheet) -> serde_json::Value {
    let written = sheet::write(subject.quiz, sheet);
    serde_json::from_str(&written).expect("a written sheet is JSON")
}

fn figure(figure: Figure) -> FigureEntry {
    let (bound, target) = match figure.measure.bound {
        Bound::AtMost(target) => (Some("at_most"), Some(target)),
        Bound::AtLeast(target) => (Some("at_least"), Some(target)),
        Bound::Exactly(target) => (Some("exactly"), Some(target)),
        Bound::Reported => (None, None),
    };
    FigureEntry {
        id: figure.measure.id,
        value: figure.value.get(),
        bound,
        target,
        met: figure.is_met(),
    }
}

fn career_id<'a>(subject: &Subject<'a>, career: usize) -> &'a str {
    subject.catalog.profiles[career].id.as_str()
}

fn careers<'a>(subject: &Subject<'a>) -> Vec<CareerEntry<'a>> {
    let audit = subject.audit;
    let both = audit.lists.careers.iter().zip(&audit.reach).enumerate();
    both.map(|(career, (Appearances { first, main }, reach))| {
        let (word, sheet, rule) = match reach {
            Reach::First(sheet) => ("first", Some(written(subject, sheet)), None),
            Reach::Forbidden(rule) => ("forbidden", None, Some(rule.as_str())),
            Reach::NotFound { .. } => ("not_found", None, None),
        };
        CareerEntry {
            career: career_id(subject, career),
            first: *first,
            main: *main,
            reach: word,
            sheet,
            rule,
        }
    })
    .collect()
}

fn families<'a>(subject: &Subject<'a>) -> Vec<FamilyEntry<'a>> {
    let lists = subject.audit.lists.families.iter();
    lists
        .zip(&subject.catalog.families)
        .map(|(Appearances { first, main }, family)| FamilyEntry {
            family: family.id.as_str(),
            first: *first,
            main: *main,
        })
        .collect()
}

fn tenths(calibration: &Calibration) -> Vec<TenthEntry> {
    let tenths = calibration.tenths().iter();
    tenths
        .map(|tenth| TenthEntry {
            stated: tenth.mean_stated(),
            comes_true: tenth.share_true(),
            n: tenth.n,
        })
        .collect()
}

fn comparison<'a>(subject: &Subject<'a>, found: &Comparison) -> ComparisonEntry<'a> {
    let groups = |id: &'a str, (one, other): &(usize, usize)| GroupsEntry {
        id,
        one: *one,
        other: *other,
    };
    let careers = subject.catalog.profiles.iter().zip(&found.careers);
    let families = subject.catalog.families.iter().zip(&found.families);
    ComparisonEntry {
        people: found.people,
        kept: found.kept,
        distance_of_careers: found.distance_of_careers,
        distance_of_families: found.distance_of_families,
        careers: careers.map(|(p, n)| groups(p.id.as_str(), n)).collect(),
        families: families.map(|(f, n)| groups(f.id.as_str(), n)).collect(),
        items: found
            .items
            .iter()
            .map(|(item, share)| ItemEntry {
                item: subject.quiz.items[*item].id.as_str(),
                share: *share,
            })
            .collect(),
    }
}

fn mutation<'a>(subject: &Subject<'a>) -> MutationEntry<'a> {
    let found = &subject.audit.mutation;
    let mutant = |career: usize, change: &Change| {
        let (from, to) = change.values();
        MutantEntry {
            career: career_id(subject, career),
            what: change.kind().as_str(),
            name: change.of(&subject.catalog.traits),
            from,
            to,
        }
    };
    MutationEntry {
        mutants: found.mutants,
        by_examples: found.by_examples,
        by_personas: found.by_personas,
        by_lists: found.by_lists,
        unnoticed: found
            .unnoticed
            .iter()
            .map(|m| mutant(m.career, &m.change))
            .collect(),
    }
}

fn careless(form: &Form) -> CarelessEntry {
    let patterns = Pattern::ALL.iter().zip(&form.power);
    CarelessEntry {
        ratings: form.ratings,
        patterns: patterns
            .map(|(pattern, power)| {
                let [longest_run, low_variation, misfit, agreement] = power.by;
                PatternEntry {
                    pattern: pattern.id(),
                    noticed: power.noticed,
                    longest_run,
                    low_variation,
                    misfit,
                    agreement,
                }
            })
            .collect(),
    }
}

fn scales(subject: &Subject<'_>) -> Vec<ScaleEntry> {
    let scales = subject.audit.scales.iter();
    scales
        .map(|scale| ScaleEntry {
            of: subject.catalog.traits.get(scale.of).id.to_string(),
            ratings: scale.ratings,
            expected: scale.expected,
            alpha: scale.alpha,
            explained: scale.explained,
            error: scale.error,
            difference: scale.difference,
        })
        .collect()
}

fn topic(subject: &Subject<'_>, topic: &Topic) -> TopicEntry {
    TopicEntry {
        of: subject.catalog.traits.get(topic.of).id.to_string(),
        careers: topic.careers,
        reliability: topic.reliability,
        is_thin: topic.is_thin(),
    }
}

fn population(population: &'static str, full: &Lists, short: &Adaptive) -> PopulationEntry {
    PopulationEntry {
        population,
        people: full.people,
        with_list: full.with_list,
        families_shown_hold_best: full.coverage.families_shown,
        stated: full.coverage.stated,
        leads_true_percentile: full.coverage.leads,
        short_people: short.people,
        short_with_list: short.short_with_list,
        short_families_hold_best: short.true_best.adaptive,
        items_asked: short.asked,
    }
}
