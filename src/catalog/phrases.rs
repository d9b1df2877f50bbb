//! What the words of several codes share.

use crate::code::Description;
use model::locale::Locale;
use model::say;

/// The phrases in French.
pub(crate) const FR: Words = of(Locale::Fr);

/// The phrases in English.
pub(crate) const EN: Words = of(Locale::En);

say! {
    /// The phrases of one language.
    pub(crate) struct Words;

    /// Asks whether another name was meant; empty if none is likely.
    pub(crate) fn did_you_mean(self, suggestion: Option<&str>) -> String {
        fr: suggestion
            .map(|name| format!("vouliez-vous dire {} ?", quote(name)))
            .unwrap_or_default(),
        en: suggestion.map(|name| format!("did you mean `{name}`?")).unwrap_or_default(),
    }
    /// Asks whether another name was meant, or lists those there are.
    pub(crate) fn or_list(self, suggestion: Option<&str>, known: &[&str]) -> String {
        match suggestion {
            Some(_) => fr: self.did_you_mean(suggestion), en: self.did_you_mean(suggestion),
            None =>
                fr: format!("sont possibles {}", list(known)),
                en: format!("possible are {}", list(known)),
        }
    }
    /// One of several names.
    pub(crate) fn one_of(self, names: &[&str]) -> String {
        fr: quoted(names).join(" ou "),
        en: quoted(names).join(" or "),
    }
}

/// Builds a description; an empty label or help is none.
pub(crate) fn words(title: impl Into<String>, label: &str, help: impl Into<String>) -> Description {
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Description {
        title: title.into(),
        label: some(label.to_owned()),
        help: some(help.into()),
    }
}

/// The most characters quoted from a file.
const MAX_QUOTED: usize = 60;

/// A quotation, shortened.
pub(crate) fn short(text: &str) -> String {
    if text.chars().count() <= MAX_QUOTED {
        return text.to_owned();
    }
    text.chars().take(MAX_QUOTED).chain(['…']).collect()
}

/// A quotation between the marks of what stands in a file, shortened.
pub(crate) fn quote(text: &str) -> String {
    format!("`{}`", short(text))
}

/// Names as they stand in files.
pub(crate) fn list<S: AsRef<str>>(names: &[S]) -> String {
    quoted(names).join(", ")
}

fn quoted<S: AsRef<str>>(names: &[S]) -> Vec<String> {
    names.iter().map(|name| quote(name.as_ref())).collect()
}

/// A number as it is written in French, with all its decimals and no groups.
pub(crate) fn decimal_comma(value: f64) -> String {
    value.to_string().replace('.', ",")
}

/// How a character is named to a programmer: `U+202E`.
pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
