//! Whether what the page says of itself is true.

use super::{Head, Part, Tables};
use crate::table::Table;
use audit::lists::Lists;
use audit::statistics::{Calibration, share};
use words::Said;
use words::audit::Bound::{AtLeast, AtMost, Reported};
use words::audit::Value::{Count, Mean, Share, Small};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Ce que le quiz dit de lui-même est-il vrai ?",
        en: "Is what the quiz says of itself true?",
    },
    about: Said {
        fr: "La page montre une courte liste et dit à quel point elle en est sûre. Ici, on connaît \
             les vrais goûts des personnes simulées : chaque affirmation peut être comparée à la \
             vérité. « Se vérifie » doit être proche de « annoncé ».",
        en: "The page shows a short list and says how sure it is. Here the simulated people's true \
             interests are known, so each statement can be compared with the truth. “Comes true” \
             should be close to “stated”.",
    },
    measures: measures! {
        with_list: AtLeast(0.95), |audit| {
            Some(Share(share(audit.lists.with_list, audit.lists.people)))
        },
            fr: "personnes qui reçoivent une liste",
            en: "people who get a list";
        careers_on_main: Reported, |audit| Some(Mean(audit.lists.length.careers)),
            fr: "métiers sur la liste, en moyenne",
            en: "careers on the list, on average";
        careers_shown: Reported, |audit| Some(Mean(audit.lists.length.careers_shown)),
            fr: "métiers montrés, plus loin compris",
            en: "careers shown, those further afield too";
        families_on_main: Reported, |audit| Some(Mean(audit.lists.length.families)),
            fr: "familles sur la liste, en moyenne",
            en: "families on the list, on average";
        families_shown: Reported, |audit| Some(Mean(audit.lists.length.families_shown)),
            fr: "familles montrées, plus loin comprises",
            en: "families shown, those further afield too";
        share_of_families_shown: AtMost(7.0 / 16.0), |audit| Some(Share(of_families(&audit.lists))),
            fr: "familles montrées, sur toutes les familles",
            en: "families shown, of all families";
        families_shown_hold_best: AtLeast(0.76),
            |audit| Some(Share(audit.lists.coverage.families_shown)),
            fr: "les familles montrées contiennent le métier le plus proche",
            en: "the families shown hold the career that truly fits best";
        stated_minus_realised: AtMost(0.05),
            |audit| Some(Share(audit.lists.coverage.overstated())),
            fr: "… ce qui en est annoncé, moins ce qui se vérifie",
            en: "… what is stated of that, less what comes true";
        leads_true_percentile: AtLeast(0.80), |audit| Some(Share(audit.lists.coverage.leads)),
            fr: "autres métiers moins proches que les trois premiers montrés, en moyenne",
            en: "other careers that truly fit less than the first three shown, on average";
        page_holds_a_true_top3: AtLeast(0.70),
            |audit| Some(Share(audit.lists.coverage.one_of_three)),
            fr: "les métiers montrés contiennent un des trois plus proches",
            en: "the careers shown hold one of the three that truly fit best";
        families_on_main_hold_best: Reported, |audit| Some(Share(audit.lists.coverage.families)),
            fr: "les familles de la liste le contiennent",
            en: "the families on the list hold it";
        main_holds_best: Reported, |audit| Some(Share(audit.lists.coverage.main)),
            fr: "la liste elle-même le contient",
            en: "the list itself holds it";
        careers_shown_hold_best: Reported, |audit| Some(Share(audit.lists.coverage.careers_shown)),
            fr: "les métiers montrés le contiennent, plus loin compris",
            en: "the careers shown hold it, those further afield too";
        top3_calibration_error: AtMost(0.01), |audit| Some(Small(audit.lists.top3.error())),
            fr: "« parmi les trois premiers » : écart moyen annoncé / vrai",
            en: "“among the best three”: mean distance of stated and true";
        top3_worst_tenth: Reported, |audit| Some(Share(audit.lists.top3.worst(ENOUGH))),
            fr: "… plus grand écart sur une ligne d'au moins 1 000 cas",
            en: "… largest distance in a line of 1,000 cases or more";
        family_calibration_error: AtMost(0.01), |audit| Some(Small(audit.lists.holds_best.error())),
            fr: "« la famille a le premier » : écart moyen annoncé / vrai",
            en: "“the family holds the best”: mean distance of stated and true";
        family_worst_tenth: Reported, |audit| Some(Share(audit.lists.holds_best.worst(ENOUGH))),
            fr: "… plus grand écart sur une ligne d'au moins 1 000 cas (familles)",
            en: "… largest distance in a line of 1,000 cases or more (families)";
    },
    tables,
};

/// The least number of statements for which a tenth of stated probabilities is judged: the standard
/// error of a share is then at most .016.
const ENOUGH: usize = 1_000;

/// The share of all families that is shown.
fn of_families(lists: &Lists) -> f64 {
    lists.length.families_shown / lists.families.len().max(1) as f64
}

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let lists = &of.subject.audit.lists;
    vec![
        tenths(of, &TOP3, &lists.top3),
        tenths(of, &HOLDS_BEST, &lists.holds_best),
    ]
}

/// P(among the best three), by tenths of what was stated.
const TOP3: Head<3> = Head {
    name: Said {
        fr: "« Parmi les trois premiers » : ce qui est annoncé, ce qui se vérifie",
        en: "“Among the best three”: what is stated and what comes true",
    },
    columns: Said {
        fr: ["Annoncé", "Se vérifie", "Nombre"],
        en: ["Stated", "Comes true", "How often"],
    },
};

/// P(holds the best), the same way.
const HOLDS_BEST: Head<3> = Head {
    name: Said {
        fr: "« La famille a le premier » : ce qui est annoncé, ce qui se vérifie",
        en: "“The family holds the best”: what is stated and what comes true",
    },
    columns: Said {
        fr: ["Annoncé", "Se vérifie", "Nombre"],
        en: ["Stated", "Comes true", "How often"],
    },
};

fn tenths(of: &Tables<'_>, head: &Head<3>, calibration: &Calibration) -> Table {
    let tenths = calibration.tenths().iter().filter(|tenth| tenth.n > 0);
    let rows = tenths.map(|tenth| {
        [
            of.say.number(Share(tenth.mean_stated())),
            of.say.number(Share(tenth.share_true())),
            of.say.number(Count(tenth.n)),
        ]
    });
    of.table(head, rows)
}
