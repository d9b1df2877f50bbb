//! What an edit of definitions changes: for people, and for programs.

pub mod json;

use crate::document::{Block, Document, Point};
use audit::impact::{Edit, Effects, Impact, Moved, people_an_edit};
use catalog::Catalog;
use model::id::ProfileId;
use model::locale::Locale;
use words::impact::{self, Part};

/// The most edits, careers and personas that are shown; JSON has all.
const SHOWN: usize = 15;

/// What is shown.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// What changes.
    pub impact: &'a Impact,
    /// The definitions before.
    pub before: &'a Catalog,
    /// The definitions after.
    pub after: &'a Catalog,
    /// In which language it is said.
    pub locale: Locale,
}

/// What changes, for people.
pub fn document(subject: &Subject<'_>) -> Document {
    let (impact, say) = (subject.impact, impact::of(subject.locale));
    let mut document = Document::titled(subject.locale, say.title());
    if impact.edits.is_empty() {
        document.paragraph(say.no_edit());
        return document;
    }
    if impact.is_nothing() {
        document.paragraph(say.nothing_changes(impact.people));
    } else {
        document.paragraph(say.changes(impact.changed, impact.first_changed, impact.people));
    }
    let edits = impact.edits.iter().map(|edit| subject.edit(say, edit));
    let careers = impact.careers.iter();
    let careers = careers.map(|(id, from, to)| say.career(&subject.title(id), *from, *to));
    let personas = impact.personas.iter();
    let personas = personas.map(|moved| subject.moved(say, moved));
    for (part, lines) in [
        (Part::Edits, edits.collect()),
        (Part::Careers, careers.collect()),
        (Part::Personas, personas.collect()),
    ] {
        section(&mut document, say, part, lines);
    }
    document
}

fn section(document: &mut Document, say: impact::Words, part: Part, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    document.section(say.part(part));
    let n_more = lines.len().saturating_sub(SHOWN);
    let shown = lines.into_iter().take(SHOWN).map(Point::from);
    document.push(Block::dots_at(0, shown));
    if n_more > 0 {
        document.push(Block::Inset(say.and_more(n_more)));
    }
}

impl Subject<'_> {
    /// The name of a career, after the edit or, if it is gone, before.
    fn title(&self, id: &ProfileId) -> String {
        let known = [self.after, self.before].map(|catalog| catalog.profile(id.as_str()));
        let known = known.into_iter().flatten().next();
        known.map_or_else(|| id.to_string(), |p| p.titles.get(self.locale))
    }

    fn edit(&self, say: impact::Words, (edit, effects): &(Edit, Effects)) -> String {
        let traits = &self.before.traits;
        let line = match edit {
            Edit::Changed(id, change) => {
                let (from, to) = change.values();
                let (title, of) = (self.title(id), change.of(traits));
                say.number(&title, change.kind(), &of, &from, &to)
            }
            Edit::Demanded(id, of) => {
                say.demanded(&self.title(id), &traits.get(*of).id.to_string())
            }
            Edit::Ruled(id, rule) => say.ruled(&self.title(id), rule.as_str()),
            Edit::Added(id) | Edit::Removed(id) | Edit::Moved(id) => {
                say.edit(edit, &self.title(id))
            }
            Edit::Traits | Edit::Quiz(_) => say.edit(edit, ""),
        };
        match effects {
            Effects::Lists(lists) => {
                let of = people_an_edit(self.impact.people);
                format!("{line} ({})", say.alone(*lists, of))
            }
            Effects::NotTried => line,
        }
    }

    fn moved(&self, say: impact::Words, moved: &Moved) -> String {
        let titles = |ids: &[ProfileId]| ids.iter().map(|id| self.title(id)).collect::<Vec<_>>();
        let line = say.moved(&moved.name, &titles(&moved.gains), &titles(&moved.loses));
        match &moved.first {
            Some((from, to)) => {
                format!("{line} ({})", say.first(&self.title(from), &self.title(to)))
            }
            None => line,
        }
    }
}
