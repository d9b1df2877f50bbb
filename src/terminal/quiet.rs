//! Keys that wait for the program, while it draws.

use std::io;

#[cfg(unix)]
use nix::sys::termios::{InputFlags, LocalFlags, SetArg, Termios, tcgetattr, tcsetattr};

#[cfg(unix)]
use crate::signals;

/// Keeps what is typed between two reads from being shown or taken for a signal.
///
/// The prompts read keys raw, but give the terminal its own mode back after each; a Ctrl-C that comes
/// just then would be a signal that no prompt notices. With this every key waits to be read. Dropping
/// it gives the terminal its mode back.
#[derive(Debug)]
pub(super) struct Quiet {
    #[cfg(unix)]
    original: Termios,
    #[cfg(unix)]
    quiet: Termios,
}

impl Quiet {
    #[cfg(unix)]
    pub(super) fn start() -> io::Result<Self> {
        let original = tcgetattr(io::stdin())?;
        let mut quiet = original.clone();
        quiet.local_flags &=
            !(LocalFlags::ECHO | LocalFlags::ICANON | LocalFlags::ISIG | LocalFlags::IEXTEN);
        // Else Ctrl-S, which many press to save, would freeze the screen.
        quiet.input_flags &= !(InputFlags::IXON | InputFlags::IXOFF);
        let quiet = Self { original, quiet };
        signals::screen_opens(&quiet.original)?;
        quiet.hush()?;
        Ok(quiet)
    }

    /// Keeps quiet again, after a rest.
    #[cfg(unix)]
    pub(super) fn hush(&self) -> io::Result<()> {
        Ok(tcsetattr(io::stdin(), SetArg::TCSADRAIN, &self.quiet)?)
    }

    #[cfg(not(unix))]
    pub(super) fn hush(&self) -> io::Result<()> {
        Ok(())
    }

    #[cfg(not(unix))]
    pub(super) fn start() -> io::Result<Self> {
        Ok(Self {})
    }
}

impl Drop for Quiet {
    fn drop(&mut self) {
        // Nothing can be done about a terminal that is gone.
        #[cfg(unix)]
        {
            let _ = tcsetattr(io::stdin(), SetArg::TCSADRAIN, &self.original);
            signals::screen_closes();
        }
    }
}
