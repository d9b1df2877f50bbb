//! One career on the student's page: words instead of numbers, reasons on both sides.
//!
//! A card is short: the strongest reasons, with an answer or two behind each. Nothing is lost:
//! `explain` tells every reason with every answer.

use std::collections::BTreeSet;

use crate::Subject;
use crate::reason::{self, ReasonLine};
use model::locale::Locale;
use rules::{Fact, Kind, Match, Side};
use words::capitalized;
use words::standing::{self, Certainty, Points};

/// From this percentage of the model population up, the career has *many* points in common: it fits the
/// person better than it fits nineteen people in twenty (a fit of 1.64 SD).
///
/// The best of a hundred careers fit well by being the best of a hundred: nearly all of a main list
/// passes 85, so that the word would tell nothing there.
const MANY: f64 = 95.0;

/// From here up, *several*: better than four people in five (.84 SD), where a fit is more than the
/// luck of the draw. Below stays *some*: the page shows nothing with none.
const SEVERAL: f64 = 80.0;

/// From this probability of being among the best three up, a lead is *solid*: more likely than not,
/// it would be there again.
const SOLID: f64 = 0.5;

/// From here up, *to confirm*: one in four is well above what any of the dozens of careers has
/// without an answer, and below what one would bet on.
const TO_CONFIRM: f64 = 0.25;

/// One career on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its name.
    pub title: String,
    /// What it is, or what it has in common with the answers and how firmly.
    pub standing: String,
    /// The reasons that are shown, in order.
    pub lines: Vec<CardLine>,
}

/// A reason on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLine {
    /// Its sign.
    pub sign: Sign,
    /// Its sentence.
    pub text: String,
    /// The answers behind it.
    pub quotes: Vec<String>,
}

/// The sign before a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It speaks for the career.
    For,
    /// It speaks against the career.
    Against,
    /// It is something to try.
    Try,
    /// It is something to know.
    Know,
}

/// How much of a career a card tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Detail {
    /// On the main list.
    Full,
    /// Further afield.
    Short,
    /// Only the conditions: *not yet*.
    Conditions,
}

impl Detail {
    /// The most reasons for and reasons against; an author's own rules come on top.
    fn limits(self) -> [usize; 2] {
        match self {
            Self::Full => [2, 1],
            Self::Short => [1, 1],
            Self::Conditions => [0, 0],
        }
    }
}

/// The answers that a page has quoted so far, and the doubts that it has told.
#[derive(Debug, Default)]
pub(super) struct Quoted(BTreeSet<String>);

impl Quoted {
    /// The strongest answer behind a reason that the page has not quoted yet, if there is one.
    fn new_one(&mut self, reason: &ReasonLine) -> Option<String> {
        let new = reason.quotes.iter().find(|quote| !self.0.contains(*quote));
        let new = new.cloned();
        self.0.extend(new.clone());
        new
    }

    /// Whether the page tells a doubt for the first time.
    fn is_new(&mut self, doubt: &ReasonLine) -> bool {
        self.0.insert(doubt.text.clone())
    }

    /// One that the page has not quoted yet, or else the strongest.
    fn one(&mut self, reason: &ReasonLine) -> Option<String> {
        self.new_one(reason)
            .or_else(|| reason.quotes.first().cloned())
    }
}

/// The words for a percentage of the model population; see [`MANY`] and [`SEVERAL`].
pub(super) fn points(percent: f64) -> Points {
    match percent {
        p if p >= MANY => Points::Many,
        p if p >= SEVERAL => Points::Several,
        _ => Points::Some,
    }
}

/// The word for a probability of being among the best three; see [`SOLID`] and [`TO_CONFIRM`].
pub(super) fn certainty(p_top3: f64) -> Certainty {
    match p_top3 {
        p if p >= SOLID => Certainty::Solid,
        p if p >= TO_CONFIRM => Certainty::ToConfirm,
        _ => Certainty::Open,
    }
}

pub(super) fn card(
    subject: &Subject<'_>,
    locale: Locale,
    found: &Match,
    detail: Detail,
    quoted: &mut Quoted,
) -> Card {
    let profile = &subject.profiles[found.career];
    let all = reason::told(subject, locale, found);
    let standing = match detail {
        Detail::Conditions => String::new(),
        Detail::Full | Detail::Short => standing(found, locale),
    };
    let [most_for, most_against] = detail.limits();
    let mut lines = Vec::new();
    let reasons = chosen(&all, Side::For, most_for, detail);
    let told: Vec<&str> = reasons.iter().map(|r| r.about.as_str()).collect();
    for (i, reason) in reasons.into_iter().enumerate() {
        // The strongest reason of a full card is never without an answer behind it; more often an
        // old one would only fill the page.
        let quote = match (i, detail) {
            (0, Detail::Full) => quoted.one(reason),
            _ => quoted.new_one(reason),
        };
        lines.push(line(reason, quote.into_iter().collect()));
    }
    let against = chosen(&all, Side::Against, most_against, detail);
    lines.extend(against.into_iter().map(|reason| {
        let quote = quoted.new_one(reason);
        line(reason, quote.into_iter().collect())
    }));
    let doubt = doubt(&all, detail, &told, quoted);
    let asides = asides(&all, detail).chain(doubt);
    lines.extend(asides.map(|reason| line(reason, Vec::new())));
    Card {
        title: capitalized(&profile.titles.get(locale)),
        standing,
        lines,
    }
}

/// What a career has in common with the answers, and how firmly.
pub(super) fn standing(found: &Match, locale: Locale) -> String {
    standing::of(locale).standing(points(found.percent), certainty(found.p_top3))
}

/// The reasons of a side that a card tells, in their order: at most so many, and on a full card an
/// author's own rules, which change no number, or a small one, and matter all the same.
///
/// What the person would be spared is told last, so never while another reason is left out for it.
fn chosen(all: &[ReasonLine], side: Side, most: usize, detail: Detail) -> Vec<&ReasonLine> {
    let of_side = all.iter().filter(|reason| reason.side == side);
    let (rules, mut others): (Vec<&ReasonLine>, Vec<&ReasonLine>) = of_side
        .clone()
        .filter(|reason| !matches!(reason.fact, Fact::Unwelcome { .. }))
        .partition(|reason| matches!(reason.fact, Fact::Boost { .. } | Fact::Caution { .. }));
    others.sort_by_key(|reason| matches!(reason.fact, Fact::DislikedAndSpared { .. }));
    others.truncate(most);
    // What the person would rather do without is told on every card.
    let unwelcome = of_side.filter(|reason| matches!(reason.fact, Fact::Unwelcome { .. }));
    others.extend(match detail {
        Detail::Conditions => Vec::new(),
        Detail::Short => unwelcome.collect(),
        Detail::Full => unwelcome.chain(rules).collect::<Vec<_>>(),
    });
    others
}

/// An interest that the career uses and few answers tell of, once a page; never one that a reason of the
/// card is about: that says already how sure it is.
fn doubt<'a>(
    all: &'a [ReasonLine],
    detail: Detail,
    told: &[&str],
    quoted: &mut Quoted,
) -> Option<&'a ReasonLine> {
    if detail == Detail::Conditions {
        return None;
    }
    let few = |reason: &&ReasonLine| {
        matches!(reason.fact, Fact::FewAnswers { .. }) && !told.contains(&reason.about.as_str())
    };
    let first = all.iter().find(few)?;
    quoted.is_new(first).then_some(first)
}

/// What else is on neither side: the conditions, one skill to try, and whether the career is young.
fn asides(all: &[ReasonLine], detail: Detail) -> impl Iterator<Item = &ReasonLine> {
    let (mut skills, mut careers) = (0, 0);
    let asides = all.iter().filter(|r| r.side == Side::Aside);
    asides.filter(move |reason| {
        let counter = match reason.fact {
            _ if reason.kind == Kind::Requirement => return true,
            _ if detail == Detail::Conditions => return false,
            Fact::SkillUntried { .. } => &mut skills,
            Fact::FewAnswers { .. } => return false,
            Fact::Young => &mut careers,
            Fact::LikedAndUsed { .. }
            | Fact::DislikedAndSpared { .. }
            | Fact::DislikedAndUsed { .. }
            | Fact::LikedAndSpared { .. }
            | Fact::SkillMet { .. }
            | Fact::SkillShort { .. }
            | Fact::Boost { .. }
            | Fact::Studies { .. }
            | Fact::Caution { .. }
            | Fact::Unwelcome { .. }
            | Fact::Requirement { .. } => return true,
        };
        *counter += 1;
        *counter == 1
    })
}

/// A reason with its sign and the answers behind it.
pub(super) fn line(reason: &ReasonLine, quotes: Vec<String>) -> CardLine {
    CardLine {
        sign: match reason.side {
            Side::For => Sign::For,
            Side::Against => Sign::Against,
            Side::Aside if matches!(reason.fact, Fact::SkillUntried { .. }) => Sign::Try,
            Side::Aside => Sign::Know,
        },
        text: reason.text.clone(),
        quotes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_at_their_thresholds() {
        let told = [100.0, 95.0, 94.9, 80.0, 79.9, 0.0].map(points);
        let [many, several, some] = [Points::Many, Points::Several, Points::Some];
        assert_eq!(told, [many, many, several, several, some, some]);
        let told = [1.0, 0.5, 0.49, 0.25, 0.24, 0.0].map(certainty);
        let [solid, confirm, open] = [Certainty::Solid, Certainty::ToConfirm, Certainty::Open];
        assert_eq!(told, [solid, solid, confirm, confirm, open, open]);
    }
}
