//! Whether anybody would notice a wrong number in a profile.

use super::{Head, Part, Tables};
use crate::table::Table;
use words::Said;
use words::audit::Bound::{AtLeast, Reported};
use words::audit::Value::Share;

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Quelqu'un verrait-il un chiffre faux ?",
        en: "Would anybody notice a wrong number?",
    },
    about: Said {
        fr: "Chaque niveau, exigence, importance, montant et seuil de chaque métier a été décalé \
             tour à tour. Le décalage est remarqué si un exemple du métier échoue, ou si une \
             personne inventée ne reçoit plus ce qu'on attendait ou voit une autre liste. Ce que \
             personne ne remarque ne repose que sur le soin de l'auteur ou de l'autrice.",
        en: "Each level, demand, importance, amount and threshold of each career was nudged in \
             turn. It is noticed if an example of the career fails, or if an invented respondent \
             no longer gets what was expected or sees another list. What nobody notices rests on \
             the author's care alone.",
    },
    measures: measures! {
        mutation_score: AtLeast(0.85), |audit| Some(Share(audit.mutation.score())),
            fr: "chiffres décalés qui changent une liste d'essai ou font échouer une attente",
            en: "nudged numbers that move a trial list or fail an expectation";
        mutation_score_by_expectations: Reported,
            |audit| Some(Share(audit.mutation.by_expectations())),
            fr: "… ceux qui font échouer une attente écrite, et arrêtent donc qui écrit",
            en: "… those that fail a written expectation, and so stop the author";
        mutations_noticed_by_written: AtLeast(0.30),
            |audit| Some(Share(audit.mutation.by_expectations())),
            fr: "chiffres décalés que remarque ce que quelqu'un a écrit",
            en: "nudged numbers that something which somebody wrote notices";
    },
    tables,
};

/// The nudges that nobody noticed.
const UNNOTICED: Head<2> = Head {
    name: Said {
        fr: "Changements que personne ne remarque",
        en: "Changes that nobody notices",
    },
    columns: Said {
        fr: ["Métier", "Changement que personne ne voit"],
        en: ["Career", "Unnoticed change"],
    },
};

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let rows = of.subject.audit.mutation.unnoticed.iter().map(|mutant| {
        let (from, to) = mutant.change.values();
        let name = mutant.change.of(&of.subject.catalog.traits);
        let change = of.say.change(mutant.change.kind(), &name, &from, &to);
        [of.subject.career(mutant.career), change]
    });
    vec![of.shortened(of.table(&UNNOTICED, rows))]
}
