//! How much a word is like the one that was typed.

use model::titles::words::stem;

/// The fewest letters of which a longer word may be meant.
const SHORTEST_BEGINNING: usize = 3;

/// The kind of likeness; the earlier, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    Whole,
    Beginning,
    Typo(usize),
}

/// Whether it is the very form that was typed, or its plural or other gender.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    AsTyped,
    Other,
}

/// A word to look for.
#[derive(Debug)]
pub(super) struct Word {
    typed: String,
    stem: String,
    /// How many typing errors are forgiven.
    forgiven: usize,
}

impl Word {
    /// No error is forgiven.
    pub(super) fn new(typed: String) -> Self {
        Self {
            stem: stem(&typed),
            forgiven: 0,
            typed,
        }
    }

    /// One error is forgiven in words of 5 to 7 letters, two in longer ones.
    pub(super) fn forgive(&mut self) {
        self.forgiven = match self.typed.chars().count() {
            0..5 => 0,
            5..8 => 1,
            _ => 2,
        };
    }

    /// As [`Word::like`]; also whether it is the word with an error that is forgiven, behind its first letter.
    pub(super) fn nearly(&self, other: &str) -> Option<(Likeness, Form)> {
        self.like(other).or_else(|| {
            let letters = |word: &str| word.chars().count();
            let is_near = letters(other).abs_diff(letters(&self.typed)) <= self.forgiven;
            let may_be = self.forgiven > 0 && is_near && self.begins_as(other);
            let errors = may_be.then(|| strsim::osa_distance(&self.typed, other))?;
            (errors <= self.forgiven).then_some((Likeness::Typo(errors), Form::Other))
        })
    }

    fn begins_as(&self, other: &str) -> bool {
        self.typed.as_bytes().first() == other.as_bytes().first()
    }

    /// Whether another word is this one, its plural, its other gender, or begins with it.
    pub(super) fn like(&self, other: &str) -> Option<(Likeness, Form)> {
        let Self { typed, stem, .. } = self;
        // A word and its other forms begin with the same letter.
        if !self.begins_as(other) {
            None
        } else if other == typed {
            Some((Likeness::Whole, Form::AsTyped))
        } else if model::titles::words::stem(other) == *stem {
            Some((Likeness::Whole, Form::Other))
        } else if typed.chars().count() < SHORTEST_BEGINNING {
            None
        } else if other.starts_with(&**typed) {
            Some((Likeness::Beginning, Form::AsTyped))
        } else {
            let is_long = stem.chars().count() > SHORTEST_BEGINNING;
            (is_long && other.starts_with(&**stem)).then_some((Likeness::Beginning, Form::Other))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_itself_before_its_plural_before_its_beginning() {
        let like = |word: &str, other: &str| Word::new(word.to_owned()).like(other);
        assert_eq!(like("code", "code"), Some((Likeness::Whole, Form::AsTyped)));
        assert_eq!(like("code", "codes"), Some((Likeness::Whole, Form::Other)));
        assert_eq!(
            like("infirmieres", "infirmier"),
            Some((Likeness::Whole, Form::Other))
        );
        assert_eq!(
            like("code", "codeur"),
            Some((Likeness::Beginning, Form::AsTyped))
        );
        assert_eq!(like("rh", "rhone"), None, "two letters begin too much");
        assert_eq!(like("code", "mode"), None);
    }

    #[test]
    fn errors_are_forgiven_by_the_length_of_the_word() {
        for (word, other, expected) in [
            ("mode", "code", None),
            ("streamer", "teamer", None),
            (
                "plonbier",
                "plombier",
                Some((Likeness::Typo(1), Form::Other)),
            ),
            (
                "boulangre",
                "boulanger",
                Some((Likeness::Typo(1), Form::Other)),
            ),
        ] {
            let mut word = Word::new(word.to_owned());
            assert_eq!(word.nearly(other), None, "nothing is forgiven yet");
            word.forgive();
            assert_eq!(word.nearly(other), expected);
        }
    }
}
