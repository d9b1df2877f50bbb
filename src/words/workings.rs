//! How a result was worked out: the page of numbers, for the person who guides the student.

use model::traits::Domain;
use rules::{LITTLE_ATTRACTS, MAY_ATTRACT, STANDS_OUT, State};

use crate::{english, french};

/// The reliability, as it is printed, from which a single scale may be explored (Nunnally and
/// Bernstein 1994); a decision on a person takes .90 and is no use of this page.
pub const BAR: f64 = 0.70;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// How numbers come from answers.
    Method,
    /// What the answers say about each trait.
    Scores,
    /// The careers and families that are shown.
    Leads,
    /// Where the number of each career comes from.
    Sums,
    /// What the numbers do not say.
    Limits,
    /// What is needed to work them out again.
    Origin,
}

/// A table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableName {
    /// The scores of the traits.
    Traits,
    /// The careers that are shown.
    Careers,
    /// Their families.
    Families,
    /// What identifies the computation.
    Identity,
}

/// A column of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The name of a trait.
    Trait,
    /// Its keyed score.
    Score,
    /// Its posterior mean and standard deviation.
    Estimate,
    /// How reliably the answers tell it.
    Reliability,
    /// The name of a career.
    Career,
    /// Its fit.
    Fit,
    /// The percentage of the model population whom it fits less.
    Percent,
    /// The probability of being among the best three.
    Top3,
    /// The name of a family.
    Family,
    /// The probability of holding the best career.
    HoldsBest,
    /// The name of something that identifies the computation.
    What,
    /// Its value.
    Value,
}

/// What identifies a computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    /// The version of the method.
    Method,
    /// The quiz and its edition.
    Quiz,
    /// The fingerprint of the quiz.
    QuizHash,
    /// How many careers there are.
    Careers,
    /// The fingerprint of the careers.
    CatalogHash,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// The heading of the page.
    pub fn title(self) -> &'static str {
        fr: "La méthode et les nombres",
        en: "The method and the numbers",
    }
    /// The heading of a part.
    pub fn heading(self, part: Part) -> &'static str {
        match part {
            Part::Method =>
                fr: "Comment le résultat est calculé",
                en: "How the result is worked out",
            Part::Scores => fr: "Ce que disent les réponses", en: "What the answers say",
            Part::Leads => fr: "Les pistes en nombres", en: "The leads in numbers",
            Part::Sums => fr: "D'où vient chaque accord", en: "Where each fit comes from",
            Part::Limits =>
                fr: "Ce que ces nombres ne disent pas",
                en: "What these numbers do not say",
            Part::Origin =>
                fr: "De quoi refaire le calcul",
                en: "What it takes to work them out again",
        }
    }
    /// What a part tells, paragraph by paragraph.
    pub fn about(self, part: Part) -> &'static [&'static str] {
        match part {
            Part::Method =>
                fr: &[
                    "Ces pages sont pour la personne qui t'accompagne, et pour toi si tu veux voir \
                     comment c'est fait.",
                    "Chaque réponse renseigne sur une ou plusieurs dimensions. Toutes ensemble, \
                     elles donnent pour chaque dimension une estimation et son incertitude. Ne pas \
                     répondre, ou n'avoir jamais essayé, n'abaisse rien : l'estimation reste plus \
                     vague.",
                    "Chaque fiche de métier dit quels intérêts le métier utilise, de quels thèmes \
                     il parle, et quelles compétences sont attendues au début de la formation. \
                     L'accord additionne ce que chaque dimension rapproche ou éloigne, puis les \
                     règles de la fiche et la durée des études, si tu as dit laquelle tu \
                     envisages. Les compétences, dites par toi, n'excluent aucun métier. Elles \
                     font au plus un neuvième des écarts, un cinquième pour un métier sans thème ; \
                     qui se note partout un cran plus haut voit en premier un métier aux études \
                     plus longues, de près de dix mois en moyenne (personnes simulées).",
                    "Ce que les réponses laissent ouvert est tiré au sort un millier de fois, \
                     toujours de la même façon : on compte combien de fois chaque métier finit \
                     parmi les trois premiers.",
                ],
                en: &[
                    "These pages are for the person who guides you, and for you if you want to see \
                     how it is done.",
                    "Each answer tells something about one or more dimensions. Together they give \
                     an estimate for each dimension, and how uncertain it is. Not answering, or \
                     never having tried, lowers nothing: the estimate only stays vaguer.",
                    "Each job sheet says which interests the job uses, which topics it is about, \
                     and which skills are expected at the start of training. The fit adds up what \
                     each dimension brings closer or takes away, then the rules of the sheet and \
                     how long one studies, if you said what you have in mind. Skills, which are \
                     what you say of yourself, exclude no career. They make a ninth of the \
                     differences at most, a fifth for a career without a topic; whoever rates \
                     themselves a step higher throughout is shown a first career with longer \
                     studies, by almost ten months on average (simulated people).",
                    "What the answers leave open is drawn about a thousand times, always in the \
                     same way: it is counted how often each career ends among the first three.",
                ],
            Part::Scores =>
                fr: &[
                    "Le score va de 0 à 100 : 0 pour la réponse la plus basse partout, 100 pour la \
                     plus haute ; un tiret dit qu'il y a trop peu de réponses. L'estimation est le \
                     score que donneraient d'innombrables questions semblables, avec son \
                     écart-type : la vraie valeur y est environ deux fois sur trois. Pour un \
                     thème, ces questions le demandent seul, sans activité ; son score compte \
                     aussi les activités.",
                    "La fiabilité dit, de 0 à 1, quelle part des écarts entre personnes ces \
                     réponses révèlent, chez des personnes simulées qui répondent comme le modèle \
                     le dit. Un écart entre deux activités est souvent un peu mieux connu que \
                     chacune d'elles, parce que la façon de dire oui s'y annule ; l'ordre des \
                     métiers vient de tels écarts.",
                ],
                en: &[
                    "The score goes from 0 to 100: 0 for the lowest answer everywhere, 100 for the \
                     highest; a dash stands for too few answers. The estimate is the score that \
                     endless similar questions would give, with its standard deviation: the true \
                     value lies within about two times in three. For a topic, these questions ask \
                     about it alone, without an activity; its score counts activities too.",
                    "Reliability says, from 0 to 1, which share of the differences between people \
                     these answers reveal, in simulated people who answer as the model says. A \
                     difference of two activities is often known a little better than either of \
                     them, because one's way of saying yes cancels out; the order of careers comes \
                     from such differences.",
                ],
            Part::Leads =>
                fr: &[
                    "L'accord compte en écarts-types de personnes simulées qui répondent comme le \
                     modèle le dit ; 0 en est le milieu. La place parmi elles est la part de \
                     celles à qui le métier correspond moins, règles non comprises. Aucune \
                     personne réelle n'est derrière.",
                ],
                en: &[
                    "The fit counts standard deviations of simulated people who answer as the \
                     model says; their middle is 0. The place among them is the share of those \
                     whom the career fits less, rules left out. No real people stand behind it.",
                ],
            Part::Sums =>
                fr: &[
                    "Deux fois le même accord : par dimension, puis par réponse. Les lignes sont \
                     arrondies à trois décimales. Pour toutes les réponses d'un métier : boussole \
                     explain.",
                ],
                en: &[
                    "The same fit twice: by dimension, then by answer. The lines are rounded to \
                     three decimals. For all answers of a career: boussole explain.",
                ],
            Part::Limits =>
                fr: &[
                    "Aimer une activité aujourd'hui renseigne peu sur la satisfaction au travail \
                     plus tard. Ces nombres ne mesurent ni les capacités ni les chances, et ne \
                     décident de rien.",
                    "Les réglages de la mesure sont des valeurs de départ : aucune cohorte n'a \
                     encore servi à les ajuster. Les compétences sont ce que tu dis de toi, pas le \
                     résultat d'une épreuve.",
                ],
                en: &[
                    "Liking an activity today says little about satisfaction at work later. These \
                     numbers measure neither abilities nor chances, and decide nothing.",
                    "The settings of the measurement are starting values: no cohort has been used \
                     to adjust them yet. The skills are what you say of yourself, not the result \
                     of a test.",
                ],
            Part::Origin =>
                fr: &[
                    "Les mêmes réponses, avec le même quiz, les mêmes fiches et la même méthode, \
                     donnent partout les mêmes nombres.",
                ],
                en: &[
                    "The same answers, with the same quiz, the same job sheets and the same \
                     method, give the same numbers everywhere.",
                ],
        }
    }
    /// Why there is no list, with the bound that decides; `None` where there is one.
    pub fn no_list(self, state: State) -> Option<String> {
        fr: {
            let number = french::number;
            match state {
                State::Ok => None,
                State::Flat => Some(format!(
                    "Des pistes fragiles : aucun intérêt, ni aucun thème, ne se détache d'un \
                     autre de {} erreurs-types.",
                    number(STANDS_OUT)
                )),
                State::NothingAttractsYet => Some(format!(
                    "Pas de liste : la moyenne des goûts (activités et thèmes) est sous {}, et \
                     l'estimation d'aucun d'eux n'atteint {}, même en ajoutant son écart-type.",
                    number(LITTLE_ATTRACTS),
                    number(MAY_ATTRACT)
                )),
                State::NothingMeasured => {
                    Some("Pas de liste : aucune réponse ne renseigne sur une dimension.".to_owned())
                }
            }
        },
        en: {
            let number = english::number;
            match state {
                State::Ok => None,
                State::Flat => Some(format!(
                    "Tentative leads: no interest, and no topic, stands out from another by {} \
                     standard errors.",
                    number(STANDS_OUT)
                )),
                State::NothingAttractsYet => Some(format!(
                    "No list: the mean of the likings (activities and topics) is below {}, and \
                     the estimate of none reaches {}, even with its standard deviation added.",
                    number(LITTLE_ATTRACTS),
                    number(MAY_ATTRACT)
                )),
                State::NothingMeasured => {
                    Some("No list: no answer tells anything about a dimension.".to_owned())
                }
            }
        },
    }
    /// How many of the reliabilities reach [`BAR`], of so many; `None` where all do.
    pub fn bar(self, reached: usize, of: usize) -> Option<String> {
        fr: {
            let bar = "0,70, d'où l'on commence à explorer une seule échelle";
            match reached {
                _ if reached == of => None,
                0 => Some(format!("Aucune fiabilité n'atteint {bar} : lis des tendances.")),
                _ => Some(format!(
                    "Sur {of} fiabilités, {reached} {} {bar} : lis les autres comme des tendances.",
                    if reached == 1 { "atteint" } else { "atteignent" }
                )),
            }
        },
        en: {
            let bar = "0.70, from where one begins to explore a single scale";
            match reached {
                _ if reached == of => None,
                0 => Some(format!("No reliability reaches {bar}: read them as tendencies.")),
                _ => Some(format!(
                    "Of {of} reliabilities, {reached} {} {bar}: read the others as tendencies.",
                    if reached == 1 { "reaches" } else { "reach" }
                )),
            }
        },
    }
    /// The difference between two traits of a domain, among the traits.
    pub fn contrast(self, domain: Domain) -> &'static str {
        match domain {
            Domain::Topic =>
                fr: "Écart entre deux thèmes, en moyenne",
                en: "Difference of two topics, in the mean",
            Domain::Interest | Domain::Skill =>
                fr: "Écart entre deux activités, en moyenne",
                en: "Difference of two activities, in the mean",
        }
    }
    /// The name of a table.
    pub fn table(self, table: TableName) -> &'static str {
        match table {
            TableName::Traits => fr: "Les dimensions", en: "The dimensions",
            TableName::Careers => fr: "Les métiers montrés", en: "The careers shown",
            TableName::Families => fr: "Leurs familles", en: "Their families",
            TableName::Identity => fr: "Quiz, fiches et méthode", en: "Quiz, job sheets and method",
        }
    }
    /// The name of a column.
    pub fn column(self, column: Column) -> &'static str {
        match column {
            Column::Trait => fr: "Dimension", en: "Dimension",
            Column::Score => fr: "Score", en: "Score",
            Column::Estimate => fr: "Estimation", en: "Estimate",
            Column::Reliability => fr: "Fiabilité", en: "Reliability",
            Column::Career => fr: "Métier", en: "Career",
            Column::Fit => fr: "Accord", en: "Fit",
            Column::Percent => fr: "Place parmi elles", en: "Place among them",
            Column::Top3 => fr: "Parmi les trois premiers", en: "Among the first three",
            Column::Family => fr: "Famille", en: "Family",
            Column::HoldsBest => fr: "Contient le premier", en: "Holds the first",
            Column::What => fr: "Quoi", en: "What",
            Column::Value => fr: "Valeur", en: "Value",
        }
    }
    /// The name of something that identifies the computation.
    pub fn identity(self, identity: Identity) -> &'static str {
        match identity {
            Identity::Method => fr: "Méthode", en: "Method",
            Identity::Quiz => fr: "Quiz et édition", en: "Quiz and edition",
            Identity::QuizHash => fr: "Empreinte du quiz", en: "Fingerprint of the quiz",
            Identity::Careers => fr: "Métiers comparés", en: "Careers compared",
            Identity::CatalogHash =>
                fr: "Empreinte des fiches",
                en: "Fingerprint of the job sheets",
        }
    }
    /// So many answers that are not named one by one.
    pub fn other_answers(self, n: usize) -> String {
        fr: format!("{} ensemble", french::count(n, "autre réponse", "autres réponses")),
        en: format!("{} together", english::count(n, "other answer", "other answers")),
    }
    /// A reliability, 0–1, with two decimals.
    pub fn reliability(self, value: f64) -> String {
        fr: format!("{value:.2}").replace('.', ","),
        en: format!("{value:.2}"),
    }
    /// A share of 0–1 as a percentage.
    pub fn share(self, share: f64) -> String {
        fr: format!("{}\u{a0}%", percent(share)),
        en: format!("{}%", percent(share)),
    }
}

/// A keyed score in whole points, or a dash where too few answers carry one.
pub fn score(pomp: Option<f64>) -> String {
    pomp.map_or_else(|| "–".to_owned(), |pomp| format!("{pomp:.0}"))
}

/// A mean and its standard deviation in whole points, such as `72 ± 9`.
pub fn estimate(mean: f64, sd: f64) -> String {
    format!("{mean:.0} ± {sd:.0}")
}

/// A share of 0–1 in whole percent; what is neither nothing nor all is not rounded to it.
fn percent(share: f64) -> String {
    match 100.0 * share {
        p if p > 0.0 && p < 1.0 => "< 1".to_owned(),
        p if p > 99.0 && p < 100.0 => "> 99".to_owned(),
        p => format!("{p:.0}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_rounded_to_nothing_or_all_only_where_it_is() {
        let told = [0.0, 0.001, 0.01, 0.125, 0.989, 0.9999, 1.0].map(percent);
        assert_eq!(told, ["0", "< 1", "1", "12", "99", "> 99", "100"]);
    }

    #[test]
    fn points_are_whole() {
        assert_eq!(estimate(72.4, 9.6), "72 ± 10");
        assert_eq!(score(Some(66.7)), "67");
        assert_eq!(score(None), "–");
    }
}
