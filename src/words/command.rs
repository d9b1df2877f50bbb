//! What the command line says: its help, and what it answers when something is wrong.
//!
//! The sentences quote what was typed, so they must be made safe before they are shown.

use std::io;

use model::safe::shell_word;

use crate::{english, french};

say! {
    /// The sentences of the command line.
    pub struct Words;

    /// What a command is for, in one line.
    pub fn about(self, topic: Topic) -> &'static str {
        match topic {
            Topic::Program =>
                fr: "Boussole : un quiz d'orientation qui dit ses raisons.\n\
                     Sans commande, le quiz `orientation` commence.",
                en: "Boussole: a career-orientation quiz that tells its reasons.\n\
                     Without a command, the quiz `orientation` starts.",
            Topic::Quiz =>
                fr: "Répondre à un quiz et voir le résultat",
                en: "Take a quiz and see the result",
            Topic::Recommend =>
                fr: "Lire une feuille de réponses et montrer le résultat",
                en: "Read an answer sheet and show the result",
            Topic::Explain =>
                fr: "Expliquer un métier : pour, contre, et par quelles réponses",
                en: "Explain a career: for, against, and by which answers",
            Topic::Quizzes => fr: "Les quiz disponibles", en: "The quizzes there are",
            Topic::ShowQuiz =>
                fr: "Un quiz en entier, avec ce que mesure chaque réponse",
                en: "A quiz in full, with what each answer measures",
            Topic::Careers => fr: "Les métiers disponibles", en: "The careers there are",
            Topic::ShowCareer => fr: "La fiche d'un métier", en: "All about one career",
            Topic::SearchCareers =>
                fr: "Chercher un métier par des mots",
                en: "Search for careers by words",
            Topic::CompareCareers => fr: "Deux métiers côte à côte", en: "Two careers side by side",
            Topic::Claims =>
                fr: "Chaque chiffre avec sa source et son âge, les douteux d'abord",
                en: "Every figure with its source and its age, the doubtful ones first",
            Topic::Check =>
                fr: "Vérifier des quiz et des profils, et montrer tout ce qui ne va pas",
                en: "Check quizzes and profiles, and show everything that is wrong",
            Topic::Audit =>
                fr: "Essayer un quiz sur des personnes simulées : portée, certitude, équité",
                en: "Try a quiz on simulated people: reach, certainty, fairness",
            Topic::New =>
                fr: "Commencer un métier, une famille ou un quiz : un fichier commenté à remplir",
                en: "Start a career, a family or a quiz: a commented file to fill in",
            Topic::NewCareer =>
                fr: "Commencer une fiche de métier dans une famille",
                en: "Start a job sheet in a family",
            Topic::NewFamily =>
                fr: "Commencer une famille de métiers",
                en: "Start a family of careers",
            Topic::NewQuiz =>
                fr: "Commencer un quiz, prêt à être lancé et à être rempli",
                en: "Start a quiz, ready to be run and to be filled in",
            Topic::Completions =>
                fr: "Ce qu'il faut à un shell pour compléter les commandes",
                en: "What a shell needs to complete the commands",
            Topic::Manual => fr: "La page de manuel, pour man", en: "The manual page, for man",
        }
    }
    /// What an argument means, with its choices and its default, in one line.
    pub fn argument(self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz =>
                fr: "Le quiz (par défaut : orientation, ou le seul qu'il y a)",
                en: "The quiz (default: orientation, or the only one there is)",
            Argument::Full =>
                fr: "Poser toutes les questions, sans s'arrêter quand c'est assez",
                en: "Ask every question, without stopping when there are enough",
            Argument::Plain =>
                fr: "Poser les questions ligne par ligne, par exemple pour un lecteur d'écran",
                en: "Ask line by line, for a screen reader for example",
            Argument::Seed =>
                fr: "Rejouer le choix des questions tiré de ce nombre",
                en: "Replay the choice of questions drawn from this number",
            Argument::Output =>
                fr: "Écrire aussi le résultat dans un fichier .txt, .html ou .json",
                en: "Also write the result to a .txt, .html or .json file",
            Argument::Answers =>
                fr: "La feuille de réponses (JSON ou RON) ; - lit l'entrée standard",
                en: "The answer sheet (JSON or RON); - reads standard input",
            Argument::Career | Argument::ShownCareer =>
                fr: "Le métier (voir `boussole careers`)",
                en: "The career (see `boussole careers`)",
            Argument::Format =>
                fr: "text ou json (par défaut : text)",
                en: "text or json (default: text)",
            Argument::Top =>
                fr: "Montrer au plus N métiers (texte et html)",
                en: "Show at most N careers (text and html)",
            Argument::ShownQuiz =>
                fr: "Le quiz (voir `boussole quizzes`)",
                en: "The quiz (see `boussole quizzes`)",
            Argument::ComparedCareers =>
                fr: "Deux métiers (voir `boussole careers`)",
                en: "Two careers (see `boussole careers`)",
            Argument::Family =>
                fr: "Seulement cette famille, par exemple health-and-care",
                en: "Only this family, such as health-and-care",
            Argument::Level =>
                fr: "Entrée avec ce diplôme au plus : none (aucun), cap, bac, bac2, bac3, bac5, \
                     bac8",
                en: "Entered with this diploma at most: none, cap, bac, bac2, bac3, bac5, bac8",
            Argument::MaxCoding =>
                fr: "Programmation mobilisée à ce point au plus, de 0 à 1",
                en: "Coding used this much at most, from 0 to 1",
            Argument::Status =>
                fr: "Statut : established (établi), emerging (émergent) ou contested (discuté)",
                en: "Status: established, emerging or contested",
            Argument::TableFormat =>
                fr: "text, html, csv (pour un tableur en cette langue) ou json (par défaut : text)",
                en: "text, html, csv (for a spreadsheet in this language) or json (default: text)",
            Argument::Year =>
                fr: "Compter les âges jusqu'à cette année (par défaut : l'année en cours)",
                en: "Count ages up to this year (default: the current one)",
            Argument::Words => fr: "Les mots à chercher", en: "The words to search for",
            Argument::Paths =>
                fr: "Fichiers ou dossiers (par défaut : ce qui est dans le programme)",
                en: "Files or folders (default: what is built in)",
            Argument::People =>
                fr: "Combien de personnes simuler, de 100 à 65535 (par défaut : 20000)",
                en: "How many people to simulate, 100 to 65535 (default: 20000)",
            Argument::PeopleSeed =>
                fr: "Tirer les personnes de ce nombre (par défaut : 2026)",
                en: "Draw the people from this number (default: 2026)",
            Argument::PageFormat =>
                fr: "text, html ou json (par défaut : text)",
                en: "text, html or json (default: text)",
            Argument::Explain =>
                fr: "Expliquer un code, par exemple near-twins ; list les montre tous",
                en: "Explain a code, such as near-twins; list shows them all",
            Argument::NewId =>
                fr: "Le nom du fichier, sans .ron : minuscules, chiffres et traits d'union",
                en: "The file's name without .ron: lower-case letters, digits and hyphens",
            Argument::IntoFamily =>
                fr: "La famille, par exemple health-and-care",
                en: "The family, such as health-and-care",
            Argument::Against =>
                fr: "Montrer aussi à qui le résultat change, par rapport à ce dossier",
                en: "Also show whose result changes from the definitions in this folder",
            Argument::Watch =>
                fr: "Vérifier de nouveau à chaque changement, jusqu'à Ctrl-C",
                en: "Check again at every change, until Ctrl-C",
            Argument::Shell =>
                fr: "Le shell : bash, zsh, fish, powershell ou elvish",
                en: "The shell: bash, zsh, fish, powershell or elvish",
            Argument::Lang =>
                fr: "La langue : fr ou en (par défaut : celle du système)",
                en: "The language: fr or en (default: the system's)",
            Argument::Quizzes =>
                fr: "Lire les quiz de ce dossier au lieu de ceux du programme",
                en: "Read the quizzes in this folder in place of the built-in ones",
            Argument::Profiles =>
                fr: "Lire les profils de ce dossier au lieu de ceux du programme",
                en: "Read the profiles in this folder in place of the built-in ones",
            Argument::Color =>
                fr: "Les couleurs : auto, always (toujours) ou never (jamais)",
                en: "Colors: auto, always, or never",
            Argument::Help => fr: "Montrer cette aide", en: "Show this help",
            Argument::Version => fr: "Montrer la version", en: "Show the version",
        }
    }
    /// The word that stands for a value.
    pub fn value(self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz | Argument::ShownQuiz => fr: "QUIZ", en: "QUIZ",
            Argument::Seed
            | Argument::Top
            | Argument::MaxCoding
            | Argument::People
            | Argument::PeopleSeed => fr: "N", en: "N",
            Argument::Output => fr: "FICHIER", en: "FILE",
            Argument::Answers => fr: "RÉPONSES", en: "ANSWERS",
            Argument::Career | Argument::ShownCareer | Argument::ComparedCareers =>
                fr: "MÉTIER",
                en: "CAREER",
            Argument::Family | Argument::IntoFamily => fr: "FAMILLE", en: "FAMILY",
            Argument::Level => fr: "NIVEAU", en: "LEVEL",
            Argument::Status => fr: "STATUT", en: "STATUS",
            Argument::Year => fr: "ANNÉE", en: "YEAR",
            Argument::Format | Argument::TableFormat | Argument::PageFormat =>
                fr: "FORMAT",
                en: "FORMAT",
            Argument::Words => fr: "MOTS", en: "WORDS",
            Argument::Paths => fr: "CHEMIN", en: "PATH",
            Argument::NewId => fr: "NOM", en: "NAME",
            Argument::Explain => fr: "CODE", en: "CODE",
            Argument::Shell => fr: "SHELL", en: "SHELL",
            Argument::Lang => fr: "LANGUE", en: "LANGUAGE",
            Argument::Quizzes | Argument::Profiles | Argument::Against => fr: "DOSSIER", en: "DIR",
            Argument::Color => fr: "QUAND", en: "WHEN",
            Argument::Full
            | Argument::Plain
            | Argument::Watch
            | Argument::Help
            | Argument::Version => fr: "", en: "",
        }
    }
    /// Heads the way a command is written.
    pub fn usage(self) -> &'static str { fr: "Utilisation :", en: "Usage:" }
    /// How the program is called.
    pub fn program(self) -> &'static str {
        fr: "boussole [OPTIONS] [COMMANDE]",
        en: "boussole [OPTIONS] [COMMAND]",
    }
    /// Heads the list of commands.
    pub fn commands(self) -> &'static str { fr: "Commandes\u{a0}", en: "Commands" }
    /// Heads the list of arguments without a name; clap puts a colon behind each heading.
    pub fn arguments(self) -> &'static str { fr: "Arguments\u{a0}", en: "Arguments" }
    /// Heads the list of options.
    pub fn options(self) -> &'static str { fr: "Options\u{a0}", en: "Options" }
    /// The exit codes, at the end of the help.
    pub fn exit_codes(self) -> &'static str {
        fr: "Codes de sortie : 0 terminé, 1 échec, 2 mauvaise utilisation,\n\
             4 définitions ou réponses invalides, 5 réponses pas effacées",
        en: "Exit codes: 0 done, 1 failure, 2 usage, 4 invalid definitions or answers,\n\
             5 answers not erased",
    }
    /// Heads a section of the manual page.
    pub fn manual_section(self, section: ManualSection) -> &'static str {
        match section {
            ManualSection::Name => fr: "NOM", en: "NAME",
            ManualSection::Synopsis => fr: "SYNOPSIS", en: "SYNOPSIS",
            ManualSection::Description => fr: "DESCRIPTION", en: "DESCRIPTION",
            ManualSection::Options => fr: "OPTIONS", en: "OPTIONS",
            ManualSection::Commands => fr: "COMMANDES", en: "COMMANDS",
            ManualSection::Environment => fr: "ENVIRONNEMENT", en: "ENVIRONMENT",
        }
    }
    /// The variables that the program heeds, each with what it does.
    pub fn variables(self) -> [(&'static str, &'static str); 4] {
        fr: [
            (
                "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
                "La langue du système, si --lang n'en demande pas une autre",
            ),
            ("NO_COLOR", "Pas de couleurs"),
            ("TERM", "Avec dumb, les questions viennent ligne par ligne, sans curseur ni couleurs"),
            (
                "XDG_STATE_HOME",
                "Où un quiz interrompu attend la suite, dans le dossier boussole (par défaut : \
                 ~/.local/state)",
            ),
        ],
        en: [
            (
                "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
                "The system's language, unless --lang asks for another",
            ),
            ("NO_COLOR", "No colors"),
            ("TERM", "With dumb, the questions come line by line, without a cursor and colors"),
            (
                "XDG_STATE_HOME",
                "Where an interrupted quiz waits to go on, in the folder boussole (default: \
                 ~/.local/state)",
            ),
        ],
    }

    /// The command line cannot be understood: why, and what to do.
    pub fn misuse(self, misuse: &Misuse) -> String {
        match misuse {
            Misuse::UnknownArgument { argument, suggestion } =>
                fr: format!(
                    "{} n'a pas de sens ici{}.",
                    quoted(argument),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "{} means nothing here{}.",
                    quoted(argument),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::UnknownCommand { command, suggestion } =>
                fr: format!(
                    "la commande {} n'existe pas{}.",
                    quoted(command),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no command {}{}.",
                    quoted(command),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::InvalidValue { argument, value, possible, .. } if possible.is_empty() =>
                fr: format!("{} n'est pas une valeur possible pour {argument}.", quoted(value)),
                en: format!("{argument} does not take {}.", quoted(value)),
            Misuse::InvalidValue { argument, value, possible, suggestion } =>
                fr: format!(
                    "{} n'est pas une valeur possible pour {argument}{}. Valeurs possibles : {}.",
                    quoted(value),
                    self.meant(suggestion.as_deref()),
                    listed(possible)
                ),
                en: format!(
                    "{argument} does not take {}{}. It takes: {}.",
                    quoted(value),
                    self.meant(suggestion.as_deref()),
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
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "{} cannot be the name of a file{}. It takes lower-case letters without \
                     accents, digits and hyphens, a letter first, 64 characters at most.",
                    quoted(id),
                    self.meant(suggestion.as_deref())
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
            Misuse::NoFolder { name } =>
                fr: format!(
                    "dans quel dossier ? Il n'y a pas de dossier `{name}` ici : ajoute `--{name} \
                     DOSSIER`."
                ),
                en: format!(
                    "into which folder? There is no folder `{name}` here: add `--{name} DIR`."
                ),
            Misuse::NoFamilyYet { family, suggestion } =>
                fr: format!(
                    "la famille {} n'existe pas{}. `boussole careers` montre celles du programme, \
                     `boussole new family NOM` en commence une.",
                    quoted(family),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no family {}{}. `boussole careers` shows those that are built in, \
                     `boussole new family NAME` starts one.",
                    quoted(family),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::NotText =>
                fr: "un argument n'est pas du texte en UTF-8.".to_owned(),
                en: "an argument is not text in UTF-8.".to_owned(),
            Misuse::UnknownQuiz { quiz, suggestion } =>
                fr: format!(
                    "le quiz {} n'existe pas{}. `boussole quizzes` les montre tous.",
                    quoted(quiz),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no quiz {}{}. `boussole quizzes` lists them all.",
                    quoted(quiz),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::UnknownCareer { career, suggestion } =>
                fr: format!(
                    "le métier {} n'existe pas ici{}. `boussole careers` les montre tous, \
                     `boussole careers search MOTS` cherche.",
                    quoted(career),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no career {} here{}. `boussole careers` lists them all, `boussole \
                     careers search WORDS` searches.",
                    quoted(career),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::SameCareer { career, suggestion } =>
                fr: format!(
                    "{} ne se compare pas avec lui-même{}.",
                    quoted(career),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "{} cannot be compared with itself{}.",
                    quoted(career),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::UnknownCode { code, suggestion } =>
                fr: format!(
                    "le code {} n'existe pas{}. `boussole check --explain list` les montre tous.",
                    quoted(code),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no code {}{}. `boussole check --explain list` shows them all.",
                    quoted(code),
                    self.meant(suggestion.as_deref())
                ),
            Misuse::UnknownFamily { family, suggestion } =>
                fr: format!(
                    "la famille {} n'existe pas{}. `boussole careers` les montre toutes.",
                    quoted(family),
                    self.meant(suggestion.as_deref())
                ),
                en: format!(
                    "there is no family {}{}. `boussole careers` shows them all.",
                    quoted(family),
                    self.meant(suggestion.as_deref())
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
            Misuse::TopOfJson =>
                fr: "--top vaut pour le texte et le html ; le JSON contient toujours tous les \
                     métiers.".to_owned(),
                en: "--top is for text and html; the JSON always holds every career.".to_owned(),
            Misuse::NothingToWatch =>
                fr: "--watch surveille des fichiers : donne un chemin, --quizzes ou \
                     --profiles.".to_owned(),
                en: "--watch watches files: give a path, --quizzes or --profiles.".to_owned(),
            Misuse::Other =>
                fr: "cette ligne de commande ne peut pas être comprise.".to_owned(),
                en: "this command line cannot be understood.".to_owned(),
        }
    }
    /// Stands before every error.
    pub fn error(self, message: &str) -> String {
        fr: format!("erreur : {message}"),
        en: format!("error: {message}"),
    }
    /// Where more help is.
    pub fn see_help(self) -> &'static str {
        fr: "Pour l'aide : `boussole --help`",
        en: "For help: `boussole --help`",
    }
    /// A file could not be read.
    pub fn unreadable(self, path: &str, error: io::ErrorKind) -> String {
        fr: format!("impossible de lire {} : {}.", quoted(path), self.cause(error)),
        en: format!("cannot read {}: {}.", quoted(path), self.cause(error)),
    }
    /// A file could not be written.
    pub fn unwritable(self, path: &str, error: io::ErrorKind) -> String {
        fr: format!("impossible d'écrire {} : {}.", quoted(path), self.cause(error)),
        en: format!("cannot write {}: {}.", quoted(path), self.cause(error)),
    }
    /// The terminal or the output failed.
    pub fn broken(self, error: io::ErrorKind) -> String {
        fr: format!("le terminal ou la sortie ne répond plus : {}.", self.cause(error)),
        en: format!("the terminal or the output no longer responds: {}.", self.cause(error)),
    }
    /// An answer sheet is refused; the problems follow.
    pub fn refused_answers(self, path: &str, problems: usize) -> String {
        match problems {
            1 =>
                fr: format!("la feuille de réponses {} a un problème.", quoted(path)),
                en: format!("the answer sheet {} has a problem.", quoted(path)),
            _ =>
                fr: format!("la feuille de réponses {} a {problems} problèmes.", quoted(path)),
                en: format!("the answer sheet {} has {problems} problems.", quoted(path)),
        }
    }
    /// The definitions are refused; the diagnostics stand before.
    pub fn refused_definitions(self, errors: usize) -> String {
        match errors {
            0 | 1 =>
                fr: "une définition est à corriger ; rien n'a été fait.".to_owned(),
                en: "a definition needs correcting; nothing was done.".to_owned(),
            _ =>
                fr: format!(
                    "{errors} erreurs à corriger dans les définitions ; rien n'a été fait."
                ),
                en: format!(
                    "{errors} errors need correcting in the definitions; nothing was done."
                ),
        }
    }
    /// Definitions were checked, and have errors; the diagnostics stand before.
    pub fn found(self, errors: usize, remarks: usize) -> String {
        fr: {
            let errors = french::count(errors, "erreur trouvée", "erreurs trouvées");
            match remarks {
                0 => format!("{errors}."),
                _ => format!("{errors}, {}.", french::count(remarks, "remarque", "remarques")),
            }
        },
        en: {
            let errors = english::count(errors, "error found", "errors found");
            match remarks {
                0 => format!("{errors}."),
                _ => format!("{errors}, {}.", english::count(remarks, "remark", "remarks")),
            }
        },
    }
    /// Definitions were checked, and nothing forbids using them.
    pub fn checked(self, careers: usize, quizzes: usize, remarks: usize) -> String {
        fr: {
            let remarks = match remarks {
                0 => "aucune remarque".to_owned(),
                1 => "une remarque".to_owned(),
                _ => format!("{remarks} remarques"),
            };
            format!("Vérifié : {careers} métiers, {quizzes} quiz, aucune erreur, {remarks}.")
        },
        en: {
            let plural = |count: usize, one: &str, many: &str| match count {
                1 => format!("1 {one}"),
                _ => format!("{count} {many}"),
            };
            format!(
                "Checked: {}, {}, no errors, {}.",
                plural(careers, "career", "careers"),
                plural(quizzes, "quiz", "quizzes"),
                plural(remarks, "remark", "remarks")
            )
        },
    }
    /// Files are watched from now on.
    pub fn watching(self, files: usize) -> String {
        fr: {
            let files = french::count(files, "fichier surveillé", "fichiers surveillés");
            format!("{files} ; Ctrl-C pour arrêter.")
        },
        en: {
            let files = english::count(files, "file watched", "files watched");
            format!("{files}; Ctrl-C to stop.")
        },
    }
    /// Files have changed; there is at least one.
    pub fn changed(self, paths: &[String]) -> String {
        match paths {
            [_] =>
                fr: format!("{} a changé.", some_of(paths)),
                en: format!("{} has changed.", some_of(paths)),
            _ =>
                fr: format!("{} ont changé.", some_of(paths)),
                en: format!("{} have changed.", some_of(paths)),
        }
    }
    /// How long a check took.
    pub fn took(self, milliseconds: u128) -> String {
        fr: format!("Vérifié en {milliseconds} ms."),
        en: format!("Checked in {milliseconds} ms."),
    }
    /// The result is saved.
    pub fn result_saved(self, path: &str) -> String {
        fr: format!("Résultat écrit dans {}.", quoted(path)),
        en: format!("Result written to {}.", quoted(path)),
    }
    /// A built-in file was copied, since the new one needs it.
    pub fn copied(self, path: &str) -> String {
        fr: format!("Copié du programme : {path}"),
        en: format!("Copied from the program: {path}"),
    }
    /// A file was written to be filled in: that it was, and what to do next, with the program as a
    /// shell starts it.
    pub fn started(self, program: &str, started: &Started) -> [String; 2] {
        fr: {
            let next = match started {
                Started::Career { path } => format!(
                    "Ensuite : remplis-le dans un éditeur de texte, puis {}. Le guide : \
                     profiles/AUTHORING.md.",
                    check(program, path)
                ),
                Started::Family { path, folder, id } => format!(
                    "Ensuite : remplis-le dans un éditeur de texte, puis {}. Un premier métier : \
                     `{program} --profiles {} new career NOM --family {id}`.",
                    check(program, path),
                    shell_word(folder)
                ),
                Started::Quiz { path, folder, id } => format!(
                    "Ensuite : remplis-le dans un éditeur de texte, puis {}. Pour l'essayer : \
                     `{program} --quizzes {} quiz {id}`. Le guide : quizzes/AUTHORING.md.",
                    check(program, path),
                    shell_word(folder)
                ),
            };
            let (Started::Career { path }
            | Started::Family { path, .. }
            | Started::Quiz { path, .. }) = started;
            [format!("Écrit : {path}"), next]
        },
        en: {
            let next = match started {
                Started::Career { path } => format!(
                    "Next: fill it in with a text editor, then {}. The guide: \
                     profiles/AUTHORING.md.",
                    check(program, path)
                ),
                Started::Family { path, folder, id } => format!(
                    "Next: fill it in with a text editor, then {}. A first career: `{program} \
                     --profiles {} new career NAME --family {id}`.",
                    check(program, path),
                    shell_word(folder)
                ),
                Started::Quiz { path, folder, id } => format!(
                    "Next: fill it in with a text editor, then {}. To try it: `{program} --quizzes \
                     {} quiz {id}`. The guide: quizzes/AUTHORING.md.",
                    check(program, path),
                    shell_word(folder)
                ),
            };
            let (Started::Career { path }
            | Started::Family { path, .. }
            | Started::Quiz { path, .. }) = started;
            [format!("Written: {path}"), next]
        },
    }

    fn meant(self, suggestion: Option<&str>) -> String {
        fr: suggestion.map_or_else(String::new, |name| format!(" ; peut-être {}", quoted(name))),
        en: suggestion.map_or_else(String::new, |name| format!("; perhaps {}", quoted(name))),
    }
    fn cause(self, error: io::ErrorKind) -> &'static str {
        match error {
            io::ErrorKind::NotFound =>
                fr: "rien de ce nom n'existe",
                en: "nothing of that name exists",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem =>
                fr: "accès refusé",
                en: "access is denied",
            io::ErrorKind::IsADirectory => fr: "c'est un dossier", en: "it is a folder",
            io::ErrorKind::AlreadyExists =>
                fr: "ce fichier existe déjà et n'a pas été remplacé ; choisis un autre nom",
                en: "this file exists already and was not replaced; choose another name",
            io::ErrorKind::NotADirectory => fr: "ce n'est pas un dossier", en: "it is not a folder",
            io::ErrorKind::InvalidFilename =>
                fr: "ce nom n'est pas possible ici",
                en: "this name is not possible here",
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => fr: "le disque est plein", en: "the disk is full",
            _ => fr: "erreur du système", en: "a system error",
        }
    }
}

/// What there is help for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// The program.
    Program,
    /// Taking a quiz.
    Quiz,
    /// Scoring a sheet.
    Recommend,
    /// Explaining a career.
    Explain,
    /// The quizzes.
    Quizzes,
    /// One quiz.
    ShowQuiz,
    /// The careers.
    Careers,
    /// One career.
    ShowCareer,
    /// Searching among careers.
    SearchCareers,
    /// Two careers side by side.
    CompareCareers,
    /// The figures of the careers.
    Claims,
    /// Checking definitions.
    Check,
    /// Auditing a quiz.
    Audit,
    /// Starting a definition.
    New,
    /// Starting a career.
    NewCareer,
    /// Starting a family.
    NewFamily,
    /// Starting a quiz.
    NewQuiz,
    /// The completions of a shell.
    Completions,
    /// The manual page.
    Manual,
}

/// A file that was written for its author to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Started {
    /// A career.
    Career {
        /// Its file.
        path: String,
    },
    /// A family.
    Family {
        /// Its file.
        path: String,
        /// The folder of all families.
        folder: String,
        /// Its name.
        id: String,
    },
    /// A quiz.
    Quiz {
        /// Its file.
        path: String,
        /// Its folder.
        folder: String,
        /// Its name.
        id: String,
    },
}

/// What a command can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The quiz to take.
    Quiz,
    /// To ask everything.
    Full,
    /// Whether to ask line by line.
    Plain,
    /// The seed of the order.
    Seed,
    /// The file for the result.
    Output,
    /// The file of an answer sheet.
    Answers,
    /// The career to explain.
    Career,
    /// Text or JSON.
    Format,
    /// How many careers to show.
    Top,
    /// The quiz to show.
    ShownQuiz,
    /// The career to show.
    ShownCareer,
    /// One of two careers to compare.
    ComparedCareers,
    /// The family to list.
    Family,
    /// The highest entry diploma to list.
    Level,
    /// The highest level of coding to list.
    MaxCoding,
    /// The status to list.
    Status,
    /// Text, CSV or JSON.
    TableFormat,
    /// The year in which figures are judged.
    Year,
    /// What to search for.
    Words,
    /// What to check.
    Paths,
    /// How many people to simulate.
    People,
    /// The seed of the simulated people.
    PeopleSeed,
    /// Text, HTML or JSON.
    PageFormat,
    /// The code to explain.
    Explain,
    /// The name of what is started.
    NewId,
    /// The family of a career that is started.
    IntoFamily,
    /// To check again at every change.
    Watch,
    /// The folder of definitions before an edit.
    Against,
    /// The shell to complete in.
    Shell,
    /// The language.
    Lang,
    /// Where the quizzes are.
    Quizzes,
    /// Where the profiles are.
    Profiles,
    /// Whether colors are used.
    Color,
    /// The help.
    Help,
    /// The version.
    Version,
}

/// A section of the manual page, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManualSection {
    /// What the program is called, and what it is.
    Name,
    /// How it is called.
    Synopsis,
    /// What it does by itself, and how it ends.
    Description,
    /// What every command takes.
    Options,
    /// Every command.
    Commands,
    /// The variables that it heeds.
    Environment,
}

/// What can be wrong with a command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misuse {
    /// There is no such option, or nothing may stand there.
    UnknownArgument {
        /// As it was written.
        argument: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such command.
    UnknownCommand {
        /// As it was written.
        command: String,
        /// What may be meant.
        suggestion: Option<String>,
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
    /// It is not said where new files go.
    NoFolder {
        /// `profiles` or `quizzes`: the folder looked for, and the option.
        name: &'static str,
    },
    /// A career is started in a family that does not exist.
    NoFamilyYet {
        /// As it was written.
        family: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such quiz.
    UnknownQuiz {
        /// As it was written.
        quiz: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such career.
    UnknownCareer {
        /// As it was written.
        career: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// A career is to be compared with itself.
    SameCareer {
        /// Its name.
        career: String,
        /// One that it may be compared with.
        suggestion: Option<String>,
    },
    /// There is no such code.
    UnknownCode {
        /// As it was written.
        code: String,
        /// What may be meant.
        suggestion: Option<String>,
    },
    /// There is no such family.
    UnknownFamily {
        /// As it was written.
        family: String,
        /// What may be meant.
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
    /// What is part of the program was to be watched, and never changes.
    NothingToWatch,
    /// Something else.
    Other,
}

/// A text of the person's, shortened where it is long.
fn quoted(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut short: String = text.chars().take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        short.push('…');
    }
    format!("`{short}`")
}

/// A command that checks a file, to be copied into a shell.
fn check(program: &str, path: &str) -> String {
    format!("`{program} check {}`", shell_word(path))
}

/// The names of files, the first few of many.
fn some_of(paths: &[String]) -> String {
    const SHOWN: usize = 3;
    let mut names = listed(paths.get(..SHOWN).unwrap_or(paths));
    if paths.len() > SHOWN {
        names.push_str(", …");
    }
    names
}

fn listed(names: &[String]) -> String {
    let list: Vec<String> = names.iter().map(|name| quoted(name)).collect();
    list.join(", ")
}
