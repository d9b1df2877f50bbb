mod classes;
#[cfg(feature = "postgres")]
#[path = "../../../tests/postgres/cluster.rs"]
mod cluster;
mod copies;
#[cfg(feature = "postgres")]
mod postgres;
mod power;

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::AnyPool;

use super::{Database, Kept, Listed, NotOpened, NotStored, Record, Records, SeatId, Start, Store};

fn wait<T>(of: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    runtime.unwrap().block_on(of)
}

fn start(touched: i64) -> Start {
    Start {
        header: "first".to_owned(),
        answered: Some("2026-11-30".to_owned()),
        touched,
    }
}

fn lines(of: &[&str]) -> Vec<String> {
    of.iter().map(|line| (*line).to_owned()).collect()
}

fn seat(name: u8) -> SeatId {
    SeatId::of(&[name; 32])
}

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a folder/é?.db");
    (folder, path)
}

/// What all stores hold to, whatever they are.
async fn keeps_its_word(store: &impl Store) {
    let (one, other) = (seat(1), seat(2));
    assert_eq!(store.read(&one).await, Ok(None));
    store
        .begin(&one, start(100), lines(&["a", "b"]))
        .await
        .unwrap();
    store.begin(&other, start(50), lines(&[])).await.unwrap();
    store.append(&one, 2, lines(&["c"])).await.unwrap();
    // The same once more is the same; another line at its place is refused, and changes nothing.
    store.append(&one, 1, lines(&["b", "c"])).await.unwrap();
    let taken = store.append(&one, 2, lines(&["d"])).await;
    assert_eq!(taken, Err(NotStored::Taken));
    let kept = Kept {
        start: start(100),
        lines: (0..).zip(lines(&["a", "b", "c"])).collect(),
    };
    assert_eq!(store.read(&one).await, Ok(Some(kept.clone())));

    // Who was there since is not erased with the others.
    store.touch(&other, 99).await.unwrap();
    assert_eq!(store.purge(99).await, Ok(0));
    assert_eq!(store.purge(100).await, Ok(1));
    assert_eq!(store.read(&other).await, Ok(None));
    assert_eq!(store.read(&one).await, Ok(Some(kept)));

    store.erase(&one, 100).await.unwrap();
    assert_eq!(store.read(&one).await, Ok(None));

    // What was written while its seat was erased is found by no seat, and goes the next time.
    let gone = seat(9);
    assert_eq!(store.append(&gone, 0, lines(&["late"])).await, Ok(()));
    assert_eq!(store.purge(0).await, Ok(0));
    assert_eq!(
        store.begin(&gone, start(200), lines(&["first"])).await,
        Ok(())
    );
    let kept = store.read(&gone).await.expect("it can be read");
    let kept = kept.expect("it is there").lines;
    assert_eq!(kept, [(0, "first".to_owned())]);
}

#[test]
fn a_database_keeps_its_word() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        keeps_its_word(&store).await;
        let many: Vec<String> = (0..1000).map(|n| n.to_string()).collect();
        store.begin(&seat(3), start(1), many.clone()).await.unwrap();
        store.close().await;
        drop(store);
        let store = Database::open(&path).await.unwrap();
        let kept = store.read(&seat(3)).await.unwrap().unwrap();
        assert_eq!(kept.lines, (0..).zip(many).collect::<Vec<_>>());
    });
}

#[test]
fn a_log_that_was_left_behind_is_not_taken_for_one_of_a_new_database() {
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let secret = lines(&["of before"]);
        store.begin(&seat(1), start(1), secret).await.unwrap();
        let log = path.with_file_name("é?.db-wal");
        let bytes = fs::read(&log).unwrap();
        assert!(!bytes.is_empty());
        store.close().await;
        drop(store);
        fs::remove_file(&path).unwrap();
        fs::write(&log, bytes).unwrap();
        let store = Database::open(&path).await.unwrap();
        assert_eq!(store.read(&seat(1)).await, Ok(None));
        store.close().await;
    });
}

#[test]
fn many_at_once_are_all_kept() {
    let (_folder, path) = place();
    wait(async {
        let store = std::sync::Arc::new(Database::open(&path).await.unwrap());
        let at_once: Vec<_> = (0..200)
            .map(|name| {
                let store = std::sync::Arc::clone(&store);
                tokio::spawn(async move {
                    store.begin(&seat(name), start(1), lines(&["a"])).await?;
                    store.append(&seat(name), 1, lines(&["b"])).await
                })
            })
            .collect();
        for one in at_once {
            one.await.unwrap().unwrap();
        }
        for name in 0..200 {
            let kept = store.read(&seat(name)).await.unwrap().unwrap();
            assert_eq!(kept.lines.len(), 2);
        }
    });
}

/// Whether a word stands in a database, or in a file beside it.
fn holds(path: &Path, word: &str) -> bool {
    let files = fs::read_dir(path.parent().unwrap()).unwrap();
    let mut texts = files.map(|file| fs::read(file.unwrap().path()).unwrap());
    texts.any(|bytes| {
        bytes
            .windows(word.len())
            .any(|some| some == word.as_bytes())
    })
}

#[test]
fn what_is_erased_is_in_no_file() {
    let (folder, path) = place();
    let holds = |word| holds(&path, word);
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let secret = lines(&["nobody-is-to-read-this"]);
        store.begin(&seat(1), start(1), secret).await.unwrap();
        assert!(holds("nobody-is-to-read-this"));
        store.erase(&seat(1), 1).await.unwrap();
        assert!(!holds("nobody-is-to-read-this"));
    });
    drop(folder);
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        store
            .begin(&seat(1), start(1), lines(&["a"]))
            .await
            .unwrap();
        for file in fs::read_dir(path.parent().unwrap()).unwrap() {
            let file = file.unwrap();
            let mode = file.metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{}", file.path().display());
        }
    });
}

async fn not_opened(path: &Path) -> NotOpened {
    let before = fs::read(path).unwrap();
    let why = Database::open(path).await.err().unwrap();
    let is_as_it_was = fs::read(path).unwrap() == before;
    assert!(is_as_it_was, "{why:?}: {}", path.display());
    why
}

async fn sql(path: &Path, statement: &'static str) {
    sqlx::any::install_default_drivers();
    let url = format!("sqlite://{}?mode=rwc", path.display());
    let pool = AnyPool::connect(&url).await.unwrap();
    sqlx::query(statement).execute(&pool).await.unwrap();
    pool.close().await;
}

#[test]
fn a_database_that_cannot_be_used_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    wait(async {
        let text = at("text.db");
        fs::write(&text, "a shopping list").unwrap();
        assert_eq!(not_opened(&text).await, NotOpened::Foreign);
        assert_eq!(
            Database::open(folder.path()).await.err(),
            Some(NotOpened::Foreign)
        );

        let foreign = at("foreign.db");
        sql(&foreign, "CREATE TABLE recipe (name TEXT)").await;
        assert_eq!(not_opened(&foreign).await, NotOpened::Foreign);

        let ours = at("ours.db");
        let store = Database::open(&ours).await.unwrap();
        for name in 0..50 {
            let line = "x".repeat(1000);
            store
                .begin(&seat(name), start(1), vec![line])
                .await
                .unwrap();
        }
        let second = Database::open(&ours).await.err();
        assert_eq!(second, Some(NotOpened::InUse(Some(std::process::id()))));
        #[cfg(unix)]
        {
            let other_name = at("other name.db");
            std::os::unix::fs::symlink(&ours, &other_name).unwrap();
            let second = Database::open(&other_name).await.err();
            assert_eq!(second, Some(NotOpened::InUse(Some(std::process::id()))));
        }
        store.close().await;
        drop(store);

        let newer = at("newer.db");
        fs::copy(&ours, &newer).unwrap();
        sql(
            &newer,
            "INSERT INTO _sqlx_migrations SELECT 99, 'later', installed_on, success, checksum, \
             execution_time FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
        assert_eq!(not_opened(&newer).await, NotOpened::Newer);

        let damaged = at("damaged.db");
        let mut bytes = fs::read(&ours).unwrap();
        let middle = bytes.len() / 2;
        bytes[middle..middle + 8192].fill(0xa5);
        fs::write(&damaged, bytes).unwrap();
        assert_eq!(not_opened(&damaged).await, NotOpened::Damaged);

        let read_only = at("read-only.db");
        fs::copy(&ours, &read_only).unwrap();
        let mut rights = fs::metadata(&read_only).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&read_only, rights).unwrap();
        assert_eq!(not_opened(&read_only).await, NotOpened::ReadOnly);
    });
}

#[test]
fn sqlite_is_new_enough() {
    // Before 3.51.3 a checkpoint could damage a file that is written to through two connections.
    let (_folder, path) = place();
    wait(async {
        let store = Database::open(&path).await.unwrap();
        let version = store.version().await;
        let numbers = version.split('.').map(|number| number.parse().unwrap());
        assert!(numbers.collect::<Vec<u32>>() >= vec![3, 51, 3], "{version}");
    });
}

fn record(name: u8, code: &str, until: i64) -> Record {
    Record {
        code: code.to_owned(),
        seat: seat(name),
        label: (name == 1).then(|| "2de 4".to_owned()),
        until,
        prolonged: false,
    }
}

#[test]
fn records_are_found_by_their_codes_until_their_day() {
    let (_folder, path) = place();
    let records = Records::open(&path).unwrap();
    let (one, other) = (record(1, "B", 200), record(2, "A", 100));
    records.begin(&one, start(10), lines(&["a"])).unwrap();
    records.begin(&other, start(10), lines(&[])).unwrap();
    let again = records.begin(&record(3, "A", 1), start(10), lines(&["x"]));
    assert_eq!(again, Err(NotStored::Taken));
    let listed = |step: &str| Listed {
        began: Some("2026-09-15".to_owned()),
        step: step.to_owned(),
        again: Some("2027-06-09".to_owned()),
    };
    let append =
        |line: &str, step: &str| records.append(&one.seat, 1, lines(&[line]), listed(step));
    append("b", "demand").unwrap();
    append("b", "plan").unwrap();
    // A line that is not written changes nothing of what a list shows.
    assert_eq!(append("c", "closed"), Err(NotStored::Taken));
    let (found, kept) = records.find("B").unwrap().unwrap();
    assert_eq!(found, one);
    assert_eq!(kept.lines, vec![(0, "a".to_owned()), (1, "b".to_owned())]);
    assert_eq!(records.find("C"), Ok(None));
    let plan = Some(listed("plan"));
    let all = vec![(other, None), (one.clone(), plan.clone())];
    assert_eq!(records.all(), Ok(all));
    // What nobody used for long is erased, but a record has a day of its own.
    let purged = records.purge(99);
    assert_eq!(purged, Ok(0));
    records.prolong(&one.seat, 400).unwrap();
    records.label(&one.seat, None).unwrap();
    let longer = Record {
        label: None,
        until: 400,
        prolonged: true,
        ..one.clone()
    };
    assert_eq!(records.purge(200), Ok(1));
    assert_eq!(records.all(), Ok(vec![(longer, plan)]));
    records.erase(&one.seat, 100).unwrap();
    assert_eq!(records.find("B"), Ok(None));
    records.close();
}

#[test]
fn seats_that_nobody_used_are_erased_and_records_are_not() {
    let (_folder, path) = place();
    let records = Records::open(&path).unwrap();
    records
        .begin(&record(1, "B", 20_000), start(10), lines(&["a"]))
        .unwrap();
    records.close();
    wait(async {
        let database = Database::open(&path).await.unwrap();
        database
            .begin(&seat(2), start(10), lines(&["b"]))
            .await
            .unwrap();
        assert_eq!(database.purge(10_000).await, Ok(1));
        assert!(database.read(&seat(1)).await.unwrap().is_some());
        database.close().await;
    });
}

#[test]
fn all_works_where_somebody_dropped_the_labels() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.db");
    let records = Records::open(&path).unwrap();
    let one = record(1, "B", 20_000);
    records.begin(&one, start(10), lines(&["a"])).unwrap();
    records.close();
    wait(sql(&path, "DROP TABLE label"));
    let records = Records::open(&path).unwrap();
    let plain = Record {
        label: None,
        ..one.clone()
    };
    assert_eq!(records.all(), Ok(vec![(plain.clone(), None)]));
    records
        .append(&one.seat, 1, lines(&["b"]), Listed::default())
        .unwrap();
    let (found, kept) = records.find("B").unwrap().unwrap();
    assert_eq!((found, kept.lines.len()), (plain, 2));
    records.label(&one.seat, Some("2de 4")).unwrap();
    records.erase(&one.seat, 100).unwrap();
    assert_eq!(records.all(), Ok(Vec::new()));
    records.close();
}

#[test]
fn a_database_of_the_first_version_is_brought_to_this_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("first.db");
    wait(async {
        let database = Database::open(&path).await.unwrap();
        database
            .begin(&seat(1), start(10), lines(&["a"]))
            .await
            .unwrap();
        database.close().await;
        for statement in [
            "DROP TABLE record",
            "DROP TABLE label",
            "DROP TABLE class",
            "DROP TABLE chair",
            "DROP TABLE totals",
            "DROP TABLE listed",
            "DELETE FROM _sqlx_migrations WHERE version > 1",
        ] {
            sql(&path, statement).await;
        }
    });
    let records = Records::open(&path).unwrap();
    records
        .begin(&record(2, "A", 100), start(10), lines(&["b"]))
        .unwrap();
    assert_eq!(records.all().unwrap().len(), 1);
    records.close();
    wait(async {
        let database = Database::open(&path).await.unwrap();
        let kept = database.read(&seat(1)).await.unwrap().unwrap();
        assert_eq!(kept.lines, vec![(0, "a".to_owned())]);
        database.close().await;
    });
}
