//! "Did you mean": every name that can be misspelt.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its files has failed"
)]

use boussole::locale::Locale;
use boussole::report::diagnostics::to_json;

use super::fixture::Fixture;

/// What is misspelt in which file, and what is suggested.
const MISSPELT: [(&str, &str, &str, &str); 38] = [
    // Struct names: of files, and inside.
    ("trades/family.ron", "Family(", "Famili(", "Family"),
    ("small.ron", "Quiz(", "Quizz(", "Quiz"),
    ("traits.ron", "Traits(", "Trait(", "Traits"),
    ("trades/nurse.ron", "Profile(", "Profil(", "Profile"),
    ("trades/nurse.ron", "Studies(", "Studie(", "Studies"),
    ("small.ron", "Anchor(", "Ancor(", "Anchor"),
    ("traits.ron", "Topic(", "Topics(", "Topic"),
    ("tiles.ron", "Tile(", "Tiles(", "Tile"),
    ("trades/doctor.ron", "Topic(", "Topik(", "Topic"),
    // Fields of every kind of file.
    ("traits.ron", "correlations", "corelations", "correlations"),
    ("small.ron", "prompt", "promt", "prompt"),
    ("traits.ron", "about", "abuot", "about"),
    ("tiles.ron", "weight", "wieght", "weight"),
    ("trades/family.ron", "shared", "share", "shared"),
    ("trades/nurse.ron", "because", "becuase", "because"),
    // Words to choose from.
    ("small.ron", "Rating(", "Ratting(", "Rating"),
    ("small.ron", "Reverse(", "Revers(", "Reverse"),
    ("tiles.ron", "Battery(", "Batterie(", "Battery"),
    ("tiles.ron", "Favourites(", "Favorites(", "Favourites"),
    ("tiles.ron", "Load(", "Laod(", "Load"),
    (
        "trades/nurse.ron",
        "Established",
        "Etablished",
        "Established",
    ),
    ("trades/nurse.ron", "Alone", "Aloen", "Alone"),
    ("trades/nurse.ron", "Caution", "Causion", "Caution"),
    ("trades/nurse.ron", "Answered(", "Answerd(", "Answered"),
    (
        "trades/nurse.ron",
        "EurGrossYear",
        "EuroGrossYear",
        "EurGrossYear",
    ),
    ("trades/nurse.ron", "Between(", "Betwen(", "Between"),
    ("trades/nurse.ron", "Isco08(", "Isco8(", "Isco08"),
    (
        "trades/nurse.ron",
        "FitAtLeast(",
        "FitAtLest(",
        "FitAtLeast",
    ),
    // References.
    (
        "traits.ron",
        "\"analysis/skill\"",
        "\"analisis/skill\"",
        "analysis/skill",
    ),
    (
        "small.ron",
        "\"analysis/interest\"",
        "\"analysis/intrest\"",
        "analysis/interest",
    ),
    (
        "small.ron",
        "format: \"interest\"",
        "format: \"interests\"",
        "interest",
    ),
    ("tiles.ron", "of: [\"topics\"]", "of: [\"topic\"]", "topics"),
    (
        "tiles.ron",
        "\"animals/topic\"",
        "\"animal/topic\"",
        "animals/topic",
    ),
    (
        "trades/nurse.ron",
        "Answered(\"length\"",
        "Answered(\"lenght\"",
        "length",
    ),
    ("trades/nurse.ron", "[\"short\"]", "[\"shrot\"]", "short"),
    ("trades/nurse.ron", "[\"doctor\"]", "[\"docter\"]", "doctor"),
    (
        "trades/nurse.ron",
        "source: \"onisep\"",
        "source: \"onisp\"",
        "onisep",
    ),
    (
        "trades/nurse.ron",
        "because: \"analysis/interest",
        "because: \"analysis/interst",
        "analysis/interest",
    ),
];

fn helps(fixture: &Fixture, locale: Locale) -> Vec<String> {
    let json: serde_json::Value = serde_json::from_str(&to_json(&fixture.load(), locale)).unwrap();
    let all = json["diagnostics"].as_array().unwrap();
    all.iter()
        .map(|one| one["help"].as_str().unwrap_or_default().to_owned())
        .collect()
}

#[test]
fn every_misspelt_name_brings_the_right_one() {
    for (file, right, wrong, meant) in MISSPELT {
        let fixture = Fixture::new().edit(file, right, wrong);
        let en = format!("did you mean `{meant}`?");
        let fr = format!("vouliez-vous dire `{meant}`\u{a0}?");
        assert_eq!(helps(&fixture, Locale::En), [en], "{wrong}");
        assert_eq!(helps(&fixture, Locale::Fr), [fr], "{wrong}");
    }
}

#[test]
fn a_misspelt_folder_brings_the_family() {
    let nurse = std::fs::read_to_string(Fixture::new().path("trades/nurse.ron")).unwrap();
    let fixture =
        Fixture::new().write("trade/nurse2.ron", nurse.replace("\"nurse\"", "\"nurse2\""));
    let helps = helps(&fixture, Locale::En);
    assert!(
        helps.contains(&"did you mean `trades`?".to_owned()),
        "{helps:?}"
    );
}

#[test]
fn what_resembles_nothing_brings_the_list() {
    let fixture = Fixture::new().edit("trades/nurse.ron", "Established", "Qwertzuiop");
    let expected = "possible are `Established`, `Emerging`, `Contested`";
    assert_eq!(helps(&fixture, Locale::En), [expected]);
}

#[test]
fn a_field_that_is_there_already_is_never_meant() {
    let third = Fixture::new().edit(
        "trades/family.ron",
        "en: \"Trades\"",
        "en: \"Trades\", es: \"Oficios\"",
    );
    let expected = "texts are in French and in English: `fr` and `en`";
    assert_eq!(helps(&third, Locale::En), [expected]);
    let first = Fixture::new().edit(
        "trades/family.ron",
        "en: \"Trades\"",
        "es: \"Oficios\", en: \"Trades\"",
    );
    assert_eq!(helps(&first, Locale::En), [expected]);
    // The English text is there, though it has to be blanked to read on.
    let wrong = Fixture::new().edit("trades/family.ron", "en: \"Trades\"", "en: 1, es: \"O\"");
    assert!(helps(&wrong, Locale::En).contains(&expected.to_owned()));
    let full = Fixture::new().edit("trades/family.ron", "shared:", "share: 1, shared:");
    let all_there = "all the fields that belong here are there; remove this one";
    assert_eq!(helps(&full, Locale::En), [all_there]);
    for fixture in [third, first, wrong, full] {
        let loaded = fixture.load();
        let fixes = loaded
            .diagnostics
            .iter()
            .filter(|d| d.fix.is_some())
            .count();
        assert_eq!(fixes, 0);
    }
}

#[test]
fn a_decimal_comma_is_known_wherever_a_number_stands() {
    for (file, right, wrong) in [
        (
            "small.ron",
            "(\"care/interest\", 1.0)",
            "(\"care/interest\", 0,5)",
        ),
        (
            "trades/nurse.ron",
            "Answered(\"length\", [\"short\"])",
            "AtLeast(\"care/interest\", 62,5)",
        ),
        ("trades/nurse.ron", "level: 0.25", "level: 0,25"),
        ("trades/nurse.ron", "Year(2024)", "Year(2024,5)"),
    ] {
        let fixture = Fixture::new().edit(file, right, wrong);
        let json: serde_json::Value =
            serde_json::from_str(&to_json(&fixture.load(), Locale::En)).unwrap();
        let first = &json["diagnostics"][0];
        assert_eq!(first["code"], "syntax", "{wrong}: {json}");
        assert_eq!(first["fix"]["text"], ".", "{wrong}: {json}");
    }
}
