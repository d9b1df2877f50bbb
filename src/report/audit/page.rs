//! The page of an audit: its parts, worded.

use crate::audit::parts::{PARTS, Part, Tables};
use crate::audit::{Figure, Subject, figures};
use crate::table::Table;
use words::audit::{self, Words};

/// With fewer people, a share of one half is known to no better than .7 points of 100.
const ENOUGH_PEOPLE: usize = 5_000;

/// The worded page.
pub(super) struct Page {
    pub(super) title: String,
    pub(super) intro: String,
    /// How many people the shares are of.
    pub(super) with_list: String,
    /// Only where chance moves the figures.
    pub(super) rough: Option<&'static str>,
    pub(super) summary: String,
    pub(super) limits: &'static str,
    pub(super) sections: Vec<Section>,
}

/// One question that an inspector asks, with its answer.
pub(super) struct Section {
    pub(super) heading: &'static str,
    pub(super) about: &'static str,
    pub(super) rows: Vec<Row>,
    pub(super) tables: Vec<Table>,
}

/// A figure in words.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) value: String,
    pub(super) target: String,
    /// Whether the target is reached, with the word for it.
    pub(super) verdict: Option<(bool, &'static str)>,
}

impl Page {
    pub(super) fn new(subject: &Subject<'_>) -> Self {
        let say = audit::of(subject.locale);
        let judged: Vec<bool> = figures(subject.audit).filter_map(|f| f.is_met()).collect();
        let settings = subject.audit.settings;
        let with_list = subject.audit.lists.with_list;
        let careers = subject.catalog.profiles.len();
        let n_met = judged.iter().filter(|is_met| **is_met).count();
        Self {
            title: say.title(subject.quiz.title.get(subject.locale)),
            intro: say.intro(settings.people, settings.seed, careers),
            with_list: say.with_list(with_list),
            rough: (with_list < ENOUGH_PEOPLE).then(|| say.rough()),
            summary: say.summary(n_met, judged.len()),
            limits: say.limits(),
            sections: PARTS.map(|part| Section::new(subject, say, part)).into(),
        }
    }
}

impl Section {
    fn new(subject: &Subject<'_>, say: Words, part: &Part) -> Self {
        Self {
            heading: part.heading.get(subject.locale),
            about: part.about.get(subject.locale),
            rows: part
                .figures(subject.audit)
                .map(|figure| Row::new(subject, say, &figure))
                .collect(),
            tables: part.tables(&Tables { subject, say }),
        }
    }
}

impl Row {
    fn new(subject: &Subject<'_>, say: Words, figure: &Figure) -> Self {
        let is_met = figure.is_met();
        Self {
            label: figure.measure.name.get(subject.locale),
            value: say.number(figure.value),
            target: say.target(figure.measure.bound, figure.value),
            verdict: is_met.map(|is_met| (is_met, say.verdict(is_met))),
        }
    }
}
