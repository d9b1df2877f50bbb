//! What an audit says to an inspector: figures with what they mean, and no claim beyond them.

use audit::careless::Pattern;
use audit::mutation::Changed;
use rules::adaptive::Stop;

use crate::{english, french};

say! {
    /// The sentences of an audit.
    pub struct Words;

    /// Stands before the bar that tells how far the audit is.
    pub fn working(self) -> &'static str {
        fr: "Des personnes simulées répondent",
        en: "Simulated people answer",
    }
    /// Names the page.
    pub fn title(self, quiz: &str) -> String {
        fr: format!("Audit du quiz « {quiz} »"),
        en: format!("Audit of the quiz “{quiz}”"),
    }
    /// What was done: how many simulated people answered, with which seed, for how many careers.
    pub fn intro(self, people: usize, seed: u64, careers: usize) -> String {
        fr: format!(
            "{} personnes simulées ont répondu au quiz et ont été comparées à {careers} métiers. \
             Elles sont tirées avec le nombre {seed} : qui relance l'audit retrouve les mêmes \
             chiffres.",
            french::number(people as f64)
        ),
        en: format!(
            "{} simulated people answered the quiz and were compared with {careers} careers. They \
             are drawn with the seed {seed}: whoever runs the audit again gets the same figures.",
            english::number(people as f64)
        ),
    }
    /// How many of the people get a list: all shares are of these.
    pub fn with_list(self, n: usize) -> String {
        fr: format!(
            "{} d'entre elles reçoivent une liste ; sauf mention contraire, les parts portent sur \
             elles. Là où l'on compare deux feuilles de la même personne, un quart ou un huitième \
             d'entre elles suffit.",
            french::number(n as f64)
        ),
        en: format!(
            "{} of them get a list; unless something else is said, shares are of these. Parts that \
             compare two sheets of the same person use a quarter or an eighth of the people.",
            english::number(n as f64)
        ),
    }
    /// The name of a scale: what it is about, and whether it is liking it or being able to.
    pub fn scale(self, name: &str, is_skill: bool) -> String {
        fr: {
            let side = if is_skill { "savoir faire" } else { "aimer faire" };
            format!("{name} ({side})")
        },
        en: {
            let side = if is_skill { "can do it" } else { "likes it" };
            format!("{name} ({side})")
        },
    }
    /// What a scale is good for about one person: exploring, or a tendency only.
    pub fn good_for(self, is_exploring: bool) -> &'static str {
        fr: if is_exploring { "explorer" } else { "une tendance" },
        en: if is_exploring { "exploring" } else { "a tendency" },
    }
    /// So few people were simulated that chance moves the figures.
    pub fn rough(self) -> &'static str {
        fr: "Avec si peu de personnes, le hasard déplace les chiffres de plusieurs points : un \
             objectif peut être atteint ou manqué par chance. Les objectifs sont faits pour 20 000 \
             personnes.",
        en: "With so few people, chance moves the figures by several points: a target may be \
             reached or missed by luck. The targets are meant for 20,000 people.",
    }
    /// What the figures cannot say.
    pub fn limits(self) -> &'static str {
        fr: "Les personnes simulées répondent comme la méthode le suppose. Ces chiffres disent \
             donc si le quiz fait bien ce qu'il veut faire. Ils ne disent pas s'il connaît bien \
             les vraies personnes, et rien ici ne prédit la réussite ou le bonheur dans un métier.",
        en: "Simulated people answer the way the method assumes. So these figures say how well the \
             quiz does what it means to do. They do not say how well it knows real people, and \
             nothing here predicts whether somebody will succeed or be happy in a career.",
    }
    /// Heads a part.
    pub fn part(self, part: Part) -> &'static str {
        match part {
            Part::Reach =>
                fr: "Chaque métier peut-il apparaître ?",
                en: "Can every career be reached?",
            Part::Certainty =>
                fr: "Ce que le quiz dit de lui-même est-il vrai ?",
                en: "Is what the quiz says of itself true?",
            Part::Adaptive =>
                fr: "Que coûte de s'arrêter plus tôt ?",
                en: "What does stopping early cost?",
            Part::Stability =>
                fr: "Que fait un petit changement ?",
                en: "What does a small change do?",
            Part::Order =>
                fr: "Un plus peut-il compter comme un moins ?",
                en: "Does more ever count as less?",
            Part::Fairness => fr: "Qui est traité autrement ?", en: "Who is treated otherwise?",
            Part::Care =>
                fr: "Quelqu'un verrait-il un chiffre faux ?",
                en: "Would anybody notice a wrong number?",
            Part::Careless =>
                fr: "Verrait-on des réponses données sans lire ?",
                en: "Would answers given without reading be noticed?",
            Part::Scales =>
                fr: "Quelle est la précision de chaque échelle ?",
                en: "How precise is each scale?",
        }
    }
    /// What a part is about, in a sentence or two.
    pub fn about(self, part: Part) -> &'static str {
        match part {
            Part::Reach =>
                fr: "Un métier qu'aucune réponse ne met en avant ne serait là que pour la \
                     vitrine ; et si quelques métiers arrivaient en tête chez tout le monde, \
                     toutes les réponses se vaudraient. Pour chaque métier, on a cherché des \
                     réponses qui le placent en tête, puis on en a calculé le résultat comme pour \
                     les autres.",
                en: "A career that no answers bring forward would be listed for show, and a few \
                     careers that come first for everybody would make all answers alike. For each \
                     career, answers were searched that put it first, and scored like any others.",
            Part::Certainty =>
                fr: "La page montre une courte liste et dit à quel point elle en est sûre. Ici, on \
                     connaît les vrais goûts des personnes simulées : chaque affirmation peut être \
                     comparée à la vérité. « Se vérifie » doit être proche de « annoncé ».",
                en: "The page shows a short list and says how sure it is. Here the simulated \
                     people's true interests are known, so each statement can be compared with the \
                     truth. “Comes true” should be close to “stated”.",
            Part::Adaptive =>
                fr: "Par défaut, le quiz choisit chaque question d'après les réponses, et s'arrête \
                     quand d'autres n'apporteraient plus grand-chose. Les mêmes personnes simulées \
                     ont pris la forme courte, puis la complète, avec les mêmes réponses. Moins de \
                     questions, c'est moins de certitude : la page regarde alors plus loin, avec \
                     une famille ou deux de plus. Les trois premiers métiers changent souvent, les \
                     familles peu.",
                en: "By default the quiz chooses each question from the answers, and stops when \
                     more would add little. The same simulated people took the short form and then \
                     the full one, with the same answers. Fewer questions leave less certainty: \
                     the page then looks further, by a family or two. The three best careers often \
                     change, the families little.",
            Part::Stability =>
                fr: "Une réponse déplacée d'un cran ne devrait presque rien changer. La même \
                     personne, interrogée un autre jour, répond un peu autrement : avec si peu de \
                     questions, le premier métier change souvent, la famille moins. C'est pourquoi \
                     la page parle de familles, et de groupes trop proches pour être départagés.",
                en: "One answer moved by one step should hardly matter. The same person asked \
                     again on another day answers a little differently: with so few questions the \
                     first career often changes, the family less often. That is why the page \
                     speaks of families and of groups too close to tell apart.",
            Part::Order =>
                fr: "Aimer davantage ce dont un métier est fait, ou savoir mieux faire ce qu'il \
                     demande, ne doit jamais jouer contre lui. Les règles ajoutées par qui écrit \
                     les fiches n'y sont pas.",
                en: "Liking more what a career is made of, or being able to do more of what it \
                     asks for, must never speak against it. Rules that authors add are left out \
                     here.",
            Part::Fairness =>
                fr: "On ne demande à personne son genre, son origine ni son établissement : les \
                     mêmes réponses donnent toujours la même page. Mais des groupes peuvent \
                     répondre autrement. Les mêmes personnes simulées ont répondu deux fois : \
                     d'abord avec les goûts des hommes puis avec ceux des femmes, tels que publiés \
                     par Su, Rounds et Armstrong (2009) ; puis encore une fois en sous-estimant \
                     leur pratique du code de 0,4 écart type. Voici de combien leurs listes \
                     bougent et quelles questions en sont la cause. Une différence de listes ne \
                     prouve pas un biais ; une question qui pèse bien plus que ses voisines mérite \
                     d'être relue.",
                en: "Nobody's gender, origin or school is asked, so the same answers always give \
                     the same page. But groups may answer differently. The same simulated people \
                     answered twice: first with the interests of men and then of women as \
                     published by Su, Rounds and Armstrong (2009), and once more while \
                     under-rating their skill in coding by .4 standard deviations. What follows is \
                     how far their lists move and which questions carry it. A difference of lists \
                     is no proof of bias; a question that carries much more than its neighbors \
                     deserves a second reading.",
            Part::Care =>
                fr: "Chaque niveau, exigence, importance, montant et seuil de chaque métier a été \
                     décalé tour à tour. Le décalage est remarqué si un exemple du métier échoue, \
                     ou si une personne inventée ne reçoit plus ce qu'on attendait ou voit une \
                     autre liste. Ce que personne ne remarque ne repose que sur le soin de \
                     l'auteur ou de l'autrice.",
                en: "Each level, demand, importance, amount and threshold of each career was \
                     nudged in turn. It is noticed if an example of the career fails, or if an \
                     invented respondent no longer gets what was expected or sees another list. \
                     What nobody notices rests on the author's care alone.",
            Part::Careless =>
                fr: "À qui répond sans lire, on propose, en privé et avant le résultat, de revoir \
                     quelques questions. Les mêmes personnes simulées ont répondu une fois en \
                     lisant, puis une fois de chacune des façons ci-dessous. Qui lit ne devrait \
                     pas recevoir souvent cette proposition. Quand toutes les questions vont dans \
                     le même sens, comme ici, dire oui à tout ressemble à tout aimer, et ne se \
                     voit qu'en partie. La comparaison des deux moitiés de chaque échelle est là \
                     parce que d'autres s'en servent ; elle ne décide de rien, et aucun signe ne \
                     change un résultat.",
                en: "Whoever answers without reading is asked, alone and before the result, to \
                     look at some questions again. The same simulated people answered once by \
                     reading, and once in each of the ways below. Nobody who reads should be asked \
                     often. Where all questions point the same way, as here, saying yes to \
                     everything looks like liking everything, and is seen only in part. Comparing \
                     the two halves of each scale is shown because others do it; it decides \
                     nothing, and neither does any sign change a score.",
            Part::Scales =>
                fr: "La fidélité va de 0 (hasard) à 1 (exact). À partir de 0,70, une échelle \
                     suffit pour explorer ; en dessous, un score n'est qu'une tendance. Décider \
                     pour une personne en demanderait 0,80 et plus, et ce quiz ne décide de rien. \
                     Le score d'une personne est connu aux points indiqués près ; deux scores ne \
                     sont dits différents que s'ils ont au moins l'écart de l'avant-dernière \
                     colonne.",
                en: "Reliability runs from 0 (chance) to 1 (exact). From .70 on a scale is good \
                     enough to explore with; below, a score only shows a tendency. Decisions about \
                     a person would ask for .80 and more, and this quiz makes none. A person's \
                     score is known give or take the points shown; two scores are called different \
                     only if they are as far apart as the column before last says.",
        }
    }
    /// Names a figure.
    pub fn measure(self, measure: Measure) -> &'static str {
        match measure {
            Measure::Unreached =>
                fr: "métiers qu'aucune réponse trouvée ne met en tête",
                en: "careers that no answers were found to put first",
            Measure::RarelyListed =>
                fr: "métiers qui ont moins de 0,05 % des places des listes",
                en: "careers with less than .05 % of the places on lists",
            Measure::LargestFirst =>
                fr: "plus grande part des premières places pour un métier",
                en: "largest share of first places of one career",
            Measure::EffectiveFirsts =>
                fr: "diversité des premières places : comme si tant de métiers les avaient à \
                     égalité",
                en: "variety of first places: as if so many careers shared them evenly",
            Measure::EffectiveMain =>
                fr: "diversité des listes : comme si tant de métiers y étaient à égalité",
                en: "variety of lists: as if so many careers shared them evenly",
            Measure::GiniMain =>
                fr: "inégalité des places sur les listes (Gini, de 0 à 1)",
                en: "inequality of places on lists (Gini, 0 to 1)",
            Measure::Twins =>
                fr: "paires de métiers que presque personne ne départage",
                en: "pairs of careers that hardly anybody tells apart",
            Measure::WithList =>
                fr: "personnes qui reçoivent une liste",
                en: "people who get a list",
            Measure::CareersListed =>
                fr: "métiers sur la liste, en moyenne",
                en: "careers on the list, on average",
            Measure::CareersShown =>
                fr: "métiers montrés, plus loin compris",
                en: "careers shown, those further afield too",
            Measure::FamiliesListed =>
                fr: "familles sur la liste, en moyenne",
                en: "families on the list, on average",
            Measure::FamiliesShown =>
                fr: "familles montrées, plus loin comprises",
                en: "families shown, those further afield too",
            Measure::ShownOfFamilies =>
                fr: "familles montrées, sur toutes les familles",
                en: "families shown, of all families",
            Measure::CoverageShown =>
                fr: "les familles montrées contiennent le métier le plus proche",
                en: "the families shown hold the career that truly fits best",
            Measure::CoverageFamilies =>
                fr: "les familles de la liste le contiennent",
                en: "the families on the list hold it",
            Measure::CoverageMain =>
                fr: "la liste elle-même le contient",
                en: "the list itself holds it",
            Measure::CoverageCareers =>
                fr: "les métiers montrés le contiennent, plus loin compris",
                en: "the careers shown hold it, those further afield too",
            Measure::Top3Error =>
                fr: "« parmi les trois premiers » : écart moyen annoncé / vrai",
                en: "“among the best three”: mean distance of stated and true",
            Measure::Top3Worst =>
                fr: "… plus grand écart sur une ligne d'au moins 1 000 cas",
                en: "… largest distance in a line of 1,000 cases or more",
            Measure::FamilyError =>
                fr: "« la famille a le premier » : écart moyen annoncé / vrai",
                en: "“the family holds the best”: mean distance of stated and true",
            Measure::FamilyWorst =>
                fr: "… plus grand écart sur une ligne d'au moins 1 000 cas (familles)",
                en: "… largest distance in a line of 1,000 cases or more (families)",
            Measure::NudgeGroup =>
                fr: "une réponse, un cran : part du premier groupe qui reste",
                en: "one answer, one step: share of the first group that stays",
            Measure::Asked => fr: "questions posées, en moyenne", en: "questions asked, on average",
            Measure::Minutes =>
                fr: "minutes pour y répondre, d'après les durées prévues",
                en: "minutes to answer them, by the expected times",
            Measure::Longest =>
                fr: "personnes qui vont jusqu'au maximum de questions",
                en: "people who go to the most questions",
            Measure::Switches =>
                fr: "changements de type de question",
                en: "changes of the kind of question",
            Measure::WithoutList =>
                fr: "listes de la forme complète que la courte ne donne pas",
                en: "lists of the full form that the short one does not give",
            Measure::FullFirst =>
                fr: "les familles montrées contiennent le premier métier de la forme complète",
                en: "the families shown hold the full form's first career",
            Measure::BestShort =>
                fr: "les familles montrées contiennent le vrai meilleur : forme courte",
                en: "the families shown hold the true best: short form",
            Measure::BestFull =>
                fr: "les familles montrées contiennent le vrai meilleur : forme complète",
                en: "the families shown hold the true best: full form",
            Measure::BestLost =>
                fr: "ce que la forme courte y perd",
                en: "what the short form loses of that",
            Measure::BestLostOfBoth =>
                fr: "la même perte, chez qui les deux formes donnent une liste",
                en: "the same loss, where both forms give a list",
            Measure::StatedShort =>
                fr: "ce que la forme courte en annonce",
                en: "what the short form states",
            Measure::StatedGap =>
                fr: "écart entre annoncé et vrai",
                en: "distance between stated and true",
            Measure::FamiliesShort =>
                fr: "familles montrées par la forme courte",
                en: "families shown by the short form",
            Measure::Overlap =>
                fr: "trois premiers de la forme complète gardés",
                en: "three best of the full form kept",
            Measure::Regret =>
                fr: "regret : ce que perd le premier métier, en écarts types",
                en: "regret: what the first career loses, in standard deviations",
            Measure::NudgeInGroup =>
                fr: "une réponse, un cran : le premier reste dans le premier groupe",
                en: "one answer, one step: first career still in the first group",
            Measure::NudgeFirst =>
                fr: "une réponse, un cran : même premier métier",
                en: "one answer, one step: same first career",
            Measure::NudgeTop3 =>
                fr: "une réponse, un cran : part des trois premiers qui reste",
                en: "one answer, one step: best three that stay",
            Measure::RetestFirst =>
                fr: "un autre jour : même premier métier",
                en: "another day: same first career",
            Measure::RetestFamily =>
                fr: "un autre jour : même première famille",
                en: "another day: same first family",
            Measure::RetestInGroup =>
                fr: "un autre jour : le premier reste dans le premier groupe",
                en: "another day: first career still in the first group",
            Measure::FirstGroup =>
                fr: "métiers trop proches du premier pour les départager, en moyenne",
                en: "careers too close to tell from the first, on average",
            Measure::NoiseLists =>
                fr: "listes données à qui répond partout pareil, à un cran près",
                en: "lists given to people who answer all alike, give or take a step",
            Measure::HiddenTies =>
                fr: "ex æquo départagés sans le dire",
                en: "ties broken without a word",
            Measure::FallingFits =>
                fr: "métiers qui reculent quand on a plus de ce qu'ils demandent",
                en: "careers that fit less when more of what they ask for is there",
            Measure::FallingOrders =>
                fr: "métiers dépassés par un autre qui ne gagne pas plus",
                en: "careers overtaken by one that gains no more",
            Measure::InterestsKept =>
                fr: "goûts publiés des hommes et des femmes : part de liste gardée",
                en: "published interests of men and women: list that stays",
            Measure::InterestsCareers | Measure::SelfImageCareers =>
                fr: "… places qui vont à d'autres métiers",
                en: "… places that go to other careers",
            Measure::InterestsFamilies | Measure::SelfImageFamilies =>
                fr: "… places qui vont à d'autres familles",
                en: "… places that go to other families",
            Measure::SelfImageKept =>
                fr: "pratique du code sous-estimée : part de liste gardée",
                en: "under-rated skill in coding: list that stays",
            Measure::MutationScore =>
                fr: "chiffres décalés qui changent une liste d'essai ou font échouer une attente",
                en: "nudged numbers that move a trial list or fail an expectation",
            Measure::MutationExpected =>
                fr: "… ceux qui font échouer une attente écrite, et arrêtent donc qui écrit",
                en: "… those that fail a written expectation, and so stop the author",
            Measure::FalseAlarms =>
                fr: "personnes qui lisent et à qui on propose de revoir",
                en: "people who read and are asked to look again",
            Measure::NoticedSame =>
                fr: "personnes qui donnent toujours la même réponse, repérées",
                en: "people who always give the same answer and are asked",
            Measure::NoticedRandom =>
                fr: "personnes qui répondent au hasard, repérées",
                en: "people who answer by chance and are asked",
            Measure::FalseAlarmsShort | Measure::NoticedRandomShort =>
                fr: "… après 24 questions",
                en: "… after 24 questions",
            Measure::NoticedMiddle =>
                fr: "personnes qui restent au milieu, repérées",
                en: "people who stay in the middle and are asked",
        }
    }
    /// A number as it is written: a count, a share, a mean.
    pub fn number(self, value: Value) -> String {
        match value {
            Value::Count(n) => fr: french::number(n as f64), en: english::number(n as f64),
            Value::Share(_) =>
                fr: format!("{} %", value.digits().replace('.', ",")),
                en: format!("{} %", value.digits()),
            Value::Mean(_) | Value::Small(_) =>
                fr: value.digits().replace('.', ","),
                en: value.digits(),
        }
    }
    /// What a figure should be.
    pub fn target(self, bound: Bound, value: Value) -> String {
        fr: {
            let number = self.number(value);
            match bound {
                Bound::AtMost => format!("au plus {number}"),
                Bound::AtLeast => format!("au moins {number}"),
                Bound::Exactly => number,
            }
        },
        en: {
            let number = self.number(value);
            match bound {
                Bound::AtMost => format!("at most {number}"),
                Bound::AtLeast => format!("at least {number}"),
                Bound::Exactly => number,
            }
        },
    }
    /// A figure on a line: its name and value, and what it should be with the verdict.
    pub fn line(self, label: &str, value: &str, judged: Option<(&str, &str)>) -> String {
        match judged {
            Some((target, verdict)) =>
                fr: format!("{label} : {value} (objectif : {target}, {verdict})"),
                en: format!("{label}: {value} (target: {target}, {verdict})"),
            None => fr: format!("{label} : {value}"), en: format!("{label}: {value}"),
        }
    }
    /// Tells whether a figure is what it should be.
    pub fn verdict(self, is_met: bool) -> &'static str {
        fr: if is_met { "atteint" } else { "manqué" },
        en: if is_met { "reached" } else { "missed" },
    }
    /// How many of the figures that have a target reach it.
    pub fn summary(self, met: usize, of: usize) -> String {
        fr: format!("{met} objectifs sur {of} sont atteints."),
        en: format!("{met} of {of} targets are reached."),
    }
    /// Names a table.
    pub fn table(self, table: TableName) -> &'static str {
        match table {
            TableName::Unreached =>
                fr: "Métiers qui n'ont pas été atteints",
                en: "Careers that were not reached",
            TableName::Rare =>
                fr: "Métiers rarement sur les listes",
                en: "Careers that are seldom listed",
            TableName::Frequent =>
                fr: "Les cinq métiers le plus souvent en tête",
                en: "The five careers that are first most often",
            TableName::Families => fr: "Familles", en: "Families",
            TableName::Twins =>
                fr: "Métiers que presque personne ne départage",
                en: "Careers that hardly anybody tells apart",
            TableName::Top3 =>
                fr: "« Parmi les trois premiers » : ce qui est annoncé, ce qui se vérifie",
                en: "“Among the best three”: what is stated and what comes true",
            TableName::HoldsBest =>
                fr: "« La famille a le premier » : ce qui est annoncé, ce qui se vérifie",
                en: "“The family holds the best”: what is stated and what comes true",
            TableName::Stops => fr: "Pourquoi le quiz s'arrête", en: "Why the quiz stops",
            TableName::Carriers =>
                fr: "Les questions qui pèsent le plus dans les différences",
                en: "The questions that carry most of the differences",
            TableName::Unnoticed =>
                fr: "Changements que personne ne remarque",
                en: "Changes that nobody notices",
            TableName::Scales => fr: "Échelles", en: "Scales",
        }
    }
    /// Heads a column.
    pub fn column(self, column: Column) -> &'static str {
        match column {
            Column::Figure => fr: "Ce qui est mesuré", en: "Figure",
            Column::Value => fr: "Valeur", en: "Value",
            Column::Target => fr: "Objectif", en: "Target",
            Column::Verdict => fr: "Résultat", en: "Verdict",
            Column::Career => fr: "Métier", en: "Career",
            Column::Family => fr: "Famille", en: "Family",
            Column::OnLists => fr: "sur les listes", en: "on lists",
            Column::First => fr: "en tête", en: "first",
            Column::Why => fr: "Pourquoi", en: "Why",
            Column::Stated => fr: "Annoncé", en: "Stated",
            Column::ComesTrue => fr: "Se vérifie", en: "Comes true",
            Column::People => fr: "Personnes", en: "People",
            Column::HowOften => fr: "Nombre", en: "How often",
            Column::Item => fr: "Question", en: "Question",
            Column::CarriesInterests => fr: "hommes/femmes", en: "men/women",
            Column::CarriesSelfImage => fr: "code", en: "coding",
            Column::Change => fr: "Changement que personne ne voit", en: "Unnoticed change",
            Column::Scale => fr: "Échelle", en: "Scale",
            Column::Questions => fr: "Questions", en: "Questions",
            Column::Reliability => fr: "Attendue", en: "Expected",
            Column::Alpha => fr: "Simulée", en: "Simulated",
            Column::Error => fr: "± points", en: "± points",
            Column::Apart => fr: "Distincts dès", en: "Apart from",
            Column::GoodFor => fr: "Suffit pour", en: "Good for",
            Column::OtherCareer => fr: "Autre métier", en: "Other career",
            Column::Correlation => fr: "Corrélation", en: "Correlation",
            Column::Pattern => fr: "Façon de répondre", en: "How they answer",
            Column::Noticed => fr: "repérées", en: "asked",
            Column::Run => fr: "répétée", en: "one answer",
            Column::Sameness => fr: "peu variée", en: "hardly varied",
            Column::Misfit => fr: "en désaccord", en: "at odds",
            Column::Halves => fr: "moitiés", en: "halves",
        }
    }
    /// No answers were found that put a career first: this one comes first instead, or no list.
    pub fn not_found(self, first: Option<&str>) -> String {
        match first {
            Some(first) =>
                fr: format!("avec les meilleures réponses trouvées, {first} arrive devant"),
                en: format!("with the best answers found, {first} comes first"),
            None =>
                fr: "les meilleures réponses trouvées sont trop peu sûres pour une \
                     liste".to_owned(),
                en: "the best answers found are too few or too uncertain for a list".to_owned(),
        }
    }
    /// A rule of the career forbids it for the answers that fit it best.
    pub fn forbidden(self, rule: &str) -> String {
        fr: format!("sa règle « {rule} » n'est pas remplie par les réponses qui lui vont le mieux"),
        en: format!("its rule “{rule}” is not met by the answers that fit it best"),
    }
    /// A level or importance or threshold of a career that could be changed unnoticed.
    pub fn change(self, what: Changed, name: &str, from: &str, to: &str) -> String {
        fr: {
            let what = french::number_of(what);
            format!("{what} {name} : {from} → {to}")
        },
        en: {
            let what = english::number_of(what);
            format!("{what} {name}: {from} → {to}")
        },
    }
    /// How many more there are than those shown; `n` is at least 1.
    pub fn and_more(self, n: usize) -> String {
        fr: french::and_more_in_json(n),
        en: english::and_more_in_json(n),
    }
    /// Why the adaptive form stops asking.
    pub fn stop(self, stop: Stop) -> &'static str {
        match stop {
            Stop::Sure =>
                fr: "les familles montrées sont assez sûres",
                en: "the families shown are sure enough",
            Stop::Settled =>
                fr: "d'autres réponses ne changeraient presque rien",
                en: "more answers would change hardly anything",
            Stop::NoList =>
                fr: "il n'y a pas de liste, et d'autres réponses n'en amèneraient guère",
                en: "there is no list, and more answers would hardly bring one",
            Stop::Longest =>
                fr: "le maximum de questions est atteint",
                en: "the most questions are reached",
            Stop::Complete => fr: "tout a été demandé", en: "everything was asked",
        }
    }
    /// A way of answering, with or without reading.
    pub fn pattern(self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::Honest => fr: "en lisant", en: "they read",
            Pattern::Random => fr: "au hasard", en: "by chance",
            Pattern::Same => fr: "toujours pareil", en: "always the same",
            Pattern::MostlySame => fr: "pareil, quatre fois sur cinq", en: "the same, four of five",
            Pattern::Zigzag => fr: "en montant, puis de nouveau", en: "up the steps, and again",
            Pattern::Middle => fr: "au milieu, au hasard", en: "in the middle, by chance",
            Pattern::RandomHalf => fr: "seconde moitié au hasard", en: "second half by chance",
            Pattern::YesToAll => fr: "un ou deux crans trop haut", en: "one or two steps too high",
        }
    }
    /// Names the table of what is found in so many ratings.
    pub fn noticed(self, ratings: usize) -> String {
        fr: format!("À qui on propose de revoir après {ratings} questions, et les signes vus"),
        en: format!(
            "Who is asked to look again after {ratings} questions, and which signs are seen"
        ),
    }
    /// Nothing to list.
    pub fn none(self) -> &'static str { fr: "aucun", en: "none" }
}

/// The parts of an audit, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Part {
    Reach,
    Certainty,
    Adaptive,
    Stability,
    Order,
    Fairness,
    Care,
    Careless,
    Scales,
}

/// The figures of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Measure {
    Unreached,
    RarelyListed,
    LargestFirst,
    EffectiveFirsts,
    EffectiveMain,
    GiniMain,
    Twins,
    WithList,
    CareersListed,
    CareersShown,
    FamiliesListed,
    FamiliesShown,
    ShownOfFamilies,
    CoverageShown,
    CoverageFamilies,
    CoverageMain,
    CoverageCareers,
    Top3Error,
    Top3Worst,
    FamilyError,
    FamilyWorst,
    Asked,
    Minutes,
    Longest,
    Switches,
    WithoutList,
    FullFirst,
    BestShort,
    BestFull,
    BestLost,
    BestLostOfBoth,
    StatedShort,
    StatedGap,
    FamiliesShort,
    Overlap,
    Regret,
    NudgeInGroup,
    NudgeGroup,
    NudgeFirst,
    NudgeTop3,
    RetestFirst,
    RetestFamily,
    RetestInGroup,
    FirstGroup,
    NoiseLists,
    HiddenTies,
    FallingFits,
    FallingOrders,
    InterestsKept,
    InterestsCareers,
    InterestsFamilies,
    SelfImageKept,
    SelfImageCareers,
    SelfImageFamilies,
    MutationScore,
    MutationExpected,
    FalseAlarms,
    FalseAlarmsShort,
    NoticedSame,
    NoticedRandom,
    NoticedRandomShort,
    NoticedMiddle,
}

/// The tables of an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum TableName {
    Unreached,
    Rare,
    Frequent,
    Families,
    Twins,
    Top3,
    HoldsBest,
    Stops,
    Carriers,
    Unnoticed,
    Scales,
}

/// The columns of the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the words of each say what it is")]
pub enum Column {
    Figure,
    Value,
    Target,
    Verdict,
    Career,
    Family,
    OnLists,
    First,
    Why,
    Stated,
    ComesTrue,
    HowOften,
    People,
    Item,
    CarriesInterests,
    CarriesSelfImage,
    Change,
    Scale,
    Questions,
    Reliability,
    Alpha,
    Error,
    Apart,
    GoodFor,
    OtherCareer,
    Correlation,
    Pattern,
    Noticed,
    Run,
    Sameness,
    Misfit,
    Halves,
}

/// A number with the way in which it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// A whole number.
    Count(usize),
    /// 0–1, written in percent with one decimal.
    Share(f64),
    /// A mean, with two decimals.
    Mean(f64),
    /// Something small, with four decimals.
    Small(f64),
}

impl Value {
    /// The bare number.
    pub fn get(self) -> f64 {
        match self {
            Self::Count(n) => n as f64,
            Self::Share(x) | Self::Mean(x) | Self::Small(x) => x,
        }
    }

    /// The number as digits with a full stop; a share in percent, without its sign.
    fn digits(self) -> String {
        match self {
            Self::Count(n) => n.to_string(),
            Self::Share(x) => format!("{:.1}", 100.0 * x),
            Self::Mean(x) => format!("{x:.2}"),
            Self::Small(x) => format!("{x:.4}"),
        }
    }
}

/// On which side of its target a figure should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// The target or less.
    AtMost,
    /// The target or more.
    AtLeast,
    /// The target itself.
    Exactly,
}

impl Bound {
    /// Whether a figure is on the right side of its target.
    pub fn holds(self, value: f64, target: f64) -> bool {
        match self {
            Self::AtMost => value <= target,
            Self::AtLeast => value >= target,
            Self::Exactly => (value - target).abs() < f64::EPSILON,
        }
    }
}
