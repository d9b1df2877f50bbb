//! The careers: their list, one sheet, two side by side.

use administration::search::{self, Found};
use askama::Template;
use report::careers;

use crate::frame::Page;
use crate::{Address, Reply, Visit};

/// The most careers that a search shows.
const MOST_FOUND: usize = 24;

/// A career in a list: the way to it, its title, what it is.
struct Line<'a> {
    way: String,
    title: String,
    summary: &'a str,
}

struct Group<'a> {
    title: &'a str,
    summary: &'a str,
    careers: Vec<Line<'a>>,
}

#[derive(Template)]
#[template(path = "careers.html")]
struct List<'a> {
    way: String,
    asked: &'a str,
    found: Option<(String, Vec<Line<'a>>)>,
    groups: Vec<Group<'a>>,
    say: words::pages::Words,
}

#[derive(Template)]
#[template(path = "career.html")]
struct Sheet<'a> {
    document: String,
    id: &'a str,
    compare: String,
    others: Vec<(&'a str, String)>,
    careers: String,
    say: words::pages::Words,
}

/// All careers under their families, or those that some words find.
pub(super) fn list(visit: &Visit<'_>) -> Reply {
    let catalog = visit.house.instrument.catalog();
    let (say, locale) = (visit.say(), visit.locale);
    let line = |place: usize| Line {
        way: visit.way(Address::Career(place)),
        title: visit.title_of(place),
        summary: catalog.profiles[place].sheet.summary.get(locale),
    };
    let asked = visit.request.field("q").map(str::trim).unwrap_or_default();
    let found = (!asked.is_empty()).then(|| {
        let found = search::search(&catalog.profiles, &catalog.titles, asked);
        let heading = match &found {
            Found::Careers(careers) => say.found(asked, careers.len()),
            Found::Nearest(_) => say.nearest(asked),
        };
        let careers = found.careers().iter().take(MOST_FOUND);
        (heading, careers.map(|place| line(*place)).collect())
    });
    let groups = catalog.families.iter().map(|family| {
        let all = catalog.profiles.iter().enumerate();
        let members = all.filter(|(_, profile)| profile.family == family.id);
        Group {
            title: family.title.get(locale),
            summary: family.summary.get(locale),
            careers: members.map(|(place, _)| line(place)).collect(),
        }
    });
    let body = List {
        way: visit.way(Address::Careers),
        asked,
        found,
        groups: groups.filter(|group| !group.careers.is_empty()).collect(),
        say,
    };
    let body = body.render().expect("texts can be written");
    let title = say.careers_title(catalog.profiles.len());
    Reply::page(&Page::new(visit, title, body))
}

fn subject<'a>(visit: &Visit<'a>, place: usize) -> Option<careers::Subject<'a>> {
    let catalog = visit.house.instrument.catalog();
    let profile = &catalog.profiles[place];
    Some(careers::Subject {
        profile,
        family: catalog.family(&profile.family)?,
        traits: &catalog.traits,
        profiles: &catalog.profiles,
    })
}

/// One career.
pub(super) fn sheet(visit: &Visit<'_>, place: usize) -> Reply {
    let Some(subject) = subject(visit, place) else {
        return visit.elsewhere(Address::Careers);
    };
    let document = careers::sheet(&subject, visit.locale);
    let profile = subject.profile;
    let near = profile.sheet.neighbours.iter();
    let near =
        near.filter_map(|id| Some((id.as_str(), visit.title_of(visit.place_of(id.as_str())?))));
    let body = Sheet {
        document: document.to_main(visit),
        id: profile.id.as_str(),
        compare: visit.way(Address::Compare),
        others: near.collect(),
        careers: visit.way(Address::Careers),
        say: visit.say(),
    };
    let body = body.render().expect("texts can be written");
    Reply::page(&Page::new(visit, document.title(), body))
}

/// Two careers side by side.
pub(super) fn compare(visit: &Visit<'_>) -> Reply {
    let named = |field| visit.request.field(field).and_then(|id| visit.place_of(id));
    let (Some(a), Some(b)) = (named("a"), named("b")) else {
        return visit.elsewhere(Address::Careers);
    };
    let (Some(one), Some(other)) = (subject(visit, a), subject(visit, b)) else {
        return visit.elsewhere(Address::Careers);
    };
    let document = careers::compare([&one, &other], visit.locale);
    Reply::page(&Page::new(visit, document.title(), document.to_main(visit)))
}
