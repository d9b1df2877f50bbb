//! The papers of those who take part in a lesson: what a screen asks, word for word, with room to write.

use words::lessons;

use super::Source;
use crate::document::{Block, Mark, Point};
use crate::table::Table;
use model::locale::Locale;
use model::profile::{Level, Profile};
use model::quiz::{Item, Quiz, Response};
use model::traits::TraitIndex;

/// A box to tick.
const BOX: &str = "□";

/// The names of the answers of a situation.
const NAMES: [&str; 8] = ["a", "b", "c", "d", "e", "f", "g", "h"];

/// The numbers of items that there is room for beside each other.
pub(super) const NUMBERS: [&str; 16] = [
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16",
];

/// The most careers that are named for a topic.
const MOST: usize = 3;

/// The rows to write the plan into.
const ACTIONS: usize = 2;

/// Something to complete, with so many lines to write on.
pub(super) fn to_write(heading: &str, lines: usize) -> Block {
    Block::Label(0, heading.to_owned(), vec![Block::Ruled; lines])
}

/// The topics to tick, then careers to look at.
pub(super) fn topics(source: &Source<'_>, locale: Locale) -> Vec<Block> {
    let all = lessons::of(locale);
    let say = all.on_topics();
    let quiz = source.orientation;
    let tiles = quiz.batteries.iter().flat_map(|tiles| &tiles.items);
    let tiles: Vec<&Item> = tiles.filter_map(|id| quiz.item(id)).collect();
    let mut ticked = vec![
        Block::Remark(all.own_paper().to_owned()),
        Block::Paragraph(say.how().to_owned()),
        Block::Table(Table {
            name: stem(&tiles, locale).to_owned(),
            head: say.columns().to_vec(),
            rows: tiles.iter().map(|tile| to_tick(tile, locale)).collect(),
            more: None,
        }),
    ];
    let favourites = quiz.items.iter();
    let favourites = favourites.filter(|item| item.response.favourites().is_some());
    ticked.extend(favourites.map(|item| to_write(item.prompt.get(locale), 1)));
    ticked.extend(say.lines().map(|line| to_write(line, 1)));
    let about = tiles.iter().map(|tile| {
        let topics = tile.response.measures().iter();
        let careers = topics.flat_map(|measure| all_about(source, measure.of));
        let named: Vec<String> = careers.map(|c| c.titles.get(locale)).collect();
        let colon = words::pages::of(locale).colon();
        let topic = tile.prompt.get(locale);
        Point::from(format!("{topic}{colon}{}", named.join(" · ")))
    });
    let careers = vec![
        Block::Paragraph(say.chosen().to_owned()),
        Block::dots(about),
    ];
    vec![
        Block::Sheet(say.sheet().to_owned(), ticked),
        Block::Sheet(say.careers().to_owned(), careers),
    ]
}

/// What is asked of each tile; nothing where there is none.
fn stem<'a>(tiles: &[&'a Item], locale: Locale) -> &'a str {
    match tiles.first().map(|tile| &tile.response) {
        Some(Response::Rating { stem, .. }) => stem.get(locale),
        _ => "",
    }
}

/// A tile, and a box before each of its answers.
fn to_tick(tile: &Item, locale: Locale) -> Vec<String> {
    let answers = tile.response.options();
    let answers = answers.map(|(_, label)| format!("{BOX}\u{a0}{}", label.get(locale)));
    let answers: Vec<String> = answers.collect();
    vec![tile.prompt.get(locale).to_owned(), answers.join("\u{2003}")]
}

/// Careers that are about a topic in full: the first by id of each level of studies, the shortest first; nobody has to
/// know which of them is liked best.
fn all_about<'c>(source: &Source<'c>, topic: TraitIndex) -> Vec<&'c Profile> {
    let careers = source.catalog.profiles.iter();
    let in_full = careers.filter(|career| career.level(topic).is_some_and(|level| level >= 1.0));
    let mut found: Vec<&Profile> = in_full.collect();
    found.sort_by_key(|career| career.qualification);
    let mut last: Option<Level> = None;
    found.retain(|career| last.replace(career.qualification) != Some(career.qualification));
    // The shortest studies, the longest, and what lies between.
    while found.len() > MOST {
        found.remove(found.len() / 2);
    }
    found
}

/// The situations, then what helps to talk about them.
pub(super) fn situations(source: &Source<'_>, locale: Locale) -> Vec<Block> {
    let all = lessons::of(locale);
    let say = all.on_situations();
    let quiz = source.situations;
    let asked = numbered(quiz, |item| {
        Point::with(item.prompt.get(locale), answers(item, locale))
    });
    let mut own = vec![Block::Remark(all.own_paper().to_owned()), asked];
    own.extend(say.lines().map(|line| to_write(line, 1)));
    vec![
        Block::Sheet(say.sheet().to_owned(), own),
        hands(quiz, locale),
    ]
}

/// What whoever leads counts on, and the questions to discuss.
pub(super) fn hands(quiz: &Quiz, locale: Locale) -> Block {
    let say = lessons::of(locale).on_situations();
    let head = [say.situation()].into_iter().chain(NAMES).collect();
    let row = |(place, item): (usize, &Item)| {
        let n_answers = item.response.scored().len();
        let cell = |name| if name < n_answers { "" } else { "–" }.to_owned();
        let cells = (0..NAMES.len()).map(cell);
        let number = [(place + 1).to_string()].into_iter();
        number.chain(cells).collect()
    };
    let hands = vec![
        Block::Table(Table {
            name: say.hands().to_owned(),
            head,
            rows: quiz.items.iter().enumerate().map(row).collect(),
            more: Some(say.how_hands().to_owned()),
        }),
        Block::Heading(say.questions().to_owned()),
        numbered(quiz, |item| item.help.get(locale).into()),
    ];
    Block::Sheet(say.own_sheet().to_owned(), hands)
}

/// Whether a quiz asks only for answers that have letters, and no more than a strip has room for.
pub(super) fn is_for_paper(quiz: &Quiz) -> bool {
    let mut options = quiz.items.iter().map(|item| item.response.scored().len());
    quiz.items.len() <= NUMBERS.len() && options.all(|n| (1..=NAMES.len()).contains(&n))
}

/// An item to be read aloud, with its answers by their letters.
pub(super) fn read_aloud(item: &Item, locale: Locale) -> Point {
    let answers = lettered(item, locale).map(Block::Inset);
    Point::with(item.prompt.get(locale), answers.collect())
}

/// The answers of an item, each behind its letter.
fn lettered(item: &Item, locale: Locale) -> impl Iterator<Item = String> {
    let named = NAMES.iter().zip(item.response.scored());
    named.map(move |(name, option)| format!("{name}. {}", option.label.get(locale)))
}

pub(super) fn numbered<'q>(quiz: &'q Quiz, point: impl Fn(&'q Item) -> Point) -> Block {
    Block::list(Mark::Number, quiz.items.iter().map(point))
}

/// How a situation is answered, and its answers, each with its name and room for a mark.
fn answers(item: &Item, locale: Locale) -> Vec<Block> {
    let say = lessons::of(locale).on_situations();
    let options = item.response.scored();
    let (how, mark) = match item.response {
        Response::Ranking(_) => (Some(say.rank(options.len())), "…"),
        // What is asked says how.
        Response::Multi(_) | Response::Favourites(_) => (None, BOX),
        Response::Pair(_) | Response::Choice(_) | Response::Rating { .. } => {
            (Some(say.choose().to_owned()), BOX)
        }
    };
    let lines = lettered(item, locale).map(|line| Block::Inset(format!("{mark} {line}")));
    how.map(Block::Remark).into_iter().chain(lines).collect()
}

/// Leads to look at from both sides, and a plan to write.
pub(super) fn leads(locale: Locale) -> Vec<Block> {
    let all = lessons::of(locale);
    let say = all.on_leads();
    let mut own = vec![Block::Remark(all.own_paper().to_owned())];
    own.extend(say.first().map(|line| to_write(line, 1)));
    let leads = say.of_lead().map(str::to_owned).into_iter();
    let actions = (1..=ACTIONS).map(|action| action.to_string());
    own.push(to_fill_in(say.leads(), &say.lead(), leads));
    own.push(to_fill_in(say.actions(), &say.columns(), actions));
    own.extend(say.last().map(|line| to_write(line, 1)));
    vec![Block::Sheet(say.sheet().to_owned(), own)]
}

/// A table of empty cells, its rows by their names.
fn to_fill_in(name: &str, head: &[&'static str], rows: impl Iterator<Item = String>) -> Block {
    let row = |name| {
        let mut row = vec![String::new(); head.len()];
        row[0] = name;
        row
    };
    Block::Table(Table {
        name: name.to_owned(),
        head: head.to_vec(),
        rows: rows.map(row).collect(),
        more: None,
    })
}
