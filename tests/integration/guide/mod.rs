//! The guided hour from a pipe, as a script or a screen reader meets it, and the records that it leaves.

mod crash;
mod hour;
mod june;
mod kept;
mod quiz;
mod records;
mod said;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Output, Stdio};

/// A folder for a database, with a sheet of answers beside it.
struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let sheet = include_str!("../../cases/sheets/sample.json");
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
        let mut output = self.run(arguments);
        // A lock that this process has given back is held on by a program that another test starts just then.
        while text(&output.stderr).contains(&format!("processus {}", std::process::id())) {
            output = self.run(arguments);
        }
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
        Self::of(place.command(locale, &["guide", "--open", open]))
    }

    fn of(mut command: Command) -> Self {
        let mut child = command.spawn().expect("it starts");
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
            ("demand", "deadline") => "2127-03-18",
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
            ("plan", "when-1") => "2126-12-18",
            ("plan", "where-1") => "17 h, CDI",
            ("plan", "with-1") => "avec Sonia",
            ("plan", "if-1") => "le CDI est fermé",
            ("plan", "then-1") => "j'y vais mercredi",
            ("plan", "confidence-1") => "6",
            ("plan", "smaller-1") => "lire une fiche",
            ("plan", "again") => "2127-06-09",
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

/// An hour that was kept to its end.
fn kept(place: &Place) -> String {
    let mut hour = Hour::start(place, "fr", "sheet.json");
    hour.go_on(&INES);
    let (read, exit) = hour.end();
    assert_eq!(exit, Some(0), "{read}");
    code(&read)
}
