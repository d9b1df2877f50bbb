//! What every lesson keeps to.

use super::{Counts, Lesson, of};
use crate::notices::{self, Notice};
use crate::{pages, report};
use model::locale::Locale;

const COUNTS: Counts = Counts {
    topics: 24,
    favourites: 5,
    situations: 12,
    minutes: 7,
    careers: 215,
    families: 26,
};

#[test]
fn a_lesson_takes_as_long_as_it_says() {
    for locale in Locale::ALL {
        for lesson in Lesson::ALL {
            let plan = of(locale).of_lesson(lesson, &COUNTS);
            let minutes: u32 = plan.steps.iter().map(|step| step.minutes).sum();
            assert_eq!(minutes, 55, "{locale} {lesson:?}");
            assert!(
                plan.steps
                    .iter()
                    .all(|step| (3..=20).contains(&step.minutes))
            );
        }
    }
}

#[test]
fn both_languages_plan_the_same() {
    for lesson in Lesson::ALL {
        let [fr, en] = Locale::ALL.map(|locale| of(locale).of_lesson(lesson, &COUNTS));
        let minutes = |plan: &super::Plan| -> Vec<u32> {
            plan.steps.iter().map(|step| step.minutes).collect()
        };
        assert_eq!(minutes(&fr), minutes(&en), "{lesson:?}");
        let sizes = |plan: &super::Plan| (plan.aims.len(), plan.before.len());
        assert_eq!(sizes(&fr), sizes(&en), "{lesson:?}");
    }
}

#[test]
fn what_a_lesson_quotes_of_the_pages_stands_on_them() {
    for locale in Locale::ALL {
        let (told, page) = (notices::of(locale), pages::of(locale));
        let uses = told
            .title(Notice::Uses)
            .split(',')
            .next()
            .expect("a beginning");
        let on_pages = [
            (Lesson::Topics, told.name(Notice::Privacy)),
            (Lesson::Topics, told.name(Notice::Parents)),
            (Lesson::Topics, page.erase()),
            (Lesson::Topics, uses),
            (Lesson::Situations, told.name(Notice::Parents)),
            (Lesson::Leads, told.name(Notice::Privacy)),
            (Lesson::Leads, told.name(Notice::Parents)),
            (Lesson::Leads, page.idea_title()),
            (Lesson::Leads, report::of(locale).for_and_against()),
        ];
        for (lesson, quoted) in on_pages {
            let plan = format!("{:?}", of(locale).of_lesson(lesson, &COUNTS));
            assert!(plan.contains(quoted), "{lesson:?}: {quoted}");
        }
    }
}
