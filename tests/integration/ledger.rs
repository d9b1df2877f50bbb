//! Figures and studies of the built-in careers: said for what they are, in both languages.

use boussole::catalog::{Catalog, Place};
use boussole::content;
use boussole::locale::{Locale, Text};
use boussole::profile::{Claim, Date, Figure, Level, MinimumWage, Profile, Unit, What};
use boussole::report::careers::{Subject, json, sheet};

use crate::reports::style;

fn built_in() -> Catalog {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    loaded.catalog.expect("no problems")
}

/// The sheet as people read it, in one line.
fn page(catalog: &Catalog, profile: &Profile, locale: Locale) -> String {
    let subject = Subject {
        profile,
        family: catalog.family(&profile.family).expect("it is there"),
        traits: &catalog.traits,
        profiles: &catalog.profiles,
    };
    let text = sheet(&subject, locale).to_text(style(100));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn of_programs(catalog: &Catalog, id: &str) -> serde_json::Value {
    let profile = catalog.profile(id).expect("built in");
    let text = json::sheet(profile, &catalog.traits, Locale::En);
    serde_json::from_str(&text).expect("one JSON value")
}

#[test]
fn how_hard_it_is_to_recruit_is_not_called_prospects() {
    let catalog = built_in();
    let mut n_ranks = 0;
    for profile in &catalog.profiles {
        let ranks = profile.claims().filter(|claim| claim.unit == Unit::RankOf5);
        for rank in ranks {
            n_ranks += 1;
            assert_eq!(rank.what, What::Tension, "{}", profile.id);
            let source = profile.source(&rank.source).expect("listed");
            assert!(
                source.url.is_some() && source.via.is_some(),
                "{}",
                profile.id
            );
        }
    }
    assert_eq!(n_ranks, 201);
    let nurse = of_programs(&catalog, "nurse");
    let rank = &nurse["outlook"][0];
    assert_eq!(
        rank["what"],
        "How hard employers find it to recruit, from 1 (little) to 5 (very)"
    );
    let caution = rank["caution"].as_str().expect("it has one");
    assert!(
        caution.contains("nothing of the number of jobs tomorrow"),
        "{caution}"
    );
}

#[test]
fn a_source_that_says_minimum_wage_gives_todays() {
    let catalog = built_in();
    let electrician = of_programs(&catalog, "electrician");
    let pay = &electrician["salary"]["entry"][0];
    assert_eq!(pay["value"]["exactly"], 1867.02);
    assert_eq!(pay["unit"], "eur_gross_month");
    assert_eq!(pay["date"]["year"], 2026);
    let caution = pay["caution"].as_str().expect("it has one");
    assert!(
        caution.contains("June 2026") && caution.contains("1,477.93"),
        "{caution}"
    );
}

#[test]
fn pay_has_the_floor_of_its_time_and_unit() {
    let claim = |unit, country: &str, date| Claim {
        what: What::Said(Text {
            fr: "paie".to_owned(),
            en: "pay".to_owned(),
        }),
        value: Figure::Exactly(1.0),
        unit,
        country: country.to_owned(),
        date,
        source: boussole::id::SourceId::new("s").expect("an id"),
        estimate: false,
        editorial: false,
        caution: None,
    };
    let read = |month: &str| Date::Undated {
        read: month.to_owned(),
    };
    for (unit, country, date, floor) in [
        (Unit::EurGrossMonth, "FR", Date::Year(2026), Some(1823.03)),
        (Unit::EurGrossMonth, "FR", read("2026-05"), Some(1823.03)),
        (Unit::EurGrossMonth, "FR", read("2026-06"), Some(1867.02)),
        (Unit::EurNetMonth, "FR", read("2026-11"), Some(1477.93)),
        (
            Unit::EurGrossYear,
            "FR",
            Date::Year(2020),
            Some(1539.42 * 12.0),
        ),
        (Unit::EurGrossMonth, "FR", Date::Year(1999), None),
        (Unit::EurGrossMonth, "BE", Date::Year(2026), None),
        (Unit::EurIncomeMonth, "FR", Date::Year(2026), None),
        (Unit::UsdGrossYear, "FR", Date::Year(2026), None),
    ] {
        let claim = claim(unit, country, date);
        assert_eq!(MinimumWage::floor(&claim), floor, "{claim:?}");
    }
}

#[test]
fn no_page_dwells_on_what_a_career_is_free_of_or_shows_ids() {
    let catalog = built_in();
    for profile in &catalog.profiles {
        for (locale, not_at_all) in [(Locale::Fr, "(pas du tout)"), (Locale::En, "(not at all)")] {
            let page = page(&catalog, profile, locale);
            assert!(page.matches(not_at_all).count() <= 1, "{page}");
            let sheet = &profile.sheet;
            for id in sheet.neighbours.iter().chain(&sheet.evolutions) {
                let title = catalog
                    .profile(id.as_str())
                    .expect("known")
                    .titles
                    .get(locale);
                assert!(page.contains(&format!("· {title}")), "{title}: {page}");
                assert!(!page.contains(&format!("{title} ({id})")), "{page}");
            }
            assert!(!page.contains("no ESCO entry"), "{page}");
        }
    }
}

#[test]
fn english_pages_speak_to_you() {
    let catalog = built_in();
    for profile in &catalog.profiles {
        let page = page(&catalog, profile, Locale::En);
        for frame in [
            "One can",
            "What one",
            "Where one",
            "People enter",
            "fiche métier",
            "lue en",
        ] {
            assert!(!page.contains(frame), "{frame}: {page}");
        }
        assert_eq!(page.matches("studying in France").count(), 1, "{page}");
    }
}

#[test]
fn who_may_start_without_the_bac_is_told_so() {
    let catalog = built_in();
    for id in ["care-assistant", "childcare-assistant", "sports-coach"] {
        let studies = &of_programs(&catalog, id)["studies"];
        assert_eq!(studies["entry"], "none", "{id}");
        assert_eq!(studies["qualification"], "bac", "{id}");
        let profile = catalog.profile(id).expect("built in");
        let page = page(&catalog, profile, Locale::Fr);
        assert!(page.contains("Diplôme de niveau bac ; on entre en formation sans le bac."));
    }
    for profile in &catalog.profiles {
        assert!(profile.entry <= profile.qualification, "{}", profile.id);
        let is_short = profile.qualification <= Level::Bac2;
        assert!(is_short || profile.entry >= Level::Bac, "{}", profile.id);
    }
}
