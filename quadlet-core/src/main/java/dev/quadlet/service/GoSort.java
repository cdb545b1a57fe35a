package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Sorts as the generator does. What counts as equal is not kept in its order, but always changed in the same way, and
 * that shows in the services of pods. It is the pattern-defeating quicksort of Orson Peters with the limits of the Go
 * language.
 */
final class GoSort<T> {
    private static final int INSERTION = 12;
    private static final int SHORT = 8;
    private static final int LONG = 50;
    private static final int REPAIRS = 5;
    private static final int ALL_SWAPPED = 12;

    private final List<T> items;
    private final int[] ranks;

    private GoSort(List<T> items, ToIntFunction<T> rank) {
        this.items = items;
        this.ranks = items.stream().mapToInt(rank).toArray();
    }

    /** The items by rank. */
    static <T> List<T> sorted(List<T> items, ToIntFunction<T> rank) {
        GoSort<T> sort = new GoSort<>(new ArrayList<>(items), rank);
        sort.sort(0, items.size());
        return sort.items;
    }

    private boolean less(int one, int other) {
        return ranks[one] < ranks[other];
    }

    private void swap(int one, int other) {
        items.set(one, items.set(other, items.get(one)));
        int rank = ranks[one];
        ranks[one] = ranks[other];
        ranks[other] = rank;
    }

    /** Sorts a range. There are too few ranks for so many bad partitions that Go would turn to another method. */
    private void sort(int start, int stop) {
        int from = start;
        int to = stop;
        boolean balanced = true;
        boolean inPlace = true;
        while (to - from > INSERTION) {
            if (!balanced) {
                shuffle(from, to);
            }
            Pivot pivot = pivot(from, to);
            if (pivot.swaps == ALL_SWAPPED) {
                reverse(from, to);
                pivot = new Pivot(to - 1 - (pivot.at - from), 0);
            }
            if (balanced && inPlace && pivot.swaps == 0 && repair(from, to)) {
                return;
            }
            if (from > 0 && !less(from - 1, pivot.at)) {
                from = partitionEqual(from, to, pivot.at);
                continue;
            }
            Partition partition = partition(from, to, pivot.at);
            int middle = partition.middle;
            inPlace = partition.inPlace;
            balanced = Math.min(middle - from, to - middle) >= (to - from) / SHORT;
            if (middle - from < to - middle) {
                sort(from, middle);
                from = middle + 1;
            } else {
                sort(middle + 1, to);
                to = middle;
            }
        }
        insertionSort(from, to);
    }

    private void insertionSort(int from, int to) {
        for (int next = from + 1; next < to; next++) {
            for (int at = next; at > from && less(at, at - 1); at--) {
                swap(at, at - 1);
            }
        }
    }

    /** A place for the pivot, and how many comparisons found a pair in the wrong order. */
    private record Pivot(int at, int swaps) {}

    private Pivot pivot(int from, int to) {
        int quarter = (to - from) / 4;
        int[] swaps = {0};
        int low = from + quarter;
        int middle = from + quarter * 2;
        int high = from + quarter * 3;
        if (to - from >= LONG) {
            low = median(low - 1, low, low + 1, swaps);
            middle = median(middle - 1, middle, middle + 1, swaps);
            high = median(high - 1, high, high + 1, swaps);
        }
        return new Pivot(median(low, middle, high, swaps), swaps[0]);
    }

    private int median(int one, int two, int three, int[] swaps) {
        int low = one;
        int middle = two;
        if (less(middle, low)) {
            swaps[0]++;
            low = two;
            middle = one;
        }
        if (less(three, middle)) {
            swaps[0]++;
            middle = three;
        }
        if (less(middle, low)) {
            swaps[0]++;
            middle = low;
        }
        return middle;
    }

    /** Where the pivot came to stand, and whether all others stood right already. */
    private record Partition(int middle, boolean inPlace) {}

    /** Smaller ones before the pivot, all others behind it. */
    private Partition partition(int from, int to, int pivot) {
        swap(from, pivot);
        int low = from + 1;
        int high = to - 1;
        boolean inPlace = true;
        while (true) {
            while (low <= high && less(low, from)) {
                low++;
            }
            while (low <= high && !less(high, from)) {
                high--;
            }
            if (low > high) {
                swap(high, from);
                return new Partition(high, inPlace);
            }
            swap(low++, high--);
            inPlace = false;
        }
    }

    /** Those equal to the pivot before all others, when none is smaller; gives the place of the first greater one. */
    private int partitionEqual(int from, int to, int pivot) {
        swap(from, pivot);
        int low = from + 1;
        int high = to - 1;
        while (true) {
            while (low <= high && !less(from, low)) {
                low++;
            }
            while (low <= high && less(from, high)) {
                high--;
            }
            if (low > high) {
                return low;
            }
            swap(low++, high--);
        }
    }

    /** Mends a range that is almost in order; false when it is not. */
    private boolean repair(int from, int to) {
        int at = from + 1;
        for (int step = 0; step < REPAIRS; step++) {
            while (at < to && !less(at, at - 1)) {
                at++;
            }
            if (at == to) {
                return true;
            }
            if (to - from < LONG) {
                return false;
            }
            swap(at, at - 1);
            moveDown(from, at);
            moveUp(at, to);
        }
        return false;
    }

    private void moveDown(int from, int place) {
        for (int at = place - 1; place - from >= 2 && at >= 1 && less(at, at - 1); at--) {
            swap(at, at - 1);
        }
    }

    private void moveUp(int place, int to) {
        for (int at = place + 1; to - place >= 2 && at < to && less(at, at - 1); at++) {
            swap(at, at - 1);
        }
    }

    /** Breaks a pattern that made bad pivots, by numbers that depend on the length alone. */
    private void shuffle(int from, int to) {
        int length = to - from;
        long random = length;
        int mask = Integer.highestOneBit(length) * 2 - 1;
        for (int at = from + length / 4 * 2 - 1, end = at + 3; at < end; at++) {
            random ^= random << 13;
            random ^= random >>> 7;
            random ^= random << 17;
            int other = (int) random & mask;
            swap(at, from + (other >= length ? other - length : other));
        }
    }

    private void reverse(int from, int to) {
        for (int low = from, high = to - 1; low < high; low++, high--) {
            swap(low, high);
        }
    }
}
