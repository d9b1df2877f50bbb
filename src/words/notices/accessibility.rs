//! How far everybody can use the pages: the sentences of a self-audit against the RGAA.

use super::Part;

/// The RGAA, and who helps in France where nobody replies.
const RGAA: &str = "https://accessibilite.numerique.gouv.fr/";
const DEFENDER: &str = "https://www.defenseurdesdroits.fr/";

say! {
    /// The sentences of the statement, addressed to whoever answers.
    pub struct Words;

    /// What it comes to: as many criteria are met, of those that apply.
    pub fn state(self, met: usize, applicable: usize) -> String {
        fr: format!(
            "Ces pages respectent {met} des {applicable} critères du RGAA 4.1 qui les concernent : \
             elles sont partiellement conformes. C'est nous qui les avons relues, le 30 novembre \
             2026 ; aucun expert ni aucune experte de l'accessibilité ne l'a encore fait."
        ),
        en: format!(
            "These pages meet {met} of the {applicable} criteria of the RGAA 4.1, the French \
             standard, that apply to them: they are partially compliant. We reviewed them \
             ourselves, on 30 November 2026; no accessibility expert has done so yet."
        ),
    }
    /// Heads what it comes to.
    pub fn state_heading(self) -> &'static str { fr: "Où on en est", en: "Where things stand" }
    /// Heads what is missing.
    pub fn flaws_heading(self) -> &'static str {
        fr: "Ce qui ne va pas encore",
        en: "What is not right yet",
    }
    /// What is missing, where a criterion is not met.
    pub fn flaw(self, flaw: Flaw) -> &'static str {
        match flaw {
            Flaw::ForeignWords =>
                fr: "Dans les fiches, un titre de source ou un nom de diplôme en une autre langue \
                     n'est pas annoncé comme tel (critère 8.7).",
                en: "On job sheets, the title of a source or the name of a diploma in another \
                     language is not marked as such (criterion 8.7).",
            Flaw::OneNavigation =>
                fr: "Il n'y a qu'un menu : ni plan du site, ni recherche dans toutes les pages, \
                     seulement parmi les métiers (critère 12.1).",
                en: "There is but a menu: neither a site map nor a search through all pages, only \
                     among the careers (criterion 12.1).",
        }
    }
    /// A topic of the RGAA.
    pub fn theme(self, theme: Theme) -> &'static str {
        match theme {
            Theme::Images => fr: "Images", en: "Images",
            Theme::Frames => fr: "Cadres", en: "Frames",
            Theme::Colors => fr: "Couleurs", en: "Colors",
            Theme::Multimedia => fr: "Multimédia", en: "Multimedia",
            Theme::Tables => fr: "Tableaux", en: "Tables",
            Theme::Links => fr: "Liens", en: "Links",
            Theme::Scripts => fr: "Scripts", en: "Scripts",
            Theme::Mandatory => fr: "Éléments obligatoires", en: "Mandatory elements",
            Theme::Structure => fr: "Structuration", en: "Structure",
            Theme::Presentation => fr: "Présentation", en: "Presentation",
            Theme::Forms => fr: "Formulaires", en: "Forms",
            Theme::Navigation => fr: "Navigation", en: "Navigation",
            Theme::Consultation => fr: "Consultation", en: "Consultation",
        }
    }
    /// Heads the table of the criteria by topic.
    pub fn table(self) -> &'static str {
        fr: "Les 106 critères, par thème",
        en: "The 106 criteria, by topic",
    }
    /// The names of its columns.
    pub fn columns(self) -> [&'static str; 4] {
        fr: ["Thème", "Respectés", "Pas respectés", "Sans objet"],
        en: ["Topic", "Met", "Not met", "Not applicable"],
    }

    /// The rest of it.
    pub(super) fn parts(self) -> Vec<Part> {
        fr: vec![
            Part::list(
                "Comment nous avons regardé",
                "",
                &[
                    "La première page, chaque sorte de question, le résultat, les nombres, la \
                     feuille à imprimer, une fiche, la liste, les pages d'une classe, les erreurs \
                     et ces pages.",
                    "Dans Chromium : au clavier seul, sur 320 pixels de large, clair et sombre, \
                     le texte deux fois plus grand, sur papier, et sans JavaScript sur un serveur.",
                    "Avec axe-core, à chaque changement, sur chaque sorte de page.",
                    "Pas encore : avec un lecteur d'écran, ni par des personnes handicapées.",
                ],
            )
            .at(RGAA),
            Part::list(
                "Ce qui peut t'aider",
                "",
                &[
                    "Tout se fait au clavier ; « Aller au contenu » saute le menu.",
                    "Aucune question n'est minutée, et rien ne bouge.",
                    "La même activité existe sur papier : demande-la à l'adulte qui t'accompagne.",
                ],
            ),
            Part::text(
                "Si quelque chose te bloque",
                "Dis-le (« À qui écrire ») : on te doit une réponse, et un autre moyen de faire la \
                 même chose. Si rien ne vient, le Défenseur des droits aide \
                 gratuitement, en France.",
            )
            .at(DEFENDER),
        ],
        en: vec![
            Part::list(
                "How we looked",
                "",
                &[
                    "At the first page, questions of each kind, the result, the numbers, the sheet \
                     to print, a job sheet, the list, the pages of a class, the errors and these \
                     pages.",
                    "In Chromium: by the keyboard alone, 320 pixels wide, light and dark, text \
                     twice as large, on paper, and without JavaScript on a server.",
                    "With axe-core, at each change, on each kind of page.",
                    "Not yet: with a screen reader, nor by people with disabilities.",
                ],
            )
            .at(RGAA),
            Part::list(
                "What may help you",
                "",
                &[
                    "Everything works with the keyboard; “Skip to content” jumps over the menu.",
                    "No question is timed, and nothing moves.",
                    "The same activity exists on paper: ask the adult who guides you.",
                ],
            ),
            Part::text(
                "If something stops you",
                "Say so (“Whom to write to”): you are owed a reply, and another way to do the \
                 same. If nothing comes, the Défenseur des droits helps free of charge, in France.",
            )
            .at(DEFENDER),
        ],
    }
}

/// A topic of the RGAA, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Pictures and drawings.
    Images,
    /// Pages within pages.
    Frames,
    /// What colors say, and how they stand out.
    Colors,
    /// Sound and film.
    Multimedia,
    /// Cells in rows and columns.
    Tables,
    /// Ways to other pages.
    Links,
    /// What runs in the browser.
    Scripts,
    /// What each page must say of itself.
    Mandatory,
    /// Headings, lists and regions.
    Structure,
    /// Styles.
    Presentation,
    /// What is filled in.
    Forms,
    /// How one finds one's way.
    Navigation,
    /// Time, movement and gestures.
    Consultation,
}

/// What a criterion came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is met on every page that was looked at.
    Met,
    /// It is not, and why.
    Missed(Flaw),
    /// No page has what it is about.
    NotApplicable,
}

/// Why a criterion is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Words of another language are not marked as such.
    ForeignWords,
    /// There is one way only to find a page.
    OneNavigation,
}
