//! What is told as a document, as a web page: careers, quizzes and explanations.

use boussole::locale::{Locale, Text};
use boussole::profile::{Profile, Regulation, What};
use boussole::report::card::Card;
use boussole::report::careers::{self, Subject, ledger::Ledger};
use boussole::report::document::{Bars, Block, Document, Figures, Head, Point, Spans, Sum};
use boussole::report::table::Table;
use boussole::report::{explain, quizzes};
use boussole::rules::State;
use serde_json::Value;

use super::fixture::World;
use super::html::{HOSTILE, hostile, markup, plain, read, thousandths};
use super::numbers::explained;

fn subject(world: &World, career: usize) -> Subject<'_> {
    let profile = &world.profiles[career];
    let families = world.families.iter();
    let mut families = families.filter(|family| family.id == profile.family);
    Subject {
        profile,
        family: families.next().expect("its family"),
        traits: &world.traits,
        profiles: &world.profiles,
    }
}

/// One document of each kind.
fn documents(world: &World, locale: Locale) -> Vec<Document> {
    let all: Vec<&Profile> = world.profiles.iter().collect();
    let [left, right] = [subject(world, 1), subject(world, 2)];
    let found = careers::Found {
        words: "data",
        careers: all.clone(),
        is_nearest: false,
    };
    vec![
        careers::sheet(&left, locale),
        careers::sheet(&right, locale),
        careers::compare([&left, &right], locale),
        careers::list(&world.families, &all, locale),
        careers::list(&world.families, &[], locale),
        careers::found(&found, locale),
        Ledger::new(&world.profiles, 2030).document(locale),
        quizzes::list(std::slice::from_ref(&world.quiz), locale),
        quizzes::show(&world.quiz, &world.traits, locale),
        explain::document(&explained(world, locale, "data-analyst")),
        explain::document(&explained(world, locale, "nurse")),
    ]
}

/// Every text of a document.
pub(super) fn texts(document: &Document) -> Vec<String> {
    let mut texts = match &document.head {
        Head::Title(title) | Head::Name(title) => vec![title.clone()],
        Head::Pair(name, sides) => {
            let sides = sides.iter();
            let sides = sides.flat_map(|side| [&side.title, &side.kind, &side.summary]);
            [name].into_iter().chain(sides).cloned().collect()
        }
    };
    collect(&document.blocks, &mut texts);
    texts
}

fn collect(blocks: &[Block], texts: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Gap | Block::Ruled | Block::TakeBack(_) => {}
            Block::Section(text)
            | Block::Opening(text)
            | Block::Heading(text)
            | Block::Paragraph(text)
            | Block::Summary(text)
            | Block::Inset(text)
            | Block::Remark(text)
            | Block::Warning(text)
            | Block::Address(text)
            | Block::Command(text) => texts.push(text.clone()),
            Block::Label(_, text, inside) => {
                texts.push(text.clone());
                collect(inside, texts);
            }
            Block::List(list) => collect_points(&list.points, texts),
            Block::Reasons(lines) => {
                for line in lines {
                    texts.push(line.text.clone());
                    texts.extend(line.quotes.iter().cloned());
                }
            }
            Block::Legend(text) | Block::Notes(text) | Block::ToAnnex(text) => {
                texts.push((*text).to_owned());
            }
            // The code itself has places where a line may break.
            Block::Code(code) => texts.extend([code.heading, code.help].map(str::to_owned)),
            Block::Blanks(names) => texts.extend(names.map(str::to_owned)),
            Block::Bars(scales) => collect_bars(scales, texts),
            Block::Spans(spans) => collect_spans(spans, texts),
            Block::Card(card) => collect_card(card, texts),
            Block::Steps(heading, points) => {
                texts.push((*heading).to_owned());
                collect_points(points, texts);
            }
            Block::Sum(sum) => collect_sum(sum, texts),
            Block::Sums(sums) => {
                texts.push(sums.title.clone());
                sums.ways.iter().for_each(|sum| collect_sum(sum, texts));
            }
            Block::More(title, inside) | Block::Annex(title, inside) => {
                texts.push((*title).to_owned());
                collect(inside, texts);
            }
            Block::Sheet(title, inside) => {
                texts.push(title.clone());
                collect(inside, texts);
            }
            Block::Table(table) => collect_table(table, texts),
            Block::Figures(figures) => collect_figures(figures, texts),
            Block::Columns(columns) => {
                for column in columns {
                    texts.push(column.title.clone());
                    texts.extend(column.lines.iter().cloned());
                }
            }
        }
    }
}

fn collect_card(card: &Card, texts: &mut Vec<String>) {
    texts.extend([&card.title, &card.why].map(Clone::clone));
    texts.extend(card.kept.map(str::to_owned));
    texts.extend(card.chips.iter().chain(&card.check).cloned());
    texts.extend(card.sure.map(|sure| sure.word.to_owned()));
    if let Some(inside) = &card.inside {
        collect(&[Block::Reasons(inside.reasons.clone())], texts);
        texts.extend(inside.notes.iter().cloned());
    }
}

fn collect_points(points: &[Point], texts: &mut Vec<String>) {
    for point in points {
        texts.push(point.text.clone());
        collect(&point.inside, texts);
    }
}

fn collect_spans(spans: &Spans, texts: &mut Vec<String>) {
    texts.push(spans.scale.to_owned());
    texts.extend(spans.rows.iter().map(|row| row.name.clone()));
    texts.extend(spans.ticks.iter().map(|(_, name)| name.clone()));
}

fn collect_bars(scales: &Bars, texts: &mut Vec<String>) {
    texts.extend(scales.ends.into_iter().flatten().map(str::to_owned));
    let bars = scales.bars.iter();
    for bar in bars {
        texts.extend([bar.name.clone(), bar.words.clone()]);
        texts.extend(bar.place.map(str::to_owned));
    }
}

fn collect_table(table: &Table, texts: &mut Vec<String>) {
    texts.push(table.name.clone());
    texts.extend(table.head.iter().map(ToString::to_string));
    texts.extend(table.rows.iter().flatten().cloned());
    texts.extend(table.more.clone());
}

fn collect_figures(figures: &Figures, texts: &mut Vec<String>) {
    texts.extend(figures.columns.map(str::to_owned));
    for row in &figures.rows {
        let verdict = row.verdict.map_or("", |(_, word)| word);
        texts.extend([row.label, &row.value, &row.target, verdict].map(str::to_owned));
    }
}

fn collect_sum(sum: &Sum, texts: &mut Vec<String>) {
    let (total, number) = &sum.total;
    texts.extend([sum.name, total, number].map(str::to_owned));
    let lines = sum.lines.iter();
    texts.extend(lines.flat_map(|(label, number)| [label, number]).cloned());
}

#[test]
fn a_career_a_comparison_and_an_explanation_are_read_in_order() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        let [left, right] = [subject(&world, 1), subject(&world, 2)];
        for (name, document) in [
            ("sheet", careers::sheet(&left, locale)),
            ("compare", careers::compare([&left, &right], locale)),
            (
                "explain",
                explain::document(&explained(&world, locale, "data-analyst")),
            ),
        ] {
            let page = document.to_html();
            let body = page.split_once("<body>").expect("a body").1;
            insta::assert_snapshot!(format!("{name}-{locale}-html"), body);
        }
    }
}

#[test]
fn a_page_says_all_that_the_document_holds() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        for document in documents(&world, locale) {
            let said = read(&document.to_html());
            for text in texts(&document) {
                assert!(said.contains(&plain(&text)), "{text}: {said}");
            }
        }
    }
}

#[test]
fn every_page_is_one_file_in_one_language_that_fetches_and_runs_nothing() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        for document in documents(&world, locale) {
            let page = document.to_html();
            assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{locale}\">")));
            assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"));
            let tags = markup(&page);
            for outside in ["script", "img", "link", "iframe", "src=", " on", "style="] {
                let mut tags = tags.lines();
                assert!(!tags.any(|tag| tag.starts_with(outside) || tag.contains(outside)));
            }
            assert!(!page.contains("url(") && !page.contains("@import"));
        }
    }
}

#[test]
fn headings_leave_out_no_level() {
    let world = World::new(State::Ok);
    for document in documents(&world, Locale::En) {
        let page = document.to_html();
        let levels: Vec<u32> = page
            .split("<h")
            .filter_map(|rest| rest.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert_eq!(levels[0], 1);
        let is_next = |pair: &[u32]| pair[1] <= pair[0] + 1;
        assert!(levels.windows(2).all(is_next), "{levels:?}");
    }
}

/// Puts a text wherever the sheets of careers and the quiz have one that the result does not show.
fn with_prose(mut world: World, text: &str) -> World {
    let both = || Text {
        fr: text.to_owned(),
        en: text.to_owned(),
    };
    for profile in &mut world.profiles {
        let sheet = &mut *profile.sheet;
        sheet.summary = both();
        for texts in [
            &mut sheet.missions,
            &mut sheet.takes,
            &mut sheet.hard,
            &mut sheet.sectors,
            &mut sheet.conditions,
            &mut sheet.studies.routes,
        ] {
            *texts = vec![both()];
        }
        sheet.to_try = Some(both());
        sheet.to_meet = Some(both());
        sheet.studies.regulated = Regulation::Partly(both());
        for source in &mut sheet.sources {
            source.title = both();
            text.clone_into(&mut source.date);
            source.url = Some(format!("https://example.org/{text}"));
            source.via = Some(format!("https://example.net/{text}"));
        }
        let salary = &mut sheet.salary;
        for claim in salary.entry.iter_mut().chain(&mut salary.experienced) {
            claim.what = What::Said(both());
            claim.caution = Some(both());
        }
    }
    world.quiz.title = both();
    world.quiz.intro = both();
    world.quiz.source = both();
    world
}

#[test]
fn a_hostile_definition_is_only_text() {
    for locale in Locale::ALL {
        let hostile = documents(&with_prose(hostile(), HOSTILE), locale);
        let harmless = documents(&with_prose(World::new(State::Ok), "a text"), locale);
        for (hostile, harmless) in hostile.iter().zip(&harmless) {
            let pages = [hostile, harmless].map(Document::to_html);
            assert!(!pages[0].contains('\u{202e}'));
            let without_address = |page: &str| -> Vec<String> {
                let tags = markup(page);
                let quotes = |tag: &str| format!("a with {} quotes", tag.matches('"').count());
                let address = |tag: &str| tag.starts_with("a href=").then(|| quotes(tag));
                let tags = tags.lines();
                tags.map(|tag| address(tag).unwrap_or_else(|| tag.to_owned()))
                    .collect()
            };
            let [hostile, harmless] = pages.map(|page| without_address(&page));
            assert_eq!(hostile, harmless);
        }
    }
}

#[test]
fn only_a_secure_address_is_a_link_and_each_is_read_as_text() {
    for (address, is_link) in [
        ("https://example.org/a?b=1&c=2", true),
        ("http://example.org/", false),
        ("javascript:alert(1)", false),
        ("HTTPS://example.org/", false),
    ] {
        let mut document = Document::titled(Locale::En, "A title");
        document.blocks.push(Block::Address(address.to_owned()));
        let page = document.to_html();
        assert_eq!(markup(&page).contains("a href="), is_link, "{address}");
        assert!(read(&page).contains(address), "{address}");
    }
}

fn sums(document: &Document) -> [&Sum; 2] {
    let blocks = document.blocks.iter();
    let sums = blocks.filter_map(|block| {
        let Block::Sum(sum) = block else { return None };
        Some(sum)
    });
    sums.collect::<Vec<_>>().try_into().expect("two sums")
}

#[test]
fn the_sums_of_an_explanation_are_those_of_its_json() {
    let world = World::new(State::Ok);
    for career in ["data-analyst", "nurse"] {
        let told = explained(&world, Locale::En, career);
        let document = explain::document(&told);
        let json: Value = serde_json::from_str(&explain::to_json(&told)).expect("it is JSON");
        let values = |list: &str| -> Vec<f64> {
            let list = json[list].as_array().expect("a list").iter();
            list.filter_map(|part| part["value"].as_f64()).collect()
        };
        let start = json["start"].as_f64().expect("a number");
        let of_rules = json["contributions"].as_array().expect("a list").iter();
        let of_rules = of_rules.filter(|part| part["source"] == "rule");
        let rules = of_rules.filter_map(|part| part["value"].as_f64());
        let by_answer = [start].into_iter().chain(values("answers")).chain(rules);
        let [answers, traits] = sums(&document);
        for (sum, parts) in [
            (answers, by_answer.collect()),
            (traits, values("contributions")),
        ] {
            let total: f64 = json["fit"].as_f64().expect("a number");
            assert!((parts.iter().sum::<f64>() - total).abs() < 1e-9);
            let mut rounded: Vec<i64> = parts.into_iter().map(in_thousandths).collect();
            let lines = sum.lines.iter();
            let mut shown: Vec<i64> = lines.map(|(_, number)| thousandths(number)).collect();
            rounded.retain(|part| *part != 0);
            shown.retain(|part| *part != 0);
            rounded.sort_unstable();
            shown.sort_unstable();
            assert_eq!(shown, rounded, "{}", sum.name);
            assert_eq!(thousandths(&sum.total.1), in_thousandths(total));
        }
    }
}

fn in_thousandths(value: f64) -> i64 {
    thousandths(&format!("{value:.3}").replace('-', "−"))
}
