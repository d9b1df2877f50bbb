//! The definitions that a program carries with it; where they come from is not known here.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::file::File;
use crate::root::Root;
use crate::set::{Place, Set};
use crate::{Loaded, check_kinds, finish, may_be, set_of};
use model::titles::LazyTitles;

/// Files in the order of their names: a path with `/` such as `quizzes/traits.ron`, and the text.
pub type Texts = &'static [(&'static str, &'static str)];

/// The set that stands in wherever no folder is given.
#[derive(Clone, Copy, Debug)]
pub struct BuiltIn {
    /// The quizzes, and what they measure.
    pub quizzes: Texts,
    /// The careers and their families.
    pub profiles: Texts,
    /// What jobs are called.
    pub titles: &'static LazyTitles,
}

impl BuiltIn {
    /// Loads the definitions from two places.
    pub fn load(self, quizzes: &Place, profiles: &Place) -> Loaded {
        let mut set = Set::default();
        match quizzes {
            Place::BuiltIn => set.add(files(self.quizzes)),
            Place::Folder(folder) => set.add_path(folder),
        }
        match profiles {
            Place::BuiltIn => {
                set.add(files(self.profiles));
                set.add_built_in_titles(self.titles);
            }
            Place::Folder(folder) => set.add_path(folder),
        }
        let quizzes = Set::name_of(quizzes, "quizzes");
        let profiles = Set::name_of(profiles, "profiles");
        check_kinds(&mut set, &quizzes, &profiles);
        finish(set, BTreeSet::new())
    }

    /// Loads files and folders, completed from the built-in set.
    ///
    /// What a file is, its first word tells. A kind of definition of which no file is given is taken
    /// from the built-in set; families are, wherever a career lies in a folder of that name and no family
    /// does. Careers may refer to built-in ones.
    pub fn load_paths(self, paths: &[PathBuf]) -> Loaded {
        self.complete(set_of(paths))
    }

    /// Loads files in place of those of the same kind and name in another set, or beside them.
    ///
    /// A folder among the paths is a whole set of its own: then nothing of the other is used.
    pub fn load_over(self, base: &Path, paths: &[PathBuf]) -> Loaded {
        let mut set = set_of(paths);
        if !paths.iter().any(|path| path.is_dir()) {
            let name = |file: &File| match Root::of(file.text()) {
                Some(Root::Family) => (
                    Some(Root::Family),
                    file.folder().unwrap_or_default().to_owned(),
                ),
                root => (root, file.stem().to_owned()),
            };
            let given: BTreeSet<_> = set.files.iter().map(name).collect();
            let others = set_of(&[base.to_owned()]).files.into_iter();
            set.add(others.filter(|file| !given.contains(&name(file))));
        }
        self.complete(set)
    }

    /// Loads only what is measured: the traits of a folder, or the built-in ones where it has none.
    ///
    /// The catalog has neither quizzes nor careers.
    pub fn load_traits(self, place: &Place) -> Loaded {
        let mut around = Set::default();
        if let Place::Folder(folder) = place
            && folder.is_dir()
        {
            around.add_path(folder);
        }
        let mut set = Set::default();
        let is_of_traits = |file: &File| may_be(file, Root::Traits);
        set.add(around.files.into_iter().filter(is_of_traits));
        if set.files.is_empty() {
            set.add(files(self.quizzes).filter(is_of_traits));
        }
        finish(set, BTreeSet::new())
    }

    /// The text of a file, such as `quizzes/traits.ron`.
    pub fn text(self, name: &str) -> Option<&'static str> {
        let mut all = self.quizzes.iter().chain(self.profiles);
        all.find(|(other, _)| *other == name).map(|(_, text)| *text)
    }

    /// The names of the families: the folders with a `family.ron`.
    pub fn families(self) -> impl Iterator<Item = &'static str> {
        let names = self.profiles.iter();
        names.filter_map(|(name, _)| name.strip_suffix("/family.ron")?.strip_prefix("profiles/"))
    }

    /// Takes what is missing from the built-in set.
    fn complete(self, mut set: Set) -> Loaded {
        let given: BTreeSet<Root> = set
            .files
            .iter()
            .filter_map(|f| Root::of(f.text()))
            .collect();
        let folders_of = |root| -> BTreeSet<String> {
            let of_root = set
                .files
                .iter()
                .filter(|f| Root::of(f.text()) == Some(root));
            let folders = of_root.filter_map(|file| file.folder().map(str::to_owned));
            folders.collect()
        };
        let (families, careers) = (folders_of(Root::Family), folders_of(Root::Profile));
        let elsewhere = files(self.profiles)
            .filter(|file| Root::of(file.text()) == Some(Root::Profile))
            .map(|file| file.stem().to_owned())
            .collect();
        let is_needed = |file: &File| match Root::of(file.text()) {
            Some(Root::Family) => file.folder().is_none_or(|folder| {
                let is_used = !given.contains(&Root::Profile) || careers.contains(folder);
                is_used && !families.contains(folder)
            }),
            Some(root) => !given.contains(&root),
            None => true,
        };
        set.add(
            files(self.quizzes)
                .chain(files(self.profiles))
                .filter(is_needed),
        );
        finish(set, elsewhere)
    }
}

fn files(texts: Texts) -> impl Iterator<Item = File> {
    texts.iter().map(|(name, text)| File::builtin(name, text))
}
