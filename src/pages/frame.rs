//! What stands around every page.

use askama::Template;
use model::safe::safe_text;
use model::typography::glued;
use words::notices::{self, Notice};
use words::pages::Place;

use crate::address::class;
use crate::chair::Chair;
use crate::{Address, Contact, Host, STYLE, Seen, Visit};

/// Puts into a page what it would load from files of its own.
pub(super) fn in_one_file(page: &str, script: &str, engine: &str, prose: &str) -> String {
    let from = |text: &str, start: &str, end: &str| -> Option<[String; 2]> {
        let (before, rest) = text.split_once(start)?;
        let (_, after) = rest.split_once(end)?;
        Some([before.to_owned(), after.to_owned()])
    };
    let mut page = page.to_owned();
    for (start, end, instead) in [
        (
            r#"<meta http-equiv="Content-Security-Policy""#,
            ">",
            r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; base-uri 'none'">"#.to_owned(),
        ),
        (r#"<link rel="stylesheet""#, ">", format!("<style>\n{STYLE}</style>")),
        ("<script src=", "</script>", String::new()),
        (
            "</body>",
            "</html>",
            format!(
                "<script type=\"application/wasm\" id=\"boussole.wasm\">{engine}</script>\n<script type=\"application/octet-stream\" id=\"prose.bin\">{prose}</script>\n<script>\n{script}</script>\n</body>\n</html>"
            ),
        ),
    ] {
        if let Some([before, after]) = from(&page, start, end) {
            page = before + &instead + &after;
        }
    }
    page
}

/// A page without what stands around it.
pub(super) struct Page<'a> {
    pub(super) visit: &'a Visit<'a>,
    pub(super) status: u16,
    pub(super) title: String,
    /// Markup: below the title.
    pub(super) body: String,
    /// A class of the page's middle.
    pub(super) class: &'static str,
    /// The chair of a class whose page it is.
    pub(super) chair: Option<&'a Chair>,
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Frame<'a> {
    lang: &'static str,
    other: &'static str,
    other_way: String,
    title: &'a str,
    body: &'a str,
    class: &'static str,
    root: String,
    path: &'a str,
    home: String,
    places: [(&'static str, String, bool); 3],
    notices: [(&'static str, String, bool); 5],
    is_on_device: bool,
    seat: Option<Seated<'a>>,
    /// Kept in the page for the engine that draws the next one.
    contact: Option<&'a str>,
    say: words::pages::Words,
    told: notices::Words,
}

/// The name of a seat of a class, with the ways to it and from it.
struct Seated<'a> {
    name: &'a str,
    is_recoded: bool,
    place: String,
    leave: String,
    say: words::chair::Words,
}

/// The page that an address shows: what only a form is sent to is none to look at.
fn to_look_at(address: Address) -> Address {
    let steps = [Address::Back, Address::Skip, Address::At, Address::More];
    if steps.contains(&address) {
        Address::Quiz
    } else if [Address::With, Address::React].contains(&address) {
        Address::Result
    } else if address == Address::Keep {
        Address::Pause
    } else if address == Address::Start {
        Address::Door
    } else if let Address::Class(class::Address::Door(n) | class::Address::Close(n)) = address {
        Address::Class(class::Address::Lesson(n))
    } else {
        address
    }
}

impl<'a> Page<'a> {
    pub(super) fn new(visit: &'a Visit<'a>, title: impl Into<String>, body: String) -> Self {
        Self {
            visit,
            status: 200,
            title: title.into(),
            body,
            class: "",
            chair: visit.request.within.chair(),
        }
    }

    pub(super) fn seen(&self) -> Seen {
        let visit = self.visit;
        let other = match visit.locale {
            model::locale::Locale::Fr => model::locale::Locale::En,
            model::locale::Locale::En => model::locale::Locale::Fr,
        };
        let address = visit.address;
        let same = to_look_at(address);
        let say = visit.say();
        let place = |place, to: Address, is_here| (say.place(place), visit.way(to), is_here);
        let is_career = matches!(
            address,
            Address::Careers | Address::Career(_) | Address::Compare
        );
        let is_class = matches!(address, Address::Class(_));
        let is_notice = matches!(address, Address::Notice(_));
        let told = notices::of(visit.locale);
        let way_to = |notice| {
            let to = Address::Notice(notice);
            (told.name(notice), visit.way(to), address == to)
        };
        let (about, way_about, _) = way_to(Notice::About);
        let is_on_device = visit.house.host == Host::Device;
        let contact = visit.house.contact.as_ref().filter(|_| is_on_device);
        let frame = Frame {
            lang: visit.locale.code(),
            other: other.code(),
            other_way: visit.way_in(other, same),
            title: &self.title,
            body: &self.body,
            class: self.class,
            root: visit.root(),
            path: visit.request.path,
            home: visit.way(Address::Door),
            places: [
                place(
                    Place::Quiz,
                    Address::Quiz,
                    !is_career && !is_notice && !is_class,
                ),
                place(Place::Careers, Address::Careers, is_career),
                (about, way_about, is_notice),
            ],
            notices: Notice::ALL.map(way_to),
            is_on_device,
            seat: self.seated(),
            contact: contact.map(Contact::as_str),
            say,
            told,
        };
        let page = frame.render().expect("texts can be written");
        let page = safe_text(&page);
        let (head, body) = page.split_at(page.find("<body>").unwrap_or(0));
        Seen::Page {
            status: self.status,
            html: format!("{head}{}", glued(body)),
            is_public: self.is_public(is_career || is_notice),
        }
    }

    /// The seat of a class whose page it is.
    fn seated(&self) -> Option<Seated<'a>> {
        let visit = self.visit;
        let chair = self.chair?;
        Some(Seated {
            name: &chair.name,
            is_recoded: chair.is_recoded,
            place: visit.way(Address::Class(class::Address::Place)),
            leave: visit.way(Address::Leave),
            say: words::chair::of(visit.locale),
        })
    }

    /// Whether everybody sees the same.
    fn is_public(&self, is_to_read: bool) -> bool {
        let address = self.visit.address;
        // Two careers side by side have an address of no file.
        let is_file = is_to_read && address != Address::Compare || address == Address::Door;
        is_file && self.chair.is_none()
    }
}
