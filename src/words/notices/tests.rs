//! What a notice must be: short, plain, in the right voice, and with no address but those that are cited.

use super::{Notice, Part, of};
use crate::pages::Host;
use model::locale::Locale;

const HOSTS: [Host; 2] = [Host::Device, Host::Server];

/// The texts of a part, in their order.
fn texts(part: &Part) -> impl Iterator<Item = &'static str> {
    let below = [part.heading, part.text].into_iter();
    below.chain(part.points.iter().copied())
}

fn texts_of(locale: Locale, notice: Notice, host: Host) -> Vec<&'static str> {
    let parts = of(locale).parts(notice, host);
    let said = parts.iter().flat_map(texts);
    let title = [of(locale).title(notice)].into_iter();
    title.chain(said).filter(|text| !text.is_empty()).collect()
}

#[test]
fn what_a_student_and_a_parent_must_know_is_read_in_two_minutes() {
    for locale in Locale::ALL {
        for (notice, host) in [Notice::Privacy, Notice::Parents]
            .into_iter()
            .flat_map(|notice| HOSTS.map(|host| (notice, host)))
        {
            let told = texts_of(locale, notice, host).join(" ");
            // Whom to write to stands below.
            let told = told + " " + &of(locale).contact(None);
            let words = told
                .split_whitespace()
                .filter(|w| w.contains(char::is_alphanumeric));
            let words = words.count();
            assert!(words <= 400, "{locale} {notice:?} {host:?}: {words} words");
        }
    }
}

#[test]
fn sentences_for_students_are_short() {
    for locale in Locale::ALL {
        for host in HOSTS {
            let told = texts_of(locale, Notice::Privacy, host);
            let sentences = told
                .iter()
                .flat_map(|text| text.split_inclusive(['.', ':', ';']));
            let lengths: Vec<usize> = sentences.map(|s| s.split_whitespace().count()).collect();
            let mean = lengths.iter().sum::<usize>() as f64 / lengths.len() as f64;
            assert!(mean <= 14.0, "{locale} {host:?}: {mean} words a sentence");
            assert!(
                lengths.iter().all(|length| *length <= 32),
                "{locale} {host:?}: {lengths:?}"
            );
        }
    }
}

#[test]
fn students_are_told_by_tu_and_adults_are_not() {
    for (notice, host) in Notice::ALL
        .into_iter()
        .flat_map(|notice| HOSTS.map(|host| (notice, host)))
    {
        let told = texts_of(Locale::Fr, notice, host).join(" ").to_lowercase();
        let words: Vec<&str> = told.split(|c: char| !c.is_alphanumeric()).collect();
        let says = |any: &[&str]| any.iter().any(|word| words.contains(word));
        let (tu, vous) = (
            says(&["tu", "te", "ton", "tes"]),
            says(&["vous", "votre", "vos"]),
        );
        let is_for_adults = matches!(notice, Notice::Parents | Notice::Uses);
        // What a parent may ask is put in their child's words.
        let of_the_child = notice == Notice::Parents;
        assert_eq!(vous, is_for_adults, "{notice:?} {host:?}");
        assert!(tu != is_for_adults || of_the_child, "{notice:?} {host:?}");
    }
}

#[test]
fn no_address_is_given_but_those_that_are_cited() {
    const CITED: [&str; 4] = [
        "https://www.cnil.fr/fr/plaintes",
        "https://www.cnil.fr/fr/recommandation-4-rechercher-le-consentement-dun-parent-pour-les-mineurs-de-moins-de-15-ans",
        "https://accessibilite.numerique.gouv.fr/",
        "https://www.defenseurdesdroits.fr/",
    ];
    for locale in Locale::ALL {
        for (notice, host) in Notice::ALL
            .into_iter()
            .flat_map(|notice| HOSTS.map(|host| (notice, host)))
        {
            for part in of(locale).parts(notice, host) {
                let address = part.address.unwrap_or(CITED[0]);
                assert!(CITED.contains(&address), "{notice:?}: {address}");
                assert!(texts(&part).all(|text| !text.contains("://")), "{notice:?}");
            }
        }
    }
}

#[test]
fn what_holds_for_a_server_is_not_told_of_a_device() {
    for locale in Locale::ALL {
        for notice in [Notice::About, Notice::Privacy, Notice::Parents] {
            let [device, server] = HOSTS.map(|host| texts_of(locale, notice, host).join(" "));
            assert!(server.contains("30 "), "{notice:?}: {server}");
            assert!(!device.contains("30 "), "{notice:?}: {device}");
        }
    }
}

#[test]
fn the_buttons_and_headings_that_a_notice_names_are_called_so() {
    for locale in Locale::ALL {
        for host in HOSTS {
            let told = texts_of(locale, Notice::Privacy, host).join(" ");
            let page = crate::pages::of(locale);
            let named = match host {
                Host::Device => vec![page.erase()],
                Host::Server => vec![page.back()],
            };
            for button in named {
                assert!(told.contains(button), "{button}: {told}");
            }
        }
        for notice in [Notice::Privacy, Notice::Parents, Notice::Accessibility] {
            let told = texts_of(locale, notice, Host::Server).join(" ");
            assert!(
                told.contains(of(locale).contact_heading()),
                "{notice:?}: {told}"
            );
        }
        let told = texts_of(locale, Notice::Accessibility, Host::Server).join(" ");
        assert!(
            told.contains(crate::pages::of(locale).skip_to_content()),
            "{told}"
        );
    }
}
