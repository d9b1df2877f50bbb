//! Why there is a step, and a hint for whoever guides.

use model::hour::Step;

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Why there is a step.
    pub fn why(self, step: Step) -> &'static str {
        match step {
            Step::Demand =>
                fr: "Une question claire au début, et l'entretien y répond mieux.",
                en: "A clear question at the start, and the hour answers it better.",
            Step::Guesses =>
                fr: "Dis avant ce à quoi tu penses : après le résultat, on ne s'en souvient plus \
                     de la même façon. Cela ne compte dans aucun calcul.",
                en: "Say before what you think of: after the result, one remembers it differently. \
                     It counts in no sum.",
            Step::Answers =>
                fr: "Les réponses de l'élève sont la matière de tout ce qui suit.",
                en: "The student's answers are what all the rest is made of.",
            Step::Leads =>
                fr: "Dire oui ou non à un métier fait parler de ce qui compte. Seul « ce qu'on y \
                     fait » change un peu les calculs.",
                en: "Saying yes or no to a job makes one talk of what counts. Only “what you do \
                     there” changes the sums a little.",
            Step::Threads =>
                fr: "Trois endroits où les réponses posent une question. Pas de bonne réponse.",
                en: "Three places where the answers raise a question. There is no right answer.",
            Step::Limits =>
                fr: "Les horaires, les études, l'argent comptent aussi ; un obstacle nommé est \
                     souvent plus petit qu'il n'en a l'air.",
                en: "Hours, studies and money count too; an obstacle that has a name is often \
                     smaller than it looks.",
            Step::Keep =>
                fr: "Peu de pistes, choisies, valent mieux que beaucoup.",
                en: "A few leads, chosen, are worth more than many.",
            Step::Plan =>
                fr: "Une action avec un jour, un lieu et un « si … alors … » se fait bien plus \
                     souvent qu'une bonne intention.",
                en: "An action with a day, a place and an “if … then …” gets done far more often \
                     than a good intention.",
            Step::Sheet =>
                fr: "La feuille est à l'élève : c'est sa trace de l'entretien.",
                en: "The sheet is the student's: it is what remains of the hour.",
        }
    }
    /// A hint for whoever guides, which the student may read.
    pub fn counsel(self, step: Step) -> &'static str {
        match step {
            Step::Demand =>
                fr: "Reformulez la demande jusqu'à ce que l'élève dise « oui, c'est ça ». Écrivez \
                     ses mots, pas les vôtres.",
                en: "Say the question back until the student says “yes, that is it”. Write their \
                     words, not yours.",
            Step::Guesses =>
                fr: "Ne commentez pas : une idée vague est une idée.",
                en: "Do not comment: a vague idea is an idea.",
            Step::Answers =>
                fr: "Laissez répondre seul ou seule. Un mot n'est pas compris ? Expliquez le mot, \
                     pas la réponse.",
                en: "Let the student answer alone. A word is not clear? Explain the word, not the \
                     answer.",
            Step::Leads =>
                fr: "Lisez la fiche avec l'élève avant de demander. L'ordre ne veut presque rien \
                     dire. « Je ne connais pas assez » est une bonne réponse.",
                en: "Read the sheet together before you ask. The order means almost nothing. “I do \
                     not know it well enough” is a good answer.",
            Step::Threads =>
                fr: "Une question ouverte, puis du silence. Notez une phrase de l'élève, telle \
                     quelle.",
                en: "An open question, then silence. Note one sentence of the student, as it is.",
            Step::Limits =>
                fr: "Pour chaque obstacle : qui l'a dit, et qu'est-ce qui le montrerait ?",
                en: "For each obstacle: who said so, and what would show it?",
            Step::Keep =>
                fr: "La piste de l'élève reste, même si le quiz n'y mène pas.",
                en: "The student's own lead stays, even if the quiz does not lead there.",
            Step::Plan =>
                fr: "Au nombre de 0 à 10, demandez : « Pourquoi pas moins ? » En dessous de 7, \
                     rendez l'action plus petite plutôt que de convaincre.",
                en: "At the number from 0 to 10, ask: “Why not lower?” Below 7, make the action \
                     smaller rather than persuade.",
            Step::Sheet =>
                fr: "Relisez la feuille ensemble, et demandez : « Il manque quelque chose ? »",
                en: "Read the sheet together, and ask: “Is anything missing?”",
        }
    }
}
