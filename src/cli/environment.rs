//! What is read from outside besides the arguments: variables, and what the streams are attached to.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::path::PathBuf;

use console::Term;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::day::Day;
use crate::locale::Locale;
use crate::safe::{PROGRAM, shell_word};
use crate::terminal::Attached;
use crate::web::Today;

/// What the program finds when it starts.
#[derive(Clone, Debug)]
pub struct Environment {
    /// How the program was started, as a word of a command: `boussole` where the shell found it, else
    /// its path.
    pub program: &'static str,
    /// The language that the system asks for.
    pub locale: Locale,
    /// The value of `TERM`.
    pub term: Option<String>,
    /// Whether `NO_COLOR` is set to something.
    pub no_color: bool,
    /// What standard input is attached to.
    pub input: Attached,
    /// What standard output is attached to.
    pub output: Attached,
    /// What standard error, the dialogue, is attached to.
    pub dialogue: Attached,
    /// The columns of the output.
    pub width: usize,
    /// The folder for what waits between two runs; `None` if the system has no place for it.
    pub state: Option<PathBuf>,
    /// The folder for what is to stay; `None` if the system has no place for it.
    pub data: Option<PathBuf>,
    /// The folder of the person.
    pub home: Option<PathBuf>,
    /// The time at which the program started.
    pub now: Timestamp,
    /// The current day, on the clock of the wall.
    pub today: Option<Day>,
    /// The current year, in UTC.
    pub year: u16,
    /// The current month, in UTC, from 1.
    pub month: i8,
    /// The columns of the dialogue, where it is written line by line.
    pub dialogue_width: usize,
}

impl Environment {
    /// Looks around, beside the arguments, of which the first is the program.
    pub fn read(arguments: &[OsString]) -> Self {
        let (input, output) = (io::stdin().is_terminal(), io::stdout().is_terminal());
        let columns = Term::stdout()
            .size_checked()
            .map(|(_, columns)| usize::from(columns));
        // The clock is read in this file and nowhere else.
        let started = Timestamp::now();
        let now = started.to_zoned(TimeZone::UTC);
        let program = arguments.first().map(|program| program.to_string_lossy());
        let program = program.filter(|program| !program.is_empty());
        Self {
            // For as long as the program runs.
            program: String::leak(shell_word(&program.unwrap_or(PROGRAM.into())).into_owned()),
            locale: locale(variable),
            term: variable("TERM"),
            no_color: variable("NO_COLOR").is_some_and(|value| !value.is_empty()),
            input: attached(input),
            output: attached(output),
            dialogue: attached(io::stderr().is_terminal()),
            dialogue_width: dialogue_width(variable("COLUMNS")),
            width: columns.filter(|_| output).unwrap_or(PAPER).min(WIDEST),
            state: own_folder(variable, "XDG_STATE_HOME", ".local/state"),
            data: own_folder(variable, "XDG_DATA_HOME", ".local/share"),
            home: variable("HOME").map(PathBuf::from),
            now: started,
            today: day(started),
            year: u16::try_from(now.year()).unwrap_or_default(),
            month: now.month(),
        }
    }
}

/// The day and the minute as they are now, for what runs on into the next one.
pub(super) fn today() -> Today {
    let now = Timestamp::now();
    Today {
        day: day(now),
        number: now.as_second().div_euclid(24 * 60 * 60),
        minute: now.as_second().div_euclid(60),
    }
}

fn day(at: Timestamp) -> Option<Day> {
    let date = at.to_zoned(TimeZone::system()).date();
    let [month, day] = [date.month(), date.day()].map(u8::try_from);
    Day::new(date.year().try_into().ok()?, month.ok()?, day.ok()?)
}

/// What `COLUMNS` asks for, or what the terminal has, up to a comfortable line.
fn dialogue_width(asked: Option<String>) -> usize {
    let asked = asked.and_then(|columns| columns.parse().ok());
    let has = || {
        let (_, columns) = Term::stderr().size_checked()?;
        Some(usize::from(columns).saturating_sub(1).min(PAPER - 1))
    };
    asked
        .filter(|columns| *columns > 0)
        .or_else(has)
        .unwrap_or(PAPER - 1)
        .max(NARROWEST)
}

/// The narrowest lines that can still be read.
const NARROWEST: usize = 20;

/// The columns of a text that goes to a file.
const PAPER: usize = 80;

/// The widest text that is comfortable to read.
const WIDEST: usize = 100;

fn attached(is_terminal: bool) -> Attached {
    if is_terminal {
        Attached::Terminal
    } else {
        Attached::Elsewhere
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "this is the one place where variables are read, but for those that clap takes for options"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// A folder of our own, where the system keeps such things: what a program needs again, or what is to stay.
///
/// The variable of the XDG base directories counts everywhere but on Windows; a path that is not
/// absolute does not count.
fn own_folder(
    variable: impl Fn(&str) -> Option<String>,
    named: &str,
    usual: &str,
) -> Option<PathBuf> {
    let folder = |name: &str| {
        let path = variable(name).map(PathBuf::from);
        path.filter(|path| path.is_absolute())
    };
    let of_user = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else {
        let below_home = if cfg!(target_os = "macos") {
            "Library/Application Support"
        } else {
            usual
        };
        folder(named).or_else(|| Some(folder("HOME")?.join(below_home)))
    };
    Some(of_user?.join("boussole"))
}

/// The language of the first variable that is set, as POSIX orders them; with it, the first of
/// `LANGUAGE` that we speak, as GNU has it.
///
/// French where none is, or where it names no language; English for every language that is neither.
pub(super) fn locale(variable: impl Fn(&str) -> Option<String>) -> Locale {
    let set = |name: &&str| variable(name).filter(|value| !value.is_empty());
    let Some(value) = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set) else {
        return Locale::Fr;
    };
    let language = value.split(['.', '@']).next().unwrap_or_default();
    if ["C", "POSIX"].contains(&language) {
        return Locale::Fr;
    }
    let preferred = variable("LANGUAGE").unwrap_or_default();
    let mut in_order = preferred.split(':').chain([value.as_str()]);
    in_order.find_map(Locale::parse).unwrap_or(Locale::En)
}

/// The language that `--lang` asks for, looked up before clap runs: its help must speak it.
pub(super) fn asked_locale(arguments: &[OsString]) -> Option<Locale> {
    let texts: Vec<&str> = arguments
        .iter()
        .map(|a| a.to_str().unwrap_or_default())
        .collect();
    let before_end = texts
        .iter()
        .position(|text| *text == "--")
        .unwrap_or(texts.len());
    let texts = texts.get(..before_end)?;
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = || {
        let at = texts.iter().position(|text| *text == "--lang")?;
        texts.get(at + 1).copied()
    };
    Locale::parse(joined.or_else(apart)?)
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{asked_locale, locale, own_folder};
    use crate::locale::Locale;

    #[test]
    fn the_first_variable_that_is_set_decides() {
        let cases: &[(&[(&str, &str)], Locale)] = &[
            (&[], Locale::Fr),
            (&[("LANG", "C")], Locale::Fr),
            (&[("LANG", "C.UTF-8")], Locale::Fr),
            (&[("LANG", "POSIX")], Locale::Fr),
            (&[("LANG", "fr_CA.UTF-8")], Locale::Fr),
            (&[("LANG", "en_US.UTF-8")], Locale::En),
            (&[("LANG", "de_DE")], Locale::En),
            (
                &[("LC_ALL", ""), ("LC_MESSAGES", "fr"), ("LANG", "en")],
                Locale::Fr,
            ),
            (&[("LC_ALL", "en"), ("LC_MESSAGES", "fr")], Locale::En),
            (
                &[("LANG", "de_DE.UTF-8"), ("LANGUAGE", "br:fr_FR:en")],
                Locale::Fr,
            ),
            (&[("LANG", "fr_FR"), ("LANGUAGE", "")], Locale::Fr),
            (&[("LANG", "fr_FR"), ("LANGUAGE", "en")], Locale::En),
            (&[("LANG", "C"), ("LANGUAGE", "en")], Locale::Fr),
            (&[("LANGUAGE", "en")], Locale::Fr),
        ];
        for (set, expected) in cases {
            let value = |name: &str| {
                set.iter()
                    .find(|(key, _)| *key == name)
                    .map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(locale(value), *expected, "{set:?}");
        }
    }

    #[test]
    #[cfg(all(unix, not(target_os = "macos")))]
    fn what_waits_stands_where_the_system_wants_it() {
        let folder = |set: &[(&str, &str)]| {
            let value = |name: &str| {
                let found = set.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            let folder = own_folder(value, "XDG_STATE_HOME", ".local/state");
            folder.map(|folder| folder.to_string_lossy().into_owned())
        };
        let home = ("HOME", "/home/a");
        let usual = Some("/home/a/.local/state/boussole".to_owned());
        assert_eq!(folder(&[home]), usual);
        assert_eq!(folder(&[home, ("XDG_STATE_HOME", "")]), usual);
        assert_eq!(folder(&[home, ("XDG_STATE_HOME", "relative")]), usual);
        let other = Some("/other/boussole".to_owned());
        assert_eq!(folder(&[home, ("XDG_STATE_HOME", "/other")]), other);
        assert_eq!(folder(&[]), None);
    }

    #[test]
    fn the_option_is_found_wherever_it_stands() {
        let asked =
            |words: &[&str]| asked_locale(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(
            asked(&["boussole", "--lang", "en", "quiz"]),
            Some(Locale::En)
        );
        assert_eq!(asked(&["boussole", "quiz", "--lang=fr"]), Some(Locale::Fr));
        assert_eq!(asked(&["boussole", "quiz", "--lang"]), None);
        assert_eq!(asked(&["boussole", "--lang", "de"]), None);
        assert_eq!(asked(&["boussole", "--", "--lang", "en"]), None);
    }
}
