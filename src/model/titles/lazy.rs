//! Names that nobody has looked for yet.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::lazy::Lazy;
use crate::titles::Titles;

/// Names that are unpacked, or read, when somebody first searches. Serialized, they are packed.
#[derive(Clone)]
pub struct LazyTitles(Held);

#[derive(Clone)]
enum Held {
    Packed(Lazy<Titles>),
    Text(Arc<str>, OnceLock<Arc<Titles>>),
}

impl LazyTitles {
    /// What a file of names says.
    pub fn of(text: &str) -> Self {
        Self(Held::Text(text.into(), OnceLock::new()))
    }

    /// Names that come later.
    pub fn apart() -> Self {
        Self(Held::Packed(Lazy::apart()))
    }

    /// The file, where they were not packed.
    pub fn text(&self) -> Option<&str> {
        match &self.0 {
            Held::Text(text, _) => Some(text),
            Held::Packed(_) => None,
        }
    }

    /// As [`Lazy::take_missed`].
    pub fn take_missed(&self) -> bool {
        match &self.0 {
            Held::Text(..) => false,
            Held::Packed(names) => names.take_missed(),
        }
    }

    /// As [`Lazy::fill`], with names that are packed.
    pub fn fill(&self, other: &Self) {
        if let (Held::Packed(own), Held::Packed(other)) = (&self.0, &other.0) {
            own.fill(other);
        }
    }
}

impl Default for LazyTitles {
    fn default() -> Self {
        Self::of("")
    }
}

impl Deref for LazyTitles {
    type Target = Titles;

    fn deref(&self) -> &Titles {
        match &self.0 {
            Held::Text(text, titles) => titles.get_or_init(|| Arc::new(Titles::parse(text))),
            Held::Packed(titles) => titles,
        }
    }
}

impl Serialize for LazyTitles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Held::Text(..) => Lazy::from(Titles::clone(self)).serialize(serializer),
            Held::Packed(titles) => titles.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LazyTitles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Held::Packed(Lazy::deserialize(deserializer)?)))
    }
}

impl PartialEq for LazyTitles {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl fmt::Debug for LazyTitles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} names", self.names().len())
    }
}
