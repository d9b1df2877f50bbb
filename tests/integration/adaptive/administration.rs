//! An adaptive administration: its steps, its end, and how it is taken up again.

use std::collections::BTreeMap;
use std::sync::Arc;

use boussole::answers::Answer;
use boussole::entry::{Entry, Header};
use boussole::id::ItemId;
use boussole::instrument::Instrument;
use boussole::session::{Asked, Session, Step};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Kinds, Size, World, any_answer};

const SIZE: Size = Size {
    interests: 4,
    skills: 2,
    items: 42,
    careers: 8,
};

/// What was done at each step, as a journal keeps it.
type Done = Vec<(Step, Option<Answer>)>;

/// A person who answers an item always in the same way.
struct Person<'w> {
    world: &'w World,
    instrument: Arc<Instrument>,
    habits: BTreeMap<ItemId, Option<Answer>>,
}

impl<'w> Person<'w> {
    fn new(world: &'w World) -> Self {
        let rng = &mut ChaCha8Rng::seed_from_u64(3);
        let items = world.quiz.items.iter();
        let habits = items.map(|item| (item.id.clone(), any_answer(rng, item)));
        Self {
            world,
            instrument: world.instrument(),
            habits: habits.collect(),
        }
    }

    /// Answers up to so many steps.
    fn respond(&self, session: &mut Session, n: usize, done: &mut Done) {
        for _ in 0..n {
            let Some(step) = session.step() else {
                return;
            };
            let answer = match step {
                Step::Item(at) => self.habits[&self.world.quiz.items[at].id].clone(),
                Step::Question(_) => Some(Answer::One(0)),
            };
            match &answer {
                Some(answer) => session.answer(answer.clone(), None).expect("it fits"),
                None => session.skip(),
            }
            done.push((step, answer));
        }
    }

    /// Does again what was done, on a full form or one that stops.
    fn resumed(&self, full: bool, done: &Done) -> Session {
        let header = Header::new(&self.world.quiz, 7, full);
        let entry = |(step, answer): &(Step, Option<Answer>)| {
            self.instrument.entry(*step, answer.clone(), None)
        };
        let entries: Vec<Entry> = done.iter().map(entry).collect();
        Session::resumed(Arc::clone(&self.instrument), &header, &entries)
    }
}

/// How many items and how many context questions were put, each of them once.
fn put_once(done: &Done) -> (usize, usize) {
    let mut distinct: Vec<Step> = Vec::new();
    for (step, _) in done {
        assert!(!distinct.contains(step), "{step:?} twice");
        distinct.push(*step);
    }
    let is_item = |step: &&Step| matches!(step, Step::Item(_));
    let items = distinct.iter().filter(is_item).count();
    (items, distinct.len() - items)
}

#[test]
fn items_come_until_a_stop_then_the_situation_and_more_only_if_one_wants() {
    let world = World::drawn(1, SIZE, Kinds::All);
    let person = Person::new(&world);
    let (mut session, mut done) = (person.resumed(false, &Vec::new()), Vec::new());
    while session.stopped().is_none() {
        let progress = session.progress();
        assert!(!progress.is_sure && progress.left > 0 && progress.steps >= progress.place);
        assert!(matches!(session.current(), Some(Asked::Item(_))));
        assert!(!session.has_more(), "it has not stopped");
        person.respond(&mut session, 1, &mut done);
    }
    let (early, _) = put_once(&done);
    assert!(early < 42, "{early}");
    assert!(session.progress().is_sure && matches!(session.current(), Some(Asked::Question(_))));
    person.respond(&mut session, 100, &mut done);
    assert!(session.is_finished() && session.has_more());
    assert_eq!(put_once(&done), (early, 1));
    session.go_on();
    let progress = session.progress();
    assert!(progress.is_sure && progress.steps == 43, "all that is left");
    person.respond(&mut session, 100, &mut done);
    assert!(session.is_finished() && !session.has_more());
    assert_eq!(put_once(&done), (42, 1));
    session.go_on();
    assert!(session.is_finished(), "nothing is left");
}

#[test]
fn wherever_it_is_taken_up_again_it_is_the_same_administration() {
    let world = World::drawn(1, SIZE, Kinds::All);
    let person = Person::new(&world);
    let (mut session, mut done) = (person.resumed(false, &Vec::new()), Vec::new());
    let mut went_on = false;
    for n in 0.. {
        let again = person.resumed(false, &done);
        assert_eq!(again.sheet(), session.sheet(), "{n}");
        assert_eq!(again.progress(), session.progress(), "{n}");
        assert_eq!(again.has_more(), session.has_more(), "{n}");
        assert_eq!(again.step(), session.step(), "{n}");
        assert_eq!(again.stopped(), session.stopped(), "{n}");
        if session.is_finished() {
            if !session.has_more() {
                break;
            }
            // That one goes on is known from the first answer after it.
            session.go_on();
            went_on = true;
        }
        if n == 5 {
            // Another answer to the one before, and back.
            session.back();
            let step = session.step().expect("it was asked");
            session.skip();
            done.push((step, None));
            session.jump_forward();
        }
        person.respond(&mut session, 1, &mut done);
    }
    assert!(went_on, "it had stopped before the last item");
}

#[test]
fn a_form_of_one_kind_goes_on_as_one_of_the_other() {
    let world = World::drawn(1, SIZE, Kinds::All);
    let person = Person::new(&world);
    for n in [1, 5, 20, 41, 42, 43] {
        for is_full_first in [true, false] {
            let mut done = Vec::new();
            let mut first = person.resumed(is_full_first, &done);
            person.respond(&mut first, n, &mut done);
            let mut session = person.resumed(!is_full_first, &done);
            assert_eq!(session.sheet(), first.sheet());
            assert_eq!(session.progress().place, done.len() + 1);
            let before = done.len();
            person.respond(&mut session, 100, &mut done);
            let (items, questions) = put_once(&done);
            assert_eq!(questions, 1);
            assert!(session.is_finished());
            if is_full_first {
                assert!(items >= before.min(42));
            } else {
                assert_eq!(items, 42, "everything that was left");
            }
            if session.has_more() {
                session.go_on();
                person.respond(&mut session, 100, &mut done);
            }
            assert_eq!(put_once(&done), (42, 1), "{n} {is_full_first}");
            assert!(!session.has_more());
        }
    }
}
