//! What whoever meets the pages must be told: what they are, what becomes of the answers, who can
//! use them, and for what.
//!
//! A notice is a file of rows; where it depends on the host, it says what is true there.

mod about;
mod accessibility;
mod parents;
mod privacy;
mod uses;

#[cfg(test)]
mod tests;

use crate::pages::Host;

pub use accessibility::{Flaw, Theme, Verdict};

say! {
    /// What all notices share, and the way to each of them.
    pub struct Words;

    /// Heads a notice.
    pub fn title(self, notice: Notice) -> &'static str {
        match notice {
            Notice::About =>
                fr: "Ce que Boussole fait, et ne fait pas",
                en: "What Boussole does, and does not do",
            Notice::Privacy =>
                fr: "Ce que deviennent tes réponses",
                en: "What becomes of your answers",
            Notice::Parents =>
                fr: "Pour les parents : le quiz et les réponses de votre enfant",
                en: "For parents: the quiz and your child's answers",
            Notice::Accessibility =>
                fr: "Qui peut se servir de ces pages : accessibilité",
                en: "Who can use these pages: accessibility",
            Notice::Uses =>
                fr: "Pour quoi Boussole est fait, et pour quoi il ne l'est pas",
                en: "What Boussole is made for, and what it is not",
        }
    }
    /// Its name where one leads to it.
    pub fn name(self, notice: Notice) -> &'static str {
        match notice {
            Notice::About => fr: "À propos", en: "About",
            Notice::Privacy => fr: "Tes réponses", en: "Your answers",
            Notice::Parents => fr: "Pour les parents", en: "For parents",
            Notice::Accessibility =>
                fr: "Accessibilité : partiellement conforme",
                en: "Accessibility: partially compliant",
            Notice::Uses => fr: "Usages prévus, et exclus", en: "Intended uses, and excluded ones",
        }
    }
    /// Names the list of them at the end of each page.
    pub fn menu(self) -> &'static str { fr: "À savoir", en: "Good to know" }

    /// Heads who answers for the pages.
    pub fn contact_heading(self) -> &'static str {
        fr: "À qui écrire",
        en: "Whom to write to",
    }
    /// Who it is, in their own words; else that nobody is named, and what to do.
    pub fn contact(self, contact: Option<&str>) -> String {
        match contact {
            Some(contact) =>
                fr: format!("Ces pages sont mises en ligne par : {contact}"),
                en: format!("These pages are put online by: {contact}"),
            None =>
                fr: "La personne qui a mis ces pages en ligne n'a pas donné de contact. Dans un \
                     établissement : demander à l'adulte qui a proposé le quiz, ou au \
                     secrétariat.".to_owned(),
                en: "Whoever put these pages online has not named a contact. In a school: ask the \
                     adult who suggested the quiz, or the school office.".to_owned(),
        }
    }
}

/// A notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// What the quiz is, and is not.
    About,
    /// What becomes of the answers, for whoever gives them.
    Privacy,
    /// The same for parents.
    Parents,
    /// How far everybody can use the pages.
    Accessibility,
    /// What the result may be used for, and what not.
    Uses,
}

/// What stands below one heading of a notice.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The heading.
    pub heading: &'static str,
    /// A paragraph; empty where a list says all.
    pub text: &'static str,
    /// The list below it; empty where a paragraph says all.
    pub points: &'static [&'static str],
    /// Where more of it can be read, or somebody helps.
    pub address: Option<&'static str>,
}

impl Notice {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::About,
        Self::Privacy,
        Self::Parents,
        Self::Uses,
        Self::Accessibility,
    ];
}

impl Words {
    /// What a notice says, but for what is worked out or asked of whoever puts it online.
    pub fn parts(self, notice: Notice, host: Host) -> Vec<Part> {
        match notice {
            Notice::About => about::of(self.locale).parts(host),
            Notice::Privacy => privacy::of(self.locale).parts(host),
            Notice::Parents => parents::of(self.locale).parts(host),
            Notice::Accessibility => accessibility::of(self.locale).parts(),
            Notice::Uses => uses::of(self.locale).parts(),
        }
    }

    /// The sentences of the self-audit.
    pub fn audit(self) -> accessibility::Words {
        accessibility::of(self.locale)
    }
}

impl Part {
    const fn text(heading: &'static str, text: &'static str) -> Self {
        Self::list(heading, text, &[])
    }

    const fn list(
        heading: &'static str,
        text: &'static str,
        points: &'static [&'static str],
    ) -> Self {
        Self {
            heading,
            text,
            points,
            address: None,
        }
    }

    const fn at(self, address: &'static str) -> Self {
        Self {
            address: Some(address),
            ..self
        }
    }
}
