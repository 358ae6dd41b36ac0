package nl.kansrijk.taxonomy.imports;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements of CompetentNL that wait: who is what, how it is called, what asks what. Passed on to the stages of
 * concepts.
 */
final class TripleStageTable implements Stage {

    private final JdbcClient jdbc;

    TripleStageTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void create() {
        jdbc.sql("""
                create temporary table triple (
                    line bigint,
                    subject text,
                    predicate text,
                    object text,
                    language text
                ) on commit drop
                """).update();
    }

    @Override
    public String copy() {
        return """
                copy triple (line, subject, predicate, object, language) from stdin
                """;
    }

    /** The same statement twice says nothing new. */
    @Override
    public List<Long> doubled() {
        return List.of();
    }

    @Override
    public List<Long> unnamed() {
        return jdbc.sql("""
                delete from triple t
                 where t.predicate = 'IS'
                   and not exists (select from triple n where n.subject = t.subject and n.predicate = 'NAME')
                returning t.line
                """).query(Long.class).list();
    }

    @Override
    public List<Long> unknown() {
        return jdbc.sql("""
                delete from triple t
                 where t.predicate in ('ESSENTIAL', 'OPTIONAL')
                   and (not exists (select from triple o where o.subject = t.subject and o.predicate = 'IS')
                        or not exists (select from triple k where k.subject = t.object and k.predicate = 'IS'))
                returning t.line
                """).query(Long.class).list();
    }

    @Override
    public long merge() {
        names();
        long changed = through(new OccupationStageTable(jdbc), this::occupations)
                + through(new SkillStageTable(jdbc), this::skills)
                + through(new DemandStageTable(jdbc), this::demands);
        drop();
        return changed;
    }

    private static long through(Stage stage, Runnable fill) {
        stage.create();
        fill.run();
        long changed = stage.merge();
        stage.drop();
        return changed;
    }

    private void names() {
        jdbc.sql("""
                create temporary table called on commit drop as
                select t.subject,
                       'cnl:' || case when min(k.object) = 'OCCUPATION' then 'o:' else 's:' end || substring(t.subject from '[^/]+$') as code,
                       min(k.object) as kind,
                       min(k.line) as line,
                       min(coalesce(f.object, t.object)) filter (where t.predicate = 'NAME' and coalesce(f.language, t.language) <> 'en') as label_nl,
                       min(coalesce(f.object, t.object)) filter (where t.predicate = 'NAME' and coalesce(f.language, t.language) = 'en') as label_en,
                       coalesce(string_agg(distinct coalesce(f.object, t.object), '|') filter (where t.predicate = 'OTHER_NAME'), '') as alt_nl
                  from triple t
                  join triple k on k.subject = t.subject and k.predicate = 'IS'
                  left join triple f on f.subject = t.object and f.predicate = 'FORM'
                 where t.predicate in ('NAME', 'OTHER_NAME')
                 group by t.subject
                """).update();
    }

    private void occupations() {
        jdbc.sql("""
                insert into staged (line, code, label_nl, label_en, alt_nl, alt_en, source_code, isco)
                select line, code, label_nl, label_en, alt_nl, '', '', ''
                  from called
                 where kind = 'OCCUPATION'
                """).update();
    }

    private void skills() {
        jdbc.sql("""
                insert into staged (line, code, label_nl, label_en, alt_nl, alt_en, kind)
                select line, code, label_nl, label_en, alt_nl, '', kind
                  from called
                 where kind <> 'OCCUPATION'
                """).update();
    }

    private void demands() {
        jdbc.sql("""
                insert into staged (line, occupation, skill, strength)
                select min(t.line), o.code, k.code, min(t.predicate)
                  from triple t
                  join called o on o.subject = t.subject
                  join called k on k.subject = t.object
                 where t.predicate in ('ESSENTIAL', 'OPTIONAL')
                 group by o.code, k.code
                """).update();
    }

    @Override
    public void drop() {
        jdbc.sql("""
                drop table if exists triple, called
                """).update();
    }
}
