//! What would put a career elsewhere, in words: other answers, more of a skill, and the answers that
//! carry its place.

mod json;

use serde::Serialize;

use crate::document::{Block, Document, List, Mark, Point};
use crate::{Subject, reason};
use model::answers::Answer;
use model::id::{ItemId, OptionId};
use model::locale::Locale;
use model::quiz::Item;
use model::traits::TraitId;
use rules::counterfactual::{
    Absence, AnswerChange, AnswerPath, Goal, Least, Raise, SkillPath, Way, WouldChange,
};
use words::{change, explain};

/// What would change, and what carries the place.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The language of its sentences.
    pub locale: Locale,
    /// For each goal first the skill, then the answers; one of both where the career is there.
    pub ways: Vec<WayLine>,
    /// The answers without which the place is lost.
    pub carried_by: Vec<CarriedLine>,
    /// Whether there is a place to carry: the career is on the list.
    pub has_place: bool,
}

/// One way to a goal, or that there is none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WayLine {
    /// Where to.
    #[serde(serialize_with = "crate::json::word")]
    pub goal: Goal,
    /// What would be other than it is; `None` where nothing is, or nothing can be.
    pub by: Option<By>,
    /// What was found.
    #[serde(flatten)]
    pub outcome: Outcome,
    /// The changes, all of them together; none if nothing was found.
    pub changes: Vec<ChangeLine>,
    /// The sentence.
    pub text: String,
}

/// What would be other than it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum By {
    /// One skill.
    Skill,
    /// Some answers.
    Answers,
}

/// What was found on the way to a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(into = "json::Found")]
pub enum Outcome {
    /// The answers carry no list.
    NoList,
    /// A condition about the situation does not hold.
    Closed,
    /// The person refuses what the career asks of a life.
    SetApart,
    /// The person said no to the career.
    Refused,
    /// The career is there.
    There,
    /// A change, and what is certain of how small it is; all of it for a skill.
    Found(Least),
    /// The career expects no skill that is not there.
    NothingShort,
    /// No set of up to so many answers.
    NotWithin(usize),
    /// Nothing, and that is proved.
    Never,
}

/// One thing that would be other than it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ChangeLine {
    /// The true score of a skill, 0–100.
    Skill {
        /// Which skill.
        #[serde(rename = "trait", serialize_with = "crate::json::shown")]
        of: TraitId,
        /// Where it is.
        from: f64,
        /// Where it would be.
        to: f64,
    },
    /// An answer.
    Answer {
        /// Which item.
        item: ItemId,
        /// The options answered.
        from: Options,
        /// The options in their place.
        to: Options,
        /// Both in words.
        text: String,
    },
}

/// The options of an answer, in the shape that an answer sheet has them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Options {
    /// One.
    One(OptionId),
    /// Several, or all in their order.
    Several(Vec<OptionId>),
}

/// An answer that carries the place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CarriedLine {
    /// Which item.
    pub item: ItemId,
    /// The place that is lost without it.
    #[serde(serialize_with = "crate::json::word")]
    pub loses: Goal,
    /// The rank without it.
    pub rank: usize,
    /// The question and the answer in words.
    #[serde(skip)]
    pub text: String,
}

impl Change {
    /// Says what would change, in a language.
    pub fn new(subject: &Subject<'_>, locale: Locale, facts: &WouldChange) -> Self {
        let teller = Teller {
            subject,
            locale,
            say: change::of(locale),
        };
        let (ways, carried_by) = match facts {
            WouldChange::NoList => (teller.nowhere(Outcome::NoList), Vec::new()),
            WouldChange::Closed => (teller.nowhere(Outcome::Closed), Vec::new()),
            WouldChange::SetApart => (teller.nowhere(Outcome::SetApart), Vec::new()),
            WouldChange::Refused => (teller.nowhere(Outcome::Refused), Vec::new()),
            WouldChange::Compared { ways, carried_by } => (
                ways.iter()
                    .flat_map(|(goal, way)| teller.ways(*goal, way))
                    .collect(),
                carried_by
                    .iter()
                    .map(|absence| teller.carried(*absence))
                    .collect(),
            ),
        };
        let has_place = ways.iter().any(|way| way.outcome == Outcome::There);
        Self {
            locale,
            ways,
            carried_by,
            has_place,
        }
    }
}

struct Teller<'a> {
    subject: &'a Subject<'a>,
    locale: Locale,
    say: change::Words,
}

impl Teller<'_> {
    /// The same outcome for every goal.
    fn nowhere(&self, outcome: Outcome) -> Vec<WayLine> {
        let line = |goal| self.line(goal, None, outcome, Vec::new());
        Goal::ALL.into_iter().map(line).collect()
    }

    fn ways(&self, goal: Goal, way: &Way) -> Vec<WayLine> {
        let Way::Away { skill, answers } = way else {
            return vec![self.line(goal, None, Outcome::There, Vec::new())];
        };
        vec![self.by_skill(goal, skill), self.by_answers(goal, answers)]
    }

    fn by_skill(&self, goal: Goal, path: &SkillPath) -> WayLine {
        let (outcome, changes) = match path {
            SkillPath::Raise(Raise { of, from, to }) => {
                let of = self.subject.traits.get(*of).id.clone();
                let (from, to) = (*from, *to);
                let found = Outcome::Found(Least::Steps);
                (found, vec![ChangeLine::Skill { of, from, to }])
            }
            SkillPath::Never => (Outcome::Never, Vec::new()),
            SkillPath::NoneShort => (Outcome::NothingShort, Vec::new()),
        };
        self.line(goal, Some(By::Skill), outcome, changes)
    }

    fn by_answers(&self, goal: Goal, path: &AnswerPath) -> WayLine {
        let (outcome, changes) = match path {
            AnswerPath::Change { changes, least } => {
                let lines = changes.iter().filter_map(|change| self.answer(change));
                (Outcome::Found(*least), lines.collect())
            }
            AnswerPath::NotWithin(n) => (Outcome::NotWithin(*n), Vec::new()),
            AnswerPath::Never => (Outcome::Never, Vec::new()),
        };
        self.line(goal, Some(By::Answers), outcome, changes)
    }

    fn line(
        &self,
        goal: Goal,
        by: Option<By>,
        outcome: Outcome,
        changes: Vec<ChangeLine>,
    ) -> WayLine {
        let say = self.say;
        let text = match (outcome, by, changes.as_slice()) {
            (Outcome::NoList, ..) => say.no_list().to_owned(),
            (Outcome::Closed, ..) => say.closed().to_owned(),
            (Outcome::SetApart, ..) => say.set_apart().to_owned(),
            (Outcome::Refused, ..) => say.refused().to_owned(),
            (Outcome::There, ..) => say.there(goal).to_owned(),
            (Outcome::NothingShort, ..) => say.none_short().to_owned(),
            (Outcome::NotWithin(n), ..) => self.searched(&say.not_within(goal, n)),
            (Outcome::Never, Some(By::Skill), _) => say.no_raise(goal).to_owned(),
            (Outcome::Never, ..) => self.searched(say.never(goal)),
            (Outcome::Found(_), _, [ChangeLine::Skill { of, from, to }]) => {
                say.raise(goal, &self.skill(of), *from, *to)
            }
            (Outcome::Found(_), ..) => say.answers(goal, changes.len()),
        };
        WayLine {
            goal,
            by,
            outcome,
            changes,
            text,
        }
    }

    /// A sentence about all changes there are, with what a change is where that is not plain.
    fn searched(&self, sentence: &str) -> String {
        let answers = self.subject.sheet.iter();
        let is_one = |answer: &Answer| matches!(answer, Answer::One(_));
        if answers.map(|(_, answer)| answer).all(is_one) {
            return sentence.to_owned();
        }
        format!("{sentence} {}", self.say.one_move())
    }

    fn skill(&self, of: &TraitId) -> String {
        let traits = self.subject.traits;
        let name = traits
            .index_of(of)
            .map(|of| traits.get(of).name.get(self.locale));
        explain::of(self.locale).side(name.unwrap_or_default(), of.domain)
    }

    /// `None` for an item that is not answered, which no change is about.
    fn answer(&self, change: &AnswerChange) -> Option<ChangeLine> {
        let item = &self.subject.quiz.items[change.item];
        let from = self.subject.sheet.get(&item.id)?;
        let [given, other] = [from, &change.to].map(|answer| self.worded(item, answer));
        let prompt = reason::prompt(item, self.locale);
        Some(ChangeLine::Answer {
            item: item.id.clone(),
            from: Options::of(item, from),
            to: Options::of(item, &change.to),
            text: self.say.instead(prompt, &given, &other),
        })
    }

    /// An answer in words, a ranking with all its places.
    fn worded(&self, item: &Item, answer: &Answer) -> String {
        let Answer::Ranked(order) = answer else {
            return reason::worded(item, answer, self.locale);
        };
        let labels = reason::labels(item, self.locale);
        let labels: Vec<&str> = order.iter().map(|option| labels[*option]).collect();
        self.say.order(&labels)
    }

    fn carried(&self, absence: Absence) -> CarriedLine {
        let item = &self.subject.quiz.items[absence.item];
        CarriedLine {
            item: item.id.clone(),
            loses: absence.loses,
            rank: absence.rank,
            text: reason::quote(self.subject, self.locale, item).unwrap_or_default(),
        }
    }
}

impl Options {
    pub(crate) fn of(item: &Item, answer: &Answer) -> Self {
        let ids = item.option_ids();
        let named = |options: &[usize]| options.iter().map(|o| ids[*o].clone()).collect();
        match answer {
            Answer::One(option) => Self::One(ids[*option].clone()),
            Answer::Several(options) | Answer::Ranked(options) => Self::Several(named(options)),
        }
    }
}

/// The sections of an explanation about what would change.
pub(super) fn tell(document: &mut Document, facts: &Change) {
    let say = change::of(facts.locale);
    document.section(say.heading());
    if facts.ways.iter().any(|way| !way.changes.is_empty()) {
        document.paragraph(say.intro());
        document.push(Block::Gap);
    }
    // What holds for both goals is said once.
    let mut ways: Vec<&WayLine> = Vec::new();
    for way in &facts.ways {
        if ways.iter().all(|said| said.text != way.text) {
            ways.push(way);
        }
    }
    document.push(Block::List(List {
        mark: Mark::Dash,
        indent: 0,
        points: ways.into_iter().map(WayLine::point).collect(),
    }));
    if facts.has_place {
        document.section(say.carried_heading());
        tell_carried(document, facts, say);
    }
}

impl WayLine {
    fn point(&self) -> Point {
        let answer = |change: &ChangeLine| match change {
            ChangeLine::Answer { text, .. } => Some(text.as_str().into()),
            ChangeLine::Skill { .. } => None,
        };
        let answers: Vec<Point> = self.changes.iter().filter_map(answer).collect();
        let inside = (!answers.is_empty()).then(|| Block::dots(answers));
        Point::with(&self.text, inside.into_iter().collect())
    }
}

fn tell_carried(document: &mut Document, facts: &Change, say: change::Words) {
    if facts.carried_by.is_empty() {
        document.paragraph(say.carried_by_none());
    }
    for goal in Goal::ALL {
        let carried = facts.carried_by.iter().filter(|c| c.loses == goal);
        let lost: Vec<Point> = carried.map(|c| c.text.as_str().into()).collect();
        if !lost.is_empty() {
            document.paragraph(say.carried(goal, lost.len()));
            document.push(Block::dots_at(4, lost));
        }
    }
}
