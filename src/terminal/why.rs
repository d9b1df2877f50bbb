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
        Asked::Question(question) if question.about.is_some() => Purpose::Limit,
        Asked::Question(question) => {
            let asks = question
                .options
                .iter()
                .any(|option| option.studies.is_some());
            if asks {
                Purpose::Studies
            } else {
                Purpose::Situation
            }
        }
        Asked::Item(_) if asked.stem().is_some() => Purpose::Rated(&measured),
        Asked::Item(_) if asked.most().is_some() => Purpose::Favourites,
        Asked::Item(_) => Purpose::Compared(&measured),
    };
    safe_text(&words::interview::of(locale).counts_for(purpose)).into_owned()
}

/// The question's own help, after that of the battery that it is shown in.
pub(super) fn help(instrument: &Instrument, asked: Asked<'_>, locale: Locale) -> Vec<String> {
    let quiz = instrument.quiz();
    let above = match asked {
        Asked::Item(item) => quiz.battery_of(&item.id).map(|battery| &battery.help),
        Asked::Question(asked) => quiz.limits_of(&asked.id).map(|battery| &battery.help),
    };
    let helps = above.into_iter().chain([asked.help()]);
    helps
        .map(|help| safe_text(help.get(locale)).into_owned())
        .collect()
}
