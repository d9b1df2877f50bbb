//! The reasons to stop are what they say, on the built-in quiz.

use std::collections::BTreeMap;

use boussole::audit::Instrument;
use boussole::catalog::Place;
use boussole::content;
use boussole::quiz::Quiz;
use boussole::rules::adaptive::{HOPELESS, LEAST, MOST, SETTLED, SURE, Stop};
use boussole::rules::{Scoring, State};

use crate::adaptive::world::{Form, administer};

/// Holds what a reason says against what is shown.
fn holds(scoring: &Scoring, quiz: &Quiz, form: &Form) {
    let Form { asked, sheet, stop } = form;
    let ranking = scoring.ranking(sheet);
    let forecast = scoring.forecast(sheet);
    let shown = ranking.families.iter().filter(|family| family.shown);
    let best: f64 = shown.clone().map(|family| family.p_best).sum();
    let first: f64 = shown.map(|family| forecast.first[family.family]).sum();
    match stop {
        Stop::Sure => {
            assert_eq!(ranking.state, State::Ok);
            assert!(best >= SURE, "{best}");
        }
        Stop::NoList => {
            assert_ne!(ranking.state, State::Ok);
            assert!(forecast.list < HOPELESS, "{}", forecast.list);
        }
        Stop::Settled => {
            assert_eq!(ranking.state, State::Ok);
            assert!(first >= SETTLED && best < SURE, "{first} {best}");
        }
        Stop::Longest => assert_eq!(asked.len(), MOST),
        Stop::Complete => assert_eq!(asked.len(), quiz.items.len()),
    }
}

#[test]
fn a_form_stops_for_the_reason_it_gives() {
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn).catalog;
    let catalog = catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let Instrument {
        scoring, people, ..
    } = Instrument::new(&catalog, quiz, 11);
    let mut stops: BTreeMap<Stop, usize> = BTreeMap::new();
    for number in 0..36 {
        let person = people.person(number);
        let answer = |item: &boussole::quiz::Item| person.sheet.get(&item.id).cloned();
        let form = administer(&scoring, quiz, number, answer, |_, _, _| ());
        assert!((LEAST..=MOST).contains(&form.asked.len()));
        holds(&scoring, quiz, &form);
        // Nothing was skipped, so the sheet alone tells the same.
        assert_eq!(scoring.evaluate(&form.sheet).verdict(), Some(form.stop));
        *stops.entry(form.stop).or_default() += 1;
    }
    let families = [Stop::Sure, Stop::Settled].map(|stop| stops.get(&stop).copied().unwrap_or(0));
    assert!(families.iter().sum::<usize>() > 8, "{stops:?}");
    assert!(stops.len() > 1, "{stops:?}");
}

#[test]
fn nobody_is_stopped_by_answers_that_are_not_there() {
    let catalog = content::load(&Place::BuiltIn, &Place::BuiltIn).catalog;
    let catalog = catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let Instrument { scoring, .. } = Instrument::new(&catalog, quiz, 11);
    let form = administer(&scoring, quiz, 3, |_| None, |_, _, _| ());
    assert!(form.sheet.is_empty());
    assert_eq!((form.asked.len(), form.stop), (MOST, Stop::Longest));
    assert_eq!(scoring.evaluate(&form.sheet).verdict(), None);
}
