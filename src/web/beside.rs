//! What is none of the pages: their style, the way to the desk, and what the server tells of itself.

use hyper::StatusCode;
use hyper::header::{self, HeaderValue};
use model::locale::Locale;
use pages::class::Address;
use store::{Classes, SeatId};

use crate::answer::Service;
use crate::check::Origin;
use crate::reply::{self, Answer, elsewhere, text};

/// How what is counted is written.
const METRICS: &str = "text/plain; version=0.0.4; charset=utf-8";

impl<S: Classes> Service<S> {
    /// For whoever has the key of the desk, the way there, and what their browser shows from then on.
    pub(super) fn to_the_desk(
        &self,
        path: &str,
        origin: &Origin,
        locale: Locale,
    ) -> Option<Answer> {
        let cookie = self.room.key.cookie(path, origin.is_secure)?;
        let desk = elsewhere(StatusCode::SEE_OTHER, &Address::Desk.path(locale));
        Some(reply::with_cookie(desk, cookie))
    }

    /// What is none of the pages.
    pub(super) async fn beside(&self, path: &str, is_near: bool, locale: Locale) -> Option<Answer> {
        match path {
            "/" => {
                // A class is led in its own language, whatever its browsers speak.
                let of_the_class = self.room.language((self.today)()).await;
                let door = format!("/{}", of_the_class.unwrap_or(locale).code());
                Some(elsewhere(StatusCode::SEE_OTHER, &door))
            }
            "/style.css" => {
                let mut answer = text(StatusCode::OK, "text/css", pages::STYLE);
                let public = HeaderValue::from_static(reply::PUBLIC);
                answer.headers_mut().insert(header::CACHE_CONTROL, public);
                Some(answer)
            }
            "/live" if is_near => Some(text(StatusCode::OK, "text/plain", "live\n")),
            "/ready" if is_near => {
                let read = self.store.read(&SeatId::of(&[])).await;
                Some(match read {
                    Ok(_) => text(StatusCode::OK, "text/plain", "ready\n"),
                    Err(_) => text(
                        StatusCode::SERVICE_UNAVAILABLE,
                        "text/plain",
                        "no database\n",
                    ),
                })
            }
            "/metrics" if is_near => {
                let counted = self.counts.write(self.seats.count());
                Some(text(StatusCode::OK, METRICS, counted))
            }
            _ => None,
        }
    }
}
