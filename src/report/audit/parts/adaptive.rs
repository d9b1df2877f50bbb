//! What stopping early costs.

use super::{Head, Part, Tables};
use crate::table::Table;
use audit::adaptive::Adaptive;
use audit::statistics::share;
use rules::adaptive::Stop;
use words::Said;
use words::audit::Bound::{AtLeast, AtMost, Reported};
use words::audit::Value::{Count, Mean, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Que coûte de s'arrêter plus tôt ?",
        en: "What does stopping early cost?",
    },
    about: Said {
        fr: "Par défaut, le quiz choisit chaque question d'après les réponses, et s'arrête quand \
             d'autres n'apporteraient plus grand-chose. Les mêmes personnes simulées ont pris la \
             forme courte, puis la complète, avec les mêmes réponses. Moins de questions, c'est \
             moins de certitude : la page regarde alors plus loin, avec une famille ou deux de \
             plus. Les trois premiers métiers changent souvent, les familles peu.",
        en: "By default the quiz chooses each question from the answers, and stops when more would \
             add little. The same simulated people took the short form and then the full one, with \
             the same answers. Fewer questions leave less certainty: the page then looks further, \
             by a family or two. The three best careers often change, the families little.",
    },
    measures: measures! {
        items_asked: AtMost(18.0), |audit| Some(Mean(audit.adaptive.asked)),
            fr: "questions posées, en moyenne",
            en: "questions asked, on average";
        items_asked_max: AtMost(30.0), |audit| Some(Count(audit.adaptive.most_asked)),
            fr: "questions posées, au plus",
            en: "questions asked, at the most";
        taps_in_all: AtMost(60.0), |audit| Some(Count(audit.adaptive.taps)),
            fr: "réponses en tout, thèmes et situation compris, pour la personne du milieu",
            en: "answers in all, topics and situation included, for the person in the middle";
        skill_item_least_asked: AtLeast(0.05),
            |audit| Some(Share(audit.adaptive.least_asked?.1)),
            fr: "personnes à qui est posée la question de savoir-faire la plus rare",
            en: "people who are asked the skill question that is asked least";
        minutes_asked: AtMost(6.0), |audit| Some(Mean(audit.adaptive.seconds / 60.0)),
            fr: "minutes pour y répondre, d'après les durées prévues",
            en: "minutes to answer them, by the expected times";
        asked_the_most: Reported, |audit| Some(Share(longest(&audit.adaptive))),
            fr: "personnes qui vont jusqu'au maximum de questions",
            en: "people who go to the most questions";
        kinds_changed: Reported, |audit| Some(Mean(audit.adaptive.switches)),
            fr: "changements de type de question",
            en: "changes of the kind of question";
        with_list_short: AtLeast(0.85), |audit| Some(Share(with_list(&audit.adaptive))),
            fr: "personnes qui reçoivent une liste",
            en: "people who get a list";
        full_list_lost: Reported, |audit| Some(Share(audit.adaptive.without_list)),
            fr: "listes de la forme complète que la courte ne donne pas",
            en: "lists of the full form that the short one does not give";
        families_shown_hold_full_first: AtLeast(0.95),
            |audit| Some(Share(audit.adaptive.full_first)),
            fr: "les familles montrées contiennent le premier métier de la forme complète",
            en: "the families shown hold the full form's first career";
        hold_at_12: Reported, |audit| Some(Share(audit.adaptive.hold_after[0])),
            fr: "après 12 questions, les familles montrées contiennent le vrai meilleur",
            en: "after 12 questions the families shown hold the true best";
        hold_at_16: Reported, |audit| Some(Share(audit.adaptive.hold_after[1])),
            fr: "… après 16",
            en: "… after 16";
        hold_at_20: Reported, |audit| Some(Share(audit.adaptive.hold_after[2])),
            fr: "… après 20",
            en: "… after 20";
        hold_at_24: Reported, |audit| Some(Share(audit.adaptive.hold_after[3])),
            fr: "… après 24",
            en: "… after 24";
        hold_at_30: Reported, |audit| Some(Share(audit.adaptive.hold_after[4])),
            fr: "… après 30",
            en: "… after 30";
        short_families_hold_best: AtLeast(0.70),
            |audit| Some(Share(audit.adaptive.true_best.adaptive)),
            fr: "les familles montrées contiennent le vrai meilleur : forme courte",
            en: "the families shown hold the true best: short form";
        full_families_hold_best: Reported, |audit| Some(Share(audit.adaptive.true_best.full)),
            fr: "les familles montrées contiennent le vrai meilleur : forme complète",
            en: "the families shown hold the true best: full form";
        best_lost_by_stopping: AtMost(0.03), |audit| Some(Share(audit.adaptive.true_best.lost())),
            fr: "ce que la forme courte y perd",
            en: "what the short form loses of that";
        best_lost_where_both_give_a_list: Reported,
            |audit| Some(Share(audit.adaptive.both_true_best.lost())),
            fr: "la même perte, chez qui les deux formes donnent une liste",
            en: "the same loss, where both forms give a list";
        stated_short_hold_best: Reported, |audit| Some(Share(audit.adaptive.stated)),
            fr: "ce que la forme courte en annonce",
            en: "what the short form states";
        stated_against_true_short: AtMost(0.03), |audit| Some(Share(misstated(&audit.adaptive))),
            fr: "écart entre annoncé et vrai",
            en: "distance between stated and true";
        families_shown_short: Reported, |audit| Some(Mean(audit.adaptive.families.adaptive)),
            fr: "familles montrées par la forme courte",
            en: "families shown by the short form";
        top3_of_full_kept: Reported, |audit| Some(Share(audit.adaptive.overlap)),
            fr: "trois premiers de la forme complète gardés",
            en: "three best of the full form kept";
        regret: Reported, |audit| Some(Mean(audit.adaptive.regret)),
            fr: "regret : ce que perd le premier métier, en écarts types",
            en: "regret: what the first career loses, in standard deviations";
    },
    tables,
};

/// The share of the people who go to the most questions.
fn longest(found: &Adaptive) -> f64 {
    let stops = Stop::ALL.iter().zip(found.stops);
    let longest = stops.filter(|(stop, _)| **stop == Stop::Longest);
    share(longest.map(|(_, people)| people).sum(), found.people)
}

/// The share of the people who get a list.
fn with_list(found: &Adaptive) -> f64 {
    share(found.short_with_list, found.people)
}

/// How far what the short form states is from what is true.
fn misstated(found: &Adaptive) -> f64 {
    (found.stated - found.both_true_best.adaptive).abs()
}

/// Why asking stops, and how often.
const STOPS: Head<2> = Head {
    name: Said {
        fr: "Pourquoi le quiz s'arrête",
        en: "Why the quiz stops",
    },
    columns: Said {
        fr: ["Pourquoi", "Personnes"],
        en: ["Why", "People"],
    },
};

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let found = &of.subject.audit.adaptive;
    let rows = Stop::ALL.iter().zip(found.stops).map(|(stop, people)| {
        let why = of.say.stop(*stop).to_owned();
        [why, of.share(people, found.people)]
    });
    vec![of.table(&STOPS, rows)]
}
