//! Codes: of the class and of a seat, wrong, old and right ones, and how fast they may be tried.

use super::{Class, Student, server, types};
use crate::browser::Browser;
use crate::served::{Address, attribute, place, says_how_long_to_wait};

/// What somebody without a seat is answered who types a code.
fn refused(server: &Address, code: &str) -> (u16, String) {
    let mut browser = Browser::at(server, "/fr/join");
    types(&mut browser, server, code);
    assert_eq!(browser.cookie, None, "{code}");
    says_how_long_to_wait(&browser.page, code);
    (browser.page.status, without_numbers(&browser.page.body))
}

/// A page without the number that tells its forms from those of another page.
pub(super) fn without_numbers(page: &str) -> String {
    let field = "name=\"form\" value=\"";
    let number = attribute(page, field, '"');
    assert_eq!(number.len(), 16, "{page}");
    page.replace(number, "")
}

#[test]
fn whatever_opens_nothing_is_answered_alike() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 4);
    let mut erased = Class::begin(&server, "2de 5", "situations", 4);
    let of_erased = Student::join(&server, &erased.code);
    let (lost, removed) = (
        Student::join(&server, &class.code),
        Student::join(&server, &class.code),
    );
    class.at_seat(&server, &lost.name, "code&sure=yes");
    class.at_seat(&server, &removed.name, "remove&sure=yes");
    let erase = erased.path("/erase");
    erased.desk.get(&server, &erase);
    let form = erased.desk.page.form("/erase");
    erased.desk.post(&server, &form);
    assert_eq!(erased.desk.path, "/fr/desk");
    assert!(!erased.desk.page.body.contains("2de 5"));
    let old = class.code.clone();
    let new = class.door(&server, "new").expect("a code");
    assert_ne!(new, old);
    let shut = Class::begin(&server, "2de 6", "situations", 4);
    let mut shut = shut;
    assert_eq!(shut.door(&server, "shut"), None);
    let expected = refused(&server, "KMR-TQX");
    assert_eq!(expected.0, 422);
    for code in [
        "",
        "<b>",
        "KMR-TQ",
        "7KQM-2F4R",
        &lost.code,
        &removed.code,
        &erased.code,
        &of_erased.code,
        &old,
        &shut.code,
    ] {
        assert_eq!(refused(&server, code), expected, "{code}");
    }
    Student::join(&server, &new.to_lowercase().replace('-', " "));
    let again = shut.door(&server, "open").expect("a code");
    assert_eq!(again, shut.code);
    Student::join(&server, &again);
}

#[test]
fn the_code_of_a_seat_opens_it_elsewhere_and_the_browser_before_sits_there_no_more() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 2);
    let mut student = Student::join(&server, &class.code);
    student.browser.get(&server, "/fr/quiz");
    student.answer(&server, 1);
    let sheet = student.browser.sheet(&server);

    let mut elsewhere = Browser::at(&server, "/fr/join");
    types(&mut elsewhere, &server, &student.code);
    assert_eq!(elsewhere.path, "/fr/quiz");
    assert_eq!(elsewhere.sheet(&server), sheet);
    for path in ["/fr/quiz", "/fr/result", "/fr/sheet.json", "/fr/place"] {
        let mut before = student.browser.clone();
        before.get(&server, path);
        assert_eq!(before.path, "/fr/join", "{path}");
    }
    // Whoever leads the class gives another code, in the room.
    class.at_seat(&server, &student.name, "code");
    assert!(
        class.desk.page.body.contains("name=\"sure\""),
        "asked first"
    );
    let mut again = Browser::at(&server, "/fr/join");
    types(&mut again, &server, &student.code);
    assert_eq!(
        again.path, "/fr/quiz",
        "until then the old one opens the seat"
    );
    class.at_seat(&server, &student.name, "code&sure=yes");
    let code = super::code_on(&class.desk);
    assert_ne!(code, student.code);
    let mut third = Browser::at(&server, "/fr/join");
    types(&mut third, &server, &code);
    assert_eq!(third.sheet(&server), sheet);
    let seats = class.seats(&server);
    assert_eq!(class.counts(&server)[1], "1", "{seats:?}");

    // Leaving keeps the answers, and the computer is free for the next.
    third.get(&server, "/fr/leave");
    let form = third.page.form("leave");
    third.post(&server, &form);
    assert_eq!(third.cookie, None);
    let other = Student::join(&server, &class.code);
    assert_ne!(other.name, student.name);
    let mut full = Browser::at(&server, "/fr/join");
    types(&mut full, &server, &class.code);
    let no_such = refused(&server, "KMR-TQX").1;
    assert_eq!(full.page.status, 422);
    assert_ne!(
        without_numbers(&full.page.body),
        no_such,
        "a right code is told that it is full"
    );
    let mut again = Browser::at(&server, "/fr/join");
    types(&mut again, &server, &code);
    assert_eq!(again.sheet(&server), sheet);
}

#[test]
fn a_flood_of_wrong_codes_is_told_on_the_board_and_keeps_nobody_out_who_was_in() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 40);
    let mut student = Student::join(&server, &class.code);
    assert!(!class.see(&server, "").contains("role=\"status\""));
    let wrong = (0..60).map(|_| refused(&server, "KMR-TQX").0);
    assert!(wrong.into_iter().all(|status| status == 422));
    assert!(class.see(&server, "").contains("role=\"status\""));
    student.browser.get(&server, "/fr/quiz");
    student.answer(&server, 1);
    assert_eq!(student.browser.page.status, 200);
    // One waits for a turn; who types meanwhile is told to wait, and loses nothing.
    let crowd = std::thread::scope(|scope| {
        let all: Vec<_> = (0..30)
            .map(|_| scope.spawn(|| refused(&server, "KMR-TQX").0))
            .collect();
        let all = all.into_iter().map(|one| one.join().expect("no panic"));
        all.collect::<Vec<u16>>()
    });
    assert!(crowd.iter().all(|status| [422, 429].contains(status)));
    assert!(crowd.contains(&429), "{crowd:?}");
    // A code that is right gets its turn too.
    let mut late = Browser::at(&server, "/fr/join");
    for _ in 0..50 {
        if late.cookie.is_some() {
            return;
        }
        late.get(&server, "/fr/join");
        types(&mut late, &server, &class.code);
    }
    panic!("{}", late.page.body);
}

#[test]
fn a_form_that_is_sent_twice_takes_one_seat() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 10);
    let page = Browser::at(&server, "/fr/join");
    let twice = std::thread::scope(|scope| {
        let click = || {
            scope.spawn(|| {
                let mut browser = page.clone();
                types(&mut browser, &server, &class.code);
                browser
            })
        };
        let both = [click(), click()];
        both.map(|one| one.join().expect("no panic"))
    });
    assert_eq!(twice[0].cookie, twice[1].cookie);
    assert_eq!(class.counts(&server)[1], "1");
    Student::join(&server, &class.code);
    assert_eq!(
        class.counts(&server)[1],
        "2",
        "another form is another student"
    );
}

#[test]
fn whoever_has_a_quiz_under_way_is_told_that_going_in_erases_it() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut browser = Browser::at(&server, "/fr");
    browser.step(&server, 1);
    let before = browser.cookie.clone();
    assert!(before.is_some());
    let class = Class::begin(&server, "2de 4", "situations", 4);
    let told = "Entrer l";
    browser.get(&server, "/fr/join");
    assert!(browser.page.body.contains(told), "{}", browser.page.body);
    // A code that opens nothing takes nothing away.
    types(&mut browser, &server, "KMR-TQX");
    assert!(browser.page.body.contains(told) && browser.cookie == before);
    types(&mut browser, &server, &class.code);
    assert_eq!(browser.path, "/fr/place");
    let other = Browser::at(&server, "/fr/join");
    assert!(!other.page.body.contains(told));
}

#[test]
fn whoever_comes_by_the_address_on_the_board_has_a_seat_of_their_own() {
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 6);
    let sits_down = |from: &str| {
        let mut browser = Browser::at(&server, from);
        types(&mut browser, &server, &class.code);
        assert_eq!(browser.path, "/fr/place", "{from}");
        browser.cookie.expect("a cookie")
    };
    let mut cookies: Vec<String> = ["/fr", "/fr", "/fr/join", "/fr"].map(sits_down).into();
    // A form without the number of its page is nobody's again.
    let bare = |()| {
        let browser = Browser::at(&server, "/fr/join");
        let mut form = browser.page.form("join").with("code", &class.code);
        form.fields.retain(|(name, _)| name != "form");
        let mut browser = browser;
        browser.post(&server, &form);
        browser.cookie.expect("a cookie")
    };
    cookies.extend([(), ()].map(bare));
    cookies.sort();
    cookies.dedup();
    assert_eq!(
        cookies.len(),
        6,
        "each browser is known by a number of its own"
    );
    assert_eq!(class.counts(&server)[1], "6");
    // Who was here finds the field for their code, though the door is shut.
    assert_eq!(class.door(&server, "shut"), None);
    assert_eq!(Browser::at(&server, "/fr").path, "/fr/join");
}
