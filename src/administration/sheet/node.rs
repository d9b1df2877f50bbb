//! The text of a sheet as a tree, the same for JSON and RON.
//!
//! Maps keep every pair in its order, since a duplicate key must be seen; depth and size are bounded
//! while reading.

use std::cell::Cell;
use std::fmt;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::problem::{Fault, Position, SheetProblem};
use super::{MAX_DEPTH, MAX_ENTRIES};

/// A value as it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Null,
    Number(f64),
    Text(String),
    List(Vec<Self>),
    Map(Vec<(Self, Self)>),
    /// A truth value, a bare word, bytes: nothing that a sheet holds.
    Other,
}

/// Reads one value that begins with `{` as JSON, and every other as RON.
pub(super) fn parse(text: &str) -> Result<Node, SheetProblem> {
    let is_json = text.trim_start().starts_with('{');
    // JSON's null arrives as a unit; RON's unit is a word without quotes.
    let unit = if is_json { Node::Null } else { Node::Other };
    let bounds = Bounds {
        unit,
        entries: Cell::new(0),
        exceeded: Cell::new(None),
    };
    let seed = Seed {
        depth: 0,
        bounds: &bounds,
    };
    let (fault, at) = if is_json {
        match parse_json(text, seed) {
            Ok(node) => return Ok(node),
            Err(error) => (json_fault(&error), json_position(text, &error)),
        }
    } else {
        match parse_ron(text, seed) {
            Ok(node) => return Ok(node),
            Err(error) => (ron_fault(&error.code), ron_position(&error)),
        }
    };
    Err(match bounds.exceeded.get() {
        Some(Bound::Depth) => SheetProblem::TooDeep { at },
        Some(Bound::Entries) => SheetProblem::TooManyEntries { at },
        None => SheetProblem::Syntax { at, fault },
    })
}

fn parse_json(text: &str, seed: Seed<'_>) -> Result<Node, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = seed.deserialize(&mut reader)?;
    reader.end()?;
    Ok(node)
}

fn parse_ron(text: &str, seed: Seed<'_>) -> Result<Node, ron::error::SpannedError> {
    let mut reader = ron::de::Deserializer::from_str(text)?;
    let node = seed
        .deserialize(&mut reader)
        .map_err(|error| reader.span_error(error))?;
    reader.end().map_err(|error| reader.span_error(error))?;
    Ok(node)
}

/// `serde_json` tells kinds of errors apart only by their text, which has not changed for years; a
/// text that is not known here becomes the general fault.
fn json_fault(error: &serde_json::Error) -> Fault {
    const KNOWN: &[(&str, Fault)] = &[
        ("expected `,`", Fault::MissingComma),
        ("expected `:`", Fault::MissingColon),
        ("trailing comma", Fault::TrailingComma),
        ("trailing characters", Fault::TrailingText),
        ("key must be a string", Fault::KeyNotText),
        ("invalid escape", Fault::BadEscape),
        ("invalid unicode", Fault::BadEscape),
        ("lone leading surrogate", Fault::BadEscape),
        ("unexpected end of hex escape", Fault::BadEscape),
        ("control character", Fault::ControlCharacter),
        ("invalid number", Fault::BadNumber),
        ("number out of range", Fault::BadNumber),
    ];
    if error.is_eof() {
        return Fault::UnexpectedEnd;
    }
    let text = error.to_string();
    let known = KNOWN.iter().find(|(start, _)| text.starts_with(start));
    known.map_or(Fault::Unreadable, |(_, fault)| *fault)
}

/// `serde_json` counts bytes in a line.
fn json_position(text: &str, error: &serde_json::Error) -> Position {
    let line = text
        .split('\n')
        .nth(error.line().saturating_sub(1))
        .unwrap_or_default();
    let bytes = error.column().saturating_sub(1);
    let before = line
        .char_indices()
        .take_while(|(at, _)| *at < bytes)
        .count();
    Position {
        line: error.line().max(1),
        column: before + 1,
    }
}

fn ron_position(error: &ron::error::SpannedError) -> Position {
    let start = error.span.start;
    Position {
        line: start.line.max(1),
        column: start.col.max(1),
    }
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other error is the general fault"
)]
fn ron_fault(error: &ron::Error) -> Fault {
    use ron::Error as Ron;
    match error {
        Ron::Eof
        | Ron::ExpectedStringEnd
        | Ron::UnclosedBlockComment
        | Ron::UnclosedLineComment => Fault::UnexpectedEnd,
        Ron::ExpectedComma
        | Ron::ExpectedMapEnd
        | Ron::ExpectedArrayEnd
        | Ron::ExpectedStructLikeEnd
        | Ron::ExpectedOptionEnd => Fault::MissingComma,
        Ron::ExpectedMapColon => Fault::MissingColon,
        Ron::InvalidEscape(_) => Fault::BadEscape,
        Ron::ExpectedInteger
        | Ron::ExpectedFloat
        | Ron::FloatUnderscore
        | Ron::UnderscoreAtBeginning
        | Ron::IntegerOutOfBounds
        | Ron::InvalidIntegerDigit { .. } => Fault::BadNumber,
        Ron::TrailingCharacters => Fault::TrailingText,
        _ => Fault::Unreadable,
    }
}

struct Bounds {
    unit: Node,
    entries: Cell<usize>,
    exceeded: Cell<Option<Bound>>,
}

#[derive(Clone, Copy)]
enum Bound {
    Depth,
    Entries,
}

impl Bounds {
    /// Counts a value at a depth; an error ends the reading.
    fn count<E: de::Error>(&self, depth: usize) -> Result<(), E> {
        let entries = self.entries.get() + 1;
        self.entries.set(entries);
        let exceeded = if depth > MAX_DEPTH {
            Bound::Depth
        } else if entries > MAX_ENTRIES {
            Bound::Entries
        } else {
            return Ok(());
        };
        self.exceeded.set(Some(exceeded));
        Err(E::custom("a bound is exceeded"))
    }
}

#[derive(Clone, Copy)]
struct Seed<'b> {
    depth: usize,
    bounds: &'b Bounds,
}

impl Seed<'_> {
    fn inner(self) -> Self {
        Self {
            depth: self.depth + 1,
            ..self
        }
    }
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.bounds.count(self.depth)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Other)
    }

    #[expect(clippy::cast_precision_loss, reason = "no time is that long")]
    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    #[expect(clippy::cast_precision_loss, reason = "no time is that long")]
    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Node, E> {
        Ok(Node::Number(number as f64))
    }

    fn visit_i128<E: de::Error>(self, _: i128) -> Result<Node, E> {
        Ok(Node::Number(f64::INFINITY))
    }

    fn visit_u128<E: de::Error>(self, _: u128) -> Result<Node, E> {
        Ok(Node::Number(f64::INFINITY))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Node, E> {
        Ok(Node::Number(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Node, E> {
        Ok(Node::Text(text))
    }

    fn visit_bytes<E: de::Error>(self, _: &[u8]) -> Result<Node, E> {
        Ok(Node::Other)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(self.bounds.unit.clone())
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        self.inner().deserialize(inner)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Node, D::Error> {
        self.inner().deserialize(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(node) = sequence.next_element_seed(self.inner())? {
            list.push(node);
        }
        Ok(Node::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Node, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = pairs.next_key_seed(self.inner())? {
            map.push((key, pairs.next_value_seed(self.inner())?));
        }
        Ok(Node::Map(map))
    }
}
