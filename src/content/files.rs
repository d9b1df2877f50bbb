//! What comes with the program, as texts.

/// Names and texts, a list for each folder: quizzes, careers, personas, cases of `check`. A name is the path
/// below the root of the project, with `/`.
pub(crate) type Files = [Vec<(String, String)>; 4];
