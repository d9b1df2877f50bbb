//! What becomes of what is said in an hour: nothing is lost, and nothing is taken for something else.

use std::sync::Arc;

use boussole::answers::Back;
use boussole::day::Day;
use boussole::entry::Header;
use boussole::guide::paper::{self, Kept};
use boussole::guide::{Code, Field, Heard, Hour, Line, NotHeard, file, told};
use boussole::id::{ItemId, ProfileId};
use boussole::instrument::Instrument;
use boussole::locale::Locale;
use boussole::report::layout::{Bars, TextStyle};
use boussole::report::scored::Scored;
use boussole::session;
use boussole::sheet::{Known, read_bytes};
use serde_json::Value;

use crate::instrument::built_in;

/// Two people at an hour that begins with a sheet of answers, in this process.
struct Talk {
    hour: Hour,
}

impl Talk {
    /// Where the quiz is still to be answered, and so are all its questions.
    fn without_answers(instrument: &Arc<Instrument>) -> Self {
        Self::of(instrument, &[])
    }

    fn start(instrument: &Arc<Instrument>) -> Self {
        let catalog = instrument.catalog();
        let bytes = include_bytes!("../../cases/sheets/sample.json");
        let read = read_bytes(bytes, &catalog.quizzes, &Known::of(catalog)).expect("it is a sheet");
        let answered = Some(Line::Answered(day("2026-11-30")));
        let entries = session::entries(instrument.quiz(), &read.sheet).into_iter();
        let quizzed = Line::Said {
            field: Field::Quiz.key(),
            said: Some("done".to_owned()),
        };
        let lines = entries.map(Line::Quiz).chain([quizzed]);
        let lines: Vec<Line> = answered.into_iter().chain(lines).collect();
        Self::of(instrument, &lines)
    }

    fn of(instrument: &Arc<Instrument>, lines: &[Line]) -> Self {
        let header = Header::new(instrument.quiz(), 1, true);
        let mut hour = Hour::resumed(Arc::clone(instrument), header, lines, Locale::Fr);
        hour.take(&Line::On(day("2027-01-15")));
        Self { hour }
    }

    /// What is asked now, as a prompt names it.
    fn prompt(&self) -> String {
        let ask = self.hour.asked().expect("it is not over");
        format!("{} {}", ask.step.as_str(), ask.name)
    }

    fn say(&mut self, typed: &str) -> Result<Heard, NotHeard> {
        self.hour.hear(typed)
    }

    /// Says the same to everything until something is asked.
    fn goes_on_to(&mut self, wanted: &str, typed: &str) {
        for _ in 0..100 {
            let prompt = self.prompt();
            if prompt.starts_with(wanted) {
                return;
            }
            let typed = if prompt == "demand keep" { "2" } else { typed };
            self.say(typed).expect("it is an answer");
        }
        panic!("{wanted} is not asked");
    }

    /// What stands above the question, and its choices.
    fn shown(&self) -> String {
        let ask = self.hour.asked().expect("it is not over");
        format!("{:?} {:?}", ask.above, ask.kind)
    }

    /// They meet again on another day.
    fn again(&mut self, on: &str) {
        for line in [Line::On(day(on)), Line::Again] {
            self.hour.take(&line);
        }
    }

    fn json(&self) -> Value {
        let text = file::json(&self.hour, kept(), Some("canary-label"));
        serde_json::from_str(&text).expect("JSON")
    }

    fn told(&self) -> String {
        let told = told::document(&self.hour, kept()).to_text(style());
        told.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn sheet(&self) -> String {
        let sheet = paper::document(&self.hour, None).to_text(style());
        sheet.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn kept() -> Kept {
    Kept {
        code: Code::of_chance(7),
        until: day("2027-08-31"),
    }
}

fn style() -> TextStyle {
    TextStyle {
        width: 100,
        color: false,
        bars: Bars::Ascii,
        program: "boussole",
    }
}

#[test]
fn a_guess_that_is_changed_takes_the_place_of_the_first() {
    let mut talk = Talk::without_answers(&built_in());
    talk.goes_on_to("guesses guess-1", "");
    talk.say("zythologue à l'étang").expect("a guess");
    assert_eq!(talk.prompt(), "guesses guess-2");
    talk.say("/b").expect("there is one before");
    assert!(
        talk.shown().contains("Noté : zythologue à l'étang."),
        "{}",
        talk.shown()
    );
    talk.say("xyzzy").expect("a guess");
    assert_eq!(
        talk.json()["sheet"]["guesses"],
        serde_json::json!(["xyzzy"])
    );
}

#[test]
fn ideas_of_ones_own_stand_side_by_side() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    talk.goes_on_to("leads own", "");
    talk.say("zythologue à l'étang").expect("an idea");
    for idea in ["xyzzy", "qwghlm"] {
        talk.say("/d").expect("a key");
        talk.say("3").expect("a door");
        assert!(talk.shown().contains("Déjà noté"), "{}", talk.shown());
        talk.say(idea).expect("an idea");
    }
    // There is no room for more, which is said, and takes none away.
    talk.say("/d").expect("a key");
    assert_eq!(talk.say("3"), Err(NotHeard::Enough { most: 3 }));
    let all = serde_json::json!(["typed:zythologue à l'étang", "typed:xyzzy", "typed:qwghlm"]);
    assert_eq!(talk.json()["own"], all);
    for idea in ["zythologue à l'étang", "xyzzy", "qwghlm"] {
        assert!(talk.sheet().contains(idea), "{}", talk.sheet());
    }
    // Nor does an Enter in June.
    talk.again("2027-06-09");
    talk.goes_on_to("limits ", "");
    assert_eq!(talk.json()["own"], all);
}

#[test]
fn an_answer_that_was_changed_stays_with_its_day() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    talk.goes_on_to("limits helps", "");
    for typed in ["/d", "1", "tile-law", "yes"] {
        talk.say(typed).expect("an answer");
    }
    let replaced = serde_json::json!([
        { "item": "tile-law", "answer": ["so-so"], "until": "2027-01-15" }
    ]);
    assert_eq!(talk.json()["replaced"], replaced);
    assert_eq!(talk.json()["sheet"]["answers"]["tile-law"], "yes");
    assert!(
        talk.told().contains("(jusqu'au 15 janvier 2027 : "),
        "{}",
        talk.told()
    );
    // In June too, where the quiz is not taken again.
    talk.again("2027-06-09");
    talk.goes_on_to("limits helps", "");
    for typed in ["/d", "1", "tile-law", "no"] {
        talk.say(typed).expect("an answer");
    }
    assert_eq!(talk.json()["replaced"][0]["until"], "2027-06-09");
    assert_eq!(talk.json()["last_time"]["replaced"], replaced);
}

#[test]
fn a_day_that_is_past_is_asked_again() {
    let mut talk = Talk::start(&built_in());
    for (field, next) in [
        ("demand deadline", "leads"),
        ("plan when-1", "plan where-1"),
        ("plan again", "sheet print"),
    ] {
        while talk.prompt() != field {
            let typed = match talk.prompt().as_str() {
                "demand keep" => "2",
                "plan what-1" => "lire deux fiches",
                _ => "",
            };
            talk.say(typed).expect("an answer");
        }
        let (today, before) = (day("2027-01-15"), day("2027-01-14"));
        let past = NotHeard::Past { day: before, today };
        assert_eq!(talk.say("2027-01-14"), Err(past), "{field}");
        assert_eq!(talk.prompt(), field);
        talk.say("15/1/2027").expect("today is not past");
        assert!(talk.prompt().starts_with(next), "{}", talk.prompt());
    }
    // In June the plan of January keeps its days.
    talk.again("2027-06-09");
    assert_eq!(talk.prompt(), "plan done-1");
    assert!(talk.shown().contains("15 janvier 2027"), "{}", talk.shown());
}

#[test]
fn a_sheet_that_is_opened_keeps_its_day() {
    let instrument = built_in();
    let line = Line::Answered(day("2026-09-15"));
    let written = line.write(instrument.quiz(), 2);
    assert_eq!(Line::read(&written, instrument.quiz()), Some(line.clone()));
    let talk = Talk::start(&instrument);
    let mut hour = talk.hour.clone();
    assert_eq!(
        talk.json()["sheet"]["on"],
        "2026-11-30",
        "that of the sheet"
    );
    assert_eq!(talk.json()["on"], "2027-01-15", "and that of the hour");
    assert_eq!(talk.json()["day"], "2027-01-15");
    hour.take(&line);
    let text = file::json(&hour, kept(), None);
    assert!(text.contains("\"on\": \"2026-09-15\""), "{text}");
}

#[test]
fn the_door_of_answers_opens_on_those_behind_the_lead() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    talk.goes_on_to("leads nurse", "");
    talk.say("/d").expect("a key");
    talk.say("1").expect("a door");
    let behind = talk.shown();
    let words = |shown: &str| shown.matches("word: ").count();
    assert!((2..=16).contains(&words(&behind)), "{behind}");
    assert!(behind.contains("word: \"others\""), "{behind}");
    // All that its reasons quote is there.
    let scored = Scored::session(talk.hour.session(), None, Back::default(), Locale::Fr);
    let nurse = ProfileId::new("nurse").expect("an id");
    let rating = |item: &ItemId| !item.as_str().starts_with("pair");
    for item in scored.behind(&nurse).iter().filter(|item| rating(item)) {
        assert!(
            behind.contains(&format!("word: \"{item}\"")),
            "{item} in {behind}"
        );
    }
    talk.say("others").expect("a choice");
    let others = talk.shown();
    assert!(words(&others) > words(&behind), "{others}");
    assert!(!others.contains("word: \"others\""), "{others}");
}

#[test]
fn a_lead_that_comes_for_a_refused_one_has_its_card() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    talk.goes_on_to("leads ", "");
    while talk.prompt() != "leads own" {
        let is_why = talk.prompt().ends_with(".because");
        talk.say(if is_why { "a" } else { "3" }).expect("an answer");
    }
    let shown = talk.shown();
    assert!(shown.contains("à la place de"), "{shown}");
    assert!(shown.contains("Card(Card"), "{shown}");
    assert!(shown.contains("Une journée"), "{shown}");
    // What is shown can be kept; what was refused cannot.
    talk.goes_on_to("keep kept", "");
    assert!(talk.shown().contains("word: "), "{}", talk.shown());
    assert!(
        !talk.shown().contains("word: \"nurse\""),
        "{}",
        talk.shown()
    );
}

/// What is typed in a whole hour, each text once.
fn canary(prompt: &str, n: usize) -> String {
    let (step, field) = prompt.split_once(' ').expect("two words");
    let kind = field.split('-').next().unwrap_or_default();
    match (step, kind, field) {
        ("demand", "deadline", _) | ("plan", "when" | "again", _) => "2027-12-01".to_owned(),
        ("plan", "confidence", _) => "3".to_owned(),
        ("demand", "keep", _) | ("plan", "done", _) | ("keep" | "sheet", ..) => "1".to_owned(),
        ("answers", "redo", _) => "2".to_owned(),
        ("leads", _, field) if field.ends_with(".because") => "c,g".to_owned(),
        ("leads", _, field) if !field.contains('.') && kind != "own" => "2".to_owned(),
        ("limits", _, field) if field != "helps" => "1".to_owned(),
        _ => format!("zq{n}zq"),
    }
}

#[test]
fn all_that_is_said_is_shown_to_people_and_to_programs() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    let mut texts = Vec::new();
    for time in ["", "2027-06-09"] {
        if !time.is_empty() {
            talk.again(time);
        }
        while let Some(ask) = talk.hour.asked() {
            let prompt = format!("{} {}", ask.step.as_str(), ask.name);
            let typed = canary(&prompt, texts.len());
            if typed.starts_with("zq") && prompt != "demand label" {
                texts.push(typed.clone());
            }
            talk.say(&typed).expect("an answer");
            if prompt == "leads own" {
                // What is not so in a job, behind the second door.
                for typed in ["/d", "2", "nurse", "canary-not-so"] {
                    talk.say(typed).expect("an answer");
                }
                texts.push("canary-not-so".to_owned());
            }
        }
    }
    assert!(texts.len() > 30, "{texts:?}");
    let (json, told) = (talk.json().to_string(), talk.told());
    for text in &texts {
        assert!(json.contains(text.as_str()), "{text} in {json}");
        assert!(told.contains(text.as_str()), "{text} in {told}");
    }
    let json = talk.json();
    assert_eq!(json["label"], "canary-label");
    assert_eq!(json["last_time"]["obstacles"]["nurse"], "real");
    assert_eq!(json["done"][0]["is"], "done");
}

#[test]
fn limits_and_obstacles_stand_on_the_sheet() {
    let instrument = built_in();
    let mut talk = Talk::start(&instrument);
    while talk.prompt() != "sheet print" {
        let prompt = talk.prompt();
        let typed = match prompt.as_str() {
            "demand keep" | "limits nurse.obstacle" => "2",
            "leads nurse" => "1",
            "keep kept" => "nurse",
            "leads nurse.because" => "c,d",
            "limits travel" => "never",
            "limits carrying" | "limits standing" => "rather-not",
            prompt
                if prompt.starts_with("leads ")
                    && !prompt.contains('.')
                    && !prompt.ends_with("own") =>
            {
                "4"
            }
            _ => "",
        };
        talk.say(typed).expect("an answer");
    }
    let sheet = talk.sheet();
    for words in [
        "les horaires, le lieu, les études : à vérifier",
        "Mes limites · jamais : déplacements · plutôt pas : charges lourdes, station debout",
    ] {
        assert!(sheet.contains(words), "{words} in {sheet}");
    }
}
