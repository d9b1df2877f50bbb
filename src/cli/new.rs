//! `boussole new`: starts a career, a family or a quiz as a commented file to fill in.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::catalog::scaffold;
use crate::catalog::{Place, is_portable};
use crate::cli::{Error, Globals, misuse, print};
use crate::id::{FamilyId, ProfileId, QuizId};
use crate::safe::safe_line;
use crate::titles::words::joined;
use crate::traits::Traits;
use crate::words::command::{self, Started};
use crate::words::misuse::{Misuse, Unknown};

/// What the command is asked.
#[derive(Debug)]
pub(super) enum Args {
    Career { id: ProfileId, family: String },
    Family { id: FamilyId },
    Quiz { id: QuizId },
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        match matches.subcommand() {
            Some(("career", matches)) => Ok(Self::Career {
                id: id(matches, ProfileId::new)?,
                family: value(matches, "family"),
            }),
            Some(("quiz", matches)) => Ok(Self::Quiz {
                id: id(matches, QuizId::new)?,
            }),
            Some((_, matches)) => Ok(Self::Family {
                id: id(matches, FamilyId::new)?,
            }),
            None => Err(Error::Misuse(Misuse::Other)),
        }
    }
}

fn value(matches: &ArgMatches, name: &str) -> String {
    matches.get_one::<String>(name).cloned().unwrap_or_default()
}

/// The identifier, or what is wrong with it: its letters, or that another file has its name.
fn id<T>(matches: &ArgMatches, new: fn(&str) -> Option<T>) -> Result<T, Error> {
    const TAKEN: [&str; 2] = ["family", "traits"];
    let id = value(matches, "id");
    if TAKEN.contains(&id.as_str()) {
        return Err(Error::Misuse(Misuse::ReservedId { id }));
    }
    new(&id).filter(|_| is_portable(&id)).ok_or_else(|| {
        let suggestion = Some(joined(&id)).filter(|name| new(name).is_some() && is_portable(name));
        Error::Misuse(Misuse::InvalidId { id, suggestion })
    })
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let mut desk = Desk {
        globals,
        written: Vec::new(),
    };
    let started = match args {
        Args::Career { id, family } => desk.career(id, family)?,
        Args::Family { id } => desk.family(id)?,
        Args::Quiz { id } => desk.quiz(id)?,
    };
    let words = command::of(globals.locale);
    let copies = desk.written.iter().map(|path| words.copied(&shown(path)));
    let mut lines: Vec<String> = copies.collect();
    lines.extend(words.started(globals.environment.program, &started));
    let lines: Vec<_> = lines.iter().map(|line| safe_line(line)).collect();
    print(&(lines.join("\n") + "\n"))
}

/// Writes files and remembers those that were copied from the built-in set.
struct Desk<'g> {
    globals: &'g Globals,
    written: Vec<PathBuf>,
}

impl Desk<'_> {
    fn career(&mut self, id: &ProfileId, family: &str) -> Result<Started, Error> {
        let folder = folder(&self.globals.profiles, "profiles")?;
        let here = families(&folder);
        let text = content::built_in().text(&format!("profiles/{family}/family.ron"));
        if !here.iter().any(|name| name == family) && text.is_none() {
            let elsewhere = content::built_in().families().map(str::to_owned);
            let known: Vec<String> = here.into_iter().chain(elsewhere).collect();
            let known = known.iter().map(String::as_str);
            return Err(misuse::unknown(Unknown::FamilyOfNew, family, known));
        }
        let name = format!("{id}.ron");
        // One name, one career, in whatever family.
        let taken = here.iter().map(|other| folder.join(other).join(&name));
        if let Some(path) = taken.into_iter().find(|path| path.exists()) {
            return Err(exists(path));
        }
        let edition = self.edition();
        let traits = self.traits(&self.globals.quizzes)?;
        let own = folder.join(family);
        make_folder(&folder)?;
        make_folder(&own)?;
        if let Some(text) = text {
            self.copy(own.join("family.ron"), text)?;
        }
        let path = own.join(name);
        write(
            &path,
            &scaffold::career(id, &edition, &traits, self.globals.locale),
        )?;
        Ok(Started::Career { path: shown(&path) })
    }

    fn family(&self, id: &FamilyId) -> Result<Started, Error> {
        let folder = folder(&self.globals.profiles, "profiles")?;
        let own = folder.join(id.as_str());
        make_folder(&folder)?;
        make_folder(&own)?;
        let path = own.join("family.ron");
        write(&path, &scaffold::family(id, self.globals.locale))?;
        Ok(Started::Family {
            path: shown(&path),
            folder: shown(&folder),
            id: id.to_string(),
        })
    }

    fn quiz(&mut self, id: &QuizId) -> Result<Started, Error> {
        let folder = folder(&self.globals.quizzes, "quizzes")?;
        let path = folder.join(format!("{id}.ron"));
        if path.exists() {
            return Err(exists(path));
        }
        let edition = self.edition();
        let loaded = content::built_in().load_traits(&Place::Folder(folder.clone()));
        let has_traits = loaded.files.iter().any(|file| !file.is_builtin());
        let traits = self.globals.usable(loaded)?.traits;
        make_folder(&folder)?;
        if let Some(text) = content::built_in()
            .text("quizzes/traits.ron")
            .filter(|_| !has_traits)
        {
            self.copy(folder.join("traits.ron"), text)?;
        }
        write(
            &path,
            &scaffold::quiz(id, &edition, &traits, self.globals.locale),
        )?;
        Ok(Started::Quiz {
            path: shown(&path),
            folder: shown(&folder),
            id: id.to_string(),
        })
    }

    fn edition(&self) -> String {
        let environment = &self.globals.environment;
        format!("{:04}-{:02}", environment.year, environment.month)
    }

    fn traits(&self, place: &Place) -> Result<Traits, Error> {
        Ok(self
            .globals
            .usable(content::built_in().load_traits(place))?
            .traits)
    }

    /// Writes a built-in file, unless there is one already.
    fn copy(&mut self, path: PathBuf, text: &str) -> Result<(), Error> {
        if !path.exists() {
            write(&path, text)?;
            self.written.push(path);
        }
        Ok(())
    }
}

/// Where new files go: the folder that was named, or the one of that name below the current folder.
fn folder(place: &Place, name: &'static str) -> Result<PathBuf, Error> {
    match place {
        Place::Folder(folder) => Ok(folder.clone()),
        Place::BuiltIn if Path::new(name).is_dir() => Ok(PathBuf::from(name)),
        Place::BuiltIn => Err(Error::Misuse(Misuse::NoFolder { name })),
    }
}

/// The families of a folder: its folders with a `family.ron`, in the order of their names.
fn families(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().join("family.ron").is_file())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// Makes a folder whose parent exists; one that is there is as good.
fn make_folder(folder: &Path) -> Result<(), Error> {
    match fs::create_dir(folder) {
        Err(_) if folder.is_dir() => Ok(()),
        made => made.map_err(|source| failed(folder, source)),
    }
}

/// Writes a new file; one that is there stays as it is.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    let written = options
        .open(path)
        .and_then(|mut file| file.write_all(text.as_bytes()));
    written.map_err(|source| failed(path, source))
}

fn exists(path: PathBuf) -> Error {
    let source = io::ErrorKind::AlreadyExists.into();
    Error::Write { path, source }
}

fn failed(path: &Path, source: io::Error) -> Error {
    let path = path.to_owned();
    Error::Write { path, source }
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::joined;
    use crate::id::ProfileId;

    #[test]
    fn a_name_becomes_an_identifier() {
        assert_eq!(joined("Sage-femme libérale"), "sage-femme-liberale");
        assert_eq!(joined("  UX_designer (junior)"), "ux-designer-junior");
        assert_eq!(joined("Où ?"), "ou");
        assert_eq!(ProfileId::new(&joined("日本")), None);
    }
}
