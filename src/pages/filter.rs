//! What the list of careers is narrowed to, as its form sends it.

use administration::search::Filter;
use askama::Template;
use model::profile::{Circumstance, Level};
use model::traits::{Domain, TraitIndex};
use words::{filter, limit};

use crate::Visit;

/// The levels that one can stop at; above the last, all careers are.
const LEVELS: [Level; 6] = [
    Level::None,
    Level::Cap,
    Level::Bac,
    Level::Bac2,
    Level::Bac3,
    Level::Bac5,
];

/// What a career may be asked to do without.
const RHYTHM: [Circumstance; 3] = [
    Circumstance::Nights,
    Circumstance::Weekends,
    Circumstance::Evenings,
];

/// What can be chosen of something.
struct Choice<'a> {
    value: &'a str,
    name: &'a str,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "filter.html")]
struct Fields<'a> {
    is_open: bool,
    levels: Vec<Choice<'a>>,
    topics: Vec<Choice<'a>>,
    rhythm: Vec<Choice<'a>>,
    say: filter::Words,
}

/// What is chosen; a value that is none of the choices chooses nothing.
pub(super) fn chosen(visit: &Visit<'_>) -> Filter {
    let request = visit.request;
    let is = |name: &str, value: &str| request.all(name).any(|given| given == value);
    let level = LEVELS.into_iter().find(|l| is("level", l.as_str()));
    let topic = topics(visit).find(|(_, id)| is("topic", id));
    let without = RHYTHM.into_iter().filter(|of| is("without", of.as_str()));
    Filter {
        level,
        about: topic.map(|(topic, _)| topic),
        without: without.collect(),
        ..Filter::default()
    }
}

/// The fields of the form.
pub(super) fn fields(visit: &Visit<'_>, filter: &Filter) -> String {
    let (say, locale) = (filter::of(visit.locale), visit.locale);
    let traits = &visit.house.instrument.catalog().traits;
    let level = |level: Level| Choice {
        value: level.as_str(),
        name: say.level(level),
        is_chosen: filter.level == Some(level),
    };
    let topic = |(topic, id)| Choice {
        value: id,
        name: traits.get(topic).name.get(locale),
        is_chosen: filter.about == Some(topic),
    };
    let rhythm = |of: Circumstance| Choice {
        value: of.as_str(),
        name: limit::of(locale).circumstance(of),
        is_chosen: filter.without.contains(&of),
    };
    let mut topics: Vec<Choice<'_>> = topics(visit).map(topic).collect();
    topics.sort_by(|a, b| a.name.cmp(b.name));
    let fields = Fields {
        is_open: *filter != Filter::default(),
        levels: LEVELS.map(level).into(),
        topics,
        rhythm: RHYTHM.map(rhythm).into(),
        say,
    };
    fields.render().expect("texts can be written")
}

/// The topics, with their names in the form.
fn topics<'a>(visit: &Visit<'a>) -> impl Iterator<Item = (TraitIndex, &'a str)> {
    let traits = &visit.house.instrument.catalog().traits;
    let all = traits.of_domain(Domain::Topic);
    all.map(|topic| (topic, traits.get(topic).id.dimension.as_str()))
}
