//! The names of what can be wrong with definitions: a contract with programs and with readers.

use std::fmt;

/// Declares the codes with their names, in the order in which they are listed.
macro_rules! codes {
    ($($name:ident $text:literal)*) => {
        /// The kind of a problem; its name is stable and never reused for something else.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "the problem of the same name tells")]
        pub enum Code {
            $($name,)*
        }

        impl Code {
            /// Every code: files first, then grammar, shape and meaning, and what is only doubtful.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// Its name in kebab case, for programs and for searching.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)*
                }
            }
        }
    };
}

codes! {
    Unreadable "unreadable"
    NotAFile "not-a-file"
    SymbolicLink "symbolic-link"
    FileTooLarge "file-too-large"
    SetTooLarge "set-too-large"
    TooManyFiles "too-many-files"
    NotRead "not-read"
    MisnamedFile "misnamed-file"
    CaseClash "case-clash"
    WrongEncoding "wrong-encoding"
    ControlCharacter "control-character"
    BidiCharacter "bidi-character"
    InvisibleCharacter "invisible-character"
    EmptyFile "empty-file"
    LooksLikeJson "looks-like-json"
    MergeConflict "merge-conflict"
    SmartQuote "smart-quote"
    TooDeep "too-deep"
    UnclosedBracket "unclosed-bracket"
    StrayBracket "stray-bracket"
    UnclosedText "unclosed-text"
    UnclosedComment "unclosed-comment"
    InvalidEscape "invalid-escape"
    UnknownExtension "unknown-extension"
    TrailingText "trailing-text"
    Syntax "syntax"
    WrongStructName "wrong-struct-name"
    UnknownField "unknown-field"
    UnknownVariant "unknown-variant"
    DuplicateField "duplicate-field"
    MissingField "missing-field"
    MissingTranslation "missing-translation"
    WrongType "wrong-type"
    WrongLength "wrong-length"
    EscapedIdentifier "escaped-identifier"
    FormatNewer "format-newer"
    FormatOlder "format-older"
    InvalidId "invalid-id"
    IdNotFileName "id-not-file-name"
    FamilyNotFolder "family-not-folder"
    ProfileOutsideFamily "profile-outside-family"
    MissingFamily "missing-family"
    DuplicateId "duplicate-id"
    ListedTwice "listed-twice"
    UnknownReference "unknown-reference"
    SelfReference "self-reference"
    BlankText "blank-text"
    TextTooLong "text-too-long"
    NotFinite "not-finite"
    NotWhole "not-whole"
    OutOfRange "out-of-range"
    WrongCount "wrong-count"
    InvalidDate "invalid-date"
    MissingTraits "missing-traits"
    SeveralTraits "several-traits"
    MissingQuiz "missing-quiz"
    MissingProfiles "missing-profiles"
    EmptyDimension "empty-dimension"
    SelfCorrelation "self-correlation"
    NotPositiveDefinite "not-positive-definite"
    NoMeasures "no-measures"
    ZeroWeight "zero-weight"
    InvalidLevel "invalid-level"
    MissingInterest "missing-interest"
    WrongDomain "wrong-domain"
    FlatCareer "flat-career"
    UnmeasuredTrait "unmeasured-trait"
    RequirementOnSkill "requirement-on-skill"
    ConditionTooDeep "condition-too-deep"
    ConditionTooLarge "condition-too-large"
    EmptyCondition "empty-condition"
    BoostTotal "boost-total"
    ImplausibleYear "implausible-year"
    EmptySpan "empty-span"
    NegativeFigure "negative-figure"
    InvalidCountry "invalid-country"
    InvalidUrl "invalid-url"
    InvalidCode "invalid-code"
    ExampleFails "example-fails"

    EmptyFamily "empty-family"
    Indistinguishable "indistinguishable"
    NearTwins "near-twins"
    NoExamples "no-examples"
    IdleTrait "idle-trait"
    ThinTrait "thin-trait"
    OrderOnly "order-only"
    DominatedOption "dominated-option"
    SameOptions "same-options"
    SameLabel "same-label"
    FallingScale "falling-scale"
    OnlyReverse "only-reverse"
    SamePlace "same-place"
    NearlyFlatCareer "nearly-flat-career"
    OnlyBoosts "only-boosts"
    UnreachableScore "unreachable-score"
    NeverHolds "never-holds"
    AlwaysHolds "always-holds"
    ContradictingRequirements "contradicting-requirements"
    CancellingBoosts "cancelling-boosts"
    StaleClaim "stale-claim"
    UndatedClaim "undated-claim"
    Untranslated "untranslated"
    UnequalTranslations "unequal-translations"
    UnequalFigures "unequal-figures"
    HardSentence "hard-sentence"
    GenderedWord "gendered-word"
    OneGenderTitle "one-gender-title"
    JobTitleInItem "job-title-in-item"
    ForbiddenWord "forbidden-word"
    SensitiveQuestion "sensitive-question"
    Markup "markup"
    LinkInText "link-in-text"
    LooseSpacing "loose-spacing"
    Placeholder "placeholder"
    ByteOrderMark "byte-order-mark"
    UnportableName "unportable-name"
    LooksLikeYaml "looks-like-yaml"
    LooksLikeToml "looks-like-toml"
    Confusable "confusable"
    UnusualCharacter "unusual-character"
    TooManyMarks "too-many-marks"
    NumberStyle "number-style"
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
