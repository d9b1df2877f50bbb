//! What whoever leads classes does with one: begins it, opens and shuts its door, erases it.

use ::class::ClassCode;
use pages::Fault;
use pages::class::{Address, Board, Door, NewClass, Past, Refused, View, Within};
use store::{Change, Class, Classes, DAYS_TOLD, NotStored, SeatId};

use crate::Today;
use crate::answer::{Asked, Refusal, Service};
use crate::class::{day, to};
use crate::reply::Answer;

/// For so many minutes a code opens the door: a lesson, and what it needs before.
const LESSON: i64 = 4 * 60;

/// As often another code is drawn, where another class has it.
const DRAWS: usize = 3;

impl<S: Classes> Service<S> {
    /// All classes, and the form of a new one.
    pub(super) async fn classes(
        &self,
        asked: &Asked,
        refused: Option<&Refused>,
    ) -> Result<Answer, Refusal> {
        let classes = self.store.classes().await;
        let classes = classes.map_err(|why| self.not_saved(&why))?;
        let mut shown = Vec::with_capacity(classes.len());
        for class in &classes {
            shown.push(self.seen(class).await?);
        }
        let gone = self.store.outlasting().await;
        let gone = gone.map_err(|why| self.not_saved(&why))?;
        let past = gone.iter().map(|told| Past {
            number: u32::try_from(told.class).unwrap_or_default(),
            on: day(told.day),
            until: day(told.day + DAYS_TOLD),
        });
        let past: Vec<Past> = past.collect();
        Ok(self.at_the_desk(asked, View::Desk(&shown, &past, refused)))
    }

    /// A class as the desk sees it.
    pub(super) async fn seen(&self, class: &Class) -> Result<pages::class::Class, Refusal> {
        let chairs = self.chairs(class).await?;
        let finished = chairs.iter().filter(|chair| chair.is_finished).count();
        let today = (self.today)();
        let count = |of: usize| u16::try_from(of).unwrap_or(u16::MAX);
        Ok(pages::class::Class {
            number: u32::try_from(class.number).unwrap_or_default(),
            label: class.label.clone(),
            quiz: class.quiz.clone(),
            seats: u16::try_from(class.seats).unwrap_or_default(),
            joined: count(chairs.len()),
            finished: count(finished),
            until: day(class.until),
            door: match class {
                _ if class.is_closed => Door::Closed,
                _ if opens(class, today) => Door::Open(class.code.clone()),
                _ => Door::Shut,
            },
        })
    }

    /// Begins a class, as the form says.
    pub(super) async fn begins_a_class(&self, asked: &Asked) -> Result<Answer, Refusal> {
        let today = (self.today)();
        let request = pages::Request {
            is_post: true,
            path: &asked.path,
            fields: &asked.fields,
            today: today.day,
            seed: 0,
            within: Within::NoClass,
        };
        let new = match NewClass::read(self.houses.main(), &request) {
            Ok(new) => new,
            Err(refused) => return self.classes(asked, Some(&refused)).await,
        };
        let mark: SeatId = self.token()?.seat();
        let begin = |code: String| {
            Change::Begin(Class {
                number: 0,
                mark: mark.clone(),
                label: new.label.clone(),
                quiz: new.quiz.as_str().to_owned(),
                seats: new.seats.into(),
                until: new.until.since_1970(),
                code,
                expires: today.minute + LESSON,
                is_open: true,
                is_closed: false,
            })
        };
        let number = self.with_a_code(begin).await?;
        self.room.speaks(asked.locale).await;
        self.looks_at_doors().await;
        let number = u32::try_from(number).unwrap_or_default();
        Ok(to(asked, Address::Lesson(number)))
    }

    /// Has something change that needs a code which no other class has.
    async fn with_a_code(&self, change: impl Fn(String) -> Change) -> Result<u64, Refusal> {
        let mut left = DRAWS;
        loop {
            left -= 1;
            let code = ClassCode::of_chance(self.chance()?).to_string();
            match self.store.change(change(code)).await {
                Err(NotStored::Busy) if left > 0 => {}
                done => return done.map_err(|why| self.not_saved(&why)),
            }
        }
    }

    /// A class, for whoever leads it.
    pub(super) async fn lesson(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let class = self.seen(&class).await?;
        Ok(self.at_the_desk(asked, View::Lesson(&class, self.on_the_board())))
    }

    /// The board of a class.
    pub(super) async fn board(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let class = self.seen(&class).await?;
        Ok(self.at_the_desk(asked, View::Board(&class, self.on_the_board())))
    }

    fn on_the_board(&self) -> Board<'_> {
        Board {
            address: &self.room.address,
            is_crowded: self.room.codes.is_crowded(),
        }
    }

    /// Opens the door of a class, shuts it, or gives it another code.
    pub(super) async fn door(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        let today = (self.today)();
        let anew = |code| Change::Code(class.number, code, today.minute + LESSON);
        let is_old = today.minute >= class.expires;
        match asked.field("is") {
            Some("new") => self.with_a_code(anew).await?,
            // A code that opens nothing any more is no way in.
            Some("open") if is_old => self.with_a_code(anew).await?,
            Some(is @ ("open" | "shut")) => {
                let change = Change::Door(class.number, is == "open");
                let done = self.store.change(change).await;
                done.map_err(|why| self.not_saved(&why))?
            }
            Some(_) | None => return Err(Fault::Unclear.into()),
        };
        self.room.speaks(asked.locale).await;
        self.looks_at_doors().await;
        Ok(to(asked, Address::Lesson(number)))
    }

    /// Erases a class with all who sit in it, once whoever leads it is sure.
    pub(super) async fn erases(&self, asked: &Asked, number: u32) -> Result<Answer, Refusal> {
        let class = self.class(number).await?;
        if !asked.is_post || asked.field("sure") != Some("yes") {
            let class = self.seen(&class).await?;
            return Ok(self.at_the_desk(asked, View::Erase(&class)));
        }
        // Nobody is in the middle of something while their seat goes.
        let mut cells = Vec::new();
        for chair in self.chairs(&class).await? {
            cells.push(self.seats.turn(&chair.seat).await);
        }
        let erase = Change::Erase(class.number, (self.today)().number);
        let erased = self.store.change(erase).await;
        erased.map_err(|why| self.not_saved(&why))?;
        for cell in &mut cells {
            cell.held = None;
        }
        self.looks_at_doors().await;
        Ok(to(asked, Address::Desk))
    }
}

/// Whether its code opens its door.
fn opens(class: &Class, today: Today) -> bool {
    class.is_open && today.minute < class.expires
}
