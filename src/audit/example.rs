//! The examples that authors write into their profiles.

use catalog::Catalog;
use model::answers::AnswerSheet;
use model::profile::{Example, Expectation, Profile, RequirementState};
use model::quiz::{Item, Quiz, Response};
use model::traits::TraitIndex;
use rules::Scoring;

/// An example of a profile that does not come out as its author expects.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    /// The place of the profile in the catalog.
    pub profile: usize,
    /// The place of the example in the profile.
    pub example: usize,
    /// What came out.
    pub found: Found,
}

/// What came out of an example.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Found {
    /// The fit in SD, and the trait with the strongest part on the expected side, if any has one.
    Fit(f64, Option<TraitIndex>),
    /// The state of the requirements.
    Requirement(RequirementState),
}

/// Two parts that differ by no more than this share of themselves are equal but for rounding.
const EQUAL: f64 = 1e-9;

/// Runs the examples of every profile; an empty list means that all come out as expected.
///
/// An example is a person with these scores on a full form, average in all other traits. It is run
/// on each quiz that has ratings for everything the profile asks for: comparisons and multi-selects
/// give nobody a score of 0–100.
pub fn examples(catalog: &Catalog) -> Vec<Failure> {
    let mut failures = Vec::new();
    for quiz in &catalog.quizzes {
        let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
        for (place, profile) in catalog.profiles.iter().enumerate() {
            if !asks_only_what_is_rated(profile, quiz) {
                continue;
            }
            for (number, example) in profile.sheet.examples.iter().enumerate() {
                if let Some(found) = run(&scoring, quiz, place, example) {
                    failures.push(Failure {
                        profile: place,
                        example: number,
                        found,
                    });
                }
            }
        }
    }
    failures
}

/// The examples of a profile that do not come out as expected, by their places; none where the quiz
/// does not rate what the profile asks for.
pub(super) fn failing(
    scoring: &Scoring,
    quiz: &Quiz,
    place: usize,
    profile: &Profile,
) -> Vec<usize> {
    if !asks_only_what_is_rated(profile, quiz) {
        return Vec::new();
    }
    let examples = profile.sheet.examples.iter().enumerate();
    examples
        .filter(|(_, example)| run(scoring, quiz, place, example).is_some())
        .map(|(number, _)| number)
        .collect()
}

fn asks_only_what_is_rated(profile: &Profile, quiz: &Quiz) -> bool {
    let interests = profile.interests.iter().map(|interest| interest.of);
    let mut asked = interests.chain(profile.demands.iter().map(|demand| demand.of));
    let rates =
        |item: &Item, of| matches!(item.response, Response::Rating { .. }) && item.measures(of);
    asked.all(|of| quiz.items.iter().any(|item| rates(item, of)))
}

/// What came out, where it is not what was expected.
fn run(scoring: &Scoring, quiz: &Quiz, profile: usize, example: &Example) -> Option<Found> {
    let theta = scoring.theta_of_scores(&example.scores);
    let mut sheet = AnswerSheet::default();
    for (question, option) in &example.context {
        // A quiz may lack the question: then the rule is unclear, as it is for a person.
        let _ = sheet.situate(quiz, question, option);
    }
    let (boost, requirement) = scoring.rules_at(profile, &theta, &sheet);
    let fit = &scoring.fits()[profile];
    let value = fit.at(&theta) + boost;
    // Of two interests, each is as far from the person's own mean as the other: the one that is
    // expected to carry it does.
    let leading = |sign: f64, because: TraitIndex| {
        let part = |of: &TraitIndex| sign * fit.contribution(*of, &theta);
        let traits = (0..theta.len()).map(TraitIndex);
        let largest = traits.max_by(|a, b| part(a).total_cmp(&part(b)))?;
        let is_as_large = part(&because) >= part(&largest) * (1.0 - EQUAL);
        let lead = if is_as_large { because } else { largest };
        (part(&largest) > 0.0).then_some(lead)
    };
    match example.expect {
        Expectation::FitAtLeast(least, because) => {
            let lead = leading(1.0, because);
            (value < least || lead != Some(because)).then_some(Found::Fit(value, lead))
        }
        Expectation::FitAtMost(most, because) => {
            let lead = leading(-1.0, because);
            (value > most || lead != Some(because)).then_some(Found::Fit(value, lead))
        }
        Expectation::Requirement(wanted) => {
            (requirement != wanted).then_some(Found::Requirement(requirement))
        }
    }
}
