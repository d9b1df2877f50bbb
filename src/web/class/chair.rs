//! Who sits on a chair of a class: found by what their browser shows.

use ::class::SeatName;
use model::locale::Locale;
use pages::class::{View, Within};
use pages::{Fault, Seat};
use store::{Chair, Change, Classes};

use crate::answer::{Asked, Refusal, Service};
use crate::class::{day, to};
use crate::reply::{Answer, shown};
use crate::token::Token;

/// Somebody on a chair: as it is kept, and as its pages show it.
pub(crate) struct Sitter {
    pub(crate) chair: Chair,
    pub(crate) shown: pages::class::Chair,
}

/// The name of a chair.
pub(super) fn name(chair: i64, locale: Locale) -> String {
    SeatName::of(usize::try_from(chair).unwrap_or_default()).get(locale)
}

impl<S: Classes> Service<S> {
    /// Who sits on a chair and shows that; `None` for everybody else.
    pub(crate) async fn sitter(
        &self,
        token: Token,
        locale: Locale,
    ) -> Result<Option<Sitter>, Refusal> {
        if !self.room.has_classes() {
            return Ok(None);
        }
        let chair = self.store.sits(&token.seat()).await;
        let Some(chair) = chair.map_err(|why| self.not_saved(&why))? else {
            return Ok(None);
        };
        self.room.seen.comes(&chair.seat);
        let class = self.store.class(chair.class).await;
        let class = class.map_err(|why| self.not_saved(&why))?;
        Ok(class.map(|class| Sitter {
            shown: pages::class::Chair {
                name: name(chair.chair, locale),
                code: chair.code.clone(),
                class: class.label,
                is_finished: chair.is_finished,
                is_recoded: self.room.recoded.is(&chair.seat),
                is_for_a_talk: chair.may_be_seen,
                until: day(class.until),
            },
            chair,
        }))
    }

    /// What came of an answer from a chair: where it is the first result, that is kept. If it cannot be, the next time
    /// will do.
    pub(crate) async fn comes_from(&self, sitter: &Sitter, seat: &Seat) {
        let chair = &sitter.chair;
        if !chair.is_finished && seat.session().is_finished() {
            let finished = self.store.change(Change::Finish(chair.seat.clone())).await;
            if let Err(why) = finished {
                self.not_saved(&why);
            }
        }
    }

    /// What whoever sits on a chair must know of it, and whether they show their result.
    pub(super) async fn place(&self, asked: &Asked) -> Result<Answer, Refusal> {
        let sitter = match asked.by.token {
            Some(token) => self.sitter(token, asked.locale).await?,
            None => None,
        };
        let Some(sitter) = sitter else {
            let seen = self.page(asked, Within::NoClass, View::Place);
            return Ok(shown(seen, asked.by.token));
        };
        if !asked.is_post {
            let seen = self.page(asked, Within::Class(&sitter.shown), View::Place);
            self.room.recoded.is_seen(&sitter.chair.seat);
            return Ok(shown(seen, asked.by.token));
        }
        if !self.seats.turn(&sitter.chair.seat).await.forms.take() {
            return Err(Fault::TooFast.into());
        }
        let may_be_seen = match asked.field("talk") {
            Some("yes") => true,
            Some("no") => false,
            Some(_) | None => return Err(Fault::Unclear.into()),
        };
        let change = Change::Show(sitter.chair.seat, may_be_seen);
        let kept = self.store.change(change).await;
        kept.map_err(|why| self.not_saved(&why))?;
        Ok(to(asked, pages::class::Address::Place))
    }
}
