//! One shape for whatever is shown to people: a head, then blocks from top to bottom.
//!
//! A builder says *what* stands there, as typed parts without any markup; [`Document::to_text`] and
//! [`Document::to_html`] say how it looks. So what a terminal shows, a web page shows too.

mod html;
mod qr;
mod text;

use crate::card::{Card, CardLine};
use crate::layout::TextStyle;
use crate::table::Table;
use model::id::ProfileId;
use model::locale::Locale;

/// Something to read, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The language.
    pub locale: Locale,
    /// What it is about.
    pub head: Head,
    /// What it says, from top to bottom.
    pub blocks: Vec<Block>,
    /// On how much paper it is printed.
    pub paper: Paper,
}

/// A site that documents are part of. What it gives is markup, which stands in the page as it is.
pub trait Site {
    /// The address of the sheet of a career.
    fn sheet(&self, career: &ProfileId) -> String;

    /// What stands below the card of a career, and whether the person keeps it.
    fn below_card(&self, career: &ProfileId, is_kept: bool) -> String;

    /// What takes back what the person said of a career.
    fn take_back(&self, career: &ProfileId) -> String;

    /// What stands in the place of a command to type.
    fn instead_of(&self, command: &str) -> String;
}

/// On how much paper a document is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// On as many sheets as it takes.
    Sheets,
    /// On one sheet of A4.
    OneSheet,
}

/// What a document is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Head {
    /// Its title.
    Title(String),
    /// A name that only a web page needs.
    Name(String),
    /// Two things side by side: the name of the page, then each of them.
    Pair(String, [Side; 2]),
}

/// One of two things that stand side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// Its title.
    pub title: String,
    /// Where it belongs.
    pub kind: String,
    /// What it is.
    pub summary: String,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The heading of a section.
    Section(String),
    /// A heading below a section's.
    Heading(String),
    /// The first words.
    Opening(String),
    /// A paragraph.
    Paragraph(String),
    /// What all the rest comes to.
    Summary(String),
    /// A paragraph that a plain text sets in.
    Inset(String),
    /// Something that matters less than what it stands with.
    Remark(String),
    /// Something to be careful about.
    Warning(String),
    /// Space, which a plain text needs to be told of.
    Gap,
    /// A small heading with what stands below it.
    Label(Indent, String, Vec<Self>),
    /// A list.
    List(List),
    /// Why, and why not.
    Reasons(Vec<CardLine>),
    /// Where somebody stands on some scales.
    Bars(Bars),
    /// How far some things reach, drawn of what the words around it say.
    Spans(Spans),
    /// How to read what only a page draws.
    Legend(&'static str),
    /// A career, and why.
    Card(Card),
    /// What to do next, one after the other, below a heading.
    Steps(&'static str, Vec<Point>),
    /// Lines that add up, below the heading of what they are summed by.
    Sum(Sum),
    /// What adds up in two ways.
    Sums(Sums),
    /// Cells in rows and columns.
    Table(Table),
    /// Figures, each beside what it should be.
    Figures(Figures),
    /// Lines of two things, side by side.
    Columns([Column; 2]),
    /// Where something can be read.
    Address(String),
    /// What to type to go on.
    Command(String),
    /// The way to take back what was said of a career, where the page is part of a site.
    TakeBack(ProfileId),
    /// What somebody fills in by hand, on paper.
    Blanks([&'static str; 2]),
    /// A heading above lines to write on, on paper.
    Notes(&'static str),
    /// A line to write on.
    Ruled,
    /// The code of the answers, to be typed or read by a camera.
    Code(PortableCode),
    /// What is opened on request, below its heading; in a plain text a section of its own.
    More(&'static str, Vec<Self>),
    /// What is on paper of its own, below its title.
    Sheet(String, Vec<Self>),
    /// The way to the annex.
    ToAnnex(&'static str),
    /// What is for another reader, below a title: on sheets of its own, on request, and in no plain text.
    Annex(&'static str, Vec<Self>),
}

/// The code of an answer sheet, below a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PortableCode {
    /// Its heading.
    pub heading: &'static str,
    /// What it is for.
    pub help: &'static str,
    /// Stands for the picture where that is not seen.
    pub picture: &'static str,
    /// The code, in groups with hyphens between.
    pub code: String,
}

/// By how many columns a plain text sets something in.
pub type Indent = usize;

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// What stands before its entries.
    pub mark: Mark,
    /// How far it is set in.
    pub indent: Indent,
    /// Its entries.
    pub points: Vec<Point>,
}

/// What stands before the entries of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A dot.
    Dot,
    /// A dash.
    Dash,
    /// Its number.
    Number,
    /// A box to tick.
    Box,
}

/// An entry of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What it says.
    pub text: String,
    /// The career that it names and nothing else, where a page can lead to its sheet.
    pub career: Option<ProfileId>,
    /// What belongs to it.
    pub inside: Vec<Block>,
}

/// Where somebody stands on some scales.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// What the low and the high end mean, unless the words of each bar say so.
    pub ends: Option<[&'static str; 2]>,
    /// One bar for each scale.
    pub bars: Vec<Bar>,
}

/// Where somebody stands on one scale, 0–100; no number of it is for the person to read.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The name of the scale.
    pub name: String,
    /// A few words, addressed to the person.
    pub words: String,
    /// Where the true score most likely lies.
    pub band: Band,
    /// Where that is, for whoever does not see it; not where the words say so.
    pub place: Option<&'static str>,
}

/// A mean with one standard deviation on both sides, each within 0–100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The lower end.
    pub low: f64,
    /// The mean.
    pub middle: f64,
    /// The upper end.
    pub high: f64,
}

/// How far some things reach on one scale, drawn for the eye alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Spans {
    /// What reaches from where to where.
    pub rows: Vec<Span>,
    /// What the scale is of.
    pub scale: &'static str,
    /// The marks of the scale: where each stands, 0–100, and its name.
    pub ticks: Vec<(f64, String)>,
}

/// From where to where something reaches, 0–100.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// What it is.
    pub name: String,
    /// The lower end.
    pub from: f64,
    /// The upper end, which may be the lower one.
    pub to: f64,
}

impl Span {
    /// Whether it reaches nowhere from where it is.
    fn is_a_point(&self) -> bool {
        self.to <= self.from
    }
}

/// Lines that add up, as far as their rounding lets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// What it is summed by.
    pub name: &'static str,
    /// What each line is, and its signed number.
    pub lines: Vec<(String, String)>,
    /// The last line, and the number that the others add up to.
    pub total: (&'static str, String),
}

/// The same total, summed in two ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sums {
    /// What it is the total of.
    pub title: String,
    /// One way and the other.
    pub ways: [Sum; 2],
}

/// Figures of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// What they are about.
    pub name: &'static str,
    /// The names of the columns: what, value, target, verdict.
    pub columns: [&'static str; 4],
    /// One figure each.
    pub rows: Vec<FigureRow>,
}

/// A figure in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// What it is.
    pub label: &'static str,
    /// Its value.
    pub value: String,
    /// What it should be.
    pub target: String,
    /// Whether it is, with the word for it; `None` where nothing is asked of it.
    pub verdict: Option<(bool, &'static str)>,
    /// All of that as one line.
    pub line: String,
}

/// The lines of one of two things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Whose they are, where it is not seen from the place.
    pub title: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// The styles of the web page of any document.
pub const STYLE: &str = include_str!("page.css");

impl Document {
    /// A document below a title.
    pub fn titled(locale: Locale, title: impl Into<String>) -> Self {
        Self {
            locale,
            head: Head::Title(title.into()),
            blocks: Vec::new(),
            paper: Paper::Sheets,
        }
    }

    /// The document for a terminal or a plain file; but for addresses, no line is longer than the
    /// style's width.
    pub fn to_text(&self, style: TextStyle) -> String {
        text::document(self, style)
    }

    /// The document as a web page: one file, no script, nothing fetched, for the screen and for paper.
    pub fn to_html(&self) -> String {
        html::document(self)
    }

    /// What stands on the web page below its title, for a site that has a frame of its own, and ways on that
    /// a single file has not.
    pub fn to_main(&self, site: &dyn Site) -> String {
        html::main(self, site)
    }

    /// What it is about.
    pub fn title(&self) -> &str {
        match &self.head {
            Head::Title(title) | Head::Name(title) | Head::Pair(title, _) => title,
        }
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.push(Block::Paragraph(text.into()));
    }

    pub(super) fn section(&mut self, heading: impl Into<String>) {
        self.push(Block::Section(heading.into()));
    }

    /// A section of paragraphs; nothing where there is none.
    pub(super) fn passage(&mut self, heading: &str, paragraphs: impl IntoIterator<Item = String>) {
        for (i, paragraph) in paragraphs.into_iter().enumerate() {
            if i == 0 {
                self.section(heading);
            }
            self.paragraph(paragraph);
        }
    }
}

impl Block {
    /// A list with dots, set in a little; nothing where there is no entry.
    pub fn dots(points: impl IntoIterator<Item = Point>) -> Self {
        Self::dots_at(2, points)
    }

    /// A list that is not set in.
    pub(super) fn list(mark: Mark, points: impl IntoIterator<Item = Point>) -> Self {
        Self::List(List {
            mark,
            indent: 0,
            points: points.into_iter().collect(),
        })
    }

    /// A list with dots, set in so far.
    pub(super) fn dots_at(indent: Indent, points: impl IntoIterator<Item = Point>) -> Self {
        Self::List(List {
            mark: Mark::Dot,
            indent,
            points: points.into_iter().collect(),
        })
    }
}

impl Band {
    pub(super) fn around(mean: f64, sd: f64) -> Self {
        let at = |points: f64| points.clamp(0.0, 100.0);
        Self {
            low: at(mean - sd),
            middle: at(mean),
            high: at(mean + sd),
        }
    }
}

impl Point {
    /// An entry with what belongs to it.
    pub(super) fn with(text: impl Into<String>, inside: Vec<Block>) -> Self {
        let text = text.into();
        Self {
            text,
            career: None,
            inside,
        }
    }

    /// An entry that is the title of a career.
    pub(super) fn career(title: impl Into<String>, career: &ProfileId) -> Self {
        Self {
            career: Some(career.clone()),
            ..Self::from(title.into())
        }
    }
}

impl<T: Into<String>> From<T> for Point {
    fn from(text: T) -> Self {
        Self::with(text, Vec::new())
    }
}
