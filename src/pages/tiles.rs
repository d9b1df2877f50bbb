//! What a form says of a battery, and what is done about its tiles.

use administration::entry::Entry;
use administration::flow::{Act, Put, Scene};
use administration::session::{Asked, Tiles};
use model::answers::Answer;
use model::id::BatteryId;

use crate::{Seat, Visit};

/// The place of the answer that a form has for a tile.
pub(super) fn sent(visit: &Visit<'_>, tile: Asked<'_>) -> Option<usize> {
    let request = visit.request;
    let name = format!("answer.{}", tile.id());
    let chosen = request.field(&name).filter(|_| request.is_post)?;
    let mut choices = tile.choices().into_iter();
    let choice = choices.find(|choice| choice.id.as_str() == chosen)?;
    Some(choice.place)
}

/// How many tiles a form leaves without an answer, unless it says that they are to stay so.
pub(super) fn left_open(visit: &Visit<'_>, tiles: &Tiles<'_>) -> Option<usize> {
    let open = tiles.items.iter();
    let open = open
        .filter(|(tile, _)| sent(visit, *tile).is_none())
        .count();
    let is_meant = visit.request.field("open").is_some();
    (open > 0 && !is_meant).then_some(open)
}

/// The battery that is on the page.
pub(super) fn battery(seat: &Seat) -> Option<(BatteryId, bool)> {
    let Scene::Question(put) = seat.scene() else {
        return None;
    };
    let tiles = put.battery?;
    Some((tiles.id.clone(), tiles.current == 0))
}

/// Goes to the first tile of the battery that is on the page.
pub(super) fn rewind(seat: &mut Seat) {
    while battery(seat).is_some_and(|(_, is_first)| !is_first) && seat.act(Act::Back).is_ok() {}
}

/// Answers each tile of a battery as the form says; one without an answer is left open.
pub(super) fn answer(visit: &Visit<'_>, seat: &mut Seat, of: &BatteryId) -> Vec<Entry> {
    each(seat, of, |put| {
        sent(visit, put.asked).map_or(Act::Skip, |place| Act::Answer {
            answer: Answer::One(place),
            seconds: None,
        })
    })
}

/// Does something about each tile of a battery, from its first one on.
pub(super) fn each(seat: &mut Seat, of: &BatteryId, act: impl Fn(&Put<'_>) -> Act) -> Vec<Entry> {
    rewind(seat);
    let mut entries = Vec::new();
    while let Scene::Question(put) = seat.scene() {
        let Some(tiles) = put.battery.as_ref().filter(|tiles| tiles.id == of) else {
            break;
        };
        let is_last = tiles.current + 1 == tiles.items.len();
        let act = act(&put);
        match seat.act(act) {
            Ok(entry) => entries.extend(entry),
            Err(_) => break,
        }
        if is_last {
            break;
        }
    }
    entries
}
