//! No word of the parser's reaches an author.

use ron::error::{Error, Position, Span, SpannedError};

use super::Fault;

/// Every complaint of the parser's that holds words of its own, with names that are no words.
fn complaints() -> Vec<Error> {
    let name = || "zz".to_owned();
    let words = || "some words".to_owned();
    let utf8 = std::str::from_utf8(b"\xff".as_slice()).map_err(Error::Utf8Error);
    let mut all = vec![
        Error::Fmt,
        Error::Io(words()),
        Error::Message(words()),
        Error::Eof,
        Error::ExpectedArray,
        Error::ExpectedArrayEnd,
        Error::ExpectedAttribute,
        Error::ExpectedAttributeEnd,
        Error::ExpectedBoolean,
        Error::ExpectedComma,
        Error::ExpectedChar,
        Error::ExpectedByteLiteral,
        Error::ExpectedFloat,
        Error::FloatUnderscore,
        Error::ExpectedInteger,
        Error::ExpectedOption,
        Error::ExpectedOptionEnd,
        Error::ExpectedMap,
        Error::ExpectedMapColon,
        Error::ExpectedMapEnd,
        Error::ExpectedStructLike,
        Error::ExpectedNamedStructLike("zz"),
        Error::ExpectedStructLikeEnd,
        Error::ExpectedUnit,
        Error::ExpectedString,
        Error::ExpectedByteString,
        Error::ExpectedStringEnd,
        Error::ExpectedIdentifier,
        Error::InvalidEscape("some words"),
        Error::IntegerOutOfBounds,
        Error::InvalidIntegerDigit {
            digit: 'z',
            base: 10,
        },
        Error::NoSuchExtension(name()),
        Error::UnclosedBlockComment,
        Error::UnclosedLineComment,
        Error::UnderscoreAtBeginning,
        Error::UnexpectedChar('z'),
        Error::TrailingCharacters,
        Error::InvalidIdentifier(name()),
        Error::SuggestRawIdentifier(name()),
        Error::ExpectedRawValue,
        Error::ExceededRecursionLimit,
        Error::ExpectedStructName(name()),
        Error::ExpectedRangeSyntax,
    ];
    all.extend(utf8.err());
    all.extend(about_names());
    all
}

fn about_names() -> [Error; 7] {
    let name = || "zz".to_owned();
    let outer = || Some("zz".to_owned());
    [
        Error::ExpectedDifferentStructName {
            expected: "zz",
            found: name(),
        },
        Error::InvalidValueForType {
            expected: "some words".to_owned(),
            found: "some words".to_owned(),
        },
        Error::ExpectedDifferentLength {
            expected: "some words".to_owned(),
            found: 2,
        },
        Error::NoSuchEnumVariant {
            expected: &["zz"],
            found: name(),
            outer: outer(),
        },
        Error::NoSuchStructField {
            expected: &["zz"],
            found: name(),
            outer: outer(),
        },
        Error::MissingStructField {
            field: "zz",
            outer: outer(),
        },
        Error::DuplicateStructField {
            field: "zz",
            outer: outer(),
        },
    ]
}

#[test]
fn nothing_that_the_parser_says_in_english_is_passed_on() {
    let text = "Family(\n    zz: \"x\\q\", zz: 1.5 %)";
    for error in complaints() {
        for (line, col) in [
            (1, 1),
            (1, 7),
            (2, 5),
            (2, 9),
            (2, 12),
            (2, 22),
            (2, 26),
            (2, 30),
        ] {
            let place = Position { line, col };
            let error = SpannedError {
                code: error.clone(),
                span: Span {
                    start: place,
                    end: place,
                },
            };
            let (problem, span, _) = Fault::new(text, text, &error).explain(error.code.clone());
            assert!(text.get(span).is_some(), "{error:?} at {line}:{col}");
            // A problem holds names and numbers; the debug form would show any sentence.
            let facts = format!("{problem:?}").to_lowercase();
            assert!(!facts.contains("some words"), "{error:?}: {facts}");
            let said = error.code.to_string().to_lowercase();
            assert!(!facts.contains(&said), "{error:?}: {facts}");
        }
    }
}
