//! The lesson that goes from leads to a plan.

use super::{Counts, Plan, step};

say! {
    /// The sentences of the lesson.
    pub struct Words;

    /// What whoever leads it reads.
    pub(super) fn plan(self, n: &Counts) -> Plan {
        fr: Plan {
            title: "Des pistes à un plan".to_owned(),
            opening: "Chaque élève choisit trois pistes, en cherche le pour et le contre, et \
                      repart avec un plan d'une ou deux actions."
                .to_owned(),
            aims: vec![
                "Regarder trois pistes des deux côtés, la sienne comprise.",
                "Séparer ce qui est vrai, ce qui est à vérifier et ce qui se contourne.",
                "Écrire une action : quoi, quand, où, avec qui.",
            ],
            before: vec![
                "Une salle informatique et une imprimante ; les élèves qui ont enregistré leurs \
                 réponses apportent le fichier.".to_owned(),
                format!(
                    "La liste des {} métiers en {} familles, et les dates utiles de votre \
                     établissement.",
                    n.careers,
                    n.families
                ),
                "Avoir prévenu les familles (page « Pour les parents »).".to_owned(),
                "Sans ordinateur, la feuille d'élève suffit : les pistes viennent des fiches lues \
                 au CDI, d'un stage ou d'une rencontre.".to_owned(),
            ],
            steps: vec![
                step(
                    5,
                    "Écrire ce que l'on voudrait savoir en sortant, et sa prochaine échéance.",
                    "« Cette heure ne décide de rien. Elle sert à savoir quoi faire mardi. »",
                ),
                step(
                    12,
                    "Passer le quiz, ou reprendre des réponses enregistrées.",
                    "La page « Tes réponses ». Un métier déjà en tête se tape à la question \
                     « Tu penses déjà à un métier ? ».",
                ),
                step(
                    15,
                    "Garder deux pistes de la page et ajouter la sienne, même si elle n'y est pas. \
                     Pour chacune : ce qui va dans son sens, ce qui va contre, à vérifier où.",
                    "« Pour et contre » sur une carte ; les études depuis leur classe, sur une \
                     fiche.",
                ),
                step(
                    8,
                    "À deux : chaque obstacle est-il vrai, à vérifier, contournable ? Qui peut \
                     aider ?",
                    "« Qu'est-ce qui te fait dire ça ? » On ne montre sa page que si on le veut.",
                ),
                step(
                    10,
                    "Écrire une ou deux actions : quoi, jour et lieu, avec qui, et si cela \
                     coince, alors quoi. Confiance de 0 à 10.",
                    "« Sous 7, comment la rendre plus petite ? »",
                ),
                step(
                    5,
                    "Imprimer sa page, la compléter à la main ; enregistrer ou effacer ses \
                     réponses.",
                    "La date à laquelle on en reparle.",
                ),
            ],
            portfolio: "La page à imprimer du résultat, une feuille A4, avec les pistes gardées et \
                        la place pour le plan ; ou la feuille d'élève. C'est l'élève qui la range, \
                        et qui la montre si elle ou il le veut.",
        },
        en: Plan {
            title: "From leads to a plan".to_owned(),
            opening: "Each student chooses three leads, looks for what speaks for and against \
                      them, and leaves with a plan of one or two actions."
                .to_owned(),
            aims: vec![
                "Looking at three leads from both sides, one's own included.",
                "Telling apart what is true, what is to be checked, and what can be got round.",
                "Writing down an action: what, when, where, with whom.",
            ],
            before: vec![
                "A computer room and a printer; students who saved their answers bring the \
                 file.".to_owned(),
                format!(
                    "The list of the {} careers in {} families, and the dates that matter at your \
                     school.",
                    n.careers,
                    n.families
                ),
                "Have told the families (page “For parents”).".to_owned(),
                "Without computers the student's sheet is enough: leads come from job sheets read \
                 in the library, an internship or a meeting.".to_owned(),
            ],
            steps: vec![
                step(
                    5,
                    "They write down what they want to know by the end, and their next deadline.",
                    "“This hour decides nothing. It is for knowing what to do on Tuesday.”",
                ),
                step(
                    12,
                    "They take the quiz, or go on with saved answers.",
                    "The page “Your answers”. A career that one has in mind is typed at the \
                     question “Do you have a career in mind already?”",
                ),
                step(
                    15,
                    "They keep two leads of the page and add their own, even if it is not there. \
                     For each: what speaks for it, what speaks against it, to be checked where.",
                    "“For and against” on a card; the studies from their class, on a job sheet.",
                ),
                step(
                    8,
                    "In pairs: is each obstacle true, to be checked, or can it be got round? Who \
                     can help?",
                    "“What makes you say so?” Nobody has to show their page.",
                ),
                step(
                    10,
                    "They write one or two actions: what, day and place, with whom, and if it gets \
                     stuck, then what. Confidence from 0 to 10.",
                    "“Below 7, how could it be made smaller?”",
                ),
                step(
                    5,
                    "They print their page, complete it by hand, and save or erase their answers.",
                    "The date on which you will talk about it again.",
                ),
            ],
            portfolio: "The page of the result to print, one A4, with the leads kept and room for \
                        the plan; or the student's sheet. The student files it, and shows it if \
                        they want to.",
        },
    }

    /// Heads the paper.
    pub fn sheet(self) -> &'static str { fr: "Mes pistes, mon plan", en: "My leads, my plan" }
    /// What is written down first.
    pub fn first(self) -> [&'static str; 2] {
        fr: ["Ce que je voudrais savoir en sortant", "Ma prochaine échéance"],
        en: ["What I want to know by the end", "My next deadline"],
    }
    /// Heads the leads.
    pub fn leads(self) -> &'static str { fr: "Mes trois pistes", en: "My three leads" }
    /// Names them; the last is one's own.
    pub fn lead(self) -> [&'static str; 4] {
        fr: ["Ce que j'en sais", "Piste 1", "Piste 2", "Ma piste à moi"],
        en: ["What I know", "Lead 1", "Lead 2", "A lead of my own"],
    }
    /// What is written down of each lead.
    pub fn of_lead(self) -> [&'static str; 4] {
        fr: ["Son nom", "Pour", "Contre", "À vérifier, et où"],
        en: ["Its name", "For", "Against", "To check, and where"],
    }
    /// Heads the plan.
    pub fn actions(self) -> &'static str { fr: "Mon plan", en: "My plan" }
    /// Names the columns of the plan.
    pub fn columns(self) -> [&'static str; 6] {
        fr: ["Action", "Quoi", "Jour, lieu", "Avec qui", "Si…, alors…", "0 à 10"],
        en: ["Action", "What", "Day, place", "With whom", "If…, then…", "0 to 10"],
    }
    /// What is written down last.
    pub fn last(self) -> [&'static str; 2] {
        fr: ["Qui m'aide", "On en reparle le"],
        en: ["Who helps me", "We talk about it again on"],
    }
}
