//! Wrong definitions are answered with the right code at the right place, in both languages.

mod cases;
mod files;
mod fixture;
mod mutations;
mod shown;
mod words;
