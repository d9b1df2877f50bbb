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

    /// The line that is chosen with Enter or the space bar.
    pub(super) fn chosen(&self, key: &Key) -> Option<usize> {
        self.active
            .filter(|_| matches!(key, Key::Enter | Key::Char(' ')))
    }

    /// Follows an arrow.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key is the caller's"
    )]
    pub(super) fn follow(&mut self, key: &Key) {
        let (active, count) = (self.active, self.count);
        self.active = match key {
            Key::ArrowDown | Key::Tab | Key::Char('j') => {
                Some(active.map_or(0, |place| (place + 1) % count))
            }
            Key::ArrowUp | Key::BackTab | Key::Char('k') => {
                Some(active.filter(|place| *place > 0).unwrap_or(count) - 1)
            }
            Key::Home => Some(0),
            Key::End => Some(count - 1),
            _ => active,
        };
    }
}
