//! `boussole check`: everything that is wrong with definitions, and whether their examples hold.

use std::io::{self, Write as _};
use std::path::PathBuf;

use clap::ArgMatches;

use crate::audit::{self, Found};
use crate::catalog::{Catalog, Code, Loaded, Outcome, Place};
use crate::cli::{Error, Format, Globals, count_errors, impact, misuse, print, watch};
use crate::profile::Expectation;
use crate::report::{self, diagnostics};
use crate::terminal::Attached;
use crate::traits::TraitIndex;
use crate::words::command;
use crate::words::misuse::{Misuse, Unknown};

/// What the command is asked.
#[derive(Debug)]
pub(super) struct Args {
    paths: Vec<PathBuf>,
    format: Format,
    /// The year against which the age of figures is counted; this one if it is not given.
    year: Option<u16>,
    /// The code to explain in place of checking.
    explain: Option<String>,
    watch: bool,
    /// The definitions before an edit, to tell what it changes.
    against: Option<PathBuf>,
}

impl Args {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let paths = matches.get_many::<PathBuf>("paths").unwrap_or_default();
        Self {
            paths: paths.cloned().collect(),
            format: Format::of(matches),
            year: matches.get_one("year").copied(),
            explain: matches.get_one("explain").cloned(),
            watch: matches.get_flag("watch"),
            against: matches.get_one("against").cloned(),
        }
    }
}

/// Runs the command; without paths it checks what the other commands would use.
pub(super) fn run(args: &Args, globals: &Globals) -> Result<(), Error> {
    if let Some(code) = &args.explain {
        return explain(code, globals);
    }
    if args.watch {
        let paths = watched_paths(args, globals);
        return watch::run(paths, globals, || check(args, globals));
    }
    let summary = check(args, globals)?;
    // Nothing to say is nothing on the output; only a person wants to be told.
    if args.format == Format::Text && globals.environment.dialogue == Attached::Terminal {
        writeln!(io::stderr(), "{summary}")?;
    }
    Ok(())
}

/// Checks, shows what there is to show, and sums up what is right.
fn check(args: &Args, globals: &Globals) -> Result<String, Error> {
    let base = args.against.as_deref();
    let before = base.map(|base| impact::before(base, args.format, globals));
    let before = before.transpose()?;
    let mut loaded = match (args.paths.as_slice(), &args.against) {
        ([], _) => content::built_in().load(&globals.quizzes, &globals.profiles),
        (paths, Some(base)) => content::built_in().load_over(base, paths),
        (paths, None) => content::built_in().load_paths(paths),
    };
    if let (Some(base), Some(before)) = (base, &before)
        && loaded.goes_beyond(before)
    {
        let folder = base.display().to_string();
        return Err(Error::Misuse(Misuse::OtherKind { folder }));
    }
    let before = before.and_then(|before| before.catalog);
    run_examples(&mut loaded);
    run_lints(&mut loaded, args.year.unwrap_or(globals.environment.year));
    let errors = count_errors(&loaded);
    show(args, &loaded, before.filter(|_| errors == 0), globals)?;
    let remarks = loaded.diagnostics.len() - errors;
    match &loaded.catalog {
        Some(catalog) if errors == 0 => {
            let (careers, quizzes) = (catalog.profiles.len(), catalog.quizzes.len());
            Ok(command::of(globals.locale).checked(careers, quizzes, remarks))
        }
        _ => Err(Error::Checked { errors, remarks }),
    }
}

/// Shows what was found and, if the definitions can be used, what an edit changes.
fn show(
    args: &Args,
    loaded: &Loaded,
    before: Option<Catalog>,
    globals: &Globals,
) -> Result<(), Error> {
    let style = globals.diagnostics(globals.palette(globals.environment.output));
    let compared = match (before, &loaded.catalog) {
        (Some(before), Some(after)) => {
            let compared = impact::compare(before, after, globals)?;
            Some((compared, after))
        }
        _ => None,
    };
    let subject = compared
        .as_ref()
        .map(|(compared, after)| report::impact::Subject {
            impact: &compared.impact,
            before: &compared.before,
            after,
            locale: globals.locale,
        });
    print(&match (args.format, &subject) {
        (Format::Text, Some(subject)) => {
            let impact = report::impact::document(subject).to_text(globals.style());
            diagnostics::to_text(loaded, style) + &impact
        }
        (Format::Text, None) => diagnostics::to_text(loaded, style),
        (Format::Json, Some(subject)) => diagnostics::to_json_with(loaded, subject) + "\n",
        (Format::Json, None) => diagnostics::to_json(loaded, globals.locale) + "\n",
    })
}

/// The files and folders that are checked and are not part of the program.
fn watched_paths(args: &Args, globals: &Globals) -> Vec<PathBuf> {
    if !args.paths.is_empty() {
        return args.paths.clone();
    }
    let folder = |place: &Place| match place {
        Place::BuiltIn => None,
        Place::Folder(folder) => Some(folder.clone()),
    };
    [&globals.quizzes, &globals.profiles]
        .into_iter()
        .filter_map(folder)
        .collect()
}

/// Adds what is valid but doubtful.
fn run_lints(loaded: &mut Loaded, year: u16) {
    let reach = loaded.catalog.as_ref().map(audit::bounds);
    loaded.lint(year, &reach.unwrap_or_default());
}

/// Explains a code, or lists them all.
fn explain(name: &str, globals: &Globals) -> Result<(), Error> {
    let locale = globals.locale;
    if name == "list" {
        return print(&report::code::listed(locale));
    }
    let Some(code) = Code::named(name) else {
        let known = Code::ALL.iter().map(|code| code.as_str());
        return Err(misuse::unknown(Unknown::Code, name, known));
    };
    let (width, program) = (globals.environment.width, globals.environment.program);
    print(&report::code::explained(code, locale, width, program))
}

/// Adds a diagnostic for each example that does not come out as its author expects.
fn run_examples(loaded: &mut Loaded) {
    let Some(catalog) = &loaded.catalog else {
        return;
    };
    let failed: Vec<_> = audit::examples(catalog)
        .iter()
        .map(|failure| {
            let profile = &catalog.profiles[failure.profile];
            let expected = &profile.sheet.examples[failure.example].expect;
            (
                profile.id.clone(),
                failure.example,
                outcome(catalog, expected, failure.found),
            )
        })
        .collect();
    for (profile, number, outcome) in failed {
        loaded.example_fails(&profile, number, outcome);
    }
}

/// What was expected against what came out; where the fit is as expected, the trait is not.
fn outcome(catalog: &Catalog, expected: &Expectation, found: Found) -> Outcome {
    let name = |of: TraitIndex| catalog.traits.get(of).id.to_string();
    let (actual, lead) = match found {
        Found::Fit(fit, lead) => (fit, lead),
        Found::Requirement(state) => {
            let expected = match expected {
                Expectation::Requirement(wanted) => wanted.as_str(),
                Expectation::FitAtLeast(..) | Expectation::FitAtMost(..) => "",
            };
            return Outcome::Requirement {
                expected,
                actual: state.as_str(),
            };
        }
    };
    match expected {
        Expectation::FitAtLeast(bound, _) if actual < *bound => Outcome::Fit {
            at_least: true,
            bound: *bound,
            actual,
        },
        Expectation::FitAtMost(bound, _) if actual > *bound => Outcome::Fit {
            at_least: false,
            bound: *bound,
            actual,
        },
        Expectation::FitAtLeast(_, because) | Expectation::FitAtMost(_, because) => {
            Outcome::Trait {
                expected: name(*because),
                actual: lead.map(name),
            }
        }
        Expectation::Requirement(wanted) => Outcome::Requirement {
            expected: wanted.as_str(),
            actual: "",
        },
    }
}
