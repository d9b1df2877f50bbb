//! Careers for other programs: the list, and the whole checked profile with its claims.
//!
//! Texts are in the language asked for; keys are in snake case and stand in the order below.

mod claim;
mod rule;

use serde::Serialize;

use crate::json::write;
use model::id::ProfileId;
use model::locale::{Locale, Text};
use model::profile as checked;
use model::profile::Profile;
use model::traits::Traits;

use self::claim::{Claim, Salary, claims};
use self::rule::Rule;

/// The list of careers as JSON: `[{"id","title","family","status"}]`.
pub fn list(profiles: &[&Profile], locale: Locale) -> String {
    let entry = |profile: &&Profile| Entry {
        id: profile.id.to_string(),
        title: profile.titles.get(locale),
        family: profile.family.to_string(),
        status: profile.status.as_str(),
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
}

#[derive(Serialize)]
struct Sheet {
    format: u32,
    id: String,
    edition: String,
    title: String,
    family: String,
    status: &'static str,
    synonyms: Vec<String>,
    summary: String,
    missions: Vec<String>,
    takes: Vec<String>,
    hard: Vec<String>,
    interests: Vec<Interest>,
    demands: Vec<Demand>,
    rules: Vec<Rule>,
    studies: Studies,
    sectors: Vec<String>,
    conditions: Vec<String>,
    salary: Salary,
    outlook: Vec<Claim>,
    neighbours: Vec<String>,
    evolutions: Vec<String>,
    to_try: Option<String>,
    to_meet: Option<String>,
    codes: Vec<Code>,
    sources: Vec<Source>,
}

impl Sheet {
    fn new(profile: &Profile, traits: &Traits, locale: Locale) -> Self {
        let texts = |texts: &[Text]| -> Vec<String> {
            texts
                .iter()
                .map(|text| text.get(locale).to_owned())
                .collect()
        };
        let ids = |ids: &[ProfileId]| ids.iter().map(ToString::to_string).collect();
        Self {
            format: 1,
            id: profile.id.to_string(),
            edition: profile.sheet.edition.clone(),
            title: profile.titles.get(locale),
            family: profile.family.to_string(),
            status: profile.status.as_str(),
            synonyms: profile.sheet.synonyms.clone(),
            summary: profile.sheet.summary.get(locale).to_owned(),
            missions: texts(&profile.sheet.missions),
            takes: texts(&profile.sheet.takes),
            hard: texts(&profile.sheet.hard),
            interests: profile
                .interests
                .iter()
                .map(|i| Interest::new(i, traits, locale))
                .collect(),
            demands: profile
                .demands
                .iter()
                .map(|d| Demand::new(d, traits, locale))
                .collect(),
            rules: profile
                .rules
                .iter()
                .map(|rule| Rule::new(rule, traits, locale))
                .collect(),
            studies: Studies::new(&profile.sheet.studies, locale),
            sectors: texts(&profile.sheet.sectors),
            conditions: texts(&profile.sheet.conditions),
            salary: Salary::new(&profile.sheet.salary, locale),
            outlook: claims(&profile.sheet.outlook, locale),
            neighbours: ids(&profile.sheet.neighbours),
            evolutions: ids(&profile.sheet.evolutions),
            to_try: profile
                .sheet
                .to_try
                .as_ref()
                .map(|text| text.get(locale).to_owned()),
            to_meet: profile
                .sheet
                .to_meet
                .as_ref()
                .map(|text| text.get(locale).to_owned()),
            codes: profile.sheet.codes.iter().map(Code::new).collect(),
            sources: profile.sheet.sources.iter().map(Source::new).collect(),
        }
    }
}

#[derive(Serialize)]
struct Interest {
    #[serde(rename = "trait")]
    of: String,
    level: f64,
    because: String,
}

impl Interest {
    fn new(interest: &checked::Interest, traits: &Traits, locale: Locale) -> Self {
        Self {
            of: traits.get(interest.of).id.to_string(),
            level: interest.level,
            because: interest.because.get(locale).to_owned(),
        }
    }
}

#[derive(Serialize)]
struct Demand {
    #[serde(rename = "trait")]
    of: String,
    level: &'static str,
    importance: u8,
    because: String,
}

impl Demand {
    fn new(demand: &checked::Demand, traits: &Traits, locale: Locale) -> Self {
        Self {
            of: traits.get(demand.of).id.to_string(),
            level: match demand.level {
                checked::Evidence::LittleHelp => "little_help",
                checked::Evidence::Alone => "alone",
                checked::Evidence::HasShown => "has_shown",
            },
            importance: demand.importance,
            because: demand.because.get(locale).to_owned(),
        }
    }
}

#[derive(Serialize)]
struct Studies {
    entry: &'static str,
    entry_eqf: Option<u8>,
    diplomas: Vec<Diploma>,
    routes: Vec<String>,
    regulated: &'static str,
    regulation: Option<String>,
}

impl Studies {
    fn new(studies: &checked::Studies, locale: Locale) -> Self {
        let (regulated, regulation) = match &studies.regulated {
            checked::Regulation::Free => ("free", None),
            checked::Regulation::Partly(how) => ("partly", Some(how)),
            checked::Regulation::Regulated(how) => ("regulated", Some(how)),
        };
        let diploma = |diploma: &checked::Diploma| Diploma {
            level: diploma.level.as_str(),
            name: diploma.name.get(locale).to_owned(),
        };
        Self {
            entry: studies.entry.as_str(),
            entry_eqf: studies.entry.eqf(),
            diplomas: studies.diplomas.iter().map(diploma).collect(),
            routes: studies
                .routes
                .iter()
                .map(|route| route.get(locale).to_owned())
                .collect(),
            regulated,
            regulation: regulation.map(|how| how.get(locale).to_owned()),
        }
    }
}

#[derive(Serialize)]
struct Diploma {
    level: &'static str,
    name: String,
}

#[derive(Serialize)]
struct Code {
    system: &'static str,
    code: String,
}

impl Code {
    fn new(code: &checked::Code) -> Self {
        let (system, code) = match code {
            checked::Code::Rome(code) => ("rome", code),
            checked::Code::Isco08(code) => ("isco08", code),
            checked::Code::Esco(code) => ("esco", code),
            checked::Code::OnetSoc(code) => ("onet_soc", code),
        };
        Self {
            system,
            code: code.clone(),
        }
    }
}

#[derive(Serialize)]
struct Source {
    id: String,
    title: String,
    date: String,
    url: Option<String>,
}

impl Source {
    fn new(source: &checked::Source) -> Self {
        Self {
            id: source.id.to_string(),
            title: source.title.clone(),
            date: source.date.clone(),
            url: source.url.clone(),
        }
    }
}
