-- Help is as far as it is since a day: a desk that answers writes that down too, and is told on which day it was asked.
grant select (created_at) on casework.track to ${job};
grant update (since) on casework.track to ${job};
