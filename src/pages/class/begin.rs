//! What a class is begun with, as a form sends it.

use model::day::Day;
use model::id::QuizId;
use model::safe::safe_line;
use words::desk::begin::Field;

use crate::{House, Request};

/// A class to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClass {
    /// What it is called: one line of 1 to [`NewClass::LABEL`] characters, none of which deceives a reader.
    pub label: String,
    /// Its quiz: one of the catalog.
    pub quiz: QuizId,
    /// How many seats there are, within [`NewClass::FEWEST`] and [`NewClass::MOST`].
    pub seats: u16,
    /// The day on which all of it is erased: after today, and at most a year after.
    pub until: Day,
}

/// What a form sent of a class that cannot begin so, to be mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub(super) sent: Sent,
    /// The fields that are wrong.
    pub(super) wrong: Vec<Field>,
}

/// What stands in the fields of the form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Sent {
    pub(super) label: String,
    pub(super) quiz: String,
    pub(super) seats: String,
    pub(super) until: String,
}

impl NewClass {
    /// The most characters of a label.
    pub const LABEL: usize = 80;
    /// The fewest seats.
    pub const FEWEST: u16 = 2;
    /// The most seats.
    pub const MOST: u16 = 60;

    /// Reads the fields `label`, `quiz`, `seats` and `until` of a form.
    ///
    /// # Errors
    ///
    /// All that is wrong, and what was sent: [`View::Desk`](crate::class::View) shows both. A house without a contact
    /// begins no class.
    pub fn read(house: &House, request: &Request<'_>) -> Result<Self, Refused> {
        let field = |name| request.field(name).unwrap_or_default().trim().to_owned();
        let sent = Sent {
            label: field("label"),
            quiz: field("quiz"),
            seats: field("seats"),
            until: field("until"),
        };
        let is_label = (1..=Self::LABEL).contains(&sent.label.chars().count())
            && safe_line(&sent.label) == sent.label;
        let quizzes = &house.instrument.catalog().quizzes;
        let quiz = quizzes.iter().find(|quiz| quiz.id.as_str() == sent.quiz);
        let seats = sent.seats.parse().ok();
        let seats = seats.filter(|seats| (Self::FEWEST..=Self::MOST).contains(seats));
        let until = Day::parse(&sent.until).filter(|day| is_in_time(*day, request.today));
        let contact = house.contact.as_ref();
        if let (true, Some(quiz), Some(seats), Some(until), Some(_)) =
            (is_label, quiz, seats, until, contact)
        {
            return Ok(Self {
                label: sent.label,
                quiz: quiz.id.clone(),
                seats,
                until,
            });
        }
        let fields = [
            (is_label, Field::Label),
            (quiz.is_some(), Field::Quiz),
            (seats.is_some(), Field::Seats),
            (until.is_some(), Field::Until),
            (contact.is_some(), Field::Contact),
        ];
        let wrong = fields.into_iter().filter(|(is_right, _)| !is_right);
        let wrong = wrong.map(|(_, field)| field).collect();
        Err(Refused { sent, wrong })
    }
}

/// Whether a class may last until then.
fn is_in_time(day: Day, today: Option<Day>) -> bool {
    today.is_none_or(|today| today < day && day <= a_year_after(today))
}

/// The same day a year later; of the 29th of February the 28th.
pub(super) fn a_year_after(today: Day) -> Day {
    let (year, month, of_month) = today.parts();
    let same = Day::new(year + 1, month, of_month);
    same.or_else(|| Day::new(year + 1, month, 28))
        .unwrap_or(Day::MAX)
}

/// The next last day of August, when a French school year has ended.
pub(super) fn end_of_the_school_year(today: Day) -> Day {
    let (year, _, _) = today.parts();
    let of = |year| Day::new(year, 8, 31);
    let this = of(year).filter(|day| *day > today);
    this.or_else(|| of(year + 1)).unwrap_or(Day::MAX)
}
