//! The command line in French.

use std::io;

use super::{
    Argument, Command, ManualSection, Misuse, Started, Topic, check, listed, quoted, some_of,
};
use crate::french;
use model::safe::shell_word;

/// French, with *tu*.
pub(super) struct French;

impl Command for French {
    fn about(&self, topic: Topic) -> &'static str {
        match topic {
            Topic::Program => {
                "Boussole : un quiz d'orientation qui dit ses raisons.\n\
                 Sans commande, le quiz `orientation` commence."
            }
            Topic::Quiz => "Répondre à un quiz et voir le résultat",
            Topic::Recommend => "Lire une feuille de réponses et montrer le résultat",
            Topic::Explain => "Expliquer un métier : pour, contre, et par quelles réponses",
            Topic::Quizzes => "Les quiz disponibles",
            Topic::ShowQuiz => "Un quiz en entier, avec ce que mesure chaque réponse",
            Topic::Careers => "Les métiers disponibles",
            Topic::ShowCareer => "La fiche d'un métier",
            Topic::SearchCareers => "Chercher un métier par des mots",
            Topic::CompareCareers => "Deux métiers côte à côte",
            Topic::Claims => "Chaque chiffre avec sa source et son âge, les douteux d'abord",
            Topic::Check => "Vérifier des quiz et des profils, et montrer tout ce qui ne va pas",
            Topic::Audit => {
                "Essayer un quiz sur des personnes simulées : portée, certitude, équité"
            }
            Topic::New => {
                "Commencer un métier, une famille ou un quiz : un fichier commenté à remplir"
            }
            Topic::NewCareer => "Commencer une fiche de métier dans une famille",
            Topic::NewFamily => "Commencer une famille de métiers",
            Topic::NewQuiz => "Commencer un quiz, prêt à être lancé et à être rempli",
            Topic::Completions => "Ce qu'il faut à un shell pour compléter les commandes",
            Topic::Manual => "La page de manuel, pour man",
        }
    }

    fn argument(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz => "Le quiz (par défaut : orientation, ou le seul qu'il y a)",
            Argument::Full => "Poser toutes les questions, sans s'arrêter quand c'est assez",
            Argument::Seed => "Rejouer le choix des questions tiré de ce nombre",
            Argument::Output => "Écrire aussi le résultat dans un fichier .txt, .html ou .json",
            Argument::Answers => "La feuille de réponses (JSON ou RON) ; - lit l'entrée standard",
            Argument::Career | Argument::ShownCareer => "Le métier (voir `boussole careers`)",
            Argument::Format => "text ou json (par défaut : text)",
            Argument::Top => "Montrer au plus N métiers (texte et html)",
            Argument::ShownQuiz => "Le quiz (voir `boussole quizzes`)",
            Argument::ComparedCareers => "Deux métiers (voir `boussole careers`)",
            Argument::Family => "Seulement cette famille, par exemple health-and-care",
            Argument::Level => {
                "Entrée avec ce diplôme au plus : none (aucun), cap, bac, bac2, bac3, bac5, bac8"
            }
            Argument::MaxCoding => "Programmation mobilisée à ce point au plus, de 0 à 1",
            Argument::Status => {
                "Statut : established (établi), emerging (émergent) ou contested (discuté)"
            }
            Argument::TableFormat => {
                "text, csv (pour un tableur dans cette langue) ou json (par défaut : text)"
            }
            Argument::Year => {
                "Compter les âges jusqu'à cette année (par défaut : l'année en cours)"
            }
            Argument::Words => "Les mots à chercher",
            Argument::Paths => "Fichiers ou dossiers (par défaut : ce qui est dans le programme)",
            Argument::People => "Combien de personnes simuler, de 100 à 65535 (par défaut : 20000)",
            Argument::PeopleSeed => "Tirer les personnes de ce nombre (par défaut : 2026)",
            Argument::PageFormat => "text, html ou json (par défaut : text)",
            Argument::Explain => "Expliquer un code, par exemple near-twins ; list les montre tous",
            Argument::NewId => {
                "Le nom du fichier, sans .ron : minuscules, chiffres et traits d'union"
            }
            Argument::IntoFamily => "La famille, par exemple health-and-care",
            Argument::Against => "Montrer aussi à qui le résultat change, par rapport à ce dossier",
            Argument::Watch => "Vérifier de nouveau à chaque changement, jusqu'à Ctrl-C",
            Argument::Shell => "Le shell : bash, zsh, fish, powershell ou elvish",
            Argument::Lang => "La langue : fr ou en (par défaut : celle du système)",
            Argument::Quizzes => "Lire les quiz de ce dossier au lieu de ceux du programme",
            Argument::Profiles => "Lire les profils de ce dossier au lieu de ceux du programme",
            Argument::Color => "Les couleurs : auto, always (toujours) ou never (jamais)",
            Argument::Help => "Montrer cette aide",
            Argument::Version => "Montrer la version",
        }
    }

    fn value(&self, argument: Argument) -> &'static str {
        match argument {
            Argument::Quiz | Argument::ShownQuiz => "QUIZ",
            Argument::Seed
            | Argument::Top
            | Argument::MaxCoding
            | Argument::People
            | Argument::PeopleSeed => "N",
            Argument::Output => "FICHIER",
            Argument::Answers => "RÉPONSES",
            Argument::Career | Argument::ShownCareer | Argument::ComparedCareers => "MÉTIER",
            Argument::Family | Argument::IntoFamily => "FAMILLE",
            Argument::Level => "NIVEAU",
            Argument::Status => "STATUT",
            Argument::Year => "ANNÉE",
            Argument::Format | Argument::TableFormat | Argument::PageFormat => "FORMAT",
            Argument::Words => "MOTS",
            Argument::Paths => "CHEMIN",
            Argument::NewId => "NOM",
            Argument::Explain => "CODE",
            Argument::Shell => "SHELL",
            Argument::Lang => "LANGUE",
            Argument::Quizzes | Argument::Profiles | Argument::Against => "DOSSIER",
            Argument::Color => "QUAND",
            Argument::Full | Argument::Watch | Argument::Help | Argument::Version => "",
        }
    }

    fn usage(&self) -> &'static str {
        "Utilisation :"
    }

    fn program(&self) -> &'static str {
        "boussole [OPTIONS] [COMMANDE]"
    }

    fn commands(&self) -> &'static str {
        "Commandes\u{a0}"
    }

    fn arguments(&self) -> &'static str {
        "Arguments\u{a0}"
    }

    fn options(&self) -> &'static str {
        "Options\u{a0}"
    }

    fn exit_codes(&self) -> &'static str {
        "Codes de sortie : 0 terminé, 1 échec, 2 mauvaise utilisation,\n\
         4 définitions ou réponses invalides, 5 réponses pas effacées"
    }

    fn manual_section(&self, section: ManualSection) -> &'static str {
        match section {
            ManualSection::Name => "NOM",
            ManualSection::Synopsis => "SYNOPSIS",
            ManualSection::Description => "DESCRIPTION",
            ManualSection::Options => "OPTIONS",
            ManualSection::Commands => "COMMANDES",
            ManualSection::Environment => "ENVIRONNEMENT",
        }
    }

    fn variables(&self) -> [(&'static str, &'static str); 4] {
        [
            (
                "LC_ALL, LC_MESSAGES, LANG, LANGUAGE",
                "La langue du système, si --lang n'en demande pas une autre",
            ),
            ("NO_COLOR", "Pas de couleurs"),
            (
                "TERM",
                "Avec dumb, les questions viennent ligne par ligne, sans curseur ni couleurs",
            ),
            (
                "XDG_STATE_HOME",
                "Où un quiz interrompu attend la suite, dans le dossier boussole \
                 (par défaut : ~/.local/state)",
            ),
        ]
    }

    #[expect(clippy::too_many_lines, reason = "a table of sentences")]
    fn misuse(&self, misuse: &Misuse) -> String {
        match misuse {
            Misuse::UnknownArgument {
                argument,
                suggestion,
            } => format!(
                "{} n'a pas de sens ici{}.",
                quoted(argument),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCommand {
                command,
                suggestion,
            } => format!(
                "la commande {} n'existe pas{}.",
                quoted(command),
                meant(suggestion.as_deref())
            ),
            Misuse::InvalidValue {
                argument,
                value,
                possible,
                ..
            } if possible.is_empty() => {
                format!(
                    "{} n'est pas une valeur possible pour {argument}.",
                    quoted(value)
                )
            }
            Misuse::InvalidValue {
                argument,
                value,
                possible,
                suggestion,
            } => format!(
                "{} n'est pas une valeur possible pour {argument}{}. Valeurs possibles : {}.",
                quoted(value),
                meant(suggestion.as_deref()),
                listed(possible)
            ),
            Misuse::OutOfRange {
                argument,
                value,
                range: (least, most),
            } => format!(
                "{} n'est pas une valeur possible pour {argument} : il faut un nombre de {least} à \
                 {most}.",
                quoted(value)
            ),
            Misuse::MissingValue { argument } => format!("il manque une valeur après {argument}."),
            Misuse::MissingArguments { arguments } => {
                format!("il manque {}.", arguments.join(", "))
            }
            Misuse::Conflict { argument } => {
                format!("{argument} est donné deux fois, ou avec une option qui l'exclut.")
            }
            Misuse::MissingCommand { possible } => {
                format!("il manque la suite. Au choix : {}.", listed(possible))
            }
            Misuse::InvalidId { id, suggestion } => format!(
                "{} ne peut pas être un nom de fichier{}. Il faut des minuscules sans accent, des \
                 chiffres et des traits d'union, une lettre en tête, 64 caractères au plus.",
                quoted(id),
                meant(suggestion.as_deref())
            ),
            Misuse::ReservedId { id } => format!(
                "{} est déjà le nom d'un autre genre de fichier ; choisis-en un autre.",
                quoted(id)
            ),
            Misuse::NoFolder { name } => format!(
                "dans quel dossier ? Il n'y a pas de dossier `{name}` ici : ajoute \
                 `--{name} DOSSIER`."
            ),
            Misuse::NoFamilyYet { family, suggestion } => format!(
                "la famille {} n'existe pas{}. `boussole careers` montre celles du programme, \
                 `boussole new family NOM` en commence une.",
                quoted(family),
                meant(suggestion.as_deref())
            ),
            Misuse::NotText => "un argument n'est pas du texte en UTF-8.".to_owned(),
            Misuse::UnknownQuiz { quiz, suggestion } => format!(
                "le quiz {} n'existe pas{}. `boussole quizzes` les montre tous.",
                quoted(quiz),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCareer { career, suggestion } => format!(
                "le métier {} n'existe pas ici{}. `boussole careers` les montre tous, \
                 `boussole careers search MOTS` cherche.",
                quoted(career),
                meant(suggestion.as_deref())
            ),
            Misuse::SameCareer { career, suggestion } => format!(
                "{} ne se compare pas avec lui-même{}.",
                quoted(career),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownCode { code, suggestion } => format!(
                "le code {} n'existe pas{}. `boussole check --explain list` les montre tous.",
                quoted(code),
                meant(suggestion.as_deref())
            ),
            Misuse::UnknownFamily { family, suggestion } => format!(
                "la famille {} n'existe pas{}. `boussole careers` les montre toutes.",
                quoted(family),
                meant(suggestion.as_deref())
            ),
            Misuse::OutputFormat { path } => {
                format!("{} : le nom doit finir par .txt, .html ou .json.", quoted(path))
            }
            Misuse::NoCommonQuiz => {
                "les deux jeux de définitions n'ont aucun quiz en commun ; rien ne peut être comparé.".to_owned()
            }
            Misuse::TopOfJson => {
                "--top vaut pour le texte et le html ; le JSON contient toujours tous les métiers.".to_owned()
            }
            Misuse::NothingToWatch => {
                "--watch surveille des fichiers : donne un chemin, --quizzes ou --profiles."
                    .to_owned()
            }
            Misuse::Other => "cette ligne de commande ne peut pas être comprise.".to_owned(),
        }
    }

    fn error(&self, message: &str) -> String {
        format!("erreur : {message}")
    }

    fn see_help(&self) -> &'static str {
        "Pour l'aide : boussole --help"
    }

    fn unreadable(&self, path: &str, error: io::ErrorKind) -> String {
        format!("impossible de lire {} : {}.", quoted(path), cause(error))
    }

    fn unwritable(&self, path: &str, error: io::ErrorKind) -> String {
        format!("impossible d'écrire {} : {}.", quoted(path), cause(error))
    }

    fn broken(&self, error: io::ErrorKind) -> String {
        format!(
            "le terminal ou la sortie ne répond plus : {}.",
            cause(error)
        )
    }

    fn refused_answers(&self, path: &str, problems: usize) -> String {
        match problems {
            1 => format!("la feuille de réponses {} a un problème.", quoted(path)),
            _ => format!(
                "la feuille de réponses {} a {problems} problèmes.",
                quoted(path)
            ),
        }
    }

    fn refused_definitions(&self, errors: usize) -> String {
        match errors {
            0 | 1 => "une définition est à corriger ; rien n'a été fait.".to_owned(),
            _ => format!("{errors} erreurs à corriger dans les définitions ; rien n'a été fait."),
        }
    }

    fn found(&self, errors: usize, remarks: usize) -> String {
        let errors = french::count(errors, "erreur trouvée", "erreurs trouvées");
        match remarks {
            0 => format!("{errors}."),
            _ => format!(
                "{errors}, {}.",
                french::count(remarks, "remarque", "remarques")
            ),
        }
    }

    fn checked(&self, careers: usize, quizzes: usize, remarks: usize) -> String {
        let remarks = match remarks {
            0 => "aucune remarque".to_owned(),
            1 => "une remarque".to_owned(),
            _ => format!("{remarks} remarques"),
        };
        format!("Vérifié : {careers} métiers, {quizzes} quiz, aucune erreur, {remarks}.")
    }

    fn watching(&self, files: usize) -> String {
        let files = french::count(files, "fichier surveillé", "fichiers surveillés");
        format!("{files} ; Ctrl-C pour arrêter.")
    }

    fn changed(&self, paths: &[String]) -> String {
        match paths {
            [_] => format!("{} a changé.", some_of(paths)),
            _ => format!("{} ont changé.", some_of(paths)),
        }
    }

    fn took(&self, milliseconds: u128) -> String {
        format!("Vérifié en {milliseconds} ms.")
    }

    fn result_saved(&self, path: &str) -> String {
        format!("Résultat écrit dans {}.", quoted(path))
    }

    fn copied(&self, path: &str) -> String {
        format!("Copié du programme : {path}")
    }

    fn started(&self, program: &str, started: &Started) -> [String; 2] {
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
                "Ensuite : remplis-le dans un éditeur de texte, puis {}. Pour l'essayer : `{program} \
                 --quizzes {} quiz {id}`. Le guide : quizzes/AUTHORING.md.",
                check(program, path),
                shell_word(folder)
            ),
        };
        let (Started::Career { path } | Started::Family { path, .. } | Started::Quiz { path, .. }) =
            started;
        [format!("Écrit : {path}"), next]
    }
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!(" ; peut-être {}", quoted(name)))
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "every other kind is the general case"
)]
fn cause(error: io::ErrorKind) -> &'static str {
    match error {
        io::ErrorKind::NotFound => "rien de ce nom n'existe",
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => "accès refusé",
        io::ErrorKind::IsADirectory => "c'est un dossier",
        io::ErrorKind::AlreadyExists => {
            "ce fichier existe déjà et n'a pas été remplacé ; choisis un autre nom"
        }
        io::ErrorKind::NotADirectory => "ce n'est pas un dossier",
        io::ErrorKind::InvalidFilename => "ce nom n'est pas possible ici",
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded | io::ErrorKind::FileTooLarge => {
            "le disque est plein"
        }
        _ => "erreur du système",
    }
}
