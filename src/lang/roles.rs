//! Who does what to whom: the verbs and small words that decide it where the shape of the sentence does not.

/// What a language brings for reading the parts that people play in an event. Lists are folded, sorted by bytes, and hold base forms
/// where they hold verbs.
#[derive(Debug)]
pub struct RoleGrammar {
    /// Verbs whose clause or quotation is what somebody says: `say`, `announce`.
    pub saying: &'static [&'static str],
    /// Verbs that give what follows as likely and no more: `believe`, `suspect`.
    pub supposing: &'static [&'static str],
    /// Words that mean little without what follows: `come`, `take`, `for`.
    pub light: &'static [&'static str],
    /// Verbs that look at what may be or may come: `fear`, `expect`.
    pub expecting: &'static [&'static str],
    /// Verbs by which a thing tells something without saying it, so that it is so according to that thing: `suggest`.
    pub pointing: &'static [&'static str],
    /// Verbs for what one may do: `allow`.
    pub permitting: &'static [&'static str],
    /// Words between two things that must not change places: `ahead` of, `than`, `against`.
    pub ranking: &'static [&'static str],
    /// Words that give a statement to a source without a verb: `according`.
    pub attributing: &'static [&'static str],
    /// Verbs that hold either way round: `meet`, `marry`, `border`.
    pub reciprocal: &'static [&'static str],
    /// Marks of the one who receives or is addressed: `to`.
    pub recipient_marks: &'static [&'static str],
    /// Marks of the one that an action is aimed at or comes from: `against`, `from`.
    pub target_marks: &'static [&'static str],
    /// Marks of what a noun's action is done to: `of`, `on`.
    pub object_marks: &'static [&'static str],
    /// Verbs whose subject, not their object, does what the infinitive after them says: `promise`.
    pub subject_control: &'static [&'static str],
    /// Words that join two things of which a denial before them denies both: `or`.
    pub alternatives: &'static [&'static str],
    /// Pronouns for people, each with the form that stands for all of them: `him` and `he`.
    pub pronouns: &'static [(&'static str, &'static str)],
    /// Words that say that something belongs to one of these people, each with the same form: `his` and `he`.
    pub possessives: &'static [(&'static str, &'static str)],
    /// Marks of those who do something together: `with`.
    pub company: &'static [&'static str],
    /// Pronouns that take up the noun before their clause: `who`, `that`.
    pub relatives: &'static [&'static str],
    /// Verbs that only join a subject to what it is: `be`, `become`.
    pub copulas: &'static [&'static str],
}

impl RoleGrammar {
    /// The grammar of a language that has none.
    pub const NONE: Self = Self {
        saying: &[],
        supposing: &[],
        light: &[],
        expecting: &[],
        pointing: &[],
        permitting: &[],
        ranking: &[],
        attributing: &[],
        reciprocal: &[],
        recipient_marks: &[],
        target_marks: &[],
        object_marks: &[],
        subject_control: &[],
        alternatives: &[],
        pronouns: &[],
        possessives: &[],
        company: &[],
        relatives: &[],
        copulas: &[],
    };
}

#[cfg(test)]
mod tests {
    use crate::lang::PROFILES;

    #[test]
    fn every_list_is_folded_and_sorted() {
        for profile in PROFILES {
            let r = &profile.roles;
            let pronouns: Vec<&str> = r.pronouns.iter().map(|e| e.0).collect();
            let possessives: Vec<&str> = r.possessives.iter().map(|e| e.0).collect();
            for list in [
                &pronouns[..],
                &possessives[..],
                r.company,
                r.saying,
                r.supposing,
                r.pointing,
                r.permitting,
                r.light,
                r.expecting,
                r.ranking,
                r.attributing,
                r.reciprocal,
                r.recipient_marks,
                r.target_marks,
                r.object_marks,
                r.subject_control,
                r.alternatives,
                r.relatives,
                r.copulas,
            ] {
                for pair in list.windows(2) {
                    assert!(pair[0] < pair[1], "{}: “{}” stands before “{}”", profile.name, pair[0], pair[1]);
                }
                for word in list {
                    assert_eq!(*word, crate::text::fold::fold(word), "{}: not folded", profile.name);
                }
            }
        }
    }
}
