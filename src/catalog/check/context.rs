//! Questions about the situation, and the batteries of limits among them.

use crate::check::fact::{MAX_TRAINING_YEARS, circumstance};
use crate::check::scope::{MAX_OPTIONS, MAX_SECONDS, MAX_TILE_STEPS, Scope};
use crate::codes::naming::Kind;
use crate::codes::values::Counted;
use crate::source;
use model::id::{BatteryId, OptionId, QuestionId};
use model::quiz::{Battery, Question, QuestionOption};

/// Checks what is asked about the situation: every question, and which of them are shown together.
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &[source::Context<'_>],
) -> (Vec<Question>, Vec<Battery<QuestionId>>) {
    let (mut questions, mut batteries) = (Vec::new(), Vec::new());
    for context in source {
        match context {
            source::Context::Question(question) => {
                questions.extend(check_question(scope, question));
            }
            source::Context::Battery(limits) => {
                let tiles = check_tiles(scope, limits);
                batteries.extend(check_battery(scope, limits, &tiles));
                questions.extend(tiles);
            }
        }
    }
    (questions, batteries)
}

fn check_question(scope: &mut Scope<'_>, source: &source::Question<'_>) -> Option<Question> {
    let id = scope.id(source.id, QuestionId::new);
    let prompt = scope.label(&source.prompt);
    let help = scope.prose(&source.help);
    let seconds = scope.whole(source.seconds, 1..=MAX_SECONDS);
    let options = check_options(scope, source.id, &source.options, MAX_OPTIONS);
    Some(Question {
        id: id?,
        prompt,
        help,
        seconds,
        about: None,
        options,
    })
}

fn check_options(
    scope: &mut Scope<'_>,
    place: &str,
    source: &[source::QuestionOption<'_>],
    most: usize,
) -> Vec<QuestionOption> {
    scope.count(place, Counted::Answers, source.len(), 2..=most);
    scope.distinct(Kind::QuestionOption, source.iter().map(|option| option.id));
    let mut options = Vec::new();
    for option in source {
        let label = scope.label(&option.label);
        let id = scope.id(option.id, OptionId::new);
        let most_years = option
            .most_years
            .map(|years| scope.number(years, 0.0..=MAX_TRAINING_YEARS));
        options.extend(id.map(|id| QuestionOption {
            id,
            label,
            studies: option.studies,
            most_years,
            limit: option.limit,
            occupation: option.occupation,
            has: option.has,
        }));
    }
    options
}

fn check_battery(
    scope: &mut Scope<'_>,
    source: &source::Limits<'_>,
    tiles: &[Question],
) -> Option<Battery<QuestionId>> {
    let id = scope.id(source.id, BatteryId::new);
    let prompt = scope.label(&source.prompt);
    let help = scope.prose(&source.help);
    let n_tiles = source.items.len();
    scope.count(source.id, Counted::Tiles, n_tiles, 2..=MAX_OPTIONS);
    scope.listed_once(source.items.iter().map(|tile| tile.about));
    Some(Battery {
        id: id?,
        prompt,
        help,
        items: tiles.iter().map(|tile| tile.id.clone()).collect(),
    })
}

/// Each tile is a question with the answers of the battery.
fn check_tiles(scope: &mut Scope<'_>, source: &source::Limits<'_>) -> Vec<Question> {
    let seconds = scope.whole(source.seconds, 1..=MAX_SECONDS);
    let options = check_options(scope, source.id, &source.options, MAX_TILE_STEPS);
    let mut tiles = Vec::new();
    for tile in &source.items {
        let id = scope.id(tile.id, QuestionId::new);
        let about = circumstance(scope, tile.about);
        let prompt = scope.label(&tile.prompt);
        let help = scope.prose(&tile.help);
        tiles.extend(id.map(|id| Question {
            id,
            prompt,
            help,
            seconds,
            about,
            options: options.clone(),
        }));
    }
    tiles
}
