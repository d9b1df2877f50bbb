//! Every text of a definition, with what it is for.

use crate::figured::Figured;
use crate::parse::Definition;
use crate::source::{
    Dimension, Fact, Family, Poles, Profile, Quiz, Regulation, ResponseFormat, Text, Traits,
};

/// What a text is for, as far as lints care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// A name: of a quiz, a family, a dimension, a diploma, a figure.
    Name,
    /// What an item is about, read by everybody, the youngest too.
    Prompt,
    /// Any other text for the person.
    Prose,
    /// How a file was made, for whoever inspects it.
    Note,
}

/// Calls `see` with every text of a definition in two languages.
pub(crate) fn each(definition: &Definition<'_>, see: &mut impl FnMut(Role, &Text<'_>)) {
    match definition {
        Definition::Traits(traits) => of_traits(traits, see),
        Definition::Quiz(quiz) => of_quiz(quiz, see),
        Definition::Family(family) => of_family(family, see),
        Definition::Profile(profile) => of_profile(profile, see),
    }
}

fn of_traits(traits: &Traits<'_>, see: &mut impl FnMut(Role, &Text<'_>)) {
    see(Role::Note, &traits.source);
    for Dimension {
        name,
        doing,
        short,
        interest,
        skill,
        ..
    } in &traits.dimensions
    {
        see(Role::Name, name);
        see(Role::Prose, doing);
        if let Some(short) = short {
            see(Role::Prose, short);
        }
        for Poles { low, high } in interest.iter().chain(skill) {
            see(Role::Prose, low);
            see(Role::Prose, high);
        }
    }
    for topic in &traits.topics {
        see(Role::Name, &topic.name);
        let short = topic.short.iter();
        for text in [&topic.about, &topic.low, &topic.high]
            .into_iter()
            .chain(short)
        {
            see(Role::Prose, text);
        }
    }
}

fn of_quiz(quiz: &Quiz<'_>, see: &mut impl FnMut(Role, &Text<'_>)) {
    see(Role::Name, &quiz.title);
    see(Role::Prose, &quiz.intro);
    see(Role::Note, &quiz.source);
    for ResponseFormat {
        stem,
        anchors,
        apart,
        ..
    } in &quiz.formats
    {
        see(Role::Prompt, stem);
        for anchor in anchors.iter().chain(apart) {
            see(Role::Prompt, &anchor.label);
        }
    }
    for item in &quiz.items {
        for text in item.prompts() {
            see(Role::Prompt, text);
        }
        for text in item.helps() {
            see(Role::Prose, text);
        }
    }
    for context in &quiz.context {
        for text in context.prompts() {
            see(Role::Prompt, text);
        }
        for text in context.helps() {
            see(Role::Prose, text);
        }
    }
}

fn of_family(family: &Family<'_>, see: &mut impl FnMut(Role, &Text<'_>)) {
    see(Role::Name, &family.title);
    see(Role::Prose, &family.summary);
    see(Role::Prose, &family.shared);
}

fn of_profile(profile: &Profile<'_>, see: &mut impl FnMut(Role, &Text<'_>)) {
    see(Role::Prose, &profile.summary);
    let lists = [
        &profile.missions,
        &profile.takes,
        &profile.hard,
        &profile.studies.routes,
        &profile.sectors,
        &profile.conditions,
    ];
    let reasons = profile.interests.iter().map(|interest| &interest.because);
    let reasons = reasons.chain(profile.topics.iter().map(|topic| &topic.because));
    let reasons = reasons.chain(profile.demands.iter().map(|demand| &demand.because));
    let reasons = reasons.chain(profile.rules.iter().map(|rule| &rule.because));
    let reasons = reasons.chain(profile.facts.iter().filter_map(Fact::note));
    let reasons = reasons.chain(profile.few_places.iter().map(|few| &few.beside));
    let reasons = reasons.chain(profile.studies.abroad().map(|(_, way)| &way.how));
    let advice = profile.to_try.iter().chain(&profile.to_meet);
    for text in lists.into_iter().flatten().chain(reasons).chain(advice) {
        see(Role::Prose, text);
    }
    for diploma in &profile.studies.diplomas {
        see(Role::Name, &diploma.name);
    }
    match &profile.studies.regulated {
        Regulation::Free => {}
        Regulation::Partly { how } | Regulation::Regulated { how } => see(Role::Prose, how),
    }
    for figured in profile.figures() {
        if let Figured::Claim(claim) = figured {
            see(Role::Name, &claim.what);
        }
        if let Some(caution) = figured.caution() {
            see(Role::Prose, caution);
        }
    }
}
