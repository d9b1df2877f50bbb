//! The page of a class, from sheets to paper.

use std::sync::Arc;

use boussole::answers::AnswerSheet;
use boussole::class::{Close, Published, Seat, Totals, page};
use boussole::day::Day;
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::report::document::Document;
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::scored::Scored;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::fixture;
use crate::instrument::built_in;

/// The situations, with the careers that come with the program.
fn situations() -> Instrument {
    let catalog = built_in().catalog().clone();
    let quiz = catalog.quiz("situations").expect("it is built in").clone();
    Instrument::new(Arc::new(catalog), &quiz)
}

/// Answers by chance; of the first answers more.
fn sheet(instrument: &Instrument, rng: &mut ChaCha8Rng) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for item in &instrument.quiz().items {
        let answers = fixture::answers(item);
        let first = fixture::below(rng, answers.len());
        let place = fixture::below(rng, first + 1);
        let answered = sheet.answer(instrument.quiz(), &item.id, answers[place].clone());
        assert_eq!(answered, Ok(()));
    }
    sheet
}

fn seats(instrument: &Instrument, n: usize) -> Vec<Seat> {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let seat = |_| {
        let sheet = sheet(instrument, &mut rng);
        Seat::of(&Scored::sheet(instrument, sheet, &[], Locale::Fr))
    };
    (0..n).map(seat).collect()
}

fn printed(instrument: &Instrument, seats: &[Seat], locale: Locale) -> Document {
    let published = Published {
        quiz: instrument.quiz().id.clone(),
        places: 32,
        totals: Totals::of(instrument.quiz(), seats),
    };
    let close = Close {
        label: Some("2de 4"),
        on: Day::new(2026, 9, 15).expect("a day"),
        published: &published,
    };
    page(&close, instrument.catalog(), instrument.quiz(), locale)
}

fn text(document: &Document) -> String {
    let style = TextStyle {
        width: 80,
        color: false,
        bars: Bars::Blocks,
        program: "boussole",
    };
    document.to_text(style).replace('\u{a0}', " ")
}

#[test]
fn a_class_reads_what_it_has_in_common_and_nothing_of_anybody() {
    let instrument = situations();
    let seats = seats(&instrument, 29);
    for locale in Locale::ALL {
        let document = printed(&instrument, &seats, locale);
        insta::assert_snapshot!(format!("class_{locale:?}"), text(&document));
    }
}

#[test]
fn nine_finished_pages_have_no_totals_and_say_so() {
    let instrument = situations();
    let seats = seats(&instrument, 9);
    let nine = text(&printed(&instrument, &seats, Locale::Fr));
    assert!(nine.contains("Moins de dix pages sont finies"), "{nine}");
    assert_eq!(nine, text(&printed(&instrument, &[], Locale::Fr)));
}

#[test]
fn a_seat_counts_what_its_page_shows() {
    let instrument = situations();
    for seat in seats(&instrument, 5) {
        assert_eq!(seat.families.len(), 7, "a family for each lead");
        // Three choices and three rankings.
        assert_eq!(seat.choices.len(), 6);
    }
    let nothing = Scored::sheet(&instrument, AnswerSheet::default(), &[], Locale::Fr);
    assert_eq!(Seat::of(&nothing), Seat::default());
}
