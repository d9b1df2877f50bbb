//! Chooses the careers, the next steps and the closing words of the page.

use std::collections::BTreeSet;

use crate::Subject;
use crate::card::{self, Detail, Quoted};
use crate::page::{FamilyCards, List, Passage, Step};
use model::locale::{Locale, Text};
use model::profile::{Family, Profile};
use rules::{Match, Status};
use words::report::Answered;
use words::{reason, report};

/// The most families that open a way in where there is no list.
const MOST_LEADS: usize = 6;

/// The most careers under *not yet*.
const MOST_NOT_YET: usize = 3;

/// The most careers of a tie that are named in the sentence about it; more would not be read.
const MOST_TIED: usize = 3;

/// The most careers that are named as being close to those shown.
const MOST_CLOSE: usize = 5;

pub(super) struct Writer<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) locale: Locale,
}

impl Writer<'_> {
    /// The lists and steps where the answers carry a list.
    pub(super) fn recommended(&self, top: Option<usize>) -> (Vec<List>, Vec<Step>) {
        let say = report::of(self.locale);
        let most = top.unwrap_or(usize::MAX);
        let main: Vec<&Match> = self.of_status(Status::Main).take(most).collect();
        let further: Vec<&Match> = self.of_status(Status::Further).collect();
        let last = main.iter().map(|found| found.rank).max().unwrap_or(0);
        let not_yet: Vec<&Match> = self
            .of_status(Status::NotYet)
            .filter(|found| found.rank <= last)
            .take(MOST_NOT_YET)
            .collect();
        let mut quoted = Quoted::default();
        let mut section = |heading: &str, intro: Vec<String>, careers, detail| {
            self.list(heading, intro, careers, detail, &mut quoted)
        };
        let how_to_read = [Some(say.main_intro().to_owned()), self.tie(&main)];
        let intro: Vec<String> = how_to_read.into_iter().flatten().collect();
        let mut lists = [
            section(say.main_heading(), intro, &main, Detail::Full),
            section(
                say.further_heading(),
                vec![say.further_intro().to_owned()],
                &further,
                Detail::Short,
            ),
            section(
                say.not_yet_heading(),
                vec![say.not_yet_intro().to_owned()],
                &not_yet,
                Detail::Conditions,
            ),
        ];
        let named = groups(&main);
        let rest: BTreeSet<usize> = groups(&further).difference(&named).copied().collect();
        for (list, groups) in lists.iter_mut().zip([named, rest]) {
            if let Some(list) = list {
                list.also = self.also_close(&groups);
            }
        }
        (lists.into_iter().flatten().collect(), self.steps(&main))
    }

    /// The lists and steps where they do not: one lead a family, three things to try, a talk.
    pub(super) fn opened(&self) -> (Vec<List>, Vec<Step>) {
        let say = report::of(self.locale);
        let families = self.subject.recommendation.families.iter();
        let leads: Vec<&Match> = families
            .filter_map(|standing| {
                let id = &self.subject.families[standing.family].id;
                let open = |found: &&Match| found.status != Status::NotYet;
                let mut matches = self.subject.recommendation.matches.iter().filter(open);
                matches.find(|found| self.profile(found).family == *id)
            })
            .take(MOST_LEADS)
            .collect();
        let mut list = self.list(
            say.leads_heading(),
            vec![say.leads_intro().to_owned()],
            &leads,
            Detail::Conditions,
            &mut Quoted::default(),
        );
        for card in list
            .iter_mut()
            .flat_map(|list| &mut list.families)
            .flat_map(|f| &mut f.cards)
        {
            let mut profiles = self.subject.profiles.iter();
            let summary = profiles
                .find(|profile| profile.id == card.career)
                .map(|profile| profile.sheet.summary.get(self.locale));
            summary.unwrap_or_default().clone_into(&mut card.standing);
            card.lines.clear();
        }
        let mut steps = self.tries(&leads);
        steps.push(Step {
            text: say.talk_to_anyone().to_owned(),
            command: None,
        });
        steps.push(Step {
            text: say.browse_careers().to_owned(),
            command: Some("boussole careers".to_owned()),
        });
        (list.into_iter().collect(), steps)
    }

    fn of_status(&self, status: Status) -> impl Iterator<Item = &Match> {
        let matches = self.subject.recommendation.matches.iter();
        matches.filter(move |found| found.status == status)
    }

    fn profile(&self, found: &Match) -> &Profile {
        &self.subject.profiles[found.career]
    }

    fn title(&self, found: &Match) -> String {
        self.profile(found).titles.get(self.locale)
    }

    /// Careers under their families, the likeliest family first; `None` without careers.
    fn list(
        &self,
        heading: &str,
        intro: Vec<String>,
        careers: &[&Match],
        detail: Detail,
        quoted: &mut Quoted,
    ) -> Option<List> {
        let standings = self.subject.recommendation.families.iter();
        let in_order = standings.map(|standing| &self.subject.families[standing.family]);
        let families: Vec<FamilyCards> = in_order
            .map(|family: &Family| FamilyCards {
                title: family.title.get(self.locale).to_owned(),
                cards: careers
                    .iter()
                    .filter(|found| self.profile(found).family == family.id)
                    .map(|found| card::card(self.subject, self.locale, found, detail, quoted))
                    .collect(),
            })
            .filter(|family| !family.cards.is_empty())
            .collect();
        let list = List {
            heading: heading.to_owned(),
            intro,
            families,
            also: None,
        };
        (!list.families.is_empty()).then_some(list)
    }

    /// What is to be said about careers that the answers cannot tell apart; `None` if they tell all
    /// of them apart.
    fn tie(&self, shown: &[&Match]) -> Option<String> {
        let say = report::of(self.locale);
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
    fn also_close(&self, groups: &BTreeSet<usize>) -> Option<String> {
        let hidden: Vec<&Match> = self
            .of_status(Status::Listed)
            .filter(|found| found.group.is_some_and(|group| groups.contains(&group)))
            .collect();
        let named = hidden.iter().take(MOST_CLOSE);
        let named: Vec<String> = named.map(|found| self.title(found)).collect();
        let more = hidden.len() - named.len();
        let named: Vec<&str> = named.iter().map(String::as_str).collect();
        (!hidden.is_empty()).then(|| report::of(self.locale).also_close(&named, more))
    }

    /// Read, talk, try: with the author's own advice, each for another family where the leads allow.
    fn steps(&self, main: &[&Match]) -> Vec<Step> {
        let say = report::of(self.locale);
        let Some(first) = main.first() else {
            return Vec::new();
        };
        let read = Step {
            text: say.read_a_sheet(&self.title(first)),
            command: Some(format!("boussole careers show {}", self.profile(first).id)),
        };
        let grounds = |sentence: &str, text: &str| reason::of(self.locale).grounds(sentence, text);
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
        let told = [talk, attempt].map(|text| Step {
            text,
            command: None,
        });
        [read].into_iter().chain(told).collect()
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
            Some((*found, text.get(self.locale)))
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
    fn tries(&self, leads: &[&Match]) -> Vec<Step> {
        let of_lead = |found: &&Match| {
            let text = self.profile(found).sheet.to_try.as_ref()?;
            Some(text.get(self.locale).to_owned())
        };
        let generic = report::of(self.locale).generic_tries().map(str::to_owned);
        let texts = leads.iter().filter_map(of_lead).chain(generic).take(3);
        texts
            .map(|text| Step {
                text,
                command: None,
            })
            .collect()
    }

    pub(super) fn closing(&self) -> Vec<Passage> {
        let say = report::of(self.locale);
        let found = self.subject.recommendation;
        let notes = self
            .subject
            .notes
            .iter()
            .map(|note| note.text.clone())
            .collect();
        let family = vec![say.family(found.state).to_owned()];
        let situation = Answered {
            answered: self.subject.sheet.contexts().count(),
            of: self.subject.quiz.context.len(),
        };
        let about_you = Answered {
            answered: found.answered,
            of: found.items,
        };
        let basis = vec![say.basis(about_you, situation)];
        let passages = [
            (say.notes_heading(), notes),
            (say.family_heading(), family),
            (say.basis_heading(), basis),
        ];
        passages
            .into_iter()
            .map(|(heading, paragraphs)| Passage {
                heading: heading.to_owned(),
                paragraphs,
            })
            .filter(|passage| !passage.paragraphs.is_empty())
            .collect()
    }
}

/// The tie groups of some careers.
fn groups(careers: &[&Match]) -> BTreeSet<usize> {
    careers.iter().filter_map(|found| found.group).collect()
}
