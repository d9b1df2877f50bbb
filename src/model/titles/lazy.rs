//! Names that nobody has looked for yet.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

use crate::titles::Titles;

/// Names that are unpacked, or read, when somebody first searches. Serialized, they are packed.
#[derive(Clone)]
pub struct LazyTitles {
    held: Held,
    titles: OnceLock<Arc<Titles>>,
}

#[derive(Clone)]
enum Held {
    Packed(Arc<[u8]>),
    Text(Arc<str>),
}

impl LazyTitles {
    /// What a file of names says.
    pub fn of(text: &str) -> Self {
        Self {
            held: Held::Text(text.into()),
            titles: OnceLock::new(),
        }
    }

    /// The file, where they were not packed.
    pub fn text(&self) -> Option<&str> {
        match &self.held {
            Held::Text(text) => Some(text),
            Held::Packed(_) => None,
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
        self.titles.get_or_init(|| {
            Arc::new(match &self.held {
                Held::Text(text) => Titles::parse(text),
                Held::Packed(packed) => postcard::from_bytes(packed)
                    .expect("names are packed by the program that unpacks them"),
            })
        })
    }
}

impl Serialize for LazyTitles {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let packed = postcard::to_allocvec(&**self).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&packed)
    }
}

impl<'de> Deserialize<'de> for LazyTitles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self {
            held: Held::Packed(<&[u8]>::deserialize(deserializer)?.into()),
            titles: OnceLock::new(),
        })
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
