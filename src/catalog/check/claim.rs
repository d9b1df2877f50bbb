//! Figures and where they come from.

use crate::check::condition::check_source;
use crate::check::scope::{MAX_LABEL, Scope};
use crate::codes::claims::Claims;
use crate::codes::naming::Kind;
use crate::source;
use model::id::SourceId;
use model::profile::{Claim, Code, Date, Figure, Source, Unit};

/// The years a figure can be about.
const YEARS: (u16, u16) = (1990, 2100);

/// Checks the claims of one list.
pub(crate) fn check_all(
    scope: &mut Scope<'_>,
    claims: &[source::Claim<'_>],
    profile: &source::Profile<'_>,
) -> Vec<Claim> {
    claims
        .iter()
        .filter_map(|claim| check(scope, claim, profile))
        .collect()
}

fn check(
    scope: &mut Scope<'_>,
    claim: &source::Claim<'_>,
    profile: &source::Profile<'_>,
) -> Option<Claim> {
    let what = scope.label(&claim.what);
    let unit = claim.unit;
    let value = check_figure(scope, &claim.value, unit);
    if claim.country.len() != 2 || !claim.country.bytes().all(|b| b.is_ascii_uppercase()) {
        scope.report(claim.country, Claims::InvalidCountry);
    }
    let date = match &claim.date {
        source::Date::Year(year) => Date::Year(check_year(scope, *year)),
        source::Date::Undated { read } => Date::Undated {
            read: scope.month(read),
        },
    };
    let caution = claim.caution.as_ref().map(|text| scope.prose(text));
    let source = check_source(scope, claim.source, profile);
    Some(Claim {
        what,
        value,
        unit,
        country: claim.country.to_owned(),
        date,
        source: source?,
        estimate: claim.estimate,
        editorial: claim.editorial,
        caution,
    })
}

fn check_year(scope: &mut Scope<'_>, year: source::Number<'_>) -> u16 {
    let (low, high) = YEARS;
    if year.value >= f64::from(low) && year.value <= f64::from(high) {
        return scope.whole(year, low..=high);
    }
    scope.report(year.written, Claims::ImplausibleYear { low, high });
    low
}

fn check_figure(scope: &mut Scope<'_>, figure: &source::Figure<'_>, unit: Unit) -> Figure {
    let mut amount = |number: source::Number<'_>| {
        if number.value < 0.0 && number.value.is_finite() && unit != Unit::Percent {
            scope.report(number.written, Claims::NegativeFigure);
            return number.value;
        }
        let range = if unit == Unit::RankOf5 {
            1.0..=5.0
        } else {
            f64::MIN..=f64::MAX
        };
        scope.number(number, range)
    };
    match figure {
        source::Figure::Exactly(number) => Figure::Exactly(amount(*number)),
        source::Figure::AtLeast(number) => Figure::AtLeast(amount(*number)),
        source::Figure::UpTo(number) => Figure::UpTo(amount(*number)),
        source::Figure::Between(low, high) => {
            let checked = Figure::Between(amount(*low), amount(*high));
            if low.value >= high.value {
                scope.report(high.written, Claims::EmptySpan);
            }
            checked
        }
    }
}

/// Checks the list of sources.
pub(crate) fn check_sources(scope: &mut Scope<'_>, sources: &[source::Source<'_>]) -> Vec<Source> {
    scope.distinct(Kind::Source, sources.iter().map(|source| source.id));
    let mut checked = Vec::new();
    for source in sources {
        let id = scope.id(source.id, SourceId::new);
        let title = scope.string(&source.title, MAX_LABEL);
        let date = scope.string(source.date, MAX_LABEL);
        if let Some(url) = source.url
            && !is_https(url)
        {
            scope.report(url, Claims::InvalidUrl);
        }
        let url = source.url.map(str::to_owned);
        checked.extend(id.map(|id| Source {
            id,
            title,
            date,
            url,
        }));
    }
    checked
}

/// Whether it is `https://` and a host, with nothing that could hide where it leads.
fn is_https(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.is_empty()
        && host.contains('.')
        && host
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':'))
        && !url.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\'))
}

/// Checks an entry in a public classification.
pub(crate) fn check_code(scope: &mut Scope<'_>, code: &source::Code<'_>) -> Code {
    let mut shaped = |word: &str, shapes: &[&str], example: &'static str| {
        if !shapes.iter().any(|shape| has_shape(word, shape)) {
            scope.report(word, Claims::InvalidCode { example });
        }
        word.to_owned()
    };
    match code {
        source::Code::Rome(word) => Code::Rome(shaped(word, &["A0000"], "M1419")),
        source::Code::Isco08(word) => {
            Code::Isco08(shaped(word, &["0", "00", "000", "0000"], "2511"))
        }
        source::Code::OnetSoc(word) => {
            Code::OnetSoc(shaped(word, &["00-0000", "00-0000.00"], "15-2051.01"))
        }
        source::Code::Esco(word) => Code::Esco(scope.string(word, MAX_LABEL)),
    }
}

/// Whether a word has a digit where the shape has `0`, a capital where it has `A`, and else the
/// same.
fn has_shape(word: &str, shape: &str) -> bool {
    let fits = |(byte, wanted): (u8, u8)| match wanted {
        b'0' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        _ => byte == wanted,
    };
    word.len() == shape.len() && word.bytes().zip(shape.bytes()).all(fits)
}
