//! New definitions to fill in: a career, a family, a quiz, with a comment at every field.
//!
//! A template is RON with a few marks of its own, so that one file serves both languages and any
//! set of traits:
//!
//! - a comment line that begins with `//fr` or `//en` is for that language only;
//! - `{id}` stands for a value;
//! - the lines from `//@ each interest` to `//@ end` come once for each interest, `//@ each skill`
//!   and `//@ first skill` likewise;
//! - so do those for topics: each of the first and the second screen, or each alone where there are too
//!   few for two screens; `//@ topics` and `//@ screens` come once where there is something to say.
//!
//! Whatever the author has to write begins with *À écrire* or *To write*: `check` counts what is left.

use model::id::{FamilyId, ProfileId, QuizId};
use model::locale::Locale;
use model::traits::{Domain, Trait, Traits};

const CAREER: &str = include_str!("career.ron");
const FAMILY: &str = include_str!("family.ron");
const QUIZ: &str = include_str!("quiz.ron");

/// A career to fill in, which asks for the traits given; `edition` is a month such as `2026-11`.
pub fn career(id: &ProfileId, edition: &str, traits: &Traits, locale: Locale) -> String {
    Filling::new(id.as_str(), edition, Some(traits)).fill(CAREER, locale)
}

/// A family to fill in.
pub fn family(id: &FamilyId, locale: Locale) -> String {
    Filling::new(id.as_str(), "", None).fill(FAMILY, locale)
}

/// A quiz to fill in: a rating for each of the traits or, for topics, a tile; one item of each other
/// format, and context questions.
pub fn quiz(id: &QuizId, edition: &str, traits: &Traits, locale: Locale) -> String {
    Filling::new(id.as_str(), edition, Some(traits)).fill(QUIZ, locale)
}

/// What the marks of a template stand for.
struct Filling<'t> {
    values: Vec<(String, String)>,
    interests: Vec<&'t Trait>,
    skills: Vec<&'t Trait>,
    topics: Vec<&'t Trait>,
}

/// The fewest topics for two screens of tiles: two make a screen.
const SCREENS: usize = 4;

/// The most favourites that are asked for.
const FAVOURITES: usize = 5;

/// How many interests a template can name apart from its blocks: `{interest-1}` to `{interest-4}`.
const NAMED: usize = 4;

impl<'t> Filling<'t> {
    fn new(id: &str, edition: &str, traits: Option<&'t Traits>) -> Self {
        let of = |domain| -> Vec<&Trait> {
            let shown = traits.map(|traits| traits.shown().iter().map(|at| traits.get(*at)));
            let all = shown.into_iter().flatten();
            all.filter(|one| one.id.domain == domain).collect()
        };
        let (interests, skills) = (of(Domain::Interest), of(Domain::Skill));
        let topics = of(Domain::Topic);
        let named: Vec<String> = topics
            .iter()
            .map(|one| one.id.dimension.to_string())
            .collect();
        let most = topics.len().saturating_sub(1).min(FAVOURITES);
        let mut values = vec![
            ("id".to_owned(), id.to_owned()),
            ("edition".to_owned(), edition.to_owned()),
            ("topics".to_owned(), named.join(", ")),
            ("most".to_owned(), most.to_string()),
        ];
        // Where there are fewer, they come round again; where there are none, skills stand in.
        let named = interests.iter().chain(&skills).cycle();
        for (n, one) in named.take(NAMED).enumerate() {
            values.push((format!("interest-{}", n + 1), one.id.to_string()));
            values.push((format!("doing-{}-fr", n + 1), one.doing.fr.clone()));
            values.push((format!("doing-{}-en", n + 1), one.doing.en.clone()));
        }
        Self {
            values,
            interests,
            skills,
            topics,
        }
    }

    fn fill(&self, template: &str, locale: Locale) -> String {
        let mut text = String::new();
        let mut lines = template.lines().filter(|line| is_for(line, locale));
        while let Some(line) = lines.next() {
            let Some(block) = line.trim_start().strip_prefix("//@ ") else {
                push_line(&mut text, line, &self.values);
                continue;
            };
            let inside: Vec<&str> = lines
                .by_ref()
                .take_while(|line| line.trim_start() != "//@ end")
                .collect();
            for (n, one) in self.of_block(block).iter().enumerate() {
                let values = [of_trait(n, one), self.values.clone()].concat();
                for line in &inside {
                    push_line(&mut text, line, &values);
                }
            }
        }
        text
    }

    fn of_block(&self, name: &str) -> &[&'t Trait] {
        let has_screens = self.topics.len() >= SCREENS;
        let (on_screens, alone) =
            self.topics
                .split_at(if has_screens { self.topics.len() } else { 0 });
        let (first, second) = on_screens.split_at(on_screens.len().div_ceil(2));
        match name {
            "each interest" => &self.interests,
            "each skill" => &self.skills,
            "topics" => first_of(&self.topics),
            "screens" => first_of(on_screens),
            "each topic of the first screen" => first,
            "each topic of the second screen" => second,
            "each topic alone" => alone,
            _ => first_of(&self.skills),
        }
    }
}

/// The first of some traits, if there is any.
fn first_of<'s, 't>(traits: &'s [&'t Trait]) -> &'s [&'t Trait] {
    traits.get(..1).unwrap_or_default()
}

/// Whether a line is for a language: every line but the comments of the other one.
fn is_for(line: &str, locale: Locale) -> bool {
    let other = match locale {
        Locale::Fr => "//en",
        Locale::En => "//fr",
    };
    !line.trim_start().starts_with(other)
}

/// What the marks inside a block stand for. The levels differ, so that the career is not flat.
fn of_trait(n: usize, one: &Trait) -> Vec<(String, String)> {
    let level = match n {
        0 => "1.0",
        1 => "0.5",
        _ => "0.25",
    };
    [
        ("of", one.id.to_string()),
        ("dimension", one.id.dimension.to_string()),
        ("doing-fr", one.doing.fr.clone()),
        ("doing-en", one.doing.en.clone()),
        ("level", level.to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .to_vec()
}

fn push_line(text: &mut String, line: &str, values: &[(String, String)]) {
    let mut line = line.replace("//fr ", "// ").replace("//en ", "// ");
    for (name, value) in values {
        // Names of traits are the author's: a quote or backslash in them must stay inside the text.
        let value = value.replace('\\', r"\\").replace('"', "\\\"");
        line = line.replace(&format!("{{{name}}}"), &value);
    }
    text.push_str(&line);
    text.push('\n');
}
