//! What is said before a class begins: to whoever begins it, and by them to the class.

/// What a class is begun with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What it is called.
    Label,
    /// Its quiz.
    Quiz,
    /// How many seats there are.
    Seats,
    /// When all of it is erased.
    Until,
    /// Whom to write to: the server is told, the form is not.
    Contact,
}

say! {
    /// The sentences of the form, addressed to an adult.
    pub struct Words;

    /// Heads what students must be told.
    pub fn before_heading(self) -> &'static str {
        fr: "À dire avant de commencer",
        en: "To be said before you begin",
    }
    /// What that is.
    pub fn before(self) -> [&'static str; 4] {
        fr: [
            "Rien n'oblige : on passe une question, on s'arrête, ou on fait la même chose sur \
             papier.",
            "Personne ne donne son nom. Vous voyez des places, jamais des réponses, sauf si \
             quelqu'un vous montre son résultat.",
            "Chaque élève note le code de sa place : il rouvre ses réponses. « Redonner son code » \
             en fait un nouveau : il est pour l'élève, pas pour vous.",
            "Le résultat est à l'élève. Rien ne va au conseil de classe, rien n'est noté.",
        ],
        en: [
            "Nobody has to: one skips a question, stops, or does the same on paper.",
            "Nobody gives a name. You see seats, never answers, unless somebody shows you their \
             result.",
            "Each student writes down the code of their seat: it opens their answers. “Give it a \
             code” makes another one: it is for the student, not for you.",
            "The result is the student's. Nothing goes to a class council, nothing is graded.",
        ],
    }

    /// Heads the form of a class.
    pub fn new_heading(self) -> &'static str { fr: "Nouvelle classe", en: "New class" }
    /// None may be left open.
    pub fn all_needed(self) -> &'static str {
        fr: "Tous les champs sont à remplir.",
        en: "All fields are needed.",
    }
    /// What stands before a field.
    pub fn field(self, field: Field) -> &'static str {
        match field {
            Field::Label => fr: "Nom de la classe", en: "Name of the class",
            Field::Quiz => fr: "Quiz", en: "Quiz",
            Field::Seats => fr: "Places", en: "Seats",
            Field::Until => fr: "Tout effacer le", en: "Erase everything on",
            Field::Contact => fr: "À qui écrire", en: "Whom to write to",
        }
    }
    /// What is expected there.
    pub fn hint(self, field: Field, fewest: u16, most: u16) -> String {
        match field {
            Field::Label =>
                fr: "Pour vous repérer : « 2de 4, jeudi ». Pas de nom d'élève ; la classe le voit."
                    .to_owned(),
                en: "For you to recognize: “10B, Thursday”. No student's name; the class sees it."
                    .to_owned(),
            Field::Quiz =>
                fr: "Un quiz court laisse du temps pour en parler dans la même heure.".to_owned(),
                en: "A short quiz leaves time to talk about it in the same hour.".to_owned(),
            Field::Seats =>
                fr: format!("De {fewest} à {most} : autant que d'élèves."),
                en: format!("From {fewest} to {most}: as many as there are students."),
            Field::Until =>
                fr: "Dans un an au plus tard. Les totaux restent deux ans, sans ce nom.".to_owned(),
                en: "Within a year. Totals stay for two years, without that name.".to_owned(),
            Field::Contact => fr: String::new(), en: String::new(),
        }
    }
    /// What is wrong with it, and what to do.
    pub fn wrong(self, field: Field, fewest: u16, most: u16) -> String {
        match field {
            Field::Label =>
                fr: "Donnez un nom à la classe, d'une ligne et de 80 signes au plus.".to_owned(),
                en: "Give the class a name, of one line and at most 80 characters.".to_owned(),
            Field::Quiz =>
                fr: "Choisissez un quiz de la liste.".to_owned(),
                en: "Choose a quiz from the list.".to_owned(),
            Field::Seats =>
                fr: format!("Donnez un nombre de places, de {fewest} à {most}."),
                en: format!("Give a number of seats, from {fewest} to {most}."),
            Field::Until =>
                fr: "Donnez un jour après aujourd'hui, dans un an au plus tard.".to_owned(),
                en: "Give a day after today, within a year.".to_owned(),
            Field::Contact => fr: self.no_contact().to_owned(), en: self.no_contact().to_owned(),
        }
    }
    /// Something in the form is wrong.
    pub fn not_begun(self) -> &'static str {
        fr: "La classe n'est pas encore ouverte : ce qui ne va pas est marqué.",
        en: "The class is not open yet: what is wrong is marked.",
    }
    /// Who answers for what is kept, in their own words.
    pub fn contact(self, contact: &str) -> String {
        fr: format!("À la page « Tes réponses », les élèves lisent à qui écrire : {contact}"),
        en: format!("On the page “Your answers”, students read whom to write to: {contact}"),
    }
    /// Nobody is named, and so no class can begin.
    pub fn no_contact(self) -> &'static str {
        fr: "Les élèves doivent savoir à qui écrire. Arrêtez le serveur, puis relancez-le avec le \
             nom et l'adresse de qui répond de ces données, par exemple ainsi :",
        en: "Students must know whom to write to. Stop the server, then start it again with the \
             name and address of whoever answers for these data, for instance like this:",
    }
    /// How that is done.
    pub fn naming(self) -> &'static str {
        fr: "boussole serve --lan --contact \"CDI, cdi@lycee.example\"",
        en: "boussole serve --lan --contact \"Library, library@school.example\"",
    }
    /// Begins it.
    pub fn begin(self) -> &'static str { fr: "Ouvrir la classe", en: "Open the class" }
}
