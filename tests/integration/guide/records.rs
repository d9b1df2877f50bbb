//! The records of hours: listed, put off, due, unknown, unusable.

use std::fs;
use std::path::Path;
use std::process::Output;

use boussole::guide::Code;
use boussole::store::{Listed, Record, Records, SeatId, Start};

use super::{Hour, Place, kept, text};

fn unreadable_code() -> String {
    Code::of_chance(7).to_string()
}

/// A record that no program can read, and that is erased on a day.
fn unreadable(place: &Place, until: i64, listed: Option<Listed>) {
    let records = Records::open(&place.path("records.db")).expect("it opens");
    let record = Record {
        code: unreadable_code(),
        seat: SeatId::of(&[7; 32]),
        label: Some("canary-label".to_owned()),
        until,
        prolonged: false,
    };
    let start = Start {
        header: "{}".to_owned(),
        answered: None,
        touched: 19_000,
    };
    let lines = vec!["{}".to_owned()];
    records
        .begin(&record, start, lines.clone())
        .expect("it is kept");
    if let Some(listed) = listed {
        records
            .append(&record.seat, 0, lines, listed)
            .expect("it is kept");
    }
    records.close();
}

#[test]
fn a_record_whose_day_has_come_is_erased_and_told_once() {
    let place = Place::new();
    unreadable(&place, 20_000, None);
    let first = place.run(&["sessions", "list"]);
    let told = "1 entretien arrivé à sa date a été effacé aujourd'hui.";
    assert!(
        text(&first.stderr).contains(told),
        "{}",
        text(&first.stderr)
    );
    assert!(!text(&first.stdout).contains(&unreadable_code()));
    let second = place.run(&["sessions", "list"]);
    assert_eq!(text(&second.stderr), "");
    let bytes = fs::read(place.path("records.db")).expect("it is read");
    for canary in [unreadable_code().as_str(), "canary-label"] {
        assert!(
            !bytes
                .windows(canary.len())
                .any(|at| at == canary.as_bytes()),
            "{canary}"
        );
    }
}

/// What the list says, for programs.
fn listed(place: &Place) -> serde_json::Value {
    let listed = place.told(&["sessions", "list", "--format", "json"]);
    serde_json::from_str(&listed).expect("JSON")
}

#[test]
fn a_list_reads_no_lines_but_of_records_that_were_never_listed() {
    let place = Place::new();
    let code = kept(&place);
    let of_lines = listed(&place)[0].clone();
    assert_eq!(of_lines["step"], "closed");
    assert_eq!(of_lines["again"], "2127-06-09");
    // The same record as it stood before lists were written.
    let records = Records::open(&place.path("records.db")).expect("it opens");
    let (record, kept) = records
        .find(&code)
        .expect("it is read")
        .expect("it is there");
    let lines = kept.lines.into_iter().map(|(_, line)| line).collect();
    records.erase(&record.seat, 20_000).expect("it goes");
    let seat = SeatId::of(&[8; 32]);
    records
        .begin(&Record { seat, ..record }, kept.start, lines)
        .expect("it is kept");
    records.close();
    assert_eq!(listed(&place)[0], of_lines, "it is read whole");
    // Lines that nobody can read are not looked at where the list knows.
    let known = Listed {
        began: Some("2026-09-15".to_owned()),
        step: "plan".to_owned(),
        again: None,
    };
    unreadable(&place, 99_999, Some(known));
    assert_eq!(listed(&place)[0]["step"], "plan");
    assert_eq!(listed(&place)[0]["day"], "2026-09-15");
}

#[test]
fn unknown_codes_look_alike_and_tell_what_to_do() {
    let place = Place::new();
    let code = kept(&place);
    place.told(&["sessions", "erase", &code, "--yes"]);
    let erased = place.run(&["sessions", "show", &code]);
    let never = place.run(&["sessions", "show", "AAAA-AAAA"]);
    for output in [&erased, &never] {
        assert_eq!(output.status.code(), Some(4));
    }
    let plain = |output: &Output, code: &str| text(&output.stderr).replace(code, "");
    assert_eq!(plain(&erased, &code), plain(&never, "AAAA-AAAA"));
    for (given, exit) in [("nothing.json", 4), ("7KQM", 4), ("", 4)] {
        let output = place.run(&["guide", "--open", given]);
        assert_eq!(output.status.code(), Some(exit), "{given}");
        assert!(
            text(&output.stderr).contains("7KQM-2F4E"),
            "{}",
            text(&output.stderr)
        );
    }
}

#[test]
fn a_database_that_cannot_be_used_is_left_as_it_is() {
    let place = Place::new();
    let path = place.path("records.db");
    fs::write(&path, "not ours at all").expect("it is written");
    let output = place.run(&["sessions", "list"]);
    assert_eq!(output.status.code(), Some(5));
    assert_eq!(fs::read(&path).expect("it is there"), b"not ours at all");
    fs::remove_file(&path).expect("it goes");
    let code = kept(&place);
    let mut hour = Hour::start(&place, "fr", &code);
    assert!(hour.prompt().is_some());
    let second = place.run(&["sessions", "list"]);
    assert_eq!(second.status.code(), Some(5), "{}", text(&second.stderr));
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
}

#[test]
fn the_day_is_put_off_once_and_by_a_year_at_most() {
    let place = Place::new();
    let code = kept(&place);
    let keep = |until: &str| place.run(&["sessions", "keep", &code, "--until", until]);
    for until in ["2020-01-01", "2999-01-01"] {
        assert_eq!(keep(until).status.code(), Some(2), "{until}");
    }
    let soon = {
        let listed = place.told(&["sessions", "list", "--format", "json"]);
        let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
        listed[0]["day"].as_str().expect("a day").to_owned()
    };
    let next_year = format!(
        "{}{}",
        soon[..4].parse::<u16>().expect("a year") + 1,
        &soon[4..]
    );
    let next_year = next_year.replace("-02-29", "-02-28");
    let output = keep(&next_year);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(keep(&next_year).status.code(), Some(2), "once is enough");
}

#[test]
fn records_hold_no_more_than_they_say() {
    let tables = ["2_records.sql", "4_list.sql"].map(|name| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store");
        fs::read_to_string(folder.join(name)).expect("the tables")
    });
    let sql = tables.concat();
    let columns = sql
        .lines()
        .filter(|line| line.starts_with("    ") && !line.contains("--"));
    let columns: Vec<&str> = columns
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let records = ["seat", "code", "until", "prolonged", "seat", "label"];
    assert_eq!(
        columns,
        [&records[..], &["seat", "began", "step", "again"]].concat()
    );
}
