//! A page on this machine where an editor decides on each finding.
//!
//! Nothing is ever overwritten: what editors do is a log of [`Act`]s in an SQLite file ([`store`]), and what a finding's state
//! is follows from the log ([`thread`]). An [`Opened`] article is a text with its edits, the findings of a fresh check and the
//! decisions that belong to them ([`desk`]). [`shelf`] knows where articles come from, [`page`] and [`list`] draw them,
//! [`server`] answers a browser, [`guard`] decides which requests it answers at all, and [`export`] writes decisions for others.

pub mod desk;
pub mod export;
pub mod guard;
pub mod list;
pub mod page;
pub mod server;
pub mod shelf;
pub mod store;
pub mod thread;

pub use desk::Opened;
pub use store::{Event, Store};
pub use thread::{Act, Thread};
