//! The responses of one person, valid for one quiz by construction.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::day::Day;
use crate::id::{FamilyId, ItemId, OptionId, ProfileId, QuestionId};
use crate::quiz::{Favourites, Item, Quiz, Response};
use crate::reaction::{Is, Reaction};

/// The answer to one item: options by their place in [`Item::option_ids`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The option chosen: for ratings, pairs and choices.
    One(usize),
    /// The options chosen, ascending; empty means *none of these*.
    Several(Vec<usize>),
    /// Every option, best first.
    Ranked(Vec<usize>),
}

impl Answer {
    /// The options chosen, as they come.
    pub fn places(&self) -> &[usize] {
        match self {
            Self::One(place) => std::slice::from_ref(place),
            Self::Several(places) | Self::Ranked(places) => places,
        }
    }
}

/// Everything that one person answered; a missing key means *not answered*.
///
/// Kept in the order of ids, so whoever sums over it sums in the same order whatever the order in
/// which the person answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerSheet {
    /// The day on which the answers were given, where a file says so; it never enters a score.
    pub on: Option<Day>,
    answers: BTreeMap<ItemId, Answer>,
    context: BTreeMap<QuestionId, OptionId>,
    /// The job that the person does today, where they say so.
    pub job: Option<ProfileId>,
    /// The careers that are shown although the answers set them apart.
    pub back: Back,
    /// What the person expected, at most [`MAX_GUESSES`], each once; it never enters a score.
    pub guesses: Vec<Guess>,
    /// What the person says of careers that they were shown, at most
    /// [`MAX_REACTIONS`](crate::reaction::MAX_REACTIONS).
    pub reactions: BTreeMap<ProfileId, Reaction>,
    /// The seconds that each answer took, where they were measured.
    pub seconds: BTreeMap<ItemId, f64>,
}

/// Careers that somebody has brought back although they are set apart; it is said beside a sheet, and stands in
/// none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Back {
    /// These.
    Careers(BTreeSet<ProfileId>),
    /// All that are set apart.
    All,
}

impl Default for Back {
    fn default() -> Self {
        Self::Careers(BTreeSet::new())
    }
}

impl Back {
    /// Whether a career is among them.
    pub fn holds(&self, career: &ProfileId) -> bool {
        match self {
            Self::Careers(careers) => careers.contains(career),
            Self::All => true,
        }
    }
}

/// What a person expects before the first question.
///
/// Careers order before families: where both have the same id, the career is meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Guess {
    /// A career.
    Career(ProfileId),
    /// A whole family of careers.
    Family(FamilyId),
    /// Something that has no sheet, as it was typed.
    Typed(String),
}

impl Guess {
    /// Something that has no sheet, if it is not too long.
    pub fn typed(words: &str) -> Option<Self> {
        let words = words.trim();
        (words.chars().count() <= MAX_TYPED).then(|| Self::Typed(words.to_owned()))
    }

    /// The id of the career or family, or what was typed.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Typed(words) => words,
            Self::Career(id) => id.as_str(),
            Self::Family(id) => id.as_str(),
        }
    }
}

/// The most characters of a guess that has no sheet.
pub const MAX_TYPED: usize = 60;

/// The most that a person may have guessed.
pub const MAX_GUESSES: usize = 3;

/// The most seconds that an answer can have taken: a day's.
pub const MAX_SECONDS: f64 = 86_400.0;

/// Why an answer cannot stand in a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The quiz has no such item or question.
    #[error("the quiz does not ask it")]
    NotAsked,
    /// The item or question has no such option.
    #[error("no such option")]
    NoSuchOption,
    /// More options than may be picked.
    #[error("too many options")]
    TooMany,
    /// The answer has another shape than the item asks for: one option, several, or a full ranking
    /// in which each option stands once.
    #[error("the answer has another shape than the question")]
    WrongShape,
}

impl AnswerSheet {
    /// The answer to an item, `None` where there is none.
    pub fn get(&self, item: &ItemId) -> Option<&Answer> {
        self.answers.get(item)
    }

    /// The answers in the order of the item ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, &Answer)> {
        self.answers.iter()
    }

    /// How many items are answered; *never tried* counts, it is an answer.
    pub fn len(&self) -> usize {
        self.answers.len()
    }

    /// Whether no item is answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }

    /// The answer to a context question.
    pub fn context(&self, question: &QuestionId) -> Option<&OptionId> {
        self.context.get(question)
    }

    /// The answered context questions in the order of their ids.
    pub fn contexts(&self) -> impl Iterator<Item = (&QuestionId, &OptionId)> {
        self.context.iter()
    }

    /// What the person says of a career, if anything.
    pub fn says_of(&self, career: &ProfileId) -> Option<Is> {
        self.reactions.get(career).map(|reaction| reaction.is)
    }

    /// The same without what the person says of careers.
    pub fn without_reactions(&self) -> Cow<'_, Self> {
        if self.reactions.is_empty() {
            return Cow::Borrowed(self);
        }
        Cow::Owned(Self {
            reactions: BTreeMap::new(),
            ..self.clone()
        })
    }

    /// What a person is shown of the items to pick favourites from, by their places among the options: those
    /// that were answered above the lowest step, and those that were picked.
    pub fn shown(&self, quiz: &Quiz, item: &ItemId, favourites: &Favourites) -> Vec<usize> {
        let is_liked = |id: &ItemId| self.value(quiz, id).is_some_and(|value| value > 0.0);
        self.favourites(item, favourites, is_liked)
    }

    /// How many of the items to pick favourites from somebody judged: what they are shown, and what was answered with
    /// the lowest step.
    pub fn n_judged(&self, quiz: &Quiz, item: &ItemId, favourites: &Favourites) -> usize {
        let is_judged = |id: &ItemId| self.value(quiz, id).is_some();
        self.favourites(item, favourites, is_judged).len()
    }

    /// The options of favourites of whose item something holds, and those that were picked.
    fn favourites(
        &self,
        item: &ItemId,
        favourites: &Favourites,
        holds: impl Fn(&ItemId) -> bool,
    ) -> Vec<usize> {
        let picked = |option: usize| match self.get(item) {
            Some(Answer::Several(picked)) => picked.contains(&option),
            Some(Answer::One(_) | Answer::Ranked(_)) | None => false,
        };
        let items = favourites.items.iter().enumerate();
        items
            .filter(|(option, id)| holds(id) || picked(*option))
            .map(|(option, _)| option)
            .collect()
    }

    /// The value of a rating's answer, 0–1; `None` without one, and for an anchor that stands apart.
    fn value(&self, quiz: &Quiz, item: &ItemId) -> Option<f64> {
        match (&quiz.item(item)?.response, self.get(item)?) {
            (Response::Rating { anchors, .. }, Answer::One(step)) => anchors[*step].value,
            _ => None,
        }
    }

    /// Whether there is, or may still be, something to ask at an item: of favourites at least two to pick from,
    /// be it that their tiles are answered otherwise, or answered at all.
    pub fn may_ask(&self, quiz: &Quiz, item: &Item) -> bool {
        item.response.favourites().is_none_or(|favourites| {
            let open = favourites
                .items
                .iter()
                .filter(|tile| self.get(tile).is_none());
            let shown = self.shown(quiz, &item.id, favourites).len();
            self.get(&item.id).is_some() || shown + open.count() >= 2
        })
    }

    /// How many items of a quiz there are to ask, answered or not.
    pub fn n_asked(&self, quiz: &Quiz) -> usize {
        quiz.items
            .iter()
            .filter(|item| self.may_ask(quiz, item))
            .count()
    }

    /// The same with what an earlier sheet of the same quiz says and this one does not. The day, the guesses, the
    /// times and what is brought back stay this one's own.
    #[must_use]
    pub fn completed_by(&self, earlier: &Self) -> Self {
        fn filled<K: Ord + Clone, V: Clone>(
            own: &BTreeMap<K, V>,
            earlier: &BTreeMap<K, V>,
        ) -> BTreeMap<K, V> {
            let all = earlier.iter().chain(own);
            all.map(|(key, value)| (key.clone(), value.clone()))
                .collect()
        }
        Self {
            answers: filled(&self.answers, &earlier.answers),
            context: filled(&self.context, &earlier.context),
            reactions: filled(&self.reactions, &earlier.reactions),
            job: self.job.clone().or_else(|| earlier.job.clone()),
            ..self.clone()
        }
    }

    /// Records an answer in place of an earlier one.
    ///
    /// # Errors
    ///
    /// The sheet is unchanged if the item is not the quiz's, an option does not exist, or the answer
    /// has the wrong shape for the item.
    pub fn answer(
        &mut self,
        quiz: &Quiz,
        item: &ItemId,
        answer: Answer,
    ) -> Result<(), AnswerError> {
        let asked = quiz.item(item).ok_or(AnswerError::NotAsked)?;
        check(asked, &answer)?;
        self.answers.insert(item.clone(), answer);
        Ok(())
    }

    /// Takes an answer back; nothing happens if there was none.
    pub fn withdraw(&mut self, item: &ItemId) {
        self.answers.remove(item);
        self.seconds.remove(item);
    }

    /// Records the answer to a context question in place of an earlier one.
    ///
    /// # Errors
    ///
    /// The sheet is unchanged if the question is not the quiz's or has no such option.
    pub fn situate(
        &mut self,
        quiz: &Quiz,
        question: &QuestionId,
        option: &OptionId,
    ) -> Result<(), AnswerError> {
        let asked = quiz.question(question).ok_or(AnswerError::NotAsked)?;
        if !asked.options.iter().any(|o| o.id == *option) {
            return Err(AnswerError::NoSuchOption);
        }
        self.context.insert(question.clone(), option.clone());
        Ok(())
    }

    /// Takes the answer to a context question back; nothing happens if there was none.
    pub fn withdraw_context(&mut self, question: &QuestionId) {
        self.context.remove(question);
    }
}

fn check(item: &Item, answer: &Answer) -> Result<(), AnswerError> {
    let n_options = item.option_ids().len();
    let chosen = match answer {
        Answer::One(option) => std::slice::from_ref(option),
        Answer::Several(options) | Answer::Ranked(options) => options,
    };
    if chosen.iter().any(|option| *option >= n_options) {
        return Err(AnswerError::NoSuchOption);
    }
    if let (Response::Favourites(favourites), Answer::Several(picked)) = (&item.response, answer)
        && picked.len() > favourites.most
    {
        return Err(AnswerError::TooMany);
    }
    let fits = match (&item.response, answer) {
        (Response::Rating { .. } | Response::Pair(_) | Response::Choice(_), Answer::One(_)) => true,
        (Response::Multi(_) | Response::Favourites(_), Answer::Several(options)) => {
            options.windows(2).all(|pair| pair[0] < pair[1])
        }
        (Response::Ranking(_), Answer::Ranked(options)) => {
            let mut sorted = options.clone();
            sorted.sort_unstable();
            sorted.into_iter().eq(0..n_options)
        }
        _ => false,
    };
    if fits {
        Ok(())
    } else {
        Err(AnswerError::WrongShape)
    }
}
