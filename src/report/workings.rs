//! The page of numbers: how the result was worked out, for the person who guides the student.
//!
//! It speaks of the careers that the student's page shows and of no other; JSON holds all.

use crate::Subject;
use crate::document::Sum;
use crate::explain::{Term, by_answer, by_trait, numbered};
use crate::page::Page;
use crate::table::Table;
use model::locale::Locale;
use rules::{Match, State, Status, TraitScore};
use words::workings::{self, Column, Identity, Part, TableName};
use words::{capitalized, explain};

/// The most answers of a career that are named one by one; `explain` names all.
const MOST_ANSWERS: usize = 6;

/// How a result was worked out, in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Workings {
    /// The heading of the page.
    pub title: &'static str,
    /// Its parts, from top to bottom.
    pub sections: Vec<Section>,
}

/// One part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its heading.
    pub heading: &'static str,
    /// What it tells.
    pub paragraphs: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// The sums behind the careers, best first.
    pub sums: Vec<Sums>,
}

/// The fit of one career, summed in two ways.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// The name of the career.
    pub title: String,
    /// By trait, then by answer.
    pub ways: [Sum; 2],
}

pub(super) fn workings(subject: &Subject<'_>, locale: Locale, page: &Page) -> Workings {
    let writer = Writer {
        subject,
        locale,
        say: workings::of(locale),
        terms: explain::of(locale),
        shown: shown(subject, page),
    };
    let parts = [
        Some(writer.section(Part::Method)),
        Some(writer.scores()),
        writer.leads(),
        writer.sums(),
        Some(writer.section(Part::Limits)),
        Some(writer.origin()),
    ];
    Workings {
        title: writer.say.title(),
        sections: parts.into_iter().flatten().collect(),
    }
}

/// The careers of the page, best first; none where the answers carry no list, since no number ranks
/// them then.
fn shown<'a>(subject: &Subject<'a>, page: &Page) -> Vec<&'a Match> {
    let on_page = |found: &&Match| {
        let career = &subject.profiles[found.career].id;
        subject.recommendation.state == State::Ok && page.careers().any(|id| id == career)
    };
    subject
        .recommendation
        .matches
        .iter()
        .filter(on_page)
        .collect()
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    locale: Locale,
    say: workings::Words,
    terms: explain::Words,
    shown: Vec<&'a Match>,
}

impl Writer<'_> {
    fn section(&self, part: Part) -> Section {
        let paragraphs = self.say.about(part).iter();
        Section {
            heading: self.say.heading(part),
            paragraphs: paragraphs.map(|&paragraph| paragraph.to_owned()).collect(),
            tables: Vec::new(),
            sums: Vec::new(),
        }
    }

    fn table(&self, name: TableName, head: &[Column], rows: Vec<Vec<String>>) -> Table {
        Table {
            name: self.say.table(name).to_owned(),
            head: head.iter().map(|column| self.say.column(*column)).collect(),
            rows,
            more: None,
        }
    }

    /// The scores of the traits, and why they carry no list where they do not.
    fn scores(&self) -> Section {
        let found = self.subject.recommendation;
        let mut section = self.section(Part::Scores);
        if found.state != State::NothingMeasured {
            let row = |score: &TraitScore| {
                let of = self.subject.traits.get(score.of);
                let name = of.name.get(self.locale);
                vec![
                    self.terms.side(name, of.id.domain),
                    workings::score(score.keyed.pomp()),
                    workings::estimate(score.mean, score.sd),
                ]
            };
            let head = [Column::Trait, Column::Score, Column::Estimate];
            let rows = found.traits.iter().map(row).collect();
            section
                .tables
                .push(self.table(TableName::Traits, &head, rows));
        }
        section.paragraphs.extend(self.say.no_list(found.state));
        section
    }

    /// The careers and the families that are shown.
    fn leads(&self) -> Option<Section> {
        let career = |found: &&Match| {
            vec![
                self.title(found),
                self.terms.signed(found.fit),
                self.say.share(found.percent / 100.0),
                match found.status {
                    Status::NotYet => "–".to_owned(),
                    Status::Main | Status::Further | Status::Listed => self.say.share(found.p_top3),
                },
            ]
        };
        let families = self.subject.recommendation.families.iter();
        let families = families.filter(|standing| standing.shown).map(|standing| {
            let family = &self.subject.families[standing.family];
            vec![
                family.title.get(self.locale).to_owned(),
                self.say.share(standing.p_best),
            ]
        });
        let careers = [Column::Career, Column::Fit, Column::Percent, Column::Top3];
        let mut section = self.section(Part::Leads);
        section.tables = vec![
            self.table(
                TableName::Careers,
                &careers,
                self.shown.iter().map(career).collect(),
            ),
            self.table(
                TableName::Families,
                &[Column::Family, Column::HoldsBest],
                families.collect(),
            ),
        ];
        (!self.shown.is_empty()).then_some(section)
    }

    fn sums(&self) -> Option<Section> {
        let mut section = self.section(Part::Sums);
        section.sums = self.shown.iter().map(|found| self.sums_of(found)).collect();
        (!section.sums.is_empty()).then_some(section)
    }

    fn sums_of(&self, found: &Match) -> Sums {
        let profile = &self.subject.profiles[found.career];
        let traits = by_trait(self.subject, self.locale, profile, found);
        let answers = by_answer(self.subject, self.locale, profile, found);
        Sums {
            title: self.title(found),
            ways: [
                self.sum(self.terms.traits_heading(), traits, found.fit),
                self.sum(
                    self.terms.answers_heading(),
                    self.shortened(answers),
                    found.fit,
                ),
            ],
        }
    }

    fn sum(&self, name: &'static str, terms: Vec<Term>, total: f64) -> Sum {
        let zero = self.terms.signed(0.0);
        let lines = numbered(terms, self.locale).into_iter();
        Sum {
            name,
            lines: lines.filter(|(_, number)| *number != zero).collect(),
            total: (self.say.column(Column::Fit), self.terms.signed(total)),
        }
    }

    /// The terms with one line for all answers but the weightiest; answers stand together, and the
    /// weightiest of them first.
    fn shortened(&self, mut terms: Vec<Term>) -> Vec<Term> {
        let is_answer = |term: &Term| term.answer.is_some();
        let first = terms.iter().position(is_answer).unwrap_or(terms.len());
        let answers = terms.iter().filter(|term| is_answer(term)).count();
        let rest = first + MOST_ANSWERS.min(answers)..first + answers;
        if rest.len() > 1 {
            let other = Term {
                label: self.say.other_answers(rest.len()),
                answer: None,
                value: terms[rest.clone()].iter().map(|term| term.value).sum(),
            };
            terms.splice(rest, [other]);
        }
        terms
    }

    /// What is needed to work the numbers out again.
    fn origin(&self) -> Section {
        let Subject { quiz, .. } = self.subject;
        let values = [
            (Identity::Method, self.subject.method.to_string()),
            (Identity::Quiz, format!("{} {}", quiz.id, quiz.edition)),
            (Identity::QuizHash, quiz.hash.clone()),
            (
                Identity::Careers,
                self.subject.recommendation.matches.len().to_string(),
            ),
            (Identity::CatalogHash, self.subject.catalog_hash.to_owned()),
        ];
        let rows = values
            .into_iter()
            .map(|(identity, value)| vec![self.say.identity(identity).to_owned(), value])
            .collect();
        let mut section = self.section(Part::Origin);
        section.tables =
            vec![self.table(TableName::Identity, &[Column::What, Column::Value], rows)];
        section
    }

    fn title(&self, found: &Match) -> String {
        capitalized(&self.subject.profiles[found.career].titles.get(self.locale))
    }
}
