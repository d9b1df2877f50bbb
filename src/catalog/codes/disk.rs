//! Files and folders, before anything is read in them.

use crate::phrases::{quote, short, words};
use crate::sample::Sample;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not there.
    NotFound,
    /// The system does not allow it.
    Denied,
    /// Something else, with the number that the system has for it.
    Other(Option<i32>),
}

/// Why nothing is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRead {
    /// A folder with no file whose name ends in `.ron`.
    NoDefinition,
    /// A folder that lies below more folders than the limit.
    TooDeep {
        /// The most folders.
        limit: usize,
    },
}

/// What is wrong with the encoding of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// The whole file is UTF-16.
    Utf16,
    /// A byte that Windows-1252 reads as this character.
    Windows1252(u8, char),
    /// A byte that begins no character.
    Byte(u8),
}

impl Sample for Unreadable {
    fn samples(_: &str) -> Vec<Self> {
        vec![
            Self::NotFound,
            Self::Denied,
            Self::Other(Some(40)),
            Self::Other(None),
        ]
    }
}

impl Sample for NotRead {
    fn samples(_: &str) -> Vec<Self> {
        vec![Self::NoDefinition, Self::TooDeep { limit: 16 }]
    }
}

impl Sample for Encoding {
    fn samples(_: &str) -> Vec<Self> {
        vec![Self::Utf16, Self::Windows1252(0xe9, 'é'), Self::Byte(0xff)]
    }
}

codes! {
    /// What can be wrong with files and folders, before anything is read in them.
    pub enum Disk;

    /// The file or folder cannot be read.
    Unreadable(why: Unreadable) "unreadable" Error
        says =>
            fr: match why {
                Unreadable::NotFound => words(
                    "fichier ou dossier introuvable",
                    "",
                    "vérifiez l'orthographe du chemin",
                ),
                Unreadable::Denied => {
                    words("lecture du fichier refusée", "", "donnez-vous le droit de le lire")
                }
                Unreadable::Other(Some(code)) => {
                    words(format!("fichier illisible : le système répond {code}"), "", "")
                }
                Unreadable::Other(None) => words("fichier illisible", "", ""),
            },
            en: match why {
                Unreadable::NotFound => {
                    words("no such file or folder", "", "check the spelling")
                }
                Unreadable::Denied => {
                    words("the file cannot be read", "", "give yourself the right to read it")
                }
                Unreadable::Other(Some(code)) => {
                    words(format!("the file cannot be read: the system answers {code}"), "", "")
                }
                Unreadable::Other(None) => words("the file cannot be read", "", ""),
            },
        means =>
            fr: "Le fichier ou le dossier ne peut pas être lu",
            en: "The file or folder cannot be read",
        matters =>
            fr: "Ce qu'il contient n'est pas vérifié.",
            en: "What it holds is not checked.",
        mending =>
            fr: "Vérifiez l'orthographe du chemin et le droit de lire le fichier.",
            en: "Check the spelling of the path and your right to read the file.",

    /// It is neither a file nor a folder: a device, a pipe, a socket.
    NotAFile "not-a-file" Error
        says =>
            fr: words(
                "ce n'est ni un fichier ni un dossier",
                "",
                "donnez un fichier ordinaire dont le nom finit par .ron",
            ),
            en: words(
                "this is neither a file nor a folder",
                "",
                "give a regular file ending in .ron",
            ),
        means =>
            fr: "Ce n'est ni un fichier ni un dossier",
            en: "It is neither a file nor a folder",
        matters =>
            fr: "Un tube ou un appareil pourrait faire attendre le programme pour toujours.",
            en: "A pipe or a device could keep the program waiting for ever.",
        mending =>
            fr: "Donnez un fichier ordinaire dont le nom finit par .ron.",
            en: "Give an ordinary file whose name ends in .ron.",

    /// A symbolic link leads out of the folder, or to another folder.
    SymbolicLink "symbolic-link" Error
        says =>
            fr: words(
                "ce lien symbolique n'est pas suivi",
                "",
                "placez le fichier lui-même dans le dossier",
            ),
            en: words(
                "this symbolic link is not followed",
                "",
                "put the file itself into the folder",
            ),
        means =>
            fr: "Un lien mène hors du dossier, ou vers un autre dossier",
            en: "A link leads out of the folder, or to another folder",
        matters =>
            fr: "Un dossier de fiches reçu d'ailleurs ne doit pas faire lire d'autres fichiers \
                 de l'ordinateur.",
            en: "A folder of sheets from elsewhere must not make the program read other files of \
                 the computer.",
        mending =>
            fr: "Placez le fichier lui-même dans le dossier.",
            en: "Put the file itself into the folder.",

    /// The file is larger than the limit in bytes.
    FileTooLarge { limit: u64 } "file-too-large" Error
        says =>
            fr: words(
                format!("le fichier dépasse {} Kio", limit >> 10),
                "",
                "partagez-le, ou vérifiez que c'est le bon",
            ),
            en: words(
                format!("the file is larger than {} KiB", limit >> 10),
                "",
                "split it, or check that it is the right file",
            ),
        means =>
            fr: "Le fichier est trop grand",
            en: "The file is too large",
        matters =>
            fr: "Aucune fiche n'en a besoin ; c'est sans doute un autre fichier.",
            en: "No sheet needs that much; it is probably another file.",
        mending =>
            fr: "Vérifiez que c'est le bon, ou partagez-le.",
            en: "Check that it is the right one, or split it.",

    /// The files together are larger than the limit in bytes.
    SetTooLarge { limit: u64 } "set-too-large" Error
        says =>
            fr: words(
                format!("les fichiers dépassent ensemble {} Mio", limit >> 20),
                "",
                "ce fichier et les suivants n'ont pas été lus",
            ),
            en: words(
                format!("the files together are larger than {} MiB", limit >> 20),
                "",
                "this file and those after it were not read",
            ),
        means =>
            fr: "Les fichiers sont trop grands ensemble",
            en: "The files are too large together",
        matters =>
            fr: "Le programme ne lit pas plus que ce qu'un ordinateur modeste supporte ; le \
                 reste n'est pas vérifié.",
            en: "The program reads no more than a modest computer can bear; the rest is not \
                 checked.",
        mending =>
            fr: "Retirez du dossier ce qui n'y a pas sa place.",
            en: "Take out of the folder what does not belong there.",

    /// There are more files than the limit.
    TooManyFiles { limit: usize } "too-many-files" Error
        says =>
            fr: words(
                format!("il y a plus de {limit} fichiers"),
                "",
                "ce fichier et les suivants n'ont pas été lus",
            ),
            en: words(
                format!("there are more than {limit} files"),
                "",
                "this file and those after it were not read",
            ),
        means =>
            fr: "Il y a trop de fichiers",
            en: "There are too many files",
        matters =>
            fr: "Les suivants ne sont pas lus.",
            en: "Those that follow are not read.",
        mending =>
            fr: "Retirez du dossier ce qui n'y a pas sa place.",
            en: "Take out of the folder what does not belong there.",

    /// A folder in which nothing is looked at.
    NotRead(why: NotRead) "not-read" Error
        says => match why {
            NotRead::NoDefinition =>
                fr: words(
                    "aucun fichier à vérifier dans ce dossier",
                    "",
                    "une définition est un fichier dont le nom finit par `.ron`\u{a0}; \
                     vérifiez l'orthographe du chemin",
                ),
                en: words(
                    "no file to check in this folder",
                    "",
                    "definitions are files whose name ends in `.ron`; check the spelling of \
                     the path",
                ),
            NotRead::TooDeep { limit } =>
                fr: words(
                    format!(
                        "ce dossier est sous plus de {limit} autres\u{a0}: il n'a pas été lu"
                    ),
                    "",
                    "rapprochez-le du dossier que vous vérifiez",
                ),
                en: words(
                    format!(
                        "this folder lies below more than {limit} others and is not looked into"
                    ),
                    "",
                    "move it nearer to the folder that you check",
                ),
        }
        means =>
            fr: "Rien n'est lu dans un dossier",
            en: "Nothing is looked at in a folder",
        matters =>
            fr: "Sans un mot, on croirait juste ce que personne n'a lu.",
            en: "Without a word one would take for right what nobody has read.",
        mending =>
            fr: "Vérifiez le chemin\u{a0}; les noms de fichiers finissent par `.ron`, et sont au \
                 plus à 16 dossiers de profondeur.",
            en: "Check the path; end the names of files in `.ron`, and put them no more than 16 \
                 folders down.",

    /// A file of definitions whose name does not end in `.ron`.
    MisnamedFile { right: String } "misnamed-file" Error
        says =>
            fr: words(
                "le nom de ce fichier ne finit pas par `.ron` en minuscules",
                "",
                format!(
                    "renommez-le en `{}`\u{a0}; Windows cache parfois la fin des noms",
                    short(right)
                ),
            ),
            en: words(
                "the name of this file does not end in `.ron`, in small letters",
                "",
                format!("rename it to `{}`; Windows may hide the end of a name", short(right)),
            ),
        means =>
            fr: "Le nom d'un fichier ne finit pas par `.ron` en minuscules",
            en: "The name of a file does not end in `.ron`, in small letters",
        matters =>
            fr: "Dans un dossier, seuls ces fichiers comptent\u{a0}; `.RON` est un autre nom sur \
                 certains systèmes, et des éditeurs ajoutent `.txt`.",
            en: "In a folder only such files count; `.RON` is another name on some systems, and \
                 some editors add `.txt`.",
        mending =>
            fr: "Renommez le fichier, et faites afficher la fin des noms par le système.",
            en: "Rename the file, and let the system show the ends of names.",

    /// Another file's name differs only by case.
    CaseClash { other: String } "case-clash" Error
        says =>
            fr: words(
                format!("le nom ne diffère de {} que par des majuscules", quote(other)),
                "",
                "certains systèmes les confondent ; renommez l'un des deux",
            ),
            en: words(
                format!("the name differs from `{}` only by case", short(other)),
                "",
                "some systems cannot tell them apart; rename one",
            ),
        means =>
            fr: "Deux noms de fichiers ne diffèrent que par des majuscules",
            en: "Two file names differ only by capital letters",
        matters =>
            fr: "Sur Windows ou macOS, l'un remplacerait l'autre.",
            en: "On Windows or macOS one would replace the other.",
        mending =>
            fr: "Renommez l'un des deux, en minuscules.",
            en: "Rename one of them, in lower case.",

    /// A file or folder name that some systems cannot have.
    UnportableName "unportable-name" Error
        says =>
            fr: words(
                "certains systèmes refusent un fichier ou un dossier de ce nom",
                "",
                "renommez-le : lettres, chiffres et tirets, et pas un nom de périphérique \
                 comme CON",
            ),
            en: words(
                "not every system can have a file or folder of this name",
                "",
                "rename it: letters, digits and hyphens, and no name of a device such as CON",
            ),
        means =>
            fr: "Le nom du fichier ou du dossier ne marche pas partout",
            en: "The name of the file or folder does not work everywhere",
        matters =>
            fr: "Sous Windows, un tel nom ne s'ouvre pas, ou désigne un appareil.",
            en: "On Windows such a name cannot be opened, or means a device.",
        mending =>
            fr: "Renommez-le : minuscules, chiffres et traits d'union.",
            en: "Rename it: lower-case letters, digits and hyphens.",

    /// The file is not UTF-8.
    WrongEncoding(encoding: Encoding) "wrong-encoding" Error
        says =>
            fr: {
                let help = "enregistrez le fichier en UTF-8";
                match encoding {
                    Encoding::Utf16 => words("le fichier est en UTF-16", "", help),
                    Encoding::Windows1252(byte, character) => words(
                        format!("le fichier n'est pas en UTF-8 : octet {byte:02X}"),
                        "ici",
                        format!("cela ressemble à Windows-1252, où c'est `{character}` ; {help}"),
                    ),
                    Encoding::Byte(byte) => words(
                        format!("le fichier n'est pas en UTF-8 : octet {byte:02X}"),
                        "ici",
                        help,
                    ),
                }
            },
            en: {
                let help = "save the file as UTF-8";
                match encoding {
                    Encoding::Utf16 => words("the file is UTF-16", "", help),
                    Encoding::Windows1252(byte, character) => words(
                        format!("the file is not UTF-8: byte {byte:02X}"),
                        "here",
                        format!("this looks like Windows-1252, where it is `{character}`; {help}"),
                    ),
                    Encoding::Byte(byte) => {
                        words(format!("the file is not UTF-8: byte {byte:02X}"), "here", help)
                    }
                }
            },
        means =>
            fr: "Le fichier n'est pas enregistré en UTF-8",
            en: "The file is not saved as UTF-8",
        matters =>
            fr: "Les accents seraient lus de travers.",
            en: "Accents would be misread.",
        mending =>
            fr: "Dans l'éditeur, choisissez « Enregistrer sous », puis l'encodage UTF-8.",
            en: "In the editor, choose “Save as”, then the encoding UTF-8.",

    /// The file begins with a byte order mark.
    ByteOrderMark "byte-order-mark" Warning
        says =>
            fr: words(
                "le fichier commence par une marque d'ordre des octets (BOM)",
                "",
                "rien n'en a besoin ; enregistrez-le en UTF-8 sans BOM",
            ),
            en: words(
                "the file begins with a byte order mark",
                "",
                "nothing needs it; save the file as UTF-8 without BOM",
            ),
        means =>
            fr: "Le fichier commence par une marque d'ordre des octets",
            en: "The file begins with a byte order mark",
        matters =>
            fr: "Certains éditeurs l'ajoutent sans le montrer ; d'autres programmes butent dessus.",
            en: "Some editors add it unseen; other programs stumble over it.",
        mending =>
            fr: "Dans l'éditeur, enregistrez en UTF-8 sans BOM.",
            en: "In the editor, save as UTF-8 without BOM.",
}
