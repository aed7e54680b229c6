//! `wirecheck man`: the manual page.

use super::Status;
use super::output::quietly;
use std::io::Write;

pub(super) fn run(command: clap::Command) -> anyhow::Result<Status> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone()).render(&mut page)?;
    for sub in command.get_subcommands().filter(|s| !s.is_hide_set()) {
        // One page with every command's options: packagers install one file.
        let man = clap_mangen::Man::new(sub.clone());
        writeln!(page, ".SH {}", sub.get_name().to_uppercase())?;
        man.render_description_section(&mut page)?;
        man.render_options_section(&mut page)?;
    }
    quietly(std::io::stdout().lock().write_all(&page))?;
    Ok(Status::Clean)
}
