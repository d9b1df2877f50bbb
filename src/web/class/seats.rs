//! The seats of a class, for whoever leads it: who is where, a code given again, a seat removed, a result that was
//! shown to them.

use ::class::SeatCode;
use pages::Fault;
use pages::class::{Address, Code, Row, Standing, View, Within};
use store::{Chair, Change, Class, Classes, NotStored};

use crate::Event;
use crate::answer::{Asked, Refusal, Service};
use crate::class::chair::name;
use crate::class::to;
use crate::reply::{Answer, shown};

impl<S: Classes> Service<S> {
    /// The seats, in their order.
    pub(super) async fn seats_of(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let chairs = self.chairs(&class).await?;
        let row = |at: i64| {
            let chair = chairs.iter().find(|chair| chair.chair == at);
            Row {
                number: u16::try_from(at).unwrap_or_default(),
                name: name(at, asked.locale),
                is: chair.map_or(Standing::Free, |chair| self.standing(chair)),
                is_for_a_talk: chair.is_some_and(|chair| chair.may_be_seen),
            }
        };
        let rows: Vec<Row> = (0..class.seats).map(row).collect();
        let class = self.seen(&class).await?;
        Ok(self.at_the_desk(asked, View::Seats(&class, &rows)))
    }

    fn standing(&self, chair: &Chair) -> Standing {
        if chair.is_finished {
            Standing::Finished
        } else if self.room.seen.is_silent(&chair.seat) {
            Standing::Silent
        } else {
            Standing::Going
        }
    }

    /// The chair of a class by its number, if somebody sits there.
    async fn chair(&self, class: &Class, number: Option<u16>) -> Result<Chair, Refusal> {
        let mut chairs = self.chairs(class).await?.into_iter();
        let number = number.map(i64::from);
        let chair = chairs.find(|chair| Some(chair.chair) == number);
        chair.ok_or_else(|| Fault::Missing.into())
    }

    /// Gives a seat another code, or removes it, once whoever leads the class is sure.
    pub(super) async fn does_at_a_seat(
        &self,
        asked: &Asked,
        number: u32,
    ) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let seat = asked.field("seat").and_then(|seat| seat.parse().ok());
        let chair = self.chair(&class, seat).await?;
        let name = name(chair.chair, asked.locale);
        let is_sure = asked.field("sure") == Some("yes");
        match asked.field("do") {
            Some("code") if is_sure => {
                let code = SeatCode::of_chance(self.chance()?).to_string();
                let recode = Change::Recode(chair.seat.clone(), code.clone());
                let done = self.store.change(recode).await;
                done.map_err(|why| self.not_saved(&why))?;
                self.room.recoded.comes(chair.seat);
                let class = self.seen(&class).await?;
                let code = Code {
                    name: &name,
                    code: &code,
                };
                Ok(self.at_the_desk(asked, View::NewCode(&class, code)))
            }
            Some("remove") if is_sure => {
                let mut cell = self.seats.turn(&chair.seat).await;
                let today = (self.today)().number;
                let erased = self.store.erase(&chair.seat, today).await;
                erased.map_err(|why| self.not_saved(&why))?;
                cell.held = None;
                self.room.recoded.is_seen(&chair.seat);
                Ok(to(asked, Address::Seats(number)))
            }
            Some(what @ ("code" | "remove")) => {
                let class = self.seen(&class).await?;
                let seat = u16::try_from(chair.chair).unwrap_or_default();
                let view = if what == "code" {
                    View::Recode(&class, seat, &name)
                } else {
                    View::Remove(&class, seat, &name)
                };
                Ok(self.at_the_desk(asked, view))
            }
            Some(_) | None => Err(Fault::Unclear.into()),
        }
    }

    /// A result, where whoever it is of shows it.
    pub(super) async fn talk(
        &self,
        asked: Asked,
        number: u32,
        seat: u16,
    ) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let chair = self.chair(&class, Some(seat)).await?;
        if !chair.may_be_seen {
            return Err(Fault::Missing.into());
        }
        let kept = self.store.read(&chair.seat).await;
        let kept = kept.map_err(|why| self.not_saved(&why))?;
        let kept = kept.ok_or(Fault::Missing)?;
        let name = name(chair.chair, asked.locale);
        let class = self.seen(&class).await?;
        let (houses, today, token) = (self.houses.clone(), (self.today)(), asked.by.token);
        let work = move || {
            let (_, seat) = houses.seated(&kept)?;
            let request = pages::Request {
                is_post: false,
                path: &asked.path,
                fields: &asked.fields,
                today: today.day,
                seed: 0,
                within: Within::NoClass,
            };
            let view = View::Talk(&class, &name, &seat);
            Some(pages::class::shown(houses.main(), &request, view))
        };
        let seen = tokio::task::spawn_blocking(work).await;
        let seen = seen.map_err(|_| {
            (self.tell)(Event::Broken);
            Refusal::from(Fault::Broken)
        })?;
        let no_quiz = || self.not_saved(&NotStored::Failed("its quiz is gone".to_owned()));
        Ok(shown(seen.ok_or_else(no_quiz)?, token))
    }
}
