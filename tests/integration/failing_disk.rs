//! `boussole serve` on a disk that fails (EIO): who answers is told, the server goes on or does not start, and nothing
//! that was confirmed is lost.

use std::fs;
use std::path::Path;

use crate::browser::Browser;
use crate::served::{Server, is_a_fault, place, serve};

#[expect(
    clippy::disallowed_methods,
    reason = "`tests/power/run` builds the layer between a program and its files"
)]
fn layer() -> String {
    std::env::var("FAILING_LAYER").expect("run by tests/power/run")
}

/// The switches of a disk: what fails on it.
struct Disk<'f> {
    switches: &'f Path,
}

impl Disk<'_> {
    fn fails(&self, what: &[&str]) {
        for kind in what {
            fs::write(self.switches.join(kind), "").expect("the switches are on another disk");
        }
    }

    fn heals(&self) {
        for kind in ["read", "write", "sync"] {
            let (Ok(()) | Err(_)) = fs::remove_file(self.switches.join(kind));
        }
    }

    /// A command that serves from it.
    fn serve(&self, database: &Path) -> std::process::Command {
        let mut command = serve(database, &["--port", "0"]);
        command.env("LD_PRELOAD", layer());
        command.env("FAILING", database.parent().expect("a folder"));
        command.env("SWITCHES", self.switches);
        command
    }
}

#[test]
#[ignore = "tests/power/run gives it a disk that fails"]
fn failing_disk_loses_nothing_and_the_quiz_goes_on_once_it_works() {
    let (_folder, database) = place();
    let switches = tempfile::tempdir().expect("there is room");
    let disk = Disk {
        switches: switches.path(),
    };
    let server = Server::run(&mut disk.serve(&database));
    let mut students: Vec<Browser> = (0..3).map(|_| Browser::at(&server, "/fr")).collect();
    for student in &mut students {
        for step in 0..5 {
            student.step(&server, step);
        }
    }
    for (step, what) in [["write"].as_slice(), &["sync"], &["read", "write"]]
        .into_iter()
        .enumerate()
    {
        let confirmed: Vec<String> = students.iter().map(|s| s.sheet(&server)).collect();
        disk.fails(what);
        for student in &students {
            let mut refused = student.clone();
            refused.step(&server, step);
            is_a_fault(&refused.page, 503, "fr", &format!("{what:?} fails"));
        }
        assert_eq!(server.send("GET", "/live", &[], "").status, 200, "{what:?}");
        disk.heals();
        for (student, before) in students.iter_mut().zip(confirmed) {
            // What could not be made durable may be there all the same: then the same form is the same once more.
            student.step(&server, step);
            assert_eq!(student.page.status, 200, "{what:?}");
            assert_ne!(
                student.sheet(&server),
                before,
                "{what:?}: the form is taken"
            );
        }
    }
    let sheets: Vec<String> = students.iter().map(|s| s.sheet(&server)).collect();
    server.kill();

    for what in [["read"], ["write"]] {
        disk.fails(&what);
        let refused = disk.serve(&database).output().expect("it runs");
        disk.heals();
        let said = String::from_utf8(refused.stderr).expect("text");
        assert_eq!(refused.status.code(), Some(5), "{what:?}: {said}");
        assert!(said.contains("boussole.db"), "{what:?}: {said}");
    }
    let server = Server::run(&mut disk.serve(&database));
    for (student, sheet) in students.iter().zip(sheets) {
        assert_eq!(student.sheet(&server), sheet);
    }
}
