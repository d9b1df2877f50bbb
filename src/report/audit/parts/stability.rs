//! What a small change of the answers does.

use super::Part;
use audit::Audit;
use audit::shift::Raised;
use audit::statistics::share;
use words::Said;
use words::audit::Bound::{AtLeast, AtMost, Exactly, Reported};
use words::audit::Value::{Count, Mean, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Que fait un petit changement ?",
        en: "What does a small change do?",
    },
    about: Said {
        fr: "Une réponse déplacée d'un cran ne devrait presque rien changer. La même personne, \
             interrogée un autre jour, répond un peu autrement : avec si peu de questions, le \
             premier métier change souvent, la famille moins. C'est pourquoi la page parle de \
             familles, et de groupes trop proches pour être départagés.",
        en: "One answer moved by one step should hardly matter. The same person asked again on \
             another day answers a little differently: with so few questions the first career \
             often changes, the family less often. That is why the page speaks of families and of \
             groups too close to tell apart.",
    },
    measures: measures! {
        nudge_first_in_first_group: AtLeast(0.85),
            |audit| Some(Share(audit.robustness.nudge.in_first_group)),
            fr: "une réponse, un cran : le premier reste dans le premier groupe",
            en: "one answer, one step: first career still in the first group";
        nudge_first_group_kept: AtLeast(0.85), |audit| Some(Share(audit.robustness.nudge.group)),
            fr: "une réponse, un cran : part du premier groupe qui reste",
            en: "one answer, one step: share of the first group that stays";
        nudge_same_first: AtLeast(0.85), |audit| Some(Share(audit.robustness.nudge.first)),
            fr: "une réponse, un cran : même premier métier",
            en: "one answer, one step: same first career";
        nudge_top3_kept: AtLeast(0.90), |audit| Some(Share(audit.robustness.nudge.top3)),
            fr: "une réponse, un cran : part des trois premiers qui reste",
            en: "one answer, one step: best three that stay";
        retest_same_first: Reported, |audit| Some(Share(audit.robustness.retest.first)),
            fr: "un autre jour : même premier métier",
            en: "another day: same first career";
        retest_same_family: Reported, |audit| Some(Share(audit.robustness.retest.family)),
            fr: "un autre jour : même première famille",
            en: "another day: same first family";
        retest_first_in_first_group: Reported,
            |audit| Some(Share(audit.robustness.retest.in_first_group)),
            fr: "un autre jour : le premier reste dans le premier groupe",
            en: "another day: first career still in the first group";
        retest_family_on_page: AtLeast(0.50), |audit| Some(Share(audit.robustness.retest.on_page)),
            fr: "un autre jour : la première famille est déjà sur la page d'aujourd'hui",
            en: "another day: its first family is on today's page";
        first_group: Reported, |audit| Some(Mean(audit.lists.length.first_group)),
            fr: "métiers trop proches du premier pour les départager, en moyenne",
            en: "careers too close to tell from the first, on average";
        noise_lists: Reported, |audit| Some(Count(audit.robustness.noise.lists)),
            fr: "listes données à qui répond partout pareil, à un cran près, favoris au hasard",
            en: "lists given to people who answer all alike, give or take a step, with favourites \
                picked by chance";
        noise_with_list: AtMost(0.015), |audit| Some(Share(invented(audit))),
            fr: "… part de ces feuilles",
            en: "… share of such sheets";
        hidden_ties: Exactly(0.0), |audit| Some(Count(audit.robustness.hidden_ties)),
            fr: "ex æquo départagés sans le dire",
            en: "ties broken without a word";
        shift_same_first: AtLeast(0.93),
            |audit| Some(Share(audit.adaptive.shift[FULL].by(Raised::Likings).same_first)),
            fr: "tous les goûts un cran plus haut, dans le même ordre : même premier métier",
            en: "all likings a step higher, in the same order: same first career";
        shift_same_first_but_tiles: AtLeast(0.93),
            |audit| Some(Share(audit.adaptive.shift[FULL].by(Raised::AllButTiles).same_first)),
            fr: "… tous sauf les thèmes",
            en: "… all but the topics";
        shift_same_first_short: AtLeast(0.93),
            |audit| Some(Share(audit.adaptive.shift[SHORT].by(Raised::Likings).same_first)),
            fr: "… forme courte",
            en: "… short form";
        shift_same_first_short_but_tiles: AtLeast(0.93),
            |audit| Some(Share(audit.adaptive.shift[SHORT].by(Raised::AllButTiles).same_first)),
            fr: "… forme courte, tous sauf les thèmes",
            en: "… short form, all but the topics";
        shift_entry_years: AtMost(0.10), |audit| Some(Mean(years(audit))),
            fr: "… années d'études en plus ou en moins pour le premier métier, au pire des quatre",
            en: "… years of studies more or less of the first career, the worst of these four";
        skills_same_first: Reported,
            |audit| Some(Share(audit.adaptive.shift[FULL].by(Raised::Skills).same_first)),
            fr: "toutes les compétences un cran plus haut : même premier métier",
            en: "all skills a step higher: same first career";
        skills_years: Reported,
            |audit| Some(Mean(audit.adaptive.shift[FULL].by(Raised::Skills).years)),
            fr: "… années d'études en plus pour le premier métier",
            en: "… years of studies more of the first career";
        position_bias: AtMost(0.01), |audit| Some(Share(audit.position.bias())),
            fr: "0,1 écart type de moins par place : premières places qui changent de famille, \
                hasard déduit",
            en: ".1 standard deviation less a place: first places that go to other families, less \
                 what chance moves";
        position_first_moved: Reported, |audit| Some(Share(audit.position.moved)),
            fr: "… personnes dont le premier métier change",
            en: "… people whose first career is another";
        tau_half_main_kept: Reported, |audit| Some(Share(audit.weight.half.shown)),
            fr: "thèmes comptés moitié moins : part des métiers montrés qui reste",
            en: "topics count half as much: share of the careers shown that stay";
        tau_half_same_first: Reported, |audit| Some(Share(audit.weight.half.first)),
            fr: "… même premier métier",
            en: "… same first career";
        tau_double_main_kept: Reported, |audit| Some(Share(audit.weight.double.shown)),
            fr: "thèmes comptés double : part des métiers montrés qui reste",
            en: "topics count twice as much: share of the careers shown that stay";
        tau_double_same_first: Reported, |audit| Some(Share(audit.weight.double.first)),
            fr: "… même premier métier",
            en: "… same first career";
    },
    tables: |_| Vec::new(),
};

/// The places of the forms.
const SHORT: usize = 0;
const FULL: usize = 1;

/// The years by which the first career's studies change when all likings are a step higher, where
/// they change most.
fn years(audit: &Audit) -> f64 {
    let shifts = audit.adaptive.shift.iter();
    let of_likings = [Raised::Likings, Raised::AllButTiles];
    let years = shifts.flat_map(|shift| of_likings.map(|raised| shift.by(raised).years));
    years.map(f64::abs).fold(0.0, f64::max)
}

/// The share of the sheets without a lean that give a list.
fn invented(audit: &Audit) -> f64 {
    let noise = audit.robustness.noise;
    share(noise.lists, noise.sheets)
}
