//! Copies: made under load, put back whole, and bringing nobody back.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use super::{lines, place, seat, sql, start, wait};
use crate::{Database, NotCopied, NotOpened, Restored, Store as _, backup, restore};

/// The names of all files beside a file, but the one of the lock.
fn files(path: &Path) -> Vec<String> {
    let all = fs::read_dir(path.parent().unwrap()).unwrap();
    let all = all.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    let lock = format!("{}.lock", path.file_name().unwrap().to_string_lossy());
    let mut all: Vec<String> = all.filter(|name| *name != lock).collect();
    all.sort();
    all
}

#[test]
fn a_copy_made_under_load_holds_all_that_was_confirmed() {
    let (folder, path) = place();
    wait(async {
        let store = Arc::new(Database::open(&path).await.unwrap());
        store.begin(&seat(1), start(1), lines(&[])).await.unwrap();
        let (confirmed, is_over) = (Arc::new(AtomicI64::new(0)), Arc::new(AtomicI64::new(0)));
        let writing = {
            let (store, confirmed, is_over) = (store.clone(), confirmed.clone(), is_over.clone());
            tokio::spawn(async move {
                let mut next = 0;
                while is_over.load(Ordering::SeqCst) == 0 {
                    store
                        .append(&seat(1), next, vec![next.to_string()])
                        .await
                        .unwrap();
                    next += 1;
                    confirmed.store(next, Ordering::SeqCst);
                }
            })
        };
        for copy in 0..10 {
            while confirmed.load(Ordering::SeqCst) < 20 * copy {
                tokio::task::yield_now().await;
            }
            let before = confirmed.load(Ordering::SeqCst);
            let to = folder.path().join(format!("{copy}.db"));
            assert_eq!(backup(&path, &to).await, Ok(1));
            let kept = Database::open(&to).await.unwrap();
            let there = kept.read(&seat(1)).await.unwrap().unwrap().lines;
            assert!(there.len() >= usize::try_from(before).unwrap());
            let expected = (0..).map(|n: i64| (n, n.to_string()));
            assert!(
                there
                    .into_iter()
                    .zip(expected)
                    .all(|(one, other)| one == other)
            );
            kept.close().await;
        }
        is_over.store(1, Ordering::SeqCst);
        writing.await.unwrap();
    });
}

#[test]
fn a_copy_goes_nowhere_where_something_stands() {
    let (folder, path) = place();
    let to = folder.path().join("copy.db");
    wait(async {
        assert_eq!(backup(&path, &to).await, Err(NotCopied::Missing));
        let store = Database::open(&path).await.unwrap();
        store
            .begin(&seat(1), start(1), lines(&["a"]))
            .await
            .unwrap();
        fs::write(&to, "a letter").unwrap();
        assert_eq!(backup(&path, &to).await, Err(NotCopied::Exists));
        assert_eq!(fs::read_to_string(&to).unwrap(), "a letter");
        let nowhere = folder.path().join("none/copy.db");
        assert!(matches!(
            backup(&path, &nowhere).await,
            Err(NotCopied::To(_))
        ));
        let other = folder.path().join("other.db");
        assert_eq!(backup(&path, &other).await, Ok(1));
        assert_eq!(files(&to), ["a folder", "copy.db", "other.db"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&other).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "for the owner alone");
        }
    });
}

#[test]
fn who_was_erased_does_not_come_back_with_a_copy() {
    let (folder, path) = place();
    let copy = folder.path().join("copy.db");
    wait(async {
        let store = Database::open(&path).await.unwrap();
        for name in 1..=3 {
            let lines = lines(&["a", "b"]);
            store.begin(&seat(name), start(100), lines).await.unwrap();
        }
        assert_eq!(backup(&path, &copy).await, Ok(3));
        store.erase(&seat(2), 100).await.unwrap();
        store.append(&seat(1), 2, lines(&["c"])).await.unwrap();
        store.begin(&seat(4), start(100), lines(&[])).await.unwrap();
        let in_use = NotCopied::To(NotOpened::InUse(Some(std::process::id())));
        assert_eq!(restore(&copy, &path, true).await, Err(in_use));
        store.close().await;
        drop(store);
        assert_eq!(restore(&copy, &path, false).await, Err(NotCopied::Exists));
        // Even where nothing of the database can be read any more.
        fs::write(&path, "dust").unwrap();
        let restored = Restored {
            seats: 2,
            erased: 1,
        };
        assert_eq!(restore(&copy, &path, true).await, Ok(restored));
        let store = Database::open(&path).await.unwrap();
        let there = async |name| store.read(&seat(name)).await.unwrap();
        assert_eq!(there(1).await.unwrap().lines.len(), 2, "as it was then");
        assert_eq!(there(2).await, None);
        assert!(there(3).await.is_some());
        assert_eq!(there(4).await, None);
        store.close().await;
        assert_eq!(files(&path), ["é?.db", "é?.db.erased"]);
        // A year later the name is of no use any more.
        let store = Database::open({
            drop(store);
            &path
        })
        .await
        .unwrap();
        store.purge(100 + 400).await.unwrap();
        let ledger = fs::read_to_string(path.with_file_name("é?.db.erased")).unwrap();
        assert_eq!(ledger, "");
    });
}

#[test]
fn what_is_no_whole_copy_is_not_put_back() {
    let (folder, path) = place();
    let at = |name: &str| folder.path().join(name);
    wait(async {
        let store = Database::open(&path).await.unwrap();
        for name in 0..50 {
            let line = "x".repeat(1000);
            store
                .begin(&seat(name), start(1), vec![line])
                .await
                .unwrap();
        }
        backup(&path, &at("copy.db")).await.unwrap();
        store.close().await;
        drop(store);
        let before = fs::read(&path).unwrap();
        let bytes = fs::read(at("copy.db")).unwrap();

        fs::write(at("text.db"), "a shopping list").unwrap();
        sql(&at("foreign.db"), "CREATE TABLE recipe (name TEXT)").await;
        fs::write(at("cut.db"), &bytes[..bytes.len() / 2]).unwrap();
        let mut flipped = bytes.clone();
        let middle = flipped.len() / 2;
        flipped[middle..middle + 4096].fill(0xa5);
        fs::write(at("flipped.db"), flipped).unwrap();
        fs::copy(at("copy.db"), at("newer.db")).unwrap();
        sql(
            &at("newer.db"),
            "INSERT INTO _sqlx_migrations SELECT 99, 'later', installed_on, success, checksum, \
             execution_time FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
        fs::write(at("empty.db"), "").unwrap();
        for (name, why) in [
            ("text.db", NotOpened::Foreign),
            ("foreign.db", NotOpened::Foreign),
            ("cut.db", NotOpened::Damaged),
            ("flipped.db", NotOpened::Damaged),
            ("newer.db", NotOpened::Newer),
            ("empty.db", NotOpened::Foreign),
        ] {
            let restored = restore(&at(name), &path, true).await;
            assert_eq!(restored, Err(NotCopied::From(why)), "{name}");
            assert!(fs::read(&path).unwrap() == before, "{name}");
            assert_eq!(files(&path), ["é?.db"], "{name}");
        }
        let missing = restore(&at("none.db"), &path, true).await;
        assert_eq!(missing, Err(NotCopied::Missing));
    });
}
