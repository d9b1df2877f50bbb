//! What English sentences of several topics share: what [`model::language::english`] has for all, and a few
//! phrases of our own.

use audit::mutation::Changed;

use crate::quoted::quoted;

pub use model::language::english::*;

/// How many questions a quiz has: `56 questions about you and 7 about your situation`.
pub fn questions(items: usize, context: usize) -> String {
    if context == 0 {
        return count(items, "question", "questions");
    }
    let items = count(items, "question about you", "questions about you");
    format!("{items} and {context} about your situation")
}

/// A number from two on in a sentence: `seven`; in digits from ten on.
pub fn spelled(n: usize) -> String {
    let words = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ];
    let word = n.checked_sub(2).and_then(|at| words.get(at));
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// A kind of number in a profile, to stand before the trait or rule that it is of.
pub const fn number_of(what: Changed) -> &'static str {
    match what {
        Changed::Level => "level of",
        Changed::Demand => "demand of",
        Changed::Importance => "importance of",
        Changed::Boost => "amount of rule",
        Changed::Threshold => "threshold of rule",
    }
}

/// What may be meant by a name that nothing has: a fragment, empty where nobody can tell.
pub fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!("; perhaps {}", quoted(name)))
}

/// How many more there are than those shown; `n` is at least 1.
pub fn and_more_in_json(n: usize) -> String {
    format!("… and {n} more (all in JSON)")
}
