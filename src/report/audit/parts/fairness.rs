//! Who is treated otherwise, and which items carry it.

use super::{Head, Part, ROWS, Tables};
use crate::table::Table;
use words::Said;
use words::audit::Bound::Reported;
use words::audit::Value::Share;

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Qui est traité autrement ?",
        en: "Who is treated otherwise?",
    },
    about: Said {
        fr: "On ne demande à personne son genre, son origine ni son établissement : les mêmes \
             réponses donnent toujours la même page. Mais des groupes peuvent répondre autrement. \
             Les mêmes personnes simulées ont répondu deux fois : d'abord avec les goûts des \
             hommes puis avec ceux des femmes, tels que publiés par Su, Rounds et Armstrong \
             (2009), pour quatre activités seulement et aucun thème ; puis encore une fois en \
             sous-estimant leur pratique du code de 0,4 écart type. Voici de combien leurs \
             listes bougent et quelles questions en sont la cause. Une différence de listes ne \
             prouve pas un biais ; une question qui pèse bien plus que ses voisines mérite \
             d'être relue.",
        en: "Nobody's gender, origin or school is asked, so the same answers always give the same \
             page. But groups may answer differently. The same simulated people answered twice: \
             first with the interests of men and then of women as published by Su, Rounds and \
             Armstrong (2009), for four activities only and no topic, and once more while \
             under-rating their skill in coding by .4 standard deviations. What follows is how \
             far their lists move and which questions carry it. A difference of lists is no \
             proof of bias; a question that carries much more than its neighbors deserves a \
             second reading.",
    },
    measures: measures! {
        interests_main_kept: Reported, |audit| Some(Share(audit.fairness.interests.kept)),
            fr: "goûts publiés des hommes et des femmes : part de liste gardée",
            en: "published interests of men and women: list that stays";
        interests_distance_of_careers: Reported,
            |audit| Some(Share(audit.fairness.interests.distance_of_careers)),
            fr: "… places qui vont à d'autres métiers",
            en: "… places that go to other careers";
        interests_distance_of_families: Reported,
            |audit| Some(Share(audit.fairness.interests.distance_of_families)),
            fr: "… places qui vont à d'autres familles",
            en: "… places that go to other families";
        self_image_main_kept: Reported, |audit| Some(Share(audit.fairness.self_image.kept)),
            fr: "pratique du code sous-estimée : part de liste gardée",
            en: "under-rated skill in coding: list that stays";
        self_image_distance_of_careers: Reported,
            |audit| Some(Share(audit.fairness.self_image.distance_of_careers)),
            fr: "… places qui vont à d'autres métiers",
            en: "… places that go to other careers";
        self_image_distance_of_families: Reported,
            |audit| Some(Share(audit.fairness.self_image.distance_of_families)),
            fr: "… places qui vont à d'autres familles",
            en: "… places that go to other families";
    },
    tables,
};

/// The items that carry most of either difference.
const CARRIERS: Head<3> = Head {
    name: Said {
        fr: "Les questions qui pèsent le plus dans les différences",
        en: "The questions that carry most of the differences",
    },
    columns: Said {
        fr: ["Question", "hommes/femmes", "code"],
        en: ["Question", "men/women", "coding"],
    },
};

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let (fairness, items) = (&of.subject.audit.fairness, &of.subject.quiz.items);
    let shares = [&fairness.interests, &fairness.self_image].map(|comparison| {
        let mut shares = vec![0.0; items.len()];
        for (item, share) in &comparison.items {
            shares[*item] = *share;
        }
        shares
    });
    let most = |item: &usize| f64::max(shares[0][*item], shares[1][*item]);
    let mut carriers: Vec<usize> = (0..items.len()).collect();
    carriers.sort_by(|a, b| most(b).total_cmp(&most(a)).then(a.cmp(b)));
    carriers.truncate(ROWS);
    let rows = carriers.into_iter().map(|item| {
        [
            items[item].prompt.get(of.subject.locale).to_owned(),
            of.say.number(Share(shares[0][item])),
            of.say.number(Share(shares[1][item])),
        ]
    });
    vec![of.table(&CARRIERS, rows)]
}
