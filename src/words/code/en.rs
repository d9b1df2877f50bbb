//! English.

use super::{Explanation, explanation};
use catalog::Code;

#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) const fn explain(code: Code) -> Explanation {
    match code {
        Code::Unreadable => explanation(
            "The file or folder cannot be read",
            "What it holds is not checked.",
            "Check the spelling of the path and your right to read the file.",
        ),
        Code::NotAFile => explanation(
            "It is neither a file nor a folder",
            "A pipe or a device could keep the program waiting for ever.",
            "Give an ordinary file whose name ends in .ron.",
        ),
        Code::SymbolicLink => explanation(
            "A link leads out of the folder, or to another folder",
            "A folder of sheets from elsewhere must not make the program read other files of the computer.",
            "Put the file itself into the folder.",
        ),
        Code::FileTooLarge => explanation(
            "The file is too large",
            "No sheet needs that much; it is probably another file.",
            "Check that it is the right one, or split it.",
        ),
        Code::SetTooLarge => explanation(
            "The files are too large together",
            "The program reads no more than a modest computer can bear; the rest is not checked.",
            "Take out of the folder what does not belong there.",
        ),
        Code::TooManyFiles => explanation(
            "There are too many files",
            "Those that follow are not read.",
            "Take out of the folder what does not belong there.",
        ),
        Code::NotRead => explanation(
            "Nothing is looked at in a folder",
            "Without a word one would take for right what nobody has read.",
            "Check the path; end the names of files in `.ron`, and put them no more than 16 folders down.",
        ),
        Code::MisnamedFile => explanation(
            "The name of a file does not end in `.ron`, in small letters",
            "In a folder only such files count; `.RON` is another name on some systems, and some editors add `.txt`.",
            "Rename the file, and let the system show the ends of names.",
        ),
        Code::CaseClash => explanation(
            "Two file names differ only by capital letters",
            "On Windows or macOS one would replace the other.",
            "Rename one of them, in lower case.",
        ),
        Code::WrongEncoding => explanation(
            "The file is not saved as UTF-8",
            "Accents would be misread.",
            "In the editor, choose “Save as”, then the encoding UTF-8.",
        ),
        Code::ControlCharacter => explanation(
            "A control character hides in the file",
            "It cannot be seen and can upset a screen.",
            "Delete it and type the word again.",
        ),
        Code::BidiCharacter => explanation(
            "A character changes the direction of the text around it",
            "What is shown would not be what the file says.",
            "Delete it and type the word again.",
        ),
        Code::InvisibleCharacter => explanation(
            "An invisible character, or a special space outside a text",
            "It often comes from copy and paste; a name that holds it is another name.",
            "Delete the space and type it again.",
        ),
        Code::EmptyFile => explanation(
            "The file holds nothing, or only comments",
            "It defines nothing.",
            "Fill it in or delete it; `boussole new` writes a commented template.",
        ),
        Code::LooksLikeJson => explanation(
            "The file is JSON",
            "Definitions are written in RON: parentheses, and field names without quotes.",
            r#"Write `Name(field: value)` in place of `{"field": value}`."#,
        ),
        Code::MergeConflict => explanation(
            "The marks of a merge conflict are left in the file",
            "Two versions are mixed up in it.",
            "Keep one version and delete the lines `<<<<<<<`, `=======` and `>>>>>>>`.",
        ),
        Code::SmartQuote => explanation(
            "A typographic quote surrounds a text",
            r#"Only the straight quote `"` opens and closes a text; word processors replace it silently."#,
            r#"Type `"`, and use a plain text editor."#,
        ),
        Code::TooDeep => explanation(
            "Too many brackets inside one another",
            "No definition needs them: one of them is probably not closed.",
            "Look above for a bracket that is missing.",
        ),
        Code::UnclosedBracket => explanation(
            "A bracket is not closed",
            "All that follows is read as if it were inside.",
            "Close it where it ends; editors often show the pair.",
        ),
        Code::StrayBracket => explanation(
            "A bracket closes something that is not open",
            "The rest of the file can no longer be understood.",
            "Delete it, or open what it was meant to close.",
        ),
        Code::UnclosedText => explanation(
            "A text has no closing quote",
            "The rest of the file is read as part of it.",
            r#"Add `"` at its end; a quote inside a text is written `\"`."#,
        ),
        Code::UnclosedComment => explanation(
            "A comment `/*` is not closed",
            "All that follows is ignored.",
            "Add `*/`, or begin each line of the comment with `//`.",
        ),
        Code::InvalidEscape => explanation(
            "A backslash stands before a character it does not combine with",
            r"In a text, `\` announces a special character.",
            r#"Write `\\` for the backslash itself, `\"` for a quote."#,
        ),
        Code::UnknownExtension => explanation(
            "A line `#![…]` asks for an extension that is not used here",
            "All definitions are written in the same way.",
            "Delete the line.",
        ),
        Code::TrailingText => explanation(
            "Something follows the end of the definition",
            "A file holds one definition; the rest would not be read.",
            "Delete it, or look for a bracket closed too early.",
        ),
        Code::Syntax => explanation(
            "A comma, a colon or a bracket is missing",
            "The file cannot be read beyond this place.",
            "Compare with the next line: `field: value,`.",
        ),
        Code::WrongStructName => explanation(
            "The name before the parenthesis is not the right one",
            "It says what the thing is: `Text(…)`, `Claim(…)`, `Profile(…)`.",
            "Correct the name.",
        ),
        Code::UnknownField => explanation(
            "There is no such field in this place",
            "A typing error would lose what it holds without a word.",
            "Correct the name, or move the field to where it belongs.",
        ),
        Code::UnknownVariant => explanation(
            "The word is none of those possible here",
            "The program does not guess.",
            "Take one of the words offered, with its capital and without quotes.",
        ),
        Code::DuplicateField => explanation(
            "A field stands twice",
            "One of the two would be lost.",
            "Keep the right one.",
        ),
        Code::MissingField => explanation(
            "A required field is missing",
            "Nothing that changes a result has a default.",
            "Add it; the guide says what it holds.",
        ),
        Code::MissingTranslation => explanation(
            "A text is written in one language only",
            "Students who read the other language would see nothing.",
            "Add the other language, written as if it were the first.",
        ),
        Code::WrongType => explanation(
            "The value is of another nature: number, text, list or word",
            "It cannot be read.",
            "Texts and identifiers take quotes, numbers and capitalized words do not, a list stands in square brackets.",
        ),
        Code::WrongLength => explanation(
            "There are too many or too few values in the parentheses",
            "The form takes a fixed number of them: `Exactly(1900)`, `Between(1900, 2300)`.",
            "Compare with the guide.",
        ),
        Code::EscapedIdentifier => explanation(
            r"An identifier holds a character written with `\`",
            "Two spellings of one name would not be recognized.",
            "Write the name as it is.",
        ),
        Code::FormatNewer => explanation(
            "The file has a format newer than this program",
            "It could be misread.",
            "Install a newer version of Boussole.",
        ),
        Code::FormatOlder => explanation(
            "The file has a format that is no longer read",
            "That format never existed, or no longer does.",
            "Write `format: 1` and check again.",
        ),
        Code::InvalidId => explanation(
            "An identifier holds something else than lower-case letters, digits and hyphens",
            "It serves as a file name and as a reference for ever, on every system.",
            "Write `treat-an-animal`: a letter first, no accent, no space, 64 characters at most.",
        ),
        Code::IdNotFileName => explanation(
            "The identifier is not the name of the file",
            "Nobody could tell which to trust.",
            "Make them the same.",
        ),
        Code::FamilyNotFolder => explanation(
            "The identifier of the family is not the name of its folder",
            "It is the folder that puts careers into the family.",
            "Make them the same.",
        ),
        Code::ProfileOutsideFamily => explanation(
            "The sheet does not lie in the folder of a family",
            "Leads are shown by family.",
            "Move it into profiles/FAMILY/.",
        ),
        Code::MissingFamily => explanation(
            "The folder of the sheet has no family.ron",
            "The family would have no name to show.",
            "`boussole new family NAME` writes it, or move the sheet into another family.",
        ),
        Code::DuplicateId => explanation(
            "The same identifier stands twice",
            "Answers could no longer tell which is meant.",
            "Change one of them.",
        ),
        Code::ListedTwice => explanation(
            "The same thing stands twice in a list",
            "It would count twice, or one of the two would be lost.",
            "Keep one.",
        ),
        Code::UnknownReference => explanation(
            "A name refers to nothing known",
            "What it refers to would be missing from the computation or the page.",
            "Correct the spelling, or add what it names: trait, source, question, career.",
        ),
        Code::SelfReference => explanation(
            "A career names itself as a neighbour or an evolution",
            "It tells nothing.",
            "Delete the reference.",
        ),
        Code::BlankText => explanation(
            "A text is empty",
            "The page would have a hole.",
            "Write it, in both languages, or take out the line where it is optional.",
        ),
        Code::TextTooLong => explanation(
            "A text is too long",
            "It does not fit where it is shown, and nobody would read it.",
            "Shorten it.",
        ),
        Code::NotFinite => explanation(
            "The value is no ordinary number",
            "A computation with it would mean nothing.",
            "Write a number.",
        ),
        Code::NotWhole => explanation(
            "A whole number is needed",
            "Half a second or an importance of 1.5 means nothing here.",
            "Write it without decimals.",
        ),
        Code::OutOfRange => explanation(
            "A number is outside its range",
            "The method holds only within it.",
            "Take a number between those the message gives.",
        ),
        Code::WrongCount => explanation(
            "There are too many or too few of something",
            "A pair compares two, a ranking three to eight: nobody can hold more in mind.",
            "Add some or take some out.",
        ),
        Code::InvalidDate => explanation(
            "It is not a month",
            "It must be possible to tell the age of what is written.",
            "Write the year and the month: 2026-11.",
        ),
        Code::MissingTraits => explanation(
            "No file says what is measured",
            "Without traits, neither questions nor careers mean anything.",
            "Add traits.ron; `boussole new quiz` copies the built-in one.",
        ),
        Code::SeveralTraits => explanation(
            "A second file says what is measured",
            "Nobody could tell which to trust.",
            "Keep only one.",
        ),
        Code::MissingQuiz => explanation(
            "There is no quiz",
            "There is nothing to ask.",
            "Add one; `boussole new quiz NAME` starts it.",
        ),
        Code::MissingProfiles => explanation(
            "There is no career",
            "There is nothing to recommend.",
            "Add one; `boussole new career NAME --family FAMILY` starts it.",
        ),
        Code::EmptyDimension => explanation(
            "A dimension is measured neither as an interest nor as a skill",
            "It would be of no use.",
            "Add `interest: Poles(…)` or `skill: Poles(…)`.",
        ),
        Code::SelfCorrelation => explanation(
            "A correlation ties a trait to itself",
            "It is always 1.",
            "Delete it.",
        ),
        Code::NotPositiveDefinite => explanation(
            "These correlations cannot all be true",
            "No group of people could show them together.",
            "Bring some of them closer to 0.",
        ),
        Code::NoMeasures => explanation(
            "The answers say nothing about any trait",
            "A question would be asked for nothing.",
            "Add what they measure, or make it a context question.",
        ),
        Code::ZeroWeight => explanation(
            "A weight or an effect is 0",
            "It changes nothing.",
            "Delete it, or give it a value.",
        ),
        Code::InvalidLevel => explanation(
            "A level is none of the five steps: 0, 0.25, 0.5, 0.75, 1",
            "Nobody judges a career more finely; more decimals would pretend otherwise.",
            "Choose the step that best describes an ordinary week.",
        ),
        Code::MissingInterest => explanation(
            "The career does not say how much it uses each interest",
            "The fit compares the levels with each other: it takes them all, even those of 0.",
            "Add the interests that the message names.",
        ),
        Code::WrongDomain => explanation(
            "A skill stands among the interests, or the reverse",
            "Liking and being able are counted differently.",
            "Interests go into `interests`, skills into `demands`.",
        ),
        Code::FlatCareer => explanation(
            "The levels of the career are almost equal",
            "It would suit everybody alike, so nobody in particular.",
            "Lower the interests that the work does not need every week.",
        ),
        Code::UnmeasuredTrait => explanation(
            "A career asks for a trait that the quiz does not measure",
            "It would be ranked without anything having been asked.",
            "Add an item to the quiz that measures it; for a demand, a rating.",
        ),
        Code::RequirementOnSkill => explanation(
            "A requirement rests on what people say they can do",
            "Nobody is kept from a career because of self-doubt.",
            "Make it a demand (`demands`) or a `Caution`.",
        ),
        Code::ConditionTooDeep => explanation(
            "A condition holds too many others inside one another",
            "Nobody can read it over.",
            "Make it two rules.",
        ),
        Code::ConditionTooLarge => explanation(
            "A condition has too many parts",
            "Nobody can read it over.",
            "Make it two rules.",
        ),
        Code::EmptyCondition => explanation(
            "A condition holds nothing",
            "Nobody could tell when the rule applies.",
            "Say which answer, or which score, triggers it.",
        ),
        Code::BoostTotal => explanation(
            "The rules of a career move the fit too much together",
            "The person's tastes must decide, not the rules.",
            "Lower the `Boost`s, or make them `Caution`s.",
        ),
        Code::ImplausibleYear => explanation(
            "The year of a figure cannot be right",
            "Readers could not judge its age.",
            "Write the year in four digits.",
        ),
        Code::EmptySpan => explanation(
            "A span ends before it starts",
            "It holds no value.",
            "Write the smaller figure first; where there is only one, `Exactly(…)`.",
        ),
        Code::NegativeFigure => explanation(
            "A figure is negative",
            "Only a change in percent can be.",
            "Check the sign and the unit.",
        ),
        Code::InvalidCountry => explanation(
            "It is not the code of a country",
            "Pay means something only in its country.",
            "Two capital letters: `FR`, `US`, `BE`.",
        ),
        Code::InvalidUrl => explanation(
            "It is not a safe web address",
            "Students must be able to follow it without risk.",
            "Write the whole address: `https://`, a site, a page.",
        ),
        Code::InvalidCode => explanation(
            "It is not a code of that classification",
            "The career would not be found in public files.",
            "Copy the code from the source, with its letters, dots and dashes.",
        ),
        Code::ExampleFails => explanation(
            "An example does not come out",
            "The career will not be recommended to those you had in mind.",
            "Reread the levels first, then the example: correct the one that is wrong.",
        ),
        Code::EmptyFamily => explanation(
            "The family has no career",
            "It will never be shown.",
            "Add a sheet to it, or delete it.",
        ),
        Code::Indistinguishable => explanation(
            "Two careers ask for exactly the same",
            "No answer can tell them apart.",
            "Say with a level how their weeks differ.",
        ),
        Code::NearTwins => explanation(
            "The interests of two careers are almost the same",
            "Hardly an answer tells them apart; shown far from each other, they would contradict each other.",
            "Tell them apart by a fact, or name one among the `neighbours` of the other, in the same family.",
        ),
        Code::NoExamples => explanation(
            "The career has no example",
            "Nothing proves that the scoring says what you think.",
            "Add two: a case that fits, and one that does not.",
        ),
        Code::IdleTrait => explanation(
            "A trait is declared, but no quiz measures it",
            "It is of no use, and looks as if it counted.",
            "Add items that measure it, or take it out.",
        ),
        Code::ThinTrait => explanation(
            "A trait is measured by too few items",
            "A single odd answer then decides everything, and hardly anything stands out from the error.",
            "Add items, four to six for an interest at best.",
        ),
        Code::OrderOnly => explanation(
            "A trait is measured by comparisons only",
            "Choosing between options tells what one prefers, never how much one likes it.",
            "Add at least one `Rating` for this trait.",
        ),
        Code::DominatedOption => explanation(
            "An option adds nothing to another one",
            "There is no choice between the two.",
            "Let each lean to another trait.",
        ),
        Code::SameOptions => explanation(
            "All options say the same",
            "Whatever the answer, nothing is learned.",
            "Let each lean to another trait.",
        ),
        Code::SameLabel => explanation(
            "Two texts that stand side by side are the same",
            "Nobody can tell which of the two they choose.",
            "Word one of them differently, in both languages.",
        ),
        Code::FallingScale => explanation(
            "The highest step of a scale reads as the lowest",
            "Steps count from low to high: with two labels exchanged, every score is turned round.",
            "Write the steps from low to high; use `Reverse` for an item that speaks against its trait.",
        ),
        Code::OnlyReverse => explanation(
            "Every answer speaks against a trait",
            "A scale that was turned round by mistake looks the same, and agreeing to everything lowers the score.",
            "Measure the trait with at least one `Forward` item, or an option of positive weight.",
        ),
        Code::SamePlace => explanation(
            "The options of a trait always stand at the same place",
            "Whoever takes what comes first, or last, would seem to have the trait.",
            "Change the order of the options from item to item.",
        ),
        Code::NearlyFlatCareer => explanation(
            "The levels of the career are nearly all alike",
            "It would suit nearly everybody.",
            "Say what it really uses, and what it does without.",
        ),
        Code::OnlyBoosts => explanation(
            "All rules of the career speak for it",
            "A career has reasons against it too; leaving them out puts it ahead of others.",
            "Add a `Caution`, or take out `Boost`s.",
        ),
        Code::UnreachableScore => explanation(
            "A bar lies beyond what answers can reach",
            "The rule would hold for everybody, or for nobody.",
            "Move the bar towards the middle, or take out the rule.",
        ),
        Code::NeverHolds => explanation(
            "Nobody can meet the condition",
            "Its parts exclude each other; the rule will never apply.",
            "Check `All` and `Any`: one is often put for the other.",
        ),
        Code::AlwaysHolds => explanation(
            "Everybody meets the condition",
            "The rule then holds for all and says nothing about the person.",
            "Tighten the condition, or take out the rule.",
        ),
        Code::ContradictingRequirements => explanation(
            "Two requirements contradict each other",
            "Nobody can meet both: the career would never be recommended.",
            "Reread the source, and keep the one that it states.",
        ),
        Code::CancellingBoosts => explanation(
            "Two boosts of opposite sign apply to the same people",
            "They cancel out, wholly or in part, and give two opposite reasons.",
            "Keep one of them, of the difference.",
        ),
        Code::StaleClaim => explanation(
            "A figure is old",
            "Families would read it as if it were of today.",
            "Look for a newer one; otherwise say in `caution` what may have changed.",
        ),
        Code::UndatedClaim => explanation(
            "A figure has no date, although its source has one",
            "Readers cannot judge its age.",
            "Write the year of the figure, or say in `caution` why it is missing.",
        ),
        Code::Untranslated => explanation(
            "The same text stands in both languages",
            "One of the two readers will not understand it.",
            "Translate it.",
        ),
        Code::UnequalTranslations => explanation(
            "A text is much longer in one language than in the other",
            "The two readers probably do not learn the same.",
            "Complete one, or lighten the other.",
        ),
        Code::UnequalFigures => explanation(
            "A number stands in one language and not in the other",
            "One of the two texts is wrong, or incomplete.",
            "Give the same figure in both languages.",
        ),
        Code::HardSentence => explanation(
            "A sentence is hard to read",
            "It is written for a 15-year-old who reads fast and alone.",
            "Cut it in two, or replace long words with everyday ones.",
        ),
        Code::GenderedWord => explanation(
            "A word speaks to one gender only",
            "The other half of the students understands that it is not for them.",
            "Add the other form, or word the sentence otherwise.",
        ),
        Code::OneGenderTitle => explanation(
            "The career has only its masculine name in French",
            "Girls do not see themselves in it.",
            "Write the feminine form in `fr_f`.",
        ),
        Code::JobTitleInItem => explanation(
            "An item holds a job title",
            "People would answer to the image of the job, its prestige, its gender.",
            "Describe what one does in it.",
        ),
        Code::ForbiddenWord => explanation(
            "A word judges or promises",
            "A lead is neither a verdict nor a promise.",
            "Say what one does, or what there is in common.",
        ),
        Code::SensitiveQuestion => explanation(
            "A question asks for something private",
            "No career needs to know it, and the law protects such data.",
            "Take out the question.",
        ),
        Code::Markup => explanation(
            "A text holds a tag or formatting",
            "It is shown just as it is written, signs included.",
            "Write plain text, without formatting.",
        ),
        Code::LinkInText => explanation(
            "A web address stands in a sentence",
            "On paper it cannot be followed, and its source has no date.",
            "Put it into `url`, among the sources.",
        ),
        Code::LooseSpacing => explanation(
            "A space is missing, or one too many",
            "The page looks careless, and a sign may end up alone on a line.",
            "Correct the space that the message shows.",
        ),
        Code::Placeholder => explanation(
            "Texts of the template are still to be written",
            "Students would read “To write”.",
            "Replace each text that begins with “À écrire” or “To write”.",
        ),
        Code::ByteOrderMark => explanation(
            "The file begins with a byte order mark",
            "Some editors add it unseen; other programs stumble over it.",
            "In the editor, save as UTF-8 without BOM.",
        ),
        Code::UnportableName => explanation(
            "The name of the file or folder does not work everywhere",
            "On Windows such a name cannot be opened, or means a device.",
            "Rename it: lower-case letters, digits and hyphens.",
        ),
        Code::LooksLikeYaml => explanation(
            "The file is YAML",
            "Definitions are written in RON: parentheses, commas, and texts in quotes.",
            "Write `Name(field: \"text\")`; `boussole new` starts a file for you.",
        ),
        Code::LooksLikeToml => explanation(
            "The file is TOML",
            "Definitions are written in RON: parentheses, and a colon after each field name.",
            "Write `field: value` in place of `field = value`; `boussole new` starts a file for you.",
        ),
        Code::Confusable => explanation(
            "A letter looks like another one",
            "A Cyrillic а and a Latin a are different to the program, so the name is not found.",
            "Type the word again on your own keyboard.",
        ),
        Code::UnusualCharacter => explanation(
            "A character that no font is sure to have",
            "Students might see an empty box.",
            "Replace it with an ordinary character.",
        ),
        Code::TooManyMarks => explanation(
            "Too many accents on one letter",
            "They cover the lines above and below.",
            "Keep the accents that the language has.",
        ),
        Code::NumberStyle => explanation(
            "A number is written as programmers do",
            "The next author may not know what 0x1F or 1_000 is.",
            "Write it with digits alone: 31, 1000.",
        ),
    }
}
