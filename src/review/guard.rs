//! Which requests are answered at all.
//!
//! A page on this machine can be asked by any page that the editor's browser has open. So the name that was asked for must be
//! ours (a foreign name that points here is refused), a post must come from our own page, and whoever comes over the network
//! must hold the token that was printed at the start.

use std::net::{IpAddr, SocketAddr};

/// The cookie that holds the token.
pub const COOKIE: &str = "wirecheck-review";

/// Why a request is not answered.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Another host's name.
    Host,
    /// Another site's page.
    Site,
    /// No token.
    Token,
}

impl Refusal {
    /// What to tell.
    pub fn message(self) -> &'static str {
        match self {
            Refusal::Host => "This address does not belong to wirecheck. Open the address that it printed, or allow the name with --host.",
            Refusal::Site => "Another site may not decide here.",
            Refusal::Token => "Open the address that wirecheck printed: it holds the token that lets you in.",
        }
    }
}

/// What a request says of itself.
#[derive(Copy, Clone, Debug, Default)]
pub struct Asked<'a> {
    /// `Host`.
    pub host: Option<&'a str>,
    /// `Origin`.
    pub origin: Option<&'a str>,
    /// `Sec-Fetch-Site`.
    pub site: Option<&'a str>,
    /// `Cookie`.
    pub cookies: Option<&'a str>,
    /// True for requests that change something.
    pub is_post: bool,
}

/// The rules of one server.
#[derive(Clone, Debug)]
pub struct Guard {
    address: SocketAddr,
    names: Vec<String>,
    token: Option<String>,
}

impl Guard {
    /// Guards `address`. `names` are further host names that may be asked for; `token` is what a visitor must hold.
    pub fn new(address: SocketAddr, names: Vec<String>, token: Option<String>) -> Self {
        Self { address, names, token }
    }

    /// The token that a visitor must hold.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Looks at name and origin, then at the token.
    pub fn check(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        self.check_name(asked)?;
        let Some(token) = &self.token else { return Ok(()) };
        let held = asked.cookies.unwrap_or_default().split(';').filter_map(|c| c.trim().strip_prefix(COOKIE)?.strip_prefix('='));
        if held.into_iter().any(|held| same(held, token)) { Ok(()) } else { Err(Refusal::Token) }
    }

    /// Looks at name and origin.
    pub fn check_name(&self, asked: Asked<'_>) -> Result<(), Refusal> {
        let host = asked.host.filter(|host| self.is_ours(host)).ok_or(Refusal::Host)?;
        if !asked.is_post {
            return Ok(());
        }
        let same_origin = asked.origin.is_none_or(|origin| origin.strip_prefix("http://").is_some_and(|of| of.eq_ignore_ascii_case(host)));
        let same_site = asked.site.is_none_or(|site| matches!(site, "same-origin" | "none"));
        if same_origin && same_site { Ok(()) } else { Err(Refusal::Site) }
    }

    /// True when the token is right.
    pub fn admits(&self, token: &str) -> bool {
        self.token.as_deref().is_some_and(|own| same(own, token))
    }

    fn is_ours(&self, host: &str) -> bool {
        let (name, port) = match host.rsplit_once(':') {
            Some((name, port)) if !port.contains(']') => (name, port.parse().ok()),
            _ => (host, Some(80)),
        };
        if port != Some(self.address.port()) {
            return false;
        }
        let name = name.trim_start_matches('[').trim_end_matches(']');
        if self.names.iter().any(|own| own.eq_ignore_ascii_case(name)) {
            return true;
        }
        match name.parse::<IpAddr>() {
            // Listening on every interface, it cannot know its own addresses; an address, unlike a name, cannot be pointed
            // here by somebody else.
            Ok(ip) => ip == self.address.ip() || self.address.ip().is_unspecified(),
            Err(_) => self.address.ip().is_loopback() && name.eq_ignore_ascii_case("localhost"),
        }
    }
}

/// Compares without telling by its time how much was right.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |different, (a, b)| different | (a ^ b)) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guard(address: &str, token: Option<&str>) -> Guard {
        Guard::new(address.parse().expect("an address"), vec!["desk.example".into()], token.map(str::to_owned))
    }

    fn host(name: &str) -> Asked<'_> {
        Asked { host: Some(name), ..Asked::default() }
    }

    #[test]
    fn only_our_own_names_are_answered() {
        let local = guard("127.0.0.1:8000", None);
        for ours in ["127.0.0.1:8000", "localhost:8000", "LocalHost:8000", "desk.example:8000"] {
            assert_eq!(local.check(host(ours)), Ok(()), "{ours}");
        }
        for foreign in ["evil.example:8000", "127.0.0.1:8001", "127.0.0.1", "192.168.0.7:8000", "", "localhost.evil.example:8000", "[::1]:8000"] {
            assert_eq!(local.check(host(foreign)), Err(Refusal::Host), "{foreign}");
        }
        assert_eq!(local.check(Asked::default()), Err(Refusal::Host));
        let all = guard("0.0.0.0:8000", Some("secret"));
        assert_eq!(all.check_name(host("192.168.0.7:8000")), Ok(()));
        assert_eq!(all.check_name(host("evil.example:8000")), Err(Refusal::Host));
        assert_eq!(guard("[::1]:8000", None).check(host("[::1]:8000")), Ok(()));
    }

    #[test]
    fn another_sites_page_cannot_post() {
        let post = |origin, site| guard("127.0.0.1:8000", None).check(Asked { origin, site, is_post: true, ..host("127.0.0.1:8000") });
        assert_eq!(post(Some("http://127.0.0.1:8000"), Some("same-origin")), Ok(()));
        assert_eq!(post(None, None), Ok(()), "a program of the user's own");
        assert_eq!(post(Some("http://evil.example"), None), Err(Refusal::Site));
        assert_eq!(post(Some("null"), None), Err(Refusal::Site));
        assert_eq!(post(Some("http://localhost:8000"), None), Err(Refusal::Site), "another origin on the same machine");
        assert_eq!(post(None, Some("cross-site")), Err(Refusal::Site));
    }

    #[test]
    fn on_the_network_a_token_is_needed() {
        let asked = |cookies| guard("0.0.0.0:8000", Some("secret")).check(Asked { cookies, ..host("10.0.0.1:8000") });
        assert_eq!(asked(None), Err(Refusal::Token));
        assert_eq!(asked(Some("wirecheck-review=secre")), Err(Refusal::Token));
        assert_eq!(asked(Some("a=b; wirecheck-review=secret")), Ok(()));
    }
}
