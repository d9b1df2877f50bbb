//! Who may do what at the addresses of a class: nobody, two students of it, and whoever leads it.

use std::io::{BufRead as _, BufReader};

use boussole::locale::Locale;
use boussole::pages::class::Address as Page;

use super::{Class, Student, server};
use crate::browser::Browser;
use crate::served::{Address, attribute, kept, place, serve};

/// What an address answers to nobody, to each of two students, and at the desk.
struct Row {
    page: Page,
    get: [u16; 4],
    /// To a form with nothing in it but what the browser's own pages put into each.
    post: [u16; 4],
}

/// Of the desk: for everybody else there is no such page.
const fn desk(page: Page, get: u16, post: u16) -> Row {
    Row {
        page,
        get: [404, 404, 404, get],
        post: [404, 404, 404, post],
    }
}

const ROWS: [Row; 11] = [
    Row {
        page: Page::Join,
        get: [200, 200, 200, 200],
        post: [422, 422, 422, 422],
    },
    Row {
        page: Page::Place,
        get: [303, 200, 200, 303],
        post: [303, 422, 422, 303],
    },
    desk(Page::Desk, 200, 422),
    desk(Page::Lesson(1), 200, 405),
    desk(Page::Board(1), 200, 405),
    desk(Page::Door(1), 303, 422),
    desk(Page::Close(1), 303, 200),
    desk(Page::Seats(1), 200, 404),
    desk(Page::Talk(1, 0), 404, 405),
    desk(Page::Page(1), 404, 405),
    desk(Page::Erase(1), 200, 200),
];

/// What the forms on a page that somebody sees carry.
fn token(server: &Address, who: &Browser, path: &str) -> String {
    let mut who = who.clone();
    who.get(server, path);
    let token = attribute(&who.page.body, "name=\"token\" value=\"", '"');
    assert_eq!(token.len(), 32, "{path}: {}", who.page.body);
    token.to_owned()
}

#[test]
fn every_address_of_a_class_answers_each_as_its_row_says() {
    let (folder, database) = place();
    let server = server(&database);
    let class = Class::begin(&server, "2de 4", "situations", 2);
    assert_eq!(class.lesson, "/fr/desk/1");
    let students = [0, 1].map(|_| Student::join(&server, &class.code));
    let nobody = Browser::at(&server, "/fr/join");
    let who = [
        &nobody,
        &students[0].browser,
        &students[1].browser,
        &class.desk,
    ];
    let before = kept(folder.path());
    for row in &ROWS {
        for path in Locale::ALL.map(|locale| row.page.path(locale)) {
            for method in ["GET", "HEAD"] {
                for (number, who) in who.iter().enumerate() {
                    let status = who.status(&server, method, &path, "");
                    assert_eq!(status, row.get[number], "{method} {path}, {number}");
                }
            }
        }
    }
    assert!(kept(folder.path()) == before, "looking changes nothing");

    let of_nobody = token(&server, &nobody, "/fr/join");
    let of_desk = token(&server, &class.desk, "/fr/desk");
    let [one, other] = [1, 2].map(|at| token(&server, who[at], "/fr/leave"));
    for row in &ROWS {
        let path = row.page.path(Locale::Fr);
        // At the desk one has the key, and elsewhere one is nobody.
        let own = if row.page.is_of_the_desk() {
            &of_desk
        } else {
            &of_nobody
        };
        for (number, (who, token)) in who.iter().zip([&of_nobody, &one, &other, own]).enumerate() {
            let answered = who.status(&server, "POST", &path, &format!("token={token}"));
            assert_eq!(answered, row.post[number], "POST {path}, {number}");
            for foreign in [&one, &other].into_iter().filter(|one| *one != token) {
                let body = format!("token={foreign}&sure=yes&is=shut&talk=yes&do=code&seat=0");
                let answered = who.status(&server, "POST", &path, &body);
                let is_hidden = row.page.is_of_the_desk() && number < 3;
                let expected = if is_hidden { 404 } else { 303 };
                assert_eq!(answered, expected, "POST {path}, {number}, another's form");
            }
            let bare = who.status(&server, "POST", &path, "sure=yes");
            assert!([403, 404].contains(&bare), "POST {path}, {number}: {bare}");
        }
    }
    let mut class = class;
    assert_eq!(
        class.counts(&server),
        ["2", "2", "2", "0"],
        "nothing came of it"
    );
}

#[test]
fn every_address_has_a_row_and_what_is_none_looks_the_same() {
    assert!(
        Page::EACH
            .iter()
            .zip(&ROWS)
            .all(|(page, row)| *page == row.page)
    );
    let (_folder, database) = place();
    let server = server(&database);
    let mut class = Class::begin(&server, "2de 4", "situations", 2);
    let get = |path: &str| server.send("GET", path, &[], "");
    for (of_a_class, of_nothing) in [
        ("/fr/desk", "/fr/disk"),
        ("/fr/desk/1", "/fr/disk/1"),
        ("/fr/desk/2", "/fr/disk/2"),
        ("/en/desk/1/seats/0", "/en/disk/1/seats/0"),
        ("/c/00000000000000000000000000000000", "/d/0"),
    ] {
        let (one, other) = (get(of_a_class), get(of_nothing));
        assert_eq!((one.status, one.body), (other.status, other.body));
    }
    // Classes and seats that there are not, at the desk.
    for path in ["/fr/desk/2", "/fr/desk/2/seats", "/fr/desk/1/seats/9"] {
        class.desk.get(&server, path);
        assert_eq!(class.desk.page.status, 404, "{path}");
    }
    // The key is gone with the server.
    let desk = server.desk.clone();
    server.kill();
    let server = super::server(&database);
    assert_ne!(server.desk, desk);
    class.desk.get(&server, "/fr/desk");
    assert_eq!(class.desk.page.status, 404);
    assert_eq!(server.send("GET", &desk, &[], "").status, 404);
}

#[test]
fn on_a_network_the_first_address_is_the_key_and_the_last_line_says_how_to_stop() {
    let (_folder, database) = place();
    let mut child = serve(&database, &["--port", "0", "--lan"])
        .spawn()
        .expect("the program starts");
    let told = BufReader::new(child.stdout.take().expect("it is piped"));
    let mut lines = Vec::new();
    for line in told.lines() {
        lines.push(line.expect("text"));
        if lines.iter().any(|line| line.starts_with("Ctrl-C")) {
            break;
        }
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    let key = attribute(&lines[0], "/c/", ' ');
    assert!(lines[0].starts_with("Pour vous, sur cet ordinateur : http://127.0.0.1:"));
    assert_eq!(key.len(), 32, "{lines:?}");
    let classes = lines
        .iter()
        .filter(|line| line.starts_with("Pour la classe : http://"));
    for class in classes {
        assert!(
            !class.contains("127.0.0.1") && !class.contains("/c/"),
            "{class}"
        );
    }
    assert!(
        lines.iter().any(|line| line.starts_with("Essayez")),
        "{lines:?}"
    );
}
