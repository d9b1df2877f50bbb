//! One career on the student's page: why, in a sentence; some chips; and what to look at twice.
//!
//! A card is read in ten seconds. All the rest, both sides of it, is inside, for whoever opens it; `explain`
//! tells every reason with every answer.

use std::iter;

use crate::reason::{self, ReasonLine};
use crate::shown::Shown;
use crate::{Subject, few, situation};
use model::id::{ProfileId, QuestionId};
use model::locale::Locale;
use model::profile::{Circumstance, Condition, Demanded, Profile, RequirementState};
use model::quiz::Item;
use model::reaction::Is;
use model::traits::TraitIndex;
use rules::{About, Fact, Kind, Length, Match, Reason, Side};
use words::reason::{Basis, Brief, Matter, Use, Why};
use words::report::Reader;
use words::standing::{self, Certainty, Points, Stage};
use words::{capitalized, limit, report};

/// Stage this percentage of the model population up, the career has *many* points in common: it fits the
/// person better than it fits nineteen people in twenty (a fit of 1.64 SD).
///
/// The best of a hundred careers fit well by being the best of a hundred: nearly all of a main list
/// passes 85, so that the word would tell nothing there.
const MANY: f64 = 95.0;

/// Stage here up, *several*: better than four people in five (.84 SD), where a fit is more than the
/// luck of the draw. Below stays *some*: the page shows nothing with none.
const SEVERAL: f64 = 80.0;

/// Stage this probability of being among the best three up, a lead is *clear*: by these answers, more likely than not.
/// It says nothing of another day's answers.
const CLEAR: f64 = 0.5;

/// Stage here up, *fairly clear*: one in four is well above what any of the dozens of careers has
/// without an answer, and below what one would bet on.
const FAIRLY_CLEAR: f64 = 0.25;

/// The most that a chip tells of when and where one works, and what it may tell, in its order.
const MOST_RHYTHM: usize = 3;

const RHYTHM: [Circumstance; 5] = [
    Circumstance::Nights,
    Circumstance::Evenings,
    Circumstance::Weekends,
    Circumstance::Travel,
    Circumstance::Outdoors,
];

/// One career on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Which career it is, where it is one.
    pub career: Option<ProfileId>,
    /// Its name.
    pub title: String,
    /// That the person keeps it, if they do.
    pub kept: Option<&'static str>,
    /// What speaks most for it, or what it is.
    pub why: String,
    /// What it takes, in a few words each.
    pub chips: Vec<String>,
    /// How firmly the answers carry it, if they do.
    pub sure: Option<Sure>,
    /// What to look at twice, if anything.
    pub check: Option<String>,
    /// What is told on request.
    pub inside: Option<Inside>,
}

/// What a card tells on request.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    /// Its heading.
    pub heading: &'static str,
    /// Both sides of the career.
    pub reasons: Vec<CardLine>,
    /// What the career is, its siblings, and what its author advises.
    pub notes: Vec<String>,
}

/// How firmly the answers carry a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sure {
    /// As it is drawn.
    pub dots: &'static str,
    /// As it is said.
    pub word: &'static str,
}

/// A reason on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLine {
    /// Its sign.
    pub sign: Sign,
    /// Its sentence.
    pub text: String,
    /// The answers behind it.
    pub quotes: Vec<String>,
}

/// The sign before a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// It speaks for the career.
    For,
    /// It speaks against the career.
    Against,
    /// It is something to try.
    Try,
    /// It is something to know.
    Know,
}

impl Card {
    /// A card that is no more than a sentence.
    pub(super) fn told(title: String, why: String) -> Self {
        Self {
            career: None,
            title,
            kept: None,
            why,
            chips: Vec::new(),
            sure: None,
            check: None,
            inside: None,
        }
    }
}

/// The words for a percentage of the model population; see [`MANY`] and [`SEVERAL`].
pub(super) fn points(percent: f64) -> Points {
    match percent {
        p if p >= MANY => Points::Many,
        p if p >= SEVERAL => Points::Several,
        _ => Points::Some,
    }
}

/// The word for a probability of being among the best three; see [`CLEAR`] and [`FAIRLY_CLEAR`].
pub(super) fn certainty(p_top3: f64) -> Certainty {
    match p_top3 {
        p if p >= CLEAR => Certainty::Clear,
        p if p >= FAIRLY_CLEAR => Certainty::FairlyClear,
        _ => Certainty::Possible,
    }
}

/// How clearly the answers set apart a career that is shown for them; `None` for any other.
///
/// Where nothing stands out a lead is *possible*, and so is one of which nothing but tiles and favourites
/// tells.
pub(crate) fn certainty_of(subject: &Subject<'_>, found: &Match) -> Option<Certainty> {
    let shown = Shown::of(subject);
    let is_shown = shown.careers().iter().any(|of| of.career == found.career);
    match shown {
        Shown::Leads(_) if is_shown && is_asked_about(subject, found) => {
            Some(certainty(found.p_top3))
        }
        Shown::Leads(_) | Shown::Weak(_) if is_shown => Some(Certainty::Possible),
        Shown::Leads(_) | Shown::Weak(_) | Shown::Neutral(_) => None,
    }
}

/// Whether an answer to a question of its own, beyond tiles and favourites, tells of what the card says.
fn is_asked_about(subject: &Subject<'_>, found: &Match) -> bool {
    let mut traits = strongest(found).filter_map(|reason| match reason.fact.about() {
        About::Trait(of) => Some(of),
        About::Rule(_) | About::Fact(_) | About::Career => None,
    });
    let tells = |item: &Item, of: TraitIndex| {
        let is_answered = subject.sheet.get(&item.id).is_some();
        is_answered && !subject.quiz.opens(item) && item.measures(of)
    };
    traits.any(|of| subject.quiz.items.iter().any(|item| tells(item, of)))
}

/// The card of a career that is shown for the answers.
pub(super) fn card(subject: &Subject<'_>, locale: Locale, found: &Match) -> Card {
    let say = standing::of(locale);
    let sure = certainty_of(subject, found).map(|certainty| Sure {
        dots: certainty.dots(),
        word: say.certainty(certainty),
    });
    Card {
        why: words::reason::of(locale).why(why(subject, locale, found, &mut Vec::new())),
        sure,
        check: check(subject, locale, found),
        inside: Some(inside(subject, locale, found)),
        ..bare(subject, locale, found)
    }
}

/// What is liked of a career that is not shown for it, if anything.
pub(super) fn speaks_for(subject: &Subject<'_>, locale: Locale, found: &Match) -> Option<String> {
    let mut briefs = Vec::new();
    why(subject, locale, found, &mut briefs);
    let likings: Vec<&str> = briefs.iter().map(|brief| brief.short).collect();
    (!likings.is_empty()).then(|| words::guess::of(locale).speaks_for(&likings))
}

/// The card of a career that is shown whatever the answers are.
pub(super) fn neutral(subject: &Subject<'_>, locale: Locale, found: &Match) -> Card {
    let profile = &subject.profiles[found.career];
    Card {
        why: profile.sheet.summary.get(locale).to_owned(),
        ..bare(subject, locale, found)
    }
}

fn bare(subject: &Subject<'_>, locale: Locale, found: &Match) -> Card {
    let profile = &subject.profiles[found.career];
    let studies = studies(profile, locale, situation::from(subject));
    // What the person is warned of is not told twice.
    let warns = |fact: usize| {
        let mut reasons = found.reasons.iter();
        reasons.any(|reason| reason.fact == Fact::Unwelcome { fact })
    };
    let facts = profile.facts.iter().enumerate();
    let circumstances = facts.filter_map(|(at, fact)| match fact.is {
        Demanded::Circumstance(circumstance) if !warns(at) => Some(circumstance),
        Demanded::Circumstance(_) | Demanded::TrainingYears(_) => None,
    });
    let rhythm = circumstances.filter(|of| RHYTHM.contains(of));
    let rhythm = rhythm.map(|of| limit::of(locale).short(of));
    let rhythm: Vec<&str> = rhythm.take(MOST_RHYTHM).collect();
    let rhythm = Some(rhythm.join(", ")).filter(|rhythm| !rhythm.is_empty());
    let few = profile.few_places.as_ref();
    let few = few.map(|_| limit::of(locale).few_places().to_owned());
    Card {
        career: Some(profile.id.clone()),
        kept: (subject.sheet.says_of(&profile.id) == Some(Is::Yes))
            .then(|| words::reaction::of(locale).kept()),
        chips: iter::once(studies).chain(rhythm).chain(few).collect(),
        ..Card::told(capitalized(&profile.titles.get(locale)), String::new())
    }
}

/// What studies a career takes, from where the person stands: by the level of its diploma, and by its years where
/// they are more, as in medicine or at the bar.
fn studies(profile: &Profile, locale: Locale, from: Stage) -> String {
    let say = standing::of(locale);
    let years = profile.training().map(|(_, years)| years);
    let more = years.filter(|years| profile.qualification.years().is_some_and(|of| *years > of));
    match more {
        Some(years) if from != Stage::Work => say.years_after_the_bac(years),
        Some(_) | None => say.studies(profile.qualification, from).to_owned(),
    }
}

/// The two reasons that speak most for a career.
fn strongest(found: &Match) -> impl Iterator<Item = &Reason> {
    let mut reasons: Vec<&Reason> = found.reasons.iter().collect();
    reasons.retain(|reason| reason.side() == Side::For);
    reasons.sort_by(|a, b| b.value.total_cmp(&a.value));
    reasons.into_iter().take(2)
}

/// What the reasons that speak most for a career come to; `briefs` is where the likings are kept.
fn why<'b, 's: 'b>(
    subject: &Subject<'s>,
    locale: Locale,
    found: &Match,
    briefs: &'b mut Vec<Brief<'s>>,
) -> Why<'b> {
    let short = |of: TraitIndex| subject.traits.get(of).short.get(locale);
    let (mut least, mut spared, mut other) = (1.0_f64, None, Why::Nothing);
    for reason in strongest(found) {
        match reason.fact {
            Fact::LikedAndUsed { of, level, .. } => {
                briefs.push(Brief {
                    short: short(of),
                    is_clear: reason::is_called_high(subject, of),
                });
                least = least.min(level);
            }
            Fact::DislikedAndSpared { of, .. } => spared = spared.or(Some(short(of))),
            // One answer about oneself is no reason to lead with.
            Fact::SkillMet { of } if reason::basis(subject, of) == Basis::Answers => {
                other = Why::Able(subject.traits.get(of).doing.get(locale));
            }
            Fact::Studies { .. } => other = Why::Studies,
            Fact::Boost { .. }
            | Fact::DislikedAndUsed { .. }
            | Fact::LikedAndSpared { .. }
            | Fact::SkillMet { .. }
            | Fact::SkillShort { .. }
            | Fact::SkillUntried { .. }
            | Fact::FewAnswers { .. }
            | Fact::Unclear { .. }
            | Fact::Caution { .. }
            | Fact::Unwelcome { .. }
            | Fact::Requirement { .. }
            | Fact::Young => {}
        }
    }
    match (briefs.as_slice(), spared) {
        ([liked], Some(than)) => Why::Rather {
            liked: liked.short,
            than,
        },
        ([], Some(short)) => Why::Spares(short),
        ([], None) => other,
        (what, _) => Why::Likes {
            what,
            used: Use::of(least),
        },
    }
}

/// What to look at twice, in one line: every caution, or else what speaks most against the career.
fn check(subject: &Subject<'_>, locale: Locale, found: &Match) -> Option<String> {
    let profile = &subject.profiles[found.career];
    let mut matters: Vec<Matter<'_>> = Vec::new();
    for reason in &found.reasons {
        let matter = cautioned(subject, locale, profile, reason.fact);
        matters.extend(matter.filter(|matter| !matters.contains(matter)));
    }
    if matters.is_empty() {
        let against = found.reasons.iter();
        let mut against = against.filter_map(|reason| told_against(subject, locale, reason.fact));
        matters.extend(against.next());
        matters.extend(found.reasons.iter().find_map(|reason| {
            let Fact::Unclear { of, level } = reason.fact else {
                return None;
            };
            if Use::of(level) < Use::Partly {
                return None;
            }
            Some(Matter::Unclear(subject.traits.get(of).short.get(locale)))
        }));
    }
    let say = words::reason::of(locale);
    (!matters.is_empty()).then(|| say.to_check(&matters))
}

/// What a fact warns of.
fn cautioned<'s>(
    subject: &Subject<'s>,
    locale: Locale,
    profile: &Profile,
    fact: Fact,
) -> Option<Matter<'s>> {
    let unclear = RequirementState::Unclear;
    if let Fact::Caution { rule } = fact {
        asked(subject, locale, &profile.rules[rule].when)
    } else if let Fact::Unwelcome { fact } = fact {
        Some(match profile.facts[fact].is {
            Demanded::Circumstance(circumstance) => {
                Matter::Circumstance(limit::of(locale).short(circumstance))
            }
            Demanded::TrainingYears(_) => Matter::Studies(Length::Above),
        })
    } else if let Fact::Studies { length, .. } = fact {
        (length != Length::Meets).then_some(Matter::Studies(length))
    } else {
        let is_unclear = matches!(fact, Fact::Requirement { state, .. } if state == unclear);
        is_unclear.then_some(Matter::Condition)
    }
}

/// What a fact says against a career.
fn told_against<'s>(subject: &Subject<'s>, locale: Locale, fact: Fact) -> Option<Matter<'s>> {
    let short = |of: TraitIndex| subject.traits.get(of).short.get(locale);
    if let Fact::DislikedAndUsed { of, .. } = fact {
        Some(Matter::LessLiked(short(of)))
    } else if let Fact::LikedAndSpared { of, .. } = fact {
        Some(Matter::LittleRoom(short(of)))
    } else if let Fact::SkillShort { of } = fact {
        Some(Matter::ToLearn(short(of)))
    } else {
        None
    }
}

/// The context question that a rule is about.
fn asked<'s>(subject: &Subject<'s>, locale: Locale, when: &Condition) -> Option<Matter<'s>> {
    let asked = subject.quiz.question(question(when)?)?;
    Some(Matter::Asked(asked.id.as_str(), asked.prompt.get(locale)))
}

fn question(when: &Condition) -> Option<&QuestionId> {
    match when {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().find_map(question),
        Condition::Not(part) => question(part),
        Condition::Answered(asked, _) => Some(asked),
        Condition::AtLeast(..) | Condition::AtMost(..) => None,
    }
}

/// Both sides of a career, its siblings, and the author's advice to somebody at school.
fn inside(subject: &Subject<'_>, locale: Locale, found: &Match) -> Inside {
    let sheet = &subject.profiles[found.career].sheet;
    let say = report::of(locale);
    let all = reason::told(subject, locale, found);
    let quote = |reason: &ReasonLine| reason.quotes.first().cloned().into_iter().collect();
    let reasons = all.iter().map(|reason| line(reason, quote(reason)));
    let short = |of: &TraitIndex| subject.traits.get(*of).short.get(locale);
    let spared = found.carried_by_what_is_spared();
    let spared: Vec<&str> = spared.iter().map(short).collect();
    let spared = (!spared.is_empty()).then(|| words::reason::of(locale).carried_by(&spared));
    let advice = [
        (say.what_to_try(), &sheet.to_try),
        (say.whom_to_talk_to(), &sheet.to_meet),
    ];
    let is_pupil = situation::from(subject).reader() == Reader::Pupil;
    let advice = advice.into_iter().filter_map(|(label, text)| {
        let text = text.as_ref().filter(|_| is_pupil)?;
        Some(format!("{label} {}", text.get(locale)))
    });
    Inside {
        heading: say.for_and_against(),
        reasons: reasons.collect(),
        notes: iter::once(sheet.summary.get(locale).to_owned())
            .chain(few::places(&subject.profiles[found.career], locale))
            .chain(spared)
            .chain(siblings(subject, locale, found))
            .chain(advice)
            .collect(),
    }
}

/// The next careers of its family, best fit first; where its studies miss what the person wants, those before that
/// meet it, which says so.
pub(super) fn siblings(subject: &Subject<'_>, locale: Locale, found: &Match) -> Option<String> {
    let say = report::of(locale);
    let beside = subject.recommendation.beside(found).into_iter();
    let titles: Vec<String> = beside
        .map(|other| {
            let title = subject.profiles[other.career].titles.get(locale);
            let met = found.missed.filter(|_| other.missed.is_none());
            met.map_or_else(|| title.clone(), |missed| say.meets(&title, missed))
        })
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    (!titles.is_empty()).then(|| say.same_family(&titles))
}

/// The conditions that keep a career closed.
pub(super) fn closed(subject: &Subject<'_>, locale: Locale, found: &Match) -> Vec<CardLine> {
    let all = reason::told(subject, locale, found);
    let conditions = all.iter().filter(|reason| reason.kind == Kind::Requirement);
    conditions.map(|reason| line(reason, Vec::new())).collect()
}

/// What a career has in common with the answers, and how firmly: where the page shows it, as the page says.
pub(super) fn standing(subject: &Subject<'_>, found: &Match, locale: Locale) -> String {
    let certainty = certainty_of(subject, found).unwrap_or_else(|| certainty(found.p_top3));
    standing::of(locale).standing(points(found.percent), certainty)
}

/// A reason with its sign and the answers behind it.
pub(super) fn line(reason: &ReasonLine, quotes: Vec<String>) -> CardLine {
    CardLine {
        sign: match reason.side {
            Side::For => Sign::For,
            Side::Against => Sign::Against,
            Side::Aside if matches!(reason.fact, Fact::SkillUntried { .. }) => Sign::Try,
            Side::Aside => Sign::Know,
        },
        text: reason.text.clone(),
        quotes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_change_at_their_thresholds() {
        let told = [100.0, 95.0, 94.9, 80.0, 79.9, 0.0].map(points);
        let [many, several, some] = [Points::Many, Points::Several, Points::Some];
        assert_eq!(told, [many, many, several, several, some, some]);
        let told = [1.0, 0.5, 0.49, 0.25, 0.24, 0.0].map(certainty);
        let [clear, fairly, possible] = [
            Certainty::Clear,
            Certainty::FairlyClear,
            Certainty::Possible,
        ];
        assert_eq!(told, [clear, clear, fairly, fairly, possible, possible]);
    }
}
