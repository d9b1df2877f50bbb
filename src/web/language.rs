//! In which language somebody is answered.

use hyper::header::ACCEPT_LANGUAGE;
use hyper::{HeaderMap, Uri};
use model::locale::Locale;

/// That of the address, else the one that the browser asks for.
pub(super) fn of(uri: &Uri, headers: &HeaderMap) -> Locale {
    written(uri.path()).unwrap_or_else(|| {
        let asked = headers.get(ACCEPT_LANGUAGE);
        asked_for(
            asked
                .and_then(|asked| asked.to_str().ok())
                .unwrap_or_default(),
        )
    })
}

/// That of an address; every page has one.
pub(super) fn written(path: &str) -> Option<Locale> {
    let first = path.split('/').find(|part| !part.is_empty());
    Locale::ALL.into_iter().find(|l| Some(l.code()) == first)
}

/// The one that is liked best of those we speak; French for who does not say, English for who speaks others.
fn asked_for(languages: &str) -> Locale {
    let named = languages.split(',').filter_map(|one| {
        let (name, weight) = one.split_once(";q=").unwrap_or((one, "1"));
        let weight: f32 = weight.trim().parse().ok()?;
        (weight > 0.0 && !name.trim().is_empty()).then_some((name.trim(), weight))
    });
    let mut named: Vec<(&str, f32)> = named.collect();
    named.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    let spoken = named.iter().find_map(|(name, _)| Locale::parse(name));
    let others = named.iter().any(|(name, _)| *name != "*");
    spoken.unwrap_or(if others { Locale::En } else { Locale::Fr })
}

#[cfg(test)]
mod tests {
    use super::asked_for;
    use model::locale::Locale::{En, Fr};

    #[test]
    fn the_language_liked_best_is_spoken() {
        for (asked, expected) in [
            ("", Fr),
            ("*", Fr),
            ("fr-FR,fr;q=0.9,en;q=0.8", Fr),
            ("en-GB,en;q=0.9,fr;q=0.8", En),
            ("fr;q=0.2, en;q=0.7", En),
            ("de,fr;q=0.1", Fr),
            ("de, it", En),
            ("en;q=0", Fr),
            ("en;q=NaN,fr", Fr),
            (";q=;,", Fr),
        ] {
            assert_eq!(asked_for(asked), expected, "{asked}");
        }
    }
}
