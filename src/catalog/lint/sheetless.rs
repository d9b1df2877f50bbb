//! Names of jobs that lead to no sheet.

use crate::Catalog;
use crate::codes::naming::Naming;
use crate::diagnostic::{Diagnostic, Location};
use crate::file::File;
use model::titles::{Leads, Line, lines};

/// Reports each code that leads to no career, and each name that stands under no code.
pub(crate) fn check(catalog: &Catalog, files: &[File], found: &mut Vec<Diagnostic>) {
    let is_theirs = |file: &File| catalog.titles.text() == Some(file.text());
    let Some(index) = files.iter().position(is_theirs) else {
        return;
    };
    let leads = Leads::new(&catalog.titles, &catalog.profiles);
    let file = &files[index];
    let mut entries = 0..;
    let mut is_under_a_code = false;
    for line in lines(file.text()) {
        let leads_nowhere = match line {
            Line::Codes(_) => {
                is_under_a_code = true;
                let entry = entries.next().expect("it has no end");
                leads.of(entry).careers().is_empty()
            }
            Line::Name(_) => !is_under_a_code,
        };
        let (Line::Codes(said) | Line::Name(said)) = line;
        if leads_nowhere {
            let title = said.split('\t').next().unwrap_or(said);
            let title = match line {
                Line::Codes(_) => title.split(' ').next().unwrap_or(title),
                Line::Name(_) => title,
            };
            let span = file.span_of(title).unwrap_or_default();
            let problem = Naming::TitleWithoutSheet {
                title: title.to_owned(),
            };
            found.push(Diagnostic::new(problem, Location::new(index, span)));
        }
    }
}
