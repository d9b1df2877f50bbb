//! What stands around the code of an answer sheet, and around keeping it on a device.

use crate::pages::Host;

say! {
    /// The sentences about a code, addressed to whom it belongs.
    pub struct Words;

    /// Heads a code.
    pub fn heading(self) -> &'static str { fr: "Ton code", en: "Your code" }
    /// What it is for, and what it does not hold.
    pub fn help(self) -> &'static str {
        fr: "Il contient tes réponses aux questions, rien d'autre : pas ton nom, pas ton idée. Qui \
             l'a peut revoir ce résultat : tape-le dans Boussole, à « J'ai un code ».",
        en: "It holds your answers to the questions and nothing else: not your name, not your \
             idea. Whoever has it can see this result again: type it into Boussole, at “I have a \
             code”.",
    }
    /// Stands for the picture of a code, where it is not seen.
    pub fn picture(self) -> &'static str {
        fr: "Le même code, à lire avec un appareil photo",
        en: "The same code, to be read with a camera",
    }
    /// Leads to where it is opened on a page.
    pub fn carry_on(self) -> &'static str {
        fr: "Revoir ce résultat plus tard, ou sur un autre appareil",
        en: "See this result again later, or on another device",
    }

    /// Heads the page of a pause.
    pub fn pause_title(self) -> &'static str { fr: "Faire une pause", en: "Take a break" }
    /// Where the answers are meanwhile.
    pub fn pause(self, host: Host, is_kept: bool) -> &'static str {
        match (host, is_kept) {
            (Host::Device, false) =>
                fr: "Tes réponses sont dans cette page et nulle part ailleurs : si tu la fermes, \
                     elles disparaissent. Note ton code, ou enregistre-les, et tu reprendras où tu \
                     en es.",
                en: "Your answers are in this page and nowhere else: if you close it, they are \
                     gone. Write down your code, or save them, and you can carry on from here.",
            (Host::Device, true) =>
                fr: "Tes réponses sont gardées sur cet appareil : tu peux fermer la page. Pour \
                     continuer ailleurs, prends ton code.",
                en: "Your answers are kept on this device: you can close the page. To carry on \
                     elsewhere, take your code.",
            (Host::Server, _) =>
                fr: "Tes réponses sont gardées : reviens à cette page avec ce navigateur, et tu \
                     reprendras où tu en es. Pour continuer ailleurs, prends ton code.",
                en: "Your answers are kept: come back to this page with this browser, and you can \
                     carry on from here. To carry on elsewhere, take your code.",
        }
    }
    /// Heads what a device can keep.
    pub fn keep_heading(self) -> &'static str {
        fr: "Garder mes réponses sur cet appareil",
        en: "Keep my answers on this device",
    }
    /// What that means.
    pub fn keep_help(self) -> &'static str {
        fr: "Boussole les retrouvera ici, même si tu fermes la page. Sur un ordinateur partagé, ne \
             le fais pas : la personne qui l'utilise après toi pourrait les voir. Rien n'est \
             envoyé, et « Effacer mes réponses » les enlève d'ici aussi.",
        en: "Boussole will find them here, even if you close the page. Do not do this on a shared \
             computer: whoever uses it after you could see them. Nothing is sent, and “Erase my \
             answers” removes them from here as well.",
    }
    /// Keeps them.
    pub fn keep(self) -> &'static str {
        fr: "Oui, c'est mon appareil : garder",
        en: "Yes, this device is mine: keep them",
    }
    /// They are kept.
    pub fn is_kept(self) -> &'static str {
        fr: "C'est fait : tes réponses restent sur cet appareil jusqu'à ce que tu les effaces.",
        en: "Done: your answers stay on this device until you erase them.",
    }
    /// Keeps them no more.
    pub fn keep_no_more(self) -> &'static str { fr: "Ne plus les garder", en: "Keep them no more" }
    /// The browser refuses to keep anything.
    pub fn keep_refused(self) -> &'static str {
        fr: "Ce navigateur refuse de garder quoi que ce soit. Tu peux continuer : tes réponses \
             restent dans cette page. Pour les retrouver plus tard, note ton code.",
        en: "This browser refuses to keep anything. You can carry on: your answers stay in this \
             page. To find them again later, write down your code.",
    }
}
