//! What is wrong with a command line, and what to do about it.
//!
//! The sentences quote what was typed, so they must be made safe before they are shown.

use crate::quoted::{listed, quoted};
use crate::{english, french};

say! {
    /// The sentences about a command line that cannot be understood.
    pub struct Words;

    /// The command line cannot be understood: why, and what to do.
    pub fn describe(self, misuse: &Misuse) -> String {
        match misuse {
            Misuse::Unknown { what, name, suggestion } =>
                fr: {
                    let (name, meant) = (quoted(name), french::meant(suggestion.as_deref()));
                    match what {
                        Unknown::Argument => format!("{name} n'a pas de sens ici{meant}."),
                        Unknown::Command => format!("la commande {name} n'existe pas{meant}."),
                        Unknown::Quiz => format!(
                            "le quiz {name} n'existe pas{meant}. `boussole quizzes` les montre \
                             tous."
                        ),
                        Unknown::Career => format!(
                            "le métier {name} n'existe pas ici{meant}. `boussole careers` les \
                             montre tous, `boussole careers search MOTS` cherche."
                        ),
                        Unknown::Family => format!(
                            "la famille {name} n'existe pas{meant}. `boussole careers` les montre \
                             toutes."
                        ),
                        Unknown::FamilyOfNew => format!(
                            "la famille {name} n'existe pas{meant}. `boussole careers` montre \
                             celles du programme, `boussole new family NOM` en commence une."
                        ),
                        Unknown::Code => format!(
                            "le code {name} n'existe pas{meant}. `boussole check --explain list` \
                             les montre tous."
                        ),
                    }
                },
                en: {
                    let (name, meant) = (quoted(name), english::meant(suggestion.as_deref()));
                    match what {
                        Unknown::Argument => format!("{name} means nothing here{meant}."),
                        Unknown::Command => format!("there is no command {name}{meant}."),
                        Unknown::Quiz => format!(
                            "there is no quiz {name}{meant}. `boussole quizzes` lists them all."
                        ),
                        Unknown::Career => format!(
                            "there is no career {name} here{meant}. `boussole careers` lists them \
                             all, `boussole careers search WORDS` searches."
                        ),
                        Unknown::Family => format!(
                            "there is no family {name}{meant}. `boussole careers` shows them all."
                        ),
                        Unknown::FamilyOfNew => format!(
                            "there is no family {name}{meant}. `boussole careers` shows those that \
                             are built in, `boussole new family NAME` starts one."
                        ),
                        Unknown::Code => format!(
                            "there is no code {name}{meant}. `boussole check --explain list` shows \
                             them all."
                        ),
                    }
                },
            Misuse::InvalidValue { argument, value, possible, .. } if possible.is_empty() =>
                fr: format!("{} n'est pas une valeur possible pour {argument}.", quoted(value)),
                en: format!("{argument} does not take {}.", quoted(value)),
            Misuse::InvalidValue { argument, value, possible, suggestion } =>
                fr: format!(
                    "{} n'est pas une valeur possible pour {argument}{}. Valeurs possibles : {}.",
                    quoted(value),
                    french::meant(suggestion.as_deref()),
                    listed(possible)
                ),
                en: format!(
                    "{argument} does not take {}{}. It takes: {}.",
                    quoted(value),
                    english::meant(suggestion.as_deref()),
                    listed(possible)
                ),
            Misuse::OutOfRange { argument, value, range: (least, most) } =>
                fr: format!(
                    "{} n'est pas une valeur possible pour {argument} : il faut un nombre de \
                     {least} à {most}.",
                    quoted(value)
                ),
                en: format!(
                    "{argument} does not take {}: it takes a number from {least} to {most}.",
                    quoted(value)
                ),
            Misuse::NotForPaper { quiz } =>
                fr: format!(
                    "le quiz {} ne se lit pas à voix haute : il a des échelles, ou trop de \
                     questions. `boussole class print --quiz situations` s'y prête.",
                    quoted(quiz)
                ),
                en: format!(
                    "the quiz {} cannot be read aloud: it has scales, or too many questions. \
                     `boussole class print --quiz situations` can.",
                    quoted(quiz)
                ),
            Misuse::PutOffAlready =>
                fr: "la date de cet entretien a déjà été repoussée : une fois suffit.".to_owned(),
                en: "the date of this hour was put off already: once is enough.".to_owned(),
            Misuse::NotThatDay { most } =>
                fr: format!("cette date doit être après aujourd'hui, et au plus tard le {most}."),
                en: format!("that date must be after today, and {most} at the latest."),
            Misuse::NoContact { most } =>
                fr: format!(
                    "--contact prend une ligne de {most} signes au plus, sans caractère caché, \
                     par exemple --contact 'CDI du collège, cdi@college.example'."
                ),
                en: format!(
                    "--contact takes one line of {most} characters at most, without invisible \
                     ones: such as --contact 'School library, library@school.example'."
                ),
            Misuse::MissingValue { argument } =>
                fr: format!("il manque une valeur après {argument}."),
                en: format!("{argument} needs a value."),
            Misuse::MissingArguments { arguments } =>
                fr: format!("il manque {}.", arguments.join(", ")),
                en: format!("{} is missing.", arguments.join(", ")),
            Misuse::Conflict { argument } =>
                fr: format!("{argument} est donné deux fois, ou avec une option qui l'exclut."),
                en: format!("{argument} is given twice, or with an option that excludes it."),
            Misuse::MissingCommand { possible } =>
                fr: format!("il manque la suite. Au choix : {}.", listed(possible)),
                en: format!("something must follow. One of: {}.", listed(possible)),
            Misuse::InvalidId { id, suggestion } =>
                fr: format!(
                    "{} ne peut pas être un nom de fichier{}. Il faut des minuscules sans accent, \
                     des chiffres et des traits d'union, une lettre en tête, 64 caractères au \
                     plus.",
                    quoted(id),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "{} cannot be the name of a file{}. It takes lower-case letters without \
                     accents, digits and hyphens, a letter first, 64 characters at most.",
                    quoted(id),
                    english::meant(suggestion.as_deref())
                ),
            Misuse::ReservedId { id } =>
                fr: format!(
                    "{} est déjà le nom d'un autre genre de fichier ; choisis-en un autre.",
                    quoted(id)
                ),
                en: format!(
                    "{} is the name of another kind of file already; choose another one.",
                    quoted(id)
                ),
            Misuse::SiteOfFolder =>
                fr: "le site contient les métiers et le quiz du programme : sans `--profiles` ni \
                     `--quizzes`.".to_owned(),
                en: "a site holds the careers and the quiz of the program: without `--profiles` \
                     and `--quizzes`.".to_owned(),
            Misuse::NoFolder { name } =>
                fr: format!(
                    "dans quel dossier ? Il n'y a pas de dossier `{name}` ici : ajoute `--{name} \
                     DOSSIER`."
                ),
                en: format!(
                    "into which folder? There is no folder `{name}` here: add `--{name} DIR`."
                ),
            Misuse::NotText =>
                fr: "un argument n'est pas du texte en UTF-8.".to_owned(),
                en: "an argument is not text in UTF-8.".to_owned(),
            Misuse::NoSheet { job, nearest } =>
                fr: format!(
                    "pas encore de fiche pour {}. Les plus proches : {}.",
                    quoted(job),
                    listed(nearest)
                ),
                en: format!(
                    "there is no sheet for {} yet. The nearest: {}.",
                    quoted(job),
                    listed(nearest)
                ),
            Misuse::SameCareer { career, suggestion } =>
                fr: format!(
                    "{} ne se compare pas avec lui-même{}.",
                    quoted(career),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "{} cannot be compared with itself{}.",
                    quoted(career),
                    english::meant(suggestion.as_deref())
                ),
            Misuse::OutputFormat { path } =>
                fr: format!("{} : le nom doit finir par .txt, .html ou .json.", quoted(path)),
                en: format!("{}: the name must end in .txt, .html or .json.", quoted(path)),
            Misuse::NoCommonQuiz =>
                fr: "les deux jeux de définitions n'ont aucun quiz en commun ; rien ne peut être \
                     comparé.".to_owned(),
                en: "the two sets of definitions have no quiz in common; nothing can be \
                     compared.".to_owned(),
            Misuse::OtherKind { folder } =>
                fr: format!(
                    "{} : ce dossier n'a aucun fichier du même genre. Des quiz se comparent à des \
                     quiz, des fiches à des fiches.",
                    quoted(folder)
                ),
                en: format!(
                    "{}: this folder has no file of the same kind. Quizzes are compared with \
                     quizzes, sheets with sheets.",
                    quoted(folder)
                ),
            Misuse::OnePageOfJson =>
                fr: "--one-page est une page à imprimer : ajoute --format html.".to_owned(),
                en: "--one-page is a page to print: add --format html.".to_owned(),
            Misuse::ShownWithoutJson =>
                fr: "--shown abrège le JSON : ajoute --format json.".to_owned(),
                en: "--shown shortens the JSON: add --format json.".to_owned(),
            Misuse::TopOfJson =>
                fr: "--top vaut pour le texte et le html ; le JSON contient toujours tous les \
                     métiers.".to_owned(),
                en: "--top is for text and html; the JSON always holds every career.".to_owned(),
            Misuse::NothingToWatch =>
                fr: "--watch surveille des fichiers : donne un chemin, --quizzes ou \
                     --profiles.".to_owned(),
                en: "--watch watches files: give a path, --quizzes or --profiles.".to_owned(),
            Misuse::InputTwice =>
                fr: "l'entrée standard ne se lit qu'une fois : donne un fichier pour l'une des \
                     deux feuilles.".to_owned(),
                en: "standard input is read once only: give a file for one of the two \
                     sheets.".to_owned(),
            Misuse::Other =>
                fr: "cette ligne de commande ne peut pas être comprise.".to_owned(),
                en: "this command line cannot be understood.".to_owned(),
        }
    }
    /// Where more help is.
    pub fn see_help(self) -> &'static str {
        fr: "Pour l'aide : `boussole --help`",
        en: "For help: `boussole --help`",
    }
}

/// What can be wrong with a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// There is nothing of that name.
    Unknown {
        /// What it would be.
        what: Unknown,
        /// As it was written.
        name: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// A quiz cannot be read aloud.
    NotForPaper {
        /// Which one.
        quiz: String,
    },
    /// An hour was kept longer before.
    PutOffAlready,
    /// An hour cannot be kept until that day.
    NotThatDay {
        /// The latest day that it can.
        most: String,
    },
    /// An option does not take this value.
    InvalidValue {
        /// The option.
        argument: String,
        /// The value.
        value: String,
        /// The values it takes, where they can be listed.
        possible: Vec<String>,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// An option takes only numbers of a range.
    OutOfRange {
        /// The option.
        argument: String,
        /// The value.
        value: String,
        /// The least and the greatest.
        range: (u16, u16),
    },
    /// Whoever answers for the pages is not told in a line that can be shown.
    NoContact {
        /// The most characters of it.
        most: usize,
    },
    /// An option lacks its value.
    MissingValue {
        /// The option.
        argument: String,
    },
    /// Something is missing.
    MissingArguments {
        /// What.
        arguments: Vec<String>,
    },
    /// An option is given twice, or with one that excludes it.
    Conflict {
        /// The option.
        argument: String,
    },
    /// A command needs one of these behind it.
    MissingCommand {
        /// The commands there are.
        possible: Vec<String>,
    },
    /// A value is not text in UTF-8.
    NotText,
    /// What is started cannot bear this name.
    InvalidId {
        /// As it was written.
        id: String,
        /// The same name as it may be written.
        suggestion: Option<String>,
    },
    /// What is started cannot bear this name: another kind of file does.
    ReservedId {
        /// As it was written.
        id: String,
    },
    /// Definitions of one's own cannot go into a site.
    SiteOfFolder,
    /// It is not said where new files go.
    NoFolder {
        /// `profiles` or `quizzes`: the folder looked for, and the option.
        name: &'static str,
    },
    /// A job has no sheet.
    NoSheet {
        /// As it was written.
        job: String,
        /// The careers that are nearest, by their names.
        nearest: Vec<String>,
    },
    /// A career is to be compared with itself.
    SameCareer {
        /// Its name.
        career: String,
        /// One that it may be compared with.
        suggestion: Option<String>,
    },
    /// Two sets of definitions that are to be compared have no quiz in common.
    NoCommonQuiz,
    /// A folder to compare with has nothing of the kind that is checked.
    OtherKind {
        /// The folder.
        folder: String,
    },
    /// The name of the output tells no format.
    OutputFormat {
        /// The name.
        path: String,
    },
    /// A shortened list was asked of a format that is always whole.
    TopOfJson,
    /// One sheet of paper was asked of JSON.
    OnePageOfJson,
    /// What JSON leaves out was asked of a page.
    ShownWithoutJson,
    /// What is part of the program was to be watched, and never changes.
    NothingToWatch,
    /// Both of two sheets were to be read from standard input.
    InputTwice,
    /// Something else.
    Other,
}

/// What a name that nothing has was to name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// An option, or what may stand there.
    Argument,
    /// A command.
    Command,
    /// A quiz.
    Quiz,
    /// A career.
    Career,
    /// A family.
    Family,
    /// The family of a career to be started.
    FamilyOfNew,
    /// A code.
    Code,
}
