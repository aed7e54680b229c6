//! The log of decisions: one SQLite file, to which is only ever added.
//!
//! [`Store::append`] returns once the event is on disk: what was confirmed survives a crash. Two editors, or two programs on
//! one file, cannot lose each other's work: an act says which event its editor saw last, and is refused where another came since.

use super::thread::Act;
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};
use rustc_hash::FxHashMap;
use std::path::Path;
use std::time::Duration;

/// How long to wait for another program that is writing to the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// The layout of the file; a file of a later one is refused.
const LAYOUT: i64 = 1;

const TABLES: &str = "
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  article TEXT NOT NULL,
  thread TEXT NOT NULL,
  kind TEXT NOT NULL,
  act TEXT NOT NULL,
  undoes INTEGER REFERENCES events(seq),
  who TEXT NOT NULL,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) STRICT;
CREATE INDEX IF NOT EXISTS events_of_thread ON events(article, thread, seq);
CREATE UNIQUE INDEX IF NOT EXISTS undone_once ON events(undoes) WHERE undoes IS NOT NULL;
CREATE TRIGGER IF NOT EXISTS events_stay BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
CREATE TRIGGER IF NOT EXISTS events_keep BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
";

/// Something an editor did.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its number in the file, from 1, in the order in which things were done.
    pub seq: i64,
    /// The article's id.
    pub article: String,
    /// What it was done to: a finding's key, or [`super::thread::TEXT`].
    pub thread: String,
    /// What was done.
    pub act: Act,
    /// Who did it, as they called themselves.
    pub who: String,
    /// When: UTC, RFC 3339 with milliseconds.
    pub at: String,
}

/// What is to be added.
#[derive(Copy, Clone, Debug)]
pub struct New<'a> {
    /// The article's id.
    pub article: &'a str,
    /// The finding's key, or [`super::thread::TEXT`].
    pub thread: &'a str,
    /// The last event of the thread that the editor saw; 0 for none.
    pub seen: i64,
    /// What is done.
    pub act: &'a Act,
    /// Who does it.
    pub who: &'a str,
}

/// Why an act was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// Somebody else was faster.
    #[error("{} has decided on this meanwhile ({}); look at it again", .0.who, .0.act.kind())]
    Conflict(Box<Event>),
    /// Only the last act of a thread can be undone, and once.
    #[error("this cannot be undone: it is not the last thing that was done here")]
    NotLast,
    /// The file fails.
    #[error("the decisions cannot be kept: {0}")]
    Sql(#[from] rusqlite::Error),
    /// The act cannot be written down.
    #[error("the decision cannot be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
}

/// A file that holds no decisions of ours.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// SQLite cannot open it.
    #[error("the decisions cannot be opened: {0}")]
    Sql(#[from] rusqlite::Error),
    /// A later version wrote it.
    #[error("the decisions were written by a later version of wirecheck (layout {0}, this one knows {LAYOUT})")]
    Later(i64),
    /// It belongs to another program.
    #[error("this is a database of another program; name another file with --decisions")]
    Foreign,
}

/// The file of decisions.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
}

impl Store {
    /// Opens the file, or makes it.
    pub fn open(path: &Path) -> Result<Self, OpenError> {
        Self::prepare(Connection::open(path)?)
    }

    /// A store that is gone when it is dropped.
    pub fn in_memory() -> Result<Self, OpenError> {
        Self::prepare(Connection::open_in_memory()?)
    }

    fn prepare(connection: Connection) -> Result<Self, OpenError> {
        connection.busy_timeout(PATIENCE)?;
        let layout: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        match layout {
            0 if tables > 0 => return Err(OpenError::Foreign),
            0..=LAYOUT => {}
            later => return Err(OpenError::Later(later)),
        }
        connection.pragma_update(None, "journal_mode", "WAL")?;
        // A commit is on disk before it is confirmed, also when the machine loses power.
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch(TABLES)?;
        connection.pragma_update(None, "user_version", LAYOUT)?;
        Ok(Self { connection })
    }

    /// Records an act, and returns its number once it is on disk.
    pub fn append(&mut self, new: New<'_>) -> Result<i64, Refused> {
        let act = serde_json::to_string(new.act)?;
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let last = transaction
            .query_row(
                "SELECT seq, article, thread, act, who, at FROM events WHERE article = ?1 AND thread = ?2 ORDER BY seq DESC LIMIT 1",
                [new.article, new.thread],
                event,
            )
            .optional()?;
        if let Some(last) = last
            && last.seq != new.seen
        {
            return Err(Refused::Conflict(Box::new(last)));
        }
        let undoes = match new.act {
            Act::Undo { event } => Some(*event),
            _ => None,
        };
        if let Some(target) = undoes {
            let last: Option<i64> = transaction.query_row(
                "SELECT max(seq) FROM events e WHERE article = ?1 AND thread = ?2 AND undoes IS NULL AND NOT EXISTS (SELECT 1 FROM events u WHERE u.undoes = e.seq)",
                [new.article, new.thread],
                |row| row.get(0),
            )?;
            if last != Some(target) {
                return Err(Refused::NotLast);
            }
        }
        transaction.execute(
            "INSERT INTO events (article, thread, kind, act, undoes, who) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![new.article, new.thread, new.act.kind(), act, undoes, new.who],
        )?;
        let seq = transaction.last_insert_rowid();
        transaction.commit()?;
        Ok(seq)
    }

    /// What was done to an article, in order.
    pub fn events(&self, article: &str) -> rusqlite::Result<Vec<Event>> {
        let mut query = self.connection.prepare_cached("SELECT seq, article, thread, act, who, at FROM events WHERE article = ?1 ORDER BY seq")?;
        query.query_map([article], event)?.collect()
    }

    /// How many findings of each article are accepted or dismissed, for those with any.
    pub fn decided(&self) -> rusqlite::Result<FxHashMap<String, usize>> {
        let mut query = self.connection.prepare_cached(
            "SELECT article, count(DISTINCT thread) FROM events e WHERE kind IN ('accept', 'dismiss')
             AND NOT EXISTS (SELECT 1 FROM events u WHERE u.undoes = e.seq) GROUP BY article",
        )?;
        query.query_map([], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.try_into().unwrap_or(0))))?.collect()
    }
}

fn event(row: &Row<'_>) -> rusqlite::Result<Event> {
    let act: String = row.get(3)?;
    let act = serde_json::from_str(&act).map_err(|e| rusqlite::Error::FromSqlConversionFailure(3, rusqlite::types::Type::Text, Box::new(e)))?;
    Ok(Event { seq: row.get(0)?, article: row.get(1)?, thread: row.get(2)?, act, who: row.get(4)?, at: row.get(5)? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new<'a>(thread: &'a str, seen: i64, act: &'a Act, who: &'a str) -> New<'a> {
        New { article: "a", thread, seen, act, who }
    }

    fn comment(text: &str) -> Act {
        Act::Comment { text: text.to_owned(), about: None }
    }

    #[test]
    fn two_editors_do_not_lose_each_others_work() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("decisions");
        let (mut anna, mut bert) = (Store::open(&path).expect("a store"), Store::open(&path).expect("the same store"));
        let first = anna.append(new("f", 0, &comment("one"), "Anna")).expect("recorded");
        let Err(Refused::Conflict(theirs)) = bert.append(new("f", 0, &comment("two"), "Bert")) else { panic!("Bert did not see Anna's") };
        assert_eq!((theirs.who.as_str(), &theirs.act), ("Anna", &comment("one")));
        bert.append(new("g", 0, &comment("elsewhere"), "Bert")).expect("another finding is free");
        bert.append(new("f", first, &comment("two"), "Bert")).expect("he has seen it now");
        assert_eq!(anna.events("a").expect("events").len(), 3);
        assert_eq!(anna.events("b").expect("events").len(), 0);
    }

    #[test]
    fn the_last_act_can_be_undone_once_and_nothing_is_deleted() {
        let mut store = Store::in_memory().expect("a store");
        let one = store.append(new("f", 0, &comment("one"), "A")).expect("recorded");
        let two = store.append(new("f", one, &comment("two"), "A")).expect("recorded");
        assert!(matches!(store.append(new("f", two, &Act::Undo { event: one }, "A")), Err(Refused::NotLast)));
        let undo = store.append(new("f", two, &Act::Undo { event: two }, "A")).expect("undone");
        assert!(matches!(store.append(new("f", undo, &Act::Undo { event: two }, "A")), Err(Refused::NotLast)));
        store.append(new("f", undo, &Act::Undo { event: one }, "A")).expect("then the one before");
        assert_eq!(store.events("a").expect("events").len(), 4);
        assert!(store.connection.execute("DELETE FROM events", []).is_err());
        assert!(store.connection.execute("UPDATE events SET who = 'B'", []).is_err());
    }

    #[test]
    fn a_database_of_another_program_is_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("other.sqlite");
        Connection::open(&path).and_then(|c| c.execute_batch("CREATE TABLE songs (name TEXT)")).expect("a database");
        assert!(matches!(Store::open(&path), Err(OpenError::Foreign)));
    }
}
