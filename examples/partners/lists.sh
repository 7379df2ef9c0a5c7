# One record a page; the next page is named in the body ("next") and in the header (Link: …; rel="next").
curl --include "$DETWIN_SITE/api/v1/cities?country=SE&fields=slug,name&limit=1"

# Related records come along, each once.
curl "$DETWIN_SITE/api/v1/agreements?country=SE&include=cities,sources&locale=en"

# As it stood on a day.
curl "$DETWIN_SITE/api/v1/agreements?country=SE&asOf=2019-12-31&fields=status,statusSince"

# The same list as a table.
curl "$DETWIN_SITE/api/v1/agreements.csv?country=SE"
