//! Which careers a code leads to.

use std::collections::BTreeMap;

use crate::profile::{Code, Profile};
use crate::titles::{Entry, JOBS, Titles};

/// Where a code leads: careers by their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It is the code of these careers themselves.
    Own(Vec<usize>),
    /// No career has it; these are the nearest, the best first. None where it leads nowhere.
    Near(Vec<usize>),
}

impl Lead {
    /// The careers, whether it is their own code or not.
    pub fn careers(&self) -> &[usize] {
        let (Self::Own(careers) | Self::Near(careers)) = self;
        careers
    }
}

/// The codes of a set of careers, held against those of names.
#[derive(Debug)]
pub struct Leads<'t> {
    titles: &'t Titles,
    /// By the place of the code, the careers that have it as their own, and those that it is nearest to.
    own: Vec<Vec<usize>>,
    nearest: Vec<Vec<usize>>,
}

impl<'t> Leads<'t> {
    /// Those of these careers.
    pub fn new(titles: &'t Titles, profiles: &[Profile]) -> Self {
        let places: BTreeMap<&str, usize> = titles.codes().zip(0..).collect();
        let none = vec![Vec::new(); titles.entries.len()];
        let (mut own, mut nearest) = (none.clone(), none);
        if !places.is_empty() {
            for (career, profile) in profiles.iter().enumerate() {
                for listing in &profile.sheet.codes {
                    let (Code::Rome(code) | Code::OnetSoc(code)) = &listing.code else {
                        continue;
                    };
                    let Some(at) = places.get(&**code) else {
                        continue;
                    };
                    let of = if listing.is_nearest {
                        &mut nearest
                    } else {
                        &mut own
                    };
                    of[*at].push(career);
                }
            }
        }
        for (at, entry) in titles.entries.iter().enumerate() {
            if entry.code == JOBS {
                let jobs = entry.near.iter().map(|job| &own[usize::from(*job)]);
                own[at] = each_once(jobs.flatten().copied().collect());
            }
        }
        Self {
            titles,
            own,
            nearest,
        }
    }

    /// The careers that have the code at a place as their own.
    pub fn own(&self, entry: usize) -> &[usize] {
        &self.own[entry]
    }

    /// Where the code at a place leads: to careers of that code, else to those that call it the nearest to theirs,
    /// then where it leads itself, in that order; where that is nowhere, to its domain (of everyday words, that of their
    /// first code), else to where those lead that
    /// it leads to, and last to its wider domain.
    pub fn of(&self, entry: usize) -> Lead {
        if !self.own[entry].is_empty() {
            return Lead::Own(self.own[entry].clone());
        }
        let Entry { code, near } = &self.titles.entries[entry];
        let bearing = |places: &[u16]| -> Vec<usize> {
            let places = places.iter().map(|at| usize::from(*at));
            places.flat_map(|at| self.bearing(at)).collect()
        };
        let mut careers = self.nearest[entry].clone();
        careers.extend(bearing(near));
        let first = near.first().filter(|_| self.titles.is_everyday(entry));
        let code = first.map_or(&**code, |at| self.titles.code(usize::from(*at)));
        let [narrow, wide] = domains(code);
        if careers.is_empty() {
            careers = self.beginning(narrow);
        }
        if careers.is_empty() {
            let near = near.iter().map(|at| &self.titles.entries[usize::from(*at)]);
            careers = near.flat_map(|entry| bearing(&entry.near)).collect();
        }
        if careers.is_empty() {
            careers = self.beginning(wide);
        }
        Lead::Near(each_once(careers))
    }

    /// The careers that have a code, or call it the nearest to theirs.
    fn bearing(&self, at: usize) -> impl Iterator<Item = usize> {
        self.own[at].iter().chain(&self.nearest[at]).copied()
    }

    /// The careers that have a code that begins so.
    fn beginning(&self, domain: &str) -> Vec<usize> {
        let same = self.titles.codes().enumerate();
        let same = same.filter(|(_, code)| code.starts_with(domain));
        same.flat_map(|(at, _)| self.bearing(at)).collect()
    }
}

/// What the codes of a domain begin with, and those of a wider one: three characters of ROME, and its letter; the
/// minor group of O*NET, and the major one.
fn domains(code: &str) -> [&str; 2] {
    let lengths = match code.bytes().next() {
        Some(b'0'..=b'9') => [4, 3],
        _ => [3, 1],
    };
    lengths.map(|n| code.get(..n).unwrap_or(code))
}

fn each_once(careers: Vec<usize>) -> Vec<usize> {
    let mut once = Vec::new();
    for career in careers {
        if !once.contains(&career) {
            once.push(career);
        }
    }
    once
}
