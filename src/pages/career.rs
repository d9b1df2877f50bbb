//! The careers: their list, one sheet, two side by side.

use administration::search::{self, Filter, Found};
use askama::Template;
use report::careers;

use crate::filter;
use crate::frame::Page;
use crate::{Address, Host, Reply, Visit};

/// The most careers that a search shows.
const MOST_FOUND: usize = 24;

/// A career in a list: the way to it, its title, what it is.
struct Line<'a> {
    way: String,
    title: String,
    summary: Option<&'a str>,
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
    fields: String,
    needs_script: Option<&'static str>,
    /// How many careers are as chosen, where something is, and what leads to all.
    fitting: Option<(String, &'static str)>,
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

/// All careers under their families, or those that some words find; of both, those that are as chosen.
pub(super) fn list(visit: &Visit<'_>) -> Reply {
    let catalog = visit.house.instrument.catalog();
    let (say, locale) = (visit.say(), visit.locale);
    let line = |place: usize| Line {
        way: visit.way(Address::Career(place)),
        title: visit.title_of(place),
        summary: None,
    };
    let told = |place: &usize| Line {
        summary: Some(catalog.profiles[*place].sheet.summary.get(locale)),
        ..line(*place)
    };
    let filter = filter::chosen(visit);
    let is_chosen = |place: &usize| filter.accepts(&catalog.profiles[*place]);
    let is_on_device = visit.house.host == Host::Device;
    let asked = visit.request.field("q").map(str::trim).unwrap_or_default();
    let found = (!asked.is_empty()).then(|| {
        let found = search::search(&catalog.profiles, &catalog.titles, asked);
        let careers: Vec<usize> = found.careers().iter().copied().filter(is_chosen).collect();
        let heading = match &found {
            Found::Careers(_) => say.found(asked, careers.len()),
            Found::Nearest(_) => say.nearest(asked),
        };
        let careers = careers.iter().take(MOST_FOUND);
        (heading, careers.map(told).collect())
    });
    let groups = catalog.families.iter().map(|family| {
        let all = (0..catalog.profiles.len()).filter(is_chosen);
        let members = all.filter(|place| catalog.profiles[*place].family == family.id);
        Group {
            title: family.title.get(locale),
            summary: family.summary.get(locale),
            careers: members.map(line).collect(),
        }
    });
    let fitting = (filter != Filter::default()).then(|| {
        let say = words::filter::of(locale);
        let n = (0..catalog.profiles.len()).filter(is_chosen).count();
        (say.fitting(n), say.all())
    });
    let body = List {
        way: visit.way(Address::Careers),
        asked,
        found,
        fields: filter::fields(visit, &filter),
        needs_script: is_on_device.then(|| words::filter::of(locale).needs_script()),
        fitting,
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
