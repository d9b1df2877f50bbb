//! The result page of the personas: read in ninety seconds, and whole on one sheet.

use std::sync::LazyLock;

use boussole::answers::Guess;
use boussole::audit::Persona;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::report::card::Card;
use boussole::report::document::{Block, Document};
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::{Report, Subject};
use boussole::rules::{METHOD, State};
use boussole::words;
use boussole::words::reason::{WHY, n_words};

use crate::fixture;

/// The most words that are seen before anything is opened: ninety seconds.
const SEEN: usize = 350;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
});

/// Shows each persona's page to `see`, alone and with two ideas of their own.
fn each(mut see: impl FnMut(&str, &Report<'_>, State)) {
    let quiz = CATALOG.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&CATALOG, quiz);
    let idea = |at: usize| Guess::Career(CATALOG.profiles[at].id.clone());
    for persona in Persona::all(content::personas(), &CATALOG, quiz) {
        let recommendation = scoring.recommend(&persona.sheet);
        let mut with_ideas = persona.sheet.clone();
        with_ideas.guesses = vec![idea(3), idea(70)];
        for sheet in [&persona.sheet, &with_ideas] {
            let subject = Subject {
                traits: &CATALOG.traits,
                quiz,
                families: &CATALOG.families,
                profiles: &CATALOG.profiles,
                sheet,
                recommendation: &recommendation,
                method: METHOD,
                catalog_hash: &CATALOG.hash,
                notes: &[],
            };
            for locale in Locale::ALL {
                let report = Report::new(&subject, locale, None);
                see(&persona.name, &report, recommendation.state);
            }
        }
    }
}

/// What is seen of a page before anything is opened.
fn seen(html: &str) -> String {
    let body = html.split_once("<body>").expect("a body").1;
    let (mut seen, mut depth) = (String::new(), 0_usize);
    for part in body.split('<').skip(1) {
        let (tag, text) = part.split_once('>').expect("a closed tag");
        match tag.split(' ').next() {
            Some("details") => depth += 1,
            Some("/details") => depth -= 1,
            _ => {}
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
fn a_page_is_read_in_ninety_seconds() {
    let mut longest = 0;
    each(|name, report, _| {
        let document = report.document();
        let html = seen(&document.to_html());
        let text = document.to_text(style(80));
        let more = words::report::of(report.locale).more_heading();
        let (first, _) = text.split_once(&format!("\n{more}\n")).expect("two parts");
        for page in [html.as_str(), first] {
            let words = page.split_whitespace().count();
            longest = longest.max(words);
            assert!(words <= SEEN, "{name}: {words} words: {page}");
        }
    });
    // A page that says nothing would pass, too.
    assert!(longest > SEEN / 2, "{longest}");
}

fn cards(document: &Document) -> impl Iterator<Item = &Card> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Card(card) => Some(card),
        _ => None,
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
