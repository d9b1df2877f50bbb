//! Whatever happens to a file: no panic, and every place lies in its file.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its files has failed"
)]

use std::fs;

use boussole::locale::Locale;
use boussole::report::diagnostics::{to_json, to_text};
use proptest::prelude::*;

use super::fixture::{Fixture, STYLE};

const FILES: [&str; 6] = [
    "traits.ron",
    "small.ron",
    "tiles.ron",
    "trades/family.ron",
    "trades/nurse.ron",
    "trades/doctor.ron",
];

/// What can happen to a file at one place, given as a share of its length.
#[derive(Clone, Debug)]
enum Edit {
    Insert(f64, u8),
    Token(f64, char),
    Delete(f64, usize),
}

fn edit() -> impl Strategy<Value = Edit> {
    let tokens: Vec<char> = "()[]{}\",:\\/#r*-.".chars().collect();
    prop_oneof![
        (0.0..1.0, any::<u8>()).prop_map(|(at, byte)| Edit::Insert(at, byte)),
        (0.0..1.0, prop::sample::select(tokens)).prop_map(|(at, token)| Edit::Token(at, token)),
        (0.0..1.0, 1..200_usize).prop_map(|(at, length)| Edit::Delete(at, length)),
    ]
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a place in a small file"
)]
fn place(share: f64, length: usize) -> usize {
    (share * length as f64) as usize
}

fn apply(bytes: &mut Vec<u8>, edit: &Edit) {
    match *edit {
        Edit::Insert(share, byte) => bytes.insert(place(share, bytes.len()), byte),
        Edit::Token(share, token) => {
            bytes.insert(place(share, bytes.len()), u8::try_from(token).unwrap());
        }
        Edit::Delete(share, length) => {
            let start = place(share, bytes.len());
            bytes.drain(start..(start + length).min(bytes.len()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_mutation_panics_and_every_place_lies_in_its_file(
        name in prop::sample::select(FILES.to_vec()),
        edits in prop::collection::vec(edit(), 1..6),
    ) {
        let fixture = Fixture::new();
        let mut bytes = fs::read(fixture.path(name)).unwrap();
        for edit in &edits {
            apply(&mut bytes, edit);
        }
        let loaded = fixture.write(name, bytes).check();
        prop_assert_eq!(loaded.catalog.is_none(), loaded.has_errors());
        for diagnostic in &loaded.diagnostics {
            for at in [Some(&diagnostic.at), diagnostic.also.as_ref()].into_iter().flatten() {
                let text = loaded.files[at.file].text();
                prop_assert!(at.start <= at.end, "{:?}", diagnostic);
                prop_assert!(text.get(at.span()).is_some(), "{:?}", diagnostic);
            }
        }
        to_text(&loaded, STYLE);
        to_json(&loaded, Locale::Fr);
    }
}
