//! What is asked and said in the guided hour. Two people read it together: the student may read all
//! of it.

pub mod advice;
pub mod paper;

use model::day::Day;
use model::hour::{Obstacle, Step};
use model::reaction::Is;

use crate::{english, french};

/// Why nothing came of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotHeard {
    /// It is no day.
    NoDay,
    /// It is past.
    Past {
        /// The day.
        day: Day,
        /// The first that is not.
        today: Day,
    },
    /// It is no number from 0 to 10.
    NoNumber,
    /// It is none of the choices.
    NoChoice,
    /// There is no such key.
    NoKey,
    /// More than may be chosen.
    TooMany {
        /// So many may be.
        most: usize,
    },
    /// The text is longer than there is room for.
    TooLong {
        /// So many characters there is room for.
        most: usize,
        /// So many it has.
        has: usize,
    },
    /// There is no room for more of one's own.
    Enough {
        /// So many there are.
        most: usize,
    },
    /// It has to be chosen.
    Needed,
    /// Nothing is before it.
    First,
    /// The hour is over.
    Over,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The name of a step.
    pub fn step(self, step: Step) -> &'static str {
        match step {
            Step::Demand => fr: "La demande", en: "The question",
            Step::Guesses => fr: "Avant la page", en: "Before the page",
            Step::Answers => fr: "Les réponses", en: "The answers",
            Step::Leads => fr: "Les pistes", en: "The leads",
            Step::Threads => fr: "Les fils", en: "The threads",
            Step::Limits => fr: "Ce qui compte aussi", en: "What counts too",
            Step::Keep => fr: "Garder", en: "Keep",
            Step::Plan => fr: "Le plan", en: "The plan",
            Step::Sheet => fr: "La feuille", en: "The sheet",
        }
    }
    /// The hour is over.
    pub fn closed(self) -> &'static str { fr: "feuille remise", en: "sheet handed over" }
    /// How long a step usually takes.
    pub fn usual(self, step: Step) -> String {
        fr: format!("usuel : {} min", minutes(step)),
        en: format!("usually {} min", minutes(step)),
    }
    /// Which of how many.
    pub fn place(self, n: usize, all: usize) -> String {
        fr: format!("{n} sur {all}"),
        en: format!("{n} of {all}"),
    }
    /// The keys.
    pub fn keys(self) -> &'static str {
        fr: "Entrée seule : laisser de côté. /b revenir, /n continuer, /s passer l'étape, /d pas \
             d'accord, /? pourquoi, /c pour qui accompagne, /p faire une pause.",
        en: "Enter alone: leave it out. /b back, /n on, /s skip the step, /d I disagree, /? why, \
             /c for the counselor, /p pause.",
    }

    /// What is kept, and who reads it.
    pub fn notice(self) -> [&'static str; 2] {
        fr: [
            "Ce que vous écrivez ici peut être gardé sur cet ordinateur, sous un code, pour en \
             reparler plus tard. Aucun nom n'est demandé. Rien n'est envoyé.",
            "Peut le lire qui utilise ce compte d'ordinateur. Tout ce qui est noté peut être remis \
             à l'élève, et s'efface d'un mot.",
        ],
        en: [
            "What you write here can be kept on this computer, under a code, to take it up again \
             later. No name is asked for. Nothing is sent.",
            "Whoever uses this account of the computer can read it. All that is noted can be \
             handed to the student, and one word erases it.",
        ],
    }
    /// Asks whether it is kept.
    pub fn keep(self) -> &'static str { fr: "On garde cet entretien ?", en: "Keep this hour?" }
    /// It is.
    pub fn keep_it(self) -> &'static str {
        fr: "Garder, jusqu'au 31 août",
        en: "Keep it, until 31 August",
    }
    /// It is not.
    pub fn keep_nothing(self) -> &'static str {
        fr: "Ne rien garder : seule la feuille imprimée restera",
        en: "Keep nothing: only the printed sheet will remain",
    }
    /// Asks for a label.
    pub fn label(self) -> &'static str {
        fr: "Une étiquette pour retrouver cet entretien (facultatif ; pas de nom complet).",
        en: "A label to find this hour again (optional; no full name).",
    }
    /// Asks for the demand, for the first time or again.
    pub fn demand(self, is_again: bool) -> &'static str {
        match is_again {
            false =>
                fr: "Qu'est-ce que tu voudrais savoir en sortant d'ici ?",
                en: "What would you like to know when you leave here?",
            true =>
                fr: "Et aujourd'hui, qu'est-ce que tu voudrais savoir en sortant ?",
                en: "And today, what would you like to know when you leave?",
        }
    }
    /// Asks for the next deadline.
    pub fn deadline(self) -> &'static str {
        fr: "Ta prochaine échéance (par exemple 18/3), s'il y en a une.",
        en: "Your next deadline (YYYY-MM-DD), if there is one.",
    }
    /// Asks for a guess.
    pub fn guess(self, n: usize) -> &'static str {
        match n {
            1 =>
                fr: "Avant de répondre : à quel métier penses-tu, même vaguement ?",
                en: "Before you answer: which job do you think of, even vaguely?",
            _ => fr: "Un autre ?", en: "Another one?",
        }
    }
    /// Asks whether the quiz is answered anew.
    pub fn redo(self) -> &'static str {
        fr: "Refaire le quiz aujourd'hui ?",
        en: "Take the quiz again today?",
    }
    /// It is.
    pub fn redo_it(self) -> &'static str {
        fr: "Oui : on comparera les deux pages",
        en: "Yes: the two pages will be compared",
    }
    /// It is not.
    pub fn redo_not(self) -> &'static str {
        fr: "Non : garder les réponses de la dernière fois",
        en: "No: keep the answers of the last time",
    }
    /// Asks what the student says to two answers to the quiz.
    pub fn held(self) -> &'static str {
        fr: "Qu'est-ce que tu en dis ?",
        en: "What do you say to that?",
    }
    /// Offers the quiz.
    pub fn quiz(self, goes_on: bool) -> &'static str {
        match goes_on {
            false =>
                fr: "Le quiz : dix à quinze minutes, l'élève répond seul ou seule.",
                en: "The quiz: ten to fifteen minutes, the student answers alone.",
            true =>
                fr: "Le quiz est commencé. Le continuer, ou en rester là (Entrée).",
                en: "The quiz has begun. Go on with it, or leave it at that (Enter).",
        }
    }
    /// Takes it.
    pub fn quiz_now(self, goes_on: bool) -> &'static str {
        match goes_on {
            false => fr: "Répondre maintenant", en: "Answer now",
            true => fr: "Continuer", en: "Go on",
        }
    }

    /// Asks what the student says of a lead.
    pub fn lead(self) -> &'static str { fr: "Qu'en dis-tu ?", en: "What do you say to it?" }
    /// An answer to a lead.
    pub fn reaction(self, is: Is) -> &'static str {
        match is {
            Is::Yes => fr: "Oui, j'ai envie d'aller voir", en: "Yes, I want to go and see",
            Is::Unsure => fr: "Je ne sais pas", en: "I am not sure",
            Is::No => fr: "Non", en: "No",
            Is::Unknown => fr: "Je ne connais pas assez", en: "I do not know it well enough",
        }
    }
    /// Asks why, of a career.
    pub fn because(self, career: &str) -> String {
        fr: format!("{career} : qu'est-ce qui te fait dire ça ? (plusieurs)"),
        en: format!("{career}: what makes you say so? (several)"),
    }
    /// Asks for the reason in words.
    pub fn in_words(self) -> &'static str { fr: "En quelques mots ?", en: "In a few words?" }
    /// What comes of a reaction that is about what one does there, or not.
    pub fn noted(self, counts: bool) -> &'static str {
        match counts {
            true =>
                fr: "Noté. Cela compte un peu dans la suite.",
                en: "Noted. It counts a little in what follows.",
            false =>
                fr: "Noté. Cela ne change pas tes réponses.",
                en: "Noted. It does not change your answers.",
        }
    }
    /// Begins what one does on a day.
    pub fn a_day(self) -> &'static str { fr: "Une journée :", en: "A day:" }
    /// Between two parts of a list.
    pub fn semicolon(self) -> &'static str { fr: " ;", en: ";" }
    /// Begins what is hard.
    pub fn hard(self) -> &'static str { fr: "Difficile :", en: "Hard:" }
    /// Begins a way there.
    pub fn way(self) -> &'static str { fr: "Un parcours :", en: "A way there:" }
    /// Begins whom to meet.
    pub fn to_meet(self) -> &'static str { fr: "Qui rencontrer :", en: "Whom to meet:" }
    /// Asks for one's own lead.
    pub fn own(self) -> &'static str {
        fr: "Et toi, tu penses à quoi ? Un métier à toi reste dans le plan, quoi que dise le quiz.",
        en: "And you, what do you think of? A job of your own stays in the plan, whatever the quiz \
             says.",
    }
    /// The ideas of one's own that are noted.
    pub fn own_so_far(self, own: &[&str]) -> String {
        fr: format!("Déjà noté, et cela reste : {}.", own.join(" · ")),
        en: format!("Noted already, and it stays: {}.", own.join(" · ")),
    }
    /// Asks which of the jobs that were found.
    pub fn which(self) -> &'static str { fr: "Lequel veux-tu dire ?", en: "Which one do you mean?" }

    /// Asks how firm what is in the way is.
    pub fn how_firm(self) -> &'static str {
        fr: "C'est vrai, à vérifier, ou contournable ?",
        en: "Is it so, to be checked, or is there a way around it?",
    }
    /// An answer to that.
    pub fn obstacle(self, obstacle: Obstacle) -> &'static str {
        match obstacle {
            Obstacle::Real => fr: "C'est vrai pour moi", en: "It is so for me",
            Obstacle::ToCheck => fr: "À vérifier", en: "To be checked",
            Obstacle::Around => fr: "Contournable", en: "There is a way around it",
        }
    }
    /// Asks who can help.
    pub fn helps(self) -> &'static str { fr: "Qui peut t'aider ?", en: "Who can help you?" }

    /// Asks what is kept.
    pub fn kept(self, most: usize) -> String {
        fr: format!("Qu'est-ce que tu gardes ? ({most} au plus)"),
        en: format!("What do you keep? ({most} at most)"),
    }
    /// Asks for one that is further afield.
    pub fn further(self) -> &'static str {
        fr: "Et une piste plus lointaine, pour aller voir quand même ?",
        en: "And one further afield, to have a look all the same?",
    }

    /// Asks for an action.
    pub fn what(self, n: usize) -> &'static str {
        match n {
            1 =>
                fr: "Qu'est-ce que tu fais d'abord ? Une petite chose, cette semaine.",
                en: "What do you do first? A small thing, this week.",
            _ => fr: "Autre chose ?", en: "Something else?",
        }
    }
    /// Asks for its day.
    pub fn when(self) -> &'static str {
        fr: "Quel jour ? (par exemple 22/9)",
        en: "On which day? (YYYY-MM-DD)",
    }
    /// Asks for its hour and place.
    pub fn place_of(self) -> &'static str {
        fr: "À quelle heure, où ?",
        en: "At what time, where?",
    }
    /// Asks for company.
    pub fn with(self) -> &'static str { fr: "Avec qui ?", en: "With whom?" }
    /// Asks what may come between.
    pub fn obstacle_to_plan(self) -> &'static str {
        fr: "Si quelque chose l'empêche, ce sera quoi ? « Si … »",
        en: "If something gets in the way, what will it be? “If …”",
    }
    /// Asks what is done then.
    pub fn then(self) -> &'static str { fr: "« … alors … »", en: "“… then …”" }
    /// Asks how sure one is.
    pub fn confidence(self) -> &'static str {
        fr: "De 0 à 10, à quel point y crois-tu ? (un nombre)",
        en: "From 0 to 10, how sure are you that you will do it? (a number)",
    }
    /// Asks for something smaller.
    pub fn smaller(self) -> &'static str {
        fr: "Comment la rendre plus petite, pour y arriver à coup sûr ?",
        en: "How could it be smaller, so that it is sure to work?",
    }
    /// Asks when the two meet again.
    pub fn again(self) -> &'static str {
        fr: "On se revoit quand ? (par exemple 9/6)",
        en: "When do we meet again? (YYYY-MM-DD)",
    }
    /// Asks what became of an action.
    pub fn was_it_done(self) -> &'static str { fr: "C'est fait ?", en: "Is it done?" }
    /// It is.
    pub fn done(self) -> &'static str { fr: "Fait", en: "Done" }
    /// In part.
    pub fn partly(self) -> &'static str { fr: "En partie", en: "In part" }
    /// It is not.
    pub fn not_done(self) -> &'static str { fr: "Pas fait", en: "Not done" }
    /// Asks what made the difference.
    pub fn helped(self) -> &'static str {
        fr: "Qu'est-ce qui a aidé, ou bloqué ?",
        en: "What helped, or got in the way?",
    }

    /// Asks whether to write the sheet to a file.
    pub fn print(self) -> &'static str {
        fr: "Voilà la feuille. L'imprimer ?",
        en: "Here is the sheet. Print it?",
    }
    /// It is written.
    pub fn print_it(self) -> &'static str {
        fr: "Oui : écrire une page A4 à imprimer",
        en: "Yes: write an A4 page to print",
    }
    /// It is not.
    pub fn print_not(self) -> &'static str { fr: "Non", en: "No" }
    /// Asks what becomes of the record.
    pub fn end(self) -> &'static str {
        fr: "Et cet entretien ?",
        en: "And this hour?",
    }
    /// It stays.
    pub fn end_keep(self) -> &'static str {
        fr: "Le garder jusqu'à sa date",
        en: "Keep it until its date",
    }
    /// It goes.
    pub fn end_erase(self) -> &'static str {
        fr: "L'effacer maintenant",
        en: "Erase it now",
    }
    /// Nothing was kept.
    pub fn end_gone(self) -> &'static str {
        fr: "Terminer : rien n'a été gardé",
        en: "Finish: nothing was kept",
    }

    /// Asks what one disagrees with.
    pub fn doubt(self) -> &'static str {
        fr: "Pas d'accord, avec quoi ?",
        en: "You disagree, with what?",
    }
    /// The three doors: an answer, a career, one's own idea.
    pub fn doors(self) -> [&'static str; 3] {
        fr: ["Cette réponse n'est pas moi", "Ce métier n'est pas comme ça", "Moi je pense à…"],
        en: ["That answer is not me", "That job is not like that", "I think of…"],
    }
    /// Asks which answer.
    pub fn which_answer(self) -> &'static str { fr: "Quelle réponse ?", en: "Which answer?" }
    /// Opens the other answers.
    pub fn other_answers(self) -> &'static str { fr: "Une autre réponse", en: "Another answer" }
    /// Asks for the answer anew.
    pub fn what_instead(self, prompt: &str) -> String {
        fr: format!(
            "« {prompt} » : quelle serait ta réponse ? Celle d'avant reste notée, avec son jour."
        ),
        en: format!(
            "“{prompt}”: what would your answer be? The one before stays noted, with its day."
        ),
    }
    /// An item and its answer.
    pub fn answered(self, prompt: &str, label: &str) -> String {
        fr: told(prompt, " :", label),
        en: told(prompt, ":", label),
    }
    /// What was answered before, and until which day.
    pub fn replaced(self, label: &str, until: Option<&str>) -> String {
        match until {
            Some(day) =>
                fr: format!("jusqu'au {day} : {label}"),
                en: format!("until {day}: {label}"),
            None =>
                fr: format!("avant : {label}"),
                en: format!("before: {label}"),
        }
    }
    /// What stands in a field that is asked once more.
    pub fn stands(self, said: &str) -> String {
        fr: format!("Noté : {said}. Entrée pour le garder ; une autre réponse prend sa place."),
        en: format!("Noted: {said}. Enter to keep it; another answer takes its place."),
    }
    /// Asks which career.
    pub fn which_career(self) -> &'static str { fr: "Quel métier ?", en: "Which job?" }
    /// Asks what is not so.
    pub fn not_so(self) -> &'static str {
        fr: "Qu'est-ce qui n'est pas comme ça ? C'est noté pour qui écrit la fiche, et ne compte \
             pas.",
        en: "What is not like that? It is noted for whoever writes the sheet, and counts for \
             nothing.",
    }

    /// What is not understood, and what would be.
    pub fn not_heard(self, why: NotHeard) -> String {
        match why {
            NotHeard::NoDay =>
                fr: "Ce n'est pas un jour. Écris-le ainsi : 18 mars, ou 2027-03-18.".to_owned(),
                en: "That is not a day. Write it like this: March 18, or 2027-03-18.".to_owned(),
            NotHeard::Past { day, today } =>
                fr: format!(
                    "Le {}, c'est déjà passé : on est le {}. Quel jour veux-tu dire ?",
                    self.day(day),
                    self.day(today)
                ),
                en: format!(
                    "{} is past: today is {}. Which day do you mean?",
                    self.day(day),
                    self.day(today)
                ),
            NotHeard::NoNumber =>
                fr: "Un nombre de 0 à 10, ou Entrée pour laisser de côté.".to_owned(),
                en: "A number from 0 to 10, or Enter to leave it out.".to_owned(),
            NotHeard::NoChoice =>
                fr: "Choisis parmi ce qui est écrit, ou Entrée pour laisser de côté.".to_owned(),
                en: "Choose from what is written, or Enter to leave it out.".to_owned(),
            NotHeard::NoKey =>
                fr: "Cette touche n'existe pas. Un texte qui commence par / s'écrit //.".to_owned(),
                en: "There is no such key. A text that begins with / is written //.".to_owned(),
            NotHeard::TooMany { most } =>
                fr: format!("C'est trop : {most} au plus."),
                en: format!("That is too many: {most} at most."),
            NotHeard::TooLong { most, has } =>
                fr: format!("C'est trop long : {most} caractères au plus, il y en a {has}."),
                en: format!("That is too long: {most} characters at most, there are {has}."),
            NotHeard::Enough { most } =>
                fr: format!(
                    "Tu as déjà {most} idées à toi, et elles restent. Pour en changer une, reviens \
                     dessus avec /b."
                ),
                en: format!(
                    "You have {most} ideas of your own already, and they stay. To change one, go \
                     back to it with /b."
                ),
            NotHeard::Needed =>
                fr: "Ici, il faut choisir : 1 ou 2.".to_owned(),
                en: "This one has to be chosen: 1 or 2.".to_owned(),
            NotHeard::First =>
                fr: "Il n'y a rien avant.".to_owned(),
                en: "There is nothing before.".to_owned(),
            NotHeard::Over =>
                fr: "L'entretien est terminé.".to_owned(),
                en: "The hour is over.".to_owned(),
        }
    }

    /// A day as people say it.
    pub fn day(self, day: Day) -> String {
        fr: {
            let (year, month, of_month) = day.parts();
            let of_month = if of_month == 1 { "1er".to_owned() } else { of_month.to_string() };
            format!("{of_month} {}", french::month(&format!("{year:04}-{month:02}")))
        },
        en: {
            let (year, month, of_month) = day.parts();
            format!("{of_month} {}", english::month(&format!("{year:04}-{month:02}")))
        },
    }
}

/// A question or a name with what was said to it; a sentence needs no colon.
fn told(prompt: &str, colon: &str, label: &str) -> String {
    let colon = if prompt.ends_with(['?', '.', '!', ')', '»', '”']) {
        ""
    } else {
        colon
    };
    format!("{prompt}{colon} {label}")
}

/// The minutes that a step usually takes, of fifty-five in all.
const fn minutes(step: Step) -> &'static str {
    match step {
        Step::Demand => "4",
        Step::Guesses | Step::Sheet => "2",
        Step::Answers => "0–15",
        Step::Leads => "15",
        Step::Threads => "12",
        Step::Limits => "6",
        Step::Keep => "3",
        Step::Plan => "9",
    }
}
