//! Answer sheets: what is accepted, what is refused and why, and the way there and back.

use std::collections::BTreeSet;

use boussole::answers::{Answer, AnswerSheet, Guess};
use boussole::day::Day;
use boussole::id::{ItemId, ProfileId};
use boussole::locale::Locale;
use boussole::reaction::{Because, Is, Reaction};
use boussole::safe::safe_line;
use boussole::sheet::{
    MAX_BYTES, ReadSheet, SheetNote, SheetProblem, code, read, read_bytes, write,
};
use boussole::words;
use proptest::prelude::*;

use crate::sample::{guessable, quiz};

fn read_text(text: &str) -> Result<ReadSheet, Vec<SheetProblem>> {
    read(text, &[quiz()], &guessable().into())
}

fn codes(outcome: Result<ReadSheet, Vec<SheetProblem>>) -> Vec<&'static str> {
    outcome.map_or_else(
        |problems| problems.iter().map(SheetProblem::code).collect(),
        |_| vec![],
    )
}

/// A sheet with one more top-level entry, or with other answers.
fn with(answers: &str, rest: &str) -> String {
    format!(r#"{{"quiz": "sample", "answers": {{{answers}}}{rest}}}"#)
}

/// A sheet with reactions.
fn reacting(reactions: &str) -> String {
    with("", &format!(r#", "reactions": {{{reactions}}}"#))
}

/// Reactions to nine careers that nobody knows, and what is wrong with them.
fn nine() -> String {
    let reaction = |n| format!(r#""c{n}": {{"is": "no"}}"#);
    (0..9).map(reaction).collect::<Vec<_>>().join(", ")
}

const NINE_UNKNOWN: [&str; 10] = {
    let mut codes = ["unknown-reacted"; 10];
    codes[0] = "too-many-reactions";
    codes
};

/// A code that is right, of a quiz that asks something else.
fn code_of_another() -> String {
    let mut other = quiz();
    other.items.pop();
    code::write(&other, &AnswerSheet::default())
}

const FULL: &str = r#"{
  "quiz": "sample",
  "edition": "2026-11",
  "answers": {
    "any-of": ["north", "south"],
    "either": "left",
    "in-order": ["bronze", "gold", "silver"],
    "like-proof": "yes"
  },
  "context": {
    "shifts": "no"
  },
  "job": "midwife",
  "guesses": [
    "nurse",
    "health"
  ],
  "reactions": {
    "midwife": {
      "is": "yes",
      "because": []
    },
    "nurse": {
      "is": "no",
      "because": ["activities", "hours"]
    }
  },
  "seconds": {
    "either": 3.5
  }
}"#;

#[test]
fn json_and_ron_say_the_same() {
    let ron = r#"// A comment may come first.
AnswerSheet(
    quiz: "sample", edition: "2026-11",
    answers: {
        "any-of": ["south", "north"], "either": "left",
        "in-order": ["bronze", "gold", "silver"], "like-proof": "yes",
    },
    context: {"shifts": "no"}, job: "midwife", guesses: ["nurse", "health"],
    reactions: {"nurse": (because: ["hours", "activities"], is: "no"), "midwife": {"is": "yes"}},
    seconds: {"either": 3.5},
)"#;
    let json = read_text(FULL).expect("the test set-up holds");
    assert_eq!(json.sheet.len(), 4);
    assert_eq!(json.notes, []);
    assert_eq!(read_text(ron), Ok(json.clone()));
    assert_eq!(
        read_text(&ron.replace("AnswerSheet(", "(")),
        Ok(json.clone())
    );
    assert_eq!(read_text(&format!("\u{feff}\r\n {FULL}")), Ok(json));
}

#[test]
fn a_sheet_carries_its_day() {
    let dated = |day: &str| with(r#""either": "left""#, &format!(r#", "on": {day}"#));
    let read = read_text(&dated(r#""2026-11-30""#)).expect("the test set-up holds");
    assert_eq!(read.sheet.on, Day::new(2026, 11, 30));
    let written = write(&quiz(), &read.sheet);
    assert!(written.contains("\"on\": \"2026-11-30\""), "{written}");
    assert_eq!(read_text(&written).map(|read| read.sheet), Ok(read.sheet));
    for (day, code) in [
        (r#""30/11/2026""#, "no-such-day"),
        (r#""2026-02-30""#, "no-such-day"),
        (r#""""#, "no-such-day"),
        ("20261130", "wrong-type"),
        ("null", "null-value"),
    ] {
        assert_eq!(codes(read_text(&dated(day))), [code], "{day}");
    }
    let undated = read_text(FULL).expect("the test set-up holds").sheet;
    assert_eq!(undated.on, None);
}

#[test]
fn what_is_written_is_canonical() {
    let read = read_text(FULL).expect("the test set-up holds");
    let written = write(&quiz(), &read.sheet);
    let flat = |text: &str| text.split_whitespace().collect::<String>();
    let (but_for_the_times, _) = FULL.split_once(",\n  \"seconds\"").expect("the last key");
    assert_eq!(flat(&written), flat(but_for_the_times) + "}");
}

#[test]
fn an_empty_list_is_none_of_these_and_an_absent_key_is_no_answer() {
    let read = read_text(&with(r#""any-of": []"#, "")).expect("the test set-up holds");
    let id = ItemId::new("any-of").expect("the test set-up holds");
    assert_eq!(read.sheet.get(&id), Some(&Answer::Several(vec![])));
    assert_eq!(
        read_text(&with("", ""))
            .expect("the test set-up holds")
            .sheet,
        AnswerSheet::default()
    );
}

#[test]
fn another_edition_is_a_note() {
    let read = read_text(&FULL.replace("2026-11", "2025-01")).expect("the test set-up holds");
    let (sheet, quiz) = ("2025-01".to_owned(), "2026-11".to_owned());
    assert_eq!(read.notes, [SheetNote::OtherEdition { sheet, quiz }]);
}

#[test]
fn what_another_edition_asked_is_left_out_and_each_answer_counts_once() {
    let old = r#"{
        "quiz": "sample", "edition": "2025-01",
        "answers": {
            "either": "left", "gone": "yes", "like-proof": "adored",
            "any-of": ["up", "down"], "in-order": ["gold"], "one-of": ["red"]
        },
        "context": {"gone-too": "yes"},
        "seconds": {"either": 3.5, "gone": 2.0, "like-proof": 4.0}
    }"#;
    let read = read_text(old).expect("it is read for what it is");
    assert_eq!(
        read.notes[1],
        SheetNote::LeftOut { answers: 6 },
        "{:?}",
        read.notes
    );
    let kept: Vec<&str> = read.sheet.iter().map(|(item, _)| item.as_str()).collect();
    assert_eq!(kept, ["either"]);
    let timed: Vec<&str> = read.sheet.seconds.keys().map(ItemId::as_str).collect();
    assert_eq!(timed, ["either"], "no time without an answer");
    // In its own edition each of them is a mistake.
    let problems = read_text(&old.replace("2025-01", "2026-11")).expect_err("they do not fit");
    assert!(problems.len() >= 6, "{problems:?}");
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of mistakes")]
fn each_mistake_has_its_code() {
    let deep = format!("{}1{}", "[".repeat(2_000), "]".repeat(2_000));
    let deep_ron = format!("(quiz: {}", "(".repeat(100_000));
    let many = (0..10_001)
        .map(|n| format!("\"k{n}\": 1"))
        .collect::<Vec<_>>()
        .join(", ");
    let long = "x".repeat(201);
    let cases: Vec<(String, &[&str])> = vec![
        (String::new(), &["not-a-sheet"]),
        ("quiz: sample".into(), &["not-a-sheet"]),
        ("[1]".into(), &["not-a-sheet"]),
        ("0123-4567-89AB".into(), &["damaged-code"]),
        (code_of_another(), &["foreign-code"]),
        ("{".into(), &["sheet-syntax"]),
        (r#"{"quiz": "sample",}"#.into(), &["sheet-syntax"]),
        (
            r#"{"quiz": "sample" "answers": {}}"#.into(),
            &["sheet-syntax"],
        ),
        (r#"{"quiz": sample}"#.into(), &["sheet-syntax"]),
        (r#"{"quiz": "a\qb"}"#.into(), &["sheet-syntax"]),
        (with("", "") + "x", &["sheet-syntax"]),
        (
            with("", r#", "seconds": {"either": 1e999}"#),
            &["sheet-syntax"],
        ),
        (r#"(quiz: "sample", answers: {"#.into(), &["sheet-syntax"]),
        (r#"(quiz: "sample" answers: {})"#.into(), &["sheet-syntax"]),
        (format!(r#"{{"quiz": {deep}}}"#), &["sheet-too-deep"]),
        (deep_ron, &["sheet-too-deep"]),
        (with(&many, ""), &["too-many-entries"]),
        ("{}".into(), &["missing-field", "missing-field"]),
        (r#"{"answers": {}}"#.into(), &["missing-field"]),
        (r#"{"quiz": "sample"}"#.into(), &["missing-field"]),
        (
            r#"("sample", {})"#.into(),
            &["wrong-type", "missing-field", "missing-field"],
        ),
        (with("", r#", "anwsers": {}"#), &["unknown-field"]),
        (with("", r#", "quiz": "sample""#), &["duplicate-key"]),
        (
            with(r#""either": "left", "either": "right""#, ""),
            &["duplicate-key"],
        ),
        (
            with("", r#", "context": {"shifts": "no", "shifts": "no"}"#),
            &["duplicate-key"],
        ),
        (
            with(
                r#""either": "left""#,
                r#", "seconds": {"either": 1, "either": 2}"#,
            ),
            &["duplicate-key"],
        ),
        (
            r#"(quiz: "sample", quiz: "sample", answers: {})"#.into(),
            &["duplicate-key"],
        ),
        (r#"{"quiz": 3, "answers": {}}"#.into(), &["wrong-type"]),
        (
            r#"{"quiz": "sample", "answers": []}"#.into(),
            &["wrong-type"],
        ),
        (
            r#"(quiz: "sample", answers: {1: "left"})"#.into(),
            &["wrong-type"],
        ),
        (
            r#"(quiz: "sample", answers: {"either": left})"#.into(),
            &["wrong-type"],
        ),
        (with(r#""either": true"#, ""), &["wrong-type"]),
        (with(r#""any-of": [1]"#, ""), &["wrong-type"]),
        (with("", r#", "guesses": "nurse""#), &["wrong-type"]),
        (with("", r#", "edition": 2026"#), &["wrong-type"]),
        (
            with(r#""either": "left""#, r#", "seconds": {"either": "3"}"#),
            &["wrong-type"],
        ),
        (with(r#""either": null"#, ""), &["null-value"]),
        (
            r#"(quiz: "sample", answers: {"either": None})"#.into(),
            &["null-value"],
        ),
        (
            with("\"eit\\u0000her\": \"left\"", ""),
            &["forbidden-character"],
        ),
        (
            with("\"either\": \"\u{202e}left\"", ""),
            &["forbidden-character"],
        ),
        (
            with("\"either\": \"\\u001b[2Jleft\"", ""),
            &["forbidden-character"],
        ),
        (
            with(&format!("\"either\": \"{long}\""), ""),
            &["text-too-long"],
        ),
        (
            r#"{"quiz": "smaple", "answers": {}}"#.into(),
            &["unknown-quiz"],
        ),
        (with(r#""eithr": "left""#, ""), &["unknown-item"]),
        (with(r#""either": "lef""#, ""), &["unknown-option"]),
        (
            with(r#""any-of": ["north", "up"]"#, ""),
            &["unknown-option"],
        ),
        (with(r#""any-of": "north""#, ""), &["wrong-shape"]),
        (with(r#""like-proof": ["yes"]"#, ""), &["wrong-shape"]),
        (with(r#""in-order": "gold""#, ""), &["wrong-shape"]),
        (
            with(r#""in-order": ["gold", "silver"]"#, ""),
            &["incomplete-ranking"],
        ),
        (with(r#""in-order": []"#, ""), &["incomplete-ranking"]),
        (
            with(r#""in-order": ["gold", "gold", "silver"]"#, ""),
            &["repeated-option"],
        ),
        (
            with(r#""any-of": ["north", "north"]"#, ""),
            &["repeated-option"],
        ),
        (
            with("", r#", "context": {"shift": "no"}"#),
            &["unknown-question"],
        ),
        (
            with("", r#", "context": {"shifts": "maybe"}"#),
            &["unknown-option"],
        ),
        (
            with("", r#", "guesses": ["nurse", "nurse"]"#),
            &["repeated-guess"],
        ),
        (with("", r#", "guesses": ["nurs"]"#), &["unknown-career"]),
        (with("", r#", "job": "midwive""#), &["unknown-job"]),
        (with("", r#", "job": "health""#), &["unknown-job"]),
        (with("", r#", "job": ["nurse"]"#), &["wrong-type"]),
        (
            with("", r#", "guesses": ["a", "b", "c", "d"]"#),
            &["too-many-guesses"],
        ),
        (with("", r#", "reactions": ["nurse"]"#), &["wrong-type"]),
        (reacting(r#""nurse": "no""#), &["wrong-type"]),
        (reacting(r#""nurse": null"#), &["null-value"]),
        (reacting(r#""nurse": {"is": ["no"]}"#), &["wrong-type"]),
        (
            reacting(r#""nurse": {"is": "no", "because": "hours"}"#),
            &["wrong-type"],
        ),
        (
            reacting(r#""nurse": {"is": "no"}, "nurse": {"is": "yes"}"#),
            &["duplicate-key"],
        ),
        (
            reacting(r#""nurse": {"is": "no", "is": "yes"}"#),
            &["duplicate-key"],
        ),
        (reacting(r#""nurs": {"is": "no"}"#), &["unknown-reacted"]),
        (reacting(r#""health": {"is": "no"}"#), &["unknown-reacted"]),
        (reacting(r#""nurse": {"is": "not"}"#), &["unknown-option"]),
        (
            reacting(r#""nurse": {"is": "no", "because": ["hour"]}"#),
            &["unknown-option"],
        ),
        (
            reacting(r#""nurse": {"is": "no", "because": ["hours", "hours"]}"#),
            &["repeated-reason"],
        ),
        (reacting(r#""nurse": {}"#), &["missing-reaction"]),
        (reacting(&nine()), &NINE_UNKNOWN),
        (
            reacting(r#""nurse": {"is": "no", "becaus": []}"#),
            &["unknown-reaction-field"],
        ),
        (
            with(r#""either": "left""#, r#", "seconds": {"either": -1}"#),
            &["seconds-out-of-range"],
        ),
        (
            with(r#""either": "left""#, r#", "seconds": {"either": 86401}"#),
            &["seconds-out-of-range"],
        ),
        (
            r#"(quiz: "sample", answers: {"either": "left"}, seconds: {"either": NaN})"#.into(),
            &["seconds-out-of-range"],
        ),
        (
            r#"(quiz: "sample", answers: {"either": "left"}, seconds: {"either": inf})"#.into(),
            &["seconds-out-of-range"],
        ),
        (
            with("", r#", "seconds": {"either": 3}"#),
            &["seconds-without-answer"],
        ),
        (with("", r#", "seconds": {"never": 3}"#), &["unknown-item"]),
        (" ".repeat(MAX_BYTES + 1), &["sheet-too-large"]),
    ];
    for (text, expected) in &cases {
        let shown: String = text.chars().take(120).collect();
        assert_eq!(codes(read_text(text)), *expected, "{shown}");
    }
    let told: BTreeSet<&str> = cases
        .iter()
        .flat_map(|(_, codes)| codes.iter().copied())
        .collect();
    assert_eq!(
        told.len(),
        32,
        "every code but those of bytes has a case: {told:?}"
    );
}

#[test]
fn an_idea_without_a_sheet_is_kept_as_it_was_typed() {
    let text = r#"{"quiz": "sample", "answers": {}, "guesses": ["pilote de ligne", "nurse"]}"#;
    let read = read_text(text).expect("it is an idea");
    let typed = Guess::Typed("pilote de ligne".to_owned());
    assert_eq!(read.sheet.guesses[0], typed);
    let long = format!(
        r#"{{"quiz": "sample", "answers": {{}}, "guesses": ["{}"]}}"#,
        "a".repeat(61)
    );
    assert_eq!(codes(read_text(&long)), ["unknown-career"]);
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = r#"{"quiz": "sample", "extra": 1,
        "answers": {"either": "middle", "nothing": "x", "any-of": "north"},
        "context": {"shifts": null}, "guesses": ["nurs"], "seconds": {"one-of": 1}}"#;
    let expected = [
        "unknown-field",
        "unknown-option",
        "unknown-item",
        "wrong-shape",
        "null-value",
        "unknown-career",
        "seconds-without-answer",
    ];
    assert_eq!(codes(read_text(text)), expected);
}

#[test]
fn reactions_are_told_all_that_is_wrong_with_them_at_once() {
    let text = reacting(&format!(r#"{}, "c1": {{"is": "yes"}}"#, nine()));
    let expected: Vec<&str> = ["duplicate-key"].into_iter().chain(NINE_UNKNOWN).collect();
    assert_eq!(codes(read_text(&text)), expected);
}

#[test]
fn what_is_wrong_with_a_reaction_is_told_with_its_place_and_what_may_be_meant() {
    let told = |reactions: &str| {
        let problems = read_text(&reacting(reactions)).unwrap_err();
        Locale::ALL.map(|locale| words::sheet::of(locale).describe(&problems[0]))
    };
    assert_eq!(
        told(r#""nurse": {"is": "no", "because": ["hour"]}"#),
        [
            "Réaction à `nurse` : `hour` n'est pas une réponse possible ; peut-être `hours`. \
             Réponses possibles : `activities`, `people`, `hours`, `studies`, `money`, `others`, \
             `else`.",
            "Reaction to `nurse`: `hour` is not one of the answers; perhaps `hours`. The answers \
             are: `activities`, `people`, `hours`, `studies`, `money`, `others`, `else`.",
        ]
    );
    assert_eq!(
        told(r#""nurs": {"is": "no"}"#),
        [
            "`reactions` : aucun métier ne s'appelle `nurs` ici ; peut-être `nurse`. `boussole \
             careers` les montre.",
            "`reactions`: no career is called `nurs` here; perhaps `nurse`. `boussole careers` \
             lists them.",
        ]
    );
    assert_eq!(
        told(r#""nurse": {"is": "no", "becaus": []}"#),
        [
            "Réaction à `nurse` : le champ `becaus` n'existe pas ; peut-être `because`. Champs \
             possibles : `is`, `because`.",
            "Reaction to `nurse`: there is no field `becaus`; perhaps `because`. The fields are \
             `is` and `because`.",
        ]
    );
}

#[test]
fn bytes_that_are_no_text_say_so() {
    let read = |bytes: &[u8]| codes(read_bytes(bytes, &[quiz()], &guessable().into()));
    assert_eq!(read(&[0xff, 0xfe, 0x7b, 0x00]), ["sheet-utf16"]);
    assert_eq!(read(b"{\"quiz\": \"\xe9\"}"), ["sheet-not-utf8"]);
    assert_eq!(read(FULL.as_bytes()), Vec::<&str>::new());
}

#[test]
fn a_position_counts_characters() {
    let json = ("{\"quiz\": \"é\",\n \"ééé\" 1}", 8);
    let ron = ("(quiz: \"é\",\n ééé 1)", 5);
    for (text, column) in [json, ron] {
        let problems = read_text(text).unwrap_err();
        let at = problems[0].position().expect("the test set-up holds");
        assert_eq!((at.line, at.column), (2, column), "{text}");
    }
}

#[test]
fn messages_say_what_and_where_in_both_languages() {
    let problem = &read_text(&with(r#""either": "lefft""#, "")).unwrap_err()[0];
    assert_eq!(
        words::sheet::of(Locale::Fr).describe(problem),
        "Réponse à `either` : `lefft` n'est pas une réponse possible ; peut-être `left`. \
         Réponses possibles : `left`, `right`."
    );
    assert_eq!(
        words::sheet::of(Locale::En).describe(problem),
        "Answer to `either`: `lefft` is not one of the answers; perhaps `left`. \
         The answers are: `left`, `right`."
    );
}

#[test]
fn messages_show_hostile_texts_safely_and_shortened() {
    let career = format!("\u{1b}[2J\u{202e}{}", "y".repeat(500));
    let problem = SheetProblem::UnknownCareer {
        career,
        suggestion: None,
    };
    for locale in Locale::ALL {
        let message = words::sheet::of(locale).describe(&problem);
        let message = safe_line(&message);
        assert!(message.contains("\\u{1b}[2J\\u{202e}yyy"), "{message}");
        assert!(message.chars().count() < 200, "{message}");
        assert!(!message.contains(|c: char| c.is_control()));
    }
}

/// Any sheet of the sample quiz.
pub(crate) fn sheets() -> impl Strategy<Value = AnswerSheet> {
    let ratings = prop::collection::vec(prop::option::of(0..3_usize), 5);
    let others = (
        prop::option::of(0..2_usize),
        prop::option::of(0..3_usize),
        prop::option::of(prop::sample::subsequence(vec![0, 1, 2, 3_usize], 0..=4)),
        prop::option::of(Just(vec![0, 1, 2_usize]).prop_shuffle()),
    );
    let context = prop::collection::vec(prop::option::of(0..2_usize), 2);
    let guesses = prop::sample::subsequence(guessable().into_iter().collect::<Vec<_>>(), 0..=3);
    let seconds = prop::collection::vec(prop::option::of(0.0..86_400.0_f64), 9);
    let because = prop::sample::subsequence(Because::ALL.to_vec(), 0..=7);
    let reaction = (prop::sample::select(Is::ALL.to_vec()), because);
    let reactions = prop::collection::btree_map(0..4_usize, reaction, 0..4);
    let drawn = (ratings, others, context, guesses, seconds, reactions);
    drawn.prop_map(|(ratings, others, context, g, s, reactions)| {
        let (pair, choice, multi, ranking) = others;
        let ratings = ratings.into_iter().map(|at| at.map(Answer::One));
        let others = [
            pair.map(Answer::One),
            choice.map(Answer::One),
            multi.map(Answer::Several),
            ranking.map(Answer::Ranked),
        ];
        let mut sheet = sheet(ratings.chain(others), &context, g, &s);
        for (career, (is, because)) in reactions {
            let id = ["data-analyst", "midwife", "nurse", "potter"][career];
            let because = because.into_iter().collect();
            let id = ProfileId::new(id).expect("the test set-up holds");
            sheet.reactions.insert(id, Reaction { is, because });
        }
        sheet
    })
}

fn sheet(
    answers: impl Iterator<Item = Option<Answer>>,
    context: &[Option<usize>],
    guesses: Vec<Guess>,
    seconds: &[Option<f64>],
) -> AnswerSheet {
    let quiz = quiz();
    let mut sheet = AnswerSheet::default();
    sheet.guesses = guesses;
    for ((item, answer), seconds) in quiz.items.iter().zip(answers).zip(seconds) {
        let Some(answer) = answer else { continue };
        sheet
            .answer(&quiz, &item.id, answer)
            .expect("the test set-up holds");
        sheet.seconds.extend(seconds.map(|s| (item.id.clone(), s)));
    }
    for (question, option) in quiz.context.iter().zip(context) {
        let Some(option) = option else { continue };
        sheet
            .situate(&quiz, &question.id, &question.options[*option].id)
            .expect("the test set-up holds");
    }
    sheet
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same_but_for_the_times(mut sheet in sheets()) {
        let text = write(&quiz(), &sheet);
        sheet.seconds.clear();
        let read = read_text(&text).expect("the test set-up holds");
        prop_assert_eq!(read.sheet, sheet);
        prop_assert_eq!(read.notes, vec![]);
    }

    #[test]
    fn any_bytes_give_an_answer(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read_bytes(&bytes, &[quiz()], &guessable().into());
    }

    #[test]
    fn any_damage_to_a_sheet_gives_an_answer(
        at in 0..FULL.len(),
        cut in 0..8_usize,
        put in "[\\PC\u{0}-\u{1f}]{0,3}",
    ) {
        let mut text = FULL.as_bytes().to_vec();
        let end = (at + cut).min(text.len());
        text.splice(at..end, put.bytes());
        if let Err(problems) = read_bytes(&text, &[quiz()], &guessable().into()) {
            prop_assert!(!problems.is_empty());
            for problem in &problems {
                for locale in Locale::ALL {
                    let words = words::sheet::of(locale).describe(problem);
                    let words = safe_line(&words);
                    prop_assert!(!words.contains(|c: char| c.is_control()), "{}", words);
                }
            }
        }
    }
}
