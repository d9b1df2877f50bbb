//! The job sheet of a career that nobody has looked at yet.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, OnceLock};

use serde::de::Deserializer;
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

use crate::profile::JobSheet;

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
