//! Why a server of pages cannot use a database of PostgreSQL, for whoever runs it.
//!
//! The sentences quote addresses, so they must be made safe before they are shown.

use crate::quoted::quoted;

say! {
    /// The sentences about a database of PostgreSQL.
    pub struct Words;

    /// The program has no such databases.
    pub fn not_built(self) -> &'static str {
        fr: "ce programme a été construit sans PostgreSQL. `cargo build --release --features \
             postgres` en construit un qui le connaît ; sans lui, `--database` donne un fichier.",
        en: "this program was built without PostgreSQL. `cargo build --release --features \
             postgres` builds one that knows it; without it `--database` gives a file.",
    }
    /// Arguments can be read by everybody on the computer.
    pub fn password(self) -> &'static str {
        fr: "l'adresse de la base contient un mot de passe, que tout le monde peut lire sur cet \
             ordinateur. Retirez-le de `--database`, et donnez-le par la variable `PGPASSWORD` ou \
             dans le fichier que nomme `PGPASSFILE` (sinon `~/.pgpass`).",
        en: "the address of the database holds a password, which everybody on this computer can \
             read. Take it out of `--database`, and give it by the variable `PGPASSWORD` or in the \
             file that `PGPASSFILE` names (else `~/.pgpass`).",
    }
    /// Only a server of pages knows such databases.
    pub fn no_file(self) -> &'static str {
        fr: "seul `boussole serve` connaît PostgreSQL : ici `--database` donne un fichier. Pour \
             copier une base PostgreSQL, il y a `pg_dump`.",
        en: "`boussole serve` alone knows PostgreSQL: here `--database` gives a file. To copy a \
             database of PostgreSQL there is `pg_dump`.",
    }
    /// Nobody answers, or nobody is let in.
    pub fn not_connected(self, address: &str, cause: &str) -> String {
        fr: format!(
            "impossible d'utiliser la base {} ({cause}). Vérifiez que PostgreSQL tourne là, que la \
             base et le rôle existent, et que le mot de passe est dans `PGPASSWORD` ou dans \
             `~/.pgpass`.",
            quoted(address)
        ),
        en: format!(
            "cannot use the database {} ({cause}). See that PostgreSQL runs there, that the \
             database and the role exist, and that the password is in `PGPASSWORD` or in \
             `~/.pgpass`.",
            quoted(address)
        ),
    }
    /// Tables of something else are there.
    pub fn foreign(self, address: &str) -> String {
        fr: format!(
            "la base {} contient les tables d'un autre programme ; rien n'y a été changé. Donnez à \
             Boussole une base à elle : `createdb boussole`.",
            quoted(address)
        ),
        en: format!(
            "the database {} holds tables of another program; nothing was changed in it. Give \
             Boussole one of its own: `createdb boussole`.",
            quoted(address)
        ),
    }
    /// A newer version made the tables.
    pub fn newer(self, address: &str) -> String {
        fr: format!(
            "la base {} vient d'une version plus récente de Boussole ; rien n'y a été changé. \
             Installez cette version.",
            quoted(address)
        ),
        en: format!(
            "the database {} was written by a newer version of Boussole; nothing was changed in \
             it. Install that version.",
            quoted(address)
        ),
    }
    /// The tables are not as Boussole makes them.
    pub fn damaged(self, address: &str) -> String {
        fr: format!(
            "les tables de la base {} ne sont pas comme Boussole les fait ; rien n'y a été changé. \
             Remettez une sauvegarde avec `pg_restore`, ou donnez une base vide.",
            quoted(address)
        ),
        en: format!(
            "the tables of the database {} are not as Boussole makes them; nothing was changed in \
             it. Put a backup back with `pg_restore`, or give an empty database.",
            quoted(address)
        ),
    }
    /// It cannot be written to.
    pub fn read_only(self, address: &str) -> String {
        fr: format!(
            "impossible d'écrire dans la base {} : donnez à son rôle le droit d'y créer des tables \
             et d'y écrire, et vérifiez que ce n'est pas une copie en lecture seule.",
            quoted(address)
        ),
        en: format!(
            "cannot write to the database {}: give its role the right to create tables in it and \
             to write, and see that it is no read-only copy.",
            quoted(address)
        ),
    }
}
