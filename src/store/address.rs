//! Where a database is: a file, or a server of databases that several servers of pages share.

use std::path::{Path, PathBuf};

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file of SQLite, for one process alone.
    File(PathBuf),
    /// A database of PostgreSQL.
    Postgres(Address),
}

/// The address of a database of PostgreSQL; there is no password in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

/// Why something is no place for a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAddress {
    /// The program was built without PostgreSQL.
    NotBuilt,
    /// There is a password in it, which everybody on the computer can read.
    Password,
}

const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

impl Place {
    /// What is meant by what somebody gives: the address of a database of PostgreSQL by how it begins, else a file.
    ///
    /// # Errors
    ///
    /// [`NoAddress`] says why it is neither.
    ///
    /// # Source
    ///
    /// PostgreSQL 15, section 34.1.1.2, "Connection URIs".
    pub fn of(given: &Path) -> Result<Self, NoAddress> {
        let address = given.to_str().filter(|text| is_address(text));
        let Some(address) = address else {
            return Ok(Self::File(given.to_owned()));
        };
        let after = address.split_once("://").map_or("", |(_, after)| after);
        let (authority, rest) = after.split_at(after.find(['/', '?']).unwrap_or(after.len()));
        let user = authority.rsplit_once('@').map_or("", |(user, _)| user);
        if user.contains(':') || rest.contains("password=") {
            return Err(NoAddress::Password);
        }
        if cfg!(feature = "postgres") {
            Ok(Self::Postgres(Address(address.to_owned())))
        } else {
            Err(NoAddress::NotBuilt)
        }
    }
}

/// Whether a text is meant as an address of PostgreSQL.
fn is_address(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

impl Address {
    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_from_a_file_and_holds_no_password() {
        for file in ["b.db", "/var/lib/b.db", "postgres:b", "./postgres://b"] {
            let path = PathBuf::from(file);
            assert_eq!(Place::of(&path), Ok(Place::File(path)));
        }
        for address in [
            "postgres://localhost/b",
            "postgresql://u@db.example.org:5432/b?sslmode=disable",
            "postgres:///b?host=/run/postgresql&port=5433",
            "postgres://u@[::1]:5432/b",
        ] {
            let expected = if cfg!(feature = "postgres") {
                Ok(Place::Postgres(Address(address.to_owned())))
            } else {
                Err(NoAddress::NotBuilt)
            };
            assert_eq!(Place::of(Path::new(address)), expected, "{address}");
        }
        for told in [
            "postgres://u:secret@localhost/b",
            "postgres://u:a@b@localhost/b",
            "postgres://localhost/b?user=u&password=secret",
            "postgresql://u:@localhost?x",
        ] {
            assert_eq!(Place::of(Path::new(told)), Err(NoAddress::Password));
        }
    }
}
