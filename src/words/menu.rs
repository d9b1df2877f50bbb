//! The menus: what heads them, and what can be chosen.

say! {
    /// The sentences of the menus.
    pub struct Words;

    /// The keys of a menu.
    pub fn keys(self) -> &'static str {
        fr: "Flèches puis Entrée : choisir",
        en: "Arrows then Enter: choose",
    }
    /// The keys of a choice in which nothing is proposed.
    pub fn pick_keys(self, choices: usize) -> String {
        fr: format!("1 à {choices} : choisir · Échap : sortir"),
        en: format!("1 to {choices}: choose · Esc: leave"),
    }

    /// Heads the menu of a pause.
    pub fn pause(self) -> &'static str {
        fr: "Pause. Prends ton temps.",
        en: "Taking a break. Take your time.",
    }
    /// Heads the same menu after Ctrl-C.
    pub fn interrupted(self) -> &'static str {
        fr: "Tu veux t'arrêter ?",
        en: "Do you want to stop?",
    }
    /// What a second Ctrl-C does, where the answers are kept.
    pub fn once_more(self) -> &'static str {
        fr: "Ctrl-C encore une fois : quitter et continuer plus tard",
        en: "Ctrl-C once more: leave and continue later",
    }
    /// What a second Ctrl-C does in an hour of two people.
    pub fn once_more_to_hour(self) -> &'static str {
        fr: "Ctrl-C encore une fois : revenir à l'entretien",
        en: "Ctrl-C once more: back to the hour",
    }
    /// A choice of the menu.
    pub fn choice(self, choice: MenuChoice) -> &'static str {
        match choice {
            MenuChoice::GoOn => fr: "Continuer", en: "Carry on",
            MenuChoice::Back => fr: "Question précédente", en: "Previous question",
            MenuChoice::Skip => fr: "Passer cette question", en: "Skip this question",
            MenuChoice::Why => fr: "Pourquoi cette question ?", en: "Why this question?",
            MenuChoice::ResultSoFar =>
                fr: "Voir le résultat jusqu'ici",
                en: "See the result so far",
            MenuChoice::Save =>
                fr: "Enregistrer mes réponses dans un fichier",
                en: "Save my answers in a file",
            MenuChoice::Later =>
                fr: "Quitter et continuer plus tard",
                en: "Leave and continue later",
            MenuChoice::Leave =>
                fr: "Quitter et effacer mes réponses",
                en: "Leave and erase my answers",
            MenuChoice::LeaveSaved => fr: "Quitter", en: "Leave",
            MenuChoice::ToHour => fr: "Revenir à l'entretien", en: "Back to the hour",
            MenuChoice::Result => fr: "Voir mon résultat", en: "See my result",
            MenuChoice::ResultAgain => fr: "Revoir mon résultat", en: "See my result again",
            MenuChoice::More =>
                fr: "Répondre à d'autres questions, pour préciser",
                en: "Answer more questions, for a clearer result",
            MenuChoice::LastQuestion =>
                fr: "Revenir à la dernière question",
                en: "Back to the last question",
            MenuChoice::AsMeant => fr: "C'est bien ce que je pense", en: "That is what I think",
            MenuChoice::LookAgain =>
                fr: "Revoir ces questions",
                en: "Look at these questions again",
        }
    }
}

/// What can be chosen in a pause or at the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuChoice {
    /// Goes on with the question.
    GoOn,
    /// Goes to the question before.
    Back,
    /// Leaves the question open.
    Skip,
    /// Explains why it is asked.
    Why,
    /// Shows what the answers say so far.
    ResultSoFar,
    /// Writes the answers to a file of one's own.
    Save,
    /// Leaves, and the quiz waits.
    Later,
    /// Leaves, and the answers are gone.
    Leave,
    /// Leaves, and the answers are in the file.
    LeaveSaved,
    /// Goes back to the hour of two people that the quiz is part of; the answers stay in it.
    ToHour,
    /// At the end: shows the result.
    Result,
    /// After the result: shows it once more.
    ResultAgain,
    /// At the end: goes back to the last question.
    LastQuestion,
    /// The answers are meant as they are.
    AsMeant,
    /// Goes to the first of the questions to look at again.
    LookAgain,
    /// At the end of a form that stopped early: puts the questions that are left.
    More,
}
