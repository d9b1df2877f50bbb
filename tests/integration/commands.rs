//! The commands from outside: what they print, and their exit codes.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

use boussole::catalog::Code;

/// Runs the program, as it is called where it is installed, in French with what it reads on standard input.
fn boussole(arguments: &[&str], input: &str) -> Output {
    run("boussole", arguments, input)
}

fn run(program: &str, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    #[cfg(unix)]
    std::os::unix::process::CommandExt::arg0(&mut command, program);
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "NO_COLOR",
        "TERM",
        "COLUMNS",
    ] {
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
            &["guidance"],
            "",
            2,
            "erreur : la commande `guidance` n'existe pas",
        ),
        (&["quiz", "orientatoin"], "", 2, "peut-être `orientation`"),
        (
            &["quiz", "--seed", "x"],
            "",
            2,
            "`x` n'est pas une valeur possible pour --seed",
        ),
        (
            &["quiz", "--output", "a.pdf"],
            "",
            2,
            "doit finir par .txt, .html ou .json",
        ),
        (
            &["quiz", "--output", "no/where/a.txt"],
            "",
            1,
            "impossible d'écrire `no/where`",
        ),
        (&["recommend"], "", 2, "il manque <RÉPONSES>"),
        (&["careers", "search"], "", 2, "il manque <MOTS>.\n"),
        (
            &["--seed", "5"],
            "",
            2,
            "peut-être `boussole quiz --seed 5`",
        ),
        (
            &["--lang", "en", "recommend", "-"],
            r#"{"format": 1, "method": 1, "matches": []}"#,
            4,
            "[is-a-result] This is a result, not an answer sheet.",
        ),
        (
            &["recommend", "-"],
            r#"{"matches": [], "format": 1}"#,
            4,
            "C'est un résultat, pas une feuille de réponses.",
        ),
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
            "--top vaut pour le texte et le html ; le JSON",
        ),
        (
            &["recommend", "-", "--top", "0"],
            "",
            2,
            "n'est pas une valeur possible pour --top : il faut un nombre de 1 à 65535.",
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
        (&["check", "no/such/file.ron"], "", 4, "1 erreur trouvée."),
        (
            &["check", "--explain", "near-twin"],
            "",
            2,
            "le code `near-twin` n'existe pas ; peut-être `near-twins`.",
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
        let is_check = arguments.contains(&"check");
        assert_eq!(output.stdout.is_empty(), is_check, "{arguments:?}");
        assert!(output.stderr.is_empty(), "{arguments:?}");
        let json = boussole(&[arguments, &["--format", "json"][..]].concat(), "");
        assert!(json.status.success(), "{arguments:?}");
        serde_json::from_slice::<serde_json::Value>(&json.stdout).expect("one JSON value");
    }
}

#[test]
fn codes_are_explained_and_listed() {
    let output = boussole(&["--lang", "en", "check", "--explain", "zero-weight"], "");
    assert!(output.status.success() && output.stderr.is_empty());
    let said = text(&output.stdout);
    assert!(said.starts_with("zero-weight\n  A weight"), "{said}");
    let output = boussole(&["check", "--explain", "list"], "");
    let said = text(&output.stdout);
    assert_eq!(said.lines().count(), Code::ALL.len());
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
fn an_hour_is_compared_by_its_code() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let database = folder.path().join("records.db");
    let database = database.to_str().expect("the test set-up holds");
    let sample = "tests/cases/sheets/sample.json";
    let hour = ["guide", "--open", sample, "--database", database];
    let output = boussole(&hour, "1\n\nquestion\n/p\n");
    let told = text(&output.stdout);
    let code = told.lines().last().expect("the code stands last");
    let compared = |one: &str, other: &str| {
        let output = boussole(&["compare", one, other, "--database", database], "");
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    let typed = code.to_lowercase().replace('-', "");
    for told in [compared(&typed, sample), compared(code, code)] {
        assert!(told.contains("Rien ne dépasse le hasard."), "{told}");
    }
    let other = boussole(
        &["compare", "7KQM-2F4E", sample, "--database", database],
        "",
    );
    assert_eq!(other.status.code(), Some(4), "{}", text(&other.stderr));
}

#[test]
fn two_sheets_are_compared_or_it_is_said_why_not() {
    let sample = "tests/cases/sheets/sample.json";
    let output = boussole(&["compare", sample, sample], "");
    let told = text(&output.stdout);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(told.contains("C'est deux fois la même feuille"), "{told}");
    assert!(told.contains("Rien ne dépasse le hasard."), "{told}");
    assert!(
        told.contains("Aucune réponse n'a bougé de trois crans."),
        "{told}"
    );
    // A sheet of another edition, without a day and with nothing in common.
    let output = boussole(&["compare", sample, "-", "--format", "json"], SHEET);
    let value: serde_json::Value =
        serde_json::from_slice(&output.stdout).expect("the test set-up holds");
    assert_eq!(value["notes"][0]["code"], "other-edition");
    assert_eq!(value["answered_twice"], 0);
    assert_eq!(value["compared"], serde_json::json!([]));
    assert_eq!(value["on"], serde_json::json!([null, null]));
    let html = boussole(&["compare", sample, "-", "--format", "html"], SHEET);
    let html = text(&html.stdout);
    assert!(html.starts_with("<!DOCTYPE html>"), "{html}");
    assert!(
        html.contains("une des feuilles, seule, ne donne pas encore de liste"),
        "{html}"
    );

    let situations = r#"{"quiz": "situations", "answers": {}}"#;
    let cases: [(&[&str], i32, &str); 4] = [
        (&["compare", sample, "-"], 4, "`-` au quiz `situations`"),
        (
            &["compare", "-", "-"],
            2,
            "l'entrée standard ne se lit qu'une fois",
        ),
        (&["compare", sample], 2, "il manque <FEUILLE2>"),
        (
            &["compare", sample, "nothing.json"],
            1,
            "impossible de lire `nothing.json`",
        ),
    ];
    for (arguments, code, words) in cases {
        let output = boussole(arguments, situations);
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let said = flat(&output);
        assert!(said.contains(words), "{arguments:?}: {said}");
    }
}

#[test]
fn a_quiz_on_a_pipe_ends_with_the_result_so_far() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("result.txt");
    let name = file.to_str().expect("the test set-up holds");
    let output = boussole(
        &[
            "--lang", "en", "quiz", "--full", "--seed", "7", "--output", name,
        ],
        "3\n2\n",
    );
    assert!(output.status.success());
    let dialogue = text(&output.stderr);
    assert!(
        dialogue.contains("You answered 2 of the 92 questions about you and 0 of the 11"),
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

/// What was said, in one line.
fn flat(output: &Output) -> String {
    let said = text(&output.stderr);
    said.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_quiz_that_chooses_counts_only_what_it_asked() {
    let output = boussole(&["--lang", "en", "quiz", "--seed", "7"], "3\n2\n");
    let said = flat(&output);
    let told = ["Topics: 25 left ·", "Topics: 23 left ·"];
    assert!(told.iter().all(|told| said.contains(told)), "{said}");
    let told = "Stopping here. You answered 2 questions about you and 0 of the 11 questions about";
    assert!(said.contains(told), "{said}");
    let output = boussole(&["quiz", "--seed", "7"], "3\n");
    let told = "On s'arrête là. Tu as répondu à 1 question sur toi et à 0 des 11 questions sur ta situation.";
    assert!(flat(&output).contains(told), "{}", flat(&output));
}

#[test]
fn a_quiz_that_stops_early_offers_more_and_then_asks_the_rest() {
    let offer = "Répondre à d'autres questions, pour préciser ?";
    let enough = boussole(&["quiz", "--seed", "7"], &"2\n".repeat(300));
    let said = flat(&enough);
    let n_asked = said.matches("Noté : ").count();
    assert!(
        n_asked < 25 + 41 + 1,
        "25 items at first, 30 that are chosen, and 11 context questions: {n_asked}"
    );
    assert_eq!(said.matches(offer).count(), 1, "{said}");
    let items = n_asked - 11;
    let told = format!("Tu as répondu à {items} des 92 questions sur toi et à 11 des 11");
    assert!(said.contains(&told), "{said}");
    // One line answers the remark about answers that are all alike.
    let remarks = said.matches("une petite chose").count();
    let lines = "2\n".repeat(n_asked + remarks);
    for yes in ["o", "oui"] {
        let input = format!("{lines}{yes}\n{}", "2\n".repeat(100));
        let said = flat(&boussole(&["quiz", "--seed", "7"], &input));
        assert_eq!(said.matches("Noté : ").count(), 92 + 11, "{said}");
        assert_eq!(said.matches(offer).count(), 1, "nothing more is left");
        assert!(
            said.contains("Tu as répondu à 92 des 92 questions"),
            "{said}"
        );
    }
    let none = flat(&boussole(&["quiz", "--seed", "7"], &format!("{lines}\n")));
    assert!(none.contains(&told), "{none}");
}

/// A sheet of the orientation quiz with its first items answered.
fn sheet_of(n: usize) -> String {
    let quiz = boussole(&["quizzes", "show", "orientation", "--format", "json"], "");
    let quiz: serde_json::Value = serde_json::from_slice(&quiz.stdout).expect("one JSON value");
    let items = quiz["items"].as_array().expect("a list");
    let answers: serde_json::Map<String, serde_json::Value> = items
        .iter()
        .take(n)
        .enumerate()
        .map(|(at, item)| {
            let options = item["options"].as_array().expect("a list");
            let option = options[(at / 3) % 2]["id"].clone();
            let answer = match item["response"].as_str() {
                Some("favourites") => serde_json::json!([option]),
                _ => option,
            };
            (item["id"].as_str().expect("an id").to_owned(), answer)
        })
        .collect();
    let (quiz, edition) = (&quiz["id"], &quiz["edition"]);
    serde_json::json!({"quiz": quiz, "edition": edition, "answers": answers}).to_string()
}

#[test]
fn a_saved_sheet_is_opened_again_and_gone_on_with() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let path = folder.path().join("mine.json");
    let name = path.to_str().expect("the test set-up holds");
    std::fs::write(&path, sheet_of(24)).expect("the test set-up holds");
    let opened = |input: &str| {
        flat(&boussole(
            &["--lang", "en", "quiz", "--full", "--open", name],
            input,
        ))
    };
    let said = opened("");
    assert!(said.contains("You answered 24 of the"), "{said}");
    // The next question is one that the sheet leaves open, and what it says stays.
    let said = opened("1\n");
    assert!(said.contains("You answered 25 of the"), "{said}");
    let kept = std::fs::read_to_string(&path).expect("the test set-up holds");
    assert_eq!(kept, sheet_of(24), "the file is read and not written");
    let both = boussole(&["quiz", "orientation", "--open", name], "");
    assert_eq!(both.status.code(), Some(2), "a sheet names its quiz");
    std::fs::write(
        &path,
        "{\"quiz\": \"orientation\", \"answers\": {\"x\": 1}}",
    )
    .expect("the test set-up holds");
    let bad = boussole(&["quiz", "--open", name], "");
    assert_eq!(bad.status.code(), Some(4), "{}", text(&bad.stderr));
    std::fs::remove_file(&path).expect("the test set-up holds");
    let none = boussole(&["quiz", "--open", name], "");
    assert_eq!(none.status.code(), Some(1), "{}", text(&none.stderr));
}

#[test]
fn a_sheet_gone_on_with_keeps_the_job_and_the_picks_that_still_stand() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let path = folder.path().join("mine.json");
    let result = folder.path().join("result.json");
    let [name, to] = [&path, &result].map(|path| path.to_str().expect("the test set-up holds"));
    let sheet = serde_json::json!({
        "quiz": "orientation", "edition": "2026-12", "job": "nurse",
        "answers": {"tile-health": "yes", "tile-animals": "no", "tile-food": "yes",
            "whole-day": ["tile-animals", "tile-food"]},
        "context": {"now": "working-leave"},
    });
    std::fs::write(&path, sheet.to_string()).expect("the test set-up holds");
    let output = boussole(&["quiz", "--full", "--open", name, "--output", to], "");
    assert!(output.status.success(), "{}", flat(&output));
    let result = std::fs::read_to_string(&result).expect("it is written");
    let result: serde_json::Value = serde_json::from_str(&result).expect("one JSON value");
    assert_eq!(
        result["answered"], 4,
        "one pick is gone, and not the answer"
    );
    let matches = result["matches"].as_array().expect("a list");
    let nurse = matches.iter().find(|found| found["career"] == "nurse");
    assert_eq!(nurse.expect("a nurse")["status"], "set_apart");
    // Whoever wants to leave a job works: nobody speaks of lycée to them.
    let page = boussole(&["--lang", "en", "recommend", name], "");
    assert!(!text(&page.stdout).contains("For the family"));
}

#[test]
fn a_sheet_with_open_questions_says_so_in_both_languages() {
    let notes = |lang: &str, sheet: &str| {
        let arguments = ["--lang", lang, "recommend", "-", "--format", "json"];
        let output = boussole(&arguments, sheet);
        let result: serde_json::Value =
            serde_json::from_slice(&output.stdout).expect("one JSON value");
        let notes = result["notes"].as_array().expect("a list").clone();
        let open = notes.into_iter().filter(|n| n["code"] == "open-questions");
        let texts = open.map(|n| n["text"].as_str().expect("a text").to_owned());
        texts.collect::<Vec<_>>()
    };
    for (n, lang, text) in [
        (
            5,
            "fr",
            "87 questions restent ouvertes : tu peux y répondre quand tu veux, pour préciser.",
        ),
        (
            5,
            "en",
            "87 questions are still open: answer them whenever you like, for a clearer result.",
        ),
        (
            25 + 30,
            "fr",
            "C'est beaucoup de questions pour une fois. 37 questions restent ouvertes : y répondre peut \
             préciser les pistes.",
        ),
    ] {
        let said: Vec<String> = notes(lang, &sheet_of(n))
            .iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect();
        assert_eq!(said, [text], "{n} {lang}");
    }
    for n in [0, 92] {
        assert!(notes("fr", &sheet_of(n)).is_empty(), "{n}");
    }
    // The page for people says it too.
    let page = boussole(&["recommend", "-"], &sheet_of(5));
    assert!(text(&page.stdout).contains("restent ouvertes"));
}

#[test]
fn answers_from_a_pipe_meet_no_remark() {
    // One answer to everything; a person at a terminal would be asked to look again.
    let output = boussole(
        &["--lang", "en", "quiz", "--full", "--seed", "7"],
        &"1\n".repeat(102),
    );
    let dialogue = text(&output.stderr);
    assert!(dialogue.contains("All done, thank you!"), "{dialogue}");
    assert!(!dialogue.contains("One small thing"), "{dialogue}");
}

#[test]
fn the_name_of_the_file_or_the_format_asks_for_a_web_page() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("result.html");
    let name = file.to_str().expect("the test set-up holds");
    let output = boussole(&["quiz", "--seed", "7", "--output", name], "4\n2\n");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let page = std::fs::read_to_string(&file).expect("the test set-up holds");
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
    let output = boussole(
        &[
            "--lang",
            "en",
            "recommend",
            "-",
            "--format",
            "html",
            "--top",
            "1",
        ],
        SHEET,
    );
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
}

#[test]
fn our_own_result_is_recognized_whatever_its_size() {
    let result = boussole(&["recommend", "-", "--format", "json"], SHEET);
    let result = String::from_utf8(result.stdout).expect("the test set-up holds");
    let padded = format!("{}{}", result, " ".repeat(2 << 20));
    for input in [&result, &padded] {
        let refused = boussole(&["recommend", "-"], input);
        let said = text(&refused.stderr);
        assert_eq!(refused.status.code(), Some(4));
        assert!(said.contains("C'est un résultat"), "{said}");
    }
    let large = boussole(&["recommend", "-"], &" ".repeat(2 << 20));
    assert!(text(&large.stderr).contains("plus de 1 Mio"));
}

#[test]
fn a_file_for_the_result_that_exists_is_refused_before_the_quiz() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("mine.txt");
    std::fs::write(&file, "mine").expect("the test set-up holds");
    let name = file.to_str().expect("the test set-up holds");
    let output = boussole(&["quiz", "--output", name], "1\n");
    let said = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("existe déjà") && !said.contains("1/63"),
        "{said}"
    );
    let kept = std::fs::read_to_string(&file).expect("the test set-up holds");
    assert_eq!(kept, "mine");
}

#[test]
fn a_place_where_nothing_can_be_written_is_told_before_the_quiz() {
    let long = format!("{}.html", "x".repeat(300));
    let mut names = vec![long.as_str()];
    if cfg!(target_os = "linux") {
        names.push("/proc/x.html");
    }
    for name in names {
        let output = boussole(&["quiz", "--output", name], "1\n");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{said}");
        assert!(!said.contains("1/"), "{said}");
    }
}

#[test]
fn what_a_sheet_says_stays_on_its_line() {
    let sheet = sheet_of(5).replace(r#""edition":""#, r#""edition":"a\tb\nc "#);
    let output = boussole(&["recommend", "-"], &sheet);
    let page = text(&output.stdout);
    assert!(
        output.status.success() && page.contains(r"a\tb\nc"),
        "{page}"
    );
    assert!(!page.contains('\t'), "{page}");
}

#[test]
fn an_input_without_end_comes_to_one() {
    for line in ["3\n", "?\n", "\n"] {
        let output = boussole(&["quiz", "--seed", "1"], &line.repeat(400));
        let dialogue = text(&output.stderr);
        assert!(
            output.status.success() && dialogue.contains("C'est fini"),
            "{line:?}"
        );
    }
}

#[test]
fn what_is_checked_and_bad_is_counted() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("bad.ron");
    std::fs::write(&file, "Quiz(").expect("the test set-up holds");
    let output = boussole(&["check", file.to_str().expect("a plain name")], "");
    assert_eq!(output.status.code(), Some(4));
    let said = text(&output.stderr);
    assert!(
        said.contains("trouvée") && !said.contains("rien n'a été fait"),
        "{said}"
    );
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

/// What stands between backticks and begins with a program.
#[cfg(unix)]
fn commands<'t>(said: &'t str, program: &str) -> Vec<&'t str> {
    let quoted = said.split('`').skip(1).step_by(2);
    quoted
        .filter(|quoted| quoted.starts_with(program))
        .collect()
}

#[test]
#[cfg(unix)]
fn a_command_in_a_sentence_runs_as_it_is_printed() {
    let started = env!("CARGO_BIN_EXE_boussole");
    let mut n_run = 0;
    for arguments in [
        &["careers", "show", "nobody"][..],
        &["quizzes", "show", "nothing"],
        &["careers", "--family", "nowhere"],
        &["check", "--explain", "no-code"],
        &["--nonsense"],
    ] {
        let output = run(started, arguments, "");
        assert!(!output.status.success(), "{arguments:?}");
        let said = text(&output.stderr);
        assert_eq!(commands(&said, "boussole"), Vec::<&str>::new(), "{said}");
        let all = commands(&said, started);
        assert!(!all.is_empty(), "{said}");
        // A word in capitals stands for one's own.
        let is_whole = |command: &&&str| !command.contains(" MOTS") && !command.contains(" NOM");
        for command in all.iter().filter(is_whole) {
            let shell = Command::new("sh").args(["-c", command]).output();
            let shell = shell.expect("there is a shell");
            assert!(shell.status.success(), "{command}");
            n_run += 1;
        }
    }
    assert!(n_run >= 8, "{n_run}");
    // The page of a result, too; on a file it has the name that it has where it is installed.
    let sheet = "tests/cases/sheets/sample.json";
    let page = text(&run(started, &["recommend", sheet], "").stdout);
    let own_line = format!("{started} careers show ");
    let command = page.lines().find(|line| line.trim().starts_with(&own_line));
    let shell = Command::new("sh")
        .args(["-c", command.expect(&page).trim()])
        .output();
    assert!(shell.expect("there is a shell").status.success());
    let html = run(started, &["recommend", sheet, "--format", "html"], "");
    assert!(!text(&html.stdout).contains(started));
}

#[test]
fn careers_are_not_compared_with_a_folder_of_quizzes() {
    for (checked, base) in [("profiles", "quizzes"), ("quizzes", "profiles")] {
        let output = boussole(&["check", checked, "--against", base], "");
        assert_eq!(output.status.code(), Some(2), "{checked}");
        let said = text(&output.stderr);
        assert!(said.contains("aucun fichier du même genre"), "{said}");
    }
}

#[test]
fn a_folder_in_which_nothing_is_looked_at_is_told_and_refused() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let path = folder.path().to_str().expect("the test set-up holds");
    for arguments in [
        &["check", path][..],
        &["check", "--against", path],
        &["--profiles", path, "check"],
        &["--quizzes", path, "check"],
        &["--profiles", path, "careers"],
    ] {
        let output = boussole(arguments, "");
        assert_eq!(output.status.code(), Some(4), "{arguments:?}");
        let said = text(&output.stdout) + &text(&output.stderr);
        assert!(said.contains("erreur[not-read]"), "{arguments:?}: {said}");
        if arguments.contains(&"check") {
            let output = boussole(&[arguments, &["--format", "json"]].concat(), "");
            assert_eq!(output.status.code(), Some(4), "{arguments:?}");
            let json: serde_json::Value =
                serde_json::from_slice(&output.stdout).expect("it is JSON");
            assert_eq!(json["diagnostics"][0]["code"], "not-read", "{arguments:?}");
        }
    }
}

#[test]
fn a_site_is_not_written_with_an_engine_of_other_careers() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (engine, to) = (folder.path().join("engine"), folder.path().join("site"));
    let written = |bytes: &[u8]| {
        std::fs::write(&engine, bytes).expect("it can be written");
        let [engine, to] = [&engine, &to].map(|path| path.to_string_lossy().into_owned());
        boussole(
            &["--lang", "en", "site", "--engine", &engine, "--to", &to],
            "",
        )
    };
    let output = written(b"\0asm, but of another day");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("not made with the same careers"));
    assert!(!to.exists());
    // Of the engine, the stamp of its prose is all that is looked at.
    let output = written(content::prose());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let prose = std::fs::read(to.join("prose.bin")).expect("it lies beside the engine");
    assert_eq!(prose, content::prose());
}
