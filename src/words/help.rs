//! What the command line says of itself: its commands, what they take, and the manual page.

say! {
    /// The sentences of the help.
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
            Topic::Guide =>
                fr: "Guider quelqu'un pendant une heure, en neuf étapes, jusqu'à une feuille",
                en: "Guide somebody through an hour, in nine steps, to one sheet of paper",
            Topic::Sessions =>
                fr: "Les entretiens gardés : montrer, remettre, effacer, sauvegarder",
                en: "The hours that are kept: to show, hand over, erase and back them up",
            Topic::ListSessions => fr: "Les entretiens gardés", en: "The hours that are kept",
            Topic::ShowSession =>
                fr: "Tout ce qui est gardé d'un entretien, comme l'élève le lirait",
                en: "All that is kept of an hour, as the student would read it",
            Topic::ExportSession =>
                fr: "Écrire tout ce qui est gardé d'un entretien dans une page à remettre",
                en: "Write all that is kept of an hour to a page to hand over",
            Topic::EraseSession =>
                fr: "Effacer un entretien, tous ceux d'avant un jour, ou une classe",
                en: "Erase an hour, all those before a day, or a class",
            Topic::KeepSession =>
                fr: "Garder un entretien plus longtemps : une fois, un an au plus",
                en: "Keep an hour longer: once, a year at most",
            Topic::CompareSheets =>
                fr: "Comparer deux feuilles de deux dates : ce qui tient, ce qui a bougé",
                en: "Compare two sheets of two dates: what holds, what moved",
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
            Topic::Lessons =>
                fr: "Trois séances de 55 minutes, à imprimer : déroulé et feuilles des élèves",
                en: "Three lessons of 55 minutes, to print: the plan and the students' sheets",
            Topic::Class =>
                fr: "Les papiers d'une classe sans réseau : bandes de réponses et mains levées",
                en: "The papers of a class without a network: answer strips and a show of hands",
            Topic::PrintClass =>
                fr: "Imprimer de quoi lire un quiz à voix haute, et compter les mains",
                en: "Print what it takes to read a quiz aloud, and to count hands",
            Topic::Check =>
                fr: "Vérifier des quiz et des profils, et montrer tout ce qui ne va pas",
                en: "Check quizzes and profiles, and show everything that is wrong",
            Topic::Audit =>
                fr: "Essayer un quiz sur des personnes simulées : portée, certitude, équité",
                en: "Try a quiz on simulated people: reach, certainty, fairness",
            Topic::Site =>
                fr: "Écrire le quiz et les fiches comme un site, ou en un seul fichier",
                en: "Write the quiz and the sheets as a web site, or as a single file",
            Topic::Serve =>
                fr: "Servir le quiz et les fiches à des navigateurs, et garder les réponses",
                en: "Serve the quiz and the sheets to browsers, and keep the answers",
            Topic::Backup =>
                fr: "Copier la base, même pendant que le serveur tourne",
                en: "Copy the database, even while the server runs",
            Topic::Restore =>
                fr: "Remettre une sauvegarde à la place de la base, le serveur arrêté",
                en: "Put a backup in the place of the database, with the server stopped",
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
            Argument::Open =>
                fr: "Continuer avec les réponses de cette feuille (JSON ou RON), ou de ce code",
                en: "Go on with the answers of this sheet (JSON or RON), or of this code",
            Argument::OpenHour =>
                fr: "Partir d'une feuille de réponses ou de son code, ou reprendre un entretien",
                en: "Begin with an answer sheet or its code, or go on with an hour",
            Argument::SheetOf =>
                fr: "Montrer encore la feuille de cet entretien",
                en: "Show the sheet of that hour once more",
            Argument::RecordCode =>
                fr: "Le code qui est sur la feuille de l'élève",
                en: "The code on the student's sheet",
            Argument::ExportTo =>
                fr: "Écrire dans ce fichier .html, que `boussole guide --open` reprend",
                en: "Write to this .html file, which `boussole guide --open` takes up",
            Argument::EraseBefore =>
                fr: "Tous ceux qui ont commencé avant ce jour (AAAA-MM-JJ)",
                en: "All that began before this day (YYYY-MM-DD)",
            Argument::EraseClass =>
                fr: "La classe de ce nom, avec toutes ses places et sa page",
                en: "The class of that name, with all its seats and its page",
            Argument::Agreed =>
                fr: "Sans demander, pour un script",
                en: "Without asking, for a script",
            Argument::KeepUntil =>
                fr: "Jusqu'à ce jour (AAAA-MM-JJ)",
                en: "Until this day (YYYY-MM-DD)",
            Argument::Output =>
                fr: "Écrire aussi le résultat dans un fichier .txt, .html ou .json",
                en: "Also write the result to a .txt, .html or .json file",
            Argument::Answers =>
                fr: "La feuille de réponses (JSON ou RON), ou son code ; - lit l'entrée standard",
                en: "The answer sheet (JSON or RON), or its code; - reads standard input",
            Argument::FirstSheet =>
                fr: "La première feuille (fichier, ou - : l'entrée), ou le code d'un entretien",
                en: "The first answer sheet (a file, or -: the input), or the code of an hour",
            Argument::SecondSheet =>
                fr: "La deuxième, du même quiz",
                en: "The second one, of the same quiz",
            Argument::Career | Argument::ShownCareer =>
                fr: "Le métier (voir `boussole careers`)",
                en: "The career (see `boussole careers`)",
            Argument::Format =>
                fr: "text ou json (par défaut : text)",
                en: "text or json (default: text)",
            Argument::Top =>
                fr: "Montrer au plus N métiers (texte et html)",
                en: "Show at most N careers (text and html)",
            Argument::OnePage =>
                fr: "Tout sur une feuille A4, avec de la place pour écrire (html)",
                en: "Everything on one sheet of A4, with room to write (html)",
            Argument::Shown =>
                fr: "Seulement les métiers montrés (json)",
                en: "Only the careers that are shown (json)",
            Argument::With =>
                fr: "Faire revenir un métier mis de côté (répétable), ou tous : set-apart",
                en: "Bring back a career that is set apart (repeatable), or all: set-apart",
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
                fr: "Formation qui mène à ce diplôme au plus : none (aucun), cap, bac, bac2, bac3, \
                     bac5, bac8",
                en: "Training that leads to this diploma at most: none, cap, bac, bac2, bac3, \
                     bac5, bac8",
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
            Argument::SiteTo =>
                fr: "Écrire le site dans ce dossier, vide ou déjà un site",
                en: "Write the site into this folder, empty or a site already",
            Argument::SiteSingle =>
                fr: "Écrire tout dans ce fichier, qui s'ouvre d'une clé USB",
                en: "Write all of it into this file, which opens from a USB stick",
            Argument::SiteEngine =>
                fr: "Le quiz pour le navigateur (par défaut : target/site/boussole.wasm)",
                en: "The quiz for the browser (default: target/site/boussole.wasm)",
            Argument::SiteUnder =>
                fr: "Le chemin du site sur son espace web, pour la page des adresses perdues \
                     (par défaut : /)",
                en: "The site's path on its web space, for the page of lost addresses \
                     (default: /)",
            Argument::Port =>
                fr: "Le port (par défaut : 8080)",
                en: "The port (default: 8080)",
            Argument::Lan =>
                fr: "Répondre aussi aux autres appareils du réseau",
                en: "Answer the other devices of the network too",
            Argument::Lesson =>
                fr: "La séance, par l'âge : 14, 15 ou 17 (sans âge : leur liste)",
                en: "The lesson, by the age: 14, 15 or 17 (without an age: their list)",
            Argument::LessonFormat =>
                fr: "text ou html (par défaut : text)",
                en: "text or html (default: text)",
            Argument::ClassQuiz =>
                fr: "Le quiz à lire à voix haute (par défaut : situations)",
                en: "The quiz to be read aloud (default: situations)",
            Argument::ClassOutput =>
                fr: "Écrire dans ce fichier .txt ou .html, qui n'existe pas encore",
                en: "Write to this .txt or .html file, which does not exist yet",
            Argument::Contact =>
                fr: "Qui répond de ces pages, et comment lui écrire ; les pages le montrent",
                en: "Who answers for the pages, and how to write to them; the pages show it",
            Argument::Database =>
                fr: "Garder les réponses dans ce fichier",
                en: "Keep the answers in this file",
            Argument::BackupTo =>
                fr: "Écrire la sauvegarde dans ce fichier, qui n'existe pas encore",
                en: "Write the backup to this file, which does not exist yet",
            Argument::RestoreFrom => fr: "La sauvegarde", en: "The backup",
            Argument::Replace =>
                fr: "Remplacer la base qui est là, qui est alors perdue",
                en: "Replace the database that is there, which is lost then",
            Argument::PublicUrl =>
                fr: "L'adresse vue du dehors, derrière un proxy : https://NOM",
                en: "The address as seen from outside, behind a proxy: https://NAME",
            Argument::OnlyCheck =>
                fr: "Dire seulement si tout est prêt",
                en: "Only say whether everything is ready",
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
            Argument::Quiz | Argument::ShownQuiz | Argument::ClassQuiz => fr: "QUIZ", en: "QUIZ",
            Argument::Seed
            | Argument::Top
            | Argument::MaxCoding
            | Argument::Port
            | Argument::People
            | Argument::PeopleSeed => fr: "N", en: "N",
            Argument::Open => fr: "FEUILLE", en: "SHEET",
            Argument::OpenHour => fr: "FEUILLE|CODE", en: "SHEET|CODE",
            Argument::SheetOf | Argument::RecordCode => fr: "CODE", en: "CODE",
            Argument::EraseBefore | Argument::KeepUntil => fr: "JOUR", en: "DAY",
            Argument::EraseClass => fr: "NOM", en: "NAME",
            Argument::FirstSheet => fr: "FEUILLE1", en: "SHEET1",
            Argument::SecondSheet => fr: "FEUILLE2", en: "SHEET2",
            Argument::Output
            | Argument::ClassOutput
            | Argument::SiteSingle
            | Argument::SiteEngine
            | Argument::ExportTo
            | Argument::BackupTo
            | Argument::RestoreFrom
            | Argument::Database =>
                fr: "FICHIER",
                en: "FILE",
            Argument::SiteTo => fr: "DOSSIER", en: "DIR",
            Argument::PublicUrl => fr: "URL", en: "URL",
            Argument::Contact => fr: "TEXTE", en: "TEXT",
            Argument::Lesson => fr: "ÂGE", en: "AGE",
            Argument::Answers => fr: "RÉPONSES", en: "ANSWERS",
            Argument::Career
            | Argument::With
            | Argument::ShownCareer
            | Argument::ComparedCareers =>
                fr: "MÉTIER",
                en: "CAREER",
            Argument::Family | Argument::IntoFamily => fr: "FAMILLE", en: "FAMILY",
            Argument::Level => fr: "NIVEAU", en: "LEVEL",
            Argument::Status => fr: "STATUT", en: "STATUS",
            Argument::Year => fr: "ANNÉE", en: "YEAR",
            Argument::Format
            | Argument::TableFormat
            | Argument::PageFormat
            | Argument::LessonFormat =>
                fr: "FORMAT",
                en: "FORMAT",
            Argument::Words => fr: "MOTS", en: "WORDS",
            Argument::Paths | Argument::SiteUnder => fr: "CHEMIN", en: "PATH",
            Argument::NewId => fr: "NOM", en: "NAME",
            Argument::Explain => fr: "CODE", en: "CODE",
            Argument::Shell => fr: "SHELL", en: "SHELL",
            Argument::Lang => fr: "LANGUE", en: "LANGUAGE",
            Argument::Quizzes | Argument::Profiles | Argument::Against => fr: "DOSSIER", en: "DIR",
            Argument::Color => fr: "QUAND", en: "WHEN",
            Argument::Full
            | Argument::OnePage
            | Argument::Shown
            | Argument::Plain
            | Argument::Watch
            | Argument::Lan
            | Argument::OnlyCheck
            | Argument::Agreed
            | Argument::Replace
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
             4 définitions ou réponses invalides, 5 réponses pas effacées ou base inutilisable",
        en: "Exit codes: 0 done, 1 failure, 2 usage, 4 invalid definitions or answers,\n\
             5 answers not erased, or a database that cannot be used",
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
    pub fn variables(self) -> [(&'static str, &'static str); 6] {
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
            (
                "XDG_DATA_HOME",
                "Où serve garde les réponses, dans le dossier boussole (par défaut : \
                 ~/.local/share)",
            ),
            (
                "BOUSSOLE_PORT, BOUSSOLE_LAN, BOUSSOLE_DATABASE, BOUSSOLE_PUBLIC_URL",
                "Les options de serve du même nom, si elles ne sont pas données",
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
            (
                "XDG_DATA_HOME",
                "Where serve keeps answers, in the folder boussole (default: ~/.local/share)",
            ),
            (
                "BOUSSOLE_PORT, BOUSSOLE_LAN, BOUSSOLE_DATABASE, BOUSSOLE_PUBLIC_URL",
                "The options of serve of the same name, where they are not given",
            ),
        ],
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
    /// Guiding somebody.
    Guide,
    /// The records of hours.
    Sessions,
    /// Their list.
    ListSessions,
    /// One of them.
    ShowSession,
    /// Handing one over.
    ExportSession,
    /// Erasing one, or several.
    EraseSession,
    /// Keeping one longer.
    KeepSession,
    /// Two sheets of two days.
    CompareSheets,
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
    /// Lessons for a class.
    Lessons,
    /// The papers of a class.
    Class,
    /// Printing them.
    PrintClass,
    /// Checking definitions.
    Check,
    /// Auditing a quiz.
    Audit,
    /// Writing the site.
    Site,
    /// Serving the pages.
    Serve,
    /// Copying the database.
    Backup,
    /// Putting a copy back.
    Restore,
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
    /// The sheet to go on with.
    Open,
    /// The sheet or the hour to go on with.
    OpenHour,
    /// The hour whose sheet is shown.
    SheetOf,
    /// The code of an hour.
    RecordCode,
    /// The file of an exported hour.
    ExportTo,
    /// Before which day hours are erased.
    EraseBefore,
    /// The class that is erased.
    EraseClass,
    /// That nobody is asked.
    Agreed,
    /// Until which day an hour is kept.
    KeepUntil,
    /// The file for the result.
    Output,
    /// The file of an answer sheet.
    Answers,
    /// The file of the first of two answer sheets.
    FirstSheet,
    /// The file of the second.
    SecondSheet,
    /// The career to explain.
    Career,
    /// Text or JSON.
    Format,
    /// How many careers to show.
    Top,
    /// Everything on one sheet of paper.
    OnePage,
    /// Of JSON, the careers that are shown.
    Shown,
    /// The career to bring back.
    With,
    /// The quiz to show.
    ShownQuiz,
    /// The career to show.
    ShownCareer,
    /// One of two careers to compare.
    ComparedCareers,
    /// The family to list.
    Family,
    /// The highest diploma at the end of training to list.
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
    /// The folder of the site.
    SiteTo,
    /// The site as one file.
    SiteSingle,
    /// The engine for the browser.
    SiteEngine,
    /// The lesson to show, by the age.
    Lesson,
    /// Text or HTML.
    LessonFormat,
    /// The quiz that is read aloud.
    ClassQuiz,
    /// The file for the papers of a class.
    ClassOutput,
    /// Who answers for the pages.
    Contact,
    /// The path below which the site stands.
    SiteUnder,
    /// The port to listen at.
    Port,
    /// Whether others of the network are answered.
    Lan,
    /// The file of the database.
    Database,
    /// The file of a backup that is made.
    BackupTo,
    /// The file of a backup that is put back.
    RestoreFrom,
    /// Whether what is there may be lost.
    Replace,
    /// The address that is known outside.
    PublicUrl,
    /// Whether only to look if all is ready.
    OnlyCheck,
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
