//! Where a line must not break.

/// The signs that French sets off from the word or the number before them.
const SIGNS: [&str; 9] = [":", ";", "?", "!", "»", "€", "$", "%", "/"];

/// The text with each sign that is set off from its word kept on the line of it, by a space that no line
/// breaks at.
pub fn glued(text: &str) -> String {
    let mut out = text.replace("« ", "«\u{a0}");
    for sign in SIGNS {
        out = out.replace(&format!(" {sign}"), &format!("\u{a0}{sign}"));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_of_french_may_start_or_end_a_line_alone() {
        let text = "« Oui » : 1 900 €, 18 %, infirmière / infirmier ; vraiment ? Oui !";
        let pieces: Vec<String> = glued(text).split(' ').map(str::to_owned).collect();
        for piece in pieces {
            assert!(piece.contains(char::is_alphanumeric), "{piece:?}");
        }
    }
}
