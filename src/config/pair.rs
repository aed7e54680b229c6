//! Which original belongs to which translation, by their names: the `[[pair]]`s of the configuration.
//!
//! A pattern is a path relative to the configuration file. Each `*` stands for any part of a name, and the n-th `*` for the
//! same part on both sides: with `english/*.en.txt` and `german/*.txt`, `english/talks.en.txt` belongs to
//! `german/talks.txt`. A `*` never crosses a `/`.

use std::path::{Component, Path, PathBuf};

/// A translation's names and the names of their originals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    translation: Pattern,
    original: Pattern,
}

impl Pair {
    /// Pairs two patterns in `folder`. Fails where they do not have the same number of `*`.
    pub fn new(folder: &Path, translation: &Pattern, original: &Pattern) -> Result<Self, String> {
        let [here, there] = [translation.stars(), original.stars()];
        if here != there {
            return Err(format!("translation has {here} “*” and original has {there}; expected the same number, for each stands for the same on both sides"));
        }
        Ok(Self { translation: translation.within(folder), original: original.within(folder) })
    }

    /// The patterns as the house wrote them: of the translations, of the originals.
    pub fn patterns(&self) -> [&str; 2] {
        [&self.translation.text, &self.original.text]
    }

    /// The original of `translation`, if its name is one of this pair's. Both are whole paths.
    pub fn original_of(&self, translation: &Path) -> Option<PathBuf> {
        self.original.fill(&self.translation.stars_in(translation)?)
    }
}

/// A path of which parts of names are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// As the house wrote it.
    text: String,
    /// Where it begins; a `*` in here is a `*`.
    folder: PathBuf,
    /// The names from there, with `*`.
    names: Vec<String>,
}

impl Pattern {
    /// Reads a pattern. Fails with what was expected.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let mut pattern = Self { text: text.to_owned(), folder: PathBuf::new(), names: Vec::new() };
        if text.contains("**") {
            return Err("“*” for a part of a name; “**” is not known");
        }
        for component in Path::new(text).components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir if pattern.names.is_empty() => pattern.folder.push(component),
                Component::Normal(name) => pattern.names.push(name.to_string_lossy().into_owned()),
                Component::ParentDir => return Err("“..” only at the beginning"),
                Component::RootDir | Component::Prefix(_) => return Err("a path relative to this file"),
            }
        }
        if pattern.names.is_empty() { Err("the path of a text such as \"english/*.txt\"") } else { Ok(pattern) }
    }

    fn stars(&self) -> usize {
        self.names.iter().map(|name| name.matches('*').count()).sum()
    }

    fn within(&self, folder: &Path) -> Self {
        Self { folder: whole(&folder.join(&self.folder)), ..self.clone() }
    }

    /// What the `*` stand for in `path`, or `None` where it does not fit.
    fn stars_in<'p>(&self, path: &'p Path) -> Option<Vec<&'p str>> {
        let mut names = path.strip_prefix(&self.folder).ok()?.components();
        let mut stars = Vec::new();
        for pattern in &self.names {
            stars_in_name(pattern, names.next()?.as_os_str().to_str()?, &mut stars)?;
        }
        names.next().is_none().then_some(stars)
    }

    fn fill(&self, stars: &[&str]) -> Option<PathBuf> {
        let mut stars = stars.iter();
        let mut path = self.folder.clone();
        for pattern in &self.names {
            let mut pieces = pattern.split('*');
            let mut name = pieces.next().unwrap_or_default().to_owned();
            for piece in pieces {
                name.push_str(stars.next()?);
                name.push_str(piece);
            }
            path.push(name);
        }
        Some(path)
    }
}

/// Matches one name, each `*` with as little as will do.
fn stars_in_name<'p>(pattern: &str, name: &'p str, stars: &mut Vec<&'p str>) -> Option<()> {
    let Some((before, rest)) = pattern.split_once('*') else { return (pattern == name).then_some(()) };
    let mut name = name.strip_prefix(before)?;
    let mut pieces = rest.split('*').peekable();
    while let Some(piece) = pieces.next() {
        // The last piece is the end of the name; any other is taken where it first stands, which leaves most for the rest.
        let at = if pieces.peek().is_none() { name.len() - name.strip_suffix(piece).map(|_| piece.len())? } else { name.find(piece)? };
        stars.push(&name[..at]);
        name = &name[at + piece.len()..];
    }
    Some(())
}

/// The path from the root on, without `.` and `..`.
pub fn whole(path: &Path) -> PathBuf {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(clean.pop()),
            component => clean.push(component),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    fn original(translation: &str, original: &str, path: &str) -> Option<String> {
        let [translation, original] = [translation, original].map(|text| Pattern::parse(text).unwrap_or_else(|e| panic!("{text}: {e}")));
        let pair = Pair::new(Path::new("/desk"), &translation, &original).unwrap_or_else(|e| panic!("{e}"));
        pair.original_of(Path::new(path)).map(|path| path.to_string_lossy().into_owned())
    }

    #[test]
    fn a_star_stands_for_the_same_on_both_sides() {
        let of = |path: &str| original("english/*.en.txt", "../wire/german/*.txt", path);
        assert_eq!(of("/desk/english/talks.en.txt").as_deref(), Some("/wire/german/talks.txt"));
        assert_eq!(of("/desk/english/新 1.en.txt").as_deref(), Some("/wire/german/新 1.txt"));
        for other in ["/desk/english/talks.txt", "/desk/english/a/talks.en.txt", "/desk/english", "/english/talks.en.txt", "/desk/english/talks.en.txt/x"] {
            assert_eq!(of(other), None, "{other}");
        }
    }

    #[test]
    fn several_stars_keep_their_order() {
        let of = |path: &str| original("*/en-*-*.txt", "*/de-*-*.txt", path);
        assert_eq!(of("/desk/july/en-12-a-b.txt").as_deref(), Some("/desk/july/de-12-a-b.txt"));
        assert_eq!(of("/desk/july/en-12.txt"), None);
        assert_eq!(original("a*a", "b*", "/desk/a"), None, "the letters of the pattern are not shared");
        assert_eq!(original("a*a", "b*", "/desk/aa").as_deref(), Some("/desk/b"));
    }

    #[test]
    fn a_pattern_that_cannot_work_is_refused() {
        for wrong in ["", ".", "..", "/abs/*.txt", "a/../b", "a/**/b"] {
            assert!(Pattern::parse(wrong).is_err(), "{wrong}");
        }
        let [one, two] = ["*.txt", "*/*.txt"].map(|text| Pattern::parse(text).expect("a pattern"));
        assert!(Pair::new(Path::new("/"), &one, &two).expect_err("not the same").contains("translation has 1 “*” and original has 2"));
    }
}
