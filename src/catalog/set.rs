//! The files of a set: built in, of a folder, or named one by one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use crate::codes::disk::{Disk, NotRead};
use crate::diagnostic::{Diagnostic, Location};
use crate::file::{File, reason, right_name, shown};
use crate::portable;
use crate::problem::Problem;
use model::titles::LazyTitles;

/// The most files a set may have.
pub(crate) const MAX_FILES: usize = 6_000;

/// The most bytes the files of a set may have together.
pub(crate) const MAX_SET_BYTES: u64 = 64 << 20;

/// The file of what jobs are called, in a folder of careers.
const TITLES: &str = "titles";

/// The deepest that folders are looked into, so that nothing goes round in circles.
const MAX_FOLDERS: usize = 16;

/// Where definitions come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Those that are part of the program.
    BuiltIn,
    /// Every `*.ron` below this folder.
    Folder(PathBuf),
}

/// Files with the problems that reading them brought up.
#[derive(Debug, Default)]
pub(crate) struct Set {
    pub(crate) files: Vec<File>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// What jobs are called, and the file that says so, where it is at hand.
    pub(crate) titles: Option<(LazyTitles, Option<File>)>,
    seen: BTreeSet<PathBuf>,
    bytes: u64,
    /// How much was met that is read or refused.
    n_met: usize,
    is_full: bool,
    is_cut: bool,
}

impl Set {
    /// Whether files were left out: what refers to them would be blamed for it.
    pub(crate) fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// Adds files that are at hand.
    pub(crate) fn add(&mut self, files: impl Iterator<Item = File>) {
        self.files.extend(files);
    }

    /// Adds a file, or every `*.ron` below a folder, in the order of their names; a folder without any is
    /// refused, since nothing would be looked at and nothing said.
    pub(crate) fn add_path(&mut self, path: &Path) {
        match fs::metadata(path) {
            Err(error) => self.refuse(path, Disk::Unreadable(reason(&error))),
            Ok(metadata) if metadata.is_dir() => {
                let root = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
                let n_met = self.n_met;
                self.add_folder(path, &root, 0);
                if self.n_met == n_met {
                    self.refuse(path, Disk::NotRead(NotRead::NoDefinition));
                }
            }
            Ok(_) => self.add_file(path),
        }
    }

    fn add_folder(&mut self, folder: &Path, root: &Path, depth: usize) {
        let canonical = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        if !self.seen.insert(canonical) {
            self.n_met += 1;
            return;
        }
        let entries = match fs::read_dir(folder) {
            Err(error) => return self.refuse(folder, Disk::Unreadable(reason(&error))),
            Ok(entries) => entries,
        };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if self.is_full {
                return;
            }
            self.add_entry(&path, root, depth);
        }
    }

    fn add_entry(&mut self, path: &Path, root: &Path, depth: usize) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            return;
        }
        let is_ron = name.strip_suffix(".ron").is_some() || right_name(&name).is_some();
        match fs::symlink_metadata(path) {
            Err(error) => self.refuse(path, Disk::Unreadable(reason(&error))),
            Ok(metadata) if metadata.is_dir() => {
                if depth < MAX_FOLDERS {
                    self.add_folder(path, root, depth + 1);
                } else {
                    let limit = MAX_FOLDERS;
                    self.is_cut = true;
                    self.refuse(path, Disk::NotRead(NotRead::TooDeep { limit }));
                }
            }
            Ok(metadata) if metadata.is_symlink() => {
                let target = fs::canonicalize(path).ok();
                let is_inside = target.as_deref().is_some_and(|t| t.starts_with(root));
                if !is_inside || target.is_some_and(|t| t.is_dir()) {
                    self.refuse(path, Disk::SymbolicLink);
                } else if is_ron {
                    self.add_file(path);
                }
            }
            Ok(_) if is_ron => self.add_file(path),
            Ok(_) if name == TITLES => self.add_titles(path, || File::read(path)),
            Ok(_) => {}
        }
    }

    /// Adds the file of what jobs are called; the first that is met.
    fn add_titles(
        &mut self,
        path: &Path,
        read: impl FnOnce() -> (File, Option<(Problem, Range<usize>)>),
    ) {
        if self.titles.is_some() {
            return;
        }
        match read() {
            (file, None) => self.titles = Some((LazyTitles::of(file.text()), Some(file))),
            misread => self.add_read(path, || misread),
        }
    }

    /// Adds what is built in of what jobs are called.
    pub(crate) fn add_built_in_titles(&mut self, titles: &LazyTitles) {
        let file = titles
            .text()
            .map(|text| File::builtin("profiles/titles", text));
        self.titles = Some((titles.clone(), file));
    }

    fn add_file(&mut self, path: &Path) {
        self.n_met += 1;
        let canonical = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        if !self.is_full && self.seen.insert(canonical) {
            self.add_read(path, || File::read(path));
        }
    }

    /// Adds a file whose bytes are at hand.
    pub(crate) fn add_bytes(&mut self, name: &str, bytes: &[u8]) {
        let path = Path::new(name);
        if path.file_name().is_some_and(|last| last == TITLES) {
            self.add_titles(path, || File::of_bytes(name, bytes));
        } else if !self.is_full {
            self.add_read(path, || File::of_bytes(name, bytes));
        }
    }

    /// Adds a file with what reading it brought up, as long as the set is not too large.
    fn add_read(
        &mut self,
        path: &Path,
        read: impl FnOnce() -> (File, Option<(Problem, Range<usize>)>),
    ) {
        if self.files.len() >= MAX_FILES {
            return self.cut(path, Disk::TooManyFiles { limit: MAX_FILES });
        }
        let (file, problem) = read();
        self.bytes += file.text().len() as u64;
        if self.bytes > MAX_SET_BYTES {
            let limit = MAX_SET_BYTES;
            return self.cut(path, Disk::SetTooLarge { limit });
        }
        self.files.push(file);
        let last = self.files.len() - 1;
        if let Some((problem, span)) = problem {
            self.report(last, problem, span);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if let Some(right) = right_name(&name) {
            self.report(last, Disk::MisnamedFile { right }, 0..0);
        }
    }

    /// Reads no further than this file.
    fn cut(&mut self, path: &Path, problem: impl Into<Problem>) {
        (self.is_full, self.is_cut) = (true, true);
        self.refuse(path, problem);
    }

    /// Adds a place without text, and what is wrong with it.
    pub(crate) fn refuse(&mut self, path: &Path, problem: impl Into<Problem>) {
        self.n_met += 1;
        self.files.push(File::without_text(path));
        self.report(self.files.len() - 1, problem, 0..0);
    }

    fn report(&mut self, file: usize, problem: impl Into<Problem>, span: Range<usize>) {
        let at = Location::new(file, span);
        self.diagnostics.push(Diagnostic::new(problem, at));
    }

    /// Reports names that some systems cannot have, or cannot tell apart.
    pub(crate) fn check_names(&mut self) {
        let unportable: Vec<usize> = (0..self.files.len())
            .filter(|index| !self.files[*index].is_builtin())
            .filter(|index| !portable::has_portable_name(&self.files[*index]))
            .collect();
        for index in unportable {
            self.report(index, Disk::UnportableName, 0..0);
        }
        let mut first: BTreeMap<String, usize> = BTreeMap::new();
        let mut clashes = Vec::new();
        for (index, file) in self.files.iter().enumerate() {
            let earlier = *first.entry(file.name().to_lowercase()).or_insert(index);
            let other = self.files[earlier].name();
            if other != file.name() {
                clashes.push((
                    index,
                    Disk::CaseClash {
                        other: other.to_owned(),
                    },
                ));
            }
        }
        for (index, problem) in clashes {
            self.report(index, problem, 0..0);
        }
    }

    /// The name under which a place is shown.
    pub(crate) fn name_of(place: &Place, builtin: &str) -> String {
        match place {
            Place::BuiltIn => builtin.to_owned(),
            Place::Folder(path) => shown(path),
        }
    }
}
