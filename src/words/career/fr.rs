//! Careers in French.

use super::{CareerWording, Part, Stage};
use crate::french;
use crate::reason::Use;
use model::profile::{Date, Evidence, Figure, Level, Status, Unit};

pub(super) struct French;

impl CareerWording for French {
    fn heading(&self, part: Part) -> &'static str {
        match part {
            Part::Missions => "Ce qu'on y fait",
            Part::Takes => "Ce qu'il y faut",
            Part::Hard => "Ce qui est difficile",
            Part::Interests => "Ce que le métier mobilise",
            Part::Demands => "Ce qu'on attend au début de la formation",
            Part::Studies => "Comment y arriver",
            Part::Sectors => "Où l'on travaille",
            Part::Conditions => "Dans quelles conditions",
            Part::Pay => "La paie",
            Part::Outlook => "L'avenir du métier",
            Part::Neighbours => "Métiers voisins",
            Part::Evolutions => "Et après",
            Part::ToTry => "À essayer",
            Part::ToMeet => "À rencontrer",
            Part::Apart => "Ce qui les sépare le plus",
            Part::ToReview => "Anciens ou discordants",
            Part::Others => "Les autres chiffres",
            Part::Codes => "Dans les répertoires",
            Part::Sources => "Sources",
        }
    }

    fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Established => "Métier établi",
            Status::Emerging => "Métier émergent : nom, formations et paie bougent encore",
            Status::Contested => {
                "Métier discuté : rien ne dit qu'il restera un métier à part entière"
            }
        }
    }

    fn family(&self, title: &str) -> String {
        format!("Famille : {title}")
    }

    fn used(&self, used: Use) -> &'static str {
        match used {
            Use::NotAtAll => "pas du tout",
            Use::Little => "un peu",
            Use::Partly => "en bonne part",
            Use::Much => "beaucoup",
            Use::AtTheHeart => "au cœur du métier",
        }
    }

    fn expected(&self, level: Evidence, importance: u8) -> String {
        let level = match level {
            Evidence::LittleHelp => "avec un peu d'aide",
            Evidence::Alone => "sans aide",
            Evidence::HasShown => "au point de montrer comment faire",
        };
        let importance = match importance {
            1 => "utile",
            2 => "important",
            _ => "essentiel",
        };
        format!("{level}, {importance}")
    }

    fn labelled(&self, label: &str, text: &str) -> String {
        format!("{label} : {text}")
    }

    fn grounds(&self, sentence: &str, because: &str) -> String {
        french::grounds(sentence, because)
    }

    fn entry(&self, level: Level) -> String {
        let level = match level {
            Level::None => return "On peut commencer sans diplôme.".to_owned(),
            Level::Cap => "un CAP",
            Level::Bac => "un bac",
            Level::Bac2 => "un bac + 2",
            Level::Bac3 => "un bac + 3",
            Level::Bac5 => "un bac + 5",
            Level::Bac8 => "un doctorat (bac + 8)",
        };
        format!("On y entre à partir d'{level}.")
    }

    fn diplomas(&self) -> &'static str {
        "Diplômes"
    }

    fn routes(&self) -> &'static str {
        "Parcours possibles"
    }

    fn free(&self) -> &'static str {
        "Accès libre : la loi n'exige aucun diplôme précis."
    }

    fn partly_regulated(&self) -> &'static str {
        "Accès en partie réglementé."
    }

    fn regulated(&self) -> &'static str {
        "Accès réglementé."
    }

    fn stage(&self, stage: Stage) -> &'static str {
        match stage {
            Stage::Entry => "Au début",
            Stage::Experienced => "Avec de l'expérience",
            Stage::General => "Toutes étapes confondues",
        }
    }

    fn figure(&self, value: Figure, unit: Unit) -> String {
        let number = match value {
            Figure::Exactly(n) => french::number(n),
            Figure::AtLeast(n) => format!("au moins {}", french::number(n)),
            Figure::UpTo(n) => format!("jusqu'à {}", french::number(n)),
            Figure::Between(a, b) => format!("de {} à {}", french::number(a), french::number(b)),
        };
        match unit {
            Unit::EurGrossYear => format!("{number} € brut par an"),
            Unit::EurGrossMonth => format!("{number} € brut par mois"),
            Unit::EurNetMonth => format!("{number} € net par mois"),
            Unit::UsdGrossYear => format!("{number} $ brut par an"),
            Unit::Percent => format!("{number} %"),
            Unit::Jobs => format!("{number} emplois ou offres"),
            Unit::RankOf5 => format!("{number} sur 5, 5 étant le plus favorable"),
        }
    }

    fn place_and_time(&self, country: &str, date: &Date) -> String {
        let country = match country {
            "FR" => "France",
            "BE" => "Belgique",
            "CH" => "Suisse",
            "CA" => "Canada",
            "GB" => "Royaume-Uni",
            "US" => "États-Unis",
            other => other,
        };
        match date {
            Date::Year(year) => format!("{country}, {year}"),
            Date::Undated { read } => {
                format!("{country}, sans date, lu en {}", french::month(read))
            }
        }
    }

    fn source_label(&self) -> &'static str {
        "Source"
    }

    fn source(&self, title: &str, date: &str) -> String {
        match date {
            "undated" => format!("{title}, sans date"),
            dated => format!("{title}, {}", french::month(dated)),
        }
    }

    fn estimate(&self) -> &'static str {
        "C'est une estimation, pas un comptage."
    }

    fn editorial(&self) -> &'static str {
        "C'est notre jugement, pas un fait mesuré."
    }

    fn no_figure(&self) -> &'static str {
        "Pas de chiffre fiable."
    }

    fn careers(&self, n: usize) -> String {
        french::count(n, "métier", "métiers")
    }

    fn none_left(&self) -> &'static str {
        "Aucun métier n'est ainsi ici. Desserre un des filtres."
    }

    fn apart(&self, name: &str, more: (&str, Use), less: (&str, Use)) -> String {
        let ((most, much), (least, little)) = (more, less);
        let (much, little) = (self.used(much), self.used(little));
        format!("{name} : {much} ({most}), {little} ({least}).")
    }

    fn alike(&self) -> &'static str {
        "Ils mobilisent à peu près la même chose : études, conditions et public les distinguent \
         davantage."
    }

    fn no_demand(&self) -> &'static str {
        "Aucune compétence n'est attendue d'avance."
    }

    fn figures(&self, n: usize, year: u16) -> String {
        format!("{}, vus en {year}", french::count(n, "chiffre", "chiffres"))
    }

    fn age(&self, years: u16) -> String {
        match years {
            0 => "de l'année".to_owned(),
            1 => "un an".to_owned(),
            _ => format!("{years} ans"),
        }
    }

    fn stale(&self, years: u16) -> String {
        format!("Ancien : plus de {years} ans.")
    }

    fn conflict(&self, others: &[String]) -> String {
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        format!("Ne recoupe pas : {}.", others.join(" ; "))
    }

    fn nothing_found(&self, words: &str) -> String {
        format!("Aucun métier pour « {words} ». Essaie un mot plus court ou plus courant.")
    }

    fn read_one(&self) -> &'static str {
        "Pour lire une fiche :"
    }
}
