//! What is cut off the ends of a word, and where a word is cut in the middle.
//!
//! The rules are those of the package, whose patterns are long alternations of regular expressions; each function says what one of them
//! accepts. Written out, they need no compiled automaton, which would take longer to build than everything else to load.

use super::characters::{AFTER_INNER_STOP, BEFORE_FINAL_STOP, BEFORE_INNER_STOP, CAPITAL, Characters, ICON, LETTER};

/// Marks that are cut off either end, one at a time.
const MARKS: &str = "…,:;!?¿؟¡()[]{}<>_#*&。？！，、；：～·।،۔؛٪'\"”“`‘´’‚„»«「」『』（）〔〕【】《》〈〉\u{2329}\u{232a}⟦⟧";
/// Signs that are cut off the front only.
const SIGNS: &str = "§%=—–";
const CURRENCIES: &str = "$£€¥฿₽﷼₴₠₡₢₣₤₥₦₧₨₩₪₫₭₮₯₰₱₲₳₵₶₷₸₹₺₻₼₾₿";
const DOLLARS: [&str; 3] = ["US$", "C$", "A$"];
/// Endings that are cut off a word whatever stands before them.
const ENDINGS: [&str; 4] = ["'s", "'S", "’s", "’S"];
/// Units that are cut off a digit. The package runs two of its lists together, so one unit is half Cyrillic and half Arabic; as no text
/// holds it, it is left out.
const UNITS: &str = "km km² km³ m m² m³ dm dm² dm³ cm cm² cm³ mm mm² mm³ ha µm nm yd in ft kg g mg µg t lb oz m/s km/h kmh mph hPa Pa mbar mb MB \
     kb KB gb GB tb TB T G M K % км км² км³ м м² м³ дм дм² дм³ см см² см³ мм мм² мм³ нм кг г мг м/с км/ч кПа Па мбар Кб КБ кб Мб \
     МБ мб Гб ГБ гб Тб ТБ كم² كم³ م م² م³ سم سم² سم³ مم مم² مم³ كم غرام جرام جم كغ ملغ كوب اكواب";
/// The bytes of the longest unit or ending.
const LONGEST: usize = 12;

/// How many bytes to cut off the front, or 0.
pub(super) fn prefix(characters: &Characters, word: &str) -> usize {
    let mut rest = word.chars();
    let Some(first) = rest.next() else { return 0 };
    if first.is_ascii_alphanumeric() {
        return DOLLARS.iter().find(|dollar| word.starts_with(*dollar)).map_or(0, |dollar| dollar.len());
    }
    match first {
        '+' => usize::from(!rest.next().is_some_and(|next| next.is_ascii_digit())),
        '.' => match word.bytes().take_while(|&byte| byte == b'.').count() {
            1 => 0,
            dots => dots,
        },
        _ if is_mark(characters, first) || SIGNS.contains(first) || CURRENCIES.contains(first) => first.len_utf8(),
        _ => 0,
    }
}

fn is_mark(characters: &Characters, c: char) -> bool {
    MARKS.contains(c) || characters.is(c, ICON)
}

/// How many bytes to cut off the end, or 0: the longest that some rule accepts.
pub(super) fn suffix(characters: &Characters, word: &str) -> usize {
    let mut back = word.chars().rev();
    let Some(last) = back.next() else { return 0 };
    let before = back.next();
    let mut longest = match last {
        '.' => stop(characters, word, before, back.next()),
        '…' if before == Some('…') => 2 * '…'.len_utf8(),
        '—' | '–' => last.len_utf8(),
        '+' if before.is_some_and(|c| c.is_ascii_digit()) => 1,
        _ if is_mark(characters, last) => last.len_utf8(),
        _ if CURRENCIES.contains(last) && before.is_some_and(|c| c.is_ascii_digit()) => last.len_utf8(),
        _ => 0,
    };
    for ending in ENDINGS {
        if word.ends_with(ending) {
            longest = longest.max(ending.len());
        }
    }
    // A unit or a foreign dollar follows a digit; without one near the end there is nothing to look for.
    let near = &word.as_bytes()[word.len().saturating_sub(LONGEST + 1)..];
    if near.iter().any(u8::is_ascii_digit) {
        for unit in UNITS.split(' ').chain(DOLLARS) {
            let after_digit = word.strip_suffix(unit).is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
            if after_digit {
                longest = longest.max(unit.len());
            }
        }
    }
    longest
}

/// The rules for full stops at the end.
fn stop(characters: &Characters, word: &str, before: Option<char>, second: Option<char>) -> usize {
    let dots = word.bytes().rev().take_while(|&byte| byte == b'.').count();
    if dots >= 2 {
        return dots;
    }
    let Some(before) = before else { return 0 };
    let after_degree = second == Some('°') && "FfCcKk".contains(before);
    let after_capitals = characters.is(before, CAPITAL) && second.is_some_and(|c| characters.is(c, CAPITAL));
    usize::from(characters.is(before, BEFORE_FINAL_STOP) || after_degree || after_capitals)
}

/// Calls `cut` with the start and end of every place where a word is cut in the middle.
pub(super) fn infixes(characters: &Characters, word: &str, mut cut: impl FnMut(usize, usize)) {
    let mut before = None;
    let mut at = 0;
    while let Some(c) = word[at..].chars().next() {
        let length = infix(characters, before, c, &word[at..]);
        if length > 0 {
            cut(at, at + length);
            before = word[at..at + length].chars().next_back();
            at += length;
        } else {
            before = Some(c);
            at += c.len_utf8();
        }
    }
}

/// The length of the infix at the front of `rest`, which begins with `c` and follows `before`; 0 if there is none.
fn infix(characters: &Characters, before: Option<char>, c: char, rest: &str) -> usize {
    if c.is_ascii_alphanumeric() {
        return 0;
    }
    let length = c.len_utf8();
    let next = rest[length..].chars().next();
    let follows = |class: u8| next.is_some_and(|c| characters.is(c, class));
    let after_letter = before.is_some_and(|c| characters.is(c, LETTER));
    let after_digit = before.is_some_and(|c| c.is_ascii_digit());
    if c == '.' {
        let dots = rest.bytes().take_while(|&byte| byte == b'.').count();
        if dots >= 2 {
            return dots;
        }
        return usize::from(before.is_some_and(|c| characters.is(c, BEFORE_INNER_STOP)) && follows(AFTER_INNER_STOP));
    }
    if c == '…' || characters.is(c, ICON) {
        return length;
    }
    if "+-*^".contains(c) && after_digit && next.is_some_and(|c| c.is_ascii_digit() || c == '-') {
        return length;
    }
    if c == ',' {
        return if after_letter && follows(LETTER) { length } else { 0 };
    }
    if !(after_letter || after_digit) {
        return 0;
    }
    if ":<>=/".contains(c) {
        return if follows(LETTER) { length } else { 0 };
    }
    for hyphen in ["-", "–", "—", "--", "---", "——", "~"] {
        let after = rest.strip_prefix(hyphen).and_then(|after| after.chars().next());
        if after.is_some_and(|c| characters.is(c, LETTER)) {
            return hyphen.len();
        }
    }
    0
}
