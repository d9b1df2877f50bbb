//! Three lessons of 55 minutes: what whoever leads one reads, and what is on the paper of those
//! who take part.
//!
//! Whoever leads is *vous*, whoever takes part is *tu*. Counts, names and questions come from the
//! definitions.

mod leads;
mod situations;
mod topics;

#[cfg(test)]
mod tests;

say! {
    /// What the lessons share.
    pub struct Words;

    /// Heads all of them.
    pub fn list_title(self) -> &'static str {
        fr: "Trois séances de 55 minutes",
        en: "Three lessons of 55 minutes",
    }
    /// How the list is used.
    pub fn list_opening(self) -> &'static str {
        fr: "Chacune tient seule, avec des ordinateurs ou sur papier. La page à imprimer porte le \
             déroulé pour vous, puis la feuille de chaque élève.",
        en: "Each stands on its own, with computers or on paper. The page to print holds the plan \
             for you, then the sheet of each student.",
    }
    /// From which age on.
    pub fn from_age(self, age: &str) -> String {
        fr: format!("à partir de {age} ans"),
        en: format!("from the age of {age}"),
    }
    /// Heads what it is for.
    pub fn aims(self) -> &'static str { fr: "Ce que l'on vise", en: "What it is for" }
    /// Heads what is to be done beforehand.
    pub fn before(self) -> &'static str { fr: "À préparer", en: "To prepare" }
    /// Heads the plan.
    pub fn plan(self) -> &'static str { fr: "Le déroulé", en: "The plan" }
    /// Names the columns of the plan.
    pub fn columns(self) -> [&'static str; 3] {
        fr: ["Minutes", "Ce que font les élèves", "À projeter, à dire"],
        en: ["Minutes", "What students do", "To show, to say"],
    }
    /// Heads what is never done.
    pub fn never(self) -> &'static str { fr: "Ce que l'on ne fait pas", en: "What is not done" }
    /// What is never done in any of them.
    pub fn not_done(self) -> [&'static str; 3] {
        fr: [
            "Comparer les listes de métiers, ou faire montrer la sienne : elle est à chacune et à \
             chacun.",
            "Noter, classer, conseiller une voie à partir du résultat. Il ne mesure ni capacités \
             ni chances.",
            "Garder les feuilles : elles repartent avec les élèves.",
        ],
        en: [
            "Comparing lists of careers, or having anybody show theirs: it is their own.",
            "Grading, ranking, or advising a track from the result. It measures neither abilities \
             nor chances.",
            "Keeping the sheets: they leave with the students.",
        ],
    }
    /// Heads what stays of the lesson.
    pub fn portfolio(self) -> &'static str {
        fr: "La pièce pour le portfolio",
        en: "The piece for the portfolio",
    }
    /// Stands on each paper of those who take part.
    pub fn own_paper(self) -> &'static str {
        fr: "Cette feuille est à toi. Personne ne la ramasse, personne ne la note ; tu la montres \
             si tu veux.",
        en: "This sheet is yours. Nobody collects it, nobody grades it; show it if you want to.",
    }
}

/// A lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lesson {
    /// From topics to job sheets.
    Topics,
    /// Twelve situations to talk about.
    Situations,
    /// From leads to a plan.
    Leads,
}

/// How much there is of what the lessons speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Topics that are ticked.
    pub topics: usize,
    /// As many of them may be favourites.
    pub favourites: usize,
    /// Situations.
    pub situations: usize,
    /// The minutes that the situations take on a screen.
    pub minutes: u32,
    /// Careers.
    pub careers: usize,
    /// Families of careers.
    pub families: usize,
}

/// What whoever leads a lesson reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is called.
    pub title: String,
    /// What happens in it, in a sentence or two.
    pub opening: String,
    /// What it is for.
    pub aims: Vec<&'static str>,
    /// What is to be done beforehand; the last is how the same is done on paper.
    pub before: Vec<String>,
    /// What happens, in its order: 55 minutes in all.
    pub steps: Vec<Step>,
    /// What becomes of the A4.
    pub portfolio: &'static str,
}

/// A step of a lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// How long it takes.
    pub minutes: u32,
    /// What is done.
    pub does: String,
    /// What is shown and said.
    pub shown: String,
}

impl Lesson {
    /// All of them, the youngest first.
    pub const ALL: [Self; 3] = [Self::Topics, Self::Situations, Self::Leads];

    /// From which age on, in years; also its name on the command line.
    pub const fn age(self) -> &'static str {
        match self {
            Self::Topics => "14",
            Self::Situations => "15",
            Self::Leads => "17",
        }
    }
}

impl Words {
    /// What whoever leads it reads.
    pub fn of_lesson(self, lesson: Lesson, counts: &Counts) -> Plan {
        match lesson {
            Lesson::Topics => self.on_topics().plan(counts),
            Lesson::Situations => self.on_situations().plan(counts),
            Lesson::Leads => self.on_leads().plan(counts),
        }
    }

    /// The sentences of the lesson on topics.
    pub fn on_topics(self) -> topics::Words {
        topics::of(self.locale)
    }

    /// The sentences of the lesson on situations.
    pub fn on_situations(self) -> situations::Words {
        situations::of(self.locale)
    }

    /// The sentences of the lesson on leads.
    pub fn on_leads(self) -> leads::Words {
        leads::of(self.locale)
    }
}

/// A step, from plain texts.
fn step(minutes: u32, does: impl Into<String>, shown: impl Into<String>) -> Step {
    Step {
        minutes,
        does: does.into(),
        shown: shown.into(),
    }
}
