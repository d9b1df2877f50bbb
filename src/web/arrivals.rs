//! Who begins: so many from one address, so that nobody fills the disk by beginning again and again.

use std::collections::HashMap;
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::pace::{Allowance, Pace};

/// A whole school may stand behind one address, and begin in the same minute.
const PACE: Pace = Pace {
    at_once: 300,
    one_in: Duration::from_secs(1),
};

/// As many addresses are told apart.
const MOST: usize = 4096;

/// What may still begin from each address; those for whom there is no room share one.
#[derive(Default)]
pub(super) struct Arrivals {
    from: Mutex<HashMap<Option<IpAddr>, Allowance>>,
}

impl Arrivals {
    /// Whether somebody at that address may begin now.
    pub(super) fn may_begin(&self, from: IpAddr) -> bool {
        let mut all = self.from.lock().unwrap_or_else(PoisonError::into_inner);
        let mut whose = Some(household(from));
        if all.len() >= MOST && !all.contains_key(&whose) {
            all.retain(|_, allowance| !allowance.is_full());
            if all.len() >= MOST {
                whose = None;
            }
        }
        let allowance = all.entry(whose).or_insert_with(|| Allowance::new(PACE));
        allowance.take()
    }
}

/// One household has one address, or 2^64 that begin alike.
pub(super) fn household(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            let [a, b, c, d, ..] = address.segments();
            Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0).into()
        }
        address @ IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begin(arrivals: &Arrivals, from: &str, times: usize) -> usize {
        let from = from.parse().unwrap();
        (0..times).filter(|_| arrivals.may_begin(from)).count()
    }

    #[test]
    fn a_school_gets_in_and_a_flood_does_not() {
        let arrivals = Arrivals::default();
        assert_eq!(begin(&arrivals, "192.0.2.1", 300), 300);
        let more = begin(&arrivals, "192.0.2.1", 1000);
        assert!(more < 100, "{more}");
        assert_eq!(begin(&arrivals, "192.0.2.2", 35), 35, "another address");
        // Who has many addresses that begin alike is one.
        assert_eq!(begin(&arrivals, "2001:db8::1", 300), 300);
        assert!(begin(&arrivals, "2001:db8::2", 300) < 100);
        assert_eq!(begin(&arrivals, "::ffff:192.0.2.3", 300), 300);
        assert!(begin(&arrivals, "192.0.2.3", 300) < 100);
    }

    #[test]
    fn however_many_addresses_come_the_table_has_an_end() {
        let arrivals = Arrivals::default();
        for number in 0..2 * MOST {
            let [.., high, low] = number.to_be_bytes();
            begin(&arrivals, &format!("198.18.{high}.{low}"), 1);
        }
        assert!(arrivals.from.lock().unwrap().len() <= MOST + 1);
    }
}
