//! Boussole: a career-orientation quiz whose reasons are its computation.
//!
//! A person answers questions about what they like and what they can do. The engine turns the answers
//! into scores with their errors, compares them with careers written in RON, and says which careers
//! are worth a look, why, and why not: each reason is a term of the sum.
//!
//! # From definitions to reasons
//!
//! ```
//! use boussole::answers::{Answer, AnswerSheet};
//! use boussole::catalog::Place;
//! use boussole::content;
//! use boussole::id::ItemId;
//! use boussole::rules::Scoring;
//!
//! // The built-in quizzes and careers; a folder in their place is `Place::Folder`.
//! let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
//! let catalog = loaded.catalog.ok_or("the built-in set has a problem")?;
//! let quiz = catalog.quiz("orientation").ok_or("no such quiz")?;
//!
//! // An answer is an option by its place: here the top of the scale.
//! let mut sheet = AnswerSheet::default();
//! let item = ItemId::new("code-web-page").ok_or("not an id")?;
//! sheet.answer(quiz, &item, Answer::One(4))?;
//!
//! let scoring = Scoring::new(&catalog.traits, quiz, &catalog.families, &catalog.profiles);
//! let recommendation = scoring.recommend(&sheet);
//! let best = &recommendation.matches[0];
//! let sum: f64 = best.contributions.iter().map(|part| part.value).sum();
//! assert!((best.fit - sum).abs() < 1e-12);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # The words
//!
//! | in code | meaning | the field's term |
//! |---|---|---|
//! | [`quiz::Quiz`] | the instrument; has an id and an edition | inventory, instrument |
//! | [`quiz::Item`], `prompt` | one thing to answer; what is shown | item, stem |
//! | [`quiz::Response`], [`quiz::Anchor`] | how it is answered; a labelled step | response format, anchor |
//! | [`quiz::Keying`] | the direction of an item | positively, negatively keyed |
//! | [`answers::AnswerSheet`] | all the answers of one person | response sheet |
//! | [`traits::Trait`], [`traits::Domain`] | what is measured: liking to do it, what it is about, being able to | construct; basic interest (topic) |
//! | [`quiz::Battery`], *tile* | ratings on one screen; one of them | item battery, grid |
//! | [`quiz::Favourites`] | the few that one keeps of what batteries showed | pick any k of n |
//! | [`quiz::Role::Crossed`] | what an item of another trait is also about | cross-loading |
//! | [`rules::scale::Scale`] | what is assumed of the answers of a response format | item parameters |
//! | [`rules::factors::Factors`] | the traits, and an intercept for each format | factors; random intercept |
//! | [`rules::Keyed`] | 0–100, percent of the maximum possible | POMP score |
//! | [`rules::TraitScore`] | a score with the mean and error of the true score | score, SEM |
//! | [`rules::posterior::Posterior`] | what is known of the traits | regression factor scores |
//! | [`profile::Profile`], [`profile::Interest`], [`profile::Demand`] | a career; a used interest; an expected skill | occupational profile |
//! | [`rules::Match`], `fit`, [`rules::Contribution`] | person and career; how well; due to what | congruence, person–environment fit |
//! | [`rules::Reason`] | a fact, with the part of the fit that it is | rationale |
//! | [`rules::careless::Sign`] | what hardly anybody does who reads the questions | careless responding |
//! | [`rules::counterfactual::WouldChange`] | the smallest changes that lead to another place | counterfactual explanation |
//! | [`rules::threads::Thread`] | what is worth talking over, with the answers it rests on | – |
//! | [`rules::held::Held`] | what two sheets of one person have in common, and what moved | retest; reliable change |
//! | [`rules::State`] | whether there is anything to rank | differentiation, elevation |
//! | [`audit::Persona`] | an invented respondent with what is expected | – |
//! | [`audit::respondent::Simulation`] | drawn people who answer by the model, and otherwise as their [`audit::Population`] does | Monte-Carlo study |
//! | [`audit::impact::Impact`] | what an edit of definitions changes, for whom | – |
//! | [`instrument::Instrument`] | a quiz ready to be given and scored | – |
//! | [`flow::Administration`], [`session::Session`] | giving a quiz to one person: scenes and acts; steps and answers | administration |
//! | [`record::Record`], [`entry::Entry`] | where what was done is kept, as a file does; what was done | – |
//! | [`reaction::Reaction`] | what somebody says of a career that they were shown | – |
//! | [`rules::SetApart`] | a career that meets what somebody refuses for good | knock-out criterion |
//! | [`guide::Hour`], [`guide::Line`] | the guided hour; something said in it | counseling session |
//! | [`pages::Seat`], [`class::SeatName`] | somebody at a quiz of a host; what they are called in a class | – |
//!
//! # The modules in reading order
//!
//! [`locale`], [`id`], [`traits`], [`quiz`], [`profile`], [`answers`]: the domain. [`rules`]: the
//! method. [`catalog`]: RON files to checked definitions. [`content`]: those that come with the
//! program. [`scaffold`]: starting a definition. [`audit`]: the catalog against its own promises.
//! Asking, all in the member `administration`: [`instrument`], [`session`], [`flow`], [`entry`],
//! [`record`], [`journal`], [`sitting`], and [`sheet`]: answers as files, [`search`]: finding a
//! career; [`terminal`] draws it. [`words`], [`report`]: saying. [`guide`]: the hour with a
//! counselor. [`pages`], which [`web`] serves and keeps in a [`store`]; [`class`]: what a class may be
//! told of itself. [`cli`]: the command line.
//! [`matrix`], [`safe`], [`suggest`]: small tools.

pub mod cli;

pub use administration::{
    entry, flow, instrument, journal, record, search, session, sheet, sitting,
};
pub use catalog::scaffold;
pub use model::{
    answers, day, id, locale, matrix, profile, quiz, reaction, safe, suggest, titles, traits,
};
pub use {
    audit, catalog, class, content, guide, pages, report, rules, store, terminal, web, words,
};
