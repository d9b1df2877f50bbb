//! The RON grammar: one struct here for one struct in the files, and nothing else.
//!
//! Plain words that need no check, such as a unit, are read as the model has them.
//! Identifiers and texts borrow from the file, so their address is their position (see
//! [`File::span_of`](super::file::File::span_of)); a check can therefore underline the author's own
//! word without a wrapper type. The types here refuse only a wrong shape: whatever can be judged
//! later is the business of [`super::check`], which reports all of it and not only the first.

use std::borrow::Cow;

use ron::value::RawValue;
use serde::de::{Error as _, Unexpected};
use serde::{Deserialize, Deserializer};

use model::profile::{Application, Country, Evidence, Level, Status, Unit};
use model::quiz::{Limit, Occupation};

/// A word that is checked later, with its place in the file.
pub(crate) type Word<'src> = &'src str;

/// A number that is checked later, with its place in the file; it may still be `NaN` or `inf`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Number<'src> {
    pub(crate) value: f64,
    /// As it is written in the file.
    pub(crate) written: &'src str,
}

impl<'de: 'src, 'src> Deserialize<'de> for Number<'src> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = <&'de RawValue>::deserialize(deserializer)?;
        let mut written = raw.get_ron().trim_ascii();
        if written.contains('/') {
            written = raw.trim().get_ron();
        }
        // Most numbers are plain; the parser of RON knows the rest, at a price.
        match written.parse().or_else(|_| ron::from_str(written)) {
            Ok(value) => Ok(Self { value, written }),
            Err(_) => Err(D::Error::invalid_type(
                Unexpected::Other("something else"),
                &"a number",
            )),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Text", deny_unknown_fields)]
pub(crate) struct Text<'src> {
    #[serde(borrow)]
    pub(crate) fr: Cow<'src, str>,
    #[serde(borrow)]
    pub(crate) en: Cow<'src, str>,
}

/// A text in a list; without it the elements of a list would not borrow from the file.
#[derive(Debug, Deserialize)]
#[serde(transparent)]
pub(crate) struct Phrase<'src>(#[serde(borrow)] pub(crate) Cow<'src, str>);

// ---- quizzes/traits.ron

#[derive(Debug, Deserialize)]
#[serde(rename = "Traits", deny_unknown_fields)]
pub(crate) struct Traits<'src> {
    pub(crate) format: Number<'src>,
    pub(crate) edition: Word<'src>,
    #[serde(borrow)]
    pub(crate) source: Text<'src>,
    pub(crate) dimensions: Vec<Dimension<'src>>,
    #[serde(default)]
    pub(crate) topics: Vec<Topic<'src>>,
    pub(crate) correlations: Vec<Correlation<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Dimension", deny_unknown_fields)]
pub(crate) struct Dimension<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) name: Text<'src>,
    pub(crate) doing: Text<'src>,
    pub(crate) short: Option<Text<'src>>,
    pub(crate) interest: Option<Poles<'src>>,
    pub(crate) skill: Option<Poles<'src>>,
}

/// What an activity can be about.
#[derive(Debug, Deserialize)]
#[serde(rename = "Topic", deny_unknown_fields)]
pub(crate) struct Topic<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) name: Text<'src>,
    pub(crate) about: Text<'src>,
    pub(crate) short: Option<Text<'src>>,
    pub(crate) low: Text<'src>,
    pub(crate) high: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Poles", deny_unknown_fields)]
pub(crate) struct Poles<'src> {
    #[serde(borrow)]
    pub(crate) low: Text<'src>,
    pub(crate) high: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Correlation", deny_unknown_fields)]
pub(crate) struct Correlation<'src> {
    #[serde(borrow)]
    pub(crate) between: (Word<'src>, Word<'src>),
    pub(crate) r: Number<'src>,
}

// ---- quizzes/<id>.ron

#[derive(Debug, Deserialize)]
#[serde(rename = "Quiz", deny_unknown_fields)]
pub(crate) struct Quiz<'src> {
    pub(crate) format: Number<'src>,
    pub(crate) id: Word<'src>,
    pub(crate) edition: Word<'src>,
    #[serde(borrow)]
    pub(crate) title: Text<'src>,
    pub(crate) intro: Text<'src>,
    pub(crate) source: Text<'src>,
    pub(crate) formats: Vec<ResponseFormat<'src>>,
    pub(crate) items: Vec<Item<'src>>,
    pub(crate) context: Vec<Context<'src>>,
}

/// The question and the anchors that several ratings share.
#[derive(Debug, Deserialize)]
#[serde(rename = "ResponseFormat", deny_unknown_fields)]
pub(crate) struct ResponseFormat<'src> {
    pub(crate) id: Word<'src>,
    /// The question whose answers the anchors are.
    #[serde(borrow)]
    pub(crate) stem: Text<'src>,
    /// Low to high.
    pub(crate) anchors: Vec<Anchor<'src>>,
    /// Answers that stand apart from the scale, such as *never tried*: missing, not low.
    pub(crate) apart: Vec<Anchor<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Anchor", deny_unknown_fields)]
pub(crate) struct Anchor<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) label: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Item")]
pub(crate) enum Item<'src> {
    Rating(#[serde(borrow)] Rating<'src>),
    Pair(#[serde(borrow)] Options<'src>),
    Choice(#[serde(borrow)] Options<'src>),
    Multi(#[serde(borrow)] Options<'src>),
    Ranking(#[serde(borrow)] Options<'src>),
    Battery(#[serde(borrow)] Battery<'src>),
    Favourites(#[serde(borrow)] Favourites<'src>),
}

impl<'src> Item<'src> {
    /// The options to choose from; none where there are anchors or tiles.
    pub(crate) fn options(&self) -> &[ScoredOption<'src>] {
        match self {
            Self::Pair(item) | Self::Choice(item) | Self::Multi(item) | Self::Ranking(item) => {
                &item.options
            }
            Self::Rating(_) | Self::Battery(_) | Self::Favourites(_) => &[],
        }
    }

    /// Every short text that a person is shown of it, its prompt first.
    pub(crate) fn prompts(&self) -> Vec<&Text<'src>> {
        let (prompt, tiles): (_, &[Tile<'_>]) = match self {
            Self::Rating(item) => (&item.prompt, &[]),
            Self::Pair(item) | Self::Choice(item) | Self::Multi(item) | Self::Ranking(item) => {
                (&item.prompt, &[])
            }
            Self::Battery(item) => (&item.prompt, &item.items),
            Self::Favourites(item) => (&item.prompt, &[]),
        };
        let options = self.options().iter().map(|option| &option.label);
        let tiles = tiles.iter().map(|tile| &tile.prompt);
        [prompt].into_iter().chain(options).chain(tiles).collect()
    }

    /// Every text that is read in peace.
    pub(crate) fn helps(&self) -> Vec<&Text<'src>> {
        match self {
            Self::Rating(item) => vec![&item.help],
            Self::Pair(item) | Self::Choice(item) | Self::Multi(item) | Self::Ranking(item) => {
                vec![&item.help]
            }
            Self::Battery(item) => {
                let tiles = item.items.iter().map(|tile| &tile.help);
                [&item.help].into_iter().chain(tiles).collect()
            }
            Self::Favourites(item) => vec![&item.help],
        }
    }
}

/// Ratings that are shown on one screen.
#[derive(Debug, Deserialize)]
#[serde(rename = "Battery", deny_unknown_fields)]
pub(crate) struct Battery<'src> {
    pub(crate) id: Word<'src>,
    pub(crate) format: Word<'src>,
    #[serde(borrow)]
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
    pub(crate) items: Vec<Tile<'src>>,
}

/// A rating of a battery.
#[derive(Debug, Deserialize)]
#[serde(rename = "Tile", deny_unknown_fields)]
pub(crate) struct Tile<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) measures: Vec<Measure<'src>>,
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
}

/// Which items of some batteries one likes best.
#[derive(Debug, Deserialize)]
#[serde(rename = "Favourites", deny_unknown_fields)]
pub(crate) struct Favourites<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) of: Vec<Word<'src>>,
    pub(crate) most: Number<'src>,
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Rating", deny_unknown_fields)]
pub(crate) struct Rating<'src> {
    pub(crate) id: Word<'src>,
    pub(crate) format: Word<'src>,
    #[serde(borrow)]
    pub(crate) measures: Vec<Measure<'src>>,
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Measure", deny_unknown_fields)]
pub(crate) enum Measure<'src> {
    Forward(#[serde(borrow)] Word<'src>),
    Reverse(#[serde(borrow)] Word<'src>),
    Load {
        #[serde(borrow)]
        of: Word<'src>,
        weight: Number<'src>,
    },
}

impl<'src> Measure<'src> {
    /// The trait that it names.
    pub(crate) fn of(&self) -> Word<'src> {
        match self {
            Self::Forward(of) | Self::Reverse(of) | Self::Load { of, .. } => of,
        }
    }
}

#[expect(clippy::struct_field_names, reason = "the files call it so")]
#[derive(Debug, Deserialize)]
#[serde(rename = "Options", deny_unknown_fields)]
pub(crate) struct Options<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
    pub(crate) options: Vec<ScoredOption<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Option", deny_unknown_fields)]
pub(crate) struct ScoredOption<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) label: Text<'src>,
    #[serde(borrow)]
    pub(crate) measures: Vec<(Word<'src>, Number<'src>)>,
}

/// Asked about the situation, by itself or together with others.
#[derive(Debug, Deserialize)]
#[serde(rename = "Question")]
pub(crate) enum Context<'src> {
    Question(#[serde(borrow)] Question<'src>),
    Battery(#[serde(borrow)] Limits<'src>),
}

impl<'src> Context<'src> {
    /// The answers to choose from.
    pub(crate) fn options(&self) -> &[QuestionOption<'src>] {
        match self {
            Self::Question(question) => &question.options,
            Self::Battery(battery) => &battery.options,
        }
    }

    /// The questions, each with its name and its prompt.
    pub(crate) fn questions(&self) -> Vec<(Word<'src>, &Text<'src>)> {
        match self {
            Self::Question(question) => vec![(question.id, &question.prompt)],
            Self::Battery(battery) => {
                let tiles = battery.items.iter();
                tiles.map(|tile| (tile.id, &tile.prompt)).collect()
            }
        }
    }

    /// Every short text that a person is shown of it, its prompt first.
    pub(crate) fn prompts(&self) -> Vec<&Text<'src>> {
        let above = match self {
            Self::Question(_) => None,
            Self::Battery(battery) => Some(&battery.prompt),
        };
        let asked = self.questions().into_iter().map(|(_, prompt)| prompt);
        let options = self.options().iter().map(|option| &option.label);
        above.into_iter().chain(asked).chain(options).collect()
    }

    /// Every text that is read in peace.
    pub(crate) fn helps(&self) -> Vec<&Text<'src>> {
        match self {
            Self::Question(question) => vec![&question.help],
            Self::Battery(battery) => {
                let tiles = battery.items.iter().map(|tile| &tile.help);
                [&battery.help].into_iter().chain(tiles).collect()
            }
        }
    }
}

/// What one would rather not, or never, on one screen.
#[derive(Debug, Deserialize)]
#[serde(rename = "Battery", deny_unknown_fields)]
pub(crate) struct Limits<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
    pub(crate) options: Vec<QuestionOption<'src>>,
    pub(crate) items: Vec<LimitTile<'src>>,
}

/// A circumstance that one may refuse.
#[derive(Debug, Deserialize)]
#[serde(rename = "Tile", deny_unknown_fields)]
pub(crate) struct LimitTile<'src> {
    pub(crate) id: Word<'src>,
    pub(crate) about: Word<'src>,
    #[serde(borrow)]
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Question", deny_unknown_fields)]
pub(crate) struct Question<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) prompt: Text<'src>,
    pub(crate) help: Text<'src>,
    pub(crate) seconds: Number<'src>,
    pub(crate) options: Vec<QuestionOption<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Anchor", deny_unknown_fields)]
pub(crate) struct QuestionOption<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) label: Text<'src>,
    #[serde(default)]
    pub(crate) studies: Option<Level>,
    #[serde(default)]
    pub(crate) most_years: Option<Number<'src>>,
    #[serde(default)]
    pub(crate) limit: Option<Limit>,
    #[serde(default)]
    pub(crate) occupation: Option<Occupation>,
    #[serde(default)]
    pub(crate) has: Option<Level>,
}

// ---- profiles/<family>/family.ron

#[derive(Debug, Deserialize)]
#[serde(rename = "Family", deny_unknown_fields)]
pub(crate) struct Family<'src> {
    pub(crate) format: Number<'src>,
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) title: Text<'src>,
    pub(crate) summary: Text<'src>,
    pub(crate) shared: Text<'src>,
}

// ---- profiles/<family>/<id>.ron

#[derive(Debug, Deserialize)]
#[serde(rename = "Profile", deny_unknown_fields)]
pub(crate) struct Profile<'src> {
    pub(crate) format: Number<'src>,
    pub(crate) id: Word<'src>,
    #[serde(borrow, default)]
    pub(crate) aliases: Vec<Word<'src>>,
    pub(crate) edition: Word<'src>,
    #[serde(borrow)]
    pub(crate) titles: Titles<'src>,
    #[serde(borrow, default)]
    pub(crate) synonyms: Vec<Phrase<'src>>,
    pub(crate) status: Status,
    pub(crate) summary: Text<'src>,
    pub(crate) missions: Vec<Text<'src>>,
    #[serde(default)]
    pub(crate) takes: Vec<Text<'src>>,
    #[serde(default)]
    pub(crate) hard: Vec<Text<'src>>,
    pub(crate) interests: Vec<Interest<'src>>,
    #[serde(default)]
    pub(crate) topics: Vec<Subject<'src>>,
    pub(crate) demands: Vec<Demand<'src>>,
    pub(crate) rules: Vec<Rule<'src>>,
    #[serde(default)]
    pub(crate) facts: Vec<Fact<'src>>,
    #[serde(default)]
    pub(crate) few_places: Option<FewPlaces<'src>>,
    pub(crate) studies: Studies<'src>,
    #[serde(default)]
    pub(crate) sectors: Vec<Text<'src>>,
    #[serde(default)]
    pub(crate) conditions: Vec<Text<'src>>,
    pub(crate) salary: Salary<'src>,
    pub(crate) outlook: Vec<Prospect<'src>>,
    #[serde(default)]
    pub(crate) neighbours: Vec<Word<'src>>,
    #[serde(default)]
    pub(crate) evolutions: Vec<Word<'src>>,
    #[serde(default)]
    pub(crate) to_try: Option<Text<'src>>,
    #[serde(default)]
    pub(crate) to_meet: Option<Text<'src>>,
    pub(crate) codes: Vec<Code<'src>>,
    pub(crate) sources: Vec<Source<'src>>,
    pub(crate) examples: Vec<Example<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Titles", deny_unknown_fields)]
pub(crate) struct Titles<'src> {
    #[serde(borrow)]
    pub(crate) fr_m: Cow<'src, str>,
    #[serde(borrow)]
    pub(crate) fr_f: Cow<'src, str>,
    #[serde(borrow)]
    pub(crate) en: Cow<'src, str>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Interest", deny_unknown_fields)]
pub(crate) struct Interest<'src> {
    pub(crate) of: Word<'src>,
    pub(crate) level: Number<'src>,
    #[serde(borrow)]
    pub(crate) because: Text<'src>,
}

/// A topic that a career is about.
#[derive(Debug, Deserialize)]
#[serde(rename = "Topic", deny_unknown_fields)]
pub(crate) struct Subject<'src> {
    pub(crate) of: Word<'src>,
    pub(crate) level: Number<'src>,
    #[serde(borrow)]
    pub(crate) because: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Demand", deny_unknown_fields)]
pub(crate) struct Demand<'src> {
    pub(crate) of: Word<'src>,
    pub(crate) level: Evidence,
    pub(crate) importance: Number<'src>,
    #[serde(borrow)]
    pub(crate) because: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Rule", deny_unknown_fields)]
pub(crate) struct Rule<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) when: Condition<'src>,
    pub(crate) then: Effect<'src>,
    pub(crate) because: Text<'src>,
    pub(crate) source: Word<'src>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Effect<'src> {
    #[serde(borrow)]
    Boost(Number<'src>),
    Caution,
    Require,
}

#[derive(Debug, Deserialize)]
pub(crate) enum Condition<'src> {
    #[serde(borrow)]
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    AtLeast(Word<'src>, Number<'src>),
    AtMost(Word<'src>, Number<'src>),
    Answered(Word<'src>, Vec<Word<'src>>),
}

/// What a career asks of a life.
#[derive(Debug, Deserialize)]
#[serde(rename = "Fact")]
pub(crate) enum Fact<'src> {
    Fact(#[serde(borrow)] Comes<'src>),
    TrainingYears(#[serde(borrow)] TrainingYears<'src>),
}

impl<'src> Fact<'src> {
    /// What tells it from the others of a career.
    pub(crate) fn name(&self) -> Word<'src> {
        match self {
            Self::Fact(fact) => fact.is,
            Self::TrainingYears(_) => "TrainingYears",
        }
    }

    /// Its first word that stands in the file.
    pub(crate) fn place(&self) -> Word<'src> {
        match self {
            Self::Fact(fact) => fact.is,
            Self::TrainingYears(fact) => fact.value.written,
        }
    }

    /// Who says so.
    pub(crate) fn source(&self) -> Option<Word<'src>> {
        match self {
            Self::Fact(fact) => fact.source,
            Self::TrainingYears(fact) => fact.source,
        }
    }

    /// Whether the author judges so.
    pub(crate) fn is_editorial(&self) -> bool {
        match self {
            Self::Fact(fact) => fact.editorial,
            Self::TrainingYears(fact) => fact.editorial,
        }
    }

    /// What helps, in words.
    pub(crate) fn note(&self) -> Option<&Text<'src>> {
        match self {
            Self::Fact(fact) => fact.note.as_ref(),
            Self::TrainingYears(fact) => fact.note.as_ref(),
        }
    }
}

/// A circumstance that comes with a career.
#[derive(Debug, Deserialize)]
#[serde(rename = "Fact", deny_unknown_fields)]
pub(crate) struct Comes<'src> {
    pub(crate) is: Word<'src>,
    #[serde(default, borrow)]
    pub(crate) source: Option<Word<'src>>,
    #[serde(default)]
    pub(crate) editorial: bool,
    #[serde(default)]
    pub(crate) note: Option<Text<'src>>,
}

/// How long its training takes.
#[derive(Debug, Deserialize)]
#[serde(rename = "TrainingYears", deny_unknown_fields)]
pub(crate) struct TrainingYears<'src> {
    #[serde(borrow)]
    pub(crate) value: Number<'src>,
    #[serde(default)]
    pub(crate) source: Option<Word<'src>>,
    #[serde(default)]
    pub(crate) editorial: bool,
    #[serde(default)]
    pub(crate) note: Option<Text<'src>>,
}

/// That few live from a career of those who try.
#[derive(Debug, Deserialize)]
#[serde(rename = "FewPlaces", deny_unknown_fields)]
pub(crate) struct FewPlaces<'src> {
    #[serde(borrow)]
    pub(crate) beside: Text<'src>,
    #[serde(default)]
    pub(crate) source: Option<Word<'src>>,
    #[serde(default)]
    pub(crate) editorial: bool,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Studies", deny_unknown_fields)]
pub(crate) struct Studies<'src> {
    pub(crate) entry: Level,
    /// The same as `entry` where it is left out.
    #[serde(default)]
    pub(crate) qualification: Option<Level>,
    #[serde(borrow, default)]
    pub(crate) diplomas: Vec<Diploma<'src>>,
    #[serde(default)]
    pub(crate) routes: Vec<Text<'src>>,
    #[serde(default)]
    pub(crate) apply: Vec<Application>,
    #[serde(default)]
    pub(crate) uk: Option<Abroad<'src>>,
    #[serde(default)]
    pub(crate) us: Option<Abroad<'src>>,
    pub(crate) regulated: Regulation<'src>,
}

/// How one gets there in another country.
#[derive(Debug, Deserialize)]
#[serde(rename = "Abroad", deny_unknown_fields)]
pub(crate) struct Abroad<'src> {
    #[serde(borrow)]
    pub(crate) how: Text<'src>,
    pub(crate) source: Word<'src>,
}

/// A level as files write it.
pub(crate) const fn level_word(level: Level) -> &'static str {
    match level {
        Level::None => "NoDiploma",
        Level::Cap => "Cap",
        Level::Bac => "Bac",
        Level::Bac2 => "Bac2",
        Level::Bac3 => "Bac3",
        Level::Bac5 => "Bac5",
        Level::Bac8 => "Bac8",
    }
}

impl<'src> Studies<'src> {
    /// The level with which one leaves training.
    pub(crate) fn qualification(&self) -> Level {
        self.qualification.unwrap_or(self.entry)
    }

    /// The ways in elsewhere, in the order of [`Country::ALL`].
    pub(crate) fn abroad(&self) -> impl Iterator<Item = (Country, &Abroad<'src>)> {
        let ways = Country::ALL.into_iter().map(|country| match country {
            Country::Uk => (country, &self.uk),
            Country::Us => (country, &self.us),
        });
        ways.filter_map(|(country, way)| Some((country, way.as_ref()?)))
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Diploma", deny_unknown_fields)]
pub(crate) struct Diploma<'src> {
    pub(crate) level: Level,
    #[serde(borrow)]
    pub(crate) name: Text<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Regulation<'src> {
    Free,
    Partly {
        #[serde(borrow)]
        how: Text<'src>,
    },
    Regulated {
        how: Text<'src>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Salary", deny_unknown_fields)]
pub(crate) struct Salary<'src> {
    #[serde(borrow)]
    pub(crate) entry: Vec<Pay<'src>>,
    pub(crate) experienced: Vec<Pay<'src>>,
    pub(crate) general: Vec<Pay<'src>>,
}

/// A figure of the pay.
#[derive(Debug, Deserialize)]
#[serde(rename = "Claim")]
pub(crate) enum Pay<'src> {
    Claim(#[serde(borrow)] Claim<'src>),
    Smic(#[serde(borrow)] Smic<'src>),
}

/// A figure of where demand is heading.
#[derive(Debug, Deserialize)]
#[serde(rename = "Claim")]
pub(crate) enum Prospect<'src> {
    Claim(#[serde(borrow)] Claim<'src>),
    Tension(#[serde(borrow)] Tension<'src>),
}

/// Pay at the start that a source puts at the minimum wage, whatever that is by now.
#[derive(Debug, Deserialize)]
#[serde(rename = "Smic", deny_unknown_fields)]
pub(crate) struct Smic<'src> {
    pub(crate) source: Word<'src>,
    #[serde(borrow, default)]
    pub(crate) caution: Option<Text<'src>>,
}

/// How hard employers find it to recruit.
#[derive(Debug, Deserialize)]
#[serde(rename = "Tension", deny_unknown_fields)]
pub(crate) struct Tension<'src> {
    pub(crate) rank: Number<'src>,
    #[serde(borrow)]
    pub(crate) date: Date<'src>,
    pub(crate) source: Word<'src>,
    #[serde(default)]
    pub(crate) caution: Option<Text<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Claim", deny_unknown_fields)]
pub(crate) struct Claim<'src> {
    #[serde(borrow)]
    pub(crate) what: Text<'src>,
    pub(crate) value: Figure<'src>,
    pub(crate) unit: Unit,
    pub(crate) country: Word<'src>,
    pub(crate) date: Date<'src>,
    pub(crate) source: Word<'src>,
    #[serde(default)]
    pub(crate) estimate: bool,
    #[serde(default)]
    pub(crate) editorial: bool,
    #[serde(default)]
    pub(crate) caution: Option<Text<'src>>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum Figure<'src> {
    #[serde(borrow)]
    Exactly(Number<'src>),
    AtLeast(Number<'src>),
    UpTo(Number<'src>),
    Between(Number<'src>, Number<'src>),
}

impl<'src> Figure<'src> {
    /// The lower end, or the only one.
    pub(crate) const fn least(&self) -> Number<'src> {
        match self {
            Self::Exactly(n) | Self::AtLeast(n) | Self::UpTo(n) | Self::Between(n, _) => *n,
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Date<'src> {
    Year(Number<'src>),
    Undated {
        #[serde(borrow)]
        read: Word<'src>,
    },
}

#[derive(Debug, Deserialize)]
pub(crate) enum Code<'src> {
    #[serde(borrow)]
    Rome(Word<'src>),
    Isco08(Word<'src>),
    Esco(Word<'src>),
    OnetSoc(Word<'src>),
    /// The entry of another job, the nearest there is.
    Nearest(Box<Self>),
}

impl<'src> Code<'src> {
    /// The word as it is written.
    pub(crate) fn written(&self) -> Word<'src> {
        match self {
            Self::Rome(word) | Self::Isco08(word) | Self::Esco(word) | Self::OnetSoc(word) => word,
            Self::Nearest(code) => code.written(),
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Source", deny_unknown_fields)]
pub(crate) struct Source<'src> {
    pub(crate) id: Word<'src>,
    #[serde(borrow)]
    pub(crate) title: Cow<'src, str>,
    pub(crate) date: Word<'src>,
    #[serde(default)]
    pub(crate) url: Option<Word<'src>>,
    /// The title in English, where that of the publication is not.
    #[serde(default)]
    pub(crate) en: Option<Cow<'src, str>>,
    #[serde(default)]
    pub(crate) via: Option<Word<'src>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename = "Example", deny_unknown_fields)]
pub(crate) struct Example<'src> {
    #[serde(borrow)]
    pub(crate) scores: Vec<(Word<'src>, Number<'src>)>,
    #[serde(default)]
    pub(crate) context: Vec<(Word<'src>, Word<'src>)>,
    pub(crate) expect: Expectation<'src>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) enum Expectation<'src> {
    FitAtLeast {
        fit: Number<'src>,
        #[serde(borrow)]
        because: Word<'src>,
    },
    FitAtMost {
        fit: Number<'src>,
        because: Word<'src>,
    },
    Requirement(RequirementState),
}

#[derive(Clone, Copy, Debug, Deserialize)]
pub(crate) enum RequirementState {
    Met,
    Unclear,
    Unmet,
}
