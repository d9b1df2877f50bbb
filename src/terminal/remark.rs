//! What looks as if it was answered without reading, in words for the person alone.

use administration::flow::Sign;
use administration::instrument::Instrument;
use model::locale::Locale;
use model::safe::safe_text;

/// The remark, with the questions that it is about.
pub(super) fn text(instrument: &Instrument, sign: &Sign, locale: Locale) -> String {
    let items = &instrument.quiz().items;
    let prompts = sign
        .items
        .iter()
        .map(|item| items[*item].prompt.get(locale));
    let prompts: Vec<&str> = prompts.collect();
    let text = words::interview::of(locale).look_again(sign.kind, &prompts);
    safe_text(&text).into_owned()
}
