//! Who may do what: every address there is, by who asks, and what comes of it.
//!
//! Nobody's address holds the number of a seat, so another's seat can only be reached by what its browser shows; the
//! statuses are those of somebody who has answered the first tiles.

use boussole::pages::{Host, House};

use crate::browser::Browser;
use crate::instrument::built_in;
use crate::served::{Address, Server, kept, place};

/// What an address answers, below that of its language.
struct Row {
    path: &'static str,
    /// To whoever looks: who has no seat, who has one.
    get: [u16; 2],
    /// To a form: of nobody; of the seat, with what only that browser can know.
    post: [u16; 2],
}

const fn row(path: &'static str, get: [u16; 2], post: [u16; 2]) -> Row {
    Row { path, get, post }
}

/// A page that is for everybody, and takes no form.
const fn open(path: &'static str) -> Row {
    row(path, [200, 200], [405, 405])
}

/// A page of one's own, and takes no form.
const fn own(path: &'static str) -> Row {
    row(path, [303, 200], [405, 405])
}

/// What only forms are sent to.
const fn act(path: &'static str) -> Row {
    row(path, [405, 405], [303, 303])
}

const ROWS: [Row; 30] = [
    open(""),
    open("about"),
    open("privacy"),
    open("parents"),
    open("uses"),
    open("accessibility"),
    open("careers"),
    open("career"),
    row("compare", [303, 303], [405, 405]),
    act("start"),
    row("quiz", [303, 200], [303, 303]),
    act("quiz/back"),
    act("quiz/skip"),
    act("quiz/more"),
    act("quiz/at"),
    row("idea", [303, 200], [303, 303]),
    row("job", [303, 200], [303, 303]),
    act("with"),
    row("react", [405, 405], [303, 422]),
    own("result"),
    own("numbers"),
    own("print"),
    own("picture"),
    own("picture.svg"),
    own("sheet.json"),
    own("pause"),
    // A server keeps answers by itself.
    row("keep", [405, 405], [303, 404]),
    row("resume", [200, 200], [422, 422]),
    row("erase", [200, 200], [200, 200]),
    row("leave", [303, 200], [200, 200]),
];

/// The row of a path; the careers have another name in each language.
fn of(path: &str) -> &'static Row {
    let below = path.split('/').skip(2).collect::<Vec<_>>().join("/");
    let name = match below.split_once('/') {
        Some(("metiers" | "careers", _)) => "career",
        _ if ["metiers", "careers"].contains(&below.as_str()) => "careers",
        _ => &below,
    };
    let row = ROWS.iter().find(|row| row.path == name);
    row.unwrap_or_else(|| panic!("{path} has no row: who may ask for it?"))
}

/// Somebody who has answered the first tiles, and what their forms carry.
fn seated(server: &Address) -> (Browser, String) {
    let mut browser = Browser::at(server, "/fr");
    browser.step(server, 1);
    browser.get(server, "/fr/quiz");
    let token = token(&browser);
    (browser, token)
}

fn token(browser: &Browser) -> String {
    let forms = browser.page.body.split("name=\"token\" value=\"").nth(1);
    let token = forms.and_then(|rest| rest.split('"').next());
    token.expect("forms carry it").to_owned()
}

#[test]
fn every_address_answers_each_as_its_row_says() {
    let (folder, database) = place();
    let server = Server::start(&database);
    let paths = House::new(built_in(), Host::Server).paths();
    let nobody = Browser::at(&server, "/fr");
    let (owner, _) = seated(&server);
    let before = kept(folder.path());
    for path in &paths {
        let row = of(path);
        for method in ["GET", "HEAD"] {
            for (who, expected) in [&nobody, &owner].into_iter().zip(row.get) {
                let status = who.status(&server, method, path, "");
                assert_eq!(status, expected, "{method} {path}");
            }
        }
    }
    assert!(kept(folder.path()) == before, "looking changes nothing");

    let sheet = owner.sheet(&server);
    let of_nobody = token(&nobody);
    for path in &paths {
        let row = of(path);
        let (other, of_other) = seated(&server);
        let post = |who: &Browser, token: &str| {
            who.status(&server, "POST", path, &format!("token={token}"))
        };
        assert_eq!(
            post(&nobody, &of_nobody),
            row.post[0],
            "POST {path}, nobody"
        );
        // What the forms of one carry opens nothing of another's.
        for (who, token) in [
            (&owner, &of_other),
            (&owner, &of_nobody),
            (&nobody, &of_other),
        ] {
            assert_eq!(post(who, token), 303, "POST {path}, another's form");
        }
        assert_eq!(owner.sheet(&server), sheet, "POST {path}, another's form");
        assert_eq!(
            post(&other, &of_other),
            row.post[1],
            "POST {path}, their own"
        );
        assert_eq!(owner.sheet(&server), sheet, "POST {path}, of another");
    }
}

#[test]
fn every_row_is_of_an_address() {
    let paths = House::new(built_in(), Host::Server).paths();
    for row in &ROWS {
        let is_there = paths.iter().any(|path| of(path).path == row.path);
        assert!(is_there, "{}", row.path);
    }
}
