//! What every store of records holds to, and the journal with it.

use std::path::Path;
use std::sync::Arc;

use boussole::answers::{Answer, Guess};
use boussole::catalog::Catalog;
use boussole::entry::{Entry, Header};
use boussole::id::{ProfileId, QuizId};
use boussole::instrument::Instrument;
use boussole::journal::Journals;
use boussole::quiz::Quiz;
use boussole::record::{NotKept, Opened, Record, Store, Unfinished};
use boussole::session::Step;

use crate::instrument::instrument;
use crate::sample::quiz;

/// Two names, and a store in which both may be written; it is opened anew each time, as by another run.
struct Place<'p, S> {
    store: &'p dyn Fn() -> S,
    names: [&'p str; 2],
    instrument: Arc<Instrument>,
}

impl<S: Store> Place<'_, S> {
    fn header(&self, name: &str) -> Header {
        let id = QuizId::new(name).expect("an id");
        let quiz = Quiz {
            id,
            ..self.instrument.quiz().clone()
        };
        Header::new(&quiz, 7, true)
    }

    /// A guess, answers of two kinds, one taken back, a question of the situation.
    fn entries(&self) -> Vec<Entry> {
        let entry = |step, answer| self.instrument.entry(step, answer, None);
        vec![
            Entry::Guess(Guess::Career(ProfileId::new("nurse").expect("an id"))),
            self.instrument
                .entry(Step::Item(0), Some(Answer::One(2)), Some(3.5)),
            entry(Step::Item(8), Some(Answer::Ranked(vec![2, 0, 1]))),
            entry(Step::Item(0), None),
            entry(Step::Question(1), Some(Answer::One(0))),
        ]
    }

    fn begun(&self, name: &str) -> S::Record {
        match (self.store)().open(name) {
            Ok(Opened::Empty(mut record)) => {
                record
                    .begin(&self.header(name), &[])
                    .expect("there is room");
                record
            }
            Ok(Opened::Unfinished(..)) => panic!("something waits under {name}"),
            Err(reason) => panic!("{reason:?}"),
        }
    }

    fn waiting(&self, name: &str) -> (S::Record, Unfinished) {
        match (self.store)().open(name) {
            Ok(Opened::Unfinished(record, unfinished)) => (record, unfinished),
            Ok(Opened::Empty(_)) => panic!("nothing waits under {name}"),
            Err(reason) => panic!("{reason:?}"),
        }
    }

    fn hold(&self) {
        let [first, second] = self.names;
        let listed = || (self.store)().list().expect("it can be looked at");
        assert_eq!(listed(), [""; 0]);

        // What is appended is there for the next one who opens it, in its order; names are apart.
        let mut record = self.begun(first);
        for (n, entry) in self.entries().iter().enumerate() {
            record.append(entry).expect("there is room");
            let read = record.read().expect("it is ours").expect("it has begun");
            assert_eq!(read.entries, self.entries()[..=n]);
        }
        assert!(record.is_whole());
        let again = (self.store)().open(first).err();
        assert_eq!(again, Some(NotKept::InUse), "for one at a time");
        drop(record);
        let (mut record, found) = self.waiting(first);
        assert_eq!(found.entries, self.entries());
        assert_eq!(found.header, Some(self.header(first)));
        assert_eq!(found.lost, 0);
        assert_eq!(found.answers(), 2);
        let more = self.entries().swap_remove(1);
        record.append(&more).expect("there is room");
        drop(record);
        drop(self.begun(second));
        assert_eq!(listed(), self.names);
        let (mut record, found) = self.waiting(first);
        assert_eq!(found.entries.len(), self.entries().len() + 1);

        // Who begins anew finds nothing of before; who only began has nothing to go on with.
        record
            .begin(&self.header(first), &[])
            .expect("there is room");
        assert_eq!(record.read().expect("it is ours"), None);
        drop(record);
        let mut record = self.begun(first);
        record.append(&more).expect("there is room");
        drop(record);
        assert_eq!(self.waiting(first).1.entries, [more]);

        self.is_written_anew(first);

        // What is erased is gone, and nothing else.
        for name in self.names {
            assert!(listed().contains(&name.to_owned()));
            let record = match (self.store)().open(name).expect("it is free") {
                Opened::Empty(record) | Opened::Unfinished(record, _) => record,
            };
            record.erase().expect("it may be");
            assert!(!listed().contains(&name.to_owned()));
        }
        assert!(matches!((self.store)().open(first), Ok(Opened::Empty(_))));
    }

    /// What is written anew stands in the place of all that was there, in the same hands, and goes on.
    fn is_written_anew(&self, name: &str) {
        let (mut record, _) = self.waiting(name);
        let header = Header {
            seed: 8,
            ..self.header(name)
        };
        let some = &self.entries()[1..3];
        record.begin(&header, some).expect("there is room");
        let read = record.read().expect("it is ours").expect("it has begun");
        assert_eq!(read.entries, some);
        let again = (self.store)().open(name).err();
        assert_eq!(again, Some(NotKept::InUse), "for one at a time");
        let last = &self.entries()[4];
        record.append(last).expect("there is room");
        assert!(record.is_whole());
        drop(record);
        let (_, found) = self.waiting(name);
        assert_eq!(found.entries, [some, std::slice::from_ref(last)].concat());
        assert_eq!((found.header, found.lost), (Some(header), 0));
    }
}

fn journals(folder: &Path) -> Journals {
    let other = Quiz {
        id: QuizId::new("second").expect("an id"),
        ..quiz()
    };
    let catalog = Catalog {
        quizzes: vec![quiz(), other],
        ..instrument().catalog().clone()
    };
    Journals::new(folder.join("state"), Arc::new(catalog))
}

#[test]
fn journals_are_a_store() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = Place {
        store: &|| journals(folder.path()),
        names: ["sample", "second"],
        instrument: instrument(),
    };
    place.hold();
}

#[test]
fn a_name_that_is_no_quiz_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["other", "../sample", ""] {
        let opened = journals(folder.path()).open(name);
        assert_eq!(opened.err(), Some(NotKept::NoQuiz), "{name}");
    }
}
