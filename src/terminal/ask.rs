//! One question on the screen, whatever its shape: the same keys, drawn anew at every key and every
//! change of size.

use std::io;

use console::Key;
use unicode_width::UnicodeWidthStr as _;

use crate::Setting;
use crate::cursor::Cursor;
use crate::frame::{self, Frame, Heading, Legend, Row};
use crate::pick::{Picked, select};
use crate::screen::Screen;
use crate::wish::Wish;
use administration::flow::{Act, Put};
use administration::session::{Asked, Tiles};
use administration::sitting::Within;
use model::answers::Answer;
use model::quiz::Shape;
use model::safe::safe_text;
use words::interview::Place;
use words::progress;

/// An answer under way, kept while the person looks at something else.
#[derive(Clone, Debug)]
pub(super) enum Draft {
    /// The places of the options that are checked, and the line that the keys act on.
    Several(Vec<usize>, usize),
    /// The places of the options in their order, whose it is, and the line that the keys act on.
    Ranked(Vec<usize>, Moved, usize),
}

/// Whether an order is already the person's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    NotYet,
    Before,
}

/// Puts a question and waits for what the person wants; a draft that was left is gone on with.
pub(super) fn ask(
    screen: &Screen,
    setting: Setting,
    put: &Put<'_>,
    within: Within,
    draft: &mut Option<Draft>,
) -> io::Result<Wish> {
    let labels = put
        .choices
        .iter()
        .map(|choice| safe_text(choice.label.get(setting.locale)).into_owned())
        .collect();
    let question = Question {
        screen,
        setting,
        put,
        within,
        labels,
    };
    if let Some(tiles) = &put.battery {
        return question.tile(tiles);
    }
    screen.forget_keys()?;
    let given = put.chosen.clone();
    match (put.asked.shape(), draft.take()) {
        (Shape::One, _) => match given {
            Some(Answer::One(chosen)) => question.one(Some(chosen)),
            Some(Answer::Several(_) | Answer::Ranked(_)) | None => question.one(None),
        },
        (Shape::Several, Some(Draft::Several(checked, at))) => question.several(checked, at, draft),
        (Shape::Several, _) => match given {
            Some(Answer::Several(checked)) => question.several(checked, 0, draft),
            Some(Answer::One(_) | Answer::Ranked(_)) | None => {
                question.several(Vec::new(), 0, draft)
            }
        },
        (Shape::Ranked, Some(Draft::Ranked(order, moved, at))) => {
            question.ranked(order, moved, at, draft)
        }
        (Shape::Ranked, _) => match given {
            Some(Answer::Ranked(order)) => question.ranked(order, Moved::Before, 0, draft),
            Some(Answer::One(_) | Answer::Several(_)) | None => {
                let order = (0..question.labels.len()).collect();
                question.ranked(order, Moved::NotYet, 0, draft)
            }
        },
    }
}

/// What a key means at every question; `None` if nothing.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other key does nothing"
)]
fn wish(key: &Key) -> Option<Wish> {
    Some(match key {
        Key::Char('b' | 'B') | Key::ArrowLeft | Key::Backspace => Wish::Do(Act::Back),
        Key::ArrowRight => Wish::Do(Act::Forward),
        Key::Char('s' | 'S') => Wish::Do(Act::Skip),
        Key::Char('?' | 'h') => Wish::Why,
        Key::Char('p' | 'P' | 'q') | Key::Escape => Wish::Pause,
        Key::CtrlC => Wish::Interrupt,
        _ => return None,
    })
}

/// An answer; whoever put the question knows how long it took.
fn answer(answer: Answer) -> Wish {
    Wish::Do(Act::Answer {
        answer,
        seconds: None,
    })
}

/// A question with what it takes to show it.
struct Question<'a> {
    screen: &'a Screen,
    setting: Setting,
    put: &'a Put<'a>,
    within: Within,
    labels: Vec<String>,
}

impl Question<'_> {
    /// A digit answers at once; Enter answers with what the arrows chose. Nothing is chosen at first:
    /// a preselected answer is an answer that many people give.
    fn one(&self, chosen: Option<usize>) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let mut cursor = Cursor::new(chosen, self.labels.len());
        loop {
            let row = |(place, label): (usize, &String)| {
                let digit = match place {
                    0..9 => (place + 1).to_string(),
                    _ => " ".to_owned(),
                };
                let label = match chosen {
                    Some(chosen) if chosen == place => format!("{label} {}", words.your_answer()),
                    _ => label.clone(),
                };
                Row::pointed(label, &digit, cursor.active == Some(place))
            };
            let rows: Vec<Row> = self.labels.iter().enumerate().map(row).collect();
            let Some(key) = self.key(&rows, None)? else {
                continue;
            };
            if let Some(place) = cursor.named(&key).or_else(|| cursor.chosen(&key)) {
                return Ok(answer(Answer::One(place)));
            }
            if let Some(wish) = wish(&key) {
                return Ok(wish);
            }
            cursor.follow(&key);
        }
    }

    /// All tiles of a battery at once. A digit answers the one that the keys act on, and goes to the next;
    /// the arrows go up and down, past what is not answered.
    ///
    /// Keys are forgotten only where the tile was not in sight before: whoever is quick has read ahead.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key has one meaning"
    )]
    fn tile(&self, tiles: &Tiles<'_>) -> io::Result<Wish> {
        let ids: Vec<&str> = tiles.items.iter().map(|(asked, _)| asked.id()).collect();
        if !self.screen.shows(ids[tiles.current]) {
            self.screen.forget_keys()?;
        }
        let steps = Cursor::new(None, self.labels.len());
        let is_last = tiles.current + 1 == tiles.items.len();
        let is_answered = self.put.chosen.is_some();
        loop {
            let rows = self.tiles(tiles, self.screen.size().columns);
            self.screen.draw_tiles(&self.frame(&rows, None), &ids)?;
            let Some(key) = self.screen.key()? else {
                continue;
            };
            if let Some(step) = steps.named(&key) {
                return Ok(answer(Answer::One(step)));
            }
            match key {
                Key::ArrowUp | Key::BackTab | Key::Char('k') => {
                    if tiles.current > 0 {
                        return Ok(Wish::Do(Act::Back));
                    }
                }
                Key::ArrowDown | Key::Tab | Key::Char('j') => {
                    if !is_last {
                        return Ok(Wish::Do(Act::Keep));
                    }
                }
                Key::Enter if is_answered => return Ok(Wish::Do(Act::Keep)),
                key => {
                    if let Some(wish) = wish(&key) {
                        return Ok(wish);
                    }
                }
            }
        }
    }

    /// A row for each tile, with the step that was chosen: in words, or with its digit where the words leave
    /// little room.
    fn tiles(&self, tiles: &Tiles<'_>, columns: usize) -> Vec<Row> {
        let widest = self.labels.iter().map(|label| label.width()).max();
        let widest = widest.filter(|widest| widest * 3 <= columns);
        let row = |(place, (asked, chosen)): (usize, &(Asked<'_>, Option<Answer>))| {
            let step = chosen.as_ref().and_then(|answer| answer.places().first());
            let step = step.map(|step| match widest {
                Some(_) => self.labels[*step].clone(),
                None => (step + 1).to_string(),
            });
            let step = step.unwrap_or_default();
            let blanks = " ".repeat(widest.unwrap_or(1).saturating_sub(step.width()));
            let label = safe_text(asked.prompt().get(self.setting.locale));
            let mark = format!("[{step}{blanks}]");
            Row::pointed(label.into_owned(), &mark, place == tiles.current)
        };
        tiles.items.iter().enumerate().map(row).collect()
    }

    /// The space bar checks what the arrows point to, while there is room; Enter answers with all that is
    /// checked, by their places among all options.
    fn several(
        &self,
        mut checked: Vec<usize>,
        at: usize,
        draft: &mut Option<Draft>,
    ) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let choices = &self.put.choices;
        let most = self.put.most.unwrap_or(choices.len());
        let mut cursor = Cursor::new(Some(at), self.labels.len());
        let mut notice = None;
        loop {
            let row = |(at, label): (usize, &String)| {
                let mark = if checked.contains(&choices[at].place) {
                    "[x]"
                } else {
                    "[ ]"
                };
                Row::pointed(label.clone(), mark, cursor.active == Some(at))
            };
            let rows: Vec<Row> = self.labels.iter().enumerate().map(row).collect();
            let Some(key) = self.key(&rows, notice.as_deref())? else {
                continue;
            };
            notice = None;
            match (&key, cursor.active) {
                (Key::Enter, _) => {
                    checked.sort_unstable();
                    return Ok(answer(Answer::Several(checked)));
                }
                (Key::Char(' '), Some(at)) => {
                    let place = choices[at].place;
                    if let Some(at) = checked.iter().position(|other| *other == place) {
                        checked.remove(at);
                    } else if checked.len() < most {
                        checked.push(place);
                    } else {
                        notice = Some(words.at_most(most));
                    }
                }
                _ => {
                    if let Some(wish) = wish(&key) {
                        *draft = Some(Draft::Several(checked, cursor.active.unwrap_or(0)));
                        return Ok(wish);
                    }
                    cursor.follow(&key);
                }
            }
        }
    }

    /// The space bar takes a line, which the arrows then move, or puts it down; Enter answers with the
    /// order. `order` holds the places of the options in the order in which they are first shown.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key has one meaning"
    )]
    fn ranked(
        &self,
        mut order: Vec<usize>,
        mut moved: Moved,
        at: usize,
        draft: &mut Option<Draft>,
    ) -> io::Result<Wish> {
        let mut cursor = Cursor::new(Some(at), self.labels.len());
        let mut is_taken = false;
        loop {
            let row = |(at, place): (usize, &usize)| {
                let is_active = cursor.active == Some(at);
                let mark = if is_active && is_taken { "[=]" } else { "[ ]" };
                Row::pointed(self.labels[*place].clone(), mark, is_active)
            };
            let rows: Vec<Row> = order.iter().enumerate().map(row).collect();
            let Some(key) = self.key(&rows, None)? else {
                continue;
            };
            match key {
                // Enter alone would record the author's order as the person's.
                Key::Enter if moved == Moved::Before || self.is_meant()? => {
                    return Ok(answer(Answer::Ranked(order)));
                }
                Key::Enter => {}
                Key::Char(' ') => is_taken = !is_taken,
                key => {
                    if let Some(wish) = wish(&key) {
                        *draft = Some(Draft::Ranked(order, moved, cursor.active.unwrap_or(0)));
                        return Ok(wish);
                    }
                    let from = cursor.active;
                    cursor.follow(&key);
                    if let (true, Some(from), Some(to)) = (is_taken, from, cursor.active)
                        && from != to
                    {
                        let place = order.remove(from);
                        order.insert(to, place);
                        moved = Moved::Before;
                    }
                }
            }
        }
    }

    fn is_meant(&self) -> io::Result<bool> {
        let words = words::interview::of(self.setting.locale);
        let labels = [words.go_on_ranking(), words.keep_order()].map(str::to_owned);
        let picked = select(self.screen, self.setting, words.unchanged_order(), &labels)?;
        Ok(matches!(picked, Picked::Place(1)))
    }

    /// Draws the question with its rows, and waits for a key; `None` if it must be drawn again. A notice
    /// stands in place of the keys, for once.
    fn key(&self, rows: &[Row], notice: Option<&str>) -> io::Result<Option<Key>> {
        self.screen.draw(&self.frame(rows, notice))?;
        self.screen.key()
    }

    fn frame(&self, rows: &[Row], notice: Option<&str>) -> Frame {
        let locale = self.setting.locale;
        let words = words::interview::of(locale);
        let Put {
            asked,
            progress,
            begins,
            is_first,
            ..
        } = *self.put;
        let size = self.screen.size();
        let place = if is_first { Place::First } else { Place::Later };
        let tiles = self.put.battery.as_ref();
        let prompt = tiles.map_or(asked.prompt(), |tiles| tiles.prompt);
        let stem = asked.stem().map(|stem| safe_text(stem.get(locale)));
        let steps = (1..).zip(&self.labels);
        let steps: Vec<String> = steps.map(|(n, label)| format!("{n} {label}")).collect();
        let steps = steps.join(" · ");
        let legend = |stem| Legend {
            stem,
            steps: &steps,
        };
        let (shape, options) = (asked.shape(), self.labels.len());
        let keys = match (notice, tiles) {
            (Some(notice), _) => [notice, notice].map(str::to_owned),
            (None, Some(_)) => [
                words.tile_keys(options, place, self.within),
                words.tile_keys_short(place).to_owned(),
            ],
            (None, None) => [
                words.keys(shape, options, place, self.within),
                words.keys_short(shape, place).to_owned(),
            ],
        };
        let heading = Heading {
            progress: &frame::progress(progress, &progress::of(locale).so_far(progress), size),
            news: begins.map(|part| words.begins(part)),
            stem: stem.as_deref().filter(|_| tiles.is_none()),
            prompt: &safe_text(prompt.get(locale)),
            legend: tiles.map(|_| legend(stem.as_deref())),
            keys: keys.each_ref().map(String::as_str),
            setting: self.setting,
        };
        frame::question(heading, rows, size)
    }
}
