//! Whether every career can be reached, and whether a few take all.

use super::{Head, Part, Tables};
use crate::table::Table;
use audit::Audit;
use audit::reach::Reach;
use words::Said;
use words::audit::Bound::{AtMost, Exactly, Reported};
use words::audit::Value::{Count, Mean, Share};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Chaque métier peut-il apparaître ?",
        en: "Can every career be reached?",
    },
    about: Said {
        fr: "Un métier qu'aucune réponse ne met en avant ne serait là que pour la vitrine ; et si \
             quelques métiers arrivaient en tête chez tout le monde, toutes les réponses se \
             vaudraient. Pour chaque métier, on a cherché des réponses qui le placent en tête, \
             puis on en a calculé le résultat comme pour les autres.",
        en: "A career that no answers bring forward would be listed for show, and a few careers \
             that come first for everybody would make all answers alike. For each career, answers \
             were searched that put it first, and scored like any others.",
    },
    measures: measures! {
        unreached: Exactly(0.0), |audit| Some(Count(unreached(audit).count())),
            fr: "métiers qu'aucune réponse trouvée ne met en tête",
            en: "careers that no answers were found to put first";
        rarely_listed: Exactly(0.0), |audit| Some(Count(rarely_listed(audit).len())),
            fr: "métiers qui ont moins de 0,05 % des places des listes",
            en: "careers with less than .05 % of the places on lists";
        largest_share_of_firsts: AtMost(0.05), |audit| Some(Share(audit.lists.firsts.largest)),
            fr: "plus grande part des premières places pour un métier",
            en: "largest share of first places of one career";
        effective_firsts: Reported, |audit| Some(Mean(audit.lists.firsts.effective)),
            fr: "diversité des premières places : comme si tant de métiers les avaient à égalité",
            en: "variety of first places: as if so many careers shared them evenly";
        effective_main: Reported, |audit| Some(Mean(audit.lists.main.effective)),
            fr: "diversité des listes : comme si tant de métiers y étaient à égalité",
            en: "variety of lists: as if so many careers shared them evenly";
        gini_main: Reported, |audit| Some(Mean(audit.lists.main.gini)),
            fr: "inégalité des places sur les listes (Gini, de 0 à 1)",
            en: "inequality of places on lists (Gini, 0 to 1)";
        twins: Reported, |audit| Some(Count(audit.twins.len())),
            fr: "paires de métiers que presque personne ne départage",
            en: "pairs of careers that hardly anybody tells apart";
    },
    tables,
};

/// The least share of places on main lists that a career should have.
const RARELY: f64 = 0.000_5;

/// The careers that no answers were found to put first, with what was found instead.
fn unreached(audit: &Audit) -> impl Iterator<Item = (usize, &Reach)> {
    let careers = audit.reach.iter().enumerate();
    careers.filter(|(_, reach)| !matches!(reach, Reach::First(_)))
}

/// The careers that have less than [`RARELY`] of the places on main lists, the rarest first.
fn rarely_listed(audit: &Audit) -> Vec<usize> {
    let lists = &audit.lists;
    let places: usize = lists.careers.iter().map(|c| c.main).sum();
    let mut rare: Vec<usize> = (0..lists.careers.len())
        .filter(|c| (lists.careers[*c].main as f64) < RARELY * places as f64)
        .collect();
    rare.sort_by_key(|career| lists.careers[*career].main);
    rare
}

/// The careers that are first for most.
fn frequent(audit: &Audit) -> Vec<usize> {
    let lists = &audit.lists;
    let mut careers: Vec<usize> = (0..lists.careers.len()).collect();
    careers.sort_by_key(|career| std::cmp::Reverse(lists.careers[*career].first));
    careers.truncate(5);
    careers
}

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let audit = of.subject.audit;
    vec![
        table_of_unreached(of),
        careers(of, &RARE, &rarely_listed(audit)),
        careers(of, &FREQUENT, &frequent(audit)),
        families(of),
        twins(of),
    ]
}

/// Careers that no answers were found to put first, and why.
const UNREACHED: Head<2> = Head {
    name: Said {
        fr: "Métiers qui n'ont pas été atteints",
        en: "Careers that were not reached",
    },
    columns: Said {
        fr: ["Métier", "Pourquoi"],
        en: ["Career", "Why"],
    },
};

fn table_of_unreached(of: &Tables<'_>) -> Table {
    let why = |reach: &Reach| match reach {
        Reach::First(_) => String::new(),
        Reach::Forbidden(rule) => of.say.forbidden(rule.as_str()),
        Reach::NotFound { first, .. } => {
            let first = first.map(|career| of.subject.career(career));
            of.say.not_found(first.as_deref())
        }
    };
    let rows = unreached(of.subject.audit);
    let rows = rows.map(|(career, reach)| [of.subject.career(career), why(reach)]);
    of.shortened(of.table(&UNREACHED, rows))
}

/// The careers that hardly anybody is shown.
const RARE: Head<3> = Head {
    name: Said {
        fr: "Métiers rarement sur les listes",
        en: "Careers that are seldom listed",
    },
    columns: Said {
        fr: ["Métier", "sur les listes", "en tête"],
        en: ["Career", "on lists", "first"],
    },
};

/// The careers that are first for most.
const FREQUENT: Head<3> = Head {
    name: Said {
        fr: "Les cinq métiers le plus souvent en tête",
        en: "The five careers that are first most often",
    },
    columns: Said {
        fr: ["Métier", "sur les listes", "en tête"],
        en: ["Career", "on lists", "first"],
    },
};

fn careers(of: &Tables<'_>, head: &Head<3>, careers: &[usize]) -> Table {
    let lists = &of.subject.audit.lists;
    let rows = careers.iter().map(|career| {
        let seen = lists.careers[*career];
        [
            of.subject.career(*career),
            of.share(seen.main, lists.with_list),
            of.share(seen.first, lists.with_list),
        ]
    });
    of.shortened(of.table(head, rows))
}

/// All families.
const FAMILIES: Head<3> = Head {
    name: Said {
        fr: "Familles",
        en: "Families",
    },
    columns: Said {
        fr: ["Famille", "sur les listes", "en tête"],
        en: ["Family", "on lists", "first"],
    },
};

fn families(of: &Tables<'_>) -> Table {
    let lists = &of.subject.audit.lists;
    let families = lists.families.iter().zip(&of.subject.catalog.families);
    let rows = families.map(|(seen, family)| {
        [
            family.title.get(of.subject.locale).to_owned(),
            of.share(seen.main, lists.with_list),
            of.share(seen.first, lists.with_list),
        ]
    });
    of.table(&FAMILIES, rows)
}

/// Pairs of careers whose fits go together.
const TWINS: Head<3> = Head {
    name: Said {
        fr: "Métiers que presque personne ne départage",
        en: "Careers that hardly anybody tells apart",
    },
    columns: Said {
        fr: ["Métier", "Autre métier", "Corrélation"],
        en: ["Career", "Other career", "Correlation"],
    },
};

fn twins(of: &Tables<'_>) -> Table {
    let rows = of.subject.audit.twins.iter().map(|twins| {
        [
            of.subject.career(twins.one),
            of.subject.career(twins.other),
            of.say.number(Mean(twins.correlation)),
        ]
    });
    of.shortened(of.table(&TWINS, rows))
}
