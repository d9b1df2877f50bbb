//! A text as a picture that a camera reads.

use std::fmt::Write as _;

use fast_qr::{ECL, QRBuilder};

/// The light margin around a picture, in modules.
///
/// # Source
///
/// ISO/IEC 18004: a quiet zone of four modules.
const QUIET: usize = 4;

/// A QR code as the outline of its dark modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    /// Its width and height with the margin, in modules.
    pub(super) side: usize,
    /// The dark runs of each row, as the commands of an SVG path that is stroked one module wide.
    pub(super) path: String,
}

/// Draws a text; `None` where it is too long for any picture. A seventh of it may be hidden or soiled.
pub(super) fn picture(text: &str) -> Option<Picture> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().ok()?;
    let mut path = String::new();
    for row in 0..code.size {
        let modules = &code[row];
        let mut column = 0;
        while column < code.size {
            let rest = modules[column..].iter();
            let run = rest.take_while(|module| module.value()).count();
            if run > 0 {
                let _ = write!(path, "M{} {}.5h{run}", column + QUIET, row + QUIET);
            }
            column += run.max(1);
        }
    }
    Some(Picture {
        side: code.size + 2 * QUIET,
        path,
    })
}

#[cfg(test)]
mod tests {
    use super::{QUIET, picture};

    /// The modules of a picture, as its path says.
    fn dark(path: &str) -> Vec<(usize, usize)> {
        let mut modules = Vec::new();
        for run in path.split('M').skip(1) {
            let (from, length) = run.split_once('h').expect("a run");
            let (column, row) = from.split_once(' ').expect("where it begins");
            let row = row.strip_suffix(".5").expect("the middle of a row");
            let number = |text: &str| text.parse::<usize>().expect("a number");
            let (column, row) = (number(column), number(row));
            modules.extend((column..column + number(length)).map(|column| (column, row)));
        }
        modules
    }

    #[test]
    fn another_program_reads_what_is_drawn() {
        let text = "7Q3K0M2AZZZZ0123456789ABCDEFGHJKMNPQRSTVWXYZ7Q3K0M2A";
        let picture = picture(text).expect("it is short");
        let modules = dark(&picture.path);
        let size = picture.side - 2 * QUIET;
        let grid = rqrr::SimpleGrid::from_func(size, |column, row| {
            modules.contains(&(column + QUIET, row + QUIET))
        });
        let (_, read) = rqrr::Grid::new(grid).decode().expect("it can be read");
        assert_eq!(read, text);
        let margin = QUIET..picture.side - QUIET;
        assert!(
            modules
                .iter()
                .all(|(column, row)| margin.contains(column) && margin.contains(row))
        );
    }

    #[test]
    fn what_no_picture_holds_is_none() {
        assert_eq!(picture(&"A".repeat(4_000)), None);
    }
}
