//! The definitions for other people's tools, run as far as a machine without network can: the pre-commit hook on a
//! repository of its own, the steps of the action in a shell.

#![allow(clippy::expect_used, reason = "a test fails by panicking")]
#![cfg(unix)]

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;
use yaml_rust2::{Yaml, YamlLoader};

fn definition(name: &str) -> Yaml {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).expect("a definition");
    YamlLoader::load_from_str(&text).expect("YAML").remove(0)
}

fn text<'y>(yaml: &'y Yaml, key: &str) -> &'y str {
    yaml[key].as_str().unwrap_or_else(|| panic!("{key} is no text"))
}

fn program() -> PathBuf {
    assert_cmd::cargo::cargo_bin("wirecheck")
}

/// A search path that begins with `folder`.
fn path_with(folder: &Path) -> OsString {
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(folder.to_owned()).chain(std::env::split_paths(&rest))).expect("a search path")
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a writable folder");
    fs::write(path, text).expect("a writable folder");
}

fn script(path: &Path, text: &str) {
    write(path, text);
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("a script");
}

fn git(folder: &Path, args: &[&str]) -> Output {
    let mut git = Command::new("git");
    // Nothing of the machine's own settings.
    git.current_dir(folder).args(["-c", "user.name=Desk", "-c", "user.email=desk@example.org"]).args(args);
    git.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    git.env("PATH", path_with(program().parent().expect("a folder"))).output().expect("git")
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

const GOOD: &str = "The council met on Tuesday and agreed on the budget.\n";
const BAD: &str = "The council met met on Tuesday and agreed on the budget.\n";

/// A repository with a pair, in which a translation is good.
fn repository() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    write(&folder.path().join("wirecheck.toml"), "fail_on = \"minor\"\n[[pair]]\ntranslation = \"english/*.txt\"\noriginal = \"wire/*.txt\"\n");
    write(&folder.path().join("wire/a.txt"), GOOD);
    write(&folder.path().join("english/a.txt"), GOOD);
    assert!(git(folder.path(), &["init", "--quiet"]).status.success());
    folder
}

#[test]
fn the_hook_stops_a_commit_with_a_fault() {
    let hook = &definition(".pre-commit-hooks.yaml")[0];
    assert_eq!([text(hook, "id"), text(hook, "language")], ["wirecheck", "rust"]);
    let folder = repository();
    let here = folder.path();
    // As pre-commit calls it: the entry, then the files that are to be committed.
    script(&here.join(".git/hooks/pre-commit"), &format!("#!/bin/sh\ngit diff --cached --name-only -z | xargs -0 {}\n", text(hook, "entry")));
    git(here, &["add", "."]);
    let good = git(here, &["commit", "--quiet", "-m", "A story"]);
    assert!(good.status.success(), "{}", said(&good));
    write(&here.join("english/a.txt"), BAD);
    git(here, &["add", "."]);
    let bad = git(here, &["commit", "--quiet", "-m", "A worse story"]);
    assert!(!bad.status.success());
    assert!(said(&bad).contains("repeated-word"), "{}", said(&bad));
}

/// Runs the steps of the action as the runner does, with `files` as its input; what was said, and whether all went well.
fn run_action(here: &Path, files: &str, fail_on: &str) -> (String, bool) {
    let action = definition("action.yml");
    assert_eq!(text(&action["runs"], "using"), "composite");
    let runner = tempfile::tempdir().expect("a folder");
    // Building takes minutes and needs the network: a cargo that installs the program which is there, where it is told to.
    let cargo = format!(
        "#!/bin/sh\n[ \"$1 $4 $5 $6\" = 'install --path /action --root' ] && mkdir -p \"$7/bin\" && cp '{}' \"$7/bin/wirecheck\"\n",
        program().display()
    );
    script(&runner.path().join("stub/cargo"), &cargo);
    let github_path = runner.path().join("path");
    write(&github_path, "");
    let mut all = String::new();
    for step in action["runs"]["steps"].as_vec().expect("steps") {
        assert_eq!(text(step, "shell"), "bash");
        let added = fs::read_to_string(&github_path).expect("a file");
        let path = path_with(&added.lines().next().map_or_else(|| runner.path().join("stub"), PathBuf::from));
        let mut bash = Command::new("bash");
        bash.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", text(step, "run")]).current_dir(here);
        bash.env("PATH", path).env("RUNNER_TEMP", runner.path()).env("GITHUB_PATH", &github_path);
        for (key, value) in step["env"].as_hash().expect("its variables") {
            let value = match value.as_str().expect("a text") {
                "${{ github.action_path }}" => "/action",
                "${{ inputs.files }}" => files,
                "${{ inputs.fail-on }}" => fail_on,
                other => panic!("{other} is not known to the test"),
            };
            bash.env(key.as_str().expect("a name"), value);
        }
        let output = bash.output().expect("bash");
        all += &said(&output);
        if !output.status.success() {
            return (all, false);
        }
    }
    (all, true)
}

#[test]
fn the_action_annotates_and_fails() {
    let folder = repository();
    let here = folder.path();
    write(&here.join("english/b c.txt"), BAD);
    write(&here.join("wire/b c.txt"), GOOD);
    git(here, &["add", "."]);
    let (output, is_good) = run_action(here, "", "");
    assert!(!is_good && output.contains("::warning file=english/b c.txt,line=1,col=17,"), "{output}");
    let (output, is_good) = run_action(here, "english/a.txt\nwirecheck.toml", "");
    assert!(is_good && output.is_empty(), "{output}");
    let (output, is_good) = run_action(here, "english/a.txt\nenglish/b c.txt\n", "critical");
    assert!(is_good && output.contains("::warning file=english/b c.txt"), "{output}");
}
