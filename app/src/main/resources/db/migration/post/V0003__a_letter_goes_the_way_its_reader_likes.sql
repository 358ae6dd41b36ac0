-- A letter may leave the choice of way to its reader; delivery writes down which way it took.
grant update (channel) on post.letter to ${job};
