//! The careers of a line by the names that they have today.

use administration::instrument::Instrument;
use model::id::ProfileId;

use crate::{Field, Line};

/// The line as it would be said today: a career that was renamed, or is part of another, has that one's name, in the
/// name of a field as in what was said. What the catalog does not know stays as it is.
pub(crate) fn of(line: &Line, instrument: &Instrument) -> Line {
    let Line::Said { field, said } = line else {
        // What was done in the quiz is read by the names of today where it is resumed.
        return line.clone();
    };
    let named = |name: &str| {
        let career = ProfileId::new(name).and_then(|id| instrument.career(&id));
        career.map_or_else(|| name.to_owned(), |id| id.to_string())
    };
    let (step, name) = field.split_once(' ').unwrap_or(("", field));
    let (career, of_it) = name.split_once('.').unwrap_or((name, ""));
    let dot = if of_it.is_empty() { "" } else { "." };
    let key = format!("{step} {}{dot}{of_it}", named(career));
    let lists = [Field::Chosen, Field::Kept, Field::Further].map(|field| field.key());
    let said = said.as_ref().map(|said| match said.split_once(':') {
        Some(("career", id)) => format!("career:{}", named(id)),
        _ if lists.contains(field) => {
            let mut careers: Vec<String> = Vec::new();
            for id in said.split(',').map(named) {
                // Two that are one today are said once.
                if !careers.contains(&id) {
                    careers.push(id);
                }
            }
            careers.join(",")
        }
        _ => said.clone(),
    });
    Line::Said { field: key, said }
}
