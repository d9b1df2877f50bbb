//! What the system tells while the screen is ours: that it must be drawn again, or that we must end.
//!
//! The signals are blocked and awaited by a thread of their own, which gives the terminal back
//! before the process ends as it would have without us.

#[cfg(unix)]
pub(super) use unix::{screen_closes, screen_opens, stop, wait};

/// What came first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Something can be read.
    Input,
    /// The screen has another size, or is ours again.
    Redraw,
}

/// Without signals a program does not stop for another.
#[cfg(not(unix))]
pub(super) fn stop() -> std::io::Result<()> {
    Ok(())
}

/// Without signals a new size is noticed at the next key.
#[cfg(not(unix))]
pub(super) fn wait() -> std::io::Result<Event> {
    Ok(Event::Input)
}

#[cfg(unix)]
mod unix {
    use std::io::{self, PipeReader, Read as _, Write as _};
    use std::os::fd::AsFd as _;
    use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

    use nix::errno::Errno;
    use nix::sys::select::{FdSet, select};
    use nix::sys::signal::{SigSet, Signal, kill, raise};
    use nix::sys::termios::{SetArg, Termios, tcsetattr};
    use nix::unistd::Pid;

    use super::Event;
    use crate::frame::GIVE_BACK;

    /// The mode that the terminal had, while the screen is ours.
    static OPEN: Mutex<Option<Termios>> = Mutex::new(None);

    /// Where it is told that the screen must be drawn again, once the thread runs.
    static REDRAW: OnceLock<Option<PipeReader>> = OnceLock::new();

    /// From now on the terminal is given back, with this mode, before a signal ends the process.
    pub(crate) fn screen_opens(original: &Termios) -> io::Result<()> {
        *open() = Some(original.clone());
        awaited().thread_block()?;
        REDRAW.get_or_init(|| start().ok());
        Ok(())
    }

    /// The terminal is as it was.
    pub(crate) fn screen_closes() {
        *open() = None;
        // Where the signals stay blocked, the thread still takes them.
        let _ = awaited().thread_unblock();
    }

    /// Stops the job that the program belongs to, as the terminal does at Ctrl-Z.
    pub(crate) fn stop() -> io::Result<()> {
        Ok(kill(Pid::from_raw(0), Signal::SIGTSTP)?)
    }

    /// Waits for a key, a new size, or the signal to go on.
    pub(crate) fn wait() -> io::Result<Event> {
        let Some(Some(redraw)) = REDRAW.get() else {
            return Ok(Event::Input);
        };
        let input = io::stdin();
        loop {
            let mut ready = FdSet::new();
            ready.insert(input.as_fd());
            ready.insert(redraw.as_fd());
            match select(None, &mut ready, None, None, None) {
                Err(Errno::EINTR) => continue,
                other => other?,
            };
            if ready.contains(redraw.as_fd()) {
                let mut told = [0; 64];
                let mut redraw = redraw;
                let _ = redraw.read(&mut told)?;
                return Ok(Event::Redraw);
            }
            return Ok(Event::Input);
        }
    }

    fn open() -> MutexGuard<'static, Option<Termios>> {
        OPEN.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn awaited() -> SigSet {
        [
            Signal::SIGTERM,
            Signal::SIGHUP,
            Signal::SIGWINCH,
            Signal::SIGCONT,
        ]
        .into_iter()
        .collect()
    }

    fn start() -> io::Result<PipeReader> {
        let (reader, mut writer) = io::pipe()?;
        let listen = move || {
            while let Ok(signal) = awaited().wait() {
                if ![Signal::SIGWINCH, Signal::SIGCONT].contains(&signal) {
                    end(signal);
                } else if writer.write_all(&[0]).is_err() {
                    return;
                }
            }
        };
        std::thread::Builder::new().spawn(listen)?;
        Ok(reader)
    }

    /// Gives the terminal back, then ends as the signal asks.
    fn end(signal: Signal) {
        if let Some(original) = open().take() {
            // Nothing can be done about a terminal that is gone.
            let _ = io::stderr().write_all(GIVE_BACK.as_bytes());
            let _ = tcsetattr(io::stdin(), SetArg::TCSANOW, &original);
        }
        let _ = awaited().thread_unblock();
        let _ = raise(signal);
    }
}
