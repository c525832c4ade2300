package org.hukou.cli;

/** An input is wrong; the message is all that is said. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
