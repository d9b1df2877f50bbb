//! The result as a document: what the student reads, then how it was worked out.
//!
//! What the student reads holds no percentage, no rank, no number of fit, and nothing from the bottom of
//! the list.

mod apart;
mod writer;

use crate::document::{Block, Document};
use crate::{Report, Subject, portrait, workings};
use model::traits::Domain;
use rules::{Coverage, State};
use words::{document, report};

use self::writer::{Leads, Writer};

pub(super) fn document(of: &Report<'_>) -> Document {
    let Report {
        subject, locale, ..
    } = of;
    let mut page = Document::titled(*locale, report::of(*locale).title());
    open(&mut page, subject);
    portrait::tell(&mut page, subject);
    let leads = Leads::of(subject.recommendation, of.top);
    let mut writer = Writer {
        subject,
        page: &mut page,
    };
    match subject.recommendation.state {
        State::Ok => writer.recommend(&leads),
        State::Flat | State::NothingAttractsYet | State::NothingMeasured => writer.open_ways(),
    }
    apart::tell(writer.page, subject);
    if let Some(guesses) = &of.guesses {
        guesses.tell(writer.page);
    }
    writer.close();
    page.push(Block::Notes(document::of(*locale).own_notes()));
    page.push(workings::annex(subject, *locale, leads.best_first()));
    page
}

/// The first words, and how to get a result where answers are missing for one.
fn open(page: &mut Document, subject: &Subject<'_>) {
    let (say, on_page) = (report::of(page.locale), document::of(page.locale));
    let state = subject.recommendation.state;
    let (silent, all) = thin_activities(subject);
    // Whoever has answered everything is not sent back to the questions.
    let has_more = subject.recommendation.answered < subject.recommendation.items;
    let too_early = state == State::Flat && silent > 0 && has_more;
    page.push(Block::Opening(if too_early {
        say.too_early(silent, all)
    } else {
        say.opening(state).to_owned()
    }));
    if too_early || state == State::NothingMeasured && has_more {
        page.push(Block::Gap);
        page.paragraph(say.how_to_get_a_result());
        page.push(Block::Command(format!("boussole quiz {}", subject.quiz.id)));
    }
    page.push(Block::Blanks(on_page.name_and_day()));
    page.push(Block::ToAnnex(on_page.to_the_numbers()));
}

/// How many activities fewer than two answers tell of, and how many the quiz measures.
fn thin_activities(subject: &Subject<'_>) -> (usize, usize) {
    let scores = subject.recommendation.traits.iter();
    let interests: Vec<Coverage> = scores
        .filter(|score| subject.traits.get(score.of).id.domain == Domain::Interest)
        .map(|score| score.coverage)
        .collect();
    let thin = interests.iter().filter(|coverage| coverage.is_thin());
    (thin.count(), interests.len())
}
