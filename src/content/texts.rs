//! How the texts that authors wrote are packed into a program.

use crate::files::Files;

/// Few commands look at them: compressed.
///
/// # Panics
///
/// Never: memory takes what it is given.
pub(crate) fn pack(files: &Files) -> Vec<u8> {
    let packed = postcard::to_allocvec(files).expect("texts can be packed");
    miniz_oxide::deflate::compress_to_vec(&packed, 9)
}
