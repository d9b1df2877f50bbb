//! What clap finds wrong, as data that `words` has sentences for.

use std::borrow::Cow;
use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::Error;
use crate::pages::Contact;
use crate::safe::shell_word;
use crate::suggest::nearest;
use crate::words::misuse::{Misuse, Unknown};

/// There is nothing of that name; perhaps one that is known is meant.
pub(super) fn unknown<'k>(
    what: Unknown,
    name: &str,
    known: impl IntoIterator<Item = &'k str>,
) -> Error {
    Error::Misuse(Misuse::Unknown {
        what,
        name: name.to_owned(),
        suggestion: nearest(name, known),
    })
}

/// Translates an error of clap's, with what the words of the command line tell.
///
/// The options of the quiz look as if they went without its name, since the quiz does. A file whose name
/// begins with a dash looks like an option.
pub(super) fn explain(error: &clap::Error, arguments: &[OsString]) -> Misuse {
    let mut misuse = of(error);
    if let Misuse::Unknown {
        what: Unknown::Argument,
        name: argument,
        suggestion,
    } = &mut misuse
        && ["--seed", "--output"].contains(&argument.as_str())
        && let [_, words @ ..] = arguments
        && words.first().is_some_and(|word| {
            word == argument.as_str() || word.to_string_lossy().starts_with(&format!("{argument}="))
        })
    {
        let mut command = "boussole quiz".to_owned();
        let mut before = None;
        for word in words {
            let word = word.to_string_lossy();
            command = format!("{command} {}", as_typed(before.as_deref(), &word));
            before = Some(word);
        }
        *suggestion = Some(command);
    } else if let Misuse::Unknown {
        what: Unknown::Argument,
        name: argument,
        suggestion,
    } = &mut misuse
        && let Some(file) = file_like_an_option(argument, arguments)
    {
        *suggestion = Some(file);
    }
    misuse
}

/// The options that take a file or a folder.
const WITH_PATH: [&str; 6] = [
    "--output",
    "--quizzes",
    "--profiles",
    "--against",
    "--database",
    "--to",
];

fn takes_a_path(before: Option<&str>) -> bool {
    before.is_some_and(|before| WITH_PATH.contains(&before))
}

/// A word of the command line as it must be typed, whatever is in it.
fn as_typed<'w>(before: Option<&str>, word: &'w str) -> Cow<'w, str> {
    if word.starts_with('-') && !takes_a_path(before) {
        match word.split_once('=') {
            Some((name, value)) => format!("{name}={}", shell_word(value)).into(),
            None => word.into(),
        }
    } else {
        shell_word(word)
    }
}

/// How to name the file that clap took for an option, with the option before it.
fn file_like_an_option(argument: &str, arguments: &[OsString]) -> Option<String> {
    let words: Vec<_> = arguments
        .iter()
        .map(|word| word.to_string_lossy())
        .collect();
    // Of `-r.json`, clap names `-r`.
    let is_it =
        |word: &str| word == argument || !argument.starts_with("--") && word.starts_with(argument);
    let at = words
        .iter()
        .position(|word| word.starts_with('-') && is_it(word))?;
    let before = words[..at]
        .last()
        .filter(|before| takes_a_path(Some(before)));
    match before {
        Some(option) => Some(format!("{option} {}", shell_word(&words[at]))),
        None if words[at].contains(['.', '/']) && !words[at].contains('=') => {
            Some(shell_word(&words[at]).into_owned())
        }
        None => None,
    }
}

/// Translates an error of clap's; help and version are none.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "clap may add kinds; they get the general words"
)]
pub(super) fn of(error: &clap::Error) -> Misuse {
    let text = |kind| text(error, kind);
    let argument = || plain(&text(ContextKind::InvalidArg).unwrap_or_default());
    match error.kind() {
        ErrorKind::UnknownArgument => Misuse::Unknown {
            what: Unknown::Argument,
            name: text(ContextKind::InvalidArg).unwrap_or_default(),
            suggestion: text(ContextKind::SuggestedArg).map(|name| plain(&name)),
        },
        ErrorKind::InvalidSubcommand => Misuse::Unknown {
            what: Unknown::Command,
            name: text(ContextKind::InvalidSubcommand).unwrap_or_default(),
            suggestion: text(ContextKind::SuggestedSubcommand),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match text(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) => wrong_value(error, argument(), value),
                None => Misuse::MissingValue {
                    argument: argument(),
                },
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            Misuse::MissingValue {
                argument: argument(),
            }
        }
        ErrorKind::TooManyValues => Misuse::Unknown {
            what: Unknown::Argument,
            name: text(ContextKind::InvalidValue).unwrap_or_default(),
            suggestion: None,
        },
        ErrorKind::MissingRequiredArgument => Misuse::MissingArguments {
            arguments: texts(error, ContextKind::InvalidArg)
                .iter()
                .map(|name| name.trim_end_matches('.').to_owned())
                .collect(),
        },
        ErrorKind::MissingSubcommand => Misuse::MissingCommand {
            possible: texts(error, ContextKind::ValidSubcommand),
        },
        ErrorKind::ArgumentConflict => Misuse::Conflict {
            argument: argument(),
        },
        ErrorKind::InvalidUtf8 => Misuse::NotText,
        _ => Misuse::Other,
    }
}

/// What is wrong with a value that an option does not take.
fn wrong_value(error: &clap::Error, argument: String, value: String) -> Misuse {
    match argument.as_str() {
        "--top" => Misuse::OutOfRange {
            argument,
            value,
            range: (1, u16::MAX),
        },
        "--contact" => Misuse::NoContact {
            most: Contact::MOST,
        },
        _ => {
            let possible = texts(error, ContextKind::ValidValue);
            Misuse::InvalidValue {
                argument,
                suggestion: nearest(&value, possible.iter().map(String::as_str)),
                value,
                possible,
            }
        }
    }
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts(error, kind).into_iter().next()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// The name of an option without the value that clap writes behind it: `--seed` of `--seed <N>`.
fn plain(argument: &str) -> String {
    match argument.split_once(' ') {
        Some((name, _)) if name.starts_with('-') => name.to_owned(),
        _ => argument.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::ffi::OsString;

    use super::{explain, of};
    use crate::cli::arguments::command;
    use crate::locale::Locale;
    use crate::words::misuse::{Misuse, Unknown};

    fn misuse(line: &[&str]) -> Misuse {
        let words = ["boussole"].into_iter().chain(line.iter().copied());
        of(&command(Locale::Fr).try_get_matches_from(words).unwrap_err())
    }

    fn unknown(what: Unknown, name: &str, suggestion: Option<&str>) -> Misuse {
        Misuse::Unknown {
            what,
            name: name.to_owned(),
            suggestion: suggestion.map(str::to_owned),
        }
    }

    #[test]
    fn every_kind_of_misuse_is_told_apart() {
        let argument = |name: &str| name.to_owned();
        assert_eq!(
            misuse(&["quiz", "--sed", "3"]),
            unknown(Unknown::Argument, "--sed", Some("--seed"))
        );
        assert_eq!(
            misuse(&["quiz", "a", "b"]),
            unknown(Unknown::Argument, "b", None)
        );
        assert_eq!(
            misuse(&["recomend"]),
            unknown(Unknown::Command, "recomend", Some("recommend"))
        );
        assert_eq!(
            misuse(&["--lang", "de"]),
            Misuse::InvalidValue {
                argument: argument("--lang"),
                value: argument("de"),
                possible: vec![argument("fr"), argument("en")],
                suggestion: None
            }
        );
        assert_eq!(
            misuse(&["quiz", "--seed", "many"]),
            Misuse::InvalidValue {
                argument: argument("--seed"),
                value: argument("many"),
                possible: vec![],
                suggestion: None
            }
        );
        assert_eq!(
            misuse(&["quiz", "--seed"]),
            Misuse::MissingValue {
                argument: argument("--seed")
            }
        );
        assert_eq!(
            misuse(&["explain", "a.json"]),
            Misuse::MissingArguments {
                arguments: vec![argument("<MÉTIER>")]
            }
        );
        assert_eq!(
            misuse(&["quiz", "--seed", "1", "--seed", "2"]),
            Misuse::Conflict {
                argument: argument("--seed")
            }
        );
    }

    #[test]
    fn a_range_is_told_and_names_carry_no_dots() {
        let argument = |name: &str| name.to_owned();
        assert_eq!(
            misuse(&["recommend", "a.json", "--top", "0"]),
            Misuse::OutOfRange {
                argument: argument("--top"),
                value: argument("0"),
                range: (1, u16::MAX)
            }
        );
        assert_eq!(
            misuse(&["careers", "search"]),
            Misuse::MissingArguments {
                arguments: vec![argument("<MOTS>")]
            }
        );
    }

    #[test]
    fn a_file_whose_name_begins_with_a_dash_comes_with_a_hint_that_runs() {
        let hint = |line: &[&str]| {
            let words = ["boussole"].iter().chain(line);
            let words: Vec<OsString> = words.map(OsString::from).collect();
            let error = command(Locale::Fr)
                .try_get_matches_from(&words)
                .unwrap_err();
            let Misuse::Unknown { suggestion, .. } = explain(&error, &words) else {
                panic!("{error}");
            };
            suggestion
        };
        for (line, hinted) in [
            (&["quiz", "--output", "-r.html"][..], "--output ./-r.html"),
            (&["quiz", "--output", "-r"], "--output ./-r"),
            (&["quiz", "--output", "--r.html"], "--output ./--r.html"),
            (&["quiz", "--output", "-my r"], "--output './-my r'"),
            (&["--profiles", "-mine", "careers"], "--profiles ./-mine"),
            (&["recommend", "-r.json"], "./-r.json"),
            (&["check", "-mine/x.ron"], "./-mine/x.ron"),
            (&["--output", "-r.html"], "boussole quiz --output ./-r.html"),
            (&["--output=-r.html"], "boussole quiz --output=./-r.html"),
            (&["--output", "a b"], "boussole quiz --output 'a b'"),
            (&["--seed", "5"], "boussole quiz --seed 5"),
        ] {
            assert_eq!(hint(line).as_deref(), Some(hinted), "{line:?}");
        }
        for line in [&["quiz", "-x"][..], &["quiz", "--seed", "-3"]] {
            assert_eq!(hint(line), None, "{line:?}");
        }
    }

    #[test]
    fn what_does_not_exist_yet_is_refused() {
        for line in [
            &["counsel"][..],
            &["sessions"],
            &["recommend", "a.json", "--format", "csv"],
        ] {
            assert_ne!(misuse(line), Misuse::Other, "{line:?}");
        }
    }
}
