//! What is measured: dimensions such as *analysis*, each as an interest and, for some, as a skill, and
//! topics such as *animals*.

use serde::{Deserialize, Serialize};

use std::fmt;

use crate::id::DimensionId;
use crate::locale::Text;
use crate::matrix::Matrix;

/// What a trait stands for: one of the sides of a dimension, or a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Domain {
    /// Would I like doing it?
    Interest,
    /// Can I do it?
    Skill,
    /// Does what it is about draw me? (The field's *basic interest*.)
    Topic,
}

impl Domain {
    /// Every domain, in the order in which traits of one name stand.
    pub const ALL: [Self; 3] = [Self::Interest, Self::Skill, Self::Topic];

    /// The word used in files: `interest`, `skill` or `topic`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interest => "interest",
            Self::Skill => "skill",
            Self::Topic => "topic",
        }
    }

    /// Whether it is a liking: an activity or a topic.
    pub const fn is_liking(self) -> bool {
        match self {
            Self::Interest | Self::Topic => true,
            Self::Skill => false,
        }
    }
}

/// Names a trait: `dimension/domain`, such as `coding/skill`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TraitId {
    /// What it is about.
    pub dimension: DimensionId,
    /// Liking to do it, being able to, or being drawn by what it is about.
    pub domain: Domain,
}

impl TraitId {
    /// Reads `dimension/domain`; `None` if either part is not one.
    pub fn parse(text: &str) -> Option<Self> {
        let (dimension, domain) = text.split_once('/')?;
        let domain = Domain::ALL.into_iter().find(|d| d.as_str() == domain)?;
        Some(Self {
            dimension: DimensionId::new(dimension)?,
            domain,
        })
    }
}

impl fmt::Display for TraitId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.dimension, self.domain.as_str())
    }
}

/// One thing that is measured.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trait {
    /// Its identifier.
    pub id: TraitId,
    /// The name of the dimension or topic, a noun for headings: *Analyse*, *Analysis*.
    pub name: Text,
    /// What one does or what it is about, to stand after "you like": *analyser et vérifier*, *les
    /// animaux*.
    pub doing: Text,
    /// The same in four words at most, where there is little room: *prendre soin des autres*, *drawing*.
    pub short: Text,
    /// A few words, addressed to the person, for a low score.
    pub low: Text,
    /// A few words, addressed to the person, for a high score.
    pub high: Text,
}

/// The place of a trait in its [`Traits`]; traits stand in the order of their ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TraitIndex(pub usize);

/// What is left of a trait, as a share of its variance, once all others are known: at least this much.
///
/// Two traits that correlate by .999999999 are one. The margin is far above the rounding of what is
/// computed from Φ, so that no answers to any quiz can bring a covariance that is none.
const LEAST_OWN: f64 = 1e-9;

/// Every trait of a set of definitions, with the prior correlations between them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Traits {
    list: Vec<Trait>,
    shown: Vec<TraitIndex>,
    correlations: Matrix,
}

impl Traits {
    /// Takes traits in the order in which they are shown, and their prior correlations.
    ///
    /// `correlations` lists pairs; a pair not listed has 0. `None` if two traits share an id, a pair
    /// names an unknown trait, or the matrix Φ is not positive definite, be it by a hair.
    pub fn new(traits: Vec<Trait>, correlations: &[(TraitId, TraitId, f64)]) -> Option<Self> {
        let order: Vec<TraitId> = traits.iter().map(|t| t.id.clone()).collect();
        let mut traits = traits;
        traits.sort_by(|a, b| a.id.cmp(&b.id));
        if traits.windows(2).any(|pair| pair[0].id == pair[1].id) {
            return None;
        }
        let mut set = Self {
            correlations: Matrix::identity(traits.len()),
            list: traits,
            shown: Vec::new(),
        };
        set.shown = order.iter().filter_map(|id| set.index_of(id)).collect();
        for (a, b, r) in correlations {
            let (a, b) = (set.index_of(a)?, set.index_of(b)?);
            set.correlations.set(a.0, b.0, *r);
        }
        let mut others = set.correlations.clone();
        (0..others.size()).for_each(|t| others.set(t, t, 1.0 - LEAST_OWN));
        others.cholesky()?;
        Some(set)
    }

    /// How many traits there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no trait at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The trait at a place.
    pub fn get(&self, index: TraitIndex) -> &Trait {
        &self.list[index.0]
    }

    /// Where a trait stands; `None` if it is not declared.
    pub fn index_of(&self, id: &TraitId) -> Option<TraitIndex> {
        self.list
            .binary_search_by(|t| t.id.cmp(id))
            .ok()
            .map(TraitIndex)
    }

    /// All traits with their places, in the order of their ids: the order of every sum.
    pub fn iter(&self) -> impl Iterator<Item = (TraitIndex, &Trait)> {
        self.list
            .iter()
            .enumerate()
            .map(|(i, t)| (TraitIndex(i), t))
    }

    /// The places of the traits in the order in which their author lists them, for showing.
    pub fn shown(&self) -> &[TraitIndex] {
        &self.shown
    }

    /// The places of the traits of one domain, in the order of their ids.
    pub fn of_domain(&self, domain: Domain) -> impl Iterator<Item = TraitIndex> + '_ {
        self.iter()
            .filter(move |(_, t)| t.id.domain == domain)
            .map(|(i, _)| i)
    }

    /// The other side of the same dimension: the skill of an interest, the interest of a skill; a topic
    /// has none.
    pub fn twin(&self, index: TraitIndex) -> Option<TraitIndex> {
        let id = &self.get(index).id;
        let domain = match id.domain {
            Domain::Interest => Domain::Skill,
            Domain::Skill => Domain::Interest,
            Domain::Topic => return None,
        };
        self.index_of(&TraitId {
            dimension: id.dimension.clone(),
            domain,
        })
    }

    /// Φ, the correlations that are assumed between the traits before any answer; positive
    /// definite, 1 on the diagonal.
    pub fn correlations(&self) -> &Matrix {
        &self.correlations
    }
}
