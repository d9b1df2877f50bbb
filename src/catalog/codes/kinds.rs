//! The kinds of definitions that a set needs.

use crate::phrases::words;

codes! {
    /// What can be missing from a whole set.
    pub enum Kinds;

    /// No traits file in the set.
    MissingTraits "missing-traits" Error
        says =>
            fr: words("aucun fichier ne dit ce qui est mesuré", "", "ajoutez `traits.ron`"),
            en: words("no file says what is measured", "", "add `traits.ron`"),
        means =>
            fr: "Aucun fichier ne dit ce qui est mesuré",
            en: "No file says what is measured",
        matters =>
            fr: "Sans traits, ni question ni métier n'a de sens.",
            en: "Without traits, neither questions nor careers mean anything.",
        mending =>
            fr: "Ajoutez traits.ron ; `boussole new quiz` copie celui du programme.",
            en: "Add traits.ron; `boussole new quiz` copies the built-in one.",

    /// More than one traits file in the set.
    SeveralTraits "several-traits" Error
        says =>
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
        means =>
            fr: "Un second fichier dit ce qui est mesuré",
            en: "A second file says what is measured",
        matters =>
            fr: "On ne saurait pas lequel croire.",
            en: "Nobody could tell which to trust.",
        mending =>
            fr: "Gardez-en un seul.",
            en: "Keep only one.",

    /// No quiz in the set.
    MissingQuiz "missing-quiz" Error
        says =>
            fr: words(
                "il n'y a pas de questionnaire",
                "",
                "ajoutez un fichier qui commence par Quiz(",
            ),
            en: words("there is no quiz", "", "add a file that begins with Quiz("),
        means =>
            fr: "Il n'y a pas de quiz",
            en: "There is no quiz",
        matters =>
            fr: "Il n'y a rien à demander.",
            en: "There is nothing to ask.",
        mending =>
            fr: "Ajoutez-en un ; `boussole new quiz NOM` le commence.",
            en: "Add one; `boussole new quiz NAME` starts it.",

    /// No career profile in the set.
    MissingProfiles "missing-profiles" Error
        says =>
            fr: words(
                "il n'y a pas de métier",
                "",
                "ajoutez un fichier qui commence par Profile(",
            ),
            en: words("there is no career", "", "add a file that begins with Profile("),
        means =>
            fr: "Il n'y a pas de métier",
            en: "There is no career",
        matters =>
            fr: "Il n'y a rien à proposer.",
            en: "There is nothing to recommend.",
        mending =>
            fr: "Ajoutez-en un ; `boussole new career NOM --family FAMILLE` le commence.",
            en: "Add one; `boussole new career NAME --family FAMILY` starts it.",
}
