//! `wirecheck init`: a commented file of settings to begin with.

use super::options::Global;
use super::{Status, output};
use crate::config::house::FILE_NAME;
use anyhow::ensure;
use std::path::PathBuf;

/// The file as it is written: every setting at its default, as a comment.
pub(super) const TEMPLATE: &str = include_str!("init.toml");

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// The folder to put it in; it holds for everything below
    #[arg(default_value = ".")]
    folder: PathBuf,
    /// Write over a file that is there
    #[arg(long)]
    force: bool,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let path = args.folder.join(FILE_NAME);
    ensure!(args.force || !path.exists(), "{}: is there already; give --force to write over it", path.display());
    output::write(Some(&path), TEMPLATE, global)?;
    if !global.quiet {
        output::complain(&format!("{}: written; every line is a comment until you change it", path.display()));
    }
    Ok(Status::Clean)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Layers;

    /// The template with its settings switched on: lines that begin with `#` and no space.
    fn switched_on() -> String {
        TEMPLATE.lines().map(|line| line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line).to_owned() + "\n").collect()
    }

    #[test]
    fn the_template_changes_nothing_and_names_keys_that_exist() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(FILE_NAME);
        let fingerprint = |text: &str| {
            std::fs::write(&path, text).expect("a file");
            let mut layers = Layers::new();
            layers.file(&path).unwrap_or_else(|e| panic!("{e}"));
            layers.settings.fingerprint()
        };
        assert_eq!(fingerprint(TEMPLATE), "default");
        std::fs::write(folder.path().join("names.tsv"), "Kyiv\tKiev\tKijew\n").expect("a file");
        std::fs::write(folder.path().join("terms.tsv"), "Zeitenwende\tturning point\n").expect("a file");
        assert_ne!(fingerprint(&switched_on()), "default", "the examples are read");
    }
}
