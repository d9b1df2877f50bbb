//! Rules of style that every sentence of the result obeys, whatever its arguments.

use crate::document::{self, Third};
use crate::guess::{self, GuessFound};
use crate::reason::{self, Basis, Brief, Liking, Matter, Use, Why};
use crate::report::{self, Reader};
use crate::standing::{self, Certainty, Points, Stage};
use crate::threads::{self, Place, Said};
use crate::workings::{self, Part};
use crate::{change, explain, held, limit, pages, portrait, reaction};
use catalog::lint::FORBIDDEN;
use model::day::Day;
use model::locale::Locale;
use model::profile::{Circumstance, Demanded, Evidence, Level, Status};
use model::reaction::{Because, Is};
use model::traits::Domain;
use rules::counterfactual::Goal;
use rules::{Length, SkillStanding, State};

const USES: [Use; 5] = [
    Use::NotAtAll,
    Use::Little,
    Use::Partly,
    Use::Much,
    Use::AtTheHeart,
];
const SKILLS: [SkillStanding; 4] = [
    SkillStanding::NotAsked,
    SkillStanding::Met,
    SkillStanding::Short,
    SkillStanding::Untried,
];
const FOUND: [GuessFound; 8] = [
    GuessFound::NoSheet,
    GuessFound::Shown,
    GuessFound::Close,
    GuessFound::FamilyShown,
    GuessFound::NotYet,
    GuessFound::SetApart,
    GuessFound::Elsewhere,
    GuessFound::NoListYet,
];
const STATES: [State; 4] = [
    State::Ok,
    State::Flat,
    State::NothingAttractsYet,
    State::NothingMeasured,
];

fn of_reasons(say: reason::Words, doing: &str) -> Vec<String> {
    let mut said = vec![
        say.skill_untried(doing),
        say.few_answers(doing),
        say.learnable().to_owned(),
        say.requirement_met().to_owned(),
        say.requirement_unclear().to_owned(),
        say.requirement_unmet().to_owned(),
    ];
    for used in USES {
        for (is_topic, is_clear) in [(false, false), (false, true), (true, false), (true, true)] {
            let liking = Liking {
                doing,
                is_topic,
                is_clear,
            };
            said.push(say.liked_and_used(liking, used));
            said.push(say.liked_and_spared(liking, used));
            said.push(say.disliked_and_used(liking, used));
            said.push(say.disliked_and_spared(liking, used));
        }
    }
    let levels = [
        Evidence::LittleHelp,
        Evidence::Alone,
        Evidence::EvenWhenHard,
    ];
    for basis in [Basis::OneAnswer, Basis::Answers] {
        for skill in SKILLS {
            said.extend(say.liked_and_able(skill, basis));
            said.extend(say.disliked_and_able(skill, basis));
        }
        for expected in levels.map(Some).into_iter().chain([None]) {
            said.push(say.skill_met(doing, expected, basis));
            said.push(say.skill_short(doing, expected, basis));
        }
    }
    for status in [Status::Established, Status::Emerging, Status::Contested] {
        said.extend(say.young(status).map(str::to_owned));
    }
    said
}

fn of_the_page(say: report::Words) -> Vec<String> {
    let mut said = vec![
        say.how_to_get_a_result().to_owned(),
        say.neutral_intro().to_owned(),
        say.not_yet_intro().to_owned(),
        say.too_close().to_owned(),
        say.same_family(&["A", "B"]),
        say.same_family(&[
            &say.meets("A", Length::Above),
            &say.meets("B", Length::Below),
        ]),
        say.one_thing("A"),
        say.a_little_more(&["A"]),
        say.a_little_more(&["A", "B"]),
        say.too_few(&["A"]),
        say.too_few(&["A", "B", "C"]),
        say.how_to_go_on().to_owned(),
        say.untried().to_owned(),
        say.basis(0, 0, 0),
        say.basis(1, 0, 1),
        say.basis(40, 7, 2),
    ];
    for reader in [Reader::Pupil, Reader::Adult] {
        said.push(say.read_a_sheet(reader).to_owned());
        said.push(say.browse_careers(reader).to_owned());
        said.push(say.attempt(reader).to_owned());
    }
    for state in STATES {
        said.extend([0, 1, 7].map(|careers| say.opening(state, careers)));
        said.push(say.family(state).to_owned());
    }
    said
}

/// The sentences of cards, with every liking and every matter.
fn of_cards(say: reason::Words) -> Vec<String> {
    let brief = |short, is_clear| Brief { short, is_clear };
    let mut said = vec![
        say.why(Why::Spares("A")),
        say.why(Why::Able("imaginer")),
        say.why(Why::Studies),
        say.why(Why::Nothing),
        say.why(Why::Rather {
            liked: "les mots",
            than: "imaginer",
        }),
    ];
    for used in USES {
        for is_clear in [true, false] {
            let what = [brief("A", true), brief("B", is_clear)];
            said.push(say.why(Why::Likes { what: &what, used }));
            said.push(say.why(Why::Likes {
                what: &what[1..],
                used,
            }));
        }
    }
    let asked = ["study-length", "x"];
    let asked = asked.map(|question| Matter::Asked(question, "A"));
    let others = [
        Matter::Circumstance("A"),
        Matter::Unclear("A"),
        Matter::Studies(Length::Above),
        Matter::Studies(Length::Below),
        Matter::LessLiked("A"),
        Matter::LittleRoom("A"),
        Matter::ToLearn("A"),
        Matter::Condition,
    ];
    said.extend(
        asked
            .into_iter()
            .chain(others)
            .map(|matter| say.to_check(&[matter])),
    );
    said.push(say.to_check(&asked));
    said
}

fn of_reactions(locale: Locale) -> Vec<String> {
    let (say, page) = (reaction::of(locale), pages::of(locale));
    let is = Is::ALL.map(|is| say.term("A", is));
    let because = Because::ALL.map(|because| say.because(because).to_owned());
    let moved = [(&["A"][..], &["B", "C"][..]), (&["A"], &[]), (&[], &["B"])];
    let moved = moved.map(|(gone, come)| say.moved(gone, come));
    let plain = [
        say.kept(),
        say.kept_heading(),
        say.refused_heading(),
        say.refused_intro(),
        say.refused_place(),
        page.why_not_help(),
        page.leave_it(),
        page.full_title(),
    ];
    let plain = plain.map(str::to_owned).into_iter();
    let full = [page.why_not("A"), page.kept_enough(5), page.said_enough(8)];
    plain
        .chain(is)
        .chain(because)
        .chain(moved)
        .chain(full)
        .collect()
}

fn of_fragments(locale: Locale) -> Vec<String> {
    let mut said = of_reactions(locale);
    said.extend(of_questions(threads::of(locale)));
    let held = held::of(locale);
    let ended = [1, 2].map(|n| held.families(n));
    let ended = ended.into_iter().chain([held.both(), held.told()]);
    said.extend(ended.map(str::to_owned));
    // What it leads to ends it.
    said.push(limit::of(locale).bring_back().to_owned());
    for points in [Points::Many, Points::Several, Points::Some] {
        for certainty in [
            Certainty::Clear,
            Certainty::FairlyClear,
            Certainty::Possible,
        ] {
            said.push(standing::of(locale).standing(points, certainty));
        }
    }
    for from in [Stage::College, Stage::School, Stage::Work] {
        let chips = Level::ALL.map(|level| standing::of(locale).studies(level, from));
        said.extend(chips.map(str::to_owned));
        said.push(standing::of(locale).years_after_the_bac(6.5));
    }
    for domain in Domain::ALL {
        let say = portrait::of(locale);
        said.push(say.heading(domain).to_owned());
        said.push(say.in_between(domain).to_owned());
    }
    said
}

fn of_the_web_page(locale: Locale) -> Vec<String> {
    let say = document::of(locale);
    let thirds = [Third::Low, Third::Middle, Third::High];
    let bands = thirds.map(|low| thirds.map(|high| say.band([low, high])));
    let bands = bands.into_iter().flatten();
    bands
        .chain([say.how_to_read()])
        .map(str::to_owned)
        .collect()
}

fn of_the_workings(say: workings::Words) -> Vec<String> {
    let parts = [
        Part::Method,
        Part::Scores,
        Part::Leads,
        Part::Sums,
        Part::Limits,
        Part::Origin,
    ];
    let about = parts.iter().flat_map(|part| say.about(*part));
    let no_list = STATES.iter().filter_map(|state| say.no_list(*state));
    about.map(|&text| text.to_owned()).chain(no_list).collect()
}

fn of_changes(say: change::Words) -> Vec<String> {
    let plain = [
        say.intro(),
        say.no_list(),
        say.closed(),
        say.set_apart(),
        say.refused(),
        say.none_short(),
        say.one_move(),
        say.carried_by_none(),
    ];
    let mut said = plain.map(str::to_owned).to_vec();
    for goal in Goal::ALL {
        said.push(say.there(goal).to_owned());
        said.push(say.no_raise(goal).to_owned());
        said.push(say.never(goal).to_owned());
        said.push(say.raise(goal, "Imagination", 40.0, 52.0));
        said.extend((0..3).map(|n| say.not_within(goal, n)));
    }
    said
}

fn of_limits(say: limit::Words) -> Vec<String> {
    let circumstances = Circumstance::ALL.map(Demanded::Circumstance);
    let years = [1.0, 2.5, 5.0].map(Demanded::TrainingYears);
    let mut said = vec![
        say.own_job().to_owned(),
        say.apart_intro().to_owned(),
        say.some_apart(1),
        say.some_apart(3),
    ];
    for is in circumstances.into_iter().chain(years) {
        said.push(say.unwelcome(is));
        said.push(say.refused(is));
    }
    said
}

/// The sentences of threads, each with its quotes.
fn of_threads(say: threads::Words) -> Vec<String> {
    let quotes = ["« A » : oui", "« B » : non"];
    let [yes, no] = quotes;
    let mut said = vec![
        say.able(yes, no),
        say.decides_front(yes, "A", "B"),
        say.decides(yes, "A", Place::Further),
        say.decides(yes, "A", Place::Nearer),
        say.between(["A", "B"], [("C", Some(yes)), ("D", None)]),
    ];
    for quotes in [&[][..], &quotes] {
        said.push(say.refused("A", quotes));
        said.push(say.guessed("A", quotes));
    }
    said.extend(Domain::ALL.map(|domain| say.apart(domain, yes, no)));
    said
}

/// Their questions.
fn of_questions(say: threads::Words) -> Vec<String> {
    let plain = [
        say.ask_apart(),
        say.ask_able(),
        say.ask_refused(),
        say.ask_guessed(),
        say.ask_decisive(Said::Other),
    ];
    let plain = plain.map(str::to_owned).into_iter();
    let domains = Domain::ALL.into_iter();
    let said = domains.flat_map(|of| [Said::Yes(of), Said::No(of)]);
    plain
        .chain(said.map(|said| say.ask_decisive(said).to_owned()))
        .chain([say.ask_between(["A", "B"])])
        .collect()
}

/// What is said of two sheets.
fn of_two_sheets(say: held::Words) -> Vec<String> {
    let day = |of_month| Day::new(2026, 9, of_month);
    let when = [1, 15].map(|of| say.when(held::Sheet::First, day(of)));
    let nowhere = [held::Sheet::First, held::Sheet::Second].map(|sheet| say.when(sheet, None));
    let mut said = vec![
        say.one_sheet().to_owned(),
        say.families(0).to_owned(),
        say.no_page().to_owned(),
        say.both_no_list().to_owned(),
        say.moved("Imaginer", held::Way::Up, 5),
        say.moved("Imaginer", held::Way::Down, 2),
        say.only_the_later().to_owned(),
        say.nothing_moved().to_owned(),
        say.nothing_compared().to_owned(),
        say.nothing_told().to_owned(),
        say.note(&when[0], "Une remarque."),
    ];
    for [first, then] in [&when, &nowhere] {
        said.extend([0, 1, 5].map(|twice| say.opening([first, then], twice)));
        said.push(say.both_answers("A", [("oui", first), ("non", then)]));
    }
    said
}

fn sentences(locale: Locale) -> Vec<String> {
    let mut said = of_reasons(reason::of(locale), "imaginer");
    said.extend(of_threads(threads::of(locale)));
    said.extend(of_two_sheets(held::of(locale)));
    said.extend(of_changes(change::of(locale)));
    said.extend(of_limits(limit::of(locale)));
    said.extend(of_the_page(report::of(locale)));
    said.extend(of_cards(reason::of(locale)));
    let ideas = guess::of(locale);
    said.extend(FOUND.map(|found| ideas.outcome(found).to_owned()));
    said.extend([
        ideas.speaks_for(&[]),
        ideas.speaks_for(&["A", "B"]),
        ideas.no_sheet(&[]),
        ideas.no_sheet(&["A", "B"]),
        ideas.nearest("A"),
    ]);
    said.push(portrait::of(locale).nothing_told(&["A", "B"]));
    said.extend(of_the_web_page(locale));
    said.extend(of_the_workings(workings::of(locale)));
    said
}

#[test]
fn no_word_judges_or_promises_and_no_percentage_is_told() {
    for locale in Locale::ALL {
        let fragments = of_fragments(locale);
        for sentence in sentences(locale).into_iter().chain(fragments) {
            let lower = sentence.to_lowercase();
            for word in FORBIDDEN {
                assert!(!lower.contains(word), "“{word}” in: {sentence}");
            }
            assert!(!sentence.contains('%'), "{sentence}");
        }
    }
}

#[test]
fn every_sentence_starts_with_a_capital_and_ends_with_a_stop() {
    for locale in Locale::ALL {
        for sentence in sentences(locale) {
            assert!(sentence.ends_with('.'), "{sentence}");
            let first = sentence.chars().next().expect("no sentence is empty");
            assert!(
                first.is_uppercase() || first == '«' || first == '“',
                "{sentence}"
            );
            assert!(!sentence.contains("  "), "{sentence}");
            assert!(!sentence.contains(".."), "{sentence}");
        }
    }
}

#[test]
fn french_says_tu_spaces_its_signs_and_elides() {
    for sentence in sentences(Locale::Fr) {
        let lower = sentence.to_lowercase();
        assert!(
            !lower.contains("vous") && !lower.contains("votre"),
            "{sentence}"
        );
        for (i, sign) in sentence.match_indices([':', ';', '?', '!', '»']) {
            assert!(
                sentence[..i].ends_with(' '),
                "no space before {sign} in: {sentence}"
            );
        }
        for unelided in [" de i", " que i", " le i", "’"] {
            assert!(!lower.contains(unelided), "“{unelided}” in: {sentence}");
        }
    }
}

#[test]
fn a_signed_number_shows_its_sign_and_never_minus_zero() {
    let [fr, en] = Locale::ALL.map(explain::of);
    assert_eq!(fr.signed(-0.25), "−0,250");
    assert_eq!(en.signed(1.0), "+1.000");
    assert_eq!(en.signed(-0.0001), "+0.000");
    assert_eq!(en.signed(-0.0), "+0.000");
}
