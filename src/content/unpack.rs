//! How content comes out of a program again; what `pack` does, undone.

use catalog::Catalog;
use miniz_oxide::inflate::decompress_to_vec;

use crate::files::Files;

/// # Panics
///
/// If the bytes are not those of a packed catalog.
pub(crate) fn catalog(packed: &[u8]) -> Catalog {
    postcard::from_bytes(packed).expect("a catalog is packed by the program that unpacks it")
}

/// # Panics
///
/// If the bytes are not those of packed texts.
pub(crate) fn texts(packed: &[u8]) -> Files {
    let packed =
        decompress_to_vec(packed).expect("texts are packed by the program that unpacks them");
    postcard::from_bytes(&packed).expect("texts are packed by the program that unpacks them")
}
