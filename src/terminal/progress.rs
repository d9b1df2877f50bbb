//! How far a long computation is.

use indicatif::{ProgressBar, ProgressStyle};

/// Runs something that tells of each of its pieces of work, under a bar on the standard error; where
/// that is no terminal, nothing is drawn.
///
/// # Panics
///
/// Never: the template is right.
pub fn with_bar<T>(
    pieces: usize,
    label: &'static str,
    run: impl FnOnce(&(dyn Fn() + Sync)) -> T,
) -> T {
    let style = ProgressStyle::with_template("{msg} {bar:30} {percent} %  {eta}")
        .expect("a template of known keys")
        .progress_chars("=> ");
    let bar = ProgressBar::new(pieces as u64)
        .with_style(style)
        .with_message(label);
    let result = run(&|| bar.inc(1));
    bar.finish_and_clear();
    result
}
