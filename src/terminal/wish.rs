//! What a person wants.

use model::answers::Answer;

/// What a person wants at a question, or in a menu.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wish {
    Answer(Answer),
    Skip,
    Back,
    Forward,
    Why,
    /// To be asked more than the form asks of itself.
    More,
    /// To be asked again.
    Again,
    /// To go over the questions of the remark.
    LookAgain,
    Pause,
    /// Ctrl-C.
    Interrupt,
    /// To see what the answers say so far.
    See,
    /// To have the answers in a file of one's own.
    Save,
    Leave(Leaving),
}

/// What becomes of the answers of whoever leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Leaving {
    /// They are erased.
    Over,
    /// They wait.
    Later,
}
