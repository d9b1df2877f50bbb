//! What is unpacked when somebody first looks at it, and may come later than what speaks of it.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use serde::de::{DeserializeOwned, Deserializer};
use serde::ser::{Error as _, Serializer};
use serde::{Deserialize, Serialize};

/// A value that is here, packed, or apart.
///
/// A catalog has hundreds of sheets, of which a result shows ten: a program that carries them packed need
/// not unpack them all. Serialized, it is the bytes of the packed value.
///
/// One that is apart comes later, by [`Lazy::fill`]. Whoever looks at it before sees the empty value, and
/// [`Lazy::take_missed`] tells that somebody did: what came of looking is then to be thrown away.
pub struct Lazy<T> {
    /// Empty where the value was never packed, not set where it is apart.
    packed: OnceLock<Arc<[u8]>>,
    value: OnceLock<Arc<T>>,
    /// What is seen of a value that is apart.
    empty: OnceLock<Arc<T>>,
    is_missed: AtomicBool,
}

impl<T> Lazy<T> {
    /// A value that comes later.
    pub fn apart() -> Self {
        Self::of(OnceLock::new(), OnceLock::new())
    }

    fn of(packed: OnceLock<Arc<[u8]>>, value: OnceLock<Arc<T>>) -> Self {
        Self {
            packed,
            value,
            empty: OnceLock::new(),
            is_missed: AtomicBool::new(false),
        }
    }

    /// Whether somebody looked at it while it was apart, since this was last asked.
    pub fn take_missed(&self) -> bool {
        self.is_missed.swap(false, Ordering::Relaxed)
    }

    /// Takes over what another one holds, if it is apart; else nothing happens.
    pub fn fill(&self, other: &Self) {
        if self.packed.get().is_some() {
            return;
        }
        if let Some(value) = other.value.get() {
            self.value.get_or_init(|| Arc::clone(value));
        }
        if let Some(packed) = other.packed.get() {
            self.packed.get_or_init(|| Arc::clone(packed));
        }
    }
}

impl<T: Default + DeserializeOwned> Lazy<T> {
    fn seen(&self) -> &Arc<T> {
        match (self.value.get(), self.packed.get()) {
            (Some(value), _) => value,
            (None, Some(packed)) => self.value.get_or_init(|| {
                let value = postcard::from_bytes(packed);
                Arc::new(value.expect("a value is packed by the program that unpacks it"))
            }),
            (None, None) => {
                self.is_missed.store(true, Ordering::Relaxed);
                self.empty.get_or_init(Arc::default)
            }
        }
    }
}

impl<T> From<T> for Lazy<T> {
    fn from(value: T) -> Self {
        Self::of(
            OnceLock::from(Arc::default()),
            OnceLock::from(Arc::new(value)),
        )
    }
}

impl<T: Default + DeserializeOwned> Deref for Lazy<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.seen()
    }
}

impl<T: Clone + Default + DeserializeOwned> DerefMut for Lazy<T> {
    fn deref_mut(&mut self) -> &mut T {
        let seen = Arc::clone(self.seen());
        self.value.get_or_init(|| seen);
        let value = self.value.get_mut().expect("set just now");
        Arc::make_mut(value)
    }
}

impl<T> Clone for Lazy<T> {
    fn clone(&self) -> Self {
        Self::of(self.packed.clone(), self.value.clone())
    }
}

impl<T: Default + DeserializeOwned + Serialize> Serialize for Lazy<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let packed = postcard::to_allocvec(&**self).map_err(S::Error::custom)?;
        serializer.serialize_bytes(&packed)
    }
}

impl<'de, T> Deserialize<'de> for Lazy<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let packed = <&[u8]>::deserialize(deserializer)?;
        Ok(Self::of(OnceLock::from(Arc::from(packed)), OnceLock::new()))
    }
}

impl<T: Default + DeserializeOwned + PartialEq> PartialEq for Lazy<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Default + DeserializeOwned + fmt::Debug> fmt::Debug for Lazy<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::Lazy;

    #[test]
    fn who_looks_before_it_is_there_is_noticed_once() {
        let late = Lazy::<String>::apart();
        assert!(!late.take_missed());
        assert_eq!(*late, "");
        assert!(late.take_missed());
        assert!(!late.take_missed());
        late.fill(&Lazy::from("a sheet".to_owned()));
        assert_eq!(*late, "a sheet");
        assert!(!late.take_missed());
    }

    #[test]
    fn what_is_there_is_not_filled_again() {
        let here = Lazy::from("the first".to_owned());
        here.fill(&Lazy::from("another".to_owned()));
        assert_eq!(*here, "the first");
    }

    #[test]
    fn it_is_packed_and_unpacked() {
        let packed = postcard::to_allocvec(&Lazy::from("a sheet".to_owned()));
        let packed = packed.expect("it can be packed");
        let unpacked: Lazy<String> = postcard::from_bytes(&packed).expect("it can be unpacked");
        let late = Lazy::<String>::apart();
        late.fill(&unpacked);
        assert_eq!(*late, "a sheet");
    }
}
