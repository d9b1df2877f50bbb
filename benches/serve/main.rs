//! How much a server does on this computer, with those who ask on the same cores.
//!
//! ```sh
//! cargo bench --bench serve              # 64 people without a pause
//! cargo bench --bench serve -- --long    # 200 too, a class that thinks, and 10,000 people in one database
//! ```
//!
//! Each person has a connection of their own and goes from the door to the result again and again. Told are the forms
//! that were confirmed, each with the page that follows it, in a second; how long a form and a page took; and the
//! processor time of the server for both, beside a yardstick: a million multiplications.

#![expect(
    clippy::print_stdout,
    reason = "what it measures is told on standard output"
)]

mod person;
mod server;

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rand::rngs::ChaCha8Rng;
use rand::{RngExt as _, SeedableRng as _};

use person::{Person, Took};
use server::Server;

/// How long the people of a class think, in seconds.
const THINKS: std::ops::Range<f64> = 1.0..5.0;

/// A million multiplications, in seconds.
fn yardstick() -> f64 {
    let once = || {
        let begun = Instant::now();
        let product = (0..1_000_000).fold(1.0, |x: f64, _| black_box(x * 1.000_000_1));
        black_box(product);
        begun.elapsed().as_secs_f64()
    };
    (0..20).map(|_| once()).fold(f64::INFINITY, f64::min)
}

/// People who go on for so long, and think between two taps or not; how long each waited.
fn people(host: &str, count: usize, lasts: Duration, thinks: bool) -> Vec<Took> {
    let (until, next) = (Instant::now() + lasts, AtomicUsize::new(count));
    let next = &next;
    thread::scope(|scope| {
        let one = |who: usize| {
            scope.spawn(move || {
                let mut chance = ChaCha8Rng::seed_from_u64(u64::try_from(who).unwrap_or_default());
                let (mut person, mut took) = (Person::new(host, who), Vec::new());
                while Instant::now() < until {
                    if thinks {
                        thread::sleep(Duration::from_secs_f64(chance.random_range(THINKS)));
                    }
                    if person.taps(&mut took) {
                        person.begins_anew(next.fetch_add(1, Ordering::Relaxed));
                    }
                }
                took
            })
        };
        let all: Vec<_> = (0..count).map(one).collect();
        let all = all.into_iter().map(thread::ScopedJoinHandle::join);
        all.flat_map(|took| took.expect("no panic")).collect()
    })
}

/// Half of them within, and 99 of 100, in milliseconds.
fn within(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |share: usize| times.get(times.len() * share / 100).copied();
    let text = |share| at(share).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
    format!(
        "half within {:.1} ms, 99 of 100 within {:.1} ms",
        text(50),
        text(99)
    )
}

fn measure(server: &Server, count: usize, lasts: Duration, thinks: bool) {
    let before = server.processor_time();
    let took = people(&server.host, count, lasts, thinks);
    let spent = server.processor_time() - before;
    let forms = took.iter().filter_map(|took| match took {
        Took::Form(time) => Some(*time),
        Took::Page(_) => None,
    });
    let pages = took.iter().filter_map(|took| match took {
        Took::Page(time) => Some(*time),
        Took::Form(_) => None,
    });
    let (forms, pages): (Vec<_>, Vec<_>) = (forms.collect(), pages.collect());
    let confirmed = forms.len() as f64;
    let one = spent / confirmed;
    let pause = if thinks {
        "who think 1 to 5 s"
    } else {
        "without a pause"
    };
    println!("{count} people {pause}, {:.0} s", lasts.as_secs_f64());
    println!(
        "  forms confirmed, each with its page: {:.0} a second",
        confirmed / lasts.as_secs_f64()
    );
    println!("  a form: {}", within(forms));
    println!("  a page: {}", within(pages));
    println!(
        "  processor time of the server, a form and its page: {:.2} ms, {:.2} yardsticks",
        one * 1000.0,
        one / yardstick()
    );
}

/// So many people begin, each at an address of their own; those who came last are in memory.
fn crowd(server: &Server, count: usize) {
    const AT_ONCE: usize = 32;
    let empty = server.memory();
    thread::scope(|scope| {
        for first in 0..AT_ONCE {
            scope.spawn(move || {
                let mut person = Person::new(&server.host, first);
                for who in (first..count).step_by(AT_ONCE) {
                    person.begins_anew(who);
                    person.taps(&mut Vec::new());
                }
            });
        }
    });
    println!(
        "{count} people in one database: {:.0} MiB, {empty:.0} before",
        server.memory()
    );
}

fn main() {
    let has = |name: &str| std::env::args().any(|argument| argument == name);
    let folder = tempfile::tempdir().expect("there is room");
    let start = |name: &str| Server::start(&folder.path().join(name));
    let seconds = Duration::from_secs;
    if has("--test") {
        measure(&start("test.db"), 2, Duration::from_millis(500), false);
        return;
    }
    measure(&start("64.db"), 64, seconds(10), false);
    if has("--long") {
        measure(&start("200.db"), 200, seconds(10), false);
        measure(&start("class.db"), 35, seconds(60), true);
        crowd(&start("crowd.db"), 10_000);
    }
}
