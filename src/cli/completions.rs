//! `boussole completions`: what a shell needs to complete our commands.

use clap::ArgMatches;
use clap_complete::Shell;

use crate::cli::arguments;
use crate::cli::{Error, print};
use crate::locale::Locale;

/// Runs the command: prints the script of a shell.
pub(super) fn run(matches: &ArgMatches, locale: Locale) -> Result<(), Error> {
    let mut script = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        let mut command = arguments::command(locale);
        // Written to memory first: the generator panics on a pipe that was closed.
        clap_complete::generate(*shell, &mut command, "boussole", &mut script);
    }
    print(&String::from_utf8_lossy(&script))
}
