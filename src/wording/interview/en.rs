//! The interview in English.

use std::io;

use super::{Interview, MenuChoice, ReplaceChoice, minutes};
use crate::quiz::Shape;
use crate::session::Progress;

/// English, with American spelling.
pub(super) struct English;

impl Interview for English {
    fn length(&self, progress: Progress) -> String {
        let time = match minutes(progress.seconds_left) {
            None => "less than a minute".to_owned(),
            Some(1) => "about a minute".to_owned(),
            Some(minutes) => format!("about {minutes} minutes"),
        };
        format!("{}, {time}. There is no rush.", questions(progress.steps))
    }

    fn promise(&self) -> &'static str {
        "You can skip a question, go back, or take a break whenever you like. \
         Your answers stay on this computer, and are kept only if you save them."
    }

    fn start_key(&self) -> &'static str {
        "Enter: start"
    }

    fn progress(&self, progress: Progress) -> String {
        let place = format!("{}/{}", progress.place.min(progress.steps), progress.steps);
        match minutes(progress.seconds_left) {
            None => format!("{place} · less than a minute left"),
            Some(minutes) => format!("{place} · about {minutes} min left"),
        }
    }

    fn your_answer(&self) -> &'static str {
        "(your answer)"
    }

    fn keys_one(&self, options: usize) -> String {
        let digits = options.min(9);
        format!(
            "1 to {digits}, or arrows then Enter: answer · b: back · s: skip · \
             ?: why this question · p: pause"
        )
    }

    fn keys_several(&self) -> &'static str {
        "Arrows: move · Space: check · Enter: done (nothing checked = none of these) · \
         Esc: back, skip, why, pause"
    }

    fn keys_ranked(&self) -> &'static str {
        "Most important first. Space: pick up or put down a line · arrows: move it · \
         Enter: done · Esc: back, skip, why, pause"
    }

    fn keys_short(&self, shape: Shape) -> &'static str {
        match shape {
            Shape::One => "b back  s skip  ? why  p pause",
            Shape::Several => "Space check  Enter done  Esc menu",
            Shape::Ranked => "Space pick up  Enter done  Esc menu",
        }
    }

    fn options(&self) -> &'static str {
        "Answers"
    }

    fn why_asked(&self) -> &'static str {
        "Why this question?"
    }

    fn any_key(&self) -> &'static str {
        "Any key: back to the question"
    }

    fn page_keys(&self, page: usize, pages: usize) -> String {
        let last = if page == pages { "done" } else { "next" };
        format!("{page}/{pages} · Enter: {last} · b: previous page · q: close")
    }

    fn unchanged_order(&self) -> &'static str {
        "You have not moved anything. Is this your order?"
    }

    fn keep_order(&self) -> &'static str {
        "Yes, this is my order"
    }

    fn go_on_ranking(&self) -> &'static str {
        "No, let me keep sorting"
    }

    fn pause(&self) -> &'static str {
        "Taking a break. Take your time."
    }

    fn interrupted(&self) -> &'static str {
        "Do you want to stop? (Ctrl-C once more: leave without saving)"
    }

    fn menu(&self, choice: MenuChoice) -> &'static str {
        match choice {
            MenuChoice::GoOn => "Carry on",
            MenuChoice::Back => "Previous question",
            MenuChoice::Skip => "Skip this question",
            MenuChoice::Why => "Why this question?",
            MenuChoice::ResultSoFar => "See the result so far",
            MenuChoice::SaveAndLeave => "Save and leave",
            MenuChoice::Leave => "Leave without saving",
            MenuChoice::Result => "See my result",
            MenuChoice::SaveThenResult => "Save, then see the result",
            MenuChoice::LastQuestion => "Back to the last question",
        }
    }

    fn finished(&self, progress: Progress) -> String {
        format!("That was the last question. {}", answered(progress))
    }

    fn file_name(&self) -> &'static str {
        "Name of the file for your answers (Enter to accept, empty to cancel)"
    }

    fn replace(&self, path: &str) -> String {
        format!("The file {path} already exists.")
    }

    fn replace_choice(&self, choice: ReplaceChoice) -> &'static str {
        match choice {
            ReplaceChoice::OtherName => "Choose another name",
            ReplaceChoice::Replace => "Replace it",
        }
    }

    fn saved(&self, path: &str) -> String {
        format!("Answers saved in {path}.")
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "every other kind is the general case"
    )]
    fn not_saved(&self, path: &str, error: io::ErrorKind) -> String {
        let why = match error {
            io::ErrorKind::NotFound => "the folder does not exist",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "you are not allowed to write there"
            }
            io::ErrorKind::IsADirectory => "it is a folder",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "the disk is full",
            _ => "the computer refused to write it",
        };
        format!("Could not save to {path}: {why}. Try another name.")
    }

    fn line_commands(&self) -> &'static str {
        "At each question, type a number, then Enter. Or: b = previous question, s = skip, \
         ? = why this question, q = stop and see the result."
    }

    fn line_prompt(&self, shape: Shape, options: usize) -> String {
        match shape {
            Shape::One => format!("Your answer (1 to {options}):"),
            Shape::Several => "Your answers (numbers with spaces between, 0 = none):".to_owned(),
            Shape::Ranked => {
                format!("Your ranking (all {options} numbers, most important first):")
            }
        }
    }

    fn not_understood(&self, shape: Shape, options: usize) -> String {
        let accepted = match shape {
            Shape::One => format!("Type a number from 1 to {options}"),
            Shape::Several => format!(
                "Type one or more different numbers from 1 to {options} (such as 1 3), \
                 or 0 if none of them fits"
            ),
            Shape::Ranked => {
                format!("Type all {options} numbers, each once, most important first")
            }
        };
        format!("I did not understand. {accepted}; or b, s, ?, or q.")
    }

    fn recorded(&self, labels: &[&str]) -> String {
        match labels {
            [] => "Noted: none of these.".to_owned(),
            _ => format!("Noted: {}.", labels.join("; ")),
        }
    }

    fn skipped(&self) -> &'static str {
        "Question skipped."
    }

    fn no_way_back(&self) -> &'static str {
        "This is the first question."
    }

    fn stopped(&self, progress: Progress) -> String {
        format!("Stopping here. {}", answered(progress))
    }

    fn line_finished(&self, progress: Progress) -> String {
        format!("All done, thank you! {}", answered(progress))
    }
}

fn questions(count: usize) -> String {
    if count == 1 {
        format!("{count} question")
    } else {
        format!("{count} questions")
    }
}

fn answered(progress: Progress) -> String {
    match progress.answered {
        0 => "You have not answered any question.".to_owned(),
        answered => format!(
            "You answered {} of {}.",
            answered,
            questions(progress.steps)
        ),
    }
}
