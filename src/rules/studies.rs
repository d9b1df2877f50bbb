//! How long one would study and what one has behind oneself, against the level with which people leave training for a
//! career.

use model::profile::Level;

/// What is taken from the fit of a career whose training ends two levels or more below the studies that
/// a person wants or has behind them, or above what they want where that is short, in SD.
///
/// Our choice: enough to leave careers of another length behind equals, and less than a liking that is
/// at the heart of a career. A caution alone leaves a childcare assistant to whoever wants five years.
pub const OTHER_LENGTH: f64 = 0.5;

/// What is added to the fit of a career that takes the long studies which a person wants, in SD.
pub const LONG_AS_WANTED: f64 = 0.25;

/// How many levels of studies apart are another length.
const LEVELS_APART: usize = 2;

/// How the studies that a person wants, and those that they have, go with those of a career, where it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// The career takes the long studies that they want.
    Meets,
    /// Its studies end well below what they want.
    Below,
    /// They end well below what they have behind them already.
    BelowYours,
    /// They end well above what they want, which is short, and above what they have.
    Above,
}

impl Length {
    /// Compares the studies that somebody wants, and the level that they have reached, with the level with which people
    /// leave training for a career. What is not known counts for nothing.
    ///
    /// Who has a level already counts their wish from there: *a year at most* behind three years of studies is no wish
    /// for something shorter.
    pub fn of(wish: Option<Level>, has: Option<Level>, qualification: Level) -> Option<Self> {
        let place = |level: Level| {
            Level::ALL
                .iter()
                .take_while(|other| **other < level)
                .count()
        };
        let left = place(qualification);
        let is_far_below = |level: Level| place(level) >= left + LEVELS_APART;
        // Whoever wants short studies wants nothing longer, and may want less.
        let (short, long): (Option<Level>, Option<Level>) = match wish {
            Some(wish) if wish <= Level::Bac2 => (Some(wish), None),
            wish => (None, wish),
        };
        let reach = short.map(|wish| has.map_or(wish, |has| wish.max(has)));
        let is_far_above = |reach| reach <= Level::Bac2 && left >= place(reach) + LEVELS_APART;
        if long.is_some_and(is_far_below) {
            Some(Self::Below)
        } else if has.is_some_and(is_far_below) {
            Some(Self::BelowYours)
        } else if reach.is_some_and(is_far_above) {
            Some(Self::Above)
        } else if long.is_some_and(|wish| wish >= Level::Bac5 && qualification >= wish) {
            Some(Self::Meets)
        } else {
            None
        }
    }

    /// What it adds to the fit, in SD.
    pub fn value(self) -> f64 {
        match self {
            Self::Meets => LONG_AS_WANTED,
            Self::Below | Self::BelowYours | Self::Above => -OTHER_LENGTH,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Length;
    use model::profile::Level;

    #[test]
    fn two_levels_are_another_length_and_above_counts_for_the_short_alone() {
        let of = |wish, entry| Length::of(Some(wish), None, entry);
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

    #[test]
    fn whoever_has_a_degree_counts_from_there() {
        let of = |wish, entry| Length::of(wish, Some(Level::Bac3), entry);
        for wish in [None, Some(Level::None), Some(Level::Cap), Some(Level::Bac2)] {
            assert_eq!(of(wish, Level::None), Some(Length::BelowYours), "{wish:?}");
            assert_eq!(of(wish, Level::Bac), Some(Length::BelowYours), "{wish:?}");
            assert_eq!(of(wish, Level::Bac2), None, "{wish:?}");
            assert_eq!(of(wish, Level::Bac8), None, "{wish:?}");
        }
        assert_eq!(of(Some(Level::Bac5), Level::Bac), Some(Length::Below));
        assert_eq!(of(Some(Level::Bac5), Level::Bac5), Some(Length::Meets));
        let of_cap = |wish, entry| Length::of(wish, Some(Level::Cap), entry);
        assert_eq!(of_cap(Some(Level::None), Level::Bac), None);
        assert_eq!(of_cap(Some(Level::None), Level::Bac2), Some(Length::Above));
        assert_eq!(of_cap(None, Level::None), None);
        assert_eq!(Length::of(None, None, Level::None), None);
    }
}
