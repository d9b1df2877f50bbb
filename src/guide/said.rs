//! The words under which what was said is kept.

use model::answers::Guess;
use model::id::{FamilyId, ProfileId};

/// The word for agreeing.
pub(crate) const YES: &str = "yes";

/// A career, a family or what was typed, as it is kept.
pub(crate) fn written(guess: &Guess) -> String {
    match guess {
        Guess::Career(id) => format!("career:{id}"),
        Guess::Family(id) => format!("family:{id}"),
        Guess::Typed(words) => format!("typed:{words}"),
    }
}

/// What [`written`] wrote.
pub(crate) fn guess(written: &str) -> Option<Guess> {
    let (kind, of) = written.split_once(':')?;
    Some(match kind {
        "career" => Guess::Career(ProfileId::new(of)?),
        "family" => Guess::Family(FamilyId::new(of)?),
        _ => Guess::Typed(of.to_owned()),
    })
}
