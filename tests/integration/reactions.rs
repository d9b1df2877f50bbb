//! What somebody says of careers: what it moves, what it does not, and what the page makes of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use boussole::answers::{AnswerSheet, Back};
use boussole::entry::Header;
use boussole::id::ProfileId;
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::quiz::Keying;
use boussole::reaction::{Because, Is, MAX_KEPT, MAX_REACTIONS, Reaction};
use boussole::report::document::{Block, Document};
use boussole::report::json;
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::scored::Scored;
use boussole::rules::counterfactual::WouldChange;
use boussole::rules::reaction::{CLEAR, LOADING};
use boussole::rules::{Match, Origin, Recommendation, State, Status};
use boussole::session::{Session, entries};
use boussole::sheet;
use boussole::words::{self, capitalized};
use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::fixture::{self, World, below};
use crate::instrument::built_in;
use crate::properties::{of_rules, world};
use crate::same_bytes::drawn;

fn says(is: Is, because: &[Because]) -> Reaction {
    Reaction {
        is,
        because: because.iter().copied().collect(),
    }
}

/// A sheet of the long quiz by its seed, of somebody to whom a list can be shown.
fn answered(instrument: &Instrument) -> impl Iterator<Item = AnswerSheet> + '_ {
    let of = |seed| drawn(instrument.quiz(), instrument.traits().len(), seed);
    let scoring = instrument.scoring();
    let sheets = (0..).step_by(4).map(of);
    sheets.filter(|sheet| scoring.ranking(sheet).state == State::Ok)
}

/// What a document says, in one line.
fn told(document: &Document) -> String {
    flat(&document.to_text(TextStyle {
        width: 100,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    }))
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The careers that a document has cards of.
fn cards(blocks: &[Block]) -> Vec<ProfileId> {
    let card = |block: &Block| {
        let Block::Card(card) = block else {
            return None;
        };
        card.career.clone()
    };
    blocks.iter().filter_map(card).collect()
}

fn fit_of(instrument: &Instrument, sheet: &AnswerSheet, career: usize) -> f64 {
    let all = instrument.scoring().contributions_to(&[career], sheet);
    all[0].iter().map(|part| part.value).sum()
}

fn shown(found: &Recommendation) -> Vec<usize> {
    let is_shown = |m: &&Match| matches!(m.status, Status::Main | Status::Further);
    found
        .matches
        .iter()
        .filter(is_shown)
        .map(|m| m.career)
        .collect()
}

#[test]
fn what_one_does_there_counts_as_worked_out_by_hand() {
    // Two interests, apart from each other; the career is all about one of them, so w = (.5, −.5) in
    // directions, which is scaled to 1 for a career without more. h = λ w, S = I, r = 1 − λ² + .1:
    // the fit moves by λ y/(λ² + r) = .35 · 1.2/1.1.
    let traits = fixture::traits(&["a/interest", "b/interest"], &[]);
    let of: Vec<_> = traits.iter().map(|(of, _)| of).collect();
    let items = [0, 1].map(|t| {
        let keyed = [(of[t], Keying::Forward)];
        fixture::rating(&format!("i{t}"), &keyed, 5)
    });
    let world = World {
        quiz: fixture::quiz(items.into(), vec![]),
        families: fixture::families(&["f0"]),
        profiles: vec![fixture::career(
            "c0",
            "f0",
            &[(of[0], 1.0), (of[1], 0.0)],
            &[],
        )],
        sheet: AnswerSheet::default(),
        traits,
    };
    let expected = 0.35 * 1.2 / 1.1;
    for (is, sign) in [(Is::Yes, 1.0), (Is::Unsure, 0.0), (Is::No, -1.0)] {
        let mut sheet = world.sheet.clone();
        let id = world.profiles[0].id.clone();
        sheet.reactions.insert(id, says(is, &[Because::Activities]));
        let found = world.scoring().recommend(&sheet);
        let [only] = found.matches.as_slice() else {
            panic!("one career");
        };
        assert!((only.fit - sign * expected).abs() < 1e-12, "{}", only.fit);
        let [share] = only.reactions.as_slice() else {
            panic!("one reaction");
        };
        assert_eq!((share.career, share.is), (0, is));
        assert!((share.value - only.fit).abs() < 1e-12);
        assert_eq!(
            found.state,
            State::NothingMeasured,
            "no list without an answer"
        );
    }
    assert!((LOADING - 0.35).abs() < f64::EPSILON && (CLEAR - 1.2).abs() < f64::EPSILON);
}

#[test]
fn a_yes_for_what_one_does_never_lowers_a_career_and_a_no_never_raises_it() {
    let instrument = built_in();
    let profiles = &instrument.catalog().profiles;
    let n_traits = instrument.traits().len();
    let mut moved = 0;
    for seed in (0..64).filter(|seed| seed % 4 != 3) {
        let sheet = drawn(instrument.quiz(), n_traits, seed);
        for career in (0..profiles.len()).step_by(5) {
            let with = |is| {
                let mut sheet = sheet.clone();
                let said = says(is, &[Because::Hours, Because::Activities]);
                sheet.reactions.insert(profiles[career].id.clone(), said);
                fit_of(&instrument, &sheet, career)
            };
            let [no, unsure, yes] = [Is::No, Is::Unsure, Is::Yes].map(with);
            let without = fit_of(&instrument, &sheet, career);
            let id = &profiles[career].id;
            assert!(no <= unsure && unsure <= yes, "{id}: {no} {unsure} {yes}");
            assert!(
                no <= without && without <= yes,
                "{id}: {no} {without} {yes}"
            );
            assert_eq!(with(Is::Unknown).to_bits(), without.to_bits());
            moved += usize::from(yes > without && without > no);
        }
    }
    assert!(moved > 500, "{moved}");
}

#[test]
fn reasons_other_than_what_one_does_change_no_number() {
    let instrument = built_in();
    let mut sheets = answered(&instrument);
    let mut sheet = sheets.next().expect("there is one");
    let scoring = instrument.scoring();
    let before = scoring.recommend(&sheet);
    let others = &Because::ALL[1..];
    for (n, career) in shown(&before).into_iter().take(6).enumerate() {
        let id = instrument.catalog().profiles[career].id.clone();
        let reaction = says(Is::ALL[n % 4], &others[n..]);
        sheet.reactions.insert(id, reaction);
    }
    let after = scoring.recommend(&sheet);
    let numbers = |found: &Recommendation| {
        let of = |m: &Match| {
            let answers: Vec<u64> = m.answers.iter().map(|a| a.value.to_bits()).collect();
            assert!(m.reactions.is_empty());
            (
                m.career,
                m.rank,
                m.group,
                m.fit.to_bits(),
                m.p_top3.to_bits(),
                answers,
            )
        };
        let families = found
            .families
            .iter()
            .map(|f| (f.family, f.p_best.to_bits()));
        (
            found.matches.iter().map(of).collect::<Vec<_>>(),
            families.collect::<Vec<_>>(),
        )
    };
    assert_eq!(numbers(&before), numbers(&after));
}

/// Somebody who turns down the first career that they are shown, for its hours.
struct Refusal {
    sheet: AnswerSheet,
    refusing: AnswerSheet,
    /// The careers that were shown before.
    places: Vec<usize>,
    /// The next career of its family.
    next: usize,
}

fn next_of(found: &Recommendation, first: usize) -> Option<usize> {
    let mut open = found.matches.iter().filter(|m| m.group.is_some());
    let family = open.find(|m| m.career == first)?.family;
    open.find(|m| m.family == family).map(|m| m.career)
}

fn refusal(instrument: &Instrument) -> Refusal {
    let found = answered(instrument).find_map(|sheet| {
        let before = instrument.scoring().recommend(&sheet);
        let places = shown(&before);
        let next = next_of(&before, places[0])?;
        let mut refusing = sheet.clone();
        let id = instrument.catalog().profiles[places[0]].id.clone();
        let hours = says(Is::No, &[Because::Hours]);
        refusing.reactions.insert(id, hours);
        Some(Refusal {
            sheet,
            refusing,
            places,
            next,
        })
    });
    found.expect("there is one")
}

#[test]
fn what_is_turned_down_gives_its_place_to_the_next() {
    let instrument = built_in();
    let scoring = instrument.scoring();
    let Refusal {
        refusing,
        places,
        next,
        ..
    } = refusal(&instrument);
    let first = places[0];
    let after = scoring.recommend(&refusing);
    let refused = after.matches.iter().find(|m| m.career == first);
    let refused = refused.expect("it is ranked as ever");
    assert_eq!((refused.status, refused.refused), (Status::Listed, true));
    assert_eq!(next_of(&after, first), Some(next), "no number has changed");
    // Its family stays, with the career that comes next in it.
    let mut expected: BTreeSet<usize> = places[1..].iter().copied().collect();
    expected.insert(next);
    assert_eq!(shown(&after).into_iter().collect::<BTreeSet<_>>(), expected);
    assert_eq!(scoring.would_change(&refusing, first), WouldChange::Refused);
}

#[test]
fn the_page_says_what_came_in_place_of_what_and_leads_back() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let Refusal {
        sheet,
        mut refusing,
        places,
        next,
    } = refusal(&instrument);
    let first = places[0];
    let id = catalog.profiles[first].id.clone();
    let title = |career: usize, locale| catalog.profiles[career].titles.get(locale);
    for locale in Locale::ALL {
        let scored = Scored::sheet(&instrument, refusing.clone(), &[], locale);
        let report = scored.report(locale, None);
        let text = told(&report.document());
        let [gone, come] = [first, next].map(|of| capitalized(&title(of, locale)));
        let line = match locale {
            Locale::Fr => format!("à la place de « {gone} » : « {come} »."),
            Locale::En => format!("instead of “{gone}”: “{come}”."),
        };
        let line = flat(&line);
        assert!(text.contains(&line), "{line}\n{text}");
        assert_eq!(
            text.matches(&gone).count(),
            2,
            "that line and the list: {text}"
        );
        let because = words::reaction::of(locale).because(Because::Hours);
        assert!(text.contains(&format!("· {gone} · {because}")), "{text}");
        let json = json::render(&report);
        let value: serde_json::Value = serde_json::from_str(&json).expect("it is JSON");
        let shown = value["shown"].as_array().expect("a list");
        assert!(
            shown.iter().all(|career| career != id.as_str()),
            "{shown:?}"
        );
    }

    // Taken back, all is as if nothing had been said.
    refusing.reactions.remove(&id);
    let written = |sheet: &AnswerSheet| {
        let scored = Scored::sheet(&instrument, sheet.clone(), &[], Locale::Fr);
        json::render(&scored.report(Locale::Fr, None))
    };
    assert_eq!(written(&refusing), written(&sheet));
    assert_eq!(
        sheet::write(instrument.quiz(), &refusing),
        sheet::write(instrument.quiz(), &sheet)
    );
}

#[test]
fn a_no_is_final_where_nothing_stands_out_too() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let careers = |sheet: &AnswerSheet| -> Vec<ProfileId> {
        let scored = Scored::sheet(&instrument, sheet.clone(), &[], Locale::En);
        let report = scored.report(Locale::En, None);
        report.shown().into_iter().cloned().collect()
    };
    // Nothing is answered, so the page shows careers of its own choice.
    let mut sheet = AnswerSheet::default();
    let before = careers(&sheet);
    assert_eq!(before.len(), 7);
    for id in before.iter().take(2) {
        sheet
            .reactions
            .insert(id.clone(), says(Is::No, &[Because::Activities]));
    }
    let after = careers(&sheet);
    assert_eq!(after.len(), 7);
    assert!(
        before[..2].iter().all(|id| !after.contains(id)),
        "{after:?}"
    );
    // A flat sheet: the leads are weak.
    let scoring = instrument.scoring();
    let n_traits = instrument.traits().len();
    let flat = (0..400).map(|seed| drawn(instrument.quiz(), n_traits, seed * 4 + 1));
    let mut flat = flat.filter(|sheet| {
        let found = scoring.recommend(sheet);
        found.state == State::Flat && !found.weak_leads().is_empty()
    });
    if let Some(mut sheet) = flat.next() {
        let first = careers(&sheet)[0].clone();
        sheet.reactions.insert(first.clone(), says(Is::No, &[]));
        assert!(!careers(&sheet).contains(&first));
    }
    assert!(catalog.profiles.len() > 7);
}

#[test]
fn what_is_kept_is_marked_and_stands_first_on_the_one_sheet_of_paper() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let mut sheet = answered(&instrument).next().expect("there is one");
    let before = instrument.scoring().recommend(&sheet);
    let places = shown(&before);
    // One that is shown, and one from the end of the order, which no page would show.
    let far = before
        .matches
        .iter()
        .rev()
        .find(|m| m.group.is_some())
        .expect("one is open");
    for career in [places[3], far.career] {
        let id = catalog.profiles[career].id.clone();
        sheet.reactions.insert(id, says(Is::Yes, &[]));
    }
    let locale = Locale::En;
    let scored = Scored::sheet(&instrument, sheet.clone(), &[], locale);
    let report = scored.report(locale, None);
    let page = report.document();
    let text = told(&page);
    let id = |career: usize| catalog.profiles[career].id.clone();
    for career in [places[3], far.career] {
        let title = capitalized(&catalog.profiles[career].titles.get(locale));
        let marked = flat(&format!("{title} ★ You keep this lead"));
        assert!(text.contains(&marked), "{marked}\n{text}");
        assert!(cards(&page.blocks).contains(&id(career)));
    }
    let paper = report.one_sheet();
    let cards = cards(&paper.blocks);
    let n = usize::min(7, places.len() + 1);
    assert_eq!(cards.len(), n, "no more than ever: {cards:?}");
    assert_eq!(cards[..2], [id(places[3]), id(far.career)]);
    assert!(!told(&paper).contains('★'), "the heading says so");
}

#[test]
fn more_than_can_be_kept_is_cut_on_paper() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let mut sheet = answered(&instrument).next().expect("there is one");
    let careers = catalog.profiles.iter().take(MAX_REACTIONS);
    for profile in careers {
        sheet
            .reactions
            .insert(profile.id.clone(), says(Is::Yes, &[]));
    }
    let scored = Scored::sheet(&instrument, sheet, &[], Locale::Fr);
    let paper = scored.report(Locale::Fr, None).one_sheet();
    let further = |block: &Block| matches!(block, Block::Section(text) if text == "Et aussi");
    let further = paper
        .blocks
        .iter()
        .position(further)
        .expect("others follow");
    assert_eq!(cards(&paper.blocks[..further]).len(), MAX_KEPT);
    assert_eq!(cards(&paper.blocks).len(), 7);
}

#[test]
fn a_session_and_its_saved_sheet_say_the_same() {
    let instrument = built_in();
    let mut sheet = answered(&instrument).next().expect("there is one");
    let first = shown(&instrument.scoring().recommend(&sheet))[0];
    let id = instrument.catalog().profiles[first].id.clone();
    sheet
        .reactions
        .insert(id, says(Is::No, &[Because::Activities]));
    let entries = entries(instrument.quiz(), &sheet);
    let header = Header::new(instrument.quiz(), 7, true);
    let session = Session::resumed(Arc::clone(&instrument), &header, &entries);
    let of_session = Scored::session(&session, None, Back::default(), Locale::Fr);
    let of_sheet = Scored::sheet(&instrument, session.sheet().clone(), &[], Locale::Fr);
    let json = |scored: &Scored<'_>| json::render(&scored.report(Locale::Fr, None));
    let [a, b] = [json(&of_session), json(&of_sheet)];
    let matches = |json: &str| json.split("\"matches\"").nth(1).map(str::to_owned);
    assert_eq!(matches(&a), matches(&b));
    assert!(a.contains("\"is\": \"no\""), "{a}");
}

/// Random reactions to the careers of a world.
fn reacted(world: &mut World, seed: u64) {
    let rng = &mut ChaCha8Rng::seed_from_u64(seed);
    for profile in &world.profiles {
        if below(rng, 2) == 0 {
            let because: Vec<Because> = Because::ALL
                .into_iter()
                .filter(|_| below(rng, 2) == 0)
                .collect();
            let is = Is::ALL[below(rng, 4)];
            world
                .sheet
                .reactions
                .insert(profile.id.clone(), says(is, &because));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn reactions_add_up_to_the_fit_with_all_the_rest(mut world in world(0.5), seed in any::<u64>()) {
        reacted(&mut world, seed);
        let told = world.sheet.reactions.values().filter(|r| r.of_activities().is_some()).count();
        for found in world.scoring().recommend(&world.sheet).matches {
            let parts: f64 = found.contributions.iter().map(|c| c.value).sum();
            prop_assert!((parts - found.fit).abs() < 1e-12);
            let answers: f64 = found.answers.iter().map(|a| a.value).sum();
            let reactions: f64 = found.reactions.iter().map(|r| r.value).sum();
            let sum = found.start + answers + reactions + of_rules(&found);
            prop_assert!((sum - found.fit).abs() < 1e-12, "{} is not {}", sum, found.fit);
            prop_assert!(found.reactions.len() <= told);
        }
    }

    #[test]
    fn the_order_of_reactions_changes_no_bit(mut world in world(0.5), seed in any::<u64>()) {
        reacted(&mut world, seed);
        let before = world.scoring().recommend(&world.sheet);
        let said: Vec<_> = world.sheet.reactions.clone().into_iter().rev().collect();
        world.sheet.reactions = said.into_iter().collect();
        world.profiles.reverse();
        let after = world.scoring().recommend(&world.sheet);
        let n = world.profiles.len();
        let rows = |found: &Recommendation, place: &dyn Fn(usize) -> usize| {
            let mut rows: Vec<_> = found.matches.iter().map(|m| {
                let reactions: Vec<u64> = m.reactions.iter().map(|r| r.value.to_bits()).collect();
                (place(m.career), m.fit.to_bits(), m.p_top3.to_bits(), m.status.as_str(), reactions)
            }).collect();
            rows.sort();
            rows
        };
        prop_assert_eq!(rows(&before, &|at| at), rows(&after, &|at| n - 1 - at));
    }

    #[test]
    fn a_clearer_reaction_never_lowers_the_career_it_is_to(
        world in world(0.0),
        at in 0_usize..6,
        seed in any::<u64>(),
    ) {
        let mut world = world;
        reacted(&mut world, seed);
        let career = at % world.profiles.len();
        let id = world.profiles[career].id.clone();
        let scoring = world.scoring();
        let fit = |is| {
            let mut sheet = world.sheet.clone();
            sheet.reactions.insert(id.clone(), says(is, &[Because::Activities]));
            let parts = scoring.contributions_to(&[career], &sheet);
            parts[0].iter().filter(|c| matches!(c.from, Origin::Trait(_)))
                .map(|c| c.value).sum::<f64>()
        };
        let [no, unsure, yes] = [Is::No, Is::Unsure, Is::Yes].map(fit);
        prop_assert!(no <= unsure + 1e-12 && unsure <= yes + 1e-12, "{} {} {}", no, unsure, yes);
    }
}
