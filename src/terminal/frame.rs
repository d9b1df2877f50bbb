//! What stands on the screen: laid out as lines for its size.

use std::borrow::Cow;
use std::ops::Range;

use console::Style;
use textwrap::Options;
use unicode_width::UnicodeWidthStr as _;

use crate::{Palette, Setting};
use administration::session::Progress;
use model::typography::glued;

/// All that is drawn at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Frame {
    pub(super) lines: Vec<String>,
    /// The row and the column at which the cursor stands.
    pub(super) cursor: (usize, usize),
    /// The options that are in sight, by their places.
    pub(super) options: Range<usize>,
}

impl Frame {
    /// A text to read, from its beginning.
    pub(super) fn text(lines: Vec<String>) -> Self {
        Self::at(lines, (0, 0))
    }

    /// Lines to type in, or above a prompt that draws itself.
    pub(super) fn at(lines: Vec<String>, cursor: (usize, usize)) -> Self {
        Self {
            lines,
            cursor,
            options: 0..0,
        }
    }
}

/// The size of a screen in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) rows: usize,
    pub(super) columns: usize,
}

/// The widest line that is comfortable to read.
pub(super) const WIDEST: usize = 80;

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
    /// What is asked of each option, where the same is asked of all.
    pub(super) legend: Option<Legend<'a>>,
    /// The keys, in full and in one short line.
    pub(super) keys: [&'a str; 2],
    pub(super) setting: Setting,
}

/// One scale for all options, and one question where the prompt is none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Legend<'a> {
    pub(super) stem: Option<&'a str>,
    /// The steps with their digits, one after the other with ` · ` between them.
    pub(super) steps: &'a str,
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
    /// A row with a mark, which is pointed to where the keys act on it.
    pub(super) fn pointed(label: String, mark: &str, is_active: bool) -> Self {
        let pointer = if is_active { ">" } else { " " };
        let gap = if mark.is_empty() { "" } else { " " };
        Self {
            label,
            marker: format!("{pointer} {mark}{gap}"),
            emphasis: if is_active {
                Emphasis::Active
            } else {
                Emphasis::Plain
            },
        }
    }

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
/// around the active one, and how many there are before and after. The cursor stands on the active one,
/// or else on the prompt.
pub(super) fn question(heading: Heading<'_>, rows: &[Row], size: Size) -> Frame {
    let options: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.lines(size.columns, heading.setting.palette))
        .collect();
    let needed = options.iter().map(Vec::len).sum::<usize>();
    let around = |fullness| {
        let (above, end) = (
            above(heading, fullness, size),
            below(heading, fullness, size),
        );
        (above.lines.len() + end.len() + needed <= size.rows).then_some((above, end))
    };
    let fitting = Fullness::FITTING.into_iter().find_map(around);
    let mark = usize::from(fitting.is_none());
    let (above, end) = fitting.unwrap_or_else(|| {
        let fullness = Fullness::least(size);
        (
            above(heading, fullness, size),
            below(heading, fullness, size),
        )
    });
    let (mut lines, prompt) = (above.lines, above.prompt);
    let active = rows.iter().position(|row| row.emphasis == Emphasis::Active);
    // On the tiniest screens the end of the prompt gives way to the option that the keys act on, and to
    // the mark for the others.
    let least = end.len() + options.get(active.unwrap_or(0)).map_or(0, Vec::len);
    let room = size.rows.saturating_sub(least);
    cut(&mut lines, room.saturating_sub(mark).max(room.min(1)));
    let room = size.rows.saturating_sub(lines.len() + end.len());
    let window = window(
        &options,
        active.unwrap_or(0),
        Size { rows: room, ..size },
        heading.setting,
    );
    let cursor = match active {
        Some(_) => lines.len() + window.active,
        None => prompt.min(lines.len().saturating_sub(1)),
    };
    lines.extend(window.lines);
    lines.extend(end);
    lines.truncate(size.rows);
    Frame {
        lines,
        cursor: (cursor, 0),
        options: window.options,
    }
}

/// How much is shown besides the question and its options.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fullness {
    Full,
    ShortKeys,
    Tight,
    /// Without the news, and of a legend only its steps.
    Bare,
    /// One line of what is asked: for the tiniest screens.
    Least,
}

impl Fullness {
    /// Those from which a screen takes the first that fits.
    const FITTING: [Self; 4] = [Self::Full, Self::ShortKeys, Self::Tight, Self::Bare];

    /// What is left where none fits.
    fn least(size: Size) -> Self {
        if size.rows < 4 {
            Self::Least
        } else {
            Self::Bare
        }
    }
}

/// What stands above the options.
struct Above {
    lines: Vec<String>,
    /// The line at which the prompt begins.
    prompt: usize,
}

fn above(heading: Heading<'_>, fullness: Fullness, size: Size) -> Above {
    let dim = Style::new()
        .dim()
        .force_styling(heading.setting.palette == Palette::Colored);
    let bold = Style::new()
        .bold()
        .force_styling(heading.setting.palette == Palette::Colored);
    let steps = heading.legend.map(|legend| hints(legend.steps, size));
    if fullness == Fullness::Least {
        let first = first(steps.unwrap_or_else(|| wrap(heading.prompt, size)));
        return Above {
            lines: vec![bold.apply_to(first).to_string()],
            prompt: 0,
        };
    }
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
    let prompt = lines.len();
    lines.extend(
        wrap(heading.prompt, size)
            .iter()
            .map(|line| bold.apply_to(line).to_string()),
    );
    let stem = heading.legend.and_then(|legend| legend.stem);
    let stem = stem.filter(|_| fullness != Fullness::Bare);
    lines.extend(stem.iter().flat_map(|stem| wrap(stem, size)));
    lines.extend(steps.into_iter().flatten());
    lines.extend(gap);
    Above { lines, prompt }
}

fn below(heading: Heading<'_>, fullness: Fullness, size: Size) -> Vec<String> {
    let dim = Style::new()
        .dim()
        .force_styling(heading.setting.palette == Palette::Colored);
    let [full, short] = heading.keys;
    let keys = match fullness {
        Fullness::Full => full,
        Fullness::ShortKeys | Fullness::Tight | Fullness::Bare => short,
        Fullness::Least => return Vec::new(),
    };
    let gap = matches!(fullness, Fullness::Full | Fullness::ShortKeys).then(String::new);
    let keys = hints(keys, size);
    gap.into_iter()
        .chain(keys.iter().map(|line| dim.apply_to(line).to_string()))
        .collect()
}

/// Stands for lines that there is no room for.
const MORE: &str = "…";

/// The first of some lines; its last word gives way to a mark where there are more.
fn first(lines: Vec<String>) -> String {
    let has_more = lines.len() > 1;
    let first = lines.into_iter().next().unwrap_or_default();
    match first.rsplit_once(' ') {
        Some((kept, _)) if has_more => format!("{kept} {MORE}"),
        _ => first,
    }
}

/// Leaves out the last lines where there are too many, and shows that.
pub(super) fn cut(lines: &mut Vec<String>, most: usize) {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            MORE.clone_into(last);
        }
    }
}

/// The options that are shown.
struct Window {
    lines: Vec<String>,
    /// The line at which the active option begins.
    active: usize,
    /// Their places.
    options: Range<usize>,
}

/// As many whole options as fit in a room, the active one among them, and the next where both fit: whoever
/// goes on has seen it. A mark counts those before and after, where there is room for it.
fn window(options: &[Vec<String>], active: usize, room: Size, setting: Setting) -> Window {
    let words = words::interview::of(setting.locale);
    let lines = |range: Range<usize>| options[range].iter().map(Vec::len).sum::<usize>();
    if lines(0..options.len()) <= room.rows {
        return Window {
            lines: options.concat(),
            active: lines(0..active.min(options.len())),
            options: 0..options.len(),
        };
    }
    let spare = room
        .rows
        .saturating_sub(options.get(active).map_or(0, Vec::len));
    let marks = spare.min(2);
    let rows = room.rows - marks;
    let next = (active + 2).min(options.len());
    let end = Some(next).filter(|next| lines(active..*next) <= rows);
    let end = end.unwrap_or(active + 1);
    let mut first = 0;
    while first < active && lines(first..end) > rows {
        first += 1;
    }
    let mut last = active.min(options.len());
    while last < options.len() && lines(first..last + 1) <= rows {
        last += 1;
    }
    let mark = |text: String| format!("{MORE} {text}");
    let before = (first > 0).then(|| words.more_above(first));
    let after = options.len() - last;
    let after = (after > 0).then(|| words.more_below(after));
    let [top, bottom] = match (marks, before, after) {
        (0, _, _) => [None, None],
        // With room for one mark, it tells both, or else what comes rather than what was.
        (1, Some(before), Some(after)) => {
            let both = Some(mark(format!("{before} · {after}")));
            let fitting = both.filter(|both| both.width() <= room.columns);
            [None, fitting.or(Some(mark(after)))]
        }
        (_, before, after) => [before.map(mark), after.map(mark)],
    };
    Window {
        active: usize::from(top.is_some()) + lines(first..active.min(last)),
        options: first..last,
        lines: top
            .into_iter()
            .chain(options[first..last].concat())
            .chain(bottom)
            .collect(),
    }
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

/// A progress bar followed by words, or the words alone where there is no room for both. What stands behind
/// their last ` · ` is left out where it would take another line.
pub(super) fn progress(progress: Progress, words: &str, size: Size) -> String {
    const LONGEST: usize = 24;
    const SHORTEST: usize = 5;
    let words = match words.rsplit_once(" · ") {
        Some((first, _)) if words.width() > size.columns => first,
        Some(_) | None => words,
    };
    let bar_columns = size.columns.saturating_sub(words.width() + 1).min(LONGEST);
    if bar_columns < SHORTEST {
        return words.to_owned();
    }
    let (behind, all) = match progress.part {
        Some(part) => (part.behind, part.behind + part.ahead),
        None => (progress.place.saturating_sub(1), progress.steps),
    };
    let filled = bar_columns * behind / all.max(1);
    let filled = filled.min(bar_columns);
    let bar = "█".repeat(filled) + &"░".repeat(bar_columns - filled);
    format!("{bar} {words}")
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::{Emphasis, Heading, Row, Size, hints, progress, question};
    use crate::{Palette, Setting};
    use administration::session::{Progress, Share};
    use model::locale::Locale;

    const HEADING: Heading<'_> = Heading {
        progress: "3/57 · encore 6 min environ",
        news: Some("Maintenant, ce que tu sais faire."),
        stem: Some("Est-ce que ça te plairait ?"),
        prompt: "Chercher pourquoi un résultat surprend, et vérifier chaque étape avant de conclure.",
        legend: None,
        keys: [
            "b : retour · s : passer · ? : pourquoi cette question · p : pause",
            "b · s · ? · p",
        ],
        setting: Setting {
            locale: Locale::En,
            palette: Palette::Plain,
            today: None,
        },
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
                    let lines = question(HEADING, &rows(count, active), size).lines;
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
    fn what_does_not_fit_is_marked_and_counted() {
        for rows_of in 4..30 {
            for active in [0, 5, 11] {
                let size = Size {
                    rows: rows_of,
                    columns: 79,
                };
                let shown = question(HEADING, &rows(12, active), size).lines;
                let is_option = |line: &&String| line.contains("Réponse");
                let options = shown.iter().filter(is_option).count();
                let marks = shown.iter().filter(|line| line.contains(" more "));
                let counts = marks.flat_map(|mark| mark.split(' '));
                let hidden: usize = counts.filter_map(|word| word.parse::<usize>().ok()).sum();
                assert_eq!(options + hidden, 12, "{size:?} {active}: {shown:#?}");
            }
        }
        let size = |rows| Size { rows, columns: 79 };
        let shown = |room, active| question(HEADING, &rows(12, active), size(room)).lines;
        let marked = shown(4, 5);
        assert!(marked.contains(&"… 5 more above · 6 more below".to_owned()));
    }

    #[test]
    fn on_the_tiniest_screens_what_is_asked_stands_above_the_active_option() {
        for rows_of in [2, 3] {
            for active in [0, 5, 11] {
                let size = Size {
                    rows: rows_of,
                    columns: 79,
                };
                let shown = question(HEADING, &rows(12, active), size).lines;
                assert_eq!(shown.len(), rows_of, "{shown:#?}");
                assert!(shown[0].starts_with("Chercher") && shown[0].ends_with(" …"));
                assert!(shown[0].width() <= size.columns);
                assert!(shown.join(" ").contains(&format!("  {active} Réponse")));
            }
        }
    }

    #[test]
    fn the_cursor_stands_on_the_active_option() {
        for rows_of in [4, 8, 12, 30] {
            for active in [0, 5, 11] {
                let size = Size {
                    rows: rows_of,
                    columns: 79,
                };
                let shown = question(HEADING, &rows(12, active), size);
                let line = &shown.lines[shown.cursor.0];
                assert!(
                    line.contains(&format!("  {active} Réponse")),
                    "{active}: {shown:#?}"
                );
            }
        }
        let size = Size {
            rows: 30,
            columns: 79,
        };
        let shown = question(HEADING, &rows(3, 7), size);
        assert!(shown.lines[shown.cursor.0].starts_with("Chercher"));
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
            part: None,
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
        assert_eq!(
            progress(
                half,
                words,
                Size {
                    columns: 20,
                    ..size
                }
            ),
            "████████░░░░░░░░ 5/8",
            "one line"
        );
    }
}
