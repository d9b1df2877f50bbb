//! What is said beside a question, however it is drawn: what its answer counts for, its own help, and what looks as
//! if it was answered without reading.

use administration::flow::Sign;
use administration::instrument::Instrument;
use administration::session::Asked;
use model::locale::Locale;
use model::safe::safe_text;

use crate::interview::{self, Purpose};

/// One sentence on what the answer counts for.
pub fn purpose(instrument: &Instrument, asked: Asked<'_>, locale: Locale) -> String {
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
    safe_text(&interview::of(locale).counts_for(purpose)).into_owned()
}

/// The question's own help, after that of the battery that it is shown in.
pub fn help(instrument: &Instrument, asked: Asked<'_>, locale: Locale) -> Vec<String> {
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

/// The remark, with the questions that it is about.
pub fn remark(instrument: &Instrument, sign: &Sign, locale: Locale) -> String {
    let items = &instrument.quiz().items;
    let prompts = sign
        .items
        .iter()
        .map(|item| items[*item].prompt.get(locale));
    let prompts: Vec<&str> = prompts.collect();
    let text = interview::of(locale).look_again(sign.kind, &prompts);
    safe_text(&text).into_owned()
}
