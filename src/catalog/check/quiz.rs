//! Quizzes: items, what their answers measure, and context questions.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::check::context;
use crate::check::scope::{
    MAX_ENTRIES, MAX_OPTIONS, MAX_SECONDS, MAX_TILE_STEPS, MIN_WEIGHT, Scope,
};
use crate::codes::measures::Measures;
use crate::codes::naming::Kind;
use crate::codes::values::Counted;
use crate::source;
use model::id::{BatteryId, FormatId, ItemId, OptionId, QuizId};
use model::locale::Text;
use model::quiz::{
    Anchor, Battery, Favourites, Item, Keying, Load, Measure, Quiz, Response, Role, ScoredOption,
};
use model::traits::{Domain, Traits};

/// The most scored items of a quiz.
pub(crate) const MAX_ITEMS: usize = 1_000;

/// The most options of a choice or ranking: what a person can hold side by side.
const MAX_COMPARED: usize = 8;

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
    let ids: Vec<&str> = source.items.iter().flat_map(ids_of).collect();
    scope.count(source.id, Counted::Items, ids.len(), 1..=MAX_ITEMS);
    scope.entries(&source.formats, |format| format.id);
    let questions: Vec<&str> = source.context.iter().flat_map(names_of).collect();
    if let Some(first) = questions.get(MAX_ENTRIES) {
        scope.count(first, Counted::Entries, questions.len(), 0..=MAX_ENTRIES);
    }
    scope.distinct(Kind::Item, ids);
    let batteries = source.items.iter().filter_map(|item| {
        let source::Item::Battery(battery) = item else {
            return None;
        };
        Some(battery.id)
    });
    let limits = source.context.iter().filter_map(|context| match context {
        source::Context::Question(_) => None,
        source::Context::Battery(battery) => Some(battery.id),
    });
    scope.distinct(Kind::Battery, batteries.chain(limits));
    let mut check = ItemCheck {
        scope,
        traits,
        formats: &formats,
        items: Vec::new(),
        batteries: Vec::new(),
        n_tiles: BTreeMap::new(),
    };
    source.items.iter().for_each(|item| check.item(item));
    let ItemCheck {
        items, batteries, ..
    } = check;
    scope.distinct(Kind::Question, questions);
    let (context, limits) = context::check(scope, &source.context);
    Some(Quiz {
        id: id?,
        edition,
        title,
        intro,
        source: origin,
        items,
        batteries,
        context,
        limits,
        hash: String::new(),
    })
}

/// The names of the questions that a definition of context asks.
fn names_of<'src>(context: &source::Context<'src>) -> Vec<&'src str> {
    let questions = context.questions().into_iter();
    questions.map(|(id, _)| id).collect()
}

/// The names of an item, or of the items of a battery.
fn ids_of<'src>(item: &source::Item<'src>) -> Vec<&'src str> {
    match item {
        source::Item::Rating(rating) => vec![rating.id],
        source::Item::Pair(options)
        | source::Item::Choice(options)
        | source::Item::Multi(options)
        | source::Item::Ranking(options) => vec![options.id],
        source::Item::Battery(battery) => battery.items.iter().map(|tile| tile.id).collect(),
        source::Item::Favourites(favourites) => vec![favourites.id],
    }
}

type Format = (Option<FormatId>, Text, Vec<Anchor>);

type Formats<'src> = BTreeMap<&'src str, Format>;

fn check_formats<'src>(
    scope: &mut Scope<'_>,
    formats: &[source::ResponseFormat<'src>],
) -> Formats<'src> {
    scope.distinct(Kind::Format, formats.iter().map(|format| format.id));
    let mut checked = Formats::new();
    for format in formats {
        let id = scope.id(format.id, FormatId::new);
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
        checked.entry(format.id).or_insert((id, stem, anchors));
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
    /// What is checked so far.
    items: Vec<Item>,
    batteries: Vec<Battery>,
    /// How many tiles each battery has, right or wrong, by its name as it is written.
    n_tiles: BTreeMap<&'src str, usize>,
}

impl<'src> ItemCheck<'_, '_, 'src> {
    fn item(&mut self, item: &source::Item<'src>) {
        let checked = match item {
            source::Item::Rating(rating) => {
                let format = self.format(rating.format);
                let seconds = self.scope.whole(rating.seconds, 1..=MAX_SECONDS);
                let source::Rating {
                    id,
                    measures,
                    prompt,
                    help,
                    ..
                } = rating;
                self.rating(id, measures, [prompt, help], seconds, format)
            }
            source::Item::Pair(o) => self.options(o, 2..=2, Response::Pair),
            source::Item::Choice(o) => self.options(o, 3..=MAX_COMPARED, Response::Choice),
            source::Item::Multi(o) => self.options(o, 2..=MAX_OPTIONS, Response::Multi),
            source::Item::Ranking(o) => self.options(o, 3..=MAX_COMPARED, Response::Ranking),
            source::Item::Favourites(favourites) => self.favourites(favourites),
            source::Item::Battery(battery) => return self.battery(battery),
        };
        self.items.extend(checked);
    }

    fn format(&mut self, word: &str) -> Option<Format> {
        let format = self.formats.get(word).cloned();
        if format.is_none() {
            let known = self.formats.keys().copied();
            self.scope.unknown(Kind::Format, word, known);
        }
        format
    }

    fn battery(&mut self, source: &source::Battery<'src>) {
        let id = self.scope.id(source.id, BatteryId::new);
        let prompt = self.scope.label(&source.prompt);
        let help = self.scope.prose(&source.help);
        let seconds = self.scope.whole(source.seconds, 1..=MAX_SECONDS);
        let n_tiles = source.items.len();
        self.n_tiles.entry(source.id).or_insert(n_tiles);
        self.scope
            .count(source.id, Counted::Tiles, n_tiles, 2..=MAX_OPTIONS);
        let format = self.format(source.format);
        if let Some((.., anchors)) = &format {
            let range = 2..=MAX_TILE_STEPS;
            self.scope
                .count(source.format, Counted::Anchors, anchors.len(), range);
        }
        let mut items = Vec::new();
        for tile in &source.items {
            let texts = [&tile.prompt, &tile.help];
            let item = self.rating(tile.id, &tile.measures, texts, seconds, format.clone());
            items.extend(item.iter().map(|item| item.id.clone()));
            self.items.extend(item);
        }
        self.batteries.extend(id.map(|id| Battery {
            id,
            prompt,
            help,
            items,
        }));
    }

    fn favourites(&mut self, source: &source::Favourites<'_>) -> Option<Item> {
        let id = self.scope.id(source.id, ItemId::new);
        let prompt = self.scope.label(&source.prompt);
        let help = self.scope.prose(&source.help);
        let seconds = self.scope.whole(source.seconds, 1..=MAX_SECONDS);
        self.scope.listed_once(source.of.iter().copied());
        for word in &source.of {
            if !self.n_tiles.contains_key(word) {
                let known: Vec<&str> = self.n_tiles.keys().copied().collect();
                self.scope.unknown(Kind::Battery, word, known);
            }
        }
        if source.of.is_empty() {
            self.scope.report(source.id, Measures::Nothing);
        }
        let fewer = self.fewer_than_all(&source.of);
        let most = self.scope.whole(source.most, 1..=fewer);
        let batteries = source.of.iter().filter_map(|word| {
            let mut batteries = self.batteries.iter();
            batteries.find(|battery| battery.id.as_str() == *word)
        });
        let items: Vec<ItemId> = batteries
            .flat_map(|battery| battery.items.iter().cloned())
            .collect();
        let option = |id: &ItemId| {
            let item = self.items.iter().find(|item| item.id == *id)?;
            let Response::Rating { measures, .. } = &item.response else {
                return None;
            };
            Some(ScoredOption {
                id: OptionId::new(id.as_str())?,
                label: item.prompt.clone(),
                loads: measures.iter().map(Measure::load).collect(),
            })
        };
        let options = items.iter().filter_map(option).collect();
        Some(Item {
            id: id?,
            prompt,
            help,
            seconds,
            response: Response::Favourites(Favourites {
                most: usize::from(most),
                items,
                options,
            }),
        })
    }

    /// One less than the tiles of some batteries; where these are wrong themselves, what a quiz can hold.
    fn fewer_than_all(&self, batteries: &[&str]) -> u16 {
        let n_tiles = batteries.iter().map(|word| self.n_tiles.get(word));
        let n_tiles: Option<usize> = n_tiles.sum();
        let fewer = n_tiles.filter(|n| *n > 1).map_or(MAX_ITEMS, |n| n - 1);
        u16::try_from(fewer).unwrap_or(u16::MAX)
    }

    fn rating(
        &mut self,
        id: &str,
        measures: &[source::Measure<'_>],
        [prompt, help]: [&source::Text<'_>; 2],
        seconds: u16,
        format: Option<Format>,
    ) -> Option<Item> {
        if measures.is_empty() {
            self.scope.report(id, Measures::Nothing);
        }
        let id = self.scope.id(id, ItemId::new);
        let prompt = self.scope.label(prompt);
        let help = self.scope.prose(help);
        let measures = self.measures(measures);
        let (format, stem, anchors) = format?;
        let response = Response::Rating {
            format: format?,
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

    fn measures(&mut self, measures: &[source::Measure<'_>]) -> Vec<Measure> {
        self.scope
            .listed_once(measures.iter().map(source::Measure::of));
        let is_crossed =
            |measure: &source::Measure<'_>| matches!(measure, source::Measure::Load { .. });
        if let Some(first) = measures.first().filter(|_| measures.iter().all(is_crossed)) {
            self.scope.report(first.of(), Measures::OnlyCrossed);
        }
        let mut checked = Vec::new();
        for measure in measures {
            let of = match measure {
                source::Measure::Load { of, .. } => {
                    self.scope.trait_of(Domain::Topic, of, self.traits)
                }
                source::Measure::Forward(of) | source::Measure::Reverse(of) => {
                    self.scope.trait_named(of, self.traits)
                }
            };
            let (keying, role) = match measure {
                source::Measure::Forward(_) => (Keying::Forward, Role::Own),
                source::Measure::Reverse(_) => (Keying::Reverse, Role::Own),
                source::Measure::Load { weight, .. } => {
                    if weight.value.abs() < MIN_WEIGHT {
                        self.scope.report(weight.written, Measures::ZeroWeight);
                    }
                    let weight = self.scope.number(*weight, 0.0..=1.0);
                    (Keying::Forward, Role::Crossed(weight))
                }
            };
            checked.extend(of.map(|of| Measure { of, keying, role }));
        }
        // What an item is of comes before what it is also about, whatever the author wrote first.
        checked.sort_by_key(|measure| measure.role != Role::Own);
        checked
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
            self.scope.report(source.id, Measures::Nothing);
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
