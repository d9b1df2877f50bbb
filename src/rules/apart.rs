//! What somebody refuses, against what a career asks of a life.

use crate::studies::Length;
use model::answers::AnswerSheet;
use model::id::ProfileId;
use model::profile::{Circumstance, Level, Profile};
use model::quiz::{Limit, Occupation, Quiz};

/// Why a career is set apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetApart {
    /// The context question whose answer does so, by its place in the quiz.
    pub question: usize,
    /// What the answer meets.
    pub bar: Bar,
}

/// What of a career an answer refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bar {
    /// What it asks of a life, by its place among the facts of the profile.
    Fact(usize),
    /// It is the job that one wants to leave.
    OwnJob,
}

/// What a person says of the life that they want.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wishes {
    /// How far they see themselves going with their studies.
    studies: Option<Level>,
    /// Whether the question has no longer wish: it is for so many years *or more*.
    is_longest: bool,
    /// The level that they have reached already.
    has: Option<Level>,
    /// What they refuse, in the order of the questions, each with its place in the quiz.
    refusals: Vec<(usize, Refusal)>,
}

/// One thing that a person refuses.
#[derive(Clone, Debug)]
enum Refusal {
    /// A circumstance of work.
    Of(Circumstance, Limit),
    /// More years of training than so many.
    Training(f64),
    /// The job that they do.
    Job(ProfileId),
}

impl Wishes {
    /// What the answers about the situation say.
    pub(crate) fn new(quiz: &Quiz, sheet: &AnswerSheet) -> Self {
        let mut wishes = Self::default();
        for (place, question) in quiz.context.iter().enumerate() {
            let chosen = sheet.context(&question.id);
            let Some(option) = question.options.iter().find(|o| Some(&o.id) == chosen) else {
                continue;
            };
            if wishes.studies.is_none() && option.studies.is_some() {
                wishes.studies = option.studies;
                let all = question.options.iter();
                wishes.is_longest = all.map(|o| o.studies).max() == Some(option.studies);
            }
            let limit = question.about.zip(option.limit);
            let job = sheet.job.as_ref();
            wishes.has = wishes.has.max(option.has);
            let job = job.filter(|_| option.occupation == Some(Occupation::Leaving));
            let refused = [
                limit.map(|(circumstance, limit)| Refusal::Of(circumstance, limit)),
                option.most_years.map(Refusal::Training),
                job.cloned().map(Refusal::Job),
            ];
            let refused = refused.into_iter().flatten();
            wishes.refusals.extend(refused.map(|r| (place, r)));
        }
        wishes
    }

    /// The first refusal for good that the career meets.
    pub(crate) fn sets_apart(&self, profile: &Profile) -> Option<SetApart> {
        self.refusals.iter().find_map(|(question, refusal)| {
            let bar = match refusal {
                Refusal::Of(_, Limit::RatherNot) => None,
                Refusal::Of(..) | Refusal::Training(_) => {
                    self.meets(refusal, profile).map(Bar::Fact)
                }
                Refusal::Job(job) => (*job == profile.id).then_some(Bar::OwnJob),
            };
            let question = *question;
            bar.map(|bar| SetApart { question, bar })
        })
    }

    /// What the career asks of a life that the person would rather do without, or refuses, by the places
    /// among its facts, each once.
    pub(crate) fn unwelcome(&self, profile: &Profile) -> Vec<usize> {
        let refused = self.refusals.iter();
        let met = refused.filter_map(|(_, refusal)| self.meets(refusal, profile));
        let mut facts: Vec<usize> = met.collect();
        facts.extend(self.longer(profile));
        facts.sort_unstable();
        facts.dedup();
        // What the length of studies takes from the fit is told there.
        let told = self.length(profile) == Some(Length::Above);
        let training = profile.training().filter(|_| told).map(|(place, _)| place);
        facts.retain(|fact| Some(*fact) != training);
        facts
    }

    /// Its training, where people leave it above the studies that the person wants, or has. Nothing is longer than the
    /// longest wish that there is.
    fn longer(&self, profile: &Profile) -> Option<usize> {
        let wish = self.studies.filter(|_| !self.is_longest)?;
        let is_above = Some(wish).max(self.has) < Some(profile.qualification);
        let (place, years) = profile.training().filter(|_| is_above)?;
        (years > 0.0).then_some(place)
    }

    /// How the studies that they want go with those of a career.
    pub(crate) fn length(&self, profile: &Profile) -> Option<Length> {
        Length::of(self.studies, self.has, profile.qualification)
    }

    /// How its studies miss what the person wants or has, as far as they are warned of it.
    pub(crate) fn missed(&self, profile: &Profile) -> Option<Length> {
        let length = self.length(profile).filter(|of| *of != Length::Meets);
        length.or_else(|| self.longer(profile).map(|_| Length::Above))
    }

    /// The fact of a career that a refusal is about, where it meets one.
    fn meets(&self, refusal: &Refusal, profile: &Profile) -> Option<usize> {
        match refusal {
            Refusal::Of(circumstance, _) => profile.circumstance(*circumstance),
            Refusal::Training(most) => {
                let (place, years) = profile.training()?;
                (years - self.years_behind() > *most).then_some(place)
            }
            Refusal::Job(_) => None,
        }
    }

    /// The years of a training that the level which they have may spare them, at the most: which ones it does
    /// depends on what it is in.
    fn years_behind(&self) -> f64 {
        self.has.and_then(Level::years).unwrap_or(0.0)
    }
}
