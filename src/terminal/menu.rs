//! Menus, texts on several pages, and the dialogue that saves.

use std::io;
use std::path::{Path, PathBuf};

use console::Key;
use dialoguer::Input;

use crate::Setting;
use crate::frame::{self, Screen};
use crate::interview::{Ending, Wish};
use crate::pick::{Asking, Proposed, pick};
use crate::save::{self, Existing};
use crate::theme::Theme;
use administration::session::Session;
use administration::sheet;
use model::safe::safe_line;
use words::interview::{MenuChoice, ReplaceChoice};

/// What came of a dialoguer prompt.
pub(super) enum Prompted<T> {
    Given(T),
    /// Esc or `q`.
    Dismissed,
    /// Ctrl-C.
    Interrupted,
}

/// Sorts the outcomes of a prompt; Ctrl-C arrives as an error.
pub(super) fn prompted<T>(outcome: dialoguer::Result<Option<T>>) -> io::Result<Prompted<T>> {
    match outcome {
        Ok(Some(given)) => Ok(Prompted::Given(given)),
        Ok(None) => Ok(Prompted::Dismissed),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => {
            Ok(Prompted::Interrupted)
        }
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}

/// Keeps Ctrl-C from ending the process, from now on.
///
/// To be called once the screen is open: the thread that this starts then blocks the signals that
/// the screen awaits.
///
/// dialoguer raises SIGINT when it reads Ctrl-C, and would leave the cursor hidden; with this, its
/// prompt returns instead. Between two prompts Ctrl-C is a key like others, since the screen is quiet.
pub(super) fn listen_for_interrupts() -> io::Result<()> {
    match ctrlc::try_set_handler(|| {}) {
        Ok(()) | Err(ctrlc::Error::MultipleHandlers) => Ok(()),
        Err(ctrlc::Error::System(error)) => Err(error),
        Err(error @ ctrlc::Error::NoSuchSignal(_)) => Err(io::Error::other(error)),
    }
}

/// Lets the person choose from a menu; Esc chooses the first.
pub(super) fn choose(
    screen: &Screen,
    setting: Setting,
    title: &str,
    choices: &[MenuChoice],
) -> io::Result<Wish> {
    let words = words::interview::of(setting.locale);
    let labels: Vec<String> = choices
        .iter()
        .map(|choice| words.menu(*choice).to_owned())
        .collect();
    let wish = match select(screen, setting, title, &labels)? {
        Prompted::Given(place) => wish(choices[place]),
        Prompted::Dismissed => choices.first().map_or(Wish::Again, |first| wish(*first)),
        Prompted::Interrupted => Wish::Interrupt,
    };
    Ok(wish)
}

fn wish(choice: MenuChoice) -> Wish {
    match choice {
        MenuChoice::GoOn | MenuChoice::AsMeant => Wish::Again,
        MenuChoice::LookAgain => Wish::LookAgain,
        MenuChoice::Back | MenuChoice::LastQuestion => Wish::Back,
        MenuChoice::More => Wish::More,
        MenuChoice::Skip => Wish::Skip,
        MenuChoice::Why => Wish::Why,
        MenuChoice::ResultSoFar => Wish::ResultSoFar,
        MenuChoice::SaveAndLeave => Wish::End(Ending::SaveAndLeave),
        MenuChoice::Later => Wish::End(Ending::Later),
        MenuChoice::Leave => Wish::End(Ending::Leave),
        MenuChoice::Result | MenuChoice::ResultAgain | MenuChoice::Finish => {
            Wish::End(Ending::Result)
        }
        MenuChoice::SaveThenResult => Wish::End(Ending::SaveThenResult),
    }
}

/// Puts a question of our own with a few answers, alone on the screen.
pub(super) fn select(
    screen: &Screen,
    setting: Setting,
    title: &str,
    labels: &[String],
) -> io::Result<Prompted<usize>> {
    let asking = Asking {
        title,
        notes: None,
        proposed: Proposed::First,
    };
    pick(screen, setting, asking, labels)
}

/// Shows a text page by page.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other key goes on")]
pub(super) fn pages(screen: &Screen, setting: Setting, text: &str) -> io::Result<()> {
    let words = words::interview::of(setting.locale);
    let mut page = 0;
    loop {
        let size = screen.size();
        let lines: Vec<String> = text
            .lines()
            .flat_map(|line| wrap_line(line, size))
            .collect();
        let pages: Vec<&[String]> = lines.chunks(size.rows - 3).collect();
        page = page.min(pages.len().saturating_sub(1));
        let mut shown = pages
            .get(page)
            .map_or_else(Vec::new, |lines| lines.to_vec());
        shown.push(String::new());
        let keys = match pages.len() {
            0 | 1 => words.any_key().to_owned(),
            count => words.page_keys(page + 1, count),
        };
        shown.extend(frame::hints(&keys, size));
        shown.truncate(size.rows);
        screen.draw(&shown)?;
        let Some(key) = screen.key()? else {
            continue;
        };
        match key {
            Key::Char('b') | Key::ArrowLeft | Key::ArrowUp | Key::PageUp | Key::Backspace
                if pages.len() > 1 =>
            {
                page = page.saturating_sub(1);
            }
            Key::Char('q' | '\u{3}') | Key::CtrlC | Key::Escape => return Ok(()),
            _ if page + 1 >= pages.len() => return Ok(()),
            _ => page += 1,
        }
    }
}

fn wrap_line(line: &str, size: frame::Size) -> Vec<String> {
    if line.trim().is_empty() {
        vec![String::new()]
    } else {
        frame::wrap(line, size)
    }
}

/// What came of the dialogue that saves.
pub(super) enum Saved {
    At(PathBuf),
    Cancelled,
}

/// Asks for a file name and saves the answers there; asks again when that fails.
pub(super) fn save(screen: &Screen, setting: Setting, session: &Session<'_>) -> io::Result<Saved> {
    let words = words::interview::of(setting.locale);
    let text = sheet::write(session.quiz(), session.sheet());
    let mut name = format!("boussole-{}.json", session.quiz().id);
    let mut notice = String::new();
    loop {
        let question = format!("{notice}{}", words.file_name());
        match line(screen, setting, &question, &name)? {
            Prompted::Given(given) if given.trim().is_empty() => return Ok(Saved::Cancelled),
            Prompted::Given(given) => given.trim().clone_into(&mut name),
            Prompted::Dismissed | Prompted::Interrupted => return Ok(Saved::Cancelled),
        }
        let path = Path::new(&name);
        let mut saved = save::save(path, &text, Existing::Keep);
        if matches!(&saved, Err(error) if error.kind() == io::ErrorKind::AlreadyExists) {
            let choices = [ReplaceChoice::OtherName, ReplaceChoice::Replace];
            match may_replace(screen, setting, &safe_line(&name), choices)? {
                Prompted::Given(true) => saved = save::save(path, &text, Existing::Replace),
                Prompted::Given(false) | Prompted::Dismissed => continue,
                Prompted::Interrupted => return Ok(Saved::Cancelled),
            }
        }
        match saved {
            Ok(()) => return Ok(Saved::At(path.to_owned())),
            Err(error) => {
                notice = format!("{}\n\n", words.not_saved(&safe_line(&name), error.kind()));
            }
        }
    }
}

/// Asks for a line of text, which begins with what is proposed.
pub(super) fn line(
    screen: &Screen,
    setting: Setting,
    question: &str,
    proposed: &str,
) -> io::Result<Prompted<String>> {
    let size = screen.size();
    let mut lines: Vec<String> = question
        .lines()
        .flat_map(|line| wrap_line(line, size))
        .collect();
    lines.push(String::new());
    screen.draw(&lines)?;
    screen.term().show_cursor()?;
    let theme = Theme {
        palette: setting.palette,
        columns: size.columns,
        labels: Vec::new(),
    };
    let input = Input::<String>::with_theme(&theme)
        .with_prompt(">")
        .with_initial_text(proposed)
        .allow_empty(true)
        .report(false);
    prompted(input.interact_text_on(screen.term()).map(Some))
}

/// Asks whether a file may be replaced; the first choice, which is not to, is proposed.
pub(super) fn may_replace(
    screen: &Screen,
    setting: Setting,
    name: &str,
    choices: [ReplaceChoice; 2],
) -> io::Result<Prompted<bool>> {
    let words = words::interview::of(setting.locale);
    let labels = choices.map(|choice| words.replace_choice(choice).to_owned());
    let chosen = select(screen, setting, &words.replace(name), &labels)?;
    Ok(match chosen {
        Prompted::Given(place) => Prompted::Given(choices[place] == ReplaceChoice::Replace),
        Prompted::Dismissed => Prompted::Dismissed,
        Prompted::Interrupted => Prompted::Interrupted,
    })
}
