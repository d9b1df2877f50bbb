//! Why a database, or a record in it, cannot be used.

use std::path::PathBuf;

use crate::locale::Locale;
use crate::store::{NotOpened, NotStored};
use crate::words::{postgres, records, serve};

/// Why a record cannot be used.
#[derive(Debug)]
pub enum RecordError {
    /// The database of the records cannot be opened.
    NotOpened {
        /// Its file.
        database: PathBuf,
        /// Why.
        why: NotOpened,
    },
    /// The record could not be read or written.
    NotStored(NotStored),
    /// There is none of that code.
    None {
        /// The code.
        code: String,
    },
    /// There is no class of that name.
    NoClass {
        /// The name.
        label: String,
    },
    /// What was given is neither a file nor a code.
    Neither {
        /// What.
        given: String,
    },
    /// A file is no record that was exported.
    NotExported {
        /// The file.
        path: PathBuf,
    },
    /// The record of a file is here already.
    IsHere {
        /// Its code.
        code: String,
    },
}

impl RecordError {
    pub(super) fn exit_code(&self) -> u8 {
        match self {
            Self::NotOpened { .. } | Self::NotStored(_) => 5,
            Self::None { .. }
            | Self::NoClass { .. }
            | Self::Neither { .. }
            | Self::NotExported { .. }
            | Self::IsHere { .. } => 4,
        }
    }

    pub(super) fn message(&self, locale: Locale) -> String {
        let say = records::of(locale);
        match self {
            Self::NotOpened { database, why } => {
                not_opened(locale, &database.to_string_lossy(), why)
            }
            Self::NotStored(why) => say.not_stored(&cause(why, locale)),
            Self::None { code } => say.none(code),
            Self::NoClass { label } => say.no_class(label),
            Self::Neither { given } => say.neither(given),
            Self::NotExported { path } => say.not_exported(&path.to_string_lossy()),
            Self::IsHere { code } => say.is_here(code),
        }
    }
}

/// Why a database is not opened.
pub(super) fn not_opened(locale: Locale, path: &str, why: &NotOpened) -> String {
    let say = serve::of(locale);
    match why {
        NotOpened::InUse(holder) => say.in_use(path, *holder),
        NotOpened::Foreign => say.foreign(path),
        NotOpened::Newer => say.newer(path),
        NotOpened::Damaged => say.damaged(path),
        NotOpened::ReadOnly => say.read_only(path),
        NotOpened::Failed(cause) => say.not_opened(path, cause),
    }
}

/// Why a database of PostgreSQL is not opened.
pub(super) fn not_connected(locale: Locale, address: &str, why: &NotOpened) -> String {
    let say = postgres::of(locale);
    match why {
        NotOpened::Foreign => say.foreign(address),
        NotOpened::Newer => say.newer(address),
        NotOpened::Damaged => say.damaged(address),
        NotOpened::ReadOnly => say.read_only(address),
        NotOpened::InUse(_) => say.not_connected(address, ""),
        NotOpened::Failed(cause) => say.not_connected(address, cause),
    }
}

/// Why a record could not be read or written.
pub(super) fn cause(why: &NotStored, locale: Locale) -> String {
    let say = records::of(locale);
    match why {
        NotStored::Busy => say.busy().to_owned(),
        NotStored::Taken => say.taken().to_owned(),
        NotStored::Failed(cause) => say.failed(cause),
    }
}
