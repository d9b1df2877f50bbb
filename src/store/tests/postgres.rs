//! PostgreSQL keeps the same word as a file, and several servers write to it.

use std::path::Path;
use std::sync::Arc;

use sqlx::AnyConnection;
use sqlx::Connection as _;

use super::cluster::Cluster;
use super::{classes, keeps_its_word, lines, seat, start, wait};
use crate::{
    Change, Class, Classes as _, Database, NotOpened, NotStored, Place, SeatId, Sitting, Store as _,
};

async fn opened(address: &str) -> Result<Database, NotOpened> {
    Database::at(&Place::of(Path::new(address)).unwrap()).await
}

#[test]
fn a_database_of_postgresql_keeps_the_same_word_as_a_file() {
    let cluster = Cluster::start("trust");
    wait(async {
        let store = opened(&cluster.database("words")).await.unwrap();
        keeps_its_word(&store).await;
        let many: Vec<String> = (0..1000).map(|n| n.to_string()).collect();
        store.begin(&seat(3), start(1), many.clone()).await.unwrap();
        let kept = store.read(&seat(3)).await.unwrap().unwrap();
        assert_eq!(kept.lines, (0..).zip(many).collect::<Vec<_>>());
        store.close().await;

        let taken = opened(&cluster.database("taken")).await.unwrap();
        classes::chairs_are_taken_once(Arc::new(taken)).await;
        let over = opened(&cluster.database("over")).await.unwrap();
        classes::chairs_are_taken_over(&over).await;
        let totals = opened(&cluster.database("totals")).await.unwrap();
        classes::totals_are_told_once(&totals).await;

        // A class goes with all who sit in it; its number is given to no other one.
        let store = opened(&cluster.database("gone")).await.unwrap();
        let number = store.change(Change::Begin(class())).await.unwrap();
        let number = i64::try_from(number).unwrap();
        store.change(sits(number, 1)).await.unwrap();
        assert_eq!(store.purge(100).await, Ok(0), "who sits in a class stays");
        assert_eq!(store.purge_classes(500).await, Ok(1));
        assert_eq!(store.read(&seat(1)).await, Ok(None));
        let next = store.change(Change::Begin(class())).await.unwrap();
        assert!(i64::try_from(next).unwrap() > number);
        assert_eq!(store.purge_records(1).await, Ok(0));
        store.close().await;
    });
}

fn class() -> Class {
    Class {
        number: 0,
        mark: SeatId::of(&[0, 1]),
        label: "2de 4".to_owned(),
        quiz: "situations".to_owned(),
        seats: 1,
        until: 500,
        code: "KMRTQX".to_owned(),
        expires: 240,
        is_open: true,
        is_closed: false,
    }
}

fn sits(class: i64, name: u8) -> Change {
    Change::Sit(Sitting {
        class,
        chance: 0,
        seat: seat(name),
        shown: SeatId::of(&[1, name]),
        code: format!("code-{name}"),
        start: start(1),
    })
}

#[test]
fn what_one_server_writes_is_there_for_the_others_and_a_place_is_taken_once() {
    let cluster = Cluster::start("trust");
    wait(async {
        let address = cluster.database("shared");
        // Both at once, where no table is yet.
        let (one, other) = tokio::join!(opened(&address), opened(&address));
        let (one, other) = (Arc::new(one.unwrap()), Arc::new(other.unwrap()));
        assert!(one.is_shared() && other.is_shared());
        one.begin(&seat(1), start(1), lines(&["a"])).await.unwrap();
        other.append(&seat(1), 1, lines(&["b"])).await.unwrap();
        let taken = one.append(&seat(1), 1, lines(&["c"])).await;
        assert_eq!(taken, Err(NotStored::Taken));
        assert_eq!(one.append(&seat(1), 1, lines(&["b"])).await, Ok(()));
        let kept = one.read(&seat(1)).await.unwrap().unwrap();
        assert_eq!(kept.lines, [(0, "a".to_owned()), (1, "b".to_owned())]);

        // One chair, and two who want it, each at a server of their own; again and again.
        for round in 0..20 {
            let number = one.change(Change::Begin(class())).await.unwrap();
            let number = i64::try_from(number).unwrap();
            let (a, b) = tokio::join!(
                one.change(sits(number, 100 + round)),
                other.change(sits(number, 200 + round)),
            );
            let outcomes = [a, b];
            assert!(outcomes.contains(&Ok(0)), "{outcomes:?}");
            assert!(outcomes.contains(&Err(NotStored::Taken)), "{outcomes:?}");
            one.change(Change::Erase(number, 1)).await.unwrap();
        }

        // All that is written at once, by both to the same seats in another order, is kept.
        let at_once: Vec<_> = (0..200_u8)
            .map(|n| {
                let store = Arc::clone(if n % 2 == 0 { &one } else { &other });
                let name = if n % 2 == 0 { n / 2 } else { 99 - n / 2 };
                tokio::spawn(async move {
                    store.begin(&seat(name), start(1), Vec::new()).await?;
                    store
                        .append(&seat(name), 10 + i64::from(n), lines(&["x"]))
                        .await
                })
            })
            .collect();
        for one in at_once {
            one.await.unwrap().unwrap();
        }
        for name in 0..100 {
            let kept = other.read(&seat(name)).await.unwrap().unwrap();
            let lines = kept.lines.iter().filter(|(seq, _)| *seq >= 10);
            assert_eq!(lines.count(), 2, "{name}");
        }
        one.erase(&seat(1), 1).await.unwrap();
        assert_eq!(other.read(&seat(1)).await, Ok(None));
        one.close().await;
        other.close().await;
    });
}

#[test]
fn what_is_not_ours_or_newer_is_refused_and_stays_as_it_is() {
    let cluster = Cluster::start("trust");
    wait(async {
        let (foreign, newer) = (cluster.database("foreign"), cluster.database("newer"));
        sqlx::any::install_default_drivers();
        let mut other = AnyConnection::connect(&foreign).await.unwrap();
        let table = "CREATE TABLE seat (id TEXT)";
        sqlx::query(table).execute(&mut other).await.unwrap();
        assert_eq!(opened(&foreign).await.err(), Some(NotOpened::Foreign));
        let tables = "SELECT count(*) FROM information_schema.tables \
                      WHERE table_schema = current_schema()";
        let count: i64 = sqlx::query_scalar(tables)
            .fetch_one(&mut other)
            .await
            .unwrap();
        assert_eq!(count, 1);

        opened(&newer).await.unwrap().close().await;
        let mut later = AnyConnection::connect(&newer).await.unwrap();
        let step = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                    VALUES (99, 'later', true, '', 0)";
        sqlx::query(step).execute(&mut later).await.unwrap();
        assert_eq!(opened(&newer).await.err(), Some(NotOpened::Newer));

        // Each is told why, and not that time ran out.
        let nobody = newer.clone() + "-none";
        for (nowhere, why) in [
            ("postgres://boussole@127.0.0.1:1/b", "refused"),
            (&nobody, "does not exist"),
        ] {
            let Some(NotOpened::Failed(cause)) = opened(nowhere).await.err() else {
                panic!("{nowhere}");
            };
            assert!(cause.contains(why), "{cause}");
        }
    });
}
