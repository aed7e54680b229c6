//! Tables of rows `key<TAB>value`, sorted by the bytes of their keys and each closed by a line feed, searched as they stand.

/// The byte at which the first row starts whose key is not less than `key`, or the length of the table.
pub(super) fn lower_bound(table: &str, key: impl Iterator<Item = u8> + Clone) -> usize {
    let bytes = table.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = memchr::memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr::memchr(b'\n', &bytes[middle..high]).map_or(high, |at| middle + at);
        let row = &bytes[start..end];
        let own = &row[..memchr::memchr(b'\t', row).unwrap_or(row.len())];
        if own.iter().copied().lt(key.clone()) {
            low = (end + 1).min(bytes.len());
        } else {
            high = start;
        }
    }
    low
}

/// The rows whose keys begin with `first`, which is not empty.
pub(super) fn beginning<'t>(table: &'t str, first: &str) -> impl Iterator<Item = (&'t str, &'t str)> + use<'t> {
    let rows = table.get(lower_bound(table, first.bytes())..).unwrap_or_default();
    let first = first.len();
    let opening = rows.get(..first).unwrap_or_default();
    rows.lines().take_while(move |row| row.get(..first) == Some(opening)).filter_map(|row| row.split_once('\t'))
}
