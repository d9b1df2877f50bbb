//! What can be wrong with the levels and demands of a career.

use crate::phrases::{list, quote, short, words};
use model::traits::Domain;

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

    /// A level of a topic that is none of the two.
    InvalidTopicLevel "invalid-topic-level" Error
        says =>
            fr: words("un thème a le degré 0.5 ou 1", "ici", "écrivez 0.5 ou 1"),
            en: words("a topic has the level 0.5 or 1", "here", "write 0.5 or 1"),
        means =>
            fr: "Le degré d'un thème n'est ni 0.5 ni 1",
            en: "The level of a topic is neither 0.5 nor 1",
        matters =>
            fr: "Un métier porte sur un thème (1), ou en partie (0.5) ; les autres thèmes sont à 0 \
                 sans être nommés.",
            en: "A career is about a topic (1) or partly so (0.5); all others are at 0 without \
                 being named.",
        mending =>
            fr: "Écrivez 1 si qui aime le thème y trouve son compte tous les jours, 0.5 sinon, ou \
                 retirez la ligne.",
            en: "Write 1 if whoever likes the topic meets it every day, 0.5 if not, or take out \
                 the line.",

    /// A trait of another kind than belongs here.
    WrongDomain { wanted: Domain } "wrong-domain" Error
        says => match wanted {
            Domain::Interest =>
                fr: words(
                    "il faut ici un intérêt",
                    "ici",
                    "inscrivez les compétences dans `demands`, les thèmes dans `topics`",
                ),
                en: words(
                    "an interest is expected here",
                    "here",
                    "list skills among the demands, topics among the topics",
                ),
            Domain::Skill =>
                fr: words(
                    "il faut ici une compétence",
                    "ici",
                    "inscrivez les intérêts dans `interests`, les thèmes dans `topics`",
                ),
                en: words(
                    "a skill is expected here",
                    "here",
                    "list interests among the interests, topics among the topics",
                ),
            Domain::Topic =>
                fr: words(
                    "il faut ici un thème",
                    "ici",
                    "inscrivez les intérêts dans `interests`, les compétences dans `demands`",
                ),
                en: words(
                    "a topic is expected here",
                    "here",
                    "list interests among the interests, skills among the demands",
                ),
        }
        means =>
            fr: "Un intérêt, une compétence ou un thème n'est pas dans sa liste",
            en: "An interest, a skill or a topic does not stand in its own list",
        matters =>
            fr: "Aimer faire, savoir faire et être attiré par un thème se comptent autrement.",
            en: "Liking to do, being able to, and being drawn by a topic are counted differently.",
        mending =>
            fr: "Les intérêts vont dans `interests`, les compétences dans `demands`, les thèmes \
                 dans `topics`.",
            en: "Interests go into `interests`, skills into `demands`, topics into `topics`.",

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
