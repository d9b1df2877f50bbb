//! What a person wants.

use administration::flow::Act;
use administration::sitting::Leaving;

/// What a person wants at a question, or in a menu.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wish {
    /// What the flow of asking knows.
    Do(Act),
    Why,
    /// To be asked again.
    Again,
    Pause,
    /// Ctrl-C.
    Interrupt,
    /// To see what the answers say so far.
    See,
    /// To have the answers in a file of one's own.
    Save,
    Leave(Leaving),
}
