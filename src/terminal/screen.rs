//! The screen: taken, drawn as a whole, asked for keys, given back.

use std::cell::{Cell, RefCell};
use std::io;
use std::thread;
use std::time::Duration;

use console::{Key, Term};

use crate::frame::{Frame, Size, WIDEST};
use crate::keys::Keys;
use crate::quiet::Quiet;
use crate::signals::{self, Event};
use crate::{GIVE_BACK, TAKE};

/// The alternate screen of a terminal, drawn on standard error.
///
/// Everything is drawn there, so that redrawing need not know what was drawn before, a resized
/// window leaves no debris, and answers do not stay in the scroll-back of a shared computer.
/// Dropping it gives the screen back as it was, with its cursor.
#[derive(Debug)]
pub(super) struct Screen {
    term: Term,
    quiet: Quiet,
    keys: Keys,
    /// Whether Ctrl-C came with what was forgotten.
    interrupted: Cell<bool>,
    /// The tiles that are in sight.
    tiles: RefCell<Vec<String>>,
}

const CTRL_Z: Key = Key::Char('\u{1a}');

/// The most keys that are forgotten at once: more than fit into what waits for a program.
const MOST_FORGOTTEN: usize = 1 << 16;

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        let screen = Self {
            term: Term::buffered_stderr(),
            quiet: Quiet::start()?,
            keys: Keys::default(),
            interrupted: Cell::new(false),
            tiles: RefCell::default(),
        };
        screen.enter()?;
        Ok(screen)
    }

    fn enter(&self) -> io::Result<()> {
        self.quiet.hush()?;
        let _ours = signals::drawing();
        self.term.write_str(TAKE)?;
        self.term.flush()
    }

    /// The room for lines; the last row and column stay free, so that nothing scrolls or wraps.
    pub(super) fn size(&self) -> Size {
        let (rows, columns) = self.term.size();
        Size {
            rows: usize::from(rows).saturating_sub(1).max(1),
            columns: usize::from(columns).saturating_sub(1).clamp(20, WIDEST),
        }
    }

    /// Draws a frame with tiles, and tells which of them are in sight until something else is drawn.
    pub(super) fn draw_tiles(&self, frame: &Frame, tiles: &[&str]) -> io::Result<()> {
        self.draw(frame)?;
        let in_sight = frame.options.clone().filter_map(|place| tiles.get(place));
        *self.tiles.borrow_mut() = in_sight.map(|id| (*id).to_owned()).collect();
        Ok(())
    }

    /// Whether a tile stands on the screen already.
    pub(super) fn shows(&self, tile: &str) -> bool {
        self.tiles.borrow().iter().any(|shown| shown == tile)
    }

    /// Replaces everything on the screen; the cursor stands where the frame wants it, for readers that
    /// follow it.
    pub(super) fn draw(&self, frame: &Frame) -> io::Result<()> {
        let _ours = signals::drawing();
        self.tiles.borrow_mut().clear();
        self.term.hide_cursor()?;
        self.term.clear_screen()?;
        for line in frame.lines.iter().take(self.size().rows) {
            self.term.write_line(line)?;
        }
        let (row, column) = frame.cursor;
        self.term.move_cursor_to(column, row)?;
        self.term.show_cursor()?;
        self.term.flush()
    }

    /// Forgets the keys that were typed before something is asked: they cannot be meant for it. Only
    /// Ctrl-C is always meant.
    pub(super) fn forget_keys(&self) -> io::Result<()> {
        for _ in 0..MOST_FORGOTTEN {
            if self.interrupted.get() || !signals::is_waiting(Duration::ZERO)? {
                break;
            }
            let key = self.read()?;
            self.interrupted.set(key == Some(Key::CtrlC));
        }
        Ok(())
    }

    /// Waits for a key, where Ctrl-C is one too; `None` if the screen must be drawn again: it has
    /// another size, or was somebody else's.
    pub(super) fn key(&self) -> io::Result<Option<Key>> {
        if self.interrupted.take() {
            return Ok(Some(Key::CtrlC));
        }
        loop {
            let event = signals::wait()?;
            if signals::comes_back() || event == Event::Redraw {
                self.enter()?;
                return Ok(None);
            }
            match self.read()? {
                // Whoever hears the signal gives the terminal back, and tells when it is ours again.
                Some(CTRL_Z) => signals::stop()?,
                Some(key) => return Ok(Some(key)),
                None => {}
            }
        }
    }

    /// Reads a key, which changes the mode of the terminal for as long.
    fn read(&self) -> io::Result<Option<Key>> {
        let _ours = signals::drawing();
        self.keys.read(&self.term)
    }

    /// The terminal, for prompts that draw themselves below what is drawn.
    pub(super) fn term(&self) -> &Term {
        &self.term
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A panic is told once the screen was given back; a second time would put the cursor on it.
        if thread::panicking() {
            return;
        }
        let _ours = signals::drawing();
        // Nothing can be done about a terminal that is gone.
        let _ = self.term.write_str(GIVE_BACK);
        let _ = self.term.flush();
    }
}
