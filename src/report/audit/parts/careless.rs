//! Whether answers given without reading would be noticed.

use super::{Part, Tables};
use crate::table::Table;
use audit::Audit;
use audit::careless::{Form, Pattern};
use rules::careless::FALSE_ALARMS;
use words::Said;
use words::audit::Bound::{AtLeast, AtMost};
use words::audit::Value::{self, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Verrait-on des réponses données sans lire ?",
        en: "Would answers given without reading be noticed?",
    },
    about: Said {
        fr: "À qui répond sans lire, on propose, en privé et avant le résultat, de revoir quelques \
             questions. Les mêmes personnes simulées ont répondu une fois en lisant, puis une fois \
             de chacune des façons ci-dessous. Qui lit ne devrait pas recevoir souvent cette \
             proposition. Quand toutes les questions vont dans le même sens, comme ici, dire oui à \
             tout ressemble à tout aimer, et ne se voit qu'en partie. Aucun signe ne \
             change un résultat.",
        en: "Whoever answers without reading is asked, alone and before the result, to look at \
             some questions again. The same simulated people answered once by reading, and once in \
             each of the ways below. Nobody who reads should be asked often. Where all questions \
             point the same way, as here, saying yes to everything looks like liking everything, \
             and is seen only in part. No sign changes a \
             score.",
    },
    measures: measures! {
        careless_false_alarms: AtMost(FALSE_ALARMS), |audit| noticed(audit, FULL, Pattern::Honest),
            fr: "personnes qui lisent et à qui on propose de revoir",
            en: "people who read and are asked to look again";
        careless_false_alarms_short: AtMost(FALSE_ALARMS),
            |audit| noticed(audit, SHORT, Pattern::Honest),
            fr: "… après 24 questions",
            en: "… after 24 questions";
        careless_same_noticed: AtLeast(0.99), |audit| noticed(audit, FULL, Pattern::Same),
            fr: "personnes qui donnent toujours la même réponse, repérées",
            en: "people who always give the same answer and are asked";
        careless_middle_noticed: AtLeast(0.95), |audit| noticed(audit, FULL, Pattern::Middle),
            fr: "personnes qui restent au milieu, repérées",
            en: "people who stay in the middle and are asked";
        careless_random_noticed: AtLeast(0.95), |audit| noticed(audit, FULL, Pattern::Random),
            fr: "personnes qui répondent au hasard, repérées",
            en: "people who answer by chance and are asked";
        careless_random_noticed_short: AtLeast(0.75),
            |audit| noticed(audit, SHORT, Pattern::Random),
            fr: "… après 24 questions",
            en: "… after 24 questions";
    },
    tables,
};

/// The places of the forms; a quiz with few ratings has neither.
const FULL: usize = 0;
const SHORT: usize = 1;

/// The share of the people who answer a form by a pattern and are asked to look again.
fn noticed(audit: &Audit, form: usize, pattern: Pattern) -> Option<Value> {
    let power = audit.careless.get(form)?.of(pattern)?;
    Some(Share(power.noticed))
}

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let forms = of.subject.audit.careless.iter();
    forms.map(|form| signs(of, form)).collect()
}

/// Who is asked to look again, pattern by pattern.
const SIGNS: Said<[&str; 5]> = Said {
    fr: [
        "Façon de répondre",
        "repérées",
        "répétée",
        "peu variée",
        "en désaccord",
    ],
    en: [
        "How they answer",
        "asked",
        "one answer",
        "hardly varied",
        "at odds",
    ],
};

fn signs(of: &Tables<'_>, form: &Form) -> Table {
    let share = |share: f64| of.say.number(Share(share));
    let patterns = Pattern::ALL.iter().zip(&form.power);
    let rows = patterns.map(|(pattern, power)| {
        let [run, sameness, misfit, _] = power.by;
        let [noticed, run, sameness, misfit] = [power.noticed, run, sameness, misfit].map(share);
        let name = of.say.pattern(*pattern).to_owned();
        [name, noticed, run, sameness, misfit]
    });
    of.titled(of.say.noticed(form.ratings), &SIGNS, rows)
}
