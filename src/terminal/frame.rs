//! What stands on the screen: laid out as lines for its size, drawn as a whole.

use std::borrow::Cow;
use std::cell::Cell;
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use console::{Key, Style, Term};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};
use textwrap::Options;
use unicode_width::UnicodeWidthStr;

use crate::Palette;
use crate::quiet::Quiet;
use crate::signals::{self, Event};
use administration::session::Progress;

/// The alternate screen of a terminal, drawn on standard error.
///
/// Everything is drawn there, so that redrawing need not know what was drawn before, a resized
/// window leaves no debris, and answers do not stay in the scroll-back of a shared computer.
/// Dropping it gives the screen back as it was, with its cursor.
#[derive(Debug)]
pub(super) struct Screen {
    term: Term,
    quiet: Quiet,
    /// Whether the terminal was given to somebody else meanwhile.
    suspended: Cell<bool>,
}

/// The size of a screen in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

/// The widest line that is comfortable to read.
const WIDEST: usize = 80;

/// Leaves the alternate screen and shows the cursor.
pub(super) const GIVE_BACK: &str = "\x1b[?1049l\x1b[?25h";

const CTRL_Z: Key = Key::Char('\u{1a}');

const ENTER_ALTERNATE: &str = "\x1b[?1049h";
const LEAVE_ALTERNATE: &str = "\x1b[?1049l";

impl Screen {
    pub(super) fn open() -> io::Result<Self> {
        let screen = Self {
            term: Term::buffered_stderr(),
            quiet: Quiet::start()?,
            suspended: Cell::new(false),
        };
        screen.enter()?;
        Ok(screen)
    }

    fn enter(&self) -> io::Result<()> {
        self.quiet.hush()?;
        self.term.write_str(ENTER_ALTERNATE)?;
        self.term.flush()
    }

    /// Gives the terminal back and stops, as Ctrl-Z does elsewhere; with the next key or the signal
    /// to go on, it is ours again.
    fn suspend(&self) -> io::Result<()> {
        self.suspended.set(true);
        self.term.show_cursor()?;
        self.term.write_str(LEAVE_ALTERNATE)?;
        self.term.flush()?;
        self.quiet.rest()?;
        signals::stop()
    }

    /// The room for lines; the last row and column stay free, so that nothing scrolls or wraps.
    pub(super) fn size(&self) -> Size {
        let (rows, columns) = self.term.size();
        Size {
            rows: usize::from(rows).saturating_sub(1).max(4),
            columns: usize::from(columns).saturating_sub(1).clamp(20, WIDEST),
        }
    }

    /// Replaces everything on the screen; the cursor is left below, hidden.
    pub(super) fn draw(&self, lines: &[String]) -> io::Result<()> {
        self.term.hide_cursor()?;
        self.term.clear_screen()?;
        for line in lines {
            self.term.write_line(line)?;
        }
        self.term.flush()
    }

    /// Waits for a key, where Ctrl-C is one too; `None` if the screen must be drawn again: it has
    /// another size, or was somebody else's.
    pub(super) fn key(&self) -> io::Result<Option<Key>> {
        loop {
            let event = signals::wait()?;
            if event == Event::Redraw || self.suspended.take() {
                self.enter()?;
                return Ok(None);
            }
            let key = self.term.read_key_raw()?;
            if key != CTRL_Z {
                return Ok(Some(key));
            }
            self.suspend()?;
        }
    }

    /// The terminal, for prompts that draw themselves below what is drawn.
    pub(super) fn term(&self) -> &Term {
        &self.term
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // A panic is told once the screen was given back; a second time would put the cursor on it.
        if thread::panicking() {
            return;
        }
        // Nothing can be done about a terminal that is gone.
        let _ = self.term.show_cursor();
        let _ = self.term.write_str(LEAVE_ALTERNATE);
        let _ = self.term.flush();
    }
}

/// What stands above the options of a question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Heading<'a> {
    /// How far one is; empty where nothing is counted.
    pub(super) progress: &'a str,
    /// That another part begins.
    pub(super) news: Option<&'a str>,
    /// What is asked about the prompt.
    pub(super) stem: Option<&'a str>,
    pub(super) prompt: &'a str,
    /// The keys, in full and in one short line.
    pub(super) keys: [&'a str; 2],
    pub(super) palette: Palette,
}

/// An option as it is shown.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) label: String,
    /// What stands before the label, and as many spaces before its further lines.
    pub(super) marker: String,
    pub(super) emphasis: Emphasis,
}

/// Whether a row is the one that the keys act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Emphasis {
    Plain,
    Active,
}

impl Row {
    /// The lines of the row in a width.
    pub(super) fn lines(&self, columns: usize, palette: Palette) -> Vec<String> {
        let indent = " ".repeat(self.marker.width());
        let options = Options::new(columns)
            .initial_indent(&self.marker)
            .subsequent_indent(&indent);
        let style = match self.emphasis {
            Emphasis::Plain => Style::new(),
            Emphasis::Active => Style::new().bold(),
        };
        let style = style.force_styling(palette == Palette::Colored);
        textwrap::wrap(&glued(&self.label), options)
            .iter()
            .map(|line| style.apply_to(line.as_ref()).to_string())
            .collect()
    }
}

/// Lays out a question with its options so that it fits; with too many options for the screen, those
/// around the active one.
pub(super) fn question(heading: Heading<'_>, rows: &[Row], size: Size) -> Vec<String> {
    let options: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.lines(size.columns, heading.palette))
        .collect();
    let needed = options.iter().map(Vec::len).sum::<usize>();
    let fullness = Fullness::ALL
        .into_iter()
        .find(|f| {
            above(heading, *f, size).len() + below(heading, *f, size).len() + needed <= size.rows
        })
        .unwrap_or(Fullness::Bare);
    let (mut lines, end) = (
        above(heading, fullness, size),
        below(heading, fullness, size),
    );
    let active = rows
        .iter()
        .position(|row| row.emphasis == Emphasis::Active)
        .unwrap_or(0);
    // On the tiniest screens the end of the prompt gives way to the option that the keys act on.
    let least = options.get(active).map_or(0, Vec::len);
    cut(&mut lines, size.rows.saturating_sub(end.len() + least));
    let room = size.rows.saturating_sub(lines.len() + end.len());
    lines.extend(window(&options, active, room));
    lines.extend(end);
    lines.truncate(size.rows);
    lines
}

/// Lays out what stands above a prompt that draws its own options, which need `below` lines.
pub(super) fn heading(heading: Heading<'_>, below_lines: usize, size: Size) -> Vec<String> {
    let with_keys = |fullness| {
        let mut lines = above(heading, fullness, size);
        let keys = below(heading, fullness, size);
        lines.extend(keys.into_iter().skip_while(String::is_empty));
        lines
    };
    let mut lines = Fullness::ALL
        .into_iter()
        .map(with_keys)
        .find(|lines| lines.len() + below_lines <= size.rows)
        .unwrap_or_else(|| with_keys(Fullness::Bare));
    // The prompt needs its own line and one option at least.
    cut(&mut lines, size.rows.saturating_sub(3));
    lines
}

/// How much is shown besides the question and its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fullness {
    Full,
    ShortKeys,
    Tight,
    /// Without the news.
    Bare,
}

impl Fullness {
    const ALL: [Self; 4] = [Self::Full, Self::ShortKeys, Self::Tight, Self::Bare];
}

fn above(heading: Heading<'_>, fullness: Fullness, size: Size) -> Vec<String> {
    let dim = Style::new()
        .dim()
        .force_styling(heading.palette == Palette::Colored);
    let bold = Style::new()
        .bold()
        .force_styling(heading.palette == Palette::Colored);
    let gap = matches!(fullness, Fullness::Full | Fullness::ShortKeys).then(String::new);
    let mut lines = Vec::new();
    if !heading.progress.is_empty() {
        let progress = wrap(heading.progress, size);
        lines.extend(progress.iter().map(|line| dim.apply_to(line).to_string()));
        lines.extend(gap.clone());
    }
    if let Some(news) = heading.news.filter(|_| fullness != Fullness::Bare) {
        lines.extend(wrap(news, size));
        lines.extend(gap.clone());
    }
    lines.extend(heading.stem.iter().flat_map(|stem| wrap(stem, size)));
    lines.extend(
        wrap(heading.prompt, size)
            .iter()
            .map(|line| bold.apply_to(line).to_string()),
    );
    lines.extend(gap);
    lines
}

fn below(heading: Heading<'_>, fullness: Fullness, size: Size) -> Vec<String> {
    let dim = Style::new()
        .dim()
        .force_styling(heading.palette == Palette::Colored);
    let [full, short] = heading.keys;
    let keys = match fullness {
        Fullness::Full => full,
        Fullness::ShortKeys | Fullness::Tight | Fullness::Bare => short,
    };
    let gap = matches!(fullness, Fullness::Full | Fullness::ShortKeys).then(String::new);
    let keys = hints(keys, size);
    gap.into_iter()
        .chain(keys.iter().map(|line| dim.apply_to(line).to_string()))
        .collect()
}

/// Stands for lines that there is no room for.
const MORE: &str = "…";

/// Leaves out the last lines where there are too many, and shows that.
pub(super) fn cut(lines: &mut Vec<String>, most: usize) {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            MORE.clone_into(last);
        }
    }
}

/// As many whole options as fit in `room` lines, the active one among them; a mark stands for those
/// before and after, where there is room for it.
fn window(options: &[Vec<String>], active: usize, room: usize) -> Vec<String> {
    let lines = |range: Range<usize>| options[range].iter().map(Vec::len).sum::<usize>();
    if lines(0..options.len()) <= room {
        return options.concat();
    }
    let spare = room.saturating_sub(options.get(active).map_or(0, Vec::len));
    let marks = spare.min(2);
    let room = room - marks;
    let mut first = 0;
    while first < active && lines(first..active + 1) > room {
        first += 1;
    }
    let mut last = active.min(options.len());
    while last < options.len() && lines(first..last + 1) <= room {
        last += 1;
    }
    let is_more = [first > 0, last < options.len()];
    let marked = match marks {
        0 => [false, false],
        // With room for one mark, what comes is told rather than what was.
        1 => [is_more[0] && !is_more[1], is_more[1]],
        _ => is_more,
    };
    let mark = |is_more: bool| is_more.then(|| MORE.to_owned());
    let shown = options[first..last].concat();
    mark(marked[0])
        .into_iter()
        .chain(shown)
        .chain(mark(marked[1]))
        .collect()
}

/// Wraps hints with ` · ` between them, none of which is broken where it fits on a line.
pub(super) fn hints(text: &str, size: Size) -> Vec<String> {
    let whole = |hint: &str| {
        if hint.width() + 2 <= size.columns {
            hint.replace(' ', "\u{a0}")
        } else {
            hint.to_owned()
        }
    };
    let hints: Vec<String> = text.split(" · ").map(whole).collect();
    wrap(&hints.join("\u{a0}· "), size)
}

/// Wraps a text that may have several paragraphs.
pub(super) fn wrap(text: &str, size: Size) -> Vec<String> {
    let options = Options::new(size.columns);
    textwrap::wrap(&glued(text), options)
        .into_iter()
        .map(Cow::into_owned)
        .collect()
}

/// Keeps the high punctuation of French with its word, whichever space its author typed.
pub(super) fn glued(text: &str) -> String {
    let mut glued = text.replace("« ", "«\u{a0}");
    for mark in [':', ';', '?', '!', '»'] {
        glued = glued.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
    }
    glued
}

/// A progress bar followed by words, or the words alone where there is no room for both.
pub(super) fn progress(progress: Progress, words: &str, size: Size) -> String {
    const LONGEST: usize = 24;
    const SHORTEST: usize = 5;
    let bar_columns = size.columns.saturating_sub(words.width() + 1).min(LONGEST);
    if bar_columns < SHORTEST {
        return words.to_owned();
    }
    let line = Line::default();
    let bar = ProgressBar::with_draw_target(
        u64::try_from(progress.steps).ok(),
        ProgressDrawTarget::hidden(),
    );
    let template = format!("{{bar:{bar_columns}}} {{msg}}");
    let style = ProgressStyle::with_template(&template).map(|style| style.progress_chars("█░"));
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.set_position(u64::try_from(progress.place.saturating_sub(1)).unwrap_or(u64::MAX));
    bar.set_message(words.to_owned());
    bar.set_draw_target(ProgressDrawTarget::term_like(Box::new(line.clone())));
    bar.abandon();
    line.text()
}

/// A terminal of one line that keeps what is drawn, so that the bar becomes a line of the frame.
#[derive(Clone, Debug, Default)]
struct Line(Arc<Mutex<String>>);

impl Line {
    fn text(&self) -> String {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .trim_end()
            .to_owned()
    }
}

impl TermLike for Line {
    fn width(&self) -> u16 {
        u16::MAX
    }

    fn move_cursor_up(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_left(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn write_line(&self, text: &str) -> io::Result<()> {
        self.write_str(text)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push_str(text);
        Ok(())
    }

    fn clear_line(&self) -> io::Result<()> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::{Emphasis, Heading, MORE, Row, Size, hints, progress, question};
    use crate::Palette;
    use administration::session::{Progress, Share};

    const HEADING: Heading<'_> = Heading {
        progress: "3/57 · encore 6 min environ",
        news: Some("Bravo ! Maintenant, ce que tu sais faire."),
        stem: Some("Est-ce que ça te plairait ?"),
        prompt: "Chercher pourquoi un résultat surprend, et vérifier chaque étape avant de conclure.",
        keys: [
            "b : retour · s : passer · ? : pourquoi cette question · p : pause",
            "b · s · ? · p",
        ],
        palette: Palette::Plain,
    };

    fn rows(count: usize, active: usize) -> Vec<Row> {
        let row = |at| Row {
            label: format!("Réponse {at}, assez longue pour prendre deux lignes à l'écran"),
            marker: format!("  {at} "),
            emphasis: if at == active {
                Emphasis::Active
            } else {
                Emphasis::Plain
            },
        };
        (0..count).map(row).collect()
    }

    #[test]
    fn a_question_fits_every_screen_and_shows_the_active_option() {
        for count in [2, 6, 12, 30] {
            for active in [0, count / 2, count - 1] {
                for size in [(14, 39), (10, 20), (23, 79), (5, 30)] {
                    let size = Size {
                        rows: size.0,
                        columns: size.1,
                    };
                    let lines = question(HEADING, &rows(count, active), size);
                    assert!(lines.len() <= size.rows, "{count} {size:?}: {lines:#?}");
                    assert!(lines.iter().all(|line| line.width() <= size.columns));
                    let shown = lines.join(" ").contains(&format!("  {active} Réponse"));
                    assert!(
                        shown || size.rows < 10,
                        "{count} {active} {size:?}: {lines:#?}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_does_not_fit_is_marked() {
        let size = |rows| Size { rows, columns: 79 };
        let shown = |room, active| question(HEADING, &rows(12, active), size(room));
        assert!(!shown(30, 0).iter().any(|line| line == MORE));
        let marks = |lines: &[String]| lines.iter().filter(|line| *line == MORE).count();
        assert_eq!(marks(&shown(12, 0)), 1, "{:#?}", shown(12, 0));
        assert_eq!(marks(&shown(12, 5)), 2);
        assert_eq!(marks(&shown(12, 11)), 1);
        assert_eq!(marks(&shown(4, 11)), 1, "the end of the prompt is left out");
    }

    #[test]
    fn a_hint_is_never_broken() {
        let text = "1 à 5 ou flèches puis Entrée : répondre · b : retour · s : passer · \
                    ? : pourquoi cette question · p : pause";
        for columns in 42..120 {
            let lines = hints(text, Size { rows: 20, columns });
            let shown = lines.join("\n").replace('\u{a0}', " ");
            for hint in text.split(" · ") {
                assert!(shown.contains(hint), "{hint} in {shown}");
            }
            assert!(lines.iter().all(|line| line.width() <= columns));
        }
    }

    #[test]
    fn the_bar_stands_before_the_words_and_gives_way_to_them() {
        let half = Progress {
            is_sure: true,
            place: 5,
            steps: 8,
            items: Share { answered: 4, of: 8 },
            questions: Share { answered: 0, of: 0 },
            left: 4,
            seconds_left: 60.0,
        };
        let words = "5/8 · encore 1 min environ";
        let size = Size {
            rows: 14,
            columns: 39,
        };
        assert_eq!(
            progress(half, words, size),
            "██████░░░░░░ 5/8 · encore 1 min environ"
        );
        assert_eq!(
            progress(
                half,
                words,
                Size {
                    columns: 28,
                    ..size
                }
            ),
            words
        );
    }
}
