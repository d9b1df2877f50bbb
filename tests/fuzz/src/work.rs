//! How much an input may cost.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::Duration;

use nix::time::ClockId;

/// The most processor time for one input, amplified or not.
///
/// What is linear takes a twentieth of it for [`LARGE`] bytes, what is quadratic ten times as much;
/// processor time, unlike time on the clock, does not depend on what else the machine does.
const LIMIT: Duration = Duration::from_secs(1);

/// The size of an amplified input, in bytes.
const LARGE: usize = 256 << 10;

/// One input in so many is amplified.
const EVERY: u64 = 64;

/// Does some work and panics if it took too long.
pub fn within<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = processor_time();
    let result = work();
    let spent = processor_time().saturating_sub(start);
    assert!(spent <= LIMIT, "{what}: {spent:?} of processor time");
    result
}

fn processor_time() -> Duration {
    let clock = ClockId::CLOCK_PROCESS_CPUTIME_ID;
    clock.now().expect("every Unix has this clock").into()
}

/// Some inputs again, with a stretch of theirs repeated until they are large; and what was repeated.
///
/// Random changes hardly ever make an input large in the one way that is slow to read.
pub fn amplified(input: &[u8]) -> Option<(String, Vec<u8>)> {
    let mut hasher = DefaultHasher::new();
    input.hash(&mut hasher);
    let dice = hasher.finish();
    if !dice.is_multiple_of(EVERY) || input.is_empty() {
        return None;
    }
    let throw = |shift: u32, sides: usize| usize::try_from(dice >> shift).unwrap_or(0) % sides;
    let (mut start, longest) = (throw(8, input.len()), [2, 16, 128, 1024][throw(6, 4)]);
    let mut end = (start + 1 + throw(24, longest)).min(input.len());
    if throw(40, 2) == 0 {
        let is_break = |byte: &u8| *byte == b'\n';
        start = input[..start]
            .iter()
            .rposition(is_break)
            .map_or(0, |at| at + 1);
        end = input[end..]
            .iter()
            .position(is_break)
            .map_or(input.len(), |at| end + at + 1);
    }
    let stretch = &input[start..end];
    let n_times = LARGE.saturating_sub(input.len()).div_ceil(stretch.len());
    let is_numbered = throw(44, 2) == 0;
    let mut large = input[..start].to_vec();
    for number in 0..n_times {
        if is_numbered {
            large.extend(with_number(stretch, number));
        } else {
            large.extend(stretch);
        }
    }
    large.extend(&input[start..]);
    let how = if is_numbered { "numbered" } else { "alike" };
    let what = format!(
        "the input with {n_times} times {:?}, {how}, inserted at byte {start}",
        String::from_utf8_lossy(stretch)
    );
    Some((what, large))
}

/// The number at the end of every name between quotes, so that each is another.
fn with_number(stretch: &[u8], number: usize) -> Vec<u8> {
    let mut numbered = Vec::with_capacity(stretch.len() + 8);
    let mut last = b'"';
    for byte in stretch {
        if *byte == b'"' && (last.is_ascii_lowercase() || last.is_ascii_digit()) {
            numbered.extend(number.to_string().bytes());
        }
        numbered.push(*byte);
        last = *byte;
    }
    numbered
}
