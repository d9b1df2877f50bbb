//! Chooses the careers, the next steps and the closing words of the page.

use std::collections::BTreeSet;
use std::iter;

use crate::Subject;
use crate::card::{self, Card, Detail, Quoted};
use crate::document::{Block, Document, Point};
use model::locale::Text;
use model::profile::Profile;
use rules::{Match, Recommendation, State, Status};
use words::report::Answered;
use words::{capitalized, reason, report};

/// The most families that open a way in where there is no list.
const MOST_LEADS: usize = 6;

/// The most careers under *not yet*.
const MOST_NOT_YET: usize = 3;

/// The most careers of a tie that are named in the sentence about it; more would not be read.
const MOST_TIED: usize = 3;

/// The most careers that are named as being close to those shown.
const MOST_CLOSE: usize = 5;

/// The careers that are shown because the answers carry them, each list best first.
#[derive(Debug, Default)]
pub(super) struct Leads<'a> {
    main: Vec<&'a Match>,
    further: Vec<&'a Match>,
    not_yet: Vec<&'a Match>,
}

impl<'a> Leads<'a> {
    /// Those of a recommendation; with `top`, at most so many on the main list. None where the answers
    /// carry no list.
    pub(super) fn of(found: &'a Recommendation, top: Option<usize>) -> Self {
        if found.state != State::Ok {
            return Self::default();
        }
        let of_status = |status| found.matches.iter().filter(move |of| of.status == status);
        let most = top.unwrap_or(usize::MAX);
        let main: Vec<&Match> = of_status(Status::Main).take(most).collect();
        let last = main.iter().map(|found| found.rank).max().unwrap_or(0);
        Self {
            main,
            further: of_status(Status::Further).collect(),
            not_yet: of_status(Status::NotYet)
                .filter(|found| found.rank <= last)
                .take(MOST_NOT_YET)
                .collect(),
        }
    }

    /// All of them, best first.
    pub(super) fn best_first(&self) -> Vec<&'a Match> {
        let lists = [&self.main, &self.further, &self.not_yet];
        let mut all: Vec<&Match> = lists.into_iter().flatten().copied().collect();
        all.sort_by_key(|found| found.rank);
        all
    }
}

pub(super) struct Writer<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) page: &'a mut Document,
}

impl Writer<'_> {
    /// The lists and steps where the answers carry a list.
    pub(super) fn recommend(&mut self, leads: &Leads<'_>) {
        let say = self.say();
        let Leads {
            main,
            further,
            not_yet,
        } = leads;
        let mut quoted = Quoted::default();
        let (subject, locale) = (self.subject, self.page.locale);
        let mut card =
            |found: &Match, detail| card::card(subject, locale, found, detail, &mut quoted);
        let named = groups(main);
        let rest = groups(further).difference(&named).copied().collect();

        let intro = iter::once(say.main_intro().to_owned()).chain(self.tie(main));
        self.list(say.main_heading(), intro, main, |found| {
            card(found, Detail::Full)
        });
        self.also_close(&named);
        let intro = [say.further_intro().to_owned()];
        self.list(say.further_heading(), intro, further, |found| {
            card(found, Detail::Short)
        });
        self.also_close(&rest);
        let intro = [say.not_yet_intro().to_owned()];
        self.list(say.not_yet_heading(), intro, not_yet, |found| {
            card(found, Detail::Conditions)
        });
        self.push_steps(self.steps(main));
    }

    /// The lists and steps where they do not: one lead a family, three things to try, a talk.
    pub(super) fn open_ways(&mut self) {
        let say = self.say();
        let (subject, locale) = (self.subject, self.page.locale);
        let families = subject.recommendation.families.iter();
        let leads: Vec<&Match> = families
            .filter_map(|standing| {
                let id = &subject.families[standing.family].id;
                let open = |found: &&Match| found.status == Status::Listed;
                let mut matches = subject.recommendation.matches.iter().filter(open);
                matches.find(|found| self.profile(found).family == *id)
            })
            .take(MOST_LEADS)
            .collect();
        let card = |found: &Match| {
            let profile = &subject.profiles[found.career];
            Card {
                title: capitalized(&profile.titles.get(locale)),
                standing: profile.sheet.summary.get(locale).to_owned(),
                lines: Vec::new(),
            }
        };
        let intro = [say.leads_intro().to_owned()];
        self.list(say.leads_heading(), intro, &leads, card);
        let mut steps = self.tries(&leads);
        steps.push(say.talk_to_anyone().into());
        steps.push(Point::with(
            say.browse_careers().to_owned(),
            vec![Block::Command("boussole careers".to_owned())],
        ));
        self.push_steps(steps);
    }

    fn say(&self) -> report::Words {
        report::of(self.page.locale)
    }

    fn profile(&self, found: &Match) -> &Profile {
        &self.subject.profiles[found.career]
    }

    fn title(&self, found: &Match) -> String {
        self.profile(found).titles.get(self.page.locale)
    }

    /// A section of careers under their families, the likeliest family first; none without careers.
    fn list(
        &mut self,
        heading: &str,
        intro: impl IntoIterator<Item = String>,
        careers: &[&Match],
        mut card: impl FnMut(&Match) -> Card,
    ) {
        if careers.is_empty() {
            return;
        }
        self.page.section(heading);
        intro.into_iter().for_each(|text| self.page.paragraph(text));
        for standing in &self.subject.recommendation.families {
            let family = &self.subject.families[standing.family];
            let profile = |found: &Match| &self.subject.profiles[found.career];
            let of_family = careers
                .iter()
                .filter(|found| profile(found).family == family.id);
            for (i, found) in of_family.enumerate() {
                let card = card(found);
                if i == 0 {
                    let title = family.title.get(self.page.locale);
                    self.page.push(Block::Heading(title.to_owned()));
                } else if !card.lines.is_empty() {
                    self.page.push(Block::Gap);
                }
                self.page.push(Block::Card(card));
            }
        }
    }

    fn push_steps(&mut self, steps: Vec<Point>) {
        let heading = self.say().next_heading();
        if !steps.is_empty() {
            self.page.push(Block::Steps(heading, steps));
        }
    }

    /// What is to be said about careers that the answers cannot tell apart; `None` if they tell all
    /// of them apart.
    fn tie(&self, shown: &[&Match]) -> Option<String> {
        let say = self.say();
        let groups = shown.chunk_by(|a, b| a.group == b.group);
        let tied: Vec<&[&Match]> = groups.filter(|group| group.len() > 1).collect();
        match tied[..] {
            [] => None,
            [all] if all.len() == shown.len() => Some(say.all_too_close().to_owned()),
            [few] if few.len() <= MOST_TIED => {
                let titles: Vec<String> = few.iter().map(|found| self.title(found)).collect();
                Some(say.too_close(&titles.iter().map(String::as_str).collect::<Vec<_>>()))
            }
            [..] => Some(say.many_too_close().to_owned()),
        }
    }

    /// The careers of these tie groups that the page does not show: no tie is silent.
    fn also_close(&mut self, groups: &BTreeSet<usize>) {
        let hidden: Vec<&Match> = (self.subject.recommendation.matches.iter())
            .filter(|found| found.status == Status::Listed)
            .filter(|found| found.group.is_some_and(|group| groups.contains(&group)))
            .collect();
        let named = hidden.iter().take(MOST_CLOSE);
        let named: Vec<String> = named.map(|found| self.title(found)).collect();
        let more = hidden.len() - named.len();
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        if !hidden.is_empty() {
            let told = self.say().also_close(&named, more);
            self.page.push(Block::Gap);
            self.page.paragraph(told);
        }
    }

    /// Read, talk, try: with the author's own advice, each for another family where the leads allow.
    fn steps(&self, main: &[&Match]) -> Vec<Point> {
        let say = self.say();
        let Some(first) = main.first() else {
            return Vec::new();
        };
        let read = Point::with(
            say.read_a_sheet(&self.title(first)),
            vec![Block::Command(format!(
                "boussole careers show {}",
                self.profile(first).id
            ))],
        );
        let grounds =
            |sentence: &str, text: &str| reason::of(self.page.locale).grounds(sentence, text);
        let mut used = vec![*first];
        let talk = self.advice(main, &mut used, |profile| profile.sheet.to_meet.as_ref());
        let talk = talk.map_or_else(
            || say.talk_to_anyone().to_owned(),
            |(title, text)| grounds(&say.talk(&title), text),
        );
        let attempt = self.advice(main, &mut used, |profile| profile.sheet.to_try.as_ref());
        let attempt = attempt.map_or_else(
            || say.generic_tries()[0].to_owned(),
            |(title, text)| grounds(&say.try_one_thing(&title), text),
        );
        vec![read, talk.into(), attempt.into()]
    }

    /// The author's advice for the best lead that has some: rather of a family not used so far, and
    /// rather for a career not used so far. The lead counts as used from then on.
    fn advice<'m>(
        &'m self,
        main: &[&'m Match],
        used: &mut Vec<&'m Match>,
        pick: fn(&Profile) -> Option<&Text>,
    ) -> Option<(String, &'m str)> {
        let advised = main.iter().filter_map(|found| {
            let text = pick(self.profile(found))?;
            Some((*found, text.get(self.page.locale)))
        });
        let family = |found: &Match| &self.profile(found).family;
        let (found, text) = advised.min_by_key(|(found, _)| {
            (
                used.iter().any(|other| family(other) == family(found)),
                used.iter().any(|other| other.career == found.career),
            )
        })?;
        used.push(found);
        Some((self.title(found), text))
    }

    /// Three things to try: those of the leads, then what anybody can try.
    fn tries(&self, leads: &[&Match]) -> Vec<Point> {
        let of_lead = |found: &&Match| {
            let text = self.profile(found).sheet.to_try.as_ref()?;
            Some(text.get(self.page.locale).to_owned())
        };
        let generic = self.say().generic_tries().map(str::to_owned);
        let texts = leads.iter().filter_map(of_lead).chain(generic).take(3);
        texts.map(Point::from).collect()
    }

    /// Notes, words for the family, what the result rests on.
    pub(super) fn close(&mut self) {
        let say = self.say();
        let found = self.subject.recommendation;
        let notes = self.subject.notes.iter();
        let notes: Vec<String> = notes.map(|note| note.text.clone()).collect();
        self.page.passage(say.notes_heading(), notes);
        let family = say.family(found.state).to_owned();
        self.page.passage(say.family_heading(), [family]);
        let situation = Answered {
            answered: self.subject.sheet.contexts().count(),
            of: self.subject.quiz.context.len(),
        };
        let about_you = Answered {
            answered: found.answered,
            of: found.items,
        };
        let basis = say.basis(about_you, situation);
        self.page.passage(say.basis_heading(), [basis]);
    }
}

/// The tie groups of some careers.
fn groups(careers: &[&Match]) -> BTreeSet<usize> {
    careers.iter().filter_map(|found| found.group).collect()
}
