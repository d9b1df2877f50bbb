//! How content comes out of a program again; what `pack` and `texts` do, undone.

use catalog::{Catalog, Prose};

use crate::stamp::Stamp;

/// The stamp of a part, and what is behind it; nothing where it is too short to have one.
pub(crate) fn stamped(part: &[u8]) -> Option<(Stamp, &[u8])> {
    let (stamp, rest) = part.split_first_chunk::<{ Stamp::LENGTH }>()?;
    Some((Stamp(*stamp), rest))
}

/// A catalog whose prose is apart.
///
/// # Panics
///
/// If the bytes are not those of a packed catalog.
pub(crate) fn opening(part: &[u8]) -> Catalog {
    let (_, packed) = stamped(part).expect("a part has a stamp");
    postcard::from_bytes(packed).expect("a catalog is packed by the program that unpacks it")
}

/// The prose of the catalog of that stamp; `None` where it is that of another one, or is damaged.
pub(crate) fn prose(of: Stamp, part: &[u8]) -> Option<Prose> {
    let (_, packed) =
        stamped(part).filter(|(stamp, rest)| *stamp == of && Stamp::of(rest) == of)?;
    postcard::from_bytes(packed).ok()
}

/// # Panics
///
/// If the bytes are not those of packed texts.
#[cfg(any(test, embedded))]
pub(crate) fn texts(packed: &[u8]) -> crate::files::Files {
    let packed = miniz_oxide::inflate::decompress_to_vec(packed)
        .expect("texts are packed by the program that unpacks them");
    postcard::from_bytes(&packed).expect("texts are packed by the program that unpacks them")
}
