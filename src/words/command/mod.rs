//! What the command line says: its help, and what it answers when something is wrong.
//!
//! The sentences quote what was typed, so they must be made safe before they are shown.

mod en;
mod fr;

use std::io;

use model::locale::Locale;
use model::safe::shell_word;

/// The sentences of the command line.
pub trait Command {
    /// What a command is for, in one line.
    fn about(&self, topic: Topic) -> &'static str;
    /// What an argument means, with its choices and its default, in one line.
    fn argument(&self, argument: Argument) -> &'static str;
    /// The word that stands for a value.
    fn value(&self, argument: Argument) -> &'static str;
    /// Heads the way a command is written.
    fn usage(&self) -> &'static str;
    /// How the program is called.
    fn program(&self) -> &'static str;
    /// Heads the list of commands.
    fn commands(&self) -> &'static str;
    /// Heads the list of arguments without a name; clap puts a colon behind each heading.
    fn arguments(&self) -> &'static str;
    /// Heads the list of options.
    fn options(&self) -> &'static str;
    /// The exit codes, at the end of the help.
    fn exit_codes(&self) -> &'static str;
    /// Heads a section of the manual page.
    fn manual_section(&self, section: ManualSection) -> &'static str;
    /// The variables that the program heeds, each with what it does.
    fn variables(&self) -> [(&'static str, &'static str); 4];

    /// The command line cannot be understood: why, and what to do.
    fn misuse(&self, misuse: &Misuse) -> String;
    /// Stands before every error.
    fn error(&self, message: &str) -> String;
    /// Where more help is.
    fn see_help(&self) -> &'static str;
    /// A file could not be read.
    fn unreadable(&self, path: &str, error: io::ErrorKind) -> String;
    /// A file could not be written.
    fn unwritable(&self, path: &str, error: io::ErrorKind) -> String;
    /// The terminal or the output failed.
    fn broken(&self, error: io::ErrorKind) -> String;
    /// An answer sheet is refused; the problems follow.
    fn refused_answers(&self, path: &str, problems: usize) -> String;
    /// The definitions are refused; the diagnostics stand before.
    fn refused_definitions(&self, errors: usize) -> String;
    /// Definitions were checked, and have errors; the diagnostics stand before.
    fn found(&self, errors: usize, remarks: usize) -> String;
    /// Definitions were checked, and nothing forbids using them.
    fn checked(&self, careers: usize, quizzes: usize, remarks: usize) -> String;
    /// Files are watched from now on.
    fn watching(&self, files: usize) -> String;
    /// Files have changed; there is at least one.
    fn changed(&self, paths: &[String]) -> String;
    /// How long a check took.
    fn took(&self, milliseconds: u128) -> String;
    /// The result is saved.
    fn result_saved(&self, path: &str) -> String;
    /// A built-in file was copied, since the new one needs it.
    fn copied(&self, path: &str) -> String;
    /// A file was written to be filled in: that it was, and what to do next, with the program as a shell
    /// starts it.
    fn started(&self, program: &str, started: &Started) -> [String; 2];
}

/// What there is help for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The program.
    Program,
    /// Taking a quiz.
    Quiz,
    /// Scoring a sheet.
    Recommend,
    /// Explaining a career.
    Explain,
    /// The quizzes.
    Quizzes,
    /// One quiz.
    ShowQuiz,
    /// The careers.
    Careers,
    /// One career.
    ShowCareer,
    /// Searching among careers.
    SearchCareers,
    /// Two careers side by side.
    CompareCareers,
    /// The figures of the careers.
    Claims,
    /// Checking definitions.
    Check,
    /// Auditing a quiz.
    Audit,
    /// Starting a definition.
    New,
    /// Starting a career.
    NewCareer,
    /// Starting a family.
    NewFamily,
    /// Starting a quiz.
    NewQuiz,
    /// The completions of a shell.
    Completions,
    /// The manual page.
    Manual,
}

/// A file that was written for its author to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// A career.
    Career {
        /// Its file.
        path: String,
    },
    /// A family.
    Family {
        /// Its file.
        path: String,
        /// The folder of all families.
        folder: String,
        /// Its name.
        id: String,
    },
    /// A quiz.
    Quiz {
        /// Its file.
        path: String,
        /// Its folder.
        folder: String,
        /// Its name.
        id: String,
    },
}

/// What a command can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The quiz to take.
    Quiz,
    /// To ask everything.
    Full,
    /// The seed of the order.
    Seed,
    /// The file for the result.
    Output,
    /// The file of an answer sheet.
    Answers,
    /// The career to explain.
    Career,
    /// Text or JSON.
    Format,
    /// How many careers to show.
    Top,
    /// The quiz to show.
    ShownQuiz,
    /// The career to show.
    ShownCareer,
    /// One of two careers to compare.
    ComparedCareers,
    /// The family to list.
    Family,
    /// The highest entry diploma to list.
    Level,
    /// The highest level of coding to list.
    MaxCoding,
    /// The status to list.
    Status,
    /// Text, CSV or JSON.
    TableFormat,
    /// The year in which figures are judged.
    Year,
    /// What to search for.
    Words,
    /// What to check.
    Paths,
    /// How many people to simulate.
    People,
    /// The seed of the simulated people.
    PeopleSeed,
    /// Text, HTML or JSON.
    PageFormat,
    /// The code to explain.
    Explain,
    /// The name of what is started.
    NewId,
    /// The family of a career that is started.
    IntoFamily,
    /// To check again at every change.
    Watch,
    /// The folder of definitions before an edit.
    Against,
    /// The shell to complete in.
    Shell,
    /// The language.
    Lang,
    /// Where the quizzes are.
    Quizzes,
    /// Where the profiles are.
    Profiles,
    /// Whether colors are used.
    Color,
    /// The help.
    Help,
    /// The version.
    Version,
}

/// A section of the manual page, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManualSection {
    /// What the program is called, and what it is.
    Name,
    /// How it is called.
    Synopsis,
    /// What it does by itself, and how it ends.
    Description,
    /// What every command takes.
    Options,
    /// Every command.
    Commands,
    /// The variables that it heeds.
    Environment,
}

/// What can be wrong with a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// There is no such option, or nothing may stand there.
    UnknownArgument {
        /// As it was written.
        argument: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such command.
    UnknownCommand {
        /// As it was written.
        command: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// An option does not take this value.
    InvalidValue {
        /// The option.
        argument: String,
        /// The value.
        value: String,
        /// The values it takes, where they can be listed.
        possible: Vec<String>,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// An option takes only numbers of a range.
    OutOfRange {
        /// The option.
        argument: String,
        /// The value.
        value: String,
        /// The least and the greatest.
        range: (u16, u16),
    },
    /// An option lacks its value.
    MissingValue {
        /// The option.
        argument: String,
    },
    /// Something is missing.
    MissingArguments {
        /// What.
        arguments: Vec<String>,
    },
    /// An option is given twice, or with one that excludes it.
    Conflict {
        /// The option.
        argument: String,
    },
    /// A command needs one of these behind it.
    MissingCommand {
        /// The commands there are.
        possible: Vec<String>,
    },
    /// A value is not text in UTF-8.
    NotText,
    /// What is started cannot bear this name.
    InvalidId {
        /// As it was written.
        id: String,
        /// The same name as it may be written.
        suggestion: Option<String>,
    },
    /// What is started cannot bear this name: another kind of file does.
    ReservedId {
        /// As it was written.
        id: String,
    },
    /// It is not said where new files go.
    NoFolder {
        /// `profiles` or `quizzes`: the folder looked for, and the option.
        name: &'static str,
    },
    /// A career is started in a family that does not exist.
    NoFamilyYet {
        /// As it was written.
        family: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such quiz.
    UnknownQuiz {
        /// As it was written.
        quiz: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such career.
    UnknownCareer {
        /// As it was written.
        career: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// A career is to be compared with itself.
    SameCareer {
        /// Its name.
        career: String,
        /// One that it may be compared with.
        suggestion: Option<String>,
    },
    /// There is no such code.
    UnknownCode {
        /// As it was written.
        code: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such family.
    UnknownFamily {
        /// As it was written.
        family: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// Two sets of definitions that are to be compared have no quiz in common.
    NoCommonQuiz,
    /// The name of the output tells no format.
    OutputFormat {
        /// The name.
        path: String,
    },
    /// A shortened list was asked of a format that is always whole.
    TopOfJson,
    /// What is part of the program was to be watched, and never changes.
    NothingToWatch,
    /// Something else.
    Other,
}

/// The sentences in one language.
pub fn of(locale: Locale) -> &'static dyn Command {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}

/// A text of the person's, shortened where it is long.
fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut short: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    format!("`{short}`")
}

/// A command that checks a file, to be copied into a shell.
fn check(program: &str, path: &str) -> String {
    format!("`{program} check {}`", shell_word(path))
}

/// The names of files, the first few of many.
fn some_of(paths: &[String]) -> String {
    const SHOWN: usize = 3;
    let mut names = listed(paths.get(..SHOWN).unwrap_or(paths));
    if paths.len() > SHOWN {
        names.push_str(", …");
    }
    names
}

fn listed(names: &[String]) -> String {
    let list: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    list.join(", ")
}
