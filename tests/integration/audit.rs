//! The audit: that it finds what is planted, and what it says of the built-in set.

use std::sync::LazyLock;

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::careless::{Form, Pattern};
use boussole::audit::fairness::compare;
use boussole::audit::impact::{Edit, Effects, Impact, impact};
use boussole::audit::mutation::{Change, Changed};
use boussole::audit::reach::Reach;
use boussole::audit::respondent::{Group, Simulation};
use boussole::audit::topics::Topic;
use boussole::audit::{Audit, Instrument, Persona, Population, Settings, audit, bounds};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::id::{ItemId, ProfileId, RuleId};
use boussole::locale::{Locale, Text};
use boussole::profile::{Condition, Effect, Expectation, Profile, Rule};
use boussole::quiz::{Item, Quiz, Response};
use boussole::report::audit::{Subject, document, figures, json};
use boussole::report::layout::{Bars, TextStyle};
use boussole::rules::{Reliability, Scoring, State, TraitScore};
use boussole::traits::{TraitId, TraitIndex};

use crate::fixture;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("the built-in set is sound")
});

fn orientation(catalog: &Catalog) -> &Quiz {
    catalog.quiz("orientation").expect("built in")
}

/// Few people: these tests are of the audit, not of the catalog.
const FEW: Settings = Settings {
    people: 160,
    seed: 7,
};

fn nothing() {}

static AUDIT: LazyLock<Audit> = LazyLock::new(|| {
    let quiz = orientation(&CATALOG);
    audit(
        &CATALOG,
        quiz,
        &Persona::all(content::personas(), &CATALOG, quiz),
        FEW,
        &nothing,
    )
});

fn index(catalog: &Catalog, id: &str) -> TraitIndex {
    let id = TraitId::parse(id).expect("a trait id");
    catalog.traits.index_of(&id).expect("declared")
}

/// A catalog of six careers, one of them to be spoilt.
fn six(spoil: impl FnOnce(&mut Profile)) -> Catalog {
    let mut catalog = CATALOG.clone();
    let kept = [
        "nurse",
        "welder",
        "data-analyst",
        "journalist",
        "baker",
        "florist",
    ];
    catalog.profiles.retain(|p| kept.contains(&p.id.as_str()));
    assert_eq!(catalog.profiles.len(), kept.len());
    let nurse = catalog
        .profiles
        .iter_mut()
        .find(|p| p.id.as_str() == "nurse");
    spoil(nurse.expect("a nurse"));
    catalog
}

fn audited(catalog: &Catalog) -> Audit {
    audit(catalog, orientation(catalog), &[], FEW, &nothing)
}

fn place(catalog: &Catalog, id: &str) -> usize {
    let mut profiles = catalog.profiles.iter();
    profiles
        .position(|p| p.id.as_str() == id)
        .expect("a career")
}

#[test]
fn every_career_is_first_for_the_answers_that_the_audit_prints() {
    let quiz = orientation(&CATALOG);
    let scoring = fixture::scoring(&CATALOG, quiz);
    for (career, reach) in AUDIT.reach.iter().enumerate() {
        let id = &CATALOG.profiles[career].id;
        let Reach::First(sheet) = reach else {
            panic!("{id}: {reach:?}");
        };
        let recommendation = scoring.recommend(sheet);
        assert_eq!(recommendation.state, State::Ok, "{id}");
        assert_eq!(recommendation.matches[0].career, career, "{id}");
    }
}

#[test]
fn a_requirement_that_no_answers_meet_is_named() {
    let impossible = |catalog: &Catalog| {
        let of = index(catalog, "care/interest");
        Condition::All(vec![
            Condition::AtLeast(of, 90.0),
            Condition::AtMost(of, 10.0),
        ])
    };
    let when = impossible(&CATALOG);
    let text = Text {
        fr: "Il faut les deux.".to_owned(),
        en: "It takes both.".to_owned(),
    };
    let of = index(&CATALOG, "care/interest");
    let catalog = six(|nurse| {
        let rule = |id: &str, when: Condition| Rule {
            id: RuleId::new(id).expect("an id"),
            when,
            effect: Effect::Require,
            because: text.clone(),
            source: nurse.sheet.sources[0].id.clone(),
        };
        let fine = Condition::AtLeast(of, 1.0);
        nurse.rules = vec![rule("fine", fine), rule("both", when)];
    });
    let reach = &audited(&catalog).reach[place(&catalog, "nurse")];
    assert_eq!(
        *reach,
        Reach::Forbidden(RuleId::new("both").expect("an id"))
    );
}

#[test]
fn a_copy_under_another_name_is_a_twin() {
    let mut catalog = six(|_| {});
    let mut copy = catalog.profiles[place(&catalog, "nurse")].clone();
    copy.id = ProfileId::new("zz-copy").expect("an id");
    catalog.profiles.push(copy);
    let twins = audited(&catalog).twins;
    assert_eq!(twins.len(), 1, "{twins:?}");
    assert_eq!(
        (twins[0].one, twins[0].other),
        (place(&catalog, "nurse"), catalog.profiles.len() - 1)
    );
    assert!((twins[0].correlation - 1.0).abs() < 1e-9);
}

#[test]
fn an_item_that_one_group_reads_otherwise_carries_the_difference() {
    let quiz = orientation(&CATALOG);
    let instrument = Instrument::new(&CATALOG, quiz, 3);
    let planted = &quiz.items[4].id;
    let biased = Group {
        items: vec![(planted.clone(), 1.0)],
        ..Group::default()
    };
    let found = compare(&instrument, 40, &[Group::default(), biased], &nothing);
    let (item, share) = found.items[0];
    assert_eq!(quiz.items[item].id, *planted);
    assert!(share > 0.9, "{share}");
    let together: f64 = found.items.iter().map(|(_, share)| share).sum();
    assert!((together - 1.0).abs() < 1e-9, "{together}");
}

#[test]
fn the_same_people_in_the_same_group_get_the_same_lists() {
    let instrument = Instrument::new(&CATALOG, orientation(&CATALOG), 3);
    let found = compare(
        &instrument,
        40,
        &[Group::default(), Group::default()],
        &nothing,
    );
    assert!((found.kept - 1.0).abs() < 1e-12);
    assert!(found.distance_of_careers.abs() < 1e-12 && found.distance_of_families.abs() < 1e-12);
    assert!(found.items.iter().all(|(_, share)| share.abs() < 1e-12));
}

#[test]
fn a_fit_against_its_profile_is_not_monotone() {
    // The scoring was made of a profile that is upside down; the catalog says what it should be.
    let right = six(|_| {});
    let wrong = six(|nurse| {
        for interest in &mut nurse.interests {
            interest.level = 1.0 - interest.level;
        }
    });
    assert_eq!(audited(&right).monotonicity.falling_fits, 0);
    let quiz = orientation(&right);
    let mut instrument = Instrument::new(&right, quiz, 3);
    instrument.scoring = fixture::scoring(&wrong, quiz);
    assert!(audit::monotone::monotonicity(&instrument).falling_fits > 0);
}

#[test]
fn a_number_is_noticed_by_an_example_that_is_close_to_it() {
    let expected = |fit: f64, of: TraitIndex| Expectation::FitAtLeast(fit, of);
    let of = index(&CATALOG, "care/interest");
    let without = six(|nurse| nurse.sheet.examples.clear());
    let of_nurse = |catalog: &Catalog| {
        let found = audited(catalog).mutation;
        let nurse = place(catalog, "nurse");
        let unnoticed = found.unnoticed.iter().filter(|m| m.career == nurse);
        unnoticed
            .filter(|m| m.change.kind() == Changed::Level)
            .count()
    };
    let all = of_nurse(&without);
    assert!(all >= 8, "each level can go one way at least: {all}");
    // The fit of somebody who loves care and nothing else, to the third decimal.
    let quiz = orientation(&without);
    let scoring = fixture::scoring(&without, quiz);
    let theta = scoring.theta_of_scores(&[(of, 100.0)]);
    let fit = scoring.fits()[place(&without, "nurse")].at(&theta);
    let with = six(|nurse| {
        nurse.sheet.examples.truncate(1);
        nurse.sheet.examples[0].scores = vec![(of, 100.0)];
        nurse.sheet.examples[0].context.clear();
        nurse.sheet.examples[0].expect = expected(fit - 0.001, of);
    });
    assert!(of_nurse(&with) < all);
}

#[test]
fn figures_do_not_depend_on_the_number_of_cores() {
    let catalog = six(|_| {});
    let alone = rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .build()
        .expect("a thread");
    let crowd = rayon::ThreadPoolBuilder::new()
        .num_threads(4)
        .build()
        .expect("threads");
    assert_eq!(
        alone.install(|| audited(&catalog)),
        crowd.install(|| audited(&catalog))
    );
}

#[test]
fn each_piece_of_work_is_told_once() {
    let catalog = six(|_| {});
    let told = std::sync::atomic::AtomicUsize::new(0);
    let tell = || {
        told.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    };
    audit(&catalog, orientation(&catalog), &[], FEW, &tell);
    assert_eq!(told.into_inner(), audit::work(&catalog, FEW));
}

#[test]
fn careless_people_are_noticed_and_those_who_read_are_left_alone() {
    let share = |form: &Form, pattern| form.of(pattern).expect("each pattern").noticed;
    let [full, short] = AUDIT.careless.as_slice() else {
        panic!("a full form and a short one");
    };
    assert_eq!([full.ratings, short.ratings], [87, 24]);
    // Forty people: three standard errors of a share of .05 are .10.
    assert!(share(full, Pattern::Honest) <= 0.15);
    assert!(share(short, Pattern::Honest) <= 0.15);
    for pattern in [
        Pattern::Same,
        Pattern::Random,
        Pattern::Zigzag,
        Pattern::Middle,
    ] {
        assert!(share(full, pattern) >= 0.95, "{pattern:?}");
    }
    let run = |form: &Form| form.of(Pattern::Same).expect("each pattern").by[0];
    assert!(run(full) >= 0.95, "one answer is seen as a run");
    assert!(
        share(short, Pattern::RandomHalf) < share(full, Pattern::RandomHalf),
        "twelve random answers are harder to see than twenty-six"
    );
}

fn subject(locale: Locale) -> Subject<'static> {
    Subject {
        audit: &AUDIT,
        catalog: &CATALOG,
        quiz: orientation(&CATALOG),
        locale,
    }
}

const STYLE: TextStyle = TextStyle {
    width: 80,
    color: false,
    bars: Bars::Blocks,
    program: "boussole",
};

#[test]
fn the_page_of_a_small_audit() {
    for locale in Locale::ALL {
        let page = document(&subject(locale)).to_text(STYLE);
        assert!(
            page.lines().all(|line| line.chars().count() <= 80),
            "{page}"
        );
        insta::assert_snapshot!(format!("audit_{locale}"), page);
    }
}

#[test]
fn the_web_page_holds_every_figure_and_no_script() {
    for locale in Locale::ALL {
        let page = document(&subject(locale)).to_html().replace('\u{a0}', " ");
        assert!(page.contains(&format!("<html lang=\"{locale}\">")));
        assert!(
            !page.contains("<script") && !page.contains("http://") && !page.contains("https://")
        );
        let say = words::audit::of(locale);
        for figure in figures(&AUDIT) {
            let label = figure.measure.name.get(locale);
            let label = label.replace('\'', "&#39;").replace('\u{a0}', " ");
            assert!(page.contains(&label), "{label}");
            let number = say.number(figure.value).replace('\u{a0}', " ");
            let row = format!("{label}</th><td class=\"number\">{number}</td>");
            assert!(page.contains(&row), "{row}");
        }
    }
}

#[test]
fn a_title_in_a_definition_is_only_text_on_the_web_page() {
    let catalog = six(|nurse| {
        nurse.titles.en = "<img src=x onerror=alert(1)>".to_owned();
        nurse.sheet.examples.clear();
    });
    let audit = audited(&catalog);
    let subject = Subject {
        audit: &audit,
        catalog: &catalog,
        quiz: orientation(&catalog),
        locale: Locale::En,
    };
    let page = document(&subject).to_html();
    assert!(
        page.contains("&#60;img") && !page.contains("<img"),
        "{page}"
    );
}

#[test]
fn the_sheets_of_the_json_are_sheets() {
    let document: serde_json::Value =
        serde_json::from_str(&json::to_json(&subject(Locale::En))).expect("JSON");
    assert_eq!(document["format"], 1);
    let careers = document["careers"].as_array().expect("a list");
    assert_eq!(careers.len(), CATALOG.profiles.len());
    for career in careers {
        assert_eq!(career["reach"], "first", "{career}");
        assert_eq!(career["sheet"]["quiz"], "orientation", "{career}");
        assert!(
            career["sheet"]["answers"]
                .as_object()
                .is_some_and(|a| !a.is_empty())
        );
    }
    let figures = document["figures"].as_array().expect("a list");
    let ids: std::collections::BTreeSet<_> = figures.iter().map(|f| f["id"].to_string()).collect();
    assert_eq!(ids.len(), figures.len(), "no figure bears another's name");
}

fn impact_of(before: &Catalog, after: &Catalog) -> Impact {
    let quizzes = [orientation(before), orientation(after)];
    let personas = [
        Persona::all(content::personas(), before, quizzes[0]),
        Persona::all(content::personas(), after, quizzes[1]),
    ];
    let (one, other) = (
        Instrument::new(before, quizzes[0], 5),
        Instrument::new(after, quizzes[1], 5),
    );
    impact(&one, &other, [&personas[0], &personas[1]], 60, &nothing)
}

#[test]
fn without_an_edit_nothing_changes() {
    let catalog = six(|_| {});
    let mut reworded = catalog.clone();
    for profile in &mut reworded.profiles {
        profile.sheet.summary.en.push_str(" And more.");
        profile.sheet.edition = "2099-01".to_owned();
    }
    let impact = impact_of(&catalog, &reworded);
    assert!(impact.edits.is_empty() && impact.is_nothing());
    assert_eq!(impact.people, 0, "nobody need be asked");
}

#[test]
fn an_edit_that_no_list_sees_changes_nothing() {
    // An importance of the only demand scales the shortfall and its norm alike.
    let only = |importance: u8| {
        six(|nurse| {
            nurse.demands.truncate(1);
            nurse.demands[0].importance = importance;
        })
    };
    let impact = impact_of(&only(1), &only(3));
    assert_eq!(impact.edits.len(), 1, "{:?}", impact.edits);
    let (Edit::Changed(id, change), effects) = &impact.edits[0] else {
        panic!("{:?}", impact.edits);
    };
    assert_eq!((id.as_str(), change.kind()), ("nurse", Changed::Importance));
    assert_eq!(*effects, Effects::Lists(0));
    assert!(impact.is_nothing(), "{impact:?}");
}

#[test]
fn a_level_turned_round_moves_lists_and_names_the_career() {
    let care = index(&CATALOG, "care/interest");
    let before = six(|_| {});
    let after = six(|nurse| {
        for interest in &mut nurse.interests {
            if interest.of == care {
                interest.level = 0.0;
            }
        }
    });
    let impact = impact_of(&before, &after);
    let id = ProfileId::new("nurse").expect("an id");
    let (edit, effects) = &impact.edits[0];
    assert_eq!(
        *edit,
        Edit::Changed(id.clone(), Change::Level(care, 1.0, 0.0))
    );
    assert!(
        matches!(effects, Effects::Lists(lists) if *lists > 0),
        "{effects:?}"
    );
    assert!(impact.changed > 0);
    assert!(
        impact.first_changed > 0,
        "nobody whom only care attracts is led to a nurse any more"
    );
    assert!(!impact.personas.is_empty(), "some persona loves care");
}

#[test]
fn careers_that_come_and_go_are_edits() {
    let before = six(|_| {});
    let mut after = before.clone();
    let gone = after.profiles.remove(place(&before, "welder")).id;
    let impact = impact_of(&before, &after);
    assert_eq!(impact.edits[0].0, Edit::Removed(gone.clone()));
    assert!(
        impact
            .careers
            .iter()
            .any(|(career, _, after)| *career == gone && *after == 0)
    );
    let back = impact_of(&after, &before);
    assert_eq!(back.edits[0].0, Edit::Added(gone));
}

#[test]
fn an_example_that_fails_anyway_notices_nothing() {
    let of = index(&CATALOG, "care/interest");
    let unnoticed = |spoil: fn(&mut Profile, TraitIndex)| {
        let catalog = six(|nurse| spoil(nurse, of));
        let nurse = place(&catalog, "nurse");
        let found = audited(&catalog).mutation.unnoticed;
        found.iter().filter(|mutant| mutant.career == nurse).count()
    };
    let without = unnoticed(|nurse, _| nurse.sheet.examples.clear());
    let failing = unnoticed(|nurse, of| {
        nurse.sheet.examples.truncate(1);
        nurse.sheet.examples[0].scores = vec![(of, 100.0)];
        nurse.sheet.examples[0].expect = Expectation::FitAtLeast(50.0, of);
    });
    assert_eq!(failing, without);
}

#[test]
fn where_there_is_no_list_no_other_career_is_blamed() {
    let catalog = six(|_| {});
    let mut one_item = catalog.clone();
    let quiz = &mut one_item.quizzes[0];
    quiz.items.truncate(1);
    let nothing_but_this = audit(&one_item, &one_item.quizzes[0], &[], FEW, &nothing);
    for reach in &nothing_but_this.reach {
        assert!(
            matches!(reach, Reach::NotFound { first: None, .. }),
            "{reach:?}"
        );
    }
    assert_eq!(nothing_but_this.lists.with_list, 0);
}

#[test]
fn an_option_that_says_nothing_is_answered_by_chance() {
    let mut catalog = six(|_| {});
    let quiz = &mut catalog.quizzes[0];
    let pair = quiz.items.iter_mut().find_map(|item| {
        let Response::Pair(options) = &mut item.response else {
            return None;
        };
        Some((item.id.clone(), options))
    });
    let (id, options) = pair.expect("the quiz has pairs");
    options[0].loads.clear();
    let instrument = Instrument::new(&catalog, &catalog.quizzes[0], 11);
    let first = (0..200).filter(|number| {
        let sheet = instrument.people.person(*number).sheet;
        sheet.get(&id) == Some(&Answer::One(0))
    });
    let chosen = first.count();
    assert!(
        (60..=140).contains(&chosen),
        "neither always nor never: {chosen}"
    );
}

#[test]
fn every_quiz_that_differs_is_an_edit() {
    let before = six(|_| {});
    let mut after = before.clone();
    after.quizzes[0].items.pop();
    let id = after.quizzes[0].id.clone();
    let impact = impact_of(&before, &after);
    assert_eq!(impact.edits[0].0, Edit::Quiz(id));
}

#[test]
fn a_person_has_the_same_traits_in_every_population_and_answers_otherwise() {
    let quiz = orientation(&CATALOG);
    let people = Population::ALL.map(|of| Simulation::new(&CATALOG.traits, quiz, 5, of));
    let sheets = people.each_ref().map(|people| people.person(4));
    for other in &sheets[1..] {
        assert_eq!(other.theta, sheets[0].theta);
        assert_ne!(other.sheet, sheets[0].sheet);
        assert_eq!(other.sheet.len(), sheets[0].sheet.len());
    }
    // Who keeps to the middle gives fewer of the outermost answers.
    let outermost = |people: &Simulation<'_>| -> usize {
        let sheets = (0..200).map(|number| people.person(number).sheet);
        let is_end = |answer: &Answer| matches!(answer, Answer::One(step) if step % 4 == 0);
        sheets
            .map(|sheet| {
                let interests = quiz.items.iter().filter(|item| {
                    let measures = item.response.measures();
                    measures.len() == 2
                });
                let answers = interests.filter_map(|item| sheet.get(&item.id));
                answers.filter(|answer| is_end(answer)).count()
            })
            .sum()
    };
    let [typical, narrow, nominal] = people.each_ref().map(outermost);
    assert!(
        narrow < typical && narrow < nominal,
        "{narrow} {typical} {nominal}"
    );
}

/// The most that a trait's score comes to, or the least (`sign` −1), when each answer in turn is put to what
/// pushes it furthest, twice over.
fn pushed(scoring: &Scoring, quiz: &Quiz, of: TraitIndex, sign: f64) -> TraitScore {
    let mut sheet = AnswerSheet::default();
    let far = |sheet: &AnswerSheet| sign * scoring.trait_score(sheet, of).mean;
    for _ in 0..2 {
        for item in &quiz.items {
            let options = item.option_ids().len();
            let answers: Vec<Answer> = match &item.response {
                Response::Favourites(favourites) => {
                    let shown = sheet.shown(quiz, &item.id, favourites);
                    let few = shown.iter().map(|option| vec![*option]);
                    let many = shown.windows(favourites.most).map(<[usize]>::to_vec);
                    few.chain(many).map(Answer::Several).collect()
                }
                Response::Rating { .. } | Response::Pair(_) | Response::Choice(_) => {
                    (0..options).map(Answer::One).collect()
                }
                Response::Multi(_) | Response::Ranking(_) => Vec::new(),
            };
            let tried = answers.into_iter().map(|answer| {
                let mut sheet = sheet.clone();
                sheet.answer(quiz, &item.id, answer).expect("its own shape");
                sheet
            });
            let furthest = tried.max_by(|a, b| far(a).total_cmp(&far(b)));
            if let Some(furthest) = furthest.filter(|other| far(other) > far(&sheet)) {
                sheet = furthest;
            }
        }
    }
    scoring.trait_score(&sheet, of)
}

#[test]
fn answers_push_no_score_beyond_its_bounds() {
    let quiz = orientation(&CATALOG);
    let scoring = fixture::scoring(&CATALOG, quiz);
    // 1 − DECIDED of the standard normal distribution.
    let clear = 0.841_621_233_572_914_3;
    for id in ["food/topic", "ai/topic", "care/interest", "coding/skill"] {
        let of = index(&CATALOG, id);
        let reach = bounds(&CATALOG)[of.0].expect("it is measured");
        let [most, least] = [1.0, -1.0].map(|sign| pushed(&scoring, quiz, of, sign));
        let (high, low) = (most.mean - clear * most.sd, least.mean + clear * least.sd);
        assert!(
            high <= reach.high + 0.5,
            "{id}: {high} beyond {}",
            reach.high
        );
        assert!(low >= reach.low - 0.5, "{id}: {low} beyond {}", reach.low);
    }
}

#[test]
fn a_crossed_answer_tells_of_its_topic_by_its_load_alone() {
    let quiz = orientation(&CATALOG);
    let scoring = fixture::scoring(&CATALOG, quiz);
    let (hands_on, building) = (
        index(&CATALOG, "hands-on/interest"),
        index(&CATALOG, "building/topic"),
    );
    let item = |id: &str| {
        let id = ItemId::new(id).expect("an id");
        quiz.item(&id).expect("an item")
    };
    // λ/√(1 + w²) for the activity, w times that for the topic, w = .75, and λ for a tile.
    let (shelf, tile) = (item("build-shelf"), item("tile-building"));
    assert!((scoring.load(shelf, hands_on) - 0.64 / 1.25).abs() < 1e-12);
    assert!((scoring.load(shelf, building) - 0.75 * 0.64 / 1.25).abs() < 1e-12);
    assert!((scoring.load(tile, building) - 0.59).abs() < 1e-12);
    let after = |item: &Item, answer: usize| {
        let mut sheet = AnswerSheet::default();
        let taken = sheet.answer(quiz, &item.id, Answer::One(answer));
        taken.expect("a step of the item's own");
        scoring.reliability(&sheet)
    };
    let of = |reliability: &Reliability, of: TraitIndex| {
        let mut traits = reliability.traits.iter();
        traits.find(|(other, _)| *other == of).expect("measured").1
    };
    let (nothing, full) = (
        scoring.reliability(&AnswerSheet::default()),
        scoring.full_reliability(),
    );
    assert!(nothing.traits.iter().all(|(_, r)| r.abs() < 1e-12));
    assert!(nothing.contrasts.iter().all(|(.., r)| r.abs() < 1e-12));
    assert!(
        full.traits.iter().all(|(_, r)| (0.2..0.95).contains(r)),
        "{full:?}"
    );
    let (crossed, own) = (after(shelf, 4), after(tile, 2));
    assert!(of(&crossed, building) > 0.01);
    assert!(of(&own, building) > 1.5 * of(&crossed, building));
    assert!(of(&crossed, hands_on) > of(&crossed, building));
    // It hangs on the question, not on the answer.
    assert_eq!(after(shelf, 0), crossed);
}

#[test]
fn another_weight_of_topics_moves_topics_alone() {
    let quiz = orientation(&CATALOG);
    let scoring = fixture::scoring(&CATALOG, quiz);
    let nurse = place(&CATALOG, "nurse");
    let (health, care) = (
        index(&CATALOG, "health/topic"),
        index(&CATALOG, "care/interest"),
    );
    let weights = |tau: f64| {
        let scoring = scoring.with_topic_weight(tau);
        let weights = scoring.fits()[nurse].weights();
        weights[health.0] / weights[care.0]
    };
    let as_it_is = scoring.fits()[nurse].weights();
    let as_it_is = as_it_is[health.0] / as_it_is[care.0];
    assert!(weights(0.0).abs() < 1e-12);
    assert!((weights(1.0) - as_it_is).abs() < 1e-12);
    assert!((weights(2.0) - 2.0 * as_it_is).abs() < 1e-9);
}

#[test]
fn who_takes_what_comes_first_likes_the_last_tiles_less() {
    let quiz = orientation(&CATALOG);
    let people = Simulation::new(&CATALOG.traits, quiz, 5, Population::TYPICAL);
    let costly = |place| Group {
        place,
        ..Group::default()
    };
    let tiles = |place: f64| -> usize {
        let sheets = (0..60).map(|number| people.person_of(number, &costly(place)).sheet);
        let steps = sheets.flat_map(|sheet| {
            let tiles = quiz.batteries.iter().flat_map(|battery| &battery.items);
            let answers = tiles.filter_map(|tile| sheet.get(tile).cloned());
            answers.collect::<Vec<_>>()
        });
        let step = |answer: Answer| match answer {
            Answer::One(step) => step,
            Answer::Several(_) | Answer::Ranked(_) => 0,
        };
        steps.map(step).sum()
    };
    let (as_they_are, less) = (tiles(0.0), tiles(-0.1));
    // Eleven places cost 1.1 SD, the mean tile .55: a fifth of a step of three and more.
    assert!(
        (less as f64) < 0.9 * as_they_are as f64,
        "{less} of {as_they_are}"
    );
    assert_eq!(
        people.person_of(1, &costly(0.0)).sheet,
        people.person(1).sheet
    );
}

#[test]
fn what_is_told_to_simulated_people_is_true_and_quotes_fit_the_job() {
    let told = &AUDIT.told;
    assert!(told.cards > 100 && told.signs > 100, "{told:?}");
    // Forty people: .85 of hundreds of signs is known to .03 or so.
    assert!(
        told.true_signs as f64 >= 0.80 * told.signs as f64,
        "{told:?}"
    );
    assert_eq!(told.off_topic, 0);
    assert_eq!(told.solidity.iter().sum::<usize>(), told.cards);
    assert!(told.with_largest <= told.cards);
}

#[test]
fn a_topic_of_few_careers_is_thin() {
    let of = |id: &str| {
        let of = index(&CATALOG, id);
        let mut topics = AUDIT.topics.iter();
        topics.find(|topic| topic.of == of).expect("measured")
    };
    let about = |id: &str| {
        let profiles = CATALOG.profiles.iter();
        let of = index(&CATALOG, id);
        profiles
            .filter(|p| p.topics.iter().any(|topic| topic.of == of))
            .count()
    };
    for id in ["computing/topic", "animals/topic", "sport/topic"] {
        assert_eq!(of(id).careers, about(id), "{id}");
    }
    assert!(!of("computing/topic").is_thin());
    let few = Topic {
        careers: 3,
        ..*of("computing/topic")
    };
    assert!(few.is_thin());
}

#[test]
fn forms_are_looked_at_after_so_many_questions_whatever_stopped_them() {
    let adaptive = &AUDIT.adaptive;
    assert!(adaptive.most_asked >= adaptive.asked as usize);
    assert!(adaptive.taps > 24, "{}", adaptive.taps);
    let (item, share) = adaptive.least_asked.expect("the quiz asks of skills");
    assert!((0.0..=1.0).contains(&share));
    let of = &orientation(&CATALOG).items[item];
    assert!(
        of.response.measures().len() == 1,
        "skills are never crossed"
    );
    // Standard errors of forty people: more questions seldom hold much less.
    assert!(adaptive.hold_after[3] + 0.2 >= adaptive.hold_after[0]);
    assert!(
        adaptive
            .shift
            .iter()
            .all(|shift| shift.people == adaptive.people)
    );
}
