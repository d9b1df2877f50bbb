//! `boussole man`: the manual page, made from the command line itself, in the reader's language.

use clap::{Arg, Command};
use roff::{Inline, Roff, bold, italic, roman};

use crate::cli::{Error, arguments, print};
use crate::locale::Locale;
use crate::words::help::{self, ManualSection};

/// Runs the command: prints the page for `man`.
pub(super) fn run(locale: Locale) -> Result<(), Error> {
    print(&page(locale))
}

/// All commands on one page.
fn page(locale: Locale) -> String {
    let words = help::of(locale);
    let mut program = arguments::command(locale);
    program.build();
    let mut roff = Roff::new();
    roff.control("TH", ["BOUSSOLE", "1"]);
    let section = |roff: &mut Roff, section: ManualSection| {
        roff.control("SH", [words.manual_section(section)]);
    };
    let about = about(&program);
    let (first, rest) = about.split_once('\n').unwrap_or((&about, ""));
    let purpose = first.split_once(':').map_or(first, |(_, purpose)| purpose);
    let purpose = purpose.trim().trim_end_matches('.');
    section(&mut roff, ManualSection::Name);
    roff.text([roman(format!("boussole - {purpose}"))]);
    section(&mut roff, ManualSection::Synopsis);
    usage(&mut roff, &program);
    section(&mut roff, ManualSection::Description);
    roff.text([roman(rest)]);
    roff.control("PP", []);
    roff.text([roman(words.exit_codes().replace('\n', " "))]);
    section(&mut roff, ManualSection::Options);
    options(&mut roff, &program, |_| true);
    section(&mut roff, ManualSection::Commands);
    for sub in visible(&program) {
        command_and_below(&mut roff, sub, "boussole");
    }
    section(&mut roff, ManualSection::Environment);
    for (variable, meaning) in words.variables() {
        entry(&mut roff, vec![bold(variable)], meaning);
    }
    roff.to_roff()
}

fn command_and_below(roff: &mut Roff, command: &Command, above: &str) {
    let name = format!("{above} {}", command.get_name());
    roff.control("SS", [name.as_str()]);
    roff.text([roman(about(command))]);
    roff.control("PP", []);
    usage(roff, command);
    // What the program or a command above takes stands there.
    options(roff, command, |arg| !arg.is_global_set());
    for sub in visible(command) {
        command_and_below(roff, sub, &name);
    }
}

fn visible(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|sub| !sub.is_hide_set())
}

fn about(command: &Command) -> String {
    command
        .get_about()
        .map(ToString::to_string)
        .unwrap_or_default()
}

fn usage(roff: &mut Roff, command: &Command) {
    let usage = command.get_overridden_usage().map(ToString::to_string);
    for (place, line) in usage.unwrap_or_default().lines().enumerate() {
        if place > 0 {
            roff.control("br", []);
        }
        roff.text([bold(line.trim())]);
    }
}

fn options(roff: &mut Roff, command: &Command, belongs: impl Fn(&Arg) -> bool) {
    for arg in command.get_arguments().filter(|arg| belongs(arg)) {
        let mut names = Vec::new();
        names.extend(arg.get_short().map(|short| bold(format!("-{short}"))));
        if let Some(long) = arg.get_long() {
            names.extend((!names.is_empty()).then(|| roman(", ")));
            names.push(bold(format!("--{long}")));
        }
        let takes_value = arg.get_action().takes_values();
        if let Some(values) = arg.get_value_names().filter(|_| takes_value) {
            names.extend((!names.is_empty()).then(|| roman(" ")));
            names.push(italic(values.join(" ")));
        }
        let help = arg.get_help().map(ToString::to_string);
        entry(roff, names, &help.unwrap_or_default());
    }
}

fn entry(roff: &mut Roff, term: Vec<Inline>, meaning: &str) {
    roff.control("TP", []);
    roff.text(term);
    roff.text([roman(meaning)]);
}
