//! How a sentence is written: a row, its languages side by side.

/// The sentences of an area: a type that knows the language, with a method for each row.
///
/// ```text
/// say! {
///     /// The sentences of one language.
///     pub struct Words;
///
///     /// A row is a method whose body is said once in each language, by any expression.
///     pub fn careers(self, n: usize) -> String {
///         fr: french::count(n, "métier", "métiers"),
///         en: english::count(n, "career", "careers"),
///     }
///     /// Where the case decides as well, the languages stand side by side in each case.
///     pub fn stage(self, stage: Stage) -> &'static str {
///         match stage {
///             Stage::Entry => fr: "Au début", en: "At the start",
///             Stage::General => fr: "Toutes étapes confondues", en: "All stages together",
///         }
///     }
/// }
/// ```
///
/// A row that leaves a language out does not compile; `of(locale)` gives the sentences of one.
#[macro_export]
macro_rules! say {
    (
        $(#[$about:meta])* $seen:vis struct $words:ident;
        $(
            $(#[$doc:meta])*
            $visible:vis fn $name:ident($this:ident $(, $arg:ident: $type:ty)* $(,)?) -> $out:ty {
                $($body:tt)*
            }
        )*
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug)]
        $seen struct $words {
            locale: $crate::locale::Locale,
        }

        /// The sentences in a language.
        $seen const fn of(locale: $crate::locale::Locale) -> $words {
            $words { locale }
        }

        impl $words {
            $(
                $(#[$doc])*
                $visible fn $name($this $(, $arg: $type)*) -> $out {
                    $crate::said!($this.locale, $($body)*)
                }
            )*
        }
    };
}

/// The body of a row.
#[macro_export]
macro_rules! said {
    ($locale:expr, fr: $fr:expr, en: $en:expr $(,)?) => {
        match $locale {
            $crate::locale::Locale::Fr => $fr,
            $crate::locale::Locale::En => $en,
        }
    };
    (
        $locale:expr,
        match $case:tt {
            $($pattern:pat $(if $guard:expr)? => fr: $fr:expr, en: $en:expr,)*
        }
    ) => {
        match $case {
            $($pattern $(if $guard)? => $crate::said!($locale, fr: $fr, en: $en),)*
        }
    };
}
