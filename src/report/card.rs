//! One career on the student's page: words instead of numbers, reasons on both sides.

use crate::id::ProfileId;
use crate::locale::Locale;
use crate::report::MatchLine;
use crate::report::reason::ReasonLine;
use crate::rules::{Kind, Side};
use crate::wording::report::{self, Certainty, Points};

/// From this percentage of the norm group up, the career has *many* points in common: it fits the
/// person better than it fits more than five people in six, one SD above the middle.
const MANY: f64 = 85.0;

/// From here up, *several*: better than about two people in three, where a fit starts to be more
/// than the luck of the draw. Below stays *some*: the page shows nothing with none.
const SEVERAL: f64 = 65.0;

/// From this probability of being among the best three up, a lead is *solid*: more likely than not,
/// it would be there again.
const SOLID: f64 = 0.5;

/// From here up, *to confirm*: one in four is well above what any of the dozens of careers has
/// without an answer, and below what one would bet on.
const TO_CONFIRM: f64 = 0.25;

/// One career on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which career.
    pub career: ProfileId,
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
    /// The most reasons for, reasons against, and quotes after the strongest reason.
    fn limits(self) -> [usize; 3] {
        match self {
            Self::Full => [3, 2, 2],
            Self::Short => [1, 1, 1],
            Self::Conditions => [0, 0, 0],
        }
    }
}

/// The words for a percentage of the norm group; see [`MANY`] and [`SEVERAL`].
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

pub(super) fn card(found: &MatchLine, locale: Locale, detail: Detail) -> Card {
    let standing = match detail {
        Detail::Conditions => String::new(),
        Detail::Full | Detail::Short => {
            report::of(locale).standing(points(found.percent), certainty(found.p_top3))
        }
    };
    let [most_for, most_against, most_quotes] = detail.limits();
    let mut lines = Vec::new();
    for (side, most) in [(Side::For, most_for), (Side::Against, most_against)] {
        let all: Vec<&ReasonLine> = found.reasons.iter().filter(|r| r.side == side).collect();
        let shown = all
            .iter()
            .enumerate()
            .filter(|(i, r)| *i < most || is_rule(r, detail));
        lines.extend(shown.map(|(i, r)| {
            let quotes = if i == 0 {
                most_quotes
            } else {
                most_quotes.min(1)
            };
            line(r, quotes)
        }));
    }
    let aside = found.reasons.iter().filter(|r| r.side == Side::Aside);
    let aside = aside.filter(|r| detail != Detail::Conditions || r.kind == Kind::Requirement);
    lines.extend(aside.map(|r| line(r, most_quotes.min(1))));
    Card {
        career: found.career.clone(),
        title: found.title.clone(),
        standing,
        lines,
    }
}

/// Whether a reason is an author's own rule, which is never left out of a full card: it changes no
/// number, or a small one, and matters all the same.
fn is_rule(reason: &ReasonLine, detail: Detail) -> bool {
    let by_author =
        reason.kind == Kind::Rule || (reason.kind == Kind::Caution && !reason.about.contains('/'));
    by_author && detail == Detail::Full
}

/// A reason with its sign and at most so many of the answers behind it.
pub(super) fn line(reason: &ReasonLine, most_quotes: usize) -> CardLine {
    CardLine {
        sign: match reason.side {
            Side::For => Sign::For,
            Side::Against => Sign::Against,
            Side::Aside if reason.to_try => Sign::Try,
            Side::Aside => Sign::Know,
        },
        text: reason.text.clone(),
        quotes: reason.quotes.iter().take(most_quotes).cloned().collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_at_their_thresholds() {
        let told = [100.0, 85.0, 84.9, 65.0, 64.9, 0.0].map(points);
        let [many, several, some] = [Points::Many, Points::Several, Points::Some];
        assert_eq!(told, [many, many, several, several, some, some]);
        let told = [1.0, 0.5, 0.49, 0.25, 0.24, 0.0].map(certainty);
        let [solid, confirm, open] = [Certainty::Solid, Certainty::ToConfirm, Certainty::Open];
        assert_eq!(told, [solid, solid, confirm, confirm, open, open]);
    }
}
