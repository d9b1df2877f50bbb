//! Careers whose levels say almost the same of every interest.

use crate::check::profile::spread;
use crate::check::scope::Scope;
use crate::codes::evenness::Evenness;
use crate::source;
use model::profile::Profile;

/// Below this spread (SD) of its levels, a career is nearly flat: one level two steps from seven that
/// agree makes .17. The flattest of our own has .22.
const NEARLY_FLAT: f64 = 0.2;

/// Reports a career for which nearly everyone would be as right as anyone.
pub(crate) fn check(scope: &mut Scope<'_>, source: &source::Profile<'_>, profile: &Profile) {
    let sd = spread(&profile.interests);
    if sd < NEARLY_FLAT {
        let least = NEARLY_FLAT;
        scope.report(source.id, Evenness::NearlyFlatCareer { sd, least });
    }
}
