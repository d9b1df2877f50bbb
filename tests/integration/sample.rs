//! A quiz with every kind of item, small enough to answer by hand.

use std::collections::BTreeSet;

use model::answers::Guess;
use model::id::{BatteryId, FamilyId, FormatId, ItemId, OptionId, ProfileId, QuestionId, QuizId};
use model::locale::Text;
use model::quiz::{
    Anchor, Battery, Favourites, Item, Keying, Load, Measure, Question, QuestionOption, Quiz,
    Response, Role, ScoredOption,
};
use model::traits::{Domain, Trait, TraitId, TraitIndex, Traits};

/// The French text is the English one in guillemets, so that tests can tell them apart.
pub(crate) fn text(en: &str) -> Text {
    Text {
        fr: format!("« {en} »"),
        en: en.to_owned(),
    }
}

fn option_id(id: &str) -> OptionId {
    OptionId::new(id).expect("a sound sample")
}

fn item_id(id: &str) -> ItemId {
    ItemId::new(id).expect("a sound sample")
}

fn item(id: &str, seconds: u16, response: Response) -> Item {
    let prompt = text(&format!("Prompt of {id}"));
    let help = text(&format!("Help for {id}"));
    Item {
        id: item_id(id),
        prompt,
        help,
        seconds,
        response,
    }
}

fn rating(id: &str, of: usize) -> Item {
    let anchor = |id: &str, value| Anchor {
        id: option_id(id),
        label: text(id),
        value,
    };
    let measures = vec![Measure {
        of: TraitIndex(of),
        keying: Keying::Forward,
        role: Role::Own,
    }];
    let anchors = vec![
        anchor("no", Some(0.0)),
        anchor("some", Some(0.5)),
        anchor("yes", Some(1.0)),
    ];
    let stem = text("Would you?");
    let response = Response::Rating {
        format: FormatId::new("liking").expect("a well-formed fixture"),
        stem,
        measures,
        anchors,
    };
    item(id, 6, response)
}

fn options(ids: &[&str]) -> Vec<ScoredOption> {
    let loads = |at| {
        vec![Load {
            of: TraitIndex(at % 2),
            weight: 1.0,
        }]
    };
    let option = |(at, id): (usize, &&str)| ScoredOption {
        id: option_id(id),
        label: text(&format!("Option {id}")),
        loads: loads(at),
    };
    ids.iter().enumerate().map(option).collect()
}

fn question(id: &str, ids: &[&str]) -> Question {
    let option = |id: &&str| QuestionOption::new(option_id(id), text(id));
    Question {
        id: QuestionId::new(id).expect("a sound sample"),
        prompt: text(&format!("Prompt of {id}")),
        help: text(&format!("Help for {id}")),
        seconds: 5,
        about: None,
        options: ids.iter().map(option).collect(),
    }
}

/// Two interests, 0 and 2, and two skills, 1 and 3: the order of their ids.
pub(crate) fn traits() -> Traits {
    let one = |id: &str| Trait {
        id: TraitId::parse(id).expect("a sound sample"),
        name: text(id),
        doing: text(id),
        short: text(id),
        low: text("low"),
        high: text("high"),
    };
    let ids = [
        "analysis/interest",
        "analysis/skill",
        "care/interest",
        "care/skill",
    ];
    let traits = Traits::new(ids.map(one).to_vec(), &[]).expect("a sound sample");
    assert_eq!(
        traits.of_domain(Domain::Skill).collect::<Vec<_>>(),
        [TraitIndex(1), TraitIndex(3)]
    );
    traits
}

pub(crate) fn quiz() -> Quiz {
    let items = vec![
        rating("like-proof", 0),
        rating("like-graph", 0),
        rating("like-listen", 2),
        rating("can-prove", 1),
        rating("can-listen", 3),
        item("either", 10, Response::Pair(options(&["left", "right"]))),
        item(
            "one-of",
            12,
            Response::Choice(options(&["red", "green", "blue"])),
        ),
        item(
            "any-of",
            15,
            Response::Multi(options(&["north", "east", "south", "west"])),
        ),
        item(
            "in-order",
            20,
            Response::Ranking(options(&["gold", "silver", "bronze"])),
        ),
    ];
    Quiz {
        id: QuizId::new("sample").expect("a sound sample"),
        edition: "2026-11".to_owned(),
        title: text("Sample quiz"),
        intro: text("A few questions."),
        source: text("Made for tests."),
        batteries: Vec::new(),
        items,
        context: vec![
            question("shifts", &["yes", "no"]),
            question("study", &["short", "long"]),
        ],
        limits: Vec::new(),
        hash: "0".repeat(64),
    }
}

/// The same behind two batteries, of three tiles and of two, and the question for two favourites at most.
pub(crate) fn opened() -> Quiz {
    let quiz = quiz();
    let battery = |id: &str, tiles: &[&str]| Battery {
        id: BatteryId::new(id).expect("a sound sample"),
        prompt: text(&format!("Prompt of {id}")),
        help: text(&format!("Help for {id}")),
        items: tiles.iter().map(|tile| item_id(tile)).collect(),
    };
    let tiles = [
        "tile-sea",
        "tile-wood",
        "tile-ice",
        "tile-moon",
        "tile-sand",
    ];
    let favourites = Favourites {
        most: 2,
        items: tiles.iter().map(|tile| item_id(tile)).collect(),
        options: options(&tiles),
    };
    let favourites = item("favourites", 10, Response::Favourites(favourites));
    let opening = tiles.iter().map(|tile| rating(tile, 0)).chain([favourites]);
    Quiz {
        batteries: vec![
            battery("first", &tiles[..3]),
            battery("second", &tiles[3..]),
        ],
        items: opening.chain(quiz.items).collect(),
        ..quiz
    }
}

/// What can be guessed: four careers and a family.
pub(crate) fn guessable() -> BTreeSet<Guess> {
    let careers = ["data-analyst", "midwife", "nurse", "potter"]
        .map(|id| Guess::Career(ProfileId::new(id).expect("a sound sample")));
    let family = Guess::Family(FamilyId::new("health").expect("a sound sample"));
    careers.into_iter().chain([family]).collect()
}
