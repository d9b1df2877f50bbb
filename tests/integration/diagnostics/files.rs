//! What cannot be written down as a case: encodings, sizes, pipes, whole sets.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use boussole::audit;
use boussole::catalog::file::MAX_BYTES;
use boussole::catalog::{Diagnostic, Loaded, Place, load_files};
use boussole::content;
use boussole::locale::Locale;
use boussole::report::diagnostics::to_text;
use boussole::traits::TraitId;

use super::fixture::{Fixture, STYLE, cases, small_set_with, summary};

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = Fixture::new().load().catalog.expect("it is right");
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    for changed in [
        format!("\u{feff}{family}"),
        family.replace('\n', "\r\n"),
        family.replace('\n', "\r"),
        format!("\u{feff}{}", family.replace('\n', "\r\n")),
    ] {
        let loaded = Fixture::new().write("trades/family.ron", changed).load();
        assert_eq!(
            loaded.catalog.as_ref(),
            Some(&plain),
            "texts and fingerprints are the same"
        );
    }
    let fixture = Fixture::new().edit("trades/family.ron", "\"trades\"", "\"trade\"");
    let text = fs::read_to_string(fixture.path("trades/family.ron")).unwrap();
    let changed = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let fixture = fixture.write("trades/family.ron", changed);
    assert_eq!(
        fixture.found(),
        [
            "byte-order-mark trades/family.ron 1:1",
            "family-not-folder trades/family.ron 3:10"
        ]
    );
}

#[test]
fn other_encodings_are_named_with_their_byte() {
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    let with_byte = |bytes: &[u8]| {
        let (before, after) = family
            .split_once("étiers")
            .expect("the title has an accent");
        let bytes = [before.as_bytes(), bytes, b"tiers", after.as_bytes()].concat();
        let fixture = Fixture::new().write("trades/family.ron", bytes);
        assert_eq!(fixture.found(), ["wrong-encoding trades/family.ron 4:23"]);
        to_text(&fixture.load(), STYLE)
    };
    assert!(with_byte(&[0xe9]).contains("this looks like Windows-1252, where it is `é`"));
    for invalid in [&[0xc0, 0x80][..], &[0xed, 0xa0], &[0xff]] {
        assert!(
            !with_byte(invalid).contains("Windows"),
            "{invalid:x?} is nobody's letter"
        );
    }
    let utf16: Vec<u8> = [0xfeff]
        .into_iter()
        .chain(family.encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let big_endian: Vec<u8> = utf16.chunks(2).flat_map(|c| [c[1], c[0]]).collect();
    for bytes in [utf16, big_endian] {
        let fixture = Fixture::new().write("trades/family.ron", bytes);
        assert_eq!(fixture.found(), ["wrong-encoding trades/family.ron 1:1"]);
    }
    let image = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice();
    let fixture = Fixture::new().write("trades/family.ron", image);
    assert_eq!(fixture.found(), ["wrong-encoding trades/family.ron 1:1"]);
}

#[test]
fn files_that_hold_no_definition_are_refused() {
    let found = |text: &str| Fixture::new().write("trades/other.ron", text).found();
    assert_eq!(found(""), ["empty-file trades/other.ron 1:1"]);
    assert_eq!(
        found(" // nothing\n/* at all */\n"),
        ["empty-file trades/other.ron 1:1"]
    );
    assert_eq!(
        found("\n {\"format\": 1}"),
        ["looks-like-json trades/other.ron 2:2"]
    );
    assert_eq!(
        found("Famly(id: 1)"),
        ["wrong-struct-name trades/other.ron 1:1"]
    );
    assert_eq!(found("(id: 1)"), ["wrong-struct-name trades/other.ron 1:1"]);
    assert_eq!(found("\0"), ["control-character trades/other.ron 1:1"]);
}

#[test]
fn a_file_may_be_large_but_not_larger() {
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    let padded = |size: usize| format!("{family}//{}", "x".repeat(size - family.len() - 2));
    assert!(
        Fixture::new()
            .write("trades/family.ron", padded(1 << 20))
            .load()
            .catalog
            .is_some()
    );
    let fixture = Fixture::new().write("trades/family.ron", padded((1 << 20) + 1));
    let found = fixture.found();
    assert!(
        found.contains(&"file-too-large trades/family.ron 1:1".to_owned()),
        "{found:?}"
    );
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_without_waiting_for_it() {
    let fixture = Fixture::new();
    let pipe = fixture.path("trades/pipe.ron");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(made.success());
    std::os::unix::fs::symlink("/etc/hostname", fixture.path("trades/zz-out.ron")).unwrap();
    std::os::unix::fs::symlink("..", fixture.path("trades/zz-round.ron")).unwrap();
    fs::create_dir(fixture.path("trades/folder.ron")).unwrap();
    let socket = fixture.path("trades/socket.ron");
    let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
    let expected = [
        "not-a-file trades/pipe.ron 1:1",
        "not-a-file trades/socket.ron 1:1",
        "symbolic-link trades/zz-out.ron 1:1",
        "symbolic-link trades/zz-round.ron 1:1",
    ];
    assert_eq!(fixture.found(), expected);
    let loaded =
        content::built_in().load_paths(&["/dev/zero".into(), pipe, "/nowhere/x.ron".into()]);
    let codes: Vec<_> = loaded
        .diagnostics
        .iter()
        .map(|d| d.problem.code().as_str())
        .collect();
    assert!(
        codes.starts_with(&["not-a-file", "not-a-file", "unreadable"]),
        "{codes:?}"
    );
}

#[test]
fn what_only_the_whole_set_gets_wrong_is_reported() {
    let fixture = Fixture::new().edit("trades/nurse.ron", "[\"doctor\"]", "[]");
    fs::remove_file(fixture.path("trades/family.ron")).unwrap();
    assert_eq!(
        fixture.found(),
        [
            "missing-family trades/doctor.ron 3:10",
            "missing-family trades/nurse.ron 3:10"
        ]
    );
    let nurse = fs::read_to_string(cases().join("_set/trades/nurse.ron")).unwrap();
    let fixture = Fixture::new().write("Trade Union/nurse.ron", &nurse);
    let found = fixture.found();
    assert!(found.contains(&"profile-outside-family Trade Union/nurse.ron 3:10".to_owned()));
    assert!(found.contains(&"duplicate-id trades/nurse.ron 3:10".to_owned()));
    let fixture = Fixture::new().write("trades/Nurse.ron", nurse);
    assert!(
        fixture
            .found()
            .contains(&"case-clash trades/nurse.ron 1:1".to_owned())
    );
    let small = fs::read_to_string(cases().join("_set/small.ron")).unwrap();
    let other = ["analysis/skill", "care/interest"];
    let small = other
        .iter()
        .fold(small, |text, name| text.replace(name, "analysis/interest"));
    let fixture = Fixture::new().write("small.ron", small);
    let n_unmeasured = fixture
        .found()
        .iter()
        .filter(|f| f.starts_with("unmeasured-trait"))
        .count();
    assert_eq!(n_unmeasured, 4, "an interest and a demand of two careers");
    let empty = tempfile::tempdir().unwrap();
    let place = Place::Folder(empty.path().to_owned());
    let codes: Vec<_> = content::load(&place, &place)
        .diagnostics
        .iter()
        .map(|d| d.problem.code().as_str())
        .collect();
    assert_eq!(codes, ["not-read"]);
}

#[test]
fn nothing_is_passed_by_in_silence() {
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    let found = |files: &[&str]| {
        let folder = tempfile::tempdir().unwrap();
        for name in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &family).unwrap();
        }
        let loaded = content::built_in().load_paths(&[folder.path().to_owned()]);
        assert_eq!(loaded.catalog.is_none(), loaded.has_errors());
        let root = format!("{}", folder.path().display());
        let found = summary(&loaded).into_iter();
        found
            .map(|line| line.replace(&root, "DIR"))
            .collect::<Vec<_>>()
    };
    for files in [&[][..], &["x.json"], &["README.md", "a/.x.ron"]] {
        assert_eq!(found(files), ["not-read DIR 1:1"], "{files:?}");
    }
    for name in [
        "family.ron.txt",
        "family.RON",
        "family.Ron",
        "Family.RON.TXT",
        "family.ron ",
    ] {
        let name = format!("trades/{name}");
        let wanted = format!("misnamed-file DIR/{name} 1:1");
        assert!(found(&[&name]).contains(&wanted), "{name}");
        assert!(
            found(&["a/family.ron", &name]).contains(&wanted),
            "{name} beside another"
        );
    }
    for name in ["trades/family.ron~", "trades/family.ron.bak"] {
        let found = found(&["trades/family.ron", name]);
        assert_eq!(found, Vec::<String>::new(), "a copy that an editor keeps");
    }
    let deep = |n: usize| format!("{}trades/family.ron", "d/".repeat(n - 1));
    assert_eq!(found(&[&deep(16)]), Vec::<String>::new());
    let limit = format!("not-read DIR/{}trades 1:1", "d/".repeat(16));
    assert_eq!(found(&[&deep(17)]), [limit]);
}

#[test]
fn the_same_folder_twice_is_looked_at_once() {
    let fixture = Fixture::new();
    let folder = fixture.folder.path().to_owned();
    let loaded = content::built_in().load_paths(&[folder.join("trades"), folder.clone(), folder]);
    assert_eq!(summary(&loaded), Vec::<String>::new());
}

#[test]
fn all_problems_of_all_files_come_at_once() {
    let fixture = Fixture::new()
        .edit("small.ron", "seconds: 6", "seconds: 0")
        .edit("trades/family.ron", "summary", "sumary")
        .edit("trades/nurse.ron", "level: 0.25", "level: 0.3")
        .edit("trades/nurse.ron", "Year(2024)", "Year(204)");
    assert_eq!(
        fixture.found(),
        [
            "out-of-range small.ron 25:22",
            "unknown-field trades/family.ron 5:5",
            "invalid-level trades/nurse.ron 11:50",
            "implausible-year trades/nurse.ron 38:28",
        ]
    );
}

#[test]
fn the_built_in_files_pass_as_files_too() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let [quizzes, profiles] =
        ["quizzes", "profiles"].map(|folder| Place::Folder(root.join(folder)));
    let mut loaded = content::load(&quizzes, &profiles);
    loaded.lint(2026, &[]);
    let mut found = summary(&loaded);
    // Which topics still lack careers is told to whoever checks the folders, as an advice.
    found.retain(|line| !line.starts_with("thin-topic "));
    assert_eq!(found, Vec::<String>::new());
    let builtin = content::load(&Place::BuiltIn, &Place::BuiltIn);
    assert_eq!(loaded.catalog, builtin.catalog);
}

#[test]
fn a_set_may_have_many_files_but_not_more() {
    let fixture = Fixture::new();
    for n in 0..=6_000 {
        fs::write(fixture.path(&format!("{n:04}.ron")), "{").expect("a file can be written");
    }
    let loaded = fixture.load();
    // What was left out would be missed in all that was read, and each of these would be blamed.
    let found: Vec<&str> = loaded
        .diagnostics
        .iter()
        .map(|d| d.problem.code().as_str())
        .collect();
    assert_eq!(found, ["too-many-files"]);
    assert!(loaded.catalog.is_none());
}

#[test]
fn a_set_may_be_large_but_not_larger() {
    let fixture = Fixture::new();
    // Comments weigh as much as anything, and are soon read.
    let weight = format!("//{}", "x".repeat((1 << 20) - 2));
    for n in 0..64 {
        fs::write(fixture.path(&format!("weight-{n:02}.ron")), &weight).expect("it is written");
    }
    let found = fixture.found();
    let last = found.last().expect("there are many");
    // The files of the set itself come before the last of these.
    assert_eq!(last, "set-too-large weight-63.ron 1:1");
}

#[test]
fn texts_and_conditions_may_be_as_large_as_their_limits() {
    let exact = Fixture::new()
        .edit(
            "trades/nurse.ron",
            "\"nursing\"",
            &format!("\"{}\"", "é".repeat(200)),
        )
        .edit(
            "trades/nurse.ron",
            "\"Soigne.\", en: \"Cares.\"",
            &format!("\"{0}\", en: \"x{0}\"", "é".repeat(4_095)),
        )
        .edit("small.ron", "seconds: 6", "seconds: 600");
    assert_eq!(exact.found(), Vec::<String>::new());
    let answered = "Answered(\"length\", [\"short\"])";
    let nested = format!("{}{answered}{}", "Not(".repeat(15), ")".repeat(15));
    let exact = Fixture::new().edit("trades/nurse.ron", answered, &nested);
    assert_eq!(exact.found(), Vec::<String>::new());
    let wide = format!("Any([{}])", format!("{answered}, ").repeat(199));
    let exact = Fixture::new().edit("trades/nurse.ron", answered, &wide);
    assert_eq!(exact.found(), Vec::<String>::new());
    let more = Fixture::new()
        .edit(
            "trades/nurse.ron",
            "\"Cares.\"",
            &format!("\"{}\"", "é".repeat(4_097)),
        )
        .edit("small.ron", "seconds: 6", "seconds: 601");
    let codes: Vec<String> = more
        .found()
        .iter()
        .map(|line| line.split(' ').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(codes, ["out-of-range", "text-too-long"]);
}

#[test]
fn near_twins_are_told_whatever_their_families_and_neighbours_are() {
    let surgeon = fs::read_to_string(cases().join("near-twins.ron")).unwrap();
    let severity = |fixture: &Fixture| {
        let loaded = fixture.check();
        let twins = loaded
            .diagnostics
            .iter()
            .find(|d| d.problem.code().as_str() == "near-twins");
        twins.map(|d| d.problem.severity().as_str())
    };
    let same = Fixture::new().write("trades/surgeon.ron", &surgeon);
    assert_eq!(severity(&same), Some("warning"));
    let known = "neighbours: [\"nurse\", \"doctor\"]";
    let said = surgeon.replace("neighbours: []", known);
    let same = Fixture::new().write("trades/surgeon.ron", &said);
    assert_eq!(
        severity(&same),
        Some("warning"),
        "to be near it tells nobody what differs"
    );
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    let other = Fixture::new()
        .write("care/family.ron", family.replace("trades", "care"))
        .write("care/surgeon.ron", &said);
    assert_eq!(severity(&other), Some("warning"), "wherever it lies");
    let topics = "topics: [Topic(of: \"animals/topic\", level: 1.0, because: Text(fr: \"oui\", en: \"yes\"))],";
    let animals = surgeon.replace("    demands: [", &format!("    {topics}\n    demands: ["));
    let animals = Fixture::new().write("trades/surgeon.ron", animals);
    assert_eq!(severity(&animals), None, "what it is about tells it apart");
    let opposite = surgeon.replace("level: 0.75", "level: 0.0");
    let opposite = Fixture::new().write("trades/surgeon.ron", opposite);
    assert_eq!(severity(&opposite), None);
}

#[test]
fn a_bar_is_reachable_up_to_what_the_best_sheet_clears() {
    // Two ratings of a trait that correlates with no other, alone in their format of two steps: what the
    // score shows, .59 θ + b, has the variance .59² + 1 = 1.3481 before any answer, and 1 / (1 / 1.3481 +
    // 2 / .70) = .27786 after two. At the top each is (1 − .47) / .40 = 1.325, at the bottom −1.175: the
    // mean is .27786 × 2 / .70 = .79389 of that, the error .52713, of which .8416 must lie on the far side
    // of the bar: 47 + 40 × (1.05190 − .44364) = 71.330, 47 − 40 × (.93282 − .44364) = 27.433.
    let alone = |name: &str| format!("id: \"{name}\",\n            format: \"interest\"");
    let other = |name: &str| alone(name).replace("interest", "care");
    let format = r#"formats: [
        ResponseFormat(
            id: "care", stem: Text(fr: "Envie ?", en: "Keen?"),
            anchors: [
                Anchor(id: "no", label: Text(fr: "non", en: "no")),
                Anchor(id: "yes", label: Text(fr: "oui", en: "yes")),
            ],
            apart: [],
        ),"#;
    let without_pair = Fixture::new()
        .edit(
            "small.ron",
            "(\"care/interest\", 1.0)",
            "(\"analysis/skill\", 1.0)",
        )
        .edit("small.ron", "formats: [", format)
        .edit("small.ron", &alone("comfort"), &other("comfort"))
        .edit("small.ron", &alone("feed"), &other("feed"));
    let catalog = without_pair.load().catalog.expect("it is right");
    let care = TraitId::parse("care/interest").and_then(|id| catalog.traits.index_of(&id));
    let care = care.expect("it is declared");
    let reach = audit::bounds(&catalog)[care.0].expect("it is measured");
    assert!((reach.high - 71.330).abs() < 1e-3, "{reach:?}");
    assert!((reach.low - 27.433).abs() < 1e-3, "{reach:?}");
}

#[test]
fn files_at_hand_are_checked_as_those_of_a_folder() {
    let loaded = small_set_with("trades/doctor.ron", b"Profile(caf\xe9");
    assert_eq!(
        summary(&loaded),
        ["wrong-encoding trades/doctor.ron 1:12"],
        "the career is missed by nobody, since its file is there"
    );
    let none = load_files("parcel", []);
    assert_eq!(
        summary(&none),
        [
            "missing-traits parcel 1:1",
            "missing-quiz parcel 1:1",
            "missing-profiles parcel 1:1"
        ]
    );
    let family = include_bytes!("../../cases/diagnostics/_set/trades/family.ron");
    let from_disk = Fixture::new().load().catalog;
    assert_eq!(
        small_set_with("trades/family.ron", family).catalog,
        from_disk
    );
    let too_large = vec![b' '; usize::try_from(MAX_BYTES).unwrap() + 1];
    let loaded = small_set_with("trades/doctor.ron", &too_large);
    assert_eq!(summary(&loaded), ["file-too-large trades/doctor.ron 1:1"]);
}

#[test]
fn names_that_some_systems_cannot_have_are_refused() {
    let nurse = fs::read_to_string(cases().join("_set/trades/nurse.ron")).unwrap();
    let family = fs::read_to_string(cases().join("_set/trades/family.ron")).unwrap();
    let with = |name: &str| Fixture::new().write(name, nurse.replace("\"nurse\"", "\"aux\""));
    for name in [
        "trades/CON.ron",
        "trades/aux.ron",
        "trades/nurse .ron",
        "trades/nurse..ron",
    ] {
        let found = with(name).found();
        assert_eq!(found, [format!("unportable-name {name} 1:1")]);
    }
    let fixture = Fixture::new().write("nul/family.ron", family);
    assert_eq!(fixture.found(), ["unportable-name nul/family.ron 1:1"]);
}

#[cfg(unix)]
#[test]
fn what_may_not_be_read_is_reported_with_its_reason() {
    use std::os::unix::fs::PermissionsExt as _;
    let fixture = Fixture::new();
    let path = fixture.path("trades/nurse.ron");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(&path).is_ok() {
        // Whoever may read everything sees a valid file.
        assert_eq!(fixture.found(), Vec::<String>::new());
    } else {
        assert_eq!(fixture.found(), ["unreadable trades/nurse.ron 1:1"]);
        let text = to_text(&fixture.load(), STYLE);
        assert!(
            text.contains("allow yourself to read it") || text.contains("permission"),
            "{text}"
        );
    }
    let long = fixture.path(&format!("{}.ron", "x".repeat(300)));
    let loaded = content::built_in().load_paths(&[long]);
    let first = &loaded.diagnostics[0];
    assert_eq!(
        first.problem.code().as_str(),
        "unreadable",
        "the system refuses the name"
    );
}

#[test]
fn what_looks_dangerous_and_is_only_text_is_accepted() {
    let text = "{{7*7}} ${x} %s%n {0} {name} $(id) '; DROP TABLE";
    let fixture = Fixture::new()
        .edit("trades/nurse.ron", "\"Cares.\"", &format!("\"{text}\""))
        .edit(
            "trades/nurse.ron",
            "id: \"long-studies\"",
            "id: \"constructor\"",
        );
    assert_eq!(fixture.found(), Vec::<String>::new());
    let catalog = fixture.load().catalog.expect("it is right");
    assert_eq!(catalog.profile("nurse").unwrap().sheet.summary.en, text);
    let fixture = Fixture::new().edit(
        "trades/nurse.ron",
        "url: \"https://www.onisep.fr/x\"",
        "url: Some(\"https://www.onisep.fr/x\")",
    );
    assert_eq!(
        fixture.found(),
        Vec::<String>::new(),
        "an option may be written out"
    );
    let fixture = Fixture::new().edit(
        "trades/nurse.ron",
        "url: \"https://www.onisep.fr/x\"",
        "url: \"https://www.onisep.fr/x\", via: None",
    );
    assert_eq!(fixture.found(), Vec::<String>::new());
    let fixture = Fixture::new().edit(
        "trades/family.ron",
        "Family(",
        "#![enable(implicit_some)]\nFamily(",
    );
    assert_eq!(
        fixture.found(),
        Vec::<String>::new(),
        "what is so anyway may be asked for"
    );
}

#[test]
fn counts_have_their_limits() {
    let quiz = fs::read_to_string(cases().join("_set/small.ron")).unwrap();
    let with_items = |n: usize| {
        let mut items = String::new();
        for i in 0..n {
            let _ = writeln!(
                items,
                "Rating(id: \"i{i}\", format: \"interest\", measures: [Forward(\"analysis/interest\")], \
                 prompt: Text(fr: \"a{i}\", en: \"b{i}\"), help: Text(fr: \"a\", en: \"b\"), seconds: 6),"
            );
        }
        quiz.replacen("    items: [\n", &format!("    items: [\n{items}"), 1)
    };
    let found = |quiz: String| Fixture::new().write("small.ron", quiz).found();
    let catalog = Fixture::new().load().catalog.expect("it is right");
    let n_more = 1_000 - catalog.quiz("small").unwrap().items.len();
    assert_eq!(found(with_items(n_more)), Vec::<String>::new());
    assert_eq!(
        found(with_items(n_more + 1)),
        ["wrong-count small.ron 3:10"]
    );
    let with_options = |n: usize| {
        let mut options = String::new();
        for i in 0..n {
            let label = format!("Text(fr: \"a{i}\", en: \"b{i}\")");
            let _ = writeln!(options, "Anchor(id: \"o{i}\", label: {label}),");
        }
        let place = "                Anchor(id: \"short\"";
        quiz.replacen(place, &format!("{options}{place}"), 1)
    };
    assert_eq!(found(with_options(28)), Vec::<String>::new());
    assert_eq!(found(with_options(29)), ["wrong-count small.ron 96:18"]);
    let empty = quiz.split_once("    items: [").unwrap().0.to_owned()
        + "    items: [],\n    context: ["
        + quiz.split_once("    context: [").unwrap().1;
    let found = found(empty);
    assert!(
        found.contains(&"wrong-count small.ron 3:10".to_owned()),
        "{found:?}"
    );
}

#[test]
fn figures_and_sources_that_only_look_wrong_are_accepted() {
    let nurse = "trades/nurse.ron";
    let pay = "value: Between(24000, 27000),\n                unit: EurGrossYear,";
    let source = "Source(id: \"onisep\", title: \"Onisep\", date: \"2024-06\", \
                  url: \"https://www.onisep.fr/x\"),";
    let page = |id: &str, path: &str| {
        format!(
            "Source(id: \"{id}\", title: \"Onisep\", date: \"2024-06-25\", \
             url: \"https://www.onisep.fr/{path}\"),"
        )
    };
    let two_pages = page("onisep", "x") + &page("second", "y");
    let one_page_three_times = page("onisep", "x") + &page("second", "x") + &page("third", "x");
    for (what, from, to) in [
        (
            "the income of the self-employed is no wage",
            pay,
            "value: Between(990, 2750),\n                unit: EurIncomeMonth,",
        ),
        (
            "the minimum wage of its time is legal",
            pay,
            "value: Exactly(1766.92),\n                unit: EurGrossMonth,",
        ),
        (
            "another country has other laws",
            "country: \"FR\"",
            "country: \"BE\"",
        ),
        (
            "a book has no address",
            source,
            "Source(id: \"onisep\", title: \"Un livre, ISBN 978-2-0000-0000-0\", date: \"2024\"),",
        ),
        ("two pages may be of one day", source, &two_pages),
        ("one page is no copy", source, &one_page_three_times),
        (
            "one leaves training with more than one needs to start it",
            "entry: Bac3,",
            "entry: Bac, qualification: Bac3,",
        ),
        (
            "a competition may reserve a part",
            "regulated: Regulated(",
            "apply: [Competition], regulated: Partly(",
        ),
        (
            "a source that says minimum wage gives today's",
            "        entry: [\n",
            "        entry: [\n            Smic(source: \"onisep\"),\n",
        ),
        (
            "a code may be the nearest",
            "Rome(\"J1506\")",
            "Nearest(Rome(\"J1506\"))",
        ),
    ] {
        let fixture = Fixture::new().edit(nurse, from, to);
        assert_eq!(fixture.found(), Vec::<String>::new(), "{what}");
    }
}

#[test]
fn no_list_of_a_sheet_is_without_limit() {
    let text = "Text(fr: \"f\", en: \"e\"),";
    let claim = "Claim(what: Text(fr: \"f\", en: \"e\"), value: Exactly(1), unit: Jobs, country: \"FR\", \
                 date: Year(2024), source: \"onisep\"),";
    let source = "Source(id: \"a\", title: \"t\", date: \"2024\"),";
    for (list, entry) in [
        ("missions: [", text),
        ("routes: [", text),
        ("outlook: [", claim),
        ("general: [", claim),
        ("neighbours: [", "\"doctor\","),
        ("codes: [", "Rome(\"J1506\"),"),
        ("sources: [", source),
    ] {
        let found = |n: usize| {
            let name = "trades/nurse.ron";
            let nurse = fs::read_to_string(Fixture::new().path(name)).unwrap();
            if !nurse.contains(list) {
                return None;
            }
            let more = format!("{list}{}", entry.repeat(n));
            let found = Fixture::new().edit(name, list, &more).found();
            Some(found.iter().any(|line| line.starts_with("wrong-count")))
        };
        assert_ne!(found(90), Some(true), "{list}");
        assert_ne!(found(101), Some(false), "{list}");
    }
}

/// A career of the small set that is about some topics and opens with some diploma.
fn career(fixture: Fixture, id: &str, entry: &str, topics: &[(&str, &str)]) -> Fixture {
    let nurse = fs::read_to_string(fixture.path("trades/nurse.ron")).expect("it is there");
    let topic = |(of, level): &(&str, &str)| {
        format!("Topic(of: \"{of}\", level: {level}, because: Text(fr: \"oui\", en: \"yes\")),")
    };
    let topics: String = topics.iter().map(topic).collect();
    let text = nurse
        .replace("id: \"nurse\"", &format!("id: \"{id}\""))
        .replace("entry: Bac3", &format!("entry: {entry}"))
        .replace("level: Bac3", &format!("level: {entry}"))
        .replace(
            "    demands: [",
            &format!("    topics: [{topics}],\n    demands: ["),
        );
    fixture.write(&format!("trades/{id}.ron"), text)
}

fn thin_topics(loaded: &Loaded, locale: Locale) -> Vec<String> {
    let is_thin = |d: &&Diagnostic| d.problem.code().as_str() == "thin-topic";
    let thin = loaded.diagnostics.iter().filter(is_thin);
    let said = thin.map(|d| d.problem.describe(locale));
    said.map(|said| format!("{}: {}", said.title, said.help.unwrap_or_default()))
        .collect()
}

#[test]
fn a_topic_with_too_few_careers_says_which_are_missing() {
    let (health, animals) = ("health/topic", "animals/topic");
    let both = [(health, "0.5"), (animals, "1.0")];
    let three = career(Fixture::new(), "vet", "Bac5", &both);
    // So few careers cannot fill two topics.
    assert_eq!(thin_topics(&three.check(), Locale::En), [""; 0]);
    let four = career(three, "groom", "NoDiploma", &both);
    let expected = [
        "few careers are about `health/topic`: missing: 1 career, 1 career at level 1 and a career at \
         level 1 that the bac, or less, opens",
        "few careers are about `animals/topic`: missing: 2 careers",
    ];
    assert_eq!(thin_topics(&four.check(), Locale::En), expected);
    assert_eq!(
        thin_topics(&four.check(), Locale::Fr)[0],
        "peu de métiers portent sur `health/topic`: il manque 1 métier, 1 métier au degré 1 et un \
         métier au degré 1 qui s'ouvre avec le bac ou avant"
    );
    let more = [(health, "1.0"), (animals, "0.5")];
    let five = career(four, "carer", "Bac", &more);
    let animals_only = ["few careers are about `animals/topic`: missing: 1 career"];
    assert_eq!(thin_topics(&five.check(), Locale::En), animals_only);
    let six = career(five, "farmer", "Bac2", &more[1..]);
    assert_eq!(thin_topics(&six.check(), Locale::En), [""; 0]);
    let none_long = six.edit("trades/vet.ron", "entry: Bac5", "entry: Bac2");
    let lacks = "few careers are about `animals/topic`: missing: a career at level 1 that takes three \
                 years or more after the bac";
    assert_eq!(thin_topics(&none_long.check(), Locale::En), [lacks]);
}

#[test]
fn what_built_in_topics_lack_is_told_only_to_whoever_checks_their_file() {
    let mut builtin = content::load(&Place::BuiltIn, &Place::BuiltIn);
    builtin.lint(2026, &[]);
    assert_eq!(thin_topics(&builtin, Locale::En), [""; 0]);
}
