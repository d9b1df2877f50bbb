//! What a server counts of itself, for whoever watches it: numbers, and nothing of anybody.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use hyper::StatusCode;

/// The times within which answers were durable, in milliseconds.
const WITHIN: [u64; 8] = [2, 5, 10, 25, 50, 100, 250, 1000];

/// All that is counted, from the start of the server on.
#[derive(Default)]
pub(super) struct Counts {
    /// By the first digit of the status, from 1.
    answered: [AtomicU64; 5],
    begun: AtomicU64,
    entries: AtomicU64,
    /// How often what was done was durable within each of the times, and how often at all.
    within: [AtomicU64; WITHIN.len()],
    kept: AtomicU64,
    microseconds: AtomicU64,
}

fn add(counter: &AtomicU64, more: u64) {
    counter.fetch_add(more, Ordering::Relaxed);
}

impl Counts {
    /// A request was answered.
    pub(super) fn answered(&self, status: StatusCode) {
        let class = usize::from(status.as_u16() / 100);
        if let Some(counter) = class.checked_sub(1).and_then(|at| self.answered.get(at)) {
            add(counter, 1);
        }
    }

    /// Somebody began.
    pub(super) fn begun(&self) {
        add(&self.begun, 1);
    }

    /// What somebody did is durable, and how long that took.
    pub(super) fn kept(&self, entries: usize, took: Duration) {
        add(&self.entries, u64::try_from(entries).unwrap_or_default());
        add(&self.kept, 1);
        add(
            &self.microseconds,
            u64::try_from(took.as_micros()).unwrap_or_default(),
        );
        for (counter, milliseconds) in self.within.iter().zip(WITHIN) {
            if took <= Duration::from_millis(milliseconds) {
                add(counter, 1);
            }
        }
    }

    /// All of it, with the number of seats in memory.
    ///
    /// # Source
    ///
    /// Prometheus, "Exposition formats", text-based format, version 0.0.4.
    pub(super) fn write(&self, seats: usize) -> String {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed).to_string();
        let classes = (1..).zip(&self.answered);
        let classes = classes.map(|(class, counter)| {
            let class = format!("{{class=\"{class}xx\"}}");
            (class, read(counter))
        });
        let one = |value: String| vec![(String::new(), value)];
        [
            about(
                "boussole_requests_total",
                "counter",
                "Requests answered, by the class of their status.",
                classes.collect(),
            ),
            about(
                "boussole_seats_begun_total",
                "counter",
                "People who began.",
                one(read(&self.begun)),
            ),
            about(
                "boussole_seats_in_memory",
                "gauge",
                "People whose quiz is in memory.",
                one(seats.to_string()),
            ),
            about(
                "boussole_entries_total",
                "counter",
                "Things that people did, confirmed as durable.",
                one(read(&self.entries)),
            ),
            about(
                "boussole_commit_seconds",
                "histogram",
                "From what somebody did to its being durable, waiting included.",
                self.times(),
            ),
        ]
        .concat()
    }

    fn times(&self) -> Vec<(String, String)> {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let within = self.within.iter().zip(WITHIN);
        let within = within.map(|(counter, milliseconds)| {
            let seconds = Duration::from_millis(milliseconds).as_secs_f64();
            let within = format!("_bucket{{le=\"{seconds}\"}}");
            (within, read(counter).to_string())
        });
        let spent = Duration::from_micros(read(&self.microseconds)).as_secs_f64();
        let kept = read(&self.kept).to_string();
        let sums = [
            ("_bucket{le=\"+Inf\"}".to_owned(), kept.clone()),
            ("_sum".to_owned(), spent.to_string()),
            ("_count".to_owned(), kept),
        ];
        within.chain(sums).collect()
    }
}

/// A number, or several of one name, and what it is of.
fn about(name: &str, kind: &str, help: &str, values: Vec<(String, String)>) -> String {
    let lines = values.into_iter();
    let lines = lines.map(|(of, value)| format!("{name}{of} {value}\n"));
    let head = format!("# HELP {name} {help}\n# TYPE {name} {kind}\n");
    head + &lines.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_counted_is_written() {
        let counts = Counts::default();
        for status in [200, 204, 303, 404, 503, 99, 700] {
            if let Ok(status) = StatusCode::from_u16(status) {
                counts.answered(status);
            }
        }
        counts.begun();
        counts.kept(12, Duration::from_millis(4));
        counts.kept(1, Duration::from_secs(2));
        let page = counts.write(3);
        for line in [
            "boussole_requests_total{class=\"2xx\"} 2",
            "boussole_requests_total{class=\"5xx\"} 1",
            "boussole_seats_begun_total 1",
            "boussole_seats_in_memory 3",
            "boussole_entries_total 13",
            "boussole_commit_seconds_bucket{le=\"0.002\"} 0",
            "boussole_commit_seconds_bucket{le=\"0.005\"} 1",
            "boussole_commit_seconds_bucket{le=\"+Inf\"} 2",
            "boussole_commit_seconds_sum 2.004",
            "boussole_commit_seconds_count 2",
        ] {
            assert!(page.lines().any(|other| other == line), "{line} in\n{page}");
        }
    }
}
