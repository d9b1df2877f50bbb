//! What is left of an hour that was cut off.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use boussole::entry::Header;
use boussole::guide::{self, Line};
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::store::Records;

use super::{Hour, INES, Place, code, page, text};
use crate::instrument::built_in;

#[test]
fn whoever_is_cut_off_goes_on_at_the_same_question() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    for _ in 0..2 {
        let prompt = hour.prompt().expect("it asks");
        hour.say(&INES.answer(&prompt));
    }
    let mut offered = hour.prompt().expect("it asks");
    let begun = "Gardé sous le code ";
    let line = hour
        .read
        .lines()
        .find(|line| line.starts_with(begun))
        .expect("it is kept");
    let code = line[begun.len()..].trim_end_matches('.').to_owned();
    hour.child.kill().expect("it runs");
    hour.child.wait().expect("it ends");
    // As a power cut would, after every fourth question until the end.
    for _ in 0..20 {
        let mut hour = Hour::start(&place, "fr", &code);
        let mut prompt = hour.prompt().expect("it asks");
        assert_eq!(prompt, offered, "what was asked is asked again");
        for _ in 0..4 {
            hour.say(&INES.answer(&prompt));
            let Some(next) = hour.prompt() else {
                assert_eq!(hour.end().1, Some(0));
                let shown = place.told(&["sessions", "show", &code]);
                let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
                for words in ["lire deux fiches", "canary-reason", "ma tante"] {
                    assert!(shown.contains(words), "{words} in {shown}");
                }
                return;
            };
            prompt = next;
        }
        offered = prompt;
        hour.child.kill().expect("it runs");
        hour.child.wait().expect("it ends");
    }
    panic!("the hour does not end");
}

/// What waits in a database: which question is asked.
fn offered(database: &Path, instrument: &Arc<Instrument>) -> String {
    let records = Records::open(database).expect("it opens");
    let (record, _) = records.all().expect("it is read").remove(0);
    let (_, kept) = records
        .find(&record.code)
        .expect("it is read")
        .expect("it is there");
    let quiz = instrument.quiz();
    let header = Header::read(kept.start.header.as_bytes(), quiz).expect("a header");
    let lines = kept.lines.iter();
    let lines: Vec<Line> = lines
        .map(|(_, line)| Line::read(line, quiz).expect("a whole line"))
        .collect();
    let hour = guide::Hour::resumed(Arc::clone(instrument), header, &lines, Locale::Fr);
    let ask = hour.asked().expect("it is not over");
    format!("{} {}", ask.step.as_str(), ask.name)
}

#[test]
fn at_every_question_all_that_was_said_before_is_in_the_files() {
    let instrument = built_in();
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    let mut copies: Vec<(String, PathBuf)> = Vec::new();
    while let Some(prompt) = hour.prompt() {
        // What `kill -9` would leave just now, since nothing is written while a question waits.
        if place.path("records.db").exists() {
            let copy = place.path(&format!("{}.db", copies.len()));
            for end in ["", "-wal"] {
                let from = place.path(&format!("records.db{end}"));
                let to = format!("{}{end}", copy.display());
                fs::copy(from, to).expect("it is there");
            }
            copies.push((prompt.clone(), copy));
        }
        hour.say(&INES.answer(&prompt));
    }
    assert_eq!(hour.end().1, Some(0));
    assert!(copies.len() > 25, "{copies:?}");
    for (prompt, copy) in copies {
        assert_eq!(offered(&copy, &instrument), prompt);
    }
}

#[test]
fn what_an_hour_says_to_be_kept_again_behind_a_full_disk_is_kept() {
    let place = Place::new();
    // A file may have so many half kilobytes: the log of the database fills them again and again.
    let command = place.command("fr", &["guide", "--open", "sheet.json"]);
    let mut limited = Command::new("sh");
    limited
        .args(["-c", "ulimit -f 400; exec \"$0\" \"$@\""])
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(place.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut hour = Hour::of(limited);
    hour.go_on(&INES);
    let code = code(&hour.read);
    drop(hour.says);
    let output = hour.child.wait_with_output().expect("it ends");
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{told}");
    let times = |words: &str| told.matches(words).count();
    assert!(times("n'est pas encore gardé") > 0, "{told}");
    assert_eq!(
        times("n'est pas encore gardé"),
        times("Tout est de nouveau gardé"),
        "{told}"
    );
    // The sheet is printed, and every line is there.
    assert!(page(&place).contains("lire deux fiches"));
    let shown = place.told(&["sessions", "show", &code]);
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "canary-reason",
        "ma tante",
        "lire deux fiches",
        "On se revoit quand",
    ] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
}
