//! Two sheets beside each other, for programs; a contract.

use serde::Serialize;

use crate::change::Options;
use crate::held::Comparison;
use crate::json::write;
use crate::{Note, QuizLine};
use model::id::{FamilyId, ItemId, ProfileId};
use rules::{METHOD, Status};

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    method: u32,
    locale: &'a str,
    quiz: QuizLine,
    catalog: Catalog<'a>,
    /// The day of each sheet, the earlier one first.
    on: [Option<String>; 2],
    notes: &'a [Note],
    is_one_sheet: bool,
    answered_twice: usize,
    /// What each sheet alone carries.
    states: [&'static str; 2],
    /// The families on both pages.
    families: Vec<&'a FamilyId>,
    both: Both<'a>,
    compared: Vec<String>,
    moved: Vec<Moved>,
    told: Vec<Told<'a>>,
}

#[derive(Serialize)]
struct Catalog<'a> {
    hash: &'a str,
}

/// The page of both sheets together.
#[derive(Serialize)]
struct Both<'a> {
    state: &'static str,
    careers: Vec<Shown<'a>>,
}

#[derive(Serialize)]
struct Shown<'a> {
    career: &'a ProfileId,
    family: &'a FamilyId,
    #[serde(serialize_with = "crate::json::word")]
    status: Status,
}

#[derive(Serialize)]
struct Moved {
    #[serde(rename = "trait")]
    of: String,
    answers: usize,
    /// A share of the range, −1 to 1.
    by: f64,
    text: String,
}

#[derive(Serialize)]
struct Told<'a> {
    item: &'a ItemId,
    from: Option<Options>,
    to: Option<Options>,
    text: String,
}

/// Writes JSON, numbers unrounded, with a line feed at its end.
pub fn to_json(of: &Comparison<'_>) -> String {
    let (facts, catalog) = (&of.facts, of.instrument.catalog());
    let trait_id = |of| catalog.traits.get(of).id.to_string();
    let shown: Vec<usize> = facts.both.shown().collect();
    let careers = facts.both.careers.iter();
    let careers = careers.filter(|standing| shown.contains(&standing.career));
    write(&Document {
        format: 1,
        method: METHOD,
        locale: of.locale.code(),
        quiz: of.quiz(),
        catalog: Catalog {
            hash: &catalog.hash,
        },
        on: of.days().map(|day| day.map(|day| day.to_string())),
        notes: &of.notes,
        is_one_sheet: facts.is_one_sheet,
        answered_twice: facts.twice,
        states: facts.pages.each_ref().map(|page| page.state.as_str()),
        families: {
            let families = facts.families.iter();
            families.map(|of| &catalog.families[*of].id).collect()
        },
        both: Both {
            state: facts.both.state.as_str(),
            careers: careers
                .map(|standing| Shown {
                    career: &of.profile(standing.career).id,
                    family: &of.profile(standing.career).family,
                    status: standing.status,
                })
                .collect(),
        },
        compared: facts.compared.iter().copied().map(trait_id).collect(),
        moved: facts
            .moved
            .iter()
            .map(|moved| Moved {
                of: trait_id(moved.of),
                answers: moved.answers,
                by: moved.by,
                text: of.moved(moved),
            })
            .collect(),
        told: facts.told.iter().map(|item| told(of, *item)).collect(),
    })
}

fn told<'a>(of: &'a Comparison<'_>, at: usize) -> Told<'a> {
    let item = &of.instrument.quiz().items[at];
    let [from, to] = of.sheets.each_ref().map(|sheet| {
        let answer = sheet.get(&item.id)?;
        Some(Options::of(item, answer))
    });
    Told {
        item: &item.id,
        from,
        to,
        text: of.told(at),
    }
}
