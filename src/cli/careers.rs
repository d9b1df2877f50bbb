//! `boussole careers`: the careers there are, one in full, or those that words find.

use clap::ArgMatches;

use crate::catalog::Catalog;
use crate::cli::{Error, Format, Globals, explain, print};
use crate::profile::Profile;
use crate::report::careers::{self, Subject};
use crate::search::search;

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    wanted: Wanted,
    format: Format,
}

#[derive(Debug)]
enum Wanted {
    All,
    One(String),
    Words(String),
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let (wanted, matches) = match matches.subcommand() {
            Some(("show", show)) => (
                Wanted::One(show.get_one::<String>("id").cloned().unwrap_or_default()),
                show,
            ),
            Some((_, found)) => {
                let words = found.get_many::<String>("words").unwrap_or_default();
                (
                    Wanted::Words(words.cloned().collect::<Vec<_>>().join(" ")),
                    found,
                )
            }
            None => (Wanted::All, matches),
        };
        Self {
            wanted,
            format: Format::of(matches),
        }
    }
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let Catalog {
        families, profiles, ..
    } = &catalog;
    let (locale, style) = (globals.locale, globals.style());
    print(&match (&args.wanted, args.format) {
        (Wanted::All, Format::Text) => careers::list(families, profiles, locale, style),
        (Wanted::All, Format::Json) => {
            careers::json::list(&profiles.iter().collect::<Vec<_>>(), locale)
        }
        (Wanted::One(id), format) => one(id, &catalog, globals, format)?,
        (Wanted::Words(words), format) => {
            let found: Vec<&Profile> = search(profiles, words)
                .into_iter()
                .map(|place| &profiles[place])
                .collect();
            match format {
                Format::Text => careers::found(words, &found, locale, style),
                Format::Json => careers::json::list(&found, locale),
            }
        }
    })
}

fn one(id: &str, catalog: &Catalog, globals: &Globals, format: Format) -> Result<String, Error> {
    let profile = catalog
        .profile(id)
        .ok_or_else(|| explain::unknown(id, catalog))?;
    let Catalog {
        traits, profiles, ..
    } = catalog;
    let family = catalog
        .family(&profile.family)
        .expect("each checked career has its family");
    let subject = Subject {
        profile,
        family,
        traits,
        profiles,
    };
    Ok(match format {
        Format::Text => careers::sheet(&subject, globals.locale, globals.style()),
        Format::Json => careers::json::sheet(profile, &catalog.traits, globals.locale),
    })
}
