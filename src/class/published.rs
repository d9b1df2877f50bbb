//! What is published of a class, as it is kept: enough for its page, though the class may be gone.

use model::id::QuizId;
use serde::{Deserialize, Serialize};

use crate::Totals;

/// What is published of a class at its close, without its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// What it answered.
    pub quiz: QuizId,
    /// How many seats there were.
    pub places: usize,
    /// What is told of the finished pages.
    pub totals: Totals,
}

impl Published {
    /// All of it as JSON, in one line.
    ///
    /// # Panics
    ///
    /// Never: names and numbers can be written.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("names and numbers")
    }

    /// Reads what [`Published::to_json`] wrote; `None` for anything else.
    pub fn from_json(text: &str) -> Option<Self> {
        let read: Self = serde_json::from_str(text).ok()?;
        read.totals.is_known().then_some(read)
    }
}

#[cfg(test)]
mod tests {
    use model::id::QuizId;

    use super::Published;
    use crate::Totals;
    use crate::leaks::chance;

    #[test]
    fn what_is_published_is_read_back() {
        let published = Published {
            quiz: QuizId::new("situations").unwrap(),
            places: 32,
            totals: Totals::of(&chance::quiz(), &[]),
        };
        let json = r#"{"quiz":"situations","places":32,"totals":{"format":1,"table":null}}"#;
        assert_eq!(published.to_json(), json);
        assert_eq!(Published::from_json(json), Some(published));
        for other in [
            "",
            "{}",
            r#"{"format":1,"table":null}"#,
            r#"{"quiz":"situations","places":32,"totals":{"format":2,"table":null}}"#,
            r#"{"quiz":"situations","places":32,"totals":{"format":1,"table":null,"more":1}}"#,
        ] {
            assert_eq!(Published::from_json(other), None, "{other}");
        }
    }
}
