//! An example of a mistake: the file with which the tests show a code, beside the file put right.
//!
//! `tests/cases/diagnostics` has a file for each code that a file can show, named after it. Its first
//! lines say what is expected where, and in place of which file of the small valid set beside it (in
//! `_set`) it stands. So what differs between the two is the mistake, and how it is mended.

use super::Code;

/// The lines of a mistake, and the same lines put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The file they stand in, below the folder of a set.
    pub file: &'static str,
    /// The lines that are wrong.
    pub wrong: String,
    /// The same lines put right; `None` where nothing in the valid set corresponds to them.
    pub right: Option<String>,
}

/// The most lines of an example; a larger difference says nothing at a glance.
const MAX_LINES: usize = 12;

/// The example of a code; `None` where no file can show it.
///
/// `text_of` gives the text of a file of `tests/cases/diagnostics`.
pub fn case(code: Code, text_of: impl Fn(&str) -> Option<&'static str>) -> Option<Case> {
    let text = text_of(&format!("{code}.ron"))?;
    let is_header = |line: &&str| line.starts_with("// expect: ") || line.starts_with("// as: ");
    let (header, lines): (Vec<&str>, Vec<&str>) = text.lines().partition(is_header);
    let stands_for = header
        .iter()
        .find_map(|line| line.strip_prefix("// as: "))?;
    let differs = text_of(&format!("_set/{stands_for}"))
        .and_then(|right| difference(&lines, &right.lines().collect::<Vec<_>>()));
    if let Some((wrong, right)) = differs {
        return Some(Case {
            file: stands_for,
            wrong,
            right: Some(right),
        });
    }
    let place = header.iter().find_map(|line| {
        line.strip_prefix("// expect: ")?
            .strip_prefix(code.as_str())
    })?;
    let (place, _) = place.trim().split_once(':')?;
    // The mistake may come to light in another file of the set.
    if let Some((file, line)) = place.split_once(' ') {
        let text = text_of(&format!("_set/{file}"))?;
        let at = line.parse::<usize>().ok()?.checked_sub(1)?;
        return Some(Case {
            file,
            wrong: unindented(&[text.lines().nth(at)?]),
            right: None,
        });
    }
    let at = place.parse::<usize>().ok()?.checked_sub(header.len() + 1)?;
    Some(Case {
        file: stands_for,
        wrong: unindented(lines.get(at..=at)?),
        right: None,
    })
}

/// What stands between the lines that two files begin and end with alike.
///
/// Where one has nothing there, the last line with a word before it stands in both, to show the place.
fn difference(wrong: &[&str], right: &[&str]) -> Option<(String, String)> {
    let mut before = alike(wrong.iter().zip(right));
    let (rest_wrong, rest_right) = (&wrong[before..], &right[before..]);
    let after = alike(rest_wrong.iter().rev().zip(rest_right.iter().rev()));
    if before + after == wrong.len().min(right.len()) {
        let has_word = |line: &&str| line.contains(char::is_alphabetic);
        before = wrong[..before].iter().rposition(has_word).unwrap_or(before);
    }
    let wrong = &wrong[before..wrong.len() - after];
    let right = &right[before..right.len() - after];
    let is_short = wrong.len().max(right.len()) <= MAX_LINES;
    is_short.then(|| (unindented(wrong), unindented(right)))
}

/// How many pairs of lines are alike before the first that is not.
fn alike<'a>(pairs: impl Iterator<Item = (&'a &'a str, &'a &'a str)>) -> usize {
    pairs.take_while(|(a, b)| a == b).count()
}

/// Lines without the indentation that they share.
fn unindented(lines: &[&str]) -> String {
    let indentation = |line: &&str| line.len() - line.trim_start_matches(' ').len();
    let filled = lines.iter().filter(|line| !line.trim().is_empty());
    let shared = filled.map(indentation).min().unwrap_or_default();
    let lines: Vec<&str> = lines
        .iter()
        .map(|l| l.get(shared..).unwrap_or(""))
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::difference;

    fn differing(wrong: &[&str], right: &[&str]) -> (String, String) {
        difference(wrong, right).unwrap()
    }

    #[test]
    fn what_differs_is_shown_without_indentation() {
        let found = differing(&["a", "  b: 1", "c"], &["a", "  b: 2", "c"]);
        assert_eq!(found, ("b: 1".into(), "b: 2".into()));
    }

    #[test]
    fn a_missing_line_is_shown_by_the_words_before_it() {
        let found = differing(&["a", ")", "c"], &["a", ")", "b", "c"]);
        assert_eq!(found, ("a\n)".into(), "a\n)\nb".into()));
        let found = differing(&["b", "b"], &["b"]);
        assert_eq!(found, ("b\nb".into(), "b".into()));
    }

    #[test]
    fn a_difference_too_large_is_none() {
        let long = ["x"; 13];
        assert_eq!(difference(&long, &["y"]), None);
    }
}
