//! Reading an answer sheet, for every command that shows something of one.

use std::io::{self, Read as _};
use std::path::Path;

use crate::catalog::Catalog;
use crate::cli::Error;
use crate::sheet::{self, Known, MAX_BYTES, ReadSheet, SheetProblem, code};

/// Reads a sheet for one of the catalog's quizzes; `-` is standard input. What names no file may be the code of a
/// sheet.
pub(super) fn read(path: &Path, catalog: &Catalog) -> Result<ReadSheet, Error> {
    let bytes = match read_bytes(path) {
        Ok(bytes) => bytes,
        Err(source) => return read_code(path, source, catalog),
    };
    sheet::read_bytes(&bytes, &catalog.quizzes, &Known::of(catalog)).map_err(|problems| {
        Error::Answers {
            path: path.to_owned(),
            problems,
        }
    })
}

/// Reads the code of a sheet, where no file is called so.
fn read_code(path: &Path, source: io::Error, catalog: &Catalog) -> Result<ReadSheet, Error> {
    let path = path.to_owned();
    let Some(text) = path.to_str().filter(|text| code::may_be(text)) else {
        return Err(Error::Read { path, source });
    };
    if source.kind() != io::ErrorKind::NotFound {
        return Err(Error::Read { path, source });
    }
    code::read(text, &catalog.quizzes).map_err(|problem| {
        if problem == SheetProblem::DamagedCode {
            return Error::NeitherFileNorCode { path };
        }
        let problems = vec![problem];
        Error::Answers { path, problems }
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
