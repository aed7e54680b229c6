//! Messages on the wire: headers, an empty line, JSON (Language Server Protocol 3.17, base protocol).
//!
//! Written by hand because what cannot be read must not end the server: a message that is no JSON is told, too long a one is
//! skipped, and bytes that are no header are passed over until one comes.

use serde_json::Value;
use std::io::{self, BufRead, Read, Write};

/// The longest message that is read, in bytes: an article of the largest newspaper is a thousandth of it.
const MAX_MESSAGE: u64 = 64 << 20;

/// The longest line that may be a header, in bytes.
const MAX_HEADER: u64 = 8 << 10;

const LENGTH: &str = "content-length:";

/// The next message, or what is wrong with it; `None` at the end of the input.
pub fn read(input: &mut impl BufRead) -> io::Result<Option<Result<Value, String>>> {
    let mut length = None;
    let mut line = Vec::new();
    loop {
        line.clear();
        if input.by_ref().take(MAX_HEADER).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&line).to_ascii_lowercase();
        // After a message that was no message the header may stand behind rubbish.
        if let Some(at) = text.rfind(LENGTH) {
            length = text[at + LENGTH.len()..].trim().parse::<u64>().ok();
        } else if let (true, Some(length)) = (text.trim().is_empty(), length) {
            return body(input, length);
        }
    }
}

fn body(input: &mut impl BufRead, length: u64) -> io::Result<Option<Result<Value, String>>> {
    let mut body = input.take(length);
    if length > MAX_MESSAGE {
        io::copy(&mut body, &mut io::sink())?;
        return Ok(Some(Err(format!("a message of {length} bytes; at most {MAX_MESSAGE} are read"))));
    }
    let mut bytes = Vec::new();
    if (body.read_to_end(&mut bytes)? as u64) < length {
        return Ok(None);
    }
    Ok(Some(serde_json::from_slice(&bytes).map_err(|e| format!("no JSON: {e}"))))
}

/// Sends a message.
pub fn write(output: &mut impl Write, message: &Value) -> io::Result<()> {
    let text = message.to_string();
    write!(output, "Content-Length: {}\r\n\r\n{text}", text.len())?;
    output.flush()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn all(input: &[u8]) -> Vec<Result<Value, ()>> {
        let mut input = io::BufReader::new(input);
        std::iter::from_fn(|| read(&mut input).expect("memory")).map(|m| m.map_err(drop)).collect()
    }

    #[test]
    fn what_is_no_message_is_passed_over() {
        let input = b"\r\nhello\r\nContent-Length: nine\r\n\r\n\xFF\xFEcontent-length: 2\r\nContent-Type: x\r\n\r\n[]Content-Length: 3\r\n\r\n{x}Content-Length: 1\r\n\r\n7Content-Length: 9\r\n\r\n1";
        assert_eq!(all(input), [Ok(json!([])), Err(()), Ok(json!(7))], "the last one is cut off");
    }

    #[test]
    fn a_message_comes_back() {
        let mut wire = Vec::new();
        write(&mut wire, &json!({"text": "😀\n"})).expect("memory");
        assert_eq!(all(&wire), [Ok(json!({"text": "😀\n"}))]);
    }
}
