//! What is so of people who answer otherwise.

use super::{Head, Part, Tables};
use crate::table::Table;
use audit::adaptive::Adaptive;
use audit::lists::Lists;
use audit::statistics::share;
use words::Said;
use words::audit::Bound::Reported;
use words::audit::Value::{Mean, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Et si les gens répondent autrement ?",
        en: "What if people answer otherwise?",
    },
    about: Said {
        fr: "Toutes les autres parties demandent à des gens simulés qui répondent comme 740 \
            volontaires l'ont fait à 60 autres questions : chaque question a sa façon d'être \
            comprise, chaque personne dit oui plus ou moins volontiers et se sert plus ou moins \
            des bouts de l'échelle. Voici les mêmes \
            chiffres pour qui reste plus près du milieu, et pour qui répond exactement comme \
            la méthode le suppose, comme avant l'édition 2.",
        en: "All other parts ask simulated people who answer as 740 volunteers answered 60 other \
            items: each question is taken in its own way, and each person says yes more or less \
            freely and uses more or less of the ends of a scale. Here are the same figures for \
            people who keep nearer to the middle, and for people who answer just as the method \
            assumes, as before edition 2.",
    },
    measures: measures! {
        narrow_families_hold_best: Reported,
            |audit| Some(Share(audit.narrow.lists.coverage.families_shown)),
            fr: "plus près du milieu : les familles montrées contiennent le vrai meilleur",
            en: "nearer to the middle: the families shown hold the true best";
        nominal_families_hold_best: Reported,
            |audit| Some(Share(audit.nominal.lists.coverage.families_shown)),
            fr: "comme la méthode le suppose : les familles montrées contiennent le vrai meilleur",
            en: "as the method assumes: the families shown hold the true best";
    },
    tables,
};

/// The main figures of each population.
const AMONG: Head<7> = Head {
    name: Said {
        fr: "Part qui reçoit une liste ; familles montrées qui contiennent le meilleur",
        en: "Who gets a list; families shown that hold the best",
    },
    columns: Said {
        fr: [
            "Réponses",
            "Liste",
            "Vrai",
            "Annoncé",
            "Courte",
            "Vrai",
            "Posées",
        ],
        en: [
            "Answers", "List", "True", "Stated", "Short", "True", "Asked",
        ],
    },
};

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let audit = of.subject.audit;
    let row = |name: &Said, lists: &Lists, short: &Adaptive| {
        let share_of = |x: f64| of.say.number(Share(x));
        [
            name.get(of.subject.locale).to_owned(),
            share_of(share(lists.with_list, lists.people)),
            share_of(lists.coverage.families_shown),
            share_of(lists.coverage.stated),
            share_of(share(short.short_with_list, short.people)),
            share_of(short.true_best.adaptive),
            of.say.number(Mean(short.asked)),
        ]
    };
    let rows = [
        row(&TYPICAL, &audit.lists, &audit.adaptive),
        row(&NARROW, &audit.narrow.lists, &audit.narrow.adaptive),
        row(&NOMINAL, &audit.nominal.lists, &audit.nominal.adaptive),
    ];
    vec![of.table(&AMONG, rows.into_iter())]
}

const TYPICAL: Said = Said {
    fr: "typiques",
    en: "typical",
};

const NARROW: Said = Said {
    fr: "près du milieu",
    en: "near the middle",
};

const NOMINAL: Said = Said {
    fr: "supposées",
    en: "as assumed",
};
