//! Two careers side by side.

use crate::careers::sheet::{Subject, access, stages};
use crate::layout::{Layout, TextStyle, Tone};
use model::locale::{Locale, Text};
use model::profile::{Claim, Demand};
use words::career::{self, Part, Stage};
use words::reason::Use;

/// The narrowest text in which two columns can still be read; below, one career follows the other.
const COLUMNS: usize = 60;

/// The least difference between two levels that sets careers apart.
const APART: f64 = 0.5;

/// Two careers for a terminal or a plain file: the first on the left, or on top.
pub fn compare(careers: [&Subject<'_>; 2], locale: Locale, style: TextStyle) -> String {
    let mut comparison = Comparison {
        layout: Layout::new(style),
        say: career::of(locale),
        locale,
        careers,
    };
    comparison.head();
    comparison.apart();
    comparison.levels();
    comparison.demands();
    comparison.studies();
    comparison.rows(Part::Conditions, [0, 1].map(|i| comparison.conditions(i)));
    comparison.pay();
    comparison.layout.finish()
}

struct Comparison<'a> {
    layout: Layout,
    say: career::Words,
    locale: Locale,
    careers: [&'a Subject<'a>; 2],
}

impl Comparison<'_> {
    fn titles(&self) -> [String; 2] {
        self.careers
            .map(|career| career.profile.titles.get(self.locale))
    }

    fn head(&mut self) {
        let titles = self.titles();
        let family = |career: &Subject<'_>| self.say.family(career.family.title.get(self.locale));
        let families = self.careers.map(family);
        let summaries = self
            .careers
            .map(|c| c.profile.sheet.summary.get(self.locale));
        if self.is_wide() {
            self.layout
                .beside("", &titles[0], &titles[1], Tone::Heading);
            self.layout.ruler();
            self.layout
                .beside("", &families[0], &families[1], Tone::Plain);
            self.layout.blank();
            self.layout
                .beside("", summaries[0], summaries[1], Tone::Plain);
            return;
        }
        for i in [0, 1] {
            self.layout.blank();
            self.layout.title(&titles[i]);
            self.layout.paragraph(&families[i]);
            self.layout.paragraph(summaries[i]);
        }
    }

    /// The interests that differ by two steps or more, the widest apart first.
    fn apart(&mut self) {
        let [left, right] = self.careers.map(|career| career.profile);
        let mut gaps: Vec<(f64, String)> = Vec::new();
        for interest in &left.interests {
            let Some(other) = right.level(interest.of) else {
                continue;
            };
            let gap = interest.level - other;
            if gap.abs() < APART {
                continue;
            }
            let [left, right] = self.titles();
            let of_left = (left.as_str(), Use::of(interest.level));
            let of_right = (right.as_str(), Use::of(other));
            let (more, less) = if gap > 0.0 {
                (of_left, of_right)
            } else {
                (of_right, of_left)
            };
            let name = self.careers[0]
                .traits
                .get(interest.of)
                .name
                .get(self.locale);
            gaps.push((gap.abs(), self.say.apart(name, more, less)));
        }
        gaps.sort_by(|a, b| b.0.total_cmp(&a.0));
        self.layout.section(self.say.heading(Part::Apart));
        if gaps.is_empty() {
            self.layout.indented(2, self.say.alike());
        }
        for (_, sentence) in gaps {
            self.layout.entry(2, "·", &sentence, Tone::Plain);
        }
    }

    fn levels(&mut self) {
        let traits = self.careers[0].traits;
        let of_career = |career: &Subject<'_>| -> Vec<String> {
            let shown = traits.shown().iter();
            let levels = shown.filter_map(|of| Some((*of, career.profile.level(*of)?)));
            let line = |(of, level)| {
                let name = traits.get(of).name.get(self.locale);
                self.say.labelled(name, self.say.used(Use::of(level)))
            };
            levels.map(line).collect()
        };
        self.rows(Part::Interests, self.careers.map(of_career));
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
            let entry = self.say.entry(studies.entry);
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
        self.layout.section(self.say.heading(Part::Pay));
        let [left, right] = self
            .careers
            .map(|career| stages(&career.profile.sheet.salary));
        for ((stage, left), (_, right)) in left.into_iter().zip(right) {
            if stage == Stage::General && left.is_empty() && right.is_empty() {
                continue;
            }
            self.layout.toned(0, self.say.stage(stage), Tone::Heading);
            let figures = [left, right].map(|claims| self.figures(claims));
            self.both(figures);
        }
    }

    /// Every figure with its unit, its year and, where it is one, the mark of an estimate.
    fn figures(&self, claims: &[Claim]) -> Vec<String> {
        let figure = |claim: &Claim| {
            let figure = self.say.figure(claim.value, claim.unit);
            let text = self.say.labelled(claim.what.get(self.locale), &figure);
            let place = self.say.place_and_time(&claim.country, &claim.date);
            let marks = [
                claim.estimate.then(|| self.say.estimate()),
                claim.editorial.then(|| self.say.editorial()),
            ];
            let figure = format!("{text} ({place}).");
            let sentences = [figure.as_str()]
                .into_iter()
                .chain(marks.into_iter().flatten());
            sentences.collect::<Vec<_>>().join(" ")
        };
        match claims {
            [] => vec![self.say.no_figure().to_owned()],
            claims => claims.iter().map(figure).collect(),
        }
    }

    /// A section with the lines of both careers.
    fn rows(&mut self, part: Part, lines: [Vec<String>; 2]) {
        if lines.iter().all(Vec::is_empty) {
            return;
        }
        self.layout.section(self.say.heading(part));
        self.both(lines);
    }

    /// The lines of both careers: row by row, or those of the one under those of the other.
    fn both(&mut self, lines: [Vec<String>; 2]) {
        if self.is_wide() {
            let [left, right] = &lines;
            for i in 0..left.len().max(right.len()) {
                let line = |lines: &Vec<String>| lines.get(i).cloned().unwrap_or_default();
                self.layout
                    .beside("· ", &line(left), &line(right), Tone::Plain);
            }
            return;
        }
        for (title, lines) in self.titles().iter().zip(lines) {
            self.layout.toned(2, title, Tone::Heading);
            for line in lines {
                self.layout.entry(4, "·", &line, Tone::Plain);
            }
        }
    }

    fn is_wide(&self) -> bool {
        self.layout.width() >= COLUMNS
    }
}
