//! One career's sheet, as a family would like to read it.

use crate::layout::{Layout, TextStyle, Tone};
use model::id::ProfileId;
use model::locale::{Locale, Text};
use model::profile::{Claim, Code, Family, Profile, Regulation, Salary};
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

/// The sheet of a career for a terminal or a plain file.
pub fn sheet(subject: &Subject<'_>, locale: Locale, style: TextStyle) -> String {
    let Subject {
        profile,
        family,
        traits,
        profiles,
    } = *subject;
    let say = career::of(locale);
    let mut sheet = Sheet {
        layout: Layout::new(style),
        say,
        locale,
        profile,
        traits,
        profiles,
    };
    sheet.head(family.title.get(locale));
    sheet.work();
    sheet.levels();
    sheet.studies();
    sheet.texts(Part::Sectors, &profile.sheet.sectors);
    sheet.texts(Part::Conditions, &profile.sheet.conditions);
    sheet.pay();
    sheet.outlook();
    sheet.onwards();
    sheet.references();
    sheet.layout.finish()
}

/// The figures of the pay by what they are of.
pub(super) fn stages(salary: &Salary) -> [(Stage, &[Claim]); 3] {
    let Salary {
        entry,
        experienced,
        general,
    } = salary;
    [
        (Stage::Entry, entry),
        (Stage::Experienced, experienced),
        (Stage::General, general),
    ]
}

/// Whether the law reserves a career, and how.
pub(super) fn access(say: career::Words, regulated: &Regulation, locale: Locale) -> String {
    match regulated {
        Regulation::Free => say.free().to_owned(),
        Regulation::Partly(how) => say.grounds(say.partly_regulated(), how.get(locale)),
        Regulation::Regulated(how) => say.grounds(say.regulated(), how.get(locale)),
    }
}

struct Sheet<'a> {
    layout: Layout,
    say: career::Words,
    locale: Locale,
    profile: &'a Profile,
    traits: &'a Traits,
    profiles: &'a [Profile],
}

impl Sheet<'_> {
    fn head(&mut self, family: &str) {
        self.layout
            .title(&capitalized(&self.profile.titles.get(self.locale)));
        self.layout.paragraph(&self.say.family(family));
        self.layout.paragraph(self.say.status(self.profile.status));
        self.layout.blank();
        self.layout
            .paragraph(self.profile.sheet.summary.get(self.locale));
    }

    fn work(&mut self) {
        self.texts(Part::Missions, &self.profile.sheet.missions);
        self.texts(Part::Takes, &self.profile.sheet.takes);
        self.texts(Part::Hard, &self.profile.sheet.hard);
    }

    fn levels(&mut self) {
        let mut interests: Vec<_> = self.profile.interests.iter().collect();
        interests.sort_by(|a, b| b.level.total_cmp(&a.level));
        self.section(Part::Interests, !interests.is_empty());
        for interest in interests {
            let name = self.traits.get(interest.of).name.get(self.locale);
            let level = self.say.used(Use::of(interest.level));
            self.grounded(&format!("{name} ({level})"), &interest.because);
        }
        self.section(Part::Demands, !self.profile.demands.is_empty());
        for demand in &self.profile.demands {
            let name = self.traits.get(demand.of).name.get(self.locale);
            let level = self.say.expected(demand.level, demand.importance);
            self.grounded(&format!("{name} ({level})"), &demand.because);
        }
    }

    fn studies(&mut self) {
        let studies = &self.profile.sheet.studies;
        self.section(Part::Studies, true);
        self.layout.indented(2, &self.say.entry(studies.entry));
        self.layout
            .indented(2, &access(self.say, &studies.regulated, self.locale));
        if !studies.diplomas.is_empty() {
            self.layout.indented(2, self.say.diplomas());
        }
        for diploma in &studies.diplomas {
            self.inner(diploma.name.get(self.locale));
        }
        if !studies.routes.is_empty() {
            self.layout.indented(2, self.say.routes());
        }
        for route in &studies.routes {
            self.inner(route.get(self.locale));
        }
    }

    fn pay(&mut self) {
        let salary = &self.profile.sheet.salary;
        self.section(Part::Pay, true);
        for (stage, claims) in stages(salary) {
            if claims.is_empty() && stage == Stage::General {
                continue;
            }
            self.layout.indented(2, self.say.stage(stage));
            self.claims(4, claims);
        }
    }

    fn outlook(&mut self) {
        self.section(Part::Outlook, true);
        self.claims(2, &self.profile.sheet.outlook);
    }

    fn onwards(&mut self) {
        self.careers(Part::Neighbours, &self.profile.sheet.neighbours);
        self.careers(Part::Evolutions, &self.profile.sheet.evolutions);
        for (part, text) in [
            (Part::ToTry, &self.profile.sheet.to_try),
            (Part::ToMeet, &self.profile.sheet.to_meet),
        ] {
            if let Some(text) = text {
                self.section(part, true);
                self.layout.indented(2, text.get(self.locale));
            }
        }
    }

    fn references(&mut self) {
        self.section(Part::Codes, !self.profile.sheet.codes.is_empty());
        for code in &self.profile.sheet.codes {
            let (name, code) = match code {
                Code::Rome(code) => ("ROME", code),
                Code::Isco08(code) => ("ISCO-08", code),
                Code::Esco(code) => ("ESCO", code),
                Code::OnetSoc(code) => ("O*NET-SOC", code),
            };
            self.entry(&format!("{name} {code}"));
        }
        self.section(Part::Sources, !self.profile.sheet.sources.is_empty());
        for source in &self.profile.sheet.sources {
            self.entry(&self.say.source(&source.title, &source.date));
            if let Some(url) = &source.url {
                self.layout.address(4, url);
            }
        }
    }

    /// A heading, where there is something below it.
    fn section(&mut self, part: Part, wanted: bool) {
        if wanted {
            self.layout.section(self.say.heading(part));
        }
    }

    fn texts(&mut self, part: Part, texts: &[Text]) {
        self.section(part, !texts.is_empty());
        for text in texts {
            self.entry(text.get(self.locale));
        }
    }

    fn careers(&mut self, part: Part, ids: &[ProfileId]) {
        self.section(part, !ids.is_empty());
        for id in ids {
            let known = self.profiles.iter().find(|profile| profile.id == *id);
            let title =
                known.map_or_else(String::new, |p| format!("{} ", p.titles.get(self.locale)));
            self.entry(&format!("{title}({id})"));
        }
    }

    fn claims(&mut self, indent: usize, claims: &[Claim]) {
        if claims.is_empty() {
            self.layout.indented(indent, self.say.no_figure());
        }
        for claim in claims {
            let figure = self.say.figure(claim.value, claim.unit);
            let text = self.say.labelled(claim.what.get(self.locale), &figure);
            let place = self.say.place_and_time(&claim.country, &claim.date);
            self.layout
                .entry(indent, "·", &format!("{text} ({place})."), Tone::Plain);
            let source = self.profile.source(&claim.source);
            let marks = [
                source.map(|source| {
                    let source = self.say.source(&source.title, &source.date);
                    self.say.labelled(self.say.source_label(), &source)
                }),
                claim.estimate.then(|| self.say.estimate().to_owned()),
                claim.editorial.then(|| self.say.editorial().to_owned()),
                claim
                    .caution
                    .as_ref()
                    .map(|caution| caution.get(self.locale).to_owned()),
            ];
            for mark in marks.into_iter().flatten() {
                self.layout.toned(indent + 2, &mark, Tone::Quiet);
            }
        }
    }

    fn entry(&mut self, text: &str) {
        self.layout.entry(2, "·", text, Tone::Plain);
    }

    fn inner(&mut self, text: &str) {
        self.layout.entry(4, "·", text, Tone::Plain);
    }

    fn grounded(&mut self, label: &str, because: &Text) {
        let text = self
            .say
            .grounds(&format!("{label}."), because.get(self.locale));
        self.entry(&text);
    }
}
