//! What the result may be used for, and what not; what is measured, and how sure it is.

use super::Part;

say! {
    /// The sentences of the notice, addressed to those who give the quiz to others.
    pub(super) struct Words;

    /// All of it.
    pub(super) fn parts(self) -> Vec<Part> {
        fr: vec![
            Part::list(
                "Fait pour",
                "",
                &[
                    "explorer des métiers, seul ou seule, à partir de 14 ans et à tout âge ;",
                    "préparer un entretien avec une personne qui accompagne ;",
                    "ouvrir une discussion en classe, où ce sont les raisons qui comptent ;",
                    "lire des fiches, chaque chiffre avec sa source et sa date.",
                ],
            ),
            Part::list(
                "Pas fait pour, et à ne pas faire",
                "",
                &[
                    "choisir, classer ou écarter des élèves, des candidates ou des candidats ;",
                    "répartir entre des voies, des classes ou des options ;",
                    "un conseil de classe, un dossier, une bourse, une embauche ;",
                    "poser un diagnostic : santé, troubles, intelligence, personnalité ;",
                    "comparer des élèves, des classes, des établissements, ou noter des progrès ;",
                    "rendre le quiz obligatoire, ou obliger à montrer son résultat.",
                ],
            ),
            Part::list(
                "Ce qui est mesuré",
                "",
                &[
                    "Ce que la personne dit, ce jour-là, de son envie de certains thèmes et de \
                     certaines activités.",
                    "Ce qu'elle dit savoir faire. Cela n'écarte jamais un métier.",
                    "Ni ses capacités, ni ses résultats, ni ses chances. Les refus (les nuits, de \
                     longues études) mettent des métiers de côté ; on peut les faire revenir.",
                ],
            ),
            Part::list(
                "À quel point c'est sûr",
                "",
                &[
                    "Les questions n'ont pas encore été essayées sur un échantillon de vraies \
                     personnes. Les marges d'erreur partent de valeurs prudentes, essayées sur des \
                     personnes simulées.",
                    "Refait un autre jour, le quiz ne donne pas tout à fait les mêmes métiers. \
                     Leur ordre compte peu, et la page dit quand rien ne se détache.",
                    "Aimer une activité renseigne peu sur la satisfaction au travail, plus tard.",
                    "Les études et les salaires sont ceux de la France.",
                ],
            ),
            Part::text(
                "Comment c'est calculé",
                "Par une somme que des personnes ont écrite, la même pour tout le monde. Elle \
                 n'apprend rien des réponses. Le sexe, l'origine et l'adresse ne sont jamais \
                 demandés. Chaque raison affichée est un morceau du calcul, et la page des nombres \
                 montre le reste.",
            ),
            Part::list(
                "Ce que vous devez à celles et ceux qui répondent",
                "",
                &[
                    "dire avant ce que deviennent les réponses, et à qui écrire ;",
                    "proposer la même activité sur papier ;",
                    "ne garder que ce que la personne vous donne.",
                ],
            ),
        ],
        en: vec![
            Part::list(
                "Made for",
                "",
                &[
                    "exploring careers, alone, from 14 on and at any age;",
                    "preparing a talk with somebody who guides;",
                    "opening a discussion in class, where the reasons are what counts;",
                    "reading job sheets, each figure with its source and its date.",
                ],
            ),
            Part::list(
                "Not made for, and not to be done",
                "",
                &[
                    "choosing, ranking or turning down students or applicants;",
                    "assigning them to tracks, classes or options;",
                    "a class council, a file, a scholarship, a hiring;",
                    "a diagnosis: health, disorders, intelligence, personality;",
                    "comparing students, classes or schools, or grading progress;",
                    "making the quiz compulsory, or making anybody show their result.",
                ],
            ),
            Part::list(
                "What is measured",
                "",
                &[
                    "What the person says, on that day, of how much certain topics and certain \
                     activities appeal to them.",
                    "What they say they can do. It never excludes a career.",
                    "Neither their abilities, nor their grades, nor their chances. What they \
                     refuse (nights, long studies) sets careers apart, and they can bring those \
                     back.",
                ],
            ),
            Part::list(
                "How sure it is",
                "",
                &[
                    "The questions have not yet been tried on a sample of real people. The margins \
                     of error start from cautious defaults, tried on simulated people.",
                    "On another day the quiz does not give quite the same careers. Their order \
                     matters little, and the page says where nothing stands out.",
                    "Liking an activity says little about later satisfaction at work.",
                    "Studies and pay are those of France.",
                ],
            ),
            Part::text(
                "How it is worked out",
                "By a sum that people wrote, the same for everybody. It learns nothing from \
                 answers. Sex, origin and address are never asked. Each reason shown is a part of \
                 the sum, and the page of numbers shows the rest.",
            ),
            Part::list(
                "What you owe those who answer",
                "",
                &[
                    "to say beforehand what becomes of the answers, and whom to write to;",
                    "to offer the same activity on paper;",
                    "to keep only what the person gives you.",
                ],
            ),
        ],
    }
}
