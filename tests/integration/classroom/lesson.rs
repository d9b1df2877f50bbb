//! A lesson from the first code to the page that is shared, and what nobody sees in it.

use std::thread;

use boussole::class::SeatName;
use boussole::locale::Locale;

use super::{Class, Student, server};
use crate::browser::Browser;
use crate::instrument::built_in;
use crate::served::{Server, place};

/// So many students sit down at once and answer all.
pub(super) fn answered(server: &Server, class: &Class, students: usize) -> Vec<Student> {
    thread::scope(|scope| {
        let student = |number| {
            scope.spawn(move || {
                let mut student = Student::join(server, &class.code);
                student.finish(server, number);
                student
            })
        };
        let all: Vec<_> = (0..students).map(student).collect();
        let all = all.into_iter().map(thread::ScopedJoinHandle::join);
        all.map(|student| student.expect("no panic")).collect()
    })
}

/// All that could tell somebody's answers: the words and the names of the questions and their options.
fn canaries() -> Vec<String> {
    let instrument = built_in();
    let quiz = instrument
        .catalog()
        .quiz("situations")
        .expect("built in")
        .clone();
    let items = quiz.items.iter();
    items
        .flat_map(|item| {
            let options = item.response.scored().iter();
            let options = options.map(|option| option.label.fr.clone());
            let own = [item.id.as_str().to_owned(), item.prompt.fr.clone()];
            own.into_iter().chain(options)
        })
        .collect()
}

#[test]
fn a_class_joins_answers_and_closes_and_its_board_tells_how_many_and_nothing_else() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 36);
    assert_eq!(class.counts(&server), ["36", "0", "0", "0"]);
    let students = answered(&server, &class, 35);
    let mut late = Student::join(&server, &class.code);
    late.browser.get(&server, "/fr/quiz");
    late.answer(&server, 0);
    assert_eq!(class.counts(&server), ["36", "36", "1", "35"]);

    // Each has a name of their own, and the names stand in the order of seats, whoever came when.
    let names: Vec<String> = (0..36)
        .map(|seat| SeatName::of(seat).get(Locale::Fr))
        .collect();
    let mut taken: Vec<&String> = students.iter().map(|student| &student.name).collect();
    taken.sort();
    taken.dedup();
    assert_eq!(taken.len(), 35);
    let seats = class.seats(&server);
    let listed: Vec<&String> = seats.iter().map(|(name, _)| name).collect();
    assert_eq!(listed, names.iter().collect::<Vec<_>>());
    let is_going = seats.iter().filter(|(name, _)| *name == late.name);
    assert_eq!(is_going.count(), 1);

    let own = format!("http://{}", server.host);
    for below in ["", "/seats", "/erase"] {
        let page = class.see(&server, below).replace(&own, "");
        for canary in canaries() {
            assert!(!page.contains(&canary), "{canary} on {below:?}");
        }
        let bytes = page.as_bytes().windows(3);
        let mut times =
            bytes.filter(|at| at[1] == b':' && at[0].is_ascii_digit() && at[2].is_ascii_digit());
        assert_eq!(times.next(), None, "a time of day on {below:?}");
        for student in &students {
            assert!(!page.contains(&student.code), "a code on {below:?}");
        }
    }

    // All twelve situations are asked, as at a terminal: a class talks about the same ones.
    let sheet = students[0].browser.sheet(&server);
    let sheet: serde_json::Value = serde_json::from_str(&sheet).expect("JSON");
    let answers = sheet["answers"].as_object().map(serde_json::Map::len);
    assert_eq!(answers, Some(12), "{sheet}");

    class.close(&server);
    let shared = class.see(&server, "/page").to_owned();
    assert!(
        shared.contains("35") && shared.contains("2de 4"),
        "{shared}"
    );
    for student in &students {
        assert!(!shared.contains(&student.name) && !shared.contains(&student.code));
    }
    let refused = Browser::at(&server, "/fr/join");
    let mut refused = refused;
    super::types(&mut refused, &server, &class.code);
    assert_eq!(refused.page.status, 422, "its code is dead");
    // Who has not finished goes on for themselves, and everybody keeps their page.
    late.finish(&server, 0);
    let mut back = students[0].clone();
    back.browser.get(&server, "/fr/result");
    assert_eq!(back.browser.page.status, 200);
    assert_eq!(class.see(&server, "/page"), shared);
}

#[test]
fn what_is_told_of_a_class_is_told_once_whatever_comes_after() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "3e B", "situations", 14);
    let students = answered(&server, &class, 12);
    let mut late = Student::join(&server, &class.code);
    // Two at the desk, both with the page that asks whether they are sure.
    let mut other = Browser::at(&server, &server.desk);
    other.get(&server, &class.lesson);
    let ask = other.page.form("/close");
    other.post(&server, &ask);
    let sure = other.page.form("/close");
    class.close(&server);
    let told = class.see(&server, "/page").to_owned();

    late.finish(&server, 3);
    let mut gone = students[0].browser.clone();
    gone.get(&server, "/fr/erase");
    let form = gone.page.form("erase");
    gone.post(&server, &form);
    other.post(&server, &sure);
    assert_eq!((&other.path, other.page.status), (&class.lesson, 200));
    assert_eq!(class.see(&server, "/page"), told);
    // Not even another server, of another day, works it out again.
    server.kill();
    let server = super::server(&database);
    let mut desk = Browser::at(&server, &server.desk);
    desk.get(&server, &class.path("/page"));
    let main = |page: &str| page.split("<main").nth(1).expect("a page").to_owned();
    assert_eq!(main(&desk.page.body), main(&told));
}

#[test]
fn a_page_in_a_class_is_what_the_program_says_of_the_sheet_that_one_takes_along() {
    let (folder, database) = place();
    let server = server(&database);
    let class = Class::begin(&server, "2de 4", "situations", 3);
    let mut careers = 0;
    for (number, student) in answered(&server, &class, 3).iter().enumerate() {
        let file = folder.path().join(format!("{number}.json"));
        std::fs::write(&file, student.browser.sheet(&server)).expect("there is room");
        let said = std::process::Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["--lang", "fr", "recommend", "--format", "html"])
            .arg(&file)
            .output()
            .expect("it runs");
        let said = String::from_utf8(said.stdout).expect("text");
        let shown = cards(&student.browser.page.body);
        assert_eq!(shown, cards(&said));
        careers += shown.len();
    }
    assert!(careers >= 3, "{careers} careers");
}

/// What a page says of each career, without where its links lead, and without its forms.
fn cards(page: &str) -> Vec<String> {
    let cards = page.split("<article class=\"card\">").skip(1);
    let texts = |card: &str| {
        let card = card.split("</article>").next().unwrap_or_default();
        let without_forms = card.split("<form").enumerate().map(|(number, part)| {
            let behind = part.split_once("</form>").map(|(_, rest)| rest);
            behind.filter(|_| number > 0).unwrap_or(part)
        });
        let card: String = without_forms.collect();
        let texts = card.split('<').filter_map(|tag| tag.split_once('>'));
        let texts = texts.map(|(_, text)| text.trim());
        let said: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
        let said = said.join(" ");
        said.split(" Lire la fiche").next().map(str::to_owned)
    };
    cards.filter_map(texts).collect()
}

#[test]
fn a_result_is_read_at_the_desk_only_while_whoever_it_is_of_shows_it() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 2);
    let mut students = answered(&server, &class, 2);
    let seats = class.seats(&server);
    let seat = |student: &Student| {
        let place = seats.iter().position(|(name, _)| *name == student.name);
        class.path(&format!("/seats/{}", place.expect("a seat")))
    };
    let (own, other) = (seat(&students[0]), seat(&students[1]));
    let mut desk = class.desk.clone();
    let mut status = |path: &str| {
        desk.get(&server, path);
        desk.page.status
    };
    assert_eq!((status(&own), status(&other)), (404, 404));
    let shows = |student: &mut Student, talk: &str| {
        student.browser.get(&server, "/fr/place");
        let form = student.browser.page.form("place").with("talk", talk);
        student.browser.post(&server, &form);
        assert_eq!(student.browser.path, "/fr/place");
    };
    shows(&mut students[0], "yes");
    assert_eq!((status(&own), status(&other)), (200, 404));
    shows(&mut students[0], "no");
    assert_eq!((status(&own), status(&other)), (404, 404));
}
