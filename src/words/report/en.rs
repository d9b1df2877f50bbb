//! The result page in English.

use super::{Answered, Certainty, GuessFound, Leaning, Points, ReportWording};
use crate::english;
use model::traits::Domain;
use rules::State;
use rules::adaptive::Stop;

pub(super) struct English;

impl ReportWording for English {
    fn title(&self) -> &'static str {
        "Your leads"
    }

    fn opening(&self, state: State) -> &'static str {
        match state {
            State::Ok => {
                "Thank you for taking the time to answer. Your answers already point in some \
                 directions: here are leads to explore, family by family. Keep what speaks to \
                 you, leave the rest."
            }
            State::Flat => {
                "Thank you for taking the time to answer. For now, none of your interests clearly \
                 stands out from the others: a list of careers would be made up. Here are some \
                 varied ways in instead, to find out which door you feel like pushing."
            }
            State::NothingAttractsYet => {
                "Thank you for answering frankly. For now, none of the activities we offered draws \
                 you much, and that is fine to say. There is no hurry: here are things to try \
                 before choosing anything at all."
            }
            State::NothingMeasured => {
                "There is not enough yet to talk about you: no answer says what draws you or what \
                 you can do. That is all right, we can start another way."
            }
        }
    }

    fn too_early(&self, silent: usize, topics: usize) -> String {
        let lack = if silent == 1 { "does not" } else { "do not" };
        format!(
            "Thank you for these first answers. It is too early to say what draws you most: \
             {silent} of {} {lack} have enough answers yet. In the meantime, here are some varied \
             ways in.",
            english::count(topics, "topic", "topics"),
        )
    }

    fn how_to_get_a_result(&self) -> &'static str {
        "To get a result, answer the questions at your own pace. You may skip some: two or \
         three answers a topic are often enough."
    }

    fn portrait_heading(&self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest => "What draws you, in your words",
            Domain::Skill => "What you can do, in your words",
        }
    }

    fn in_between(&self, domain: Domain) -> &'static str {
        match domain {
            Domain::Interest => "sometimes yes, sometimes no",
            Domain::Skill => "on your way",
        }
    }

    fn to_confirm(&self, domain: Domain, leaning: Leaning) -> &'static str {
        match (leaning, domain) {
            (Leaning::High, _) => "it seems so, to be confirmed",
            (Leaning::Low, Domain::Interest) => "it seems not, to be confirmed",
            (Leaning::Low, Domain::Skill) => "not yet, to be confirmed",
            (Leaning::Neither, _) => "in between, to be confirmed",
        }
    }

    fn nothing_told(&self, names: &[&str]) -> String {
        format!(
            "So far your answers say nothing about {}.",
            english::list(names)
        )
    }

    fn main_heading(&self) -> &'static str {
        "Leads to explore"
    }

    fn main_intro(&self) -> &'static str {
        "“Solid”, “to confirm”, “open”: these words say how firmly your answers carry a lead, not \
         whether you should follow it. The sign + speaks for the career, the sign − gives pause."
    }

    fn further_heading(&self) -> &'static str {
        "Further afield"
    }

    fn further_intro(&self) -> &'static str {
        "Other families, not to be ruled out too soon."
    }

    fn not_yet_heading(&self) -> &'static str {
        "Not yet"
    }

    fn not_yet_intro(&self) -> &'static str {
        "These careers meet your answers, but one condition does not hold today. Situations change."
    }

    fn leads_heading(&self) -> &'static str {
        "Ways in"
    }

    fn leads_intro(&self) -> &'static str {
        "One career from each family, to widen the view. Nothing here is chosen for you."
    }

    fn standing(&self, points: Points, certainty: Certainty) -> String {
        let points = match points {
            Points::Many => "Many points in common",
            Points::Several => "Several points in common",
            Points::Some => "Some points in common",
        };
        let certainty = match certainty {
            Certainty::Solid => "a solid lead",
            Certainty::ToConfirm => "a lead to confirm",
            Certainty::Open => "an open lead",
        };
        format!("{points} with your answers, {certainty}")
    }

    fn too_close(&self, titles: &[&str]) -> String {
        format!(
            "Between {}, your answers do not decide: these leads are too close.",
            english::list(titles)
        )
    }

    fn all_too_close(&self) -> &'static str {
        "These leads are too close for your answers to tell them apart: their order means nothing."
    }

    fn many_too_close(&self) -> &'static str {
        "Several of these leads are too close for your answers to tell them apart: their order \
         means next to nothing."
    }

    fn also_close(&self, titles: &[&str], more: usize) -> String {
        let more = (more > 0).then(|| format!("{more} more"));
        let all: Vec<&str> = titles.iter().copied().chain(more.as_deref()).collect();
        format!("Also very close: {}.", english::list(&all))
    }

    fn quote(&self, prompt: &str, answer: &str) -> String {
        format!("“{prompt}”: {answer}")
    }

    fn none_of_these(&self) -> &'static str {
        "none of these"
    }

    fn ranked_first(&self, label: &str) -> String {
        format!("first of all, {label}")
    }

    fn next_heading(&self) -> &'static str {
        "What comes next"
    }

    fn read_a_sheet(&self, title: &str) -> String {
        format!("Read a career sheet in your own time, for instance this one: {title}.")
    }

    fn browse_careers(&self) -> &'static str {
        "Leaf through the career sheets, without looking for anything in particular."
    }

    fn talk(&self, title: &str) -> String {
        format!("Talk to someone, for instance about the lead “{title}”.")
    }

    fn talk_to_anyone(&self) -> &'static str {
        "Talk to someone: a person who likes their job, or who is guiding you through these \
         choices. Ask them what a real week looks like."
    }

    fn try_one_thing(&self, title: &str) -> String {
        format!("Try one small thing, for instance for the lead “{title}”.")
    }

    fn generic_tries(&self) -> [&'static str; 3] {
        [
            "Spend an hour with someone at work, and note what you enjoyed and what bored you.",
            "Make or repair one small thing, from start to finish.",
            "Help someone understand or organize something, and see whether time flies.",
        ]
    }

    fn guesses_heading(&self) -> &'static str {
        "What you had in mind"
    }

    fn guessed(&self, found: GuessFound, titles: &[&str]) -> String {
        let titles = quoted(titles);
        match found {
            GuessFound::Shown => {
                format!("You had it in mind, and your answers lead there too: {titles}.")
            }
            GuessFound::Close => format!(
                "You had it in mind, and it is very near your leads: {titles}. Your answers cannot \
                 tell them apart."
            ),
            GuessFound::FamilyShown => format!(
                "You had {titles} in mind. Your leads are not far: another career of the same \
                 family is among them."
            ),
            GuessFound::NotYet => format!(
                "You had {titles} in mind. As your situation is today, a condition is missing; that \
                 can change."
            ),
            GuessFound::Elsewhere => format!(
                "You had {titles} in mind. Your answers of today lead elsewhere; that closes no \
                 door, and what you wish for counts."
            ),
            GuessFound::NoListYet => format!(
                "You had {titles} in mind. Your answers do not say enough about it yet; keep the \
                 idea."
            ),
        }
    }

    fn explain_guess(&self, career: &str, others: &[&str]) -> String {
        let others = match others {
            [] => String::new(),
            _ => format!(" Likewise for {}.", english::list(others)),
        };
        format!(
            "To see why, answer by answer: `boussole explain SHEET {career}`, where SHEET is the \
             file of your answers.{others}"
        )
    }

    fn surprise(&self, title: &str) -> String {
        format!("You may not have thought of it: “{title}”. See what draws you there.")
    }

    fn notes_heading(&self) -> &'static str {
        "Please note"
    }

    fn family_heading(&self) -> &'static str {
        "For the family"
    }

    fn family(&self, state: State) -> &'static str {
        match state {
            State::Ok | State::Flat | State::NothingAttractsYet => {
                "These leads come from answers given on one particular day. They open a \
                 conversation; they measure neither abilities nor chances, and they decide nothing."
            }
            State::NothingMeasured => {
                "These leads are examples, drawn from no answers. They open a conversation; they \
                 measure neither abilities nor chances, and they decide nothing."
            }
        }
    }

    fn basis_heading(&self) -> &'static str {
        "What this rests on"
    }

    fn basis(&self, about_you: Answered, situation: Answered) -> String {
        let situation = match situation.of {
            0 => String::new(),
            of => format!(
                " and {} of the {of} about your situation",
                situation.answered
            ),
        };
        format!(
            "You answered {} of the {} questions about you{situation}: this result rests on those \
             answers and on nothing else. Liking an activity today says little about being \
             satisfied at work later: it helps to choose what to explore, not to predict.",
            about_you.answered, about_you.of,
        )
    }

    fn open_questions(&self, stop: Option<Stop>, open: usize) -> String {
        let Some(stop) = stop else {
            let left = english::count(open, "question is still open", "questions are still open");
            return format!("{left}; answering can still change the leads.");
        };
        let why = match stop {
            Stop::Sure => "Your answers are enough to suggest these families of careers.",
            Stop::Settled => "More answers would probably change hardly anything on this page.",
            Stop::NoList => {
                "For now your answers draw no clear lead, and a few more questions would probably not \
                 be enough."
            }
            Stop::Longest => "That is enough questions for one go.",
            Stop::Complete => "You have seen all the questions.",
        };
        let left = english::count(open, "question is still open", "questions are still open");
        match stop {
            Stop::Longest => format!("{why} {left}: answering can make the leads clearer."),
            Stop::Sure | Stop::Settled | Stop::NoList | Stop::Complete => {
                format!("{why} {left}, if you want to go further.")
            }
        }
    }
}

fn quoted(titles: &[&str]) -> String {
    let quoted: Vec<String> = titles.iter().map(|title| format!("“{title}”")).collect();
    english::list(&quoted.iter().map(String::as_str).collect::<Vec<_>>())
}
