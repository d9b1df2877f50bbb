//! What somebody has in mind already, and the job that they do today.

use administration::flow::Act;
use administration::search;
use askama::Template;
use model::answers::{Guess, MAX_TYPED};
use model::id::ProfileId;

use crate::frame::Page;
use crate::{Address, Reply, Seat, Visit};

/// The most sheets that are offered for what was typed.
const MOST: usize = 5;

/// A sheet that may be meant, by its id and its title.
type Offer = (String, String);

#[derive(Template)]
#[template(path = "idea.html")]
struct Body<'a> {
    help: &'static str,
    complaint: Option<String>,
    field: &'static str,
    leave: &'static str,
    way: String,
    on: String,
    most: usize,
    offers: &'a [Offer],
    /// What was typed, and what keeps it as it is.
    typed: Option<(String, String)>,
    say: words::pages::Words,
}

impl Body<'_> {
    /// Asks for an idea.
    fn idea(visit: &Visit<'_>) -> Self {
        let say = visit.say();
        Self {
            help: say.idea_help(),
            complaint: None,
            field: say.idea_field(),
            leave: say.no_idea(),
            way: visit.way(Address::Idea),
            on: visit.way(Address::Quiz),
            most: MAX_TYPED,
            offers: &[],
            typed: None,
            say,
        }
    }

    fn shown(&self, visit: &Visit<'_>, title: &str) -> Reply {
        let body = self.render().expect("texts can be written");
        Reply::page(&Page::new(visit, title, body))
    }
}

/// Asks for an idea.
pub(super) fn page(visit: &Visit<'_>) -> Reply {
    Body::idea(visit).shown(visit, visit.say().idea_title())
}

/// Takes an idea: the sheet that it names, or one that was picked, or else what may be meant.
pub(super) fn tell(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    let request = visit.request;
    let typed = typed(visit);
    if let Some(picked) = request.field("career") {
        return note(visit, seat, ProfileId::new(picked).map(Guess::Career));
    }
    if typed.is_empty() {
        return visit.elsewhere(Address::Quiz);
    }
    if request.field("as_typed").is_some() {
        return note(visit, seat, Some(Guess::Typed(typed)));
    }
    if let Some(place) = named(visit, &typed) {
        let profiles = &visit.house.instrument.catalog().profiles;
        return note(visit, seat, Some(Guess::Career(profiles[place].id.clone())));
    }
    let offers = offers(visit, &typed);
    if offers.is_empty() {
        return note(visit, seat, Some(Guess::Typed(typed)));
    }
    let say = visit.say();
    let (title, keep) = (say.is_it(&typed), say.keep_as_typed(&typed));
    let body = Body {
        help: "",
        offers: &offers,
        typed: Some((typed, keep)),
        ..Body::idea(visit)
    };
    body.shown(visit, &title)
}

/// What was typed, as far as there is room for it.
fn typed(visit: &Visit<'_>) -> String {
    let typed = visit.request.field("typed").unwrap_or_default();
    typed.trim().chars().take(MAX_TYPED).collect()
}

/// The career that is called exactly so.
fn named(visit: &Visit<'_>, typed: &str) -> Option<usize> {
    let catalog = visit.house.instrument.catalog();
    search::named(&catalog.profiles, &catalog.titles, typed)
}

/// The sheets that may be meant.
fn offers(visit: &Visit<'_>, typed: &str) -> Vec<Offer> {
    let catalog = visit.house.instrument.catalog();
    let found = search::search(&catalog.profiles, &catalog.titles, typed);
    let offer = |place: &usize| {
        let id = catalog.profiles[*place].id.to_string();
        (id, visit.title_of(*place))
    };
    found.careers().iter().take(MOST).map(offer).collect()
}

fn note(visit: &Visit<'_>, seat: &mut Seat, guess: Option<Guess>) -> Reply {
    let entry = guess.and_then(|guess| seat.act(Act::Guess(guess)).ok());
    Reply {
        entries: entry.flatten().into_iter().collect(),
        ..visit.elsewhere(Address::Quiz)
    }
}

/// Asks for the job that somebody does.
pub(super) fn job_page(visit: &Visit<'_>, unknown: Option<&str>) -> Reply {
    let found = unknown.map(|typed| offers(visit, typed));
    let say = visit.say();
    let body = Body {
        help: say.job_help(),
        complaint: unknown.map(|typed| say.no_such_job(typed)),
        field: say.job_field(),
        leave: say.skip(),
        way: visit.way(Address::Job),
        offers: found.as_deref().unwrap_or_default(),
        ..Body::idea(visit)
    };
    body.shown(visit, say.job_title())
}

/// Takes the job.
pub(super) fn tell_job(visit: &Visit<'_>, seat: &mut Seat) -> Reply {
    let profiles = &visit.house.instrument.catalog().profiles;
    let typed = typed(visit);
    let place = match visit.request.field("career") {
        Some(picked) => visit.place_of(picked),
        None if typed.is_empty() => return visit.elsewhere(Address::Quiz),
        None => named(visit, &typed),
    };
    let Some(place) = place else {
        return job_page(visit, Some(&typed));
    };
    let entry = seat.act(Act::Job(profiles[place].id.clone()));
    Reply {
        entries: entry.ok().flatten().into_iter().collect(),
        ..visit.elsewhere(Address::Quiz)
    }
}
