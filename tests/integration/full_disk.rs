//! `boussole serve` on a disk that is full: who answers is told, and nothing that was confirmed is lost.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;

use crate::browser::Browser;
use crate::served::{Server, is_a_fault};

#[expect(
    clippy::disallowed_methods,
    reason = "`tests/power/run` makes the small disk and says where it is"
)]
fn disk() -> PathBuf {
    std::env::var("SMALL_DISK")
        .expect("run by tests/power/run")
        .into()
}

#[test]
#[ignore = "tests/power/run gives it a small disk"]
fn full_disk_loses_nothing_and_the_quiz_goes_on_once_there_is_room() {
    let folder = disk();
    let database = folder.join("boussole.db");
    let server = Server::start(&database);
    let mut students: Vec<Browser> = (0..3).map(|_| Browser::at(&server, "/fr")).collect();
    for student in &mut students {
        student.step(&server, 1);
    }
    let ballast = folder.join("ballast");
    let mut file = File::create(&ballast).expect("there is room");
    while file.write_all(&[0; 4096]).is_ok() {}
    drop(file);

    // What is in the log already may still be written over; then there is room for nothing more.
    let mut refused = None;
    'full: for step in 0..200 {
        for (at, student) in students.iter_mut().enumerate() {
            let mut next = student.clone();
            next.step(&server, step);
            if next.page.status == 503 {
                refused = Some((at, step));
                is_a_fault(&next.page, 503, "fr", "a full disk");
                break 'full;
            }
            *student = next;
        }
    }
    let (at, step) = refused.expect("the disk is full");
    let sheets: Vec<String> = students.iter().map(|s| s.sheet(&server)).collect();
    assert_eq!(server.send("GET", "/live", &[], "").status, 200);

    fs::remove_file(&ballast).expect("it is there");
    students[at].step(&server, step);
    assert_eq!(students[at].page.status, 200, "there is room again");
    assert_ne!(
        students[at].sheet(&server),
        sheets[at],
        "the same form is taken"
    );
    let sheets: Vec<String> = students.iter().map(|s| s.sheet(&server)).collect();
    server.kill();
    let server = Server::start(&database);
    for (student, sheet) in students.iter().zip(sheets) {
        assert_eq!(student.sheet(&server), sheet);
    }
}
