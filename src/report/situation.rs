//! Where a person stands today, as far as the page speaks otherwise to them for it.

use crate::Subject;
use model::profile::Level;
use model::quiz::Occupation;
use words::standing::Stage;

/// Stage where a person looks at the studies of a career: as the answers tell that say what they do. A quiz
/// without such a question speaks to everybody as to a pupil.
pub(crate) fn from(subject: &Subject<'_>) -> Stage {
    let told = subject.quiz.context.iter().find_map(|question| {
        let chosen = subject.sheet.context(&question.id)?;
        let option = question
            .options
            .iter()
            .find(|option| option.id == *chosen)?;
        Some((option.occupation?, option.has))
    });
    match told {
        Some((Occupation::College, _)) => Stage::College,
        Some((Occupation::Work | Occupation::Leaving, _)) => Stage::Work,
        // Whoever has a degree looks at studies from there, as at work.
        Some((_, has)) if has >= Some(Level::Bac3) => Stage::Work,
        Some((Occupation::School | Occupation::Studies, _)) | None => Stage::School,
    }
}
