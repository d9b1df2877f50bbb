//! How few live from a career of those who try, as it is told.

use model::locale::Locale;
use model::profile::Profile;

/// That few live from a career, and what people do beside it, where so.
pub(crate) fn places(profile: &Profile, locale: Locale) -> Option<String> {
    let few = profile.few_places.as_ref()?;
    let beside = few.beside.get(locale);
    let say = words::limit::of(locale);
    Some(format!("{} {beside}", say.few_live_from_it()))
}
