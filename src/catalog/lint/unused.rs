//! Questions about the situation whose answers change nothing for anybody.

use crate::Catalog;
use crate::check::scope::Scope;
use crate::codes::measures::Measures;
use crate::source;
use model::quiz::Question;

/// Reports the context questions of a quiz of which neither its own words nor a rule of any career make
/// something.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Quiz<'_>, catalog: &Catalog) {
    let Some(quiz) = catalog.quiz(source.id) else {
        return;
    };
    let is_ruled_by = |question: &Question| {
        let mut rules = catalog.profiles.iter().flat_map(|profile| &profile.rules);
        rules.any(|rule| rule.when.asks(&question.id))
    };
    let names = source.context.iter().flat_map(source::Context::questions);
    for (name, _) in names {
        let mut asked = quiz.context.iter();
        let unused = asked.find(|q| q.id.as_str() == name && !q.is_used() && !is_ruled_by(q));
        if unused.is_some() {
            scope.report(name, Measures::UnusedQuestion);
        }
    }
}
