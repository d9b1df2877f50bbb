//! One person and one career, with the numbers: why, why not, and which answers.
//!
//! The lines are the computation itself: in exact arithmetic `start`, the answers and the rules sum
//! to the fit, and so do the contributions of traits and rules. What would change them follows.

use unicode_width::UnicodeWidthStr;

use crate::card::{self, CardLine};
use crate::change::{self, Change};
use crate::layout::{Layout, TextStyle, Tone};
use crate::{MatchLine, Subject, json, match_line, reason, text};
use model::id::ProfileId;
use model::locale::Locale;
use model::profile::Profile;
use rules::counterfactual::WouldChange;
use rules::{AnswerShare, Contribution, Match, Origin, State, Status};
use words::{explain, report};

/// Why a career fits a person, and why not.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// The language of its sentences.
    pub locale: Locale,
    /// The person and the career.
    pub found: MatchLine,
    /// The page's words for it: what it has in common with the answers, and how firmly; `None`
    /// where the answers carry no list.
    pub standing: Option<String>,
    /// Where the page shows it.
    pub place: String,
    /// The sum by answers: `start`, each answer with the weightiest first, each rule.
    pub by_answer: Vec<Term>,
    /// The sum by traits: each trait, each rule.
    pub by_trait: Vec<Term>,
    /// The other careers of its tie group, best first.
    pub rivals: Vec<Rival>,
    /// What would put it elsewhere.
    pub change: Change,
}

/// A line of a sum.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What it is.
    pub label: String,
    /// What was answered.
    pub answer: Option<String>,
    /// In SD.
    pub value: f64,
}

/// A career that the answers cannot tell from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rival {
    /// Which career.
    pub career: ProfileId,
    /// Its name.
    pub title: String,
}

impl Explanation {
    /// Explains one career, with what would change its place; `None` if the recommendation does not
    /// hold it.
    pub fn new(
        subject: &Subject<'_>,
        locale: Locale,
        career: &ProfileId,
        would_change: &WouldChange,
    ) -> Option<Self> {
        let matches = &subject.recommendation.matches;
        let found = matches
            .iter()
            .find(|m| subject.profiles[m.career].id == *career)?;
        let profile = &subject.profiles[found.career];
        let rivals = matches
            .iter()
            .filter(|m| m.group.is_some() && m.group == found.group && m.career != found.career)
            .map(|m| &subject.profiles[m.career])
            .map(|rival| Rival {
                career: rival.id.clone(),
                title: rival.titles.get(locale),
            })
            .collect();
        let line = match_line(subject, locale, found);
        let listed = subject.recommendation.state == State::Ok;
        let compared = listed && line.status != Status::NotYet;
        let say = explain::of(locale);
        Some(Self {
            locale,
            standing: compared.then(|| format!("{}.", card::standing(found, locale))),
            place: if listed || line.status == Status::NotYet {
                say.place(line.status).to_owned()
            } else {
                say.no_list().to_owned()
            },
            found: line,
            by_answer: by_answer(subject, locale, profile, found),
            by_trait: by_trait(subject, locale, profile, found),
            rivals,
            change: Change::new(subject, locale, would_change),
        })
    }
}

pub(super) fn by_answer(
    subject: &Subject<'_>,
    locale: Locale,
    profile: &Profile,
    found: &Match,
) -> Vec<Term> {
    let start = Term {
        label: explain::of(locale).start().to_owned(),
        answer: None,
        value: found.start,
    };
    let mut shares: Vec<&AnswerShare> = found.answers.iter().collect();
    shares.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
    let answers = shares.into_iter().map(|share| {
        let item = &subject.quiz.items[share.item];
        Term {
            label: reason::prompt(item, locale).to_owned(),
            answer: reason::chosen(subject, locale, item),
            value: share.value,
        }
    });
    let parts = found.contributions.iter();
    let rules = parts
        .filter(|part| matches!(part.from, Origin::Rule(_)))
        .map(|part| contribution(subject, locale, profile, part));
    [start].into_iter().chain(answers).chain(rules).collect()
}

pub(super) fn by_trait(
    subject: &Subject<'_>,
    locale: Locale,
    profile: &Profile,
    found: &Match,
) -> Vec<Term> {
    let parts = found.contributions.iter();
    parts
        .map(|part| contribution(subject, locale, profile, part))
        .collect()
}

fn contribution(
    subject: &Subject<'_>,
    locale: Locale,
    profile: &Profile,
    part: &Contribution,
) -> Term {
    let say = explain::of(locale);
    let label = match part.from {
        Origin::Rule(rule) => say.rule(profile.rules[rule].because.get(locale)),
        Origin::Trait(of) => {
            let measured = subject.traits.get(of);
            say.side(measured.name.get(locale), measured.id.domain)
        }
    };
    Term {
        label,
        answer: None,
        value: part.value,
    }
}

/// The explanation as JSON: the match of `recommend`, then its `rivals`, what `would_change` its
/// place, and the answers that it is `carried_by`.
pub fn to_json(explanation: &Explanation) -> String {
    let mut found = json::Match::new(&explanation.found);
    found.rivals = Some(
        explanation
            .rivals
            .iter()
            .map(|rival| rival.career.as_str())
            .collect(),
    );
    let change = &explanation.change;
    found.would_change = Some(change.ways.iter().map(change::json::Way::new).collect());
    found.carried_by = Some(
        change
            .carried_by
            .iter()
            .map(change::json::Carried::new)
            .collect(),
    );
    json::write(&found)
}

/// The explanation for a terminal or a plain file, for whoever guides the person.
pub fn to_text(explanation: &Explanation, style: TextStyle) -> String {
    let say = explain::of(explanation.locale);
    let mut layout = Layout::new(style);
    layout.title(&say.title(&explanation.found.title));
    for paragraph in explanation.standing.iter().chain([&explanation.place]) {
        layout.paragraph(paragraph);
    }
    layout.section(say.reasons_heading());
    for line in reason_lines(&explanation.found) {
        text::write_line(&mut layout, &line);
    }
    if explanation.found.reasons.is_empty() {
        layout.paragraph(say.no_reason());
    }
    layout.blank();
    layout.paragraph(say.intro());
    for (heading, terms) in [
        (say.answers_heading(), &explanation.by_answer),
        (say.traits_heading(), &explanation.by_trait),
    ] {
        layout.section(heading);
        write_sum(&mut layout, explanation, terms);
    }
    layout.blank();
    layout.paragraph(&say.exact(explanation.found.fit));
    layout.section(say.rivals_heading());
    for rival in &explanation.rivals {
        layout.entry(
            2,
            "·",
            &format!("{} ({})", rival.title, rival.career),
            Tone::Plain,
        );
    }
    if explanation.found.group.is_none() {
        layout.paragraph(say.not_yet());
    } else if explanation.rivals.is_empty() {
        layout.paragraph(say.no_rivals());
    }
    change::write(&mut layout, &explanation.change);
    layout.finish()
}

/// Every reason, not only the strongest; in the order of the match.
fn reason_lines(found: &MatchLine) -> Vec<CardLine> {
    found
        .reasons
        .iter()
        .map(|told| card::line(told, told.quotes.clone()))
        .collect()
}

fn write_sum(layout: &mut Layout, explanation: &Explanation, terms: &[Term]) {
    let say = explain::of(explanation.locale);
    let quote = report::of(explanation.locale);
    let terms = summed(say, terms);
    let numbers: Vec<String> = terms.iter().map(|term| say.signed(term.value)).collect();
    let total = say.signed(explanation.found.fit);
    let width = numbers
        .iter()
        .chain([&total])
        .map(|number| number.width())
        .max()
        .unwrap_or(0);
    let aligned = |number: &str| format!("{}{number} ", " ".repeat(width - number.width()));
    for (term, number) in terms.iter().zip(&numbers) {
        let text = match &term.answer {
            Some(answer) => quote.quote(&term.label, answer),
            None => term.label.clone(),
        };
        layout.entry(2, &aligned(number), &text, Tone::Plain);
    }
    layout.indented(2, &"-".repeat(width));
    layout.entry(2, &aligned(&total), say.total(), Tone::Plain);
}

/// The terms, with one line for all answers that would read as a zero.
fn summed(say: explain::Words, terms: &[Term]) -> Vec<Term> {
    let zero = say.signed(0.0);
    let is_nothing = |term: &Term| term.answer.is_some() && say.signed(term.value) == zero;
    let (nothing, mut shown): (Vec<Term>, Vec<Term>) =
        terms.iter().cloned().partition(|term| is_nothing(term));
    if !nothing.is_empty() {
        let rest = Term {
            label: say.change_nothing(nothing.len()),
            answer: None,
            value: nothing.iter().map(|term| term.value).sum(),
        };
        // After the answers that show, or else after the start; the rules come last.
        let answers = shown.iter().rposition(|term| term.answer.is_some());
        shown.insert(answers.unwrap_or(0) + 1, rest);
    }
    shown
}
