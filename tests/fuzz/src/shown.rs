//! What comes out: places that exist, and text that does nothing to a terminal.

use catalog::{Loaded, Location};
use model::locale::Locale;
use model::safe::forbidden;
use report::diagnostics::{Style, to_json, to_text};
use serde_json::Value;

/// Checks that every place lies inside its file, between characters.
pub fn places(loaded: &Loaded) {
    for diagnostic in &loaded.diagnostics {
        let lies_inside = |at: &Location| {
            let file = &loaded.files[at.file];
            at.start <= at.end && file.text().get(at.span()).is_some()
        };
        let places = [Some(&diagnostic.at), diagnostic.also.as_ref()];
        let all_lie_inside = places.into_iter().flatten().all(lies_inside);
        assert!(
            all_lie_inside,
            "a place outside of its file: {diagnostic:?}"
        );
    }
}

/// Shows the diagnostics in every way.
pub fn diagnostics(loaded: &Loaded) {
    for (locale, ascii, width) in [(Locale::En, true, 100), (Locale::Fr, false, 30)] {
        let style = Style {
            locale,
            color: false,
            ascii,
            width,
            program: "boussole",
        };
        harmless(&to_text(loaded, style));
        let json = to_json(loaded, locale);
        harmless(&json);
        let json: Value = serde_json::from_str(&json).expect("it is JSON");
        let all = json["diagnostics"].as_array().expect("a list");
        assert_eq!(all.len(), loaded.diagnostics.len(), "JSON has all");
        for one in all {
            let number = |field: &str| one[field].as_u64().expect("a number");
            let start = (number("line"), number("column"));
            let end = (number("end_line"), number("end_column"));
            assert!((1, 1) <= start && start <= end, "{one}");
            assert_ne!(one["message"], "", "{one}");
        }
    }
}

/// Checks that a text holds no character that acts on a terminal or deceives a reader.
pub fn harmless(text: &str) {
    let harmful = text.chars().find(|c| forbidden(*c).is_some());
    assert_eq!(harmful, None, "in {text:?}");
}
