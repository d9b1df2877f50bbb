//! Names of files that every system can have.

use crate::file::File;

/// The names of devices, which Windows keeps for itself whatever the extension.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// Whether a file and the folder it lies in have names that every system can have.
pub(crate) fn has_portable_name(file: &File) -> bool {
    let last = file.name().rsplit('/').next().unwrap_or_default();
    is_portable(last) && is_portable(file.stem()) && file.folder().is_none_or(is_portable)
}

/// Whether every system can have a file or folder of this name.
pub fn is_portable(name: &str) -> bool {
    let has_odd_sign = name.contains(|c: char| {
        matches!(c, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*') || c.is_ascii_control()
    });
    let stem = name.split('.').next().unwrap_or_default().to_lowercase();
    !has_odd_sign && !name.ends_with(['.', ' ']) && !is_device(stem.trim_end())
}

fn is_device(stem: &str) -> bool {
    let port = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']));
    is_port || DEVICES.contains(&stem)
}

#[cfg(test)]
mod tests {
    use super::is_portable;

    #[test]
    fn devices_and_trailing_dots_are_found() {
        for name in [
            "CON.ron", "con.ron", "nul", "Com1.ron", "lpt9", "a.", "a ", "a:b.ron", "a\tb",
        ] {
            assert!(!is_portable(name), "{name:?}");
        }
        for name in [
            "conductor.ron",
            "com0.ron",
            "com10.ron",
            "family.ron",
            "été",
            "a.b.ron",
        ] {
            assert!(is_portable(name), "{name:?}");
        }
    }
}
