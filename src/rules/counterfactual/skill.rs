//! The least raise of one skill.

use crate::Scoring;
use crate::counterfactual::{Goal, Raise, SkillPath};
use model::answers::AnswerSheet;
use model::traits::TraitIndex;

/// For each goal the least raise that reaches it.
pub(super) struct Raises {
    any_short: bool,
    least: [Option<Raise>; Goal::ALL.len()],
}

impl Raises {
    pub(super) fn to(&self, goal: Goal) -> SkillPath {
        match self.least[goal as usize] {
            Some(raise) => SkillPath::Raise(raise),
            None if self.any_short => SkillPath::Never,
            None => SkillPath::NoneShort,
        }
    }
}

impl Scoring {
    /// Tries every raise of each skill that falls short, point by point up to the demand.
    ///
    /// A rival may expect the same skill, and more of it, so a higher raise can miss what a lower one
    /// reaches: each is scored. A rule that would add something beyond the demand is not looked for.
    pub(super) fn raises(&self, sheet: &AnswerSheet, career: usize) -> Raises {
        let mut raises = Raises {
            any_short: false,
            least: [None; Goal::ALL.len()],
        };
        let mut fewest = [f64::INFINITY; Goal::ALL.len()];
        for (of, _) in self.traits.iter() {
            for (points, raise) in self.raises_of(sheet, career, of) {
                raises.any_short = true;
                let open = Goal::ALL
                    .into_iter()
                    .filter(|goal| points < fewest[*goal as usize]);
                let open: Vec<Goal> = open.collect();
                if open.is_empty() {
                    break;
                }
                let mut person = self.person(sheet);
                person.raise(of, points / self.points(of), points);
                let ranking = self.rank(&person);
                for goal in open {
                    if goal.is_reached(&ranking, career) {
                        fewest[goal as usize] = points;
                        raises.least[goal as usize] = Some(raise);
                    }
                }
            }
        }
        raises
    }

    /// The raises of a skill by 1, 2, … points, the last of them to just what the career expects;
    /// none if it is there or not asked.
    fn raises_of(
        &self,
        sheet: &AnswerSheet,
        career: usize,
        of: TraitIndex,
    ) -> impl Iterator<Item = (f64, Raise)> + use<> {
        let person = self.person(sheet);
        let mean = person.posterior.mean();
        let theta = mean[of.0];
        let short = person.fits[career]
            .delta(of)
            .map_or(0.0, |delta| delta - theta);
        let (from, points) = (
            self.shown[of.0].score(mean),
            short.max(0.0) * self.points(of),
        );
        let whole = (1..).map(f64::from).take_while(move |by| *by < points);
        let last = (points > 0.0).then_some(points);
        whole.chain(last).map(move |by| {
            let to = from + by;
            (by, Raise { of, from, to })
        })
    }
}
