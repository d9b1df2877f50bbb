//! What is said about an answer sheet that cannot be read, or only with a note.
//!
//! The sentences quote the file, so they must be made safe before they are shown.

use administration::sheet::{
    Expected, Fault, MAX_BYTES, MAX_CHARACTERS, MAX_ENTRIES, MAX_GUESSES, MAX_REACTIONS, Place,
    Position, SheetNote, SheetProblem,
};
use model::quiz::Shape;

use crate::quoted::{quoted, some_of};
use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// What is wrong, where, and what to do about it.
    pub fn describe(self, problem: &SheetProblem) -> String {
        match problem {
            SheetProblem::TooLarge { .. } =>
                fr: format!(
                    "Le fichier est trop gros : plus de {} Mio. Est-ce bien une feuille de \
                     réponses ?",
                    MAX_BYTES >> 20
                ),
                en: format!(
                    "The file is too large: more than {} MiB. Is it really an answer sheet?",
                    MAX_BYTES >> 20
                ),
            SheetProblem::IsAResult =>
                fr: "C'est un résultat, pas une feuille de réponses. Donne le fichier qui contient \
                     les réponses (`answers`).".to_owned(),
                en: "This is a result, not an answer sheet. Give the file that holds the answers \
                     (`answers`).".to_owned(),
            SheetProblem::NotUtf8 { at } =>
                fr: format!(
                    "{} : ce fichier n'est pas du texte en UTF-8. Enregistre-le de nouveau en \
                     UTF-8.",
                    self.position(*at)
                ),
                en: format!(
                    "{}: this file is not text in UTF-8. Save it again as UTF-8.",
                    self.position(*at)
                ),
            SheetProblem::Utf16 =>
                fr: "Ce fichier est en UTF-16. Enregistre-le de nouveau en UTF-8.".to_owned(),
                en: "This file is in UTF-16. Save it again as UTF-8.".to_owned(),
            SheetProblem::NotASheet =>
                fr: "Ce n'est ni une feuille de réponses ni un code : une feuille en JSON commence \
                     par `{`, une feuille en RON par `(`, un code n'a que des chiffres et des \
                     lettres.".to_owned(),
                en: "This is neither an answer sheet nor a code: a sheet in JSON starts with `{`, \
                     a sheet in RON with `(`, a code has digits and letters alone.".to_owned(),
            SheetProblem::DamagedCode =>
                fr: "Ce code ne va pas : un caractère est faux, il en manque un, ou il y en a un \
                     de trop. Compare-le groupe par groupe avec l'original.".to_owned(),
                en: "This code does not work: a character is wrong, one is missing, or there is \
                     one too many. Compare it with the original, group by group.".to_owned(),
            SheetProblem::ForeignCode =>
                fr: "Ce code est juste, mais les questions n'étaient pas les mêmes : il vient d'un \
                     autre quiz, ou d'une autre édition. Un fichier de réponses, lui, se reprend \
                     d'une édition à l'autre.".to_owned(),
                en: "This code is right, but the questions were not the same: it comes from \
                     another quiz, or from another edition. A file of answers carries over from \
                     one edition to the next.".to_owned(),
            SheetProblem::Syntax { at, fault } =>
                fr: format!("{} : {}", self.position(*at), self.syntax(*fault)),
                en: format!("{}: {}", self.position(*at), self.syntax(*fault)),
            SheetProblem::TooDeep { at } =>
                fr: format!(
                    "{} : trop de listes les unes dans les autres pour une feuille de réponses.",
                    self.position(*at)
                ),
                en: format!(
                    "{}: too many lists within lists for an answer sheet.",
                    self.position(*at)
                ),
            SheetProblem::TooManyEntries { at } =>
                fr: format!(
                    "{} : plus de {MAX_ENTRIES} valeurs ; ce n'est pas une feuille de réponses.",
                    self.position(*at)
                ),
                en: format!(
                    "{}: more than {MAX_ENTRIES} values; this is not an answer sheet.",
                    self.position(*at)
                ),
            SheetProblem::MissingField { field } =>
                fr: format!("Il manque le champ `{field}`."),
                en: format!("The field `{field}` is missing."),
            SheetProblem::UnknownField { field, suggestion } =>
                fr: format!(
                    "Le champ {} n'existe pas{}. Champs possibles : `quiz`, `edition`, `on`, \
                     `answers`, `context`, `job`, `guesses`, `reactions`, `seconds`.",
                    quoted(field),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "There is no field {}{}. The fields are `quiz`, `edition`, `on`, \
                     `answers`, `context`, `job`, `guesses`, `reactions`, and `seconds`.",
                    quoted(field),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::DuplicateKey { place } =>
                fr: format!(
                    "{} : cette clé apparaît deux fois. N'en garde qu'une.",
                    self.somewhere(place)
                ),
                en: format!("{}: this key stands twice. Keep one of them.", self.somewhere(place)),
            SheetProblem::WrongType { place, expected } =>
                fr: format!("{} : il faut {}.", self.somewhere(place), self.wanted(*expected)),
                en: format!("{}: this must be {}.", self.somewhere(place), self.wanted(*expected)),
            SheetProblem::Null { place } =>
                fr: format!(
                    "{} : la valeur est vide. Pour une question sans réponse, retire toute la \
                     ligne.",
                    self.somewhere(place)
                ),
                en: format!(
                    "{}: the value is empty. Leave the whole entry out if there is no answer.",
                    self.somewhere(place)
                ),
            SheetProblem::ForbiddenCharacter { place, character } =>
                fr: format!(
                    "{} : le caractère invisible U+{:04X} n'a rien à faire là. Retire-le.",
                    self.somewhere(place),
                    u32::from(*character)
                ),
                en: format!(
                    "{}: the invisible character U+{:04X} does not belong there. Remove it.",
                    self.somewhere(place),
                    u32::from(*character)
                ),
            SheetProblem::TooLong { place } =>
                fr: format!(
                    "{} : ce texte dépasse {MAX_CHARACTERS} caractères ; un identifiant est plus \
                     court.",
                    self.somewhere(place)
                ),
                en: format!(
                    "{}: this text has more than {MAX_CHARACTERS} characters; an identifier is \
                     shorter.",
                    self.somewhere(place)
                ),
            SheetProblem::UnknownQuiz { quiz, suggestion, known } =>
                fr: format!(
                    "Le quiz {} n'existe pas{}. Quiz disponibles : {}.",
                    quoted(quiz),
                    french::meant(suggestion.as_deref()),
                    listed(known)
                ),
                en: format!(
                    "There is no quiz {}{}. The quizzes are: {}.",
                    quoted(quiz),
                    english::meant(suggestion.as_deref()),
                    listed(known)
                ),
            SheetProblem::UnknownItem { place, suggestion } =>
                fr: format!(
                    "{} : le quiz n'a pas cette question{}.",
                    self.somewhere(place),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "{}: the quiz has no such question{}.",
                    self.somewhere(place),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::UnknownQuestion { question, suggestion } =>
                fr: format!(
                    "`context`, {} : le quiz n'a pas cette question de situation{}.",
                    quoted(question),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "`context`, {}: the quiz has no such question about the situation{}.",
                    quoted(question),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::UnknownOption { place, option, suggestion, known } =>
                fr: format!(
                    "{} : {} n'est pas une réponse possible{}. Réponses possibles : {}.",
                    self.somewhere(place),
                    quoted(option),
                    french::meant(suggestion.as_deref()),
                    listed(known)
                ),
                en: format!(
                    "{}: {} is not one of the answers{}. The answers are: {}.",
                    self.somewhere(place),
                    quoted(option),
                    english::meant(suggestion.as_deref()),
                    listed(known)
                ),
            SheetProblem::WrongShape { item, expected } =>
                fr: format!("Réponse à {} : il faut {}.", quoted(item), self.shape(*expected)),
                en: format!("Answer to {}: this must be {}.", quoted(item), self.shape(*expected)),
            SheetProblem::RepeatedOption { item, option } =>
                fr: format!("Réponse à {} : {} y est deux fois.", quoted(item), quoted(option)),
                en: format!("Answer to {}: {} stands twice.", quoted(item), quoted(option)),
            SheetProblem::TooManyPicked { item, found, most } =>
                fr: format!("Réponse à {} : {found} choix, {most} au plus.", quoted(item)),
                en: format!("Answer to {}: {found} picks, at most {most}.", quoted(item)),
            SheetProblem::IncompleteRanking { item, missing } =>
                fr: format!(
                    "Réponse à {} : un classement contient toutes les réponses ; il manque {}.",
                    quoted(item),
                    listed(missing)
                ),
                en: format!(
                    "Answer to {}: a ranking holds every option; these are missing: {}.",
                    quoted(item),
                    listed(missing)
                ),
            SheetProblem::TooManyGuesses { count } =>
                fr: format!("`guesses` : {count} métiers ou familles, {MAX_GUESSES} au plus."),
                en: format!("`guesses`: {count} careers or families, at most {MAX_GUESSES}."),
            SheetProblem::UnknownJob { career, suggestion } =>
                fr: format!(
                    "`job` : aucun métier ne s'appelle {} ici{}. `boussole careers` les montre ; \
                     laisse ce champ de côté si le tien n'y est pas.",
                    quoted(career),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "`job`: no career is called {} here{}. `boussole careers` lists them; leave \
                     this field out if yours is not among them.",
                    quoted(career),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::UnknownCareer { career, suggestion } =>
                fr: format!(
                    "`guesses` : ni métier ni famille ne s'appelle {} ici{}. `boussole careers` \
                     les montre.",
                    quoted(career),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "`guesses`: no career or family is called {} here{}. `boussole careers` lists \
                     them.",
                    quoted(career),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::NoDay { found } =>
                fr: format!(
                    "`on` : {} n'est pas un jour du calendrier. Écris-le comme 2026-11-30, ou \
                     enlève `on`.",
                    quoted(found)
                ),
                en: format!(
                    "`on`: {} is no day of the calendar. Write it like 2026-11-30, or remove `on`.",
                    quoted(found)
                ),
            SheetProblem::UnknownReacted { career, suggestion } =>
                fr: format!(
                    "`reactions` : aucun métier ne s'appelle {} ici{}. `boussole careers` les \
                     montre.",
                    quoted(career),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "`reactions`: no career is called {} here{}. `boussole careers` lists them.",
                    quoted(career),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::TooManyReactions { count } =>
                fr: format!("`reactions` : {count} métiers, {MAX_REACTIONS} au plus."),
                en: format!("`reactions`: {count} careers, at most {MAX_REACTIONS}."),
            SheetProblem::UnknownReactionField { career, field, suggestion } =>
                fr: format!(
                    "Réaction à {} : le champ {} n'existe pas{}. Champs possibles : `is`, \
                     `because`.",
                    quoted(career),
                    quoted(field),
                    french::meant(suggestion.as_deref())
                ),
                en: format!(
                    "Reaction to {}: there is no field {}{}. The fields are `is` and `because`.",
                    quoted(career),
                    quoted(field),
                    english::meant(suggestion.as_deref())
                ),
            SheetProblem::MissingReaction { career } =>
                fr: format!(
                    "Réaction à {} : il manque le champ `is`, qui vaut `yes`, `unsure`, `no` ou \
                     `unknown`.",
                    quoted(career)
                ),
                en: format!(
                    "Reaction to {}: the field `is` is missing; it is `yes`, `unsure`, `no` or \
                     `unknown`.",
                    quoted(career)
                ),
            SheetProblem::RepeatedReason { career, reason } =>
                fr: format!("Réaction à {} : {} y est deux fois.", quoted(career), quoted(reason)),
                en: format!("Reaction to {}: {} stands twice.", quoted(career), quoted(reason)),
            SheetProblem::RepeatedGuess { career } =>
                fr: format!("`guesses` : {} y est deux fois.", quoted(career)),
                en: format!("`guesses`: {} stands twice.", quoted(career)),
            SheetProblem::SecondsOutOfRange { item } =>
                fr: format!(
                    "Durée pour {} : il faut un nombre de secondes entre 0 et 86400.",
                    quoted(item)
                ),
                en: format!(
                    "Time for {}: this must be a number of seconds from 0 to 86400.",
                    quoted(item)
                ),
            SheetProblem::SecondsWithoutAnswer { item } =>
                fr: format!(
                    "Durée pour {} : cette question n'a pas de réponse. Ajoute la réponse ou \
                     retire la durée.",
                    quoted(item)
                ),
                en: format!(
                    "Time for {}: this question has no answer. Add the answer, or remove the time.",
                    quoted(item)
                ),
        }
    }
    /// What to know about a sheet that was read.
    pub fn note(self, note: &SheetNote) -> String {
        match note {
            SheetNote::OtherEdition { sheet, quiz } =>
                fr: format!(
                    "Cette feuille a été remplie avec l'édition {} du quiz ; elle est lue avec \
                     l'édition {}.",
                    quoted(sheet),
                    quoted(quiz)
                ),
                en: format!(
                    "This sheet was filled in with edition {} of the quiz; it is read with edition \
                     {}.",
                    quoted(sheet),
                    quoted(quiz)
                ),
            SheetNote::LeftOut { answers } =>
                fr: {
                    let what = french::count(*answers, "réponse", "réponses");
                    let left = if *answers < 2 { "laissée" } else { "laissées" };
                    format!("{what} à des questions qui ont changé depuis : {left} de côté.")
                },
                en: {
                    let what = english::count(*answers, "answer", "answers");
                    format!("{what} to questions that have changed since: left out.")
                },
            SheetNote::FromCode =>
                fr: "Lu depuis un code : tes réponses aux questions y sont, mais ni ton idée, ni \
                     ton métier, ni ce que tu as dit des métiers.".to_owned(),
                en: "Read from a code: it holds your answers to the questions, but neither your \
                     idea, nor your job, nor what you said of careers.".to_owned(),
            SheetNote::JobWithoutSheet { job } =>
                fr: format!(
                    "Ton métier, {}, n'a pas encore de fiche : rien n'est mis de côté pour lui.",
                    quoted(job)
                ),
                en: format!(
                    "Your job, {}, has no sheet yet: nothing is set apart for it.",
                    quoted(job)
                ),
        }
    }

    fn position(self, at: Position) -> String {
        fr: format!("Ligne {}, colonne {}", at.line, at.column),
        en: format!("Line {}, column {}", at.line, at.column),
    }
    fn syntax(self, fault: Fault) -> &'static str {
        match fault {
            Fault::UnexpectedEnd =>
                fr: "le fichier s'arrête trop tôt. Il manque un guillemet, un crochet ou une \
                     accolade.",
                en: "the file ends too early. A quotation mark, bracket, or brace is not closed.",
            Fault::MissingComma =>
                fr: "il manque une virgule, ou un crochet ou une accolade à fermer.",
                en: "a comma, or a closing bracket or brace, is missing.",
            Fault::TrailingComma =>
                fr: "il y a une virgule de trop avant la fermeture. Retire-la.",
                en: "there is a comma too many before the closing. Remove it.",
            Fault::MissingColon =>
                fr: "il manque deux-points entre la clé et sa valeur.",
                en: "a colon is missing between the key and its value.",
            Fault::KeyNotText =>
                fr: "une clé s'écrit entre guillemets droits.",
                en: "a key is written between straight quotation marks.",
            Fault::BadEscape =>
                fr: "cette barre oblique inverse ne veut rien dire ici.",
                en: "this backslash means nothing here.",
            Fault::ControlCharacter =>
                fr: "un texte entre guillemets ne peut pas changer de ligne.",
                en: "a text between quotation marks cannot have a line break.",
            Fault::BadNumber =>
                fr: "ce nombre ne peut pas être lu.",
                en: "this number cannot be read.",
            Fault::TrailingText =>
                fr: "il y a du texte après la fin de la feuille. Retire-le.",
                en: "there is text after the end of the sheet. Remove it.",
            Fault::Unreadable =>
                fr: "impossible de lire ce qui est ici. Les textes s'écrivent entre guillemets \
                     droits.",
                en: "this cannot be read. Texts are written between straight quotation marks.",
        }
    }
    fn somewhere(self, place: &Place) -> String {
        match place {
            Place::Sheet => fr: "La feuille".to_owned(), en: "The sheet".to_owned(),
            Place::Field(field) =>
                fr: format!("Champ {}", quoted(field)),
                en: format!("Field {}", quoted(field)),
            Place::Answer(item) =>
                fr: format!("Réponse à {}", quoted(item)),
                en: format!("Answer to {}", quoted(item)),
            Place::Context(question) =>
                fr: format!("`context`, {}", quoted(question)),
                en: format!("`context`, {}", quoted(question)),
            Place::Guess(number) =>
                fr: format!("`guesses`, numéro {number}"),
                en: format!("`guesses`, number {number}"),
            Place::Reaction(career) =>
                fr: format!("Réaction à {}", quoted(career)),
                en: format!("Reaction to {}", quoted(career)),
            Place::Seconds(item) =>
                fr: format!("Durée pour {}", quoted(item)),
                en: format!("Time for {}", quoted(item)),
        }
    }
    fn wanted(self, expected: Expected) -> &'static str {
        match expected {
            Expected::Text => fr: "un texte entre guillemets", en: "a text between quotation marks",
            Expected::Number => fr: "un nombre", en: "a number",
            Expected::Texts =>
                fr: "une liste de textes entre crochets",
                en: "a list of texts between brackets",
            Expected::Map => fr: "des clés avec leurs valeurs", en: "keys with their values",
            Expected::Answer =>
                fr: "un texte entre guillemets ou une liste de textes entre crochets",
                en: "a text between quotation marks, or a list of texts between brackets",
        }
    }
    fn shape(self, shape: Shape) -> &'static str {
        match shape {
            Shape::One =>
                fr: "une seule réponse, écrite entre guillemets, sans crochets",
                en: "one answer between quotation marks, without brackets",
            Shape::Several =>
                fr: "une liste de réponses entre crochets (vide si aucune ne convient)",
                en: "a list of answers between brackets (empty if none of them fits)",
            Shape::Ranked =>
                fr: "la liste de toutes les réponses entre crochets, la préférée d'abord",
                en: "a list of every answer between brackets, the favorite first",
        }
    }
}

/// Quotations of the first names, and whether there are more.
fn listed(names: &[String]) -> String {
    some_of(names, 10)
}
