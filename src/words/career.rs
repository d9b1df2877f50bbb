//! The sentences of a career sheet, of the list of careers and of a search.

use model::locale::Text;
use model::profile::{
    Application, Country, Date, Evidence, Figure, Level, MinimumWage, Status, UNDATED, Unit, What,
};

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
            Part::Missions => fr: "Ce qu'on y fait", en: "What you do",
            Part::Takes => fr: "Ce qu'il y faut", en: "What it takes",
            Part::Hard => fr: "Ce qui est difficile", en: "What is hard",
            Part::Interests => fr: "Ce que le métier mobilise", en: "What the work draws on",
            Part::Topics => fr: "De quoi il parle", en: "What it is about",
            Part::Demands =>
                fr: "Ce qu'on attend au début de la formation",
                en: "What is expected at the start of training",
            Part::Studies => fr: "Comment y arriver", en: "How to get there, studying in France",
            Part::Sectors => fr: "Où l'on travaille", en: "Where you might work",
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
    /// What one leaves training with, and what one needs to start it.
    pub fn studies(self, entry: Level, qualification: Level) -> String {
        fr: {
            let leaving = match qualification {
                Level::None => return "On peut commencer sans diplôme.".to_owned(),
                Level::Cap => "CAP",
                Level::Bac => "bac",
                Level::Bac2 => "bac + 2",
                Level::Bac3 => "bac + 3",
                Level::Bac5 => "bac + 5",
                Level::Bac8 => "bac + 8",
            };
            let starting = match entry {
                Level::None if qualification == Level::Cap => "sans diplôme",
                Level::None => "sans le bac",
                Level::Cap => "avec un CAP",
                Level::Bac => "avec le bac",
                Level::Bac2 => "avec un bac + 2",
                Level::Bac3 => "avec un bac + 3",
                Level::Bac5 => "avec un bac + 5",
                Level::Bac8 => "avec un bac + 8",
            };
            format!("Diplôme de niveau {leaving} ; on entre en formation {starting}.")
        },
        en: {
            let leaving = match qualification {
                Level::None => return "You can start without a diploma.".to_owned(),
                Level::Cap => "a vocational certificate (CAP, EQF 3)",
                Level::Bac => "a diploma of upper secondary level (bac, EQF 4)",
                Level::Bac2 => "a diploma two years after the bac (EQF 5)",
                Level::Bac3 => "a bachelor's degree or equal (bac + 3, EQF 6)",
                Level::Bac5 => "a master's degree or equal (bac + 5, EQF 7)",
                Level::Bac8 => "a diploma eight years after the bac (EQF 8)",
            };
            let starting = match entry {
                Level::None if qualification == Level::Cap => "without a diploma",
                Level::None => "without the bac",
                Level::Cap => "with a CAP",
                Level::Bac => "with the bac, the diploma that ends secondary school",
                Level::Bac2 => "two years after the bac",
                Level::Bac3 => "with a bachelor's degree",
                Level::Bac5 => "with a master's degree",
                Level::Bac8 => "eight years after the bac",
            };
            format!("You leave training with {leaving}; you can start it {starting}.")
        },
    }
    /// Before the list of ways to apply.
    pub fn applications(self) -> &'static str { fr: "Comment candidater", en: "How to apply" }
    /// How one gets a place in training in France.
    pub fn application(self, application: Application) -> &'static str {
        match application {
            Application::Parcoursup =>
                fr: "Après le bac : sur Parcoursup, de janvier à mars (parcoursup.fr). Chaque \
                     fiche y dit combien de places il y a, et combien de demandes.",
                en: "After the bac: on Parcoursup, from January to March (parcoursup.fr). Each \
                     page there tells how many places there are, and how many people ask.",
            Application::MonMaster =>
                fr: "Pour un master à l'université : sur Mon Master, après la licence \
                     (monmaster.gouv.fr). L'entrée se fait sur dossier.",
                en: "For a master's degree at a university: on Mon Master, after three years \
                     (monmaster.gouv.fr). Places go by your record.",
            Application::Apprenticeship =>
                fr: "En apprentissage : tu cherches un employeur, tu signes un contrat, tu reçois \
                     un salaire et l'école est gratuite.",
                en: "As an apprentice: you find an employer and sign a contract; you are paid, and \
                     the school is free.",
            Application::Competition =>
                fr: "Par concours : un nombre de places fixé d'avance, pour les personnes les \
                     mieux classées.",
                en: "By a competition: so many places, for those who rank best.",
            Application::PaidSchools =>
                fr: "Attention : ici les écoles privées payantes sont nombreuses et inégales, et \
                     le nom de leurs formations ressemble souvent à celui d'un diplôme reconnu. \
                     Avant de payer, cherche-le sur francecompetences.fr.",
                en: "Beware: here many private schools charge fees and their quality varies, and \
                     the names of their courses often look like a recognized diploma. Before you \
                     pay, look it up on francecompetences.fr.",
        }
    }
    /// Before the ways in of other countries.
    pub fn abroad(self) -> &'static str { fr: "Ailleurs qu'en France", en: "Outside France" }
    /// Where a way in holds, before it is told.
    pub fn country(self, country: Country) -> &'static str {
        match country {
            Country::Uk => fr: "Royaume-Uni.", en: "United Kingdom.",
            Country::Us => fr: "États-Unis.", en: "United States.",
        }
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
    /// A step of the studies, on a scale.
    pub fn step(self, level: Level) -> &'static str {
        match level {
            Level::None => fr: "rien", en: "none",
            Level::Cap => fr: "CAP", en: "CAP",
            Level::Bac => fr: "bac", en: "bac",
            Level::Bac2 => fr: "+2", en: "+2",
            Level::Bac3 => fr: "+3", en: "+3",
            Level::Bac5 => fr: "+5", en: "+5",
            Level::Bac8 => fr: "+8", en: "+8",
        }
    }
    /// What lies between the diploma that opens the studies and the one that ends them.
    pub fn on_the_way(self) -> &'static str { fr: "La formation", en: "The studies" }
    /// The scale of the studies.
    pub fn diploma_scale(self) -> &'static str { fr: "Diplômes", en: "Diplomas" }
    /// The scale of the pay.
    pub fn pay_scale(self) -> &'static str {
        fr: "Brut par mois, en France",
        en: "Gross a month, in France",
    }
    /// Euros, on a scale.
    pub fn euros(self, euros: f64) -> String {
        fr: format!("{} €", french::number(euros)),
        en: format!("€{}", english::number(euros)),
    }
    /// A figure with its unit.
    pub fn figure(self, value: Figure, unit: Unit) -> String {
        fr: {
            let told = |value| match value {
                Figure::Exactly(n) => french::number(n),
                Figure::AtLeast(n) => format!("au moins {}", french::number(n)),
                Figure::UpTo(n) => format!("jusqu'à {}", french::number(n)),
                Figure::Between(a, b) => {
                    format!("de {} à {}", french::number(a), french::number(b))
                }
            };
            let number = told(value);
            match unit {
                Unit::EurGrossYear => {
                    format!("{number} € brut par an, soit {} € par mois", told(value.monthly()))
                }
                Unit::EurGrossMonth => format!("{number} € brut par mois"),
                Unit::EurNetMonth => format!("{number} € net par mois"),
                Unit::UsdGrossYear => format!("{number} $ brut par an"),
                Unit::Percent => format!("{number} %"),
                Unit::EurIncomeMonth => format!("{number} € de revenu par mois"),
                Unit::EurYear => format!("{number} € par an, sans dire si c'est brut ou net"),
                Unit::Jobs => format!("{number} emplois de plus"),
                Unit::RankOf5 => format!("{number} sur 5"),
            }
        },
        en: {
            let symbol = match unit {
                Unit::EurGrossYear
                | Unit::EurGrossMonth
                | Unit::EurNetMonth
                | Unit::EurIncomeMonth
                | Unit::EurYear => "€",
                Unit::UsdGrossYear => "$",
                Unit::Percent | Unit::Jobs | Unit::RankOf5 => "",
            };
            let amount = |n: f64| format!("{symbol}{}", english::number(n));
            let told = |value| match value {
                Figure::Exactly(n) => amount(n),
                Figure::AtLeast(n) => format!("at least {}", amount(n)),
                Figure::UpTo(n) => format!("up to {}", amount(n)),
                Figure::Between(a, b) => format!("{} to {}", amount(a), amount(b)),
            };
            let number = told(value);
            match unit {
                Unit::EurGrossYear => {
                    format!("{number} gross a year, or {} a month", told(value.monthly()))
                }
                Unit::UsdGrossYear => format!("{number} gross a year"),
                Unit::EurGrossMonth => format!("{number} gross a month"),
                Unit::EurNetMonth => format!("{number} net a month"),
                Unit::Percent => format!("{number}%"),
                Unit::EurIncomeMonth => format!("{number} of income a month"),
                Unit::EurYear => format!("{number} a year, gross or net is not said"),
                Unit::Jobs => format!("{number} extra jobs"),
                Unit::RankOf5 => format!("{number} out of 5"),
            }
        },
    }
    /// What a figure is of.
    pub fn what(self, what: &What) -> &str {
        match what {
            What::Said(Text { fr, en }) => fr: fr, en: en,
            What::MinimumWage =>
                fr: "Le salaire minimum (Smic), à temps plein",
                en: "The legal minimum wage (Smic), full time",
            What::Tension =>
                fr: "Difficulté des employeurs à recruter, de 1 (faible) à 5 (très forte)",
                en: "How hard employers find it to recruit, from 1 (little) to 5 (very)",
        }
    }
    /// How to read a figure of a kind that the program knows.
    pub fn reading(self, what: &What) -> Option<String> {
        match what {
            What::Said(_) => fr: None, en: None,
            What::MinimumWage =>
                fr: Some(format!(
                    "C'est la valeur depuis {}, soit {} € net ({}).",
                    french::month(&MinimumWage::CURRENT.since()),
                    french::number(MinimumWage::CURRENT.net),
                    MinimumWage::URL
                )),
                en: Some(format!(
                    "This is the amount since {}, or €{} net ({}).",
                    english::month(&MinimumWage::CURRENT.since()),
                    english::number(MinimumWage::CURRENT.net),
                    MinimumWage::URL
                )),
            What::Tension =>
                fr: Some("Plus c'est haut, plus on trouve facilement une place ; parfois parce que \
                          peu de gens veulent de ces conditions. Cela ne dit rien du nombre \
                          d'emplois demain.".to_owned()),
                en: Some("The higher, the more easily you find a job; sometimes because few people \
                          want the conditions. It says nothing of the number of jobs tomorrow."
                    .to_owned()),
        }
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
            UNDATED => fr: format!("{title}, sans date"), en: format!("{title}, undated"),
            dated =>
                fr: format!("{title}, {}", french::month(dated)),
                en: format!("{title}, {}", english::month(dated)),
        }
    }
    /// Where it was read, if not where it was published.
    pub fn via(self, address: &str) -> String {
        fr: format!("lu dans la copie de {address}"),
        en: format!("read in the copy at {address}"),
    }
    /// What the career is free of.
    pub fn free_of(self, names: &[&str]) -> String {
        fr: format!("Sans : {}.", names.join(", ").to_lowercase()),
        en: format!("Free of: {}.", names.join(", ").to_lowercase()),
    }
    /// An entry that is another job's, the nearest there is.
    pub fn nearest(self, entry: &str) -> String {
        fr: format!("{entry} (le plus proche)"),
        en: format!("{entry} (nearest)"),
    }
    /// The figure is an estimate.
    pub fn estimate(self) -> &'static str {
        fr: "C'est une estimation, pas un comptage.",
        en: "This is an estimate, not a count.",
    }
    /// The judgement is ours.
    pub fn editorial(self) -> &'static str {
        fr: "C'est notre jugement, pas un fait mesuré.",
        en: "This is our judgment, not a measured fact.",
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
    /// What was searched has no sheet.
    pub fn no_sheet_yet(self, words: &str) -> String {
        fr: format!("« {words} » : pas encore de fiche"),
        en: format!("“{words}”: no sheet yet"),
    }
    /// Before the careers that come nearest to what has no sheet.
    pub fn nearest_ones(self) -> &'static str {
        fr: "Les plus proches :",
        en: "The nearest:",
    }
    /// How to read a sheet; followed by a command.
    pub fn read_one(self) -> &'static str { fr: "Pour lire une fiche :", en: "To read a sheet:" }
}
