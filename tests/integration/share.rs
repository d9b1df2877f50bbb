//! The picture that somebody may share: it holds what it says, and nothing else of them.

use std::fs;

use boussole::locale::Locale;
use boussole::pages::Host;
use boussole::rules::State;

use crate::pages::{Visitor, folder, house, journey};
use crate::reading::each;

/// The texts of a picture, in their order; the title, which nobody sees, is the first.
fn texts(svg: &str) -> Vec<String> {
    let ends = svg.split("</").map(|part| part.rsplit('>').next());
    let texts = ends
        .flatten()
        .map(str::trim)
        .filter(|text| !text.is_empty());
    texts.map(|text| text.replace("&#39;", "'")).collect()
}

#[test]
fn the_picture_holds_what_stands_out_and_three_leads_and_nothing_else() {
    let (mut drawn, mut none) = (0, 0);
    each(|name, report, state| {
        let Some(share) = report.share() else {
            none += 1;
            assert_ne!(state, State::Ok, "{name}");
            return;
        };
        drawn += 1;
        let svg = share.svg();
        let lines = texts(&svg);
        let (told, lines) = lines.split_first().expect("it has a title");
        // Whatever is seen is told, and whoever reads what is told knows what is seen.
        let seen = lines[1..lines.len() - 1].join(" ");
        let plain = |text: &str| text.replace([' ', '.', '·'], "");
        assert_eq!(plain(told), plain(&seen), "{name}");
        for line in lines {
            let fits = line.chars().count() <= 44 && !line.contains('?');
            assert!(fits || !line.contains(' '), "{name}: {line}");
        }
        for kept in ["style=", "class=", "href", "<script"] {
            assert!(!svg.contains(kept), "{name}: {kept}");
        }
    });
    assert!(drawn > 300 && none > 0, "{drawn} {none}");
}

#[test]
fn what_is_shared_is_seen_before_it_is_saved() {
    let house = house(Host::Server);
    for locale in Locale::ALL {
        let path = |page: &str| format!("/{}{page}", locale.code());
        let mut visitor = Visitor::new(&house);
        visitor.get(&path("/picture"));
        assert_eq!(visitor.path, path(""), "nobody has none");
        journey(&mut visitor, locale);
        assert!(visitor.html.contains("/picture/\""));
        visitor.get(&path("/picture"));
        assert_eq!(visitor.path, path("/picture"));
        let page = visitor.html.clone();
        visitor.get(&path("/picture.svg"));
        assert!(visitor.html.starts_with("<svg xmlns"), "{}", visitor.html);
        assert!(page.contains(&visitor.html), "{page}\n{}", visitor.html);
        // For whoever wants to look at it.
        let page = page.replace("../style.css", "style.css");
        let name = format!("{}-picture.html", locale.code());
        fs::write(folder().join(name), page).expect("it can be written");
    }
}
