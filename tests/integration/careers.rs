//! Finding, comparing and weighing the careers of the built-in set.

use std::process::{Command, Output};

use boussole::answers::Guess;
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::id::{FamilyId, ProfileId};
use boussole::locale::{Locale, Text};
use boussole::profile::{Claim, Date, Figure, Level, Profile, Status, Unit, What};
use boussole::report::careers::ledger::{Entry, Ledger};
use boussole::search::{Filter, Found, named, search};
use boussole::sheet;
use boussole::traits::TraitId;

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

fn ids<'a>(catalog: &'a Catalog, words: &str) -> Vec<&'a str> {
    let found = search(&catalog.profiles, &catalog.titles, words);
    let found = found.careers().to_vec().into_iter();
    found.map(|i| catalog.profiles[i].id.as_str()).collect()
}

fn boussole(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"] {
        command.env_remove(name);
    }
    command.args(arguments).output().expect("the program runs")
}

fn said(arguments: &[&str]) -> String {
    let output = boussole(arguments);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn json(arguments: &[&str]) -> serde_json::Value {
    serde_json::from_str(&said(arguments)).expect("one JSON value")
}

#[test]
fn everyday_words_find_the_career_that_is_meant() {
    let catalog = built_in();
    for (words, first) in [
        ("prof", "secondary-teacher"),
        ("infirmiere", "nurse"),
        ("infrmière", "nurse"),
        ("INFIRMIÈRES", "nurse"),
        ("docteur", "physician"),
        ("doctor", "physician"),
        ("plombier", "plumber"),
        ("plomber", "plumber"),
        ("flic", "police-officer"),
        ("pompier", "firefighter"),
        ("coiffure", "hairdresser"),
        ("animaux", "animal-keeper"),
        ("farm animals", "livestock-farmer"),
        ("boulangere", "baker"),
        ("conduire un camion", "lorry-driver"),
        ("developpeur web", "web-developer"),
    ] {
        assert_eq!(ids(&catalog, words).first(), Some(&first), "{words}");
    }
    for words in ["code", "coder", "codeuse", "coding"] {
        let found = ids(&catalog, words);
        assert!(
            found[..3].iter().all(|id| id.ends_with("-developer")),
            "{words}: {found:?}"
        );
    }
    let doctors = ids(&catalog, "médecin");
    let place = |id: &str| doctors.iter().position(|found| *found == id);
    assert_eq!(
        catalog.profile(doctors[0]).map(|p| p.family.as_str()),
        Some("health-professions")
    );
    assert!(place("nurse") < place("hotel-receptionist"), "{doctors:?}");
    let cyber: Vec<_> = ids(&catalog, "cyber")
        .into_iter()
        .map(|id| catalog.profile(id).expect("found").family.as_str())
        .collect();
    assert!(cyber.len() >= 8 && cyber[0] == "cybersecurity", "{cyber:?}");
    let video = ids(&catalog, "video");
    assert!(video[..3].contains(&"video-editor"), "{video:?}");
}

#[test]
fn a_typing_error_is_forgiven_only_where_the_word_is_long_and_nowhere() {
    let catalog = built_in();
    assert_eq!(ids(&catalog, "plonbier")[0], "plumber");
    assert_eq!(
        ids(&catalog, "xqz"),
        [""; 0],
        "three letters forgive nothing"
    );
    assert_eq!(ids(&catalog, "wxyzwxyz"), [""; 0]);
    assert!(
        !ids(&catalog, "code").contains(&"technical-writer"),
        "`mode d'emploi` is no `code`"
    );
}

#[test]
fn a_career_is_shown_by_the_name_that_people_give_it() {
    let catalog = built_in();
    let called = |name: &str| {
        let at = named(&catalog.profiles, &catalog.titles, name)?;
        Some(catalog.profiles[at].id.as_str())
    };
    for (name, id) in [
        ("nurse", Some("nurse")),
        ("infirmiere", Some("nurse")),
        ("Infirmier", Some("nurse")),
        ("infirmière diplômée d'État", Some("nurse")),
        ("aide-soignante", Some("care-assistant")),
        ("Aide soignant", Some("care-assistant")),
        ("registered-nurse", Some("nurse")),
        ("infirm", None),
        ("", None),
        (" - ", None),
    ] {
        assert_eq!(called(name), id, "{name}");
    }
    let french = said(&["--lang", "fr", "careers", "show", "infirmiere"]);
    assert_eq!(french, said(&["--lang", "fr", "careers", "show", "nurse"]));
    let same = boussole(&["careers", "compare", "infirmiere", "nurse"]);
    assert_eq!(same.status.code(), Some(2), "one career under two names");
}

#[test]
fn a_job_without_a_sheet_is_told_with_the_nearest() {
    let text = said(&["careers", "search", "contrôleuse aérienne"]);
    assert!(
        text.starts_with("« contrôleuse aérienne » : pas encore de fiche"),
        "{text}"
    );
    assert!(text.contains("Les plus proches :"), "{text}");
    let json = json(&[
        "careers",
        "search",
        "contrôleuse aérienne",
        "--format",
        "json",
    ]);
    let found = json.as_array().expect("a list");
    assert!(!found.is_empty() && found.len() <= 5, "{found:?}");
    assert!(found.iter().all(|entry| entry["nearest"] == true));
    let english = said(&["--lang", "en", "careers", "search", "astronaut"]);
    assert!(
        english.starts_with("“astronaut”: no sheet yet"),
        "{english}"
    );
    let shown = boussole(&["careers", "show", "contrôleuse aérienne"]);
    let error = String::from_utf8_lossy(&shown.stderr).into_owned();
    assert_eq!(shown.status.code(), Some(2), "{error}");
    assert!(error.contains("pas encore de fiche"), "{error}");
    let topic = said(&["careers", "search", "animaux"]);
    assert!(
        !topic.contains("pas encore de fiche"),
        "no job is called so: {topic}"
    );
    // A name of ROME for a job that has a sheet leads to it, and is no other job.
    let catalog = built_in();
    for (typed, id) in [
        ("coiffeuse visagiste", "hairdresser"),
        ("sapeuse-pompière", "firefighter"),
        ("Registered Nurses", "nurse"),
    ] {
        let found = search(&catalog.profiles, &catalog.titles, typed);
        assert!(matches!(found, Found::Careers(_)), "{typed}: {found:?}");
        assert_eq!(ids(&catalog, typed)[0], id);
    }
}

#[test]
fn a_career_that_was_renamed_is_found_by_its_old_name() {
    let mut catalog = built_in();
    let at = named(&catalog.profiles, &catalog.titles, "nurse").expect("it is there");
    catalog.profiles[at].aliases = vec![ProfileId::new("sick-nurse").expect("an id")];
    assert_eq!(
        named(&catalog.profiles, &catalog.titles, "sick-nurse"),
        Some(at)
    );
    assert_eq!(
        catalog.profile("sick-nurse").expect("known").id.as_str(),
        "nurse"
    );
    let text = r#"{"quiz": "orientation", "edition": "EDITION", "answers": {},
        "job": "sick-nurse", "guesses": ["sick-nurse", "contrôleur aérien"]}"#;
    let edition = &catalog.quiz("orientation").expect("built in").edition;
    let text = text.replace("EDITION", edition);
    let known = sheet::Known::of(&catalog);
    let read = sheet::read(&text, &catalog.quizzes, &known).expect("a sheet");
    let nurse = ProfileId::new("nurse").expect("an id");
    assert_eq!(read.sheet.job, Some(nurse.clone()));
    let typed = Guess::Typed("contrôleur aérien".to_owned());
    assert_eq!(read.sheet.guesses, [Guess::Career(nurse.clone()), typed]);
    assert_eq!(read.notes, []);
    let both = text.replace("[\"sick-nurse\"", "[\"sick-nurse\", \"nurse\"");
    let read = sheet::read(&both, &catalog.quizzes, &known).expect("they are one career today");
    assert_eq!(read.sheet.guesses.len(), 2);
    let reacted = |first: &str, second: &str| {
        let [yes, no] = ["yes", "no"].map(|is| format!(r#"{{"is": "{is}"}}"#));
        let reactions = format!(r#""reactions": {{"{first}": {yes}, "{second}": {no}}}"#);
        let text = text.replace(r#""job": "sick-nurse""#, &reactions);
        let read = sheet::read(&text, &catalog.quizzes, &known).expect("a sheet");
        read.sheet.reactions[&nurse].is
    };
    assert_eq!(reacted("nurse", "sick-nurse").as_str(), "yes");
    assert_eq!(
        reacted("sick-nurse", "nurse").as_str(),
        "no",
        "the name of today counts"
    );
    let text = text.replace("\"job\": \"sick-nurse\"", "\"job\": \"contrôleur aérien\"");
    let read = sheet::read(&text, &catalog.quizzes, &known).expect("a sheet");
    assert_eq!(read.sheet.job, None);
    assert_eq!(read.notes[0].code(), "job-without-sheet");
}

#[test]
fn what_a_career_is_about_stands_in_its_sheet_and_sets_it_apart() {
    let shown = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "en", "careers"])
            .args(args)
            .output()
            .expect("the program runs");
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let sheet = shown(&["show", "veterinary-assistant"]);
    let about = sheet.find("What it is about").expect("a part of its own");
    let used = sheet.find("What the work draws on").expect("it is there");
    assert!(
        sheet[about..used].contains("Animals (at the heart of it)."),
        "{sheet}"
    );
    let json = shown(&["show", "veterinary-assistant", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).expect("one value");
    assert_eq!(json["topics"][0]["trait"], "animals/topic");
    let pair = shown(&["compare", "nurse", "veterinary-assistant"]);
    assert!(
        pair.contains("Animals: at the heart of it (veterinary assistant), not at all (nurse)."),
        "{pair}"
    );
}

#[test]
fn filters_narrow_the_list_and_the_search_together() {
    let catalog = built_in();
    let coding = TraitId::parse("coding/interest").and_then(|id| catalog.traits.index_of(&id));
    let coding = coding.expect("measured");
    let filter = Filter {
        family: FamilyId::new("health-and-care"),
        level: Some(Level::Bac),
        at_most: Some((coding, 0.25)),
        status: Some(Status::Established),
        ..Filter::default()
    };
    let accepted: Vec<&Profile> = catalog
        .profiles
        .iter()
        .filter(|profile| filter.accepts(profile))
        .collect();
    assert!(!accepted.is_empty());
    for profile in &accepted {
        assert_eq!(profile.family.as_str(), "health-and-care");
        assert!(profile.qualification <= Level::Bac);
        assert!(profile.level(coding).expect("stated") <= 0.25);
    }
    assert!(
        catalog
            .profiles
            .iter()
            .all(|p| Filter::default().accepts(p))
    );
    let options = [
        "--family",
        "health-and-care",
        "--level",
        "bac",
        "--max-coding",
        "0.25",
    ];
    let arguments = [
        &["careers", "--format", "json", "--status", "established"],
        &options[..],
    ];
    let listed = json(&arguments.concat());
    let listed = listed.as_array().expect("a list");
    assert_eq!(listed.len(), accepted.len());
    let keys: Vec<&String> = listed[0].as_object().expect("an object").keys().collect();
    assert_eq!(keys.len(), 4, "{keys:?}");
    let found = json(&[
        "careers", "search", "hôpital", "--level", "cap", "--format", "json",
    ]);
    let all = json(&["careers", "search", "hôpital", "--format", "json"]);
    assert!(found.as_array().expect("a list").len() < all.as_array().expect("a list").len());
    let none = said(&[
        "careers",
        "--family",
        "health-and-care",
        "--status",
        "contested",
    ]);
    assert_eq!(
        none,
        "Aucun métier n'est ainsi ici. Desserre un des filtres.\n"
    );
}

#[test]
fn what_is_no_filter_is_refused_with_what_may_be_meant() {
    for (arguments, words) in [
        (
            &["careers", "--family", "cybersecurty"][..],
            "peut-être `cybersecurity`",
        ),
        (&["careers", "--level", "bac9"], "peut-être `bac`"),
        (&["careers", "--status", "emergin"], "peut-être `emerging`"),
        (
            &["careers", "--max-coding", "1.5"],
            "`1.5` n'est pas une valeur possible",
        ),
        (
            &["careers", "--max-coding", "NaN"],
            "`NaN` n'est pas une valeur possible",
        ),
        (
            &["careers", "search", "x", "--level", "bacc"],
            "peut-être `bac`",
        ),
        (
            &["careers", "--level", "bac", "show", "nurse"],
            "`--level` n'a pas de sens ici",
        ),
        (
            &["careers", "compare", "nurse", "nurse"],
            "peut-être `midwife`",
        ),
        (
            &["careers", "compare", "nurse", "plumbr"],
            "peut-être `plumber`",
        ),
        (&["careers", "compare", "nurse"], "il manque"),
        (
            &["careers", "--format", "csv"],
            "n'est pas une valeur possible pour --format",
        ),
        (
            &["careers", "claims", "--year", "soon"],
            "n'est pas une valeur possible pour --year",
        ),
    ] {
        let output = boussole(arguments);
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.contains(words), "{arguments:?}: {error}");
    }
}

#[test]
fn two_careers_stand_side_by_side() {
    let text = said(&[
        "--lang",
        "en",
        "careers",
        "compare",
        "nurse",
        "web-developer",
    ]);
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
    assert!(
        text.contains("nurse                                    web developer"),
        "{text}"
    );
    assert!(
        text.contains("Coding: at the heart of it (web developer), not at all (nurse)."),
        "{text}"
    );
    let pair = json(&[
        "careers",
        "compare",
        "nurse",
        "web-developer",
        "--format",
        "json",
    ]);
    assert_eq!(
        pair[0],
        json(&["careers", "show", "nurse", "--format", "json"])
    );
    assert_eq!(pair[1]["id"], "web-developer");
    assert_eq!(pair.as_array().map(Vec::len), Some(2));
}

#[test]
fn what_is_shown_can_be_a_web_page() {
    for (arguments, heading) in [
        (&["careers", "show", "nurse"][..], "Nurse"),
        (
            &["careers", "compare", "nurse", "web-developer"],
            "Two careers side by side",
        ),
        (&["careers", "--status", "emerging"], "careers"),
        (&["careers", "search", "zzz"], "0 careers"),
        (&["careers", "claims", "--year", "2026"], "as seen in 2026"),
        (&["quizzes"], "The quizzes"),
        (&["quizzes", "show", "situations"], "situations"),
        (
            &["explain", "tests/cases/sheets/sample.json", "nurse"],
            "You and this career: nurse",
        ),
    ] {
        let page = said(&[&["--lang", "en"], arguments, &["--format", "html"]].concat());
        assert!(page.starts_with("<!DOCTYPE html>"), "{arguments:?}");
        let title = page
            .split("<h1>")
            .nth(1)
            .and_then(|rest| rest.split("</h1>").next());
        let title = title.expect("a heading");
        assert!(title.contains(heading), "{title}");
    }
}

#[test]
fn the_sheet_says_nothing_in_the_name_of_its_reader() {
    let sheet = said(&["careers", "show", "nurse"]);
    assert!(!sheet.contains("Tu préfères"), "{sheet}");
    assert!(sheet.contains(
        "https://www.matmut.fr/agents-publics/conseils/salaire-infirmier-hopital-liberal\n"
    ));
    assert!(sheet.contains("Et après"), "evolutions are shown");
}

fn claim(value: Figure, date: Date) -> Claim {
    let catalog = built_in();
    let nurse = catalog.profile("nurse").expect("built in");
    Claim {
        value,
        date,
        unit: Unit::EurGrossMonth,
        country: "FR".into(),
        ..nurse.sheet.salary.entry[0].clone()
    }
}

/// The same in both languages.
fn both(text: &str) -> Text {
    Text {
        fr: text.to_owned(),
        en: text.to_owned(),
    }
}

/// A nurse with these figures at the start and no others.
fn paid(entry: Vec<Claim>) -> Vec<Profile> {
    let mut nurse = built_in().profile("nurse").expect("built in").clone();
    nurse.sheet.salary.entry = entry;
    nurse.sheet.salary.experienced.clear();
    nurse.sheet.salary.general.clear();
    nurse.sheet.outlook.clear();
    vec![nurse]
}

#[test]
fn stale_and_contradicted_figures_come_first() {
    let year = |year| Date::Year(year);
    let read = |read: &str| Date::Undated { read: read.into() };
    let profiles = paid(vec![
        claim(Figure::Between(1_900.0, 2_000.0), year(2023)),
        claim(Figure::AtLeast(1_950.0), read("2022-03")),
        claim(Figure::Exactly(2_500.0), year(2022)),
        claim(Figure::UpTo(1_990.0), year(2026)),
    ]);
    let ledger = Ledger::new(&profiles, 2026);
    let summary: Vec<_> = ledger
        .entries
        .iter()
        .map(|entry| {
            let with: Vec<&str> = entry.conflicts.iter().map(|(n, _)| n.as_str()).collect();
            (entry.name(), entry.age, entry.is_stale, with.join(" "))
        })
        .collect();
    let entry = |n: usize| format!("nurse/entry/{n}");
    assert_eq!(
        summary,
        [
            (entry(1), Some(3), false, entry(3)),
            (entry(2), None, true, String::new()),
            (
                entry(3),
                Some(4),
                true,
                format!("{} {}", entry(1), entry(4))
            ),
            (entry(4), Some(0), false, entry(3)),
        ]
    );
    let calm = paid(vec![claim(Figure::Exactly(1.0), year(2026))]);
    let doubtful: Vec<Profile> = profiles.into_iter().chain(calm).rev().collect();
    let ledger = Ledger::new(&doubtful, 2026);
    assert!(ledger.entries.iter().take(4).all(Entry::is_doubtful));
    assert!(!ledger.entries[4].is_doubtful());
}

#[test]
fn other_units_and_countries_do_not_contradict() {
    let euros = claim(Figure::Exactly(1_900.0), Date::Year(2026));
    let net = Claim {
        unit: Unit::EurNetMonth,
        value: Figure::Exactly(1_500.0),
        ..euros.clone()
    };
    let swiss = Claim {
        country: "CH".into(),
        value: Figure::Exactly(6_000.0),
        ..euros.clone()
    };
    let profiles = paid(vec![euros, net, swiss]);
    let ledger = Ledger::new(&profiles, 2026);
    assert!(ledger.entries.iter().all(|entry| !entry.is_doubtful()));
}

#[test]
fn a_spreadsheet_gets_numbers_as_numbers_and_no_formula() {
    let mut negative = claim(Figure::Exactly(-5.0), Date::Year(2026));
    negative.unit = Unit::Percent;
    negative.what = What::Said(both("=HYPERLINK(\"x\")"));
    negative.caution = None;
    let profiles = paid(vec![negative]);
    let text = Ledger::new(&profiles, 2026).to_csv(Locale::Fr);
    let mut lines = text.lines();
    assert!(
        lines
            .next()
            .expect("headings")
            .starts_with("\u{feff}claim;career;title;about;what;low;high;unit")
    );
    let line = lines.next().expect("a figure");
    assert!(
        line.contains("\"'=HYPERLINK(\"\"x\"\")\";-5;-5;percent;FR;2026;;0;"),
        "{line}"
    );
}

#[test]
fn a_spreadsheet_reads_the_table_in_its_language_and_finds_no_formula_wherever_it_splits() {
    let bad = "text;=1\t+1,@SUM\n=2;\"-3 \u{ff1d}";
    let mut hostile = claim(Figure::Between(1.5, 2000.25), Date::Year(2026));
    hostile.what = What::Said(both(bad));
    hostile.caution = None;
    let profiles = paid(vec![hostile]);
    let ledger = Ledger::new(&profiles, 2026);
    for (locale, separator, numbers) in [
        (Locale::Fr, b';', ["1,5", "2000,25"]),
        (Locale::En, b',', ["1.5", "2000.25"]),
    ] {
        let text = ledger.to_csv(locale);
        let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
        let rows = |split: u8| -> Vec<Vec<String>> {
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(split)
                .flexible(true)
                .from_reader(text.as_bytes());
            let rows = reader.records().map(|row| row.expect("it is CSV"));
            rows.map(|row| row.iter().map(str::to_owned).collect())
                .collect()
        };
        let own = rows(separator);
        assert_eq!(own.len(), 1, "one line for one figure");
        assert_eq!(own[0].len(), 20);
        assert_eq!(own[0][5..7], numbers);
        assert_eq!(own[0][4].replace('\'', ""), bad, "the text is whole");
        for split in *b";,\t" {
            for cell in rows(split).iter().flatten() {
                let starts = cell.starts_with(['=', '+', '-', '@', '\u{ff1d}']);
                assert!(!starts, "{cell:?} split at {:?}", char::from(split));
            }
        }
    }
}

#[test]
fn every_figure_of_the_built_in_set_has_its_source() {
    let catalog = built_in();
    let ledger = Ledger::new(&catalog.profiles, 2026);
    let n_claims: usize = catalog.profiles.iter().map(|p| p.claims().count()).sum();
    assert_eq!(ledger.entries.len(), n_claims);
    assert!(ledger.entries.iter().all(|entry| entry.source.is_some()));
    let csv = said(&["careers", "claims", "--format", "csv", "--year", "2026"]);
    assert_eq!(csv, ledger.to_csv(Locale::Fr));
    assert_eq!(csv.lines().count(), n_claims + 1);
    let value = json(&["careers", "claims", "--format", "json", "--year", "2026"]);
    assert_eq!(value["year"], 2026);
    assert_eq!(value["claims"].as_array().map(Vec::len), Some(n_claims));
    let text = said(&["careers", "claims", "--year", "2026"]);
    assert!(text.lines().all(|line| line.chars().count() <= 80));
    assert!(!said(&["careers", "claims"]).is_empty());
}
