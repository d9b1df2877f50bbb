//! What can be wrong with definitions, as facts: one of the topics, each of which knows its words.

use std::fmt;

use model::locale::Locale;

use crate::code::{Description, Entry, Explanation, Severity};
use crate::codes::ages::Ages;
use crate::codes::characters::Characters;
use crate::codes::choices::Choices;
use crate::codes::claims::Claims;
use crate::codes::conditions::Conditions;
use crate::codes::dimensions::Dimensions;
use crate::codes::disk::Disk;
use crate::codes::evenness::Evenness;
use crate::codes::examples::Examples;
use crate::codes::form::Form;
use crate::codes::gender::Gender;
use crate::codes::grammar::Grammar;
use crate::codes::job_titles::JobTitles;
use crate::codes::judgements::Judgements;
use crate::codes::kinds::Kinds;
use crate::codes::labels::Labels;
use crate::codes::languages::Languages;
use crate::codes::levels::Levels;
use crate::codes::logic::Logic;
use crate::codes::measures::Measures;
use crate::codes::naming::Naming;
use crate::codes::order::Order;
use crate::codes::placeholders::Placeholders;
use crate::codes::presence::Presence;
use crate::codes::privacy::Privacy;
use crate::codes::readability::Readability;
use crate::codes::scales::Scales;
use crate::codes::structure::Structure;
use crate::codes::studies::Ladder;
use crate::codes::twins::Twins;
use crate::codes::values::Values;

/// Gathers the topics, each an enum of its codes, in the order in which they are listed.
macro_rules! topics {
    ($($topic:ident)*) => {
        /// One thing that is wrong with definitions, or doubtful, without words.
        ///
        /// Texts in it are quoted from files and may hold anything: escape them before showing them.
        #[derive(Clone, Debug, PartialEq)]
        #[expect(missing_docs, reason = "the topic of the same name tells")]
        pub enum Problem {
            $($topic($topic),)*
        }

        /// What is declared of the codes of each topic.
        pub(crate) const TOPICS: &[&[Entry]] = &[$($topic::CODES),*];

        impl Problem {
            /// The kind of problem that it is.
            pub const fn code(&self) -> Code {
                enum Topic { $($topic),* }
                match self {
                    $(Self::$topic(one) => Code::new(Topic::$topic as usize, one.place()),)*
                }
            }

            /// How much it matters.
            pub fn severity(&self) -> Severity {
                match self {
                    $(Self::$topic(one) => one.severity(),)*
                }
            }

            /// Says it. What is quoted from files is shortened, and escaped by whoever shows it.
            pub fn describe(&self, locale: Locale) -> Description {
                match self {
                    $(Self::$topic(one) => one.describe(locale),)*
                }
            }

            /// Problems of every code, made up for tests; what they quote from files is `text`.
            pub fn samples(text: &str) -> Vec<Self> {
                let mut all = Vec::new();
                $(all.extend($topic::samples(text).into_iter().map(Self::from));)*
                all
            }
        }

        $(
            impl From<$topic> for Problem {
                fn from(one: $topic) -> Self {
                    Self::$topic(one)
                }
            }
        )*
    };
}

topics! {
    Disk Characters Grammar Structure Naming Values Kinds
    Dimensions Measures Levels Conditions Ladder Claims Examples
    Presence Twins Scales Choices Labels Order Evenness Logic Ages Languages Readability Gender
    JobTitles Judgements Privacy Form Placeholders
}

/// The kind of a problem; its name is stable and never reused for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    topic: usize,
    place: usize,
}

impl Code {
    /// Every code, topic by topic: files first, then grammar, shape and meaning, and what is only
    /// doubtful.
    pub const ALL: &[Self] = &{
        let mut all = [Self { topic: 0, place: 0 }; count()];
        let (mut n, mut topic) = (0, 0);
        while topic < TOPICS.len() {
            let mut place = 0;
            while place < TOPICS[topic].len() {
                all[n] = Self { topic, place };
                (n, place) = (n + 1, place + 1);
            }
            topic += 1;
        }
        all
    };

    pub(crate) const fn new(topic: usize, place: usize) -> Self {
        Self { topic, place }
    }

    /// The code of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == name)
    }

    /// Its name in kebab case, for programs and for searching.
    pub const fn as_str(self) -> &'static str {
        self.entry().name
    }

    /// What it means, why that matters, and what to do.
    pub const fn explain(self, locale: Locale) -> Explanation {
        match locale {
            Locale::Fr => self.entry().fr,
            Locale::En => self.entry().en,
        }
    }

    const fn entry(self) -> &'static Entry {
        &TOPICS[self.topic][self.place]
    }
}

const fn count() -> usize {
    let (mut n, mut topic) = (0, 0);
    while topic < TOPICS.len() {
        n += TOPICS[topic].len();
        topic += 1;
    }
    n
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Problem {
    /// Writes the code.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code().as_str())
    }
}
