//! What to do next: three small things.

use crate::document::{Block, Document, Point};
use crate::shown::Shown;
use crate::{Subject, situation};
use words::report;

/// Read, talk, try.
pub(super) fn tell(page: &mut Document, subject: &Subject<'_>, shown: &Shown<'_>) {
    let say = report::of(page.locale);
    let reader = situation::from(subject).reader();
    let first = match shown {
        Shown::Leads(careers) | Shown::Weak(careers) => careers.first(),
        Shown::Neutral(_) => None,
    };
    let (read, command) = match first {
        Some(found) => {
            let profile = &subject.profiles[found.career];
            let command = format!("boussole careers show {}", profile.id);
            (say.read_a_sheet(reader), command)
        }
        None => (say.browse_careers(reader), "boussole careers".to_owned()),
    };
    let read = Point::with(read, vec![Block::Command(command)]);
    let steps = vec![read, say.talk(reader).into(), say.attempt(reader).into()];
    page.push(Block::Steps(say.next_heading(), steps));
}

/// Three steps to fill in by hand.
pub(super) fn with_room(page: &mut Document, subject: &Subject<'_>) {
    let say = report::of(page.locale);
    let reader = situation::from(subject).reader();
    let steps = [say.to_read(reader), say.talk(reader), say.attempt(reader)];
    let steps = steps.map(|step| Point::with(step, vec![Block::Ruled]));
    page.push(Block::Steps(say.next_heading(), steps.into()));
}
