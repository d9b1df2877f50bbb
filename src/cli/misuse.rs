//! What clap finds wrong, as data that `words` has sentences for.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::suggest::nearest;
use crate::words::command::Misuse;

/// Translates an error of clap's, with what the words of the command line tell.
///
/// The options of the quiz look as if they went without its name, since the quiz does.
pub(super) fn explain(error: &clap::Error, arguments: &[OsString]) -> Misuse {
    let mut misuse = of(error);
    if let Misuse::UnknownArgument {
        argument,
        suggestion,
    } = &mut misuse
        && ["--seed", "--output"].contains(&argument.as_str())
        && let [_, words @ ..] = arguments
        && words.first().is_some_and(|word| {
            word == argument.as_str() || word.to_string_lossy().starts_with(&format!("{argument}="))
        })
    {
        let words: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
        *suggestion = Some(format!("boussole quiz {}", words.join(" ")));
    }
    misuse
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
        ErrorKind::UnknownArgument => Misuse::UnknownArgument {
            argument: text(ContextKind::InvalidArg).unwrap_or_default(),
            suggestion: text(ContextKind::SuggestedArg).map(|name| plain(&name)),
        },
        ErrorKind::InvalidSubcommand => Misuse::UnknownCommand {
            command: text(ContextKind::InvalidSubcommand).unwrap_or_default(),
            suggestion: text(ContextKind::SuggestedSubcommand),
        },
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match text(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                Some(value) if argument() == "--top" => Misuse::OutOfRange {
                    argument: argument(),
                    value,
                    range: (1, u16::MAX),
                },
                Some(value) => {
                    let possible = texts(error, ContextKind::ValidValue);
                    Misuse::InvalidValue {
                        argument: argument(),
                        suggestion: nearest(&value, possible.iter().map(String::as_str)),
                        value,
                        possible,
                    }
                }
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
        ErrorKind::TooManyValues => Misuse::UnknownArgument {
            argument: text(ContextKind::InvalidValue).unwrap_or_default(),
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
    use super::of;
    use crate::cli::arguments::command;
    use crate::locale::Locale;
    use crate::words::command::Misuse;

    fn misuse(line: &[&str]) -> Misuse {
        let words = ["boussole"].into_iter().chain(line.iter().copied());
        of(&command(Locale::Fr).try_get_matches_from(words).unwrap_err())
    }

    #[test]
    fn every_kind_of_misuse_is_told_apart() {
        let argument = |name: &str| name.to_owned();
        assert_eq!(
            misuse(&["quiz", "--sed", "3"]),
            Misuse::UnknownArgument {
                argument: argument("--sed"),
                suggestion: Some(argument("--seed"))
            }
        );
        assert_eq!(
            misuse(&["quiz", "a", "b"]),
            Misuse::UnknownArgument {
                argument: argument("b"),
                suggestion: None
            }
        );
        assert_eq!(
            misuse(&["recomend"]),
            Misuse::UnknownCommand {
                command: argument("recomend"),
                suggestion: Some(argument("recommend"))
            }
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
    fn what_does_not_exist_yet_is_refused() {
        for line in [
            &["guide"][..],
            &["serve"],
            &["recommend", "a.json", "--format", "csv"],
        ] {
            assert_ne!(misuse(line), Misuse::Other, "{line:?}");
        }
    }
}
