"""The server: one page and the screen in it, for nobody who comes from another page."""

from collections.abc import Awaitable, Callable
from pathlib import Path

from aiohttp import web
from textual_serve.server import Server

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]

_OWN = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; frame-ancestors 'none'"
)
"""What a browser may load and where the page may stand: everything comes from here."""

_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


class ScreenServer(Server):
    """textual-serve, with a page that loads nothing from outside and a look at who asks.

    Any page that a browser has open may connect to any server it reaches: so a connection has
    to come from this server's own page, and on loopback by a name of this machine.
    """

    def __init__(self, command: str, host: str, port: int, ready: Callable[[], None]) -> None:
        """``ready`` is called when the server listens."""
        here = Path(__file__).parent
        super().__init__(command, host, port, title="claimtrack", templates_path=here)
        self._ready = ready

    def serve(self, debug: bool = False) -> None:
        """Serve until somebody ends it.

        Raises:
            OSError: nobody can listen there.
        """
        self.debug = debug
        listening = self._make_app()
        web.run_app(listening, host=self.host, port=self.port, print=lambda *_: self._ready())

    async def on_startup(self, app: web.Application) -> None:
        """Nothing is told before it listens."""

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guard)
        return app

    @web.middleware
    async def _guard(self, request: web.Request, handler: Answer) -> web.StreamResponse:
        if not self._is_own(request.host, request.headers.get("Origin")):
            raise web.HTTPForbidden(text="claimtrack answers its own page only")
        response = await handler(request)
        if not response.prepared:
            response.headers["Content-Security-Policy"] = _OWN
        return response

    def _is_own(self, asked: str, origin: str | None) -> bool:
        """Whether a request for ``asked``, a host with its port, comes from this server's page."""
        local = self.host.strip("[]") in [name.strip("[]") for name in _LOOPBACK]
        names = [f"{name}:{self.port}" for name in _LOOPBACK] if local else [asked]
        return asked in names and origin in (None, f"http://{asked}", f"https://{asked}")
