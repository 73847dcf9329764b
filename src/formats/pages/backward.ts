/** Words that run from right to left, in text that runs from left to right. */

/** Letters, marks and digits of scripts that run from right to left, as a range of a pattern. */
export const BACKWARD_LETTERS = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';

/** Ends what runs from right to left; never seen. */
export const FORWARD_MARK = '\u200e';

const ENDING = new RegExp(`(?<=[${BACKWARD_LETTERS}]["”’)]?[.!?,;:])(?=\\s)`, 'g');

/**
 * The text with a mark after each comma or full stop that follows such a word. Without it two names of two sentences would
 * be taken for one, and change places.
 */
export const endsMarked = (text: string): string => text.replace(ENDING, FORWARD_MARK);
