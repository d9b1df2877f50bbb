//! What is worth talking over: a sentence that quotes what somebody said, then an open question.

use model::traits::Domain;

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Heads them.
    pub fn heading(self) -> &'static str { fr: "À se raconter", en: "To talk over" }

    /// Two answers to things that are alike go different ways; each is quoted with its question.
    pub fn apart(self, domain: Domain, more: &str, less: &str) -> String {
        match domain {
            Domain::Interest =>
                fr: format!("Deux activités proches, deux réponses contraires. {more}. {less}."),
                en: format!("Two activities that are alike, two opposite answers. {more}. {less}."),
            Domain::Topic =>
                fr: format!("Un même thème, deux réponses contraires. {more}. {less}."),
                en: format!("One topic, two opposite answers. {more}. {less}."),
            Domain::Skill =>
                fr: format!("Tu sais t'y prendre ici, moins là. {more}. {less}."),
                en: format!("You can do it here, and less so there. {more}. {less}."),
        }
    }
    /// Asks about them.
    pub fn ask_apart(self) -> &'static str {
        fr: "Qu'est-ce qui est différent pour toi ?",
        en: "What is different for you?",
    }

    /// Somebody can do what they would not like to do; both answers are quoted.
    pub fn able(self, able: &str, not_drawn: &str) -> String {
        fr: format!("Tu sais t'y prendre, et cela t'attire moins. {able}. {not_drawn}."),
        en: format!("You can do it, and it draws you less. {able}. {not_drawn}."),
    }
    /// Asks about it.
    pub fn ask_able(self) -> &'static str {
        fr: "Est-ce que tu voudrais t'en servir au travail, ou plutôt le garder pour toi ?",
        en: "Would you want to use it at work, or rather keep it for yourself?",
    }

    /// A career was turned down for what one does there, and the answers, quoted, lead to it.
    pub fn refused(self, career: &str, quotes: &[&str]) -> String {
        fr: format!(
            "Tu as dit non à « {career} » pour ce qu'on y fait, et pourtant tes réponses y \
             mènent.{}",
            after(quotes)
        ),
        en: format!(
            "You said no to “{career}” for what one does there, and yet your answers lead to \
             it.{}",
            after(quotes)
        ),
    }
    /// Asks about it.
    pub fn ask_refused(self) -> &'static str {
        fr: "Qu'est-ce que tu imagines qu'on y fait ?",
        en: "What do you imagine one does there?",
    }

    /// A career or a family was expected, and the answers lead elsewhere; some are quoted.
    pub fn guessed(self, guess: &str, quotes: &[&str]) -> String {
        fr: format!("Tu pensais à « {guess} », et tes réponses mènent ailleurs.{}", after(quotes)),
        en: format!(
            "You had “{guess}” in mind, and your answers lead elsewhere.{}",
            after(quotes)
        ),
    }
    /// Asks about it.
    pub fn ask_guessed(self) -> &'static str {
        fr: "Qu'est-ce qui t'attire dans cette idée ?",
        en: "What draws you to this idea?",
    }

    /// Without an answer, which is quoted, another family would come first.
    pub fn decides_front(self, quote: &str, family: &str, instead: &str) -> String {
        fr: format!(
            "{quote}. Sans cette réponse, « {family} » ne serait pas en tête : ce serait \
             « {instead} »."
        ),
        en: format!(
            "{quote}. Without this answer, “{family}” would not come first: “{instead}” would."
        ),
    }
    /// Without an answer, which is quoted, a family would count less among the leads, or more.
    pub fn decides(self, quote: &str, family: &str, would_stand: Place) -> String {
        match would_stand {
            Place::Further =>
                fr: format!(
                    "{quote}. Aucune réponse ne compte autant : sans elle, « {family} » \
                     passerait plus loin."
                ),
                en: format!(
                    "{quote}. No answer counts as much: without it, “{family}” would stand \
                     further back."
                ),
            Place::Nearer =>
                fr: format!(
                    "{quote}. Aucune réponse ne compte autant : sans elle, « {family} » \
                     passerait plus près."
                ),
                en: format!(
                    "{quote}. No answer counts as much: without it, “{family}” would stand \
                     nearer."
                ),
        }
    }
    /// Asks about that answer.
    pub fn ask_decisive(self, said: Said) -> &'static str {
        match said {
            Said::Yes(Domain::Interest | Domain::Skill) =>
                fr: "Tu peux raconter une fois où tu l'as fait, ou vu faire ?",
                en: "Can you tell of a time when you did it, or saw it done?",
            Said::Yes(Domain::Topic) =>
                fr: "Tu peux raconter une fois où ce thème t'a vraiment plu ?",
                en: "Can you tell of a time when you really enjoyed this topic?",
            Said::No(Domain::Interest | Domain::Topic) =>
                fr: "Qu'est-ce qui ne te plaît pas là-dedans ?",
                en: "What is it that you do not like about it?",
            Said::No(Domain::Skill) =>
                fr: "Qu'est-ce qui a été difficile, la dernière fois ?",
                en: "What was hard about it, the last time?",
            Said::Other =>
                fr: "Qu'est-ce qui t'a fait répondre cela ?",
                en: "What made you answer that?",
        }
    }

    /// Two families count as much by the answers; of each the lead, with the answer that speaks
    /// most for it, quoted, where one does.
    pub fn between(self, families: [&str; 2], leads: [(&str, Option<&str>); 2]) -> String {
        fr: {
            let [one, other] = families;
            let told = leads.map(|(career, quote)| {
                quote.map_or_else(String::new, |quote| format!(" Pour {career}, {quote}."))
            });
            format!("« {one} » et « {other} » se valent pour tes réponses.{}", told.concat())
        },
        en: {
            let [one, other] = families;
            let told = leads.map(|(career, quote)| {
                quote.map_or_else(String::new, |quote| format!(" For {career}, {quote}."))
            });
            format!("“{one}” and “{other}” weigh the same by your answers.{}", told.concat())
        },
    }
    /// Asks about them.
    pub fn ask_between(self, careers: [&str; 2]) -> String {
        fr: {
            let [one, other] = careers;
            format!("Un mardi à 15 h, où te vois-tu : {one}, ou {other} ?")
        },
        en: {
            let [one, other] = careers;
            format!("On a Tuesday at 3 p.m., where do you see yourself: {one}, or {other}?")
        },
    }
}

/// Which way an answer goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Above the middle of a scale of this domain.
    Yes(Domain),
    /// Below it.
    No(Domain),
    /// Neither, or no scale.
    Other,
}

/// Where a family would stand without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Less far up.
    Further,
    /// Further up.
    Nearer,
}

/// Quotes as sentences that follow another.
fn after(quotes: &[&str]) -> String {
    let sentences: Vec<String> = quotes.iter().map(|quote| format!(" {quote}.")).collect();
    sentences.concat()
}
