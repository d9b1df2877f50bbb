//! Classes: who sits where, what is told once, and what goes with a class.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use super::{holds, lines, place, seat, start, wait};
use crate::{
    Change, Class, Classes as _, Close, DAYS_TOLD, Database, NotStored, SeatId, Sitting,
    Store as _, Told, backup, restore,
};

fn class(mark: u8, seats: i64) -> Class {
    Class {
        number: 0,
        mark: SeatId::of(&[0, mark]),
        label: format!("2de {mark}"),
        quiz: "situations".to_owned(),
        seats,
        until: 500,
        code: format!("KMRTQ{mark}"),
        expires: 240,
        is_open: true,
        is_closed: false,
    }
}

/// What a browser shows.
fn shown(name: u8) -> SeatId {
    SeatId::of(&[1, name])
}

fn sitting(class: i64, name: u8) -> Change {
    Change::Sit(Sitting {
        class,
        chance: u64::from(name) * 7,
        seat: seat(name),
        shown: shown(name),
        code: format!("code-{name}"),
        start: start(1),
    })
}

fn close(class: i64, totals: &str, of: &[u8]) -> Change {
    Change::Close(Close {
        told: Told {
            class,
            day: 9,
            totals: totals.to_owned(),
        },
        of: of.iter().map(|name| seat(*name)).collect(),
    })
}

async fn begun(store: &Database, mark: u8, seats: i64) -> i64 {
    let number = store.change(Change::Begin(class(mark, seats))).await;
    i64::try_from(number.unwrap()).unwrap()
}

#[test]
fn a_chair_is_taken_once_and_by_nobody_where_the_door_is_shut() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        chairs_are_taken_once(Arc::new(store)).await;
    });
}

pub(super) async fn chairs_are_taken_once(store: Arc<Database>) {
    let number = begun(&store, 1, 3).await;
    let same = store.change(Change::Begin(class(1, 3))).await;
    assert_eq!(same, Err(NotStored::Busy), "another class has the code");
    // All at once: three have a chair each, and one has none.
    let sit = |name| {
        let store = Arc::clone(&store);
        tokio::spawn(async move { store.change(sitting(number, name)).await })
    };
    let all: Vec<_> = (1..=4).map(sit).collect();
    let (mut taken, mut refused) = (BTreeSet::new(), Vec::new());
    for (name, one) in (1..=4).zip(all) {
        match one.await.unwrap() {
            Ok(chair) => assert!(taken.insert(chair)),
            Err(why) => refused.push((name, why)),
        }
    }
    assert_eq!(taken, BTreeSet::from([0, 1, 2]));
    let (without, why) = refused[0].clone();
    assert_eq!((refused.len(), why), (1, NotStored::Taken));
    for name in 1..=4 {
        let kept = store.read(&seat(name)).await.unwrap();
        assert_eq!(kept.is_none(), name == without, "no seat without a chair");
    }
    let leaves = (1..=4).find(|name| *name != without).unwrap();
    store.erase(&seat(leaves), 1).await.unwrap();
    assert_eq!(store.chairs(number).await.unwrap().len(), 2);
    store.change(Change::Door(number, false)).await.unwrap();
    let late = store.change(sitting(number, 5)).await;
    assert_eq!(late, Err(NotStored::Taken));
    store
        .change(Change::Code(number, "OTHER2".to_owned(), 300))
        .await
        .unwrap();
    assert_eq!(store.class_of("KMRTQ1").await, Ok(None));
    let found = store.class_of("OTHER2").await.unwrap().unwrap();
    assert!(found.is_open && found.expires == 300);
    store.change(sitting(number, 5)).await.unwrap();
    let other = (1..=4).rfind(|name| *name != without).unwrap();
    let same = Change::Recode(seat(5), format!("code-{other}"));
    assert_eq!(store.change(same).await, Err(NotStored::Busy));
    store.close().await;
}

#[test]
fn another_browser_takes_a_chair_over_and_the_one_before_sits_there_no_more() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        chairs_are_taken_over(&store).await;
    });
}

pub(super) async fn chairs_are_taken_over(store: &Database) {
    let number = begun(store, 1, 3).await;
    store.change(sitting(number, 1)).await.unwrap();
    store.append(&seat(1), 0, lines(&["a"])).await.unwrap();
    let back = |code: &str| Change::Return(code.to_owned(), shown(8));
    assert_eq!(store.change(back("code-7")).await, Ok(0));
    assert_eq!(store.change(back("code-1")).await, Ok(1));
    assert_eq!(store.sits(&shown(1)).await, Ok(None));
    let chair = store.sits(&shown(8)).await.unwrap().unwrap();
    assert_eq!(
        (chair.seat.clone(), chair.code.as_str()),
        (seat(1), "code-1")
    );
    assert!(!chair.is_finished && !chair.may_be_seen);
    let recode = Change::Recode(seat(1), "code-9".to_owned());
    store.change(recode).await.unwrap();
    store.change(Change::Finish(seat(1))).await.unwrap();
    store.change(Change::Show(seat(1), true)).await.unwrap();
    assert_eq!(store.change(back("code-1")).await, Ok(0), "the old code");
    let chair = store.sits(&shown(8)).await.unwrap().unwrap();
    assert!(chair.is_finished && chair.may_be_seen && chair.code == "code-9");
    store.close().await;
}

#[test]
fn totals_are_told_once_and_of_those_who_are_there() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        totals_are_told_once(&store).await;
    });
}

pub(super) async fn totals_are_told_once(store: &Database) {
    let number = begun(store, 1, 5).await;
    for name in 1..=4 {
        store.change(sitting(number, name)).await.unwrap();
    }
    for name in 1..=3 {
        store.change(Change::Finish(seat(name))).await.unwrap();
    }
    // One was erased after they were counted: what was counted is not told.
    store.erase(&seat(2), 1).await.unwrap();
    let stale = store.change(close(number, "three", &[1, 2, 3])).await;
    assert_eq!(stale, Err(NotStored::Taken));
    assert_eq!(store.told(number).await, Ok(None));
    assert_eq!(store.change(close(number, "two", &[3, 1])).await, Ok(1));
    store.change(Change::Finish(seat(4))).await.unwrap();
    let again = store.change(close(number, "three", &[1, 3, 4])).await;
    assert_eq!(again, Ok(0));
    assert_eq!(store.told(number).await.unwrap().unwrap().totals, "two");
    let class = store.class(number).await.unwrap().unwrap();
    assert!(class.is_closed && !class.is_open);
    for change in [
        Change::Door(number, true),
        Change::Code(number, "OTHER2".to_owned(), 900),
    ] {
        assert_eq!(store.change(change).await, Ok(0), "it is closed for good");
    }
    let late = store.change(sitting(number, 5)).await;
    assert_eq!(late, Err(NotStored::Taken));
    store.close().await;
}

#[test]
fn with_a_class_go_all_who_sit_in_it() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let (one, other) = (begun(&store, 1, 5).await, begun(&store, 2, 5).await);
        for (class, name) in [(one, 1), (one, 2), (other, 3)] {
            store.change(sitting(class, name)).await.unwrap();
            let secret = format!("secret-of-{name}.");
            store.append(&seat(name), 0, vec![secret]).await.unwrap();
        }
        store.begin(&seat(4), start(1), lines(&[])).await.unwrap();
        // Who sits in a class is not erased for having been away.
        assert_eq!(store.purge(100).await, Ok(1));
        store.change(Change::Finish(seat(1))).await.unwrap();
        store.change(close(one, "told", &[1])).await.unwrap();
        assert!(holds(&path, "2de 1") && holds(&path, "secret-of-2."));
        assert_eq!(store.change(Change::Erase(one, 7)).await, Ok(1));
        for word in ["2de 1", "secret-of-1.", "secret-of-2.", "code-1"] {
            assert!(!holds(&path, word), "{word}");
        }
        assert_eq!(store.chairs(one).await, Ok(Vec::new()));
        assert_eq!(store.told(one).await, Ok(None), "who erases it erases all");
        assert_eq!(store.classes().await.unwrap().len(), 1);

        assert_eq!(store.purge_classes(499).await, Ok(0));
        assert!(holds(&path, "secret-of-3."));
        assert_eq!(store.purge_classes(500).await, Ok(1));
        assert!(!holds(&path, "secret-of-3.") && !holds(&path, "2de 2"));
        // Its number is given to no other class: what was told would be told of that one.
        assert!(begun(&store, 3, 5).await > other);
        store.close().await;
    });
}

#[test]
fn what_was_told_outlasts_a_class_whose_day_has_come_and_goes_two_years_after_the_close() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let number = begun(&store, 1, 5).await;
        store.change(sitting(number, 1)).await.unwrap();
        store.change(Change::Finish(seat(1))).await.unwrap();
        store.change(close(number, "told", &[1])).await.unwrap();
        assert_eq!(store.outlasting().await, Ok(Vec::new()), "it is there");
        assert_eq!(store.purge_classes(500).await, Ok(1));
        let told = |found: Vec<Told>| found.into_iter().map(|told| (told.class, told.totals));
        let outlasting = store.outlasting().await.map(told).unwrap();
        assert_eq!(
            outlasting.collect::<Vec<_>>(),
            [(number, "told".to_owned())]
        );
        // It was closed on day 9.
        store.purge_classes(9 + DAYS_TOLD - 1).await.unwrap();
        assert_eq!(store.outlasting().await.unwrap().len(), 1);
        store.purge_classes(9 + DAYS_TOLD).await.unwrap();
        assert_eq!(store.outlasting().await, Ok(Vec::new()));
        assert_eq!(store.told(number).await, Ok(None));
        store.close().await;
    });
}

#[test]
fn no_copy_brings_back_who_was_erased_in_a_class_whatever_browser_they_sat_at() {
    let (folder, path) = place();
    let at = |name: &str| folder.path().join(name);
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let (one, other) = (begun(&store, 1, 5).await, begun(&store, 2, 5).await);
        for (class, name) in [(one, 1), (one, 2), (other, 3)] {
            store.change(sitting(class, name)).await.unwrap();
        }
        store.change(close(other, "told", &[])).await.unwrap();
        backup(&path, &at("copy.db")).await.unwrap();
        let moved = Change::Return("code-1".to_owned(), shown(8));
        store.change(moved).await.unwrap();
        store.erase(&seat(1), 7).await.unwrap();
        store.change(Change::Erase(other, 7)).await.unwrap();
        store.close().await;
        drop(store);
        let restored = restore(&at("copy.db"), &path, true).await.unwrap();
        assert_eq!((restored.seats, restored.erased), (1, 2));
        let store = Database::open(&path).await.unwrap();
        let classes = store.classes().await.unwrap();
        assert_eq!(classes.len(), 1);
        assert_eq!(classes[0].number, one);
        assert_eq!(store.told(other).await, Ok(None));
        let chairs = store.chairs(one).await.unwrap();
        assert_eq!(chairs.len(), 1);
        assert_eq!(chairs[0].seat, seat(2));
        assert!(!holds(&path, "2de 2"));
        store.close().await;
    });
}

#[test]
fn no_table_has_room_for_who_somebody_is() {
    // A new column is a decision: no name, birth date, address or gender of anybody.
    let tables = [
        include_str!("../1_seats.sql"),
        include_str!("../2_records.sql"),
        include_str!("../3_class.sql"),
        include_str!("../4_list.sql"),
    ];
    let lines = tables.iter().flat_map(|sql| sql.lines());
    let columns = lines.filter_map(|line| {
        let (name, _) = line.strip_prefix("    ")?.split_once(' ')?;
        (!name.starts_with("--") && name != "PRIMARY").then_some(name)
    });
    let columns: Vec<&str> = columns.collect();
    let expected = [
        "id",
        "header",
        "answered",
        "created",
        "touched", // seat
        "seat",
        "seq",
        "line", // entry
        "seat",
        "code",
        "until",
        "prolonged", // record
        "seat",
        "label", // label
        "number",
        "mark",
        "label",
        "quiz",
        "seats",
        "until", // class
        "code",
        "expires",
        "is_open",
        "is_closed", // of its door
        "class",
        "chair",
        "seat",
        "shown",
        "code",
        "is_finished",
        "may_be_seen", // chair
        "class",
        "day",
        "told", // totals
        "seat",
        "began",
        "step",
        "again", // listed
    ];
    assert_eq!(columns, expected);
    let folder = concat!(env!("CARGO_MANIFEST_DIR"));
    let files = fs::read_dir(folder).unwrap();
    let sql = files.filter(|file| {
        let path = file.as_ref().unwrap().path();
        path.extension().is_some_and(|end| end == "sql")
    });
    assert_eq!(sql.count(), tables.len());
}
