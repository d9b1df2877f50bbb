//! What an edit of definitions changes: for people, and for programs.

pub mod json;

use crate::layout::{Layout, TextStyle, Tone};
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

/// Writes what changes.
pub fn to_text(subject: &Subject<'_>, style: TextStyle) -> String {
    let (impact, say) = (subject.impact, impact::of(subject.locale));
    let mut layout = Layout::new(style);
    layout.title(say.title());
    if impact.edits.is_empty() {
        layout.paragraph(say.no_edit());
        return layout.finish();
    }
    if impact.is_nothing() {
        layout.paragraph(&say.nothing_changes(impact.people));
    } else {
        layout.paragraph(&say.changes(impact.changed, impact.first_changed, impact.people));
    }
    let edits: Vec<String> = impact
        .edits
        .iter()
        .map(|edit| subject.edit(say, edit))
        .collect();
    let career = |(id, before, after): &(ProfileId, usize, usize)| {
        say.career(&subject.title(id), *before, *after)
    };
    let careers: Vec<String> = impact.careers.iter().map(career).collect();
    let moved = |moved: &Moved| subject.moved(say, moved);
    let personas: Vec<String> = impact.personas.iter().map(moved).collect();
    for (part, lines) in [
        (Part::Edits, edits),
        (Part::Careers, careers),
        (Part::Personas, personas),
    ] {
        section(&mut layout, say, part, &lines);
    }
    layout.finish()
}

fn section(layout: &mut Layout, say: impact::Words, part: Part, lines: &[String]) {
    if lines.is_empty() {
        return;
    }
    layout.section(say.part(part));
    for line in lines.iter().take(SHOWN) {
        layout.entry(0, "·", line, Tone::Plain);
    }
    let n_more = lines.len().saturating_sub(SHOWN);
    if n_more > 0 {
        layout.toned(2, &say.and_more(n_more), Tone::Quiet);
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
