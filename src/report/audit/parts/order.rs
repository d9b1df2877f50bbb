//! Whether more of what a career asks for ever counts as less.

use super::Part;
use words::Said;
use words::audit::Bound::Exactly;
use words::audit::Value::Count;

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Un plus peut-il compter comme un moins ?",
        en: "Does more ever count as less?",
    },
    about: Said {
        fr: "Aimer davantage ce dont un métier est fait, ou savoir mieux faire ce qu'il demande, \
             ne doit jamais jouer contre lui. Les règles ajoutées par qui écrit les fiches n'y \
             sont pas.",
        en: "Liking more what a career is made of, or being able to do more of what it asks for, \
             must never speak against it. Rules that authors add are left out here.",
    },
    measures: measures! {
        falling_fits: Exactly(0.0), |audit| Some(Count(audit.monotonicity.falling_fits)),
            fr: "métiers qui reculent quand on a plus de ce qu'ils demandent",
            en: "careers that fit less when more of what they ask for is there";
        falling_orders: Exactly(0.0), |audit| Some(Count(audit.monotonicity.falling_orders)),
            fr: "métiers dépassés par un autre qui ne gagne pas plus",
            en: "careers overtaken by one that gains no more";
    },
    tables: |_| Vec::new(),
};
