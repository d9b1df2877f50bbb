//! Careers for other programs: the list, and the whole checked profile with its claims.
//!
//! Texts are in the language asked for; keys are in snake case and stand in the order below.

mod claim;
mod fact;
mod rule;

use serde::Serialize;

use crate::careers::Found;
use crate::json::{shown, write};
use model::id::{FamilyId, ProfileId, SourceId};
use model::locale::{Locale, Text};
use model::profile as checked;
use model::profile::{Evidence, Profile};
use model::traits::{TraitId, Traits};

use self::claim::{Claim, Salary, claims};
use self::fact::{Fact, FewPlaces};
use self::rule::Rule;

/// The list of careers as JSON: `[{"id","title","family","status"}]`.
pub fn list(profiles: &[&Profile], locale: Locale) -> String {
    entries(profiles, false, locale)
}

/// What a search found as JSON: the list, each with `"nearest": true` where what was searched has no sheet.
pub fn found(found: &Found<'_>, locale: Locale) -> String {
    entries(found.shown(), found.is_nearest, locale)
}

fn entries(profiles: &[&Profile], is_nearest: bool, locale: Locale) -> String {
    let entry = |profile: &&Profile| Entry {
        id: profile.id.to_string(),
        title: profile.titles.get(locale),
        family: profile.family.to_string(),
        status: profile.status.as_str(),
        is_nearest,
    };
    write(&profiles.iter().map(entry).collect::<Vec<_>>())
}

/// The sheet of one career as JSON.
pub fn sheet(profile: &Profile, traits: &Traits, locale: Locale) -> String {
    write(&Sheet::new(profile, traits, locale))
}

/// The sheets of two careers as JSON, in the order in which they were asked for.
pub fn pair(careers: [&Profile; 2], traits: &Traits, locale: Locale) -> String {
    write(&careers.map(|profile| Sheet::new(profile, traits, locale)))
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    family: String,
    status: &'static str,
    #[serde(rename = "nearest", skip_serializing_if = "std::ops::Not::not")]
    is_nearest: bool,
}

#[derive(Serialize)]
struct Sheet<'a> {
    format: u32,
    id: &'a ProfileId,
    edition: &'a str,
    title: String,
    family: &'a FamilyId,
    status: &'static str,
    synonyms: &'a [String],
    summary: &'a str,
    missions: Vec<&'a str>,
    takes: Vec<&'a str>,
    hard: Vec<&'a str>,
    interests: Vec<Interest<'a>>,
    topics: Vec<Interest<'a>>,
    demands: Vec<Demand<'a>>,
    rules: Vec<Rule<'a>>,
    facts: Vec<Fact<'a>>,
    few_places: Option<FewPlaces<'a>>,
    studies: Studies<'a>,
    sectors: Vec<&'a str>,
    conditions: Vec<&'a str>,
    salary: Salary<'a>,
    outlook: Vec<Claim<'a>>,
    neighbours: &'a [ProfileId],
    evolutions: &'a [ProfileId],
    to_try: Option<&'a str>,
    to_meet: Option<&'a str>,
    codes: Vec<Listing<'a>>,
    sources: Vec<Source<'a>>,
}

impl<'a> Sheet<'a> {
    fn new(profile: &'a Profile, traits: &'a Traits, locale: Locale) -> Self {
        let sheet = &*profile.sheet;
        let interest = |interest: &'a checked::Interest| Interest {
            of: &traits.get(interest.of).id,
            level: interest.level,
            because: interest.because.get(locale),
        };
        let demand = |demand: &'a checked::Demand| Demand {
            of: &traits.get(demand.of).id,
            level: demand.level,
            importance: demand.importance,
            because: demand.because.get(locale),
        };
        let rules = profile.rules.iter();
        Self {
            format: 1,
            id: &profile.id,
            edition: &sheet.edition,
            title: profile.titles.get(locale),
            family: &profile.family,
            status: profile.status.as_str(),
            synonyms: &sheet.synonyms,
            summary: sheet.summary.get(locale),
            missions: texts(&sheet.missions, locale),
            takes: texts(&sheet.takes, locale),
            hard: texts(&sheet.hard, locale),
            interests: profile.interests.iter().map(interest).collect(),
            topics: profile.topics.iter().map(interest).collect(),
            demands: profile.demands.iter().map(demand).collect(),
            rules: rules.map(|rule| Rule::new(rule, traits, locale)).collect(),
            facts: profile.facts.iter().map(|f| Fact::new(f, locale)).collect(),
            few_places: profile
                .few_places
                .as_ref()
                .map(|few| FewPlaces::new(few, locale)),
            studies: Studies::new(profile, locale),
            sectors: texts(&sheet.sectors, locale),
            conditions: texts(&sheet.conditions, locale),
            salary: Salary::new(&sheet.salary, locale),
            outlook: claims(&sheet.outlook, locale),
            neighbours: &sheet.neighbours,
            evolutions: &sheet.evolutions,
            to_try: sheet.to_try.as_ref().map(|text| text.get(locale)),
            to_meet: sheet.to_meet.as_ref().map(|text| text.get(locale)),
            codes: sheet.codes.iter().map(Listing::new).collect(),
            sources: sheet
                .sources
                .iter()
                .map(|s| Source::new(s, locale))
                .collect(),
        }
    }
}

fn texts(texts: &[Text], locale: Locale) -> Vec<&str> {
    texts.iter().map(|text| text.get(locale)).collect()
}

#[derive(Serialize)]
struct Interest<'a> {
    #[serde(rename = "trait", serialize_with = "shown")]
    of: &'a TraitId,
    level: f64,
    because: &'a str,
}

#[derive(Serialize)]
struct Demand<'a> {
    #[serde(rename = "trait", serialize_with = "shown")]
    of: &'a TraitId,
    level: Evidence,
    importance: u8,
    because: &'a str,
}

#[derive(Serialize)]
struct Studies<'a> {
    entry: &'static str,
    entry_eqf: Option<u8>,
    qualification: &'static str,
    qualification_eqf: Option<u8>,
    diplomas: Vec<Diploma<'a>>,
    routes: Vec<&'a str>,
    apply: &'a [checked::Application],
    abroad: Vec<Abroad<'a>>,
    regulated: &'static str,
    regulation: Option<&'a str>,
}

impl<'a> Studies<'a> {
    fn new(profile: &'a Profile, locale: Locale) -> Self {
        let studies = &profile.sheet.studies;
        let (regulated, regulation) = match &studies.regulated {
            checked::Regulation::Free => ("free", None),
            checked::Regulation::Partly(how) => ("partly", Some(how)),
            checked::Regulation::Regulated(how) => ("regulated", Some(how)),
        };
        let diploma = |diploma: &'a checked::Diploma| Diploma {
            level: diploma.level.as_str(),
            name: diploma.name.get(locale),
        };
        let abroad = |way: &'a checked::Abroad| Abroad {
            country: way.country.as_str(),
            how: way.how.get(locale),
            source: way.source.as_str(),
        };
        Self {
            entry: profile.entry.as_str(),
            entry_eqf: profile.entry.eqf(),
            qualification: profile.qualification.as_str(),
            qualification_eqf: profile.qualification.eqf(),
            diplomas: studies.diplomas.iter().map(diploma).collect(),
            routes: texts(&studies.routes, locale),
            apply: &studies.apply,
            abroad: studies.abroad.iter().map(abroad).collect(),
            regulated,
            regulation: regulation.map(|how| how.get(locale)),
        }
    }
}

#[derive(Serialize)]
struct Abroad<'a> {
    country: &'static str,
    how: &'a str,
    source: &'a str,
}

#[derive(Serialize)]
struct Diploma<'a> {
    level: &'static str,
    name: &'a str,
}

#[derive(Serialize)]
struct Listing<'a> {
    system: &'static str,
    code: &'a str,
    nearest: bool,
}

impl<'a> Listing<'a> {
    fn new(listing: &'a checked::Listing) -> Self {
        let (system, code) = match &listing.code {
            checked::Code::Rome(code) => ("rome", code),
            checked::Code::Isco08(code) => ("isco08", code),
            checked::Code::Esco(code) => ("esco", code),
            checked::Code::OnetSoc(code) => ("onet_soc", code),
        };
        Self {
            system,
            code,
            nearest: listing.is_nearest,
        }
    }
}

#[derive(Serialize)]
struct Source<'a> {
    id: &'a SourceId,
    title: &'a str,
    date: &'a str,
    url: Option<&'a str>,
    via: Option<&'a str>,
}

impl<'a> Source<'a> {
    fn new(source: &'a checked::Source, locale: Locale) -> Self {
        Self {
            id: &source.id,
            title: source.title.get(locale),
            date: &source.date,
            url: source.url.as_deref(),
            via: source.via.as_deref(),
        }
    }
}
