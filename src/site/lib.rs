//! The pages in a browser: a request goes in as JSON, what comes of it comes out as JSON.
//!
//! Compiled to WebAssembly this is the whole engine, and asks nothing of its host: no file, no clock, no
//! chance, no network. The script beside it (`site.js`) writes a request to [`boussole_request`], calls
//! [`boussole_respond`], and reads the reply at [`boussole_reply`]. The answers live in here, and are gone
//! with the page.

use std::cell::RefCell;
use std::sync::Arc;

use administration::instrument::Instrument;
use content::ready;
use model::day::Day;
use pages::{Host, House, Request, Seat, Seen, respond};
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
}

/// What comes of it, as the script reads it.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Told {
    Page { html: String, public: bool },
    Elsewhere { to: String },
    File { name: &'static str, text: String },
    Fault { why: String },
}

impl Site {
    fn open() -> Option<Self> {
        let catalog = Arc::new(ready()?);
        let quiz = catalog.quiz(QUIZ)?.clone();
        let instrument = Arc::new(Instrument::new(catalog, &quiz));
        Some(Self {
            house: House::new(instrument, Host::Device),
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
        };
        match respond(&self.house, &request, &mut self.seat).seen {
            Seen::Page {
                html, is_public, ..
            } => Told::Page {
                html,
                public: is_public,
            },
            Seen::Elsewhere { to, .. } => Told::Elsewhere { to },
            Seen::File { name, text } => Told::File { name, text },
        }
    }
}

/// Answers a request in JSON, in JSON.
fn answered(request: &[u8]) -> Vec<u8> {
    let told = match serde_json::from_slice::<Asked>(request) {
        Ok(asked) => SITE.with_borrow_mut(|site| {
            if site.is_none() {
                *site = Site::open();
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

/// Where the reply stands.
#[expect(unsafe_code, reason = "its name is how the script finds it")]
#[unsafe(no_mangle)]
pub extern "C" fn boussole_reply() -> *const u8 {
    REPLY.with_borrow(Vec::as_ptr)
}

#[cfg(test)]
mod tests {
    use super::answered;

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
        let ask = |post: bool, path: &str| {
            let text = format!(
                r#"{{"post":{post},"path":"{path}","fields":[],"today":"2026-11-30","seed":7}}"#
            );
            String::from_utf8(answered(text.as_bytes())).expect("JSON is text")
        };
        assert_eq!(ask(false, "/fr/quiz"), r#"{"elsewhere":{"to":"/fr"}}"#);
        assert_eq!(ask(true, "/fr/start"), r#"{"elsewhere":{"to":"/fr/quiz"}}"#);
        assert!(ask(false, "/fr/quiz").starts_with(r#"{"page":{"html":"<!DOCTYPE html>"#));
        assert!(ask(true, "/fr/erase").starts_with(r#"{"page":{"html":"<!DOCTYPE html>"#));
        assert_eq!(ask(false, "/fr/quiz"), r#"{"elsewhere":{"to":"/fr"}}"#);
    }
}
