import json
import os
from urllib.request import urlopen

address = os.environ["DETWIN_SITE"] + "/api/v1/agreements?country=SE&status=ended&status=lapsed&locale=en"
with urlopen(address) as answer:
    page = json.load(answer)

for agreement in page["items"]:
    print(agreement["statusSince"], agreement["status"], agreement["meta"]["url"])
