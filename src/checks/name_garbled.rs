//! # name-garbled
//!
//! A name is a near-miss of the one in the original: letters are lost, swapped or put in.
//!
//! ## Why it matters
//!
//! A reader who looks for “Pengu” finds no one. Names that are spelled letter by letter by a machine lose letters that no
//! spelling checker misses, and a wrong name is the mistake that people named in the news do not forgive.
//!
//! ## Example
//!
//! Original: “Liu Pengyu said so.” Translation: “Liu ⟦Pengu⟧ said so.”
//!
//! ## What it leaves alone
//!
//! Two romanisations of one name (Zelensky, Zelenskyy; Sergei, Sergey; Muhammad, Mohammed), accents, established forms
//! (Bill for William, Kiev for Kyiv), what pinyin writes for “river” or “mountain”, and names of three letters, where a near
//! miss is another name. A name that the original misspells and the translation has right (Alexander for “Aleskandr”) is none either.
//! A spelling with other vowels or voices (Hamadi for Hamidi) is right by some system, and so is one with a letter doubled, an “h” less, or
//! one word for two (“Wulan” for “Wu Lan”): they are minor. What is wrong once is reported at each mention, also where the original has a
//! pronoun.
//! From Chinese, a given name is compared with the pinyin of its characters where the surname before it is right. Between languages of
//! Latin letters names are copied, but for those that each of them writes in its way (Lukaschenko, Lukashenko); from and into Cyrillic every
//! system of romanisation is right, and a miss is told for sure where the right spelling stands elsewhere or the surname is Slavic. Given names
//! and well-known ones, which have a form in each language, are left alone, and other scripts, where spellings are chosen freely.
//! Two translators who read one name by different systems may differ by more than that; then it reports what is no fault.

use super::{Article, Findings, Modes, Rule};
use crate::align::names::Bond;
use crate::finding::{Finding, Severity};
use crate::lang::sounds::{romanised, spelled};
use crate::text::fold::fold;

pub(super) static RULE: Rule = Rule {
    id: "name-garbled",
    category: "accuracy/mistranslation/named-entity",
    severity: Severity::Critical,
    modes: Modes::SX,
    silenced_by: &["sentence-missing", "sentence-added", "sentence-unrelated", "untranslated", "encoding-damage"],
    source: include_str!("name_garbled.rs"),
    check,
};

fn check(article: &Article, findings: &mut Findings) {
    let Some(original) = &article.original else { return };
    let translation = &article.translation;
    for relation in article.matches.names.iter().map(|pair| &pair.relation) {
        if !matches!(relation.bond, Bond::Garbled | Bond::Respelled) {
            continue;
        }
        let (was, is) = (original.slice(relation.original), translation.slice(relation.translation));
        if article.are_one_name(was, is) {
            continue;
        }
        let right = spelled(was).or_else(|| romanised::is_cyrillic(&fold(was)).then(|| romanised::usual(was, is)));
        let finding = if relation.bond == Bond::Garbled {
            let said = right.as_ref().map_or_else(String::new, |right| format!(", {right}"));
            let message = format!("“{is}” is not the original’s “{was}”{said}: letters are lost or changed. Readers cannot find the right one by it.");
            Finding::new(&RULE, relation.sure, message)
        } else {
            let message = format!("“{is}” is the original’s “{was}” in another spelling: one of several that are in use.");
            Finding::new(&RULE, relation.sure, message).at(Severity::Minor)
        };
        let finding = finding.on_original(original.span(relation.original)).on_translation(translation.span(relation.translation));
        findings.report(finding.suggest(right.unwrap_or_else(|| was.to_owned())));
    }
}
