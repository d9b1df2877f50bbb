//! Chance for whoever, or whatever, is drawn: each from a stream of its own.

use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

use model::chance::two_normals;

/// What is drawn of a person, each from a stream of its own: a quiz with one item more, or in
/// another order, leaves all else as it was.
pub(super) const PERSON: u64 = 0;
pub(super) const NUDGE: u64 = 1;
pub(super) const FIRST_DAY: u64 = 2;
pub(super) const OTHER_DAY: u64 = 3;
pub(super) const NOISE: u64 = 4;
pub(super) const CARELESS: u64 = 5;
pub(super) const ITEM: u64 = 6;
pub(super) const SPREAD: u64 = 7;
pub(super) const INTERCEPT: u64 = 8;
pub(super) const ORDER: u64 = 9;
pub(super) const REACTION: u64 = 10;

/// Numbers of their own for whoever, or whatever, bears a number, and what is drawn of it.
pub(super) fn stream(seed: u64, number: u64, of: u64) -> ChaCha8Rng {
    let mut chance = ChaCha8Rng::seed_from_u64(seed ^ of.wrapping_mul(ODD));
    chance.set_stream(number);
    chance
}

/// 2⁶⁴ over the golden ratio: neighbouring numbers end up far apart.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

/// FNV-1a with a final mix, so that neighbouring names end up far apart.
pub(super) fn hash(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(ODD) >> 32
}

/// A standard normal number.
pub(super) fn normal(chance: &mut ChaCha8Rng) -> f64 {
    two_normals(chance)[0]
}
