//! Finds careers by words, whatever their case and accents.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::profile::Profile;

/// Where a word was found; the earlier, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Title,
    Synonym,
    Mission,
}

/// The careers, by their places in `profiles`, in which every word is found; best first.
///
/// A word is found where a word of a title, a synonym or a mission, in either language, begins with
/// it; case and accents do not count. A career is as good as its worst word: one found by its title
/// alone comes before one for which a mission was needed. Equal ones stand in the order of
/// `profiles`. No word at all finds nothing.
pub fn search(profiles: &[Profile], words: &str) -> Vec<usize> {
    let words = folded_words(words);
    if words.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(Place, usize)> = profiles
        .iter()
        .enumerate()
        .filter_map(|(i, profile)| Some((worst_place(profile, &words)?, i)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, i)| i).collect()
}

fn worst_place(profile: &Profile, words: &[String]) -> Option<Place> {
    let places = texts(profile);
    let best = |word: &String| {
        let matching = places
            .iter()
            .filter(|(_, text)| text.iter().any(|w| w.starts_with(word)));
        matching.map(|(place, _)| *place).min()
    };
    words
        .iter()
        .map(best)
        .try_fold(Place::Title, |worst, place| Some(worst.max(place?)))
}

fn texts(profile: &Profile) -> Vec<(Place, Vec<String>)> {
    let titles = [
        &profile.titles.fr_f,
        &profile.titles.fr_m,
        &profile.titles.en,
    ];
    let titles = titles.into_iter().map(|title| (Place::Title, title));
    let synonyms = profile
        .synonyms
        .iter()
        .map(|synonym| (Place::Synonym, synonym));
    let missions = profile
        .missions
        .iter()
        .flat_map(|mission| [&mission.fr, &mission.en]);
    let missions = missions.map(|mission| (Place::Mission, mission));
    let all = titles.chain(synonyms).chain(missions);
    all.map(|(place, text)| (place, folded_words(text)))
        .collect()
}

/// The words of a text without case and accents: `Œuvre d'art` gives `oeuvre`, `d`, `art`.
fn folded_words(text: &str) -> Vec<String> {
    let folded: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .collect::<String>()
        .replace('œ', "oe")
        .replace('æ', "ae");
    let words = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_ligatures_are_folded() {
        assert_eq!(
            folded_words("Œuvre d'ART, élevée !"),
            ["oeuvre", "d", "art", "elevee"]
        );
        assert_eq!(folded_words(" -- "), Vec::<String>::new());
    }
}
