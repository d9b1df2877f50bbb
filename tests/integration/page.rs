//! What the page says to whom: how few live from a career, what all of it rests on, which studies are as wanted,
//! and what helps an adult.

use std::sync::LazyLock;

use boussole::answers::{Answer, AnswerSheet};
use boussole::audit::Persona;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::id::{OptionId, QuestionId};
use boussole::locale::Locale;
use boussole::quiz::{Quiz, Response};
use boussole::report::Report;
use boussole::report::document::Block;
use boussole::report::layout::{Bars, TextStyle};
use boussole::rules::{Match, State};
use boussole::words;
use boussole::words::report::Reader;
use boussole::words::support::Support;

use crate::{fixture, reading};

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
});

fn quiz() -> &'static Quiz {
    CATALOG.quiz("orientation").expect("built in")
}

/// The page of a sheet, in a language, on one line.
fn text(sheet: &AnswerSheet, locale: Locale) -> String {
    let recommendation = fixture::scoring(&CATALOG, quiz()).recommend(sheet);
    let subject = reading::subject(quiz(), sheet, &recommendation);
    let page = Report::new(&subject, locale, None).document();
    let text = page.to_text(TextStyle {
        width: 100,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    });
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The first words of a page.
fn opening(blocks: &[Block]) -> Option<&String> {
    blocks.iter().find_map(|block| {
        let Block::Opening(told) = block else {
            return None;
        };
        Some(told)
    })
}

#[test]
fn a_card_says_how_few_live_from_it() {
    let mut told = 0;
    reading::each(|name, report, _| {
        let (page, shown) = (report.document(), report.shown());
        let chip = words::limit::of(report.locale).few_places();
        for (card, id) in reading::cards(&page).zip(&shown) {
            let profile = CATALOG.profile(id.as_str()).expect("it is shown");
            let has = card.chips.iter().any(|of| of == chip);
            assert_eq!(has, profile.few_places.is_some(), "{name}: {id}");
            told += usize::from(has);
        }
    });
    assert!(told > 0);
}

#[test]
fn whoever_works_is_led_to_what_the_law_gives_adults_and_nobody_else() {
    let now = QuestionId::new("now").expect("an id");
    for (answer, reader) in [
        ("college", Reader::Pupil),
        ("after-bac", Reader::Pupil),
        ("degree", Reader::Adult),
        ("working", Reader::Adult),
        ("working-leave", Reader::Adult),
    ] {
        let people = Persona::all(content::personas(), &CATALOG, quiz());
        let mut sheet = people[0].sheet.clone();
        let option = OptionId::new(answer).expect("an id");
        sheet.situate(quiz(), &now, &option).expect("an answer");
        for locale in Locale::ALL {
            let page = text(&sheet, locale);
            for support in Support::ALL {
                let is_there = page.contains(support.address());
                assert_eq!(is_there, reader == Reader::Adult, "{answer}: {page}");
            }
        }
    }
}

#[test]
fn nearer_studies_of_the_family_stand_first_where_the_card_misses_the_wish() {
    let (mut missed, mut nearer) = (0, 0);
    for persona in Persona::all(content::personas(), &CATALOG, quiz()) {
        let found = fixture::scoring(&CATALOG, quiz()).recommend(&persona.sheet);
        for one in &found.matches {
            let beside = found.beside(one);
            let family = |other: &&Match| other.family == one.family;
            assert!(beside.len() <= 2 && beside.iter().all(family));
            let meets: Vec<bool> = beside.iter().map(|of| of.missed.is_none()).collect();
            if one.missed.is_some() {
                missed += 1;
                nearer += usize::from(meets.first() == Some(&true));
                assert!(meets.is_sorted_by(|a, b| a >= b), "{}", persona.name);
            } else {
                assert!(beside.is_sorted_by(|a, b| a.rank < b.rank));
            }
        }
    }
    assert!(missed > 100 && nearer > 50, "{missed} {nearer}");
}

/// So-so to every rating, but for what measures this topic alone.
fn but_for(topic: &str) -> AnswerSheet {
    let of = fixture::of(&CATALOG.traits, topic);
    let mut sheet = AnswerSheet::default();
    for item in &quiz().items {
        if let Response::Rating { anchors, .. } = &item.response {
            let top = anchors.iter().filter(|a| a.value.is_some()).count() - 1;
            let is_it = item.measures(of) && quiz().opens(item);
            let step = if is_it { top } else { top / 2 };
            let answer = Answer::One(step);
            sheet.answer(quiz(), &item.id, answer).expect("a step");
        }
    }
    sheet
}

#[test]
fn one_thing_alone_is_named_and_so_is_what_a_flat_page_rests_on() {
    let sheet = but_for("stage/topic");
    let of = fixture::of(&CATALOG.traits, "stage/topic");
    for locale in Locale::ALL {
        let name = CATALOG.traits.get(of).short.get(locale);
        let page = text(&sheet, locale);
        let told = words::report::of(locale).one_thing(name);
        assert!(page.contains(&told), "{page}");
    }
    let mut flat = 0;
    reading::each(|name, report, state| {
        let page = report.document();
        let opening = opening(&page.blocks).expect("first words");
        if state == State::Flat {
            let mut names = CATALOG
                .traits
                .iter()
                .map(|(_, of)| of.short.get(report.locale));
            assert!(
                names.any(|name| opening.contains(name)),
                "{name}: {opening}"
            );
            flat += 1;
        }
    });
    assert!(flat > 1, "{flat}");
}
