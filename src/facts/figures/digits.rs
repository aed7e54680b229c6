//! Digits with separators, read both ways where they can be: `272.000` is two hundred and seventy-two thousand to a German.

/// What a run of digits says.
#[derive(Copy, Clone, Debug, PartialEq)]
pub struct Digits {
    /// The reading that the language's customs suggest.
    pub value: f64,
    /// The other reading of an ambiguous separator.
    pub other: Option<f64>,
    /// Digits up to the last one that is not a filling nought: 3,850 has three.
    pub precision: u8,
    /// True for a whole number without separators, as years are written.
    pub is_plain: bool,
    /// Digits written before the decimal mark, leading noughts included.
    pub len: u8,
}

/// More digits than this are a code, not an amount.
const LONGEST: usize = 18;

/// The value of a digit of any script that news uses.
pub fn digit(c: char) -> Option<u8> {
    let base = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '０'..='９' => '０',
        _ => return None,
    };
    Some((u32::from(c) - u32::from(base)) as u8)
}

/// Reads digits with separators; `None` for what is no single number: times, versions, dates, very long codes.
pub fn read(text: &str, decimal: char) -> Option<Digits> {
    let mut groups: [u8; 10] = [0; 10];
    let mut marks: [char; 10] = ['\0'; 10];
    let (mut count, mut total) = (0usize, 0usize);
    for c in text.chars() {
        if digit(c).is_some() {
            groups[count] = groups[count].saturating_add(1);
            total += 1;
        } else {
            marks[count] = match c {
                '.' | ',' => c,
                '\'' | '\u{2019}' | '\u{066C}' => '\'',
                '\u{066B}' => ',',
                '\u{30FB}' => c,
                _ => return None,
            };
            count += 1;
            if count >= groups.len() {
                return None;
            }
        }
    }
    if total == 0 || total > LONGEST || groups[..=count].contains(&0) {
        return None;
    }
    let (marks, groups) = (&marks[..count], &groups[..=count]);
    // Digits of the fraction when the last mark is a decimal one.
    let last = groups.last().copied().unwrap_or(0) as usize;
    let thousands = |groups: &[u8]| {
        let (first, rest) = groups.split_first().unwrap_or((&0, &[]));
        // Three by three, or the Indian way: by twos with three at the end.
        *first <= 3 && (rest.iter().all(|&g| g == 3) || rest.last() == Some(&3) && rest[..rest.len() - 1].iter().all(|&g| g == 2))
    };
    let starts_with_nought = text.chars().next().and_then(digit) == Some(0);
    let (decimals, other) = match marks {
        [] => (0, None),
        ['\''] => (0, None),
        ['\u{30FB}'] => (last, None),
        [mark] if thousands(groups) && !starts_with_nought => {
            if *mark == decimal {
                (last, Some(0))
            } else {
                (0, Some(last))
            }
        }
        [_] => (last, None),
        [.., end] if marks[..count - 1].iter().all(|m| m == end) => {
            if !thousands(groups) {
                return None;
            }
            (0, None)
        }
        [start @ .., _] => {
            if start.windows(2).any(|pair| pair[0] != pair[1]) || !thousands(&groups[..count]) {
                return None;
            }
            (last, None)
        }
    };
    let whole = text.chars().filter_map(digit).fold(0u64, |n, d| n.saturating_mul(10).saturating_add(u64::from(d)));
    let scaled = |decimals: usize| whole as f64 / 10f64.powi(decimals as i32);
    let leading = text.chars().filter_map(digit).take_while(|&d| d == 0).count();
    let mut trailing = text.chars().rev().filter_map(digit).take_while(|&d| d == 0).count();
    if decimals > 0 {
        trailing = 0;
    }
    Some(Digits {
        value: scaled(decimals),
        other: other.map(scaled),
        precision: total.saturating_sub(leading + trailing).max(1) as u8,
        is_plain: marks.is_empty(),
        len: (total - decimals) as u8,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_are_read_by_custom_first_and_charitably_second() {
        let both = |text| read(text, '.').map(|d| (d.value, d.other));
        assert_eq!(both("1,234.5"), Some((1234.5, None)));
        assert_eq!(both("1.234,5"), Some((1234.5, None)));
        assert_eq!(both("272.000"), Some((272.0, Some(272_000.0))));
        assert_eq!(both("272,000"), Some((272_000.0, Some(272.0))));
        assert_eq!(both("4,178,027"), Some((4_178_027.0, None)));
        assert_eq!(both("12,34,567"), Some((1_234_567.0, None)));
        assert_eq!(both("13,6"), Some((13.6, None)));
        assert_eq!(both("0.125"), Some((0.125, None)));
        assert_eq!(both("１２"), Some((12.0, None)));
        assert_eq!(both("٤٥"), Some((45.0, None)));
    }

    #[test]
    fn times_versions_and_codes_are_no_numbers() {
        for text in ["17:07", "1.2.3", "192.168.0.1", "1234567890123456789", ""] {
            assert_eq!(read(text, '.'), None, "{text}");
        }
    }
}
