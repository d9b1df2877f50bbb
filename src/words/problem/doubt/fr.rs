//! French.

use super::super::fr::quote;
use super::super::{Description, words};
use crate::french::{count, number};
use catalog::lint::{Doubt, Spacing};
use model::locale::Locale;

#[expect(clippy::too_many_lines, reason = "a table")]
pub(in super::super) fn describe(doubt: &Doubt) -> Description {
    match doubt {
        Doubt::EmptyFamily => words(
            "aucun métier dans cette famille",
            "",
            "ajoutez-en un, ou supprimez la famille",
        ),
        Doubt::Indistinguishable { other } => words(
            format!(
                "ce métier demande exactement la même chose que {}",
                quote(other)
            ),
            "",
            "aucune réponse ne peut les départager ; dites en quoi ils diffèrent",
        ),
        Doubt::NearTwins {
            other,
            same_family: true,
        } => words(
            format!(
                "les intérêts de ce métier sont presque ceux de {}",
                quote(other)
            ),
            "",
            "départagez-les par un fait, ou citez l'un parmi les voisins de l'autre",
        ),
        Doubt::NearTwins {
            other,
            same_family: false,
        } => words(
            format!(
                "les intérêts de ce métier sont presque ceux de {}, d'une autre famille",
                quote(other)
            ),
            "",
            "départagez-les par un fait, ou mettez-les dans une même famille",
        ),
        Doubt::NoExamples => words(
            "ce métier n'a pas d'exemple",
            "",
            "dites pour quels scores il convient, et pour lesquels non",
        ),
        Doubt::Placeholder { n_texts } => words(
            match n_texts {
                1 => "il reste un texte à écrire".to_owned(),
                _ => format!("il reste {n_texts} textes à écrire"),
            },
            "le premier",
            "remplacez chaque texte qui commence par « À écrire » ou « To write »",
        ),
        Doubt::IdleTrait { name } => words(
            format!("aucun quiz ne mesure {}", quote(name)),
            "déclaré ici",
            "ajoutez des questions qui le mesurent, ou retirez-le",
        ),
        Doubt::ThinTrait { name, found, least } => words(
            format!(
                "{} n'est mesuré que par {}",
                quote(name),
                count(*found, "question", "questions")
            ),
            "ici",
            format!(
                "une seule réponse étrange décide alors de tout\u{a0}; il en faut au moins {least}"
            ),
        ),
        Doubt::OrderOnly { name } => words(
            format!("{} n'est mesuré que par comparaison", quote(name)),
            "ici",
            "choisir entre des options dit ce qu'on préfère, jamais combien on l'aime\u{a0}; \
             ajoutez au moins une question à échelle (`Rating`)",
        ),
        Doubt::DominatedOption { better } => words(
            format!("cette option n'apporte rien de plus que {}", quote(better)),
            "elle en dit moins",
            "entre les deux, il n'y a pas de choix\u{a0}: faites pencher chacune vers un trait différent",
        ),
        Doubt::SameOptions => words(
            "toutes les options disent la même chose",
            "dans cette question",
            "quelle que soit la réponse, on n'apprend rien\u{a0}; faites pencher chacune vers un trait différent",
        ),
        Doubt::SameLabel => words(
            "ce texte est le même qu'un autre, à côté",
            "le deuxième",
            "entre les deux, on ne peut pas choisir\u{a0}; dites-les autrement",
        ),
        Doubt::FallingScale => words(
            "le plus haut degré de cette échelle se lit comme le plus bas",
            "le dernier degré",
            "les degrés vont du plus bas au plus haut\u{a0}; deux étiquettes échangées retourneraient tous les scores",
        ),
        Doubt::OnlyReverse { name } => words(
            format!("toutes les réponses parlent contre {}", quote(name)),
            "ici",
            "une échelle retournée par erreur se présente de la même façon\u{a0}; mesurez-le aussi avec `Forward`",
        ),
        Doubt::SamePlace {
            name,
            place,
            n_items,
        } => words(
            format!(
                "{} est toujours l'option n° {place}, dans {n_items} questions",
                quote(name)
            ),
            "ici",
            "qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce trait\u{a0}; changez l'ordre d'une question à l'autre",
        ),
        Doubt::NearlyFlatCareer { sd, least } => words(
            format!(
                "les niveaux de ce métier se ressemblent presque tous (écart-type {}, mieux vaut {})",
                number(*sd),
                number(*least)
            ),
            "",
            "il conviendrait à peu près à tout le monde\u{a0}: dites ce qu'il utilise vraiment, et ce dont il se passe",
        ),
        Doubt::OnlyBoosts => words(
            "toutes les règles de ce métier parlent pour lui",
            "la première",
            "un métier a aussi des raisons contre\u{a0}: ajoutez une mise en garde (`Caution`), ou retirez des bonus",
        ),
        Doubt::UnreachableScore { low, high, always } => words(
            if *always {
                "ce seuil ne départage personne\u{a0}: toutes les réponses sont du même côté"
            } else {
                "aucune réponse au quiz n'atteint ce seuil"
            },
            "ce seuil",
            format!(
                "les réponses les plus nettes placent ce score au-dessous de {} ou au-dessus de {}, jamais plus loin",
                number(low.ceil()),
                number(high.floor())
            ),
        ),
        Doubt::NeverHolds => words(
            "personne ne peut remplir cette condition",
            "à partir d'ici",
            "ses parties s'excluent\u{a0}; vouliez-vous `Any` au lieu de `All`\u{a0}?",
        ),
        Doubt::AlwaysHolds => words(
            "tout le monde remplit cette condition",
            "à partir d'ici",
            "la règle vaut alors pour tous et ne dit rien de la personne\u{a0}; resserrez la condition, ou retirez la règle",
        ),
        Doubt::ContradictingRequirements { other } => words(
            format!("cette exigence contredit {}", quote(other)),
            "celle-ci",
            "personne ne peut remplir les deux\u{a0}: le métier ne serait jamais proposé",
        ),
        Doubt::CancellingBoosts { other } => words(
            format!(
                "ce bonus et {} s'appliquent aux mêmes personnes, en sens contraire",
                quote(other)
            ),
            "celui-ci",
            "gardez-en un seul, de la différence",
        ),
        Doubt::StaleClaim { limit } => words(
            format!("ce chiffre a plus de {limit} ans"),
            "cette date",
            "cherchez-en un plus récent\u{a0}; sinon, dites dans `caution` ce qui a pu changer",
        ),
        Doubt::UndatedClaim { published } => words(
            "ce chiffre est donné sans date, alors que sa source en a une",
            "sans date",
            format!(
                "la source est de {published}\u{a0}: écrivez l'année du chiffre, ou dites dans `caution` pourquoi elle manque"
            ),
        ),
        Doubt::Untranslated => words(
            "le même texte dans les deux langues",
            "pas traduit",
            "traduisez-le",
        ),
        Doubt::UnequalTranslations { longer } => words(
            match longer {
                Locale::Fr => "le français est plus de deux fois plus long que l'anglais",
                Locale::En => "l'anglais est plus de deux fois plus long que le français",
            },
            "le plus court",
            "les deux langues disent-elles la même chose\u{a0}? Complétez l'une, ou allégez l'autre",
        ),
        Doubt::UnequalFigures { figure, missing } => words(
            match missing {
                Locale::Fr => format!("le nombre {} manque en français", quote(figure)),
                Locale::En => format!("le nombre {} manque en anglais", quote(figure)),
            },
            "il manque ici",
            "donnez le même chiffre dans les deux langues",
        ),
        Doubt::HardSentence { n_words, n_long } => words(
            format!(
                "phrase difficile à lire\u{a0}: {n_words} mots, dont {n_long} de plus de six lettres"
            ),
            "cette phrase",
            "coupez-la en deux, ou remplacez des mots longs par des mots de tous les jours",
        ),
        Doubt::GenderedWord { word, other } => match other {
            Some(feminine) => words(
                format!("{} ne s'adresse qu'aux garçons", quote(word)),
                "sans la forme féminine",
                format!(
                    "ajoutez {}, ou tournez la phrase autrement",
                    quote(feminine)
                ),
            ),
            None => words(
                format!("{} ne désigne qu'un genre", quote(word)),
                "ce mot anglais",
                "l'anglais a des mots pour tout le monde\u{a0}: `they`, `firefighter`, `staff`",
            ),
        },
        Doubt::OneGenderTitle { feminine } => words(
            "ce métier n'a que son nom masculin",
            "la forme féminine est la même",
            format!("ce nom se met au féminin ({feminine})\u{a0}; écrivez-le dans `fr_f`"),
        ),
        Doubt::JobTitleInItem { title } => words(
            format!("{} est le nom d'un métier", quote(title)),
            "dans une question",
            "on répondrait à l'image du métier\u{a0}; décrivez ce qu'on y fait",
        ),
        Doubt::ForbiddenWord { word } => words(
            format!("{} juge ou promet", quote(word)),
            "ici",
            "une piste n'est ni un verdict ni une promesse\u{a0}; dites ce que l'on fait, ou ce que l'on a en commun",
        ),
        Doubt::SensitiveQuestion { word } => words(
            format!("une question indiscrète\u{a0}: {}", quote(word)),
            "ici",
            "aucun métier n'a besoin de le savoir, et la loi protège ces données\u{a0}; retirez la question",
        ),
        Doubt::Markup { mark } => words(
            format!("{} n'est pas du texte", quote(mark)),
            "montré tel quel",
            "écrivez sans mise en forme",
        ),
        Doubt::LinkInText => words(
            "une adresse dans une phrase",
            "ici",
            "mettez-la dans `url`, parmi les sources\u{a0}; sur papier, on ne peut pas la suivre",
        ),
        Doubt::LooseSpacing(spacing) => match spacing {
            Spacing::Outside => words("une espace au bord du texte", "ce texte", "supprimez-la"),
            Spacing::Double => words("deux espaces de suite", "ici", "gardez-en une"),
            Spacing::Before => words("une espace de trop avant ce signe", "ici", "supprimez-la"),
            Spacing::MissingBefore => words(
                "il manque une espace avant ce signe",
                "ici",
                "le français en met une avant `;` `:` `?` `!`\u{a0}; une espace ordinaire suffit",
            ),
            Spacing::MissingInside => words(
                "il manque une espace à l'intérieur des guillemets",
                "ici",
                "laissez-en une de chaque côté\u{a0}; des espaces ordinaires suffisent",
            ),
        },
    }
}
