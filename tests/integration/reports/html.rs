//! The report as a web page.

use boussole::catalog::lint::FORBIDDEN;
use boussole::locale::{Locale, Text};
use boussole::quiz::{Favourites, Response};
use boussole::report::document::{Block, Document, Sum};
use boussole::report::{Note, Report};
use boussole::rules::State;

use super::STATES;
use super::documents::texts;
use super::fixture::World;

fn report(world: &World, locale: Locale) -> Report<'_> {
    Report::new(&world.subject(), locale, None)
}

/// What a reader sees or hears of some markup, in order: no tags, no styles, plain spaces.
pub(super) fn read(page: &str) -> String {
    let body = page.split_once("<body>").map_or(page, |(_, body)| body);
    let mut said = String::new();
    for part in body.split('<').skip(1) {
        let (_, text) = part.split_once('>').expect("a closed tag");
        said.push(' ');
        said.push_str(text);
    }
    for (escape, sign) in [
        ("&#39;", "'"),
        ("&#34;", "\""),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#38;", "&"),
    ] {
        said = said.replace(escape, sign);
    }
    plain(&said)
}

pub(super) fn plain(text: &str) -> String {
    let spaced = text.replace('\u{a0}', " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The student's part and the numbers.
fn parts(page: &str) -> (String, String) {
    let (student, numbers) = page
        .split_once("<details class=\"annex\"")
        .expect("both parts");
    (read(student), read(&format!("<body><details{numbers}")))
}

/// What the student reads, and the blocks of the numbers.
fn halves(report: &Report<'_>) -> (Document, Vec<Block>) {
    let mut document = report.document();
    let Some(Block::Annex(_, numbers)) = document.blocks.pop() else {
        panic!("the numbers come last")
    };
    (document, numbers)
}

#[test]
fn it_is_read_in_order() {
    let world = World::new(State::Ok);
    for locale in Locale::ALL {
        let page = report(&world, locale).document().to_html();
        let body = page.split_once("<body>").expect("a body").1;
        insta::assert_snapshot!(format!("html-{locale}"), body);
    }
}

#[test]
fn it_says_what_the_page_says_in_every_state() {
    for state in STATES {
        let mut world = World::new(state);
        world.notes = vec![Note {
            code: "another-edition",
            text: "Answered in edition 2025-01.".to_owned(),
        }];
        for locale in Locale::ALL {
            let report = report(&world, locale);
            let page = report.document().to_html();
            let (student, _) = parts(&page);
            for sentence in texts(&halves(&report).0) {
                assert!(student.contains(&plain(&sentence)), "{sentence}: {student}");
            }
            let said = read(&page);
            for sentence in texts(&report.document()) {
                assert!(said.contains(&plain(&sentence)), "{sentence}: {said}");
            }
        }
    }
}

#[test]
fn the_student_sees_no_percentage_and_no_number_of_fit() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let (student, _) = parts(&report(&world, locale).document().to_html());
            assert!(!student.contains('%'), "{student}");
            let student = student.replace('\u{a0}', " ");
            // The years of study are digits, too.
            let student = student
                .replace("3 ans après le bac", "")
                .replace("3 years after the bac", "");
            let digits: String = student.chars().filter(char::is_ascii_digit).collect();
            // How many questions are answered; the steps are numbered by the list.
            let told = if state == State::NothingMeasured {
                "0"
            } else {
                "4"
            };
            assert_eq!(digits, told, "{student}");
        }
    }
}

#[test]
fn no_word_judges_or_promises() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let said = read(&report(&world, locale).document().to_html()).to_lowercase();
            for word in FORBIDDEN {
                assert!(!said.contains(word), "“{word}” is said");
            }
        }
    }
}

#[test]
fn it_is_one_file_in_one_language_that_fetches_and_runs_nothing() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let page = report(&world, locale).document().to_html();
            assert!(page.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{locale}\">")));
            assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"));
            for outside in [
                "<script", "<img", "<link", "<iframe", "url(", "@import", "src=", "://",
            ] {
                assert!(!page.contains(outside), "{outside}: {page}");
            }
            let tags = markup(&page);
            assert!(!tags.contains(" on") && !tags.contains("style="), "{tags}");
        }
    }
}

/// The tags alone.
pub(super) fn markup(page: &str) -> String {
    let tags = page.split('<').skip(1);
    tags.filter_map(|part| Some(part.split_once('>')?.0))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn headings_leave_out_no_level() {
    for state in STATES {
        let world = World::new(state);
        let page = report(&world, Locale::Fr).document().to_html();
        let levels: Vec<u32> = page
            .split("<h")
            .filter_map(|rest| rest.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert_eq!(levels[0], 1);
        assert!(
            levels.windows(2).all(|pair| pair[1] <= pair[0] + 1),
            "{levels:?}"
        );
    }
}

#[test]
fn only_the_best_are_on_it_with_a_top() {
    let world = World::new(State::Ok);
    let one = Report::new(&world.subject(), Locale::En, Some(1));
    let page = read(&one.document().to_html());
    assert!(
        page.contains("Data analyst") && !page.contains("Care assistant"),
        "{page}"
    );
}

/// A signed number of three decimals, as thousandths.
pub(super) fn thousandths(number: &str) -> i64 {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let value: i64 = digits.parse().expect("a number");
    if number.starts_with('−') {
        -value
    } else {
        value
    }
}

/// What a block adds up in two ways, if it is such a block.
fn ways(block: &Block) -> Option<&[Sum; 2]> {
    let Block::Sums(sums) = block else {
        return None;
    };
    Some(&sums.ways)
}

#[test]
fn the_sums_add_up() {
    let world = World::new(State::Ok);
    let report = report(&world, Locale::En);
    let (student, numbers) = halves(&report);
    let ways: Vec<_> = numbers.iter().filter_map(ways).collect();
    let is_card = |block: &&Block| matches!(block, Block::Card(_));
    assert_eq!(ways.len(), student.blocks.iter().filter(is_card).count());
    for sum in ways.into_iter().flatten() {
        let lines: i64 = sum
            .lines
            .iter()
            .map(|(_, number)| thousandths(number))
            .sum();
        let off = (lines - thousandths(&sum.total.1)).abs();
        // Each line is rounded to half a thousandth.
        assert!(
            2 * off <= i64::try_from(sum.lines.len() + 1).expect("few"),
            "{sum:?}"
        );
    }
}

#[test]
fn no_number_ranks_careers_where_there_is_no_list() {
    for state in [
        State::Flat,
        State::NothingAttractsYet,
        State::NothingMeasured,
    ] {
        let world = World::new(state);
        for locale in Locale::ALL {
            let report = report(&world, locale);
            let (_, numbers) = halves(&report);
            assert!(numbers.iter().all(|block| ways(block).is_none()));
            let (_, numbers) = parts(&report.document().to_html());
            assert!(!numbers.contains('%'), "{numbers}");
        }
    }
}

pub(super) const HOSTILE: &str =
    "</title></style><script>alert(\"1\")</script><img src='x' onerror=\"y\">&amp;\u{202e}";

/// The world with a hostile text wherever a definition or a sheet has one.
pub(super) fn hostile() -> World {
    let text = || Text {
        fr: HOSTILE.to_owned(),
        en: HOSTILE.to_owned(),
    };
    let mut world = World::new(State::Ok);
    for family in &mut world.families {
        family.title = text();
    }
    for profile in &mut world.profiles {
        let titles = &mut profile.titles;
        for title in [&mut titles.fr_m, &mut titles.fr_f, &mut titles.en] {
            HOSTILE.clone_into(title);
        }
        profile.sheet.to_try = Some(text());
        let interests = profile.interests.iter_mut();
        let interests = interests.map(|interest| &mut interest.because);
        let rules = profile.rules.iter_mut().map(|rule| &mut rule.because);
        interests.chain(rules).for_each(|because| *because = text());
    }
    for item in &mut world.quiz.items {
        // No two prompts are alike, or the second would not be quoted again.
        let prompt = format!("{} {HOSTILE}", item.id);
        item.prompt = Text {
            fr: prompt.clone(),
            en: prompt,
        };
        match &mut item.response {
            Response::Rating { anchors, .. } => {
                for anchor in anchors {
                    anchor.label = text();
                }
            }
            Response::Pair(options)
            | Response::Choice(options)
            | Response::Multi(options)
            | Response::Ranking(options)
            | Response::Favourites(Favourites { options, .. }) => {
                for option in options {
                    option.label = text();
                }
            }
        }
    }
    HOSTILE.clone_into(&mut world.quiz.edition);
    world.notes = vec![Note {
        code: "another-edition",
        text: HOSTILE.to_owned(),
    }];
    world
}

#[test]
fn a_hostile_definition_is_only_text() {
    let mut world = World::new(State::Ok);
    world.notes = hostile().notes;
    "a note".clone_into(&mut world.notes[0].text);
    let to_try = world
        .profiles
        .iter()
        .find_map(|profile| profile.sheet.to_try.clone());
    for profile in &mut world.profiles {
        profile.sheet.to_try.clone_from(&to_try);
    }
    for locale in Locale::ALL {
        let page = report(&hostile(), locale).document().to_html();
        assert!(!page.contains('\u{202e}') && page.contains("\\u{202e}"));
        assert_eq!(
            markup(&page),
            markup(&report(&world, locale).document().to_html())
        );
    }
}
