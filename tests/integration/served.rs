//! The program as a server, what is sent to it, and what comes back.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// The program as a server, with the words that it starts with.
pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) at: Address,
    pub(crate) screen: String,
    /// The path that opens the desk of whoever leads classes.
    pub(crate) desk: String,
}

/// Where one listens on this computer.
#[derive(Clone)]
pub(crate) struct Address {
    pub(crate) host: String,
    pub(crate) port: u16,
}

impl Deref for Server {
    type Target = Address;

    fn deref(&self) -> &Address {
        &self.at
    }
}

pub(crate) fn serve(database: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_boussole"));
    command
        .args(["--lang", "fr", "serve", "--database"])
        .arg(database)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

impl Server {
    pub(crate) fn start(database: &Path) -> Self {
        Self::with(database, &[])
    }

    /// With more arguments.
    pub(crate) fn with(database: &Path, arguments: &[&str]) -> Self {
        Self::run(serve(database, &["--port", "0"]).args(arguments))
    }

    /// By a command that serves.
    pub(crate) fn run(command: &mut Command) -> Self {
        let mut child = command.spawn().expect("the program starts");
        let (mut screen, mut desk) = (String::new(), String::new());
        let mut told = BufReader::new(child.stdout.as_mut().expect("it is piped"));
        for line in [&mut screen, &mut desk] {
            told.read_line(line).expect("it tells where it is");
        }
        let desk = format!("/c/{}", attribute(&desk, "/c/", ' '));
        let port = attribute(&screen, "http://127.0.0.1:", ' ').parse();
        let port = port.unwrap_or_else(|_| panic!("no port in {screen:?}"));
        Self {
            child,
            at: Address {
                host: format!("127.0.0.1:{port}"),
                port,
            },
            screen,
            desk,
        }
    }

    /// As a power cut would: at once, whatever is under way.
    pub(crate) fn kill(mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it ends");
    }

    /// As the system asks; gives what it said, and its exit code.
    #[cfg(unix)]
    pub(crate) fn end(mut self) -> (String, Option<i32>) {
        use nix::sys::signal::{Signal, kill};
        let id = i32::try_from(self.child.id()).expect("a process");
        kill(nix::unistd::Pid::from_raw(id), Signal::SIGTERM).expect("it runs");
        let code = self.child.wait().expect("it ends").code();
        let mut said = String::new();
        let errors = self.child.stderr.as_mut().expect("it is piped");
        errors.read_to_string(&mut said).expect("it is text");
        (said, code)
    }
}

impl Address {
    /// What comes back for some bytes, however wrong they are.
    pub(crate) fn raw(&self, request: &[u8]) -> Page {
        let mut stream = TcpStream::connect(&self.host).expect("it listens");
        stream.write_all(request).expect("it reads");
        Page::read(&mut stream)
    }

    pub(crate) fn send(&self, method: &str, path: &str, headers: &[&str], body: &str) -> Page {
        self.raw(self.request(method, path, headers, body).as_bytes())
    }

    pub(crate) fn request(&self, method: &str, path: &str, headers: &[&str], body: &str) -> String {
        let mut head = vec![
            format!("{method} {path} HTTP/1.1"),
            "Connection: close".to_owned(),
            format!("Content-Length: {}", body.len()),
        ];
        if !headers.iter().any(|header| header.starts_with("Host")) {
            head.push(format!("Host: {}", self.host));
        }
        let kind = "Content-Type: ";
        if method == "POST" && !headers.iter().any(|header| header.starts_with(kind)) {
            head.push(format!("{kind}application/x-www-form-urlencoded"));
        }
        head.extend(headers.iter().map(|header| (*header).to_owned()));
        format!("{}\r\n\r\n{body}", head.join("\r\n"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let (Ok(()) | Err(_)) = self.child.kill();
        let (Ok(_) | Err(_)) = self.child.wait();
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Page {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Page {
    pub(crate) fn read(stream: &mut TcpStream) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).expect("it answers");
        let text = String::from_utf8(bytes).expect("pages are text");
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|code| code.parse().ok());
        Self {
            status: status.unwrap_or_else(|| panic!("no status in {head:?}")),
            head: head.to_owned(),
            body: body.to_owned(),
        }
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| {
            let (of, value) = line.split_once(": ")?;
            of.eq_ignore_ascii_case(name).then_some(value)
        })
    }
}

/// Whoever is to wait is told for how long, and their browser too, in seconds; nobody else is.
pub(crate) fn says_how_long_to_wait(page: &Page, what: &str) {
    let told = page.header("retry-after");
    let in_words = ["dix secondes", "ten seconds"];
    let is_told = in_words.iter().any(|words| page.body.contains(words));
    let waits = [429, 503].contains(&page.status);
    assert_eq!(told, waits.then_some("10"), "{what}");
    assert_eq!(is_told, waits, "{what}: {}", page.body);
}

/// A page that says why there is no other one, in a language, and that nobody keeps or shows elsewhere.
pub(crate) fn is_a_fault(page: &Page, status: u16, language: &str, what: &str) {
    assert_eq!(page.status, status, "{what}");
    let begins = format!("<html lang=\"{language}\">");
    assert!(page.body.contains(&begins), "{what}: {}", page.body);
    assert!(page.body.contains("<h1>"), "{what}: {}", page.body);
    assert_eq!(page.header("set-cookie"), None, "{what}");
    assert_eq!(page.header("allow").is_some(), status == 405, "{what}");
    assert_eq!(page.header("cache-control"), Some("no-store"), "{what}");
    says_how_long_to_wait(page, what);
    assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    let policy = page.header("content-security-policy").unwrap_or_default();
    assert!(policy.starts_with("default-src 'none'; style-src 'self';"));
    assert!(policy.contains("frame-ancestors 'none'"), "{policy}");
}

pub(crate) fn attribute<'t>(text: &'t str, before: &str, end: char) -> &'t str {
    let after = text.split(before).nth(1).unwrap_or_default();
    after.split(end).next().unwrap_or_default()
}

/// A place for a database.
pub(crate) fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("there is room");
    let path = folder.path().join("boussole.db");
    (folder, path)
}

/// All that is kept in a folder, byte for byte; what readers tell each other apart.
pub(crate) fn kept(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let files = fs::read_dir(folder).expect("it is there");
    let files = files.map(|file| file.expect("a file").path());
    let named = files.map(|path| (path.display().to_string(), path));
    let mut all: Vec<_> = named
        .filter(|(name, _)| !name.ends_with("-shm"))
        .map(|(name, path)| (name, fs::read(path).expect("it can be read")))
        .collect();
    all.sort();
    all
}
