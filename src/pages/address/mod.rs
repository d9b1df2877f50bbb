//! What stands where: the address of each page, read and written in one place.

pub(super) mod class;

use std::collections::BTreeMap;

use catalog::Catalog;
use model::locale::Locale;
use model::profile::Profile;
use model::titles::words::joined;
use words::notices::Notice;

/// A page, or something that a page asks for, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// Where a quiz starts.
    Door,
    /// Starts one.
    Start,
    /// What is asked now.
    Quiz,
    /// Goes one question back.
    Back,
    /// Leaves a question open.
    Skip,
    /// Goes to a question that was asked before.
    At,
    /// Goes on behind a stop.
    More,
    /// What one has in mind.
    Idea,
    /// The job that one does.
    Job,
    /// The result.
    Result,
    /// Brings back what is set apart.
    With,
    /// Keeps a career, turns it down, or takes that back.
    React,
    /// The numbers behind it.
    Numbers,
    /// The result on one sheet of paper.
    Paper,
    /// A picture of it to share, and what is in it.
    Share,
    /// The picture as a file.
    Picture,
    /// The answers as a file.
    Answers,
    /// How to go on later, or elsewhere.
    Pause,
    /// Keeps the answers on the device, or does so no more.
    Keep,
    /// Takes saved answers back in.
    Resume,
    /// Erases the answers.
    Erase,
    /// Leaves the device to somebody else.
    Leave,
    /// What whoever meets the pages must be told.
    Notice(Notice),
    /// All careers.
    Careers,
    /// Two careers side by side.
    Compare,
    /// A career, by its place in the catalog.
    Career(usize),
    /// A page of a class.
    Class(class::Address),
}

/// What an address leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// No language yet.
    Home,
    /// A page.
    Page(Locale, Address),
    /// A page that has another address.
    Moved(Locale, Address),
    /// Nothing; in the language of the address, if it has one.
    Nowhere(Locale),
}

const FIXED: [(&str, Address); 27] = [
    ("start", Address::Start),
    ("quiz", Address::Quiz),
    ("quiz/back", Address::Back),
    ("quiz/skip", Address::Skip),
    ("quiz/at", Address::At),
    ("quiz/more", Address::More),
    ("idea", Address::Idea),
    ("job", Address::Job),
    ("result", Address::Result),
    ("with", Address::With),
    ("react", Address::React),
    ("numbers", Address::Numbers),
    ("print", Address::Paper),
    ("picture", Address::Share),
    ("picture.svg", Address::Picture),
    ("sheet.json", Address::Answers),
    ("pause", Address::Pause),
    ("keep", Address::Keep),
    ("resume", Address::Resume),
    ("erase", Address::Erase),
    ("leave", Address::Leave),
    ("about", Address::Notice(Notice::About)),
    ("privacy", Address::Notice(Notice::Privacy)),
    ("parents", Address::Notice(Notice::Parents)),
    ("uses", Address::Notice(Notice::Uses)),
    ("accessibility", Address::Notice(Notice::Accessibility)),
    ("compare", Address::Compare),
];

/// The folder of the careers.
const fn careers(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "metiers",
        Locale::En => "careers",
    }
}

/// The addresses of the careers of a catalog.
#[derive(Clone, Debug)]
pub(super) struct Addresses {
    /// That of each career, by its place, in French.
    french: Vec<String>,
    /// That of each career in English: its id.
    english: Vec<String>,
    /// What a career may be called in an address.
    names: BTreeMap<String, usize>,
}

impl Addresses {
    /// Those of a catalog.
    pub(super) fn of(catalog: &Catalog) -> Self {
        let profiles = &catalog.profiles;
        let french: Vec<String> = profiles.iter().map(|p| joined(&p.titles.fr_f)).collect();
        let english: Vec<String> = profiles.iter().map(|p| p.id.as_str().to_owned()).collect();
        let mut names = BTreeMap::new();
        // The first that claims a name has it: addresses before ids, ids before other forms.
        let others = |p: &Profile| joined(&p.titles.fr_m);
        let in_english = |p: &Profile| joined(&p.titles.en);
        let claims = french.iter().cloned().enumerate();
        let claims = claims.chain(english.iter().cloned().enumerate());
        let claims = claims.chain(profiles.iter().map(others).enumerate());
        let claims = claims.chain(profiles.iter().map(in_english).enumerate());
        let former = profiles.iter().enumerate().flat_map(|(career, p)| {
            let names = p.aliases.iter().map(|alias| alias.as_str().to_owned());
            names.map(move |name| (career, name))
        });
        let claims = claims.chain(former);
        for (career, name) in claims {
            names.entry(name).or_insert(career);
        }
        Self {
            french,
            english,
            names,
        }
    }

    /// Every address there is, of the careers the first, without those of classes: [`class::Address::EACH`].
    pub(super) fn all() -> impl Iterator<Item = Address> {
        let others = [Address::Door, Address::Careers, Address::Career(0)];
        let fixed = FIXED.iter().map(|(_, address)| *address);
        others.into_iter().chain(fixed)
    }

    /// Reads a path such as `/fr/quiz`; a slash at its end means nothing.
    pub(super) fn read(&self, path: &str) -> Lead {
        let path = path.trim_matches('/');
        if path.is_empty() {
            return Lead::Home;
        }
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let Some(locale) = Locale::ALL.into_iter().find(|l| l.code() == first) else {
            return Lead::Nowhere(Locale::Fr);
        };
        if rest.is_empty() {
            return Lead::Page(locale, Address::Door);
        }
        if let Some((_, address)) = FIXED.iter().find(|(name, _)| *name == rest) {
            return Lead::Page(locale, *address);
        }
        if let Some((locale, address)) = class::Address::read(path) {
            return Lead::Page(locale, Address::Class(address));
        }
        let (folder, name) = rest.split_once('/').unwrap_or((rest, ""));
        if folder != careers(locale) {
            return Lead::Nowhere(locale);
        }
        if name.is_empty() {
            return Lead::Page(locale, Address::Careers);
        }
        match self.names.get(name) {
            Some(career) if self.career(locale, *career) == name => {
                Lead::Page(locale, Address::Career(*career))
            }
            Some(career) => Lead::Moved(locale, Address::Career(*career)),
            None => Lead::Nowhere(locale),
        }
    }

    /// Writes an address as [`Addresses::read`] reads it, without the first slash.
    pub(super) fn write(&self, locale: Locale, address: Address) -> String {
        let language = locale.code();
        if let Address::Class(address) = address {
            return address.path(locale).split_off(1);
        }
        if let Address::Career(career) = address {
            let name = self.career(locale, career);
            return format!("{language}/{}/{name}", careers(locale));
        }
        let fixed = FIXED.iter().find(|(_, other)| *other == address);
        match fixed {
            Some((name, _)) => format!("{language}/{name}"),
            None if address == Address::Careers => format!("{language}/{}", careers(locale)),
            None => language.to_owned(),
        }
    }

    fn career(&self, locale: Locale, career: usize) -> &str {
        match locale {
            Locale::Fr => &self.french[career],
            Locale::En => &self.english[career],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::Place;

    fn catalog() -> Catalog {
        let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
        loaded.catalog.expect("the built-in set is valid")
    }

    #[test]
    fn what_is_written_is_read() {
        let catalog = catalog();
        let addresses = Addresses::of(&catalog);
        let careers = (1..catalog.profiles.len()).map(Address::Career);
        for address in Addresses::all().chain(careers) {
            for locale in Locale::ALL {
                let path = format!("/{}", addresses.write(locale, address));
                assert_eq!(addresses.read(&path), Lead::Page(locale, address), "{path}");
            }
        }
    }

    #[test]
    fn an_english_title_leads_to_the_address_too() {
        let catalog = catalog();
        let addresses = Addresses::of(&catalog);
        let doctor = catalog.profiles.iter();
        let doctor = doctor.clone().position(|p| p.titles.en == "doctor");
        let doctor = Address::Career(doctor.expect("there is a doctor"));
        let read = addresses.read("/en/careers/doctor");
        assert_eq!(read, Lead::Moved(Locale::En, doctor));
    }

    #[test]
    fn the_address_of_a_sheet_that_another_replaced_leads_there() {
        let catalog = catalog();
        let addresses = Addresses::of(&catalog);
        let mut n_former = 0;
        for (career, profile) in catalog.profiles.iter().enumerate() {
            for former in &profile.aliases {
                n_former += 1;
                let moved = |locale| Lead::Moved(locale, Address::Career(career));
                let [fr, en] = ["fr/metiers", "en/careers"].map(|careers| {
                    let path = format!("/{careers}/{former}");
                    addresses.read(&path)
                });
                assert_eq!([fr, en], [moved(Locale::Fr), moved(Locale::En)], "{former}");
            }
        }
        assert!(
            n_former >= 5,
            "those of the sheets that are part of others today"
        );
    }

    #[test]
    fn another_name_of_a_career_leads_to_its_address() {
        let catalog = catalog();
        let addresses = Addresses::of(&catalog);
        let nurse = catalog
            .profiles
            .iter()
            .position(|p| p.id.as_str() == "nurse");
        let nurse = Address::Career(nurse.expect("there is a nurse"));
        let read = |path| addresses.read(path);
        assert_eq!(
            read("/fr/metiers/infirmiere/"),
            Lead::Page(Locale::Fr, nurse)
        );
        assert_eq!(
            read("/fr/metiers/infirmier"),
            Lead::Moved(Locale::Fr, nurse)
        );
        assert_eq!(read("/fr/metiers/nurse"), Lead::Moved(Locale::Fr, nurse));
        assert_eq!(read("/en/careers/nurse"), Lead::Page(Locale::En, nurse));
        assert_eq!(read("/en/metiers/nurse"), Lead::Nowhere(Locale::En));
        assert_eq!(read("/de/quiz"), Lead::Nowhere(Locale::Fr));
        assert_eq!(read("/fr/metiers/../quiz"), Lead::Nowhere(Locale::Fr));
    }
}
