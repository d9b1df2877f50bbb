//! The impact of edits for programs: a field of the document of `check`.

use serde::Serialize;

use crate::impact::Subject;
use audit::impact::{Edit, Effects, Impact, Moved, people_an_edit};
use model::id::ProfileId;
use model::traits::Traits;

/// What edits change; its fields and their order are a contract.
#[derive(Debug, Serialize)]
pub struct ImpactEntry<'a> {
    people: usize,
    changed: usize,
    first_changed: usize,
    edits: Vec<EditEntry<'a>>,
    careers: Vec<CareerEntry<'a>>,
    personas: Vec<PersonaEntry<'a>>,
}

#[derive(Debug, Serialize)]
struct EditEntry<'a> {
    kind: &'static str,
    career: Option<&'a str>,
    name: Option<String>,
    from: Option<String>,
    to: Option<String>,
    /// How many of `people` get another list by this edit alone; null if it was not tried alone.
    changed: Option<usize>,
    people: Option<usize>,
}

#[derive(Debug, Serialize)]
struct CareerEntry<'a> {
    career: &'a str,
    before: usize,
    after: usize,
}

#[derive(Debug, Serialize)]
struct PersonaEntry<'a> {
    persona: &'a str,
    gains: Vec<&'a str>,
    loses: Vec<&'a str>,
    first_before: Option<&'a str>,
    first_after: Option<&'a str>,
}

/// Mirrors an impact.
pub fn entry<'a>(subject: &Subject<'a>) -> ImpactEntry<'a> {
    let Impact {
        edits,
        personas,
        people,
        changed,
        first_changed,
        careers,
    } = subject.impact;
    ImpactEntry {
        people: *people,
        changed: *changed,
        first_changed: *first_changed,
        edits: edits
            .iter()
            .map(|e| edit(&subject.before.traits, e, people_an_edit(*people)))
            .collect(),
        careers: careers
            .iter()
            .map(|(id, before, after)| CareerEntry {
                career: id.as_str(),
                before: *before,
                after: *after,
            })
            .collect(),
        personas: personas.iter().map(persona).collect(),
    }
}

fn edit<'a>(traits: &Traits, (edit, effects): &'a (Edit, Effects), people: usize) -> EditEntry<'a> {
    let (kind, career, name, values) = match edit {
        Edit::Added(id) => ("career_added", Some(id), None, None),
        Edit::Removed(id) => ("career_removed", Some(id), None, None),
        Edit::Moved(id) => ("family", Some(id), None, None),
        Edit::Changed(id, change) => {
            let (of, values) = (change.of(traits), change.values());
            (change.kind().as_str(), Some(id), Some(of), Some(values))
        }
        Edit::Demanded(id, of) => {
            let of = traits.get(*of).id.to_string();
            ("demand_added_or_removed", Some(id), Some(of), None)
        }
        Edit::Ruled(id, rule) => ("rule", Some(id), Some(rule.to_string()), None),
        Edit::Traits => ("traits", None, None, None),
        Edit::Quiz(id) => ("quiz", None, Some(id.to_string()), None),
    };
    let (from, to) = values.unzip();
    let changed = match effects {
        Effects::Lists(lists) => Some(*lists),
        Effects::NotTried => None,
    };
    EditEntry {
        kind,
        career: career.map(ProfileId::as_str),
        name,
        from,
        to,
        changed,
        people: changed.map(|_| people),
    }
}

fn persona(moved: &Moved) -> PersonaEntry<'_> {
    let Moved {
        name,
        gains,
        loses,
        first,
    } = moved;
    PersonaEntry {
        persona: name,
        gains: gains.iter().map(ProfileId::as_str).collect(),
        loses: loses.iter().map(ProfileId::as_str).collect(),
        first_before: first.as_ref().map(|(from, _)| from.as_str()),
        first_after: first.as_ref().map(|(_, to)| to.as_str()),
    }
}
