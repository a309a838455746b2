package vn.nangchuan.standards.commandline;

/** The text of a cell says nothing that its column can hold. */
final class UnreadableCell extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Complaint complaint;

    UnreadableCell(Complaint complaint) {
        super(complaint.toString());
        this.complaint = complaint;
    }

    Complaint complaint() {
        return complaint;
    }
}
