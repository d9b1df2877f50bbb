//! A career defined otherwise: what is kept of a person gives what scoring everything anew gives.

use boussole::audit::Persona;
use boussole::audit::mutation::Change;
use boussole::catalog::Place;
use boussole::content;
use boussole::profile::Profile;
use boussole::reaction::{Because, Is, Reaction};
use boussole::rules::Scoring;

use crate::fixture;

/// The profile with each of its levels at an end of the scale, and with nothing that it expects.
fn others(profile: &Profile) -> Vec<Profile> {
    let mut others: Vec<Profile> = profile
        .likings()
        .map(|liking| {
            let to = if liking.level < 0.5 { 1.0 } else { 0.0 };
            Change::Level(liking.of, liking.level, to).applied_to(profile)
        })
        .collect();
    let mut bare = profile.clone();
    bare.demands.clear();
    bare.rules.clear();
    others.push(bare);
    others
}

#[test]
fn a_career_defined_otherwise_is_ranked_as_if_all_were_scored_anew() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let personas = Persona::all(content::personas(), &catalog, quiz);
    let (mut compared, mut moved) = (0, 0);
    for (at, persona) in personas.iter().enumerate().step_by(17) {
        let mut sheet = persona.sheet.clone();
        let before = scoring.ranking(&sheet);
        // Of the likeliest careers and of others; one of them was said no to.
        let career = |rank: usize| before.careers[rank].career;
        let careers = [career(0), career(1), career(6), career(40 + at)];
        if at > 0 {
            let id = catalog.profiles[careers[1]].id.clone();
            let no = Reaction {
                is: Is::No,
                because: [Because::Activities].into(),
            };
            sheet.reactions.insert(id, no);
        }
        let again = scoring.again(&sheet);
        for career in careers {
            let unchanged = again.ranking(&scoring, career);
            assert_eq!(unchanged, scoring.ranking(&sheet), "{}", persona.name);
            for other in others(&catalog.profiles[career]) {
                let other: Scoring = scoring.with_profile(career, &other);
                let ranking = other.ranking(&sheet);
                assert_eq!(again.ranking(&other, career), ranking, "{}", persona.name);
                assert_eq!(
                    again.contributions_to(&other, career, &careers),
                    other.contributions_to(&careers, &sheet),
                );
                compared += 1;
                moved += usize::from(!ranking.main_list().eq(unchanged.main_list()));
            }
        }
    }
    assert!(compared > 100 && moved > 10, "{moved} of {compared}");
}

#[test]
fn a_career_made_just_like_another_shares_its_places() {
    let loaded = content::load(&Place::BuiltIn, &Place::BuiltIn);
    let catalog = loaded.catalog.expect("the built-in set is sound");
    let quiz = catalog.quiz("orientation").expect("built in");
    let scoring = fixture::scoring(&catalog, quiz);
    let persona = &Persona::all(content::personas(), &catalog, quiz)[0];
    let before = scoring.ranking(&persona.sheet);
    let [first, other] = [0, 90].map(|rank: usize| before.careers[rank].career);
    let mut twin = catalog.profiles[first].clone();
    twin.id = catalog.profiles[other].id.clone();
    let twins = scoring.with_profile(other, &twin);
    let ranking = twins.ranking(&persona.sheet);
    let again = scoring.again(&persona.sheet).ranking(&twins, other);
    assert_eq!(again, ranking);
    let p_top3 = |career: usize| {
        let mut careers = again.careers.iter();
        careers.find(|s| s.career == career).map(|s| s.p_top3)
    };
    assert_eq!(p_top3(first), p_top3(other));
}
