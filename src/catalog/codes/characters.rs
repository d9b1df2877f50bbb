//! Single characters that are not what they seem.

use crate::phrases::{code_point, words};
use model::safe::Forbidden;

codes! {
    /// What can be wrong with single characters.
    pub enum Characters;

    /// A control character.
    ControlCharacter { character: char } "control-character" Error
        says =>
            fr: words(
                format!("un caractère de commande {}", code_point(*character)),
                "ici",
                "supprimez-le ; une définition est du texte simple",
            ),
            en: words(
                format!("a control character {}", code_point(*character)),
                "here",
                "remove it; definitions are plain text",
            ),
        means =>
            fr: "Un caractère de commande se cache dans le fichier",
            en: "A control character hides in the file",
        matters =>
            fr: "Il ne se voit pas et peut dérégler un écran.",
            en: "It cannot be seen and can upset a screen.",
        mending =>
            fr: "Effacez-le et retapez le mot.",
            en: "Delete it and type the word again.",

    /// A character that reorders the text around it.
    BidiCharacter { character: char } "bidi-character" Error
        says =>
            fr: words(
                format!(
                    "un caractère qui déplace le texte autour de lui : {}",
                    code_point(*character)
                ),
                "ici",
                "supprimez-le ; une définition est du texte simple",
            ),
            en: words(
                format!("a character that reorders the text around it: {}", code_point(*character)),
                "here",
                "remove it; definitions are plain text",
            ),
        means =>
            fr: "Un caractère change le sens d'écriture de ce qui le suit",
            en: "A character changes the direction of the text around it",
        matters =>
            fr: "Le texte affiché ne serait pas celui du fichier.",
            en: "What is shown would not be what the file says.",
        mending =>
            fr: "Effacez-le et retapez le mot.",
            en: "Delete it and type the word again.",

    /// A character that cannot be seen.
    InvisibleCharacter { character: char } "invisible-character" Error
        says =>
            fr: words(
                format!("un caractère invisible {}", code_point(*character)),
                "ici",
                "supprimez-le ; une définition est du texte simple",
            ),
            en: words(
                format!("an invisible character {}", code_point(*character)),
                "here",
                "remove it; definitions are plain text",
            ),
        means =>
            fr: "Un caractère invisible, ou une espace particulière, hors d'un texte",
            en: "An invisible character, or a special space outside a text",
        matters =>
            fr: "Il vient souvent d'un copier-coller ; un nom qui le contient n'est plus le même \
                 nom.",
            en: "It often comes from copy and paste; a name that holds it is another name.",
        mending =>
            fr: "Effacez l'espace et retapez-la.",
            en: "Delete the space and type it again.",

    /// A character of another script that looks like one of ASCII.
    Confusable { character: char, like: char } "confusable" Error
        says =>
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
        means =>
            fr: "Une lettre ressemble à une autre",
            en: "A letter looks like another one",
        matters =>
            fr: "Un а cyrillique et un a latin sont différents pour le programme : le nom n'est \
                 pas trouvé.",
            en: "A Cyrillic а and a Latin a are different to the program, so the name is not \
                 found.",
        mending =>
            fr: "Tapez le mot à nouveau sur votre clavier.",
            en: "Type the word again on your own keyboard.",

    /// A character that means nothing to others.
    UnusualCharacter { character: char } "unusual-character" Warning
        says =>
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
        means =>
            fr: "Un caractère qu'aucune police n'a à coup sûr",
            en: "A character that no font is sure to have",
        matters =>
            fr: "Des élèves pourraient voir une case vide.",
            en: "Students might see an empty box.",
        mending =>
            fr: "Remplacez-le par un caractère ordinaire.",
            en: "Replace it with an ordinary character.",

    /// A letter with more marks than the limit.
    TooManyMarks { limit: usize } "too-many-marks" Error
        says =>
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
        means =>
            fr: "Trop d'accents sur une même lettre",
            en: "Too many accents on one letter",
        matters =>
            fr: "Ils recouvrent les lignes au-dessus et au-dessous.",
            en: "They cover the lines above and below.",
        mending =>
            fr: "Gardez les accents que la langue connaît.",
            en: "Keep the accents that the language has.",
}

impl Characters {
    /// A character that may not stand in a definition.
    pub(crate) const fn forbidden(character: char, class: Forbidden) -> Self {
        match class {
            Forbidden::Control => Self::ControlCharacter { character },
            Forbidden::Bidi => Self::BidiCharacter { character },
            Forbidden::Invisible => Self::InvisibleCharacter { character },
        }
    }
}
