//! wirecheck finds what a machine got wrong in translated news.
//!
//! Data flows one way: [`text`] → [`grammar`] → [`lang`] → [`facts`] → [`align`] → [`checks`] → [`finding`] → [`report`]. A room may use
//! those before it, never those after. [`check`] walks the whole way and is all that most programs need:
//!
//! ```
//! use wirecheck::{Request, Settings, check};
//!
//! let request = Request {
//!     id: "bridge".into(),
//!     original: Some("The bridge cost $13 million.".into()),
//!     translation: "The the bridge cost $13 million.".into(),
//!     ..Request::default()
//! };
//! let result = check(&request, &Settings::default());
//! assert_eq!(result.findings[0].rule, "repeated-word");
//! assert_eq!(result.findings[0].translation[0].start, 4);
//! ```
//!
//! Around that stand the rooms that know files and people: [`ingest`] reads, [`config`] holds the settings, [`batch`] runs
//! over a corpus, [`eval`] measures against gold, [`review`] is the page for editors, [`lsp`] serves their programs, [`cli`] is the
//! command line.

pub mod align;
pub mod batch;
pub mod checks;
pub mod cli;
pub mod config;
pub mod eval;
pub mod facts;
pub mod finding;
pub mod grammar;
pub mod ingest;
pub mod lang;
pub mod lsp;
pub mod report;
pub mod review;
mod run;
pub mod text;

pub use config::Settings;
pub use run::{MAX_TEXT_BYTES, Request, article, check, check_article};
