//! What helps an adult in France who changes their work, or the training for it.
//!
//! These are rights under French law, so English keeps their names and says what they are.

/// Something that helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// The *conseil en évolution professionnelle*.
    Advice,
    /// The *validation des acquis de l'expérience*.
    Experience,
    /// The *compte personnel de formation*.
    Account,
}

impl Support {
    /// All of them, what one begins with first.
    pub const ALL: [Self; 3] = [Self::Advice, Self::Experience, Self::Account];

    /// Its official address.
    pub const fn address(self) -> &'static str {
        match self {
            Self::Advice => "https://mon-cep.org",
            Self::Experience => "https://vae.gouv.fr",
            Self::Account => "https://www.moncompteformation.gouv.fr",
        }
    }
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Heads them.
    pub fn heading(self) -> &'static str {
        fr: "Des appuis pour changer",
        en: "Support for a change, in France",
    }
    /// What one of them is.
    pub fn support(self, support: Support) -> &'static str {
        match support {
            Support::Advice =>
                fr: "CEP, conseil en évolution professionnelle : faire le point, gratuitement.",
                en: "CEP, career advice (conseil en évolution professionnelle): free.",
            Support::Experience =>
                fr: "VAE, validation des acquis : un diplôme grâce à son expérience.",
                en: "VAE (validation des acquis): a diploma on the strength of experience.",
            Support::Account =>
                fr: "CPF, compte de formation : des droits acquis en travaillant pour se former.",
                en: "CPF (compte personnel de formation): credit from working, for training.",
        }
    }
}
