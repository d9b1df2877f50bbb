//! The result page of the personas: read in ninety seconds, and whole on one sheet.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use boussole::answers::{AnswerSheet, Guess};
use boussole::audit::{Instrument, Persona};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::quiz::Quiz;
use boussole::report::card::Card;
use boussole::report::document::{Block, Document};
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::{Report, Subject};
use boussole::rules::{About, METHOD, Reason, Recommendation, Side, State};
use boussole::traits::Domain;
use boussole::words;
use boussole::words::reason::{WHY, Why, n_words};

use crate::fixture;

/// The most words that are seen before anything is opened: ninety seconds.
const SEEN: usize = 350;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
});

pub(crate) fn subject<'a>(
    quiz: &'a Quiz,
    sheet: &'a AnswerSheet,
    recommendation: &'a Recommendation,
) -> Subject<'a> {
    Subject {
        traits: &CATALOG.traits,
        quiz,
        families: &CATALOG.families,
        profiles: &CATALOG.profiles,
        titles: &CATALOG.titles,
        sheet,
        recommendation,
        method: METHOD,
        catalog_hash: &CATALOG.hash,
        notes: &[],
    }
}

/// Shows each persona's page to `see`, alone and with two ideas of their own.
pub(crate) fn each(mut see: impl FnMut(&str, &Report<'_>, State)) {
    let quiz = CATALOG.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&CATALOG, quiz);
    let idea = |at: usize| Guess::Career(CATALOG.profiles[at].id.clone());
    for persona in Persona::all(content::personas(), &CATALOG, quiz) {
        let recommendation = scoring.recommend(&persona.sheet);
        let mut with_ideas = persona.sheet.clone();
        with_ideas.guesses = vec![idea(3), idea(70)];
        for sheet in [&persona.sheet, &with_ideas] {
            let subject = subject(quiz, sheet, &recommendation);
            for locale in Locale::ALL {
                let report = Report::new(&subject, locale, None);
                see(&persona.name, &report, recommendation.state);
            }
        }
    }
}

/// A page without what only paper shows.
fn on_a_screen(html: &str) -> String {
    let mut html = html.to_owned();
    for (open, close) in [
        ("<div class=\"paper", "</div>"),
        ("<section class=\"paper", "</section>"),
    ] {
        while let Some(start) = html.find(open) {
            let end = html[start..].find(close).expect("it is closed");
            html.replace_range(start..start + end + close.len(), "");
        }
    }
    html
}

/// What is seen of a page before anything is opened.
fn seen(html: &str) -> String {
    let html = on_a_screen(html);
    let body = html.split_once("<body>").expect("a body").1;
    let (mut seen, mut depth) = (String::new(), 0_usize);
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a closed tag");
        match tag.split(' ').next() {
            Some("details") => depth += 1,
            Some("/details") => depth -= 1,
            Some(_) | None => {}
        }
        if depth == 0 {
            seen.push(' ');
            seen.push_str(text);
        }
    }
    seen
}

fn style(width: usize) -> TextStyle {
    TextStyle {
        width,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    }
}

#[test]
fn what_is_said_of_reliability_is_so_of_the_numbers_beside_it() {
    let quiz = CATALOG.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&CATALOG, quiz);
    let (mut people, mut better) = (0, 0);
    for persona in Persona::all(content::personas(), &CATALOG, quiz) {
        let found = scoring.recommend(&persona.sheet);
        let contrast = found.contrast_of_interests;
        let Some(contrast) = contrast.filter(|_| found.state != State::NothingMeasured) else {
            continue;
        };
        let interests = found.traits.iter();
        let interests =
            interests.filter(|score| CATALOG.traits.get(score.of).id.domain == Domain::Interest);
        let mut alone: Vec<f64> = interests.map(|score| score.reliability).collect();
        alone.sort_by(f64::total_cmp);
        people += 1;
        better += usize::from(contrast > alone[alone.len() / 2]);
        let all = found.traits.iter().map(|score| score.reliability);
        let all = all.chain([contrast]).chain(found.contrast_of_topics);
        let reaches = all.map(|of| format!("{of:.2}")).any(|of| *of >= *"0.70");
        let subject = subject(quiz, &persona.sheet, &found);
        let page = Report::new(&subject, Locale::En, None).numbers();
        let page = page.to_text(style(100));
        let none = page.contains("No reliability reaches 0.70");
        assert_eq!(none, !reaches, "{}: {page}", persona.name);
    }
    assert!(
        2 * better > people,
        "a difference of two activities is known better than the middle one of {better} in {people}"
    );
}

#[test]
fn a_page_is_read_in_ninety_seconds() {
    let (mut longest, mut too_long) = (0, Vec::new());
    each(|name, report, _| {
        let document = report.document();
        let html = seen(&document.to_html());
        let text = document.to_text(style(80));
        let more = words::report::of(report.locale).more_heading();
        let (first, _) = text.split_once(&format!("\n{more}\n")).expect("two parts");
        for page in [html.as_str(), first] {
            let words = n_words(page);
            longest = longest.max(words);
            if words > SEEN {
                too_long.push(format!("{name}: {words} words: {page}"));
            }
        }
    });
    assert!(too_long.is_empty(), "{}", too_long.join("\n"));
    // A page that says nothing would pass, too.
    assert!(longest > SEEN / 2, "{longest}");
}

pub(crate) fn cards(document: &Document) -> impl Iterator<Item = &Card> {
    document.blocks.iter().filter_map(|block| {
        let Block::Card(card) = block else {
            return None;
        };
        Some(card)
    })
}

#[test]
fn a_card_says_why_in_fourteen_words() {
    let mut told = 0;
    each(|name, report, state| {
        let sheet = report.one_sheet();
        let ideas = report
            .guesses
            .as_ref()
            .map_or(0, |guesses| guesses.expected.len());
        let all: Vec<_> = cards(&sheet).collect();
        assert!(all.len() <= 7 + ideas.min(2), "{name}");
        let shown = &all[..all.len() - ideas.min(2)];
        assert_eq!(shown.len(), report.shown().len(), "{name}");
        if state == State::Ok {
            for card in shown {
                told += 1;
                assert!(n_words(&card.why) <= WHY, "{name}: {}", card.why);
                assert!(card.sure.is_some() && !card.chips.is_empty(), "{name}");
            }
        }
    });
    assert!(told > 500, "{told}");
}

/// Every text that a page of the blocks says of likings.
fn said(blocks: &[Block]) -> Vec<String> {
    let lines = |block: &Block| {
        if let Block::Card(card) = block {
            let reasons = card.inside.iter().flat_map(|inside| &inside.reasons);
            let reasons = reasons.map(|line| line.text.clone());
            [card.why.clone()].into_iter().chain(reasons).collect()
        } else {
            Vec::new()
        }
    };
    blocks.iter().flat_map(lines).collect()
}

/// The words of the whole portrait's bars.
fn portrait(blocks: &[Block]) -> Vec<String> {
    let words = |block: &Block| {
        if let Block::More(_, inside) = block {
            portrait(inside)
        } else if let Block::Bars(all) = block {
            all.bars.iter().map(|bar| bar.words.clone()).collect()
        } else {
            Vec::new()
        }
    };
    blocks.iter().flat_map(words).collect()
}

#[test]
fn no_page_calls_a_trait_low_and_then_likes_it() {
    let (mut low, mut liked) = (0, 0);
    for quiz in &CATALOG.quizzes {
        let Instrument {
            scoring, people, ..
        } = Instrument::new(&CATALOG, quiz, 5);
        for number in 0..60 {
            let sheet = people.person(number).sheet;
            let recommendation = scoring.recommend(&sheet);
            let subject = subject(quiz, &sheet, &recommendation);
            let page = Report::new(&subject, Locale::En, None).document();
            let (said, bars) = (said(&page.blocks), portrait(&page.blocks));
            for (_, of) in CATALOG
                .traits
                .iter()
                .filter(|(_, of)| of.id.domain.is_liking())
            {
                let says = |verb: &str| {
                    let said = said.iter();
                    let [long, short] =
                        [&of.doing, &of.short].map(|name| format!("{verb} {}", name.en));
                    said.filter(|text| text.starts_with(&long) || text.starts_with(&short))
                        .count()
                };
                let (for_it, against) = (says("You like"), says("You are not much drawn to"));
                liked += for_it;
                if bars.contains(&of.low.en) {
                    low += 1;
                    assert_eq!(for_it, 0, "{}: {}: {said:#?}", quiz.id, of.id);
                }
                if bars.contains(&of.high.en) {
                    assert_eq!(against, 0, "{}: {}: {said:#?}", quiz.id, of.id);
                }
            }
        }
    }
    assert!(low > 100 && liked > 100, "{low} {liked}");
}

#[test]
fn what_no_answer_chooses_is_the_same_for_everybody() {
    let mut pages: Vec<(String, Vec<String>)> = Vec::new();
    each(|name, report, state| {
        if matches!(state, State::NothingAttractsYet | State::NothingMeasured) {
            let shown = report.shown();
            let ids = shown.iter().map(ToString::to_string).collect();
            pages.push((name.to_owned(), ids));
        }
    });
    let states = pages.iter().map(|(name, _)| name).collect::<BTreeSet<_>>();
    assert!(states.len() > 1, "{states:?}");
    assert!(
        pages.iter().all(|(_, shown)| *shown == pages[0].1),
        "{pages:#?}"
    );
    let profile = |id: &String| CATALOG.profile(id).expect("it is shown");
    let families: BTreeSet<_> = pages[0].1.iter().map(|id| &profile(id).family).collect();
    assert_eq!(families.len(), 7);
    let levels: BTreeSet<_> = pages[0]
        .1
        .iter()
        .map(|id| profile(id).qualification)
        .collect();
    assert!(levels.len() > 3, "{levels:?}");
}

#[test]
fn where_nothing_stands_out_there_are_leads_with_a_reason() {
    let mut flat = 0;
    each(|name, report, state| {
        if state == State::Flat {
            flat += 1;
            let page = report.one_sheet();
            let nothing = words::reason::of(report.locale).why(Why::Nothing);
            for card in cards(&page).take(report.shown().len()) {
                assert_ne!(card.why, nothing, "{name}");
                let sure = card.sure.map(|sure| sure.dots);
                assert_eq!(sure, Some("●○○"), "{name}");
            }
        }
    });
    assert!(flat > 3, "{flat}");
}

#[test]
fn a_lead_that_tiles_alone_carry_is_open() {
    let quiz = CATALOG.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&CATALOG, quiz);
    let (mut of_tiles, mut firm) = (0, 0);
    for persona in Persona::all(content::personas(), &CATALOG, quiz) {
        // Every other question is left out, so that some topics have no answer but a tile's.
        let mut sheet = persona.sheet.clone();
        let chosen = quiz.items.iter().filter(|item| !quiz.opens(item));
        for item in chosen.clone().skip(1).step_by(2) {
            sheet.withdraw(&item.id);
        }
        let recommendation = scoring.recommend(&sheet);
        let of_page = subject(quiz, &sheet, &recommendation);
        let report = Report::new(&of_page, Locale::Fr, None);
        let page = report.one_sheet();
        for (id, card) in report.shown().into_iter().zip(cards(&page)) {
            let mut matches = recommendation.matches.iter();
            let found = matches.find(|found| CATALOG.profiles[found.career].id == *id);
            let mut told: Vec<&Reason> = found.expect("it is ranked").reasons.iter().collect();
            told.retain(|reason| reason.side() == Side::For);
            told.sort_by(|a, b| b.value.total_cmp(&a.value));
            let is_asked = told.iter().take(2).any(|reason| {
                let About::Trait(of) = reason.fact.about() else {
                    return false;
                };
                let mut answered = chosen.clone().filter(|item| sheet.get(&item.id).is_some());
                answered.any(|item| item.measures(of))
            });
            let Some(sure) = card.sure else { continue };
            firm += usize::from(sure.dots != "●○○");
            if !is_asked {
                of_tiles += 1;
                assert_eq!(sure.dots, "●○○", "{}: {}", persona.name, card.title);
            }
        }
    }
    assert!(of_tiles > 3 && firm > 50, "{of_tiles} {firm}");
}
