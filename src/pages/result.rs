//! The result, the numbers behind it, what one takes along, and how it is erased.

use administration::flow::Scene;
use askama::Template;
use model::answers::Back;
use report::ALL_APART;
use words::menu::MenuChoice;

use crate::frame::Page;
use crate::{Address, Host, Reply, Seat, Seen, Visit, class, leave};

#[derive(Template)]
#[template(path = "result.html")]
struct Body {
    result: String,
    more: Option<String>,
    paper: String,
    numbers: String,
    /// To a picture to share, where there are leads.
    share: Option<String>,
    answers: String,
    erase: String,
    leave: Option<String>,
    /// In a class, the choice to show it to whoever leads it.
    talk: Option<String>,
    /// To where the answers can be kept, where nothing keeps them by itself.
    keep: Option<String>,
    say: words::pages::Words,
    portable: words::portable::Words,
    picture: words::share::Words,
    menu: words::menu::Words,
}

#[derive(Template)]
#[template(path = "erase.html")]
struct Erase {
    /// What it does to the seat of a class.
    of_the_seat: Option<&'static str>,
    way: String,
    back: String,
    say: words::pages::Words,
}

#[derive(Template)]
#[template(path = "beside.html")]
struct Beside {
    document: String,
    way: String,
    name: &'static str,
}

const MORE: MenuChoice = MenuChoice::More;

/// The result of what is answered so far.
pub(super) fn page(visit: &Visit<'_>, seat: &Seat) -> Reply {
    let scored = seat.scored(visit.locale);
    let report = scored.report(visit.locale, None);
    let document = report.screen();
    let chair = visit.request.within.chair();
    let has_more = matches!(seat.scene(), Scene::End { has_more: true, .. });
    let is_open = matches!(seat.scene(), Scene::Question(_));
    let body = Body {
        result: document.to_main(visit),
        more: if has_more {
            Some(visit.way(Address::More))
        } else {
            is_open.then(|| visit.way(Address::Quiz))
        },
        paper: visit.way(Address::Paper),
        numbers: visit.way(Address::Numbers),
        share: report.has_share().then(|| visit.way(Address::Share)),
        answers: visit.way(Address::Answers),
        erase: visit.way(Address::Erase),
        leave: leave::way(visit),
        talk: chair.map(|chair| class::talk(visit, chair)),
        keep: (visit.house.host == Host::Device).then(|| visit.way(Address::Pause)),
        say: visit.say(),
        portable: words::portable::of(visit.locale),
        picture: words::share::of(visit.locale),
        menu: words::menu::of(visit.locale),
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, document.title(), body))
}

/// Brings back a career that is set apart, or all of them.
pub(super) fn with(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    match visit.request.field("career") {
        Some(ALL_APART) => seat.back = Back::All,
        Some(id) => {
            let place = visit.place_of(id);
            let profiles = &visit.house.instrument.catalog().profiles;
            if let (Back::Careers(careers), Some(place)) = (&mut seat.back, place) {
                careers.insert(profiles[place].id.clone());
            }
        }
        None => {}
    }
    visit.elsewhere(Address::Result)
}

/// How it was worked out.
pub(super) fn numbers(visit: &Visit<'_>, seat: &Seat) -> Reply {
    let scored = seat.scored(visit.locale);
    let document = scored.report(visit.locale, None).numbers();
    with_a_way_back(visit, &document, "numbers")
}

/// The result on one sheet of paper.
pub(super) fn paper(visit: &Visit<'_>, seat: &Seat) -> Reply {
    let scored = seat.scored(visit.locale);
    let document = scored.report(visit.locale, None).one_sheet();
    with_a_way_back(visit, &document, "one-sheet")
}

fn with_a_way_back(
    visit: &Visit<'_>,
    document: &report::document::Document,
    class: &'static str,
) -> Reply {
    let body = Beside {
        document: document.to_main(visit),
        way: visit.way(Address::Result),
        name: visit.say().see_result(),
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        class,
        ..Page::new(visit, document.title(), body)
    })
}

/// The answers as a file.
pub(super) fn answers(visit: &Visit<'_>, seat: &Seat) -> Reply {
    Reply::of(Seen::File {
        name: visit.say().file_name(),
        text: seat.file(visit.request.today),
        kind: "application/json",
    })
}

/// Asks before all is erased.
pub(super) fn erase_page(visit: &Visit<'_>) -> Reply {
    let say = visit.say();
    let chair = visit.request.within.chair();
    let body = Erase {
        of_the_seat: chair.map(|_| words::chair::of(visit.locale).erase_help()),
        way: visit.way(Address::Erase),
        back: visit.way(Address::Result),
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, say.erase_title(), body))
}

/// Erases all.
pub(super) fn erase(visit: &Visit<'_>, seat: &mut Option<Seat>) -> Reply {
    *seat = None;
    let say = visit.say();
    let body = Beside {
        document: String::new(),
        way: visit.way(Address::Door),
        name: say.to_the_quiz(),
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        chair: None,
        ..Page::new(visit, say.erased(), body)
    })
}
