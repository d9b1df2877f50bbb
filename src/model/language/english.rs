//! What English sentences of several topics share: lists, numbers, joints, months.

/// Joins with commas and a final *and*: `A, B and C`.
pub fn list(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// A number with a decimal point and groups of three parted by commas, at most two decimals.
pub fn number(value: f64) -> String {
    super::grouped(value, ',', '.')
}

/// A sentence, and the words of an author that give its ground; see [`super::french::grounds`].
pub fn grounds(sentence: &str, because: &str) -> String {
    super::joined(sentence, ": ", because)
}

/// The months, from the first.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A month such as `2026-03` in words; anything else as it is written.
pub fn month(date: &str) -> String {
    super::month_of(date, &MONTHS)
}

/// `n` with its noun.
pub fn count(n: usize, singular: &str, plural: &str) -> String {
    format!("{n} {}", if n == 1 { singular } else { plural })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_one_says_them() {
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&["A", "B", "C"]), "A, B and C");
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(number(35_000.0), "35,000");
        assert_eq!(number(999.0), "999");
        assert_eq!(number(0.1), "0.1");
    }
}
