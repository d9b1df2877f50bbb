//! The sentences of the result page: what a student reads, and their family over the shoulder.
//!
//! No percentage, no rank, no verdict; the same care in both languages.

use rules::{Length, State};

use crate::{english, french};

/// To whom a page speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// Somebody at school or in studies.
    Pupil,
    /// Somebody who works, or looks for work. French stays with *tu*, as in the quiz that they have
    /// just answered; what is theirs alone is in the infinitive.
    Adult,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading of the page.
    pub fn title(self) -> &'static str { fr: "Tes pistes", en: "Your leads" }
    /// The first words, which depend on what the answers carry, and how many careers are shown.
    pub fn opening(self, state: State, careers: usize) -> String {
        match state {
            State::Ok =>
                fr: match careers {
                    0 => "Merci pour tes réponses.".to_owned(),
                    1 => "Merci ! Voici un métier proche de tes réponses. D'autres, de la même \
                          famille, sont aussi proches."
                        .to_owned(),
                    n => format!(
                        "Merci ! Voici {} métiers de familles différentes, chacune avec d'autres \
                         aussi proches.",
                        french::spelled(n)
                    ),
                },
                en: match careers {
                    0 => "Thank you for your answers.".to_owned(),
                    1 => "Thank you! Here is one career close to your answers. Others of its \
                          family are as close."
                        .to_owned(),
                    n => format!(
                        "Thank you! Here are {} careers of different families, each with others as \
                         close.",
                        english::spelled(n)
                    ),
                },
            State::Flat =>
                fr: "Merci pour tes réponses. Rien ne se détache nettement pour l'instant. Voici \
                     des pistes fragiles, tirées de ce qui te plaît un peu plus que le reste."
                    .to_owned(),
                en: "Thank you for your answers. Nothing stands out clearly for now. Here are \
                     tentative leads, drawn from what appeals to you a little more than the rest."
                    .to_owned(),
            State::NothingAttractsYet =>
                fr: "Merci d'avoir répondu franchement. Aucune activité proposée ne t'attire \
                     beaucoup pour l'instant, et tu as le droit de le dire. Rien ne presse."
                    .to_owned(),
                en: "Thank you for answering frankly. None of the activities draws you much for \
                     now, and that is fine to say. There is no hurry."
                    .to_owned(),
            State::NothingMeasured =>
                fr: "Aucune réponse ne dit encore ce qui t'attire. Ce n'est pas grave, on peut \
                     commencer autrement."
                    .to_owned(),
                en: "No answer says yet what draws you. That is all right, we can start another \
                     way."
                    .to_owned(),
        }
    }
    /// The first words where one thing alone stands out, by its name.
    pub fn one_thing(self, name: &str) -> String {
        fr: format!(
            "Merci ! Une seule chose ressort : {name}. C'est un bon départ ; le reste est à \
             essayer.",
        ),
        en: format!(
            "Thank you! One thing alone stands out: {name}. That is a good start; the rest is for \
             trying out.",
        ),
    }
    /// The first words where nothing stands out, and the leads rest on these things; at least one.
    pub fn a_little_more(self, names: &[&str]) -> String {
        fr: format!(
            "Merci pour ces réponses. Rien ne se détache nettement pour l'instant, et c'est aussi \
             une réponse. Ces pistes fragiles reposent sur ce qui plaît un peu plus que le reste : \
             {}.",
            names.join(" ; "),
        ),
        en: format!(
            "Thank you for your answers. Nothing stands out clearly for now, and that is an answer \
             too. These tentative leads rest on what appeals to you a little more than the rest: \
             {}.",
            names.join("; "),
        ),
    }
    /// The first words where nothing stands out, and too few answers tell of these activities; at
    /// least one.
    pub fn too_few(self, activities: &[&str]) -> String {
        fr: format!(
            "Merci pour tes réponses. Il en manque quelques-unes pour voir ce qui t'attire le \
             plus, surtout ici : {}.",
            french::list(activities),
        ),
        en: format!(
            "Thank you for your answers. A few are missing to see what draws you most, above all \
             here: {}.",
            english::list(activities),
        ),
    }
    /// Leads to the questions that are left; followed by a command.
    pub fn how_to_go_on(self) -> &'static str {
        fr: "Ces questions t'attendent ; réponds à ton rythme, tu peux en passer.",
        en: "Those questions are still there; take your time, you may skip some.",
    }
    /// What to do for a result, where nothing is answered; followed by a command.
    pub fn how_to_get_a_result(self) -> &'static str {
        fr: "Pour obtenir un résultat, réponds aux questions à ton rythme. Tu peux en passer.",
        en: "To get a result, answer the questions at your own pace. You may skip some.",
    }
    /// The heading of the leads.
    pub fn leads_heading(self) -> &'static str {
        fr: "Tes premières pistes",
        en: "Your first leads",
    }
    /// The heading of what is shown after them.
    pub fn further_heading(self) -> &'static str { fr: "Et aussi", en: "And also" }
    /// The heading of leads that the answers hardly carry.
    pub fn weak_heading(self) -> &'static str { fr: "Des pistes fragiles", en: "Tentative leads" }
    /// The heading of careers that no answer has chosen.
    pub fn neutral_heading(self) -> &'static str {
        fr: "Des métiers pour voir large",
        en: "Careers to widen the view",
    }
    /// How to read them.
    pub fn neutral_intro(self) -> &'static str {
        fr: "Un métier par famille, de tous les niveaux d'études : les mêmes quelles que soient \
             les réponses.",
        en: "One career from each family, at every level of studies: the same whatever anybody \
             answers.",
    }
    /// Some of the careers are too close to tell apart.
    pub fn too_close(self) -> &'static str {
        fr: "Leur ordre compte peu.",
        en: "Their order matters little.",
    }
    /// The heading of the careers with an unmet condition.
    pub fn not_yet_heading(self) -> &'static str { fr: "Pas encore", en: "Not yet" }
    /// How to read them.
    pub fn not_yet_intro(self) -> &'static str {
        fr: "Ces métiers rejoignent tes réponses, mais une condition n'est pas remplie \
             aujourd'hui. Une situation, cela change.",
        en: "These careers meet your answers, but one condition does not hold today. Situations \
             change.",
    }
    /// What opens the reasons of a card.
    pub fn for_and_against(self) -> &'static str { fr: "Pour et contre", en: "For and against" }
    /// The careers next to one in its family.
    pub fn same_family(self, titles: &[&str]) -> String {
        fr: format!("Même famille : {}.", titles.join(", ")),
        en: format!("Same family: {}.", titles.join(", ")),
    }
    /// A career of a family whose studies meet what those of the one shown miss in this way.
    pub fn meets(self, title: &str, missed: Length) -> String {
        match missed {
            Length::Above =>
                fr: format!("{title} (études plus courtes)"),
                en: format!("{title} (shorter studies)"),
            Length::Below | Length::BelowYours | Length::Meets =>
                fr: format!("{title} (études plus longues)"),
                en: format!("{title} (longer studies)"),
        }
    }
    /// The heading of what stands beside the careers that are shown.
    pub fn families_heading(self) -> &'static str {
        fr: "Tout près, famille par famille",
        en: "Close by, family by family",
    }
    /// Whom to talk to about a career; followed by the author's advice.
    pub fn whom_to_talk_to(self) -> &'static str { fr: "En parler :", en: "To talk to:" }
    /// What to try for a career; followed by the author's advice.
    pub fn what_to_try(self) -> &'static str { fr: "À essayer :", en: "To try:" }
    /// The heading of what only those look for who want more.
    pub fn more_heading(self) -> &'static str { fr: "Pour en savoir plus", en: "To know more" }
    /// The heading of the next steps.
    pub fn next_heading(self) -> &'static str { fr: "Et maintenant", en: "What comes next" }
    /// To read the sheet of the first lead; followed by a command.
    pub fn read_a_sheet(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil =>
                fr: "Lis la fiche de ta première piste.",
                en: "Read the sheet of your first lead.",
            Reader::Adult =>
                fr: "Lire la fiche de la première piste.",
                en: "Read the sheet of your first lead.",
        }
    }
    /// To read a sheet that somebody writes down.
    pub fn to_read(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil =>
                fr: "Lis une fiche. Laquelle ?",
                en: "Read a career sheet. Which one?",
            Reader::Adult =>
                fr: "Lire une fiche. Laquelle ?",
                en: "Read a career sheet. Which one?",
        }
    }
    /// To read about any career, where there is no lead; followed by a command.
    pub fn browse_careers(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil =>
                fr: "Feuillette les fiches, sans rien chercher de précis.",
                en: "Leaf through the sheets, looking for nothing in particular.",
            Reader::Adult =>
                fr: "Feuilleter les fiches, sans rien chercher de précis.",
                en: "Leaf through the sheets, looking for nothing in particular.",
        }
    }
    /// To talk to somebody.
    pub fn talk(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil =>
                fr: "Parles-en avec quelqu'un du métier.",
                en: "Talk to someone who does this job.",
            Reader::Adult =>
                fr: "En parler avec quelqu'un du métier.",
                en: "Talk to someone who does this job.",
        }
    }
    /// To try something.
    pub fn attempt(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil =>
                fr: "Essaie une petite chose, même une heure.",
                en: "Try one small thing, even for an hour.",
            Reader::Adult =>
                fr: "Essayer une petite chose, même une heure.",
                en: "Try one small thing, even for an hour.",
        }
    }
    /// The heading of the notes about this answer sheet.
    pub fn notes_heading(self) -> &'static str { fr: "À noter", en: "Please note" }
    /// The heading of the words for whoever looks over the shoulder.
    pub fn family_heading(self, reader: Reader) -> &'static str {
        match reader {
            Reader::Pupil => fr: "Pour la famille", en: "For the family",
            Reader::Adult => fr: "À garder en tête", en: "To keep in mind",
        }
    }
    /// What they should know.
    pub fn family(self, state: State) -> &'static str {
        match state {
            State::Ok | State::Flat =>
                fr: "Ces pistes ouvrent une conversation. Elles ne mesurent ni capacités ni \
                     chances, et ne décident de rien.",
                en: "These leads open a conversation. They measure neither abilities nor chances, \
                     and they decide nothing.",
            State::NothingAttractsYet | State::NothingMeasured =>
                fr: "Ces exemples ouvrent une conversation et ne décident de rien.",
                en: "These examples open a conversation and decide nothing.",
        }
    }
    /// The heading of what the result rests on.
    pub fn basis_heading(self) -> &'static str {
        fr: "Sur quoi cela repose",
        en: "What this rests on",
    }
    /// That nobody has tried the questions yet.
    pub fn untried(self) -> &'static str {
        fr: "Les questions n'ont pas encore été essayées sur de vraies personnes.",
        en: "The questions have not been tried on real people yet.",
    }
    /// What the result rests on: so many questions about the person, and so many about their
    /// situation, and what they said of what one does in so many careers.
    pub fn basis(self, about_you: usize, situation: usize, careers: usize) -> String {
        fr: {
            let about_you = french::count(about_you, "question", "questions");
            let situation = match situation {
                0 => String::new(),
                n => format!(" et à {n} sur ta situation"),
            };
            let said = match careers {
                0 => String::new(),
                n => {
                    let careers = french::count(n, "métier", "métiers");
                    format!(", sur ton avis sur ce qu'on fait dans {careers}")
                }
            };
            format!(
                "Tu as répondu à {about_you} sur toi{situation} : ce résultat repose sur ces \
                 réponses{said}, et sur rien d'autre. {} Aimer une activité aujourd'hui renseigne \
                 peu sur la satisfaction au travail plus tard : cela aide à choisir quoi explorer, \
                 pas à prédire.",
                self.untried()
            )
        },
        en: {
            let about_you = english::count(about_you, "question", "questions");
            let situation = match situation {
                0 => String::new(),
                n => format!(" and {n} about your situation"),
            };
            let said = match careers {
                0 => String::new(),
                n => {
                    let careers = english::count(n, "career", "careers");
                    format!(", on your view of what one does in {careers}")
                }
            };
            format!(
                "You answered {about_you} about you{situation}: this result rests on those \
                 answers{said} and on nothing else. {} Liking an activity today says little about \
                 being satisfied at work later: it helps to choose what to explore, not to \
                 predict.",
                self.untried()
            )
        },
    }
}
