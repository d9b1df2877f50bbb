//! The quiz on the screen: one question at a time, answered with single keys.
//!
//! Ctrl-C never loses anything unasked: it opens the menu that offers to save, and only a second one
//! leaves at once.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use console::Key;
use jiff::civil::DateTime;

use crate::frame::{self, Screen};
use crate::guess::{self, Search};
use crate::menu::Prompted;
use crate::pick::{Asking, Proposed, pick};
use crate::{Setting, ask, menu, why};
use administration::journal::{Entry, Journal, NotErased, NotKept};
use administration::session::{Asked, Session};
use model::answers::{Answer, Guess};
use model::safe::{safe_line, safe_text};
use words::interview::{Loss, MenuChoice, ReplaceChoice, ResumeChoice};

/// Makes the text of the result so far, for a width in columns.
pub type ResultSoFar<'a> = dyn Fn(&Session<'_>, usize) -> String + 'a;

/// Says what looks as if it was answered without reading, if anything does.
pub type LookAgain<'a> = dyn Fn(&Session<'_>) -> Option<Remark> + 'a;

/// Something for the person alone, before the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// In words.
    pub text: String,
    /// The items that it is about, by their places in the quiz; at least one.
    pub items: Vec<usize>,
}

/// Where the result is shown at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show<'a> {
    /// On the screen, page by page, before the interview ends.
    OnScreen {
        /// The file to which the caller then writes it as well.
        file: Option<&'a str>,
    },
    /// By the caller, who is given the answers.
    Afterwards,
}

/// An interview that has ended.
#[derive(Debug)]
pub struct Ended<'q> {
    /// The session, if the person wanted to see what their answers say; `None` if they left.
    pub taken: Option<Session<'q>>,
    /// Where the answers were saved, if they were.
    pub saved: Option<PathBuf>,
    /// What became of the journal.
    pub journal: Kept,
}

/// What became of the journal of an interview that has ended.
#[derive(Debug)]
pub enum Kept {
    /// It is to be erased once the result is shown.
    Over(Journal),
    /// It was to be erased, and could not be.
    NotErased(NotErased),
    /// It waits for the person to go on.
    Waiting,
    /// There is none, or none any more.
    None,
}

/// Asks what to do with a quiz that was not finished; nothing is proposed, since it may be somebody
/// else's. `None` if the person leaves, and everything is to stay as it is.
///
/// # Errors
///
/// Those of the terminal.
pub fn resume(
    at: Option<DateTime>,
    answers: usize,
    losses: &[Loss],
    setting: Setting,
) -> io::Result<Option<ResumeChoice>> {
    let words = words::interview::of(setting.locale);
    let screen = Screen::open()?;
    menu::listen_for_interrupts()?;
    let notes: Vec<String> = losses.iter().map(|loss| words.lost(*loss)).collect();
    let notes = notes.join(" ");
    let asking = Asking {
        title: &words.unfinished(at, answers),
        notes: Some(notes.as_str()).filter(|notes| !notes.is_empty()),
        proposed: Proposed::Nothing,
    };
    let choices = [
        ResumeChoice::GoOn,
        ResumeChoice::NotMine,
        ResumeChoice::Anew,
    ];
    let labels = choices.map(|choice| words.resume_choice(choice).to_owned());
    Ok(match pick(&screen, setting, asking, &labels)? {
        Prompted::Given(place) => choices.get(place).copied(),
        Prompted::Dismissed | Prompted::Interrupted => None,
    })
}

/// Asks on the screen whether a file may be replaced.
///
/// # Errors
///
/// Those of the terminal.
pub fn may_replace(path: &str, setting: Setting) -> io::Result<bool> {
    let screen = Screen::open()?;
    menu::listen_for_interrupts()?;
    let choices = [ReplaceChoice::Stop, ReplaceChoice::Replace];
    let chosen = menu::may_replace(&screen, setting, &safe_line(path), choices)?;
    Ok(matches!(chosen, Prompted::Given(true)))
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
    /// To be asked more than the form asks of itself.
    More,
    /// To be asked again.
    Again,
    /// To go over the questions of the remark.
    LookAgain,
    Pause,
    /// Ctrl-C.
    Interrupt,
    End(Ending),
}

/// How a person wants to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Leave,
    Later,
    SaveAndLeave,
    Result,
    SaveThenResult,
}

/// Puts the rest of a session on the screen until its end, or until the person leaves. Each answer is
/// in the journal before the next question is shown; the welcome is left out where there are answers.
///
/// The terminal is as it was when this returns, whatever it returns.
///
/// # Errors
///
/// Those of the terminal, such as its window being closed.
pub fn run<'q>(
    session: Session<'q>,
    setting: Setting,
    result: &ResultSoFar<'_>,
    look_again: &LookAgain<'_>,
    show: Show<'_>,
    search: &Search<'_>,
    journal: Result<Journal, NotKept>,
) -> io::Result<Ended<'q>> {
    let screen = Screen::open()?;
    menu::listen_for_interrupts()?;
    let mut talk = Talk {
        screen,
        session,
        setting,
        result,
        look_again: Some(look_again),
        show,
        search,
        not_kept: journal.as_ref().err().copied(),
        journal: journal.ok(),
        seen: false,
        spent: Duration::ZERO,
        saved: None,
    };
    let has_begun = talk.session.progress().items.answered > 0;
    let mut wish = if has_begun {
        Wish::Again
    } else {
        talk.welcome()?
    };
    loop {
        wish = if let Wish::End(ending) = wish {
            if let Some(ended) = talk.end(ending)? {
                return Ok(ended);
            }
            talk.menu()?
        } else {
            talk.turn()?
        };
    }
}

/// An interview under way.
struct Talk<'a, 'q> {
    screen: Screen,
    session: Session<'q>,
    setting: Setting,
    result: &'a ResultSoFar<'a>,
    /// Asked once, at the end: nobody is told twice.
    look_again: Option<&'a LookAgain<'a>>,
    show: Show<'a>,
    search: &'a Search<'a>,
    journal: Option<Journal>,
    /// Why there is no journal, or none any more.
    not_kept: Option<NotKept>,
    /// Whether the result was shown at the end.
    seen: bool,
    /// How long what is asked now was on the screen, before and after whatever was looked at between.
    spent: Duration,
    saved: Option<PathBuf>,
}

impl<'q> Talk<'_, 'q> {
    /// Puts what is next, does what the person wants, and gives the wish if it is to end.
    fn turn(&mut self) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let Some(asked) = self.session.current() else {
            return self.menu();
        };
        let started = Instant::now();
        let wish = ask::ask(&self.screen, self.setting, &self.session, asked)?;
        self.spent += started.elapsed();
        let wish = match wish {
            Wish::Pause => self.pause(words.pause())?,
            Wish::Interrupt => self.stop(&self.pause_choices())?,
            Wish::Answer(_)
            | Wish::Skip
            | Wish::Back
            | Wish::Forward
            | Wish::Why
            | Wish::ResultSoFar
            | Wish::More
            | Wish::Again
            | Wish::LookAgain
            | Wish::End(_) => wish,
        };
        self.grant(wish)
    }

    fn grant(&mut self, wish: Wish) -> io::Result<Wish> {
        let asked = self.session.current();
        match wish {
            Wish::Answer(answer) => {
                // Tenths tell all that a pace needs.
                let seconds = Some((self.spent.as_secs_f64() * 10.0).round() / 10.0);
                let entry = self.entry(Some(&answer), seconds);
                // An answer from the screen has the right shape; if not, the question comes again.
                if self.session.answer(answer, seconds).is_ok() {
                    self.record(entry)?;
                }
            }
            Wish::Skip => {
                let entry = self.entry(None, None);
                self.session.skip();
                self.record(entry)?;
            }
            Wish::Back => drop(self.session.back()),
            Wish::Forward if self.session.is_behind() => self.session.forward(),
            Wish::Why => self.explain()?,
            Wish::ResultSoFar => self.show_result()?,
            Wish::More => {
                self.session.go_on();
                self.seen = false;
            }
            Wish::End(ending) => return Ok(Wish::End(ending)),
            Wish::Forward | Wish::Again | Wish::LookAgain | Wish::Pause | Wish::Interrupt => {}
        }
        if self.session.current() != asked {
            self.spent = Duration::ZERO;
        }
        Ok(Wish::Again)
    }

    /// What is done about the question that is asked now, for the journal.
    fn entry(&self, answer: Option<&Answer>, seconds: Option<f64>) -> Option<Entry> {
        Some(match self.session.current()? {
            Asked::Item(item) => Entry::Item {
                item: item.id.clone(),
                answer: answer.cloned(),
                seconds: seconds.filter(|_| answer.is_some()),
            },
            Asked::Question(question) => Entry::Question {
                question: question.id.clone(),
                option: match answer {
                    Some(Answer::One(place)) => Some(*place),
                    Some(Answer::Several(_) | Answer::Ranked(_)) | None => None,
                },
            },
        })
    }

    /// Writes to the journal; where that fails, says so once, and goes on without.
    fn record(&mut self, entry: Option<Entry>) -> io::Result<()> {
        let (Some(journal), Some(entry), None) = (&mut self.journal, entry, self.not_kept) else {
            return Ok(());
        };
        let Err(error) = journal.record(&entry, self.session.quiz()) else {
            return Ok(());
        };
        let reason = NotKept::from(error);
        self.not_kept = Some(reason);
        let words = words::interview::of(self.setting.locale);
        menu::pages(&self.screen, self.setting, &words.no_longer_kept(reason))
    }

    /// Ends as wished; `None` if there is more to choose: the answers were to be saved and are not,
    /// or the result was shown and they may still be.
    fn end(&mut self, ending: Ending) -> io::Result<Option<Ended<'q>>> {
        if matches!(ending, Ending::SaveAndLeave | Ending::SaveThenResult) {
            match menu::save(&self.screen, self.setting, &self.session)? {
                menu::Saved::At(path) => self.saved = Some(path),
                menu::Saved::Cancelled => return Ok(None),
            }
        }
        let wants_result = matches!(ending, Ending::Result | Ending::SaveThenResult);
        if wants_result && matches!(self.show, Show::OnScreen { .. }) {
            self.show_result()?;
            self.seen = true;
            if self.saved.is_none() {
                return Ok(None);
            }
        }
        let taken = (wants_result || self.seen).then(|| self.session.clone());
        let journal = match self.journal.take() {
            Some(_) if ending == Ending::Later => Kept::Waiting,
            // Before the terminal is given back: no key that still arrives may keep them.
            Some(journal) if taken.is_none() => journal
                .erase()
                .map_or_else(Kept::NotErased, |()| Kept::None),
            Some(journal) => Kept::Over(journal),
            None => Kept::None,
        };
        Ok(Some(Ended {
            taken,
            saved: self.saved.clone(),
            journal,
        }))
    }

    fn show_result(&self) -> io::Result<()> {
        let text = (self.result)(&self.session, self.screen.size().columns);
        menu::pages(&self.screen, self.setting, &text)
    }

    /// Says what is to come, and waits for the person to start.
    fn welcome(&mut self) -> io::Result<Wish> {
        let mut named = Vec::new();
        loop {
            self.screen.draw(&self.welcome_lines(&named))?;
            match self.screen.key()? {
                Some(Key::Char('g' | 'G')) => self.guess(&mut named)?,
                Some(Key::Enter | Key::Char(' ')) => return Ok(Wish::Again),
                Some(Key::CtrlC | Key::Escape | Key::Char('\u{3}' | 'q')) => {
                    return Ok(Wish::End(Ending::Leave));
                }
                _ => {}
            }
        }
    }

    /// Lets the person say what they expect, as often as there is room.
    fn guess(&mut self, named: &mut Vec<(Guess, String)>) -> io::Result<()> {
        while let Some((guess, title)) =
            guess::guess(&self.screen, self.setting, self.search, named)?
        {
            if self.session.guess(guess.clone()) {
                self.record(Some(Entry::Guess(guess.clone())))?;
            }
            named.push((guess, title));
        }
        Ok(())
    }

    fn welcome_lines(&self, named: &[(Guess, String)]) -> Vec<String> {
        let words = words::interview::of(self.setting.locale);
        let (quiz, size) = (self.session.quiz(), self.screen.size());
        let length = words.length(self.session.progress());
        let title = safe_text(quiz.title.get(self.setting.locale));
        let intro = safe_text(quiz.intro.get(self.setting.locale));
        let mut lines = Vec::new();
        let titles: Vec<String> = named
            .iter()
            .map(|one| guess::label(one, self.setting.locale))
            .collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let guessed = (!titles.is_empty()).then(|| words.guessed(&titles));
        // The more one must know, the earlier: a small screen cuts the end.
        let not_kept = self.not_kept.map(|reason| words.not_kept(reason));
        let kept = match self.not_kept {
            Some(_) => words.freedom().to_owned(),
            None => format!("{} {}", words.freedom(), words.promise()),
        };
        let texts = [
            Some(title.as_ref()),
            guessed.as_deref(),
            not_kept.as_deref(),
        ];
        let texts = texts.into_iter().flatten();
        for text in texts.chain([&intro, length.as_str(), &kept]) {
            lines.extend(frame::wrap(text, size));
            lines.push(String::new());
        }
        if lines.len() >= size.rows {
            lines.retain(|line| !line.is_empty());
        }
        let keys = frame::hints(words.start_keys(), size);
        // Whatever the size of the screen, the keys stay in sight.
        frame::cut(&mut lines, size.rows.saturating_sub(keys.len()));
        lines.extend(keys);
        lines
    }

    /// Shows why the question is asked, until a key is pressed.
    fn explain(&self) -> io::Result<()> {
        let words = words::interview::of(self.setting.locale);
        let Some(asked) = self.session.current() else {
            return Ok(());
        };
        let help = safe_text(asked.help().get(self.setting.locale));
        let purpose = why::purpose(&self.session, asked, self.setting.locale);
        let text = format!("{}\n\n{purpose}\n\n{help}", words.why_asked());
        menu::pages(&self.screen, self.setting, &text)
    }

    /// Puts the menu that belongs to where the person is, and does what they choose.
    fn menu(&mut self) -> io::Result<Wish> {
        if self.session.is_finished()
            && let Some(remark) = self.look_again.take().and_then(|of| of(&self.session))
        {
            return self.remark(&remark);
        }
        // The result may have been seen before the last question.
        let wish = if self.session.is_finished() || self.seen {
            self.at_the_end()?
        } else {
            self.pause(words::interview::of(self.setting.locale).pause())?
        };
        // Whoever goes on asks for another result.
        self.seen &= wish != Wish::Again;
        self.grant(wish)
    }

    /// Offers to go over some questions once more; the answers stay unless the person changes them.
    fn remark(&mut self, remark: &Remark) -> io::Result<Wish> {
        let choices = [MenuChoice::AsMeant, MenuChoice::LookAgain];
        let wish = self.choose(&safe_text(&remark.text), &choices)?;
        let wish = self.unless_interrupted(wish, &self.at_the_end_choices())?;
        if wish == Wish::LookAgain {
            self.session.revisit(&remark.items);
        }
        self.grant(wish)
    }

    fn pause(&self, title: &str) -> io::Result<Wish> {
        let choices = self.pause_choices();
        let wish = self.choose(title, &choices)?;
        self.unless_interrupted(wish, &choices)
    }

    fn pause_choices(&self) -> Vec<MenuChoice> {
        let mut choices = vec![MenuChoice::GoOn];
        choices.extend((!self.session.is_first()).then_some(MenuChoice::Back));
        choices.extend([
            MenuChoice::Skip,
            MenuChoice::Why,
            MenuChoice::ResultSoFar,
            MenuChoice::Finish,
            MenuChoice::SaveAndLeave,
        ]);
        // What the journal lost would not be there later.
        let is_kept = self.journal.is_some() && self.not_kept.is_none();
        choices.extend(is_kept.then_some(MenuChoice::Later));
        choices.push(MenuChoice::Leave);
        choices
    }

    fn at_the_end(&self) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let choices = self.at_the_end_choices();
        let wish = if self.seen {
            let title = match self.show {
                Show::OnScreen { file } => words.keep_answers(file.map(safe_line).as_deref()),
                Show::Afterwards => words.keep_answers(None),
            };
            self.choose(&title, &choices)?
        } else {
            let (progress, has_more) = (self.session.progress(), self.session.has_more());
            let title = words.finished(progress, has_more);
            self.choose(&title, &choices)?
        };
        self.unless_interrupted(wish, &choices)
    }

    fn at_the_end_choices(&self) -> Vec<MenuChoice> {
        let more = self.session.has_more().then_some(MenuChoice::More);
        let back = if self.session.is_finished() {
            MenuChoice::LastQuestion
        } else {
            MenuChoice::GoOn
        };
        let [first, others] = if self.seen {
            [
                [MenuChoice::SaveAndLeave, MenuChoice::ResultAgain],
                [back, MenuChoice::Leave],
            ]
        } else {
            [
                [MenuChoice::Result, MenuChoice::SaveThenResult],
                [back, MenuChoice::SaveAndLeave],
            ]
        };
        let leave = (!self.seen).then_some(MenuChoice::Leave);
        first
            .into_iter()
            .chain(more)
            .chain(others)
            .chain(leave)
            .collect()
    }

    fn unless_interrupted(&self, wish: Wish, choices: &[MenuChoice]) -> io::Result<Wish> {
        if wish == Wish::Interrupt {
            self.stop(choices)
        } else {
            Ok(wish)
        }
    }

    /// Asks what to do before Ctrl-C ends everything; a second one does.
    fn stop(&self, choices: &[MenuChoice]) -> io::Result<Wish> {
        let title = words::interview::of(self.setting.locale).interrupted();
        let wish = self.choose(title, choices)?;
        Ok(if wish == Wish::Interrupt {
            Wish::End(Ending::Leave)
        } else {
            wish
        })
    }

    fn choose(&self, title: &str, choices: &[MenuChoice]) -> io::Result<Wish> {
        menu::choose(&self.screen, self.setting, title, choices)
    }
}
