//! The result as a document: what the student reads, then how it was worked out.
//!
//! What is seen before anything is opened is read in ninety seconds. It holds no percentage, no rank, no
//! number of fit, and nothing from the bottom of the list.

mod apart;
pub(super) mod code;
mod more;
mod reacted;
mod steps;

use crate::card::{self, Card};
use crate::document::{Block, Document, Paper};
use crate::shown::Shown;
use crate::{Report, Subject, portrait, situation, workings};
use model::locale::Locale;
use model::traits::Domain;
use rules::rank::{LEADS, SHOWN};
use rules::{Fact, Match, State};
use words::{document, report};

pub(crate) use reacted::kept;

/// So many activities that lack answers are named, or likings that a page rests on: enough to see what is meant.
const MOST_THIN: usize = 3;

pub(super) fn document(of: &Report<'_>) -> Document {
    let subject = &of.subject;
    let mut page = Document::titled(of.locale, report::of(of.locale).title());
    let shown = Shown::of(subject).first(of.top);
    open(&mut page, subject, &shown);
    page.push(Block::Blanks(document::of(of.locale).name_and_day()));
    portrait::brief(&mut page, subject);
    reacted::moved(&mut page, of);
    tell(&mut page, of, &shown);
    apart::brief(&mut page, subject);
    steps::tell(&mut page, subject, &shown);
    family(&mut page, subject, None);
    let more = more::blocks(subject, of.locale, &shown);
    page.push(Block::More(report::of(of.locale).more_heading(), more));
    page.push(Block::Notes(document::of(of.locale).own_notes()));
    let (title, numbers) = workings::page(subject, of.locale, &shown);
    page.push(Block::Annex(title, numbers));
    page
}

/// The same on a page of a site, which may be as small as a hand: what draws the person in a line, then the
/// cards; no paper, and no numbers, which have a page of their own there.
pub(super) fn on_a_screen(of: &Report<'_>) -> Document {
    let subject = &of.subject;
    let mut page = Document::titled(of.locale, report::of(of.locale).title());
    let shown = Shown::of(subject).first(of.top);
    let draws = of.draws();
    // What draws the person says more than thanks, and the first card is then seen at once.
    let is_one = alone(subject, of.locale).is_some();
    if draws.is_empty() || is_one || subject.recommendation.state != State::Ok {
        open(&mut page, subject, &shown);
    } else {
        page.push(Block::Opening(words::portrait::of(of.locale).draws(&draws)));
    }
    reacted::moved(&mut page, of);
    tell(&mut page, of, &shown);
    apart::brief(&mut page, subject);
    steps::tell(&mut page, subject, &shown);
    family(&mut page, subject, None);
    let mut more = more::blocks(subject, of.locale, &shown);
    more.retain(|block| !matches!(block, Block::ToAnnex(_)));
    page.push(Block::More(report::of(of.locale).more_heading(), more));
    if let Some(code) = code::block(subject.quiz, subject.sheet, of.locale) {
        let carry_on = words::portable::of(of.locale).carry_on();
        page.push(Block::More(carry_on, vec![code]));
    }
    page
}

/// The numbers behind it.
pub(super) fn numbers(of: &Report<'_>) -> Document {
    let shown = Shown::of(&of.subject).first(of.top);
    let (title, blocks) = workings::page(&of.subject, of.locale, &shown);
    let mut page = Document::titled(of.locale, title);
    page.blocks = blocks;
    page
}

/// The same on one sheet of paper, with room to write: nothing to open, and no numbers.
pub(super) fn on_one_sheet(of: &Report<'_>) -> Document {
    let subject = &of.subject;
    let mut page = Document::titled(of.locale, report::of(of.locale).title());
    page.paper = Paper::OneSheet;
    let mut kept = kept(subject);
    kept.truncate(of.top.unwrap_or(SHOWN));
    let room = of.top.unwrap_or(SHOWN) - kept.len();
    let shown = Shown::of(subject).without(&kept).first(Some(room));
    page.push(Block::Blanks(document::of(of.locale).name_and_day()));
    // Their heading says that they are kept, and there is no room to open anything.
    let shape = |card: Card| Card {
        kept: None,
        inside: None,
        ..card
    };
    if kept.is_empty() {
        leads(&mut page, subject, &shown, shape);
    } else {
        let card = |found: &Match| card::card(subject, of.locale, found);
        let heading = words::reaction::of(of.locale).kept_heading();
        cards(
            &mut page,
            heading,
            None,
            kept.iter().map(|found| shape(card(found))),
        );
        let heading = report::of(of.locale).further_heading();
        let others = shown.careers().iter();
        let others = others.map(|found| shape(card_of(subject, &shown, of.locale, found)));
        cards(&mut page, heading, None, others);
    }
    ideas(&mut page, of);
    steps::with_room(&mut page, subject);
    family(&mut page, subject, Some(report::of(of.locale).untried()));
    page.blocks
        .extend(code::block(subject.quiz, subject.sheet, of.locale));
    page
}

/// The first words, and how to get a result where answers are missing for one.
fn open(page: &mut Document, subject: &Subject<'_>, shown: &Shown<'_>) {
    let say = report::of(page.locale);
    let found = subject.recommendation;
    // Whoever has answered everything is not sent back to the questions.
    let has_more = found.answered < found.items;
    let thin = thin_activities(subject, page.locale);
    let is_thin = found.state == State::Flat && has_more && !thin.is_empty();
    page.push(Block::Opening(if is_thin {
        say.too_few(&thin)
    } else {
        opening(subject, page.locale, shown)
    }));
    let (how, command) = if is_thin {
        let sheet = words::limit::of(page.locale).sheet();
        (say.how_to_go_on(), format!("boussole quiz --open {sheet}"))
    } else if found.state == State::NothingMeasured && has_more {
        let command = format!("boussole quiz {}", subject.quiz.id);
        (say.how_to_get_a_result(), command)
    } else {
        return;
    };
    page.push(Block::Gap);
    page.paragraph(how);
    page.push(Block::Command(command));
}

/// The first words where there are enough answers: what the page rests on, where that is one thing or hardly any.
fn opening(subject: &Subject<'_>, locale: Locale, shown: &Shown<'_>) -> String {
    let say = report::of(locale);
    let careers = shown.careers();
    let chooses = !matches!(shown, Shown::Neutral(_));
    if let Some(name) = alone(subject, locale).filter(|_| chooses) {
        return say.one_thing(name);
    }
    let names = rests_on(subject, locale, careers);
    if matches!(shown, Shown::Weak(_)) && !names.is_empty() {
        return say.a_little_more(&names);
    }
    say.opening(subject.recommendation.state, careers.len())
}

/// The one thing that stands out, if one does alone.
fn alone<'s>(subject: &Subject<'s>, locale: Locale) -> Option<&'s str> {
    portrait::alone(portrait::Known::of(subject), locale)
}

/// What is liked and speaks for these careers, each once: the first few.
fn rests_on<'s>(subject: &Subject<'s>, locale: Locale, careers: &[&Match]) -> Vec<&'s str> {
    let reasons = careers.iter().flat_map(|found| &found.reasons);
    let mut names = Vec::new();
    for reason in reasons {
        if let Fact::LikedAndUsed { of, .. } = reason.fact {
            let name = subject.traits.get(of).short.get(locale);
            if names.len() < MOST_THIN && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// The first activities of which fewer than two answers tell.
fn thin_activities<'s>(subject: &Subject<'s>, locale: Locale) -> Vec<&'s str> {
    let scores = subject.recommendation.traits.iter();
    let thin = scores.filter(|score| score.coverage.is_thin());
    let traits = thin.map(|score| subject.traits.get(score.of));
    let interests = traits.filter(|of| of.id.domain == Domain::Interest);
    let names = interests.map(|of| of.short.get(locale));
    names.take(MOST_THIN).collect()
}

/// The cards, with those that are kept beside them, then the ideas that the person had.
fn tell(page: &mut Document, of: &Report<'_>, shown: &Shown<'_>) {
    leads(page, &of.subject, shown, |card| card);
    reacted::kept_elsewhere(page, &of.subject, shown);
    ideas(page, of);
}

/// The cards of the careers that are shown.
fn leads(
    page: &mut Document,
    subject: &Subject<'_>,
    shown: &Shown<'_>,
    shape: impl Fn(Card) -> Card,
) {
    let say = report::of(page.locale);
    let locale = page.locale;
    let careers = shown.careers();
    let leads = careers.split_at(LEADS.min(careers.len()));
    let ties = leads_tie(careers).then(|| say.too_close().to_owned());
    let parts = match shown {
        Shown::Leads(_) => [
            (say.leads_heading(), ties, leads.0),
            (say.further_heading(), None, leads.1),
        ],
        Shown::Weak(_) => [(say.weak_heading(), None, careers), ("", None, &[][..])],
        Shown::Neutral(_) => {
            let intro = Some(say.neutral_intro().to_owned());
            [(say.neutral_heading(), intro, careers), ("", None, &[][..])]
        }
    };
    for (heading, intro, careers) in parts {
        let card = |found: &&Match| shape(card_of(subject, shown, locale, found));
        cards(page, heading, intro, careers.iter().map(card));
    }
}

fn card_of(subject: &Subject<'_>, shown: &Shown<'_>, locale: Locale, found: &Match) -> Card {
    match shown {
        Shown::Leads(_) | Shown::Weak(_) => card::card(subject, locale, found),
        Shown::Neutral(_) => card::neutral(subject, locale, found),
    }
}

/// Cards below a heading; nothing where there is none.
fn cards(
    page: &mut Document,
    heading: &str,
    intro: Option<String>,
    all: impl Iterator<Item = Card>,
) {
    let mut intro = intro;
    for (place, card) in all.enumerate() {
        if place == 0 {
            page.section(heading);
            page.blocks.extend(intro.take().map(Block::Paragraph));
        } else {
            page.push(Block::Gap);
        }
        page.push(Block::Card(card));
    }
}

/// The ideas that the person had.
fn ideas(page: &mut Document, of: &Report<'_>) {
    if let Some(guesses) = &of.guesses {
        guesses.tell(page, &of.subject);
    }
}

/// Whether the answers cannot tell some of the careers apart.
fn leads_tie(careers: &[&Match]) -> bool {
    careers
        .windows(2)
        .any(|pair| pair[0].group == pair[1].group)
}

/// What a family should know, or whoever reads with the person; with a sentence more where nothing can be opened
/// that says it.
fn family(page: &mut Document, subject: &Subject<'_>, more: Option<&str>) {
    let say = report::of(page.locale);
    let reader = situation::from(subject).reader();
    let told = [say.family(subject.recommendation.state)].into_iter();
    let told = told.chain(more).collect::<Vec<_>>().join(" ");
    page.passage(say.family_heading(reader), [told]);
}
