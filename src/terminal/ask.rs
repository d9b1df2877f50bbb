//! One question on the screen.

use std::io;

use console::Key;
use dialoguer::{MultiSelect, Sort};

use crate::Setting;
use crate::cursor::Cursor;
use crate::frame::{self, Emphasis, Heading, Row, Screen};
use crate::interview::Wish;
use crate::menu::{self, Prompted};
use crate::theme::Theme;
use administration::session::{Asked, Session};
use model::answers::Answer;
use model::quiz::Shape;
use model::safe::safe_text;
use words::interview::Place;

/// Puts a question and waits for what the person wants.
pub(super) fn ask(
    screen: &Screen,
    setting: Setting,
    session: &Session<'_>,
    asked: Asked<'_>,
) -> io::Result<Wish> {
    let labels = asked
        .choices()
        .iter()
        .map(|choice| safe_text(choice.label.get(setting.locale)).into_owned())
        .collect();
    let question = Question {
        screen,
        setting,
        session,
        asked,
        labels,
    };
    match (asked.shape(), session.current_answer()) {
        (Shape::One, Some(Answer::One(chosen))) => question.one(Some(chosen)),
        (Shape::One, _) => question.one(None),
        (Shape::Several, Some(Answer::Several(chosen))) => question.several(&chosen),
        (Shape::Several, _) => question.several(&[]),
        (Shape::Ranked, Some(Answer::Ranked(order))) => question.ranked(&order, Moved::Before),
        (Shape::Ranked, _) => {
            let order: Vec<usize> = (0..question.labels.len()).collect();
            question.ranked(&order, Moved::NotYet)
        }
    }
}

/// A question with what it takes to show it.
struct Question<'a> {
    screen: &'a Screen,
    setting: Setting,
    session: &'a Session<'a>,
    asked: Asked<'a>,
    labels: Vec<String>,
}

/// Whether the order shown is already the person's own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Moved {
    NotYet,
    Before,
}

impl Question<'_> {
    /// A digit answers at once; Enter answers with what the arrows chose. Nothing is chosen at first:
    /// a preselected answer is an answer that many people give.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key does nothing"
    )]
    fn one(&self, chosen: Option<usize>) -> io::Result<Wish> {
        let mut cursor = Cursor::new(chosen, self.labels.len());
        loop {
            self.draw_one(cursor.active, chosen)?;
            let Some(key) = self.screen.key()? else {
                continue;
            };
            if let Some(place) = cursor.named(&key).or_else(|| cursor.chosen(&key)) {
                return Ok(Wish::Answer(Answer::One(place)));
            }
            match key {
                Key::Char('b' | 'B') | Key::ArrowLeft | Key::Backspace => return Ok(Wish::Back),
                Key::ArrowRight => return Ok(Wish::Forward),
                Key::Char('s' | 'S') => return Ok(Wish::Skip),
                Key::Char('?' | 'h') => return Ok(Wish::Why),
                Key::Char('p' | 'P' | 'q') | Key::Escape => return Ok(Wish::Pause),
                Key::CtrlC | Key::Char('\u{3}') => return Ok(Wish::Interrupt),
                _ => {}
            }
        }
    }

    fn draw_one(&self, active: Option<usize>, chosen: Option<usize>) -> io::Result<()> {
        let words = words::interview::of(self.setting.locale);
        let row = |(place, label): (usize, &String)| {
            let is_active = active == Some(place);
            let pointer = if is_active { ">" } else { " " };
            let digit = if place < 9 {
                (place + 1).to_string()
            } else {
                " ".to_owned()
            };
            Row {
                label: match chosen {
                    Some(chosen) if chosen == place => format!("{label} {}", words.your_answer()),
                    _ => label.clone(),
                },
                marker: format!("{pointer} {digit} "),
                emphasis: if is_active {
                    Emphasis::Active
                } else {
                    Emphasis::Plain
                },
            }
        };
        let rows: Vec<Row> = self.labels.iter().enumerate().map(row).collect();
        self.with_heading(|heading| {
            self.screen
                .draw(&frame::question(heading, &rows, self.screen.size()))
        })
    }

    fn several(&self, chosen: &[usize]) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let theme = self.theme(self.labels.clone());
        let page = self.draw_heading(&theme)?;
        let defaults: Vec<bool> = (0..self.labels.len())
            .map(|place| chosen.contains(&place))
            .collect();
        let mut prompt = MultiSelect::with_theme(&theme)
            .with_prompt(words.options())
            .items(theme.items())
            .defaults(&defaults)
            .report(false);
        if let Some(lines) = page {
            prompt = prompt.max_length(lines);
        }
        match menu::prompted(prompt.interact_on_opt(self.screen.term()))? {
            Prompted::Given(chosen) => Ok(Wish::Answer(Answer::Several(chosen))),
            Prompted::Dismissed => Ok(Wish::Pause),
            Prompted::Interrupted => Ok(Wish::Interrupt),
        }
    }

    /// `order` holds the places of the options in the order in which they are first shown.
    fn ranked(&self, order: &[usize], moved: Moved) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        loop {
            let theme = self.theme(order.iter().map(|at| self.labels[*at].clone()).collect());
            let page = self.draw_heading(&theme)?;
            let mut prompt = Sort::with_theme(&theme)
                .with_prompt(words.options())
                .items(theme.items())
                .report(false);
            if let Some(lines) = page {
                prompt = prompt.max_length(lines);
            }
            let ranked = match menu::prompted(prompt.interact_on_opt(self.screen.term()))? {
                Prompted::Given(ranked) => ranked,
                Prompted::Dismissed => return Ok(Wish::Pause),
                Prompted::Interrupted => return Ok(Wish::Interrupt),
            };
            let untouched = moved == Moved::NotYet && ranked.is_sorted();
            // Enter alone would record the author's order as the person's.
            if untouched && !self.is_meant()? {
                continue;
            }
            let ranked = ranked.into_iter().map(|at| order[at]).collect();
            return Ok(Wish::Answer(Answer::Ranked(ranked)));
        }
    }

    fn is_meant(&self) -> io::Result<bool> {
        let words = words::interview::of(self.setting.locale);
        let labels = vec![
            words.go_on_ranking().to_owned(),
            words.keep_order().to_owned(),
        ];
        let chosen = menu::select(self.screen, self.setting, words.unchanged_order(), &labels)?;
        Ok(matches!(chosen, Prompted::Given(1)))
    }

    fn theme(&self, labels: Vec<String>) -> Theme {
        Theme {
            palette: self.setting.palette,
            columns: self.screen.size().columns,
            labels,
        }
    }

    /// Draws what stands above a prompt of dialoguer's, and gives the length to ask of its list where
    /// it does not fit on one page.
    fn draw_heading(&self, theme: &Theme) -> io::Result<Option<usize>> {
        let size = self.screen.size();
        let heights: Vec<usize> = (0..theme.labels.len()).map(|at| theme.height(at)).collect();
        let needed = heights.iter().sum::<usize>() + 1;
        let lines = self.with_heading(|heading| Ok(frame::heading(heading, needed, size)))?;
        self.screen.draw(&lines)?;
        let room = size.rows.saturating_sub(lines.len() + 1);
        let tallest = heights.iter().copied().max().unwrap_or(1);
        // dialoguer keeps two lines of the length for itself.
        Ok((needed > room + 1).then(|| (room / tallest).max(1) + 2))
    }

    fn with_heading<T>(&self, draw: impl FnOnce(Heading<'_>) -> io::Result<T>) -> io::Result<T> {
        let Setting { locale, palette } = self.setting;
        let words = words::interview::of(locale);
        let (progress, size) = (self.session.progress(), self.screen.size());
        let bar = frame::progress(progress, &words.progress(progress), size);
        let stem = self.asked.stem().map(|stem| safe_text(stem.get(locale)));
        let place = if self.session.is_first() {
            Place::First
        } else {
            Place::Later
        };
        let shape = self.asked.shape();
        draw(Heading {
            progress: &bar,
            news: self.session.begins().map(|part| words.begins(part)),
            stem: stem.as_deref(),
            prompt: &safe_text(self.asked.prompt().get(locale)),
            keys: [
                &words.keys(shape, self.labels.len(), place),
                words.keys_short(shape, place),
            ],
            palette,
        })
    }
}
