//! The list of careers, narrowed to what somebody looks for.

use std::collections::BTreeSet;

use boussole::pages::Host;
use boussole::profile::{Circumstance, Level, Profile};

use crate::instrument::built_in;
use crate::pages::{Visitor, house};

/// The titles that a page lists.
fn listed(html: &str) -> BTreeSet<String> {
    let lists = html.split("<ul class=\"careers\">").skip(1);
    let lists = lists.filter_map(|list| list.split("</ul>").next());
    let lines = lists.flat_map(|list| list.split("<a ").skip(1));
    let titles = lines.filter_map(|line| line.split('>').nth(1)?.split('<').next());
    titles.map(str::to_lowercase).collect()
}

/// The English titles of the careers that are so.
fn titled(is_so: impl Fn(&Profile) -> bool) -> BTreeSet<String> {
    let instrument = built_in();
    let profiles = instrument.catalog().profiles.iter();
    let profiles = profiles.filter(|profile| is_so(profile));
    profiles.map(|p| p.titles.en.to_lowercase()).collect()
}

fn seen(query: &str) -> String {
    let house = house(Host::Server);
    let mut visitor = Visitor::new(&house);
    visitor.get(&format!("/en/careers?{query}"));
    assert_eq!(visitor.status, 200);
    visitor.html
}

#[test]
fn careers_are_listed_by_studies_topic_and_rhythm() {
    let asks_for = |p: &Profile, of| p.circumstance(of).is_some();
    let all = titled(|_| true);
    assert_eq!(listed(&seen("")), all);
    let short = titled(|p| p.qualification <= Level::Cap);
    assert!(!short.is_empty() && short.len() < all.len());
    assert_eq!(listed(&seen("level=cap")), short);
    let calm =
        titled(|p| !asks_for(p, Circumstance::Nights) && !asks_for(p, Circumstance::Weekends));
    assert!(
        !calm.contains("nurse") && calm.contains("accountant"),
        "{calm:?}"
    );
    assert_eq!(listed(&seen("without=nights&without=weekends")), calm);
    let animals = listed(&seen("topic=animals"));
    assert!(animals.contains("veterinarian") && !animals.contains("accountant"));
    let both = listed(&seen("topic=animals&level=bac"));
    let bac = titled(|p| p.qualification <= Level::Bac);
    assert_eq!(both, animals.intersection(&bac).cloned().collect());
}

#[test]
fn a_search_and_choices_hold_together_and_stay_in_the_form() {
    let html = seen("q=animals&level=bac&topic=&without=nights");
    assert!(html.contains("<option value=\"bac\" selected>"), "{html}");
    assert!(html.contains("name=\"without\" value=\"nights\" checked>"));
    assert!(html.contains("name=\"q\" type=\"search\" value=\"animals\""));
    let fitting =
        titled(|p| p.qualification <= Level::Bac && p.circumstance(Circumstance::Nights).is_none());
    // The first list is that of the search.
    let found = |html: &str| {
        listed(
            html.split("</ul>")
                .find(|part| part.contains("careers\">"))
                .expect("a list"),
        )
    };
    let alone = found(&seen("q=animals"));
    let both: BTreeSet<String> = alone.intersection(&fitting).cloned().collect();
    assert!(!both.is_empty() && both.len() < alone.len(), "{alone:?}");
    assert_eq!(found(&html), both);
    assert!(listed(&html).is_subset(&fitting));
}

#[test]
fn a_choice_that_there_is_not_chooses_nothing() {
    let all = seen("");
    for query in [
        "level=moon",
        "topic=",
        "without=&level=",
        "topic=coding&without=sleep",
    ] {
        assert_eq!(listed(&seen(query)), listed(&all), "{query}");
    }
}

#[test]
fn where_nothing_fits_one_is_told_and_led_back() {
    let html = seen("topic=ai&level=cap");
    assert!(html.contains("No career fits all of this"), "{html}");
    assert!(html.contains("Show all careers</a>"));
}
