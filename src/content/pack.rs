//! How definitions are packed into a program, in two parts.

use catalog::Catalog;

use crate::stamp::Stamp;

/// A checked catalog in two parts, each behind the stamp of the second.
pub(crate) struct Parts {
    /// What is asked and scored, to be unpacked at every start.
    pub(crate) opening: Vec<u8>,
    /// What is told of careers, the largest part; a sheet stays packed until somebody looks at it.
    pub(crate) prose: Vec<u8>,
}

/// # Panics
///
/// Never: memory takes what it is given.
pub(crate) fn catalog(catalog: &Catalog) -> Parts {
    let prose = postcard::to_allocvec(&catalog.prose()).expect("prose can be packed");
    let opening = postcard::to_allocvec(catalog).expect("a catalog can be packed");
    let stamp = Stamp::of(&prose);
    let behind = |part: Vec<u8>| [stamp.0.as_slice(), &part].concat();
    Parts {
        opening: behind(opening),
        prose: behind(prose),
    }
}
