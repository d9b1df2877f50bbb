//! What French sentences of several topics share: what [`model::language::french`] has for all, and a few
//! phrases of our own.

use audit::mutation::Changed;

use crate::quoted::quoted;

pub use model::language::french::*;

/// How many questions a quiz has: `56 questions sur toi et 7 sur ta situation`.
pub fn questions(items: usize, context: usize) -> String {
    if context == 0 {
        return count(items, "question", "questions");
    }
    let items = count(items, "question sur toi", "questions sur toi");
    format!("{items} et {context} sur ta situation")
}

/// A number from two on in a sentence: `sept`; in digits from ten on.
pub fn spelled(n: usize) -> String {
    let words = [
        "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf",
    ];
    let word = n.checked_sub(2).and_then(|at| words.get(at));
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}

/// A kind of number in a profile, to stand before the trait or rule that it is of.
pub const fn number_of(what: Changed) -> &'static str {
    match what {
        Changed::Level => "niveau de",
        Changed::Demand => "exigence de",
        Changed::Importance => "importance de",
        Changed::Boost => "montant de la règle",
        Changed::Threshold => "seuil de la règle",
    }
}

/// What may be meant by a name that nothing has: a fragment, empty where nobody can tell.
pub fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!(" ; peut-être {}", quoted(name)))
}

/// How many more there are than those shown; `n` is at least 1.
pub fn and_more_in_json(n: usize) -> String {
    format!("… et {n} de plus (tous en JSON)")
}
