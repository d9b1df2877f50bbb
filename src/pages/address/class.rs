//! The addresses of classes: below `/fr` and `/en`, like those of all pages.

use model::locale::Locale;

/// A page of a class, or something that its forms are sent to. Classes are told apart by their numbers, seats by
/// their places in the class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// Takes a code, of a class or of a seat.
    Join,
    /// What whoever sits in a class must know of their seat.
    Place,
    /// All classes, and a new one.
    Desk,
    /// A class, for whoever leads it.
    Lesson(u32),
    /// Its board, for all who are in the room.
    Board(u32),
    /// Opens and shuts its door, and draws a new code.
    Door(u32),
    /// Closes it.
    Close(u32),
    /// Its seats.
    Seats(u32),
    /// The result of a seat that is kept for a talk.
    Talk(u32, u16),
    /// What a closed class shares.
    Page(u32),
    /// Erases it.
    Erase(u32),
}

impl Address {
    /// Reads a path such as `/fr/desk/3`, with its language; `None` where it leads elsewhere. A slash at its end means
    /// nothing, and a number is written one way only.
    pub fn read(path: &str) -> Option<(Locale, Self)> {
        let mut parts = path.trim_matches('/').split('/');
        let language = parts.next()?;
        let locale = Locale::ALL.into_iter().find(|l| l.code() == language)?;
        let parts: Vec<&str> = parts.collect();
        let address = match *parts.as_slice() {
            ["join"] => Self::Join,
            ["place"] => Self::Place,
            ["desk"] => Self::Desk,
            ["desk", class] => Self::Lesson(number(class)?),
            ["desk", class, "board"] => Self::Board(number(class)?),
            ["desk", class, "door"] => Self::Door(number(class)?),
            ["desk", class, "close"] => Self::Close(number(class)?),
            ["desk", class, "seats"] => Self::Seats(number(class)?),
            ["desk", class, "seats", seat] => {
                Self::Talk(number(class)?, u16::try_from(number(seat)?).ok()?)
            }
            ["desk", class, "page"] => Self::Page(number(class)?),
            ["desk", class, "erase"] => Self::Erase(number(class)?),
            _ => return None,
        };
        Some((locale, address))
    }

    /// Writes it as [`Address::read`] reads it, with its first slash.
    pub fn path(self, locale: Locale) -> String {
        format!("/{}/{}", locale.code(), self.below())
    }

    /// The same below the language.
    fn below(self) -> String {
        match self {
            Self::Join => "join".to_owned(),
            Self::Place => "place".to_owned(),
            Self::Desk => "desk".to_owned(),
            Self::Lesson(class) => format!("desk/{class}"),
            Self::Board(class) => format!("desk/{class}/board"),
            Self::Door(class) => format!("desk/{class}/door"),
            Self::Close(class) => format!("desk/{class}/close"),
            Self::Seats(class) => format!("desk/{class}/seats"),
            Self::Talk(class, seat) => format!("desk/{class}/seats/{seat}"),
            Self::Page(class) => format!("desk/{class}/page"),
            Self::Erase(class) => format!("desk/{class}/erase"),
        }
    }

    /// Whether only whoever holds the key of the desk may see or do it.
    pub fn is_of_the_desk(self) -> bool {
        !matches!(self, Self::Join | Self::Place)
    }

    /// One of each, of the first class and the first seat.
    pub const EACH: [Self; 11] = [
        Self::Join,
        Self::Place,
        Self::Desk,
        Self::Lesson(1),
        Self::Board(1),
        Self::Door(1),
        Self::Close(1),
        Self::Seats(1),
        Self::Talk(1, 0),
        Self::Page(1),
        Self::Erase(1),
    ];
}

fn number(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for address in Address::EACH {
            for locale in Locale::ALL {
                let path = address.path(locale);
                assert_eq!(Address::read(&path), Some((locale, address)), "{path}");
            }
        }
    }

    #[test]
    fn a_class_has_one_address() {
        for other in [
            "/fr/desk/01",
            "/fr/desk/+1",
            "/fr/desk/-1",
            "/fr/desk/1/seats/70000",
            "/fr/desk/4294967296",
            "/fr/desk/1/2",
            "/de/desk",
            "/desk",
            "/fr//desk",
        ] {
            assert_eq!(Address::read(other), None, "{other}");
        }
    }
}
