//! What jobs are called, and which careers a name leads to, for other programs.

use catalog::Catalog;
use model::id::ProfileId;
use model::titles::{Lead, Leads};
use serde::Serialize;

use crate::json::write;

/// The most careers that a name leads to where none bears it.
const NEAREST: usize = 5;

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    sources: [&'static str; 2],
    leads: Vec<Line<'a>>,
}

/// Names that lead to the same careers.
#[derive(Serialize)]
struct Line<'a> {
    careers: Vec<&'a ProfileId>,
    nearest: bool,
    names: Vec<String>,
}

/// The names of public classifications as JSON: `{"format", "sources", "leads": [{"careers", "nearest", "names"}]}`.
///
/// A name stands without accents, capitals and small words, as `model::titles::words` folds it, its other gender only
/// where the stem differs. `nearest` tells that no sheet is of that job, and the careers, five at most, are the nearest,
/// the best first. Names that lead nowhere are left out; the titles and synonyms of the sheets themselves stand in
/// those, and go before these.
pub fn json(catalog: &Catalog) -> String {
    let (titles, profiles) = (&*catalog.titles, &catalog.profiles);
    let leads = Leads::new(titles, profiles);
    let mut names = vec![Vec::new(); titles.codes().count()];
    for name in titles.names() {
        let words: Vec<&str> = name.words().map(|at| &*titles.words()[at]).collect();
        names[name.entry()].push(words.join(" "));
    }
    let line = |(entry, names): (usize, Vec<String>)| {
        let lead = leads.of(entry);
        let nearest = matches!(lead, Lead::Near(_));
        let most = if nearest { NEAREST } else { usize::MAX };
        let careers = lead.careers().iter().take(most);
        Line {
            careers: careers.map(|at| &profiles[*at].id).collect(),
            nearest,
            names,
        }
    };
    let lines = names.into_iter().enumerate().map(line);
    write(&File {
        format: 1,
        sources: [
            "ROME 4.0, France Travail, Licence Ouverte 2.0",
            "O*NET 30.1 Database, U.S. Department of Labor, CC BY 4.0",
        ],
        leads: lines
            .filter(|line| !line.careers.is_empty() && !line.names.is_empty())
            .collect(),
    })
}
