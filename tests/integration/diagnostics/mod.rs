//! Wrong definitions are answered with the right code at the right place, in both languages.

mod cases;
mod files;
mod fixture;
#[cfg(unix)]
mod large;
mod mutations;
mod shown;
mod words;
