//! How a result was worked out: the page of numbers, for the person who guides the student.

mod en;
mod fr;

use model::locale::Locale;
use rules::State;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How numbers come from answers.
    Method,
    /// What the answers say about each trait.
    Scores,
    /// The careers and families that are shown.
    Leads,
    /// Where the number of each career comes from.
    Sums,
    /// What the numbers do not say.
    Limits,
    /// What is needed to work them out again.
    Origin,
}

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableName {
    /// The scores of the traits.
    Traits,
    /// The careers that are shown.
    Careers,
    /// Their families.
    Families,
    /// What identifies the computation.
    Identity,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name of a trait.
    Trait,
    /// Its keyed score.
    Score,
    /// Its posterior mean and standard deviation.
    Estimate,
    /// The name of a career.
    Career,
    /// Its fit.
    Fit,
    /// The percentage of the norm group whom it fits less.
    Percent,
    /// The probability of being among the best three.
    Top3,
    /// The name of a family.
    Family,
    /// The probability of holding the best career.
    HoldsBest,
    /// The name of something that identifies the computation.
    What,
    /// Its value.
    Value,
}

/// What identifies a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The version of the method.
    Method,
    /// The quiz and its edition.
    Quiz,
    /// The fingerprint of the quiz.
    QuizHash,
    /// How many careers there are.
    Careers,
    /// The fingerprint of the careers.
    CatalogHash,
}

/// The sentences of one language.
pub trait WorkingsWording: Sync {
    /// The heading of the page.
    fn title(&self) -> &'static str;
    /// The heading of a part.
    fn heading(&self, part: Part) -> &'static str;
    /// What a part tells, paragraph by paragraph.
    fn about(&self, part: Part) -> &'static [&'static str];
    /// Why there is no list, with the bound that decides; `None` where there is one.
    fn no_list(&self, state: State) -> Option<String>;
    /// The name of a table.
    fn table(&self, table: TableName) -> &'static str;
    /// The name of a column.
    fn column(&self, column: Column) -> &'static str;
    /// The name of something that identifies the computation.
    fn identity(&self, identity: Identity) -> &'static str;
    /// So many answers that are not named one by one.
    fn other_answers(&self, n: usize) -> String;
    /// A share of 0–1 as a percentage.
    fn share(&self, share: f64) -> String;
}

/// The sentences in a language.
pub fn of(locale: Locale) -> &'static dyn WorkingsWording {
    match locale {
        Locale::Fr => &fr::French,
        Locale::En => &en::English,
    }
}

/// A keyed score in whole points, or a dash where too few answers carry one.
pub fn score(pomp: Option<f64>) -> String {
    pomp.map_or_else(|| "–".to_owned(), |pomp| format!("{pomp:.0}"))
}

/// A mean and its standard deviation in whole points, such as `72 ± 9`.
pub fn estimate(mean: f64, sd: f64) -> String {
    format!("{mean:.0} ± {sd:.0}")
}

/// A share of 0–1 in whole percent; what is neither nothing nor all is not rounded to it.
fn percent(share: f64) -> String {
    match 100.0 * share {
        p if p > 0.0 && p < 1.0 => "< 1".to_owned(),
        p if p > 99.0 && p < 100.0 => "> 99".to_owned(),
        p => format!("{p:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_nothing_or_all_only_where_it_is() {
        let told = [0.0, 0.001, 0.01, 0.125, 0.989, 0.9999, 1.0].map(percent);
        assert_eq!(told, ["0", "< 1", "1", "12", "99", "> 99", "100"]);
    }

    #[test]
    fn points_are_whole() {
        assert_eq!(estimate(72.4, 9.6), "72 ± 10");
        assert_eq!(score(Some(66.7)), "67");
        assert_eq!(score(None), "–");
    }
}
