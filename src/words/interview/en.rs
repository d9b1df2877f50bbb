//! The interview in English.

use std::io;

use jiff::civil::DateTime;

use super::{Interview, Loss, MenuChoice, Place, Purpose, ReplaceChoice, ResumeChoice, minutes};
use crate::english;
use administration::journal::NotKept;
use administration::session::{Part, Progress, Share};
use model::quiz::Shape;
use model::traits::{Domain, Trait};
use rules::careless::SignKind;

/// English, with American spelling.
pub(super) struct English;

impl Interview for English {
    fn length(&self, progress: Progress) -> String {
        let time = match minutes(progress.seconds_left) {
            None => "less than a minute".to_owned(),
            Some(1) => "about a minute".to_owned(),
            Some(minutes) => format!("about {minutes} minutes"),
        };
        if !progress.is_sure {
            return format!(
                "About {} questions, chosen as you answer, {time}. There is no rush.",
                progress.steps
            );
        }
        format!(
            "{}, {time}. There is no rush.",
            english::questions(progress.items.of, progress.questions.of)
        )
    }

    fn freedom(&self) -> &'static str {
        "You can skip a question, go back, or take a break whenever you like."
    }

    fn promise(&self) -> &'static str {
        "Your answers stay on this computer. If everything stops on the way, they wait for you here; \
         at the end they are erased, unless you save them."
    }

    fn not_kept(&self, reason: NotKept) -> String {
        format!(
            "Your answers stay on this computer, and are kept only if you save them: {}.",
            not_kept(reason)
        )
    }

    fn no_longer_kept(&self, reason: NotKept) -> String {
        format!(
            "Your answer counts, but the computer could not put it aside: {}. If everything stops on \
             the way, the next answers are lost. You can save them at any time, from the menu (press \
             p or Esc).",
            not_kept(reason)
        )
    }

    fn unfinished(&self, at: Option<DateTime>, answers: usize) -> String {
        let answers = english::count(answers, "answer", "answers");
        let Some(at) = at else {
            return format!("You have an unfinished quiz here: {answers}.");
        };
        let month = english::month(&format!("{:04}-{:02}", at.year(), at.month()));
        format!(
            "You have an unfinished quiz here: {} {month} at {}:{:02}, {answers}.",
            at.day(),
            at.hour(),
            at.minute()
        )
    }

    fn lost(&self, loss: Loss) -> String {
        match loss {
            Loss::Lines(1) => "One line could not be read.".to_owned(),
            Loss::Lines(lines) => format!("{lines} lines could not be read."),
            Loss::OtherEdition => "The quiz has changed since; what still fits is kept.".to_owned(),
        }
    }

    fn resume_choice(&self, choice: ResumeChoice) -> &'static str {
        match choice {
            ResumeChoice::GoOn => "It is mine: continue",
            ResumeChoice::NotMine => "It is not mine: start without touching it",
            ResumeChoice::Anew => "Start from the beginning (these answers are erased)",
        }
    }

    fn menu_keys(&self) -> &'static str {
        "Arrows then Enter: choose"
    }

    fn pick_keys(&self, choices: usize) -> String {
        format!("1 to {choices}: choose · Esc: leave")
    }

    fn not_erased(&self, path: &str) -> String {
        format!("Your answers could not be erased. Please remove the file {path} yourself.")
    }

    fn waits(&self, command: &str) -> [String; 2] {
        [
            "See you soon! Your answers wait on this computer.".to_owned(),
            format!("To continue: {command}"),
        ]
    }

    fn still_there(&self, command: &str) -> [String; 2] {
        [
            "Your answers are not lost: they wait on this computer.".to_owned(),
            format!("To continue: {command}"),
        ]
    }

    fn guessed(&self, titles: &[&str]) -> String {
        format!("You are thinking of: {}.", english::list(titles))
    }

    fn guess(&self, named: usize) -> String {
        match named {
            0 => "Which career or family of careers are you thinking of? Up to three; it changes \
                  nothing in the result. (A word, then Enter.)"
                .to_owned(),
            _ => "Noted. Another one? (A word, then Enter; nothing to go on.)".to_owned(),
        }
    }

    fn nothing_found(&self, words: &str) -> String {
        format!("Nothing found for “{words}”. Try another word.")
    }

    fn which_of(&self, words: &str) -> String {
        format!("“{words}”: what do you mean?")
    }

    fn none_of_them(&self) -> &'static str {
        "None of these: search again"
    }

    fn family(&self, title: &str) -> String {
        format!("The whole family “{title}”")
    }

    fn stays_here(&self) -> &'static str {
        "Your answers stay on this computer."
    }

    fn start_keys(&self) -> &'static str {
        "Enter: start · g: say first which career I am thinking of"
    }

    fn read_on(&self) -> &'static str {
        "… (Space: read on)"
    }

    fn progress(&self, progress: Progress) -> String {
        let about = if progress.is_sure { "" } else { "~" };
        let place = format!(
            "{}/{about}{}",
            progress.place.min(progress.steps),
            progress.steps
        );
        match minutes(progress.seconds_left) {
            None => format!("{place} · less than a minute left"),
            Some(minutes) => format!("{place} · about {minutes} min left"),
        }
    }

    fn begins(&self, part: Part) -> &'static str {
        match part {
            Part::Likes => "Thank you! Now, what you would like.",
            Part::Skills => "Well done! Now, what you can do.",
            Part::Comparisons => "Nicely done! Now, a few choices.",
            Part::Situation => "Thank you! Last, a word on your situation.",
        }
    }

    fn your_answer(&self) -> &'static str {
        "(your answer)"
    }

    fn keys(&self, shape: Shape, options: usize, place: Place) -> String {
        let answer = match shape {
            Shape::One => format!("1 to {}, or arrows then Enter: answer", options.min(9)),
            Shape::Several => "Arrows: move · Space: check · \
                               Enter: done (nothing checked = none of these)"
                .to_owned(),
            Shape::Ranked => "Most important first · Space: pick up or put down a line · \
                              arrows: move it · Enter: done"
                .to_owned(),
        };
        let back = match place {
            Place::First => "",
            Place::Later => "b: back · ",
        };
        format!("{answer} · {back}s: skip · ?: why this question · p: pause")
    }

    fn keys_short(&self, shape: Shape, place: Place) -> &'static str {
        match (shape, place) {
            (Shape::One, Place::First) => "s skip · ? why · p pause",
            (Shape::One, Place::Later) => "b back · s skip · ? why · p pause",
            (Shape::Several, _) => "Space check · Enter done · p pause",
            (Shape::Ranked, _) => "Space pick up · Enter done · p pause",
        }
    }

    fn more_above(&self, count: usize) -> String {
        format!("{count} more above")
    }

    fn more_below(&self, count: usize) -> String {
        format!("{count} more below")
    }

    fn why_asked(&self) -> &'static str {
        "Why this question?"
    }

    fn counts_for(&self, purpose: Purpose<'_>) -> String {
        match purpose {
            Purpose::Rated(measured) => {
                let what = match measured {
                    [of, ..] if of.id.domain == Domain::Skill => "can do",
                    _ => "like",
                };
                let names = named(measured);
                format!("Your answer counts for {names}, as something that you {what}.")
            }
            Purpose::Compared(measured) => {
                let what = match measured {
                    [of, ..] if of.id.domain == Domain::Skill => "what you can already do",
                    _ => "what draws you more",
                };
                let names = named(measured);
                format!("Your choice tells {what}, between {names}.")
            }
            Purpose::Situation => "Your answer enters no score: it only serves to point out the \
                                   conditions of a career."
                .to_owned(),
        }
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
        "Do you want to stop?"
    }

    fn once_more(&self) -> &'static str {
        "Ctrl-C once more: leave and continue later"
    }

    fn menu(&self, choice: MenuChoice) -> &'static str {
        match choice {
            MenuChoice::GoOn => "Carry on",
            MenuChoice::Back => "Previous question",
            MenuChoice::Skip => "Skip this question",
            MenuChoice::Why => "Why this question?",
            MenuChoice::ResultSoFar => "See the result so far",
            MenuChoice::Save => "Save my answers in a file",
            MenuChoice::Later => "Leave and continue later",
            MenuChoice::Leave => "Leave and erase my answers",
            MenuChoice::LeaveSaved => "Leave",
            MenuChoice::Result => "See my result",
            MenuChoice::ResultAgain => "See my result again",
            MenuChoice::More => "Answer more questions, for a clearer result",
            MenuChoice::LastQuestion => "Back to the last question",
            MenuChoice::AsMeant => "That is what I think",
            MenuChoice::LookAgain => "Look at these questions again",
        }
    }

    fn finished(&self, progress: Progress, has_more: bool) -> String {
        let why = if has_more {
            "That is enough for a result."
        } else {
            "That was the last question."
        };
        format!("{why} {}", answered(progress))
    }

    fn look_again(&self, kind: SignKind, prompts: &[&str]) -> String {
        let n = prompts.len();
        let seen = match kind {
            SignKind::SameAnswer => {
                let (first, last) = (prompts[0], prompts[n - 1]);
                format!(
                    "You gave the same answer to {n} questions of the same kind, one after the other, from “{first}” \
                     to “{last}”."
                )
            }
            SignKind::LittleVariation => {
                format!("Your answers to {n} questions are very much alike.")
            }
            SignKind::HardToRead => {
                let prompts: Vec<String> = prompts.iter().map(|p| format!("“{p}”")).collect();
                format!(
                    "Some of your answers seem to go against each other, above all these: {}.",
                    prompts.join(", ")
                )
            }
            SignKind::AllAgreed => {
                "You said yes to nearly everything, even to opposites.".to_owned()
            }
            SignKind::Haste => format!("You answered {n} questions in less than two seconds each."),
        };
        format!(
            "One small thing before the result. {seen} If that is what you think, all is well. If not, you \
             can go back to them. Your answers stay as they are unless you change them, and nobody else \
             sees this message."
        )
    }

    fn look_again_on_a_line(&self) -> &'static str {
        "Look at these questions again? (y = yes, Enter = no)"
    }

    fn keep_answers(&self, file: Option<&str>) -> String {
        match file {
            None => {
                "Do you want to keep your answers? Without them this result cannot be seen again."
                    .to_owned()
            }
            Some(file) => format!(
                "When you leave, your result is written to {file}. Do you want to keep your answers too?"
            ),
        }
    }

    fn see_again(&self, command: &str) -> String {
        format!("To see your result again: {command}")
    }

    fn goodbye(&self) -> &'static str {
        "See you soon! Your answers were not kept."
    }

    fn line_keys(&self) -> &'static str {
        "Enter: done · Ctrl-U: clear · Esc: cancel"
    }

    fn file_name(&self) -> &'static str {
        "Name of the file for your answers (keep this one, or type yours)"
    }

    fn replace(&self, path: &str) -> String {
        format!("The file {path} already exists.")
    }

    fn may_replace(&self, path: &str) -> String {
        format!("The file {path} already exists. Replace it? (y = yes, Enter = no)")
    }

    fn yes(&self, line: &str) -> bool {
        ["y", "yes"].contains(&line.trim().to_lowercase().as_str())
    }

    fn replace_choice(&self, choice: ReplaceChoice) -> &'static str {
        match choice {
            ReplaceChoice::OtherName => "Choose another name",
            ReplaceChoice::Stop => "Keep it and stop here",
            ReplaceChoice::Replace => "Replace it",
        }
    }

    fn saved(&self, path: &str) -> String {
        format!("Answers saved in {path}.")
    }

    fn not_saved(&self, path: &str, error: io::ErrorKind) -> String {
        let why = refusal(error);
        format!("Could not save to {path}: {why}. Try another name.")
    }

    fn line_guess(&self) -> &'static str {
        "Already thinking of a career or a family of careers? Before your first answer, type g and a \
         word, such as: g nurse. It changes nothing in the result."
    }

    fn line_pick(&self, choices: usize) -> String {
        format!("Which one (1 to {choices}, or Enter for none)?")
    }

    fn enough_guesses(&self, most: usize) -> String {
        format!("You have {most} already, enough to start with.")
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

    fn given_up(&self) -> &'static str {
        "I cannot make it out; let us leave this question and go on to the next."
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

    fn more_on_a_line(&self) -> &'static str {
        "We can stop here. Answer more questions, for a clearer one? \
         (y = yes, Enter = see the result)"
    }

    fn line_finished(&self, progress: Progress) -> String {
        format!("All done, thank you! {}", answered(progress))
    }
}

fn answered(progress: Progress) -> String {
    let Progress {
        items, questions, ..
    } = progress;
    let share = |share: Share| match (share.answered, share.of) {
        (1, 1) => "the only question".to_owned(),
        (0, 1) => "no question".to_owned(),
        (answered, of) => format!("{answered} of the {of} questions"),
    };
    let of_items = if progress.is_sure {
        share(items)
    } else {
        english::count(items.answered, "question", "questions")
    };
    match (items.answered + questions.answered, questions.of) {
        (0, _) => "You have not answered any question.".to_owned(),
        (_, 0) => format!("You answered {of_items}."),
        _ => format!(
            "You answered {of_items} about you and {} about your situation.",
            share(questions)
        ),
    }
}

/// Why the system refused to write.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is the general case"
)]
fn refusal(error: io::ErrorKind) -> &'static str {
    match error {
        io::ErrorKind::NotFound => "the folder does not exist",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            "you are not allowed to write there"
        }
        io::ErrorKind::IsADirectory => "it is a folder",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "the disk is full"
        }
        _ => "the computer refused to write it",
    }
}

/// Why answers are not kept while the quiz is under way.
fn not_kept(reason: NotKept) -> &'static str {
    match reason {
        NotKept::InUse => "the same quiz is open in another window",
        NotKept::Others => "another quiz already waits in that place, and it is not yours",
        NotKept::Foreign => "the file meant for it holds something else",
        NotKept::Exposed => "other people could read or change the place meant for it",
        NotKept::Refused(error) => refusal(error),
    }
}

/// “Analysis” and “Care”, each once.
fn named(measured: &[&Trait]) -> String {
    let mut names: Vec<String> = Vec::new();
    for of in measured {
        let name = format!("“{}”", of.name.en);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    english::list(&names.iter().map(String::as_str).collect::<Vec<_>>())
}
