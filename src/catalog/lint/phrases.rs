//! Looking words up in a text: whole words, whatever their case.

use std::collections::BTreeMap;

/// The words of a text, each a stretch of it; a letter or digit belongs to a word, all else parts.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// A list of words and phrases to look for.
pub(crate) struct Phrases {
    /// The words of each phrase behind its first one.
    by_first: BTreeMap<String, Vec<Vec<String>>>,
}

impl Phrases {
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let mut by_first: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for phrase in phrases {
            let mut words = words(phrase).map(str::to_lowercase);
            if let Some(first) = words.next() {
                by_first.entry(first).or_default().push(words.collect());
            }
        }
        // The longest first, so that the whole of a phrase is found.
        for rests in by_first.values_mut() {
            rests.sort_by_key(|rest| std::cmp::Reverse(rest.len()));
        }
        Self { by_first }
    }

    /// The first stretch of a text that is one of the phrases.
    pub(crate) fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        let words: Vec<&str> = words(text).collect();
        (0..words.len()).find_map(|start| {
            let rests = self.by_first.get(&words[start].to_lowercase())?;
            let rest = rests
                .iter()
                .find(|rest| is_at_start(rest, &words[start + 1..]))?;
            Some(stretch(text, words[start], words[start + rest.len()]))
        })
    }
}

fn is_at_start(phrase: &[String], words: &[&str]) -> bool {
    phrase.len() <= words.len()
        && phrase
            .iter()
            .zip(words)
            .all(|(wanted, word)| *wanted == word.to_lowercase())
}

/// The stretch of a text from one of its words to another.
pub(crate) fn stretch<'t>(text: &'t str, first: &str, last: &str) -> &'t str {
    let place = |word: &str| word.as_ptr().addr() - text.as_ptr().addr();
    &text[place(first)..place(last) + last.len()]
}

#[cfg(test)]
mod tests {
    use super::Phrases;

    #[test]
    fn whole_words_are_found_whatever_their_case() {
        let phrases = Phrases::new(["fait pour toi", "fait", "idéal"]);
        assert_eq!(
            phrases.find("Un métier FAIT pour toi !"),
            Some("FAIT pour toi")
        );
        assert_eq!(phrases.find("c'est fait pour tout"), Some("fait"));
        assert_eq!(phrases.find("L'Idéal"), Some("Idéal"));
        assert_eq!(phrases.find("idéalement, des faits"), None);
        assert_eq!(phrases.find(""), None);
    }
}
