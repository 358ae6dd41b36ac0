package nl.kansrijk.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kansrijk.shared.TenantId;

/** The lines that one look adds to the processing log, column by column, so that they go in with one statement. */
final class ProcessingLines {
    final Permission permission;
    final Trace trace;
    final Instant start;
    final Instant end;
    final List<String> spans = new ArrayList<>();
    final List<String> parents = new ArrayList<>();
    final List<String> subjects = new ArrayList<>();
    final List<Integer> tenants = new ArrayList<>();
    final List<String> groups = new ArrayList<>();

    ProcessingLines(Permission permission, Trace trace, Instant start, Instant end) {
        this.permission = permission;
        this.trace = trace;
        this.start = start;
        this.end = end;
    }

    void whole(String span, TenantId tenant) {
        add(span, "", "", tenant, "");
    }

    void person(String span, String parent, String subject, Passage.Seen seen) {
        var names = seen.groups().stream().map(Enum::name).collect(Collectors.joining(","));
        add(span, parent, subject, seen.owner(), names);
    }

    private void add(String span, String parent, String subject, TenantId tenant, String names) {
        spans.add(span);
        parents.add(parent);
        subjects.add(subject);
        tenants.add(tenant.value());
        groups.add(names);
    }
}
