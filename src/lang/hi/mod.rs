//! Hindi: the words that deny. The rest is read as of any language.

use crate::lang::any;
use crate::lang::{CueKind, Profile, StatementGrammar};
use CueKind::{Denial, Idle, Negative, Soft};

pub(super) static PROFILE: Profile =
    Profile {
        code: "hi", name: "Hindi", statements: StatementGrammar { cues: CUES, continuations: &["न", "नहीं"], ..StatementGrammar::NONE }, ..any::NONE
    };

#[rustfmt::skip]
static CUES: &[(&str, CueKind)] = &[
    ("अलावा", Soft), ("अवैध", Soft), ("असंभव", Negative), ("असफल", Negative), ("असमर्थ", Negative), ("इंकार", Negative), ("इनकार", Negative),
    ("कम", Soft), ("केवल", Soft), ("गैर", Soft), ("न", Denial), ("न केवल", Idle), ("न सिर्फ", Idle), ("नही", Denial), ("नहीं", Denial),
    ("नहीं बल्कि", Soft), ("ना", Soft), ("नाकाम", Negative), ("निषेध", Soft), ("पहले", Soft), ("प्रतिबंध", Soft), ("बगैर", Denial), ("बजाय", Soft),
    ("बिना", Denial), ("मत", Soft), ("रद्द", Soft), ("रोक", Soft), ("विफल", Negative), ("सिर्फ", Soft), ("सिर्फ़", Soft),
];
