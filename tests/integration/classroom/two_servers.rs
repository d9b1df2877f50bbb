//! Two servers on one database of PostgreSQL: whoever is at one is at the other too, and one may be killed.

use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::{CONTACT, Class, Student};
use crate::browser::Browser;
use crate::cluster::{Cluster, PASSWORD};
use crate::served::{Address, Server, serve};

const STUDENTS: usize = 6;

fn server(address: &str) -> Server {
    let mut command = serve(Path::new(address), &["--port", "0"]);
    Server::run(command.args(CONTACT).env("PGPASSWORD", PASSWORD))
}

/// The answers of somebody, by their lines in the sheet.
fn answers(sheet: &str) -> Vec<String> {
    let lines = sheet.lines().filter(|line| line.contains("\": \""));
    lines
        .map(|line| line.trim_end_matches(',').to_owned())
        .collect()
}

/// Answers one page after the other until nobody replies; gives all that was confirmed by then.
fn until_the_kill(
    student: &mut Student,
    before: &str,
    server: &Address,
    steps: &AtomicUsize,
    taste: usize,
) -> String {
    let mut last = before.to_owned();
    loop {
        let step = AssertUnwindSafe(|| {
            let mut next = student.clone();
            next.browser.get(server, "/fr/quiz");
            if !next.browser.path.ends_with("/result") {
                next.answer(server, taste);
            }
            let sheet = next.browser.sheet(server);
            (next, sheet)
        });
        // The client gives up where nobody answers.
        let Ok((next, sheet)) = panic::catch_unwind(step) else {
            return last;
        };
        *student = next;
        last = sheet;
        steps.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn whoever_is_at_one_server_is_at_the_other_and_loses_nothing_where_one_is_killed() {
    let cluster = Cluster::start("scram-sha-256");
    let address = cluster.database("boussole");
    let (mut one, other) = (server(&address), server(&address));
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

    let sheets: Vec<String> = students.iter().map(|s| s.browser.sheet(&one)).collect();
    let (at, steps) = (one.at.clone(), AtomicUsize::new(0));
    let confirmed: Vec<String> = thread::scope(|scope| {
        let (at, steps) = (&at, &steps);
        let all: Vec<_> = students
            .iter_mut()
            .zip(&sheets)
            .map(|(student, sheet)| {
                scope.spawn(move || until_the_kill(student, sheet, at, steps, 1))
            })
            .collect();
        while steps.load(Ordering::Relaxed) < STUDENTS {
            thread::yield_now();
        }
        one.child.kill().expect("it runs");
        let confirmed = all.into_iter().map(thread::ScopedJoinHandle::join);
        confirmed.map(|sheet| sheet.expect("no panic")).collect()
    });
    drop(one);
    for (student, before) in students.iter_mut().zip(confirmed) {
        let sheet = student.browser.sheet(&other);
        for line in answers(&before) {
            assert!(sheet.contains(&line), "{line} was confirmed: {sheet}");
        }
        student.finish(&other, 1);
    }

    // A new server knows all of it, and its own key opens the desk.
    let again = server(&address);
    let mut desk = Browser::at(&again, &again.desk);
    desk.get(&again, &class.path(""));
    assert_eq!(desk.page.status, 200, "{}", desk.page.body);
    let sheet = students[0].browser.sheet(&again);
    assert_eq!(sheet, students[0].browser.sheet(&other));
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
