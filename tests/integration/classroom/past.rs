//! What is left of a class: its totals where its day has come, nothing where somebody erases it.

use std::path::Path;
use std::process::{Command, Output};

use boussole::store::Records;

use super::erased::files_with;
use super::lesson::answered;
use super::{Class, Student, server};
use crate::browser::Browser;
use crate::served::place;

/// `boussole sessions erase`, where no server runs.
fn erase(database: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    let command = command.args(["--lang", "fr", "sessions", "erase", "--database"]);
    let command = command.arg(database).args(arguments);
    command.output().expect("it runs")
}

fn said(output: &Output) -> String {
    let both = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8(both)
        .expect("text")
        .replace('\u{a0}', " ")
}

#[test]
fn the_page_of_a_class_outlasts_the_day_on_which_it_is_erased() {
    let (folder, database) = place();
    let running = server(&database);
    let mut class = Class::begin(&running, "Les Hirondelles", "situations", 12);
    let students = answered(&running, &class, 10);
    class.close(&running);
    let before = class.see(&running, "/page").to_owned();
    running.kill();
    // Its day comes.
    let records = Records::open(&database).expect("nobody else has it open");
    let (kept, _) = records.classes().expect("they can be read").remove(0);
    records.purge(kept.until).expect("it can be written");
    assert_eq!(records.classes().expect("they can be read").len(), 0);
    records.close();
    for word in ["Les Hirondelles", &students[0].code] {
        assert_eq!(files_with(folder.path(), word), [""; 0], "{word}");
    }
    let server = server(&database);
    let mut desk = Browser::at(&server, &server.desk);
    assert!(
        desk.page.body.contains("Page de classe du"),
        "{}",
        desk.page.body
    );
    desk.get(&server, &class.path(""));
    assert_eq!(desk.page.status, 404);
    desk.get(&server, &class.path("/page"));
    assert_eq!(desk.page.status, 200);
    let figures = |page: &str| {
        let main = page.split("<h2>").skip(1).collect::<String>();
        main.split("<p class=\"ways\">")
            .next()
            .expect("it ends")
            .to_owned()
    };
    assert_eq!(figures(&desk.page.body), figures(&before));
}

#[test]
fn a_class_is_erased_by_its_name_with_all_who_sit_in_it_and_its_page() {
    let (folder, database) = place();
    let running = server(&database);
    let mut class = Class::begin(&running, "Les Hirondelles", "situations", 4);
    let mut other = Class::begin(&running, "2de 4", "situations", 4);
    let student = Student::join(&running, &class.code);
    let stays = Student::join(&running, &other.code);
    class.close(&running);
    other.close(&running);
    running.kill();

    let unknown = erase(&database, &["--class", "2de 5", "--yes"]);
    assert_eq!(unknown.status.code(), Some(4), "{}", said(&unknown));
    let unsure = erase(&database, &["--class", "Les Hirondelles"]);
    assert_eq!(unsure.status.code(), Some(2), "{}", said(&unsure));
    assert!(!files_with(folder.path(), &student.code).is_empty());
    let both = erase(&database, &["--class", "2de 4", "--before", "2027-01-01"]);
    assert_eq!(both.status.code(), Some(2), "{}", said(&both));

    let done = erase(&database, &["--class", "Les Hirondelles", "--yes"]);
    assert!(
        done.status.success() && said(&done).contains("1 classe effacée."),
        "{}",
        said(&done)
    );
    for word in ["Les Hirondelles", &student.code, &class.code] {
        assert_eq!(files_with(folder.path(), word), [""; 0], "{word}");
    }
    assert!(!files_with(folder.path(), &stays.code).is_empty());
    let server = server(&database);
    let mut desk = Browser::at(&server, &server.desk);
    assert!(
        !desk.page.body.contains("Page de classe du"),
        "nothing is left"
    );
    for (class, status) in [(&class, 404), (&other, 200)] {
        desk.get(&server, &class.path("/page"));
        assert_eq!(desk.page.status, status);
    }
}
