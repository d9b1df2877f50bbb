//! What the web pages say around the questions, the result and the careers.

use crate::french;

/// Where the pages come from, and so where the answers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// The browser itself: nothing leaves the device.
    Device,
    /// A server.
    Server,
}

/// A page that stands beside the others, and its name in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The quiz.
    Quiz,
    /// The careers.
    Careers,
}

/// As many seconds whoever is told to wait is told to: here, of a code of a class
/// ([`NotIn::Wait`](crate::chair::NotIn)), and in what browsers read.
pub const WAIT: u64 = 10;

/// Why there is no such page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// What was sent is not what the page asks for.
    Unclear,
    /// Nothing has this address.
    Missing,
    /// The address takes no such request.
    Method,
    /// What was sent cannot be read.
    Garbled,
    /// A form was sent from another site.
    Foreign,
    /// More was sent than anything here asks for.
    TooMuch,
    /// What was asked for is of another name than this server's.
    NotHere,
    /// Somebody sends faster than anybody answers.
    TooFast,
    /// The server failed.
    Broken,
    /// The answers could not be kept.
    NotSaved,
    /// What is told of careers has not been loaded.
    Late,
}

say! {
    /// The sentences of the pages, addressed to whoever answers.
    pub struct Words;

    /// Leads past what every page begins with.
    pub fn skip_to_content(self) -> &'static str { fr: "Aller au contenu", en: "Skip to content" }
    /// The name of a page in the menu.
    pub fn place(self, place: Place) -> &'static str {
        match place {
            Place::Quiz => fr: "Le quiz", en: "The quiz",
            Place::Careers => fr: "Les métiers", en: "Careers",
        }
    }
    /// The name of the menu.
    pub fn menu(self) -> &'static str { fr: "Menu", en: "Menu" }
    /// The other language, in its own words.
    pub fn other_language(self) -> &'static str { fr: "English", en: "Français" }

    /// Heads the first page.
    pub fn door_title(self) -> &'static str {
        fr: "Trouve des métiers à essayer",
        en: "Find careers to try out",
    }
    /// What it takes, and what becomes of the answers.
    pub fn door(self, host: Host) -> &'static str {
        match host {
            Host::Device =>
                fr: "Cinq à dix minutes, sans compte. Rien n'est envoyé : garde cette page ouverte \
                     jusqu'à la fin.",
                en: "Five to ten minutes, no account. Nothing is sent: keep this page open to the \
                     end.",
            Host::Server =>
                fr: "Cinq à dix minutes, sans compte, sans nom. Tes réponses sont gardées sur ce \
                     serveur ; tu peux les effacer.",
                en: "Five to ten minutes, no account, no name. Your answers are kept on this \
                     server; you can erase them.",
        }
    }
    /// Leads on where a quiz is under way.
    pub fn go_on(self) -> &'static str {
        fr: "Continuer là où j'en étais",
        en: "Carry on where I was",
    }
    /// Begins another quiz, and leaves nothing of the one under way.
    pub fn start_again(self) -> &'static str {
        fr: "Ce n'est pas moi, ou je recommence : effacer ces réponses",
        en: "Not me, or starting again: erase these answers",
    }
    /// Where the quiz cannot run.
    pub fn no_engine(self) -> &'static str {
        fr: "Le quiz a besoin d'un navigateur à jour, avec JavaScript. Les fiches des métiers se \
             lisent sans rien.",
        en: "The quiz needs an up-to-date browser with JavaScript. The career sheets can be read \
             without.",
    }
    /// Leads to where saved answers are given back.
    pub fn have_answers(self) -> &'static str {
        fr: "J'ai un code, ou des réponses enregistrées",
        en: "I have a code, or saved answers",
    }

    /// Sends what is chosen.
    pub fn done(self) -> &'static str { fr: "Continuer", en: "Continue" }
    /// Leaves a question open.
    pub fn skip(self) -> &'static str { fr: "Passer", en: "Skip" }
    /// Goes one question back.
    pub fn back(self) -> &'static str { fr: "Revenir", en: "Back" }
    /// More was chosen than may be.
    pub fn too_many(self, most: usize) -> String {
        fr: format!("C'est trop : garde {most} lignes au plus."),
        en: format!("That is too many: keep {most} lines at most."),
    }
    /// Lines of a page have no answer; they are marked.
    pub fn left_open(self, lines: usize) -> String {
        fr: match lines {
            1 => "Une ligne est sans réponse : elle est marquée. Complète-la, ou continue sans."
                .to_owned(),
            _ => format!(
                "{lines} lignes sont sans réponse : elles sont marquées. Complète-les, ou continue \
                 sans."
            ),
        },
        en: match lines {
            1 => "One line has no answer: it is marked. Fill it in, or go on without.".to_owned(),
            _ => format!(
                "{lines} lines have no answer: they are marked. Fill them in, or go on without."
            ),
        },
    }
    /// Marks such a line.
    pub fn is_open(self) -> &'static str { fr: "(sans réponse)", en: "(no answer yet)" }
    /// Goes on all the same.
    pub fn leave_open(self) -> &'static str {
        fr: "Continuer sans répondre à ces lignes",
        en: "Go on without answering these lines",
    }
    /// An answer came that the question does not have.
    pub fn no_answer(self) -> &'static str {
        fr: "Cette réponse ne va pas avec la question. Choisis encore une fois, ou passe.",
        en: "That answer does not go with the question. Choose once more, or skip it.",
    }
    /// Heads what is remarked before the result.
    pub fn before_the_result(self) -> &'static str {
        fr: "Avant le résultat",
        en: "Before the result",
    }
    /// What draws the person so far, by its names: at least one.
    pub fn so_far(self, names: &[&str]) -> String {
        fr: format!("Jusqu'ici, ce qui t'attire : {}.", names.join(" ; ")),
        en: format!("So far, what draws you: {}.", names.join("; ")),
    }
    /// The places of a ranking.
    pub fn ranked(self) -> &'static str {
        fr: "Donne un rang à chaque ligne : 1 pour ce qui compte le plus.",
        en: "Give each line a place: 1 for what matters most.",
    }

    /// Asks for an idea that one has already.
    pub fn idea_title(self) -> &'static str {
        fr: "Tu penses déjà à un métier ?",
        en: "Do you have a career in mind already?",
    }
    /// What becomes of it.
    pub fn idea_help(self) -> &'static str {
        fr: "Écris-le comme tu le dirais. Cela ne change rien au calcul : ton idée aura sa \
             propre carte à côté des pistes.",
        en: "Write it as you would say it. It changes nothing in the result: your idea gets a \
             card of its own beside the leads.",
    }
    /// Names the field of an idea.
    pub fn idea_field(self) -> &'static str { fr: "Ton idée", en: "Your idea" }
    /// One has no idea yet.
    pub fn no_idea(self) -> &'static str { fr: "Pas d'idée pour l'instant", en: "No idea yet" }
    /// Asks which career is meant.
    pub fn is_it(self, words: &str) -> String {
        fr: format!("« {words} » : est-ce l'une de ces fiches ?"),
        en: format!("“{words}”: is it one of these sheets?"),
    }
    /// None of them: what was typed is kept as it is.
    pub fn keep_as_typed(self, words: &str) -> String {
        fr: format!("Non, garder « {words} »"),
        en: format!("No, keep “{words}”"),
    }
    /// Asks for the job that somebody does today.
    pub fn job_title(self) -> &'static str {
        fr: "Quel métier fais-tu aujourd'hui ?",
        en: "What is your job today?",
    }
    /// What becomes of it.
    pub fn job_help(self) -> &'static str {
        fr: "Si tu veux en changer, il ne sera pas parmi tes pistes.",
        en: "If you want to leave it, it will not be among your leads.",
    }
    /// Names the field of the job.
    pub fn job_field(self) -> &'static str { fr: "Ton métier", en: "Your job" }
    /// There is no sheet of that name.
    pub fn no_such_job(self, words: &str) -> String {
        fr: format!("Pas de fiche pour « {words} ». Essaie un autre mot, ou passe."),
        en: format!("No sheet for “{words}”. Try another word, or skip this."),
    }

    /// Stands between a few words and what they are about.
    pub fn colon(self) -> &'static str { fr: " : ", en: ": " }
    /// Leads to the sheet of a career.
    pub fn read_sheet(self) -> &'static str { fr: "Lire la fiche", en: "Read the sheet" }
    /// Keeps a career that one would like to look at.
    pub fn keep_career(self) -> &'static str { fr: "Garder", en: "Keep" }
    /// Keeps it no more.
    pub fn keep_no_more(self) -> &'static str { fr: "Ne plus garder", en: "Keep no more" }
    /// Turns a career down.
    pub fn turn_down(self) -> &'static str { fr: "Pas pour moi", en: "Not for me" }
    /// Takes that back.
    pub fn take_back(self) -> &'static str { fr: "Remettre", en: "Put it back" }
    /// Asks why a career is turned down.
    pub fn why_not(self, career: &str) -> String {
        fr: format!("{career} : pas pour toi ?"),
        en: format!("{career}: not for you?"),
    }
    /// What becomes of the reason.
    pub fn why_not_help(self) -> &'static str {
        fr: "Qu'est-ce qui te fait dire ça ? La page te montrera un autre métier à la place. Le \
             calcul ne change un peu que pour « Ce qu'on y fait ».",
        en: "What makes you say so? The page will show you another career instead. The result \
             itself changes a little only for “What you do there”.",
    }
    /// There is no reason to tell.
    pub fn no_reason(self) -> &'static str { fr: "Sans raison", en: "No reason" }
    /// Leaves a career where it is.
    pub fn leave_it(self) -> &'static str {
        fr: "Finalement, je le laisse là",
        en: "On second thoughts, I leave it there",
    }
    /// There is no room for more.
    pub fn full_title(self) -> &'static str {
        fr: "C'est complet",
        en: "There is no more room",
    }
    /// As many careers are kept as there is room for.
    pub fn kept_enough(self, most: usize) -> String {
        fr: format!("Tu gardes déjà {most} métiers. Pour en garder un autre, lâches-en un."),
        en: format!("You keep {most} careers already. To keep another, let one go."),
    }
    /// As much is said of careers as there is room for.
    pub fn said_enough(self, most: usize) -> String {
        fr: format!(
            "Tu as déjà donné ton avis sur {most} métiers. Reprends-en un pour parler d'un autre : \
             ceux que tu gardes ont leur bouton, les autres sont sous « Pour en savoir plus »."
        ),
        en: format!(
            "You have given your view of {most} careers already. Take one back to speak of \
             another: those you keep have a button, the others are under “To know more”."
        ),
    }
    /// Brings back a career that is set apart.
    pub fn with_one(self, career: &str) -> String {
        fr: format!("Voir quand même : {career}"),
        en: format!("Show it all the same: {career}"),
    }
    /// Brings all of them back.
    pub fn with_all(self) -> &'static str { fr: "Les voir tous", en: "Show all of them" }
    /// Leads to the list of careers.
    pub fn see_careers(self) -> &'static str { fr: "Voir tous les métiers", en: "See all careers" }
    /// Leads back to the questions.
    pub fn to_the_quiz(self) -> &'static str { fr: "Aller au quiz", en: "Go to the quiz" }
    /// Leads to the result.
    pub fn see_result(self) -> &'static str { fr: "Voir mon résultat", en: "See my result" }
    /// Leads to the numbers.
    pub fn see_numbers(self) -> &'static str {
        fr: "Les nombres, pour qui t'accompagne",
        en: "The numbers, for whoever guides you",
    }
    /// Leads to the sheet of paper.
    pub fn see_paper(self) -> &'static str {
        fr: "Une page à imprimer",
        en: "One page to print",
    }
    /// Gives the answers as a file.
    pub fn save(self) -> &'static str {
        fr: "Enregistrer mes réponses",
        en: "Save my answers",
    }
    /// The name of the file.
    pub fn file_name(self) -> &'static str {
        fr: "boussole-reponses.json",
        en: "boussole-answers.json",
    }
    /// Leads to where answers are erased.
    pub fn erase(self) -> &'static str { fr: "Effacer mes réponses", en: "Erase my answers" }
    /// Asks before it is done.
    pub fn erase_title(self) -> &'static str {
        fr: "Effacer tes réponses ?",
        en: "Erase your answers?",
    }
    /// What is lost.
    pub fn erase_help(self) -> &'static str {
        fr: "Tes réponses et ton résultat disparaissent tout de suite, et pour de bon.",
        en: "Your answers and your result are gone at once, and for good.",
    }
    /// Does it.
    pub fn erase_now(self) -> &'static str { fr: "Oui, tout effacer", en: "Yes, erase everything" }
    /// Does not.
    pub fn keep(self) -> &'static str { fr: "Non, garder", en: "No, keep them" }
    /// It is done.
    pub fn erased(self) -> &'static str {
        fr: "C'est effacé. Il ne reste rien ici de tes réponses.",
        en: "Erased. Nothing of your answers is left here.",
    }
    /// Leads to where one leaves a device to somebody else.
    pub fn leave(self) -> &'static str {
        fr: "Laisser cet appareil à quelqu'un d'autre",
        en: "Leave this device to somebody else",
    }
    /// Asks before it is done.
    pub fn leave_title(self) -> &'static str {
        fr: "Tu quittes cet appareil ?",
        en: "Leaving this device?",
    }
    /// What becomes of the answers.
    pub fn leave_help(self) -> &'static str {
        fr: "Ce navigateur oublie qui tu es : la personne suivante trouve une page vide. Tes \
             réponses restent sur le serveur, sans ton nom, jusqu'à 30 jours après ta dernière \
             visite, mais ce navigateur ne pourra plus les ouvrir. Pour continuer un autre jour, \
             enregistre-les d'abord.",
        en: "This browser forgets you: the next person finds an empty page. Your answers stay on \
             the server, without your name, until 30 days after your last visit, but this \
             browser can open them no more. To carry on another day, save them first.",
    }
    /// Does it.
    pub fn leave_now(self) -> &'static str { fr: "Oui, je quitte", en: "Yes, I'm leaving" }
    /// Does not.
    pub fn stay(self) -> &'static str { fr: "Non, je reste", en: "No, I'm staying" }
    /// It is done.
    pub fn left_title(self) -> &'static str {
        fr: "C'est fait : ce navigateur ne te connaît plus",
        en: "Done: this browser no longer knows you",
    }
    /// What is left to do, and the way back.
    pub fn left_help(self) -> &'static str {
        fr: "Ferme aussi cette fenêtre. Tu as enregistré tes réponses ? « J'ai déjà des réponses \
             enregistrées », sur la première page, les reprend, ici ou ailleurs.",
        en: "Close this window too. Did you save your answers? “I have saved answers”, on the \
             first page, takes them up again, here or elsewhere.",
    }
    /// Names what can be done with a result.
    pub fn with_this(self) -> &'static str {
        fr: "Et maintenant, avec ce résultat",
        en: "What you can do with this result",
    }

    /// Heads the page that takes answers back in.
    pub fn resume_title(self) -> &'static str {
        fr: "Reprendre mes réponses",
        en: "Use my answers",
    }
    /// How to.
    pub fn resume_help(self) -> &'static str {
        fr: "Tape ton code ; majuscules, espaces et tirets n'ont pas d'importance. Tu peux aussi \
             ouvrir le fichier que Boussole t'a donné, copier tout et le coller ici.",
        en: "Type your code; capitals, spaces and hyphens do not matter. You can also open the \
             file that Boussole gave you, copy all of it and paste it here.",
    }
    /// Names its field.
    pub fn resume_field(self) -> &'static str {
        fr: "Ton code, ou le contenu du fichier",
        en: "Your code, or what the file holds",
    }
    /// Names the field for the file itself.
    pub fn choose_file(self) -> &'static str {
        fr: "Ou choisis le fichier",
        en: "Or choose the file",
    }
    /// What was pasted cannot be used.
    pub fn not_resumed(self) -> &'static str {
        fr: "Boussole ne peut pas lire ce texte :",
        en: "Boussole cannot read this text:",
    }

    /// Heads the list of careers.
    pub fn careers_title(self, count: usize) -> String {
        fr: french::count(count, "métier", "métiers"),
        en: format!("{count} careers"),
    }
    /// Names the field of the search.
    pub fn search_field(self) -> &'static str {
        fr: "Chercher un métier",
        en: "Search for a career",
    }
    /// Searches.
    pub fn search(self) -> &'static str { fr: "Chercher", en: "Search" }
    /// Heads what was found.
    pub fn found(self, words: &str, count: usize) -> String {
        fr: match count {
            0 => format!("Rien trouvé pour « {words} ». Essaie un autre mot."),
            _ => format!("{} pour « {words} »", french::count(count, "fiche", "fiches")),
        },
        en: match count {
            0 => format!("Nothing found for “{words}”. Try another word."),
            1 => format!("One sheet for “{words}”"),
            _ => format!("{count} sheets for “{words}”"),
        },
    }
    /// What is called so has no sheet; the nearest follow.
    pub fn nearest(self, words: &str) -> String {
        fr: format!("Pas encore de fiche pour « {words} ». Les plus proches :"),
        en: format!("No sheet for “{words}” yet. The nearest:"),
    }
    /// Leads to two careers side by side.
    pub fn compare_with(self) -> &'static str { fr: "Comparer avec", en: "Compare with" }
    /// Does it.
    pub fn compare(self) -> &'static str { fr: "Comparer", en: "Compare" }

    /// Heads a page that is none.
    pub fn fault_title(self, fault: Fault) -> &'static str {
        match fault {
            Fault::Unclear =>
                fr: "Cette demande n'est pas claire",
                en: "This request is not clear",
            Fault::Missing =>
                fr: "Cette page n'existe pas",
                en: "There is no such page",
            Fault::Method =>
                fr: "Cela ne se demande pas ainsi",
                en: "It cannot be asked for like that",
            Fault::Garbled =>
                fr: "Cette demande est illisible",
                en: "This request cannot be read",
            Fault::Foreign =>
                fr: "Cette demande vient d'un autre site",
                en: "This request comes from another site",
            Fault::TooMuch => fr: "C'est trop long", en: "That is too long",
            Fault::NotHere =>
                fr: "Ce n'est pas la bonne adresse",
                en: "That is not the right address",
            Fault::TooFast => fr: "Un peu trop vite", en: "A little too fast",
            Fault::Broken =>
                fr: "Quelque chose s'est cassé de notre côté",
                en: "Something broke on our side",
            Fault::NotSaved =>
                fr: "Pas encore enregistré",
                en: "Not saved yet",
            Fault::Late =>
                fr: "Les fiches des métiers n'ont pas fini d'arriver",
                en: "The career sheets have not all arrived",
        }
    }
    /// What to do.
    pub fn fault(self, fault: Fault) -> &'static str {
        match fault {
            Fault::Unclear | Fault::Method | Fault::Garbled | Fault::Foreign | Fault::Broken =>
                fr: "Rien n'est perdu. Reviens au quiz et réessaie.",
                en: "Nothing is lost. Go back to the quiz and try again.",
            Fault::Missing =>
                fr: "L'adresse est peut-être mal copiée. Voici par où continuer.",
                en: "The address may be miscopied. Here is where to go on.",
            Fault::TooMuch =>
                fr: "Rien n'a été pris. Reviens en arrière et envoie moins.",
                en: "Nothing was taken. Go back and send less.",
            Fault::NotHere =>
                fr: "Demande l'adresse à la personne qui a lancé Boussole, et tape-la telle \
                     quelle.",
                en: "Ask whoever started Boussole for the address, and type it as it is.",
            Fault::TooFast =>
                fr: "Attends dix secondes, puis réessaie. Rien n'est perdu.",
                en: "Wait ten seconds, then try again. Nothing is lost.",
            Fault::NotSaved =>
                fr: "Ta dernière réponse n'est pas enregistrée ; les autres le sont. Attends dix \
                     secondes, puis reviens en arrière et réessaie.",
                en: "Your last answer is not saved; the others are. Wait ten seconds, then go back \
                     and try again.",
            Fault::Late =>
                fr: "Il faut du réseau encore une fois, puis plus du tout. Tes réponses sont \
                     toujours là : garde cette page ouverte et réessaie quand il y a du réseau.",
                en: "The network is needed once more, then no longer. Your answers are still \
                     here: keep this page open, and try again when there is a network.",
        }
    }
    /// Asks for the same page again.
    pub fn try_again(self) -> &'static str { fr: "Réessayer", en: "Try again" }
}
