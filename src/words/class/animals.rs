//! The animals that seats are called by.
//!
//! Each is one that a fifteen-year-old may be called by in front of the class, in both languages: none that stands for
//! a size, a shape, a color, slowness or laziness, none that is an insult or sounds like one, no ape and no prey of
//! a joke. Neighbors in the list differ, so that seats that sit together are told apart.

use crate::Said;

const fn animal(fr: &'static str, en: &'static str) -> Said {
    Said { fr, en }
}

/// All of them, in the order of seats. They are as many as a prime number, so that the numbers beside them come to
/// each in turn.
pub const ANIMALS: [Said; 61] = [
    animal("Loutre", "Otter"),
    animal("Renard", "Fox"),
    animal("Chamois", "Chamois"),
    animal("Libellule", "Dragonfly"),
    animal("Lynx", "Lynx"),
    animal("Dauphin", "Dolphin"),
    animal("Épervier", "Sparrowhawk"),
    animal("Caribou", "Caribou"),
    animal("Luciole", "Firefly"),
    animal("Hérisson", "Hedgehog"),
    animal("Narval", "Narwhal"),
    animal("Colibri", "Hummingbird"),
    animal("Tigre", "Tiger"),
    animal("Salamandre", "Salamander"),
    animal("Chevreuil", "Roe deer"),
    animal("Martin-pêcheur", "Kingfisher"),
    animal("Oryx", "Oryx"),
    animal("Abeille", "Bee"),
    animal("Loup", "Wolf"),
    animal("Nautile", "Nautilus"),
    animal("Rossignol", "Nightingale"),
    animal("Écureuil", "Squirrel"),
    animal("Ocelot", "Ocelot"),
    animal("Aigrette", "Egret"),
    animal("Bouquetin", "Ibex"),
    animal("Axolotl", "Axolotl"),
    animal("Aigle", "Eagle"),
    animal("Hermine", "Ermine"),
    animal("Grillon", "Cricket"),
    animal("Jaguar", "Jaguar"),
    animal("Courlis", "Curlew"),
    animal("Suricate", "Meerkat"),
    animal("Espadon", "Swordfish"),
    animal("Cygne", "Swan"),
    animal("Antilope", "Antelope"),
    animal("Gecko", "Gecko"),
    animal("Chardonneret", "Goldfinch"),
    animal("Léopard", "Leopard"),
    animal("Sterne", "Tern"),
    animal("Mangouste", "Mongoose"),
    animal("Hibou", "Owl"),
    animal("Triton", "Newt"),
    animal("Impala", "Impala"),
    animal("Eider", "Eider"),
    animal("Lièvre", "Hare"),
    animal("Rouge-gorge", "Robin"),
    animal("Caracal", "Caracal"),
    animal("Marlin", "Marlin"),
    animal("Fauvette", "Warbler"),
    animal("Okapi", "Okapi"),
    animal("Héron", "Heron"),
    animal("Martre", "Marten"),
    animal("Serval", "Serval"),
    animal("Loriot", "Oriole"),
    animal("Lion", "Lion"),
    animal("Avocette", "Avocet"),
    animal("Genette", "Genet"),
    animal("Colvert", "Mallard"),
    animal("Guillemot", "Guillemot"),
    animal("Cormoran", "Cormorant"),
    animal("Pluvier", "Plover"),
];
