//! The page of numbers: how the result was worked out, for the person who guides the student.
//!
//! It speaks of the careers that the student's page shows and of no other; JSON holds all.

use crate::Subject;
use crate::document::{Block, Sum, Sums};
use crate::explain::{Term, by_answer, by_trait, numbered};
use crate::shown::Shown;
use crate::table::Table;
use model::locale::Locale;
use model::traits::Domain;
use rules::{Match, State, Status, TraitScore};
use words::workings::{self, BAR, Column, Identity, Part, TableName};
use words::{capitalized, explain};

/// The most answers of a career that are named one by one; `explain` names all.
const MOST_ANSWERS: usize = 6;

/// The title of the page, and what stands on it, of a result that shows these careers, best first; nothing of
/// them where the answers carry no list, since no number ranks them then.
pub(super) fn page(
    subject: &Subject<'_>,
    locale: Locale,
    shown: &Shown<'_>,
) -> (&'static str, Vec<Block>) {
    let shown = match shown {
        Shown::Leads(careers) => careers.as_slice(),
        Shown::Weak(_) | Shown::Neutral(_) => &[],
    };
    let writer = Writer {
        subject,
        locale,
        say: workings::of(locale),
        terms: explain::of(locale),
        shown,
    };
    let parts = [
        writer.part(Part::Method),
        writer.scores(),
        writer.leads(),
        writer.sums(),
        writer.part(Part::Limits),
        writer.origin(),
    ];
    (writer.say.title(), parts.concat())
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    locale: Locale,
    say: workings::Words,
    terms: explain::Words,
    shown: &'a [&'a Match],
}

impl Writer<'_> {
    fn part(&self, part: Part) -> Vec<Block> {
        let heading = Block::Heading(self.say.heading(part).to_owned());
        let paragraphs = self.say.about(part).iter();
        let paragraphs = paragraphs.map(|&text| Block::Paragraph(text.to_owned()));
        [heading].into_iter().chain(paragraphs).collect()
    }

    fn table(&self, name: TableName, head: &[Column], rows: Vec<Vec<String>>) -> Block {
        Block::Table(Table {
            name: self.say.table(name).to_owned(),
            head: head.iter().map(|column| self.say.column(*column)).collect(),
            rows,
            more: None,
        })
    }

    /// The scores of the traits, and why they carry no list where they do not.
    fn scores(&self) -> Vec<Block> {
        let found = self.subject.recommendation;
        let mut blocks = self.part(Part::Scores);
        blocks.extend(self.say.no_list(found.state).map(Block::Paragraph));
        if found.state != State::NothingMeasured {
            let row = |score: &TraitScore| {
                let of = self.subject.traits.get(score.of);
                let name = of.name.get(self.locale);
                vec![
                    self.terms.side(name, of.id.domain),
                    workings::score(score.keyed.pomp()),
                    workings::estimate(score.mean, score.sd),
                    self.say.reliability(score.reliability),
                ]
            };
            let head = [
                Column::Trait,
                Column::Score,
                Column::Estimate,
                Column::Reliability,
            ];
            let contrasts = [
                (Domain::Interest, found.contrast_of_interests),
                (Domain::Topic, found.contrast_of_topics),
            ];
            let told = |reliability: &f64| (100.0 * reliability).round() >= 100.0 * BAR;
            let all = found.traits.iter().map(|score| score.reliability);
            let all: Vec<f64> = all
                .chain(contrasts.iter().filter_map(|(_, of)| *of))
                .collect();
            let reached = all.iter().filter(|of| told(of)).count();
            let bar = self.say.bar(reached, all.len());
            let contrast = |(domain, reliability): (Domain, Option<f64>)| {
                let nothing = || "–".to_owned();
                let told = self.say.reliability(reliability?);
                Some(vec![
                    self.say.contrast(domain).to_owned(),
                    nothing(),
                    nothing(),
                    told,
                ])
            };
            let rows = found.traits.iter().map(row);
            let rows = rows
                .chain(contrasts.into_iter().filter_map(contrast))
                .collect();
            blocks.push(self.table(TableName::Traits, &head, rows));
            blocks.extend(bar.map(Block::Paragraph));
        }
        blocks
    }

    /// The careers and the families that are shown.
    fn leads(&self) -> Vec<Block> {
        if self.shown.is_empty() {
            return Vec::new();
        }
        let career = |found: &&Match| {
            vec![
                self.title(found),
                self.terms.signed(found.fit),
                self.say.share(found.percent / 100.0),
                match found.status {
                    Status::NotYet | Status::SetApart => "–".to_owned(),
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
        let careers = self.shown.iter().map(career).collect();
        let head = [Column::Career, Column::Fit, Column::Percent, Column::Top3];
        let mut blocks = self.part(Part::Leads);
        blocks.push(self.table(TableName::Careers, &head, careers));
        let head = [Column::Family, Column::HoldsBest];
        blocks.push(self.table(TableName::Families, &head, families.collect()));
        blocks
    }

    fn sums(&self) -> Vec<Block> {
        if self.shown.is_empty() {
            return Vec::new();
        }
        let sums = self.shown.iter().map(|found| self.sums_of(found));
        let mut blocks = self.part(Part::Sums);
        blocks.extend(sums.map(Block::Sums));
        blocks
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
    fn origin(&self) -> Vec<Block> {
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
        let mut blocks = self.part(Part::Origin);
        blocks.push(self.table(TableName::Identity, &[Column::What, Column::Value], rows));
        blocks
    }

    fn title(&self, found: &Match) -> String {
        capitalized(&self.subject.profiles[found.career].titles.get(self.locale))
    }
}
