//! The integration tests, in reading order.

#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "tests turn shares of small scales into steps"
)]

mod browser;
/// Shared with the tests of the store.
#[cfg(feature = "postgres")]
#[path = "../postgres/cluster.rs"]
mod cluster;
mod fixture;
/// Shared with the benchmark that measures by it.
#[path = "../../benches/adaptive/full_form.rs"]
mod full_form;
mod sample;
mod served;

mod adaptive;
mod again;
mod api;
mod architecture;
mod audit;
mod authoring;
mod built_in;
mod careers;
mod careless;
mod circles;
mod class;
mod class_pages;
mod classroom;
mod commands;
mod comparisons;
mod contract;
mod counterfactual;
mod coverage;
mod diagnostics;
mod failing_disk;
mod filters;
mod flow;
mod full_disk;
mod guide;
mod held;
mod hostile;
mod instrument;
mod journal;
mod judges;
mod ledger;
mod lessons;
mod limits;
mod lines;
mod matrix;
mod notices;
mod operated;
mod page;
mod pages;
mod personas;
mod portable;
mod properties;
mod reactions;
mod reading;
mod readme;
mod reference;
mod reports;
mod same_bytes;
mod scaffold;
mod scoring;
mod session;
mod sessions;
mod share;
mod sheet;
mod shells;
mod short_forms;
mod situations;
mod store;
mod terminal;
mod threads;
mod titles;
mod travel;
mod watch;
mod web;
