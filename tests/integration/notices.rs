//! What whoever meets the pages is told, and whom they can write to.

use std::process::{Command, Output};

use boussole::locale::Locale;
use boussole::pages::class::Within;
use boussole::pages::{self, Contact, Host, House, Request, Seen};
use boussole::words::notices::{self, Notice};

use crate::instrument::built_in;

const PATHS: [&str; 5] = ["about", "privacy", "parents", "uses", "accessibility"];

fn house(host: Host, contact: Option<&str>) -> House {
    let contact = contact.map(|text| Contact::read(text).expect("it can be shown"));
    House::new(built_in(), host).with_contact(contact)
}

/// A page that is the same for everybody, as it is read: with plain blanks and apostrophes.
fn page(house: &House, path: &str) -> String {
    let request = Request {
        is_post: false,
        path,
        fields: &[],
        today: None,
        seed: 0,
        within: Within::NoClass,
    };
    match pages::respond(house, &request, &mut None).seen {
        Seen::Page {
            html,
            is_public: true,
            status: 200,
        } => html.replace('\u{a0}', " ").replace("&#39;", "'"),
        seen @ (Seen::Page { .. } | Seen::Elsewhere { .. } | Seen::File { .. }) => {
            panic!("{path}: {seen:?}")
        }
    }
}

#[test]
fn every_page_leads_to_every_notice() {
    for host in [Host::Device, Host::Server] {
        let house = house(host, None);
        for locale in Locale::ALL {
            let say = notices::of(locale);
            for from in [
                "",
                "/privacy",
                if locale == Locale::Fr {
                    "/metiers"
                } else {
                    "/careers"
                },
            ] {
                let html = page(&house, &format!("/{locale}{from}"));
                let (_, footer) = html.split_once("<footer>").expect("an end of the page");
                for (notice, path) in Notice::ALL.into_iter().zip(PATHS) {
                    let end = format!("{locale}/{path}/\"");
                    assert!(footer.contains(&end), "{from}: {end}");
                    let html = page(&house, &format!("/{locale}/{path}"));
                    let title = html.split("<h1>").nth(1).unwrap_or_default();
                    assert!(title.starts_with(say.title(notice)), "{path}: {title}");
                }
            }
        }
    }
}

#[test]
fn whoever_answers_for_the_pages_is_named_and_where_nobody_is_it_is_said() {
    let contact = "CDI <b>école</b>, cdi@ecole.example";
    for host in [Host::Device, Host::Server] {
        let (named, unnamed) = (house(host, Some(contact)), house(host, None));
        for (locale, path) in Locale::ALL.into_iter().flat_map(|l| PATHS.map(|p| (l, p))) {
            let path = format!("/{locale}/{path}");
            let html = page(&named, &path);
            let shown = "CDI &#60;b&#62;école&#60;/b&#62;, cdi@ecole.example</p>";
            assert!(html.contains(shown), "{path}: {html}");
            assert!(!html.contains("<b>"), "{path}");
            let html = page(&unnamed, &path);
            assert!(
                html.contains(notices::of(locale).contact(None).as_str()),
                "{path}: {html}"
            );
        }
    }
}

#[test]
fn only_a_page_that_the_engine_draws_the_next_one_from_carries_the_contact() {
    let carried = |host, contact| page(&house(host, contact), "/fr").contains("data-contact");
    assert!(carried(Host::Device, Some("CDI")));
    assert!(!carried(Host::Device, None));
    assert!(!carried(Host::Server, Some("CDI")));
}

fn serve(arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().expect("there is room");
    Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args([
            "--lang",
            "fr",
            "serve",
            "--check",
            "--port",
            "0",
            "--database",
        ])
        .arg(folder.path().join("boussole.db"))
        .args(arguments)
        .output()
        .expect("the program starts")
}

#[test]
fn who_serves_pages_without_a_contact_is_told() {
    let told = |arguments: &[&str]| {
        let output = serve(arguments);
        let said = String::from_utf8(output.stderr).expect("text");
        (output.status.code(), said)
    };
    let (code, said) = told(&[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("--contact"), "{said}");
    assert_eq!(
        told(&["--contact", "CDI, cdi@ecole.example"]),
        (Some(0), String::new())
    );
    for wrong in [" ", "a\u{202e}b", "a\nb", &"a".repeat(Contact::MOST + 1)] {
        let (code, said) = told(&["--contact", wrong]);
        assert_eq!(code, Some(2), "{said}");
        assert!(said.contains("une ligne de 200 signes"), "{said}");
    }
}
