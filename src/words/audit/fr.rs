//! What an audit says, in French.

use super::{AuditWording, Bound, Column, Measure, Part, TableName, Value};
use crate::french::{self, number};
use audit::careless::Pattern;
use audit::mutation::Changed;
use rules::adaptive::Stop;

pub(super) struct French;

impl AuditWording for French {
    fn working(&self) -> &'static str {
        "Des personnes simulées répondent"
    }

    fn title(&self, quiz: &str) -> String {
        format!("Audit du quiz « {quiz} »")
    }

    fn intro(&self, people: usize, seed: u64, careers: usize) -> String {
        format!(
            "{} personnes simulées ont répondu au quiz et ont été comparées à {careers} métiers. Elles \
             sont tirées avec le nombre {seed} : qui relance l'audit retrouve les mêmes chiffres.",
            number(people as f64)
        )
    }

    fn with_list(&self, n: usize) -> String {
        format!(
            "{} d'entre elles reçoivent une liste ; sauf mention contraire, les parts portent sur elles. \
             Là où l'on compare deux feuilles de la même personne, un quart ou un huitième d'entre elles \
             suffit.",
            number(n as f64)
        )
    }

    fn scale(&self, name: &str, is_skill: bool) -> String {
        let side = if is_skill {
            "savoir faire"
        } else {
            "aimer faire"
        };
        format!("{name} ({side})")
    }

    fn good_for(&self, is_exploring: bool) -> &'static str {
        if is_exploring {
            "explorer"
        } else {
            "une tendance"
        }
    }

    fn rough(&self) -> &'static str {
        "Avec si peu de personnes, le hasard déplace les chiffres de plusieurs points : un objectif peut \
         être atteint ou manqué par chance. Les objectifs sont faits pour 20 000 personnes."
    }

    fn limits(&self) -> &'static str {
        "Les personnes simulées répondent comme la méthode le suppose. Ces chiffres disent donc si le \
         quiz fait bien ce qu'il veut faire. Ils ne disent pas s'il connaît bien les vraies personnes, \
         et rien ici ne prédit la réussite ou le bonheur dans un métier."
    }

    fn part(&self, part: Part) -> &'static str {
        match part {
            Part::Reach => "Chaque métier peut-il apparaître ?",
            Part::Certainty => "Ce que le quiz dit de lui-même est-il vrai ?",
            Part::Adaptive => "Que coûte de s'arrêter plus tôt ?",
            Part::Stability => "Que fait un petit changement ?",
            Part::Order => "Un plus peut-il compter comme un moins ?",
            Part::Fairness => "Qui est traité autrement ?",
            Part::Care => "Quelqu'un verrait-il un chiffre faux ?",
            Part::Careless => "Verrait-on des réponses données sans lire ?",
            Part::Scales => "Quelle est la précision de chaque échelle ?",
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table of sentences")]
    fn about(&self, part: Part) -> &'static str {
        match part {
            Part::Reach => {
                "Un métier qu'aucune réponse ne met en avant ne serait là que pour la vitrine ; et si \
                 quelques métiers arrivaient en tête chez tout le monde, toutes les réponses se \
                 vaudraient. Pour chaque métier, on a cherché des réponses qui le placent en tête, \
                 puis on en a calculé le résultat comme pour les autres."
            }
            Part::Certainty => {
                "La page montre une courte liste et dit à quel point elle en est sûre. Ici, on connaît \
                 les vrais goûts des personnes simulées : chaque affirmation peut être comparée à la \
                 vérité. « Se vérifie » doit être proche de « annoncé »."
            }
            Part::Adaptive => {
                "Par défaut, le quiz choisit chaque question d'après les réponses, et s'arrête quand d'autres \
                 n'apporteraient plus grand-chose. Les mêmes personnes simulées ont pris la forme courte, \
                 puis la complète, avec les mêmes réponses. Moins de questions, c'est moins de certitude : la \
                 page regarde alors plus loin, avec une famille ou deux de plus. Les trois premiers métiers \
                 changent souvent, les familles peu."
            }
            Part::Stability => {
                "Une réponse déplacée d'un cran ne devrait presque rien changer. La même personne, \
                 interrogée un autre jour, répond un peu autrement : avec si peu de questions, le \
                 premier métier change souvent, la famille moins. C'est pourquoi la page parle de \
                 familles, et de groupes trop proches pour être départagés."
            }
            Part::Order => {
                "Aimer davantage ce dont un métier est fait, ou savoir mieux faire ce qu'il demande, \
                 ne doit jamais jouer contre lui. Les règles ajoutées par qui écrit les fiches n'y sont pas."
            }
            Part::Fairness => {
                "On ne demande à personne son genre, son origine ni son établissement : les mêmes \
                 réponses donnent toujours la même page. Mais des groupes peuvent répondre autrement. \
                 Les mêmes personnes simulées ont répondu deux fois : d'abord avec les goûts des \
                 hommes puis avec ceux des femmes, tels que publiés par Su, Rounds et Armstrong \
                 (2009) ; puis encore une fois en sous-estimant leur pratique du code de 0,4 écart \
                 type. Voici de combien leurs listes bougent et quelles questions en sont la cause. Une \
                 différence de listes ne prouve pas un biais ; une question qui pèse bien plus que ses \
                 voisines mérite d'être relue."
            }
            Part::Care => {
                "Chaque niveau, exigence, importance, montant et seuil de chaque métier a été décalé \
                 tour à tour. Le décalage est remarqué si un exemple du métier échoue, ou si une \
                 personne inventée ne reçoit plus ce qu'on attendait ou voit une autre liste. Ce que \
                 personne ne remarque ne repose que sur le soin de l'auteur ou de l'autrice."
            }
            Part::Careless => {
                "À qui répond sans lire, on propose, en privé et avant le résultat, de revoir quelques \
                 questions. Les mêmes personnes simulées ont répondu une fois en lisant, puis une fois de \
                 chacune des façons ci-dessous. Qui lit ne devrait pas recevoir souvent cette proposition. \
                 Quand toutes les questions vont dans le même sens, comme ici, dire oui à tout ressemble à \
                 tout aimer, et ne se voit qu'en partie. La comparaison des deux moitiés de chaque échelle \
                 est là parce que d'autres s'en servent ; elle ne décide de rien, et aucun signe ne change \
                 un résultat."
            }
            Part::Scales => {
                "La fidélité va de 0 (hasard) à 1 (exact). À partir de 0,70, une échelle suffit pour \
                 explorer ; en dessous, un score n'est qu'une tendance. Décider pour une personne en \
                 demanderait 0,80 et plus, et ce quiz ne décide de rien. Le score d'une personne est connu \
                 aux points indiqués près ; deux scores ne sont dits différents que s'ils ont au moins \
                 l'écart de l'avant-dernière colonne."
            }
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    fn measure(&self, measure: Measure) -> &'static str {
        match measure {
            Measure::Unreached => "métiers qu'aucune réponse trouvée ne met en tête",
            Measure::RarelyListed => "métiers qui ont moins de 0,05 % des places des listes",
            Measure::LargestFirst => "plus grande part des premières places pour un métier",
            Measure::EffectiveFirsts => {
                "diversité des premières places : comme si tant de métiers les avaient à égalité"
            }
            Measure::EffectiveMain => {
                "diversité des listes : comme si tant de métiers y étaient à égalité"
            }
            Measure::GiniMain => "inégalité des places sur les listes (Gini, de 0 à 1)",
            Measure::Twins => "paires de métiers que presque personne ne départage",
            Measure::WithList => "personnes qui reçoivent une liste",
            Measure::CareersListed => "métiers sur la liste, en moyenne",
            Measure::CareersShown => "métiers montrés, plus loin compris",
            Measure::FamiliesListed => "familles sur la liste, en moyenne",
            Measure::FamiliesShown => "familles montrées, plus loin comprises",
            Measure::ShownOfFamilies => "familles montrées, sur toutes les familles",
            Measure::CoverageShown => "les familles montrées contiennent le métier le plus proche",
            Measure::CoverageFamilies => "les familles de la liste le contiennent",
            Measure::CoverageMain => "la liste elle-même le contient",
            Measure::CoverageCareers => "les métiers montrés le contiennent, plus loin compris",
            Measure::Top3Error => "« parmi les trois premiers » : écart moyen annoncé / vrai",
            Measure::Top3Worst => "… plus grand écart sur une ligne d'au moins 1 000 cas",
            Measure::FamilyError => "« la famille a le premier » : écart moyen annoncé / vrai",
            Measure::FamilyWorst => {
                "… plus grand écart sur une ligne d'au moins 1 000 cas (familles)"
            }
            Measure::NudgeGroup => "une réponse, un cran : part du premier groupe qui reste",
            Measure::Asked => "questions posées, en moyenne",
            Measure::Minutes => "minutes pour y répondre, d'après les durées prévues",
            Measure::Longest => "personnes qui vont jusqu'au maximum de questions",
            Measure::Switches => "changements de type de question",
            Measure::WithoutList => "listes de la forme complète que la courte ne donne pas",
            Measure::FullFirst => {
                "les familles montrées contiennent le premier métier de la forme complète"
            }
            Measure::BestShort => {
                "les familles montrées contiennent le vrai meilleur : forme courte"
            }
            Measure::BestFull => {
                "les familles montrées contiennent le vrai meilleur : forme complète"
            }
            Measure::BestLost => "ce que la forme courte y perd",
            Measure::BestLostOfBoth => "la même perte, chez qui les deux formes donnent une liste",
            Measure::StatedShort => "ce que la forme courte en annonce",
            Measure::StatedGap => "écart entre annoncé et vrai",
            Measure::FamiliesShort => "familles montrées par la forme courte",
            Measure::Overlap => "trois premiers de la forme complète gardés",
            Measure::Regret => "regret : ce que perd le premier métier, en écarts types",
            Measure::NudgeInGroup => {
                "une réponse, un cran : le premier reste dans le premier groupe"
            }
            Measure::NudgeFirst => "une réponse, un cran : même premier métier",
            Measure::NudgeTop3 => "une réponse, un cran : part des trois premiers qui reste",
            Measure::RetestFirst => "un autre jour : même premier métier",
            Measure::RetestFamily => "un autre jour : même première famille",
            Measure::RetestInGroup => "un autre jour : le premier reste dans le premier groupe",
            Measure::FirstGroup => {
                "métiers trop proches du premier pour les départager, en moyenne"
            }
            Measure::NoiseLists => "listes données à qui répond partout pareil, à un cran près",
            Measure::HiddenTies => "ex æquo départagés sans le dire",
            Measure::FallingFits => "métiers qui reculent quand on a plus de ce qu'ils demandent",
            Measure::FallingOrders => "métiers dépassés par un autre qui ne gagne pas plus",
            Measure::InterestsKept => {
                "goûts publiés des hommes et des femmes : part de liste gardée"
            }
            Measure::InterestsCareers | Measure::SelfImageCareers => {
                "… places qui vont à d'autres métiers"
            }
            Measure::InterestsFamilies | Measure::SelfImageFamilies => {
                "… places qui vont à d'autres familles"
            }
            Measure::SelfImageKept => "pratique du code sous-estimée : part de liste gardée",
            Measure::MutationScore => {
                "chiffres décalés qui changent une liste d'essai ou font échouer une attente"
            }
            Measure::MutationExpected => {
                "… ceux qui font échouer une attente écrite, et arrêtent donc qui écrit"
            }
            Measure::FalseAlarms => "personnes qui lisent et à qui on propose de revoir",
            Measure::NoticedSame => "personnes qui donnent toujours la même réponse, repérées",
            Measure::NoticedRandom => "personnes qui répondent au hasard, repérées",
            Measure::FalseAlarmsShort | Measure::NoticedRandomShort => "… après 24 questions",
            Measure::NoticedMiddle => "personnes qui restent au milieu, repérées",
        }
    }

    fn number(&self, value: Value) -> String {
        match value {
            Value::Count(n) => number(n as f64),
            Value::Share(_) => format!("{} %", value.digits().replace('.', ",")),
            Value::Mean(_) | Value::Small(_) => value.digits().replace('.', ","),
        }
    }

    fn target(&self, bound: Bound, value: Value) -> String {
        let number = self.number(value);
        match bound {
            Bound::AtMost => format!("au plus {number}"),
            Bound::AtLeast => format!("au moins {number}"),
            Bound::Exactly => number,
        }
    }

    fn line(&self, label: &str, value: &str, judged: Option<(&str, &str)>) -> String {
        match judged {
            Some((target, verdict)) => {
                format!("{label} : {value} (objectif : {target}, {verdict})")
            }
            None => format!("{label} : {value}"),
        }
    }

    fn verdict(&self, is_met: bool) -> &'static str {
        if is_met { "atteint" } else { "manqué" }
    }

    fn summary(&self, met: usize, of: usize) -> String {
        format!("{met} objectifs sur {of} sont atteints.")
    }

    fn table(&self, table: TableName) -> &'static str {
        match table {
            TableName::Unreached => "Métiers qui n'ont pas été atteints",
            TableName::Rare => "Métiers rarement sur les listes",
            TableName::Frequent => "Les cinq métiers le plus souvent en tête",
            TableName::Families => "Familles",
            TableName::Twins => "Métiers que presque personne ne départage",
            TableName::Top3 => {
                "« Parmi les trois premiers » : ce qui est annoncé, ce qui se vérifie"
            }
            TableName::HoldsBest => {
                "« La famille a le premier » : ce qui est annoncé, ce qui se vérifie"
            }
            TableName::Stops => "Pourquoi le quiz s'arrête",
            TableName::Carriers => "Les questions qui pèsent le plus dans les différences",
            TableName::Unnoticed => "Changements que personne ne remarque",
            TableName::Scales => "Échelles",
        }
    }

    fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Figure => "Ce qui est mesuré",
            Column::Value => "Valeur",
            Column::Target => "Objectif",
            Column::Verdict => "Résultat",
            Column::Career => "Métier",
            Column::Family => "Famille",
            Column::OnLists => "sur les listes",
            Column::First => "en tête",
            Column::Why => "Pourquoi",
            Column::Stated => "Annoncé",
            Column::ComesTrue => "Se vérifie",
            Column::People => "Personnes",
            Column::HowOften => "Nombre",
            Column::Item => "Question",
            Column::CarriesInterests => "hommes/femmes",
            Column::CarriesSelfImage => "code",
            Column::Change => "Changement que personne ne voit",
            Column::Scale => "Échelle",
            Column::Questions => "Questions",
            Column::Reliability => "Attendue",
            Column::Alpha => "Simulée",
            Column::Error => "± points",
            Column::Apart => "Distincts dès",
            Column::GoodFor => "Suffit pour",
            Column::OtherCareer => "Autre métier",
            Column::Correlation => "Corrélation",
            Column::Pattern => "Façon de répondre",
            Column::Noticed => "repérées",
            Column::Run => "répétée",
            Column::Sameness => "peu variée",
            Column::Misfit => "en désaccord",
            Column::Halves => "moitiés",
        }
    }

    fn not_found(&self, first: Option<&str>) -> String {
        match first {
            Some(first) => format!("avec les meilleures réponses trouvées, {first} arrive devant"),
            None => {
                "les meilleures réponses trouvées sont trop peu sûres pour une liste".to_owned()
            }
        }
    }

    fn forbidden(&self, rule: &str) -> String {
        format!("sa règle « {rule} » n'est pas remplie par les réponses qui lui vont le mieux")
    }

    fn change(&self, what: Changed, name: &str, from: &str, to: &str) -> String {
        let what = french::number_of(what);
        format!("{what} {name} : {from} → {to}")
    }

    fn and_more(&self, n: usize) -> String {
        french::and_more_in_json(n)
    }

    fn stop(&self, stop: Stop) -> &'static str {
        match stop {
            Stop::Sure => "les familles montrées sont assez sûres",
            Stop::Settled => "d'autres réponses ne changeraient presque rien",
            Stop::NoList => "il n'y a pas de liste, et d'autres réponses n'en amèneraient guère",
            Stop::Longest => "le maximum de questions est atteint",
            Stop::Complete => "tout a été demandé",
        }
    }

    fn pattern(&self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::Honest => "en lisant",
            Pattern::Random => "au hasard",
            Pattern::Same => "toujours pareil",
            Pattern::MostlySame => "pareil, quatre fois sur cinq",
            Pattern::Zigzag => "en montant, puis de nouveau",
            Pattern::Middle => "au milieu, au hasard",
            Pattern::RandomHalf => "seconde moitié au hasard",
            Pattern::YesToAll => "un ou deux crans trop haut",
        }
    }

    fn noticed(&self, ratings: usize) -> String {
        format!("À qui on propose de revoir après {ratings} questions, et les signes vus")
    }

    fn none(&self) -> &'static str {
        "aucun"
    }
}
