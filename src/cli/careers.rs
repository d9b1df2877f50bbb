//! `boussole careers`: the careers there are, one in full, two side by side, those that words find,
//! and the figures of all of them.

use clap::ArgMatches;

use crate::catalog::Catalog;
use crate::cli::{Error, Globals, PageFormat, explain, misuse, print};
use crate::id::FamilyId;
use crate::profile::{Level, Profile, Status};
use crate::report::careers::ledger::Ledger;
use crate::report::careers::{self, Subject};
use crate::search::{Filter, Found, search};
use crate::traits::TraitId;
use crate::words::misuse::{Misuse, Unknown};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    wanted: Wanted,
    filters: Filters,
    format: PageFormat,
}

#[derive(Debug)]
enum Wanted {
    All,
    One(String),
    Two(String, String),
    Words(String),
    Claims { year: Option<u16>, as_csv: bool },
}

/// The filters as they were written.
#[derive(Debug)]
struct Filters {
    family: Option<String>,
    level: Option<Level>,
    max_coding: Option<f64>,
    status: Option<Status>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Result<Self, Error> {
        let filters = Filters::of(matches);
        let text = |matches: &ArgMatches, name| matches.get_one::<String>(name).cloned();
        let texts = |matches: &ArgMatches, name| -> Vec<String> {
            let texts = matches.get_many::<String>(name).unwrap_or_default();
            texts.cloned().collect()
        };
        let (wanted, matches) = match matches.subcommand() {
            None => (Wanted::All, matches),
            Some(("search", found)) => {
                let words = texts(found, "words").join(" ");
                return Ok(Self {
                    wanted: Wanted::Words(words),
                    filters: Filters::of(found).or(filters),
                    format: PageFormat::of(found),
                });
            }
            Some((name, matches)) => {
                filters.refuse()?;
                let wanted = match name {
                    "show" => Wanted::One(text(matches, "id").unwrap_or_default()),
                    "compare" => {
                        let mut ids = texts(matches, "ids").into_iter();
                        let mut next = || ids.next().unwrap_or_default();
                        Wanted::Two(next(), next())
                    }
                    _ => Wanted::Claims {
                        year: matches.get_one("year").copied(),
                        as_csv: text(matches, "format").as_deref() == Some("csv"),
                    },
                };
                (wanted, matches)
            }
        };
        Ok(Self {
            wanted,
            filters,
            format: PageFormat::of(matches),
        })
    }
}

impl Filters {
    fn of(matches: &ArgMatches) -> Self {
        let text = |name| matches.get_one::<String>(name);
        let level = text("level");
        let status = text("status");
        Self {
            family: text("family").cloned(),
            level: Level::ALL
                .into_iter()
                .find(|l| level.is_some_and(|name| name == l.as_str())),
            max_coding: matches.get_one("max-coding").copied(),
            status: Status::ALL
                .into_iter()
                .find(|s| status.is_some_and(|name| name == s.as_str())),
        }
    }

    /// These, completed by those that stand before the word `search`.
    fn or(self, before: Self) -> Self {
        Self {
            family: self.family.or(before.family),
            level: self.level.or(before.level),
            max_coding: self.max_coding.or(before.max_coding),
            status: self.status.or(before.status),
        }
    }

    /// Fails if there is a filter, where nothing is listed.
    fn refuse(&self) -> Result<(), Error> {
        let given = [
            ("--family", self.family.is_some()),
            ("--level", self.level.is_some()),
            ("--max-coding", self.max_coding.is_some()),
            ("--status", self.status.is_some()),
        ];
        match given.into_iter().find(|(_, is_given)| *is_given) {
            None => Ok(()),
            Some((argument, _)) => Err(Error::Misuse(Misuse::Unknown {
                what: Unknown::Argument,
                name: argument.to_owned(),
                suggestion: None,
            })),
        }
    }

    /// What they mean for these careers.
    fn check(&self, catalog: &Catalog) -> Result<Filter, Error> {
        let family = match &self.family {
            None => None,
            Some(asked) => Some(family(asked, catalog)?),
        };
        let coding = TraitId::parse("coding/interest").and_then(|id| catalog.traits.index_of(&id));
        Ok(Filter {
            family,
            level: self.level,
            at_most: coding.zip(self.max_coding),
            status: self.status,
            ..Filter::default()
        })
    }
}

fn family(asked: &str, catalog: &Catalog) -> Result<FamilyId, Error> {
    let mut known = catalog.families.iter().map(|family| &family.id);
    if let Some(id) = known.find(|id| id.as_str() == asked) {
        return Ok(id.clone());
    }
    let known = catalog.families.iter().map(|family| family.id.as_str());
    Err(misuse::unknown(Unknown::Family, asked, known))
}

/// Runs the command.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    let catalog = globals.catalog()?;
    let filter = args.filters.check(&catalog)?;
    let Catalog {
        families,
        profiles,
        traits,
        titles,
        ..
    } = &catalog;
    let locale = globals.locale;
    print(&match &args.wanted {
        Wanted::All => {
            let listed: Vec<&Profile> = profiles.iter().filter(|p| filter.accepts(p)).collect();
            let document = || careers::list(families, &listed, locale);
            globals.shown(args.format, document, || {
                careers::json::list(&listed, locale)
            })
        }
        Wanted::Words(words) => {
            let found = search(profiles, titles, words);
            let careers = found.careers().iter().map(|place| &profiles[*place]);
            let careers = careers.filter(|profile| filter.accepts(profile)).collect();
            let found = careers::Found {
                words,
                careers,
                is_nearest: matches!(found, Found::Nearest(_)),
            };
            let document = || careers::found(&found, locale);
            globals.shown(args.format, document, || {
                careers::json::found(&found, locale)
            })
        }
        Wanted::One(id) => {
            let subject = subject(id, &catalog)?;
            let json = || careers::json::sheet(subject.profile, traits, locale);
            globals.shown(args.format, || careers::sheet(&subject, locale), json)
        }
        Wanted::Two(left, right) => {
            let [left, right] = &pair(left, right, &catalog)?;
            let document = || careers::compare([left, right], locale);
            let json = || careers::json::pair([left.profile, right.profile], traits, locale);
            globals.shown(args.format, document, json)
        }
        Wanted::Claims { year, as_csv } => {
            let ledger = Ledger::new(profiles, year.unwrap_or(globals.environment.year));
            if *as_csv {
                ledger.to_csv(locale)
            } else {
                let document = || ledger.document(locale);
                globals.shown(args.format, document, || ledger.to_json(locale))
            }
        }
    })
}

fn pair<'c>(left: &str, right: &str, catalog: &'c Catalog) -> Result<[Subject<'c>; 2], Error> {
    let pair = [subject(left, catalog)?, subject(right, catalog)?];
    if pair[0].profile.id == pair[1].profile.id {
        let neighbours = &pair[0].profile.sheet.neighbours;
        return Err(Error::Misuse(Misuse::SameCareer {
            career: left.to_owned(),
            suggestion: neighbours.first().map(ToString::to_string),
        }));
    }
    Ok(pair)
}

/// A career with what its sheet refers to.
fn subject<'c>(id: &str, catalog: &'c Catalog) -> Result<Subject<'c>, Error> {
    let profile = explain::career(id, catalog)?;
    let family = catalog
        .family(&profile.family)
        .expect("each checked career has its family");
    Ok(Subject {
        profile,
        family,
        traits: &catalog.traits,
        profiles: &catalog.profiles,
    })
}
