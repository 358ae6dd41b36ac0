package nl.kansrijk.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The processing log. Fields and names: Logboek Dataverwerkingen 1.0. The runtime role may only add. */
@Repository
class ProcessingLogTable {
    private final JdbcClient jdbc;

    ProcessingLogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(ProcessingLines lines) {
        jdbc.sql("""
                        insert into access.processing_log (trace_id, span_id, parent_span_id, status, name, start_time, end_time,
                                                           activity_id, subject_id, subject_id_type, tenant_id, data_groups)
                        select :trace, span, nullif(parent, ''), 'Ok', :name, :start, :end, :activity, nullif(subject, ''),
                               case when subject = '' then null else 'urn:kansrijk:pseudoniem:log' end,
                               tenant, string_to_array(groups, ',')
                          from unnest(:spans::text[], :parents::text[], :subjects::text[], :tenants::int[], :groups::text[])
                               as line(span, parent, subject, tenant, groups)
                        """)
                .param("trace", lines.trace.traceId())
                .param("name", lines.permission.dutch())
                .param("start", lines.start.toEpochMilli())
                .param("end", lines.end.toEpochMilli())
                .param("activity", lines.permission.activity())
                .param("spans", lines.spans.toArray(String[]::new))
                .param("parents", lines.parents.toArray(String[]::new))
                .param("subjects", lines.subjects.toArray(String[]::new))
                .param("tenants", lines.tenants.toArray(Integer[]::new))
                .param("groups", lines.groups.toArray(String[]::new))
                .update();
    }
}
