//! What comes out of the scoring: numbers and facts, no sentences.

use crate::apart::SetApart;
use crate::studies::Length;
use model::profile::RequirementState;
use model::reaction::Is;
use model::traits::TraitIndex;

/// Everything that one answer sheet says, against one catalog.
#[derive(Clone, Debug, PartialEq)]
pub struct Recommendation {
    /// Whether a list can be drawn at all.
    pub state: State,
    /// How many items are answered; *never tried* is an answer.
    pub answered: usize,
    /// How many items there are to ask.
    pub items: usize,
    /// One score for each trait that the quiz measures, in the order of the trait ids.
    pub traits: Vec<TraitScore>,
    /// How reliably the answers tell two activities apart, 0–1, in the mean of all pairs of them; `None` with
    /// fewer than two.
    pub contrast_of_interests: Option<f64>,
    /// The same of two topics.
    pub contrast_of_topics: Option<f64>,
    /// Every family that has a career, likeliest to hold the best one first, then by the fit of its best
    /// career.
    pub families: Vec<FamilyStanding>,
    /// Every career, best fit first, then by id.
    pub matches: Vec<Match>,
}

/// Whether the answers carry a list of careers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// They do.
    Ok,
    /// No interest stands out from another beyond its error, and no topic.
    Flat,
    /// Interests were measured, and none of them attracts.
    NothingAttractsYet,
    /// No answer says anything about a trait.
    NothingMeasured,
}

impl State {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Flat => "flat",
            Self::NothingAttractsYet => "nothing_attracts_yet",
            Self::NothingMeasured => "nothing_measured",
        }
    }
}

/// What the answers say about one trait.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TraitScore {
    /// Which trait.
    pub of: TraitIndex,
    /// The keyed score.
    pub keyed: Keyed,
    /// What the keyed score is expected to be after a full form, for showing; `None` where no answer
    /// tells the trait's level. Of an interest that is only compared there is no keyed score: here stands
    /// its true score, which says as much as its place among the others does.
    pub predicted: Option<Predicted>,
    /// How many answers tell the trait's level; its order, if no item can tell the level.
    pub coverage: Coverage,
    /// The posterior mean of the true score, on the scale 0–100 of the keyed score: what endless
    /// similar items would give. Before any answer the midpoint of its response format; after extreme
    /// answers it may lie a little beyond the ends.
    pub mean: f64,
    /// The posterior standard deviation of the true score, in the same points.
    pub sd: f64,
    /// How reliably the answers tell the trait, 0–1.
    pub reliability: f64,
}

/// A keyed score, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Keyed {
    /// The percentage of the maximum possible, 0–100.
    Measured(f64),
    /// Less than half of the trait's items are answered.
    TooFewAnswers,
}

impl Keyed {
    /// The score in 0–100, if there is one.
    pub fn pomp(self) -> Option<f64> {
        match self {
            Self::Measured(pomp) => Some(pomp),
            Self::TooFewAnswers => None,
        }
    }
}

/// A prediction of the keyed score that a full form would give.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Predicted {
    /// Its mean, 0–100; the keyed score itself where nothing is open.
    pub score: f64,
    /// Its standard deviation, in the same points; 0 where nothing is open.
    pub sd: f64,
}

/// How much of what a quiz asks about a trait is answered. Pairs and rankings tell no level and count only
/// where nothing else is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The items whose answers can tell it.
    pub items: usize,
    /// Those of them that are answered on their scale.
    pub telling: usize,
    /// Those of the telling ones that are ratings of the trait itself, and not only crossed with it.
    pub own: usize,
    /// Those answered apart from the scale, such as *never tried*.
    pub apart: usize,
}

impl Coverage {
    /// Whether fewer than two answers tell of the trait, and more could: one answer, turned, would turn
    /// whatever is said. So it is too where no answer can tell of it.
    pub fn is_thin(self) -> bool {
        self.telling < self.items.clamp(1, 2)
    }
}

/// The standing of a family of careers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FamilyStanding {
    /// Its place in the catalog's list of families.
    pub family: usize,
    /// The probability, given the answers, that it holds the career that fits best.
    pub p_best: f64,
    /// Whether one of its careers is shown.
    pub shown: bool,
}

/// A person and a career.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Its place in the catalog's list of profiles.
    pub career: usize,
    /// The place of its family in the catalog's list.
    pub family: usize,
    /// 1 for the best fit; each career has its own rank.
    pub rank: usize,
    /// The tie group, 1 for the best: careers that the answers cannot tell apart. `None` for a
    /// career that is *not yet* open, or set apart.
    pub group: Option<usize>,
    /// How well the career fits, in SD of the model population, rules included.
    pub fit: f64,
    /// The fit of average traits: 0, and for each skill that the career expects and an answer tells of, what
    /// an average skill is ahead of the mean of all.
    pub start: f64,
    /// The percentage of the model population whom the career fits less, rules left out.
    pub percent: f64,
    /// The probability, given the answers, that it is among the three that fit best; 0 for a career
    /// that is *not yet* open, or set apart.
    pub p_top3: f64,
    /// Where it is shown.
    pub status: Status,
    /// Why it is set apart, if it is.
    pub set_apart: Option<SetApart>,
    /// Whether the person said no to it: it keeps its place, and is not shown.
    pub refused: bool,
    /// Whether its requirements hold.
    pub requirement: RequirementState,
    /// What each trait and each rule adds; sums to `fit`.
    pub contributions: Vec<Contribution>,
    /// What each answer adds; `start`, these, the reactions and the rules' contributions sum to `fit`.
    pub answers: Vec<AnswerShare>,
    /// What each reaction adds that is about what one does in a career; of all others nothing.
    pub reactions: Vec<ReactionShare>,
    /// Why, and why not: those for the career first, those against next; what is spared after what is
    /// there, and else the strongest first.
    pub reasons: Vec<Reason>,
}

/// Where a career is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A lead: among the first three that are shown, each of another family.
    Main,
    /// Shown after the leads.
    Further,
    /// Not shown to the person, but ranked.
    Listed,
    /// A requirement does not hold yet.
    NotYet,
    /// The person refuses what it asks of a life.
    SetApart,
}

impl Status {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Further => "further",
            Self::Listed => "listed",
            Self::NotYet => "not_yet",
            Self::SetApart => "set_apart",
        }
    }
}

/// A part of the fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Contribution {
    /// Where it comes from.
    pub from: Origin,
    /// In SD of the model population.
    pub value: f64,
}

/// Where a contribution comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A trait.
    Trait(TraitIndex),
    /// A rule, by its place in the profile.
    Rule(usize),
    /// The length of its studies.
    Studies,
}

/// What one answer adds to a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AnswerShare {
    /// The item, by its place in the quiz.
    pub item: usize,
    /// In SD of the model population.
    pub value: f64,
}

/// What one reaction adds to a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReactionShare {
    /// The career that it is to, by its place in the catalog's list of profiles.
    pub career: usize,
    /// What it is.
    pub is: Is,
    /// In SD of the model population.
    pub value: f64,
}

/// A reason for or against a career: a fact, with the part of the fit that it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason {
    /// What is the case.
    pub fact: Fact,
    /// The contribution that it states, in SD; 0 for a fact that changes no number.
    pub value: f64,
    /// The items whose answers it rests on, by their places in the quiz, the strongest first.
    pub items: Vec<usize>,
}

/// What can be the case between a person and a career.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fact {
    /// The person likes it and the career uses it.
    LikedAndUsed {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
        /// How the skill of the same dimension stands.
        skill: SkillStanding,
    },
    /// The person likes it less and the career hardly uses it.
    DislikedAndSpared {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// The person likes it less and the career uses it.
    DislikedAndUsed {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
        /// How the skill of the same dimension stands.
        skill: SkillStanding,
    },
    /// The person likes it and the career hardly uses it: its level is .25 or less.
    LikedAndSpared {
        /// The interest.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// The skill is where the start of training expects it.
    SkillMet {
        /// The skill.
        of: TraitIndex,
    },
    /// The skill is not yet where the start of training expects it.
    SkillShort {
        /// The skill.
        of: TraitIndex,
    },
    /// The career asks for a skill of which too few answers tell whether it is there: something to try.
    SkillUntried {
        /// The skill.
        of: TraitIndex,
    },
    /// The career uses an interest of which fewer than two answers tell.
    FewAnswers {
        /// The interest.
        of: TraitIndex,
    },
    /// An interest or a topic moves the fit more than what is told, and the answers leave open which way.
    Unclear {
        /// The interest or the topic.
        of: TraitIndex,
        /// The career's level, 0–1.
        level: f64,
    },
    /// A rule adds to the fit, or takes from it.
    Boost {
        /// The rule, by its place in the profile.
        rule: usize,
    },
    /// The length of its studies is what the person wants, or is not.
    Studies {
        /// Which of it.
        length: Length,
        /// The rule that warns of it, by its place in the profile.
        rule: Option<usize>,
    },
    /// A rule gives a reason against and changes no number.
    Caution {
        /// The rule, by its place in the profile.
        rule: usize,
    },
    /// The career asks of a life what the person would rather do without, or refuses.
    Unwelcome {
        /// What, by its place among the facts of the profile.
        fact: usize,
    },
    /// A rule must hold.
    Requirement {
        /// The rule, by its place in the profile.
        rule: usize,
        /// Whether it does.
        state: RequirementState,
    },
    /// The career is young or contested; which, its profile says.
    Young,
}

/// How a skill stands against what a career expects of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SkillStanding {
    /// The career expects nothing of it, or the quiz does not measure it.
    NotAsked,
    /// It is there.
    Met,
    /// It is not there yet.
    Short,
    /// Too few answers tell.
    Untried,
}

/// The kind of a reason (a word of the JSON format).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Speaks for the career.
    Strength,
    /// Liked, not yet able: a path to learn.
    Growth,
    /// Speaks against the career.
    Caution,
    /// A skill that is not there yet.
    Gap,
    /// A rule that adds or takes.
    Rule,
    /// A condition that must hold.
    Requirement,
    /// Something to keep in mind.
    Caveat,
}

impl Kind {
    /// The word used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strength => "strength",
            Self::Growth => "growth",
            Self::Caution => "caution",
            Self::Gap => "gap",
            Self::Rule => "rule",
            Self::Requirement => "requirement",
            Self::Caveat => "caveat",
        }
    }
}

/// The side of a reason, in the order in which reasons are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// It speaks for the career.
    For,
    /// It speaks against the career.
    Against,
    /// It is something to know, on neither side.
    Aside,
}

/// How a reason speaks for a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// The career spares the person something they like less.
    Spared,
    /// Something is there: an interest that is used, a skill, a rule that adds.
    Present,
}

/// What a reason is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A trait.
    Trait(TraitIndex),
    /// A rule, by its place in the profile.
    Rule(usize),
    /// What it asks of a life, by its place among the facts of the profile.
    Fact(usize),
    /// The career as a whole.
    Career,
}

impl Fact {
    /// The kind of reason that it makes.
    pub fn kind(self) -> Kind {
        match self {
            Self::LikedAndUsed {
                skill: SkillStanding::Short,
                ..
            } => Kind::Growth,
            Self::LikedAndUsed { .. } | Self::DislikedAndSpared { .. } | Self::SkillMet { .. } => {
                Kind::Strength
            }
            Self::DislikedAndUsed { .. } | Self::LikedAndSpared { .. } | Self::Caution { .. } => {
                Kind::Caution
            }
            Self::SkillShort { .. } => Kind::Gap,
            Self::Studies {
                length: Length::Meets,
                ..
            } => Kind::Strength,
            Self::Studies { .. } | Self::Unwelcome { .. } => Kind::Caution,
            Self::Boost { .. } => Kind::Rule,
            Self::Requirement { .. } => Kind::Requirement,
            Self::SkillUntried { .. }
            | Self::FewAnswers { .. }
            | Self::Unclear { .. }
            | Self::Young => Kind::Caveat,
        }
    }

    /// What it is about.
    pub fn about(self) -> About {
        match self {
            Self::LikedAndUsed { of, .. }
            | Self::DislikedAndSpared { of, .. }
            | Self::DislikedAndUsed { of, .. }
            | Self::LikedAndSpared { of, .. }
            | Self::SkillMet { of }
            | Self::SkillShort { of }
            | Self::SkillUntried { of }
            | Self::FewAnswers { of }
            | Self::Unclear { of, .. } => About::Trait(of),
            Self::Boost { rule } | Self::Caution { rule } | Self::Requirement { rule, .. } => {
                About::Rule(rule)
            }
            Self::Unwelcome { fact } => About::Fact(fact),
            Self::Young | Self::Studies { .. } => About::Career,
        }
    }
}

impl Match {
    /// The reasons by the size of the term that they state, the largest first; what moves no number is
    /// left out. A career is told by the first [`TERMS_TOLD`](crate::TERMS_TOLD), whichever side they are on.
    pub fn largest(&self) -> Vec<&Reason> {
        let mut terms: Vec<&Reason> = self
            .reasons
            .iter()
            .filter(|reason| reason.value.abs() > 0.0)
            .collect();
        terms.sort_by(|a, b| b.value.abs().total_cmp(&a.value.abs()));
        terms
    }

    /// What the person likes less and the career spares them, the largest first, where that carries at
    /// least a third of what speaks for it ([`SPARED_TELLS`]); else nothing.
    pub fn carried_by_what_is_spared(&self) -> Vec<TraitIndex> {
        let value = |c: &Contribution| f64::max(0.0, c.value);
        let for_it: f64 = self.contributions.iter().map(value).sum();
        let spared = self.reasons.iter().filter_map(|reason| {
            let Fact::DislikedAndSpared { of, .. } = reason.fact else {
                return None;
            };
            Some((of, reason.value))
        });
        let spared: Vec<(TraitIndex, f64)> = spared.collect();
        let sum: f64 = spared.iter().map(|(_, value)| value).sum();
        if sum >= SPARED_TELLS * for_it {
            spared.into_iter().map(|(of, _)| of).collect()
        } else {
            Vec::new()
        }
    }
}

/// The share of what speaks for a career, 0–1, from which on it is told that it is there for what it spares.
pub const SPARED_TELLS: f64 = 1.0 / 3.0;

impl Reason {
    /// The kind of reason.
    pub fn kind(&self) -> Kind {
        self.fact.kind()
    }

    /// How it speaks for the career; `None` if it does not.
    pub fn strength(&self) -> Option<Strength> {
        match (self.side(), self.fact) {
            (Side::For, Fact::DislikedAndSpared { .. }) => Some(Strength::Spared),
            (Side::For, _) => Some(Strength::Present),
            (Side::Against | Side::Aside, _) => None,
        }
    }

    /// The side on which it stands.
    pub fn side(&self) -> Side {
        match self.kind() {
            Kind::Caution | Kind::Gap => Side::Against,
            Kind::Rule if self.value < 0.0 => Side::Against,
            Kind::Strength | Kind::Growth | Kind::Rule => Side::For,
            Kind::Requirement | Kind::Caveat => Side::Aside,
        }
    }
}
