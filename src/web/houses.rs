//! The pages of each quiz that is given here.

use std::sync::Arc;

use administration::entry::{Entry, Header};
use administration::journal::AFTER_HEADER;
use model::day::Day;
use pages::{House, Seat};
use store::Kept;

/// A house for each quiz, and the one that is given to whoever just comes.
#[derive(Clone)]
pub(super) struct Houses {
    main: Arc<House>,
    all: Arc<[Arc<House>]>,
}

impl Houses {
    /// One that is given to whoever just comes, and those of the other quizzes.
    pub(super) fn new(main: House, others: Vec<House>) -> Self {
        let main = Arc::new(main);
        let all = [Arc::clone(&main)].into_iter();
        let all = all.chain(others.into_iter().map(Arc::new)).collect();
        Self { main, all }
    }

    /// That of whoever just comes.
    pub(super) fn main(&self) -> &Arc<House> {
        &self.main
    }

    /// That of a quiz.
    pub(super) fn of(&self, quiz: &str) -> Option<&Arc<House>> {
        let is_it = |house: &&Arc<House>| house.instrument().quiz().id.as_str() == quiz;
        self.all.iter().find(is_it)
    }

    /// A seat as it is kept, in its house; `None` if its quiz is none of these.
    pub(super) fn seated(&self, kept: &Kept) -> Option<(Arc<House>, Seat)> {
        self.all.iter().find_map(|house| {
            let instrument = house.instrument();
            let header = Header::read(kept.start.header.as_bytes(), instrument.quiz())?;
            let entry = |(_, line): &(i64, String)| Entry::read(line.as_bytes(), instrument.quiz());
            let entries = kept.lines.iter().filter_map(entry);
            let entries: Vec<Entry> = entries.map(|(entry, _)| entry).collect();
            let on = kept.start.answered.as_deref().and_then(Day::parse);
            let seat = Seat::resumed(instrument, header, &entries, on);
            Some((Arc::clone(house), seat))
        })
    }
}

/// Entries as lines of a journal, from a place on.
pub(super) fn lines(house: &House, entries: &[Entry], from: i64) -> Vec<String> {
    let quiz = house.instrument().quiz();
    let places = AFTER_HEADER + u64::try_from(from).unwrap_or_default()..;
    let line = |(place, entry): (u64, &Entry)| entry.write(quiz, place).trim_end().to_owned();
    places.zip(entries).map(line).collect()
}
