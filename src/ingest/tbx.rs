//! TBX (ISO 30042): the terms of a house as terminology tools export them.
//!
//! Read are concepts of version 3 (`conceptEntry`, `langSec`, `termSec`) and of version 2 (`termEntry`, `langSet`, `tig` or
//! `ntig`), with statuses as text of an attribute-style `termNote` or of an element (`administrativeStatus`,
//! `normativeAuthorization`). A translation that is deprecated or superseded is forbidden, any other is allowed, and the
//! preferred one is suggested. The rest of the file (definitions, subjects, who changed what) is passed over.

use crate::checks::glossary::{Glossary, Term};
use crate::checks::house_list::{ListError, phrase};
use roxmltree::{Document, Node, ParsingOptions};

/// Reads the terms between two languages (BCP 47; compared by the language alone, `de` for `de-AT`). A language that is not
/// given is the other one in a file of two; where neither is given, the first in the file is the original's.
pub fn parse(text: &str, original: Option<&str>, translation: Option<&str>) -> Result<Glossary, ListError> {
    // Files of version 2 name a DTD; it is not fetched.
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options)
        .map_err(|e| ListError { line: e.pos().row as usize, problem: format!("no XML ({e}); expected a TBX file") })?;
    let root = document.root_element();
    if !matches!(name(root), "tbx" | "martif") {
        return Err(wrong(root, format!("the file begins with <{}>; expected <tbx> or <martif>", name(root))));
    }
    let concepts = || root.descendants().filter(|node| matches!(name(*node), "conceptEntry" | "termEntry"));
    if concepts().next().is_none() {
        return Err(wrong(root, "no concept in the file; expected <conceptEntry> or <termEntry>".to_owned()));
    }
    let mut known: Vec<String> = Vec::new();
    for section in concepts().flat_map(sections) {
        let tag = language(section)?;
        if !known.contains(&tag) {
            known.push(tag);
        }
    }
    let [original, translation] = sides(&known, original, translation).map_err(|problem| wrong(root, problem))?;
    let mut terms = Vec::new();
    for concept in concepts() {
        read_concept(concept, &original, &translation, &mut terms)?;
    }
    Ok(Glossary { source: String::new(), terms })
}

/// The languages of both sides, of those that the file knows.
fn sides(known: &[String], original: Option<&str>, translation: Option<&str>) -> Result<[String; 2], String> {
    let given = [original.map(primary), translation.map(primary)];
    for (tag, key) in given.iter().zip(["original_lang", "translation_lang"]) {
        if let Some(tag) = tag.as_ref().filter(|tag| !known.contains(tag)) {
            return Err(format!("no terms in “{tag}” ({key}); the file has {}", known.join(", ")));
        }
    }
    match (given, known) {
        ([Some(original), Some(translation)], _) => Ok([original, translation]),
        ([Some(one), None], [a, b]) => Ok([one.clone(), if one == *a { b } else { a }.clone()]),
        ([None, Some(one)], [a, b]) => Ok([if one == *a { b } else { a }.clone(), one]),
        ([None, None], [a, b]) => Ok([a.clone(), b.clone()]),
        _ => {
            Err(format!("the file has {} ({}); expected original_lang and translation_lang in the settings, or a file of two", count(known), known.join(", ")))
        }
    }
}

fn count(known: &[String]) -> String {
    if known.len() == 1 { "one language".to_owned() } else { format!("{} languages", known.len()) }
}

/// What a status asks of a translation; the better first.
#[derive(Copy, Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Standing {
    Preferred,
    Allowed,
    Forbidden,
}

fn read_concept(concept: Node<'_, '_>, original: &str, translation: &str, terms: &mut Vec<Term>) -> Result<(), ListError> {
    let (mut originals, mut translations) = (Vec::new(), Vec::new());
    for section in sections(concept) {
        let tag = language(section)?;
        for node in section.descendants().filter(|node| name(*node) == "term") {
            let words: String = node.descendants().filter(Node::is_text).filter_map(|node| node.text()).collect();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
            if words.is_empty() {
                return Err(wrong(node, "an empty <term>; expected its words".to_owned()));
            }
            if tag == original {
                originals.push((line(node), phrase(&words)));
            } else if tag == translation {
                translations.push((standing(node)?, line(node), words));
            }
        }
    }
    translations.sort_by_key(|(standing, ..)| *standing);
    let of = |forbidden: bool| translations.iter().filter(move |(standing, ..)| (*standing == Standing::Forbidden) == forbidden).map(|(.., words)| words);
    let note = concept.children().find(|node| name(*node) == "note").and_then(|node| node.text()).unwrap_or_default().trim().to_owned();
    let term = |line: usize, original: Vec<String>, required: bool| Term {
        line,
        original,
        required: if required { of(false).map(|words| phrase(words)).collect() } else { Vec::new() },
        wanted: of(false).cloned().collect(),
        forbidden: of(true).map(|words| phrase(words)).collect(),
        severity: None,
        note: note.clone(),
    };
    match (originals.is_empty(), translations.first()) {
        (false, Some(_)) => terms.extend(originals.into_iter().map(|(line, words)| term(line, words, true))),
        // Without the original's term, words can be forbidden but not asked for.
        (true, Some((_, line, _))) if of(true).next().is_some() => terms.push(term(*line, Vec::new(), false)),
        _ => {}
    }
    Ok(())
}

/// The parts of a concept, one a language.
fn sections<'a, 'i>(concept: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    concept.children().filter(|node| matches!(name(*node), "langSec" | "langSet"))
}

fn language(section: Node<'_, '_>) -> Result<String, ListError> {
    let tag = section.attribute(("http://www.w3.org/XML/1998/namespace", "lang")).filter(|tag| crate::lang::is_tag(tag));
    tag.map(primary).ok_or_else(|| wrong(section, format!("<{}> without a language; expected xml:lang=\"…\"", name(section))))
}

fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

fn standing(term: Node<'_, '_>) -> Result<Standing, ListError> {
    let group = term.ancestors().find(|node| matches!(name(*node), "termSec" | "tig" | "ntig"));
    let kinds = ["administrativeStatus", "normativeAuthorization"];
    let is_status =
        |node: &Node<'_, '_>| kinds.contains(&name(*node)) || name(*node) == "termNote" && node.attribute("type").is_some_and(|kind| kinds.contains(&kind));
    let mut standing = Standing::Allowed;
    for node in group.into_iter().flat_map(|group| group.descendants()).filter(is_status) {
        let text = node.text().unwrap_or_default().trim();
        let said = match text.trim_end_matches("-admn-sts") {
            "preferredTerm" | "standardizedTerm" | "legalTerm" | "regulatedTerm" => Standing::Preferred,
            "admittedTerm" => Standing::Allowed,
            "deprecatedTerm" | "supersededTerm" => Standing::Forbidden,
            _ => {
                return Err(wrong(
                    node,
                    format!("status is “{text}”; expected preferredTerm, admittedTerm, deprecatedTerm or supersededTerm (with -admn-sts or without)"),
                ));
            }
        };
        standing = if standing == Standing::Allowed { said } else { standing.max(said) };
    }
    Ok(standing)
}

/// The name without its namespace; empty for what is no element.
fn name<'a>(node: Node<'a, '_>) -> &'a str {
    if node.is_element() { node.tag_name().name() } else { "" }
}

fn line(node: Node<'_, '_>) -> usize {
    node.document().text_pos_at(node.range().start).row as usize
}

fn wrong(node: Node<'_, '_>, problem: String) -> ListError {
    ListError { line: line(node), problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    const V3: &str = r#"<?xml version="1.0"?>
<tbx style="dca" type="TBX-Basic" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
 <text><body>
  <conceptEntry id="1">
   <note>since 2022</note>
   <langSec xml:lang="de-DE"><termSec><term>Zeitenwende</term></termSec></langSec>
   <langSec xml:lang="en">
    <termSec><term>new era</term><basic:administrativeStatus>admittedTerm-admn-sts</basic:administrativeStatus></termSec>
    <termSec><term>turning
      point</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
    <termSec><term>time change</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
   </langSec>
  </conceptEntry>
  <conceptEntry id="2"><langSec xml:lang="en"><termSec><term>irregardless</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
 </body></text>
</tbx>"#;

    const V2: &str = r#"<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="a">
 <langSet xml:lang="en"><ntig><termGrp><term>autumn statement</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
 <langSet xml:lang="fr"><tig><term>budget d’automne</term></tig></langSet>
</termEntry></body></text></martif>"#;

    #[test]
    fn statuses_of_version_3_say_what_is_allowed() {
        let glossary = parse(V3, None, None).expect("TBX");
        let [term, alone] = glossary.terms.as_slice() else { panic!("{glossary:?}") };
        assert_eq!((term.line, term.original.as_slice()), (6, ["zeitenwende".to_owned()].as_slice()));
        assert_eq!(term.wanted, ["turning point", "new era"], "the preferred one is suggested");
        assert_eq!(term.forbidden, [["time", "change"]]);
        assert_eq!(term.note, "since 2022");
        assert!(alone.original.is_empty() && alone.required.is_empty(), "forbidden everywhere");
        assert_eq!(alone.forbidden, [["irregardless"]]);
    }

    #[test]
    fn version_2_is_read_in_the_direction_that_the_settings_say() {
        for (original, translation, wanted) in
            [(None, None, "budget d’automne"), (Some("fr-CA"), None, "autumn statement"), (None, Some("en"), "autumn statement")]
        {
            let glossary = parse(V2, original, translation).expect("TBX");
            assert_eq!(glossary.terms[0].wanted, [wanted], "{original:?} {translation:?}");
        }
    }

    #[test]
    fn errors_name_the_line_and_what_was_expected() {
        let error = |text: &str, original| parse(text, original, None).expect_err("wrong");
        assert!(error("<tbx>\n<a></tbx>", None).problem.contains("expected a TBX file"));
        assert_eq!(error("<tbx>\n<a></tbx>", None).line, 2);
        assert!(error("<html/>", None).problem.contains("<html>; expected <tbx>"));
        assert!(error("<tbx/>", None).problem.contains("expected <conceptEntry>"));
        assert!(error(V3, Some("fr")).problem.contains("no terms in “fr” (original_lang); the file has de, en"));
        assert!(error(&V2.replace("\"fr\"", "\"en\""), None).problem.contains("one language (en); expected original_lang"));
        let status = error(&V2.replace("preferredTerm-admn-sts", "liked"), Some("fr"));
        assert_eq!(status.line, 4);
        assert!(status.problem.contains("“liked”; expected preferredTerm"));
        let nameless = error(&V3.replace("xml:lang=\"de-DE\"", ""), None);
        assert_eq!((nameless.line, nameless.problem.as_str()), (6, "<langSec> without a language; expected xml:lang=\"…\""));
    }
}
