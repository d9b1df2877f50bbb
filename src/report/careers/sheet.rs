//! One career's sheet, as a family would like to read it.

use super::{drawn, stages};
use crate::document::{Block, Document, Point};
use crate::few;
use model::id::{ProfileId, SourceId};
use model::locale::{Locale, Text};
use model::profile::{Claim, Code, Family, Ground, Profile, Regulation, Source};
use model::traits::Traits;
use words::capitalized;
use words::career::{self, Part, Stage};
use words::reason::Use;

/// A career with what its sheet refers to.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The career.
    pub profile: &'a Profile,
    /// Its family.
    pub family: &'a Family,
    /// What its levels are levels of.
    pub traits: &'a Traits,
    /// Where its neighbours are looked up; one that is not there is shown by its id.
    pub profiles: &'a [Profile],
}

/// The sheet of a career.
pub fn sheet(subject: &Subject<'_>, locale: Locale) -> Document {
    let title = capitalized(&subject.profile.titles.get(locale));
    let mut sheet = Sheet {
        document: Document::titled(locale, title),
        say: career::of(locale),
        locale,
        subject,
    };
    sheet.head();
    sheet.work();
    sheet.levels();
    sheet.studies();
    sheet.texts(Part::Sectors, &subject.profile.sheet.sectors);
    sheet.texts(Part::Conditions, &subject.profile.sheet.conditions);
    sheet.facts();
    sheet.pay();
    sheet.section(Part::Outlook, sheet.claims(&subject.profile.sheet.outlook));
    sheet.onwards();
    sheet.references();
    sheet.document
}

/// What one needs to start training, and leaves it with.
pub(super) fn ladder(say: career::Words, profile: &Profile) -> String {
    say.studies(profile.entry, profile.qualification)
}

/// Whether the law reserves a career, and how.
pub(super) fn access(say: career::Words, regulated: &Regulation, locale: Locale) -> String {
    match regulated {
        Regulation::Free => say.free().to_owned(),
        Regulation::Partly(how) => say.grounds(say.partly_regulated(), how.get(locale)),
        Regulation::Regulated(how) => say.grounds(say.regulated(), how.get(locale)),
    }
}

/// A figure with its unit, its place and its year.
pub(super) fn figure(say: career::Words, claim: &Claim) -> String {
    let figure = say.figure(claim.value, claim.unit);
    let text = say.labelled(say.what(&claim.what), &figure);
    let place = say.place_and_time(&claim.country, &claim.date);
    format!("{text} ({place}).")
}

/// How to read a figure: what is known of its kind, then what its author says.
pub(super) fn caution(say: career::Words, claim: &Claim, locale: Locale) -> Option<String> {
    let own = claim
        .caution
        .as_ref()
        .map(|text| text.get(locale).to_owned());
    let all: Vec<String> = say.reading(&claim.what).into_iter().chain(own).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

struct Sheet<'a> {
    document: Document,
    say: career::Words,
    locale: Locale,
    subject: &'a Subject<'a>,
}

impl Sheet<'_> {
    fn head(&mut self) {
        let Subject {
            profile, family, ..
        } = self.subject;
        let summary = profile.sheet.summary.get(self.locale);
        self.document
            .paragraph(self.say.family(family.title.get(self.locale)));
        self.document.paragraph(self.say.status(profile.status));
        self.document.push(Block::Gap);
        self.document.paragraph(summary);
        if let Some(few) = few::places(profile, self.locale) {
            let ground = profile
                .few_places
                .as_ref()
                .map(|few| self.ground(&few.ground));
            let told = [few, ground.unwrap_or_default()].join(" ");
            self.document.paragraph(told);
        }
    }

    fn work(&mut self) {
        let sheet = &self.subject.profile.sheet;
        self.texts(Part::Missions, &sheet.missions);
        self.texts(Part::Takes, &sheet.takes);
        self.texts(Part::Hard, &sheet.hard);
    }

    fn levels(&mut self) {
        let Subject {
            profile, traits, ..
        } = *self.subject;
        let mut interests: Vec<_> = profile.interests.iter().collect();
        interests.sort_by(|a, b| b.level.total_cmp(&a.level));
        let name = |of| traits.get(of).name.get(self.locale);
        // Several that it does not use are told in one line: each by itself says little.
        let first_free = interests.partition_point(|interest| interest.level > 0.0);
        let free = match interests.len() - first_free {
            0 | 1 => Vec::new(),
            _ => interests.split_off(first_free),
        };
        let names: Vec<&str> = free.into_iter().map(|interest| name(interest.of)).collect();
        let free = (!names.is_empty()).then(|| self.say.free_of(&names).into());
        let interests = interests.into_iter().map(|interest| {
            let level = self.say.used(Use::of(interest.level));
            self.grounded(name(interest.of), level, &interest.because)
        });
        let topics = profile.topics.iter().map(|topic| {
            let level = self.say.about(Use::of(topic.level));
            self.grounded(name(topic.of), level, &topic.because)
        });
        let demands = profile.demands.iter().map(|demand| {
            let level = self.say.expected(demand.level, demand.importance);
            self.grounded(name(demand.of), &level, &demand.because)
        });
        let (topics, interests) = (topics.collect(), interests.chain(free).collect());
        let demands = demands.collect();
        self.entries(Part::Topics, topics);
        self.entries(Part::Interests, interests);
        self.entries(Part::Demands, demands);
    }

    fn studies(&mut self) {
        let studies = &self.subject.profile.sheet.studies;
        let names = studies.diplomas.iter().map(|diploma| &diploma.name);
        let mut blocks = vec![
            Block::Inset(ladder(self.say, self.subject.profile)),
            Block::Inset(access(self.say, &studies.regulated, self.locale)),
        ];
        blocks.extend(drawn::studies(self.say, self.subject.profile));
        let text = |text: &'_ Text| text.get(self.locale).into();
        let applications = studies.apply.iter();
        for (label, texts) in [
            (self.say.diplomas(), names.map(text).collect::<Vec<Point>>()),
            (self.say.routes(), studies.routes.iter().map(text).collect()),
            (
                self.say.applications(),
                applications
                    .map(|way| self.say.application(*way).into())
                    .collect(),
            ),
        ] {
            if !texts.is_empty() {
                blocks.push(Block::Label(2, label.to_owned(), vec![Block::dots(texts)]));
            }
        }
        if !studies.abroad.is_empty() {
            let ways = studies.abroad.iter().map(|way| {
                let country = self.say.country(way.country);
                let how = self.say.grounds(country, way.how.get(self.locale));
                Point::with(how, vec![Block::Remark(self.cited(&way.source))])
            });
            let label = self.say.abroad().to_owned();
            blocks.push(Block::Label(2, label, vec![Block::dots(ways)]));
        }
        self.section(Part::Studies, blocks);
    }

    /// What it asks of a life, by what it rests on; first what stands first in the sheet.
    fn facts(&mut self) {
        let profile = self.subject.profile;
        let say = words::limit::of(self.locale);
        let mut grounds: Vec<&Ground> = Vec::new();
        for fact in &profile.facts {
            if !grounds.contains(&&fact.ground) {
                grounds.push(&fact.ground);
            }
        }
        let blocks = grounds.into_iter().map(|ground| {
            let facts = profile.facts.iter().filter(|fact| fact.ground == *ground);
            let points = facts.map(|fact| {
                let demanded = format!("{}.", capitalized(&say.demanded(fact.is)));
                match &fact.note {
                    Some(note) => self.say.grounds(&demanded, note.get(self.locale)).into(),
                    None => demanded.into(),
                }
            });
            let label = self.ground(ground);
            Block::Label(2, label, vec![Block::dots(points)])
        });
        let blocks = blocks.collect();
        self.section(Part::Facts, blocks);
    }

    /// Who says so, and when.
    fn source(&self, id: &SourceId) -> String {
        let source = self.subject.profile.source(id);
        let title = |source: &Source| self.say.source(source.title.get(self.locale), &source.date);
        source.map(title).unwrap_or_default()
    }

    /// The same behind its label.
    fn cited(&self, id: &SourceId) -> String {
        self.say.labelled(self.say.source_label(), &self.source(id))
    }

    fn ground(&self, ground: &Ground) -> String {
        let source = ground.source().map(|id| self.source(id));
        match (ground.is_editorial(), source) {
            (true, None) => self.say.editorial().to_owned(),
            (true, Some(source)) => format!("{} {source}", self.say.editorial()),
            (false, source) => source.unwrap_or_default(),
        }
    }

    fn pay(&mut self) {
        let stages = stages(&self.subject.profile.sheet.salary).into_iter();
        let told = stages.filter(|(stage, claims)| !claims.is_empty() || *stage != Stage::General);
        let blocks = told.map(|(stage, claims)| {
            Block::Label(2, self.say.stage(stage).to_owned(), self.claims(claims))
        });
        let drawn = drawn::pay(self.say, self.subject.profile).into_iter();
        self.section(Part::Pay, drawn.chain(blocks).collect());
    }

    fn onwards(&mut self) {
        let sheet = &self.subject.profile.sheet;
        self.careers(Part::Neighbours, &sheet.neighbours);
        self.careers(Part::Evolutions, &sheet.evolutions);
        for (part, text) in [(Part::ToTry, &sheet.to_try), (Part::ToMeet, &sheet.to_meet)] {
            let text = text.iter().map(|text| text.get(self.locale).to_owned());
            self.section(part, text.map(Block::Inset).collect());
        }
    }

    fn references(&mut self) {
        let sheet = &self.subject.profile.sheet;
        let codes = sheet.codes.iter().map(|listing| {
            let (name, code) = match &listing.code {
                Code::Rome(code) => ("ROME", code),
                Code::Isco08(code) => ("ISCO-08", code),
                Code::Esco(code) => ("ESCO", code),
                Code::OnetSoc(code) => ("O*NET-SOC", code),
            };
            let entry = format!("{name} {code}");
            let entry = if listing.is_nearest {
                self.say.nearest(&entry)
            } else {
                entry
            };
            entry.into()
        });
        let sources = sheet.sources.iter().map(|source| {
            let address = source.url.iter().cloned().map(Block::Address);
            let via = source
                .via
                .iter()
                .map(|via| Block::Remark(self.say.via(via)));
            let title = self.say.source(source.title.get(self.locale), &source.date);
            Point::with(title, address.chain(via).collect())
        });
        let [codes, sources] = [codes.collect(), sources.collect()];
        self.entries(Part::Codes, codes);
        self.entries(Part::Sources, sources);
    }

    /// A heading with what stands below it, where something does.
    fn section(&mut self, part: Part, blocks: Vec<Block>) {
        if !blocks.is_empty() {
            self.document.section(self.say.heading(part));
            self.document.blocks.extend(blocks);
        }
    }

    fn entries(&mut self, part: Part, items: Vec<Point>) {
        if !items.is_empty() {
            self.section(part, vec![Block::dots(items)]);
        }
    }

    fn texts(&mut self, part: Part, texts: &[Text]) {
        let items = texts.iter().map(|text| text.get(self.locale).into());
        self.entries(part, items.collect());
    }

    fn careers(&mut self, part: Part, ids: &[ProfileId]) {
        let items = ids.iter().map(|id| {
            let mut profiles = self.subject.profiles.iter();
            let known = profiles.find(|profile| profile.id == *id);
            known.map_or_else(
                || id.to_string().into(),
                |known| Point::career(known.titles.get(self.locale), id),
            )
        });
        self.entries(part, items.collect());
    }

    fn claims(&self, claims: &[Claim]) -> Vec<Block> {
        match claims {
            [] => vec![Block::Inset(self.say.no_figure().to_owned())],
            claims => vec![Block::dots(claims.iter().map(|claim| self.claim(claim)))],
        }
    }

    fn claim(&self, claim: &Claim) -> Point {
        let marks = [
            Some(self.cited(&claim.source)),
            claim.estimate.then(|| self.say.estimate().to_owned()),
            claim.editorial.then(|| self.say.editorial().to_owned()),
            caution(self.say, claim, self.locale),
        ];
        let remarks = marks.into_iter().flatten().map(Block::Remark);
        Point::with(figure(self.say, claim), remarks.collect())
    }

    fn grounded(&self, name: &str, level: &str, because: &Text) -> Point {
        let label = format!("{name} ({level}).");
        self.say.grounds(&label, because.get(self.locale)).into()
    }
}
