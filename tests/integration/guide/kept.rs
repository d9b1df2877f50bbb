//! What an exported record is, and what is left of an erased one.

use std::fs;

use super::{Hour, Place, kept, text};

#[test]
fn what_is_exported_can_be_taken_up_again_byte_for_byte() {
    let place = Place::new();
    let code = kept(&place);
    let shown = place.told(&["sessions", "show", &code, "--format", "json"]);
    place.told(&["sessions", "export", &code, "--to", "one.html"]);
    place.told(&["sessions", "erase", &code, "--yes"]);
    assert_eq!(
        place.run(&["sessions", "show", &code]).status.code(),
        Some(4)
    );
    let mut hour = Hour::start(&place, "fr", "one.html");
    assert!(hour.prompt().is_some(), "whoever meets again is asked");
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
    place.told(&["sessions", "export", &code, "--to", "two.html"]);
    let [one, two] =
        ["one.html", "two.html"].map(|name| fs::read(place.path(name)).expect("it is there"));
    assert!(one == two, "byte for byte");
    assert_eq!(
        place.told(&["sessions", "show", &code, "--format", "json"]),
        shown
    );
    // One that is here is not taken twice, and one that was changed not at all.
    assert_eq!(
        place.run(&["guide", "--open", "one.html"]).status.code(),
        Some(4)
    );
    place.told(&["sessions", "erase", &code, "--yes"]);
    let changed = text(&one).replace("lire deux fiches", "lire trois fiches");
    fs::write(place.path("changed.html"), changed).expect("it is written");
    let output = place.run(&["guide", "--open", "changed.html"]);
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
}

#[test]
fn what_is_erased_is_nowhere_and_the_others_stay() {
    let place = Place::new();
    let (one, other) = (kept(&place), kept(&place));
    let before = place.told(&["sessions", "show", &other]);
    let all = || -> Vec<u8> {
        let files = fs::read_dir(place.folder.path()).expect("a folder");
        let paths = files.map(|file| file.expect("a file").path());
        let ours = paths.filter(|path| path.to_string_lossy().contains("records.db"));
        ours.flat_map(|path| fs::read(path).expect("it is read"))
            .collect()
    };
    let count = |needle: &str| {
        all()
            .windows(needle.len())
            .filter(|at| *at == needle.as_bytes())
            .count()
    };
    assert!(count(&one) > 0 && count("canary-label") > 0 && count("canary-reason") > 0);
    place.told(&["sessions", "erase", &one, "--yes"]);
    assert_eq!(count(&one), 0);
    // A copy that is made later holds nothing of it either.
    place.told(&["sessions", "backup", "--to", "records.db-later"]);
    assert_eq!(count(&one), 0);
    assert!(count(&other) > 1, "in the database and in the copy");
    fs::remove_file(place.path("records.db-later")).expect("it is there");
    assert_eq!(place.told(&["sessions", "show", &other]), before);
    place.told(&["sessions", "erase", &other, "--yes"]);
    place.told(&["sessions", "backup", "--to", "records.db-later"]);
    for canary in [&other, "canary-label", "canary-reason", "lire deux fiches"] {
        assert_eq!(count(canary), 0, "{canary}");
    }
}

#[test]
fn a_page_that_was_tampered_with_is_not_taken_up() {
    let place = Place::new();
    let code = kept(&place);
    place.told(&["sessions", "export", &code, "--to", "one.html"]);
    place.told(&["sessions", "erase", &code, "--yes"]);
    let page = text(&fs::read(place.path("one.html")).expect("it is there"));
    let until = page
        .split("\"until\":")
        .nth(1)
        .and_then(|rest| rest.split(['}', ',']).next());
    let until = until.expect("a day");
    let line = page
        .lines()
        .find(|line| line.starts_with("{\"said\""))
        .expect("a line");
    for changed in [
        page.replace(&format!("\"until\":{until}"), "\"until\":99999999"),
        page.replace(&format!("\"until\":{until}"), "\"until\":1"),
        page.replacen(&format!("{line}\n"), "", 1),
        page.replacen(line, &format!("{line}\n{line}"), 1),
        "x".repeat(5 << 20),
    ] {
        fs::write(place.path("changed.html"), changed).expect("it is written");
        let output = place.run(&["guide", "--open", "changed.html"]);
        assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    }
    assert!(place.told(&["sessions", "list"]).contains("Aucun"));
    // Whoever cannot be asked has to agree beforehand.
    let code = kept(&place);
    assert_eq!(
        place.run(&["sessions", "erase", &code]).status.code(),
        Some(2)
    );
    place.told(&["sessions", "show", &code]);
}
