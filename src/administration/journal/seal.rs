//! The check number that ends each line, so that no damaged line is taken for another one.

use serde::Serialize;

/// Writes a value as one line of JSON that ends with its check number.
pub(super) fn seal(value: &impl Serialize) -> String {
    let mut line = serde_json::to_string(value).expect("texts and finite numbers");
    let _brace = line.pop();
    let end = end(&line);
    line + &end + "\n"
}

/// What stood in a line before it was sealed; `None` unless every byte is as it was written.
pub(super) fn unseal(line: &[u8]) -> Option<Vec<u8>> {
    let (body, sealed) = line.split_at_checked(line.len().checked_sub(END)?)?;
    let is_whole = std::str::from_utf8(body).is_ok_and(|body| end(body).as_bytes() == sealed);
    is_whole.then(|| [body, b"}"].concat())
}

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
    use super::{crc32, seal, unseal};

    #[test]
    fn the_check_number_is_the_published_one() {
        // The check value of CRC-32/ISO-HDLC, with which every catalog of such numbers lists it.
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc32(b""), 0);
    }

    #[test]
    fn what_is_sealed_can_be_read_back() {
        let line = seal(&serde_json::json!({"item": "sew"}));
        let line = line.strip_suffix('\n').unwrap();
        assert_eq!(unseal(line.as_bytes()).unwrap(), br#"{"item":"sew"}"#);
        let upper = line.replace("\"check\":\"", "\"CHECK\":\"");
        for other in [&upper, "", "}", &line[1..], &line[..line.len() - 1]] {
            assert_eq!(unseal(other.as_bytes()), None, "{other}");
        }
    }
}
