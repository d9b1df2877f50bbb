//! Chooses the careers, the next steps and the closing words of the page.

use crate::id::ProfileId;
use crate::locale::{Locale, Text};
use crate::profile::{Family, Profile};
use crate::report::card::{self, Detail};
use crate::report::page::{FamilyCards, List, Passage, Step};
use crate::report::{MatchLine, Subject};
use crate::rules::Status;
use crate::wording::{reason, report};

/// The most families that open a way in where there is no list.
const MOST_LEADS: usize = 6;

/// The most careers under *not yet*.
const MOST_NOT_YET: usize = 3;

pub(super) struct Writer<'a> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) locale: Locale,
    pub(super) matches: &'a [MatchLine],
}

impl Writer<'_> {
    /// The lists and steps where the answers carry a list.
    pub(super) fn recommended(&self, top: Option<usize>) -> (Vec<List>, Vec<Step>) {
        let say = report::of(self.locale);
        let most = top.unwrap_or(usize::MAX);
        let main: Vec<&MatchLine> = self.of_status(Status::Main).take(most).collect();
        let further: Vec<&MatchLine> = self.of_status(Status::Further).collect();
        let last = main.iter().map(|found| found.rank).max().unwrap_or(0);
        let not_yet: Vec<&MatchLine> = self
            .of_status(Status::NotYet)
            .filter(|found| found.rank <= last)
            .take(MOST_NOT_YET)
            .collect();
        let mut intro = vec![say.main_intro().to_owned()];
        intro.extend(self.ties(&main));
        let lists = [
            self.list(say.main_heading(), intro, &main, Detail::Full),
            self.list(
                say.further_heading(),
                vec![say.further_intro().to_owned()],
                &further,
                Detail::Short,
            ),
            self.list(
                say.not_yet_heading(),
                vec![say.not_yet_intro().to_owned()],
                &not_yet,
                Detail::Conditions,
            ),
        ];
        (lists.into_iter().flatten().collect(), self.steps(&main))
    }

    /// The lists and steps where they do not: one lead a family, three things to try, a talk.
    pub(super) fn opened(&self) -> (Vec<List>, Vec<Step>) {
        let say = report::of(self.locale);
        let families = self.subject.recommendation.families.iter();
        let leads: Vec<&MatchLine> = families
            .filter_map(|standing| {
                let id = &self.subject.families[standing.family].id;
                let open = |found: &&MatchLine| found.status != Status::NotYet;
                self.matches
                    .iter()
                    .filter(open)
                    .find(|found| found.family == *id)
            })
            .take(MOST_LEADS)
            .collect();
        let mut list = self.list(
            say.leads_heading(),
            vec![say.leads_intro().to_owned()],
            &leads,
            Detail::Conditions,
        );
        for card in list
            .iter_mut()
            .flat_map(|list| &mut list.families)
            .flat_map(|f| &mut f.cards)
        {
            let summary = self
                .profile(&card.career)
                .map(|profile| profile.summary.get(self.locale));
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

    fn of_status(&self, status: Status) -> impl Iterator<Item = &MatchLine> {
        self.matches
            .iter()
            .filter(move |found| found.status == status)
    }

    fn profile(&self, id: &ProfileId) -> Option<&Profile> {
        self.subject
            .profiles
            .iter()
            .find(|profile| profile.id == *id)
    }

    /// Careers under their families, the likeliest family first; `None` without careers.
    fn list(
        &self,
        heading: &str,
        intro: Vec<String>,
        careers: &[&MatchLine],
        detail: Detail,
    ) -> Option<List> {
        let standings = self.subject.recommendation.families.iter();
        let in_order = standings.map(|standing| &self.subject.families[standing.family]);
        let families: Vec<FamilyCards> = in_order
            .map(|family: &Family| FamilyCards {
                title: family.title.get(self.locale).to_owned(),
                summary: family.summary.get(self.locale).to_owned(),
                cards: careers
                    .iter()
                    .filter(|found| found.family == family.id)
                    .map(|found| card::card(found, self.locale, detail))
                    .collect(),
            })
            .filter(|family| !family.cards.is_empty())
            .collect();
        let list = List {
            heading: heading.to_owned(),
            intro,
            families,
        };
        (!list.families.is_empty()).then_some(list)
    }

    /// What is to be said about careers that the answers cannot tell apart.
    fn ties(&self, shown: &[&MatchLine]) -> Vec<String> {
        let say = report::of(self.locale);
        let groups = shown.chunk_by(|a, b| a.group == b.group);
        let tied: Vec<&[&MatchLine]> = groups.filter(|group| group.len() > 1).collect();
        if let [only] = tied[..]
            && only.len() == shown.len()
        {
            return vec![say.all_too_close().to_owned()];
        }
        let titles = |group: &[&MatchLine]| -> String {
            say.too_close(
                &group
                    .iter()
                    .map(|found| found.title.as_str())
                    .collect::<Vec<_>>(),
            )
        };
        tied.into_iter().map(titles).collect()
    }

    /// Read, talk, try: with the author's own advice for the best leads that have some.
    fn steps(&self, main: &[&MatchLine]) -> Vec<Step> {
        let say = report::of(self.locale);
        let Some(first) = main.first() else {
            return Vec::new();
        };
        let read = Step {
            text: say.read_a_sheet(&first.title),
            command: Some(format!("boussole careers show {}", first.career)),
        };
        let advice = |pick: fn(&Profile) -> Option<&Text>| {
            main.iter().find_map(|found| {
                Some((
                    found.title.as_str(),
                    pick(self.profile(&found.career)?)?.get(self.locale),
                ))
            })
        };
        let grounds = |sentence: &str, text: &str| reason::of(self.locale).grounds(sentence, text);
        let talk = advice(|profile| profile.to_meet.as_ref()).map_or_else(
            || say.talk_to_anyone().to_owned(),
            |(title, text)| grounds(&say.talk(title), text),
        );
        let attempt = advice(|profile| profile.to_try.as_ref()).map_or_else(
            || say.generic_tries()[0].to_owned(),
            |(title, text)| grounds(&say.try_one_thing(title), text),
        );
        let told = [talk, attempt].map(|text| Step {
            text,
            command: None,
        });
        [read].into_iter().chain(told).collect()
    }

    /// Three things to try: those of the leads, then what anybody can try.
    fn tries(&self, leads: &[&MatchLine]) -> Vec<Step> {
        let of_lead = |found: &&MatchLine| {
            Some(
                self.profile(&found.career)?
                    .to_try
                    .as_ref()?
                    .get(self.locale)
                    .to_owned(),
            )
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
        let basis = vec![say.basis(found.answered, found.items)];
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
