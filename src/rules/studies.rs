//! How long one would study, against where a career begins.

use model::profile::Level;

/// What is taken from the fit of a career whose training begins two levels or more below the studies that
/// a person wants, or above what they want where that is short, in SD.
///
/// Our choice: enough to leave careers of another length behind equals, and less than a liking that is
/// at the heart of a career. A caution alone leaves a childcare assistant to whoever wants five years.
pub const OTHER_LENGTH: f64 = 0.5;

/// What is added to the fit of a career that takes the long studies which a person wants, in SD.
pub const LONG_AS_WANTED: f64 = 0.25;

/// How many levels of studies apart are another length.
const LEVELS_APART: usize = 2;

/// How the studies that a person wants go with where a career begins, where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// The career takes the long studies that they want.
    Meets,
    /// It begins well below.
    Below,
    /// It begins well above what they want, which is short.
    Above,
}

impl Length {
    /// Compares the studies that somebody wants with the level at which people enter a career.
    pub fn of(wish: Level, entry: Level) -> Option<Self> {
        let place = |level: Level| {
            Level::ALL
                .iter()
                .take_while(|other| **other < level)
                .count()
        };
        let (wished, entered) = (place(wish), place(entry));
        // Whoever wants short studies wants nothing longer, and may want less.
        let wants_short = wish <= Level::Bac2;
        if !wants_short && wished >= entered + LEVELS_APART {
            Some(Self::Below)
        } else if wants_short && entered >= wished + LEVELS_APART {
            Some(Self::Above)
        } else if wish >= Level::Bac5 && entered >= wished {
            Some(Self::Meets)
        } else {
            None
        }
    }

    /// What it adds to the fit, in SD.
    pub fn value(self) -> f64 {
        match self {
            Self::Meets => LONG_AS_WANTED,
            Self::Below | Self::Above => -OTHER_LENGTH,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Length;
    use model::profile::Level;

    #[test]
    fn two_levels_are_another_length_and_above_counts_for_the_short_alone() {
        let of = |wish, entry| Length::of(wish, entry);
        assert_eq!(of(Level::Bac5, Level::Bac), Some(Length::Below));
        assert_eq!(of(Level::Bac5, Level::Bac3), None);
        assert_eq!(of(Level::Bac5, Level::Bac5), Some(Length::Meets));
        assert_eq!(of(Level::Bac5, Level::Bac8), Some(Length::Meets));
        assert_eq!(of(Level::Bac3, Level::Bac), Some(Length::Below));
        assert_eq!(of(Level::Bac3, Level::Bac8), None);
        assert_eq!(of(Level::Bac2, Level::Bac3), None);
        assert_eq!(of(Level::Bac2, Level::Bac5), Some(Length::Above));
        assert_eq!(of(Level::Bac2, Level::None), None);
    }
}
