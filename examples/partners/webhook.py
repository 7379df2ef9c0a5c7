import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

KEY = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))


def verified(headers, body):
    """What the webhook says; None when we did not send it, or not just now. `body` is what arrived, before any parsing."""
    message, sent = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not sent.isdigit() or abs(time.time() - int(sent)) > 300:
        return None
    signed = base64.b64encode(hmac.digest(KEY, f"{message}.{sent}.".encode() + body, hashlib.sha256))
    given = headers.get("webhook-signature", "").split()
    if not any(hmac.compare_digest(b"v1," + signed, each.encode()) for each in given):
        return None
    return json.loads(body)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        said = verified(self.headers, self.rfile.read(int(self.headers["content-length"])))
        self.send_response(204 if said else 400)
        self.end_headers()
        if said:
            # The same id may come twice: keep those of a week, and do nothing the second time.
            print(self.headers["webhook-id"], said["type"], said["data"].get("api"), flush=True)


HTTPServer(("127.0.0.1", int(os.environ.get("PORT", "8080"))), Receiver).serve_forever()
