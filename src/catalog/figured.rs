//! A figure of a file, whichever of the grammar's shapes it has.

use crate::source::{Claim, Date, Pay, Profile, Prospect, Salary, Smic, Tension, Text, Word};

/// A figure: said in full, or of a kind that the program has the words for.
#[derive(Clone, Copy)]
pub(crate) enum Figured<'a, 'src> {
    Claim(&'a Claim<'src>),
    Smic(&'a Smic<'src>),
    Tension(&'a Tension<'src>),
}

impl<'a, 'src> From<&'a Pay<'src>> for Figured<'a, 'src> {
    fn from(pay: &'a Pay<'src>) -> Self {
        match pay {
            Pay::Claim(claim) => Self::Claim(claim),
            Pay::Smic(smic) => Self::Smic(smic),
        }
    }
}

impl<'a, 'src> From<&'a Prospect<'src>> for Figured<'a, 'src> {
    fn from(prospect: &'a Prospect<'src>) -> Self {
        match prospect {
            Prospect::Claim(claim) => Self::Claim(claim),
            Prospect::Tension(tension) => Self::Tension(tension),
        }
    }
}

impl<'a, 'src> Figured<'a, 'src> {
    /// The name of its source.
    pub(crate) fn source(self) -> Word<'src> {
        match self {
            Self::Claim(claim) => claim.source,
            Self::Smic(smic) => smic.source,
            Self::Tension(tension) => tension.source,
        }
    }

    /// Its date; the program knows that of the minimum wage.
    pub(crate) fn date(self) -> Option<&'a Date<'src>> {
        match self {
            Self::Claim(claim) => Some(&claim.date),
            Self::Smic(_) => None,
            Self::Tension(tension) => Some(&tension.date),
        }
    }

    /// What to keep in mind, in the words of the sheet.
    pub(crate) fn caution(self) -> Option<&'a Text<'src>> {
        match self {
            Self::Claim(claim) => claim.caution.as_ref(),
            Self::Smic(smic) => smic.caution.as_ref(),
            Self::Tension(tension) => tension.caution.as_ref(),
        }
    }
}

impl<'src> Profile<'src> {
    /// Every figure: pay first, then the outlook.
    pub(crate) fn figures(&self) -> impl Iterator<Item = Figured<'_, 'src>> {
        let Salary {
            entry,
            experienced,
            general,
        } = &self.salary;
        let pay = entry.iter().chain(experienced).chain(general);
        pay.map(Figured::from)
            .chain(self.outlook.iter().map(Figured::from))
    }
}
