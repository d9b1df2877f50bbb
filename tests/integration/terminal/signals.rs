//! Signals: the terminal is given back before the program stops or ends.

use std::fs::File;
use std::process::Command;
use std::time::Duration;

use nix::sys::termios::{FlowArg, tcflow};

use super::{ENTER, FULL, Tty};

/// The places at which a signal may come.
const PLACES: [&[[&str; 2]]; 5] = [
    &[["", "commencer"]],
    &[["", "commencer"], ["g", "penses-tu ?"]],
    &[["", "commencer"], [ENTER, "1/103"]],
    &[["", "commencer"], [ENTER, "1/103"], ["p", "> Continuer"]],
    &[
        ["", "commencer"],
        [ENTER, "1/103"],
        ["?", "Pourquoi cette question ?"],
    ],
];

fn at(place: &[[&str; 2]]) -> Tty {
    let mut tty = Tty::start(24, 80, &FULL);
    for [keys, shown] in place {
        tty.press(keys);
        tty.until(shown);
    }
    tty
}

fn send(tty: &Tty, signal: &str) {
    let id = tty.child.process_id().expect("it runs").to_string();
    let sent = Command::new("kill").args(["-s", signal, &id]).status();
    assert!(sent.expect("there is a kill").success());
}

#[test]
fn every_signal_that_ends_gives_the_terminal_back() {
    let signals = [
        "TERM", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "FPE", "SYS", "ALRM", "VTALRM",
        "PROF", "USR1", "USR2", "XCPU",
    ];
    for (number, signal) in signals.into_iter().enumerate() {
        for place in [PLACES[number % PLACES.len()], PLACES[2]] {
            let mut tty = at(place);
            send(&tty, signal);
            assert!(!tty.end(), "{signal} ended it");
        }
    }
}

#[test]
fn a_stop_gives_the_terminal_back_until_it_goes_on() {
    for place in PLACES {
        for is_key in [true, false] {
            let mut tty = at(place);
            if is_key {
                tty.press("\x1a");
            } else {
                send(&tty, "TSTP");
            }
            let is_back = |tty: &Tty| {
                let screen = tty.parser.screen();
                !screen.alternate_screen() && !screen.hide_cursor() && !screen.bracketed_paste()
            };
            tty.wait_for(is_back, "terminal of one's own");
            // One that comes before the program has stopped is lost.
            while !tty.parser.screen().alternate_screen() {
                send(&tty, "CONT");
                tty.read_for(Duration::from_millis(200));
            }
            let [_, shown] = place[place.len() - 1];
            tty.until(shown);
        }
    }
}

/// As after Ctrl-S elsewhere, or when a connection stalls.
#[test]
fn a_terminal_that_does_not_drain_keeps_nothing_alive() {
    for signal in ["TERM", "HUP"] {
        let mut tty = at(PLACES[2]);
        let name = tty.master.tty_name().expect("it has a name");
        let slave = File::open(name).expect("the test set-up holds");
        tcflow(&slave, FlowArg::TCOOFF).expect("the test set-up holds");
        tty.press("3");
        send(&tty, signal);
        assert!(!tty.end(), "{signal} ended it");
    }
}

#[test]
fn a_paste_is_marked_only_while_something_is_asked() {
    let mut tty = at(PLACES[2]);
    assert!(tty.parser.screen().bracketed_paste());
    tty.leave();
    assert!(!tty.parser.screen().bracketed_paste());
}
