//! A picture of the result to share: what stands out, and three leads; no answer, no name, no code.

use askama::Template;

use crate::document::Bar;
use crate::page::kept;
use crate::shown::Shown;
use crate::{Report, portrait};
use model::locale::Locale;
use model::safe::safe_text;
use model::typography::glued;
use rules::rank::LEADS;
use words::capitalized;
use words::portrait::Leaning;

/// What the picture holds, and nothing else is in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    locale: Locale,
    /// What draws the person most, as on the first lines of the page.
    bars: Vec<Bar>,
    /// What they keep, then what the page shows first: at most three titles.
    leads: Vec<String>,
}

impl Share {
    /// Whether there is one of a result: not where no answer leads to a career.
    pub(super) fn is_there(report: &Report<'_>) -> bool {
        !matches!(Shown::of(&report.subject), Shown::Neutral(_))
    }

    /// That of a result; `None` where no answer leads to a career.
    pub(super) fn of(report: &Report<'_>) -> Option<Self> {
        let subject = &report.subject;
        let shown = match Shown::of(subject) {
            Shown::Neutral(_) => return None,
            shown @ (Shown::Leads(_) | Shown::Weak(_)) => shown,
        };
        let kept = kept(subject);
        let others = shown.without(&kept);
        let leads = kept.iter().chain(others.careers()).take(LEADS);
        let title = |career: usize| subject.profiles[career].titles.get(report.locale);
        Some(Self {
            locale: report.locale,
            bars: portrait::brief_bars(subject, report.locale)
                .filter(|(leaning, _)| *leaning == Leaning::High)
                .map(|(_, bar)| bar)
                .collect(),
            leads: leads
                .map(|found| glued(&capitalized(&title(found.career))))
                .collect(),
        })
    }

    /// The picture, as a file of its own or within a page: it needs no style from elsewhere.
    ///
    /// Its width is 600; how high it is follows from what it holds.
    ///
    /// # Panics
    ///
    /// If memory cannot be written to.
    pub fn svg(&self) -> String {
        let say = words::share::of(self.locale);
        let mut y = TOP;
        let mut below = |gap: usize| {
            y += gap;
            y
        };
        let heading = |text, y| Line { y, text };
        let stands_out = (!self.bars.is_empty()).then(|| heading(say.stands_out(), below(60)));
        let bars = self.bars.iter().map(|bar| Drawn {
            name: Line {
                y: below(44),
                text: &bar.name,
            },
            top: below(12),
            from: along(bar.band.low),
            width: along(bar.band.high) - along(bar.band.low),
            dot: along(bar.band.middle),
        });
        let bars = bars.collect();
        let leads_heading = heading(say.leads(), below(78));
        let mut leads = Vec::new();
        for lead in &self.leads {
            below(14);
            for text in wrapped(lead, TITLE) {
                leads.push(Line { y: below(34), text });
            }
        }
        let foot = Line {
            y: below(64),
            text: say.foot(),
        };
        let picture = Picture {
            lang: self.locale.code(),
            told: self.told(),
            stands_out,
            bars,
            leads_heading,
            leads,
            height: foot.y + 36,
            foot,
        };
        glued(&safe_text(&picture.render().expect("texts can be written")))
    }

    /// The same in words, for whoever does not see it.
    fn told(&self) -> String {
        let say = words::share::of(self.locale);
        let names: Vec<&str> = self.bars.iter().map(|bar| bar.name.as_str()).collect();
        let leads: Vec<&str> = self.leads.iter().map(String::as_str).collect();
        let all = [(say.stands_out(), names), (say.leads(), leads)];
        let all = all.iter().filter(|(_, of)| !of.is_empty());
        let all = all.map(|(heading, of)| format!("{heading}. {}.", of.join(" · ")));
        all.collect::<Vec<_>>().join(" ")
    }
}

/// Where the head of the picture ends.
const TOP: usize = 92;

/// How wide a bar is, as all lines are at most.
const WIDTH: f64 = 520.0;

/// So many letters of a title fit on a line. A picture cannot measure its letters, so there is room for wide ones.
const TITLE: usize = 30;

fn along(score: f64) -> usize {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a score is within 0 and 100"
    )]
    let place = (score / 100.0 * WIDTH).round() as usize;
    place
}

/// A text in lines of at most so many letters, where its words allow it.
fn wrapped(text: &str, most: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    let (mut start, mut end) = (0, 0);
    for (at, _) in text.match_indices(' ').chain([(text.len(), "")]) {
        if end > start && text[start..at].chars().count() > most {
            lines.push(&text[start..end]);
            start = end + 1;
        }
        end = at;
    }
    lines.push(&text[start..]);
    lines
}

struct Line<'a> {
    y: usize,
    text: &'a str,
}

struct Drawn<'a> {
    name: Line<'a>,
    top: usize,
    from: usize,
    width: usize,
    dot: usize,
}

#[derive(Template)]
#[template(path = "share.svg")]
struct Picture<'a> {
    lang: &'static str,
    told: String,
    height: usize,
    stands_out: Option<Line<'a>>,
    bars: Vec<Drawn<'a>>,
    leads_heading: Line<'a>,
    leads: Vec<Line<'a>>,
    foot: Line<'a>,
}

#[cfg(test)]
mod tests {
    use super::wrapped;

    #[test]
    fn a_title_is_cut_between_its_words_only() {
        let title = "Développeuse ou développeur d'applications";
        assert_eq!(
            wrapped(title, 30),
            ["Développeuse ou développeur", "d'applications"]
        );
        assert_eq!(wrapped("Dessinatrice", 5), ["Dessinatrice"]);
        assert_eq!(wrapped("une deux", 8), ["une deux"]);
        assert_eq!(wrapped("une deux", 7), ["une", "deux"]);
        assert_eq!(wrapped("", 7), [""]);
    }
}
