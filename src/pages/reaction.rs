//! What somebody says of a career that they were shown: kept, turned down and why, or taken back.

use std::collections::BTreeSet;

use administration::flow::{Act, Refused};
use askama::Template;
use model::reaction::{Because, Is, MAX_KEPT, MAX_REACTIONS, Reaction};
use words::pages::Fault;

use crate::frame::Page;
use crate::{Address, Reply, Seat, Visit, fault};

#[derive(Template)]
#[template(path = "why.html")]
struct Why<'a> {
    way: String,
    career: &'a str,
    is: &'static str,
    reasons: [(&'static str, &'static str); 7],
    back: String,
    say: words::pages::Words,
}

#[derive(Template)]
#[template(path = "full.html")]
struct Full {
    help: String,
    back: String,
    say: words::pages::Words,
}

/// What takes back what was said.
pub(super) const TAKEN_BACK: &str = "none";

/// Takes what somebody says of a career; who turns one down is asked why first.
pub(super) fn react(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    let request = visit.request;
    let place = request.field("career").and_then(|id| visit.place_of(id));
    let is = match request.field("is") {
        Some(TAKEN_BACK) => Some(None),
        Some(word) => Is::named(word).map(Some),
        None => None,
    };
    let (Some(place), Some(is)) = (place, is) else {
        return fault::page(visit, Fault::Unclear);
    };
    let career = &visit.house.instrument.catalog().profiles[place].id;
    let sheet = seat.session().sheet();
    let has_changed = |is: Is| sheet.says_of(career) != Some(is);
    match is {
        Some(Is::No) if request.field("because").is_none() => return why(visit, place),
        Some(Is::Yes) if has_changed(Is::Yes) => {
            let said = sheet.reactions.values();
            if said.filter(|reaction| reaction.is == Is::Yes).count() >= MAX_KEPT {
                return full(visit, visit.say().kept_enough(MAX_KEPT));
            }
        }
        Some(_) | None => {}
    }
    let because = request.all("because").filter(|word| !word.is_empty());
    let Some(because) = because.map(Because::named).collect::<Option<BTreeSet<_>>>() else {
        return fault::page(visit, Fault::Unclear);
    };
    let reaction = is.map(|is| Reaction { is, because });
    let career = career.clone();
    match seat.act(Act::React { career, reaction }) {
        Ok(entry) => Reply {
            entries: entry.into_iter().collect(),
            ..visit.elsewhere(Address::Result)
        },
        Err(Refused::Enough) => full(visit, visit.say().said_enough(MAX_REACTIONS)),
        // Sent twice.
        Err(_) => visit.elsewhere(Address::Result),
    }
}

/// Asks why, in one tap.
fn why(visit: &Visit<'_>, place: usize) -> Reply {
    let say = visit.say();
    let reason = |because: Because| {
        let words = words::reaction::of(visit.locale);
        (because.as_str(), words.because(because))
    };
    let body = Why {
        way: visit.way(Address::React),
        career: visit.house.instrument.catalog().profiles[place].id.as_str(),
        is: Is::No.as_str(),
        reasons: Because::ALL.map(reason),
        back: visit.way(Address::Result),
        say,
    };
    let body = body.render().expect("texts can be written");
    let title = say.why_not(&visit.title_of(place));
    Reply::page(&Page::new(visit, title, body))
}

/// There is no room for more.
fn full(visit: &Visit<'_>, help: String) -> Reply {
    let say = visit.say();
    let body = Full {
        help,
        back: visit.way(Address::Result),
        say,
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page {
        status: 422,
        ..Page::new(visit, say.full_title(), body)
    })
}
