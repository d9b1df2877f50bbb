//! From facts to sentences: one reason, told, with the answers behind it.

use serde::Serialize;

use crate::called::{Called, called};
use crate::{Subject, apart, json};
use model::answers::Answer;
use model::locale::Locale;
use model::profile::{Profile, RequirementState};
use model::quiz::Item;
use model::traits::{Domain, TraitIndex};
use rules::{About, Fact, Kind, Match, Reason, Side};
use words::reason::{self, Basis, Liking, Use};

/// A reason with its sentence; the text is the same on every surface.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReasonLine {
    /// What is the case.
    #[serde(skip)]
    pub fact: Fact,
    /// Its kind.
    #[serde(serialize_with = "json::word")]
    pub kind: Kind,
    /// The side on which it stands.
    #[serde(skip)]
    pub side: Side,
    /// The id of the trait, the rule or the career that it is about.
    pub about: String,
    /// The part of the fit that it states, in SD; 0 for a fact that changes no number.
    pub value: f64,
    /// The sentence.
    pub text: String,
    /// The answers it rests on, the strongest first, each as one line.
    #[serde(skip)]
    pub quotes: Vec<String>,
}

/// Tells the reasons of a career, in their order.
pub(super) fn told(subject: &Subject<'_>, locale: Locale, found: &Match) -> Vec<ReasonLine> {
    let profile = &subject.profiles[found.career];
    let reasons = found.reasons.iter();
    reasons
        .map(|fact| tell(subject, locale, profile, fact))
        .collect()
}

fn tell(subject: &Subject<'_>, locale: Locale, profile: &Profile, fact: &Reason) -> ReasonLine {
    let about = match fact.fact.about() {
        About::Trait(of) => subject.traits.get(of).id.to_string(),
        About::Rule(rule) => profile.rules[rule].id.to_string(),
        About::Fact(fact) => profile.facts[fact].is.as_str().to_owned(),
        About::Career => profile.id.to_string(),
    };
    ReasonLine {
        fact: fact.fact,
        kind: fact.kind(),
        side: fact.side(),
        about,
        value: fact.value,
        text: sentence(subject, locale, profile, fact.fact),
        quotes: quotes(subject, locale, &fact.items),
    }
}

fn sentence(subject: &Subject<'_>, locale: Locale, profile: &Profile, fact: Fact) -> String {
    let say = reason::of(locale);
    let doing = |of: TraitIndex| subject.traits.get(of).doing.get(locale);
    let liked = |of: TraitIndex| liking(subject, locale, of, Called::High);
    let disliked = |of: TraitIndex| liking(subject, locale, of, Called::Low);
    let used = |of: TraitIndex, sentence: String| {
        let because = profile.liking(of).map(|liking| liking.because.get(locale));
        say.grounds(&sentence, because.unwrap_or_default())
    };
    let demanded = |of: TraitIndex, sentence: String| {
        let because = profile.demand(of).map(|demand| demand.because.get(locale));
        say.grounds(&sentence, because.unwrap_or_default())
    };
    let expected = |of: TraitIndex| profile.demand(of).map(|demand| demand.level);
    let because = |rule: usize| profile.rules[rule].because.get(locale);
    let basis = |skill: TraitIndex| basis(subject, skill);
    let of_twin = |interest: TraitIndex| {
        let skill = subject.traits.twin(interest);
        skill.map_or(Basis::Answers, basis)
    };
    match fact {
        Fact::LikedAndUsed { of, level, skill } => {
            let text = used(of, say.liked_and_used(liked(of), Use::of(level)));
            followed(text, say.liked_and_able(skill, of_twin(of)).as_deref())
        }
        Fact::DislikedAndSpared { of, level } => {
            say.disliked_and_spared(disliked(of), Use::of(level))
        }
        Fact::DislikedAndUsed { of, level, skill } => {
            let text = used(of, say.disliked_and_used(disliked(of), Use::of(level)));
            followed(text, say.disliked_and_able(skill, of_twin(of)).as_deref())
        }
        Fact::LikedAndSpared { of, level } => {
            used(of, say.liked_and_spared(liked(of), Use::of(level)))
        }
        Fact::SkillMet { of } => demanded(of, say.skill_met(doing(of), expected(of), basis(of))),
        Fact::SkillShort { of } => {
            let text = demanded(of, say.skill_short(doing(of), expected(of), basis(of)));
            followed(text, Some(say.learnable()))
        }
        Fact::SkillUntried { of } => demanded(of, say.skill_untried(doing(of))),
        Fact::FewAnswers { of } => say.few_answers(doing(of)),
        Fact::Unclear { of, level } => say.unclear(liked(of), Use::of(level)),
        Fact::Studies { length, rule } => match rule {
            Some(rule) => say.grounds(say.studies(length), because(rule)),
            None => followed(
                say.studies(length).to_owned(),
                apart::way_in(profile, length, locale),
            ),
        },
        Fact::Unwelcome { fact } => apart::unwelcome(&profile.facts[fact], locale),
        Fact::Boost { rule } | Fact::Caution { rule } => because(rule).to_owned(),
        Fact::Requirement { rule, state } => required(say, because(rule), state),
        Fact::Young => say.young(profile.status).unwrap_or_default().to_owned(),
    }
}

/// A liking as it is told: plainly where its bar says the same, and beside the person's others where not, so
/// that no page calls a trait low and then "you like it".
fn liking<'s>(
    subject: &Subject<'s>,
    locale: Locale,
    of: TraitIndex,
    as_called: Called,
) -> Liking<'s> {
    let measured = subject.traits.get(of);
    Liking {
        doing: measured.doing.get(locale),
        is_topic: measured.id.domain == Domain::Topic,
        is_clear: called_of(subject, of) == Some(as_called),
    }
}

/// Whether the bar of a trait calls it high.
pub(crate) fn is_called_high(subject: &Subject<'_>, of: TraitIndex) -> bool {
    called_of(subject, of) == Some(Called::High)
}

fn called_of(subject: &Subject<'_>, of: TraitIndex) -> Option<Called> {
    let mut scores = subject.recommendation.traits.iter();
    scores.find(|score| score.of == of).and_then(called)
}

/// Whether more than one answer tells the level of a skill.
pub(crate) fn basis(subject: &Subject<'_>, skill: TraitIndex) -> Basis {
    let mut scores = subject.recommendation.traits.iter();
    match scores.find(|score| score.of == skill) {
        Some(score) if score.coverage.telling == 1 => Basis::OneAnswer,
        _ => Basis::Answers,
    }
}

fn required(say: reason::Words, because: &str, state: RequirementState) -> String {
    match state {
        RequirementState::None => because.to_owned(),
        RequirementState::Met => say.grounds(say.requirement_met(), because),
        RequirementState::Unclear => say.grounds(say.requirement_unclear(), because),
        RequirementState::Unmet => say.grounds(say.requirement_unmet(), because),
    }
}

fn followed(text: String, more: Option<&str>) -> String {
    match more {
        Some(more) => format!("{text} {more}"),
        None => text,
    }
}

fn quotes(subject: &Subject<'_>, locale: Locale, items: &[usize]) -> Vec<String> {
    items
        .iter()
        .filter_map(|item| quote(subject, locale, &subject.quiz.items[*item]))
        .collect()
}

pub(super) fn quote(subject: &Subject<'_>, locale: Locale, item: &Item) -> Option<String> {
    let answer = chosen(subject, locale, item)?;
    Some(reason::of(locale).quote(prompt(item, locale), &answer))
}

/// The prompt without its full stop, to stand between quotation marks.
pub(super) fn prompt(item: &Item, locale: Locale) -> &str {
    item.prompt.get(locale).trim_end_matches('.')
}

/// What the person answered, in the words of the options; `None` without an answer.
pub(super) fn chosen(subject: &Subject<'_>, locale: Locale, item: &Item) -> Option<String> {
    let answer = subject.sheet.get(&item.id)?;
    Some(worded(item, answer, locale))
}

/// An answer in the words of the options; a ranking by its first place.
pub(super) fn worded(item: &Item, answer: &Answer, locale: Locale) -> String {
    let say = reason::of(locale);
    let labels = labels(item, locale);
    match answer {
        Answer::One(option) => labels[*option].to_owned(),
        Answer::Several(options) if options.is_empty() => say.none_of_these().to_owned(),
        Answer::Several(options) => {
            let ticked: Vec<&str> = options.iter().map(|option| labels[*option]).collect();
            ticked.join(", ")
        }
        Answer::Ranked(options) => {
            let first = options.first().map_or("", |option| labels[*option]);
            say.ranked_first(first)
        }
    }
}

pub(super) fn labels(item: &Item, locale: Locale) -> Vec<&str> {
    item.response
        .options()
        .map(|(_, label)| label.get(locale))
        .collect()
}
