//! The server is killed or stopped, or the network is cut, while a class answers: what was confirmed is there, and
//! everybody goes on behind it, so that nobody is asked again but what was under way.

use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use serde_json::Value;

use super::cable::Cable;
use super::{CONTACT, Class, Student};
use crate::browser::{Form, resolved};
use crate::served::{Address, Page, Server, place};

const STUDENTS: usize = 32;

/// At most so many answers are confirmed from one cut to the next.
const BETWEEN: usize = 40;

/// What breaks off.
#[derive(Clone, Copy, Debug)]
enum Cut {
    /// The server, as by a power cut.
    Kill,
    /// The server, as whoever runs it asks.
    Stop,
    /// The network.
    Network,
}

const CUTS: [Cut; 3] = [Cut::Kill, Cut::Stop, Cut::Network];

#[test]
fn nothing_that_was_confirmed_is_lost_however_often_the_class_is_cut_off() {
    let told = cut_off(12);
    assert!(told.confirmed > STUDENTS);
}

#[test]
#[ignore = "takes minutes"]
fn nothing_that_was_confirmed_is_lost_at_two_hundred_cuts() {
    println!("{:?}", cut_off(200));
}

/// What came of it.
#[derive(Debug, Default)]
struct Told {
    lessons: usize,
    confirmed: usize,
    /// Questions that were asked a second time, since their answers were under way.
    again: usize,
}

/// Lessons, one after the other, that are cut off so often.
fn cut_off(most: usize) -> Told {
    let (_folder, database) = place();
    let cable = Cable::new();
    let (mut told, mut cuts) = (Told::default(), 0..most);
    while cuts.start < cuts.end {
        let clients = lesson(&database, &cable, &mut cuts);
        told.lessons += 1;
        told.confirmed += clients.iter().map(|one| one.confirmed.len()).sum::<usize>();
        told.again += clients.iter().map(|one| one.again).sum::<usize>();
    }
    told
}

/// A lesson until all have finished, or so many cuts are made: then it goes on without.
fn lesson(database: &Path, cable: &Cable, cuts: &mut impl Iterator<Item = usize>) -> Vec<Client> {
    let mut server = served(database, cable);
    let class = Class::begin(&server, "2de 4", "situations", STUDENTS);
    let mut clients: Vec<Client> = (0..STUDENTS)
        .map(|_| Client::of(Student::join(&cable.at, &class.code)))
        .collect();
    while clients.iter().any(|client| !client.is_done) {
        let Some(cut) = cuts.next() else {
            let steps = AtomicUsize::new(0);
            for client in &mut clients {
                client.until_the_cut(&cable.at, &steps);
            }
            break;
        };
        server = cut_once(server, database, cable, &mut clients, cut);
        for client in &mut clients {
            client.finds_what_was_confirmed(&cable.at);
        }
    }
    let mut desk = class;
    desk.desk.get(&server, &server.desk);
    let all = STUDENTS.to_string();
    assert_eq!(desk.counts(&server), [&all, &all, "0", &all]);
    clients
}

/// All answer, until something breaks off at some point; it comes back when all have noticed.
fn cut_once(
    server: Server,
    database: &Path,
    cable: &Cable,
    clients: &mut [Client],
    cut: usize,
) -> Server {
    let kind = CUTS[cut % CUTS.len()];
    let (steps, left) = (AtomicUsize::new(0), AtomicUsize::new(clients.len()));
    let running = thread::scope(|scope| {
        for client in clients {
            let (steps, left) = (&steps, &left);
            scope.spawn(move || {
                client.until_the_cut(&cable.at, steps);
                left.fetch_sub(1, Ordering::Relaxed);
            });
        }
        let enough = cut * 7 % BETWEEN;
        while steps.load(Ordering::Relaxed) < enough && left.load(Ordering::Relaxed) > 0 {
            thread::yield_now();
        }
        thread::sleep(Duration::from_micros(
            u64::try_from(cut * 977 % 5_000).expect("few"),
        ));
        match kind {
            Cut::Kill => server.kill(),
            Cut::Stop => {
                let (said, code) = server.end();
                assert_eq!((said.as_str(), code), ("", Some(0)));
            }
            Cut::Network => {
                cable.cut();
                return Some(server);
            }
        }
        None
    });
    let Some(server) = running else {
        return served(database, cable);
    };
    cable.lead_to(server.port);
    server
}

/// A server behind the cable.
fn served(database: &Path, cable: &Cable) -> Server {
    let name = format!("http://{}", cable.at.host);
    let server = Server::with(database, &[&CONTACT[..], &["--public-url", &name]].concat());
    cable.lead_to(server.port);
    server
}

/// A student who knows what was confirmed to them.
pub(super) struct Client {
    pub(super) student: Student,
    /// By the ids of the questions.
    confirmed: BTreeMap<String, Form>,
    /// What was sent, and never answered.
    under_way: Option<(String, Form)>,
    again: usize,
    pub(super) is_done: bool,
}

impl Client {
    pub(super) fn of(student: Student) -> Self {
        Self {
            student,
            confirmed: BTreeMap::new(),
            under_way: None,
            again: 0,
            is_done: false,
        }
    }

    /// Answers one page after the other until nobody replies, or there is nothing left to answer. Nothing is asked
    /// that was confirmed, and nothing a second time but what was under way.
    pub(super) fn until_the_cut(&mut self, server: &Address, steps: &AtomicUsize) {
        while let Some(page) = self.hears(server, "GET", "/fr/quiz", "") {
            let asked = (page.status == 200).then(|| self.choice(page));
            let asked = asked.as_ref();
            if let Some((before, sent)) = self.under_way.take() {
                if asked.is_some_and(|(question, _)| *question == before) {
                    self.again += 1;
                } else {
                    self.confirmed.insert(before, sent);
                }
            }
            let Some((question, form)) = asked else {
                self.is_done = true;
                return;
            };
            assert!(
                !self.confirmed.contains_key(question),
                "{question} was confirmed and is asked again"
            );
            self.under_way = Some((question.clone(), form.clone()));
            let to = resolved("/fr/quiz", &form.to);
            match self.hears(server, "POST", &to, &form.body()) {
                Some(page) if page.status == 303 => {
                    self.confirmed.extend(self.under_way.take());
                    steps.fetch_add(1, Ordering::Relaxed);
                }
                // A server that is about to stop may say that it could not keep it.
                Some(page) => assert_eq!(page.status, 503, "{}", page.body),
                None => return,
            }
        }
    }

    /// What is chosen on a page, and what it asks.
    fn choice(&mut self, page: Page) -> (String, Form) {
        self.student.browser.page = page;
        let form = self.student.choice(self.confirmed.len());
        let item = form.fields.iter().find(|(name, _)| name == "item");
        let item = item.map(|(_, item)| item.clone());
        // A remark asks nothing; it stands behind so many answers.
        let question = item.unwrap_or_else(|| format!("remark {}", self.confirmed.len()));
        (question, form)
    }

    /// What comes back, if all of it does.
    fn hears(&self, server: &Address, method: &str, path: &str, body: &str) -> Option<Page> {
        let cookie = self.student.browser.cookie.as_ref().expect("a seat");
        let cookie = format!("Cookie: {cookie}");
        let ask = AssertUnwindSafe(|| server.send(method, path, &[&cookie], body));
        let page = panic::catch_unwind(ask).ok()?;
        let whole: usize = page.header("content-length")?.parse().ok()?;
        (page.body.len() == whole).then_some(page)
    }

    /// Looks at what is kept: every answer that was confirmed, as it was given.
    pub(super) fn finds_what_was_confirmed(&self, server: &Address) {
        let sheet = self.student.browser.sheet(server);
        let sheet: Value = serde_json::from_str(&sheet).expect("JSON");
        for (question, form) in &self.confirmed {
            for (name, value) in &form.fields {
                assert!(
                    is_kept(&sheet, question, name, value),
                    "{name}={value} of {question} was confirmed: {sheet}"
                );
            }
        }
    }
}

/// Whether a sheet says what a field of a form said.
fn is_kept(sheet: &Value, question: &str, name: &str, value: &str) -> bool {
    let answer = |of: &str| {
        let answers = [&sheet["answers"][of], &sheet["context"][of]];
        let answer = answers.into_iter().find(|answer| !answer.is_null());
        let answer = answer.cloned().unwrap_or(Value::Null);
        match answer.as_array() {
            Some(all) => all.clone(),
            None => vec![answer],
        }
    };
    if let Some(of) = name.strip_prefix("answer.") {
        answer(of) == [value]
    } else if let Some(of) = name.strip_prefix("place.") {
        let place: usize = value.parse().expect("a place");
        answer(question).get(place - 1).is_some_and(|at| at == of)
    } else {
        ["token", "item", "remark"].contains(&name)
            || answer(question).iter().any(|one| one == value)
    }
}
