//! One screen of questions: a battery of tiles, or one question by itself.

use std::collections::BTreeSet;

use administration::entry::Entry;
use administration::flow::{Act, Put, Refused, Scene};
use administration::session::{Asked, Choice, Tiles};
use askama::Template;
use model::answers::{Answer, AnswerError, AnswerSheet};
use model::quiz::{Item, Occupation, Quiz, Shape};
use words::menu::MenuChoice;

use crate::frame::Page;
use crate::{Address, Reply, Seat, Visit, tiles};

/// After so many answers a line tells what draws the person so far.
const SO_FAR: usize = 6;

/// A tile, or an answer: its name in the form, what is shown, and whether it is chosen.
struct Line<'a> {
    id: &'a str,
    label: &'a str,
    is_chosen: bool,
    /// Whether it is to be pointed out that it has no answer.
    is_open: bool,
    options: Vec<Self>,
}

#[derive(Template)]
#[template(path = "question.html")]
struct Body<'a> {
    /// What is asked, by its name in the quiz.
    item: &'a str,
    /// The same in words, for whoever hears one field of several.
    asked: &'a str,
    form: Form,
    stem: Option<&'a str>,
    lines: Vec<Line<'a>>,
    /// The order of the tiles, where the next page would draw another.
    order: Option<String>,
    purpose: String,
    help: Vec<String>,
    so_far: Option<String>,
    complaint: Option<String>,
    progress: String,
    /// How much of the part is behind, and how much there is.
    fill: [usize; 2],
    is_first: bool,
    ways: Ways,
    say: words::pages::Words,
    portable: words::portable::Words,
    asking: words::interview::Words,
    menu: words::menu::Words,
}

struct Ways {
    send: String,
    back: String,
    skip: Option<String>,
    /// To the result so far, once more than tiles is asked.
    result: Option<String>,
    /// To a pause, where there is something to lose.
    pause: Option<String>,
}

/// How a form is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Several lines, each with its answers.
    Battery,
    /// One of the lines.
    One,
    /// Some of the lines.
    Several,
    /// A place for each line.
    Ranked,
}

#[derive(Template)]
#[template(path = "remark.html")]
struct Remark<'a> {
    text: &'a str,
    way: String,
    say: words::menu::Words,
}

/// What is asked now.
pub(super) fn page(visit: &Visit<'_>, seat: &Seat) -> Reply {
    shown(visit, seat, None)
}

fn shown(visit: &Visit<'_>, seat: &Seat, complaint: Option<String>) -> Reply {
    match seat.scene() {
        Scene::Question(put) => {
            let so_far = so_far(visit, seat);
            put_on_page(visit, &put, so_far, complaint)
        }
        Scene::Remark(sign) => {
            let locale = visit.locale;
            let text = words::asked::remark(&visit.house.instrument, sign, locale);
            let body = Remark {
                text: &text,
                way: visit.way(Address::Quiz),
                say: words::menu::of(locale),
            };
            let body = body.render().expect("texts can be written");
            Reply::page(&Page::new(visit, visit.say().before_the_result(), body))
        }
        Scene::Welcome { .. } | Scene::End { .. } => visit.elsewhere(Address::Result),
    }
}

/// Every few answers, what draws the person so far, where that is not what was told before.
fn so_far(visit: &Visit<'_>, seat: &Seat) -> Option<String> {
    let session = seat.session();
    let (quiz, sheet) = (session.quiz(), session.sheet());
    let asks_more = matches!(session.current(), Some(Asked::Item(item)) if !quiz.opens(item));
    let asked = session.asked_items();
    let asked = asked.into_iter().map(|place| &quiz.items[place]);
    let is_answered = |item: &&Item| sheet.get(&item.id).is_some();
    // Behind an answer, not behind a question that was passed.
    let is_behind_one = asked
        .clone()
        .next_back()
        .is_some_and(|item| is_answered(&item));
    let chosen = asked.filter(|item| is_answered(item) && !quiz.opens(item));
    let chosen: Vec<&Item> = chosen.collect();
    if !asks_more || !is_behind_one || !chosen.len().is_multiple_of(SO_FAR) {
        return None;
    }
    let draws = |sheet: &AnswerSheet| -> Vec<String> {
        let scores = session.instrument().scoring().scores(sheet);
        let draws = report::draws(session.traits(), &scores, visit.locale);
        draws.into_iter().map(str::to_owned).collect()
    };
    let now = draws(sheet);
    let told = chosen.len().checked_sub(SO_FAR).map(|kept| {
        let mut before = sheet.clone();
        for item in &chosen[kept..] {
            before.withdraw(&item.id);
        }
        draws(&before)
    });
    let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<String>>();
    let is_told = told.is_some_and(|told| sorted(&told) == sorted(&now));
    let names: Vec<&str> = now.iter().map(String::as_str).collect();
    (!is_told && !names.is_empty()).then(|| visit.say().so_far(&names))
}

/// A question, or all of the battery that it is in, as a page.
fn put_on_page(
    visit: &Visit<'_>,
    put: &Put<'_>,
    so_far: Option<String>,
    complaint: Option<String>,
) -> Reply {
    let status = if complaint.is_some() { 422 } else { 200 };
    let title = match &put.battery {
        Some(battery) => battery.prompt,
        None => put.asked.prompt(),
    };
    let body = form(visit, put, so_far, complaint, Address::Quiz);
    let title = title.get(visit.locale);
    Reply::page(&Page {
        status,
        class: "asking",
        ..Page::new(visit, title, body)
    })
}

/// The form of a question, or of the battery that it is in.
pub(super) fn form(
    visit: &Visit<'_>,
    put: &Put<'_>,
    so_far: Option<String>,
    complaint: Option<String>,
    to: Address,
) -> String {
    let (locale, say) = (visit.locale, visit.say());
    let (instrument, asked) = (&visit.house.instrument, put.asked);
    let first = put.battery.as_ref().map_or(asked, |tiles| tiles.items[0].0);
    let (form, lines) = match (&put.battery, asked.shape()) {
        (Some(tiles), _) => (Form::Battery, tile_lines(visit, tiles, complaint.is_some())),
        (None, Shape::One) => (
            Form::One,
            choice_lines(visit, &put.choices, put.chosen.as_ref()),
        ),
        (None, Shape::Several) => {
            let lines = choice_lines(visit, &put.choices, put.chosen.as_ref());
            (Form::Several, lines)
        }
        (None, Shape::Ranked) => {
            let lines = choice_lines(visit, &put.choices, put.chosen.as_ref());
            (Form::Ranked, lines)
        }
    };
    let part = put.progress.part;
    let fill = part.map_or([put.progress.place - 1, put.progress.steps], |part| {
        [part.behind, part.behind + part.ahead]
    });
    let body = Body {
        item: first.id(),
        asked: asked.prompt().get(locale),
        stem: asked
            .stem()
            .filter(|_| form == Form::One)
            .map(|stem| stem.get(locale)),
        form,
        order: (to == Address::Start).then(|| order(&lines)),
        lines,
        purpose: words::asked::purpose(instrument, asked, locale),
        help: words::asked::help(instrument, asked, locale),
        so_far,
        complaint,
        progress: words::progress::of(locale).so_far(put.progress),
        fill,
        is_first: put.is_first,
        ways: Ways {
            send: visit.way(to),
            back: visit.way(Address::Back),
            // At the door there is nobody yet who could skip.
            skip: (to == Address::Quiz).then(|| visit.way(Address::Skip)),
            result: (to == Address::Quiz && is_chosen(instrument.quiz(), asked))
                .then(|| visit.way(Address::Result)),
            pause: (to == Address::Quiz).then(|| visit.way(Address::Pause)),
        },
        say,
        portable: words::portable::of(locale),
        asking: words::interview::of(locale),
        menu: words::menu::of(locale),
    };
    body.render().expect("texts can be written")
}

/// Whether something else is asked than what opens the quiz for everybody.
fn is_chosen(quiz: &Quiz, asked: Asked<'_>) -> bool {
    match asked {
        Asked::Item(item) => !quiz.opens(item),
        Asked::Question(_) => true,
    }
}

/// The tiles, with what a form says of them before what is recorded.
fn tile_lines<'a>(visit: &Visit<'_>, tiles: &Tiles<'a>, is_complaint: bool) -> Vec<Line<'a>> {
    let line = |(asked, answer): &(Asked<'a>, Option<Answer>)| {
        let sent = tiles::sent(visit, *asked).map(Answer::One);
        let answer = sent.as_ref().or(answer.as_ref().filter(|_| !is_complaint));
        Line {
            id: asked.id(),
            label: asked.prompt().get(visit.locale),
            is_chosen: answer.is_some(),
            is_open: answer.is_none() && is_complaint,
            options: choice_lines(visit, &asked.choices(), answer),
        }
    };
    let mut lines: Vec<Line<'a>> = tiles.items.iter().map(line).collect();
    if let Some(order) = visit.request.field("order") {
        lines.sort_by_key(|line| order.split('.').position(|id| id == line.id));
    }
    lines
}

/// The order of lines, for the next time.
fn order(lines: &[Line<'_>]) -> String {
    let ids: Vec<&str> = lines.iter().map(|line| line.id).collect();
    ids.join(".")
}

fn choice_lines<'a>(
    visit: &Visit<'_>,
    choices: &[Choice<'a>],
    chosen: Option<&Answer>,
) -> Vec<Line<'a>> {
    let places = chosen.map(Answer::places).unwrap_or_default();
    let line = |choice: &Choice<'a>| Line {
        id: choice.id.as_str(),
        label: choice.label.get(visit.locale),
        is_chosen: places.contains(&choice.place),
        is_open: false,
        options: Vec::new(),
    };
    choices.iter().map(line).collect()
}

/// Takes the answer, or answers, of a form.
pub(super) fn answer(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    if let Some(remark) = visit.request.field("remark") {
        let act = match remark {
            "again" => Act::LookAgain,
            _ => Act::AsMeant,
        };
        return onwards(visit, seat, act);
    }
    // A form that was sent twice, or from a page of before, changes nothing.
    let is_asked = visit
        .request
        .field("item")
        .is_some_and(|item| asks(seat, item));
    if !is_asked {
        return visit.elsewhere(Address::Quiz);
    }
    let opened = seat.is_opening();
    match read(visit, seat) {
        Ok(entries) => {
            let to = next(visit, seat, opened, &entries);
            Reply {
                entries,
                ..visit.elsewhere(to)
            }
        }
        Err(complaint) => shown(visit, seat, Some(complaint)),
    }
}

/// Whether what was sent speaks of another question than is asked now, as a second tap does.
fn is_of_before(visit: &Visit<'_>, seat: &Seat) -> bool {
    let item = visit.request.field("item");
    item.is_some_and(|item| !asks(seat, item))
}

/// Whether a form is for what is asked now: for some tile of a battery, whichever stood first.
fn asks(seat: &Seat, item: &str) -> bool {
    let Scene::Question(put) = seat.scene() else {
        return false;
    };
    match &put.battery {
        Some(tiles) => tiles.items.iter().any(|(tile, _)| tile.id() == item),
        None => put.asked.id() == item,
    }
}

/// Where a person goes from here; in a class nobody is asked to write anything.
fn next(visit: &Visit<'_>, seat: &Seat, opened: bool, entries: &[Entry]) -> Address {
    if visit.is_in_a_class() {
        return Address::Quiz;
    }
    let sheet = seat.session().sheet();
    if opened && !seat.is_opening() && sheet.guesses.is_empty() {
        return Address::Idea;
    }
    let quiz = seat.session().quiz();
    let works = entries.iter().any(|entry| match entry {
        Entry::Question {
            question,
            option: Some(option),
        } => {
            let asked = quiz.question(question);
            let chosen = asked.and_then(|asked| asked.options.get(*option));
            matches!(
                chosen.and_then(|chosen| chosen.occupation),
                Some(Occupation::Work | Occupation::Leaving)
            )
        }
        Entry::Question { .. }
        | Entry::Item { .. }
        | Entry::Guess(_)
        | Entry::Job(_)
        | Entry::Reaction { .. } => false,
    });
    if works && sheet.job.is_none() {
        return Address::Job;
    }
    Address::Quiz
}

/// Reads a form and does what it says; what it cannot be, as it is told.
fn read(visit: &Visit<'_>, seat: &mut Seat) -> Result<Vec<Entry>, String> {
    let Scene::Question(put) = seat.scene() else {
        return Ok(Vec::new());
    };
    let (say, request) = (visit.say(), visit.request);
    if let Some(battery) = &put.battery {
        if let Some(open) = tiles::left_open(visit, battery) {
            return Err(say.left_open(open));
        }
        let battery = battery.id.clone();
        return Ok(tiles::answer(visit, seat, &battery));
    }
    let place = |id: &str| {
        let found = put.choices.iter().find(|choice| choice.id.as_str() == id);
        found.map(|choice| choice.place)
    };
    let answer = match put.asked.shape() {
        Shape::One => request.field("option").and_then(place).map(Answer::One),
        Shape::Several => {
            let places: Option<BTreeSet<usize>> = request.all("option").map(place).collect();
            places.map(|places| Answer::Several(places.into_iter().collect()))
        }
        Shape::Ranked => {
            let of = |choice: &Choice<'_>| {
                let place = request.field(&format!("place.{}", choice.id.as_str()))?;
                Some((place.parse::<usize>().ok()?, choice.place))
            };
            let ranks: Option<BTreeSet<(usize, usize)>> = put.choices.iter().map(of).collect();
            let is_in_order = |ranks: &BTreeSet<(usize, usize)>| {
                ranks
                    .iter()
                    .map(|(rank, _)| *rank)
                    .eq(1..=put.choices.len())
            };
            let ranks = ranks.filter(is_in_order);
            ranks.map(|ranks| Answer::Ranked(ranks.into_iter().map(|(_, place)| place).collect()))
        }
    };
    let most = put.most;
    let answer = answer.ok_or_else(|| say.no_answer().to_owned())?;
    let act = Act::Answer {
        answer,
        seconds: None,
    };
    match (seat.act(act), most) {
        (Ok(entry), _) => Ok(entry.into_iter().collect()),
        (Err(Refused::Answer(AnswerError::TooMany)), Some(most)) => Err(say.too_many(most)),
        (Err(_), _) => Err(say.no_answer().to_owned()),
    }
}

/// Goes past what is on the page; what has no answer is left open.
pub(super) fn skip(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    if is_of_before(visit, seat) {
        return visit.elsewhere(Address::Quiz);
    }
    let opened = seat.is_opening();
    // What is answered stays: going back and on again takes nothing away.
    let entries = match tiles::battery(seat) {
        Some((of, _)) => tiles::each(seat, &of, |_| Act::Keep),
        None => seat.act(Act::Keep).ok().flatten().into_iter().collect(),
    };
    let to = next(visit, seat, opened, &entries);
    Reply {
        entries,
        ..visit.elsewhere(to)
    }
}

/// Goes one page back.
pub(super) fn back(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    if is_of_before(visit, seat) {
        return visit.elsewhere(Address::Quiz);
    }
    tiles::rewind(seat);
    // From the first of all there is nowhere to go.
    let (Ok(_) | Err(_)) = seat.act(Act::Back);
    tiles::rewind(seat);
    visit.elsewhere(Address::Quiz)
}

/// Goes to a question that was asked before, as the history of a browser does; where it was not, to the last one.
pub(super) fn at(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    if let Some(item) = visit.request.field("item") {
        while !asks(seat, item) && seat.act(Act::Back).is_ok() {}
        while !asks(seat, item) && seat.act(Act::Forward).is_ok() {}
        tiles::rewind(seat);
    }
    visit.elsewhere(Address::Quiz)
}

/// Goes on behind a stop.
pub(super) fn more(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    onwards(visit, seat, Act::More)
}

fn onwards(visit: &Visit<'_>, seat: &mut Seat, act: Act) -> Reply {
    let entries = seat.act(act).ok().flatten();
    Reply {
        entries: entries.into_iter().collect(),
        ..visit.elsewhere(Address::Quiz)
    }
}

const AGAIN: MenuChoice = MenuChoice::LookAgain;
const MEANT: MenuChoice = MenuChoice::AsMeant;
const RESULT_SO_FAR: MenuChoice = MenuChoice::ResultSoFar;
