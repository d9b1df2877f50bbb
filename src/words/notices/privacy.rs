//! What becomes of the answers, for whoever gives them, from 14 years on: at most 400 words.

use super::Part;
use crate::pages::Host;

/// Where complaints go in France.
const CNIL: &str = "https://www.cnil.fr/fr/plaintes";

say! {
    /// The sentences of the notice, addressed to whoever answers.
    pub(super) struct Words;

    /// Where the browser does everything.
    fn on_the_device(self) -> Vec<Part> {
        fr: vec![
            Part::text(
                "L'essentiel",
                "Tes réponses ne quittent pas cet appareil. Pas de compte, pas de nom, pas de \
                 publicité, pas de cookie.",
            ),
            Part::list(
                "Ce qui est gardé",
                "",
                &[
                    "Pendant le quiz, tes réponses sont dans la mémoire de la page. Elles \
                     disparaissent avec elle, sauf si tu choisis de les garder.",
                    "Un fichier que tu enregistres est à toi. Sur un ordinateur partagé, \
                     emporte-le et efface-le en partant.",
                    "Ton navigateur peut garder une copie des pages que tu as ouvertes, pour \
                     qu'elles marchent sans réseau. Tes réponses n'y sont pas.",
                ],
            ),
            Part::list(
                "Ce qui passe par le réseau",
                "",
                &[
                    "Ton navigateur va chercher les pages, comme sur tout site. Qui les héberge \
                     peut voir qu'on les demande, jamais ce que tu réponds.",
                    "Rien ne vient d'ailleurs, et personne ne compte tes visites pour nous.",
                    "Un lien vers une source te mène à un autre site, qui a ses propres règles.",
                ],
            ),
            Part::text(
                "Qui les voit",
                "Toi, et qui regarde ton écran. Le résultat t'appartient : tu le montres si tu \
                 veux, à qui tu veux. Personne ne devrait t'y obliger.",
            ),
            Part::text(
                "Tout effacer",
                "Sous ton résultat, « Effacer mes réponses » les efface tout de suite, et pour de \
                 bon.",
            ),
            self.saying_no(),
        ],
        en: vec![
            Part::text(
                "In short",
                "Your answers do not leave this device. No account, no name, no advertising, no \
                 cookie.",
            ),
            Part::list(
                "What is kept",
                "",
                &[
                    "During the quiz, your answers are in the memory of the page. They vanish with \
                     it, unless you choose to keep them.",
                    "A file that you save is yours. On a shared computer, take it with you and \
                     delete it as you leave.",
                    "Your browser may keep a copy of the pages you opened, so that they work \
                     without a network. Your answers are not in it.",
                ],
            ),
            Part::list(
                "What goes over the network",
                "",
                &[
                    "Your browser fetches the pages, as on any site. Whoever hosts them can see \
                     that they are asked for, never what you answer.",
                    "Nothing comes from elsewhere, and nobody counts your visits for us.",
                    "A link to a source takes you to another site, which has rules of its own.",
                ],
            ),
            Part::text(
                "Who sees them",
                "You, and whoever looks at your screen. The result is yours: show it if you want, \
                 to whom you want. Nobody should make you.",
            ),
            Part::text(
                "Erasing everything",
                "Below your result, “Erase my answers” erases them at once, and for good.",
            ),
            self.saying_no(),
        ],
    }

    /// Where a server keeps the answers.
    fn on_a_server(self) -> Vec<Part> {
        fr: vec![
            Part::text(
                "L'essentiel",
                "Tes réponses sont gardées sur ce serveur, sans ton nom, pour que tu puisses \
                 continuer. Elles ne servent qu'à te montrer ton résultat.",
            ),
            Part::list(
                "Ce qui est gardé",
                "",
                &[
                    "Tes réponses, les métiers que tu écris, ce que tu dis de ceux que l'on te \
                     montre, le jour de ta première et de ta dernière visite ; dans une classe, le \
                     nom et le code de ta place.",
                    "Ni ton nom, ni ta date de naissance, ni l'adresse de ton appareil : le \
                     programme ne les note pas. N'écris pas ton nom dans une case.",
                    "Un cookie, c'est-à-dire un nombre tiré au hasard, permet de te retrouver. Ton \
                     navigateur l'oublie quand tu le fermes. Le serveur n'en garde qu'une \
                     empreinte.",
                ],
            ),
            Part::text(
                "Combien de temps",
                "Jusqu'à ce que tu les effaces. Sinon, elles s'effacent après 30 jours sans \
                 visite ; dans une classe, au jour que dit la page de ta place. Ses totaux, qui \
                 ne disent rien de toi, restent deux ans.",
            ),
            Part::list(
                "Qui les voit",
                "",
                &[
                    "Toi, tant que ce navigateur reste ouvert : sur un ordinateur partagé, \
                     ferme-le en partant.",
                    "Dans une classe, l'adulte voit quelles places sont libres, en cours, finies \
                     ou sans rien de neuf, et des totaux. Jamais tes réponses, sauf si tu montres \
                     ton résultat.",
                    "Qui tient le serveur pourrait les lire là où elles sont gardées, sans nom. Le \
                     serveur n'envoie rien à personne.",
                    "Si l'adresse en haut commence par http, sans s, qui est sur le même réseau \
                     pourrait lire ce qui passe.",
                    "Le résultat t'appartient : tu le montres si tu veux, à qui tu veux. Personne \
                     ne devrait t'y obliger.",
                ],
            ),
            Part::text(
                "Tout effacer, corriger, emporter",
                "Pendant le quiz, « Revenir » te laisse changer une réponse. Sous ton résultat, tu \
                 peux les enregistrer dans un fichier ou tout effacer : c'est immédiat. Une copie \
                 de secours faite avant peut exister encore : demande-le (« À qui écrire »).",
            ),
            Part::text(
                "Si quelque chose ne va pas",
                "Dis-le (« À qui écrire ») : on te doit une réponse en un mois. Sinon, la CNIL \
                 peut t'aider ; c'est elle qui veille, en France, sur les données des gens.",
            )
            .at(CNIL),
            self.saying_no(),
        ],
        en: vec![
            Part::text(
                "In short",
                "Your answers are kept on this server, without your name, so that you can carry \
                 on. They serve only to show you your result.",
            ),
            Part::list(
                "What is kept",
                "",
                &[
                    "Your answers, the careers that you type, what you say of those you are shown, \
                     the day of your first and your last visit; in a class, the name and the code \
                     of your seat.",
                    "Neither your name, nor your date of birth, nor the address of your device: \
                     the program does not note them. Do not type your name into a field.",
                    "A cookie, which is a number drawn at random, lets the server find you again. \
                     Your browser forgets it when you close it. The server keeps only a hash of \
                     it.",
                ],
            ),
            Part::text(
                "How long",
                "Until you erase them. Otherwise they erase themselves after 30 days without a \
                 visit; in a class, on the day that the page of your seat tells. Its totals, which \
                 say nothing of you, stay for two years.",
            ),
            Part::list(
                "Who sees them",
                "",
                &[
                    "You, as long as this browser stays open: on a shared computer, close it as \
                     you leave.",
                    "In a class, the adult sees which seats are free, going, finished or without \
                     news, and totals. Never your answers, unless you show your result.",
                    "Whoever runs the server could read them where they are kept, without names. \
                     The server sends nothing to anybody.",
                    "If the address at the top begins with http, without an s, whoever is on the \
                     same network could read what passes.",
                    "The result is yours: show it if you want, to whom you want. Nobody should \
                     make you.",
                ],
            ),
            Part::text(
                "Erasing, correcting, taking along",
                "During the quiz, “Back” lets you change an answer. Below your result you can save \
                 your answers in a file or erase them: at once. A backup made before may still \
                 exist: ask about it (“Whom to write to”).",
            ),
            Part::text(
                "If something is wrong",
                "Say so (“Whom to write to”): you are owed a reply within a month. Otherwise the \
                 CNIL can help you; in France it watches over people's data.",
            )
            .at(CNIL),
            self.saying_no(),
        ],
    }

    /// Nobody has to.
    fn saying_no(self) -> Part {
        fr: Part::text(
            "Tu peux dire non",
            "Tu peux passer une question, t'arrêter, ou demander la même activité sur papier. Ne \
             pas faire le quiz ne doit rien changer pour toi.",
        ),
        en: Part::text(
            "You can say no",
            "You can skip a question, stop, or ask for the same activity on paper. Not taking the \
             quiz must change nothing for you.",
        ),
    }
}

impl Words {
    /// All of it, as it is true of a host.
    pub(super) fn parts(self, host: Host) -> Vec<Part> {
        match host {
            Host::Device => self.on_the_device(),
            Host::Server => self.on_a_server(),
        }
    }
}
