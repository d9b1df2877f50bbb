//! Wrong definitions are answered with the right code at the right place, in both languages.

mod cases;
mod files;
mod fixes;
mod fixture;
mod hostile;
#[cfg(unix)]
mod large;
mod mutations;
mod quotes;
mod shown;
mod slips;
mod suggestions;
mod words;
