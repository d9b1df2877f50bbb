//! The commands from outside: what they print, and their exit codes.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs the program in French with what it reads on standard input.
fn boussole(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM"] {
        command.env_remove(name);
    }
    command
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the test set-up holds");
    // The program may end before it has read everything.
    let _ = child
        .stdin
        .take()
        .expect("the test set-up holds")
        .write_all(input.as_bytes());
    child.wait_with_output().expect("the test set-up holds")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec())
        .expect("the test set-up holds")
        .replace('\u{a0}', " ")
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of failures")]
fn each_failure_has_its_exit_code_and_its_words() {
    let cases: &[(&[&str], &str, i32, &str)] = &[
        (
            &["quizz"],
            "",
            2,
            "erreur : la commande `quizz` n'existe pas ; peut-être `quizzes`.",
        ),
        (
            &["--lang", "en", "quizz"],
            "",
            2,
            "error: there is no command `quizz`; perhaps",
        ),
        (
            &["quiz", "--full"],
            "",
            2,
            "erreur : `--full` n'a pas de sens ici",
        ),
        (
            &["audit"],
            "",
            2,
            "erreur : la commande `audit` n'existe pas",
        ),
        (&["quiz", "orientatoin"], "", 2, "peut-être `orientation`"),
        (
            &["quiz", "--seed", "x"],
            "",
            2,
            "`x` n'est pas une valeur possible pour --seed",
        ),
        (
            &["quiz", "--output", "a.html"],
            "",
            2,
            "doit finir par .txt ou .json",
        ),
        (
            &["quiz", "--output", "no/where/a.txt"],
            "",
            1,
            "impossible d'écrire `no/where`",
        ),
        (&["recommend"], "", 2, "il manque <RÉPONSES>"),
        (
            &["recommend", "nothing.json"],
            "",
            1,
            "impossible de lire `nothing.json`",
        ),
        (
            &["recommend", "-", "--format", "json", "--top", "3"],
            "",
            2,
            "--top vaut pour le texte",
        ),
        (
            &["recommend", "-", "--top", "0"],
            "",
            2,
            "n'est pas une valeur possible pour --top",
        ),
        (
            &["recommend", "-"],
            "{",
            4,
            "[sheet-syntax] Ligne 1, colonne",
        ),
        (
            &["explain", "-", "data-analist"],
            "",
            2,
            "peut-être `data-analyst`",
        ),
        (
            &["careers", "show", "x\u{1b}[2J"],
            "",
            2,
            "`x\\u{1b}[2J` n'existe pas",
        ),
        (
            &["check", "no/such/file.ron"],
            "",
            4,
            "une définition est à corriger",
        ),
    ];
    for (arguments, input, code, words) in cases {
        let output = boussole(arguments, input);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(*code), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?}: {said}");
        assert!(
            !said.contains("Usage") && !said.contains('\u{1b}'),
            "{arguments:?}: {said}"
        );
    }
}

#[test]
fn the_lists_are_there_in_text_and_json() {
    for arguments in [
        &["careers"][..],
        &["careers", "show", "data-analyst"],
        &["careers", "search", "données"],
        &["quizzes"],
        &["quizzes", "show", "orientation"],
        &["check"],
    ] {
        let output = boussole(arguments, "");
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            text(&output.stderr)
        );
        assert!(
            !output.stdout.is_empty() && output.stderr.is_empty(),
            "{arguments:?}"
        );
        let json = boussole(&[arguments, &["--format", "json"][..]].concat(), "");
        assert!(json.status.success(), "{arguments:?}");
        serde_json::from_slice::<serde_json::Value>(&json.stdout).expect("one JSON value");
    }
}

const SHEET: &str = r#"{"quiz": "orientation", "edition": "2001", "answers": {}}"#;

#[test]
fn a_sheet_is_scored_and_explained() {
    let output = boussole(&["recommend", "-", "--format", "json"], SHEET);
    let value: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("the test set-up holds");
    assert_eq!(value["state"], "nothing_measured");
    assert_eq!(value["notes"][0]["code"], "other-edition");
    let output = boussole(&["explain", "-", "data-analyst"], SHEET);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let colored = boussole(&["recommend", "-", "--color", "always"], SHEET);
    assert!(text(&colored.stdout).contains('\u{1b}'));
}

#[test]
fn a_quiz_on_a_pipe_ends_with_the_result_so_far() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("result.txt");
    let name = file.to_str().expect("the test set-up holds");
    let output = boussole(
        &["--lang", "en", "quiz", "--seed", "7", "--output", name],
        "4\n2\n",
    );
    assert!(output.status.success());
    let dialogue = text(&output.stderr);
    assert!(
        dialogue.contains("You answered 2 of 63 questions."),
        "{dialogue}"
    );
    assert!(dialogue.contains("Result written to"), "{dialogue}");
    assert_eq!(
        std::fs::read_to_string(&file).expect("the test set-up holds"),
        String::from_utf8(output.stdout).expect("the test set-up holds")
    );
    // Without a command the same quiz starts.
    let output = boussole(&[], "q\n");
    assert!(output.status.success());
    assert!(text(&output.stderr).contains("Tu n'as répondu à aucune question."));
}

#[test]
fn a_seed_asks_in_the_same_order() {
    let ask = |seed: &str| text(&boussole(&["quiz", "--seed", seed], "s\ns\ns\nq\n").stderr);
    assert_eq!(ask("5"), ask("5"));
    assert_ne!(ask("5"), ask("6"));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    command.args(["careers", "--format", "json"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the test set-up holds");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the test set-up holds");
    assert!(output.status.success() && output.stderr.is_empty());
}
