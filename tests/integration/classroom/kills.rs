//! The server is killed while a class answers: what was confirmed is there, and everybody goes on behind it, so that
//! nobody is asked again but what was under way.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::{Class, Student, server};
use crate::browser::Browser;
use crate::served::{Address, place};

const STUDENTS: usize = 8;
const KILLS: usize = 8;

/// The answers of somebody, by their lines in the sheet.
pub(super) fn answers(sheet: &str) -> Vec<String> {
    let lines = sheet.lines().filter(|line| line.contains("\": \""));
    lines
        .map(|line| line.trim_end_matches(',').to_owned())
        .collect()
}

#[test]
fn nothing_that_was_confirmed_is_lost_however_often_the_server_is_killed() {
    let (_folder, database) = place();
    let running = server(&database);
    let class = Class::begin(&running, "2de 4", "situations", STUDENTS);
    let mut students: Vec<Student> = (0..STUDENTS)
        .map(|_| Student::join(&running, &class.code))
        .collect();
    let begun = students.iter().map(|one| one.browser.sheet(&running));
    let mut sheets: Vec<String> = begun.collect();
    let mut running = Some(running);
    for kill in 0..KILLS {
        let mut now = running.take().expect("it runs");
        let (at, steps) = (now.at.clone(), AtomicUsize::new(0));
        let confirmed: Vec<String> = thread::scope(|scope| {
            let (at, steps) = (&at, &steps);
            let all: Vec<_> = students
                .iter_mut()
                .zip(&sheets)
                .map(|(student, sheet)| {
                    scope.spawn(move || until_the_kill(student, sheet, at, steps, kill))
                })
                .collect();
            while steps.load(Ordering::Relaxed) < STUDENTS + kill {
                thread::yield_now();
            }
            now.child.kill().expect("it runs");
            let confirmed = all.into_iter().map(thread::ScopedJoinHandle::join);
            confirmed.map(|sheet| sheet.expect("no panic")).collect()
        });
        drop(now);
        let again = server(&database);
        sheets = students
            .iter()
            .map(|student| student.browser.sheet(&again))
            .collect();
        for (sheet, before) in sheets.iter().zip(confirmed) {
            for line in answers(&before) {
                assert!(sheet.contains(&line), "{line} was confirmed: {sheet}");
            }
        }
        running = Some(again);
    }
    let server = running.expect("it runs");
    let mut desk = Browser::at(&server, &server.desk);
    for (taste, student) in students.iter_mut().enumerate() {
        student.finish(&server, taste);
    }
    desk.get(&server, &class.path(""));
    assert_eq!(desk.page.status, 200);
}

/// Answers one page after the other until nobody replies; gives all that was confirmed by then.
pub(super) fn until_the_kill(
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
