//! What stands between quotes that RON does not know.

/// The length of what a quote opens, with its closing quote; `None` if none stands in the line, as far as
/// a text may be long.
pub(crate) fn quotation(text: &str, opening: char) -> Option<usize> {
    const LONGEST: usize = 1 << 14;
    let closing: &[char] = match opening {
        '“' | '”' | '„' => &['”', '“'],
        '«' | '»' => &['»', '«'],
        '‘' | '’' => &['’', '‘'],
        '\'' => &['\''],
        _ => return None,
    };
    let text = &text[..text.floor_char_boundary(LONGEST)];
    let line = text.lines().next().unwrap_or_default();
    // An apostrophe within a text closes nothing.
    let is_apostrophe = matches!(opening, '‘' | '’' | '\'');
    let mut quotes = line.char_indices().filter(|(_, c)| closing.contains(c));
    let (at, quote) = quotes
        .find(|(at, quote)| !is_apostrophe || ends_an_entry(&line[at + quote.len_utf8()..]))?;
    (!line[..at].contains('"')).then_some(at + quote.len_utf8())
}

/// Whether an entry of a list or a struct ends before this.
pub(crate) fn ends_an_entry(after: &str) -> bool {
    let after = after.trim_start();
    after.is_empty() || after.starts_with([',', ')', ']', '}'])
}
