package org.jianwei.classify.incident;

/**
 * That two clusters were united.
 *
 * @param into first node of the earlier one
 * @param from first node of the later one
 * @param fit how well they fitted
 * @param step in which step of its {@link Cut}; later ones have higher numbers
 */
record Union(Node into, Node from, double fit, int step) {}
