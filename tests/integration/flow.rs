//! The flow of asking by itself, and held against the line mode, which draws it.

use std::cell::RefCell;
use std::io;
use std::rc::Rc;
use std::sync::Arc;

use boussole::answers::{Answer, AnswerError, AnswerSheet, Guess};
use boussole::entry::{Entry, Header};
use boussole::flow::{Act, Administration, Put, Refused, Scene};
use boussole::id::{FamilyId, ItemId, ProfileId};
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::quiz::Shape;
use boussole::reaction::{Because, Is, MAX_REACTIONS, Reaction};
use boussole::record::{NotErased, NotKept, Record, Unfinished};
use boussole::session::Asked;
use boussole::sitting::{Done, Found, Kept, Leaving, Resume, Sitting};
use boussole::terminal::lines::{self, Setting};
use proptest::prelude::*;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use crate::adaptive::world::{Kinds, Size, World, any_answer};
use crate::fixture::below;
use crate::instrument::{built_in, instrument, instrument_of};
use crate::lines::ratings;
use crate::sample::opened;

/// Entries in memory; a full disk once there are so many.
#[derive(Clone, Debug)]
struct Memory {
    entries: Rc<RefCell<Vec<Entry>>>,
    room: usize,
}

impl Memory {
    fn with_room(room: usize) -> Self {
        Self {
            entries: Rc::default(),
            room,
        }
    }

    fn kept(&self) -> Vec<Entry> {
        self.entries.borrow().clone()
    }
}

impl Record for Memory {
    fn begin(&mut self, _: &Header, entries: &[Entry]) -> io::Result<()> {
        *self.entries.borrow_mut() = entries.to_vec();
        Ok(())
    }

    fn append(&mut self, entry: &Entry) -> io::Result<()> {
        let mut entries = self.entries.borrow_mut();
        if entries.len() >= self.room {
            return Err(io::ErrorKind::StorageFull.into());
        }
        entries.push(entry.clone());
        Ok(())
    }

    fn read(&mut self) -> Result<Option<Unfinished>, NotKept> {
        Ok(None)
    }

    fn is_whole(&self) -> bool {
        true
    }

    fn erase(self) -> Result<(), NotErased> {
        self.entries.borrow_mut().clear();
        Ok(())
    }
}

fn full(instrument: &Arc<Instrument>) -> Header {
    Header::new(instrument.quiz(), 7, true)
}

/// A sitting that begins, and what is recorded of it.
fn sitting(instrument: &Arc<Instrument>, room: usize) -> (Sitting<Memory>, Memory) {
    let memory = Memory::with_room(room);
    let opened = boussole::record::Opened::Empty(memory.clone());
    let found = Found::from(Ok(opened));
    let (sitting, _) = found.start(Resume::Anew, Arc::clone(instrument), full(instrument));
    (sitting, memory)
}

fn give(answer: Answer) -> Act {
    let seconds = None;
    Act::Answer { answer, seconds }
}

fn nurse() -> Act {
    Act::Guess(Guess::Career(ProfileId::new("nurse").expect("an id")))
}

#[test]
fn what_does_not_belong_to_a_scene_is_refused_and_changes_nothing() {
    let instrument = instrument();
    let mut flow = Administration::new(Arc::clone(&instrument), &full(&instrument));
    let refuses = |flow: &mut Administration, act: Act, why: Refused| {
        let before = format!("{:?} {:?}", flow.scene(), flow.session().sheet());
        assert_eq!(flow.act(act.clone()), Err(why), "{act:?}");
        let after = format!("{:?} {:?}", flow.scene(), flow.session().sheet());
        assert_eq!(before, after, "{act:?}");
    };
    let unknown = Guess::Family(FamilyId::new("unknown").expect("an id"));
    for act in [
        give(Answer::One(0)),
        Act::Keep,
        Act::Skip,
        Act::Back,
        Act::Forward,
        Act::More,
        Act::LookAgain,
        Act::AsMeant,
    ] {
        refuses(&mut flow, act, Refused::NotNow);
    }
    refuses(&mut flow, Act::Guess(unknown), Refused::Unknown);
    assert!(matches!(flow.act(nurse()), Ok(Some(Entry::Guess(_)))));
    refuses(&mut flow, nurse(), Refused::Said);
    assert_eq!(flow.act(Act::Begin), Ok(None));
    refuses(&mut flow, Act::Begin, Refused::NotNow);
    refuses(&mut flow, Act::Back, Refused::IsFirst);
    refuses(&mut flow, Act::Forward, Refused::IsLast);
    let wrong = Answer::Several(vec![]);
    assert!(matches!(flow.act(give(wrong)), Err(Refused::Answer(_))));
    assert!(flow.act(give(Answer::One(1))).is_ok());
    refuses(&mut flow, nurse(), Refused::TooLate);
    while matches!(flow.scene(), Scene::Question(_)) {
        flow.act(Act::Skip).expect("there is a question");
    }
    let is_over = matches!(
        flow.scene(),
        Scene::End {
            has_more: false,
            ..
        }
    );
    assert!(is_over, "{:?}", flow.scene());
    for act in [Act::Keep, Act::Skip, Act::Forward, Act::More, Act::AsMeant] {
        refuses(&mut flow, act, Refused::NotNow);
    }
    assert_eq!(flow.act(Act::Back), Ok(None), "to the last question");
}

fn react(career: &str, is: Option<Is>) -> Act {
    Act::React {
        career: ProfileId::new(career).expect("an id"),
        reaction: is.map(|is| Reaction {
            is,
            because: [Because::Activities].into(),
        }),
    }
}

#[test]
fn a_career_can_be_reacted_to_from_the_first_question_on_and_that_taken_back() {
    let instrument = built_in();
    let mut flow = Administration::new(Arc::clone(&instrument), &full(&instrument));
    assert_eq!(flow.act(react("nurse", Some(Is::No))), Err(Refused::NotNow));
    flow.act(Act::Begin).expect("it begins");
    let scene = format!("{:?}", flow.scene());
    let unknown = react("unknown", Some(Is::No));
    assert_eq!(flow.act(unknown), Err(Refused::Unknown));
    assert_eq!(flow.act(react("nurse", None)), Err(Refused::Said));
    let mut entries = Vec::new();
    let careers = instrument.catalog().profiles.iter().map(|p| p.id.as_str());
    let careers: Vec<&str> = careers.take(MAX_REACTIONS + 1).collect();
    let (last, first) = careers.split_last().expect("there are careers");
    for career in first {
        let entry = flow
            .act(react(career, Some(Is::Yes)))
            .expect("there is room");
        entries.extend(entry);
    }
    let again = react(first[0], Some(Is::Yes));
    assert_eq!(flow.act(again), Err(Refused::Said));
    let more = react(last, Some(Is::No));
    assert_eq!(flow.act(more), Err(Refused::Enough));
    let changes = [
        (first[0], Some(Is::No)),
        (first[1], None),
        (*last, Some(Is::No)),
    ];
    for (career, is) in changes {
        entries.extend(flow.act(react(career, is)).expect("there is room"));
    }
    let says = |career: &str| {
        let id = ProfileId::new(career).expect("an id");
        flow.session().sheet().says_of(&id)
    };
    let said = [first[0], first[1], first[2], last].map(says);
    assert_eq!(said, [Some(Is::No), None, Some(Is::Yes), Some(Is::No)]);
    assert_eq!(format!("{:?}", flow.scene()), scene, "no question changes");
    let resumed = Administration::resumed(Arc::clone(&instrument), &full(&instrument), &entries);
    assert_eq!(resumed.session().sheet(), flow.session().sheet());
    let reopened = boussole::session::entries(instrument.quiz(), flow.session().sheet());
    let reopened = Administration::resumed(Arc::clone(&instrument), &full(&instrument), &reopened);
    assert_eq!(reopened.session().sheet(), flow.session().sheet());
}

#[test]
fn what_is_said_of_careers_changes_no_question() {
    let instrument = built_in();
    let header = Header::new(instrument.quiz(), 7, false);
    let mut quiet = Administration::new(Arc::clone(&instrument), &header);
    let mut loud = quiet.clone();
    for flow in [&mut quiet, &mut loud] {
        flow.act(Act::Begin).expect("it begins");
    }
    let careers = ["nurse", "baker", "carpenter", "photographer"];
    let mut asked = 0;
    while let Scene::Question(put) = quiet.scene() {
        let step = asked % put.choices.len();
        let answer = match put.asked.most() {
            Some(_) => Answer::Several(vec![]),
            None => Answer::One(step),
        };
        let career = careers[asked % careers.len()];
        let is = [Some(Is::No), Some(Is::Yes), None][asked % 3];
        let _ = loud.act(react(career, is));
        asked += 1;
        for flow in [&mut quiet, &mut loud] {
            let act = give(answer.clone());
            if flow.act(act).is_err() {
                flow.act(Act::Skip).expect("there is a question");
            }
        }
        assert_eq!(quiet.scene(), loud.scene(), "after {asked} questions");
    }
    assert!(asked > 20, "{asked}");
}

#[test]
fn a_host_of_many_can_hold_it() {
    fn holds<T: Clone + Send + Sync + 'static>() {}
    holds::<Arc<Instrument>>();
    holds::<Administration>();
}

#[test]
fn keeping_records_nothing_but_that_a_question_was_passed() {
    let instrument = instrument();
    let mut flow = Administration::new(Arc::clone(&instrument), &full(&instrument));
    flow.act(Act::Begin).expect("it has not begun");
    flow.act(give(Answer::One(1))).expect("a rating");
    flow.act(Act::Back).expect("there is one");
    let sheet = flow.session().sheet().clone();
    assert_eq!(flow.act(Act::Keep), Ok(None));
    assert_eq!(*flow.session().sheet(), sheet);
    let passed = flow.act(Act::Keep).expect("a question");
    assert!(matches!(passed, Some(Entry::Item { answer: None, .. })));
    flow.act(Act::Back).expect("there is one");
    assert_eq!(flow.act(Act::Keep), Ok(None), "it was passed before");
    assert_eq!(flow.session().progress().place, 3);
}

#[test]
fn a_remark_is_a_scene_once() {
    let instrument = ratings();
    for act in [Act::AsMeant, Act::LookAgain] {
        let header = full(&instrument);
        let mut flow = Administration::new(Arc::clone(&instrument), &header);
        flow.act(Act::Begin).expect("it has not begun");
        while matches!(flow.scene(), Scene::Question(_)) {
            flow.act(give(Answer::One(2))).expect("a rating");
        }
        let Scene::Remark(sign) = flow.scene() else {
            panic!("{:?}", flow.scene());
        };
        let remarked = sign.items.len();
        assert_eq!(flow.act(Act::Back), Err(Refused::NotNow));
        assert_eq!(flow.act(act.clone()), Ok(None));
        let mut again = 0;
        while matches!(flow.scene(), Scene::Question(_)) {
            flow.act(Act::Keep).expect("a question");
            again += 1;
        }
        let expected = if act == Act::LookAgain { remarked } else { 0 };
        assert_eq!(again, expected);
        assert!(matches!(flow.scene(), Scene::End { .. }), "told once");
        let silent = Administration::new(Arc::clone(&instrument), &header).without_remark();
        assert!(matches!(silent.scene(), Scene::Welcome { .. }));
    }
}

#[test]
fn a_remark_is_not_told_again_to_whoever_goes_on_later() {
    let instrument = ratings();
    let header = full(&instrument);
    for act in [None, Some(Act::AsMeant), Some(Act::LookAgain)] {
        let mut flow = Administration::new(Arc::clone(&instrument), &header);
        flow.act(Act::Begin).expect("it has not begun");
        let mut entries = Vec::new();
        while matches!(flow.scene(), Scene::Question(_)) {
            let again = Administration::resumed(Arc::clone(&instrument), &header, &entries);
            assert_eq!(again.session().step(), flow.session().step());
            entries.extend(flow.act(give(Answer::One(2))).expect("a rating"));
        }
        assert!(matches!(flow.scene(), Scene::Remark(_)));
        if let Some(act) = act {
            entries.extend(flow.act(act).expect("a remark"));
        }
        if matches!(flow.scene(), Scene::Question(_)) {
            entries.extend(flow.act(Act::Skip).expect("a question"));
        }
        let again = Administration::resumed(Arc::clone(&instrument), &header, &entries);
        assert!(matches!(again.scene(), Scene::End { .. }));
    }
    // Whoever was not at the end before is told as ever.
    let mut flow = Administration::new(Arc::clone(&instrument), &header);
    flow.act(Act::Begin).expect("it has not begun");
    let first = flow.act(give(Answer::One(2))).expect("a rating");
    let first: Vec<Entry> = first.into_iter().collect();
    let mut again = Administration::resumed(Arc::clone(&instrument), &header, &first);
    while matches!(again.scene(), Scene::Question(_)) {
        again.act(give(Answer::One(2))).expect("a rating");
    }
    assert!(matches!(again.scene(), Scene::Remark(_)));
}

#[test]
fn that_nothing_is_kept_any_more_is_told_once() {
    let instrument = instrument();
    let (mut sitting, memory) = sitting(&instrument, 1);
    assert_eq!(sitting.act(Act::Begin), Ok(Done::Moved));
    assert_eq!(sitting.unasked(), Some(Leaving::Over));
    assert_eq!(sitting.act(Act::Skip), Ok(Done::Noted));
    assert_eq!(sitting.unasked(), Some(Leaving::Later));
    let full = NotKept::Refused(io::ErrorKind::StorageFull);
    assert_eq!(sitting.act(Act::Skip), Ok(Done::NotKept(full)));
    assert_eq!(sitting.act(Act::Skip), Ok(Done::Noted));
    assert_eq!(sitting.not_kept(), Some(full));
    assert_eq!(sitting.unasked(), None, "it cannot wait");
    assert_eq!(memory.kept().len(), 1);
    let (_, kept) = sitting.leave(Leaving::Over, false);
    assert!(matches!(kept, Kept::None));
    assert_eq!(memory.kept(), [], "erased");
}

/// At the first question.
fn asking(instrument: &Arc<Instrument>) -> Administration {
    let mut flow = Administration::new(Arc::clone(instrument), &full(instrument));
    flow.act(Act::Begin).expect("it has not begun");
    flow
}

fn question(flow: &Administration) -> Put<'_> {
    let Scene::Question(put) = flow.scene() else {
        panic!("{:?}", flow.scene());
    };
    put
}

/// The steps of the tiles that are shown, and which of them is asked.
fn tiles(flow: &Administration) -> (Vec<Option<usize>>, usize) {
    let tiles = question(flow).battery.expect("it is a tile");
    let step = |answer: &Answer| answer.places()[0];
    let steps = tiles
        .items
        .iter()
        .map(|(_, answer)| answer.as_ref().map(step));
    (steps.collect(), tiles.current)
}

#[test]
fn tiles_are_questions_that_are_shown_together() {
    let instrument = instrument_of(&opened());
    let mut flow = asking(&instrument);
    let mut entries = Vec::new();
    let (one, keep, skip) = (|step| give(Answer::One(step)), Act::Keep, Act::Skip);
    for (act, steps, current) in [
        (one(2), [Some(2), None, None], 1),
        (keep.clone(), [Some(2), None, None], 2),
        (Act::Back, [Some(2), None, None], 1),
        (one(0), [Some(2), Some(0), None], 2),
        (Act::Back, [Some(2), Some(0), None], 1),
        (skip.clone(), [Some(2), None, None], 2),
        (Act::Back, [Some(2), None, None], 1),
        (Act::Back, [Some(2), None, None], 0),
        (keep, [Some(2), None, None], 1),
        (Act::Forward, [Some(2), None, None], 2),
    ] {
        entries.extend(flow.act(act.clone()).expect("it belongs there"));
        assert_eq!(tiles(&flow), (steps.to_vec(), current), "{act:?}");
    }
    // Whoever is interrupted in the middle goes on in the middle.
    let again = Administration::resumed(Arc::clone(&instrument), &full(&instrument), &entries);
    assert_eq!(again.scene(), flow.scene());
    flow.act(one(1)).expect("a tile");
    assert_eq!(tiles(&flow), (vec![None, None], 0), "the second battery");
    flow.act(Act::Back).expect("there is one");
    assert_eq!(tiles(&flow), (vec![Some(2), None, Some(1)], 2));
}

#[test]
fn the_time_of_a_tile_tells_nothing_and_is_not_kept() {
    let instrument = instrument_of(&opened());
    let mut flow = asking(&instrument);
    while !flow.session().is_finished() {
        let is_tile = question(&flow).battery.is_some();
        let answer = match question(&flow).asked.shape() {
            Shape::One => Answer::One(1),
            Shape::Several => Answer::Several(vec![0]),
            Shape::Ranked => Answer::Ranked(vec![0, 1, 2]),
        };
        let seconds = Some(0.5);
        let act = Act::Answer { answer, seconds };
        let entry = flow.act(act).expect("it belongs there");
        if let Some(Entry::Item { seconds, .. }) = entry {
            assert_eq!(seconds.is_none(), is_tile);
        }
    }
    assert_eq!(flow.session().sheet().seconds.len(), 10);
}

/// Answers all tiles, and is asked for favourites.
fn favoured(instrument: &Arc<Instrument>, liked: &[&str]) -> Administration {
    let mut flow = asking(instrument);
    while let Some(tiles) = question(&flow).battery {
        let is_liked = liked.contains(&tiles.items[tiles.current].0.id());
        let step = usize::from(is_liked);
        flow.act(give(Answer::One(step))).expect("a tile");
    }
    flow
}

#[test]
fn what_was_refused_is_no_favourite_and_no_more_are_taken_than_may_be() {
    let instrument = instrument_of(&opened());
    let mut flow = favoured(&instrument, &["tile-sea", "tile-ice", "tile-sand"]);
    let put = question(&flow);
    let mut shown: Vec<usize> = put.choices.iter().map(|choice| choice.place).collect();
    shown.sort_unstable();
    assert_eq!(shown, [0, 2, 4]);
    assert_eq!(put.most, Some(2));
    let before = flow.session().sheet().clone();
    for (picked, why) in [
        (vec![1], AnswerError::NoSuchOption),
        (vec![0, 3], AnswerError::NoSuchOption),
        (vec![5], AnswerError::NoSuchOption),
        (vec![0, 2, 4], AnswerError::TooMany),
        (vec![2, 0], AnswerError::WrongShape),
    ] {
        let refused = flow.act(give(Answer::Several(picked.clone())));
        assert_eq!(refused, Err(Refused::Answer(why)), "{picked:?}");
        assert_eq!(*flow.session().sheet(), before);
    }
    assert!(flow.act(give(Answer::Several(vec![0, 4]))).is_ok());
    let flow = favoured(&instrument, &["tile-sea", "tile-ice"]);
    assert_eq!(question(&flow).most, None, "all may be chosen");
}

#[test]
fn favourites_come_in_the_order_in_which_one_was_asked() {
    let instrument = instrument_of(&opened());
    for seed in 0..20 {
        let header = Header::new(instrument.quiz(), seed, true);
        let mut flow = Administration::new(Arc::clone(&instrument), &header);
        flow.act(Act::Begin).expect("it has not begun");
        let mut asked = Vec::new();
        while let Some(tiles) = question(&flow).battery {
            asked.push(tiles.items[tiles.current].0.id().to_owned());
            flow.act(give(Answer::One(2))).expect("a tile");
        }
        let choices = question(&flow).choices;
        let shown: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
        assert_eq!(shown, asked, "{seed}");
    }
}

#[test]
fn fewer_than_two_favourites_are_no_question() {
    let instrument = instrument_of(&opened());
    for liked in [&[][..], &["tile-moon"]] {
        let mut flow = favoured(&instrument, liked);
        assert_eq!(question(&flow).asked.most(), None, "it is passed over");
        let session = flow.session();
        let (quiz, sheet) = (session.quiz(), session.sheet());
        assert_eq!(
            sheet.n_asked(quiz),
            quiz.items.len() - 1,
            "nor does it count as open"
        );
        assert_eq!(AnswerSheet::default().n_asked(quiz), quiz.items.len());
        flow.act(Act::Back).expect("there is one");
        assert_eq!(tiles(&flow).1, 1, "back to the last tile");
        flow.act(Act::Back).expect("there is one");
        flow.act(give(Answer::One(1))).expect("a tile");
        flow.act(give(Answer::One(1))).expect("a tile");
        assert!(question(&flow).asked.most().is_some(), "now there are two");
    }
}

/// What a person may do at a question, and the line that says so.
fn anything(flow: &Administration, rng: &mut ChaCha8Rng) -> (Act, String) {
    let put = question(flow);
    let options = put.choices.len();
    match below(rng, 6) {
        0 if !put.is_first => return (Act::Back, "b".to_owned()),
        1 => return (Act::Skip, "s".to_owned()),
        2 if put.chosen.is_some() => return (Act::Keep, String::new()),
        _ => {}
    }
    let place = below(rng, options);
    match put.asked.shape() {
        Shape::One => (give(Answer::One(place)), (place + 1).to_string()),
        Shape::Several => {
            let chosen = vec![put.choices[place].place];
            (give(Answer::Several(chosen)), (place + 1).to_string())
        }
        Shape::Ranked => {
            let order: Vec<usize> = (0..options).map(|at| (at + place) % options).collect();
            let line: Vec<String> = order.iter().map(|at| (at + 1).to_string()).collect();
            (give(Answer::Ranked(order)), line.join(" "))
        }
    }
}

proptest! {
    #[test]
    fn a_driver_of_acts_and_one_of_lines_record_the_same(seed in any::<u64>()) {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let instrument = [instrument(), instrument_of(&opened())][below(rng, 2)].clone();
        let (mut by_acts, acts) = sitting(&instrument, usize::MAX);
        let (by_lines, lines) = sitting(&instrument, usize::MAX);
        by_acts.act(Act::Begin).expect("it has not begun");
        let mut input = String::new();
        for _ in 0..below(rng, 40) {
            if by_acts.session().is_finished() {
                break;
            }
            let (act, line) = anything(by_acts.administration(), rng);
            prop_assert!(by_acts.act(act).is_ok());
            input = format!("{input}{line}\n");
        }
        let setting = Setting { locale: Locale::En, columns: 79 };
        let ended = lines::run(
            by_lines, setting, &|_| Vec::new(), &mut input.as_bytes(), &mut io::sink(),
        );
        let ended = ended.expect("streams in memory");
        prop_assert_eq!(lines.kept(), acts.kept());
        let session = ended.taken.expect("there is a result");
        prop_assert_eq!(session.sheet(), by_acts.session().sheet());
        prop_assert_eq!(session.step(), by_acts.session().step());
        let waits = matches!(ended.kept, Kept::Waiting);
        let may_wait = by_acts.unasked() == Some(Leaving::Later);
        prop_assert_eq!(waits, may_wait && !session.is_finished());
    }

    #[test]
    fn no_favourite_is_kept_that_was_not_shown_and_never_too_many(seed in any::<u64>()) {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let instrument = instrument_of(&opened());
        let item = ItemId::new("favourites").expect("an id");
        let header = Header::new(instrument.quiz(), seed, true);
        let mut flow = Administration::new(Arc::clone(&instrument), &header);
        flow.act(Act::Begin).expect("it has not begun");
        let mut entries = Vec::new();
        let mut kept = None;
        for _ in 0..60 {
            if flow.session().is_finished() {
                break;
            }
            let put = question(&flow);
            let asks = put.asked.most().is_some();
            let shown: Vec<usize> = put.choices.iter().map(|choice| choice.place).collect();
            // Any set of places, shown or not.
            let picked: Vec<usize> = (0..6).filter(|_| below(rng, 3) == 0).collect();
            let is_right = picked.len() <= 2 && picked.iter().all(|place| shown.contains(place));
            let (act, _) = match below(rng, 3) {
                0 if asks => (give(Answer::Several(picked.clone())), String::new()),
                1 if !put.is_first => (Act::Back, String::new()),
                _ => anything(&flow, rng),
            };
            let done = flow.act(act.clone());
            if let (true, Act::Answer { answer, .. }) = (asks, &act) {
                prop_assert_eq!(done.is_ok(), is_right || *answer != Answer::Several(picked));
                if done.is_ok() {
                    prop_assert!(answer.places().len() <= 2);
                    prop_assert!(answer.places().iter().all(|place| shown.contains(place)));
                    kept = Some(answer.clone());
                }
            }
            if asks && done.is_ok() && act == Act::Skip {
                kept = None;
            }
            prop_assert_eq!(flow.session().sheet().get(&item), kept.as_ref());
            entries.extend(done.ok().flatten());
        }
        let again = Administration::resumed(Arc::clone(&instrument), &header, &entries);
        prop_assert_eq!(again.session().sheet(), flow.session().sheet());
    }
}

#[test]
fn any_beginning_of_what_is_recorded_resumes_to_the_same_scene() {
    const SIZE: Size = Size {
        interests: 4,
        skills: 2,
        items: 42,
        careers: 8,
    };
    for (seed, is_full) in [(1, true), (1, false), (2, false)] {
        let world = World::drawn(seed, SIZE, Kinds::All);
        let instrument = world.instrument();
        let header = Header::new(instrument.quiz(), seed, is_full);
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let mut flow = Administration::new(Arc::clone(&instrument), &header);
        flow.act(Act::Begin).expect("it has not begun");
        let mut entries = Vec::new();
        let mut went_on = is_full;
        loop {
            let act = match flow.scene() {
                Scene::Question(put) => match put.asked {
                    Asked::Item(item) => any_answer(rng, item).map_or(Act::Skip, give),
                    Asked::Question(_) => give(Answer::One(0)),
                },
                Scene::End { has_more: true, .. } => {
                    went_on = true;
                    Act::More
                }
                Scene::Remark(_) => Act::AsMeant,
                Scene::Welcome { .. } | Scene::End { .. } => break,
            };
            // An act that records nothing leads where its next answer will tell.
            let Some(entry) = flow.act(act).expect("it belongs there") else {
                continue;
            };
            entries.push(entry);
            let again = Administration::resumed(Arc::clone(&instrument), &header, &entries);
            assert_eq!(again.session().sheet(), flow.session().sheet());
            if !flow.session().is_finished() {
                assert_eq!(again.scene(), flow.scene(), "{}", entries.len());
            }
        }
        assert!(went_on);
        let again = Administration::resumed(instrument, &header, &entries).without_remark();
        assert_eq!(again.scene(), flow.scene());
    }
}
