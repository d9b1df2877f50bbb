//! The quiz on the screen: one question at a time, answered with single keys.
//!
//! Ctrl-C never loses anything unasked: it opens the menu that offers to save, and only a second one
//! leaves at once.

use std::io;
use std::path::PathBuf;
use std::time::Instant;

use console::Key;

use crate::answers::{Answer, AnswerSheet};
use crate::safe::safe_text;
use crate::session::Session;
use crate::terminal::frame::{self, Screen};
use crate::terminal::{Setting, ask, menu};
use crate::wording::interview::{self as wording, MenuChoice};

/// Makes the text of the result so far, for a width in columns.
pub type ResultSoFar<'a> = dyn Fn(&AnswerSheet, usize) -> String + 'a;

/// An interview that has ended.
#[derive(Clone, Debug, PartialEq)]
pub struct Ended {
    /// The answers, if the person wants to see what they say; `None` if they left.
    pub sheet: Option<AnswerSheet>,
    /// Where the answers were saved, if they were.
    pub saved: Option<PathBuf>,
}

/// What a person wants at a question, or in a menu.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Wish {
    Answer(Answer),
    Skip,
    Back,
    Forward,
    Why,
    ResultSoFar,
    /// To be asked again.
    Again,
    Pause,
    /// Ctrl-C.
    Interrupt,
    End(Ending),
}

/// How a person wants to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Leave,
    SaveAndLeave,
    Result,
    SaveThenResult,
}

/// Puts the rest of a session on the screen until its end, or until the person leaves.
///
/// The terminal is as it was when this returns, whatever it returns.
///
/// # Errors
///
/// Those of the terminal, such as its window being closed.
pub fn run(session: Session<'_>, setting: Setting, result: &ResultSoFar<'_>) -> io::Result<Ended> {
    menu::listen_for_interrupts()?;
    let mut talk = Talk {
        screen: Screen::open()?,
        session,
        setting,
        result,
    };
    let mut wish = talk.welcome()?;
    loop {
        if let Wish::End(ending) = wish
            && let Some(ended) = talk.end(ending)?
        {
            return Ok(ended);
        }
        wish = talk.turn()?;
    }
}

/// An interview under way.
struct Talk<'a> {
    screen: Screen,
    session: Session<'a>,
    setting: Setting,
    result: &'a ResultSoFar<'a>,
}

impl Talk<'_> {
    /// Puts what is next, does what the person wants, and gives the wish if it is to end.
    fn turn(&mut self) -> io::Result<Wish> {
        let Some(asked) = self.session.current() else {
            let wish = self.at_the_end()?;
            return self.grant(wish, None);
        };
        let started = Instant::now();
        let wish = ask::ask(&self.screen, self.setting, &self.session, asked)?;
        // Tenths tell all that a pace needs.
        let seconds = (started.elapsed().as_secs_f64() * 10.0).round() / 10.0;
        let words = wording::of(self.setting.locale);
        let wish = match wish {
            Wish::Pause => self.pause(words.pause())?,
            Wish::Interrupt => self.pause(words.interrupted())?,
            Wish::Answer(_)
            | Wish::Skip
            | Wish::Back
            | Wish::Forward
            | Wish::Why
            | Wish::ResultSoFar
            | Wish::Again
            | Wish::End(_) => wish,
        };
        self.grant(wish, Some(seconds))
    }

    fn grant(&mut self, wish: Wish, seconds: Option<f64>) -> io::Result<Wish> {
        match wish {
            // An answer from the screen has the right shape; if not, the question comes again.
            Wish::Answer(answer) => drop(self.session.answer(answer, seconds)),
            Wish::Skip => self.session.skip(),
            Wish::Back => drop(self.session.back()),
            Wish::Forward if self.session.is_behind() => self.session.forward(),
            Wish::Why => self.explain()?,
            Wish::ResultSoFar => {
                let text = (self.result)(self.session.sheet(), self.screen.size().columns);
                menu::pages(&self.screen, self.setting, &text)?;
            }
            Wish::End(ending) => return Ok(Wish::End(ending)),
            Wish::Forward | Wish::Again | Wish::Pause | Wish::Interrupt => {}
        }
        Ok(Wish::Again)
    }

    /// Ends as wished; `None` if the answers were to be saved and are not.
    fn end(&self, ending: Ending) -> io::Result<Option<Ended>> {
        let saved = match ending {
            Ending::Leave | Ending::Result => None,
            Ending::SaveAndLeave | Ending::SaveThenResult => {
                match menu::save(&self.screen, self.setting, &self.session)? {
                    menu::Saved::At(path) => Some(path),
                    menu::Saved::Cancelled => return Ok(None),
                    menu::Saved::Interrupted => {
                        return Ok(Some(Ended {
                            sheet: None,
                            saved: None,
                        }));
                    }
                }
            }
        };
        let shows_result = matches!(ending, Ending::Result | Ending::SaveThenResult);
        let sheet = shows_result.then(|| self.session.sheet().clone());
        Ok(Some(Ended { sheet, saved }))
    }

    /// Says what is to come, and waits for the person to start.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other key does nothing"
    )]
    fn welcome(&self) -> io::Result<Wish> {
        let words = wording::of(self.setting.locale);
        let (quiz, size) = (self.session.quiz(), self.screen.size());
        let length = words.length(self.session.progress());
        let title = safe_text(quiz.title.get(self.setting.locale));
        let intro = safe_text(quiz.intro.get(self.setting.locale));
        let mut lines = Vec::new();
        for text in [&title, &intro, length.as_str(), words.promise()] {
            lines.extend(frame::wrap(text, size));
            lines.push(String::new());
        }
        if lines.len() >= size.rows {
            lines.retain(|line| !line.is_empty());
        }
        // Whatever the size of the screen, the key that starts stays in sight.
        lines.truncate(size.rows - 1);
        lines.push(words.start_key().to_owned());
        self.screen.draw(&lines)?;
        loop {
            match self.screen.key()? {
                Key::Enter | Key::Char(' ') => return Ok(Wish::Again),
                Key::CtrlC | Key::Escape | Key::Char('\u{3}' | 'q') => {
                    return Ok(Wish::End(Ending::Leave));
                }
                _ => {}
            }
        }
    }

    /// Shows why the question is asked, until a key is pressed.
    fn explain(&self) -> io::Result<()> {
        let words = wording::of(self.setting.locale);
        let Some(asked) = self.session.current() else {
            return Ok(());
        };
        let help = safe_text(asked.help().get(self.setting.locale));
        let text = format!("{}\n\n{help}", words.why_asked());
        menu::pages(&self.screen, self.setting, &text)
    }

    fn pause(&self, title: &str) -> io::Result<Wish> {
        let choices = [
            MenuChoice::GoOn,
            MenuChoice::Back,
            MenuChoice::Skip,
            MenuChoice::Why,
            MenuChoice::ResultSoFar,
            MenuChoice::SaveAndLeave,
            MenuChoice::Leave,
        ];
        menu::choose(&self.screen, self.setting, title, &choices)
    }

    fn at_the_end(&self) -> io::Result<Wish> {
        let choices = [
            MenuChoice::Result,
            MenuChoice::SaveThenResult,
            MenuChoice::LastQuestion,
            MenuChoice::SaveAndLeave,
            MenuChoice::Leave,
        ];
        let title = wording::of(self.setting.locale).finished(self.session.progress());
        menu::choose(&self.screen, self.setting, &title, &choices)
    }
}
