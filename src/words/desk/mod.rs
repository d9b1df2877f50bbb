//! What whoever leads a class reads at the desk: classes, the board, seats, what is asked before.

pub mod begin;

use model::day::Day;

use crate::{english, french, held};

/// Whether somebody can come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// With a code.
    Open,
    /// Nobody: it was shut, or the lesson of its code is over.
    Shut,
    /// Nobody any more: the class is closed.
    Closed,
}

/// Where whoever sits on a chair is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nobody sits there.
    Free,
    /// At the questions.
    Going,
    /// The same, but nothing came from there for two minutes.
    Silent,
    /// At the result.
    Finished,
}

say! {
    /// The sentences of the desk, addressed to an adult.
    pub struct Words;

    /// Heads the list of classes, and leads to it.
    pub fn title(self) -> &'static str { fr: "Vos classes", en: "Your classes" }
    /// There is none yet.
    pub fn no_class(self) -> &'static str {
        fr: "Aucune classe pour l'instant.",
        en: "No class yet.",
    }
    /// A class in a line.
    pub fn class(self, quiz: &str, joined: u16, seats: u16, until: Day) -> String {
        fr: format!(
            "{quiz} · {joined}/{seats} places prises · s'efface le {}",
            held::of(self.locale).day(until)
        ),
        en: format!(
            "{quiz} · {joined}/{seats} seats taken · erased on {}",
            held::of(self.locale).day(until)
        ),
    }
    /// A class that is gone, by the day of its close.
    pub fn past(self, on: Day) -> String {
        fr: format!("Page de classe du {}", held::of(self.locale).day(on)),
        en: format!("Class page of {}", held::of(self.locale).day(on)),
    }
    /// What is left of it, and until when.
    pub fn past_about(self, until: Day) -> String {
        fr: format!(
            "la classe est effacée · ses totaux restent jusqu'au {}",
            held::of(self.locale).day(until)
        ),
        en: format!(
            "the class is erased · its totals stay until {}",
            held::of(self.locale).day(until)
        ),
    }
    /// Whether somebody can come in.
    pub fn door_is(self, door: Door) -> &'static str {
        match door {
            Door::Open => fr: "porte ouverte", en: "door open",
            Door::Shut => fr: "porte fermée", en: "door shut",
            Door::Closed => fr: "close", en: "closed",
        }
    }

    /// Heads the page of whoever leads a class.
    pub fn lesson_title(self, class: &str) -> String {
        fr: format!("Séance : {class}"),
        en: format!("Lesson: {class}"),
    }
    /// Heads the board.
    pub fn board_title(self, class: &str) -> String {
        fr: format!("Classe : {class}"),
        en: format!("Class: {class}"),
    }
    /// Names the address.
    pub fn address(self) -> &'static str { fr: "Adresse", en: "Address" }
    /// Names the code.
    pub fn code(self) -> &'static str { fr: "Code", en: "Code" }
    /// Nobody can come in.
    pub fn is_shut(self) -> &'static str {
        fr: "La porte est fermée. Qui a une place continue, et la rouvre avec son code.",
        en: "The door is shut. Whoever has a seat carries on, and opens it again with its code.",
    }
    /// Nobody can come in any more.
    pub fn is_closed(self) -> &'static str {
        fr: "La classe est close. Chaque élève garde sa page, et la rouvre avec le code de sa \
             place.",
        en: "The class is closed. Each student keeps their page, and opens it with the code of \
             their seat.",
    }
    /// Names the counts: seats, joined, going, finished.
    pub fn counts(self) -> [&'static str; 4] {
        fr: ["places", "rejointes", "en cours", "finies"],
        en: ["seats", "joined", "going", "finished"],
    }
    /// Wrong codes come in great numbers.
    pub fn is_crowded(self) -> &'static str {
        fr: "Beaucoup de codes faux arrivent : chaque essai attend son tour. Qui est entré ne le \
             remarque pas.",
        en: "Many wrong codes are coming in: each try waits for its turn. Whoever is in does not \
             notice.",
    }
    /// Looks again.
    pub fn look_again(self) -> &'static str { fr: "Actualiser", en: "Refresh" }
    /// Shuts the door.
    pub fn shut(self) -> &'static str { fr: "Fermer la porte", en: "Shut the door" }
    /// Opens it.
    pub fn open(self) -> &'static str { fr: "Ouvrir la porte", en: "Open the door" }
    /// Draws another code.
    pub fn new_code(self) -> &'static str { fr: "Nouveau code", en: "New code" }
    /// Closes the class.
    pub fn close(self) -> &'static str { fr: "Clore la classe", en: "Close the class" }
    /// Leads to the seats.
    pub fn see_seats(self) -> &'static str {
        fr: "Voir les places, hors du tableau",
        en: "See the seats, off the board",
    }
    /// Leads to the page of the class.
    pub fn see_page(self) -> &'static str { fr: "La page de classe", en: "The class page" }
    /// Leads to the board.
    pub fn see_board(self) -> &'static str {
        fr: "Le tableau, à projeter",
        en: "The board, to be projected",
    }
    /// Leads back to the class, for whoever leads it.
    pub fn see_lesson(self) -> &'static str {
        fr: "Retour à la séance",
        en: "Back to the lesson",
    }
    /// Leads to where a class is erased.
    pub fn erase(self) -> &'static str { fr: "Effacer la classe", en: "Erase the class" }

    /// Heads the seats.
    pub fn seats_title(self, class: &str) -> String {
        fr: format!("Les places : {class}"),
        en: format!("The seats: {class}"),
    }
    /// What to mind.
    pub fn seats_help(self) -> &'static str {
        fr: "Ne projetez pas cette page. L'ordre est celui des places, jamais celui du temps.",
        en: "Do not project this page. The order is that of the seats, never that of time.",
    }
    /// Heads the columns: the seat, where it is, what can be done.
    pub fn seats_columns(self) -> [&'static str; 3] {
        fr: ["Place", "État", "Si besoin"],
        en: ["Seat", "State", "If needed"],
    }
    /// Where whoever sits there is.
    pub fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Free => fr: "libre", en: "free",
            Standing::Going => fr: "en cours", en: "going",
            Standing::Silent => fr: "sans nouvelles", en: "silent",
            Standing::Finished => fr: "finie", en: "finished",
        }
    }
    /// Gives a new code to a seat.
    pub fn give_code(self) -> &'static str { fr: "Redonner son code", en: "Give it a code" }
    /// Takes the seat away.
    pub fn remove(self) -> &'static str { fr: "Retirer", en: "Remove" }
    /// Reads a result that is kept for a talk.
    pub fn read(self) -> &'static str { fr: "Lire le résultat", en: "Read the result" }

    /// Heads a new code.
    pub fn new_code_title(self, seat: &str) -> String {
        fr: format!("{seat} : nouveau code"),
        en: format!("{seat}: new code"),
    }
    /// What to do with it.
    pub fn new_code_help(self) -> &'static str {
        fr: "Donnez-le à la personne qui a cette place, et à elle seule : il ouvre ses réponses. \
             L'ancien n'ouvre plus rien. Cette page ne le montrera pas une seconde fois.",
        en: "Give it to whoever has this seat, and to nobody else: it opens their answers. The old \
             one opens nothing any more. This page will not show it a second time.",
    }
    /// Asks before a seat is given another code.
    pub fn recode_title(self, seat: &str) -> String {
        fr: format!("Un nouveau code pour {seat} ?"),
        en: format!("A new code for {seat}?"),
    }
    /// What that does to the old one.
    pub fn recode_help(self) -> &'static str {
        fr: "Le code qui a été noté n'ouvrira plus rien. Là où la place est ouverte, elle le \
             reste.",
        en: "The code that was written down will open nothing any more. Where the seat is open, it \
             stays so.",
    }
    /// Does it.
    pub fn recode_now(self) -> &'static str {
        fr: "Oui, un nouveau code",
        en: "Yes, a new code",
    }
    /// Asks before a seat is removed.
    pub fn remove_title(self, seat: &str) -> String {
        fr: format!("Retirer {seat} ?"),
        en: format!("Remove {seat}?"),
    }
    /// What is lost.
    pub fn remove_help(self) -> &'static str {
        fr: "Ses réponses sont effacées tout de suite, et pour de bon. La place redevient libre, \
             avec un autre code.",
        en: "Its answers are erased at once, and for good. The seat is free again, with another \
             code.",
    }
    /// Does it.
    pub fn remove_now(self) -> &'static str {
        fr: "Oui, retirer cette place",
        en: "Yes, remove this seat",
    }
    /// Heads the result of a seat.
    pub fn talk_title(self, seat: &str) -> String {
        fr: format!("{seat}, pour un entretien"),
        en: format!("{seat}, for a talk"),
    }
    /// What it is for.
    pub fn talk_help(self) -> &'static str {
        fr: "Cette personne vous montre son résultat pour en parler avec elle, et peut vous le \
             refermer. Commencez par « Qu'est-ce qui t'étonne ? ».",
        en: "This person shows you their result to talk about it, and may shut it again. Begin \
             with “What surprises you?”.",
    }

    /// Asks before a class is closed.
    pub fn close_title(self, class: &str) -> String {
        fr: format!("Clore {class} ?"),
        en: format!("Close {class}?"),
    }
    /// What comes of it, and what does not come back.
    pub fn close_help(self, finished: u16, going: u16) -> String {
        fr: format!(
            "Les totaux sont établis maintenant, une seule fois. Pages finies : {finished}. En \
             cours : {going} ; elles n'y seront pas, mais chaque élève peut finir la sienne avec \
             le code de sa place. La porte se ferme pour de bon."
        ),
        en: format!(
            "Totals are made up now, once. Finished pages: {finished}. Going: {going}; they will \
             not be in them, but each student can finish theirs with the code of their seat. The \
             door shuts for good."
        ),
    }
    /// As few have finished that nothing is told.
    pub fn too_few(self) -> &'static str {
        fr: "Moins de dix pages finies : la page de classe n'aura pas de totaux.",
        en: "Fewer than ten finished pages: the class page will have no totals.",
    }
    /// Does not.
    pub fn not_yet(self) -> &'static str { fr: "Non, pas encore", en: "No, not yet" }

    /// Asks before a class is erased.
    pub fn erase_title(self, class: &str) -> String {
        fr: format!("Effacer {class} ?"),
        en: format!("Erase {class}?"),
    }
    /// What is lost.
    pub fn erase_help(self, joined: u16) -> String {
        fr: match joined {
            0 => "Aucune place n'est prise : il n'y a pas de réponses à perdre.".to_owned(),
            _ => format!(
                "Les réponses de {} disparaissent tout de suite, et pour de bon, avec leurs codes \
                 et la page de classe : imprimez-la avant, si elle doit servir.",
                french::count(usize::from(joined), "place", "places")
            ),
        },
        en: match joined {
            0 => "No seat is taken: there are no answers to lose.".to_owned(),
            _ => format!(
                "The answers of {} are gone at once, and for good, with their codes and the page \
                 of the class: print it before, if it is to be of use.",
                english::count(usize::from(joined), "seat", "seats")
            ),
        },
    }
    /// Does it.
    pub fn erase_now(self) -> &'static str {
        fr: "Oui, effacer toute la classe",
        en: "Yes, erase the whole class",
    }
    /// Does not.
    pub fn keep(self) -> &'static str { fr: "Non, garder", en: "No, keep it" }
}
