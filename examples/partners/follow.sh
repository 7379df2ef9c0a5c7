# From the beginning; then again with the "cursor" of each answer, at once while "more" is true, else in a minute.
curl "$DETWIN_SITE/api/v1/changes?limit=2"
