//! The same definition with other blanks, comments and line ends.

/// What is put around brackets, commas and colons; brackets and quotes in comments are none.
const BLANKS: [&str; 6] = [
    " ",
    "\n",
    "/* ( \" /* nested */ */",
    "\t// ] ' \" é\n",
    "\n\n",
    "",
];

/// Writes a well-formed text with blanks and comments at every bracket, comma and colon, a byte
/// order mark, and lines that end in CRLF, but for those inside of texts.
pub fn changed(text: &str) -> String {
    let mut changed = String::from("\u{feff}");
    let mut blanks = BLANKS.into_iter().cycle();
    let mut rest = text.trim_start_matches('\u{feff}');
    while let Some(first) = rest.chars().next() {
        let length = token(rest, first);
        let (token, after) = rest.split_at(length);
        let is_mark = matches!(first, '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':');
        if is_mark {
            changed.extend(blanks.next());
        }
        changed.push_str(token);
        if is_mark {
            changed.extend(blanks.next());
        }
        rest = after;
    }
    changed.replace('\n', "\r\n")
}

/// The length of what stands at the start of a text and must stay in one piece.
fn token(text: &str, first: char) -> usize {
    match first {
        // An attribute.
        '#' => text.find(']').map_or(text.len(), |at| at + 1),
        '"' => quoted(text),
        '/' if text.starts_with("//") => text.find('\n').unwrap_or(text.len()),
        '/' if text.starts_with("/*") => comment(text),
        _ if is_of_word(first) => {
            let length = text.find(|c| !is_of_word(c)).unwrap_or(text.len());
            let hashes = text[length..].bytes().take_while(|b| *b == b'#').count();
            let is_raw = matches!(&text[..length], "r" | "br");
            if is_raw && text[length + hashes..].starts_with('"') {
                let start = length + hashes + 1;
                let end = format!("\"{}", "#".repeat(hashes));
                text[start..]
                    .find(&end)
                    .map_or(text.len(), |at| start + at + end.len())
            } else if is_raw {
                length + hashes
            } else {
                length
            }
        }
        _ => first.len_utf8(),
    }
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn quoted(text: &str) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '"' if !is_escaped => return at + 1,
            '\\' => is_escaped = !is_escaped,
            _ => is_escaped = false,
        }
    }
    text.len()
}

fn comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text.as_bytes()[at..].starts_with(b"/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if text.as_bytes()[at..].starts_with(b"*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}
