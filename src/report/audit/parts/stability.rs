//! What a small change of the answers does.

use super::Part;
use words::Said;
use words::audit::Bound::{AtLeast, Exactly, Reported};
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
        first_group: Reported, |audit| Some(Mean(audit.lists.length.first_group)),
            fr: "métiers trop proches du premier pour les départager, en moyenne",
            en: "careers too close to tell from the first, on average";
        noise_lists: Exactly(0.0), |audit| Some(Count(audit.robustness.noise.lists)),
            fr: "listes données à qui répond partout pareil, à un cran près",
            en: "lists given to people who answer all alike, give or take a step";
        hidden_ties: Exactly(0.0), |audit| Some(Count(audit.robustness.hidden_ties)),
            fr: "ex æquo départagés sans le dire",
            en: "ties broken without a word";
    },
    tables: |_| Vec::new(),
};
