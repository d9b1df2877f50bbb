//! Every definition of a set: read, checked, ready for use.
//!
//! [`BuiltIn::load`] takes the built-in set or folders in its place, [`BuiltIn::load_paths`] whatever
//! `check` is given, [`load_files`] what is at hand. All return all problems at once, as facts with
//! places, each of which can say itself ([`Problem::describe`]): `codes` has one file a topic with all that
//! belongs to a code. Nothing here scores anything: the examples in profiles are run elsewhere, and come
//! back through [`Loaded::example_fails`].
//!
//! A file goes through [`mod@file`] (bytes to text), `scan` (characters and brackets), `parse` (shape)
//! and `check` (meaning). Where the shape is wrong, `fault` says how, `recover` looks for more, and
//! `fix` knows what would be right. What is valid but doubtful is the business of [`mod@lint`], which
//! runs only where an author asks for it ([`Loaded::lint`]).
//!
#![doc = include_str!("DECISIONS.md")]

#[macro_use]
mod code;

mod built_in;
pub mod case;
pub mod diagnostic;
pub mod file;
pub mod problem;

mod check;
mod codes;
mod fault;
mod figured;
mod fix;
mod lexer;
pub mod lint;
mod parse;
mod phrases;
mod portable;
mod prose;
mod quotation;
mod recover;
mod root;
mod sample;
pub mod scaffold;
mod scan;
mod set;
mod source;

use crate::codes::disk::Disk;
use crate::codes::examples::Examples;
use crate::codes::kinds::Kinds;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

pub use built_in::{BuiltIn, Texts};
pub use code::{Description, Explanation, Severity};
pub use codes::examples::Outcome;
pub use diagnostic::{Diagnostic, Fix, Location, Position};
pub use file::File;
pub use lint::Reach;
pub use model::titles::LazyTitles;
pub use portable::is_portable;
pub use problem::{Code, Problem};
pub use prose::Prose;
pub use set::Place;

use serde::{Deserialize, Serialize};

use model::id::{FamilyId, ProfileId};
use model::profile::{Family, Profile};
use model::quiz::Quiz;
use model::traits::Traits;

use check::Checked;
use root::Root;
use set::Set;

/// Every definition of a set, checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Catalog {
    /// What is measured.
    pub traits: Traits,
    /// The quizzes in the order of their ids.
    pub quizzes: Vec<Quiz>,
    /// The families in the order of their ids.
    pub families: Vec<Family>,
    /// The careers in the order of their ids.
    pub profiles: Vec<Profile>,
    /// What jobs are called, whether they have a sheet or not; packed apart from the rest.
    #[serde(skip, default = "LazyTitles::apart")]
    pub titles: LazyTitles,
    /// The fingerprint of families and careers: SHA-256 over their files, lines ending in LF,
    /// families first, each in the order of ids; in lower-case hexadecimal.
    pub hash: String,
}

impl Catalog {
    /// The quiz of that name.
    pub fn quiz(&self, id: &str) -> Option<&Quiz> {
        let at = self
            .quizzes
            .binary_search_by(|quiz| quiz.id.as_str().cmp(id))
            .ok()?;
        self.quizzes.get(at)
    }

    /// The career of that name, or that had it before.
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        let by_id = self.profiles.binary_search_by(|p| p.id.as_str().cmp(id));
        let had_it = |p: &Profile| p.aliases.iter().any(|alias| alias.as_str() == id);
        let at = by_id
            .ok()
            .or_else(|| self.profiles.iter().position(had_it))?;
        self.profiles.get(at)
    }

    /// The family of that name; every career's family is there.
    pub fn family(&self, id: &FamilyId) -> Option<&Family> {
        let at = self
            .families
            .binary_search_by(|family| family.id.cmp(id))
            .ok()?;
        self.families.get(at)
    }
}

/// What came of loading: a catalog, or the reasons why there is none.
#[derive(Debug)]
pub struct Loaded {
    /// The catalog, if loading found no error; warnings and advice do not stand in its way.
    pub catalog: Option<Catalog>,
    /// All that was found, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that were read and the places that could not be, to show diagnostics in.
    pub files: Vec<File>,
    /// The file of each career.
    places: BTreeMap<ProfileId, usize>,
    /// Where the examples of a file stand, for the files of which one failed.
    examples: BTreeMap<usize, Vec<Range<usize>>>,
}

impl Loaded {
    /// A catalog that was checked before; there is nothing to say of it, and no file to look at.
    pub fn ready(catalog: Catalog) -> Self {
        Self {
            catalog: Some(catalog),
            diagnostics: Vec::new(),
            files: Vec::new(),
            places: BTreeMap::new(),
            examples: BTreeMap::new(),
        }
    }

    /// Whether some file, not built in, is of a kind (quizzes and what they measure, or careers and their
    /// families) of which another set has none of its own: compared, it would be held against the built-in
    /// set.
    pub fn goes_beyond(&self, other: &Self) -> bool {
        let kinds = |loaded: &Self| -> BTreeSet<bool> {
            let own = loaded.files.iter().filter(|file| !file.is_builtin());
            let roots = own.filter_map(|file| Root::of(file.text()));
            let is_quiz = roots.map(|root| matches!(root, Root::Traits | Root::Quiz));
            is_quiz.collect()
        };
        !kinds(self).is_subset(&kinds(other))
    }

    /// Whether something was found that forbids using the definitions.
    pub fn has_errors(&self) -> bool {
        self.diagnostics
            .iter()
            .any(|d| d.problem.severity() == Severity::Error)
    }

    /// Adds what is valid but doubtful; nothing where loading found an error.
    ///
    /// `year` is the one against which the age of figures is counted; `reach` says for each trait how
    /// far answers can push it, `None` where no quiz measures it.
    pub fn lint(&mut self, year: u16, reach: &[Option<Reach>]) {
        if let Some(catalog) = &self.catalog {
            lint::lint(catalog, &self.files, year, reach, &mut self.diagnostics);
            diagnostic::sort(&mut self.diagnostics);
        }
    }

    /// Reports that an example of a career does not come out as its author expects.
    ///
    /// `number` counts the examples of the career from 0. Nothing happens for a career that is not
    /// among those loaded, nor for a built-in one beside files that are not: its examples speak of
    /// the built-in quizzes.
    pub fn example_fails(&mut self, profile: &ProfileId, number: usize, outcome: Outcome) {
        let Some(index) = self.places.get(profile).copied() else {
            return;
        };
        let Some(file) = self.files.get(index) else {
            return;
        };
        if file.is_builtin() && !self.files.iter().all(File::is_builtin) {
            return;
        }
        let examples = self.examples.entry(index);
        let spans = examples.or_insert_with(|| lexer::structs_of_list(file.text(), "examples"));
        let span = spans.get(number).cloned().unwrap_or_default();
        let problem = Examples::ExampleFails { number, outcome };
        let at = Location::new(index, span);
        diagnostic::insert(&mut self.diagnostics, Diagnostic::new(problem, at));
    }
}

/// Loads files whose bytes are at hand, such as those of an archive; nothing is read from a disk.
///
/// Each comes with its name, a path with `/` in which the last folder is that of a family; `name`
/// stands for the whole where a kind of definition is missing.
pub fn load_files<'n, 'b>(
    name: &str,
    files: impl IntoIterator<Item = (&'n str, &'b [u8])>,
) -> Loaded {
    let mut set = Set::default();
    for (name, bytes) in files {
        set.add_bytes(name, bytes);
    }
    check_kinds(&mut set, name, name);
    finish(set, BTreeSet::new())
}

/// Reports each kind of definition of which a set has none, unless it is known already that files are
/// missing.
fn check_kinds(set: &mut Set, quizzes: &str, profiles: &str) {
    let is_of_folder = |d: &Diagnostic| matches!(d.problem, Problem::Disk(Disk::NotRead(_)));
    if set.is_cut() || set.diagnostics.iter().any(is_of_folder) {
        return;
    }
    let kinds = [
        (Root::Traits, quizzes, Kinds::MissingTraits),
        (Root::Quiz, quizzes, Kinds::MissingQuiz),
        (Root::Profile, profiles, Kinds::MissingProfiles),
    ];
    let missing: Vec<(&str, Kinds)> = kinds
        .into_iter()
        .filter(|(root, ..)| !set.files.iter().any(|file| may_be(file, *root)))
        .map(|(_, name, problem)| (name, problem))
        .collect();
    for (name, problem) in missing {
        set.refuse(Path::new(name), problem);
    }
}

fn set_of(paths: &[PathBuf]) -> Set {
    let mut set = Set::default();
    for path in paths {
        set.add_path(path);
    }
    // A sheet that is given alone belongs to the family beside it.
    for path in paths.iter().filter(|path| path.is_file()) {
        let family = path.with_file_name("family.ron");
        if family.is_file() {
            set.add_path(&family);
        }
    }
    set
}

/// Whether a file is of a kind, or might be if it were right.
fn may_be(file: &File, root: Root) -> bool {
    match Root::of(file.text()) {
        Some(actual) => actual == root,
        None => root != Root::Traits || file.stem() == "traits",
    }
}

/// Of what an author's file takes from many built-in ones, says the first of each kind: a quiz without a
/// question is one mistake, and not one for each career whose rules name the question.
fn say_once(files: &[File], diagnostics: &mut Vec<Diagnostic>) {
    if files.iter().all(File::is_builtin) {
        return;
    }
    let mut said: Vec<Problem> = Vec::new();
    diagnostics.retain(|diagnostic| {
        let is_builtin = files.get(diagnostic.at.file).is_some_and(File::is_builtin);
        let is_said = is_builtin && said.contains(&diagnostic.problem);
        if is_builtin && !is_said {
            said.push(diagnostic.problem.clone());
        }
        !is_said
    });
}

fn finish(mut set: Set, elsewhere: BTreeSet<String>) -> Loaded {
    set.check_names();
    let is_cut = set.is_cut();
    let Set {
        mut files,
        mut diagnostics,
        titles,
        ..
    } = set;
    // What was left out would be missed by all that was read, and each of these would be blamed.
    let mut checked = if is_cut {
        Checked::default()
    } else {
        check::check(&files, &mut diagnostics, elsewhere)
    };
    for diagnostic in &mut diagnostics {
        if diagnostic.fix.is_none() {
            diagnostic.fix = fix::of(diagnostic, &files[diagnostic.at.file]);
        }
    }
    diagnostic::sort(&mut diagnostics);
    say_once(&files, &mut diagnostics);
    if let (Some(catalog), Some((titles, file))) = (&mut checked.catalog, titles) {
        catalog.titles = titles;
        files.extend(file);
    }
    Loaded {
        catalog: checked.catalog,
        diagnostics,
        files,
        places: checked.places,
        examples: BTreeMap::new(),
    }
}
