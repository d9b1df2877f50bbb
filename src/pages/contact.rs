//! Who answers for the pages.

use model::safe::safe_line;

/// Whoever puts the pages online, and how to write to them, in their own words: one line of 1 to
/// [`Contact::MOST`] characters, none of which acts on a terminal or deceives a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact(String);

impl Contact {
    /// The most characters.
    pub const MOST: usize = 200;

    /// Reads one; blanks around it count for nothing. `None` where it is no such line.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let fits = (1..=Self::MOST).contains(&text.chars().count());
        (fits && safe_line(text) == text).then(|| Self(text.to_owned()))
    }

    /// As it is shown; markup is for the page to escape.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Contact;

    #[test]
    fn a_contact_is_one_line_that_deceives_nobody() {
        let read = |text: &str| Contact::read(text).map(|contact| contact.as_str().to_owned());
        let school = "Vie scolaire, vie.scolaire@example.org";
        assert_eq!(read(&format!("  {school}\n")).as_deref(), Some(school));
        assert_eq!(
            read("<b>").as_deref(),
            Some("<b>"),
            "escaped where it is shown"
        );
        assert!(read(&"é".repeat(Contact::MOST)).is_some());
        for wrong in [
            "",
            " \t ",
            "a\nb",
            "a\tb",
            "a\u{1b}[2Jb",
            "moc.elpmaxe@\u{202e}a",
            &"é".repeat(Contact::MOST + 1),
        ] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
    }
}
