//! What may be missing.

use crate::phrases::{quote, short, words};
use crate::sample::Sample;
use model::language::{english, french};
use model::locale::Locale;
use model::say;

/// What careers about a topic may lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// So many careers.
    Careers(usize),
    /// So many careers that are about it in full.
    InFull(usize),
    /// One in full that the bac, or less, opens.
    ShortStudies,
    /// One in full that takes three years of studies after the bac, or more.
    LongStudies,
}

say! {
    /// The sentences of one language.
    struct Words;

    fn lack(self, lack: Lack) -> String {
        match lack {
            Lack::Careers(n) =>
                fr: french::count(n, "métier", "métiers"),
                en: english::count(n, "career", "careers"),
            Lack::InFull(n) =>
                fr: french::count(n, "métier au degré 1", "métiers au degré 1"),
                en: english::count(n, "career at level 1", "careers at level 1"),
            Lack::ShortStudies =>
                fr: "un métier au degré 1 qui s'ouvre avec le bac ou avant".to_owned(),
                en: "a career at level 1 that the bac, or less, opens".to_owned(),
            Lack::LongStudies =>
                fr: "un métier au degré 1 qui demande trois ans ou plus après le bac".to_owned(),
                en: "a career at level 1 that takes three years or more after the bac".to_owned(),
        }
    }

    fn lacking(self, lacks: &[&str]) -> String {
        fr: format!("il manque {}", french::list(lacks)),
        en: format!("missing: {}", english::list(lacks)),
    }
}

fn lacking(lacks: &[Lack], locale: Locale) -> String {
    let words = of(locale);
    let lacks: Vec<String> = lacks.iter().map(|lack| words.lack(*lack)).collect();
    words.lacking(&lacks.iter().map(String::as_str).collect::<Vec<_>>())
}

impl Sample for Lack {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::Careers(1),
            Self::InFull(2),
            Self::ShortStudies,
            Self::LongStudies,
        ]
    }
}

codes! {
    /// What may be missing.
    pub enum Presence;

    /// A family without a career.
    EmptyFamily "empty-family" Warning
        says =>
            fr: words(
                "aucun métier dans cette famille",
                "",
                "ajoutez-en un, ou supprimez la famille",
            ),
            en: words("no career belongs to this family", "", "add one, or remove the family"),
        means =>
            fr: "La famille n'a aucun métier",
            en: "The family has no career",
        matters =>
            fr: "Elle ne sera jamais montrée.",
            en: "It will never be shown.",
        mending =>
            fr: "Ajoutez-lui une fiche, ou supprimez-la.",
            en: "Add a sheet to it, or delete it.",

    /// A career without an example.
    NoExamples "no-examples" Advice
        says =>
            fr: words(
                "ce métier n'a pas d'exemple",
                "",
                "dites pour quels scores il convient, et pour lesquels non",
            ),
            en: words(
                "this career has no example",
                "",
                "say for which scores it should fit, and for which not",
            ),
        means =>
            fr: "Le métier n'a pas d'exemple",
            en: "The career has no example",
        matters =>
            fr: "Rien ne prouve que le calcul dit ce que vous pensez.",
            en: "Nothing proves that the scoring says what you think.",
        mending =>
            fr: "Ajoutez-en deux : un cas qui convient, un cas qui ne convient pas.",
            en: "Add two: a case that fits, and one that does not.",

    /// A source without an address, and no printed work.
    NoAddress "no-address" Advice
        says =>
            fr: words(
                "cette source n'a pas d'adresse",
                "cette source",
                "ajoutez `url`\u{a0}; pour un imprimé, son ISBN ou ISSN dans le titre",
            ),
            en: words(
                "this source has no address",
                "this source",
                "add `url`; for a printed work, its ISBN or ISSN in the title",
            ),
        means =>
            fr: "Une source n'a pas d'adresse",
            en: "A source has no address",
        matters =>
            fr: "Personne ne peut vérifier ce qu'on lui fait dire.",
            en: "Nobody can check what it is said to say.",
        mending =>
            fr: "Ajoutez `url: \"https://…\"` ; pour un imprimé, écrivez son ISBN ou ISSN dans le \
                 titre.",
            en: "Add `url: \"https://…\"`; for a printed work, write its ISBN or ISSN in the \
                 title.",

    /// A topic that a quiz measures, and about which there are few careers to find.
    ThinTopic { name: String, lacks: Vec<Lack> } "thin-topic" Advice
        says =>
            fr: words(
                format!("peu de métiers portent sur {}", quote(name)),
                "ce thème",
                lacking(lacks, Locale::Fr),
            ),
            en: words(
                format!("few careers are about `{}`", short(name)),
                "this topic",
                lacking(lacks, Locale::En),
            ),
        means =>
            fr: "Peu de métiers portent sur un thème que le quiz demande",
            en: "Few careers are about a topic that the quiz asks about",
        matters =>
            fr: "Qui aime ce thème trouverait peu de pistes, ou seulement des études trop longues \
                 ou trop courtes pour soi.",
            en: "Whoever likes the topic would find few leads, or only studies that are too long \
                 or too short for them.",
        mending =>
            fr: "Ajoutez les métiers que le message nomme ; ne montez pas un degré pour faire \
                 nombre.",
            en: "Add the careers that the message names; do not raise a level to fill the gap.",
}
