//! Small quizzes and careers, built from a few words.

use boussole::answers::{Answer, AnswerSheet};
use boussole::catalog::Catalog;
use boussole::id::{
    FamilyId, FormatId, ItemId, OptionId, ProfileId, QuestionId, QuizId, RuleId, SourceId,
};
use boussole::locale::Text;
use boussole::profile::{
    Condition, Demand, Effect, Evidence, Family, Interest, JobSheet, Profile, Regulation, Rule,
    Salary, Status, Studies, Titles,
};
use boussole::quiz::{
    Anchor, Item, Keying, Load, Measure, Question, QuestionOption, Quiz, Response, Role,
    ScoredOption, Shape,
};
use boussole::rules::Scoring;
use boussole::traits::{Domain, Trait, TraitId, TraitIndex, Traits};
use rand::Rng;

/// Everything that scoring needs, and somebody's answers.
#[derive(Clone, Debug)]
pub(crate) struct World {
    pub(crate) traits: Traits,
    pub(crate) quiz: Quiz,
    pub(crate) families: Vec<Family>,
    pub(crate) profiles: Vec<Profile>,
    pub(crate) sheet: AnswerSheet,
}

impl World {
    pub(crate) fn scoring(&self) -> Scoring {
        Scoring::new(&self.traits, &self.quiz, &self.families, &self.profiles)
    }
}

/// What scores the answers to a quiz of a catalog.
pub(crate) fn scoring(catalog: &Catalog, quiz: &Quiz) -> Scoring {
    Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles)
}

/// A number below another, nearly each equally likely.
pub(crate) fn below(rng: &mut impl Rng, n: usize) -> usize {
    usize::try_from(rng.next_u64() % n as u64).expect("below n")
}

/// Every answer that an item allows, *never tried* among them.
pub(crate) fn answers(item: &Item) -> Vec<Answer> {
    let n = item.option_ids().len();
    match item.response.shape() {
        Shape::One => (0..n).map(Answer::One).collect(),
        Shape::Several => (0..1_usize << n)
            .map(|bits| Answer::Several((0..n).filter(|k| bits >> k & 1 == 1).collect()))
            .collect(),
        Shape::Ranked => orders(&(0..n).collect::<Vec<_>>())
            .into_iter()
            .map(Answer::Ranked)
            .collect(),
    }
}

fn orders(left: &[usize]) -> Vec<Vec<usize>> {
    if left.is_empty() {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for first in left {
        let rest: Vec<usize> = left.iter().copied().filter(|o| o != first).collect();
        for mut order in orders(&rest) {
            order.insert(0, *first);
            all.push(order);
        }
    }
    all
}

/// The same word in both languages.
pub(crate) fn text(word: &str) -> Text {
    Text {
        fr: word.into(),
        en: word.into(),
    }
}

/// Traits such as `"a/interest"`, with the correlations given.
pub(crate) fn traits(ids: &[&str], correlations: &[(&str, &str, f64)]) -> Traits {
    let id = |name: &str| TraitId::parse(name).expect("a trait id");
    let list = ids
        .iter()
        .map(|name| Trait {
            id: id(name),
            name: text(name),
            doing: text(name),
            short: text(name),
            low: text("low"),
            high: text("high"),
        })
        .collect();
    let pairs: Vec<_> = correlations
        .iter()
        .map(|(a, b, r)| (id(a), id(b), *r))
        .collect();
    Traits::new(list, &pairs).expect("traits that can be")
}

/// The place of a trait.
pub(crate) fn of(traits: &Traits, id: &str) -> TraitIndex {
    traits
        .index_of(&TraitId::parse(id).expect("a trait id"))
        .expect("declared")
}

/// A rating with steps `0`, `1`, …, the last of them *never tried*.
pub(crate) fn rating(id: &str, measures: &[(TraitIndex, Keying)], n_steps: usize) -> Item {
    let step = |k: usize| Anchor {
        id: OptionId::new(&format!("s{k}")).expect("an id"),
        label: text("step"),
        value: (k < n_steps).then(|| k as f64 / (n_steps - 1) as f64),
    };
    item(
        id,
        Response::Rating {
            format: FormatId::new(&format!("steps-{n_steps}")).expect("an id"),
            stem: text("stem"),
            measures: measures
                .iter()
                .map(|(of, keying)| Measure {
                    of: *of,
                    keying: *keying,
                    role: Role::Own,
                })
                .collect(),
            anchors: (0..=n_steps).map(step).collect(),
        },
    )
}

/// Options `o0`, `o1`, … with their loads.
pub(crate) fn options(loads: &[&[(TraitIndex, f64)]]) -> Vec<ScoredOption> {
    loads
        .iter()
        .enumerate()
        .map(|(k, loads)| ScoredOption {
            id: OptionId::new(&format!("o{k}")).expect("an id"),
            label: text("option"),
            loads: loads
                .iter()
                .map(|(of, weight)| Load {
                    of: *of,
                    weight: *weight,
                })
                .collect(),
        })
        .collect()
}

/// An item.
pub(crate) fn item(id: &str, response: Response) -> Item {
    Item {
        id: ItemId::new(id).expect("an id"),
        prompt: text("prompt"),
        help: text("help"),
        seconds: 5,
        response,
    }
}

/// A context question with its options.
pub(crate) fn question(id: &str, options: &[&str]) -> Question {
    Question {
        id: QuestionId::new(id).expect("an id"),
        prompt: text("prompt"),
        help: text("help"),
        seconds: 5,
        about: None,
        options: options
            .iter()
            .map(|id| QuestionOption::new(OptionId::new(id).expect("an id"), text(id)))
            .collect(),
    }
}

/// A quiz of these items.
pub(crate) fn quiz(items: Vec<Item>, context: Vec<Question>) -> Quiz {
    Quiz {
        id: QuizId::new("quiz").expect("an id"),
        edition: "2026-11".into(),
        title: text("quiz"),
        intro: text("intro"),
        source: text("source"),
        batteries: Vec::new(),
        items,
        context,
        limits: Vec::new(),
        hash: String::new(),
    }
}

/// A family for each name.
pub(crate) fn families(names: &[&str]) -> Vec<Family> {
    let family = |name: &&str| Family {
        id: FamilyId::new(name).expect("an id"),
        title: text(name),
        summary: text(name),
        shared: text(name),
    };
    names.iter().map(family).collect()
}

/// A career with these levels and demands.
pub(crate) fn career(
    id: &str,
    family: &str,
    levels: &[(TraitIndex, f64)],
    demands: &[(TraitIndex, Evidence, u8)],
) -> Profile {
    let [fr_m, fr_f, en] = [id; 3].map(Into::into);
    Profile {
        id: ProfileId::new(id).expect("an id"),
        aliases: Vec::new(),
        family: FamilyId::new(family).expect("an id"),
        titles: Titles { fr_m, fr_f, en },
        status: Status::Established,
        interests: levels
            .iter()
            .map(|(of, level)| Interest {
                of: *of,
                level: *level,
                because: text("because"),
            })
            .collect(),
        entry: boussole::profile::Level::None,
        qualification: boussole::profile::Level::None,
        topics: Vec::new(),
        demands: demands
            .iter()
            .map(|(of, level, importance)| Demand {
                of: *of,
                level: *level,
                importance: *importance,
                because: text("because"),
            })
            .collect(),
        rules: Vec::new(),
        facts: Vec::new(),
        few_places: None,
        sheet: JobSheet {
            edition: "2026-11".into(),
            synonyms: Vec::new(),
            summary: text(id),
            missions: Vec::new(),
            takes: Vec::new(),
            hard: Vec::new(),
            studies: Studies {
                diplomas: Vec::new(),
                routes: Vec::new(),
                apply: Vec::new(),
                abroad: Vec::new(),
                regulated: Regulation::Free,
            },
            sectors: Vec::new(),
            conditions: Vec::new(),
            salary: Salary::default(),
            outlook: Vec::new(),
            neighbours: Vec::new(),
            evolutions: Vec::new(),
            to_try: None,
            to_meet: None,
            codes: Vec::new(),
            sources: Vec::new(),
            examples: Vec::new(),
        }
        .into(),
    }
}

/// A rule.
pub(crate) fn rule(id: &str, when: Condition, effect: Effect) -> Rule {
    Rule {
        id: RuleId::new(id).expect("an id"),
        when,
        effect,
        because: text("because"),
        source: SourceId::new("source").expect("an id"),
    }
}

/// A sheet with these answers.
pub(crate) fn sheet(quiz: &Quiz, answers: &[(&str, Answer)]) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (item, answer) in answers {
        let item = ItemId::new(item).expect("an id");
        sheet
            .answer(quiz, &item, answer.clone())
            .expect("a valid answer");
    }
    sheet
}

/// Whether a trait is an interest.
pub(crate) fn is_interest(traits: &Traits, index: TraitIndex) -> bool {
    traits.get(index).id.domain == Domain::Interest
}
