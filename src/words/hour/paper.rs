//! What the student takes home from an hour, in the first person.

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Heads the sheet.
    pub fn sheet_title(self) -> &'static str { fr: "Ma feuille de route", en: "My way on" }
    /// What the student wanted to know.
    pub fn my_question(self, demand: &str) -> String {
        fr: format!("Ce que je voulais savoir : {demand}"),
        en: format!("What I wanted to know: {demand}"),
    }
    /// The next deadline.
    pub fn my_deadline(self, day: &str) -> String {
        fr: format!("Échéance : {day}"),
        en: format!("Deadline: {day}"),
    }
    /// Heads the leads.
    pub fn my_leads(self) -> &'static str { fr: "Mes pistes", en: "My leads" }
    /// Marks the lead that is further afield.
    pub fn to_see(self) -> &'static str { fr: "à aller voir", en: "to have a look at" }
    /// Marks one's own lead.
    pub fn my_own(self) -> &'static str { fr: "la mienne", en: "my own" }
    /// Heads what was said to the threads.
    pub fn what_i_said(self) -> &'static str { fr: "Ce que j'en dis", en: "What I say to it" }
    /// Heads the actions.
    pub fn my_plan(self) -> &'static str { fr: "Ce que je fais", en: "What I do" }
    /// Something that may come between, and what is done then.
    pub fn if_then(self, obstacle: &str, then: Option<&str>) -> String {
        match then {
            Some(then) =>
                fr: format!("Si {obstacle}, alors {then}."),
                en: format!("If {obstacle}, then {then}."),
            None =>
                fr: format!("Ce qui peut gêner : {obstacle}."),
                en: format!("What may get in the way: {obstacle}."),
        }
    }
    /// What stands before an obstacle, what is done then, and a person: whoever types it, too, is
    /// not made to stammer.
    pub fn said_before(self) -> [&'static str; 3] {
        fr: ["si", "alors", "avec"],
        en: ["if", "then", "with"],
    }
    /// What is done at a time and place.
    pub fn on_a_day(self, when: &str, what: &str) -> String {
        fr: format!("{when} : {what}"),
        en: format!("{when}: {what}"),
    }
    /// With whom.
    pub fn with_whom(self, who: &str) -> String {
        fr: format!("avec {who}"),
        en: format!("with {who}"),
    }
    /// How sure one is.
    pub fn sure(self, confidence: u8) -> String {
        fr: format!("confiance {confidence}/10"),
        en: format!("sure {confidence}/10"),
    }
    /// What is smaller.
    pub fn or_smaller(self, smaller: &str) -> String {
        fr: format!("plus petit : {smaller}"),
        en: format!("smaller: {smaller}"),
    }
    /// What the student wants none of, and what they would rather do without; at least one.
    pub fn my_limits(self, never: &[&str], rather_not: &[&str]) -> String {
        fr: limited("Mes limites", [("jamais :", never), ("plutôt pas :", rather_not)]),
        en: limited("My limits", [("never:", never), ("rather not:", rather_not)]),
    }
    /// What may be in the way of a lead, and how firm it is.
    pub fn in_the_way(self, because: &[&str], firm: &str) -> String {
        fr: format!("{} : {}", lowered(because), lowered(&[firm])),
        en: format!("{}: {}", lowered(because), lowered(&[firm])),
    }
    /// Who helps.
    pub fn who_helps(self, who: &str) -> String {
        fr: format!("Qui m'aide : {who}"),
        en: format!("Who helps me: {who}"),
    }
    /// When the two meet again.
    pub fn meet_again(self, day: &str) -> String {
        fr: format!("On se revoit : {day}"),
        en: format!("We meet again: {day}"),
    }
    /// What the sheet is not.
    pub fn is_not(self) -> &'static str {
        fr: "Ces pistes viennent de réponses données un jour. Elles n'évaluent rien et ne décident \
             de rien.",
        en: "These leads come from answers given on one day. They judge nothing and decide \
             nothing.",
    }
    /// The code of the record.
    pub fn code(self, code: &str) -> String {
        fr: format!("code {code}"),
        en: format!("code {code}"),
    }
    /// Until when it is kept.
    pub fn erased_on(self, day: &str) -> String {
        fr: format!("s'efface le {day}"),
        en: format!("erased on {day}"),
    }
}

/// Lists behind one another, each behind its name; an empty one is left out.
fn limited(head: &str, lists: [(&str, &[&str]); 2]) -> String {
    let lists = lists.into_iter().filter(|(_, of)| !of.is_empty());
    let lists = lists.map(|(name, of)| format!("{name} {}", of.join(", ")));
    let parts: Vec<String> = std::iter::once(head.to_owned()).chain(lists).collect();
    parts.join(" · ")
}

/// Names of choices in the middle of a sentence.
fn lowered(names: &[&str]) -> String {
    let lowered = names.iter().map(|name| {
        let mut letters = name.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        first.chain(letters).collect::<String>()
    });
    lowered.collect::<Vec<_>>().join(", ")
}
