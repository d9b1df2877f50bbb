//! Reading an answer sheet, for every command that shows something of one.

use std::io::{self, Read as _};
use std::path::Path;

use crate::catalog::Catalog;
use crate::cli::Error;
use crate::sheet::{self, Known, MAX_BYTES, ReadSheet};

/// Reads a sheet for one of the catalog's quizzes; `-` is standard input.
pub(super) fn read(path: &Path, catalog: &Catalog) -> Result<ReadSheet, Error> {
    let bytes = read_bytes(path).map_err(|source| Error::Read {
        path: path.to_owned(),
        source,
    })?;
    sheet::read_bytes(&bytes, &catalog.quizzes, &Known::of(catalog)).map_err(|problems| {
        Error::Answers {
            path: path.to_owned(),
            problems,
        }
    })
}

/// One byte more than a sheet may have, at most: enough to see that it is too large.
fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(MAX_BYTES)
        .unwrap_or(u64::MAX)
        .saturating_add(1);
    let mut bytes = Vec::new();
    if path == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        std::fs::File::open(path)?
            .take(limit)
            .read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
