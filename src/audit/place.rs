//! Where tiles and options stand for somebody: how many stand before each.

use rand::rngs::ChaCha8Rng;

use model::answers::AnswerSheet;
use model::chance::below;
use model::id::ItemId;
use model::quiz::{Item, Quiz};

/// The tiles of each screen, in an order that is drawn.
pub(super) fn screens<'q>(quiz: &'q Quiz, chance: &mut ChaCha8Rng) -> Vec<Vec<&'q ItemId>> {
    let drawn = quiz.batteries.iter().map(|battery| {
        let mut tiles: Vec<&ItemId> = battery.items.iter().collect();
        for end in (1..tiles.len()).rev() {
            tiles.swap(end, below(end + 1, chance));
        }
        tiles
    });
    drawn.collect()
}

/// How many tiles stand before an item on its screen; none before what is asked alone.
pub(super) fn place_on_screen(screens: &[Vec<&ItemId>], id: &ItemId) -> usize {
    let mut places = screens
        .iter()
        .filter_map(|screen| screen.iter().position(|tile| *tile == id));
    places.next().unwrap_or(0)
}

/// How many options stand before each of an item's: favourites as their tiles were put, those alone that
/// are shown.
pub(super) fn places<'s>(
    quiz: &'s Quiz,
    screens: &'s [Vec<&ItemId>],
    item: &'s Item,
    sheet: &'s AnswerSheet,
) -> impl Iterator<Item = usize> + 's {
    let favourites = item.response.favourites();
    let tiles = favourites.map(|favourites| {
        let shown = sheet.shown(quiz, &item.id, favourites);
        let tiles = screens.iter().flatten().copied();
        let shown: Vec<&ItemId> = shown.iter().map(|k| &favourites.items[*k]).collect();
        let tiles: Vec<&ItemId> = tiles.filter(|tile| shown.contains(tile)).collect();
        (favourites, tiles)
    });
    (0..item.response.scored().len()).map(move |option| match &tiles {
        Some((favourites, tiles)) => {
            let tile = &favourites.items[option];
            tiles.iter().position(|other| *other == tile).unwrap_or(0)
        }
        None => option,
    })
}
