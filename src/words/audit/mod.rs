//! What an audit says to an inspector: figures with what they mean, and no claim beyond them.

mod en;
mod fr;

use audit::careless::Pattern;
use audit::mutation::Changed;
use model::locale::Locale;
use rules::adaptive::Stop;

/// The sentences of an audit.
pub trait AuditWording {
    /// Stands before the bar that tells how far the audit is.
    fn working(&self) -> &'static str;
    /// Names the page.
    fn title(&self, quiz: &str) -> String;
    /// What was done: how many simulated people answered, with which seed, for how many careers.
    fn intro(&self, people: usize, seed: u64, careers: usize) -> String;
    /// How many of the people get a list: all shares are of these.
    fn with_list(&self, n: usize) -> String;
    /// The name of a scale: what it is about, and whether it is liking it or being able to.
    fn scale(&self, name: &str, is_skill: bool) -> String;
    /// What a scale is good for about one person: exploring, or a tendency only.
    fn good_for(&self, is_exploring: bool) -> &'static str;
    /// So few people were simulated that chance moves the figures.
    fn rough(&self) -> &'static str;
    /// What the figures cannot say.
    fn limits(&self) -> &'static str;
    /// Heads a part.
    fn part(&self, part: Part) -> &'static str;
    /// What a part is about, in a sentence or two.
    fn about(&self, part: Part) -> &'static str;
    /// Names a figure.
    fn measure(&self, measure: Measure) -> &'static str;
    /// A number as it is written: a count, a share, a mean.
    fn number(&self, value: Value) -> String;
    /// What a figure should be.
    fn target(&self, bound: Bound, value: Value) -> String;
    /// A figure on a line: its name and value, and what it should be with the verdict.
    fn line(&self, label: &str, value: &str, judged: Option<(&str, &str)>) -> String;
    /// Tells whether a figure is what it should be.
    fn verdict(&self, is_met: bool) -> &'static str;
    /// How many of the figures that have a target reach it.
    fn summary(&self, met: usize, of: usize) -> String;
    /// Names a table.
    fn table(&self, table: TableName) -> &'static str;
    /// Heads a column.
    fn column(&self, column: Column) -> &'static str;
    /// No answers were found that put a career first: this one comes first instead, or no list.
    fn not_found(&self, first: Option<&str>) -> String;
    /// A rule of the career forbids it for the answers that fit it best.
    fn forbidden(&self, rule: &str) -> String;
    /// A level or importance or threshold of a career that could be changed unnoticed.
    fn change(&self, what: Changed, name: &str, from: &str, to: &str) -> String;
    /// How many more there are than those shown; `n` is at least 1.
    fn and_more(&self, n: usize) -> String;
    /// Why the adaptive form stops asking.
    fn stop(&self, stop: Stop) -> &'static str;
    /// A way of answering, with or without reading.
    fn pattern(&self, pattern: Pattern) -> &'static str;
    /// Names the table of what is found in so many ratings.
    fn noticed(&self, ratings: usize) -> String;
    /// Nothing to list.
    fn none(&self) -> &'static str;
}

/// The parts of an audit, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Part {
    Reach,
    Certainty,
    Adaptive,
    Stability,
    Order,
    Fairness,
    Care,
    Careless,
    Scales,
}

/// The figures of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Measure {
    Unreached,
    RarelyListed,
    LargestFirst,
    EffectiveFirsts,
    EffectiveMain,
    GiniMain,
    Twins,
    WithList,
    CareersListed,
    CareersShown,
    FamiliesListed,
    FamiliesShown,
    ShownOfFamilies,
    CoverageShown,
    CoverageFamilies,
    CoverageMain,
    CoverageCareers,
    Top3Error,
    Top3Worst,
    FamilyError,
    FamilyWorst,
    Asked,
    Minutes,
    Longest,
    Switches,
    WithoutList,
    FullFirst,
    BestShort,
    BestFull,
    BestLost,
    BestLostOfBoth,
    StatedShort,
    StatedGap,
    FamiliesShort,
    Overlap,
    Regret,
    NudgeInGroup,
    NudgeGroup,
    NudgeFirst,
    NudgeTop3,
    RetestFirst,
    RetestFamily,
    RetestInGroup,
    FirstGroup,
    NoiseLists,
    HiddenTies,
    FallingFits,
    FallingOrders,
    InterestsKept,
    InterestsCareers,
    InterestsFamilies,
    SelfImageKept,
    SelfImageCareers,
    SelfImageFamilies,
    MutationScore,
    MutationExpected,
    FalseAlarms,
    FalseAlarmsShort,
    NoticedSame,
    NoticedRandom,
    NoticedRandomShort,
    NoticedMiddle,
}

/// The tables of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum TableName {
    Unreached,
    Rare,
    Frequent,
    Families,
    Twins,
    Top3,
    HoldsBest,
    Stops,
    Carriers,
    Unnoticed,
    Scales,
}

/// The columns of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Column {
    Figure,
    Value,
    Target,
    Verdict,
    Career,
    Family,
    OnLists,
    First,
    Why,
    Stated,
    ComesTrue,
    HowOften,
    People,
    Item,
    CarriesInterests,
    CarriesSelfImage,
    Change,
    Scale,
    Questions,
    Reliability,
    Alpha,
    Error,
    Apart,
    GoodFor,
    OtherCareer,
    Correlation,
    Pattern,
    Noticed,
    Run,
    Sameness,
    Misfit,
    Halves,
}

/// A number with the way in which it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A whole number.
    Count(usize),
    /// 0–1, written in percent with one decimal.
    Share(f64),
    /// A mean, with two decimals.
    Mean(f64),
    /// Something small, with four decimals.
    Small(f64),
}

impl Value {
    /// The bare number.
    pub fn get(self) -> f64 {
        match self {
            Self::Count(n) => n as f64,
            Self::Share(x) | Self::Mean(x) | Self::Small(x) => x,
        }
    }

    /// The number as digits with a full stop; a share in percent, without its sign.
    fn digits(self) -> String {
        match self {
            Self::Count(n) => n.to_string(),
            Self::Share(x) => format!("{:.1}", 100.0 * x),
            Self::Mean(x) => format!("{x:.2}"),
            Self::Small(x) => format!("{x:.4}"),
        }
    }
}

/// On which side of its target a figure should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The target or less.
    AtMost,
    /// The target or more.
    AtLeast,
    /// The target itself.
    Exactly,
}

impl Bound {
    /// Whether a figure is on the right side of its target.
    pub fn holds(self, value: f64, target: f64) -> bool {
        match self {
            Self::AtMost => value <= target,
            Self::AtLeast => value >= target,
            Self::Exactly => (value - target).abs() < f64::EPSILON,
        }
    }
}

/// The sentences of an audit in a language.
pub fn of(locale: Locale) -> &'static dyn AuditWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}
