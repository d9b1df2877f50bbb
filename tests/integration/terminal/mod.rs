//! The interview in a pseudo-terminal: what a person sees, and what they are left with.

mod keys;
mod plain;
#[cfg(unix)]
mod signals;
mod small;
mod tiles;

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use keys::{begun, kept, rated};

use boussole::catalog::Place;
use boussole::content;
use boussole::sheet;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use tempfile::TempDir;

pub(crate) const DOWN: &str = "\x1b[B";
pub(crate) const ESCAPE: &str = "\x1b";
pub(crate) const CTRL_C: &str = "\x03";
pub(crate) const ENTER: &str = "\r";

/// Everything is asked, in an order that is known.
pub(crate) const FULL: [&str; 4] = ["quiz", "--full", "--seed", "1"];

/// A terminal in which the program runs.
pub(crate) struct Tty {
    parser: vt100::Parser,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    folder: TempDir,
}

impl Tty {
    /// Starts `boussole` with arguments, in a folder of its own.
    pub(crate) fn start(rows: u16, columns: u16, arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("the test set-up holds");
        Self::start_in(folder, rows, columns, arguments)
    }

    /// Starts it where another one has been.
    pub(crate) fn start_in(folder: TempDir, rows: u16, columns: u16, arguments: &[&str]) -> Self {
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_boussole"));
        command.args(arguments);
        Self::run(command, folder, rows, columns)
    }

    fn run(mut command: CommandBuilder, folder: TempDir, rows: u16, columns: u16) -> Self {
        let size = PtySize {
            rows,
            cols: columns,
            pixel_width: 0,
            pixel_height: 0,
        };
        let pair = native_pty_system()
            .openpty(size)
            .expect("the test set-up holds");
        for name in [
            "LC_ALL",
            "LC_MESSAGES",
            "LANGUAGE",
            "NO_COLOR",
            "COLUMNS",
            "LINES",
        ] {
            command.env_remove(name);
        }
        command.env("XDG_STATE_HOME", folder.path().join("state"));
        command.env("LANG", "fr_FR.UTF-8");
        command.env("TERM", "xterm-256color");
        command.cwd(folder.path());
        let child = pair
            .slave
            .spawn_command(command)
            .expect("the test set-up holds");
        let mut reader = pair
            .master
            .try_clone_reader()
            .expect("the test set-up holds");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().expect("the test set-up holds");
        let parser = vt100::Parser::new(
            rows.try_into().expect("the test set-up holds"),
            columns.try_into().expect("the test set-up holds"),
            0,
        );
        Self {
            parser,
            output,
            keys,
            master: pair.master,
            child,
            folder,
        }
    }

    /// Waits until the screen shows a text.
    pub(crate) fn until(&mut self, text: &str) -> String {
        self.until_all(&[text])
    }

    /// Begins a quiz, and waits until its first question shows a text.
    pub(crate) fn begin(&mut self, first: &str) {
        self.until("commencer");
        self.press(ENTER);
        self.until(first);
    }

    /// Refuses every tile from the first on, which leaves no favourites, and is at the first activity of the
    /// whole form.
    pub(crate) fn refuse_all_tiles(&mut self) {
        for next in (2..=24).chain([26]) {
            self.press("1");
            self.until(&format!("{next}/103"));
        }
    }

    /// Waits until the screen shows every text.
    pub(crate) fn until_all(&mut self, texts: &[&str]) -> String {
        self.until_that(|shown| texts.iter().all(|text| shown.contains(text)), texts)
    }

    /// Waits until the screen shows one of some texts.
    pub(crate) fn until_any(&mut self, texts: &[&str]) -> String {
        self.until_that(|shown| texts.iter().any(|text| shown.contains(text)), texts)
    }

    fn until_that(&mut self, is_there: impl Fn(&str) -> bool, texts: &[&str]) -> String {
        let deadline = Instant::now() + Duration::from_secs(20);
        loop {
            let shown = self.screen();
            if is_there(&shown) {
                return self.when_drawn();
            }
            assert!(
                Instant::now() < deadline,
                "no {texts:?} on the screen:\n{shown}"
            );
            match self.output.recv_timeout(Duration::from_millis(100)) {
                Ok(bytes) => self.parser.process(&bytes),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    let shown = self.screen();
                    assert!(is_there(&shown), "ended without {texts:?}:\n{shown}");
                    return shown;
                }
            }
        }
    }

    /// The screen once the frame that has begun is there to its end: a frame comes in several parts, hides
    /// the cursor first and shows it last. Where nothing comes any more, the cursor is hidden for good.
    fn when_drawn(&mut self) -> String {
        while self.cursor().is_none() {
            match self.output.recv_timeout(Duration::from_millis(500)) {
                Ok(bytes) => self.parser.process(&bytes),
                Err(_) => break,
            }
        }
        self.screen()
    }

    /// What is on the screen, with ordinary spaces.
    fn screen(&self) -> String {
        self.parser.screen().contents().replace('\u{a0}', " ")
    }

    pub(crate) fn press(&mut self, keys: &str) {
        self.keys
            .write_all(keys.as_bytes())
            .expect("the test set-up holds");
        self.keys.flush().expect("the test set-up holds");
    }

    fn resize(&mut self, rows: u16, columns: u16) {
        let size = PtySize {
            rows,
            cols: columns,
            ..PtySize::default()
        };
        self.master.resize(size).expect("the test set-up holds");
        let cells = |count: u16| count.try_into().expect("the test set-up holds");
        self.parser
            .screen_mut()
            .set_size(cells(rows), cells(columns));
    }

    /// Waits for the end, and tells whether the program was content with itself.
    pub(crate) fn end(&mut self) -> bool {
        let status = self.child.wait().expect("the test set-up holds");
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.parser.process(&bytes);
        }
        let screen = self.parser.screen();
        assert!(!screen.hide_cursor(), "the cursor is back");
        assert!(!screen.alternate_screen(), "the screen is back");
        status.success()
    }

    /// Ends the program as a crash of the computer would.
    #[cfg(unix)]
    pub(crate) fn kill(mut self) -> TempDir {
        let id = self.child.process_id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill")
            .args(["-9", &id])
            .status();
        assert!(sent.expect("there is a kill").success());
        self.child.wait().expect("it ends");
        self.folder
    }

    /// Presses a key again and again until the screen shows a text: keys older than what is drawn are
    /// forgotten.
    pub(crate) fn press_until(&mut self, keys: &str, text: &str) {
        for _ in 0..20 {
            self.press(keys);
            while let Ok(bytes) = self.output.recv_timeout(Duration::from_secs(1)) {
                self.parser.process(&bytes);
            }
            if self.screen().contains(text) {
                return;
            }
        }
        panic!("no {text:?} on the screen:\n{}", self.screen());
    }

    /// Goes up or down to a choice of a menu, and chooses it.
    pub(crate) fn choose(&mut self, choice: &str) {
        let marked = format!("> {choice}");
        self.wait_for(|tty| tty.cursor().is_some(), "cursor");
        for _ in 0..12 {
            if self.screen().contains(&marked) {
                self.press(ENTER);
                return;
            }
            let before = self.cursor();
            self.press("\x1b[A");
            let has_moved = |tty: &Self| tty.cursor().is_some_and(|now| Some(now) != before);
            self.wait_for(has_moved, &marked);
        }
        panic!("no {marked:?} on the screen:\n{}", self.screen());
    }

    /// Where the cursor stands, if one can see it.
    fn cursor(&self) -> Option<(u16, u16)> {
        let screen = self.parser.screen();
        (!screen.hide_cursor()).then(|| screen.cursor_position())
    }

    /// The line at which the cursor stands.
    fn line_of_cursor(&self) -> String {
        let (row, _) = self.cursor().expect("the cursor is in sight");
        let shown = self.screen();
        let line = shown.lines().nth(row.into()).unwrap_or_default();
        line.to_owned()
    }

    /// Takes in what is drawn meanwhile.
    fn read_for(&mut self, time: Duration) {
        if let Ok(bytes) = self.output.recv_timeout(time) {
            self.parser.process(&bytes);
        }
    }

    /// Waits until something holds.
    fn wait_for(&mut self, holds: impl Fn(&Self) -> bool, what: &str) {
        let deadline = Instant::now() + Duration::from_secs(20);
        while !holds(self) {
            assert!(Instant::now() < deadline, "no {what}:\n{}", self.screen());
            self.read_for(Duration::from_millis(50));
        }
    }

    /// Leaves for good, from a question.
    pub(crate) fn leave(&mut self) {
        self.press(CTRL_C);
        self.until("Tu veux t'arrêter ?");
        self.choose("Quitter et effacer mes réponses");
        assert!(self.end());
    }

    /// Saves the answers from the menu of a pause, leaves, and gives the file.
    pub(crate) fn save_answers(&mut self) -> String {
        self.choose("Enregistrer mes réponses");
        self.until("> boussole-orientation.json");
        self.press(ENTER);
        self.until("Réponses enregistrées dans");
        self.choose("Quitter\n");
        assert!(self.end());
        fs::read_to_string(self.file("boussole-orientation.json")).expect("the answers are saved")
    }

    /// What is kept while a quiz is under way.
    pub(crate) fn journal(&self, quiz: &str) -> PathBuf {
        self.file(&format!("state/boussole/{quiz}.jsonl"))
    }

    /// Its folder, once it has ended.
    pub(crate) fn kept(self) -> TempDir {
        self.folder
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

#[test]
fn one_can_choose_go_back_and_see_the_answer() {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.until("Entrée : commencer");
    tty.press(ENTER);
    let shown = tty.until_all(&["1/103", "Est-ce que ça t'attire ?", "p : pause"]);
    assert!(
        !shown.contains("b : retour"),
        "nothing is before it:\n{shown}"
    );
    tty.press("1");
    tty.until_all(&["2/103", "b : retour"]);
    tty.press("b");
    tty.until("1/103");
    tty.refuse_all_tiles();
    tty.until_all(&["26/103", "Est-ce que ça te plairait ?", "p : pause"]);
    tty.press("4");
    tty.until_all(&["27/103", "b : retour"]);
    tty.press("b");
    tty.until_all(&["26/103", "> 4 Plutôt oui (ta réponse)"]);
    tty.press(DOWN);
    tty.until("> 5");
    tty.press(ENTER);
    tty.until("27/103");
    tty.press("?");
    let shown = tty.until_all(&["Pourquoi cette question ?", "Ta réponse compte pour «"]);
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("du côté de ce qui te plaît."), "{shown}");
    tty.press("x");
    tty.until("27/103");
    tty.press("s");
    tty.until("28/103");
    tty.press("p");
    tty.until("> Continuer");
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
}

#[test]
fn enter_alone_answers_nothing() {
    let mut tty = begun();
    tty.press("\r\r\r");
    tty.press("2");
    tty.until("2/103");
    assert_eq!(kept(&tty), 1);
    tty.press("b");
    tty.until("1/103");
    tty.refuse_all_tiles();
    tty.press("\r\r\r");
    tty.press("2");
    tty.until("27/103");
    assert_eq!(kept(&tty), 1 + 24 + 1);
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(CTRL_C);
    assert!(tty.end());
}

#[test]
fn an_interrupt_offers_to_save_and_the_file_can_be_read() {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.begin("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press("2");
    tty.until("3/103");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.save_answers();
    let shown = tty.screen();
    assert!(
        shown.contains("Réponses enregistrées dans boussole-orientation.json."),
        "{shown}"
    );

    let bytes = fs::read(tty.file("boussole-orientation.json")).expect("the test set-up holds");
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn)
        .catalog
        .expect("the test set-up holds");
    let read = sheet::read_bytes(&bytes, &catalog.quizzes, &sheet::Known::default())
        .expect("the test set-up holds");
    assert_eq!(read.sheet.len(), 2);
    assert!(read.sheet.seconds.is_empty(), "nobody needs them there");
}

#[test]
fn the_time_of_a_question_goes_on_after_its_explanation() {
    let mut tty = rated();
    std::thread::sleep(Duration::from_millis(1_500));
    tty.press("?");
    tty.until("Pourquoi cette question");
    tty.press(ENTER);
    tty.until("26/103");
    std::thread::sleep(Duration::from_millis(1_500));
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.press(ENTER);
    tty.until("26/103");
    tty.press("4");
    tty.until("27/103");
    tty.press("4");
    tty.until("28/103");
    let kept = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    let entries = kept.lines().skip(1 + 24).map(|line| {
        let entry: serde_json::Value = serde_json::from_str(line).expect("a line of JSON");
        entry["seconds"].as_f64().expect("a time")
    });
    let times: Vec<f64> = entries.collect();
    assert_eq!(times.len(), 2);
    assert!(times[0] >= 2.9, "{times:?}");
    assert!(times[1] < 2.9, "the next one starts at nothing: {times:?}");
}

#[test]
#[cfg(unix)]
fn a_person_who_answers_line_by_line_is_asked_to_look_again() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let mut command = CommandBuilder::new("sh");
    let script = "TERM=dumb exec \"$0\" --lang en quiz --full --seed 7";
    command.args(["-c", script, env!("CARGO_BIN_EXE_boussole")]);
    let mut tty = Tty::run(command, folder, 40, 80);
    tty.until("Your answer");
    tty.press(&"1\r".repeat(102));
    tty.until("One small thing before the result.");
    tty.press(ENTER);
    tty.until("You answered 91 of the 91");
}

#[test]
fn a_file_is_never_replaced_unasked() {
    let mut tty = Tty::start(24, 80, &FULL);
    fs::write(tty.file("boussole-orientation.json"), "mine").expect("the test set-up holds");
    tty.begin("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press(CTRL_C);
    tty.until("> Continuer");
    tty.choose("Enregistrer mes réponses dans un fichier");
    tty.until("> boussole-orientation.json");
    tty.press(ENTER);
    tty.until_all(&["existe déjà", "> Choisir un autre nom"]);
    tty.press(ENTER);
    tty.until("Nom du fichier");
    tty.press("mes réponses.json");
    tty.until("> mes réponses.json");
    tty.press(ENTER);
    tty.until("Réponses enregistrées");
    tty.choose("Quitter\n");
    assert!(tty.end());
    assert_eq!(
        fs::read_to_string(tty.file("boussole-orientation.json")).expect("the test set-up holds"),
        "mine"
    );
    assert!(tty.file("mes réponses.json").exists());
}

#[test]
fn a_small_screen_shows_every_question_whole() {
    let mut tty = Tty::start(15, 40, &FULL);
    let shown = tty.until("Entrée : commencer");
    assert!(
        shown.trim_start().starts_with("Ton orientation"),
        "nothing scrolled away:\n{shown}"
    );
    tty.press(ENTER);
    for place in 1..=92 {
        let progress = format!("{place}/103 ·");
        let shown = tty.until_all(&[&progress, "pause"]);
        let first = shown.lines().next().unwrap_or_default();
        assert!(
            first.contains(&progress),
            "the top is still there:\n{shown}"
        );
        let answers = match place {
            1..=24 => ["1 Non · 2 Un peu · 3 Oui\n", "> [      ] "],
            25 => ["> [ ] ", "\n  [ ] "],
            _ => ["  1 ", "  2 "],
        };
        assert!(
            answers.iter().all(|answer| shown.contains(answer)),
            "so are the answers:\n{shown}"
        );
        tty.press(if place == 25 { ENTER } else { "2" });
    }
    tty.until("93/103");
    tty.press("2");
    tty.until("94/103");
    tty.press("2");
    // Limits are tiles as topics are, with no question beside the prompt.
    tty.until_all(&["95/103", "> [          ] Travailler la nuit"]);
    tty.press("1");
    tty.until_all(&[
        "96/103",
        "[Jamais    ] Travailler la nuit",
        "> [          ] ",
    ]);
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(CTRL_C);
    assert!(tty.end());
}

/// A quiz with a multi-select and a ranking, beside the built-in ones.
const MINI: &str = r#"Quiz(
    format: 1,
    id: "mini",
    edition: "2026-11",
    title: Text(fr: "Petit quiz", en: "Small quiz"),
    intro: Text(fr: "Deux questions pour essayer.", en: "Two questions to try."),
    source: Text(fr: "Écrit pour les tests.", en: "Written for the tests."),
    formats: [],
    items: [
        Multi(
            id: "several",
            prompt: Text(fr: "Qu'est-ce qui te plaît ?", en: "What do you like?"),
            help: Text(fr: "Pour essayer.", en: "To try."),
            seconds: 10,
            options: [
                Option(id: "bike", label: Text(fr: "Réparer un vélo très abîmé", en: "Repair a bike"), measures: [("hands-on/interest", 1.0)]),
                Option(id: "story", label: Text(fr: "Écrire une très longue histoire à plusieurs mains", en: "Write a story"), measures: [("creativity/interest", 1.0)]),
                Option(id: "aid", label: Text(fr: "Aider quelqu'un", en: "Help somebody"), measures: [("care/interest", 1.0)]),
            ],
        ),
        Ranking(
            id: "order",
            prompt: Text(fr: "Dans quel ordre ?", en: "In which order?"),
            help: Text(fr: "Pour essayer.", en: "To try."),
            seconds: 10,
            options: [
                Option(id: "gold", label: Text(fr: "Doré, éclatant, et très long à lire sur un petit écran", en: "Gold"), measures: [("hands-on/interest", 1.0)]),
                Option(id: "silver", label: Text(fr: "Argenté", en: "Silver"), measures: [("creativity/interest", 1.0)]),
                Option(id: "bronze", label: Text(fr: "Bronzé", en: "Bronze"), measures: [("care/interest", 1.0)]),
            ],
        ),
    ],
    context: [],
)
"#;

fn with_mini() -> TempDir {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("quizzes"))
        .expect("the test set-up holds")
    {
        let path = entry.expect("the test set-up holds").path();
        if path.extension().is_some_and(|extension| extension == "ron") {
            fs::copy(
                &path,
                folder
                    .path()
                    .join(path.file_name().expect("the test set-up holds")),
            )
            .expect("the test set-up holds");
        }
    }
    fs::write(folder.path().join("mini.ron"), MINI).expect("the test set-up holds");
    folder
}

/// The step that is asked first depends on the seed; this one asks the multi-select first.
const SEVERAL_FIRST: &str = "3";

/// All of the small quiz.
fn mini(folder: &str) -> [&str; 7] {
    [
        "quiz",
        "mini",
        "--full",
        "--quizzes",
        folder,
        "--seed",
        SEVERAL_FIRST,
    ]
}

/// At its first question.
fn mini_begun(folder: &str, rows: u16, columns: u16) -> Tty {
    let mut tty = Tty::start(rows, columns, &mini(folder));
    tty.begin("> [ ] Réparer");
    tty
}

#[test]
fn several_answers_and_a_ranking_are_given_with_the_keyboard() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    for (rows, columns) in [(24, 80), (15, 40)] {
        let mut tty = mini_begun(folder, rows, columns);
        tty.press(" ");
        tty.until("> [x] Réparer");
        tty.press(DOWN);
        tty.until("> [ ] Écrire");
        tty.press(DOWN);
        let shown = tty.until("> [ ] Aider");
        assert!(shown.contains("1/2"), "the heading is whole:\n{shown}");
        tty.press(" ");
        tty.until("> [x] Aider");
        tty.press(ENTER);

        tty.until("> [ ] Doré");
        tty.press(ENTER);
        tty.until("Tu n'as rien déplacé");
        tty.press(ENTER);
        tty.until("> [ ] Doré");
        tty.press(" ");
        tty.until("> [=] Doré");
        tty.press(DOWN);
        let shown = tty.until("  [ ] Argenté\n> [=] Doré");
        assert!(shown.contains("2/2"), "the heading is whole:\n{shown}");
        tty.press(ENTER);

        tty.until("C'était la dernière question");
        tty.choose("Enregistrer mes réponses");
        tty.until("> boussole-mini.json");
        tty.press(ENTER);
        tty.until("Réponses enregistrées");
        tty.choose("Quitter\n");
        assert!(tty.end());
        let saved =
            fs::read_to_string(tty.file("boussole-mini.json")).expect("the test set-up holds");
        let flat: String = saved.split_whitespace().collect();
        assert!(flat.contains(r#""several":["bike","aid"]"#), "{saved}");
        assert!(
            flat.contains(r#""order":["silver","gold","bronze"]"#),
            "{saved}"
        );
    }
}

#[test]
fn the_menu_is_at_hand_in_every_kind_of_question() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = mini_begun(folder, 24, 80);
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.press(DOWN);
    tty.until("> Passer");
    tty.press(ENTER);
    tty.until("> [ ] Doré");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(&DOWN.repeat(4));
    tty.until("> Voir le résultat");
    tty.press(ENTER);
    tty.until("fermer");
    tty.press("q");
    tty.until("> Continuer");
    tty.press(ENTER);
    tty.until("> [ ] Doré");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(CTRL_C);
    assert!(tty.end());
}

/// Goes to the menu after the last question of the small quiz.
fn at_the_end_of_mini(folder: &str, more: &[&str]) -> Tty {
    let arguments = [&mini(folder), more].concat();
    let mut tty = Tty::start(24, 80, &arguments);
    tty.begin("> [ ] Réparer");
    tty.press(" ");
    tty.until("> [x] Réparer");
    tty.press(ENTER);
    tty.until("> [ ] Doré");
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.press(&DOWN.repeat(2));
    tty.until("> Passer");
    tty.press(ENTER);
    tty.until_all(&["C'était la dernière question", "> Voir mon résultat"]);
    tty
}

#[test]
fn the_result_is_paged_and_the_answers_can_still_be_saved() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = at_the_end_of_mini(folder, &[]);
    tty.press(ENTER);
    tty.until("fermer");
    tty.press("q");
    tty.until_all(&[
        "Veux-tu garder tes réponses ?",
        "> Enregistrer mes réponses",
    ]);
    tty.press(ENTER);
    tty.until("> boussole-mini.json");
    tty.press(CTRL_C);
    tty.until_all(&[
        "Veux-tu garder tes réponses ?",
        "> Enregistrer mes réponses",
    ]);
    tty.press(ENTER);
    tty.until("> boussole-mini.json");
    tty.press(ENTER);
    tty.until("> Quitter\n");
    tty.press(ENTER);
    assert!(tty.end());
    let shown = tty.screen();
    let shown: Vec<&str> = shown.split_whitespace().collect();
    let shown = shown.join(" ");
    assert!(
        shown
            .starts_with("Réponses enregistrées dans boussole-mini.json. Pour revoir ton résultat"),
        "and nothing else:\n{shown}"
    );
    assert!(shown.ends_with("boussole-mini.json"), "{shown}");
    assert!(tty.file("boussole-mini.json").exists());
}

#[test]
fn one_may_leave_after_the_result_and_the_output_is_written() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = at_the_end_of_mini(folder, &["--output", "result.txt"]);
    tty.press(ENTER);
    tty.until("fermer");
    tty.press("q");
    tty.until("ton résultat est écrit dans result.txt");
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
    let shown = tty.screen();
    let at = |text: &str| {
        shown
            .find(text)
            .unwrap_or_else(|| panic!("no {text} in {shown}"))
    };
    assert!(
        at("`result.txt`") < at("n'ont pas été gardées"),
        "first it is done"
    );
    assert!(tty.file("result.txt").exists());
}

#[test]
fn answers_are_not_called_lost_where_the_result_could_not_be_written() {
    let (quizzes, place) = (with_mini(), tempfile::tempdir().expect("a folder"));
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let gone = place.path().join("gone");
    fs::create_dir(&gone).expect("there is room");
    let file = gone.join("r.txt");
    let name = file.to_str().expect("the test set-up holds");
    let mut tty = at_the_end_of_mini(folder, &["--output", name]);
    fs::remove_dir(&gone).expect("nothing was left in it");
    tty.press(ENTER);
    tty.until("fermer");
    tty.press("q");
    tty.until("> Enregistrer");
    tty.choose("Quitter et effacer mes réponses");
    assert!(!tty.end());
    let shown = tty.screen();
    let shown: Vec<&str> = shown.split_whitespace().collect();
    let shown = shown.join(" ");
    assert!(!shown.contains("gardées"), "{shown}");
    assert!(
        shown.contains("Tes réponses ne sont pas perdues"),
        "{shown}"
    );
    assert!(shown.contains("Pour continuer : "), "{shown}");
    assert!(tty.journal("mini").exists());
}

#[test]
fn an_output_that_exists_is_replaced_only_if_one_says_so() {
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let file = folder.path().join("result.txt");
    let name = file.to_str().expect("the test set-up holds");
    fs::write(&file, "mine").expect("the test set-up holds");
    let mut tty = Tty::start(24, 120, &["quiz", "--output", name]);
    tty.until_all(&["existe déjà", "> Le garder et m'arrêter là"]);
    tty.press(ENTER);
    assert!(!tty.end());
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "mine");
    let mut tty = Tty::start(24, 120, &["quiz", "--output", name]);
    tty.until("> Le garder");
    tty.press(DOWN);
    tty.until("> Le remplacer");
    tty.press(ENTER);
    tty.until("commencer");
    tty.press("q");
    assert!(!tty.file("result.txt").exists());
    assert!(tty.end());
}

#[test]
#[cfg(unix)]
fn a_termination_gives_the_terminal_back() {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.begin("1/103");
    assert!(tty.parser.screen().alternate_screen());
    let id = tty.child.process_id().expect("it runs").to_string();
    let sent = std::process::Command::new("kill").arg(&id).status();
    assert!(sent.expect("there is a kill").success());
    assert!(!tty.end(), "the signal ended it");
}

#[test]
fn a_new_size_is_drawn_at_once() {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.until("commencer");
    tty.press(ENTER);
    tty.until_all(&["1/103", "p : pause"]);
    tty.refuse_all_tiles();
    tty.until_all(&["26/103", "p : pause"]);
    tty.resize(12, 44);
    tty.until_all(&["26/103", "  5 ", "p pause"]);
    tty.resize(8, 44);
    tty.until_all(&["26/103", "…", "p pause"]);
    tty.press("5");
    tty.until("27/103");
    tty.press(CTRL_C);
    tty.until("t'arrêter");
    tty.press(CTRL_C);
    assert!(tty.end());
}

#[test]
#[cfg(unix)]
fn a_kill_loses_no_answer() {
    for answers in [1, 4, 9] {
        let mut tty = Tty::start(24, 80, &FULL);
        tty.until("commencer");
        tty.press(ENTER);
        for place in 1..=answers {
            tty.until(&format!("{place}/103"));
            tty.press("3");
        }
        tty.until(&format!("{}/103", answers + 1));
        let mut tty = Tty::start_in(tty.kill(), 24, 80, &FULL);
        let plural = if answers == 1 { "" } else { "s" };
        tty.until_all(&["attend la suite", &format!(", {answers} réponse{plural}.")]);
        // Nothing is proposed: it may be somebody else's.
        tty.press(ENTER);
        tty.press("1");
        tty.until(&format!("{}/103", answers + 1));
        tty.press("p");
        tty.until("> Continuer");
        let saved = tty.save_answers();
        assert_eq!(saved.matches("\"yes\"").count(), answers, "{saved}");
        assert!(!tty.journal("orientation").exists(), "it is over");
    }
}

#[test]
#[cfg(unix)]
fn one_may_start_anew_and_the_old_answers_are_gone() {
    let mut tty = Tty::start(15, 40, &FULL);
    tty.begin("1/103");
    tty.press("2");
    tty.until("2/103");
    let mut tty = Tty::start_in(tty.kill(), 15, 40, &FULL);
    tty.until("Recommencer");
    // Leaving leaves everything as it is.
    tty.press(ESCAPE);
    assert!(tty.end());
    let mut tty = Tty::start_in(tty.folder, 15, 40, &FULL);
    tty.until("Recommencer");
    tty.press("3");
    tty.until("Entrée : commencer");
    let kept = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    assert_eq!(kept.lines().count(), 1, "only how it began: {kept}");
    tty.press(ENTER);
    tty.until("1/103");
    tty.press(CTRL_C);
    tty.until("t'arrêter");
    tty.press(CTRL_C);
    assert!(tty.end());
    assert!(
        !tty.journal("orientation").exists(),
        "nothing was to be kept"
    );
}

#[test]
#[cfg(unix)]
fn what_is_somebody_else_s_stays_and_one_begins_without_a_journal() {
    let mut tty = Tty::start(24, 80, &["quiz", "--full", "--seed", "1"]);
    tty.begin("1/103");
    tty.press("2");
    tty.until("2/103");
    let mut tty = Tty::start_in(tty.kill(), 24, 80, &["quiz", "--full", "--seed", "1"]);
    let first = fs::read(tty.journal("orientation")).expect("it is there");
    tty.until("2 Ce n'est pas le mien : commencer sans y toucher");
    tty.press("2");
    tty.until_all(&["un autre quiz attend déjà à cette place", "commencer"]);
    tty.press(ENTER);
    tty.until("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press(CTRL_C);
    let shown = tty.until_all(&["Tu veux t'arrêter ?", "Quitter et effacer"]);
    assert!(!shown.contains("continuer plus tard"), "{shown}");
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
    let kept = fs::read(tty.journal("orientation")).expect("it is there");
    assert_eq!(kept, first);
}

#[test]
fn one_may_finish_early_and_the_output_is_written() {
    let arguments = ["quiz", "--full", "--seed", "1", "--output", "result.txt"];
    let mut tty = Tty::start(24, 80, &arguments);
    tty.begin("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press("p");
    tty.until("> Continuer");
    tty.choose("Voir le résultat jusqu'ici");
    tty.until("fermer");
    tty.press("q");
    // One can still change one's mind, and go on.
    tty.until("écrit dans result.txt");
    tty.choose("Continuer");
    tty.until("2/103");
    tty.press("p");
    tty.until("> Continuer");
    tty.choose("Voir le résultat jusqu'ici");
    tty.until("fermer");
    tty.press("q");
    tty.until("écrit dans result.txt");
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
    let written = fs::read_to_string(tty.file("result.txt")).expect("it is written");
    let flat = written.replace('\u{a0}', " ");
    let flat: Vec<&str> = flat.split_whitespace().collect();
    let flat = flat.join(" ");
    assert!(flat.contains("91 questions restent ouvertes"), "{flat}");
}

#[test]
#[cfg(unix)]
fn the_command_to_go_on_does_so_in_a_shell_and_nothing_else() {
    let output = "--output=-$(touch x) it's.txt";
    let mut tty = Tty::start(24, 250, &["quiz", "--full", "--seed", "1", output]);
    tty.begin("1/103");
    tty.press("3");
    tty.until("2/103");
    tty.press("p");
    tty.until("> Continuer");
    tty.choose("Quitter et continuer plus tard");
    assert!(tty.end());
    let shown = tty.screen();
    let (_, command) = shown.split_once("Pour continuer : ").expect(&shown);
    assert_eq!(
        command.trim_end(),
        format!(
            r"{} quiz orientation --full --output './-$(touch x) it'\''s.txt'",
            env!("CARGO_BIN_EXE_boussole")
        )
    );
    let mut shell = CommandBuilder::new("sh");
    shell.args(["-c", command.trim_end()]);
    let mut tty = Tty::run(shell, tty.folder, 24, 80);
    tty.until(", 1 réponse.");
    tty.press("1");
    tty.until("2/103");
    assert!(!tty.file("x").exists(), "nothing was expanded");
    drop(tty.kill());
}

#[test]
fn a_quiz_can_wait_and_ends_with_its_result() {
    let quizzes = with_mini();
    let folder = quizzes.path().to_str().expect("the test set-up holds");
    let mut tty = mini_begun(folder, 24, 80);
    tty.press(" ");
    tty.until("> [x] Réparer");
    tty.press(ENTER);
    tty.until("> [ ] Doré");
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.choose("Quitter et continuer plus tard");
    assert!(tty.end());
    assert!(tty.screen().contains("t'attendent sur cet ordinateur"));
    let mut tty = Tty::start_in(tty.folder, 24, 80, &mini(folder));
    tty.until(", 1 réponse.");
    tty.press("1");
    tty.until("> [ ] Doré");
    tty.press(ESCAPE);
    tty.until("> Continuer");
    tty.press(&DOWN.repeat(2));
    tty.until("> Passer");
    tty.press(ENTER);
    tty.until("> Voir mon résultat");
    tty.press(ENTER);
    tty.until("fermer");
    assert!(tty.journal("mini").exists(), "it is not over yet");
    tty.press("q");
    tty.until("Veux-tu garder");
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
    assert!(!tty.journal("mini").exists(), "it is over");
}

#[test]
#[cfg(unix)]
fn a_second_window_leaves_the_first_its_answers() {
    let mut first = Tty::start(24, 80, &FULL);
    first.begin("1/103");
    first.press("3");
    first.until("2/103");
    let state = first.file("state");
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_boussole"));
    command.args(FULL);
    let folder = tempfile::tempdir().expect("the test set-up holds");
    // The same place for what is kept.
    std::os::unix::fs::symlink(&state, folder.path().join("state")).expect("a link");
    let mut second = Tty::run(command, folder, 24, 80);
    second.until_all(&[
        "le même quiz est ouvert dans une autre fenêtre",
        "commencer",
    ]);
    second.press(ENTER);
    second.until("1/103");
    second.press(CTRL_C);
    second.until("Tu veux t'arrêter ?");
    second.press(CTRL_C);
    assert!(second.end());
    let kept = fs::read_to_string(first.journal("orientation")).expect("it is there");
    assert_eq!(kept.lines().count(), 2, "{kept}");
    first.press("3");
    first.until("3/103");
    let kept = fs::read_to_string(first.journal("orientation")).expect("it is there");
    assert_eq!(kept.lines().count(), 3, "{kept}");
    first.press(CTRL_C);
    first.until("Tu veux t'arrêter ?");
    first.press(CTRL_C);
    assert!(first.end());
}

/// A file that may not grow stands for a full disk.
#[test]
#[cfg(unix)]
fn a_full_disk_is_told_once_and_the_quiz_goes_on() {
    let mut command = CommandBuilder::new("sh");
    let program = env!("CARGO_BIN_EXE_boussole");
    // A block is 512 bytes for some shells and 1024 for others.
    let limited = format!("ulimit -f 1; exec '{program}' quiz --full --seed 1");
    command.args(["-c", &limited]);
    let folder = tempfile::tempdir().expect("the test set-up holds");
    let mut tty = Tty::run(command, folder, 24, 80);
    tty.until("commencer");
    tty.press(ENTER);
    let mut told = 0;
    for place in 1..=30 {
        let shown = tty.until_all(&[&format!("{place}/103")]);
        assert!(!shown.contains("mettre de côté"), "{shown}");
        tty.press(if place == 25 { ENTER } else { "3" });
        let next = format!("{}/103", place + 1);
        let deadline = Instant::now() + Duration::from_secs(20);
        while !tty.screen().contains(&next) {
            assert!(Instant::now() < deadline, "{}", tty.screen());
            if tty.screen().contains("mettre de côté") {
                told += 1;
                tty.press(ENTER);
                tty.until(&next);
            }
            if let Ok(bytes) = tty.output.recv_timeout(Duration::from_millis(50)) {
                tty.parser.process(&bytes);
            }
        }
    }
    assert_eq!(told, 1);
    let kept = fs::read_to_string(tty.journal("orientation")).expect("it is there");
    assert!(
        kept.ends_with("}\n"),
        "what was written stays whole: {kept}"
    );
    tty.press(CTRL_C);
    let shown = tty.until_all(&["Tu veux t'arrêter ?", "Quitter et effacer"]);
    assert!(
        !shown.contains("continuer plus tard"),
        "not all of it would be there:\n{shown}"
    );
    tty.choose("Quitter et effacer mes réponses");
    assert!(tty.end());
    assert!(!tty.journal("orientation").exists(), "even so it is erased");
}

#[test]
fn what_one_expects_is_asked_first_and_saved_with_the_answers() {
    for (rows, columns) in [(24, 80), (15, 40)] {
        let mut tty = Tty::start(rows, columns, &FULL);
        tty.until("commencer");
        tty.press("g");
        tty.until("penses-tu ?");
        tty.press("xyzzy\r");
        tty.until("Un autre ?");
        tty.press("infirmier\r");
        tty.until_all(&["que veux-tu dire ?", "1 infirmière / infirmier"]);
        tty.press("1");
        tty.until("Un autre ?");
        tty.press("numérique\r");
        tty.until("« numérique » : que veux-tu dire ?");
        tty.press(ESCAPE);
        tty.until("Un autre ?");
        tty.press(ENTER);
        tty.until("Tu penses à : xyzzy et infirmière");
        tty.press(ENTER);
        tty.until("1/103");
        tty.press("3");
        tty.until("2/103");
        tty.press(CTRL_C);
        tty.until("Tu veux t'arrêter ?");
        let saved: String = tty.save_answers().split_whitespace().collect();
        assert!(saved.contains(r#""guesses":["xyzzy","nurse"]"#), "{saved}");
        assert!(saved.contains(r#","on":"20"#), "the day: {saved}");
    }
}

#[test]
#[cfg(unix)]
fn a_stopped_quiz_gives_the_terminal_back_until_it_goes_on() {
    let mut tty = Tty::start(24, 80, &FULL);
    tty.begin("1/103");
    tty.press("\x1a");
    let deadline = Instant::now() + Duration::from_secs(20);
    while tty.parser.screen().alternate_screen() {
        assert!(Instant::now() < deadline, "the screen is not given back");
        if let Ok(bytes) = tty.output.recv_timeout(Duration::from_millis(50)) {
            tty.parser.process(&bytes);
        }
    }
    let id = tty.child.process_id().expect("it runs").to_string();
    // One that comes before the program has stopped is lost.
    while !tty.parser.screen().alternate_screen() {
        let sent = std::process::Command::new("kill")
            .args(["-CONT", &id])
            .status();
        assert!(sent.expect("there is a kill").success());
        tty.read_for(Duration::from_millis(200));
    }
    tty.until_all(&["1/103", "p : pause"]);
    assert!(tty.parser.screen().alternate_screen());
    tty.press("3");
    tty.until("2/103");
    tty.press(CTRL_C);
    tty.until("Tu veux t'arrêter ?");
    tty.press(CTRL_C);
    assert!(tty.end());
}
