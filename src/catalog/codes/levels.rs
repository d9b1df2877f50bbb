//! What can be wrong with the levels and demands of a career.

use crate::phrases::{list, quote, short, words};

codes! {
    /// What can be wrong with the levels and demands of a career.
    pub enum Levels;

    /// A level that is none of the five steps.
    InvalidLevel "invalid-level" Error
        says =>
            fr: words(
                "ce n'est aucun des cinq degrés",
                "ici",
                "écrivez 0, 0.25, 0.5, 0.75 ou 1",
            ),
            en: words(
                "this is none of the five steps",
                "here",
                "write 0, 0.25, 0.5, 0.75 or 1",
            ),
        means =>
            fr: "Un degré n'est aucun des cinq : 0, 0.25, 0.5, 0.75, 1",
            en: "A level is none of the five steps: 0, 0.25, 0.5, 0.75, 1",
        matters =>
            fr: "Personne ne juge un métier plus finement ; plus de décimales feraient croire le \
                 contraire.",
            en: "Nobody judges a career more finely; more decimals would pretend otherwise.",
        mending =>
            fr: "Choisissez le degré qui décrit le mieux une semaine ordinaire.",
            en: "Choose the step that best describes an ordinary week.",

    /// Interests for which the career states no level.
    MissingInterest { traits: Vec<String> } "missing-interest" Error
        says =>
            fr: words(
                "le métier ne dit pas combien il fait appel à chaque intérêt",
                "",
                format!("il manque {}", list(traits)),
            ),
            en: words(
                "the career does not say how much it uses every interest",
                "",
                format!("missing: {}", list(traits)),
            ),
        means =>
            fr: "Le métier ne dit pas combien il fait appel à chaque intérêt",
            en: "The career does not say how much it uses each interest",
        matters =>
            fr: "L'accord compare les degrés entre eux : il les faut tous, même à 0.",
            en: "The fit compares the levels with each other: it takes them all, even those of 0.",
        mending =>
            fr: "Ajoutez les intérêts que le message nomme.",
            en: "Add the interests that the message names.",

    /// A skill where an interest belongs, or the reverse.
    WrongDomain { interest_wanted: bool } "wrong-domain" Error
        says => match interest_wanted {
            true =>
                fr: words(
                    "une compétence à la place d'un intérêt",
                    "ici",
                    "inscrivez-la dans `demands`",
                ),
                en: words(
                    "a skill where an interest is expected",
                    "here",
                    "list it among the demands",
                ),
            false =>
                fr: words(
                    "un intérêt à la place d'une compétence",
                    "ici",
                    "inscrivez-le dans `interests`",
                ),
                en: words(
                    "an interest where a skill is expected",
                    "here",
                    "list it among the interests",
                ),
        }
        means =>
            fr: "Une compétence figure parmi les intérêts, ou l'inverse",
            en: "A skill stands among the interests, or the reverse",
        matters =>
            fr: "Aimer faire et savoir faire se comptent autrement.",
            en: "Liking and being able are counted differently.",
        mending =>
            fr: "Les intérêts vont dans `interests`, les compétences dans `demands`.",
            en: "Interests go into `interests`, skills into `demands`.",

    /// Levels so even that everybody fits equally.
    FlatCareer { sd: f64 } "flat-career" Error
        says =>
            fr: words(
                "les degrés sont si égaux que le métier convient pareillement à tous",
                "",
                "baissez les intérêts dont le travail n'a pas besoin chaque semaine",
            ),
            en: words(
                "the levels are so even that everybody fits equally",
                "",
                "lower the interests that the work does not need every week",
            ),
        means =>
            fr: "Les degrés du métier sont presque égaux",
            en: "The levels of the career are almost equal",
        matters =>
            fr: "Il conviendrait pareillement à tout le monde, donc à personne en particulier.",
            en: "It would suit everybody alike, so nobody in particular.",
        mending =>
            fr: "Baissez les intérêts dont le travail n'a pas besoin chaque semaine.",
            en: "Lower the interests that the work does not need every week.",

    /// A trait that no quiz measures; for demands, no rating.
    UnmeasuredTrait { name: String, demanded: bool } "unmeasured-trait" Error
        says => match demanded {
            false =>
                fr: words(
                    format!("aucun questionnaire ne mesure {}", quote(name)),
                    "ici",
                    "ajoutez une question qui le mesure",
                ),
                en: words(
                    format!("no quiz measures `{}`", short(name)),
                    "here",
                    "add an item for it",
                ),
            true =>
                fr: words(
                    format!("aucune échelle ne mesure {}", quote(name)),
                    "ici",
                    "une exigence a besoin d'une échelle dont les degrés disent à quel point",
                ),
                en: words(
                    format!("no rating measures `{}`", short(name)),
                    "here",
                    "a demand needs a rating whose steps say how well",
                ),
        }
        means =>
            fr: "Un métier demande un trait que le quiz ne mesure pas",
            en: "A career asks for a trait that the quiz does not measure",
        matters =>
            fr: "Il serait classé sans qu'on ait rien demandé à ce sujet.",
            en: "It would be ranked without anything having been asked.",
        mending =>
            fr: "Ajoutez au quiz une question qui le mesure ; pour une exigence, une échelle.",
            en: "Add an item to the quiz that measures it; for a demand, a rating.",
}
