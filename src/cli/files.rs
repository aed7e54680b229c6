//! `wirecheck files`: each file against the original that `wirecheck.toml` names for it, as hooks and CI call it.

use super::check::{self, Shown};
use super::options::{Checking, Global};
use super::{Status, output};
use crate::ingest::read_text;
use crate::report::Format;
use crate::{Request, Settings};
use anyhow::anyhow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

#[derive(clap::Args, Debug)]
pub(super) struct Args {
    /// Files to check; those that no [[pair]] of wirecheck.toml names as a translation are skipped
    files: Vec<PathBuf>,
    /// How the results are written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Listed,
    #[command(flatten)]
    checking: Checking,
}

/// The formats of which several can stand one after the other.
#[derive(Copy, Clone, Debug, clap::ValueEnum)]
enum Listed {
    /// Reports for people
    Text,
    /// The same in plain sentences, for screen readers
    Plain,
    /// Annotations of GitHub Actions
    Github,
}

pub(super) fn run(args: Args, global: &Global) -> anyhow::Result<Status> {
    let format = match args.format {
        Listed::Text => Format::Text,
        Listed::Plain => Format::Plain,
        Listed::Github => Format::Github,
    };
    let mut settings = BTreeMap::new();
    let mut worst = Status::Clean;
    for file in &args.files {
        let house = global.settings_for(Some(file));
        if !settings.contains_key(&house) {
            settings.insert(house.clone(), args.checking.layers_over(house.as_deref())?.settings);
        }
        let settings = &settings[&house];
        let Some(original) = settings.original_of(file) else {
            if global.verbose {
                let why = house.map_or("there is no wirecheck.toml".to_owned(), |house| format!("no [[pair]] of {} names it", house.display()));
                output::complain(&format!("note: {}: skipped, {why}", file.display()));
            }
            continue;
        };
        let original = std::env::current_dir().ok().and_then(|here| original.strip_prefix(here).map(Path::to_owned).ok()).unwrap_or(original);
        match one(file, &original, settings, format, global) {
            Ok(Status::Clean) => {}
            Ok(status) if worst == Status::Clean => worst = status,
            Ok(_) => {}
            Err(error) => {
                output::complain(&format!("error: {error:#}"));
                worst = Status::Incomplete;
            }
        }
    }
    Ok(worst)
}

fn one(file: &Path, original: &Path, settings: &Settings, format: Format, global: &Global) -> anyhow::Result<Status> {
    let translation = read_text(file)?;
    let text = read_text(original).map_err(|error| anyhow!("{}: its original: {error}", file.display()))?;
    let request = Request { id: file.display().to_string(), original: Some(text), translation, ..Request::default() };
    let shown = Shown { format, full: false, output: None };
    let (out, status) = check::report(&request, Some(&original.display().to_string()), settings, &shown, global)?;
    output::write(None, &out, global)?;
    Ok(status)
}
