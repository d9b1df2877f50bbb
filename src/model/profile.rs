//! A career as a whole job sheet: what it asks for, told with its sources.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

use crate::id::{FamilyId, OptionId, ProfileId, QuestionId, RuleId, SourceId};
use crate::locale::{Locale, Text};
use crate::traits::TraitIndex;

/// A family of careers; the folder of its profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Family {
    /// The name of the folder.
    pub id: FamilyId,
    /// Its name.
    pub title: Text,
    /// One sentence: what it is about.
    pub summary: Text,
    /// What its careers have in common.
    pub shared: Text,
}

/// A career, checked: nothing in it is left to fail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// The stem of its file.
    pub id: ProfileId,
    /// The folder it lies in.
    pub family: FamilyId,
    /// Its names.
    pub titles: Titles,
    /// How settled the career is.
    pub status: Status,
    /// How much each interest is used; every interest that is measured, each once.
    pub interests: Vec<Interest>,
    /// The skills expected at the start of training; each at most once.
    pub demands: Vec<Demand>,
    /// Conditions that speak for, against, or must hold.
    pub rules: Vec<Rule>,
    /// What is told of it and scores nothing.
    pub sheet: LazySheet,
}

/// What is told of a career: read by people, looked at by no score.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct JobSheet {
    /// The version of its content, a date such as `2026-11`.
    pub edition: String,
    /// Other words that people search for, in both languages.
    pub synonyms: Vec<String>,
    /// One sentence.
    pub summary: Text,
    /// What one does in a real week.
    pub missions: Vec<Text>,
    /// What it takes.
    pub takes: Vec<Text>,
    /// What is hard about it, honestly.
    pub hard: Vec<Text>,
    /// How one gets there.
    pub studies: Studies,
    /// Where one works.
    pub sectors: Vec<Text>,
    /// Under which conditions.
    pub conditions: Vec<Text>,
    /// What it pays.
    pub salary: Salary,
    /// Where the demand is heading.
    pub outlook: Vec<Claim>,
    /// Careers close to it.
    pub neighbours: Vec<ProfileId>,
    /// Careers that people move on to.
    pub evolutions: Vec<ProfileId>,
    /// Something to try this week.
    pub to_try: Option<Text>,
    /// Whom to talk to.
    pub to_meet: Option<Text>,
    /// Its entries in public classifications.
    pub codes: Vec<Code>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// What the author expects of the scoring.
    pub examples: Vec<Example>,
}

/// A job sheet that is unpacked when somebody first looks at it.
///
/// A catalog has hundreds of sheets, of which a result shows ten: a program that carries them packed need
/// not unpack them all. Serialized, it is the bytes of the packed sheet.
#[derive(Clone)]
pub struct LazySheet {
    /// Empty where the sheet was never packed.
    packed: Arc<[u8]>,
    sheet: OnceLock<Arc<JobSheet>>,
}

impl LazySheet {
    fn unpacked(&self) -> &Arc<JobSheet> {
        self.sheet.get_or_init(|| {
            let sheet = postcard::from_bytes(&self.packed);
            Arc::new(sheet.expect("a sheet is packed by the program that unpacks it"))
        })
    }
}

impl From<JobSheet> for LazySheet {
    fn from(sheet: JobSheet) -> Self {
        Self {
            packed: Arc::default(),
            sheet: OnceLock::from(Arc::new(sheet)),
        }
    }
}

impl Deref for LazySheet {
    type Target = JobSheet;

    fn deref(&self) -> &JobSheet {
        self.unpacked()
    }
}

impl DerefMut for LazySheet {
    fn deref_mut(&mut self) -> &mut JobSheet {
        self.unpacked();
        let sheet = self.sheet.get_mut().expect("unpacked just now");
        Arc::make_mut(sheet)
    }
}

impl Serialize for LazySheet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let packed = postcard::to_allocvec(&**self).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&packed)
    }
}

impl<'de> Deserialize<'de> for LazySheet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self {
            packed: <&[u8]>::deserialize(deserializer)?.into(),
            sheet: OnceLock::new(),
        })
    }
}

impl PartialEq for LazySheet {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for LazySheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl Profile {
    /// The level stated for an interest, 0 to 1.
    pub fn level(&self, of: TraitIndex) -> Option<f64> {
        self.interests.iter().find(|i| i.of == of).map(|i| i.level)
    }

    /// The demand on a skill.
    pub fn demand(&self, of: TraitIndex) -> Option<&Demand> {
        self.demands.iter().find(|d| d.of == of)
    }

    /// The source of that name; every name in a checked profile has one.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sheet.sources.iter().find(|s| s.id == *id)
    }

    /// Every claim of the sheet: pay first, then the outlook.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        let Salary {
            entry,
            experienced,
            general,
        } = &self.sheet.salary;
        entry
            .iter()
            .chain(experienced)
            .chain(general)
            .chain(&self.sheet.outlook)
    }
}

/// The names of a career.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Titles {
    /// The masculine form in French.
    pub fr_m: String,
    /// The feminine form in French; the same where French has one form.
    pub fr_f: String,
    /// The English name.
    pub en: String,
}

impl Titles {
    /// The name to show: in French both gender forms, and no word twice that both end with:
    /// `analyste`, `avocate / avocat en droit du numérique`.
    pub fn get(&self, locale: Locale) -> String {
        match locale {
            Locale::En => self.en.clone(),
            Locale::Fr if self.fr_m == self.fr_f => self.fr_m.clone(),
            Locale::Fr => format!("{} / {}", self.feminine_alone(), self.fr_m),
        }
    }

    /// The feminine form without the last words that it shares with the masculine one.
    fn feminine_alone(&self) -> String {
        let words: Vec<&str> = self.fr_f.split(' ').collect();
        let other = self.fr_m.split(' ').rev();
        let shared = words.iter().rev().zip(other).take_while(|(f, m)| **f == *m);
        words[..words.len() - shared.count()].join(" ")
    }
}

/// How settled a career is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// It has been there for long and will be recognized by any employer.
    Established,
    /// It is young; names, training and pay still move.
    Emerging,
    /// It is young, and well-informed people doubt that it will last as a job of its own.
    Contested,
}

impl Status {
    /// Every status, the most settled first.
    pub const ALL: [Self; 3] = [Self::Established, Self::Emerging, Self::Contested];

    /// The word used in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Established => "established",
            Self::Emerging => "emerging",
            Self::Contested => "contested",
        }
    }
}

/// How much a career uses an interest.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Interest {
    /// Which interest.
    pub of: TraitIndex,
    /// One of five steps: 0 (not at all), .25, .5, .75, 1 (at the heart of it).
    pub level: f64,
    /// What in the work makes it so.
    pub because: Text,
}

/// A skill that is expected at the start of training.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Demand {
    /// Which skill.
    pub of: TraitIndex,
    /// Where on the steps of evidence.
    pub level: Evidence,
    /// How much a shortfall counts: 1 (useful), 2 (important) or 3 (essential).
    pub importance: u8,
    /// What in the training makes it so.
    pub because: Text,
}

/// The steps of evidence for a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Evidence {
    /// Does such tasks with a little help.
    LittleHelp,
    /// Does such tasks alone.
    Alone,
    /// Has shown someone how.
    HasShown,
}

impl Evidence {
    /// The place in the range of a skill item, from 0 (*with much help*) to 1 (*has shown someone*).
    pub fn share(self) -> f64 {
        match self {
            Self::LittleHelp => 1.0 / 3.0,
            Self::Alone => 2.0 / 3.0,
            Self::HasShown => 1.0,
        }
    }
}

/// A condition with its effect and its reason.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rule {
    /// Its name within the profile.
    pub id: RuleId,
    /// When it applies.
    pub when: Condition,
    /// What it does.
    pub effect: Effect,
    /// The reason, said to the person.
    pub because: Text,
    /// The source that states the fact.
    pub source: SourceId,
}

/// What a rule does where its condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Effect {
    /// Adds to the fit, in SD: −.5 to .5 a rule, −1 to 1 a career.
    Boost(f64),
    /// Gives a reason against and changes no number.
    Caution,
    /// Must hold; where it does not, the career moves to *not yet*.
    Require,
}

/// When a rule applies.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Self>),
    /// Some part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
    /// The trait's true score, 0–100, is at least this.
    AtLeast(TraitIndex, f64),
    /// The trait's true score, 0–100, is at most this.
    AtMost(TraitIndex, f64),
    /// The context question was answered with one of these options.
    Answered(QuestionId, Vec<OptionId>),
}

impl Condition {
    /// Whether a trait decides, at least in part.
    pub fn compares_traits(&self) -> bool {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::compares_traits),
            Self::Not(part) => part.compares_traits(),
            Self::AtLeast(..) | Self::AtMost(..) => true,
            Self::Answered(..) => false,
        }
    }
}

/// How one gets there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Studies {
    /// The lowest level at which people enter.
    pub entry: Level,
    /// Real diplomas, by name.
    pub diplomas: Vec<Diploma>,
    /// The ways in; more than one.
    pub routes: Vec<Text>,
    /// Whether the law reserves the career to holders of a diploma or a title.
    pub regulated: Regulation,
}

/// A level of the French framework of qualifications (the EQF level is [`Level::eqf`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Level {
    /// No diploma is asked for.
    #[serde(rename = "NoDiploma")]
    None,
    /// CAP, BEP.
    Cap,
    /// Baccalauréat of any kind.
    Bac,
    /// Two years after the baccalauréat: BTS.
    Bac2,
    /// Three years: licence, BUT.
    Bac3,
    /// Five years: master, engineer.
    Bac5,
    /// Eight years: doctorate.
    Bac8,
}

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Cap,
        Self::Bac,
        Self::Bac2,
        Self::Bac3,
        Self::Bac5,
        Self::Bac8,
    ];

    /// The word used in JSON and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Cap => "cap",
            Self::Bac => "bac",
            Self::Bac2 => "bac2",
            Self::Bac3 => "bac3",
            Self::Bac5 => "bac5",
            Self::Bac8 => "bac8",
        }
    }

    /// The level of the European Qualifications Framework; `None` where no diploma is asked for.
    pub const fn eqf(self) -> Option<u8> {
        match self {
            Self::None => None,
            Self::Cap => Some(3),
            Self::Bac => Some(4),
            Self::Bac2 => Some(5),
            Self::Bac3 => Some(6),
            Self::Bac5 => Some(7),
            Self::Bac8 => Some(8),
        }
    }
}

/// A diploma by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diploma {
    /// Its level.
    pub level: Level,
    /// Its name, with what it is for a reader who does not know the French system.
    pub name: Text,
}

/// Whether the law reserves a career.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Regulation {
    /// Anyone may call themselves so.
    Free,
    /// Only part of the work, or only the title, is reserved: how.
    Partly(Text),
    /// It takes a diploma, a title or a competition: which.
    Regulated(Text),
}

/// What a career pays; an empty list means that no reliable figure was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Salary {
    /// At the start.
    pub entry: Vec<Claim>,
    /// After some years.
    pub experienced: Vec<Claim>,
    /// Where the source does not say at which stage, or speaks of another country.
    pub general: Vec<Claim>,
}

/// A figure with everything that is needed to judge it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// What was measured.
    pub what: Text,
    /// The figure.
    pub value: Figure,
    /// Of what.
    pub unit: Unit,
    /// Where, as an ISO 3166 code such as `FR`.
    pub country: String,
    /// When.
    pub date: Date,
    /// Who says so.
    pub source: SourceId,
    /// Whether it is an estimate rather than a count or a survey.
    pub estimate: bool,
    /// Whether the judgement is ours.
    pub editorial: bool,
    /// What to keep in mind while reading it.
    pub caution: Option<Text>,
}

/// A number or a span.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Figure {
    /// This number.
    Exactly(f64),
    /// This number or more.
    AtLeast(f64),
    /// This number or less.
    UpTo(f64),
    /// From the first to the second.
    Between(f64, f64),
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Euros a year before deductions.
    EurGrossYear,
    /// Euros a month before deductions.
    EurGrossMonth,
    /// Euros a month after deductions.
    EurNetMonth,
    /// US dollars a year before deductions.
    UsdGrossYear,
    /// Percent.
    Percent,
    /// Jobs or vacancies.
    Jobs,
    /// A rank from 1 (worst) to 5 (best).
    RankOf5,
}

/// The date of a figure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all(serialize = "snake_case"))]
pub enum Date {
    /// The year it is about.
    Year(u16),
    /// The source prints no date; the month in which it was read, such as `2026-03`.
    Undated {
        /// When it was read.
        read: String,
    },
}

/// The years after which a figure is stale.
pub const STALE_AFTER: u16 = 3;

impl Date {
    /// The age in a year of what is dated; `None` for what is not. A date to come is of that year.
    pub fn age(&self, year: u16) -> Option<u16> {
        match self {
            Self::Year(of) => Some(year.saturating_sub(*of)),
            Self::Undated { .. } => None,
        }
    }

    /// Whether it is about, or was read in, a year that lies more than [`STALE_AFTER`] back.
    pub fn is_stale(&self, year: u16) -> bool {
        let since = match self {
            Self::Year(of) => Some(*of),
            Self::Undated { read } => read.split('-').next().and_then(|year| year.parse().ok()),
        };
        since.is_some_and(|since| year.saturating_sub(since) > STALE_AFTER)
    }
}

/// An entry in a public classification.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {
    /// ROME 4.0, France Travail.
    Rome(String),
    /// ISCO-08, ILO.
    Isco08(String),
    /// ESCO, European Commission: the code or label of the occupation.
    Esco(String),
    /// O*NET-SOC, US Department of Labor.
    OnetSoc(String),
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name within the profile.
    pub id: SourceId,
    /// Who published what.
    pub title: String,
    /// The year or month of publication, or `undated`.
    pub date: String,
    /// Its address, if it has one.
    pub url: Option<String>,
}

/// What the author expects of the scoring for somebody with these scores.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Example {
    /// Scores of 0–100, as a full form would give; traits not listed are average.
    pub scores: Vec<(TraitIndex, f64)>,
    /// The situation.
    pub context: Vec<(QuestionId, OptionId)>,
    /// What should follow.
    pub expect: Expectation,
}

/// What should follow from an example.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Expectation {
    /// The fit is at least this, and the trait contributes most to it.
    FitAtLeast(f64, TraitIndex),
    /// The fit is at most this, and the trait takes most from it.
    FitAtMost(f64, TraitIndex),
    /// The requirements are in this state.
    Requirement(RequirementState),
}

/// Whether the requirements of a career hold for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RequirementState {
    /// The career has no requirement.
    None,
    /// They all hold.
    Met,
    /// Too little is known, or the score is too close to the bar.
    Unclear,
    /// One does not hold.
    Unmet,
}

impl RequirementState {
    /// The word used in files and JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Met => "met",
            Self::Unclear => "unclear",
            Self::Unmet => "unmet",
        }
    }
}
