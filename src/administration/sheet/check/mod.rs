//! From a tree to a sheet, collecting every problem on the way.

mod reactions;

use std::collections::BTreeSet;

use crate::sheet::known::Known;
use crate::sheet::node::Node;
use crate::sheet::problem::{Expected, Place, SheetNote, SheetProblem};
use crate::sheet::{MAX_CHARACTERS, MAX_GUESSES, ReadSheet};
use model::answers::{Answer, AnswerSheet, Guess, MAX_SECONDS, MAX_TYPED};
use model::day::Day;
use model::id::{ItemId, OptionId, ProfileId, QuestionId};
use model::quiz::{Item, Quiz, Response, Shape};
use model::safe::forbidden;
use model::safe::safe_line;
use model::suggest::nearest;

const FIELDS: [&str; 9] = [
    "quiz",
    "edition",
    "on",
    "answers",
    "context",
    "job",
    "guesses",
    "reactions",
    "seconds",
];

/// A pair of a map whose key is a text.
type Entry<'n> = (&'n str, &'n Node);

/// Checks a whole sheet.
pub(super) fn check(
    root: &Node,
    quizzes: &[Quiz],
    known: &Known<'_>,
) -> Result<ReadSheet, Vec<SheetProblem>> {
    let mut problems = Problems(Vec::new());
    let fields = problems.entries(root, &Place::Sheet, |key| Place::Field(key.to_owned()));
    let has = |name: &str| fields.iter().any(|(key, _)| *key == name);
    if has("format") && has("matches") {
        return Err(vec![SheetProblem::IsAResult]);
    }
    problems.fields(&fields);
    let field = |name: &str| {
        let mut fields = fields.iter();
        fields.find(|(key, _)| *key == name).map(|(_, node)| *node)
    };
    let quiz = field("quiz").and_then(|node| problems.quiz(node, quizzes));
    let edition = field("edition")
        .and_then(|node| problems.text(node, &Place::Field("edition".to_owned()), Expected::Text));
    let Some(place) = quiz else {
        return Err(problems.0);
    };
    let mut reading = Reading {
        quiz: &quizzes[place],
        sheet: AnswerSheet::default(),
        problems,
        notes: Vec::new(),
    };
    reading.fields(field, known);
    let Reading {
        quiz,
        mut sheet,
        mut problems,
        mut notes,
    } = reading;
    let maps = [field("answers"), field("context")];
    let other = edition.filter(|edition| *edition != quiz.edition);
    notes.extend(other.map_or_else(Vec::new, |edition| {
        of_another_edition(edition, quiz, &mut problems, &mut sheet, maps)
    }));
    if !problems.0.is_empty() {
        return Err(problems.0);
    }
    Ok(ReadSheet {
        quiz: place,
        sheet,
        notes,
    })
}

/// What is to be said of a sheet of another edition, which may have asked something else: answers that do not
/// fit are left out, with the times that they took. `maps` hold the answers and the context.
fn of_another_edition(
    edition: &str,
    quiz: &Quiz,
    problems: &mut Problems,
    sheet: &mut AnswerSheet,
    maps: [Option<&Node>; 2],
) -> Vec<SheetNote> {
    let mut keys = BTreeSet::new();
    problems.0.retain(|problem| {
        let key = key_of_another_edition(problem);
        keys.extend(key.map(str::to_owned));
        key.is_none()
    });
    let answered: BTreeSet<ItemId> = sheet.iter().map(|(item, _)| item.clone()).collect();
    sheet.seconds.retain(|item, _| answered.contains(item));
    let is_answer = |key: &&String| maps.iter().any(|map| has_key(*map, key));
    let answers = keys.iter().filter(is_answer).count();
    let other = SheetNote::OtherEdition {
        sheet: edition.to_owned(),
        quiz: quiz.edition.clone(),
    };
    let left_out = (answers > 0).then_some(SheetNote::LeftOut { answers });
    [other].into_iter().chain(left_out).collect()
}

/// The item or question whose answer may be one that another edition of the quiz asked for.
fn key_of_another_edition(problem: &SheetProblem) -> Option<&str> {
    if let SheetProblem::UnknownItem { place, .. } | SheetProblem::UnknownOption { place, .. } =
        problem
        && let Place::Answer(key) | Place::Context(key) | Place::Seconds(key) = place
    {
        return Some(key);
    }
    if let SheetProblem::UnknownQuestion { question: key, .. }
    | SheetProblem::WrongShape { item: key, .. }
    | SheetProblem::TooManyPicked { item: key, .. }
    | SheetProblem::IncompleteRanking { item: key, .. } = problem
    {
        return Some(key);
    }
    None
}

struct Problems(Vec<SheetProblem>);

impl Problems {
    /// The fields of a sheet are those that it has, and it has those that it needs.
    fn fields(&mut self, fields: &[Entry<'_>]) {
        for (field, _) in fields {
            if !FIELDS.contains(field) {
                let (suggestion, field) = (nearest(field, FIELDS), (*field).to_owned());
                self.push(SheetProblem::UnknownField { field, suggestion });
            }
        }
        for field in ["quiz", "answers"] {
            if !fields.iter().any(|(key, _)| *key == field) {
                self.push(SheetProblem::MissingField { field });
            }
        }
    }

    fn push(&mut self, problem: SheetProblem) {
        self.0.push(problem);
    }

    /// The pairs of a map, each key once; a key that is no clean text, or stands twice, is a problem.
    fn entries<'n>(
        &mut self,
        node: &'n Node,
        map: &Place,
        place: impl Fn(&str) -> Place,
    ) -> Vec<Entry<'n>> {
        let pairs = if let Node::Map(pairs) = node {
            pairs.as_slice()
        } else {
            self.wrong_type(node, map, Expected::Map);
            &[]
        };
        let mut seen = BTreeSet::new();
        let mut doubled = BTreeSet::new();
        let mut entries = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let Some(key) = self.text(key, map, Expected::Text) else {
                continue;
            };
            if seen.insert(key) {
                entries.push((key, value));
            } else if doubled.insert(key) {
                self.push(SheetProblem::DuplicateKey { place: place(key) });
            }
        }
        entries
    }

    /// A text that can be looked up.
    fn text<'n>(&mut self, node: &'n Node, place: &Place, expected: Expected) -> Option<&'n str> {
        let Node::Text(text) = node else {
            self.wrong_type(node, place, expected);
            return None;
        };
        if text.chars().count() > MAX_CHARACTERS {
            self.push(SheetProblem::TooLong {
                place: place.clone(),
            });
            return None;
        }
        if let Some(character) = text.chars().find(|c| forbidden(*c).is_some()) {
            self.push(SheetProblem::ForbiddenCharacter {
                place: place.clone(),
                character,
            });
            return None;
        }
        Some(text)
    }

    fn wrong_type(&mut self, node: &Node, place: &Place, expected: Expected) {
        let place = place.clone();
        self.push(match node {
            Node::Null => SheetProblem::Null { place },
            Node::Number(_) | Node::Text(_) | Node::List(_) | Node::Map(_) | Node::Other => {
                SheetProblem::WrongType { place, expected }
            }
        });
    }

    fn quiz(&mut self, node: &Node, quizzes: &[Quiz]) -> Option<usize> {
        let name = self.text(node, &Place::Field("quiz".to_owned()), Expected::Text)?;
        let found = quizzes.iter().position(|quiz| quiz.id.as_str() == name);
        if found.is_none() {
            let known: Vec<String> = quizzes.iter().map(|quiz| quiz.id.to_string()).collect();
            let suggestion = nearest(name, known.iter().map(String::as_str));
            self.push(SheetProblem::UnknownQuiz {
                quiz: name.to_owned(),
                suggestion,
                known,
            });
        }
        found
    }
}

/// A sheet in the making.
struct Reading<'q> {
    quiz: &'q Quiz,
    sheet: AnswerSheet,
    problems: Problems,
    notes: Vec<SheetNote>,
}

impl Reading<'_> {
    /// All that stands beside the quiz and its edition.
    fn fields<'n>(&mut self, field: impl Fn(&str) -> Option<&'n Node>, known: &Known<'_>) {
        if let Some(node) = field("on") {
            self.day(node);
        }
        if let Some(node) = field("answers") {
            self.answers(node);
        }
        if let Some(node) = field("context") {
            self.context(node);
        }
        if let Some(node) = field("job") {
            self.job(node, known);
        }
        if let Some(node) = field("guesses") {
            self.guesses(node, known);
        }
        if let Some(node) = field("reactions") {
            self.reactions(node, known);
        }
        if let Some(node) = field("seconds") {
            self.seconds(node, field("answers"));
        }
    }

    fn answers(&mut self, node: &Node) {
        let map = Place::Field("answers".to_owned());
        for (key, value) in self
            .problems
            .entries(node, &map, |key| Place::Answer(key.to_owned()))
        {
            let Some(item) = self.item(key, Place::Answer(key.to_owned())) else {
                continue;
            };
            let Some(answer) = self.answer(key, &item, value) else {
                continue;
            };
            // Every way to be refused is a problem that is already told.
            let recorded = self.sheet.answer(self.quiz, &item, answer);
            debug_assert_eq!(recorded, Ok(()), "{key}");
        }
    }

    fn item(&mut self, key: &str, place: Place) -> Option<ItemId> {
        let id = ItemId::new(key).filter(|id| self.quiz.item(id).is_some());
        if id.is_none() {
            let suggestion = nearest(key, self.quiz.items.iter().map(|item| item.id.as_str()));
            self.problems
                .push(SheetProblem::UnknownItem { place, suggestion });
        }
        id
    }

    fn answer(&mut self, key: &str, id: &ItemId, value: &Node) -> Option<Answer> {
        let item = self.quiz.item(id)?;
        let options = item.option_ids();
        let shape = item.response.shape();
        let place = Place::Answer(key.to_owned());
        match (shape, value) {
            (Shape::One, Node::Text(_)) => self.option(value, &options, &place).map(Answer::One),
            (Shape::Several | Shape::Ranked, Node::List(list)) => {
                let chosen: Vec<Option<usize>> = list
                    .iter()
                    .map(|option| self.option(option, &options, &place))
                    .collect();
                let mut chosen: Vec<usize> = chosen.into_iter().collect::<Option<_>>()?;
                self.each_once(key, &chosen, &options)?;
                if shape == Shape::Several {
                    self.few_enough(key, item, &chosen)?;
                    chosen.sort_unstable();
                    return Some(Answer::Several(chosen));
                }
                self.complete(key, &chosen, &options)?;
                Some(Answer::Ranked(chosen))
            }
            (_, Node::Text(_) | Node::List(_)) => {
                let item = key.to_owned();
                self.problems.push(SheetProblem::WrongShape {
                    item,
                    expected: shape,
                });
                None
            }
            (_, Node::Null | Node::Number(_) | Node::Map(_) | Node::Other) => {
                self.problems.wrong_type(value, &place, Expected::Answer);
                None
            }
        }
    }

    fn option(&mut self, value: &Node, options: &[&OptionId], place: &Place) -> Option<usize> {
        let name = self.problems.text(value, place, Expected::Text)?;
        let found = options.iter().position(|option| option.as_str() == name);
        if found.is_none() {
            self.problems.push(SheetProblem::UnknownOption {
                place: place.clone(),
                option: name.to_owned(),
                suggestion: nearest(name, options.iter().map(|option| option.as_str())),
                known: options.iter().map(ToString::to_string).collect(),
            });
        }
        found
    }

    fn each_once(&mut self, key: &str, chosen: &[usize], options: &[&OptionId]) -> Option<()> {
        let mut seen = BTreeSet::new();
        let repeated: BTreeSet<usize> = chosen
            .iter()
            .copied()
            .filter(|place| !seen.insert(*place))
            .collect();
        for place in &repeated {
            let (item, option) = (key.to_owned(), options[*place].to_string());
            self.problems
                .push(SheetProblem::RepeatedOption { item, option });
        }
        repeated.is_empty().then_some(())
    }

    fn few_enough(&mut self, key: &str, item: &Item, chosen: &[usize]) -> Option<()> {
        let Response::Favourites(favourites) = &item.response else {
            return Some(());
        };
        let (found, most) = (chosen.len(), favourites.most);
        if found > most {
            let item = key.to_owned();
            self.problems
                .push(SheetProblem::TooManyPicked { item, found, most });
        }
        (found <= most).then_some(())
    }

    fn complete(&mut self, key: &str, ranked: &[usize], options: &[&OptionId]) -> Option<()> {
        let missing: Vec<String> = (0..options.len())
            .filter(|place| !ranked.contains(place))
            .map(|place| options[place].to_string())
            .collect();
        if missing.is_empty() {
            return Some(());
        }
        let item = key.to_owned();
        self.problems
            .push(SheetProblem::IncompleteRanking { item, missing });
        None
    }

    fn context(&mut self, node: &Node) {
        let quiz = self.quiz;
        let map = Place::Field("context".to_owned());
        for (key, value) in self
            .problems
            .entries(node, &map, |key| Place::Context(key.to_owned()))
        {
            let asked = QuestionId::new(key).and_then(|id| quiz.question(&id));
            let Some(question) = asked else {
                let known = quiz.context.iter().map(|question| question.id.as_str());
                let (suggestion, question) = (nearest(key, known), key.to_owned());
                self.problems.push(SheetProblem::UnknownQuestion {
                    question,
                    suggestion,
                });
                continue;
            };
            let options: Vec<&OptionId> = question.options.iter().map(|o| &o.id).collect();
            let place = Place::Context(key.to_owned());
            if let Some(chosen) = self.option(value, &options, &place) {
                let recorded = self.sheet.situate(quiz, &question.id, options[chosen]);
                debug_assert_eq!(recorded, Ok(()), "{key}");
            }
        }
    }

    fn day(&mut self, node: &Node) {
        let place = Place::Field("on".to_owned());
        let Some(text) = self.problems.text(node, &place, Expected::Text) else {
            return;
        };
        self.sheet.on = Day::parse(text);
        if self.sheet.on.is_none() {
            let found = text.to_owned();
            self.problems.push(SheetProblem::NoDay { found });
        }
    }

    fn job(&mut self, node: &Node, known: &Known<'_>) {
        let place = Place::Field("job".to_owned());
        let Some(name) = self.problems.text(node, &place, Expected::Text) else {
            return;
        };
        match career(name, known) {
            Ok(career) => self.sheet.job = Some(career),
            Err(_) if known.is_title(name) => {
                let job = name.to_owned();
                self.notes.push(SheetNote::JobWithoutSheet { job });
            }
            Err(suggestion) => {
                let career = name.to_owned();
                self.problems
                    .push(SheetProblem::UnknownJob { career, suggestion });
            }
        }
    }

    fn guesses(&mut self, node: &Node, known: &Known<'_>) {
        let Node::List(list) = node else {
            let place = Place::Field("guesses".to_owned());
            return self.problems.wrong_type(node, &place, Expected::Texts);
        };
        if list.len() > MAX_GUESSES {
            self.problems
                .push(SheetProblem::TooManyGuesses { count: list.len() });
            return;
        }
        // Two careers of then may be one today.
        let is_former = list
            .iter()
            .any(|guess| matches!(guess, Node::Text(name) if known.is_former(name)));
        for (number, guess) in (1..).zip(list) {
            let place = Place::Guess(number);
            let Some(name) = self.problems.text(guess, &place, Expected::Text) else {
                continue;
            };
            let career = name.to_owned();
            match known.meant(name) {
                None if known.is_title(name) && is_typed(name) => {
                    self.sheet.guesses.push(Guess::Typed(career));
                }
                // What is nearly a name is a slip; anything else is an idea that has no sheet.
                None => match nearest(name, known.ids().map(Guess::as_str)) {
                    None if is_typed(name) => self.sheet.guesses.push(Guess::Typed(career)),
                    suggestion => self
                        .problems
                        .push(SheetProblem::UnknownCareer { career, suggestion }),
                },
                Some(guess) if self.sheet.guesses.contains(&guess) => {
                    if !is_former {
                        self.problems.push(SheetProblem::RepeatedGuess { career });
                    }
                }
                Some(guess) => self.sheet.guesses.push(guess),
            }
        }
    }

    /// Times stand beside answers; an answer that is itself a problem still counts as one.
    fn seconds(&mut self, node: &Node, answers: Option<&Node>) {
        let map = Place::Field("seconds".to_owned());
        for (key, value) in self
            .problems
            .entries(node, &map, |key| Place::Seconds(key.to_owned()))
        {
            let place = Place::Seconds(key.to_owned());
            let Some(item) = self.item(key, place.clone()) else {
                continue;
            };
            let Node::Number(seconds) = value else {
                self.problems.wrong_type(value, &place, Expected::Number);
                continue;
            };
            if !(0.0..=MAX_SECONDS).contains(seconds) {
                self.problems.push(SheetProblem::SecondsOutOfRange {
                    item: key.to_owned(),
                });
            } else if !has_key(answers, key) {
                self.problems.push(SheetProblem::SecondsWithoutAnswer {
                    item: key.to_owned(),
                });
            } else {
                self.sheet.seconds.insert(item, *seconds);
            }
        }
    }
}

/// The career of that name, or the name that may be meant.
fn career(name: &str, known: &Known<'_>) -> Result<ProfileId, Option<String>> {
    if let Some(Guess::Career(career)) = known.meant(name) {
        return Ok(career);
    }
    let is_career = |guess: &&Guess| matches!(guess, Guess::Career(_));
    let careers = known.ids().filter(is_career);
    Err(nearest(name, careers.map(Guess::as_str)))
}

fn has_key(map: Option<&Node>, key: &str) -> bool {
    let Some(Node::Map(pairs)) = map else {
        return false;
    };
    pairs
        .iter()
        .any(|(name, _)| matches!(name, Node::Text(name) if name == key))
}

/// Whether a guess without a sheet is as it may have been typed.
fn is_typed(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= MAX_TYPED && *safe_line(name) == *name
}
