//! Line by line on a terminal: the journal, and going on.

use std::fs;
use std::io::Write as _;
use std::process::{Command, Stdio};

use super::{DOWN, ENTER, Tty};

const PLAIN: [&str; 7] = ["--lang", "en", "quiz", "--plain", "--full", "--seed", "1"];

/// Ctrl-D, at the beginning of a line: the input ends.
const END: &str = "\x04";

fn answered(n: usize) -> Tty {
    let mut tty = Tty::start(200, 80, &PLAIN);
    let shown = tty.until_all(&["they wait", "Your answer (1 to 3)"]);
    assert!(shown.contains("1/103"), "{shown}");
    for place in 0..n {
        tty.press(&format!("3{ENTER}"));
        tty.until(&format!("{}/103", place + 2));
    }
    tty
}

#[test]
fn a_terminal_is_asked_line_by_line_where_one_wants_to() {
    let mut tty = answered(1);
    assert!(!tty.parser.screen().alternate_screen());
    assert!(!tty.parser.screen().bracketed_paste());
    tty.press(DOWN);
    tty.press(&format!("{ENTER}q{ENTER}"));
    tty.until_all(&["Stopping here.", "Your answers wait on this computer."]);
    assert!(tty.end());
    assert!(tty.journal("orientation").exists(), "q erases nothing");
}

#[test]
#[cfg(unix)]
fn what_a_crash_interrupts_line_by_line_waits() {
    let tty = answered(3);
    let mut tty = Tty::start_in(tty.kill(), 200, 80, &PLAIN);
    let shown = tty.until("Your choice (1 to 3, or q to leave it at that):");
    assert!(shown.contains("3 answers."), "{shown}");
    assert!(shown.contains("1. It is mine: continue"), "{shown}");
    // Whoever leaves or says nothing of sense leaves it as it is.
    tty.press(&format!("q{ENTER}"));
    assert!(tty.end());
    let mut tty = Tty::start_in(tty.kept(), 200, 80, &PLAIN);
    tty.until("Your choice");
    tty.press(&format!("7{ENTER}1{ENTER}"));
    tty.until_all(&["At each question, type a number", "4/103"]);
    tty.press(&format!("b{ENTER}"));
    tty.until_all(&["3/103", "3. Yes (your answer)"]);
    tty.press(ENTER);
    tty.until_all(&["Answer kept.", "4/103"]);
    tty.press(&format!("q{ENTER}"));
    tty.until_all(&["You answered 3 of the 92", "To continue:"]);
    assert!(tty.end());
    assert!(
        tty.journal("orientation").exists(),
        "there is more to answer"
    );
}

#[test]
#[cfg(unix)]
fn the_end_of_the_input_lets_the_answers_wait_for_either_way_of_asking() {
    let mut tty = answered(2);
    tty.press(END);
    let shown = tty.until("To continue:");
    assert!(shown.contains("Your answers wait on this computer."));
    let command = "quiz --lang en orientation --full --plain";
    assert!(shown.replace('\n', "").contains(command), "{shown}");
    assert!(tty.end());
    let text = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    assert_eq!(text.lines().count(), 3);
    // The screen goes on with it, and then the lines with what the screen added.
    let mut tty = Tty::start_in(tty.kept(), 24, 80, &["--lang", "en", "quiz"]);
    tty.until("1 It is mine: continue");
    tty.press("1");
    tty.until("3/103");
    tty.press("2");
    tty.until("4/103");
    let mut tty = Tty::start_in(tty.kill(), 200, 80, &PLAIN);
    tty.until("Your choice");
    tty.press(&format!("3{ENTER}"));
    tty.until("1/103");
    tty.press(END);
    tty.until("You have not answered any question.");
    assert!(tty.end());
    assert!(!tty.journal("orientation").exists(), "nothing waits");
}

#[test]
#[cfg(unix)]
fn a_pipe_leaves_nothing_behind_and_what_waits_as_it_is() {
    let tty = answered(2);
    let folder = tty.kill();
    let journal = folder.path().join("state/boussole/orientation.jsonl");
    let before = fs::read(&journal).expect("it is there");
    let piped = |quiz: &str| {
        let mut child = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "en", "quiz", quiz, "--plain"])
            .env("XDG_STATE_HOME", folder.path().join("state"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut input = child.stdin.take().expect("a pipe");
        input.write_all(b"3\nb\n\n").expect("it reads");
        drop(input);
        let output = child.wait_with_output().expect("it ends");
        assert!(output.status.success());
        String::from_utf8(output.stderr).expect("text")
    };
    let said = ["orientation", "situations"].map(piped);
    for said in &said {
        assert!(!said.contains("unfinished quiz"), "{said}");
        assert!(said.contains("Stopping here."), "{said}");
        assert!(!said.contains("wait on this computer"), "{said}");
    }
    let [said, _] = said;
    assert!(said.contains("Answer kept."), "{said}");
    assert!(said.contains("You answered 1 "), "{said}");
    assert_eq!(fs::read(&journal).expect("it is there"), before);
    let left = fs::read_dir(folder.path().join("state/boussole")).expect("a folder");
    assert_eq!(left.count(), 1);
}

#[test]
fn why_nothing_is_kept_is_told_line_by_line() {
    let first = answered(1);
    let mut tty = Tty::start_in(first.folder, 200, 80, &PLAIN);
    tty.until_all(&["are not kept if", "open in another window.", "1/103"]);
    tty.press(&format!("3{ENTER}"));
    tty.until("2/103");
    tty.press(END);
    tty.until("not to predict.");
    assert!(tty.end());
    assert!(!tty.screen().contains("Your answers wait"));
    let kept = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    assert_eq!(kept.lines().count(), 2, "the first one's answer");
}

#[test]
#[cfg(unix)]
fn a_file_in_the_way_of_keeping_is_named_at_the_end() {
    let mut tty = answered(1);
    tty.press(&format!("q{ENTER}"));
    tty.until("To continue:");
    assert!(tty.end());
    let journal = tty.journal("orientation");
    fs::write(&journal, "my diary\n").expect("there is room");
    let mut tty = Tty::start_in(tty.kept(), 200, 80, &PLAIN);
    tty.until_all(&["holds something else", "Your answer (1 to 3)"]);
    tty.press(&format!("q{ENTER}"));
    tty.until("Move or delete that file");
    assert!(tty.end());
    let shown = tty.screen().replace('\n', "");
    assert!(shown.contains("orientation.jsonl"), "{shown}");
    let left = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    assert_eq!(left, "my diary\n");
}
