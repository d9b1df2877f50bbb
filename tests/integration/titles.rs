//! What people type for a job, and the careers that it leads to.

use std::fmt;

use boussole::answers::Guess;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::search::{Found, expectable, offered, search};

/// So many of the 300 lead right, at least; 299 do with 211 sheets.
const FLOOR: usize = 295;

/// The same of the 50 kept aside, for which nothing was mended; 40 do.
const FLOOR_ASIDE: usize = 38;

/// A near career is one of so many.
const NEAR: usize = 3;

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

/// What somebody types, and what a counselor would accept.
struct Typed {
    words: &'static str,
    /// Whether a near career is right, too.
    is_near_right: bool,
    careers: Vec<&'static str>,
}

fn typed(text: &'static str) -> Vec<Typed> {
    let lines = text.lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let cells: Vec<&str> = line.split('\t').collect();
            let [_, words, sign, careers] = cells[..] else {
                panic!("four cells: {line}");
            };
            assert!(["=", "~"].contains(&sign), "{line}");
            Typed {
                words,
                is_near_right: sign == "~",
                careers: careers.split(' ').collect(),
            }
        })
        .collect()
}

/// What became of a list.
#[derive(Default)]
struct Outcome {
    n_right: usize,
    /// What nothing can be said of yet, since none of its careers has a sheet.
    waiting: Vec<&'static str>,
    wrong: Vec<String>,
}

impl Outcome {
    fn of(all: &[Typed]) -> Self {
        let catalog = built_in();
        let mut outcome = Self::default();
        for Typed {
            words,
            is_near_right,
            careers,
        } in all
        {
            if !careers.iter().any(|id| catalog.profile(id).is_some()) {
                outcome.waiting.push(*words);
                continue;
            }
            let found = search(&catalog.profiles, &catalog.titles, words);
            let ids = found.careers().iter();
            let ids = ids.map(|at| catalog.profiles[*at].id.as_str());
            let first: Vec<&str> = ids.take(if *is_near_right { NEAR } else { 1 }).collect();
            let is_there = first.iter().any(|id| careers.contains(id));
            // That there is no sheet is wrong where there is one.
            let is_told = *is_near_right || matches!(found, Found::Careers(_));
            if is_there && is_told {
                outcome.n_right += 1;
            } else {
                let wrong = format!("{words}: {first:?} instead of {careers:?}");
                outcome.wrong.push(wrong);
            }
        }
        outcome
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            n_right,
            waiting,
            wrong,
        } = self;
        let (n_waiting, n_wrong) = (waiting.len(), wrong.len());
        writeln!(
            f,
            "{n_right} of {} lead right,",
            n_right + n_waiting + n_wrong
        )?;
        writeln!(f, "{n_waiting} wait for a sheet: {},", waiting.join(", "))?;
        write!(f, "{n_wrong} lead elsewhere:\n  {}", wrong.join("\n  "))
    }
}

#[test]
fn what_people_type_leads_to_what_a_counselor_would_accept() {
    let all = typed(include_str!("../titles/typed.tsv"));
    assert_eq!(all.len(), 300);
    let outcome = Outcome::of(&all);
    println!("{outcome}");
    assert!(outcome.n_right >= FLOOR, "{outcome}");
}

#[test]
fn what_nothing_was_mended_for_leads_right_too() {
    let all = typed(include_str!("../titles/aside.tsv"));
    assert_eq!(all.len(), 50);
    let outcome = Outcome::of(&all);
    println!("{outcome}");
    assert!(outcome.n_right >= FLOOR_ASIDE, "{outcome}");
}

#[test]
fn what_was_typed_can_be_kept_last_wherever_sheets_are_offered() {
    let catalog = built_in();
    for (words, first, later) in [
        ("prof", "secondary-teacher", Some("athlete-coach")),
        ("illustratrice", "visual-artist", Some("video-editor")),
        ("formatrice pour adultes", "digital-skills-trainer", None),
        ("infirmier", "nurse", None),
        ("bassiste", "musician", None),
    ] {
        let found = offered(expectable(&catalog, words, Locale::Fr), words, 7);
        let ids = found.iter().map(|(guess, _)| match guess {
            Guess::Career(id) => id.to_string(),
            Guess::Family(id) => id.to_string(),
            Guess::Typed(words) => format!("“{words}”"),
        });
        let ids: Vec<String> = ids.collect();
        assert_eq!(ids[0], first, "{words}: {ids:?}");
        assert_eq!(ids.last(), Some(&format!("“{words}”")), "{words}");
        let typed = ids.iter().filter(|id| id.starts_with('“')).count();
        assert_eq!(typed, 1, "{words}: {ids:?}");
        if let Some(later) = later {
            assert!(
                ids.iter().skip(1).any(|id| id == later),
                "{words}: {later} behind: {ids:?}"
            );
        }
    }
    for nothing in ["", "xqzw"] {
        let found = expectable(&catalog, nothing, Locale::Fr);
        assert_eq!(offered(found, nothing, 7), [], "{nothing}");
    }
}
