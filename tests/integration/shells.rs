//! What packages install beside the program: completions for shells, and a manual page.

use std::io::Write as _;
use std::process::{Command, Stdio};

fn boussole(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(["--lang", "fr"])
        .args(arguments)
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// What a program says when it is given a script on its standard input; `None` if it is not here.
fn run(program: &str, arguments: &[&str], script: &str) -> Option<String> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .ok()?;
    let mut input = child.stdin.take().expect("it is piped");
    input.write_all(script.as_bytes()).expect("it reads");
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program}: {said}");
    assert!(said.is_empty(), "{program}: {said}");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
#[cfg(unix)]
fn bash_completes_commands_options_and_values() {
    let script = boussole(&["completions", "bash"]);
    let complete = |line: &str| {
        let words: Vec<&str> = line.split(' ').collect();
        let (last, before) = (words[words.len() - 1], words[words.len() - 2]);
        let at = words.len() - 1;
        let ask = format!(
            "{script}\nCOMP_WORDS=({line} '')\nCOMP_CWORD={at}\n_boussole boussole '{last}' '{before}'\n\
             echo \"${{COMPREPLY[*]}}\"\n"
        );
        run("bash", &["--norc"], &ask).expect("bash is here")
    };
    assert_eq!(complete("boussole quizz").trim(), "quizzes");
    assert_eq!(complete("boussole careers comp").trim(), "compare");
    assert_eq!(complete("boussole careers --max").trim(), "--max-coding");
    assert_eq!(complete("boussole --lang f").trim(), "fr");
}

#[test]
fn other_shells_accept_their_scripts() {
    for (shell, checks) in [("zsh", "-n"), ("fish", "-n")] {
        let script = boussole(&["completions", shell]);
        assert!(script.contains("compare"), "{shell}");
        if run(shell, &[checks], &script).is_none() {
            println!("{shell} is not here: its script is not tried");
        }
    }
    let script = boussole(&["completions", "powershell"]);
    assert!(script.contains("Register-ArgumentCompleter"), "{script}");
}

#[test]
fn completions_speak_the_language_of_the_reader() {
    let script = boussole(&["completions", "fish"]);
    assert!(script.contains("Les métiers disponibles"), "{script}");
    assert!(!script.contains("Print help"), "{script}");
}

#[test]
fn the_manual_holds_every_command_and_option() {
    let manual = boussole(&["man"]);
    let plain = manual.replace("\\-", "-");
    for word in [
        ".SH NOM",
        "boussole careers compare",
        "--max-coding",
        "XDG_STATE_HOME",
        "Codes de sortie",
    ] {
        assert!(plain.contains(word), "{word} in {plain}");
    }
    if let Some(set) = run("mandoc", &["-T", "utf8"], &manual) {
        // A bold letter is printed twice, with a backspace between.
        let set: Vec<char> = set.chars().collect();
        let struck = |at: usize| set.get(at + 1) == Some(&'\u{8}');
        let set: String = (0..set.len())
            .filter(|at| set[*at] != '\u{8}' && !struck(*at))
            .map(|at| set[at])
            .collect();
        assert!(set.contains("Répondre à un quiz"), "{set}");
    } else {
        println!("mandoc is not here: the page is not set");
    }
}
