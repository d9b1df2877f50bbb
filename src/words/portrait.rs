//! What the answers seem to say of each trait, where the trait's own words do not serve.

use model::traits::Domain;

use crate::{english, french};

/// Where a trait seems to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaning {
    /// High.
    High,
    /// Low.
    Low,
    /// Near the middle.
    Neither,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// What draws the person most, by its names: at least one.
    pub fn draws(self, names: &[&str]) -> String {
        fr: format!("Ce qui t'attire : {}.", names.join(" ; ")),
        en: format!("What draws you: {}.", names.join("; ")),
    }
    /// Heads what draws the person most.
    pub fn brief_heading(self) -> &'static str {
        fr: "D'après tes réponses",
        en: "From your answers",
    }
    /// Where a trait lies, in a word or two, and whether that is sure.
    pub fn briefly(self, leaning: Leaning, is_sure: bool) -> &'static str {
        match (leaning, is_sure) {
            (Leaning::High, true) => fr: "oui", en: "yes",
            (Leaning::High, false) => fr: "plutôt", en: "rather",
            (Leaning::Neither, _) => fr: "un peu", en: "a little",
            (Leaning::Low, true) => fr: "peu", en: "not much",
            (Leaning::Low, false) => fr: "plutôt non", en: "rather no",
        }
    }
    /// Heads what is said of one domain.
    pub fn heading(self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest =>
                fr: "Ce que tu aimes faire, d'après tes réponses",
                en: "What you like doing, from your answers",
            Domain::Topic =>
                fr: "Ce qui t'attire, d'après tes réponses",
                en: "What draws you, from your answers",
            Domain::Skill =>
                fr: "Ce que tu sais faire, d'après tes réponses",
                en: "What you can do, from your answers",
        }
    }
    /// The word for a trait that is neither low nor high.
    pub fn in_between(self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest | Domain::Topic =>
                fr: "un peu",
                en: "a little",
            Domain::Skill => fr: "en chemin", en: "on your way",
        }
    }
    /// In place of the word for a trait, where answers are missing to be sure of it.
    pub fn to_confirm(self, domain: Domain, leaning: Leaning) -> &'static str {
        match (leaning, domain) {
            (Leaning::High, _) => fr: "plutôt oui, à confirmer", en: "it seems so, to be confirmed",
            (Leaning::Low, Domain::Interest | Domain::Topic) =>
                fr: "plutôt non, à confirmer",
                en: "it seems not, to be confirmed",
            (Leaning::Low, Domain::Skill) =>
                fr: "pas encore, à confirmer",
                en: "not yet, to be confirmed",
            (Leaning::Neither, _) =>
                fr: "entre les deux, à confirmer",
                en: "in between, to be confirmed",
        }
    }
    /// The traits of which no answer tells anything.
    pub fn nothing_told(self, names: &[&str]) -> String {
        fr: format!("Tes réponses n'en disent rien pour l'instant : {}.", french::list(names)),
        en: format!("So far your answers say nothing about {}.", english::list(names)),
    }
}
