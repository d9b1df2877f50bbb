//! The guided hour from a pipe, as a script or a screen reader meets it, and the records that it leaves.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

use boussole::store::{Record, Records, SeatId, Start};

/// A folder for a database, with a sheet of answers beside it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let sheet = include_str!("../cases/sheets/sample.json");
        fs::write(folder.path().join("sheet.json"), sheet).expect("it is written");
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, locale: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
        command
            .args(["--lang", locale])
            .args(arguments)
            .arg("--database")
            .arg(self.path("records.db"))
            .current_dir(self.folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = self.command("fr", arguments);
        command.stdin(Stdio::null()).output().expect("it runs")
    }

    fn told(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        text(&output.stdout)
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).replace('\u{a0}', " ")
}

/// Two people at an hour that is driven line by line.
struct Hour {
    child: Child,
    says: ChildStdin,
    hears: BufReader<ChildStdout>,
    /// All that was read.
    read: String,
}

impl Hour {
    fn start(place: &Place, locale: &str, open: &str) -> Self {
        let mut child = place
            .command(locale, &["guide", "--open", open])
            .spawn()
            .expect("it starts");
        Self {
            says: child.stdin.take().expect("piped"),
            hears: BufReader::new(child.stdout.take().expect("piped")),
            child,
            read: String::new(),
        }
    }

    /// The next prompt, `[STEP/9 STEP-ID FIELD]`, by its last two words; `None` at the end.
    fn prompt(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.hears.read_line(&mut line).expect("it is text") == 0 {
                return None;
            }
            self.read += &line;
            let inside = line
                .trim_end()
                .strip_prefix('[')
                .and_then(|l| l.strip_suffix(']'));
            if let Some((number, name)) = inside.and_then(|inside| inside.split_once(' ')) {
                assert!(number.ends_with("/9"), "{line}");
                return Some(name.to_owned());
            }
        }
    }

    fn say(&mut self, line: &str) {
        writeln!(self.says, "{line}").expect("it listens");
    }

    /// Answers until the end, as somebody would; gives the prompts with their answers.
    fn go_on(&mut self, person: &Person) -> Vec<(String, String)> {
        let mut said = Vec::new();
        while let Some(prompt) = self.prompt() {
            let answer = person.answer(&prompt);
            self.say(&answer);
            said.push((prompt, answer));
            assert!(said.len() < 200, "{said:?}");
        }
        said
    }

    /// Answers as Inès would until something is asked.
    fn goes_on_to(&mut self, wanted: &str) {
        while let Some(prompt) = self.prompt() {
            if prompt == wanted {
                return;
            }
            self.say(&INES.answer(&prompt));
        }
        panic!("{wanted} is not asked");
    }

    fn end(self) -> (String, Option<i32>) {
        drop(self.says);
        let output = self.child.wait_with_output().expect("it ends");
        (self.read, output.status.code())
    }
}

/// Somebody who says the same to the same question.
struct Person {
    keeps: &'static str,
    own: &'static str,
    at_the_end: &'static str,
}

const INES: Person = Person {
    keeps: "1",
    own: "zythologue à l'étang",
    at_the_end: "keep",
};

impl Person {
    #[expect(clippy::match_same_arms, reason = "a table of answers")]
    fn answer(&self, prompt: &str) -> String {
        let (step, field) = prompt.split_once(' ').expect("two words");
        match (step, field) {
            ("demand", "keep") => self.keeps,
            ("demand", "label") => "canary-label",
            ("demand", "demand") => "si le droit, <b>c'est que</b> des procès & rien d'autre",
            ("demand", "deadline") => "2027-03-18",
            ("leads", "nurse") => "3",
            ("leads", "nurse.because") => "c,f",
            ("leads", "psychologist") => "1",
            ("leads", "psychologist.because") => "a,g",
            ("leads", "psychologist.else") => "canary-reason",
            ("leads", "own") => self.own,
            ("leads", field) if field.ends_with(".because") => "",
            ("leads", _) => "4",
            ("threads", _) => "canary-thread",
            ("limits", "helps") => "ma tante, M. Petit (PP)",
            ("limits", field) if field.ends_with(".obstacle") => "2",
            ("keep", "kept") => "1,2",
            ("keep", "further") => "1",
            ("plan", "what-1") => "lire deux fiches",
            ("plan", "when-1") => "2026-12-18",
            ("plan", "where-1") => "17 h, CDI",
            ("plan", "with-1") => "Sonia",
            ("plan", "if-1") => "le CDI est fermé",
            ("plan", "then-1") => "j'y vais mercredi",
            ("plan", "confidence-1") => "6",
            ("plan", "smaller-1") => "lire une fiche",
            ("plan", "again") => "2027-06-09",
            ("sheet", "print") => "1",
            ("sheet", "end") => self.at_the_end,
            _ => "",
        }
        .to_owned()
    }
}

/// The code on the last line.
fn code(read: &str) -> String {
    read.lines().last().unwrap_or_default().to_owned()
}

/// The page of the sheet that an hour has written.
fn page(place: &Place) -> String {
    let files = fs::read_dir(place.folder.path()).expect("a folder");
    let names = files.map(|file| file.expect("a file").path());
    let page = names
        .into_iter()
        .find(|path| path.extension().is_some_and(|end| end == "html"))
        .expect("the sheet was printed");
    text(&fs::read(page).expect("it is read"))
}

#[test]
fn an_hour_from_a_pipe_ends_with_a_sheet_in_the_words_of_the_student() {
    for locale in ["fr", "en"] {
        let place = Place::new();
        let mut hour = Hour::start(&place, locale, "sheet.json");
        let said = hour.go_on(&INES);
        let (read, exit) = hour.end();
        assert_eq!(exit, Some(0), "{read}");
        let steps: BTreeSet<&str> = said
            .iter()
            .map(|(p, _)| p.split(' ').next().unwrap_or(""))
            .collect();
        for step in [
            "demand", "leads", "threads", "limits", "keep", "plan", "sheet",
        ] {
            assert!(steps.contains(step), "{step} in {steps:?}");
        }
        let page = page(&place);
        let once = |words: &str| {
            assert_eq!(page.matches(words).count(), 1, "{words} in {page}");
        };
        once("si le droit, &#60;b&#62;c&#39;est que&#60;/b&#62; des procès &#38; rien d&#39;autre");
        once("zythologue à l&#39;étang");
        once("ma tante, M. Petit (PP)");
        once("lire deux fiches");
        once("17 h, CDI");
        once("Sonia");
        once("le CDI est fermé");
        once("j&#39;y vais mercredi");
        once("lire une fiche");
        // A lead that was refused is nowhere, and neither is a number or the name of the record.
        for no in [
            "Infirmière",
            "Nurse",
            "nurse",
            "canary-label",
            "%",
            "<script",
        ] {
            let below = page.split("<main").nth(1).expect("a page");
            assert!(!below.contains(no), "{no} in {below}");
        }
        assert!(page.contains(&code(&read)), "{read}");
    }
}

#[test]
fn nothing_is_kept_unless_it_is_chosen() {
    let place = Place::new();
    let person = Person {
        keeps: "2",
        at_the_end: "1",
        ..INES
    };
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    let said = hour.go_on(&person);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0));
    assert!(
        said.iter().all(|(prompt, _)| prompt != "demand label"),
        "{said:?}"
    );
    assert!(!place.path("records.db").exists(), "{read}");
    assert!(page(&place).contains("lire deux fiches"));
}

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

/// An hour that was kept to its end.
fn kept(place: &Place) -> String {
    let mut hour = Hour::start(place, "fr", "sheet.json");
    hour.go_on(&INES);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0), "{read}");
    code(&read)
}

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
    assert_eq!(text(&one), text(&two));
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
    assert_eq!(place.told(&["sessions", "show", &other]), before);
    place.told(&["sessions", "erase", &other, "--yes"]);
    for canary in [&other, "canary-label", "canary-reason", "lire deux fiches"] {
        assert_eq!(count(canary), 0, "{canary}");
    }
}

#[test]
fn a_record_whose_day_has_come_is_erased_and_told_once() {
    let place = Place::new();
    let records = Records::open(&place.path("records.db")).expect("it opens");
    let record = Record {
        code: "KKKK-KKKK".to_owned(),
        seat: SeatId::of(&[7; 32]),
        label: Some("canary-label".to_owned()),
        until: 20_000,
        prolonged: false,
    };
    let start = Start {
        header: "{}".to_owned(),
        answered: None,
        touched: 19_000,
    };
    records
        .begin(&record, start, vec!["{}".to_owned()])
        .expect("it is kept");
    records.close();
    let code = kept(&place);
    let first = place.run(&["sessions", "list"]);
    // It was erased when the hour began, and the list knows nothing of it any more.
    assert!(
        !text(&first.stderr).contains("effacé"),
        "{}",
        text(&first.stderr)
    );
    assert!(text(&first.stdout).contains(&code));
    assert!(!text(&first.stdout).contains("KKKK"));
    let bytes = fs::read(place.path("records.db")).expect("it is read");
    assert!(!bytes.windows(9).any(|at| at == b"KKKK-KKKK"));
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
fn what_is_no_answer_is_told_and_asked_again() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    assert_eq!(hour.prompt().as_deref(), Some("demand keep"));
    for (line, told) in [
        ("3", "Choisis parmi"),
        ("", "il faut choisir"),
        ("/s", "il faut choisir"),
        ("/x", "Cette touche n'existe pas"),
        ("/b", "Il n'y a rien avant"),
        ("/?", "Une question claire"),
        ("/c", "Reformulez"),
    ] {
        hour.say(line);
        assert_eq!(hour.prompt().as_deref(), Some("demand keep"), "{line}");
        assert!(hour.read.contains(told), "{told} in {}", hour.read);
    }
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say(&"x".repeat(10_000));
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    assert!(hour.read.contains("il y en a 10000"), "{}", hour.read);
    hour.say("//une barre");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("/b");
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say("/n");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("31/2/2027");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    assert!(hour.read.contains("Ce n'est pas un jour"));
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
}

#[test]
fn three_doors_are_open_to_whoever_disagrees() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    hour.goes_on_to("leads nurse");
    hour.say("/d");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt"));
    hour.say("1");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.answer"));
    hour.say("tile-law");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.option"));
    hour.say("yes");
    assert_eq!(
        hour.prompt().as_deref(),
        Some("leads nurse"),
        "the leads stay"
    );
    hour.say("/d");
    hour.prompt();
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("leads doubt.career"));
    hour.say("nurse");
    assert_eq!(hour.prompt().as_deref(), Some("leads nurse.not-so"));
    hour.say("canary-not-so");
    hour.goes_on_to("sheet end");
    hour.say("");
    assert_eq!(hour.prompt(), None);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0));
    let shown = place.told(&["sessions", "show", &code(&read), "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(shown["sheet"]["answers"]["tile-law"], "yes");
    assert_eq!(shown["reactions"]["nurse"]["is"], "no");
    assert_eq!(shown["own"][0], "typed:zythologue à l'étang");
    assert_eq!(shown["plan"][0]["confidence"], 6);
    assert!(
        place
            .told(&["sessions", "show", &code(&read)])
            .contains("canary-not-so")
    );
}

#[test]
fn a_quiz_that_is_taken_in_the_hour_is_part_of_it() {
    let place = Place::new();
    let mut child = place.command("fr", &["guide"]).spawn().expect("it starts");
    let mut hour = Hour {
        says: child.stdin.take().expect("piped"),
        hears: BufReader::new(child.stdout.take().expect("piped")),
        child,
        read: String::new(),
    };
    while let Some(prompt) = hour.prompt() {
        if prompt == "answers quiz" {
            break;
        }
        let answer = match prompt.as_str() {
            "guesses guess-1" => "infirmière",
            "guesses which" => "1",
            prompt => &INES.answer(prompt),
        };
        hour.say(answer);
    }
    hour.say("1");
    for _ in 0..130 {
        hour.say("2");
    }
    // What is left of the lines is no answer to what comes; the quiz ends before.
    drop(hour.says);
    let output = hour.child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let listed = place.told(&["sessions", "list", "--format", "json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).expect("JSON");
    let code = listed[0]["code"].as_str().expect("a code");
    assert_eq!(listed[0]["label"], "canary-label");
    let shown = place.told(&["sessions", "show", code, "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(shown["sheet"]["guesses"][0], "nurse");
    let answers = shown["sheet"]["answers"].as_object().expect("answers");
    assert!(answers.len() > 20, "{}", answers.len());
}

#[test]
fn a_step_skipped_from_further_back_leaves_out_nothing_further_on() {
    let place = Place::new();
    let mut hour = Hour::start(&place, "fr", "sheet.json");
    hour.goes_on_to("plan what-1");
    hour.say("/b");
    assert_eq!(hour.prompt().as_deref(), Some("keep further"));
    hour.say("/s");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    // An idea of one's own, said in between, leads back to where they were.
    hour.say("/d");
    assert_eq!(hour.prompt().as_deref(), Some("plan doubt"));
    hour.say("3");
    assert_eq!(hour.prompt().as_deref(), Some("leads own"));
    hour.say("zythologue");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    // So does a door that is closed again.
    hour.say("/d");
    hour.prompt();
    hour.say("3");
    hour.prompt();
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("plan what-1"));
    hour.say("/p");
    assert_eq!(hour.prompt(), None);
    let (read, _) = hour.end();
    let shown = place.told(&["sessions", "show", &code(&read), "--format", "json"]);
    let shown: serde_json::Value = serde_json::from_str(&shown).expect("JSON");
    assert_eq!(
        shown["own"][0], "typed:zythologue",
        "nothing said is no answer"
    );
    assert_eq!(shown["further"], "occupational-therapist");
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

#[test]
fn records_hold_no_more_than_they_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/2_records.sql");
    let sql = fs::read_to_string(path).expect("the tables");
    let columns = sql
        .lines()
        .filter(|line| line.starts_with("    ") && !line.contains("--"));
    let columns: Vec<&str> = columns
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        columns,
        ["seat", "code", "until", "prolonged", "seat", "label"]
    );
}

#[test]
fn in_june_the_plan_comes_first_and_then_what_held() {
    let place = Place::new();
    let code = kept(&place);
    let mut hour = Hour::start(&place, "fr", &code);
    assert_eq!(hour.prompt().as_deref(), Some("plan done-1"));
    assert!(hour.read.contains("lire deux fiches"), "{}", hour.read);
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("plan helped-1"));
    hour.say("canary-helped");
    // Whether it is kept, and under which name, is not asked again.
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say("et maintenant ?");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("answers redo"));
    hour.say("1");
    assert_eq!(hour.prompt().as_deref(), Some("guesses guess-1"));
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("answers quiz"));
    hour.say("1");
    // Fewer answers than the quiz has questions, and then it is left at that.
    for _ in 0..40 {
        hour.say("3");
    }
    hour.say("q");
    assert_eq!(hour.prompt().as_deref(), Some("answers quiz"));
    hour.say("");
    let prompt = hour.prompt().expect("it asks");
    assert_eq!(prompt, "answers held", "{}", hour.read);
    assert!(hour.read.contains("Ce qui tient"), "{}", hour.read);
    hour.say("canary-held");
    assert!(
        hour.prompt()
            .is_some_and(|prompt| prompt.starts_with("leads "))
    );
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
    let shown = place.told(&["sessions", "show", &code]);
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["canary-held", "canary-helped", "et maintenant"] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
}
