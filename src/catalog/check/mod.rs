//! From well-shaped files to a catalog, with everything that is wrong on the way.

pub(crate) mod claim;
pub(crate) mod condition;
pub(crate) mod context;
pub(crate) mod fact;
pub(crate) mod names;
pub(crate) mod profile;
pub(crate) mod quiz;
pub(crate) mod scope;
pub(crate) mod traits;
mod whole;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::num::NonZero;
use std::ops::Range;
use std::panic::resume_unwind;
use std::thread;

use sha2::{Digest as _, Sha256};

use crate::Catalog;
use crate::check::scope::Scope;
use crate::code::Severity;
use crate::codes::disk::Disk;
use crate::codes::naming::{Kind, Naming};
use crate::codes::structure::Structure;
use crate::diagnostic::Found;
use crate::diagnostic::{Diagnostic, Location};
use crate::file::File;
use crate::parse::{Definition, parse};
use crate::problem::Problem;
use crate::recover;
use crate::root::Root;
use crate::scan::scan;
use model::id::ProfileId;
use model::profile::{Family, Profile};
use model::quiz::Quiz;
use model::titles::LazyTitles;
use model::traits::Traits;

pub(crate) use names::Names;

/// The fewest files for which another thread is worth starting.
const FILES_WORTH_A_THREAD: usize = 8;

/// What the checks make of a set of files.
#[derive(Debug, Default)]
pub(crate) struct Checked {
    pub(crate) catalog: Option<Catalog>,
    pub(crate) places: BTreeMap<ProfileId, usize>,
}

/// A file that could be read as a definition.
struct Read<'src> {
    index: usize,
    definition: Definition<'src>,
    escaped: BTreeMap<String, Range<usize>>,
}

impl Read<'_> {
    fn is_traits(&self) -> bool {
        matches!(self.definition, Definition::Traits(_))
    }
}

/// Checks a set of files.
///
/// `found` comes with what reading the files brought up and leaves with everything. `elsewhere`
/// lists careers that may be referred to though they are not in the set.
pub(crate) fn check(
    files: &[File],
    found: &mut Vec<Diagnostic>,
    elsewhere: BTreeSet<String>,
) -> Checked {
    let definitions = read_all(files, found);
    whole::check_presence(files, found);
    let mut all = Checks {
        files,
        found,
        definitions: &definitions,
    };
    let traits = all.traits();
    let quizzes = all.quizzes(traits.as_ref());
    let names = all.names(traits.as_ref(), &quizzes, elsewhere);
    let families = all.families();
    let profiles = all.profiles(&names);
    let places = profiles
        .iter()
        .map(|(at, profile)| (profile.id.clone(), at.file))
        .collect();
    let is_right = found
        .iter()
        .all(|d| d.problem.severity() != Severity::Error);
    let catalog = traits
        .filter(|_| is_right)
        .map(|traits| assemble(files, traits, quizzes, families, profiles));
    Checked { catalog, places }
}

/// Puts what has been found right in the order of the ids.
fn assemble(
    files: &[File],
    traits: Traits,
    mut quizzes: Vec<Quiz>,
    mut families: Vec<(Location, Family)>,
    mut profiles: Vec<(Location, Profile)>,
) -> Catalog {
    quizzes.sort_by(|a, b| a.id.cmp(&b.id));
    families.sort_by(|a, b| a.1.id.cmp(&b.1.id));
    profiles.sort_by(|a, b| a.1.id.cmp(&b.1.id));
    let places = families
        .iter()
        .map(|(at, _)| at)
        .chain(profiles.iter().map(|(at, _)| at));
    let hash = fingerprint(places.map(|at| &files[at.file]));
    Catalog {
        traits,
        quizzes,
        families: families.into_iter().map(|(_, family)| family).collect(),
        profiles: profiles.into_iter().map(|(_, profile)| profile).collect(),
        titles: LazyTitles::default(),
        hash,
    }
}

/// SHA-256 over the texts of files, one after the other, in lower-case hexadecimal.
fn fingerprint<'f>(files: impl Iterator<Item = &'f File>) -> String {
    let mut hasher = Sha256::new();
    for file in files {
        hasher.update(file.text());
    }
    hasher
        .finalize()
        .iter()
        .fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// Reads every file that can be read; what cannot is reported.
///
/// Files do not depend on each other here, so each core takes its share; definitions and problems
/// come out in the order of the files, whatever the number of cores.
fn read_all<'src>(files: &'src [File], found: &mut Vec<Diagnostic>) -> Vec<Read<'src>> {
    let unread: BTreeSet<usize> = found.iter().map(|d| d.at.file).collect();
    let rest: Vec<usize> = (0..files.len())
        .filter(|index| !unread.contains(index))
        .collect();
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = rest.len().div_ceil(cores).max(FILES_WORTH_A_THREAD);
    if rest.len() <= share {
        let (definitions, problems) = read_share(files, &rest);
        found.extend(problems);
        return definitions;
    }
    let shares = thread::scope(|scope| {
        let workers: Vec<_> = rest
            .chunks(share)
            .map(|indices| scope.spawn(move || read_share(files, indices)))
            .collect();
        let joined = workers.into_iter().map(thread::ScopedJoinHandle::join);
        joined
            .map(|share| share.unwrap_or_else(|panic| resume_unwind(panic)))
            .collect::<Vec<_>>()
    });
    let mut read = Vec::with_capacity(rest.len());
    for (definitions, problems) in shares {
        read.extend(definitions);
        found.extend(problems);
    }
    read
}

fn read_share<'src>(files: &'src [File], indices: &[usize]) -> (Vec<Read<'src>>, Vec<Diagnostic>) {
    let mut found = Vec::new();
    let read = indices
        .iter()
        .filter_map(|index| read_one(*index, &files[*index], &mut found))
        .collect();
    (read, found)
}

fn read_one<'src>(
    index: usize,
    file: &'src File,
    found: &mut Vec<Diagnostic>,
) -> Option<Read<'src>> {
    // The characters of what is built in have been looked at by a test, and every start counts.
    if file.is_builtin()
        && let Ok(definition) = parse(file.text())
    {
        return Some(Read {
            index,
            definition,
            escaped: BTreeMap::new(),
        });
    }
    let mut report = |problem, span, also: Option<Range<usize>>| {
        found.push(Diagnostic {
            also: also.map(|span| Location::new(index, span)),
            ..Diagnostic::new(problem, Location::new(index, span))
        });
    };
    if file.has_mark() {
        report(Disk::ByteOrderMark.into(), 0..0, None);
    }
    let scanned = scan(file.text());
    for (problem, span) in scanned.problems {
        report(problem, span, None);
    }
    if scanned.is_hopeless {
        return None;
    }
    let problems = match parse(file.text()) {
        Ok(definition) => {
            return Some(Read {
                index,
                definition,
                escaped: scanned.escaped,
            });
        }
        Err(misread) => recover::all(file.text(), misread),
    };
    let is_format = |(problem, ..): &Found| {
        matches!(
            problem,
            Problem::Structure(Structure::FormatNewer { .. } | Structure::FormatOlder { .. })
        )
    };
    match scanned.suspect.filter(|_| !problems.iter().any(is_format)) {
        Some((cause, at)) => report(cause, at, None),
        None => problems
            .into_iter()
            .take(if scanned.are_quotes_odd {
                1
            } else {
                usize::MAX
            })
            .for_each(|(problem, span, also)| report(problem, span, also)),
    }
    None
}

/// The checks of one kind of file after the other.
struct Checks<'c, 'src> {
    files: &'src [File],
    found: &'c mut Vec<Diagnostic>,
    definitions: &'c [Read<'src>],
}

impl<'c, 'src> Checks<'c, 'src> {
    fn scope<'s>(&'s mut self, read: &'s Read<'src>) -> Scope<'s> {
        Scope {
            file: &self.files[read.index],
            index: read.index,
            escaped: &read.escaped,
            found: self.found,
            n_compared: 0,
        }
    }

    fn traits(&mut self) -> Option<Traits> {
        let mut first = None;
        for read in self.definitions {
            let Definition::Traits(source) = &read.definition else {
                continue;
            };
            let checked = traits::check(&mut self.scope(read), source);
            first = first.or(checked);
        }
        first
    }

    fn quizzes(&mut self, traits: Option<&Traits>) -> Vec<Quiz> {
        let mut checked = Vec::new();
        let mut seen = BTreeMap::new();
        let traits_file = self.definitions.iter().find(|read| read.is_traits());
        for read in self.definitions {
            let Definition::Quiz(source) = &read.definition else {
                continue;
            };
            self.name(read, source.id, Kind::Quiz, &mut seen);
            let Some(mut quiz) = quiz::check(&mut self.scope(read), source, traits) else {
                continue;
            };
            let files = traits_file
                .into_iter()
                .chain([read])
                .map(|r| &self.files[r.index]);
            quiz.hash = fingerprint(files);
            checked.push(quiz);
        }
        checked
    }

    fn names(
        &self,
        traits: Option<&'c Traits>,
        quizzes: &'c [Quiz],
        elsewhere: BTreeSet<String>,
    ) -> Names<'c> {
        let wrong: BTreeSet<usize> = self.found.iter().map(|d| d.at.file).collect();
        let mut profiles = elsewhere;
        let mut families = BTreeSet::new();
        let mut n_quizzes = 0;
        let mut are_quizzes_right = true;
        // A file that cannot be read is taken for what it may be, so that it is the only one
        // reported.
        for (index, file) in self.files.iter().enumerate() {
            let root = Root::of(file.text());
            if matches!(root, Some(Root::Profile) | None) {
                profiles.insert(file.stem().to_owned());
            }
            if root == Some(Root::Family) || file.stem() == "family" {
                families.extend(file.folder().map(str::to_owned));
            }
            if matches!(root, Some(Root::Quiz) | None) {
                n_quizzes += 1;
                are_quizzes_right &= !wrong.contains(&index);
            }
        }
        are_quizzes_right &= n_quizzes == quizzes.len() && n_quizzes > 0;
        Names::new(
            traits,
            quizzes.iter(),
            are_quizzes_right,
            profiles,
            families,
        )
    }

    fn families(&mut self) -> Vec<(Location, Family)> {
        let mut checked = Vec::new();
        let mut seen = BTreeMap::new();
        for read in self.definitions {
            let Definition::Family(source) = &read.definition else {
                continue;
            };
            let mut scope = self.scope(read);
            if let Some(folder) = scope.file.folder()
                && folder != source.id
            {
                let expected = folder.to_owned();
                scope.report(source.id, Naming::FamilyNotFolder { expected });
            }
            scope.unique(Kind::Family, source.id, &mut seen);
            let family = profile::check_family(&mut scope, source);
            checked.extend(family.map(|family| (scope.location(source.id), family)));
        }
        checked
    }

    fn profiles(&mut self, names: &Names<'_>) -> Vec<(Location, Profile)> {
        let mut checked = Vec::new();
        let mut seen = BTreeMap::new();
        let mut aliases = BTreeMap::new();
        for read in self.definitions {
            let Definition::Profile(source) = &read.definition else {
                continue;
            };
            self.name(read, source.id, Kind::Profile, &mut seen);
            let mut scope = self.scope(read);
            for alias in &source.aliases {
                scope.unique(Kind::Profile, alias, &mut aliases);
            }
            let profile = profile::check(&mut scope, source, names);
            checked.extend(profile.map(|profile| (scope.location(source.id), profile)));
        }
        checked
    }

    /// The name of a quiz or profile is the stem of its file, and nobody else's.
    fn name<'w>(
        &mut self,
        read: &Read<'src>,
        id: &'w str,
        kind: Kind,
        seen: &mut BTreeMap<&'w str, Location>,
    ) {
        let mut scope = self.scope(read);
        let stem = scope.file.stem();
        if stem != id {
            scope.report(
                id,
                Naming::IdNotFileName {
                    expected: stem.to_owned(),
                },
            );
        }
        scope.unique(kind, id, seen);
    }
}
