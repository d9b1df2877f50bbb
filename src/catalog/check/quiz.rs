//! Quizzes: items, what their answers measure, and context questions.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::check::scope::Scope;
use crate::codes::measures::Measures;
use crate::codes::naming::Kind;
use crate::codes::values::Counted;
use crate::source;
use model::id::{ItemId, OptionId, QuestionId, QuizId};
use model::locale::Text;
use model::quiz::{
    Anchor, Item, Keying, Load, Measure, Question, QuestionOption, Quiz, Response, ScoredOption,
};
use model::traits::Traits;

/// The most scored items of a quiz.
pub(crate) const MAX_ITEMS: usize = 1_000;

/// The most options of an item, a scale or a question.
pub(crate) const MAX_OPTIONS: usize = 30;

/// The most options of a choice or ranking: what a person can hold side by side.
const MAX_COMPARED: usize = 8;

/// The least that a weight may be without being as good as none.
pub(crate) const MIN_WEIGHT: f64 = 1e-3;

/// The longest that an item may be expected to take, in seconds.
const MAX_SECONDS: u16 = 600;

/// Checks a quiz; `None` if its own name cannot be used. The hash is left empty.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Quiz<'_>,
    traits: Option<&Traits>,
) -> Option<Quiz> {
    scope.format(source.format);
    let id = scope.id(source.id, QuizId::new);
    let edition = scope.month(source.edition);
    let title = scope.label(&source.title);
    let intro = scope.prose(&source.intro);
    let origin = scope.prose(&source.source);
    let formats = check_formats(scope, &source.formats);
    scope.count(source.id, Counted::Items, source.items.len(), 1..=MAX_ITEMS);
    scope.entries(&source.formats, |format| format.id);
    scope.entries(&source.context, |question| question.id);
    scope.distinct(Kind::Item, source.items.iter().map(id_of));
    let mut check = ItemCheck {
        scope,
        traits,
        formats: &formats,
    };
    let items = source
        .items
        .iter()
        .filter_map(|item| check.item(item))
        .collect();
    scope.distinct(
        Kind::Question,
        source.context.iter().map(|question| question.id),
    );
    let context = source
        .context
        .iter()
        .filter_map(|q| check_question(scope, q))
        .collect();
    Some(Quiz {
        id: id?,
        edition,
        title,
        intro,
        source: origin,
        items,
        context,
        hash: String::new(),
    })
}

/// The name of an item, whatever its response format.
fn id_of<'src>(item: &source::Item<'src>) -> &'src str {
    match item {
        source::Item::Rating(rating) => rating.id,
        source::Item::Pair(options)
        | source::Item::Choice(options)
        | source::Item::Multi(options)
        | source::Item::Ranking(options) => options.id,
    }
}

type Formats<'src> = BTreeMap<&'src str, (Text, Vec<Anchor>)>;

fn check_formats<'src>(
    scope: &mut Scope<'_>,
    formats: &[source::ResponseFormat<'src>],
) -> Formats<'src> {
    scope.distinct(Kind::Format, formats.iter().map(|format| format.id));
    let mut checked = Formats::new();
    for format in formats {
        scope.id(format.id, OptionId::new);
        let stem = scope.label(&format.stem);
        let n_steps = format.anchors.len();
        scope.count(format.id, Counted::Anchors, n_steps, 2..=MAX_OPTIONS);
        scope.entries(&format.apart, |anchor| anchor.id);
        scope.distinct(
            Kind::Anchor,
            format.anchors.iter().chain(&format.apart).map(|a| a.id),
        );
        let mut anchors = Vec::new();
        // Steps are few, so counting them in 32 bits keeps the conversion exact.
        let n_intervals = f64::from(u32::try_from(n_steps).unwrap_or(u32::MAX).max(2) - 1);
        for (step, anchor) in (0_u32..).zip(&format.anchors) {
            let value = f64::from(step) / n_intervals;
            anchors.extend(check_anchor(scope, anchor, Some(value)));
        }
        for anchor in &format.apart {
            anchors.extend(check_anchor(scope, anchor, None));
        }
        checked.entry(format.id).or_insert((stem, anchors));
    }
    checked
}

fn check_anchor(
    scope: &mut Scope<'_>,
    anchor: &source::Anchor<'_>,
    value: Option<f64>,
) -> Option<Anchor> {
    let label = scope.label(&anchor.label);
    Some(Anchor {
        id: scope.id(anchor.id, OptionId::new)?,
        label,
        value,
    })
}

/// What it takes to check an item.
struct ItemCheck<'s, 'a, 'src> {
    scope: &'s mut Scope<'a>,
    traits: Option<&'s Traits>,
    formats: &'s Formats<'src>,
}

impl ItemCheck<'_, '_, '_> {
    fn item(&mut self, item: &source::Item<'_>) -> Option<Item> {
        match item {
            source::Item::Rating(rating) => self.rating(rating),
            source::Item::Pair(o) => self.options(o, 2..=2, Response::Pair),
            source::Item::Choice(o) => self.options(o, 3..=MAX_COMPARED, Response::Choice),
            source::Item::Multi(o) => self.options(o, 2..=MAX_OPTIONS, Response::Multi),
            source::Item::Ranking(o) => self.options(o, 3..=MAX_COMPARED, Response::Ranking),
        }
    }

    fn rating(&mut self, source: &source::Rating<'_>) -> Option<Item> {
        let id = self.scope.id(source.id, ItemId::new);
        let prompt = self.scope.label(&source.prompt);
        let help = self.scope.prose(&source.help);
        let seconds = self.scope.whole(source.seconds, 1..=MAX_SECONDS);
        let format = self.formats.get(source.format);
        if format.is_none() {
            self.scope
                .unknown(Kind::Format, source.format, self.formats.keys().copied());
        }
        if source.measures.is_empty() {
            self.scope.report(source.id, Measures::NoMeasures);
        }
        let keyed = source.measures.iter().map(|measure| match measure {
            source::Measure::Forward(word) => (*word, Keying::Forward),
            source::Measure::Reverse(word) => (*word, Keying::Reverse),
        });
        self.scope.listed_once(keyed.clone().map(|(word, _)| word));
        let measures = keyed
            .filter_map(|(word, keying)| {
                Some(Measure {
                    of: self.scope.trait_named(word, self.traits)?,
                    keying,
                })
            })
            .collect();
        let (stem, anchors) = format?.clone();
        let response = Response::Rating {
            stem,
            measures,
            anchors,
        };
        Some(Item {
            id: id?,
            prompt,
            help,
            seconds,
            response,
        })
    }

    fn options(
        &mut self,
        source: &source::Options<'_>,
        n_options: RangeInclusive<usize>,
        response: fn(Vec<ScoredOption>) -> Response,
    ) -> Option<Item> {
        let id = self.scope.id(source.id, ItemId::new);
        let prompt = self.scope.label(&source.prompt);
        let help = self.scope.prose(&source.help);
        let seconds = self.scope.whole(source.seconds, 1..=MAX_SECONDS);
        self.scope
            .count(source.id, Counted::Options, source.options.len(), n_options);
        self.scope.distinct(
            Kind::ItemOption,
            source.options.iter().map(|option| option.id),
        );
        if source
            .options
            .iter()
            .all(|option| option.measures.is_empty())
        {
            self.scope.report(source.id, Measures::NoMeasures);
        }
        let options = source
            .options
            .iter()
            .filter_map(|option| self.option(option))
            .collect();
        Some(Item {
            id: id?,
            prompt,
            help,
            seconds,
            response: response(options),
        })
    }

    fn option(&mut self, source: &source::ScoredOption<'_>) -> Option<ScoredOption> {
        let id = self.scope.id(source.id, OptionId::new);
        let label = self.scope.label(&source.label);
        self.scope
            .listed_once(source.measures.iter().map(|(word, _)| *word));
        let mut loads = Vec::new();
        for (word, weight) in &source.measures {
            let of = self.scope.trait_named(word, self.traits);
            if weight.value.abs() < MIN_WEIGHT {
                self.scope.report(weight.written, Measures::ZeroWeight);
            }
            let weight = self.scope.number(*weight, -1.0..=1.0);
            loads.extend(of.map(|of| Load { of, weight }));
        }
        Some(ScoredOption {
            id: id?,
            label,
            loads,
        })
    }
}

fn check_question(scope: &mut Scope<'_>, source: &source::Question<'_>) -> Option<Question> {
    let id = scope.id(source.id, QuestionId::new);
    let prompt = scope.label(&source.prompt);
    let help = scope.prose(&source.help);
    let seconds = scope.whole(source.seconds, 1..=MAX_SECONDS);
    scope.count(
        source.id,
        Counted::Answers,
        source.options.len(),
        2..=MAX_OPTIONS,
    );
    scope.distinct(
        Kind::QuestionOption,
        source.options.iter().map(|option| option.id),
    );
    let mut options = Vec::new();
    for option in &source.options {
        let label = scope.label(&option.label);
        let id = scope.id(option.id, OptionId::new);
        options.extend(id.map(|id| QuestionOption { id, label }));
    }
    Some(Question {
        id: id?,
        prompt,
        help,
        seconds,
        options,
    })
}
