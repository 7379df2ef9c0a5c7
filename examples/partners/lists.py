import json
import os
from urllib.parse import urlencode
from urllib.request import urlopen


def pages(kind, **question):
    """Every page of a list: `next` of one is `after` of the next."""
    while True:
        with urlopen(f"{os.environ['DETWIN_SITE']}/api/v1/{kind}?{urlencode(question)}") as answer:
            page = json.load(answer)
        yield page
        if page["next"] is None:
            return
        question["after"] = page["next"]


for page in pages("agreements", country="SE", include="cities,sources", locale="en", limit=1):
    names = {city["id"]: city["name"]["text"] for city in page["included"]["cities"]}
    for agreement in page["items"]:
        print(names[agreement["city"]], agreement["status"])
