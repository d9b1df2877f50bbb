//! A small browser without a script: it follows the ways of pages and fills in their forms.

use crate::served::{Address, Page, attribute};

impl Page {
    /// The form that is sent to an address with that end.
    pub(crate) fn form(&self, to: &str) -> Form {
        let mut forms = self.body.split("<form method=\"post\" action=\"").skip(1);
        let form = forms.find(|form| {
            let action = form.split('"').next().unwrap_or_default();
            action.trim_end_matches('/').ends_with(to)
        });
        let form = form.unwrap_or_else(|| panic!("no form to {to} in {}", self.body));
        let form = form.split("</form>").next().expect("it ends");
        let mut fields = Vec::new();
        let mut choices: Vec<(String, Vec<String>)> = Vec::new();
        for tag in form.split('<').filter(|tag| tag.contains("name=\"")) {
            let name = attribute(tag, "name=\"", '"').to_owned();
            let value = attribute(tag, "value=\"", '"').to_owned();
            if tag.contains("type=\"hidden\"") {
                fields.push((name, value));
            } else if let Some((_, values)) = choices.iter_mut().find(|(of, _)| *of == name) {
                values.push(value);
            } else {
                choices.push((name, vec![value]));
            }
        }
        Form {
            to: form.split('"').next().unwrap_or_default().to_owned(),
            fields,
            choices,
        }
    }
}

/// A form: what it carries, and what may be chosen in it.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub(crate) to: String,
    pub(crate) fields: Vec<(String, String)>,
    pub(crate) choices: Vec<(String, Vec<String>)>,
}

impl Form {
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.fields.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Each answer chosen, by the name of what is asked, among those there are.
    pub(crate) fn filled(mut self, choose: impl Fn(&str, usize) -> Option<usize>) -> Self {
        let item = self.fields.iter().find(|(name, _)| name == "item");
        let item = item.map(|(_, item)| item.clone()).unwrap_or_default();
        for (name, values) in self.choices.clone() {
            let asked = name.strip_prefix("answer.").unwrap_or(&item);
            if let Some(at) = choose(asked, values.len()) {
                self = self.with(&name, &values[at]);
            }
        }
        self
    }

    pub(crate) fn body(&self) -> String {
        let pair =
            |(name, value): &(String, String)| format!("{}={}", escaped(name), escaped(value));
        let pairs: Vec<String> = self.fields.iter().map(pair).collect();
        pairs.join("&")
    }
}

pub(crate) fn escaped(text: &str) -> String {
    let write = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(write).collect()
}

/// The path of a link on the page of another path.
pub(crate) fn resolved(base: &str, link: &str) -> String {
    if link.starts_with('/') {
        return link.to_owned();
    }
    let mut parts: Vec<&str> = base.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop();
        } else {
            parts.push(part);
        }
    }
    parts.join("/")
}

/// Somebody with a browser.
#[derive(Clone)]
pub(crate) struct Browser {
    pub(crate) cookie: Option<String>,
    pub(crate) path: String,
    pub(crate) page: Page,
}

impl Browser {
    pub(crate) fn at(server: &Address, path: &str) -> Self {
        let page = Page {
            status: 0,
            head: String::new(),
            body: String::new(),
        };
        let mut browser = Self {
            cookie: None,
            path: String::new(),
            page,
        };
        browser.get(server, path);
        browser
    }

    pub(crate) fn go(&mut self, server: &Address, method: &str, path: &str, body: &str) {
        let cookie = self
            .cookie
            .as_ref()
            .map(|cookie| format!("Cookie: {cookie}"));
        let headers: Vec<&str> = cookie.iter().map(String::as_str).collect();
        let page = server.send(method, path, &headers, body);
        if let Some(set) = page.header("set-cookie") {
            for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
                assert!(set.contains(attribute), "{set}");
            }
            let value = set.split(';').next().expect("a value").to_owned();
            self.cookie = Some(value).filter(|_| !set.contains("Max-Age=0"));
        }
        path.clone_into(&mut self.path);
        if let Some(to) = page.header("location") {
            let to = to.to_owned();
            assert!([301, 303].contains(&page.status), "{}", page.head);
            return self.get(server, &to);
        }
        self.page = page;
    }

    pub(crate) fn get(&mut self, server: &Address, path: &str) {
        self.go(server, "GET", path, "");
    }

    /// What is answered at an address, which the browser does not go to.
    pub(crate) fn status(&self, server: &Address, method: &str, path: &str, body: &str) -> u16 {
        let cookie = self.cookie.as_ref();
        let cookie = cookie.map(|cookie| format!("Cookie: {cookie}"));
        let headers: Vec<&str> = cookie.iter().map(String::as_str).collect();
        server.send(method, path, &headers, body).status
    }

    pub(crate) fn post(&mut self, server: &Address, form: &Form) {
        let to = resolved(&self.path, &form.to);
        self.go(server, "POST", &to, &form.body());
    }

    /// The form of what is asked.
    pub(crate) fn question(&self) -> Form {
        let to = if self.cookie.is_some() {
            "quiz"
        } else {
            "start"
        };
        self.page.form(to)
    }

    pub(crate) fn answer(&mut self, server: &Address, step: usize) {
        let likes = ["animal", "health", "nature", "science"];
        let form = self.question().filled(|asked, of| {
            let is_liked = likes.iter().any(|word| asked.contains(word));
            let place = if is_liked { of - 1 } else { step % of };
            (asked != "whole-day").then_some(place)
        });
        self.post(server, &form);
    }

    /// One page on, whatever it asks.
    pub(crate) fn step(&mut self, server: &Address, step: usize) {
        if self.path.ends_with("/idea") {
            let form = self.page.form("idea").with("typed", "vétérinaire");
            self.post(server, &form);
        } else if self.path.ends_with("/job") {
            self.get(server, "/fr/quiz");
        } else if self.page.body.contains("name=\"remark\"") {
            let form = self.page.form("quiz").with("remark", "meant");
            self.post(server, &form);
        } else {
            self.answer(server, step);
        }
    }

    /// Goes on to the result.
    pub(crate) fn finish(&mut self, server: &Address) {
        for step in 0..90 {
            if self.path.ends_with("/result") {
                return;
            }
            self.step(server, step);
        }
        panic!("no result, but {}", self.path);
    }

    /// All answers so far, as the person may take them along.
    pub(crate) fn sheet(&self, server: &Address) -> String {
        let mut other = self.clone();
        other.get(server, "/fr/sheet.json");
        assert_eq!(other.page.status, 200);
        other.page.body
    }
}
