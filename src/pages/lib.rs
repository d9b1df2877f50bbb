//! The quiz, its result and the careers as web pages, whoever hosts them.
//!
//! [`respond`] is all that a host calls: a request and what is known of whoever asks go in; the page comes
//! out, or where to go instead, with what is to be kept of it. There is no file, clock, chance or network here:
//! the host brings a day and a seed. A browser that runs the engine itself and a server that keeps answers for
//! many so show the same pages.
//!
//! Pages work without a script: what changes something is sent by a form, and answered with the way to the
//! page to look at next. No answer stands in an address. A career is public; all else is for one person.
//!
#![doc = include_str!("DECISIONS.md")]

mod address;
mod career;
mod chair;
pub mod class;
mod contact;
mod door;
mod fault;
mod filter;
mod frame;
mod idea;
mod leave;
mod notice;
mod pause;
mod question;
mod reaction;
mod result;
mod seat;
mod share;
mod site;
mod tiles;

use std::sync::Arc;

use administration::entry::Entry;
use administration::instrument::Instrument;
use model::day::Day;
use model::locale::Locale;
use words::notices::Notice;

pub use contact::Contact;
pub use seat::Seat;
pub use words::pages::{Fault, Host, WAIT};

use address::{Address, Addresses, Lead};
use class::Within;
use frame::Page;

/// The styles of every page.
pub const STYLE: &str = concat!(
    include_str!("../report/document/page.css"),
    include_str!("pages.css"),
    include_str!("class/class.css")
);

/// What all pages are made of.
#[derive(Clone, Debug)]
pub struct House {
    instrument: Arc<Instrument>,
    addresses: Addresses,
    host: Host,
    contact: Option<Contact>,
}

/// What somebody asks for.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Whether it may change something: sent by a form, as a `POST`.
    pub is_post: bool,
    /// The path, such as `/fr/quiz`.
    pub path: &'a str,
    /// The fields of the form or of the query, in their order.
    pub fields: &'a [(String, String)],
    /// The day, where it is known.
    pub today: Option<Day>,
    /// What a quiz that begins draws its order from.
    pub seed: u64,
    /// What whoever asks has to do with a class.
    pub within: Within<'a>,
}

/// What comes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reply {
    /// What the person did, to be kept before they see what comes of it; for a quiz that begins, from its
    /// first entry on. A seat that is gone is to be erased.
    pub entries: Vec<Entry>,
    /// Whether they leave: what is kept stays, but the host is not to know this browser any more.
    pub leaves: bool,
    /// What they see.
    pub seen: Seen,
}

/// What is seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// A page.
    Page {
        /// The status of the protocol.
        status: u16,
        /// The whole page.
        html: String,
        /// Whether it is the same for everybody, and may be kept by whoever passes it on.
        is_public: bool,
    },
    /// Another address: `303` after a form, `301` where something has moved for good.
    Elsewhere {
        /// The status of the protocol.
        status: u16,
        /// The path, with its first slash.
        to: String,
    },
    /// A file to keep.
    File {
        /// Its name.
        name: &'static str,
        /// What it holds.
        text: String,
        /// The media type of that.
        kind: &'static str,
    },
}

impl House {
    /// Pages of a quiz and of its catalog.
    pub fn new(instrument: Arc<Instrument>, host: Host) -> Self {
        Self {
            addresses: Addresses::of(instrument.catalog()),
            instrument,
            host,
            contact: None,
        }
    }

    /// The same pages, with whom to write to about them; without one they say that nobody is named.
    #[must_use]
    pub fn with_contact(self, contact: Option<Contact>) -> Self {
        Self { contact, ..self }
    }

    /// What is asked and scored.
    pub fn instrument(&self) -> &Arc<Instrument> {
        &self.instrument
    }

    /// The paths of the pages that are the same for everybody, with their first slash.
    pub fn public_paths(&self) -> Vec<String> {
        let careers = (0..self.instrument.catalog().profiles.len()).map(Address::Career);
        let pages = [Address::Door, Address::Careers].into_iter();
        let pages = pages.chain(Notice::ALL.map(Address::Notice));
        let pages: Vec<Address> = pages.chain(careers).collect();
        let of = |locale| pages.iter().map(move |page| (locale, *page));
        let all = Locale::ALL.into_iter().flat_map(of);
        all.map(|(locale, page)| self.path(locale, page)).collect()
    }

    /// The paths of all that can be asked for or sent to, with their first slash; of the careers the first. Those of
    /// classes stand in [`class::Address::EACH`].
    pub fn paths(&self) -> Vec<String> {
        let of = |locale| Addresses::all().map(move |address| (locale, address));
        let all = Locale::ALL.into_iter().flat_map(of);
        all.map(|(locale, page)| self.path(locale, page)).collect()
    }

    /// What is asked for; where there is no such page, the answer.
    fn visit<'a>(&'a self, request: &'a Request<'a>) -> Result<Visit<'a>, Box<Reply>> {
        let visit = |locale, address| Visit {
            house: self,
            request,
            locale,
            address,
            begin: None,
        };
        let elsewhere = |status, locale, address| {
            let to = self.path(locale, address);
            Err(Box::new(Reply::of(Seen::Elsewhere { status, to })))
        };
        match self.addresses.read(request.path) {
            Lead::Page(locale, address) => Ok(visit(locale, address)),
            Lead::Home => elsewhere(303, Locale::Fr, Address::Door),
            Lead::Moved(locale, address) => elsewhere(301, locale, address),
            Lead::Nowhere(locale) => {
                let visit = visit(locale, Address::Door);
                Err(Box::new(fault::page(&visit, Fault::Missing)))
            }
        }
    }

    fn path(&self, locale: Locale, address: Address) -> String {
        format!("/{}", self.addresses.write(locale, address))
    }
}

/// A page of the site with all that it needs within: its styles, the script, and in base64 the engine and the prose.
pub fn in_one_file(page: &str, script: &str, engine: &str, prose: &str) -> String {
    frame::in_one_file(page, script, engine, prose)
}

impl Request<'_> {
    /// The first field of that name.
    fn field(&self, name: &str) -> Option<&str> {
        let mut fields = self.fields.iter();
        fields
            .find(|(of, _)| of == name)
            .map(|(_, value)| value.as_str())
    }

    /// All fields of that name.
    fn all<'s>(&'s self, name: &'s str) -> impl Iterator<Item = &'s str> {
        let fields = self.fields.iter().filter(move |(of, _)| of == name);
        fields.map(|(_, value)| value.as_str())
    }
}

impl Reply {
    fn of(seen: Seen) -> Self {
        Self {
            entries: Vec::new(),
            leaves: false,
            seen,
        }
    }

    fn page(page: &Page<'_>) -> Self {
        Self::of(page.seen())
    }
}

/// A request within its page: what every page is told.
#[derive(Clone, Copy)]
struct Visit<'a> {
    house: &'a House,
    request: &'a Request<'a>,
    locale: Locale,
    address: Address,
    /// Where the pages begin, for one that is shown at any address; of all others it follows from their own.
    begin: Option<&'a str>,
}

impl Visit<'_> {
    fn say(&self) -> words::pages::Words {
        words::pages::of(self.locale)
    }

    /// Whether whoever asks sits on a chair of a class.
    fn is_in_a_class(&self) -> bool {
        self.request.within.chair().is_some()
    }

    /// The way to a page, from the page that is asked for: the host may stand in any folder.
    fn way(&self, address: Address) -> String {
        self.way_in(self.locale, address)
    }

    fn way_in(&self, locale: Locale, address: Address) -> String {
        let path = self.house.addresses.write(locale, address);
        // A file is none of the folders that pages may stand in.
        let is_file = matches!(address, Address::Answers | Address::Picture);
        let end = if is_file { "" } else { "/" };
        format!("{}{path}{end}", self.root())
    }

    /// The way to where the pages begin.
    fn root(&self) -> String {
        if let Some(begin) = self.begin {
            return begin.to_owned();
        }
        "../".repeat(self.request.path.matches('/').count().saturating_sub(1))
    }

    fn elsewhere(&self, address: Address) -> Reply {
        Reply::of(Seen::Elsewhere {
            status: 303,
            to: self.house.path(self.locale, address),
        })
    }
}

/// The page in place of one that the host cannot show, for whoever has to do with a class or not.
pub fn fault(house: &House, path: &str, locale: Locale, fault: Fault, within: Within<'_>) -> Seen {
    instead(house, path, locale, fault, None, within)
}

/// The page that a host of files shows at any address where nothing is; `begin` is the path where its pages begin, such
/// as `/`. It needs no script.
pub fn lost(house: &House, locale: Locale, begin: &str) -> Seen {
    let house = House {
        host: Host::Server,
        ..house.clone()
    };
    instead(
        &house,
        "/",
        locale,
        Fault::Missing,
        Some(begin),
        Within::NoClass,
    )
}

fn instead(
    house: &House,
    path: &str,
    locale: Locale,
    fault: Fault,
    begin: Option<&str>,
    within: Within<'_>,
) -> Seen {
    let request = Request {
        is_post: false,
        path,
        fields: &[],
        today: None,
        seed: 0,
        within,
    };
    let visit = Visit {
        house,
        request: &request,
        locale,
        address: Address::Door,
        begin,
    };
    fault::page(&visit, fault).seen
}

/// Answers a request of whoever has that seat, or none; afterwards it is theirs as it is then.
pub fn respond(house: &House, request: &Request<'_>, seat: &mut Option<Seat>) -> Reply {
    match house.visit(request) {
        Ok(visit) if request.is_post => posted(&visit, seat),
        Ok(visit) => asked_for(&visit, seat),
        Err(reply) => *reply,
    }
}

/// The page in place of one that tells of careers, while the prose of the catalog is not here: it leads to the same
/// page again.
pub fn late(house: &House, request: &Request<'_>) -> Seen {
    match house.visit(request) {
        Ok(visit) => fault::page(&visit, Fault::Late).seen,
        Err(reply) => reply.seen,
    }
}

/// What a form sent.
fn posted(visit: &Visit<'_>, seat: &mut Option<Seat>) -> Reply {
    match (visit.address, seat.as_mut()) {
        // Another quiz would take the seat of a class away: they leave it first.
        (Address::Start | Address::Resume, _) if visit.is_in_a_class() => {
            visit.elsewhere(Address::Door)
        }
        // Nobody writes in a class what others could come to read.
        (Address::Idea | Address::Job, _) if visit.is_in_a_class() => {
            visit.elsewhere(Address::Quiz)
        }
        (Address::Start, _) => door::start(visit, seat),
        (Address::Resume, _) => door::resume(visit, seat),
        (Address::Erase, _) => result::erase(visit, seat),
        (Address::Leave, _) => leave::leave(visit),
        (Address::Quiz, Some(seat)) => question::answer(visit, seat),
        (Address::Back, Some(seat)) => question::back(visit, seat),
        (Address::Skip, Some(seat)) => question::skip(visit, seat),
        (Address::At, Some(seat)) => question::at(visit, seat),
        (Address::More, Some(seat)) => question::more(visit, seat),
        (Address::Idea, Some(seat)) => idea::tell(visit, seat),
        (Address::Job, Some(seat)) => idea::tell_job(visit, seat),
        (Address::With, Some(seat)) => result::with(visit, seat),
        (Address::React, Some(seat)) => reaction::react(visit, seat),
        (Address::Keep, Some(seat)) => pause::keep(visit, seat),
        (
            Address::Quiz
            | Address::Back
            | Address::Skip
            | Address::At
            | Address::Keep
            | Address::More
            | Address::Idea
            | Address::Job
            | Address::With
            | Address::React,
            None,
        ) => visit.elsewhere(Address::Door),
        (
            Address::Door
            | Address::Result
            | Address::Numbers
            | Address::Paper
            | Address::Share
            | Address::Picture
            | Address::Answers
            | Address::Notice(_)
            | Address::Pause
            | Address::Careers
            | Address::Compare
            | Address::Career(_),
            _,
        ) => fault::page(visit, Fault::Method),
        // Whoever keeps classes has answered before.
        (Address::Class(_), _) => fault::page(visit, Fault::Missing),
    }
}

/// A page to look at.
fn asked_for(visit: &Visit<'_>, seat: &mut Option<Seat>) -> Reply {
    match (visit.address, seat.as_ref()) {
        (Address::Resume, _) if visit.is_in_a_class() => visit.elsewhere(Address::Door),
        (Address::Idea | Address::Job, _) if visit.is_in_a_class() => {
            visit.elsewhere(Address::Quiz)
        }
        (Address::Pause, _) if visit.is_in_a_class() => {
            visit.elsewhere(Address::Class(class::Address::Place))
        }
        (Address::Door, seat) => door::page(visit, seat),
        (Address::Notice(notice), _) => notice::page(visit, notice),
        (Address::Careers, _) => career::list(visit),
        (Address::Career(place), _) => career::sheet(visit, place),
        (Address::Compare, _) => career::compare(visit),
        (Address::Resume, _) => door::resume_page(visit, "", &[]),
        (Address::Erase, _) => result::erase_page(visit),
        (Address::Leave, seat) => leave::page(visit, seat),
        (Address::Quiz, Some(seat)) => question::page(visit, seat),
        (Address::Idea, Some(_)) => idea::page(visit),
        (Address::Job, Some(_)) => idea::job_page(visit, None),
        (Address::Result, Some(seat)) => result::page(visit, seat),
        (Address::Numbers, Some(seat)) => result::numbers(visit, seat),
        (Address::Paper, Some(seat)) => result::paper(visit, seat),
        (Address::Share, Some(seat)) => share::page(visit, seat),
        (Address::Picture, Some(seat)) => share::picture(visit, seat),
        (Address::Answers, Some(seat)) => result::answers(visit, seat),
        (Address::Pause, Some(seat)) => pause::page(visit, seat),
        (
            Address::Quiz
            | Address::Idea
            | Address::Job
            | Address::Result
            | Address::Numbers
            | Address::Paper
            | Address::Share
            | Address::Picture
            | Address::Answers
            | Address::Pause,
            None,
        ) => visit.elsewhere(Address::Door),
        (
            Address::Start
            | Address::Back
            | Address::Skip
            | Address::At
            | Address::Keep
            | Address::More
            | Address::With
            | Address::React,
            _,
        ) => fault::page(visit, Fault::Method),
        (Address::Class(_), _) => fault::page(visit, Fault::Missing),
    }
}
