//! What becomes of the answers, for parents: at most 400 words.

use super::Part;
use crate::pages::Host;

/// Until which age online services ask a parent, too, and for what.
const UNDER_15: &str = "https://www.cnil.fr/fr/recommandation-4-rechercher-le-consentement-dun-\
                        parent-pour-les-mineurs-de-moins-de-15-ans";

say! {
    /// The sentences of the notice, addressed to parents.
    pub(super) struct Words;

    /// All of it, as it is true of a host.
    pub(super) fn parts(self, host: Host) -> Vec<Part> {
        fr: vec![
            Part::text(
                "De quoi il s'agit",
                "Boussole est un quiz d'orientation. Votre enfant dit ce qui l'attire, ce qu'il ou \
                 elle aimerait faire et sait déjà faire ; le quiz propose des métiers à regarder, \
                 avec les raisons pour et contre. C'est le début d'une conversation, pas un avis \
                 sur votre enfant.",
            ),
            Part::list(
                "Ce qui est demandé, et ce qui ne l'est pas",
                "",
                &[
                    "Des thèmes et des activités, quelques savoir-faire, où votre enfant en est \
                     dans ses études, et ce qu'il ou elle refuserait au travail (les nuits, par \
                     exemple).",
                    "Jamais de nom, de note, de santé, d'origine, d'opinion, de religion, ni rien \
                     sur la famille.",
                ],
            ),
            self.kept(host),
            Part::list(
                "Ce qui est fait du résultat",
                "",
                &[
                    "Il revient à votre enfant, qui le montre s'il ou elle le veut.",
                    "Il ne mesure ni capacités ni chances, et ne décide de rien. Il n'est fait ni \
                     pour un conseil de classe, ni pour une sélection.",
                    "Les questions n'ont pas encore été essayées sur de vraies personnes ; les \
                     marges d'erreur viennent de personnes simulées.",
                ],
            ),
            Part::list(
                "À l'école, en France",
                "",
                &[
                    "Le chef ou la cheffe d'établissement répond de ces données. La base est en \
                     général la mission de service public, et non votre accord : il n'y a donc pas \
                     de case à cocher.",
                    "Vous avez le droit d'être informés. Votre enfant peut refuser sans que rien \
                     ne change, et faire l'activité sur papier.",
                    "Ailleurs qu'à l'école, l'accord d'un parent peut être demandé avant 15 ans : \
                     c'est à qui met ces pages en ligne de le dire.",
                ],
            )
            .at(UNDER_15),
            Part::text(
                "En parler ensemble",
                "« Qu'est-ce qui t'étonne ? » et « Raconte une fois où tu l'as fait » aident plus \
                 qu'un avis. Chaque fiche dit une journée, ce qui est difficile, les études et les \
                 sources.",
            ),
        ],
        en: vec![
            Part::text(
                "What this is",
                "Boussole is a career-orientation quiz. Your child says what draws them, what they \
                 would like to do and can already do; the quiz suggests careers to look at, with \
                 the reasons for and against. It starts a conversation; it is no judgement of your \
                 child.",
            ),
            Part::list(
                "What is asked, and what is not",
                "",
                &[
                    "Topics and activities, a few skills, where your child stands in their \
                     studies, and what they would refuse at work (nights, for instance).",
                    "Never a name, a grade, health, origin, opinions, religion, nor anything about \
                     the family.",
                ],
            ),
            self.kept(host),
            Part::list(
                "What is done with the result",
                "",
                &[
                    "It belongs to your child, who shows it if they want to.",
                    "It measures neither abilities nor chances, and decides nothing. It is made \
                     neither for class councils nor for any selection.",
                    "The questions have not yet been tried on real people; the margins of error \
                     come from simulated ones.",
                ],
            ),
            Part::list(
                "At school, in France",
                "",
                &[
                    "The head of the school answers for these data. Their basis is as a rule the \
                     school's public task and not your consent: that is why there is no box to \
                     tick.",
                    "You have a right to be told. Your child may refuse without any consequence, \
                     and do the activity on paper.",
                    "Outside school, a parent's consent may be needed below the age of 15: whoever \
                     puts these pages online has to say so.",
                ],
            )
            .at(UNDER_15),
            Part::text(
                "Talking about it",
                "“What surprises you?” and “Tell me of a time you did that” help more than an \
                 opinion. Each sheet tells of a day at work, what is hard, the studies and the \
                 sources.",
            ),
        ],
    }

    /// What the host keeps.
    fn kept(self, host: Host) -> Part {
        match host {
            Host::Device =>
                fr: Part::text(
                    "Où vont les réponses",
                    "Nulle part : tout se calcule dans le navigateur de votre enfant. Rien n'est \
                     envoyé, et rien n'est gardé sans qu'il ou elle le demande. Pas de compte, pas \
                     de cookie, pas de publicité.",
                ),
                en: Part::text(
                    "Where the answers go",
                    "Nowhere: everything is worked out in your child's browser. Nothing is sent, \
                     and nothing is kept unless they ask for it. No account, no cookie, no \
                     advertising.",
                ),
            Host::Server =>
                fr: Part::text(
                    "Où vont les réponses",
                    "Sur ce serveur, sans nom, avec un seul cookie qui dure le temps du \
                     navigateur. Votre enfant les change, les emporte ou les efface aussitôt. Sans \
                     visite pendant 30 jours, elles s'effacent ; dans une classe, à une date dite \
                     d'avance. L'adulte qui mène la séance ne les lit pas, sauf si votre enfant \
                     lui montre son résultat. Le serveur n'envoie rien à personne. À toute \
                     question (« À qui écrire »), une réponse vous est due en un \
                     mois.",
                ),
                en: Part::text(
                    "Where the answers go",
                    "To this server, without a name, with a single cookie that lasts as long as \
                     the browser stays open. Your child changes them, takes them along or erases \
                     them at once. After 30 days without a visit they erase themselves; in a \
                     class, on a day told beforehand. The adult who leads the lesson does not read \
                     them, unless your child shows their result. The server sends \
                     nothing to anybody. Any question (“Whom to write to”) is owed a reply within \
                     a month.",
                ),
        }
    }
}
