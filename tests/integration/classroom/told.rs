//! Nobody in a class is left without a word: a seat that is gone, another code, a page that is none.

use super::codes::without_numbers;
use super::{Class, Student, server, types};
use crate::browser::Browser;
use crate::served::place;

const GONE: &str = "plus ouverte dans ce navigateur";

#[test]
fn whoever_was_removed_is_told_once_wherever_they_go_on() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 4);
    let mut erased = Class::begin(&server, "2de 5", "situations", 4);
    let [mut removed, mut moved] = [0, 1].map(|_| Student::join(&server, &class.code));
    let mut of_erased = Student::join(&server, &erased.code);
    removed.browser.get(&server, "/fr/quiz");
    class.at_seat(&server, &removed.name, "remove&sure=yes");
    let mut elsewhere = Browser::at(&server, "/fr/join");
    assert!(
        !elsewhere.page.body.contains(GONE),
        "who never sat is told nothing"
    );
    types(&mut elsewhere, &server, &moved.code);
    erased.see(&server, "/erase");
    let form = erased.desk.page.form("/erase");
    erased.desk.post(&server, &form);

    let mut answering = removed.clone();
    answering.answer(&server, 0);
    let told = without_numbers(&answering.browser.page.body);
    assert!(told.contains(GONE) && told.contains("Demande"), "{told}");
    for path in [
        "/fr",
        "/fr/quiz",
        "/fr/result",
        "/fr/place",
        "/fr/join",
        "/fr/leave",
    ] {
        let mut looking = removed.browser.clone();
        looking.get(&server, path);
        assert_eq!(
            (looking.path.as_str(), looking.page.status),
            ("/fr/join", 200)
        );
        assert_eq!(looking.cookie, None, "{path}");
        assert_eq!(without_numbers(&looking.page.body), told, "{path}");
        looking.get(&server, "/fr/join");
        assert!(!looking.page.body.contains(GONE), "once");
        types(&mut looking, &server, &class.code);
        assert_eq!(looking.path, "/fr/place", "there is a seat for them");
        looking.get(&server, "/fr/erase");
        let form = looking.page.form("erase");
        looking.post(&server, &form);
    }
    // Whatever became of a seat, its browser reads the same.
    for other in [&mut moved, &mut of_erased] {
        other.browser.get(&server, "/fr/quiz");
        assert_eq!(without_numbers(&other.browser.page.body), told);
    }
}

#[test]
fn whoever_has_another_code_is_told_until_they_have_seen_it() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 4);
    let mut students = [0, 1].map(|_| Student::join(&server, &class.code));
    let is_told = |student: &mut Student, path: &str| {
        student.browser.get(&server, path);
        assert_eq!(student.browser.page.status, 200);
        let body = &student.browser.page.body;
        body.contains("un nouveau code pour ta place")
    };
    assert!(!is_told(&mut students[0], "/fr/quiz"));
    class.at_seat(&server, &students[0].name, "code&sure=yes");
    let code = super::code_on(&class.desk);
    for path in ["/fr/quiz", "/fr/about", "/fr/place"] {
        assert!(is_told(&mut students[0], path), "{path}");
        assert!(!is_told(&mut students[1], path), "{path}");
    }
    assert!(students[0].browser.page.body.contains(&code));
    for path in ["/fr/quiz", "/fr/place"] {
        assert!(!is_told(&mut students[0], path), "{path}");
    }
}

#[test]
fn a_page_in_place_of_another_shows_whose_seat_it_is() {
    let (_folder, database) = place();
    let server = server(&database);
    let class = Class::begin(&server, "2de 4", "situations", 4);
    let student = Student::join(&server, &class.code);
    let long = format!("/fr/{}", "a".repeat(3_000));
    let much = "a".repeat(70_000);
    for (method, path, body, status) in [
        ("GET", "/fr/nothing", "", 404),
        ("GET", "/nothing", "", 404),
        ("GET", "/fr/desk", "", 404),
        ("GET", &long, "", 414),
        ("PUT", "/fr/quiz", "", 405),
        ("POST", "/fr/result", "a=b", 403),
        ("POST", "/fr/quiz", &much, 413),
    ] {
        let mut browser = student.browser.clone();
        browser.go(&server, method, path, body);
        let page = &browser.page;
        assert_eq!(page.status, status, "{method} {path}");
        assert!(page.body.contains(&student.name), "{method} {path}");
        assert!(page.body.contains("/leave/"), "{method} {path}");
        let stranger = server.send(method, path, &[], body);
        assert_eq!(stranger.status, status);
        assert!(!stranger.body.contains(&student.name));
    }
    // By another name than the server's, nobody learns whose browser it is.
    let cookie = student.browser.cookie.as_ref().expect("a seat");
    let cookie = format!("Cookie: {cookie}");
    let page = server.send("GET", "/fr/quiz", &["Host: evil.example", &cookie], "");
    assert_eq!(page.status, 421);
    assert!(!page.body.contains(&student.name));
}

#[test]
fn the_bare_address_leads_to_the_language_of_the_class() {
    let (_folder, database) = place();
    let server = server(&database);
    let leads = || {
        let page = server.send("GET", "/", &["Accept-Language: en"], "");
        page.header("location").map(str::to_owned)
    };
    assert_eq!(leads().as_deref(), Some("/en"));
    let mut class = Class::begin(&server, "2de 4", "situations", 4);
    assert_eq!(leads().as_deref(), Some("/fr"));
    class.close(&server);
}
