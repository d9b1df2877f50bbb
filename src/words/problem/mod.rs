//! What is wrong with definitions, said to their author.
//!
//! One table from facts to words. What is quoted from files is shortened here, and escaped by
//! whoever shows it.

mod doubt;

use catalog::problem::{Counted, Encoding, Kind, NotRead, Outcome, Shape, Unreadable, Wanted};
use catalog::{Problem, Severity};
use model::locale::Locale;
use model::safe::Forbidden;

/// A problem in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// What is wrong, without a full stop.
    pub title: String,
    /// A few words for the place that is underlined.
    pub label: Option<String>,
    /// What to do, in one or two sentences.
    pub help: Option<String>,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Says a problem.
    pub fn describe(self, problem: &Problem) -> Description {
        match problem {
            Problem::Unreadable(why) =>
                fr: match why {
                    Unreadable::NotFound => words(
                        "fichier ou dossier introuvable",
                        "",
                        "vérifiez l'orthographe du chemin",
                    ),
                    Unreadable::Denied => {
                        words("lecture du fichier refusée", "", "donnez-vous le droit de le lire")
                    }
                    Unreadable::Other(Some(code)) => {
                        words(format!("fichier illisible : le système répond {code}"), "", "")
                    }
                    Unreadable::Other(None) => words("fichier illisible", "", ""),
                },
                en: match why {
                    Unreadable::NotFound => {
                        words("no such file or folder", "", "check the spelling")
                    }
                    Unreadable::Denied => {
                        words("the file cannot be read", "", "give yourself the right to read it")
                    }
                    Unreadable::Other(Some(code)) => {
                        words(format!("the file cannot be read: the system answers {code}"), "", "")
                    }
                    Unreadable::Other(None) => words("the file cannot be read", "", ""),
                },
            Problem::NotAFile =>
                fr: words(
                    "ce n'est ni un fichier ni un dossier",
                    "",
                    "donnez un fichier ordinaire dont le nom finit par .ron",
                ),
                en: words(
                    "this is neither a file nor a folder",
                    "",
                    "give a regular file ending in .ron",
                ),
            Problem::SymbolicLink =>
                fr: words(
                    "ce lien symbolique n'est pas suivi",
                    "",
                    "placez le fichier lui-même dans le dossier",
                ),
                en: words(
                    "this symbolic link is not followed",
                    "",
                    "put the file itself into the folder",
                ),
            Problem::FileTooLarge { limit } =>
                fr: words(
                    format!("le fichier dépasse {} Kio", limit >> 10),
                    "",
                    "partagez-le, ou vérifiez que c'est le bon",
                ),
                en: words(
                    format!("the file is larger than {} KiB", limit >> 10),
                    "",
                    "split it, or check that it is the right file",
                ),
            Problem::SetTooLarge { limit } =>
                fr: words(
                    format!("les fichiers dépassent ensemble {} Mio", limit >> 20),
                    "",
                    "ce fichier et les suivants n'ont pas été lus",
                ),
                en: words(
                    format!("the files together are larger than {} MiB", limit >> 20),
                    "",
                    "this file and those after it were not read",
                ),
            Problem::TooManyFiles { limit } =>
                fr: words(
                    format!("il y a plus de {limit} fichiers"),
                    "",
                    "ce fichier et les suivants n'ont pas été lus",
                ),
                en: words(
                    format!("there are more than {limit} files"),
                    "",
                    "this file and those after it were not read",
                ),
            Problem::NotRead(NotRead::NoDefinition) =>
                fr: words(
                    "aucun fichier à vérifier dans ce dossier",
                    "",
                    "une définition est un fichier dont le nom finit par `.ron`\u{a0}; vérifiez \
                     l'orthographe du chemin",
                ),
                en: words(
                    "no file to check in this folder",
                    "",
                    "definitions are files whose name ends in `.ron`; check the spelling of the \
                     path",
                ),
            Problem::NotRead(NotRead::TooDeep { limit }) =>
                fr: words(
                    format!("ce dossier est sous plus de {limit} autres\u{a0}: il n'a pas été lu"),
                    "",
                    "rapprochez-le du dossier que vous vérifiez",
                ),
                en: words(
                    format!(
                        "this folder lies below more than {limit} others and is not looked into"
                    ),
                    "",
                    "move it nearer to the folder that you check",
                ),
            Problem::MisnamedFile { right } =>
                fr: words(
                    "le nom de ce fichier ne finit pas par `.ron` en minuscules",
                    "",
                    format!(
                        "renommez-le en `{}`\u{a0}; Windows cache parfois la fin des noms",
                        short(right)
                    ),
                ),
                en: words(
                    "the name of this file does not end in `.ron`, in small letters",
                    "",
                    format!("rename it to `{}`; Windows may hide the end of a name", short(right)),
                ),
            Problem::CaseClash { other } =>
                fr: words(
                    format!("le nom ne diffère de {} que par des majuscules", quote(other)),
                    "",
                    "certains systèmes les confondent ; renommez l'un des deux",
                ),
                en: words(
                    format!("the name differs from `{}` only by case", short(other)),
                    "",
                    "some systems cannot tell them apart; rename one",
                ),
            Problem::Encoding(encoding) =>
                fr: self.encoding_words(*encoding),
                en: self.encoding_words(*encoding),
            Problem::ForbiddenCharacter { character, class } =>
                fr: words(
                    format!("{} {}", self.forbidden(*class), code_point(*character)),
                    "ici",
                    "supprimez-le ; une définition est du texte simple",
                ),
                en: words(
                    format!("{} {}", self.forbidden(*class), code_point(*character)),
                    "here",
                    "remove it; definitions are plain text",
                ),
            Problem::EmptyFile =>
                fr: words(
                    "le fichier est vide",
                    "",
                    "commencez par Traits(…), Quiz(…), Family(…) ou Profile(…)",
                ),
                en: words(
                    "the file is empty",
                    "",
                    "begin with Traits(…), Quiz(…), Family(…) or Profile(…)",
                ),
            Problem::LooksLikeJson =>
                fr: words(
                    "ceci ressemble à du JSON ; les définitions sont en RON",
                    "ici",
                    "écrivez `Nom(champ: valeur)` au lieu de `{\"champ\": valeur}`",
                ),
                en: words(
                    "this looks like JSON; definitions are RON",
                    "here",
                    "write `Name(field: value)` instead of `{\"field\": value}`",
                ),
            Problem::MergeConflict =>
                fr: words(
                    "un conflit de fusion n'est pas résolu",
                    "ici",
                    "gardez une version et supprimez les marques",
                ),
                en: words(
                    "an unresolved merge conflict",
                    "here",
                    "choose one version and remove the marks",
                ),
            Problem::SmartQuote { character } =>
                fr: words(
                    format!("un guillemet typographique `{character}`"),
                    "ici",
                    "utilisez le guillemet droit `\"`",
                ),
                en: words(
                    format!("a typographic quote `{character}`"),
                    "here",
                    "use the straight quote `\"`",
                ),
            Problem::TooDeep { limit } =>
                fr: words(
                    format!("plus de {limit} parenthèses ou crochets emboîtés"),
                    "celui-ci est de trop",
                    "aucune définition n'en a besoin ; cherchez-en un qui n'est pas fermé",
                ),
                en: words(
                    format!("brackets are nested more than {limit} deep"),
                    "this one is too deep",
                    "a definition never needs that; look for a bracket that is not closed",
                ),
            Problem::UnclosedBracket { bracket } =>
                fr: words(
                    format!("ce `{bracket}` n'est pas fermé"),
                    "ouvert ici",
                    "fermez-le à sa place",
                ),
                en: words(
                    format!("this `{bracket}` is not closed"),
                    "opened here",
                    "add the closing bracket where it belongs",
                ),
            Problem::StrayBracket { bracket } =>
                fr: words(format!("ce `{bracket}` ne ferme rien"), "ici", "supprimez-le"),
                en: words(format!("this `{bracket}` closes nothing"), "here", "remove it"),
            Problem::UnclosedText =>
                fr: words(
                    "ce texte n'est peut-être pas fermé",
                    "il commence ici",
                    "ajoutez `\"` à la fin du texte\u{a0}; à l'intérieur, il s'écrit `\\\"`",
                ),
                en: words(
                    "this text may not be closed",
                    "it begins here",
                    "add `\"` where the text ends; inside a text it is written `\\\"`",
                ),
            Problem::UnclosedComment =>
                fr: words(
                    "ce commentaire n'est pas fermé",
                    "il commence ici",
                    "ajoutez `*/` à la fin du commentaire",
                ),
                en: words(
                    "this comment is not closed",
                    "it begins here",
                    "add `*/` where the comment ends",
                ),
            Problem::InvalidEscape =>
                fr: words(
                    "`\\` devant un caractère qui ne s'y prête pas",
                    "ici",
                    r#"sont possibles \" \\ \n \t et \u{…} ; la barre elle-même s'écrit \\"#,
                ),
                en: words(
                    "`\\` before something it does not go with",
                    "here",
                    r#"possible are \" \\ \n \t and \u{…}; a backslash itself is \\"#,
                ),
            Problem::UnknownExtension =>
                fr: words(
                    "un attribut qui ne sert pas ici",
                    "ici",
                    "supprimez la ligne qui commence par `#!`",
                ),
                en: words(
                    "an attribute that is not used here",
                    "here",
                    "remove the line that begins with `#!`",
                ),
            Problem::TrailingText =>
                fr: words(
                    "quelque chose suit la fin de la définition",
                    "ici",
                    "un fichier, une définition",
                ),
                en: words(
                    "something stands after the end of the definition",
                    "here",
                    "one file, one definition",
                ),
            Problem::Syntax(wanted) => fr: self.syntax(wanted), en: self.syntax(wanted),
            Problem::WrongStructName { found, expected, suggestion } =>
                fr: words(
                    match found {
                        Some(found) => {
                            format!("{} au lieu de {}", quote(found), self.one_of(expected))
                        }
                        None => format!("le nom manque : {}", self.one_of(expected)),
                    },
                    "ici",
                    self.did_you_mean(suggestion.as_deref()),
                ),
                en: words(
                    match found {
                        Some(found) => format!(
                            "`{}` where {} is expected",
                            short(found),
                            self.one_of(expected)
                        ),
                        None => {
                            format!("the name is missing: {} is expected", self.one_of(expected))
                        }
                    },
                    "here",
                    self.did_you_mean(suggestion.as_deref()),
                ),
            Problem::UnknownField { field, inside, known, suggestion } =>
                fr: words(
                    format!("il n'y a pas de champ {} ici", quote(field)),
                    "champ inconnu",
                    match inside.as_deref() {
                        Some("Text") if suggestion.is_none() => {
                            "les textes sont en français et en anglais\u{a0}: `fr` et \
                             `en`".to_owned()
                        }
                        _ if known.is_empty() => {
                            "tous les champs prévus ici y sont déjà\u{a0}; retirez \
                             celui-ci".to_owned()
                        }
                        _ => self.or_list(suggestion.as_deref(), known),
                    },
                ),
                en: words(
                    format!("there is no field `{}` here", short(field)),
                    "unknown field",
                    match inside.as_deref() {
                        Some("Text") if suggestion.is_none() => {
                            "texts are in French and in English: `fr` and `en`".to_owned()
                        }
                        _ if known.is_empty() => {
                            "all the fields that belong here are there; remove this one".to_owned()
                        }
                        _ => self.or_list(suggestion.as_deref(), known),
                    },
                ),
            Problem::UnknownVariant { found, known, suggestion } =>
                fr: words(
                    format!("{} n'est pas possible ici", quote(found)),
                    "mot inconnu",
                    self.or_list(suggestion.as_deref(), known),
                ),
                en: words(
                    format!("`{}` is not possible here", short(found)),
                    "unknown word",
                    self.or_list(suggestion.as_deref(), known),
                ),
            Problem::DuplicateField { field } =>
                fr: words(
                    format!("le champ {} figure deux fois", quote(field)),
                    "la seconde fois",
                    "supprimez l'un des deux",
                ),
                en: words(
                    format!("the field `{}` stands twice", short(field)),
                    "the second one",
                    "remove one",
                ),
            Problem::MissingField { field, inside } =>
                fr: words(
                    format!("le champ {} manque", quote(field)),
                    "là-dedans",
                    match inside {
                        Some(inside) => format!("chaque {} en a besoin", quote(inside)),
                        None => "ajoutez-le".to_owned(),
                    },
                ),
                en: words(
                    format!("the field `{field}` is missing"),
                    "in here",
                    match inside {
                        Some(inside) => format!("every `{}` needs it", short(inside)),
                        None => "add it".to_owned(),
                    },
                ),
            Problem::MissingTranslation { missing } =>
                fr: match missing {
                    Locale::Fr => {
                        words("le texte français manque", "là-dedans", "ajoutez `fr: \"…\"`")
                    }
                    Locale::En => {
                        words("le texte anglais manque", "là-dedans", "ajoutez `en: \"…\"`")
                    }
                },
                en: match missing {
                    Locale::Fr => words("the French text is missing", "in here", "add `fr: \"…\"`"),
                    Locale::En => {
                        words("the English text is missing", "in here", "add `en: \"…\"`")
                    }
                },
            Problem::WrongType { expected } =>
                fr: words(self.shape(*expected), "ceci est autre chose", ""),
                en: words(self.shape(*expected), "this is something else", ""),
            Problem::WrongLength =>
                fr: words("trop ou trop peu de valeurs", "là-dedans", "comparez avec le guide"),
                en: words("too few or too many values", "in here", "compare with the guide"),
            Problem::EscapedIdentifier =>
                fr: words("un échappement dans un nom", "ici", "écrivez les noms sans `\\`"),
                en: words("an escape in a name", "here", "write names without `\\`"),
            Problem::FormatNewer { found, supported } =>
                fr: words(
                    format!("le format {} est plus récent que ce programme", short(found)),
                    "ici",
                    format!("il lit le format {supported} ; installez une version plus récente"),
                ),
                en: words(
                    format!("format {} is newer than this program", short(found)),
                    "here",
                    format!("it reads format {supported}; install a newer version"),
                ),
            Problem::FormatOlder { found, supported } =>
                fr: words(
                    format!("le format {} n'existe pas", short(found)),
                    "ici",
                    format!("écrivez `format: {supported}`"),
                ),
                en: words(
                    format!("there is no format {}", short(found)),
                    "here",
                    format!("write `format: {supported}`"),
                ),
            Problem::InvalidId { found } =>
                fr: words(
                    format!("{} n'est pas un nom valable", quote(found)),
                    "ici",
                    "un nom commence par une lettre a–z ; puis lettres a–z, chiffres et tirets ; \
                     64 au plus",
                ),
                en: words(
                    format!("`{}` is not a valid name", short(found)),
                    "here",
                    "a name begins with a letter a–z; then letters a–z, digits and hyphens; at \
                     most 64",
                ),
            Problem::IdNotFileName { expected } =>
                fr: words(
                    "le nom n'est pas celui du fichier",
                    "ici",
                    format!("écrivez {}, ou renommez le fichier", quote(expected)),
                ),
                en: words(
                    "the name is not that of the file",
                    "here",
                    format!("write `{0}`, or rename the file", short(expected)),
                ),
            Problem::FamilyNotFolder { expected } =>
                fr: words(
                    "le nom n'est pas celui du dossier",
                    "ici",
                    format!("écrivez {}, ou renommez le dossier", quote(expected)),
                ),
                en: words(
                    "the name is not that of the folder",
                    "here",
                    format!("write `{0}`, or rename the folder", short(expected)),
                ),
            Problem::ProfileOutsideFamily =>
                fr: words(
                    "ce métier n'est dans aucune famille",
                    "",
                    "placez-le dans un dossier au nom de sa famille",
                ),
                en: words(
                    "this career lies in no family",
                    "",
                    "put it into a folder named after its family",
                ),
            Problem::MissingFamily { family, suggestion } =>
                fr: words(
                    format!("la famille {} n'est pas décrite", quote(family)),
                    "",
                    match suggestion {
                        Some(_) => self.did_you_mean(suggestion.as_deref()),
                        None => format!("ajoutez `{}/family.ron`", short(family)),
                    },
                ),
                en: words(
                    format!("the family `{}` is not described", short(family)),
                    "",
                    match suggestion {
                        Some(_) => self.did_you_mean(suggestion.as_deref()),
                        None => format!("add `{}/family.ron`", short(family)),
                    },
                ),
            Problem::DuplicateId { kind, id } =>
                fr: words(
                    format!("deux {} s'appellent {}", self.plural(*kind), quote(id)),
                    "la seconde fois",
                    "changez l'un des deux noms",
                ),
                en: words(
                    format!("two {} are named `{}`", self.plural(*kind), short(id)),
                    "the second one",
                    "give one of them another name",
                ),
            Problem::ListedTwice { name } =>
                fr: words(
                    format!("{} figure deux fois dans la liste", quote(name)),
                    "la seconde fois",
                    "supprimez l'un des deux",
                ),
                en: words(
                    format!("`{}` is listed twice", short(name)),
                    "the second time",
                    "remove one",
                ),
            Problem::UnknownReference { kind, name, suggestion } =>
                fr: words(
                    format!("{} {} n'existe pas", the(*kind), quote(name)),
                    "nom inconnu",
                    self.did_you_mean(suggestion.as_deref()),
                ),
                en: words(
                    format!("there is no {} `{}`", singular(*kind), short(name)),
                    "unknown name",
                    self.did_you_mean(suggestion.as_deref()),
                ),
            Problem::SelfReference =>
                fr: words("un métier renvoie à lui-même", "ici", "supprimez ce renvoi"),
                en: words("a career refers to itself", "here", "remove it"),
            Problem::BlankText =>
                fr: words(
                    "ce texte est vide",
                    "ici",
                    "écrivez quelque chose dans les deux langues",
                ),
                en: words("this text is empty", "here", "write something in both languages"),
            Problem::TextTooLong { limit, found } =>
                fr: words(
                    format!("ce texte compte {found} caractères"),
                    "trop long",
                    format!("{limit} au plus s'affichent bien"),
                ),
                en: words(
                    format!("this text has {found} characters"),
                    "too long",
                    format!("at most {limit} are shown well"),
                ),
            Problem::NotFinite =>
                fr: words("ce n'est pas un nombre", "ici", "écrivez un nombre ordinaire"),
                en: words("this is not a number", "here", "write an ordinary number"),
            Problem::NotWhole =>
                fr: words("ce nombre n'est pas entier", "ici", "écrivez-le sans décimales"),
                en: words("this number is not whole", "here", "write it without decimals"),
            Problem::OutOfRange { low, high } =>
                fr: words(
                    "ce nombre est hors limites",
                    "ici",
                    format!("il va de {} à {}", number(*low), number(*high)),
                ),
                en: words(
                    "this number is out of range",
                    "here",
                    format!("from {low} to {high} are possible"),
                ),
            Problem::WrongCount { counted, found, low, high } =>
                fr: words(
                    format!("{} : {found}", self.counted_words(*counted)),
                    "ici",
                    format!("il en faut de {low} à {high}"),
                ),
                en: words(
                    format!("{found} {}", self.counted_words(*counted)),
                    "here",
                    format!("there must be {low} to {high}"),
                ),
            Problem::InvalidDate =>
                fr: words(
                    "ce n'est pas un mois",
                    "ici",
                    "écrivez l'année et le mois, par exemple 2026-11",
                ),
                en: words("this is not a month", "here", "write year and month, such as 2026-11"),
            Problem::MissingTraits =>
                fr: words("aucun fichier ne dit ce qui est mesuré", "", "ajoutez `traits.ron`"),
                en: words("no file says what is measured", "", "add `traits.ron`"),
            Problem::SeveralTraits =>
                fr: words(
                    "un second fichier dit ce qui est mesuré",
                    "celui-ci",
                    "il en faut un seul ; supprimez l'autre",
                ),
                en: words(
                    "a second file says what is measured",
                    "this one",
                    "a set has one; remove the other",
                ),
            Problem::MissingQuiz =>
                fr: words(
                    "il n'y a pas de questionnaire",
                    "",
                    "ajoutez un fichier qui commence par Quiz(",
                ),
                en: words("there is no quiz", "", "add a file that begins with Quiz("),
            Problem::MissingProfiles =>
                fr: words(
                    "il n'y a pas de métier",
                    "",
                    "ajoutez un fichier qui commence par Profile(",
                ),
                en: words("there is no career", "", "add a file that begins with Profile("),
            Problem::EmptyDimension =>
                fr: words(
                    "cette dimension n'est ni un intérêt ni une compétence",
                    "",
                    "ajoutez `interest: Poles(…)` ou `skill: Poles(…)`",
                ),
                en: words(
                    "this dimension is neither an interest nor a skill",
                    "",
                    "add `interest: Poles(…)` or `skill: Poles(…)`",
                ),
            Problem::SelfCorrelation =>
                fr: words(
                    "une corrélation d'un trait avec lui-même",
                    "le même trait",
                    "elle vaut toujours 1 ; supprimez-la",
                ),
                en: words(
                    "a correlation of a trait with itself",
                    "the same trait",
                    "it is always 1; remove it",
                ),
            Problem::NotPositiveDefinite =>
                fr: words(
                    "ces corrélations ne peuvent pas toutes être vraies",
                    "la liste commence ici",
                    "rapprochez-en certaines de 0",
                ),
                en: words(
                    "these correlations cannot all hold at once",
                    "the list begins here",
                    "bring some of them nearer to 0",
                ),
            Problem::NoMeasures =>
                fr: words(
                    "les réponses ne disent rien d'aucun trait",
                    "",
                    "ajoutez ce qu'elles mesurent, ou faites-en une question de contexte",
                ),
                en: words(
                    "the answers say nothing about any trait",
                    "",
                    "add what they measure, or ask it as a context question",
                ),
            Problem::ZeroWeight =>
                fr: words("un poids nul, ou presque, n'a aucun effet", "ici", "supprimez-le"),
                en: words("a weight of 0, or nearly, has no effect", "here", "remove it"),
            Problem::InvalidLevel =>
                fr: words(
                    "ce n'est aucun des cinq degrés",
                    "ici",
                    "écrivez 0, 0.25, 0.5, 0.75 ou 1",
                ),
                en: words(
                    "this is none of the five steps",
                    "here",
                    "write 0, 0.25, 0.5, 0.75 or 1",
                ),
            Problem::MissingInterest { traits } =>
                fr: words(
                    "le métier ne dit pas combien il fait appel à chaque intérêt",
                    "",
                    format!("il manque {}", list(traits)),
                ),
                en: words(
                    "the career does not say how much it uses every interest",
                    "",
                    format!("missing: {}", list(traits)),
                ),
            Problem::WrongDomain { interest_wanted: true } =>
                fr: words(
                    "une compétence à la place d'un intérêt",
                    "ici",
                    "inscrivez-la dans `demands`",
                ),
                en: words(
                    "a skill where an interest is expected",
                    "here",
                    "list it among the demands",
                ),
            Problem::WrongDomain { interest_wanted: false } =>
                fr: words(
                    "un intérêt à la place d'une compétence",
                    "ici",
                    "inscrivez-le dans `interests`",
                ),
                en: words(
                    "an interest where a skill is expected",
                    "here",
                    "list it among the interests",
                ),
            Problem::FlatCareer { .. } =>
                fr: words(
                    "les degrés sont si égaux que le métier convient pareillement à tous",
                    "",
                    "baissez les intérêts dont le travail n'a pas besoin chaque semaine",
                ),
                en: words(
                    "the levels are so even that everybody fits equally",
                    "",
                    "lower the interests that the work does not need every week",
                ),
            Problem::UnmeasuredTrait { name, demanded: false } =>
                fr: words(
                    format!("aucun questionnaire ne mesure {}", quote(name)),
                    "ici",
                    "ajoutez une question qui le mesure",
                ),
                en: words(
                    format!("no quiz measures `{}`", short(name)),
                    "here",
                    "add an item for it",
                ),
            Problem::UnmeasuredTrait { name, demanded: true } =>
                fr: words(
                    format!("aucune échelle ne mesure {}", quote(name)),
                    "ici",
                    "une exigence a besoin d'une échelle dont les degrés disent à quel point",
                ),
                en: words(
                    format!("no rating measures `{}`", short(name)),
                    "here",
                    "a demand needs a rating whose steps say how well",
                ),
            Problem::RequirementOnSkill =>
                fr: words(
                    "une condition obligatoire ne peut reposer sur ce que l'on dit savoir faire",
                    "une compétence",
                    "faites-en une exigence (`demands`) ou une mise en garde (`Caution`)",
                ),
                en: words(
                    "a requirement must not rest on what people say they can do",
                    "a skill",
                    "make it a demand, or a caution",
                ),
            Problem::ConditionTooDeep { limit } =>
                fr: words(
                    format!("la condition a plus de {limit} niveaux"),
                    "",
                    "faites-en deux règles",
                ),
                en: words(
                    format!("the condition is nested more than {limit} deep"),
                    "",
                    "make two rules of it",
                ),
            Problem::ConditionTooLarge { limit } =>
                fr: words(
                    format!("la condition a plus de {limit} parties"),
                    "",
                    "faites-en deux règles",
                ),
                en: words(
                    format!("the condition has more than {limit} parts"),
                    "",
                    "make two rules of it",
                ),
            Problem::EmptyCondition =>
                fr: words("une condition sans contenu", "", "dites quand la règle s'applique"),
                en: words("a condition without parts", "", "say when the rule applies"),
            Problem::BoostTotal { limit } =>
                fr: words(
                    format!("les règles déplacent ensemble l'accord de plus de {}", number(*limit)),
                    "avec celle-ci",
                    "que les intérêts et les compétences décident ; baissez-en",
                ),
                en: words(
                    format!("the rules together move the fit by more than {limit}"),
                    "with this one",
                    "interests and skills should decide; lower some",
                ),
            Problem::ImplausibleYear { low, high } =>
                fr: words(
                    "cette année ne peut pas être juste",
                    "ici",
                    format!("elle va de {low} à {high}"),
                ),
                en: words(
                    "this year cannot be right",
                    "here",
                    format!("from {low} to {high} are possible"),
                ),
            Problem::EmptySpan =>
                fr: words(
                    "l'intervalle finit avant de commencer",
                    "pas au-dessus du début",
                    "écrivez d'abord le plus petit chiffre",
                ),
                en: words(
                    "the span ends before it begins",
                    "not above the start",
                    "write the smaller figure first",
                ),
            Problem::NegativeFigure =>
                fr: words("ce chiffre est négatif", "ici", "seuls les pourcentages peuvent l'être"),
                en: words("this figure is below zero", "here", "only percents may be"),
            Problem::InvalidCountry =>
                fr: words("ce n'est pas un code de pays", "ici", "deux majuscules, par exemple FR"),
                en: words("this is not a country code", "here", "two capital letters, such as FR"),
            Problem::InvalidUrl =>
                fr: words(
                    "ce n'est pas une adresse web sûre",
                    "ici",
                    "écrivez `https://`, un hôte et un chemin",
                ),
                en: words(
                    "this is not a safe web address",
                    "here",
                    "write `https://`, a host and a path",
                ),
            Problem::InvalidCode { example } =>
                fr: words(
                    "ce n'est pas un code de cette nomenclature",
                    "ici",
                    format!("il ressemble à {example}"),
                ),
                en: words(
                    "this is no code of that list",
                    "here",
                    format!("it should look like {example}"),
                ),
            Problem::ExampleFails { number, outcome } =>
                fr: words(
                    format!("l'exemple {} ne se vérifie pas", number + 1),
                    "celui-ci",
                    self.outcome_words(outcome),
                ),
                en: words(
                    format!("example {} does not come out", number + 1),
                    "this one",
                    self.outcome_words(outcome),
                ),
            Problem::ByteOrderMark =>
                fr: words(
                    "le fichier commence par une marque d'ordre des octets (BOM)",
                    "",
                    "rien n'en a besoin ; enregistrez-le en UTF-8 sans BOM",
                ),
                en: words(
                    "the file begins with a byte order mark",
                    "",
                    "nothing needs it; save the file as UTF-8 without BOM",
                ),
            Problem::UnportableName =>
                fr: words(
                    "certains systèmes refusent un fichier ou un dossier de ce nom",
                    "",
                    "renommez-le : lettres, chiffres et tirets, et pas un nom de périphérique \
                     comme CON",
                ),
                en: words(
                    "not every system can have a file or folder of this name",
                    "",
                    "rename it: letters, digits and hyphens, and no name of a device such as CON",
                ),
            Problem::LooksLikeYaml =>
                fr: words(
                    "ceci ressemble à du YAML ; les définitions sont en RON",
                    "ici",
                    "écrivez `Nom(champ: valeur, …)`, avec des guillemets autour de chaque texte",
                ),
                en: words(
                    "this looks like YAML; definitions are RON",
                    "here",
                    "write `Name(field: value, …)`, with quotes around every text",
                ),
            Problem::LooksLikeToml =>
                fr: words(
                    "ceci ressemble à du TOML ; les définitions sont en RON",
                    "ici",
                    "écrivez `Nom(champ: valeur, …)`, avec `:` et des virgules",
                ),
                en: words(
                    "this looks like TOML; definitions are RON",
                    "here",
                    "write `Name(field: value, …)`, with `:` and commas",
                ),
            Problem::Confusable { character, like } =>
                fr: words(
                    format!("{} ressemble à `{like}` sans en être un", code_point(*character)),
                    "un caractère d'une autre écriture",
                    format!("tapez `{like}` ; les noms et les signes sont en ASCII"),
                ),
                en: words(
                    format!("{} only looks like `{like}`", code_point(*character)),
                    "a character of another script",
                    format!("type `{like}`; names and signs are plain ASCII"),
                ),
            Problem::UnusualCharacter { character } =>
                fr: words(
                    format!("{} ne dit rien à personne d'autre", code_point(*character)),
                    "ici",
                    "une copie s'est peut-être mal passée ; tapez ce qui était voulu",
                ),
                en: words(
                    format!("{} means nothing to anybody else", code_point(*character)),
                    "here",
                    "a copy may have gone wrong; type what was meant",
                ),
            Problem::TooManyMarks { limit } =>
                fr: words(
                    format!("plus de {limit} signes sur une même lettre"),
                    "ils recouvrent les lignes voisines",
                    "retirez-les",
                ),
                en: words(
                    format!("more than {limit} marks on one letter"),
                    "they cover the lines around",
                    "remove them",
                ),
            Problem::NumberStyle { plain } =>
                fr: words(
                    "ce nombre peut s'écrire plus simplement",
                    "ici",
                    format!("écrivez `{}`", short(plain)),
                ),
                en: words(
                    "this number can be written more plainly",
                    "here",
                    format!("write `{}`", short(plain)),
                ),
            Problem::Doubtful(doubt) =>
                fr: doubt::of(self.locale).describe(doubt),
                en: doubt::of(self.locale).describe(doubt),
        }
    }
    /// Names how much a problem matters.
    pub fn severity(self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => fr: "erreur", en: "error",
            Severity::Warning => fr: "avertissement", en: "warning",
            Severity::Advice => fr: "conseil", en: "advice",
        }
    }
    /// Announces what to do.
    pub fn help(self) -> &'static str { fr: "aide", en: "help" }
    /// Announces a change that needs no further word.
    pub fn change(self) -> &'static str { fr: "ce qu'il faut changer", en: "what to change" }
    /// Labels the other of two places.
    pub fn other_place(self) -> &'static str {
        fr: "l'autre endroit est ici",
        en: "the other place is here",
    }
    /// Says how many more problems there are than those shown; `n` is at least 1.
    pub fn and_more(self, n: usize) -> String {
        fr: match n {
            1 => "… et 1 autre".to_owned(),
            n => format!("… et {n} autres"),
        },
        en: format!("… and {n} more"),
    }
    /// Announces the places of more problems of one kind; `n` is at least 2.
    pub fn and_more_alike(self, n: usize) -> String {
        fr: format!("… et {n} autres du même genre\u{a0}:"),
        en: format!("… and {n} more like it:"),
    }

    fn encoding_words(self, encoding: Encoding) -> Description {
        fr: {
            let help = "enregistrez le fichier en UTF-8";
            match encoding {
                Encoding::Utf16 => words("le fichier est en UTF-16", "", help),
                Encoding::Windows1252(byte, character) => words(
                    format!("le fichier n'est pas en UTF-8 : octet {byte:02X}"),
                    "ici",
                    format!("cela ressemble à Windows-1252, où c'est `{character}` ; {help}"),
                ),
                Encoding::Byte(byte) => {
                    words(format!("le fichier n'est pas en UTF-8 : octet {byte:02X}"), "ici", help)
                }
            }
        },
        en: {
            let help = "save the file as UTF-8";
            match encoding {
                Encoding::Utf16 => words("the file is UTF-16", "", help),
                Encoding::Windows1252(byte, character) => words(
                    format!("the file is not UTF-8: byte {byte:02X}"),
                    "here",
                    format!("this looks like Windows-1252, where it is `{character}`; {help}"),
                ),
                Encoding::Byte(byte) => {
                    words(format!("the file is not UTF-8: byte {byte:02X}"), "here", help)
                }
            }
        },
    }
    fn syntax(self, wanted: &Wanted) -> Description {
        match wanted {
            Wanted::Comma =>
                fr: words("une virgule manque", "après ceci", "séparez les éléments par `,`"),
                en: words("a comma is missing", "after this", "separate entries by `,`"),
            Wanted::Colon =>
                fr: words("un deux-points manque", "avant ceci", "écrivez `champ: valeur`"),
                en: words("a colon is missing", "before this", "write `field: value`"),
            Wanted::Closing(bracket) =>
                fr: words(
                    format!("`{bracket}` est attendu"),
                    "avant ceci",
                    "cherchez une virgule oubliée ou une valeur de trop",
                ),
                en: words(
                    format!("`{bracket}` is expected"),
                    "before this",
                    "look for a comma too few or a value too many",
                ),
            Wanted::Opening(bracket) =>
                fr: words(
                    format!("`{bracket}` manque"),
                    "derrière ceci",
                    "la suite est fermée plus bas sans avoir été ouverte",
                ),
                en: words(
                    format!("`{bracket}` is missing"),
                    "behind this",
                    "what follows is closed further down and was not opened",
                ),
            Wanted::Parentheses(word) =>
                fr: words(
                    format!("{} attend sa valeur entre parenthèses", quote(word)),
                    "après ceci",
                    "",
                ),
                en: words(
                    format!("`{}` needs its value in parentheses", short(word)),
                    "after this",
                    "",
                ),
            Wanted::ColonNotEquals =>
                fr: words("`=` à la place d'un deux-points", "ici", "écrivez `champ: valeur`"),
                en: words("`=` stands where `:` belongs", "here", "write `field: value`"),
            Wanted::NoComma =>
                fr: words(
                    "rien ne précède cette virgule",
                    "une de trop",
                    "supprimez-la, ou ajoutez ce qui manque",
                ),
                en: words(
                    "nothing stands before this comma",
                    "one too many",
                    "remove it, or add what is missing",
                ),
            Wanted::Name(name) =>
                fr: words(
                    format!("le nom {} manque", quote(name)),
                    "avant ceci",
                    format!("écrivez `{}(…)`", short(name)),
                ),
                en: words(
                    format!("the name `{}` is missing", short(name)),
                    "before this",
                    format!("write `{}(…)`", short(name)),
                ),
            Wanted::PlainName(name) =>
                fr: words(
                    format!("{} n'est pas un nom", quote(name)),
                    "ici",
                    "un nom a des lettres, des chiffres et `_` ; un texte est entre guillemets",
                ),
                en: words(
                    format!("`{}` is no name", short(name)),
                    "here",
                    "a name has letters, digits and `_`; a text stands in quotes",
                ),
            Wanted::DecimalPoint =>
                fr: words(
                    "un nombre s'écrit avec un point",
                    "une virgule",
                    "la virgule sépare les champs ; écrivez par exemple `0.75`",
                ),
                en: words(
                    "a number is written with a point",
                    "a comma",
                    "commas part fields; write `0.75`, for example",
                ),
            Wanted::More =>
                fr: words(
                    "la définition s'arrête au milieu",
                    "ici",
                    "fermez ce qui est ouvert, jusqu'à la dernière `)`",
                ),
                en: words(
                    "the definition ends in the middle",
                    "here",
                    "close what is open, down to the last `)`",
                ),
            Wanted::Value =>
                fr: words(
                    "ceci ne peut pas se lire comme une valeur",
                    "ici",
                    "une valeur est un texte entre guillemets, un nombre, une liste entre crochets \
                     ou un mot du guide",
                ),
                en: words(
                    "this cannot be read as a value",
                    "here",
                    "a value is a text in quotes, a number, a list in brackets or a word of the \
                     guide",
                ),
        }
    }
    fn shape(self, shape: Shape) -> String {
        match shape {
            Shape::Text =>
                fr: "un texte entre guillemets est attendu".to_owned(),
                en: "a text in quotes is expected".to_owned(),
            Shape::Number =>
                fr: "un nombre est attendu".to_owned(),
                en: "a number is expected".to_owned(),
            Shape::Boolean =>
                fr: "`true` ou `false` est attendu".to_owned(),
                en: "`true` or `false` is expected".to_owned(),
            Shape::List =>
                fr: "une liste entre crochets `[…]` est attendue".to_owned(),
                en: "a list in brackets `[…]` is expected".to_owned(),
            Shape::Struct(name) =>
                fr: format!("`{name}(…)` est attendu"),
                en: format!("`{name}(…)` is expected"),
            Shape::Word =>
                fr: "un nom sans guillemets est attendu".to_owned(),
                en: "a name without quotes is expected".to_owned(),
        }
    }
    fn outcome_words(self, outcome: &Outcome) -> String {
        fr: {
            let decimal = |value: &f64| format!("{value:.2}").replace('.', ",");
            match outcome {
                Outcome::Fit { at_least: true, bound, actual } => {
                    format!(
                        "l'accord devrait être d'au moins {} ; il est de {}",
                        decimal(bound),
                        decimal(actual)
                    )
                }
                Outcome::Fit { at_least: false, bound, actual } => {
                    format!(
                        "l'accord devrait être d'au plus {} ; il est de {}",
                        decimal(bound),
                        decimal(actual)
                    )
                }
                Outcome::Trait { expected, actual: Some(actual) } => {
                    format!("{} devrait le porter ; c'est {}", quote(expected), quote(actual))
                }
                Outcome::Trait { expected, actual: None } => {
                    format!("{} devrait le porter ; rien ne le porte", quote(expected))
                }
                Outcome::Requirement { expected, actual } => {
                    format!("les conditions devraient être `{expected}` ; elles sont `{actual}`")
                }
            }
        },
        en: match outcome {
            Outcome::Fit { at_least: true, bound, actual } => {
                format!("the fit should be at least {bound:.2}; it is {actual:.2}")
            }
            Outcome::Fit { at_least: false, bound, actual } => {
                format!("the fit should be at most {bound:.2}; it is {actual:.2}")
            }
            Outcome::Trait { expected, actual: Some(actual) } => {
                format!("`{}` should carry it; `{}` does", short(expected), short(actual))
            }
            Outcome::Trait { expected, actual: None } => {
                format!("`{}` should carry it; nothing does", short(expected))
            }
            Outcome::Requirement { expected, actual } => {
                format!("the requirements should be `{expected}`; they are `{actual}`")
            }
        },
    }
    fn forbidden(self, class: Forbidden) -> &'static str {
        match class {
            Forbidden::Control => fr: "un caractère de commande", en: "a control character",
            Forbidden::Bidi =>
                fr: "un caractère qui déplace le texte autour de lui :",
                en: "a character that reorders the text around it:",
            Forbidden::Invisible => fr: "un caractère invisible", en: "an invisible character",
        }
    }
    fn plural(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Dimension => fr: "dimensions", en: "dimensions",
            Kind::Trait => fr: "traits", en: "traits",
            Kind::Quiz => fr: "questionnaires", en: "quizzes",
            Kind::Format => fr: "formats de réponse", en: "response formats",
            Kind::Anchor => fr: "degrés", en: "steps",
            Kind::Item => fr: "questions", en: "items",
            Kind::ItemOption => fr: "options", en: "options",
            Kind::Question => fr: "questions de contexte", en: "context questions",
            Kind::QuestionOption => fr: "réponses", en: "answers",
            Kind::Family => fr: "familles", en: "families",
            Kind::Profile => fr: "métiers", en: "careers",
            Kind::Rule => fr: "règles", en: "rules",
            Kind::Source => fr: "sources", en: "sources",
        }
    }
    fn counted_words(self, counted: Counted) -> &'static str {
        match counted {
            Counted::Dimensions => fr: "nombre de dimensions", en: "dimensions in the set",
            Counted::Items => fr: "nombre de questions", en: "items in the quiz",
            Counted::Anchors => fr: "nombre de degrés", en: "steps on the scale",
            Counted::Options => fr: "nombre d'options", en: "options in the item",
            Counted::Answers => fr: "nombre de réponses possibles", en: "answers to the question",
            Counted::Careers => fr: "nombre de métiers", en: "careers in the set",
            Counted::Parts =>
                fr: "nombre de réponses dans la condition",
                en: "answers in the condition",
            Counted::Entries => fr: "nombre d'éléments de la liste", en: "entries in the list",
        }
    }
    fn did_you_mean(self, suggestion: Option<&str>) -> String {
        fr: suggestion
            .map(|name| format!("vouliez-vous dire {} ?", quote(name)))
            .unwrap_or_default(),
        en: suggestion.map(|name| format!("did you mean `{name}`?")).unwrap_or_default(),
    }
    fn or_list(self, suggestion: Option<&str>, known: &[&str]) -> String {
        match suggestion {
            Some(_) => fr: self.did_you_mean(suggestion), en: self.did_you_mean(suggestion),
            None =>
                fr: format!("sont possibles {}", list(known)),
                en: format!("possible are {}", list(known)),
        }
    }
    fn one_of(self, names: &[&str]) -> String {
        fr: {
            let names: Vec<String> = names.iter().map(|name| quote(name)).collect();
            names.join(" ou ")
        },
        en: {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            names.join(" or ")
        },
    }
}

fn list<S: AsRef<str>>(names: &[S]) -> String {
    let names: Vec<String> = names.iter().map(|name| quote(name.as_ref())).collect();
    names.join(", ")
}

fn the(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "la dimension",
        Kind::Trait => "le trait",
        Kind::Quiz => "le questionnaire",
        Kind::Format => "le format de réponse",
        Kind::Anchor => "le degré",
        Kind::Item => "la question",
        Kind::ItemOption => "l'option",
        Kind::Question => "la question de contexte",
        Kind::QuestionOption => "la réponse",
        Kind::Family => "la famille",
        Kind::Profile => "le métier",
        Kind::Rule => "la règle",
        Kind::Source => "la source",
    }
}

fn quote(text: &str) -> String {
    format!("`{}`", short(text))
}

fn number(value: f64) -> String {
    value.to_string().replace('.', ",")
}

fn singular(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "dimension",
        Kind::Trait => "trait",
        Kind::Quiz => "quiz",
        Kind::Format => "response format",
        Kind::Anchor => "step",
        Kind::Item => "item",
        Kind::ItemOption => "option",
        Kind::Question => "context question",
        Kind::QuestionOption => "answer",
        Kind::Family => "family",
        Kind::Profile => "career",
        Kind::Rule => "rule",
        Kind::Source => "source",
    }
}

/// The most characters quoted from a file.
const MAX_QUOTED: usize = 60;

/// A quotation, shortened.
fn short(text: &str) -> String {
    if text.chars().count() <= MAX_QUOTED {
        return text.to_owned();
    }
    text.chars().take(MAX_QUOTED).chain(['…']).collect()
}

/// Builds a description; an empty label or help is none.
fn words(title: impl Into<String>, label: &str, help: impl Into<String>) -> Description {
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    Description {
        title: title.into(),
        label: some(label.to_owned()),
        help: some(help.into()),
    }
}

/// How a character is named to a programmer: `U+202E`.
fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}
