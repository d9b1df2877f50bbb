//! Names, and what they refer to.

use crate::phrases::{EN, FR, quote, short, words};
use crate::sample::Sample;
use model::locale::Locale;
use model::say;

/// A class of named things, for which a name can be unknown or used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Dimension,
    Topic,
    Trait,
    Quiz,
    Format,
    Anchor,
    Item,
    ItemOption,
    Battery,
    Question,
    QuestionOption,
    Family,
    Profile,
    Rule,
    Source,
    Circumstance,
}

say! {
    /// The sentences of one language.
    struct Words;

    fn plural(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Dimension => fr: "dimensions", en: "dimensions",
            Kind::Topic => fr: "thèmes", en: "topics",
            Kind::Trait => fr: "traits", en: "traits",
            Kind::Quiz => fr: "questionnaires", en: "quizzes",
            Kind::Format => fr: "formats de réponse", en: "response formats",
            Kind::Anchor => fr: "degrés", en: "steps",
            Kind::Item => fr: "questions", en: "items",
            Kind::ItemOption => fr: "options", en: "options",
            Kind::Battery => fr: "batteries", en: "batteries",
            Kind::Question => fr: "questions de contexte", en: "context questions",
            Kind::QuestionOption => fr: "réponses", en: "answers",
            Kind::Family => fr: "familles", en: "families",
            Kind::Profile => fr: "métiers", en: "careers",
            Kind::Rule => fr: "règles", en: "rules",
            Kind::Source => fr: "sources", en: "sources",
            Kind::Circumstance => fr: "circonstances", en: "circumstances",
        }
    }

    fn one(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Dimension => fr: "la dimension", en: "dimension",
            Kind::Topic => fr: "le thème", en: "topic",
            Kind::Trait => fr: "le trait", en: "trait",
            Kind::Quiz => fr: "le questionnaire", en: "quiz",
            Kind::Format => fr: "le format de réponse", en: "response format",
            Kind::Anchor => fr: "le degré", en: "step",
            Kind::Item => fr: "la question", en: "item",
            Kind::ItemOption => fr: "l'option", en: "option",
            Kind::Battery => fr: "la batterie", en: "battery",
            Kind::Question => fr: "la question de contexte", en: "context question",
            Kind::QuestionOption => fr: "la réponse", en: "answer",
            Kind::Family => fr: "la famille", en: "family",
            Kind::Profile => fr: "le métier", en: "career",
            Kind::Rule => fr: "la règle", en: "rule",
            Kind::Source => fr: "la source", en: "source",
            Kind::Circumstance => fr: "la circonstance", en: "circumstance",
        }
    }
}

impl Sample for Kind {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::Dimension,
            Self::Topic,
            Self::Trait,
            Self::Quiz,
            Self::Format,
            Self::Anchor,
            Self::Item,
            Self::ItemOption,
            Self::Battery,
            Self::Question,
            Self::QuestionOption,
            Self::Family,
            Self::Profile,
            Self::Rule,
            Self::Source,
            Self::Circumstance,
        ]
    }
}

codes! {
    /// What can be wrong with a name, and with what it refers to.
    pub enum Naming;

    /// Not an identifier: `[a-z][a-z0-9-]*`, at most 64 characters.
    InvalidId { found: String } "invalid-id" Error
        says =>
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
        means =>
            fr: "Un identifiant contient autre chose que des minuscules, des chiffres et des \
                 traits d'union",
            en: "An identifier holds something else than lower-case letters, digits and hyphens",
        matters =>
            fr: "Il sert de nom de fichier et de repère pour toujours, sur tous les systèmes.",
            en: "It serves as a file name and as a reference for ever, on every system.",
        mending =>
            fr: "Écrivez `soigner-un-animal` : une lettre d'abord, ni accent, ni espace, 64 \
                 caractères au plus.",
            en: "Write `treat-an-animal`: a letter first, no accent, no space, 64 characters at \
                 most.",

    /// The identifier of a file is not its stem.
    IdNotFileName { expected: String } "id-not-file-name" Error
        says =>
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
        means =>
            fr: "L'identifiant n'est pas le nom du fichier",
            en: "The identifier is not the name of the file",
        matters =>
            fr: "On ne saurait pas lequel croire.",
            en: "Nobody could tell which to trust.",
        mending =>
            fr: "Mettez le même dans les deux.",
            en: "Make them the same.",

    /// The identifier of a family is not its folder's name.
    FamilyNotFolder { expected: String } "family-not-folder" Error
        says =>
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
        means =>
            fr: "L'identifiant de la famille n'est pas le nom de son dossier",
            en: "The identifier of the family is not the name of its folder",
        matters =>
            fr: "C'est le dossier qui range les métiers dans la famille.",
            en: "It is the folder that puts careers into the family.",
        mending =>
            fr: "Mettez le même nom dans les deux.",
            en: "Make them the same.",

    /// A profile whose folder names no family.
    ProfileOutsideFamily "profile-outside-family" Error
        says =>
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
        means =>
            fr: "La fiche n'est pas dans un dossier de famille",
            en: "The sheet does not lie in the folder of a family",
        matters =>
            fr: "Les pistes se montrent par famille.",
            en: "Leads are shown by family.",
        mending =>
            fr: "Rangez-la dans profiles/FAMILLE/.",
            en: "Move it into profiles/FAMILY/.",

    /// A folder of profiles without `family.ron`.
    MissingFamily {
        family: String,
        suggestion: Option<String>,
    } "missing-family" Error
        says =>
            fr: words(
                format!("la famille {} n'est pas décrite", quote(family)),
                "",
                match suggestion {
                    Some(_) => FR.did_you_mean(suggestion.as_deref()),
                    None => format!("ajoutez `{}/family.ron`", short(family)),
                },
            ),
            en: words(
                format!("the family `{}` is not described", short(family)),
                "",
                match suggestion {
                    Some(_) => EN.did_you_mean(suggestion.as_deref()),
                    None => format!("add `{}/family.ron`", short(family)),
                },
            ),
        means =>
            fr: "Le dossier de la fiche n'a pas de family.ron",
            en: "The folder of the sheet has no family.ron",
        matters =>
            fr: "La famille n'aurait pas de nom à montrer.",
            en: "The family would have no name to show.",
        mending =>
            fr: "`boussole new family NOM` l'écrit, ou rangez la fiche dans une autre famille.",
            en: "`boussole new family NAME` writes it, or move the sheet into another family.",

    /// The same name twice.
    DuplicateId { kind: Kind, id: String } "duplicate-id" Error
        says =>
            fr: words(
                format!("deux {} s'appellent {}", of(Locale::Fr).plural(*kind), quote(id)),
                "la seconde fois",
                "changez l'un des deux noms",
            ),
            en: words(
                format!("two {} are named `{}`", of(Locale::En).plural(*kind), short(id)),
                "the second one",
                "give one of them another name",
            ),
        means =>
            fr: "Le même identifiant figure deux fois",
            en: "The same identifier stands twice",
        matters =>
            fr: "Les réponses ne sauraient plus à quoi se rapporter.",
            en: "Answers could no longer tell which is meant.",
        mending =>
            fr: "Changez l'un des deux.",
            en: "Change one of them.",

    /// A former name of a career is that of a career today.
    AliasIsCareer { name: String } "alias-is-career" Error
        says =>
            fr: words(
                format!("l'ancien nom {} est celui d'un métier", quote(name)),
                "ici",
                "supprimez-le ici, ou donnez un autre nom à ce métier",
            ),
            en: words(
                format!("the former name `{}` is that of a career", short(name)),
                "here",
                "remove it here, or give that career another name",
            ),
        means =>
            fr: "Un ancien nom (`aliases`) est celui d'un métier d'aujourd'hui",
            en: "A former name (`aliases`) is that of a career today",
        matters =>
            fr: "Une feuille enregistrée avant ne saurait plus duquel des deux elle parle.",
            en: "A sheet saved before could no longer tell which of the two it speaks of.",
        mending =>
            fr: "Ne citez dans `aliases` que des noms que plus aucune fiche ne porte.",
            en: "In `aliases`, list only names that no sheet bears any more.",

    /// The pages of two careers would have one address.
    SameAddress { address: String } "same-address" Warning
        says =>
            fr: words(
                format!("deux métiers auraient l'adresse {}", quote(address)),
                "la seconde fois",
                "changez l'un des deux titres",
            ),
            en: words(
                format!("two careers would have the address `{}`", short(address)),
                "the second one",
                "change one of the two titles",
            ),
        means =>
            fr: "Deux métiers ont le même titre, aux majuscules et aux accents près",
            en: "Two careers have the same title, but for case and accents",
        matters =>
            fr: "Le titre féminin en français, et le titre anglais, font l'adresse de la page : \
                 l'une cacherait l'autre.",
            en: "The feminine title in French, and the English title, make the address of the \
                 page: one would hide the other.",
        mending =>
            fr: "Dites dans l'un des titres ce qui distingue ce métier.",
            en: "Say in one of the titles what sets that career apart.",

    /// A name of the file of titles leads to no career.
    TitleWithoutSheet { title: String } "title-without-sheet" Warning
        says =>
            fr: words(
                format!("{} ne mène à aucune fiche", quote(title)),
                "ici",
                "donnez ce code à une fiche, avec `Nearest` si c'est le plus proche",
            ),
            en: words(
                format!("`{}` leads to no sheet", short(title)),
                "here",
                "give its code to a sheet, with `Nearest` if it is the nearest",
            ),
        means =>
            fr: "Un nom de métier, dans `titles`, ne mène à aucune fiche, même proche",
            en: "The name of a job, in `titles`, leads to no sheet, not even a near one",
        matters =>
            fr: "Qui tape ce nom n'aurait rien à lire.",
            en: "Whoever types this name would have nothing to read.",
        mending =>
            fr: "Un nom mène aux fiches de son code, sinon là où ce code mène, sinon à son \
                 domaine. Donnez à une fiche ce code, ou l'un de ceux-là ; si le nom est hors \
                 d'une ligne de codes, construisez le fichier à nouveau avec tests/titles/run.",
            en: "A name leads to the sheets of its code, else to where that code leads, else to \
                 its domain. Give a sheet that code, or one of those; if the name stands outside \
                 a line of codes, build the file again with tests/titles/run.",

    /// The same thing twice in one list.
    ListedTwice { name: String } "listed-twice" Error
        says =>
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
        means =>
            fr: "La même chose figure deux fois dans une liste",
            en: "The same thing stands twice in a list",
        matters =>
            fr: "Elle compterait double, ou l'une des deux serait perdue.",
            en: "It would count twice, or one of the two would be lost.",
        mending =>
            fr: "Gardez-en une.",
            en: "Keep one.",

    /// A name that nothing bears.
    UnknownReference {
        kind: Kind,
        name: String,
        suggestion: Option<String>,
    } "unknown-reference" Error
        says =>
            fr: words(
                format!("{} {} n'existe pas", of(Locale::Fr).one(*kind), quote(name)),
                "nom inconnu",
                FR.did_you_mean(suggestion.as_deref()),
            ),
            en: words(
                format!("there is no {} `{}`", of(Locale::En).one(*kind), short(name)),
                "unknown name",
                EN.did_you_mean(suggestion.as_deref()),
            ),
        means =>
            fr: "Un nom ne désigne rien de connu",
            en: "A name refers to nothing known",
        matters =>
            fr: "Ce à quoi il renvoie manquerait dans le calcul ou sur la page.",
            en: "What it refers to would be missing from the computation or the page.",
        mending =>
            fr: "Corrigez l'orthographe, ou ajoutez ce qu'il désigne : trait, source, question, \
                 métier.",
            en: "Correct the spelling, or add what it names: trait, source, question, career.",

    /// A career that refers to itself.
    SelfReference "self-reference" Error
        says =>
            fr: words("un métier renvoie à lui-même", "ici", "supprimez ce renvoi"),
            en: words("a career refers to itself", "here", "remove it"),
        means =>
            fr: "Un métier se cite lui-même comme voisin ou comme évolution",
            en: "A career names itself as a neighbour or an evolution",
        matters =>
            fr: "Cela n'apprend rien.",
            en: "It tells nothing.",
        mending =>
            fr: "Effacez ce renvoi.",
            en: "Delete the reference.",
}
