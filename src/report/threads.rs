//! What is worth talking over, in words: each thread with what it quotes, and an open question.

use serde::Serialize;

use crate::{Subject, reason};
use model::answers::{Answer, Guess};
use model::id::ItemId;
use model::locale::Locale;
use model::quiz::{Item, Response, Role};
use rules::threads::{AtOdds, BetweenTwo, Decisive, Lead, Thread, Without};
use words::threads::{self, Place, Said, Words};

/// A thread in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ThreadLine {
    /// The word of its kind for programs: `at-odds`, `decisive` or `between-two`.
    pub kind: &'static str,
    /// What is the case, with what the person said.
    pub text: String,
    /// The open question.
    pub question: String,
    /// The items that are quoted.
    pub items: Vec<ItemId>,
}

/// Says the threads of a person, in their order.
pub fn told(subject: &Subject<'_>, locale: Locale, threads: &[Thread]) -> Vec<ThreadLine> {
    let teller = Teller {
        subject,
        locale,
        say: threads::of(locale),
    };
    threads.iter().map(|thread| teller.line(thread)).collect()
}

struct Teller<'a> {
    subject: &'a Subject<'a>,
    locale: Locale,
    say: Words,
}

impl Teller<'_> {
    fn line(&self, thread: &Thread) -> ThreadLine {
        let (text, question) = match thread {
            Thread::AtOdds(at_odds) => self.at_odds(at_odds),
            Thread::Decisive(decisive) => self.decisive(decisive),
            Thread::BetweenTwo(between) => self.between(between),
        };
        let items = thread.items().into_iter();
        ThreadLine {
            kind: thread.as_str(),
            text,
            question,
            items: items.map(|item| self.item(item).id.clone()).collect(),
        }
    }

    fn at_odds(&self, at_odds: &AtOdds) -> (String, String) {
        let say = self.say;
        let (text, question) = match at_odds {
            AtOdds::Answers { of, items, .. } => {
                let [more, less] = items.map(|item| self.quote(item));
                let domain = self.subject.traits.get(*of).id.domain;
                (say.apart(domain, &more, &less), say.ask_apart())
            }
            AtOdds::AbleNotDrawn {
                able, not_drawn, ..
            } => {
                let [able, not_drawn] = [able, not_drawn].map(|item| self.quote(*item));
                (say.able(&able, &not_drawn), say.ask_able())
            }
            AtOdds::Refused { career, items } => {
                let quotes = self.quotes(items);
                let quotes: Vec<&str> = quotes.iter().map(String::as_str).collect();
                let career = self.career(*career);
                (say.refused(&career, &quotes), say.ask_refused())
            }
            AtOdds::Guessed { guess, items } => {
                let quotes = self.quotes(items);
                let quotes: Vec<&str> = quotes.iter().map(String::as_str).collect();
                (say.guessed(&self.guess(*guess), &quotes), say.ask_guessed())
            }
        };
        (text, question.to_owned())
    }

    fn decisive(&self, decisive: &Decisive) -> (String, String) {
        let (say, quote) = (self.say, self.quote(decisive.item));
        let text = match decisive.without {
            Without::Front { family, instead } => {
                say.decides_front(&quote, self.family(family), self.family(instead))
            }
            Without::Lower { family } => say.decides(&quote, self.family(family), Place::Further),
            Without::Higher { family } => say.decides(&quote, self.family(family), Place::Nearer),
        };
        let question = say.ask_decisive(self.said(self.item(decisive.item)));
        (text, question.to_owned())
    }

    fn between(&self, between: &BetweenTwo) -> (String, String) {
        let families = between.leads.map(|lead| self.family(lead.family));
        let careers = between.leads.map(|lead| self.career(lead.career));
        let quote = |lead: Lead| lead.item.map(|item| self.quote(item));
        let quotes = between.leads.map(quote);
        let [one, other] = [0, 1].map(|at| (careers[at].as_str(), quotes[at].as_deref()));
        let text = self.say.between(families, [one, other]);
        (text, self.say.ask_between([one.0, other.0]))
    }

    /// Which way an answer goes, on the scale of the trait whose own it is.
    fn said(&self, item: &Item) -> Said {
        let (
            Response::Rating {
                measures, anchors, ..
            },
            Some(Answer::One(step)),
        ) = (&item.response, self.subject.sheet.get(&item.id))
        else {
            return Said::Other;
        };
        let own = measures.iter().find(|measure| measure.role == Role::Own);
        let Some((measure, value)) = own.zip(anchors[*step].value) else {
            return Said::Other;
        };
        let domain = self.subject.traits.get(measure.of).id.domain;
        match value {
            value if value > 0.5 => Said::Yes(domain),
            value if value < 0.5 => Said::No(domain),
            _ => Said::Other,
        }
    }

    fn item(&self, item: usize) -> &Item {
        &self.subject.quiz.items[item]
    }

    fn quote(&self, item: usize) -> String {
        reason::quote(self.subject, self.locale, self.item(item)).unwrap_or_default()
    }

    fn quotes(&self, items: &[usize]) -> Vec<String> {
        items.iter().map(|item| self.quote(*item)).collect()
    }

    fn career(&self, career: usize) -> String {
        self.subject.profiles[career].titles.get(self.locale)
    }

    fn family(&self, family: usize) -> &str {
        self.subject.families[family].title.get(self.locale)
    }

    fn guess(&self, guess: usize) -> String {
        let guess = &self.subject.sheet.guesses[guess];
        let named = match guess {
            Guess::Career(id) => {
                let mut profiles = self.subject.profiles.iter();
                let of = profiles.find(|profile| profile.id == *id);
                of.map(|profile| profile.titles.get(self.locale))
            }
            Guess::Family(id) => {
                let mut families = self.subject.families.iter();
                let of = families.find(|family| family.id == *id);
                of.map(|family| family.title.get(self.locale).to_owned())
            }
            Guess::Typed(_) => None,
        };
        named.unwrap_or_else(|| guess.as_str().to_owned())
    }
}
