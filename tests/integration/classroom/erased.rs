//! Who is erased in a class is in no table, no file, and no copy made later.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Class, Student, server, types};
use crate::browser::Browser;
use crate::served::place;

/// The files of a folder that hold a word.
pub(super) fn files_with(folder: &Path, word: &str) -> Vec<String> {
    let files = fs::read_dir(folder).expect("it is there");
    let paths = files.map(|file| file.expect("a file").path());
    let holds = paths.filter(|path| {
        let bytes = fs::read(path).expect("it can be read");
        bytes.windows(word.len()).any(|at| at == word.as_bytes())
    });
    holds.map(|path| path.display().to_string()).collect()
}

#[test]
fn who_erases_their_answers_is_not_counted_and_their_code_is_dead() {
    let (folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 12);
    let mut students: Vec<Student> = (0..10)
        .map(|_| Student::join(&server, &class.code))
        .collect();
    for (taste, student) in students.iter_mut().enumerate() {
        student.finish(&server, taste);
    }
    let mut gone = students.remove(3);
    assert!(!files_with(folder.path(), &gone.code).is_empty());
    gone.browser.get(&server, "/fr/erase");
    let form = gone.browser.page.form("erase");
    gone.browser.post(&server, &form);
    assert_eq!(gone.browser.cookie, None);

    let copy = folder.path().join("later.db");
    let copied = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(["sessions", "backup", "--to"])
        .arg(&copy)
        .arg("--database")
        .arg(&database)
        .output();
    assert!(copied.expect("it runs").status.success());
    assert!(copy.exists());
    assert_eq!(files_with(folder.path(), &gone.code), [""; 0]);
    assert!(!files_with(folder.path(), &students[0].code).is_empty());

    // Their seat is free again, for somebody who finds nothing of them.
    let seats = class.seats(&server);
    let free =
        |seats: &[(String, String)]| seats.iter().filter(|(_, is)| is.contains("libre")).count();
    assert_eq!(free(&seats), 3);
    let mut typed = Browser::at(&server, "/fr/join");
    types(&mut typed, &server, &gone.code);
    assert_eq!((typed.page.status, typed.cookie), (422, None));

    // Nine are too few to tell anything of.
    class.close(&server);
    let shared = class.see(&server, "/page");
    assert!(shared.contains("Moins de dix"), "{shared}");
}

#[test]
fn a_class_is_erased_with_all_who_sit_in_it() {
    let (folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "Les Hirondelles", "situations", 4);
    let mut student = Student::join(&server, &class.code);
    student.finish(&server, 1);
    assert!(!files_with(folder.path(), "Les Hirondelles").is_empty());
    class.see(&server, "/erase");
    let form = class.desk.page.form("/erase");
    class.desk.post(&server, &form);
    student.browser.get(&server, "/fr/result");
    assert_eq!(student.browser.path, "/fr/join");
    assert!(
        student
            .browser
            .page
            .body
            .contains("plus ouverte dans ce navigateur")
    );
    class.desk.get(&server, &class.lesson);
    assert_eq!(class.desk.page.status, 404);
    for word in ["Les Hirondelles", &student.code, &class.code] {
        assert_eq!(files_with(folder.path(), word), [""; 0], "{word}");
    }
}
