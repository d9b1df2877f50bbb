//! Invented respondents, with what a counselor would expect of each before any was scored.
//!
//! They come with the program (`tests/personas`, a file each) and answer any quiz that measures what
//! they speak of. A persona answers every rating of an interest at one step, and every third of them,
//! picked by a hash of its own name and the item's, one step off: nobody answers like a ruler. Favourites
//! are what draws it most of what it is shown. Skills are answered as given; what is left out is not
//! answered.

use serde::Deserialize;

use crate::step::{n_steps, nearest_step};
use crate::stream::hash;
use catalog::Catalog;
use model::answers::{Answer, AnswerSheet};
use model::id::{ItemId, OptionId, QuestionId};
use model::quiz::{Favourites, Item, Measure, Quiz, Response, Role, ScoredOption};
use model::traits::{Domain, TraitId, TraitIndex};
use rules::{Contribution, Origin, Ranking, State, Status};

/// An invented respondent.
#[derive(Clone, Debug)]
pub struct Persona {
    /// The stem of its file.
    pub name: String,
    /// Who this is, and why the expectations are what they are.
    pub about: String,
    /// What they answer.
    pub sheet: AnswerSheet,
    /// Each must be shown; careers by their places in the catalog.
    pub expect: Vec<Expected>,
    /// Careers that must not be on the main list, by their places in the catalog.
    pub never: Vec<usize>,
    /// Careers that suit this person better than others do.
    pub before: Vec<Comparison>,
    /// Whether there is a list at all.
    pub state: State,
}

/// At least one of these is on the main list or further afield.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The careers, by their places in the catalog; those of a family are all its careers.
    pub careers: Vec<usize>,
}

/// One career is to fit better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The career that suits this person, by its place in the catalog.
    pub ahead: usize,
    /// The career that suits them less, likewise.
    pub behind: usize,
    /// What, of all that is measured, speaks for the one.
    pub because: TraitIndex,
    /// Whether nothing speaks more for it.
    pub chiefly: bool,
}

impl Comparison {
    /// Whether it holds, where this adds to the fits of the two careers.
    fn holds(&self, [ahead, behind]: &[Vec<Contribution>; 2]) -> bool {
        let whole = |told: &[Contribution]| told.iter().map(|c| c.value).sum::<f64>();
        let part = |told: &[Contribution], from: Origin| {
            let own = told.iter().filter(|c| c.from == from);
            own.map(|c| c.value).sum::<f64>()
        };
        let lead = |from: Origin| part(ahead, from) - part(behind, from);
        let because = lead(Origin::Trait(self.because));
        let origins = ahead.iter().chain(behind).map(|c| c.from);
        let mut traits = origins.filter(|from| matches!(from, Origin::Trait(_)));
        let is_largest = !self.chiefly || traits.all(|from| lead(from) <= because);
        whole(ahead) > whole(behind) && because > 0.0 && is_largest
    }
}

/// What a persona gets against expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// Another state.
    State(State),
    /// None of the careers expected is shown, or named beside one of its family.
    NotShown(Expected),
    /// A career is shown that must not be.
    Listed(usize),
    /// A career fits no better than one that suits the persona less.
    Behind(Comparison),
}

impl Persona {
    /// Reads personas (path and text of each, as `tests/personas` has them), as they would answer this
    /// quiz, in the order of the files.
    ///
    /// A career or family that the catalog lacks is expected of nobody, nor compared; an expectation of
    /// which nothing is left is dropped, and so is an answer that the quiz does not ask for.
    ///
    /// # Panics
    ///
    /// If a text is no persona; they come with the program, and a test reads them all.
    pub fn all(files: &[(&str, &str)], catalog: &Catalog, quiz: &Quiz) -> Vec<Self> {
        files
            .iter()
            .map(|(path, text)| {
                let name = path.rsplit('/').next().unwrap_or(path);
                let name = name.trim_end_matches(".ron");
                let written: Written =
                    ron::from_str(text).expect("the personas of the program are readable");
                written.resolve(name, catalog, quiz)
            })
            .collect()
    }

    /// Whether it is expected that this career is on a list, or is not.
    pub fn places(&self, career: usize) -> bool {
        let mut expected = self.expect.iter();
        expected.any(|e| e.careers.contains(&career)) || self.never.contains(&career)
    }

    /// Whether this career is compared with another.
    pub fn compares(&self, career: usize) -> bool {
        let mut before = self.before.iter();
        before.any(|c| c.ahead == career || c.behind == career)
    }

    /// Which of the comparisons with a career do not hold: the other fits as well, or the trait that was
    /// thought of does not speak for the one that suits, or another speaks more where it should be chief. `told` is
    /// what adds to the fits of some careers.
    pub fn unmet(
        &self,
        career: usize,
        told: impl FnOnce(&[usize]) -> Vec<Vec<Contribution>>,
    ) -> Vec<Comparison> {
        let own = |c: &&Comparison| c.ahead == career || c.behind == career;
        let own: Vec<&Comparison> = self.before.iter().filter(own).collect();
        let careers: Vec<usize> = own.iter().flat_map(|c| [c.ahead, c.behind]).collect();
        let told = told(&careers);
        let (pairs, _) = told.as_chunks::<2>();
        let compared = own.into_iter().zip(pairs);
        let unmet = compared.filter(|(c, told)| !c.holds(told));
        unmet.map(|(c, _)| *c).collect()
    }

    /// What this ranking of their answers holds against expectation; empty if nothing.
    pub fn misses(&self, ranking: &Ranking) -> Vec<Miss> {
        if ranking.state != self.state {
            return vec![Miss::State(ranking.state)];
        }
        let at = |career: usize| ranking.careers.iter().find(|s| s.career == career);
        let named = ranking.named();
        let is_named = |career: &usize| named.contains(career);
        let missing = self
            .expect
            .iter()
            .filter(|expected| !expected.careers.iter().any(is_named))
            .map(|expected| Miss::NotShown(expected.clone()));
        let is_listed = |career: &&usize| {
            at(**career).is_some_and(|s| matches!(s.status, Status::Main | Status::Further))
        };
        let listed = self
            .never
            .iter()
            .filter(is_listed)
            .map(|c| Miss::Listed(*c));
        let rank = |career: usize| ranking.careers.iter().position(|s| s.career == career);
        let behind = self
            .before
            .iter()
            .filter(|c| rank(c.ahead) > rank(c.behind))
            .map(|c| Miss::Behind(*c));
        missing.chain(listed).chain(behind).collect()
    }
}

/// A file.
#[derive(Deserialize)]
#[serde(rename = "Persona", deny_unknown_fields)]
struct Written {
    about: String,
    /// The step, 0–4, of each interest that is answered, by dimension.
    interests: Vec<(String, usize)>,
    /// The step, 0–4, of each topic that draws the person, the dearest first; all others draw them not at
    /// all. Who names none leaves what is asked of topics unanswered.
    #[serde(default)]
    topics: Vec<(String, usize)>,
    /// What the person says of each skill, by dimension.
    skills: Vec<(String, Evidence)>,
    /// Items answered otherwise than their interest or skill, and pairs.
    #[serde(default)]
    exceptions: Vec<(String, String)>,
    #[serde(default)]
    context: Vec<(String, String)>,
    #[serde(default)]
    expect: Vec<Wish>,
    #[serde(default)]
    never: Vec<String>,
    /// What suits the person better, what less, and the trait that speaks for the first.
    #[serde(default)]
    before: Vec<(String, String, String)>,
    /// The same where nothing speaks more for the first than that trait.
    #[serde(default)]
    chiefly: Vec<(String, String, String)>,
    #[serde(with = "Carried")]
    state: State,
}

#[derive(Clone, Copy, Deserialize)]
enum Evidence {
    NeverTried,
    MuchHelp,
    LittleHelp,
    Alone,
    EvenWhenHard,
}

impl Evidence {
    /// The id of the option in the quiz.
    const fn option(self) -> &'static str {
        match self {
            Self::NeverTried => "never-tried",
            Self::MuchHelp => "much-help",
            Self::LittleHelp => "little-help",
            Self::Alone => "alone",
            Self::EvenWhenHard => "even-when-hard",
        }
    }
}

#[derive(Deserialize)]
enum Wish {
    Careers(Vec<String>),
    Families(Vec<String>),
}

/// A state as it is written.
#[derive(Deserialize)]
#[serde(remote = "State")]
enum Carried {
    Ok,
    Flat,
    NothingAttractsYet,
    NothingMeasured,
}

impl Written {
    fn resolve(self, name: &str, catalog: &Catalog, quiz: &Quiz) -> Persona {
        let sheet = self.sheet(name, catalog, quiz);
        let place = |id: &String| catalog.profiles.iter().position(|p| p.id.as_str() == id);
        let expected = |wish: &Wish| {
            let careers: Vec<usize> = match wish {
                Wish::Careers(ids) => ids.iter().filter_map(place).collect(),
                Wish::Families(ids) => (0..catalog.profiles.len())
                    .filter(|c| {
                        ids.iter()
                            .any(|id| catalog.profiles[*c].family.as_str() == id)
                    })
                    .collect(),
            };
            (!careers.is_empty()).then_some(Expected { careers })
        };
        let comparison = |(ahead, behind, because): &(String, String, String), chiefly| {
            let because = TraitId::parse(because)?;
            Some(Comparison {
                ahead: place(ahead)?,
                behind: place(behind)?,
                because: catalog.traits.index_of(&because)?,
                chiefly,
            })
        };
        let before = self.before.iter().filter_map(|c| comparison(c, false));
        let chiefly = self.chiefly.iter().filter_map(|c| comparison(c, true));
        Persona {
            name: name.to_owned(),
            sheet,
            expect: self.expect.iter().filter_map(expected).collect(),
            never: self.never.iter().filter_map(place).collect(),
            before: before.chain(chiefly).collect(),
            state: self.state,
            about: self.about,
        }
    }

    fn sheet(&self, name: &str, catalog: &Catalog, quiz: &Quiz) -> AnswerSheet {
        let mut sheet = AnswerSheet::default();
        let mut answer = |item: &Item, option: Option<usize>| {
            if let Some(option) = option {
                // An exception may name an item of another shape in another quiz.
                let _ = sheet.answer(quiz, &item.id, Answer::One(option));
            }
        };
        for item in &quiz.items {
            answer(item, self.answer(name, catalog, item));
        }
        for (id, option) in &self.exceptions {
            let item = ItemId::new(id).and_then(|id| quiz.item(&id));
            if let Some(item) = item {
                answer(item, place_of(item, option));
            }
        }
        for item in &quiz.items {
            if let Response::Favourites(favourites) = &item.response
                && !self.topics.is_empty()
            {
                let picked = self.picked(
                    favourites,
                    &sheet.shown(quiz, &item.id, favourites),
                    catalog,
                );
                // At most as many as may be picked, in the order of the options.
                let _ = sheet.answer(quiz, &item.id, Answer::Several(picked));
            }
        }
        for (question, option) in &self.context {
            if let (Some(question), Some(option)) =
                (QuestionId::new(question), OptionId::new(option))
            {
                // A quiz may lack the question.
                let _ = sheet.situate(quiz, &question, &option);
            }
        }
        sheet
    }

    /// The step at which a rating is answered: by the likings that it measures, each with its weight, or by
    /// the skill.
    fn answer(&self, name: &str, catalog: &Catalog, item: &Item) -> Option<usize> {
        let Response::Rating {
            measures, anchors, ..
        } = &item.response
        else {
            return None;
        };
        let of = |measure: &Measure| &catalog.traits.get(measure.of).id;
        let first = of(measures.first()?);
        if first.domain == Domain::Skill {
            let dimension = first.dimension.as_str();
            let (_, evidence) = self.skills.iter().find(|(d, _)| d == dimension)?;
            return place_of(item, evidence.option());
        }
        let (mut sum, mut weights) = (0.0, 0.0);
        for measure in measures {
            match self.liking(of(measure)) {
                Some(share) => {
                    sum += measure.role.weight() * measure.keying.share(share);
                    weights += measure.role.weight();
                }
                None if measure.role == Role::Own => return None,
                // A topic of which nothing is said leaves the activity to decide.
                None => {}
            }
        }
        let step = nearest_step(anchors, sum / weights);
        Some(wavering(step, n_steps(anchors) - 1, name, item))
    }

    /// The favourites among what is shown: the topics that draw the person very much, or, if there are none,
    /// much; the dearest if these are more than may be picked.
    fn picked(&self, favourites: &Favourites, shown: &[usize], catalog: &Catalog) -> Vec<usize> {
        let is_of = |option: &ScoredOption, topic: &str| {
            let mut loads = option
                .loads
                .iter()
                .map(|load| &catalog.traits.get(load.of).id);
            loads.any(|of| of.domain == Domain::Topic && of.dimension.as_str() == topic)
        };
        let at = |step: usize| -> Vec<usize> {
            let topics = self.topics.iter().filter(|(_, liked)| *liked == step);
            let options = topics.filter_map(|(topic, _)| {
                let mut shown = shown.iter().copied();
                shown.find(|option| is_of(&favourites.options[*option], topic))
            });
            options.take(favourites.most).collect()
        };
        let mut picked = at(4);
        if picked.is_empty() {
            picked = at(3);
        }
        picked.sort_unstable();
        picked
    }

    /// How much the person likes an interest or a topic, 0–1; `None` where nothing is said of it.
    fn liking(&self, of: &TraitId) -> Option<f64> {
        let among = |all: &[(String, usize)]| {
            let mut all = all.iter();
            let found = all.find(|(name, _)| name == of.dimension.as_str());
            found.map(|(_, step)| *step as f64 / 4.0)
        };
        match of.domain {
            Domain::Interest => among(&self.interests),
            Domain::Topic if self.topics.is_empty() => None,
            Domain::Topic => Some(among(&self.topics).unwrap_or(0.0)),
            Domain::Skill => None,
        }
    }
}

fn place_of(item: &Item, option: &str) -> Option<usize> {
    let ids = item.option_ids();
    ids.iter().position(|id| id.as_str() == option)
}

/// The step, or for every third item one above or below it, on the scale.
fn wavering(step: usize, top: usize, name: &str, item: &Item) -> usize {
    match hash(&format!("{name}/{}", item.id)) % 6 {
        0 => step.saturating_sub(1),
        1 => (step + 1).min(top),
        _ => step,
    }
}
