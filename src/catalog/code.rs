//! How a kind of problem is declared: its name, how much it matters, the facts it carries, and all that
//! is said of it.

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The definitions cannot be used.
    Error,
    /// They can be used, but something is most likely not meant so.
    Warning,
    /// They could be better.
    Advice,
}

impl Severity {
    /// The word used in JSON: `error`, `warning` or `advice`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
        }
    }
}

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// What is wrong, without a full stop.
    pub title: String,
    /// A few words for the place that is underlined.
    pub label: Option<String>,
    /// What to do, in one or two sentences.
    pub help: Option<String>,
}

/// What a kind of problem is, said to an author who meets one for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it means, in one line without a full stop.
    pub meaning: &'static str,
    /// Why it matters.
    pub matters: &'static str,
    /// How to mend it.
    pub mending: &'static str,
}

/// What is declared of a code whatever the facts.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) name: &'static str,
    pub(crate) fr: Explanation,
    pub(crate) en: Explanation,
}

/// The codes of a topic, each with all that belongs to it: an enum with a variant for each, whose fields
/// are the facts.
///
/// ```text
/// codes! {
///     /// Doubts about how a quiz measures a trait.
///     pub enum Scales;
///
///     /// A trait that a quiz measures by comparisons only.
///     OrderOnly { name: String } "order-only" Warning
///         says =>
///             fr: words("what is wrong", "a label for the place", "what to do"),
///             en: words(…),
///         means => fr: "…", en: "…",
///         matters => fr: "…", en: "…",
///         mending => fr: "…", en: "…",
/// }
/// ```
///
/// What is said is a row as in `say!`, with the facts by their names. A topic stands in
/// `codes/mod.rs` and in the list of [`problem`](crate::problem). A new code of a topic is declared in
/// its file alone; it is raised where it is found, and a fact of a new type gets a sample in `sample.rs`.
macro_rules! codes {
    (
        $(#[$about:meta])*
        pub enum $topic:ident;
        $(
            $(#[$doc:meta])*
            $name:ident
            $({ $( $(#[$note:meta])* $field:ident: $type:ty ),* $(,)? })?
            $(( $only:ident: $of:ty ))?
            $code:literal $severity:tt
                says =>
                $(fr: $fr:expr, en: $en:expr,)?
                $(match $case:tt { $($arms:tt)* })?
                means => fr: $means_fr:expr, en: $means_en:expr,
                matters => fr: $matters_fr:expr, en: $matters_en:expr,
                mending => fr: $mending_fr:expr, en: $mending_en:expr,
        )*
    ) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq)]
        pub enum $topic {
            $(
                $(#[$doc])*
                $name $({ $( $(#[$note])* $field: $type ),* })? $(( $of ))?,
            )*
        }

        impl $topic {
            /// What is declared of each, in the order in which they are listed.
            pub(crate) const CODES: &[$crate::code::Entry] = &[$(
                $crate::code::Entry {
                    name: $code,
                    fr: $crate::code::Explanation {
                        meaning: $means_fr,
                        matters: $matters_fr,
                        mending: $mending_fr,
                    },
                    en: $crate::code::Explanation {
                        meaning: $means_en,
                        matters: $matters_en,
                        mending: $mending_en,
                    },
                },
            )*];

            /// Its place among them.
            pub(crate) const fn place(&self) -> usize {
                enum Place { $($name),* }
                match self {
                    $(Self::$name { .. } => Place::$name as usize,)*
                }
            }

            /// How much it matters.
            pub(crate) fn severity(&self) -> $crate::code::Severity {
                match self {
                    $(Self::$name $({ $($field),* })? $(( $only ))? => {
                        $( _ = ($($field,)*); )? $( _ = $only; )?
                        severity!($severity)
                    })*
                }
            }

            /// What is said of it.
            pub(crate) fn describe(
                &self,
                locale: model::locale::Locale,
            ) -> $crate::code::Description {
                match self {
                    $(Self::$name $({ $($field),* })? $(( $only ))? => {
                        $( _ = ($($field,)*); )? $( _ = $only; )?
                        $(model::said!(locale, fr: $fr, en: $en))?
                        $(model::said!(locale, match $case { $($arms)* }))?
                    })*
                }
            }

            /// Some of each code, with all combinations of a few facts; what is quoted is `text`.
            pub(crate) fn samples(text: &str) -> Vec<Self> {
                let mut all = Vec::new();
                $(all.extend($crate::sample::all(text, |pick| {
                    // A code without facts takes none.
                    _ = &pick;
                    Self::$name $({ $($field: pick.one()),* })? $(( pick.one::<$of>() ))?
                }));)*
                all
            }
        }
    };
}

/// How much a problem matters: a word, or an expression of the facts.
macro_rules! severity {
    (($of_facts:expr)) => {
        $of_facts
    };
    ($severity:ident) => {
        $crate::code::Severity::$severity
    };
}
