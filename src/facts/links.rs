//! Addresses, hashtags and handles.

use super::fact;
use crate::text::{Document, Place};

/// A web or mail address, a hashtag or a handle.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it stands.
    pub place: Place,
    /// The sentence that holds it.
    pub sentence: u32,
    /// Its token, as an index into [`Document::tokens`].
    pub token: u32,
}
fact!(Link);

/// The links of a document, in order.
pub fn read(document: &Document) -> Vec<Link> {
    let mut links = Vec::new();
    for (number, sentence) in document.sentences().iter().enumerate() {
        for at in sentence.range() {
            let token = &document.tokens()[at];
            if token.kind == crate::text::Kind::Link {
                links.push(Link { place: token.place, sentence: number as u32, token: at as u32 });
            }
        }
    }
    links
}
