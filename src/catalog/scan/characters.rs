//! Characters that are not what they look like.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::codes::values::Values;

/// The most marks that one letter may carry.
pub(crate) const MAX_MARKS: usize = 8;

/// The ASCII character for which a character of another script can be taken; `None` if it is ASCII,
/// or looks like none.
pub(crate) fn look_alike(c: char) -> Option<char> {
    match c {
        'а' => Some('a'),
        'с' | 'ϲ' => Some('c'),
        'ԁ' => Some('d'),
        'е' => Some('e'),
        'һ' => Some('h'),
        'і' | 'ι' => Some('i'),
        'ј' => Some('j'),
        'ӏ' => Some('l'),
        'о' | 'ο' => Some('o'),
        'р' | 'ρ' => Some('p'),
        'ѕ' => Some('s'),
        'υ' => Some('u'),
        'ν' => Some('v'),
        'ԝ' => Some('w'),
        'х' | 'χ' => Some('x'),
        'у' => Some('y'),
        'А' | 'Α' => Some('A'),
        'В' | 'Β' => Some('B'),
        'С' => Some('C'),
        'Е' | 'Ε' => Some('E'),
        'Н' | 'Η' => Some('H'),
        'І' | 'Ι' => Some('I'),
        'Ј' => Some('J'),
        'К' | 'Κ' => Some('K'),
        'М' | 'Μ' => Some('M'),
        'Ν' => Some('N'),
        'О' | 'Ο' => Some('O'),
        'Р' | 'Ρ' => Some('P'),
        'Ѕ' => Some('S'),
        'Т' | 'Τ' => Some('T'),
        'Х' | 'Χ' => Some('X'),
        'Υ' => Some('Y'),
        'Ζ' => Some('Z'),
        '−' | '‐' | '‑' | '‒' | '–' | '﹣' => Some('-'),
        '‚' | '،' | '、' => Some(','),
        '∶' | '︰' => Some(':'),
        '／' | '∕' | '⁄' => Some('/'),
        // Full-width forms stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xff01 + u32::from('!')),
        _ => None,
    }
}

/// Characters that mean nothing to whoever has not agreed on them: private use, no characters at
/// all, and what stands for a character that was lost.
pub(super) fn is_unusual(c: char) -> bool {
    let code = u32::from(c);
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' | '\u{fdd0}'..='\u{fdef}')
        || c == char::REPLACEMENT_CHARACTER
        || code & 0xfffe == 0xfffe
}

/// Letters with more than [`MAX_MARKS`] marks, which cover the lines around them.
pub(super) fn piles(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut marks = text
        .char_indices()
        .filter(|(_, c)| !c.is_ascii() && is_combining_mark(*c))
        .peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, first) = marks.next()?;
            let (mut end, mut n_marks) = (start + first.len_utf8(), 1);
            while let Some((at, mark)) = marks.next_if(|(at, _)| *at == end) {
                (end, n_marks) = (at + mark.len_utf8(), n_marks + 1);
            }
            if n_marks > MAX_MARKS {
                return Some(start..end);
            }
        }
    })
}

/// A number that is written in an odd way; `None` if it is written plainly, or is no number.
pub(super) fn odd_number(written: &str) -> Option<Values> {
    if !written.starts_with('+') && !written.contains('_') {
        return None;
    }
    let value: f64 = ron::from_str(written).ok()?;
    let plain = value.to_string();
    value.is_finite().then_some(Values::NumberStyle { plain })
}
