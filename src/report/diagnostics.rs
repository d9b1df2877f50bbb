//! Shows what is wrong with definitions, in text or JSON.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};
use serde::Serialize;

use crate::impact::{self, json::ImpactEntry};
use catalog::{Description, Diagnostic, File, Fix, Loaded, Location, Severity};
use model::locale::Locale;
use model::safe::{as_started, safe_line, safe_text};
use words::problem;

/// The most diagnostics shown in text; JSON has all.
pub const MAX_SHOWN: usize = 50;

/// The most diagnostics of one kind that are shown in full.
const MAX_ALIKE: usize = 3;

/// The most bytes of a line that are shown on each side of a place.
const MAX_AROUND: usize = 400;

/// How text is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The language.
    pub locale: Locale,
    /// Whether colors are allowed.
    pub color: bool,
    /// Whether only ASCII is allowed for lines and arrows.
    pub ascii: bool,
    /// The columns of the terminal; longer lines are trimmed around the place.
    pub width: usize,
    /// What commands begin with: how the program was started.
    pub program: &'static str,
}

/// Shows the first [`MAX_SHOWN`] diagnostics, errors before others where there are more, and says how
/// many more there are.
///
/// Nothing that files hold reaches the terminal unescaped. Empty if there are no diagnostics.
pub fn to_text(loaded: &Loaded, style: Style) -> String {
    let renderer = if style.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let decor = if style.ascii {
        DecorStyle::Ascii
    } else {
        DecorStyle::Unicode
    };
    let renderer = renderer.decor_style(decor).term_width(style.width);
    let mut text = String::new();
    let mut shown: Vec<&Diagnostic> = loaded.diagnostics.iter().collect();
    if shown.len() > MAX_SHOWN {
        // What forbids using the definitions must not be hidden behind what does not.
        shown.sort_by_key(|diagnostic| diagnostic.problem.severity());
    }
    shown.truncate(MAX_SHOWN);
    for group in alike(style.locale, &shown) {
        let (first, rest) = group.split_at(1);
        for diagnostic in first {
            text.push_str(&one_to_text(&renderer, &loaded.files, diagnostic, style));
            text.push_str("\n\n");
        }
        if !rest.is_empty() {
            text.push_str(&places_of(&loaded.files, rest, style));
            text.push('\n');
        }
    }
    let n_hidden = loaded.diagnostics.len().saturating_sub(MAX_SHOWN);
    if n_hidden > 0 {
        text.push_str(&problem::of(style.locale).and_more(n_hidden));
        text.push('\n');
    }
    text
}

/// What is shown, in its order; where more than [`MAX_ALIKE`] are of one kind and mended in the same way,
/// all of them behind the first.
fn alike<'d>(locale: Locale, shown: &[&'d Diagnostic]) -> Vec<Vec<&'d Diagnostic>> {
    // Each change is another one, and is shown.
    let kind = |one: &Diagnostic| match &one.fix {
        Some(_) => None,
        None => Some((one.problem.code(), one.problem.describe(locale).help)),
    };
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    let mut group_of = BTreeMap::new();
    let kinds: Vec<_> = shown.iter().map(|one| kind(one)).collect();
    for (one, kind) in shown.iter().zip(&kinds) {
        let n_alike = kinds.iter().filter(|other| *other == kind).count();
        let is_one_of_many = kind.is_some() && n_alike > MAX_ALIKE;
        let group = if is_one_of_many {
            *group_of.entry(kind).or_insert(groups.len())
        } else {
            groups.len()
        };
        match groups.get_mut(group) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

/// The places of what has been said of another place, one line each.
fn places_of(files: &[File], alike: &[&Diagnostic], style: Style) -> String {
    let mut text = problem::of(style.locale).and_more_alike(alike.len()) + "\n";
    for Diagnostic { problem, at, .. } in alike {
        let Some(file) = files.get(at.file) else {
            continue;
        };
        let (name, place) = (safe_line(file.name()), file.position(at.start));
        let title = problem.describe(style.locale).title;
        let title = as_started(&title, style.program);
        let title = safe_line(&title);
        let _ = writeln!(text, "  {name}:{}:{}: {title}", place.line, place.column);
    }
    text
}

fn one_to_text(
    renderer: &Renderer,
    files: &[File],
    diagnostic: &Diagnostic,
    style: Style,
) -> String {
    let locale = style.locale;
    let severity = diagnostic.problem.severity();
    let Description { title, label, help } = diagnostic.problem.describe(locale);
    let title = as_started(&title, style.program);
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Advice => Level::INFO,
    };
    let title = level
        .with_name(problem::of(locale).severity(severity))
        .primary_title(safe_line(&title).into_owned())
        .id(diagnostic.problem.code().as_str());
    let mut group = place(Group::with_title(title), files, &diagnostic.at, label, true);
    if let Some(also) = &diagnostic.also {
        let label = problem::of(locale).other_place().to_owned();
        group = place(group, files, also, Some(label), false);
    }
    let level = || Level::HELP.with_name(problem::of(locale).help());
    let help = help.map(|help| safe_line(&as_started(&help, style.program)).into_owned());
    let patch = diagnostic
        .fix
        .as_ref()
        .and_then(|fix| patch(fix, files, style));
    match (help, patch) {
        (help, Some(patch)) => {
            let title = help.unwrap_or_else(|| problem::of(locale).change().to_owned());
            let change = Group::with_title(level().secondary_title(title)).element(patch);
            renderer.render(&[group, change])
        }
        (Some(help), None) => renderer.render(&[group.element(level().message(help))]),
        (None, None) => renderer.render(&[group]),
    }
}

/// Shows a change in its line, as a diff; of a line wider than the screen, what lies around it.
fn patch<'f>(fix: &Fix, files: &'f [File], style: Style) -> Option<Snippet<'f, Patch<'f>>> {
    /// What stands before the line: its number, a sign, and the marks of what is left out.
    const MARGIN: usize = 16;
    let file = files.get(fix.at.file)?;
    let span = fix.at.span();
    let whole = excerpt(file.text(), span.clone(), MAX_AROUND);
    let width = style.width.saturating_sub(MARGIN);
    let (text, span) = if whole.text.chars().count() <= width {
        (whole.text, whole.span)
    } else {
        let length = file.text().get(span.clone())?.len();
        let part = excerpt(file.text(), span, width.saturating_sub(length) / 2);
        let left_out = if style.ascii { "..." } else { "…" };
        let shift = left_out.len();
        let text = format!("{left_out}{}{left_out}", part.text);
        (text, part.span.start + shift..part.span.end + shift)
    };
    let replacement = safe_text(&fix.replacement).into_owned();
    let snippet = Snippet::source(text)
        .line_start(file.position(fix.at.start).line)
        .patch(Patch::new(span, replacement));
    Some(snippet)
}

/// Adds a place: the path with line and column, and the line itself if the file has any.
fn place<'r>(
    group: Group<'r>,
    files: &'r [File],
    at: &Location,
    label: Option<String>,
    is_primary: bool,
) -> Group<'r> {
    let Some(file) = files.get(at.file) else {
        return group;
    };
    let position = file.position(at.start);
    let path = safe_line(file.name());
    let origin = Origin::path(path.clone())
        .line(position.line)
        .char_column(position.column);
    if file.text().is_empty() {
        return group.element(origin);
    }
    let excerpt = excerpt(file.text(), at.span(), MAX_AROUND);
    let kind = if is_primary {
        AnnotationKind::Primary
    } else {
        AnnotationKind::Context
    };
    let label = label.map(|label| safe_line(&label).into_owned());
    let annotation = kind.span(excerpt.span).label(label);
    let snippet = Snippet::source(excerpt.text)
        .line_start(position.line)
        .annotation(annotation);
    // The renderer counts the column in what it is given, which may be less or more than the line.
    if excerpt.is_as_written {
        group.element(snippet.path(path))
    } else {
        group.element(origin).element(snippet)
    }
}

/// One line of a file, or the part of it around a place, made safe.
struct Excerpt {
    text: String,
    span: Range<usize>,
    /// Whether nothing is left out or escaped in front of the place.
    is_as_written: bool,
}

/// `around` is how many bytes are shown on each side, at most.
fn excerpt(text: &str, span: Range<usize>, around: usize) -> Excerpt {
    let start = text.floor_char_boundary(span.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let end = text.floor_char_boundary(span.end).clamp(start, line_end);
    let from = text.ceil_char_boundary(line_start.max(start.saturating_sub(around)));
    let until = line_end.min(text.floor_char_boundary(end.min(start + MAX_AROUND) + around));
    let end = end.min(until);
    let before = safe_text(&text[from..start]);
    let marked = safe_text(&text[start..end]);
    let after = safe_text(&text[end..until]);
    let is_as_written = from == line_start && before == text[from..start];
    let span = before.len()..before.len() + marked.len();
    Excerpt {
        text: format!("{before}{marked}{after}"),
        span,
        is_as_written,
    }
}

/// The JSON document; its fields and their order are a contract.
#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    diagnostics: Vec<Entry>,
    #[serde(skip_serializing_if = "Option::is_none")]
    impact: Option<ImpactEntry<'a>>,
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    severity: &'static str,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    message: String,
    help: Option<String>,
    fix: Option<Change>,
}

/// What to put in place of a stretch of the file.
#[derive(Serialize)]
struct Change {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    text: String,
}

/// Shows all diagnostics as one line of JSON; lines and columns count from 1, in characters, and
/// the end is the first character after the place.
///
/// # Panics
///
/// Never: texts and whole numbers always have a JSON form.
pub fn to_json(loaded: &Loaded, locale: Locale) -> String {
    document(loaded, locale, None)
}

/// Shows all diagnostics as [`to_json`] does, and what the edit changes in a field of its own.
pub fn to_json_with(loaded: &Loaded, impact: &impact::Subject<'_>) -> String {
    document(loaded, impact.locale, Some(impact::json::entry(impact)))
}

fn document(loaded: &Loaded, locale: Locale, impact: Option<ImpactEntry<'_>>) -> String {
    let change = |fix: &Fix| {
        let file = loaded.files.get(fix.at.file)?;
        let (start, end) = (file.position(fix.at.start), file.position(fix.at.end));
        Some(Change {
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            text: safe_text(&fix.replacement).into_owned(),
        })
    };
    let entry = |diagnostic: &Diagnostic| {
        let Description {
            title,
            label: _,
            help,
        } = diagnostic.problem.describe(locale);
        let file = loaded.files.get(diagnostic.at.file)?;
        let at = &diagnostic.at;
        let (start, end) = (file.position(at.start), file.position(at.end));
        Some(Entry {
            code: diagnostic.problem.code().as_str(),
            severity: diagnostic.problem.severity().as_str(),
            file: safe_line(file.name()).into_owned(),
            line: start.line,
            column: start.column,
            end_line: end.line,
            end_column: end.column,
            message: safe_line(&title).into_owned(),
            help: help.map(|help| safe_line(&help).into_owned()),
            fix: diagnostic.fix.as_ref().and_then(change),
        })
    };
    let diagnostics = loaded.diagnostics.iter().filter_map(entry).collect();
    let document = Document {
        format: 1,
        diagnostics,
        impact,
    };
    serde_json::to_string(&document).expect("texts and whole numbers always have a JSON form")
}
