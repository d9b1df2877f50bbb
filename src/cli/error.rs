//! How a command can fail, and with which exit code.

use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

use store::NotCopied;

use crate::record::NotErased;

use crate::cli::unusable::{RecordError, not_connected, not_opened};
use crate::locale::Locale;
use crate::safe::safe_line;
use crate::sheet::SheetProblem;
use crate::store::{NoAddress, NotOpened, NotStored, Place};
use crate::web::NotServed;
use crate::words::misuse::{self, Misuse};
use crate::words::{self, command, failure, keeping, postgres, serve, sessions};

/// Why a command did not do what it was asked.
///
/// | exit code | meaning |
/// |---|---|
/// | 0 | done |
/// | 1 | failure: a file, the terminal, the output |
/// | 2 | usage: the command line asks for something that does not exist |
/// | 4 | invalid definitions or answers |
/// | 5 | storage: answers that were to be erased are still there, or a database cannot be used |
#[derive(Debug)]
pub enum Error {
    /// The command line cannot be understood.
    Misuse(Misuse),
    /// Definitions cannot be used; all that is wrong is already shown.
    Definitions {
        /// How many errors there are.
        errors: usize,
    },
    /// What was to be checked has errors; all of them are already shown.
    Checked {
        /// How many errors there are.
        errors: usize,
        /// How many other remarks.
        remarks: usize,
    },
    /// An answer sheet cannot be used.
    Answers {
        /// The file.
        path: PathBuf,
        /// Everything that is wrong with it.
        problems: Vec<SheetProblem>,
    },
    /// Two answer sheets are not of one quiz.
    OtherQuiz {
        /// The files.
        sheets: [PathBuf; 2],
        /// Their quizzes.
        quizzes: [String; 2],
    },
    /// A file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// No file is called so, and it is no code of a sheet.
    NeitherFileNorCode {
        /// What was given.
        path: PathBuf,
    },
    /// The engine for the browser is not there.
    NoEngine {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The engine for the browser has other careers than this program.
    OtherEngine {
        /// Where it lies.
        path: PathBuf,
    },
    /// A folder holds something that is not ours to write over.
    NotOurs {
        /// The folder.
        path: PathBuf,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Answers that were to be erased are still there.
    NotErased(NotErased),
    /// Pages cannot be served.
    NotServed {
        /// The port that was asked for.
        port: u16,
        /// Where the answers are to be.
        database: Place,
        /// Why.
        why: NotServed,
    },
    /// A record of an hour cannot be used.
    Record(RecordError),
    /// A database was not copied, or a copy not put back.
    NotCopied {
        /// What was to be copied.
        from: PathBuf,
        /// Where it was to go.
        to: PathBuf,
        /// Why.
        why: NotCopied,
    },
    /// There is no place for a database.
    NoPlace,
    /// What was given is no address of a database.
    NoAddress(NoAddress),
    /// An address was given where only a file will do.
    NoFile,
    /// A quiz failed after its answers were put aside.
    Unfinished {
        /// Why.
        cause: Box<Self>,
        /// The command that goes on with it.
        command: String,
    },
    /// The terminal or the output failed.
    Broken(io::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Broken(error)
    }
}

impl From<RecordError> for Error {
    fn from(error: RecordError) -> Self {
        Self::Record(error)
    }
}

impl From<NotStored> for Error {
    fn from(why: NotStored) -> Self {
        RecordError::NotStored(why).into()
    }
}

impl From<NotErased> for Error {
    fn from(error: NotErased) -> Self {
        Self::NotErased(error)
    }
}

impl Error {
    /// The exit code; 0 where the reader of the output went away, which is no failure.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Broken(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
            Self::NotServed {
                why: NotServed::Database(_),
                ..
            }
            | Self::NotCopied { .. }
            | Self::NoPlace
            | Self::NoAddress(_)
            | Self::NoFile
            | Self::NotErased(_) => 5,
            Self::NotServed { .. }
            | Self::Broken(_)
            | Self::Read { .. }
            | Self::NeitherFileNorCode { .. }
            | Self::NoEngine { .. }
            | Self::OtherEngine { .. }
            | Self::NotOurs { .. }
            | Self::Write { .. } => 1,
            Self::Misuse(_) => 2,
            Self::Definitions { .. }
            | Self::Checked { .. }
            | Self::Answers { .. }
            | Self::OtherQuiz { .. } => 4,
            Self::Record(error) => error.exit_code(),
            Self::Unfinished { cause, .. } => cause.exit_code(),
        }
    }

    /// What to tell the person; nothing where nobody is there to read it.
    pub fn message(&self, locale: Locale) -> String {
        let words = failure::of(locale);
        let text = match self {
            Self::Broken(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                return String::new();
            }
            Self::Misuse(misuse) => {
                let say = misuse::of(locale);
                let message = words.error(&say.describe(misuse));
                return format!("{}\n{}\n", safe_line(&message), say.see_help());
            }
            Self::Answers { path, problems } => return listed(locale, path, problems),
            Self::Definitions { errors } => words.refused_definitions(*errors),
            Self::Checked { errors, remarks } => {
                return command::of(locale).found(*errors, *remarks) + "\n";
            }
            Self::OtherQuiz { sheets, quizzes } => {
                let paths = sheets.each_ref().map(|path| path.to_string_lossy());
                let of = [0, 1].map(|at| (paths[at].as_ref(), quizzes[at].as_str()));
                words.other_quiz(of)
            }
            Self::Read { path, source } => words.unreadable(&path.to_string_lossy(), source.kind()),
            Self::NeitherFileNorCode { path } => words.neither(&path.to_string_lossy()),
            Self::NoEngine { path } => words.no_engine(&path.to_string_lossy()),
            Self::OtherEngine { path } => words.other_engine(&path.to_string_lossy()),
            Self::NotOurs { path } => words.not_ours(&path.to_string_lossy()),
            Self::Write { path, source } => {
                words.unwritable(&path.to_string_lossy(), source.kind())
            }
            Self::NotErased(NotErased { path, .. }) => {
                keeping::of(locale).not_erased(&path.to_string_lossy())
            }
            Self::NotServed {
                port,
                database,
                why,
            } => not_served(locale, *port, database, why),
            Self::Record(error) => error.message(locale),
            Self::NotCopied { from, to, why } => {
                not_copied(locale, &from.to_string_lossy(), &to.to_string_lossy(), why)
            }
            Self::NoPlace => serve::of(locale).no_place().to_owned(),
            Self::NoAddress(NoAddress::NotBuilt) => postgres::of(locale).not_built().to_owned(),
            Self::NoAddress(NoAddress::Password) => postgres::of(locale).password().to_owned(),
            Self::NoFile => postgres::of(locale).no_file().to_owned(),
            Self::Unfinished { cause, command } => {
                let mut text = cause.message(locale);
                for line in keeping::of(locale).still_there(command) {
                    text = text + &safe_line(&line) + "\n";
                }
                return text;
            }
            Self::Broken(error) => words.broken(error.kind()),
        };
        format!("{}\n", safe_line(&words.error(&text)))
    }
}

/// Everything that is wrong with a sheet.
fn listed(locale: Locale, path: &Path, problems: &[SheetProblem]) -> String {
    let (words, path) = (failure::of(locale), path.to_string_lossy());
    let refused = words.error(&words.refused_answers(&path, problems.len()));
    let mut text = safe_line(&refused).into_owned();
    for problem in problems.iter().take(SHOWN) {
        let message = words::sheet::of(locale).describe(problem);
        let _ = write!(text, "\n- [{}] {}", problem.code(), safe_line(&message));
    }
    if problems.len() > SHOWN {
        let _ = write!(text, "\n- … (+{})", problems.len() - SHOWN);
    }
    text + "\n"
}

fn not_served(locale: Locale, port: u16, place: &Place, why: &NotServed) -> String {
    let say = serve::of(locale);
    match why {
        NotServed::Taken(free) => say.taken(port, *free),
        NotServed::Address(error) => say.not_listening(port, error.kind()),
        NotServed::System(error) => failure::of(locale).broken(error.kind()),
        NotServed::Database(why) => match place {
            Place::File(path) => not_opened(locale, &path.to_string_lossy(), why),
            Place::Postgres(address) => not_connected(locale, address.as_str(), why),
        },
    }
}

fn not_copied(locale: Locale, from: &str, to: &str, why: &NotCopied) -> String {
    let say = sessions::of(locale);
    match why {
        NotCopied::Missing => say.missing(from),
        NotCopied::Exists => say.exists(to),
        NotCopied::From(NotOpened::Foreign) => say.not_ours(from),
        NotCopied::From(NotOpened::Newer) => say.newer(from),
        NotCopied::From(NotOpened::Damaged) => say.damaged(from),
        NotCopied::From(NotOpened::Failed(cause)) => say.unreadable(from, cause),
        NotCopied::From(NotOpened::ReadOnly | NotOpened::InUse(_)) => {
            let no_right = io::ErrorKind::PermissionDenied;
            failure::of(locale).unreadable(from, no_right)
        }
        NotCopied::To(NotOpened::InUse(holder)) => serve::of(locale).in_use(to, *holder),
        NotCopied::To(NotOpened::Failed(cause)) => say.unwritable(to, cause),
        NotCopied::To(
            NotOpened::ReadOnly | NotOpened::Foreign | NotOpened::Newer | NotOpened::Damaged,
        ) => {
            let no_right = io::ErrorKind::PermissionDenied;
            failure::of(locale).unwritable(to, no_right)
        }
    }
}

/// The most problems of a sheet that are listed.
const SHOWN: usize = 50;
