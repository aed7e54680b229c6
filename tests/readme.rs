//! What the README says is so: its commands run and answer as it shows, its settings are settings, its options exist.
//!
//! The blocks marked `console` are run one after the other in a copy of docs/example; lines behind a `$` line are what it
//! answers. After a wanted change: `INSTA_UPDATE=always cargo test --test readme` writes the answers anew.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn readme() -> String {
    fs::read_to_string(root().join("README.md")).expect("README.md")
}

/// The program in a folder. Its answers are 100 columns wide, as in a pipe.
fn wirecheck(folder: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wirecheck"));
    command.current_dir(folder).args(args).env_remove("NO_COLOR");
    command
}

/// What a command says, on both streams.
fn answer(folder: &Path, args: &[&str]) -> String {
    if args[0] == "review" && !args.contains(&"--export") {
        // It answers until it is ended; its port is another each time.
        let mut server = wirecheck(folder, args).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("a pipe")).read_line(&mut line).expect("an address");
        server.kill().expect("killed");
        server.wait().expect("gone");
        let port = line.trim().trim_end_matches('/').rsplit(':').next().expect("a port").to_owned();
        return line.replace(&port, "8000");
    }
    let output = wirecheck(folder, args).output().expect("the program");
    assert_ne!(output.status.code(), Some(2), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8") + &String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn commands_answer_as_the_readme_shows() {
    let folder = tempfile::tempdir().expect("a folder");
    for file in fs::read_dir(root().join("docs/example")).expect("the example").flatten() {
        fs::copy(file.path(), folder.path().join(file.file_name())).expect("a file");
    }
    let (kept, mut written) = (readme(), String::new());
    let (mut in_console, mut commands) = (false, 0);
    for line in kept.lines() {
        let is_command = line.starts_with("$ ");
        if line.starts_with("```") {
            in_console = line == "```console";
        } else if in_console && !is_command {
            continue;
        }
        written += line;
        written.push('\n');
        if in_console && is_command {
            let args: Vec<&str> = line.split(' ').skip(2).collect();
            written += &answer(folder.path(), &args);
            commands += 1;
        }
    }
    assert!(commands >= 5, "the README has lost its commands");
    if std::env::var_os("INSTA_UPDATE").is_some_and(|v| v == "always") {
        fs::write(root().join("README.md"), &written).expect("a writable folder");
    } else if written != kept {
        let line = written.lines().zip(kept.lines()).position(|(a, b)| a != b).unwrap_or_default();
        let now = written.lines().skip(line).take(12).collect::<Vec<_>>().join("\n");
        panic!("README.md, line {}: the program says now\n{now}\nINSTA_UPDATE=always cargo test --test readme", line + 1);
    }
    for file in ["results.jsonl", "pages/index.html", "page.html", "corrected.txt", "decisions.tsv"] {
        assert!(folder.path().join(file).exists(), "{file} was not written");
    }
}

#[test]
fn the_settings_of_the_readme_are_settings() {
    let folder = tempfile::tempdir().expect("a folder");
    let readme = readme();
    let (_, rest) = readme.split_once("```toml\n").expect("settings");
    fs::write(folder.path().join("wirecheck.toml"), rest.split("```").next().expect("their end")).expect("a file");
    fs::write(folder.path().join("terms.tsv"), "").expect("a file");
    fs::write(folder.path().join("names.tsv"), "").expect("a file");
    let output = wirecheck(folder.path(), &["config"]).output().expect("the program");
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[test]
fn commands_and_options_that_are_named_exist() {
    let readme = readme();
    let mut named = 0;
    for words in readme.split('`').filter(|words| words.starts_with("wirecheck ") || words.starts_with("review ")) {
        let words = words.trim_start_matches("wirecheck ");
        let command: Vec<&str> = words.split(' ').take(if words.starts_with("lexicon") { 2 } else { 1 }).collect();
        let output = wirecheck(Path::new("."), &[&command[..], &["--help"]].concat()).output().expect("the program");
        let help = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success(), "README.md: `wirecheck {words}`: there is no such command");
        for option in words.split(' ').filter(|word| word.starts_with("--")) {
            assert!(help.contains(option), "README.md: `wirecheck {words}`: there is no {option}");
        }
        named += 1;
    }
    assert!(named > 10);
}
