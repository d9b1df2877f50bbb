//! What whoever sits in a class reads of their seat, and of the code that leads there.

use model::day::Day;

use crate::held;

/// Why a code led nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotIn {
    /// It is none that opens anything now: wrong, old, of a class whose door is shut, or erased.
    NoSuchCode,
    /// It is right, and no seat is free.
    Full,
    /// So many wrong codes were typed that this one was not looked at.
    Wait,
    /// None was typed: what the browser shows opens no seat any more, whatever became of that.
    Gone,
}

say! {
    /// The sentences about a seat, addressed to whoever sits there.
    pub struct Words;

    /// Leads from the first page to where a code is typed.
    pub fn have_code(self) -> &'static str {
        fr: "J'ai un code de classe",
        en: "I have a class code",
    }
    /// Heads the page where it is typed.
    pub fn join_title(self) -> &'static str {
        fr: "Rejoins ta classe",
        en: "Join your class",
    }
    /// Where the codes stand.
    pub fn join_help(self) -> &'static str {
        fr: "Tape le code qui est au tableau : six lettres et chiffres. Si tu as déjà une place, \
             tape son code : il en a huit.",
        en: "Type the code on the board: six letters and digits. If you have a seat already, type \
             its code: it has eight.",
    }
    /// Names the field.
    pub fn code_field(self) -> &'static str { fr: "Ton code", en: "Your code" }
    /// Goes in.
    pub fn enter(self) -> &'static str { fr: "Entrer", en: "Go in" }
    /// What to do after a code that led nowhere.
    pub fn not_in(self, why: NotIn) -> &'static str {
        match why {
            NotIn::NoSuchCode =>
                fr: "Ce code n'ouvre rien en ce moment. Relis-le signe par signe. S'il est juste, \
                     demande à l'adulte : la porte est peut-être fermée.",
                en: "This code opens nothing at the moment. Read it again, sign by sign. If it is \
                     right, ask the adult: the door may be shut.",
            NotIn::Full =>
                fr: "Le code est bon, mais toutes les places sont prises. Dis-le à l'adulte, qui \
                     peut en libérer une.",
                en: "The code is right, but all seats are taken. Tell the adult, who can free one.",
            NotIn::Wait =>
                fr: "Beaucoup de codes arrivent en même temps : le tien n'a pas été lu. Attends \
                     dix secondes, puis tape-le encore.",
                en: "Many codes are coming in at once: yours was not read. Wait ten seconds, then \
                     type it again.",
            NotIn::Gone =>
                fr: "Ta place n'est plus ouverte dans ce navigateur : elle a été rouverte ailleurs \
                     avec son code, ou bien libérée ou effacée. Tu n'y es pour rien ? Demande à \
                     l'adulte. Le code de ta place la rouvre ici, si elle existe encore.",
                en: "Your seat is no longer open in this browser: it was opened elsewhere with its \
                     code, or else freed or erased. That was not you? Ask the adult. The code of \
                     your seat opens it here again, if it is still there.",
        }
    }
    /// A quiz of no class goes when one sits down.
    pub fn is_under_way(self) -> &'static str {
        fr: "Un quiz est commencé dans ce navigateur, hors de la classe. Entrer l'efface : si tu y \
             tiens, retournes-y d'abord et garde tes réponses (Faire une pause).",
        en: "A quiz outside the class is under way in this browser. Going in erases it: if you \
             care about it, go back to it first and keep your answers (Take a break).",
    }
    /// Starts a quiz that is in no class.
    pub fn without_a_class(self) -> &'static str {
        fr: "Je n'ai pas de code : commencer sans classe",
        en: "I have no code: start without a class",
    }

    /// A seat is taken in this browser.
    pub fn is_open_here(self, name: &str) -> String {
        fr: format!("Une place est ouverte ici : {name}."),
        en: format!("A seat is open here: {name}."),
    }
    /// Goes on at it.
    pub fn go_on(self) -> &'static str { fr: "C'est moi : continuer", en: "That's me: carry on" }
    /// Leaves it alone.
    pub fn not_me(self) -> &'static str { fr: "Ce n'est pas moi", en: "That's not me" }
    /// What comes of that.
    pub fn not_me_help(self) -> &'static str {
        fr: "« Ce n'est pas moi » ne touche pas à ces réponses : tu prends une autre place.",
        en: "“That's not me” does not touch these answers: you take another seat.",
    }

    /// Stands before the name of the seat on each page.
    pub fn seat(self) -> &'static str { fr: "Ta place : ", en: "Your seat: " }
    /// The seat has another code, which whoever sits there has not seen yet.
    pub fn recoded(self) -> &'static str {
        fr: "L'adulte a fait un nouveau code pour ta place. Rien n'est perdu, mais l'ancien \
             n'ouvre plus rien.",
        en: "The adult made a new code for your seat. Nothing is lost, but the old one opens \
             nothing any more.",
    }
    /// Leads to it.
    pub fn see_code(self) -> &'static str { fr: "Noter le nouveau", en: "Write down the new one" }
    /// Leaves the computer to somebody else.
    pub fn leave(self) -> &'static str { fr: "Je laisse la place", en: "I'm leaving my seat" }
    /// Heads the page of a seat.
    pub fn title(self, name: &str) -> String {
        fr: format!("Ta place : {name}"),
        en: format!("Your seat: {name}"),
    }
    /// Heads its code.
    pub fn code_heading(self) -> &'static str {
        fr: "Le code de ta place",
        en: "The code of your seat",
    }
    /// What it is for.
    pub fn note_it(self) -> &'static str {
        fr: "Note-le : il rouvre tes réponses, sur n'importe quel poste.",
        en: "Write it down: it opens your answers again, on any computer.",
    }
    /// In which class it is, and until when.
    pub fn until(self, class: &str, day: Day) -> String {
        fr: format!(
            "Classe : {class}. Tout s'efface le {}, ou avant si tu le veux.",
            held::of(self.locale).day(day)
        ),
        en: format!(
            "Class: {class}. Everything is erased on {}, or before if you want.",
            held::of(self.locale).day(day)
        ),
    }
    /// Heads what others see.
    pub fn seen_heading(self) -> &'static str {
        fr: "Ce que voit l'adulte qui mène la séance",
        en: "What the adult who leads the lesson sees",
    }
    /// What that is.
    pub fn seen(self) -> [&'static str; 4] {
        fr: [
            "Les noms des places, et si chacune est libre, en cours, finie, ou sans rien de neuf \
             depuis deux minutes.",
            "À la fin, des totaux de toute la classe, jamais un nombre de moins de cinq élèves.",
            "Jamais tes réponses ni ton résultat, sauf si tu choisis ici de le montrer.",
            "Si tu perds ton code, l'adulte peut en faire un nouveau, qui ouvre tes réponses : \
             c'est pour te le donner, et l'ancien ne marche plus.",
        ],
        en: [
            "The names of the seats, and whether each is free, going, finished, or without news \
             for two minutes.",
            "At the end, totals of the whole class, never a number of fewer than five students.",
            "Never your answers or your result, unless you choose here to show it.",
            "If you lose your code, the adult can make a new one, which opens your answers: it \
             is to be given to you, and the old one stops working.",
        ],
    }
    /// Heads the choice to show one's result.
    pub fn talk_heading(self) -> &'static str {
        fr: "En parler avec l'adulte",
        en: "Talking about it with the adult",
    }
    /// What that opens, and how it is now.
    pub fn talk_help(self, is_for_a_talk: bool) -> &'static str {
        match is_for_a_talk {
            false =>
                fr: "Pour l'instant, personne d'autre que toi ne voit ton résultat. Si tu le \
                     montres, pour en parler, l'adulte peut le lire : les pistes, et leurs \
                     raisons, qui citent tes réponses. Tu peux changer d'avis.",
                en: "For now, nobody but you sees your result. If you show it, to talk about it, \
                     the adult can read it: the leads and their reasons, which quote your answers. \
                     You can change your mind.",
            true =>
                fr: "Tu montres ton résultat : l'adulte peut le lire, avec les raisons, qui \
                     citent tes réponses.",
                en: "You show your result: the adult can read it, with the reasons, which \
                     quote your answers.",
        }
    }
    /// Opens it.
    pub fn keep_for_a_talk(self) -> &'static str {
        fr: "Montrer mon résultat à l'adulte",
        en: "Show my result to the adult",
    }
    /// Shuts it again.
    pub fn keep_no_more(self) -> &'static str {
        fr: "Ne plus le montrer",
        en: "Show it no more",
    }

    /// What becomes of the seat when somebody leaves it.
    pub fn leave_help(self) -> &'static str {
        fr: "Ce navigateur oublie ta place : la personne suivante n'y trouve rien de toi. Tes \
             réponses restent gardées. Pour les rouvrir, ici ou ailleurs, il te faut ce code :",
        en: "This browser forgets your seat: the next person finds nothing of yours. Your answers \
             are kept. To open them again, here or elsewhere, you need this code:",
    }
    /// What is left to do.
    pub fn left_help(self) -> &'static str {
        fr: "Tu peux te lever. Pour revenir : le code de ta place, sur n'importe quel poste.",
        en: "You can get up. To come back: the code of your seat, on any computer.",
    }
    /// What erasing does to the seat.
    pub fn erase_help(self) -> &'static str {
        fr: "Ta place redevient libre, et son code n'ouvre plus rien. Des totaux déjà publiés ne \
             changent pas : ils ne disent rien de toi.",
        en: "Your seat is free again, and its code opens nothing any more. Totals that are already \
             published do not change: they say nothing of you.",
    }
}
