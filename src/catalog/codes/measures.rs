//! What can be wrong with what answers measure.

use crate::phrases::words;

codes! {
    /// What can be wrong with what answers measure.
    pub enum Measures;

    /// An item whose answers say nothing about any trait.
    Nothing "no-measures" Error
        says =>
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
        means =>
            fr: "Les réponses ne disent rien d'aucun trait",
            en: "The answers say nothing about any trait",
        matters =>
            fr: "On poserait une question pour rien.",
            en: "A question would be asked for nothing.",
        mending =>
            fr: "Ajoutez ce qu'elles mesurent, ou faites-en une question de contexte.",
            en: "Add what they measure, or make it a context question.",

    /// A context question whose answers change nothing.
    UnusedQuestion "unused-question" Error
        says =>
            fr: words(
                "les réponses ne changent rien pour personne",
                "cette question",
                "dites ce qu'elles changent (`studies`, `most_years`, `has`, `limit`, \
                 `occupation`) ou écrivez une règle qui s'en sert",
            ),
            en: words(
                "the answers change nothing for anybody",
                "this question",
                "say what they change (`studies`, `most_years`, `has`, `limit`, `occupation`) or \
                 write a rule that uses them",
            ),
        means =>
            fr: "Rien ne se sert des réponses à une question de contexte",
            en: "Nothing uses the answers to a context question",
        matters =>
            fr: "On prendrait du temps à chacun pour rien.",
            en: "It would take everybody's time for nothing.",
        mending =>
            fr: "Retirez la question, donnez un effet à ses réponses, ou écrivez dans un métier \
                 une règle qui les nomme.",
            en: "Take the question out, give its answers an effect, or write a rule of a career \
                 that names them.",

    /// A rating that is only crossed with traits and is of none.
    OnlyCrossed "only-crossed" Error
        says =>
            fr: words(
                "la question porte sur ce trait sans mesurer aucune activité",
                "ici",
                "écrivez au moins un `Forward` ou un `Reverse` à côté des `Load`",
            ),
            en: words(
                "the item is about this trait without measuring any activity",
                "here",
                "write at least one `Forward` or `Reverse` beside the `Load`s",
            ),
        means =>
            fr: "Une question n'a que des traits croisés (`Load`)",
            en: "An item has nothing but crossed traits (`Load`)",
        matters =>
            fr: "Un thème croisé s'ajoute à ce que la question mesure ; il ne peut pas être seul.",
            en: "A crossed topic goes with what the item measures; it cannot stand alone.",
        mending =>
            fr: "Nommez l'activité avec `Forward` ; un thème tout seul s'écrit aussi `Forward`.",
            en: "Name the activity with `Forward`; a topic by itself is written `Forward`, too.",

    /// A weight of zero.
    ZeroWeight "zero-weight" Error
        says =>
            fr: words("un poids nul, ou presque, n'a aucun effet", "ici", "supprimez-le"),
            en: words("a weight of 0, or nearly, has no effect", "here", "remove it"),
        means =>
            fr: "Un poids ou un effet vaut 0",
            en: "A weight or an effect is 0",
        matters =>
            fr: "Il ne change rien.",
            en: "It changes nothing.",
        mending =>
            fr: "Effacez-le, ou donnez-lui une valeur.",
            en: "Delete it, or give it a value.",
}
