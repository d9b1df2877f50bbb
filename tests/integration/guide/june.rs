//! The two meet again.

use super::{Hour, Place, kept};

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
