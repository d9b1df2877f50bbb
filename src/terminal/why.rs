//! Why a question is asked: what its answer counts for, then its own help.

use administration::instrument::Instrument;
use administration::session::Asked;
use model::locale::Locale;
use model::safe::safe_text;
use words::interview::Purpose;

/// One sentence on what the answer counts for.
pub(super) fn purpose(instrument: &Instrument, asked: Asked<'_>, locale: Locale) -> String {
    let measured = instrument.measured(asked);
    let purpose = match asked {
        Asked::Question(_) => Purpose::Situation,
        Asked::Item(_) if asked.stem().is_some() => Purpose::Rated(&measured),
        Asked::Item(_) => Purpose::Compared(&measured),
    };
    safe_text(&words::interview::of(locale).counts_for(purpose)).into_owned()
}
