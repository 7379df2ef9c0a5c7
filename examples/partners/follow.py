import json
import os
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import urlopen

place = Path("cursor")

more = True
while more:
    question = {"after": place.read_text()} if place.exists() else {}
    with urlopen(f"{os.environ['DETWIN_SITE']}/api/v1/changes?{urlencode(question)}") as answer:
        page = json.load(answer)
    for entry in page["items"]:
        if entry["op"] == "put":
            print("keep", entry["type"], entry["id"], entry["revision"])
        else:
            print("drop", entry["type"], entry["id"])
    place.write_text(page["cursor"])
    more = page["more"]
