//! What it is worth to ask again: on another day, and about the careers that were shown.

use super::Part;
use audit::Audit;
use audit::reactions::Holds;
use words::Said;
use words::audit::Bound::{AtMost, Reported};
use words::audit::Value::{self, Mean, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Que vaut une deuxième fois ?",
        en: "What is a second time worth?",
    },
    about: Said {
        fr: "La même personne répond un autre jour, sans avoir changé, ou après avoir changé d'un \
             goût. Avec si peu de questions, seul un très grand changement se voit, mais deux \
             feuilles ensemble en disent plus qu'une. Et une personne qui réagit à six des métiers \
             montrés, pour ce qu'on y fait, déplace un peu la page : dans le bon sens si elle dit \
             ce qu'elle pense, dans le mauvais si elle dit n'importe quoi.",
        en: "The same person answers on another day, unchanged, or changed in one liking. With so \
             few questions only a very large change shows, but two sheets together tell more than \
             one. And a person who reacts to six of the careers shown, for what one does there, \
             moves the page a little: the right way if they say what they think, the wrong way if \
             they say anything.",
    },
    measures: measures! {
        held_false_alarms: AtMost(0.05), |audit| Some(Share(audit.held.false_alarms)),
            fr: "deux feuilles de qui n'a pas changé, où un goût semble avoir bougé",
            en: "two sheets of somebody unchanged on which a liking seems to have moved";
        held_seen_1: Reported, |audit| Some(Share(audit.held.seen[0])),
            fr: "un goût qui change d'un écart type : vu",
            en: "a liking that changes by one standard deviation: seen";
        held_seen_2: Reported, |audit| Some(Share(audit.held.seen[1])),
            fr: "… de deux",
            en: "… by two";
        held_seen_3: Reported, |audit| Some(Share(audit.held.seen[2])),
            fr: "… de trois",
            en: "… by three";
        held_main_once: Reported, |audit| Some(Share(audit.held.once)),
            fr: "une feuille : les trois premières pistes contiennent le vrai meilleur métier",
            en: "one sheet: the first three leads hold the career that truly fits best";
        held_main_both: Reported, |audit| Some(Share(audit.held.both)),
            fr: "… les deux feuilles ensemble",
            en: "… both sheets together";
        held_on_both_pages: Reported, |audit| Some(Share(audit.held.on_both_pages)),
            fr: "les familles des deux pages contiennent le vrai meilleur métier",
            en: "the families on both pages hold the career that truly fits best";
        held_families: Reported, |audit| Some(Mean(audit.held.families)),
            fr: "… combien elles sont, en moyenne",
            en: "… how many they are, on average";
        reactions_main: Reported, |audit| Some(gain(audit, |of| of.main)),
            fr: "réactions sincères : pages de plus dont les trois premières pistes contiennent le \
                 vrai meilleur",
            en: "honest reactions: more pages whose first three leads hold the best";
        reactions_families: Reported, |audit| Some(gain(audit, |of| of.families)),
            fr: "… dont les familles montrées le contiennent",
            en: "… whose families shown hold it";
        reactions_random_main: Reported, |audit| Some(cost(audit, |of| of.main)),
            fr: "réactions au hasard : pages de moins dont les trois premières pistes le \
                 contiennent",
            en: "random reactions: fewer pages whose first three leads hold it";
        reactions_random_families: Reported, |audit| Some(cost(audit, |of| of.families)),
            fr: "… dont les familles montrées le contiennent",
            en: "… whose families shown hold it";
    },
    tables: |_| Vec::new(),
};

/// What sincere reactions add to a share.
fn gain(audit: &Audit, of: fn(&Holds) -> f64) -> Value {
    Share(of(&audit.reactions.sincere) - of(&audit.reactions.without))
}

/// What random reactions take from it.
fn cost(audit: &Audit, of: fn(&Holds) -> f64) -> Value {
    Share(of(&audit.reactions.without) - of(&audit.reactions.random))
}
