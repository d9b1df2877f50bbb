//! `traits.ron`: dimensions with their sides, topics, and how they go together.

use crate::check::scope::Scope;
use crate::codes::dimensions::Dimensions;
use crate::codes::naming::{Kind, Naming};
use crate::codes::values::Counted;
use crate::source;
use model::id::DimensionId;
use model::traits::{Domain, Trait, TraitId, Traits};

/// The most dimensions and topics together, so that the linear algebra stays small.
pub(crate) const MAX_DIMENSIONS: usize = 64;

/// Checks the traits; `None` only if not even their names can be used, or if there are too many.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Traits<'_>) -> Option<Traits> {
    scope.format(source.format);
    scope.month(source.edition);
    scope.prose(&source.source);
    let n_dimensions = source.dimensions.len() + source.topics.len();
    scope.count(
        source.edition,
        Counted::Dimensions,
        n_dimensions,
        1..=MAX_DIMENSIONS,
    );
    if n_dimensions > MAX_DIMENSIONS {
        return None;
    }
    scope.distinct(Kind::Dimension, source.dimensions.iter().map(|d| d.id));
    scope.distinct(Kind::Topic, source.topics.iter().map(|topic| topic.id));
    let mut traits: Vec<Trait> = Vec::new();
    let mut add = |one: Trait| {
        if traits.iter().all(|earlier| earlier.id != one.id) {
            traits.push(one);
        }
    };
    for dimension in &source.dimensions {
        check_dimension(scope, dimension)
            .into_iter()
            .for_each(&mut add);
    }
    for topic in &source.topics {
        check_topic(scope, topic).into_iter().for_each(&mut add);
    }
    // Without correlations there is nothing that could be refused.
    let names = Traits::new(traits.clone(), &[])?;
    let correlations = check_correlations(scope, source, &names);
    let checked = Traits::new(traits, &correlations);
    if checked.is_none()
        && let Some(first) = source.correlations.first()
    {
        scope.report(first.between.0, Dimensions::NotPositiveDefinite);
    }
    Some(checked.unwrap_or(names))
}

fn check_dimension(scope: &mut Scope<'_>, source: &source::Dimension<'_>) -> Vec<Trait> {
    let name = scope.label(&source.name);
    let doing = scope.label(&source.doing);
    let short = source.short.as_ref().map(|short| scope.label(short));
    let dimension = scope.id(source.id, DimensionId::new);
    if source.interest.is_none() && source.skill.is_none() {
        scope.report(source.id, Dimensions::EmptyDimension);
    }
    let sides = [
        (Domain::Interest, &source.interest),
        (Domain::Skill, &source.skill),
    ];
    let mut traits = Vec::new();
    for (domain, poles) in sides {
        let Some(poles) = poles else { continue };
        let (low, high) = (scope.label(&poles.low), scope.label(&poles.high));
        if let Some(dimension) = dimension.clone() {
            let id = TraitId { dimension, domain };
            traits.push(Trait {
                id,
                name: name.clone(),
                doing: doing.clone(),
                short: short.clone().unwrap_or_else(|| doing.clone()),
                low,
                high,
            });
        }
    }
    traits
}

fn check_topic(scope: &mut Scope<'_>, topic: &source::Topic<'_>) -> Option<Trait> {
    let (name, doing) = (scope.label(&topic.name), scope.label(&topic.about));
    let short = topic.short.as_ref().map(|short| scope.label(short));
    let (low, high) = (scope.label(&topic.low), scope.label(&topic.high));
    let domain = Domain::Topic;
    let dimension = scope.id(topic.id, DimensionId::new)?;
    Some(Trait {
        id: TraitId { dimension, domain },
        name,
        short: short.unwrap_or_else(|| doing.clone()),
        doing,
        low,
        high,
    })
}

/// The correlations whose traits exist; pairs listed twice and self-pairs are left out.
fn check_correlations(
    scope: &mut Scope<'_>,
    source: &source::Traits<'_>,
    traits: &Traits,
) -> Vec<(TraitId, TraitId, f64)> {
    let mut checked: Vec<(TraitId, TraitId, f64)> = Vec::new();
    for correlation in &source.correlations {
        let r = scope.number(correlation.r, -1.0..=1.0);
        let (a, b) = correlation.between;
        let a_index = scope.trait_named(a, Some(traits));
        let b_index = scope.trait_named(b, Some(traits));
        let (Some(a_index), Some(b_index)) = (a_index, b_index) else {
            continue;
        };
        if a_index == b_index {
            scope.report(b, Dimensions::SelfCorrelation);
            continue;
        }
        let (first, second) = (a_index.min(b_index), a_index.max(b_index));
        let pair = (traits.get(first).id.clone(), traits.get(second).id.clone());
        if checked.iter().any(|(x, y, _)| *x == pair.0 && *y == pair.1) {
            let name = format!("{} – {}", pair.0, pair.1);
            scope.report(a, Naming::ListedTwice { name });
        } else if (-1.0..=1.0).contains(&r) {
            checked.push((pair.0, pair.1, r));
        }
    }
    checked
}
