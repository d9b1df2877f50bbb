//! How content is packed into a program.

use catalog::Catalog;

use crate::files::Files;

/// A checked catalog, to be unpacked at every start; its job sheets stay packed until one is looked at.
///
/// # Panics
///
/// Never: memory takes what it is given.
pub(crate) fn catalog(catalog: &Catalog) -> Vec<u8> {
    postcard::to_allocvec(catalog).expect("a catalog can be packed")
}

/// The texts that authors wrote, which few commands look at: compressed.
pub(crate) fn texts(files: &Files) -> Vec<u8> {
    let packed = postcard::to_allocvec(files).expect("texts can be packed");
    miniz_oxide::deflate::compress_to_vec(&packed, 9)
}
