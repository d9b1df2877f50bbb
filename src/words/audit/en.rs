//! What an audit says, in English.

use super::{AuditWording, Bound, Column, Measure, Part, TableName, Value};
use crate::english::{self, number};
use audit::careless::Pattern;
use audit::mutation::Changed;
use rules::adaptive::Stop;

pub(super) struct English;

impl AuditWording for English {
    fn working(&self) -> &'static str {
        "Simulated people answer"
    }

    fn title(&self, quiz: &str) -> String {
        format!("Audit of the quiz “{quiz}”")
    }

    fn intro(&self, people: usize, seed: u64, careers: usize) -> String {
        format!(
            "{} simulated people answered the quiz and were compared with {careers} careers. They are \
             drawn with the seed {seed}: whoever runs the audit again gets the same figures.",
            number(people as f64)
        )
    }

    fn with_list(&self, n: usize) -> String {
        format!(
            "{} of them get a list; unless something else is said, shares are of these. Parts that compare \
             two sheets of the same person use a quarter or an eighth of the people.",
            number(n as f64)
        )
    }

    fn scale(&self, name: &str, is_skill: bool) -> String {
        let side = if is_skill { "can do it" } else { "likes it" };
        format!("{name} ({side})")
    }

    fn good_for(&self, is_exploring: bool) -> &'static str {
        if is_exploring {
            "exploring"
        } else {
            "a tendency"
        }
    }

    fn rough(&self) -> &'static str {
        "With so few people, chance moves the figures by several points: a target may be reached or missed by \
         luck. The targets are meant for 20,000 people."
    }

    fn limits(&self) -> &'static str {
        "Simulated people answer the way the method assumes. So these figures say how well the quiz \
         does what it means to do. They do not say how well it knows real people, and nothing here \
         predicts whether somebody will succeed or be happy in a career."
    }

    fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Reach => "Can every career be reached?",
            Part::Certainty => "Is what the quiz says of itself true?",
            Part::Adaptive => "What does stopping early cost?",
            Part::Stability => "What does a small change do?",
            Part::Order => "Does more ever count as less?",
            Part::Fairness => "Who is treated otherwise?",
            Part::Care => "Would anybody notice a wrong number?",
            Part::Careless => "Would answers given without reading be noticed?",
            Part::Scales => "How precise is each scale?",
        }
    }

    fn about(&self, part: Part) -> &'static str {
        match part {
            Part::Reach => {
                "A career that no answers bring forward would be listed for show, and a few careers \
                 that come first for everybody would make all answers alike. For each career, answers \
                 were searched that put it first, and scored like any others."
            }
            Part::Certainty => {
                "The page shows a short list and says how sure it is. Here the simulated people's \
                 true interests are known, so each statement can be compared with the truth. \
                 “Comes true” should be close to “stated”."
            }
            Part::Adaptive => {
                "By default the quiz chooses each question from the answers, and stops when more would add \
                 little. The same simulated people took the short form and then the full one, with the same \
                 answers. Fewer questions leave less certainty: the page then looks further, by a family or \
                 two. The three best careers often change, the families little."
            }
            Part::Stability => {
                "One answer moved by one step should hardly matter. The same person asked again on \
                 another day answers a little differently: with so few questions the first career \
                 often changes, the family less often. That is why the page speaks of families and \
                 of groups too close to tell apart."
            }
            Part::Order => {
                "Liking more what a career is made of, or being able to do more of what it asks for, \
                 must never speak against it. Rules that authors add are left out here."
            }
            Part::Fairness => {
                "Nobody's gender, origin or school is asked, so the same answers always give the same \
                 page. But groups may answer differently. The same simulated people answered twice: \
                 first with the interests of men and then of women as published by Su, Rounds and \
                 Armstrong (2009), and once more while under-rating their skill in coding by .4 \
                 standard deviations. What follows is how far their lists move and which questions \
                 carry it. A difference of lists is no proof of bias; a question that carries much \
                 more than its neighbors deserves a second reading."
            }
            Part::Care => {
                "Each level, demand, importance, amount and threshold of each career was nudged in \
                 turn. It is noticed if an example of the career fails, or if an invented respondent \
                 no longer gets what was expected or sees another list. What nobody notices rests on \
                 the author's care alone."
            }
            Part::Careless => {
                "Whoever answers without reading is asked, alone and before the result, to look at some \
                 questions again. The same simulated people answered once by reading, and once in each \
                 of the ways below. Nobody who reads should be asked often. Where all questions point \
                 the same way, as here, saying yes to everything looks like liking everything, and is \
                 seen only in part. Comparing the two halves of each scale is shown because others do \
                 it; it decides nothing, and neither does any sign change a score."
            }
            Part::Scales => {
                "Reliability runs from 0 (chance) to 1 (exact). From .70 on a scale is good enough \
                 to explore with; below, a score only shows a tendency. Decisions about a person would ask \
                 for .80 and more, and this quiz makes none. A person's score is known give or take the \
                 points shown; two scores are called different only if they are as far apart as the column before last says."
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table of sentences")]
    fn measure(&self, measure: Measure) -> &'static str {
        match measure {
            Measure::Unreached => "careers that no answers were found to put first",
            Measure::RarelyListed => "careers with less than .05 % of the places on lists",
            Measure::LargestFirst => "largest share of first places of one career",
            Measure::EffectiveFirsts => {
                "variety of first places: as if so many careers shared them evenly"
            }
            Measure::EffectiveMain => "variety of lists: as if so many careers shared them evenly",
            Measure::GiniMain => "inequality of places on lists (Gini, 0 to 1)",
            Measure::Twins => "pairs of careers that hardly anybody tells apart",
            Measure::WithList => "people who get a list",
            Measure::CareersListed => "careers on the list, on average",
            Measure::CareersShown => "careers shown, those further afield too",
            Measure::FamiliesListed => "families on the list, on average",
            Measure::FamiliesShown => "families shown, those further afield too",
            Measure::ShownOfFamilies => "families shown, of all families",
            Measure::CoverageShown => "the families shown hold the career that truly fits best",
            Measure::CoverageFamilies => "the families on the list hold it",
            Measure::CoverageMain => "the list itself holds it",
            Measure::CoverageCareers => "the careers shown hold it, those further afield too",
            Measure::Top3Error => "“among the best three”: mean distance of stated and true",
            Measure::Top3Worst => "… largest distance in a line of 1,000 cases or more",
            Measure::FamilyError => "“the family holds the best”: mean distance of stated and true",
            Measure::FamilyWorst => {
                "… largest distance in a line of 1,000 cases or more (families)"
            }
            Measure::NudgeGroup => "one answer, one step: share of the first group that stays",
            Measure::Asked => "questions asked, on average",
            Measure::Minutes => "minutes to answer them, by the expected times",
            Measure::Longest => "people who go to the most questions",
            Measure::Switches => "changes of the kind of question",
            Measure::WithoutList => "lists of the full form that the short one does not give",
            Measure::FullFirst => "the families shown hold the full form's first career",
            Measure::BestShort => "the families shown hold the true best: short form",
            Measure::BestFull => "the families shown hold the true best: full form",
            Measure::BestLost => "what the short form loses of that",
            Measure::BestLostOfBoth => "the same loss, where both forms give a list",
            Measure::StatedShort => "what the short form states",
            Measure::StatedGap => "distance between stated and true",
            Measure::FamiliesShort => "families shown by the short form",
            Measure::Overlap => "three best of the full form kept",
            Measure::Regret => "regret: what the first career loses, in standard deviations",
            Measure::NudgeInGroup => "one answer, one step: first career still in the first group",
            Measure::NudgeFirst => "one answer, one step: same first career",
            Measure::NudgeTop3 => "one answer, one step: best three that stay",
            Measure::RetestFirst => "another day: same first career",
            Measure::RetestFamily => "another day: same first family",
            Measure::RetestInGroup => "another day: first career still in the first group",
            Measure::FirstGroup => "careers too close to tell from the first, on average",
            Measure::NoiseLists => {
                "lists given to people who answer all alike, give or take a step"
            }
            Measure::HiddenTies => "ties broken without a word",
            Measure::FallingFits => "careers that fit less when more of what they ask for is there",
            Measure::FallingOrders => "careers overtaken by one that gains no more",
            Measure::InterestsKept => "published interests of men and women: list that stays",
            Measure::InterestsCareers | Measure::SelfImageCareers => {
                "… places that go to other careers"
            }
            Measure::InterestsFamilies | Measure::SelfImageFamilies => {
                "… places that go to other families"
            }
            Measure::SelfImageKept => "under-rated skill in coding: list that stays",
            Measure::MutationScore => {
                "nudged numbers that move a trial list or fail an expectation"
            }
            Measure::MutationExpected => {
                "… those that fail a written expectation, and so stop the author"
            }
            Measure::FalseAlarms => "people who read and are asked to look again",
            Measure::NoticedSame => "people who always give the same answer and are asked",
            Measure::NoticedRandom => "people who answer by chance and are asked",
            Measure::FalseAlarmsShort | Measure::NoticedRandomShort => "… after 24 questions",
            Measure::NoticedMiddle => "people who stay in the middle and are asked",
        }
    }

    fn number(&self, value: Value) -> String {
        match value {
            Value::Count(n) => number(n as f64),
            Value::Share(_) => format!("{} %", value.digits()),
            Value::Mean(_) | Value::Small(_) => value.digits(),
        }
    }

    fn target(&self, bound: Bound, value: Value) -> String {
        let number = self.number(value);
        match bound {
            Bound::AtMost => format!("at most {number}"),
            Bound::AtLeast => format!("at least {number}"),
            Bound::Exactly => number,
        }
    }

    fn line(&self, label: &str, value: &str, judged: Option<(&str, &str)>) -> String {
        match judged {
            Some((target, verdict)) => format!("{label}: {value} (target: {target}, {verdict})"),
            None => format!("{label}: {value}"),
        }
    }

    fn verdict(&self, is_met: bool) -> &'static str {
        if is_met { "reached" } else { "missed" }
    }

    fn summary(&self, met: usize, of: usize) -> String {
        format!("{met} of {of} targets are reached.")
    }

    fn table(&self, table: TableName) -> &'static str {
        match table {
            TableName::Unreached => "Careers that were not reached",
            TableName::Rare => "Careers that are seldom listed",
            TableName::Frequent => "The five careers that are first most often",
            TableName::Families => "Families",
            TableName::Twins => "Careers that hardly anybody tells apart",
            TableName::Top3 => "“Among the best three”: what is stated and what comes true",
            TableName::HoldsBest => {
                "“The family holds the best”: what is stated and what comes true"
            }
            TableName::Stops => "Why the quiz stops",
            TableName::Carriers => "The questions that carry most of the differences",
            TableName::Unnoticed => "Changes that nobody notices",
            TableName::Scales => "Scales",
        }
    }

    fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Figure => "Figure",
            Column::Value => "Value",
            Column::Target => "Target",
            Column::Verdict => "Verdict",
            Column::Career => "Career",
            Column::Family => "Family",
            Column::OnLists => "on lists",
            Column::First => "first",
            Column::Why => "Why",
            Column::Stated => "Stated",
            Column::ComesTrue => "Comes true",
            Column::People => "People",
            Column::HowOften => "How often",
            Column::Item => "Question",
            Column::CarriesInterests => "men/women",
            Column::CarriesSelfImage => "coding",
            Column::Change => "Unnoticed change",
            Column::Scale => "Scale",
            Column::Questions => "Questions",
            Column::Reliability => "Expected",
            Column::Alpha => "Simulated",
            Column::Error => "± points",
            Column::Apart => "Apart from",
            Column::GoodFor => "Good for",
            Column::OtherCareer => "Other career",
            Column::Correlation => "Correlation",
            Column::Pattern => "How they answer",
            Column::Noticed => "asked",
            Column::Run => "one answer",
            Column::Sameness => "hardly varied",
            Column::Misfit => "at odds",
            Column::Halves => "halves",
        }
    }

    fn not_found(&self, first: Option<&str>) -> String {
        match first {
            Some(first) => format!("with the best answers found, {first} comes first"),
            None => "the best answers found are too few or too uncertain for a list".to_owned(),
        }
    }

    fn forbidden(&self, rule: &str) -> String {
        format!("its rule “{rule}” is not met by the answers that fit it best")
    }

    fn change(&self, what: Changed, name: &str, from: &str, to: &str) -> String {
        let what = english::number_of(what);
        format!("{what} {name}: {from} → {to}")
    }

    fn and_more(&self, n: usize) -> String {
        english::and_more_in_json(n)
    }

    fn stop(&self, stop: Stop) -> &'static str {
        match stop {
            Stop::Sure => "the families shown are sure enough",
            Stop::Settled => "more answers would change hardly anything",
            Stop::NoList => "there is no list, and more answers would hardly bring one",
            Stop::Longest => "the most questions are reached",
            Stop::Complete => "everything was asked",
        }
    }

    fn pattern(&self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::Honest => "they read",
            Pattern::Random => "by chance",
            Pattern::Same => "always the same",
            Pattern::MostlySame => "the same, four of five",
            Pattern::Zigzag => "up the steps, and again",
            Pattern::Middle => "in the middle, by chance",
            Pattern::RandomHalf => "second half by chance",
            Pattern::YesToAll => "one or two steps too high",
        }
    }

    fn noticed(&self, ratings: usize) -> String {
        format!("Who is asked to look again after {ratings} questions, and which signs are seen")
    }

    fn none(&self) -> &'static str {
        "none"
    }
}
