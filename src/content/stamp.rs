//! Which prose belongs to which catalog.

/// Tells the prose of a catalog from that of another one and from what was cut short: FNV-1a, 64 bits.
///
/// It is against mistakes, not against somebody who means to deceive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stamp(pub(crate) [u8; Self::LENGTH]);

impl Stamp {
    pub(crate) const LENGTH: usize = 8;

    pub(crate) fn of(bytes: &[u8]) -> Self {
        let step =
            |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325, step);
        Self(hash.to_le_bytes())
    }
}
