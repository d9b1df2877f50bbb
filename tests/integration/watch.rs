//! `boussole check --watch` from outside: it checks at every change, until Ctrl-C.

#![cfg(unix)]

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use tempfile::TempDir;

/// Long enough for a busy machine.
const PATIENCE: Duration = Duration::from_secs(30);

/// A program at work, with what it says line by line.
struct Watching {
    child: Child,
    said: Receiver<String>,
    shown: Receiver<String>,
}

fn lines(stream: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let _ = sender.send(line.replace('\u{a0}', " "));
        }
    });
    receiver
}

impl Watching {
    fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let said = lines(child.stderr.take().expect("it is piped"));
        let shown = lines(child.stdout.take().expect("it is piped"));
        Self { child, said, shown }
    }

    /// Waits for a line that holds this, on standard error.
    fn until_said(&self, part: &str) -> String {
        until(&self.said, part)
    }

    /// Presses Ctrl-C; the exit code.
    fn stop(mut self) -> Option<i32> {
        let id = i32::try_from(self.child.id()).expect("process ids are small");
        kill(Pid::from_raw(id), Signal::SIGINT).expect("it still runs");
        self.child.wait().expect("it ends").code()
    }
}

fn until(lines: &Receiver<String>, part: &str) -> String {
    loop {
        let line = lines
            .recv_timeout(PATIENCE)
            .unwrap_or_else(|_| panic!("nothing says {part}"));
        if line.contains(part) {
            return line;
        }
    }
}

/// A copy of the small valid set.
fn set() -> TempDir {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics/_set");
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(folder.path().join("trades")).expect("a folder can be made");
    for name in [
        "traits.ron",
        "small.ron",
        "tiles.ron",
        "trades/family.ron",
        "trades/nurse.ron",
        "trades/doctor.ron",
    ] {
        fs::copy(from.join(name), folder.path().join(name)).expect("it can be copied");
    }
    for name in ["nurse", "doctor"] {
        let path = folder.path().join(format!("trades/{name}.ron"));
        let text = fs::read_to_string(&path).expect("it is there");
        // What the examples of this tiny set claim of the scoring is not the matter here.
        let (before, _) = text.split_once("    examples: [").expect("it has examples");
        fs::write(&path, format!("{before}    examples: [],\n)\n")).expect("it can be written");
    }
    folder
}

fn edit(path: &PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("it is there");
    assert!(text.contains(from));
    fs::write(path, text.replacen(from, to, 1)).expect("it can be written");
}

#[test]
fn a_change_is_checked_and_ctrl_c_ends_as_the_last_check_did() {
    let folder = set();
    let place = folder.path().to_str().expect("it is text");
    let family = folder.path().join("trades/family.ron");
    let watching = Watching::start(&[
        "--lang",
        "fr",
        "--quizzes",
        place,
        "--profiles",
        place,
        "check",
        "--watch",
    ]);
    watching.until_said("6 fichiers surveillés ; Ctrl-C pour arrêter.");
    watching.until_said("Vérifié : 2 métiers, 2 quiz, aucune erreur, 2 remarques.");
    watching.until_said("Vérifié en ");
    edit(&family, "summary:", "sumary:");
    let changed = watching.until_said("a changé.");
    assert!(
        changed.ends_with("trades/family.ron` a changé."),
        "{changed}"
    );
    until(&watching.shown, "erreur[unknown-field]");
    until(&watching.shown, "vouliez-vous dire `summary` ?");
    watching.until_said("1 erreur trouvée");
    watching.until_said("Vérifié en ");
    assert_eq!(watching.stop(), Some(4));

    let watching = Watching::start(&["--lang", "en", "check", "--watch", place]);
    watching.until_said("1 error found");
    watching.until_said("Checked in ");
    edit(&family, "sumary:", "summary:");
    watching.until_said("trades/family.ron` has changed.");
    watching.until_said("no errors");
    watching.until_said("Checked in ");
    fs::remove_file(folder.path().join("trades/doctor.ron")).expect("it is there");
    watching.until_said("trades/doctor.ron` has changed.");
    until(&watching.shown, "there is no career `doctor`");
    watching.until_said("Checked in ");
    fs::write(&family, "").expect("it can be written");
    until(&watching.shown, "error[empty-file]");
    assert_eq!(watching.stop(), Some(4));
}

#[test]
fn json_comes_once_a_check() {
    let folder = set();
    let place = folder.path().to_str().expect("it is text");
    let watching = Watching::start(&["check", "--watch", "--format", "json", place]);
    let first = until(&watching.shown, "{");
    edit(&folder.path().join("trades/nurse.ron"), "0.25", "0.3");
    let second = until(&watching.shown, "{");
    for (text, code) in [(first, "no-examples"), (second, "invalid-level")] {
        let json: serde_json::Value = serde_json::from_str(&text).expect("it is JSON");
        let codes = json["diagnostics"].as_array().expect("it is a list");
        assert!(codes.iter().any(|one| one["code"] == code), "{text}");
    }
    assert_eq!(watching.stop(), Some(4));
}

#[test]
fn what_is_part_of_the_program_is_not_watched() {
    let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(["--lang", "en", "check", "--watch"])
        .output()
        .expect("the program starts");
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stderr).expect("it is text");
    assert!(
        said.starts_with("error: --watch watches files: give a path"),
        "{said}"
    );
}
