//! Reports: what is said, in both languages, on every surface.

mod fixture;

use boussole::locale::Locale;
use boussole::report::Report;
use boussole::report::text::{Bars, TextStyle};
use boussole::report::{json, text};
use boussole::rules::State;

use self::fixture::World;

const STATES: [State; 4] = [
    State::Ok,
    State::Flat,
    State::NothingAttractsYet,
    State::NothingMeasured,
];

fn style(width: usize) -> TextStyle {
    TextStyle {
        width,
        color: false,
        bars: Bars::Blocks,
    }
}

#[test]
fn the_page_reads_well_in_every_state_language_and_width() {
    for state in STATES {
        let world = World::new(state);
        for locale in Locale::ALL {
            let report = Report::new(&world.subject(), locale, None);
            for width in [80, 40] {
                let name = format!("page-{}-{locale}-{width}", state.as_str());
                insta::assert_snapshot!(name, text::render(&report, style(width)));
            }
        }
    }
}
