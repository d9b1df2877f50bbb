//! The sentences of an explanation: one person, one career, and the numbers for a counselor.

use model::traits::Domain;
use rules::Status;

use crate::{english, french};

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading: which career.
    pub fn title(self, career: &str) -> String {
        fr: format!("Toi et ce métier : {career}"),
        en: format!("You and this career: {career}"),
    }
    /// Where the page shows the career.
    pub fn place(self, status: Status) -> &'static str {
        match status {
            Status::Main =>
                fr: "Sur la page : parmi tes premières pistes.",
                en: "On the page: among your first leads.",
            Status::Further =>
                fr: "Sur la page : à la suite de tes premières pistes.",
                en: "On the page: after your first leads.",
            Status::Listed =>
                fr: "Comparé aux autres métiers, et pas montré sur la page.",
                en: "Compared with the other careers, and not shown on the page.",
            Status::SetApart =>
                fr: "Mis de côté d'après ce que tu as dit.",
                en: "Set apart because of what you said.",
            Status::NotYet =>
                fr: "Pas encore : une condition n'est pas remplie aujourd'hui.",
                en: "Not yet: one condition does not hold today.",
        }
    }
    /// The page shows the career although nothing stands out.
    pub fn weak_place(self) -> &'static str {
        fr: "Sur la page : parmi les pistes fragiles.",
        en: "On the page: among the tentative leads.",
    }
    /// The page shows no list at all.
    pub fn no_list(self) -> &'static str {
        fr: "Tes réponses ne portent pas de liste : ces nombres ne classent pas ce métier.",
        en: "Your answers do not carry a list: these numbers do not rank this career.",
    }
    /// What the numbers are.
    pub fn intro(self) -> &'static str {
        fr: "Ces nombres sont pour la personne qui t'accompagne. Ils comptent en écarts-types de \
             personnes simulées : 0 est leur milieu, un nombre positif rapproche, un négatif \
             éloigne. Ils ne mesurent ni les capacités ni la réussite.",
        en: "These numbers are for the person who guides you. They count standard deviations of \
             simulated people: 0 is their middle, a positive number brings closer, a negative one \
             takes away. They measure neither abilities nor success.",
    }
    /// The heading of the reasons.
    pub fn reasons_heading(self) -> &'static str { fr: "En mots", en: "In words" }
    /// There is no reason to tell.
    pub fn no_reason(self) -> &'static str {
        fr: "Tes réponses ne donnent pas de raison particulière, ni pour ni contre.",
        en: "Your answers give no particular reason, neither for nor against.",
    }
    /// The heading of the sum by answers.
    pub fn answers_heading(self) -> &'static str {
        fr: "Réponse par réponse",
        en: "Answer by answer",
    }
    /// The heading of the sum by traits.
    pub fn traits_heading(self) -> &'static str {
        fr: "Dimension par dimension",
        en: "Dimension by dimension",
    }
    /// The fit of average traits to a career, with its demands as far as answers tell of them.
    pub fn start(self) -> &'static str {
        fr: "Départ, quand tout est dans la moyenne",
        en: "Start, where all is average",
    }
    /// So many answers that add nothing that shows.
    pub fn change_nothing(self, n: usize) -> String {
        fr: {
            let change = if n < 2 { "qui ne change rien ici" } else { "qui ne changent rien ici" };
            format!("{} {change}", french::count(n, "réponse", "réponses"))
        },
        en: {
            let change = if n == 1 { "changes" } else { "change" };
            format!("{} that {change} nothing here", english::count(n, "answer", "answers"))
        },
    }
    /// A trait with its side.
    pub fn side(self, name: &str, domain: Domain) -> String {
        match domain {
            Domain::Interest => fr: format!("{name} (intérêt)"), en: format!("{name} (interest)"),
            Domain::Skill => fr: format!("{name} (compétence)"), en: format!("{name} (skill)"),
            Domain::Topic => fr: format!("{name} (thème)"), en: format!("{name} (topic)"),
        }
    }
    /// The length of the studies.
    pub fn studies(self) -> &'static str {
        fr: "La durée des études",
        en: "How long one studies",
    }
    /// A rule of the profile.
    pub fn rule(self, because: &str) -> String {
        fr: format!("Règle du métier : {because}"),
        en: format!("Rule of the career: {because}"),
    }
    /// The total.
    pub fn total(self) -> &'static str {
        fr: "Total : l'accord entre tes réponses et ce métier",
        en: "Total: how your answers and this career agree",
    }
    /// That the lines add up, and where the last digits are.
    pub fn exact(self) -> &'static str {
        fr: "La somme des lignes est le total, dans les deux calculs. Elles sont arrondies à trois \
             décimales ; le JSON les donne entières.",
        en: "The lines add up to the total, in both sums. They are rounded to three decimals; the \
             JSON has them in full.",
    }
    /// How many more careers cannot be told from this one; at least one.
    pub fn other_rivals(self, n: usize) -> String {
        fr: format!("et {n} autre{}", if n == 1 { "" } else { "s" }),
        en: format!("and {n} more"),
    }
    /// The heading of the careers that the answers cannot tell from this one.
    pub fn rivals_heading(self) -> &'static str {
        fr: "Trop proches pour être départagées",
        en: "Too close to tell apart",
    }
    /// There are none.
    pub fn no_rivals(self) -> &'static str {
        fr: "Aucun autre métier : tes réponses distinguent celui-ci de tous les autres.",
        en: "No other career: your answers set this one apart from all the others.",
    }
    /// The career has no group: a condition does not hold yet.
    pub fn not_yet(self) -> &'static str {
        fr: "Une condition n'est pas remplie : ce métier n'est pas comparé aux autres.",
        en: "One condition does not hold: this career is not compared with the others.",
    }
    /// A signed number with three decimals, with the sign always there.
    pub fn signed(self, value: f64) -> String { fr: signed(value, ','), en: signed(value, '.') }
}

/// A signed number with three decimals; a rounded zero is written without a minus.
fn signed(value: f64, point: char) -> String {
    let digits = format!("{:.3}", value.abs()).replace('.', &point.to_string());
    let zero = digits.chars().all(|c| c == '0' || c == point);
    let sign = if value < 0.0 && !zero { '−' } else { '+' };
    format!("{sign}{digits}")
}
