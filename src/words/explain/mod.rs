//! The sentences of an explanation: one person, one career, and the numbers for a counselor.

mod en;
mod fr;

use model::locale::Locale;
use model::traits::Domain;
use rules::Status;

/// The sentences of one language.
pub trait ExplainWording: Sync {
    /// The heading: which career.
    fn title(&self, career: &str) -> String;
    /// Where the page shows the career.
    fn place(&self, status: Status) -> &'static str;
    /// The page shows no list at all.
    fn no_list(&self) -> &'static str;
    /// What the numbers are.
    fn intro(&self) -> &'static str;
    /// The heading of the reasons.
    fn reasons_heading(&self) -> &'static str;
    /// There is no reason to tell.
    fn no_reason(&self) -> &'static str;
    /// The heading of the sum by answers.
    fn answers_heading(&self) -> &'static str;
    /// The heading of the sum by traits.
    fn traits_heading(&self) -> &'static str;
    /// The fit of an empty answer sheet.
    fn start(&self) -> &'static str;
    /// So many answers that add nothing that shows.
    fn change_nothing(&self, n: usize) -> String;
    /// A trait with its side.
    fn side(&self, name: &str, domain: Domain) -> String;
    /// A rule of the profile.
    fn rule(&self, because: &str) -> String;
    /// The total.
    fn total(&self) -> &'static str;
    /// That the lines add up, and the total to the last digit.
    fn exact(&self, total: f64) -> String;
    /// The heading of the careers that the answers cannot tell from this one.
    fn rivals_heading(&self) -> &'static str;
    /// There are none.
    fn no_rivals(&self) -> &'static str;
    /// The career has no group: a condition does not hold yet.
    fn not_yet(&self) -> &'static str;
    /// A signed number with three decimals, with the sign always there.
    fn signed(&self, value: f64) -> String;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn ExplainWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}

/// A signed number with three decimals; a rounded zero is written without a minus.
fn signed(value: f64, point: char) -> String {
    let digits = format!("{:.3}", value.abs()).replace('.', &point.to_string());
    let zero = digits.chars().all(|c| c == '0' || c == point);
    let sign = if value < 0.0 && !zero { '−' } else { '+' };
    format!("{sign}{digits}")
}
