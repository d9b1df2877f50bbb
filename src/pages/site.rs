//! What documents need to know of the site that they are shown on.

use askama::Template;
use model::id::ProfileId;
use model::reaction::Is;
use report::document::Site;

use crate::reaction::TAKEN_BACK;
use crate::{Address, Visit};

/// A way on, with what it is about for whoever does not see where it stands.
#[derive(Template)]
#[template(path = "link.html")]
struct Link<'a> {
    way: String,
    name: &'a str,
    colon: &'static str,
    about: &'a str,
}

/// Brings back what is set apart.
#[derive(Template)]
#[template(path = "with.html")]
struct BringBack<'a> {
    way: String,
    career: &'a str,
    name: String,
}

/// Puts the questions that are left.
#[derive(Template)]
#[template(path = "more.html")]
struct GoOn {
    way: String,
    name: &'static str,
}

/// What can be said of a career.
#[derive(Template)]
#[template(path = "react.html")]
struct React<'a> {
    way: String,
    career: &'a str,
    offers: &'a [(&'static str, &'static str)],
    about: String,
    say: words::pages::Words,
}

impl Visit<'_> {
    /// The place of a career in the catalog.
    pub(super) fn place_of(&self, career: &str) -> Option<usize> {
        let profiles = &self.house.instrument.catalog().profiles;
        profiles.iter().position(|p| p.id.as_str() == career)
    }

    /// The name of a career.
    pub(super) fn title_of(&self, place: usize) -> String {
        let profile = &self.house.instrument.catalog().profiles[place];
        words::capitalized(&profile.titles.get(self.locale))
    }

    /// What can be said of a career, in one tap each.
    fn react(&self, career: &ProfileId, offers: &[(&'static str, &'static str)]) -> String {
        let place = self.place_of(career.as_str());
        let react = React {
            way: self.way(Address::React),
            career: career.as_str(),
            offers,
            about: place.map_or_else(String::new, |place| self.title_of(place)),
            say: self.say(),
        };
        react.render().expect("texts can be written")
    }

    /// Whether somebody else reads the result than whose it is: there is nothing for them to press.
    fn is_read_by_another(&self) -> bool {
        matches!(self.address, Address::Class(_))
    }

    fn link(&self, address: Address, name: &str) -> String {
        self.link_about(address, name, "")
    }

    fn link_about(&self, address: Address, name: &str, about: &str) -> String {
        let (way, colon) = (self.way(address), words::pages::of(self.locale).colon());
        let link = Link {
            way,
            name,
            colon,
            about,
        };
        link.render().expect("texts can be written")
    }
}

impl Site for Visit<'_> {
    fn sheet(&self, career: &ProfileId) -> String {
        let place = self.place_of(career.as_str());
        place.map_or_else(String::new, |place| self.way(Address::Career(place)))
    }

    fn below_card(&self, career: &ProfileId, is_kept: bool) -> String {
        let Some(place) = self.place_of(career.as_str()) else {
            return String::new();
        };
        let say = self.say();
        let link = self.link_about(
            Address::Career(place),
            say.read_sheet(),
            &self.title_of(place),
        );
        // Nothing is pressed on paper.
        if self.address != Address::Result {
            return link;
        }
        let first = if is_kept {
            (TAKEN_BACK, say.keep_no_more())
        } else {
            (Is::Yes.as_str(), say.keep_career())
        };
        let offers = [first, (Is::No.as_str(), say.turn_down())];
        link + &self.react(career, &offers)
    }

    fn take_back(&self, career: &ProfileId) -> String {
        if self.is_read_by_another() {
            return String::new();
        }
        self.react(career, &[(TAKEN_BACK, self.say().take_back())])
    }

    fn instead_of(&self, command: &str) -> String {
        let say = self.say();
        let words: Vec<&str> = command.split(' ').collect();
        match words.as_slice() {
            ["boussole", "careers", "show", id] => {
                let place = self.place_of(id);
                place.map_or_else(String::new, |place| {
                    self.link(Address::Career(place), &self.title_of(place))
                })
            }
            ["boussole", "recommend" | "quiz", ..] if self.is_read_by_another() => String::new(),
            ["boussole", "recommend", _, "--with", career] => {
                let name = self.place_of(career).map_or_else(
                    || say.with_all().to_owned(),
                    |place| say.with_one(&self.title_of(place)),
                );
                let back = BringBack {
                    way: self.way(Address::With),
                    career,
                    name,
                };
                back.render().expect("texts can be written")
            }
            ["boussole", "careers"] => self.link(Address::Careers, say.see_careers()),
            // A quiz that is done has nothing to ask before one wants more.
            ["boussole", "quiz", ..] => {
                let more = GoOn {
                    way: self.way(Address::More),
                    name: say.to_the_quiz(),
                };
                more.render().expect("texts can be written")
            }
            _ => String::new(),
        }
    }
}
