//! Two servers on one database of PostgreSQL: whoever is at one is at the other too, and one may be killed.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::cuts::Client;
use super::{CONTACT, Class, Student};
use crate::browser::Browser;
use crate::cluster::{Cluster, PASSWORD};
use crate::served::{Server, serve};

const STUDENTS: usize = 6;

fn server(address: &str) -> Server {
    let mut command = serve(Path::new(address), &["--port", "0"]);
    Server::run(command.args(CONTACT).env("PGPASSWORD", PASSWORD))
}

#[test]
fn whoever_is_at_one_server_is_at_the_other_and_loses_nothing_where_one_is_killed() {
    let cluster = Cluster::start("scram-sha-256");
    let address = cluster.database("boussole");
    let (one, other) = (server(&address), server(&address));
    let class = Class::begin(&one, "2de 4", "situations", STUDENTS);
    // The other server was not told of the class, nor of who sits in it.
    let mut students: Vec<Student> = (0..STUDENTS)
        .map(|n| Student::join(if n % 2 == 0 { &one } else { &other }, &class.code))
        .collect();
    for (taste, student) in students.iter_mut().enumerate() {
        for server in [&one, &other, &one] {
            student.browser.get(server, "/fr/quiz");
            student.answer(server, taste);
            assert_eq!(student.browser.page.status, 200);
            let (here, there) = (student.browser.sheet(&one), student.browser.sheet(&other));
            assert_eq!(here, there);
        }
        // A page of before, sent to the other server: what stands there already stays.
        let (mut stale, sheet) = (student.clone(), student.browser.sheet(&one));
        student.answer(&one, taste);
        stale.answer(&other, taste + 1);
        let now = student.browser.sheet(&other);
        assert_ne!(now, sheet, "the first is taken");
        assert_eq!(stale.browser.sheet(&one), now, "and it alone");
    }

    let mut clients: Vec<Client> = students.into_iter().map(Client::of).collect();
    let (at, steps) = (one.at.clone(), AtomicUsize::new(0));
    thread::scope(|scope| {
        for client in &mut clients {
            let (at, steps) = (&at, &steps);
            scope.spawn(move || client.until_the_cut(at, steps));
        }
        while steps.load(Ordering::Relaxed) < STUDENTS {
            thread::yield_now();
        }
        one.kill();
    });
    for client in &mut clients {
        client.finds_what_was_confirmed(&other);
        client.until_the_cut(&other, &steps);
        assert!(client.is_done);
        client.finds_what_was_confirmed(&other);
    }

    // A new server knows all of it, and its own key opens the desk.
    let again = server(&address);
    let mut desk = Browser::at(&again, &again.desk);
    desk.get(&again, &class.path(""));
    assert_eq!(desk.page.status, 200, "{}", desk.page.body);
    let sheet = clients[0].student.browser.sheet(&again);
    assert_eq!(sheet, clients[0].student.browser.sheet(&other));
}

#[test]
fn who_is_erased_at_one_server_is_gone_at_the_other() {
    let cluster = Cluster::start("scram-sha-256");
    let address = cluster.database("boussole");
    let (one, other) = (server(&address), server(&address));
    let mut browser = Browser::at(&one, "/fr");
    for step in 0..4 {
        browser.step(&one, step);
    }
    let mut erased = browser.clone();
    erased.get(&other, "/fr/erase");
    erased.post(&other, &erased.page.form("erase"));
    assert_eq!((erased.page.status, erased.cookie), (200, None));
    browser.get(&one, "/fr/quiz");
    assert_eq!(browser.path, "/fr", "there is nothing any more");
}

#[test]
fn what_is_wrong_with_an_address_is_said_and_what_to_do() {
    let cluster = Cluster::start("scram-sha-256");
    let address = cluster.database("boussole");
    let told = address.replace("boussole@", &format!("boussole:{PASSWORD}@"));
    let nowhere = address.replace("/boussole", "/nobody");
    for (address, password, expected) in [
        (&told, PASSWORD, "PGPASSWORD"),
        (&address, "", "PGPASSWORD"),
        (&address, "wrong", "PGPASSWORD"),
        (&nowhere, PASSWORD, "la base et le rôle existent"),
    ] {
        let mut command = serve(Path::new(address), &["--port", "0"]);
        let output = command.env("PGPASSWORD", password).output();
        let output = output.expect("it runs");
        let said = String::from_utf8(output.stderr).expect("text");
        assert_eq!(output.status.code(), Some(5), "{said}");
        assert!(said.contains(expected), "{said}");
        assert!(!said.contains(PASSWORD), "{said}");
    }
}
