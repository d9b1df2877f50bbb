//! The invented respondents of `tests/personas`: what a counselor would expect of the built-in set.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use boussole::answers::Answer;
use boussole::audit::Persona;
use boussole::audit::persona::{Comparison, Expected, Miss};
use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::profile::{Level, Profile};
use boussole::quiz::Response;
use boussole::rules::{Contribution, Match, Origin, Ranking, Recommendation, State, Status};

use crate::fixture;

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

/// Scored once for all tests.
static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// What every persona gets.
struct World {
    catalog: Catalog,
    personas: BTreeMap<String, Served>,
}

/// A persona with what it gets.
struct Served {
    persona: Persona,
    ranking: Ranking,
    recommendation: Recommendation,
}

impl World {
    fn new() -> Self {
        let catalog = built_in();
        let quiz = catalog.quiz("orientation").expect("built in");
        let scoring = fixture::scoring(&catalog, quiz);
        let personas = Persona::all(content::personas(), &catalog, quiz)
            .into_iter()
            .map(|persona| {
                let served = Served {
                    ranking: scoring.ranking(&persona.sheet),
                    recommendation: scoring.recommend(&persona.sheet),
                    persona,
                };
                (served.persona.name.clone(), served)
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
            Origin::Studies => "studies".to_owned(),
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
    fn is_expected_first(served: &Served) -> bool {
        let first = served.recommendation.matches[0].career;
        let mut expected = served.persona.expect.iter();
        expected.any(|expected| expected.careers.contains(&first))
    }

    /// A miss, with what stands in the way of what was expected.
    fn told(&self, recommendation: &Recommendation, miss: &Miss) -> String {
        let at = |career: usize| {
            let mut matches = recommendation.matches.iter();
            matches
                .find(|m| m.career == career)
                .expect("every career is ranked")
        };
        match miss {
            Miss::State(state) => format!("the state is {state:?}"),
            Miss::NotShown(expected) => {
                let best = expected
                    .careers
                    .iter()
                    .map(|career| at(*career))
                    .min_by_key(|m| m.rank);
                self.overtaken(recommendation, best.expect("something is expected"))
            }
            Miss::Listed(career) => {
                let (found, id) = (at(*career), self.id(at(*career)));
                format!(
                    "{id} is listed (rank {}), most for {}",
                    found.rank,
                    self.leading(found)
                )
            }
            Miss::Behind(Comparison { ahead, behind, .. }) => {
                let (ahead, behind) = (at(*ahead), at(*behind));
                let (by, lead) = self.ahead_by(behind, ahead);
                format!(
                    "{} (rank {}) is behind {} (rank {}), most by {by} ({lead:+.2})",
                    self.id(ahead),
                    ahead.rank,
                    self.id(behind),
                    behind.rank
                )
            }
        }
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

#[test]
fn every_persona_finds_what_a_counselor_expects() {
    let world = &*WORLD;
    assert!(world.personas.len() >= 100, "{}", world.personas.len());
    let mut misses = Vec::new();
    for (name, served) in &world.personas {
        let persona = &served.persona;
        assert!(!persona.about.is_empty());
        assert!(
            !persona.sheet.is_empty() || persona.state == State::NothingMeasured,
            "{name}"
        );
        assert_eq!(
            persona.state == State::Ok,
            !persona.expect.is_empty(),
            "{name} expects something exactly if there is a list"
        );
        for miss in persona.misses(&served.ranking) {
            misses.push(format!(
                "{name}: {}",
                world.told(&served.recommendation, &miss)
            ));
        }
    }
    assert!(misses.is_empty(), "{}", misses.join("\n"));
}

#[test]
fn every_persona_is_written_in_names_that_exist() {
    let catalog = &WORLD.catalog;
    let known = |wanted: &str| {
        let profile = catalog.profiles.iter().any(|p| p.id.as_str() == wanted);
        let family = catalog.families.iter().any(|f| f.id.as_str() == wanted);
        profile || family
    };
    let quiz = catalog.quiz("orientation").expect("built in");
    assert_eq!(
        Persona::all(content::personas(), catalog, quiz).len(),
        WORLD.personas.len()
    );
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/personas");
    for entry in std::fs::read_dir(folder).expect("the folder of personas") {
        let path = entry.expect("a readable folder").path();
        let text = std::fs::read_to_string(&path).expect("a readable persona");
        let text = text.as_str();
        let lists = ["Careers([", "Families([", "never: ["]
            .into_iter()
            .flat_map(|start| {
                let lists = text.split(start).skip(1);
                lists.filter_map(|rest| rest.split(']').next())
            });
        for name in lists.flat_map(|list| list.split('"').skip(1).step_by(2)) {
            assert!(known(name), "{}: {name}", path.display());
        }
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        let persona = &WORLD.personas[stem.expect("a name")].persona;
        let written: usize = ["before: [", "chiefly: ["]
            .into_iter()
            .filter_map(|start| text.split(start).nth(1)?.split(']').next())
            .map(|list| list.matches('(').count())
            .sum();
        assert_eq!(persona.before.len(), written, "{}", path.display());
    }
}

#[test]
fn what_suits_a_persona_better_is_ahead_by_what_was_expected() {
    let world = &*WORLD;
    let mut against = Vec::new();
    for (name, served) in &world.personas {
        let at = |career: usize| {
            let mut matches = served.recommendation.matches.iter();
            matches
                .find(|m| m.career == career)
                .expect("all are ranked")
        };
        for comparison in &served.persona.before {
            let of = |career: usize| -> f64 {
                let contributions = at(career).contributions.iter();
                let because = contributions.filter(|c| c.from == Origin::Trait(comparison.because));
                because.map(|c| c.value).sum()
            };
            let lead = of(comparison.ahead) - of(comparison.behind);
            if lead <= 0.0 {
                let because = &world.catalog.traits.get(comparison.because).id;
                against.push(format!(
                    "{name}: {because} speaks for {}, not for {} ({lead:+.2})",
                    world.id(at(comparison.behind)),
                    world.id(at(comparison.ahead))
                ));
            }
        }
    }
    assert!(against.is_empty(), "{}", against.join("\n"));
}

#[test]
fn what_sets_two_careers_apart_for_a_persona_is_what_was_written() {
    let world = &*WORLD;
    let quiz = world.catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&world.catalog, quiz);
    let id = |career: usize| &world.catalog.profiles[career].id;
    let mut against = Vec::new();
    for (name, served) in &world.personas {
        for career in 0..world.catalog.profiles.len() {
            let told = |careers: &[usize]| scoring.contributions_to(careers, &served.persona.sheet);
            for unmet in served.persona.unmet(career, told) {
                let because = &world.catalog.traits.get(unmet.because).id;
                let (ahead, behind) = (id(unmet.ahead), id(unmet.behind));
                against.push(format!(
                    "{name}: {ahead} is not before {behind} by {because}"
                ));
            }
        }
    }
    assert!(against.is_empty(), "{}", against.join("\n"));
}

#[test]
fn a_persona_keeps_as_favourites_what_draws_it_most() {
    let quiz = WORLD.catalog.quiz("orientation").expect("built in");
    let kept = |name: &str| -> Vec<String> {
        let sheet = &WORLD.personas[name].persona.sheet;
        let favourites = quiz.items.iter().find_map(|item| {
            let Response::Favourites(favourites) = &item.response else {
                return None;
            };
            Some((&item.id, favourites))
        });
        let (id, favourites) = favourites.expect("the quiz asks for favourites");
        let Some(Answer::Several(picked)) = sheet.get(id) else {
            return vec!["not answered".to_owned()];
        };
        let options = picked.iter().map(|option| &favourites.options[*option]);
        options.map(|option| option.id.to_string()).collect()
    };
    // What draws very much, and nothing beside it; without that, what draws much.
    assert_eq!(kept("cook"), ["tile-food"]);
    assert_eq!(kept("moderate-teenager"), ["tile-food", "tile-machines"]);
    // Nothing was liked: nothing is kept, which is an answer.
    assert!(kept("refuses-everything").is_empty());
    // No more than may be, the dearest first.
    assert_eq!(kept("likes-everything").len(), 5);
    assert_eq!(kept("skipped-half"), ["not answered"]);
}

#[test]
fn a_persona_without_a_lean_gets_no_list() {
    let world = &*WORLD;
    let mut without = 0;
    for (name, served) in &world.personas {
        if served.persona.state != State::Ok {
            without += 1;
            let recommendation = &served.recommendation;
            assert!(!recommendation.matches.iter().any(is_shown), "{name}");
            assert!(!recommendation.families.iter().any(|f| f.shown), "{name}");
        }
    }
    assert!(without >= 4, "only {without} personas without a lean");
}

#[test]
fn the_ranking_says_what_the_recommendation_says() {
    for served in WORLD.personas.values() {
        let (ranking, recommendation) = (&served.ranking, &served.recommendation);
        assert_eq!(ranking.state, recommendation.state);
        assert_eq!(ranking.families, recommendation.families);
        let of_matches = recommendation
            .matches
            .iter()
            .map(|m| (m.career, m.group, m.status));
        let of_ranking = ranking
            .careers
            .iter()
            .map(|s| (s.career, s.group, s.status));
        assert!(of_matches.eq(of_ranking));
    }
}

#[test]
fn a_miss_names_what_overtook_it_and_by_which_trait() {
    let served = &WORLD.personas["debater"];
    let place = |id: &str| {
        let mut profiles = WORLD.catalog.profiles.iter();
        profiles
            .position(|p| p.id.as_str() == id)
            .expect("a career")
    };
    let persona = Persona {
        expect: vec![Expected {
            careers: vec![place("welder")],
        }],
        never: vec![place("journalist")],
        ..served.persona.clone()
    };
    let recommendation = &served.recommendation;
    let misses: Vec<String> = persona
        .misses(&served.ranking)
        .iter()
        .map(|miss| WORLD.told(recommendation, miss))
        .collect();
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

fn with_list() -> Vec<&'static Served> {
    let all = WORLD.personas.values();
    all.filter(|served| !served.persona.expect.is_empty())
        .collect()
}

#[test]
fn what_one_persona_expects_another_seldom_gets() {
    let (mut held, mut asked) = (0_usize, 0_usize);
    for (n, one) in with_list().iter().enumerate() {
        for (m, other) in with_list().iter().enumerate() {
            if n != m {
                asked += 1;
                held += usize::from(one.persona.misses(&other.ranking).is_empty());
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
    let with_list = with_list();
    let others: Vec<&str> = with_list
        .iter()
        .filter(|served| !World::is_expected_first(served))
        .map(|served| served.persona.name.as_str())
        .collect();
    let share = 1.0 - others.len() as f64 / with_list.len() as f64;
    assert!(share >= EXPECTED_FIRST, "{share:.2}, not for {others:?}");
}

#[test]
fn the_matrix_of_personas_and_careers() {
    let world = &*WORLD;
    let mut matrix = Vec::new();
    for (name, served) in &world.personas {
        let state = served.recommendation.state.as_str();
        let first = if served.persona.expect.is_empty() || World::is_expected_first(served) {
            ""
        } else {
            ", best fit not among the expected"
        };
        matrix.push(format!("{name}: {state}{first}"));
        matrix.extend(world.lines(&served.recommendation));
        matrix.push(String::new());
    }
    let shown: BTreeSet<usize> = shown_careers().map(|m| m.career).collect();
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

fn shown_careers() -> impl Iterator<Item = &'static Match> {
    let all = WORLD.personas.values();
    all.flat_map(|served| &served.recommendation.matches)
        .filter(|m| is_shown(m))
}

#[test]
fn every_family_is_shown_to_somebody() {
    let world = &*WORLD;
    let shown: BTreeSet<&str> = shown_careers().map(|m| world.family(m)).collect();
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
    let takes_the_bac_at_most = |profile: &&Profile| profile.qualification <= Level::Bac;
    let careers = &catalog.profiles;
    assert!(careers.len() >= 200, "{} careers", careers.len());
    let families = catalog.families.len();
    assert!((20..=28).contains(&families), "{families} families");
    assert!(careers.iter().filter(coding).count() >= 25);
    assert!(careers.iter().filter(takes_the_bac_at_most).count() >= 20);
}
