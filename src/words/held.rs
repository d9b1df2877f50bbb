//! Two sheets of one person, of two days: what holds, what moved, what there is to tell.

use model::day::Day;

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Names the page.
    pub fn title(self) -> &'static str { fr: "D'une feuille à l'autre", en: "From sheet to sheet" }
    /// A day as one says it.
    pub fn day(self, day: Day) -> String {
        fr: {
            let (year, month, of_month) = day.parts();
            let first = if of_month == 1 { "er" } else { "" };
            format!("{of_month}{first} {}", french::month(&format!("{year:04}-{month:02}")))
        },
        en: {
            let (year, month, of_month) = day.parts();
            format!("{of_month} {}", english::month(&format!("{year:04}-{month:02}")))
        },
    }
    /// When the answers of a sheet were given, in the middle of a sentence.
    pub fn when(self, sheet: Sheet, on: Option<Day>) -> String {
        fr: match (on, sheet) {
            (Some(day), _) => format!("le {}", self.day(day)),
            (None, Sheet::First) => "sur la première feuille".to_owned(),
            (None, Sheet::Second) => "sur la deuxième feuille".to_owned(),
        },
        en: match (on, sheet) {
            (Some(day), _) => format!("on {}", self.day(day)),
            (None, Sheet::First) => "on the first sheet".to_owned(),
            (None, Sheet::Second) => "on the second sheet".to_owned(),
        },
    }
    /// Opens the page: when the answers were given, and how many questions were answered twice.
    pub fn opening(self, when: [&str; 2], twice: usize) -> String {
        fr: {
            let [first, then] = when;
            let questions = match twice {
                0 => "aucune question n'a de".to_owned(),
                _ => french::count(twice, "question a une", "questions ont une"),
            };
            format!("Tu as répondu {first}, puis {then} : {questions} réponse les deux fois.")
        },
        en: {
            let [first, then] = when;
            let questions = match twice {
                0 => "no question has".to_owned(),
                _ => english::count(twice, "question has", "questions have"),
            };
            format!("You answered {first}, then {then}: {questions} an answer both times.")
        },
    }
    /// Both are one sheet.
    pub fn one_sheet(self) -> &'static str {
        fr: "C'est deux fois la même feuille : il n'y a rien à comparer, et elle ne compte qu'une \
             fois.",
        en: "This is the same sheet twice: there is nothing to compare, and it counts once.",
    }
    /// A remark about one of the sheets.
    pub fn note(self, when: &str, note: &str) -> String {
        fr: format!("Tes réponses données {when}. {note}"),
        en: format!("Your answers given {when}. {note}"),
    }

    /// Heads what holds.
    pub fn held_heading(self) -> &'static str { fr: "Ce qui tient", en: "What holds" }
    /// Stands before the families on both pages.
    pub fn families(self, n: usize) -> &'static str {
        match n {
            0 =>
                fr: "Aucune famille n'est sur tes deux pages. Regarde celle des deux feuilles \
                     ensemble.",
                en: "No family is on both your pages. Look at the one of both sheets together.",
            1 =>
                fr: "Une famille est sur tes deux pages :",
                en: "One family is on both your pages:",
            _ =>
                fr: "Ces familles sont sur tes deux pages :",
                en: "These families are on both your pages:",
        }
    }
    /// A sheet alone carries no list; there are not two pages.
    pub fn no_page(self) -> &'static str {
        fr: "Il n'y a pas deux pages à comparer : une des feuilles, seule, ne donne pas encore de \
             liste.",
        en: "There are not two pages to compare: one of the sheets alone does not give a list yet.",
    }
    /// Stands before the careers of the page of both sheets.
    pub fn both(self) -> &'static str {
        fr: "Avec les deux feuilles ensemble, tes pistes sont :",
        en: "With both sheets together, your leads are:",
    }
    /// Both together carry no list.
    pub fn both_no_list(self) -> &'static str {
        fr: "Même ensemble, les deux feuilles ne donnent pas encore de liste.",
        en: "Even together, the two sheets do not give a list yet.",
    }
    /// A career and its family.
    pub fn career(self, title: &str, family: &str) -> String {
        fr: format!("{title} ({family})"),
        en: format!("{title} ({family})"),
    }

    /// Heads what moved.
    pub fn moved_heading(self) -> &'static str {
        fr: "Ce qui a bougé plus que le hasard",
        en: "What moved more than chance",
    }
    /// The answers to an interest moved, over so many questions, beside those to the others.
    pub fn moved(self, name: &str, which: Way, answers: usize) -> String {
        fr: {
            let more = match which {
                Way::Up => "plus",
                Way::Down => "moins",
            };
            format!(
                "{name} : ça te plaît {more} qu'avant, à côté du reste, d'après {answers} \
                 questions posées deux fois."
            )
        },
        en: {
            let more = match which {
                Way::Up => "more",
                Way::Down => "less",
            };
            format!(
                "{name}: you like it {more} than before, beside the rest, by {answers} questions \
                 asked twice."
            )
        },
    }
    /// What that means for the page of both.
    pub fn only_the_later(self) -> &'static str {
        fr: "Là-dessus, seules tes réponses les plus récentes comptent dans la page des deux \
             feuilles.",
        en: "On that, only your latest answers count in the page of both sheets.",
    }
    /// Nothing moved so far.
    pub fn nothing_moved(self) -> &'static str {
        fr: "Rien ne dépasse le hasard. Cela ne veut pas dire que rien n'a changé : avec si peu de \
             questions, seul un très grand changement se voit.",
        en: "Nothing goes beyond chance. That does not mean that nothing changed: with so few \
             questions, only a very large change shows.",
    }
    /// Too little was answered twice on a scale.
    pub fn nothing_compared(self) -> &'static str {
        fr: "Cela ne peut pas se dire : trop peu de goûts ont reçu deux fois une réponse sur une \
             échelle.",
        en: "That cannot be told: too few likings were rated both times.",
    }

    /// Heads what there is to tell.
    pub fn told_heading(self) -> &'static str { fr: "À raconter", en: "To tell" }
    /// Asks about answers that are far from each other.
    pub fn told(self) -> &'static str {
        fr: "Ces réponses sont loin l'une de l'autre. Qu'est-ce qui s'est passé entre les deux ?",
        en: "These answers are far from each other. What happened in between?",
    }
    /// A question with both answers.
    pub fn both_answers(self, prompt: &str, answers: [(&str, &str); 2]) -> String {
        fr: {
            let [(first, when), (then, later)] = answers;
            format!("« {prompt} » : {first}, {when} ; {then}, {later}.")
        },
        en: {
            let [(first, when), (then, later)] = answers;
            format!("“{prompt}”: {first}, {when}; {then}, {later}.")
        },
    }
    /// No answer moved so far.
    pub fn nothing_told(self) -> &'static str {
        fr: "Aucune réponse n'a bougé de trois crans.",
        en: "No answer moved by three steps.",
    }
}

/// One of two sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The earlier one, or the first one given.
    First,
    /// The other.
    Second,
}

/// Where to something moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// It is liked more.
    Up,
    /// It is liked less.
    Down,
}
