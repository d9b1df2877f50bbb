//! Structs, their fields and the shape of values.

use crate::phrases::{EN, FR, quote, short, words};
use crate::sample::Sample;
use model::locale::Locale;

/// The shape of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A text in quotes.
    Text,
    /// The same, where single quotes are around it.
    DoublyQuoted,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// A list in brackets.
    List,
    /// A struct of this name.
    Struct(&'static str),
    /// A bare word, one of a few.
    Word,
}

impl Sample for Shape {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::Text,
            Self::DoublyQuoted,
            Self::Number,
            Self::Boolean,
            Self::List,
            Self::Struct("Text"),
            Self::Word,
        ]
    }
}

codes! {
    /// What can be wrong with the structs of a file and their fields.
    pub enum Structure;

    /// A struct with another name, or at the start of a file with none.
    WrongStructName {
        found: Option<String>,
        expected: Vec<&'static str>,
        suggestion: Option<String>,
    } "wrong-struct-name" Error
        says =>
            fr: words(
                match found {
                    Some(found) => {
                        format!("{} au lieu de {}", quote(found), FR.one_of(expected))
                    }
                    None => format!("le nom manque : {}", FR.one_of(expected)),
                },
                "ici",
                FR.did_you_mean(suggestion.as_deref()),
            ),
            en: words(
                match found {
                    Some(found) => format!(
                        "`{}` where {} is expected",
                        short(found),
                        EN.one_of(expected)
                    ),
                    None => {
                        format!("the name is missing: {} is expected", EN.one_of(expected))
                    }
                },
                "here",
                EN.did_you_mean(suggestion.as_deref()),
            ),
        means =>
            fr: "Le nom devant la parenthèse n'est pas celui qu'il faut",
            en: "The name before the parenthesis is not the right one",
        matters =>
            fr: "Ce nom dit ce qu'est la chose : `Text(…)`, `Claim(…)`, `Profile(…)`.",
            en: "It says what the thing is: `Text(…)`, `Claim(…)`, `Profile(…)`.",
        mending =>
            fr: "Corrigez le nom.",
            en: "Correct the name.",

    /// A field that the struct does not have.
    UnknownField {
        field: String,
        /// The struct, where the parser knows its name.
        inside: Option<String>,
        /// The fields that it may still have.
        known: Vec<&'static str>,
        suggestion: Option<String>,
    } "unknown-field" Error
        says =>
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
                    _ => FR.or_list(suggestion.as_deref(), known),
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
                    _ => EN.or_list(suggestion.as_deref(), known),
                },
            ),
        means =>
            fr: "Ce champ n'existe pas à cet endroit",
            en: "There is no such field in this place",
        matters =>
            fr: "Une faute de frappe ferait perdre ce qu'il contient sans le dire.",
            en: "A typing error would lose what it holds without a word.",
        mending =>
            fr: "Corrigez le nom, ou déplacez le champ là où il va.",
            en: "Correct the name, or move the field to where it belongs.",

    /// A word that is none of those possible.
    UnknownVariant {
        found: String,
        known: Vec<&'static str>,
        suggestion: Option<String>,
    } "unknown-variant" Error
        says =>
            fr: words(
                format!("{} n'est pas possible ici", quote(found)),
                "mot inconnu",
                FR.or_list(suggestion.as_deref(), known),
            ),
            en: words(
                format!("`{}` is not possible here", short(found)),
                "unknown word",
                EN.or_list(suggestion.as_deref(), known),
            ),
        means =>
            fr: "Ce mot n'est pas l'un de ceux qui sont possibles ici",
            en: "The word is none of those possible here",
        matters =>
            fr: "Le programme ne devine pas.",
            en: "The program does not guess.",
        mending =>
            fr: "Prenez l'un des mots proposés, avec sa majuscule et sans guillemets.",
            en: "Take one of the words offered, with its capital and without quotes.",

    /// The same field twice.
    DuplicateField { field: String } "duplicate-field" Error
        says =>
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
        means =>
            fr: "Un champ figure deux fois",
            en: "A field stands twice",
        matters =>
            fr: "L'un des deux serait perdu.",
            en: "One of the two would be lost.",
        mending =>
            fr: "Gardez le bon.",
            en: "Keep the right one.",

    /// A field that must be there.
    MissingField {
        field: &'static str,
        inside: Option<String>,
    } "missing-field" Error
        says =>
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
        means =>
            fr: "Un champ obligatoire manque",
            en: "A required field is missing",
        matters =>
            fr: "Rien de ce qui change un calcul n'a de valeur par défaut.",
            en: "Nothing that changes a result has a default.",
        mending =>
            fr: "Ajoutez-le ; le guide dit ce qu'il contient.",
            en: "Add it; the guide says what it holds.",

    /// A text that lacks one of the two languages.
    MissingTranslation { missing: Locale } "missing-translation" Error
        says =>
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
        means =>
            fr: "Un texte n'est écrit que dans une langue",
            en: "A text is written in one language only",
        matters =>
            fr: "L'élève qui lit l'autre langue ne verrait rien.",
            en: "Students who read the other language would see nothing.",
        mending =>
            fr: "Ajoutez l'autre langue, écrite comme si elle était la première.",
            en: "Add the other language, written as if it were the first.",

    /// A value of another shape.
    WrongType { expected: Shape } "wrong-type" Error
        says => match expected {
            Shape::Text =>
                fr: words("un texte entre guillemets est attendu", "ceci est autre chose", ""),
                en: words("a text in quotes is expected", "this is something else", ""),
            Shape::DoublyQuoted =>
                fr: words(
                    "un texte entre guillemets est attendu",
                    "une apostrophe n'ouvre pas de texte",
                    "utilisez le guillemet droit `\"`",
                ),
                en: words(
                    "a text in quotes is expected",
                    "a single quote opens no text",
                    "use the double quote `\"`",
                ),
            Shape::Number =>
                fr: words("un nombre est attendu", "ceci est autre chose", ""),
                en: words("a number is expected", "this is something else", ""),
            Shape::Boolean =>
                fr: words("`true` ou `false` est attendu", "ceci est autre chose", ""),
                en: words("`true` or `false` is expected", "this is something else", ""),
            Shape::List =>
                fr: words(
                    "une liste entre crochets `[…]` est attendue",
                    "ceci est autre chose",
                    "",
                ),
                en: words("a list in brackets `[…]` is expected", "this is something else", ""),
            Shape::Struct(name) =>
                fr: words(format!("`{name}(…)` est attendu"), "ceci est autre chose", ""),
                en: words(format!("`{name}(…)` is expected"), "this is something else", ""),
            Shape::Word =>
                fr: words(
                    "un nom sans guillemets est attendu",
                    "ceci est autre chose",
                    "un champ s'écrit `nom: valeur`\u{a0}; un mot à choisir n'a pas de guillemets",
                ),
                en: words(
                    "a name without quotes is expected",
                    "this is something else",
                    "a field is written `name: value`; a word to choose has no quotes",
                ),
        }
        means =>
            fr: "La valeur est d'une autre nature : nombre, texte, liste ou nom",
            en: "The value is of another nature: number, text, list or word",
        matters =>
            fr: "Elle ne peut pas être lue.",
            en: "It cannot be read.",
        mending =>
            fr: "Les textes et les noms d'identifiants prennent des guillemets, les nombres et \
                 les mots à majuscule n'en prennent pas, une liste s'écrit entre crochets.",
            en: "Texts and identifiers take quotes, numbers and capitalized words do not, a list \
                 stands in square brackets.",

    /// Too few or too many values in parentheses.
    WrongLength "wrong-length" Error
        says =>
            fr: words("trop ou trop peu de valeurs", "là-dedans", "comparez avec le guide"),
            en: words("too few or too many values", "in here", "compare with the guide"),
        means =>
            fr: "Il y a trop ou trop peu de valeurs entre les parenthèses",
            en: "There are too many or too few values in the parentheses",
        matters =>
            fr: "La forme en attend un nombre fixe : `Exactly(1900)`, `Between(1900, 2300)`.",
            en: "The form takes a fixed number of them: `Exactly(1900)`, `Between(1900, 2300)`.",
        mending =>
            fr: "Comparez avec le guide.",
            en: "Compare with the guide.",

    /// An identifier written with an escape.
    EscapedIdentifier "escaped-identifier" Error
        says =>
            fr: words("un échappement dans un nom", "ici", "écrivez les noms sans `\\`"),
            en: words("an escape in a name", "here", "write names without `\\`"),
        means =>
            fr: r"Un identifiant contient un caractère écrit avec `\`",
            en: r"An identifier holds a character written with `\`",
        matters =>
            fr: "Deux écritures du même nom ne se reconnaîtraient pas.",
            en: "Two spellings of one name would not be recognized.",
        mending =>
            fr: "Écrivez le nom tel quel.",
            en: "Write the name as it is.",

    /// A format that a newer version of the program reads.
    FormatNewer { found: String, supported: u32 } "format-newer" Error
        says =>
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
        means =>
            fr: "Le fichier est d'un format plus récent que ce programme",
            en: "The file has a format newer than this program",
        matters =>
            fr: "Il pourrait être lu de travers.",
            en: "It could be misread.",
        mending =>
            fr: "Installez une version plus récente de Boussole.",
            en: "Install a newer version of Boussole.",

    /// A format that no version reads any more.
    FormatOlder { found: String, supported: u32 } "format-older" Error
        says =>
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
        means =>
            fr: "Le fichier est d'un format qui n'est plus lu",
            en: "The file has a format that is no longer read",
        matters =>
            fr: "Ce format n'a jamais existé, ou n'existe plus.",
            en: "That format never existed, or no longer does.",
        mending =>
            fr: "Écrivez `format: 1`, et revérifiez.",
            en: "Write `format: 1` and check again.",
}
