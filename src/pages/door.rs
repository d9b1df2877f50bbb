//! The way in: the first tiles at once, or answers that were saved before.

use administration::flow::Scene;
use administration::session::entries;
use administration::sheet::{self, Known};
use askama::Template;

use crate::address::class;
use crate::chair::Within;
use crate::class::join;
use crate::frame::Page;
use crate::seat::Kept;
use crate::{Address, Host, Reply, Seat, Seen, Visit, leave, question, tiles};

#[derive(Template)]
#[template(path = "door.html")]
struct Body<'a> {
    lead: &'static str,
    /// Where a quiz is under way: nobody begins another by ticking a tile.
    go_on: Option<String>,
    leave: Option<String>,
    start: String,
    prompt: &'a str,
    tiles: String,
    resume: String,
    /// Where the code of a class is typed, and what leads there.
    join: Option<(String, &'static str)>,
    careers: String,
    is_on_device: bool,
    say: words::pages::Words,
}

#[derive(Template)]
#[template(path = "resume.html")]
struct Resume<'a> {
    way: String,
    problems: &'a [String],
    /// What was sent, to be mended.
    text: &'a str,
    is_on_device: bool,
    say: words::pages::Words,
}

/// The first page, with the first tiles; for whoever is in a class, or at its door, the way in.
pub(super) fn page(visit: &Visit<'_>, seat: Option<&Seat>) -> Reply {
    match (visit.request.within, seat) {
        (Within::Class(chair), _) => {
            let title = visit.say().door_title();
            Reply::page(&Page::new(visit, title, join::here(visit, chair)))
        }
        (Within::AtTheDoor | Within::Gone, None) => Reply::of(Seen::Elsewhere {
            status: 303,
            to: class::Address::Join.path(visit.locale),
        }),
        (Within::AtTheDoor | Within::NoClass | Within::Gone, _) => shown(visit, seat, None),
    }
}

fn shown(visit: &Visit<'_>, seat: Option<&Seat>, complaint: Option<String>) -> Reply {
    let status = if complaint.is_some() { 422 } else { 200 };
    let (say, request) = (visit.say(), visit.request);
    let fresh = Seat::new(&visit.house.instrument, request.seed, request.today);
    let (prompt, tiles) = match fresh.scene() {
        Scene::Question(put) => {
            let prompt = put
                .battery
                .as_ref()
                .map_or(put.asked.prompt(), |b| b.prompt);
            let form = question::form(visit, &put, None, complaint, Address::Start);
            (prompt.get(visit.locale).to_owned(), form)
        }
        Scene::Welcome { .. } | Scene::Remark(_) | Scene::End { .. } => Default::default(),
    };
    let body = Body {
        lead: say.door(visit.house.host),
        go_on: seat.map(|_| visit.way(Address::Quiz)),
        leave: leave::way(visit),
        start: visit.way(Address::Start),
        prompt: &prompt,
        tiles,
        resume: visit.way(Address::Resume),
        join: (visit.house.host == Host::Server).then(|| {
            let way = visit.way(Address::Class(class::Address::Join));
            (way, words::chair::of(visit.locale).have_code())
        }),
        careers: visit.way(Address::Careers),
        is_on_device: visit.house.host == Host::Device,
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        status,
        class: "asking",
        ..Page::new(visit, say.door_title(), body)
    })
}

/// Begins a quiz, with the answers to the first tiles.
pub(super) fn start(visit: &Visit<'_>, seat: &mut Option<Seat>) -> Reply {
    let request = visit.request;
    let mut begun = Seat::new(&visit.house.instrument, request.seed, request.today);
    let is_answered = request.fields.iter().any(|(name, _)| name == "item");
    let first = match begun.scene() {
        Scene::Question(put) => put.battery.filter(|_| is_answered),
        Scene::Welcome { .. } | Scene::Remark(_) | Scene::End { .. } => None,
    };
    if let Some(open) = first.as_ref().and_then(|f| tiles::left_open(visit, f)) {
        return shown(visit, None, Some(visit.say().left_open(open)));
    }
    let first = first.map(|tiles| tiles.id.clone());
    let entries = first.map(|first| tiles::answer(visit, &mut begun, &first));
    *seat = Some(begun);
    Reply {
        entries: entries.unwrap_or_default(),
        ..visit.elsewhere(Address::Quiz)
    }
}

/// What is longer is not shown again, in bytes: nobody mends it in a field.
const MOST_SHOWN: usize = 4_096;

/// Where saved answers are given back, with what is wrong about them.
pub(super) fn resume_page(visit: &Visit<'_>, text: &str, problems: &[String]) -> Reply {
    let say = visit.say();
    let body = Resume {
        way: visit.way(Address::Resume),
        problems,
        text: if text.len() <= MOST_SHOWN { text } else { "" },
        is_on_device: visit.house.host == Host::Device,
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        status: if problems.is_empty() { 200 } else { 422 },
        ..Page::new(visit, say.resume_title(), body)
    })
}

/// Goes on with saved answers.
pub(super) fn resume(visit: &Visit<'_>, seat: &mut Option<Seat>) -> Reply {
    let (request, instrument) = (visit.request, &visit.house.instrument);
    let catalog = instrument.catalog();
    let text = request.field("sheet").unwrap_or_default();
    let known = Known::of(catalog);
    let quizzes = std::slice::from_ref(instrument.quiz());
    match sheet::read(text, quizzes, &known) {
        Ok(read) => {
            let done = entries(instrument.quiz(), &read.sheet);
            let on = read.sheet.on.or(request.today);
            let header = Seat::new(instrument, request.seed, on).header;
            let mut resumed = Seat::resumed(instrument, header, &done, on);
            if request.field("keep").is_some() && visit.house.host == Host::Device {
                resumed.kept = Kept::Yes;
            }
            *seat = Some(resumed);
            Reply {
                entries: done,
                ..visit.elsewhere(Address::Quiz)
            }
        }
        Err(problems) => {
            let say = words::sheet::of(visit.locale);
            let problems: Vec<String> = problems.iter().map(|p| say.describe(p)).collect();
            resume_page(visit, text, &problems)
        }
    }
}
