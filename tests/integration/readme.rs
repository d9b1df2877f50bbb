//! The README shows what the program really prints.

use std::process::Command;

const README: &str = include_str!("../../README.md");

/// The screens of the README: the arguments that print them, and their lines.
fn screens() -> Vec<(Vec<&'static str>, Vec<&'static str>)> {
    README
        .split("<!-- screen: ")
        .skip(1)
        .map(|rest| {
            let (args, rest) = rest.split_once(" -->").expect("a closed comment");
            let block = rest.split("```").nth(1).expect("a block after the comment");
            let lines = block.lines().skip(1).collect();
            (args.split(' ').collect(), lines)
        })
        .collect()
}

#[test]
fn each_screen_stands_in_what_the_command_prints() {
    let screens = screens();
    assert_eq!(screens.len(), 2, "one screen a language");
    for (args, lines) in screens {
        let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .args(&args)
            .output()
            .expect("the binary runs");
        let printed = String::from_utf8(output.stdout).expect("UTF-8");
        let printed: Vec<&str> = printed.lines().collect();
        // `[…]` stands for lines left out.
        let mut from = 0;
        for part in lines.split(|line| *line == "[…]") {
            let found = printed[from..]
                .windows(part.len())
                .position(|window| window == part);
            let found = found.unwrap_or_else(|| panic!("{args:?} does not print {part:#?}"));
            from += found + part.len();
        }
    }
}

#[test]
fn the_set_up_has_exactly_two_commands() {
    let blocks: Vec<&str> = README.split("```sh\n").skip(1).collect();
    let commands: Vec<&str> = blocks
        .iter()
        .filter_map(|block| block.split("\n```").next())
        .collect();
    assert_eq!(commands, ["cargo run --release", "cargo test"]);
    assert!(
        include_str!("../../.ci/run")
            .lines()
            .any(|line| line == "cargo test")
    );
}
