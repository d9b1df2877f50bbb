//! Français.

use super::{Explanation, explanation};
use catalog::Code;

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) const fn explain(code: Code) -> Explanation {
    match code {
        Code::Unreadable => explanation(
            "Le fichier ou le dossier ne peut pas être lu",
            "Ce qu'il contient n'est pas vérifié.",
            "Vérifiez l'orthographe du chemin et le droit de lire le fichier.",
        ),
        Code::NotAFile => explanation(
            "Ce n'est ni un fichier ni un dossier",
            "Un tube ou un appareil pourrait faire attendre le programme pour toujours.",
            "Donnez un fichier ordinaire dont le nom finit par .ron.",
        ),
        Code::SymbolicLink => explanation(
            "Un lien mène hors du dossier, ou vers un autre dossier",
            "Un dossier de fiches reçu d'ailleurs ne doit pas faire lire d'autres fichiers de l'ordinateur.",
            "Placez le fichier lui-même dans le dossier.",
        ),
        Code::FileTooLarge => explanation(
            "Le fichier est trop grand",
            "Aucune fiche n'en a besoin ; c'est sans doute un autre fichier.",
            "Vérifiez que c'est le bon, ou partagez-le.",
        ),
        Code::SetTooLarge => explanation(
            "Les fichiers sont trop grands ensemble",
            "Le programme ne lit pas plus que ce qu'un ordinateur modeste supporte ; le reste n'est pas vérifié.",
            "Retirez du dossier ce qui n'y a pas sa place.",
        ),
        Code::TooManyFiles => explanation(
            "Il y a trop de fichiers",
            "Les suivants ne sont pas lus.",
            "Retirez du dossier ce qui n'y a pas sa place.",
        ),
        Code::NotRead => explanation(
            "Rien n'est lu dans un dossier",
            "Sans un mot, on croirait juste ce que personne n'a lu.",
            "Vérifiez le chemin\u{a0}; les noms de fichiers finissent par `.ron`, et sont au plus à 16 dossiers de profondeur.",
        ),
        Code::MisnamedFile => explanation(
            "Le nom d'un fichier ne finit pas par `.ron` en minuscules",
            "Dans un dossier, seuls ces fichiers comptent\u{a0}; `.RON` est un autre nom sur certains systèmes, et des éditeurs ajoutent `.txt`.",
            "Renommez le fichier, et faites afficher la fin des noms par le système.",
        ),
        Code::CaseClash => explanation(
            "Deux noms de fichiers ne diffèrent que par des majuscules",
            "Sur Windows ou macOS, l'un remplacerait l'autre.",
            "Renommez l'un des deux, en minuscules.",
        ),
        Code::WrongEncoding => explanation(
            "Le fichier n'est pas enregistré en UTF-8",
            "Les accents seraient lus de travers.",
            "Dans l'éditeur, choisissez « Enregistrer sous », puis l'encodage UTF-8.",
        ),
        Code::ControlCharacter => explanation(
            "Un caractère de commande se cache dans le fichier",
            "Il ne se voit pas et peut dérégler un écran.",
            "Effacez-le et retapez le mot.",
        ),
        Code::BidiCharacter => explanation(
            "Un caractère change le sens d'écriture de ce qui le suit",
            "Le texte affiché ne serait pas celui du fichier.",
            "Effacez-le et retapez le mot.",
        ),
        Code::InvisibleCharacter => explanation(
            "Un caractère invisible, ou une espace particulière, hors d'un texte",
            "Il vient souvent d'un copier-coller ; un nom qui le contient n'est plus le même nom.",
            "Effacez l'espace et retapez-la.",
        ),
        Code::EmptyFile => explanation(
            "Le fichier ne contient rien, ou seulement des commentaires",
            "Il ne définit rien.",
            "Remplissez-le ou supprimez-le ; `boussole new` écrit un modèle commenté.",
        ),
        Code::LooksLikeJson => explanation(
            "Le fichier est en JSON",
            "Les définitions s'écrivent en RON : des parenthèses, et des noms de champs sans guillemets.",
            r#"Écrivez `Nom(champ: valeur)` au lieu de `{"champ": valeur}`."#,
        ),
        Code::MergeConflict => explanation(
            "Les marques d'un conflit de fusion sont restées dans le fichier",
            "Deux versions y sont mêlées.",
            "Gardez une version, et effacez les lignes `<<<<<<<`, `=======` et `>>>>>>>`.",
        ),
        Code::SmartQuote => explanation(
            "Un guillemet typographique entoure un texte",
            r#"Seul le guillemet droit `"` ouvre et ferme un texte ; un traitement de texte les remplace sans le dire."#,
            r#"Tapez `"`, et préférez un éditeur de texte simple."#,
        ),
        Code::TooDeep => explanation(
            "Trop de parenthèses ou de crochets emboîtés",
            "Aucune définition n'en a besoin : l'un d'eux n'est sans doute pas fermé.",
            "Cherchez au-dessus une parenthèse qui manque.",
        ),
        Code::UnclosedBracket => explanation(
            "Une parenthèse ou un crochet n'est pas fermé",
            "Tout ce qui suit est lu comme s'il était dedans.",
            "Fermez-le à sa place ; l'éditeur montre souvent la paire.",
        ),
        Code::StrayBracket => explanation(
            "Une parenthèse ou un crochet ferme quelque chose qui n'est pas ouvert",
            "Le reste du fichier ne peut plus être compris.",
            "Effacez-le, ou ouvrez ce qu'il devait fermer.",
        ),
        Code::UnclosedText => explanation(
            "Un texte n'a pas de guillemet de fin",
            "La suite du fichier est lue comme si elle en faisait partie.",
            r#"Ajoutez `"` à la fin ; un guillemet à l'intérieur s'écrit `\"`."#,
        ),
        Code::UnclosedComment => explanation(
            "Un commentaire `/*` n'est pas fermé",
            "Tout ce qui suit est ignoré.",
            "Ajoutez `*/`, ou commencez chaque ligne de commentaire par `//`.",
        ),
        Code::InvalidEscape => explanation(
            r"Une barre `\` précède un caractère qui ne s'y prête pas",
            r"Dans un texte, `\` annonce un caractère spécial.",
            r#"Écrivez `\\` pour la barre elle-même, `\"` pour un guillemet."#,
        ),
        Code::UnknownExtension => explanation(
            "Une ligne `#![…]` demande une extension qui ne sert pas ici",
            "Toutes les définitions s'écrivent de la même façon.",
            "Effacez cette ligne.",
        ),
        Code::TrailingText => explanation(
            "Quelque chose suit la fin de la définition",
            "Un fichier contient une seule définition ; le reste ne serait pas lu.",
            "Effacez-le, ou cherchez la parenthèse fermée trop tôt.",
        ),
        Code::Syntax => explanation(
            "Une virgule, un deux-points ou une parenthèse manque",
            "Le fichier ne peut pas être lu au-delà.",
            "Comparez avec la ligne voisine : `champ: valeur,`.",
        ),
        Code::WrongStructName => explanation(
            "Le nom devant la parenthèse n'est pas celui qu'il faut",
            "Ce nom dit ce qu'est la chose : `Text(…)`, `Claim(…)`, `Profile(…)`.",
            "Corrigez le nom.",
        ),
        Code::UnknownField => explanation(
            "Ce champ n'existe pas à cet endroit",
            "Une faute de frappe ferait perdre ce qu'il contient sans le dire.",
            "Corrigez le nom, ou déplacez le champ là où il va.",
        ),
        Code::UnknownVariant => explanation(
            "Ce mot n'est pas l'un de ceux qui sont possibles ici",
            "Le programme ne devine pas.",
            "Prenez l'un des mots proposés, avec sa majuscule et sans guillemets.",
        ),
        Code::DuplicateField => explanation(
            "Un champ figure deux fois",
            "L'un des deux serait perdu.",
            "Gardez le bon.",
        ),
        Code::MissingField => explanation(
            "Un champ obligatoire manque",
            "Rien de ce qui change un calcul n'a de valeur par défaut.",
            "Ajoutez-le ; le guide dit ce qu'il contient.",
        ),
        Code::MissingTranslation => explanation(
            "Un texte n'est écrit que dans une langue",
            "L'élève qui lit l'autre langue ne verrait rien.",
            "Ajoutez l'autre langue, écrite comme si elle était la première.",
        ),
        Code::WrongType => explanation(
            "La valeur est d'une autre nature : nombre, texte, liste ou nom",
            "Elle ne peut pas être lue.",
            "Les textes et les noms d'identifiants prennent des guillemets, les nombres et les mots à majuscule n'en prennent pas, une liste s'écrit entre crochets.",
        ),
        Code::WrongLength => explanation(
            "Il y a trop ou trop peu de valeurs entre les parenthèses",
            "La forme en attend un nombre fixe : `Exactly(1900)`, `Between(1900, 2300)`.",
            "Comparez avec le guide.",
        ),
        Code::EscapedIdentifier => explanation(
            r"Un identifiant contient un caractère écrit avec `\`",
            "Deux écritures du même nom ne se reconnaîtraient pas.",
            "Écrivez le nom tel quel.",
        ),
        Code::FormatNewer => explanation(
            "Le fichier est d'un format plus récent que ce programme",
            "Il pourrait être lu de travers.",
            "Installez une version plus récente de Boussole.",
        ),
        Code::FormatOlder => explanation(
            "Le fichier est d'un format qui n'est plus lu",
            "Ce format n'a jamais existé, ou n'existe plus.",
            "Écrivez `format: 1`, et revérifiez.",
        ),
        Code::InvalidId => explanation(
            "Un identifiant contient autre chose que des minuscules, des chiffres et des traits d'union",
            "Il sert de nom de fichier et de repère pour toujours, sur tous les systèmes.",
            "Écrivez `soigner-un-animal` : une lettre d'abord, ni accent, ni espace, 64 caractères au plus.",
        ),
        Code::IdNotFileName => explanation(
            "L'identifiant n'est pas le nom du fichier",
            "On ne saurait pas lequel croire.",
            "Mettez le même dans les deux.",
        ),
        Code::FamilyNotFolder => explanation(
            "L'identifiant de la famille n'est pas le nom de son dossier",
            "C'est le dossier qui range les métiers dans la famille.",
            "Mettez le même nom dans les deux.",
        ),
        Code::ProfileOutsideFamily => explanation(
            "La fiche n'est pas dans un dossier de famille",
            "Les pistes se montrent par famille.",
            "Rangez-la dans profiles/FAMILLE/.",
        ),
        Code::MissingFamily => explanation(
            "Le dossier de la fiche n'a pas de family.ron",
            "La famille n'aurait pas de nom à montrer.",
            "`boussole new family NOM` l'écrit, ou rangez la fiche dans une autre famille.",
        ),
        Code::DuplicateId => explanation(
            "Le même identifiant figure deux fois",
            "Les réponses ne sauraient plus à quoi se rapporter.",
            "Changez l'un des deux.",
        ),
        Code::ListedTwice => explanation(
            "La même chose figure deux fois dans une liste",
            "Elle compterait double, ou l'une des deux serait perdue.",
            "Gardez-en une.",
        ),
        Code::UnknownReference => explanation(
            "Un nom ne désigne rien de connu",
            "Ce à quoi il renvoie manquerait dans le calcul ou sur la page.",
            "Corrigez l'orthographe, ou ajoutez ce qu'il désigne : trait, source, question, métier.",
        ),
        Code::SelfReference => explanation(
            "Un métier se cite lui-même comme voisin ou comme évolution",
            "Cela n'apprend rien.",
            "Effacez ce renvoi.",
        ),
        Code::BlankText => explanation(
            "Un texte est vide",
            "La page aurait un trou.",
            "Écrivez-le, dans les deux langues, ou retirez la ligne si elle est facultative.",
        ),
        Code::TextTooLong => explanation(
            "Un texte est trop long",
            "Il ne tient pas là où il s'affiche, et personne ne le lirait.",
            "Raccourcissez-le.",
        ),
        Code::NotFinite => explanation(
            "La valeur n'est pas un nombre ordinaire",
            "Un calcul qui la contient ne dirait plus rien.",
            "Écrivez un nombre.",
        ),
        Code::NotWhole => explanation(
            "Il faut un nombre entier",
            "Une demi-seconde ou une importance de 1,5 n'a pas de sens ici.",
            "Écrivez-le sans décimales.",
        ),
        Code::OutOfRange => explanation(
            "Un nombre sort de ses limites",
            "La méthode ne tient que dans ces limites.",
            "Prenez un nombre entre celles que le message donne.",
        ),
        Code::WrongCount => explanation(
            "Il y a trop ou trop peu d'éléments",
            "Une paire en compare deux, un classement de trois à huit : au-delà, personne ne les tient en tête.",
            "Ajoutez-en ou retirez-en.",
        ),
        Code::InvalidDate => explanation(
            "Ce n'est pas un mois",
            "On doit pouvoir dire l'âge d'un contenu.",
            "Écrivez l'année et le mois : 2026-11.",
        ),
        Code::MissingTraits => explanation(
            "Aucun fichier ne dit ce qui est mesuré",
            "Sans traits, ni question ni métier n'a de sens.",
            "Ajoutez traits.ron ; `boussole new quiz` copie celui du programme.",
        ),
        Code::SeveralTraits => explanation(
            "Un second fichier dit ce qui est mesuré",
            "On ne saurait pas lequel croire.",
            "Gardez-en un seul.",
        ),
        Code::MissingQuiz => explanation(
            "Il n'y a pas de quiz",
            "Il n'y a rien à demander.",
            "Ajoutez-en un ; `boussole new quiz NOM` le commence.",
        ),
        Code::MissingProfiles => explanation(
            "Il n'y a pas de métier",
            "Il n'y a rien à proposer.",
            "Ajoutez-en un ; `boussole new career NOM --family FAMILLE` le commence.",
        ),
        Code::EmptyDimension => explanation(
            "Une dimension n'est mesurée ni comme intérêt ni comme compétence",
            "Elle ne servirait à rien.",
            "Ajoutez `interest: Poles(…)` ou `skill: Poles(…)`.",
        ),
        Code::SelfCorrelation => explanation(
            "Une corrélation lie un trait à lui-même",
            "Elle vaut toujours 1.",
            "Effacez-la.",
        ),
        Code::NotPositiveDefinite => explanation(
            "Ces corrélations ne peuvent pas toutes être vraies",
            "Aucun groupe de personnes ne pourrait les montrer ensemble.",
            "Rapprochez-en certaines de 0.",
        ),
        Code::NoMeasures => explanation(
            "Les réponses ne disent rien d'aucun trait",
            "On poserait une question pour rien.",
            "Ajoutez ce qu'elles mesurent, ou faites-en une question de contexte.",
        ),
        Code::ZeroWeight => explanation(
            "Un poids ou un effet vaut 0",
            "Il ne change rien.",
            "Effacez-le, ou donnez-lui une valeur.",
        ),
        Code::InvalidLevel => explanation(
            "Un degré n'est aucun des cinq : 0, 0.25, 0.5, 0.75, 1",
            "Personne ne juge un métier plus finement ; plus de décimales feraient croire le contraire.",
            "Choisissez le degré qui décrit le mieux une semaine ordinaire.",
        ),
        Code::MissingInterest => explanation(
            "Le métier ne dit pas combien il fait appel à chaque intérêt",
            "L'accord compare les degrés entre eux : il les faut tous, même à 0.",
            "Ajoutez les intérêts que le message nomme.",
        ),
        Code::WrongDomain => explanation(
            "Une compétence figure parmi les intérêts, ou l'inverse",
            "Aimer faire et savoir faire se comptent autrement.",
            "Les intérêts vont dans `interests`, les compétences dans `demands`.",
        ),
        Code::FlatCareer => explanation(
            "Les degrés du métier sont presque égaux",
            "Il conviendrait pareillement à tout le monde, donc à personne en particulier.",
            "Baissez les intérêts dont le travail n'a pas besoin chaque semaine.",
        ),
        Code::UnmeasuredTrait => explanation(
            "Un métier demande un trait que le quiz ne mesure pas",
            "Il serait classé sans qu'on ait rien demandé à ce sujet.",
            "Ajoutez au quiz une question qui le mesure ; pour une exigence, une échelle.",
        ),
        Code::RequirementOnSkill => explanation(
            "Une condition obligatoire repose sur ce qu'on dit savoir faire",
            "Personne n'est écarté d'un métier parce qu'il doute de lui.",
            "Faites-en une exigence (`demands`) ou une mise en garde (`Caution`).",
        ),
        Code::ConditionTooDeep => explanation(
            "Une condition en emboîte trop d'autres",
            "Personne ne peut la relire.",
            "Faites-en deux règles.",
        ),
        Code::ConditionTooLarge => explanation(
            "Une condition a trop de parties",
            "Personne ne peut la relire.",
            "Faites-en deux règles.",
        ),
        Code::EmptyCondition => explanation(
            "Une condition ne contient rien",
            "On ne saurait pas quand la règle s'applique.",
            "Dites quelle réponse, ou quel score, la déclenche.",
        ),
        Code::BoostTotal => explanation(
            "Les règles d'un métier déplacent ensemble trop l'accord",
            "Les goûts de la personne doivent décider, pas les règles.",
            "Baissez les `Boost`, ou faites-en des `Caution`.",
        ),
        Code::ImplausibleYear => explanation(
            "L'année d'un chiffre ne peut pas être juste",
            "Le lecteur ne pourrait pas juger de son âge.",
            "Écrivez l'année en quatre chiffres.",
        ),
        Code::EmptySpan => explanation(
            "Un intervalle finit avant de commencer",
            "Il ne contient aucune valeur.",
            "Écrivez le plus petit chiffre d'abord ; s'il n'y en a qu'un, `Exactly(…)`.",
        ),
        Code::NegativeFigure => explanation(
            "Un chiffre est négatif",
            "Seule une évolution en pourcentage peut l'être.",
            "Vérifiez le signe et l'unité.",
        ),
        Code::InvalidCountry => explanation(
            "Ce n'est pas un code de pays",
            "Un salaire n'a de sens que dans son pays.",
            "Deux majuscules : `FR`, `US`, `BE`.",
        ),
        Code::InvalidUrl => explanation(
            "Ce n'est pas une adresse web sûre",
            "Un élève doit pouvoir la suivre sans risque.",
            "Écrivez l'adresse entière : `https://`, un site, une page.",
        ),
        Code::InvalidCode => explanation(
            "Ce n'est pas un code de cette nomenclature",
            "On ne retrouverait pas le métier dans les fichiers publics.",
            "Recopiez le code de la source, avec ses lettres, ses points et ses tirets.",
        ),
        Code::ExampleFails => explanation(
            "Un exemple ne se vérifie pas",
            "Le métier ne sera pas proposé aux personnes que vous aviez en tête.",
            "Relisez d'abord les degrés, puis l'exemple : corrigez celui qui a tort.",
        ),
        Code::EmptyFamily => explanation(
            "La famille n'a aucun métier",
            "Elle ne sera jamais montrée.",
            "Ajoutez-lui une fiche, ou supprimez-la.",
        ),
        Code::Indistinguishable => explanation(
            "Deux métiers demandent exactement la même chose",
            "Aucune réponse ne peut les départager.",
            "Dites par un degré en quoi leurs semaines diffèrent.",
        ),
        Code::NearTwins => explanation(
            "Les intérêts de deux métiers sont presque les mêmes",
            "Presque aucune réponse ne les départage ; montrés loin l'un de l'autre, ils se contrediraient.",
            "Départagez-les par un fait, ou citez l'un parmi les `neighbours` de l'autre, dans la même famille.",
        ),
        Code::NoExamples => explanation(
            "Le métier n'a pas d'exemple",
            "Rien ne prouve que le calcul dit ce que vous pensez.",
            "Ajoutez-en deux : un cas qui convient, un cas qui ne convient pas.",
        ),
        Code::IdleTrait => explanation(
            "Un trait est déclaré, mais aucun quiz ne le mesure",
            "Il ne sert à rien, et fait croire qu'il compte.",
            "Ajoutez des questions qui le mesurent, ou retirez-le.",
        ),
        Code::ThinTrait => explanation(
            "Un trait est mesuré par trop peu de questions",
            "Une seule réponse étrange décide alors de tout, et presque rien ne se détache de l'erreur.",
            "Ajoutez des questions, de préférence de quatre à six par intérêt.",
        ),
        Code::OrderOnly => explanation(
            "Un trait n'est mesuré que par des comparaisons",
            "Choisir entre des options dit ce qu'on préfère, jamais combien on l'aime.",
            "Ajoutez au moins une échelle (`Rating`) pour ce trait.",
        ),
        Code::DominatedOption => explanation(
            "Une option n'apporte rien de plus qu'une autre",
            "Entre les deux, il n'y a pas de choix.",
            "Faites pencher chacune vers un trait différent.",
        ),
        Code::SameOptions => explanation(
            "Toutes les options disent la même chose",
            "Quelle que soit la réponse, on n'apprend rien.",
            "Faites pencher chacune vers un trait différent.",
        ),
        Code::SameLabel => explanation(
            "Deux textes placés côte à côte sont les mêmes",
            "Personne ne sait lequel des deux il choisit.",
            "Dites l'un des deux autrement, dans les deux langues.",
        ),
        Code::FallingScale => explanation(
            "Le plus haut degré d'une échelle se lit comme le plus bas",
            "Les degrés comptent du plus bas au plus haut\u{a0}: deux étiquettes échangées retournent tous les scores.",
            "Écrivez les degrés du plus bas au plus haut\u{a0}; une question qui parle contre son trait se note `Reverse`.",
        ),
        Code::OnlyReverse => explanation(
            "Toutes les réponses parlent contre un trait",
            "Une échelle retournée par erreur se présente de la même façon, et dire oui à tout fait baisser le score.",
            "Mesurez le trait avec au moins une question `Forward`, ou une option de poids positif.",
        ),
        Code::SamePlace => explanation(
            "Les options d'un trait sont toujours à la même place",
            "Qui prend ce qui vient en premier, ou en dernier, semblerait avoir ce trait.",
            "Changez l'ordre des options d'une question à l'autre.",
        ),
        Code::NearlyFlatCareer => explanation(
            "Les degrés du métier se ressemblent presque tous",
            "Il conviendrait à peu près à tout le monde.",
            "Dites ce qu'il utilise vraiment, et ce dont il se passe.",
        ),
        Code::OnlyBoosts => explanation(
            "Toutes les règles du métier parlent pour lui",
            "Un métier a aussi des raisons contre ; les taire le fait passer devant les autres.",
            "Ajoutez une mise en garde (`Caution`), ou retirez des `Boost`.",
        ),
        Code::UnreachableScore => explanation(
            "Un seuil se trouve hors de ce que les réponses peuvent atteindre",
            "La règle vaudrait pour tous, ou pour personne.",
            "Rapprochez le seuil du milieu, ou retirez la règle.",
        ),
        Code::NeverHolds => explanation(
            "Personne ne peut remplir la condition",
            "Ses parties s'excluent ; la règle ne servira jamais.",
            "Vérifiez `All` et `Any` : l'un est souvent mis pour l'autre.",
        ),
        Code::AlwaysHolds => explanation(
            "Tout le monde remplit la condition",
            "La règle vaut alors pour tous et ne dit rien de la personne.",
            "Resserrez la condition, ou retirez la règle.",
        ),
        Code::ContradictingRequirements => explanation(
            "Deux conditions obligatoires se contredisent",
            "Personne ne peut remplir les deux : le métier ne serait jamais proposé.",
            "Relisez la source, et gardez celle qu'elle énonce.",
        ),
        Code::CancellingBoosts => explanation(
            "Deux bonus de sens contraire s'appliquent aux mêmes personnes",
            "Ils s'annulent en tout ou en partie, et donnent deux raisons opposées.",
            "Gardez-en un seul, de la différence.",
        ),
        Code::StaleClaim => explanation(
            "Un chiffre est ancien",
            "Une famille le lirait comme s'il datait d'aujourd'hui.",
            "Cherchez-en un plus récent ; sinon, dites dans `caution` ce qui a pu changer.",
        ),
        Code::UndatedClaim => explanation(
            "Un chiffre est donné sans date, alors que sa source en a une",
            "Le lecteur ne peut pas juger de son âge.",
            "Écrivez l'année du chiffre, ou dites dans `caution` pourquoi elle manque.",
        ),
        Code::Untranslated => explanation(
            "Le même texte figure dans les deux langues",
            "L'un des deux lecteurs ne le comprendra pas.",
            "Traduisez-le.",
        ),
        Code::UnequalTranslations => explanation(
            "Un texte est bien plus long dans une langue que dans l'autre",
            "Les deux lecteurs n'apprennent sans doute pas la même chose.",
            "Complétez l'un, ou allégez l'autre.",
        ),
        Code::UnequalFigures => explanation(
            "Un nombre figure dans une langue et pas dans l'autre",
            "L'un des deux textes est faux, ou incomplet.",
            "Donnez le même chiffre dans les deux langues.",
        ),
        Code::HardSentence => explanation(
            "Une phrase est difficile à lire",
            "On écrit pour une personne de 15 ans, qui lit vite et seule.",
            "Coupez-la en deux, ou remplacez des mots longs par des mots de tous les jours.",
        ),
        Code::GenderedWord => explanation(
            "Un mot ne s'adresse qu'à un genre",
            "L'autre moitié des élèves comprend que ce n'est pas pour elle.",
            "Ajoutez l'autre forme, ou tournez la phrase autrement.",
        ),
        Code::OneGenderTitle => explanation(
            "Le métier n'a que son nom masculin en français",
            "Une élève ne s'y voit pas.",
            "Écrivez la forme féminine dans `fr_f`.",
        ),
        Code::JobTitleInItem => explanation(
            "Une question contient un nom de métier",
            "On répondrait à l'image du métier, à son prestige, à son genre.",
            "Décrivez ce qu'on y fait.",
        ),
        Code::ForbiddenWord => explanation(
            "Un mot juge ou promet",
            "Une piste n'est ni un verdict ni une promesse.",
            "Dites ce qu'on fait, ou ce qu'on a en commun.",
        ),
        Code::SensitiveQuestion => explanation(
            "Une question demande quelque chose d'intime",
            "Aucun métier n'a besoin de le savoir, et la loi protège ces données.",
            "Retirez la question.",
        ),
        Code::Markup => explanation(
            "Un texte contient une balise ou une mise en forme",
            "Elle s'affiche telle quelle, signes compris.",
            "Écrivez du texte simple, sans mise en forme.",
        ),
        Code::LinkInText => explanation(
            "Une adresse web figure dans une phrase",
            "Sur papier on ne peut pas la suivre, et sa source n'est pas datée.",
            "Mettez-la dans `url`, parmi les sources.",
        ),
        Code::LooseSpacing => explanation(
            "Une espace est de trop ou manque",
            "La page paraît négligée, et un signe peut passer seul à la ligne.",
            "Corrigez l'espace que le message montre.",
        ),
        Code::Placeholder => explanation(
            "Des textes du modèle restent à écrire",
            "Un élève lirait « À écrire ».",
            "Remplacez chaque texte qui commence par « À écrire » ou « To write ».",
        ),
        Code::ByteOrderMark => explanation(
            "Le fichier commence par une marque d'ordre des octets",
            "Certains éditeurs l'ajoutent sans le montrer ; d'autres programmes butent dessus.",
            "Dans l'éditeur, enregistrez en UTF-8 sans BOM.",
        ),
        Code::UnportableName => explanation(
            "Le nom du fichier ou du dossier ne marche pas partout",
            "Sous Windows, un tel nom ne s'ouvre pas, ou désigne un appareil.",
            "Renommez-le : minuscules, chiffres et traits d'union.",
        ),
        Code::LooksLikeYaml => explanation(
            "Le fichier est en YAML",
            "Les définitions s'écrivent en RON : des parenthèses, des virgules, et les textes entre guillemets.",
            "Écrivez `Nom(champ: \"texte\")` ; `boussole new` commence un fichier pour vous.",
        ),
        Code::LooksLikeToml => explanation(
            "Le fichier est en TOML",
            "Les définitions s'écrivent en RON : des parenthèses, et deux-points après chaque nom de champ.",
            "Écrivez `champ: valeur` au lieu de `champ = valeur` ; `boussole new` commence un fichier pour vous.",
        ),
        Code::Confusable => explanation(
            "Une lettre ressemble à une autre",
            "Un а cyrillique et un a latin sont différents pour le programme : le nom n'est pas trouvé.",
            "Tapez le mot à nouveau sur votre clavier.",
        ),
        Code::UnusualCharacter => explanation(
            "Un caractère qu'aucune police n'a à coup sûr",
            "Des élèves pourraient voir une case vide.",
            "Remplacez-le par un caractère ordinaire.",
        ),
        Code::TooManyMarks => explanation(
            "Trop d'accents sur une même lettre",
            "Ils recouvrent les lignes au-dessus et au-dessous.",
            "Gardez les accents que la langue connaît.",
        ),
        Code::NumberStyle => explanation(
            "Un nombre est écrit comme en programmation",
            "La personne qui suivra ne saura peut-être pas ce qu'est 0x1F ou 1_000.",
            "Écrivez-le avec des chiffres seuls : 31, 1000.",
        ),
    }
}
