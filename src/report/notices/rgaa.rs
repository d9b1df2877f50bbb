//! The pages held against the RGAA 4.1, criterion by criterion: by whoever writes them, and by no expert.
//!
//! It is a judgement of people, of 30 November 2026, on the pages that the statement lists. Whoever changes a
//! page so that a criterion comes to something else says so here.

use words::notices::Theme::{
    Colors, Consultation, Forms, Frames, Images, Links, Mandatory, Multimedia, Navigation,
    Presentation, Scripts, Structure, Tables,
};
use words::notices::Verdict::{Met as C, Missed as N, NotApplicable as O};
use words::notices::{Flaw, Theme, Verdict};

/// Each topic with its criteria, in the order of the RGAA.
pub(super) const AUDIT: [(Theme, &[Verdict]); 13] = [
    // Drawings say nothing that their title or a text beside them does not.
    (Images, &[C, C, C, O, O, O, O, O, O]),
    (Frames, &[O, O]),
    (Colors, &[C, C, C]),
    (Multimedia, &[O; 13]),
    // Simple tables, each with a caption and scopes.
    (Tables, &[O, O, O, C, C, C, C, O]),
    (Links, &[C, C]),
    // The one script swaps pages, moves the focus to the new one and has no keys of its own.
    (Scripts, &[C, O, C, C, C]),
    (
        Mandatory,
        &[C, C, C, C, C, C, N(Flaw::ForeignWords), C, C, O],
    ),
    (Structure, &[C, C, C, O]),
    (Presentation, &[C, C, C, C, C, C, C, C, C, C, C, C, O, O]),
    (Forms, &[C, C, C, C, C, C, C, O, C, C, C, C, O]),
    (
        Navigation,
        &[N(Flaw::OneNavigation), C, O, O, C, C, C, C, C, O, O],
    ),
    // Nothing is timed, moves, or asks for more than a tap.
    (Consultation, &[O, C, O, O, C, C, O, O, C, O, C, O]),
];

#[cfg(test)]
mod tests {
    use super::AUDIT;

    #[test]
    fn each_topic_has_the_criteria_that_the_standard_has() {
        let counts = AUDIT.map(|(_, criteria)| criteria.len());
        assert_eq!(counts, [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
        assert_eq!(counts.iter().sum::<usize>(), 106);
    }
}
