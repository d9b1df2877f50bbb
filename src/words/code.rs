//! What the codes of `check` mean, said to an author who meets one for the first time.
//!
//! [`problem`](super::problem) says what is wrong in one place; here stands what that kind of
//! mistake is, why it matters, and how it is mended. A code without an explanation does not
//! compile.

use catalog::Code;

/// A code in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What it means, in one line without a full stop.
    pub meaning: &'static str,
    /// Why it matters.
    pub matters: &'static str,
    /// How to mend it.
    pub mending: &'static str,
}

say! {
    /// The sentences of one language.
    pub struct Words;

    /// Explains a code.
    pub fn explain(self, code: Code) -> Explanation {
        match code {
            Code::Unreadable =>
                fr: explanation(
                    "Le fichier ou le dossier ne peut pas être lu",
                    "Ce qu'il contient n'est pas vérifié.",
                    "Vérifiez l'orthographe du chemin et le droit de lire le fichier.",
                ),
                en: explanation(
                    "The file or folder cannot be read",
                    "What it holds is not checked.",
                    "Check the spelling of the path and your right to read the file.",
                ),
            Code::NotAFile =>
                fr: explanation(
                    "Ce n'est ni un fichier ni un dossier",
                    "Un tube ou un appareil pourrait faire attendre le programme pour toujours.",
                    "Donnez un fichier ordinaire dont le nom finit par .ron.",
                ),
                en: explanation(
                    "It is neither a file nor a folder",
                    "A pipe or a device could keep the program waiting for ever.",
                    "Give an ordinary file whose name ends in .ron.",
                ),
            Code::SymbolicLink =>
                fr: explanation(
                    "Un lien mène hors du dossier, ou vers un autre dossier",
                    "Un dossier de fiches reçu d'ailleurs ne doit pas faire lire d'autres fichiers \
                     de l'ordinateur.",
                    "Placez le fichier lui-même dans le dossier.",
                ),
                en: explanation(
                    "A link leads out of the folder, or to another folder",
                    "A folder of sheets from elsewhere must not make the program read other files \
                     of the computer.",
                    "Put the file itself into the folder.",
                ),
            Code::FileTooLarge =>
                fr: explanation(
                    "Le fichier est trop grand",
                    "Aucune fiche n'en a besoin ; c'est sans doute un autre fichier.",
                    "Vérifiez que c'est le bon, ou partagez-le.",
                ),
                en: explanation(
                    "The file is too large",
                    "No sheet needs that much; it is probably another file.",
                    "Check that it is the right one, or split it.",
                ),
            Code::SetTooLarge =>
                fr: explanation(
                    "Les fichiers sont trop grands ensemble",
                    "Le programme ne lit pas plus que ce qu'un ordinateur modeste supporte ; le \
                     reste n'est pas vérifié.",
                    "Retirez du dossier ce qui n'y a pas sa place.",
                ),
                en: explanation(
                    "The files are too large together",
                    "The program reads no more than a modest computer can bear; the rest is not \
                     checked.",
                    "Take out of the folder what does not belong there.",
                ),
            Code::TooManyFiles =>
                fr: explanation(
                    "Il y a trop de fichiers",
                    "Les suivants ne sont pas lus.",
                    "Retirez du dossier ce qui n'y a pas sa place.",
                ),
                en: explanation(
                    "There are too many files",
                    "Those that follow are not read.",
                    "Take out of the folder what does not belong there.",
                ),
            Code::NotRead =>
                fr: explanation(
                    "Rien n'est lu dans un dossier",
                    "Sans un mot, on croirait juste ce que personne n'a lu.",
                    "Vérifiez le chemin\u{a0}; les noms de fichiers finissent par `.ron`, et sont \
                     au plus à 16 dossiers de profondeur.",
                ),
                en: explanation(
                    "Nothing is looked at in a folder",
                    "Without a word one would take for right what nobody has read.",
                    "Check the path; end the names of files in `.ron`, and put them no more than \
                     16 folders down.",
                ),
            Code::MisnamedFile =>
                fr: explanation(
                    "Le nom d'un fichier ne finit pas par `.ron` en minuscules",
                    "Dans un dossier, seuls ces fichiers comptent\u{a0}; `.RON` est un autre nom \
                     sur certains systèmes, et des éditeurs ajoutent `.txt`.",
                    "Renommez le fichier, et faites afficher la fin des noms par le système.",
                ),
                en: explanation(
                    "The name of a file does not end in `.ron`, in small letters",
                    "In a folder only such files count; `.RON` is another name on some systems, \
                     and some editors add `.txt`.",
                    "Rename the file, and let the system show the ends of names.",
                ),
            Code::CaseClash =>
                fr: explanation(
                    "Deux noms de fichiers ne diffèrent que par des majuscules",
                    "Sur Windows ou macOS, l'un remplacerait l'autre.",
                    "Renommez l'un des deux, en minuscules.",
                ),
                en: explanation(
                    "Two file names differ only by capital letters",
                    "On Windows or macOS one would replace the other.",
                    "Rename one of them, in lower case.",
                ),
            Code::WrongEncoding =>
                fr: explanation(
                    "Le fichier n'est pas enregistré en UTF-8",
                    "Les accents seraient lus de travers.",
                    "Dans l'éditeur, choisissez « Enregistrer sous », puis l'encodage UTF-8.",
                ),
                en: explanation(
                    "The file is not saved as UTF-8",
                    "Accents would be misread.",
                    "In the editor, choose “Save as”, then the encoding UTF-8.",
                ),
            Code::ControlCharacter =>
                fr: explanation(
                    "Un caractère de commande se cache dans le fichier",
                    "Il ne se voit pas et peut dérégler un écran.",
                    "Effacez-le et retapez le mot.",
                ),
                en: explanation(
                    "A control character hides in the file",
                    "It cannot be seen and can upset a screen.",
                    "Delete it and type the word again.",
                ),
            Code::BidiCharacter =>
                fr: explanation(
                    "Un caractère change le sens d'écriture de ce qui le suit",
                    "Le texte affiché ne serait pas celui du fichier.",
                    "Effacez-le et retapez le mot.",
                ),
                en: explanation(
                    "A character changes the direction of the text around it",
                    "What is shown would not be what the file says.",
                    "Delete it and type the word again.",
                ),
            Code::InvisibleCharacter =>
                fr: explanation(
                    "Un caractère invisible, ou une espace particulière, hors d'un texte",
                    "Il vient souvent d'un copier-coller ; un nom qui le contient n'est plus le \
                     même nom.",
                    "Effacez l'espace et retapez-la.",
                ),
                en: explanation(
                    "An invisible character, or a special space outside a text",
                    "It often comes from copy and paste; a name that holds it is another name.",
                    "Delete the space and type it again.",
                ),
            Code::EmptyFile =>
                fr: explanation(
                    "Le fichier ne contient rien, ou seulement des commentaires",
                    "Il ne définit rien.",
                    "Remplissez-le ou supprimez-le ; `boussole new` écrit un modèle commenté.",
                ),
                en: explanation(
                    "The file holds nothing, or only comments",
                    "It defines nothing.",
                    "Fill it in or delete it; `boussole new` writes a commented template.",
                ),
            Code::LooksLikeJson =>
                fr: explanation(
                    "Le fichier est en JSON",
                    "Les définitions s'écrivent en RON : des parenthèses, et des noms de champs \
                     sans guillemets.",
                    r#"Écrivez `Nom(champ: valeur)` au lieu de `{"champ": valeur}`."#,
                ),
                en: explanation(
                    "The file is JSON",
                    "Definitions are written in RON: parentheses, and field names without quotes.",
                    r#"Write `Name(field: value)` in place of `{"field": value}`."#,
                ),
            Code::MergeConflict =>
                fr: explanation(
                    "Les marques d'un conflit de fusion sont restées dans le fichier",
                    "Deux versions y sont mêlées.",
                    "Gardez une version, et effacez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
                ),
                en: explanation(
                    "The marks of a merge conflict are left in the file",
                    "Two versions are mixed up in it.",
                    "Keep one version and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
                ),
            Code::SmartQuote =>
                fr: explanation(
                    "Un guillemet typographique entoure un texte",
                    "Seul le guillemet droit `\"` ouvre et ferme un texte ; un traitement de texte \
                     les remplace sans le dire.",
                    r#"Tapez `"`, et préférez un éditeur de texte simple."#,
                ),
                en: explanation(
                    "A typographic quote surrounds a text",
                    "Only the straight quote `\"` opens and closes a text; word processors replace \
                     it silently.",
                    r#"Type `"`, and use a plain text editor."#,
                ),
            Code::TooDeep =>
                fr: explanation(
                    "Trop de parenthèses ou de crochets emboîtés",
                    "Aucune définition n'en a besoin : l'un d'eux n'est sans doute pas fermé.",
                    "Cherchez au-dessus une parenthèse qui manque.",
                ),
                en: explanation(
                    "Too many brackets inside one another",
                    "No definition needs them: one of them is probably not closed.",
                    "Look above for a bracket that is missing.",
                ),
            Code::UnclosedBracket =>
                fr: explanation(
                    "Une parenthèse ou un crochet n'est pas fermé",
                    "Tout ce qui suit est lu comme s'il était dedans.",
                    "Fermez-le à sa place ; l'éditeur montre souvent la paire.",
                ),
                en: explanation(
                    "A bracket is not closed",
                    "All that follows is read as if it were inside.",
                    "Close it where it ends; editors often show the pair.",
                ),
            Code::StrayBracket =>
                fr: explanation(
                    "Une parenthèse ou un crochet ferme quelque chose qui n'est pas ouvert",
                    "Le reste du fichier ne peut plus être compris.",
                    "Effacez-le, ou ouvrez ce qu'il devait fermer.",
                ),
                en: explanation(
                    "A bracket closes something that is not open",
                    "The rest of the file can no longer be understood.",
                    "Delete it, or open what it was meant to close.",
                ),
            Code::UnclosedText =>
                fr: explanation(
                    "Un texte n'a pas de guillemet de fin",
                    "La suite du fichier est lue comme si elle en faisait partie.",
                    r#"Ajoutez `"` à la fin ; un guillemet à l'intérieur s'écrit `\"`."#,
                ),
                en: explanation(
                    "A text has no closing quote",
                    "The rest of the file is read as part of it.",
                    r#"Add `"` at its end; a quote inside a text is written `\"`."#,
                ),
            Code::UnclosedComment =>
                fr: explanation(
                    "Un commentaire `/*` n'est pas fermé",
                    "Tout ce qui suit est ignoré.",
                    "Ajoutez `*/`, ou commencez chaque ligne de commentaire par `//`.",
                ),
                en: explanation(
                    "A comment `/*` is not closed",
                    "All that follows is ignored.",
                    "Add `*/`, or begin each line of the comment with `//`.",
                ),
            Code::InvalidEscape =>
                fr: explanation(
                    r"Une barre `\` précède un caractère qui ne s'y prête pas",
                    r"Dans un texte, `\` annonce un caractère spécial.",
                    r#"Écrivez `\\` pour la barre elle-même, `\"` pour un guillemet."#,
                ),
                en: explanation(
                    "A backslash stands before a character it does not combine with",
                    r"In a text, `\` announces a special character.",
                    r#"Write `\\` for the backslash itself, `\"` for a quote."#,
                ),
            Code::UnknownExtension =>
                fr: explanation(
                    "Une ligne `#![…]` demande une extension qui ne sert pas ici",
                    "Toutes les définitions s'écrivent de la même façon.",
                    "Effacez cette ligne.",
                ),
                en: explanation(
                    "A line `#![…]` asks for an extension that is not used here",
                    "All definitions are written in the same way.",
                    "Delete the line.",
                ),
            Code::TrailingText =>
                fr: explanation(
                    "Quelque chose suit la fin de la définition",
                    "Un fichier contient une seule définition ; le reste ne serait pas lu.",
                    "Effacez-le, ou cherchez la parenthèse fermée trop tôt.",
                ),
                en: explanation(
                    "Something follows the end of the definition",
                    "A file holds one definition; the rest would not be read.",
                    "Delete it, or look for a bracket closed too early.",
                ),
            Code::Syntax =>
                fr: explanation(
                    "Une virgule, un deux-points ou une parenthèse manque",
                    "Le fichier ne peut pas être lu au-delà.",
                    "Comparez avec la ligne voisine : `champ: valeur,`.",
                ),
                en: explanation(
                    "A comma, a colon or a bracket is missing",
                    "The file cannot be read beyond this place.",
                    "Compare with the next line: `field: value,`.",
                ),
            Code::WrongStructName =>
                fr: explanation(
                    "Le nom devant la parenthèse n'est pas celui qu'il faut",
                    "Ce nom dit ce qu'est la chose : `Text(…)`, `Claim(…)`, `Profile(…)`.",
                    "Corrigez le nom.",
                ),
                en: explanation(
                    "The name before the parenthesis is not the right one",
                    "It says what the thing is: `Text(…)`, `Claim(…)`, `Profile(…)`.",
                    "Correct the name.",
                ),
            Code::UnknownField =>
                fr: explanation(
                    "Ce champ n'existe pas à cet endroit",
                    "Une faute de frappe ferait perdre ce qu'il contient sans le dire.",
                    "Corrigez le nom, ou déplacez le champ là où il va.",
                ),
                en: explanation(
                    "There is no such field in this place",
                    "A typing error would lose what it holds without a word.",
                    "Correct the name, or move the field to where it belongs.",
                ),
            Code::UnknownVariant =>
                fr: explanation(
                    "Ce mot n'est pas l'un de ceux qui sont possibles ici",
                    "Le programme ne devine pas.",
                    "Prenez l'un des mots proposés, avec sa majuscule et sans guillemets.",
                ),
                en: explanation(
                    "The word is none of those possible here",
                    "The program does not guess.",
                    "Take one of the words offered, with its capital and without quotes.",
                ),
            Code::DuplicateField =>
                fr: explanation(
                    "Un champ figure deux fois",
                    "L'un des deux serait perdu.",
                    "Gardez le bon.",
                ),
                en: explanation(
                    "A field stands twice",
                    "One of the two would be lost.",
                    "Keep the right one.",
                ),
            Code::MissingField =>
                fr: explanation(
                    "Un champ obligatoire manque",
                    "Rien de ce qui change un calcul n'a de valeur par défaut.",
                    "Ajoutez-le ; le guide dit ce qu'il contient.",
                ),
                en: explanation(
                    "A required field is missing",
                    "Nothing that changes a result has a default.",
                    "Add it; the guide says what it holds.",
                ),
            Code::MissingTranslation =>
                fr: explanation(
                    "Un texte n'est écrit que dans une langue",
                    "L'élève qui lit l'autre langue ne verrait rien.",
                    "Ajoutez l'autre langue, écrite comme si elle était la première.",
                ),
                en: explanation(
                    "A text is written in one language only",
                    "Students who read the other language would see nothing.",
                    "Add the other language, written as if it were the first.",
                ),
            Code::WrongType =>
                fr: explanation(
                    "La valeur est d'une autre nature : nombre, texte, liste ou nom",
                    "Elle ne peut pas être lue.",
                    "Les textes et les noms d'identifiants prennent des guillemets, les nombres et \
                     les mots à majuscule n'en prennent pas, une liste s'écrit entre crochets.",
                ),
                en: explanation(
                    "The value is of another nature: number, text, list or word",
                    "It cannot be read.",
                    "Texts and identifiers take quotes, numbers and capitalized words do not, a \
                     list stands in square brackets.",
                ),
            Code::WrongLength =>
                fr: explanation(
                    "Il y a trop ou trop peu de valeurs entre les parenthèses",
                    "La forme en attend un nombre fixe : `Exactly(1900)`, `Between(1900, 2300)`.",
                    "Comparez avec le guide.",
                ),
                en: explanation(
                    "There are too many or too few values in the parentheses",
                    "The form takes a fixed number of them: `Exactly(1900)`, `Between(1900, \
                     2300)`.",
                    "Compare with the guide.",
                ),
            Code::EscapedIdentifier =>
                fr: explanation(
                    r"Un identifiant contient un caractère écrit avec `\`",
                    "Deux écritures du même nom ne se reconnaîtraient pas.",
                    "Écrivez le nom tel quel.",
                ),
                en: explanation(
                    r"An identifier holds a character written with `\`",
                    "Two spellings of one name would not be recognized.",
                    "Write the name as it is.",
                ),
            Code::FormatNewer =>
                fr: explanation(
                    "Le fichier est d'un format plus récent que ce programme",
                    "Il pourrait être lu de travers.",
                    "Installez une version plus récente de Boussole.",
                ),
                en: explanation(
                    "The file has a format newer than this program",
                    "It could be misread.",
                    "Install a newer version of Boussole.",
                ),
            Code::FormatOlder =>
                fr: explanation(
                    "Le fichier est d'un format qui n'est plus lu",
                    "Ce format n'a jamais existé, ou n'existe plus.",
                    "Écrivez `format: 1`, et revérifiez.",
                ),
                en: explanation(
                    "The file has a format that is no longer read",
                    "That format never existed, or no longer does.",
                    "Write `format: 1` and check again.",
                ),
            Code::InvalidId =>
                fr: explanation(
                    "Un identifiant contient autre chose que des minuscules, des chiffres et des \
                     traits d'union",
                    "Il sert de nom de fichier et de repère pour toujours, sur tous les systèmes.",
                    "Écrivez `soigner-un-animal` : une lettre d'abord, ni accent, ni espace, 64 \
                     caractères au plus.",
                ),
                en: explanation(
                    "An identifier holds something else than lower-case letters, digits and \
                     hyphens",
                    "It serves as a file name and as a reference for ever, on every system.",
                    "Write `treat-an-animal`: a letter first, no accent, no space, 64 characters \
                     at most.",
                ),
            Code::IdNotFileName =>
                fr: explanation(
                    "L'identifiant n'est pas le nom du fichier",
                    "On ne saurait pas lequel croire.",
                    "Mettez le même dans les deux.",
                ),
                en: explanation(
                    "The identifier is not the name of the file",
                    "Nobody could tell which to trust.",
                    "Make them the same.",
                ),
            Code::FamilyNotFolder =>
                fr: explanation(
                    "L'identifiant de la famille n'est pas le nom de son dossier",
                    "C'est le dossier qui range les métiers dans la famille.",
                    "Mettez le même nom dans les deux.",
                ),
                en: explanation(
                    "The identifier of the family is not the name of its folder",
                    "It is the folder that puts careers into the family.",
                    "Make them the same.",
                ),
            Code::ProfileOutsideFamily =>
                fr: explanation(
                    "La fiche n'est pas dans un dossier de famille",
                    "Les pistes se montrent par famille.",
                    "Rangez-la dans profiles/FAMILLE/.",
                ),
                en: explanation(
                    "The sheet does not lie in the folder of a family",
                    "Leads are shown by family.",
                    "Move it into profiles/FAMILY/.",
                ),
            Code::MissingFamily =>
                fr: explanation(
                    "Le dossier de la fiche n'a pas de family.ron",
                    "La famille n'aurait pas de nom à montrer.",
                    "`boussole new family NOM` l'écrit, ou rangez la fiche dans une autre famille.",
                ),
                en: explanation(
                    "The folder of the sheet has no family.ron",
                    "The family would have no name to show.",
                    "`boussole new family NAME` writes it, or move the sheet into another family.",
                ),
            Code::DuplicateId =>
                fr: explanation(
                    "Le même identifiant figure deux fois",
                    "Les réponses ne sauraient plus à quoi se rapporter.",
                    "Changez l'un des deux.",
                ),
                en: explanation(
                    "The same identifier stands twice",
                    "Answers could no longer tell which is meant.",
                    "Change one of them.",
                ),
            Code::ListedTwice =>
                fr: explanation(
                    "La même chose figure deux fois dans une liste",
                    "Elle compterait double, ou l'une des deux serait perdue.",
                    "Gardez-en une.",
                ),
                en: explanation(
                    "The same thing stands twice in a list",
                    "It would count twice, or one of the two would be lost.",
                    "Keep one.",
                ),
            Code::UnknownReference =>
                fr: explanation(
                    "Un nom ne désigne rien de connu",
                    "Ce à quoi il renvoie manquerait dans le calcul ou sur la page.",
                    "Corrigez l'orthographe, ou ajoutez ce qu'il désigne : trait, source, \
                     question, métier.",
                ),
                en: explanation(
                    "A name refers to nothing known",
                    "What it refers to would be missing from the computation or the page.",
                    "Correct the spelling, or add what it names: trait, source, question, career.",
                ),
            Code::SelfReference =>
                fr: explanation(
                    "Un métier se cite lui-même comme voisin ou comme évolution",
                    "Cela n'apprend rien.",
                    "Effacez ce renvoi.",
                ),
                en: explanation(
                    "A career names itself as a neighbour or an evolution",
                    "It tells nothing.",
                    "Delete the reference.",
                ),
            Code::BlankText =>
                fr: explanation(
                    "Un texte est vide",
                    "La page aurait un trou.",
                    "Écrivez-le, dans les deux langues, ou retirez la ligne si elle est \
                     facultative.",
                ),
                en: explanation(
                    "A text is empty",
                    "The page would have a hole.",
                    "Write it, in both languages, or take out the line where it is optional.",
                ),
            Code::TextTooLong =>
                fr: explanation(
                    "Un texte est trop long",
                    "Il ne tient pas là où il s'affiche, et personne ne le lirait.",
                    "Raccourcissez-le.",
                ),
                en: explanation(
                    "A text is too long",
                    "It does not fit where it is shown, and nobody would read it.",
                    "Shorten it.",
                ),
            Code::NotFinite =>
                fr: explanation(
                    "La valeur n'est pas un nombre ordinaire",
                    "Un calcul qui la contient ne dirait plus rien.",
                    "Écrivez un nombre.",
                ),
                en: explanation(
                    "The value is no ordinary number",
                    "A computation with it would mean nothing.",
                    "Write a number.",
                ),
            Code::NotWhole =>
                fr: explanation(
                    "Il faut un nombre entier",
                    "Une demi-seconde ou une importance de 1,5 n'a pas de sens ici.",
                    "Écrivez-le sans décimales.",
                ),
                en: explanation(
                    "A whole number is needed",
                    "Half a second or an importance of 1.5 means nothing here.",
                    "Write it without decimals.",
                ),
            Code::OutOfRange =>
                fr: explanation(
                    "Un nombre sort de ses limites",
                    "La méthode ne tient que dans ces limites.",
                    "Prenez un nombre entre celles que le message donne.",
                ),
                en: explanation(
                    "A number is outside its range",
                    "The method holds only within it.",
                    "Take a number between those the message gives.",
                ),
            Code::WrongCount =>
                fr: explanation(
                    "Il y a trop ou trop peu d'éléments",
                    "Une paire en compare deux, un classement de trois à huit : au-delà, personne \
                     ne les tient en tête.",
                    "Ajoutez-en ou retirez-en.",
                ),
                en: explanation(
                    "There are too many or too few of something",
                    "A pair compares two, a ranking three to eight: nobody can hold more in mind.",
                    "Add some or take some out.",
                ),
            Code::InvalidDate =>
                fr: explanation(
                    "Ce n'est pas un mois",
                    "On doit pouvoir dire l'âge d'un contenu.",
                    "Écrivez l'année et le mois : 2026-11.",
                ),
                en: explanation(
                    "It is not a month",
                    "It must be possible to tell the age of what is written.",
                    "Write the year and the month: 2026-11.",
                ),
            Code::MissingTraits =>
                fr: explanation(
                    "Aucun fichier ne dit ce qui est mesuré",
                    "Sans traits, ni question ni métier n'a de sens.",
                    "Ajoutez traits.ron ; `boussole new quiz` copie celui du programme.",
                ),
                en: explanation(
                    "No file says what is measured",
                    "Without traits, neither questions nor careers mean anything.",
                    "Add traits.ron; `boussole new quiz` copies the built-in one.",
                ),
            Code::SeveralTraits =>
                fr: explanation(
                    "Un second fichier dit ce qui est mesuré",
                    "On ne saurait pas lequel croire.",
                    "Gardez-en un seul.",
                ),
                en: explanation(
                    "A second file says what is measured",
                    "Nobody could tell which to trust.",
                    "Keep only one.",
                ),
            Code::MissingQuiz =>
                fr: explanation(
                    "Il n'y a pas de quiz",
                    "Il n'y a rien à demander.",
                    "Ajoutez-en un ; `boussole new quiz NOM` le commence.",
                ),
                en: explanation(
                    "There is no quiz",
                    "There is nothing to ask.",
                    "Add one; `boussole new quiz NAME` starts it.",
                ),
            Code::MissingProfiles =>
                fr: explanation(
                    "Il n'y a pas de métier",
                    "Il n'y a rien à proposer.",
                    "Ajoutez-en un ; `boussole new career NOM --family FAMILLE` le commence.",
                ),
                en: explanation(
                    "There is no career",
                    "There is nothing to recommend.",
                    "Add one; `boussole new career NAME --family FAMILY` starts it.",
                ),
            Code::EmptyDimension =>
                fr: explanation(
                    "Une dimension n'est mesurée ni comme intérêt ni comme compétence",
                    "Elle ne servirait à rien.",
                    "Ajoutez `interest: Poles(…)` ou `skill: Poles(…)`.",
                ),
                en: explanation(
                    "A dimension is measured neither as an interest nor as a skill",
                    "It would be of no use.",
                    "Add `interest: Poles(…)` or `skill: Poles(…)`.",
                ),
            Code::SelfCorrelation =>
                fr: explanation(
                    "Une corrélation lie un trait à lui-même",
                    "Elle vaut toujours 1.",
                    "Effacez-la.",
                ),
                en: explanation(
                    "A correlation ties a trait to itself",
                    "It is always 1.",
                    "Delete it.",
                ),
            Code::NotPositiveDefinite =>
                fr: explanation(
                    "Ces corrélations ne peuvent pas toutes être vraies",
                    "Aucun groupe de personnes ne pourrait les montrer ensemble.",
                    "Rapprochez-en certaines de 0.",
                ),
                en: explanation(
                    "These correlations cannot all be true",
                    "No group of people could show them together.",
                    "Bring some of them closer to 0.",
                ),
            Code::NoMeasures =>
                fr: explanation(
                    "Les réponses ne disent rien d'aucun trait",
                    "On poserait une question pour rien.",
                    "Ajoutez ce qu'elles mesurent, ou faites-en une question de contexte.",
                ),
                en: explanation(
                    "The answers say nothing about any trait",
                    "A question would be asked for nothing.",
                    "Add what they measure, or make it a context question.",
                ),
            Code::ZeroWeight =>
                fr: explanation(
                    "Un poids ou un effet vaut 0",
                    "Il ne change rien.",
                    "Effacez-le, ou donnez-lui une valeur.",
                ),
                en: explanation(
                    "A weight or an effect is 0",
                    "It changes nothing.",
                    "Delete it, or give it a value.",
                ),
            Code::InvalidLevel =>
                fr: explanation(
                    "Un degré n'est aucun des cinq : 0, 0.25, 0.5, 0.75, 1",
                    "Personne ne juge un métier plus finement ; plus de décimales feraient croire \
                     le contraire.",
                    "Choisissez le degré qui décrit le mieux une semaine ordinaire.",
                ),
                en: explanation(
                    "A level is none of the five steps: 0, 0.25, 0.5, 0.75, 1",
                    "Nobody judges a career more finely; more decimals would pretend otherwise.",
                    "Choose the step that best describes an ordinary week.",
                ),
            Code::MissingInterest =>
                fr: explanation(
                    "Le métier ne dit pas combien il fait appel à chaque intérêt",
                    "L'accord compare les degrés entre eux : il les faut tous, même à 0.",
                    "Ajoutez les intérêts que le message nomme.",
                ),
                en: explanation(
                    "The career does not say how much it uses each interest",
                    "The fit compares the levels with each other: it takes them all, even those of \
                     0.",
                    "Add the interests that the message names.",
                ),
            Code::WrongDomain =>
                fr: explanation(
                    "Une compétence figure parmi les intérêts, ou l'inverse",
                    "Aimer faire et savoir faire se comptent autrement.",
                    "Les intérêts vont dans `interests`, les compétences dans `demands`.",
                ),
                en: explanation(
                    "A skill stands among the interests, or the reverse",
                    "Liking and being able are counted differently.",
                    "Interests go into `interests`, skills into `demands`.",
                ),
            Code::FlatCareer =>
                fr: explanation(
                    "Les degrés du métier sont presque égaux",
                    "Il conviendrait pareillement à tout le monde, donc à personne en particulier.",
                    "Baissez les intérêts dont le travail n'a pas besoin chaque semaine.",
                ),
                en: explanation(
                    "The levels of the career are almost equal",
                    "It would suit everybody alike, so nobody in particular.",
                    "Lower the interests that the work does not need every week.",
                ),
            Code::UnmeasuredTrait =>
                fr: explanation(
                    "Un métier demande un trait que le quiz ne mesure pas",
                    "Il serait classé sans qu'on ait rien demandé à ce sujet.",
                    "Ajoutez au quiz une question qui le mesure ; pour une exigence, une échelle.",
                ),
                en: explanation(
                    "A career asks for a trait that the quiz does not measure",
                    "It would be ranked without anything having been asked.",
                    "Add an item to the quiz that measures it; for a demand, a rating.",
                ),
            Code::RequirementOnSkill =>
                fr: explanation(
                    "Une condition obligatoire repose sur ce qu'on dit savoir faire",
                    "Personne n'est écarté d'un métier parce qu'il doute de lui.",
                    "Faites-en une exigence (`demands`) ou une mise en garde (`Caution`).",
                ),
                en: explanation(
                    "A requirement rests on what people say they can do",
                    "Nobody is kept from a career because of self-doubt.",
                    "Make it a demand (`demands`) or a `Caution`.",
                ),
            Code::ConditionTooDeep =>
                fr: explanation(
                    "Une condition en emboîte trop d'autres",
                    "Personne ne peut la relire.",
                    "Faites-en deux règles.",
                ),
                en: explanation(
                    "A condition holds too many others inside one another",
                    "Nobody can read it over.",
                    "Make it two rules.",
                ),
            Code::ConditionTooLarge =>
                fr: explanation(
                    "Une condition a trop de parties",
                    "Personne ne peut la relire.",
                    "Faites-en deux règles.",
                ),
                en: explanation(
                    "A condition has too many parts",
                    "Nobody can read it over.",
                    "Make it two rules.",
                ),
            Code::EmptyCondition =>
                fr: explanation(
                    "Une condition ne contient rien",
                    "On ne saurait pas quand la règle s'applique.",
                    "Dites quelle réponse, ou quel score, la déclenche.",
                ),
                en: explanation(
                    "A condition holds nothing",
                    "Nobody could tell when the rule applies.",
                    "Say which answer, or which score, triggers it.",
                ),
            Code::BoostTotal =>
                fr: explanation(
                    "Les règles d'un métier déplacent ensemble trop l'accord",
                    "Les goûts de la personne doivent décider, pas les règles.",
                    "Baissez les `Boost`, ou faites-en des `Caution`.",
                ),
                en: explanation(
                    "The rules of a career move the fit too much together",
                    "The person's tastes must decide, not the rules.",
                    "Lower the `Boost`s, or make them `Caution`s.",
                ),
            Code::ImplausibleYear =>
                fr: explanation(
                    "L'année d'un chiffre ne peut pas être juste",
                    "Le lecteur ne pourrait pas juger de son âge.",
                    "Écrivez l'année en quatre chiffres.",
                ),
                en: explanation(
                    "The year of a figure cannot be right",
                    "Readers could not judge its age.",
                    "Write the year in four digits.",
                ),
            Code::EmptySpan =>
                fr: explanation(
                    "Un intervalle finit avant de commencer",
                    "Il ne contient aucune valeur.",
                    "Écrivez le plus petit chiffre d'abord ; s'il n'y en a qu'un, `Exactly(…)`.",
                ),
                en: explanation(
                    "A span ends before it starts",
                    "It holds no value.",
                    "Write the smaller figure first; where there is only one, `Exactly(…)`.",
                ),
            Code::NegativeFigure =>
                fr: explanation(
                    "Un chiffre est négatif",
                    "Seule une évolution en pourcentage peut l'être.",
                    "Vérifiez le signe et l'unité.",
                ),
                en: explanation(
                    "A figure is negative",
                    "Only a change in percent can be.",
                    "Check the sign and the unit.",
                ),
            Code::InvalidCountry =>
                fr: explanation(
                    "Ce n'est pas un code de pays",
                    "Un salaire n'a de sens que dans son pays.",
                    "Deux majuscules : `FR`, `US`, `BE`.",
                ),
                en: explanation(
                    "It is not the code of a country",
                    "Pay means something only in its country.",
                    "Two capital letters: `FR`, `US`, `BE`.",
                ),
            Code::InvalidUrl =>
                fr: explanation(
                    "Ce n'est pas une adresse web sûre",
                    "Un élève doit pouvoir la suivre sans risque.",
                    "Écrivez l'adresse entière : `https://`, un site, une page.",
                ),
                en: explanation(
                    "It is not a safe web address",
                    "Students must be able to follow it without risk.",
                    "Write the whole address: `https://`, a site, a page.",
                ),
            Code::InvalidCode =>
                fr: explanation(
                    "Ce n'est pas un code de cette nomenclature",
                    "On ne retrouverait pas le métier dans les fichiers publics.",
                    "Recopiez le code de la source, avec ses lettres, ses points et ses tirets.",
                ),
                en: explanation(
                    "It is not a code of that classification",
                    "The career would not be found in public files.",
                    "Copy the code from the source, with its letters, dots and dashes.",
                ),
            Code::ExampleFails =>
                fr: explanation(
                    "Un exemple ne se vérifie pas",
                    "Le métier ne sera pas proposé aux personnes que vous aviez en tête.",
                    "Relisez d'abord les degrés, puis l'exemple : corrigez celui qui a tort.",
                ),
                en: explanation(
                    "An example does not come out",
                    "The career will not be recommended to those you had in mind.",
                    "Reread the levels first, then the example: correct the one that is wrong.",
                ),
            Code::EmptyFamily =>
                fr: explanation(
                    "La famille n'a aucun métier",
                    "Elle ne sera jamais montrée.",
                    "Ajoutez-lui une fiche, ou supprimez-la.",
                ),
                en: explanation(
                    "The family has no career",
                    "It will never be shown.",
                    "Add a sheet to it, or delete it.",
                ),
            Code::Indistinguishable =>
                fr: explanation(
                    "Deux métiers demandent exactement la même chose",
                    "Aucune réponse ne peut les départager.",
                    "Dites par un degré en quoi leurs semaines diffèrent.",
                ),
                en: explanation(
                    "Two careers ask for exactly the same",
                    "No answer can tell them apart.",
                    "Say with a level how their weeks differ.",
                ),
            Code::NearTwins =>
                fr: explanation(
                    "Les intérêts de deux métiers sont presque les mêmes",
                    "Presque aucune réponse ne les départage ; montrés loin l'un de l'autre, ils \
                     se contrediraient.",
                    "Départagez-les par un fait, ou citez l'un parmi les `neighbours` de l'autre, \
                     dans la même famille.",
                ),
                en: explanation(
                    "The interests of two careers are almost the same",
                    "Hardly an answer tells them apart; shown far from each other, they would \
                     contradict each other.",
                    "Tell them apart by a fact, or name one among the `neighbours` of the other, \
                     in the same family.",
                ),
            Code::NoExamples =>
                fr: explanation(
                    "Le métier n'a pas d'exemple",
                    "Rien ne prouve que le calcul dit ce que vous pensez.",
                    "Ajoutez-en deux : un cas qui convient, un cas qui ne convient pas.",
                ),
                en: explanation(
                    "The career has no example",
                    "Nothing proves that the scoring says what you think.",
                    "Add two: a case that fits, and one that does not.",
                ),
            Code::IdleTrait =>
                fr: explanation(
                    "Un trait est déclaré, mais aucun quiz ne le mesure",
                    "Il ne sert à rien, et fait croire qu'il compte.",
                    "Ajoutez des questions qui le mesurent, ou retirez-le.",
                ),
                en: explanation(
                    "A trait is declared, but no quiz measures it",
                    "It is of no use, and looks as if it counted.",
                    "Add items that measure it, or take it out.",
                ),
            Code::ThinTrait =>
                fr: explanation(
                    "Un trait est mesuré par trop peu de questions",
                    "Une seule réponse étrange décide alors de tout, et presque rien ne se détache \
                     de l'erreur.",
                    "Ajoutez des questions, de préférence de quatre à six par intérêt.",
                ),
                en: explanation(
                    "A trait is measured by too few items",
                    "A single odd answer then decides everything, and hardly anything stands out \
                     from the error.",
                    "Add items, four to six for an interest at best.",
                ),
            Code::OrderOnly =>
                fr: explanation(
                    "Un trait n'est mesuré que par des comparaisons",
                    "Choisir entre des options dit ce qu'on préfère, jamais combien on l'aime.",
                    "Ajoutez au moins une échelle (`Rating`) pour ce trait.",
                ),
                en: explanation(
                    "A trait is measured by comparisons only",
                    "Choosing between options tells what one prefers, never how much one likes it.",
                    "Add at least one `Rating` for this trait.",
                ),
            Code::DominatedOption =>
                fr: explanation(
                    "Une option n'apporte rien de plus qu'une autre",
                    "Entre les deux, il n'y a pas de choix.",
                    "Faites pencher chacune vers un trait différent.",
                ),
                en: explanation(
                    "An option adds nothing to another one",
                    "There is no choice between the two.",
                    "Let each lean to another trait.",
                ),
            Code::SameOptions =>
                fr: explanation(
                    "Toutes les options disent la même chose",
                    "Quelle que soit la réponse, on n'apprend rien.",
                    "Faites pencher chacune vers un trait différent.",
                ),
                en: explanation(
                    "All options say the same",
                    "Whatever the answer, nothing is learned.",
                    "Let each lean to another trait.",
                ),
            Code::SameLabel =>
                fr: explanation(
                    "Deux textes placés côte à côte sont les mêmes",
                    "Personne ne sait lequel des deux il choisit.",
                    "Dites l'un des deux autrement, dans les deux langues.",
                ),
                en: explanation(
                    "Two texts that stand side by side are the same",
                    "Nobody can tell which of the two they choose.",
                    "Word one of them differently, in both languages.",
                ),
            Code::FallingScale =>
                fr: explanation(
                    "Le plus haut degré d'une échelle se lit comme le plus bas",
                    "Les degrés comptent du plus bas au plus haut\u{a0}: deux étiquettes échangées \
                     retournent tous les scores.",
                    "Écrivez les degrés du plus bas au plus haut\u{a0}; une question qui parle \
                     contre son trait se note `Reverse`.",
                ),
                en: explanation(
                    "The highest step of a scale reads as the lowest",
                    "Steps count from low to high: with two labels exchanged, every score is \
                     turned round.",
                    "Write the steps from low to high; use `Reverse` for an item that speaks \
                     against its trait.",
                ),
            Code::OnlyReverse =>
                fr: explanation(
                    "Toutes les réponses parlent contre un trait",
                    "Une échelle retournée par erreur se présente de la même façon, et dire oui à \
                     tout fait baisser le score.",
                    "Mesurez le trait avec au moins une question `Forward`, ou une option de poids \
                     positif.",
                ),
                en: explanation(
                    "Every answer speaks against a trait",
                    "A scale that was turned round by mistake looks the same, and agreeing to \
                     everything lowers the score.",
                    "Measure the trait with at least one `Forward` item, or an option of positive \
                     weight.",
                ),
            Code::SamePlace =>
                fr: explanation(
                    "Les options d'un trait sont toujours à la même place",
                    "Qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce trait.",
                    "Changez l'ordre des options d'une question à l'autre.",
                ),
                en: explanation(
                    "The options of a trait always stand at the same place",
                    "Whoever takes what comes first, or last, would seem to have the trait.",
                    "Change the order of the options from item to item.",
                ),
            Code::NearlyFlatCareer =>
                fr: explanation(
                    "Les degrés du métier se ressemblent presque tous",
                    "Il conviendrait à peu près à tout le monde.",
                    "Dites ce qu'il utilise vraiment, et ce dont il se passe.",
                ),
                en: explanation(
                    "The levels of the career are nearly all alike",
                    "It would suit nearly everybody.",
                    "Say what it really uses, and what it does without.",
                ),
            Code::OnlyBoosts =>
                fr: explanation(
                    "Toutes les règles du métier parlent pour lui",
                    "Un métier a aussi des raisons contre ; les taire le fait passer devant les \
                     autres.",
                    "Ajoutez une mise en garde (`Caution`), ou retirez des `Boost`.",
                ),
                en: explanation(
                    "All rules of the career speak for it",
                    "A career has reasons against it too; leaving them out puts it ahead of \
                     others.",
                    "Add a `Caution`, or take out `Boost`s.",
                ),
            Code::UnreachableScore =>
                fr: explanation(
                    "Un seuil se trouve hors de ce que les réponses peuvent atteindre",
                    "La règle vaudrait pour tous, ou pour personne.",
                    "Rapprochez le seuil du milieu, ou retirez la règle.",
                ),
                en: explanation(
                    "A bar lies beyond what answers can reach",
                    "The rule would hold for everybody, or for nobody.",
                    "Move the bar towards the middle, or take out the rule.",
                ),
            Code::NeverHolds =>
                fr: explanation(
                    "Personne ne peut remplir la condition",
                    "Ses parties s'excluent ; la règle ne servira jamais.",
                    "Vérifiez `All` et `Any` : l'un est souvent mis pour l'autre.",
                ),
                en: explanation(
                    "Nobody can meet the condition",
                    "Its parts exclude each other; the rule will never apply.",
                    "Check `All` and `Any`: one is often put for the other.",
                ),
            Code::AlwaysHolds =>
                fr: explanation(
                    "Tout le monde remplit la condition",
                    "La règle vaut alors pour tous et ne dit rien de la personne.",
                    "Resserrez la condition, ou retirez la règle.",
                ),
                en: explanation(
                    "Everybody meets the condition",
                    "The rule then holds for all and says nothing about the person.",
                    "Tighten the condition, or take out the rule.",
                ),
            Code::ContradictingRequirements =>
                fr: explanation(
                    "Deux conditions obligatoires se contredisent",
                    "Personne ne peut remplir les deux : le métier ne serait jamais proposé.",
                    "Relisez la source, et gardez celle qu'elle énonce.",
                ),
                en: explanation(
                    "Two requirements contradict each other",
                    "Nobody can meet both: the career would never be recommended.",
                    "Reread the source, and keep the one that it states.",
                ),
            Code::CancellingBoosts =>
                fr: explanation(
                    "Deux bonus de sens contraire s'appliquent aux mêmes personnes",
                    "Ils s'annulent en tout ou en partie, et donnent deux raisons opposées.",
                    "Gardez-en un seul, de la différence.",
                ),
                en: explanation(
                    "Two boosts of opposite sign apply to the same people",
                    "They cancel out, wholly or in part, and give two opposite reasons.",
                    "Keep one of them, of the difference.",
                ),
            Code::StaleClaim =>
                fr: explanation(
                    "Un chiffre est ancien",
                    "Une famille le lirait comme s'il datait d'aujourd'hui.",
                    "Cherchez-en un plus récent ; sinon, dites dans `caution` ce qui a pu changer.",
                ),
                en: explanation(
                    "A figure is old",
                    "Families would read it as if it were of today.",
                    "Look for a newer one; otherwise say in `caution` what may have changed.",
                ),
            Code::UndatedClaim =>
                fr: explanation(
                    "Un chiffre est donné sans date, alors que sa source en a une",
                    "Le lecteur ne peut pas juger de son âge.",
                    "Écrivez l'année du chiffre, ou dites dans `caution` pourquoi elle manque.",
                ),
                en: explanation(
                    "A figure has no date, although its source has one",
                    "Readers cannot judge its age.",
                    "Write the year of the figure, or say in `caution` why it is missing.",
                ),
            Code::Untranslated =>
                fr: explanation(
                    "Le même texte figure dans les deux langues",
                    "L'un des deux lecteurs ne le comprendra pas.",
                    "Traduisez-le.",
                ),
                en: explanation(
                    "The same text stands in both languages",
                    "One of the two readers will not understand it.",
                    "Translate it.",
                ),
            Code::UnequalTranslations =>
                fr: explanation(
                    "Un texte est bien plus long dans une langue que dans l'autre",
                    "Les deux lecteurs n'apprennent sans doute pas la même chose.",
                    "Complétez l'un, ou allégez l'autre.",
                ),
                en: explanation(
                    "A text is much longer in one language than in the other",
                    "The two readers probably do not learn the same.",
                    "Complete one, or lighten the other.",
                ),
            Code::UnequalFigures =>
                fr: explanation(
                    "Un nombre figure dans une langue et pas dans l'autre",
                    "L'un des deux textes est faux, ou incomplet.",
                    "Donnez le même chiffre dans les deux langues.",
                ),
                en: explanation(
                    "A number stands in one language and not in the other",
                    "One of the two texts is wrong, or incomplete.",
                    "Give the same figure in both languages.",
                ),
            Code::HardSentence =>
                fr: explanation(
                    "Une phrase est difficile à lire",
                    "On écrit pour une personne de 15 ans, qui lit vite et seule.",
                    "Coupez-la en deux, ou remplacez des mots longs par des mots de tous les \
                     jours.",
                ),
                en: explanation(
                    "A sentence is hard to read",
                    "It is written for a 15-year-old who reads fast and alone.",
                    "Cut it in two, or replace long words with everyday ones.",
                ),
            Code::GenderedWord =>
                fr: explanation(
                    "Un mot ne s'adresse qu'à un genre",
                    "L'autre moitié des élèves comprend que ce n'est pas pour elle.",
                    "Ajoutez l'autre forme, ou tournez la phrase autrement.",
                ),
                en: explanation(
                    "A word speaks to one gender only",
                    "The other half of the students understands that it is not for them.",
                    "Add the other form, or word the sentence otherwise.",
                ),
            Code::OneGenderTitle =>
                fr: explanation(
                    "Le métier n'a que son nom masculin en français",
                    "Une élève ne s'y voit pas.",
                    "Écrivez la forme féminine dans `fr_f`.",
                ),
                en: explanation(
                    "The career has only its masculine name in French",
                    "Girls do not see themselves in it.",
                    "Write the feminine form in `fr_f`.",
                ),
            Code::JobTitleInItem =>
                fr: explanation(
                    "Une question contient un nom de métier",
                    "On répondrait à l'image du métier, à son prestige, à son genre.",
                    "Décrivez ce qu'on y fait.",
                ),
                en: explanation(
                    "An item holds a job title",
                    "People would answer to the image of the job, its prestige, its gender.",
                    "Describe what one does in it.",
                ),
            Code::ForbiddenWord =>
                fr: explanation(
                    "Un mot juge ou promet",
                    "Une piste n'est ni un verdict ni une promesse.",
                    "Dites ce qu'on fait, ou ce qu'on a en commun.",
                ),
                en: explanation(
                    "A word judges or promises",
                    "A lead is neither a verdict nor a promise.",
                    "Say what one does, or what there is in common.",
                ),
            Code::SensitiveQuestion =>
                fr: explanation(
                    "Une question demande quelque chose d'intime",
                    "Aucun métier n'a besoin de le savoir, et la loi protège ces données.",
                    "Retirez la question.",
                ),
                en: explanation(
                    "A question asks for something private",
                    "No career needs to know it, and the law protects such data.",
                    "Take out the question.",
                ),
            Code::Markup =>
                fr: explanation(
                    "Un texte contient une balise ou une mise en forme",
                    "Elle s'affiche telle quelle, signes compris.",
                    "Écrivez du texte simple, sans mise en forme.",
                ),
                en: explanation(
                    "A text holds a tag or formatting",
                    "It is shown just as it is written, signs included.",
                    "Write plain text, without formatting.",
                ),
            Code::LinkInText =>
                fr: explanation(
                    "Une adresse web figure dans une phrase",
                    "Sur papier on ne peut pas la suivre, et sa source n'est pas datée.",
                    "Mettez-la dans `url`, parmi les sources.",
                ),
                en: explanation(
                    "A web address stands in a sentence",
                    "On paper it cannot be followed, and its source has no date.",
                    "Put it into `url`, among the sources.",
                ),
            Code::LooseSpacing =>
                fr: explanation(
                    "Une espace est de trop ou manque",
                    "La page paraît négligée, et un signe peut passer seul à la ligne.",
                    "Corrigez l'espace que le message montre.",
                ),
                en: explanation(
                    "A space is missing, or one too many",
                    "The page looks careless, and a sign may end up alone on a line.",
                    "Correct the space that the message shows.",
                ),
            Code::Placeholder =>
                fr: explanation(
                    "Des textes du modèle restent à écrire",
                    "Un élève lirait « À écrire ».",
                    "Remplacez chaque texte qui commence par « À écrire » ou « To write ».",
                ),
                en: explanation(
                    "Texts of the template are still to be written",
                    "Students would read “To write”.",
                    "Replace each text that begins with “À écrire” or “To write”.",
                ),
            Code::ByteOrderMark =>
                fr: explanation(
                    "Le fichier commence par une marque d'ordre des octets",
                    "Certains éditeurs l'ajoutent sans le montrer ; d'autres programmes butent \
                     dessus.",
                    "Dans l'éditeur, enregistrez en UTF-8 sans BOM.",
                ),
                en: explanation(
                    "The file begins with a byte order mark",
                    "Some editors add it unseen; other programs stumble over it.",
                    "In the editor, save as UTF-8 without BOM.",
                ),
            Code::UnportableName =>
                fr: explanation(
                    "Le nom du fichier ou du dossier ne marche pas partout",
                    "Sous Windows, un tel nom ne s'ouvre pas, ou désigne un appareil.",
                    "Renommez-le : minuscules, chiffres et traits d'union.",
                ),
                en: explanation(
                    "The name of the file or folder does not work everywhere",
                    "On Windows such a name cannot be opened, or means a device.",
                    "Rename it: lower-case letters, digits and hyphens.",
                ),
            Code::LooksLikeYaml =>
                fr: explanation(
                    "Le fichier est en YAML",
                    "Les définitions s'écrivent en RON : des parenthèses, des virgules, et les \
                     textes entre guillemets.",
                    "Écrivez `Nom(champ: \"texte\")` ; `boussole new` commence un fichier pour \
                     vous.",
                ),
                en: explanation(
                    "The file is YAML",
                    "Definitions are written in RON: parentheses, commas, and texts in quotes.",
                    "Write `Name(field: \"text\")`; `boussole new` starts a file for you.",
                ),
            Code::LooksLikeToml =>
                fr: explanation(
                    "Le fichier est en TOML",
                    "Les définitions s'écrivent en RON : des parenthèses, et deux-points après \
                     chaque nom de champ.",
                    "Écrivez `champ: valeur` au lieu de `champ = valeur` ; `boussole new` commence \
                     un fichier pour vous.",
                ),
                en: explanation(
                    "The file is TOML",
                    "Definitions are written in RON: parentheses, and a colon after each field \
                     name.",
                    "Write `field: value` in place of `field = value`; `boussole new` starts a \
                     file for you.",
                ),
            Code::Confusable =>
                fr: explanation(
                    "Une lettre ressemble à une autre",
                    "Un а cyrillique et un a latin sont différents pour le programme : le nom \
                     n'est pas trouvé.",
                    "Tapez le mot à nouveau sur votre clavier.",
                ),
                en: explanation(
                    "A letter looks like another one",
                    "A Cyrillic а and a Latin a are different to the program, so the name is not \
                     found.",
                    "Type the word again on your own keyboard.",
                ),
            Code::UnusualCharacter =>
                fr: explanation(
                    "Un caractère qu'aucune police n'a à coup sûr",
                    "Des élèves pourraient voir une case vide.",
                    "Remplacez-le par un caractère ordinaire.",
                ),
                en: explanation(
                    "A character that no font is sure to have",
                    "Students might see an empty box.",
                    "Replace it with an ordinary character.",
                ),
            Code::TooManyMarks =>
                fr: explanation(
                    "Trop d'accents sur une même lettre",
                    "Ils recouvrent les lignes au-dessus et au-dessous.",
                    "Gardez les accents que la langue connaît.",
                ),
                en: explanation(
                    "Too many accents on one letter",
                    "They cover the lines above and below.",
                    "Keep the accents that the language has.",
                ),
            Code::NumberStyle =>
                fr: explanation(
                    "Un nombre est écrit comme en programmation",
                    "La personne qui suivra ne saura peut-être pas ce qu'est 0x1F ou 1_000.",
                    "Écrivez-le avec des chiffres seuls : 31, 1000.",
                ),
                en: explanation(
                    "A number is written as programmers do",
                    "The next author may not know what 0x1F or 1_000 is.",
                    "Write it with digits alone: 31, 1000.",
                ),
        }
    }
    /// The words around an explanation.
    pub fn headings(self) -> Headings {
        fr: Headings {
            matters: "Pourquoi c'est important",
            mending: "Que faire",
            wrong: "Exemple à corriger",
            right: "Le même, corrigé",
        },
        en: Headings {
            matters: "Why it matters",
            mending: "What to do",
            wrong: "An example that is wrong",
            right: "The same put right",
        },
    }
}

/// The words around an explanation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Headings {
    /// Before the reason why it matters.
    pub matters: &'static str,
    /// Before how it is mended.
    pub mending: &'static str,
    /// Above lines that are wrong.
    pub wrong: &'static str,
    /// Above the same lines put right.
    pub right: &'static str,
}

const fn explanation(
    meaning: &'static str,
    matters: &'static str,
    mending: &'static str,
) -> Explanation {
    Explanation {
        meaning,
        matters,
        mending,
    }
}
