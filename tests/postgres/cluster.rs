//! A PostgreSQL of the distribution for tests alone: it begins empty, is nobody else's, and is gone with the test.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

/// A PostgreSQL that runs.
pub(crate) struct Cluster {
    folder: String,
    port: u16,
    programs: PathBuf,
}

/// What its only role shows to be let in.
pub(crate) const PASSWORD: &str = "of-the-tests";

impl Cluster {
    /// A new one, run by another user than root, who may not; it lets in by `trust`, or by `scram-sha-256`.
    pub(crate) fn start(lets_in: &str) -> Self {
        let versions = fs::read_dir("/usr/lib/postgresql").expect("apt-get install postgresql");
        let versions = versions.map(|version| version.expect("a folder").path().join("bin"));
        let programs = versions.max().expect("apt-get install postgresql");
        let folder = run(&mut as_nobody_else(
            "mktemp",
            &["-d", "--tmpdir", "boussole-postgres-XXXXXX"],
        ));
        let free = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let port = free.local_addr().expect("it is bound").port();
        drop(free);
        let cluster = Self {
            folder: folder.trim().to_owned(),
            port,
            programs,
        };
        let folder = &cluster.folder;
        let file = format!("{folder}/password");
        run(&mut as_nobody_else(
            "sh",
            &["-c", &format!("echo {PASSWORD} >{file}")],
        ));
        let data = format!("{folder}/data");
        cluster.run(
            "initdb",
            &[
                "-D", &data, "-U", "boussole", "-A", lets_in, "--pwfile", &file,
            ],
        );
        // What a power cut leaves is PostgreSQL's own affair; a kill is ours.
        let settings = format!(
            "-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"
        );
        let log = format!("{folder}/log");
        cluster.run(
            "pg_ctl",
            &["-D", &data, "-w", "-l", &log, "-o", &settings, "start"],
        );
        cluster
    }

    /// An empty database of that name; gives its address.
    pub(crate) fn database(&self, name: &str) -> String {
        let port = self.port.to_string();
        let server = ["-h", "127.0.0.1", "-p", &port, "-U", "boussole", name];
        run(Command::new(self.programs.join("createdb"))
            .args(server)
            .env("PGPASSWORD", PASSWORD));
        format!("postgres://boussole@127.0.0.1:{port}/{name}")
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let program = self.programs.join(program);
        run(&mut as_nobody_else(&program.to_string_lossy(), arguments));
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        let data = format!("{}/data", self.folder);
        let program = self.programs.join("pg_ctl");
        let stop = ["-D", &data, "-w", "-m", "immediate", "stop"];
        for mut command in [
            as_nobody_else(&program.to_string_lossy(), &stop),
            as_nobody_else("rm", &["-r", &self.folder]),
        ] {
            let (Ok(_) | Err(_)) = command.output();
        }
    }
}

/// A command as the user who runs the tests, or as `postgres` where that is root.
fn as_nobody_else(program: &str, arguments: &[&str]) -> Command {
    let is_root = run(Command::new("id").arg("-u")).trim() == "0";
    let mut command = if is_root {
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--", program]);
        command
    } else {
        Command::new(program)
    };
    command.args(arguments).current_dir("/");
    command
}

/// What a command says that does what it is to.
fn run(command: &mut Command) -> String {
    // Not piped: a server that goes on would hold the pipe open.
    let said = tempfile::NamedTempFile::new().expect("there is room");
    let output = said.reopen().expect("it is there");
    let errors = output.try_clone().expect("it is there");
    let status = command.stdout(output).stderr(errors).status();
    let said = fs::read_to_string(said.path()).expect("text");
    assert!(
        status.is_ok_and(|status| status.success()),
        "{command:?}: {said}"
    );
    said
}
