//! The guides for authors are complete and true: every field, every word, every code, every command.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};
use std::{env, fs};

use boussole::catalog::case::case;
use boussole::catalog::{Code, Explanation, Place};
use boussole::content;
use boussole::locale::Locale;
use boussole::report::code::explained;

const PROFILES: &str = include_str!("../../profiles/AUTHORING.md");
const GUIDE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/profiles/AUTHORING.md");
const QUIZZES: &str = include_str!("../../quizzes/AUTHORING.md");
const GRAMMAR: &str = include_str!("../../src/catalog/source.rs");
const MODEL: &str = concat!(
    include_str!("../../src/model/profile/mod.rs"),
    include_str!("../../src/model/profile/scored.rs"),
    include_str!("../../src/model/profile/sheet.rs"),
    include_str!("../../src/model/profile/claim.rs"),
);

/// The French and the English half of a guide, without the appendix of codes.
fn halves(guide: &'static str) -> [&'static str; 2] {
    let guide = guide
        .split("\n## Les codes · The codes")
        .next()
        .expect("a guide");
    let (french, english) = guide.split_once("\n## In English\n").expect("two halves");
    [french, english]
}

/// The names an author can write, from the part of the grammar below a heading: structs, fields,
/// words.
fn names(part: &str) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    let mut kind = "";
    for line in part.lines() {
        let words = line.trim();
        if let Some(name) = words.strip_prefix("#[serde(rename = \"") {
            names.extend(name.split('"').next());
        }
        let public = |seen| words.strip_prefix(seen);
        if let Some(rest) = public("pub(crate) ").or(public("pub ")) {
            kind = rest.split(' ').next().unwrap_or_default();
        }
        let word = words.strip_prefix("pub(crate) ").unwrap_or(words);
        let end = word.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
        let (name, rest) = word.split_at(end.unwrap_or(word.len()));
        let is_field = rest.starts_with(": ") && line.starts_with("    ");
        let is_word = kind == "enum" && name.starts_with(|c: char| c.is_ascii_uppercase());
        if is_field || is_word {
            names.insert(name);
        }
        if words == "}" && line == "}" {
            kind = "";
        }
    }
    // Five kinds of items share a struct, which nobody writes by its name.
    names.remove("Options");
    names.remove("Item");
    names.remove("Measure");
    names
}

/// Each half of a guide, with what it lacks of some names.
fn lacking(guide: &'static str, names: &BTreeSet<&str>) -> Vec<String> {
    let mut lacking = Vec::new();
    for half in halves(guide) {
        let words: BTreeSet<&str> = half
            .split('`')
            .skip(1)
            .step_by(2)
            .flat_map(|code| code.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
            .collect();
        let absent = names.difference(&words);
        lacking.extend(absent.map(|name| format!("{}: {name}", &half[..20])));
    }
    lacking
}

#[test]
fn the_guides_name_every_field_and_word_of_the_grammar() {
    let (quizzes, profiles) = GRAMMAR
        .split_once("// ---- profiles/<family>/family.ron")
        .expect("a heading");
    let (_, quizzes) = quizzes
        .split_once("// ---- quizzes/traits.ron")
        .expect("a heading");
    let (of_quizzes, mut of_profiles) = (names(quizzes), names(profiles));
    // Plain words are read as the model has them.
    for words in ["Status", "Evidence", "Level", "Unit"] {
        let start = MODEL
            .find(&format!("pub enum {words} {{"))
            .expect("an enum");
        let (words, _) = MODEL[start..].split_once("\n}").expect("it ends");
        of_profiles.extend(names(words));
    }
    // Written `NoDiploma`.
    of_profiles.remove("None");
    for known in [
        "apart", "between", "Ranking", "Reverse", "Poles", "about", "weight", "Tile",
    ] {
        assert!(of_quizzes.contains(known), "{of_quizzes:?}");
    }
    for known in [
        "fr_f",
        "how",
        "read",
        "AtLeast",
        "UsdGrossYear",
        "Unclear",
        "Titles",
        "NoDiploma",
    ] {
        assert!(of_profiles.contains(known), "{of_profiles:?}");
    }
    let mut absent = lacking(QUIZZES, &of_quizzes);
    absent.extend(lacking(PROFILES, &of_profiles));
    assert!(absent.is_empty(), "{absent:#?}");
}

#[test]
fn the_guide_names_every_trait_question_and_answer_that_a_rule_may_use() {
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn)
        .catalog
        .expect("it is right");
    let quiz = catalog.quiz("orientation").expect("the quiz");
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    wanted.extend(
        catalog
            .traits
            .iter()
            .map(|(_, t)| t.id.dimension.to_string()),
    );
    for question in &quiz.context {
        wanted.insert(question.id.to_string());
        wanted.extend(question.options.iter().map(|option| option.id.to_string()));
    }
    assert!(wanted.len() > 20, "{wanted:?}");
    for half in halves(PROFILES) {
        let named: BTreeSet<&str> = half.split('`').skip(1).step_by(2).collect();
        let absent: Vec<_> = wanted
            .iter()
            .filter(|name| !named.contains(name.as_str()))
            .collect();
        assert!(absent.is_empty(), "{absent:?}");
    }
}

/// The blocks of a half of a guide in some language.
fn blocks<'h>(half: &'h str, language: &str) -> Vec<&'h str> {
    let fence = format!("```{language}\n");
    let blocks = half.split(fence.as_str()).skip(1).collect::<Vec<_>>();
    let blocks = blocks.into_iter();
    blocks
        .filter_map(|block| block.split("```").next())
        .collect()
}

#[test]
fn the_items_that_the_guide_shows_pass_the_check() {
    let [french, english] = halves(QUIZZES).map(|half| blocks(half, "ron"));
    assert_eq!(french, english);
    assert_eq!(french.len(), 2, "a crossed item; a battery with favourites");
    // Beside the built-in items, and under names of their own.
    let shown = french
        .concat()
        .replace(" id: \"", " id: \"guide-")
        .replace("(id: \"", "(id: \"guide-")
        .replace(" of: [\"", " of: [\"guide-");
    let quiz = include_str!("../../quizzes/orientation.ron");
    let (before, after) = quiz.split_once("    items: [\n").expect("its items");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("orientation.ron");
    fs::write(&path, format!("{before}    items: [\n{shown}{after}")).expect("a new file");
    let loaded = content::built_in().load_paths(&[path]);
    assert!(loaded.diagnostics.is_empty(), "{:#?}", loaded.diagnostics);
    let catalog = loaded.catalog.expect("nothing is wrong with it");
    let quiz = catalog.quiz("orientation").expect("the quiz");
    assert!(
        quiz.items
            .iter()
            .any(|item| item.id.as_str() == "guide-tile-law")
    );
}

/// What stands in backticks, each with the number that follows it at once.
fn judged(text: &str) -> Vec<(&str, f64)> {
    let parts: Vec<&str> = text.split('`').collect();
    let pairs = parts.windows(2).skip(1).step_by(2);
    let number = |text: &str| {
        let words = text.trim_start_matches(" a").trim_start_matches(" has");
        let word = words.trim_start().split([' ', ',', '(', '\n']).next()?;
        word.parse().ok()
    };
    pairs
        .filter_map(|pair| Some((pair[0], number(pair[1])?)))
        .collect()
}

#[test]
fn the_sheets_that_the_guide_quotes_say_so() {
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn)
        .catalog
        .expect("it is right");
    let name = |of| catalog.traits.get(of).id.to_string();
    for half in halves(PROFILES) {
        let rows = half.lines().filter(|line| line.contains("/topic` "));
        let rows: Vec<&str> = rows.filter(|line| line.starts_with("| `")).collect();
        assert_eq!(rows.len(), 4, "{rows:?}");
        for row in rows {
            let id = row.split('`').nth(1).expect("a career");
            let career = catalog.profile(id).expect(id);
            let topics = career.topics.iter();
            let topics: Vec<_> = topics.map(|topic| (name(topic.of), topic.level)).collect();
            let quoted: Vec<_> = judged(row)
                .into_iter()
                .map(|(of, level)| (of.to_owned(), level))
                .collect();
            assert_eq!(quoted, topics, "{id}");
        }
        let (_, order) = half.split_once("**`order`**").expect("how to judge order");
        let (order, _) = order.split_once("\n\n").expect("it ends");
        let quoted = judged(order);
        assert_eq!(quoted.len(), 4, "{quoted:?}");
        for (id, level) in quoted {
            let career = catalog.profile(id).expect(id);
            let mut interests = career.interests.iter();
            let stated = interests.find(|interest| name(interest.of) == "order/interest");
            assert_eq!(stated.map(|interest| interest.level), Some(level), "{id}");
        }
    }
}

fn code(name: &str) -> Code {
    Code::named(name).expect("a code")
}

fn folder() -> &'static Path {
    Path::new(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/cases/diagnostics"
    ))
}

#[test]
fn the_appendix_lists_every_code_with_its_file() {
    let row = |code: &Code| {
        let [fr, en] = Locale::ALL.map(|locale| code.explain(locale).meaning);
        let shown = if folder().join(format!("{code}.ron")).exists() {
            format!("[`{code}.ron`](../tests/cases/diagnostics/{code}.ron)")
        } else {
            "fait par un test · made by a test".to_owned()
        };
        format!("| `{code}` | {fr} | {en} | {shown} |\n")
    };
    let rows: String = Code::ALL.iter().map(row).collect();
    let (before, appendix) = PROFILES
        .split_once("\n## Les codes · The codes\n")
        .expect("the appendix");
    let (head, _) = appendix.split_once("|---|---|---|---|\n").expect("a table");
    let wanted = format!("{before}\n## Les codes · The codes\n{head}|---|---|---|---|\n{rows}");
    if PROFILES != wanted && env::var_os("INSTA_UPDATE").is_some_and(|update| update == "always") {
        fs::write(GUIDE, wanted).expect("the guide can be written");
    } else {
        assert!(
            PROFILES == wanted,
            "the codes have changed: `INSTA_UPDATE=always cargo test appendix` writes the appendix anew"
        );
    }
}

#[test]
fn a_file_named_after_a_code_expects_it() {
    for code in Code::ALL {
        let path = folder().join(format!("{code}.ron"));
        if let Ok(text) = fs::read_to_string(path) {
            let expected: BTreeSet<&str> = text
                .lines()
                .filter_map(|line| line.strip_prefix("// expect: ")?.split(' ').next())
                .collect();
            assert_eq!(expected, BTreeSet::from([code.as_str()]));
            assert!(
                case(*code, content::case).is_some(),
                "{code} has an example to show"
            );
        }
    }
}

/// The tests themselves, but for this file.
fn tests() -> String {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/integration"));
    let folders = [folder.to_owned(), folder.join("diagnostics")];
    let entries = folders
        .iter()
        .flat_map(|f| fs::read_dir(f).expect("the tests"));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .filter(|path| !path.ends_with("authoring.rs"))
        .map(|path| fs::read_to_string(path).expect("a test"))
        .collect()
}

#[test]
fn a_code_that_no_file_shows_is_made_by_a_test() {
    let tests = tests();
    for code in Code::ALL {
        if !folder().join(format!("{code}.ron")).exists() {
            let is_made = [format!("\"{code} "), format!("\"{code}\"")];
            assert!(is_made.iter().any(|made| tests.contains(made)), "{code}");
        }
    }
}

#[test]
fn every_explanation_is_said_in_full_and_once() {
    let mut seen = BTreeSet::new();
    for locale in Locale::ALL {
        for code in Code::ALL {
            let Explanation {
                meaning,
                matters,
                mending,
            } = code.explain(locale);
            assert!(
                seen.insert((locale.code(), meaning)),
                "{meaning} is said twice"
            );
            assert!(
                !meaning.ends_with('.') && !meaning.contains('|'),
                "{meaning}"
            );
            for sentence in [matters, mending] {
                assert!(sentence.ends_with(['.', '`']), "{code}: {sentence}");
            }
            for text in [meaning, matters, mending] {
                assert!(text.trim() == text && text.len() > 8, "{code}: {text}");
                let is_french = locale == Locale::Fr;
                let marks = [" ;", " :", " ?", " !", "« ", " »"];
                let is_loose = marks.iter().any(|mark| text.contains(mark));
                assert!(!(is_french && is_loose), "{text}");
            }
        }
    }
}

#[test]
fn an_explanation_shows_the_lines_of_the_file_and_how_they_are_mended() {
    let text = explained(code("invalid-level"), Locale::En, 80, "boussole");
    let wrong = r#"    Interest(of: "analysis/interest", level: 0.3, because"#;
    let right = r#"    Interest(of: "analysis/interest", level: 0.25, because"#;
    let (before, after) = text
        .split_once("The same put right")
        .expect("it is put right");
    assert!(
        before.contains(wrong) && before.contains("(trades/nurse.ron)"),
        "{text}"
    );
    assert!(
        after.contains(right) && !after.contains("level: 0.3,"),
        "{text}"
    );
    // What could upset a terminal is shown as an escape.
    let text = explained(code("control-character"), Locale::Fr, 80, "boussole");
    assert!(
        text.contains(r"Mé\u{7}tiers") && !text.contains('\u{7}'),
        "{text}"
    );
    for code in Code::ALL {
        let text = explained(*code, Locale::Fr, 80, "boussole");
        assert!(text.lines().count() <= 40, "{text}");
    }
}

/// The commands in the shell blocks of a half of a guide.
fn commands(half: &str) -> Vec<&str> {
    let blocks = blocks(half, "sh").into_iter();
    blocks
        .flat_map(str::lines)
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect()
}

#[test]
fn each_command_of_the_guides_does_what_it_is_there_for() {
    for guide in [PROFILES, QUIZZES] {
        for half in halves(guide) {
            let folder = tempfile::tempdir().expect("a folder");
            let commands = commands(half);
            assert_eq!(commands.len(), 3, "{commands:?}");
            for line in commands {
                let arguments = line.strip_prefix("boussole ").expect("our own command");
                let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
                    .args(arguments.split(' '))
                    .current_dir(folder.path())
                    .stdin(Stdio::null())
                    .output()
                    .expect("the binary runs");
                let said = String::from_utf8_lossy(&output.stderr);
                assert!(output.status.success(), "{line}: {said}");
            }
        }
    }
}
