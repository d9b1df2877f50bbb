//! Français.

use super::{Description, code_point, doubt, short, words};
use catalog::Problem;
use catalog::problem::{Counted, Encoding, Kind, NotRead, Outcome, Shape, Unreadable, Wanted};
use model::locale::Locale;
use model::safe::Forbidden;

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn describe(problem: &Problem) -> Description {
    match problem {
        Problem::Unreadable(why) => match why {
            Unreadable::NotFound => words(
                "fichier ou dossier introuvable",
                "",
                "vérifiez l'orthographe du chemin",
            ),
            Unreadable::Denied => words(
                "lecture du fichier refusée",
                "",
                "donnez-vous le droit de le lire",
            ),
            Unreadable::Other(Some(code)) => words(
                format!("fichier illisible : le système répond {code}"),
                "",
                "",
            ),
            Unreadable::Other(None) => words("fichier illisible", "", ""),
        },
        Problem::NotAFile => words(
            "ce n'est ni un fichier ni un dossier",
            "",
            "donnez un fichier ordinaire dont le nom finit par .ron",
        ),
        Problem::SymbolicLink => words(
            "ce lien symbolique n'est pas suivi",
            "",
            "placez le fichier lui-même dans le dossier",
        ),
        Problem::FileTooLarge { limit } => words(
            format!("le fichier dépasse {} Kio", limit >> 10),
            "",
            "partagez-le, ou vérifiez que c'est le bon",
        ),
        Problem::SetTooLarge { limit } => words(
            format!("les fichiers dépassent ensemble {} Mio", limit >> 20),
            "",
            "ce fichier et les suivants n'ont pas été lus",
        ),
        Problem::TooManyFiles { limit } => words(
            format!("il y a plus de {limit} fichiers"),
            "",
            "ce fichier et les suivants n'ont pas été lus",
        ),
        Problem::NotRead(NotRead::NoDefinition) => words(
            "aucun fichier à vérifier dans ce dossier",
            "",
            "une définition est un fichier dont le nom finit par `.ron`\u{a0}; vérifiez l'orthographe du chemin",
        ),
        Problem::NotRead(NotRead::TooDeep { limit }) => words(
            format!("ce dossier est sous plus de {limit} autres\u{a0}: il n'a pas été lu"),
            "",
            "rapprochez-le du dossier que vous vérifiez",
        ),
        Problem::MisnamedFile { right } => words(
            "le nom de ce fichier ne finit pas par `.ron` en minuscules",
            "",
            format!(
                "renommez-le en `{}`\u{a0}; Windows cache parfois la fin des noms",
                short(right)
            ),
        ),
        Problem::CaseClash { other } => words(
            format!(
                "le nom ne diffère de {} que par des majuscules",
                quote(other)
            ),
            "",
            "certains systèmes les confondent ; renommez l'un des deux",
        ),
        Problem::Encoding(encoding) => encoding_words(*encoding),
        Problem::ForbiddenCharacter { character, class } => words(
            format!("{} {}", forbidden(*class), code_point(*character)),
            "ici",
            "supprimez-le ; une définition est du texte simple",
        ),
        Problem::EmptyFile => words(
            "le fichier est vide",
            "",
            "commencez par Traits(…), Quiz(…), Family(…) ou Profile(…)",
        ),
        Problem::LooksLikeJson => words(
            "ceci ressemble à du JSON ; les définitions sont en RON",
            "ici",
            "écrivez `Nom(champ: valeur)` au lieu de `{\"champ\": valeur}`",
        ),
        Problem::MergeConflict => words(
            "un conflit de fusion n'est pas résolu",
            "ici",
            "gardez une version et supprimez les marques",
        ),
        Problem::SmartQuote { character } => words(
            format!("un guillemet typographique `{character}`"),
            "ici",
            "utilisez le guillemet droit `\"`",
        ),
        Problem::TooDeep { limit } => words(
            format!("plus de {limit} parenthèses ou crochets emboîtés"),
            "celui-ci est de trop",
            "aucune définition n'en a besoin ; cherchez-en un qui n'est pas fermé",
        ),
        Problem::UnclosedBracket { bracket } => words(
            format!("ce `{bracket}` n'est pas fermé"),
            "ouvert ici",
            "fermez-le à sa place",
        ),
        Problem::StrayBracket { bracket } => words(
            format!("ce `{bracket}` ne ferme rien"),
            "ici",
            "supprimez-le",
        ),
        Problem::UnclosedText => words(
            "ce texte n'est peut-être pas fermé",
            "il commence ici",
            "ajoutez `\"` à la fin du texte\u{a0}; à l'intérieur, il s'écrit `\\\"`",
        ),
        Problem::UnclosedComment => words(
            "ce commentaire n'est pas fermé",
            "il commence ici",
            "ajoutez `*/` à la fin du commentaire",
        ),
        Problem::InvalidEscape => words(
            "`\\` devant un caractère qui ne s'y prête pas",
            "ici",
            r#"sont possibles \" \\ \n \t et \u{…} ; la barre elle-même s'écrit \\"#,
        ),
        Problem::UnknownExtension => words(
            "un attribut qui ne sert pas ici",
            "ici",
            "supprimez la ligne qui commence par `#!`",
        ),
        Problem::TrailingText => words(
            "quelque chose suit la fin de la définition",
            "ici",
            "un fichier, une définition",
        ),
        Problem::Syntax(wanted) => syntax(wanted),
        Problem::WrongStructName {
            found,
            expected,
            suggestion,
        } => words(
            match found {
                Some(found) => format!("{} au lieu de {}", quote(found), one_of(expected)),
                None => format!("le nom manque : {}", one_of(expected)),
            },
            "ici",
            did_you_mean(suggestion.as_deref()),
        ),
        Problem::UnknownField {
            field,
            inside,
            known,
            suggestion,
        } => words(
            format!("il n'y a pas de champ {} ici", quote(field)),
            "champ inconnu",
            match inside.as_deref() {
                Some("Text") if suggestion.is_none() => {
                    "les textes sont en français et en anglais\u{a0}: `fr` et `en`".to_owned()
                }
                _ if known.is_empty() => {
                    "tous les champs prévus ici y sont déjà\u{a0}; retirez celui-ci".to_owned()
                }
                _ => or_list(suggestion.as_deref(), known),
            },
        ),
        Problem::UnknownVariant {
            found,
            known,
            suggestion,
        } => words(
            format!("{} n'est pas possible ici", quote(found)),
            "mot inconnu",
            or_list(suggestion.as_deref(), known),
        ),
        Problem::DuplicateField { field } => words(
            format!("le champ {} figure deux fois", quote(field)),
            "la seconde fois",
            "supprimez l'un des deux",
        ),
        Problem::MissingField { field, inside } => words(
            format!("le champ {} manque", quote(field)),
            "là-dedans",
            match inside {
                Some(inside) => format!("chaque {} en a besoin", quote(inside)),
                None => "ajoutez-le".to_owned(),
            },
        ),
        Problem::MissingTranslation { missing } => match missing {
            Locale::Fr => words(
                "le texte français manque",
                "là-dedans",
                "ajoutez `fr: \"…\"`",
            ),
            Locale::En => words(
                "le texte anglais manque",
                "là-dedans",
                "ajoutez `en: \"…\"`",
            ),
        },
        Problem::WrongType { expected } => words(shape(*expected), "ceci est autre chose", ""),
        Problem::WrongLength => words(
            "trop ou trop peu de valeurs",
            "là-dedans",
            "comparez avec le guide",
        ),
        Problem::EscapedIdentifier => words(
            "un échappement dans un nom",
            "ici",
            "écrivez les noms sans `\\`",
        ),
        Problem::FormatNewer { found, supported } => words(
            format!(
                "le format {} est plus récent que ce programme",
                short(found)
            ),
            "ici",
            format!("il lit le format {supported} ; installez une version plus récente"),
        ),
        Problem::FormatOlder { found, supported } => words(
            format!("le format {} n'existe pas", short(found)),
            "ici",
            format!("écrivez `format: {supported}`"),
        ),
        Problem::InvalidId { found } => words(
            format!("{} n'est pas un nom valable", quote(found)),
            "ici",
            "un nom commence par une lettre a–z ; puis lettres a–z, chiffres et tirets ; 64 au plus",
        ),
        Problem::IdNotFileName { expected } => words(
            "le nom n'est pas celui du fichier",
            "ici",
            format!("écrivez {}, ou renommez le fichier", quote(expected)),
        ),
        Problem::FamilyNotFolder { expected } => words(
            "le nom n'est pas celui du dossier",
            "ici",
            format!("écrivez {}, ou renommez le dossier", quote(expected)),
        ),
        Problem::ProfileOutsideFamily => words(
            "ce métier n'est dans aucune famille",
            "",
            "placez-le dans un dossier au nom de sa famille",
        ),
        Problem::MissingFamily { family, suggestion } => words(
            format!("la famille {} n'est pas décrite", quote(family)),
            "",
            match suggestion {
                Some(_) => did_you_mean(suggestion.as_deref()),
                None => format!("ajoutez `{}/family.ron`", short(family)),
            },
        ),
        Problem::DuplicateId { kind, id } => words(
            format!("deux {} s'appellent {}", plural(*kind), quote(id)),
            "la seconde fois",
            "changez l'un des deux noms",
        ),
        Problem::ListedTwice { name } => words(
            format!("{} figure deux fois dans la liste", quote(name)),
            "la seconde fois",
            "supprimez l'un des deux",
        ),
        Problem::UnknownReference {
            kind,
            name,
            suggestion,
        } => words(
            format!("{} {} n'existe pas", the(*kind), quote(name)),
            "nom inconnu",
            did_you_mean(suggestion.as_deref()),
        ),
        Problem::SelfReference => {
            words("un métier renvoie à lui-même", "ici", "supprimez ce renvoi")
        }
        Problem::BlankText => words(
            "ce texte est vide",
            "ici",
            "écrivez quelque chose dans les deux langues",
        ),
        Problem::TextTooLong { limit, found } => words(
            format!("ce texte compte {found} caractères"),
            "trop long",
            format!("{limit} au plus s'affichent bien"),
        ),
        Problem::NotFinite => words(
            "ce n'est pas un nombre",
            "ici",
            "écrivez un nombre ordinaire",
        ),
        Problem::NotWhole => words(
            "ce nombre n'est pas entier",
            "ici",
            "écrivez-le sans décimales",
        ),
        Problem::OutOfRange { low, high } => words(
            "ce nombre est hors limites",
            "ici",
            format!("il va de {} à {}", number(*low), number(*high)),
        ),
        Problem::WrongCount {
            counted,
            found,
            low,
            high,
        } => words(
            format!("{} : {found}", counted_words(*counted)),
            "ici",
            format!("il en faut de {low} à {high}"),
        ),
        Problem::InvalidDate => words(
            "ce n'est pas un mois",
            "ici",
            "écrivez l'année et le mois, par exemple 2026-11",
        ),
        Problem::MissingTraits => words(
            "aucun fichier ne dit ce qui est mesuré",
            "",
            "ajoutez `traits.ron`",
        ),
        Problem::SeveralTraits => words(
            "un second fichier dit ce qui est mesuré",
            "celui-ci",
            "il en faut un seul ; supprimez l'autre",
        ),
        Problem::MissingQuiz => words(
            "il n'y a pas de questionnaire",
            "",
            "ajoutez un fichier qui commence par Quiz(",
        ),
        Problem::MissingProfiles => words(
            "il n'y a pas de métier",
            "",
            "ajoutez un fichier qui commence par Profile(",
        ),
        Problem::EmptyDimension => words(
            "cette dimension n'est ni un intérêt ni une compétence",
            "",
            "ajoutez `interest: Poles(…)` ou `skill: Poles(…)`",
        ),
        Problem::SelfCorrelation => words(
            "une corrélation d'un trait avec lui-même",
            "le même trait",
            "elle vaut toujours 1 ; supprimez-la",
        ),
        Problem::NotPositiveDefinite => words(
            "ces corrélations ne peuvent pas toutes être vraies",
            "la liste commence ici",
            "rapprochez-en certaines de 0",
        ),
        Problem::NoMeasures => words(
            "les réponses ne disent rien d'aucun trait",
            "",
            "ajoutez ce qu'elles mesurent, ou faites-en une question de contexte",
        ),
        Problem::ZeroWeight => words(
            "un poids nul, ou presque, n'a aucun effet",
            "ici",
            "supprimez-le",
        ),
        Problem::InvalidLevel => words(
            "ce n'est aucun des cinq degrés",
            "ici",
            "écrivez 0, 0.25, 0.5, 0.75 ou 1",
        ),
        Problem::MissingInterest { traits } => words(
            "le métier ne dit pas combien il fait appel à chaque intérêt",
            "",
            format!("il manque {}", list(traits)),
        ),
        Problem::WrongDomain {
            interest_wanted: true,
        } => words(
            "une compétence à la place d'un intérêt",
            "ici",
            "inscrivez-la dans `demands`",
        ),
        Problem::WrongDomain {
            interest_wanted: false,
        } => words(
            "un intérêt à la place d'une compétence",
            "ici",
            "inscrivez-le dans `interests`",
        ),
        Problem::FlatCareer { .. } => words(
            "les degrés sont si égaux que le métier convient pareillement à tous",
            "",
            "baissez les intérêts dont le travail n'a pas besoin chaque semaine",
        ),
        Problem::UnmeasuredTrait {
            name,
            demanded: false,
        } => words(
            format!("aucun questionnaire ne mesure {}", quote(name)),
            "ici",
            "ajoutez une question qui le mesure",
        ),
        Problem::UnmeasuredTrait {
            name,
            demanded: true,
        } => words(
            format!("aucune échelle ne mesure {}", quote(name)),
            "ici",
            "une exigence a besoin d'une échelle dont les degrés disent à quel point",
        ),
        Problem::RequirementOnSkill => words(
            "une condition obligatoire ne peut reposer sur ce que l'on dit savoir faire",
            "une compétence",
            "faites-en une exigence (`demands`) ou une mise en garde (`Caution`)",
        ),
        Problem::ConditionTooDeep { limit } => words(
            format!("la condition a plus de {limit} niveaux"),
            "",
            "faites-en deux règles",
        ),
        Problem::ConditionTooLarge { limit } => words(
            format!("la condition a plus de {limit} parties"),
            "",
            "faites-en deux règles",
        ),
        Problem::EmptyCondition => words(
            "une condition sans contenu",
            "",
            "dites quand la règle s'applique",
        ),
        Problem::BoostTotal { limit } => words(
            format!(
                "les règles déplacent ensemble l'accord de plus de {}",
                number(*limit)
            ),
            "avec celle-ci",
            "que les intérêts et les compétences décident ; baissez-en",
        ),
        Problem::ImplausibleYear { low, high } => words(
            "cette année ne peut pas être juste",
            "ici",
            format!("elle va de {low} à {high}"),
        ),
        Problem::EmptySpan => words(
            "l'intervalle finit avant de commencer",
            "pas au-dessus du début",
            "écrivez d'abord le plus petit chiffre",
        ),
        Problem::NegativeFigure => words(
            "ce chiffre est négatif",
            "ici",
            "seuls les pourcentages peuvent l'être",
        ),
        Problem::InvalidCountry => words(
            "ce n'est pas un code de pays",
            "ici",
            "deux majuscules, par exemple FR",
        ),
        Problem::InvalidUrl => words(
            "ce n'est pas une adresse web sûre",
            "ici",
            "écrivez `https://`, un hôte et un chemin",
        ),
        Problem::InvalidCode { example } => words(
            "ce n'est pas un code de cette nomenclature",
            "ici",
            format!("il ressemble à {example}"),
        ),
        Problem::ExampleFails { number, outcome } => words(
            format!("l'exemple {} ne se vérifie pas", number + 1),
            "celui-ci",
            outcome_words(outcome),
        ),
        Problem::ByteOrderMark => words(
            "le fichier commence par une marque d'ordre des octets (BOM)",
            "",
            "rien n'en a besoin ; enregistrez-le en UTF-8 sans BOM",
        ),
        Problem::UnportableName => words(
            "certains systèmes refusent un fichier ou un dossier de ce nom",
            "",
            "renommez-le : lettres, chiffres et tirets, et pas un nom de périphérique comme CON",
        ),
        Problem::LooksLikeYaml => words(
            "ceci ressemble à du YAML ; les définitions sont en RON",
            "ici",
            "écrivez `Nom(champ: valeur, …)`, avec des guillemets autour de chaque texte",
        ),
        Problem::LooksLikeToml => words(
            "ceci ressemble à du TOML ; les définitions sont en RON",
            "ici",
            "écrivez `Nom(champ: valeur, …)`, avec `:` et des virgules",
        ),
        Problem::Confusable { character, like } => words(
            format!(
                "{} ressemble à `{like}` sans en être un",
                code_point(*character)
            ),
            "un caractère d'une autre écriture",
            format!("tapez `{like}` ; les noms et les signes sont en ASCII"),
        ),
        Problem::UnusualCharacter { character } => words(
            format!("{} ne dit rien à personne d'autre", code_point(*character)),
            "ici",
            "une copie s'est peut-être mal passée ; tapez ce qui était voulu",
        ),
        Problem::TooManyMarks { limit } => words(
            format!("plus de {limit} signes sur une même lettre"),
            "ils recouvrent les lignes voisines",
            "retirez-les",
        ),
        Problem::NumberStyle { plain } => words(
            "ce nombre peut s'écrire plus simplement",
            "ici",
            format!("écrivez `{}`", short(plain)),
        ),
        Problem::Doubtful(doubt) => doubt::fr::describe(doubt),
    }
}

fn encoding_words(encoding: Encoding) -> Description {
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
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn syntax(wanted: &Wanted) -> Description {
    match wanted {
        Wanted::Comma => words(
            "une virgule manque",
            "après ceci",
            "séparez les éléments par `,`",
        ),
        Wanted::Colon => words(
            "un deux-points manque",
            "avant ceci",
            "écrivez `champ: valeur`",
        ),
        Wanted::Closing(bracket) => words(
            format!("`{bracket}` est attendu"),
            "avant ceci",
            "cherchez une virgule oubliée ou une valeur de trop",
        ),
        Wanted::Opening(bracket) => words(
            format!("`{bracket}` manque"),
            "derrière ceci",
            "la suite est fermée plus bas sans avoir été ouverte",
        ),
        Wanted::Parentheses(word) => words(
            format!("{} attend sa valeur entre parenthèses", quote(word)),
            "après ceci",
            "",
        ),
        Wanted::ColonNotEquals => words(
            "`=` à la place d'un deux-points",
            "ici",
            "écrivez `champ: valeur`",
        ),
        Wanted::NoComma => words(
            "rien ne précède cette virgule",
            "une de trop",
            "supprimez-la, ou ajoutez ce qui manque",
        ),
        Wanted::Name(name) => words(
            format!("le nom {} manque", quote(name)),
            "avant ceci",
            format!("écrivez `{}(…)`", short(name)),
        ),
        Wanted::PlainName(name) => words(
            format!("{} n'est pas un nom", quote(name)),
            "ici",
            "un nom a des lettres, des chiffres et `_` ; un texte est entre guillemets",
        ),
        Wanted::DecimalPoint => words(
            "un nombre s'écrit avec un point",
            "une virgule",
            "la virgule sépare les champs ; écrivez par exemple `0.75`",
        ),
        Wanted::More => words(
            "la définition s'arrête au milieu",
            "ici",
            "fermez ce qui est ouvert, jusqu'à la dernière `)`",
        ),
        Wanted::Value => words(
            "ceci ne peut pas se lire comme une valeur",
            "ici",
            "une valeur est un texte entre guillemets, un nombre, une liste entre crochets ou un mot du guide",
        ),
    }
}

fn shape(shape: Shape) -> String {
    match shape {
        Shape::Text => "un texte entre guillemets est attendu".to_owned(),
        Shape::Number => "un nombre est attendu".to_owned(),
        Shape::Boolean => "`true` ou `false` est attendu".to_owned(),
        Shape::List => "une liste entre crochets `[…]` est attendue".to_owned(),
        Shape::Struct(name) => format!("`{name}(…)` est attendu"),
        Shape::Word => "un nom sans guillemets est attendu".to_owned(),
    }
}

fn outcome_words(outcome: &Outcome) -> String {
    let decimal = |value: &f64| format!("{value:.2}").replace('.', ",");
    match outcome {
        Outcome::Fit {
            at_least: true,
            bound,
            actual,
        } => {
            format!(
                "l'accord devrait être d'au moins {} ; il est de {}",
                decimal(bound),
                decimal(actual)
            )
        }
        Outcome::Fit {
            at_least: false,
            bound,
            actual,
        } => {
            format!(
                "l'accord devrait être d'au plus {} ; il est de {}",
                decimal(bound),
                decimal(actual)
            )
        }
        Outcome::Trait {
            expected,
            actual: Some(actual),
        } => {
            format!(
                "{} devrait le porter ; c'est {}",
                quote(expected),
                quote(actual)
            )
        }
        Outcome::Trait {
            expected,
            actual: None,
        } => {
            format!("{} devrait le porter ; rien ne le porte", quote(expected))
        }
        Outcome::Requirement { expected, actual } => {
            format!("les conditions devraient être `{expected}` ; elles sont `{actual}`")
        }
    }
}

fn forbidden(class: Forbidden) -> &'static str {
    match class {
        Forbidden::Control => "un caractère de commande",
        Forbidden::Bidi => "un caractère qui déplace le texte autour de lui :",
        Forbidden::Invisible => "un caractère invisible",
    }
}

fn the(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "la dimension",
        Kind::Trait => "le trait",
        Kind::Quiz => "le questionnaire",
        Kind::Format => "le format de réponse",
        Kind::Anchor => "le degré",
        Kind::Item => "la question",
        Kind::ItemOption => "l'option",
        Kind::Question => "la question de contexte",
        Kind::QuestionOption => "la réponse",
        Kind::Family => "la famille",
        Kind::Profile => "le métier",
        Kind::Rule => "la règle",
        Kind::Source => "la source",
    }
}

fn plural(kind: Kind) -> &'static str {
    match kind {
        Kind::Dimension => "dimensions",
        Kind::Trait => "traits",
        Kind::Quiz => "questionnaires",
        Kind::Format => "formats de réponse",
        Kind::Anchor => "degrés",
        Kind::Item => "questions",
        Kind::ItemOption => "options",
        Kind::Question => "questions de contexte",
        Kind::QuestionOption => "réponses",
        Kind::Family => "familles",
        Kind::Profile => "métiers",
        Kind::Rule => "règles",
        Kind::Source => "sources",
    }
}

fn counted_words(counted: Counted) -> &'static str {
    match counted {
        Counted::Dimensions => "nombre de dimensions",
        Counted::Items => "nombre de questions",
        Counted::Anchors => "nombre de degrés",
        Counted::Options => "nombre d'options",
        Counted::Answers => "nombre de réponses possibles",
        Counted::Careers => "nombre de métiers",
        Counted::Parts => "nombre de réponses dans la condition",
        Counted::Entries => "nombre d'éléments de la liste",
    }
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion
        .map(|name| format!("vouliez-vous dire {} ?", quote(name)))
        .unwrap_or_default()
}

fn or_list(suggestion: Option<&str>, known: &[&str]) -> String {
    match suggestion {
        Some(_) => did_you_mean(suggestion),
        None => format!("sont possibles {}", list(known)),
    }
}

fn one_of(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| quote(name)).collect();
    names.join(" ou ")
}

fn list<S: AsRef<str>>(names: &[S]) -> String {
    let names: Vec<String> = names.iter().map(|name| quote(name.as_ref())).collect();
    names.join(", ")
}

pub(super) fn quote(text: &str) -> String {
    format!("`{}`", short(text))
}

fn number(value: f64) -> String {
    value.to_string().replace('.', ",")
}
