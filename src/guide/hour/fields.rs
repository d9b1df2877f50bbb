//! Which fields there are, and which is asked next: all of it follows from what was said.

use model::answers::MAX_GUESSES;
use model::hour::Step;
use model::id::ProfileId;
use model::reaction::{Because, Is};

use super::Hour;
use crate::Field;
use crate::asked::MOST_OWN;
use crate::record::{MOST_ACTIONS, SURE};
use crate::said::YES;

impl Hour {
    /// What is asked now; `None` once the hour is over.
    pub fn field(&self) -> Option<Field> {
        let first = self.aside.clone().or_else(|| self.back.clone());
        first.or_else(|| self.next())
    }

    /// The first field that nothing was said to yet.
    fn next(&self) -> Option<Field> {
        let open = |field: &Field| !self.record.is_past(field);
        if let Some(field) = self.looking_back().into_iter().find(open) {
            return Some(field);
        }
        Step::ALL
            .into_iter()
            .find_map(|step| self.fields(step).into_iter().find(open))
    }

    /// The field before another one, in the order in which they are asked.
    pub(crate) fn before(&self, field: &Field) -> Option<Field> {
        let steps = Step::ALL.into_iter();
        let steps = steps.take_while(|step| *step <= field.step() || field.looks_back());
        let looked = self.looking_back();
        let all = looked
            .into_iter()
            .chain(steps.flat_map(|step| self.fields(step)));
        let before: Vec<Field> = all.take_while(|other| other != field).collect();
        // Whether something is kept, and whether the quiz is answered anew, is decided once.
        let is_open = |field: &Field| !matches!(field, Field::Keep | Field::Redo);
        before.into_iter().rfind(is_open)
    }

    /// The field after another one, if something was said to it already.
    pub(crate) fn after(&self, field: &Field) -> Option<Field> {
        let looked = self.looking_back().into_iter();
        let mut all = looked.chain(Step::ALL.into_iter().flat_map(|step| self.fields(step)));
        all.find(|other| other == field)?;
        all.next().filter(|next| self.record.is_past(next))
    }

    /// What is asked of the plan of the last time, before anything else.
    pub(crate) fn looking_back(&self) -> Vec<Field> {
        let plan = self.record.last_plan();
        let asked = plan.iter().flat_map(|action| {
            let done = Field::Done(action.number);
            let was_tried = self.record.is_past(&done) && self.record.said(&done).is_some();
            let helped = was_tried.then_some(Field::Helped(action.number));
            std::iter::once(done).chain(helped)
        });
        asked.collect()
    }

    /// What is asked in a step, as far as it is known from what was said.
    pub(crate) fn fields(&self, step: Step) -> Vec<Field> {
        let record = &self.record;
        match step {
            Step::Demand => {
                let is_kept = record.said(&Field::Keep) == Some(YES);
                let label = is_kept.then_some(Field::Label);
                let others = [Field::Demand, Field::Deadline];
                std::iter::once(Field::Keep)
                    .chain(label)
                    .chain(others)
                    .collect()
            }
            Step::Guesses => self.guesses(),
            Step::Answers => {
                let is_again = record.last_time.is_some() && self.could_redo();
                let redo = is_again.then_some(Field::Redo);
                let is_anew = redo.is_none() || record.said(&Field::Redo) == Some(YES);
                let is_twice = self.is_answered() && record.earlier.is_some();
                let fields = redo.into_iter().chain(is_anew.then_some(Field::Quiz));
                fields.chain(is_twice.then_some(Field::Held)).collect()
            }
            Step::Leads => {
                let leads = self.leads().iter();
                let fields = leads.flat_map(|career| self.of_lead(career));
                fields.chain(self.own_fields()).collect()
            }
            Step::Threads => {
                let kinds = self.threads().iter().map(|thread| &thread.kind);
                kinds.cloned().map(Field::Thread).collect()
            }
            Step::Limits => {
                let limits = self.open_limits();
                let leads = self
                    .leads()
                    .iter()
                    .filter(|career| self.is_hindered(career));
                let obstacles = leads.map(|career| Field::Obstacle(career.clone()));
                limits
                    .into_iter()
                    .chain(obstacles)
                    .chain([Field::Helps])
                    .collect()
            }
            Step::Keep => {
                let open = self.open_leads();
                let kept = self.kept();
                let is_left = open.iter().any(|career| !kept.contains(career));
                let some = (!open.is_empty()).then_some(Field::Kept);
                some.into_iter()
                    .chain(is_left.then_some(Field::Further))
                    .collect()
            }
            Step::Plan => self.plan_fields(),
            Step::Sheet => vec![Field::Print, Field::End],
        }
    }

    /// Whether there are answers that could be given anew.
    fn could_redo(&self) -> bool {
        self.is_answered() || self.record.earlier.is_some()
    }

    fn guesses(&self) -> Vec<Field> {
        let all = (1..=MAX_GUESSES).map(Field::Guess);
        // What one expects is asked before the answers; later it would only tell of them.
        if self.is_answered() {
            return all.filter(|field| self.record.is_past(field)).collect();
        }
        let mut fields = Vec::new();
        for field in all {
            let is_last = self.record.said(&field).is_none();
            fields.push(field);
            if is_last {
                break;
            }
        }
        fields
    }

    /// What was asked of leads of one's own; one more is asked for where none was.
    fn own_fields(&self) -> Vec<Field> {
        let all = (1..=MOST_OWN).map(Field::Own);
        let past: Vec<Field> = all.filter(|field| self.record.is_past(field)).collect();
        if past.is_empty() {
            return self.record.next_own().map(Field::Own).into_iter().collect();
        }
        past
    }

    fn of_lead(&self, career: &ProfileId) -> Vec<Field> {
        let mut fields = vec![Field::Lead(career.clone())];
        if matches!(self.says_of(career), Some(Is::Yes | Is::Unsure | Is::No)) {
            fields.push(Field::Because(career.clone()));
        }
        if self.because(career).contains(&Because::Else) {
            fields.push(Field::Else(career.clone()));
        }
        fields
    }

    /// The questions of context that were not answered before this step.
    fn open_limits(&self) -> Vec<Field> {
        let session = self.session();
        let questions = session.quiz().context.iter();
        let fields = questions.map(|question| {
            let is_open = session.sheet().context(&question.id).is_none();
            (is_open, Field::Limit(question.id.clone()))
        });
        fields
            .filter(|(is_open, field)| *is_open || self.record.is_past(field))
            .map(|(_, field)| field)
            .collect()
    }

    /// Whether what somebody says of a lead is about something that may be in its way.
    fn is_hindered(&self, career: &ProfileId) -> bool {
        self.hindrances(career).next().is_some()
    }

    /// What may be in the way of a lead.
    pub(crate) fn hindrances(&self, career: &ProfileId) -> impl Iterator<Item = Because> {
        let hinders = |because: &Because| {
            matches!(because, Because::Hours | Because::Studies | Because::Money)
        };
        self.because(career).into_iter().filter(hinders)
    }

    fn plan_fields(&self) -> Vec<Field> {
        let said = |field: &Field| self.record.said(field);
        let mut fields = Vec::new();
        for n in 1..=MOST_ACTIONS {
            let (what, obstacle, sure) = (Field::What(n), Field::If(n), Field::Confidence(n));
            let is_one = said(&what).is_some();
            fields.push(what);
            if !is_one {
                break;
            }
            let then = said(&obstacle).map(|_| Field::Then(n));
            let is_unsure = said(&sure)
                .and_then(|sure| sure.parse().ok())
                .is_some_and(|s: u8| s < SURE);
            fields.extend([Field::When(n), Field::Where(n), Field::With(n), obstacle]);
            fields.extend(then);
            fields.push(sure);
            fields.extend(is_unsure.then_some(Field::Smaller(n)));
        }
        fields.push(Field::Again);
        fields
    }
}
