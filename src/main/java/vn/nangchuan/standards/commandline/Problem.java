package vn.nangchuan.standards.commandline;

/**
 * A cell that is refused.
 *
 * @param row as a spreadsheet counts them: the headings are row 1
 * @param column the heading, or the letter of a column without one
 * @param found what the cell holds; empty where it holds nothing
 */
record Problem(int row, String column, Complaint complaint, String found) {}
