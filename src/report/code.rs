//! Shows what the codes of `check` mean.

use std::fmt::Write as _;

use textwrap::Options;

use catalog::{Code, Explanation, case};
use model::locale::Locale;
use model::safe::{as_started, safe_text};
use words::problem::{self, Headings};

/// The most characters of a line of an example.
const MAX_LINE: usize = 120;

/// Explains a code, with an example where a file can show one; lines wrap at `width` columns, and commands
/// begin with `program`.
pub fn explained(code: Code, locale: Locale, width: usize, program: &str) -> String {
    let Explanation {
        meaning,
        matters,
        mending,
    } = code.explain(locale);
    let words = problem::of(locale).headings();
    let wrapped = |text: &str| {
        let text = as_started(text, program);
        textwrap::fill(&text, Options::new(width).subsequent_indent("  "))
    };
    let mut text = format!("{code}\n{}\n\n", wrapped(&format!("  {meaning}.")));
    for (heading, sentences) in [(words.matters, matters), (words.mending, mending)] {
        let _ = write!(
            text,
            "{heading}\n{}\n\n",
            wrapped(&format!("  {sentences}"))
        );
    }
    (text + &example(code, words)).trim_end().to_owned() + "\n"
}

fn example(code: Code, words: Headings) -> String {
    let Some(case) = case::case(code, content::case) else {
        return String::new();
    };
    let mut text = format!("{} ({})\n{}", words.wrong, case.file, quoted(&case.wrong));
    if let Some(right) = case.right.filter(|right| !right.trim().is_empty()) {
        let _ = write!(text, "\n{}\n{}", words.right, quoted(&right));
    }
    text
}

/// Lines of a file, set in from the margin and harmless to show.
fn quoted(lines: &str) -> String {
    lines.lines().fold(String::new(), |mut text, line| {
        let mut short: String = line.chars().take(MAX_LINE).collect();
        if line.chars().nth(MAX_LINE).is_some() {
            short.push('…');
        }
        let _ = writeln!(text, "    {}", safe_text(&short));
        text
    })
}

/// All codes with what they mean, one a line.
pub fn listed(locale: Locale) -> String {
    let lengths = Code::ALL.iter().map(|code| code.as_str().len());
    let width = lengths.max().unwrap_or_default();
    Code::ALL.iter().fold(String::new(), |mut text, code| {
        let meaning = code.explain(locale).meaning;
        let _ = writeln!(text, "{:<width$}  {meaning}", code.as_str());
        text
    })
}
