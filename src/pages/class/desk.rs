//! All classes, the form of a new one, and what students must be told before.

use askama::Template;
use model::quiz::Quiz;
use words::desk::begin::{self as form, Field};
use words::desk::{self, Words};
use words::notices::{self, Notice};

use super::begin::{NewClass, Refused, Sent, a_year_after, end_of_the_school_year};
use super::{Address, Class, Past};
use crate::frame::Page;
use crate::{Address as Any, Contact, House, Visit};

#[derive(Template)]
#[template(path = "class/desk.html")]
struct Body {
    classes: Vec<Line>,
    way: String,
    fields: Vec<Shown>,
    is_refused: bool,
    contact: Option<String>,
    notices: Vec<(&'static str, String)>,
    say: Words,
    form: form::Words,
}

/// A class in the list.
struct Line {
    way: String,
    label: String,
    about: String,
}

/// A field of the form.
struct Shown {
    id: &'static str,
    name: &'static str,
    hint: String,
    wrong: Option<String>,
    /// The ids of what explains it.
    described: String,
    value: String,
    input: Input,
}

enum Input {
    /// Typed, within what the attributes say.
    Typed(String),
    /// One of these.
    Choice(Vec<Choice>),
}

struct Choice {
    id: String,
    title: String,
}

/// What students must be able to read before.
const TO_READ: [Notice; 3] = [Notice::Privacy, Notice::Parents, Notice::Uses];

/// As many seats are offered as a class has students at most.
const SEATS: u16 = 32;

pub(super) fn page<'a>(
    visit: &'a Visit<'a>,
    classes: &[Class],
    past: &[Past],
    refused: Option<&Refused>,
) -> Page<'a> {
    let locale = visit.locale;
    let (say, form) = (desk::of(locale), form::of(locale));
    let contact = visit.house.contact.as_ref().map(Contact::as_str);
    let classes = classes.iter().map(|class| line(visit, class));
    let past = past.iter().map(|past| gone(visit, past));
    let body = Body {
        classes: classes.chain(past).collect(),
        way: visit.way_to(Address::Desk),
        fields: fields(visit, refused),
        is_refused: refused.is_some(),
        contact: contact.map(|contact| form.contact(contact)),
        notices: TO_READ
            .map(|notice| {
                let name = notices::of(locale).name(notice);
                (name, visit.way(Any::Notice(notice)))
            })
            .to_vec(),
        say,
        form,
    };
    let body = body.render().expect("texts can be written");
    Page {
        status: if refused.is_some() { 422 } else { 200 },
        ..visit.page(say.title(), body)
    }
}

fn line(visit: &Visit<'_>, class: &Class) -> Line {
    let say = desk::of(visit.locale);
    Line {
        way: visit.way_to(Address::Lesson(class.number)),
        label: class.label.clone(),
        about: format!(
            "{} · {}",
            say.class(&quiz(visit, class), class.joined, class.seats, class.until),
            say.door_is(class.door.word())
        ),
    }
}

/// A class that is gone: what was told of it is still read.
fn gone(visit: &Visit<'_>, past: &Past) -> Line {
    let say = desk::of(visit.locale);
    Line {
        way: visit.way_to(Address::Page(past.number)),
        label: say.past(past.on),
        about: say.past_about(past.until),
    }
}

/// The name of the quiz of a class; its id, where the catalog has it no more.
fn quiz(visit: &Visit<'_>, class: &Class) -> String {
    let quizzes = &visit.house.instrument.catalog().quizzes;
    let quiz = quizzes.iter().find(|quiz| quiz.id.as_str() == class.quiz);
    quiz.map_or_else(
        || class.quiz.clone(),
        |quiz| quiz.title.get(visit.locale).to_owned(),
    )
}

/// The quiz that leaves most time to talk; the first of equals.
fn shortest(house: &House) -> &Quiz {
    let quizzes = house.instrument.catalog().quizzes.iter();
    let shortest = quizzes.min_by_key(|quiz| quiz.items.len());
    shortest.unwrap_or(house.instrument.quiz())
}

/// What the form asks, with what was sent; at first, with what most classes need.
fn fields(visit: &Visit<'_>, refused: Option<&Refused>) -> Vec<Shown> {
    let (say, today) = (form::of(visit.locale), visit.request.today);
    let house = visit.house;
    let usual = Sent {
        label: String::new(),
        quiz: shortest(house).id.to_string(),
        seats: SEATS.to_string(),
        until: today.map_or_else(String::new, |today| {
            end_of_the_school_year(today).to_string()
        }),
    };
    let sent = refused.map_or(usual, |refused| refused.sent.clone());
    let quizzes = house
        .instrument
        .catalog()
        .quizzes
        .iter()
        .map(|quiz| Choice {
            id: quiz.id.to_string(),
            title: quiz.title.get(visit.locale).to_owned(),
        });
    let (fewest, most) = (NewClass::FEWEST, NewClass::MOST);
    let label = format!(r#"maxlength="{}""#, NewClass::LABEL);
    let seats = format!(r#"type="number" inputmode="numeric" min="{fewest}" max="{most}""#);
    let last = today.map_or_else(String::new, |today| {
        format!(r#" max="{}""#, a_year_after(today))
    });
    let until = format!(r#"type="date"{last}"#);
    let fields = [
        (Field::Label, sent.label, Input::Typed(label)),
        (Field::Quiz, sent.quiz, Input::Choice(quizzes.collect())),
        (Field::Seats, sent.seats, Input::Typed(seats)),
        (Field::Until, sent.until, Input::Typed(until)),
    ];
    let shown = |(field, value, input): (Field, String, Input)| {
        let is_wrong = refused.is_some_and(|refused| refused.wrong.contains(&field));
        let id = id(field);
        Shown {
            id,
            name: say.field(field),
            hint: say.hint(field, fewest, most),
            wrong: is_wrong.then(|| say.wrong(field, fewest, most)),
            described: if is_wrong {
                format!("{id}-wrong {id}-hint")
            } else {
                format!("{id}-hint")
            },
            value,
            input,
        }
    };
    fields.into_iter().map(shown).collect()
}

/// The name of a field in the form.
const fn id(field: Field) -> &'static str {
    match field {
        Field::Label => "label",
        Field::Quiz => "quiz",
        Field::Seats => "seats",
        Field::Until => "until",
        Field::Contact => "contact",
    }
}
