//! How a result was worked out, in French.

use super::{Column, Identity, Part, TableName, WorkingsWording, percent};
use crate::french;
use rules::{LITTLE_ATTRACTS, MAY_ATTRACT, STANDS_OUT, State};

pub(super) struct French;

impl WorkingsWording for French {
    fn title(&self) -> &'static str {
        "La méthode et les nombres"
    }

    fn heading(&self, part: Part) -> &'static str {
        match part {
            Part::Method => "Comment le résultat est calculé",
            Part::Scores => "Ce que disent les réponses",
            Part::Leads => "Les pistes en nombres",
            Part::Sums => "D'où vient chaque accord",
            Part::Limits => "Ce que ces nombres ne disent pas",
            Part::Origin => "De quoi refaire le calcul",
        }
    }

    fn about(&self, part: Part) -> &'static [&'static str] {
        match part {
            Part::Method => &[
                "Ces pages sont pour la personne qui t'accompagne, et pour toi si tu veux voir \
                 comment c'est fait.",
                "Chaque réponse renseigne sur une ou plusieurs dimensions. Toutes ensemble, elles \
                 donnent pour chaque dimension une estimation et son incertitude. Ne pas répondre, ou \
                 n'avoir jamais essayé, n'abaisse rien : l'estimation reste plus vague.",
                "Chaque fiche de métier dit quels intérêts le métier utilise, et quelles compétences \
                 sont attendues au début de la formation. L'accord additionne ce que chaque dimension \
                 rapproche ou éloigne, puis les règles de la fiche. Les compétences, dites par toi, y \
                 pèsent au plus un quart et n'excluent aucun métier.",
                "Ce que les réponses laissent ouvert est tiré au sort un millier de fois, toujours de la \
                 même façon : on compte combien de fois chaque métier finit parmi les trois premiers.",
            ],
            Part::Scores => &[
                "Le score va de 0 à 100 : 0 pour la réponse la plus basse partout, 100 pour la plus \
                 haute ; un tiret dit qu'il y a trop peu de réponses. L'estimation est le score que donneraient d'innombrables questions semblables, \
                 avec son écart-type : la vraie valeur y est environ deux fois sur trois.",
            ],
            Part::Leads => &[
                "L'accord compte en écarts-types d'un groupe de référence simulé, dont 0 est le milieu. \
                 La place dans ce groupe est la part de ses membres à qui le métier correspond moins, \
                 règles non comprises. Le groupe est simulé : aucune personne réelle n'est derrière.",
            ],
            Part::Sums => &[
                "Deux fois le même accord : par dimension, puis par réponse. Les lignes sont arrondies à \
                 trois décimales. Pour toutes les réponses d'un métier : boussole explain.",
            ],
            Part::Limits => &[
                "Aimer une activité aujourd'hui renseigne peu sur la satisfaction au travail plus tard. \
                 Ces nombres ne mesurent ni les capacités ni les chances, et ne décident de rien.",
                "Les réglages de la mesure sont des valeurs de départ : aucune cohorte n'a encore servi à \
                 les ajuster. Les compétences sont ce que tu dis de toi, pas le résultat d'une épreuve.",
            ],
            Part::Origin => &[
                "Les mêmes réponses, avec le même quiz, les mêmes fiches et la même méthode, donnent \
                 partout les mêmes nombres.",
            ],
        }
    }

    fn no_list(&self, state: State) -> Option<String> {
        let number = french::number;
        match state {
            State::Ok => None,
            State::Flat => Some(format!(
                "Pas de liste : aucun intérêt ne se détache d'un autre de {} erreurs-types.",
                number(STANDS_OUT)
            )),
            State::NothingAttractsYet => Some(format!(
                "Pas de liste : la moyenne des intérêts est sous {}, et aucune estimation d'intérêt \
                 n'atteint {}, même en ajoutant son écart-type.",
                number(LITTLE_ATTRACTS),
                number(MAY_ATTRACT)
            )),
            State::NothingMeasured => {
                Some("Pas de liste : aucune réponse ne renseigne sur une dimension.".to_owned())
            }
        }
    }

    fn table(&self, table: TableName) -> &'static str {
        match table {
            TableName::Traits => "Les dimensions",
            TableName::Careers => "Les métiers montrés",
            TableName::Families => "Leurs familles",
            TableName::Identity => "Quiz, fiches et méthode",
        }
    }

    fn column(&self, column: Column) -> &'static str {
        match column {
            Column::Trait => "Dimension",
            Column::Score => "Score",
            Column::Estimate => "Estimation",
            Column::Career => "Métier",
            Column::Fit => "Accord",
            Column::Percent => "Place dans le groupe",
            Column::Top3 => "Parmi les trois premiers",
            Column::Family => "Famille",
            Column::HoldsBest => "Contient le premier",
            Column::What => "Quoi",
            Column::Value => "Valeur",
        }
    }

    fn identity(&self, identity: Identity) -> &'static str {
        match identity {
            Identity::Method => "Méthode",
            Identity::Quiz => "Quiz et édition",
            Identity::QuizHash => "Empreinte du quiz",
            Identity::Careers => "Métiers comparés",
            Identity::CatalogHash => "Empreinte des fiches",
        }
    }

    fn other_answers(&self, n: usize) -> String {
        format!(
            "{} ensemble",
            french::count(n, "autre réponse", "autres réponses")
        )
    }

    fn share(&self, share: f64) -> String {
        format!("{}\u{a0}%", percent(share))
    }
}
