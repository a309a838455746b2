package vn.nangchuan.standards;

import java.util.regex.Pattern;

/** Names a post (chức vụ, chức danh) that standards are set for, such as {@code COMMITTEE_CHAIR}. */
public record PostCode(String value) implements Comparable<PostCode> {
    private static final int MAX_LENGTH = 64;
    private static final Pattern UPPER_SNAKE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** @throws IllegalArgumentException unless the value is upper-case snake of at most 64 characters */
    public PostCode {
        if (value.length() > MAX_LENGTH || !UPPER_SNAKE.matcher(value).matches()) {
            throw new IllegalArgumentException("'%s' is no post code".formatted(value));
        }
    }

    @Override
    public int compareTo(PostCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
