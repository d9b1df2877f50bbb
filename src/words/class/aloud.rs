//! A class without a network: what whoever leads it reads, and what is on the strips of those who
//! take part.

say! {
    /// The sentences of one language.
    pub struct Words;

    /// What the papers are for.
    pub fn opening(self) -> &'static str {
        fr: "Sans réseau et sans ordinateur : vous lisez, chaque élève note sa réponse en silence, \
             puis lève la main qui veut. Une bande de papier par élève suffit.",
        en: "Without a network and without computers: you read aloud, each student notes an answer \
             in silence, then whoever wants to raises a hand. One strip of paper each is enough.",
    }
    /// Heads how it is done.
    pub fn how(self) -> &'static str { fr: "Comment faire", en: "How it is done" }
    /// How it is done, in its order.
    pub fn steps(self) -> [&'static str; 5] {
        fr: [
            "Donnez une bande à chaque élève : la dernière feuille en porte quatre, à découper.",
            "Lisez chaque situation et ses réponses deux fois. On écrit sa lettre, sans rien dire.",
            "Choisissez trois situations. Relisez les réponses ; lève la main qui veut. Comptez \
             dans le tableau, sans écrire aucun nom.",
            "À trois ou quatre, on dit sa réponse et sa raison. La question à discuter est sur \
             votre feuille.",
            "Les bandes repartent avec les élèves. Vous n'en gardez aucune.",
        ],
        en: [
            "Give each student a strip: the last sheet has four, to be cut out.",
            "Read each situation and its answers twice. They write a letter, and say nothing.",
            "Choose three situations. Read the answers again; whoever wants to raises a hand. \
             Count in the table, and write no names.",
            "In threes or fours, they say their answer and their reason. The question to discuss \
             is on your sheet.",
            "The strips leave with the students. You keep none.",
        ],
    }
    /// Heads which counts may be told.
    pub fn counts(self) -> &'static str {
        fr: "Les nombres que l'on peut redire",
        en: "The counts that may be told",
    }
    /// Which counts may be told.
    pub fn rule(self, fewest: usize) -> String {
        fr: format!(
            "Hors de la classe, ne redites un nombre que s'il y a au moins {fewest} mains levées, \
             et au moins {fewest} qui ne le sont pas. Sinon, barrez la case : un plus petit nombre \
             montre quelqu'un du doigt. À moins de {} élèves, ne redites aucun nombre.",
            2 * fewest
        ),
        en: format!(
            "Outside the class, tell a count only where at least {fewest} hands are up, and at \
             least {fewest} are not. Else cross out the cell: a smaller number points at somebody. \
             With fewer than {} students, tell no count at all.",
            2 * fewest
        ),
    }
    /// Heads how to go on.
    pub fn at_home(self) -> &'static str {
        fr: "Pour continuer à la maison",
        en: "To go on at home",
    }
    /// How to go on, for whoever leads.
    pub fn go_on(self, quiz: &str) -> String {
        fr: format!(
            "Une main levée ne donne aucun métier. Pour en voir, chaque élève refait les \
             situations de son côté : sur le site de l'établissement (`boussole site`), où les \
             réponses restent dans son navigateur, ou avec `boussole quiz {quiz}`. Écrivez \
             l'adresse au tableau."
        ),
        en: format!(
            "A show of hands leads to no job. To see some, each student answers the situations \
             alone: on the school's site (`boussole site`), where the answers stay in their \
             browser, or with `boussole quiz {quiz}`. Write the address on the board."
        ),
    }
    /// Heads the situations.
    pub fn to_read(self) -> &'static str {
        fr: "Les situations, à lire à voix haute",
        en: "The situations, to be read aloud",
    }
    /// Heads the sheet of strips.
    pub fn strips(self) -> &'static str {
        fr: "Quatre bandes, à découper",
        en: "Four strips, to be cut out",
    }
    /// Names a strip.
    pub fn strip(self) -> &'static str { fr: "Mes réponses", en: "My answers" }
    /// Names the row of answers.
    pub fn letters(self) -> &'static str { fr: "Lettre", en: "Letter" }
    /// How a strip is filled in.
    pub fn how_strip(self) -> &'static str {
        fr: "Écris la lettre de ta réponse ; s'il y a des cases, toutes celles qui te tentent ; \
             pour un classement, celle que tu mets en premier. Personne ne ramasse cette bande.",
        en: "Write the letter of your answer; where you may check several, all that appeal to you; \
             for a ranking, the one you put first. Nobody collects this strip.",
    }
    /// Where to go on, to be filled in.
    pub fn address(self) -> &'static str {
        fr: "Pour voir des métiers, refais-le chez toi, à l'adresse",
        en: "To see jobs, do it again at home, at the address",
    }
}
