//! Keys that choose among a few lines.

use console::Key;

/// What the arrows point at, among so many lines; at nothing until they move, unless told otherwise.
pub(super) struct Cursor {
    pub(super) active: Option<usize>,
    count: usize,
}

impl Cursor {
    pub(super) const fn new(active: Option<usize>, count: usize) -> Self {
        Self { active, count }
    }

    /// The line that a digit names.
    pub(super) fn named(&self, key: &Key) -> Option<usize> {
        let Key::Char(digit @ '1'..='9') = key else {
            return None;
        };
        let place = usize::from(*digit as u8 - b'1');
        (place < self.count).then_some(place)
    }

    /// Follows an arrow, and gives the line that is chosen with Enter or the space bar.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key is the caller's"
    )]
    pub(super) fn chosen(&mut self, key: &Key) -> Option<usize> {
        let (active, count) = (self.active, self.count);
        match key {
            Key::Enter | Key::Char(' ') => return active,
            Key::ArrowDown | Key::Tab | Key::Char('j') => {
                self.active = Some(active.map_or(0, |place| (place + 1) % count));
            }
            Key::ArrowUp | Key::BackTab | Key::Char('k') => {
                self.active = Some(active.filter(|place| *place > 0).unwrap_or(count) - 1);
            }
            Key::Home => self.active = Some(0),
            Key::End => self.active = Some(count - 1),
            _ => {}
        }
        None
    }
}
