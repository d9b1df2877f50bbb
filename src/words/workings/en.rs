//! How a result was worked out, in English.

use super::{Column, Identity, Part, TableName, WorkingsWording, percent};
use crate::english;
use rules::{LITTLE_ATTRACTS, MAY_ATTRACT, STANDS_OUT, State};

pub(super) struct English;

impl WorkingsWording for English {
    fn title(&self) -> &'static str {
        "The method and the numbers"
    }

    fn heading(&self, part: Part) -> &'static str {
        match part {
            Part::Method => "How the result is worked out",
            Part::Scores => "What the answers say",
            Part::Leads => "The leads in numbers",
            Part::Sums => "Where each fit comes from",
            Part::Limits => "What these numbers do not say",
            Part::Origin => "What it takes to work them out again",
        }
    }

    fn about(&self, part: Part) -> &'static [&'static str] {
        match part {
            Part::Method => &[
                "These pages are for the person who guides you, and for you if you want to see how it is \
                 done.",
                "Each answer tells something about one or more dimensions. Together they give an estimate \
                 for each dimension, and how uncertain it is. Not answering, or never having tried, \
                 lowers nothing: the estimate only stays vaguer.",
                "Each job sheet says which interests the job uses, and which skills are expected at the \
                 start of training. The fit adds up what each dimension brings closer or takes away, then \
                 the rules of the sheet. Skills, which are what you say of yourself, weigh a quarter at \
                 most and exclude no career.",
                "What the answers leave open is drawn about a thousand times, always in the same way: it is \
                 counted how often each career ends among the first three.",
            ],
            Part::Scores => &[
                "The score goes from 0 to 100: 0 for the lowest answer everywhere, 100 for the highest; a \
                 dash stands for too few answers. The estimate is the score that endless similar questions would give, with its standard \
                 deviation: the true value lies within about two times in three.",
            ],
            Part::Leads => &[
                "The fit counts standard deviations of a simulated reference group, whose middle is 0. The \
                 place in that group is the share of its members whom the career fits less, rules left \
                 out. The group is simulated: no real people stand behind it.",
            ],
            Part::Sums => &[
                "The same fit twice: by dimension, then by answer. The lines are rounded to three \
                 decimals. For all answers of a career: boussole explain.",
            ],
            Part::Limits => &[
                "Liking an activity today says little about satisfaction at work later. These numbers \
                 measure neither abilities nor chances, and decide nothing.",
                "The settings of the measurement are starting values: no cohort has been used to adjust \
                 them yet. The skills are what you say of yourself, not the result of a test.",
            ],
            Part::Origin => &[
                "The same answers, with the same quiz, the same job sheets and the same method, give the \
                 same numbers everywhere.",
            ],
        }
    }

    fn no_list(&self, state: State) -> Option<String> {
        let number = english::number;
        match state {
            State::Ok => None,
            State::Flat => Some(format!(
                "No list: no interest stands out from another by {} standard errors.",
                number(STANDS_OUT)
            )),
            State::NothingAttractsYet => Some(format!(
                "No list: the mean of the interests is below {}, and no estimate of an interest reaches \
                 {}, even with its standard deviation added.",
                number(LITTLE_ATTRACTS),
                number(MAY_ATTRACT)
            )),
            State::NothingMeasured => {
                Some("No list: no answer tells anything about a dimension.".to_owned())
            }
        }
    }

    fn table(&self, table: TableName) -> &'static str {
        match table {
            TableName::Traits => "The dimensions",
            TableName::Careers => "The careers shown",
            TableName::Families => "Their families",
            TableName::Identity => "Quiz, job sheets and method",
        }
    }

    fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Trait => "Dimension",
            Column::Score => "Score",
            Column::Estimate => "Estimate",
            Column::Career => "Career",
            Column::Fit => "Fit",
            Column::Percent => "Place in the group",
            Column::Top3 => "Among the first three",
            Column::Family => "Family",
            Column::HoldsBest => "Holds the first",
            Column::What => "What",
            Column::Value => "Value",
        }
    }

    fn identity(&self, identity: Identity) -> &'static str {
        match identity {
            Identity::Method => "Method",
            Identity::Quiz => "Quiz and edition",
            Identity::QuizHash => "Fingerprint of the quiz",
            Identity::Careers => "Careers compared",
            Identity::CatalogHash => "Fingerprint of the job sheets",
        }
    }

    fn other_answers(&self, n: usize) -> String {
        format!(
            "{} together",
            english::count(n, "other answer", "other answers")
        )
    }

    fn share(&self, share: f64) -> String {
        format!("{}%", percent(share))
    }
}
