package org.bilan.questionnaires.preference;

/** The little of linear algebra that the models of choice need. */
final class SymmetricMatrix {

    private SymmetricMatrix() {}

    /**
     * The pseudo-inverse of a matrix whose rows add up to 0, of rank n - 1: with 1/n added to every entry it can be inverted,
     * and the same is taken off again.
     */
    static double[][] inverseOfLaplacian(double[][] laplacian) {
        int n = laplacian.length;
        double[][] shifted = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                shifted[i][j] = laplacian[i][j] + 1.0 / n;
            }
        }
        double[][] inverse = inverse(shifted);
        for (double[] row : inverse) {
            for (int j = 0; j < n; j++) {
                row[j] -= 1.0 / n;
            }
        }
        return inverse;
    }

    /** Gauss and Jordan; the matrix is positive definite, so no pivot needs to be sought. */
    private static double[][] inverse(double[][] a) {
        int n = a.length;
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int k = 0; k < n; k++) {
            double pivot = a[k][k];
            scale(a[k], 1 / pivot);
            scale(inverse[k], 1 / pivot);
            for (int i = 0; i < n; i++) {
                if (i != k) {
                    double factor = a[i][k];
                    subtract(a[i], a[k], factor);
                    subtract(inverse[i], inverse[k], factor);
                }
            }
        }
        return inverse;
    }

    private static void scale(double[] row, double factor) {
        for (int j = 0; j < row.length; j++) {
            row[j] *= factor;
        }
    }

    private static void subtract(double[] row, double[] other, double factor) {
        for (int j = 0; j < row.length; j++) {
            row[j] -= factor * other[j];
        }
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
