//! What the answers of one person say, before any career is looked at.

use crate::apart::Wishes;
use crate::condition::Situation;
use crate::fit::Fit;
use crate::keyed::{self, Told};
use crate::observe::{Observation, Pickable};
use crate::posterior::Posterior;
use crate::reaction;
use crate::recommendation::{Predicted, State, TraitScore};
use crate::reliability;
use crate::state::Bars;
use crate::{Scoring, state};
use model::answers::{Answer, AnswerSheet};
use model::id::ItemId;
use model::matrix::Matrix;
use model::quiz::Item;
use model::reaction::Is;
use model::traits::TraitIndex;

/// One person's answers, with all that follows from them alone.
pub(super) struct Person<'a> {
    sheet: &'a AnswerSheet,
    /// The answered items behind the parts of the posterior, by their places in the quiz.
    pub(super) items: Vec<usize>,
    /// The careers behind the parts that come after those, each with what the person says of what one does there.
    pub(super) reactions: Vec<(usize, Is)>,
    pub(super) posterior: Posterior,
    /// How many ratings of its own each trait has that were answered.
    n_own: Vec<usize>,
    /// The fit of each career to whoever answered so many items of each skill.
    pub(super) fits: Vec<Fit>,
    /// One score for each trait.
    pub(super) scores: Vec<TraitScore>,
    /// Their means and standard deviations.
    bands: Vec<(f64, f64)>,
    pub(super) state: State,
    /// The life that they want.
    wishes: Wishes,
}

impl Person<'_> {
    pub(super) fn situation(&self) -> Situation<'_> {
        Situation {
            scores: &self.bands,
            sheet: self.sheet,
            wishes: &self.wishes,
        }
    }

    pub(super) fn sheet(&self) -> &AnswerSheet {
        self.sheet
    }

    pub(super) fn answer(&self, item: &ItemId) -> Option<&Answer> {
        self.sheet.get(item)
    }

    /// The same person with more of a skill, in SD and in points, all else as it is. A skill has no say in the state.
    pub(super) fn raise(&mut self, skill: TraitIndex, by: f64, points: f64) {
        self.posterior.raise(skill.0, by);
        self.scores[skill.0].mean += points;
        self.bands[skill.0].0 += points;
    }
}

/// What was answered and said of careers, and what is then known.
pub(super) struct Observed {
    pub(super) items: Vec<usize>,
    pub(super) reactions: Vec<(usize, Is)>,
    /// Those of the answers: whether there is anything to rank is theirs to say.
    pub(super) rows: Vec<Vec<Observation>>,
    pub(super) posterior: Posterior,
}

impl Scoring {
    /// What is known of the traits after some answers.
    pub fn posterior(&self, sheet: &AnswerSheet) -> Posterior {
        self.observed(sheet).posterior
    }

    /// What is known of one trait after some answers.
    pub fn trait_score(&self, sheet: &AnswerSheet, of: TraitIndex) -> TraitScore {
        self.score(sheet, &self.posterior(sheet), of)
    }

    pub(super) fn person<'s>(&self, sheet: &'s AnswerSheet) -> Person<'s> {
        self.person_who(sheet, self.observed(sheet))
    }

    /// The person whose sheet this is and of whom this was observed.
    pub(super) fn person_who<'s>(&self, sheet: &'s AnswerSheet, observed: Observed) -> Person<'s> {
        let n_own = self.n_own(&observed);
        let fits = self.fits.iter().map(|fit| self.for_answers(fit, &n_own));
        let fits = fits.collect();
        let Observed {
            items,
            reactions,
            rows,
            posterior,
        } = observed;
        let scores: Vec<TraitScore> = self
            .traits
            .iter()
            .map(|(of, _)| self.score(sheet, &posterior, of))
            .collect();
        let likings = self.likings().map(|of| scores[of.0]).collect::<Vec<_>>();
        let bars = self.bars(posterior.covariance(), &rows);
        let n_observations = rows.iter().map(Vec::len).sum();
        Person {
            wishes: Wishes::new(&self.quiz, sheet),
            sheet,
            items,
            reactions,
            bands: scores.iter().map(|score| (score.mean, score.sd)).collect(),
            state: state::state(&posterior, &bars, &self.traits, &likings, n_observations),
            n_own,
            fits,
            scores,
            posterior,
        }
    }

    /// The likings that the quiz measures, in the order of the traits.
    pub(super) fn likings(&self) -> impl Iterator<Item = TraitIndex> + '_ {
        let likings = self.traits.iter().filter(|(_, t)| t.id.domain.is_liking());
        likings.map(|(of, _)| of).filter(|of| self.measured[of.0])
    }

    /// The fit of each career to whoever answered this sheet: a demand lies where as many answers as they
    /// gave about the skill can tell.
    pub fn fits_of(&self, sheet: &AnswerSheet) -> Vec<Fit> {
        self.person(sheet).fits
    }

    /// The fit of a career to a person.
    pub(super) fn fit_to(&self, career: usize, person: &Person<'_>) -> Fit {
        self.for_answers(&self.fits[career], &person.n_own)
    }

    /// A fit to whoever answered so many ratings of each trait: a demand on a skill lies where as many of them on
    /// their scale can tell.
    fn for_answers(&self, fit: &Fit, n_own: &[usize]) -> Fit {
        fit.for_answers(|of, share| {
            let n = n_own[of];
            (n > 0).then(|| self.shown[of].scale.expected(n, share))
        })
    }

    /// How many ratings of its own each trait has that were answered.
    fn n_own(&self, observed: &Observed) -> Vec<usize> {
        let mut n_own = vec![0; self.traits.len()];
        let answered = observed.items.iter().zip(&observed.rows);
        for (item, _) in answered.filter(|(_, rows)| !rows.is_empty()) {
            for of in keyed::own(&self.quiz.items[*item].response) {
                n_own[of.0] += 1;
            }
        }
        n_own
    }

    /// What a person could pick as favourites, and all of another item.
    pub(super) fn pickable(&self, item: &Item, sheet: &AnswerSheet) -> Pickable {
        if let Some(favourites) = item.response.favourites() {
            return Pickable {
                options: sheet.shown(&self.quiz, &item.id, favourites),
                judged: sheet.n_judged(&self.quiz, &item.id, favourites),
            };
        }
        let judged = item.response.scored().len();
        Pickable {
            options: (0..judged).collect(),
            judged,
        }
    }

    /// The answered items, by their places in the quiz, and what each answer says.
    pub(super) fn rows(&self, sheet: &AnswerSheet) -> (Vec<usize>, Vec<Vec<Observation>>) {
        self.designs
            .iter()
            .filter_map(|(item, design)| {
                let asked = &self.quiz.items[*item];
                let answer = sheet.get(&asked.id)?;
                Some((*item, design.observe(answer, &self.pickable(asked, sheet))))
            })
            .unzip()
    }

    /// The careers of which the person says something that tells of their likings, and what that is.
    pub(super) fn reactions(
        &self,
        sheet: &AnswerSheet,
    ) -> (Vec<(usize, Is)>, Vec<Vec<Observation>>) {
        let reactions = sheet.reactions.iter().filter_map(|(id, reaction)| {
            let is = reaction.of_activities()?;
            let career = self.profiles.iter().position(|p| p.id == *id)?;
            let phi = self.factors.correlations();
            let row = reaction::observe(is, &self.fits[career], phi)?;
            Some(((career, is), vec![row]))
        });
        reactions.unzip()
    }

    fn observed(&self, sheet: &AnswerSheet) -> Observed {
        let (items, mut rows) = self.rows(sheet);
        let (reactions, of_reactions) = self.reactions(sheet);
        rows.extend(of_reactions);
        let posterior = Posterior::new(&self.prior, &rows);
        rows.truncate(items.len());
        Observed {
            items,
            reactions,
            rows,
            posterior,
        }
    }

    /// What makes interests stand out, after answers with these rows.
    pub(super) fn bars<'s>(
        &'s self,
        covariance: &'s Matrix,
        rows: &'s [Vec<Observation>],
    ) -> Bars<'s> {
        Bars {
            covariance,
            compared: self
                .only_compares
                .then(|| (rows, self.factors.correlations())),
        }
    }

    fn score(&self, sheet: &AnswerSheet, posterior: &Posterior, of: TraitIndex) -> TraitScore {
        let measuring = || {
            let designs = self.designs.iter().enumerate();
            let items = designs.map(|(at, (item, _))| (at, &self.quiz.items[*item]));
            items.filter(|(_, item)| item.measures(of))
        };
        let told = Told::of(measuring().map(|(_, item)| item), sheet, of);
        let is_open = |(_, item): &(usize, &Item)| !keyed::tells(item, sheet, of);
        let open = self.still_open(measuring().filter(is_open).map(|(at, _)| at), of);
        let shown = &self.shown[of.0];
        let (mean, sd) = (
            shown.score(posterior.mean()),
            shown.sd(posterior.covariance()),
        );
        let is_liking = self.traits.get(of).id.domain.is_liking();
        let by_order = told.is_compared() && is_liking;
        TraitScore {
            of,
            keyed: told.keyed(),
            predicted: told
                .predicted(posterior, &open)
                .or_else(|| by_order.then_some(Predicted { score: mean, sd })),
            coverage: told.coverage(),
            mean,
            sd,
            reliability: reliability::of_trait(
                self.factors.correlations(),
                posterior.covariance(),
                of,
            ),
        }
    }
}
