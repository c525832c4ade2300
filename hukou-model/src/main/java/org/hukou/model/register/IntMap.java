package org.hukou.model.register;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A persistent map from numbers not below zero to values: a trie of 32 branches a node, its paths compressed, its arrays
 * no longer than needed. A change copies one path, at most seven nodes; the rest is shared. Keys that follow each other
 * share leaves, and then an entry costs little more than its reference. The same entries have the same form, however they
 * came in. Immutable and thread-safe.
 *
 * @param <V> the values
 */
final class IntMap<V> {
    private static final int BITS = 5;
    private static final IntMap<Object> EMPTY = new IntMap<>(null, 0);

    private final @Nullable Node root;
    private final int size;

    private IntMap(@Nullable Node root, int size) {
        this.root = root;
        this.size = size;
    }

    /** What is done with an entry. */
    interface Visitor<V> {
        void visit(int key, V value);
    }

    /**
     * The keys that agree with {@code prefix} above the lowest {@code shift + 5} bits; branches of a node of shift 0 are
     * values, of others nodes.
     */
    private static final class Node {
        final int prefix;
        final int shift;
        final int bitmap;
        final Object[] branches;

        Node(int prefix, int shift, int bitmap, Object[] branches) {
            this.prefix = prefix;
            this.shift = shift;
            this.bitmap = bitmap;
            this.branches = branches;
        }

        boolean covers(int key) {
            return above(key, shift) == prefix;
        }

        int bit(int key) {
            return 1 << (key >>> shift & 31);
        }

        int index(int bit) {
            return Integer.bitCount(bitmap & bit - 1);
        }

        Node child(int index) {
            return (Node) branches[index];
        }

        Node with(int bit, Object branch) {
            int index = index(bit);
            if ((bitmap & bit) != 0) {
                Object[] changed = branches.clone();
                changed[index] = branch;
                return new Node(prefix, shift, bitmap, changed);
            }
            Object[] longer = new Object[branches.length + 1];
            System.arraycopy(branches, 0, longer, 0, index);
            longer[index] = branch;
            System.arraycopy(branches, index, longer, index + 1, branches.length - index);
            return new Node(prefix, shift, bitmap | bit, longer);
        }

        @Nullable
        Node without(int bit) {
            if (branches.length == 1) return null;
            int index = index(bit);
            if (shift > 0 && branches.length == 2) return child(1 - index);
            Object[] shorter = new Object[branches.length - 1];
            System.arraycopy(branches, 0, shorter, 0, index);
            System.arraycopy(branches, index + 1, shorter, index, shorter.length - index);
            return new Node(prefix, shift, bitmap & ~bit, shorter);
        }
    }

    private static int above(int key, int shift) {
        return shift + BITS >= 32 ? 0 : key >>> shift + BITS << shift + BITS;
    }

    @SuppressWarnings("unchecked")
    static <V> IntMap<V> empty() {
        return (IntMap<V>) EMPTY;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    boolean contains(int key) {
        return get(key) != null;
    }

    @SuppressWarnings("unchecked")
    @Nullable
    V get(int key) {
        Node node = root;
        while (node != null && node.covers(key)) {
            int bit = node.bit(key);
            if ((node.bitmap & bit) == 0) return null;
            int index = node.index(bit);
            if (node.shift == 0) return (V) node.branches[index];
            node = node.child(index);
        }
        return null;
    }

    IntMap<V> put(int key, V value) {
        return new IntMap<>(put(root, key, value), contains(key) ? size : size + 1);
    }

    private static Node put(@Nullable Node node, int key, Object value) {
        if (node == null) return new Node(above(key, 0), 0, 1 << (key & 31), new Object[] {value});
        if (!node.covers(key)) return join(node, put(null, key, value), key);
        int bit = node.bit(key);
        if (node.shift == 0) return node.with(bit, value);
        Node child = (node.bitmap & bit) == 0 ? null : node.child(node.index(bit));
        return node.with(bit, put(child, key, value));
    }

    private static Node join(Node node, Node leaf, int key) {
        int highest = 31 - Integer.numberOfLeadingZeros(node.prefix ^ above(key, 0));
        if (node.shift == 0 && highest < BITS) throw new IllegalStateException("leaves of one prefix are one leaf");
        int shift = highest / BITS * BITS;
        int a = node.prefix >>> shift & 31;
        int b = key >>> shift & 31;
        Object[] both = a < b ? new Object[] {node, leaf} : new Object[] {leaf, node};
        return new Node(above(key, shift), shift, 1 << a | 1 << b, both);
    }

    IntMap<V> remove(int key) {
        return contains(key) ? new IntMap<>(remove(root, key), size - 1) : this;
    }

    private static @Nullable Node remove(@Nullable Node node, int key) {
        if (node == null) return null;
        int bit = node.bit(key);
        if (node.shift == 0) return node.without(bit);
        Node child = remove(node.child(node.index(bit)), key);
        return child == null ? node.without(bit) : node.with(bit, child);
    }

    /** Visits the entries in the order of their keys. */
    void forEach(Visitor<? super V> visitor) {
        if (root != null) visit(root, visitor);
    }

    @SuppressWarnings("unchecked")
    private static <V> void visit(Node node, Visitor<? super V> visitor) {
        int bits = node.bitmap;
        for (Object branch : node.branches) {
            int low = Integer.numberOfTrailingZeros(bits);
            if (node.shift == 0) visitor.visit(node.prefix | low, (V) branch);
            else visit((Node) branch, visitor);
            bits &= bits - 1;
        }
    }

    /** The keys, ascending. */
    int[] keys() {
        int[] keys = new int[size];
        int[] next = {0};
        forEach((key, value) -> keys[next[0]++] = key);
        return keys;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntMap<?> map && size == map.size && same(root, map.root);
    }

    private static boolean same(@Nullable Node a, @Nullable Node b) {
        if (a == b) return true;
        if (a == null || b == null || a.prefix != b.prefix || a.shift != b.shift || a.bitmap != b.bitmap) return false;
        for (int i = 0; i < a.branches.length; i++)
            if (a.shift == 0 ? !a.branches[i].equals(b.branches[i]) : !same(a.child(i), b.child(i))) return false;
        return true;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(keys());
    }
}
