//! Figures and where they come from.

use crate::check::condition::check_source;
use crate::check::scope::{MAX_LABEL, Scope, is_month};
use crate::codes::claims::Claims;
use crate::codes::naming::Kind;
use crate::figured::Figured;
use crate::source;
use model::id::SourceId;
use model::locale::Text;
use model::profile::{
    Claim, Code, Date, Figure, Listing, MinimumWage, Source, UNDATED, Unit, What,
};

/// The years a figure can be about.
const YEARS: (u16, u16) = (1990, 2100);

/// Checks the figures of one list.
pub(crate) fn check_all<'a, 'src: 'a, F>(
    scope: &mut Scope<'_>,
    figures: &'a [F],
    profile: &source::Profile<'_>,
) -> Vec<Claim>
where
    &'a F: Into<Figured<'a, 'src>>,
{
    let figures = figures.iter().map(Into::into);
    figures
        .filter_map(|figured| check(scope, figured, profile))
        .collect()
}

fn check(
    scope: &mut Scope<'_>,
    figured: Figured<'_, '_>,
    profile: &source::Profile<'_>,
) -> Option<Claim> {
    let (what, value, unit) = match figured {
        Figured::Claim(claim) => {
            let what = What::Said(scope.label(&claim.what));
            (
                what,
                check_figure(scope, &claim.value, claim.unit),
                claim.unit,
            )
        }
        Figured::Smic(_) => {
            let value = Figure::Exactly(MinimumWage::CURRENT.gross);
            (What::MinimumWage, value, Unit::EurGrossMonth)
        }
        Figured::Tension(tension) => {
            let rank = f64::from(scope.whole(tension.rank, 1..=5));
            (What::Tension, Figure::Exactly(rank), Unit::RankOf5)
        }
    };
    let (country, estimate, editorial) = match figured {
        Figured::Claim(claim) => {
            check_country(scope, claim.country);
            (claim.country, claim.estimate, claim.editorial)
        }
        Figured::Smic(_) | Figured::Tension(_) => ("FR", false, false),
    };
    let date = match figured.date() {
        Some(date) => check_date(scope, date, figured.source(), profile),
        None => Date::Year(MinimumWage::CURRENT.year),
    };
    let caution = figured.caution().map(|text| scope.prose(text));
    let source = check_source(scope, figured.source(), profile);
    let claim = Claim {
        what,
        value,
        unit,
        country: country.to_owned(),
        date,
        source: source?,
        estimate,
        editorial,
        caution,
    };
    check_floor(scope, figured, &claim);
    Some(claim)
}

fn check_country(scope: &mut Scope<'_>, country: &str) {
    if country.len() != 2 || !country.bytes().all(|b| b.is_ascii_uppercase()) {
        scope.report(country, Claims::InvalidCountry);
    }
}

/// A figure has no year that its source does not give it.
fn check_date(
    scope: &mut Scope<'_>,
    date: &source::Date<'_>,
    source: &str,
    profile: &source::Profile<'_>,
) -> Date {
    match date {
        source::Date::Year(year) => {
            let mut sources = profile.sources.iter();
            if sources.any(|known| known.id == source && known.date == UNDATED) {
                scope.report(year.written, Claims::BorrowedYear);
            }
            Date::Year(check_year(scope, *year))
        }
        source::Date::Undated { read } => Date::Undated {
            read: scope.month(read),
        },
    }
}

/// Nobody is paid less than the law allows: such a figure is old, or of something else.
fn check_floor(scope: &mut Scope<'_>, figured: Figured<'_, '_>, claim: &Claim) {
    if let Figured::Claim(written) = figured
        && let Some(floor) = MinimumWage::floor(claim)
        && claim.value.least() < floor
        && claim.value.least() >= 0.0
    {
        let least = written.value.least().written;
        scope.report(least, Claims::BelowMinimum { floor });
    }
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
        let fr = scope.string(&source.title, MAX_LABEL);
        let en = source.en.as_ref().map(|en| scope.string(en, MAX_LABEL));
        let en = en.unwrap_or_else(|| fr.clone());
        if source.date != UNDATED && !is_day_or_longer(source.date) {
            scope.report(source.date, Claims::InvalidPublication);
        }
        let [url, via] = [source.url, source.via].map(|address| check_url(scope, address));
        checked.extend(id.map(|id| Source {
            id,
            title: Text { fr, en },
            date: source.date.to_owned(),
            url,
            via,
        }));
    }
    checked
}

/// A year, a month or a day.
fn is_day_or_longer(date: &str) -> bool {
    match date.parse() {
        Ok(year) => date.len() == 4 && (YEARS.0..=YEARS.1).contains(&year),
        Err(_) => is_month(date),
    }
}

fn check_url(scope: &mut Scope<'_>, address: Option<&str>) -> Option<String> {
    let address = address?;
    if !is_https(address) {
        scope.report(address, Claims::InvalidUrl);
    }
    Some(address.to_owned())
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

/// Checks where a public classification lists the career.
pub(crate) fn check_code(scope: &mut Scope<'_>, code: &source::Code<'_>) -> Listing {
    let mut shaped = |word: &str, shapes: &[&str], example: &'static str| {
        if !shapes.iter().any(|shape| has_shape(word, shape)) {
            scope.report(word, Claims::InvalidCode { example });
        }
        word.to_owned()
    };
    let code = match code {
        source::Code::Rome(word) => Code::Rome(shaped(word, &["A0000"], "M1419")),
        source::Code::Isco08(word) => {
            Code::Isco08(shaped(word, &["0", "00", "000", "0000"], "2511"))
        }
        source::Code::OnetSoc(word) => {
            Code::OnetSoc(shaped(word, &["00-0000", "00-0000.00"], "15-2051.01"))
        }
        source::Code::Esco(word) => Code::Esco(scope.string(word, MAX_LABEL)),
        source::Code::Nearest(code) => {
            let Listing { code, .. } = check_code(scope, code);
            return Listing {
                code,
                is_nearest: true,
            };
        }
    };
    Listing {
        code,
        is_nearest: false,
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
