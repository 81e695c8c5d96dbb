package linli.community;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import linli.files.Fields;
import linli.files.Node;
import linli.files.Problems;

/// Reads `holidays.yaml`, one entry for each year that has been published.
record HolidayLoader(Problems problems) {
    Holidays load(Node root) {
        var years = new HashSet<Integer>();
        var off = new HashSet<LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (Node node : Fields.items(root)) {
            var fields = Fields.of(node, problems);
            if (fields.node("year").isEmpty()) {
                problems.add(node, "'year' is missing");
            }
            years.add(fields.number("year", 0));
            collect(fields, "off", off);
            collect(fields, "worked", worked);
            fields.rejectUnknown();
        }
        return new Holidays(years, off, worked);
    }

    private void collect(Fields fields, String name, Set<LocalDate> days) {
        for (String text : fields.texts(name)) {
            var ends = Ranges.dates(text, fields.at(name), problems);
            if (!ends.isEmpty()) {
                ends.getFirst().datesUntil(ends.getLast().plusDays(1)).forEach(days::add);
            }
        }
    }
}
