//! What `boussole new` starts: right as it is, usable at once, and never in the way of other files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use boussole::audit;
use boussole::catalog::Severity;
use boussole::content;
use tempfile::TempDir;

/// Runs the program in a folder, with nothing on standard input.
fn boussole(folder: &Path, line: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(line.split(' '))
        .env("LC_ALL", "fr")
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("the binary runs")
}

fn done(folder: &Path, line: &str) -> String {
    let output = boussole(folder, line);
    let (said, wrong) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{line}: {said}{wrong}");
    said
}

fn refused(folder: &Path, line: &str, code: i32) -> String {
    let output = boussole(folder, line);
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{line}: {said}");
    said
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn folder_with(names: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for name in names {
        fs::create_dir(folder.path().join(name)).expect("a new folder");
    }
    folder
}

/// The files below a folder, in order.
fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let below = path.strip_prefix(folder).expect("below it");
                found.push(below.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

/// The codes that `check` finds in files, none of them an error.
fn remarks(folder: &Path, names: &[&str]) -> Vec<&'static str> {
    let paths: Vec<PathBuf> = names.iter().map(|name| folder.join(name)).collect();
    let mut loaded = content::built_in().load_paths(&paths);
    let reach = loaded.catalog.as_ref().map(audit::bounds);
    loaded.lint(2026, &reach.unwrap_or_default());
    let found = loaded.diagnostics.iter().map(|d| {
        assert_ne!(d.problem.severity(), Severity::Error, "{d:?}");
        d.problem.code().as_str()
    });
    found.collect()
}

#[test]
fn each_kind_is_right_in_each_language_and_says_what_is_left_to_write() {
    for lang in ["fr", "en"] {
        let folder = folder_with(&["profiles", "quizzes"]);
        let at = folder.path();
        let (family, career) = (
            "profiles/sea-and-boats/family.ron",
            "profiles/sea-and-boats/skipper.ron",
        );
        done(at, &format!("--lang {lang} new family sea-and-boats"));
        let found = remarks(at, &[family]);
        assert_eq!(found, ["empty-family", "placeholder"]);
        done(
            at,
            &format!("--lang {lang} new career skipper --family sea-and-boats"),
        );
        let found = remarks(at, &[family, career]);
        assert_eq!(found, ["placeholder", "placeholder"]);
        done(at, &format!("--lang {lang} new quiz mine"));
        let found = remarks(at, &["quizzes/mine.ron"]);
        assert!(found.contains(&"placeholder"), "{found:?}");
        // The examples are run too.
        done(at, "check profiles");
        done(at, "check quizzes");
        done(at, "--profiles profiles --quizzes quizzes check");
        for name in files(at) {
            let text = fs::read_to_string(at.join(name)).expect("a file of ours");
            let marks = ["//@", "//fr", "//en", "{"];
            assert!(marks.iter().all(|mark| !text.contains(mark)), "{text}");
            let other = if lang == "fr" {
                "// The file's name"
            } else {
                "// Le nom du fichier"
            };
            assert!(!text.contains(other), "{text}");
        }
    }
}

#[test]
fn a_new_quiz_asks_the_context_questions_of_the_built_in_one() {
    let context = |text: &'static str| text.split_once("    context: [").expect("a list").1;
    assert_eq!(
        context(include_str!("../../src/catalog/scaffold/quiz.ron")),
        context(include_str!("../../quizzes/orientation.ron"))
    );
}

#[test]
fn a_new_quiz_can_be_taken_at_once() {
    let folder = folder_with(&[]);
    let at = folder.path();
    let said = done(at, "--quizzes own new quiz mine");
    assert!(said.contains("own/traits.ron"), "{said}");
    assert!(said.contains("boussole --quizzes own quiz mine"), "{said}");
    assert_eq!(files(at), ["own/mine.ron", "own/traits.ron"]);
    done(at, "--quizzes own quiz mine");
    let said = done(at, "--quizzes own new quiz second");
    assert!(!said.contains("traits.ron"), "{said}");
    done(at, "--quizzes own quiz second");
}

#[test]
fn what_a_quiz_takes_from_all_built_in_careers_is_said_once() {
    let folder = folder_with(&[]);
    let at = folder.path();
    done(at, "--quizzes own new quiz mine");
    let path = at.join("own/mine.ron");
    let text = fs::read_to_string(&path).expect("it was written");
    let without = |text: &str, from: &str, to: &str| {
        let (before, rest) = text.split_once(from).expect("it is there");
        let (_, after) = rest.split_once(to).expect("it ends");
        format!("{before}{after}")
    };
    let rating = "        Rating(\n            id: \"can-coding\"";
    let text = without(&text, rating, "\n        ),\n");
    fs::write(&path, text).expect("it is a file");
    let loaded = content::built_in().load_paths(&[path]);
    let is_error = |d: &&catalog::Diagnostic| d.problem.severity() == Severity::Error;
    let errors = loaded.diagnostics.iter().filter(is_error);
    let mut codes: Vec<&str> = errors.map(|d| d.problem.code().as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["unmeasured-trait"]);
}

#[test]
fn a_built_in_family_comes_along_with_its_first_career() {
    let folder = folder_with(&["profiles"]);
    let at = folder.path();
    let said = done(at, "new career midwife --family health-and-care");
    assert!(
        said.contains("profiles/health-and-care/family.ron"),
        "{said}"
    );
    let said = done(at, "new career optician --family health-and-care");
    assert!(!said.contains("family.ron"), "{said}");
    let copied = fs::read_to_string(at.join("profiles/health-and-care/family.ron"));
    let ours = include_str!("../../profiles/health-and-care/family.ron");
    assert_eq!(copied.expect("it was copied"), ours);
    done(at, "--profiles profiles careers");
}

#[test]
fn other_traits_are_asked_for_where_a_folder_has_them() {
    let folder = folder_with(&["own", "profiles"]);
    let at = folder.path();
    let poles = |name: &str| {
        format!(
            r#"{name}: Poles(low: Text(fr: "peu", en: "little"), high: Text(fr: "oui", en: "much")),"#
        )
    };
    let dimension = |id: &str, sides: &str| {
        format!(
            r#"Dimension(id: "{id}", name: Text(fr: "{id}", en: "{id}"), doing: Text(fr: "dire \"{id}\"", en: "saying {id}"), {sides}),"#
        )
    };
    let traits = format!(
        r#"Traits(format: 1, edition: "2026-11", source: Text(fr: "essai", en: "trial"), dimensions: [{}{}{}], correlations: [])"#,
        dimension("realistic", &poles("interest")),
        dimension("social", &poles("interest")),
        dimension("rowing", &poles("skill")),
    );
    fs::write(at.join("own/traits.ron"), traits).expect("a new file");
    done(at, "--quizzes own new quiz holland");
    done(at, "new family sea");
    done(at, "--quizzes own new career skipper --family sea");
    done(at, "--quizzes own --profiles profiles check");
    let quiz = fs::read_to_string(at.join("own/holland.ron")).expect("it was written");
    for wanted in ["\"like-realistic\"", "\"like-social\"", "\"can-rowing\""] {
        assert!(quiz.contains(wanted), "{quiz}");
    }
    assert!(!quiz.contains("analysis"), "{quiz}");
    // What is wrong with the traits is said, and nothing is written.
    fs::write(at.join("own/traits.ron"), "Traits(").expect("a file");
    let said = refused(at, "--quizzes own new quiz second", 4);
    assert!(said.contains("unclosed-bracket"), "{said}");
    assert!(!at.join("own/second.ron").exists());
}

/// Traits with two interests and so many topics, in a folder `own`.
fn with_topics(n_topics: usize) -> TempDir {
    let folder = folder_with(&["own", "profiles"]);
    let text = r#"Text(fr: "peu", en: "little")"#;
    let dimension = |id: &str| {
        format!(
            r#"Dimension(id: "{id}", name: {text}, doing: {text}, interest: Poles(low: {text}, high: {text})),"#
        )
    };
    let topic = |n: usize| {
        format!(r#"Topic(id: "t{n}", name: {text}, about: {text}, low: {text}, high: {text}),"#)
    };
    let topics: String = (0..n_topics).map(topic).collect();
    let traits = format!(
        r#"Traits(format: 1, edition: "2026-11", source: {text}, dimensions: [{}{}], topics: [{topics}], correlations: [])"#,
        dimension("making"),
        dimension("caring"),
    );
    fs::write(folder.path().join("own/traits.ron"), traits).expect("a new file");
    folder
}

#[test]
fn topics_have_their_place_where_a_folder_has_them() {
    for (n_topics, n_tiles, n_ratings, most) in [
        (0, 0, 0, None),
        (3, 0, 3, None),
        (5, 5, 0, Some(4)),
        (9, 9, 0, Some(5)),
    ] {
        let folder = with_topics(n_topics);
        let at = folder.path();
        done(at, "--quizzes own new quiz mine");
        done(at, "new family sea");
        done(at, "--quizzes own new career skipper --family sea");
        done(at, "--quizzes own --profiles profiles check");
        done(at, "--quizzes own --profiles profiles quiz mine");
        let quiz = fs::read_to_string(at.join("own/mine.ron")).expect("it was written");
        let (quiz, _) = quiz.split_once("    context: [").expect("a list");
        assert_eq!(quiz.matches(" Tile(").count(), n_tiles, "{quiz}");
        assert_eq!(quiz.matches("id: \"topic-t").count(), n_ratings, "{quiz}");
        let batteries = if n_tiles > 0 { 2 } else { 0 };
        assert_eq!(quiz.matches(" Battery(").count(), batteries, "{quiz}");
        let is_asked = match most {
            Some(most) => quiz.contains(&format!("most: {most},")),
            None => !quiz.contains(" Favourites("),
        };
        assert!(is_asked, "{quiz}");
        assert_eq!(
            quiz.contains("Load(of: \"t0/topic\""),
            n_topics > 0,
            "{quiz}"
        );
        let career = fs::read_to_string(at.join("profiles/sea/skipper.ron"));
        let career = career.expect("it was written");
        assert_eq!(career.contains("topics: [],"), n_topics > 0, "{career}");
        let last = n_topics.checked_sub(1).map(|n| format!("t{n}\n"));
        assert!(last.is_none_or(|last| career.contains(&last)), "{career}");
    }
}

#[test]
fn a_new_quiz_asks_with_the_words_of_the_built_in_one() {
    let formats = |text: &'static str| {
        let (_, rest) = text.split_once("    formats: [").expect("a list");
        let (formats, _) = rest.split_once("    items: [").expect("it ends");
        formats
            .lines()
            .filter(|line| !line.contains("//@"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        formats(include_str!("../../src/catalog/scaffold/quiz.ron")),
        formats(include_str!("../../quizzes/orientation.ron"))
    );
}

#[test]
fn nothing_is_overwritten_and_each_refusal_says_what_to_do() {
    let folder = folder_with(&["profiles"]);
    let at = folder.path();
    let cases = [
        ("new career Sage-Femme --family x", "peut-être `sage-femme`"),
        ("new career 3d --family x", "une lettre en tête"),
        ("new career family --family x", "choisis-en un autre"),
        ("new quiz traits", "choisis-en un autre"),
        (
            "new career a --family data-and-a",
            "peut-être `data-and-ai`",
        ),
        ("new career a --family zzz", "boussole new family"),
        ("new quiz mine", "--quizzes DOSSIER"),
        ("new quizz mine", "peut-être `quiz`"),
        ("new", "`career`, `family`, `quiz`"),
        ("new career", "--family <FAMILLE>"),
    ];
    for (line, words) in cases {
        let said = refused(at, line, 2);
        assert!(said.contains(words), "{line}: {said}");
    }
    assert_eq!(files(at), Vec::<String>::new());
    done(at, "new family sea");
    done(at, "new family land");
    done(at, "new career pilot --family sea");
    let before = fs::read_to_string(at.join("profiles/sea/pilot.ron")).expect("it was written");
    for line in [
        "new family sea",
        "new career pilot --family sea",
        "new career pilot --family land",
        "--profiles no/where new family sea",
    ] {
        refused(at, line, 1);
    }
    let after = fs::read_to_string(at.join("profiles/sea/pilot.ron")).expect("it is still there");
    assert_eq!(before, after);
    assert_eq!(files(at).len(), 3);
}
