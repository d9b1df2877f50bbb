//! One person and one career, with the numbers: why, why not, and which answers.
//!
//! The lines are the computation itself: in exact arithmetic `start`, the answers, the reactions and the rules
//! sum to the fit, and so do the contributions of traits and rules. What would change them follows.

use serde::Serialize;

use crate::apart;
use crate::card;
use crate::change::{self, CarriedLine, Change, WayLine};
use crate::document::{Block, Document, Sum};
use crate::shown::Shown;
use crate::{MatchLine, Subject, json, match_line, reason};
use model::id::ProfileId;
use model::locale::Locale;
use model::profile::Profile;
use rules::counterfactual::WouldChange;
use rules::{AnswerShare, Contribution, Match, Origin, ReactionShare, State, Status};
use words::explain;

/// So many careers that cannot be told apart are named; JSON has all.
const MOST_RIVALS: usize = 5;

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
    /// The sum by answers: `start`, each answer with the weightiest first, each reaction, each rule.
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
        let is_closed = matches!(line.status, Status::NotYet | Status::SetApart);
        let compared = listed && !is_closed;
        let say = explain::of(locale);
        Some(Self {
            locale,
            standing: compared.then(|| format!("{}.", card::standing(subject, found, locale))),
            place: match (Shown::of(subject), found.set_apart) {
                (_, Some(why)) => {
                    let why = apart::sentence(profile, why, locale);
                    format!("{} {why}", say.place(line.status))
                }
                _ if found.refused => words::reaction::of(locale).refused_place().to_owned(),
                _ if listed || is_closed => say.place(line.status).to_owned(),
                (Shown::Weak(careers), None) if careers.contains(&found) => {
                    say.weak_place().to_owned()
                }
                (Shown::Leads(_) | Shown::Weak(_) | Shown::Neutral(_), None) => {
                    say.no_list().to_owned()
                }
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
        .filter(|part| !matches!(part.from, Origin::Trait(_)))
        .map(|part| contribution(subject, locale, profile, part));
    let reactions = found.reactions.iter().map(|share| Term {
        label: reaction(subject, locale, share),
        answer: None,
        value: share.value,
    });
    let said = [start].into_iter().chain(answers).chain(reactions);
    said.chain(rules).collect()
}

fn reaction(subject: &Subject<'_>, locale: Locale, share: &ReactionShare) -> String {
    let career = subject.profiles[share.career].titles.get(locale);
    words::reaction::of(locale).term(&career, share.is)
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
        Origin::Studies => say.studies().to_owned(),
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
    let Explanation { rivals, change, .. } = explanation;
    json::write(&Explained {
        found: &explanation.found,
        rivals: rivals.iter().map(|rival| &rival.career).collect(),
        would_change: &change.ways,
        carried_by: &change.carried_by,
    })
}

#[derive(Serialize)]
struct Explained<'a> {
    #[serde(flatten)]
    found: &'a MatchLine,
    rivals: Vec<&'a ProfileId>,
    would_change: &'a [WayLine],
    carried_by: &'a [CarriedLine],
}

/// The explanation for whoever guides the person.
pub fn document(explanation: &Explanation) -> Document {
    let Explanation { locale, found, .. } = explanation;
    let say = explain::of(*locale);
    let mut document = Document::titled(*locale, say.title(&found.title));
    for paragraph in explanation.standing.iter().chain([&explanation.place]) {
        document.paragraph(paragraph);
    }
    document.section(say.reasons_heading());
    // Every reason, not only the strongest; in the order of the match.
    let reasons = found.reasons.iter();
    let lines: Vec<_> = reasons
        .map(|told| card::line(told, told.quotes.clone()))
        .collect();
    document.push(match lines[..] {
        [] => Block::Paragraph(say.no_reason().to_owned()),
        [..] => Block::Reasons(lines),
    });
    document.push(Block::Gap);
    document.paragraph(say.intro());
    for (name, terms) in [
        (say.answers_heading(), &explanation.by_answer),
        (say.traits_heading(), &explanation.by_trait),
    ] {
        document.push(Block::Sum(Sum {
            name,
            lines: numbered(summed(say, terms), *locale),
            total: (say.total(), say.signed(found.fit)),
        }));
    }
    document.push(Block::Gap);
    document.paragraph(say.exact());
    document.section(say.rivals_heading());
    if !explanation.rivals.is_empty() {
        let name = |rival: &Rival| format!("{} ({})", rival.title, rival.career).into();
        let rivals = explanation.rivals.iter().map(name);
        let rest = explanation.rivals.len().saturating_sub(MOST_RIVALS);
        let rest = (rest > 0).then(|| say.other_rivals(rest).into());
        document.push(Block::dots(rivals.take(MOST_RIVALS).chain(rest)));
    }
    if found.group.is_none() {
        document.paragraph(say.not_yet());
    } else if explanation.rivals.is_empty() {
        document.paragraph(say.no_rivals());
    }
    change::tell(&mut document, &explanation.change);
    document
}

/// What each term is, with its signed number.
pub(super) fn numbered(terms: Vec<Term>, locale: Locale) -> Vec<(String, String)> {
    let line = |term: Term| {
        let label = match term.answer {
            Some(answer) => words::reason::of(locale).quote(&term.label, &answer),
            None => term.label,
        };
        (label, explain::of(locale).signed(term.value))
    };
    terms.into_iter().map(line).collect()
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
