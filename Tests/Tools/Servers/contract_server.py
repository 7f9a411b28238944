"""Serves a description on a free port of this machine, by connexion: every request is validated against the
description, and so is every answer. See README.md for how to start and stop it."""

import argparse
import json
import logging
import os
import socket
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

import uvicorn
from connexion import AsyncApp, request
from connexion.datastructures import MediaTypeDict
from connexion.lifecycle import ConnexionResponse
from connexion.options import SwaggerUIOptions
from connexion.resolver import Resolution
from connexion.validators import VALIDATOR_MAP, JSONRequestBodyValidator
from starlette.responses import Response

import operations

# The request asks with it for an answer: a documented status and a form, such as `404 full`. The answer has it too, so
# that it can be told from a refusal.
ANSWER = "Contract-Answer"
BYTES = b"%PDF-1.4 made up\n"


def accept_any(*_, **__):
    """Says of any key, token or pair of user and password that it is good for everything."""
    return {"sub": "somebody", "scope": ""}


def accept_scopes(*_, **__):
    return True


# Where connexion looks for the functions that check credentials.
for variable in ("APIKEYINFO", "BASICINFO", "BEARERINFO", "TOKENINFO"):
    os.environ[f"{variable}_FUNC"] = "contract_server.accept_any"
os.environ["SCOPEVALIDATE_FUNC"] = "contract_server.accept_scopes"


class OptionalBody(JSONRequestBodyValidator):
    """connexion's validator asks for a body where none is required."""

    def _validate(self, body):
        return None if body is None and not self._required else super()._validate(body)


class Answers:
    """connexion's hook for what answers an operation."""

    def __init__(self, document):
        self.document = document

    def resolve(self, operation):
        described = operations.Operation(self.document, operation.path, operation.method.lower())

        async def answer(**_):
            return respond(described, request.headers)

        return Resolution(answer, f"{operation.method} {operation.path}")


def respond(operation, headers):
    wish = headers.get(ANSWER)
    status, form = wish.split() if wish else (first_success(operation), "example")
    number = dict(operation.statuses())[status]
    accept = headers.get("Accept", "*/*").split(",")
    try:
        media_type = operation.media_type(status, accept)
    except operations.Impossible as problem:
        return Response(str(problem), 406, media_type="text/plain")
    fields = {name: str(value) for name, value in operation.headers(status)}
    fields[ANSWER] = wish or f"{status} {form}"
    if media_type is None:
        return Response(None, number, fields)
    body = operation.answer(status, media_type, form)
    if operations.is_json(media_type):
        content = json.dumps(body)
    else:
        content = body if isinstance(body, str) and media_type.startswith("text/") else BYTES
    return Response(content, number, fields, media_type)


def tell(_, error):
    """Without it, what is wrong inside the server stays inside it."""
    return ConnexionResponse(500, content_type="text/plain", body=f"{type(error).__name__}: {error}")


def first_success(operation):
    return min((status for status in operation.responses if status.startswith("2")), default="default")


class Server(uvicorn.Server):
    """Tells its address when it is ready."""

    address = ""

    async def startup(self, sockets=None):
        await super().startup(sockets)
        print(self.address, flush=True)


def stop_with_input(server):
    sys.stdin.read()
    server.should_exit = True
    # Whatever still keeps the server busy does not matter any more.
    threading.Timer(3, os._exit, [0]).start()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("description", type=Path, help="an OpenAPI 3.0 description in one file")
    document = operations.load(parser.parse_args().description)
    app = AsyncApp(
        __name__, strict_validation=True, validate_responses=True,
        validator_map={"body": MediaTypeDict({**VALIDATOR_MAP["body"], "*/*json": OptionalBody})},
        swagger_ui_options=SwaggerUIOptions(swagger_ui=False),
    )
    app.add_error_handler(Exception, tell)
    app.add_api(operations.prepared(document), resolver=Answers(document))
    # What it refuses, the client hears.
    logging.getLogger("connexion").setLevel(logging.CRITICAL)
    # Named as TCP, so that asyncio sends without waiting for more; otherwise each answer takes 40 ms.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    server = Server(uvicorn.Config(app, log_level="warning"))
    base = urlsplit((document.get("servers") or [{"url": ""}])[0]["url"]).path.rstrip("/")
    server.address = f"http://127.0.0.1:{listener.getsockname()[1]}{base}"
    threading.Thread(target=stop_with_input, args=[server], daemon=True).start()
    server.run(sockets=[listener])
    os._exit(0)


if __name__ == "__main__":
    main()
