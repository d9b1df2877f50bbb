//! Careers in English.

use super::{CareerWording, Part, Stage};
use crate::english;
use crate::reason::Use;
use model::profile::{Date, Evidence, Figure, Level, Status, Unit};

pub(super) struct English;

impl CareerWording for English {
    fn heading(&self, part: Part) -> &'static str {
        match part {
            Part::Missions => "What one does",
            Part::Takes => "What it takes",
            Part::Hard => "What is hard",
            Part::Interests => "What the work draws on",
            Part::Demands => "What is expected at the start of training",
            Part::Studies => "How to get there",
            Part::Sectors => "Where one works",
            Part::Conditions => "Working conditions",
            Part::Pay => "Pay",
            Part::Outlook => "Where it is heading",
            Part::Neighbours => "Careers close to it",
            Part::Evolutions => "And later",
            Part::ToTry => "To try",
            Part::ToMeet => "To meet",
            Part::Apart => "What sets them apart most",
            Part::ToReview => "Stale or at odds",
            Part::Others => "The other figures",
            Part::Codes => "In the classifications",
            Part::Sources => "Sources",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Established => "An established career",
            Status::Emerging => "An emerging career: its name, training and pay are still moving",
            Status::Contested => {
                "A debated career: nothing says that it will last as a job of its own"
            }
        }
    }

    fn family(&self, title: &str) -> String {
        format!("Family: {title}")
    }

    fn used(&self, used: Use) -> &'static str {
        match used {
            Use::NotAtAll => "not at all",
            Use::Little => "a little",
            Use::Partly => "a fair share",
            Use::Much => "a lot",
            Use::AtTheHeart => "at the heart of it",
        }
    }

    fn expected(&self, level: Evidence, importance: u8) -> String {
        let level = match level {
            Evidence::LittleHelp => "with a little help",
            Evidence::Alone => "without help",
            Evidence::HasShown => "well enough to show others",
        };
        let importance = match importance {
            1 => "useful",
            2 => "important",
            _ => "essential",
        };
        format!("{level}, {importance}")
    }

    fn labelled(&self, label: &str, text: &str) -> String {
        format!("{label}: {text}")
    }

    fn grounds(&self, sentence: &str, because: &str) -> String {
        english::grounds(sentence, because)
    }

    fn entry(&self, level: Level) -> String {
        let level = match level {
            Level::None => return "One can start without a diploma.".to_owned(),
            Level::Cap => "a vocational certificate (CAP, EQF 3)",
            Level::Bac => "the end of secondary school (baccalauréat, EQF 4)",
            Level::Bac2 => "two years after secondary school (EQF 5)",
            Level::Bac3 => "a bachelor's degree (EQF 6)",
            Level::Bac5 => "a master's degree (EQF 7)",
            Level::Bac8 => "a doctorate (EQF 8)",
        };
        format!("People enter from {level} up.")
    }

    fn diplomas(&self) -> &'static str {
        "Diplomas"
    }

    fn routes(&self) -> &'static str {
        "Ways in"
    }

    fn free(&self) -> &'static str {
        "Open access: the law asks for no particular diploma."
    }

    fn partly_regulated(&self) -> &'static str {
        "Partly regulated."
    }

    fn regulated(&self) -> &'static str {
        "Regulated."
    }

    fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Entry => "At the start",
            Stage::Experienced => "With experience",
            Stage::General => "At any stage",
        }
    }

    fn figure(&self, value: Figure, unit: Unit) -> String {
        let symbol = match unit {
            Unit::EurGrossYear | Unit::EurGrossMonth | Unit::EurNetMonth => "€",
            Unit::UsdGrossYear => "$",
            Unit::Percent | Unit::Jobs | Unit::RankOf5 => "",
        };
        let amount = |n: f64| format!("{symbol}{}", english::number(n));
        let number = match value {
            Figure::Exactly(n) => amount(n),
            Figure::AtLeast(n) => format!("at least {}", amount(n)),
            Figure::UpTo(n) => format!("up to {}", amount(n)),
            Figure::Between(a, b) => format!("{} to {}", amount(a), amount(b)),
        };
        match unit {
            Unit::EurGrossYear | Unit::UsdGrossYear => format!("{number} gross a year"),
            Unit::EurGrossMonth => format!("{number} gross a month"),
            Unit::EurNetMonth => format!("{number} net a month"),
            Unit::Percent => format!("{number}%"),
            Unit::Jobs => format!("{number} jobs or vacancies"),
            Unit::RankOf5 => format!("{number} out of 5, 5 being the most favorable"),
        }
    }

    fn place_and_time(&self, country: &str, date: &Date) -> String {
        let country = match country {
            "FR" => "France",
            "BE" => "Belgium",
            "CH" => "Switzerland",
            "CA" => "Canada",
            "GB" => "United Kingdom",
            "US" => "United States",
            other => other,
        };
        match date {
            Date::Year(year) => format!("{country}, {year}"),
            Date::Undated { read } => {
                format!("{country}, undated, read in {}", english::month(read))
            }
        }
    }

    fn source_label(&self) -> &'static str {
        "Source"
    }

    fn source(&self, title: &str, date: &str) -> String {
        match date {
            "undated" => format!("{title}, undated"),
            dated => format!("{title}, {}", english::month(dated)),
        }
    }

    fn estimate(&self) -> &'static str {
        "This is an estimate, not a count."
    }

    fn editorial(&self) -> &'static str {
        "This is our judgement, not a measured fact."
    }

    fn no_figure(&self) -> &'static str {
        "No reliable figure."
    }

    fn careers(&self, n: usize) -> String {
        english::count(n, "career", "careers")
    }

    fn none_left(&self) -> &'static str {
        "No career is like that here. Loosen one of the filters."
    }

    fn apart(&self, name: &str, more: (&str, Use), less: (&str, Use)) -> String {
        let ((most, much), (least, little)) = (more, less);
        let (much, little) = (self.used(much), self.used(little));
        format!("{name}: {much} ({most}), {little} ({least}).")
    }

    fn alike(&self) -> &'static str {
        "They draw on much the same things: the studies, the conditions and the people differ more."
    }

    fn no_demand(&self) -> &'static str {
        "No skill is expected in advance."
    }

    fn figures(&self, n: usize, year: u16) -> String {
        format!(
            "{}, as seen in {year}",
            english::count(n, "figure", "figures")
        )
    }

    fn age(&self, years: u16) -> String {
        match years {
            0 => "this year's".to_owned(),
            1 => "a year old".to_owned(),
            _ => format!("{years} years old"),
        }
    }

    fn stale(&self, years: u16) -> String {
        format!("Stale: more than {years} years old.")
    }

    fn conflict(&self, others: &[String]) -> String {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        format!("Does not overlap with: {}.", others.join("; "))
    }

    fn nothing_found(&self, words: &str) -> String {
        format!("No career for “{words}”. Try a shorter or a more common word.")
    }

    fn read_one(&self) -> &'static str {
        "To read a sheet:"
    }
}
