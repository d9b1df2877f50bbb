//! The sentences that tell a reason for or against a career.
//!
//! Each says what its fact says and nothing more. The author's own words, from the profile, are
//! added by [`Words::grounds`].

use model::profile::{Evidence, Status};
use rules::{Length, SkillStanding};

use crate::{capitalized, english, french};

/// How much a career uses an interest: the five steps of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// Level 0.
    NotAtAll,
    /// Level .25.
    Little,
    /// Level .5.
    Partly,
    /// Level .75.
    Much,
    /// Level 1.
    AtTheHeart,
}

impl Use {
    /// The step nearest to a level of 0 to 1.
    pub fn of(level: f64) -> Self {
        match level {
            l if l < 0.125 => Self::NotAtAll,
            l if l < 0.375 => Self::Little,
            l if l < 0.625 => Self::Partly,
            l if l < 0.875 => Self::Much,
            _ => Self::AtTheHeart,
        }
    }
}

/// The most words of [`Words::why`].
pub const WHY: usize = 14;

/// What speaks most for a career.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why<'a> {
    /// One or two likings that the career uses.
    Likes {
        /// What is liked, the strongest first.
        what: &'a [Brief<'a>],
        /// How much the career uses the one that it uses least.
        used: Use,
    },
    /// A liking that the career uses, and before another that it hardly does.
    Rather {
        /// What is liked.
        liked: &'a str,
        /// What is liked less.
        than: &'a str,
    },
    /// What is liked less, and hardly counts there.
    Spares(&'a str),
    /// Doing this is known already.
    Able(&'a str),
    /// It takes the long studies that are wanted.
    Studies,
    /// Nothing by itself.
    Nothing,
}

/// A liking in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brief<'a> {
    /// Its [`short`](model::traits::Trait::short).
    pub short: &'a str,
    /// Whether its own score is high, and not only beside the person's others.
    pub is_clear: bool,
}

/// Something to look at twice before choosing a career, in a few words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter<'a> {
    /// A context question whose answer an author warns of: its id, and as it is asked.
    Asked(&'a str, &'a str),
    /// A circumstance of the work, as it stands in a sentence.
    Circumstance(&'a str),
    /// How long the studies are.
    Studies(Length),
    /// The career uses what is liked less.
    LessLiked(&'a str),
    /// The career hardly uses what is liked.
    LittleRoom(&'a str),
    /// What the career is about or uses, and the answers do not say whether it is liked.
    Unclear(&'a str),
    /// A skill to learn.
    ToLearn(&'a str),
    /// A condition of which it is not known whether it holds.
    Condition,
}

/// An interest or a topic, as it is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Liking<'a> {
    /// Its [`doing`](model::traits::Trait::doing).
    pub doing: &'a str,
    /// Whether it is a topic.
    pub is_topic: bool,
    /// Whether its own score says the same, and not only its place beside the person's others.
    pub is_clear: bool,
}

impl Liking<'_> {
    /// The French verb after it: several things draw otherwise than one, or than something to do.
    fn draws(self) -> &'static str {
        let is_article = |article: &&str| self.doing.starts_with(*article);
        let is_joined = self.doing.contains(" et ");
        let is_thing = ["le ", "la ", "l'"].iter().any(is_article);
        if self.is_topic && (self.doing.starts_with("les ") || is_thing && is_joined) {
            "t'attirent"
        } else {
            "t'attire"
        }
    }
}

/// What stands behind what is said of a skill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// A single answer.
    OneAnswer,
    /// More than one.
    Answers,
}

say! {
    /// The sentences of one language; `doing` is a trait's [`doing`](model::traits::Trait::doing).
    pub struct Words;

    /// A sentence followed by the author's ground for it.
    pub fn grounds(self, sentence: &str, because: &str) -> String {
        fr: french::grounds(sentence, because),
        en: english::grounds(sentence, because),
    }
    /// The person likes it and the career uses it.
    pub fn liked_and_used(self, liking: Liking<'_>, used: Use) -> String {
        fr: {
            let work = match used {
                Use::AtTheHeart => "et c'est au cœur de ce métier",
                Use::Partly if liking.is_topic => "et ce métier y touche en partie",
                Use::Much => "et ce métier en demande beaucoup",
                Use::Partly => "et ce métier en demande une bonne part",
                Use::Little | Use::NotAtAll => "et ce métier en demande un peu",
            };
            format!("{}, {work}.", self.liked(liking))
        },
        en: {
            let work = match used {
                Use::AtTheHeart => "and it is at the heart of this career",
                Use::Partly if liking.is_topic => "and this career is partly about it",
                Use::Much => "and this career asks for a lot of it",
                Use::Partly => "and this career asks for a fair share of it",
                Use::Little | Use::NotAtAll => "and this career asks for a little of it",
            };
            format!("{}, {work}.", self.liked(liking))
        },
    }
    /// What speaks most for a career, in at most [`WHY`] words.
    pub fn why(self, why: Why<'_>) -> String {
        fr: match why {
            Why::Likes { what, used } => {
                let is_clear = what.iter().all(|liking| liking.is_clear);
                let verb = if is_clear { "Tu aimes" } else { "Tu préfères" };
                let end = match used {
                    Use::AtTheHeart => ", le cœur du métier",
                    Use::Much => ", et ça sert beaucoup ici",
                    Use::Partly | Use::Little | Use::NotAtAll => ", et ça sert ici",
                };
                shortened(&format!("{verb} {}", both(what, " et ", " et aussi ")), end)
            }
            Why::Rather { liked, than } => {
                shortened(&format!("Plutôt {liked} {}", french::elided("que", than)), ", comme ici")
            }
            Why::Spares(short) => {
                shortened("On y fait peu ce qui t'attire moins", &format!(" : {short}"))
            }
            Why::Able(doing) => {
                shortened("Ton niveau suffit pour commencer", &format!(" : {doing}"))
            }
            Why::Studies => "Tu te vois faire de longues études, et il en demande.".to_owned(),
            Why::Nothing => "Proche de tes réponses, sans raison qui domine.".to_owned(),
        },
        en: match why {
            Why::Likes { what, used } => {
                let is_clear = what.iter().all(|liking| liking.is_clear);
                let verb = if is_clear { "You like" } else { "You lean towards" };
                let end = match used {
                    Use::AtTheHeart => ", the heart of this job",
                    Use::Much => ", much used here",
                    Use::Partly | Use::Little | Use::NotAtAll => ", and that helps here",
                };
                shortened(&format!("{verb} {}", both(what, " and ", " and also ")), end)
            }
            Why::Rather { liked, than } => {
                shortened(&format!("{} rather than {than}", capitalized(liked)), ", as in this job")
            }
            Why::Spares(short) => {
                shortened("There is little here of what draws you less", &format!(": {short}"))
            }
            Why::Able(doing) => {
                shortened("Your level is enough to start with", &format!(": {doing}"))
            }
            Why::Studies => "You see yourself studying for long, and it asks for that.".to_owned(),
            Why::Nothing => "Close to your answers, without one reason above others.".to_owned(),
        },
    }
    /// What to look at twice, at least one matter, in one line.
    pub fn to_check(self, matters: &[Matter<'_>]) -> String {
        fr: {
            let matters: Vec<String> = matters.iter().map(|of| self.matter(*of)).collect();
            format!("À vérifier : {}.", matters.join(" ; "))
        },
        en: {
            let matters: Vec<String> = matters.iter().map(|of| self.matter(*of)).collect();
            format!("To check: {}.", matters.join("; "))
        },
    }
    fn matter(self, matter: Matter<'_>) -> String {
        match matter {
            Matter::Circumstance(named) =>
                fr: named.to_owned(),
                en: named.to_owned(),
            Matter::Asked("study-length", _) =>
                fr: "la durée des études".to_owned(),
                en: "the length of the studies".to_owned(),
            Matter::Asked(_, question) =>
                fr: format!("« {question} »"),
                en: format!("“{question}”"),
            Matter::Studies(Length::Above) =>
                fr: "études plus longues".to_owned(),
                en: "longer studies".to_owned(),
            Matter::Studies(Length::BelowYours) =>
                fr: "moins d'études que tu n'en as".to_owned(),
                en: "fewer studies than you have".to_owned(),
            Matter::Studies(Length::Below | Length::Meets) =>
                fr: "études plus courtes".to_owned(),
                en: "shorter studies".to_owned(),
            Matter::LessLiked(short) =>
                fr: format!("{short}, moins ton truc"),
                en: format!("{short}, less your thing"),
            Matter::LittleRoom(short) =>
                fr: format!("peu de place pour {short}"),
                en: format!("little room for {short}"),
            Matter::Unclear(short) =>
                fr: format!("ton goût pour {short}"),
                en: format!("whether you like {short}"),
            Matter::ToLearn(doing) =>
                fr: format!("{doing}, à apprendre"),
                en: format!("{doing}, to be learned"),
            Matter::Condition =>
                fr: "une condition d'entrée".to_owned(),
                en: "a condition of entry".to_owned(),
        }
    }
    /// That the person likes it, or at least more than their other likings.
    fn liked(self, liking: Liking<'_>) -> String {
        fr: {
            let Liking { doing, is_clear, .. } = liking;
            if is_clear {
                format!("Tu aimes {doing}")
            } else {
                format!("{} {} plus que le reste", capitalized(doing), liking.draws())
            }
        },
        en: {
            let Liking { doing, is_clear, .. } = liking;
            if is_clear {
                format!("You like {doing}")
            } else {
                format!("You are more drawn to {doing} than to the rest")
            }
        },
    }
    /// That the person is hardly drawn to it, or less than to their other likings.
    fn disliked(self, liking: Liking<'_>) -> String {
        fr: {
            let less = if liking.is_clear { "peu" } else { "moins que le reste" };
            format!("{} {} {less}", capitalized(liking.doing), liking.draws())
        },
        en: {
            let Liking { doing, is_clear, .. } = liking;
            if is_clear {
                format!("You are not much drawn to {doing}")
            } else {
                format!("You are less drawn to {doing} than to the rest")
            }
        },
    }
    /// What the person says about the skill of a dimension they like; `None` if nothing is to be
    /// said, or another reason says it.
    pub fn liked_and_able(self, skill: SkillStanding, basis: Basis) -> Option<String> {
        fr: {
            let level = match skill {
                SkillStanding::Met => "tu as déjà le niveau attendu en début de formation.",
                SkillStanding::Short => {
                    "tu n'as pas encore le niveau attendu en début de formation, et cela s'apprend."
                }
                SkillStanding::NotAsked | SkillStanding::Untried => return None,
            };
            Some(format!("{}, {level}", capitalized(self.by(basis))))
        },
        en: {
            let level = match skill {
                SkillStanding::Met => "you already have the level that training starts from.",
                SkillStanding::Short => {
                    "you do not yet have the level that training starts from, and it can be \
                     learned."
                }
                SkillStanding::NotAsked | SkillStanding::Untried => return None,
            };
            Some(format!("{}, {level}", capitalized(self.by(basis))))
        },
    }
    /// The person likes it less and the career hardly uses it.
    pub fn disliked_and_spared(self, liking: Liking<'_>, used: Use) -> String {
        fr: {
            let work = match used {
                Use::NotAtAll => "et ce métier n'en demande pas",
                Use::Little => "et ce métier n'en demande qu'un peu",
                Use::Partly | Use::Much | Use::AtTheHeart => {
                    "et ce n'est pas ce que ce métier demande le plus"
                }
            };
            format!("{}, {work}.", self.disliked(liking))
        },
        en: {
            let work = match used {
                Use::NotAtAll => "and this career asks for none of it",
                Use::Little => "and this career asks for only a little of it",
                Use::Partly | Use::Much | Use::AtTheHeart => {
                    "and that is not what this career asks for most"
                }
            };
            format!("{}, {work}.", self.disliked(liking))
        },
    }
    /// The person likes it less and the career uses it.
    pub fn disliked_and_used(self, liking: Liking<'_>, used: Use) -> String {
        fr: {
            let work = match used {
                Use::AtTheHeart => "alors que c'est au cœur de ce métier",
                Use::Much => "alors que ce métier en demande beaucoup",
                Use::Partly => "alors que ce métier en demande une bonne part",
                Use::Little | Use::NotAtAll => "et ce métier en demande tout de même un peu",
            };
            format!("{}, {work}.", self.disliked(liking))
        },
        en: {
            let work = match used {
                Use::AtTheHeart => "while it is at the heart of this career",
                Use::Much => "while this career asks for a lot of it",
                Use::Partly => "while this career asks for a fair share of it",
                Use::Little | Use::NotAtAll => "and this career still asks for a little of it",
            };
            format!("{}, {work}.", self.disliked(liking))
        },
    }
    /// What the person says about the skill of a dimension they like less.
    pub fn disliked_and_able(self, skill: SkillStanding, basis: Basis) -> Option<String> {
        fr: (skill == SkillStanding::Met).then(|| {
            format!(
                "{}, tu as pourtant déjà le niveau attendu en début de formation.",
                capitalized(self.by(basis))
            )
        }),
        en: (skill == SkillStanding::Met).then(|| {
            format!(
                "And yet, {}, you already have the level that training starts from.",
                self.by(basis)
            )
        }),
    }
    /// The person likes it and the career hardly uses it.
    pub fn liked_and_spared(self, liking: Liking<'_>, used: Use) -> String {
        fr: {
            let work = match used {
                Use::NotAtAll => "mais ce métier n'en demande pas",
                Use::Little | Use::Partly | Use::Much | Use::AtTheHeart => {
                    "mais ce métier n'en demande qu'un peu"
                }
            };
            format!("{}, {work}.", self.liked(liking))
        },
        en: {
            let work = match used {
                Use::NotAtAll => "but this career asks for none of it",
                Use::Little | Use::Partly | Use::Much | Use::AtTheHeart => {
                    "but this career asks for only a little of it"
                }
            };
            format!("{}, {work}.", self.liked(liking))
        },
    }
    /// The skill is where the start of training expects it.
    pub fn skill_met(self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        fr: format!(
            "Dès le début, la formation attend que tu saches {doing}{} : {}, ce niveau est déjà \
             là.",
            expected.map_or("", |level| self.evidence(level)),
            self.by(basis)
        ),
        en: format!(
            "From the start, training expects you to manage {doing}{}: {}, that level is already \
             there.",
            expected.map_or("", |level| self.evidence(level)),
            self.by(basis)
        ),
    }
    /// The skill is not yet there.
    pub fn skill_short(self, doing: &str, expected: Option<Evidence>, basis: Basis) -> String {
        fr: format!(
            "Dès le début, la formation attend que tu saches {doing}{} : {}, ce niveau n'est pas \
             encore là.",
            expected.map_or("", |level| self.evidence(level)),
            self.by(basis)
        ),
        en: format!(
            "From the start, training expects you to manage {doing}{}: {}, that level is not there \
             yet.",
            expected.map_or("", |level| self.evidence(level)),
            self.by(basis)
        ),
    }
    /// A skill that is not there yet can be learned.
    pub fn learnable(self) -> &'static str { fr: "Cela s'apprend.", en: "It can be learned." }
    /// Too few answers speak of a skill that is asked for.
    pub fn skill_untried(self, doing: &str) -> String {
        fr: format!(
            "À essayer : {doing}. Ce métier s'en sert, et trop peu de tes réponses disent si tu \
             sais le faire."
        ),
        en: format!(
            "To try: {doing}. This career uses it, and too few of your answers say whether you can."
        ),
    }
    /// Too few answers speak of an interest that the career rests on.
    pub fn few_answers(self, doing: &str) -> String {
        fr: format!(
            "À confirmer : ce métier demande {}, et tes réponses en disent encore peu.",
            french::de(doing)
        ),
        en: format!(
            "To be confirmed: this career involves {doing}, and your answers say little about it \
             yet."
        ),
    }
    /// A good part of what speaks for a career is what it asks little of, and the person likes
    /// less.
    pub fn carried_by(self, spared: &[&str]) -> String {
        fr: format!(
            "Il est là aussi parce qu'il demande peu de ce que tu aimes moins : {}.",
            french::list(spared)
        ),
        en: format!(
            "It is here also because it asks for little of what you like less: {}.",
            english::list(spared)
        ),
    }
    /// What moves the fit a lot, the person's answers leaving open which way.
    pub fn unclear(self, liking: Liking<'_>, used: Use) -> String {
        fr: {
            let work = match used {
                Use::NotAtAll | Use::Little => "ce métier n'en demande presque pas",
                Use::Partly | Use::Much | Use::AtTheHeart if liking.is_topic =>
                    "ce métier en est proche",
                Use::Partly | Use::Much | Use::AtTheHeart => "ce métier en demande",
            };
            let doing = liking.doing;
            format!(
                "À découvrir : {doing}, plus que le reste ? Tes réponses ne le disent pas encore, \
                 et {work}."
            )
        },
        en: {
            let work = match used {
                Use::NotAtAll | Use::Little => "this career has next to none of it",
                Use::Partly | Use::Much | Use::AtTheHeart if liking.is_topic =>
                    "this career is close to it",
                Use::Partly | Use::Much | Use::AtTheHeart => "this career asks for it",
            };
            let doing = liking.doing;
            format!(
                "To find out: do you like {doing} more than the rest? Your answers do not say yet, \
                 and {work}."
            )
        },
    }
    /// The studies of a career are as long as the person wants, or are not.
    pub fn studies(self, length: Length) -> &'static str {
        match length {
            Length::Meets =>
                fr: "Tu te vois faire de longues études, et ce métier en demande.",
                en: "You see yourself studying for long, and this career asks for it.",
            Length::Below =>
                fr: "Les études sont bien plus courtes que celles que tu envisages.",
                en: "The studies are much shorter than those you have in mind.",
            Length::BelowYours =>
                fr: "Ce métier demande bien moins d'études que ce que tu as déjà derrière toi.",
                en: "This career asks for far fewer studies than you already have behind you.",
            Length::Above =>
                fr: "Les études sont bien plus longues que celles que tu envisages.",
                en: "The studies are much longer than those you have in mind.",
        }
    }
    /// A condition holds.
    pub fn requirement_met(self) -> &'static str {
        fr: "D'après tes réponses, cette condition est remplie.",
        en: "From your answers, this condition is met.",
    }
    /// Whether a condition holds cannot be told.
    pub fn requirement_unclear(self) -> &'static str {
        fr: "Une condition reste à vérifier.",
        en: "One condition is still to be checked.",
    }
    /// A condition does not hold yet.
    pub fn requirement_unmet(self) -> &'static str {
        fr: "Pas encore : il te faudrait d'abord remplir une condition.",
        en: "Not yet: you would need to meet one condition first.",
    }
    /// The career is young or contested; `None` for an established one.
    pub fn young(self, status: Status) -> Option<&'static str> {
        match status {
            Status::Established => fr: None, en: None,
            Status::Emerging =>
                fr: Some(
                    "Ce métier est jeune : son nom, ses formations et sa paie bougent encore.",
                ),
                en: Some("This career is young: its name, training and pay are still moving."),
            Status::Contested =>
                fr: Some(
                    "Ce métier est jeune et discuté : des personnes bien informées doutent qu'il \
                     reste un métier à part entière.",
                ),
                en: Some(
                    "This career is young and debated: well-informed people doubt that it will \
                     last as a job of its own.",
                ),
        }
    }
    /// A question and the answer given to it.
    pub fn quote(self, prompt: &str, answer: &str) -> String {
        fr: format!("« {prompt} » : {answer}"),
        en: format!("“{prompt}”: {answer}"),
    }
    /// The answer *none of these*.
    pub fn none_of_these(self) -> &'static str { fr: "aucune de ces réponses", en: "none of these" }
    /// A ranking, told by its first place.
    pub fn ranked_first(self, label: &str) -> String {
        fr: format!("en premier, {label}"),
        en: format!("first of all, {label}"),
    }

    /// Whose word it is.
    fn by(self, basis: Basis) -> &'static str {
        match basis {
            Basis::OneAnswer => fr: "d'après une seule réponse", en: "going by a single answer",
            Basis::Answers => fr: "d'après toi", en: "by your own account",
        }
    }
    fn evidence(self, level: Evidence) -> &'static str {
        match level {
            Evidence::LittleHelp => fr: " avec un peu d'aide", en: " with a little help",
            Evidence::Alone => fr: " sans aide", en: " without help",
            Evidence::EvenWhenHard =>
                fr: " sans aide, même quand c'est difficile",
                en: " without help, even when it is hard",
        }
    }
}

/// One liking, or two: joined by a longer word where one of them has the shorter word in it.
fn both(what: &[Brief<'_>], and: &str, and_also: &str) -> String {
    let shorts: Vec<&str> = what.iter().map(|one| one.short).collect();
    let is_joined = shorts.iter().any(|short| short.contains(and));
    shorts.join(if is_joined { and_also } else { and })
}

/// A sentence with an end, or without it where it would be longer than [`WHY`] words.
fn shortened(sentence: &str, end: &str) -> String {
    let whole = format!("{sentence}{end}.");
    if n_words(&whole) <= WHY {
        whole
    } else {
        format!("{sentence}.")
    }
}

/// How many words a text has; a sign between spaces is none.
pub fn n_words(text: &str) -> usize {
    let is_word = |token: &&str| token.chars().any(char::is_alphanumeric);
    text.split_whitespace().filter(is_word).count()
}
