//! Every problem has its words in both languages.

use std::collections::BTreeSet;

use boussole::catalog::Code;
use boussole::catalog::lint::{Doubt, Spacing};
use boussole::catalog::problem::{
    Counted, Encoding, Kind, NotRead, Outcome, Problem, Shape, Unreadable, Wanted,
};
use boussole::locale::Locale;
use boussole::safe::Forbidden;
use boussole::words;

const KINDS: [Kind; 13] = [
    Kind::Dimension,
    Kind::Trait,
    Kind::Quiz,
    Kind::Format,
    Kind::Anchor,
    Kind::Item,
    Kind::ItemOption,
    Kind::Question,
    Kind::QuestionOption,
    Kind::Family,
    Kind::Profile,
    Kind::Rule,
    Kind::Source,
];

const COUNTED: [Counted; 8] = [
    Counted::Dimensions,
    Counted::Items,
    Counted::Anchors,
    Counted::Options,
    Counted::Answers,
    Counted::Careers,
    Counted::Parts,
    Counted::Entries,
];

/// One problem of each kind, quoting `text`.
pub(crate) fn samples(text: &str) -> Vec<Problem> {
    let mut samples = of_files(text);
    samples.extend(of_grammar(text));
    samples.extend(of_names(text));
    samples.extend(of_meaning(text));
    samples.extend(of_doubts(text).into_iter().map(Problem::from));
    samples
}

fn of_files(text: &str) -> Vec<Problem> {
    let mut samples = vec![
        Problem::Unreadable(Unreadable::NotFound),
        Problem::Unreadable(Unreadable::Denied),
        Problem::Unreadable(Unreadable::Other(Some(40))),
        Problem::Unreadable(Unreadable::Other(None)),
        Problem::NotAFile,
        Problem::SymbolicLink,
        Problem::FileTooLarge { limit: 1 << 20 },
        Problem::SetTooLarge { limit: 64 << 20 },
        Problem::TooManyFiles { limit: 6_000 },
        Problem::NotRead(NotRead::NoDefinition),
        Problem::NotRead(NotRead::TooDeep { limit: 16 }),
        Problem::MisnamedFile {
            right: text.to_owned(),
        },
        Problem::CaseClash {
            other: text.to_owned(),
        },
        Problem::Encoding(Encoding::Utf16),
        Problem::Encoding(Encoding::Windows1252(0xe9, 'é')),
        Problem::Encoding(Encoding::Byte(0xff)),
        Problem::EmptyFile,
        Problem::LooksLikeJson,
        Problem::MergeConflict,
        Problem::SmartQuote { character: '“' },
        Problem::ByteOrderMark,
        Problem::UnportableName,
        Problem::LooksLikeYaml,
        Problem::LooksLikeToml,
        Problem::Confusable {
            character: 'а',
            like: 'a',
        },
        Problem::UnusualCharacter {
            character: '\u{e000}',
        },
        Problem::TooManyMarks { limit: 8 },
        Problem::NumberStyle {
            plain: text.to_owned(),
        },
    ];
    for class in [Forbidden::Control, Forbidden::Bidi, Forbidden::Invisible] {
        samples.push(Problem::ForbiddenCharacter {
            character: '\u{202e}',
            class,
        });
    }
    samples
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn of_grammar(text: &str) -> Vec<Problem> {
    let name = || text.to_owned();
    let maybe = || Some(text.to_owned());
    let mut samples = vec![
        Problem::TooDeep { limit: 64 },
        Problem::UnclosedBracket { bracket: '(' },
        Problem::StrayBracket { bracket: ')' },
        Problem::UnclosedText,
        Problem::UnclosedComment,
        Problem::InvalidEscape,
        Problem::UnknownExtension,
        Problem::TrailingText,
        Problem::Syntax(Wanted::Comma),
        Problem::Syntax(Wanted::Colon),
        Problem::Syntax(Wanted::Closing(')')),
        Problem::Syntax(Wanted::Parentheses(name())),
        Problem::Syntax(Wanted::ColonNotEquals),
        Problem::Syntax(Wanted::NoComma),
        Problem::Syntax(Wanted::Opening('(')),
        Problem::Syntax(Wanted::Name(name())),
        Problem::Syntax(Wanted::PlainName(name())),
        Problem::Syntax(Wanted::DecimalPoint),
        Problem::Syntax(Wanted::More),
        Problem::Syntax(Wanted::Value),
        Problem::WrongStructName {
            found: maybe(),
            expected: vec!["Quiz"],
            suggestion: maybe(),
        },
        Problem::WrongStructName {
            found: None,
            expected: vec!["Quiz"],
            suggestion: None,
        },
        Problem::UnknownField {
            field: name(),
            inside: None,
            known: vec!["id"],
            suggestion: maybe(),
        },
        Problem::UnknownField {
            field: name(),
            inside: maybe(),
            known: vec!["id"],
            suggestion: None,
        },
        Problem::UnknownField {
            field: name(),
            inside: Some("Text".to_owned()),
            known: Vec::new(),
            suggestion: None,
        },
        Problem::UnknownField {
            field: name(),
            inside: Some("Quiz".to_owned()),
            known: Vec::new(),
            suggestion: None,
        },
        Problem::UnknownVariant {
            found: name(),
            known: vec!["Bac"],
            suggestion: maybe(),
        },
        Problem::DuplicateField { field: name() },
        Problem::MissingField {
            field: "id",
            inside: maybe(),
        },
        Problem::MissingField {
            field: "id",
            inside: None,
        },
        Problem::MissingTranslation {
            missing: Locale::Fr,
        },
        Problem::MissingTranslation {
            missing: Locale::En,
        },
        Problem::WrongLength,
        Problem::EscapedIdentifier,
    ];
    let shapes = [
        Shape::Text,
        Shape::Number,
        Shape::Boolean,
        Shape::List,
        Shape::Struct("Text"),
        Shape::Word,
    ];
    samples.extend(shapes.map(|expected| Problem::WrongType { expected }));
    samples
}

fn of_names(text: &str) -> Vec<Problem> {
    let name = || text.to_owned();
    let maybe = || Some(text.to_owned());
    let mut samples = vec![
        Problem::FormatNewer {
            found: name(),
            supported: 1,
        },
        Problem::FormatOlder {
            found: name(),
            supported: 1,
        },
        Problem::InvalidId { found: name() },
        Problem::IdNotFileName { expected: name() },
        Problem::FamilyNotFolder { expected: name() },
        Problem::ProfileOutsideFamily,
        Problem::MissingFamily {
            family: name(),
            suggestion: None,
        },
        Problem::MissingFamily {
            family: name(),
            suggestion: maybe(),
        },
        Problem::ListedTwice { name: name() },
        Problem::SelfReference,
        Problem::MissingTraits,
        Problem::SeveralTraits,
        Problem::MissingQuiz,
        Problem::MissingProfiles,
    ];
    for kind in KINDS {
        let suggestion = Some(name());
        samples.push(Problem::DuplicateId { kind, id: name() });
        samples.push(Problem::UnknownReference {
            kind,
            name: name(),
            suggestion,
        });
    }
    samples
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn of_meaning(text: &str) -> Vec<Problem> {
    let name = || text.to_owned();
    let mut samples = vec![
        Problem::BlankText,
        Problem::TextTooLong {
            limit: 200,
            found: 201,
        },
        Problem::NotFinite,
        Problem::NotWhole,
        Problem::OutOfRange {
            low: -0.5,
            high: 0.5,
        },
        Problem::InvalidDate,
        Problem::EmptyDimension,
        Problem::SelfCorrelation,
        Problem::NotPositiveDefinite,
        Problem::NoMeasures,
        Problem::ZeroWeight,
        Problem::InvalidLevel,
        Problem::MissingInterest {
            traits: vec![name()],
        },
        Problem::WrongDomain {
            interest_wanted: true,
        },
        Problem::WrongDomain {
            interest_wanted: false,
        },
        Problem::FlatCareer { sd: 0.0 },
        Problem::UnmeasuredTrait {
            name: name(),
            demanded: true,
        },
        Problem::UnmeasuredTrait {
            name: name(),
            demanded: false,
        },
        Problem::RequirementOnSkill,
        Problem::ConditionTooDeep { limit: 16 },
        Problem::ConditionTooLarge { limit: 200 },
        Problem::EmptyCondition,
        Problem::BoostTotal { limit: 1.0 },
        Problem::ImplausibleYear {
            low: 1990,
            high: 2100,
        },
        Problem::EmptySpan,
        Problem::NegativeFigure,
        Problem::InvalidCountry,
        Problem::InvalidUrl,
        Problem::InvalidCode { example: "M1419" },
    ];
    for counted in COUNTED {
        samples.push(Problem::WrongCount {
            counted,
            found: 0,
            low: 1,
            high: 30,
        });
    }
    let outcomes = [
        Outcome::Fit {
            at_least: true,
            bound: 0.8,
            actual: 0.5,
        },
        Outcome::Fit {
            at_least: false,
            bound: 0.8,
            actual: 0.9,
        },
        Outcome::Trait {
            expected: name(),
            actual: Some(name()),
        },
        Outcome::Trait {
            expected: name(),
            actual: None,
        },
        Outcome::Requirement {
            expected: "met",
            actual: "unmet",
        },
    ];
    samples.extend(outcomes.map(|outcome| Problem::ExampleFails { number: 0, outcome }));
    samples
}

#[expect(clippy::too_many_lines, reason = "a list")]
fn of_doubts(text: &str) -> Vec<Doubt> {
    let name = || text.to_owned();
    let mut samples = vec![
        Doubt::EmptyFamily,
        Doubt::Indistinguishable { other: name() },
        Doubt::NoExamples,
        Doubt::Placeholder { n_texts: 1 },
        Doubt::Placeholder { n_texts: 2 },
        Doubt::IdleTrait { name: name() },
        Doubt::ThinTrait {
            name: name(),
            found: 1,
            least: 3,
        },
        Doubt::ThinTrait {
            name: name(),
            found: 2,
            least: 3,
        },
        Doubt::OrderOnly { name: name() },
        Doubt::DominatedOption { better: name() },
        Doubt::SameOptions,
        Doubt::SameLabel,
        Doubt::FallingScale,
        Doubt::OnlyReverse { name: name() },
        Doubt::SamePlace {
            name: name(),
            place: 1,
            n_items: 3,
        },
        Doubt::NearlyFlatCareer {
            sd: 0.125,
            least: 0.2,
        },
        Doubt::OnlyBoosts,
        Doubt::NeverHolds,
        Doubt::AlwaysHolds,
        Doubt::ContradictingRequirements { other: name() },
        Doubt::CancellingBoosts { other: name() },
        Doubt::StaleClaim { limit: 3 },
        Doubt::UndatedClaim { published: 2024 },
        Doubt::Untranslated,
        Doubt::HardSentence {
            n_words: 31,
            n_long: 9,
        },
        Doubt::GenderedWord {
            word: name(),
            other: Some("étudiante"),
        },
        Doubt::GenderedWord {
            word: name(),
            other: None,
        },
        Doubt::OneGenderTitle { feminine: "-ienne" },
        Doubt::JobTitleInItem { title: name() },
        Doubt::ForbiddenWord { word: name() },
        Doubt::SensitiveQuestion { word: name() },
        Doubt::Markup { mark: name() },
        Doubt::LinkInText,
    ];
    for is_so in [true, false] {
        samples.push(Doubt::NearTwins {
            other: name(),
            same_family: is_so,
        });
        samples.push(Doubt::UnreachableScore {
            low: 13.8,
            high: 86.2,
            always: is_so,
        });
    }
    for locale in Locale::ALL {
        samples.push(Doubt::UnequalTranslations { longer: locale });
        samples.push(Doubt::UnequalFigures {
            figure: name(),
            missing: locale,
        });
    }
    let spacings = [
        Spacing::Outside,
        Spacing::Double,
        Spacing::Before,
        Spacing::MissingBefore,
        Spacing::MissingInside,
    ];
    samples.extend(spacings.map(Doubt::LooseSpacing));
    samples
}

#[test]
fn every_code_has_a_sample_here() {
    let samples: BTreeSet<Code> = samples("abc").iter().map(Problem::code).collect();
    assert_eq!(Code::ALL.iter().copied().collect::<BTreeSet<_>>(), samples);
    for code in Code::ALL.iter().map(|code| code.as_str()) {
        assert!(
            code.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
            "{code}"
        );
    }
}

#[test]
fn every_problem_is_described_in_both_languages() {
    let mut seen = BTreeSet::new();
    for problem in samples("abc") {
        let [fr, en] = Locale::ALL.map(|locale| words::problem::of(locale).describe(&problem));
        for title in [&fr.title, &en.title] {
            assert!(
                !title.trim().is_empty() && !title.ends_with('.'),
                "{problem:?}: {title}"
            );
        }
        assert_ne!(fr.title, en.title, "{problem:?}");
        assert_eq!(fr.label.is_some(), en.label.is_some(), "{problem:?}");
        assert_eq!(fr.help.is_some(), en.help.is_some(), "{problem:?}");
        assert!(fr.help.is_none() || fr.help != en.help, "{problem:?}");
        assert!(seen.insert(format!("{fr:?}")), "{fr:?} is said twice");
        assert!(seen.insert(format!("{en:?}")), "{en:?} is said twice");
    }
}

#[test]
fn french_is_french() {
    let english = [
        "the", "is", "of", "expected", "and", "not", "here", "this", "found", "cannot",
    ];
    for problem in samples("abc") {
        let said = words::problem::of(Locale::Fr).describe(&problem);
        for text in [Some(said.title), said.label, said.help]
            .into_iter()
            .flatten()
        {
            let mut words = text.split(|c: char| !c.is_alphanumeric());
            assert!(!words.any(|word| english.contains(&word)), "{text}");
        }
    }
}

#[test]
fn french_punctuation_has_its_no_break_space() {
    for problem in samples("abc") {
        let said = words::problem::of(Locale::Fr).describe(&problem);
        for text in [Some(said.title), said.label, said.help]
            .into_iter()
            .flatten()
        {
            for mark in [" ;", " :", " ?", " !", "« ", " »"] {
                assert!(!text.contains(mark), "{text}");
            }
        }
    }
}
