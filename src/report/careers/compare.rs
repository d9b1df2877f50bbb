//! Two careers side by side.

use crate::careers::sheet::{Subject, access, figure, ladder};
use crate::careers::stages;
use crate::document::{Block, Column, Document, Head, Paper, Side};
use model::locale::{Locale, Text};
use model::profile::{Claim, Demand, Profile};
use model::traits::Domain;
use words::career::{self, Part, Stage};
use words::reason::Use;

/// The least difference between two levels that sets careers apart.
const APART: f64 = 0.5;

/// Two careers: the first on the left, or on top.
pub fn compare(careers: [&Subject<'_>; 2], locale: Locale) -> Document {
    let mut comparison = Comparison {
        say: career::of(locale),
        locale,
        careers,
        document: Document {
            locale,
            head: head(careers, locale),
            blocks: Vec::new(),
            paper: Paper::Sheets,
        },
    };
    comparison.apart();
    comparison.levels();
    comparison.demands();
    comparison.studies();
    comparison.rows(Part::Conditions, [0, 1].map(|i| comparison.conditions(i)));
    comparison.pay();
    comparison.document
}

fn head(careers: [&Subject<'_>; 2], locale: Locale) -> Head {
    let say = career::of(locale);
    let sides = careers.map(|career| Side {
        title: career.profile.titles.get(locale),
        kind: say.family(career.family.title.get(locale)),
        summary: career.profile.sheet.summary.get(locale).to_owned(),
    });
    Head::Pair(say.pair().to_owned(), sides)
}

struct Comparison<'a> {
    document: Document,
    say: career::Words,
    locale: Locale,
    careers: [&'a Subject<'a>; 2],
}

impl Comparison<'_> {
    fn titles(&self) -> [String; 2] {
        self.careers
            .map(|career| career.profile.titles.get(self.locale))
    }

    /// The interests and topics that differ by two steps or more, the widest apart first; a topic that a
    /// sheet does not name is none of the career's.
    fn apart(&mut self) {
        let traits = self.careers[0].traits;
        let [left, right] = self.careers.map(|career| career.profile);
        let mut gaps: Vec<(f64, String)> = Vec::new();
        for (of, measured) in traits.iter() {
            let is_topic = measured.id.domain == Domain::Topic;
            let level = |profile: &Profile| profile.level(of).or(is_topic.then_some(0.0));
            let (Some(of_left), Some(of_right)) = (level(left), level(right)) else {
                continue;
            };
            let gap = of_left - of_right;
            if gap.abs() < APART {
                continue;
            }
            let used = |level| {
                let used = Use::of(level);
                if is_topic {
                    self.say.about(used)
                } else {
                    self.say.used(used)
                }
            };
            let titles = self.titles();
            let [left, right] = [0, 1].map(|i| (titles[i].as_str(), used([of_left, of_right][i])));
            let (more, less) = if gap > 0.0 {
                (left, right)
            } else {
                (right, left)
            };
            let name = measured.name.get(self.locale);
            gaps.push((gap.abs(), self.say.apart(name, more, less)));
        }
        gaps.sort_by(|a, b| b.0.total_cmp(&a.0));
        self.document.section(self.say.heading(Part::Apart));
        self.document.push(if gaps.is_empty() {
            Block::Inset(self.say.alike().to_owned())
        } else {
            Block::dots(gaps.into_iter().map(|(_, sentence)| sentence.into()))
        });
    }

    fn levels(&mut self) {
        let traits = self.careers[0].traits;
        let of_domain = |domain: Domain| {
            let shown = traits.shown().iter().copied();
            shown.filter(move |of| traits.get(*of).id.domain == domain)
        };
        let line = |of, level: &str| {
            self.say
                .labelled(traits.get(of).name.get(self.locale), level)
        };
        let interests = |career: &Subject<'_>| -> Vec<String> {
            let level = |of| Some((of, career.profile.level(of)?));
            let levels = of_domain(Domain::Interest).filter_map(level);
            levels
                .map(|(of, level)| line(of, self.say.used(Use::of(level))))
                .collect()
        };
        let topics = |career: &Subject<'_>| -> Vec<String> {
            let topics = career.profile.topics.iter();
            topics
                .map(|topic| line(topic.of, self.say.about(Use::of(topic.level))))
                .collect()
        };
        let (topics, interests) = (self.careers.map(topics), self.careers.map(interests));
        self.rows(Part::Topics, topics);
        self.rows(Part::Interests, interests);
    }

    fn demands(&mut self) {
        let of_career = |career: &Subject<'_>| -> Vec<String> {
            let line = |demand: &Demand| {
                let name = career.traits.get(demand.of).name.get(self.locale);
                let expected = self.say.expected(demand.level, demand.importance);
                self.say.labelled(name, &expected)
            };
            match career.profile.demands.as_slice() {
                [] => vec![self.say.no_demand().to_owned()],
                demands => demands.iter().map(line).collect(),
            }
        };
        self.rows(Part::Demands, self.careers.map(of_career));
    }

    fn studies(&mut self) {
        let of_career = |career: &Subject<'_>| -> Vec<String> {
            let studies = &career.profile.sheet.studies;
            let entry = ladder(self.say, career.profile);
            let access = access(self.say, &studies.regulated, self.locale);
            let routes = studies.routes.iter().map(|r| r.get(self.locale).to_owned());
            [entry, access].into_iter().chain(routes).collect()
        };
        self.rows(Part::Studies, self.careers.map(of_career));
    }

    fn conditions(&self, i: usize) -> Vec<String> {
        let conditions = &self.careers[i].profile.sheet.conditions;
        let text = |text: &Text| text.get(self.locale).to_owned();
        conditions.iter().map(text).collect()
    }

    /// Stage by stage, so that like stands beside like.
    fn pay(&mut self) {
        self.document.section(self.say.heading(Part::Pay));
        let [left, right] = self
            .careers
            .map(|career| stages(&career.profile.sheet.salary));
        for ((stage, left), (_, right)) in left.into_iter().zip(right) {
            if stage == Stage::General && left.is_empty() && right.is_empty() {
                continue;
            }
            let figures = self.both([left, right].map(|claims| self.figures(claims)));
            let stage = self.say.stage(stage).to_owned();
            self.document.push(Block::Label(0, stage, vec![figures]));
        }
    }

    /// Every figure with its unit, its year and, where it is one, the mark of an estimate.
    fn figures(&self, claims: &[Claim]) -> Vec<String> {
        let marked = |claim: &Claim| {
            let figure = figure(self.say, claim);
            let marks = [
                claim.estimate.then(|| self.say.estimate()),
                claim.editorial.then(|| self.say.editorial()),
            ];
            let sentences = [figure.as_str()]
                .into_iter()
                .chain(marks.into_iter().flatten());
            sentences.collect::<Vec<_>>().join(" ")
        };
        match claims {
            [] => vec![self.say.no_figure().to_owned()],
            claims => claims.iter().map(marked).collect(),
        }
    }

    /// A section with the lines of both careers.
    fn rows(&mut self, part: Part, lines: [Vec<String>; 2]) {
        if lines.iter().all(Vec::is_empty) {
            return;
        }
        self.document.section(self.say.heading(part));
        self.document.push(self.both(lines));
    }

    /// The lines of both careers, side by side.
    fn both(&self, lines: [Vec<String>; 2]) -> Block {
        let [left, right] = self.titles();
        let [of_left, of_right] = lines;
        let column = |(title, lines)| Column { title, lines };
        Block::Columns([(left, of_left), (right, of_right)].map(column))
    }
}
