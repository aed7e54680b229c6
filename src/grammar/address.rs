//! Web and mail addresses, which stay whole.
//!
//! The shape is that of Diego Perini's URL pattern as the package uses it: an optional scheme, an optional user before “@”, then a public IPv4
//! address or a host name with a top-level domain in small letters, a port, a path.

use super::characters::{Characters, SMALL};

/// No address is longer; checking a longer word would take a square of the time.
const LONGEST: usize = 1000;

/// Whether the whole word is an address.
pub(super) fn is_address(characters: &Characters, word: &str) -> bool {
    // Every address has a dot in its host.
    if word.len() > LONGEST || !word.contains('.') {
        return false;
    }
    let scheme = word.split_once("://").filter(|(scheme, _)| scheme.chars().count() >= 2 && scheme.chars().all(is_of_scheme));
    let after_scheme = scheme.map(|(_, rest)| rest);
    let after_user = word.match_indices('@').filter(|&(at, _)| at > 0).map(|(at, _)| &word[at + 1..]);
    std::iter::once(word).chain(after_scheme).chain(after_user).any(|rest| is_host_and_path(characters, rest))
}

fn is_of_scheme(c: char) -> bool {
    c.is_alphanumeric() || "_+-.".contains(c)
}

fn is_host_and_path(characters: &Characters, text: &str) -> bool {
    let end = text.find([':', '/', '?', '#']).unwrap_or(text.len());
    let (host, rest) = text.split_at(end);
    let rest = match rest.strip_prefix(':') {
        Some(port) => {
            let digits = port.bytes().take_while(u8::is_ascii_digit).count();
            if !(2..=5).contains(&digits) {
                return false;
            }
            &port[digits..]
        }
        None => rest,
    };
    (rest.is_empty() || rest.starts_with(['/', '?', '#'])) && (is_name(characters, host) || is_number(host))
}

fn is_name(characters: &Characters, host: &str) -> bool {
    let Some((labels, domain)) = host.rsplit_once('.') else { return false };
    let length = domain.chars().count();
    (2..=63).contains(&length) && domain.chars().all(|c| characters.is(c, SMALL)) && labels.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || ('\u{a1}'..='\u{ffff}').contains(&c);
    let ends = [label.chars().next(), label.chars().next_back()];
    ends.iter().all(|c| c.is_some_and(is_plain))
        && label.chars().all(|c| is_plain(c) || c == '-' || c == '_')
        && (label.len() <= 64 || label.chars().count() <= 64)
}

/// An IPv4 address that is neither private nor reserved.
fn is_number(host: &str) -> bool {
    let octets: Option<Vec<u8>> = host.split('.').map(|octet| octet.parse().ok().filter(|_| octet.bytes().all(|b| b.is_ascii_digit()))).collect();
    match octets.as_deref() {
        Some(&[first, second, _, last]) => {
            let private = first == 10 || first == 127 || (first, second) == (169, 254) || (first, second) == (192, 168);
            let private = private || (first == 172 && (16..=31).contains(&second));
            !private && (1..=223).contains(&first) && (1..=254).contains(&last)
        }
        _ => false,
    }
}
