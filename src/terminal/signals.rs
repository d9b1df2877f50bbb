//! What the system tells while the screen is ours: that it must be drawn again, that we must stop, or
//! that we must end.
//!
//! The signals are blocked and awaited by a thread of their own, which gives the terminal back
//! before the process stops or ends as it would have without us.

#[cfg(unix)]
pub(super) use unix::{
    comes_back, drawing, forget_interrupt, is_waiting, screen_closes, screen_opens, stop, wait,
};

/// What came first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// Something can be read.
    Input,
    /// The screen has another size, or is ours again.
    Redraw,
}

/// Makes a file that outgrows its limit an error like a full disk, in place of the end of the process.
pub fn outgrown_files_are_errors() {
    #[cfg(unix)]
    unix::block_file_limits();
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

/// Elsewhere the keys that wait cannot be counted.
#[cfg(not(unix))]
pub(super) fn is_waiting(_: std::time::Duration) -> std::io::Result<bool> {
    Ok(false)
}

/// Elsewhere it is never away.
#[cfg(not(unix))]
pub(super) fn comes_back() -> bool {
    false
}

/// Elsewhere a prompt raises nothing.
#[cfg(not(unix))]
pub(super) fn forget_interrupt() -> std::io::Result<()> {
    Ok(())
}

/// Nobody else writes to the terminal.
#[cfg(not(unix))]
pub(super) fn drawing() {}

#[cfg(unix)]
mod unix {
    use std::io::{self, PipeReader, PipeWriter, Read as _, Write as _};
    use std::os::fd::AsFd as _;
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::channel;
    use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, TryLockError};
    use std::thread::{self, Builder};
    use std::time::Duration;

    use nix::errno::Errno;
    use nix::sys::select::{FdSet, select};
    use nix::sys::signal::{SigSet, Signal, kill, raise};
    use nix::sys::termios::{FlowArg, FlushArg, SetArg, Termios, tcflow, tcflush, tcsetattr};
    use nix::sys::time::{TimeVal, TimeValLike as _};
    use nix::unistd::Pid;

    use super::Event;
    use crate::GIVE_BACK;

    /// The mode that the terminal had, while the screen is ours.
    static OPEN: Mutex<Option<Termios>> = Mutex::new(None);

    /// Held while the screen is drawn or a key is read, and once the terminal was given back.
    static DRAWING: Mutex<()> = Mutex::new(());

    /// Whether the terminal was given back, to be taken again.
    static AWAY: AtomicBool = AtomicBool::new(false);

    /// Where it is told that the screen must be drawn again, once the thread runs.
    static REDRAW: OnceLock<Option<PipeReader>> = OnceLock::new();

    /// How long a terminal may take that does not drain, twice; more than any that does.
    const PATIENCE: Duration = Duration::from_millis(300);

    /// From now on the terminal is given back, with this mode, before a signal stops or ends the
    /// process.
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

    /// Keeps the terminal ours until this is dropped.
    pub(crate) fn drawing() -> MutexGuard<'static, ()> {
        DRAWING.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the SIGINT away that dialoguer raises when it reads Ctrl-C, and that waits while the screen is
    /// ours.
    pub(crate) fn forget_interrupt() -> io::Result<()> {
        // Where it does not wait, this one does: two are one.
        raise(Signal::SIGINT)?;
        of(Signal::SIGINT).wait()?;
        Ok(())
    }

    /// A blocked signal stays where it is, and the write that brought it about fails.
    pub(super) fn block_file_limits() {
        let _ = of(Signal::SIGXFSZ).thread_block();
    }

    /// Whether the terminal was given back since this was asked, and is to be taken again.
    pub(crate) fn comes_back() -> bool {
        AWAY.swap(false, Ordering::SeqCst)
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

    /// Whether something can be read within a time.
    pub(crate) fn is_waiting(within: Duration) -> io::Result<bool> {
        let input = io::stdin();
        let mut ready = FdSet::new();
        ready.insert(input.as_fd());
        let milliseconds = i64::try_from(within.as_millis()).unwrap_or(i64::MAX);
        let mut timeout = TimeVal::milliseconds(milliseconds);
        match select(None, &mut ready, None, None, &mut timeout) {
            Err(Errno::EINTR) => Ok(false),
            count => Ok(count? > 0),
        }
    }

    fn open() -> MutexGuard<'static, Option<Termios>> {
        OPEN.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// All that would end or stop the process, and what tells to draw again. The runtime itself answers to
    /// SIGSEGV and SIGBUS; other faults of our own end the process at once, blocked or not.
    fn awaited() -> SigSet {
        [
            Signal::SIGHUP,
            Signal::SIGINT,
            Signal::SIGQUIT,
            Signal::SIGILL,
            Signal::SIGTRAP,
            Signal::SIGABRT,
            Signal::SIGFPE,
            Signal::SIGSYS,
            Signal::SIGALRM,
            Signal::SIGVTALRM,
            Signal::SIGPROF,
            Signal::SIGUSR1,
            Signal::SIGUSR2,
            Signal::SIGTERM,
            Signal::SIGXCPU,
            #[cfg(target_os = "linux")]
            Signal::SIGIO,
            #[cfg(target_os = "linux")]
            Signal::SIGPWR,
            #[cfg(all(target_os = "linux", target_arch = "x86_64"))]
            Signal::SIGSTKFLT,
            Signal::SIGTSTP,
            Signal::SIGWINCH,
            Signal::SIGCONT,
        ]
        .into_iter()
        .collect()
    }

    fn of(signal: Signal) -> SigSet {
        [signal].into_iter().collect()
    }

    fn start() -> io::Result<PipeReader> {
        let (reader, writer) = io::pipe()?;
        Builder::new().spawn(move || listen(writer))?;
        Ok(reader)
    }

    fn listen(mut redraw: PipeWriter) {
        while let Ok(signal) = awaited().wait() {
            if ![Signal::SIGWINCH, Signal::SIGCONT].contains(&signal) {
                obey(signal);
            }
            // After a stop the signal to go on tells, or else the next key: where nobody could wake the
            // process, the system does not stop it.
            if signal != Signal::SIGTSTP && redraw.write_all(&[0]).is_err() {
                return;
            }
        }
    }

    /// Gives the terminal back, then stops or ends as the signal asks. Returns where the process goes on:
    /// it was only stopped, or whoever started it wants the signal ignored.
    fn obey(signal: Signal) {
        // Whoever draws may wait for a terminal that does not drain.
        let drawing = within(PATIENCE);
        let original = open().clone();
        if let Some(original) = original {
            AWAY.store(true, Ordering::SeqCst);
            give_back(&original);
        }
        let _ = of(signal).thread_unblock();
        let _ = raise(signal);
        let _ = of(signal).thread_block();
        drop(drawing);
    }

    /// Keeps others from drawing, unless that takes too long.
    fn within(patience: Duration) -> Option<MutexGuard<'static, ()>> {
        const STEP: Duration = Duration::from_millis(10);
        let mut waited = Duration::ZERO;
        while waited < patience {
            match DRAWING.try_lock() {
                Ok(guard) => return Some(guard),
                Err(TryLockError::Poisoned(guard)) => return Some(guard.into_inner()),
                Err(TryLockError::WouldBlock) => thread::sleep(STEP),
            }
            waited += STEP;
        }
        None
    }

    /// Nothing can be done about a terminal that is gone; one that does not drain is waited for a
    /// moment, then what it did not show is thrown away, and then it is left.
    fn give_back(original: &Termios) {
        // Before, for whoever sees the screen back; and after, for whoever read a key meanwhile.
        let _ = tcsetattr(io::stdin(), SetArg::TCSANOW, original);
        let (sender, written) = channel();
        let write = move || {
            let _ = io::stderr().write_all(GIVE_BACK.as_bytes());
            // Nobody may wait any more.
            let _ = sender.send(());
        };
        if Builder::new().spawn(write).is_ok() && written.recv_timeout(PATIENCE).is_err() {
            // In this order, or what gives the terminal back could be thrown away with the rest.
            let _ = tcflush(io::stdin(), FlushArg::TCOFLUSH);
            let _ = tcflow(io::stdin(), FlowArg::TCOON);
            let _ = written.recv_timeout(PATIENCE);
        }
        let _ = tcsetattr(io::stdin(), SetArg::TCSANOW, original);
    }
}
