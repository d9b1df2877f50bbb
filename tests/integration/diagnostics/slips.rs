//! Slips of the pen in the files that are part of the program: found where they were made.
//!
//! Each token may be deleted, doubled, swapped with the next, or become something else. The file
//! must then be refused at most three lines from there, or be as good as before.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its files has failed"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::time::Instant;

use boussole::catalog::Severity;
use boussole::content;
use rand::rngs::ChaCha8Rng;
use rand::{Rng as _, SeedableRng as _};

/// How many slips are tried.
const SLIPS: usize = 160;

/// How many lines off a report may be.
const NEAR: usize = 3;

/// The share of refusals that must be near.
const TARGET: f64 = 0.95;

/// The tokens of a text: words and numbers, texts, signs; comments and blanks are none.
fn tokens(text: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let rest = &text[at..];
        let is_of_word = |c: char| c.is_alphanumeric() || "_.-+".contains(c);
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if first == '"' {
            let end = rest[1..].find('"').map_or(rest.len(), |end| end + 2);
            tokens.push(at..at + end);
            end
        } else if is_of_word(first) {
            let end = rest.find(|c| !is_of_word(c)).unwrap_or(rest.len());
            tokens.push(at..at + end);
            end
        } else if first.is_whitespace() {
            first.len_utf8()
        } else {
            tokens.push(at..at + first.len_utf8());
            first.len_utf8()
        };
        at += length;
    }
    tokens
}

/// Makes one slip: the text, the line of it, and a word for it.
fn slip(text: &str, draw: &mut impl FnMut(usize) -> usize) -> (String, usize, &'static str) {
    let tokens = tokens(text);
    let at = draw(tokens.len() - 1);
    let (this, next) = (tokens[at].clone(), tokens[at + 1].clone());
    let mut changed = text.to_owned();
    let name = match draw(4) {
        0 => {
            changed.replace_range(this.clone(), "");
            "delete"
        }
        1 => {
            changed.insert_str(this.end, &format!(" {}", &text[this.clone()]));
            "double"
        }
        2 => {
            changed.replace_range(next.clone(), &text[this.clone()]);
            changed.replace_range(this.clone(), &text[next]);
            "swap"
        }
        _ => {
            let other = ["7", "\"text\"", "Word", "[]", "(1, 2)", "true"][draw(6)];
            changed.replace_range(this.clone(), other);
            "another type"
        }
    };
    let line = 1 + text[..this.start].matches('\n').count();
    (changed, line, name)
}

fn built_in_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut folders = ["quizzes", "profiles"]
        .map(|name| Path::new(env!("CARGO_MANIFEST_DIR")).join(name))
        .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "ron") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

#[test]
fn a_slip_is_found_where_it_was_made() {
    let start = Instant::now();
    let files = built_in_files();
    let mut generator = ChaCha8Rng::seed_from_u64(2026);
    let mut draw = |below: usize| (generator.next_u64() % below as u64) as usize;
    let folder = tempfile::tempdir().unwrap();
    let (mut n_accepted, mut n_near) = (0, 0);
    let mut far = Vec::new();
    let mut n_files = BTreeMap::new();
    for n in 0..SLIPS {
        // Every kind of file has its turn; most files are careers.
        let path = &files[(n * 37) % files.len()];
        *n_files.entry(path).or_insert(0) += 1;
        let text = fs::read_to_string(path).unwrap();
        let (changed, line, name) = slip(&text, &mut draw);
        let family = path.parent().unwrap().file_name().unwrap();
        let copy = folder.path().join(family).join(path.file_name().unwrap());
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::write(&copy, &changed).unwrap();
        let loaded = content::built_in().load_paths(std::slice::from_ref(&copy));
        let lines: Vec<usize> = loaded
            .diagnostics
            .iter()
            .filter(|d| d.problem.severity() == Severity::Error && d.at.file == 0)
            .map(|d| loaded.files[0].position(d.at.start).line)
            .collect();
        fs::remove_file(&copy).unwrap();
        if !loaded.has_errors() {
            n_accepted += 1;
        } else if lines.iter().any(|found| found.abs_diff(line) <= NEAR) {
            n_near += 1;
        } else {
            let codes = loaded.diagnostics.iter().map(|d| d.problem.code().as_str());
            let codes: Vec<&str> = codes.take(3).collect();
            let written = changed.lines().nth(line - 1).unwrap_or_default();
            far.push(format!(
                "{name} at {path:?}:{line} `{written:.60}`, found at {lines:?}: {codes:?}"
            ));
        }
    }
    let n_refused = n_near + far.len();
    let rate = f64::from(n_near as u32) / f64::from(n_refused as u32);
    println!(
        "{SLIPS} slips in {} files: {n_accepted} accepted, {n_refused} refused, {:.1} % of them \
         within {NEAR} lines, in {:.1} s",
        n_files.len(),
        100.0 * rate,
        start.elapsed().as_secs_f64()
    );
    assert!(rate >= TARGET, "{rate}: {far:#?}");
    assert!(n_refused > SLIPS / 2, "{n_refused} refused");
}
