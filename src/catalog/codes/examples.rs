//! Examples that the scoring does not confirm.

use crate::phrases::{quote, short, words};
use crate::sample::Sample;
use model::locale::Locale;
use model::say;

/// What an example expects of the scoring, against what came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The fit should be at least, or at most, so much.
    Fit {
        /// Whether the bound is a lower one.
        at_least: bool,
        /// The bound, in SD.
        bound: f64,
        /// The fit, in SD.
        actual: f64,
    },
    /// Another trait should contribute most, or take most.
    Trait {
        /// The one expected.
        expected: String,
        /// The one that does.
        actual: Option<String>,
    },
    /// The requirements should be in another state.
    Requirement {
        /// The state expected: `met`, `unclear`, `unmet`.
        expected: &'static str,
        /// The state they are in.
        actual: &'static str,
    },
}

say! {
    /// The sentences of one language.
    struct Words;

    fn outcome(self, outcome: &Outcome) -> String {
        fr: {
            let decimal = |value: &f64| format!("{value:.2}").replace('.', ",");
            match outcome {
                Outcome::Fit { at_least: true, bound, actual } => {
                    format!(
                        "l'accord devrait être d'au moins {} ; il est de {}",
                        decimal(bound),
                        decimal(actual)
                    )
                }
                Outcome::Fit { at_least: false, bound, actual } => {
                    format!(
                        "l'accord devrait être d'au plus {} ; il est de {}",
                        decimal(bound),
                        decimal(actual)
                    )
                }
                Outcome::Trait { expected, actual: Some(actual) } => {
                    format!("{} devrait le porter ; c'est {}", quote(expected), quote(actual))
                }
                Outcome::Trait { expected, actual: None } => {
                    format!("{} devrait le porter ; rien ne le porte", quote(expected))
                }
                Outcome::Requirement { expected, actual } => {
                    format!("les conditions devraient être `{expected}` ; elles sont `{actual}`")
                }
            }
        },
        en: match outcome {
            Outcome::Fit { at_least: true, bound, actual } => {
                format!("the fit should be at least {bound:.2}; it is {actual:.2}")
            }
            Outcome::Fit { at_least: false, bound, actual } => {
                format!("the fit should be at most {bound:.2}; it is {actual:.2}")
            }
            Outcome::Trait { expected, actual: Some(actual) } => {
                format!("`{}` should carry it; `{}` does", short(expected), short(actual))
            }
            Outcome::Trait { expected, actual: None } => {
                format!("`{}` should carry it; nothing does", short(expected))
            }
            Outcome::Requirement { expected, actual } => {
                format!("the requirements should be `{expected}`; they are `{actual}`")
            }
        },
    }
}

impl Sample for Outcome {
    fn samples(text: &str) -> Vec<Self> {
        let name = || text.to_owned();
        let fit = |at_least| Self::Fit {
            at_least,
            bound: 0.8,
            actual: 0.5,
        };
        let carried = |actual| Self::Trait {
            expected: name(),
            actual,
        };
        let (expected, actual) = ("met", "unmet");
        vec![
            fit(true),
            fit(false),
            carried(Some(name())),
            carried(None),
            Self::Requirement { expected, actual },
        ]
    }
}

codes! {
    /// What the scoring does not confirm.
    pub enum Examples;

    /// An example that the scoring does not confirm.
    ExampleFails { number: usize, outcome: Outcome } "example-fails" Error
        says =>
            fr: words(
                format!("l'exemple {} ne se vérifie pas", number + 1),
                "celui-ci",
                of(Locale::Fr).outcome(outcome),
            ),
            en: words(
                format!("example {} does not come out", number + 1),
                "this one",
                of(Locale::En).outcome(outcome),
            ),
        means =>
            fr: "Un exemple ne se vérifie pas",
            en: "An example does not come out",
        matters =>
            fr: "Le métier ne sera pas proposé aux personnes que vous aviez en tête.",
            en: "The career will not be recommended to those you had in mind.",
        mending =>
            fr: "Relisez d'abord les degrés, puis l'exemple : corrigez celui qui a tort.",
            en: "Reread the levels first, then the example: correct the one that is wrong.",
}
