package nl.kansrijk.web.practice;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.Question;
import nl.kansrijk.intake.QuestionSet;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.practice.Practice;
import nl.kansrijk.intake.practice.PracticeCase;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Where the practice of someone is fetched, with the questions it is held with. */
@Component
class PracticeDesk {
    static final String BASE = "/oefenen";
    private final Gate gate;
    private final Practices practices;
    private final PracticeCases cases;
    private final Questions questions;

    PracticeDesk(Gate gate, Practices practices, PracticeCases cases, Questions questions) {
        this.gate = gate;
        this.practices = practices;
        this.cases = cases;
        this.questions = questions;
    }

    /** A practice, its client and the questions of it that this client answers. */
    record Held(PracticeCase client, Practice practice, QuestionSet set) {
        /** The blocks of the talk this client has something to say in, in order. */
        List<Block> blocks() {
            return set.blocks(TalkKind.SHORT).stream()
                    .filter(block -> !asked(block).isEmpty())
                    .toList();
        }

        /** The questions of one block, in the order of every talk. */
        List<Question> asked(Block block) {
            return set.of(TalkKind.SHORT, block).stream()
                    .filter(question -> client.line(question.code()).isPresent())
                    .toList();
        }

        /** The block after this one; empty after the last. */
        Optional<Block> after(Block block) {
            return blocks().stream().filter(one -> one.compareTo(block) > 0).findFirst();
        }

        /** The words of the questions of this practice. */
        Words in(Words house) {
            return house.over(set.words(house.language()));
        }

        /** The address of a page of this practice. */
        String path(String page) {
            return BASE + "/" + client.code() + "/" + page;
        }

        String path(Block block) {
            return path("vragen/" + block.name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    /** The client with this code. Errors: {@link NotHere}. */
    PracticeCase client(String code) {
        return cases.find(code).orElseThrow(NotHere::new);
    }

    /** The newest practice of this person with this client. */
    Optional<Held> held(String code, Actor actor) {
        var client = client(code);
        return gate.pass(Look.by(actor, Permission.PRACTISE), passage -> practices.mine(code, passage))
                .flatMap(practice -> held(client, practice));
    }

    /** A practice with its client and the questions it is held with. */
    Optional<Held> held(Practice practice) {
        return cases.find(practice.code()).flatMap(client -> held(client, practice));
    }

    private Optional<Held> held(PracticeCase client, Practice practice) {
        return questions.find(practice.version()).map(set -> new Held(client.within(set), practice, set));
    }

    /** The same, when it can still be filled in. */
    Optional<Held> open(String code, Actor actor) {
        return held(code, actor).filter(one -> one.practice().open());
    }

    /** The same, when it is over. */
    Optional<Held> over(String code, Actor actor) {
        return held(code, actor).filter(one -> !one.practice().open());
    }
}
