//! How somebody sits down with the code of a class, and comes back with that of their chair.

use ::class::{ClassCode, SeatCode};
use administration::entry::Header;
use administration::session::is_short;
use pages::class::{Address, NotIn, View, Within};
use pages::{Fault, Seen};
use store::{Change, Classes, NotStored, Sitting, Start};

use crate::answer::{Asked, Refusal, Service};
use crate::class::to;
use crate::reply::{Answer, elsewhere, shown, with_cookie};
use crate::token::{Of, Token, put_into_forms};

/// The name of the hidden field that tells one form from another.
const FORM: &str = "form";

/// What a code opened: the number that the browser shows from now on, and where it goes.
struct In {
    token: Token,
    to: Answer,
}

impl<S: Classes> Service<S> {
    /// Asks for a code.
    pub(super) async fn join_page(&self, asked: &Asked) -> Result<Answer, Refusal> {
        self.asks_for_a_code(asked, None).await
    }

    /// Too many codes were wrong: this one is not looked at.
    pub(crate) async fn no_turn(&self, asked: &Asked) -> Result<Answer, Refusal> {
        self.asks_for_a_code(asked, Some(NotIn::Wait)).await
    }

    async fn asks_for_a_code(&self, asked: &Asked, why: Option<NotIn>) -> Result<Answer, Refusal> {
        let sitter = match asked.by.token {
            Some(token) => self.sitter(token, asked.locale).await?,
            None => None,
        };
        let is_under_way = match asked.by.token {
            Some(token) if sitter.is_none() => {
                let kept = self.store.read(&token.seat()).await;
                kept.map_err(|why| self.not_saved(&why))?.is_some()
            }
            Some(_) | None => false,
        };
        let within = match &sitter {
            Some(sitter) => Within::Class(&sitter.shown),
            None => Within::AtTheDoor,
        };
        // What it shows opens nothing any more: this is told once, and forgotten.
        let has_seat = sitter.is_some() || is_under_way;
        let is_gone = self.is_gone(asked.by, has_seat).await;
        let token = asked.by.token.filter(|_| !is_gone);
        let why = why.or(is_gone.then_some(NotIn::Gone));
        let mut seen = self.page(asked, within, View::Join { why, is_under_way });
        if let Seen::Page { html, .. } = &mut seen {
            let form = format!("{:016x}", self.chance()?);
            *html = put_into_forms(html, FORM, &form);
        }
        let answer = shown(seen, token);
        Ok(if is_gone {
            with_cookie(answer, Token::forgotten(asked.by.is_secure))
        } else {
            answer
        })
    }

    /// Takes a code; all that open nothing now are answered alike.
    pub(super) async fn joins(&self, asked: &Asked) -> Result<Answer, Refusal> {
        let typed = asked.field("code").unwrap_or_default();
        let opened = match (ClassCode::parse(typed), SeatCode::parse(typed)) {
            (Some(code), _) => self.sits_down(asked, code).await?,
            (None, Some(code)) => self.comes_back(asked, code).await?,
            (None, None) => Err(NotIn::NoSuchCode),
        };
        let In { token, to } = match opened {
            Ok(opened) => opened,
            Err(why) => {
                if why == NotIn::Full {
                    self.room.codes.right(asked.by.from);
                }
                return self.asks_for_a_code(asked, Some(why)).await;
            }
        };
        self.room.codes.right(asked.by.from);
        self.leaves_behind(asked).await?;
        Ok(with_cookie(to, token.cookie(Of::Seat, asked.by.is_secure)))
    }

    async fn sits_down(
        &self,
        asked: &Asked,
        code: ClassCode,
    ) -> Result<Result<In, NotIn>, Refusal> {
        let today = (self.today)();
        let class = self.store.class_of(&code.to_string()).await;
        let class = class.map_err(|why| self.not_saved(&why))?;
        let Some(class) = class.filter(|class| class.is_open && today.minute < class.expires)
        else {
            return Ok(Err(NotIn::NoSuchCode));
        };
        let to = to(asked, Address::Place);
        // A form without a number may be anybody's, so it is nobody's again.
        let form = asked.field(FORM);
        let form = form.and_then(|form| u64::from_str_radix(form, 16).ok());
        let mut joined = self.room.joined.lock().await;
        if let Some(token) = form.and_then(|form| joined.of(form)) {
            return Ok(Ok(In { token, to }));
        }
        let house = self.houses.of(&class.quiz).ok_or(Fault::Broken)?;
        let quiz = house.instrument().quiz();
        let header = Header::new(quiz, self.chance()?, is_short(quiz));
        let token = self.token()?;
        let sitting = Sitting {
            class: class.number,
            chance: self.chance()?,
            seat: self.token()?.seat(),
            shown: token.seat(),
            code: SeatCode::of_chance(self.chance()?).to_string(),
            start: Start {
                header: header.write().trim_end().to_owned(),
                answered: today.day.map(|day| day.to_string()),
                touched: today.number,
            },
        };
        match self.store.change(Change::Sit(sitting)).await {
            Ok(_) => {
                self.counts.begun();
                if let Some(form) = form {
                    joined.remember(form, token);
                }
                Ok(Ok(In { token, to }))
            }
            Err(NotStored::Taken) => Ok(Err(NotIn::Full)),
            Err(why) => Err(self.not_saved(&why)),
        }
    }

    async fn comes_back(
        &self,
        asked: &Asked,
        code: SeatCode,
    ) -> Result<Result<In, NotIn>, Refusal> {
        let token = self.token()?;
        let change = Change::Return(code.to_string(), token.seat());
        let found = self.store.change(change).await;
        let found = found.map_err(|why| self.not_saved(&why))?;
        let quiz = format!("/{}/quiz", asked.locale.code());
        let to = elsewhere(hyper::StatusCode::SEE_OTHER, &quiz);
        Ok(if found > 0 {
            Ok(In { token, to })
        } else {
            Err(NotIn::NoSuchCode)
        })
    }

    /// A seat of no class that nobody could reach any more is erased; a chair waits for its code.
    async fn leaves_behind(&self, asked: &Asked) -> Result<(), Refusal> {
        let Some(old) = asked.by.token.map(Token::seat) else {
            return Ok(());
        };
        let mut cell = self.seats.turn(&old).await;
        let kept = self.store.read(&old).await;
        if kept.map_err(|why| self.not_saved(&why))?.is_none() {
            return Ok(());
        }
        cell.held = None;
        let today = (self.today)().number;
        if let Err(why) = self.store.erase(&old, today).await {
            self.not_saved(&why);
        }
        Ok(())
    }
}
