//! What ends each line: its place, so that a line that is missing is missed, and its check number, so that
//! no damaged line is taken for another one.

use serde::Serialize;

/// A line that is as it was written.
#[derive(Debug, PartialEq, Eq)]
pub struct Sealed {
    /// What stands in it.
    pub value: Vec<u8>,
    /// Which line it is, from 1; `None` in format 2, which does not say.
    pub place: Option<u64>,
}

/// Writes a value as one line of JSON that ends with its place and its check number.
///
/// # Panics
///
/// Never, for texts, lists and finite numbers.
pub fn seal(value: &impl Serialize, place: u64) -> String {
    let mut line = serde_json::to_string(value).expect("texts and finite numbers");
    let _brace = line.pop();
    line = format!("{line}{PLACE}{place}");
    let end = end(&line);
    line + &end + "\n"
}

/// What stood in a line before it was sealed; `None` unless every byte is as it was written.
pub fn unseal(line: &[u8]) -> Option<Sealed> {
    let (body, sealed) = line.split_at_checked(line.len().checked_sub(END)?)?;
    let body = std::str::from_utf8(body).ok()?;
    if end(body).as_bytes() != sealed {
        return None;
    }
    // Within a text the quotes of the field would be escaped.
    let (value, place) = match body.rsplit_once(PLACE) {
        Some((value, place)) => (value, Some(place.parse().ok()?)),
        None => (body, None),
    };
    let value = format!("{value}}}").into_bytes();
    Some(Sealed { value, place })
}

/// The field before the last one.
const PLACE: &str = r#","line":"#;

/// The last field of a line, over all bytes before it.
fn end(body: &str) -> String {
    format!(r#","check":"{:08x}"}}"#, crc32(body.as_bytes()))
}

/// How many bytes [`end`] has.
const END: usize = r#","check":"01234567"}"#.len();

/// The check number of gzip, which finds every change within 32 bits.
///
/// # Source
///
/// Deutsch (1996), RFC 1952, "GZIP file format specification version 4.3", section 8.
fn crc32(bytes: &[u8]) -> u32 {
    let bits = |crc: u32, _| (crc >> 1) ^ (if crc & 1 == 1 { 0xedb8_8320 } else { 0 });
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bits);
    !bytes.iter().fold(!0, byte)
}

#[cfg(test)]
mod tests {
    use super::{Sealed, crc32, seal, unseal};

    #[test]
    fn the_check_number_is_the_published_one() {
        // The check value of CRC-32/ISO-HDLC, with which every catalog of such numbers lists it.
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn what_is_sealed_can_be_read_back() {
        let line = seal(&serde_json::json!({"item": "sew"}), 12);
        let line = line.strip_suffix('\n').unwrap();
        assert!(line.starts_with(r#"{"item":"sew","line":12,"check":""#));
        let Sealed { value, place } = unseal(line.as_bytes()).unwrap();
        assert_eq!((&value[..], place), (&br#"{"item":"sew"}"#[..], Some(12)));
        let upper = line.replace("\"check\":\"", "\"CHECK\":\"");
        let moved = line.replace("12", "13");
        for other in [&upper, &moved, "", "}", &line[1..], &line[..line.len() - 1]] {
            assert_eq!(unseal(other.as_bytes()), None, "{other}");
        }
    }

    #[test]
    fn a_line_of_format_2_has_no_place() {
        let line = br#"{"item":"sew","answer":null,"check":"8c4b2e3f"}"#;
        let body = br#"{"item":"sew","answer":null"#;
        let line =
            String::from_utf8_lossy(line).replace("8c4b2e3f", &format!("{:08x}", crc32(body)));
        let read = unseal(line.as_bytes()).unwrap();
        assert_eq!(read.place, None);
        assert_eq!(read.value, br#"{"item":"sew","answer":null}"#);
    }
}
