//! What a power cut leaves: the writes of a store under load are recorded (`tests/power/run`), and the files are put
//! together as they may stand on the disk at any moment. What was not made durable by then may be there, or not, or
//! in part, by sectors of 512 bytes. Then the store is opened, and must hold all that it had confirmed.
//!
//! What is assumed of the disk: what `fsync` returns for is there, and the name of a file that was made or removed is
//! as the program left it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::task::JoinSet;

use super::{seat, start, wait};
use crate::sqlite::SETUP;
use crate::{Database, NotOpened, Store as _};

const DATABASE: &str = "boussole.db";

/// Where what was confirmed is written down: the number of a seat, and of its lines, or that it is going or gone.
const CONFIRMED: &str = "confirmed";

/// People at once, and how often each does something.
const PEOPLE: u8 = 8;
const TIMES: usize = 120;

#[expect(
    clippy::disallowed_methods,
    reason = "`tests/power/run` says by it what is to be done"
)]
fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: this is run by tests/power/run"))
}

/// The line of a seat at a place: it is known what must stand there.
fn line(name: u8, place: usize) -> String {
    let length = (usize::from(name) * 37 + place * 101) % 900;
    format!("{name} {place} {}", "x".repeat(length))
}

/// How a store is set up for the record: as it always is, or with less than it needs.
fn setup(how: &str) -> &'static str {
    let usual = format!("{SETUP} PRAGMA wal_autocheckpoint = 40;");
    let loose = usual.replace("synchronous = FULL", "synchronous = NORMAL");
    assert_ne!(usual, loose, "the setting is written otherwise");
    String::leak(if how == "normal" { loose } else { usual })
}

#[test]
#[ignore = "tests/power/run records what it writes"]
fn people_answer_while_it_is_recorded() {
    let (folder, how) = (PathBuf::from(variable("RECORDED")), variable("HOW"));
    let is_early = how == "early";
    wait(async {
        let store = Database::set_up(&folder.join(DATABASE), setup(&how)).await;
        let store = Arc::new(store.expect("there is room"));
        let confirmed = File::create(folder.join(CONFIRMED)).expect("there is room");
        let confirmed = Arc::new(Mutex::new(confirmed));
        let mut people = JoinSet::new();
        for person in 0..PEOPLE {
            let (store, confirmed) = (Arc::clone(&store), Arc::clone(&confirmed));
            people.spawn(async move {
                let tell = |name: u8, what: &str| {
                    let told = format!("{name} {what}\n");
                    let mut file = confirmed.lock().expect("nobody panics");
                    file.write_all(told.as_bytes()).expect("there is room");
                };
                let (mut name, mut lines) = (person, 0);
                for time in 0..TIMES {
                    let more = 1 + (time + usize::from(person)) % 4;
                    let next = (lines..lines + more)
                        .map(|place| line(name, place))
                        .collect();
                    let total = (lines + more).to_string();
                    if is_early {
                        tell(name, &total);
                    }
                    if lines == 0 {
                        store
                            .begin(&seat(name), start(1), next)
                            .await
                            .expect("it is kept");
                    } else {
                        let from = i64::try_from(lines).expect("a place");
                        store
                            .append(&seat(name), from, next)
                            .await
                            .expect("it is kept");
                    }
                    if !is_early {
                        tell(name, &total);
                    }
                    lines += more;
                    if time % 40 == 39 {
                        tell(name, "going");
                        store.erase(&seat(name), 1).await.expect("it is erased");
                        tell(name, "gone");
                        (name, lines) = (name + PEOPLE, 0);
                    }
                }
            });
        }
        while let Some(done) = people.join_next().await {
            done.expect("nobody panics");
        }
        store.close().await;
    });
}

/// Something that was done to a file.
#[derive(Clone, Debug)]
enum Done {
    Written(u64, Vec<u8>),
    Cut(u64),
    Durable,
    Removed,
    Named(String),
}

/// What was recorded, each with the name of its file.
fn recorded(path: &Path) -> Vec<(String, Done)> {
    let bytes = fs::read(path).expect("it was recorded");
    let mut rest = bytes.as_slice();
    let mut all = Vec::new();
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let (head, behind) = rest.split_at(end);
        rest = &behind[1..];
        let head = std::str::from_utf8(head).expect("a line");
        let mut fields = head.split('\t');
        let mut field = || fields.next().expect("four fields");
        let (kind, name) = (field(), field().to_owned());
        let mut number = || field().parse::<u64>().expect("a number");
        let (offset, length) = (number(), number());
        let done = match kind {
            "W" | "R" => {
                let (bytes, behind) = rest.split_at(usize::try_from(length).expect("a length"));
                rest = behind;
                if kind == "W" {
                    Done::Written(offset, bytes.to_vec())
                } else {
                    Done::Named(String::from_utf8_lossy(bytes).into_owned())
                }
            }
            "T" => Done::Cut(offset),
            "S" => Done::Durable,
            _ => Done::Removed,
        };
        all.push((name, done));
    }
    all
}

/// A disk: what is durable of each file, and what may or may not be there too.
#[derive(Clone, Default)]
struct Disk {
    durable: BTreeMap<String, Vec<u8>>,
    pending: BTreeMap<String, Vec<Done>>,
}

fn put(file: &mut Vec<u8>, offset: u64, bytes: &[u8]) {
    let from = usize::try_from(offset).expect("a small file");
    let to = from + bytes.len();
    if file.len() < to {
        file.resize(to, 0);
    }
    file[from..to].copy_from_slice(bytes);
}

fn apply(file: &mut Vec<u8>, done: &Done) {
    match done {
        Done::Written(offset, bytes) => put(file, *offset, bytes),
        Done::Cut(length) => file.resize(usize::try_from(*length).expect("a small file"), 0),
        Done::Durable | Done::Removed | Done::Named(_) => {}
    }
}

impl Disk {
    fn does(&mut self, name: &str, done: &Done) {
        match done {
            Done::Written(..) | Done::Cut(_) => {
                self.pending
                    .entry(name.to_owned())
                    .or_default()
                    .push(done.clone());
            }
            Done::Durable => {
                let file = self.durable.entry(name.to_owned()).or_default();
                for done in self.pending.remove(name).unwrap_or_default() {
                    apply(file, &done);
                }
            }
            Done::Removed => {
                self.durable.remove(name);
                self.pending.remove(name);
            }
            Done::Named(to) => {
                self.pending.remove(to);
                if let Some(file) = self.durable.remove(name) {
                    self.durable.insert(to.clone(), file);
                }
                if let Some(pending) = self.pending.remove(name) {
                    self.pending.insert(to.clone(), pending);
                }
            }
        }
    }

    /// The files as a power cut may leave them.
    fn cut(mut self, chance: &mut ChaCha8Rng) -> BTreeMap<String, Vec<u8>> {
        let how = [Cut::Nothing, Cut::All, Cut::Some, Cut::Torn][chance.random_range(0..4)];
        for (name, pending) in self.pending {
            let file = self.durable.entry(name).or_default();
            for done in pending {
                let is_there = match how {
                    Cut::Nothing => false,
                    Cut::All => true,
                    Cut::Some => chance.random_bool(0.5),
                    Cut::Torn => !is_torn(file, &done, chance),
                };
                if is_there {
                    apply(file, &done);
                }
            }
        }
        self.durable
    }
}

/// What a power cut leaves of what was not made durable.
#[derive(Clone, Copy, Debug)]
enum Cut {
    Nothing,
    All,
    /// Some of the writes, whole.
    Some,
    /// Of each write the first sectors, or the last.
    Torn,
}

/// Whether it is written, and so is there in part only.
fn is_torn(file: &mut Vec<u8>, done: &Done, chance: &mut ChaCha8Rng) -> bool {
    let Done::Written(offset, bytes) = done else {
        return false;
    };
    let sectors = bytes.len().div_ceil(512);
    let at = (512 * chance.random_range(0..=sectors)).min(bytes.len());
    let (first, last) = bytes.split_at(at);
    if chance.random_bool(0.5) {
        put(file, *offset, first);
    } else {
        put(file, offset + u64::try_from(at).expect("a place"), last);
    }
    true
}

/// What somebody was told of their seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    /// So many lines are kept.
    Kept(usize),
    /// Nothing yet of its being erased, which is under way.
    Going(usize),
    /// It is gone.
    Gone,
}

/// What was told of each seat.
type Confirmed = BTreeMap<u8, Told>;

impl Told {
    /// Takes in what was told next.
    fn then(self, what: &str) -> Self {
        match (what, self) {
            ("gone", _) => Self::Gone,
            ("going", Self::Kept(lines)) => Self::Going(lines),
            _ => Self::Kept(what.parse().expect("a number of lines")),
        }
    }
}

/// What is wrong with a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Wrong {
    Damaged,
    Lost,
    Other,
    Back,
}

/// Opens what a power cut left, and holds it against what was confirmed.
async fn looked_at(files: BTreeMap<String, Vec<u8>>, confirmed: Confirmed) -> Option<Wrong> {
    let folder = tempfile::tempdir().expect("there is room");
    for (name, bytes) in &files {
        fs::write(folder.path().join(name), bytes).expect("there is room");
    }
    let store = match Database::open(&folder.path().join(DATABASE)).await {
        Ok(store) => store,
        Err(NotOpened::Failed(why)) => panic!("{why}"),
        Err(why) => {
            let sizes = files.iter().map(|(name, bytes)| (name, bytes.len()));
            println!("{why:?}: {:?}, {confirmed:?}", sizes.collect::<Vec<_>>());
            return Some(Wrong::Damaged);
        }
    };
    let mut wrong = None;
    for (name, told) in confirmed {
        let found = match (store.read(&seat(name)).await, told) {
            (Err(_), _) => Some(Wrong::Damaged),
            (Ok(None), Told::Going(_) | Told::Gone) => None,
            (Ok(None), Told::Kept(_)) => Some(Wrong::Lost),
            (Ok(Some(_)), Told::Gone) => Some(Wrong::Back),
            (Ok(Some(kept)), Told::Kept(lines) | Told::Going(lines)) => {
                let expected = (0..).map(|place| line(name, place));
                let mut pairs = kept.lines.iter().zip(expected);
                if pairs.all(|((_, one), other)| *one == other) {
                    (kept.lines.len() < lines).then_some(Wrong::Lost)
                } else {
                    Some(Wrong::Other)
                }
            }
        };
        wrong = wrong.max(found);
    }
    store.close().await;
    wrong
}

/// The states that are looked at, each with what was confirmed by then.
fn states(
    all: &[(String, Done)],
    count: usize,
    seed: u64,
) -> Vec<(BTreeMap<String, Vec<u8>>, Confirmed)> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed);
    let mut moments: Vec<usize> = (0..count)
        .map(|_| chance.random_range(1..=all.len()))
        .collect();
    moments.sort_unstable();
    let (mut disk, mut confirmed) = (Disk::default(), Confirmed::new());
    let mut moments = moments.into_iter().peekable();
    let mut states = Vec::new();
    for (at, (name, done)) in (1..).zip(all) {
        if let (CONFIRMED, Done::Written(_, told)) = (name.as_str(), done) {
            let told = String::from_utf8_lossy(told);
            let (of, what) = told
                .trim_end()
                .split_once(' ')
                .expect("a seat and what of it");
            let told = confirmed.entry(of.parse().expect("a seat"));
            let told = told.or_insert(Told::Kept(0));
            *told = told.then(what);
        } else if name.starts_with(DATABASE) {
            disk.does(name, done);
        }
        while moments.next_if_eq(&at).is_some() {
            states.push((disk.clone().cut(&mut chance), confirmed.clone()));
        }
    }
    states
}

#[test]
#[ignore = "tests/power/run records what it reads"]
fn nothing_confirmed_is_lost_in_a_power_cut() {
    let all = recorded(Path::new(&variable("RECORD")));
    let count = variable("STATES").parse().expect("a number");
    let states = states(&all, count, 2026);
    let told = states.iter().filter(|(_, confirmed)| !confirmed.is_empty());
    assert!(told.count() * 10 > 9 * count, "most moments are under load");
    let mut wrong: BTreeMap<Wrong, usize> = BTreeMap::new();
    wait(async {
        let mut looking = JoinSet::new();
        for (files, confirmed) in states {
            looking.spawn(looked_at(files, confirmed));
            if looking.len() >= 4
                && let Some(looked) = looking.join_next().await
                && let Some(what) = looked.expect("no panic")
            {
                *wrong.entry(what).or_default() += 1;
            }
        }
        while let Some(looked) = looking.join_next().await {
            if let Some(what) = looked.expect("no panic") {
                *wrong.entry(what).or_default() += 1;
            }
        }
    });
    let how = variable("HOW");
    println!(
        "{how}: {} steps, {count} states, wrong: {wrong:?}",
        all.len()
    );
    // With less than it needs, the same eyes must see what is lost: else they would see nothing here either.
    let sees = wrong.values().sum::<usize>();
    if how == "full" {
        assert_eq!(sees, 0, "{wrong:?}");
    } else {
        assert!(sees > count / 20, "a loss is not noticed: {wrong:?}");
    }
}
