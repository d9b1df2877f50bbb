//! What is said while a quiz is taken: a method for each sentence, the same in both languages.

mod en;
mod fr;

use std::io;

use jiff::civil::DateTime;

use administration::journal::NotKept;
use administration::session::{Part, Progress};
use model::locale::Locale;
use model::quiz::Shape;
use model::traits::Trait;
use rules::careless::SignKind;

/// The sentences of an interview, addressed to the person who answers.
pub trait Interview {
    /// How long the quiz is, before it starts.
    fn length(&self, progress: Progress) -> String;
    /// What one may do.
    fn freedom(&self) -> &'static str;
    /// What becomes of the answers, where a journal keeps them while the quiz is under way.
    fn promise(&self) -> &'static str;
    /// What becomes of the answers where none does, and why.
    fn not_kept(&self, reason: NotKept) -> String;
    /// An answer could not be written to the journal: why, and what that means from now on.
    fn no_longer_kept(&self, reason: NotKept) -> String;
    /// A quiz that was not finished: when the last answer was given, where that is known, and how many
    /// there are.
    fn unfinished(&self, at: Option<DateTime>, answers: usize) -> String;
    /// What is lost of it.
    fn lost(&self, loss: Loss) -> String;
    /// A choice about it.
    fn resume_choice(&self, choice: ResumeChoice) -> &'static str;
    /// The keys of a menu.
    fn menu_keys(&self) -> &'static str;
    /// The keys of a choice in which nothing is proposed.
    fn pick_keys(&self, choices: usize) -> String;
    /// The journal could not be removed.
    fn not_erased(&self, path: &str) -> String;
    /// The quiz waits to be gone on with, and how: a line each.
    fn waits(&self, command: &str) -> [String; 2];
    /// Said after a failure: the answers are not lost, and how to go on: a line each.
    fn still_there(&self, command: &str) -> [String; 2];

    /// What one has said to expect.
    fn guessed(&self, titles: &[&str]) -> String;
    /// Asks for something one expects, after so many.
    fn guess(&self, named: usize) -> String;
    /// Nothing is called so.
    fn nothing_found(&self, words: &str) -> String;
    /// Asks which of those found is meant.
    fn which_of(&self, words: &str) -> String;
    /// None of those found is meant.
    fn none_of_them(&self) -> &'static str;
    /// Marks the name of a family.
    fn family(&self, title: &str) -> String;
    /// What becomes of the answers where nothing can be saved.
    fn stays_here(&self) -> &'static str;
    /// The key that starts, and the one to say first what one expects.
    fn start_keys(&self) -> &'static str;
    /// Stands for the end of what is to come, where the screen has no room for it, with the key to read
    /// it.
    fn read_on(&self) -> &'static str;
    /// Where one is, and how long the rest takes.
    fn progress(&self, progress: Progress) -> String;
    /// Announces another part of the quiz, in a short line.
    fn begins(&self, part: Part) -> &'static str;
    /// Marks the answer that is already there.
    fn your_answer(&self) -> &'static str;
    /// The keys of a question, one after the other with ` · ` between them.
    fn keys(&self, shape: Shape, options: usize, place: Place) -> String;
    /// The keys in one short line, for a small screen.
    fn keys_short(&self, shape: Shape, place: Place) -> &'static str;
    /// So many choices stand above those in sight.
    fn more_above(&self, count: usize) -> String;
    /// So many choices stand below those in sight.
    fn more_below(&self, count: usize) -> String;
    /// Heads the explanation of a question.
    fn why_asked(&self) -> &'static str;
    /// What the answer to a question counts for.
    fn counts_for(&self, purpose: Purpose<'_>) -> String;
    /// The key that goes back to the question.
    fn any_key(&self) -> &'static str;
    /// The keys of a text on several pages.
    fn page_keys(&self, page: usize, pages: usize) -> String;

    /// Asks whether the order shown is meant, when nothing was moved.
    fn unchanged_order(&self) -> &'static str;
    /// The order is meant.
    fn keep_order(&self) -> &'static str;
    /// Goes back to the ranking.
    fn go_on_ranking(&self) -> &'static str;

    /// Heads the menu of a pause.
    fn pause(&self) -> &'static str;
    /// Heads the same menu after Ctrl-C.
    fn interrupted(&self) -> &'static str;
    /// What a second Ctrl-C does, where the answers are kept.
    fn once_more(&self) -> &'static str;
    /// A choice of the menu.
    fn menu(&self, choice: MenuChoice) -> &'static str;

    /// Heads the menu after the last question; `has_more` where the form stopped before its last item.
    fn finished(&self, progress: Progress, has_more: bool) -> String;

    /// Offers to look at some questions again, whose answers look as if they were given without reading;
    /// the prompts are at least one.
    fn look_again(&self, kind: SignKind, prompts: &[&str]) -> String;
    /// Asks the same on one line; `yes` understands the answer.
    fn look_again_on_a_line(&self) -> &'static str;

    /// Heads the menu after the result, while the answers are not saved; the file is where the result is
    /// written on leaving, whatever is chosen.
    fn keep_answers(&self, file: Option<&str>) -> String;
    /// Said when all is over: how to see the result again.
    fn see_again(&self, command: &str) -> String;
    /// Said when all is over and nothing is saved.
    fn goodbye(&self) -> &'static str;

    /// The keys of a line that one types.
    fn line_keys(&self) -> &'static str;
    /// Asks for the name of the file for the answers.
    fn file_name(&self) -> &'static str;
    /// Asks whether a file may be replaced.
    fn replace(&self, path: &str) -> String;
    /// Asks the same on one line; `yes` understands the answer.
    fn may_replace(&self, path: &str) -> String;
    /// Whether a line agrees.
    fn yes(&self, line: &str) -> bool;
    /// A choice about replacing.
    fn replace_choice(&self, choice: ReplaceChoice) -> &'static str;
    /// The answers are saved.
    fn saved(&self, path: &str) -> String;
    /// The answers could not be saved, and why.
    fn not_saved(&self, path: &str, error: io::ErrorKind) -> String;

    /// Offers, in the line mode, to say what one expects.
    fn line_guess(&self) -> &'static str;
    /// Asks for the number of one of those found, in the line mode.
    fn line_pick(&self, choices: usize) -> String;
    /// There is no room for another guess.
    fn enough_guesses(&self, most: usize) -> String;
    /// Introduces the commands of the line mode.
    fn line_commands(&self) -> &'static str;
    /// What to type for an answer, in the line mode.
    fn line_prompt(&self, shape: Shape, options: usize) -> String;
    /// What was typed is no answer, and what would be.
    fn not_understood(&self, shape: Shape, options: usize) -> String;
    /// Nothing could be understood for the last time, and the question is left.
    fn given_up(&self) -> &'static str;
    /// An answer is recorded.
    fn recorded(&self, labels: &[&str]) -> String;
    /// A question stays open.
    fn skipped(&self) -> &'static str;
    /// There is nothing before the first question.
    fn no_way_back(&self) -> &'static str;
    /// The input ended, or the person stopped, before the last question.
    fn stopped(&self, progress: Progress) -> String;
    /// Offers more questions at the end of a form that stopped early, on one line; `yes` understands
    /// the answer.
    fn more_on_a_line(&self) -> &'static str;
    /// The last question is behind, in the line mode.
    fn line_finished(&self, progress: Progress) -> String;
}

/// What can be chosen in a pause or at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuChoice {
    /// Goes on with the question.
    GoOn,
    /// Goes to the question before.
    Back,
    /// Leaves the question open.
    Skip,
    /// Explains why it is asked.
    Why,
    /// Shows what the answers say so far.
    ResultSoFar,
    /// Writes the answers to a file of one's own.
    Save,
    /// Leaves, and the quiz waits.
    Later,
    /// Leaves, and the answers are gone.
    Leave,
    /// Leaves, and the answers are in the file.
    LeaveSaved,
    /// At the end: shows the result.
    Result,
    /// After the result: shows it once more.
    ResultAgain,
    /// At the end: goes back to the last question.
    LastQuestion,
    /// The answers are meant as they are.
    AsMeant,
    /// Goes to the first of the questions to look at again.
    LookAgain,
    /// At the end of a form that stopped early: puts the questions that are left.
    More,
}

/// What is lost of a quiz that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// So many lines do not fit any more, or cannot be read.
    Lines(usize),
    /// The quiz has changed since; what still fits is kept.
    OtherEdition,
}

/// What can be done about a quiz that was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResumeChoice {
    /// Goes on with it.
    GoOn,
    /// Begins, and leaves it to whom it belongs.
    NotMine,
    /// Erases it and begins.
    Anew,
}

/// What can be done about a file that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplaceChoice {
    /// Chooses another name.
    OtherName,
    /// Replaces the file.
    Replace,
    /// Leaves the file as it is, and stops.
    Stop,
}

/// Whether a question has another before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It is the first.
    First,
    /// One can go back.
    Later,
}

/// What an answer counts for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Purpose<'a> {
    /// A rating: these dimensions, as what one likes or can do.
    Rated(&'a [&'a Trait]),
    /// Options side by side that lean to these dimensions.
    Compared(&'a [&'a Trait]),
    /// No score at all.
    Situation,
}

/// The sentences in one language.
pub fn of(locale: Locale) -> &'static dyn Interview {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}

/// The minutes to announce: rounded up, so that nobody is told less than is expected; `None` for
/// less than one.
fn minutes(seconds: f64) -> Option<u32> {
    let whole = (1..600)
        .find(|minutes| f64::from(*minutes) * 60.0 >= seconds)
        .unwrap_or(600);
    (seconds >= 60.0).then_some(whole)
}
