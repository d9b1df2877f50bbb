//! The server that is measured, and what Linux tells of its process.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::person::NAME;

/// A server of its own.
pub(crate) struct Server {
    process: Child,
    pub(crate) host: String,
}

impl Server {
    pub(crate) fn start(database: &Path) -> Self {
        let mut process = Command::new(env!("CARGO_BIN_EXE_boussole"))
            .args(["serve", "--port", "0", "--public-url"])
            .arg(format!("http://{NAME}"))
            .arg("--database")
            .arg(database)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut screen = String::new();
        let told = process.stdout.as_mut().expect("it is piped");
        let read = BufReader::new(told).read_line(&mut screen);
        read.expect("it tells where it is");
        let host = screen.split("http://").nth(1).expect("an address");
        let host = host.split(' ').next().expect("an address").to_owned();
        Self { process, host }
    }

    /// Its processor time so far, in seconds, as Linux tells it in hundredths.
    pub(crate) fn processor_time(&self) -> f64 {
        let path = format!("/proc/{}/stat", self.process.id());
        let told = fs::read_to_string(path).unwrap_or_default();
        let fields = told.rsplit(')').next().unwrap_or_default();
        let hundredths = fields.split_whitespace().skip(11).take(2);
        let hundredths = hundredths.filter_map(|field| field.parse::<f64>().ok());
        hundredths.sum::<f64>() / 100.0
    }

    /// The memory that is its own now, in MiB.
    pub(crate) fn memory(&self) -> f64 {
        let path = format!("/proc/{}/status", self.process.id());
        let told = fs::read_to_string(path).unwrap_or_default();
        let line = told.lines().find(|line| line.starts_with("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number
            .and_then(|kib| kib.parse::<f64>().ok())
            .unwrap_or_default()
            / 1024.0
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.process.kill().expect("it runs");
        self.process.wait().expect("it ends");
    }
}
