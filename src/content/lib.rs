//! What comes with the program: quizzes, careers, the personas of the audit, the cases of `check`.
//!
//! A release carries the quizzes and careers checked and packed when it was built, ready at start, and
//! beside them the texts they were made of: for `check` and `new`, which read them as an author's files
//! are read, and for a set that is built in only in part. A debug build has neither: it reads the folders
//! of the checkout it was built in, when they are first asked for.

mod files;
#[cfg(not(embedded))]
mod folders;
#[cfg(test)]
mod pack;
#[cfg(any(test, embedded))]
mod unpack;

use std::sync::LazyLock;

use catalog::{BuiltIn, Catalog, LazyTitles, Loaded, Place, Texts};

use files::Files;

/// The texts of each folder, for as long as the program runs.
static TEXTS: LazyLock<[Texts; 4]> = LazyLock::new(|| {
    let files: &'static Files = Box::leak(Box::new(files()));
    files.each_ref().map(|files| {
        let texts = files.iter().map(|(name, text)| (&**name, &**text));
        &*texts.collect::<Vec<_>>().leak()
    })
});

#[cfg(embedded)]
fn files() -> Files {
    unpack::texts(include_bytes!(concat!(env!("OUT_DIR"), "/texts.bin")))
}

#[cfg(not(embedded))]
fn files() -> Files {
    folders::read(root()).expect("a debug build runs beside the sources it was made of")
}

#[cfg(not(embedded))]
fn root() -> &'static std::path::Path {
    std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

#[cfg(embedded)]
fn unpacked() -> Catalog {
    unpack::catalog(include_bytes!(concat!(env!("OUT_DIR"), "/catalog.bin")))
}

/// What jobs are called.
static TITLES: LazyLock<LazyTitles> = LazyLock::new(titles);

#[cfg(embedded)]
fn titles() -> LazyTitles {
    unpacked().titles
}

#[cfg(not(embedded))]
fn titles() -> LazyTitles {
    let text = std::fs::read_to_string(root().join("profiles/titles"));
    LazyTitles::of(&text.expect("it lies beside the careers"))
}

/// The quizzes and careers, for whoever reads them as an author's files are read.
pub fn built_in() -> BuiltIn {
    let [quizzes, profiles, ..] = *TEXTS;
    BuiltIn {
        quizzes,
        profiles,
        titles: &TITLES,
    }
}

/// Loads the definitions from two places, each the built-in set or a folder.
///
/// The built-in set alone comes ready, without the files it was made of: whoever looks for doubts in it
/// reads it from [`built_in`].
pub fn load(quizzes: &Place, profiles: &Place) -> Loaded {
    #[cfg(embedded)]
    if let (Place::BuiltIn, Place::BuiltIn) = (quizzes, profiles) {
        return Loaded::ready(unpacked());
    }
    built_in().load(quizzes, profiles)
}

/// The built-in quizzes and careers, checked; `None` where a debug build finds a problem in them.
///
/// What a release carries for whoever only gives quizzes: nothing here reads the texts that it was made of.
#[cfg(embedded)]
pub fn ready() -> Option<Catalog> {
    Some(unpacked())
}

/// The built-in quizzes and careers, read and checked; `None` where there is a problem in them.
#[cfg(not(embedded))]
pub fn ready() -> Option<Catalog> {
    built_in().load(&Place::BuiltIn, &Place::BuiltIn).catalog
}

/// The files of `tests/personas`, path and text.
pub fn personas() -> Texts {
    TEXTS[2]
}

/// The text of a file of `tests/cases/diagnostics`, with which the tests show mistakes.
pub fn case(name: &str) -> Option<&'static str> {
    let of_name =
        |(other, _): &&(&str, &str)| other.strip_prefix("tests/cases/diagnostics/") == Some(name);
    TEXTS[3].iter().find(of_name).map(|(_, text)| *text)
}

#[cfg(test)]
mod tests {
    use catalog::Place;

    use super::{built_in, load};

    #[test]
    fn what_is_ready_is_what_the_texts_say() {
        let read = built_in().load(&Place::BuiltIn, &Place::BuiltIn);
        assert!(read.diagnostics.is_empty());
        let read = read.catalog.expect("the built-in set has no error");
        let packed = super::pack::catalog(&read);
        assert_eq!(super::unpack::catalog(&packed), read);
        let ready = load(&Place::BuiltIn, &Place::BuiltIn);
        assert_eq!(ready.catalog.as_ref(), Some(&read));
    }

    #[test]
    fn texts_come_out_as_they_went_in() {
        let files = super::files();
        assert_eq!(super::unpack::texts(&super::pack::texts(&files)), files);
    }
}
