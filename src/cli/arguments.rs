//! The command line as clap knows it, in the reader's language.

use std::path::PathBuf;

use clap::builder::BoolishValueParser;
use clap::{Arg, ArgAction, Command, value_parser};
use clap_complete::Shell;

use crate::locale::Locale;
use crate::pages::Contact;
use crate::profile::{Level, Status};
use crate::web::PublicUrl;
use crate::words::help::{self, Argument, Topic};
use crate::words::lessons::Lesson;

/// Builds the whole command line.
///
/// clap's own words are all replaced: headings, help texts, and usage here, errors in
/// [`misuse`](super::misuse).
pub(super) fn command(locale: Locale) -> Command {
    let words = help::of(locale);
    let args = Arguments { locale };
    let globals = [
        args.option(Argument::Lang, "lang")
            .value_parser(["fr", "en"]),
        args.option(Argument::Quizzes, "quizzes")
            .value_parser(value_parser!(PathBuf)),
        args.option(Argument::Profiles, "profiles")
            .value_parser(value_parser!(PathBuf)),
        args.option(Argument::Color, "color")
            .value_parser(["auto", "always", "never"]),
        args.flag(Argument::Help, "help", 'h')
            .action(ArgAction::Help),
    ];
    let [lang, quizzes, profiles, color, help] =
        globals.map(|arg| arg.global(true).display_order(GLOBAL));
    let commands = [
        args.quiz(),
        args.guide(),
        args.recommend(),
        args.explain(),
        args.compare(),
        args.quizzes(),
        args.careers(),
        args.lessons(),
        args.class(),
        args.check(),
        args.audit(),
        args.site(),
        args.serve(),
        args.sessions(),
        args.new_definition(),
        args.completions(),
        args.manual(),
    ];
    args.topic("boussole", Topic::Program, words.program())
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .arg(
            args.flag(Argument::Version, "version", 'V')
                .action(ArgAction::Version)
                .display_order(GLOBAL),
        )
        .args([lang, quizzes, profiles, color, help])
        .subcommands(commands)
        .after_help(words.exit_codes())
}

/// What every command takes stands after what only one takes.
const GLOBAL: usize = 100;

/// Makes commands and arguments with the words of a language.
#[derive(Clone, Copy)]
struct Arguments {
    locale: Locale,
}

impl Arguments {
    fn topic(self, name: &'static str, topic: Topic, usage: &str) -> Command {
        let words = help::of(self.locale);
        let usage_heading = words.usage();
        let template =
            format!("{{about}}\n\n{usage_heading} {{usage}}\n\n{{all-args}}{{after-help}}\n");
        Command::new(name)
            .about(words.about(topic))
            .override_usage(usage.to_owned())
            .help_template(template)
            .subcommand_help_heading(words.commands())
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .color(clap::ColorChoice::Never)
    }

    fn option(self, argument: Argument, name: &'static str) -> Arg {
        let words = help::of(self.locale);
        Arg::new(name)
            .long(name)
            .value_name(words.value(argument))
            .help(words.argument(argument))
            .help_heading(words.options())
            .hide_possible_values(true)
            .hide_default_value(true)
            .hide_env(true)
    }

    /// An option without a value and without a letter.
    fn switch(self, argument: Argument, name: &'static str) -> Arg {
        let words = help::of(self.locale);
        Arg::new(name)
            .long(name)
            .help(words.argument(argument))
            .help_heading(words.options())
            .hide_env(true)
            .action(ArgAction::SetTrue)
    }

    fn flag(self, argument: Argument, name: &'static str, short: char) -> Arg {
        let words = help::of(self.locale);
        Arg::new(name)
            .long(name)
            .short(short)
            .help(words.argument(argument))
            .help_heading(words.options())
    }

    fn positional(self, argument: Argument, name: &'static str) -> Arg {
        let words = help::of(self.locale);
        Arg::new(name)
            .value_name(words.value(argument))
            .help(words.argument(argument))
            .help_heading(words.arguments())
            .hide_possible_values(true)
    }

    fn format(self) -> Arg {
        self.option(Argument::Format, "format")
            .value_parser(["text", "json"])
            .default_value("text")
    }

    /// The format of what may also be a web page.
    fn page_format(self) -> Arg {
        self.option(Argument::PageFormat, "format")
            .value_parser(["text", "html", "json"])
            .default_value("text")
    }

    fn year(self) -> Arg {
        self.option(Argument::Year, "year")
            .value_parser(value_parser!(u16).range(1990..=2200))
    }

    /// Who answers for the pages that a host shows.
    fn contact(self) -> Arg {
        self.option(Argument::Contact, "contact")
            .value_parser(|text: &str| Contact::read(text).ok_or("not a line to show"))
    }

    fn value(self, argument: Argument) -> &'static str {
        help::of(self.locale).value(argument)
    }

    fn quiz(self) -> Command {
        let usage = format!("boussole quiz [OPTIONS] [{}]", self.value(Argument::Quiz));
        self.topic("quiz", Topic::Quiz, &usage)
            .arg(self.positional(Argument::Quiz, "quiz"))
            .arg(self.switch(Argument::Full, "full"))
            .arg(self.switch(Argument::Plain, "plain"))
            .arg(
                self.option(Argument::Seed, "seed")
                    .value_parser(value_parser!(u64)),
            )
            .arg(
                self.option(Argument::Open, "open")
                    .value_parser(value_parser!(PathBuf))
                    .conflicts_with("quiz"),
            )
            .arg(
                self.option(Argument::Output, "output")
                    .value_parser(value_parser!(PathBuf)),
            )
    }

    fn guide(self) -> Command {
        let code = self.value(Argument::RecordCode);
        let usage = format!(
            "boussole guide [OPTIONS]\n       boussole guide --open {}\n       \
             boussole guide --sheet {code}",
            self.value(Argument::OpenHour)
        );
        self.topic("guide", Topic::Guide, &usage)
            .arg(self.option(Argument::OpenHour, "open"))
            .arg(
                self.option(Argument::SheetOf, "sheet")
                    .conflicts_with("open"),
            )
            .arg(self.page_format())
            .arg(self.switch(Argument::Plain, "plain"))
            .arg(self.database())
    }

    /// The copies of the database.
    fn copies(self, file: &str) -> [Command; 2] {
        let path = value_parser!(PathBuf);
        let usage = format!("boussole sessions backup [OPTIONS] --to {file}");
        let to = self.option(Argument::BackupTo, "to").required(true);
        let backup = self.topic("backup", Topic::Backup, &usage);
        let backup = backup.arg(to.value_parser(path.clone()));
        let usage = format!("boussole sessions restore [OPTIONS] {file}");
        let copy = self
            .positional(Argument::RestoreFrom, "file")
            .required(true);
        let restore = self.topic("restore", Topic::Restore, &usage);
        let restore = restore.arg(copy.value_parser(path));
        let restore = restore.arg(self.switch(Argument::Replace, "replace"));
        [backup, restore]
    }

    fn sessions(self) -> Command {
        let code = self.value(Argument::RecordCode);
        let (to, day) = (
            self.value(Argument::ExportTo),
            self.value(Argument::KeepUntil),
        );
        let named = |name: &'static str, topic, rest: &str| {
            self.topic(name, topic, &format!("boussole sessions {name}{rest}"))
        };
        let code_of = || self.positional(Argument::RecordCode, "code");
        let list = named("list", Topic::ListSessions, " [OPTIONS]").arg(self.format());
        let show = named("show", Topic::ShowSession, &format!(" [OPTIONS] {code}"))
            .arg(code_of().required(true))
            .arg(self.format());
        let export = named(
            "export",
            Topic::ExportSession,
            &format!(" {code} --to {to}"),
        )
        .arg(code_of().required(true))
        .arg(
            self.option(Argument::ExportTo, "to")
                .value_parser(value_parser!(PathBuf))
                .required(true),
        );
        let label = self.value(Argument::EraseClass);
        let either = format!(
            " {code}\n       boussole sessions erase --before {day}\n       \
             boussole sessions erase --class {label}"
        );
        let erase = named("erase", Topic::EraseSession, &either)
            .arg(code_of().required_unless_present_any(["before", "class"]))
            .arg(
                self.option(Argument::EraseBefore, "before")
                    .conflicts_with("code"),
            )
            .arg(
                self.option(Argument::EraseClass, "class")
                    .conflicts_with_all(["code", "before"]),
            )
            .arg(self.switch(Argument::Agreed, "yes"));
        let keep = named(
            "keep",
            Topic::KeepSession,
            &format!(" {code} --until {day}"),
        )
        .arg(code_of().required(true))
        .arg(self.option(Argument::KeepUntil, "until").required(true));
        let file = self.value(Argument::BackupTo);
        let [backup, restore] = self.copies(file);
        let usage = format!(
            "boussole sessions list\n       \
             boussole sessions [show | export | erase | keep] {code}\n       \
             boussole sessions backup --to {file}\n       boussole sessions restore {file}"
        );
        self.topic("sessions", Topic::Sessions, &usage)
            .subcommand_required(true)
            .subcommands(
                [list, show, export, erase, keep, backup, restore]
                    .map(|command| command.arg(self.database())),
            )
    }

    fn recommend(self) -> Command {
        let usage = format!(
            "boussole recommend [OPTIONS] {}",
            self.value(Argument::Answers)
        );
        self.topic("recommend", Topic::Recommend, &usage)
            .arg(self.answers())
            .arg(self.page_format())
            .arg(
                self.option(Argument::Top, "top")
                    .value_parser(value_parser!(u16).range(1..)),
            )
            .arg(self.switch(Argument::OnePage, "one-page"))
            .arg(self.switch(Argument::Shown, "shown"))
            .arg(
                self.option(Argument::With, "with")
                    .action(ArgAction::Append),
            )
    }

    fn explain(self) -> Command {
        let (answers, career) = (self.value(Argument::Answers), self.value(Argument::Career));
        let usage = format!("boussole explain [OPTIONS] {answers} {career}");
        self.topic("explain", Topic::Explain, &usage)
            .arg(self.answers())
            .arg(self.positional(Argument::Career, "career").required(true))
            .arg(self.page_format())
    }

    fn compare(self) -> Command {
        let sheets = [
            (Argument::FirstSheet, "first"),
            (Argument::SecondSheet, "second"),
        ];
        let [one, other] = sheets.map(|(argument, _)| self.value(argument));
        let usage = format!("boussole compare [OPTIONS] {one} {other}");
        let sheets = sheets.map(|(argument, name)| {
            self.positional(argument, name)
                .required(true)
                .value_parser(value_parser!(PathBuf))
        });
        self.topic("compare", Topic::CompareSheets, &usage)
            .args(sheets)
            .arg(self.page_format())
            .arg(self.database())
    }

    fn quizzes(self) -> Command {
        let usage = format!(
            "boussole quizzes [show {}]",
            self.value(Argument::ShownQuiz)
        );
        let show = format!(
            "boussole quizzes show [OPTIONS] {}",
            self.value(Argument::ShownQuiz)
        );
        let show = self
            .topic("show", Topic::ShowQuiz, &show)
            .arg(self.positional(Argument::ShownQuiz, "id").required(true));
        self.topic("quizzes", Topic::Quizzes, &usage)
            .arg(self.page_format().global(true))
            .subcommand(show)
    }

    fn careers(self) -> Command {
        let (id, words) = (
            self.value(Argument::ShownCareer),
            self.value(Argument::Words),
        );
        let career = self.value(Argument::ComparedCareers);
        let usage = format!(
            "boussole careers [OPTIONS]\n       \
             boussole careers [show {id} | search {words} | compare {career} {career} | claims]"
        );
        let show = self
            .topic(
                "show",
                Topic::ShowCareer,
                &format!("boussole careers show [OPTIONS] {id}"),
            )
            .arg(self.positional(Argument::ShownCareer, "id").required(true));
        let search = format!("boussole careers search [OPTIONS] {words}");
        let search = self
            .topic("search", Topic::SearchCareers, &search)
            .arg(
                self.positional(Argument::Words, "words")
                    .required(true)
                    .num_args(1..),
            )
            .args(self.filters());
        let compare = format!("boussole careers compare [OPTIONS] {career} {career}");
        let compare = self.topic("compare", Topic::CompareCareers, &compare).arg(
            self.positional(Argument::ComparedCareers, "ids")
                .required(true)
                .num_args(2),
        );
        self.topic("careers", Topic::Careers, &usage)
            .arg(self.page_format().global(true))
            .args(self.filters())
            .subcommands([show, search, compare, self.claims()])
    }

    fn claims(self) -> Command {
        self.topic("claims", Topic::Claims, "boussole careers claims [OPTIONS]")
            .arg(
                self.option(Argument::TableFormat, "format")
                    .value_parser(["text", "html", "csv", "json"])
                    .default_value("text"),
            )
            .arg(self.year())
    }

    /// What a list of careers can be narrowed by.
    fn filters(self) -> [Arg; 4] {
        [
            self.option(Argument::Family, "family"),
            self.option(Argument::Level, "level")
                .value_parser(Level::ALL.map(Level::as_str)),
            self.option(Argument::MaxCoding, "max-coding")
                .value_parser(share),
            self.option(Argument::Status, "status")
                .value_parser(Status::ALL.map(Status::as_str)),
        ]
    }

    fn lessons(self) -> Command {
        let age = self.value(Argument::Lesson);
        let usage = format!("boussole lessons [OPTIONS] [{age}]");
        self.topic("lessons", Topic::Lessons, &usage)
            .arg(
                self.positional(Argument::Lesson, "age")
                    .value_parser(Lesson::ALL.map(Lesson::age)),
            )
            .arg(
                self.option(Argument::LessonFormat, "format")
                    .value_parser(["text", "html"])
                    .default_value("text"),
            )
    }

    fn class(self) -> Command {
        let quiz = self.value(Argument::ClassQuiz);
        let usage = format!("boussole class print [OPTIONS] --quiz {quiz}");
        let print = self
            .topic("print", Topic::PrintClass, &usage)
            .arg(
                self.option(Argument::ClassQuiz, "quiz")
                    .default_value("situations"),
            )
            .arg(
                self.option(Argument::LessonFormat, "format")
                    .value_parser(["text", "html"])
                    .default_value("text"),
            )
            .arg(
                self.option(Argument::ClassOutput, "output")
                    .value_parser(value_parser!(PathBuf)),
            );
        self.topic("class", Topic::Class, &usage)
            .subcommand_required(true)
            .subcommands([print])
    }

    fn check(self) -> Command {
        let usage = format!(
            "boussole check [OPTIONS] [{}]…",
            self.value(Argument::Paths)
        );
        let paths = self.positional(Argument::Paths, "paths").num_args(0..);
        self.topic("check", Topic::Check, &usage)
            .arg(paths.value_parser(value_parser!(PathBuf)))
            .arg(self.format())
            .arg(self.year())
            .arg(
                self.option(Argument::Explain, "explain")
                    .conflicts_with_all(["paths", "format", "year", "watch", "against"]),
            )
            .arg(self.switch(Argument::Watch, "watch"))
            .arg(
                self.option(Argument::Against, "against")
                    .value_parser(value_parser!(PathBuf))
                    .conflicts_with("watch"),
            )
    }

    fn audit(self) -> Command {
        let usage = format!("boussole audit [OPTIONS] [{}]", self.value(Argument::Quiz));
        self.topic("audit", Topic::Audit, &usage)
            .arg(self.positional(Argument::Quiz, "quiz"))
            .arg(
                self.option(Argument::People, "people")
                    .value_parser(value_parser!(u16).range(100..))
                    .default_value("20000"),
            )
            .arg(
                self.option(Argument::PeopleSeed, "seed")
                    .value_parser(value_parser!(u64))
                    .default_value("2026"),
            )
            .arg(self.page_format())
    }

    fn site(self) -> Command {
        let (folder, file) = (
            self.value(Argument::SiteTo),
            self.value(Argument::SiteSingle),
        );
        let usage = format!("boussole site --to {folder}\n       boussole site --single {file}");
        self.topic("site", Topic::Site, &usage)
            .arg(
                self.option(Argument::SiteTo, "to")
                    .value_parser(value_parser!(PathBuf))
                    .required_unless_present("single"),
            )
            .arg(
                self.option(Argument::SiteSingle, "single")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(
                self.option(Argument::SiteEngine, "engine")
                    .value_parser(value_parser!(PathBuf))
                    .default_value("target/site/boussole.wasm"),
            )
            .arg(self.contact())
            .arg(self.option(Argument::SiteUnder, "under").default_value("/"))
    }

    fn serve(self) -> Command {
        let public = |url: &str| PublicUrl::parse(url).ok_or("no address of a server");
        self.topic("serve", Topic::Serve, "boussole serve [OPTIONS]")
            .arg(
                self.option(Argument::Port, "port")
                    .value_parser(value_parser!(u16))
                    .env("BOUSSOLE_PORT")
                    .default_value("8080"),
            )
            .arg(
                self.switch(Argument::Lan, "lan")
                    .value_parser(BoolishValueParser::new())
                    .env("BOUSSOLE_LAN"),
            )
            .arg(self.database())
            .arg(
                self.option(Argument::PublicUrl, "public-url")
                    .value_parser(public)
                    .env("BOUSSOLE_PUBLIC_URL"),
            )
            .arg(self.contact())
            .arg(self.switch(Argument::OnlyCheck, "check"))
    }

    /// The file of the answers.
    fn database(self) -> Arg {
        self.option(Argument::Database, "database")
            .value_parser(value_parser!(PathBuf))
            .env("BOUSSOLE_DATABASE")
    }

    fn new_definition(self) -> Command {
        let id = self.value(Argument::NewId);
        let family = self.value(Argument::IntoFamily);
        let career = format!("boussole new career {id} --family {family}");
        let usage =
            format!("{career}\n       boussole new family {id}\n       boussole new quiz {id}");
        let named = |name, topic, usage: &str| {
            let id = self.positional(Argument::NewId, "id").required(true);
            self.topic(name, topic, usage).arg(id)
        };
        let into = self.option(Argument::IntoFamily, "family").required(true);
        self.topic("new", Topic::New, &usage)
            .subcommand_required(true)
            .subcommands([
                named("career", Topic::NewCareer, &career).arg(into),
                named(
                    "family",
                    Topic::NewFamily,
                    &format!("boussole new family {id}"),
                ),
                named("quiz", Topic::NewQuiz, &format!("boussole new quiz {id}")),
            ])
    }

    /// Hidden, as [`manual`](Self::manual): whoever packages the program looks for them, nobody else.
    fn completions(self) -> Command {
        let usage = format!("boussole completions {}", self.value(Argument::Shell));
        self.topic("completions", Topic::Completions, &usage)
            .arg(
                self.positional(Argument::Shell, "shell")
                    .required(true)
                    .value_parser(value_parser!(Shell)),
            )
            .hide(true)
    }

    fn manual(self) -> Command {
        self.topic("man", Topic::Manual, "boussole man").hide(true)
    }

    fn answers(self) -> Arg {
        self.positional(Argument::Answers, "answers")
            .required(true)
            .value_parser(value_parser!(PathBuf))
    }
}

/// A number from 0 to 1.
fn share(text: &str) -> Result<f64, &'static str> {
    match text.parse() {
        Ok(share) if (0.0..=1.0).contains(&share) => Ok(share),
        _ => Err("not from 0 to 1"),
    }
}

#[cfg(test)]
mod tests {
    use super::command;
    use crate::locale::Locale;

    #[test]
    fn the_command_line_is_consistent() {
        for locale in Locale::ALL {
            command(locale).debug_assert();
        }
    }

    #[test]
    fn no_help_text_mixes_the_languages() {
        let english = [
            "Usage",
            "Commands",
            "Print help",
            "default:",
            "possible values",
        ];
        let mut french = command(Locale::Fr);
        french.build();
        let mut all = vec![french.clone()];
        while let Some(mut command) = all.pop() {
            let help = command.render_long_help().to_string();
            for word in english {
                assert!(!help.contains(word), "{word} in {help}");
            }
            assert!(
                help.lines().all(|line| line.chars().count() <= 100),
                "{help}"
            );
            all.extend(command.get_subcommands().cloned());
        }
    }
}
