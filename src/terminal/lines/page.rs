//! What is written of the quiz, line by line.

use std::io::{self, BufRead, Write};

use textwrap::Options;

use crate::lines::Setting;
use crate::lines::typed::read_line;
use administration::flow::Put;
use administration::instrument::Instrument;
use administration::record::Record;
use administration::session::{Part, Progress};
use administration::sitting::{Sitting, Within};
use model::answers::Answer;
use model::id::BatteryId;
use model::safe::safe_text;
use model::typography::glued;
use words::{interview, keeping, lines, progress};

/// Where the lines go.
pub(super) struct Page<'w, W> {
    pub(super) setting: Setting,
    pub(super) output: &'w mut W,
    /// The part that was announced last.
    announced: Option<Part>,
    /// The battery that is under way.
    battery: Option<BatteryId>,
    /// The furthest question so far, and how often others were put since.
    pub(super) furthest: usize,
    pub(super) turns: usize,
}

impl<'w, W: Write> Page<'w, W> {
    pub(super) fn new(setting: Setting, output: &'w mut W) -> Self {
        Self {
            setting,
            output,
            announced: None,
            battery: None,
            furthest: 0,
            turns: 0,
        }
    }

    pub(super) fn words(&self) -> lines::Words {
        lines::of(self.setting.locale)
    }

    /// Writes a text, wrapped.
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        self.entry("", text)
    }

    /// Writes a text behind a marker; its further lines stand under its first.
    pub(super) fn entry(&mut self, marker: &str, text: &str) -> io::Result<()> {
        let indent = " ".repeat(marker.len());
        let options = Options::new(self.setting.columns)
            .initial_indent(marker)
            .subsequent_indent(&indent);
        for line in textwrap::wrap(&glued(text), options) {
            writeln!(self.output, "{}", line.trim_end())?;
        }
        Ok(())
    }

    /// Whether a line agrees to what is asked; none does not.
    pub(super) fn agrees(&mut self, question: &str, input: &mut impl BufRead) -> io::Result<bool> {
        self.say(question)?;
        self.output.flush()?;
        let words = self.words();
        Ok(read_line(input)?.is_some_and(|line| words.yes(&line)))
    }

    pub(super) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.output)
    }

    pub(super) fn end(&mut self, text: &str) -> io::Result<()> {
        self.blank()?;
        self.say(text)?;
        self.blank()?;
        self.output.flush()
    }

    pub(super) fn welcome<R: Record>(
        &mut self,
        instrument: &Instrument,
        progress: Progress,
        sitting: &Sitting<R>,
    ) -> io::Result<()> {
        let (words, locale) = (self.words(), self.setting.locale);
        let quiz = instrument.quiz();
        for text in [&quiz.title, &quiz.intro] {
            self.say(&safe_text(text.get(locale)))?;
            self.blank()?;
        }
        self.say(&progress::of(locale).length(progress))?;
        let of_answers = keeping::of(locale);
        let within = sitting.within();
        match (within, sitting.not_kept()) {
            (Within::Hour { is_kept }, _) => self.say(of_answers.within_hour(is_kept))?,
            (Within::Itself, Some(reason)) => self.say(&of_answers.line_not_kept(reason))?,
            (Within::Itself, None) if sitting.is_kept() => self.say(of_answers.line_promise())?,
            (Within::Itself, None) => self.say(of_answers.stays_here())?,
        }
        self.say(words.commands(within))?;
        match within {
            Within::Itself => self.say(words::guess::of(locale).ask_on_a_line()),
            // They have said it before the quiz.
            Within::Hour { .. } => Ok(()),
        }
    }

    pub(super) fn question(&mut self, put: &Put<'_>) -> io::Result<()> {
        let Put {
            asked,
            choices,
            chosen,
            battery,
            progress,
            begins,
            ..
        } = put;
        let locale = self.setting.locale;
        let words = interview::of(locale);
        self.blank()?;
        if let Some(part) = begins.filter(|part| self.announced != Some(*part)) {
            self.announced = Some(part);
            self.say(words.begins(part))?;
            self.blank()?;
        }
        // What is the same for all tiles is said above the first.
        let is_said =
            (battery.as_ref()).is_some_and(|tiles| self.battery.as_ref() == Some(tiles.id));
        self.battery = battery.as_ref().map(|tiles| tiles.id.clone());
        if let Some(tiles) = battery.as_ref().filter(|_| !is_said) {
            self.say(&safe_text(tiles.prompt.get(locale)))?;
            self.blank()?;
        }
        self.say(&progress::of(locale).so_far(*progress))?;
        if let Some(stem) = asked.stem().filter(|_| !is_said) {
            self.say(&safe_text(stem.get(locale)))?;
        }
        self.say(&safe_text(asked.prompt().get(locale)))?;
        for (number, choice) in (1..).zip(choices) {
            let mut label = safe_text(choice.label.get(locale)).into_owned();
            let is_chosen = |answer: &Answer| answer.places().contains(&choice.place);
            if chosen.as_ref().is_some_and(is_chosen) {
                label = format!("{label} {}", words.your_answer());
            }
            self.entry(&format!("{number}. "), &label)?;
        }
        if chosen.is_some() {
            self.say(self.words().keep())?;
        }
        Ok(())
    }
}
