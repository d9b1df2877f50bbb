//! The command line in English.

use std::io;

use super::{
    Argument, Command, ManualSection, Misuse, Started, Topic, check, listed, quoted, some_of,
};
use crate::english;
use model::safe::shell_word;

/// English, with American spelling.
pub(super) struct English;

impl Command for English {
    fn about(&self, topic: Topic) -> &'static str {
        match topic {
            Topic::Program => {
                "Boussole: a career-orientation quiz that tells its reasons.\n\
                 Without a command, the quiz `orientation` starts."
            }
            Topic::Quiz => "Take a quiz and see the result",
            Topic::Recommend => "Read an answer sheet and show the result",
            Topic::Explain => "Explain a career: for, against, and by which answers",
            Topic::Quizzes => "The quizzes there are",
            Topic::ShowQuiz => "A quiz in full, with what each answer measures",
            Topic::Careers => "The careers there are",
            Topic::ShowCareer => "All about one career",
            Topic::SearchCareers => "Search for careers by words",
            Topic::CompareCareers => "Two careers side by side",
            Topic::Claims => "Every figure with its source and its age, the doubtful ones first",
            Topic::Check => "Check quizzes and profiles, and show everything that is wrong",
            Topic::Audit => "Try a quiz on simulated people: reach, certainty, fairness",
            Topic::New => "Start a career, a family or a quiz: a commented file to fill in",
            Topic::NewCareer => "Start a job sheet in a family",
            Topic::NewFamily => "Start a family of careers",
            Topic::NewQuiz => "Start a quiz, ready to be run and to be filled in",
            Topic::Completions => "What a shell needs to complete the commands",
            Topic::Manual => "The manual page, for man",
        }
    }

    fn argument(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz => "The quiz (default: orientation, or the only one there is)",
            Argument::Full => "Ask every question, without stopping when there are enough",
            Argument::Seed => "Replay the choice of questions drawn from this number",
            Argument::Output => "Also write the result to a .txt, .html or .json file",
            Argument::Answers => "The answer sheet (JSON or RON); - reads standard input",
            Argument::Career | Argument::ShownCareer => "The career (see `boussole careers`)",
            Argument::Format => "text or json (default: text)",
            Argument::Top => "Show at most N careers (text and html)",
            Argument::ShownQuiz => "The quiz (see `boussole quizzes`)",
            Argument::ComparedCareers => "Two careers (see `boussole careers`)",
            Argument::Family => "Only this family, such as health-and-care",
            Argument::Level => {
                "Entered with this diploma at most: none, cap, bac, bac2, bac3, bac5, bac8"
            }
            Argument::MaxCoding => "Coding used this much at most, from 0 to 1",
            Argument::Status => "Status: established, emerging or contested",
            Argument::TableFormat => {
                "text, csv (for a spreadsheet in this language) or json (default: text)"
            }
            Argument::Year => "Count ages up to this year (default: the current one)",
            Argument::Words => "The words to search for",
            Argument::Paths => "Files or folders (default: what is built in)",
            Argument::People => "How many people to simulate, 100 to 65535 (default: 20000)",
            Argument::PeopleSeed => "Draw the people from this number (default: 2026)",
            Argument::PageFormat => "text, html or json (default: text)",
            Argument::Explain => "Explain a code, such as near-twins; list shows them all",
            Argument::NewId => {
                "The file's name without .ron: lower-case letters, digits and hyphens"
            }
            Argument::IntoFamily => "The family, such as health-and-care",
            Argument::Against => {
                "Also show whose result changes from the definitions in this folder"
            }
            Argument::Watch => "Check again at every change, until Ctrl-C",
            Argument::Shell => "The shell: bash, zsh, fish, powershell or elvish",
            Argument::Lang => "The language: fr or en (default: the system's)",
            Argument::Quizzes => "Read the quizzes in this folder in place of the built-in ones",
            Argument::Profiles => "Read the profiles in this folder in place of the built-in ones",
            Argument::Color => "Colors: auto, always, or never",
            Argument::Help => "Show this help",
            Argument::Version => "Show the version",
        }
    }

    fn value(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz | Argument::ShownQuiz => "QUIZ",
            Argument::Seed
            | Argument::Top
            | Argument::MaxCoding
            | Argument::People
            | Argument::PeopleSeed => "N",
            Argument::Output => "FILE",
            Argument::Answers => "ANSWERS",
            Argument::Career | Argument::ShownCareer | Argument::ComparedCareers => "CAREER",
            Argument::Family | Argument::IntoFamily => "FAMILY",
            Argument::Level => "LEVEL",
            Argument::Status => "STATUS",
            Argument::Year => "YEAR",
            Argument::Format | Argument::TableFormat | Argument::PageFormat => "FORMAT",
            Argument::Words => "WORDS",
            Argument::Paths => "PATH",
            Argument::NewId => "NAME",
            Argument::Explain => "CODE",
            Argument::Shell => "SHELL",
            Argument::Lang => "LANGUAGE",
            Argument::Quizzes | Argument::Profiles | Argument::Against => "DIR",
            Argument::Color => "WHEN",
            Argument::Full | Argument::Watch | Argument::Help | Argument::Version => "",
        }
    }

    fn usage(&self) -> &'static str {
        "Usage:"
    }

    fn program(&self) -> &'static str {
        "boussole [OPTIONS] [COMMAND]"
    }

    fn commands(&self) -> &'static str {
        "Commands"
    }

    fn arguments(&self) -> &'static str {
        "Arguments"
    }

    fn options(&self) -> &'static str {
        "Options"
    }

    fn exit_codes(&self) -> &'static str {
        "Exit codes: 0 done, 1 failure, 2 usage, 4 invalid definitions or answers,\n\
         5 answers not erased"
    }

    fn manual_section(&self, section: ManualSection) -> &'static str {
        match section {
            ManualSection::Name => "NAME",
            ManualSection::Synopsis => "SYNOPSIS",
            ManualSection::Description => "DESCRIPTION",
            ManualSection::Options => "OPTIONS",
            ManualSection::Commands => "COMMANDS",
            ManualSection::Environment => "ENVIRONMENT",
        }
    }

    fn variables(&self) -> [(&'static str, &'static str); 4] {
        [
            (
                "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
                "The system's language, unless --lang asks for another",
            ),
            ("NO_COLOR", "No colors"),
            (
                "TERM",
                "With dumb, the questions come line by line, without a cursor and colors",
            ),
            (
                "XDG_STATE_HOME",
                "Where an interrupted quiz waits to go on, in the folder boussole \
                 (default: ~/.local/state)",
            ),
        ]
    }

    #[expect(clippy::too_many_lines, reason = "a table of sentences")]
    fn misuse(&self, misuse: &Misuse) -> String {
        match misuse {
            Misuse::UnknownArgument {
                argument,
                suggestion,
            } => format!(
                "{} means nothing here{}.",
                quoted(argument),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCommand {
                command,
                suggestion,
            } => format!(
                "there is no command {}{}.",
                quoted(command),
                meant(suggestion.as_deref())
            ),
            Misuse::InvalidValue {
                argument,
                value,
                possible,
                ..
            } if possible.is_empty() => {
                format!("{argument} does not take {}.", quoted(value))
            }
            Misuse::InvalidValue {
                argument,
                value,
                possible,
                suggestion,
            } => format!(
                "{argument} does not take {}{}. It takes: {}.",
                quoted(value),
                meant(suggestion.as_deref()),
                listed(possible)
            ),
            Misuse::OutOfRange {
                argument,
                value,
                range: (least, most),
            } => format!(
                "{argument} does not take {}: it takes a number from {least} to {most}.",
                quoted(value)
            ),
            Misuse::MissingValue { argument } => format!("{argument} needs a value."),
            Misuse::MissingArguments { arguments } => {
                format!("{} is missing.", arguments.join(", "))
            }
            Misuse::Conflict { argument } => {
                format!("{argument} is given twice, or with an option that excludes it.")
            }
            Misuse::MissingCommand { possible } => {
                format!("something must follow. One of: {}.", listed(possible))
            }
            Misuse::InvalidId { id, suggestion } => format!(
                "{} cannot be the name of a file{}. It takes lower-case letters without accents, \
                 digits and hyphens, a letter first, 64 characters at most.",
                quoted(id),
                meant(suggestion.as_deref())
            ),
            Misuse::ReservedId { id } => format!(
                "{} is the name of another kind of file already; choose another one.",
                quoted(id)
            ),
            Misuse::NoFolder { name } => {
                format!("into which folder? There is no folder `{name}` here: add `--{name} DIR`.")
            }
            Misuse::NoFamilyYet { family, suggestion } => format!(
                "there is no family {}{}. `boussole careers` shows those that are built in, \
                 `boussole new family NAME` starts one.",
                quoted(family),
                meant(suggestion.as_deref())
            ),
            Misuse::NotText => "an argument is not text in UTF-8.".to_owned(),
            Misuse::UnknownQuiz { quiz, suggestion } => format!(
                "there is no quiz {}{}. `boussole quizzes` lists them all.",
                quoted(quiz),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCareer { career, suggestion } => format!(
                "there is no career {} here{}. `boussole careers` lists them all, \
                 `boussole careers search WORDS` searches.",
                quoted(career),
                meant(suggestion.as_deref())
            ),
            Misuse::SameCareer { career, suggestion } => format!(
                "{} cannot be compared with itself{}.",
                quoted(career),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCode { code, suggestion } => format!(
                "there is no code {}{}. `boussole check --explain list` shows them all.",
                quoted(code),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownFamily { family, suggestion } => format!(
                "there is no family {}{}. `boussole careers` shows them all.",
                quoted(family),
                meant(suggestion.as_deref())
            ),
            Misuse::OutputFormat { path } => {
                format!(
                    "{}: the name must end in .txt, .html or .json.",
                    quoted(path)
                )
            }
            Misuse::NoCommonQuiz => {
                "the two sets of definitions have no quiz in common; nothing can be compared."
                    .to_owned()
            }
            Misuse::TopOfJson => {
                "--top is for text and html; the JSON always holds every career.".to_owned()
            }
            Misuse::NothingToWatch => {
                "--watch watches files: give a path, --quizzes or --profiles.".to_owned()
            }
            Misuse::Other => "this command line cannot be understood.".to_owned(),
        }
    }

    fn error(&self, message: &str) -> String {
        format!("error: {message}")
    }

    fn see_help(&self) -> &'static str {
        "For help: boussole --help"
    }

    fn unreadable(&self, path: &str, error: io::ErrorKind) -> String {
        format!("cannot read {}: {}.", quoted(path), cause(error))
    }

    fn unwritable(&self, path: &str, error: io::ErrorKind) -> String {
        format!("cannot write {}: {}.", quoted(path), cause(error))
    }

    fn broken(&self, error: io::ErrorKind) -> String {
        format!(
            "the terminal or the output no longer responds: {}.",
            cause(error)
        )
    }

    fn refused_answers(&self, path: &str, problems: usize) -> String {
        match problems {
            1 => format!("the answer sheet {} has a problem.", quoted(path)),
            _ => format!("the answer sheet {} has {problems} problems.", quoted(path)),
        }
    }

    fn refused_definitions(&self, errors: usize) -> String {
        match errors {
            0 | 1 => "a definition needs correcting; nothing was done.".to_owned(),
            _ => format!("{errors} errors need correcting in the definitions; nothing was done."),
        }
    }

    fn found(&self, errors: usize, remarks: usize) -> String {
        let errors = english::count(errors, "error found", "errors found");
        match remarks {
            0 => format!("{errors}."),
            _ => format!(
                "{errors}, {}.",
                english::count(remarks, "remark", "remarks")
            ),
        }
    }

    fn checked(&self, careers: usize, quizzes: usize, remarks: usize) -> String {
        let plural = |count: usize, one: &str, many: &str| match count {
            1 => format!("1 {one}"),
            _ => format!("{count} {many}"),
        };
        format!(
            "Checked: {}, {}, no errors, {}.",
            plural(careers, "career", "careers"),
            plural(quizzes, "quiz", "quizzes"),
            plural(remarks, "remark", "remarks")
        )
    }

    fn watching(&self, files: usize) -> String {
        let files = english::count(files, "file watched", "files watched");
        format!("{files}; Ctrl-C to stop.")
    }

    fn changed(&self, paths: &[String]) -> String {
        match paths {
            [_] => format!("{} has changed.", some_of(paths)),
            _ => format!("{} have changed.", some_of(paths)),
        }
    }

    fn took(&self, milliseconds: u128) -> String {
        format!("Checked in {milliseconds} ms.")
    }

    fn result_saved(&self, path: &str) -> String {
        format!("Result written to {}.", quoted(path))
    }

    fn copied(&self, path: &str) -> String {
        format!("Copied from the program: {path}")
    }

    fn started(&self, program: &str, started: &Started) -> [String; 2] {
        let next = match started {
            Started::Career { path } => format!(
                "Next: fill it in with a text editor, then {}. The guide: profiles/AUTHORING.md.",
                check(program, path)
            ),
            Started::Family { path, folder, id } => format!(
                "Next: fill it in with a text editor, then {}. A first career: `{program} --profiles {} \
                 new career NAME --family {id}`.",
                check(program, path),
                shell_word(folder)
            ),
            Started::Quiz { path, folder, id } => format!(
                "Next: fill it in with a text editor, then {}. To try it: `{program} --quizzes {} quiz \
                 {id}`. The guide: quizzes/AUTHORING.md.",
                check(program, path),
                shell_word(folder)
            ),
        };
        let (Started::Career { path } | Started::Family { path, .. } | Started::Quiz { path, .. }) =
            started;
        [format!("Written: {path}"), next]
    }
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!("; perhaps {}", quoted(name)))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is the general case"
)]
fn cause(error: io::ErrorKind) -> &'static str {
    match error {
        io::ErrorKind::NotFound => "nothing of that name exists",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "access is denied",
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::AlreadyExists => {
            "this file exists already and was not replaced; choose another name"
        }
        io::ErrorKind::NotADirectory => "it is not a folder",
        io::ErrorKind::InvalidFilename => "this name is not possible here",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "the disk is full"
        }
        _ => "a system error",
    }
}
