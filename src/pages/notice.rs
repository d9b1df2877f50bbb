//! What whoever meets the pages must be told.

use report::notices;
use words::notices::Notice;

use crate::frame::Page;
use crate::{Contact, Reply, Visit};

/// A notice, as it is true here.
pub(super) fn page(visit: &Visit<'_>, notice: Notice) -> Reply {
    let house = visit.house;
    let contact = house.contact.as_ref().map(Contact::as_str);
    let document = notices::notice(notice, house.host, contact, visit.locale);
    Reply::page(&Page::new(visit, document.title(), document.to_main(visit)))
}
