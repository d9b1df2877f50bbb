//! The sentences of a career sheet, of the list of careers and of a search.

use model::profile::{Date, Evidence, Figure, Level, Status, Unit};

use crate::reason::Use;
use crate::{english, french};

/// A part of a career sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What one does.
    Missions,
    /// What it takes.
    Takes,
    /// What is hard about it.
    Hard,
    /// How much each interest is used.
    Interests,
    /// What it is about.
    Topics,
    /// The skills expected at the start of training.
    Demands,
    /// How one gets there.
    Studies,
    /// Where one works.
    Sectors,
    /// Under which conditions.
    Conditions,
    /// What it asks of a life, as far as somebody may refuse it.
    Facts,
    /// What it pays.
    Pay,
    /// Where demand is heading.
    Outlook,
    /// Careers close to it.
    Neighbours,
    /// Careers that people move on to.
    Evolutions,
    /// Something to try.
    ToTry,
    /// Whom to meet.
    ToMeet,
    /// What sets two careers apart.
    Apart,
    /// Figures that are old or do not overlap.
    ToReview,
    /// The other figures.
    Others,
    /// Its entries in classifications.
    Codes,
    /// Where the facts come from.
    Sources,
}

/// What the pay is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// At the start.
    Entry,
    /// After some years.
    Experienced,
    /// The source does not say.
    General,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading of a part of the sheet.
    pub fn heading(self, part: Part) -> &'static str {
        match part {
            Part::Missions => fr: "Ce qu'on y fait", en: "What one does",
            Part::Takes => fr: "Ce qu'il y faut", en: "What it takes",
            Part::Hard => fr: "Ce qui est difficile", en: "What is hard",
            Part::Interests => fr: "Ce que le métier mobilise", en: "What the work draws on",
            Part::Topics => fr: "De quoi il parle", en: "What it is about",
            Part::Demands =>
                fr: "Ce qu'on attend au début de la formation",
                en: "What is expected at the start of training",
            Part::Studies => fr: "Comment y arriver", en: "How to get there",
            Part::Sectors => fr: "Où l'on travaille", en: "Where one works",
            Part::Conditions => fr: "Dans quelles conditions", en: "Working conditions",
            Part::Facts => fr: "À quoi s'attendre", en: "What to expect",
            Part::Pay => fr: "La paie", en: "Pay",
            Part::Outlook => fr: "L'avenir du métier", en: "Where it is heading",
            Part::Neighbours => fr: "Métiers voisins", en: "Careers close to it",
            Part::Evolutions => fr: "Et après", en: "And later",
            Part::ToTry => fr: "À essayer", en: "To try",
            Part::ToMeet => fr: "À rencontrer", en: "To meet",
            Part::Apart => fr: "Ce qui les sépare le plus", en: "What sets them apart most",
            Part::ToReview => fr: "Anciens ou discordants", en: "Stale or at odds",
            Part::Others => fr: "Les autres chiffres", en: "The other figures",
            Part::Codes => fr: "Dans les répertoires", en: "In the classifications",
            Part::Sources => fr: "Sources", en: "Sources",
        }
    }
    /// How settled a career is.
    pub fn status(self, status: Status) -> &'static str {
        match status {
            Status::Established => fr: "Métier établi", en: "An established career",
            Status::Emerging =>
                fr: "Métier émergent : nom, formations et paie bougent encore",
                en: "An emerging career: its name, training and pay are still moving",
            Status::Contested =>
                fr: "Métier discuté : rien ne dit qu'il restera un métier à part entière",
                en: "A debated career: nothing says that it will last as a job of its own",
        }
    }
    /// The family it belongs to.
    pub fn family(self, title: &str) -> String {
        fr: format!("Famille : {title}"),
        en: format!("Family: {title}"),
    }
    /// The name of a page about two careers.
    pub fn pair(self) -> &'static str {
        fr: "Deux métiers côte à côte",
        en: "Two careers side by side",
    }
    /// How much it uses an interest.
    pub fn used(self, used: Use) -> &'static str {
        match used {
            Use::NotAtAll => fr: "pas du tout", en: "not at all",
            Use::Little => fr: "un peu", en: "a little",
            Use::Partly => fr: "en bonne part", en: "a fair share",
            Use::Much => fr: "beaucoup", en: "a lot",
            Use::AtTheHeart => fr: "au cœur du métier", en: "at the heart of it",
        }
    }
    /// How much it is about a topic.
    pub fn about(self, used: Use) -> &'static str {
        match used {
            Use::NotAtAll | Use::Little => fr: "pas du tout", en: "not at all",
            Use::Partly | Use::Much => fr: "en partie", en: "partly",
            Use::AtTheHeart => fr: "au cœur du métier", en: "at the heart of it",
        }
    }
    /// A skill and how far it is expected.
    pub fn expected(self, level: Evidence, importance: u8) -> String {
        fr: {
            let level = match level {
                Evidence::LittleHelp => "avec un peu d'aide",
                Evidence::Alone => "sans aide",
                Evidence::EvenWhenHard => "sans aide, même quand c'est difficile",
            };
            let importance = match importance {
                1 => "utile",
                2 => "important",
                _ => "essentiel",
            };
            format!("{level}, {importance}")
        },
        en: {
            let level = match level {
                Evidence::LittleHelp => "with a little help",
                Evidence::Alone => "without help",
                Evidence::EvenWhenHard => "without help, even when it is hard",
            };
            let importance = match importance {
                1 => "useful",
                2 => "important",
                _ => "essential",
            };
            format!("{level}, {importance}")
        },
    }
    /// A label and what it announces.
    pub fn labelled(self, label: &str, text: &str) -> String {
        fr: format!("{label} : {text}"),
        en: format!("{label}: {text}"),
    }
    /// A name and the author's ground.
    pub fn grounds(self, sentence: &str, because: &str) -> String {
        fr: french::grounds(sentence, because),
        en: english::grounds(sentence, because),
    }
    /// The lowest level at which people enter.
    pub fn entry(self, level: Level) -> String {
        fr: {
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
        },
        en: {
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
        },
    }
    /// Before the list of diplomas.
    pub fn diplomas(self) -> &'static str { fr: "Diplômes", en: "Diplomas" }
    /// Before the list of ways in.
    pub fn routes(self) -> &'static str { fr: "Parcours possibles", en: "Ways in" }
    /// The law does not reserve it.
    pub fn free(self) -> &'static str {
        fr: "Accès libre : la loi n'exige aucun diplôme précis.",
        en: "Open access: the law asks for no particular diploma.",
    }
    /// The law reserves a part.
    pub fn partly_regulated(self) -> &'static str {
        fr: "Accès en partie réglementé.",
        en: "Partly regulated.",
    }
    /// The law reserves it.
    pub fn regulated(self) -> &'static str { fr: "Accès réglementé.", en: "Regulated." }
    /// What the pay is of.
    pub fn stage(self, stage: Stage) -> &'static str {
        match stage {
            Stage::Entry => fr: "Au début", en: "At the start",
            Stage::Experienced => fr: "Avec de l'expérience", en: "With experience",
            Stage::General => fr: "Toutes étapes confondues", en: "At any stage",
        }
    }
    /// A figure with its unit.
    pub fn figure(self, value: Figure, unit: Unit) -> String {
        fr: {
            let number = match value {
                Figure::Exactly(n) => french::number(n),
                Figure::AtLeast(n) => format!("au moins {}", french::number(n)),
                Figure::UpTo(n) => format!("jusqu'à {}", french::number(n)),
                Figure::Between(a, b) => {
                    format!("de {} à {}", french::number(a), french::number(b))
                }
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
        },
        en: {
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
        },
    }
    /// Where and when.
    pub fn place_and_time(self, country: &str, date: &Date) -> String {
        fr: {
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
        },
        en: {
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
        },
    }
    /// Before the source of a claim.
    pub fn source_label(self) -> &'static str { fr: "Source", en: "Source" }
    /// A source, with its date unless it has none.
    pub fn source(self, title: &str, date: &str) -> String {
        match date {
            "undated" => fr: format!("{title}, sans date"), en: format!("{title}, undated"),
            dated =>
                fr: format!("{title}, {}", french::month(dated)),
                en: format!("{title}, {}", english::month(dated)),
        }
    }
    /// The figure is an estimate.
    pub fn estimate(self) -> &'static str {
        fr: "C'est une estimation, pas un comptage.",
        en: "This is an estimate, not a count.",
    }
    /// The judgement is ours.
    pub fn editorial(self) -> &'static str {
        fr: "C'est notre jugement, pas un fait mesuré.",
        en: "This is our judgement, not a measured fact.",
    }
    /// No reliable figure was found.
    pub fn no_figure(self) -> &'static str {
        fr: "Pas de chiffre fiable.",
        en: "No reliable figure.",
    }
    /// How many careers there are, or were found.
    pub fn careers(self, n: usize) -> String {
        fr: french::count(n, "métier", "métiers"),
        en: english::count(n, "career", "careers"),
    }
    /// No career is as the filters ask.
    pub fn none_left(self) -> &'static str {
        fr: "Aucun métier n'est ainsi ici. Desserre un des filtres.",
        en: "No career is like that here. Loosen one of the filters.",
    }
    /// An interest or a topic of which there is much more in one career than in another.
    pub fn apart(self, name: &str, more: (&str, &str), less: (&str, &str)) -> String {
        fr: {
            let ((most, much), (least, little)) = (more, less);
            format!("{name} : {much} ({most}), {little} ({least}).")
        },
        en: {
            let ((most, much), (least, little)) = (more, less);
            format!("{name}: {much} ({most}), {little} ({least}).")
        },
    }
    /// No interest sets two careers clearly apart.
    pub fn alike(self) -> &'static str {
        fr: "Ils mobilisent à peu près la même chose : études, conditions et public les \
             distinguent davantage.",
        en: "They draw on much the same things: the studies, the conditions and the people differ \
             more.",
    }
    /// No skill is expected at the start of training.
    pub fn no_demand(self) -> &'static str {
        fr: "Aucune compétence n'est attendue d'avance.",
        en: "No skill is expected in advance.",
    }
    /// How many figures there are, in the year in which they are judged.
    pub fn figures(self, n: usize, year: u16) -> String {
        fr: format!("{}, vus en {year}", french::count(n, "chiffre", "chiffres")),
        en: format!("{}, as seen in {year}", english::count(n, "figure", "figures")),
    }
    /// How old a figure is.
    pub fn age(self, years: u16) -> String {
        match years {
            0 => fr: "de l'année".to_owned(), en: "this year's".to_owned(),
            1 => fr: "un an".to_owned(), en: "a year old".to_owned(),
            _ => fr: format!("{years} ans"), en: format!("{years} years old"),
        }
    }
    /// A figure is older than so many years, or was read longer ago.
    pub fn stale(self, years: u16) -> String {
        fr: format!("Ancien : plus de {years} ans."),
        en: format!("Stale: more than {years} years old."),
    }
    /// A figure does not overlap with others of the same career.
    pub fn conflict(self, others: &[String]) -> String {
        fr: {
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            format!("Ne recoupe pas : {}.", others.join(" ; "))
        },
        en: {
            let others: Vec<&str> = others.iter().map(String::as_str).collect();
            format!("Does not overlap with: {}.", others.join("; "))
        },
    }
    /// A search found nothing.
    pub fn nothing_found(self, words: &str) -> String {
        fr: format!("Aucun métier pour « {words} ». Essaie un mot plus court ou plus courant."),
        en: format!("No career for “{words}”. Try a shorter or a more common word."),
    }
    /// How to read a sheet; followed by a command.
    pub fn read_one(self) -> &'static str { fr: "Pour lire une fiche :", en: "To read a sheet:" }
}
