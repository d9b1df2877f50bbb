//! What the quiz is, and is not: what is to be known before and after.

use super::Part;
use crate::pages::Host;

say! {
    /// The sentences of the page, addressed to whoever answers.
    pub(super) struct Words;

    /// All of it.
    pub(super) fn parts(self, host: Host) -> Vec<Part> {
        fr: vec![
            Part::text(
                "À quoi ça sert",
                "Boussole pose des questions sur ce que tu aimes et ce que tu sais faire, puis \
                 propose des métiers à regarder de plus près, avec les raisons pour et contre. \
                 C'est un début de conversation, pour toi seul ou seule, ou avec quelqu'un qui \
                 t'accompagne.",
            ),
            Part::text(
                "À quoi ça ne sert pas",
                "Boussole ne mesure ni tes capacités ni tes chances, et ne décide de rien. \
                 Personne ne devrait choisir un élève, une place ou un emploi avec ce résultat.",
            ),
            Part::text(
                "Ce qu'on sait, et ce qu'on ne sait pas",
                "Le calcul est écrit en entier, et chaque raison affichée en est un morceau. Il \
                 est essayé sur des milliers de personnes simulées ; il n'a pas encore été \
                 comparé au parcours de vraies personnes.",
            ),
            Part::text(
                "Tes réponses",
                match host {
                    Host::Device =>
                        "Tout se calcule dans ton navigateur. Rien n'est envoyé, et rien n'est \
                         gardé sans que tu le demandes. Tu peux enregistrer tes réponses dans un \
                         fichier, si tu le veux.",
                    Host::Server =>
                        "Tes réponses sont gardées sur ce serveur, sans ton nom. Tu peux les \
                         effacer quand tu veux : c'est tout de suite, et pour de bon. Si tu ne \
                         reviens pas pendant 30 jours, elles s'effacent toutes seules ; dans une \
                         classe, au jour que dit la page de ta place.",
                },
            ),
            Part::text(
                "D'où viennent les fiches",
                "De sources publiques, citées et datées sous chaque chiffre. Le choix et les \
                 phrases sont de nous.",
            ),
        ],
        en: vec![
            Part::text(
                "What it is for",
                "Boussole asks what you like and what you can do, then suggests careers worth a \
                 closer look, with the reasons for and against. It starts a conversation: with \
                 yourself, or with somebody who guides you.",
            ),
            Part::text(
                "What it is not for",
                "Boussole measures neither your abilities nor your chances, and decides nothing. \
                 Nobody should pick a student, a place or a job with this result.",
            ),
            Part::text(
                "What is known, and what is not",
                "The calculation is written out in full, and each reason shown is a part of it. \
                 It has been tried on thousands of simulated people; it has not yet been \
                 compared with what became of real ones.",
            ),
            Part::text(
                "Your answers",
                match host {
                    Host::Device =>
                        "Everything is worked out in your browser. Nothing is sent, and nothing \
                         is kept unless you ask for it. You can save your answers in a file if \
                         you want to.",
                    Host::Server =>
                        "Your answers are kept on this server, without your name. You can erase \
                         them whenever you like: at once, and for good. If you do not come back \
                         for 30 days, they erase themselves; in a class, on the day that the page \
                         of your seat tells.",
                },
            ),
            Part::text(
                "Where the sheets come from",
                "From public sources, named and dated below each figure. The choice and the \
                 sentences are ours.",
            ),
        ],
    }
}
