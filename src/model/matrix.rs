//! Small dense symmetric matrices: just the linear algebra that the measurement model needs.
//!
//! Sizes are those of traits (at most 64), so everything is direct and in a fixed order of
//! operations: the same input gives the same bits everywhere.

use serde::{Deserialize, Serialize};

/// A symmetric matrix of `f64`, stored in full.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Matrix {
    size: usize,
    cells: Vec<f64>,
}

impl Matrix {
    /// The identity matrix.
    pub fn identity(size: usize) -> Self {
        let mut matrix = Self::zero(size);
        for i in 0..size {
            matrix.set(i, i, 1.0);
        }
        matrix
    }

    /// The matrix of zeros.
    pub fn zero(size: usize) -> Self {
        Self {
            size,
            cells: vec![0.0; size * size],
        }
    }

    /// The number of rows, equal to the number of columns.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The cell in row `i` and column `j`.
    ///
    /// # Panics
    ///
    /// If `i` or `j` is not below [`Matrix::size`].
    pub fn get(&self, i: usize, j: usize) -> f64 {
        self.cells[i * self.size + j]
    }

    /// Row `i`, which is also column `i`.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.cells[i * self.size..(i + 1) * self.size]
    }

    /// Sets the cells `(i, j)` and `(j, i)`.
    ///
    /// # Panics
    ///
    /// If `i` or `j` is not below [`Matrix::size`].
    pub fn set(&mut self, i: usize, j: usize, value: f64) {
        self.cells[i * self.size + j] = value;
        self.cells[j * self.size + i] = value;
    }

    /// Adds `scale · v vᵀ`; the cost is that of the rows where `v` is not 0.
    pub fn add_outer(&mut self, v: &[f64], scale: f64) {
        let v = &v[..self.size];
        for (row, x) in self.cells.chunks_exact_mut(self.size.max(1)).zip(v) {
            let by = scale * x;
            if by.abs() > 0.0 {
                for (cell, y) in row.iter_mut().zip(v) {
                    *cell += by * y;
                }
            }
        }
    }

    /// Makes a covariance that of the same quantities after an observation of `h·θ` with noise `r` > 0:
    /// `S − S h hᵀ S / (hᵀ S h + r)`.
    pub fn observe(&mut self, h: &[f64], r: f64) {
        let with = self.times(h);
        let variance = dot(h, &with) + r;
        self.add_outer(&with, -1.0 / variance);
    }

    /// The product with a vector.
    pub fn times(&self, v: &[f64]) -> Vec<f64> {
        (0..self.size).map(|i| dot(self.row(i), v)).collect()
    }

    /// The quadratic form `vᵀ M w`.
    pub fn between(&self, v: &[f64], w: &[f64]) -> f64 {
        dot(v, &self.times(w))
    }

    /// The sum of the diagonal.
    pub fn trace(&self) -> f64 {
        (0..self.size).map(|i| self.get(i, i)).sum()
    }

    /// The largest eigenvalue λ of a positive semidefinite matrix that is not 0, from above:
    /// `(tr M⁶⁴)^(1/64)`, which lies between λ and `n^(1/64) λ`, for n = 8 at most 3.3 % too high.
    pub fn norm(&self) -> f64 {
        let trace = self.trace();
        let mut power = self.clone();
        power.cells.iter_mut().for_each(|cell| *cell /= trace);
        for _ in 0..6 {
            let rows: Vec<f64> = (0..self.size)
                .flat_map(|i| power.times(power.row(i)))
                .collect();
            power.cells = rows;
        }
        trace * libm::pow(power.trace(), 1.0 / 64.0)
    }

    /// The Cholesky factor, or `None` if the matrix is not positive definite.
    pub fn cholesky(&self) -> Option<Cholesky> {
        let n = self.size;
        let mut lower = vec![0.0; n * n];
        for i in 0..n {
            for j in 0..=i {
                let done = dot(&lower[i * n..i * n + j], &lower[j * n..j * n + j]);
                let rest = self.get(i, j) - done;
                lower[i * n + j] = if i == j {
                    if rest.is_nan() || rest <= 1e-12 * self.get(i, i).abs() {
                        return None;
                    }
                    libm::sqrt(rest)
                } else {
                    rest / lower[j * n + j]
                };
            }
        }
        Some(Cholesky { size: n, lower })
    }
}

/// The lower triangular `L` with `L Lᵀ = M`.
#[derive(Clone, Debug, PartialEq)]
pub struct Cholesky {
    size: usize,
    lower: Vec<f64>,
}

impl Cholesky {
    /// `L v`: turns independent standard normal numbers into correlated ones.
    pub fn times(&self, v: &[f64]) -> Vec<f64> {
        (0..self.size)
            .map(|i| dot(&self.row(i)[..=i], &v[..=i]))
            .collect()
    }

    /// `L⁻¹ v`: turns correlated numbers into independent ones of variance 1.
    pub fn whiten(&self, v: &[f64]) -> Vec<f64> {
        let mut out = vec![0.0; self.size];
        for i in 0..self.size {
            let row = self.row(i);
            out[i] = (v[i] - dot(&row[..i], &out[..i])) / row[i];
        }
        out
    }

    /// `M⁻¹ v`.
    pub fn solve(&self, v: &[f64]) -> Vec<f64> {
        let mut out = v.to_vec();
        self.solve_each(&mut out);
        out
    }

    /// Replaces each of some vectors v, which stand one after the other, by `M⁻¹ v`.
    ///
    /// Several are worked on together, each in the order of operations that it has alone.
    pub fn solve_each(&self, vectors: &mut [f64]) {
        let n = self.size.max(1);
        let mut columns = vec![[0.0; TOGETHER]; self.size];
        for some in vectors.chunks_mut(TOGETHER * n) {
            for (place, vector) in some.chunks_exact(n).enumerate() {
                for (column, value) in columns.iter_mut().zip(vector) {
                    column[place] = *value;
                }
            }
            self.solve_together(&mut columns);
            for (place, vector) in some.chunks_exact_mut(n).enumerate() {
                for (column, value) in columns.iter().zip(vector) {
                    *value = column[place];
                }
            }
        }
    }

    fn solve_together(&self, out: &mut [[f64; TOGETHER]]) {
        for i in 0..self.size {
            let (solved, rest) = out.split_at_mut(i);
            let row = self.row(i);
            solve_row(&mut rest[0], row[i], row.iter().copied().zip(&*solved));
        }
        for i in (0..self.size).rev() {
            let (rest, solved) = out.split_at_mut(i + 1);
            let below = (i + 1..self.size).map(|k| self.row(k)[i]);
            solve_row(&mut rest[i], self.row(i)[i], below.zip(&*solved));
        }
    }

    /// `M⁻¹`.
    pub fn inverse(&self) -> Matrix {
        let mut inverse = Matrix::identity(self.size);
        self.solve_each(&mut inverse.cells);
        // One half stands for both, so that the result is symmetric to the bit.
        for i in 0..self.size {
            for j in i + 1..self.size {
                inverse.set(i, j, inverse.get(i, j));
            }
        }
        inverse
    }

    /// A row, with zeros behind the diagonal.
    pub fn row(&self, i: usize) -> &[f64] {
        &self.lower[i * self.size..(i + 1) * self.size]
    }
}

/// How many systems of equations are solved together, so that their sums stay in registers.
const TOGETHER: usize = 8;

/// Takes what is solved off a row of each system, and divides by the diagonal.
fn solve_row<'a>(
    row: &mut [f64; TOGETHER],
    diagonal: f64,
    solved: impl Iterator<Item = (f64, &'a [f64; TOGETHER])>,
) {
    let mut known = [0.0; TOGETHER];
    for (factor, solved) in solved {
        for (known, solved) in known.iter_mut().zip(solved) {
            *known += factor * solved;
        }
    }
    for (value, known) in row.iter_mut().zip(known) {
        *value = (*value - known) / diagonal;
    }
}

/// The scalar product of two vectors of the same length, summed from the left.
pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(x, y)| x * y).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_undoes_the_matrix() {
        let mut m = Matrix::identity(3);
        m.set(0, 1, 0.5);
        m.set(1, 2, -0.3);
        let inverse = m.cholesky().expect("positive definite").inverse();
        for i in 0..3 {
            let column = m.times(inverse.row(i));
            for (j, value) in column.into_iter().enumerate() {
                assert!((value - f64::from(u8::from(i == j))).abs() < 1e-15);
            }
        }
    }

    #[test]
    fn the_norm_is_the_largest_eigenvalue_or_little_more() {
        // Eigenvalues 3 and 1; then 2, 2 and 2, the worst case; then 4, 0 and 0.
        let mut two = Matrix::identity(2);
        two.add_outer(&[1.0, 1.0], 1.0);
        assert!((two.norm() - 3.0).abs() < 1e-12);
        let mut three = Matrix::zero(3);
        (0..3).for_each(|i| three.set(i, i, 2.0));
        let worst = 2.0 * libm::pow(3.0, 1.0 / 64.0);
        assert!((three.norm() - worst).abs() < 1e-12);
        let mut one = Matrix::zero(3);
        one.add_outer(&[0.0, 2.0, 0.0], 1.0);
        assert!((one.norm() - 4.0).abs() < 1e-12);
    }

    #[test]
    fn many_systems_have_the_solutions_that_each_has_alone() {
        let mut m = Matrix::identity(5);
        for i in 0..5 {
            for j in 0..i {
                m.set(i, j, 0.3 / (1 + i + j) as f64);
            }
        }
        let factor = m.cholesky().expect("positive definite");
        let vectors: Vec<f64> = (0..13 * 5).map(|n| f64::from(n * n % 17) - 8.0).collect();
        let mut solved = vectors.clone();
        factor.solve_each(&mut solved);
        for (v, x) in vectors.chunks(5).zip(solved.chunks(5)) {
            assert_eq!(x, factor.solve(v));
            for (value, wanted) in m.times(x).iter().zip(v) {
                assert!((value - wanted).abs() < 1e-12, "{value} {wanted}");
            }
        }
    }

    #[test]
    fn a_matrix_that_is_not_positive_definite_has_no_factor() {
        let mut m = Matrix::identity(2);
        m.set(0, 1, 1.0);
        assert_eq!(m.cholesky(), None);
        m.set(0, 1, f64::NAN);
        assert_eq!(m.cholesky(), None);
    }
}
