//! Changes that keep tokens whole: what a person does to a file, more than what a bad disk does.

use libfuzzer_sys::fuzzer_mutate;

/// Changes an input in place and gives its new length: every other time by the bytes, else by the
/// tokens.
pub fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed));
    if dice.throw(2) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut changed = data[..size].to_vec();
    for _ in 0..=dice.throw(3) {
        changed = change(&changed, &mut dice);
    }
    let length = changed.len().min(max_size);
    data[..length].copy_from_slice(&changed[..length]);
    length
}

/// Takes a stretch of one or some tokens away, doubles it, moves it, or puts another in its place.
fn change(input: &[u8], dice: &mut Dice) -> Vec<u8> {
    let ends = ends(input);
    let mut stretch = || {
        let start = dice.throw(ends.len());
        let longest = [1, 1, 4, 32][dice.throw(4)];
        let end = (start + 1 + dice.throw(longest)).min(ends.len() - 1);
        ends[start.min(end)]..ends[end]
    };
    let (one, other) = (stretch(), stretch());
    let (before, after) = (&input[..one.start], &input[one.end..]);
    match dice.throw(4) {
        0 => [before, after].concat(),
        1 => [before, &input[one.clone()], &input[one.clone()], after].concat(),
        2 => [before, &input[other], &input[one.clone()], after].concat(),
        _ => [before, &input[other], after].concat(),
    }
}

/// Where tokens end, roughly: words, texts without escapes, single characters; first comes 0.
fn ends(input: &[u8]) -> Vec<usize> {
    let is_of_word = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    let run = |bytes: &[u8], belongs: &dyn Fn(&u8) -> bool| {
        bytes
            .iter()
            .position(|byte| !belongs(byte))
            .unwrap_or(bytes.len())
    };
    let mut ends = vec![0];
    let mut at = 0;
    while let Some(first) = input.get(at) {
        let rest = &input[at..];
        at += match first {
            b'"' => (run(&rest[1..], &|byte| *byte != b'"') + 2).min(rest.len()),
            byte if is_of_word(byte) => run(rest, &is_of_word),
            byte if byte.is_ascii_whitespace() => run(rest, &u8::is_ascii_whitespace),
            _ => 1,
        };
        ends.push(at);
    }
    ends
}

/// Steele's and Vigna's `SplitMix64`.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) >> 32).unwrap_or(0) % sides
    }
}
