//! The pages in a browser: a request goes in as JSON, what comes of it comes out as JSON.
//!
//! Compiled to WebAssembly this is the whole engine, and asks nothing of its host: no file, no clock, no
//! chance, no network. The script beside it (`site.js`) writes a request to [`boussole_request`], calls
//! [`boussole_respond`], and reads the reply at [`boussole_reply`]. The answers live in here, and are gone
//! with the page.
//!
//! A quiz begins before what is told of careers is here. Whatever looks for it before it came is answered with
//! `Told::Late` and changes nothing; the script then hands it over ([`boussole_prose`]) and asks again. So no page
//! shows a sheet that is not here, whichever page it is.

use std::cell::RefCell;
use std::sync::Arc;

use administration::instrument::Instrument;
use content::{opening, take_in};
use model::day::Day;
use pages::class::Within;
use pages::{Contact, Host, House, Request, Seat, Seen, late, respond};
use serde::{Deserialize, Serialize};

/// The quiz that is given.
const QUIZ: &str = "orientation";

/// Everything that lasts from one request to the next.
struct Site {
    house: House,
    seat: Option<Seat>,
}

thread_local! {
    static SITE: RefCell<Option<Site>> = const { RefCell::new(None) };
    static REQUEST: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static REPLY: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// A request, as the script writes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    post: bool,
    path: String,
    fields: Vec<(String, String)>,
    today: String,
    seed: u64,
    /// Whom the page names; the same for all pages of a site.
    contact: Option<String>,
}

/// What comes of it, as the script reads it.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Told {
    Page(Shown),
    /// The prose is to be handed over, and the same asked again; the page is for when it cannot be had.
    Late(Shown),
    Elsewhere {
        to: String,
    },
    File {
        name: &'static str,
        text: String,
        kind: &'static str,
    },
    Fault {
        why: String,
    },
}

/// A page, and what is to be kept with it.
#[derive(Serialize)]
struct Shown {
    html: String,
    /// What the browser shows as its address, below the site: that of the file, or of the door.
    address: String,
    /// The answers, where the browser is to keep them.
    sheet: Option<String>,
}

impl Site {
    fn open(contact: Option<Contact>) -> Option<Self> {
        let catalog = Arc::new(opening()?);
        let quiz = catalog.quiz(QUIZ)?.clone();
        let instrument = Arc::new(Instrument::new(catalog, &quiz));
        Some(Self {
            house: House::new(instrument, Host::Device).with_contact(contact),
            seat: None,
        })
    }

    fn respond(&mut self, asked: &Asked) -> Told {
        let request = Request {
            is_post: asked.post,
            path: &asked.path,
            fields: &asked.fields,
            today: Day::parse(&asked.today),
            seed: asked.seed,
            within: Within::NoClass,
        };
        let mut seat = self.seat.clone();
        let reply = respond(&self.house, &request, &mut seat);
        let is_late = self.house.instrument().catalog().take_missed();
        let seen = if is_late {
            late(&self.house, &request)
        } else {
            self.seat = seat;
            reply.seen
        };
        match seen {
            Seen::Page {
                html, is_public, ..
            } => {
                let shown = Shown {
                    html,
                    address: shown_at(request.path, is_public),
                    sheet: kept(self.seat.as_ref(), request.today),
                };
                if is_late {
                    Told::Late(shown)
                } else {
                    Told::Page(shown)
                }
            }
            Seen::Elsewhere { to, .. } => Told::Elsewhere { to },
            Seen::File { name, text, kind } => Told::File { name, text, kind },
        }
    }

    /// Takes in what is told of careers, if it is that of this engine.
    fn take_in(&self, prose: &[u8]) -> bool {
        take_in(self.house.instrument().catalog(), prose)
    }
}

/// Only a page that is a file has its own address shown: what is loaded again is there, and nothing of a person is
/// in it.
fn shown_at(path: &str, is_public: bool) -> String {
    let path = path.trim_matches('/');
    let door = path.split('/').next();
    let file = if is_public { Some(path) } else { door };
    format!("{}/", file.unwrap_or_default())
}

/// What the browser is to keep of somebody's answers, who wants it to.
fn kept(seat: Option<&Seat>, today: Option<Day>) -> Option<String> {
    let seat = seat.filter(|seat| seat.is_kept())?;
    Some(seat.file(today))
}

/// Answers a request in JSON, in JSON.
fn answered(request: &[u8]) -> Vec<u8> {
    let told = match serde_json::from_slice::<Asked>(request) {
        Ok(asked) => SITE.with_borrow_mut(|site| {
            if site.is_none() {
                *site = Site::open(asked.contact.as_deref().and_then(Contact::read));
            }
            site.as_mut().map_or_else(
                || Told::Fault {
                    why: "the definitions cannot be read".to_owned(),
                },
                |site| site.respond(&asked),
            )
        }),
        Err(error) => Told::Fault {
            why: error.to_string(),
        },
    };
    serde_json::to_vec(&told).unwrap_or_default()
}

/// Room for a request of so many bytes; the script writes it there.
#[expect(unsafe_code, reason = "its name is how the script finds it")]
#[unsafe(no_mangle)]
pub extern "C" fn boussole_request(length: usize) -> *mut u8 {
    REQUEST.with_borrow_mut(|request| {
        request.clear();
        request.resize(length, 0);
        request.as_mut_ptr()
    })
}

/// Answers the request; gives the length of the reply.
#[expect(unsafe_code, reason = "its name is how the script finds it")]
#[unsafe(no_mangle)]
pub extern "C" fn boussole_respond() -> usize {
    let reply = REQUEST.with_borrow(|request| answered(request));
    REPLY.with_borrow_mut(|kept| {
        *kept = reply;
        kept.len()
    })
}

/// Takes what was written to [`boussole_request`] as what is told of careers; whether it is that of this engine.
#[expect(unsafe_code, reason = "its name is how the script finds it")]
#[unsafe(no_mangle)]
pub extern "C" fn boussole_prose() -> bool {
    let prose = REQUEST.take();
    SITE.with_borrow(|site| site.as_ref().is_some_and(|site| site.take_in(&prose)))
}

/// Where the reply stands.
#[expect(unsafe_code, reason = "its name is how the script finds it")]
#[unsafe(no_mangle)]
pub extern "C" fn boussole_reply() -> *const u8 {
    REPLY.with_borrow(Vec::as_ptr)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use model::answers::{Answer, AnswerSheet};
    use model::chance::below;
    use model::locale::Locale;
    use model::quiz::{Item, Quiz, Shape};
    use rand::SeedableRng;
    use rand::rngs::ChaCha8Rng;
    use sha2::{Digest as _, Sha256};

    use super::{SITE, Site, answered};
    use administration::sheet;

    /// As the script asks: where the prose is wanted, it is handed over.
    fn ask(post: bool, path: &str, fields: &[[&str; 2]]) -> String {
        let asked = request(post, path, fields);
        let reply = answered(&asked);
        let is_late = reply.starts_with(LATE);
        let taken = || SITE.with_borrow(|site| Some(site.as_ref()?.take_in(content::prose())));
        let reply = if is_late && taken() == Some(true) {
            answered(&asked)
        } else {
            reply
        };
        String::from_utf8(reply).expect("JSON is text")
    }

    const LATE: &[u8] = br#"{"late":"#;

    fn request(post: bool, path: &str, fields: &[[&str; 2]]) -> Vec<u8> {
        let asked = serde_json::json!({
            "post": post, "path": path, "fields": fields, "today": "2026-11-30", "seed": 7,
        });
        asked.to_string().into_bytes()
    }

    /// What an engine of one's own says.
    fn told(site: &mut Site, post: bool, path: &str, fields: &[[&str; 2]]) -> String {
        let asked = serde_json::from_slice(&request(post, path, fields)).expect("a request");
        serde_json::to_string(&site.respond(&asked)).expect("texts have a JSON form")
    }

    fn is_late(told: &str) -> bool {
        told.as_bytes().starts_with(LATE)
    }

    /// Every address, looked at and sent to, by whoever has no answers, few and many.
    #[test]
    fn no_page_shows_a_sheet_that_is_not_here() {
        let [mut early, mut whole] =
            [(), ()].map(|()| Site::open(None).expect("the built-in set is valid"));
        assert!(whole.take_in(content::prose()));
        let quiz = whole.house.instrument().quiz().clone();
        let sheets = [None, Some(sheet_of(&quiz, 3)), Some(sheet_of(&quiz, 0))];
        let fields = [["typed", "soin"], ["q", "soin"], ["is", "yes"]];
        let mut late = Vec::new();
        for sheet in sheets {
            let sheets_of = ["/fr/metiers/infirmiere", "/en/careers/nurse"].map(str::to_owned);
            for path in whole.house.paths().into_iter().chain(sheets_of) {
                for post in [false, true] {
                    for site in [&mut early, &mut whole] {
                        site.seat = None;
                        if let Some(sheet) = &sheet {
                            let resumed = told(site, true, "/fr/resume", &[["sheet", sheet]]);
                            assert_eq!(resumed, r#"{"elsewhere":{"to":"/fr/quiz"}}"#);
                        }
                    }
                    let before = early.seat.as_ref().map(|seat| seat.file(None));
                    let sites = [&mut early, &mut whole];
                    let [first, whole] = sites.map(|site| told(site, post, &path, &fields));
                    assert!(!is_late(&whole), "{path}: {whole}");
                    if is_late(&first) {
                        let after = early.seat.as_ref().map(|seat| seat.file(None));
                        assert_eq!(after, before, "{path} is late and changes something");
                        late.push((path.clone(), post));
                    } else {
                        assert_eq!(first, whole, "{path}");
                    }
                }
            }
        }
        let is_late = |path: &str| late.contains(&(path.to_owned(), false));
        assert!(
            ["/fr/result", "/en/print", "/fr/metiers/infirmiere"]
                .into_iter()
                .all(is_late)
        );
        let asks = ["/fr", "/fr/quiz", "/en/quiz", "/fr/pause", "/fr/privacy"];
        assert!(!asks.into_iter().any(is_late), "{late:?}");
    }

    #[test]
    fn what_is_not_the_prose_of_the_engine_is_refused() {
        let mut site = Site::open(None).expect("the built-in set is valid");
        let search = |site: &mut Site| told(site, false, "/fr/metiers", &[["q", "soin"]]);
        assert!(is_late(&search(&mut site)));
        assert!(!site.take_in(b"<!DOCTYPE html>"));
        let page = search(&mut site);
        let again = r#"name=\"q\" value=\"soin\""#;
        assert!(is_late(&page) && page.contains(again), "{page}");
        assert!(site.take_in(content::prose()));
        assert!(!is_late(&search(&mut site)));
    }

    #[test]
    fn a_request_that_is_none_is_told() {
        let reply = String::from_utf8(answered(b"{}")).expect("JSON is text");
        assert!(
            reply.starts_with(r#"{"fault":{"why":"missing field"#),
            "{reply}"
        );
    }

    #[test]
    fn a_quiz_starts_and_is_erased() {
        let page = r#"{"page":{"html":"<!DOCTYPE html>"#;
        assert_eq!(ask(false, "/fr/quiz", &[]), r#"{"elsewhere":{"to":"/fr"}}"#);
        let started = ask(true, "/fr/start", &[]);
        assert_eq!(started, r#"{"elsewhere":{"to":"/fr/quiz"}}"#);
        assert!(ask(false, "/fr/quiz", &[]).starts_with(page));
        assert!(ask(true, "/fr/erase", &[]).starts_with(page));
        assert_eq!(ask(false, "/fr/quiz", &[]), r#"{"elsewhere":{"to":"/fr"}}"#);
    }

    #[test]
    fn the_engine_names_whom_the_page_names() {
        let asked = serde_json::json!({
            "post": false, "path": "/fr/privacy", "fields": [], "today": "", "seed": 7,
            "contact": "CDI, cdi@ecole.example",
        });
        let reply = answered(asked.to_string().as_bytes());
        let page = String::from_utf8(reply).expect("JSON is text");
        assert!(
            page.contains(r#"data-contact=\"CDI, cdi@ecole.example\""#),
            "{page}"
        );
        assert_eq!(page.matches("CDI, cdi@ecole.example").count(), 2, "{page}");
    }

    fn drawn(item: &Item, rng: &mut ChaCha8Rng) -> Answer {
        let n = item.option_ids().len();
        let most = item
            .response
            .favourites()
            .map_or(n, |favourites| favourites.most);
        match item.response.shape() {
            Shape::One => Answer::One(below(n, rng)),
            Shape::Several => {
                let picked = (0..n).filter(|_| below(4, rng) == 0);
                Answer::Several(picked.take(most).collect())
            }
            Shape::Ranked => Answer::Ranked((0..n).collect()),
        }
    }

    /// A sheet by chance; the first of four is full, the others less and less.
    fn sheet_of(quiz: &Quiz, seed: usize) -> String {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed as u64);
        let mut sheet = AnswerSheet::default();
        for item in &quiz.items {
            if below(4, rng) >= seed % 4 {
                let answer = drawn(item, rng);
                sheet.answer(quiz, &item.id, answer).expect("it fits");
            }
        }
        for question in &quiz.context {
            let option = &question.options[below(question.options.len(), rng)].id;
            sheet.situate(quiz, &question.id, option).expect("it fits");
        }
        sheet::write(quiz, &sheet)
    }

    /// What the browser must show for sheets by chance, a thousand in a release: `tests/browser/same.js` asks the
    /// same code, compiled for the browser, for the same.
    #[test]
    fn what_a_browser_must_show_is_written_down() {
        let sheets = if cfg!(debug_assertions) { 12 } else { 1_000 };
        let site = Site::open(None).expect("the built-in set is valid");
        let quiz = site.house.instrument().quiz().clone();
        let mut lines = String::new();
        for seed in 0..sheets {
            let sheet = sheet_of(&quiz, seed);
            let taken = ask(true, "/fr/resume", &[["sheet", &sheet]]);
            assert_eq!(taken, r#"{"elsewhere":{"to":"/fr/quiz"}}"#, "sheet {seed}");
            let pages = Locale::ALL.map(|locale| ask(false, &format!("/{locale}/result"), &[]));
            let hashes = pages.map(|page| hash(&page));
            let line = serde_json::json!({ "sheet": sheet, "fr": hashes[0], "en": hashes[1] });
            lines.extend([line.to_string().as_str(), "\n"]);
        }
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/site");
        fs::create_dir_all(&folder).expect("the folder can be made");
        fs::write(folder.join("expected.jsonl"), lines).expect("it can be written");
    }

    /// The first eight bytes of its SHA-256.
    fn hash(text: &str) -> String {
        let hash = Sha256::digest(text).into_iter().take(8);
        let number = hash.fold(0, |number: u64, byte| number << 8 | u64::from(byte));
        format!("{number:016x}")
    }
}
