//! What comes with the program: quizzes, careers, the personas of the audit, the cases of `check`.
//!
//! A release carries the quizzes and careers checked and packed when it was built, ready at start, and
//! beside them the texts they were made of: for `check` and `new`, which read them as an author's files
//! are read, and for a set that is built in only in part. A debug build has neither: it reads the folders
//! of the checkout it was built in, when they are first asked for.
//!
//! What is packed has two parts, so that a browser can begin to ask with the first: [`opening`] is the catalog
//! without the prose that is told of careers, [`prose`] is that, and [`take_in`] joins them.

mod files;
#[cfg(not(embedded))]
mod folders;
#[cfg(any(test, not(embedded)))]
mod pack;
mod stamp;
#[cfg(test)]
mod texts;
mod unpack;

use std::sync::LazyLock;

use catalog::{BuiltIn, Catalog, LazyTitles, Loaded, Place, Texts};

use files::Files;
use stamp::Stamp;

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

/// The first part as it is packed; empty where a debug build finds a problem in the definitions.
#[cfg(embedded)]
fn first_part() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/opening.bin"))
}

/// What is told of careers, packed, for [`take_in`]; a debug build packs it when it is first asked for.
#[cfg(embedded)]
pub fn prose() -> &'static [u8] {
    include_bytes!(concat!(env!("OUT_DIR"), "/prose.bin"))
}

/// The two parts that a debug build has not been given.
#[cfg(not(embedded))]
static PARTS: LazyLock<Option<pack::Parts>> = LazyLock::new(|| {
    let loaded = built_in().load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.as_ref().map(pack::catalog)
});

/// The first part as it is packed; empty where a debug build finds a problem in the definitions.
#[cfg(not(embedded))]
fn first_part() -> &'static [u8] {
    PARTS.as_ref().map_or(&[], |parts| &parts.opening)
}

/// What is told of careers, packed, for [`take_in`]; a debug build packs it when it is first asked for.
#[cfg(not(embedded))]
pub fn prose() -> &'static [u8] {
    PARTS.as_ref().map_or(&[], |parts| &parts.prose)
}

/// By what the prose of the built-in careers is known; `None` where a debug build finds a problem in them.
fn stamp() -> Option<Stamp> {
    unpack::stamped(first_part()).map(|(stamp, _)| stamp)
}

/// The built-in quizzes and careers, checked, before anything is told of the careers; `None` where a debug build
/// finds a problem in them.
pub fn opening() -> Option<Catalog> {
    stamp().map(|_| unpack::opening(first_part()))
}

/// Tells a catalog from [`opening`] its prose; `false` where the bytes are not what [`prose`] gives in a program that
/// was built of the same sources.
pub fn take_in(catalog: &Catalog, prose: &[u8]) -> bool {
    let prose = stamp().and_then(|stamp| unpack::prose(stamp, prose));
    prose.is_some_and(|prose| {
        catalog.take_in(&prose);
        true
    })
}

/// Whether another program was built of the same quizzes and careers, by its bytes: the prose of one is that of the
/// other.
pub fn is_carried_by(program: &[u8]) -> bool {
    stamp().is_some_and(|Stamp(stamp)| program.windows(stamp.len()).any(|bytes| bytes == stamp))
}

#[cfg(embedded)]
fn unpacked() -> Catalog {
    let catalog = unpack::opening(first_part());
    let is_whole = take_in(&catalog, prose());
    assert!(is_whole, "both parts are packed together");
    catalog
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

    use super::{built_in, is_carried_by, load, opening, prose, ready, take_in};

    #[test]
    fn what_is_ready_is_what_the_texts_say() {
        let read = built_in().load(&Place::BuiltIn, &Place::BuiltIn);
        assert!(read.diagnostics.is_empty());
        let read = read.catalog.expect("the built-in set has no error");
        let packed = super::pack::catalog(&read);
        let (stamp, _) = super::unpack::stamped(&packed.opening).expect("it has a stamp");
        let unpacked = super::unpack::opening(&packed.opening);
        let prose = super::unpack::prose(stamp, &packed.prose).expect("it is its own");
        unpacked.take_in(&prose);
        assert_eq!(unpacked, read);
        let ready = load(&Place::BuiltIn, &Place::BuiltIn);
        assert_eq!(ready.catalog.as_ref(), Some(&read));
    }

    #[test]
    fn a_catalog_tells_of_its_careers_once_it_has_its_own_prose() {
        let catalog = opening().expect("the built-in set has no error");
        let nurse = catalog.profile("nurse").expect("there is a nurse");
        assert!(nurse.sheet.missions.is_empty());
        assert!(catalog.take_missed());
        let mut damaged = prose().to_vec();
        damaged[9] ^= 1;
        for other in [b"", &b"short"[..], &prose()[..100], &damaged] {
            assert!(!take_in(&catalog, other));
        }
        assert!(nurse.sheet.missions.is_empty());
        assert!(take_in(&catalog, prose()));
        assert!(catalog.take_missed(), "of the look before");
        assert_eq!(Some(&catalog), ready().as_ref());
        assert!(!catalog.take_missed());
    }

    #[test]
    fn a_program_of_other_sources_is_told_apart() {
        assert!(is_carried_by(prose()));
        assert!(!is_carried_by(&prose()[8..]));
    }

    #[test]
    fn texts_come_out_as_they_went_in() {
        let files = super::files();
        assert_eq!(super::unpack::texts(&super::texts::pack(&files)), files);
    }
}
