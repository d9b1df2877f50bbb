//! What is drawn of a sheet: from where to where the studies go, and the pay.

use crate::document::{Block, Span, Spans};
use model::profile::{Claim, Figure, Level, Profile, Unit};
use words::career::{self, Stage};

use super::stages;

/// The studies on the scale of diplomas, from the one that opens them to the one that ends them; nothing where none is
/// asked for.
pub(super) fn studies(say: career::Words, profile: &Profile) -> Option<Block> {
    let at = |level| {
        let step = Level::ALL.iter().position(|one| *one == level);
        let steps = f64::from(u32::try_from(Level::ALL.len() - 1).ok()?);
        Some(100.0 * f64::from(u32::try_from(step?).ok()?) / steps)
    };
    if profile.qualification == Level::None {
        return None;
    }
    let tick = |level: &Level| Some((at(*level)?, say.step(*level).to_owned()));
    Some(Block::Spans(Spans {
        rows: vec![Span {
            name: say.on_the_way().to_owned(),
            from: at(profile.entry)?,
            to: at(profile.qualification)?,
        }],
        scale: say.diploma_scale(),
        ticks: Level::ALL.iter().filter_map(tick).collect(),
    }))
}

/// Where the scale of the pay ends, in euros a month before deductions, and how far apart its marks are. It is longer
/// only where a figure is beyond it, so that two sheets can be compared by eye.
const END: f64 = 8_000.0;
const MARK: f64 = 2_000.0;

/// The pay in France before deductions, a month, at the start and later: from the least figure to the greatest. What
/// is known in another unit, or is open at one end, is not drawn; nothing where nothing is known.
pub(super) fn pay(say: career::Words, profile: &Profile) -> Option<Block> {
    let stages = stages(&profile.sheet.salary).into_iter();
    let known = stages.filter_map(|(stage, claims)| {
        let ends: Vec<[f64; 2]> = claims.iter().filter_map(monthly).collect();
        let least = ends.iter().map(|[least, _]| *least).reduce(f64::min)?;
        let most = ends.iter().map(|[_, most]| *most).reduce(f64::max)?;
        (stage != Stage::General).then_some((stage, least, most))
    });
    let known: Vec<_> = known.collect();
    let most = known.iter().map(|(_, _, most)| *most).reduce(f64::max)?;
    let end = END.max((most / MARK).ceil() * MARK);
    let at = |euros: f64| 100.0 * euros / end;
    let marks = (0..).map(|mark| f64::from(mark) * MARK);
    Some(Block::Spans(Spans {
        rows: known
            .into_iter()
            .map(|(stage, least, most)| Span {
                name: say.stage(stage).to_owned(),
                from: at(least),
                to: at(most),
            })
            .collect(),
        scale: say.pay_scale(),
        ticks: marks
            .take_while(|euros| *euros <= end)
            .map(|euros| (at(euros), say.euros(euros)))
            .collect(),
    }))
}

/// Both ends of a figure in euros a month before deductions.
fn monthly(claim: &Claim) -> Option<[f64; 2]> {
    let months = match claim.unit {
        Unit::EurGrossMonth => 1.0,
        Unit::EurGrossYear => 12.0,
        Unit::EurNetMonth
        | Unit::EurIncomeMonth
        | Unit::EurYear
        | Unit::UsdGrossYear
        | Unit::Percent
        | Unit::Jobs
        | Unit::RankOf5 => return None,
    };
    let ends = match claim.value {
        Figure::Exactly(euros) => [euros, euros],
        Figure::Between(least, most) => [least, most],
        Figure::AtLeast(_) | Figure::UpTo(_) => return None,
    };
    (claim.country == "FR").then(|| ends.map(|euros| euros / months))
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalog::Place;
    use model::locale::Locale;

    fn drawn(id: &str, draw: impl Fn(career::Words, &Profile) -> Option<Block>) -> Option<Spans> {
        let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
        let catalog = loaded.catalog.expect("the built-in set is valid");
        let profile = catalog.profiles.iter().find(|p| p.id.as_str() == id);
        let block = draw(career::of(Locale::Fr), profile.expect("it is there"))?;
        let Block::Spans(spans) = block else {
            panic!("{block:?}");
        };
        Some(spans)
    }

    #[test]
    fn studies_go_from_the_diploma_that_opens_them_to_the_one_that_ends_them() {
        let spans = drawn("nurse", studies).expect("there are studies");
        let ends = |text: &str| spans.ticks.iter().find(|(_, name)| name == text).unwrap().0;
        assert_eq!(spans.rows[0].from.to_bits(), ends("bac").to_bits());
        assert_eq!(spans.rows[0].to.to_bits(), ends("+3").to_bits());
        assert_eq!(drawn("fast-food-worker", studies), None);
    }

    #[test]
    fn pay_is_drawn_in_one_unit_and_on_one_scale() {
        let spans = drawn("nurse", pay).expect("its pay is known");
        // 1,944 € at the start; 2,550 to 3,600 € later, of 8,000.
        let ends: Vec<[f64; 2]> = spans.rows.iter().map(|row| [row.from, row.to]).collect();
        assert_eq!(ends, [[24.3, 24.3], [31.875, 45.0]]);
        assert_eq!(spans.ticks.len(), 5);
        // 12,500 € lie beyond the usual scale.
        let spans = drawn("data-governance-manager", pay).expect("its pay is known");
        assert_eq!(spans.ticks.len(), 8);
        assert!(spans.rows.iter().all(|row| row.to <= 100.0));
    }
}
