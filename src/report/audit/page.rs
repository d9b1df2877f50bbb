//! The page of an audit: sections of figures and tables, worded.

use crate::audit::figures::rarely_listed;
use crate::audit::{Figure, Subject, figures};
use crate::table::Table;
use ::audit::careless::{Form, Pattern};
use ::audit::mutation::Change;
use ::audit::reach::Reach;
use ::audit::reliability::FOR_EXPLORING;
use ::audit::statistics::Calibration;
use model::traits::Domain;
use rules::adaptive::Stop;
use words::audit::{self, Column, Part, TableName, Value};

/// The most rows of a table of careers, items or changes; JSON has all.
const ROWS: usize = 10;

/// With fewer people, a share of one half is known to no better than .7 points of 100.
const ENOUGH_PEOPLE: usize = 5_000;

/// The worded page.
pub(super) struct Page {
    pub(super) title: String,
    pub(super) intro: String,
    /// How many people the shares are of.
    pub(super) with_list: String,
    /// Only where chance moves the figures.
    pub(super) rough: Option<&'static str>,
    pub(super) summary: String,
    pub(super) limits: &'static str,
    pub(super) sections: Vec<Section>,
}

/// One question that an inspector asks, with its answer.
pub(super) struct Section {
    pub(super) heading: &'static str,
    pub(super) about: &'static str,
    pub(super) rows: Vec<Row>,
    pub(super) tables: Vec<Table>,
}

/// A figure in words.
pub(super) struct Row {
    pub(super) label: &'static str,
    pub(super) value: String,
    pub(super) target: String,
    /// Whether the target is reached, with the word for it.
    pub(super) verdict: Option<(bool, &'static str)>,
}

const PARTS: [Part; 9] = [
    Part::Reach,
    Part::Certainty,
    Part::Adaptive,
    Part::Stability,
    Part::Order,
    Part::Fairness,
    Part::Care,
    Part::Careless,
    Part::Scales,
];

impl Page {
    pub(super) fn new(subject: &Subject<'_>) -> Self {
        let say = audit::of(subject.locale);
        let writer = Writer { subject, say };
        let figures = figures(subject.audit);
        let judged: Vec<bool> = figures.iter().filter_map(Figure::is_met).collect();
        let settings = subject.audit.settings;
        let with_list = subject.audit.lists.with_list;
        Self {
            title: say.title(subject.quiz.title.get(subject.locale)),
            intro: say.intro(
                settings.people,
                settings.seed,
                subject.catalog.profiles.len(),
            ),
            with_list: say.with_list(with_list),
            rough: (with_list < ENOUGH_PEOPLE).then(|| say.rough()),
            summary: say.summary(
                judged.iter().filter(|is_met| **is_met).count(),
                judged.len(),
            ),
            limits: say.limits(),
            sections: PARTS
                .into_iter()
                .map(|part| Section {
                    heading: say.part(part),
                    about: say.about(part),
                    rows: figures
                        .iter()
                        .filter(|figure| figure.part == part)
                        .map(|figure| writer.row(figure))
                        .collect(),
                    tables: writer.tables(part),
                })
                .collect(),
        }
    }
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    say: audit::Words,
}

impl Writer<'_> {
    fn row(&self, figure: &Figure) -> Row {
        let target = figure.target.map(|(bound, target)| {
            let target = match figure.value {
                Value::Count(_) => Value::Count(whole(target)),
                Value::Share(_) => Value::Share(target),
                Value::Mean(_) | Value::Small(_) => Value::Mean(target),
            };
            self.say.target(bound, target)
        });
        Row {
            label: self.say.measure(figure.measure),
            value: self.say.number(figure.value),
            target: target.unwrap_or_default(),
            verdict: figure
                .is_met()
                .map(|is_met| (is_met, self.say.verdict(is_met))),
        }
    }

    fn tables(&self, part: Part) -> Vec<Table> {
        let tables = match part {
            Part::Reach => vec![
                self.unreached(),
                self.rare(),
                self.frequent(),
                self.families(),
                self.twins(),
            ],
            Part::Certainty => vec![
                self.calibration(TableName::Top3, &self.subject.audit.lists.top3),
                self.calibration(TableName::HoldsBest, &self.subject.audit.lists.holds_best),
            ],
            Part::Adaptive => vec![self.stops()],
            Part::Stability | Part::Order => Vec::new(),
            Part::Fairness => vec![self.carriers()],
            Part::Care => vec![self.unnoticed()],
            Part::Careless => self
                .subject
                .audit
                .careless
                .iter()
                .map(|f| self.noticed(f))
                .collect(),
            Part::Scales => vec![self.scales()],
        };
        let has_rows = |table: &Table| !table.rows.is_empty();
        tables.into_iter().filter(has_rows).collect()
    }

    /// A table of the first [`ROWS`] rows.
    fn table(&self, name: TableName, head: &[Column], rows: Vec<Vec<String>>) -> Table {
        let n_more = rows.len().saturating_sub(ROWS);
        Table {
            name: self.say.table(name).to_owned(),
            head: head.iter().map(|column| self.say.column(*column)).collect(),
            rows: rows.into_iter().take(ROWS).collect(),
            more: (n_more > 0).then(|| self.say.and_more(n_more)),
        }
    }

    fn share(&self, n: usize, of: usize) -> String {
        self.say.number(Value::Share(n as f64 / of.max(1) as f64))
    }

    fn stops(&self) -> Table {
        let found = &self.subject.audit.adaptive;
        let row = |(stop, count): (&Stop, &usize)| {
            vec![
                self.say.stop(*stop).to_owned(),
                self.share(*count, found.people),
            ]
        };
        let rows = Stop::ALL.iter().zip(&found.stops).map(row).collect();
        self.table(TableName::Stops, &[Column::Why, Column::People], rows)
    }

    fn unreached(&self) -> Table {
        let why = |reach: &Reach| match reach {
            Reach::First(_) => None,
            Reach::Forbidden(rule) => Some(self.say.forbidden(rule.as_str())),
            Reach::NotFound { first, .. } => {
                let first = first.map(|career| self.subject.career(career));
                Some(self.say.not_found(first.as_deref()))
            }
        };
        let reach = self.subject.audit.reach.iter().enumerate();
        let rows = reach
            .filter_map(|(career, reach)| Some(vec![self.subject.career(career), why(reach)?]));
        self.table(
            TableName::Unreached,
            &[Column::Career, Column::Why],
            rows.collect(),
        )
    }

    fn careers(&self, name: TableName, careers: &[usize]) -> Table {
        let lists = &self.subject.audit.lists;
        let row = |career: &usize| {
            let seen = lists.careers[*career];
            vec![
                self.subject.career(*career),
                self.share(seen.main, lists.with_list),
                self.share(seen.first, lists.with_list),
            ]
        };
        let rows = careers.iter().map(row).collect();
        let head = [Column::Career, Column::OnLists, Column::First];
        self.table(name, &head, rows)
    }

    fn rare(&self) -> Table {
        self.careers(TableName::Rare, &rarely_listed(self.subject.audit))
    }

    /// The careers that are first for most.
    fn frequent(&self) -> Table {
        let lists = &self.subject.audit.lists;
        let mut careers: Vec<usize> = (0..lists.careers.len()).collect();
        careers.sort_by_key(|career| std::cmp::Reverse(lists.careers[*career].first));
        careers.truncate(5);
        self.careers(TableName::Frequent, &careers)
    }

    fn families(&self) -> Table {
        let lists = &self.subject.audit.lists;
        let families = lists.families.iter().zip(&self.subject.catalog.families);
        let rows = families.map(|(seen, family)| {
            vec![
                family.title.get(self.subject.locale).to_owned(),
                self.share(seen.main, lists.with_list),
                self.share(seen.first, lists.with_list),
            ]
        });
        Table {
            name: self.say.table(TableName::Families).to_owned(),
            head: [Column::Family, Column::OnLists, Column::First]
                .map(|column| self.say.column(column))
                .to_vec(),
            rows: rows.collect(),
            more: None,
        }
    }

    fn twins(&self) -> Table {
        let twins = self.subject.audit.twins.iter();
        let rows = twins.map(|twins| {
            vec![
                self.subject.career(twins.one),
                self.subject.career(twins.other),
                self.say.number(Value::Mean(twins.correlation)),
            ]
        });
        let head = [Column::Career, Column::OtherCareer, Column::Correlation];
        self.table(TableName::Twins, &head, rows.collect())
    }

    fn calibration(&self, name: TableName, calibration: &Calibration) -> Table {
        let tenths = calibration.tenths().iter();
        let rows = tenths.filter(|tenth| tenth.n > 0).map(|tenth| {
            vec![
                self.say.number(Value::Share(tenth.mean_stated())),
                self.say.number(Value::Share(tenth.share_true())),
                self.say.number(Value::Count(tenth.n)),
            ]
        });
        let head = [Column::Stated, Column::ComesTrue, Column::HowOften];
        self.table(name, &head, rows.collect())
    }

    /// The items that carry most of either difference.
    fn carriers(&self) -> Table {
        let fairness = &self.subject.audit.fairness;
        let shares = [&fairness.interests, &fairness.self_image].map(|comparison| {
            let mut shares = vec![0.0; self.subject.quiz.items.len()];
            for (item, share) in &comparison.items {
                shares[*item] = *share;
            }
            shares
        });
        let most = |item: &usize| f64::max(shares[0][*item], shares[1][*item]);
        let mut items: Vec<usize> = (0..self.subject.quiz.items.len()).collect();
        items.sort_by(|a, b| most(b).total_cmp(&most(a)).then(a.cmp(b)));
        items.truncate(ROWS);
        let row = |item: usize| {
            let prompt = self.subject.quiz.items[item]
                .prompt
                .get(self.subject.locale);
            vec![
                prompt.to_owned(),
                self.say.number(Value::Share(shares[0][item])),
                self.say.number(Value::Share(shares[1][item])),
            ]
        };
        let head = [
            Column::Item,
            Column::CarriesInterests,
            Column::CarriesSelfImage,
        ];
        self.table(
            TableName::Carriers,
            &head,
            items.into_iter().map(row).collect(),
        )
    }

    fn unnoticed(&self) -> Table {
        let mutants = self.subject.audit.mutation.unnoticed.iter();
        let rows = mutants.map(|mutant| {
            vec![
                self.subject.career(mutant.career),
                self.change(&mutant.change),
            ]
        });
        self.table(
            TableName::Unnoticed,
            &[Column::Career, Column::Change],
            rows.collect(),
        )
    }

    fn change(&self, change: &Change) -> String {
        let (from, to) = change.values();
        let of = change.of(&self.subject.catalog.traits);
        self.say.change(change.kind(), &of, &from, &to)
    }

    /// Who is asked to look again, pattern by pattern.
    fn noticed(&self, form: &Form) -> Table {
        let share = |share: f64| self.say.number(Value::Share(share));
        let rows = Pattern::ALL
            .iter()
            .zip(&form.power)
            .map(|(pattern, power)| {
                let [run, sameness, misfit, _, halves] = power.by;
                let shares = [power.noticed, run, sameness, misfit, halves];
                let name = self.say.pattern(*pattern).to_owned();
                std::iter::once(name).chain(shares.map(share)).collect()
            });
        let head = [
            Column::Pattern,
            Column::Noticed,
            Column::Run,
            Column::Sameness,
            Column::Misfit,
            Column::Halves,
        ];
        Table {
            name: self.say.noticed(form.ratings),
            head: head.map(|column| self.say.column(column)).to_vec(),
            rows: rows.collect(),
            more: None,
        }
    }

    fn scales(&self) -> Table {
        let rows = self.subject.audit.scales.iter().map(|scale| {
            let mean = |x: f64| self.say.number(Value::Mean(x));
            let of = self.subject.catalog.traits.get(scale.of);
            let is_skill = of.id.domain == Domain::Skill;
            vec![
                self.say.scale(of.name.get(self.subject.locale), is_skill),
                scale.ratings.to_string(),
                mean(scale.expected),
                scale.alpha.map_or_else(String::new, mean),
                self.say.number(Value::Count(whole(scale.error))),
                self.say.number(Value::Count(whole(scale.difference))),
                self.say
                    .good_for(scale.expected >= FOR_EXPLORING)
                    .to_owned(),
            ]
        });
        let head = [
            Column::Scale,
            Column::Questions,
            Column::Reliability,
            Column::Alpha,
            Column::Error,
            Column::Apart,
            Column::GoodFor,
        ];
        let rows: Vec<Vec<String>> = rows.collect();
        Table {
            name: self.say.table(TableName::Scales).to_owned(),
            head: head.map(|column| self.say.column(column)).to_vec(),
            rows,
            more: None,
        }
    }
}

/// Points of 0–100, rounded up: an error is not made to look smaller.
fn whole(points: f64) -> usize {
    (0..=100).find(|n| *n as f64 >= points).unwrap_or(100)
}
