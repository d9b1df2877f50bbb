//! Menus, texts on several pages, and the dialogue that saves.

use std::io;
use std::path::{Path, PathBuf};

use console::Key;
use dialoguer::Select;

use crate::Setting;
use crate::frame::{self, Frame};
use crate::line::line;
use crate::pick::{Picked, select};
use crate::save::{self, Existing};
use crate::screen::Screen;
use crate::signals;
use crate::wish::Wish;
use administration::flow::Act;
use administration::session::Session;
use administration::sheet;
use administration::sitting::Leaving;
use model::safe::safe_line;
use words::keeping::{self, ReplaceChoice};
use words::menu::{self, MenuChoice};

/// Lets the person choose from a menu; Esc chooses the first.
pub(super) fn choose(
    screen: &Screen,
    setting: Setting,
    title: &str,
    choices: &[MenuChoice],
) -> io::Result<Wish> {
    let words = menu::of(setting.locale);
    let labels: Vec<String> = choices
        .iter()
        .map(|choice| words.choice(*choice).to_owned())
        .collect();
    let wish = match select(screen, setting, title, &labels)? {
        Picked::Place(place) => wish(choices[place]),
        Picked::Dismissed => choices.first().map_or(Wish::Again, |first| wish(*first)),
        Picked::Interrupted => Wish::Interrupt,
    };
    Ok(wish)
}

fn wish(choice: MenuChoice) -> Wish {
    match choice {
        MenuChoice::GoOn => Wish::Again,
        MenuChoice::AsMeant => Wish::Do(Act::AsMeant),
        MenuChoice::LookAgain => Wish::Do(Act::LookAgain),
        MenuChoice::Back | MenuChoice::LastQuestion => Wish::Do(Act::Back),
        MenuChoice::More => Wish::Do(Act::More),
        MenuChoice::Skip => Wish::Do(Act::Skip),
        MenuChoice::Why => Wish::Why,
        MenuChoice::ResultSoFar | MenuChoice::Result | MenuChoice::ResultAgain => Wish::See,
        MenuChoice::Save => Wish::Save,
        MenuChoice::Later | MenuChoice::ToHour => Wish::Leave(Leaving::Later),
        MenuChoice::Leave | MenuChoice::LeaveSaved => Wish::Leave(Leaving::Over),
    }
}

/// The room below a page, in rows: for a gap and the keys.
const BELOW: usize = 3;

/// Shows a text page by page.
pub(super) fn pages(screen: &Screen, setting: Setting, text: &str) -> io::Result<()> {
    let back = words::interview::of(setting.locale).any_key();
    read(screen, setting, text, back).map(|_| ())
}

/// Shows a text page by page, and gives the key that closed it; on the smallest screens, the text takes the room of
/// what stands below. `back` are the keys of a text of one page.
#[expect(clippy::wildcard_enum_match_arm, reason = "every other key goes on")]
pub(super) fn read(screen: &Screen, setting: Setting, text: &str, back: &str) -> io::Result<Key> {
    let words = words::interview::of(setting.locale);
    let mut page = 0;
    screen.forget_keys()?;
    loop {
        let size = screen.size();
        let lines: Vec<String> = text
            .lines()
            .flat_map(|line| frame::wrap(line, size))
            .collect();
        let below = BELOW.min(size.rows / 2);
        let pages: Vec<&[String]> = lines.chunks(size.rows - below).collect();
        page = page.min(pages.len().saturating_sub(1));
        let mut shown = pages
            .get(page)
            .map_or_else(Vec::new, |lines| lines.to_vec());
        if below == BELOW {
            shown.push(String::new());
        }
        let keys = match pages.len() {
            0 | 1 => back.to_owned(),
            count => words.page_keys(page + 1, count),
        };
        shown.extend(frame::hints(&keys, size));
        shown.truncate(size.rows);
        screen.draw(&Frame::text(shown))?;
        let Some(key) = screen.key()? else {
            continue;
        };
        match key {
            Key::Char('b') | Key::ArrowLeft | Key::ArrowUp | Key::PageUp | Key::Backspace
                if pages.len() > 1 =>
            {
                page = page.saturating_sub(1);
            }
            Key::Char('q') | Key::CtrlC | Key::Escape => return Ok(key),
            _ if page + 1 >= pages.len() => return Ok(key),
            _ => page += 1,
        }
    }
}

/// What came of the dialogue that saves.
pub(super) enum Saved {
    At(PathBuf),
    Cancelled,
}

/// Asks for a file name and saves the answers there; asks again when that fails.
pub(super) fn save(screen: &Screen, setting: Setting, session: &Session) -> io::Result<Saved> {
    let words = keeping::of(setting.locale);
    let mut dated = session.sheet().clone();
    dated.on = setting.today;
    let text = sheet::write(session.quiz(), &dated);
    let mut name = format!("boussole-{}.json", session.quiz().id);
    let mut notice = String::new();
    loop {
        let question = format!("{notice}{}", words.file_name());
        match line(screen, setting, &question, &name)? {
            Some(given) if !given.trim().is_empty() => given.trim().clone_into(&mut name),
            Some(_) | None => return Ok(Saved::Cancelled),
        }
        let path = Path::new(&name);
        let mut saved = save::save(path, &text, Existing::Keep);
        if matches!(&saved, Err(error) if error.kind() == io::ErrorKind::AlreadyExists) {
            let choices = [ReplaceChoice::OtherName, ReplaceChoice::Replace];
            match may_replace(screen, setting, &safe_line(&name), choices)? {
                Some(ReplaceChoice::Replace) => saved = save::save(path, &text, Existing::Replace),
                Some(ReplaceChoice::OtherName | ReplaceChoice::Stop) => continue,
                None => return Ok(Saved::Cancelled),
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

/// Asks whether a file may be replaced; the first choice, which is not to, is proposed. `None` after
/// Ctrl-C.
pub(super) fn may_replace(
    screen: &Screen,
    setting: Setting,
    name: &str,
    choices: [ReplaceChoice; 2],
) -> io::Result<Option<ReplaceChoice>> {
    let words = keeping::of(setting.locale);
    let size = screen.size();
    let mut lines = frame::wrap(&words.replace(name), size);
    lines.push(String::new());
    lines.extend(frame::hints(menu::of(setting.locale).keys(), size));
    frame::cut(&mut lines, size.rows.saturating_sub(choices.len()));
    let cursor = (lines.len(), 0);
    screen.forget_keys()?;
    screen.draw(&Frame::at(lines, cursor))?;
    let labels = choices.map(|choice| words.replace_choice(choice));
    let prompt = Select::new().items(labels).default(0).report(false);
    match prompt.interact_on_opt(screen.term()) {
        Ok(chosen) => Ok(Some(choices[chosen.unwrap_or(0)])),
        Err(dialoguer::Error::IO(error)) if error.kind() == io::ErrorKind::Interrupted => {
            signals::forget_interrupt()?;
            Ok(None)
        }
        Err(dialoguer::Error::IO(error)) => Err(error),
    }
}
