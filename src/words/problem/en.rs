//! English.

use super::{Description, code_point, doubt, short, words};
use catalog::Problem;
use catalog::problem::{Counted, Encoding, Kind, NotRead, Outcome, Shape, Unreadable, Wanted};
use model::locale::Locale;
use model::safe::Forbidden;

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn describe(problem: &Problem) -> Description {
    match problem {
        Problem::Unreadable(why) => match why {
            Unreadable::NotFound => words("no such file or folder", "", "check the spelling"),
            Unreadable::Denied => words(
                "the file cannot be read",
                "",
                "give yourself the right to read it",
            ),
            Unreadable::Other(Some(code)) => words(
                format!("the file cannot be read: the system answers {code}"),
                "",
                "",
            ),
            Unreadable::Other(None) => words("the file cannot be read", "", ""),
        },
        Problem::NotAFile => words(
            "this is neither a file nor a folder",
            "",
            "give a regular file ending in .ron",
        ),
        Problem::SymbolicLink => words(
            "this symbolic link is not followed",
            "",
            "put the file itself into the folder",
        ),
        Problem::FileTooLarge { limit } => words(
            format!("the file is larger than {} KiB", limit >> 10),
            "",
            "split it, or check that it is the right file",
        ),
        Problem::SetTooLarge { limit } => words(
            format!("the files together are larger than {} MiB", limit >> 20),
            "",
            "this file and those after it were not read",
        ),
        Problem::TooManyFiles { limit } => words(
            format!("there are more than {limit} files"),
            "",
            "this file and those after it were not read",
        ),
        Problem::NotRead(NotRead::NoDefinition) => words(
            "no file to check in this folder",
            "",
            "definitions are files whose name ends in `.ron`; check the spelling of the path",
        ),
        Problem::NotRead(NotRead::TooDeep { limit }) => words(
            format!("this folder lies below more than {limit} others and is not looked into"),
            "",
            "move it nearer to the folder that you check",
        ),
        Problem::MisnamedFile { right } => words(
            "the name of this file does not end in `.ron`, in small letters",
            "",
            format!(
                "rename it to `{}`; Windows may hide the end of a name",
                short(right)
            ),
        ),
        Problem::CaseClash { other } => words(
            format!("the name differs from `{}` only by case", short(other)),
            "",
            "some systems cannot tell them apart; rename one",
        ),
        Problem::Encoding(encoding) => encoding_words(*encoding),
        Problem::ForbiddenCharacter { character, class } => words(
            format!("{} {}", forbidden(*class), code_point(*character)),
            "here",
            "remove it; definitions are plain text",
        ),
        Problem::EmptyFile => words(
            "the file is empty",
            "",
            "begin with Traits(…), Quiz(…), Family(…) or Profile(…)",
        ),
        Problem::LooksLikeJson => words(
            "this looks like JSON; definitions are RON",
            "here",
            "write `Name(field: value)` instead of `{\"field\": value}`",
        ),
        Problem::MergeConflict => words(
            "an unresolved merge conflict",
            "here",
            "choose one version and remove the marks",
        ),
        Problem::SmartQuote { character } => words(
            format!("a typographic quote `{character}`"),
            "here",
            "use the straight quote `\"`",
        ),
        Problem::TooDeep { limit } => words(
            format!("brackets are nested more than {limit} deep"),
            "this one is too deep",
            "a definition never needs that; look for a bracket that is not closed",
        ),
        Problem::UnclosedBracket { bracket } => words(
            format!("this `{bracket}` is not closed"),
            "opened here",
            "add the closing bracket where it belongs",
        ),
        Problem::StrayBracket { bracket } => words(
            format!("this `{bracket}` closes nothing"),
            "here",
            "remove it",
        ),
        Problem::UnclosedText => words(
            "this text may not be closed",
            "it begins here",
            "add `\"` where the text ends; inside a text it is written `\\\"`",
        ),
        Problem::UnclosedComment => words(
            "this comment is not closed",
            "it begins here",
            "add `*/` where the comment ends",
        ),
        Problem::InvalidEscape => words(
            "`\\` before something it does not go with",
            "here",
            r#"possible are \" \\ \n \t and \u{…}; a backslash itself is \\"#,
        ),
        Problem::UnknownExtension => words(
            "an attribute that is not used here",
            "here",
            "remove the line that begins with `#!`",
        ),
        Problem::TrailingText => words(
            "something stands after the end of the definition",
            "here",
            "one file, one definition",
        ),
        Problem::Syntax(wanted) => syntax(wanted),
        Problem::WrongStructName {
            found,
            expected,
            suggestion,
        } => words(
            match found {
                Some(found) => format!("`{}` where {} is expected", short(found), one_of(expected)),
                None => format!("the name is missing: {} is expected", one_of(expected)),
            },
            "here",
            did_you_mean(suggestion.as_deref()),
        ),
        Problem::UnknownField {
            field,
            inside,
            known,
            suggestion,
        } => words(
            format!("there is no field `{}` here", short(field)),
            "unknown field",
            match inside.as_deref() {
                Some("Text") if suggestion.is_none() => {
                    "texts are in French and in English: `fr` and `en`".to_owned()
                }
                _ if known.is_empty() => {
                    "all the fields that belong here are there; remove this one".to_owned()
                }
                _ => or_list(suggestion.as_deref(), known),
            },
        ),
        Problem::UnknownVariant {
            found,
            known,
            suggestion,
        } => words(
            format!("`{}` is not possible here", short(found)),
            "unknown word",
            or_list(suggestion.as_deref(), known),
        ),
        Problem::DuplicateField { field } => words(
            format!("the field `{}` stands twice", short(field)),
            "the second one",
            "remove one",
        ),
        Problem::MissingField { field, inside } => words(
            format!("the field `{field}` is missing"),
            "in here",
            match inside {
                Some(inside) => format!("every `{}` needs it", short(inside)),
                None => "add it".to_owned(),
            },
        ),
        Problem::MissingTranslation { missing } => match missing {
            Locale::Fr => words("the French text is missing", "in here", "add `fr: \"…\"`"),
            Locale::En => words("the English text is missing", "in here", "add `en: \"…\"`"),
        },
        Problem::WrongType { expected } => words(shape(*expected), "this is something else", ""),
        Problem::WrongLength => words(
            "too few or too many values",
            "in here",
            "compare with the guide",
        ),
        Problem::EscapedIdentifier => {
            words("an escape in a name", "here", "write names without `\\`")
        }
        Problem::FormatNewer { found, supported } => words(
            format!("format {} is newer than this program", short(found)),
            "here",
            format!("it reads format {supported}; install a newer version"),
        ),
        Problem::FormatOlder { found, supported } => words(
            format!("there is no format {}", short(found)),
            "here",
            format!("write `format: {supported}`"),
        ),
        Problem::InvalidId { found } => words(
            format!("`{}` is not a valid name", short(found)),
            "here",
            "a name begins with a letter a–z; then letters a–z, digits and hyphens; at most 64",
        ),
        Problem::IdNotFileName { expected } => words(
            "the name is not that of the file",
            "here",
            format!("write `{0}`, or rename the file", short(expected)),
        ),
        Problem::FamilyNotFolder { expected } => words(
            "the name is not that of the folder",
            "here",
            format!("write `{0}`, or rename the folder", short(expected)),
        ),
        Problem::ProfileOutsideFamily => words(
            "this career lies in no family",
            "",
            "put it into a folder named after its family",
        ),
        Problem::MissingFamily { family, suggestion } => words(
            format!("the family `{}` is not described", short(family)),
            "",
            match suggestion {
                Some(_) => did_you_mean(suggestion.as_deref()),
                None => format!("add `{}/family.ron`", short(family)),
            },
        ),
        Problem::DuplicateId { kind, id } => words(
            format!("two {} are named `{}`", plural(*kind), short(id)),
            "the second one",
            "give one of them another name",
        ),
        Problem::ListedTwice { name } => words(
            format!("`{}` is listed twice", short(name)),
            "the second time",
            "remove one",
        ),
        Problem::UnknownReference {
            kind,
            name,
            suggestion,
        } => words(
            format!("there is no {} `{}`", singular(*kind), short(name)),
            "unknown name",
            did_you_mean(suggestion.as_deref()),
        ),
        Problem::SelfReference => words("a career refers to itself", "here", "remove it"),
        Problem::BlankText => words(
            "this text is empty",
            "here",
            "write something in both languages",
        ),
        Problem::TextTooLong { limit, found } => words(
            format!("this text has {found} characters"),
            "too long",
            format!("at most {limit} are shown well"),
        ),
        Problem::NotFinite => words("this is not a number", "here", "write an ordinary number"),
        Problem::NotWhole => words(
            "this number is not whole",
            "here",
            "write it without decimals",
        ),
        Problem::OutOfRange { low, high } => words(
            "this number is out of range",
            "here",
            format!("from {low} to {high} are possible"),
        ),
        Problem::WrongCount {
            counted,
            found,
            low,
            high,
        } => words(
            format!("{found} {}", counted_words(*counted)),
            "here",
            format!("there must be {low} to {high}"),
        ),
        Problem::InvalidDate => words(
            "this is not a month",
            "here",
            "write year and month, such as 2026-11",
        ),
        Problem::MissingTraits => words("no file says what is measured", "", "add `traits.ron`"),
        Problem::SeveralTraits => words(
            "a second file says what is measured",
            "this one",
            "a set has one; remove the other",
        ),
        Problem::MissingQuiz => words("there is no quiz", "", "add a file that begins with Quiz("),
        Problem::MissingProfiles => words(
            "there is no career",
            "",
            "add a file that begins with Profile(",
        ),
        Problem::EmptyDimension => words(
            "this dimension is neither an interest nor a skill",
            "",
            "add `interest: Poles(…)` or `skill: Poles(…)`",
        ),
        Problem::SelfCorrelation => words(
            "a correlation of a trait with itself",
            "the same trait",
            "it is always 1; remove it",
        ),
        Problem::NotPositiveDefinite => words(
            "these correlations cannot all hold at once",
            "the list begins here",
            "bring some of them nearer to 0",
        ),
        Problem::NoMeasures => words(
            "the answers say nothing about any trait",
            "",
            "add what they measure, or ask it as a context question",
        ),
        Problem::ZeroWeight => words(
            "a weight of 0, or nearly, has no effect",
            "here",
            "remove it",
        ),
        Problem::InvalidLevel => words(
            "this is none of the five steps",
            "here",
            "write 0, 0.25, 0.5, 0.75 or 1",
        ),
        Problem::MissingInterest { traits } => words(
            "the career does not say how much it uses every interest",
            "",
            format!("missing: {}", list(traits)),
        ),
        Problem::WrongDomain {
            interest_wanted: true,
        } => words(
            "a skill where an interest is expected",
            "here",
            "list it among the demands",
        ),
        Problem::WrongDomain {
            interest_wanted: false,
        } => words(
            "an interest where a skill is expected",
            "here",
            "list it among the interests",
        ),
        Problem::FlatCareer { .. } => words(
            "the levels are so even that everybody fits equally",
            "",
            "lower the interests that the work does not need every week",
        ),
        Problem::UnmeasuredTrait {
            name,
            demanded: false,
        } => words(
            format!("no quiz measures `{}`", short(name)),
            "here",
            "add an item for it",
        ),
        Problem::UnmeasuredTrait {
            name,
            demanded: true,
        } => words(
            format!("no rating measures `{}`", short(name)),
            "here",
            "a demand needs a rating whose steps say how well",
        ),
        Problem::RequirementOnSkill => words(
            "a requirement must not rest on what people say they can do",
            "a skill",
            "make it a demand, or a caution",
        ),
        Problem::ConditionTooDeep { limit } => words(
            format!("the condition is nested more than {limit} deep"),
            "",
            "make two rules of it",
        ),
        Problem::ConditionTooLarge { limit } => words(
            format!("the condition has more than {limit} parts"),
            "",
            "make two rules of it",
        ),
        Problem::EmptyCondition => {
            words("a condition without parts", "", "say when the rule applies")
        }
        Problem::BoostTotal { limit } => words(
            format!("the rules together move the fit by more than {limit}"),
            "with this one",
            "interests and skills should decide; lower some",
        ),
        Problem::ImplausibleYear { low, high } => words(
            "this year cannot be right",
            "here",
            format!("from {low} to {high} are possible"),
        ),
        Problem::EmptySpan => words(
            "the span ends before it begins",
            "not above the start",
            "write the smaller figure first",
        ),
        Problem::NegativeFigure => {
            words("this figure is below zero", "here", "only percents may be")
        }
        Problem::InvalidCountry => words(
            "this is not a country code",
            "here",
            "two capital letters, such as FR",
        ),
        Problem::InvalidUrl => words(
            "this is not a safe web address",
            "here",
            "write `https://`, a host and a path",
        ),
        Problem::InvalidCode { example } => words(
            "this is no code of that list",
            "here",
            format!("it should look like {example}"),
        ),
        Problem::ExampleFails { number, outcome } => words(
            format!("example {} does not come out", number + 1),
            "this one",
            outcome_words(outcome),
        ),
        Problem::ByteOrderMark => words(
            "the file begins with a byte order mark",
            "",
            "nothing needs it; save the file as UTF-8 without BOM",
        ),
        Problem::UnportableName => words(
            "not every system can have a file or folder of this name",
            "",
            "rename it: letters, digits and hyphens, and no name of a device such as CON",
        ),
        Problem::LooksLikeYaml => words(
            "this looks like YAML; definitions are RON",
            "here",
            "write `Name(field: value, …)`, with quotes around every text",
        ),
        Problem::LooksLikeToml => words(
            "this looks like TOML; definitions are RON",
            "here",
            "write `Name(field: value, …)`, with `:` and commas",
        ),
        Problem::Confusable { character, like } => words(
            format!("{} only looks like `{like}`", code_point(*character)),
            "a character of another script",
            format!("type `{like}`; names and signs are plain ASCII"),
        ),
        Problem::UnusualCharacter { character } => words(
            format!("{} means nothing to anybody else", code_point(*character)),
            "here",
            "a copy may have gone wrong; type what was meant",
        ),
        Problem::TooManyMarks { limit } => words(
            format!("more than {limit} marks on one letter"),
            "they cover the lines around",
            "remove them",
        ),
        Problem::NumberStyle { plain } => words(
            "this number can be written more plainly",
            "here",
            format!("write `{}`", short(plain)),
        ),
        Problem::Doubtful(doubt) => doubt::en::describe(doubt),
    }
}

fn encoding_words(encoding: Encoding) -> Description {
    let help = "save the file as UTF-8";
    match encoding {
        Encoding::Utf16 => words("the file is UTF-16", "", help),
        Encoding::Windows1252(byte, character) => words(
            format!("the file is not UTF-8: byte {byte:02X}"),
            "here",
            format!("this looks like Windows-1252, where it is `{character}`; {help}"),
        ),
        Encoding::Byte(byte) => words(
            format!("the file is not UTF-8: byte {byte:02X}"),
            "here",
            help,
        ),
    }
}

fn syntax(wanted: &Wanted) -> Description {
    match wanted {
        Wanted::Comma => words(
            "a comma is missing",
            "after this",
            "separate entries by `,`",
        ),
        Wanted::Colon => words("a colon is missing", "before this", "write `field: value`"),
        Wanted::Closing(bracket) => words(
            format!("`{bracket}` is expected"),
            "before this",
            "look for a comma too few or a value too many",
        ),
        Wanted::Opening(bracket) => words(
            format!("`{bracket}` is missing"),
            "behind this",
            "what follows is closed further down and was not opened",
        ),
        Wanted::Parentheses(word) => words(
            format!("`{}` needs its value in parentheses", short(word)),
            "after this",
            "",
        ),
        Wanted::ColonNotEquals => words(
            "`=` stands where `:` belongs",
            "here",
            "write `field: value`",
        ),
        Wanted::NoComma => words(
            "nothing stands before this comma",
            "one too many",
            "remove it, or add what is missing",
        ),
        Wanted::Name(name) => words(
            format!("the name `{}` is missing", short(name)),
            "before this",
            format!("write `{}(…)`", short(name)),
        ),
        Wanted::PlainName(name) => words(
            format!("`{}` is no name", short(name)),
            "here",
            "a name has letters, digits and `_`; a text stands in quotes",
        ),
        Wanted::DecimalPoint => words(
            "a number is written with a point",
            "a comma",
            "commas part fields; write `0.75`, for example",
        ),
        Wanted::More => words(
            "the definition ends in the middle",
            "here",
            "close what is open, down to the last `)`",
        ),
        Wanted::Value => words(
            "this cannot be read as a value",
            "here",
            "a value is a text in quotes, a number, a list in brackets or a word of the guide",
        ),
    }
}

fn shape(shape: Shape) -> String {
    match shape {
        Shape::Text => "a text in quotes is expected".to_owned(),
        Shape::Number => "a number is expected".to_owned(),
        Shape::Boolean => "`true` or `false` is expected".to_owned(),
        Shape::List => "a list in brackets `[…]` is expected".to_owned(),
        Shape::Struct(name) => format!("`{name}(…)` is expected"),
        Shape::Word => "a name without quotes is expected".to_owned(),
    }
}

fn outcome_words(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Fit {
            at_least: true,
            bound,
            actual,
        } => {
            format!("the fit should be at least {bound:.2}; it is {actual:.2}")
        }
        Outcome::Fit {
            at_least: false,
            bound,
            actual,
        } => {
            format!("the fit should be at most {bound:.2}; it is {actual:.2}")
        }
        Outcome::Trait {
            expected,
            actual: Some(actual),
        } => {
            format!(
                "`{}` should carry it; `{}` does",
                short(expected),
                short(actual)
            )
        }
        Outcome::Trait {
            expected,
            actual: None,
        } => {
            format!("`{}` should carry it; nothing does", short(expected))
        }
        Outcome::Requirement { expected, actual } => {
            format!("the requirements should be `{expected}`; they are `{actual}`")
        }
    }
}

fn forbidden(class: Forbidden) -> &'static str {
    match class {
        Forbidden::Control => "a control character",
        Forbidden::Bidi => "a character that reorders the text around it:",
        Forbidden::Invisible => "an invisible character",
    }
}

fn singular(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "dimension",
        Kind::Trait => "trait",
        Kind::Quiz => "quiz",
        Kind::Format => "response format",
        Kind::Anchor => "step",
        Kind::Item => "item",
        Kind::ItemOption => "option",
        Kind::Question => "context question",
        Kind::QuestionOption => "answer",
        Kind::Family => "family",
        Kind::Profile => "career",
        Kind::Rule => "rule",
        Kind::Source => "source",
    }
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "dimensions",
        Kind::Trait => "traits",
        Kind::Quiz => "quizzes",
        Kind::Format => "response formats",
        Kind::Anchor => "steps",
        Kind::Item => "items",
        Kind::ItemOption => "options",
        Kind::Question => "context questions",
        Kind::QuestionOption => "answers",
        Kind::Family => "families",
        Kind::Profile => "careers",
        Kind::Rule => "rules",
        Kind::Source => "sources",
    }
}

fn counted_words(counted: Counted) -> &'static str {
    match counted {
        Counted::Dimensions => "dimensions in the set",
        Counted::Items => "items in the quiz",
        Counted::Anchors => "steps on the scale",
        Counted::Options => "options in the item",
        Counted::Answers => "answers to the question",
        Counted::Careers => "careers in the set",
        Counted::Parts => "answers in the condition",
        Counted::Entries => "entries in the list",
    }
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion
        .map(|name| format!("did you mean `{name}`?"))
        .unwrap_or_default()
}

fn or_list(suggestion: Option<&str>, known: &[&str]) -> String {
    match suggestion {
        Some(_) => did_you_mean(suggestion),
        None => format!("possible are {}", list(known)),
    }
}

fn one_of(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(" or ")
}

fn list<S: AsRef<str>>(names: &[S]) -> String {
    let names: Vec<String> = names
        .iter()
        .map(|name| format!("`{}`", short(name.as_ref())))
        .collect();
    names.join(", ")
}
