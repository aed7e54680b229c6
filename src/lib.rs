//! wirecheck finds what a machine got wrong in translated news.
//!
//! Data flows one way: [`text`] → [`lang`] → [`facts`] → [`align`] → [`checks`] → [`finding`] → [`report`]. A room may use
//! those before it, never those after.
//!
//! ```
//! use wirecheck::checks::{self, Article};
//!
//! let original = "The bridge cost $13 million.".to_owned();
//! let translation = "The bridge cost $13 million.".to_owned();
//! let article = Article::read(Some(original), translation, None, None);
//! assert!(checks::run(&article, checks::RULES.iter().copied()).is_empty());
//! ```

pub mod align;
pub mod checks;
pub mod facts;
pub mod finding;
pub mod lang;
pub mod report;
pub mod text;
