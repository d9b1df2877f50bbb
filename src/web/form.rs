//! The fields of a form or a query, as browsers write them.

/// The most fields.
const FIELDS: usize = 256;

/// Why there are no fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoFields {
    /// It is no text.
    Garbled,
    /// There are more than any page has.
    TooMany,
}

/// Reads the fields, in their order.
///
/// # Source
///
/// WHATWG, "URL Standard", section 5.1, "application/x-www-form-urlencoded parsing"; but what is not UTF-8
/// is refused.
pub(super) fn fields(bytes: &[u8]) -> Result<Vec<(String, String)>, NoFields> {
    let parts = bytes.split(|byte| *byte == b'&');
    let parts = parts.filter(|part| !part.is_empty());
    let mut fields = Vec::new();
    for part in parts {
        if fields.len() == FIELDS {
            return Err(NoFields::TooMany);
        }
        let equals = part.iter().position(|byte| *byte == b'=');
        let (name, value) = part.split_at(equals.unwrap_or(part.len()));
        fields.push((text(name)?, text(value.get(1..).unwrap_or_default())?));
    }
    Ok(fields)
}

fn text(written: &[u8]) -> Result<String, NoFields> {
    let digit = |at: usize| {
        let digit = written.get(at).copied().map(char::from)?.to_digit(16)?;
        u8::try_from(digit).ok()
    };
    let mut bytes = Vec::with_capacity(written.len());
    let mut at = 0;
    while let Some(byte) = written.get(at) {
        let escaped = (*byte == b'%').then(|| Some(digit(at + 1)? * 16 + digit(at + 2)?));
        match (byte, escaped.flatten()) {
            (_, Some(byte)) => {
                bytes.push(byte);
                at += 2;
            }
            (b'+', None) => bytes.push(b' '),
            (byte, None) => bytes.push(*byte),
        }
        at += 1;
    }
    let text = String::from_utf8(bytes).map_err(|_| NoFields::Garbled)?;
    if text.contains('\0') {
        return Err(NoFields::Garbled);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{NoFields, fields};

    #[test]
    fn fields_are_read_as_browsers_write_them() {
        let read = |text: &str| fields(text.as_bytes()).unwrap();
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(read(""), []);
        assert_eq!(read("&&"), []);
        assert_eq!(read("a"), [field("a", "")]);
        assert_eq!(
            read("a=1+2&a=%C3%A9%26%3D&=x&b=%&c=%4&d=1=2"),
            [
                field("a", "1 2"),
                field("a", "é&="),
                field("", "x"),
                field("b", "%"),
                field("c", "%4"),
                field("d", "1=2"),
            ]
        );
        for garbled in ["a=%ff", "a=%ed%a0%80", "a=%c0%af", "a=%00", "%ff=a"] {
            assert_eq!(
                fields(garbled.as_bytes()),
                Err(NoFields::Garbled),
                "{garbled}"
            );
        }
        assert_eq!(read(&"a&".repeat(256)).len(), 256);
        let many = "a&".repeat(257);
        assert_eq!(fields(many.as_bytes()), Err(NoFields::TooMany));
    }
}
