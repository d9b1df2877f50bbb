//! What stands on the picture of a result that one shares, and beside it.

say! {
    /// The sentences of the picture, in the words of whoever shares it; those beside it speak to
    /// them.
    pub struct Words;

    /// Heads what draws the person.
    pub fn stands_out(self) -> &'static str {
        fr: "Ce qui ressort de mes réponses",
        en: "What stands out in my answers",
    }
    /// Heads the careers.
    pub fn leads(self) -> &'static str { fr: "Mes pistes à explorer", en: "My leads to explore" }
    /// What it is and is not.
    pub fn foot(self) -> &'static str {
        fr: "Des pistes à aller voir, pas un verdict.",
        en: "Leads to go and look at, not a verdict.",
    }

    /// Leads to the picture, and heads its page.
    pub fn title(self) -> &'static str { fr: "Une image à partager", en: "A picture to share" }
    /// What is in it, and what is not.
    pub fn help(self) -> &'static str {
        fr: "L'image contient ce que tu vois ici, et rien d'autre : ni tes réponses, ni ton nom, \
             ni ton code. Une fois envoyée, elle ne se reprend pas : à toi de choisir à qui.",
        en: "The picture holds what you see here and nothing else: not your answers, not your \
             name, not your code. Once sent it cannot be taken back: you choose who gets it.",
    }
    /// Saves it.
    pub fn save(self) -> &'static str { fr: "Enregistrer l'image", en: "Save the picture" }
    /// The name of its file.
    pub fn file_name(self) -> &'static str { fr: "mes-pistes.svg", en: "my-leads.svg" }
}
