//! What only the whole set can get wrong.

use crate::codes::kinds::Kinds;
use crate::codes::values::{Counted, Values};
use crate::diagnostic::{Diagnostic, Location};
use crate::file::File;
use crate::lexer::Lexer;
use crate::root::Root;

/// The most careers of a set.
pub(crate) const MAX_CAREERS: usize = 5_000;

/// There is one traits file, a quiz, a profile; and not too many profiles.
pub(crate) fn check_presence(files: &[File], found: &mut Vec<Diagnostic>) {
    let of_root = |root| {
        let all = files.iter().enumerate();
        all.filter(move |(_, f)| Root::of(f.text()) == Some(root))
            .map(|(index, _)| index)
    };
    let beginning = |index: usize| {
        let span = Lexer::new(files[index].text())
            .next()
            .map_or(0..0, |token| token.span());
        Location::new(index, span)
    };
    let mut traits = of_root(Root::Traits);
    if let Some(first) = traits.next() {
        found.extend(traits.map(|index| {
            Diagnostic::new(Kinds::SeveralTraits, beginning(index)).with_also(beginning(first))
        }));
    }
    if let Some(index) = of_root(Root::Profile).nth(MAX_CAREERS) {
        let n_careers = of_root(Root::Profile).count();
        let problem = Values::WrongCount {
            counted: Counted::Careers,
            found: n_careers,
            low: 1,
            high: MAX_CAREERS,
        };
        found.push(Diagnostic::new(problem, beginning(index)));
    }
}
