package nl.kansrijk.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long talks of the own organisation took and where they went another way than usual; never whose. */
@Repository
class PaceTable {
    private final JdbcClient jdbc;

    PaceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long each block took, over talks of the own organisation since a day; never whose. */
    List<TalkSteps.Median> medians(Instant since, int longestMinutes) {
        return jdbc.sql("""
                        select s.block, count(*) as talks,
                               percentile_cont(0.5) within group
                                   (order by extract(epoch from s.last_at - s.first_at)) as seconds
                          from intake.step s
                         where s.done_at is not null
                           and s.last_at > s.first_at
                           and s.first_at >= :since
                           and s.last_at - s.first_at <= make_interval(mins => :longest)
                         group by s.block
                         order by s.block
                        """)
                .param("since", Timestamp.from(since))
                .param("longest", longestMinutes)
                .query((row, n) ->
                        new TalkSteps.Median(Block.valueOf(row.getString("block")), row.getInt("talks"), (int)
                                Math.round(row.getDouble("seconds"))))
                .list();
    }

    /** How often each block was passed over for a reason, over talks of the own organisation since a day; never whose. */
    Map<Block, TalkSteps.Passed> passedOver(Instant since) {
        var passed = new EnumMap<Block, TalkSteps.Passed>(Block.class);
        jdbc.sql("""
                        select s.block, count(*) as talks, count(s.skip_reason) as passed,
                               mode() within group (order by s.skip_reason) as mostly
                          from intake.step s
                         where s.done_at is not null
                           and s.first_at >= :since
                         group by s.block
                        """).param("since", Timestamp.from(since)).query(row -> {
            passed.put(
                    Block.valueOf(row.getString("block")),
                    new TalkSteps.Passed(
                            row.getInt("talks"),
                            row.getInt("passed"),
                            Optional.ofNullable(row.getString("mostly")).map(TalkSteps.SkipReason::valueOf)));
        });
        return passed;
    }

    /** How often a block was taken along that is not usual for the group. */
    Map<Block, TalkSteps.Extra> extra(Instant since) {
        var extra = new EnumMap<Block, TalkSteps.Extra>(Block.class);
        jdbc.sql("""
                        select s.block, count(*) as times, mode() within group (order by s.added_reason) as mostly
                          from intake.step s
                         where s.added_reason is not null
                           and s.first_at >= :since
                         group by s.block
                        """).param("since", Timestamp.from(since)).query(row -> {
            extra.put(
                    Block.valueOf(row.getString("block")),
                    new TalkSteps.Extra(row.getInt("times"), TalkSteps.AddReason.valueOf(row.getString("mostly"))));
        });
        return extra;
    }

    /** How long full talks took from the first block to the last, group by group; a pause counts as the longest step. */
    List<TalkSteps.Whole> wholes(Instant since, int longestMinutes) {
        return jdbc.sql("""
                        select w.pack_groups, count(*) as talks,
                               percentile_cont(0.5) within group (order by w.seconds) as seconds
                          from (select k.pack_groups, k.id,
                                       sum(least(extract(epoch from s.last_at - s.first_at), :longest * 60)) as seconds
                                  from intake.talk k
                                  join intake.step s on s.tenant_id = k.tenant_id and s.person_id = k.person_id
                                                    and s.talk_id = k.id
                                 where k.kind = 'FULL'
                                   and k.closed_at is not null
                                   and k.opened_at >= :since
                                   and s.last_at > s.first_at
                                 group by k.pack_groups, k.id) w
                         group by w.pack_groups
                         order by w.pack_groups
                        """)
                .param("since", Timestamp.from(since))
                .param("longest", longestMinutes)
                .query((row, n) -> new TalkSteps.Whole(
                        row.getString("pack_groups"), row.getInt("talks"), (int) Math.round(row.getDouble("seconds"))))
                .list();
    }
}
