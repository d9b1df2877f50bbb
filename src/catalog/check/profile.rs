//! Families and career profiles.

use crate::check::condition::check_source;
use crate::check::scope::{MAX_LABEL, Scope};
use crate::check::{Names, claim, condition, fact};
use crate::codes::levels::Levels;
use crate::codes::naming::{Kind, Naming};
use crate::codes::studies::Ladder;
use crate::codes::values::{Counted, Values};
use crate::figured::Figured;
use crate::source;
use model::id::{FamilyId, OptionId, ProfileId, QuestionId};
use model::locale::Text;
use model::profile::{
    Abroad, Application, Demand, Diploma, Example, Expectation, Family, Interest, JobSheet, Level,
    Profile, Regulation, RequirementState, Salary, Studies, Titles,
};
use model::suggest::nearest;
use model::traits::{Domain, TraitIndex};

/// The five steps on which a career states how much it uses an interest.
const STEPS: [f64; 5] = [0.0, 0.25, 0.5, 0.75, 1.0];

/// The two steps on which a career states that it is about a topic.
const TOPIC_STEPS: [f64; 2] = [0.5, 1.0];

/// The most topics of a career.
const MAX_TOPICS: usize = 3;

/// The least spread (SD) of a career's levels for which there is a person it fits better than others.
const MIN_SPREAD: f64 = 0.12;

/// The most SD by which an example may expect a fit to lie off the average.
const MAX_FIT: f64 = 10.0;

/// Checks a family; `None` if its name cannot be used.
pub(crate) fn check_family(scope: &mut Scope<'_>, source: &source::Family<'_>) -> Option<Family> {
    scope.format(source.format);
    let id = scope.id(source.id, FamilyId::new);
    let title = scope.label(&source.title);
    let summary = scope.prose(&source.summary);
    let shared = scope.prose(&source.shared);
    Some(Family {
        id: id?,
        title,
        summary,
        shared,
    })
}

/// Checks a profile; `None` if its own name or its family's cannot be used.
#[expect(
    clippy::too_many_lines,
    reason = "a list of the fields, in the order of the grammar"
)]
pub(crate) fn check(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Option<Profile> {
    scope.format(source.format);
    let id = scope.id(source.id, ProfileId::new);
    let aliases = check_aliases(scope, &source.aliases, names);
    let family = check_place(scope, source, names);
    check_lengths(scope, source);
    let edition = scope.month(source.edition);
    let titles = check_titles(scope, &source.titles);
    let synonyms = source
        .synonyms
        .iter()
        .map(|word| scope.string(&word.0, MAX_LABEL))
        .collect();
    let summary = scope.prose(&source.summary);
    let missions = scope.proses(&source.missions);
    let takes = scope.proses(&source.takes);
    let hard = scope.proses(&source.hard);
    let interests = check_interests(scope, source, names);
    let topics = check_topics(scope, source, names);
    let demands = check_demands(scope, source, names);
    let rules = condition::check(scope, source, names);
    let facts = fact::check(scope, source);
    let few_places = fact::check_few_places(scope, source);
    let studies = check_studies(scope, source);
    let sectors = scope.proses(&source.sectors);
    let conditions = scope.proses(&source.conditions);
    let salary = Salary {
        entry: claim::check_all(scope, &source.salary.entry, source),
        experienced: claim::check_all(scope, &source.salary.experienced, source),
        general: claim::check_all(scope, &source.salary.general, source),
    };
    let outlook = claim::check_all(scope, &source.outlook, source);
    let neighbours = check_references(scope, source, &source.neighbours, names);
    let evolutions = check_references(scope, source, &source.evolutions, names);
    let to_try = source.to_try.as_ref().map(|text| scope.prose(text));
    let to_meet = source.to_meet.as_ref().map(|text| scope.prose(text));
    let codes = source
        .codes
        .iter()
        .map(|code| claim::check_code(scope, code))
        .collect();
    let sources = claim::check_sources(scope, &source.sources);
    let examples = check_examples(scope, source, names);
    let sheet = JobSheet {
        edition,
        synonyms,
        summary,
        missions,
        takes,
        hard,
        studies,
        sectors,
        conditions,
        salary,
        outlook,
        neighbours,
        evolutions,
        to_try,
        to_meet,
        codes,
        sources,
        examples,
    };
    Some(Profile {
        id: id?,
        aliases,
        family: family?,
        titles,
        status: source.status,
        interests,
        topics,
        demands,
        rules,
        facts,
        few_places,
        entry: source.studies.entry,
        qualification: source.studies.qualification(),
        sheet: sheet.into(),
    })
}

/// Lists that are not of texts have as many entries as somebody may have written.
fn check_lengths(scope: &mut Scope<'_>, source: &source::Profile<'_>) {
    let salary = &source.salary;
    for pay in [&salary.entry, &salary.experienced, &salary.general] {
        scope.entries(pay, |pay| Figured::from(pay).source());
    }
    scope.entries(&source.outlook, |figure| Figured::from(figure).source());
    for names in [&source.neighbours, &source.evolutions] {
        scope.entries(names, |name| name);
    }
    scope.entries(&source.synonyms, |word| &word.0);
    scope.entries(&source.aliases, |alias| alias);
    scope.entries(&source.interests, |interest| interest.of);
    scope.entries(&source.demands, |demand| demand.of);
    scope.entries(&source.rules, |rule| rule.id);
    scope.entries(&source.studies.diplomas, |diploma| &diploma.name.fr);
    scope.entries(&source.sources, |source| source.id);
    scope.entries(&source.codes, source::Code::written);
    scope.entries(&source.examples, |_| source.id);
}

/// The family that the profile's folder names.
fn check_place(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Option<FamilyId> {
    let Some((folder, family)) = scope
        .file
        .folder()
        .and_then(|folder| Some((folder, FamilyId::new(folder)?)))
    else {
        scope.report(source.id, Naming::ProfileOutsideFamily);
        return None;
    };
    if !names.families.contains(folder) {
        let problem = Naming::MissingFamily {
            family: folder.to_owned(),
            suggestion: nearest(folder, names.families.iter().map(String::as_str)),
        };
        scope.report(source.id, problem);
    }
    Some(family)
}

/// The names that the career had before; none of them is that of a career today.
fn check_aliases(scope: &mut Scope<'_>, aliases: &[&str], names: &Names<'_>) -> Vec<ProfileId> {
    let mut checked = Vec::new();
    for alias in aliases {
        if names.profiles.contains(*alias) {
            let name = (*alias).to_owned();
            scope.report(alias, Naming::AliasIsCareer { name });
        }
        checked.extend(scope.id(alias, ProfileId::new));
    }
    checked
}

fn check_titles(scope: &mut Scope<'_>, titles: &source::Titles<'_>) -> Titles {
    Titles {
        fr_m: scope.string(&titles.fr_m, MAX_LABEL),
        fr_f: scope.string(&titles.fr_f, MAX_LABEL),
        en: scope.string(&titles.en, MAX_LABEL),
    }
}

fn check_interests(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Vec<Interest> {
    scope.listed_once(source.interests.iter().map(|interest| interest.of));
    let mut checked = Vec::new();
    for interest in &source.interests {
        let of = scope.trait_of(Domain::Interest, interest.of, names.traits);
        let because = scope.prose(&interest.because);
        let level = interest.level;
        if !level.value.is_finite() {
            scope.report(level.written, Values::NotFinite);
        } else if !STEPS.contains(&level.value) {
            scope.report(level.written, Levels::InvalidLevel);
        }
        if let Some(of) = of {
            names.check_measured(scope, interest.of, of, false);
            checked.push(Interest {
                of,
                level: level.value,
                because,
            });
        }
    }
    check_levels(scope, source, names, &checked);
    checked
}

/// What a career is about: three topics at most, so that those that are listed tell something.
fn check_topics(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Vec<Interest> {
    let topics = &source.topics;
    scope.listed_once(topics.iter().map(|topic| topic.of));
    if let Some(first) = topics.get(MAX_TOPICS) {
        scope.count(first.of, Counted::Topics, topics.len(), 0..=MAX_TOPICS);
    }
    let mut checked = Vec::new();
    for topic in topics {
        let of = scope.trait_of(Domain::Topic, topic.of, names.traits);
        let because = scope.prose(&topic.because);
        let level = topic.level;
        if !level.value.is_finite() {
            scope.report(level.written, Values::NotFinite);
        } else if !TOPIC_STEPS.contains(&level.value) {
            scope.report(level.written, Levels::InvalidTopicLevel);
        }
        if let Some(of) = of {
            names.check_measured(scope, topic.of, of, false);
            checked.push(Interest {
                of,
                level: level.value,
                because,
            });
        }
    }
    checked
}

/// Every interest has a level, and the levels tell something.
fn check_levels(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
    interests: &[Interest],
) {
    let Some(traits) = names.traits else { return };
    let is_missing = |index: &TraitIndex| !interests.iter().any(|i| i.of == *index);
    let missing: Vec<String> = traits
        .of_domain(Domain::Interest)
        .filter(is_missing)
        .map(|index| traits.get(index).id.to_string())
        .collect();
    if !missing.is_empty() {
        scope.report(source.id, Levels::MissingInterest { traits: missing });
        return;
    }
    let sd = spread(interests);
    if sd < MIN_SPREAD {
        scope.report(source.id, Levels::FlatCareer { sd });
    }
}

/// The standard deviation of the levels of a career.
pub(crate) fn spread(interests: &[Interest]) -> f64 {
    let n = interests.len() as f64;
    let mean = interests.iter().map(|i| i.level).sum::<f64>() / n;
    let squares = interests
        .iter()
        .map(|i| (i.level - mean) * (i.level - mean));
    libm::sqrt(squares.sum::<f64>() / n)
}

fn check_demands(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Vec<Demand> {
    scope.listed_once(source.demands.iter().map(|demand| demand.of));
    let mut checked = Vec::new();
    for demand in &source.demands {
        let of = scope.trait_of(Domain::Skill, demand.of, names.traits);
        let because = scope.prose(&demand.because);
        let importance = scope.whole(demand.importance, 1..=3);
        if let Some(of) = of {
            names.check_measured(scope, demand.of, of, true);
            let importance = importance.to_le_bytes()[0];
            checked.push(Demand {
                of,
                level: demand.level,
                importance,
                because,
            });
        }
    }
    checked
}

fn check_studies(scope: &mut Scope<'_>, profile: &source::Profile<'_>) -> Studies {
    let studies = &profile.studies;
    let mut diplomas = Vec::new();
    for diploma in &studies.diplomas {
        diplomas.push(Diploma {
            level: diploma.level,
            name: scope.prose(&diploma.name),
        });
    }
    check_ladder(scope, studies);
    let is_free = matches!(studies.regulated, source::Regulation::Free);
    if is_free && studies.apply.contains(&Application::Competition) {
        scope.report(profile.id, Ladder::FreeCompetition);
    }
    let regulated = match &studies.regulated {
        source::Regulation::Free => Regulation::Free,
        source::Regulation::Partly { how } => Regulation::Partly(scope.prose(how)),
        source::Regulation::Regulated { how } => Regulation::Regulated(scope.prose(how)),
    };
    let routes: Vec<Text> = scope.proses(&studies.routes);
    let mut abroad = Vec::new();
    for (country, way) in studies.abroad() {
        let how = scope.prose(&way.how);
        if let Some(source) = check_source(scope, way.source, profile) {
            abroad.push(Abroad {
                country,
                how,
                source,
            });
        }
    }
    Studies {
        diplomas,
        routes,
        apply: studies.apply.clone(),
        abroad,
        regulated,
    }
}

/// One enters below what one leaves with, and leaves with a diploma of the list.
fn check_ladder(scope: &mut Scope<'_>, studies: &source::Studies<'_>) {
    let qualification = studies.qualification();
    let Some(lowest) = studies.diplomas.iter().min_by_key(|diploma| diploma.level) else {
        return;
    };
    let at: &str = &lowest.name.fr;
    if studies.entry > lowest.level {
        let [entry, lowest] = [studies.entry, lowest.level].map(source::level_word);
        scope.report(at, Ladder::EntryAboveDiploma { entry, lowest });
    } else if qualification > Level::None
        && studies
            .diplomas
            .iter()
            .all(|diploma| diploma.level != qualification)
    {
        let qualification = source::level_word(qualification);
        scope.report(at, Ladder::UnmatchedQualification { qualification });
    }
}

/// Looks other careers up.
fn check_references(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    words: &[&str],
    names: &Names<'_>,
) -> Vec<ProfileId> {
    scope.listed_once(words.iter().copied());
    for word in words {
        if *word == source.id {
            scope.report(word, Naming::SelfReference);
        } else if !names.profiles.contains(*word) {
            scope.unknown(
                Kind::Profile,
                word,
                names.profiles.iter().map(String::as_str),
            );
        }
    }
    words
        .iter()
        .filter_map(|word| ProfileId::new(word))
        .collect()
}

fn check_examples(
    scope: &mut Scope<'_>,
    source: &source::Profile<'_>,
    names: &Names<'_>,
) -> Vec<Example> {
    let mut checked = Vec::new();
    for example in &source.examples {
        let scores = check_scores(scope, &example.scores, names);
        let context = check_context(scope, &example.context, names);
        let expect = match &example.expect {
            source::Expectation::FitAtLeast { fit, because } => {
                let fit = scope.number(*fit, -MAX_FIT..=MAX_FIT);
                let of = scope.trait_named(because, names.traits);
                of.map(|of| Expectation::FitAtLeast(fit, of))
            }
            source::Expectation::FitAtMost { fit, because } => {
                let fit = scope.number(*fit, -MAX_FIT..=MAX_FIT);
                let of = scope.trait_named(because, names.traits);
                of.map(|of| Expectation::FitAtMost(fit, of))
            }
            source::Expectation::Requirement(state) => {
                Some(Expectation::Requirement(match state {
                    source::RequirementState::Met => RequirementState::Met,
                    source::RequirementState::Unclear => RequirementState::Unclear,
                    source::RequirementState::Unmet => RequirementState::Unmet,
                }))
            }
        };
        checked.extend(expect.map(|expect| Example {
            scores,
            context,
            expect,
        }));
    }
    checked
}

fn check_scores(
    scope: &mut Scope<'_>,
    scores: &[(&str, source::Number<'_>)],
    names: &Names<'_>,
) -> Vec<(TraitIndex, f64)> {
    scope.listed_once(scores.iter().map(|(word, _)| *word));
    let mut checked = Vec::new();
    for (word, score) in scores {
        let of = scope.trait_named(word, names.traits);
        let value = scope.number(*score, 0.0..=100.0);
        checked.extend(of.map(|of| (of, value)));
    }
    checked
}

fn check_context(
    scope: &mut Scope<'_>,
    context: &[(&str, &str)],
    names: &Names<'_>,
) -> Vec<(QuestionId, OptionId)> {
    scope.listed_once(context.iter().map(|(question, _)| *question));
    let mut checked = Vec::new();
    for (question, option) in context {
        if names.check_answer(scope, question, option)
            && let (Some(question), Some(option)) =
                (QuestionId::new(question), OptionId::new(option))
        {
            checked.push((question, option));
        }
    }
    checked
}
