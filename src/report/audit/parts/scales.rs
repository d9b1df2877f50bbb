//! How precise each scale can be expected to be.

use super::{Head, Part, Tables};
use crate::table::Table;
use audit::Audit;
use audit::reliability::FOR_EXPLORING;
use audit::topics::Topic;
use model::traits::Domain;
use words::Said;
use words::audit::Bound::Exactly;
use words::audit::Value::{Count, Mean};

pub(super) const PART: Part = Part {
    heading: Said {
        fr: "Quelle est la précision de chaque échelle ?",
        en: "How precise is each scale?",
    },
    about: Said {
        fr: "La fidélité va de 0 (hasard) à 1 (exact). À partir de 0,70, une échelle suffit pour \
             explorer ; en dessous, un score n'est qu'une tendance. Décider pour une personne en \
             demanderait 0,80 et plus, et ce quiz ne décide de rien. Le score d'une personne est \
             connu aux points indiqués près ; deux scores ne sont dits différents que s'ils ont au \
             moins l'écart de l'avant-dernière colonne.",
        en: "Reliability runs from 0 (chance) to 1 (exact). From .70 on a scale is good enough to \
             explore with; below, a score only shows a tendency. Decisions about a person would \
             ask for .80 and more, and this quiz makes none. A person's score is known give or \
             take the points shown; two scores are called different only if they are as far apart \
             as the column before last says.",
    },
    measures: measures! {
        topics_thin: Exactly(0.0), |audit| Some(Count(thin(audit))),
            fr: "thèmes avec moins de quatre métiers, ou que les réponses distinguent mal",
            en: "topics with fewer than four careers, or ill told from others by answers";
    },
    tables,
};

/// How many topics say too little.
fn thin(audit: &Audit) -> usize {
    let topics = audit.topics.iter();
    topics.filter(|topic| Topic::is_thin(topic)).count()
}

/// Every scale.
const SCALES: Head<7> = Head {
    name: Said {
        fr: "Échelles",
        en: "Scales",
    },
    columns: Said {
        fr: [
            "Échelle",
            "Questions",
            "Attendue",
            "Simulée",
            "± points",
            "Distincts dès",
            "Suffit pour",
        ],
        en: [
            "Scale",
            "Questions",
            "Expected",
            "Simulated",
            "± points",
            "Apart from",
            "Good for",
        ],
    },
};

fn tables(of: &Tables<'_>) -> Vec<Table> {
    let rows = of.subject.audit.scales.iter().map(|scale| {
        let mean = |x: f64| of.say.number(Mean(x));
        let points = |x: f64| of.say.number(Count(whole(x)));
        let measured = of.subject.catalog.traits.get(scale.of);
        let is_skill = measured.id.domain == Domain::Skill;
        [
            of.say.scale(measured.name.get(of.subject.locale), is_skill),
            scale.ratings.to_string(),
            mean(scale.expected),
            scale.alpha.map_or_else(String::new, mean),
            points(scale.error),
            points(scale.difference),
            of.say.good_for(scale.expected >= FOR_EXPLORING).to_owned(),
        ]
    });
    let thin = of
        .subject
        .audit
        .topics
        .iter()
        .filter(|topic| topic.is_thin());
    let thin = thin.map(|topic| {
        let measured = of.subject.catalog.traits.get(topic.of);
        [
            measured.name.get(of.subject.locale).to_owned(),
            topic.careers.to_string(),
            of.say.number(Mean(topic.reliability)),
        ]
    });
    vec![of.table(&SCALES, rows), of.table(&THIN, thin)]
}

/// The topics that say too little.
const THIN: Head<3> = Head {
    name: Said {
        fr: "Thèmes qui disent trop peu",
        en: "Topics that say too little",
    },
    columns: Said {
        fr: ["Thème", "Métiers", "Fidélité, face aux autres"],
        en: ["Topic", "Careers", "Reliability beside others"],
    },
};

/// Points of 0–100, rounded up: an error is not made to look smaller.
fn whole(points: f64) -> usize {
    (0..=100).find(|n| *n as f64 >= points).unwrap_or(100)
}
