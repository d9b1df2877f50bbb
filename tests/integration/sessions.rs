//! `boussole sessions`: a server's answers, backed up while people answer and put back.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::browser::Browser;
use crate::served::{Server, place};

/// What a command says, on either stream, and its exit code.
fn sessions(database: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_boussole"))
        .args(["--lang", "fr", "sessions"])
        .args(arguments)
        .arg("--database")
        .arg(database)
        .output()
        .expect("it runs");
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(said).expect("text"))
}

fn erases(person: &Browser, server: &Server) {
    let mut person = person.clone();
    person.get(server, "/fr/erase");
    let form = person.page.form("erase");
    person.post(server, &form);
    assert_eq!(person.cookie, None);
}

#[test]
fn a_backup_brings_back_all_but_those_who_were_erased_since() {
    let (folder, database) = place();
    let copy = folder.path().join("copie.db");
    let copy = copy.to_str().expect("a name");
    let (code, said) = sessions(&database, &["backup", "--to", copy]);
    assert_eq!(code, Some(5), "{said}");
    assert!(said.contains("n'existe pas"), "{said}");

    let server = Server::start(&database);
    let mut people: Vec<Browser> = (0..3).map(|_| Browser::at(&server, "/fr")).collect();
    for (step, browser) in people.iter_mut().enumerate() {
        browser.step(&server, step);
    }
    let sheets: Vec<String> = people.iter().map(|b| b.sheet(&server)).collect();
    let (code, said) = sessions(&database, &["backup", "--to", copy]);
    assert_eq!(
        (code, said.contains("3 personnes")),
        (Some(0), true),
        "{said}"
    );
    let bytes = fs::read(copy).expect("it is there");
    let (code, said) = sessions(&database, &["backup", "--to", copy]);
    assert_eq!(
        (code, said.contains("existe déjà")),
        (Some(5), true),
        "{said}"
    );
    assert!(
        fs::read(copy).expect("it is there") == bytes,
        "nothing is written over"
    );

    // One goes on, one is erased, one more comes.
    people[0].step(&server, 5);
    erases(&people[1], &server);
    let mut late = Browser::at(&server, "/fr");
    late.step(&server, 1);

    let (code, said) = sessions(&database, &["restore", copy, "--replace"]);
    let holder = format!("processus {}", server.child.id());
    assert_eq!((code, said.contains(&holder)), (Some(5), true), "{said}");
    server.kill();
    let (code, said) = sessions(&database, &["restore", copy]);
    assert_eq!(
        (code, said.contains("--replace")),
        (Some(5), true),
        "{said}"
    );
    let (code, said) = sessions(&database, &["restore", copy, "--replace"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("2 personnes") && said.contains("effacées depuis, et qui le restent : 1"),
        "{said}"
    );

    let server = Server::start(&database);
    assert_eq!(people[0].sheet(&server), sheets[0], "as it was then");
    assert_eq!(people[2].sheet(&server), sheets[2]);
    for gone in [&mut people[1], &mut late] {
        gone.get(&server, "/fr/quiz");
        assert_eq!(gone.path, "/fr");
    }
}

#[test]
fn what_is_no_backup_is_not_put_back() {
    let (folder, database) = place();
    let text = folder.path().join("liste.txt");
    fs::write(&text, "une liste de courses").expect("there is room");
    let (code, said) = sessions(&database, &["restore", text.to_str().expect("a name")]);
    assert_eq!(code, Some(5), "{said}");
    assert!(
        said.contains("ni une base de Boussole ni sa sauvegarde"),
        "{said}"
    );
    assert!(!database.exists());
}
