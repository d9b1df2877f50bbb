//! Words that judge or promise.

use std::sync::LazyLock;

use crate::check::scope::Scope;
use crate::codes::judgements::Judgements;
use crate::lint::phrases::Phrases;
use crate::lint::report_part;
use crate::source::Text;

/// What is said nowhere, by definitions or by the program: a lead is a lead, not a verdict.
pub const FORBIDDEN: [&str; 33] = [
    "idéal",
    "idéale",
    "idéales",
    "idéals",
    "idéaux",
    "ideal",
    "parfait",
    "parfaite",
    "parfaites",
    "parfaits",
    "perfect",
    "fait pour toi",
    "faite pour toi",
    "faits pour toi",
    "made for you",
    "métier de tes rêves",
    "dream job",
    "ta vocation",
    "your calling",
    "your vocation",
    "incompatible",
    "incompatibles",
    "inapte",
    "inaptes",
    "chance de réussite",
    "chances de réussite",
    "chance of success",
    "chances of success",
    "test psychologique",
    "tests psychologiques",
    "psychological test",
    "psychological tests",
    "personality test",
];

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(FORBIDDEN));

/// Reports words that judge or promise.
pub(crate) fn check(scope: &mut Scope<'_>, text: &Text<'_>) {
    for said in [&text.fr, &text.en] {
        if let Some(found) = PHRASES.find(said) {
            let word = found.to_owned();
            report_part(scope, said, found, Judgements::ForbiddenWord { word });
        }
    }
}
