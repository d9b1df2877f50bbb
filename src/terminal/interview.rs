//! The quiz on the screen: one question at a time, answered with single keys.
//!
//! Ctrl-C never loses anything: it opens the menu, and a second one leaves the answers to be continued
//! later. Only a choice of the menu erases them.

use std::io;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use console::Key;
use jiff::civil::DateTime;

use crate::ask::Draft;
use crate::cursor::Cursor;
use crate::frame::{self, Frame};
use crate::guess::{self, Search};
use crate::pick::{Asking, Picked, Proposed, pick};
use crate::screen::Screen;
use crate::wish::Wish;
use crate::{Ended, Setting, ask, menu};
use administration::flow::{Act, Scene};
use administration::instrument::Instrument;
use administration::record::{Loss, Record};
use administration::session::Session;
use administration::sitting::{Done, Leaving, Resume, Sitting, Within};
use model::answers::Answer;
use model::quiz::Shape;
use model::safe::{safe_line, safe_text};
use words::keeping::{self, ReplaceChoice};
use words::menu::MenuChoice;
use words::progress;

/// Makes the text of the result so far, for a width in columns.
pub type ResultSoFar<'a> = dyn Fn(&Session, usize) -> String + 'a;

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
) -> io::Result<Option<Resume>> {
    let words = keeping::of(setting.locale);
    let screen = Screen::open()?;
    let notes: Vec<String> = losses.iter().map(|loss| words.lost(*loss)).collect();
    let notes = notes.join(" ");
    let asking = Asking {
        title: &words.unfinished(at, answers),
        notes: Some(notes.as_str()).filter(|notes| !notes.is_empty()),
        proposed: Proposed::Nothing,
    };
    let choices = [Resume::GoOn, Resume::NotMine, Resume::Anew];
    let labels = choices.map(|choice| words.resume_choice(choice).to_owned());
    Ok(match pick(&screen, setting, asking, &labels)? {
        Picked::Place(place) => choices.get(place).copied(),
        Picked::Dismissed | Picked::Interrupted => None,
    })
}

/// Asks on the screen whether a file may be replaced.
///
/// # Errors
///
/// Those of the terminal.
pub fn may_replace(path: &str, setting: Setting) -> io::Result<bool> {
    let screen = Screen::open()?;
    let choices = [ReplaceChoice::Stop, ReplaceChoice::Replace];
    let chosen = menu::may_replace(&screen, setting, &safe_line(path), choices)?;
    Ok(chosen == Some(ReplaceChoice::Replace))
}

/// Puts the rest of an administration on the screen until its end, or until the person leaves. Each
/// answer is on record before the next question is shown.
///
/// The terminal is as it was when this returns, whatever it returns.
///
/// # Errors
///
/// Those of the terminal, such as its window being closed.
pub fn run<R: Record>(
    begun: Sitting<R>,
    setting: Setting,
    result: &ResultSoFar<'_>,
    show: Show<'_>,
    search: &Search<'_>,
) -> io::Result<Ended<R>> {
    let mut talk = Talk {
        screen: Screen::open()?,
        sitting: begun,
        setting,
        result,
        show,
        search,
        seen: false,
        spent: Duration::ZERO,
        draft: None,
        saved: None,
        is_saved: false,
    };
    let mut wish = Wish::Again;
    loop {
        wish = match wish {
            Wish::Leave(leaving) => return Ok(talk.leave(leaving)),
            Wish::See if show == Show::Afterwards && talk.session().is_finished() => {
                talk.seen = true;
                return Ok(talk.leave(Leaving::Over));
            }
            Wish::See => {
                talk.show_result()?;
                talk.seen = true;
                talk.menu()?
            }
            Wish::Save => {
                talk.save()?;
                talk.menu()?
            }
            Wish::Do(_) | Wish::Why | Wish::Again | Wish::Pause | Wish::Interrupt => talk.turn()?,
        };
    }
}

/// An interview under way.
struct Talk<'a, R> {
    screen: Screen,
    sitting: Sitting<R>,
    setting: Setting,
    result: &'a ResultSoFar<'a>,
    show: Show<'a>,
    search: &'a Search<'a>,
    /// Whether the result of just these answers was shown.
    seen: bool,
    /// How long what is asked now was on the screen, before and after whatever was looked at between.
    spent: Duration,
    /// The answer under way to what is asked now.
    draft: Option<Draft>,
    /// Where answers were saved.
    saved: Option<PathBuf>,
    /// Whether all of them were.
    is_saved: bool,
}

impl<R: Record> Talk<'_, R> {
    fn session(&self) -> &Session {
        self.sitting.session()
    }

    fn instrument(&self) -> &Instrument {
        self.session().instrument()
    }

    /// Shows what is next and does what the person wants, but for what the whole interview is asked.
    fn turn(&mut self) -> io::Result<Wish> {
        let wish = match self.sitting.administration().scene() {
            Scene::Welcome { .. } => return self.welcome(),
            Scene::Question(put) => {
                let started = Instant::now();
                let wish = ask::ask(
                    &self.screen,
                    self.setting,
                    &put,
                    self.sitting.within(),
                    &mut self.draft,
                )?;
                self.spent += started.elapsed();
                wish
            }
            Scene::Remark(sign) => {
                let text = words::asked::remark(self.instrument(), sign, self.setting.locale);
                return self.look_again(&text);
            }
            Scene::End { .. } => Wish::Pause,
        };
        if wish == Wish::Pause {
            return self.menu();
        }
        let wish = self.unless_interrupted(wish, &self.choices())?;
        self.grant(wish)
    }

    fn grant(&mut self, wish: Wish) -> io::Result<Wish> {
        match wish {
            Wish::Do(act) => self.perform(act)?,
            Wish::Why => self.explain()?,
            Wish::See | Wish::Save | Wish::Leave(_) => return Ok(wish),
            Wish::Again | Wish::Pause | Wish::Interrupt => {}
        }
        Ok(Wish::Again)
    }

    /// Does what the person wants, on record; what is refused leaves everything as it is. Where it
    /// cannot be recorded any more, says so once, and goes on without.
    fn perform(&mut self, mut act: Act) -> io::Result<()> {
        if let Act::Answer { seconds, .. } = &mut act {
            *seconds = Some(self.spent.as_secs_f64());
        }
        let step = self.session().step();
        let done = self.sitting.act(act);
        if self.session().step() != step {
            self.spent = Duration::ZERO;
            self.draft = None;
        }
        if let Ok(Done::Noted | Done::NotKept(_)) = done {
            (self.seen, self.is_saved) = (false, false);
        }
        if let Ok(Done::NotKept(reason)) = done {
            let words = keeping::of(self.setting.locale);
            menu::pages(&self.screen, self.setting, &words.no_longer_kept(reason))?;
        }
        Ok(())
    }

    /// Ends; whoever leaves for good after having seen a result takes it along.
    fn leave(self, leaving: Leaving) -> Ended<R> {
        let takes = self.seen && leaving == Leaving::Over;
        // Before the terminal is given back: no key that still arrives may keep the answers.
        let (session, kept) = self.sitting.leave(leaving, takes);
        Ended {
            taken: takes.then_some(session),
            saved: self.saved,
            kept,
        }
    }

    fn save(&mut self) -> io::Result<()> {
        if let menu::Saved::At(path) = menu::save(&self.screen, self.setting, self.session())? {
            self.saved = Some(path);
            self.is_saved = true;
        }
        Ok(())
    }

    fn show_result(&self) -> io::Result<()> {
        let text = (self.result)(self.session(), self.screen.size().columns);
        menu::pages(&self.screen, self.setting, &text)
    }

    /// Says what is to come, and waits for the person to start.
    fn welcome(&mut self) -> io::Result<Wish> {
        self.screen.forget_keys()?;
        loop {
            let (frame, is_whole) = self.welcome_frame();
            self.screen.draw(&frame)?;
            match self.screen.key()? {
                Some(Key::Char('g' | 'G')) if self.is_alone() => self.guess()?,
                Some(Key::Char(' ')) if !is_whole => {
                    let text = self.welcome_texts().join("\n\n");
                    menu::pages(&self.screen, self.setting, &text)?;
                }
                Some(Key::Enter | Key::Char(' ')) => return self.grant(Wish::Do(Act::Begin)),
                Some(Key::CtrlC | Key::Escape | Key::Char('q')) => {
                    let leaving = self.sitting.unasked().unwrap_or(Leaving::Over);
                    return Ok(Wish::Leave(leaving));
                }
                _ => {}
            }
        }
    }

    /// Lets the person say what they expect, as often as there is room.
    fn guess(&mut self) -> io::Result<()> {
        loop {
            let named = &self.session().sheet().guesses;
            let guess = guess::guess(&self.screen, self.setting, self.search, named)?;
            let Some(guess) = guess else {
                return Ok(());
            };
            self.perform(Act::Guess(guess))?;
        }
    }

    /// The more one must know, the earlier: a small screen leaves the end to be read on.
    fn welcome_texts(&self) -> Vec<String> {
        let locale = self.setting.locale;
        let words = words::interview::of(locale);
        let (quiz, instrument) = (self.session().quiz(), self.instrument());
        let named = self.session().sheet().guesses.iter();
        let titles: Vec<String> = named
            .map(|guess| guess::label(guess, &instrument.title(guess, locale), locale))
            .collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let guessed = (!titles.is_empty()).then(|| words::guess::of(locale).named(&titles));
        let not_kept = self.sitting.not_kept();
        let not_kept = not_kept.map(|reason| keeping::of(locale).not_kept(reason));
        let promise = match self.sitting.within() {
            Within::Itself => keeping::of(locale).promise(),
            Within::Hour { is_kept } => keeping::of(locale).within_hour(is_kept),
        };
        let kept = match not_kept {
            Some(_) => words.freedom().to_owned(),
            None => format!("{} {promise}", words.freedom()),
        };
        let first = safe_text(quiz.title.get(locale)).into_owned();
        let last = [
            safe_text(quiz.intro.get(locale)).into_owned(),
            progress::of(locale).length(self.session().progress()),
            kept,
        ];
        let between = [guessed, not_kept].into_iter().flatten();
        [first].into_iter().chain(between).chain(last).collect()
    }

    /// What is to come, and whether all of it is in sight.
    fn welcome_frame(&self) -> (Frame, bool) {
        let words = words::interview::of(self.setting.locale);
        let size = self.screen.size();
        let texts = self.welcome_texts();
        let wrapped = texts.iter().map(|text| frame::wrap(text, size));
        let mut lines: Vec<String> = wrapped
            .flat_map(|lines| lines.into_iter().chain([String::new()]))
            .collect();
        let keys = if self.is_alone() {
            words.start_keys()
        } else {
            words.start_key()
        };
        let keys = frame::hints(keys, size);
        // Whatever the size of the screen, the keys stay in sight.
        let room = size.rows.saturating_sub(keys.len());
        if lines.len() > room {
            lines.retain(|line| !line.is_empty());
        }
        let is_whole = lines.len() <= room;
        if !is_whole {
            let read_on = frame::wrap(words.read_on(), size);
            lines.truncate(room.saturating_sub(read_on.len()));
            lines.extend(read_on);
            lines.truncate(room);
        }
        lines.extend(keys);
        (Frame::text(lines), is_whole)
    }

    /// Shows why the question is asked, until a key is pressed: a digit that names an answer gives it.
    fn explain(&mut self) -> io::Result<()> {
        let words = words::interview::of(self.setting.locale);
        let Some(asked) = self.session().current() else {
            return Ok(());
        };
        let (instrument, locale) = (self.instrument(), self.setting.locale);
        let purpose = words::asked::purpose(instrument, asked, locale);
        let help = words::asked::help(instrument, asked, locale);
        let heads = [words.why_asked().to_owned(), purpose];
        let texts: Vec<String> = heads.into_iter().chain(help).collect();
        let options = match asked.shape() {
            Shape::One => asked.choices().len(),
            Shape::Several | Shape::Ranked => 0,
        };
        let back = match options {
            0 => words.any_key().to_owned(),
            _ => words.digit_or_back(options),
        };
        let key = menu::read(&self.screen, self.setting, &texts.join("\n\n"), &back)?;
        match Cursor::new(None, options).named(&key) {
            Some(place) => self.perform(Act::Answer {
                answer: Answer::One(place),
                seconds: None,
            }),
            None => Ok(()),
        }
    }

    /// Puts the menu that belongs to where the person is, and does what they choose.
    fn menu(&mut self) -> io::Result<Wish> {
        let choices = self.choices();
        let wish = self.choose(&self.title(), &choices)?;
        let wish = self.unless_interrupted(wish, &choices)?;
        // Whoever goes on asks for another result.
        self.seen &= matches!(wish, Wish::See | Wish::Save | Wish::Leave(_));
        self.grant(wish)
    }

    /// Offers to go over some questions once more; the answers stay unless the person changes them.
    fn look_again(&mut self, remark: &str) -> io::Result<Wish> {
        let choices = [MenuChoice::AsMeant, MenuChoice::LookAgain];
        let wish = self.choose(remark, &choices)?;
        let wish = self.unless_interrupted(wish, &self.choices())?;
        if let Wish::Do(Act::LookAgain | Act::AsMeant) = wish {
            return self.grant(wish);
        }
        // Whoever wants something else has read it, too.
        self.perform(Act::AsMeant)?;
        self.grant(wish)
    }

    /// Heads the menu.
    fn title(&self) -> String {
        let words = keeping::of(self.setting.locale);
        let file = match self.show {
            Show::OnScreen { file } => file.map(safe_line),
            Show::Afterwards => None,
        };
        match &self.saved {
            Some(path) if self.is_saved => words.saved(&safe_line(&path.to_string_lossy())),
            _ if self.seen => words.keep_answers(file.as_deref()),
            _ if self.session().is_finished() => progress::of(self.setting.locale)
                .finished(self.session().progress(), self.session().has_more()),
            _ => words::menu::of(self.setting.locale).pause().to_owned(),
        }
    }

    /// What can be chosen: one way to go on, one to see, one to save, one to leave and continue, one to
    /// leave.
    fn choices(&self) -> Vec<MenuChoice> {
        let is_finished = self.session().is_finished();
        if !self.is_alone() {
            return self.choices_in_hour(is_finished);
        }
        let (see, on) = match (self.seen, is_finished) {
            (true, false) => (MenuChoice::ResultAgain, vec![MenuChoice::GoOn]),
            (false, false) => {
                let back = (!self.session().is_first()).then_some(MenuChoice::Back);
                let on = [MenuChoice::GoOn].into_iter().chain(back);
                let on = on.chain([MenuChoice::Skip, MenuChoice::Why]);
                (MenuChoice::ResultSoFar, on.collect())
            }
            (seen, true) => {
                let see = if seen {
                    MenuChoice::ResultAgain
                } else {
                    MenuChoice::Result
                };
                let more = self.session().has_more().then_some(MenuChoice::More);
                (
                    see,
                    more.into_iter().chain([MenuChoice::LastQuestion]).collect(),
                )
            }
        };
        let (save, leave) = if self.is_saved {
            (None, MenuChoice::LeaveSaved)
        } else {
            (Some(MenuChoice::Save), MenuChoice::Leave)
        };
        let is_over = is_finished && self.is_saved;
        let later = (self.sitting.is_kept() && !is_over).then_some(MenuChoice::Later);
        // What is proposed comes first: to go on, at the end to see, and after that to keep.
        let mut choices = on;
        choices.insert(if is_finished { 0 } else { choices.len() }, see);
        choices.extend(save);
        choices.extend(later);
        choices.push(leave);
        if is_finished && self.seen {
            let proposed = save.unwrap_or(leave);
            choices.retain(|choice| *choice != proposed);
            choices.insert(0, proposed);
        }
        choices
    }

    /// Whether it is no part of an hour of two people.
    fn is_alone(&self) -> bool {
        self.sitting.within() == Within::Itself
    }

    /// The ways on, and one back to the hour: there the result is looked at, and the answers are kept or erased.
    fn choices_in_hour(&self, is_finished: bool) -> Vec<MenuChoice> {
        let session = self.session();
        if is_finished {
            let more = session.has_more().then_some(MenuChoice::More);
            let last = more.into_iter().chain([MenuChoice::LastQuestion]);
            return [MenuChoice::ToHour].into_iter().chain(last).collect();
        }
        let back = (!session.is_first()).then_some(MenuChoice::Back);
        let on = [MenuChoice::GoOn].into_iter().chain(back);
        let others = [MenuChoice::Skip, MenuChoice::Why, MenuChoice::ToHour];
        on.chain(others).collect()
    }

    /// Asks what to do at Ctrl-C, in place of what it would do elsewhere. A second one leaves, unless
    /// answers would be lost.
    fn unless_interrupted(&self, wish: Wish, choices: &[MenuChoice]) -> io::Result<Wish> {
        let words = words::menu::of(self.setting.locale);
        let title = match self.sitting.unasked() {
            Some(Leaving::Later) => {
                let once_more = if self.is_alone() {
                    words.once_more()
                } else {
                    words.once_more_to_hour()
                };
                format!("{} ({once_more})", words.interrupted())
            }
            Some(Leaving::Over) | None => words.interrupted().to_owned(),
        };
        let mut wish = wish;
        let mut is_first = true;
        while wish == Wish::Interrupt {
            wish = match self.sitting.unasked() {
                Some(leaving) if !is_first => Wish::Leave(leaving),
                Some(_) | None => self.choose(&title, choices)?,
            };
            is_first = false;
        }
        Ok(wish)
    }

    fn choose(&self, title: &str, choices: &[MenuChoice]) -> io::Result<Wish> {
        menu::choose(&self.screen, self.setting, title, choices)
    }
}
