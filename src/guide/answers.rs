//! What a line that somebody typed says in a field.

use std::collections::BTreeSet;

use model::locale::Locale;
use model::safe::safe_line;
use words::hour::NotHeard;

use crate::asked::{Choice, Kind};
use crate::day;

/// What was said, as it is kept; `None` if the field is left out.
pub(crate) fn read(typed: &str, kind: &Kind, locale: Locale) -> Result<Option<String>, NotHeard> {
    if typed.is_empty() {
        return Ok(None);
    }
    let said = match kind {
        Kind::Text { most } => text(typed, *most)?,
        Kind::Day { from } => {
            let day = day::read(typed, *from, locale).ok_or(NotHeard::NoDay)?;
            match from {
                Some(today) if day < *today => return Err(NotHeard::Past { day, today: *today }),
                Some(_) | None => day.to_string(),
            }
        }
        Kind::Number => match typed.parse::<u8>() {
            Ok(number @ 0..=10) => number.to_string(),
            Ok(_) | Err(_) => return Err(NotHeard::NoNumber),
        },
        Kind::One(choices) => {
            let chosen = chosen(typed, choices).ok_or(NotHeard::NoChoice)?;
            chosen.word.clone()
        }
        Kind::Several { choices, most } => several(typed, choices, *most)?,
        Kind::Job => text(typed, model::answers::MAX_TYPED)?,
    };
    Ok(Some(said))
}

fn text(typed: &str, most: usize) -> Result<String, NotHeard> {
    // Counted as it will stand on the sheet.
    let text = safe_line(&typed.replace('\t', " ")).into_owned();
    match text.chars().count() {
        has if has > most => Err(NotHeard::TooLong { most, has }),
        _ => Ok(text),
    }
}

fn chosen<'c>(typed: &str, choices: &'c [Choice]) -> Option<&'c Choice> {
    let is_it = |choice: &&Choice| choice.key.eq_ignore_ascii_case(typed) || choice.word == typed;
    choices.iter().find(is_it)
}

fn several(typed: &str, choices: &[Choice], most: usize) -> Result<String, NotHeard> {
    let words = typed
        .split([',', ';', ' ', '\t'])
        .filter(|word| !word.is_empty());
    let mut places = BTreeSet::new();
    for word in words {
        let choice = chosen(word, choices).ok_or(NotHeard::NoChoice)?;
        places.extend(choices.iter().position(|other| other == choice));
    }
    if places.len() > most {
        return Err(NotHeard::TooMany { most });
    }
    let words: Vec<&str> = places
        .iter()
        .map(|place| choices[*place].word.as_str())
        .collect();
    Ok(words.join(","))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::asked::{Kind, numbered};
    use model::day::Day;
    use model::locale::Locale;
    use words::hour::NotHeard;

    fn said(typed: &str, kind: &Kind) -> Result<Option<String>, NotHeard> {
        read(typed, kind, Locale::Fr)
    }

    #[test]
    fn a_day_that_is_past_is_no_answer() {
        let day = |typed: &str| Day::parse(typed).unwrap();
        let some = |text: &str| Ok(Some(text.to_owned()));
        let today = day("2027-03-18");
        let any = Kind::Day { from: None };
        let open = Kind::Day { from: Some(today) };
        for typed in ["2027-03-18", "18/3/2027"] {
            assert_eq!(said(typed, &any), some("2027-03-18"));
            assert_eq!(said(typed, &open), some("2027-03-18"), "today is not past");
        }
        assert_eq!(said("2027-03-17", &any), some("2027-03-17"));
        let past = NotHeard::Past {
            day: day("2027-03-17"),
            today,
        };
        for typed in ["2027-03-17", "17/3/2027"] {
            assert_eq!(said(typed, &open), Err(past), "{typed}");
        }
        assert_eq!(said("18/3", &open), some("2027-03-18"));
        assert_eq!(said("17/3", &open), some("2028-03-17"), "the next one");
        assert_eq!(said("29/2", &open), some("2028-02-29"));
        assert_eq!(said("17/3", &any), Err(NotHeard::NoDay));
        assert_eq!(said("31/2/2028", &open), Err(NotHeard::NoDay));
        assert_eq!(read("3/18/2028", &any, Locale::En), Err(NotHeard::NoDay));
        for typed in [
            "18 mars",
            "le Jeudi 18 mars",
            "18 MARS 2027",
            "March 18",
            "18th March, 2027",
        ] {
            for locale in Locale::ALL {
                assert_eq!(read(typed, &open, locale), some("2027-03-18"), "{typed}");
            }
        }
        assert_eq!(said("1er août", &open), some("2027-08-01"));
        for typed in [
            "mars",
            "18",
            "18 19 mars",
            "32 mars",
            "18 mars au lycée",
            "30 février",
            "bientôt",
        ] {
            assert_eq!(said(typed, &open), Err(NotHeard::NoDay), "{typed}");
        }
    }

    #[test]
    fn a_line_is_read_as_the_field_asks() {
        let choices = || numbered([("yes", "Oui"), ("no", "Non"), ("unsure", "Peut-être")]);
        let one = Kind::One(choices());
        let several = Kind::Several {
            choices: choices(),
            most: 2,
        };
        let some = |text: &str| Ok(Some(text.to_owned()));
        assert_eq!(said("", &one), Ok(None));
        assert_eq!(said("2", &one), some("no"));
        assert_eq!(said("no", &one), some("no"));
        assert_eq!(said("4", &one), Err(NotHeard::NoChoice));
        assert_eq!(said("3, 1", &several), some("yes,unsure"));
        assert_eq!(said("1 1", &several), some("yes"));
        assert_eq!(said("1,2,3", &several), Err(NotHeard::TooMany { most: 2 }));
        assert_eq!(said("1,x", &several), Err(NotHeard::NoChoice));
        assert_eq!(said("7", &Kind::Number), some("7"));
        for other in ["11", "-1", "sept", "7,5"] {
            assert_eq!(
                said(other, &Kind::Number),
                Err(NotHeard::NoNumber),
                "{other}"
            );
        }
        let long = "é".repeat(11);
        let too_long = Err(NotHeard::TooLong { most: 10, has: 11 });
        assert_eq!(said(&long, &Kind::Text { most: 10 }), too_long);
        assert_eq!(said(&long, &Kind::Text { most: 11 }), some(&long));
        let controls = said("a\u{1b}[2Jb", &Kind::Text { most: 20 });
        assert!(controls.is_ok_and(|text| !text.unwrap_or_default().contains('\u{1b}')));
    }
}
