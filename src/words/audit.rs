//! What an audit says to an inspector: figures with what they mean, and no claim beyond them. What
//! names a part, a measure or a table stands beside it, in `report::audit`.

use audit::careless::Pattern;
use audit::mutation::Changed;
use rules::adaptive::Stop;

use crate::{english, french};

say! {
    /// The sentences of an audit.
    pub struct Words;

    /// Stands before the bar that tells how far an audit or a comparison is.
    pub fn working(self) -> &'static str {
        fr: "Des personnes simulées répondent",
        en: "Simulated people answer",
    }
    /// Names the page.
    pub fn title(self, quiz: &str) -> String {
        fr: format!("Audit du quiz « {quiz} »"),
        en: format!("Audit of the quiz “{quiz}”"),
    }
    /// What was done: how many simulated people answered, with which seed, for how many careers.
    pub fn intro(self, people: usize, seed: u64, careers: usize) -> String {
        fr: format!(
            "{} personnes simulées ont répondu au quiz et ont été comparées à {careers} métiers. \
             Elles sont tirées avec le nombre {seed} : qui relance l'audit retrouve les mêmes \
             chiffres.",
            french::number(people as f64)
        ),
        en: format!(
            "{} simulated people answered the quiz and were compared with {careers} careers. They \
             are drawn with the seed {seed}: whoever runs the audit again gets the same figures.",
            english::number(people as f64)
        ),
    }
    /// How many of the people get a list: all shares are of these.
    pub fn with_list(self, n: usize) -> String {
        fr: format!(
            "{} d'entre elles reçoivent une liste ; sauf mention contraire, les parts portent sur \
             elles. Là où l'on compare deux feuilles de la même personne, un quart ou un huitième \
             d'entre elles suffit.",
            french::number(n as f64)
        ),
        en: format!(
            "{} of them get a list; unless something else is said, shares are of these. Parts that \
             compare two sheets of the same person use a quarter or an eighth of the people.",
            english::number(n as f64)
        ),
    }
    /// The name of a scale: what it is about, and whether it is liking it or being able to.
    pub fn scale(self, name: &str, is_skill: bool) -> String {
        fr: {
            let side = if is_skill { "savoir faire" } else { "aimer faire" };
            format!("{name} ({side})")
        },
        en: {
            let side = if is_skill { "can do it" } else { "likes it" };
            format!("{name} ({side})")
        },
    }
    /// What a scale is good for about one person: exploring, or a tendency only.
    pub fn good_for(self, is_exploring: bool) -> &'static str {
        fr: if is_exploring { "explorer" } else { "une tendance" },
        en: if is_exploring { "exploring" } else { "a tendency" },
    }
    /// So few people were simulated that chance moves the figures.
    pub fn rough(self) -> &'static str {
        fr: "Avec si peu de personnes, le hasard déplace les chiffres de plusieurs points : un \
             objectif peut être atteint ou manqué par chance. Les objectifs sont faits pour 20 000 \
             personnes.",
        en: "With so few people, chance moves the figures by several points: a target may be \
             reached or missed by luck. The targets are meant for 20,000 people.",
    }
    /// What the figures cannot say.
    pub fn limits(self) -> &'static str {
        fr: "Les personnes simulées répondent selon le modèle de la méthode, avec les écarts \
            qu'on voit chez de vraies personnes. Ces chiffres disent donc si le quiz fait bien \
            ce qu'il veut faire. Ils ne disent pas s'il connaît bien les vraies personnes, et \
            rien ici ne prédit la réussite ou le bonheur dans un métier.",
        en: "Simulated people answer by the model of the method, and differ from it as real people \
             were seen to. So these figures say how well the \
             quiz does what it means to do. They do not say how well it knows real people, and \
             nothing here predicts whether somebody will succeed or be happy in a career.",
    }
    /// A number as it is written: a count, a share, a mean.
    pub fn number(self, value: Value) -> String {
        match value {
            Value::Count(n) => fr: french::number(n as f64), en: english::number(n as f64),
            Value::Share(_) =>
                fr: format!("{} %", value.digits().replace('.', ",")),
                en: format!("{} %", value.digits()),
            Value::Mean(_) | Value::Small(_) =>
                fr: value.digits().replace('.', ","),
                en: value.digits(),
        }
    }
    /// What a figure should be, written as the figure is; nothing for one that is only reported.
    pub fn target(self, bound: Bound, figure: Value) -> String {
        match bound {
            Bound::AtMost(target) =>
                fr: format!("au plus {}", self.written(target, figure)),
                en: format!("at most {}", self.written(target, figure)),
            Bound::AtLeast(target) =>
                fr: format!("au moins {}", self.written(target, figure)),
                en: format!("at least {}", self.written(target, figure)),
            Bound::Exactly(target) =>
                fr: self.written(target, figure),
                en: self.written(target, figure),
            Bound::Reported => fr: String::new(), en: String::new(),
        }
    }
    /// A target, with decimals like those of its figure.
    fn written(self, target: f64, figure: Value) -> String {
        match figure {
            Value::Count(_) => fr: french::number(target), en: english::number(target),
            Value::Share(_) =>
                fr: self.number(Value::Share(target)),
                en: self.number(Value::Share(target)),
            Value::Mean(_) | Value::Small(_) =>
                fr: self.number(Value::Mean(target)),
                en: self.number(Value::Mean(target)),
        }
    }
    /// Heads the columns of a table of figures.
    pub fn columns(self) -> [&'static str; 4] {
        fr: ["Ce qui est mesuré", "Valeur", "Objectif", "Résultat"],
        en: ["Figure", "Value", "Target", "Verdict"],
    }
    /// A figure on a line: its name and value, and what it should be with the verdict.
    pub fn line(self, label: &str, value: &str, judged: Option<(&str, &str)>) -> String {
        match judged {
            Some((target, verdict)) =>
                fr: format!("{label} : {value} (objectif : {target}, {verdict})"),
                en: format!("{label}: {value} (target: {target}, {verdict})"),
            None => fr: format!("{label} : {value}"), en: format!("{label}: {value}"),
        }
    }
    /// Tells whether a figure is what it should be.
    pub fn verdict(self, is_met: bool) -> &'static str {
        fr: if is_met { "atteint" } else { "manqué" },
        en: if is_met { "reached" } else { "missed" },
    }
    /// How many of the figures that have a target reach it.
    pub fn summary(self, met: usize, of: usize) -> String {
        fr: format!("{met} objectifs sur {of} sont atteints."),
        en: format!("{met} of {of} targets are reached."),
    }
    /// No answers were found that put a career first: this one comes first instead, or no list.
    pub fn not_found(self, first: Option<&str>) -> String {
        match first {
            Some(first) =>
                fr: format!("avec les meilleures réponses trouvées, {first} arrive devant"),
                en: format!("with the best answers found, {first} comes first"),
            None =>
                fr: "les meilleures réponses trouvées sont trop peu sûres pour une \
                     liste".to_owned(),
                en: "the best answers found are too few or too uncertain for a list".to_owned(),
        }
    }
    /// A rule of the career forbids it for the answers that fit it best.
    pub fn forbidden(self, rule: &str) -> String {
        fr: format!("sa règle « {rule} » n'est pas remplie par les réponses qui lui vont le mieux"),
        en: format!("its rule “{rule}” is not met by the answers that fit it best"),
    }
    /// A level or importance or threshold of a career that could be changed unnoticed.
    pub fn change(self, what: Changed, name: &str, from: &str, to: &str) -> String {
        fr: {
            let what = french::number_of(what);
            format!("{what} {name} : {from} → {to}")
        },
        en: {
            let what = english::number_of(what);
            format!("{what} {name}: {from} → {to}")
        },
    }
    /// How many more there are than those shown; `n` is at least 1.
    pub fn and_more(self, n: usize) -> String {
        fr: french::and_more_in_json(n),
        en: english::and_more_in_json(n),
    }
    /// Why the adaptive form stops asking.
    pub fn stop(self, stop: Stop) -> &'static str {
        match stop {
            Stop::Sure =>
                fr: "d'autres réponses ne changeraient guère les familles",
                en: "more answers would hardly change the families",
            Stop::NoList =>
                fr: "il n'y a pas de liste, et d'autres réponses n'en amèneraient guère",
                en: "there is no list, and more answers would hardly bring one",
            Stop::Longest =>
                fr: "le maximum de questions est atteint",
                en: "the most questions are reached",
            Stop::Complete => fr: "tout a été demandé", en: "everything was asked",
        }
    }
    /// A way of answering, with or without reading.
    pub fn pattern(self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::Honest => fr: "en lisant", en: "they read",
            Pattern::Random => fr: "au hasard", en: "by chance",
            Pattern::Same => fr: "toujours pareil", en: "always the same",
            Pattern::MostlySame => fr: "pareil, quatre fois sur cinq", en: "the same, four of five",
            Pattern::Zigzag => fr: "en montant, puis de nouveau", en: "up the steps, and again",
            Pattern::Middle => fr: "au milieu, au hasard", en: "in the middle, by chance",
            Pattern::RandomHalf => fr: "seconde moitié au hasard", en: "second half by chance",
            Pattern::YesToAll => fr: "un ou deux crans trop haut", en: "one or two steps too high",
        }
    }
    /// Names the table of what is found in so many ratings.
    pub fn noticed(self, ratings: usize) -> String {
        fr: format!("À qui on propose de revoir après {ratings} questions, et les signes vus"),
        en: format!(
            "Who is asked to look again after {ratings} questions, and which signs are seen"
        ),
    }
    /// Nothing to list.
    pub fn none(self) -> &'static str { fr: "aucun", en: "none" }
}

/// A number with the way in which it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A whole number.
    Count(usize),
    /// 0–1, written in percent with one decimal.
    Share(f64),
    /// A mean, with two decimals.
    Mean(f64),
    /// Something small, with four decimals.
    Small(f64),
}

impl Value {
    /// The bare number.
    pub fn get(self) -> f64 {
        match self {
            Self::Count(n) => n as f64,
            Self::Share(x) | Self::Mean(x) | Self::Small(x) => x,
        }
    }

    /// The number as digits with a full stop; a share in percent, without its sign.
    fn digits(self) -> String {
        match self {
            Self::Count(n) => n.to_string(),
            Self::Share(x) => format!("{:.1}", 100.0 * x),
            Self::Mean(x) => format!("{x:.2}"),
            Self::Small(x) => format!("{x:.4}"),
        }
    }
}

/// What a figure should be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// So much or less.
    AtMost(f64),
    /// So much or more.
    AtLeast(f64),
    /// Just that.
    Exactly(f64),
    /// Nothing is asked of it.
    Reported,
}

impl Bound {
    /// Whether a number is what it should be; `None` where nothing is asked of it.
    pub fn is_met(self, number: f64) -> Option<bool> {
        match self {
            Self::AtMost(target) => Some(number <= target),
            Self::AtLeast(target) => Some(number >= target),
            Self::Exactly(target) => Some((number - target).abs() < f64::EPSILON),
            Self::Reported => None,
        }
    }
}
