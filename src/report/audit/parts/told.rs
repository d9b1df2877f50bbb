//! Whether what cards say is true, and what counts.

use super::Part;
use audit::Audit;
use audit::statistics::share;
use audit::told::Told;
use words::Said;
use words::audit::Bound::{AtLeast, Exactly, Reported};
use words::audit::Value::{self, Count, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Les raisons données sont-elles vraies ?",
        en: "Are the reasons given true?",
    },
    about: Said {
        fr: "Sous chaque métier, la page dit ce que la personne aime et ce qui l'attire moins. \
            Ici on sait ce qui est vrai d'elle. Les deux raisons qui pèsent le plus devraient \
            être dites, et aucune réponse ne devrait être citée pour un métier qui n'a rien à \
            voir.",
        en: "Under each career the page says what the person likes and what draws them less. \
            Here the truth is known. The two reasons that count most should be told, and no \
            answer should be quoted for a career that it has nothing to do with.",
    },
    measures: measures! {
        told_signs_true: AtLeast(0.85), |audit| of_signs(&audit.told),
            fr: "« tu aimes », « ça t'attire moins » : ce qui est vrai",
            en: "“you like”, “you are less drawn”: what is true";
        largest_terms_told: Reported, |audit| of_cards(audit, audit.told.with_largest),
            fr: "métiers montrés dont les deux raisons sûres les plus fortes sont dites",
            en: "careers shown of which the two largest sure reasons are told";
        quotes_off_topic: Exactly(0.0), |audit| Some(Count(audit.told.off_topic)),
            fr: "réponses citées pour un métier qui n'a rien à voir",
            en: "answers quoted for a career that they have nothing to do with";
        solidity_shares: Reported, |audit| of_cards(audit, audit.told.solidity[2]),
            fr: "métiers montrés avec trois marques de solidité",
            en: "careers shown with three marks of certainty";
        solidity_shares_two: Reported, |audit| of_cards(audit, audit.told.solidity[1]),
            fr: "… avec deux",
            en: "… with two";
        solidity_shares_one: Reported, |audit| of_cards(audit, audit.told.solidity[0]),
            fr: "… avec une",
            en: "… with one";
        weak_leads: AtLeast(1.0), |audit| of_flat(&audit.told),
            fr: "personnes dont rien ne ressort et qui repartent avec trois pistes, chacune \
                avec sa raison",
            en: "people of whom nothing stands out who leave with three leads, each with its \
                reason";
    },
    tables: |_| Vec::new(),
};

/// The share of the likings told that are so; `None` if none is told.
fn of_signs(told: &Told) -> Option<Value> {
    (told.signs > 0).then(|| Share(share(told.true_signs, told.signs)))
}

/// The share of the careers shown; `None` if none is.
fn of_cards(audit: &Audit, n: usize) -> Option<Value> {
    let cards = audit.told.cards;
    (cards > 0).then(|| Share(share(n, cards)))
}

/// The share of the people whose answers are flat; `None` without any.
fn of_flat(told: &Told) -> Option<Value> {
    (told.flat > 0).then(|| Share(share(told.with_weak_leads, told.flat)))
}
