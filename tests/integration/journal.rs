//! What is kept while a quiz is under way: nothing is lost, and nothing that is damaged does harm.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use boussole::answers::{Answer, Guess};
use boussole::entry::{Entry, Header};
use boussole::flow::{Act, Scene};
use boussole::id::{ItemId, ProfileId, QuestionId, QuizId};
use boussole::journal::Journal;
use boussole::quiz::Quiz;
use boussole::reaction::{Because, Is, Reaction};
use boussole::record::{Loss, NotKept, Opened, Record as _, Unfinished};
use boussole::sitting::{Done, Found, Resume};
use proptest::prelude::*;

use crate::instrument::{instrument, instrument_of};
use crate::sample::{opened, quiz};

fn item(id: &str, answer: Option<Answer>, seconds: Option<f64>) -> Entry {
    Entry::Item {
        item: ItemId::new(id).expect("an id"),
        answer,
        seconds,
    }
}

fn reaction(reaction: Option<Reaction>) -> Entry {
    Entry::Reaction {
        career: ProfileId::new("nurse").expect("an id"),
        reaction,
    }
}

/// Every kind of entry, and one answer that is changed and then taken back.
fn entries() -> Vec<Entry> {
    vec![
        Entry::Guess(Guess::Career(ProfileId::new("nurse").expect("an id"))),
        item("like-proof", Some(Answer::One(2)), Some(3.5)),
        item("any-of", Some(Answer::Several(vec![0, 2])), None),
        item("any-of", Some(Answer::Several(vec![])), Some(1.0)),
        item("in-order", Some(Answer::Ranked(vec![2, 0, 1])), None),
        item("like-proof", None, None),
        Entry::Question {
            question: QuestionId::new("shifts").expect("an id"),
            option: Some(1),
        },
        item("like-graph", Some(Answer::One(0)), Some(0.0)),
        reaction(Some(Reaction {
            is: Is::No,
            because: [Because::Hours, Because::Activities].into(),
        })),
        reaction(None),
    ]
}

fn begun(folder: &Path) -> Journal {
    let Ok(Opened::Empty(mut journal)) = Journal::open(folder, &quiz()) else {
        panic!("nothing is there yet");
    };
    let header = Header::new(&quiz(), 7, true);
    journal.begin(&header, &[]).expect("there is room");
    journal
}

fn recorded(folder: &Path) {
    let mut journal = begun(folder);
    for entry in entries() {
        journal.append(&entry).expect("there is room");
    }
}

fn unfinished(folder: &Path) -> Unfinished {
    match Journal::open(folder, &quiz()) {
        Ok(Opened::Unfinished(_, unfinished)) => unfinished,
        other => panic!("{other:?}"),
    }
}

const FILE: &str = "sample.jsonl";

#[test]
fn what_is_recorded_reads_back_in_its_order() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let found = unfinished(folder.path());
    assert_eq!(found.entries, entries());
    assert_eq!(found.lost, 0);
    assert_eq!(found.header, Some(Header::new(&quiz(), 7, true)));
    assert_eq!(found.answers(), 4, "what was taken back does not count");
}

#[test]
fn it_is_made_for_its_owner_alone_and_reads_like_a_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().join("state/boussole");
    recorded(&state);
    let text = fs::read_to_string(state.join(FILE)).expect("it is there");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 1 + entries().len());
    assert!(
        lines[0].starts_with(r#"{"journal":3,"quiz":"sample","#),
        "{text}"
    );
    for (place, entry) in [
        (1, r#"{"career":"nurse""#),
        (2, r#"{"item":"like-proof","answer":["yes"],"seconds":3.5"#),
        (4, r#"{"item":"any-of","answer":[],"seconds":1.0"#),
        (6, r#"{"item":"like-proof","answer":null"#),
        (7, r#"{"question":"shifts","answer":["no"]"#),
        (
            9,
            r#"{"reaction":"nurse","is":"no","because":["activities","hours"]"#,
        ),
        (10, r#"{"reaction":"nurse","is":null,"because":[]"#),
    ] {
        let checked = lines[place].strip_prefix(entry).expect(lines[place]);
        let line = place + 1;
        let end = format!(r#","line":{line},"check":""#);
        assert!(checked.starts_with(&end), "{text}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| {
            fs::metadata(path)
                .expect("it is there")
                .permissions()
                .mode()
        };
        assert_eq!(mode(&state) & 0o777, 0o700);
        assert_eq!(mode(&state.join(FILE)) & 0o777, 0o600);
    }
}

#[test]
fn wherever_a_crash_tears_it_the_whole_lines_remain() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let bytes = fs::read(&path).expect("it is there");
    for end in 0..bytes.len() {
        fs::write(&path, &bytes[..end]).expect("there is room");
        let whole = bytes[..end].split(|b| *b == b'\n').count() - 1;
        match Journal::open(folder.path(), &quiz()) {
            Ok(Opened::Empty(_)) => assert!(whole <= 1, "{end}"),
            Ok(Opened::Unfinished(mut journal, found)) => {
                assert_eq!(found.entries, entries()[..whole - 1], "{end}");
                assert_eq!(found.lost, 0, "{end}");
                // What is added stands on a line of its own.
                journal.append(&entries()[1]).expect("there is room");
                drop(journal);
                let found = unfinished(folder.path());
                assert_eq!(found.entries.len(), whole, "{end}");
                assert_eq!(found.lost, 0, "{end}");
            }
            Err(reason) => panic!("{reason:?} at {end}"),
        }
    }
}

#[test]
fn every_flipped_bit_is_told_or_does_no_harm() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let bytes = fs::read(&path).expect("it is there");
    let whole = unfinished(folder.path());
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1 << bit;
            fs::write(&path, &damaged).expect("there is room");
            let found = unfinished(folder.path());
            assert!(
                found.lost > 0 || found.header.is_none(),
                "bit {bit} of byte {at} passes untold: {found:?}"
            );
            let mut kept = whole.entries.iter();
            let fit = found
                .entries
                .iter()
                .all(|entry| kept.any(|other| other == entry));
            assert!(
                fit,
                "bit {bit} of byte {at} makes another answer: {found:?}"
            );
            assert!(found.header.is_none_or(|h| Some(h) == whole.header));
        }
    }
}

#[test]
fn a_line_that_is_missing_before_another_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let text = fs::read_to_string(&path).expect("it is there");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let found = |lines: &[&str]| {
        fs::write(&path, lines.concat()).expect("there is room");
        unfinished(folder.path())
    };
    let n = entries().len();
    for at in 1..n {
        let mut left = entries();
        left.remove(at - 1);
        let shown = found(&[&lines[..at], &lines[at + 1..]].concat());
        assert_eq!((shown.lost, shown.entries), (1, left.clone()), "{at}");
        // A line of another kind in its place hides nothing, nor does it count twice.
        let shown = found(&[&lines[..at], &["{}\n"], &lines[at + 1..]].concat());
        assert_eq!((shown.lost, shown.entries), (1, left), "{at}");
        let shown = found(&[&lines[..at], &["{}\n"], &lines[n..]].concat());
        assert_eq!(shown.lost, n - at, "{at}");
        // One that stands there twice is not taken twice.
        let shown = found(&[&lines[..=at], &lines[at..]].concat());
        assert_eq!((shown.lost, shown.entries), (1, entries()), "{at}");
    }
    let headless = found(&lines[1..]);
    assert_eq!(headless.losses(&quiz()), [Loss::Lines(1)]);
    assert_eq!(headless.entries, entries(), "no answer is taken for it");
    assert_eq!(found(&lines[2..]).losses(&quiz()), [Loss::Lines(2)]);
    let middle = [&lines[..2], &["{}\n"], &lines[5..]].concat();
    assert_eq!(found(&middle).lost, 3);
}

#[test]
fn what_is_added_after_a_loss_is_not_lost_too() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let text = fs::read_to_string(&path).expect("it is there");
    for damaged in [
        text.replace("\"like-graph\"", "\"gone\""),
        text.replace("\"any-of\"", "\"gone\""),
    ] {
        fs::write(&path, damaged).expect("there is room");
        let Ok(Opened::Unfinished(mut journal, before)) = Journal::open(folder.path(), &quiz())
        else {
            panic!("it was recorded");
        };
        journal.append(&entries()[1]).expect("there is room");
        drop(journal);
        let after = unfinished(folder.path());
        assert_eq!(after.lost, before.lost);
        assert_eq!(after.entries.len(), before.entries.len() + 1);
    }
}

/// A line as format 2 had it: with its check number alone.
fn in_format_2(line: &str) -> String {
    let body = line.split(",\"line\":").next().unwrap_or_default();
    let body = body.replace("\"journal\":3", "\"journal\":2");
    let bits = |crc: u32, _| (crc >> 1) ^ (0xedb8_8320 * (crc & 1));
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bits);
    let check = !body.as_bytes().iter().fold(!0, byte);
    format!("{body},\"check\":\"{check:08x}\"}}\n")
}

#[test]
fn a_journal_of_format_2_is_gone_on_with_in_format_3() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let text = fs::read_to_string(&path).expect("it is there");
    let before: String = text.lines().map(in_format_2).collect();
    assert!(before.starts_with("{\"journal\":2,"), "{before}");
    fs::write(&path, &before).expect("there is room");
    let found = unfinished(folder.path());
    assert_eq!((found.lost, found.entries), (0, entries()));
    let (losses, header) = gone_on_with(folder.path(), 11);
    assert_eq!((losses, header), (vec![], Header::new(&quiz(), 7, true)));
    assert_eq!(fs::read_to_string(&path).expect("it is there"), text);
}

/// What is told of a quiz that goes on, and the header with which it does.
fn gone_on_with(folder: &Path, fresh_seed: u64) -> (Vec<Loss>, Header) {
    let instrument = instrument();
    let fresh = Header::new(&quiz(), fresh_seed, false);
    let found: Found<Journal> = Journal::open(folder, &quiz()).into();
    let unfinished = found.unfinished.as_ref().expect("something waits");
    let losses = unfinished.losses(&quiz());
    let (_, header) = found.start(Resume::GoOn, instrument, fresh);
    (losses, header)
}

#[test]
fn a_battery_is_gone_on_with_at_the_tile_where_one_was() {
    let folder = tempfile::tempdir().expect("a folder");
    let quiz = opened();
    let open = || {
        let found: Found<Journal> = Journal::open(folder.path(), &quiz).into();
        let fresh = Header::new(&quiz, 7, true);
        found.start(Resume::GoOn, instrument_of(&quiz), fresh).0
    };
    let one = |step| Act::Answer {
        answer: Answer::One(step),
        seconds: Some(0.4),
    };
    let mut sitting = open();
    sitting.act(Act::Begin).expect("it has not begun");
    for act in [one(2), Act::Skip, one(1), one(2), one(2)] {
        let scene = format!("{:?}", sitting.administration().scene());
        assert!(scene.contains("battery: Some"), "{scene}");
        sitting.act(act).expect("a tile");
        let seen = format!("{:?}", sitting.administration().scene());
        drop(sitting);
        sitting = open();
        assert_eq!(format!("{:?}", sitting.administration().scene()), seen);
    }
    let Scene::Question(put) = sitting.administration().scene() else {
        panic!("four are liked");
    };
    assert_eq!((put.choices.len(), put.most), (4, Some(2)));
    let picked = vec![put.choices[3].place];
    let answer = Answer::Several(picked.clone());
    let seconds = None;
    sitting.act(Act::Answer { answer, seconds }).expect("shown");
    drop(sitting);
    let text = fs::read_to_string(folder.path().join(FILE)).expect("it is there");
    assert_eq!(text.matches("\"item\":\"tile-").count(), 5, "{text}");
    assert!(!text.contains("seconds"), "{text}");
    let sitting = open();
    let item = ItemId::new("favourites").expect("an id");
    let kept = sitting.session().sheet().get(&item).cloned();
    assert_eq!(kept, Some(Answer::Several(picked)));
}

#[test]
fn what_is_damaged_is_told_once_and_the_form_stays_the_same() {
    type Damage = fn(&str) -> String;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(FILE);
    let damages: [(Damage, usize); 4] = [
        (|text| text.replacen("seed", "sead", 1), 10),
        (|text| text.replacen("like-graph", "like-grapf", 1), 9),
        (|text| text.replacen("any-of", "anyyof", 2), 8),
        (
            |text| text.replacen("nurse", "nurze", 1).replacen('7', "8", 1),
            9,
        ),
    ];
    for (damage, left) in damages {
        recorded(folder.path());
        let whole = fs::read_to_string(&path).expect("it is there");
        fs::write(&path, damage(&whole)).expect("there is room");
        let (losses, header) = gone_on_with(folder.path(), 11);
        assert!(matches!(losses[..], [Loss::Lines(1..)]), "{losses:?}");
        let (losses, again) = gone_on_with(folder.path(), 12);
        assert_eq!(losses, [], "told once");
        assert_eq!(again, header, "asked as before");
        let found = unfinished(folder.path());
        assert_eq!((found.header, found.entries.len()), (Some(header), left));
        fs::remove_file(&path).expect("it is there");
    }
}

#[test]
fn another_edition_is_told_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut before = quiz();
    before.hash = "before".to_owned();
    let Ok(Opened::Empty(mut journal)) = Journal::open(folder.path(), &before) else {
        panic!("nothing is there yet");
    };
    let header = Header::new(&before, 7, true);
    journal.begin(&header, &entries()).expect("there is room");
    drop(journal);
    let (losses, header) = gone_on_with(folder.path(), 11);
    assert_eq!(losses, [Loss::OtherEdition]);
    assert_eq!((header.seed, header.full), (7, true));
    assert_eq!(gone_on_with(folder.path(), 12), (vec![], header));
}

#[test]
fn where_a_damaged_one_cannot_be_written_anew_it_goes_on_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let text = fs::read_to_string(&path).expect("it is there");
    let damaged = text.replacen("seed", "sead", 1);
    fs::write(&path, &damaged).expect("there is room");
    // A folder that is not empty takes the place of what would be written.
    let part = folder.path().join("sample.part");
    fs::create_dir_all(part.join("inside")).expect("there is room");
    let found: Found<Journal> = Journal::open(folder.path(), &quiz()).into();
    let fresh = Header::new(&quiz(), 11, true);
    let (mut sitting, _) = found.start(Resume::GoOn, instrument(), fresh);
    assert_eq!(fs::read_to_string(&path).expect("it is there"), damaged);
    assert_eq!(sitting.not_kept(), None);
    assert_eq!(sitting.act(Act::Skip), Ok(Done::Noted));
    drop(sitting);
    assert_eq!(unfinished(folder.path()).entries.len(), entries().len() + 1);
}

#[test]
fn a_crash_while_it_is_written_anew_leaves_the_old_one() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let whole = fs::read(&path).expect("it is there");
    let part = folder.path().join("sample.part");
    for end in 0..=whole.len() {
        fs::write(&part, &whole[..end]).expect("there is room");
        let Ok(Opened::Unfinished(journal, found)) = Journal::open(folder.path(), &quiz()) else {
            panic!("it was recorded");
        };
        assert_eq!(found.entries, entries(), "{end}");
        assert!(!part.exists(), "no answer stays behind");
        drop(journal);
        assert_eq!(fs::read(&path).expect("it is there"), whole);
    }
}

#[test]
fn while_it_is_written_anew_nobody_else_gets_hold_of_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut journal = begun(folder.path());
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let others = scope.spawn(|| {
            let mut refused = 0;
            while !is_over.load(Ordering::Relaxed) {
                let opened = Journal::open(folder.path(), &quiz());
                assert_eq!(opened.err(), Some(NotKept::InUse));
                refused += 1;
            }
            refused
        });
        for _ in 0..200 {
            let header = Header::new(&quiz(), 7, true);
            journal.begin(&header, &entries()).expect("there is room");
        }
        is_over.store(true, Ordering::Relaxed);
        assert!(others.join().expect("refused each time") > 0);
    });
    drop(journal);
    assert_eq!(unfinished(folder.path()).entries, entries());
}

#[test]
fn what_is_begun_anew_leaves_no_answer_in_the_old_file() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let Ok(Opened::Unfinished(mut journal, _)) = Journal::open(folder.path(), &quiz()) else {
        panic!("it was recorded");
    };
    let mut held = fs::File::open(journal.path()).expect("it is there");
    let header = Header::new(&quiz(), 8, true);
    journal.begin(&header, &[]).expect("there is room");
    let mut left = String::new();
    std::io::Read::read_to_string(&mut held, &mut left).expect("it is open");
    assert!(!left.contains("item"), "{left}");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn a_journal_of_another_quiz_is_not_gone_on_with() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let other = Quiz {
        id: QuizId::new("other").expect("an id"),
        ..quiz()
    };
    fs::rename(folder.path().join(FILE), folder.path().join("other.jsonl")).expect("there is room");
    match Journal::open(folder.path(), &other) {
        Ok(Opened::Unfinished(_, found)) => assert_eq!(found.header, None),
        opened => panic!("{opened:?}"),
    }
}

#[test]
fn what_a_changed_quiz_does_not_ask_any_more_is_counted() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let mut changed = quiz();
    changed.items.retain(|item| item.id.as_str() != "any-of");
    match Journal::open(folder.path(), &changed) {
        Ok(Opened::Unfinished(_, found)) => {
            assert_eq!(found.lost, 2);
            assert_eq!(found.entries.len(), entries().len() - 2);
        }
        opened => panic!("{opened:?}"),
    }
}

#[test]
#[cfg(unix)]
fn what_others_can_reach_is_closed_to_them_or_not_used() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown, symlink};
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let set = |path: &Path, mode: u32| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("it is mine");
    };
    let opened = || Journal::open(folder.path(), &quiz()).err();
    set(&path, 0o666);
    assert_eq!(opened(), None);
    let mode = fs::metadata(&path).expect("it is there").mode();
    assert_eq!(mode & 0o777, 0o600);
    for mode in [0o777, 0o770, 0o702] {
        set(folder.path(), mode);
        assert_eq!(opened(), Some(NotKept::Exposed), "{mode:o}");
    }
    set(folder.path(), 0o755);
    assert_eq!(opened(), None, "names may be seen");
    // Only who may do everything can give files away.
    if chown(&path, Some(65_534), None).is_ok() {
        assert_eq!(opened(), Some(NotKept::Exposed));
        chown(folder.path(), Some(65_534), None).expect("as before");
        assert_eq!(opened(), Some(NotKept::Exposed));
        let me = fs::metadata("/proc/self").map_or(0, |found| found.uid());
        chown(folder.path(), Some(me), None).expect("as before");
        chown(&path, Some(me), None).expect("as before");
    }
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(&path, &elsewhere).expect("there is room");
    symlink(&elsewhere, &path).expect("there is room");
    assert_eq!(opened(), Some(NotKept::Foreign));
}

#[test]
fn what_does_not_fit_is_counted_and_the_rest_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let path = folder.path().join(FILE);
    let text = fs::read_to_string(&path).expect("it is there");
    for (from, to) in [
        ("\"like-graph\"", "\"gone\""),
        ("[\"no\"],\"line", "[\"gone\"],\"line"),
        ("[\"no\"],\"line", "[\"no\",\"yes\"],\"line"),
        (
            "{\"item\":\"like-graph\"",
            "\u{0}\u{1}{\"item\":\"like-graph\"",
        ),
        (
            "{\"item\":\"like-graph\",",
            "{\"item\":\"like-graph\",\"career\":\"nurse\",",
        ),
    ] {
        let damaged = text.replace(from, to);
        assert_ne!(damaged, text, "{from}");
        fs::write(&path, damaged).expect("there is room");
        let found = unfinished(folder.path());
        assert_eq!(found.lost, 1, "{from} as {to}");
        assert_eq!(found.entries.len(), entries().len() - 1, "{from} as {to}");
    }
    let headless = text.split_once('\n').expect("two lines").1;
    fs::write(&path, format!("damaged\n{headless}")).expect("there is room");
    let found = unfinished(folder.path());
    assert_eq!((found.header, found.lost), (None, 0));
    assert_eq!(found.entries, entries());
}

#[test]
fn a_file_of_somebody_else_stays_as_it_is() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(FILE);
    for foreign in [
        &b"Dear diary,\nnothing today.\n"[..],
        b"\xff\xfe\n\n",
        b"\n",
        b"my diary, without an end of line",
        &[0; 4096],
        br#"{"journal":1,"quiz":"sample","hash":"","seed":7,"full":true}
{"item":"like-proof","answer":["yes"]}
"#,
    ] {
        fs::write(&path, foreign).expect("there is room");
        let opened = Journal::open(folder.path(), &quiz());
        assert_eq!(opened.err(), Some(NotKept::Foreign));
        assert_eq!(fs::read(&path).expect("it is there"), foreign);
    }
    fs::remove_file(&path).expect("it is there");
    fs::create_dir(&path).expect("there is room");
    let opened = Journal::open(folder.path(), &quiz());
    assert_eq!(opened.err(), Some(NotKept::Foreign));
}

#[test]
fn only_one_process_writes_and_the_other_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut first = begun(folder.path());
    let second = Journal::open(folder.path(), &quiz());
    assert_eq!(second.err(), Some(NotKept::InUse));
    first.append(&entries()[1]).expect("there is room");
    drop(first);
    assert_eq!(unfinished(folder.path()).entries.len(), 1);
}

#[test]
fn a_place_that_refuses_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("there is room");
    let opened = Journal::open(&file.join("boussole"), &quiz());
    assert!(matches!(opened, Err(NotKept::Refused(_))), "{opened:?}");
}

#[test]
fn what_is_erased_is_gone() {
    let folder = tempfile::tempdir().expect("a folder");
    recorded(folder.path());
    let Ok(Opened::Unfinished(journal, _)) = Journal::open(folder.path(), &quiz()) else {
        panic!("it was recorded");
    };
    let mut held = fs::File::open(journal.path()).expect("it is there");
    journal.erase().expect("it may be removed");
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    let mut left = String::new();
    std::io::Read::read_to_string(&mut held, &mut left).expect("it is open");
    assert_eq!(left, "", "not even who has it open can read it");
}

proptest! {
    #[test]
    fn no_bytes_do_harm(bytes in prop::collection::vec(any::<u8>(), 0..600), after in any::<bool>()) {
        let folder = tempfile::tempdir().expect("a folder");
        recorded(folder.path());
        let path = folder.path().join(FILE);
        let mut file = if after { fs::read(&path).expect("it is there") } else { Vec::new() };
        file.extend(bytes);
        fs::write(&path, &file).expect("there is room");
        match Journal::open(folder.path(), &quiz()) {
            Ok(Opened::Unfinished(_, found)) if after => {
                prop_assert_eq!(&found.entries[..entries().len()], entries());
            }
            Ok(Opened::Empty(_) | Opened::Unfinished(..)) | Err(NotKept::Foreign) => {
                prop_assert!(!after);
            }
            Err(reason) => prop_assert!(false, "{reason:?}"),
        }
    }
}
