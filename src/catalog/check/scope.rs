//! The file under examination, with the checks that every kind of file needs.

use std::collections::BTreeMap;
use std::ops::{Range, RangeInclusive};

use crate::codes::characters::Characters;
use crate::codes::levels::Levels;
use crate::codes::naming::{Kind, Naming};
use crate::codes::values::{Counted, Values};
use crate::diagnostic::{Diagnostic, Fix, Location};
use crate::file::File;
use crate::parse::FORMAT;
use crate::problem::Problem;
use crate::scan::look_alike;
use crate::source::{self, Number};
use model::locale::Text;
use model::suggest::{certain, nearest};
use model::traits::{Domain, TraitId, TraitIndex, Traits};

/// The most characters of what is read at a glance: names, prompts, labels.
pub(crate) const MAX_LABEL: usize = 200;

/// The most characters of any other text.
pub(crate) const MAX_TEXT: usize = 4_096;

/// The most entries of a list that has no limit of its own: many times as many as any sheet has.
pub(crate) const MAX_ENTRIES: usize = 100;

/// The most options of an item, a scale or a question.
pub(crate) const MAX_OPTIONS: usize = 30;

/// The most steps of a battery's scale, so that it fits beside each tile.
pub(crate) const MAX_TILE_STEPS: usize = 5;

/// The least that a weight may be without being as good as none.
pub(crate) const MIN_WEIGHT: f64 = 1e-3;

/// The longest that an item may be expected to take, in seconds.
pub(crate) const MAX_SECONDS: u16 = 600;

/// The most names of a file that are compared with each other to find out what was meant: those of four full
/// lists, each with all of another, which is far more than anybody mistypes.
const MAX_COMPARISONS: usize = 4 * MAX_ENTRIES * MAX_ENTRIES;

/// One file while it is checked: knows where its words stand and takes what is wrong with them.
///
/// Checks return a value even where they report something, so that one problem hides no other;
/// the values of a file with an error are never used.
pub(crate) struct Scope<'a> {
    pub(crate) file: &'a File,
    pub(crate) index: usize,
    pub(crate) escaped: &'a BTreeMap<String, Range<usize>>,
    pub(crate) found: &'a mut Vec<Diagnostic>,
    /// How many names have been compared with others.
    pub(crate) n_compared: usize,
}

impl Scope<'_> {
    /// Where a word or text of the file stands; the start of the file if that cannot be told.
    pub(crate) fn span(&self, word: &str) -> Range<usize> {
        self.file
            .span_of(word)
            .or_else(|| self.escaped.get(word).cloned())
            .unwrap_or_default()
    }

    /// Where a word of the file stands, for another file to refer to.
    pub(crate) fn location(&self, word: &str) -> Location {
        Location::new(self.index, self.span(word))
    }

    /// Takes a problem with a word of the file.
    pub(crate) fn report(&mut self, word: &str, problem: impl Into<Problem>) {
        let at = self.location(word);
        self.found.push(Diagnostic::new(problem.into(), at));
    }

    /// Takes a problem that has to do with an earlier word too.
    pub(crate) fn report_both(
        &mut self,
        word: &str,
        earlier: Location,
        problem: impl Into<Problem>,
    ) {
        let at = self.location(word);
        self.found
            .push(Diagnostic::new(problem.into(), at).with_also(earlier));
    }

    /// Checks an identifier; `new` is the constructor of its type.
    pub(crate) fn id<T>(&mut self, word: &str, new: fn(&str) -> Option<T>) -> Option<T> {
        let id = new(word);
        if id.is_none() {
            let confusable = word
                .char_indices()
                .find_map(|(at, c)| Some((at, c, look_alike(c)?)));
            if let Some((at, character, like)) = confusable {
                let place = &word[at..at + character.len_utf8()];
                self.report(place, Characters::Confusable { character, like });
            } else {
                let found = word.to_owned();
                self.report(word, Naming::InvalidId { found });
            }
        }
        id
    }

    /// Reports identifiers that stand twice.
    pub(crate) fn distinct<'w>(&mut self, kind: Kind, ids: impl IntoIterator<Item = &'w str>) {
        let mut seen = BTreeMap::new();
        for id in ids {
            self.unique(kind, id, &mut seen);
        }
    }

    /// Reports an identifier that stands elsewhere too.
    pub(crate) fn unique<'w>(
        &mut self,
        kind: Kind,
        id: &'w str,
        seen: &mut BTreeMap<&'w str, Location>,
    ) {
        if let Some(earlier) = seen.get(id) {
            let (earlier, word) = (earlier.clone(), id);
            let id = id.to_owned();
            self.report_both(word, earlier, Naming::DuplicateId { kind, id });
        } else {
            seen.insert(id, self.location(id));
        }
    }

    /// Reports references that stand twice in one list.
    pub(crate) fn listed_once<'w>(&mut self, names: impl IntoIterator<Item = &'w str>) {
        let mut first: BTreeMap<&str, &str> = BTreeMap::new();
        for name in names {
            if let Some(earlier) = first.get(name) {
                let earlier = self.location(earlier);
                self.report_both(
                    name,
                    earlier,
                    Naming::ListedTwice {
                        name: name.to_owned(),
                    },
                );
            } else {
                first.insert(name, name);
            }
        }
    }

    /// Reports a name that none of the candidates bears.
    pub(crate) fn unknown<'c>(
        &mut self,
        kind: Kind,
        word: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) {
        let left = MAX_COMPARISONS - self.n_compared;
        let candidates: Vec<&str> = candidates.into_iter().take(left).collect();
        self.n_compared += candidates.len();
        let problem = Naming::UnknownReference {
            kind,
            name: word.to_owned(),
            suggestion: nearest(word, candidates.iter().copied()),
        };
        let at = self.location(word);
        let fix = certain(word, candidates).map(|replacement| Fix {
            at: at.clone(),
            replacement,
        });
        self.found.push(Diagnostic {
            fix,
            ..Diagnostic::new(problem, at)
        });
    }

    /// Looks a trait up; nothing is reported where the traits themselves could not be read.
    pub(crate) fn trait_named(
        &mut self,
        word: &str,
        traits: Option<&Traits>,
    ) -> Option<TraitIndex> {
        let traits = traits?;
        let index = TraitId::parse(word).and_then(|id| traits.index_of(&id));
        if index.is_none() {
            let names: Vec<String> = traits.iter().map(|(_, t)| t.id.to_string()).collect();
            self.unknown(Kind::Trait, word, names.iter().map(String::as_str));
        }
        index
    }

    /// Looks a trait of one domain up.
    pub(crate) fn trait_of(
        &mut self,
        domain: Domain,
        word: &str,
        traits: Option<&Traits>,
    ) -> Option<TraitIndex> {
        let index = self.trait_named(word, traits)?;
        if traits?.get(index).id.domain == domain {
            return Some(index);
        }
        self.report(word, Levels::WrongDomain { wanted: domain });
        None
    }

    /// Checks a text in both languages against a limit of characters.
    pub(crate) fn text(&mut self, text: &source::Text<'_>, limit: usize) -> Text {
        Text {
            fr: self.string(&text.fr, limit),
            en: self.string(&text.en, limit),
        }
    }

    /// Checks what is read at a glance.
    pub(crate) fn label(&mut self, text: &source::Text<'_>) -> Text {
        self.text(text, MAX_LABEL)
    }

    /// Checks what is read in peace.
    pub(crate) fn prose(&mut self, text: &source::Text<'_>) -> Text {
        self.text(text, MAX_TEXT)
    }

    /// Checks several texts.
    pub(crate) fn proses(&mut self, texts: &[source::Text<'_>]) -> Vec<Text> {
        self.entries(texts, |text| &text.fr);
        texts.iter().map(|text| self.prose(text)).collect()
    }

    /// Checks one text against a limit of characters.
    pub(crate) fn string(&mut self, text: &str, limit: usize) -> String {
        let found = text.chars().count();
        if text.trim().is_empty() {
            self.report(text, Values::BlankText);
        } else if found > limit {
            self.report(text, Values::TextTooLong { limit, found });
        }
        text.to_owned()
    }

    /// Checks a number against its range.
    pub(crate) fn number(&mut self, number: Number<'_>, range: RangeInclusive<f64>) -> f64 {
        if !number.value.is_finite() {
            self.report(number.written, Values::NotFinite);
        } else if !range.contains(&number.value) {
            let problem = Values::OutOfRange {
                low: *range.start(),
                high: *range.end(),
            };
            self.report(number.written, problem);
        }
        number.value
    }

    /// Checks a whole number against its range; the start of the range stands for a wrong one.
    pub(crate) fn whole(&mut self, number: Number<'_>, range: RangeInclusive<u16>) -> u16 {
        let (low, high) = range.into_inner();
        let value = self.number(number, f64::from(low)..=f64::from(high));
        let whole = (low..=high).find(|whole| value.total_cmp(&f64::from(*whole)).is_eq());
        if whole.is_none() && value.is_finite() && value.fract() != 0.0 {
            self.report(number.written, Values::NotWhole);
        }
        if let Some(whole) = whole
            && number.written.contains(['.', 'e', 'E'])
        {
            let plain = whole.to_string();
            self.report(number.written, Values::NumberStyle { plain });
        }
        whole.unwrap_or(low)
    }

    /// Checks the format of a file; what is not a number has been reported before.
    pub(crate) fn format(&mut self, format: Number<'_>) {
        self.number(format, f64::from(FORMAT)..=f64::from(FORMAT));
    }

    /// Checks how many of something there are.
    pub(crate) fn count(
        &mut self,
        word: &str,
        counted: Counted,
        found: usize,
        range: RangeInclusive<usize>,
    ) {
        if !range.contains(&found) {
            let (low, high) = range.into_inner();
            self.report(
                word,
                Values::WrongCount {
                    counted,
                    found,
                    low,
                    high,
                },
            );
        }
    }

    /// Checks that a list is none that nobody could have meant; `word` stands in an entry.
    pub(crate) fn entries<'e, T>(&mut self, list: &'e [T], word: impl Fn(&'e T) -> &'e str) {
        if let Some(first) = list.get(MAX_ENTRIES) {
            self.count(word(first), Counted::Entries, list.len(), 0..=MAX_ENTRIES);
        }
    }

    /// Checks a year and month, such as `2026-11`, with or without the day.
    pub(crate) fn month(&mut self, word: &str) -> String {
        if !is_month(word) {
            self.report(word, Values::InvalidDate);
        }
        word.to_owned()
    }
}

pub(crate) fn is_month(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let number = |part: &str, length: usize| {
        (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
            .then(|| part.parse::<u16>().ok())
            .flatten()
    };
    let is_in = |part: &str, length, range: RangeInclusive<u16>| {
        number(part, length).is_some_and(|n| range.contains(&n))
    };
    match parts[..] {
        [year, month] => is_in(year, 4, 1990..=2100) && is_in(month, 2, 1..=12),
        [year, month, day] => {
            is_in(year, 4, 1990..=2100) && is_in(month, 2, 1..=12) && is_in(day, 2, 1..=31)
        }
        _ => false,
    }
}
