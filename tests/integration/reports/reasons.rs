//! Every fact, told in both languages.

use std::fmt::Write as _;

use boussole::answers::Answer;
use boussole::locale::{Locale, Text};
use boussole::profile::{Effect, RequirementState, Rule};
use boussole::quiz::Response;
use boussole::report::Report;
use boussole::rules::{Fact, Reason, SkillStanding, State};
use boussole::traits::Traits;

use super::fixture::{World, of};

#[test]
fn every_fact_has_its_sentence() {
    let mut world = World::new(State::Ok);
    let contested = 3;
    world.profiles[contested].rules = rules(&world);
    let place = world
        .recommendation
        .matches
        .iter()
        .position(|found| found.career == contested);
    let place = place.expect("it is ranked");
    world.recommendation.matches[place].reasons = facts(&world.traits)
        .into_iter()
        .map(|fact| Reason {
            fact,
            value: 0.1,
            items: Vec::new(),
        })
        .collect();
    let mut told = String::new();
    for locale in Locale::ALL {
        let report = Report::new(&world.subject(), locale, None);
        for reason in report.matches().nth(place).expect("a career").reasons {
            let (kind, about) = (reason.kind.as_str(), &reason.about);
            writeln!(told, "{kind} {about}: {}", reason.text).expect("a string takes everything");
        }
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}

#[test]
fn every_shape_of_answer_is_quoted() {
    let mut world = World::new(State::Ok);
    let Response::Pair(options) = world.quiz.items[3].response.clone() else {
        panic!("the fixture has a pair there");
    };
    let id = world.quiz.items[3].id.clone();
    let mut quoted = Vec::new();
    for (response, answer) in [
        (Response::Multi(options.clone()), Answer::Several(vec![])),
        (
            Response::Multi(options.clone()),
            Answer::Several(vec![0, 1]),
        ),
        (Response::Ranking(options), Answer::Ranked(vec![1, 0])),
    ] {
        world.quiz.items[3].response = response;
        world
            .sheet
            .answer(&world.quiz, &id, answer)
            .expect("it has the shape asked for");
        let report = Report::new(&world.subject(), Locale::En, None);
        quoted.push(report.matches().next().expect("a career").reasons[0].quotes[1].clone());
    }
    assert_eq!(
        quoted,
        [
            "“Rather…”: none of these",
            "“Rather…”: solve a puzzle, debate a rule",
            "“Rather…”: first of all, debate a rule",
        ]
    );
}

fn rules(world: &World) -> Vec<Rule> {
    let required = world.profiles[0].rules[0].clone();
    let because = |fr: &str, en: &str| Text {
        fr: fr.to_owned(),
        en: en.to_owned(),
    };
    let boosted = Rule {
        effect: Effect::Boost(0.5),
        because: because(
            "Tu cherches des études courtes.",
            "You want a short training.",
        ),
        ..required.clone()
    };
    let cautioned = Rule {
        effect: Effect::Caution,
        because: because("Il y a des nuits d'astreinte.", "There are nights on call."),
        ..required.clone()
    };
    vec![required, boosted, cautioned]
}

fn facts(traits: &Traits) -> Vec<Fact> {
    let interest = of(traits, "analysis/interest");
    let skill = of(traits, "coding/skill");
    let required = |state| Fact::Requirement { rule: 0, state };
    let mut facts = Vec::new();
    for standing in [
        SkillStanding::NotAsked,
        SkillStanding::Met,
        SkillStanding::Short,
    ] {
        facts.push(Fact::LikedAndUsed {
            of: interest,
            level: 0.75,
            skill: standing,
        });
        facts.push(Fact::DislikedAndUsed {
            of: interest,
            level: 0.75,
            skill: standing,
        });
    }
    facts.extend([
        Fact::DislikedAndSpared {
            of: interest,
            level: 0.0,
        },
        Fact::LikedAndSpared {
            of: interest,
            level: 0.25,
        },
        Fact::SkillMet { of: skill },
        Fact::SkillShort { of: skill },
        Fact::SkillUntried { of: skill },
        Fact::FewAnswers { of: interest },
        Fact::Boost { rule: 1 },
        Fact::Caution { rule: 2 },
        required(RequirementState::Met),
        required(RequirementState::Unclear),
        required(RequirementState::Unmet),
        Fact::Young,
    ]);
    facts
}
