//! `boussole site`: the pages as files for any web space, or as one file.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clap::ArgMatches;
use sha2::{Digest as _, Sha256};

use crate::catalog::{Catalog, Place};
use crate::cli::{Error, Globals, print, tell_that_nobody_is_named};
use crate::instrument::Instrument;
use crate::locale::Locale;
use crate::pages::class::Within;
use crate::pages::{self, Contact, Host, House, Request, Seen};
use crate::profile::Profile;
use crate::report::careers::json;
use crate::report::{schema, titles};
use crate::words::command;
use crate::words::misuse::Misuse;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    to: Option<PathBuf>,
    single: Option<PathBuf>,
    engine: PathBuf,
    contact: Option<Contact>,
    /// The path below which the site stands, with a slash at both ends.
    under: String,
}

/// The quiz of the site; the engine gives no other.
const QUIZ: &str = "orientation";

/// What stands in every folder that is a site of ours.
const SCRIPT: &str = "site.js";

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
        let under = matches.get_one::<String>("under");
        let under = under.map_or("", |under| under.trim_matches('/'));
        Self {
            under: if under.is_empty() {
                "/".to_owned()
            } else {
                format!("/{under}/")
            },
            to: path("to"),
            single: path("single"),
            engine: path("engine").unwrap_or_default(),
            contact: matches.get_one::<Contact>("contact").cloned(),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    if (&globals.quizzes, &globals.profiles) != (&Place::BuiltIn, &Place::BuiltIn) {
        return Err(Error::Misuse(Misuse::SiteOfFolder));
    }
    let path = || args.engine.clone();
    let engine = fs::read(&args.engine).map_err(|_| Error::NoEngine { path: path() })?;
    if !content::is_carried_by(&engine) {
        return Err(Error::OtherEngine { path: path() });
    }
    let catalog = Arc::new(globals.catalog()?);
    let Some(quiz) = catalog.quiz(QUIZ) else {
        return Err(Error::Definitions { errors: 0 });
    };
    let instrument = Arc::new(Instrument::new(Arc::clone(&catalog), &quiz.clone()));
    let house = House::new(instrument, Host::Device).with_contact(args.contact.clone());
    tell_that_nobody_is_named(args.contact.as_ref(), globals)?;
    let say = command::of(globals.locale);
    let mut told = String::new();
    if let Some(folder) = &args.to {
        let pages = site(folder, &args.under, &house, &catalog, &engine)?;
        told += &(say.site_written(pages, &folder.to_string_lossy()) + "\n");
    }
    if let Some(file) = &args.single {
        let door = page(&house, &format!("/{}/", globals.locale));
        let script = include_str!("../site/site.js");
        let prose = STANDARD.encode(content::prose());
        let whole = pages::in_one_file(&door, script, &STANDARD.encode(&engine), &prose);
        write(file, whole.as_bytes())?;
        told += &(say.single_written(&file.to_string_lossy()) + "\n");
    }
    print(&told)
}

/// Writes the site into a folder; gives the number of its pages.
fn site(
    folder: &Path,
    under: &str,
    house: &House,
    catalog: &Catalog,
    engine: &[u8],
) -> Result<usize, Error> {
    let is_empty = fs::read_dir(folder).map_or(true, |mut files| files.next().is_none());
    if !is_empty && !folder.join(SCRIPT).exists() {
        let path = folder.to_owned();
        return Err(Error::NotOurs { path });
    }
    let paths = house.public_paths();
    // A web server gives the page of a folder at an address that ends in a slash.
    let all: Vec<String> = paths
        .iter()
        .map(|path| page(house, &format!("{path}/")))
        .collect();
    for (path, html) in paths.iter().zip(&all) {
        let file = folder.join(path.trim_start_matches('/')).join("index.html");
        write(&file, html.as_bytes())?;
    }
    let worker = include_str!("../site/sw.js");
    let script = include_str!("../site/site.js");
    let parts = [
        worker.as_bytes(),
        script.as_bytes(),
        pages::STYLE.as_bytes(),
        engine,
        content::prose(),
    ];
    let version = version(parts.into_iter().chain(all.iter().map(String::as_bytes)));
    let worker = worker.replace("{{version}}", &version);
    let texts = [
        ("index.html", include_str!("../site/index.html").to_owned()),
        ("404.html", html(pages::lost(house, Locale::Fr, under))),
        ("style.css", pages::STYLE.to_owned()),
        (SCRIPT, script.to_owned()),
        ("sw.js", worker),
    ];
    for (name, text) in texts {
        write(&folder.join(name), text.as_bytes())?;
    }
    write(&folder.join("boussole.wasm"), engine)?;
    write(&folder.join("prose.bin"), content::prose())?;
    for locale in Locale::ALL {
        // Without a script the quiz is at the door, which says so.
        let way = include_bytes!("../site/quiz.html");
        write(&folder.join(format!("{locale}/quiz/index.html")), way)?;
    }
    for (name, text) in for_programs(house, catalog) {
        write(&folder.join("api/v1").join(name), text.as_bytes())?;
    }
    Ok(paths.len())
}

/// The files of the interface for other programs, by their names.
fn for_programs(house: &House, catalog: &Catalog) -> Vec<(String, String)> {
    let profiles: Vec<&Profile> = catalog.profiles.iter().collect();
    let mut files = vec![
        ("titles.json".to_owned(), titles::json(catalog)),
        (
            "schema.json".to_owned(),
            schema::json(house.instrument().quiz(), catalog),
        ),
    ];
    for locale in Locale::ALL {
        let list = json::list(&profiles, locale);
        files.push((format!("{locale}/careers.json"), list));
        files.extend(catalog.profiles.iter().map(|profile| {
            let name = format!("{locale}/careers/{}.json", profile.id);
            (name, json::sheet(profile, &catalog.traits, locale))
        }));
    }
    files
}

/// A name for what a site holds: whoever has another version fetches it anew.
fn version<'b>(parts: impl Iterator<Item = &'b [u8]>) -> String {
    let mut hasher = Sha256::new();
    parts.for_each(|part| hasher.update(part));
    let hash = hasher.finalize().into_iter().take(8);
    let number = hash.fold(0, |number: u64, byte| number << 8 | u64::from(byte));
    format!("{number:016x}")
}

/// A page that is the same for everybody.
fn page(house: &House, path: &str) -> String {
    let request = Request {
        is_post: false,
        path,
        fields: &[],
        today: None,
        seed: 0,
        within: Within::NoClass,
    };
    html(pages::respond(house, &request, &mut None).seen)
}

fn html(seen: Seen) -> String {
    match seen {
        Seen::Page { html, .. } => html,
        Seen::Elsewhere { .. } | Seen::File { .. } => String::new(),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let written = match path.parent() {
        Some(folder) => fs::create_dir_all(folder).and_then(|()| fs::write(path, bytes)),
        None => fs::write(path, bytes),
    };
    written.map_err(|source| Error::Write {
        path: path.to_owned(),
        source,
    })
}
