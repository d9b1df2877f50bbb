//! The problems of a sheet in French.

use super::{listed, quoted};
use administration::sheet::{
    Expected, Fault, MAX_BYTES, MAX_CHARACTERS, MAX_ENTRIES, MAX_GUESSES, Place, Position,
    SheetNote, SheetProblem,
};
use model::quiz::Shape;

#[expect(
    clippy::too_many_lines,
    reason = "a table: one sentence for each problem"
)]
pub(super) fn describe(problem: &SheetProblem) -> String {
    match problem {
        SheetProblem::TooLarge { .. } => format!(
            "Le fichier est trop gros : plus de {} Mio. Est-ce bien une feuille de réponses ?",
            MAX_BYTES >> 20
        ),
        SheetProblem::IsAResult => "C'est un résultat, pas une feuille de réponses. Donne le \
                                    fichier qui contient les réponses (`answers`)."
            .to_owned(),
        SheetProblem::NotUtf8 { at } => format!(
            "{} : ce fichier n'est pas du texte en UTF-8. Enregistre-le de nouveau en UTF-8.",
            position(*at)
        ),
        SheetProblem::Utf16 => {
            "Ce fichier est en UTF-16. Enregistre-le de nouveau en UTF-8.".to_owned()
        }
        SheetProblem::NotASheet => {
            "Ce fichier n'est pas une feuille de réponses : une feuille en JSON commence par `{`, \
             une feuille en RON par `(`."
                .to_owned()
        }
        SheetProblem::Syntax { at, fault } => format!("{} : {}", position(*at), syntax(*fault)),
        SheetProblem::TooDeep { at } => format!(
            "{} : trop de listes les unes dans les autres pour une feuille de réponses.",
            position(*at)
        ),
        SheetProblem::TooManyEntries { at } => format!(
            "{} : plus de {MAX_ENTRIES} valeurs ; ce n'est pas une feuille de réponses.",
            position(*at)
        ),
        SheetProblem::MissingField { field } => format!("Il manque le champ `{field}`."),
        SheetProblem::UnknownField { field, suggestion } => format!(
            "Le champ {} n'existe pas{}. Champs possibles : `quiz`, `edition`, `answers`, \
             `context`, `guesses`, `seconds`.",
            quoted(field),
            meant(suggestion.as_deref())
        ),
        SheetProblem::DuplicateKey { place } => {
            format!(
                "{} : cette clé apparaît deux fois. N'en garde qu'une.",
                somewhere(place)
            )
        }
        SheetProblem::WrongType { place, expected } => {
            format!("{} : il faut {}.", somewhere(place), wanted(*expected))
        }
        SheetProblem::Null { place } => format!(
            "{} : la valeur est vide. Pour une question sans réponse, retire toute la ligne.",
            somewhere(place)
        ),
        SheetProblem::ForbiddenCharacter { place, character } => format!(
            "{} : le caractère invisible U+{:04X} n'a rien à faire là. Retire-le.",
            somewhere(place),
            u32::from(*character)
        ),
        SheetProblem::TooLong { place } => format!(
            "{} : ce texte dépasse {MAX_CHARACTERS} caractères ; un identifiant est plus court.",
            somewhere(place)
        ),
        SheetProblem::UnknownQuiz {
            quiz,
            suggestion,
            known,
        } => format!(
            "Le quiz {} n'existe pas{}. Quiz disponibles : {}.",
            quoted(quiz),
            meant(suggestion.as_deref()),
            listed(known)
        ),
        SheetProblem::UnknownItem { place, suggestion } => format!(
            "{} : le quiz n'a pas cette question{}.",
            somewhere(place),
            meant(suggestion.as_deref())
        ),
        SheetProblem::UnknownQuestion {
            question,
            suggestion,
        } => format!(
            "`context`, {} : le quiz n'a pas cette question de situation{}.",
            quoted(question),
            meant(suggestion.as_deref())
        ),
        SheetProblem::UnknownOption {
            place,
            option,
            suggestion,
            known,
        } => format!(
            "{} : {} n'est pas une réponse possible{}. Réponses possibles : {}.",
            somewhere(place),
            quoted(option),
            meant(suggestion.as_deref()),
            listed(known)
        ),
        SheetProblem::WrongShape { item, expected } => {
            format!("Réponse à {} : il faut {}.", quoted(item), shape(*expected))
        }
        SheetProblem::RepeatedOption { item, option } => {
            format!(
                "Réponse à {} : {} y est deux fois.",
                quoted(item),
                quoted(option)
            )
        }
        SheetProblem::IncompleteRanking { item, missing } => format!(
            "Réponse à {} : un classement contient toutes les réponses ; il manque {}.",
            quoted(item),
            listed(missing)
        ),
        SheetProblem::TooManyGuesses { count } => {
            format!("`guesses` : {count} métiers ou familles, {MAX_GUESSES} au plus.")
        }
        SheetProblem::UnknownCareer { career, suggestion } => format!(
            "`guesses` : ni métier ni famille ne s'appelle {} ici{}. `boussole careers` les montre.",
            quoted(career),
            meant(suggestion.as_deref())
        ),
        SheetProblem::RepeatedGuess { career } => {
            format!("`guesses` : {} y est deux fois.", quoted(career))
        }
        SheetProblem::SecondsOutOfRange { item } => format!(
            "Durée pour {} : il faut un nombre de secondes entre 0 et 86400.",
            quoted(item)
        ),
        SheetProblem::SecondsWithoutAnswer { item } => format!(
            "Durée pour {} : cette question n'a pas de réponse. Ajoute la réponse ou retire la durée.",
            quoted(item)
        ),
    }
}

pub(super) fn note(note: &SheetNote) -> String {
    match note {
        SheetNote::OtherEdition { sheet, quiz } => format!(
            "Cette feuille a été remplie avec l'édition {} du quiz ; elle est lue avec l'édition {}.",
            quoted(sheet),
            quoted(quiz)
        ),
    }
}

fn position(at: Position) -> String {
    format!("Ligne {}, colonne {}", at.line, at.column)
}

fn syntax(fault: Fault) -> &'static str {
    match fault {
        Fault::UnexpectedEnd => {
            "le fichier s'arrête trop tôt. Il manque un guillemet, un crochet ou une accolade."
        }
        Fault::MissingComma => "il manque une virgule, ou un crochet ou une accolade à fermer.",
        Fault::TrailingComma => "il y a une virgule de trop avant la fermeture. Retire-la.",
        Fault::MissingColon => "il manque deux-points entre la clé et sa valeur.",
        Fault::KeyNotText => "une clé s'écrit entre guillemets droits.",
        Fault::BadEscape => "cette barre oblique inverse ne veut rien dire ici.",
        Fault::ControlCharacter => "un texte entre guillemets ne peut pas changer de ligne.",
        Fault::BadNumber => "ce nombre ne peut pas être lu.",
        Fault::TrailingText => "il y a du texte après la fin de la feuille. Retire-le.",
        Fault::Unreadable => {
            "impossible de lire ce qui est ici. Les textes s'écrivent entre guillemets droits."
        }
    }
}

fn somewhere(place: &Place) -> String {
    match place {
        Place::Sheet => "La feuille".to_owned(),
        Place::Field(field) => format!("Champ {}", quoted(field)),
        Place::Answer(item) => format!("Réponse à {}", quoted(item)),
        Place::Context(question) => format!("`context`, {}", quoted(question)),
        Place::Guess(number) => format!("`guesses`, numéro {number}"),
        Place::Seconds(item) => format!("Durée pour {}", quoted(item)),
    }
}

fn wanted(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "un texte entre guillemets",
        Expected::Number => "un nombre",
        Expected::Texts => "une liste de textes entre crochets",
        Expected::Map => "des clés avec leurs valeurs",
        Expected::Answer => "un texte entre guillemets ou une liste de textes entre crochets",
    }
}

fn shape(shape: Shape) -> &'static str {
    match shape {
        Shape::One => "une seule réponse, écrite entre guillemets, sans crochets",
        Shape::Several => "une liste de réponses entre crochets (vide si aucune ne convient)",
        Shape::Ranked => "la liste de toutes les réponses entre crochets, la préférée d'abord",
    }
}

fn meant(suggestion: Option<&str>) -> String {
    suggestion.map_or_else(String::new, |name| format!(" ; peut-être {}", quoted(name)))
}
