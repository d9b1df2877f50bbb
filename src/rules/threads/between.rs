//! Two leads that are about as likely to be right, and what sets them apart.

use crate::Scoring;
use crate::evidence::is_about;
use crate::recommendation::{Match, Recommendation, State, Status};
use crate::threads::{BetweenTwo, Lead, first_largest};
use model::answers::{Answer, AnswerSheet};
use model::profile::Profile;
use model::quiz::Response;

/// Two families are about as likely if the chance of the one is at least this share of the other's.
pub const ALIKE: f64 = 2.0 / 3.0;

impl Scoring {
    /// Of all pairs of leads the one whose families' chances are closest, as a ratio.
    pub(super) fn between_two(
        &self,
        sheet: &AnswerSheet,
        found: &Recommendation,
    ) -> Option<BetweenTwo> {
        if found.state != State::Ok {
            return None;
        }
        let mut leads: Vec<(f64, &Match)> = Vec::new();
        for family in &found.families {
            let is_lead = |of: &&Match| of.family == family.family && of.status == Status::Main;
            let lead = found.matches.iter().find(is_lead);
            leads.extend(lead.map(|lead| (family.p_best, lead)));
        }
        // The likelier one of a pair stands first.
        let pairs = leads.iter().enumerate().flat_map(|(at, less)| {
            let more = leads[..at].iter();
            more.map(move |more| (less.0 / more.0, [more.1, less.1]))
        });
        let close = pairs.filter(|(ratio, _)| *ratio >= ALIKE);
        let (_, [one, other]) = first_largest(close)?;
        let leads = [self.lead(sheet, one, other), self.lead(sheet, other, one)];
        let is_quoted = leads.iter().any(|lead| lead.item.is_some());
        is_quoted.then_some(BetweenTwo { leads })
    }

    fn lead(&self, sheet: &AnswerSheet, one: &Match, other: &Match) -> Lead {
        let profile = &self.profiles[one.career];
        let both = one.answers.iter().zip(&other.answers);
        let ahead = both.filter_map(|(one, other)| {
            let ahead = one.value - other.value;
            let tells = ahead > 0.0 && one.value > 0.0 && self.says_yes(profile, sheet, one.item);
            tells.then_some((ahead, one.item))
        });
        Lead {
            career: one.career,
            family: one.family,
            item: first_largest(ahead).map(|(_, item)| item),
        }
    }

    /// Whether an answer is a yes that a career can be quoted with.
    fn says_yes(&self, profile: &Profile, sheet: &AnswerSheet, item: usize) -> bool {
        let item = &self.quiz.items[item];
        let is_yes = match (&item.response, sheet.get(&item.id)) {
            (Response::Rating { anchors, .. }, Some(Answer::One(step))) => {
                anchors[*step].value.is_some_and(|value| value > 0.5)
            }
            (Response::Favourites(_) | Response::Rating { .. }, _) | (_, None) => false,
            (_, Some(_)) => true,
        };
        is_yes && is_about(&self.traits, profile, item)
    }
}
