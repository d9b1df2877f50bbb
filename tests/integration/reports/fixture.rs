//! A small world made by hand: five traits, four questions, four careers in two families, and a
//! recommendation for each state.

use boussole::answers::{Answer, AnswerSheet};
use boussole::id::{FamilyId, ItemId, OptionId, ProfileId, QuestionId, QuizId, RuleId, SourceId};
use boussole::locale::Text;
use boussole::profile::{
    Claim, Condition, Date, Demand, Effect, Evidence, Family, Figure, Interest, Level, Profile,
    Regulation, RequirementState, Rule, Salary, Source, Status as Standing, Studies, Titles, Unit,
};
use boussole::quiz::{
    Anchor, Item, Keying, Load, Measure, Question, QuestionOption, Quiz, Response, ScoredOption,
};
use boussole::report::{Note, Subject};
use boussole::rules::{
    AnswerShare, Contribution, Fact, FamilyStanding, Keyed, Match, Origin, Reason, Recommendation,
    SkillStanding, State, Status, TraitScore,
};
use boussole::traits::{Domain, Trait, TraitId, TraitIndex, Traits};

pub(super) struct World {
    pub(super) traits: Traits,
    pub(super) quiz: Quiz,
    pub(super) families: Vec<Family>,
    pub(super) profiles: Vec<Profile>,
    pub(super) sheet: AnswerSheet,
    pub(super) recommendation: Recommendation,
    pub(super) notes: Vec<Note>,
}

impl World {
    pub(super) fn new(state: State) -> Self {
        let traits = traits();
        let quiz = quiz(&traits);
        let empty = state == State::NothingMeasured;
        Self {
            families: families(),
            profiles: profiles(&traits),
            sheet: if empty {
                AnswerSheet::default()
            } else {
                sheet(&quiz)
            },
            recommendation: recommendation(&traits, state),
            notes: Vec::new(),
            traits,
            quiz,
        }
    }

    pub(super) fn subject(&self) -> Subject<'_> {
        Subject {
            traits: &self.traits,
            quiz: &self.quiz,
            families: &self.families,
            profiles: &self.profiles,
            sheet: &self.sheet,
            recommendation: &self.recommendation,
            method: 1,
            catalog_hash: "c0ffee",
            notes: &self.notes,
        }
    }
}

fn text(fr: &str, en: &str) -> Text {
    Text {
        fr: fr.to_owned(),
        en: en.to_owned(),
    }
}

fn traits() -> Traits {
    let make = |id: &str, name: Text, doing: Text, low: Text, high: Text| Trait {
        id: TraitId::parse(id).unwrap(),
        name,
        doing,
        low,
        high,
    };
    let analysis = text("Analyse", "Analysis");
    let check = text(
        "chercher à comprendre et vérifier",
        "working things out and checking them",
    );
    let new = text("encore à apprivoiser", "still new to you");
    let able = text(
        "tu sais déjà t'y prendre",
        "you already know how to go about it",
    );
    let program = text("programmer et automatiser", "programming and automating");
    Traits::new(
        vec![
            make(
                "analysis/interest",
                analysis.clone(),
                check.clone(),
                text(
                    "tu préfères avancer",
                    "you would rather move on than take things apart",
                ),
                text(
                    "tu aimes comprendre comment et pourquoi",
                    "you like finding out how and why",
                ),
            ),
            make("analysis/skill", analysis, check, new.clone(), able.clone()),
            make(
                "coding/skill",
                text("Programmation", "Coding"),
                program,
                new,
                able,
            ),
            make(
                "ethics/interest",
                text("Justice et responsabilité", "Justice and responsibility"),
                text("peser ce qui est juste", "weighing what is fair"),
                text(
                    "les questions de règles t'attirent peu",
                    "questions about rules do not draw you much",
                ),
                text(
                    "tu aimes te demander ce qui est juste",
                    "you like asking what is fair",
                ),
            ),
            make(
                "care/interest",
                text("Prendre soin", "Care"),
                text(
                    "aider et prendre soin des autres",
                    "helping and caring for others",
                ),
                text(
                    "t'occuper des autres toute la journée t'attire peu",
                    "looking after others all day does not draw you much",
                ),
                text(
                    "tu aimes aider et prendre soin",
                    "you like helping and caring",
                ),
            ),
        ],
        &[],
    )
    .unwrap()
}

pub(super) fn of(traits: &Traits, id: &str) -> TraitIndex {
    traits.index_of(&TraitId::parse(id).unwrap()).unwrap()
}

fn anchors(labels: &[(&str, &str, &str)], apart: Option<(&str, &str, &str)>) -> Vec<Anchor> {
    let last = f64::from(u8::try_from(labels.len() - 1).unwrap());
    let anchor = |(id, fr, en): (&str, &str, &str), value| Anchor {
        id: OptionId::new(id).unwrap(),
        label: text(fr, en),
        value,
    };
    let steps = labels.iter().enumerate();
    let mut all: Vec<Anchor> = steps
        .map(|(i, label)| anchor(*label, Some(f64::from(u8::try_from(i).unwrap()) / last)))
        .collect();
    all.extend(apart.map(|label| anchor(label, None)));
    all
}

fn quiz(traits: &Traits) -> Quiz {
    let liking = anchors(
        &[
            (
                "not-at-all",
                "ça ne me plairait pas du tout",
                "it would not appeal to me at all",
            ),
            ("maybe", "je ne sais pas trop", "I am not sure"),
            (
                "a-lot",
                "ça me plairait beaucoup",
                "it would appeal to me a lot",
            ),
        ],
        None,
    );
    let doing = anchors(
        &[
            ("help", "avec beaucoup d'aide", "with much help"),
            ("alone", "sans aide", "alone"),
        ],
        Some(("never-tried", "jamais essayé", "never tried")),
    );
    let rating = |id: &str, trait_id: &str, prompt: Text, anchors: &[Anchor]| Item {
        id: ItemId::new(id).unwrap(),
        prompt,
        help: text("Pour savoir ce qui t'attire.", "To learn what draws you."),
        seconds: 8,
        response: Response::Rating {
            measures: vec![Measure {
                of: of(traits, trait_id),
                keying: Keying::Forward,
            }],
            anchors: anchors.to_vec(),
        },
    };
    let option = |id: &str, label: Text, trait_id: &str| ScoredOption {
        id: OptionId::new(id).unwrap(),
        label,
        loads: vec![Load {
            of: of(traits, trait_id),
            weight: 1.0,
        }],
    };
    Quiz {
        id: QuizId::new("small").unwrap(),
        edition: "2026-11".to_owned(),
        title: text("Petit quiz", "Small quiz"),
        intro: text("Quatre questions.", "Four questions."),
        source: text("Écrit pour les tests.", "Written for the tests."),
        items: vec![
            rating(
                "find-cause",
                "analysis/interest",
                text(
                    "Chercher la cause d'une panne.",
                    "Look for the cause of a breakdown.",
                ),
                &liking,
            ),
            rating(
                "comfort",
                "care/interest",
                text(
                    "Réconforter une personne malade",
                    "Comfort someone who is ill",
                ),
                &liking,
            ),
            rating(
                "write-script",
                "coding/skill",
                text("Écrire un petit programme", "Write a small program"),
                &doing,
            ),
            Item {
                id: ItemId::new("rule-or-puzzle").unwrap(),
                prompt: text("Plutôt…", "Rather…"),
                help: text("Les deux se valent.", "Both are worth as much."),
                seconds: 10,
                response: Response::Pair(vec![
                    option(
                        "puzzle",
                        text("résoudre une énigme", "solve a puzzle"),
                        "analysis/interest",
                    ),
                    option(
                        "rule",
                        text("discuter une règle", "debate a rule"),
                        "ethics/interest",
                    ),
                ]),
            },
        ],
        context: vec![Question {
            id: QuestionId::new("studies").unwrap(),
            prompt: text("Combien d'années d'études ?", "How many years of study?"),
            help: text("Certains métiers en exigent.", "Some careers require them."),
            seconds: 6,
            options: vec![
                QuestionOption {
                    id: OptionId::new("short").unwrap(),
                    label: text("le moins possible", "as few as possible"),
                },
                QuestionOption {
                    id: OptionId::new("long").unwrap(),
                    label: text("cinq ans ou plus", "five years or more"),
                },
            ],
        }],
        hash: "ab12".to_owned(),
    }
}

fn sheet(quiz: &Quiz) -> AnswerSheet {
    let mut sheet = AnswerSheet::default();
    for (item, option) in [
        ("find-cause", 2),
        ("comfort", 0),
        ("write-script", 2),
        ("rule-or-puzzle", 0),
    ] {
        sheet
            .answer(quiz, &ItemId::new(item).unwrap(), Answer::One(option))
            .unwrap();
    }
    sheet
}

fn families() -> Vec<Family> {
    let family = |id: &str, title: Text| Family {
        id: FamilyId::new(id).unwrap(),
        title,
        summary: text("Une famille.", "A family."),
        shared: text("Des points communs.", "Common ground."),
    };
    vec![
        family("digital", text("Numérique et données", "Digital and data")),
        family("health", text("Santé et soin", "Health and care")),
    ]
}

fn profiles(traits: &Traits) -> Vec<Profile> {
    let mut analyst = profile(traits, "data-analyst", "digital", Standing::Established);
    analyst.titles = titles("analyste de données", "analyste de données", "data analyst");
    analyst.to_try = Some(text(
        "Ouvre un jeu de données public et cherche une réponse dedans.",
        "Open a public data set and look for one answer in it.",
    ));
    let mut prompter = profile(traits, "prompt-engineer", "digital", Standing::Contested);
    prompter.titles = titles(
        "ingénieur de prompt",
        "ingénieure de prompt",
        "prompt engineer",
    );
    prompter.rules.clear();
    let mut aide = profile(traits, "care-assistant", "health", Standing::Established);
    aide.titles = titles("aide-soignant", "aide-soignante", "care assistant");
    let mut nurse = profile(traits, "nurse", "health", Standing::Established);
    nurse.titles = titles("infirmier", "infirmière", "nurse");
    vec![aide, analyst, nurse, prompter]
}

fn titles(fr_m: &str, fr_f: &str, en: &str) -> Titles {
    Titles {
        fr_m: fr_m.to_owned(),
        fr_f: fr_f.to_owned(),
        en: en.to_owned(),
    }
}

fn profile(traits: &Traits, id: &str, family: &str, status: Standing) -> Profile {
    let source = SourceId::new("survey").unwrap();
    Profile {
        id: ProfileId::new(id).unwrap(),
        family: FamilyId::new(family).unwrap(),
        edition: "2026-11".to_owned(),
        titles: titles(id, id, id),
        synonyms: vec!["dataviz".to_owned()],
        status,
        summary: text(
            "Trouver dans des chiffres de quoi décider.",
            "Find in figures what a decision needs.",
        ),
        missions: vec![text("Nettoyer des données.", "Clean data.")],
        takes: vec![text("De la patience.", "Patience.")],
        hard: vec![text("Les données sales.", "Dirty data.")],
        interests: interests(traits),
        demands: vec![Demand {
            of: of(traits, "coding/skill"),
            level: Evidence::LittleHelp,
            importance: 2,
            because: text(
                "La formation code dès la rentrée.",
                "Training codes from day one.",
            ),
        }],
        rules: vec![Rule {
            id: RuleId::new("long-studies").unwrap(),
            when: Condition::Answered(
                QuestionId::new("studies").unwrap(),
                vec![OptionId::new("long").unwrap()],
            ),
            effect: Effect::Require,
            because: text(
                "On y entre avec un master.",
                "People enter with a master's degree.",
            ),
            source: source.clone(),
        }],
        studies: Studies {
            entry: Level::Bac3,
            diplomas: vec![],
            routes: vec![text(
                "BUT science des données",
                "A three-year technical degree",
            )],
            regulated: Regulation::Free,
        },
        sectors: vec![text("Banque", "Banking")],
        conditions: vec![text("Bureau et télétravail", "Office and remote work")],
        salary: Salary {
            entry: vec![claim(source.clone())],
            ..Salary::default()
        },
        outlook: vec![],
        neighbours: vec![ProfileId::new("prompt-engineer").unwrap()],
        evolutions: vec![],
        to_try: None,
        to_meet: None,
        codes: vec![],
        sources: vec![Source {
            id: source,
            title: "Enquête emploi, INSEE".to_owned(),
            date: "2025".to_owned(),
            url: Some("https://example.org/enquete".to_owned()),
        }],
        examples: vec![],
    }
}

fn interests(traits: &Traits) -> Vec<Interest> {
    vec![
        Interest {
            of: of(traits, "analysis/interest"),
            level: 1.0,
            because: text(
                "une bonne part de la semaine est une enquête dans des chiffres",
                "much of the week is an inquiry into figures",
            ),
        },
        Interest {
            of: of(traits, "care/interest"),
            level: 0.25,
            because: text(
                "On y aide surtout par écrit.",
                "You mostly help in writing.",
            ),
        },
        Interest {
            of: of(traits, "ethics/interest"),
            level: 0.5,
            because: text("Il faut protéger des données.", "Data must be protected."),
        },
    ]
}

fn claim(source: SourceId) -> Claim {
    Claim {
        what: text(
            "Salaire de début, la moitié centrale",
            "Starting pay, the middle half",
        ),
        value: Figure::Between(32_000.0, 38_500.0),
        unit: Unit::EurGrossYear,
        country: "FR".to_owned(),
        date: Date::Undated {
            read: "2026-03".to_owned(),
        },
        source,
        estimate: true,
        editorial: false,
        caution: Some(text("Surtout en Île-de-France.", "Mostly around Paris.")),
    }
}

fn recommendation(traits: &Traits, state: State) -> Recommendation {
    let score = |id: &str, keyed: Keyed| TraitScore {
        of: of(traits, id),
        keyed,
        mean: keyed.pomp().map_or(50.0, |pomp| 25.0 + pomp / 2.0),
        sd: 10.0 / 3.0,
    };
    let keyed = |pomp: f64| match state {
        State::Ok => Keyed::Measured(pomp),
        State::Flat => Keyed::Measured(50.0),
        State::NothingAttractsYet => Keyed::Measured(10.0),
        State::NothingMeasured => Keyed::TooFewAnswers,
    };
    let shown = state == State::Ok;
    Recommendation {
        state,
        answered: if state == State::NothingMeasured {
            0
        } else {
            4
        },
        items: 4,
        traits: vec![
            score("analysis/interest", keyed(100.0)),
            score("analysis/skill", keyed(66.0)),
            score("care/interest", keyed(0.0)),
            score("coding/skill", Keyed::TooFewAnswers),
            score("ethics/interest", keyed(44.0)),
        ],
        families: vec![
            FamilyStanding {
                family: 0,
                p_best: 0.8,
                shown,
            },
            FamilyStanding {
                family: 1,
                p_best: 0.2,
                shown,
            },
        ],
        matches: matches(traits, shown),
    }
}

fn matches(traits: &Traits, listed: bool) -> Vec<Match> {
    let status = |status: Status| if listed { status } else { Status::Listed };
    vec![
        found(traits, 1, 1, (status(Status::Main), 0.7)),
        Match {
            group: None,
            p_top3: 0.0,
            requirement: RequirementState::Unmet,
            reasons: vec![reason(
                Fact::Requirement {
                    rule: 0,
                    state: RequirementState::Unmet,
                },
                0.0,
                &[],
            )],
            ..found(traits, 2, 2, (Status::NotYet, 0.0))
        },
        found(traits, 3, 3, (status(Status::Main), 0.3)),
        Match {
            group: Some(2),
            ..found(traits, 0, 4, (status(Status::Further), 0.1))
        },
    ]
}

fn reason(fact: Fact, value: f64, items: &[usize]) -> Reason {
    Reason {
        fact,
        value,
        items: items.to_vec(),
    }
}

fn found(traits: &Traits, career: usize, rank: usize, (status, p_top3): (Status, f64)) -> Match {
    let analysis = of(traits, "analysis/interest");
    let care = of(traits, "care/interest");
    let coding = of(traits, "coding/skill");
    let last = f64::from(u8::try_from(rank).unwrap());
    let rest = 0.1 / last;
    let mut reasons = vec![
        reason(
            Fact::LikedAndUsed {
                of: analysis,
                level: 1.0,
                skill: SkillStanding::Met,
            },
            0.8,
            &[0, 3],
        ),
        reason(
            Fact::DislikedAndUsed {
                of: care,
                level: 0.25,
                skill: SkillStanding::NotAsked,
            },
            -0.2,
            &[1],
        ),
        reason(Fact::SkillUntried { of: coding }, 0.0, &[2]),
    ];
    if career == 3 {
        reasons.push(reason(Fact::Young, 0.0, &[]));
    }
    Match {
        career,
        rank,
        group: Some(1),
        fit: -0.1 + 0.5 + 0.3 - 0.2 + rest,
        start: -0.1,
        percent: 90.0 - 10.0 * last,
        p_top3,
        status,
        requirement: RequirementState::Unclear,
        contributions: vec![
            Contribution {
                from: Origin::Trait(analysis),
                value: 0.7,
            },
            Contribution {
                from: Origin::Trait(care),
                value: -0.2,
            },
            Contribution {
                from: Origin::Trait(coding),
                value: rest,
            },
        ],
        answers: vec![
            AnswerShare {
                item: 0,
                value: 0.5,
            },
            AnswerShare {
                item: 1,
                value: -0.2,
            },
            AnswerShare {
                item: 2,
                value: rest,
            },
            AnswerShare {
                item: 3,
                value: 0.3,
            },
        ],
        reasons,
    }
}

/// The trait of a domain exists, so that the fixture stays honest about both.
pub(super) fn has_both_domains(world: &World) -> bool {
    [Domain::Interest, Domain::Skill]
        .into_iter()
        .all(|domain| world.traits.of_domain(domain).next().is_some())
}
