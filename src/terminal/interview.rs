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
use crate::frame::{self, Frame};
use crate::guess::{self, Search};
use crate::pick::{Asking, Picked, Proposed, pick};
use crate::screen::Screen;
use crate::wish::{Leaving, Wish};
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
        draft: None,
        saved: None,
        is_saved: false,
    };
    let has_begun = talk.session.progress().items.answered > 0;
    let mut wish = if has_begun {
        Wish::Again
    } else {
        talk.welcome()?
    };
    loop {
        if let Wish::Leave(leaving) = wish {
            return Ok(talk.leave(leaving));
        }
        if wish == Wish::See {
            if show == Show::Afterwards && talk.session.is_finished() {
                talk.seen = true;
                return Ok(talk.leave(Leaving::Over));
            }
            talk.show_result()?;
            talk.seen = true;
        }
        if wish == Wish::Save {
            talk.save()?;
        }
        wish = match wish {
            Wish::See | Wish::Save => talk.menu()?,
            Wish::Answer(_)
            | Wish::Skip
            | Wish::Back
            | Wish::Forward
            | Wish::Why
            | Wish::More
            | Wish::Again
            | Wish::LookAgain
            | Wish::Pause
            | Wish::Interrupt
            | Wish::Leave(_) => talk.turn()?,
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

impl<'q> Talk<'_, 'q> {
    /// Puts what is next and does what the person wants, but for what the whole interview is asked.
    fn turn(&mut self) -> io::Result<Wish> {
        let Some(asked) = self.session.current() else {
            return self.menu();
        };
        let started = Instant::now();
        let draft = &mut self.draft;
        let wish = ask::ask(&self.screen, self.setting, &self.session, asked, draft)?;
        self.spent += started.elapsed();
        if wish == Wish::Pause {
            return self.menu();
        }
        let wish = self.unless_interrupted(wish, &self.choices())?;
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
            Wish::More => self.session.go_on(),
            Wish::See | Wish::Save | Wish::Leave(_) => return Ok(wish),
            Wish::Forward | Wish::Again | Wish::LookAgain | Wish::Pause | Wish::Interrupt => {}
        }
        if self.session.current() != asked {
            self.spent = Duration::ZERO;
            self.draft = None;
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
        (self.seen, self.is_saved) = (false, false);
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

    /// Ends; whoever leaves for good after having seen a result takes it along.
    fn leave(mut self, leaving: Leaving) -> Ended<'q> {
        let takes = self.seen && leaving == Leaving::Over;
        let journal = match (self.journal.take(), leaving) {
            (Some(_), Leaving::Later) => Kept::Waiting,
            (Some(journal), Leaving::Over) if takes => Kept::Over(journal),
            // Before the terminal is given back: no key that still arrives may keep them.
            (Some(journal), Leaving::Over) => journal
                .erase()
                .map_or_else(Kept::NotErased, |()| Kept::None),
            (None, Leaving::Later | Leaving::Over) => Kept::None,
        };
        Ended {
            taken: takes.then_some(self.session),
            saved: self.saved,
            journal,
        }
    }

    fn save(&mut self) -> io::Result<()> {
        if let menu::Saved::At(path) = menu::save(&self.screen, self.setting, &self.session)? {
            self.saved = Some(path);
            self.is_saved = true;
        }
        Ok(())
    }

    fn show_result(&self) -> io::Result<()> {
        let text = (self.result)(&self.session, self.screen.size().columns);
        menu::pages(&self.screen, self.setting, &text)
    }

    /// Says what is to come, and waits for the person to start.
    fn welcome(&mut self) -> io::Result<Wish> {
        let mut named = Vec::new();
        self.screen.forget_keys()?;
        loop {
            let (frame, is_whole) = self.welcome_frame(&named);
            self.screen.draw(&frame)?;
            match self.screen.key()? {
                Some(Key::Char('g' | 'G')) => self.guess(&mut named)?,
                Some(Key::Char(' ')) if !is_whole => {
                    let text = self.welcome_texts(&named).join("\n\n");
                    menu::pages(&self.screen, self.setting, &text)?;
                }
                Some(Key::Enter | Key::Char(' ')) => return Ok(Wish::Again),
                Some(Key::CtrlC | Key::Escape | Key::Char('q')) => {
                    return Ok(Wish::Leave(self.unasked().unwrap_or(Leaving::Over)));
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

    /// The more one must know, the earlier: a small screen leaves the end to be read on.
    fn welcome_texts(&self, named: &[(Guess, String)]) -> Vec<String> {
        let locale = self.setting.locale;
        let words = words::interview::of(locale);
        let quiz = self.session.quiz();
        let titles: Vec<String> = named.iter().map(|one| guess::label(one, locale)).collect();
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let guessed = (!titles.is_empty()).then(|| words.guessed(&titles));
        let not_kept = self.not_kept.map(|reason| words.not_kept(reason));
        let kept = match self.not_kept {
            Some(_) => words.freedom().to_owned(),
            None => format!("{} {}", words.freedom(), words.promise()),
        };
        let first = safe_text(quiz.title.get(locale)).into_owned();
        let last = [
            safe_text(quiz.intro.get(locale)).into_owned(),
            words.length(self.session.progress()),
            kept,
        ];
        let between = [guessed, not_kept].into_iter().flatten();
        [first].into_iter().chain(between).chain(last).collect()
    }

    /// What is to come, and whether all of it is in sight.
    fn welcome_frame(&self, named: &[(Guess, String)]) -> (Frame, bool) {
        let words = words::interview::of(self.setting.locale);
        let size = self.screen.size();
        let texts = self.welcome_texts(named);
        let wrapped = texts.iter().map(|text| frame::wrap(text, size));
        let mut lines: Vec<String> = wrapped
            .flat_map(|lines| lines.into_iter().chain([String::new()]))
            .collect();
        let keys = frame::hints(words.start_keys(), size);
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
        let choices = self.choices();
        let wish = self.choose(&self.title(), &choices)?;
        let wish = self.unless_interrupted(wish, &choices)?;
        // Whoever goes on asks for another result.
        self.seen &= matches!(wish, Wish::See | Wish::Save | Wish::Leave(_));
        self.grant(wish)
    }

    /// Offers to go over some questions once more; the answers stay unless the person changes them.
    fn remark(&mut self, remark: &Remark) -> io::Result<Wish> {
        let choices = [MenuChoice::AsMeant, MenuChoice::LookAgain];
        let wish = self.choose(&safe_text(&remark.text), &choices)?;
        let wish = self.unless_interrupted(wish, &self.choices())?;
        if wish == Wish::LookAgain {
            self.session.revisit(&remark.items);
        }
        self.grant(wish)
    }

    /// Heads the menu.
    fn title(&self) -> String {
        let words = words::interview::of(self.setting.locale);
        let file = match self.show {
            Show::OnScreen { file } => file.map(safe_line),
            Show::Afterwards => None,
        };
        match &self.saved {
            Some(path) if self.is_saved => words.saved(&safe_line(&path.to_string_lossy())),
            _ if self.seen => words.keep_answers(file.as_deref()),
            _ if self.session.is_finished() => {
                words.finished(self.session.progress(), self.session.has_more())
            }
            _ => words.pause().to_owned(),
        }
    }

    /// What can be chosen: one way to go on, one to see, one to save, one to leave and continue, one to
    /// leave.
    fn choices(&self) -> Vec<MenuChoice> {
        let is_finished = self.session.is_finished();
        let (see, on) = match (self.seen, is_finished) {
            (true, false) => (MenuChoice::ResultAgain, vec![MenuChoice::GoOn]),
            (false, false) => {
                let back = (!self.session.is_first()).then_some(MenuChoice::Back);
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
                let more = self.session.has_more().then_some(MenuChoice::More);
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
        let later = (self.is_kept() && !is_over).then_some(MenuChoice::Later);
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

    /// Whether all answers would be there later.
    fn is_kept(&self) -> bool {
        self.journal.is_some() && self.not_kept.is_none()
    }

    /// How one may leave without having chosen to: what was answered has to wait. `None` if it cannot.
    fn unasked(&self) -> Option<Leaving> {
        let progress = self.session.progress();
        let answered = progress.items.answered + progress.questions.answered;
        let is_untouched =
            self.session.is_first() && answered == 0 && self.session.sheet().guesses.is_empty();
        if is_untouched {
            Some(Leaving::Over)
        } else {
            self.is_kept().then_some(Leaving::Later)
        }
    }

    /// Asks what to do at Ctrl-C, in place of what it would do elsewhere. A second one leaves, unless
    /// answers would be lost.
    fn unless_interrupted(&self, wish: Wish, choices: &[MenuChoice]) -> io::Result<Wish> {
        let words = words::interview::of(self.setting.locale);
        let title = match self.unasked() {
            Some(Leaving::Later) => format!("{} ({})", words.interrupted(), words.once_more()),
            Some(Leaving::Over) | None => words.interrupted().to_owned(),
        };
        let mut wish = wish;
        let mut is_first = true;
        while wish == Wish::Interrupt {
            wish = match self.unasked() {
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
