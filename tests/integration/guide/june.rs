//! The two meet again.

use std::sync::Arc;

use boussole::answers::Guess;
use boussole::entry::Header;
use boussole::guide::{self, Field, Line};
use boussole::id::ProfileId;
use boussole::locale::Locale;
use boussole::reaction::{Because, Is};

use super::{Hour, Place, kept};
use crate::instrument::built_in;

#[test]
fn in_june_the_plan_comes_first_and_then_what_held() {
    let place = Place::new();
    let code = kept(&place);
    let mut hour = Hour::start(&place, "fr", &code);
    assert_eq!(hour.prompt().as_deref(), Some("plan done-1"));
    assert!(hour.read.contains("lire deux fiches"), "{}", hour.read);
    hour.say("2");
    assert_eq!(hour.prompt().as_deref(), Some("plan helped-1"));
    hour.say("canary-helped");
    // Whether it is kept, and under which name, is not asked again.
    assert_eq!(hour.prompt().as_deref(), Some("demand demand"));
    hour.say("et maintenant ?");
    assert_eq!(hour.prompt().as_deref(), Some("demand deadline"));
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("answers redo"));
    hour.say("1");
    assert_eq!(hour.prompt().as_deref(), Some("guesses guess-1"));
    hour.say("");
    assert_eq!(hour.prompt().as_deref(), Some("answers quiz"));
    hour.say("1");
    // Fewer answers than the quiz has questions, and then it is left at that.
    for _ in 0..40 {
        hour.say("3");
    }
    hour.say("q");
    assert_eq!(hour.prompt().as_deref(), Some("answers quiz"));
    hour.say("");
    let prompt = hour.prompt().expect("it asks");
    assert_eq!(prompt, "answers held", "{}", hour.read);
    assert!(hour.read.contains("Ce qui tient"), "{}", hour.read);
    hour.say("canary-held");
    assert!(
        hour.prompt()
            .is_some_and(|prompt| prompt.starts_with("leads "))
    );
    hour.say("/p");
    assert_eq!(hour.end().1, Some(0));
    let shown = place.told(&["sessions", "show", &code]);
    let shown = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["canary-held", "canary-helped", "et maintenant"] {
        assert!(shown.contains(words), "{words} in {shown}");
    }
}

#[test]
fn a_career_that_is_called_otherwise_in_june_is_the_one_of_september() {
    let instrument = built_in();
    let catalog = instrument.catalog();
    let renamed = catalog.profiles.iter().find(|p| !p.aliases.is_empty());
    let renamed = renamed.expect("one has had another name");
    let (old, now) = (&renamed.aliases[0], &renamed.id);
    let said = |field: String, said: &str| Line::Said {
        field,
        said: Some(said.to_owned()),
    };
    let lines = [
        said(Field::Chosen.key(), &format!("nurse,{old},{now}")),
        said(Field::Lead(old.clone()).key(), "yes"),
        said(Field::Because(old.clone()).key(), "activities"),
        said(Field::Own(1).key(), &format!("career:{old}")),
        said(Field::Lead(nurse()).key(), "no"),
    ];
    let header = Header::new(instrument.quiz(), 1, true);
    let mut hour = guide::Hour::resumed(Arc::clone(&instrument), header, &lines, Locale::Fr);
    assert_eq!(hour.leads(), [nurse(), now.clone()]);
    assert_eq!(hour.says_of(now), Some(Is::Yes));
    assert_eq!(hour.because(now), [Because::Activities]);
    assert_eq!(hour.own(), [Guess::Career(now.clone())]);
    assert_eq!(hour.says_of(&nurse()), Some(Is::No));
    // What is said under the old name today goes the same way.
    hour.take(&said(Field::Lead(old.clone()).key(), "unsure"));
    assert_eq!(hour.says_of(now), Some(Is::Unsure));
}

fn nurse() -> ProfileId {
    ProfileId::new("nurse").expect("an id")
}
