//! The grammar of a file: brackets, quotes, commas, and other notations.

use crate::phrases::{quote, short, words};
use crate::sample::Sample;

/// What the grammar expects where it found something else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A comma between two entries.
    Comma,
    /// A colon after a field's name.
    Colon,
    /// A colon instead of the equals sign that stands there.
    ColonNotEquals,
    /// Something between two commas, or before the first.
    NoComma,
    /// The closing bracket.
    Closing(char),
    /// The opening bracket of what is closed further down.
    Opening(char),
    /// A value in parentheses after this word.
    Parentheses(String),
    /// The name of a struct before its parenthesis.
    Name(String),
    /// A name of letters, digits and `_`, instead of this one.
    PlainName(String),
    /// A decimal point, where a comma parts two numbers: 0,75 for 0.75.
    DecimalPoint,
    /// More: the file ends in the middle.
    More,
    /// A value, where something stands that is none.
    Value,
}

impl Sample for Wanted {
    fn samples(text: &str) -> Vec<Self> {
        vec![
            Self::Comma,
            Self::Colon,
            Self::ColonNotEquals,
            Self::NoComma,
            Self::Closing(')'),
            Self::Opening('('),
            Self::Parentheses(text.to_owned()),
            Self::Name(text.to_owned()),
            Self::PlainName(text.to_owned()),
            Self::DecimalPoint,
            Self::More,
            Self::Value,
        ]
    }
}

codes! {
    /// What can be wrong with the grammar of a file.
    pub enum Grammar;

    /// Nothing but blanks and comments.
    EmptyFile "empty-file" Error
        says =>
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
        means =>
            fr: "Le fichier ne contient rien, ou seulement des commentaires",
            en: "The file holds nothing, or only comments",
        matters =>
            fr: "Il ne définit rien.",
            en: "It defines nothing.",
        mending =>
            fr: "Remplissez-le ou supprimez-le ; `boussole new` écrit un modèle commenté.",
            en: "Fill it in or delete it; `boussole new` writes a commented template.",

    /// JSON, where RON is expected.
    LooksLikeJson "looks-like-json" Error
        says =>
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
        means =>
            fr: "Le fichier est en JSON",
            en: "The file is JSON",
        matters =>
            fr: "Les définitions s'écrivent en RON : des parenthèses, et des noms de champs sans \
                 guillemets.",
            en: "Definitions are written in RON: parentheses, and field names without quotes.",
        mending =>
            fr: r#"Écrivez `Nom(champ: valeur)` au lieu de `{"champ": valeur}`."#,
            en: r#"Write `Name(field: value)` in place of `{"field": value}`."#,

    /// YAML, where RON is expected.
    LooksLikeYaml "looks-like-yaml" Error
        says =>
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
        means =>
            fr: "Le fichier est en YAML",
            en: "The file is YAML",
        matters =>
            fr: "Les définitions s'écrivent en RON : des parenthèses, des virgules, et les \
                 textes entre guillemets.",
            en: "Definitions are written in RON: parentheses, commas, and texts in quotes.",
        mending =>
            fr: "Écrivez `Nom(champ: \"texte\")` ; `boussole new` commence un fichier pour vous.",
            en: "Write `Name(field: \"text\")`; `boussole new` starts a file for you.",

    /// TOML, where RON is expected.
    LooksLikeToml "looks-like-toml" Error
        says =>
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
        means =>
            fr: "Le fichier est en TOML",
            en: "The file is TOML",
        matters =>
            fr: "Les définitions s'écrivent en RON : des parenthèses, et deux-points après \
                 chaque nom de champ.",
            en: "Definitions are written in RON: parentheses, and a colon after each field name.",
        mending =>
            fr: "Écrivez `champ: valeur` au lieu de `champ = valeur` ; `boussole new` commence \
                 un fichier pour vous.",
            en: "Write `field: value` in place of `field = value`; `boussole new` starts a file \
                 for you.",

    /// The marks that a version control system leaves in a conflict.
    MergeConflict "merge-conflict" Error
        says =>
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
        means =>
            fr: "Les marques d'un conflit de fusion sont restées dans le fichier",
            en: "The marks of a merge conflict are left in the file",
        matters =>
            fr: "Deux versions y sont mêlées.",
            en: "Two versions are mixed up in it.",
        mending =>
            fr: "Gardez une version, et effacez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
            en: "Keep one version and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.",

    /// A typographic quote where a straight one belongs.
    SmartQuote { character: char } "smart-quote" Error
        says =>
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
        means =>
            fr: "Un guillemet typographique entoure un texte",
            en: "A typographic quote surrounds a text",
        matters =>
            fr: "Seul le guillemet droit `\"` ouvre et ferme un texte ; un traitement de texte \
                 les remplace sans le dire.",
            en: "Only the straight quote `\"` opens and closes a text; word processors replace \
                 it silently.",
        mending =>
            fr: r#"Tapez `"`, et préférez un éditeur de texte simple."#,
            en: r#"Type `"`, and use a plain text editor."#,

    /// Brackets nested deeper than the limit.
    TooDeep { limit: usize } "too-deep" Error
        says =>
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
        means =>
            fr: "Trop de parenthèses ou de crochets emboîtés",
            en: "Too many brackets inside one another",
        matters =>
            fr: "Aucune définition n'en a besoin : l'un d'eux n'est sans doute pas fermé.",
            en: "No definition needs them: one of them is probably not closed.",
        mending =>
            fr: "Cherchez au-dessus une parenthèse qui manque.",
            en: "Look above for a bracket that is missing.",

    /// A bracket that is opened and not closed.
    UnclosedBracket { bracket: char } "unclosed-bracket" Error
        says =>
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
        means =>
            fr: "Une parenthèse ou un crochet n'est pas fermé",
            en: "A bracket is not closed",
        matters =>
            fr: "Tout ce qui suit est lu comme s'il était dedans.",
            en: "All that follows is read as if it were inside.",
        mending =>
            fr: "Fermez-le à sa place ; l'éditeur montre souvent la paire.",
            en: "Close it where it ends; editors often show the pair.",

    /// A bracket that is closed and was not opened.
    StrayBracket { bracket: char } "stray-bracket" Error
        says =>
            fr: words(format!("ce `{bracket}` ne ferme rien"), "ici", "supprimez-le"),
            en: words(format!("this `{bracket}` closes nothing"), "here", "remove it"),
        means =>
            fr: "Une parenthèse ou un crochet ferme quelque chose qui n'est pas ouvert",
            en: "A bracket closes something that is not open",
        matters =>
            fr: "Le reste du fichier ne peut plus être compris.",
            en: "The rest of the file can no longer be understood.",
        mending =>
            fr: "Effacez-le, ou ouvrez ce qu'il devait fermer.",
            en: "Delete it, or open what it was meant to close.",

    /// A text whose closing quote is missing.
    UnclosedText "unclosed-text" Error
        says =>
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
        means =>
            fr: "Un texte n'a pas de guillemet de fin",
            en: "A text has no closing quote",
        matters =>
            fr: "La suite du fichier est lue comme si elle en faisait partie.",
            en: "The rest of the file is read as part of it.",
        mending =>
            fr: r#"Ajoutez `"` à la fin ; un guillemet à l'intérieur s'écrit `\"`."#,
            en: r#"Add `"` at its end; a quote inside a text is written `\"`."#,

    /// A block comment that is not closed.
    UnclosedComment "unclosed-comment" Error
        says =>
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
        means =>
            fr: "Un commentaire `/*` n'est pas fermé",
            en: "A comment `/*` is not closed",
        matters =>
            fr: "Tout ce qui suit est ignoré.",
            en: "All that follows is ignored.",
        mending =>
            fr: "Ajoutez `*/`, ou commencez chaque ligne de commentaire par `//`.",
            en: "Add `*/`, or begin each line of the comment with `//`.",

    /// A backslash before something that it does not combine with.
    InvalidEscape "invalid-escape" Error
        says =>
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
        means =>
            fr: r"Une barre `\` précède un caractère qui ne s'y prête pas",
            en: "A backslash stands before a character it does not combine with",
        matters =>
            fr: r"Dans un texte, `\` annonce un caractère spécial.",
            en: r"In a text, `\` announces a special character.",
        mending =>
            fr: r#"Écrivez `\\` pour la barre elle-même, `\"` pour un guillemet."#,
            en: r#"Write `\\` for the backslash itself, `\"` for a quote."#,

    /// An attribute or extension of RON that is not used here.
    UnknownExtension "unknown-extension" Error
        says =>
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
        means =>
            fr: "Une ligne `#![…]` demande une extension qui ne sert pas ici",
            en: "A line `#![…]` asks for an extension that is not used here",
        matters =>
            fr: "Toutes les définitions s'écrivent de la même façon.",
            en: "All definitions are written in the same way.",
        mending =>
            fr: "Effacez cette ligne.",
            en: "Delete the line.",

    /// Something after the end of the definition.
    TrailingText "trailing-text" Error
        says =>
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
        means =>
            fr: "Quelque chose suit la fin de la définition",
            en: "Something follows the end of the definition",
        matters =>
            fr: "Un fichier contient une seule définition ; le reste ne serait pas lu.",
            en: "A file holds one definition; the rest would not be read.",
        mending =>
            fr: "Effacez-le, ou cherchez la parenthèse fermée trop tôt.",
            en: "Delete it, or look for a bracket closed too early.",

    /// Another mistake of grammar.
    Syntax(wanted: Wanted) "syntax" Error
        says => match wanted {
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
                    "une valeur est un texte entre guillemets, un nombre, une liste entre \
                     crochets ou un mot du guide",
                ),
                en: words(
                    "this cannot be read as a value",
                    "here",
                    "a value is a text in quotes, a number, a list in brackets or a word of \
                     the guide",
                ),
        }
        means =>
            fr: "Une virgule, un deux-points ou une parenthèse manque",
            en: "A comma, a colon or a bracket is missing",
        matters =>
            fr: "Le fichier ne peut pas être lu au-delà.",
            en: "The file cannot be read beyond this place.",
        mending =>
            fr: "Comparez avec la ligne voisine : `champ: valeur,`.",
            en: "Compare with the next line: `field: value,`.",
}
