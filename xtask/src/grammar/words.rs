//! What the package says of words: how text is cut, which words read alike, what follows from a tag, which lemmas there are.

use super::{Package, Writer, get, pairs, text};
use anyhow::{Context, Result, bail, ensure};
use rmpv::Value;
use std::collections::BTreeMap;

/// Writes the classes of characters, the exceptions and the norms.
pub(super) fn tokenizer(package: &mut Package, out: &mut Writer) -> Result<()> {
    let settings = package.msgpack("tokenizer")?;
    let infix = text(get(&settings, "infix_finditer")?)?;
    let suffix = text(get(&settings, "suffix_search")?)?;
    let url = text(get(&settings, "url_match")?)?;
    let upper = between(suffix.rsplit_once("])\\.$|(?<=[").context("upper")?.1, "", "][")?;
    let classes = [
        between(infix, "|(?<=[A-Za-z", "]),(?=[").map(|rest| format!("A-Za-z{rest}"))?,
        between(infix, "(?=[0-9-])|(?<=[", "])\\.(?=[")?.to_owned(),
        between(infix, "])\\.(?=[", "])|")?.to_owned(),
        between(suffix, "(?<=[0-9a-z", "])\\.$").map(|rest| format!("0-9a-z{rest}"))?,
        upper.to_owned(),
        between(url, "\\.)+(?:[", "]{2,63}")?.to_owned(),
        between(infix, "…|[", "]|")?.to_owned(),
    ];
    for class in &classes {
        let ranges = ranges(class)?;
        out.short(ranges.len())?;
        for (first, last) in ranges {
            out.0.extend(first.to_le_bytes());
            out.0.extend(last.to_le_bytes());
        }
    }
    // 65 and 67 are the package's numbers for a token's text and its norm.
    let exceptions = pairs(get(&settings, "exceptions")?)?;
    out.short(exceptions.len())?;
    for (whole, pieces) in exceptions {
        let pieces = pieces.as_array().context("pieces")?;
        out.text(text(whole)?)?;
        out.byte(pieces.len())?;
        for piece in pieces {
            let field = |key: u64| pairs(piece).ok()?.iter().find(|(name, _)| name.as_u64() == Some(key)).map(|(_, value)| value);
            out.byte(text(field(65).context("a piece without text")?)?.len())?;
            out.text(field(67).map_or(Ok(""), text)?)?;
        }
    }
    let lookups = package.msgpack("vocab/lookups.bin")?;
    let mut norms: Vec<(u64, &str)> = Vec::new();
    for (word, norm) in pairs(get(&lookups, "lexeme_norm")?)? {
        norms.push((word.as_u64().context("a word's number")?, text(norm)?));
    }
    norms.sort_unstable();
    let mut distinct: Vec<&str> = norms.iter().map(|(_, norm)| *norm).collect();
    distinct.sort_unstable();
    distinct.dedup();
    out.texts(&distinct)?;
    out.short(norms.len())?;
    for (word, norm) in norms {
        out.0.extend(word.to_le_bytes());
        out.short(distinct.binary_search(&norm).ok().context("norm")?)?;
    }
    Ok(())
}

fn between<'a>(pattern: &'a str, before: &str, after: &str) -> Result<&'a str> {
    let (_, rest) = pattern.split_once(before).with_context(|| format!("no {before} in a pattern of the tokeniser"))?;
    Ok(rest.split_once(after).with_context(|| format!("no {after} in a pattern of the tokeniser"))?.0)
}

/// Reads the inside of a bracketed class of a regular expression into sorted ranges that do not touch.
fn ranges(class: &str) -> Result<Vec<(u32, u32)>> {
    let mut points: Vec<(u32, bool)> = Vec::new();
    let mut rest = class.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            points.push((c.into(), c == '-'));
            continue;
        }
        let escaped = rest.next().context("a lone backslash")?;
        let digits = match escaped {
            'u' => 4,
            'U' => 8,
            _ => {
                points.push((escaped.into(), false));
                continue;
            }
        };
        let code: String = rest.by_ref().take(digits).collect();
        points.push((u32::from_str_radix(&code, 16)?, false));
    }
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < points.len() {
        let first = points[at].0;
        let is_range = points.get(at + 1).is_some_and(|(_, dash)| *dash) && at + 2 < points.len();
        let last = if is_range { points[at + 2].0 } else { first };
        at += if is_range { 3 } else { 1 };
        ensure!(first <= last, "an empty range in a class");
        ranges.push((first, last));
    }
    ranges.sort_unstable();
    let mut joined: Vec<(u32, u32)> = Vec::new();
    for (first, last) in ranges {
        match joined.last_mut() {
            Some(previous) if first <= previous.1 + 1 => previous.1 = previous.1.max(last),
            _ => joined.push((first, last)),
        }
    }
    Ok(joined)
}

/// Writes the patterns from fine tags to coarse ones.
pub(super) fn attributes(package: &mut Package, out: &mut Writer) -> Result<()> {
    let rules = package.msgpack("attribute_ruler/patterns")?;
    let mut written = Vec::new();
    for rule in rules.as_array().context("rules")? {
        for pattern in get(rule, "patterns")?.as_array().context("patterns")? {
            let tokens = pattern.as_array().context("pattern")?;
            // The runtime makes no tokens of spaces.
            if tokens.iter().any(|token| get(token, "IS_SPACE").is_ok_and(|space| space.as_bool() == Some(true))) {
                continue;
            }
            let mut one = Writer::default();
            one.byte(tokens.len())?;
            for token in tokens {
                for key in ["TAG", "LOWER", "DEP"] {
                    condition(get(token, key).ok(), &mut one)?;
                }
            }
            one.byte(get(rule, "index")?.as_u64().context("index")? as usize)?;
            let attrs = get(rule, "attrs")?;
            for key in ["POS", "MORPH", "LEMMA"] {
                one.text(get(attrs, key).map_or(Ok(""), text)?)?;
            }
            written.push(one.0);
        }
    }
    out.short(written.len())?;
    out.0.extend(written.concat());
    Ok(())
}

/// One condition on one attribute: 0 anything, 1 one of the values, 2 none of them.
fn condition(value: Option<&Value>, out: &mut Writer) -> Result<()> {
    let list = |values: &Value| -> Result<Vec<String>> { values.as_array().context("values")?.iter().map(|value| Ok(text(value)?.to_owned())).collect() };
    let (kind, values) = match value {
        None => (0, Vec::new()),
        Some(Value::Map(_)) => {
            let value = value.context("value")?;
            if let Ok(values) = get(value, "IN") {
                (1, list(values)?)
            } else if let Ok(values) = get(value, "NOT_IN") {
                (2, list(values)?)
            } else {
                // The package has three expressions; each stands for two words.
                let words = match text(get(value, "REGEX")?)? {
                    "^n'?t$" => ["nt", "n't"],
                    "^n[ou]thin'$" => ["nothin'", "nuthin'"],
                    "^y'?$" => ["y", "y'"],
                    other => bail!("an expression that is not known: {other}"),
                };
                (1, words.map(str::to_owned).to_vec())
            }
        }
        Some(value) => (1, vec![text(value)?.to_owned()]),
    };
    out.byte(kind)?;
    out.texts(&values)
}

/// Writes the rules, the known words and the irregular forms.
pub(super) fn lemmas(package: &mut Package, out: &mut Writer) -> Result<()> {
    // The package's numbers for its five word classes.
    let class = |key: &Value| match key.as_u64() {
        Some(12_401_032_943_472_870_168) => Ok("adj"),
        Some(10_054_248_821_341_768_113) => Ok("adv"),
        Some(16_833_663_260_455_505_849) => Ok("noun"),
        Some(6_360_137_228_241_296_794) => Ok("verb"),
        Some(445) => Ok("punct"),
        other => bail!("an unknown word class {other:?} in the lemma tables"),
    };
    let lookups = package.msgpack("lemmatizer/lookups/lookups.bin")?;

    let rules = pairs(get(&lookups, "lemma_rules")?)?;
    out.byte(rules.len())?;
    for (key, rules) in rules {
        out.text(class(key)?)?;
        let rules = rules.as_array().context("rules")?;
        out.byte(rules.len())?;
        for rule in rules {
            let [old, new] = rule.as_array().context("rule")?.as_slice() else { bail!("a rule is not a pair") };
            out.text(text(old)?)?;
            out.text(text(new)?)?;
        }
    }

    let mut forms = Vec::new();
    for (key, words) in pairs(get(&lookups, "lemma_index")?)? {
        let class = class(key)?;
        for word in words.as_array().context("index")? {
            forms.push(format!("{class} {}", text(word)?));
        }
    }
    forms.sort_unstable();
    forms.dedup();
    out.blob(fst::Set::from_iter(&forms)?.as_fst().as_bytes())?;

    let mut exceptions = BTreeMap::new();
    for (key, words) in pairs(get(&lookups, "lemma_exc")?)? {
        let class = class(key)?;
        for (word, lemmas) in pairs(words)? {
            let lemmas: Vec<&str> = lemmas.as_array().context("lemmas")?.iter().map(text).collect::<Result<_>>()?;
            exceptions.insert(format!("{class} {}", text(word)?), lemmas);
        }
    }
    let mut texts = Writer::default();
    let mut map = fst::MapBuilder::memory();
    for (key, lemmas) in exceptions {
        map.insert(key, texts.0.len() as u64)?;
        texts.byte(lemmas.len())?;
        lemmas.iter().try_for_each(|lemma| texts.text(lemma))?;
    }
    out.blob(&map.into_inner()?)?;
    out.blob(&texts.0)
}
