//! What is valid but doubtful, said to its author: what one sees, why it matters, how to mend it.

use catalog::lint::{Doubt, Spacing};
use model::locale::Locale;

use super::{Description, quote, short, words};
use crate::{english, french};

say! {
    /// The sentences of one language.
    pub(super) struct Words;

    pub(super) fn describe(self, doubt: &Doubt) -> Description {
        match doubt {
            Doubt::EmptyFamily =>
                fr: words(
                    "aucun métier dans cette famille",
                    "",
                    "ajoutez-en un, ou supprimez la famille",
                ),
                en: words("no career belongs to this family", "", "add one, or remove the family"),
            Doubt::Indistinguishable { other } =>
                fr: words(
                    format!("ce métier demande exactement la même chose que {}", quote(other)),
                    "",
                    "aucune réponse ne peut les départager ; dites en quoi ils diffèrent",
                ),
                en: words(
                    format!("this career asks for exactly the same as `{}`", short(other)),
                    "",
                    "no answer can decide between them; say where they differ",
                ),
            Doubt::NearTwins { other, same_family: true } =>
                fr: words(
                    format!("les intérêts de ce métier sont presque ceux de {}", quote(other)),
                    "",
                    "départagez-les par un fait, ou citez l'un parmi les voisins de l'autre",
                ),
                en: words(
                    format!("the interests of this career are nearly those of `{}`", short(other)),
                    "",
                    "tell them apart by a fact, or name one among the neighbours of the other",
                ),
            Doubt::NearTwins { other, same_family: false } =>
                fr: words(
                    format!(
                        "les intérêts de ce métier sont presque ceux de {}, d'une autre famille",
                        quote(other)
                    ),
                    "",
                    "départagez-les par un fait, ou mettez-les dans une même famille",
                ),
                en: words(
                    format!(
                        "the interests of this career are nearly those of `{}`, in another family",
                        short(other)
                    ),
                    "",
                    "tell them apart by a fact, or put them in one family",
                ),
            Doubt::NoExamples =>
                fr: words(
                    "ce métier n'a pas d'exemple",
                    "",
                    "dites pour quels scores il convient, et pour lesquels non",
                ),
                en: words(
                    "this career has no example",
                    "",
                    "say for which scores it should fit, and for which not",
                ),
            Doubt::Placeholder { n_texts } =>
                fr: words(
                    match n_texts {
                        1 => "il reste un texte à écrire".to_owned(),
                        _ => format!("il reste {n_texts} textes à écrire"),
                    },
                    "le premier",
                    "remplacez chaque texte qui commence par « À écrire » ou « To write »",
                ),
                en: words(
                    match n_texts {
                        1 => "a text is still to be written".to_owned(),
                        _ => format!("{n_texts} texts are still to be written"),
                    },
                    "the first",
                    "replace each text that begins with “À écrire” or “To write”",
                ),
            Doubt::IdleTrait { name } =>
                fr: words(
                    format!("aucun quiz ne mesure {}", quote(name)),
                    "déclaré ici",
                    "ajoutez des questions qui le mesurent, ou retirez-le",
                ),
                en: words(
                    format!("no quiz measures `{}`", short(name)),
                    "declared here",
                    "add items that measure it, or remove it",
                ),
            Doubt::ThinTrait { name, found, least } =>
                fr: words(
                    format!(
                        "{} n'est mesuré que par {}",
                        quote(name),
                        french::count(*found, "question", "questions")
                    ),
                    "ici",
                    format!(
                        "une seule réponse étrange décide alors de tout\u{a0}; il en faut au moins \
                         {least}"
                    ),
                ),
                en: words(
                    format!(
                        "`{}` is measured by only {}",
                        short(name),
                        english::count(*found, "item", "items")
                    ),
                    "here",
                    format!("a single odd answer would decide; it takes at least {least}"),
                ),
            Doubt::OrderOnly { name } =>
                fr: words(
                    format!("{} n'est mesuré que par comparaison", quote(name)),
                    "ici",
                    "choisir entre des options dit ce qu'on préfère, jamais combien on \
                     l'aime\u{a0}; ajoutez au moins une question à échelle (`Rating`)",
                ),
                en: words(
                    format!("`{}` is measured by comparison only", short(name)),
                    "here",
                    "choosing between options tells what is liked more, never how much; add at \
                     least one item with a scale (`Rating`)",
                ),
            Doubt::DominatedOption { better } =>
                fr: words(
                    format!("cette option n'apporte rien de plus que {}", quote(better)),
                    "elle en dit moins",
                    "entre les deux, il n'y a pas de choix\u{a0}: faites pencher chacune vers un \
                     trait différent",
                ),
                en: words(
                    format!("this option offers nothing that `{}` does not", short(better)),
                    "it says less",
                    "there is nothing to choose between the two; let each lean to another trait",
                ),
            Doubt::SameOptions =>
                fr: words(
                    "toutes les options disent la même chose",
                    "dans cette question",
                    "quelle que soit la réponse, on n'apprend rien\u{a0}; faites pencher chacune \
                     vers un trait différent",
                ),
                en: words(
                    "all the options say the same",
                    "in this item",
                    "whatever the answer, nothing is learned; let each lean to another trait",
                ),
            Doubt::SameLabel =>
                fr: words(
                    "ce texte est le même qu'un autre, à côté",
                    "le deuxième",
                    "entre les deux, on ne peut pas choisir\u{a0}; dites-les autrement",
                ),
                en: words(
                    "this text is the same as another one beside it",
                    "the second one",
                    "nobody can choose between the two; word them differently",
                ),
            Doubt::FallingScale =>
                fr: words(
                    "le plus haut degré de cette échelle se lit comme le plus bas",
                    "le dernier degré",
                    "les degrés vont du plus bas au plus haut\u{a0}; deux étiquettes échangées \
                     retourneraient tous les scores",
                ),
                en: words(
                    "the highest step of this scale reads as the lowest",
                    "the last step",
                    "steps go from low to high; if two labels were exchanged, all scores would be \
                     turned round",
                ),
            Doubt::OnlyReverse { name } =>
                fr: words(
                    format!("toutes les réponses parlent contre {}", quote(name)),
                    "ici",
                    "une échelle retournée par erreur se présente de la même façon\u{a0}; \
                     mesurez-le aussi avec `Forward`",
                ),
                en: words(
                    format!("every answer speaks against `{}`", short(name)),
                    "here",
                    "a scale that was turned round by mistake looks the same; measure it with \
                     `Forward` items too",
                ),
            Doubt::SamePlace { name, place, n_items } =>
                fr: words(
                    format!(
                        "{} est toujours l'option n° {place}, dans {n_items} questions",
                        quote(name)
                    ),
                    "ici",
                    "qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce \
                     trait\u{a0}; changez l'ordre d'une question à l'autre",
                ),
                en: words(
                    format!("`{}` is always option {place}, in {n_items} items", short(name)),
                    "here",
                    "whoever takes what comes first, or last, would seem to have the trait; change \
                     the order from item to item",
                ),
            Doubt::NearlyFlatCareer { sd, least } =>
                fr: words(
                    format!(
                        "les niveaux de ce métier se ressemblent presque tous (écart-type {}, \
                         mieux vaut {})",
                        french::number(*sd),
                        french::number(*least)
                    ),
                    "",
                    "il conviendrait à peu près à tout le monde\u{a0}: dites ce qu'il utilise \
                     vraiment, et ce dont il se passe",
                ),
                en: words(
                    format!(
                        "the levels of this career are nearly all alike (SD {}, better {})",
                        english::number(*sd),
                        english::number(*least)
                    ),
                    "",
                    "it would suit almost everybody; say what it really uses, and what it does \
                     without",
                ),
            Doubt::OnlyBoosts =>
                fr: words(
                    "toutes les règles de ce métier parlent pour lui",
                    "la première",
                    "un métier a aussi des raisons contre\u{a0}: ajoutez une mise en garde \
                     (`Caution`), ou retirez des bonus",
                ),
                en: words(
                    "all the rules of this career speak for it",
                    "the first one",
                    "a career has reasons against it too: add a `Caution`, or remove boosts",
                ),
            Doubt::UnreachableScore { low, high, always } =>
                fr: words(
                    if *always {
                        "ce seuil ne départage personne\u{a0}: toutes les réponses sont du même \
                         côté"
                    } else {
                        "aucune réponse au quiz n'atteint ce seuil"
                    },
                    "ce seuil",
                    format!(
                        "les réponses les plus nettes placent ce score au-dessous de {} ou \
                         au-dessus de {}, jamais plus loin",
                        french::number(low.ceil()),
                        french::number(high.floor())
                    ),
                ),
                en: words(
                    if *always {
                        "this bar tells nobody apart: all answers are on one side of it"
                    } else {
                        "no answers to the quiz reach this bar"
                    },
                    "this bar",
                    format!(
                        "the clearest answers put this score below {} or above {}, never further",
                        english::number(low.ceil()),
                        english::number(high.floor())
                    ),
                ),
            Doubt::NeverHolds =>
                fr: words(
                    "personne ne peut remplir cette condition",
                    "à partir d'ici",
                    "ses parties s'excluent\u{a0}; vouliez-vous `Any` au lieu de `All`\u{a0}?",
                ),
                en: words(
                    "nobody can meet this condition",
                    "from here on",
                    "its parts exclude each other; did you mean `Any` instead of `All`?",
                ),
            Doubt::AlwaysHolds =>
                fr: words(
                    "tout le monde remplit cette condition",
                    "à partir d'ici",
                    "la règle vaut alors pour tous et ne dit rien de la personne\u{a0}; resserrez \
                     la condition, ou retirez la règle",
                ),
                en: words(
                    "everybody meets this condition",
                    "from here on",
                    "so the rule holds for all and says nothing of the person; narrow it, or \
                     remove the rule",
                ),
            Doubt::ContradictingRequirements { other } =>
                fr: words(
                    format!("cette exigence contredit {}", quote(other)),
                    "celle-ci",
                    "personne ne peut remplir les deux\u{a0}: le métier ne serait jamais proposé",
                ),
                en: words(
                    format!("this requirement contradicts `{}`", short(other)),
                    "this one",
                    "nobody can meet both, so the career would never be suggested",
                ),
            Doubt::CancellingBoosts { other } =>
                fr: words(
                    format!(
                        "ce bonus et {} s'appliquent aux mêmes personnes, en sens contraire",
                        quote(other)
                    ),
                    "celui-ci",
                    "gardez-en un seul, de la différence",
                ),
                en: words(
                    format!(
                        "this boost and `{}` apply to the same people, in opposite directions",
                        short(other)
                    ),
                    "this one",
                    "keep one of them, with the difference",
                ),
            Doubt::StaleClaim { limit } =>
                fr: words(
                    format!("ce chiffre a plus de {limit} ans"),
                    "cette date",
                    "cherchez-en un plus récent\u{a0}; sinon, dites dans `caution` ce qui a pu \
                     changer",
                ),
                en: words(
                    format!("this figure is more than {limit} years old"),
                    "this date",
                    "look for a newer one; else say in `caution` what may have changed",
                ),
            Doubt::UndatedClaim { published } =>
                fr: words(
                    "ce chiffre est donné sans date, alors que sa source en a une",
                    "sans date",
                    format!(
                        "la source est de {published}\u{a0}: écrivez l'année du chiffre, ou dites \
                         dans `caution` pourquoi elle manque"
                    ),
                ),
                en: words(
                    "this figure has no date, although its source has one",
                    "no date",
                    format!(
                        "the source is of {published}: give the year of the figure, or say in \
                         `caution` why it has none"
                    ),
                ),
            Doubt::Untranslated =>
                fr: words("le même texte dans les deux langues", "pas traduit", "traduisez-le"),
                en: words("the same text in both languages", "not translated", "translate it"),
            Doubt::UnequalTranslations { longer } =>
                fr: words(
                    match longer {
                        Locale::Fr => "le français est plus de deux fois plus long que l'anglais",
                        Locale::En => "l'anglais est plus de deux fois plus long que le français",
                    },
                    "le plus court",
                    "les deux langues disent-elles la même chose\u{a0}? Complétez l'une, ou \
                     allégez l'autre",
                ),
                en: words(
                    match longer {
                        Locale::Fr => "the French is more than twice as long as the English",
                        Locale::En => "the English is more than twice as long as the French",
                    },
                    "the shorter one",
                    "do both say the same? Complete the one, or lighten the other",
                ),
            Doubt::UnequalFigures { figure, missing } =>
                fr: words(
                    match missing {
                        Locale::Fr => format!("le nombre {} manque en français", quote(figure)),
                        Locale::En => format!("le nombre {} manque en anglais", quote(figure)),
                    },
                    "il manque ici",
                    "donnez le même chiffre dans les deux langues",
                ),
                en: words(
                    match missing {
                        Locale::Fr => {
                            format!("the number `{}` is missing in French", short(figure))
                        }
                        Locale::En => {
                            format!("the number `{}` is missing in English", short(figure))
                        }
                    },
                    "missing here",
                    "give the same figure in both languages",
                ),
            Doubt::HardSentence { n_words, n_long } =>
                fr: words(
                    format!(
                        "phrase difficile à lire\u{a0}: {n_words} mots, dont {n_long} de plus de \
                         six lettres"
                    ),
                    "cette phrase",
                    "coupez-la en deux, ou remplacez des mots longs par des mots de tous les jours",
                ),
                en: words(
                    format!(
                        "a sentence that is hard to read: {n_words} words, {n_long} of them of \
                         more than six letters"
                    ),
                    "this sentence",
                    "cut it in two, or put everyday words in place of long ones",
                ),
            Doubt::GenderedWord { word, other } =>
                fr: match other {
                    Some(feminine) => words(
                        format!("{} ne s'adresse qu'aux garçons", quote(word)),
                        "sans la forme féminine",
                        format!("ajoutez {}, ou tournez la phrase autrement", quote(feminine)),
                    ),
                    None => words(
                        format!("{} ne désigne qu'un genre", quote(word)),
                        "ce mot anglais",
                        "l'anglais a des mots pour tout le monde\u{a0}: `they`, `firefighter`, \
                         `staff`",
                    ),
                },
                en: match other {
                    Some(feminine) => words(
                        format!("`{}` speaks to boys only", short(word)),
                        "without the feminine form",
                        format!("add `{}`, or turn the sentence", short(feminine)),
                    ),
                    None => words(
                        format!("`{}` names one gender only", short(word)),
                        "this word",
                        "English has words for everybody: `they`, `firefighter`, `staff`",
                    ),
                },
            Doubt::OneGenderTitle { feminine } =>
                fr: words(
                    "ce métier n'a que son nom masculin",
                    "la forme féminine est la même",
                    format!("ce nom se met au féminin ({feminine})\u{a0}; écrivez-le dans `fr_f`"),
                ),
                en: words(
                    "this career has its masculine French name only",
                    "the feminine form is the same",
                    format!("this noun has a feminine ({feminine}); write it in `fr_f`"),
                ),
            Doubt::JobTitleInItem { title } =>
                fr: words(
                    format!("{} est le nom d'un métier", quote(title)),
                    "dans une question",
                    "on répondrait à l'image du métier\u{a0}; décrivez ce qu'on y fait",
                ),
                en: words(
                    format!("`{}` is the name of a career", short(title)),
                    "in an item",
                    "people would answer to the image of the job; describe what one does",
                ),
            Doubt::ForbiddenWord { word } =>
                fr: words(
                    format!("{} juge ou promet", quote(word)),
                    "ici",
                    "une piste n'est ni un verdict ni une promesse\u{a0}; dites ce que l'on fait, \
                     ou ce que l'on a en commun",
                ),
                en: words(
                    format!("`{}` judges or promises", short(word)),
                    "here",
                    "a lead is neither a verdict nor a promise; say what one does, or what is \
                     shared",
                ),
            Doubt::SensitiveQuestion { word } =>
                fr: words(
                    format!("une question indiscrète\u{a0}: {}", quote(word)),
                    "ici",
                    "aucun métier n'a besoin de le savoir, et la loi protège ces données\u{a0}; \
                     retirez la question",
                ),
                en: words(
                    format!("a question that pries: `{}`", short(word)),
                    "here",
                    "no career needs to know, and the law protects such data; remove the question",
                ),
            Doubt::Markup { mark } =>
                fr: words(
                    format!("{} n'est pas du texte", quote(mark)),
                    "montré tel quel",
                    "écrivez sans mise en forme",
                ),
                en: words(
                    format!("`{}` is not text", short(mark)),
                    "shown as it is",
                    "write without formatting",
                ),
            Doubt::LinkInText =>
                fr: words(
                    "une adresse dans une phrase",
                    "ici",
                    "mettez-la dans `url`, parmi les sources\u{a0}; sur papier, on ne peut pas la \
                     suivre",
                ),
                en: words(
                    "an address in a sentence",
                    "here",
                    "put it in `url`, among the sources; on paper nobody can follow it",
                ),
            Doubt::LooseSpacing(spacing) =>
                fr: match spacing {
                    Spacing::Outside => {
                        words("une espace au bord du texte", "ce texte", "supprimez-la")
                    }
                    Spacing::Double => words("deux espaces de suite", "ici", "gardez-en une"),
                    Spacing::Before => {
                        words("une espace de trop avant ce signe", "ici", "supprimez-la")
                    }
                    Spacing::MissingBefore => words(
                        "il manque une espace avant ce signe",
                        "ici",
                        "le français en met une avant `;` `:` `?` `!`\u{a0}; une espace ordinaire \
                         suffit",
                    ),
                    Spacing::MissingInside => words(
                        "il manque une espace à l'intérieur des guillemets",
                        "ici",
                        "laissez-en une de chaque côté\u{a0}; des espaces ordinaires suffisent",
                    ),
                },
                en: match spacing {
                    Spacing::Outside => {
                        words("a space at the edge of a text", "this text", "remove it")
                    }
                    Spacing::Double => words("two spaces in a row", "here", "keep one"),
                    Spacing::Before => {
                        words("a space too many before this mark", "here", "remove it")
                    }
                    Spacing::MissingBefore => words(
                        "a space is missing before this mark",
                        "here",
                        "French has one before `;` `:` `?` `!`; an ordinary space will do",
                    ),
                    Spacing::MissingInside => words(
                        "a space is missing inside the quotation marks",
                        "here",
                        "leave one on each side; ordinary spaces will do",
                    ),
                },
        }
    }
}
