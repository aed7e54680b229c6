//! # link-changed
//!
//! A web address, mail address, hashtag, handle or ticker of the original is changed or lost.
//!
//! ## Why it matters
//!
//! Addresses are followed, not read: one wrong letter leads nowhere, or to someone else. Machines translate the words inside
//! them.
//!
//! ## Example
//!
//! “press@harbour.example” becomes ⟦prensa@harbour.example⟧
//!
//! ## What it leaves alone
//!
//! A missing scheme, `www.` or closing slash; letter case of hosts, hashtags and handles; an address that stands elsewhere
//! in the article. Hashtags that became hashtags in another language are weak evidence, and so are links that stand only in
//! page furniture. A bare host that is lost (“springtour.com says”) is minor: its owner may be named in other words.

use super::{Article, Findings, Mode, Modes, Rule, Side};
use crate::finding::{Finding, Severity};
use crate::text::{Document, Kind, Place, fold};
use rustc_hash::FxHashSet;

pub(super) static RULE: Rule = Rule {
    id: "link-changed",
    category: "accuracy/mistranslation/link",
    severity: Severity::Major,
    modes: Modes::SX,
    silenced_by: &["sentence-missing", "encoding-damage"],
    source: include_str!("link_changed.rs"),
    check,
};

/// Exchanges that stand before a ticker and a colon, folded and sorted.
const EXCHANGES: &[&str] = &[
    "amex", "asx", "bme", "bse", "euronext", "fra", "fwb", "hkex", "hkg", "jse", "krx", "lon", "lse", "moex", "nasdaq", "nse", "nyse", "otc", "six", "sse",
    "szse", "tse", "tsx", "tyo", "xetra",
];

/// Jaro-Winkler likeness from which a link of the translation is taken for a changed form of the original's.
const LIKE_FROM: f64 = 0.75;

/// A link or ticker as it is compared.
struct Found {
    place: Place,
    sentence: usize,
    form: String,
    kind: Sort,
}

#[derive(Copy, Clone, Eq, PartialEq)]
enum Sort {
    Web,
    Mail,
    Hashtag,
    Handle,
    Ticker,
}

impl Sort {
    fn name(self) -> &'static str {
        match self {
            Sort::Web => "address",
            Sort::Mail => "mail address",
            Sort::Hashtag => "hashtag",
            Sort::Handle => "handle",
            Sort::Ticker => "ticker",
        }
    }
}

/// The links and tickers of a side.
fn collect<S>(side: &Side<S>) -> Vec<Found> {
    let document = &side.document;
    let mut found: Vec<Found> = side
        .facts
        .links
        .iter()
        .map(|link| {
            let word = document.slice(link.place);
            let kind = match word.chars().next() {
                Some('#') => Sort::Hashtag,
                Some('@') => Sort::Handle,
                _ if word.contains('@') && !word.contains('/') => Sort::Mail,
                _ => Sort::Web,
            };
            Found { place: link.place, sentence: link.sentence as usize, form: form(word, kind), kind }
        })
        .collect();
    tickers(document, &mut found);
    found
}

/// Tickers: capitals after an exchange and a colon, “(NYSE: ABCD)”.
fn tickers(document: &Document, found: &mut Vec<Found>) {
    for (at, window) in document.tokens().windows(3).enumerate() {
        let [exchange, colon, ticker] = window else { continue };
        if colon.kind == Kind::Mark
            && exchange.kind == Kind::Word
            && exchange.is_capitalised()
            && ticker.is_wordlike()
            && document.slice(colon.place) == ":"
            && crate::lang::has(EXCHANGES, document.folded(exchange))
        {
            let sentence = document.sentence_at(ticker.place.start).unwrap_or(0);
            found.push(Found { place: document.tokens()[at + 2].place, sentence, form: document.folded(ticker).to_owned(), kind: Sort::Ticker });
        }
    }
}

/// The form in which links are compared.
fn form(word: &str, kind: Sort) -> String {
    let folded = fold::fold(word);
    if kind != Sort::Web {
        return folded;
    }
    let bare = folded.split_once("://").map_or(folded.as_str(), |(_, rest)| rest);
    let bare = bare.strip_prefix("www.").unwrap_or(bare);
    bare.trim_end_matches('/').to_owned()
}

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let wanted = collect(original);
    if wanted.is_empty() {
        return;
    }
    let got = collect(&article.translation);
    let [forms_wanted, forms_got] = [&wanted, &got].map(|links| links.iter().map(|link| link.form.as_str()).collect::<FxHashSet<_>>());
    let mut used: Vec<bool> = got.iter().map(|link| forms_wanted.contains(link.form.as_str())).collect();
    let mut seen = FxHashSet::default();
    let text = article.translation.document.text();
    for link in &wanted {
        let is_new = seen.insert(link.form.as_str());
        if !is_new || forms_got.contains(link.form.as_str()) || contains(text, original.slice(link.place)) {
            continue;
        }
        let Some(bead) = article.alignment.beads.iter().find(|b| b.original.contains(&(link.sentence as u32))) else { continue };
        if !bead.is_paired() {
            // The whole sentence is gone, which is another rule's matter.
            continue;
        }
        let near = got.iter().enumerate().filter(|(k, g)| !used[*k] && g.kind == link.kind && bead.translation.contains(&(g.sentence as u32)));
        let near = near.map(|(k, g)| (strsim::jaro_winkler(&g.form, &link.form), k)).max_by(|a, b| a.0.total_cmp(&b.0));
        let own = original.slice(link.place);
        let in_furniture =
            original.document.sentences().get(link.sentence).is_some_and(|s| original.language.profile.writing.furniture.holds(original.slice(s.place)));
        match near {
            Some((likeness, k)) if likeness >= LIKE_FROM || link.kind != Sort::Web => {
                used[k] = true;
                let place = got[k].place;
                let confidence = match link.kind {
                    _ if in_furniture => 0.3,
                    Sort::Hashtag if article.mode == Mode::CrossLanguage => 0.4,
                    _ => 0.92,
                };
                let message =
                    format!("The {} “{}” is “{own}” in the original: readers would be led astray.", link.kind.name(), article.translation.slice(place));
                findings.report(
                    Finding::new(&RULE, confidence, message)
                        .on_original(original.span(link.place))
                        .on_translation(article.translation.span(place))
                        .suggest(own),
                );
            }
            _ => {
                // A host in running text may be told by its name (“amazon.com” → “Amazon”).
                let host = link.form.split(['/', '.']).next().unwrap_or("");
                let told = link.kind == Sort::Web && host.len() >= 3 && contains(text, host);
                let tag = matches!(link.kind, Sort::Hashtag | Sort::Handle) && contains(text, own.get(1..).unwrap_or(own));
                let confidence = if in_furniture || told || tag { 0.3 } else { 0.75 };
                // “springtour.com says” may name its company in other words.
                let is_host = link.kind == Sort::Web && !link.form.contains('/');
                let end = article.translation.document.sentences().get(bead.translation.end.saturating_sub(1) as usize).map_or(0, |s| s.place.end);
                let message = format!("The {} “{own}” of the original is lost.", link.kind.name());
                findings.report(
                    Finding::new(&RULE, confidence, message)
                        .at(if is_host { Severity::Minor } else { RULE.severity })
                        .on_original(original.span(link.place))
                        .on_translation(article.translation.span(Place::empty(end)))
                        .suggest(own),
                );
            }
        }
    }
}

/// True when `text` holds `word`, letter case of ASCII aside.
fn contains(text: &str, word: &str) -> bool {
    !word.is_empty() && word.len() <= text.len() && text.as_bytes().windows(word.len()).any(|w| w.eq_ignore_ascii_case(word.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exchanges_are_sorted() {
        assert!(EXCHANGES.is_sorted());
    }

    #[test]
    fn schemes_and_slashes_do_not_count() {
        assert_eq!(form("https://www.Harbour.example/", Sort::Web), form("harbour.example", Sort::Web));
    }
}
