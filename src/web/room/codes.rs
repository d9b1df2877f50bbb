//! How fast codes may be tried: everybody at once, until too many are wrong; then one after the other.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::time::sleep_until;

use crate::arrivals::household;

/// So many wrong ones a minute are mistakes: in all, and of an address that gave a right one.
const MISTAKES: usize = 60;
const MINUTE: Duration = Duration::from_mins(1);

/// From one turn to the next, and the longest time that anybody waits for theirs.
const TURN: Duration = Duration::from_secs(1);
const LONGEST: Duration = Duration::from_mins(1);

/// For so long an address that gave a right code waits no more.
const LESSON: Duration = Duration::from_hours(4);

/// When a code is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Now,
    At(Instant),
    /// Not at all: one of the same address waits already, or too many do.
    Never,
}

/// What was tried from an address that gave a right code.
struct Known {
    until: Instant,
    wrong: VecDeque<Instant>,
}

/// What was tried of late. Whatever is tried counts as wrong until it is known to be right.
#[derive(Default)]
struct Tried {
    wrong: VecDeque<Instant>,
    known: HashMap<IpAddr, Known>,
    waiting: BTreeSet<IpAddr>,
    /// When the last of those who wait has their turn.
    last: Option<Instant>,
}

impl Tried {
    fn ask(&mut self, from: IpAddr, now: Instant) -> Turn {
        self.forget(now);
        if let Some(known) = self.known.get_mut(&from)
            && known.wrong.len() < MISTAKES
        {
            known.wrong.push_back(now);
            self.wrong.push_back(now);
            return Turn::Now;
        }
        if !self.is_crowded() {
            self.wrong.push_back(now);
            return Turn::Now;
        }
        let at = self.last.map_or(now, |last| last + TURN).max(now);
        if at - now > LONGEST || !self.waiting.insert(from) {
            return Turn::Never;
        }
        self.last = Some(at);
        Turn::At(at)
    }

    /// Somebody's turn has come.
    fn comes(&mut self, from: IpAddr, now: Instant) {
        self.waiting.remove(&from);
        self.wrong.push_back(now);
    }

    fn right(&mut self, from: IpAddr, now: Instant) {
        self.wrong.pop_back();
        let known = self.known.entry(from).or_insert_with(|| Known {
            until: now,
            wrong: VecDeque::new(),
        });
        known.until = now + LESSON;
        known.wrong.pop_back();
    }

    fn is_crowded(&self) -> bool {
        self.wrong.len() >= MISTAKES
    }

    fn forget(&mut self, now: Instant) {
        let is_old = |at: &Instant| now.saturating_duration_since(*at) >= MINUTE;
        while self.wrong.pop_front_if(|at| is_old(at)).is_some() {}
        self.known.retain(|_, known| known.until > now);
        for known in self.known.values_mut() {
            while known.wrong.pop_front_if(|at| is_old(at)).is_some() {}
        }
    }
}

/// The codes that are tried.
#[derive(Default)]
pub(crate) struct Codes {
    tried: Mutex<Tried>,
}

impl Codes {
    fn tried(&self) -> MutexGuard<'_, Tried> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the turn of an address; `false` if it gets none.
    pub(crate) async fn turn(&self, from: IpAddr) -> bool {
        let from = household(from);
        let turn = self.tried().ask(from, Instant::now());
        match turn {
            Turn::Now => true,
            Turn::Never => false,
            Turn::At(at) => {
                let waits = Waits { codes: self, from };
                sleep_until(at.into()).await;
                drop(waits);
                true
            }
        }
    }

    /// The code that was tried last from an address was right.
    pub(crate) fn right(&self, from: IpAddr) {
        self.tried().right(household(from), Instant::now());
    }

    /// Whether so many were wrong that others wait.
    pub(crate) fn is_crowded(&self) -> bool {
        let mut tried = self.tried();
        tried.forget(Instant::now());
        tried.is_crowded()
    }
}

/// Somebody who waits, and may go away before their turn.
struct Waits<'c> {
    codes: &'c Codes,
    from: IpAddr,
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.codes.tried().comes(self.from, Instant::now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(number: usize) -> IpAddr {
        let [.., high, low] = number.to_be_bytes();
        [192, 0, high, low].into()
    }

    /// Somebody tries a code when their turn has come; how long that took.
    fn tries(tried: &mut Tried, from: IpAddr, now: Instant) -> Option<Duration> {
        match tried.ask(from, now) {
            Turn::Now => Some(Duration::ZERO),
            Turn::Never => None,
            Turn::At(at) => Some(at - now),
        }
    }

    #[test]
    fn a_class_types_its_code_all_at_once() {
        let (mut tried, now) = (Tried::default(), Instant::now());
        for student in 0..35 {
            assert_eq!(tries(&mut tried, at(student), now), Some(Duration::ZERO));
            // Some mistype it first.
            if student % 2 == 0 {
                assert_eq!(tries(&mut tried, at(student), now), Some(Duration::ZERO));
            }
            tried.right(at(student), now);
        }
        assert!(!tried.is_crowded());
    }

    #[test]
    fn in_a_flood_of_wrong_codes_the_right_ones_get_in_within_a_minute() {
        // A thousand a minute from fifty addresses, every second anew, as soon as the last is answered.
        let (mut tried, start) = (Tried::default(), Instant::now());
        let (mut looked_at, mut waiting) = (0, Vec::new());
        let school = at(9_999);
        let mut let_in = None;
        for second in 0..240_u64 {
            let now = start + Duration::from_secs(second);
            waiting.retain(|(due, from)| {
                if *due <= now {
                    tried.comes(*from, now);
                    looked_at += usize::from(*from != school);
                    if *from == school {
                        tried.right(school, now);
                        let_in = Some(second);
                    }
                }
                *due > now
            });
            for flood in 0..17 {
                let from = at((usize::try_from(second).unwrap() * 17 + flood) % 50);
                match tried.ask(from, now) {
                    Turn::Now => looked_at += 1,
                    Turn::At(due) => waiting.push((due, from)),
                    Turn::Never => {}
                }
            }
            // The class comes when the flood has been on for a minute: 35 behind one address, again and again.
            if second >= 60 && let_in.is_none() {
                match tried.ask(school, now) {
                    Turn::Now => {
                        tried.right(school, now);
                        let_in = Some(second);
                    }
                    Turn::At(due) => waiting.push((due, school)),
                    Turn::Never => {}
                }
            }
            if let_in == Some(second) {
                for _ in 0..35 {
                    assert_eq!(tried.ask(school, now), Turn::Now);
                    tried.right(school, now);
                }
            }
            assert!(second < 10 || tried.is_crowded(), "the board says so");
        }
        let let_in = let_in.expect("the right code gets its turn");
        assert!(let_in <= 60 + 60, "after {} s", let_in - 60);
        // So a stranger has hardly a chance: in four hours 60 a minute are 14,400 of 28⁶.
        assert!(looked_at <= 60 + 240, "{looked_at} were looked at");
    }

    #[test]
    fn who_gave_a_right_code_mistypes_as_much_as_a_class_may_and_no_more() {
        let (mut tried, now) = (Tried::default(), Instant::now());
        tried.ask(at(1), now);
        tried.right(at(1), now);
        let free = (0..100).filter(|_| tried.ask(at(1), now) == Turn::Now);
        assert_eq!(free.count(), MISTAKES);
        let later = now + MINUTE;
        assert_eq!(tried.ask(at(1), later), Turn::Now, "a minute later");
        for other in 2..100 {
            tried.ask(at(other), later);
        }
        let next_day = later + LESSON;
        for other in 2..100 {
            tried.ask(at(other), next_day);
        }
        assert_ne!(tried.ask(at(1), next_day), Turn::Now, "another lesson");
    }

    #[test]
    fn one_of_an_address_waits_and_who_goes_away_waits_no_more() {
        let (mut tried, now) = (Tried::default(), Instant::now());
        for other in 0..MISTAKES {
            tried.ask(at(other), now);
        }
        assert_eq!(tried.ask(at(1), now), Turn::At(now));
        assert_eq!(tried.ask(at(1), now), Turn::Never);
        assert_eq!(tried.ask(at(2), now), Turn::At(now + TURN));
        tried.comes(at(1), now);
        assert_eq!(tried.ask(at(1), now), Turn::At(now + 2 * TURN));
        let many = (100..1_000).filter(|other| tried.ask(at(*other), now) != Turn::Never);
        assert!(many.count() < 61, "nobody waits for longer than a minute");
    }
}
