curl "$DETWIN_SITE/api/v1/agreements?country=SE&status=ended&locale=en"
