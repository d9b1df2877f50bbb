//! What a class reads of itself: the page of its totals, which anybody may see.

pub mod aloud;
mod animals;

pub use animals::ANIMALS;

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Heads the page.
    pub fn page_title(self, class: &str) -> String {
        fr: format!("Page de classe · {class}"),
        en: format!("Class page · {class}"),
    }
    /// How many pages are finished.
    pub fn finished(self, pages: usize, places: usize) -> String {
        fr: format!("{pages} pages finies sur {places} places"),
        en: format!("{pages} pages finished, {places} places"),
    }
    /// Why there are no totals.
    pub fn too_few(self) -> &'static str {
        fr: "Moins de dix pages sont finies : pas de nombres ici, pour que personne ne puisse y \
             être reconnu. L'essentiel reste à faire : en parler ensemble.",
        en: "Fewer than ten pages are finished: no numbers here, so that nobody can be made out \
             in them. What matters most is still to come: talking about it together.",
    }
    /// Heads the families.
    pub fn families(self) -> &'static str {
        fr: "Familles le plus souvent parmi les pistes",
        en: "Families most often among the leads",
    }
    /// Heads the interests.
    pub fn interests(self) -> &'static str {
        fr: "Ce qui attire nettement",
        en: "What clearly draws them",
    }
    /// Something and how many.
    pub fn so_many(self, of: &str, count: usize) -> String {
        fr: format!("{of} : {count}"),
        en: format!("{of}: {count}"),
    }
    /// Heads whom to invite.
    pub fn invite(self) -> &'static str {
        fr: "À inviter ou à visiter",
        en: "To invite or to visit",
    }
    /// Where what follows is from.
    pub fn as_on_sheets(self) -> &'static str {
        fr: "Un métier par famille, avec l'idée de sa fiche (« À rencontrer », écrite pour \
             l'élève).",
        en: "One job for each family, with the idea on its sheet (“To meet”, written for the \
             student).",
    }
    /// A career of a family, and whom to meet.
    pub fn whom(self, family: &str, career: &str) -> String {
        fr: format!("{family} : {career}"),
        en: format!("{family}: {career}"),
    }
    /// Heads the situations that divided the class.
    pub fn divided(self) -> &'static str {
        fr: "Situations qui ont partagé la classe",
        en: "Situations that divided the class",
    }
    /// How its answers are counted.
    pub fn how_counted(self) -> &'static str {
        fr: "D'un classement, on compte ce qui est mis en premier ; les réponses rares sont \
             comptées ensemble.",
        en: "Of a ranking, what comes first is counted; rare answers are counted together.",
    }
    /// A situation by its number.
    pub fn situation(self, number: usize, prompt: &str) -> String {
        fr: format!("N° {number}. {prompt}"),
        en: format!("No. {number}. {prompt}"),
    }
    /// The options that are counted together, with the pages that say nothing to it.
    pub fn together(self, options: &[&str]) -> String {
        fr: format!("{} (ou sans réponse)", options.join(" / ")),
        en: format!("{} (or no answer)", options.join(" / ")),
    }
    /// Only who answered nothing is counted here.
    pub fn no_answer(self) -> &'static str { fr: "sans réponse", en: "no answer" }
    /// Heads the questions.
    pub fn to_talk(self) -> &'static str {
        fr: "Trois questions pour en parler",
        en: "Three questions to talk about",
    }
    /// The questions.
    pub fn questions(self) -> [&'static str; 3] {
        fr: [
            "Quelle raison, entendue aujourd'hui, t'a fait hésiter ?",
            "Quel métier de cette page connais-tu le moins, et qui pourrait en parler ici ?",
            "Qu'est-ce qu'un quiz ne peut pas savoir de quelqu'un ?",
        ],
        en: [
            "Which reason that you heard today made you hesitate?",
            "Which job on this page do you know least about, and who could tell us about it?",
            "What can a quiz not know about somebody?",
        ],
    }
    /// What the page does not say.
    pub fn does_not_say(self) -> &'static str {
        fr: "Ce que cette page ne dit pas : rien sur un élève, ni sur un niveau. Les nombres de \
             moins de cinq, et ceux qui laisseraient moins de cinq personnes à côté, n'y sont pas. \
             Elle a été publiée une fois, à la clôture, et ne change plus.",
        en: "What this page does not say: nothing about any student, nor about a level. Numbers \
             below five are not on it, nor those that would leave fewer than five people beside \
             them. It was published once, at the close, and does not change any more.",
    }
}
