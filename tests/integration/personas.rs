//! The invented respondents of `tests/personas`: what a counselor would expect of the built-in set.
//!
//! A persona answers every item of an interest at one step, and every third of them, picked by a
//! hash of its own name and the item's, one step off: nobody answers like a ruler. Skills are
//! answered as given; what is left out is not answered.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::{self, Catalog, Place};
use boussole::id::{ItemId, OptionId, QuestionId};
use boussole::profile::{Level, Profile};
use boussole::quiz::{Item, Quiz, Response};
use boussole::rules::{Contribution, Match, Origin, Recommendation, Scoring, State, Status};
use boussole::traits::Domain;
use serde::Deserialize;

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Persona {
    /// Who this is, and why the expectations are what they are.
    about: String,
    /// The step, 0–4, of each interest that is answered, by dimension.
    interests: Vec<(String, usize)>,
    /// What the person says of each skill, by dimension.
    skills: Vec<(String, Evidence)>,
    /// Items answered otherwise than their interest or skill, and pairs.
    #[serde(default)]
    exceptions: Vec<(String, String)>,
    #[serde(default)]
    context: Vec<(String, String)>,
    /// Each must hold.
    #[serde(default)]
    expect: Vec<Expectation>,
    /// Careers that must not be on the main list.
    #[serde(default)]
    never: Vec<String>,
    state: Expected,
}

#[derive(Clone, Copy, Deserialize)]
enum Evidence {
    NeverTried,
    MuchHelp,
    LittleHelp,
    Alone,
    HasShown,
}

impl Evidence {
    /// The id of the option in the quiz.
    const fn option(self) -> &'static str {
        match self {
            Self::NeverTried => "never-tried",
            Self::MuchHelp => "much-help",
            Self::LittleHelp => "little-help",
            Self::Alone => "alone",
            Self::HasShown => "has-shown",
        }
    }
}

/// At least one of these is on the main list or further afield.
#[derive(Clone, Deserialize)]
enum Expectation {
    Careers(Vec<String>),
    Families(Vec<String>),
}

#[derive(Clone, Copy, Deserialize)]
enum Expected {
    Ok,
    Flat,
    NothingAttractsYet,
    NothingMeasured,
}

impl Expected {
    const fn state(self) -> State {
        match self {
            Self::Ok => State::Ok,
            Self::Flat => State::Flat,
            Self::NothingAttractsYet => State::NothingAttractsYet,
            Self::NothingMeasured => State::NothingMeasured,
        }
    }
}

fn personas() -> BTreeMap<String, Persona> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/personas");
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("the folder of personas") {
        let path = entry.expect("a readable folder").path();
        let text = fs::read_to_string(&path).expect("a readable persona");
        let persona = ron::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let name = path.file_stem().expect("a file").to_string_lossy();
        all.insert(name.into_owned(), persona);
    }
    all
}

fn built_in() -> Catalog {
    let loaded = catalog::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

/// Scored once for all tests.
static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// What every persona gets.
struct World {
    catalog: Catalog,
    personas: BTreeMap<String, (Persona, Recommendation)>,
}

impl World {
    fn new() -> Self {
        let catalog = built_in();
        let quiz = catalog.quiz("orientation").expect("built in");
        let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
        let personas = personas()
            .into_iter()
            .map(|(name, persona)| {
                let sheet = sheet(&catalog, quiz, &name, &persona);
                let recommendation = scoring.recommend(&sheet);
                (name, (persona, recommendation))
            })
            .collect();
        Self { catalog, personas }
    }

    fn profile(&self, found: &Match) -> &Profile {
        &self.catalog.profiles[found.career]
    }

    fn id(&self, found: &Match) -> &str {
        self.profile(found).id.as_str()
    }

    fn family(&self, found: &Match) -> &str {
        self.profile(found).family.as_str()
    }

    fn source(&self, found: &Match, contribution: &Contribution) -> String {
        match contribution.from {
            Origin::Trait(of) => self.catalog.traits.get(of).id.to_string(),
            Origin::Rule(rule) => format!("rule {}", self.profile(found).rules[rule].id),
        }
    }

    /// The trait or rule that adds most to a fit.
    fn leading(&self, found: &Match) -> String {
        let largest = found
            .contributions
            .iter()
            .max_by(|a, b| a.value.total_cmp(&b.value))
            .expect("a career rests on something");
        self.source(found, largest)
    }

    /// By which trait or rule one career is ahead of another, and by how much.
    fn ahead_by(&self, ahead: &Match, behind: &Match) -> (String, f64) {
        let mut difference: BTreeMap<String, f64> = BTreeMap::new();
        for (found, sign) in [(ahead, 1.0), (behind, -1.0)] {
            for contribution in &found.contributions {
                let source = self.source(found, contribution);
                *difference.entry(source).or_default() += sign * contribution.value;
            }
        }
        difference
            .into_iter()
            .max_by(|a, b| a.1.total_cmp(&b.1))
            .expect("a career rests on something")
    }

    /// Why a career that was expected is not shown: what took the last place of the main list.
    fn overtaken(&self, recommendation: &Recommendation, missed: &Match) -> String {
        let last = recommendation
            .matches
            .iter()
            .rfind(|m| m.status == Status::Main)
            .expect("a main list");
        let (by, lead) = self.ahead_by(last, missed);
        format!(
            "{} (rank {}) was overtaken by {} (rank {}), most by {by} ({lead:+.2})",
            self.id(missed),
            missed.rank,
            self.id(last),
            last.rank
        )
    }

    /// Whether the career that fits best is one that was expected.
    fn is_expected_first(&self, persona: &Persona, recommendation: &Recommendation) -> bool {
        let first = &recommendation.matches[0];
        persona.expect.iter().any(|expectation| match expectation {
            Expectation::Careers(ids) => ids.iter().any(|id| id == self.id(first)),
            Expectation::Families(ids) => ids.iter().any(|id| id == self.family(first)),
        })
    }

    /// What one persona gets against expectation.
    fn misses(&self, persona: &Persona, recommendation: &Recommendation) -> Vec<String> {
        if recommendation.state != persona.state.state() {
            return vec![format!("the state is {:?}", recommendation.state)];
        }
        let mut misses = Vec::new();
        for expectation in &persona.expect {
            let (kind, wanted): (_, BTreeSet<&str>) = match expectation {
                Expectation::Careers(ids) => ("career", ids.iter().map(String::as_str).collect()),
                Expectation::Families(ids) => ("family", ids.iter().map(String::as_str).collect()),
            };
            let name = |m: &Match| match expectation {
                Expectation::Careers(_) => self.id(m).to_owned(),
                Expectation::Families(_) => self.family(m).to_owned(),
            };
            let mut candidates = recommendation
                .matches
                .iter()
                .filter(|m| wanted.contains(name(m).as_str()))
                .peekable();
            let best = *candidates
                .peek()
                .unwrap_or_else(|| panic!("no such {kind}: {wanted:?}"));
            if !candidates.any(is_shown) {
                let how = self.overtaken(recommendation, best);
                misses.push(format!("no {kind} of {wanted:?}: {how}"));
            }
        }
        for id in &persona.never {
            let found = recommendation
                .matches
                .iter()
                .find(|m| self.id(m) == id)
                .unwrap_or_else(|| panic!("no such career: {id}"));
            if found.status == Status::Main {
                let (rank, leading) = (found.rank, self.leading(found));
                misses.push(format!("{id} is listed (rank {rank}), most for {leading}"));
            }
        }
        misses
    }

    /// One line a career: family, career, probability of being among the best three, and what adds
    /// most to its fit.
    fn lines(&self, recommendation: &Recommendation) -> Vec<String> {
        let mut lines = Vec::new();
        for (status, heading) in [(Status::Main, ""), (Status::Further, "further: ")] {
            let mut found: Vec<&Match> = recommendation
                .matches
                .iter()
                .filter(|m| m.status == status)
                .collect();
            // Families in the order of their best careers.
            let first = |family: &str| {
                recommendation
                    .matches
                    .iter()
                    .find(|m| m.status == status && self.family(m) == family)
                    .map(|m| m.rank)
            };
            found.sort_by_key(|m| (first(self.family(m)), m.rank));
            for career in found {
                lines.push(format!(
                    "  {heading}{} / {} {:.2} {}",
                    self.family(career),
                    self.id(career),
                    career.p_top3,
                    self.leading(career)
                ));
            }
        }
        lines
    }
}

const fn is_shown(found: &Match) -> bool {
    matches!(found.status, Status::Main | Status::Further)
}

fn sheet(catalog: &Catalog, quiz: &Quiz, name: &str, persona: &Persona) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    let mut answer = |item: &ItemId, option: usize| {
        sheet
            .answer(quiz, item, Answer::One(option))
            .unwrap_or_else(|e| panic!("{name}: {item}: {e}"));
    };
    for item in &quiz.items {
        let Response::Rating {
            measures, anchors, ..
        } = &item.response
        else {
            continue;
        };
        let of = &catalog.traits.get(measures[0].of).id;
        match of.domain {
            Domain::Interest => {
                let given = persona.interests.iter().find(|(d, _)| of_dimension(of, d));
                if let Some((_, step)) = given {
                    answer(&item.id, wavering(*step, anchors.len() - 1, name, item));
                }
            }
            Domain::Skill => {
                let given = persona.skills.iter().find(|(d, _)| of_dimension(of, d));
                if let Some((_, evidence)) = given {
                    answer(&item.id, place(item, evidence.option()));
                }
            }
        }
    }
    for (id, option) in &persona.exceptions {
        let id = ItemId::new(id).expect("an id");
        let item = quiz
            .item(&id)
            .unwrap_or_else(|| panic!("{name}: no item {id}"));
        answer(&id, place(item, option));
    }
    for (question, option) in &persona.context {
        let question = QuestionId::new(question).expect("an id");
        let option = OptionId::new(option).expect("an id");
        sheet
            .situate(quiz, &question, &option)
            .unwrap_or_else(|e| panic!("{name}: {question}: {e}"));
    }
    sheet
}

fn of_dimension(of: &boussole::traits::TraitId, dimension: &str) -> bool {
    of.to_string().split('/').next() == Some(dimension)
}

fn place(item: &Item, option: &str) -> usize {
    item.option_ids()
        .iter()
        .position(|id| id.as_str() == option)
        .unwrap_or_else(|| panic!("{} has no option {option}", item.id))
}

/// The step, or for every third item one above or below it, on the scale.
fn wavering(step: usize, top: usize, name: &str, item: &Item) -> usize {
    let hash = fnv(&format!("{name}/{}", item.id));
    match hash % 6 {
        0 => step.saturating_sub(1),
        1 => (step + 1).min(top),
        _ => step,
    }
}

/// FNV-1a with a final mix, so that neighbouring names do not waver alike.
fn fnv(text: &str) -> u64 {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (hash ^ (hash >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32
}

#[test]
fn every_persona_finds_what_a_counselor_expects() {
    let world = &*WORLD;
    assert!(world.personas.len() >= 42, "{}", world.personas.len());
    let mut misses = Vec::new();
    for (name, (persona, recommendation)) in &world.personas {
        assert!(!persona.about.is_empty());
        let is_ok = matches!(persona.state, Expected::Ok);
        assert_eq!(
            is_ok,
            !persona.expect.is_empty(),
            "{name} expects something exactly if there is a list"
        );
        for miss in world.misses(persona, recommendation) {
            misses.push(format!("{name}: {miss}"));
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn a_persona_without_a_lean_gets_no_list() {
    let world = &*WORLD;
    let mut without = 0;
    for (name, (persona, recommendation)) in &world.personas {
        if !matches!(persona.state, Expected::Ok) {
            without += 1;
            assert!(!recommendation.matches.iter().any(is_shown), "{name}");
            assert!(!recommendation.families.iter().any(|f| f.shown), "{name}");
        }
    }
    assert!(without >= 4, "only {without} personas without a lean");
}

#[test]
fn a_miss_names_what_overtook_it_and_by_which_trait() {
    let (persona, recommendation) = &WORLD.personas["debater"];
    let persona = Persona {
        expect: vec![Expectation::Careers(vec!["welder".to_owned()])],
        never: vec!["journalist".to_owned()],
        ..persona.clone()
    };
    let misses = WORLD.misses(&persona, recommendation);
    assert_eq!(misses.len(), 2, "{misses:?}");
    let last = recommendation
        .matches
        .iter()
        .rfind(|m| m.status == Status::Main)
        .expect("a main list");
    let overtaken = format!("overtaken by {} (rank {})", WORLD.id(last), last.rank);
    assert!(misses[0].contains(&overtaken), "{misses:?}");
    assert!(
        misses[0].contains("most by hands-on/interest (+"),
        "{misses:?}"
    );
    assert!(misses[1].starts_with("journalist is listed"), "{misses:?}");
}

/// How often one persona's expectations may hold for another's list, or they would say little;
/// neighbours, such as those who love the road or the workshop, share some.
const HELD_BY_CHANCE: f64 = 0.2;

#[test]
fn what_one_persona_expects_another_seldom_gets() {
    let with_list: Vec<_> = WORLD
        .personas
        .values()
        .filter(|(persona, _)| !persona.expect.is_empty())
        .collect();
    let (mut held, mut asked) = (0_usize, 0_usize);
    for (n, (persona, _)) in with_list.iter().enumerate() {
        for (m, (_, recommendation)) in with_list.iter().enumerate() {
            if n != m {
                asked += 1;
                held += usize::from(WORLD.misses(persona, recommendation).is_empty());
            }
        }
    }
    let share = held as f64 / asked as f64;
    assert!(share <= HELD_BY_CHANCE, "{share:.3}");
}

/// The share of the personas for whom what fits best must be among what was expected: one trait of
/// hands-on work cannot tell a builder from a baker, and one step of noise moves the first place.
const EXPECTED_FIRST: f64 = 0.8;

#[test]
fn what_fits_best_is_mostly_what_was_expected() {
    let with_list: Vec<_> = WORLD
        .personas
        .iter()
        .filter(|(_, (persona, _))| !persona.expect.is_empty())
        .collect();
    let others: Vec<&str> = with_list
        .iter()
        .filter(|(_, (persona, got))| !WORLD.is_expected_first(persona, got))
        .map(|(name, _)| name.as_str())
        .collect();
    let share = 1.0 - others.len() as f64 / with_list.len() as f64;
    assert!(share >= EXPECTED_FIRST, "{share:.2}, not for {others:?}");
}

#[test]
fn the_matrix_of_personas_and_careers() {
    let world = &*WORLD;
    let mut matrix = Vec::new();
    for (name, (persona, recommendation)) in &world.personas {
        let state = recommendation.state.as_str();
        let first = if persona.expect.is_empty() || world.is_expected_first(persona, recommendation)
        {
            ""
        } else {
            ", best fit not among the expected"
        };
        matrix.push(format!("{name}: {state}{first}"));
        matrix.extend(world.lines(recommendation));
        matrix.push(String::new());
    }
    let shown: BTreeSet<usize> = world
        .personas
        .values()
        .flat_map(|(_, recommendation)| &recommendation.matches)
        .filter(|m| is_shown(m))
        .map(|m| m.career)
        .collect();
    let unseen: Vec<&str> = world
        .catalog
        .profiles
        .iter()
        .enumerate()
        .filter(|(career, _)| !shown.contains(career))
        .map(|(_, profile)| profile.id.as_str())
        .collect();
    matrix.push(format!("shown to nobody: {unseen:?}"));
    insta::assert_snapshot!("matrix", matrix.join("\n"));
}

#[test]
fn every_family_is_shown_to_somebody() {
    let world = &*WORLD;
    let shown: BTreeSet<&str> = world
        .personas
        .values()
        .flat_map(|(_, recommendation)| &recommendation.matches)
        .filter(|m| is_shown(m))
        .map(|m| world.family(m))
        .collect();
    let unseen: Vec<_> = world
        .catalog
        .families
        .iter()
        .filter(|family| !shown.contains(family.id.as_str()))
        .map(|family| family.id.as_str())
        .collect();
    assert!(unseen.is_empty(), "nobody sees {unseen:?}");
}

#[test]
fn the_catalog_has_a_place_for_everybody() {
    let catalog = built_in();
    let coding = |profile: &&Profile| {
        profile.interests.iter().any(|i| {
            catalog.traits.get(i.of).id.to_string() == "coding/interest" && i.level <= 0.25
        })
    };
    let opens_by_the_bac =
        |profile: &&Profile| matches!(profile.studies.entry, Level::None | Level::Cap | Level::Bac);
    let careers = &catalog.profiles;
    assert!(careers.len() >= 99, "{} careers", careers.len());
    let families = catalog.families.len();
    assert!((14..=18).contains(&families), "{families} families");
    assert!(careers.iter().filter(coding).count() >= 25);
    assert!(careers.iter().filter(opens_by_the_bac).count() >= 20);
}
